# language: nl
Functionaliteit: Een eigen zorgmelding

  Achtergrond:
    Gegeven de peildatum is 2026-07-01

    Scenario: een feit staat er twee keer
      Gegeven de melder is burger
      En de melder is JGZ
      En er is acuut gevaar: ja
      En er is acuut gevaar: ja
      Als het meldadvies wordt gevraagd
      Dan onder meer: vraag: er is ernstige zorg
      En onder meer: vraag: er is ernstige zorg
      En geldt regel KIN-04
      En geldt regel KIN-04

    Scenario: de peildatum staat er twee keer
      Gegeven de peildatum is 2026-07-02
      En de peildatum is 2026-07-03
      En over kind-1: de jeugdbescherming voor dit kind is gezinsvoogd van Jeugdbescherming West
      En over kind-2:
        | er zijn zorgen over dit kind: ja          |
        | de jeugdbescherming voor dit kind is geen |
      Als het meldadvies wordt gevraagd
      Dan onder meer: over kind-2: dit kind krijgt: een eigen zorgmelding
