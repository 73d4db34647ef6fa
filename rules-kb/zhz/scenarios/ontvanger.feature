# language: nl
Functionaliteit: Wat jeugdteam en JGZ doen als zij de zaak krijgen

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

  Regel: ONT-01 Wie gekozen is en de ontvangst bevestigt, heeft de zaak

    Scenario: een gekozen ontvanger die bevestigt, heeft de zaak
      Gegeven over de JGZ: deze ontvanger heeft de ontvangst bevestigd: ja
      Als het overdrachtbesluit wordt gevraagd
      Dan over de JGZ: geldt regel ONT-01 op grond van F.1, F.2, D-15
      En onder meer: over de JGZ: deze ontvanger heeft de zaak: ja

    Abstract Scenario: wie niet gekozen is of niet bevestigt, heeft de zaak niet
      Gegeven <feit>
      Als het overdrachtbesluit wordt gevraagd
      Dan over de JGZ: geldt regel ONT-01 niet

      Voorbeelden:
        | feit                                                          |
        | de zaak gaat naar de JGZ: nee                                 |
        | over de JGZ: deze ontvanger heeft de ontvangst bevestigd: nee |
        | de zaak gaat naar de JGZ: ja                                  |

  Regel: ONT-02 Wie niet gekozen is, heeft de zaak niet

    Achtergrond:
      Gegeven de zaak gaat naar de JGZ: nee

    Scenario: een ontvanger die niet gekozen is, heeft de zaak niet
      Als het overdrachtbesluit wordt gevraagd
      Dan over de JGZ: geldt regel ONT-02 op grond van F.1, D-15
      En onder meer: over de JGZ: deze ontvanger heeft de zaak: nee

    Scenario: een gekozen ontvanger valt hier niet onder
      Gegeven de zaak gaat naar de JGZ: ja
      Als het overdrachtbesluit wordt gevraagd
      Dan over de JGZ: geldt regel ONT-02 niet

  Regel: ONT-03 Zonder bevestiging heeft de ontvanger de zaak nog niet

    Abstract Scenario: een gekozen ontvanger zonder bevestiging heeft de zaak nog niet
      Gegeven <feit>
      Als het overdrachtbesluit wordt gevraagd
      Dan over de JGZ: geldt regel ONT-03 op grond van F.1, F.2, D-15
      En onder meer: over de JGZ: deze ontvanger heeft de zaak: nee

      Voorbeelden:
        | feit                                                          |
        | over de JGZ: deze ontvanger heeft de ontvangst bevestigd: nee |
        | de zaak gaat naar de JGZ: ja                                  |

    Abstract Scenario: wie bevestigt of niet gekozen is, valt hier niet onder
      Gegeven <feit>
      Als het overdrachtbesluit wordt gevraagd
      Dan over de JGZ: geldt regel ONT-03 niet

      Voorbeelden:
        | feit                                                         |
        | de zaak gaat naar de JGZ: nee                                |
        | over de JGZ: deze ontvanger heeft de ontvangst bevestigd: ja |

  Regel: ONT-04 Een gekozen ontvanger laat Veilig Thuis weten dat de zaak er is

    Abstract Scenario: een gekozen ontvanger bevestigt nog aan Veilig Thuis, ook als de overdracht wacht
      Gegeven deze feiten:
        | <feit>   |
        | <en ook> |
      Als het overdrachtbesluit wordt gevraagd
      Dan over de JGZ: geldt regel ONT-04 op grond van F.1, F.2, D-15
      En onder meer: de JGZ moet de ontvangst bevestigen aan Veilig Thuis, na de overdracht

      Voorbeelden:
        | feit                                                          | en ook                                                        |
        | over de JGZ: deze ontvanger heeft de ontvangst bevestigd: nee |                                                               |
        | de zaak gaat naar de JGZ: ja                                  |                                                               |
        | het veiligheidsplan is gemaakt: nee                           | over de JGZ: deze ontvanger heeft de ontvangst bevestigd: nee |

    Abstract Scenario: wie al bevestigde, niet gekozen is of niets krijgt overgedragen, hoeft niet te bevestigen
      Gegeven deze feiten:
        | <feit>   |
        | <en ook> |
      Als het overdrachtbesluit wordt gevraagd
      Dan over de JGZ: geldt regel ONT-04 niet

      Voorbeelden:
        | feit                                                         | en ook                                                        |
        | de zaak gaat naar de JGZ: nee                                |                                                               |
        | over de JGZ: deze ontvanger heeft de ontvangst bevestigd: ja |                                                               |
        | er zijn minderjarigen: nee                                   | over de JGZ: deze ontvanger heeft de ontvangst bevestigd: nee |

  Regel: ONT-05 Of de ontvangst is bevestigd, wordt gevraagd

    Scenario: een onbekende bevestiging wordt gevraagd
      Als het overdrachtbesluit wordt gevraagd
      Dan over de JGZ: geldt regel ONT-05 op grond van F.1, D-15
      En onder meer: over de JGZ: vraag: deze ontvanger heeft de ontvangst bevestigd

    Abstract Scenario: een bekende bevestiging wordt niet gevraagd
      Gegeven <feit>
      Als het overdrachtbesluit wordt gevraagd
      Dan over de JGZ: geldt regel ONT-05 niet

      Voorbeelden:
        | feit                                                          |
        | de zaak gaat naar de JGZ: nee                                 |
        | over de JGZ: deze ontvanger heeft de ontvangst bevestigd: ja  |
        | over de JGZ: deze ontvanger heeft de ontvangst bevestigd: nee |

  Regel: ONT-06 De dag van ontvangst wordt gevraagd

    Scenario: de dag van ontvangst wordt gevraagd zolang zij er niet is
      Gegeven over de JGZ: deze ontvanger heeft de ontvangst bevestigd: ja
      Als het overdrachtbesluit wordt gevraagd
      Dan over de JGZ: geldt regel ONT-06 op grond van 9.2.k, 9.2.l, D-6
      En onder meer: over de JGZ: vraag: de dag van ontvangst is bekend

    Abstract Scenario: met een dag, of zonder bevestiging, wordt de dag niet gevraagd
      Gegeven <feit>
      Als het overdrachtbesluit wordt gevraagd
      Dan over de JGZ: geldt regel ONT-06 niet

      Voorbeelden:
        | feit                                                          |
        | de zaak gaat naar de JGZ: nee                                 |
        | over de JGZ: deze ontvanger heeft de ontvangst bevestigd: nee |
        | de zaak gaat naar de JGZ: ja                                  |
        | over de JGZ: deze ontvanger ontving de zaak op 2026-06-30     |

  Regel: ONT-10a Het plan gaat bij de overdracht mee naar de ontvanger

    Abstract Scenario: het plan gaat mee naar de ontvanger, ook als de overdracht nog wacht
      Gegeven <feit>
      Als het overdrachtbesluit wordt gevraagd
      Dan over de JGZ: geldt regel ONT-10a op grond van 9.2.c
      En onder meer: Veilig Thuis moet het veiligheids- of herstelplan overdragen aan de JGZ, bij de overdracht, met het veiligheids- of herstelplan

      Voorbeelden:
        | feit                                |
        | de zaak gaat naar de JGZ: ja        |
        | het veiligheidsplan is gemaakt: nee |

    Abstract Scenario: geen open plan voor wie niet gekozen is, zonder overdracht of bij een andere vorm
      Gegeven <feit>
      Als het overdrachtbesluit wordt gevraagd
      Dan over de JGZ: geldt regel ONT-10a niet

      Voorbeelden:
        | feit                          |
        | de zaak gaat naar de JGZ: nee |
        | er zijn minderjarigen: nee    |
        | de melding is gesloten        |
        | de melding is onbekend        |

  Regel: ONT-10b Bij een gesloten of onbekende vorm gaat het plan afgeschermd mee

    Achtergrond:
      Gegeven de melding is gesloten

    Abstract Scenario: het plan gaat mee zonder dat de melder te herkennen is
      Gegeven <feit>
      Als het overdrachtbesluit wordt gevraagd
      Dan over de JGZ: geldt regel ONT-10b op grond van 9.2.c, 9.1.5.g.d, D-5
      En onder meer: Veilig Thuis moet het veiligheids- of herstelplan overdragen aan de JGZ, bij de overdracht, met het veiligheids- of herstelplan, niet herleidbaar tot de melder

      Voorbeelden:
        | feit                                |
        | de zaak gaat naar de JGZ: ja        |
        | het veiligheidsplan is gemaakt: nee |
        | de melding is onbekend              |

    Abstract Scenario: geen afgeschermd plan voor wie niet gekozen is, zonder overdracht of bij een open vorm
      Gegeven <feit>
      Als het overdrachtbesluit wordt gevraagd
      Dan over de JGZ: geldt regel ONT-10b niet

      Voorbeelden:
        | feit                          |
        | de zaak gaat naar de JGZ: nee |
        | er zijn minderjarigen: nee    |
        | de melding is open            |

  Regel: ONT-20 Een gekozen ontvanger gaat na de overdracht met het gezin verder

    Abstract Scenario: een gekozen ontvanger heeft taken, ook als de overdracht nog wacht
      Gegeven <feit>
      Als het overdrachtbesluit wordt gevraagd
      Dan over de JGZ: geldt regel ONT-20 op grond van 9.2.j, 9.2.k, D-11
      En onder meer: over de JGZ: deze ontvanger heeft taken: ja

      Voorbeelden:
        | feit                                |
        | de zaak gaat naar de JGZ: ja        |
        | het veiligheidsplan is gemaakt: nee |

    Abstract Scenario: zonder keuze of zonder overdracht geeft de keuze alleen geen taken
      Gegeven <feit>
      Als het overdrachtbesluit wordt gevraagd
      Dan over de JGZ: geldt regel ONT-20 niet

      Voorbeelden:
        | feit                          |
        | de zaak gaat naar de JGZ: nee |
        | er zijn minderjarigen: nee    |

  Regel: ONT-21 Wie de ontvangst bevestigt, gaat met het gezin verder

    Achtergrond:
      Gegeven er zijn minderjarigen: nee

    Scenario: een bevestiging geeft taken, ook waar over de overdracht niets is besloten
      Gegeven over de JGZ: deze ontvanger heeft de ontvangst bevestigd: ja
      Als het overdrachtbesluit wordt gevraagd
      Dan over de JGZ: geldt regel ONT-21 op grond van 9.2.j, 9.2.k, F.1, D-15
      En onder meer: over de JGZ: deze ontvanger heeft taken: ja

    Abstract Scenario: zonder keuze of bevestiging geeft dit geen taken
      Gegeven <feit>
      Als het overdrachtbesluit wordt gevraagd
      Dan over de JGZ: geldt regel ONT-21 niet

      Voorbeelden:
        | feit                                                          |
        | de zaak gaat naar de JGZ: nee                                 |
        | over de JGZ: deze ontvanger heeft de ontvangst bevestigd: nee |
        | de zaak gaat naar de JGZ: ja                                  |

  Regel: ONT-22a De ontvanger bespreekt de zorgen, kijkt naar wat goed gaat en bepaalt samen wat helpt

    Scenario: de ontvanger bespreekt de zorgen, brengt in kaart en bepaalt samen met het gezin
      Als het overdrachtbesluit wordt gevraagd
      Dan over de JGZ: geldt regel ONT-22a op grond van 9.2.j
      En onder meer:
        | de JGZ moet de gemelde zorgen bespreekbaar maken met het gezin, na de overdracht          |
        | de JGZ moet het netwerk en wat goed gaat in kaart brengen met het gezin, na de overdracht |
        | de JGZ moet bepalen wat de veiligheid vergroot samen met het gezin, na de overdracht      |

    Abstract Scenario: geen open gesprek zonder taken of bij een andere vorm
      Gegeven <feit>
      Als het overdrachtbesluit wordt gevraagd
      Dan over de JGZ: geldt regel ONT-22a niet

      Voorbeelden:
        | feit                       |
        | er zijn minderjarigen: nee |
        | de melding is gesloten     |
        | de melding is onbekend     |

  Regel: ONT-22b Bij een gesloten of onbekende vorm blijft het gesprek over de zorgen afgeschermd

    Achtergrond:
      Gegeven de melding is gesloten

    Abstract Scenario: de ontvanger bespreekt de zorgen zonder dat de melder te herkennen is
      Gegeven <feit>
      Als het overdrachtbesluit wordt gevraagd
      Dan over de JGZ: geldt regel ONT-22b op grond van 9.2.j, 9.1.5.g.d, D-5
      En onder meer:
        | de JGZ moet de gemelde zorgen bespreekbaar maken met het gezin, na de overdracht, niet herleidbaar tot de melder          |
        | de JGZ moet het netwerk en wat goed gaat in kaart brengen met het gezin, na de overdracht, niet herleidbaar tot de melder |
        | de JGZ moet bepalen wat de veiligheid vergroot samen met het gezin, na de overdracht, niet herleidbaar tot de melder      |

      Voorbeelden:
        | feit                      |
        | er zijn minderjarigen: ja |
        | de melding is onbekend    |

    Abstract Scenario: geen afgeschermd gesprek zonder taken of bij een open vorm
      Gegeven <feit>
      Als het overdrachtbesluit wordt gevraagd
      Dan over de JGZ: geldt regel ONT-22b niet

      Voorbeelden:
        | feit                       |
        | er zijn minderjarigen: nee |
        | de melding is open         |

  Regel: ONT-23a De ontvanger neemt binnen de afgesproken termijn contact op met het gezin

    Scenario: de ontvanger neemt binnen de termijn contact op met het gezin
      Als het overdrachtbesluit wordt gevraagd
      Dan over de JGZ: geldt regel ONT-23a op grond van 9.2.k, D-6
      En onder meer: de JGZ moet contact opnemen met het gezin, binnen de termijn contact met het gezin

    Abstract Scenario: geen open contact zonder taken of bij een andere vorm
      Gegeven <feit>
      Als het overdrachtbesluit wordt gevraagd
      Dan over de JGZ: geldt regel ONT-23a niet

      Voorbeelden:
        | feit                       |
        | er zijn minderjarigen: nee |
        | de melding is gesloten     |
        | de melding is onbekend     |

  Regel: ONT-23b Bij een gesloten of onbekende vorm verraadt het eerste contact niemand

    Achtergrond:
      Gegeven de melding is gesloten

    Abstract Scenario: de ontvanger neemt contact op zonder dat de melder te herkennen is
      Gegeven <feit>
      Als het overdrachtbesluit wordt gevraagd
      Dan over de JGZ: geldt regel ONT-23b op grond van 9.2.k, 9.1.5.g.d, D-5, D-6
      En onder meer: de JGZ moet contact opnemen met het gezin, binnen de termijn contact met het gezin, niet herleidbaar tot de melder

      Voorbeelden:
        | feit                      |
        | er zijn minderjarigen: ja |
        | de melding is onbekend    |

    Abstract Scenario: geen afgeschermd contact zonder taken of bij een open vorm
      Gegeven <feit>
      Als het overdrachtbesluit wordt gevraagd
      Dan over de JGZ: geldt regel ONT-23b niet

      Voorbeelden:
        | feit                       |
        | er zijn minderjarigen: nee |
        | de melding is open         |

  Regel: ONT-24 De ontvanger laat binnen de afgesproken termijn weten hoe het contact ging

    Scenario: de ontvanger laat Veilig Thuis binnen de termijn weten hoe het ging
      Als het overdrachtbesluit wordt gevraagd
      Dan over de JGZ: geldt regel ONT-24 op grond van 9.2.l, D-6
      En onder meer: de JGZ moet het contact met het gezin terugkoppelen aan Veilig Thuis, binnen de termijn terugkoppeling aan Veilig Thuis

    Scenario: zonder taken is er niets terug te koppelen
      Gegeven er zijn minderjarigen: nee
      Als het overdrachtbesluit wordt gevraagd
      Dan over de JGZ: geldt regel ONT-24 niet

  Regel: De week telt vanaf de dag na de ontvangst, voor elke ontvanger apart

    Abstract Scenario: contact en terugkoppeling van de JGZ zijn uiterlijk zeven dagen na de ontvangst
      Gegeven deze feiten:
        | de peildatum is <vandaag>                                  |
        | de zaak gaat naar de JGZ: ja                               |
        | over de JGZ: deze ontvanger ontving de zaak op <ontvangst> |
      Als het overdrachtbesluit wordt gevraagd
      Dan onder meer:
        | de JGZ moet contact opnemen met het gezin, uiterlijk <uiterlijk>                            |
        | de JGZ moet het contact met het gezin terugkoppelen aan Veilig Thuis, uiterlijk <uiterlijk> |

      Voorbeelden:
        | vandaag    | ontvangst  | uiterlijk  |
        | 2026-07-01 | 2026-07-01 | 2026-07-08 |
        | 2026-07-01 | 2026-06-01 | 2026-06-08 |
        | 2026-07-01 | 2026-06-30 | 2026-07-07 |
        | 2027-03-01 | 2027-02-21 | 2027-02-28 |
        | 2027-03-01 | 2027-02-22 | 2027-03-01 |
        | 2027-03-01 | 2027-02-28 | 2027-03-07 |
        | 2028-03-01 | 2028-02-21 | 2028-02-28 |
        | 2028-03-01 | 2028-02-22 | 2028-02-29 |
        | 2028-03-01 | 2028-02-23 | 2028-03-01 |
        | 2028-03-01 | 2028-02-29 | 2028-03-07 |
        | 2027-01-05 | 2026-12-24 | 2026-12-31 |
        | 2027-01-05 | 2026-12-25 | 2027-01-01 |
        | 2027-01-05 | 2026-12-31 | 2027-01-07 |
        | 2027-01-05 | 2027-01-01 | 2027-01-08 |
        | 2017-01-01 | 2017-01-01 | 2017-01-08 |

    Abstract Scenario: contact en terugkoppeling van het jeugdteam zijn uiterlijk zeven dagen na de ontvangst
      Gegeven deze feiten:
        | de peildatum is <vandaag>                                         |
        | de zaak gaat naar het jeugdteam: ja                               |
        | over het jeugdteam: deze ontvanger ontving de zaak op <ontvangst> |
      Als het overdrachtbesluit wordt gevraagd
      Dan onder meer:
        | het jeugdteam moet contact opnemen met het gezin, uiterlijk <uiterlijk>                            |
        | het jeugdteam moet het contact met het gezin terugkoppelen aan Veilig Thuis, uiterlijk <uiterlijk> |

      Voorbeelden:
        | vandaag    | ontvangst  | uiterlijk  |
        | 2026-07-01 | 2026-07-01 | 2026-07-08 |
        | 2026-07-01 | 2026-06-01 | 2026-06-08 |
        | 2026-07-01 | 2026-06-30 | 2026-07-07 |
        | 2027-03-01 | 2027-02-22 | 2027-03-01 |
        | 2028-03-01 | 2028-02-22 | 2028-02-29 |
        | 2027-01-05 | 2026-12-31 | 2027-01-07 |

    Scenario: kregen zij de zaak op verschillende dagen, dan heeft elk een eigen week
      Gegeven deze feiten:
        | de zaak gaat naar het jeugdteam: ja                              |
        | over het jeugdteam: deze ontvanger ontving de zaak op 2026-06-24 |
        | over de JGZ: deze ontvanger ontving de zaak op 2026-07-01        |
      Als het overdrachtbesluit wordt gevraagd
      Dan onder meer:
        | het jeugdteam moet contact opnemen met het gezin, uiterlijk 2026-07-01                            |
        | het jeugdteam moet het contact met het gezin terugkoppelen aan Veilig Thuis, uiterlijk 2026-07-01 |
        | de JGZ moet contact opnemen met het gezin, uiterlijk 2026-07-08                                   |
        | de JGZ moet het contact met het gezin terugkoppelen aan Veilig Thuis, uiterlijk 2026-07-08        |

    Abstract Scenario: een ontvangst na vandaag kan niet
      Gegeven deze feiten:
        | de zaak gaat naar <ontvanger>: ja                              |
        | over <ontvanger>: deze ontvanger ontving de zaak op 2026-07-02 |
      Als het overdrachtbesluit wordt gevraagd
      Dan wordt de zaak geweigerd: ontvangers.ontvangenOp

      Voorbeelden:
        | ontvanger     |
        | het jeugdteam |
        | de JGZ        |

    Abstract Scenario: een dag van ontvangst zonder bevestiging kan niet
      Gegeven deze feiten:
        | de zaak gaat naar <ontvanger>: ja                                  |
        | over <ontvanger>: deze ontvanger ontving de zaak op 2026-07-01     |
        | over <ontvanger>: deze ontvanger heeft de ontvangst bevestigd: nee |
      Als het overdrachtbesluit wordt gevraagd
      Dan wordt de zaak geweigerd: ontvangenOp

      Voorbeelden:
        | ontvanger     |
        | het jeugdteam |
        | de JGZ        |

  Regel: Wat voor de JGZ geldt, geldt ook voor het jeugdteam

    Achtergrond:
      Gegeven deze feiten:
        | de zaak gaat naar het jeugdteam: ja |
        | de zaak gaat naar de JGZ: nee       |
        | het gezin woont in Dordrecht        |

    Scenario: een jeugdteam dat nog moet bevestigen heeft de zaak niet, maar wel taken
      Gegeven over het jeugdteam: deze ontvanger heeft de ontvangst bevestigd: nee
      Als het overdrachtbesluit wordt gevraagd
      Dan over het jeugdteam: geldt regel ONT-03 op grond van F.1, F.2, D-15
      En over het jeugdteam: geldt regel ONT-20 op grond van 9.2.j, 9.2.k, D-11
      En onder meer:
        | over het jeugdteam: deze ontvanger heeft de zaak: nee                         |
        | over het jeugdteam: deze ontvanger heeft taken: ja                            |
        | het jeugdteam moet de ontvangst bevestigen aan Veilig Thuis, na de overdracht |

    Scenario: een jeugdteam dat bevestigt heeft de zaak, en de niet gekozen JGZ niet
      Gegeven over het jeugdteam: deze ontvanger heeft de ontvangst bevestigd: ja
      Als het overdrachtbesluit wordt gevraagd
      Dan over het jeugdteam: geldt regel ONT-01 op grond van F.1, F.2, D-15
      En over de JGZ: geldt regel ONT-02 op grond van F.1, D-15
      En onder meer:
        | over het jeugdteam: deze ontvanger heeft de zaak: ja      |
        | over de JGZ: deze ontvanger heeft de zaak: nee            |
        | over het jeugdteam: vraag: de dag van ontvangst is bekend |

    Abstract Scenario: het jeugdteam krijgt een plan en taken die de melder niet verraden
      Gegeven de melding is <vorm>
      Als het overdrachtbesluit wordt gevraagd
      Dan onder meer:
        | het jeugdteam moet de gemelde zorgen bespreekbaar maken met het gezin, na de overdracht, niet herleidbaar tot de melder                                                |
        | het jeugdteam moet het netwerk en wat goed gaat in kaart brengen met het gezin, na de overdracht, niet herleidbaar tot de melder                                       |
        | het jeugdteam moet bepalen wat de veiligheid vergroot samen met het gezin, na de overdracht, niet herleidbaar tot de melder                                            |
        | het jeugdteam moet contact opnemen met het gezin, binnen de termijn contact met het gezin, niet herleidbaar tot de melder                                              |
        | het jeugdteam moet het contact met het gezin terugkoppelen aan Veilig Thuis, binnen de termijn terugkoppeling aan Veilig Thuis                                         |
        | Veilig Thuis moet het veiligheids- of herstelplan overdragen aan het jeugdteam, bij de overdracht, met het veiligheids- of herstelplan, niet herleidbaar tot de melder |
        | het jeugdteam moet de ontvangst bevestigen aan Veilig Thuis, na de overdracht                                                                                          |
        | over het jeugdteam: vraag: deze ontvanger heeft de ontvangst bevestigd                                                                                                 |
      En over het jeugdteam: geldt regel ONT-10b op grond van 9.2.c, 9.1.5.g.d, D-5

      Voorbeelden:
        | vorm     |
        | gesloten |
        | onbekend |

  Regel: Taken in een hele zaak

    Scenario: heeft het jeugdteam de zaak terwijl er nog iets in de weg staat, dan heeft het ook taken
      Gegeven deze feiten:
        | de zaak gaat naar het jeugdteam: ja                              |
        | de zaak gaat naar de JGZ: nee                                    |
        | het gezin woont in Dordrecht                                     |
        | het veiligheidsplan is gemaakt: nee                              |
        | de overdracht volgt op onderzoek                                 |
        | iets pleit tegen een bijeenkomst met het gezin: nee              |
        | over het jeugdteam: deze ontvanger ontving de zaak op 2026-06-30 |
      Als het overdrachtbesluit wordt gevraagd
      Dan is dit het hele besluit:
        | de overdracht kan nog niet doorgaan                                                                                                    |
        | het team is jeugdteam van Dordrecht                                                                                                    |
        | beletsel: OVD-33                                                                                                                       |
        | Veilig Thuis moet het veiligheids- of herstelplan maken                                                                                |
        | Veilig Thuis moet een bijeenkomst houden met het gezin, persoonlijk, bij de overdracht                                                 |
        | Veilig Thuis moet de zaak overdragen aan het jeugdteam, schriftelijk en persoonlijk, bij de overdracht                                 |
        | Veilig Thuis moet het jeugdteam informeren, schriftelijk, bij de overdracht                                                            |
        | Veilig Thuis moet de JGZ informeren, schriftelijk, bij de overdracht                                                                   |
        | het jeugdteam moet de gemelde zorgen bespreekbaar maken met het gezin, na de overdracht                                                |
        | het jeugdteam moet het netwerk en wat goed gaat in kaart brengen met het gezin, na de overdracht                                       |
        | het jeugdteam moet bepalen wat de veiligheid vergroot samen met het gezin, na de overdracht                                            |
        | het jeugdteam moet contact opnemen met het gezin, uiterlijk 2026-07-07                                                                 |
        | het jeugdteam moet het contact met het gezin terugkoppelen aan Veilig Thuis, uiterlijk 2026-07-07                                      |
        | Veilig Thuis moet het veiligheids- of herstelplan overdragen aan het jeugdteam, bij de overdracht, met het veiligheids- of herstelplan |
        | over het jeugdteam: deze ontvanger heeft de zaak: ja                                                                                   |

    Scenario: wijst de JGZ de ontvangst af, dan houdt Veilig Thuis de zaak en bevestigt de JGZ nog
      Gegeven deze feiten:
        | het gezin woont in Dordrecht                                  |
        | de overdracht volgt op onderzoek                              |
        | iets pleit tegen een bijeenkomst met het gezin: nee           |
        | over de JGZ: deze ontvanger heeft de ontvangst bevestigd: nee |
      Als het overdrachtbesluit wordt gevraagd
      Dan is dit het hele besluit:
        | de overdracht kan doorgaan                                                                                                      |
        | Veilig Thuis houdt de zaak vast: ja                                                                                             |
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

    Scenario: bevestigen beide een gesloten zaak zonder dag, dan telt de week nog niet
      Gegeven deze feiten:
        | de zaak gaat naar het jeugdteam: ja                                 |
        | de zaak gaat naar de JGZ: ja                                        |
        | het gezin woont in Hoeksche Waard                                   |
        | de melding is gesloten                                              |
        | de overdracht volgt op onderzoek                                    |
        | iets pleit tegen een bijeenkomst met het gezin: nee                 |
        | over het jeugdteam: deze ontvanger heeft de ontvangst bevestigd: ja |
        | over de JGZ: deze ontvanger heeft de ontvangst bevestigd: ja        |
      Als het overdrachtbesluit wordt gevraagd
      Dan is dit het hele besluit:
        | de overdracht kan doorgaan                                                                                                                                             |
        | het team is CJG-jeugdteam van Hoeksche Waard                                                                                                                           |
        | Veilig Thuis moet een bijeenkomst houden met het gezin, persoonlijk, bij de overdracht, niet herleidbaar tot de melder                                                 |
        | Veilig Thuis moet de zaak overdragen aan het jeugdteam, schriftelijk en persoonlijk, bij de overdracht, niet herleidbaar tot de melder                                 |
        | Veilig Thuis moet de zaak overdragen aan de JGZ, schriftelijk en persoonlijk, bij de overdracht, niet herleidbaar tot de melder                                        |
        | de JGZ moet feedback geven aan Veilig Thuis, na de overdracht                                                                                                          |
        | de JGZ moet feedback geven aan het jeugdteam, na de overdracht                                                                                                         |
        | Veilig Thuis moet het jeugdteam informeren, schriftelijk, bij de overdracht, niet herleidbaar tot de melder                                                            |
        | Veilig Thuis moet de JGZ informeren, schriftelijk, bij de overdracht, niet herleidbaar tot de melder                                                                   |
        | het jeugdteam moet de gemelde zorgen bespreekbaar maken met het gezin, na de overdracht, niet herleidbaar tot de melder                                                |
        | het jeugdteam moet het netwerk en wat goed gaat in kaart brengen met het gezin, na de overdracht, niet herleidbaar tot de melder                                       |
        | het jeugdteam moet bepalen wat de veiligheid vergroot samen met het gezin, na de overdracht, niet herleidbaar tot de melder                                            |
        | het jeugdteam moet contact opnemen met het gezin, binnen de termijn contact met het gezin, niet herleidbaar tot de melder                                              |
        | het jeugdteam moet het contact met het gezin terugkoppelen aan Veilig Thuis, binnen de termijn terugkoppeling aan Veilig Thuis                                         |
        | Veilig Thuis moet het veiligheids- of herstelplan overdragen aan het jeugdteam, bij de overdracht, met het veiligheids- of herstelplan, niet herleidbaar tot de melder |
        | over het jeugdteam: deze ontvanger heeft de zaak: ja                                                                                                                   |
        | over het jeugdteam: vraag: de dag van ontvangst is bekend                                                                                                              |
        | de JGZ moet de gemelde zorgen bespreekbaar maken met het gezin, na de overdracht, niet herleidbaar tot de melder                                                       |
        | de JGZ moet het netwerk en wat goed gaat in kaart brengen met het gezin, na de overdracht, niet herleidbaar tot de melder                                              |
        | de JGZ moet bepalen wat de veiligheid vergroot samen met het gezin, na de overdracht, niet herleidbaar tot de melder                                                   |
        | de JGZ moet contact opnemen met het gezin, binnen de termijn contact met het gezin, niet herleidbaar tot de melder                                                     |
        | de JGZ moet het contact met het gezin terugkoppelen aan Veilig Thuis, binnen de termijn terugkoppeling aan Veilig Thuis                                                |
        | Veilig Thuis moet het veiligheids- of herstelplan overdragen aan de JGZ, bij de overdracht, met het veiligheids- of herstelplan, niet herleidbaar tot de melder        |
        | over de JGZ: deze ontvanger heeft de zaak: ja                                                                                                                          |
        | over de JGZ: vraag: de dag van ontvangst is bekend                                                                                                                     |

    Scenario: wie niet gekozen is en zonder minderjarige heeft geen taken
      Gegeven deze feiten:
        | er zijn minderjarigen: nee    |
        | de zaak gaat naar de JGZ: nee |
      Als het overdrachtbesluit wordt gevraagd
      Dan is dit het hele besluit:
        | Veilig Thuis houdt de zaak vast: ja                       |
        | geen grondslag: OVD-01                                    |
        | Veilig Thuis moet de passende instantie in kennis stellen |
