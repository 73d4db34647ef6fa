# language: nl
Functionaliteit: Wat Veilig Thuis overdraagt, wanneer dat kan en wie de zaak heeft

  Achtergrond:
    Gegeven de peildatum is 2026-07-01
    En deze feiten:
      | de melding is open                                  |
      | de overdracht volgt op alleen triage                |
      | het triagebesluit is definitief: ja                 |
      | er zijn minderjarigen: ja                           |
      | de zaak gaat naar het jeugdteam: nee                |
      | de zaak gaat naar de JGZ: ja                        |
      | de ouders zijn over de overdracht geïnformeerd: ja  |
      | de ouders zijn schriftelijk geïnformeerd: ja        |
      | de veiligheid is met het instrument ingeschat: ja   |
      | het veiligheidsplan is gemaakt: ja                  |
      | afgesproken is wie waarvoor verantwoordelijk is: ja |
      | afgesproken is wanneer wordt teruggekoppeld: ja     |
      | afgesproken is wat wordt teruggekoppeld: ja         |
      | afspraken over monitoring zijn gewenst: nee         |
      | het gezin heeft een hulpvraag: ja                   |

  Regel: OVD-01 Zonder minderjarige geven de afspraken geen grond voor overdracht aan jeugdteam of JGZ

    Achtergrond:
      Gegeven er zijn minderjarigen: nee

    Scenario: zijn er geen minderjarigen, dan zeggen de afspraken niets over de overdracht
      Als het overdrachtbesluit wordt gevraagd
      Dan geldt regel OVD-01 op grond van 9.2.a, 8.3.d, D-11
      En onder meer: geen grondslag: OVD-01

    Abstract Scenario: met een minderjarige, of als dat niet bekend is, ontbreekt de grond niet
      Gegeven <feit>
      Als het overdrachtbesluit wordt gevraagd
      Dan geldt regel OVD-01 niet

      Voorbeelden:
        | feit                            |
        | er zijn minderjarigen: ja       |
        | er zijn minderjarigen: onbekend |

  Regel: OVD-02a Zonder minderjarige hoort de passende instantie het van Veilig Thuis

    Achtergrond:
      Gegeven er zijn minderjarigen: nee

    Scenario: zonder minderjarige hoort de passende instantie van een open melding
      Als het overdrachtbesluit wordt gevraagd
      Dan geldt regel OVD-02a op grond van 8.1.i, D-11
      En onder meer: Veilig Thuis moet de passende instantie in kennis stellen

    Abstract Scenario: een minderjarige of een andere vorm vraagt niet om deze kennisgeving
      Gegeven <feit>
      Als het overdrachtbesluit wordt gevraagd
      Dan geldt regel OVD-02a niet

      Voorbeelden:
        | feit                            |
        | er zijn minderjarigen: ja       |
        | er zijn minderjarigen: onbekend |
        | de melding is gesloten          |
        | de melding is onbekend          |

  Regel: OVD-02b Ook bij een gesloten of onbekende vorm hoort de passende instantie het, afgeschermd

    Achtergrond:
      Gegeven deze feiten:
        | er zijn minderjarigen: nee |
        | de melding is gesloten     |

    Abstract Scenario: zonder minderjarige hoort de passende instantie het afgeschermd als de vorm gesloten of niet bekend is
      Gegeven <feit>
      Als het overdrachtbesluit wordt gevraagd
      Dan geldt regel OVD-02b op grond van 8.1.i, 9.1.5.g.d, D-5, D-11
      En onder meer: Veilig Thuis moet de passende instantie in kennis stellen, niet herleidbaar tot de melder

      Voorbeelden:
        | feit                       |
        | er zijn minderjarigen: nee |
        | de melding is onbekend     |

    Abstract Scenario: bij een minderjarige of een open vorm hoeft de kennisgeving niet afgeschermd
      Gegeven <feit>
      Als het overdrachtbesluit wordt gevraagd
      Dan geldt regel OVD-02b niet

      Voorbeelden:
        | feit                            |
        | er zijn minderjarigen: ja       |
        | er zijn minderjarigen: onbekend |
        | de melding is open              |

  Regel: OVD-03 Een gekozen jeugdteam past niet bij een zaak zonder minderjarige

    Achtergrond:
      Gegeven deze feiten:
        | er zijn minderjarigen: nee          |
        | de zaak gaat naar het jeugdteam: ja |
        | de zaak gaat naar de JGZ: nee       |

    Scenario: het gekozen jeugdteam krijgt een opmerking als er geen minderjarige is
      Als het overdrachtbesluit wordt gevraagd
      Dan geldt regel OVD-03 op grond van 8.3.d, 8.1.i, 9.2.s, D-11
      En onder meer: opmerking: OVD-03

    Abstract Scenario: geen opmerking over het jeugdteam als het niet gekozen is of als een minderjarige niet is uitgesloten
      Gegeven <feit>
      Als het overdrachtbesluit wordt gevraagd
      Dan geldt regel OVD-03 niet

      Voorbeelden:
        | feit                                 |
        | er zijn minderjarigen: ja            |
        | er zijn minderjarigen: onbekend      |
        | de zaak gaat naar het jeugdteam: nee |

  Regel: OVD-04 Een gekozen JGZ past niet bij een zaak zonder minderjarige

    Achtergrond:
      Gegeven er zijn minderjarigen: nee

    Scenario: de gekozen JGZ krijgt een opmerking als er geen minderjarige is
      Als het overdrachtbesluit wordt gevraagd
      Dan geldt regel OVD-04 op grond van 9.2.a, 8.1.i, 9.2.s, D-11
      En onder meer: opmerking: OVD-04

    Abstract Scenario: geen opmerking over de JGZ als zij niet gekozen is of als een minderjarige niet is uitgesloten
      Gegeven <feit>
      Als het overdrachtbesluit wordt gevraagd
      Dan geldt regel OVD-04 niet

      Voorbeelden:
        | feit                            |
        | er zijn minderjarigen: ja       |
        | er zijn minderjarigen: onbekend |
        | de zaak gaat naar de JGZ: nee   |

  Regel: OVD-05 Is niet bekend of er minderjarigen zijn, dan zoekt Veilig Thuis dat eerst uit

    Achtergrond:
      Gegeven er zijn minderjarigen: onbekend

    Scenario: is niet bekend of er minderjarigen zijn, dan wacht de overdracht
      Als het overdrachtbesluit wordt gevraagd
      Dan geldt regel OVD-05 op grond van 9.2.a, 8.3.d, D-11
      En onder meer:
        | er is een beletsel: ja                               |
        | beletsel: OVD-05                                     |
        | de overdracht kan nog niet doorgaan                  |
        | ontbreekt: er zijn minderjarigen                     |
        | Veilig Thuis moet uitzoeken of er minderjarigen zijn |

    Abstract Scenario: staat vast of er minderjarigen zijn, dan hoeft dat niet meer uitgezocht
      Gegeven <feit>
      Als het overdrachtbesluit wordt gevraagd
      Dan geldt regel OVD-05 niet

      Voorbeelden:
        | feit                       |
        | er zijn minderjarigen: ja  |
        | er zijn minderjarigen: nee |

  Regel: OVD-10 Zonder bekende fase staat niet vast hoe de overdracht verloopt

    Achtergrond:
      Gegeven de overdracht volgt op onbekend

    Abstract Scenario: een onbekende fase houdt de overdracht op
      Gegeven <feit>
      Als het overdrachtbesluit wordt gevraagd
      Dan geldt regel OVD-10 op grond van 9.2.e, 9.2.h
      En onder meer:
        | er is een beletsel: ja              |
        | beletsel: OVD-10                    |
        | de overdracht kan nog niet doorgaan |
        | ontbreekt: de overdracht volgt op   |

      Voorbeelden:
        | feit                            |
        | er zijn minderjarigen: ja       |
        | er zijn minderjarigen: onbekend |

    Abstract Scenario: een bekende fase, of een gezin zonder minderjarige, staat niet in de weg
      Gegeven <feit>
      Als het overdrachtbesluit wordt gevraagd
      Dan geldt regel OVD-10 niet

      Voorbeelden:
        | feit                                 |
        | er zijn minderjarigen: nee           |
        | de overdracht volgt op alleen triage |
        | de overdracht volgt op onderzoek     |

  Regel: OVD-11 Zolang de triage voorlopig is, wordt er niets overgedragen

    Achtergrond:
      Gegeven het triagebesluit is definitief: nee

    Abstract Scenario: een voorlopige triage houdt de overdracht op
      Gegeven <feit>
      Als het overdrachtbesluit wordt gevraagd
      Dan geldt regel OVD-11 op grond van 9.1.5.o.s, 9.2.a, D-3
      En onder meer:
        | er is een beletsel: ja              |
        | beletsel: OVD-11                    |
        | de overdracht kan nog niet doorgaan |

      Voorbeelden:
        | feit                            |
        | er zijn minderjarigen: ja       |
        | er zijn minderjarigen: onbekend |

    Abstract Scenario: een definitieve of onbekende triage is niet voorlopig
      Gegeven <feit>
      Als het overdrachtbesluit wordt gevraagd
      Dan geldt regel OVD-11 niet

      Voorbeelden:
        | feit                                      |
        | er zijn minderjarigen: nee                |
        | het triagebesluit is definitief: ja       |
        | het triagebesluit is definitief: onbekend |

  Regel: OVD-12 Of de triage definitief is, moet bekend zijn vóór de overdracht

    Achtergrond:
      Gegeven het triagebesluit is definitief: onbekend

    Abstract Scenario: is niet bekend of de triage definitief is, dan wacht de overdracht
      Gegeven <feit>
      Als het overdrachtbesluit wordt gevraagd
      Dan geldt regel OVD-12 op grond van 9.1.5.o.s, 9.2.a, D-3
      En onder meer:
        | er is een beletsel: ja                     |
        | beletsel: OVD-12                           |
        | de overdracht kan nog niet doorgaan        |
        | ontbreekt: het triagebesluit is definitief |

      Voorbeelden:
        | feit                            |
        | er zijn minderjarigen: ja       |
        | er zijn minderjarigen: onbekend |

    Abstract Scenario: over de triage ontbreekt niets als zij wel of niet definitief is
      Gegeven <feit>
      Als het overdrachtbesluit wordt gevraagd
      Dan geldt regel OVD-12 niet

      Voorbeelden:
        | feit                                 |
        | er zijn minderjarigen: nee           |
        | het triagebesluit is definitief: ja  |
        | het triagebesluit is definitief: nee |

  Regel: OVD-13 Ouders horen het altijd vóór de overdracht

    Achtergrond:
      Gegeven deze feiten:
        | de ouders zijn schriftelijk geïnformeerd: onbekend  |
        | de ouders zijn over de overdracht geïnformeerd: nee |

    Abstract Scenario: ouders die nog niets weten, houden de overdracht op
      Gegeven <feit>
      Als het overdrachtbesluit wordt gevraagd
      Dan geldt regel OVD-13 op grond van 9.2.d, D-11
      En onder meer:
        | er is een beletsel: ja              |
        | beletsel: OVD-13                    |
        | de overdracht kan nog niet doorgaan |

      Voorbeelden:
        | feit                            |
        | er zijn minderjarigen: ja       |
        | er zijn minderjarigen: onbekend |

    Abstract Scenario: weten de ouders het wel, of is dat niet bekend, dan is dit beletsel er niet
      Gegeven <feit>
      Als het overdrachtbesluit wordt gevraagd
      Dan geldt regel OVD-13 niet

      Voorbeelden:
        | feit                                                     |
        | er zijn minderjarigen: nee                               |
        | de ouders zijn over de overdracht geïnformeerd: ja       |
        | de ouders zijn over de overdracht geïnformeerd: onbekend |

  Regel: OVD-14 Of de ouders het weten, moet bekend zijn vóór de overdracht

    Achtergrond:
      Gegeven deze feiten:
        | de overdracht volgt op onderzoek                         |
        | de ouders zijn over de overdracht geïnformeerd: onbekend |
        | de ouders zijn schriftelijk geïnformeerd: nee            |

    Abstract Scenario: is niet bekend of ouders het weten en is er geen brief bekend, dan wacht de overdracht
      Gegeven <feit>
      Als het overdrachtbesluit wordt gevraagd
      Dan geldt regel OVD-14 op grond van 9.2.d, D-11
      En onder meer:
        | er is een beletsel: ja                                    |
        | beletsel: OVD-14                                          |
        | de overdracht kan nog niet doorgaan                       |
        | ontbreekt: de ouders zijn over de overdracht geïnformeerd |

      Voorbeelden:
        | feit                                               |
        | er zijn minderjarigen: ja                          |
        | er zijn minderjarigen: onbekend                    |
        | de ouders zijn schriftelijk geïnformeerd: onbekend |

    Abstract Scenario: een brief, een bekend antwoord of een gezin zonder minderjarige neemt de vraag aan ouders weg
      Gegeven <feit>
      Als het overdrachtbesluit wordt gevraagd
      Dan geldt regel OVD-14 niet

      Voorbeelden:
        | feit                                                |
        | er zijn minderjarigen: nee                          |
        | de ouders zijn over de overdracht geïnformeerd: ja  |
        | de ouders zijn over de overdracht geïnformeerd: nee |
        | de ouders zijn schriftelijk geïnformeerd: ja        |

  Regel: OVD-15 Na alleen triage krijgen ouders het bericht op papier

    Achtergrond:
      Gegeven de ouders zijn schriftelijk geïnformeerd: nee

    Abstract Scenario: na alleen triage houdt een ontbrekende brief de overdracht op
      Gegeven <feit>
      Als het overdrachtbesluit wordt gevraagd
      Dan geldt regel OVD-15 op grond van 9.2.e, 9.2.d
      En onder meer:
        | er is een beletsel: ja              |
        | beletsel: OVD-15                    |
        | de overdracht kan nog niet doorgaan |

      Voorbeelden:
        | feit                            |
        | er zijn minderjarigen: ja       |
        | er zijn minderjarigen: onbekend |

    Abstract Scenario: een brief, een onbekende brief of een andere fase geeft dit beletsel niet
      Gegeven <feit>
      Als het overdrachtbesluit wordt gevraagd
      Dan geldt regel OVD-15 niet

      Voorbeelden:
        | feit                                               |
        | er zijn minderjarigen: nee                         |
        | de overdracht volgt op onderzoek                   |
        | de overdracht volgt op onbekend                    |
        | de ouders zijn schriftelijk geïnformeerd: ja       |
        | de ouders zijn schriftelijk geïnformeerd: onbekend |

  Regel: OVD-16 Of de ouders een brief kregen, moet bekend zijn na alleen triage

    Achtergrond:
      Gegeven de ouders zijn schriftelijk geïnformeerd: onbekend

    Abstract Scenario: is na alleen triage niet bekend of er een brief was, dan wacht de overdracht
      Gegeven <feit>
      Als het overdrachtbesluit wordt gevraagd
      Dan geldt regel OVD-16 op grond van 9.2.e, 9.2.d
      En onder meer:
        | er is een beletsel: ja                              |
        | beletsel: OVD-16                                    |
        | de overdracht kan nog niet doorgaan                 |
        | ontbreekt: de ouders zijn schriftelijk geïnformeerd |

      Voorbeelden:
        | feit                                                     |
        | er zijn minderjarigen: ja                                |
        | er zijn minderjarigen: onbekend                          |
        | de ouders zijn over de overdracht geïnformeerd: onbekend |

    Abstract Scenario: of er een brief was ontbreekt niet na onderzoek, bij een bekend antwoord of als ouders niets weten
      Gegeven <feit>
      Als het overdrachtbesluit wordt gevraagd
      Dan geldt regel OVD-16 niet

      Voorbeelden:
        | feit                                                |
        | er zijn minderjarigen: nee                          |
        | de overdracht volgt op onderzoek                    |
        | de overdracht volgt op onbekend                     |
        | de ouders zijn over de overdracht geïnformeerd: nee |
        | de ouders zijn schriftelijk geïnformeerd: ja        |
        | de ouders zijn schriftelijk geïnformeerd: nee       |

  Regel: OVD-17 Zonder gekozen ontvanger blijft de zaak bij Veilig Thuis

    Achtergrond:
      Gegeven de zaak gaat naar de JGZ: nee

    Abstract Scenario: zonder ontvanger kiest Veilig Thuis eerst wie de zaak overneemt
      Gegeven <feit>
      Als het overdrachtbesluit wordt gevraagd
      Dan geldt regel OVD-17 op grond van 9.2.a, F.1, D-11
      En onder meer:
        | er is een beletsel: ja                          |
        | beletsel: OVD-17                                |
        | de overdracht kan nog niet doorgaan             |
        | Veilig Thuis moet bepalen wie de zaak overneemt |

      Voorbeelden:
        | feit                            |
        | er zijn minderjarigen: ja       |
        | er zijn minderjarigen: onbekend |

    Abstract Scenario: één gekozen ontvanger is genoeg om niet meer te kiezen
      Gegeven <feit>
      Als het overdrachtbesluit wordt gevraagd
      Dan geldt regel OVD-17 niet

      Voorbeelden:
        | feit                                |
        | er zijn minderjarigen: nee          |
        | de zaak gaat naar het jeugdteam: ja |
        | de zaak gaat naar de JGZ: ja        |

  Regel: OVD-18 Buiten de regio wijst niemand een jeugdteam aan

    Achtergrond:
      Gegeven deze feiten:
        | de zaak gaat naar het jeugdteam: ja |
        | de zaak gaat naar de JGZ: nee       |

    Abstract Scenario: een gemeente buiten de regio heeft geen jeugdteam dat de zaak overneemt
      Gegeven deze feiten:
        | het gezin woont in Utrecht |
        | <feit>                     |
      Als het overdrachtbesluit wordt gevraagd
      Dan geldt regel OVD-18 op grond van 8.3.a, D-12
      En onder meer:
        | er is een beletsel: ja              |
        | beletsel: OVD-18                    |
        | de overdracht kan nog niet doorgaan |

      Voorbeelden:
        | feit                            |
        | er zijn minderjarigen: ja       |
        | er zijn minderjarigen: onbekend |

    Abstract Scenario: buiten de regio geldt niet voor een andere gemeente of zonder jeugdteam
      Gegeven deze feiten:
        | <feit>   |
        | <en ook> |
      Als het overdrachtbesluit wordt gevraagd
      Dan geldt regel OVD-18 niet

      Voorbeelden:
        | feit                                 | en ook                     |
        | er zijn minderjarigen: nee           | het gezin woont in Utrecht |
        | de zaak gaat naar het jeugdteam: nee | het gezin woont in Utrecht |
        | het gezin woont in Dordrecht         |                            |
        | het gezin woont in Leerdam           |                            |
        | er zijn minderjarigen: ja            |                            |

  Regel: OVD-19 Een gemeente die op die dag niet in de regio is, heeft hier geen jeugdteam

    Achtergrond:
      Gegeven deze feiten:
        | de zaak gaat naar het jeugdteam: ja |
        | de zaak gaat naar de JGZ: nee       |

    Abstract Scenario: een gemeente die vandaag niet meedoet heeft geen jeugdteam dat de zaak overneemt
      Gegeven deze feiten:
        | het gezin woont in Leerdam |
        | <feit>                     |
      Als het overdrachtbesluit wordt gevraagd
      Dan geldt regel OVD-19 op grond van 8.3.a, D-12
      En onder meer:
        | er is een beletsel: ja              |
        | beletsel: OVD-19                    |
        | de overdracht kan nog niet doorgaan |

      Voorbeelden:
        | feit                            |
        | er zijn minderjarigen: ja       |
        | er zijn minderjarigen: onbekend |

    Abstract Scenario: vandaag niet in de regio geldt niet voor een andere gemeente of zonder jeugdteam
      Gegeven deze feiten:
        | <feit>   |
        | <en ook> |
      Als het overdrachtbesluit wordt gevraagd
      Dan geldt regel OVD-19 niet

      Voorbeelden:
        | feit                                 | en ook                     |
        | er zijn minderjarigen: nee           | het gezin woont in Leerdam |
        | de zaak gaat naar het jeugdteam: nee | het gezin woont in Leerdam |
        | het gezin woont in Dordrecht         |                            |
        | het gezin woont in Utrecht           |                            |
        | er zijn minderjarigen: ja            |                            |

  Regel: OVD-20 Zonder bekende gemeente is het jeugdteam niet te vinden

    Achtergrond:
      Gegeven deze feiten:
        | de zaak gaat naar het jeugdteam: ja |
        | de zaak gaat naar de JGZ: nee       |

    Abstract Scenario: zonder bekende gemeente wacht de overdracht aan het jeugdteam
      Gegeven <feit>
      Als het overdrachtbesluit wordt gevraagd
      Dan geldt regel OVD-20 op grond van 8.3.a, D-12
      En onder meer:
        | er is een beletsel: ja              |
        | beletsel: OVD-20                    |
        | de overdracht kan nog niet doorgaan |
        | ontbreekt: de gemeente              |

      Voorbeelden:
        | feit                            |
        | er zijn minderjarigen: ja       |
        | er zijn minderjarigen: onbekend |

    Abstract Scenario: met een gemeente, of zonder jeugdteam, ontbreekt de gemeente niet
      Gegeven <feit>
      Als het overdrachtbesluit wordt gevraagd
      Dan geldt regel OVD-20 niet

      Voorbeelden:
        | feit                                 |
        | er zijn minderjarigen: nee           |
        | de zaak gaat naar het jeugdteam: nee |
        | het gezin woont in Dordrecht         |
        | het gezin woont in Leerdam           |
        | het gezin woont in Utrecht           |

  Regel: OVD-21 Voor de brief aan het jeugdteam is de gemeente nodig

    Abstract Scenario: gaat de zaak alleen naar de JGZ, dan wordt de gemeente nog gevraagd
      Gegeven <feit>
      Als het overdrachtbesluit wordt gevraagd
      Dan geldt regel OVD-21 op grond van 9.2.a, 8.3.a, D-12
      En onder meer: vraag: de gemeente

      Voorbeelden:
        | feit                            |
        | er zijn minderjarigen: ja       |
        | er zijn minderjarigen: onbekend |

    Abstract Scenario: met een gemeente of met het jeugdteam als ontvanger is het geen losse vraag
      Gegeven <feit>
      Als het overdrachtbesluit wordt gevraagd
      Dan geldt regel OVD-21 niet

      Voorbeelden:
        | feit                                |
        | er zijn minderjarigen: nee          |
        | de zaak gaat naar het jeugdteam: ja |
        | het gezin woont in Dordrecht        |
        | het gezin woont in Leerdam          |
        | het gezin woont in Utrecht          |

  Regel: OVD-22 Ligt de gemeente buiten de regio en gaat de zaak alleen naar de JGZ, dan wordt dat gezegd

    Abstract Scenario: voor de zaak van de JGZ wordt gezegd dat hier geen jeugdteam is
      Gegeven deze feiten:
        | <feit>   |
        | <en ook> |
      Als het overdrachtbesluit wordt gevraagd
      Dan geldt regel OVD-22 op grond van 8.3.a, D-12
      En onder meer: opmerking: OVD-22

      Voorbeelden:
        | feit                            | en ook                     |
        | het gezin woont in Leerdam      |                            |
        | er zijn minderjarigen: onbekend | het gezin woont in Leerdam |
        | het gezin woont in Utrecht      |                            |

    Abstract Scenario: geen opmerking over de gemeente in de regio, zonder gemeente of met een jeugdteam
      Gegeven deze feiten:
        | <feit>   |
        | <en ook> |
      Als het overdrachtbesluit wordt gevraagd
      Dan geldt regel OVD-22 niet

      Voorbeelden:
        | feit                                | en ook                     |
        | er zijn minderjarigen: nee          | het gezin woont in Leerdam |
        | de zaak gaat naar het jeugdteam: ja | het gezin woont in Leerdam |
        | het gezin woont in Dordrecht        |                            |
        | er zijn minderjarigen: ja           |                            |

  Regel: OVD-23 Wie waarvoor verantwoordelijk is, is vóór de overdracht afgesproken

    Achtergrond:
      Gegeven afgesproken is wie waarvoor verantwoordelijk is: nee

    Abstract Scenario: niet afgesproken wie wat doet houdt de overdracht op
      Gegeven <feit>
      Als het overdrachtbesluit wordt gevraagd
      Dan geldt regel OVD-23 op grond van 9.2.n, F.1
      En onder meer:
        | er is een beletsel: ja              |
        | beletsel: OVD-23                    |
        | de overdracht kan nog niet doorgaan |
        | alle afspraken zijn gemaakt: nee    |

      Voorbeelden:
        | feit                            |
        | er zijn minderjarigen: ja       |
        | er zijn minderjarigen: onbekend |

    Abstract Scenario: wie wat doet is geen beletsel als het is afgesproken of niet bekend is
      Gegeven <feit>
      Als het overdrachtbesluit wordt gevraagd
      Dan geldt regel OVD-23 niet

      Voorbeelden:
        | feit                                                      |
        | er zijn minderjarigen: nee                                |
        | afgesproken is wie waarvoor verantwoordelijk is: ja       |
        | afgesproken is wie waarvoor verantwoordelijk is: onbekend |

  Regel: OVD-24 Wie waarvoor verantwoordelijk is, moet bekend zijn vóór de overdracht

    Achtergrond:
      Gegeven afgesproken is wie waarvoor verantwoordelijk is: onbekend

    Abstract Scenario: niet bekend wie wat doet houdt de overdracht op
      Gegeven <feit>
      Als het overdrachtbesluit wordt gevraagd
      Dan geldt regel OVD-24 op grond van 9.2.n, F.1
      En onder meer:
        | er is een beletsel: ja                                     |
        | beletsel: OVD-24                                           |
        | de overdracht kan nog niet doorgaan                        |
        | alle afspraken zijn gemaakt: nee                           |
        | ontbreekt: afgesproken is wie waarvoor verantwoordelijk is |

      Voorbeelden:
        | feit                            |
        | er zijn minderjarigen: ja       |
        | er zijn minderjarigen: onbekend |

    Abstract Scenario: wie wat doet ontbreekt niet als er een antwoord is
      Gegeven <feit>
      Als het overdrachtbesluit wordt gevraagd
      Dan geldt regel OVD-24 niet

      Voorbeelden:
        | feit                                                 |
        | er zijn minderjarigen: nee                           |
        | afgesproken is wie waarvoor verantwoordelijk is: ja  |
        | afgesproken is wie waarvoor verantwoordelijk is: nee |

  Regel: OVD-25 Wanneer wordt teruggekoppeld, is vóór de overdracht afgesproken

    Achtergrond:
      Gegeven afgesproken is wanneer wordt teruggekoppeld: nee

    Abstract Scenario: niet afgesproken wanneer houdt de overdracht op
      Gegeven <feit>
      Als het overdrachtbesluit wordt gevraagd
      Dan geldt regel OVD-25 op grond van 9.2.n, F.1
      En onder meer:
        | er is een beletsel: ja              |
        | beletsel: OVD-25                    |
        | de overdracht kan nog niet doorgaan |
        | alle afspraken zijn gemaakt: nee    |

      Voorbeelden:
        | feit                            |
        | er zijn minderjarigen: ja       |
        | er zijn minderjarigen: onbekend |

    Abstract Scenario: wanneer is geen beletsel als het is afgesproken of niet bekend is
      Gegeven <feit>
      Als het overdrachtbesluit wordt gevraagd
      Dan geldt regel OVD-25 niet

      Voorbeelden:
        | feit                                                  |
        | er zijn minderjarigen: nee                            |
        | afgesproken is wanneer wordt teruggekoppeld: ja       |
        | afgesproken is wanneer wordt teruggekoppeld: onbekend |

  Regel: OVD-26 Wanneer wordt teruggekoppeld, moet bekend zijn vóór de overdracht

    Achtergrond:
      Gegeven afgesproken is wanneer wordt teruggekoppeld: onbekend

    Abstract Scenario: niet bekend wanneer houdt de overdracht op
      Gegeven <feit>
      Als het overdrachtbesluit wordt gevraagd
      Dan geldt regel OVD-26 op grond van 9.2.n, F.1
      En onder meer:
        | er is een beletsel: ja                                 |
        | beletsel: OVD-26                                       |
        | de overdracht kan nog niet doorgaan                    |
        | alle afspraken zijn gemaakt: nee                       |
        | ontbreekt: afgesproken is wanneer wordt teruggekoppeld |

      Voorbeelden:
        | feit                            |
        | er zijn minderjarigen: ja       |
        | er zijn minderjarigen: onbekend |

    Abstract Scenario: wanneer ontbreekt niet als er een antwoord is
      Gegeven <feit>
      Als het overdrachtbesluit wordt gevraagd
      Dan geldt regel OVD-26 niet

      Voorbeelden:
        | feit                                             |
        | er zijn minderjarigen: nee                       |
        | afgesproken is wanneer wordt teruggekoppeld: ja  |
        | afgesproken is wanneer wordt teruggekoppeld: nee |

  Regel: OVD-27 Wat wordt teruggekoppeld, is vóór de overdracht afgesproken

    Achtergrond:
      Gegeven afgesproken is wat wordt teruggekoppeld: nee

    Abstract Scenario: niet afgesproken wat houdt de overdracht op
      Gegeven <feit>
      Als het overdrachtbesluit wordt gevraagd
      Dan geldt regel OVD-27 op grond van 9.2.n, F.1
      En onder meer:
        | er is een beletsel: ja              |
        | beletsel: OVD-27                    |
        | de overdracht kan nog niet doorgaan |
        | alle afspraken zijn gemaakt: nee    |

      Voorbeelden:
        | feit                            |
        | er zijn minderjarigen: ja       |
        | er zijn minderjarigen: onbekend |

    Abstract Scenario: wat is geen beletsel als het is afgesproken of niet bekend is
      Gegeven <feit>
      Als het overdrachtbesluit wordt gevraagd
      Dan geldt regel OVD-27 niet

      Voorbeelden:
        | feit                                              |
        | er zijn minderjarigen: nee                        |
        | afgesproken is wat wordt teruggekoppeld: ja       |
        | afgesproken is wat wordt teruggekoppeld: onbekend |

  Regel: OVD-28 Wat wordt teruggekoppeld, moet bekend zijn vóór de overdracht

    Achtergrond:
      Gegeven afgesproken is wat wordt teruggekoppeld: onbekend

    Abstract Scenario: niet bekend wat houdt de overdracht op
      Gegeven <feit>
      Als het overdrachtbesluit wordt gevraagd
      Dan geldt regel OVD-28 op grond van 9.2.n, F.1
      En onder meer:
        | er is een beletsel: ja                             |
        | beletsel: OVD-28                                   |
        | de overdracht kan nog niet doorgaan                |
        | alle afspraken zijn gemaakt: nee                   |
        | ontbreekt: afgesproken is wat wordt teruggekoppeld |

      Voorbeelden:
        | feit                            |
        | er zijn minderjarigen: ja       |
        | er zijn minderjarigen: onbekend |

    Abstract Scenario: wat ontbreekt niet als er een antwoord is
      Gegeven <feit>
      Als het overdrachtbesluit wordt gevraagd
      Dan geldt regel OVD-28 niet

      Voorbeelden:
        | feit                                         |
        | er zijn minderjarigen: nee                   |
        | afgesproken is wat wordt teruggekoppeld: ja  |
        | afgesproken is wat wordt teruggekoppeld: nee |

  Regel: OVD-29 Met drie afspraken weten de partijen wat zij van elkaar verwachten

    Abstract Scenario: drie afspraken samen zijn alle afspraken
      Gegeven <feit>
      Als het overdrachtbesluit wordt gevraagd
      Dan geldt regel OVD-29 op grond van 9.2.n
      En onder meer: alle afspraken zijn gemaakt: ja

      Voorbeelden:
        | feit                            |
        | er zijn minderjarigen: ja       |
        | er zijn minderjarigen: onbekend |

    Abstract Scenario: ontbreekt één van de drie, dan zijn niet alle afspraken gemaakt
      Gegeven <feit>
      Als het overdrachtbesluit wordt gevraagd
      Dan geldt regel OVD-29 niet

      Voorbeelden:
        | feit                                                      |
        | er zijn minderjarigen: nee                                |
        | afgesproken is wie waarvoor verantwoordelijk is: nee      |
        | afgesproken is wie waarvoor verantwoordelijk is: onbekend |
        | afgesproken is wanneer wordt teruggekoppeld: nee          |
        | afgesproken is wanneer wordt teruggekoppeld: onbekend     |
        | afgesproken is wat wordt teruggekoppeld: nee              |
        | afgesproken is wat wordt teruggekoppeld: onbekend         |

  Regel: OVD-30a Ontbrekende afspraken maakt Veilig Thuis met het jeugdteam

    Achtergrond:
      Gegeven deze feiten:
        | afgesproken is wie waarvoor verantwoordelijk is: nee |
        | de zaak gaat naar het jeugdteam: ja                  |
        | de zaak gaat naar de JGZ: nee                        |

    Abstract Scenario: ontbrekende afspraken maakt Veilig Thuis met het gekozen jeugdteam
      Gegeven <feit>
      Als het overdrachtbesluit wordt gevraagd
      Dan geldt regel OVD-30a op grond van 9.2.n
      En onder meer: Veilig Thuis moet de verantwoordelijkheden en de terugkoppeling afstemmen met het jeugdteam, bij de overdracht

      Voorbeelden:
        | feit                            |
        | er zijn minderjarigen: ja       |
        | er zijn minderjarigen: onbekend |

    Abstract Scenario: geen afspraken met het jeugdteam als alles al is afgesproken of als het niet gekozen is
      Gegeven <feit>
      Als het overdrachtbesluit wordt gevraagd
      Dan geldt regel OVD-30a niet

      Voorbeelden:
        | feit                                                |
        | er zijn minderjarigen: nee                          |
        | afgesproken is wie waarvoor verantwoordelijk is: ja |
        | de zaak gaat naar het jeugdteam: nee                |

  Regel: OVD-30b Ontbrekende afspraken maakt Veilig Thuis met de JGZ

    Achtergrond:
      Gegeven afgesproken is wie waarvoor verantwoordelijk is: nee

    Abstract Scenario: ontbrekende afspraken maakt Veilig Thuis met de gekozen JGZ
      Gegeven <feit>
      Als het overdrachtbesluit wordt gevraagd
      Dan geldt regel OVD-30b op grond van 9.2.n
      En onder meer: Veilig Thuis moet de verantwoordelijkheden en de terugkoppeling afstemmen met de JGZ, bij de overdracht

      Voorbeelden:
        | feit                            |
        | er zijn minderjarigen: ja       |
        | er zijn minderjarigen: onbekend |

    Abstract Scenario: geen afspraken met de JGZ als alles al is afgesproken of als zij niet gekozen is
      Gegeven <feit>
      Als het overdrachtbesluit wordt gevraagd
      Dan geldt regel OVD-30b niet

      Voorbeelden:
        | feit                                                |
        | er zijn minderjarigen: nee                          |
        | afgesproken is wie waarvoor verantwoordelijk is: ja |
        | de zaak gaat naar de JGZ: nee                       |

  Regel: OVD-31 Zonder inschatting van de veiligheid wacht de overdracht

    Achtergrond:
      Gegeven de veiligheid is met het instrument ingeschat: nee

    Abstract Scenario: zonder inschatting van de veiligheid gaat de overdracht nog niet door
      Gegeven <feit>
      Als het overdrachtbesluit wordt gevraagd
      Dan geldt regel OVD-31 op grond van 9.2.b, als keuze
      En onder meer:
        | er is een beletsel: ja              |
        | beletsel: OVD-31                    |
        | de overdracht kan nog niet doorgaan |

      Voorbeelden:
        | feit                            |
        | er zijn minderjarigen: ja       |
        | er zijn minderjarigen: onbekend |

    Abstract Scenario: een gedane of onbekende inschatting geeft dit beletsel niet
      Gegeven <feit>
      Als het overdrachtbesluit wordt gevraagd
      Dan geldt regel OVD-31 niet

      Voorbeelden:
        | feit                                                    |
        | er zijn minderjarigen: nee                              |
        | de veiligheid is met het instrument ingeschat: ja       |
        | de veiligheid is met het instrument ingeschat: onbekend |

  Regel: OVD-32 Of de veiligheid is ingeschat, moet bekend zijn vóór de overdracht

    Achtergrond:
      Gegeven de veiligheid is met het instrument ingeschat: onbekend

    Abstract Scenario: een onbekende inschatting houdt de overdracht op
      Gegeven <feit>
      Als het overdrachtbesluit wordt gevraagd
      Dan geldt regel OVD-32 op grond van 9.2.b, als keuze
      En onder meer:
        | er is een beletsel: ja                                   |
        | beletsel: OVD-32                                         |
        | de overdracht kan nog niet doorgaan                      |
        | ontbreekt: de veiligheid is met het instrument ingeschat |

      Voorbeelden:
        | feit                            |
        | er zijn minderjarigen: ja       |
        | er zijn minderjarigen: onbekend |

    Abstract Scenario: een antwoord over de inschatting neemt de vraag weg
      Gegeven <feit>
      Als het overdrachtbesluit wordt gevraagd
      Dan geldt regel OVD-32 niet

      Voorbeelden:
        | feit                                               |
        | er zijn minderjarigen: nee                         |
        | de veiligheid is met het instrument ingeschat: ja  |
        | de veiligheid is met het instrument ingeschat: nee |

  Regel: OVD-33 Zonder plan wacht de overdracht

    Achtergrond:
      Gegeven het veiligheidsplan is gemaakt: nee

    Abstract Scenario: zonder veiligheidsplan gaat de overdracht nog niet door
      Gegeven <feit>
      Als het overdrachtbesluit wordt gevraagd
      Dan geldt regel OVD-33 op grond van 9.2.c, als keuze
      En onder meer:
        | er is een beletsel: ja              |
        | beletsel: OVD-33                    |
        | de overdracht kan nog niet doorgaan |

      Voorbeelden:
        | feit                            |
        | er zijn minderjarigen: ja       |
        | er zijn minderjarigen: onbekend |

    Abstract Scenario: een gemaakt of onbekend plan geeft dit beletsel niet
      Gegeven <feit>
      Als het overdrachtbesluit wordt gevraagd
      Dan geldt regel OVD-33 niet

      Voorbeelden:
        | feit                                     |
        | er zijn minderjarigen: nee               |
        | het veiligheidsplan is gemaakt: ja       |
        | het veiligheidsplan is gemaakt: onbekend |

  Regel: OVD-34 Of het plan er is, moet bekend zijn vóór de overdracht

    Achtergrond:
      Gegeven het veiligheidsplan is gemaakt: onbekend

    Abstract Scenario: een onbekend plan houdt de overdracht op
      Gegeven <feit>
      Als het overdrachtbesluit wordt gevraagd
      Dan geldt regel OVD-34 op grond van 9.2.c, als keuze
      En onder meer:
        | er is een beletsel: ja                    |
        | beletsel: OVD-34                          |
        | de overdracht kan nog niet doorgaan       |
        | ontbreekt: het veiligheidsplan is gemaakt |

      Voorbeelden:
        | feit                            |
        | er zijn minderjarigen: ja       |
        | er zijn minderjarigen: onbekend |

    Abstract Scenario: een antwoord over het plan neemt de vraag weg
      Gegeven <feit>
      Als het overdrachtbesluit wordt gevraagd
      Dan geldt regel OVD-34 niet

      Voorbeelden:
        | feit                                |
        | er zijn minderjarigen: nee          |
        | het veiligheidsplan is gemaakt: ja  |
        | het veiligheidsplan is gemaakt: nee |

  Regel: OVD-35 Veilig Thuis schat de veiligheid in met het instrument

    Achtergrond:
      Gegeven de veiligheid is met het instrument ingeschat: nee

    Abstract Scenario: Veilig Thuis schat de veiligheid in als dat niet gedaan of niet bekend is
      Gegeven <feit>
      Als het overdrachtbesluit wordt gevraagd
      Dan geldt regel OVD-35 op grond van 9.2.b
      En onder meer: Veilig Thuis moet de veiligheid inschatten met het risicotaxatie-instrument

      Voorbeelden:
        | feit                                                    |
        | er zijn minderjarigen: ja                               |
        | er zijn minderjarigen: onbekend                         |
        | de veiligheid is met het instrument ingeschat: onbekend |

    Abstract Scenario: een gedane inschatting hoeft niet nog eens
      Gegeven <feit>
      Als het overdrachtbesluit wordt gevraagd
      Dan geldt regel OVD-35 niet

      Voorbeelden:
        | feit                                              |
        | er zijn minderjarigen: nee                        |
        | de veiligheid is met het instrument ingeschat: ja |

  Regel: OVD-36 Veilig Thuis maakt het plan

    Achtergrond:
      Gegeven het veiligheidsplan is gemaakt: nee

    Abstract Scenario: Veilig Thuis maakt het plan als het er niet is of dat niet bekend is
      Gegeven <feit>
      Als het overdrachtbesluit wordt gevraagd
      Dan geldt regel OVD-36 op grond van 9.2.c
      En onder meer: Veilig Thuis moet het veiligheids- of herstelplan maken

      Voorbeelden:
        | feit                                     |
        | er zijn minderjarigen: ja                |
        | er zijn minderjarigen: onbekend          |
        | het veiligheidsplan is gemaakt: onbekend |

    Abstract Scenario: een gemaakt plan hoeft niet nog eens
      Gegeven <feit>
      Als het overdrachtbesluit wordt gevraagd
      Dan geldt regel OVD-36 niet

      Voorbeelden:
        | feit                               |
        | er zijn minderjarigen: nee         |
        | het veiligheidsplan is gemaakt: ja |

  Regel: OVD-40 Veilig Thuis houdt de zaak tot elke ontvanger haar bevestigt

    Abstract Scenario: zonder bevestiging blijft de zaak bij Veilig Thuis
      Gegeven <feit>
      Als het overdrachtbesluit wordt gevraagd
      Dan geldt regel OVD-40 op grond van F.1, F.2, D-15
      En onder meer: Veilig Thuis houdt de zaak vast: ja

      Voorbeelden:
        | feit                                                          |
        | over de JGZ: deze ontvanger heeft de ontvangst bevestigd: nee |
        | de zaak gaat naar de JGZ: ja                                  |

    Scenario: bevestigt elke ontvanger, dan is dit geen reden om de zaak te houden
      Gegeven over de JGZ: deze ontvanger heeft de ontvangst bevestigd: ja
      Als het overdrachtbesluit wordt gevraagd
      Dan geldt regel OVD-40 niet

    Abstract Scenario: heeft niet ieder bevestigd, dan blijft de zaak ook bij Veilig Thuis
      Gegeven deze feiten:
        | de zaak gaat naar het jeugdteam: ja                                          |
        | over het jeugdteam: deze ontvanger heeft de ontvangst bevestigd: <jeugdteam> |
        | over de JGZ: deze ontvanger heeft de ontvangst bevestigd: <jgz>              |
        | het gezin woont in Dordrecht                                                 |
      Als het overdrachtbesluit wordt gevraagd
      Dan geldt regel OVD-40 op grond van F.1, F.2, D-15
      En onder meer: Veilig Thuis houdt de zaak vast: ja
      En geldt regel OVD-43a niet

      Voorbeelden:
        | jeugdteam | jgz      |
        | ja        | nee      |
        | nee       | ja       |
        | ja        | onbekend |
        | onbekend  | ja       |
        | nee       | onbekend |

    Scenario: bevestigen beide, dan hebben zij de zaak en Veilig Thuis niet meer
      Gegeven deze feiten:
        | de zaak gaat naar het jeugdteam: ja                                 |
        | over het jeugdteam: deze ontvanger heeft de ontvangst bevestigd: ja |
        | over de JGZ: deze ontvanger heeft de ontvangst bevestigd: ja        |
        | het gezin woont in Dordrecht                                        |
      Als het overdrachtbesluit wordt gevraagd
      Dan geldt regel OVD-40 niet
      En niet: Veilig Thuis houdt de zaak vast: ja
      En onder meer:
        | over het jeugdteam: deze ontvanger heeft de zaak: ja |
        | over de JGZ: deze ontvanger heeft de zaak: ja        |

    Scenario: zonder gekozen ontvanger is er niemand die kan bevestigen
      Gegeven de zaak gaat naar de JGZ: nee
      Als het overdrachtbesluit wordt gevraagd
      Dan geldt regel OVD-40 op grond van F.1, F.2, D-15
      En onder meer: Veilig Thuis houdt de zaak vast: ja

  Regel: OVD-41 Zonder minderjarige houdt Veilig Thuis de zaak tot de passende instantie er is

    Achtergrond:
      Gegeven er zijn minderjarigen: nee

    Scenario: zonder minderjarige blijft de zaak bij Veilig Thuis, ook na een bevestiging
      Gegeven over de JGZ: deze ontvanger heeft de ontvangst bevestigd: ja
      Als het overdrachtbesluit wordt gevraagd
      Dan geldt regel OVD-41 op grond van F.1, 8.1.i, D-11
      En onder meer: Veilig Thuis houdt de zaak vast: ja

    Abstract Scenario: met een minderjarige, of als dat niet bekend is, telt deze reden om te houden niet
      Gegeven deze feiten:
        | over de JGZ: deze ontvanger heeft de ontvangst bevestigd: ja |
        | <feit>                                                       |
      Als het overdrachtbesluit wordt gevraagd
      Dan geldt regel OVD-41 niet

      Voorbeelden:
        | feit                            |
        | er zijn minderjarigen: ja       |
        | er zijn minderjarigen: onbekend |

  Regel: OVD-42 Ligt de gemeente buiten de afspraken, dan houdt Veilig Thuis de zaak van het jeugdteam

    Achtergrond:
      Gegeven deze feiten:
        | de zaak gaat naar het jeugdteam: ja |
        | de zaak gaat naar de JGZ: nee       |

    Abstract Scenario: buiten de afspraken blijft de zaak bij Veilig Thuis, ook als het jeugdteam bevestigt
      Gegeven deze feiten:
        | over het jeugdteam: deze ontvanger heeft de ontvangst bevestigd: ja |
        | <feit>                                                              |
      Als het overdrachtbesluit wordt gevraagd
      Dan geldt regel OVD-42 op grond van F.1, 8.3.a, D-12
      En onder meer: Veilig Thuis houdt de zaak vast: ja

      Voorbeelden:
        | feit                       |
        | het gezin woont in Leerdam |
        | het gezin woont in Utrecht |

    Abstract Scenario: in de regio, zonder gemeente of zonder jeugdteam telt de gemeente niet
      Gegeven deze feiten:
        | <feit>   |
        | <en ook> |
      Als het overdrachtbesluit wordt gevraagd
      Dan geldt regel OVD-42 niet

      Voorbeelden:
        | feit                                                                | en ook                                                              |
        | de zaak gaat naar het jeugdteam: nee                                | het gezin woont in Leerdam                                          |
        | het gezin woont in Dordrecht                                        | over het jeugdteam: deze ontvanger heeft de ontvangst bevestigd: ja |
        | over het jeugdteam: deze ontvanger heeft de ontvangst bevestigd: ja |                                                                     |

  Regel: OVD-43a Bevestigt elke ontvanger in een gemeente van de regio, dan laat Veilig Thuis de zaak los

    Achtergrond:
      Gegeven deze feiten:
        | de zaak gaat naar het jeugdteam: ja |
        | de zaak gaat naar de JGZ: nee       |

    Abstract Scenario: bevestigt het jeugdteam in de regio, dan laat Veilig Thuis los
      Gegeven deze feiten:
        | over het jeugdteam: deze ontvanger heeft de ontvangst bevestigd: ja |
        | <feit>                                                              |
        | <en ook>                                                            |
      Als het overdrachtbesluit wordt gevraagd
      Dan geldt regel OVD-43a op grond van F.1, F.2, D-15
      En onder meer: Veilig Thuis houdt de zaak vast: nee

      Voorbeelden:
        | feit                                      | en ook                       |
        | het gezin woont in Dordrecht              |                              |
        | er zijn minderjarigen: onbekend           | het gezin woont in Dordrecht |
        | het triagebesluit is definitief: onbekend | het gezin woont in Dordrecht |
        | er zijn minderjarigen: ja                 |                              |

    Abstract Scenario: zonder bevestiging, buiten de regio, bij voorlopige triage of zonder minderjarige laat Veilig Thuis het jeugdteam niet alleen
      Gegeven deze feiten:
        | <feit>   |
        | <en ook> |
        | <verder> |
        | <en dan> |
      Als het overdrachtbesluit wordt gevraagd
      Dan geldt regel OVD-43a niet

      Voorbeelden:
        | feit                                                                 | en ook                                                              | verder                                                       | en dan                       |
        | er zijn minderjarigen: nee                                           | over het jeugdteam: deze ontvanger heeft de ontvangst bevestigd: ja | het gezin woont in Dordrecht                                 |                              |
        | het triagebesluit is definitief: nee                                 | over het jeugdteam: deze ontvanger heeft de ontvangst bevestigd: ja | het gezin woont in Dordrecht                                 |                              |
        | over het jeugdteam: deze ontvanger heeft de ontvangst bevestigd: nee | het gezin woont in Dordrecht                                        |                                                              |                              |
        | het gezin woont in Dordrecht                                         |                                                                     |                                                              |                              |
        | de zaak gaat naar het jeugdteam: nee                                 | de zaak gaat naar de JGZ: ja                                        | over de JGZ: deze ontvanger heeft de ontvangst bevestigd: ja | het gezin woont in Dordrecht |
        | het gezin woont in Leerdam                                           | over het jeugdteam: deze ontvanger heeft de ontvangst bevestigd: ja |                                                              |                              |
        | het gezin woont in Utrecht                                           | over het jeugdteam: deze ontvanger heeft de ontvangst bevestigd: ja |                                                              |                              |

  Regel: OVD-43b Bevestigt de JGZ als enige ontvanger, dan laat Veilig Thuis de zaak los

    Abstract Scenario: bevestigt de JGZ als enige, dan laat Veilig Thuis los
      Gegeven deze feiten:
        | over de JGZ: deze ontvanger heeft de ontvangst bevestigd: ja |
        | <feit>                                                       |
      Als het overdrachtbesluit wordt gevraagd
      Dan geldt regel OVD-43b op grond van F.1, F.2, D-15
      En onder meer: Veilig Thuis houdt de zaak vast: nee

      Voorbeelden:
        | feit                                      |
        | er zijn minderjarigen: ja                 |
        | er zijn minderjarigen: onbekend           |
        | het triagebesluit is definitief: onbekend |

    Abstract Scenario: zonder bevestiging, met het jeugdteam erbij, bij voorlopige triage of zonder minderjarige laat Veilig Thuis de JGZ niet alleen
      Gegeven deze feiten:
        | <feit>   |
        | <en ook> |
      Als het overdrachtbesluit wordt gevraagd
      Dan geldt regel OVD-43b niet

      Voorbeelden:
        | feit                                                          | en ook                                                       |
        | er zijn minderjarigen: nee                                    | over de JGZ: deze ontvanger heeft de ontvangst bevestigd: ja |
        | het triagebesluit is definitief: nee                          | over de JGZ: deze ontvanger heeft de ontvangst bevestigd: ja |
        | over de JGZ: deze ontvanger heeft de ontvangst bevestigd: nee |                                                              |
        | er zijn minderjarigen: ja                                     |                                                              |
        | de zaak gaat naar het jeugdteam: ja                           | over de JGZ: deze ontvanger heeft de ontvangst bevestigd: ja |

  Regel: OVD-44 Zolang de triage voorlopig is, houdt Veilig Thuis de zaak

    Achtergrond:
      Gegeven het triagebesluit is definitief: nee

    Scenario: bij een voorlopige triage blijft de zaak bij Veilig Thuis, ook na een bevestiging
      Gegeven over de JGZ: deze ontvanger heeft de ontvangst bevestigd: ja
      Als het overdrachtbesluit wordt gevraagd
      Dan geldt regel OVD-44 op grond van F.1, 9.1.5.o.s, D-3, D-15
      En onder meer: Veilig Thuis houdt de zaak vast: ja

    Abstract Scenario: een definitieve of onbekende triage is geen reden om de zaak te houden
      Gegeven deze feiten:
        | over de JGZ: deze ontvanger heeft de ontvangst bevestigd: ja |
        | <feit>                                                       |
      Als het overdrachtbesluit wordt gevraagd
      Dan geldt regel OVD-44 niet

      Voorbeelden:
        | feit                                      |
        | het triagebesluit is definitief: ja       |
        | het triagebesluit is definitief: onbekend |

  Regel: OVD-50 Een definitieve triage is het moment waarop anderen het horen

    Abstract Scenario: na een definitieve triage mogen anderen het horen
      Gegeven <feit>
      Als het overdrachtbesluit wordt gevraagd
      Dan geldt regel OVD-50 op grond van 9.2.a, D-3
      En onder meer: triage of onderzoek is gedaan: ja

      Voorbeelden:
        | feit                            |
        | er zijn minderjarigen: ja       |
        | er zijn minderjarigen: onbekend |

    Abstract Scenario: een voorlopige of onbekende triage is nog geen moment om het te vertellen
      Gegeven <feit>
      Als het overdrachtbesluit wordt gevraagd
      Dan geldt regel OVD-50 niet

      Voorbeelden:
        | feit                                      |
        | er zijn minderjarigen: nee                |
        | het triagebesluit is definitief: nee      |
        | het triagebesluit is definitief: onbekend |

  Regel: OVD-51 Een gedaan onderzoek is het moment waarop anderen het horen

    Achtergrond:
      Gegeven deze feiten:
        | het triagebesluit is definitief: onbekend |
        | de overdracht volgt op onderzoek          |

    Abstract Scenario: na onderzoek mogen anderen het horen
      Gegeven <feit>
      Als het overdrachtbesluit wordt gevraagd
      Dan geldt regel OVD-51 op grond van 9.2.a
      En onder meer: triage of onderzoek is gedaan: ja

      Voorbeelden:
        | feit                            |
        | er zijn minderjarigen: ja       |
        | er zijn minderjarigen: onbekend |

    Abstract Scenario: na alleen triage of in een onbekende fase is er geen onderzoek om te vertellen
      Gegeven <feit>
      Als het overdrachtbesluit wordt gevraagd
      Dan geldt regel OVD-51 niet

      Voorbeelden:
        | feit                                 |
        | er zijn minderjarigen: nee           |
        | de overdracht volgt op alleen triage |
        | de overdracht volgt op onbekend      |

  Regel: OVD-52a Het jeugdteam hoort altijd schriftelijk wat er besloten is

    Abstract Scenario: het jeugdteam krijgt de brief van Veilig Thuis, ook als de JGZ de zaak krijgt
      Gegeven <feit>
      Als het overdrachtbesluit wordt gevraagd
      Dan geldt regel OVD-52a op grond van 9.2.a, D-11
      En onder meer: Veilig Thuis moet het jeugdteam informeren, schriftelijk, bij de overdracht

      Voorbeelden:
        | feit                         |
        | het gezin woont in Dordrecht |
        | er zijn minderjarigen: ja    |

    Abstract Scenario: geen open brief aan het jeugdteam zonder minderjarige, besluit, regio of open melding
      Gegeven deze feiten:
        | <feit>   |
        | <en ook> |
      Als het overdrachtbesluit wordt gevraagd
      Dan geldt regel OVD-52a niet

      Voorbeelden:
        | feit                                 | en ook                       |
        | er zijn minderjarigen: nee           | het gezin woont in Dordrecht |
        | er zijn minderjarigen: onbekend      | het gezin woont in Dordrecht |
        | het triagebesluit is definitief: nee | het gezin woont in Dordrecht |
        | het gezin woont in Leerdam           |                              |
        | het gezin woont in Utrecht           |                              |
        | de melding is gesloten               | het gezin woont in Dordrecht |
        | de melding is onbekend               | het gezin woont in Dordrecht |

  Regel: OVD-52b Bij een gesloten of onbekende vorm hoort het jeugdteam het afgeschermd

    Achtergrond:
      Gegeven de melding is gesloten

    Abstract Scenario: het jeugdteam krijgt een afgeschermde brief als de vorm niet open is
      Gegeven deze feiten:
        | <feit>   |
        | <en ook> |
      Als het overdrachtbesluit wordt gevraagd
      Dan geldt regel OVD-52b op grond van 9.2.a, 9.1.5.g.d, D-5, D-11
      En onder meer: Veilig Thuis moet het jeugdteam informeren, schriftelijk, bij de overdracht, niet herleidbaar tot de melder

      Voorbeelden:
        | feit                         | en ook                       |
        | het gezin woont in Dordrecht |                              |
        | er zijn minderjarigen: ja    |                              |
        | de melding is onbekend       | het gezin woont in Dordrecht |

    Abstract Scenario: geen afgeschermde brief aan het jeugdteam zonder minderjarige, besluit of regio, of bij een open melding
      Gegeven deze feiten:
        | <feit>   |
        | <en ook> |
      Als het overdrachtbesluit wordt gevraagd
      Dan geldt regel OVD-52b niet

      Voorbeelden:
        | feit                                 | en ook                       |
        | er zijn minderjarigen: nee           | het gezin woont in Dordrecht |
        | er zijn minderjarigen: onbekend      | het gezin woont in Dordrecht |
        | het triagebesluit is definitief: nee | het gezin woont in Dordrecht |
        | het gezin woont in Leerdam           |                              |
        | het gezin woont in Utrecht           |                              |
        | de melding is open                   | het gezin woont in Dordrecht |

  Regel: OVD-53a De JGZ hoort altijd schriftelijk wat er besloten is

    Scenario: de JGZ krijgt de brief van Veilig Thuis
      Als het overdrachtbesluit wordt gevraagd
      Dan geldt regel OVD-53a op grond van 9.2.a, D-11
      En onder meer: Veilig Thuis moet de JGZ informeren, schriftelijk, bij de overdracht

    Abstract Scenario: geen open brief aan de JGZ zonder minderjarige, besluit of open melding
      Gegeven <feit>
      Als het overdrachtbesluit wordt gevraagd
      Dan geldt regel OVD-53a niet

      Voorbeelden:
        | feit                                 |
        | er zijn minderjarigen: nee           |
        | er zijn minderjarigen: onbekend      |
        | het triagebesluit is definitief: nee |
        | de melding is gesloten               |
        | de melding is onbekend               |

  Regel: OVD-53b Bij een gesloten of onbekende vorm hoort de JGZ het afgeschermd

    Achtergrond:
      Gegeven de melding is gesloten

    Abstract Scenario: de JGZ krijgt een afgeschermde brief als de vorm niet open is
      Gegeven <feit>
      Als het overdrachtbesluit wordt gevraagd
      Dan geldt regel OVD-53b op grond van 9.2.a, 9.1.5.g.d, D-5, D-11
      En onder meer: Veilig Thuis moet de JGZ informeren, schriftelijk, bij de overdracht, niet herleidbaar tot de melder

      Voorbeelden:
        | feit                      |
        | er zijn minderjarigen: ja |
        | de melding is onbekend    |

    Abstract Scenario: geen afgeschermde brief aan de JGZ zonder minderjarige, besluit, of bij een open melding
      Gegeven <feit>
      Als het overdrachtbesluit wordt gevraagd
      Dan geldt regel OVD-53b niet

      Voorbeelden:
        | feit                                 |
        | er zijn minderjarigen: nee           |
        | er zijn minderjarigen: onbekend      |
        | het triagebesluit is definitief: nee |
        | de melding is open                   |

  Regel: OVD-54 De vorm van de melding wordt gevraagd

    Achtergrond:
      Gegeven de melding is onbekend

    Scenario: een onbekende vorm van de melding wordt gevraagd
      Als het overdrachtbesluit wordt gevraagd
      Dan geldt regel OVD-54 op grond van 9.2.a, 9.1.5.g.d, D-5
      En onder meer: vraag: de melding

    Abstract Scenario: een bekende vorm wordt niet gevraagd
      Gegeven <feit>
      Als het overdrachtbesluit wordt gevraagd
      Dan geldt regel OVD-54 niet

      Voorbeelden:
        | feit                   |
        | de melding is open     |
        | de melding is gesloten |

  Regel: OVD-60a Na onderzoek vertelt Veilig Thuis de ouders vooraf over de overdracht

    Achtergrond:
      Gegeven deze feiten:
        | de overdracht volgt op onderzoek                    |
        | de ouders zijn over de overdracht geïnformeerd: nee |
        | de ouders zijn schriftelijk geïnformeerd: nee       |

    Abstract Scenario: na onderzoek vertelt Veilig Thuis de ouders het vooraf
      Gegeven <feit>
      Als het overdrachtbesluit wordt gevraagd
      Dan geldt regel OVD-60a op grond van 9.2.d, D-11
      En onder meer: Veilig Thuis moet de ouders informeren over de overdracht, vóór de overdracht

      Voorbeelden:
        | feit                                                     |
        | er zijn minderjarigen: ja                                |
        | er zijn minderjarigen: onbekend                          |
        | de overdracht volgt op onbekend                          |
        | de ouders zijn over de overdracht geïnformeerd: onbekend |
        | de ouders zijn schriftelijk geïnformeerd: onbekend       |

    Abstract Scenario: weten de ouders het, of was het alleen triage, dan hoeft dit gesprek niet
      Gegeven deze feiten:
        | <feit>   |
        | <en ook> |
      Als het overdrachtbesluit wordt gevraagd
      Dan geldt regel OVD-60a niet

      Voorbeelden:
        | feit                                               | en ook                                                   |
        | er zijn minderjarigen: nee                         |                                                          |
        | de overdracht volgt op alleen triage               |                                                          |
        | de ouders zijn over de overdracht geïnformeerd: ja |                                                          |
        | de ouders zijn schriftelijk geïnformeerd: ja       | de ouders zijn over de overdracht geïnformeerd: onbekend |
        | de melding is gesloten                             |                                                          |
        | de melding is onbekend                             |                                                          |

  Regel: OVD-60b Na onderzoek horen ouders het vooraf, ook bij een gesloten of onbekende vorm

    Achtergrond:
      Gegeven deze feiten:
        | de overdracht volgt op onderzoek                    |
        | de ouders zijn over de overdracht geïnformeerd: nee |
        | de ouders zijn schriftelijk geïnformeerd: nee       |
        | de melding is gesloten                              |

    Abstract Scenario: na onderzoek horen de ouders het vooraf zonder dat de melder te herkennen is
      Gegeven <feit>
      Als het overdrachtbesluit wordt gevraagd
      Dan geldt regel OVD-60b op grond van 9.2.d, 9.1.5.g.d, D-5, D-11
      En onder meer: Veilig Thuis moet de ouders informeren over de overdracht, vóór de overdracht, niet herleidbaar tot de melder

      Voorbeelden:
        | feit                                                     |
        | er zijn minderjarigen: ja                                |
        | er zijn minderjarigen: onbekend                          |
        | de overdracht volgt op onbekend                          |
        | de ouders zijn over de overdracht geïnformeerd: onbekend |
        | de ouders zijn schriftelijk geïnformeerd: onbekend       |
        | de melding is onbekend                                   |

    Abstract Scenario: een open vorm, ouders die het weten of alleen triage geven deze afgeschermde plicht niet
      Gegeven deze feiten:
        | <feit>   |
        | <en ook> |
      Als het overdrachtbesluit wordt gevraagd
      Dan geldt regel OVD-60b niet

      Voorbeelden:
        | feit                                               | en ook                                                   |
        | er zijn minderjarigen: nee                         |                                                          |
        | de overdracht volgt op alleen triage               |                                                          |
        | de ouders zijn over de overdracht geïnformeerd: ja |                                                          |
        | de ouders zijn schriftelijk geïnformeerd: ja       | de ouders zijn over de overdracht geïnformeerd: onbekend |
        | de melding is open                                 |                                                          |

  Regel: OVD-61a Na alleen triage schrijft Veilig Thuis de ouders vooraf

    Achtergrond:
      Gegeven de ouders zijn schriftelijk geïnformeerd: nee

    Abstract Scenario: na alleen triage krijgen de ouders vooraf een brief
      Gegeven <feit>
      Als het overdrachtbesluit wordt gevraagd
      Dan geldt regel OVD-61a op grond van 9.2.e, 9.2.d, D-11
      En onder meer: Veilig Thuis moet de ouders informeren over de overdracht, schriftelijk, vóór de overdracht

      Voorbeelden:
        | feit                                               |
        | er zijn minderjarigen: ja                          |
        | er zijn minderjarigen: onbekend                    |
        | de ouders zijn schriftelijk geïnformeerd: onbekend |

    Abstract Scenario: is er een brief of een andere fase, dan hoeft deze brief niet
      Gegeven <feit>
      Als het overdrachtbesluit wordt gevraagd
      Dan geldt regel OVD-61a niet

      Voorbeelden:
        | feit                                         |
        | er zijn minderjarigen: nee                   |
        | de overdracht volgt op onderzoek             |
        | de overdracht volgt op onbekend              |
        | de ouders zijn schriftelijk geïnformeerd: ja |
        | de melding is gesloten                       |
        | de melding is onbekend                       |

  Regel: OVD-61b Na alleen triage krijgen ouders vooraf een brief, ook bij een gesloten of onbekende vorm

    Achtergrond:
      Gegeven deze feiten:
        | de ouders zijn schriftelijk geïnformeerd: nee |
        | de melding is gesloten                        |

    Abstract Scenario: na alleen triage verraadt de brief aan de ouders niemand
      Gegeven <feit>
      Als het overdrachtbesluit wordt gevraagd
      Dan geldt regel OVD-61b op grond van 9.2.e, 9.2.d, 9.1.5.g.d, D-5, D-11
      En onder meer: Veilig Thuis moet de ouders informeren over de overdracht, schriftelijk, vóór de overdracht, niet herleidbaar tot de melder

      Voorbeelden:
        | feit                                               |
        | er zijn minderjarigen: ja                          |
        | er zijn minderjarigen: onbekend                    |
        | de ouders zijn schriftelijk geïnformeerd: onbekend |
        | de melding is onbekend                             |

    Abstract Scenario: een open vorm, een brief of een andere fase geeft deze afgeschermde brief niet
      Gegeven <feit>
      Als het overdrachtbesluit wordt gevraagd
      Dan geldt regel OVD-61b niet

      Voorbeelden:
        | feit                                         |
        | er zijn minderjarigen: nee                   |
        | de overdracht volgt op onderzoek             |
        | de overdracht volgt op onbekend              |
        | de ouders zijn schriftelijk geïnformeerd: ja |
        | de melding is open                           |

  Regel: OVD-62 Het vertellen aan ouders vergroot het gevaar niet

    Achtergrond:
      Gegeven deze feiten:
        | de ouders zijn over de overdracht geïnformeerd: nee |
        | de ouders zijn schriftelijk geïnformeerd: nee       |

    Abstract Scenario: moeten ouders het nog horen, dan let Veilig Thuis op het gevaar
      Gegeven <feit>
      Als het overdrachtbesluit wordt gevraagd
      Dan geldt regel OVD-62 op grond van 9.2.d, D-11
      En onder meer: opmerking: OVD-62

      Voorbeelden:
        | feit                                                     |
        | er zijn minderjarigen: ja                                |
        | er zijn minderjarigen: onbekend                          |
        | de ouders zijn over de overdracht geïnformeerd: onbekend |
        | de ouders zijn schriftelijk geïnformeerd: onbekend       |

    Abstract Scenario: weten de ouders het al, dan is de waarschuwing niet nodig
      Gegeven deze feiten:
        | <feit>   |
        | <en ook> |
      Als het overdrachtbesluit wordt gevraagd
      Dan geldt regel OVD-62 niet

      Voorbeelden:
        | feit                                               | en ook                                                   |
        | er zijn minderjarigen: nee                         |                                                          |
        | de ouders zijn over de overdracht geïnformeerd: ja |                                                          |
        | de ouders zijn schriftelijk geïnformeerd: ja       | de ouders zijn over de overdracht geïnformeerd: onbekend |

  Regel: OVD-63 Een brief na de ontvangst kwam te laat

    Scenario: een brief van na de ontvangst kwam te laat
      Gegeven deze feiten:
        | de brief aan de ouders ging uit op 2026-06-30             |
        | over de JGZ: deze ontvanger ontving de zaak op 2026-06-29 |
      Als het overdrachtbesluit wordt gevraagd
      Dan geldt regel OVD-63 op grond van 9.2.d, 9.2.e
      En onder meer: voorwaarde niet vervuld: OVD-63

    Abstract Scenario: een brief op tijd of zonder dagen, of een andere fase, is niet te laat
      Gegeven deze feiten:
        | <feit>   |
        | <en ook> |
        | <verder> |
      Als het overdrachtbesluit wordt gevraagd
      Dan geldt regel OVD-63 niet

      Voorbeelden:
        | feit                                          | en ook                                                    | verder                                                    |
        | de overdracht volgt op onderzoek              | de brief aan de ouders ging uit op 2026-06-30             | over de JGZ: deze ontvanger ontving de zaak op 2026-06-29 |
        | de overdracht volgt op onbekend               | de brief aan de ouders ging uit op 2026-06-30             | over de JGZ: deze ontvanger ontving de zaak op 2026-06-29 |
        | de brief aan de ouders ging uit op 2026-06-30 | over de JGZ: deze ontvanger ontving de zaak op 2026-06-30 |                                                           |
        | de overdracht volgt op alleen triage          |                                                           |                                                           |

    Abstract Scenario: een brief op de dag van ontvangst of ervoor is op tijd
      Gegeven deze feiten:
        | de brief aan de ouders ging uit op <brief>                 |
        | over de JGZ: deze ontvanger ontving de zaak op <ontvangst> |
      Als het overdrachtbesluit wordt gevraagd
      Dan geldt regel OVD-63 niet

      Voorbeelden:
        | brief      | ontvangst  |
        | 2026-06-30 | 2026-06-30 |
        | 2026-06-29 | 2026-06-30 |
        | 2026-02-28 | 2026-03-01 |

    Abstract Scenario: een brief van de dag na de ontvangst is te laat, ook als dat voor één van beide zo is
      Gegeven deze feiten:
        | de brief aan de ouders ging uit op <brief>                        |
        | de zaak gaat naar het jeugdteam: ja                               |
        | over het jeugdteam: deze ontvanger ontving de zaak op <jeugdteam> |
        | over de JGZ: deze ontvanger ontving de zaak op <jgz>              |
      Als het overdrachtbesluit wordt gevraagd
      Dan onder meer: voorwaarde niet vervuld: OVD-63

      Voorbeelden:
        | brief      | jeugdteam  | jgz        |
        | 2026-06-30 | 2026-06-29 | 2026-06-29 |
        | 2026-06-30 | 2026-06-30 | 2026-06-29 |
        | 2026-06-30 | 2026-06-29 | 2026-07-01 |
        | 2026-03-01 | 2026-02-28 | 2026-03-01 |

  Regel: OVD-64 Of de brief op tijd was, wordt gevraagd

    Scenario: na een bevestiging wordt gevraagd of de brief op tijd was
      Gegeven over de JGZ: deze ontvanger heeft de ontvangst bevestigd: ja
      Als het overdrachtbesluit wordt gevraagd
      Dan geldt regel OVD-64 op grond van 9.2.e, 9.2.f
      En onder meer: vraag: de brief aan de ouders ging vóór de ontvangst uit

    Scenario: bevestigde een van twee ontvangers op een onbekende dag, dan wordt gevraagd of de brief op tijd was
      Gegeven deze feiten:
        | de overdracht volgt op alleen triage                                |
        | er zijn minderjarigen: ja                                           |
        | de brief aan de ouders ging uit op 2026-06-29                       |
        | de zaak gaat naar het jeugdteam: ja                                 |
        | de zaak gaat naar de JGZ: ja                                        |
        | over de JGZ: deze ontvanger ontving de zaak op 2026-06-30           |
        | over het jeugdteam: deze ontvanger heeft de ontvangst bevestigd: ja |
      Als het overdrachtbesluit wordt gevraagd
      Dan geldt regel OVD-64
      En onder meer: vraag: de brief aan de ouders ging vóór de ontvangst uit

    Abstract Scenario: de vraag of de brief op tijd was komt niet zonder brief, zonder bevestiging, met dagen of in een andere fase
      Gegeven deze feiten:
        | <feit>   |
        | <en ook> |
      Als het overdrachtbesluit wordt gevraagd
      Dan geldt regel OVD-64 niet

      Voorbeelden:
        | feit                                                          | en ook                                                       |
        | de overdracht volgt op onderzoek                              | over de JGZ: deze ontvanger heeft de ontvangst bevestigd: ja |
        | de overdracht volgt op onbekend                               | over de JGZ: deze ontvanger heeft de ontvangst bevestigd: ja |
        | de ouders zijn schriftelijk geïnformeerd: nee                 | over de JGZ: deze ontvanger heeft de ontvangst bevestigd: ja |
        | de ouders zijn schriftelijk geïnformeerd: onbekend            | over de JGZ: deze ontvanger heeft de ontvangst bevestigd: ja |
        | over de JGZ: deze ontvanger heeft de ontvangst bevestigd: nee |                                                              |
        | de overdracht volgt op alleen triage                          |                                                              |
        | de brief aan de ouders ging uit op 2026-06-30                 | over de JGZ: deze ontvanger ontving de zaak op 2026-06-30    |
        | de brief aan de ouders ging uit op 2026-06-30                 | over de JGZ: deze ontvanger ontving de zaak op 2026-06-29    |

  Regel: OVD-70a Het jeugdteam krijgt de kopie op de dag van de brief aan de ouders

    Achtergrond:
      Gegeven deze feiten:
        | de zaak gaat naar het jeugdteam: ja |
        | de zaak gaat naar de JGZ: nee       |

    Scenario: het jeugdteam krijgt de kopie op de dag van de brief
      Gegeven deze feiten:
        | het gezin woont in Dordrecht                  |
        | de brief aan de ouders ging uit op 2026-06-30 |
      Als het overdrachtbesluit wordt gevraagd
      Dan geldt regel OVD-70a op grond van 9.2.f, D-6
      En onder meer: Veilig Thuis moet een kopie van de melding sturen aan het jeugdteam, op 2026-06-30

    Abstract Scenario: alleen het gekozen jeugdteam in de regio krijgt de open kopie, na een definitieve triage van een open melding
      Gegeven deze feiten:
        | de brief aan de ouders ging uit op 2026-06-30 |
        | <feit>                                        |
        | <en ook>                                      |
      Als het overdrachtbesluit wordt gevraagd
      Dan geldt regel OVD-70a niet

      Voorbeelden:
        | feit                                      | en ook                       |
        | er zijn minderjarigen: nee                | het gezin woont in Dordrecht |
        | er zijn minderjarigen: onbekend           | het gezin woont in Dordrecht |
        | de overdracht volgt op onderzoek          | het gezin woont in Dordrecht |
        | de overdracht volgt op onbekend           | het gezin woont in Dordrecht |
        | het triagebesluit is definitief: nee      | het gezin woont in Dordrecht |
        | het triagebesluit is definitief: onbekend | het gezin woont in Dordrecht |
        | de zaak gaat naar het jeugdteam: nee      | het gezin woont in Dordrecht |
        | het gezin woont in Leerdam                |                              |
        | het gezin woont in Utrecht                |                              |
        | er zijn minderjarigen: ja                 |                              |
        | de melding is gesloten                    | het gezin woont in Dordrecht |
        | de melding is onbekend                    | het gezin woont in Dordrecht |

  Regel: OVD-70b Bij een gesloten of onbekende vorm krijgt het jeugdteam een afgeschermde kopie

    Achtergrond:
      Gegeven deze feiten:
        | de zaak gaat naar het jeugdteam: ja |
        | de melding is gesloten              |
        | de zaak gaat naar de JGZ: nee       |

    Abstract Scenario: het jeugdteam krijgt een kopie die niemand verraadt
      Gegeven deze feiten:
        | het gezin woont in Dordrecht                  |
        | de brief aan de ouders ging uit op 2026-06-30 |
        | <feit>                                        |
      Als het overdrachtbesluit wordt gevraagd
      Dan geldt regel OVD-70b op grond van 9.2.f, 9.1.5.g.d, 9.2.s, D-5, D-6
      En onder meer: Veilig Thuis moet een kopie van de melding sturen aan het jeugdteam, op 2026-06-30, niet herleidbaar tot de melder

      Voorbeelden:
        | feit                      |
        | er zijn minderjarigen: ja |
        | de melding is onbekend    |

    Abstract Scenario: alleen het gekozen jeugdteam in de regio krijgt de afgeschermde kopie, na een definitieve triage
      Gegeven deze feiten:
        | de brief aan de ouders ging uit op 2026-06-30 |
        | <feit>                                        |
        | <en ook>                                      |
      Als het overdrachtbesluit wordt gevraagd
      Dan geldt regel OVD-70b niet

      Voorbeelden:
        | feit                                      | en ook                       |
        | er zijn minderjarigen: nee                | het gezin woont in Dordrecht |
        | er zijn minderjarigen: onbekend           | het gezin woont in Dordrecht |
        | de overdracht volgt op onderzoek          | het gezin woont in Dordrecht |
        | de overdracht volgt op onbekend           | het gezin woont in Dordrecht |
        | het triagebesluit is definitief: nee      | het gezin woont in Dordrecht |
        | het triagebesluit is definitief: onbekend | het gezin woont in Dordrecht |
        | de zaak gaat naar het jeugdteam: nee      | het gezin woont in Dordrecht |
        | het gezin woont in Leerdam                |                              |
        | het gezin woont in Utrecht                |                              |
        | er zijn minderjarigen: ja                 |                              |
        | de melding is open                        | het gezin woont in Dordrecht |

  Regel: OVD-71a De JGZ krijgt de kopie op de dag van de brief aan de ouders

    Scenario: de JGZ krijgt de kopie op de dag van de brief
      Gegeven de brief aan de ouders ging uit op 2026-06-30
      Als het overdrachtbesluit wordt gevraagd
      Dan geldt regel OVD-71a op grond van 9.2.f, D-6
      En onder meer: Veilig Thuis moet een kopie van de melding sturen aan de JGZ, op 2026-06-30

    Abstract Scenario: alleen de gekozen JGZ krijgt de open kopie, na een definitieve triage van een open melding
      Gegeven deze feiten:
        | de brief aan de ouders ging uit op 2026-06-30 |
        | <feit>                                        |
      Als het overdrachtbesluit wordt gevraagd
      Dan geldt regel OVD-71a niet

      Voorbeelden:
        | feit                                      |
        | er zijn minderjarigen: nee                |
        | er zijn minderjarigen: onbekend           |
        | de overdracht volgt op onderzoek          |
        | de overdracht volgt op onbekend           |
        | het triagebesluit is definitief: nee      |
        | het triagebesluit is definitief: onbekend |
        | de zaak gaat naar de JGZ: nee             |
        | de melding is gesloten                    |
        | de melding is onbekend                    |

  Regel: OVD-71b Bij een gesloten of onbekende vorm krijgt de JGZ een afgeschermde kopie

    Achtergrond:
      Gegeven de melding is gesloten

    Abstract Scenario: de JGZ krijgt een kopie die niemand verraadt
      Gegeven deze feiten:
        | de brief aan de ouders ging uit op 2026-06-30 |
        | <feit>                                        |
      Als het overdrachtbesluit wordt gevraagd
      Dan geldt regel OVD-71b op grond van 9.2.f, 9.1.5.g.d, 9.2.s, D-5, D-6
      En onder meer: Veilig Thuis moet een kopie van de melding sturen aan de JGZ, op 2026-06-30, niet herleidbaar tot de melder

      Voorbeelden:
        | feit                      |
        | er zijn minderjarigen: ja |
        | de melding is onbekend    |

    Abstract Scenario: alleen de gekozen JGZ krijgt de afgeschermde kopie, na een definitieve triage
      Gegeven deze feiten:
        | de brief aan de ouders ging uit op 2026-06-30 |
        | <feit>                                        |
      Als het overdrachtbesluit wordt gevraagd
      Dan geldt regel OVD-71b niet

      Voorbeelden:
        | feit                                      |
        | er zijn minderjarigen: nee                |
        | er zijn minderjarigen: onbekend           |
        | de overdracht volgt op onderzoek          |
        | de overdracht volgt op onbekend           |
        | het triagebesluit is definitief: nee      |
        | het triagebesluit is definitief: onbekend |
        | de zaak gaat naar de JGZ: nee             |
        | de melding is open                        |

  Regel: OVD-72a Gewenste afspraken over monitoring maakt Veilig Thuis vooraf met het jeugdteam

    Achtergrond:
      Gegeven deze feiten:
        | afspraken over monitoring zijn gewenst: ja |
        | de zaak gaat naar het jeugdteam: ja        |
        | de zaak gaat naar de JGZ: nee              |

    Abstract Scenario: gewenste afspraken over monitoring maakt Veilig Thuis vooraf met het jeugdteam
      Gegeven <feit>
      Als het overdrachtbesluit wordt gevraagd
      Dan geldt regel OVD-72a op grond van 9.2.g
      En onder meer: Veilig Thuis moet afspraken maken over monitoring met het jeugdteam, vóór de overdracht

      Voorbeelden:
        | feit                            |
        | er zijn minderjarigen: ja       |
        | er zijn minderjarigen: onbekend |

    Abstract Scenario: geen afspraken over monitoring met het jeugdteam zonder wens, keuze, triage of minderjarige
      Gegeven <feit>
      Als het overdrachtbesluit wordt gevraagd
      Dan geldt regel OVD-72a niet

      Voorbeelden:
        | feit                                             |
        | er zijn minderjarigen: nee                       |
        | de overdracht volgt op onderzoek                 |
        | de overdracht volgt op onbekend                  |
        | afspraken over monitoring zijn gewenst: nee      |
        | afspraken over monitoring zijn gewenst: onbekend |
        | de zaak gaat naar het jeugdteam: nee             |

  Regel: OVD-72b Gewenste afspraken over monitoring maakt Veilig Thuis vooraf met de JGZ

    Achtergrond:
      Gegeven afspraken over monitoring zijn gewenst: ja

    Abstract Scenario: gewenste afspraken over monitoring maakt Veilig Thuis vooraf met de JGZ
      Gegeven <feit>
      Als het overdrachtbesluit wordt gevraagd
      Dan geldt regel OVD-72b op grond van 9.2.g
      En onder meer: Veilig Thuis moet afspraken maken over monitoring met de JGZ, vóór de overdracht

      Voorbeelden:
        | feit                            |
        | er zijn minderjarigen: ja       |
        | er zijn minderjarigen: onbekend |

    Abstract Scenario: geen afspraken over monitoring met de JGZ zonder wens, keuze, triage of minderjarige
      Gegeven <feit>
      Als het overdrachtbesluit wordt gevraagd
      Dan geldt regel OVD-72b niet

      Voorbeelden:
        | feit                                             |
        | er zijn minderjarigen: nee                       |
        | de overdracht volgt op onderzoek                 |
        | de overdracht volgt op onbekend                  |
        | afspraken over monitoring zijn gewenst: nee      |
        | afspraken over monitoring zijn gewenst: onbekend |
        | de zaak gaat naar de JGZ: nee                    |

  Regel: OVD-73 Of afspraken over monitoring gewenst zijn, wordt gevraagd

    Achtergrond:
      Gegeven afspraken over monitoring zijn gewenst: onbekend

    Abstract Scenario: niet bekend of afspraken over monitoring gewenst zijn wordt gevraagd
      Gegeven <feit>
      Als het overdrachtbesluit wordt gevraagd
      Dan geldt regel OVD-73 op grond van 9.2.g
      En onder meer: vraag: afspraken over monitoring zijn gewenst

      Voorbeelden:
        | feit                            |
        | er zijn minderjarigen: ja       |
        | er zijn minderjarigen: onbekend |

    Abstract Scenario: de wens over monitoring wordt niet gevraagd na onderzoek of als hij bekend is
      Gegeven <feit>
      Als het overdrachtbesluit wordt gevraagd
      Dan geldt regel OVD-73 niet

      Voorbeelden:
        | feit                                        |
        | er zijn minderjarigen: nee                  |
        | de overdracht volgt op onderzoek            |
        | de overdracht volgt op onbekend             |
        | afspraken over monitoring zijn gewenst: ja  |
        | afspraken over monitoring zijn gewenst: nee |

  Regel: OVD-80a Na onderzoek draagt Veilig Thuis schriftelijk en persoonlijk over aan het jeugdteam

    Achtergrond:
      Gegeven deze feiten:
        | de overdracht volgt op onderzoek                    |
        | iets pleit tegen een bijeenkomst met het gezin: nee |
        | de zaak gaat naar het jeugdteam: ja                 |
        | de zaak gaat naar de JGZ: nee                       |

    Abstract Scenario: na onderzoek is de overdracht aan het jeugdteam op schrift en persoonlijk
      Gegeven <feit>
      Als het overdrachtbesluit wordt gevraagd
      Dan geldt regel OVD-80a op grond van 9.2.h, D-11
      En onder meer: Veilig Thuis moet de zaak overdragen aan het jeugdteam, schriftelijk en persoonlijk, bij de overdracht

      Voorbeelden:
        | feit                            |
        | er zijn minderjarigen: ja       |
        | er zijn minderjarigen: onbekend |

    Abstract Scenario: persoonlijk overdragen aan het jeugdteam hoort niet bij alleen triage, een bezwaar, een andere vorm of geen keuze voor het team
      Gegeven <feit>
      Als het overdrachtbesluit wordt gevraagd
      Dan geldt regel OVD-80a niet

      Voorbeelden:
        | feit                                                     |
        | er zijn minderjarigen: nee                               |
        | de overdracht volgt op alleen triage                     |
        | de overdracht volgt op onbekend                          |
        | iets pleit tegen een bijeenkomst met het gezin: ja       |
        | iets pleit tegen een bijeenkomst met het gezin: onbekend |
        | de zaak gaat naar het jeugdteam: nee                     |
        | de melding is gesloten                                   |
        | de melding is onbekend                                   |

  Regel: OVD-80b Schriftelijk en persoonlijk overdragen aan het jeugdteam verraadt niemand

    Achtergrond:
      Gegeven deze feiten:
        | de overdracht volgt op onderzoek                    |
        | iets pleit tegen een bijeenkomst met het gezin: nee |
        | de zaak gaat naar het jeugdteam: ja                 |
        | de melding is gesloten                              |
        | de zaak gaat naar de JGZ: nee                       |

    Abstract Scenario: een afgeschermde overdracht aan het jeugdteam is op schrift en persoonlijk
      Gegeven <feit>
      Als het overdrachtbesluit wordt gevraagd
      Dan geldt regel OVD-80b op grond van 9.2.h, 9.1.5.g.d, D-5, D-11
      En onder meer: Veilig Thuis moet de zaak overdragen aan het jeugdteam, schriftelijk en persoonlijk, bij de overdracht, niet herleidbaar tot de melder

      Voorbeelden:
        | feit                            |
        | er zijn minderjarigen: ja       |
        | er zijn minderjarigen: onbekend |
        | de melding is onbekend          |

    Abstract Scenario: afgeschermd persoonlijk overdragen aan het jeugdteam hoort niet bij alleen triage, een bezwaar, een open vorm of geen keuze voor het team
      Gegeven <feit>
      Als het overdrachtbesluit wordt gevraagd
      Dan geldt regel OVD-80b niet

      Voorbeelden:
        | feit                                                     |
        | er zijn minderjarigen: nee                               |
        | de overdracht volgt op alleen triage                     |
        | de overdracht volgt op onbekend                          |
        | iets pleit tegen een bijeenkomst met het gezin: ja       |
        | iets pleit tegen een bijeenkomst met het gezin: onbekend |
        | de zaak gaat naar het jeugdteam: nee                     |
        | de melding is open                                       |

  Regel: OVD-80c Pleit iets tegen een bijeenkomst, dan gaat de overdracht aan het jeugdteam alleen op schrift

    Achtergrond:
      Gegeven deze feiten:
        | de overdracht volgt op onderzoek                   |
        | iets pleit tegen een bijeenkomst met het gezin: ja |
        | de zaak gaat naar het jeugdteam: ja                |
        | de zaak gaat naar de JGZ: nee                      |

    Abstract Scenario: pleit iets tegen de bijeenkomst, dan krijgt het jeugdteam de zaak alleen op schrift
      Gegeven <feit>
      Als het overdrachtbesluit wordt gevraagd
      Dan geldt regel OVD-80c op grond van 9.2.h, D-11, als keuze
      En onder meer: Veilig Thuis moet de zaak overdragen aan het jeugdteam, schriftelijk, bij de overdracht

      Voorbeelden:
        | feit                            |
        | er zijn minderjarigen: ja       |
        | er zijn minderjarigen: onbekend |

    Abstract Scenario: alleen op schrift aan het jeugdteam kiest Veilig Thuis niet zonder onderzoek, bezwaar, open vorm of keuze voor het team
      Gegeven <feit>
      Als het overdrachtbesluit wordt gevraagd
      Dan geldt regel OVD-80c niet

      Voorbeelden:
        | feit                                                     |
        | er zijn minderjarigen: nee                               |
        | de overdracht volgt op alleen triage                     |
        | de overdracht volgt op onbekend                          |
        | iets pleit tegen een bijeenkomst met het gezin: nee      |
        | iets pleit tegen een bijeenkomst met het gezin: onbekend |
        | de zaak gaat naar het jeugdteam: nee                     |
        | de melding is gesloten                                   |
        | de melding is onbekend                                   |

  Regel: OVD-80d Ook de overdracht aan het jeugdteam op schrift alleen verraadt niemand

    Achtergrond:
      Gegeven deze feiten:
        | de overdracht volgt op onderzoek                   |
        | iets pleit tegen een bijeenkomst met het gezin: ja |
        | de zaak gaat naar het jeugdteam: ja                |
        | de melding is gesloten                             |
        | de zaak gaat naar de JGZ: nee                      |

    Abstract Scenario: ook afgeschermd krijgt het jeugdteam de zaak dan alleen op schrift
      Gegeven <feit>
      Als het overdrachtbesluit wordt gevraagd
      Dan geldt regel OVD-80d op grond van 9.2.h, 9.1.5.g.d, D-5, D-11, als keuze
      En onder meer: Veilig Thuis moet de zaak overdragen aan het jeugdteam, schriftelijk, bij de overdracht, niet herleidbaar tot de melder

      Voorbeelden:
        | feit                            |
        | er zijn minderjarigen: ja       |
        | er zijn minderjarigen: onbekend |
        | de melding is onbekend          |

    Abstract Scenario: alleen op schrift en afgeschermd aan het jeugdteam kiest Veilig Thuis niet zonder onderzoek of bezwaar, of bij een open vorm
      Gegeven <feit>
      Als het overdrachtbesluit wordt gevraagd
      Dan geldt regel OVD-80d niet

      Voorbeelden:
        | feit                                                     |
        | er zijn minderjarigen: nee                               |
        | de overdracht volgt op alleen triage                     |
        | de overdracht volgt op onbekend                          |
        | iets pleit tegen een bijeenkomst met het gezin: nee      |
        | iets pleit tegen een bijeenkomst met het gezin: onbekend |
        | de zaak gaat naar het jeugdteam: nee                     |
        | de melding is open                                       |

  Regel: OVD-81a Na onderzoek draagt Veilig Thuis schriftelijk en persoonlijk over aan de JGZ

    Achtergrond:
      Gegeven deze feiten:
        | de overdracht volgt op onderzoek                    |
        | iets pleit tegen een bijeenkomst met het gezin: nee |

    Abstract Scenario: na onderzoek is de overdracht aan de JGZ op schrift en persoonlijk
      Gegeven <feit>
      Als het overdrachtbesluit wordt gevraagd
      Dan geldt regel OVD-81a op grond van 9.2.h, D-11
      En onder meer: Veilig Thuis moet de zaak overdragen aan de JGZ, schriftelijk en persoonlijk, bij de overdracht

      Voorbeelden:
        | feit                            |
        | er zijn minderjarigen: ja       |
        | er zijn minderjarigen: onbekend |

    Abstract Scenario: persoonlijk overdragen aan de JGZ hoort niet bij alleen triage, een bezwaar, een andere vorm of geen keuze voor de JGZ
      Gegeven <feit>
      Als het overdrachtbesluit wordt gevraagd
      Dan geldt regel OVD-81a niet

      Voorbeelden:
        | feit                                                     |
        | er zijn minderjarigen: nee                               |
        | de overdracht volgt op alleen triage                     |
        | de overdracht volgt op onbekend                          |
        | iets pleit tegen een bijeenkomst met het gezin: ja       |
        | iets pleit tegen een bijeenkomst met het gezin: onbekend |
        | de zaak gaat naar de JGZ: nee                            |
        | de melding is gesloten                                   |
        | de melding is onbekend                                   |

  Regel: OVD-81b Schriftelijk en persoonlijk overdragen aan de JGZ verraadt niemand

    Achtergrond:
      Gegeven deze feiten:
        | de overdracht volgt op onderzoek                    |
        | iets pleit tegen een bijeenkomst met het gezin: nee |
        | de melding is gesloten                              |

    Abstract Scenario: een afgeschermde overdracht aan de JGZ is op schrift en persoonlijk
      Gegeven <feit>
      Als het overdrachtbesluit wordt gevraagd
      Dan geldt regel OVD-81b op grond van 9.2.h, 9.1.5.g.d, D-5, D-11
      En onder meer: Veilig Thuis moet de zaak overdragen aan de JGZ, schriftelijk en persoonlijk, bij de overdracht, niet herleidbaar tot de melder

      Voorbeelden:
        | feit                            |
        | er zijn minderjarigen: ja       |
        | er zijn minderjarigen: onbekend |
        | de melding is onbekend          |

    Abstract Scenario: afgeschermd persoonlijk overdragen aan de JGZ hoort niet bij alleen triage, een bezwaar, een open vorm of geen keuze voor de JGZ
      Gegeven <feit>
      Als het overdrachtbesluit wordt gevraagd
      Dan geldt regel OVD-81b niet

      Voorbeelden:
        | feit                                                     |
        | er zijn minderjarigen: nee                               |
        | de overdracht volgt op alleen triage                     |
        | de overdracht volgt op onbekend                          |
        | iets pleit tegen een bijeenkomst met het gezin: ja       |
        | iets pleit tegen een bijeenkomst met het gezin: onbekend |
        | de zaak gaat naar de JGZ: nee                            |
        | de melding is open                                       |

  Regel: OVD-81c Pleit iets tegen een bijeenkomst, dan gaat de overdracht aan de JGZ alleen op schrift

    Achtergrond:
      Gegeven deze feiten:
        | de overdracht volgt op onderzoek                   |
        | iets pleit tegen een bijeenkomst met het gezin: ja |

    Abstract Scenario: pleit iets tegen de bijeenkomst, dan krijgt de JGZ de zaak alleen op schrift
      Gegeven <feit>
      Als het overdrachtbesluit wordt gevraagd
      Dan geldt regel OVD-81c op grond van 9.2.h, D-11, als keuze
      En onder meer: Veilig Thuis moet de zaak overdragen aan de JGZ, schriftelijk, bij de overdracht

      Voorbeelden:
        | feit                            |
        | er zijn minderjarigen: ja       |
        | er zijn minderjarigen: onbekend |

    Abstract Scenario: alleen op schrift aan de JGZ kiest Veilig Thuis niet zonder onderzoek, bezwaar, open vorm of keuze voor de JGZ
      Gegeven <feit>
      Als het overdrachtbesluit wordt gevraagd
      Dan geldt regel OVD-81c niet

      Voorbeelden:
        | feit                                                     |
        | er zijn minderjarigen: nee                               |
        | de overdracht volgt op alleen triage                     |
        | de overdracht volgt op onbekend                          |
        | iets pleit tegen een bijeenkomst met het gezin: nee      |
        | iets pleit tegen een bijeenkomst met het gezin: onbekend |
        | de zaak gaat naar de JGZ: nee                            |
        | de melding is gesloten                                   |
        | de melding is onbekend                                   |

  Regel: OVD-81d Ook de overdracht aan de JGZ op schrift alleen verraadt niemand

    Achtergrond:
      Gegeven deze feiten:
        | de overdracht volgt op onderzoek                   |
        | iets pleit tegen een bijeenkomst met het gezin: ja |
        | de melding is gesloten                             |

    Abstract Scenario: ook afgeschermd krijgt de JGZ de zaak dan alleen op schrift
      Gegeven <feit>
      Als het overdrachtbesluit wordt gevraagd
      Dan geldt regel OVD-81d op grond van 9.2.h, 9.1.5.g.d, D-5, D-11, als keuze
      En onder meer: Veilig Thuis moet de zaak overdragen aan de JGZ, schriftelijk, bij de overdracht, niet herleidbaar tot de melder

      Voorbeelden:
        | feit                            |
        | er zijn minderjarigen: ja       |
        | er zijn minderjarigen: onbekend |
        | de melding is onbekend          |

    Abstract Scenario: alleen op schrift en afgeschermd aan de JGZ kiest Veilig Thuis niet zonder onderzoek of bezwaar, of bij een open vorm
      Gegeven <feit>
      Als het overdrachtbesluit wordt gevraagd
      Dan geldt regel OVD-81d niet

      Voorbeelden:
        | feit                                                     |
        | er zijn minderjarigen: nee                               |
        | de overdracht volgt op alleen triage                     |
        | de overdracht volgt op onbekend                          |
        | iets pleit tegen een bijeenkomst met het gezin: nee      |
        | iets pleit tegen een bijeenkomst met het gezin: onbekend |
        | de zaak gaat naar de JGZ: nee                            |
        | de melding is open                                       |

  Regel: OVD-82a Na onderzoek is het gezin bij de overdracht aanwezig

    Achtergrond:
      Gegeven deze feiten:
        | de overdracht volgt op onderzoek                    |
        | iets pleit tegen een bijeenkomst met het gezin: nee |

    Abstract Scenario: na onderzoek is er een bijeenkomst met het gezin
      Gegeven <feit>
      Als het overdrachtbesluit wordt gevraagd
      Dan geldt regel OVD-82a op grond van 9.2.h, D-11
      En onder meer: Veilig Thuis moet een bijeenkomst houden met het gezin, persoonlijk, bij de overdracht

      Voorbeelden:
        | feit                            |
        | er zijn minderjarigen: ja       |
        | er zijn minderjarigen: onbekend |

    Abstract Scenario: geen bijeenkomst na alleen triage, bij een bezwaar of zonder minderjarige
      Gegeven <feit>
      Als het overdrachtbesluit wordt gevraagd
      Dan geldt regel OVD-82a niet

      Voorbeelden:
        | feit                                                     |
        | er zijn minderjarigen: nee                               |
        | de overdracht volgt op alleen triage                     |
        | de overdracht volgt op onbekend                          |
        | iets pleit tegen een bijeenkomst met het gezin: ja       |
        | iets pleit tegen een bijeenkomst met het gezin: onbekend |
        | de melding is gesloten                                   |
        | de melding is onbekend                                   |

  Regel: OVD-82b Wat het gezin bij de overdracht hoort, verraadt niemand

    Achtergrond:
      Gegeven deze feiten:
        | de overdracht volgt op onderzoek                    |
        | iets pleit tegen een bijeenkomst met het gezin: nee |
        | de melding is gesloten                              |

    Abstract Scenario: de bijeenkomst met het gezin verraadt de melder niet
      Gegeven <feit>
      Als het overdrachtbesluit wordt gevraagd
      Dan geldt regel OVD-82b op grond van 9.2.h, 9.1.5.g.d, D-5, D-11
      En onder meer: Veilig Thuis moet een bijeenkomst houden met het gezin, persoonlijk, bij de overdracht, niet herleidbaar tot de melder

      Voorbeelden:
        | feit                            |
        | er zijn minderjarigen: ja       |
        | er zijn minderjarigen: onbekend |
        | de melding is onbekend          |

    Abstract Scenario: geen afgeschermde bijeenkomst bij een open vorm, een bezwaar of alleen triage
      Gegeven <feit>
      Als het overdrachtbesluit wordt gevraagd
      Dan geldt regel OVD-82b niet

      Voorbeelden:
        | feit                                                     |
        | er zijn minderjarigen: nee                               |
        | de overdracht volgt op alleen triage                     |
        | de overdracht volgt op onbekend                          |
        | iets pleit tegen een bijeenkomst met het gezin: ja       |
        | iets pleit tegen een bijeenkomst met het gezin: onbekend |
        | de melding is open                                       |

  Regel: OVD-83 Of iets tegen een bijeenkomst pleit, wordt vóór de overdracht uitgezocht

    Achtergrond:
      Gegeven deze feiten:
        | de overdracht volgt op onderzoek                         |
        | iets pleit tegen een bijeenkomst met het gezin: onbekend |

    Abstract Scenario: is niet bekend of iets tegen de bijeenkomst pleit, dan zoekt Veilig Thuis dat vooraf uit
      Gegeven <feit>
      Als het overdrachtbesluit wordt gevraagd
      Dan geldt regel OVD-83 op grond van 9.2.h, D-11
      En onder meer:
        | vraag: iets pleit tegen een bijeenkomst met het gezin               |
        | opmerking: OVD-83                                                   |
        | Veilig Thuis moet uitzoeken wat nog onbekend is, vóór de overdracht |

      Voorbeelden:
        | feit                            |
        | er zijn minderjarigen: ja       |
        | er zijn minderjarigen: onbekend |

    Abstract Scenario: een antwoord over de bijeenkomst, of alleen triage, laat niets uit te zoeken
      Gegeven <feit>
      Als het overdrachtbesluit wordt gevraagd
      Dan geldt regel OVD-83 niet

      Voorbeelden:
        | feit                                                |
        | er zijn minderjarigen: nee                          |
        | de overdracht volgt op alleen triage                |
        | de overdracht volgt op onbekend                     |
        | iets pleit tegen een bijeenkomst met het gezin: ja  |
        | iets pleit tegen een bijeenkomst met het gezin: nee |

  Regel: OVD-84a Op schrift gaat de overdracht aan het jeugdteam in elk geval

    Achtergrond:
      Gegeven deze feiten:
        | de overdracht volgt op onderzoek                         |
        | iets pleit tegen een bijeenkomst met het gezin: onbekend |
        | de zaak gaat naar het jeugdteam: ja                      |
        | de zaak gaat naar de JGZ: nee                            |

    Abstract Scenario: zolang dat niet bekend is krijgt het jeugdteam de zaak in elk geval op schrift
      Gegeven <feit>
      Als het overdrachtbesluit wordt gevraagd
      Dan geldt regel OVD-84a op grond van 9.2.h, D-11
      En onder meer: Veilig Thuis moet de zaak overdragen aan het jeugdteam, schriftelijk, bij de overdracht

      Voorbeelden:
        | feit                            |
        | er zijn minderjarigen: ja       |
        | er zijn minderjarigen: onbekend |

    Abstract Scenario: is over de bijeenkomst beslist, of was het alleen triage, dan geldt het voorlopige schrift aan het jeugdteam niet
      Gegeven <feit>
      Als het overdrachtbesluit wordt gevraagd
      Dan geldt regel OVD-84a niet

      Voorbeelden:
        | feit                                                |
        | er zijn minderjarigen: nee                          |
        | de overdracht volgt op alleen triage                |
        | de overdracht volgt op onbekend                     |
        | iets pleit tegen een bijeenkomst met het gezin: ja  |
        | iets pleit tegen een bijeenkomst met het gezin: nee |
        | de zaak gaat naar het jeugdteam: nee                |
        | de melding is gesloten                              |
        | de melding is onbekend                              |

  Regel: OVD-84b Op schrift gaat de overdracht aan het jeugdteam in elk geval, en verraadt zij niemand

    Achtergrond:
      Gegeven deze feiten:
        | de overdracht volgt op onderzoek                         |
        | iets pleit tegen een bijeenkomst met het gezin: onbekend |
        | de zaak gaat naar het jeugdteam: ja                      |
        | de melding is gesloten                                   |
        | de zaak gaat naar de JGZ: nee                            |

    Abstract Scenario: zolang dat niet bekend is krijgt het jeugdteam de zaak afgeschermd op schrift
      Gegeven <feit>
      Als het overdrachtbesluit wordt gevraagd
      Dan geldt regel OVD-84b op grond van 9.2.h, 9.1.5.g.d, D-5, D-11
      En onder meer: Veilig Thuis moet de zaak overdragen aan het jeugdteam, schriftelijk, bij de overdracht, niet herleidbaar tot de melder

      Voorbeelden:
        | feit                            |
        | er zijn minderjarigen: ja       |
        | er zijn minderjarigen: onbekend |
        | de melding is onbekend          |

    Abstract Scenario: is over de bijeenkomst beslist, of is de melding open, dan geldt het voorlopige afgeschermde schrift aan het jeugdteam niet
      Gegeven <feit>
      Als het overdrachtbesluit wordt gevraagd
      Dan geldt regel OVD-84b niet

      Voorbeelden:
        | feit                                                |
        | er zijn minderjarigen: nee                          |
        | de overdracht volgt op alleen triage                |
        | de overdracht volgt op onbekend                     |
        | iets pleit tegen een bijeenkomst met het gezin: ja  |
        | iets pleit tegen een bijeenkomst met het gezin: nee |
        | de zaak gaat naar het jeugdteam: nee                |
        | de melding is open                                  |

  Regel: OVD-85a Op schrift gaat de overdracht aan de JGZ in elk geval

    Achtergrond:
      Gegeven deze feiten:
        | de overdracht volgt op onderzoek                         |
        | iets pleit tegen een bijeenkomst met het gezin: onbekend |

    Abstract Scenario: zolang dat niet bekend is krijgt de JGZ de zaak in elk geval op schrift
      Gegeven <feit>
      Als het overdrachtbesluit wordt gevraagd
      Dan geldt regel OVD-85a op grond van 9.2.h, D-11
      En onder meer: Veilig Thuis moet de zaak overdragen aan de JGZ, schriftelijk, bij de overdracht

      Voorbeelden:
        | feit                            |
        | er zijn minderjarigen: ja       |
        | er zijn minderjarigen: onbekend |

    Abstract Scenario: is over de bijeenkomst beslist, of was het alleen triage, dan geldt het voorlopige schrift aan de JGZ niet
      Gegeven <feit>
      Als het overdrachtbesluit wordt gevraagd
      Dan geldt regel OVD-85a niet

      Voorbeelden:
        | feit                                                |
        | er zijn minderjarigen: nee                          |
        | de overdracht volgt op alleen triage                |
        | de overdracht volgt op onbekend                     |
        | iets pleit tegen een bijeenkomst met het gezin: ja  |
        | iets pleit tegen een bijeenkomst met het gezin: nee |
        | de zaak gaat naar de JGZ: nee                       |
        | de melding is gesloten                              |
        | de melding is onbekend                              |

  Regel: OVD-85b Op schrift gaat de overdracht aan de JGZ in elk geval, en verraadt zij niemand

    Achtergrond:
      Gegeven deze feiten:
        | de overdracht volgt op onderzoek                         |
        | iets pleit tegen een bijeenkomst met het gezin: onbekend |
        | de melding is gesloten                                   |

    Abstract Scenario: zolang dat niet bekend is krijgt de JGZ de zaak afgeschermd op schrift
      Gegeven <feit>
      Als het overdrachtbesluit wordt gevraagd
      Dan geldt regel OVD-85b op grond van 9.2.h, 9.1.5.g.d, D-5, D-11
      En onder meer: Veilig Thuis moet de zaak overdragen aan de JGZ, schriftelijk, bij de overdracht, niet herleidbaar tot de melder

      Voorbeelden:
        | feit                            |
        | er zijn minderjarigen: ja       |
        | er zijn minderjarigen: onbekend |
        | de melding is onbekend          |

    Abstract Scenario: is over de bijeenkomst beslist, of is de melding open, dan geldt het voorlopige afgeschermde schrift aan de JGZ niet
      Gegeven <feit>
      Als het overdrachtbesluit wordt gevraagd
      Dan geldt regel OVD-85b niet

      Voorbeelden:
        | feit                                                |
        | er zijn minderjarigen: nee                          |
        | de overdracht volgt op alleen triage                |
        | de overdracht volgt op onbekend                     |
        | iets pleit tegen een bijeenkomst met het gezin: ja  |
        | iets pleit tegen een bijeenkomst met het gezin: nee |
        | de zaak gaat naar de JGZ: nee                       |
        | de melding is open                                  |

  Regel: OVD-86 Zonder vastgelegde reden vervalt de bijeenkomst niet

    Achtergrond:
      Gegeven deze feiten:
        | de overdracht volgt op onderzoek                   |
        | iets pleit tegen een bijeenkomst met het gezin: ja |
        | de reden daarvoor is vastgelegd: nee               |

    Abstract Scenario: een reden die niet is vastgelegd houdt de overdracht op
      Gegeven <feit>
      Als het overdrachtbesluit wordt gevraagd
      Dan geldt regel OVD-86 op grond van 9.2.h, D-11, als keuze
      En onder meer:
        | er is een beletsel: ja                                                   |
        | beletsel: OVD-86                                                         |
        | de overdracht kan nog niet doorgaan                                      |
        | Veilig Thuis moet vastleggen waarom er geen bijeenkomst met het gezin is |

      Voorbeelden:
        | feit                            |
        | er zijn minderjarigen: ja       |
        | er zijn minderjarigen: onbekend |

    Abstract Scenario: een vastgelegde of onbekende reden, of geen bezwaar, geeft dit beletsel niet
      Gegeven <feit>
      Als het overdrachtbesluit wordt gevraagd
      Dan geldt regel OVD-86 niet

      Voorbeelden:
        | feit                                                     |
        | er zijn minderjarigen: nee                               |
        | de overdracht volgt op alleen triage                     |
        | de overdracht volgt op onbekend                          |
        | iets pleit tegen een bijeenkomst met het gezin: nee      |
        | iets pleit tegen een bijeenkomst met het gezin: onbekend |
        | de reden daarvoor is vastgelegd: ja                      |
        | de reden daarvoor is vastgelegd: onbekend                |

  Regel: OVD-87 Of de reden is vastgelegd, moet bekend zijn vóór de overdracht

    Achtergrond:
      Gegeven deze feiten:
        | de overdracht volgt op onderzoek                   |
        | iets pleit tegen een bijeenkomst met het gezin: ja |
        | de reden daarvoor is vastgelegd: onbekend          |

    Abstract Scenario: een reden waarvan niet bekend is of zij vastligt houdt de overdracht op
      Gegeven <feit>
      Als het overdrachtbesluit wordt gevraagd
      Dan geldt regel OVD-87 op grond van 9.2.h, D-11, als keuze
      En onder meer:
        | er is een beletsel: ja                                                   |
        | beletsel: OVD-87                                                         |
        | de overdracht kan nog niet doorgaan                                      |
        | ontbreekt: de reden daarvoor is vastgelegd                               |
        | Veilig Thuis moet vastleggen waarom er geen bijeenkomst met het gezin is |

      Voorbeelden:
        | feit                            |
        | er zijn minderjarigen: ja       |
        | er zijn minderjarigen: onbekend |

    Abstract Scenario: een antwoord over de reden, of geen bezwaar, laat niets ontbreken
      Gegeven <feit>
      Als het overdrachtbesluit wordt gevraagd
      Dan geldt regel OVD-87 niet

      Voorbeelden:
        | feit                                                     |
        | er zijn minderjarigen: nee                               |
        | de overdracht volgt op alleen triage                     |
        | de overdracht volgt op onbekend                          |
        | iets pleit tegen een bijeenkomst met het gezin: nee      |
        | iets pleit tegen een bijeenkomst met het gezin: onbekend |
        | de reden daarvoor is vastgelegd: ja                      |
        | de reden daarvoor is vastgelegd: nee                     |

  Regel: OVD-90 Een hulpvraag van het gezin is niet nodig

    Achtergrond:
      Gegeven het gezin heeft een hulpvraag: nee

    Abstract Scenario: zonder hulpvraag, of als die niet bekend is, zijn de zorgen reden genoeg
      Gegeven <feit>
      Als het overdrachtbesluit wordt gevraagd
      Dan geldt regel OVD-90 op grond van 9.2.i
      En onder meer: opmerking: OVD-90

      Voorbeelden:
        | feit                                    |
        | er zijn minderjarigen: ja               |
        | er zijn minderjarigen: onbekend         |
        | het gezin heeft een hulpvraag: onbekend |

    Abstract Scenario: vraagt het gezin zelf om hulp, dan is deze opmerking niet nodig
      Gegeven <feit>
      Als het overdrachtbesluit wordt gevraagd
      Dan geldt regel OVD-90 niet

      Voorbeelden:
        | feit                              |
        | er zijn minderjarigen: nee        |
        | het gezin heeft een hulpvraag: ja |

  Regel: OVD-91 De JGZ laat Veilig Thuis horen hoe het gaat

    Abstract Scenario: de gekozen JGZ laat Veilig Thuis horen hoe het gaat
      Gegeven <feit>
      Als het overdrachtbesluit wordt gevraagd
      Dan geldt regel OVD-91 op grond van 8.2.f
      En onder meer: de JGZ moet feedback geven aan Veilig Thuis, na de overdracht

      Voorbeelden:
        | feit                            |
        | er zijn minderjarigen: ja       |
        | er zijn minderjarigen: onbekend |

    Abstract Scenario: een JGZ die niet gekozen is geeft Veilig Thuis geen bericht
      Gegeven <feit>
      Als het overdrachtbesluit wordt gevraagd
      Dan geldt regel OVD-91 niet

      Voorbeelden:
        | feit                          |
        | er zijn minderjarigen: nee    |
        | de zaak gaat naar de JGZ: nee |

  Regel: OVD-92 Hebben beide de zaak, dan laat de JGZ ook het jeugdteam horen hoe het gaat

    Achtergrond:
      Gegeven de zaak gaat naar het jeugdteam: ja

    Abstract Scenario: hebben beide de zaak, dan laat de JGZ het jeugdteam horen hoe het gaat
      Gegeven <feit>
      Als het overdrachtbesluit wordt gevraagd
      Dan geldt regel OVD-92 op grond van 8.2.f
      En onder meer: de JGZ moet feedback geven aan het jeugdteam, na de overdracht

      Voorbeelden:
        | feit                            |
        | er zijn minderjarigen: ja       |
        | er zijn minderjarigen: onbekend |

    Abstract Scenario: met één van beide is er geen bericht van de JGZ aan het jeugdteam
      Gegeven <feit>
      Als het overdrachtbesluit wordt gevraagd
      Dan geldt regel OVD-92 niet

      Voorbeelden:
        | feit                                 |
        | er zijn minderjarigen: nee           |
        | de zaak gaat naar de JGZ: nee        |
        | de zaak gaat naar het jeugdteam: nee |

  Regel: DOOR-01 Met een beletsel kan de overdracht nog niet doorgaan

    Abstract Scenario: één beletsel is genoeg om de overdracht te laten wachten
      Gegeven deze feiten:
        | <feit>   |
        | <en ook> |
      Als het overdrachtbesluit wordt gevraagd
      Dan geldt regel DOOR-01 op grond van 9.2.d, 9.2.n, F.1, D-11
      En onder meer: de overdracht kan nog niet doorgaan
      En geldt regel DOOR-02 niet

      Voorbeelden:
        | feit                                 | en ook                          |
        | het veiligheidsplan is gemaakt: nee  |                                 |
        | het veiligheidsplan is gemaakt: nee  | er zijn minderjarigen: onbekend |
        | er zijn minderjarigen: onbekend      |                                 |
        | het triagebesluit is definitief: nee | de zaak gaat naar de JGZ: nee   |

    Abstract Scenario: zonder beletsel of zonder minderjarige is er niets dat wacht
      Gegeven deze feiten:
        | <feit>   |
        | <en ook> |
      Als het overdrachtbesluit wordt gevraagd
      Dan geldt regel DOOR-01 niet
      En niet: de overdracht kan nog niet doorgaan

      Voorbeelden:
        | feit                       | en ook                              |
        | er zijn minderjarigen: ja  |                                     |
        | er zijn minderjarigen: nee |                                     |
        | er zijn minderjarigen: nee | het veiligheidsplan is gemaakt: nee |

  Regel: DOOR-02 Zonder beletsel kan de overdracht doorgaan

    Abstract Scenario: is alles geregeld, dan kan de overdracht doorgaan
      Gegeven <feit>
      Als het overdrachtbesluit wordt gevraagd
      Dan geldt regel DOOR-02 op grond van 9.2.a, 9.2.d, F.1, D-11
      En onder meer: de overdracht kan doorgaan
      En geldt regel DOOR-01 niet

      Voorbeelden:
        | feit                                    |
        | er zijn minderjarigen: ja               |
        | de overdracht volgt op onderzoek        |
        | de melding is onbekend                  |
        | het gezin heeft een hulpvraag: onbekend |

    Abstract Scenario: zonder minderjarige, of als dat niet bekend is, gaat er niets door
      Gegeven <feit>
      Als het overdrachtbesluit wordt gevraagd
      Dan geldt regel DOOR-02 niet
      En niet: de overdracht kan doorgaan

      Voorbeelden:
        | feit                                          |
        | er zijn minderjarigen: nee                    |
        | er zijn minderjarigen: onbekend               |
        | de ouders zijn schriftelijk geïnformeerd: nee |

  Regel: De kopie gaat op de dag van de brief aan de ouders

    Abstract Scenario: de kopie aan jeugdteam en JGZ gaat op de dag zelf, ook rond februari en de jaarwisseling
      Gegeven deze feiten:
        | de peildatum is <vandaag>                  |
        | de brief aan de ouders ging uit op <brief> |
        | de zaak gaat naar het jeugdteam: ja        |
        | het gezin woont in Dordrecht               |
      Als het overdrachtbesluit wordt gevraagd
      Dan onder meer:
        | Veilig Thuis moet een kopie van de melding sturen aan het jeugdteam, op <brief> |
        | Veilig Thuis moet een kopie van de melding sturen aan de JGZ, op <brief>        |

      Voorbeelden:
        | brief      | vandaag    |
        | 2017-01-01 | 2017-01-01 |
        | 2026-07-01 | 2026-07-01 |
        | 2026-06-30 | 2026-06-30 |
        | 2026-06-01 | 2026-07-01 |
        | 2027-02-28 | 2027-02-28 |
        | 2028-02-29 | 2028-03-01 |
        | 2026-12-31 | 2026-12-31 |
        | 2026-12-31 | 2027-01-01 |
        | 2027-01-01 | 2027-01-01 |

    Scenario: een brief van na vandaag kan niet
      Gegeven de brief aan de ouders ging uit op 2026-07-02
      Als het overdrachtbesluit wordt gevraagd
      Dan wordt de zaak geweigerd: ouderbericht.briefOp

    Scenario: een brief aan ouders die niets weten kan niet
      Gegeven deze feiten:
        | de brief aan de ouders ging uit op 2026-07-01       |
        | de ouders zijn over de overdracht geïnformeerd: nee |
      Als het overdrachtbesluit wordt gevraagd
      Dan wordt de zaak geweigerd: briefOp

    Scenario: een brief kan niet verstuurd en niet geschreven zijn
      Gegeven deze feiten:
        | de brief aan de ouders ging uit op 2026-07-01 |
        | de ouders zijn schriftelijk geïnformeerd: nee |
      Als het overdrachtbesluit wordt gevraagd
      Dan wordt de zaak geweigerd: briefOp

    Scenario: ouders die een brief kregen weten het ook
      Gegeven de ouders zijn over de overdracht geïnformeerd: nee
      Als het overdrachtbesluit wordt gevraagd
      Dan wordt de zaak geweigerd: schriftelijk

    Scenario: een brief met een dag telt als brief, ook als verder niets bekend is
      Gegeven deze feiten:
        | de brief aan de ouders ging uit op 2026-07-01            |
        | de ouders zijn schriftelijk geïnformeerd: onbekend       |
        | de ouders zijn over de overdracht geïnformeerd: onbekend |
      Als het overdrachtbesluit wordt gevraagd
      Dan onder meer: de overdracht kan doorgaan
      En geldt regel OVD-14 niet
      En geldt regel OVD-16 niet

    Scenario: een afsluiting na vandaag kan niet
      Gegeven Veilig Thuis sloot triage of onderzoek af op 2026-07-02
      Als het overdrachtbesluit wordt gevraagd
      Dan wordt de zaak geweigerd: afgeslotenOp

  Regel: Of er minderjarigen zijn, volgt uit alle kinderen van het gezin

    Achtergrond:
      Gegeven er zijn minderjarigen: onbekend

    Abstract Scenario: één minderjarig kind is genoeg voor een overdracht
      Gegeven deze feiten:
        | <kind een>  |
        | <kind twee> |
        | <kind zes>  |
        | <volledig>  |
      Als het overdrachtbesluit wordt gevraagd
      Dan onder meer: de overdracht kan doorgaan
      En geldt regel OVD-01 niet
      En geldt regel OVD-05 niet

      Voorbeelden:
        | kind een                                       | kind twee                                      | kind zes                                 | volledig                             |
        | over kind-1: dit kind is minderjarig: ja       |                                                |                                          | alle kinderen zijn genoemd: ja       |
        | over kind-1: dit kind is minderjarig: ja       |                                                |                                          | alle kinderen zijn genoemd: onbekend |
        | over kind-1: dit kind is minderjarig: nee      | over kind-2: dit kind is minderjarig: ja       |                                          | alle kinderen zijn genoemd: ja       |
        | over kind-1: dit kind is minderjarig: onbekend | over kind-2: dit kind is minderjarig: ja       |                                          | alle kinderen zijn genoemd: nee      |
        | over kind-1: dit kind is minderjarig: nee      | over kind-2: dit kind is minderjarig: onbekend | over kind-6: dit kind is minderjarig: ja | alle kinderen zijn genoemd: onbekend |

    Abstract Scenario: zijn alle kinderen genoemd en is er geen minderjarig, dan is er niets over te dragen
      Gegeven deze feiten:
        | <kind een>  |
        | <kind twee> |
        | <kind zes>  |
        | <volledig>  |
      Als het overdrachtbesluit wordt gevraagd
      Dan geldt regel OVD-01 op grond van 9.2.a, 8.3.d, D-11
      En niet: de overdracht kan doorgaan
      En geldt regel OVD-05 niet

      Voorbeelden:
        | kind een                                  | kind twee                                 | kind zes                                  | volledig                       |
        |                                           |                                           |                                           | alle kinderen zijn genoemd: ja |
        | over kind-1: dit kind is minderjarig: nee |                                           |                                           | alle kinderen zijn genoemd: ja |
        | over kind-1: dit kind is minderjarig: nee | over kind-2: dit kind is minderjarig: nee |                                           | alle kinderen zijn genoemd: ja |
        | over kind-1: dit kind is minderjarig: nee | over kind-2: dit kind is minderjarig: nee | over kind-6: dit kind is minderjarig: nee | alle kinderen zijn genoemd: ja |

    Abstract Scenario: mist er een kind of een antwoord, dan is niet bekend of er minderjarigen zijn
      Gegeven deze feiten:
        | <kind een>  |
        | <kind twee> |
        | <kind zes>  |
        | <volledig>  |
      Als het overdrachtbesluit wordt gevraagd
      Dan geldt regel OVD-05 op grond van 9.2.a, 8.3.d, D-11
      En onder meer: ontbreekt: er zijn minderjarigen
      En geldt regel OVD-01 niet

      Voorbeelden:
        | kind een                                       | kind twee                                 | kind zes                                       | volledig                             |
        |                                                |                                           |                                                | alle kinderen zijn genoemd: nee      |
        |                                                |                                           |                                                | alle kinderen zijn genoemd: onbekend |
        | over kind-1: dit kind is minderjarig: nee      |                                           |                                                | alle kinderen zijn genoemd: nee      |
        | over kind-1: dit kind is minderjarig: nee      |                                           |                                                | alle kinderen zijn genoemd: onbekend |
        | over kind-1: dit kind is minderjarig: onbekend |                                           |                                                | alle kinderen zijn genoemd: ja       |
        | over kind-1: dit kind is minderjarig: nee      | over kind-2: dit kind is minderjarig: nee | over kind-6: dit kind is minderjarig: onbekend | alle kinderen zijn genoemd: ja       |

    Scenario: van zes kinderen is alleen het zesde minderjarig, en dat is genoeg
      Gegeven deze feiten:
        | over kind-1: dit kind is minderjarig: nee |
        | over kind-2: dit kind is minderjarig: nee |
        | over kind-3: dit kind is minderjarig: nee |
        | over kind-4: dit kind is minderjarig: nee |
        | over kind-5: dit kind is minderjarig: nee |
        | over kind-6: dit kind is minderjarig: ja  |
        | alle kinderen zijn genoemd: ja            |
      Als het overdrachtbesluit wordt gevraagd
      Dan onder meer: de overdracht kan doorgaan
      En geldt regel OVD-01 niet

    Scenario: zes kinderen zonder minderjarige horen bij de passende instantie
      Gegeven deze feiten:
        | over kind-1: dit kind is minderjarig: nee |
        | over kind-2: dit kind is minderjarig: nee |
        | over kind-3: dit kind is minderjarig: nee |
        | over kind-4: dit kind is minderjarig: nee |
        | over kind-5: dit kind is minderjarig: nee |
        | over kind-6: dit kind is minderjarig: nee |
        | alle kinderen zijn genoemd: ja            |
      Als het overdrachtbesluit wordt gevraagd
      Dan geldt regel OVD-02a op grond van 8.1.i, D-11
      En onder meer: Veilig Thuis moet de passende instantie in kennis stellen

  Regel: Typische zaken

    Scenario: na alleen triage neemt het jeugdteam een geregelde zaak over
      Gegeven deze feiten:
        | de zaak gaat naar het jeugdteam: ja                              |
        | de zaak gaat naar de JGZ: nee                                    |
        | het gezin woont in Dordrecht                                     |
        | de brief aan de ouders ging uit op 2026-06-24                    |
        | over het jeugdteam: deze ontvanger ontving de zaak op 2026-06-24 |
      Als het overdrachtbesluit wordt gevraagd
      Dan is dit het hele besluit:
        | de overdracht kan doorgaan                                                                                                             |
        | het team is jeugdteam van Dordrecht                                                                                                    |
        | Veilig Thuis moet een kopie van de melding sturen aan het jeugdteam, op 2026-06-24                                                     |
        | Veilig Thuis moet het jeugdteam informeren, schriftelijk, bij de overdracht                                                            |
        | Veilig Thuis moet de JGZ informeren, schriftelijk, bij de overdracht                                                                   |
        | het jeugdteam moet de gemelde zorgen bespreekbaar maken met het gezin, na de overdracht                                                |
        | het jeugdteam moet het netwerk en wat goed gaat in kaart brengen met het gezin, na de overdracht                                       |
        | het jeugdteam moet bepalen wat de veiligheid vergroot samen met het gezin, na de overdracht                                            |
        | het jeugdteam moet contact opnemen met het gezin, uiterlijk 2026-07-01                                                                 |
        | het jeugdteam moet het contact met het gezin terugkoppelen aan Veilig Thuis, uiterlijk 2026-07-01                                      |
        | Veilig Thuis moet het veiligheids- of herstelplan overdragen aan het jeugdteam, bij de overdracht, met het veiligheids- of herstelplan |
        | over het jeugdteam: deze ontvanger heeft de zaak: ja                                                                                   |

    Scenario: na alleen triage wacht een gesloten zaak op bevestiging van de JGZ
      Gegeven deze feiten:
        | de melding is gesloten                        |
        | het gezin woont in Gorinchem                  |
        | de brief aan de ouders ging uit op 2026-07-01 |
      Als het overdrachtbesluit wordt gevraagd
      Dan is dit het hele besluit:
        | de overdracht kan doorgaan                                                                                                                                      |
        | Veilig Thuis houdt de zaak vast: ja                                                                                                                             |
        | Veilig Thuis moet een kopie van de melding sturen aan de JGZ, op 2026-07-01, niet herleidbaar tot de melder                                                     |
        | de JGZ moet feedback geven aan Veilig Thuis, na de overdracht                                                                                                   |
        | Veilig Thuis moet het jeugdteam informeren, schriftelijk, bij de overdracht, niet herleidbaar tot de melder                                                     |
        | Veilig Thuis moet de JGZ informeren, schriftelijk, bij de overdracht, niet herleidbaar tot de melder                                                            |
        | de JGZ moet de gemelde zorgen bespreekbaar maken met het gezin, na de overdracht, niet herleidbaar tot de melder                                                |
        | de JGZ moet het netwerk en wat goed gaat in kaart brengen met het gezin, na de overdracht, niet herleidbaar tot de melder                                       |
        | de JGZ moet bepalen wat de veiligheid vergroot samen met het gezin, na de overdracht, niet herleidbaar tot de melder                                            |
        | de JGZ moet contact opnemen met het gezin, binnen de termijn contact met het gezin, niet herleidbaar tot de melder                                              |
        | de JGZ moet het contact met het gezin terugkoppelen aan Veilig Thuis, binnen de termijn terugkoppeling aan Veilig Thuis                                         |
        | Veilig Thuis moet het veiligheids- of herstelplan overdragen aan de JGZ, bij de overdracht, met het veiligheids- of herstelplan, niet herleidbaar tot de melder |
        | de JGZ moet de ontvangst bevestigen aan Veilig Thuis, na de overdracht                                                                                          |
        | over de JGZ: vraag: deze ontvanger heeft de ontvangst bevestigd                                                                                                 |

    Scenario: na onderzoek nemen jeugdteam en JGZ de zaak over in een bijeenkomst met het gezin
      Gegeven deze feiten:
        | de zaak gaat naar het jeugdteam: ja                              |
        | de zaak gaat naar de JGZ: ja                                     |
        | de overdracht volgt op onderzoek                                 |
        | iets pleit tegen een bijeenkomst met het gezin: nee              |
        | het gezin woont in Papendrecht                                   |
        | over het jeugdteam: deze ontvanger ontving de zaak op 2026-06-29 |
        | over de JGZ: deze ontvanger ontving de zaak op 2026-06-30        |
      Als het overdrachtbesluit wordt gevraagd
      Dan is dit het hele besluit:
        | de overdracht kan doorgaan                                                                                                             |
        | het team is CJG-jeugdteam van Papendrecht                                                                                              |
        | Veilig Thuis moet een bijeenkomst houden met het gezin, persoonlijk, bij de overdracht                                                 |
        | Veilig Thuis moet de zaak overdragen aan het jeugdteam, schriftelijk en persoonlijk, bij de overdracht                                 |
        | Veilig Thuis moet de zaak overdragen aan de JGZ, schriftelijk en persoonlijk, bij de overdracht                                        |
        | de JGZ moet feedback geven aan Veilig Thuis, na de overdracht                                                                          |
        | de JGZ moet feedback geven aan het jeugdteam, na de overdracht                                                                         |
        | Veilig Thuis moet het jeugdteam informeren, schriftelijk, bij de overdracht                                                            |
        | Veilig Thuis moet de JGZ informeren, schriftelijk, bij de overdracht                                                                   |
        | het jeugdteam moet de gemelde zorgen bespreekbaar maken met het gezin, na de overdracht                                                |
        | het jeugdteam moet het netwerk en wat goed gaat in kaart brengen met het gezin, na de overdracht                                       |
        | het jeugdteam moet bepalen wat de veiligheid vergroot samen met het gezin, na de overdracht                                            |
        | het jeugdteam moet contact opnemen met het gezin, uiterlijk 2026-07-06                                                                 |
        | het jeugdteam moet het contact met het gezin terugkoppelen aan Veilig Thuis, uiterlijk 2026-07-06                                      |
        | Veilig Thuis moet het veiligheids- of herstelplan overdragen aan het jeugdteam, bij de overdracht, met het veiligheids- of herstelplan |
        | over het jeugdteam: deze ontvanger heeft de zaak: ja                                                                                   |
        | de JGZ moet de gemelde zorgen bespreekbaar maken met het gezin, na de overdracht                                                       |
        | de JGZ moet het netwerk en wat goed gaat in kaart brengen met het gezin, na de overdracht                                              |
        | de JGZ moet bepalen wat de veiligheid vergroot samen met het gezin, na de overdracht                                                   |
        | de JGZ moet contact opnemen met het gezin, uiterlijk 2026-07-07                                                                        |
        | de JGZ moet het contact met het gezin terugkoppelen aan Veilig Thuis, uiterlijk 2026-07-07                                             |
        | Veilig Thuis moet het veiligheids- of herstelplan overdragen aan de JGZ, bij de overdracht, met het veiligheids- of herstelplan        |
        | over de JGZ: deze ontvanger heeft de zaak: ja                                                                                          |

    Scenario: na onderzoek gaat een gesloten zaak op schrift naar het jeugdteam als een bijeenkomst niet past
      Gegeven deze feiten:
        | de zaak gaat naar het jeugdteam: ja                                  |
        | de zaak gaat naar de JGZ: nee                                        |
        | de melding is gesloten                                               |
        | de overdracht volgt op onderzoek                                     |
        | iets pleit tegen een bijeenkomst met het gezin: ja                   |
        | de reden daarvoor is vastgelegd: ja                                  |
        | het gezin woont in Dordrecht                                         |
        | over het jeugdteam: deze ontvanger heeft de ontvangst bevestigd: nee |
      Als het overdrachtbesluit wordt gevraagd
      Dan is dit het hele besluit:
        | de overdracht kan doorgaan                                                                                                                                             |
        | Veilig Thuis houdt de zaak vast: ja                                                                                                                                    |
        | het team is jeugdteam van Dordrecht                                                                                                                                    |
        | Veilig Thuis moet de zaak overdragen aan het jeugdteam, schriftelijk, bij de overdracht, niet herleidbaar tot de melder                                                |
        | Veilig Thuis moet het jeugdteam informeren, schriftelijk, bij de overdracht, niet herleidbaar tot de melder                                                            |
        | Veilig Thuis moet de JGZ informeren, schriftelijk, bij de overdracht, niet herleidbaar tot de melder                                                                   |
        | het jeugdteam moet de gemelde zorgen bespreekbaar maken met het gezin, na de overdracht, niet herleidbaar tot de melder                                                |
        | het jeugdteam moet het netwerk en wat goed gaat in kaart brengen met het gezin, na de overdracht, niet herleidbaar tot de melder                                       |
        | het jeugdteam moet bepalen wat de veiligheid vergroot samen met het gezin, na de overdracht, niet herleidbaar tot de melder                                            |
        | het jeugdteam moet contact opnemen met het gezin, binnen de termijn contact met het gezin, niet herleidbaar tot de melder                                              |
        | het jeugdteam moet het contact met het gezin terugkoppelen aan Veilig Thuis, binnen de termijn terugkoppeling aan Veilig Thuis                                         |
        | Veilig Thuis moet het veiligheids- of herstelplan overdragen aan het jeugdteam, bij de overdracht, met het veiligheids- of herstelplan, niet herleidbaar tot de melder |
        | het jeugdteam moet de ontvangst bevestigen aan Veilig Thuis, na de overdracht                                                                                          |

    Scenario: een voorlopige triage houdt een verder geregelde zaak bij Veilig Thuis
      Gegeven deze feiten:
        | het triagebesluit is definitief: nee |
        | het gezin woont in Dordrecht         |
      Als het overdrachtbesluit wordt gevraagd
      Dan is dit het hele besluit:
        | de overdracht kan nog niet doorgaan                                                                                             |
        | Veilig Thuis houdt de zaak vast: ja                                                                                             |
        | beletsel: OVD-11                                                                                                                |
        | de JGZ moet feedback geven aan Veilig Thuis, na de overdracht                                                                   |
        | de JGZ moet de gemelde zorgen bespreekbaar maken met het gezin, na de overdracht                                                |
        | de JGZ moet het netwerk en wat goed gaat in kaart brengen met het gezin, na de overdracht                                       |
        | de JGZ moet bepalen wat de veiligheid vergroot samen met het gezin, na de overdracht                                            |
        | de JGZ moet contact opnemen met het gezin, binnen de termijn contact met het gezin                                              |
        | de JGZ moet het contact met het gezin terugkoppelen aan Veilig Thuis, binnen de termijn terugkoppeling aan Veilig Thuis         |
        | Veilig Thuis moet het veiligheids- of herstelplan overdragen aan de JGZ, bij de overdracht, met het veiligheids- of herstelplan |
        | de JGZ moet de ontvangst bevestigen aan Veilig Thuis, na de overdracht                                                          |
        | over de JGZ: vraag: deze ontvanger heeft de ontvangst bevestigd                                                                 |

    Scenario: weten de ouders na alleen triage nog niets, dan krijgen zij eerst een brief
      Gegeven deze feiten:
        | de ouders zijn over de overdracht geïnformeerd: nee |
        | de ouders zijn schriftelijk geïnformeerd: nee       |
        | het gezin woont in Dordrecht                        |
      Als het overdrachtbesluit wordt gevraagd
      Dan is dit het hele besluit:
        | de overdracht kan nog niet doorgaan                                                                                             |
        | Veilig Thuis houdt de zaak vast: ja                                                                                             |
        | beletsel: OVD-13                                                                                                                |
        | beletsel: OVD-15                                                                                                                |
        | opmerking: OVD-62                                                                                                               |
        | Veilig Thuis moet de ouders informeren over de overdracht, schriftelijk, vóór de overdracht                                     |
        | Veilig Thuis moet een kopie van de melding sturen aan de JGZ, aan het eind van de termijn kopie aan het team                    |
        | de JGZ moet feedback geven aan Veilig Thuis, na de overdracht                                                                   |
        | Veilig Thuis moet het jeugdteam informeren, schriftelijk, bij de overdracht                                                     |
        | Veilig Thuis moet de JGZ informeren, schriftelijk, bij de overdracht                                                            |
        | de JGZ moet de gemelde zorgen bespreekbaar maken met het gezin, na de overdracht                                                |
        | de JGZ moet het netwerk en wat goed gaat in kaart brengen met het gezin, na de overdracht                                       |
        | de JGZ moet bepalen wat de veiligheid vergroot samen met het gezin, na de overdracht                                            |
        | de JGZ moet contact opnemen met het gezin, binnen de termijn contact met het gezin                                              |
        | de JGZ moet het contact met het gezin terugkoppelen aan Veilig Thuis, binnen de termijn terugkoppeling aan Veilig Thuis         |
        | Veilig Thuis moet het veiligheids- of herstelplan overdragen aan de JGZ, bij de overdracht, met het veiligheids- of herstelplan |
        | de JGZ moet de ontvangst bevestigen aan Veilig Thuis, na de overdracht                                                          |
        | over de JGZ: vraag: deze ontvanger heeft de ontvangst bevestigd                                                                 |

    Scenario: weten de ouders na onderzoek nog niets, dan hoort elk van hen het eerst van Veilig Thuis
      Gegeven deze feiten:
        | de overdracht volgt op onderzoek                    |
        | iets pleit tegen een bijeenkomst met het gezin: nee |
        | de ouders zijn over de overdracht geïnformeerd: nee |
        | de ouders zijn schriftelijk geïnformeerd: nee       |
        | het gezin woont in Dordrecht                        |
      Als het overdrachtbesluit wordt gevraagd
      Dan is dit het hele besluit:
        | de overdracht kan nog niet doorgaan                                                                                             |
        | Veilig Thuis houdt de zaak vast: ja                                                                                             |
        | beletsel: OVD-13                                                                                                                |
        | opmerking: OVD-62                                                                                                               |
        | Veilig Thuis moet de ouders informeren over de overdracht, vóór de overdracht                                                   |
        | Veilig Thuis moet een bijeenkomst houden met het gezin, persoonlijk, bij de overdracht                                          |
        | Veilig Thuis moet de zaak overdragen aan de JGZ, schriftelijk en persoonlijk, bij de overdracht                                 |
        | de JGZ moet feedback geven aan Veilig Thuis, na de overdracht                                                                   |
        | Veilig Thuis moet het jeugdteam informeren, schriftelijk, bij de overdracht                                                     |
        | Veilig Thuis moet de JGZ informeren, schriftelijk, bij de overdracht                                                            |
        | de JGZ moet de gemelde zorgen bespreekbaar maken met het gezin, na de overdracht                                                |
        | de JGZ moet het netwerk en wat goed gaat in kaart brengen met het gezin, na de overdracht                                       |
        | de JGZ moet bepalen wat de veiligheid vergroot samen met het gezin, na de overdracht                                            |
        | de JGZ moet contact opnemen met het gezin, binnen de termijn contact met het gezin                                              |
        | de JGZ moet het contact met het gezin terugkoppelen aan Veilig Thuis, binnen de termijn terugkoppeling aan Veilig Thuis         |
        | Veilig Thuis moet het veiligheids- of herstelplan overdragen aan de JGZ, bij de overdracht, met het veiligheids- of herstelplan |
        | de JGZ moet de ontvangst bevestigen aan Veilig Thuis, na de overdracht                                                          |
        | over de JGZ: vraag: deze ontvanger heeft de ontvangst bevestigd                                                                 |

    Scenario: een gezin zonder minderjarige hoort niet bij het gekozen jeugdteam
      Gegeven deze feiten:
        | de zaak gaat naar het jeugdteam: ja |
        | de zaak gaat naar de JGZ: nee       |
        | er zijn minderjarigen: nee          |
        | het gezin woont in Dordrecht        |
      Als het overdrachtbesluit wordt gevraagd
      Dan is dit het hele besluit:
        | Veilig Thuis houdt de zaak vast: ja                                    |
        | het team is jeugdteam van Dordrecht                                    |
        | geen grondslag: OVD-01                                                 |
        | opmerking: OVD-03                                                      |
        | Veilig Thuis moet de passende instantie in kennis stellen              |
        | over het jeugdteam: vraag: deze ontvanger heeft de ontvangst bevestigd |

    Scenario: een gesloten melding over een gezin zonder minderjarige gaat afgeschermd naar de passende instantie
      Gegeven deze feiten:
        | er zijn minderjarigen: nee    |
        | de melding is gesloten        |
        | de zaak gaat naar de JGZ: nee |
      Als het overdrachtbesluit wordt gevraagd
      Dan is dit het hele besluit:
        | Veilig Thuis houdt de zaak vast: ja                                                       |
        | geen grondslag: OVD-01                                                                    |
        | Veilig Thuis moet de passende instantie in kennis stellen, niet herleidbaar tot de melder |

    Scenario: heeft de JGZ een zaak zonder minderjarige al, dan houden beide haar vast
      Gegeven deze feiten:
        | er zijn minderjarigen: nee                                |
        | de overdracht volgt op onderzoek                          |
        | over de JGZ: deze ontvanger ontving de zaak op 2026-06-30 |
      Als het overdrachtbesluit wordt gevraagd
      Dan is dit het hele besluit:
        | Veilig Thuis houdt de zaak vast: ja                                                        |
        | geen grondslag: OVD-01                                                                     |
        | opmerking: OVD-04                                                                          |
        | Veilig Thuis moet de passende instantie in kennis stellen                                  |
        | de JGZ moet de gemelde zorgen bespreekbaar maken met het gezin, na de overdracht           |
        | de JGZ moet het netwerk en wat goed gaat in kaart brengen met het gezin, na de overdracht  |
        | de JGZ moet bepalen wat de veiligheid vergroot samen met het gezin, na de overdracht       |
        | de JGZ moet contact opnemen met het gezin, uiterlijk 2026-07-07                            |
        | de JGZ moet het contact met het gezin terugkoppelen aan Veilig Thuis, uiterlijk 2026-07-07 |
        | over de JGZ: deze ontvanger heeft de zaak: ja                                              |

    Scenario: is niets bekend en niets gekozen, dan vraagt het besluit alles en houdt Veilig Thuis de zaak
      Gegeven deze feiten:
        | de melding is onbekend                                    |
        | de overdracht volgt op onbekend                           |
        | het triagebesluit is definitief: onbekend                 |
        | er zijn minderjarigen: onbekend                           |
        | de zaak gaat naar de JGZ: nee                             |
        | de ouders zijn over de overdracht geïnformeerd: onbekend  |
        | de ouders zijn schriftelijk geïnformeerd: onbekend        |
        | de veiligheid is met het instrument ingeschat: onbekend   |
        | het veiligheidsplan is gemaakt: onbekend                  |
        | afgesproken is wie waarvoor verantwoordelijk is: onbekend |
        | afgesproken is wanneer wordt teruggekoppeld: onbekend     |
        | afgesproken is wat wordt teruggekoppeld: onbekend         |
        | afspraken over monitoring zijn gewenst: onbekend          |
        | het gezin heeft een hulpvraag: onbekend                   |
      Als het overdrachtbesluit wordt gevraagd
      Dan is dit het hele besluit:
        | de overdracht kan nog niet doorgaan                                                                           |
        | Veilig Thuis houdt de zaak vast: ja                                                                           |
        | beletsel: OVD-05                                                                                              |
        | beletsel: OVD-10                                                                                              |
        | beletsel: OVD-12                                                                                              |
        | beletsel: OVD-14                                                                                              |
        | beletsel: OVD-17                                                                                              |
        | beletsel: OVD-24                                                                                              |
        | beletsel: OVD-26                                                                                              |
        | beletsel: OVD-28                                                                                              |
        | beletsel: OVD-32                                                                                              |
        | beletsel: OVD-34                                                                                              |
        | opmerking: OVD-62                                                                                             |
        | opmerking: OVD-90                                                                                             |
        | vraag: de melding                                                                                             |
        | vraag: de gemeente                                                                                            |
        | ontbreekt: er zijn minderjarigen                                                                              |
        | ontbreekt: de overdracht volgt op                                                                             |
        | ontbreekt: het triagebesluit is definitief                                                                    |
        | ontbreekt: de ouders zijn over de overdracht geïnformeerd                                                     |
        | ontbreekt: afgesproken is wie waarvoor verantwoordelijk is                                                    |
        | ontbreekt: afgesproken is wanneer wordt teruggekoppeld                                                        |
        | ontbreekt: afgesproken is wat wordt teruggekoppeld                                                            |
        | ontbreekt: de veiligheid is met het instrument ingeschat                                                      |
        | ontbreekt: het veiligheidsplan is gemaakt                                                                     |
        | Veilig Thuis moet uitzoeken of er minderjarigen zijn                                                          |
        | Veilig Thuis moet bepalen wie de zaak overneemt                                                               |
        | Veilig Thuis moet de veiligheid inschatten met het risicotaxatie-instrument                                   |
        | Veilig Thuis moet het veiligheids- of herstelplan maken                                                       |
        | Veilig Thuis moet de ouders informeren over de overdracht, vóór de overdracht, niet herleidbaar tot de melder |

    Scenario: zonder gekozen ontvanger blijft een verder geregelde zaak bij Veilig Thuis
      Gegeven deze feiten:
        | de zaak gaat naar de JGZ: nee |
        | het gezin woont in Dordrecht  |
      Als het overdrachtbesluit wordt gevraagd
      Dan is dit het hele besluit:
        | de overdracht kan nog niet doorgaan                                         |
        | Veilig Thuis houdt de zaak vast: ja                                         |
        | beletsel: OVD-17                                                            |
        | Veilig Thuis moet bepalen wie de zaak overneemt                             |
        | Veilig Thuis moet het jeugdteam informeren, schriftelijk, bij de overdracht |
        | Veilig Thuis moet de JGZ informeren, schriftelijk, bij de overdracht        |

    Scenario: woont het gezin buiten de regio en gaat de zaak naar de JGZ, dan hoort alleen de JGZ het
      Gegeven deze feiten:
        | het gezin woont in Utrecht                                   |
        | over de JGZ: deze ontvanger heeft de ontvangst bevestigd: ja |
      Als het overdrachtbesluit wordt gevraagd
      Dan is dit het hele besluit:
        | de overdracht kan doorgaan                                                                                                      |
        | opmerking: OVD-22                                                                                                               |
        | vraag: de brief aan de ouders ging vóór de ontvangst uit                                                                        |
        | Veilig Thuis moet een kopie van de melding sturen aan de JGZ, aan het eind van de termijn kopie aan het team                    |
        | de JGZ moet feedback geven aan Veilig Thuis, na de overdracht                                                                   |
        | Veilig Thuis moet de JGZ informeren, schriftelijk, bij de overdracht                                                            |
        | de JGZ moet de gemelde zorgen bespreekbaar maken met het gezin, na de overdracht                                                |
        | de JGZ moet het netwerk en wat goed gaat in kaart brengen met het gezin, na de overdracht                                       |
        | de JGZ moet bepalen wat de veiligheid vergroot samen met het gezin, na de overdracht                                            |
        | de JGZ moet contact opnemen met het gezin, binnen de termijn contact met het gezin                                              |
        | de JGZ moet het contact met het gezin terugkoppelen aan Veilig Thuis, binnen de termijn terugkoppeling aan Veilig Thuis         |
        | Veilig Thuis moet het veiligheids- of herstelplan overdragen aan de JGZ, bij de overdracht, met het veiligheids- of herstelplan |
        | over de JGZ: deze ontvanger heeft de zaak: ja                                                                                   |
        | over de JGZ: vraag: de dag van ontvangst is bekend                                                                              |

    Scenario: zijn afspraken over monitoring gewenst en heeft één van beide de zaak, dan houdt Veilig Thuis haar mee
      Gegeven deze feiten:
        | de zaak gaat naar het jeugdteam: ja                       |
        | de zaak gaat naar de JGZ: ja                              |
        | afspraken over monitoring zijn gewenst: ja                |
        | het gezin woont in Molenlanden                            |
        | de brief aan de ouders ging uit op 2026-06-30             |
        | over de JGZ: deze ontvanger ontving de zaak op 2026-06-30 |
      Als het overdrachtbesluit wordt gevraagd
      Dan is dit het hele besluit:
        | de overdracht kan doorgaan                                                                                                             |
        | Veilig Thuis houdt de zaak vast: ja                                                                                                    |
        | het team is sociaal team van Molenlanden                                                                                               |
        | de JGZ moet feedback geven aan Veilig Thuis, na de overdracht                                                                          |
        | de JGZ moet feedback geven aan het jeugdteam, na de overdracht                                                                         |
        | Veilig Thuis moet afspraken maken over monitoring met het jeugdteam, vóór de overdracht                                                |
        | Veilig Thuis moet afspraken maken over monitoring met de JGZ, vóór de overdracht                                                       |
        | Veilig Thuis moet een kopie van de melding sturen aan het jeugdteam, op 2026-06-30                                                     |
        | Veilig Thuis moet een kopie van de melding sturen aan de JGZ, op 2026-06-30                                                            |
        | Veilig Thuis moet het jeugdteam informeren, schriftelijk, bij de overdracht                                                            |
        | Veilig Thuis moet de JGZ informeren, schriftelijk, bij de overdracht                                                                   |
        | het jeugdteam moet de gemelde zorgen bespreekbaar maken met het gezin, na de overdracht                                                |
        | het jeugdteam moet het netwerk en wat goed gaat in kaart brengen met het gezin, na de overdracht                                       |
        | het jeugdteam moet bepalen wat de veiligheid vergroot samen met het gezin, na de overdracht                                            |
        | het jeugdteam moet contact opnemen met het gezin, binnen de termijn contact met het gezin                                              |
        | het jeugdteam moet het contact met het gezin terugkoppelen aan Veilig Thuis, binnen de termijn terugkoppeling aan Veilig Thuis         |
        | Veilig Thuis moet het veiligheids- of herstelplan overdragen aan het jeugdteam, bij de overdracht, met het veiligheids- of herstelplan |
        | het jeugdteam moet de ontvangst bevestigen aan Veilig Thuis, na de overdracht                                                          |
        | over het jeugdteam: vraag: deze ontvanger heeft de ontvangst bevestigd                                                                 |
        | de JGZ moet de gemelde zorgen bespreekbaar maken met het gezin, na de overdracht                                                       |
        | de JGZ moet het netwerk en wat goed gaat in kaart brengen met het gezin, na de overdracht                                              |
        | de JGZ moet bepalen wat de veiligheid vergroot samen met het gezin, na de overdracht                                                   |
        | de JGZ moet contact opnemen met het gezin, uiterlijk 2026-07-07                                                                        |
        | de JGZ moet het contact met het gezin terugkoppelen aan Veilig Thuis, uiterlijk 2026-07-07                                             |
        | Veilig Thuis moet het veiligheids- of herstelplan overdragen aan de JGZ, bij de overdracht, met het veiligheids- of herstelplan        |
        | over de JGZ: deze ontvanger heeft de zaak: ja                                                                                          |

    Scenario: ontbreken plan, inschatting en afspraken, dan maakt Veilig Thuis die eerst
      Gegeven deze feiten:
        | het gezin woont in Sliedrecht                        |
        | het veiligheidsplan is gemaakt: nee                  |
        | de veiligheid is met het instrument ingeschat: nee   |
        | afgesproken is wie waarvoor verantwoordelijk is: nee |
        | afgesproken is wanneer wordt teruggekoppeld: nee     |
        | afgesproken is wat wordt teruggekoppeld: onbekend    |
        | het gezin heeft een hulpvraag: nee                   |
      Als het overdrachtbesluit wordt gevraagd
      Dan is dit het hele besluit:
        | de overdracht kan nog niet doorgaan                                                                                             |
        | Veilig Thuis houdt de zaak vast: ja                                                                                             |
        | beletsel: OVD-23                                                                                                                |
        | beletsel: OVD-25                                                                                                                |
        | beletsel: OVD-28                                                                                                                |
        | beletsel: OVD-31                                                                                                                |
        | beletsel: OVD-33                                                                                                                |
        | ontbreekt: afgesproken is wat wordt teruggekoppeld                                                                              |
        | opmerking: OVD-90                                                                                                               |
        | Veilig Thuis moet de veiligheid inschatten met het risicotaxatie-instrument                                                     |
        | Veilig Thuis moet het veiligheids- of herstelplan maken                                                                         |
        | Veilig Thuis moet de verantwoordelijkheden en de terugkoppeling afstemmen met de JGZ, bij de overdracht                         |
        | Veilig Thuis moet een kopie van de melding sturen aan de JGZ, aan het eind van de termijn kopie aan het team                    |
        | de JGZ moet feedback geven aan Veilig Thuis, na de overdracht                                                                   |
        | Veilig Thuis moet het jeugdteam informeren, schriftelijk, bij de overdracht                                                     |
        | Veilig Thuis moet de JGZ informeren, schriftelijk, bij de overdracht                                                            |
        | de JGZ moet de gemelde zorgen bespreekbaar maken met het gezin, na de overdracht                                                |
        | de JGZ moet het netwerk en wat goed gaat in kaart brengen met het gezin, na de overdracht                                       |
        | de JGZ moet bepalen wat de veiligheid vergroot samen met het gezin, na de overdracht                                            |
        | de JGZ moet contact opnemen met het gezin, binnen de termijn contact met het gezin                                              |
        | de JGZ moet het contact met het gezin terugkoppelen aan Veilig Thuis, binnen de termijn terugkoppeling aan Veilig Thuis         |
        | Veilig Thuis moet het veiligheids- of herstelplan overdragen aan de JGZ, bij de overdracht, met het veiligheids- of herstelplan |
        | de JGZ moet de ontvangst bevestigen aan Veilig Thuis, na de overdracht                                                          |
        | over de JGZ: vraag: deze ontvanger heeft de ontvangst bevestigd                                                                 |

    Scenario: is na onderzoek niet bekend of een bijeenkomst past of hoe er gemeld is, dan gaat de zaak afgeschermd op schrift
      Gegeven deze feiten:
        | de melding is onbekend           |
        | de overdracht volgt op onderzoek |
        | het gezin woont in Zwijndrecht   |
      Als het overdrachtbesluit wordt gevraagd
      Dan is dit het hele besluit:
        | de overdracht kan doorgaan                                                                                                                                      |
        | Veilig Thuis houdt de zaak vast: ja                                                                                                                             |
        | vraag: de melding                                                                                                                                               |
        | vraag: iets pleit tegen een bijeenkomst met het gezin                                                                                                           |
        | opmerking: OVD-83                                                                                                                                               |
        | Veilig Thuis moet uitzoeken wat nog onbekend is, vóór de overdracht                                                                                             |
        | Veilig Thuis moet de zaak overdragen aan de JGZ, schriftelijk, bij de overdracht, niet herleidbaar tot de melder                                                |
        | de JGZ moet feedback geven aan Veilig Thuis, na de overdracht                                                                                                   |
        | Veilig Thuis moet het jeugdteam informeren, schriftelijk, bij de overdracht, niet herleidbaar tot de melder                                                     |
        | Veilig Thuis moet de JGZ informeren, schriftelijk, bij de overdracht, niet herleidbaar tot de melder                                                            |
        | de JGZ moet de gemelde zorgen bespreekbaar maken met het gezin, na de overdracht, niet herleidbaar tot de melder                                                |
        | de JGZ moet het netwerk en wat goed gaat in kaart brengen met het gezin, na de overdracht, niet herleidbaar tot de melder                                       |
        | de JGZ moet bepalen wat de veiligheid vergroot samen met het gezin, na de overdracht, niet herleidbaar tot de melder                                            |
        | de JGZ moet contact opnemen met het gezin, binnen de termijn contact met het gezin, niet herleidbaar tot de melder                                              |
        | de JGZ moet het contact met het gezin terugkoppelen aan Veilig Thuis, binnen de termijn terugkoppeling aan Veilig Thuis                                         |
        | Veilig Thuis moet het veiligheids- of herstelplan overdragen aan de JGZ, bij de overdracht, met het veiligheids- of herstelplan, niet herleidbaar tot de melder |
        | de JGZ moet de ontvangst bevestigen aan Veilig Thuis, na de overdracht                                                                                          |
        | over de JGZ: vraag: deze ontvanger heeft de ontvangst bevestigd                                                                                                 |

    Scenario: een bezwaar tegen de bijeenkomst zonder vastgelegde reden houdt de zaak op
      Gegeven deze feiten:
        | de overdracht volgt op onderzoek                   |
        | iets pleit tegen een bijeenkomst met het gezin: ja |
        | de reden daarvoor is vastgelegd: nee               |
        | het gezin woont in Dordrecht                       |
      Als het overdrachtbesluit wordt gevraagd
      Dan is dit het hele besluit:
        | de overdracht kan nog niet doorgaan                                                                                             |
        | Veilig Thuis houdt de zaak vast: ja                                                                                             |
        | beletsel: OVD-86                                                                                                                |
        | Veilig Thuis moet vastleggen waarom er geen bijeenkomst met het gezin is                                                        |
        | Veilig Thuis moet de zaak overdragen aan de JGZ, schriftelijk, bij de overdracht                                                |
        | de JGZ moet feedback geven aan Veilig Thuis, na de overdracht                                                                   |
        | Veilig Thuis moet het jeugdteam informeren, schriftelijk, bij de overdracht                                                     |
        | Veilig Thuis moet de JGZ informeren, schriftelijk, bij de overdracht                                                            |
        | de JGZ moet de gemelde zorgen bespreekbaar maken met het gezin, na de overdracht                                                |
        | de JGZ moet het netwerk en wat goed gaat in kaart brengen met het gezin, na de overdracht                                       |
        | de JGZ moet bepalen wat de veiligheid vergroot samen met het gezin, na de overdracht                                            |
        | de JGZ moet contact opnemen met het gezin, binnen de termijn contact met het gezin                                              |
        | de JGZ moet het contact met het gezin terugkoppelen aan Veilig Thuis, binnen de termijn terugkoppeling aan Veilig Thuis         |
        | Veilig Thuis moet het veiligheids- of herstelplan overdragen aan de JGZ, bij de overdracht, met het veiligheids- of herstelplan |
        | de JGZ moet de ontvangst bevestigen aan Veilig Thuis, na de overdracht                                                          |
        | over de JGZ: vraag: deze ontvanger heeft de ontvangst bevestigd                                                                 |
