# language: nl
Functionaliteit: Wat de zaak als geheel is

  Achtergrond:
    Gegeven de peildatum is 2026-07-01
    En deze feiten:
      | er zijn tekenen van vrouwelijke genitale verminking: nee |
      | er zijn tekenen van eergerelateerd geweld: nee           |

  Regel: 7.1.a en 7.1.c Eén voorval maakt de aard, en onbekend is nooit nee

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
        | wie het onderging is afhankelijk van wie het deed: nee  |
        | wie het onderging is onvrij tegenover wie het deed: nee |
        | wie het onderging is minderjarig: ja                    |
        | er is of dreigt ernstig lichamelijk letsel: nee         |
        | er is of dreigt ernstig psychisch letsel: nee           |
        | een andere minderjarige zag of hoorde het: nee          |

    Abstract Scenario: is het voorval huiselijk geweld: <geweld>, en kindermishandeling: <kind>, dan is de aard <aard>
      Gegeven deze feiten:
        | <een>  |
        | <twee> |
        | <drie> |
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
        | <ook>                                                               |
      En geldt regel <regel> op grond van 7.1.a, 7.1.c

      Voorbeelden:
        | een                                                  | twee                                                                  | drie                                                                 | kring        | geweld       | kind         | aard                                   | vast | verder                                      | vraag                                                             | ook                                                               | regel   |
        | over voorval-1: wie het deed is familielid: ja       | over voorval-1: wie het onderging is afhankelijk van wie het deed: ja | over voorval-1: er is of dreigt ernstig lichamelijk letsel: ja       | ja           | ja           | ja           | huiselijk geweld en kindermishandeling | ja   |                                             |                                                                   |                                                                   | AARD-02 |
        | over voorval-1: wie het deed is familielid: ja       |                                                                       |                                                                      | ja           | ja           | nee          | huiselijk geweld                       | ja   |                                             |                                                                   |                                                                   | AARD-03 |
        | over voorval-1: wie het deed is familielid: ja       | over voorval-1: wie het onderging is afhankelijk van wie het deed: ja | over voorval-1: er is of dreigt ernstig lichamelijk letsel: onbekend | ja           | ja           | nog onbekend | huiselijk geweld                       | nee  | de professional mag Veilig Thuis raadplegen | over voorval-1: vraag: er is of dreigt ernstig lichamelijk letsel |                                                                   | AARD-04 |
        |                                                      | over voorval-1: wie het onderging is afhankelijk van wie het deed: ja | over voorval-1: er is of dreigt ernstig lichamelijk letsel: ja       | nee          | nee          | ja           | kindermishandeling                     | ja   |                                             |                                                                   |                                                                   | AARD-05 |
        | over voorval-1: wie het deed is familielid: onbekend | over voorval-1: wie het onderging is afhankelijk van wie het deed: ja | over voorval-1: er is of dreigt ernstig lichamelijk letsel: ja       | nog onbekend | nog onbekend | ja           | kindermishandeling                     | nee  | de professional mag Veilig Thuis raadplegen | over voorval-1: vraag: wie het deed is familielid                 |                                                                   | AARD-06 |
        |                                                      |                                                                       |                                                                      | nee          | nee          | nee          | geen van beide                         | ja   | opmerking: AARD-21                          |                                                                   |                                                                   | AARD-07 |
        |                                                      | over voorval-1: wie het onderging is afhankelijk van wie het deed: ja | over voorval-1: er is of dreigt ernstig lichamelijk letsel: onbekend | nee          | nee          | nog onbekend | nog onbekend                           | nee  | de professional mag Veilig Thuis raadplegen | over voorval-1: vraag: er is of dreigt ernstig lichamelijk letsel |                                                                   | AARD-08 |
        | over voorval-1: wie het deed is familielid: onbekend |                                                                       |                                                                      | nog onbekend | nog onbekend | nee          | nog onbekend                           | nee  | de professional mag Veilig Thuis raadplegen | over voorval-1: vraag: wie het deed is familielid                 |                                                                   | AARD-08 |
        | over voorval-1: wie het deed is familielid: onbekend | over voorval-1: wie het onderging is afhankelijk van wie het deed: ja | over voorval-1: er is of dreigt ernstig lichamelijk letsel: onbekend | nog onbekend | nog onbekend | nog onbekend | nog onbekend                           | nee  | de professional mag Veilig Thuis raadplegen | over voorval-1: vraag: wie het deed is familielid                 | over voorval-1: vraag: er is of dreigt ernstig lichamelijk letsel | AARD-08 |

    Scenario: een voorval dat het is, maakt de zaak het ook al is een ander voorval het niet
      Gegeven deze feiten:
        | over voorval-2: er was lichamelijk geweld: ja                  |
        | over voorval-2: wie het deed is huisgenoot: ja                 |
        | over voorval-2: wie het onderging is minderjarig: nee          |
        | over voorval-2: een andere minderjarige zag of hoorde het: nee |
      Als het oordeel over de aard wordt gevraagd
      Dan is dit het hele besluit:
        | de aard is huiselijk geweld                                     |
        | de aard staat vast: ja                                          |
        | over voorval-1: wie het deed hoort tot de huiselijke kring: nee |
        | over voorval-1: dit voorval is huiselijk geweld: nee            |
        | over voorval-1: dit voorval is kindermishandeling: nee          |
        | over voorval-2: wie het deed hoort tot de huiselijke kring: ja  |
        | over voorval-2: dit voorval is huiselijk geweld: ja             |
        | over voorval-2: dit voorval is kindermishandeling: nee          |
        | de professional moet het signaal oppakken                       |
      En geldt regel AARD-03

    Scenario: het ene voorval is huiselijk geweld en het andere kindermishandeling: samen is het allebei
      Gegeven deze feiten:
        | over voorval-1: wie het onderging is afhankelijk van wie het deed: ja |
        | over voorval-1: er is of dreigt ernstig psychisch letsel: ja          |
        | over voorval-2: er was lichamelijk geweld: ja                         |
        | over voorval-2: wie het deed is huisgenoot: ja                        |
        | over voorval-2: wie het onderging is minderjarig: nee                 |
        | over voorval-2: een andere minderjarige zag of hoorde het: nee        |
      Als het oordeel over de aard wordt gevraagd
      Dan is dit het hele besluit:
        | de aard is huiselijk geweld en kindermishandeling               |
        | de aard staat vast: ja                                          |
        | over voorval-1: wie het deed hoort tot de huiselijke kring: nee |
        | over voorval-1: dit voorval is huiselijk geweld: nee            |
        | over voorval-1: dit voorval is kindermishandeling: ja           |
        | over voorval-2: wie het deed hoort tot de huiselijke kring: ja  |
        | over voorval-2: dit voorval is huiselijk geweld: ja             |
        | over voorval-2: dit voorval is kindermishandeling: nee          |
        | de professional moet het signaal oppakken                       |
      En geldt regel AARD-02

    Scenario: een voorval dat nog openstaat, houdt de hele zaak open
      Gegeven deze feiten:
        | over voorval-2: er was lichamelijk geweld: ja         |
        | over voorval-2: wie het onderging is minderjarig: nee |
        | over voorval-2: wie het deed is huisgenoot: nee       |
        | over voorval-2: wie het deed is mantelzorger: nee     |
      Als het oordeel over de aard wordt gevraagd
      Dan is dit het hele besluit:
        | de aard is nog onbekend                                                  |
        | de aard staat vast: nee                                                  |
        | over voorval-1: wie het deed hoort tot de huiselijke kring: nee          |
        | over voorval-1: dit voorval is huiselijk geweld: nee                     |
        | over voorval-1: dit voorval is kindermishandeling: nee                   |
        | over voorval-2: wie het deed hoort tot de huiselijke kring: nog onbekend |
        | over voorval-2: dit voorval is huiselijk geweld: nog onbekend            |
        | over voorval-2: dit voorval is kindermishandeling: nee                   |
        | de professional moet het signaal oppakken                                |
        | de professional mag Veilig Thuis raadplegen                              |
        | over voorval-2: vraag: wie het deed is familielid                        |
      En geldt regel AARD-08

    Scenario: zes voorvallen die geen van alle passen, geven samen geen van beide, en toch is er iets te doen
      Gegeven deze feiten:
        | over voorval-2: wie het deed is familielid: nee       |
        | over voorval-2: wie het deed is huisgenoot: nee       |
        | over voorval-2: wie het deed is mantelzorger: nee     |
        | over voorval-2: wie het onderging is minderjarig: nee |
        | over voorval-3: wie het deed is familielid: nee       |
        | over voorval-3: wie het deed is huisgenoot: nee       |
        | over voorval-3: wie het deed is mantelzorger: nee     |
        | over voorval-3: wie het onderging is minderjarig: nee |
        | over voorval-4: wie het deed is familielid: nee       |
        | over voorval-4: wie het deed is huisgenoot: nee       |
        | over voorval-4: wie het deed is mantelzorger: nee     |
        | over voorval-4: wie het onderging is minderjarig: nee |
        | over voorval-5: wie het deed is familielid: nee       |
        | over voorval-5: wie het deed is huisgenoot: nee       |
        | over voorval-5: wie het deed is mantelzorger: nee     |
        | over voorval-5: wie het onderging is minderjarig: nee |
        | over voorval-6: wie het deed is familielid: nee       |
        | over voorval-6: wie het deed is huisgenoot: nee       |
        | over voorval-6: wie het deed is mantelzorger: nee     |
        | over voorval-6: wie het onderging is minderjarig: nee |
      Als het oordeel over de aard wordt gevraagd
      Dan is dit het hele besluit:
        | de aard is geen van beide                                       |
        | de aard staat vast: ja                                          |
        | over voorval-1: wie het deed hoort tot de huiselijke kring: nee |
        | over voorval-1: dit voorval is huiselijk geweld: nee            |
        | over voorval-1: dit voorval is kindermishandeling: nee          |
        | over voorval-2: wie het deed hoort tot de huiselijke kring: nee |
        | over voorval-2: dit voorval is huiselijk geweld: nee            |
        | over voorval-2: dit voorval is kindermishandeling: nee          |
        | over voorval-3: wie het deed hoort tot de huiselijke kring: nee |
        | over voorval-3: dit voorval is huiselijk geweld: nee            |
        | over voorval-3: dit voorval is kindermishandeling: nee          |
        | over voorval-4: wie het deed hoort tot de huiselijke kring: nee |
        | over voorval-4: dit voorval is huiselijk geweld: nee            |
        | over voorval-4: dit voorval is kindermishandeling: nee          |
        | over voorval-5: wie het deed hoort tot de huiselijke kring: nee |
        | over voorval-5: dit voorval is huiselijk geweld: nee            |
        | over voorval-5: dit voorval is kindermishandeling: nee          |
        | over voorval-6: wie het deed hoort tot de huiselijke kring: nee |
        | over voorval-6: dit voorval is huiselijk geweld: nee            |
        | over voorval-6: dit voorval is kindermishandeling: nee          |
        | de professional moet het signaal oppakken                       |
        | opmerking: AARD-21                                              |
      En geldt regel AARD-07
      En geldt regel AARD-21 op grond van 4.d, F.1

  Regel: 4.d en F.1 Elk signaal wordt opgepakt, ook zonder voorval

    Scenario: is er geen voorval genoemd, dan is de aard nog onbekend en nooit geen van beide
      Als het oordeel over de aard wordt gevraagd
      Dan is dit het hele besluit:
        | de aard is nog onbekend                     |
        | de aard staat vast: nee                     |
        | de professional moet het signaal oppakken   |
        | de professional mag Veilig Thuis raadplegen |
        | vraag: er is een voorval genoemd            |
      En geldt regel AARD-01 op grond van 7.1.a, 7.1.c
      En geldt regel AARD-08 op grond van 7.1.a, 7.1.c
      En geldt regel AARD-20 op grond van 4.d, F.1
      En geldt regel AARD-22 op grond van F.3
      En geldt regel AARD-21 niet

  Regel: 7.3.c Tekenen van een bijzondere vorm van geweld vragen iemand met die kennis

    Abstract Scenario: bij tekenen van verminking <verminking> en van eergerelateerd geweld <eer> volgt wat nodig is, ook zonder voorval
      Gegeven deze feiten:
        | er zijn tekenen van vrouwelijke genitale verminking: <verminking> |
        | er zijn tekenen van eergerelateerd geweld: <eer>                  |
      Als het oordeel over de aard wordt gevraagd
      Dan is dit het hele besluit:
        | de aard is nog onbekend                     |
        | de aard staat vast: nee                     |
        | de professional moet het signaal oppakken   |
        | de professional mag Veilig Thuis raadplegen |
        | vraag: er is een voorval genoemd            |
        | <een>                                       |
        | <ander>                                     |
      En geldt regel <regel> op grond van 7.3.c, D-14, als keuze

      Voorbeelden:
        | verminking | eer      | een                                                                                    | ander                                                                        | regel  |
        | ja         | nee      | de professional moet iemand met kennis van vrouwelijke genitale verminking erbij halen |                                                                              | TEK-01 |
        | nee        | ja       |                                                                                        | de professional moet iemand met kennis van eergerelateerd geweld erbij halen | TEK-02 |
        | ja         | ja       | de professional moet iemand met kennis van vrouwelijke genitale verminking erbij halen | de professional moet iemand met kennis van eergerelateerd geweld erbij halen | TEK-02 |
        | onbekend   | nee      | vraag: er zijn tekenen van vrouwelijke genitale verminking                             |                                                                              | TEK-03 |
        | nee        | onbekend |                                                                                        | vraag: er zijn tekenen van eergerelateerd geweld                             | TEK-04 |
        | onbekend   | ja       | vraag: er zijn tekenen van vrouwelijke genitale verminking                             | de professional moet iemand met kennis van eergerelateerd geweld erbij halen | TEK-03 |
        | ja         | onbekend | de professional moet iemand met kennis van vrouwelijke genitale verminking erbij halen | vraag: er zijn tekenen van eergerelateerd geweld                             | TEK-04 |

    Scenario: tekenen die bekend zijn, worden niet gevraagd, en zonder tekenen is niemand erbij nodig
      Als het oordeel over de aard wordt gevraagd
      Dan is dit het hele besluit:
        | de aard is nog onbekend                     |
        | de aard staat vast: nee                     |
        | de professional moet het signaal oppakken   |
        | de professional mag Veilig Thuis raadplegen |
        | vraag: er is een voorval genoemd            |
      En geldt regel TEK-01 niet
      En geldt regel TEK-02 niet
      En geldt regel TEK-03 niet
      En geldt regel TEK-04 niet
