# language: nl
Functionaliteit: Eén zorgmelding voor het gezin, of een eigen voor een kind

  Achtergrond: een zaak van de JGZ waarin alles bekend is en open gemeld mag worden
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
      | alle kinderen zijn genoemd: ja                         |

  Regel: KIN-01 De functie van Jeugdbescherming West geldt alleen voor dat ene kind

    Achtergrond:
      Gegeven over kind-1: er zijn zorgen over dit kind: nee

    Abstract Scenario: een kind met <functie> houdt die functie en krijgt geen nieuwe melding
      Gegeven over kind-1: de jeugdbescherming voor dit kind is <functie>
      Als het meldadvies wordt gevraagd
      Dan over kind-1: geldt regel KIN-01 op grond van 9.1.5.o.p
      En onder meer: over kind-1: dit kind krijgt: geen nieuwe zorgmelding

      Voorbeelden:
        | functie                               |
        | gezinsvoogd van Jeugdbescherming West |
        | casemanager van Jeugdbescherming West |

    Abstract Scenario: jeugdbescherming <functie> geeft nog geen vrijstelling van een nieuwe melding
      Gegeven over kind-1: de jeugdbescherming voor dit kind is <functie>
      Als het meldadvies wordt gevraagd
      Dan over kind-1: geldt regel KIN-01 niet
      En niet: over kind-1: dit kind krijgt: geen nieuwe zorgmelding

      Voorbeelden:
        | functie                    |
        | geen                       |
        | van een andere organisatie |
        | onbekend                   |

    Scenario: de functie voor het ene kind geldt niet voor het andere
      Gegeven deze feiten:
        | over kind-1: de jeugdbescherming voor dit kind is gezinsvoogd van Jeugdbescherming West |
        | over kind-2: de jeugdbescherming voor dit kind is geen                                  |
        | over kind-2: er zijn zorgen over dit kind: nee                                          |
      Als het meldadvies wordt gevraagd
      Dan over kind-1: geldt regel KIN-01 op grond van 9.1.5.o.p
      En over kind-2: geldt regel KIN-01 niet

  Regel: KIN-02 Zorgen over een kind met een gezinsvoogd gaan mee in het contact

    Achtergrond:
      Gegeven deze feiten:
        | over kind-1: de jeugdbescherming voor dit kind is gezinsvoogd van Jeugdbescherming West |
        | over kind-1: er zijn zorgen over dit kind: ja                                           |

    Abstract Scenario: de gezinsvoogd hoort de zorgen vóór de melding als <feit>
      Gegeven <feit>
      Als het meldadvies wordt gevraagd
      Dan over kind-1: geldt regel KIN-02 op grond van 9.1.5.o.p, 9.1.5.o.r, D-8, als keuze
      En onder meer: over kind-1: de melder moet de zorgen over dit kind bespreken met de gezinsvoogd, vóór de melding

      Voorbeelden:
        | feit                         |
        | er is acuut gevaar: nee      |
        | er is acuut gevaar: onbekend |

    Abstract Scenario: de zorgen gaan niet vóór de melding naar de gezinsvoogd als <feit>
      Gegeven <feit>
      Als het meldadvies wordt gevraagd
      Dan over kind-1: geldt regel KIN-02 niet
      En niet: over kind-1: de melder moet de zorgen over dit kind bespreken met de gezinsvoogd, vóór de melding

      Voorbeelden:
        | feit                                                                                    |
        | er is acuut gevaar: ja                                                                  |
        | over kind-1: er zijn zorgen over dit kind: nee                                          |
        | over kind-1: er zijn zorgen over dit kind: onbekend                                     |
        | over kind-1: de jeugdbescherming voor dit kind is geen                                  |
        | over kind-1: de jeugdbescherming voor dit kind is casemanager van Jeugdbescherming West |
        | over kind-1: de jeugdbescherming voor dit kind is van een andere organisatie            |
        | over kind-1: de jeugdbescherming voor dit kind is onbekend                              |

  Regel: KIN-03 Zorgen over een kind met een casemanager gaan mee in het contact

    Achtergrond:
      Gegeven deze feiten:
        | over kind-1: de jeugdbescherming voor dit kind is casemanager van Jeugdbescherming West |
        | over kind-1: er zijn zorgen over dit kind: ja                                           |

    Abstract Scenario: de casemanager hoort de zorgen vóór de melding als <feit>
      Gegeven <feit>
      Als het meldadvies wordt gevraagd
      Dan over kind-1: geldt regel KIN-03 op grond van 9.1.5.o.p, 9.1.5.o.r, D-8, als keuze
      En onder meer: over kind-1: de melder moet de zorgen over dit kind bespreken met de casemanager van Jeugdbescherming West, vóór de melding

      Voorbeelden:
        | feit                         |
        | er is acuut gevaar: nee      |
        | er is acuut gevaar: onbekend |

    Abstract Scenario: de zorgen gaan niet vóór de melding naar de casemanager als <feit>
      Gegeven <feit>
      Als het meldadvies wordt gevraagd
      Dan over kind-1: geldt regel KIN-03 niet
      En niet: over kind-1: de melder moet de zorgen over dit kind bespreken met de casemanager van Jeugdbescherming West, vóór de melding

      Voorbeelden:
        | feit                                                                                    |
        | er is acuut gevaar: ja                                                                  |
        | over kind-1: er zijn zorgen over dit kind: nee                                          |
        | over kind-1: er zijn zorgen over dit kind: onbekend                                     |
        | over kind-1: de jeugdbescherming voor dit kind is geen                                  |
        | over kind-1: de jeugdbescherming voor dit kind is gezinsvoogd van Jeugdbescherming West |
        | over kind-1: de jeugdbescherming voor dit kind is van een andere organisatie            |
        | over kind-1: de jeugdbescherming voor dit kind is onbekend                              |

  Regel: KIN-12 Acuut gevaar gaat voor het gesprek over zorgen met de gezinsvoogd

    Achtergrond:
      Gegeven deze feiten:
        | er is acuut gevaar: ja                                                                  |
        | over kind-1: de jeugdbescherming voor dit kind is gezinsvoogd van Jeugdbescherming West |
        | over kind-1: er zijn zorgen over dit kind: ja                                           |

    Scenario: bij acuut gevaar hoort de gezinsvoogd de zorgen na de melding
      Als het meldadvies wordt gevraagd
      Dan over kind-1: geldt regel KIN-12 op grond van 9.1.5.o.p, 9.1.5.o.r, D-8, als keuze
      En onder meer: over kind-1: de melder moet de zorgen over dit kind bespreken met de gezinsvoogd, na de melding

    Abstract Scenario: de zorgen gaan niet na de melding naar de gezinsvoogd als <feit>
      Gegeven <feit>
      Als het meldadvies wordt gevraagd
      Dan over kind-1: geldt regel KIN-12 niet
      En niet: over kind-1: de melder moet de zorgen over dit kind bespreken met de gezinsvoogd, na de melding

      Voorbeelden:
        | feit                                                                                    |
        | er is acuut gevaar: nee                                                                 |
        | er is acuut gevaar: onbekend                                                            |
        | over kind-1: er zijn zorgen over dit kind: nee                                          |
        | over kind-1: er zijn zorgen over dit kind: onbekend                                     |
        | over kind-1: de jeugdbescherming voor dit kind is geen                                  |
        | over kind-1: de jeugdbescherming voor dit kind is casemanager van Jeugdbescherming West |
        | over kind-1: de jeugdbescherming voor dit kind is van een andere organisatie            |
        | over kind-1: de jeugdbescherming voor dit kind is onbekend                              |

  Regel: KIN-13 Acuut gevaar gaat voor het gesprek over zorgen met de casemanager

    Achtergrond:
      Gegeven deze feiten:
        | er is acuut gevaar: ja                                                                  |
        | over kind-1: de jeugdbescherming voor dit kind is casemanager van Jeugdbescherming West |
        | over kind-1: er zijn zorgen over dit kind: ja                                           |

    Scenario: bij acuut gevaar hoort de casemanager de zorgen na de melding
      Als het meldadvies wordt gevraagd
      Dan over kind-1: geldt regel KIN-13 op grond van 9.1.5.o.p, 9.1.5.o.r, D-8, als keuze
      En onder meer: over kind-1: de melder moet de zorgen over dit kind bespreken met de casemanager van Jeugdbescherming West, na de melding

    Abstract Scenario: de zorgen gaan niet na de melding naar de casemanager als <feit>
      Gegeven <feit>
      Als het meldadvies wordt gevraagd
      Dan over kind-1: geldt regel KIN-13 niet
      En niet: over kind-1: de melder moet de zorgen over dit kind bespreken met de casemanager van Jeugdbescherming West, na de melding

      Voorbeelden:
        | feit                                                                                    |
        | er is acuut gevaar: nee                                                                 |
        | er is acuut gevaar: onbekend                                                            |
        | over kind-1: er zijn zorgen over dit kind: nee                                          |
        | over kind-1: er zijn zorgen over dit kind: onbekend                                     |
        | over kind-1: de jeugdbescherming voor dit kind is geen                                  |
        | over kind-1: de jeugdbescherming voor dit kind is gezinsvoogd van Jeugdbescherming West |
        | over kind-1: de jeugdbescherming voor dit kind is van een andere organisatie            |
        | over kind-1: de jeugdbescherming voor dit kind is onbekend                              |

  Regel: KIN-04 Is Jeugdbescherming West bij een ander kind betrokken, dan krijgt dit kind een eigen zorgmelding

    Achtergrond:
      Gegeven deze feiten:
        | over kind-1: de jeugdbescherming voor dit kind is gezinsvoogd van Jeugdbescherming West |
        | over kind-2: de jeugdbescherming voor dit kind is geen                                  |
        | over kind-2: er zijn zorgen over dit kind: ja                                           |

    Abstract Scenario: een kind met zorgen naast een kind met <functie> krijgt een eigen zorgmelding
      Gegeven over kind-1: de jeugdbescherming voor dit kind is <functie>
      Als het meldadvies wordt gevraagd
      Dan over kind-2: geldt regel KIN-04 op grond van 9.1.5.o.q
      En onder meer:
        | over kind-2: dit kind krijgt: een eigen zorgmelding                                   |
        | over kind-2: de melder moet voor dit kind een eigen zorgmelding doen bij Veilig Thuis |

      Voorbeelden:
        | functie                               |
        | gezinsvoogd van Jeugdbescherming West |
        | casemanager van Jeugdbescherming West |

    Abstract Scenario: geen eigen zorgmelding voor het tweede kind als <feit>
      Gegeven <feit>
      Als het meldadvies wordt gevraagd
      Dan over kind-2: geldt regel KIN-04 niet
      En niet:
        | over kind-2: dit kind krijgt: een eigen zorgmelding                                   |
        | over kind-2: de melder moet voor dit kind een eigen zorgmelding doen bij Veilig Thuis |

      Voorbeelden:
        | feit                                                                                    |
        | over kind-2: er zijn zorgen over dit kind: nee                                          |
        | over kind-2: er zijn zorgen over dit kind: onbekend                                     |
        | over kind-2: de jeugdbescherming voor dit kind is gezinsvoogd van Jeugdbescherming West |
        | over kind-2: de jeugdbescherming voor dit kind is casemanager van Jeugdbescherming West |
        | over kind-2: de jeugdbescherming voor dit kind is van een andere organisatie            |
        | over kind-2: de jeugdbescherming voor dit kind is onbekend                              |
        | over kind-1: de jeugdbescherming voor dit kind is geen                                  |
        | over kind-1: de jeugdbescherming voor dit kind is van een andere organisatie            |
        | over kind-1: de jeugdbescherming voor dit kind is onbekend                              |

    Scenario: het kind met de gezinsvoogd krijgt zelf geen eigen zorgmelding
      Gegeven over kind-1: er zijn zorgen over dit kind: ja
      Als het meldadvies wordt gevraagd
      Dan over kind-1: geldt regel KIN-04 niet
      En over kind-2: geldt regel KIN-04 op grond van 9.1.5.o.q

  Regel: KIN-05 Zonder zorgen is er naast de jeugdbescherming geen melding voor dit kind nodig

    Achtergrond:
      Gegeven deze feiten:
        | over kind-1: de jeugdbescherming voor dit kind is gezinsvoogd van Jeugdbescherming West |
        | over kind-2: de jeugdbescherming voor dit kind is geen                                  |
        | over kind-2: er zijn zorgen over dit kind: nee                                          |

    Scenario: zonder zorgen is er naast de gezinsvoogd van een ander kind geen melding nodig
      Als het meldadvies wordt gevraagd
      Dan over kind-2: geldt regel KIN-05 op grond van 9.1.5.o.q, D-8
      En onder meer: over kind-2: dit kind krijgt: geen nieuwe zorgmelding

    Abstract Scenario: dat er geen zorgen zijn, sluit geen melding uit als <feit>
      Gegeven <feit>
      Als het meldadvies wordt gevraagd
      Dan over kind-2: geldt regel KIN-05 niet

      Voorbeelden:
        | feit                                                                                    |
        | over kind-2: er zijn zorgen over dit kind: ja                                           |
        | over kind-2: er zijn zorgen over dit kind: onbekend                                     |
        | over kind-2: de jeugdbescherming voor dit kind is gezinsvoogd van Jeugdbescherming West |
        | over kind-2: de jeugdbescherming voor dit kind is casemanager van Jeugdbescherming West |
        | over kind-2: de jeugdbescherming voor dit kind is van een andere organisatie            |
        | over kind-2: de jeugdbescherming voor dit kind is onbekend                              |
        | over kind-1: de jeugdbescherming voor dit kind is geen                                  |
        | over kind-1: de jeugdbescherming voor dit kind is van een andere organisatie            |
        | over kind-1: de jeugdbescherming voor dit kind is onbekend                              |

  Regel: KIN-06 Zonder jeugdbescherming in het gezin noemt één melding elk kind

    Achtergrond:
      Gegeven deze feiten:
        | over kind-1: de jeugdbescherming voor dit kind is geen |
        | over kind-2: de jeugdbescherming voor dit kind is geen |
        | over kind-1: er zijn zorgen over dit kind: nee         |
        | over kind-2: er zijn zorgen over dit kind: ja          |

    Abstract Scenario: de ene zorgmelding voor het gezin noemt ook een kind waarover zorgen zijn: <zorgen>
      Gegeven over kind-2: er zijn zorgen over dit kind: <zorgen>
      Als het meldadvies wordt gevraagd
      Dan over kind-2: geldt regel KIN-06 op grond van 9.1.5.o.q, D-8
      En onder meer: over kind-2: dit kind krijgt: deel van de ene zorgmelding voor het gezin

      Voorbeelden:
        | zorgen   |
        | ja       |
        | nee      |
        | onbekend |

    Scenario: een andere organisatie bij het eerste kind laat het tweede in de ene zorgmelding
      Gegeven over kind-1: de jeugdbescherming voor dit kind is van een andere organisatie
      Als het meldadvies wordt gevraagd
      Dan over kind-2: geldt regel KIN-06 op grond van 9.1.5.o.q, D-8

    Abstract Scenario: het tweede kind is geen deel van de ene zorgmelding als <feit>
      Gegeven <feit>
      Als het meldadvies wordt gevraagd
      Dan over kind-2: geldt regel KIN-06 niet
      En niet: over kind-2: dit kind krijgt: deel van de ene zorgmelding voor het gezin

      Voorbeelden:
        | feit                                                                                    |
        | over kind-2: de jeugdbescherming voor dit kind is gezinsvoogd van Jeugdbescherming West |
        | over kind-2: de jeugdbescherming voor dit kind is casemanager van Jeugdbescherming West |
        | over kind-2: de jeugdbescherming voor dit kind is van een andere organisatie            |
        | over kind-2: de jeugdbescherming voor dit kind is onbekend                              |
        | over kind-1: de jeugdbescherming voor dit kind is gezinsvoogd van Jeugdbescherming West |
        | over kind-1: de jeugdbescherming voor dit kind is casemanager van Jeugdbescherming West |
        | over kind-1: de jeugdbescherming voor dit kind is onbekend                              |

  Regel: KIN-07 Is bij jeugdbescherming in het gezin niet bekend of er zorgen zijn, dan wordt dat gevraagd

    Achtergrond:
      Gegeven deze feiten:
        | over kind-1: de jeugdbescherming voor dit kind is casemanager van Jeugdbescherming West |
        | over kind-2: de jeugdbescherming voor dit kind is geen                                  |
        | over kind-2: er zijn zorgen over dit kind: onbekend                                     |

    Scenario: zonder antwoord over zorgen is de melding voor het tweede kind nog niet te bepalen
      Als het meldadvies wordt gevraagd
      Dan over kind-2: geldt regel KIN-07 op grond van 9.1.5.o.q, D-8
      En onder meer:
        | over kind-2: dit kind krijgt: nog niet te bepalen |
        | over kind-2: vraag: er zijn zorgen over dit kind  |

    Abstract Scenario: aan zorgen ligt het niet als <feit>
      Gegeven <feit>
      Als het meldadvies wordt gevraagd
      Dan over kind-2: geldt regel KIN-07 niet

      Voorbeelden:
        | feit                                                                                    |
        | over kind-2: er zijn zorgen over dit kind: ja                                           |
        | over kind-2: er zijn zorgen over dit kind: nee                                          |
        | over kind-2: de jeugdbescherming voor dit kind is gezinsvoogd van Jeugdbescherming West |
        | over kind-2: de jeugdbescherming voor dit kind is casemanager van Jeugdbescherming West |
        | over kind-2: de jeugdbescherming voor dit kind is van een andere organisatie            |
        | over kind-2: de jeugdbescherming voor dit kind is onbekend                              |
        | over kind-1: de jeugdbescherming voor dit kind is geen                                  |
        | over kind-1: de jeugdbescherming voor dit kind is van een andere organisatie            |
        | over kind-1: de jeugdbescherming voor dit kind is onbekend                              |

  Regel: KIN-08 Is niet bekend of Jeugdbescherming West bij een ander kind betrokken is, dan wordt dat gevraagd

    Achtergrond:
      Gegeven deze feiten:
        | over kind-1: de jeugdbescherming voor dit kind is onbekend |
        | over kind-2: de jeugdbescherming voor dit kind is geen     |
        | over kind-2: er zijn zorgen over dit kind: ja              |

    Scenario: zonder antwoord over een ander kind is de melding voor het tweede kind nog niet te bepalen
      Als het meldadvies wordt gevraagd
      Dan over kind-2: geldt regel KIN-08 op grond van 9.1.5.o.q, D-8
      En onder meer:
        | over kind-2: dit kind krijgt: nog niet te bepalen                         |
        | over kind-2: vraag: Jeugdbescherming West is betrokken bij een ander kind |

    Abstract Scenario: naar een ander kind wordt niet gevraagd als <feit>
      Gegeven <feit>
      Als het meldadvies wordt gevraagd
      Dan over kind-2: geldt regel KIN-08 niet
      En niet: over kind-2: vraag: Jeugdbescherming West is betrokken bij een ander kind

      Voorbeelden:
        | feit                                                                                    |
        | over kind-2: de jeugdbescherming voor dit kind is gezinsvoogd van Jeugdbescherming West |
        | over kind-2: de jeugdbescherming voor dit kind is casemanager van Jeugdbescherming West |
        | over kind-2: de jeugdbescherming voor dit kind is van een andere organisatie            |
        | over kind-2: de jeugdbescherming voor dit kind is onbekend                              |
        | over kind-1: de jeugdbescherming voor dit kind is geen                                  |
        | over kind-1: de jeugdbescherming voor dit kind is gezinsvoogd van Jeugdbescherming West |
        | over kind-1: de jeugdbescherming voor dit kind is casemanager van Jeugdbescherming West |

  Regel: KIN-09 Is de jeugdbescherming voor dit kind onbekend, dan wordt dat gevraagd

    Achtergrond:
      Gegeven deze feiten:
        | over kind-1: de jeugdbescherming voor dit kind is onbekend |
        | over kind-1: er zijn zorgen over dit kind: nee             |

    Scenario: zonder antwoord over de jeugdbescherming is de melding nog niet te bepalen
      Als het meldadvies wordt gevraagd
      Dan over kind-1: geldt regel KIN-09 op grond van 9.1.5.o.p, D-8
      En onder meer:
        | over kind-1: dit kind krijgt: nog niet te bepalen     |
        | over kind-1: vraag: de jeugdbescherming voor dit kind |

    Abstract Scenario: naar de jeugdbescherming wordt niet gevraagd als die <functie> is
      Gegeven over kind-1: de jeugdbescherming voor dit kind is <functie>
      Als het meldadvies wordt gevraagd
      Dan over kind-1: geldt regel KIN-09 niet
      En niet:
        | over kind-1: dit kind krijgt: nog niet te bepalen     |
        | over kind-1: vraag: de jeugdbescherming voor dit kind |

      Voorbeelden:
        | functie                               |
        | geen                                  |
        | gezinsvoogd van Jeugdbescherming West |
        | casemanager van Jeugdbescherming West |
        | van een andere organisatie            |

  Regel: KIN-10 Over een andere organisatie zeggen deze afspraken niets

    Achtergrond:
      Gegeven deze feiten:
        | over kind-1: de jeugdbescherming voor dit kind is van een andere organisatie |
        | over kind-1: er zijn zorgen over dit kind: nee                               |

    Scenario: over een andere organisatie zeggen de afspraken niets en wordt Veilig Thuis geraadpleegd
      Als het meldadvies wordt gevraagd
      Dan over kind-1: geldt regel KIN-10 op grond van 9.1.5.o.p, D-8
      En onder meer:
        | over kind-1: dit kind krijgt: geen grondslag        |
        | over kind-1: geen grondslag: KIN-10                 |
        | over kind-1: de melder moet Veilig Thuis raadplegen |

    Abstract Scenario: een grondslag ontbreekt niet als de jeugdbescherming <functie> is
      Gegeven over kind-1: de jeugdbescherming voor dit kind is <functie>
      Als het meldadvies wordt gevraagd
      Dan over kind-1: geldt regel KIN-10 niet
      En niet:
        | over kind-1: dit kind krijgt: geen grondslag        |
        | over kind-1: geen grondslag: KIN-10                 |
        | over kind-1: de melder moet Veilig Thuis raadplegen |

      Voorbeelden:
        | functie                               |
        | geen                                  |
        | gezinsvoogd van Jeugdbescherming West |
        | casemanager van Jeugdbescherming West |
        | onbekend                              |

  Regel: KIN-11 Of er zorgen zijn over dit kind, wordt gevraagd

    Abstract Scenario: of er zorgen zijn, wordt gevraagd bij jeugdbescherming <functie>
      Gegeven deze feiten:
        | over kind-1: de jeugdbescherming voor dit kind is <functie> |
        | over kind-1: er zijn zorgen over dit kind: onbekend         |
      Als het meldadvies wordt gevraagd
      Dan over kind-1: geldt regel KIN-11 op grond van 9.1.5.o.q, D-8
      En onder meer: over kind-1: vraag: er zijn zorgen over dit kind

      Voorbeelden:
        | functie                               |
        | geen                                  |
        | gezinsvoogd van Jeugdbescherming West |
        | casemanager van Jeugdbescherming West |
        | van een andere organisatie            |
        | onbekend                              |

    Abstract Scenario: of er zorgen zijn, wordt niet gevraagd na het antwoord <zorgen>
      Gegeven deze feiten:
        | over kind-1: de jeugdbescherming voor dit kind is geen |
        | over kind-1: er zijn zorgen over dit kind: <zorgen>    |
      Als het meldadvies wordt gevraagd
      Dan over kind-1: geldt regel KIN-11 niet
      En niet: over kind-1: vraag: er zijn zorgen over dit kind

      Voorbeelden:
        | zorgen |
        | ja     |
        | nee    |

  Regel: welke functie telt als er meer dan één is, of als iets eraan onbekend is

    Achtergrond:
      Gegeven over kind-1: er zijn zorgen over dit kind: nee

    Abstract Scenario: <een> en <twee> samen gelden als <functie>
      Gegeven deze feiten:
        | over kind-1: bij dit kind is betrokken: <een>  |
        | over kind-1: bij dit kind is betrokken: <twee> |
      Als het meldadvies wordt gevraagd
      Dan over kind-1: geldt regel KIN-01 op grond van 9.1.5.o.p
      En onder meer: over kind-1: dit kind krijgt: geen nieuwe zorgmelding
      En over kind-1: geldt regel <regel> niet

      Voorbeelden:
        | een                                       | twee                                                          | functie     | regel  |
        | een gezinsvoogd van Jeugdbescherming West | een casemanager van Jeugdbescherming West                     | gezinsvoogd | KIN-10 |
        | een gezinsvoogd van Jeugdbescherming West | een casemanager van een andere organisatie                    | gezinsvoogd | KIN-10 |
        | een gezinsvoogd van Jeugdbescherming West | iemand in een onbekende functie van een onbekende organisatie | gezinsvoogd | KIN-09 |

    Abstract Scenario: <wie> laat open wat er voor het kind geldt
      Gegeven over kind-1: bij dit kind is betrokken: <wie>
      Als het meldadvies wordt gevraagd
      Dan over kind-1: geldt regel KIN-09 op grond van 9.1.5.o.p, D-8
      En over kind-1: geldt regel KIN-01 niet
      En over kind-1: geldt regel KIN-10 niet

      Voorbeelden:
        | wie                                                           |
        | iemand in een onbekende functie van Jeugdbescherming West     |
        | iemand in een onbekende functie van een andere organisatie    |
        | een gezinsvoogd van een onbekende organisatie                 |
        | een casemanager van een onbekende organisatie                 |
        | iemand in een onbekende functie van een onbekende organisatie |

    Scenario: een casemanager van Jeugdbescherming West naast een onbekende functie laat open of er een gezinsvoogd is
      Gegeven deze feiten:
        | over kind-1: bij dit kind is betrokken: een casemanager van Jeugdbescherming West                 |
        | over kind-1: bij dit kind is betrokken: iemand in een onbekende functie van Jeugdbescherming West |
      Als het meldadvies wordt gevraagd
      Dan over kind-1: geldt regel KIN-09 op grond van 9.1.5.o.p, D-8
      En over kind-1: geldt regel KIN-01 niet

    Abstract Scenario: <wie> is van een andere organisatie
      Gegeven over kind-1: bij dit kind is betrokken: <wie>
      Als het meldadvies wordt gevraagd
      Dan over kind-1: geldt regel KIN-10 op grond van 9.1.5.o.p, D-8
      En over kind-1: geldt regel KIN-01 niet
      En over kind-1: geldt regel KIN-09 niet

      Voorbeelden:
        | wie                                        |
        | een gezinsvoogd van een andere organisatie |
        | een casemanager van een andere organisatie |

    Scenario: een gezinsvoogd van een andere organisatie gaat voor een casemanager van Jeugdbescherming West
      Gegeven deze feiten:
        | over kind-1: bij dit kind is betrokken: een gezinsvoogd van een andere organisatie |
        | over kind-1: bij dit kind is betrokken: een casemanager van Jeugdbescherming West  |
      Als het meldadvies wordt gevraagd
      Dan over kind-1: geldt regel KIN-10 op grond van 9.1.5.o.p, D-8
      En over kind-1: geldt regel KIN-01 niet
      En onder meer:
        | over kind-1: dit kind krijgt: geen grondslag        |
        | over kind-1: de melder moet Veilig Thuis raadplegen |

    Scenario: alleen weten dat een kind onder toezicht staat, zegt niet van wie
      Gegeven over kind-1: dit kind staat onder toezicht: ja
      Als het meldadvies wordt gevraagd
      Dan over kind-1: geldt regel KIN-09 op grond van 9.1.5.o.p, D-8

    Scenario: een kind dat niet onder toezicht staat, heeft geen jeugdbescherming
      Gegeven over kind-1: dit kind staat onder toezicht: nee
      Als het meldadvies wordt gevraagd
      Dan over kind-1: geldt regel KIN-06 op grond van 9.1.5.o.q, D-8
      En over kind-1: geldt regel KIN-09 niet

  Regel: feiten die niet samen waar kunnen zijn

    Scenario: een kind dat niet onder toezicht staat, heeft geen gezinsvoogd
      Gegeven deze feiten:
        | over kind-1: de jeugdbescherming voor dit kind is gezinsvoogd van Jeugdbescherming West |
        | over kind-1: dit kind staat onder toezicht: nee                                         |
      Als het meldadvies wordt gevraagd
      Dan wordt de zaak geweigerd: onderToezicht

    Scenario: bij een kind zonder jeugdbescherming is geen casemanager betrokken
      Gegeven deze feiten:
        | over kind-1: de jeugdbescherming voor dit kind is geen                            |
        | over kind-1: bij dit kind is betrokken: een casemanager van Jeugdbescherming West |
      Als het meldadvies wordt gevraagd
      Dan wordt de zaak geweigerd: noemt een functie voor kind-1

  Regel: gezinnen met nul tot zes kinderen als heel besluit

    Scenario: zonder kinderen zegt het besluit niets per kind
      Als het meldadvies wordt gevraagd
      Dan het advies is open melden
      En open melden is toegestaan
      En gesloten melden is niet toegestaan
      En de ruimte van de melder is moet melden
      En de melder moet melden bij Veilig Thuis
      En de melder mag zelf hulp organiseren voor het gezin
      En de melder moet toestemming of mededeling vastleggen in digitaal dossier en Kidos
      En de melder moet een kopie van de melding geven aan de ouders, zo mogelijk, bij de melding
      En Veilig Thuis moet melder en inhoud van de melding bekendmaken aan het gezin, na de melding

    Scenario: een enig kind zonder jeugdbescherming is deel van de ene melding
      Gegeven deze feiten:
        | over kind-1: de jeugdbescherming voor dit kind is geen |
        | over kind-1: er zijn zorgen over dit kind: ja          |
      Als het meldadvies wordt gevraagd
      Dan het advies is open melden
      En open melden is toegestaan
      En gesloten melden is niet toegestaan
      En de ruimte van de melder is moet melden
      En de melder moet melden bij Veilig Thuis
      En de melder mag zelf hulp organiseren voor het gezin
      En de melder moet toestemming of mededeling vastleggen in digitaal dossier en Kidos
      En de melder moet een kopie van de melding geven aan de ouders, zo mogelijk, bij de melding
      En Veilig Thuis moet melder en inhoud van de melding bekendmaken aan het gezin, na de melding
      En over kind-1: dit kind krijgt: deel van de ene zorgmelding voor het gezin

    Scenario: een enig kind met een gezinsvoogd heft de plicht van de JGZ niet op
      Gegeven deze feiten:
        | over kind-1: de jeugdbescherming voor dit kind is gezinsvoogd van Jeugdbescherming West |
        | over kind-1: er zijn zorgen over dit kind: ja                                           |
      Als het meldadvies wordt gevraagd
      Dan het advies is open melden
      En open melden is toegestaan
      En gesloten melden is niet toegestaan
      En de ruimte van de melder is moet melden
      En de melder moet melden bij Veilig Thuis
      En de melder mag zelf hulp organiseren voor het gezin
      En de melder moet toestemming of mededeling vastleggen in digitaal dossier en Kidos
      En de melder moet een kopie van de melding geven aan de ouders, zo mogelijk, bij de melding
      En Veilig Thuis moet melder en inhoud van de melding bekendmaken aan het gezin, na de melding
      En over kind-1: dit kind krijgt: geen nieuwe zorgmelding
      En over kind-1: de melder moet de zorgen over dit kind bespreken met de gezinsvoogd, vóór de melding

    Scenario: naast een kind met een gezinsvoogd krijgt het kind met zorgen een eigen melding na contact
      Gegeven deze feiten:
        | over kind-1: de jeugdbescherming voor dit kind is gezinsvoogd van Jeugdbescherming West |
        | over kind-1: er zijn zorgen over dit kind: nee                                          |
        | over kind-2: de jeugdbescherming voor dit kind is geen                                  |
        | over kind-2: er zijn zorgen over dit kind: ja                                           |
      Als het meldadvies wordt gevraagd
      Dan het advies is open melden
      En open melden is toegestaan
      En gesloten melden is niet toegestaan
      En de ruimte van de melder is moet melden
      En de melder moet melden bij Veilig Thuis
      En de melder mag zelf hulp organiseren voor het gezin
      En de melder moet toestemming of mededeling vastleggen in digitaal dossier en Kidos
      En de melder moet een kopie van de melding geven aan de ouders, zo mogelijk, bij de melding
      En Veilig Thuis moet melder en inhoud van de melding bekendmaken aan het gezin, na de melding
      En over kind-1: dit kind krijgt: geen nieuwe zorgmelding
      En over kind-2: dit kind krijgt: een eigen zorgmelding
      En over kind-2: de melder moet voor dit kind een eigen zorgmelding doen bij Veilig Thuis
      En de melder moet contact opnemen met de gezinsvoogd, vóór de melding
      En het eerste contact is de gezinsvoogd

    Scenario: naast een kind met een casemanager waarover zorgen zijn, wordt eerst die gebeld
      Gegeven deze feiten:
        | over kind-1: de jeugdbescherming voor dit kind is casemanager van Jeugdbescherming West |
        | over kind-1: er zijn zorgen over dit kind: ja                                           |
        | over kind-2: de jeugdbescherming voor dit kind is geen                                  |
        | over kind-2: er zijn zorgen over dit kind: ja                                           |
      Als het meldadvies wordt gevraagd
      Dan het advies is open melden
      En open melden is toegestaan
      En gesloten melden is niet toegestaan
      En de ruimte van de melder is moet melden
      En de melder moet melden bij Veilig Thuis
      En de melder mag zelf hulp organiseren voor het gezin
      En de melder moet toestemming of mededeling vastleggen in digitaal dossier en Kidos
      En de melder moet een kopie van de melding geven aan de ouders, zo mogelijk, bij de melding
      En Veilig Thuis moet melder en inhoud van de melding bekendmaken aan het gezin, na de melding
      En over kind-1: dit kind krijgt: geen nieuwe zorgmelding
      En over kind-1: de melder moet de zorgen over dit kind bespreken met de casemanager van Jeugdbescherming West, vóór de melding
      En over kind-2: dit kind krijgt: een eigen zorgmelding
      En over kind-2: de melder moet voor dit kind een eigen zorgmelding doen bij Veilig Thuis
      En de melder moet contact opnemen met de casemanager van Jeugdbescherming West, vóór de melding
      En het eerste contact is de casemanager van Jeugdbescherming West

    Scenario: zijn er alleen zorgen over het kind met de gezinsvoogd, dan krijgt niemand een nieuwe melding
      Gegeven deze feiten:
        | over kind-1: de jeugdbescherming voor dit kind is gezinsvoogd van Jeugdbescherming West |
        | over kind-1: er zijn zorgen over dit kind: ja                                           |
        | over kind-2: de jeugdbescherming voor dit kind is geen                                  |
        | over kind-2: er zijn zorgen over dit kind: nee                                          |
      Als het meldadvies wordt gevraagd
      Dan het advies is open melden
      En open melden is toegestaan
      En gesloten melden is niet toegestaan
      En de ruimte van de melder is moet melden
      En de melder moet melden bij Veilig Thuis
      En de melder mag zelf hulp organiseren voor het gezin
      En de melder moet toestemming of mededeling vastleggen in digitaal dossier en Kidos
      En de melder moet een kopie van de melding geven aan de ouders, zo mogelijk, bij de melding
      En Veilig Thuis moet melder en inhoud van de melding bekendmaken aan het gezin, na de melding
      En over kind-1: dit kind krijgt: geen nieuwe zorgmelding
      En over kind-1: de melder moet de zorgen over dit kind bespreken met de gezinsvoogd, vóór de melding
      En over kind-2: dit kind krijgt: geen nieuwe zorgmelding

    Scenario: bij acuut gevaar komen het gesprek met de gezinsvoogd en de zorgen na de melding
      Gegeven deze feiten:
        | er is acuut gevaar: ja                                                                  |
        | over kind-1: de jeugdbescherming voor dit kind is gezinsvoogd van Jeugdbescherming West |
        | over kind-1: er zijn zorgen over dit kind: ja                                           |
        | over kind-2: de jeugdbescherming voor dit kind is geen                                  |
        | over kind-2: er zijn zorgen over dit kind: ja                                           |
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
      En over kind-1: dit kind krijgt: geen nieuwe zorgmelding
      En over kind-1: de melder moet de zorgen over dit kind bespreken met de gezinsvoogd, na de melding
      En over kind-2: dit kind krijgt: een eigen zorgmelding
      En over kind-2: de melder moet voor dit kind een eigen zorgmelding doen bij Veilig Thuis
      En de melder moet contact opnemen met de gezinsvoogd, na de melding

    Scenario: bij acuut gevaar komen het gesprek met de casemanager en de zorgen na de melding
      Gegeven deze feiten:
        | er is acuut gevaar: ja                                                                  |
        | over kind-1: de jeugdbescherming voor dit kind is casemanager van Jeugdbescherming West |
        | over kind-1: er zijn zorgen over dit kind: ja                                           |
        | over kind-2: de jeugdbescherming voor dit kind is geen                                  |
        | over kind-2: er zijn zorgen over dit kind: ja                                           |
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
      En over kind-1: dit kind krijgt: geen nieuwe zorgmelding
      En over kind-1: de melder moet de zorgen over dit kind bespreken met de casemanager van Jeugdbescherming West, na de melding
      En over kind-2: dit kind krijgt: een eigen zorgmelding
      En over kind-2: de melder moet voor dit kind een eigen zorgmelding doen bij Veilig Thuis
      En de melder moet contact opnemen met de casemanager van Jeugdbescherming West, na de melding

    Scenario: de casemanager hoort niet wie er gesloten meldt
      Gegeven deze feiten:
        | open melden is gevaarlijk voor het kind: ja                                             |
        | over kind-1: de jeugdbescherming voor dit kind is casemanager van Jeugdbescherming West |
        | over kind-1: er zijn zorgen over dit kind: nee                                          |
        | over kind-2: de jeugdbescherming voor dit kind is geen                                  |
        | over kind-2: er zijn zorgen over dit kind: ja                                           |
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
      En over kind-1: dit kind krijgt: geen nieuwe zorgmelding
      En opmerking: CON-06
      En over kind-2: dit kind krijgt: een eigen zorgmelding
      En over kind-2: de melder moet voor dit kind een eigen zorgmelding doen bij Veilig Thuis
      En de melder moet contact opnemen met de casemanager van Jeugdbescherming West, vóór de melding
      En het eerste contact is de casemanager van Jeugdbescherming West

    Scenario: een andere organisatie bij het ene kind verandert niets voor het andere
      Gegeven deze feiten:
        | over kind-1: de jeugdbescherming voor dit kind is van een andere organisatie |
        | over kind-1: er zijn zorgen over dit kind: ja                                |
        | over kind-2: de jeugdbescherming voor dit kind is geen                       |
        | over kind-2: er zijn zorgen over dit kind: ja                                |
      Als het meldadvies wordt gevraagd
      Dan het advies is open melden
      En open melden is toegestaan
      En gesloten melden is niet toegestaan
      En de ruimte van de melder is moet melden
      En de melder moet melden bij Veilig Thuis
      En de melder mag zelf hulp organiseren voor het gezin
      En de melder moet toestemming of mededeling vastleggen in digitaal dossier en Kidos
      En de melder moet een kopie van de melding geven aan de ouders, zo mogelijk, bij de melding
      En Veilig Thuis moet melder en inhoud van de melding bekendmaken aan het gezin, na de melding
      En over kind-1: dit kind krijgt: geen grondslag
      En over kind-1: geen grondslag: KIN-10
      En over kind-1: de melder moet Veilig Thuis raadplegen
      En over kind-2: dit kind krijgt: deel van de ene zorgmelding voor het gezin

    Scenario: is over een enig kind niets bekend, dan wordt naar functie en zorgen gevraagd
      Gegeven deze feiten:
        | over kind-1: de jeugdbescherming voor dit kind is onbekend |
        | over kind-1: er zijn zorgen over dit kind: onbekend        |
      Als het meldadvies wordt gevraagd
      Dan het advies is open melden
      En open melden is toegestaan
      En gesloten melden is niet toegestaan
      En de ruimte van de melder is moet melden
      En de melder moet melden bij Veilig Thuis
      En de melder mag zelf hulp organiseren voor het gezin
      En de melder moet toestemming of mededeling vastleggen in digitaal dossier en Kidos
      En de melder moet een kopie van de melding geven aan de ouders, zo mogelijk, bij de melding
      En Veilig Thuis moet melder en inhoud van de melding bekendmaken aan het gezin, na de melding
      En over kind-1: dit kind krijgt: nog niet te bepalen
      En over kind-1: vraag: de jeugdbescherming voor dit kind
      En over kind-1: vraag: er zijn zorgen over dit kind

    Scenario: is over twee kinderen niets bekend, dan wordt het bij elk gevraagd
      Gegeven deze feiten:
        | over kind-1: de jeugdbescherming voor dit kind is onbekend |
        | over kind-1: er zijn zorgen over dit kind: onbekend        |
        | over kind-2: de jeugdbescherming voor dit kind is onbekend |
        | over kind-2: er zijn zorgen over dit kind: onbekend        |
      Als het meldadvies wordt gevraagd
      Dan het advies is open melden
      En open melden is toegestaan
      En gesloten melden is niet toegestaan
      En de ruimte van de melder is moet melden
      En de melder moet melden bij Veilig Thuis
      En de melder mag zelf hulp organiseren voor het gezin
      En de melder moet toestemming of mededeling vastleggen in digitaal dossier en Kidos
      En de melder moet een kopie van de melding geven aan de ouders, zo mogelijk, bij de melding
      En Veilig Thuis moet melder en inhoud van de melding bekendmaken aan het gezin, na de melding
      En over kind-1: dit kind krijgt: nog niet te bepalen
      En over kind-1: vraag: de jeugdbescherming voor dit kind
      En over kind-1: vraag: er zijn zorgen over dit kind
      En over kind-2: dit kind krijgt: nog niet te bepalen
      En over kind-2: vraag: de jeugdbescherming voor dit kind
      En over kind-2: vraag: er zijn zorgen over dit kind

    Scenario: een onbekende functie bij het ene kind houdt de melding voor het andere open
      Gegeven deze feiten:
        | over kind-1: de jeugdbescherming voor dit kind is onbekend |
        | over kind-1: er zijn zorgen over dit kind: nee             |
        | over kind-2: de jeugdbescherming voor dit kind is geen     |
        | over kind-2: er zijn zorgen over dit kind: ja              |
      Als het meldadvies wordt gevraagd
      Dan het advies is open melden
      En open melden is toegestaan
      En gesloten melden is niet toegestaan
      En de ruimte van de melder is moet melden
      En de melder moet melden bij Veilig Thuis
      En de melder mag zelf hulp organiseren voor het gezin
      En de melder moet toestemming of mededeling vastleggen in digitaal dossier en Kidos
      En de melder moet een kopie van de melding geven aan de ouders, zo mogelijk, bij de melding
      En Veilig Thuis moet melder en inhoud van de melding bekendmaken aan het gezin, na de melding
      En over kind-1: dit kind krijgt: nog niet te bepalen
      En over kind-1: vraag: de jeugdbescherming voor dit kind
      En over kind-2: dit kind krijgt: nog niet te bepalen
      En over kind-2: vraag: Jeugdbescherming West is betrokken bij een ander kind

    Scenario: een bekende gezinsvoogd is genoeg, ook als er bij een derde kind iets onbekend is
      Gegeven deze feiten:
        | over kind-1: de jeugdbescherming voor dit kind is gezinsvoogd van Jeugdbescherming West |
        | over kind-1: er zijn zorgen over dit kind: nee                                          |
        | over kind-2: de jeugdbescherming voor dit kind is geen                                  |
        | over kind-2: er zijn zorgen over dit kind: ja                                           |
        | over kind-3: de jeugdbescherming voor dit kind is onbekend                              |
        | over kind-3: er zijn zorgen over dit kind: nee                                          |
      Als het meldadvies wordt gevraagd
      Dan het advies is open melden
      En open melden is toegestaan
      En gesloten melden is niet toegestaan
      En de ruimte van de melder is moet melden
      En de melder moet melden bij Veilig Thuis
      En de melder mag zelf hulp organiseren voor het gezin
      En de melder moet toestemming of mededeling vastleggen in digitaal dossier en Kidos
      En de melder moet een kopie van de melding geven aan de ouders, zo mogelijk, bij de melding
      En Veilig Thuis moet melder en inhoud van de melding bekendmaken aan het gezin, na de melding
      En over kind-1: dit kind krijgt: geen nieuwe zorgmelding
      En over kind-2: dit kind krijgt: een eigen zorgmelding
      En over kind-2: de melder moet voor dit kind een eigen zorgmelding doen bij Veilig Thuis
      En over kind-3: dit kind krijgt: nog niet te bepalen
      En over kind-3: vraag: de jeugdbescherming voor dit kind
      En de melder moet contact opnemen met de gezinsvoogd, vóór de melding
      En het eerste contact is de gezinsvoogd

    Scenario: twee kinderen met zorgen krijgen elk een eigen melding na één contact
      Gegeven deze feiten:
        | over kind-1: de jeugdbescherming voor dit kind is gezinsvoogd van Jeugdbescherming West |
        | over kind-1: er zijn zorgen over dit kind: nee                                          |
        | over kind-2: de jeugdbescherming voor dit kind is geen                                  |
        | over kind-2: er zijn zorgen over dit kind: ja                                           |
        | over kind-3: de jeugdbescherming voor dit kind is geen                                  |
        | over kind-3: er zijn zorgen over dit kind: ja                                           |
      Als het meldadvies wordt gevraagd
      Dan het advies is open melden
      En open melden is toegestaan
      En gesloten melden is niet toegestaan
      En de ruimte van de melder is moet melden
      En de melder moet melden bij Veilig Thuis
      En de melder mag zelf hulp organiseren voor het gezin
      En de melder moet toestemming of mededeling vastleggen in digitaal dossier en Kidos
      En de melder moet een kopie van de melding geven aan de ouders, zo mogelijk, bij de melding
      En Veilig Thuis moet melder en inhoud van de melding bekendmaken aan het gezin, na de melding
      En over kind-1: dit kind krijgt: geen nieuwe zorgmelding
      En over kind-2: dit kind krijgt: een eigen zorgmelding
      En over kind-2: de melder moet voor dit kind een eigen zorgmelding doen bij Veilig Thuis
      En over kind-3: dit kind krijgt: een eigen zorgmelding
      En over kind-3: de melder moet voor dit kind een eigen zorgmelding doen bij Veilig Thuis
      En de melder moet contact opnemen met de gezinsvoogd, vóór de melding
      En het eerste contact is de gezinsvoogd

    Scenario: twee gezinsvoogden bij twee kinderen vragen geen eigen melding
      Gegeven deze feiten:
        | over kind-1: de jeugdbescherming voor dit kind is gezinsvoogd van Jeugdbescherming West |
        | over kind-1: er zijn zorgen over dit kind: ja                                           |
        | over kind-2: de jeugdbescherming voor dit kind is gezinsvoogd van Jeugdbescherming West |
        | over kind-2: er zijn zorgen over dit kind: nee                                          |
      Als het meldadvies wordt gevraagd
      Dan het advies is open melden
      En open melden is toegestaan
      En gesloten melden is niet toegestaan
      En de ruimte van de melder is moet melden
      En de melder moet melden bij Veilig Thuis
      En de melder mag zelf hulp organiseren voor het gezin
      En de melder moet toestemming of mededeling vastleggen in digitaal dossier en Kidos
      En de melder moet een kopie van de melding geven aan de ouders, zo mogelijk, bij de melding
      En Veilig Thuis moet melder en inhoud van de melding bekendmaken aan het gezin, na de melding
      En over kind-1: dit kind krijgt: geen nieuwe zorgmelding
      En over kind-1: de melder moet de zorgen over dit kind bespreken met de gezinsvoogd, vóór de melding
      En over kind-2: dit kind krijgt: geen nieuwe zorgmelding

    Scenario: zes kinderen zonder jeugdbescherming staan alle zes in de ene melding
      Gegeven deze feiten:
        | over kind-1: de jeugdbescherming voor dit kind is geen |
        | over kind-1: er zijn zorgen over dit kind: ja          |
        | over kind-2: de jeugdbescherming voor dit kind is geen |
        | over kind-2: er zijn zorgen over dit kind: nee         |
        | over kind-3: de jeugdbescherming voor dit kind is geen |
        | over kind-3: er zijn zorgen over dit kind: ja          |
        | over kind-4: de jeugdbescherming voor dit kind is geen |
        | over kind-4: er zijn zorgen over dit kind: nee         |
        | over kind-5: de jeugdbescherming voor dit kind is geen |
        | over kind-5: er zijn zorgen over dit kind: ja          |
        | over kind-6: de jeugdbescherming voor dit kind is geen |
        | over kind-6: er zijn zorgen over dit kind: nee         |
      Als het meldadvies wordt gevraagd
      Dan het advies is open melden
      En open melden is toegestaan
      En gesloten melden is niet toegestaan
      En de ruimte van de melder is moet melden
      En de melder moet melden bij Veilig Thuis
      En de melder mag zelf hulp organiseren voor het gezin
      En de melder moet toestemming of mededeling vastleggen in digitaal dossier en Kidos
      En de melder moet een kopie van de melding geven aan de ouders, zo mogelijk, bij de melding
      En Veilig Thuis moet melder en inhoud van de melding bekendmaken aan het gezin, na de melding
      En over kind-1: dit kind krijgt: deel van de ene zorgmelding voor het gezin
      En over kind-2: dit kind krijgt: deel van de ene zorgmelding voor het gezin
      En over kind-3: dit kind krijgt: deel van de ene zorgmelding voor het gezin
      En over kind-4: dit kind krijgt: deel van de ene zorgmelding voor het gezin
      En over kind-5: dit kind krijgt: deel van de ene zorgmelding voor het gezin
      En over kind-6: dit kind krijgt: deel van de ene zorgmelding voor het gezin

    Scenario: van zes kinderen krijgt elk kind wat bij zijn eigen feiten hoort
      Gegeven deze feiten:
        | over kind-1: de jeugdbescherming voor dit kind is gezinsvoogd van Jeugdbescherming West |
        | over kind-1: er zijn zorgen over dit kind: ja                                           |
        | over kind-2: de jeugdbescherming voor dit kind is casemanager van Jeugdbescherming West |
        | over kind-2: er zijn zorgen over dit kind: ja                                           |
        | over kind-3: de jeugdbescherming voor dit kind is geen                                  |
        | over kind-3: er zijn zorgen over dit kind: ja                                           |
        | over kind-4: de jeugdbescherming voor dit kind is geen                                  |
        | over kind-4: er zijn zorgen over dit kind: nee                                          |
        | over kind-5: de jeugdbescherming voor dit kind is geen                                  |
        | over kind-5: er zijn zorgen over dit kind: onbekend                                     |
        | over kind-6: de jeugdbescherming voor dit kind is van een andere organisatie            |
        | over kind-6: er zijn zorgen over dit kind: nee                                          |
      Als het meldadvies wordt gevraagd
      Dan het advies is open melden
      En open melden is toegestaan
      En gesloten melden is niet toegestaan
      En de ruimte van de melder is moet melden
      En de melder moet melden bij Veilig Thuis
      En de melder mag zelf hulp organiseren voor het gezin
      En de melder moet toestemming of mededeling vastleggen in digitaal dossier en Kidos
      En de melder moet een kopie van de melding geven aan de ouders, zo mogelijk, bij de melding
      En Veilig Thuis moet melder en inhoud van de melding bekendmaken aan het gezin, na de melding
      En over kind-1: dit kind krijgt: geen nieuwe zorgmelding
      En over kind-1: de melder moet de zorgen over dit kind bespreken met de gezinsvoogd, vóór de melding
      En over kind-2: dit kind krijgt: geen nieuwe zorgmelding
      En over kind-2: de melder moet de zorgen over dit kind bespreken met de casemanager van Jeugdbescherming West, vóór de melding
      En over kind-3: dit kind krijgt: een eigen zorgmelding
      En over kind-3: de melder moet voor dit kind een eigen zorgmelding doen bij Veilig Thuis
      En over kind-4: dit kind krijgt: geen nieuwe zorgmelding
      En over kind-5: dit kind krijgt: nog niet te bepalen
      En over kind-5: vraag: er zijn zorgen over dit kind
      En over kind-6: dit kind krijgt: geen grondslag
      En over kind-6: geen grondslag: KIN-10
      En over kind-6: de melder moet Veilig Thuis raadplegen
      En de melder moet contact opnemen met de gezinsvoogd, vóór de melding
      En het eerste contact is de gezinsvoogd
