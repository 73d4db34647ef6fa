# language: nl
Functionaliteit: Een eigen zorgmelding

  Achtergrond:
    Gegeven de peildatum is 2026-07-01

    Scenario: een waarde past niet
      Gegeven de melder is bruger
      En er is acuut gevaar: misschien
      Als het meldadvies wordt gevraagd
      Dan onder meer: vraag: er is ernstige zorg

    Scenario: een dag bestaat niet
      Gegeven de peildatum is 31-06-2026
      Als het meldadvies wordt gevraagd
      Dan onder meer: vraag: er is ernstige zorg
