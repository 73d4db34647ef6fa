# language: nl
Functionaliteit: Een eigen zorgmelding

  Achtergrond:
    Gegeven de peildatum is 2026-07-01

    Scenario: een scenario zonder stappen

    Abstract Scenario: een scenario zonder voorbeelden van <melder>
      Gegeven de melder is <melder>
      Als het meldadvies wordt gevraagd
      Dan onder meer: vraag: er is ernstige zorg
