# language: nl
Functionaliteit: Een eigen zorgmelding

  Achtergrond:
    Gegeven de peildatum is 2026-07-01

    Scenario: er staat niet over welk kind
      Gegeven er zijn zorgen over dit kind: ja
      Als het meldadvies wordt gevraagd
      Dan onder meer: vraag: er is ernstige zorg

    Scenario: er staat een kind bij wat over de zaak gaat
      Gegeven over kind-1: er is acuut gevaar: ja
      Als het meldadvies wordt gevraagd
      Dan onder meer: vraag: er is ernstige zorg

    Scenario: een uitkomst mist het kind
      Gegeven over kind-1: de jeugdbescherming voor dit kind is gezinsvoogd van Jeugdbescherming West
      En over kind-2:
        | er zijn zorgen over dit kind: ja          |
        | de jeugdbescherming voor dit kind is geen |
      Als het meldadvies wordt gevraagd
      Dan onder meer: dit kind krijgt: een eigen zorgmelding
