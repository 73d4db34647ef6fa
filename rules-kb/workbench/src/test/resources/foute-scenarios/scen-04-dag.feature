# language: nl
Functionaliteit: Een eigen zorgmelding

  Achtergrond:
    Gegeven de peildatum is 2026-07-01

    Scenario: een dag is anders geschreven
      Gegeven Veilig Thuis ontving de melding op 1 juli 2026
      Als het triagebesluit wordt gevraagd
      Dan onder meer: de uitkomst is onderzoek
