# language: nl
Functionaliteit: Een eigen zorgmelding

  Achtergrond:
    Gegeven de peildatum is 2026-07-01

    Scenario: een feit hoort bij de triage
      Gegeven het tijdelijk huisverbod is opgelegd
      Als het meldadvies wordt gevraagd
      Dan onder meer: vraag: er is ernstige zorg
