# language: nl
Functionaliteit: Een eigen zorgmelding

  Achtergrond:
    Gegeven de peildatum is 2026-07-01

    Scenario: een tabel heeft twee kolommen
      Gegeven deze feiten:
        | de melder is | burger |
      Als het meldadvies wordt gevraagd
      Dan onder meer: vraag: er is ernstige zorg

    Scenario: boven de tabel staat iets anders
      Gegeven het volgende:
        | er is acuut gevaar: ja |
      Als het meldadvies wordt gevraagd
      Dan onder meer: vraag: er is ernstige zorg

    Scenario: er hoort een tekstblok bij een stap
      Gegeven over kind-1: de jeugdbescherming voor dit kind is gezinsvoogd van Jeugdbescherming West
      En over kind-2:
        | er zijn zorgen over dit kind: ja          |
        | de jeugdbescherming voor dit kind is geen |
      Als het meldadvies wordt gevraagd
      Dan onder meer: de melding is mogelijk
        """
        tekst
        """
