# language: nl
Functionaliteit: Een eigen zorgmelding

  Achtergrond:
    Gegeven de peildatum is 2026-07-01

    Scenario: een bestand is niet opgeslagen als UTF-8
      Gegeven het gezin woont in Zwijndrecht, één
      Als het meldadvies wordt gevraagd
      Dan onder meer: over kind-2: dit kind krijgt: een eigen zorgmelding
