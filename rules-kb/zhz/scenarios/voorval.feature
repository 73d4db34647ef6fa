# language: nl
Functionaliteit: Wat één voorval is volgens de omschrijvingen

  Achtergrond:
    Gegeven de peildatum is 2026-07-01
    En deze feiten:
      | er zijn tekenen van vrouwelijke genitale verminking: nee |
      | er zijn tekenen van eergerelateerd geweld: nee           |

  Regel: 7.1.b Wie tot de huiselijke kring hoort

    Achtergrond:
      Gegeven over voorval-1:
        | er was lichamelijk geweld: ja                  |
        | wie het deed is familielid: nee                |
        | wie het deed is huisgenoot: nee                |
        | wie het deed is mantelzorger: nee              |
        | wie het deed is ouder: nee                     |
        | wie het onderging is minderjarig: nee          |
        | een andere minderjarige zag of hoorde het: nee |

    Abstract Scenario: wie het deed bepaalt of geweld huiselijk geweld is: <kring> volgens <regel>
      Gegeven deze feiten:
        | <feit> |
        | <en>   |
      Als het oordeel over de aard wordt gevraagd
      Dan is dit het hele besluit:
        | de aard is <aard>                                                   |
        | de aard staat vast: <vast>                                          |
        | over voorval-1: wie het deed hoort tot de huiselijke kring: <kring> |
        | over voorval-1: dit voorval is huiselijk geweld: <kring>            |
        | over voorval-1: dit voorval is kindermishandeling: nee              |
        | de professional moet het signaal oppakken                           |
        | <verder>                                                            |
        | <vraag>                                                             |
      En over voorval-1: geldt regel <regel> op grond van 7.1.b
      En over voorval-1: geldt regel <besluit> op grond van 7.1.a
      En over voorval-1: geldt regel KMH-01 op grond van 7.1.c

      Voorbeelden:
        | feit                                                   | en                                                     | kring        | aard             | vast | verder                                      | vraag                                               | regel  | besluit |
        | over voorval-1: wie het deed is familielid: ja         |                                                        | ja           | huiselijk geweld | ja   |                                             |                                                     | KRI-01 | HGW-03  |
        | over voorval-1: wie het deed is familielid: ja         | over voorval-1: wie het deed is huisgenoot: onbekend   | ja           | huiselijk geweld | ja   |                                             |                                                     | KRI-01 | HGW-03  |
        | over voorval-1: wie het deed is familielid: ja         | over voorval-1: wie het deed is huisgenoot: ja         | ja           | huiselijk geweld | ja   |                                             |                                                     | KRI-01 | HGW-03  |
        | over voorval-1: wie het deed is huisgenoot: ja         |                                                        | ja           | huiselijk geweld | ja   |                                             |                                                     | KRI-02 | HGW-03  |
        | over voorval-1: wie het deed is huisgenoot: ja         | over voorval-1: wie het deed is familielid: onbekend   | ja           | huiselijk geweld | ja   |                                             |                                                     | KRI-02 | HGW-03  |
        | over voorval-1: wie het deed is huisgenoot: ja         | over voorval-1: wie het deed is mantelzorger: onbekend | ja           | huiselijk geweld | ja   |                                             |                                                     | KRI-02 | HGW-03  |
        | over voorval-1: wie het deed is huisgenoot: ja         | over voorval-1: wie het deed is mantelzorger: ja       | ja           | huiselijk geweld | ja   |                                             |                                                     | KRI-02 | HGW-03  |
        | over voorval-1: wie het deed is mantelzorger: ja       |                                                        | ja           | huiselijk geweld | ja   |                                             |                                                     | KRI-03 | HGW-03  |
        | over voorval-1: wie het deed is mantelzorger: ja       | over voorval-1: wie het deed is familielid: onbekend   | ja           | huiselijk geweld | ja   |                                             |                                                     | KRI-03 | HGW-03  |
        | over voorval-1: wie het deed is mantelzorger: ja       | over voorval-1: wie het deed is huisgenoot: onbekend   | ja           | huiselijk geweld | ja   |                                             |                                                     | KRI-03 | HGW-03  |
        | over voorval-1: wie het deed is ouder: ja              | over voorval-1: wie het deed is familielid: onbekend   | ja           | huiselijk geweld | ja   |                                             |                                                     | KRI-04 | HGW-03  |
        | over voorval-1: wie het deed is ouder: ja              | over voorval-1: wie het deed is familielid: ja         | ja           | huiselijk geweld | ja   |                                             |                                                     | KRI-04 | HGW-03  |
        |                                                        |                                                        | nee          | geen van beide   | ja   | opmerking: AARD-21                          |                                                     | KRI-05 | HGW-02  |
        | over voorval-1: wie het deed is ouder: onbekend        |                                                        | nee          | geen van beide   | ja   | opmerking: AARD-21                          |                                                     | KRI-05 | HGW-02  |
        | over voorval-1: wie het deed is familielid: onbekend   |                                                        | nog onbekend | nog onbekend     | nee  | de professional mag Veilig Thuis raadplegen | over voorval-1: vraag: wie het deed is familielid   | KRI-06 | HGW-04  |
        | over voorval-1: wie het deed is huisgenoot: onbekend   |                                                        | nog onbekend | nog onbekend     | nee  | de professional mag Veilig Thuis raadplegen | over voorval-1: vraag: wie het deed is huisgenoot   | KRI-06 | HGW-04  |
        | over voorval-1: wie het deed is mantelzorger: onbekend |                                                        | nog onbekend | nog onbekend     | nee  | de professional mag Veilig Thuis raadplegen | over voorval-1: vraag: wie het deed is mantelzorger | KRI-06 | HGW-04  |

  Regel: 7.1.a Wat geweld is, en dat dreigen meetelt

    Achtergrond:
      Gegeven over voorval-1:
        | er was lichamelijk geweld: nee                 |
        | er was geestelijk geweld: nee                  |
        | er was seksueel geweld: nee                    |
        | er werd met geweld gedreigd: nee               |
        | er werd bedreigend veel nagelaten: nee         |
        | wie het deed is familielid: ja                 |
        | wie het onderging is minderjarig: nee          |
        | een andere minderjarige zag of hoorde het: nee |

    Abstract Scenario: wat een familielid deed, is huiselijk geweld: <geweld> volgens <regel>
      Gegeven deze feiten:
        | <feit> |
        | <en>   |
      Als het oordeel over de aard wordt gevraagd
      Dan is dit het hele besluit:
        | de aard is <aard>                                              |
        | de aard staat vast: <vast>                                     |
        | over voorval-1: wie het deed hoort tot de huiselijke kring: ja |
        | over voorval-1: dit voorval is huiselijk geweld: <geweld>      |
        | over voorval-1: dit voorval is kindermishandeling: nee         |
        | de professional moet het signaal oppakken                      |
        | <verder>                                                       |
        | <vraag>                                                        |
      En over voorval-1: geldt regel <regel> op grond van 7.1.a, 7.1.c
      En over voorval-1: geldt regel <besluit> op grond van 7.1.a

      Voorbeelden:
        | feit                                                  | en                                                  | geweld       | aard             | vast | verder                                      | vraag                                              | regel  | besluit |
        | over voorval-1: er was lichamelijk geweld: ja         |                                                     | ja           | huiselijk geweld | ja   |                                             |                                                    | GWD-01 | HGW-03  |
        | over voorval-1: er was lichamelijk geweld: ja         | over voorval-1: er was geestelijk geweld: onbekend  | ja           | huiselijk geweld | ja   |                                             |                                                    | GWD-01 | HGW-03  |
        | over voorval-1: er was lichamelijk geweld: ja         | over voorval-1: er was geestelijk geweld: ja        | ja           | huiselijk geweld | ja   |                                             |                                                    | GWD-01 | HGW-03  |
        | over voorval-1: er was geestelijk geweld: ja          | over voorval-1: er was seksueel geweld: ja          | ja           | huiselijk geweld | ja   |                                             |                                                    | GWD-02 | HGW-03  |
        | over voorval-1: er was seksueel geweld: ja            | over voorval-1: er werd met geweld gedreigd: ja     | ja           | huiselijk geweld | ja   |                                             |                                                    | GWD-03 | HGW-03  |
        | over voorval-1: er was geestelijk geweld: ja          |                                                     | ja           | huiselijk geweld | ja   |                                             |                                                    | GWD-02 | HGW-03  |
        | over voorval-1: er was geestelijk geweld: ja          | over voorval-1: er was lichamelijk geweld: onbekend | ja           | huiselijk geweld | ja   |                                             |                                                    | GWD-02 | HGW-03  |
        | over voorval-1: er was seksueel geweld: ja            |                                                     | ja           | huiselijk geweld | ja   |                                             |                                                    | GWD-03 | HGW-03  |
        | over voorval-1: er was seksueel geweld: ja            | over voorval-1: er was geestelijk geweld: onbekend  | ja           | huiselijk geweld | ja   |                                             |                                                    | GWD-03 | HGW-03  |
        | over voorval-1: er werd met geweld gedreigd: ja       |                                                     | ja           | huiselijk geweld | ja   |                                             |                                                    | GWD-04 | HGW-03  |
        | over voorval-1: er werd met geweld gedreigd: ja       | over voorval-1: er was seksueel geweld: onbekend    | ja           | huiselijk geweld | ja   |                                             |                                                    | GWD-04 | HGW-03  |
        |                                                       |                                                     | nee          | geen van beide   | ja   | opmerking: AARD-21                          |                                                    | GWD-05 | HGW-01  |
        | over voorval-1: er was lichamelijk geweld: onbekend   |                                                     | nog onbekend | nog onbekend     | nee  | de professional mag Veilig Thuis raadplegen | over voorval-1: vraag: er was lichamelijk geweld   | GWD-06 | HGW-04  |
        | over voorval-1: er was geestelijk geweld: onbekend    |                                                     | nog onbekend | nog onbekend     | nee  | de professional mag Veilig Thuis raadplegen | over voorval-1: vraag: er was geestelijk geweld    | GWD-06 | HGW-04  |
        | over voorval-1: er was seksueel geweld: onbekend      |                                                     | nog onbekend | nog onbekend     | nee  | de professional mag Veilig Thuis raadplegen | over voorval-1: vraag: er was seksueel geweld      | GWD-06 | HGW-04  |
        | over voorval-1: er werd met geweld gedreigd: onbekend |                                                     | nog onbekend | nog onbekend     | nee  | de professional mag Veilig Thuis raadplegen | over voorval-1: vraag: er werd met geweld gedreigd | GWD-06 | HGW-04  |

  Regel: 7.1.c Wat kindermishandeling is, actief of passief

    Achtergrond:
      Gegeven over voorval-1:
        | er was lichamelijk geweld: ja                           |
        | er was geestelijk geweld: nee                           |
        | er was seksueel geweld: nee                             |
        | er werd met geweld gedreigd: nee                        |
        | er werd bedreigend veel nagelaten: nee                  |
        | wie het deed is familielid: nee                         |
        | wie het deed is huisgenoot: nee                         |
        | wie het deed is mantelzorger: nee                       |
        | wie het deed is ouder: nee                              |
        | wie het onderging is afhankelijk van wie het deed: ja   |
        | wie het onderging is onvrij tegenover wie het deed: nee |
        | wie het onderging is minderjarig: ja                    |
        | er is of dreigt ernstig lichamelijk letsel: ja          |
        | er is of dreigt ernstig psychisch letsel: nee           |
        | een andere minderjarige zag of hoorde het: nee          |

    Abstract Scenario: wat een kind overkwam, is kindermishandeling: <kind> volgens <regel> en <besluit>
      Gegeven deze feiten:
        | <feit> |
        | <en>   |
      Als het oordeel over de aard wordt gevraagd
      Dan is dit het hele besluit:
        | de aard is <aard>                                                   |
        | de aard staat vast: <vast>                                          |
        | over voorval-1: wie het deed hoort tot de huiselijke kring: <kring> |
        | over voorval-1: dit voorval is huiselijk geweld: <geweld>           |
        | over voorval-1: dit voorval is kindermishandeling: <kind>           |
        | de professional moet het signaal oppakken                           |
        | <verder>                                                            |
        | <vraag>                                                             |
      En over voorval-1: geldt regel <regel> op grond van 7.1.c
      En over voorval-1: geldt regel <besluit> op grond van 7.1.c

      Voorbeelden:
        | feit                                                                         | en                                                                     | kring | geweld | kind         | aard               | vast | verder                                      | vraag                                                                    | regel  | besluit |
        |                                                                              |                                                                        | nee   | nee    | ja           | kindermishandeling | ja   |                                             |                                                                          | BND-02 | KMH-05  |
        |                                                                              |                                                                        | nee   | nee    | ja           | kindermishandeling | ja   |                                             |                                                                          | SCH-01 | KMH-05  |
        |                                                                              |                                                                        | nee   | nee    | ja           | kindermishandeling | ja   |                                             |                                                                          | OMG-01 | KMH-05  |
        | over voorval-1: wie het deed is ouder: onbekend                              |                                                                        | nee   | nee    | ja           | kindermishandeling | ja   |                                             |                                                                          | BND-02 | KMH-05  |
        | over voorval-1: wie het onderging is onvrij tegenover wie het deed: onbekend |                                                                        | nee   | nee    | ja           | kindermishandeling | ja   |                                             |                                                                          | BND-02 | KMH-05  |
        | over voorval-1: wie het onderging is onvrij tegenover wie het deed: ja       |                                                                        | nee   | nee    | ja           | kindermishandeling | ja   |                                             |                                                                          | BND-02 | KMH-05  |
        | over voorval-1: er is of dreigt ernstig psychisch letsel: ja                 |                                                                        | nee   | nee    | ja           | kindermishandeling | ja   |                                             |                                                                          | SCH-01 | KMH-05  |
        | over voorval-1: er werd bedreigend veel nagelaten: ja                        |                                                                        | nee   | nee    | ja           | kindermishandeling | ja   |                                             |                                                                          | OMG-01 | KMH-05  |
        | over voorval-1: wie het onderging is afhankelijk van wie het deed: nee       | over voorval-1: wie het onderging is onvrij tegenover wie het deed: ja | nee   | nee    | ja           | kindermishandeling | ja   |                                             |                                                                          | BND-03 | KMH-05  |
        | over voorval-1: wie het onderging is afhankelijk van wie het deed: onbekend  | over voorval-1: wie het onderging is onvrij tegenover wie het deed: ja | nee   | nee    | ja           | kindermishandeling | ja   |                                             |                                                                          | BND-03 | KMH-05  |
        | over voorval-1: wie het onderging is afhankelijk van wie het deed: nee       |                                                                        | nee   | nee    | nee          | geen van beide     | ja   | opmerking: AARD-21                          |                                                                          | BND-04 | KMH-03  |
        | over voorval-1: wie het onderging is afhankelijk van wie het deed: onbekend  |                                                                        | nee   | nee    | nog onbekend | nog onbekend       | nee  | de professional mag Veilig Thuis raadplegen | over voorval-1: vraag: wie het onderging is afhankelijk van wie het deed | BND-05 | KMH-06  |
        | over voorval-1: er is of dreigt ernstig lichamelijk letsel: nee              | over voorval-1: er is of dreigt ernstig psychisch letsel: ja           | nee   | nee    | ja           | kindermishandeling | ja   |                                             |                                                                          | SCH-02 | KMH-05  |
        | over voorval-1: er is of dreigt ernstig lichamelijk letsel: onbekend         | over voorval-1: er is of dreigt ernstig psychisch letsel: ja           | nee   | nee    | ja           | kindermishandeling | ja   |                                             |                                                                          | SCH-02 | KMH-05  |
        | over voorval-1: er is of dreigt ernstig lichamelijk letsel: nee              |                                                                        | nee   | nee    | nee          | geen van beide     | ja   | opmerking: AARD-21                          |                                                                          | SCH-03 | KMH-04  |
        | over voorval-1: er is of dreigt ernstig lichamelijk letsel: onbekend         |                                                                        | nee   | nee    | nog onbekend | nog onbekend       | nee  | de professional mag Veilig Thuis raadplegen | over voorval-1: vraag: er is of dreigt ernstig lichamelijk letsel        | SCH-04 | KMH-06  |
        | over voorval-1: er is of dreigt ernstig lichamelijk letsel: nee              | over voorval-1: er is of dreigt ernstig psychisch letsel: onbekend     | nee   | nee    | nog onbekend | nog onbekend       | nee  | de professional mag Veilig Thuis raadplegen | over voorval-1: vraag: er is of dreigt ernstig psychisch letsel          | SCH-04 | KMH-06  |
        | over voorval-1: er was lichamelijk geweld: nee                               | over voorval-1: er werd bedreigend veel nagelaten: ja                  | nee   | nee    | ja           | kindermishandeling | ja   |                                             |                                                                          | OMG-02 | KMH-05  |
        | over voorval-1: er was lichamelijk geweld: onbekend                          | over voorval-1: er werd bedreigend veel nagelaten: ja                  | nee   | nee    | ja           | kindermishandeling | ja   |                                             |                                                                          | OMG-02 | KMH-05  |
        | over voorval-1: er was lichamelijk geweld: nee                               |                                                                        | nee   | nee    | nee          | geen van beide     | ja   | opmerking: AARD-21                          |                                                                          | OMG-03 | KMH-02  |
        | over voorval-1: er was lichamelijk geweld: nee                               | over voorval-1: er werd bedreigend veel nagelaten: onbekend            | nee   | nee    | nog onbekend | nog onbekend       | nee  | de professional mag Veilig Thuis raadplegen | over voorval-1: vraag: er werd bedreigend veel nagelaten                 | OMG-04 | KMH-06  |
        | over voorval-1: er was lichamelijk geweld: onbekend                          |                                                                        | nee   | nee    | nog onbekend | nog onbekend       | nee  | de professional mag Veilig Thuis raadplegen | over voorval-1: vraag: er was lichamelijk geweld                         | OMG-04 | KMH-06  |
        | over voorval-1: wie het onderging is minderjarig: onbekend                   |                                                                        | nee   | nee    | nog onbekend | nog onbekend       | nee  | de professional mag Veilig Thuis raadplegen | over voorval-1: vraag: wie het onderging is minderjarig                  | BND-02 | KMH-06  |
        | over voorval-1: wie het onderging is minderjarig: nee                        |                                                                        | nee   | nee    | nee          | geen van beide     | ja   | opmerking: AARD-21                          |                                                                          | BND-02 | KMH-01  |

    Scenario: een ouder is familie, en om een ouder kan een kind niet heen
      Gegeven over voorval-1:
        | wie het deed is ouder: ja                              |
        | wie het deed is familielid: onbekend                   |
        | wie het onderging is afhankelijk van wie het deed: nee |
      Als het oordeel over de aard wordt gevraagd
      Dan is dit het hele besluit:
        | de aard is huiselijk geweld en kindermishandeling              |
        | de aard staat vast: ja                                         |
        | over voorval-1: wie het deed hoort tot de huiselijke kring: ja |
        | over voorval-1: dit voorval is huiselijk geweld: ja            |
        | over voorval-1: dit voorval is kindermishandeling: ja          |
        | de professional moet het signaal oppakken                      |
      En over voorval-1: geldt regel BND-01 op grond van 7.1.c
      En over voorval-1: geldt regel KRI-04 op grond van 7.1.b

    Scenario: een pleegouder is geen familie, en als huisgenoot van wie het kind afhankelijk is telt alles mee
      Gegeven over voorval-1:
        | wie het deed is huisgenoot: ja |
      Als het oordeel over de aard wordt gevraagd
      Dan is dit het hele besluit:
        | de aard is huiselijk geweld en kindermishandeling              |
        | de aard staat vast: ja                                         |
        | over voorval-1: wie het deed hoort tot de huiselijke kring: ja |
        | over voorval-1: dit voorval is huiselijk geweld: ja            |
        | over voorval-1: dit voorval is kindermishandeling: ja          |
        | de professional moet het signaal oppakken                      |
      En over voorval-1: geldt regel BND-02 op grond van 7.1.c
      En over voorval-1: geldt regel KRI-02 op grond van 7.1.b

    Scenario: is niet bekend of het een ouder was, dan wordt dat gevraagd
      Gegeven over voorval-1:
        | wie het deed is ouder: onbekend                        |
        | wie het onderging is afhankelijk van wie het deed: nee |
      Als het oordeel over de aard wordt gevraagd
      Dan is dit het hele besluit:
        | de aard is nog onbekend                                         |
        | de aard staat vast: nee                                         |
        | over voorval-1: wie het deed hoort tot de huiselijke kring: nee |
        | over voorval-1: dit voorval is huiselijk geweld: nee            |
        | over voorval-1: dit voorval is kindermishandeling: nog onbekend |
        | de professional moet het signaal oppakken                       |
        | de professional mag Veilig Thuis raadplegen                     |
        | over voorval-1: vraag: wie het deed is ouder                    |
      En over voorval-1: geldt regel VVL-24 op grond van 7.1.c

    Scenario: is niet bekend of het kind onvrij is, dan wordt dat gevraagd
      Gegeven over voorval-1:
        | wie het onderging is onvrij tegenover wie het deed: onbekend |
        | wie het onderging is afhankelijk van wie het deed: nee       |
      Als het oordeel over de aard wordt gevraagd
      Dan is dit het hele besluit:
        | de aard is nog onbekend                                                   |
        | de aard staat vast: nee                                                   |
        | over voorval-1: wie het deed hoort tot de huiselijke kring: nee           |
        | over voorval-1: dit voorval is huiselijk geweld: nee                      |
        | over voorval-1: dit voorval is kindermishandeling: nog onbekend           |
        | de professional moet het signaal oppakken                                 |
        | de professional mag Veilig Thuis raadplegen                               |
        | over voorval-1: vraag: wie het onderging is onvrij tegenover wie het deed |
      En over voorval-1: geldt regel VVL-26 op grond van 7.1.c

    Scenario: door een onbekende met macht over het kind is kindermishandeling zeker en huiselijk geweld nog niet
      Gegeven over voorval-1:
        | wie het deed is huisgenoot: onbekend |
      Als het oordeel over de aard wordt gevraagd
      Dan is dit het hele besluit:
        | de aard is kindermishandeling                                            |
        | de aard staat vast: nee                                                  |
        | over voorval-1: wie het deed hoort tot de huiselijke kring: nog onbekend |
        | over voorval-1: dit voorval is huiselijk geweld: nog onbekend            |
        | over voorval-1: dit voorval is kindermishandeling: ja                    |
        | de professional moet het signaal oppakken                                |
        | de professional mag Veilig Thuis raadplegen                              |
        | over voorval-1: vraag: wie het deed is huisgenoot                        |
      En geldt regel AARD-06 op grond van 7.1.a, 7.1.c

    Scenario: een volwassene die afhankelijk is, maakt nooit kindermishandeling uit
      Gegeven over voorval-1:
        | wie het onderging is minderjarig: nee |
        | wie het deed is huisgenoot: ja        |
      Als het oordeel over de aard wordt gevraagd
      Dan is dit het hele besluit:
        | de aard is huiselijk geweld                                    |
        | de aard staat vast: ja                                         |
        | over voorval-1: wie het deed hoort tot de huiselijke kring: ja |
        | over voorval-1: dit voorval is huiselijk geweld: ja            |
        | over voorval-1: dit voorval is kindermishandeling: nee         |
        | de professional moet het signaal oppakken                      |
      En over voorval-1: geldt regel KMH-01 op grond van 7.1.c

    Scenario: een ouder van wie het kind ook afhankelijk is, telt als ouder
      Gegeven over voorval-1:
        | wie het deed is ouder: ja            |
        | wie het deed is familielid: onbekend |
        | wie het deed is mantelzorger: ja     |
      Als het oordeel over de aard wordt gevraagd
      Dan is dit het hele besluit:
        | de aard is huiselijk geweld en kindermishandeling              |
        | de aard staat vast: ja                                         |
        | over voorval-1: wie het deed hoort tot de huiselijke kring: ja |
        | over voorval-1: dit voorval is huiselijk geweld: ja            |
        | over voorval-1: dit voorval is kindermishandeling: ja          |
        | de professional moet het signaal oppakken                      |
      En over voorval-1: geldt regel BND-01
      En over voorval-1: geldt regel KRI-04

    Scenario: een volwassene zonder geweld: de leeftijd gaat voor
      Gegeven over voorval-1:
        | wie het onderging is minderjarig: nee |
        | er was lichamelijk geweld: nee        |
      Als het oordeel over de aard wordt gevraagd
      Dan is dit het hele besluit:
        | de aard is geen van beide                                       |
        | de aard staat vast: ja                                          |
        | over voorval-1: wie het deed hoort tot de huiselijke kring: nee |
        | over voorval-1: dit voorval is huiselijk geweld: nee            |
        | over voorval-1: dit voorval is kindermishandeling: nee          |
        | de professional moet het signaal oppakken                       |
        | opmerking: AARD-21                                              |
      En over voorval-1: geldt regel KMH-01 op grond van 7.1.c

    Scenario: een kind zonder geweld en zonder band: de omgang gaat voor
      Gegeven over voorval-1:
        | er was lichamelijk geweld: nee                         |
        | wie het onderging is afhankelijk van wie het deed: nee |
      Als het oordeel over de aard wordt gevraagd
      Dan is dit het hele besluit:
        | de aard is geen van beide                                       |
        | de aard staat vast: ja                                          |
        | over voorval-1: wie het deed hoort tot de huiselijke kring: nee |
        | over voorval-1: dit voorval is huiselijk geweld: nee            |
        | over voorval-1: dit voorval is kindermishandeling: nee          |
        | de professional moet het signaal oppakken                       |
        | opmerking: AARD-21                                              |
      En over voorval-1: geldt regel KMH-02 op grond van 7.1.c

    Scenario: een kind zonder band en zonder schade: de band gaat voor
      Gegeven over voorval-1:
        | wie het onderging is afhankelijk van wie het deed: nee |
        | er is of dreigt ernstig lichamelijk letsel: nee        |
      Als het oordeel over de aard wordt gevraagd
      Dan is dit het hele besluit:
        | de aard is geen van beide                                       |
        | de aard staat vast: ja                                          |
        | over voorval-1: wie het deed hoort tot de huiselijke kring: nee |
        | over voorval-1: dit voorval is huiselijk geweld: nee            |
        | over voorval-1: dit voorval is kindermishandeling: nee          |
        | de professional moet het signaal oppakken                       |
        | opmerking: AARD-21                                              |
      En over voorval-1: geldt regel KMH-03 op grond van 7.1.c

    Scenario: zonder geweld en buiten de huiselijke kring gaat het geweld voor
      Gegeven over voorval-1:
        | er was lichamelijk geweld: nee |
      Als het oordeel over de aard wordt gevraagd
      Dan is dit het hele besluit:
        | de aard is geen van beide                                       |
        | de aard staat vast: ja                                          |
        | over voorval-1: wie het deed hoort tot de huiselijke kring: nee |
        | over voorval-1: dit voorval is huiselijk geweld: nee            |
        | over voorval-1: dit voorval is kindermishandeling: nee          |
        | de professional moet het signaal oppakken                       |
        | opmerking: AARD-21                                              |
      En over voorval-1: geldt regel HGW-01 op grond van 7.1.a

    Abstract Scenario: hangt het alleen van de leeftijd af, dan wordt alleen die gevraagd (<regel>)
      Gegeven deze feiten:
        | <feit> |
        | <en>   |
      Als het oordeel over de aard wordt gevraagd
      Dan is dit het hele besluit:
        | de aard is nog onbekend                                         |
        | de aard staat vast: nee                                         |
        | over voorval-1: wie het deed hoort tot de huiselijke kring: nee |
        | over voorval-1: dit voorval is huiselijk geweld: nee            |
        | over voorval-1: dit voorval is kindermishandeling: nog onbekend |
        | de professional moet het signaal oppakken                       |
        | de professional mag Veilig Thuis raadplegen                     |
        | over voorval-1: vraag: wie het onderging is minderjarig         |
      En over voorval-1: geldt regel <regel> niet
      En over voorval-1: geldt regel VVL-27 op grond van 7.1.c

      Voorbeelden:
        | feit                                                       | en                                                                           | regel  |
        | over voorval-1: wie het onderging is minderjarig: onbekend | over voorval-1: wie het deed is ouder: onbekend                              | VVL-24 |
        | over voorval-1: wie het onderging is minderjarig: onbekend | over voorval-1: wie het onderging is onvrij tegenover wie het deed: onbekend | VVL-26 |
        | over voorval-1: wie het onderging is minderjarig: onbekend | over voorval-1: er is of dreigt ernstig psychisch letsel: onbekend           | VVL-29 |

    Scenario: ook zonder eigen antwoord over afhankelijkheid en lichamelijk letsel blijft alleen de leeftijd over
      Gegeven over voorval-1:
        | wie het onderging is minderjarig: onbekend                  |
        | wie het onderging is afhankelijk van wie het deed: onbekend |
        | wie het onderging is onvrij tegenover wie het deed: ja      |
        | er is of dreigt ernstig lichamelijk letsel: onbekend        |
        | er is of dreigt ernstig psychisch letsel: ja                |
      Als het oordeel over de aard wordt gevraagd
      Dan is dit het hele besluit:
        | de aard is nog onbekend                                         |
        | de aard staat vast: nee                                         |
        | over voorval-1: wie het deed hoort tot de huiselijke kring: nee |
        | over voorval-1: dit voorval is huiselijk geweld: nee            |
        | over voorval-1: dit voorval is kindermishandeling: nog onbekend |
        | de professional moet het signaal oppakken                       |
        | de professional mag Veilig Thuis raadplegen                     |
        | over voorval-1: vraag: wie het onderging is minderjarig         |
      En over voorval-1: geldt regel VVL-25 niet
      En over voorval-1: geldt regel VVL-28 niet

    Scenario: zonder schade wordt de leeftijd niet gevraagd
      Gegeven over voorval-1:
        | wie het onderging is minderjarig: onbekend      |
        | er is of dreigt ernstig lichamelijk letsel: nee |
      Als het oordeel over de aard wordt gevraagd
      Dan is dit het hele besluit:
        | de aard is geen van beide                                       |
        | de aard staat vast: ja                                          |
        | over voorval-1: wie het deed hoort tot de huiselijke kring: nee |
        | over voorval-1: dit voorval is huiselijk geweld: nee            |
        | over voorval-1: dit voorval is kindermishandeling: nee          |
        | de professional moet het signaal oppakken                       |
        | opmerking: AARD-21                                              |
      En over voorval-1: geldt regel VVL-27 niet

  Regel: 7.1.a en 7.1.c Waar de omschrijvingen zwijgen

    Achtergrond:
      Gegeven over voorval-1:
        | er was lichamelijk geweld: ja                           |
        | er was geestelijk geweld: nee                           |
        | er was seksueel geweld: nee                             |
        | er werd met geweld gedreigd: nee                        |
        | er werd bedreigend veel nagelaten: nee                  |
        | wie het deed is familielid: nee                         |
        | wie het deed is huisgenoot: ja                          |
        | wie het deed is mantelzorger: nee                       |
        | wie het deed is ouder: nee                              |
        | wie het onderging is afhankelijk van wie het deed: nee  |
        | wie het onderging is onvrij tegenover wie het deed: nee |
        | wie het onderging is minderjarig: nee                   |
        | er is of dreigt ernstig lichamelijk letsel: nee         |
        | er is of dreigt ernstig psychisch letsel: nee           |
        | een andere minderjarige zag of hoorde het: ja           |

    Scenario: over een kind dat geweld tussen volwassenen meemaakt zeggen de afspraken niets, en Veilig Thuis kan meedenken
      Gegeven over voorval-1:
        | wie het deed is huisgenoot: ja |
      Als het oordeel over de aard wordt gevraagd
      Dan is dit het hele besluit:
        | de aard is huiselijk geweld                                    |
        | de aard staat vast: ja                                         |
        | over voorval-1: wie het deed hoort tot de huiselijke kring: ja |
        | over voorval-1: dit voorval is huiselijk geweld: ja            |
        | over voorval-1: dit voorval is kindermishandeling: nee         |
        | de professional moet het signaal oppakken                      |
        | over voorval-1: de professional mag Veilig Thuis raadplegen    |
        | over voorval-1: geen grondslag: VVL-01                         |
      En over voorval-1: geldt regel VVL-01 op grond van 7.1.c, F.3

    Scenario: of een ander kind het meemaakte, wordt bij huiselijk geweld gevraagd
      Gegeven over voorval-1:
        | een andere minderjarige zag of hoorde het: onbekend |
      Als het oordeel over de aard wordt gevraagd
      Dan is dit het hele besluit:
        | de aard is huiselijk geweld                                      |
        | de aard staat vast: ja                                           |
        | over voorval-1: wie het deed hoort tot de huiselijke kring: ja   |
        | over voorval-1: dit voorval is huiselijk geweld: ja              |
        | over voorval-1: dit voorval is kindermishandeling: nee           |
        | de professional moet het signaal oppakken                        |
        | over voorval-1: vraag: een andere minderjarige zag of hoorde het |
      En over voorval-1: geldt regel VVL-30 op grond van 4.d, 7.1.c
      En over voorval-1: geldt regel VVL-01 niet

    Scenario: maakte geen ander kind het mee, dan is er niets te zeggen
      Gegeven over voorval-1:
        | een andere minderjarige zag of hoorde het: nee |
      Als het oordeel over de aard wordt gevraagd
      Dan is dit het hele besluit:
        | de aard is huiselijk geweld                                    |
        | de aard staat vast: ja                                         |
        | over voorval-1: wie het deed hoort tot de huiselijke kring: ja |
        | over voorval-1: dit voorval is huiselijk geweld: ja            |
        | over voorval-1: dit voorval is kindermishandeling: nee         |
        | de professional moet het signaal oppakken                      |
      En over voorval-1: geldt regel VVL-01 niet

    Scenario: zonder huiselijk geweld wordt niet gevraagd wie het meemaakte
      Gegeven over voorval-1:
        | een andere minderjarige zag of hoorde het: onbekend |
        | wie het deed is huisgenoot: nee                     |
      Als het oordeel over de aard wordt gevraagd
      Dan is dit het hele besluit:
        | de aard is geen van beide                                       |
        | de aard staat vast: ja                                          |
        | over voorval-1: wie het deed hoort tot de huiselijke kring: nee |
        | over voorval-1: dit voorval is huiselijk geweld: nee            |
        | over voorval-1: dit voorval is kindermishandeling: nee          |
        | de professional moet het signaal oppakken                       |
        | opmerking: AARD-21                                              |
      En over voorval-1: geldt regel VVL-30 niet

    Scenario: een kind dat zag wat geen huiselijk geweld is, valt er niet onder
      Gegeven over voorval-1:
        | wie het deed is huisgenoot: nee |
      Als het oordeel over de aard wordt gevraagd
      Dan is dit het hele besluit:
        | de aard is geen van beide                                       |
        | de aard staat vast: ja                                          |
        | over voorval-1: wie het deed hoort tot de huiselijke kring: nee |
        | over voorval-1: dit voorval is huiselijk geweld: nee            |
        | over voorval-1: dit voorval is kindermishandeling: nee          |
        | de professional moet het signaal oppakken                       |
        | opmerking: AARD-21                                              |
      En over voorval-1: geldt regel VVL-01 niet

    Scenario: zolang huiselijk geweld nog onbekend is, wordt alleen gevraagd wat dat uitmaakt
      Gegeven over voorval-1:
        | wie het deed is huisgenoot: onbekend |
      Als het oordeel over de aard wordt gevraagd
      Dan is dit het hele besluit:
        | de aard is nog onbekend                                                  |
        | de aard staat vast: nee                                                  |
        | over voorval-1: wie het deed hoort tot de huiselijke kring: nog onbekend |
        | over voorval-1: dit voorval is huiselijk geweld: nog onbekend            |
        | over voorval-1: dit voorval is kindermishandeling: nee                   |
        | de professional moet het signaal oppakken                                |
        | de professional mag Veilig Thuis raadplegen                              |
        | over voorval-1: vraag: wie het deed is huisgenoot                        |
      En over voorval-1: geldt regel VVL-01 niet
      En over voorval-1: geldt regel VVL-30 niet

    Scenario: over een huisgenoot die een volwassene veel onthoudt zeggen de afspraken niets, en Veilig Thuis kan meedenken
      Gegeven over voorval-1:
        | er was lichamelijk geweld: nee                 |
        | er werd bedreigend veel nagelaten: ja          |
        | een andere minderjarige zag of hoorde het: nee |
      Als het oordeel over de aard wordt gevraagd
      Dan is dit het hele besluit:
        | de aard is geen van beide                                      |
        | de aard staat vast: ja                                         |
        | over voorval-1: wie het deed hoort tot de huiselijke kring: ja |
        | over voorval-1: dit voorval is huiselijk geweld: nee           |
        | over voorval-1: dit voorval is kindermishandeling: nee         |
        | de professional moet het signaal oppakken                      |
        | over voorval-1: de professional mag Veilig Thuis raadplegen    |
        | over voorval-1: geen grondslag: VVL-02                         |
        | opmerking: AARD-21                                             |
      En over voorval-1: geldt regel VVL-02 op grond van 7.1.a, F.3

    Scenario: nalaten door iemand buiten de huiselijke kring valt er niet onder
      Gegeven over voorval-1:
        | er was lichamelijk geweld: nee                 |
        | er werd bedreigend veel nagelaten: ja          |
        | wie het deed is huisgenoot: nee                |
        | een andere minderjarige zag of hoorde het: nee |
      Als het oordeel over de aard wordt gevraagd
      Dan is dit het hele besluit:
        | de aard is geen van beide                                       |
        | de aard staat vast: ja                                          |
        | over voorval-1: wie het deed hoort tot de huiselijke kring: nee |
        | over voorval-1: dit voorval is huiselijk geweld: nee            |
        | over voorval-1: dit voorval is kindermishandeling: nee          |
        | de professional moet het signaal oppakken                       |
        | opmerking: AARD-21                                              |
      En over voorval-1: geldt regel VVL-02 niet

    Scenario: nalaten naast geweld verandert niets aan huiselijk geweld
      Gegeven over voorval-1:
        | er werd bedreigend veel nagelaten: ja          |
        | een andere minderjarige zag of hoorde het: nee |
      Als het oordeel over de aard wordt gevraagd
      Dan is dit het hele besluit:
        | de aard is huiselijk geweld                                    |
        | de aard staat vast: ja                                         |
        | over voorval-1: wie het deed hoort tot de huiselijke kring: ja |
        | over voorval-1: dit voorval is huiselijk geweld: ja            |
        | over voorval-1: dit voorval is kindermishandeling: nee         |
        | de professional moet het signaal oppakken                      |
      En over voorval-1: geldt regel VVL-02 niet

    Scenario: nalaten dat kindermishandeling is, heeft wel een naam
      Gegeven over voorval-1:
        | er was lichamelijk geweld: nee                        |
        | er werd bedreigend veel nagelaten: ja                 |
        | wie het onderging is afhankelijk van wie het deed: ja |
        | wie het onderging is minderjarig: ja                  |
        | er is of dreigt ernstig psychisch letsel: ja          |
        | een andere minderjarige zag of hoorde het: nee        |
      Als het oordeel over de aard wordt gevraagd
      Dan is dit het hele besluit:
        | de aard is kindermishandeling                                  |
        | de aard staat vast: ja                                         |
        | over voorval-1: wie het deed hoort tot de huiselijke kring: ja |
        | over voorval-1: dit voorval is huiselijk geweld: nee           |
        | over voorval-1: dit voorval is kindermishandeling: ja          |
        | de professional moet het signaal oppakken                      |
      En over voorval-1: geldt regel VVL-02 niet
      En over voorval-1: geldt regel OMG-02

    Scenario: zolang kindermishandeling nog onbekend is, wordt eerst dat gevraagd
      Gegeven over voorval-1:
        | er was lichamelijk geweld: nee                        |
        | er werd bedreigend veel nagelaten: ja                 |
        | wie het onderging is afhankelijk van wie het deed: ja |
        | wie het onderging is minderjarig: ja                  |
        | er is of dreigt ernstig psychisch letsel: onbekend    |
        | een andere minderjarige zag of hoorde het: nee        |
      Als het oordeel over de aard wordt gevraagd
      Dan is dit het hele besluit:
        | de aard is nog onbekend                                         |
        | de aard staat vast: nee                                         |
        | over voorval-1: wie het deed hoort tot de huiselijke kring: ja  |
        | over voorval-1: dit voorval is huiselijk geweld: nee            |
        | over voorval-1: dit voorval is kindermishandeling: nog onbekend |
        | de professional moet het signaal oppakken                       |
        | de professional mag Veilig Thuis raadplegen                     |
        | over voorval-1: vraag: er is of dreigt ernstig psychisch letsel |
      En over voorval-1: geldt regel VVL-02 niet
      En over voorval-1: geldt regel VVL-29 op grond van 7.1.c

    Scenario: zolang niet bekend is of er geweld was, staat nalaten nog niet alleen
      Gegeven over voorval-1:
        | er was lichamelijk geweld: onbekend            |
        | er werd bedreigend veel nagelaten: ja          |
        | een andere minderjarige zag of hoorde het: nee |
      Als het oordeel over de aard wordt gevraagd
      Dan is dit het hele besluit:
        | de aard is nog onbekend                                        |
        | de aard staat vast: nee                                        |
        | over voorval-1: wie het deed hoort tot de huiselijke kring: ja |
        | over voorval-1: dit voorval is huiselijk geweld: nog onbekend  |
        | over voorval-1: dit voorval is kindermishandeling: nee         |
        | de professional moet het signaal oppakken                      |
        | de professional mag Veilig Thuis raadplegen                    |
        | over voorval-1: vraag: er was lichamelijk geweld               |
      En over voorval-1: geldt regel VVL-02 niet

    Scenario: zonder geweld in de huiselijke kring wordt naar nalaten gevraagd
      Gegeven over voorval-1:
        | er was lichamelijk geweld: nee                 |
        | er werd bedreigend veel nagelaten: onbekend    |
        | een andere minderjarige zag of hoorde het: nee |
      Als het oordeel over de aard wordt gevraagd
      Dan is dit het hele besluit:
        | de aard is geen van beide                                      |
        | de aard staat vast: ja                                         |
        | over voorval-1: wie het deed hoort tot de huiselijke kring: ja |
        | over voorval-1: dit voorval is huiselijk geweld: nee           |
        | over voorval-1: dit voorval is kindermishandeling: nee         |
        | de professional moet het signaal oppakken                      |
        | opmerking: AARD-21                                             |
        | over voorval-1: vraag: er werd bedreigend veel nagelaten       |
      En over voorval-1: geldt regel VVL-17 op grond van 7.1.a

    Scenario: buiten de huiselijke kring maakt nalaten bij een volwassene niet uit
      Gegeven over voorval-1:
        | er was lichamelijk geweld: nee                 |
        | er werd bedreigend veel nagelaten: onbekend    |
        | wie het deed is huisgenoot: nee                |
        | een andere minderjarige zag of hoorde het: nee |
      Als het oordeel over de aard wordt gevraagd
      Dan is dit het hele besluit:
        | de aard is geen van beide                                       |
        | de aard staat vast: ja                                          |
        | over voorval-1: wie het deed hoort tot de huiselijke kring: nee |
        | over voorval-1: dit voorval is huiselijk geweld: nee            |
        | over voorval-1: dit voorval is kindermishandeling: nee          |
        | de professional moet het signaal oppakken                       |
        | opmerking: AARD-21                                              |
      En over voorval-1: geldt regel VVL-17 niet

    Scenario: bij geweld in de huiselijke kring maakt nalaten bij een volwassene niet uit
      Gegeven over voorval-1:
        | er werd bedreigend veel nagelaten: onbekend    |
        | een andere minderjarige zag of hoorde het: nee |
      Als het oordeel over de aard wordt gevraagd
      Dan is dit het hele besluit:
        | de aard is huiselijk geweld                                    |
        | de aard staat vast: ja                                         |
        | over voorval-1: wie het deed hoort tot de huiselijke kring: ja |
        | over voorval-1: dit voorval is huiselijk geweld: ja            |
        | over voorval-1: dit voorval is kindermishandeling: nee         |
        | de professional moet het signaal oppakken                      |
      En over voorval-1: geldt regel VVL-17 niet

  Regel: 7.1.a, 7.1.b en 7.1.c Wat onbekend is, wordt gevraagd waar het uitmaakt

    Scenario: is van een voorval niets bekend, dan is alles nog onbekend en wordt alles gevraagd
      Gegeven over voorval-1:
        | er was lichamelijk geweld: onbekend |
      Als het oordeel over de aard wordt gevraagd
      Dan is dit het hele besluit:
        | de aard is nog onbekend                                                   |
        | de aard staat vast: nee                                                   |
        | over voorval-1: wie het deed hoort tot de huiselijke kring: nog onbekend  |
        | over voorval-1: dit voorval is huiselijk geweld: nog onbekend             |
        | over voorval-1: dit voorval is kindermishandeling: nog onbekend           |
        | de professional moet het signaal oppakken                                 |
        | de professional mag Veilig Thuis raadplegen                               |
        | over voorval-1: vraag: er was lichamelijk geweld                          |
        | over voorval-1: vraag: er was geestelijk geweld                           |
        | over voorval-1: vraag: er was seksueel geweld                             |
        | over voorval-1: vraag: er werd met geweld gedreigd                        |
        | over voorval-1: vraag: er werd bedreigend veel nagelaten                  |
        | over voorval-1: vraag: wie het deed is familielid                         |
        | over voorval-1: vraag: wie het deed is huisgenoot                         |
        | over voorval-1: vraag: wie het deed is mantelzorger                       |
        | over voorval-1: vraag: wie het deed is ouder                              |
        | over voorval-1: vraag: wie het onderging is afhankelijk van wie het deed  |
        | over voorval-1: vraag: wie het onderging is onvrij tegenover wie het deed |
        | over voorval-1: vraag: wie het onderging is minderjarig                   |
        | over voorval-1: vraag: er is of dreigt ernstig lichamelijk letsel         |
        | over voorval-1: vraag: er is of dreigt ernstig psychisch letsel           |
      En over voorval-1: geldt regel VVL-10 op grond van 7.1.a
      En over voorval-1: geldt regel VVL-11 op grond van 7.1.c
      En over voorval-1: geldt regel VVL-12 op grond van 7.1.a, 7.1.c
      En over voorval-1: geldt regel VVL-13 op grond van 7.1.a, 7.1.c
      En over voorval-1: geldt regel VVL-14 op grond van 7.1.a, 7.1.c
      En over voorval-1: geldt regel VVL-15 op grond van 7.1.a, 7.1.c
      En over voorval-1: geldt regel VVL-16 op grond van 7.1.c
      En over voorval-1: geldt regel VVL-20 op grond van 7.1.b
      En over voorval-1: geldt regel VVL-21 op grond van 7.1.b
      En over voorval-1: geldt regel VVL-22 op grond van 7.1.b
      En over voorval-1: geldt regel VVL-24 op grond van 7.1.c
      En over voorval-1: geldt regel VVL-25 op grond van 7.1.c
      En over voorval-1: geldt regel VVL-26 op grond van 7.1.c
      En over voorval-1: geldt regel VVL-27 op grond van 7.1.c
      En over voorval-1: geldt regel VVL-28 op grond van 7.1.c
      En over voorval-1: geldt regel VVL-29 op grond van 7.1.c

    Scenario: was het niemand uit de huiselijke kring en een volwassene, dan maakt het geweld voor de omschrijving niet uit
      Gegeven over voorval-1:
        | wie het deed is familielid: nee       |
        | wie het deed is huisgenoot: nee       |
        | wie het deed is mantelzorger: nee     |
        | wie het onderging is minderjarig: nee |
      Als het oordeel over de aard wordt gevraagd
      Dan is dit het hele besluit:
        | de aard is geen van beide                                       |
        | de aard staat vast: ja                                          |
        | over voorval-1: wie het deed hoort tot de huiselijke kring: nee |
        | over voorval-1: dit voorval is huiselijk geweld: nee            |
        | over voorval-1: dit voorval is kindermishandeling: nee          |
        | de professional moet het signaal oppakken                       |
        | opmerking: AARD-21                                              |
      En over voorval-1: geldt regel VVL-12 niet

    Scenario: is het kind niet ernstig geschaad, dan wordt alleen gevraagd wat huiselijk geweld uitmaakt
      Gegeven over voorval-1:
        | er is of dreigt ernstig lichamelijk letsel: nee |
        | er is of dreigt ernstig psychisch letsel: nee   |
        | wie het onderging is minderjarig: ja            |
      Als het oordeel over de aard wordt gevraagd
      Dan is dit het hele besluit:
        | de aard is nog onbekend                                                  |
        | de aard staat vast: nee                                                  |
        | over voorval-1: wie het deed hoort tot de huiselijke kring: nog onbekend |
        | over voorval-1: dit voorval is huiselijk geweld: nog onbekend            |
        | over voorval-1: dit voorval is kindermishandeling: nee                   |
        | de professional moet het signaal oppakken                                |
        | de professional mag Veilig Thuis raadplegen                              |
        | over voorval-1: vraag: er was lichamelijk geweld                         |
        | over voorval-1: vraag: er was geestelijk geweld                          |
        | over voorval-1: vraag: er was seksueel geweld                            |
        | over voorval-1: vraag: er werd met geweld gedreigd                       |
        | over voorval-1: vraag: wie het deed is familielid                        |
        | over voorval-1: vraag: wie het deed is huisgenoot                        |
        | over voorval-1: vraag: wie het deed is mantelzorger                      |
      En over voorval-1: geldt regel VVL-11 niet

    Scenario: is het geweld bekend, dan wordt niet naar meer geweld gevraagd
      Gegeven over voorval-1:
        | er was seksueel geweld: ja                     |
        | wie het deed is huisgenoot: ja                 |
        | een andere minderjarige zag of hoorde het: nee |
      Als het oordeel over de aard wordt gevraagd
      Dan is dit het hele besluit:
        | de aard is huiselijk geweld                                               |
        | de aard staat vast: nee                                                   |
        | over voorval-1: wie het deed hoort tot de huiselijke kring: ja            |
        | over voorval-1: dit voorval is huiselijk geweld: ja                       |
        | over voorval-1: dit voorval is kindermishandeling: nog onbekend           |
        | de professional moet het signaal oppakken                                 |
        | de professional mag Veilig Thuis raadplegen                               |
        | over voorval-1: vraag: wie het deed is ouder                              |
        | over voorval-1: vraag: wie het onderging is afhankelijk van wie het deed  |
        | over voorval-1: vraag: wie het onderging is onvrij tegenover wie het deed |
        | over voorval-1: vraag: wie het onderging is minderjarig                   |
        | over voorval-1: vraag: er is of dreigt ernstig lichamelijk letsel         |
        | over voorval-1: vraag: er is of dreigt ernstig psychisch letsel           |
      En over voorval-1: geldt regel VVL-10 niet

    Scenario: staat alleen het geweld open bij wie het kind in huis heeft, dan wordt daarnaar gevraagd
      Gegeven over voorval-1:
        | er werd bedreigend veel nagelaten: ja                 |
        | wie het deed is familielid: ja                        |
        | wie het onderging is afhankelijk van wie het deed: ja |
        | wie het onderging is minderjarig: ja                  |
        | er is of dreigt ernstig psychisch letsel: ja          |
      Als het oordeel over de aard wordt gevraagd
      Dan is dit het hele besluit:
        | de aard is kindermishandeling                                  |
        | de aard staat vast: nee                                        |
        | over voorval-1: wie het deed hoort tot de huiselijke kring: ja |
        | over voorval-1: dit voorval is huiselijk geweld: nog onbekend  |
        | over voorval-1: dit voorval is kindermishandeling: ja          |
        | de professional moet het signaal oppakken                      |
        | de professional mag Veilig Thuis raadplegen                    |
        | over voorval-1: vraag: er was lichamelijk geweld               |
        | over voorval-1: vraag: er was geestelijk geweld                |
        | over voorval-1: vraag: er was seksueel geweld                  |
        | over voorval-1: vraag: er werd met geweld gedreigd             |
      En over voorval-1: geldt regel VVL-10 op grond van 7.1.a
      En over voorval-1: geldt regel VVL-11 niet

    Abstract Scenario: deze feiten kunnen niet samen: <reden>
      Gegeven over voorval-1:
        | <een>   |
        | <ander> |
      Als het oordeel over de aard wordt gevraagd
      Dan wordt de zaak geweigerd: <reden>

      Voorbeelden:
        | een                       | ander                           | reden                       |
        | wie het deed is ouder: ja | wie het deed is familielid: nee | een ouder is een familielid |
