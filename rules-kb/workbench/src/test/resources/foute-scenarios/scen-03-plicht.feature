# language: nl
Functionaliteit: Een eigen zorgmelding

  Achtergrond:
    Gegeven de peildatum is 2026-07-01

    Scenario: een plicht is verschreven
      Gegeven over kind-1: de jeugdbescherming voor dit kind is gezinsvoogd van Jeugdbescherming West
      En over kind-2:
        | er zijn zorgen over dit kind: ja          |
        | de jeugdbescherming voor dit kind is geen |
      Als het meldadvies wordt gevraagd
      Dan onder meer: de melder moet Veilig Thuis belen, telefonisch
      En onder meer: de melder moet Veilig Thuis bellen, telefonishc
      En onder meer: de melder moet Veilig Thuis bellen, telefonisch, uiterlijk 2026-02-30
      En onder meer: de melder moet Veilig Thuis bellen, meteen, meteen
