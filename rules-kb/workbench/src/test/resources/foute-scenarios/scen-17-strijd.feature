# language: nl
Functionaliteit: Een eigen zorgmelding

  Achtergrond:
    Gegeven de peildatum is 2026-07-01

    Scenario: iets wordt verwacht en ook niet
      Gegeven over kind-1: de jeugdbescherming voor dit kind is gezinsvoogd van Jeugdbescherming West
      En over kind-2:
        | er zijn zorgen over dit kind: ja          |
        | de jeugdbescherming voor dit kind is geen |
      Als het meldadvies wordt gevraagd
      Dan onder meer: over kind-2: dit kind krijgt: een eigen zorgmelding
      En niet: over kind-2: dit kind krijgt: een eigen zorgmelding
      En geldt regel KIN-04
      En geldt regel KIN-04 niet

    Scenario: een weigering en een besluit
      Gegeven over kind-1: de jeugdbescherming voor dit kind is gezinsvoogd van Jeugdbescherming West
      En over kind-2:
        | er zijn zorgen over dit kind: ja          |
        | de jeugdbescherming voor dit kind is geen |
      Als het meldadvies wordt gevraagd
      Dan onder meer: over kind-2: dit kind krijgt: een eigen zorgmelding
      En wordt de zaak geweigerd

    Scenario: een grond bij een regel die niet geldt
      Gegeven over kind-1: de jeugdbescherming voor dit kind is gezinsvoogd van Jeugdbescherming West
      En over kind-2:
        | er zijn zorgen over dit kind: ja          |
        | de jeugdbescherming voor dit kind is geen |
      Als het meldadvies wordt gevraagd
      Dan geldt regel KIN-04 niet op grond van 9.1.5.o.q
