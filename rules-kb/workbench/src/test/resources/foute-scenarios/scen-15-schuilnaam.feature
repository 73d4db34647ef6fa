# language: nl
Functionaliteit: Een eigen zorgmelding

  Achtergrond:
    Gegeven de peildatum is 2026-07-01

    Scenario: een kind heeft een naam
      Gegeven over Sanne de Vries: er zijn zorgen over dit kind: ja
      En over kind-123456782: er zijn zorgen over dit kind: ja
      Als het meldadvies wordt gevraagd
      Dan onder meer: vraag: er is ernstige zorg

    Scenario: een ontvanger heet anders
      Gegeven over de school: deze ontvanger heeft de ontvangst bevestigd: ja
      Als het overdrachtbesluit wordt gevraagd
      Dan onder meer: de overdracht is mogelijk
