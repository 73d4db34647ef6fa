# language: nl
Functionaliteit: Het triagebesluit van Veilig Thuis

  Achtergrond: een open melding waarin alles bekend is en niets zwaar weegt
    Gegeven de peildatum is 2026-07-01
    En deze feiten:
      | de melding is open                              |
      | Veilig Thuis kan de melder bereiken: ja         |
      | de zorgmelding is er: ja                        |
      | de bekendheidscheck is er: ja                   |
      | het triageformulier is er: ja                   |
      | het criterium direct gevaar is nee              |
      | het criterium structurele onveiligheid is nee   |
      | het criterium multi-problem situatie is nee     |
      | het criterium kwetsbaarheid systeem is nee      |
      | er is dreigend risico voor kinderen: nee        |
      | er zijn minderjarigen: ja                       |
      | ernst of belang vraagt om de politie: nee       |
      | ernst of belang vraagt om de Raad: nee          |
      | ernst of belang vraagt om een instantie: nee    |
      | Veilig Thuis verzoekt de Raad om onderzoek: nee |
      | het tijdelijk huisverbod is geen                |
      | er is een casemanager toegewezen: nee           |
      | er was multidisciplinair overleg: nee           |
      | het onderzoek is afgesloten: nee                |

  Regel: STUK-01 Met alle drie de stukken kan Veilig Thuis besluiten

    Scenario: de drie stukken samen zijn compleet
      Als het triagebesluit wordt gevraagd
      Dan geldt regel STUK-01 op grond van 9.1.5.o.s, 8.1.h, D-4
      En onder meer: de stukken zijn compleet: ja

    Abstract Scenario: de stukken zijn niet compleet als <stuk>
      Gegeven <stuk>
      Als het triagebesluit wordt gevraagd
      Dan geldt regel STUK-01 niet
      En niet: de stukken zijn compleet: ja

      Voorbeelden:
        | stuk                                |
        | de zorgmelding is er: nee           |
        | de zorgmelding is er: onbekend      |
        | de bekendheidscheck is er: nee      |
        | de bekendheidscheck is er: onbekend |
        | het triageformulier is er: nee      |
        | het triageformulier is er: onbekend |

  Regel: STUK-02 Zonder zorgmelding is er geen definitief besluit

    Abstract Scenario: het besluit wacht op de zorgmelding bij antwoord <antwoord>
      Gegeven de zorgmelding is er: <antwoord>
      Als het triagebesluit wordt gevraagd
      Dan geldt regel STUK-02 op grond van 9.1.5.o.s, D-4
      En onder meer:
        | de stukken zijn compleet: nee        |
        | ontbreekt: de zorgmelding is er      |
        | het triagebesluit is definitief: nee |
      En geldt regel STUK-03 niet
      En geldt regel STUK-04 niet

      Voorbeelden:
        | antwoord |
        | nee      |
        | onbekend |

    Scenario: een zorgmelding die er is, wordt niet gemist
      Gegeven deze feiten:
        | de bekendheidscheck is er: nee |
        | het triageformulier is er: nee |
      Als het triagebesluit wordt gevraagd
      Dan geldt regel STUK-02 niet
      En niet: ontbreekt: de zorgmelding is er

  Regel: STUK-03 Zonder bekendheidscheck is er geen definitief besluit

    Abstract Scenario: het besluit wacht op de bekendheidscheck bij antwoord <antwoord>
      Gegeven de bekendheidscheck is er: <antwoord>
      Als het triagebesluit wordt gevraagd
      Dan geldt regel STUK-03 op grond van 9.1.5.o.s, D-4
      En onder meer:
        | de stukken zijn compleet: nee        |
        | ontbreekt: de bekendheidscheck is er |
        | het triagebesluit is definitief: nee |
      En geldt regel STUK-02 niet
      En geldt regel STUK-04 niet

      Voorbeelden:
        | antwoord |
        | nee      |
        | onbekend |

    Scenario: een bekendheidscheck die er is, wordt niet gemist
      Gegeven deze feiten:
        | de zorgmelding is er: nee      |
        | het triageformulier is er: nee |
      Als het triagebesluit wordt gevraagd
      Dan geldt regel STUK-03 niet
      En niet: ontbreekt: de bekendheidscheck is er

  Regel: STUK-04 Zonder triageformulier is er geen definitief besluit

    Abstract Scenario: het besluit wacht op het triageformulier bij antwoord <antwoord>
      Gegeven het triageformulier is er: <antwoord>
      Als het triagebesluit wordt gevraagd
      Dan geldt regel STUK-04 op grond van 9.1.5.o.s, D-4
      En onder meer:
        | de stukken zijn compleet: nee        |
        | ontbreekt: het triageformulier is er |
        | het triagebesluit is definitief: nee |
      En geldt regel STUK-02 niet
      En geldt regel STUK-03 niet

      Voorbeelden:
        | antwoord |
        | nee      |
        | onbekend |

    Scenario: een triageformulier dat er is, wordt niet gemist
      Gegeven deze feiten:
        | de zorgmelding is er: nee      |
        | de bekendheidscheck is er: nee |
      Als het triagebesluit wordt gevraagd
      Dan geldt regel STUK-04 niet
      En niet: ontbreekt: het triageformulier is er

  Regel: TRI-01 Volledige stukken en een vaste weging geven een definitief besluit

    Scenario: met alle stukken en een vaste weging is het besluit definitief
      Als het triagebesluit wordt gevraagd
      Dan geldt regel TRI-01 op grond van 9.1.5.o.s, 8.1.h, 9.1.5.g.e, D-3, D-4
      En onder meer: het triagebesluit is definitief: ja

    Scenario: een gesloten melding is genoeg voor een definitief besluit
      Gegeven de melding is gesloten
      Als het triagebesluit wordt gevraagd
      Dan geldt regel TRI-01 op grond van 9.1.5.o.s, 8.1.h, 9.1.5.g.e, D-3, D-4
      En onder meer: het triagebesluit is definitief: ja

    Abstract Scenario: het besluit is niet definitief als <feit>
      Gegeven <feit>
      Als het triagebesluit wordt gevraagd
      Dan geldt regel TRI-01 niet
      En onder meer: het triagebesluit is definitief: nee

      Voorbeelden:
        | feit                                            |
        | de zorgmelding is er: nee                       |
        | het triageformulier is er: onbekend             |
        | het criterium direct gevaar is onbekend         |
        | het criterium kwetsbaarheid systeem is onbekend |
        | de melding is onbekend                          |

    Scenario: een onbekend punt dat niets meer verandert, houdt het besluit niet op
      Gegeven deze feiten:
        | het criterium direct gevaar is ja                |
        | het criterium multi-problem situatie is onbekend |
      Als het triagebesluit wordt gevraagd
      Dan geldt regel TRI-01
      En onder meer: het triagebesluit is definitief: ja
      En niet: ontbreekt: het criterium multi-problem situatie

  Regel: TRI-02 Een ontbrekend stuk houdt het besluit voorlopig

    Scenario: één ontbrekend stuk is genoeg om het besluit voorlopig te houden
      Gegeven de bekendheidscheck is er: nee
      Als het triagebesluit wordt gevraagd
      Dan geldt regel TRI-02 op grond van 9.1.5.o.s, D-4
      En geldt regel TRI-03 niet
      En onder meer: het triagebesluit is definitief: nee

    Scenario: alleen een onbekend criterium is geen ontbrekend stuk
      Gegeven het criterium structurele onveiligheid is onbekend
      Als het triagebesluit wordt gevraagd
      Dan geldt regel TRI-02 niet

  Regel: TRI-03 Een antwoord dat de uitkomst nog kan veranderen houdt het besluit voorlopig

    Scenario: een onbekend criterium dat telt, houdt het besluit voorlopig
      Gegeven het criterium structurele onveiligheid is onbekend
      Als het triagebesluit wordt gevraagd
      Dan geldt regel TRI-03 op grond van 9.1.5.o.t, D-3, als keuze
      En geldt regel TRI-02 niet
      En onder meer:
        | het triagebesluit is definitief: nee              |
        | ontbreekt: het criterium structurele onveiligheid |

    Scenario: bij een vaste weging houdt alleen het ontbrekende stuk het besluit op
      Gegeven de zorgmelding is er: nee
      Als het triagebesluit wordt gevraagd
      Dan geldt regel TRI-03 niet

    Scenario: een ontbrekend stuk en een onbekend criterium houden het besluit allebei voorlopig
      Gegeven deze feiten:
        | het triageformulier is er: nee          |
        | het criterium direct gevaar is onbekend |
      Als het triagebesluit wordt gevraagd
      Dan geldt regel TRI-02
      En geldt regel TRI-03
      En onder meer:
        | het triagebesluit is definitief: nee   |
        | ontbreekt: het triageformulier is er   |
        | ontbreekt: het criterium direct gevaar |

  Regel: TRI-05 Veilig Thuis houdt de zaak tot een ander de ontvangst bevestigt

    Abstract Scenario: de zaak blijft bij Veilig Thuis, ook als <feit>
      Gegeven <feit>
      Als het triagebesluit wordt gevraagd
      Dan geldt regel TRI-05 op grond van F.1, 4.d, D-15
      En onder meer: de zaak ligt bij Veilig Thuis

      Voorbeelden:
        | feit                                            |
        | de melding is open                              |
        | de melding is gesloten                          |
        | de melding is onbekend                          |
        | de zorgmelding is er: nee                       |
        | het onderzoek is afgesloten: ja                 |
        | de bemoeienis van Veilig Thuis is beëindigd: ja |

  Regel: TRI-06 Onbekend direct gevaar zoekt Veilig Thuis dezelfde dag uit

    Abstract Scenario: op <peildatum> zoekt Veilig Thuis onbekend direct gevaar nog die dag uit
      Gegeven de peildatum is <peildatum>
      En het criterium direct gevaar is onbekend
      Als het triagebesluit wordt gevraagd
      Dan geldt regel TRI-06 op grond van 9.1.5.o.t, D-3, als keuze
      En regel TRI-06 zegt: vraag: het criterium direct gevaar
      En onder meer:
        | ontbreekt: het criterium direct gevaar                                    |
        | Veilig Thuis moet uitzoeken of er direct gevaar is, uiterlijk <peildatum> |

      Voorbeelden: gewone dagen, het eind van een maand en de eerste dag van de afspraken
        | peildatum  |
        | 2026-07-01 |
        | 2026-12-31 |
        | 2027-02-28 |
        | 2028-02-29 |
        | 2028-03-01 |
        | 2017-01-01 |
        | 2017-01-02 |

    Abstract Scenario: is het antwoord op direct gevaar <antwoord>, dan hoeft het niet meer uitgezocht
      Gegeven het criterium direct gevaar is <antwoord>
      Als het triagebesluit wordt gevraagd
      Dan geldt regel TRI-06 niet
      En niet:
        | ontbreekt: het criterium direct gevaar |
        | vraag: het criterium direct gevaar     |

      Voorbeelden:
        | antwoord |
        | ja       |
        | nee      |

    Scenario: vóór de eerste dag van de afspraken is er geen besluit
      Gegeven de peildatum is 2016-12-31
      Als het triagebesluit wordt gevraagd
      Dan wordt de zaak geweigerd: op die dag gelden deze afspraken niet

  Regel: RAAD-01 Bij direct gevaar met een minderjarige belt Veilig Thuis meteen de Raad

    Achtergrond: direct gevaar
      Gegeven het criterium direct gevaar is ja

    Scenario: bij direct gevaar met een kind erbij belt Veilig Thuis meteen de Raad
      Als het triagebesluit wordt gevraagd
      Dan geldt regel RAAD-01 op grond van 9.1.5.o.v, 8.1.j, D-4
      En onder meer: Veilig Thuis moet contact opnemen met de Raad voor de Kinderbescherming, meteen

    Abstract Scenario: de Raad wordt niet om direct gevaar gebeld als <feit>
      Gegeven <feit>
      Als het triagebesluit wordt gevraagd
      Dan geldt regel RAAD-01 niet
      En niet: Veilig Thuis moet contact opnemen met de Raad voor de Kinderbescherming, meteen

      Voorbeelden:
        | feit                                    |
        | het criterium direct gevaar is nee      |
        | het criterium direct gevaar is onbekend |
        | er zijn minderjarigen: nee              |
        | er zijn minderjarigen: onbekend         |

    Scenario: één minderjarige onder zes kinderen is genoeg voor de Raad
      Gegeven deze feiten:
        | er zijn minderjarigen: onbekend                |
        | over kind-1: dit kind is minderjarig: nee      |
        | over kind-2: dit kind is minderjarig: nee      |
        | over kind-3: dit kind is minderjarig: nee      |
        | over kind-4: dit kind is minderjarig: onbekend |
        | over kind-5: dit kind is minderjarig: nee      |
        | over kind-6: dit kind is minderjarig: ja       |
      Als het triagebesluit wordt gevraagd
      Dan geldt regel RAAD-01
      En geldt regel RAAD-03 niet

    Abstract Scenario: de Raad wordt bij direct gevaar niet gebeld met <gezin>
      Gegeven deze feiten:
        | er zijn minderjarigen: onbekend |
        | <eerste>                        |
        | <tweede>                        |
        | <volledig>                      |
      Als het triagebesluit wordt gevraagd
      Dan geldt regel RAAD-01 niet
      En geldt regel RAAD-03 niet

      Voorbeelden:
        | gezin                         | eerste                                    | tweede                                    | volledig                       |
        | een gezin waarin geen kind is |                                           |                                           | alle kinderen zijn genoemd: ja |
        | alleen meerderjarige kinderen | over kind-1: dit kind is minderjarig: nee | over kind-2: dit kind is minderjarig: nee | alle kinderen zijn genoemd: ja |

  Regel: RAAD-02 Bij dreigend risico voor kinderen belt Veilig Thuis meteen de Raad

    Scenario: bij een dreigend risico belt Veilig Thuis de Raad, ook zonder direct gevaar
      Gegeven er is dreigend risico voor kinderen: ja
      Als het triagebesluit wordt gevraagd
      Dan geldt regel RAAD-02 op grond van 9.1.5.o.v, 8.1.j
      En onder meer: Veilig Thuis moet contact opnemen met de Raad voor de Kinderbescherming, meteen

    Abstract Scenario: de Raad wordt niet om een risico gebeld bij antwoord <antwoord>
      Gegeven er is dreigend risico voor kinderen: <antwoord>
      Als het triagebesluit wordt gevraagd
      Dan geldt regel RAAD-02 niet
      En niet: Veilig Thuis moet contact opnemen met de Raad voor de Kinderbescherming, meteen

      Voorbeelden:
        | antwoord |
        | nee      |
        | onbekend |

  Regel: RAAD-04 Een onbekend risico voor kinderen wordt gevraagd

    Scenario: of kinderen risico lopen wordt gevraagd als het niet bekend is
      Gegeven er is dreigend risico voor kinderen: onbekend
      Als het triagebesluit wordt gevraagd
      Dan geldt regel RAAD-04 op grond van 9.1.5.o.v, D-4
      En onder meer: vraag: er is dreigend risico voor kinderen

    Abstract Scenario: naar het risico wordt niet gevraagd als het antwoord <antwoord> is
      Gegeven er is dreigend risico voor kinderen: <antwoord>
      Als het triagebesluit wordt gevraagd
      Dan geldt regel RAAD-04 niet
      En niet: vraag: er is dreigend risico voor kinderen

      Voorbeelden:
        | antwoord |
        | ja       |
        | nee      |

  Regel: RAAD-03 Is bij direct gevaar niet bekend of er kinderen zijn, dan wordt dat meteen uitgezocht

    Achtergrond: direct gevaar, en nog niets bekend over kinderen
      Gegeven het criterium direct gevaar is ja
      En er zijn minderjarigen: onbekend

    Abstract Scenario: bij direct gevaar wordt meteen uitgezocht of er minderjarigen zijn bij <gezin>
      Gegeven deze feiten:
        | <eerste>   |
        | <tweede>   |
        | <volledig> |
      Als het triagebesluit wordt gevraagd
      Dan geldt regel RAAD-03 op grond van 9.1.5.o.v, D-4
      En onder meer:
        | vraag: er zijn minderjarigen                                 |
        | Veilig Thuis moet uitzoeken of er minderjarigen zijn, meteen |
        | het triagebesluit is definitief: ja                          |
      En geldt regel RAAD-01 niet

      Voorbeelden:
        | gezin                                                       | eerste                                         | tweede                                    | volledig                        |
        | een gezin waarvan niets bekend is                           |                                                |                                           |                                 |
        | een gezin waarvan misschien niet alle kinderen genoemd zijn | over kind-1: dit kind is minderjarig: nee      |                                           |                                 |
        | een gezin waarvan zeker niet alle kinderen genoemd zijn     | over kind-1: dit kind is minderjarig: nee      |                                           | alle kinderen zijn genoemd: nee |
        | een kind van onbekende leeftijd                             | over kind-1: dit kind is minderjarig: onbekend | over kind-2: dit kind is minderjarig: nee | alle kinderen zijn genoemd: ja  |

    Abstract Scenario: naar minderjarigen wordt niet meteen gezocht als <feit>
      Gegeven <feit>
      Als het triagebesluit wordt gevraagd
      Dan geldt regel RAAD-03 niet
      En niet:
        | vraag: er zijn minderjarigen                                 |
        | Veilig Thuis moet uitzoeken of er minderjarigen zijn, meteen |

      Voorbeelden:
        | feit                                    |
        | het criterium direct gevaar is nee      |
        | het criterium direct gevaar is onbekend |
        | er zijn minderjarigen: ja               |
        | er zijn minderjarigen: nee              |

  Regel: RAAD-05 Vraagt ernst of belang erom, dan hoort de Raad van de melding

    Scenario: de Raad hoort van de melding als ernst of belang daarom vraagt
      Gegeven ernst of belang vraagt om de Raad: ja
      Als het triagebesluit wordt gevraagd
      Dan geldt regel RAAD-05 op grond van 8.1.j, D-4
      En onder meer: Veilig Thuis moet de Raad voor de Kinderbescherming in kennis stellen, meteen

    Abstract Scenario: de Raad hoort niet van de melding bij antwoord <antwoord> op de vraag of ernst of belang dat vraagt
      Gegeven ernst of belang vraagt om de Raad: <antwoord>
      Als het triagebesluit wordt gevraagd
      Dan geldt regel RAAD-05 niet
      En niet: Veilig Thuis moet de Raad voor de Kinderbescherming in kennis stellen, meteen

      Voorbeelden:
        | antwoord |
        | nee      |
        | onbekend |

  Regel: RAAD-06 Of ernst of belang om de Raad vraagt, moet worden beoordeeld

    Scenario: of de Raad van de melding moet weten wordt gevraagd als het niet bekend is
      Gegeven ernst of belang vraagt om de Raad: onbekend
      Als het triagebesluit wordt gevraagd
      Dan geldt regel RAAD-06 op grond van 8.1.j, D-4
      En onder meer: vraag: ernst of belang vraagt om de Raad

    Abstract Scenario: of de Raad van de melding moet weten wordt niet gevraagd bij antwoord <antwoord>
      Gegeven ernst of belang vraagt om de Raad: <antwoord>
      Als het triagebesluit wordt gevraagd
      Dan geldt regel RAAD-06 niet
      En niet: vraag: ernst of belang vraagt om de Raad

      Voorbeelden:
        | antwoord |
        | ja       |
        | nee      |

  Regel: RAAD-07 Een verzoek om onderzoek aan de Raad gaat ook naar het college

    Scenario: het college hoort van een verzoek om onderzoek aan de Raad
      Gegeven Veilig Thuis verzoekt de Raad om onderzoek: ja
      Als het triagebesluit wordt gevraagd
      Dan geldt regel RAAD-07 op grond van 8.1.k, D-4
      En onder meer: Veilig Thuis moet het college van B en W in kennis stellen

    Abstract Scenario: het college hoort niets over een verzoek om onderzoek bij antwoord <antwoord>
      Gegeven Veilig Thuis verzoekt de Raad om onderzoek: <antwoord>
      Als het triagebesluit wordt gevraagd
      Dan geldt regel RAAD-07 niet
      En niet: Veilig Thuis moet het college van B en W in kennis stellen

      Voorbeelden:
        | antwoord |
        | nee      |
        | onbekend |

  Regel: RAAD-08 Of de Raad om onderzoek wordt verzocht, bepaalt of het college het hoort

    Scenario: of de Raad om onderzoek wordt verzocht is een vraag als het niet bekend is
      Gegeven Veilig Thuis verzoekt de Raad om onderzoek: onbekend
      Als het triagebesluit wordt gevraagd
      Dan geldt regel RAAD-08 op grond van 8.1.k, D-4
      En onder meer: vraag: Veilig Thuis verzoekt de Raad om onderzoek

    Abstract Scenario: of de Raad om onderzoek wordt verzocht is geen vraag bij antwoord <antwoord>
      Gegeven Veilig Thuis verzoekt de Raad om onderzoek: <antwoord>
      Als het triagebesluit wordt gevraagd
      Dan geldt regel RAAD-08 niet
      En niet: vraag: Veilig Thuis verzoekt de Raad om onderzoek

      Voorbeelden:
        | antwoord |
        | ja       |
        | nee      |

    Scenario: contact met de Raad is nog geen verzoek om onderzoek
      Gegeven deze feiten:
        | er is dreigend risico voor kinderen: ja |
        | ernst of belang vraagt om de Raad: ja   |
      Als het triagebesluit wordt gevraagd
      Dan geldt regel RAAD-02
      En geldt regel RAAD-05
      En geldt regel RAAD-07 niet
      En niet: Veilig Thuis moet het college van B en W in kennis stellen

  Regel: POL-01 Vraagt ernst of belang erom, dan hoort de politie van de melding

    Scenario: de politie hoort van de melding als ernst of belang daarom vraagt
      Gegeven ernst of belang vraagt om de politie: ja
      Als het triagebesluit wordt gevraagd
      Dan geldt regel POL-01 op grond van 8.1.j, D-4
      En onder meer: Veilig Thuis moet de politie in kennis stellen, meteen

    Abstract Scenario: de politie hoort niet van de melding bij antwoord <antwoord> op de vraag of ernst of belang dat vraagt
      Gegeven ernst of belang vraagt om de politie: <antwoord>
      Als het triagebesluit wordt gevraagd
      Dan geldt regel POL-01 niet
      En niet: Veilig Thuis moet de politie in kennis stellen, meteen

      Voorbeelden:
        | antwoord |
        | nee      |
        | onbekend |

  Regel: POL-02 Of ernst of belang om de politie vraagt, moet worden beoordeeld

    Scenario: of de politie van de melding moet weten wordt gevraagd als het niet bekend is
      Gegeven ernst of belang vraagt om de politie: onbekend
      Als het triagebesluit wordt gevraagd
      Dan geldt regel POL-02 op grond van 8.1.j, D-4
      En onder meer: vraag: ernst of belang vraagt om de politie

    Abstract Scenario: of de politie van de melding moet weten wordt niet gevraagd bij antwoord <antwoord>
      Gegeven ernst of belang vraagt om de politie: <antwoord>
      Als het triagebesluit wordt gevraagd
      Dan geldt regel POL-02 niet
      En niet: vraag: ernst of belang vraagt om de politie

      Voorbeelden:
        | antwoord |
        | ja       |
        | nee      |

    Scenario: de politie hoort van de melding, ook als er geen kinderen zijn en er een stuk ontbreekt
      Gegeven deze feiten:
        | ernst of belang vraagt om de politie: ja |
        | er zijn minderjarigen: nee               |
        | de zorgmelding is er: nee                |
      Als het triagebesluit wordt gevraagd
      Dan geldt regel POL-01

  Regel: INST-01 Vraagt ernst of belang erom, dan hoort een hulpverlenende instantie van de melding

    Scenario: een passende instantie hoort van de melding als ernst of belang daarom vraagt
      Gegeven ernst of belang vraagt om een instantie: ja
      Als het triagebesluit wordt gevraagd
      Dan geldt regel INST-01 op grond van 8.1.i, D-4
      En onder meer: Veilig Thuis moet de passende instantie in kennis stellen, meteen

    Abstract Scenario: een instantie hoort niet van de melding bij antwoord <antwoord> op de vraag of ernst of belang dat vraagt
      Gegeven ernst of belang vraagt om een instantie: <antwoord>
      Als het triagebesluit wordt gevraagd
      Dan geldt regel INST-01 niet
      En niet: Veilig Thuis moet de passende instantie in kennis stellen, meteen

      Voorbeelden:
        | antwoord |
        | nee      |
        | onbekend |

  Regel: INST-02 Of ernst of belang om een instantie vraagt, moet worden beoordeeld

    Scenario: of een instantie van de melding moet weten wordt gevraagd als het niet bekend is
      Gegeven ernst of belang vraagt om een instantie: onbekend
      Als het triagebesluit wordt gevraagd
      Dan geldt regel INST-02 op grond van 8.1.i, D-4
      En onder meer: vraag: ernst of belang vraagt om een instantie

    Abstract Scenario: of een instantie van de melding moet weten wordt niet gevraagd bij antwoord <antwoord>
      Gegeven ernst of belang vraagt om een instantie: <antwoord>
      Als het triagebesluit wordt gevraagd
      Dan geldt regel INST-02 niet
      En niet: vraag: ernst of belang vraagt om een instantie

      Voorbeelden:
        | antwoord |
        | ja       |
        | nee      |

  Regel: HUIS-01 Speelt er een huisverbod, dan schat Veilig Thuis de risico's in met beide partijen

    Abstract Scenario: is een huisverbod <huisverbod>, dan schat Veilig Thuis de risico's in met beide partijen
      Gegeven het tijdelijk huisverbod is <huisverbod>
      Als het triagebesluit wordt gevraagd
      Dan geldt regel HUIS-01 op grond van 8.1.m
      En onder meer: Veilig Thuis moet de risicotaxatie doen met slachtoffer en pleger

      Voorbeelden:
        | huisverbod |
        | overwogen  |
        | opgelegd   |

    Abstract Scenario: is een huisverbod <huisverbod>, dan is er geen risicotaxatie met beide partijen
      Gegeven het tijdelijk huisverbod is <huisverbod>
      Als het triagebesluit wordt gevraagd
      Dan geldt regel HUIS-01 niet
      En niet: Veilig Thuis moet de risicotaxatie doen met slachtoffer en pleger

      Voorbeelden:
        | huisverbod |
        | geen       |
        | onbekend   |

  Regel: HUIS-02 Een opgelegd huisverbod coördineert Veilig Thuis

    Scenario: een opgelegd huisverbod wordt door Veilig Thuis gecoördineerd
      Gegeven het tijdelijk huisverbod is opgelegd
      Als het triagebesluit wordt gevraagd
      Dan geldt regel HUIS-02 op grond van 8.1.m
      En onder meer: Veilig Thuis moet het tijdelijk huisverbod coördineren

    Abstract Scenario: een huisverbod dat <huisverbod> is, valt nog niet te coördineren
      Gegeven het tijdelijk huisverbod is <huisverbod>
      Als het triagebesluit wordt gevraagd
      Dan geldt regel HUIS-02 niet
      En niet: Veilig Thuis moet het tijdelijk huisverbod coördineren

      Voorbeelden:
        | huisverbod |
        | geen       |
        | overwogen  |
        | onbekend   |

  Regel: HUIS-03 Of er een huisverbod speelt, wordt gevraagd

    Scenario: naar een onbekend huisverbod wordt gevraagd
      Gegeven het tijdelijk huisverbod is onbekend
      Als het triagebesluit wordt gevraagd
      Dan geldt regel HUIS-03 op grond van 8.1.m
      En onder meer: vraag: het tijdelijk huisverbod

    Abstract Scenario: is een huisverbod <huisverbod>, dan wordt er niet naar gevraagd
      Gegeven het tijdelijk huisverbod is <huisverbod>
      Als het triagebesluit wordt gevraagd
      Dan geldt regel HUIS-03 niet
      En niet: vraag: het tijdelijk huisverbod

      Voorbeelden:
        | huisverbod |
        | geen       |
        | overwogen  |
        | opgelegd   |

  Regel: CAS-01 Veilig Thuis mag een casemanager aan het gezin toewijzen

    Abstract Scenario: een casemanager mag worden toegewezen bij antwoord <antwoord> op de vraag of die er al is
      Gegeven er is een casemanager toegewezen: <antwoord>
      Als het triagebesluit wordt gevraagd
      Dan geldt regel CAS-01 op grond van 9.1.5.o.u
      En onder meer: Veilig Thuis mag een casemanager toewijzen aan het gezin

      Voorbeelden:
        | antwoord |
        | nee      |
        | onbekend |

    Scenario: een casemanager die er al is, hoeft niet te worden toegewezen
      Gegeven er is een casemanager toegewezen: ja
      Als het triagebesluit wordt gevraagd
      Dan geldt regel CAS-01 niet
      En niet: Veilig Thuis mag een casemanager toewijzen aan het gezin

  Regel: CAS-02 Een toegewezen casemanager zet een analyse in

    Scenario: een toegewezen casemanager brengt risico en veiligheid in beeld
      Gegeven er is een casemanager toegewezen: ja
      Als het triagebesluit wordt gevraagd
      Dan geldt regel CAS-02 op grond van 9.1.5.o.u
      En onder meer: de casemanager moet een risico- en veiligheidsanalyse inzetten

    Abstract Scenario: niemand hoeft een analyse in te zetten bij antwoord <antwoord> op de vraag of er een casemanager is
      Gegeven er is een casemanager toegewezen: <antwoord>
      Als het triagebesluit wordt gevraagd
      Dan geldt regel CAS-02 niet
      En niet: de casemanager moet een risico- en veiligheidsanalyse inzetten

      Voorbeelden:
        | antwoord |
        | nee      |
        | onbekend |

  Regel: CAS-06 Of er een casemanager is toegewezen, wordt gevraagd

    Scenario: of er een casemanager is wordt gevraagd als het niet bekend is
      Gegeven er is een casemanager toegewezen: onbekend
      Als het triagebesluit wordt gevraagd
      Dan geldt regel CAS-06 op grond van 9.1.5.o.u
      En onder meer: vraag: er is een casemanager toegewezen

    Abstract Scenario: of er een casemanager is wordt niet gevraagd bij antwoord <antwoord>
      Gegeven er is een casemanager toegewezen: <antwoord>
      Als het triagebesluit wordt gevraagd
      Dan geldt regel CAS-06 niet
      En niet: vraag: er is een casemanager toegewezen

      Voorbeelden:
        | antwoord |
        | ja       |
        | nee      |

  Regel: CAS-03 Na overleg en afgesloten onderzoek mag Veilig Thuis een casusregisseur aanstellen

    Achtergrond: overlegd en afgesloten
      Gegeven er was multidisciplinair overleg: ja
      En het onderzoek is afgesloten: ja

    Scenario: na overleg en afsluiting mag Veilig Thuis een casusregisseur aanstellen
      Als het triagebesluit wordt gevraagd
      Dan geldt regel CAS-03 op grond van 9.1.5.g.g
      En onder meer: Veilig Thuis mag een casusregisseur of casuscoördinator aanstellen
      En niet:
        | vraag: het onderzoek is afgesloten      |
        | vraag: er was multidisciplinair overleg |

    Abstract Scenario: een casusregisseur kan nog niet worden aangesteld als <feit>
      Gegeven <feit>
      Als het triagebesluit wordt gevraagd
      Dan geldt regel CAS-03 niet
      En niet: Veilig Thuis mag een casusregisseur of casuscoördinator aanstellen

      Voorbeelden:
        | feit                                       |
        | er was multidisciplinair overleg: nee      |
        | er was multidisciplinair overleg: onbekend |
        | het onderzoek is afgesloten: nee           |
        | het onderzoek is afgesloten: onbekend      |

  Regel: CAS-04 Na overleg hangt een casusregisseur nog af van de afsluiting van het onderzoek

    Achtergrond: overlegd, en de afsluiting onbekend
      Gegeven er was multidisciplinair overleg: ja
      En het onderzoek is afgesloten: onbekend

    Scenario: na overleg wordt gevraagd of het onderzoek is afgesloten
      Als het triagebesluit wordt gevraagd
      Dan geldt regel CAS-04 op grond van 9.1.5.g.g
      En onder meer: vraag: het onderzoek is afgesloten

    Abstract Scenario: naar de afsluiting van het onderzoek wordt niet gevraagd als <feit>
      Gegeven <feit>
      Als het triagebesluit wordt gevraagd
      Dan geldt regel CAS-04 niet
      En niet: vraag: het onderzoek is afgesloten

      Voorbeelden:
        | feit                                       |
        | er was multidisciplinair overleg: nee      |
        | er was multidisciplinair overleg: onbekend |
        | het onderzoek is afgesloten: ja            |
        | het onderzoek is afgesloten: nee           |

  Regel: CAS-05 Na afgesloten onderzoek hangt een casusregisseur nog af van het overleg

    Achtergrond: afgesloten, en het overleg onbekend
      Gegeven er was multidisciplinair overleg: onbekend
      En het onderzoek is afgesloten: ja

    Scenario: na de afsluiting wordt gevraagd of er overleg was
      Als het triagebesluit wordt gevraagd
      Dan geldt regel CAS-05 op grond van 9.1.5.g.g
      En onder meer: vraag: er was multidisciplinair overleg

    Abstract Scenario: naar het overleg wordt niet gevraagd als <feit>
      Gegeven <feit>
      Als het triagebesluit wordt gevraagd
      Dan geldt regel CAS-05 niet
      En niet: vraag: er was multidisciplinair overleg

      Voorbeelden:
        | feit                                  |
        | er was multidisciplinair overleg: ja  |
        | er was multidisciplinair overleg: nee |
        | het onderzoek is afgesloten: nee      |
        | het onderzoek is afgesloten: onbekend |

  Regel: INF-01 Bij een gesloten melding vraagt Veilig Thuis informatie aan anderen

    Scenario: bij een gesloten melding vraagt Veilig Thuis anderen om informatie zonder de melder te verraden
      Gegeven de melding is gesloten
      Als het triagebesluit wordt gevraagd
      Dan geldt regel INF-01 op grond van 9.1.5.g.f, 9.1.5.g.e
      En geldt regel INF-02 niet
      En onder meer: Veilig Thuis moet informatie vragen aan andere betrokken hulpverleners en instanties, niet herleidbaar tot de melder

    Abstract Scenario: is de melding <vorm>, dan wordt anderen om die vorm niets gevraagd
      Gegeven de melding is <vorm>
      Als het triagebesluit wordt gevraagd
      Dan geldt regel INF-01 niet
      En niet: Veilig Thuis moet informatie vragen aan andere betrokken hulpverleners en instanties, niet herleidbaar tot de melder

      Voorbeelden:
        | vorm     |
        | open     |
        | onbekend |

  Regel: INF-02 Is de melder anoniem bij onderzoek, dan verzamelt Veilig Thuis zelf informatie

    Achtergrond: de vorm is onbekend, de melder blijft anoniem
      Gegeven de melding is onbekend
      En de melder blijft volgens opgave anoniem: ja

    Abstract Scenario: onderzoekt Veilig Thuis om een anonieme melder, dan vraagt het zelf informatie als <criterium>
      Gegeven <criterium>
      Als het triagebesluit wordt gevraagd
      Dan geldt regel INF-02 op grond van 9.1.5.g.f, D-3
      En geldt regel INF-01 niet
      En onder meer: Veilig Thuis moet informatie vragen aan andere betrokken hulpverleners en instanties, niet herleidbaar tot de melder

      Voorbeelden:
        | criterium                                  |
        | het criterium multi-problem situatie is ja |
        | het criterium kwetsbaarheid systeem is ja  |

    Abstract Scenario: Veilig Thuis verzamelt niet zelf informatie als <waarom>
      Gegeven deze feiten:
        | het criterium multi-problem situatie is <problemen> |
        | het criterium direct gevaar is <gevaar>             |
        | de melder blijft volgens opgave anoniem: <anoniem>  |
      Als het triagebesluit wordt gevraagd
      Dan geldt regel INF-02 niet
      En niet: Veilig Thuis moet informatie vragen aan andere betrokken hulpverleners en instanties, niet herleidbaar tot de melder

      Voorbeelden:
        | waarom                                | problemen | gevaar | anoniem |
        | er naast de anonimiteit niets speelt  | nee       | nee    | ja      |
        | het onderzoek om direct gevaar begint | ja        | ja     | ja      |
        | de melder niet anoniem is             | ja        | nee    | nee     |
        | de problemen onbekend zijn            | onbekend  | nee    | ja      |

    Scenario: een gesloten melding met veel problemen geeft twee redenen voor dezelfde vraag om informatie
      Gegeven deze feiten:
        | de melding is gesloten                     |
        | het criterium multi-problem situatie is ja |
      Als het triagebesluit wordt gevraagd
      Dan geldt regel INF-01
      En geldt regel INF-02

  Regel: GEH-01 De melder van een gesloten melding blijft onbekend voor het gezin

    Scenario: wie gesloten meldde, houdt Veilig Thuis voortdurend geheim
      Gegeven de melding is gesloten
      Als het triagebesluit wordt gevraagd
      Dan geldt regel GEH-01 op grond van 9.1.5.g.d, D-5
      En onder meer: Veilig Thuis moet geheimhouden wie er gemeld heeft, voortdurend
      En niet: Veilig Thuis moet melder en inhoud van de melding bekendmaken aan het gezin

    Abstract Scenario: GEH-01 gaat niet over een melding die <vorm> is
      Gegeven de melding is <vorm>
      Als het triagebesluit wordt gevraagd
      Dan geldt regel GEH-01 niet

      Voorbeelden:
        | vorm     |
        | open     |
        | onbekend |

  Regel: GEH-02 Zolang de vorm onbekend is, blijft de melder onbekend voor het gezin

    Scenario: zolang de vorm onbekend is houdt Veilig Thuis de melder geheim en vraagt ernaar
      Gegeven deze feiten:
        | de melding is onbekend                       |
        | de melder blijft volgens opgave anoniem: nee |
      Als het triagebesluit wordt gevraagd
      Dan geldt regel GEH-02 op grond van 9.1.5.g.d, D-5
      En onder meer:
        | vraag: de melding                                               |
        | Veilig Thuis moet geheimhouden wie er gemeld heeft, voortdurend |
      En niet: Veilig Thuis moet melder en inhoud van de melding bekendmaken aan het gezin

    Scenario: kan de vorm de uitkomst nog veranderen, dan ontbreekt zij voor het besluit
      Gegeven de melding is onbekend
      Als het triagebesluit wordt gevraagd
      Dan geldt regel GEH-02
      En onder meer: ontbreekt: de melding
      En niet: vraag: de melding

    Abstract Scenario: naar de vorm wordt niet gevraagd als de melding <vorm> is
      Gegeven de melding is <vorm>
      Als het triagebesluit wordt gevraagd
      Dan geldt regel GEH-02 niet
      En niet:
        | vraag: de melding     |
        | ontbreekt: de melding |

      Voorbeelden:
        | vorm     |
        | open     |
        | gesloten |

  Regel: GEH-03 Bij een open melding maakt Veilig Thuis melder en inhoud bekend

    Scenario: bij een open melding hoort het gezin wie er meldde en waarover
      Als het triagebesluit wordt gevraagd
      Dan geldt regel GEH-03 op grond van 9.1.5.o.c
      En onder meer: Veilig Thuis moet melder en inhoud van de melding bekendmaken aan het gezin
      En niet: Veilig Thuis moet geheimhouden wie er gemeld heeft, voortdurend

    Abstract Scenario: het gezin hoort niet wie er meldde als de melding <vorm> is
      Gegeven de melding is <vorm>
      Als het triagebesluit wordt gevraagd
      Dan geldt regel GEH-03 niet
      En niet: Veilig Thuis moet melder en inhoud van de melding bekendmaken aan het gezin

      Voorbeelden:
        | vorm     |
        | gesloten |
        | onbekend |

  Regel: GRO-01 Een gesloten melding zonder grond wordt ook opgepakt, en de melder hoort dat

    Achtergrond: gesloten, zonder grond
      Gegeven de melding is gesloten
      En de gesloten melding had een grond: nee

    Scenario: een gesloten melding zonder grond wordt opgepakt, met een opmerking aan de melder
      Als het triagebesluit wordt gevraagd
      Dan geldt regel GRO-01 op grond van F.1, 9.1.5.g.a, 9.1.5.g.b, D-1
      En onder meer:
        | opmerking aan de melder: GRO-01     |
        | de uitkomst is vervolgtraject       |
        | het triagebesluit is definitief: ja |

    Abstract Scenario: over de grond wordt niets opgemerkt als <feit>
      Gegeven <feit>
      Als het triagebesluit wordt gevraagd
      Dan geldt regel GRO-01 niet
      En niet: opmerking aan de melder: GRO-01

      Voorbeelden:
        | feit                                        |
        | de melding is open                          |
        | de melding is onbekend                      |
        | de gesloten melding had een grond: ja       |
        | de gesloten melding had een grond: onbekend |

  Regel: GRO-02 Of een gesloten melding een grond had, wordt gevraagd

    Achtergrond: gesloten, de grond onbekend
      Gegeven de melding is gesloten
      En de gesloten melding had een grond: onbekend

    Scenario: de onbekende grond van een gesloten melding wordt gevraagd en houdt niets op
      Als het triagebesluit wordt gevraagd
      Dan geldt regel GRO-02 op grond van 9.1.5.g.a, 9.1.5.g.b, D-1
      En onder meer:
        | vraag: de gesloten melding had een grond |
        | het triagebesluit is definitief: ja      |

    Abstract Scenario: naar de grond wordt niet gevraagd als <feit>
      Gegeven <feit>
      Als het triagebesluit wordt gevraagd
      Dan geldt regel GRO-02 niet
      En niet: vraag: de gesloten melding had een grond

      Voorbeelden:
        | feit                                   |
        | de melding is open                     |
        | de melding is onbekend                 |
        | de gesloten melding had een grond: ja  |
        | de gesloten melding had een grond: nee |

  Regel: TER-01 De melder van een open melding krijgt een brief over het plan van aanpak

    Scenario: na een definitief besluit krijgt wie open meldde een brief over het plan
      Als het triagebesluit wordt gevraagd
      Dan geldt regel TER-01 op grond van 9.1.5.o.w, 8.1.l, D-2
      En onder meer: Veilig Thuis moet het plan van aanpak terugkoppelen aan de melder, schriftelijk

    Abstract Scenario: er gaat geen brief over het plan uit als <feit>
      Gegeven deze feiten:
        | <feit> |
        | <ook>  |
      Als het triagebesluit wordt gevraagd
      Dan geldt regel TER-01 niet
      En niet: Veilig Thuis moet het plan van aanpak terugkoppelen aan de melder, schriftelijk

      Voorbeelden:
        | feit                                             | ook                                          |
        | de melding is gesloten                           |                                              |
        | de melding is onbekend                           | de melder blijft volgens opgave anoniem: nee |
        | de bekendheidscheck is er: nee                   |                                              |
        | het criterium multi-problem situatie is onbekend |                                              |

  Regel: TER-02 De melder van een gesloten melding krijgt geen brief over het plan

    Scenario: bij een gesloten melding staat erbij dat er geen brief over het plan gaat
      Gegeven de melding is gesloten
      Als het triagebesluit wordt gevraagd
      Dan geldt regel TER-02 op grond van 9.1.5.g.h, D-2
      En onder meer: opmerking: TER-02

    Abstract Scenario: over een brief aan de melder wordt niets opgemerkt als de melding <vorm> is
      Gegeven de melding is <vorm>
      Als het triagebesluit wordt gevraagd
      Dan geldt regel TER-02 niet
      En niet: opmerking: TER-02

      Voorbeelden:
        | vorm     |
        | open     |
        | onbekend |

  Regel: TER-03 Aan het eind krijgt een bereikbare melder altijd bericht

    Abstract Scenario: wie te bereiken is krijgt aan het eind afgeschermd bericht als de melding <vorm> is
      Gegeven de melding is <vorm>
      Als het triagebesluit wordt gevraagd
      Dan geldt regel TER-03 op grond van 9.1.5.g.j, 8.1.l, D-2
      En onder meer: Veilig Thuis moet bericht geven aan de melder, bij het einde van onderzoek of bemoeienis, niet herleidbaar tot de melder
      En niet: Veilig Thuis moet bericht geven aan de melder, bij het einde van onderzoek of bemoeienis

      Voorbeelden:
        | vorm     |
        | gesloten |
        | onbekend |

    Abstract Scenario: een afgeschermd bericht aan het eind blijft uit als de melding <vorm> is met antwoord <bereiken> op de bereikbaarheid
      Gegeven de melding is <vorm>
      En Veilig Thuis kan de melder bereiken: <bereiken>
      Als het triagebesluit wordt gevraagd
      Dan geldt regel TER-03 niet
      En niet: Veilig Thuis moet bericht geven aan de melder, bij het einde van onderzoek of bemoeienis, niet herleidbaar tot de melder

      Voorbeelden:
        | vorm     | bereiken |
        | open     | ja       |
        | gesloten | nee      |
        | gesloten | onbekend |
        | onbekend | nee      |
        | onbekend | onbekend |

  Regel: TER-04 Aan het eind krijgt de melder van een open melding altijd bericht

    Abstract Scenario: wie open meldde krijgt aan het eind bericht, ook als <feit>
      Gegeven <feit>
      Als het triagebesluit wordt gevraagd
      Dan geldt regel TER-04 op grond van 9.1.5.g.j, 8.1.l, D-2
      En onder meer: Veilig Thuis moet bericht geven aan de melder, bij het einde van onderzoek of bemoeienis

      Voorbeelden:
        | feit                                          |
        | de melding is open                            |
        | Veilig Thuis kan de melder bereiken: onbekend |
        | de zorgmelding is er: nee                     |
        | het onderzoek is afgesloten: ja               |

    Abstract Scenario: onafgeschermd bericht aan de melder blijft uit als de melding <vorm> is
      Gegeven de melding is <vorm>
      Als het triagebesluit wordt gevraagd
      Dan geldt regel TER-04 niet
      En niet: Veilig Thuis moet bericht geven aan de melder, bij het einde van onderzoek of bemoeienis

      Voorbeelden:
        | vorm     |
        | gesloten |
        | onbekend |

  Regel: TER-05 Een melder die Veilig Thuis niet kent, kan geen bericht krijgen

    Achtergrond: de melder is niet te bereiken
      Gegeven Veilig Thuis kan de melder bereiken: nee

    Abstract Scenario: een onbereikbare melder krijgt geen bericht en het besluit zegt dat als de melding <vorm> is
      Gegeven de melding is <vorm>
      Als het triagebesluit wordt gevraagd
      Dan geldt regel TER-05 op grond van 9.1.5.g.j, 9.1.5.g.h, D-2
      En onder meer: opmerking: TER-05

      Voorbeelden:
        | vorm     |
        | gesloten |
        | onbekend |

    Abstract Scenario: over een onbereikbare melder wordt niets opgemerkt als de melding <vorm> is met antwoord <bereiken>
      Gegeven de melding is <vorm>
      En Veilig Thuis kan de melder bereiken: <bereiken>
      Als het triagebesluit wordt gevraagd
      Dan geldt regel TER-05 niet
      En niet: opmerking: TER-05

      Voorbeelden:
        | vorm     | bereiken |
        | open     | nee      |
        | gesloten | ja       |
        | gesloten | onbekend |

  Regel: TER-06 Of de melder te bereiken is, wordt gevraagd

    Achtergrond: niet bekend of de melder te bereiken is
      Gegeven Veilig Thuis kan de melder bereiken: onbekend

    Abstract Scenario: of de melder te bereiken is wordt gevraagd als de melding <vorm> is
      Gegeven de melding is <vorm>
      Als het triagebesluit wordt gevraagd
      Dan geldt regel TER-06 op grond van 9.1.5.g.j, D-2
      En onder meer: vraag: Veilig Thuis kan de melder bereiken

      Voorbeelden:
        | vorm     |
        | gesloten |
        | onbekend |

    Abstract Scenario: of de melder te bereiken is wordt niet gevraagd als de melding <vorm> is en het antwoord <bereiken>
      Gegeven de melding is <vorm>
      En Veilig Thuis kan de melder bereiken: <bereiken>
      Als het triagebesluit wordt gevraagd
      Dan geldt regel TER-06 niet
      En niet: vraag: Veilig Thuis kan de melder bereiken

      Voorbeelden:
        | vorm     | bereiken |
        | open     | onbekend |
        | gesloten | ja       |
        | gesloten | nee      |

  Regel: TER-07 De JGZ krijgt bericht na een definitief triagebesluit

    Abstract Scenario: na een definitief besluit over een open melding krijgt de JGZ bericht als <feit>
      Gegeven <feit>
      Als het triagebesluit wordt gevraagd
      Dan geldt regel TER-07 op grond van 9.1.5.g.i, 9.2.a, D-2
      En onder meer: Veilig Thuis moet feedback geven aan de JGZ, schriftelijk
      En niet: Veilig Thuis moet feedback geven aan de JGZ, schriftelijk, niet herleidbaar tot de melder

      Voorbeelden:
        | feit                             |
        | de melder is JGZ                 |
        | de melder is jeugdteam           |
        | de melder is andere professional |
        | de melder is burger              |
        | de melder is onbekend            |
        | er zijn minderjarigen: nee       |

    Abstract Scenario: open bericht aan de JGZ blijft uit als <feit>
      Gegeven deze feiten:
        | <feit> |
        | <ook>  |
      Als het triagebesluit wordt gevraagd
      Dan geldt regel TER-07 niet
      En niet: Veilig Thuis moet feedback geven aan de JGZ, schriftelijk

      Voorbeelden:
        | feit                                    | ook                                          |
        | de melding is gesloten                  |                                              |
        | de melding is onbekend                  | de melder blijft volgens opgave anoniem: nee |
        | het triageformulier is er: nee          |                                              |
        | het criterium direct gevaar is onbekend |                                              |

  Regel: TER-08 Van een gesloten melding krijgt de JGZ bericht dat niet naar de melder leidt

    Achtergrond: gesloten, en de anonimiteit bekend
      Gegeven de melding is gesloten
      En de melder blijft volgens opgave anoniem: ja

    Abstract Scenario: de JGZ krijgt na een definitief besluit afgeschermd bericht als de melding <vorm> is
      Gegeven de melding is <vorm>
      Als het triagebesluit wordt gevraagd
      Dan geldt regel TER-08 op grond van 9.1.5.g.i, 9.2.a, 9.1.5.g.d, D-2, D-5
      En onder meer: Veilig Thuis moet feedback geven aan de JGZ, schriftelijk, niet herleidbaar tot de melder
      En niet: Veilig Thuis moet feedback geven aan de JGZ, schriftelijk

      Voorbeelden:
        | vorm     |
        | gesloten |
        | onbekend |

    Abstract Scenario: afgeschermd bericht aan de JGZ blijft uit als <feit>
      Gegeven deze feiten:
        | <feit> |
        | <ook>  |
      Als het triagebesluit wordt gevraagd
      Dan geldt regel TER-08 niet
      En niet: Veilig Thuis moet feedback geven aan de JGZ, schriftelijk, niet herleidbaar tot de melder

      Voorbeelden:
        | feit                                               | ook                                          |
        | de melding is open                                 | de melder blijft volgens opgave anoniem: nee |
        | de zorgmelding is er: onbekend                     |                                              |
        | het criterium structurele onveiligheid is onbekend |                                              |

  Regel: TER-09 De JGZ krijgt ook aan het eind bericht

    Abstract Scenario: aan het eind van een open melding krijgt de JGZ altijd bericht, ook als <feit>
      Gegeven <feit>
      Als het triagebesluit wordt gevraagd
      Dan geldt regel TER-09 op grond van 9.1.5.g.i, D-2
      En onder meer: Veilig Thuis moet feedback geven aan de JGZ, bij het einde van onderzoek of bemoeienis
      En niet: Veilig Thuis moet feedback geven aan de JGZ, bij het einde van onderzoek of bemoeienis, niet herleidbaar tot de melder

      Voorbeelden:
        | feit                      |
        | de melder is burger       |
        | de zorgmelding is er: nee |

    Abstract Scenario: onafgeschermd eindbericht aan de JGZ blijft uit als de melding <vorm> is
      Gegeven de melding is <vorm>
      Als het triagebesluit wordt gevraagd
      Dan geldt regel TER-09 niet
      En niet: Veilig Thuis moet feedback geven aan de JGZ, bij het einde van onderzoek of bemoeienis

      Voorbeelden:
        | vorm     |
        | gesloten |
        | onbekend |

  Regel: TER-10 Ook aan het eind leidt bericht over een gesloten melding niet naar de melder

    Abstract Scenario: aan het eind krijgt de JGZ afgeschermd bericht als de melding <vorm> is
      Gegeven de melding is <vorm>
      Als het triagebesluit wordt gevraagd
      Dan geldt regel TER-10 op grond van 9.1.5.g.i, 9.1.5.g.d, D-2, D-5
      En onder meer: Veilig Thuis moet feedback geven aan de JGZ, bij het einde van onderzoek of bemoeienis, niet herleidbaar tot de melder

      Voorbeelden:
        | vorm     |
        | gesloten |
        | onbekend |

    Scenario: een eindbericht aan de JGZ over een open melding hoeft niet te worden afgeschermd
      Als het triagebesluit wordt gevraagd
      Dan geldt regel TER-10 niet
      En niet: Veilig Thuis moet feedback geven aan de JGZ, bij het einde van onderzoek of bemoeienis, niet herleidbaar tot de melder

  Regel: Wat niet kan, wordt geweigerd

    Scenario: een melding die na de peildatum is ontvangen bestaat nog niet
      Gegeven Veilig Thuis ontving de melding op 2026-07-02
      Als het triagebesluit wordt gevraagd
      Dan wordt de zaak geweigerd: melding.ontvangenOp

    Abstract Scenario: een melding van <dag> geeft hetzelfde besluit
      Gegeven Veilig Thuis ontving de melding op <dag>
      Als het triagebesluit wordt gevraagd
      Dan geldt regel TRI-01
      En onder meer: het triagebesluit is definitief: ja

      Voorbeelden:
        | dag        |
        | 2026-07-01 |
        | 2026-06-30 |
        | 2024-02-29 |

    Scenario: een gesloten melding van iemand die niet anoniem blijft spreekt zichzelf tegen
      Gegeven deze feiten:
        | de melding is gesloten                       |
        | de melder blijft volgens opgave anoniem: nee |
      Als het triagebesluit wordt gevraagd
      Dan wordt de zaak geweigerd: bij een gesloten melding blijft de melder anoniem

    Scenario: een open melding van iemand die anoniem blijft spreekt zichzelf tegen
      Gegeven de melder blijft volgens opgave anoniem: ja
      Als het triagebesluit wordt gevraagd
      Dan wordt de zaak geweigerd: bij een open melding hoort het gezin wie meldde

  Regel: Hele besluiten

    Scenario: een open melding waarin niets zwaar weegt gaat met advies over
      Als het triagebesluit wordt gevraagd
      Dan is dit het hele besluit:
        | de uitkomst is overdracht met advies                                                     |
        | de urgentie is regulier                                                                  |
        | het triagebesluit is definitief: ja                                                      |
        | de zaak ligt bij Veilig Thuis                                                            |
        | Veilig Thuis moet melder en inhoud van de melding bekendmaken aan het gezin              |
        | Veilig Thuis moet het plan van aanpak terugkoppelen aan de melder, schriftelijk          |
        | Veilig Thuis moet feedback geven aan de JGZ, schriftelijk                                |
        | Veilig Thuis moet bericht geven aan de melder, bij het einde van onderzoek of bemoeienis |
        | Veilig Thuis moet feedback geven aan de JGZ, bij het einde van onderzoek of bemoeienis   |
        | Veilig Thuis mag een casemanager toewijzen aan het gezin                                 |

    Scenario: een open melding door de JGZ van direct gevaar voor kinderen begint meteen onderzoek, met Raad en politie
      Gegeven deze feiten:
        | de melder is JGZ                             |
        | het criterium direct gevaar is ja            |
        | het criterium structurele onveiligheid is ja |
        | er is dreigend risico voor kinderen: ja      |
        | ernst of belang vraagt om de politie: ja     |
        | ernst of belang vraagt om de Raad: ja        |
      Als het triagebesluit wordt gevraagd
      Dan is dit het hele besluit:
        | de uitkomst is onderzoek                                                                 |
        | de urgentie is acuut                                                                     |
        | het triagebesluit is definitief: ja                                                      |
        | de zaak ligt bij Veilig Thuis                                                            |
        | Veilig Thuis moet contact opnemen met de Raad voor de Kinderbescherming, meteen          |
        | Veilig Thuis moet de Raad voor de Kinderbescherming in kennis stellen, meteen            |
        | Veilig Thuis moet de politie in kennis stellen, meteen                                   |
        | Veilig Thuis moet melder en inhoud van de melding bekendmaken aan het gezin              |
        | Veilig Thuis moet het plan van aanpak terugkoppelen aan de melder, schriftelijk          |
        | Veilig Thuis moet feedback geven aan de JGZ, schriftelijk                                |
        | Veilig Thuis moet bericht geven aan de melder, bij het einde van onderzoek of bemoeienis |
        | Veilig Thuis moet feedback geven aan de JGZ, bij het einde van onderzoek of bemoeienis   |
        | Veilig Thuis mag een casemanager toewijzen aan het gezin                                 |
      En geldt regel WEG-01

    Scenario: een buur belt zonder naam te geven, en Veilig Thuis pakt het op zonder iemand te kunnen berichten
      Gegeven deze feiten:
        | de melder is burger                      |
        | de melding is gesloten                   |
        | Veilig Thuis kan de melder bereiken: nee |
        | de gesloten melding had een grond: ja    |
      Als het triagebesluit wordt gevraagd
      Dan is dit het hele besluit:
        | de uitkomst is vervolgtraject                                                                                          |
        | de urgentie is regulier                                                                                                |
        | het triagebesluit is definitief: ja                                                                                    |
        | de zaak ligt bij Veilig Thuis                                                                                          |
        | Veilig Thuis moet geheimhouden wie er gemeld heeft, voortdurend                                                        |
        | Veilig Thuis moet informatie vragen aan andere betrokken hulpverleners en instanties, niet herleidbaar tot de melder   |
        | Veilig Thuis moet feedback geven aan de JGZ, schriftelijk, niet herleidbaar tot de melder                              |
        | Veilig Thuis moet feedback geven aan de JGZ, bij het einde van onderzoek of bemoeienis, niet herleidbaar tot de melder |
        | Veilig Thuis mag een casemanager toewijzen aan het gezin                                                               |
        | opmerking: TER-02                                                                                                      |
        | opmerking: TER-05                                                                                                      |

    Scenario: een gesloten melding van een professional zonder grond wordt onderzocht, en de melder hoort van de grond
      Gegeven deze feiten:
        | de melder is jeugdteam                     |
        | de melding is gesloten                     |
        | de gesloten melding had een grond: nee     |
        | het criterium multi-problem situatie is ja |
        | het criterium kwetsbaarheid systeem is ja  |
      Als het triagebesluit wordt gevraagd
      Dan is dit het hele besluit:
        | de uitkomst is onderzoek                                                                                                 |
        | de urgentie is regulier                                                                                                  |
        | het triagebesluit is definitief: ja                                                                                      |
        | de zaak ligt bij Veilig Thuis                                                                                            |
        | Veilig Thuis moet geheimhouden wie er gemeld heeft, voortdurend                                                          |
        | Veilig Thuis moet informatie vragen aan andere betrokken hulpverleners en instanties, niet herleidbaar tot de melder     |
        | Veilig Thuis moet bericht geven aan de melder, bij het einde van onderzoek of bemoeienis, niet herleidbaar tot de melder |
        | Veilig Thuis moet feedback geven aan de JGZ, schriftelijk, niet herleidbaar tot de melder                                |
        | Veilig Thuis moet feedback geven aan de JGZ, bij het einde van onderzoek of bemoeienis, niet herleidbaar tot de melder   |
        | Veilig Thuis mag een casemanager toewijzen aan het gezin                                                                 |
        | opmerking: TER-02                                                                                                        |
        | opmerking aan de melder: GRO-01                                                                                          |
      En geldt regel WEG-03

    Scenario: zonder twee van de stukken blijft een zware zaak voorlopig, en wat beschermt wacht niet
      Gegeven deze feiten:
        | de bekendheidscheck is er: nee               |
        | het triageformulier is er: onbekend          |
        | het criterium structurele onveiligheid is ja |
        | er is dreigend risico voor kinderen: ja      |
        | het tijdelijk huisverbod is overwogen        |
        | er is een casemanager toegewezen: onbekend   |
      Als het triagebesluit wordt gevraagd
      Dan is dit het hele besluit:
        | de uitkomst is onderzoek                                                                 |
        | de urgentie is hoog                                                                      |
        | het triagebesluit is definitief: nee                                                     |
        | de zaak ligt bij Veilig Thuis                                                            |
        | ontbreekt: de bekendheidscheck is er                                                     |
        | ontbreekt: het triageformulier is er                                                     |
        | vraag: er is een casemanager toegewezen                                                  |
        | Veilig Thuis moet contact opnemen met de Raad voor de Kinderbescherming, meteen          |
        | Veilig Thuis moet de risicotaxatie doen met slachtoffer en pleger                        |
        | Veilig Thuis moet melder en inhoud van de melding bekendmaken aan het gezin              |
        | Veilig Thuis moet bericht geven aan de melder, bij het einde van onderzoek of bemoeienis |
        | Veilig Thuis moet feedback geven aan de JGZ, bij het einde van onderzoek of bemoeienis   |
        | Veilig Thuis mag een casemanager toewijzen aan het gezin                                 |

    Scenario: geweld tussen volwassenen met een opgelegd huisverbod gaat naar politie en instantie en niet naar de Raad
      Gegeven deze feiten:
        | de melder is andere professional            |
        | er zijn minderjarigen: nee                  |
        | het criterium direct gevaar is ja           |
        | ernst of belang vraagt om de politie: ja    |
        | ernst of belang vraagt om een instantie: ja |
        | het tijdelijk huisverbod is opgelegd        |
      Als het triagebesluit wordt gevraagd
      Dan is dit het hele besluit:
        | de uitkomst is onderzoek                                                                 |
        | de urgentie is acuut                                                                     |
        | het triagebesluit is definitief: ja                                                      |
        | de zaak ligt bij Veilig Thuis                                                            |
        | Veilig Thuis moet de politie in kennis stellen, meteen                                   |
        | Veilig Thuis moet de passende instantie in kennis stellen, meteen                        |
        | Veilig Thuis moet de risicotaxatie doen met slachtoffer en pleger                        |
        | Veilig Thuis moet het tijdelijk huisverbod coördineren                                   |
        | Veilig Thuis moet melder en inhoud van de melding bekendmaken aan het gezin              |
        | Veilig Thuis moet het plan van aanpak terugkoppelen aan de melder, schriftelijk          |
        | Veilig Thuis moet feedback geven aan de JGZ, schriftelijk                                |
        | Veilig Thuis moet bericht geven aan de melder, bij het einde van onderzoek of bemoeienis |
        | Veilig Thuis moet feedback geven aan de JGZ, bij het einde van onderzoek of bemoeienis   |
        | Veilig Thuis mag een casemanager toewijzen aan het gezin                                 |

    Scenario: na overleg en onderzoek vraagt Veilig Thuis de Raad om onderzoek en mag het een regisseur aanstellen
      Gegeven deze feiten:
        | het criterium structurele onveiligheid is ja   |
        | Veilig Thuis verzoekt de Raad om onderzoek: ja |
        | er is een casemanager toegewezen: ja           |
        | er was multidisciplinair overleg: ja           |
        | het onderzoek is afgesloten: ja                |
      Als het triagebesluit wordt gevraagd
      Dan is dit het hele besluit:
        | de uitkomst is onderzoek                                                                 |
        | de urgentie is hoog                                                                      |
        | het triagebesluit is definitief: ja                                                      |
        | de zaak ligt bij Veilig Thuis                                                            |
        | Veilig Thuis moet het college van B en W in kennis stellen                               |
        | de casemanager moet een risico- en veiligheidsanalyse inzetten                           |
        | Veilig Thuis mag een casusregisseur of casuscoördinator aanstellen                       |
        | Veilig Thuis moet melder en inhoud van de melding bekendmaken aan het gezin              |
        | Veilig Thuis moet het plan van aanpak terugkoppelen aan de melder, schriftelijk          |
        | Veilig Thuis moet feedback geven aan de JGZ, schriftelijk                                |
        | Veilig Thuis moet bericht geven aan de melder, bij het einde van onderzoek of bemoeienis |
        | Veilig Thuis moet feedback geven aan de JGZ, bij het einde van onderzoek of bemoeienis   |

    Scenario: op een schrikkeldag is direct gevaar nog onbekend, en dezelfde dag wordt het uitgezocht
      Gegeven de peildatum is 2028-02-29
      En deze feiten:
        | het criterium direct gevaar is onbekend    |
        | het criterium multi-problem situatie is ja |
      Als het triagebesluit wordt gevraagd
      Dan is dit het hele besluit:
        | de uitkomst is vervolgtraject                                                            |
        | de urgentie is regulier                                                                  |
        | de uitkomst kan nog worden: onderzoek                                                    |
        | de urgentie kan nog worden: acuut                                                        |
        | het triagebesluit is definitief: nee                                                     |
        | de zaak ligt bij Veilig Thuis                                                            |
        | ontbreekt: het criterium direct gevaar                                                   |
        | Veilig Thuis moet uitzoeken of er direct gevaar is, uiterlijk 2028-02-29                 |
        | Veilig Thuis moet melder en inhoud van de melding bekendmaken aan het gezin              |
        | Veilig Thuis moet bericht geven aan de melder, bij het einde van onderzoek of bemoeienis |
        | Veilig Thuis moet feedback geven aan de JGZ, bij het einde van onderzoek of bemoeienis   |
        | Veilig Thuis mag een casemanager toewijzen aan het gezin                                 |

    Scenario: van een melding in een onbekende vorm blijft de melder geheim en het besluit voorlopig
      Gegeven deze feiten:
        | de melding is onbekend                        |
        | Veilig Thuis kan de melder bereiken: onbekend |
        | het criterium kwetsbaarheid systeem is ja     |
      Als het triagebesluit wordt gevraagd
      Dan is dit het hele besluit:
        | de uitkomst is vervolgtraject                                                                                          |
        | de urgentie is regulier                                                                                                |
        | de uitkomst kan nog worden: onderzoek                                                                                  |
        | de urgentie kan nog worden: regulier                                                                                   |
        | het triagebesluit is definitief: nee                                                                                   |
        | de zaak ligt bij Veilig Thuis                                                                                          |
        | ontbreekt: de melding                                                                                                  |
        | vraag: Veilig Thuis kan de melder bereiken                                                                             |
        | Veilig Thuis moet geheimhouden wie er gemeld heeft, voortdurend                                                        |
        | Veilig Thuis moet feedback geven aan de JGZ, bij het einde van onderzoek of bemoeienis, niet herleidbaar tot de melder |
        | Veilig Thuis mag een casemanager toewijzen aan het gezin                                                               |

    Scenario: bij direct gevaar zonder bekende kinderen is het besluit definitief en wordt meteen naar kinderen gezocht
      Gegeven deze feiten:
        | het criterium direct gevaar is ja             |
        | er zijn minderjarigen: onbekend               |
        | er is dreigend risico voor kinderen: onbekend |
      Als het triagebesluit wordt gevraagd
      Dan is dit het hele besluit:
        | de uitkomst is onderzoek                                                                 |
        | de urgentie is acuut                                                                     |
        | het triagebesluit is definitief: ja                                                      |
        | de zaak ligt bij Veilig Thuis                                                            |
        | vraag: er zijn minderjarigen                                                             |
        | vraag: er is dreigend risico voor kinderen                                               |
        | Veilig Thuis moet uitzoeken of er minderjarigen zijn, meteen                             |
        | Veilig Thuis moet melder en inhoud van de melding bekendmaken aan het gezin              |
        | Veilig Thuis moet het plan van aanpak terugkoppelen aan de melder, schriftelijk          |
        | Veilig Thuis moet feedback geven aan de JGZ, schriftelijk                                |
        | Veilig Thuis moet bericht geven aan de melder, bij het einde van onderzoek of bemoeienis |
        | Veilig Thuis moet feedback geven aan de JGZ, bij het einde van onderzoek of bemoeienis   |
        | Veilig Thuis mag een casemanager toewijzen aan het gezin                                 |

    Scenario: een gesloten melding van direct gevaar met zes kinderen beschermt de melder en belt de Raad
      Gegeven deze feiten:
        | de melder is JGZ                                 |
        | de melding is gesloten                           |
        | de gesloten melding had een grond: onbekend      |
        | het criterium direct gevaar is ja                |
        | het criterium multi-problem situatie is onbekend |
        | over kind-1: dit kind is minderjarig: ja         |
        | over kind-2: dit kind is minderjarig: ja         |
        | over kind-3: dit kind is minderjarig: ja         |
        | over kind-4: dit kind is minderjarig: ja         |
        | over kind-5: dit kind is minderjarig: nee        |
        | over kind-6: dit kind is minderjarig: onbekend   |
      Als het triagebesluit wordt gevraagd
      Dan is dit het hele besluit:
        | de uitkomst is onderzoek                                                                                                 |
        | de urgentie is acuut                                                                                                     |
        | het triagebesluit is definitief: ja                                                                                      |
        | de zaak ligt bij Veilig Thuis                                                                                            |
        | vraag: de gesloten melding had een grond                                                                                 |
        | Veilig Thuis moet contact opnemen met de Raad voor de Kinderbescherming, meteen                                          |
        | Veilig Thuis moet geheimhouden wie er gemeld heeft, voortdurend                                                          |
        | Veilig Thuis moet informatie vragen aan andere betrokken hulpverleners en instanties, niet herleidbaar tot de melder     |
        | Veilig Thuis moet bericht geven aan de melder, bij het einde van onderzoek of bemoeienis, niet herleidbaar tot de melder |
        | Veilig Thuis moet feedback geven aan de JGZ, schriftelijk, niet herleidbaar tot de melder                                |
        | Veilig Thuis moet feedback geven aan de JGZ, bij het einde van onderzoek of bemoeienis, niet herleidbaar tot de melder   |
        | Veilig Thuis mag een casemanager toewijzen aan het gezin                                                                 |
        | opmerking: TER-02                                                                                                        |

    Scenario: een melding waarvan niets bekend is blijft met alle vragen bij Veilig Thuis
      Gegeven deze feiten:
        | de melding is onbekend                               |
        | Veilig Thuis kan de melder bereiken: onbekend        |
        | de zorgmelding is er: onbekend                       |
        | de bekendheidscheck is er: onbekend                  |
        | het triageformulier is er: onbekend                  |
        | het criterium direct gevaar is onbekend              |
        | het criterium structurele onveiligheid is onbekend   |
        | het criterium multi-problem situatie is onbekend     |
        | het criterium kwetsbaarheid systeem is onbekend      |
        | er is dreigend risico voor kinderen: onbekend        |
        | er zijn minderjarigen: onbekend                      |
        | ernst of belang vraagt om de politie: onbekend       |
        | ernst of belang vraagt om de Raad: onbekend          |
        | ernst of belang vraagt om een instantie: onbekend    |
        | Veilig Thuis verzoekt de Raad om onderzoek: onbekend |
        | het tijdelijk huisverbod is onbekend                 |
        | er is een casemanager toegewezen: onbekend           |
        | er was multidisciplinair overleg: onbekend           |
        | het onderzoek is afgesloten: onbekend                |
      Als het triagebesluit wordt gevraagd
      Dan is dit het hele besluit:
        | de uitkomst is overdracht met advies                                                                                   |
        | de urgentie is regulier                                                                                                |
        | de uitkomst kan nog worden: onderzoek                                                                                  |
        | de urgentie kan nog worden: acuut                                                                                      |
        | het triagebesluit is definitief: nee                                                                                   |
        | de zaak ligt bij Veilig Thuis                                                                                          |
        | ontbreekt: de zorgmelding is er                                                                                        |
        | ontbreekt: de bekendheidscheck is er                                                                                   |
        | ontbreekt: het triageformulier is er                                                                                   |
        | ontbreekt: de melding                                                                                                  |
        | ontbreekt: het criterium direct gevaar                                                                                 |
        | ontbreekt: het criterium structurele onveiligheid                                                                      |
        | ontbreekt: het criterium multi-problem situatie                                                                        |
        | ontbreekt: het criterium kwetsbaarheid systeem                                                                         |
        | vraag: er is dreigend risico voor kinderen                                                                             |
        | vraag: ernst of belang vraagt om de politie                                                                            |
        | vraag: ernst of belang vraagt om de Raad                                                                               |
        | vraag: ernst of belang vraagt om een instantie                                                                         |
        | vraag: Veilig Thuis verzoekt de Raad om onderzoek                                                                      |
        | vraag: het tijdelijk huisverbod                                                                                        |
        | vraag: er is een casemanager toegewezen                                                                                |
        | vraag: Veilig Thuis kan de melder bereiken                                                                             |
        | Veilig Thuis moet uitzoeken of er direct gevaar is, uiterlijk 2026-07-01                                               |
        | Veilig Thuis moet geheimhouden wie er gemeld heeft, voortdurend                                                        |
        | Veilig Thuis moet feedback geven aan de JGZ, bij het einde van onderzoek of bemoeienis, niet herleidbaar tot de melder |
        | Veilig Thuis mag een casemanager toewijzen aan het gezin                                                               |
