# language: nl
Functionaliteit: Het overzicht over een hele zaak: bij wie zij ligt, en welke vragen spelen

  Achtergrond:
    Gegeven de peildatum is 2026-07-01

  Regel: HOU-01 Bevestigden beide de ontvangst, dan hebben zij de zaak samen

    Scenario: het jeugdteam en de JGZ bevestigden allebei, en hebben de zaak samen
      Gegeven de zorgmelding is er: ja
      En over het jeugdteam: deze ontvanger heeft de ontvangst bevestigd: ja
      En over de JGZ: deze ontvanger heeft de ontvangst bevestigd: ja
      Als het zaakoverzicht wordt gevraagd
      Dan onder meer: de zaak is in handen van het jeugdteam en de JGZ samen
      En onder meer: het jeugdteam moet de voortgang van de zaak bewaken, voortdurend
      En onder meer: de JGZ moet de voortgang van de zaak bewaken, voortdurend
      En niet: Veilig Thuis moet de voortgang van de zaak bewaken
      En geldt regel HOU-01 op grond van F.1, 4.d, D-15
      En geldt regel OVZ-06 op grond van F.1, 4.d
      En geldt regel OVZ-07 op grond van F.1, 4.d
      En geldt regel OVZ-01 niet
      En geldt regel OVZ-05 niet
      En geldt regel OVZ-08 niet

  Regel: HOU-02 Bevestigde het jeugdteam de ontvangst, dan heeft het de zaak

    Abstract Scenario: bevestigt alleen het jeugdteam, dan heeft het jeugdteam de zaak, ook als de JGZ <jgz> antwoordde
      Gegeven de zorgmelding is er: ja
      En over het jeugdteam: deze ontvanger heeft de ontvangst bevestigd: ja
      En over de JGZ: deze ontvanger heeft de ontvangst bevestigd: <jgz>
      Als het zaakoverzicht wordt gevraagd
      Dan onder meer: de zaak is in handen van het jeugdteam
      En onder meer: het jeugdteam moet de voortgang van de zaak bewaken, voortdurend
      En niet: de JGZ moet de voortgang van de zaak bewaken
      En niet: Veilig Thuis moet de voortgang van de zaak bewaken
      En geldt regel HOU-02 op grond van F.1, 4.d, D-15
      En geldt regel OVZ-07 niet
      En geldt regel OVZ-03 niet

      Voorbeelden:
        | jgz      |
        | nee      |
        | onbekend |

  Regel: HOU-03 Bevestigde de JGZ de ontvangst, dan heeft zij de zaak

    Abstract Scenario: bevestigt alleen de JGZ, dan heeft de JGZ de zaak, ook als het jeugdteam <jeugdteam> antwoordde
      Gegeven de zorgmelding is er: ja
      En over het jeugdteam: deze ontvanger heeft de ontvangst bevestigd: <jeugdteam>
      En over de JGZ: deze ontvanger heeft de ontvangst bevestigd: ja
      Als het zaakoverzicht wordt gevraagd
      Dan onder meer: de zaak is in handen van de JGZ
      En onder meer: de JGZ moet de voortgang van de zaak bewaken, voortdurend
      En niet: het jeugdteam moet de voortgang van de zaak bewaken
      En geldt regel HOU-03 op grond van F.1, 4.d, D-15
      En geldt regel OVZ-06 niet
      En geldt regel OVZ-04 niet

      Voorbeelden:
        | jeugdteam |
        | nee       |
        | onbekend  |

    Scenario: een dag van ontvangst is een bevestiging
      Gegeven de zorgmelding is er: ja
      En over de JGZ: deze ontvanger ontving de zaak op 2026-06-20
      Als het zaakoverzicht wordt gevraagd
      Dan onder meer: de zaak is in handen van de JGZ

  Regel: HOU-04 Zonder bevestiging houdt Veilig Thuis wat er gemeld is

    Abstract Scenario: Veilig Thuis houdt een melding waarvan het jeugdteam <jeugdteam> en de JGZ <jgz> bevestigde
      Gegeven de zorgmelding is er: ja
      En over het jeugdteam: deze ontvanger heeft de ontvangst bevestigd: <jeugdteam>
      En over de JGZ: deze ontvanger heeft de ontvangst bevestigd: <jgz>
      Als het zaakoverzicht wordt gevraagd
      Dan onder meer: de zaak is in handen van Veilig Thuis
      En onder meer: Veilig Thuis moet de voortgang van de zaak bewaken, voortdurend
      En niet: ontbreekt: er is gemeld bij Veilig Thuis
      En geldt regel HOU-04 op grond van F.1, 4.d, D-15
      En geldt regel OVZ-05 op grond van F.1, 4.d
      En geldt regel OVZ-02 niet

      Voorbeelden:
        | jeugdteam | jgz      |
        | nee       | nee      |
        | onbekend  | nee      |
        | nee       | onbekend |

    Scenario: een dag waarop de melding binnenkwam is een melding
      Gegeven Veilig Thuis ontving de melding op 2026-06-30
      Als het zaakoverzicht wordt gevraagd
      Dan onder meer: de zaak is in handen van Veilig Thuis
      En onder meer: over triage: deze vraag speelt: ja

  Regel: HOU-05 Zonder melding ligt het signaal bij wie het heeft

    Scenario: is er niet gemeld, dan pakt wie het signaal heeft het op
      Gegeven de zorgmelding is er: nee
      Als het zaakoverzicht wordt gevraagd
      Dan onder meer: de zaak is in handen van wie het signaal heeft
      En onder meer: wie het signaal heeft moet het signaal oppakken en zo nodig doorgeleiden
      En niet: ontbreekt: er is gemeld bij Veilig Thuis
      En geldt regel HOU-05 op grond van F.1, 4.d
      En geldt regel OVZ-01 op grond van F.1, 4.d
      En geldt regel OVZ-02 niet

    Scenario: is er niets bekend, dan ligt het signaal bij wie het heeft, en wordt gevraagd of er gemeld is
      Als het zaakoverzicht wordt gevraagd
      Dan onder meer: de zaak is in handen van wie het signaal heeft
      En onder meer: ontbreekt: er is gemeld bij Veilig Thuis
      En geldt regel HOU-05 op grond van F.1, 4.d
      En geldt regel OVZ-02 op grond van F.1, 4.d

  Regel: OVZ-02 Is niet bekend of er gemeld is, dan wordt dat eerst nagegaan

    Abstract Scenario: of er gemeld is, ontbreekt als het jeugdteam <jeugdteam> en de JGZ <jgz> bevestigde
      Gegeven over het jeugdteam: deze ontvanger heeft de ontvangst bevestigd: <jeugdteam>
      En over de JGZ: deze ontvanger heeft de ontvangst bevestigd: <jgz>
      Als het zaakoverzicht wordt gevraagd
      Dan onder meer: ontbreekt: er is gemeld bij Veilig Thuis
      En geldt regel OVZ-02 op grond van F.1, 4.d

      Voorbeelden:
        | jeugdteam | jgz      |
        | nee       | nee      |
        | onbekend  | nee      |
        | nee       | onbekend |
        | onbekend  | onbekend |

    Abstract Scenario: bevestigde iemand de ontvangst, dan hoeft niet eerst bekend te zijn of er gemeld is (jeugdteam <jeugdteam>, JGZ <jgz>)
      Gegeven over het jeugdteam: deze ontvanger heeft de ontvangst bevestigd: <jeugdteam>
      En over de JGZ: deze ontvanger heeft de ontvangst bevestigd: <jgz>
      Als het zaakoverzicht wordt gevraagd
      Dan geldt regel OVZ-02 niet
      En geldt regel OVZ-08 niet

      Voorbeelden:
        | jeugdteam | jgz |
        | ja        | nee |
        | nee       | ja  |

  Regel: OVZ-03 Zolang niet vaststaat of het jeugdteam de zaak heeft, wordt daarnaar gevraagd

    Scenario: of het jeugdteam de zaak heeft, wordt gevraagd zolang het onbekend is
      Gegeven de zorgmelding is er: ja
      En over het jeugdteam: deze ontvanger heeft de ontvangst bevestigd: onbekend
      Als het zaakoverzicht wordt gevraagd
      Dan onder meer: vraag: het jeugdteam bevestigde de ontvangst
      En niet: vraag: de JGZ bevestigde de ontvangst
      En geldt regel OVZ-03 op grond van F.1
      En geldt regel OVZ-04 niet

    Scenario: of de JGZ de zaak heeft, wordt gevraagd zolang het onbekend is
      Gegeven de zorgmelding is er: ja
      En over de JGZ: deze ontvanger heeft de ontvangst bevestigd: onbekend
      Als het zaakoverzicht wordt gevraagd
      Dan onder meer: vraag: de JGZ bevestigde de ontvangst
      En niet: vraag: het jeugdteam bevestigde de ontvangst
      En geldt regel OVZ-04 op grond van F.1
      En geldt regel OVZ-03 niet

  Regel: OVZ-08 Een ontvangst zonder melding is vreemd, en wordt nagegaan

    Abstract Scenario: is er niets gemeld en toch iets ontvangen, dan houdt <houder> de zaak en wordt het nagegaan
      Gegeven de zorgmelding is er: nee
      En over het jeugdteam: deze ontvanger heeft de ontvangst bevestigd: <jeugdteam>
      En over de JGZ: deze ontvanger heeft de ontvangst bevestigd: <jgz>
      Als het zaakoverzicht wordt gevraagd
      Dan onder meer: de zaak is in handen van <houder>
      En onder meer: opmerking: OVZ-08
      En geldt regel OVZ-08 op grond van F.1, 4.d

      Voorbeelden:
        | jeugdteam | jgz | houder                        |
        | ja        | nee | het jeugdteam                 |
        | nee       | ja  | de JGZ                        |
        | ja        | ja  | het jeugdteam en de JGZ samen |

    Scenario: is er niets gemeld en niets ontvangen, dan is er niets vreemds
      Gegeven de zorgmelding is er: nee
      Als het zaakoverzicht wordt gevraagd
      Dan geldt regel OVZ-08 niet
      En niet: opmerking: OVZ-08

  Regel: OVZ-09 Wat de overdracht nog vraagt, gebeurt alsnog als de zaak al is overgenomen

    Abstract Scenario: is gemeld <gemeld> en houdt <houder> de zaak, dan blijft zij daar ook als aan de overdracht iets mist
      Gegeven de zorgmelding is er: <gemeld>
      En het triagebesluit is definitief: <definitief>
      En over het jeugdteam: deze ontvanger heeft de ontvangst bevestigd: <jeugdteam>
      En over de JGZ: deze ontvanger heeft de ontvangst bevestigd: <jgz>
      Als het zaakoverzicht wordt gevraagd
      Dan onder meer: de zaak is in handen van <houder>
      En onder meer: opmerking: OVZ-09
      En geldt regel OVZ-09 op grond van D-15, F.1, 9.2.d, als keuze

      Voorbeelden:
        | gemeld   | definitief | jeugdteam | jgz | houder                        |
        | ja       | ja         | ja        | nee | het jeugdteam                 |
        | ja       | ja         | nee       | ja  | de JGZ                        |
        | ja       | ja         | ja        | ja  | het jeugdteam en de JGZ samen |
        | onbekend | onbekend   | ja        | nee | het jeugdteam                 |

    Abstract Scenario: is gemeld <gemeld> en bevestigde het jeugdteam <jeugdteam>, dan valt over de overdracht niets te zeggen
      Gegeven de zorgmelding is er: <gemeld>
      En over het jeugdteam: deze ontvanger heeft de ontvangst bevestigd: <jeugdteam>
      Als het zaakoverzicht wordt gevraagd
      Dan geldt regel OVZ-09 niet

      Voorbeelden:
        | gemeld   | jeugdteam |
        | nee      | ja        |
        | ja       | nee       |
        | ja       | onbekend  |
        | onbekend | nee       |

  Regel: ZVR-01 Zolang er niet gemeld is, speelt de vraag of en hoe er gemeld wordt

    Abstract Scenario: het meldadvies speelt zolang gemeld <gemeld> is
      Gegeven de zorgmelding is er: <gemeld>
      Als het zaakoverzicht wordt gevraagd
      Dan onder meer: over meldadvies: deze vraag speelt: ja
      En over meldadvies: geldt regel ZVR-01 op grond van F.1, F.5
      En over triage: geldt regel <triage> op grond van 9.1.5.o.s
      En over meldadvies: geldt regel ZVR-02 niet

      Voorbeelden:
        | gemeld   | triage |
        | nee      | ZVR-04 |
        | onbekend | ZVR-05 |

    Scenario: is er gemeld, dan speelt de triage en niet meer het meldadvies
      Gegeven de zorgmelding is er: ja
      Als het zaakoverzicht wordt gevraagd
      Dan onder meer: over triage: deze vraag speelt: ja
      En niet: over meldadvies: deze vraag speelt: ja
      En niet: over meldadvies: deze vraag speelt: onbekend
      En over meldadvies: geldt regel ZVR-02 op grond van F.5, als keuze
      En over triage: geldt regel ZVR-03 op grond van 9.1.5.o.s

    Scenario: is er niet gemeld, dan speelt de triage niet, en de overdracht en de monitoring ook niet
      Gegeven de zorgmelding is er: nee
      Als het zaakoverzicht wordt gevraagd
      Dan niet: over triage: deze vraag speelt: ja
      En niet: over triage: deze vraag speelt: onbekend
      En niet: over overdracht: deze vraag speelt: ja
      En niet: over overdracht: deze vraag speelt: onbekend
      En niet: over monitoring: deze vraag speelt: ja
      En niet: over monitoring: deze vraag speelt: onbekend

    Scenario: is onbekend of er gemeld is, dan is onbekend of de triage speelt
      Als het zaakoverzicht wordt gevraagd
      Dan onder meer: over triage: deze vraag speelt: onbekend

  Regel: ZVR-06 Na een definitieve triage speelt de overdracht

    Scenario: blijkt de triage uit de feiten definitief, dan speelt de overdracht
      Gegeven deze feiten:
        | de melding is open                           |
        | de zorgmelding is er: ja                     |
        | de bekendheidscheck is er: ja                |
        | het triageformulier is er: ja                |
        | het criterium direct gevaar is nee           |
        | het criterium structurele onveiligheid is ja |
      Als het zaakoverzicht wordt gevraagd
      Dan onder meer: het triagebesluit is definitief: ja
      En onder meer: over overdracht: deze vraag speelt: ja
      En over overdracht: geldt regel ZVR-06 op grond van 9.2.a, D-3
      En over monitoring: geldt regel ZVR-13 op grond van 9.2.m

    Scenario: blijkt de triage uit de feiten voorlopig, dan speelt de overdracht nog niet
      Gegeven de zorgmelding is er: ja
      Als het zaakoverzicht wordt gevraagd
      Dan onder meer: het triagebesluit is definitief: nee
      En niet: over overdracht: deze vraag speelt: ja
      En niet: over overdracht: deze vraag speelt: onbekend
      En over overdracht: geldt regel ZVR-08 op grond van 9.2.a, D-3
      En over monitoring: geldt regel ZVR-11 op grond van 9.2.m, D-3

    Abstract Scenario: is gemeld <gemeld> en de triage definitief <definitief>, dan geldt over de overdracht <regel>
      Gegeven de zorgmelding is er: <gemeld>
      En het triagebesluit is definitief: <definitief>
      Als het zaakoverzicht wordt gevraagd
      Dan over overdracht: geldt regel <regel> op grond van 9.2.a, D-3
      En niet: over overdracht: deze vraag speelt: <niet>

      Voorbeelden:
        | gemeld   | definitief | regel  | niet     |
        | ja       | ja         | ZVR-06 | onbekend |
        | onbekend | ja         | ZVR-06 | onbekend |
        | nee      | ja         | ZVR-06 | onbekend |
        | nee      | onbekend   | ZVR-07 | onbekend |
        | nee      | nee        | ZVR-08 | onbekend |
        | ja       | nee        | ZVR-08 | onbekend |
        | onbekend | nee        | ZVR-08 | onbekend |
        | onbekend | onbekend   | ZVR-09 | ja       |

    Scenario: is niets bekend, dan is onbekend of de overdracht speelt
      Als het zaakoverzicht wordt gevraagd
      Dan onder meer: over overdracht: deze vraag speelt: onbekend

  Regel: ZVR-10 Na de afsluiting speelt de monitoring

    Abstract Scenario: is een afsluiting bekend, dan speelt de monitoring, ook als gemeld <gemeld> en definitief <definitief> is
      Gegeven de zorgmelding is er: <gemeld>
      En het triagebesluit is definitief: <definitief>
      En Veilig Thuis sloot triage of onderzoek af op 2026-05-01
      Als het zaakoverzicht wordt gevraagd
      Dan onder meer: over monitoring: deze vraag speelt: ja
      En over monitoring: geldt regel ZVR-10 op grond van 9.2.m

      Voorbeelden:
        | gemeld   | definitief |
        | ja       | ja         |
        | ja       | nee        |
        | nee      | onbekend   |
        | onbekend | onbekend   |

    Scenario: hoe Veilig Thuis afsloot is ook een afsluiting
      Gegeven Veilig Thuis sloot af met onderzoek
      Als het zaakoverzicht wordt gevraagd
      Dan onder meer: over monitoring: deze vraag speelt: ja

    Abstract Scenario: is geen afsluiting bekend, gemeld <gemeld> en definitief <definitief>, dan geldt over de monitoring <regel>
      Gegeven de zorgmelding is er: <gemeld>
      En het triagebesluit is definitief: <definitief>
      Als het zaakoverzicht wordt gevraagd
      Dan niet: over monitoring: deze vraag speelt: ja
      En niet: over monitoring: deze vraag speelt: <niet>
      En over monitoring: geldt regel <regel>

      Voorbeelden:
        | gemeld   | definitief | regel  | niet     |
        | ja       | nee        | ZVR-11 | onbekend |
        | onbekend | nee        | ZVR-11 | onbekend |
        | nee      | nee        | ZVR-11 | onbekend |
        | nee      | ja         | ZVR-13 | nee      |
        | nee      | onbekend   | ZVR-12 | onbekend |

    Abstract Scenario: is geen afsluiting bekend en kan zij er wel zijn, dan is onbekend of de monitoring speelt (gemeld <gemeld>, definitief <definitief>)
      Gegeven de zorgmelding is er: <gemeld>
      En het triagebesluit is definitief: <definitief>
      Als het zaakoverzicht wordt gevraagd
      Dan onder meer: over monitoring: deze vraag speelt: onbekend
      En over monitoring: geldt regel ZVR-13 op grond van 9.2.m

      Voorbeelden:
        | gemeld   | definitief |
        | ja       | ja         |
        | onbekend | ja         |
        | onbekend | onbekend   |

    Scenario: ZVR-12 rust op de norm over meten
      Gegeven de zorgmelding is er: nee
      Als het zaakoverzicht wordt gevraagd
      Dan over monitoring: geldt regel ZVR-12 op grond van 9.2.m

  Regel: ZVR-16 Zolang er niet gemeld is, spelen de stappen van de meldcode

    Abstract Scenario: de meldcode speelt zolang gemeld <gemeld> is
      Gegeven de zorgmelding is er: <gemeld>
      Als het zaakoverzicht wordt gevraagd
      Dan onder meer: over meldcode: deze vraag speelt: ja
      En over meldcode: geldt regel ZVR-16 op grond van 7.2.1, 7.2.5
      En over meldcode: geldt regel ZVR-17 niet

      Voorbeelden:
        | gemeld   |
        | nee      |
        | onbekend |

    Scenario: is er gemeld, dan spelen de stappen vóór de melding niet meer, ook als zij bekend zijn
      Gegeven de zorgmelding is er: ja
      En de signalen zijn in kaart gebracht: ja
      En de melder is JGZ
      Als het zaakoverzicht wordt gevraagd
      Dan niet: over meldcode: deze vraag speelt: ja
      En niet: over meldcode: deze vraag speelt: onbekend
      En over meldcode: geldt regel ZVR-17 op grond van 7.2.5, als keuze

  Regel: ZVR-18 Is er gemeld, dan is de inhoud van de melding niet meer aan de orde

    Scenario: de inhoud van een melding die er al is, speelt niet meer
      Gegeven de zorgmelding is er: ja
      En over uitspraak-1: deze uitspraak is een feit
      Als het zaakoverzicht wordt gevraagd
      Dan niet: over inhoud: deze vraag speelt: ja
      En niet: over inhoud: deze vraag speelt: onbekend
      En over inhoud: geldt regel ZVR-18 op grond van 9.1.5.o.j, als keuze

    Abstract Scenario: de inhoud van een melding die er nog niet is (gemeld <gemeld>), speelt
      Gegeven de zorgmelding is er: <gemeld>
      En over uitspraak-1: deze uitspraak is een feit
      Als het zaakoverzicht wordt gevraagd
      Dan onder meer: over inhoud: deze vraag speelt: ja
      En over inhoud: geldt regel ZVR-14 op grond van F.1

      Voorbeelden:
        | gemeld   |
        | nee      |
        | onbekend |

  Regel: ZVR-19 Wie zicht op de veiligheid heeft, is in elke zaak de vraag

    Abstract Scenario: zicht en casusregie spelen ook als gemeld <gemeld> is
      Gegeven de zorgmelding is er: <gemeld>
      Als het zaakoverzicht wordt gevraagd
      Dan onder meer: over zicht: deze vraag speelt: ja
      En onder meer: over casusregie: deze vraag speelt: ja
      En over zicht: geldt regel ZVR-19 op grond van F.2
      En over casusregie: geldt regel ZVR-20 op grond van F.2

      Voorbeelden:
        | gemeld   |
        | ja       |
        | nee      |
        | onbekend |

  Regel: F.1 De zaak, het zicht en de casusregie liggen bij dezelfde

    Abstract Scenario: <feit>, dan houdt Veilig Thuis de zaak, het zicht en de casusregie
      Gegeven <feit>
      Als het zaakoverzicht wordt gevraagd
      Dan onder meer:
        | de zaak is in handen van Veilig Thuis         |
        | het zicht op veiligheid ligt bij Veilig Thuis |
        | de casusregie ligt bij Veilig Thuis           |
      En niet: vraag: er is gemeld bij Veilig Thuis
      En niet: de melder moet aan de partners laten weten wie zicht op de veiligheid houdt
      En niet: de melder moet aan de partners laten weten wie de casusregie heeft

      Voorbeelden:
        | feit                                                    |
        | de zorgmelding is er: ja                                |
        | Veilig Thuis ontving de melding op 2026-06-29           |
        | de fase van de zaak is triage                           |
        | er is gemeld bij Veilig Thuis: ja                       |
        | het triagebesluit is definitief: ja                     |
        | Veilig Thuis sloot triage of onderzoek af op 2026-05-01 |
        | het onderzoek is afgesloten                             |
        | het onderzoek is afgesloten: ja                         |
        | de bemoeienis van Veilig Thuis is beëindigd: ja         |

    Abstract Scenario: <feit>, dan houdt wie het signaal heeft de zaak, het zicht en de casusregie
      Gegeven <feit>
      Als het zaakoverzicht wordt gevraagd
      Dan onder meer:
        | de zaak is in handen van wie het signaal heeft         |
        | het zicht op veiligheid ligt bij wie het signaal heeft |
        | de casusregie ligt bij wie het signaal heeft           |

      Voorbeelden:
        | feit                                           |
        | de zorgmelding is er: nee                      |
        | de fase van de zaak is signaal vóór de melding |
        | er is gemeld bij Veilig Thuis: nee             |
        | de zorgmelding is er: onbekend                 |

    Abstract Scenario: het jeugdteam bevestigde <jeugdteam>, de JGZ <jgz> en gemeld is <gemeld>, dan ligt alles bij <wie>
      Gegeven de zorgmelding is er: <gemeld>
      En over het jeugdteam: deze ontvanger heeft de ontvangst bevestigd: <jeugdteam>
      En over de JGZ: deze ontvanger heeft de ontvangst bevestigd: <jgz>
      Als het zaakoverzicht wordt gevraagd
      Dan onder meer:
        | de zaak is in handen van <wie>         |
        | het zicht op veiligheid ligt bij <wie> |
        | de casusregie ligt bij <wie>           |

      Voorbeelden:
        | gemeld   | jeugdteam | jgz      | wie                           |
        | ja       | ja        | nee      | het jeugdteam                 |
        | ja       | ja        | ja       | het jeugdteam en de JGZ samen |
        | ja       | nee       | ja       | de JGZ                        |
        | ja       | onbekend  | ja       | de JGZ                        |
        | ja       | onbekend  | onbekend | Veilig Thuis                  |
        | onbekend | onbekend  | onbekend | wie het signaal heeft         |
        | onbekend | ja        | onbekend | het jeugdteam                 |
        | nee      | ja        | nee      | het jeugdteam                 |

    Scenario: een signaal vóór de melding waarvan de melding binnenkwam, wordt geweigerd
      Gegeven de fase van de zaak is signaal vóór de melding
      En Veilig Thuis ontving de melding op 2026-06-29
      Als het zaakoverzicht wordt gevraagd
      Dan wordt de zaak geweigerd

  Regel: ZVR-21 Na een melding is de vraag welk team er is

    Scenario: na een melding speelt de routering, ook als de gemeente onbekend is
      Gegeven de zorgmelding is er: ja
      Als het zaakoverzicht wordt gevraagd
      Dan onder meer: over routering: deze vraag speelt: ja
      En over routering: geldt regel ZVR-21 op grond van 8.3.a

    Scenario: na een melding is die de reden, ook als er iets eigens over de routering bekend is
      Gegeven de zorgmelding is er: ja
      En zwaardere hulp is nodig: ja
      Als het zaakoverzicht wordt gevraagd
      Dan onder meer: over routering: deze vraag speelt: ja
      En over routering: geldt regel ZVR-21 op grond van 8.3.a
      En over routering: geldt regel ZVR-14 niet

    Scenario: na een melding gaat het om de overdracht daarvan, en wordt dat niet gevraagd
      Gegeven de zorgmelding is er: ja
      En over kind-1: dit kind is minderjarig: ja
      En het gezin woont in Dordrecht
      Als het zaakoverzicht wordt gevraagd
      Dan onder meer: dit hoort bij een team: ja
      En onder meer: Veilig Thuis houdt vast wat is gemeld tot een ander het overneemt: ja
      En niet: ontbreekt: de aanleiding
      En geldt regel OVZ-10 op grond van F.1, als keuze

    Abstract Scenario: nam een ander de melding over, <wie>, dan houdt Veilig Thuis haar niet meer vast
      Gegeven de zorgmelding is er: ja
      En over kind-1: dit kind is minderjarig: ja
      En het gezin woont in Dordrecht
      En over <wie>: deze ontvanger heeft de ontvangst bevestigd: ja
      Als het zaakoverzicht wordt gevraagd
      Dan onder meer: dit hoort bij een team: ja
      En onder meer: Veilig Thuis houdt vast wat is gemeld tot een ander het overneemt: nee
      En niet: ontbreekt: de aanleiding
      En geldt regel OVZ-11 op grond van F.1, D-15
      En geldt regel OVZ-10 niet

      Voorbeelden:
        | wie           |
        | het jeugdteam |
        | de JGZ        |

    Scenario: namen het jeugdteam en de JGZ de melding samen over, dan houdt Veilig Thuis haar ook niet meer vast
      Gegeven de zorgmelding is er: ja
      En over kind-1: dit kind is minderjarig: ja
      En het gezin woont in Dordrecht
      En over het jeugdteam: deze ontvanger heeft de ontvangst bevestigd: ja
      En over de JGZ: deze ontvanger heeft de ontvangst bevestigd: ja
      Als het zaakoverzicht wordt gevraagd
      Dan onder meer: Veilig Thuis houdt vast wat is gemeld tot een ander het overneemt: nee
      En geldt regel OVZ-11 op grond van F.1, D-15

    Scenario: nam een ander de melding over, dan zoekt Veilig Thuis buiten de gemeenten van de afspraken niemand meer
      Gegeven de zorgmelding is er: ja
      En over kind-1: dit kind is minderjarig: ja
      En het gezin woont in Utrecht
      En over het jeugdteam: deze ontvanger heeft de ontvangst bevestigd: ja
      Als het zaakoverzicht wordt gevraagd
      Dan onder meer: Veilig Thuis houdt vast wat is gemeld tot een ander het overneemt: nee
      En niet: Veilig Thuis moet bepalen wie de zaak overneemt

    Scenario: een eigen vraag blijft na een melding een eigen vraag
      Gegeven de zorgmelding is er: ja
      En de aanleiding is een eigen vraag
      En de vraag gaat over opvoeding
      Als het zaakoverzicht wordt gevraagd
      Dan onder meer: dit hoort bij een team: ja
      En niet: ontbreekt: er zijn minderjarigen

    Abstract Scenario: zonder melding (gemeld <gemeld>) speelt de routering niet om de gemeente alleen
      Gegeven de zorgmelding is er: <gemeld>
      En het gezin woont in Dordrecht
      Als het zaakoverzicht wordt gevraagd
      Dan niet: over routering: deze vraag speelt: ja
      En over routering: geldt regel ZVR-15 op grond van F.1
      En over routering: geldt regel ZVR-14 niet

      Voorbeelden:
        | gemeld   |
        | nee      |
        | onbekend |

  Regel: ZVR-14 Waarover iets eigens bekend is, daarover komt een besluit

    Scenario: over de aard komt een besluit zodra er een voorval bekend is
      Gegeven over voorval-1: er was lichamelijk geweld: ja
      Als het zaakoverzicht wordt gevraagd
      Dan onder meer: over aard: deze vraag speelt: ja
      En over aard: geldt regel ZVR-14 op grond van F.1

    Abstract Scenario: wat over een voorval bekend is, telt in elke fase (gemeld <gemeld>, definitief <definitief>)
      Gegeven de zorgmelding is er: <gemeld>
      En het triagebesluit is definitief: <definitief>
      En over voorval-1: er was lichamelijk geweld: ja
      Als het zaakoverzicht wordt gevraagd
      Dan onder meer: over aard: deze vraag speelt: ja
      En niet: over dossier: deze vraag speelt: ja
      En niet: over dossier: deze vraag speelt: onbekend
      En over dossier: geldt regel ZVR-15 op grond van F.1

      Voorbeelden:
        | gemeld   | definitief |
        | ja       | nee        |
        | nee      | onbekend   |
        | ja       | ja         |
        | onbekend | onbekend   |

    Scenario: na de afsluiting speelt nog steeds alleen waarover iets bekend is
      Gegeven Veilig Thuis sloot triage of onderzoek af op 2026-05-01
      Als het zaakoverzicht wordt gevraagd
      Dan onder meer: over monitoring: deze vraag speelt: ja
      En niet: over aard: deze vraag speelt: ja
      En over aard: geldt regel ZVR-15 op grond van F.1

    Scenario: een afwijking maakt nog niet bekend of de monitoring speelt
      Gegeven over afwijking-1: de monitoring gaat bij deze afwijking naar JGZ
      Als het zaakoverzicht wordt gevraagd
      Dan onder meer: over monitoring: deze vraag speelt: onbekend
      En niet: over monitoring: deze vraag speelt: ja

    Scenario: zonder eigen feiten speelt de organisatie niet, en met wel
      Gegeven de soort organisatie is jeugdteam
      Als het zaakoverzicht wordt gevraagd
      Dan onder meer: over organisatie: deze vraag speelt: ja
      En niet: over voortgang: deze vraag speelt: ja
      En niet: over voortgang: deze vraag speelt: onbekend

    Scenario: over de aard, het dossier en de organisatie komt geen besluit als daar niets over bekend is
      Gegeven de melding is open
      Als het zaakoverzicht wordt gevraagd
      Dan niet: over aard: deze vraag speelt: ja
      En niet: over dossier: deze vraag speelt: ja
      En niet: over organisatie: deze vraag speelt: ja
      En over dossier: geldt regel ZVR-15 op grond van F.1

    Scenario: wat voor de ene vraag bekend is, geldt ook voor de andere
      Gegeven deze feiten:
        | de melding is open                           |
        | de zorgmelding is er: ja                     |
        | de bekendheidscheck is er: ja                |
        | het triageformulier is er: ja                |
        | het criterium direct gevaar is nee           |
        | het criterium structurele onveiligheid is ja |
        | het gezin woont in Dordrecht                 |
        | de zaak gaat naar het jeugdteam: ja          |
      En over kind-1: dit kind is minderjarig: ja
      Als het zaakoverzicht wordt gevraagd
      Dan onder meer: de uitkomst is onderzoek
      En onder meer: het team is jeugdteam van Dordrecht
      En niet: ontbreekt: er zijn minderjarigen

    Scenario: feiten die elkaar tegenspreken worden geweigerd
      Gegeven de melding is gesloten
      En de melder blijft volgens opgave anoniem: nee
      En er is acuut gevaar: ja
      Als het zaakoverzicht wordt gevraagd
      Dan wordt de zaak geweigerd
