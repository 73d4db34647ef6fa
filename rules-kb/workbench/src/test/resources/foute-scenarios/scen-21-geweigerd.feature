# language: nl
Functionaliteit: Een eigen zorgmelding

  Achtergrond:
    Gegeven de peildatum is 2026-07-01

    Scenario: een zaak wordt geweigerd en dat werd niet verwacht
      Gegeven Veilig Thuis ontving de melding op 2027-01-01
      Als het triagebesluit wordt gevraagd
      Dan onder meer: de uitkomst is onderzoek

    Scenario: een zaak wordt om iets anders geweigerd
      Gegeven Veilig Thuis ontving de melding op 2027-01-01
      Als het triagebesluit wordt gevraagd
      Dan wordt de zaak geweigerd: er is geen kind

    Scenario: een zaak wordt niet geweigerd
      Gegeven over kind-1: de jeugdbescherming voor dit kind is gezinsvoogd van Jeugdbescherming West
      En over kind-2:
        | er zijn zorgen over dit kind: ja          |
        | de jeugdbescherming voor dit kind is geen |
      Als het meldadvies wordt gevraagd
      Dan wordt de zaak geweigerd
