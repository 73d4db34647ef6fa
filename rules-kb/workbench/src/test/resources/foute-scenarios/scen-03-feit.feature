# language: nl
Functionaliteit: Een eigen zorgmelding

  Achtergrond:
    Gegeven de peildatum is 2026-07-01

    Scenario: een feit is verschreven
      Gegeven de melder is een burger
      En er is acut gevaar: ja
      En het regent buiten
      Als het meldadvies wordt gevraagd
      Dan onder meer: vraag: er is ernstige zorg
