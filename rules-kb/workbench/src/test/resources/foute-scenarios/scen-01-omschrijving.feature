# language: nl
Functionaliteit: Een eigen zorgmelding

  Achtergrond:
    Gegeven de peildatum is 2026-07-01

    Scenario: een eerste stap is verschreven
      Geggeven de melder is burger
      Als het meldadvies wordt gevraagd
      Dan onder meer: vraag: er is ernstige zorg
