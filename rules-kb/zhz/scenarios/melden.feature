# language: nl
Functionaliteit: De stappen, plichten en vragen bij een meldadvies

  Achtergrond: de JGZ heeft alle stappen gezet en mag open melden
    Gegeven de peildatum is 2026-07-01
    En deze feiten:
      | de melder is JGZ                                       |
      | er is een vermoeden van kindermishandeling: ja         |
      | er is een vermoeden van huiselijk geweld: nee          |
      | er is acuut gevaar: nee                                |
      | er is ernstige zorg: nee                               |
      | open melden is gevaarlijk voor het kind: nee           |
      | open melden is gevaarlijk voor de professional: nee    |
      | over ouder-1: deze ouder heeft gezag: ja               |
      | over ouder-1: de toestemming van deze ouder is gegeven |
      | het gezin weet dat er gemeld wordt: ja                 |
      | de melding is vooraf met het gezin besproken: ja       |
      | het gezin is bereikbaar: ja                            |
      | de signalen zijn in kaart gebracht: ja                 |
      | een collega is geraadpleegd: ja                        |
      | Veilig Thuis is geraadpleegd: ja                       |
      | het gesprek is gevoerd: ja                             |
      | de weging is gedaan: ja                                |
      | er is twijfel over de weging: nee                      |
      | de casus is complex: nee                               |
      | de taxatie vooraf is ingevuld: nee                     |
      | het kanaal is schriftelijk                             |

  Regel: STP-01 Met signalen, overleg en weging zijn de stappen gezet

    Scenario: na signalen, overleg en weging zijn de stappen gezet
      Als het meldadvies wordt gevraagd
      Dan geldt regel STP-01 op grond van 7.2.1, 7.2.2, 7.2.4, D-10
      En onder meer: de stappen vóór het melden zijn gezet: ja

    Abstract Scenario: de stappen zijn niet alle gezet als <feit>
      Gegeven <feit>
      Als het meldadvies wordt gevraagd
      Dan geldt regel STP-01 niet
      En niet: de stappen vóór het melden zijn gezet: ja

      Voorbeelden:
        | feit                                         |
        | de signalen zijn in kaart gebracht: nee      |
        | de signalen zijn in kaart gebracht: onbekend |
        | een collega is geraadpleegd: nee             |
        | een collega is geraadpleegd: onbekend        |
        | de weging is gedaan: nee                     |
        | de weging is gedaan: onbekend                |

  Regel: STP-02 Zonder signalen in kaart ontbreekt stap 1

    Achtergrond:
      Gegeven de signalen zijn in kaart gebracht: nee

    Abstract Scenario: zonder signalen in kaart zijn de stappen niet gezet, ook als <feit>
      Gegeven <feit>
      Als het meldadvies wordt gevraagd
      Dan geldt regel STP-02 op grond van 7.2.1, D-10
      En onder meer: de stappen vóór het melden zijn gezet: nee

      Voorbeelden:
        | feit                                  |
        | een collega is geraadpleegd: ja       |
        | een collega is geraadpleegd: nee      |
        | een collega is geraadpleegd: onbekend |

    Abstract Scenario: signalen in kaart ontbreekt niet als <feit>
      Gegeven <feit>
      Als het meldadvies wordt gevraagd
      Dan geldt regel STP-02 niet
      En niet: de stappen vóór het melden zijn gezet: nee

      Voorbeelden:
        | feit                                         |
        | de signalen zijn in kaart gebracht: ja       |
        | de signalen zijn in kaart gebracht: onbekend |

  Regel: STP-03 Zonder overleg met een collega ontbreekt stap 2

    Achtergrond:
      Gegeven een collega is geraadpleegd: nee

    Abstract Scenario: zonder overleg met een collega zijn de stappen niet gezet, ook als <feit>
      Gegeven <feit>
      Als het meldadvies wordt gevraagd
      Dan geldt regel STP-03 op grond van 7.2.2, D-10
      En onder meer: de stappen vóór het melden zijn gezet: nee

      Voorbeelden:
        | feit                                         |
        | de signalen zijn in kaart gebracht: ja       |
        | de signalen zijn in kaart gebracht: nee      |
        | de signalen zijn in kaart gebracht: onbekend |

    Abstract Scenario: overleg met een collega ontbreekt niet als <feit>
      Gegeven <feit>
      Als het meldadvies wordt gevraagd
      Dan geldt regel STP-03 niet
      En niet: de stappen vóór het melden zijn gezet: nee

      Voorbeelden:
        | feit                                  |
        | een collega is geraadpleegd: ja       |
        | een collega is geraadpleegd: onbekend |

  Regel: STP-04 Zonder weging ontbreekt stap 4

    Achtergrond:
      Gegeven de weging is gedaan: nee

    Abstract Scenario: zonder weging zijn de stappen niet gezet, ook als <feit>
      Gegeven <feit>
      Als het meldadvies wordt gevraagd
      Dan geldt regel STP-04 op grond van 7.2.4, D-10
      En onder meer: de stappen vóór het melden zijn gezet: nee

      Voorbeelden:
        | feit                                         |
        | de signalen zijn in kaart gebracht: ja       |
        | de signalen zijn in kaart gebracht: nee      |
        | de signalen zijn in kaart gebracht: onbekend |

    Abstract Scenario: weging ontbreekt niet als <feit>
      Gegeven <feit>
      Als het meldadvies wordt gevraagd
      Dan geldt regel STP-04 niet
      En niet: de stappen vóór het melden zijn gezet: nee

      Voorbeelden:
        | feit                          |
        | de weging is gedaan: ja       |
        | de weging is gedaan: onbekend |

  Regel: STP-05 Is stap 1 onbekend, dan zijn de stappen niet zeker gezet

    Achtergrond:
      Gegeven de signalen zijn in kaart gebracht: onbekend

    Abstract Scenario: is over de signalen niets bekend, dan zijn de stappen niet zeker gezet als <feit>
      Gegeven <feit>
      Als het meldadvies wordt gevraagd
      Dan geldt regel STP-05 op grond van 7.2.1, D-10
      En onder meer: de stappen vóór het melden zijn gezet: onbekend

      Voorbeelden:
        | feit                                  |
        | een collega is geraadpleegd: ja       |
        | een collega is geraadpleegd: onbekend |
        | de weging is gedaan: ja               |
        | de weging is gedaan: onbekend         |

    Abstract Scenario: onbekende signalen beslissen niet over de stappen als <feit>
      Gegeven <feit>
      Als het meldadvies wordt gevraagd
      Dan geldt regel STP-05 niet
      En niet: de stappen vóór het melden zijn gezet: onbekend

      Voorbeelden:
        | feit                                    |
        | de signalen zijn in kaart gebracht: ja  |
        | de signalen zijn in kaart gebracht: nee |
        | een collega is geraadpleegd: nee        |
        | de weging is gedaan: nee                |

  Regel: STP-06 Is stap 2 onbekend, dan zijn de stappen niet zeker gezet

    Achtergrond:
      Gegeven een collega is geraadpleegd: onbekend

    Abstract Scenario: is over het overleg niets bekend, dan zijn de stappen niet zeker gezet als <feit>
      Gegeven <feit>
      Als het meldadvies wordt gevraagd
      Dan geldt regel STP-06 op grond van 7.2.2, D-10
      En onder meer: de stappen vóór het melden zijn gezet: onbekend

      Voorbeelden:
        | feit                                         |
        | de signalen zijn in kaart gebracht: ja       |
        | de signalen zijn in kaart gebracht: onbekend |
        | de weging is gedaan: ja                      |
        | de weging is gedaan: onbekend                |

    Abstract Scenario: onbekend overleg beslist niet over de stappen als <feit>
      Gegeven <feit>
      Als het meldadvies wordt gevraagd
      Dan geldt regel STP-06 niet
      En niet: de stappen vóór het melden zijn gezet: onbekend

      Voorbeelden:
        | feit                                    |
        | een collega is geraadpleegd: ja         |
        | een collega is geraadpleegd: nee        |
        | de signalen zijn in kaart gebracht: nee |
        | de weging is gedaan: nee                |

  Regel: STP-07 Is stap 4 onbekend, dan zijn de stappen niet zeker gezet

    Achtergrond:
      Gegeven de weging is gedaan: onbekend

    Abstract Scenario: is over de weging niets bekend, dan zijn de stappen niet zeker gezet als <feit>
      Gegeven <feit>
      Als het meldadvies wordt gevraagd
      Dan geldt regel STP-07 op grond van 7.2.4, D-10
      En onder meer: de stappen vóór het melden zijn gezet: onbekend

      Voorbeelden:
        | feit                                         |
        | de signalen zijn in kaart gebracht: ja       |
        | de signalen zijn in kaart gebracht: onbekend |
        | een collega is geraadpleegd: ja              |
        | een collega is geraadpleegd: onbekend        |

    Abstract Scenario: een onbekende weging beslist niet over de stappen als <feit>
      Gegeven <feit>
      Als het meldadvies wordt gevraagd
      Dan geldt regel STP-07 niet
      En niet: de stappen vóór het melden zijn gezet: onbekend

      Voorbeelden:
        | feit                                    |
        | de weging is gedaan: ja                 |
        | de weging is gedaan: nee                |
        | de signalen zijn in kaart gebracht: nee |
        | een collega is geraadpleegd: nee        |

  Regel: STP-08 Een professional brengt eerst de signalen in kaart

    Achtergrond:
      Gegeven de signalen zijn in kaart gebracht: nee

    Abstract Scenario: het in kaart brengen van de signalen komt vóór de melding als <feit>
      Gegeven <feit>
      Als het meldadvies wordt gevraagd
      Dan geldt regel STP-08 op grond van 7.2.1, D-10
      En onder meer: de melder moet de signalen in kaart brengen, vóór de melding

      Voorbeelden:
        | feit                             |
        | de melder is JGZ                 |
        | de melder is jeugdteam           |
        | de melder is andere professional |
        | er is acuut gevaar: onbekend     |

    Abstract Scenario: het in kaart brengen van de signalen is geen plicht vóór de melding als <feit>
      Gegeven <feit>
      Als het meldadvies wordt gevraagd
      Dan geldt regel STP-08 niet
      En niet: de melder moet de signalen in kaart brengen, vóór de melding

      Voorbeelden:
        | feit                                         |
        | de melder is burger                          |
        | de melder is onbekend                        |
        | de signalen zijn in kaart gebracht: ja       |
        | de signalen zijn in kaart gebracht: onbekend |
        | er is acuut gevaar: ja                       |

  Regel: STP-09 Een professional overlegt eerst met een collega

    Achtergrond:
      Gegeven een collega is geraadpleegd: nee

    Abstract Scenario: overleg met een collega komt vóór de melding als <feit>
      Gegeven <feit>
      Als het meldadvies wordt gevraagd
      Dan geldt regel STP-09 op grond van 7.2.2, D-10
      En onder meer: de melder moet een collega raadplegen, vóór de melding

      Voorbeelden:
        | feit                             |
        | de melder is JGZ                 |
        | de melder is jeugdteam           |
        | de melder is andere professional |
        | er is acuut gevaar: onbekend     |

    Abstract Scenario: overleg met een collega is geen plicht vóór de melding als <feit>
      Gegeven <feit>
      Als het meldadvies wordt gevraagd
      Dan geldt regel STP-09 niet
      En niet: de melder moet een collega raadplegen, vóór de melding

      Voorbeelden:
        | feit                                  |
        | de melder is burger                   |
        | de melder is onbekend                 |
        | een collega is geraadpleegd: ja       |
        | een collega is geraadpleegd: onbekend |
        | er is acuut gevaar: ja                |

  Regel: STP-10 De JGZ vraagt bij stap 2 ook advies aan Veilig Thuis

    Achtergrond:
      Gegeven Veilig Thuis is geraadpleegd: nee

    Abstract Scenario: de JGZ vraagt vóór de melding advies aan Veilig Thuis als <feit>
      Gegeven <feit>
      Als het meldadvies wordt gevraagd
      Dan geldt regel STP-10 op grond van 8.2.d, 7.2.2, D-10
      En onder meer: de melder moet Veilig Thuis raadplegen, vóór de melding

      Voorbeelden:
        | feit                         |
        | er is acuut gevaar: nee      |
        | er is acuut gevaar: onbekend |

    Abstract Scenario: bij stap 2 hoeft Veilig Thuis geen advies te geven als <feit>
      Gegeven <feit>
      Als het meldadvies wordt gevraagd
      Dan geldt regel STP-10 niet
      En niet: de melder moet Veilig Thuis raadplegen, vóór de melding

      Voorbeelden:
        | feit                                   |
        | de melder is jeugdteam                 |
        | de melder is andere professional       |
        | de melder is burger                    |
        | de melder is onbekend                  |
        | Veilig Thuis is geraadpleegd: ja       |
        | Veilig Thuis is geraadpleegd: onbekend |
        | er is acuut gevaar: ja                 |

  Regel: STP-11 Andere professionals mogen bij stap 2 Veilig Thuis raadplegen

    Achtergrond:
      Gegeven deze feiten:
        | de melder is jeugdteam            |
        | Veilig Thuis is geraadpleegd: nee |

    Abstract Scenario: Veilig Thuis mag bij stap 2 meedenken als <feit>
      Gegeven <feit>
      Als het meldadvies wordt gevraagd
      Dan geldt regel STP-11 op grond van 7.2.2, F.3, D-10
      En onder meer: de melder mag Veilig Thuis raadplegen

      Voorbeelden:
        | feit                             |
        | de melder is jeugdteam           |
        | de melder is andere professional |
        | er is acuut gevaar: onbekend     |

    Abstract Scenario: meedenken bij stap 2 wordt niet aangeboden als <feit>
      Gegeven <feit>
      Als het meldadvies wordt gevraagd
      Dan geldt regel STP-11 niet
      En niet: de melder mag Veilig Thuis raadplegen

      Voorbeelden:
        | feit                                   |
        | de melder is JGZ                       |
        | de melder is burger                    |
        | de melder is onbekend                  |
        | Veilig Thuis is geraadpleegd: ja       |
        | Veilig Thuis is geraadpleegd: onbekend |
        | er is acuut gevaar: ja                 |

  Regel: STP-12 Een professional weegt eerst

    Achtergrond:
      Gegeven de weging is gedaan: nee

    Abstract Scenario: de weging komt vóór de melding als <feit>
      Gegeven <feit>
      Als het meldadvies wordt gevraagd
      Dan geldt regel STP-12 op grond van 7.2.4, D-10
      En onder meer: de melder moet de weging doen, vóór de melding

      Voorbeelden:
        | feit                             |
        | de melder is JGZ                 |
        | de melder is jeugdteam           |
        | de melder is andere professional |
        | er is acuut gevaar: onbekend     |

    Abstract Scenario: de weging is geen plicht vóór de melding als <feit>
      Gegeven <feit>
      Als het meldadvies wordt gevraagd
      Dan geldt regel STP-12 niet
      En niet: de melder moet de weging doen, vóór de melding

      Voorbeelden:
        | feit                          |
        | de melder is burger           |
        | de melder is onbekend         |
        | de weging is gedaan: ja       |
        | de weging is gedaan: onbekend |
        | er is acuut gevaar: ja        |

  Regel: STP-13 Bij acuut gevaar wordt een overgeslagen stap 1 ingehaald

    Achtergrond:
      Gegeven deze feiten:
        | de signalen zijn in kaart gebracht: nee |
        | er is acuut gevaar: ja                  |

    Abstract Scenario: een overgeslagen stap 1 wordt na de melding ingehaald als <feit>
      Gegeven <feit>
      Als het meldadvies wordt gevraagd
      Dan geldt regel STP-13 op grond van 7.2.1, D-10
      En onder meer:
        | opmerking: STP-13                                          |
        | de melder moet de signalen in kaart brengen, na de melding |

      Voorbeelden:
        | feit                             |
        | de melder is JGZ                 |
        | de melder is jeugdteam           |
        | de melder is andere professional |

    Abstract Scenario: stap 1 wordt niet ingehaald als <feit>
      Gegeven <feit>
      Als het meldadvies wordt gevraagd
      Dan geldt regel STP-13 niet
      En niet:
        | opmerking: STP-13                                          |
        | de melder moet de signalen in kaart brengen, na de melding |

      Voorbeelden:
        | feit                                         |
        | de melder is burger                          |
        | de melder is onbekend                        |
        | de signalen zijn in kaart gebracht: ja       |
        | de signalen zijn in kaart gebracht: onbekend |
        | er is acuut gevaar: nee                      |
        | er is acuut gevaar: onbekend                 |

  Regel: STP-14 Bij acuut gevaar wordt een overgeslagen stap 2 ingehaald

    Achtergrond:
      Gegeven deze feiten:
        | een collega is geraadpleegd: nee |
        | er is acuut gevaar: ja           |

    Abstract Scenario: een overgeslagen stap 2 wordt na de melding ingehaald als <feit>
      Gegeven <feit>
      Als het meldadvies wordt gevraagd
      Dan geldt regel STP-14 op grond van 7.2.2, D-10
      En onder meer:
        | opmerking: STP-14                                    |
        | de melder moet een collega raadplegen, na de melding |

      Voorbeelden:
        | feit                             |
        | de melder is JGZ                 |
        | de melder is jeugdteam           |
        | de melder is andere professional |

    Abstract Scenario: stap 2 wordt niet ingehaald als <feit>
      Gegeven <feit>
      Als het meldadvies wordt gevraagd
      Dan geldt regel STP-14 niet
      En niet:
        | opmerking: STP-14                                    |
        | de melder moet een collega raadplegen, na de melding |

      Voorbeelden:
        | feit                                  |
        | de melder is burger                   |
        | de melder is onbekend                 |
        | een collega is geraadpleegd: ja       |
        | een collega is geraadpleegd: onbekend |
        | er is acuut gevaar: nee               |
        | er is acuut gevaar: onbekend          |

  Regel: STP-15 Bij acuut gevaar wordt een overgeslagen gesprek ingehaald als dat veilig kan

    Achtergrond:
      Gegeven deze feiten:
        | het gesprek is gevoerd: nee |
        | er is acuut gevaar: ja      |

    Abstract Scenario: een overgeslagen gesprek komt na de melding als <feit>
      Gegeven <feit>
      Als het meldadvies wordt gevraagd
      Dan geldt regel STP-15 op grond van 7.2.3, D-1, D-10
      En onder meer:
        | opmerking: STP-15                                              |
        | de melder moet het gesprek voeren met het gezin, na de melding |

      Voorbeelden:
        | feit                             |
        | de melder is JGZ                 |
        | de melder is jeugdteam           |
        | de melder is andere professional |

    Abstract Scenario: het gesprek hoeft niet na de melding als <feit>
      Gegeven <feit>
      Als het meldadvies wordt gevraagd
      Dan geldt regel STP-15 niet
      En niet:
        | opmerking: STP-15                                              |
        | de melder moet het gesprek voeren met het gezin, na de melding |

      Voorbeelden:
        | feit                                                     |
        | de melder is burger                                      |
        | de melder is onbekend                                    |
        | het gesprek is gevoerd: ja                               |
        | het gesprek is gevoerd: onbekend                         |
        | er is acuut gevaar: nee                                  |
        | er is acuut gevaar: onbekend                             |
        | open melden is gevaarlijk voor het kind: ja              |
        | open melden is gevaarlijk voor het kind: onbekend        |
        | open melden is gevaarlijk voor de professional: ja       |
        | open melden is gevaarlijk voor de professional: onbekend |

  Regel: STP-16 Kan het gesprek gevaar geven, dan bepaalt Veilig Thuis mee hoe het wordt ingehaald

    Achtergrond:
      Gegeven deze feiten:
        | het gesprek is gevoerd: nee                 |
        | er is acuut gevaar: ja                      |
        | open melden is gevaarlijk voor het kind: ja |

    Abstract Scenario: over het inhalen van het gesprek denkt Veilig Thuis mee als <feit>
      Gegeven <feit>
      Als het meldadvies wordt gevraagd
      Dan geldt regel STP-16 op grond van 7.2.3, F.3, D-1, D-10
      En onder meer: opmerking: STP-16

      Voorbeelden:
        | feit                                              |
        | de melder is JGZ                                  |
        | de melder is jeugdteam                            |
        | de melder is andere professional                  |
        | open melden is gevaarlijk voor het kind: onbekend |

    Abstract Scenario: over het inhalen van het gesprek hoeft niemand mee te denken als <feit>
      Gegeven <feit>
      Als het meldadvies wordt gevraagd
      Dan geldt regel STP-16 niet
      En niet: opmerking: STP-16

      Voorbeelden:
        | feit                                         |
        | de melder is burger                          |
        | de melder is onbekend                        |
        | het gesprek is gevoerd: ja                   |
        | het gesprek is gevoerd: onbekend             |
        | er is acuut gevaar: nee                      |
        | er is acuut gevaar: onbekend                 |
        | open melden is gevaarlijk voor het kind: nee |

    Scenario: een gevaarlijk gesprek wordt niet zomaar ingehaald
      Als het meldadvies wordt gevraagd
      Dan geldt regel STP-16 op grond van 7.2.3, F.3, D-1, D-10
      En niet: de melder moet het gesprek voeren met het gezin, na de melding

  Regel: STP-17 Bij acuut gevaar wordt een overgeslagen weging ingehaald

    Achtergrond:
      Gegeven deze feiten:
        | de weging is gedaan: nee |
        | er is acuut gevaar: ja   |

    Abstract Scenario: een overgeslagen stap 4 wordt na de melding ingehaald als <feit>
      Gegeven <feit>
      Als het meldadvies wordt gevraagd
      Dan geldt regel STP-17 op grond van 7.2.4, D-10
      En onder meer:
        | opmerking: STP-17                            |
        | de melder moet de weging doen, na de melding |

      Voorbeelden:
        | feit                             |
        | de melder is JGZ                 |
        | de melder is jeugdteam           |
        | de melder is andere professional |

    Abstract Scenario: stap 4 wordt niet ingehaald als <feit>
      Gegeven <feit>
      Als het meldadvies wordt gevraagd
      Dan geldt regel STP-17 niet
      En niet:
        | opmerking: STP-17                            |
        | de melder moet de weging doen, na de melding |

      Voorbeelden:
        | feit                          |
        | de melder is burger           |
        | de melder is onbekend         |
        | de weging is gedaan: ja       |
        | de weging is gedaan: onbekend |
        | er is acuut gevaar: nee       |
        | er is acuut gevaar: onbekend  |

  Regel: STP-18 Of de signalen in kaart zijn, wordt aan een professional gevraagd

    Achtergrond:
      Gegeven de signalen zijn in kaart gebracht: onbekend

    Abstract Scenario: of de signalen in kaart zijn, wordt gevraagd als <feit>
      Gegeven <feit>
      Als het meldadvies wordt gevraagd
      Dan geldt regel STP-18 op grond van 7.2.1, D-10
      En onder meer: vraag: de signalen zijn in kaart gebracht

      Voorbeelden:
        | feit                             |
        | de melder is JGZ                 |
        | de melder is jeugdteam           |
        | de melder is andere professional |

    Abstract Scenario: of de signalen in kaart zijn, wordt niet gevraagd als <feit>
      Gegeven <feit>
      Als het meldadvies wordt gevraagd
      Dan geldt regel STP-18 niet
      En niet: vraag: de signalen zijn in kaart gebracht

      Voorbeelden:
        | feit                                    |
        | de melder is burger                     |
        | de melder is onbekend                   |
        | de signalen zijn in kaart gebracht: ja  |
        | de signalen zijn in kaart gebracht: nee |

  Regel: STP-19 Of er met een collega is overlegd, wordt aan een professional gevraagd

    Achtergrond:
      Gegeven een collega is geraadpleegd: onbekend

    Abstract Scenario: of er met een collega is overlegd, wordt gevraagd als <feit>
      Gegeven <feit>
      Als het meldadvies wordt gevraagd
      Dan geldt regel STP-19 op grond van 7.2.2, D-10
      En onder meer: vraag: een collega is geraadpleegd

      Voorbeelden:
        | feit                             |
        | de melder is JGZ                 |
        | de melder is jeugdteam           |
        | de melder is andere professional |

    Abstract Scenario: of er met een collega is overlegd, wordt niet gevraagd als <feit>
      Gegeven <feit>
      Als het meldadvies wordt gevraagd
      Dan geldt regel STP-19 niet
      En niet: vraag: een collega is geraadpleegd

      Voorbeelden:
        | feit                             |
        | de melder is burger              |
        | de melder is onbekend            |
        | een collega is geraadpleegd: ja  |
        | een collega is geraadpleegd: nee |

  Regel: STP-22 Of bij stap 2 advies is gevraagd aan Veilig Thuis, wordt gevraagd

    Achtergrond:
      Gegeven Veilig Thuis is geraadpleegd: onbekend

    Abstract Scenario: of Veilig Thuis om advies is gevraagd, wordt gevraagd als <feit>
      Gegeven <feit>
      Als het meldadvies wordt gevraagd
      Dan geldt regel STP-22 op grond van 8.2.d, 7.2.2, D-10
      En onder meer: vraag: Veilig Thuis is geraadpleegd

      Voorbeelden:
        | feit                             |
        | de melder is JGZ                 |
        | de melder is jeugdteam           |
        | de melder is andere professional |

    Abstract Scenario: of Veilig Thuis om advies is gevraagd, wordt niet gevraagd als <feit>
      Gegeven <feit>
      Als het meldadvies wordt gevraagd
      Dan geldt regel STP-22 niet
      En niet: vraag: Veilig Thuis is geraadpleegd

      Voorbeelden:
        | feit                              |
        | de melder is burger               |
        | de melder is onbekend             |
        | Veilig Thuis is geraadpleegd: ja  |
        | Veilig Thuis is geraadpleegd: nee |

  Regel: STP-20 Of de weging is gedaan, wordt aan een professional gevraagd

    Achtergrond:
      Gegeven de weging is gedaan: onbekend

    Abstract Scenario: of er gewogen is, wordt gevraagd als <feit>
      Gegeven <feit>
      Als het meldadvies wordt gevraagd
      Dan geldt regel STP-20 op grond van 7.2.4, D-10
      En onder meer: vraag: de weging is gedaan

      Voorbeelden:
        | feit                             |
        | de melder is JGZ                 |
        | de melder is jeugdteam           |
        | de melder is andere professional |

    Abstract Scenario: of er gewogen is, wordt niet gevraagd als <feit>
      Gegeven <feit>
      Als het meldadvies wordt gevraagd
      Dan geldt regel STP-20 niet
      En niet: vraag: de weging is gedaan

      Voorbeelden:
        | feit                     |
        | de melder is burger      |
        | de melder is onbekend    |
        | de weging is gedaan: ja  |
        | de weging is gedaan: nee |

  Regel: STP-21 Of er twijfel is over de weging, wordt gevraagd

    Achtergrond:
      Gegeven er is twijfel over de weging: onbekend

    Abstract Scenario: naar twijfel over de weging wordt gevraagd als <feit>
      Gegeven <feit>
      Als het meldadvies wordt gevraagd
      Dan geldt regel STP-21 op grond van F.4, 9.1.4.a, D-10
      En onder meer: vraag: er is twijfel over de weging

      Voorbeelden:
        | feit                             |
        | de melder is JGZ                 |
        | de melder is jeugdteam           |
        | de melder is andere professional |
        | de melder is burger              |
        | de melder is onbekend            |

    Abstract Scenario: naar twijfel wordt niet gevraagd als <feit>
      Gegeven <feit>
      Als het meldadvies wordt gevraagd
      Dan geldt regel STP-21 niet
      En niet: vraag: er is twijfel over de weging

      Voorbeelden:
        | feit                              |
        | er is twijfel over de weging: ja  |
        | er is twijfel over de weging: nee |

  Regel: STP-23 Of het gesprek bij acuut gevaar is gevoerd, wordt gevraagd

    Achtergrond:
      Gegeven deze feiten:
        | het gesprek is gevoerd: onbekend |
        | er is acuut gevaar: ja           |

    Abstract Scenario: bij acuut gevaar wordt naar het gesprek gevraagd als <feit>
      Gegeven <feit>
      Als het meldadvies wordt gevraagd
      Dan geldt regel STP-23 op grond van 7.2.3, D-10
      En onder meer: vraag: het gesprek is gevoerd

      Voorbeelden:
        | feit                             |
        | de melder is JGZ                 |
        | de melder is jeugdteam           |
        | de melder is andere professional |

    Abstract Scenario: naar het gesprek wordt bij acuut gevaar niet gevraagd als <feit>
      Gegeven <feit>
      Als het meldadvies wordt gevraagd
      Dan geldt regel STP-23 niet
      En niet: vraag: het gesprek is gevoerd

      Voorbeelden:
        | feit                         |
        | de melder is burger          |
        | de melder is onbekend        |
        | het gesprek is gevoerd: ja   |
        | het gesprek is gevoerd: nee  |
        | er is acuut gevaar: nee      |
        | er is acuut gevaar: onbekend |

  Regel: STP-24 Bij ernstige zorg en een onbereikbaar gezin wordt een overgeslagen gesprek ingehaald als dat veilig kan

    Achtergrond:
      Gegeven deze feiten:
        | het gesprek is gevoerd: nee  |
        | het gezin is bereikbaar: nee |
        | er is ernstige zorg: ja      |

    Abstract Scenario: het gesprek met een onbereikbaar gezin komt na de melding als <feit>
      Gegeven <feit>
      Als het meldadvies wordt gevraagd
      Dan geldt regel STP-24 op grond van 7.2.3, D-1, D-10
      En onder meer: de melder moet het gesprek voeren met het gezin, na de melding

      Voorbeelden:
        | feit                             |
        | de melder is JGZ                 |
        | de melder is jeugdteam           |
        | de melder is andere professional |
        | er is acuut gevaar: onbekend     |

    Abstract Scenario: het gesprek met een onbereikbaar gezin komt niet na de melding als <feit>
      Gegeven <feit>
      Als het meldadvies wordt gevraagd
      Dan geldt regel STP-24 niet
      En niet: de melder moet het gesprek voeren met het gezin, na de melding

      Voorbeelden:
        | feit                                                     |
        | de melder is burger                                      |
        | de melder is onbekend                                    |
        | het gesprek is gevoerd: ja                               |
        | het gesprek is gevoerd: onbekend                         |
        | het gezin is bereikbaar: ja                              |
        | het gezin is bereikbaar: onbekend                        |
        | er is ernstige zorg: nee                                 |
        | er is ernstige zorg: onbekend                            |
        | open melden is gevaarlijk voor het kind: ja              |
        | open melden is gevaarlijk voor het kind: onbekend        |
        | open melden is gevaarlijk voor de professional: ja       |
        | open melden is gevaarlijk voor de professional: onbekend |

    Scenario: bij acuut gevaar regelt de andere regel het gesprek met een onbereikbaar gezin
      Gegeven er is acuut gevaar: ja
      Als het meldadvies wordt gevraagd
      Dan geldt regel STP-24 niet
      En geldt regel STP-15 op grond van 7.2.3, D-1, D-10

  Regel: STP-25 Of het gesprek bij een onbereikbaar gezin is gevoerd, wordt gevraagd

    Achtergrond:
      Gegeven deze feiten:
        | het gesprek is gevoerd: onbekend |
        | het gezin is bereikbaar: nee     |
        | er is ernstige zorg: ja          |

    Abstract Scenario: bij een onbereikbaar gezin wordt naar het gesprek gevraagd als <feit>
      Gegeven <feit>
      Als het meldadvies wordt gevraagd
      Dan geldt regel STP-25 op grond van 7.2.3, D-1, D-10
      En onder meer: vraag: het gesprek is gevoerd

      Voorbeelden:
        | feit                             |
        | de melder is JGZ                 |
        | de melder is jeugdteam           |
        | de melder is andere professional |
        | er is acuut gevaar: onbekend     |

    Abstract Scenario: naar het gesprek met het gezin wordt niet gevraagd als <feit>
      Gegeven <feit>
      Als het meldadvies wordt gevraagd
      Dan geldt regel STP-25 niet
      En niet: vraag: het gesprek is gevoerd

      Voorbeelden:
        | feit                              |
        | de melder is burger               |
        | de melder is onbekend             |
        | het gesprek is gevoerd: ja        |
        | het gesprek is gevoerd: nee       |
        | het gezin is bereikbaar: ja       |
        | het gezin is bereikbaar: onbekend |
        | er is ernstige zorg: nee          |
        | er is ernstige zorg: onbekend     |

  Regel: ADN-01 Een professional belt meteen als het advies dat zegt

    Scenario: de melder belt meteen bij acuut gevaar
      Gegeven deze feiten:
        | over ouder-1: de toestemming van deze ouder is gegeven |
        | het gezin weet dat er gemeld wordt: ja                 |
        | de melding is vooraf met het gezin besproken: ja       |
        | open melden is gevaarlijk voor het kind: nee           |
        | er is acuut gevaar: ja                                 |
      Als het meldadvies wordt gevraagd
      Dan geldt regel ADN-01 op grond van F.3, 7.2.4, D-1, D-10
      En onder meer:
        | het advies is Veilig Thuis meteen bellen                |
        | de melder moet Veilig Thuis bellen, telefonisch, meteen |
        | opmerking: ADN-01                                       |

    Abstract Scenario: meteen bellen is geen plicht bij het advies <advies>
      Gegeven deze feiten:
        | over ouder-1: de toestemming van deze ouder is <toestemming> |
        | het gezin weet dat er gemeld wordt: <medeweten>              |
        | de melding is vooraf met het gezin besproken: <besproken>    |
        | open melden is gevaarlijk voor het kind: <gevaar>            |
        | er is acuut gevaar: <acuut>                                  |
      Als het meldadvies wordt gevraagd
      Dan geldt regel ADN-01 niet
      En onder meer: het advies is <advies>
      En niet:
        | de melder moet Veilig Thuis bellen, telefonisch, meteen |
        | opmerking: ADN-01                                       |

      Voorbeelden:
        | advies                                        | toestemming   | medeweten | besproken | gevaar   | acuut |
        | open melden                                   | gegeven       | ja        | ja        | nee      | nee   |
        | eerst bespreken, dan open melden              | gegeven       | ja        | nee       | nee      | nee   |
        | eerst vertellen en bespreken, dan open melden | geweigerd     | nee       | nee       | nee      | nee   |
        | eerst het gesprek voeren                      | niet gevraagd | nee       | nee       | nee      | nee   |
        | eerst Veilig Thuis raadplegen                 | gegeven       | ja        | ja        | onbekend | nee   |
        | gesloten melden                               | gegeven       | ja        | ja        | ja       | nee   |

    Abstract Scenario: meteen bellen is een plicht als <feit>
      Gegeven deze feiten:
        | er is acuut gevaar: ja |
        | <feit>                 |
      Als het meldadvies wordt gevraagd
      Dan geldt regel ADN-01 op grond van F.3, 7.2.4, D-1, D-10
      En onder meer:
        | de melder moet Veilig Thuis bellen, telefonisch, meteen |
        | opmerking: ADN-01                                       |

      Voorbeelden:
        | feit                             |
        | de melder is JGZ                 |
        | de melder is jeugdteam           |
        | de melder is andere professional |
        | de melder is onbekend            |

    Abstract Scenario: meteen bellen is niet verplicht als <feit>
      Gegeven deze feiten:
        | er is acuut gevaar: ja |
        | <feit>                 |
      Als het meldadvies wordt gevraagd
      Dan geldt regel ADN-01 niet
      En niet:
        | de melder moet Veilig Thuis bellen, telefonisch, meteen |
        | opmerking: ADN-01                                       |

      Voorbeelden:
        | feit                |
        | de melder is burger |

  Regel: ADN-02 Een burger kan meteen bellen

    Achtergrond:
      Gegeven de melder is burger

    Scenario: een burger kan meteen bellen
      Gegeven deze feiten:
        | over ouder-1: de toestemming van deze ouder is gegeven |
        | het gezin weet dat er gemeld wordt: ja                 |
        | de melding is vooraf met het gezin besproken: ja       |
        | open melden is gevaarlijk voor het kind: nee           |
        | er is acuut gevaar: ja                                 |
      Als het meldadvies wordt gevraagd
      Dan geldt regel ADN-02 op grond van 9.1.5.g.b, D-1, D-10
      En onder meer:
        | het advies is Veilig Thuis meteen bellen       |
        | de melder mag Veilig Thuis bellen, telefonisch |
        | opmerking: ADN-02                              |

    Abstract Scenario: een burger hoort niet dat bellen nu kan bij het advies <advies>
      Gegeven deze feiten:
        | over ouder-1: de toestemming van deze ouder is <toestemming> |
        | het gezin weet dat er gemeld wordt: <medeweten>              |
        | de melding is vooraf met het gezin besproken: <besproken>    |
        | open melden is gevaarlijk voor het kind: <gevaar>            |
        | er is acuut gevaar: <acuut>                                  |
      Als het meldadvies wordt gevraagd
      Dan geldt regel ADN-02 niet
      En onder meer: het advies is <advies>
      En niet:
        | de melder mag Veilig Thuis bellen, telefonisch |
        | opmerking: ADN-02                              |

      Voorbeelden:
        | advies                                        | toestemming | medeweten | besproken | gevaar   | acuut |
        | open melden                                   | gegeven     | ja        | ja        | nee      | nee   |
        | eerst bespreken, dan open melden              | gegeven     | ja        | nee       | nee      | nee   |
        | eerst vertellen en bespreken, dan open melden | geweigerd   | nee       | nee       | nee      | nee   |
        | eerst Veilig Thuis raadplegen                 | gegeven     | ja        | ja        | onbekend | nee   |
        | gesloten melden                               | gegeven     | ja        | ja        | ja       | nee   |

    Abstract Scenario: meteen bellen is geen vrije keuze als <feit>
      Gegeven deze feiten:
        | er is acuut gevaar: ja |
        | <feit>                 |
      Als het meldadvies wordt gevraagd
      Dan geldt regel ADN-02 niet
      En niet:
        | de melder mag Veilig Thuis bellen, telefonisch |
        | opmerking: ADN-02                              |

      Voorbeelden:
        | feit                             |
        | de melder is JGZ                 |
        | de melder is jeugdteam           |
        | de melder is andere professional |
        | de melder is onbekend            |

  Regel: ADN-03 Een professional raadpleegt eerst Veilig Thuis als het advies dat zegt

    Scenario: een professional raadpleegt eerst Veilig Thuis
      Gegeven deze feiten:
        | over ouder-1: de toestemming van deze ouder is gegeven |
        | het gezin weet dat er gemeld wordt: ja                 |
        | de melding is vooraf met het gezin besproken: ja       |
        | open melden is gevaarlijk voor het kind: onbekend      |
        | er is acuut gevaar: nee                                |
      Als het meldadvies wordt gevraagd
      Dan geldt regel ADN-03 op grond van F.3, F.4, 9.1.4.a, D-1, D-10
      En onder meer:
        | het advies is eerst Veilig Thuis raadplegen             |
        | de melder moet Veilig Thuis raadplegen, vóór de melding |

    Abstract Scenario: eerst raadplegen is geen plicht bij het advies <advies>
      Gegeven deze feiten:
        | over ouder-1: de toestemming van deze ouder is <toestemming> |
        | het gezin weet dat er gemeld wordt: <medeweten>              |
        | de melding is vooraf met het gezin besproken: <besproken>    |
        | open melden is gevaarlijk voor het kind: <gevaar>            |
        | er is acuut gevaar: <acuut>                                  |
      Als het meldadvies wordt gevraagd
      Dan geldt regel ADN-03 niet
      En onder meer: het advies is <advies>
      En niet: de melder moet Veilig Thuis raadplegen, vóór de melding

      Voorbeelden:
        | advies                                        | toestemming   | medeweten | besproken | gevaar | acuut |
        | open melden                                   | gegeven       | ja        | ja        | nee    | nee   |
        | eerst bespreken, dan open melden              | gegeven       | ja        | nee       | nee    | nee   |
        | eerst vertellen en bespreken, dan open melden | geweigerd     | nee       | nee       | nee    | nee   |
        | eerst het gesprek voeren                      | niet gevraagd | nee       | nee       | nee    | nee   |
        | gesloten melden                               | gegeven       | ja        | ja        | ja     | nee   |
        | Veilig Thuis meteen bellen                    | gegeven       | ja        | ja        | nee    | ja    |

    Abstract Scenario: eerst raadplegen is een plicht als <feit>
      Gegeven deze feiten:
        | open melden is gevaarlijk voor het kind: onbekend |
        | <feit>                                            |
      Als het meldadvies wordt gevraagd
      Dan geldt regel ADN-03 op grond van F.3, F.4, 9.1.4.a, D-1, D-10
      En onder meer: de melder moet Veilig Thuis raadplegen, vóór de melding

      Voorbeelden:
        | feit                             |
        | de melder is JGZ                 |
        | de melder is jeugdteam           |
        | de melder is andere professional |
        | de melder is onbekend            |

    Abstract Scenario: eerst raadplegen is niet verplicht als <feit>
      Gegeven deze feiten:
        | open melden is gevaarlijk voor het kind: onbekend |
        | <feit>                                            |
      Als het meldadvies wordt gevraagd
      Dan geldt regel ADN-03 niet
      En niet: de melder moet Veilig Thuis raadplegen, vóór de melding

      Voorbeelden:
        | feit                |
        | de melder is burger |

  Regel: ADN-04 Een burger kan Veilig Thuis om advies vragen

    Achtergrond:
      Gegeven de melder is burger

    Scenario: een burger kan om advies vragen
      Gegeven deze feiten:
        | over ouder-1: de toestemming van deze ouder is gegeven |
        | het gezin weet dat er gemeld wordt: ja                 |
        | de melding is vooraf met het gezin besproken: ja       |
        | open melden is gevaarlijk voor het kind: onbekend      |
        | er is acuut gevaar: nee                                |
      Als het meldadvies wordt gevraagd
      Dan geldt regel ADN-04 op grond van 8.1.e, D-1
      En onder meer:
        | het advies is eerst Veilig Thuis raadplegen |
        | de melder mag Veilig Thuis raadplegen       |

    Abstract Scenario: een burger krijgt geen raad om advies te vragen bij het advies <advies>
      Gegeven deze feiten:
        | over ouder-1: de toestemming van deze ouder is <toestemming> |
        | het gezin weet dat er gemeld wordt: <medeweten>              |
        | de melding is vooraf met het gezin besproken: <besproken>    |
        | open melden is gevaarlijk voor het kind: <gevaar>            |
        | er is acuut gevaar: <acuut>                                  |
      Als het meldadvies wordt gevraagd
      Dan geldt regel ADN-04 niet
      En onder meer: het advies is <advies>
      En niet: de melder mag Veilig Thuis raadplegen

      Voorbeelden:
        | advies                                        | toestemming | medeweten | besproken | gevaar | acuut |
        | open melden                                   | gegeven     | ja        | ja        | nee    | nee   |
        | eerst bespreken, dan open melden              | gegeven     | ja        | nee       | nee    | nee   |
        | eerst vertellen en bespreken, dan open melden | geweigerd   | nee       | nee       | nee    | nee   |
        | gesloten melden                               | gegeven     | ja        | ja        | ja     | nee   |
        | Veilig Thuis meteen bellen                    | gegeven     | ja        | ja        | nee    | ja    |

    Abstract Scenario: om advies vragen is geen vrije keuze als <feit>
      Gegeven deze feiten:
        | open melden is gevaarlijk voor het kind: onbekend |
        | <feit>                                            |
      Als het meldadvies wordt gevraagd
      Dan geldt regel ADN-04 niet
      En niet: de melder mag Veilig Thuis raadplegen

      Voorbeelden:
        | feit                             |
        | de melder is JGZ                 |
        | de melder is jeugdteam           |
        | de melder is andere professional |
        | de melder is onbekend            |

  Regel: ADN-05 Een open melding wordt eerst met het gezin besproken

    Abstract Scenario: de melding wordt eerst besproken bij het advies <advies>
      Gegeven deze feiten:
        | over ouder-1: de toestemming van deze ouder is <toestemming> |
        | het gezin weet dat er gemeld wordt: <medeweten>              |
        | de melding is vooraf met het gezin besproken: <besproken>    |
        | open melden is gevaarlijk voor het kind: <gevaar>            |
        | er is acuut gevaar: <acuut>                                  |
      Als het meldadvies wordt gevraagd
      Dan geldt regel ADN-05 op grond van 9.1.5.o.d, D-1
      En onder meer:
        | het advies is <advies>                                             |
        | de melder moet de melding bespreken met het gezin, vóór de melding |

      Voorbeelden:
        | advies                                        | toestemming | medeweten | besproken | gevaar | acuut |
        | eerst bespreken, dan open melden              | gegeven     | ja        | nee       | nee    | nee   |
        | eerst vertellen en bespreken, dan open melden | geweigerd   | nee       | nee       | nee    | nee   |

    Abstract Scenario: de melding hoeft niet eerst besproken bij het advies <advies>
      Gegeven deze feiten:
        | over ouder-1: de toestemming van deze ouder is <toestemming> |
        | het gezin weet dat er gemeld wordt: <medeweten>              |
        | de melding is vooraf met het gezin besproken: <besproken>    |
        | open melden is gevaarlijk voor het kind: <gevaar>            |
        | er is acuut gevaar: <acuut>                                  |
      Als het meldadvies wordt gevraagd
      Dan geldt regel ADN-05 niet
      En onder meer: het advies is <advies>
      En niet: de melder moet de melding bespreken met het gezin, vóór de melding

      Voorbeelden:
        | advies                        | toestemming   | medeweten | besproken | gevaar   | acuut |
        | open melden                   | gegeven       | ja        | ja        | nee      | nee   |
        | eerst het gesprek voeren      | niet gevraagd | nee       | nee       | nee      | nee   |
        | eerst Veilig Thuis raadplegen | gegeven       | ja        | ja        | onbekend | nee   |
        | gesloten melden               | gegeven       | ja        | ja        | ja       | nee   |
        | Veilig Thuis meteen bellen    | gegeven       | ja        | ja        | nee      | ja    |

  Regel: ADN-06 Weet het gezin van niets, dan hoort het eerst dat er gemeld wordt

    Scenario: een gezin dat van niets weet, hoort eerst dat er gemeld wordt
      Gegeven deze feiten:
        | over ouder-1: de toestemming van deze ouder is geweigerd |
        | het gezin weet dat er gemeld wordt: nee                  |
        | de melding is vooraf met het gezin besproken: nee        |
        | open melden is gevaarlijk voor het kind: nee             |
        | er is acuut gevaar: nee                                  |
      Als het meldadvies wordt gevraagd
      Dan geldt regel ADN-06 op grond van 9.1.5.o.a, D-1
      En onder meer:
        | het advies is eerst vertellen en bespreken, dan open melden             |
        | de melder moet het gezin vertellen dat er gemeld wordt, vóór de melding |

    Abstract Scenario: het gezin hoeft niet eerst te horen dat er gemeld wordt bij het advies <advies>
      Gegeven deze feiten:
        | over ouder-1: de toestemming van deze ouder is <toestemming> |
        | het gezin weet dat er gemeld wordt: <medeweten>              |
        | de melding is vooraf met het gezin besproken: <besproken>    |
        | open melden is gevaarlijk voor het kind: <gevaar>            |
        | er is acuut gevaar: <acuut>                                  |
      Als het meldadvies wordt gevraagd
      Dan geldt regel ADN-06 niet
      En onder meer: het advies is <advies>
      En niet: de melder moet het gezin vertellen dat er gemeld wordt, vóór de melding

      Voorbeelden:
        | advies                           | toestemming   | medeweten | besproken | gevaar   | acuut |
        | open melden                      | gegeven       | ja        | ja        | nee      | nee   |
        | eerst bespreken, dan open melden | gegeven       | ja        | nee       | nee      | nee   |
        | eerst het gesprek voeren         | niet gevraagd | nee       | nee       | nee      | nee   |
        | eerst Veilig Thuis raadplegen    | gegeven       | ja        | ja        | onbekend | nee   |
        | gesloten melden                  | gegeven       | ja        | ja        | ja       | nee   |
        | Veilig Thuis meteen bellen       | gegeven       | ja        | ja        | nee      | ja    |

  Regel: ADN-07 Is er nog niets gevraagd of verteld, dan komt eerst het gesprek

    Scenario: is er niets gevraagd of verteld, dan komt eerst het gesprek
      Gegeven deze feiten:
        | over ouder-1: de toestemming van deze ouder is niet gevraagd |
        | het gezin weet dat er gemeld wordt: nee                      |
        | de melding is vooraf met het gezin besproken: nee            |
        | open melden is gevaarlijk voor het kind: nee                 |
        | er is acuut gevaar: nee                                      |
      Als het meldadvies wordt gevraagd
      Dan geldt regel ADN-07 op grond van 7.2.3, D-1, D-10
      En onder meer:
        | het advies is eerst het gesprek voeren                           |
        | de melder moet het gesprek voeren met het gezin, vóór de melding |

    Abstract Scenario: het gesprek is niet de eerste stap bij het advies <advies>
      Gegeven deze feiten:
        | over ouder-1: de toestemming van deze ouder is <toestemming> |
        | het gezin weet dat er gemeld wordt: <medeweten>              |
        | de melding is vooraf met het gezin besproken: <besproken>    |
        | open melden is gevaarlijk voor het kind: <gevaar>            |
        | er is acuut gevaar: <acuut>                                  |
      Als het meldadvies wordt gevraagd
      Dan geldt regel ADN-07 niet
      En onder meer: het advies is <advies>
      En niet: de melder moet het gesprek voeren met het gezin, vóór de melding

      Voorbeelden:
        | advies                                        | toestemming | medeweten | besproken | gevaar   | acuut |
        | open melden                                   | gegeven     | ja        | ja        | nee      | nee   |
        | eerst bespreken, dan open melden              | gegeven     | ja        | nee       | nee      | nee   |
        | eerst vertellen en bespreken, dan open melden | geweigerd   | nee       | nee       | nee      | nee   |
        | eerst Veilig Thuis raadplegen                 | gegeven     | ja        | ja        | onbekend | nee   |
        | gesloten melden                               | gegeven     | ja        | ja        | ja       | nee   |
        | Veilig Thuis meteen bellen                    | gegeven     | ja        | ja        | nee      | ja    |

  Regel: ADN-08 De JGZ legt toestemming of mededeling vast in het eigen systeem

    Abstract Scenario: de JGZ legt vast wat het gezin weet bij het advies <advies>
      Gegeven deze feiten:
        | over ouder-1: de toestemming van deze ouder is <toestemming> |
        | het gezin weet dat er gemeld wordt: <medeweten>              |
        | de melding is vooraf met het gezin besproken: <besproken>    |
        | open melden is gevaarlijk voor het kind: <gevaar>            |
        | er is acuut gevaar: <acuut>                                  |
      Als het meldadvies wordt gevraagd
      Dan geldt regel ADN-08 op grond van 9.1.5.o.b, 8.2.a, D-15
      En onder meer:
        | het advies is <advies>                                                           |
        | de melder moet toestemming of mededeling vastleggen in digitaal dossier en Kidos |

      Voorbeelden:
        | advies                                        | toestemming | medeweten | besproken | gevaar | acuut |
        | open melden                                   | gegeven     | ja        | ja        | nee    | nee   |
        | eerst bespreken, dan open melden              | gegeven     | ja        | nee       | nee    | nee   |
        | eerst vertellen en bespreken, dan open melden | geweigerd   | nee       | nee       | nee    | nee   |

    Abstract Scenario: de JGZ legt nog niets vast over een open melding bij het advies <advies>
      Gegeven deze feiten:
        | over ouder-1: de toestemming van deze ouder is <toestemming> |
        | het gezin weet dat er gemeld wordt: <medeweten>              |
        | de melding is vooraf met het gezin besproken: <besproken>    |
        | open melden is gevaarlijk voor het kind: <gevaar>            |
        | er is acuut gevaar: <acuut>                                  |
      Als het meldadvies wordt gevraagd
      Dan geldt regel ADN-08 niet
      En onder meer: het advies is <advies>
      En niet: de melder moet toestemming of mededeling vastleggen in digitaal dossier en Kidos

      Voorbeelden:
        | advies                        | toestemming   | medeweten | besproken | gevaar   | acuut |
        | eerst het gesprek voeren      | niet gevraagd | nee       | nee       | nee      | nee   |
        | eerst Veilig Thuis raadplegen | gegeven       | ja        | ja        | onbekend | nee   |
        | gesloten melden               | gegeven       | ja        | ja        | ja       | nee   |
        | Veilig Thuis meteen bellen    | gegeven       | ja        | ja        | nee      | ja    |

    Abstract Scenario: in digitaal dossier en Kidos wordt niets vastgelegd als <feit>
      Gegeven <feit>
      Als het meldadvies wordt gevraagd
      Dan geldt regel ADN-08 niet
      En niet: de melder moet toestemming of mededeling vastleggen in digitaal dossier en Kidos

      Voorbeelden:
        | feit                             |
        | de melder is jeugdteam           |
        | de melder is andere professional |
        | de melder is burger              |
        | de melder is onbekend            |

  Regel: ADN-09 Het jeugdteam legt toestemming of mededeling vast in het eigen dossier

    Achtergrond:
      Gegeven de melder is jeugdteam

    Abstract Scenario: het jeugdteam legt vast wat het gezin weet bij het advies <advies>
      Gegeven deze feiten:
        | over ouder-1: de toestemming van deze ouder is <toestemming> |
        | het gezin weet dat er gemeld wordt: <medeweten>              |
        | de melding is vooraf met het gezin besproken: <besproken>    |
        | open melden is gevaarlijk voor het kind: <gevaar>            |
        | er is acuut gevaar: <acuut>                                  |
      Als het meldadvies wordt gevraagd
      Dan geldt regel ADN-09 op grond van 9.1.5.o.b, D-15
      En onder meer:
        | het advies is <advies>                                                   |
        | de melder moet toestemming of mededeling vastleggen in het eigen dossier |

      Voorbeelden:
        | advies                                        | toestemming | medeweten | besproken | gevaar | acuut |
        | open melden                                   | gegeven     | ja        | ja        | nee    | nee   |
        | eerst bespreken, dan open melden              | gegeven     | ja        | nee       | nee    | nee   |
        | eerst vertellen en bespreken, dan open melden | geweigerd   | nee       | nee       | nee    | nee   |

    Abstract Scenario: het jeugdteam legt nog niets vast over een open melding bij het advies <advies>
      Gegeven deze feiten:
        | over ouder-1: de toestemming van deze ouder is <toestemming> |
        | het gezin weet dat er gemeld wordt: <medeweten>              |
        | de melding is vooraf met het gezin besproken: <besproken>    |
        | open melden is gevaarlijk voor het kind: <gevaar>            |
        | er is acuut gevaar: <acuut>                                  |
      Als het meldadvies wordt gevraagd
      Dan geldt regel ADN-09 niet
      En onder meer: het advies is <advies>
      En niet: de melder moet toestemming of mededeling vastleggen in het eigen dossier

      Voorbeelden:
        | advies                        | toestemming   | medeweten | besproken | gevaar   | acuut |
        | eerst het gesprek voeren      | niet gevraagd | nee       | nee       | nee      | nee   |
        | eerst Veilig Thuis raadplegen | gegeven       | ja        | ja        | onbekend | nee   |
        | gesloten melden               | gegeven       | ja        | ja        | ja       | nee   |
        | Veilig Thuis meteen bellen    | gegeven       | ja        | ja        | nee      | ja    |

    Abstract Scenario: in het eigen dossier wordt niets vastgelegd als <feit>
      Gegeven <feit>
      Als het meldadvies wordt gevraagd
      Dan geldt regel ADN-09 niet
      En niet: de melder moet toestemming of mededeling vastleggen in het eigen dossier

      Voorbeelden:
        | feit                             |
        | de melder is JGZ                 |
        | de melder is andere professional |
        | de melder is burger              |
        | de melder is onbekend            |

  Regel: ADN-10 Ouders krijgen zo mogelijk een kopie van een open melding

    Abstract Scenario: de ouders krijgen zo mogelijk een kopie bij het advies <advies>
      Gegeven deze feiten:
        | over ouder-1: de toestemming van deze ouder is <toestemming> |
        | het gezin weet dat er gemeld wordt: <medeweten>              |
        | de melding is vooraf met het gezin besproken: <besproken>    |
        | open melden is gevaarlijk voor het kind: <gevaar>            |
        | er is acuut gevaar: <acuut>                                  |
      Als het meldadvies wordt gevraagd
      Dan geldt regel ADN-10 op grond van 9.1.5.o.e
      En onder meer:
        | het advies is <advies>                                                                   |
        | de melder moet een kopie van de melding geven aan de ouders, bij de melding, zo mogelijk |

      Voorbeelden:
        | advies                                        | toestemming | medeweten | besproken | gevaar | acuut |
        | open melden                                   | gegeven     | ja        | ja        | nee    | nee   |
        | eerst bespreken, dan open melden              | gegeven     | ja        | nee       | nee    | nee   |
        | eerst vertellen en bespreken, dan open melden | geweigerd   | nee       | nee       | nee    | nee   |

    Abstract Scenario: de ouders krijgen geen kopie bij het advies <advies>
      Gegeven deze feiten:
        | over ouder-1: de toestemming van deze ouder is <toestemming> |
        | het gezin weet dat er gemeld wordt: <medeweten>              |
        | de melding is vooraf met het gezin besproken: <besproken>    |
        | open melden is gevaarlijk voor het kind: <gevaar>            |
        | er is acuut gevaar: <acuut>                                  |
      Als het meldadvies wordt gevraagd
      Dan geldt regel ADN-10 niet
      En onder meer: het advies is <advies>
      En niet: de melder moet een kopie van de melding geven aan de ouders, bij de melding, zo mogelijk

      Voorbeelden:
        | advies                        | toestemming   | medeweten | besproken | gevaar   | acuut |
        | eerst het gesprek voeren      | niet gevraagd | nee       | nee       | nee      | nee   |
        | eerst Veilig Thuis raadplegen | gegeven       | ja        | ja        | onbekend | nee   |
        | gesloten melden               | gegeven       | ja        | ja        | ja       | nee   |
        | Veilig Thuis meteen bellen    | gegeven       | ja        | ja        | nee      | ja    |

  Regel: ADN-11 Van een open melding maakt Veilig Thuis melder en inhoud bekend

    Abstract Scenario: Veilig Thuis maakt de melder bekend bij het advies <advies>
      Gegeven deze feiten:
        | over ouder-1: de toestemming van deze ouder is <toestemming> |
        | het gezin weet dat er gemeld wordt: <medeweten>              |
        | de melding is vooraf met het gezin besproken: <besproken>    |
        | open melden is gevaarlijk voor het kind: <gevaar>            |
        | er is acuut gevaar: <acuut>                                  |
      Als het meldadvies wordt gevraagd
      Dan geldt regel ADN-11 op grond van 9.1.5.o.c
      En onder meer:
        | het advies is <advies>                                                                     |
        | Veilig Thuis moet melder en inhoud van de melding bekendmaken aan het gezin, na de melding |

      Voorbeelden:
        | advies                                        | toestemming | medeweten | besproken | gevaar | acuut |
        | open melden                                   | gegeven     | ja        | ja        | nee    | nee   |
        | eerst bespreken, dan open melden              | gegeven     | ja        | nee       | nee    | nee   |
        | eerst vertellen en bespreken, dan open melden | geweigerd   | nee       | nee       | nee    | nee   |

    Abstract Scenario: Veilig Thuis maakt de melder niet bekend bij het advies <advies>
      Gegeven deze feiten:
        | over ouder-1: de toestemming van deze ouder is <toestemming> |
        | het gezin weet dat er gemeld wordt: <medeweten>              |
        | de melding is vooraf met het gezin besproken: <besproken>    |
        | open melden is gevaarlijk voor het kind: <gevaar>            |
        | er is acuut gevaar: <acuut>                                  |
      Als het meldadvies wordt gevraagd
      Dan geldt regel ADN-11 niet
      En onder meer: het advies is <advies>
      En niet: Veilig Thuis moet melder en inhoud van de melding bekendmaken aan het gezin, na de melding

      Voorbeelden:
        | advies                        | toestemming   | medeweten | besproken | gevaar   | acuut |
        | eerst het gesprek voeren      | niet gevraagd | nee       | nee       | nee      | nee   |
        | eerst Veilig Thuis raadplegen | gegeven       | ja        | ja        | onbekend | nee   |
        | gesloten melden               | gegeven       | ja        | ja        | ja       | nee   |
        | Veilig Thuis meteen bellen    | gegeven       | ja        | ja        | nee      | ja    |

  Regel: ADN-12 Een telefonische open melding telt gewoon mee

    Achtergrond:
      Gegeven het kanaal is telefonisch

    Abstract Scenario: een open melding per telefoon telt mee bij het advies <advies>
      Gegeven deze feiten:
        | over ouder-1: de toestemming van deze ouder is <toestemming> |
        | het gezin weet dat er gemeld wordt: <medeweten>              |
        | de melding is vooraf met het gezin besproken: <besproken>    |
        | open melden is gevaarlijk voor het kind: <gevaar>            |
        | er is acuut gevaar: <acuut>                                  |
      Als het meldadvies wordt gevraagd
      Dan geldt regel ADN-12 op grond van 9.1.5.o.m
      En onder meer:
        | het advies is <advies> |
        | opmerking: ADN-12      |

      Voorbeelden:
        | advies                                        | toestemming | medeweten | besproken | gevaar | acuut |
        | open melden                                   | gegeven     | ja        | ja        | nee    | nee   |
        | eerst bespreken, dan open melden              | gegeven     | ja        | nee       | nee    | nee   |
        | eerst vertellen en bespreken, dan open melden | geweigerd   | nee       | nee       | nee    | nee   |

    Abstract Scenario: van een open melding per telefoon is geen sprake bij het advies <advies>
      Gegeven deze feiten:
        | over ouder-1: de toestemming van deze ouder is <toestemming> |
        | het gezin weet dat er gemeld wordt: <medeweten>              |
        | de melding is vooraf met het gezin besproken: <besproken>    |
        | open melden is gevaarlijk voor het kind: <gevaar>            |
        | er is acuut gevaar: <acuut>                                  |
      Als het meldadvies wordt gevraagd
      Dan geldt regel ADN-12 niet
      En onder meer: het advies is <advies>
      En niet: opmerking: ADN-12

      Voorbeelden:
        | advies                        | toestemming   | medeweten | besproken | gevaar   | acuut |
        | eerst het gesprek voeren      | niet gevraagd | nee       | nee       | nee      | nee   |
        | eerst Veilig Thuis raadplegen | gegeven       | ja        | ja        | onbekend | nee   |
        | gesloten melden               | gegeven       | ja        | ja        | ja       | nee   |
        | Veilig Thuis meteen bellen    | gegeven       | ja        | ja        | nee      | ja    |

    Abstract Scenario: van een telefoontje is geen sprake als <feit>
      Gegeven <feit>
      Als het meldadvies wordt gevraagd
      Dan geldt regel ADN-12 niet
      En niet: opmerking: ADN-12

      Voorbeelden:
        | feit                       |
        | het kanaal is schriftelijk |
        | het kanaal is onbekend     |

  Regel: ADN-13 Na een telefonische open melding volgt taxatie met hulp van de melder

    Achtergrond:
      Gegeven het kanaal is telefonisch

    Abstract Scenario: na een open telefoontje volgt een taxatie met de melder bij het advies <advies>
      Gegeven deze feiten:
        | over ouder-1: de toestemming van deze ouder is <toestemming> |
        | het gezin weet dat er gemeld wordt: <medeweten>              |
        | de melding is vooraf met het gezin besproken: <besproken>    |
        | open melden is gevaarlijk voor het kind: <gevaar>            |
        | er is acuut gevaar: <acuut>                                  |
      Als het meldadvies wordt gevraagd
      Dan geldt regel ADN-13 op grond van 9.1.5.o.n
      En onder meer:
        | het advies is <advies>                                                           |
        | Veilig Thuis moet een taxatie maken met medewerking van de melder, na de melding |

      Voorbeelden:
        | advies                                        | toestemming | medeweten | besproken | gevaar | acuut |
        | open melden                                   | gegeven     | ja        | ja        | nee    | nee   |
        | eerst bespreken, dan open melden              | gegeven     | ja        | nee       | nee    | nee   |
        | eerst vertellen en bespreken, dan open melden | geweigerd   | nee       | nee       | nee    | nee   |

    Abstract Scenario: na het telefoontje volgt geen taxatie met de melder bij het advies <advies>
      Gegeven deze feiten:
        | over ouder-1: de toestemming van deze ouder is <toestemming> |
        | het gezin weet dat er gemeld wordt: <medeweten>              |
        | de melding is vooraf met het gezin besproken: <besproken>    |
        | open melden is gevaarlijk voor het kind: <gevaar>            |
        | er is acuut gevaar: <acuut>                                  |
      Als het meldadvies wordt gevraagd
      Dan geldt regel ADN-13 niet
      En onder meer: het advies is <advies>
      En niet: Veilig Thuis moet een taxatie maken met medewerking van de melder, na de melding

      Voorbeelden:
        | advies                        | toestemming   | medeweten | besproken | gevaar   | acuut |
        | eerst het gesprek voeren      | niet gevraagd | nee       | nee       | nee      | nee   |
        | eerst Veilig Thuis raadplegen | gegeven       | ja        | ja        | onbekend | nee   |
        | gesloten melden               | gegeven       | ja        | ja        | ja       | nee   |
        | Veilig Thuis meteen bellen    | gegeven       | ja        | ja        | nee      | ja    |

    Abstract Scenario: een taxatie met de melder volgt niet als <feit>
      Gegeven <feit>
      Als het meldadvies wordt gevraagd
      Dan geldt regel ADN-13 niet
      En niet: Veilig Thuis moet een taxatie maken met medewerking van de melder, na de melding

      Voorbeelden:
        | feit                       |
        | het kanaal is schriftelijk |
        | het kanaal is onbekend     |

  Regel: ADN-14 Of er telefonisch of schriftelijk open wordt gemeld, wordt gevraagd

    Achtergrond:
      Gegeven het kanaal is onbekend

    Abstract Scenario: het kanaal van een open melding wordt gevraagd bij het advies <advies>
      Gegeven deze feiten:
        | over ouder-1: de toestemming van deze ouder is <toestemming> |
        | het gezin weet dat er gemeld wordt: <medeweten>              |
        | de melding is vooraf met het gezin besproken: <besproken>    |
        | open melden is gevaarlijk voor het kind: <gevaar>            |
        | er is acuut gevaar: <acuut>                                  |
      Als het meldadvies wordt gevraagd
      Dan geldt regel ADN-14 op grond van 9.1.5.o.n
      En onder meer:
        | het advies is <advies> |
        | vraag: het kanaal      |

      Voorbeelden:
        | advies                                        | toestemming | medeweten | besproken | gevaar | acuut |
        | open melden                                   | gegeven     | ja        | ja        | nee    | nee   |
        | eerst bespreken, dan open melden              | gegeven     | ja        | nee       | nee    | nee   |
        | eerst vertellen en bespreken, dan open melden | geweigerd   | nee       | nee       | nee    | nee   |

    Abstract Scenario: het kanaal wordt niet gevraagd bij het advies <advies>
      Gegeven deze feiten:
        | over ouder-1: de toestemming van deze ouder is <toestemming> |
        | het gezin weet dat er gemeld wordt: <medeweten>              |
        | de melding is vooraf met het gezin besproken: <besproken>    |
        | open melden is gevaarlijk voor het kind: <gevaar>            |
        | er is acuut gevaar: <acuut>                                  |
      Als het meldadvies wordt gevraagd
      Dan geldt regel ADN-14 niet
      En onder meer: het advies is <advies>
      En niet: vraag: het kanaal

      Voorbeelden:
        | advies                        | toestemming   | medeweten | besproken | gevaar   | acuut |
        | eerst het gesprek voeren      | niet gevraagd | nee       | nee       | nee      | nee   |
        | eerst Veilig Thuis raadplegen | gegeven       | ja        | ja        | onbekend | nee   |
        | gesloten melden               | gegeven       | ja        | ja        | ja       | nee   |
        | Veilig Thuis meteen bellen    | gegeven       | ja        | ja        | nee      | ja    |

    Abstract Scenario: naar het kanaal wordt niet gevraagd als <feit>
      Gegeven <feit>
      Als het meldadvies wordt gevraagd
      Dan geldt regel ADN-14 niet
      En niet: vraag: het kanaal

      Voorbeelden:
        | feit                       |
        | het kanaal is telefonisch  |
        | het kanaal is schriftelijk |

  Regel: TAX-01 Bij een complexe casus vult de professional vooraf een taxatie in

    Achtergrond:
      Gegeven deze feiten:
        | de casus is complex: ja            |
        | de taxatie vooraf is ingevuld: nee |

    Abstract Scenario: een complexe casus vraagt vooraf een taxatie bij het advies <advies>
      Gegeven deze feiten:
        | over ouder-1: de toestemming van deze ouder is <toestemming> |
        | het gezin weet dat er gemeld wordt: <medeweten>              |
        | de melding is vooraf met het gezin besproken: <besproken>    |
        | open melden is gevaarlijk voor het kind: <gevaar>            |
        | er is acuut gevaar: <acuut>                                  |
      Als het meldadvies wordt gevraagd
      Dan geldt regel TAX-01 op grond van 9.1.5.o.f
      En onder meer:
        | het advies is <advies>                                                  |
        | de melder moet een taxatie met eigen afweging invullen, vóór de melding |

      Voorbeelden:
        | advies                                        | toestemming   | medeweten | besproken | gevaar   | acuut |
        | open melden                                   | gegeven       | ja        | ja        | nee      | nee   |
        | eerst bespreken, dan open melden              | gegeven       | ja        | nee       | nee      | nee   |
        | eerst vertellen en bespreken, dan open melden | geweigerd     | nee       | nee       | nee      | nee   |
        | eerst het gesprek voeren                      | niet gevraagd | nee       | nee       | nee      | nee   |
        | eerst Veilig Thuis raadplegen                 | gegeven       | ja        | ja        | onbekend | nee   |

    Abstract Scenario: een gewone taxatie vooraf hoort niet bij het advies <advies>
      Gegeven deze feiten:
        | over ouder-1: de toestemming van deze ouder is <toestemming> |
        | het gezin weet dat er gemeld wordt: <medeweten>              |
        | de melding is vooraf met het gezin besproken: <besproken>    |
        | open melden is gevaarlijk voor het kind: <gevaar>            |
        | er is acuut gevaar: <acuut>                                  |
      Als het meldadvies wordt gevraagd
      Dan geldt regel TAX-01 niet
      En onder meer: het advies is <advies>
      En niet: de melder moet een taxatie met eigen afweging invullen, vóór de melding

      Voorbeelden:
        | advies                     | toestemming | medeweten | besproken | gevaar | acuut |
        | gesloten melden            | gegeven     | ja        | ja        | ja     | nee   |
        | Veilig Thuis meteen bellen | gegeven     | ja        | ja        | nee    | ja    |

    Abstract Scenario: de taxatie vooraf is een plicht als <feit>
      Gegeven <feit>
      Als het meldadvies wordt gevraagd
      Dan geldt regel TAX-01 op grond van 9.1.5.o.f
      En onder meer: de melder moet een taxatie met eigen afweging invullen, vóór de melding

      Voorbeelden:
        | feit                             |
        | de melder is JGZ                 |
        | de melder is jeugdteam           |
        | de melder is andere professional |
        | er is acuut gevaar: onbekend     |

    Abstract Scenario: de taxatie vooraf is geen plicht als <feit>
      Gegeven <feit>
      Als het meldadvies wordt gevraagd
      Dan geldt regel TAX-01 niet
      En niet: de melder moet een taxatie met eigen afweging invullen, vóór de melding

      Voorbeelden:
        | feit                                    |
        | de melder is burger                     |
        | de melder is onbekend                   |
        | de casus is complex: nee                |
        | de casus is complex: onbekend           |
        | de taxatie vooraf is ingevuld: ja       |
        | de taxatie vooraf is ingevuld: onbekend |

  Regel: TAX-02 Bij acuut gevaar komt de taxatie na de melding, niet herleidbaar tot de melder

    Achtergrond:
      Gegeven deze feiten:
        | de casus is complex: ja            |
        | de taxatie vooraf is ingevuld: nee |
        | er is acuut gevaar: ja             |

    Abstract Scenario: bij acuut gevaar komt de afgeschermde taxatie na de melding als <feit>
      Gegeven <feit>
      Als het meldadvies wordt gevraagd
      Dan geldt regel TAX-02 op grond van 9.1.5.o.f, D-5, D-10
      En onder meer: de melder moet een taxatie met eigen afweging invullen, na de melding, niet herleidbaar tot de melder

      Voorbeelden:
        | feit                             |
        | de melder is JGZ                 |
        | de melder is jeugdteam           |
        | de melder is andere professional |

    Abstract Scenario: een taxatie na de melding is geen plicht als <feit>
      Gegeven <feit>
      Als het meldadvies wordt gevraagd
      Dan geldt regel TAX-02 niet
      En niet: de melder moet een taxatie met eigen afweging invullen, na de melding, niet herleidbaar tot de melder

      Voorbeelden:
        | feit                                    |
        | de melder is burger                     |
        | de melder is onbekend                   |
        | de casus is complex: nee                |
        | de casus is complex: onbekend           |
        | de taxatie vooraf is ingevuld: ja       |
        | de taxatie vooraf is ingevuld: onbekend |
        | er is acuut gevaar: nee                 |
        | er is acuut gevaar: onbekend            |

  Regel: TAX-03 Of er bij een complexe casus een taxatie is, wordt gevraagd

    Achtergrond:
      Gegeven deze feiten:
        | de casus is complex: ja                 |
        | de taxatie vooraf is ingevuld: onbekend |

    Abstract Scenario: naar de taxatie vooraf wordt gevraagd als <feit>
      Gegeven <feit>
      Als het meldadvies wordt gevraagd
      Dan geldt regel TAX-03 op grond van 9.1.5.o.f
      En onder meer: vraag: de taxatie vooraf is ingevuld

      Voorbeelden:
        | feit                             |
        | de melder is JGZ                 |
        | de melder is jeugdteam           |
        | de melder is andere professional |

    Abstract Scenario: naar de taxatie vooraf wordt niet gevraagd als <feit>
      Gegeven <feit>
      Als het meldadvies wordt gevraagd
      Dan geldt regel TAX-03 niet
      En niet: vraag: de taxatie vooraf is ingevuld

      Voorbeelden:
        | feit                               |
        | de melder is burger                |
        | de melder is onbekend              |
        | de casus is complex: nee           |
        | de casus is complex: onbekend      |
        | de taxatie vooraf is ingevuld: ja  |
        | de taxatie vooraf is ingevuld: nee |

  Regel: TAX-04 Of de casus complex is, wordt aan een professional gevraagd

    Achtergrond:
      Gegeven de casus is complex: onbekend

    Abstract Scenario: of de casus complex is, wordt gevraagd als <feit>
      Gegeven <feit>
      Als het meldadvies wordt gevraagd
      Dan geldt regel TAX-04 op grond van 9.1.5.o.f
      En onder meer: vraag: de casus is complex

      Voorbeelden:
        | feit                                    |
        | de melder is JGZ                        |
        | de melder is jeugdteam                  |
        | de melder is andere professional        |
        | de taxatie vooraf is ingevuld: nee      |
        | de taxatie vooraf is ingevuld: onbekend |

    Abstract Scenario: of de casus complex is, wordt niet gevraagd als <feit>
      Gegeven <feit>
      Als het meldadvies wordt gevraagd
      Dan geldt regel TAX-04 niet
      En niet: vraag: de casus is complex

      Voorbeelden:
        | feit                              |
        | de melder is burger               |
        | de melder is onbekend             |
        | de casus is complex: ja           |
        | de casus is complex: nee          |
        | de taxatie vooraf is ingevuld: ja |

  Regel: TAX-05 Bij gesloten melden blijft de taxatie afgeschermd

    Achtergrond:
      Gegeven deze feiten:
        | de casus is complex: ja                     |
        | de taxatie vooraf is ingevuld: nee          |
        | open melden is gevaarlijk voor het kind: ja |

    Abstract Scenario: de taxatie bij gesloten melden is afgeschermd als <feit>
      Gegeven <feit>
      Als het meldadvies wordt gevraagd
      Dan geldt regel TAX-05 op grond van 9.1.5.o.f, 9.1.5.g.d, D-5
      En onder meer: de melder moet een taxatie met eigen afweging invullen, vóór de melding, niet herleidbaar tot de melder

      Voorbeelden:
        | feit                             |
        | de melder is JGZ                 |
        | de melder is jeugdteam           |
        | de melder is andere professional |
        | er is acuut gevaar: onbekend     |

    Abstract Scenario: een afgeschermde taxatie vooraf is geen plicht als <feit>
      Gegeven <feit>
      Als het meldadvies wordt gevraagd
      Dan geldt regel TAX-05 niet
      En niet: de melder moet een taxatie met eigen afweging invullen, vóór de melding, niet herleidbaar tot de melder

      Voorbeelden:
        | feit                                              |
        | de melder is burger                               |
        | de melder is onbekend                             |
        | de casus is complex: nee                          |
        | de casus is complex: onbekend                     |
        | de taxatie vooraf is ingevuld: ja                 |
        | de taxatie vooraf is ingevuld: onbekend           |
        | er is acuut gevaar: ja                            |
        | open melden is gevaarlijk voor het kind: nee      |
        | open melden is gevaarlijk voor het kind: onbekend |

    Scenario: ook wie door een onbereikbaar gezin meteen belt, vult de taxatie afgeschermd in
      Gegeven deze feiten:
        | open melden is gevaarlijk voor het kind: nee |
        | het gezin is bereikbaar: nee                 |
        | er is ernstige zorg: ja                      |
      Als het meldadvies wordt gevraagd
      Dan geldt regel TAX-05 op grond van 9.1.5.o.f, 9.1.5.g.d, D-5
      En onder meer:
        | het advies is Veilig Thuis meteen bellen                                                                |
        | de melder moet een taxatie met eigen afweging invullen, vóór de melding, niet herleidbaar tot de melder |
      En geldt regel TAX-01 niet

    Abstract Scenario: de taxatie hoeft niet afgeschermd bij het advies <advies>
      Gegeven deze feiten:
        | over ouder-1: de toestemming van deze ouder is <toestemming> |
        | het gezin weet dat er gemeld wordt: <medeweten>              |
        | de melding is vooraf met het gezin besproken: <besproken>    |
        | open melden is gevaarlijk voor het kind: <gevaar>            |
        | er is acuut gevaar: <acuut>                                  |
      Als het meldadvies wordt gevraagd
      Dan geldt regel TAX-05 niet
      En onder meer: het advies is <advies>
      En niet: de melder moet een taxatie met eigen afweging invullen, vóór de melding, niet herleidbaar tot de melder

      Voorbeelden:
        | advies                                        | toestemming   | medeweten | besproken | gevaar   | acuut |
        | open melden                                   | gegeven       | ja        | ja        | nee      | nee   |
        | eerst bespreken, dan open melden              | gegeven       | ja        | nee       | nee      | nee   |
        | eerst vertellen en bespreken, dan open melden | geweigerd     | nee       | nee       | nee      | nee   |
        | eerst het gesprek voeren                      | niet gevraagd | nee       | nee       | nee      | nee   |
        | eerst Veilig Thuis raadplegen                 | gegeven       | ja        | ja        | onbekend | nee   |

  Regel: CON-01 Krijgt een kind een eigen zorgmelding, dan wordt eerst de gezinsvoogd gebeld

    Achtergrond:
      Gegeven deze feiten:
        | over kind-1: de jeugdbescherming voor dit kind is gezinsvoogd van Jeugdbescherming West |
        | over kind-2: de jeugdbescherming voor dit kind is geen                                  |
        | over kind-2: er zijn zorgen over dit kind: ja                                           |
        | over kind-3: de jeugdbescherming voor dit kind is geen                                  |
        | over kind-3: er zijn zorgen over dit kind: nee                                          |

    Abstract Scenario: de gezinsvoogd wordt vóór de melding gebeld als <feit>
      Gegeven <feit>
      Als het meldadvies wordt gevraagd
      Dan geldt regel CON-01 op grond van 9.1.5.o.r
      En onder meer:
        | het eerste contact is de gezinsvoogd                               |
        | de melder moet contact opnemen met de gezinsvoogd, vóór de melding |

      Voorbeelden:
        | feit                                                                                    |
        | er is acuut gevaar: nee                                                                 |
        | er is acuut gevaar: onbekend                                                            |
        | over kind-3: de jeugdbescherming voor dit kind is casemanager van Jeugdbescherming West |

    Abstract Scenario: de gezinsvoogd wordt niet vóór de melding gebeld als <feit>
      Gegeven <feit>
      Als het meldadvies wordt gevraagd
      Dan geldt regel CON-01 niet
      En niet:
        | het eerste contact is de gezinsvoogd                               |
        | de melder moet contact opnemen met de gezinsvoogd, vóór de melding |

      Voorbeelden:
        | feit                                                                                    |
        | over kind-2: er zijn zorgen over dit kind: nee                                          |
        | over kind-2: er zijn zorgen over dit kind: onbekend                                     |
        | over kind-2: de jeugdbescherming voor dit kind is onbekend                              |
        | over kind-1: de jeugdbescherming voor dit kind is geen                                  |
        | over kind-1: de jeugdbescherming voor dit kind is casemanager van Jeugdbescherming West |
        | over kind-1: de jeugdbescherming voor dit kind is van een andere organisatie            |
        | over kind-1: de jeugdbescherming voor dit kind is onbekend                              |
        | er is acuut gevaar: ja                                                                  |

    Scenario: een casemanager bij een ander kind maakt een onbekende gezinsvoogd niet de eerste
      Gegeven deze feiten:
        | over kind-1: de jeugdbescherming voor dit kind is casemanager van Jeugdbescherming West |
        | over kind-3: de jeugdbescherming voor dit kind is onbekend                              |
      Als het meldadvies wordt gevraagd
      Dan geldt regel CON-01 niet
      En niet:
        | het eerste contact is de gezinsvoogd                               |
        | de melder moet contact opnemen met de gezinsvoogd, vóór de melding |

  Regel: CON-02 Is er alleen een casemanager, dan wordt die eerst gebeld

    Achtergrond:
      Gegeven deze feiten:
        | over kind-1: de jeugdbescherming voor dit kind is casemanager van Jeugdbescherming West |
        | over kind-2: de jeugdbescherming voor dit kind is geen                                  |
        | over kind-2: er zijn zorgen over dit kind: ja                                           |
        | over kind-3: de jeugdbescherming voor dit kind is geen                                  |
        | over kind-3: er zijn zorgen over dit kind: nee                                          |

    Abstract Scenario: de casemanager wordt vóór de melding gebeld als <feit>
      Gegeven <feit>
      Als het meldadvies wordt gevraagd
      Dan geldt regel CON-02 op grond van 9.1.5.o.r, D-8
      En onder meer:
        | het eerste contact is de casemanager van Jeugdbescherming West                               |
        | de melder moet contact opnemen met de casemanager van Jeugdbescherming West, vóór de melding |

      Voorbeelden:
        | feit                                                       |
        | er is acuut gevaar: nee                                    |
        | er is acuut gevaar: onbekend                               |
        | over kind-3: de jeugdbescherming voor dit kind is onbekend |

    Abstract Scenario: de casemanager wordt niet vóór de melding gebeld als <feit>
      Gegeven <feit>
      Als het meldadvies wordt gevraagd
      Dan geldt regel CON-02 niet
      En niet:
        | het eerste contact is de casemanager van Jeugdbescherming West                               |
        | de melder moet contact opnemen met de casemanager van Jeugdbescherming West, vóór de melding |

      Voorbeelden:
        | feit                                                                                    |
        | over kind-2: er zijn zorgen over dit kind: nee                                          |
        | over kind-2: er zijn zorgen over dit kind: onbekend                                     |
        | over kind-2: de jeugdbescherming voor dit kind is onbekend                              |
        | over kind-1: de jeugdbescherming voor dit kind is geen                                  |
        | over kind-1: de jeugdbescherming voor dit kind is gezinsvoogd van Jeugdbescherming West |
        | over kind-1: de jeugdbescherming voor dit kind is van een andere organisatie            |
        | over kind-1: de jeugdbescherming voor dit kind is onbekend                              |
        | over kind-3: de jeugdbescherming voor dit kind is gezinsvoogd van Jeugdbescherming West |
        | er is acuut gevaar: ja                                                                  |

  Regel: CON-03 Acuut gevaar wacht niet op contact met de gezinsvoogd

    Achtergrond:
      Gegeven deze feiten:
        | over kind-1: de jeugdbescherming voor dit kind is gezinsvoogd van Jeugdbescherming West |
        | over kind-2: de jeugdbescherming voor dit kind is geen                                  |
        | over kind-2: er zijn zorgen over dit kind: ja                                           |
        | over kind-3: de jeugdbescherming voor dit kind is geen                                  |
        | over kind-3: er zijn zorgen over dit kind: nee                                          |
        | er is acuut gevaar: ja                                                                  |

    Abstract Scenario: de gezinsvoogd hoort het na de melding als <feit>
      Gegeven <feit>
      Als het meldadvies wordt gevraagd
      Dan geldt regel CON-03 op grond van 9.1.5.o.r, D-8
      En onder meer: de melder moet contact opnemen met de gezinsvoogd, na de melding

      Voorbeelden:
        | feit                                                                                    |
        | er is acuut gevaar: ja                                                                  |
        | over kind-3: de jeugdbescherming voor dit kind is casemanager van Jeugdbescherming West |

    Abstract Scenario: de gezinsvoogd hoort het niet na de melding als <feit>
      Gegeven <feit>
      Als het meldadvies wordt gevraagd
      Dan geldt regel CON-03 niet
      En niet: de melder moet contact opnemen met de gezinsvoogd, na de melding

      Voorbeelden:
        | feit                                                                                    |
        | over kind-2: er zijn zorgen over dit kind: nee                                          |
        | over kind-2: er zijn zorgen over dit kind: onbekend                                     |
        | over kind-2: de jeugdbescherming voor dit kind is onbekend                              |
        | over kind-1: de jeugdbescherming voor dit kind is geen                                  |
        | over kind-1: de jeugdbescherming voor dit kind is casemanager van Jeugdbescherming West |
        | over kind-1: de jeugdbescherming voor dit kind is van een andere organisatie            |
        | over kind-1: de jeugdbescherming voor dit kind is onbekend                              |
        | er is acuut gevaar: nee                                                                 |
        | er is acuut gevaar: onbekend                                                            |

    Scenario: bij acuut gevaar hoort een gezinsvoogd die misschien bestaat, niets
      Gegeven deze feiten:
        | over kind-1: de jeugdbescherming voor dit kind is casemanager van Jeugdbescherming West |
        | over kind-3: de jeugdbescherming voor dit kind is onbekend                              |
      Als het meldadvies wordt gevraagd
      Dan geldt regel CON-03 niet
      En niet: de melder moet contact opnemen met de gezinsvoogd, na de melding

  Regel: CON-04 Acuut gevaar wacht niet op contact met de casemanager

    Achtergrond:
      Gegeven deze feiten:
        | over kind-1: de jeugdbescherming voor dit kind is casemanager van Jeugdbescherming West |
        | over kind-2: de jeugdbescherming voor dit kind is geen                                  |
        | over kind-2: er zijn zorgen over dit kind: ja                                           |
        | over kind-3: de jeugdbescherming voor dit kind is geen                                  |
        | over kind-3: er zijn zorgen over dit kind: nee                                          |
        | er is acuut gevaar: ja                                                                  |

    Abstract Scenario: de casemanager hoort het na de melding als <feit>
      Gegeven <feit>
      Als het meldadvies wordt gevraagd
      Dan geldt regel CON-04 op grond van 9.1.5.o.r, D-8
      En onder meer: de melder moet contact opnemen met de casemanager van Jeugdbescherming West, na de melding

      Voorbeelden:
        | feit                                                       |
        | er is acuut gevaar: ja                                     |
        | over kind-3: de jeugdbescherming voor dit kind is onbekend |

    Abstract Scenario: de casemanager hoort het niet na de melding als <feit>
      Gegeven <feit>
      Als het meldadvies wordt gevraagd
      Dan geldt regel CON-04 niet
      En niet: de melder moet contact opnemen met de casemanager van Jeugdbescherming West, na de melding

      Voorbeelden:
        | feit                                                                                    |
        | over kind-2: er zijn zorgen over dit kind: nee                                          |
        | over kind-2: er zijn zorgen over dit kind: onbekend                                     |
        | over kind-2: de jeugdbescherming voor dit kind is onbekend                              |
        | over kind-1: de jeugdbescherming voor dit kind is geen                                  |
        | over kind-1: de jeugdbescherming voor dit kind is gezinsvoogd van Jeugdbescherming West |
        | over kind-1: de jeugdbescherming voor dit kind is van een andere organisatie            |
        | over kind-1: de jeugdbescherming voor dit kind is onbekend                              |
        | over kind-3: de jeugdbescherming voor dit kind is gezinsvoogd van Jeugdbescherming West |
        | er is acuut gevaar: nee                                                                 |
        | er is acuut gevaar: onbekend                                                            |

  Regel: CON-05 Bij acuut gevaar is het eerste contact Veilig Thuis

    Achtergrond:
      Gegeven er is acuut gevaar: ja

    Abstract Scenario: bij acuut gevaar is Veilig Thuis het eerste contact als <feit>
      Gegeven <feit>
      Als het meldadvies wordt gevraagd
      Dan geldt regel CON-05 op grond van F.3, 7.2.4, D-8, D-10
      En onder meer: het eerste contact is Veilig Thuis

      Voorbeelden:
        | feit                             |
        | de melder is JGZ                 |
        | de melder is jeugdteam           |
        | de melder is andere professional |
        | de melder is burger              |
        | de melder is onbekend            |

    Abstract Scenario: Veilig Thuis is niet het eerste contact als <feit>
      Gegeven <feit>
      Als het meldadvies wordt gevraagd
      Dan geldt regel CON-05 niet
      En niet: het eerste contact is Veilig Thuis

      Voorbeelden:
        | feit                         |
        | er is acuut gevaar: nee      |
        | er is acuut gevaar: onbekend |

  Regel: CON-06 Dat contact verraadt een gesloten melder niet

    Achtergrond:
      Gegeven deze feiten:
        | over kind-1: de jeugdbescherming voor dit kind is gezinsvoogd van Jeugdbescherming West |
        | over kind-2: de jeugdbescherming voor dit kind is geen                                  |
        | over kind-2: er zijn zorgen over dit kind: ja                                           |
        | over kind-3: de jeugdbescherming voor dit kind is geen                                  |
        | over kind-3: er zijn zorgen over dit kind: nee                                          |

    Scenario: het contact met de gezinsvoogd verraadt een gesloten melder niet
      Gegeven deze feiten:
        | over ouder-1: de toestemming van deze ouder is gegeven |
        | het gezin weet dat er gemeld wordt: ja                 |
        | de melding is vooraf met het gezin besproken: ja       |
        | open melden is gevaarlijk voor het kind: ja            |
        | er is acuut gevaar: nee                                |
      Als het meldadvies wordt gevraagd
      Dan geldt regel CON-06 op grond van 9.1.5.o.r, 9.1.5.g.d, D-5, D-8
      En onder meer:
        | het advies is gesloten melden |
        | opmerking: CON-06             |

    Abstract Scenario: over een gesloten melder hoeft niets gezegd bij het advies <advies>
      Gegeven deze feiten:
        | over ouder-1: de toestemming van deze ouder is <toestemming> |
        | het gezin weet dat er gemeld wordt: <medeweten>              |
        | de melding is vooraf met het gezin besproken: <besproken>    |
        | open melden is gevaarlijk voor het kind: <gevaar>            |
        | er is acuut gevaar: <acuut>                                  |
      Als het meldadvies wordt gevraagd
      Dan geldt regel CON-06 niet
      En onder meer: het advies is <advies>
      En niet: opmerking: CON-06

      Voorbeelden:
        | advies                                        | toestemming   | medeweten | besproken | gevaar   | acuut |
        | open melden                                   | gegeven       | ja        | ja        | nee      | nee   |
        | eerst bespreken, dan open melden              | gegeven       | ja        | nee       | nee      | nee   |
        | eerst vertellen en bespreken, dan open melden | geweigerd     | nee       | nee       | nee      | nee   |
        | eerst het gesprek voeren                      | niet gevraagd | nee       | nee       | nee      | nee   |
        | eerst Veilig Thuis raadplegen                 | gegeven       | ja        | ja        | onbekend | nee   |
        | Veilig Thuis meteen bellen                    | gegeven       | ja        | ja        | nee      | ja    |

    Abstract Scenario: het contact verraadt een gesloten melder niet als <feit>
      Gegeven deze feiten:
        | open melden is gevaarlijk voor het kind: ja |
        | <feit>                                      |
      Als het meldadvies wordt gevraagd
      Dan geldt regel CON-06 op grond van 9.1.5.o.r, 9.1.5.g.d, D-5, D-8
      En onder meer: opmerking: CON-06

      Voorbeelden:
        | feit                                                                                    |
        | over kind-1: de jeugdbescherming voor dit kind is casemanager van Jeugdbescherming West |

    Abstract Scenario: zonder eigen zorgmelding is er geen contact dat iets verraadt als <feit>
      Gegeven deze feiten:
        | open melden is gevaarlijk voor het kind: ja |
        | <feit>                                      |
      Als het meldadvies wordt gevraagd
      Dan geldt regel CON-06 niet
      En niet: opmerking: CON-06

      Voorbeelden:
        | feit                                                       |
        | over kind-2: er zijn zorgen over dit kind: nee             |
        | over kind-2: er zijn zorgen over dit kind: onbekend        |
        | over kind-2: de jeugdbescherming voor dit kind is onbekend |

  Regel: RAA-01 Wie twijfelt over de weging, raadpleegt altijd Veilig Thuis

    Achtergrond:
      Gegeven deze feiten:
        | er is twijfel over de weging: ja            |
        | open melden is gevaarlijk voor het kind: ja |

    Abstract Scenario: bij twijfel denkt Veilig Thuis eerst mee als <feit>
      Gegeven <feit>
      Als het meldadvies wordt gevraagd
      Dan geldt regel RAA-01 op grond van F.4, 9.1.4.a, 7.2.4, D-10
      En onder meer: de melder moet Veilig Thuis raadplegen, vóór de melding

      Voorbeelden:
        | feit                             |
        | de melder is JGZ                 |
        | de melder is jeugdteam           |
        | de melder is andere professional |
        | de melder is onbekend            |
        | er is acuut gevaar: nee          |

    Abstract Scenario: om twijfel hoeft Veilig Thuis niet eerst mee te denken als <feit>
      Gegeven <feit>
      Als het meldadvies wordt gevraagd
      Dan geldt regel RAA-01 niet
      En niet: de melder moet Veilig Thuis raadplegen, vóór de melding

      Voorbeelden:
        | feit                                   |
        | de melder is burger                    |
        | er is twijfel over de weging: nee      |
        | er is twijfel over de weging: onbekend |
        | er is acuut gevaar: ja                 |

    Scenario: bij twijfel en een onbekend acuut gevaar denkt Veilig Thuis eerst mee
      Gegeven er is acuut gevaar: onbekend
      Als het meldadvies wordt gevraagd
      Dan geldt regel RAA-01 op grond van F.4, 9.1.4.a, 7.2.4, D-10
      En geldt regel RAA-02 op grond van F.4, 9.1.4.a, D-10
      En onder meer: de melder moet Veilig Thuis raadplegen, vóór de melding

  Regel: RAA-02 Is acuut gevaar onbekend, dan denkt Veilig Thuis eerst mee

    Achtergrond:
      Gegeven deze feiten:
        | er is acuut gevaar: onbekend                |
        | open melden is gevaarlijk voor het kind: ja |

    Abstract Scenario: om onbekend acuut gevaar denkt Veilig Thuis eerst mee als <feit>
      Gegeven <feit>
      Als het meldadvies wordt gevraagd
      Dan geldt regel RAA-02 op grond van F.4, 9.1.4.a, D-10
      En onder meer: de melder moet Veilig Thuis raadplegen, vóór de melding

      Voorbeelden:
        | feit                             |
        | de melder is JGZ                 |
        | de melder is jeugdteam           |
        | de melder is andere professional |
        | de melder is onbekend            |

    Abstract Scenario: om acuut gevaar hoeft Veilig Thuis niet eerst mee te denken als <feit>
      Gegeven <feit>
      Als het meldadvies wordt gevraagd
      Dan geldt regel RAA-02 niet
      En niet: de melder moet Veilig Thuis raadplegen, vóór de melding

      Voorbeelden:
        | feit                    |
        | de melder is burger     |
        | er is acuut gevaar: ja  |
        | er is acuut gevaar: nee |

  Regel: RAA-03 Is het vermoeden onbekend, dan denkt Veilig Thuis eerst mee

    Achtergrond:
      Gegeven deze feiten:
        | er is een vermoeden van kindermishandeling: onbekend |
        | open melden is gevaarlijk voor het kind: ja          |

    Abstract Scenario: om een onbekend vermoeden denkt Veilig Thuis eerst mee als <feit>
      Gegeven <feit>
      Als het meldadvies wordt gevraagd
      Dan geldt regel RAA-03 op grond van F.4, 9.1.4.a, D-10
      En onder meer: de melder moet Veilig Thuis raadplegen, vóór de melding

      Voorbeelden:
        | feit                             |
        | de melder is JGZ                 |
        | de melder is jeugdteam           |
        | de melder is andere professional |
        | de melder is onbekend            |

    Abstract Scenario: om het vermoeden hoeft Veilig Thuis niet eerst mee te denken als <feit>
      Gegeven <feit>
      Als het meldadvies wordt gevraagd
      Dan geldt regel RAA-03 niet
      En niet: de melder moet Veilig Thuis raadplegen, vóór de melding

      Voorbeelden:
        | feit                                            |
        | de melder is burger                             |
        | er is een vermoeden van kindermishandeling: ja  |
        | er is een vermoeden van kindermishandeling: nee |
        | er is een vermoeden van huiselijk geweld: ja    |
        | er is acuut gevaar: ja                          |

    Scenario: zijn vermoeden en acuut gevaar onbekend, dan denkt Veilig Thuis om beide mee
      Gegeven er is acuut gevaar: onbekend
      Als het meldadvies wordt gevraagd
      Dan geldt regel RAA-03 op grond van F.4, 9.1.4.a, D-10
      En geldt regel RAA-02 op grond van F.4, 9.1.4.a, D-10
      En onder meer: de melder moet Veilig Thuis raadplegen, vóór de melding

  Regel: VRG-01 In welke rol wordt gemeld, wordt gevraagd

    Achtergrond:
      Gegeven deze feiten:
        | de melder is onbekend                           |
        | er is een vermoeden van kindermishandeling: nee |
        | er is een vermoeden van huiselijk geweld: ja    |

    Scenario: de rol van de melder wordt gevraagd als die onbekend is
      Als het meldadvies wordt gevraagd
      Dan geldt regel VRG-01 op grond van 8.2.b, 9.1.5.g.b, D-9
      En onder meer: vraag: de melder

    Abstract Scenario: de rol wordt niet gevraagd als <feit>
      Gegeven <feit>
      Als het meldadvies wordt gevraagd
      Dan geldt regel VRG-01 niet
      En niet: vraag: de melder

      Voorbeelden:
        | feit                             |
        | de melder is JGZ                 |
        | de melder is jeugdteam           |
        | de melder is andere professional |
        | de melder is burger              |

  Regel: VRG-02 Of de zorg ernstig is, wordt gevraagd als het gezin misschien onbereikbaar is

    Achtergrond:
      Gegeven deze feiten:
        | het gezin is bereikbaar: nee                |
        | er is ernstige zorg: onbekend               |
        | open melden is gevaarlijk voor het kind: ja |

    Abstract Scenario: naar de ernst wordt gevraagd als <feit>
      Gegeven <feit>
      Als het meldadvies wordt gevraagd
      Dan geldt regel VRG-02 op grond van F.4, D-1
      En onder meer: vraag: er is ernstige zorg

      Voorbeelden:
        | feit                              |
        | het gezin is bereikbaar: nee      |
        | het gezin is bereikbaar: onbekend |
        | de melder is burger               |

    Abstract Scenario: naar de ernst wordt niet gevraagd als <feit>
      Gegeven <feit>
      Als het meldadvies wordt gevraagd
      Dan geldt regel VRG-02 niet
      En niet: vraag: er is ernstige zorg

      Voorbeelden:
        | feit                        |
        | het gezin is bereikbaar: ja |
        | er is ernstige zorg: ja     |
        | er is ernstige zorg: nee    |

  Regel: VRG-03 Of het gezin bereikbaar is, wordt gevraagd bij ernstige zorg

    Achtergrond:
      Gegeven deze feiten:
        | het gezin is bereikbaar: onbekend |
        | er is ernstige zorg: ja           |

    Abstract Scenario: naar de bereikbaarheid wordt gevraagd bij ernstige zorg als <feit>
      Gegeven <feit>
      Als het meldadvies wordt gevraagd
      Dan geldt regel VRG-03 op grond van F.4, D-1
      En onder meer: vraag: het gezin is bereikbaar

      Voorbeelden:
        | feit                |
        | de melder is JGZ    |
        | de melder is burger |

    Abstract Scenario: naar de bereikbaarheid wordt niet gevraagd als <feit>
      Gegeven <feit>
      Als het meldadvies wordt gevraagd
      Dan geldt regel VRG-03 niet
      En niet: vraag: het gezin is bereikbaar

      Voorbeelden:
        | feit                          |
        | het gezin is bereikbaar: ja   |
        | het gezin is bereikbaar: nee  |
        | er is ernstige zorg: nee      |
        | er is ernstige zorg: onbekend |

  Regel: typische zaken als heel besluit

    Scenario: de JGZ die alles deed, meldt open en legt dat vast
      Als het meldadvies wordt gevraagd
      Dan het advies is open melden
      En open melden is toegestaan
      En gesloten melden is niet toegestaan
      En de ruimte van de melder is moet melden
      En de melder moet melden bij Veilig Thuis
      En de melder mag zelf hulp organiseren voor het gezin
      En de melder moet toestemming of mededeling vastleggen in digitaal dossier en Kidos
      En Veilig Thuis moet melder en inhoud van de melding bekendmaken aan het gezin, na de melding
      En de melder moet een kopie van de melding geven aan de ouders, zo mogelijk, bij de melding

    Scenario: een jeugdteam dat alles deed, mag open melden en legt dat in het eigen dossier vast
      Gegeven de melder is jeugdteam
      Als het meldadvies wordt gevraagd
      Dan het advies is open melden
      En open melden is toegestaan
      En gesloten melden is niet toegestaan
      En de ruimte van de melder is mag melden
      En de melder mag zelf hulp organiseren voor het gezin
      En de melder moet toestemming of mededeling vastleggen in het eigen dossier
      En Veilig Thuis moet melder en inhoud van de melding bekendmaken aan het gezin, na de melding
      En de melder moet een kopie van de melding geven aan de ouders, zo mogelijk, bij de melding

    Scenario: een andere professional mag na toestemming per telefoon open melden na een bespreking
      Gegeven deze feiten:
        | de melder is andere professional                  |
        | de melding is vooraf met het gezin besproken: nee |
        | het kanaal is telefonisch                         |
        | de casus is complex: ja                           |
        | Veilig Thuis is geraadpleegd: nee                 |
      Als het meldadvies wordt gevraagd
      Dan het advies is eerst bespreken, dan open melden
      En open melden is nog niet toegestaan
      En gesloten melden is niet toegestaan
      En de ruimte van de melder is mag nog niet melden
      En de melder mag zelf hulp organiseren voor het gezin
      En Veilig Thuis moet melder en inhoud van de melding bekendmaken aan het gezin, na de melding
      En de melder moet een kopie van de melding geven aan de ouders, zo mogelijk, bij de melding
      En de melder mag Veilig Thuis raadplegen
      En de melder moet de melding bespreken met het gezin, vóór de melding
      En de melder moet een taxatie met eigen afweging invullen, vóór de melding
      En opmerking: ADN-12
      En Veilig Thuis moet een taxatie maken met medewerking van de melder, na de melding

    Scenario: na een weigering vertelt en bespreekt de JGZ eerst en blijft melden verplicht
      Gegeven deze feiten:
        | over ouder-1: de toestemming van deze ouder is geweigerd |
        | het gezin weet dat er gemeld wordt: nee                  |
        | de melding is vooraf met het gezin besproken: nee        |
      Als het meldadvies wordt gevraagd
      Dan het advies is eerst vertellen en bespreken, dan open melden
      En open melden is nog niet toegestaan
      En gesloten melden is toegestaan
      En de ruimte van de melder is moet melden
      En de melder moet melden bij Veilig Thuis
      En de melder mag zelf hulp organiseren voor het gezin
      En de melder moet toestemming of mededeling vastleggen in digitaal dossier en Kidos
      En Veilig Thuis moet melder en inhoud van de melding bekendmaken aan het gezin, na de melding
      En de melder moet een kopie van de melding geven aan de ouders, zo mogelijk, bij de melding
      En de melder moet het gezin vertellen dat er gemeld wordt, vóór de melding
      En de melder moet de melding bespreken met het gezin, vóór de melding
      En opmerking: GES-09

    Scenario: is er nog niets gezegd, dan begint een jeugdteam bij de eerste stappen en het gesprek
      Gegeven deze feiten:
        | de melder is jeugdteam                                       |
        | over ouder-1: de toestemming van deze ouder is niet gevraagd |
        | het gezin weet dat er gemeld wordt: nee                      |
        | de melding is vooraf met het gezin besproken: nee            |
        | het gesprek is gevoerd: nee                                  |
        | de signalen zijn in kaart gebracht: nee                      |
        | een collega is geraadpleegd: nee                             |
        | Veilig Thuis is geraadpleegd: nee                            |
        | de weging is gedaan: nee                                     |
      Als het meldadvies wordt gevraagd
      Dan het advies is eerst het gesprek voeren
      En open melden is nog niet toegestaan
      En gesloten melden is niet toegestaan
      En de ruimte van de melder is mag nog niet melden
      En de melder mag zelf hulp organiseren voor het gezin
      En de melder moet de signalen in kaart brengen, vóór de melding
      En de melder moet een collega raadplegen, vóór de melding
      En de melder mag Veilig Thuis raadplegen
      En de melder moet het gesprek voeren met het gezin, vóór de melding
      En de melder moet de weging doen, vóór de melding

    Scenario: bij acuut gevaar belt de JGZ meteen en haalt zij alle stappen in
      Gegeven deze feiten:
        | er is acuut gevaar: ja                  |
        | de signalen zijn in kaart gebracht: nee |
        | een collega is geraadpleegd: nee        |
        | Veilig Thuis is geraadpleegd: nee       |
        | het gesprek is gevoerd: nee             |
        | de weging is gedaan: nee                |
        | de casus is complex: ja                 |
      Als het meldadvies wordt gevraagd
      Dan het advies is Veilig Thuis meteen bellen
      En open melden is toegestaan
      En gesloten melden is niet toegestaan
      En de ruimte van de melder is moet melden
      En het eerste contact is Veilig Thuis
      En de melder moet Veilig Thuis bellen, telefonisch, meteen
      En de melder moet melden bij Veilig Thuis, telefonisch, meteen
      En de melder mag zelf hulp organiseren voor het gezin
      En opmerking: ADN-01
      En opmerking: STP-13
      En de melder moet de signalen in kaart brengen, na de melding
      En opmerking: STP-14
      En de melder moet een collega raadplegen, na de melding
      En opmerking: STP-15
      En de melder moet het gesprek voeren met het gezin, na de melding
      En opmerking: STP-17
      En de melder moet de weging doen, na de melding
      En de melder moet een taxatie met eigen afweging invullen, na de melding, niet herleidbaar tot de melder

    Scenario: is een inhaalgesprek gevaarlijk, dan bepaalt Veilig Thuis mee hoe het gaat
      Gegeven deze feiten:
        | de melder is jeugdteam                             |
        | er is acuut gevaar: ja                             |
        | het gesprek is gevoerd: nee                        |
        | open melden is gevaarlijk voor de professional: ja |
      Als het meldadvies wordt gevraagd
      Dan het advies is Veilig Thuis meteen bellen
      En open melden is toegestaan
      En gesloten melden is toegestaan
      En de ruimte van de melder is mag melden
      En er is een contra-indicatie voor open melden: ja
      En contra-indicatie: OPEN-11
      En het eerste contact is Veilig Thuis
      En de melder moet Veilig Thuis bellen, telefonisch, meteen
      En de melder mag zelf hulp organiseren voor het gezin
      En opmerking: ADN-01
      En opmerking: STP-16

    Scenario: een burger mag bij acuut gevaar meteen bellen en hoeft niets in te halen
      Gegeven deze feiten:
        | de melder is burger                     |
        | er is acuut gevaar: ja                  |
        | de signalen zijn in kaart gebracht: nee |
        | een collega is geraadpleegd: nee        |
        | Veilig Thuis is geraadpleegd: nee       |
        | het gesprek is gevoerd: nee             |
        | de weging is gedaan: nee                |
        | de casus is complex: ja                 |
      Als het meldadvies wordt gevraagd
      Dan het advies is Veilig Thuis meteen bellen
      En open melden is toegestaan
      En gesloten melden is toegestaan
      En de ruimte van de melder is mag melden
      En het eerste contact is Veilig Thuis
      En de melder mag Veilig Thuis bellen, telefonisch
      En opmerking: ADN-02

    Scenario: een burger meldt gesloten als het gezin van niets weet
      Gegeven deze feiten:
        | de melder is burger                                          |
        | over ouder-1: de toestemming van deze ouder is niet gevraagd |
        | het gezin weet dat er gemeld wordt: nee                      |
        | de melding is vooraf met het gezin besproken: nee            |
      Als het meldadvies wordt gevraagd
      Dan het advies is gesloten melden
      En open melden is nog niet toegestaan
      En gesloten melden is toegestaan
      En de ruimte van de melder is mag melden
      En de melder mag gesloten melden bij Veilig Thuis, telefonisch
      En de melder mag gesloten melden bij Veilig Thuis, schriftelijk
      En Veilig Thuis moet geheimhouden wie er gemeld heeft, voortdurend

    Scenario: een burger die niet weet of openheid gevaarlijk is, kan om advies vragen
      Gegeven deze feiten:
        | de melder is burger                               |
        | open melden is gevaarlijk voor het kind: onbekend |
      Als het meldadvies wordt gevraagd
      Dan het advies is eerst Veilig Thuis raadplegen
      En open melden is toegestaan
      En gesloten melden is toegestaan
      En de ruimte van de melder is mag melden
      En de melder mag Veilig Thuis raadplegen
      En vraag: open melden is gevaarlijk voor het kind

    Scenario: bij gevaar meldt het jeugdteam een complexe casus gesloten met een afgeschermde taxatie
      Gegeven deze feiten:
        | de melder is jeugdteam                      |
        | open melden is gevaarlijk voor het kind: ja |
        | de casus is complex: ja                     |
      Als het meldadvies wordt gevraagd
      Dan het advies is gesloten melden
      En open melden is toegestaan
      En gesloten melden is toegestaan
      En de ruimte van de melder is mag melden
      En er is een contra-indicatie voor open melden: ja
      En contra-indicatie: OPEN-11
      En de melder mag zelf hulp organiseren voor het gezin
      En de melder mag gesloten melden bij Veilig Thuis, telefonisch
      En de melder mag gesloten melden bij Veilig Thuis, schriftelijk
      En Veilig Thuis moet geheimhouden wie er gemeld heeft, voortdurend
      En de melder moet een taxatie met eigen afweging invullen, vóór de melding, niet herleidbaar tot de melder

    Scenario: bij twijfel over de weging vraagt de JGZ eerst Veilig Thuis
      Gegeven er is twijfel over de weging: ja
      Als het meldadvies wordt gevraagd
      Dan het advies is eerst Veilig Thuis raadplegen
      En open melden is toegestaan
      En gesloten melden is niet toegestaan
      En de ruimte van de melder is moet melden
      En de melder moet melden bij Veilig Thuis
      En de melder moet Veilig Thuis raadplegen, vóór de melding
      En de melder mag zelf hulp organiseren voor het gezin

    Scenario: is het gezin onbereikbaar bij ernstige zorg, dan belt het jeugdteam meteen en komt het gesprek later
      Gegeven deze feiten:
        | de melder is jeugdteam                                       |
        | het gezin is bereikbaar: nee                                 |
        | er is ernstige zorg: ja                                      |
        | het gesprek is gevoerd: nee                                  |
        | over ouder-1: de toestemming van deze ouder is niet gevraagd |
        | het gezin weet dat er gemeld wordt: nee                      |
        | de melding is vooraf met het gezin besproken: nee            |
      Als het meldadvies wordt gevraagd
      Dan het advies is Veilig Thuis meteen bellen
      En open melden is nog niet toegestaan
      En gesloten melden is niet toegestaan
      En de ruimte van de melder is mag melden
      En de melder moet Veilig Thuis bellen, telefonisch, meteen
      En opmerking: ADN-01
      En de melder mag zelf hulp organiseren voor het gezin
      En de melder moet het gesprek voeren met het gezin, na de melding

    Scenario: zonder vermoeden zeggen de afspraken niets over melden
      Gegeven er is een vermoeden van kindermishandeling: nee
      Als het meldadvies wordt gevraagd
      Dan open melden is toegestaan
      En gesloten melden is niet toegestaan
      En geen grondslag: ADV-03

    Scenario: het contact met de gezinsvoogd van een broer gaat vóór een gesloten melding en verraadt niemand
      Gegeven deze feiten:
        | over kind-1: de jeugdbescherming voor dit kind is gezinsvoogd van Jeugdbescherming West |
        | over kind-2: de jeugdbescherming voor dit kind is geen                                  |
        | over kind-2: er zijn zorgen over dit kind: ja                                           |
        | over kind-3: de jeugdbescherming voor dit kind is geen                                  |
        | over kind-3: er zijn zorgen over dit kind: nee                                          |
        | over kind-1: er zijn zorgen over dit kind: nee                                          |
        | open melden is gevaarlijk voor het kind: ja                                             |
      Als het meldadvies wordt gevraagd
      Dan het advies is gesloten melden
      En open melden is toegestaan
      En gesloten melden is toegestaan
      En de ruimte van de melder is moet melden
      En er is een contra-indicatie voor open melden: ja
      En contra-indicatie: OPEN-11
      En de melder moet melden bij Veilig Thuis
      En de melder mag zelf hulp organiseren voor het gezin
      En de melder mag gesloten melden bij Veilig Thuis, telefonisch
      En de melder mag gesloten melden bij Veilig Thuis, schriftelijk
      En Veilig Thuis moet geheimhouden wie er gemeld heeft, voortdurend
      En het eerste contact is de gezinsvoogd
      En de melder moet contact opnemen met de gezinsvoogd, vóór de melding
      En opmerking: CON-06
      En over kind-1: dit kind krijgt: geen nieuwe zorgmelding
      En over kind-2: dit kind krijgt: een eigen zorgmelding
      En over kind-2: de melder moet voor dit kind een eigen zorgmelding doen bij Veilig Thuis
      En over kind-3: dit kind krijgt: geen nieuwe zorgmelding

    Scenario: is alles onbekend, dan denkt Veilig Thuis eerst mee en wordt gevraagd wat beslist
      Gegeven deze feiten:
        | de melder is onbekend                                    |
        | er is een vermoeden van kindermishandeling: onbekend     |
        | er is een vermoeden van huiselijk geweld: onbekend       |
        | er is acuut gevaar: onbekend                             |
        | er is ernstige zorg: onbekend                            |
        | open melden is gevaarlijk voor het kind: onbekend        |
        | open melden is gevaarlijk voor de professional: onbekend |
        | over ouder-1: deze ouder heeft gezag: onbekend           |
        | over ouder-1: de toestemming van deze ouder is onbekend  |
        | het gezin weet dat er gemeld wordt: onbekend             |
        | de melding is vooraf met het gezin besproken: onbekend   |
        | het gezin is bereikbaar: onbekend                        |
        | de signalen zijn in kaart gebracht: onbekend             |
        | een collega is geraadpleegd: onbekend                    |
        | Veilig Thuis is geraadpleegd: onbekend                   |
        | het gesprek is gevoerd: onbekend                         |
        | de weging is gedaan: onbekend                            |
        | er is twijfel over de weging: onbekend                   |
        | de casus is complex: onbekend                            |
        | de taxatie vooraf is ingevuld: onbekend                  |
        | het kanaal is onbekend                                   |
      Als het meldadvies wordt gevraagd
      Dan het advies is eerst Veilig Thuis raadplegen
      En open melden is onzeker
      En gesloten melden is onzeker
      En de ruimte van de melder is mag nog niet melden
      En de melder moet Veilig Thuis raadplegen, vóór de melding
      En vraag: de melder
      En vraag: er is een vermoeden van kindermishandeling
      En vraag: er is acuut gevaar
      En vraag: open melden is gevaarlijk voor het kind
      En vraag: open melden is gevaarlijk voor de professional
      En vraag: een ouder met gezag weigert toestemming
      En vraag: het gezin weet dat er gemeld wordt
      En vraag: de melding is vooraf met het gezin besproken
      En vraag: er is twijfel over de weging
      En vraag: er is ernstige zorg

    Scenario: is voor een jeugdteam alles onbekend, dan wordt ook naar elke stap gevraagd
      Gegeven deze feiten:
        | de melder is jeugdteam                                   |
        | er is een vermoeden van kindermishandeling: onbekend     |
        | er is een vermoeden van huiselijk geweld: onbekend       |
        | er is acuut gevaar: onbekend                             |
        | er is ernstige zorg: onbekend                            |
        | open melden is gevaarlijk voor het kind: onbekend        |
        | open melden is gevaarlijk voor de professional: onbekend |
        | over ouder-1: deze ouder heeft gezag: onbekend           |
        | over ouder-1: de toestemming van deze ouder is onbekend  |
        | het gezin weet dat er gemeld wordt: onbekend             |
        | de melding is vooraf met het gezin besproken: onbekend   |
        | het gezin is bereikbaar: onbekend                        |
        | de signalen zijn in kaart gebracht: onbekend             |
        | een collega is geraadpleegd: onbekend                    |
        | Veilig Thuis is geraadpleegd: onbekend                   |
        | het gesprek is gevoerd: onbekend                         |
        | de weging is gedaan: onbekend                            |
        | er is twijfel over de weging: onbekend                   |
        | de casus is complex: onbekend                            |
        | de taxatie vooraf is ingevuld: onbekend                  |
        | het kanaal is onbekend                                   |
      Als het meldadvies wordt gevraagd
      Dan het advies is eerst Veilig Thuis raadplegen
      En open melden is onzeker
      En gesloten melden is onzeker
      En de ruimte van de melder is mag nog niet melden
      En de melder moet Veilig Thuis raadplegen, vóór de melding
      En vraag: er is een vermoeden van kindermishandeling
      En vraag: er is acuut gevaar
      En vraag: open melden is gevaarlijk voor het kind
      En vraag: open melden is gevaarlijk voor de professional
      En vraag: een ouder met gezag weigert toestemming
      En vraag: het gezin weet dat er gemeld wordt
      En vraag: de melding is vooraf met het gezin besproken
      En vraag: er is twijfel over de weging
      En vraag: er is ernstige zorg
      En vraag: de signalen zijn in kaart gebracht
      En vraag: een collega is geraadpleegd
      En vraag: Veilig Thuis is geraadpleegd
      En vraag: de weging is gedaan
      En vraag: de casus is complex

  Regel: feiten die niet samen waar kunnen zijn

    Scenario: een ouder die toestemming gaf, weet van de melding
      Gegeven deze feiten:
        | het gezin weet dat er gemeld wordt: nee           |
        | de melding is vooraf met het gezin besproken: nee |
      Als het meldadvies wordt gevraagd
      Dan wordt de zaak geweigerd: wie toestemt, weet ervan

    Scenario: een gezin waarmee de melding besproken is, weet ervan
      Gegeven deze feiten:
        | over ouder-1: de toestemming van deze ouder is geweigerd |
        | het gezin weet dat er gemeld wordt: nee                  |
      Als het meldadvies wordt gevraagd
      Dan wordt de zaak geweigerd: wie de melding besprak, weet ervan
