# language: nl
Functionaliteit: Een eigen zorgmelding

  Achtergrond:
    Gegeven de peildatum is 2026-07-01

    Scenario: een feit volgt uit andere feiten
      Gegeven Jeugdbescherming West is gezinsvoogd van een kind: ja
      Als het meldadvies wordt gevraagd
      Dan onder meer: vraag: er is ernstige zorg
