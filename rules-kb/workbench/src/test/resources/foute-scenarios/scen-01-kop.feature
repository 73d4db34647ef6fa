# language: nl
Functionaliteit: Een eigen zorgmelding
  Als er een eigen zorgmelding komt, zegt deze tekst: gewone woorden mogen hier.

  Scenari: een kop is verschreven
    Gegeven de peildatum is 2026-07-01
    Als het meldadvies wordt gevraagd
    Dan onder meer: vraag: er is ernstige zorg
