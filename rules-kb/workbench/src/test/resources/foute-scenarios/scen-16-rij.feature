# language: nl
Functionaliteit: Een eigen zorgmelding

  Achtergrond:
    Gegeven de peildatum is 2026-07-01

    Scenario: een rij heeft te veel cellen
      Gegeven deze feiten:
        | er is acuut gevaar: ja |
        | de melder is | burger |
      Als het meldadvies wordt gevraagd
      Dan onder meer: vraag: er is ernstige zorg
