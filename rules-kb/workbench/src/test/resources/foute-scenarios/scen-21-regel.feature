# language: nl
Functionaliteit: Een eigen zorgmelding

  Achtergrond:
    Gegeven de peildatum is 2026-07-01

    Scenario: een regel geldt niet
      Gegeven over kind-1: de jeugdbescherming voor dit kind is gezinsvoogd van Jeugdbescherming West
      En over kind-2:
        | er zijn zorgen over dit kind: ja          |
        | de jeugdbescherming voor dit kind is geen |
      Als het meldadvies wordt gevraagd
      Dan over kind-1: geldt regel KIN-04
      En over kind-2: geldt regel KIN-04 niet
