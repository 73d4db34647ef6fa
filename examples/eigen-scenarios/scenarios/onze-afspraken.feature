# language: nl
Functionaliteit: Wat bij ons altijd moet blijven gelden

  Achtergrond:
    Gegeven de peildatum is 2026-03-02

  Scenario: bij direct gevaar met een kind in huis neemt Veilig Thuis meteen contact op met de Raad
    Gegeven het criterium direct gevaar is ja
    En er zijn minderjarigen: ja
    Als het triagebesluit wordt gevraagd
    Dan onder meer:
      | de uitkomst is onderzoek                                                           |
      | de urgentie is acuut                                                               |
      | Veilig Thuis moet contact opnemen met de Raad voor de Kinderbescherming, meteen    |
      | de zaak ligt bij Veilig Thuis                                                      |

  Abstract Scenario: is direct gevaar onbekend, dan zoekt Veilig Thuis dat dezelfde dag uit
    Gegeven het criterium direct gevaar is <antwoord>
    Als het triagebesluit wordt gevraagd
    Dan <uitzoeken>

    Voorbeelden:
      | antwoord | uitzoeken                                                                              |
      | onbekend | onder meer: Veilig Thuis moet uitzoeken of er direct gevaar is, uiterlijk 2026-03-02   |
      | nee      | niet: Veilig Thuis moet uitzoeken of er direct gevaar is                               |
      | ja       | niet: Veilig Thuis moet uitzoeken of er direct gevaar is                               |
