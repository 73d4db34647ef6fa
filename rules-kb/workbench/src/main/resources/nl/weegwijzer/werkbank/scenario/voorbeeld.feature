# language: nl
Functionaliteit: Een eigen zorgmelding voor een kind

  Achtergrond:
    Gegeven de peildatum is 2026-07-01

  Regel: KIN-04 Een kind naast een kind met een gezinsvoogd

    @gezinsvoogd
    Scenario: een kind met zorgen krijgt een eigen zorgmelding als een ander kind een gezinsvoogd heeft
      Gegeven over kind-1: de jeugdbescherming voor dit kind is gezinsvoogd van Jeugdbescherming West
      En over kind-2: er zijn zorgen over dit kind: ja
      En over kind-2: de jeugdbescherming voor dit kind is geen
      Als het meldadvies wordt gevraagd
      Dan onder meer: over kind-2: dit kind krijgt: een eigen zorgmelding
      En over kind-2: geldt regel KIN-04 op grond van 9.1.5.o.q
