# language: nl
Functionaliteit: De casusregie in elke fase, en wie casemanager kan zijn

  Achtergrond: Veilig Thuis doet triage, er is één kind zonder jeugdbescherming en alles is bekend
    Gegeven de peildatum is 2026-07-01
    En deze feiten:
      | de fase van de zaak is triage                                |
      | het jeugdteam heeft de zaak ontvangen: nee                   |
      | de JGZ heeft de zaak ontvangen: nee                          |
      | voor de casusregie is aangewezen: niemand                    |
      | er is een casemanager toegewezen: nee                        |
      | er was multidisciplinair overleg: nee                        |
      | het onderzoek is afgesloten: nee                             |
      | de bemoeienis van Veilig Thuis is beëindigd: nee             |
      | met de partners is afgesproken dat de JGZ casemanager is: ja |
      | over ouder-1: deze ouder wenst de JGZ als casemanager: ja    |
      | over kind-1: dit kind is minderjarig: ja                     |
      | er loopt een hulpverleningstraject: nee                      |
      | het jeugdteam zet hulp in: nee                               |
      | er is specialistische hulp nodig: nee                        |
      | over kind-1: de jeugdbescherming voor dit kind is geen       |
      | alle kinderen zijn genoemd: ja                               |

  Regel: CRG-01 Heeft Veilig Thuis de casusregie, dan laat het dat de partners weten

    Scenario: heeft Veilig Thuis de casusregie, dan laat het dat de partners weten
      Als het casusregieadvies wordt gevraagd
      Dan is dit het hele besluit:
        | de casusregie ligt bij Veilig Thuis                                                                |
        | het staat vast wie de casusregie heeft: ja                                                         |
        | de JGZ kan casemanager zijn: ja                                                                    |
        | over kind-1: wie de casusregie voor dit kind heeft is dezelfde als voor het gezin                  |
        | Veilig Thuis moet aan de partners laten weten wie de casusregie heeft, bij het begin van elke fase |
        | Veilig Thuis mag een casemanager toewijzen aan het gezin                                           |
      En geldt regel CRG-01 op grond van D-15, F.2

  Regel: CRG-02 Heeft het jeugdteam de casusregie, dan laat het dat de partners weten

    Scenario: heeft het jeugdteam de casusregie, dan laat het dat de partners weten
      Gegeven deze feiten:
        | het jeugdteam heeft de zaak ontvangen: ja |
      Als het casusregieadvies wordt gevraagd
      Dan is dit het hele besluit:
        | de casusregie ligt bij het jeugdteam                                                                |
        | het staat vast wie de casusregie heeft: ja                                                          |
        | de JGZ kan casemanager zijn: ja                                                                     |
        | over kind-1: wie de casusregie voor dit kind heeft is dezelfde als voor het gezin                   |
        | het jeugdteam moet aan de partners laten weten wie de casusregie heeft, bij het begin van elke fase |
        | Veilig Thuis mag een casemanager toewijzen aan het gezin                                            |
      En geldt regel CRG-02 op grond van D-15, F.2

  Regel: CRG-03 Heeft de JGZ de casusregie, dan laat zij dat de partners weten

    Scenario: heeft de JGZ de casusregie, dan laat zij dat de partners weten
      Gegeven deze feiten:
        | de JGZ heeft de zaak ontvangen: ja |
      Als het casusregieadvies wordt gevraagd
      Dan is dit het hele besluit:
        | de casusregie ligt bij de JGZ                                                                |
        | het staat vast wie de casusregie heeft: ja                                                   |
        | de JGZ kan casemanager zijn: ja                                                              |
        | over kind-1: wie de casusregie voor dit kind heeft is dezelfde als voor het gezin            |
        | de JGZ moet aan de partners laten weten wie de casusregie heeft, bij het begin van elke fase |
        | Veilig Thuis mag een casemanager toewijzen aan het gezin                                     |
      En geldt regel CRG-03 op grond van D-15, F.2

  Regel: CRG-04 Vóór de melding laat wie het signaal heeft het bij de melding weten

    Scenario: vóór de melding laat wie het signaal heeft het bij de melding weten
      Gegeven deze feiten:
        | de fase van de zaak is signaal vóór de melding |
      Als het casusregieadvies wordt gevraagd
      Dan is dit het hele besluit:
        | de casusregie ligt bij wie het signaal heeft                                                                       |
        | het staat vast wie de casusregie heeft: ja                                                                         |
        | de JGZ kan casemanager zijn: ja                                                                                    |
        | over kind-1: wie de casusregie voor dit kind heeft is dezelfde als voor het gezin                                  |
        | de melder moet aan de partners laten weten wie de casusregie heeft, niet herleidbaar tot de melder, bij de melding |
      En geldt regel CRG-04 op grond van D-15, D-5, F.1, F.2, als keuze

  Regel: CRG-10 Hebben beide ontvangers de zaak, dan wordt er één aangewezen

    Scenario: hebben beide ontvangers de zaak, dan wordt er één aangewezen
      Gegeven deze feiten:
        | het jeugdteam heeft de zaak ontvangen: ja |
        | de JGZ heeft de zaak ontvangen: ja        |
      Als het casusregieadvies wordt gevraagd
      Dan is dit het hele besluit:
        | de casusregie ligt bij het jeugdteam en de JGZ samen                                                |
        | het staat vast wie de casusregie heeft: nee                                                         |
        | de JGZ kan casemanager zijn: ja                                                                     |
        | over kind-1: wie de casusregie voor dit kind heeft is dezelfde als voor het gezin                   |
        | het jeugdteam moet aan de partners laten weten wie de casusregie heeft, bij het begin van elke fase |
        | de JGZ moet aan de partners laten weten wie de casusregie heeft, bij het begin van elke fase        |
        | vraag: voor de casusregie is aangewezen                                                             |
        | Veilig Thuis moet laten aanwijzen wie de casusregie heeft                                           |
        | Veilig Thuis mag een casemanager toewijzen aan het gezin                                            |
      En geldt regel CRG-10 op grond van D-15, F.1, F.2, als keuze

  Regel: CRG-11 Een verstuurde overdracht is nog niet bevestigd

    Scenario: een verstuurde overdracht is nog niet bevestigd
      Gegeven deze feiten:
        | de fase van de zaak is overdracht verstuurd |
      Als het casusregieadvies wordt gevraagd
      Dan is dit het hele besluit:
        | de casusregie ligt bij Veilig Thuis                                                                |
        | het staat vast wie de casusregie heeft: ja                                                         |
        | de JGZ kan casemanager zijn: ja                                                                    |
        | over kind-1: wie de casusregie voor dit kind heeft is dezelfde als voor het gezin                  |
        | Veilig Thuis moet aan de partners laten weten wie de casusregie heeft, bij het begin van elke fase |
        | opmerking: CRG-11                                                                                  |
        | Veilig Thuis mag een casemanager toewijzen aan het gezin                                           |
      En geldt regel CRG-11 op grond van D-15, F.1

    Abstract Scenario: een verstuurde overdracht is nog niet bevestigd, maar niet als <feit>
      Gegeven deze feiten:
        | <feit> |
        | <ook>  |
        | <en>   |
      Als het casusregieadvies wordt gevraagd
      Dan geldt regel CRG-11 niet
      En onder meer:
        | de casusregie ligt bij <bij>                   |
        | het staat vast wie de casusregie heeft: <vast> |
        | de JGZ kan casemanager zijn: <casemanager>     |

      Voorbeelden:
        | feit                                           | ook                                         | en                                          | bij                           | vast | casemanager |
        | de fase van de zaak is signaal vóór de melding | de JGZ heeft de zaak ontvangen: nee         | het jeugdteam heeft de zaak ontvangen: nee  | wie het signaal heeft         | ja   | ja          |
        | de fase van de zaak is melding ontvangen       | de JGZ heeft de zaak ontvangen: nee         | het jeugdteam heeft de zaak ontvangen: nee  | Veilig Thuis                  | ja   | ja          |
        | de fase van de zaak is triage                  | de JGZ heeft de zaak ontvangen: nee         | het jeugdteam heeft de zaak ontvangen: nee  | Veilig Thuis                  | ja   | ja          |
        | de fase van de zaak is onderzoek               | de JGZ heeft de zaak ontvangen: nee         | het jeugdteam heeft de zaak ontvangen: nee  | Veilig Thuis                  | ja   | ja          |
        | de fase van de zaak is onbekend                | de JGZ heeft de zaak ontvangen: nee         | het jeugdteam heeft de zaak ontvangen: nee  | wie het signaal heeft         | nee  | ja          |
        | het jeugdteam heeft de zaak ontvangen: ja      | de fase van de zaak is overdracht verstuurd | de JGZ heeft de zaak ontvangen: nee         | het jeugdteam                 | ja   | ja          |
        | de JGZ heeft de zaak ontvangen: ja             | de fase van de zaak is overdracht verstuurd | het jeugdteam heeft de zaak ontvangen: nee  | de JGZ                        | ja   | ja          |
        | het jeugdteam heeft de zaak ontvangen: ja      | de JGZ heeft de zaak ontvangen: ja          | de fase van de zaak is overdracht verstuurd | het jeugdteam en de JGZ samen | nee  | ja          |
        | de fase van de zaak is signaal vóór de melding | de JGZ heeft de zaak ontvangen: nee         | het jeugdteam heeft de zaak ontvangen: nee  | wie het signaal heeft         | ja   | ja          |

  Regel: CRG-12 Een zaak die Veilig Thuis beëindigde zonder bevestiging, blijft bij Veilig Thuis

    Scenario: een zaak die Veilig Thuis beëindigde zonder bevestiging, blijft bij Veilig Thuis
      Gegeven deze feiten:
        | de bemoeienis van Veilig Thuis is beëindigd: ja |
      Als het casusregieadvies wordt gevraagd
      Dan is dit het hele besluit:
        | de casusregie ligt bij Veilig Thuis                                                                |
        | het staat vast wie de casusregie heeft: ja                                                         |
        | de JGZ kan casemanager zijn: ja                                                                    |
        | over kind-1: wie de casusregie voor dit kind heeft is dezelfde als voor het gezin                  |
        | Veilig Thuis moet aan de partners laten weten wie de casusregie heeft, bij het begin van elke fase |
        | opmerking: CRG-12                                                                                  |
        | Veilig Thuis moet bepalen wie de zaak overneemt                                                    |
        | Veilig Thuis mag een casemanager toewijzen aan het gezin                                           |
      En geldt regel CRG-12 op grond van D-15, F.1

  Regel: CRG-13 Of Veilig Thuis gestopt is, wordt gevraagd zolang het de casusregie heeft

    Scenario: of Veilig Thuis gestopt is, wordt gevraagd zolang het de casusregie heeft
      Gegeven deze feiten:
        | de bemoeienis van Veilig Thuis is beëindigd: onbekend |
      Als het casusregieadvies wordt gevraagd
      Dan is dit het hele besluit:
        | de casusregie ligt bij Veilig Thuis                                                                |
        | het staat vast wie de casusregie heeft: ja                                                         |
        | de JGZ kan casemanager zijn: ja                                                                    |
        | over kind-1: wie de casusregie voor dit kind heeft is dezelfde als voor het gezin                  |
        | Veilig Thuis moet aan de partners laten weten wie de casusregie heeft, bij het begin van elke fase |
        | vraag: de bemoeienis van Veilig Thuis is beëindigd                                                 |
        | Veilig Thuis mag een casemanager toewijzen aan het gezin                                           |
      En geldt regel CRG-13 op grond van D-15, F.1

    Abstract Scenario: of Veilig Thuis gestopt is, wordt gevraagd zolang het de casusregie heeft, maar niet als <feit>
      Gegeven deze feiten:
        | <feit> |
        | <ook>  |
        | <en>   |
      Als het casusregieadvies wordt gevraagd
      Dan geldt regel CRG-13 niet
      En onder meer:
        | de casusregie ligt bij <bij>                   |
        | het staat vast wie de casusregie heeft: <vast> |
        | de JGZ kan casemanager zijn: <casemanager>     |

      Voorbeelden:
        | feit                                             | ook                                                   | en                                                    | bij                           | vast | casemanager |
        | de bemoeienis van Veilig Thuis is beëindigd: ja  | de JGZ heeft de zaak ontvangen: nee                   | het jeugdteam heeft de zaak ontvangen: nee            | Veilig Thuis                  | ja   | ja          |
        | de bemoeienis van Veilig Thuis is beëindigd: nee | de JGZ heeft de zaak ontvangen: nee                   | het jeugdteam heeft de zaak ontvangen: nee            | Veilig Thuis                  | ja   | ja          |
        | het jeugdteam heeft de zaak ontvangen: ja        | de bemoeienis van Veilig Thuis is beëindigd: onbekend | de JGZ heeft de zaak ontvangen: nee                   | het jeugdteam                 | ja   | ja          |
        | de JGZ heeft de zaak ontvangen: ja               | de bemoeienis van Veilig Thuis is beëindigd: onbekend | het jeugdteam heeft de zaak ontvangen: nee            | de JGZ                        | ja   | ja          |
        | het jeugdteam heeft de zaak ontvangen: ja        | de JGZ heeft de zaak ontvangen: ja                    | de bemoeienis van Veilig Thuis is beëindigd: onbekend | het jeugdteam en de JGZ samen | nee  | ja          |
        | de fase van de zaak is signaal vóór de melding   | de bemoeienis van Veilig Thuis is beëindigd: onbekend | de JGZ heeft de zaak ontvangen: nee                   | wie het signaal heeft         | ja   | ja          |

  Regel: CRG-14 Een aangewezen jeugdteam zonder de zaak heeft de casusregie nog niet

    Scenario: een aangewezen jeugdteam zonder de zaak heeft de casusregie nog niet
      Gegeven deze feiten:
        | voor de casusregie is aangewezen: het jeugdteam |
      Als het casusregieadvies wordt gevraagd
      Dan is dit het hele besluit:
        | de casusregie ligt bij Veilig Thuis                                                                |
        | het staat vast wie de casusregie heeft: ja                                                         |
        | de JGZ kan casemanager zijn: ja                                                                    |
        | over kind-1: wie de casusregie voor dit kind heeft is dezelfde als voor het gezin                  |
        | Veilig Thuis moet aan de partners laten weten wie de casusregie heeft, bij het begin van elke fase |
        | opmerking: CRG-14                                                                                  |
        | Veilig Thuis mag een casemanager toewijzen aan het gezin                                           |
      En geldt regel CRG-14 op grond van D-15, F.1

    Abstract Scenario: een aangewezen jeugdteam zonder de zaak heeft de casusregie nog niet, ook als <feit>
      Gegeven deze feiten:
        | voor de casusregie is aangewezen: het jeugdteam |
        | <feit>                                          |
      Als het casusregieadvies wordt gevraagd
      Dan geldt regel CRG-14
      En onder meer:
        | de casusregie ligt bij <bij>                   |
        | het staat vast wie de casusregie heeft: <vast> |
        | de JGZ kan casemanager zijn: <casemanager>     |

      Voorbeelden:
        | feit                                            | bij          | vast | casemanager |
        | het jeugdteam heeft de zaak ontvangen: onbekend | Veilig Thuis | nee  | ja          |

    Abstract Scenario: een aangewezen jeugdteam zonder de zaak heeft de casusregie nog niet, maar niet als <feit>
      Gegeven deze feiten:
        | <feit> |
        | <ook>  |
      Als het casusregieadvies wordt gevraagd
      Dan geldt regel CRG-14 niet
      En onder meer:
        | de casusregie ligt bij <bij>                   |
        | het staat vast wie de casusregie heeft: <vast> |
        | de JGZ kan casemanager zijn: <casemanager>     |

      Voorbeelden:
        | feit                                       | ook                                             | bij           | vast | casemanager |
        | voor de casusregie is aangewezen: niemand  | de JGZ heeft de zaak ontvangen: nee             | Veilig Thuis  | ja   | ja          |
        | voor de casusregie is aangewezen: de JGZ   | de JGZ heeft de zaak ontvangen: nee             | Veilig Thuis  | ja   | ja          |
        | voor de casusregie is aangewezen: onbekend | de JGZ heeft de zaak ontvangen: nee             | Veilig Thuis  | ja   | ja          |
        | het jeugdteam heeft de zaak ontvangen: ja  | voor de casusregie is aangewezen: het jeugdteam | het jeugdteam | ja   | ja          |

  Regel: CRG-15 Een aangewezen JGZ zonder de zaak heeft de casusregie nog niet

    Scenario: een aangewezen JGZ zonder de zaak heeft de casusregie nog niet
      Gegeven deze feiten:
        | voor de casusregie is aangewezen: de JGZ |
      Als het casusregieadvies wordt gevraagd
      Dan is dit het hele besluit:
        | de casusregie ligt bij Veilig Thuis                                                                |
        | het staat vast wie de casusregie heeft: ja                                                         |
        | de JGZ kan casemanager zijn: ja                                                                    |
        | over kind-1: wie de casusregie voor dit kind heeft is dezelfde als voor het gezin                  |
        | Veilig Thuis moet aan de partners laten weten wie de casusregie heeft, bij het begin van elke fase |
        | opmerking: CRG-15                                                                                  |
        | Veilig Thuis mag een casemanager toewijzen aan het gezin                                           |
      En geldt regel CRG-15 op grond van D-15, F.1

    Abstract Scenario: een aangewezen JGZ zonder de zaak heeft de casusregie nog niet, ook als <feit>
      Gegeven deze feiten:
        | voor de casusregie is aangewezen: de JGZ |
        | <feit>                                   |
      Als het casusregieadvies wordt gevraagd
      Dan geldt regel CRG-15
      En onder meer:
        | de casusregie ligt bij <bij>                   |
        | het staat vast wie de casusregie heeft: <vast> |
        | de JGZ kan casemanager zijn: <casemanager>     |

      Voorbeelden:
        | feit                                     | bij          | vast | casemanager |
        | de JGZ heeft de zaak ontvangen: onbekend | Veilig Thuis | nee  | ja          |

    Abstract Scenario: een aangewezen JGZ zonder de zaak heeft de casusregie nog niet, maar niet als <feit>
      Gegeven deze feiten:
        | <feit> |
        | <ook>  |
      Als het casusregieadvies wordt gevraagd
      Dan geldt regel CRG-15 niet
      En onder meer:
        | de casusregie ligt bij <bij>                   |
        | het staat vast wie de casusregie heeft: <vast> |
        | de JGZ kan casemanager zijn: <casemanager>     |

      Voorbeelden:
        | feit                                            | ook                                      | bij          | vast | casemanager |
        | voor de casusregie is aangewezen: niemand       | de JGZ heeft de zaak ontvangen: nee      | Veilig Thuis | ja   | ja          |
        | voor de casusregie is aangewezen: het jeugdteam | de JGZ heeft de zaak ontvangen: nee      | Veilig Thuis | ja   | ja          |
        | voor de casusregie is aangewezen: onbekend      | de JGZ heeft de zaak ontvangen: nee      | Veilig Thuis | ja   | ja          |
        | de JGZ heeft de zaak ontvangen: ja              | voor de casusregie is aangewezen: de JGZ | de JGZ       | ja   | ja          |

  Regel: CRG-16 In welke fase de zaak is, wordt gevraagd

    Scenario: in welke fase de zaak is, wordt gevraagd
      Gegeven deze feiten:
        | de fase van de zaak is onbekend |
      Als het casusregieadvies wordt gevraagd
      Dan is dit het hele besluit:
        | de casusregie ligt bij wie het signaal heeft                                                                       |
        | het staat vast wie de casusregie heeft: nee                                                                        |
        | de JGZ kan casemanager zijn: ja                                                                                    |
        | over kind-1: wie de casusregie voor dit kind heeft is dezelfde als voor het gezin                                  |
        | de melder moet aan de partners laten weten wie de casusregie heeft, niet herleidbaar tot de melder, bij de melding |
        | vraag: de fase van de zaak                                                                                         |
        | vraag: er is gemeld bij Veilig Thuis                                                                               |
      En geldt regel CRG-16 op grond van D-15, F.2

  Regel: CRG-17 Of het jeugdteam de zaak ontving, wordt gevraagd

    Scenario: of het jeugdteam de zaak ontving, wordt gevraagd
      Gegeven deze feiten:
        | het jeugdteam heeft de zaak ontvangen: onbekend |
      Als het casusregieadvies wordt gevraagd
      Dan is dit het hele besluit:
        | de casusregie ligt bij Veilig Thuis                                                                |
        | het staat vast wie de casusregie heeft: nee                                                        |
        | de JGZ kan casemanager zijn: ja                                                                    |
        | over kind-1: wie de casusregie voor dit kind heeft is dezelfde als voor het gezin                  |
        | Veilig Thuis moet aan de partners laten weten wie de casusregie heeft, bij het begin van elke fase |
        | vraag: het jeugdteam heeft de zaak ontvangen                                                       |
        | Veilig Thuis mag een casemanager toewijzen aan het gezin                                           |
      En geldt regel CRG-17 op grond van D-15, F.1

  Regel: CRG-18 Of de JGZ de zaak ontving, wordt gevraagd

    Scenario: of de JGZ de zaak ontving, wordt gevraagd
      Gegeven deze feiten:
        | de JGZ heeft de zaak ontvangen: onbekend |
      Als het casusregieadvies wordt gevraagd
      Dan is dit het hele besluit:
        | de casusregie ligt bij Veilig Thuis                                                                |
        | het staat vast wie de casusregie heeft: nee                                                        |
        | de JGZ kan casemanager zijn: ja                                                                    |
        | over kind-1: wie de casusregie voor dit kind heeft is dezelfde als voor het gezin                  |
        | Veilig Thuis moet aan de partners laten weten wie de casusregie heeft, bij het begin van elke fase |
        | vraag: de JGZ heeft de zaak ontvangen                                                              |
        | Veilig Thuis mag een casemanager toewijzen aan het gezin                                           |
      En geldt regel CRG-18 op grond van D-15, F.1

  Regel: CRG-26 Is de overdracht verstuurd, dan bevestigt het jeugdteam de ontvangst

    Abstract Scenario: in de fase <fase> (gemeld <gemeld>) bevestigt <partij> de ontvangst als die onbekend is
      Gegeven deze feiten:
        | de fase van de zaak is <fase>              |
        | er is gemeld bij Veilig Thuis: <gemeld>    |
        | <partij> heeft de zaak ontvangen: onbekend |
      Als het casusregieadvies wordt gevraagd
      Dan geldt regel <regel> op grond van D-15, F.1
      En onder meer:
        | <partij> moet de ontvangst bevestigen aan Veilig Thuis |
        | vraag: <partij> heeft de zaak ontvangen                |

      Voorbeelden:
        | fase                 | gemeld   | partij        | regel  |
        | overdracht verstuurd | ja       | het jeugdteam | CRG-26 |
        | overdracht verstuurd | ja       | de JGZ        | CRG-27 |
        | onbekend             | ja       | het jeugdteam | CRG-26 |
        | onbekend             | ja       | de JGZ        | CRG-27 |
        | onbekend             | onbekend | het jeugdteam | CRG-26 |
        | onbekend             | onbekend | de JGZ        | CRG-27 |

    Abstract Scenario: in de fase <fase> is er nog niets overgedragen dat <partij> moet bevestigen
      Gegeven deze feiten:
        | de fase van de zaak is <fase>              |
        | <partij> heeft de zaak ontvangen: onbekend |
      Als het casusregieadvies wordt gevraagd
      Dan geldt regel <regel> niet
      En niet: <partij> moet de ontvangst bevestigen aan Veilig Thuis
      En onder meer: vraag: <partij> heeft de zaak ontvangen

      Voorbeelden:
        | fase              | partij        | regel  |
        | melding ontvangen | het jeugdteam | CRG-26 |
        | melding ontvangen | de JGZ        | CRG-27 |
        | triage            | het jeugdteam | CRG-26 |
        | triage            | de JGZ        | CRG-27 |
        | onderzoek         | het jeugdteam | CRG-26 |
        | onderzoek         | de JGZ        | CRG-27 |

    Abstract Scenario: is er niet gemeld, dan heeft <partij> niets te bevestigen
      Gegeven deze feiten:
        | de fase van de zaak is onbekend            |
        | er is gemeld bij Veilig Thuis: nee         |
        | <partij> heeft de zaak ontvangen: onbekend |
      Als het casusregieadvies wordt gevraagd
      Dan geldt regel <regel> niet
      En niet: <partij> moet de ontvangst bevestigen aan Veilig Thuis

      Voorbeelden:
        | partij        | regel  |
        | het jeugdteam | CRG-26 |
        | de JGZ        | CRG-27 |

  Regel: CRG-20 Vanaf de melding mag Veilig Thuis een casemanager toewijzen

    Scenario: vanaf de melding mag Veilig Thuis een casemanager toewijzen
      Gegeven deze feiten:
        | de fase van de zaak is melding ontvangen |
      Als het casusregieadvies wordt gevraagd
      Dan is dit het hele besluit:
        | de casusregie ligt bij Veilig Thuis                                                                |
        | het staat vast wie de casusregie heeft: ja                                                         |
        | de JGZ kan casemanager zijn: ja                                                                    |
        | over kind-1: wie de casusregie voor dit kind heeft is dezelfde als voor het gezin                  |
        | Veilig Thuis moet aan de partners laten weten wie de casusregie heeft, bij het begin van elke fase |
        | Veilig Thuis mag een casemanager toewijzen aan het gezin                                           |
      En geldt regel CRG-20 op grond van 9.1.5.o.u

    Abstract Scenario: vanaf de melding mag Veilig Thuis een casemanager toewijzen, ook als <feit>
      Gegeven deze feiten:
        | <feit> |
        | <ook>  |
      Als het casusregieadvies wordt gevraagd
      Dan geldt regel CRG-20
      En onder meer:
        | de casusregie ligt bij <bij>                   |
        | het staat vast wie de casusregie heeft: <vast> |
        | de JGZ kan casemanager zijn: <casemanager>     |

      Voorbeelden:
        | feit                                        | ook                                      | bij          | vast | casemanager |
        | de fase van de zaak is triage               | de JGZ heeft de zaak ontvangen: nee      | Veilig Thuis | ja   | ja          |
        | de fase van de zaak is onderzoek            | de JGZ heeft de zaak ontvangen: nee      | Veilig Thuis | ja   | ja          |
        | de fase van de zaak is overdracht verstuurd | de JGZ heeft de zaak ontvangen: nee      | Veilig Thuis | ja   | ja          |
        | er is een casemanager toegewezen: onbekend  | de fase van de zaak is melding ontvangen | Veilig Thuis | ja   | ja          |

    Abstract Scenario: vanaf de melding mag Veilig Thuis een casemanager toewijzen, maar niet als <feit>
      Gegeven deze feiten:
        | <feit> |
        | <ook>  |
      Als het casusregieadvies wordt gevraagd
      Dan geldt regel CRG-20 niet
      En onder meer:
        | de casusregie ligt bij <bij>                   |
        | het staat vast wie de casusregie heeft: <vast> |
        | de JGZ kan casemanager zijn: <casemanager>     |

      Voorbeelden:
        | feit                                           | ook                                      | bij                   | vast | casemanager |
        | de fase van de zaak is signaal vóór de melding | de JGZ heeft de zaak ontvangen: nee      | wie het signaal heeft | ja   | ja          |
        | de fase van de zaak is onbekend                | de JGZ heeft de zaak ontvangen: nee      | wie het signaal heeft | nee  | ja          |
        | er is een casemanager toegewezen: ja           | de fase van de zaak is melding ontvangen | Veilig Thuis          | ja   | ja          |

  Regel: CRG-21 Een toegewezen casemanager zet een analyse in

    Scenario: een toegewezen casemanager zet een analyse in
      Gegeven deze feiten:
        | er is een casemanager toegewezen: ja |
      Als het casusregieadvies wordt gevraagd
      Dan is dit het hele besluit:
        | de casusregie ligt bij Veilig Thuis                                                                |
        | het staat vast wie de casusregie heeft: ja                                                         |
        | de JGZ kan casemanager zijn: ja                                                                    |
        | over kind-1: wie de casusregie voor dit kind heeft is dezelfde als voor het gezin                  |
        | Veilig Thuis moet aan de partners laten weten wie de casusregie heeft, bij het begin van elke fase |
        | de casemanager moet een risico- en veiligheidsanalyse inzetten                                     |
      En geldt regel CRG-21 op grond van 9.1.5.o.u

  Regel: CRG-22 Of er een casemanager is toegewezen, wordt gevraagd

    Scenario: of er een casemanager is toegewezen, wordt gevraagd
      Gegeven deze feiten:
        | er is een casemanager toegewezen: onbekend |
      Als het casusregieadvies wordt gevraagd
      Dan is dit het hele besluit:
        | de casusregie ligt bij Veilig Thuis                                                                |
        | het staat vast wie de casusregie heeft: ja                                                         |
        | de JGZ kan casemanager zijn: ja                                                                    |
        | over kind-1: wie de casusregie voor dit kind heeft is dezelfde als voor het gezin                  |
        | Veilig Thuis moet aan de partners laten weten wie de casusregie heeft, bij het begin van elke fase |
        | Veilig Thuis mag een casemanager toewijzen aan het gezin                                           |
        | vraag: er is een casemanager toegewezen                                                            |
      En geldt regel CRG-22 op grond van 9.1.5.o.u

  Regel: CRG-23 Na overleg en afgesloten onderzoek mag Veilig Thuis een casusregisseur aanstellen

    Scenario: na overleg en afgesloten onderzoek mag Veilig Thuis een casusregisseur aanstellen
      Gegeven deze feiten:
        | er was multidisciplinair overleg: ja |
        | het onderzoek is afgesloten: ja      |
      Als het casusregieadvies wordt gevraagd
      Dan is dit het hele besluit:
        | de casusregie ligt bij Veilig Thuis                                                                |
        | het staat vast wie de casusregie heeft: ja                                                         |
        | de JGZ kan casemanager zijn: ja                                                                    |
        | over kind-1: wie de casusregie voor dit kind heeft is dezelfde als voor het gezin                  |
        | Veilig Thuis moet aan de partners laten weten wie de casusregie heeft, bij het begin van elke fase |
        | Veilig Thuis mag een casemanager toewijzen aan het gezin                                           |
        | Veilig Thuis mag een casusregisseur of casuscoördinator aanstellen                                 |
      En geldt regel CRG-23 op grond van 9.1.5.g.g

  Regel: CRG-24 Is het onderzoek afgesloten, dan wordt gevraagd of er overleg was

    Scenario: is het onderzoek afgesloten, dan wordt gevraagd of er overleg was
      Gegeven deze feiten:
        | er was multidisciplinair overleg: onbekend |
        | het onderzoek is afgesloten: ja            |
      Als het casusregieadvies wordt gevraagd
      Dan is dit het hele besluit:
        | de casusregie ligt bij Veilig Thuis                                                                |
        | het staat vast wie de casusregie heeft: ja                                                         |
        | de JGZ kan casemanager zijn: ja                                                                    |
        | over kind-1: wie de casusregie voor dit kind heeft is dezelfde als voor het gezin                  |
        | Veilig Thuis moet aan de partners laten weten wie de casusregie heeft, bij het begin van elke fase |
        | Veilig Thuis mag een casemanager toewijzen aan het gezin                                           |
        | vraag: er was multidisciplinair overleg                                                            |
      En geldt regel CRG-24 op grond van 9.1.5.g.g

    Abstract Scenario: is het onderzoek afgesloten, dan wordt gevraagd of er overleg was, ook als <feit>
      Gegeven deze feiten:
        | er was multidisciplinair overleg: onbekend |
        | <feit>                                     |
      Als het casusregieadvies wordt gevraagd
      Dan geldt regel CRG-24
      En onder meer:
        | de casusregie ligt bij <bij>                   |
        | het staat vast wie de casusregie heeft: <vast> |
        | de JGZ kan casemanager zijn: <casemanager>     |

      Voorbeelden:
        | feit                                  | bij          | vast | casemanager |
        | het onderzoek is afgesloten: onbekend | Veilig Thuis | ja   | ja          |

    Abstract Scenario: is het onderzoek afgesloten, dan wordt gevraagd of er overleg was, maar niet als <feit>
      Gegeven deze feiten:
        | <feit> |
        | <ook>  |
      Als het casusregieadvies wordt gevraagd
      Dan geldt regel CRG-24 niet
      En onder meer:
        | de casusregie ligt bij <bij>                   |
        | het staat vast wie de casusregie heeft: <vast> |
        | de JGZ kan casemanager zijn: <casemanager>     |

      Voorbeelden:
        | feit                                  | ook                                        | bij          | vast | casemanager |
        | er was multidisciplinair overleg: ja  | het onderzoek is afgesloten: ja            | Veilig Thuis | ja   | ja          |
        | er was multidisciplinair overleg: nee | het onderzoek is afgesloten: ja            | Veilig Thuis | ja   | ja          |
        | het onderzoek is afgesloten: nee      | er was multidisciplinair overleg: onbekend | Veilig Thuis | ja   | ja          |

  Regel: CRG-25 Was er overleg, dan wordt gevraagd of het onderzoek is afgesloten

    Scenario: was er overleg, dan wordt gevraagd of het onderzoek is afgesloten
      Gegeven deze feiten:
        | er was multidisciplinair overleg: ja  |
        | het onderzoek is afgesloten: onbekend |
      Als het casusregieadvies wordt gevraagd
      Dan is dit het hele besluit:
        | de casusregie ligt bij Veilig Thuis                                                                |
        | het staat vast wie de casusregie heeft: ja                                                         |
        | de JGZ kan casemanager zijn: ja                                                                    |
        | over kind-1: wie de casusregie voor dit kind heeft is dezelfde als voor het gezin                  |
        | Veilig Thuis moet aan de partners laten weten wie de casusregie heeft, bij het begin van elke fase |
        | Veilig Thuis mag een casemanager toewijzen aan het gezin                                           |
        | vraag: het onderzoek is afgesloten                                                                 |
      En geldt regel CRG-25 op grond van 9.1.5.g.g

    Abstract Scenario: was er overleg, dan wordt gevraagd of het onderzoek is afgesloten, ook als <feit>
      Gegeven deze feiten:
        | het onderzoek is afgesloten: onbekend |
        | <feit>                                |
      Als het casusregieadvies wordt gevraagd
      Dan geldt regel CRG-25
      En onder meer:
        | de casusregie ligt bij <bij>                   |
        | het staat vast wie de casusregie heeft: <vast> |
        | de JGZ kan casemanager zijn: <casemanager>     |

      Voorbeelden:
        | feit                                       | bij          | vast | casemanager |
        | er was multidisciplinair overleg: onbekend | Veilig Thuis | ja   | ja          |

    Abstract Scenario: was er overleg, dan wordt gevraagd of het onderzoek is afgesloten, maar niet als <feit>
      Gegeven deze feiten:
        | <feit> |
        | <ook>  |
      Als het casusregieadvies wordt gevraagd
      Dan geldt regel CRG-25 niet
      En onder meer:
        | de casusregie ligt bij <bij>                   |
        | het staat vast wie de casusregie heeft: <vast> |
        | de JGZ kan casemanager zijn: <casemanager>     |

      Voorbeelden:
        | feit                                  | ook                                   | bij          | vast | casemanager |
        | er was multidisciplinair overleg: nee | het onderzoek is afgesloten: onbekend | Veilig Thuis | ja   | ja          |
        | het onderzoek is afgesloten: ja       | er was multidisciplinair overleg: ja  | Veilig Thuis | ja   | ja          |
        | het onderzoek is afgesloten: nee      | er was multidisciplinair overleg: ja  | Veilig Thuis | ja   | ja          |

  Regel: CRG-30 Met afspraak en wens van de ouders kan de JGZ casemanager zijn

    Scenario: met afspraak en wens van de ouders kan de JGZ casemanager zijn
      Als het casusregieadvies wordt gevraagd
      Dan is dit het hele besluit:
        | de casusregie ligt bij Veilig Thuis                                                                |
        | het staat vast wie de casusregie heeft: ja                                                         |
        | de JGZ kan casemanager zijn: ja                                                                    |
        | over kind-1: wie de casusregie voor dit kind heeft is dezelfde als voor het gezin                  |
        | Veilig Thuis moet aan de partners laten weten wie de casusregie heeft, bij het begin van elke fase |
        | Veilig Thuis mag een casemanager toewijzen aan het gezin                                           |
      En geldt regel CRG-30 op grond van 8.2.g

  Regel: CRG-31 Zonder afspraak met de partners kan de JGZ geen casemanager zijn

    Scenario: zonder afspraak met de partners kan de JGZ geen casemanager zijn
      Gegeven deze feiten:
        | met de partners is afgesproken dat de JGZ casemanager is: nee |
      Als het casusregieadvies wordt gevraagd
      Dan is dit het hele besluit:
        | de casusregie ligt bij Veilig Thuis                                                                |
        | het staat vast wie de casusregie heeft: ja                                                         |
        | de JGZ kan casemanager zijn: nee                                                                   |
        | over kind-1: wie de casusregie voor dit kind heeft is dezelfde als voor het gezin                  |
        | Veilig Thuis moet aan de partners laten weten wie de casusregie heeft, bij het begin van elke fase |
        | Veilig Thuis mag een casemanager toewijzen aan het gezin                                           |
        | voorwaarde niet vervuld: CRG-31                                                                    |
      En geldt regel CRG-31 op grond van 8.2.g

  Regel: CRG-32 Wenst een ouder het niet, dan kan de JGZ geen casemanager zijn

    Scenario: wenst een ouder het niet, dan kan de JGZ geen casemanager zijn
      Gegeven deze feiten:
        | over ouder-1: deze ouder wenst de JGZ als casemanager: nee |
      Als het casusregieadvies wordt gevraagd
      Dan is dit het hele besluit:
        | de casusregie ligt bij Veilig Thuis                                                                |
        | het staat vast wie de casusregie heeft: ja                                                         |
        | de JGZ kan casemanager zijn: nee                                                                   |
        | over kind-1: wie de casusregie voor dit kind heeft is dezelfde als voor het gezin                  |
        | Veilig Thuis moet aan de partners laten weten wie de casusregie heeft, bij het begin van elke fase |
        | Veilig Thuis mag een casemanager toewijzen aan het gezin                                           |
        | voorwaarde niet vervuld: CRG-32                                                                    |
        | over ouder-1: opmerking: OUW-02                                                                    |
      En geldt regel CRG-32 op grond van 8.2.g, als keuze

  Regel: CRG-33 Zolang de afspraak onbekend is, is de JGZ nog geen casemanager

    Scenario: zolang de afspraak onbekend is, is de JGZ nog geen casemanager
      Gegeven deze feiten:
        | met de partners is afgesproken dat de JGZ casemanager is: onbekend |
      Als het casusregieadvies wordt gevraagd
      Dan is dit het hele besluit:
        | de casusregie ligt bij Veilig Thuis                                                                |
        | het staat vast wie de casusregie heeft: ja                                                         |
        | de JGZ kan casemanager zijn: nog onbekend                                                          |
        | over kind-1: wie de casusregie voor dit kind heeft is dezelfde als voor het gezin                  |
        | Veilig Thuis moet aan de partners laten weten wie de casusregie heeft, bij het begin van elke fase |
        | Veilig Thuis mag een casemanager toewijzen aan het gezin                                           |
        | vraag: met de partners is afgesproken dat de JGZ casemanager is                                    |
      En geldt regel CRG-33 op grond van 8.2.g

    Abstract Scenario: zolang de afspraak onbekend is, is de JGZ nog geen casemanager, ook als <feit>
      Gegeven deze feiten:
        | met de partners is afgesproken dat de JGZ casemanager is: onbekend |
        | <feit>                                                             |
      Als het casusregieadvies wordt gevraagd
      Dan geldt regel CRG-33
      En onder meer:
        | de casusregie ligt bij <bij>                   |
        | het staat vast wie de casusregie heeft: <vast> |
        | de JGZ kan casemanager zijn: <casemanager>     |

      Voorbeelden:
        | feit                                                            | bij          | vast | casemanager  |
        | over ouder-1: deze ouder wenst de JGZ als casemanager: onbekend | Veilig Thuis | ja   | nog onbekend |

    Abstract Scenario: zolang de afspraak onbekend is, is de JGZ nog geen casemanager, maar niet als <feit>
      Gegeven deze feiten:
        | <feit> |
        | <ook>  |
      Als het casusregieadvies wordt gevraagd
      Dan geldt regel CRG-33 niet
      En onder meer:
        | de casusregie ligt bij <bij>                   |
        | het staat vast wie de casusregie heeft: <vast> |
        | de JGZ kan casemanager zijn: <casemanager>     |

      Voorbeelden:
        | feit                                                          | ook                                                                | bij          | vast | casemanager |
        | met de partners is afgesproken dat de JGZ casemanager is: ja  | de JGZ heeft de zaak ontvangen: nee                                | Veilig Thuis | ja   | ja          |
        | met de partners is afgesproken dat de JGZ casemanager is: nee | de JGZ heeft de zaak ontvangen: nee                                | Veilig Thuis | ja   | nee         |
        | over ouder-1: deze ouder wenst de JGZ als casemanager: nee    | met de partners is afgesproken dat de JGZ casemanager is: onbekend | Veilig Thuis | ja   | nee         |

  Regel: CRG-34 Zolang de wens van een ouder onbekend is, is de JGZ nog geen casemanager

    Scenario: zolang de wens van een ouder onbekend is, is de JGZ nog geen casemanager
      Gegeven deze feiten:
        | over ouder-1: deze ouder wenst de JGZ als casemanager: onbekend |
      Als het casusregieadvies wordt gevraagd
      Dan is dit het hele besluit:
        | de casusregie ligt bij Veilig Thuis                                                                |
        | het staat vast wie de casusregie heeft: ja                                                         |
        | de JGZ kan casemanager zijn: nog onbekend                                                          |
        | over kind-1: wie de casusregie voor dit kind heeft is dezelfde als voor het gezin                  |
        | Veilig Thuis moet aan de partners laten weten wie de casusregie heeft, bij het begin van elke fase |
        | Veilig Thuis mag een casemanager toewijzen aan het gezin                                           |
        | vraag: de ouders wensen de JGZ als casemanager                                                     |
        | over ouder-1: vraag: deze ouder wenst de JGZ als casemanager                                       |
      En geldt regel CRG-34 op grond van 8.2.g

    Abstract Scenario: zolang de wens van een ouder onbekend is, is de JGZ nog geen casemanager, ook als <feit>
      Gegeven deze feiten:
        | over ouder-1: deze ouder wenst de JGZ als casemanager: onbekend |
        | <feit>                                                          |
      Als het casusregieadvies wordt gevraagd
      Dan geldt regel CRG-34
      En onder meer:
        | de casusregie ligt bij <bij>                   |
        | het staat vast wie de casusregie heeft: <vast> |
        | de JGZ kan casemanager zijn: <casemanager>     |

      Voorbeelden:
        | feit                                                               | bij          | vast | casemanager  |
        | met de partners is afgesproken dat de JGZ casemanager is: onbekend | Veilig Thuis | ja   | nog onbekend |

    Abstract Scenario: zolang de wens van een ouder onbekend is, is de JGZ nog geen casemanager, maar niet als <feit>
      Gegeven deze feiten:
        | <feit> |
        | <ook>  |
      Als het casusregieadvies wordt gevraagd
      Dan geldt regel CRG-34 niet
      En onder meer:
        | de casusregie ligt bij <bij>                   |
        | het staat vast wie de casusregie heeft: <vast> |
        | de JGZ kan casemanager zijn: <casemanager>     |

      Voorbeelden:
        | feit                                                          | ook                                                             | bij          | vast | casemanager |
        | met de partners is afgesproken dat de JGZ casemanager is: nee | over ouder-1: deze ouder wenst de JGZ als casemanager: onbekend | Veilig Thuis | ja   | nee         |
        | over ouder-1: deze ouder wenst de JGZ als casemanager: ja     | de JGZ heeft de zaak ontvangen: nee                             | Veilig Thuis | ja   | ja          |
        | over ouder-1: deze ouder wenst de JGZ als casemanager: nee    | de JGZ heeft de zaak ontvangen: nee                             | Veilig Thuis | ja   | nee         |

  Regel: CRG-35 Of dit met de partners is afgesproken, wordt gevraagd

    Scenario: of dit met de partners is afgesproken, wordt gevraagd
      Gegeven deze feiten:
        | met de partners is afgesproken dat de JGZ casemanager is: onbekend |
      Als het casusregieadvies wordt gevraagd
      Dan is dit het hele besluit:
        | de casusregie ligt bij Veilig Thuis                                                                |
        | het staat vast wie de casusregie heeft: ja                                                         |
        | de JGZ kan casemanager zijn: nog onbekend                                                          |
        | over kind-1: wie de casusregie voor dit kind heeft is dezelfde als voor het gezin                  |
        | Veilig Thuis moet aan de partners laten weten wie de casusregie heeft, bij het begin van elke fase |
        | Veilig Thuis mag een casemanager toewijzen aan het gezin                                           |
        | vraag: met de partners is afgesproken dat de JGZ casemanager is                                    |
      En geldt regel CRG-35 op grond van 8.2.g

  Regel: CRG-36 Of alle ouders dit wensen, wordt gevraagd

    Scenario: of alle ouders dit wensen, wordt gevraagd
      Gegeven deze feiten:
        | over ouder-1: deze ouder wenst de JGZ als casemanager: onbekend |
      Als het casusregieadvies wordt gevraagd
      Dan is dit het hele besluit:
        | de casusregie ligt bij Veilig Thuis                                                                |
        | het staat vast wie de casusregie heeft: ja                                                         |
        | de JGZ kan casemanager zijn: nog onbekend                                                          |
        | over kind-1: wie de casusregie voor dit kind heeft is dezelfde als voor het gezin                  |
        | Veilig Thuis moet aan de partners laten weten wie de casusregie heeft, bij het begin van elke fase |
        | Veilig Thuis mag een casemanager toewijzen aan het gezin                                           |
        | vraag: de ouders wensen de JGZ als casemanager                                                     |
        | over ouder-1: vraag: deze ouder wenst de JGZ als casemanager                                       |
      En geldt regel CRG-36 op grond van 8.2.g

  Regel: CRG-40 Tijdens een hulpverleningstraject houdt de JGZ een vinger aan de pols

    Scenario: tijdens een hulpverleningstraject houdt de JGZ een vinger aan de pols
      Gegeven deze feiten:
        | er loopt een hulpverleningstraject: ja |
      Als het casusregieadvies wordt gevraagd
      Dan is dit het hele besluit:
        | de casusregie ligt bij Veilig Thuis                                                                |
        | het staat vast wie de casusregie heeft: ja                                                         |
        | de JGZ kan casemanager zijn: ja                                                                    |
        | over kind-1: wie de casusregie voor dit kind heeft is dezelfde als voor het gezin                  |
        | Veilig Thuis moet aan de partners laten weten wie de casusregie heeft, bij het begin van elke fase |
        | Veilig Thuis mag een casemanager toewijzen aan het gezin                                           |
        | de JGZ moet een vinger aan de pols houden, voortdurend                                             |
        | de JGZ moet terugrapporteren aan de partners                                                       |
      En geldt regel CRG-40 op grond van 8.2.e

    Abstract Scenario: tijdens een hulpverleningstraject houdt de JGZ een vinger aan de pols, ook als <feit>
      Gegeven deze feiten:
        | er loopt een hulpverleningstraject: ja |
        | <feit>                                 |
      Als het casusregieadvies wordt gevraagd
      Dan geldt regel CRG-40
      En onder meer:
        | de casusregie ligt bij <bij>                   |
        | het staat vast wie de casusregie heeft: <vast> |
        | de JGZ kan casemanager zijn: <casemanager>     |

      Voorbeelden:
        | feit                                           | bij          | vast | casemanager |
        | over kind-1: dit kind is minderjarig: onbekend | Veilig Thuis | ja   | ja          |

    Abstract Scenario: tijdens een hulpverleningstraject houdt de JGZ een vinger aan de pols, maar niet als <feit>
      Gegeven deze feiten:
        | <feit> |
        | <ook>  |
      Als het casusregieadvies wordt gevraagd
      Dan geldt regel CRG-40 niet
      En onder meer:
        | de casusregie ligt bij <bij>                   |
        | het staat vast wie de casusregie heeft: <vast> |
        | de JGZ kan casemanager zijn: <casemanager>     |

      Voorbeelden:
        | feit                                         | ook                                    | bij          | vast | casemanager |
        | er loopt een hulpverleningstraject: nee      | de JGZ heeft de zaak ontvangen: nee    | Veilig Thuis | ja   | ja          |
        | er loopt een hulpverleningstraject: onbekend | de JGZ heeft de zaak ontvangen: nee    | Veilig Thuis | ja   | ja          |
        | over kind-1: dit kind is minderjarig: nee    | er loopt een hulpverleningstraject: ja | Veilig Thuis | ja   | ja          |

  Regel: CRG-41 Tijdens een hulpverleningstraject rapporteert de JGZ terug aan de partners

    Scenario: tijdens een hulpverleningstraject rapporteert de JGZ terug aan de partners
      Gegeven deze feiten:
        | er loopt een hulpverleningstraject: ja |
      Als het casusregieadvies wordt gevraagd
      Dan is dit het hele besluit:
        | de casusregie ligt bij Veilig Thuis                                                                |
        | het staat vast wie de casusregie heeft: ja                                                         |
        | de JGZ kan casemanager zijn: ja                                                                    |
        | over kind-1: wie de casusregie voor dit kind heeft is dezelfde als voor het gezin                  |
        | Veilig Thuis moet aan de partners laten weten wie de casusregie heeft, bij het begin van elke fase |
        | Veilig Thuis mag een casemanager toewijzen aan het gezin                                           |
        | de JGZ moet een vinger aan de pols houden, voortdurend                                             |
        | de JGZ moet terugrapporteren aan de partners                                                       |
      En geldt regel CRG-41 op grond van 8.2.f

    Abstract Scenario: tijdens een hulpverleningstraject rapporteert de JGZ terug aan de partners, ook als <feit>
      Gegeven deze feiten:
        | er loopt een hulpverleningstraject: ja |
        | <feit>                                 |
      Als het casusregieadvies wordt gevraagd
      Dan geldt regel CRG-41
      En onder meer:
        | de casusregie ligt bij <bij>                   |
        | het staat vast wie de casusregie heeft: <vast> |
        | de JGZ kan casemanager zijn: <casemanager>     |

      Voorbeelden:
        | feit                                           | bij          | vast | casemanager |
        | over kind-1: dit kind is minderjarig: onbekend | Veilig Thuis | ja   | ja          |

    Abstract Scenario: tijdens een hulpverleningstraject rapporteert de JGZ terug aan de partners, maar niet als <feit>
      Gegeven deze feiten:
        | <feit> |
        | <ook>  |
      Als het casusregieadvies wordt gevraagd
      Dan geldt regel CRG-41 niet
      En onder meer:
        | de casusregie ligt bij <bij>                   |
        | het staat vast wie de casusregie heeft: <vast> |
        | de JGZ kan casemanager zijn: <casemanager>     |

      Voorbeelden:
        | feit                                         | ook                                    | bij          | vast | casemanager |
        | er loopt een hulpverleningstraject: nee      | de JGZ heeft de zaak ontvangen: nee    | Veilig Thuis | ja   | ja          |
        | er loopt een hulpverleningstraject: onbekend | de JGZ heeft de zaak ontvangen: nee    | Veilig Thuis | ja   | ja          |
        | over kind-1: dit kind is minderjarig: nee    | er loopt een hulpverleningstraject: ja | Veilig Thuis | ja   | ja          |

  Regel: CRG-42 Of er een hulpverleningstraject loopt, wordt gevraagd

    Scenario: of er een hulpverleningstraject loopt, wordt gevraagd
      Gegeven deze feiten:
        | er loopt een hulpverleningstraject: onbekend |
      Als het casusregieadvies wordt gevraagd
      Dan is dit het hele besluit:
        | de casusregie ligt bij Veilig Thuis                                                                |
        | het staat vast wie de casusregie heeft: ja                                                         |
        | de JGZ kan casemanager zijn: ja                                                                    |
        | over kind-1: wie de casusregie voor dit kind heeft is dezelfde als voor het gezin                  |
        | Veilig Thuis moet aan de partners laten weten wie de casusregie heeft, bij het begin van elke fase |
        | Veilig Thuis mag een casemanager toewijzen aan het gezin                                           |
        | vraag: er loopt een hulpverleningstraject                                                          |
      En geldt regel CRG-42 op grond van 8.2.e, 8.2.f

    Abstract Scenario: of er een hulpverleningstraject loopt, wordt gevraagd, ook als <feit>
      Gegeven deze feiten:
        | er loopt een hulpverleningstraject: onbekend |
        | <feit>                                       |
      Als het casusregieadvies wordt gevraagd
      Dan geldt regel CRG-42
      En onder meer:
        | de casusregie ligt bij <bij>                   |
        | het staat vast wie de casusregie heeft: <vast> |
        | de JGZ kan casemanager zijn: <casemanager>     |

      Voorbeelden:
        | feit                                           | bij          | vast | casemanager |
        | over kind-1: dit kind is minderjarig: onbekend | Veilig Thuis | ja   | ja          |

    Abstract Scenario: of er een hulpverleningstraject loopt, wordt gevraagd, maar niet als <feit>
      Gegeven deze feiten:
        | <feit> |
        | <ook>  |
      Als het casusregieadvies wordt gevraagd
      Dan geldt regel CRG-42 niet
      En onder meer:
        | de casusregie ligt bij <bij>                   |
        | het staat vast wie de casusregie heeft: <vast> |
        | de JGZ kan casemanager zijn: <casemanager>     |

      Voorbeelden:
        | feit                                      | ook                                          | bij          | vast | casemanager |
        | er loopt een hulpverleningstraject: ja    | de JGZ heeft de zaak ontvangen: nee          | Veilig Thuis | ja   | ja          |
        | er loopt een hulpverleningstraject: nee   | de JGZ heeft de zaak ontvangen: nee          | Veilig Thuis | ja   | ja          |
        | over kind-1: dit kind is minderjarig: nee | er loopt een hulpverleningstraject: onbekend | Veilig Thuis | ja   | ja          |

  Regel: CRG-43 Loopt er hulp, dan wordt gevraagd of er minderjarigen zijn

    Scenario: loopt er hulp, dan wordt gevraagd of er minderjarigen zijn
      Gegeven deze feiten:
        | er loopt een hulpverleningstraject: ja         |
        | over kind-1: dit kind is minderjarig: onbekend |
      Als het casusregieadvies wordt gevraagd
      Dan is dit het hele besluit:
        | de casusregie ligt bij Veilig Thuis                                                                |
        | het staat vast wie de casusregie heeft: ja                                                         |
        | de JGZ kan casemanager zijn: ja                                                                    |
        | over kind-1: wie de casusregie voor dit kind heeft is dezelfde als voor het gezin                  |
        | Veilig Thuis moet aan de partners laten weten wie de casusregie heeft, bij het begin van elke fase |
        | Veilig Thuis mag een casemanager toewijzen aan het gezin                                           |
        | de JGZ moet een vinger aan de pols houden, voortdurend                                             |
        | de JGZ moet terugrapporteren aan de partners                                                       |
        | vraag: er zijn minderjarigen                                                                       |
      En geldt regel CRG-43 op grond van 8.2.e, 8.2.f, D-11, als keuze

    Abstract Scenario: loopt er hulp, dan wordt gevraagd of er minderjarigen zijn, ook als <feit>
      Gegeven deze feiten:
        | over kind-1: dit kind is minderjarig: onbekend |
        | <feit>                                         |
      Als het casusregieadvies wordt gevraagd
      Dan geldt regel CRG-43
      En onder meer:
        | de casusregie ligt bij <bij>                   |
        | het staat vast wie de casusregie heeft: <vast> |
        | de JGZ kan casemanager zijn: <casemanager>     |

      Voorbeelden:
        | feit                                         | bij          | vast | casemanager |
        | er loopt een hulpverleningstraject: onbekend | Veilig Thuis | ja   | ja          |

    Abstract Scenario: loopt er hulp, dan wordt gevraagd of er minderjarigen zijn, maar niet als <feit>
      Gegeven deze feiten:
        | <feit> |
        | <ook>  |
      Als het casusregieadvies wordt gevraagd
      Dan geldt regel CRG-43 niet
      En onder meer:
        | de casusregie ligt bij <bij>                   |
        | het staat vast wie de casusregie heeft: <vast> |
        | de JGZ kan casemanager zijn: <casemanager>     |

      Voorbeelden:
        | feit                                      | ook                                            | bij          | vast | casemanager |
        | er loopt een hulpverleningstraject: nee   | over kind-1: dit kind is minderjarig: onbekend | Veilig Thuis | ja   | ja          |
        | over kind-1: dit kind is minderjarig: ja  | er loopt een hulpverleningstraject: ja         | Veilig Thuis | ja   | ja          |
        | over kind-1: dit kind is minderjarig: nee | er loopt een hulpverleningstraject: ja         | Veilig Thuis | ja   | ja          |

  Regel: CRG-44 Het jeugdteam dat hulp inzet, geeft de beschikking af en voert daarover de casusregie

    Scenario: het jeugdteam dat hulp inzet, geeft de beschikking af en voert daarover de casusregie
      Gegeven deze feiten:
        | het jeugdteam zet hulp in: ja |
      Als het casusregieadvies wordt gevraagd
      Dan is dit het hele besluit:
        | de casusregie ligt bij Veilig Thuis                                                                |
        | het staat vast wie de casusregie heeft: ja                                                         |
        | de JGZ kan casemanager zijn: ja                                                                    |
        | over kind-1: wie de casusregie voor dit kind heeft is dezelfde als voor het gezin                  |
        | Veilig Thuis moet aan de partners laten weten wie de casusregie heeft, bij het begin van elke fase |
        | Veilig Thuis mag een casemanager toewijzen aan het gezin                                           |
        | het jeugdteam moet de beschikking voor de zorg afgeven                                             |
        | het jeugdteam moet de casusregie voeren over de ingezette hulp, voortdurend                        |
      En geldt regel CRG-44 op grond van 8.3.b

  Regel: CRG-45 Voor specialistische hulp verwijst het jeugdteam door, en het houdt de regie

    Scenario: voor specialistische hulp verwijst het jeugdteam door, en het houdt de regie
      Gegeven deze feiten:
        | het jeugdteam zet hulp in: ja        |
        | er is specialistische hulp nodig: ja |
      Als het casusregieadvies wordt gevraagd
      Dan is dit het hele besluit:
        | de casusregie ligt bij Veilig Thuis                                                                |
        | het staat vast wie de casusregie heeft: ja                                                         |
        | de JGZ kan casemanager zijn: ja                                                                    |
        | over kind-1: wie de casusregie voor dit kind heeft is dezelfde als voor het gezin                  |
        | Veilig Thuis moet aan de partners laten weten wie de casusregie heeft, bij het begin van elke fase |
        | Veilig Thuis mag een casemanager toewijzen aan het gezin                                           |
        | het jeugdteam moet de beschikking voor de zorg afgeven                                             |
        | het jeugdteam moet de casusregie voeren over de ingezette hulp, voortdurend                        |
        | het jeugdteam moet doorverwijzen naar specialistische hulp                                         |
        | het jeugdteam moet de regie houden over de ingezette trajecten, voortdurend                        |
      En geldt regel CRG-45 op grond van 8.3.c

    Abstract Scenario: voor specialistische hulp verwijst het jeugdteam door, en het houdt de regie, maar niet als <feit>
      Gegeven deze feiten:
        | <feit> |
        | <ook>  |
      Als het casusregieadvies wordt gevraagd
      Dan geldt regel CRG-45 niet
      En onder meer:
        | de casusregie ligt bij <bij>                   |
        | het staat vast wie de casusregie heeft: <vast> |
        | de JGZ kan casemanager zijn: <casemanager>     |

      Voorbeelden:
        | feit                                       | ook                                  | bij          | vast | casemanager |
        | het jeugdteam zet hulp in: nee             | er is specialistische hulp nodig: ja | Veilig Thuis | ja   | ja          |
        | het jeugdteam zet hulp in: onbekend        | er is specialistische hulp nodig: ja | Veilig Thuis | ja   | ja          |
        | er is specialistische hulp nodig: nee      | het jeugdteam zet hulp in: ja        | Veilig Thuis | ja   | ja          |
        | er is specialistische hulp nodig: onbekend | het jeugdteam zet hulp in: ja        | Veilig Thuis | ja   | ja          |

  Regel: CRG-46 Of het jeugdteam hulp inzet, wordt gevraagd

    Scenario: of het jeugdteam hulp inzet, wordt gevraagd
      Gegeven deze feiten:
        | het jeugdteam zet hulp in: onbekend |
      Als het casusregieadvies wordt gevraagd
      Dan is dit het hele besluit:
        | de casusregie ligt bij Veilig Thuis                                                                |
        | het staat vast wie de casusregie heeft: ja                                                         |
        | de JGZ kan casemanager zijn: ja                                                                    |
        | over kind-1: wie de casusregie voor dit kind heeft is dezelfde als voor het gezin                  |
        | Veilig Thuis moet aan de partners laten weten wie de casusregie heeft, bij het begin van elke fase |
        | Veilig Thuis mag een casemanager toewijzen aan het gezin                                           |
        | vraag: het jeugdteam zet hulp in                                                                   |
      En geldt regel CRG-46 op grond van 8.3.b

  Regel: CRG-47 Of er specialistische hulp nodig is, wordt gevraagd als het jeugdteam hulp kan inzetten

    Scenario: of er specialistische hulp nodig is, wordt gevraagd als het jeugdteam hulp kan inzetten
      Gegeven deze feiten:
        | het jeugdteam zet hulp in: ja              |
        | er is specialistische hulp nodig: onbekend |
      Als het casusregieadvies wordt gevraagd
      Dan is dit het hele besluit:
        | de casusregie ligt bij Veilig Thuis                                                                |
        | het staat vast wie de casusregie heeft: ja                                                         |
        | de JGZ kan casemanager zijn: ja                                                                    |
        | over kind-1: wie de casusregie voor dit kind heeft is dezelfde als voor het gezin                  |
        | Veilig Thuis moet aan de partners laten weten wie de casusregie heeft, bij het begin van elke fase |
        | Veilig Thuis mag een casemanager toewijzen aan het gezin                                           |
        | het jeugdteam moet de beschikking voor de zorg afgeven                                             |
        | het jeugdteam moet de casusregie voeren over de ingezette hulp, voortdurend                        |
        | vraag: er is specialistische hulp nodig                                                            |
      En geldt regel CRG-47 op grond van 8.3.c

    Abstract Scenario: of er specialistische hulp nodig is, wordt gevraagd als het jeugdteam hulp kan inzetten, ook als <feit>
      Gegeven deze feiten:
        | er is specialistische hulp nodig: onbekend |
        | <feit>                                     |
      Als het casusregieadvies wordt gevraagd
      Dan geldt regel CRG-47
      En onder meer:
        | de casusregie ligt bij <bij>                   |
        | het staat vast wie de casusregie heeft: <vast> |
        | de JGZ kan casemanager zijn: <casemanager>     |

      Voorbeelden:
        | feit                                | bij          | vast | casemanager |
        | het jeugdteam zet hulp in: onbekend | Veilig Thuis | ja   | ja          |

    Abstract Scenario: of er specialistische hulp nodig is, wordt gevraagd als het jeugdteam hulp kan inzetten, maar niet als <feit>
      Gegeven deze feiten:
        | <feit> |
        | <ook>  |
      Als het casusregieadvies wordt gevraagd
      Dan geldt regel CRG-47 niet
      En onder meer:
        | de casusregie ligt bij <bij>                   |
        | het staat vast wie de casusregie heeft: <vast> |
        | de JGZ kan casemanager zijn: <casemanager>     |

      Voorbeelden:
        | feit                                  | ook                                        | bij          | vast | casemanager |
        | het jeugdteam zet hulp in: nee        | er is specialistische hulp nodig: onbekend | Veilig Thuis | ja   | ja          |
        | er is specialistische hulp nodig: ja  | het jeugdteam zet hulp in: ja              | Veilig Thuis | ja   | ja          |
        | er is specialistische hulp nodig: nee | het jeugdteam zet hulp in: ja              | Veilig Thuis | ja   | ja          |

  Regel: CRH-01 Hebben beide de zaak, dan heeft het aangewezen jeugdteam de casusregie

    Scenario: hebben beide de zaak, dan heeft het aangewezen jeugdteam de casusregie
      Gegeven deze feiten:
        | het jeugdteam heeft de zaak ontvangen: ja       |
        | de JGZ heeft de zaak ontvangen: ja              |
        | voor de casusregie is aangewezen: het jeugdteam |
      Als het casusregieadvies wordt gevraagd
      Dan is dit het hele besluit:
        | de casusregie ligt bij het jeugdteam                                                                |
        | het staat vast wie de casusregie heeft: ja                                                          |
        | de JGZ kan casemanager zijn: ja                                                                     |
        | over kind-1: wie de casusregie voor dit kind heeft is dezelfde als voor het gezin                   |
        | het jeugdteam moet aan de partners laten weten wie de casusregie heeft, bij het begin van elke fase |
        | Veilig Thuis mag een casemanager toewijzen aan het gezin                                            |
      En geldt regel CRH-01 op grond van D-15, F.1, F.2

    Abstract Scenario: hebben beide de zaak, dan heeft het aangewezen jeugdteam de casusregie, ook als <feit>
      Gegeven deze feiten:
        | het jeugdteam heeft de zaak ontvangen: ja       |
        | de JGZ heeft de zaak ontvangen: ja              |
        | voor de casusregie is aangewezen: het jeugdteam |
        | <feit>                                          |
      Als het casusregieadvies wordt gevraagd
      Dan geldt regel CRH-01
      En onder meer:
        | de casusregie ligt bij <bij>                   |
        | het staat vast wie de casusregie heeft: <vast> |
        | de JGZ kan casemanager zijn: <casemanager>     |

      Voorbeelden:
        | feit                                        | bij           | vast | casemanager |
        | de fase van de zaak is onbekend             | het jeugdteam | ja   | ja          |
        | de fase van de zaak is overdracht verstuurd | het jeugdteam | ja   | ja          |

    Abstract Scenario: hebben beide de zaak, dan heeft het aangewezen jeugdteam de casusregie, maar niet als <feit>
      Gegeven deze feiten:
        | <feit> |
        | <ook>  |
        | <en>   |
      Als het casusregieadvies wordt gevraagd
      Dan geldt regel CRH-01 niet
      En onder meer:
        | de casusregie ligt bij <bij>                   |
        | het staat vast wie de casusregie heeft: <vast> |
        | de JGZ kan casemanager zijn: <casemanager>     |

      Voorbeelden:
        | feit                                            | ook                                      | en                                              | bij                           | vast | casemanager |
        | het jeugdteam heeft de zaak ontvangen: nee      | de JGZ heeft de zaak ontvangen: ja       | voor de casusregie is aangewezen: het jeugdteam | de JGZ                        | ja   | ja          |
        | het jeugdteam heeft de zaak ontvangen: onbekend | de JGZ heeft de zaak ontvangen: ja       | voor de casusregie is aangewezen: het jeugdteam | de JGZ                        | nee  | ja          |
        | het jeugdteam heeft de zaak ontvangen: ja       | de JGZ heeft de zaak ontvangen: nee      | voor de casusregie is aangewezen: het jeugdteam | het jeugdteam                 | ja   | ja          |
        | het jeugdteam heeft de zaak ontvangen: ja       | de JGZ heeft de zaak ontvangen: onbekend | voor de casusregie is aangewezen: het jeugdteam | het jeugdteam                 | ja   | ja          |
        | het jeugdteam heeft de zaak ontvangen: ja       | de JGZ heeft de zaak ontvangen: ja       | voor de casusregie is aangewezen: de JGZ        | de JGZ                        | ja   | ja          |
        | het jeugdteam heeft de zaak ontvangen: ja       | de JGZ heeft de zaak ontvangen: ja       | voor de casusregie is aangewezen: niemand       | het jeugdteam en de JGZ samen | nee  | ja          |
        | het jeugdteam heeft de zaak ontvangen: ja       | de JGZ heeft de zaak ontvangen: ja       | voor de casusregie is aangewezen: onbekend      | het jeugdteam en de JGZ samen | nee  | ja          |

  Regel: CRH-02 Hebben beide de zaak, dan heeft de aangewezen JGZ de casusregie

    Scenario: hebben beide de zaak, dan heeft de aangewezen JGZ de casusregie
      Gegeven deze feiten:
        | het jeugdteam heeft de zaak ontvangen: ja |
        | de JGZ heeft de zaak ontvangen: ja        |
        | voor de casusregie is aangewezen: de JGZ  |
      Als het casusregieadvies wordt gevraagd
      Dan is dit het hele besluit:
        | de casusregie ligt bij de JGZ                                                                |
        | het staat vast wie de casusregie heeft: ja                                                   |
        | de JGZ kan casemanager zijn: ja                                                              |
        | over kind-1: wie de casusregie voor dit kind heeft is dezelfde als voor het gezin            |
        | de JGZ moet aan de partners laten weten wie de casusregie heeft, bij het begin van elke fase |
        | Veilig Thuis mag een casemanager toewijzen aan het gezin                                     |
      En geldt regel CRH-02 op grond van D-15, F.1, F.2

    Abstract Scenario: hebben beide de zaak, dan heeft de aangewezen JGZ de casusregie, ook als <feit>
      Gegeven deze feiten:
        | het jeugdteam heeft de zaak ontvangen: ja |
        | de JGZ heeft de zaak ontvangen: ja        |
        | voor de casusregie is aangewezen: de JGZ  |
        | <feit>                                    |
      Als het casusregieadvies wordt gevraagd
      Dan geldt regel CRH-02
      En onder meer:
        | de casusregie ligt bij <bij>                   |
        | het staat vast wie de casusregie heeft: <vast> |
        | de JGZ kan casemanager zijn: <casemanager>     |

      Voorbeelden:
        | feit                            | bij    | vast | casemanager |
        | de fase van de zaak is onbekend | de JGZ | ja   | ja          |

    Abstract Scenario: hebben beide de zaak, dan heeft de aangewezen JGZ de casusregie, maar niet als <feit>
      Gegeven deze feiten:
        | <feit> |
        | <ook>  |
        | <en>   |
      Als het casusregieadvies wordt gevraagd
      Dan geldt regel CRH-02 niet
      En onder meer:
        | de casusregie ligt bij <bij>                   |
        | het staat vast wie de casusregie heeft: <vast> |
        | de JGZ kan casemanager zijn: <casemanager>     |

      Voorbeelden:
        | feit                                            | ook                                      | en                                              | bij                           | vast | casemanager |
        | het jeugdteam heeft de zaak ontvangen: nee      | de JGZ heeft de zaak ontvangen: ja       | voor de casusregie is aangewezen: de JGZ        | de JGZ                        | ja   | ja          |
        | het jeugdteam heeft de zaak ontvangen: onbekend | de JGZ heeft de zaak ontvangen: ja       | voor de casusregie is aangewezen: de JGZ        | de JGZ                        | ja   | ja          |
        | het jeugdteam heeft de zaak ontvangen: ja       | de JGZ heeft de zaak ontvangen: nee      | voor de casusregie is aangewezen: de JGZ        | het jeugdteam                 | ja   | ja          |
        | het jeugdteam heeft de zaak ontvangen: ja       | de JGZ heeft de zaak ontvangen: onbekend | voor de casusregie is aangewezen: de JGZ        | het jeugdteam                 | nee  | ja          |
        | het jeugdteam heeft de zaak ontvangen: ja       | de JGZ heeft de zaak ontvangen: ja       | voor de casusregie is aangewezen: het jeugdteam | het jeugdteam                 | ja   | ja          |
        | het jeugdteam heeft de zaak ontvangen: ja       | de JGZ heeft de zaak ontvangen: ja       | voor de casusregie is aangewezen: niemand       | het jeugdteam en de JGZ samen | nee  | ja          |
        | het jeugdteam heeft de zaak ontvangen: ja       | de JGZ heeft de zaak ontvangen: ja       | voor de casusregie is aangewezen: onbekend      | het jeugdteam en de JGZ samen | nee  | ja          |

  Regel: CRH-03 Hebben beide de zaak, dan leiden zij haar samen tot er één is aangewezen

    Scenario: hebben beide de zaak, dan leiden zij haar samen tot er één is aangewezen
      Gegeven deze feiten:
        | het jeugdteam heeft de zaak ontvangen: ja |
        | de JGZ heeft de zaak ontvangen: ja        |
      Als het casusregieadvies wordt gevraagd
      Dan is dit het hele besluit:
        | de casusregie ligt bij het jeugdteam en de JGZ samen                                                |
        | het staat vast wie de casusregie heeft: nee                                                         |
        | de JGZ kan casemanager zijn: ja                                                                     |
        | over kind-1: wie de casusregie voor dit kind heeft is dezelfde als voor het gezin                   |
        | het jeugdteam moet aan de partners laten weten wie de casusregie heeft, bij het begin van elke fase |
        | de JGZ moet aan de partners laten weten wie de casusregie heeft, bij het begin van elke fase        |
        | vraag: voor de casusregie is aangewezen                                                             |
        | Veilig Thuis moet laten aanwijzen wie de casusregie heeft                                           |
        | Veilig Thuis mag een casemanager toewijzen aan het gezin                                            |
      En geldt regel CRH-03 op grond van D-15, F.1, F.2, als keuze

  Regel: CRH-04 Is het jeugdteam aangewezen, dan maakt het niet uit of de JGZ de zaak ook heeft

    Scenario: is het jeugdteam aangewezen, dan maakt het niet uit of de JGZ de zaak ook heeft
      Gegeven deze feiten:
        | het jeugdteam heeft de zaak ontvangen: ja       |
        | de JGZ heeft de zaak ontvangen: onbekend        |
        | voor de casusregie is aangewezen: het jeugdteam |
      Als het casusregieadvies wordt gevraagd
      Dan is dit het hele besluit:
        | de casusregie ligt bij het jeugdteam                                                                |
        | het staat vast wie de casusregie heeft: ja                                                          |
        | de JGZ kan casemanager zijn: ja                                                                     |
        | over kind-1: wie de casusregie voor dit kind heeft is dezelfde als voor het gezin                   |
        | het jeugdteam moet aan de partners laten weten wie de casusregie heeft, bij het begin van elke fase |
        | vraag: de JGZ heeft de zaak ontvangen                                                               |
        | Veilig Thuis mag een casemanager toewijzen aan het gezin                                            |
      En geldt regel CRH-04 op grond van D-15, F.1, F.2

    Abstract Scenario: is het jeugdteam aangewezen, dan maakt het niet uit of de JGZ de zaak ook heeft, ook als <feit>
      Gegeven deze feiten:
        | het jeugdteam heeft de zaak ontvangen: ja       |
        | de JGZ heeft de zaak ontvangen: onbekend        |
        | voor de casusregie is aangewezen: het jeugdteam |
        | <feit>                                          |
      Als het casusregieadvies wordt gevraagd
      Dan geldt regel CRH-04
      En onder meer:
        | de casusregie ligt bij <bij>                   |
        | het staat vast wie de casusregie heeft: <vast> |
        | de JGZ kan casemanager zijn: <casemanager>     |

      Voorbeelden:
        | feit                            | bij           | vast | casemanager |
        | de fase van de zaak is onbekend | het jeugdteam | ja   | ja          |

    Abstract Scenario: is het jeugdteam aangewezen, dan maakt het niet uit of de JGZ de zaak ook heeft, maar niet als <feit>
      Gegeven deze feiten:
        | <feit> |
        | <ook>  |
        | <en>   |
      Als het casusregieadvies wordt gevraagd
      Dan geldt regel CRH-04 niet
      En onder meer:
        | de casusregie ligt bij <bij>                   |
        | het staat vast wie de casusregie heeft: <vast> |
        | de JGZ kan casemanager zijn: <casemanager>     |

      Voorbeelden:
        | feit                                            | ook                                      | en                                              | bij           | vast | casemanager |
        | het jeugdteam heeft de zaak ontvangen: nee      | de JGZ heeft de zaak ontvangen: onbekend | voor de casusregie is aangewezen: het jeugdteam | Veilig Thuis  | nee  | ja          |
        | het jeugdteam heeft de zaak ontvangen: onbekend | de JGZ heeft de zaak ontvangen: onbekend | voor de casusregie is aangewezen: het jeugdteam | Veilig Thuis  | nee  | ja          |
        | het jeugdteam heeft de zaak ontvangen: ja       | de JGZ heeft de zaak ontvangen: nee      | voor de casusregie is aangewezen: het jeugdteam | het jeugdteam | ja   | ja          |
        | het jeugdteam heeft de zaak ontvangen: ja       | de JGZ heeft de zaak ontvangen: ja       | voor de casusregie is aangewezen: het jeugdteam | het jeugdteam | ja   | ja          |
        | het jeugdteam heeft de zaak ontvangen: ja       | de JGZ heeft de zaak ontvangen: onbekend | voor de casusregie is aangewezen: de JGZ        | het jeugdteam | nee  | ja          |
        | het jeugdteam heeft de zaak ontvangen: ja       | de JGZ heeft de zaak ontvangen: onbekend | voor de casusregie is aangewezen: niemand       | het jeugdteam | nee  | ja          |
        | het jeugdteam heeft de zaak ontvangen: ja       | de JGZ heeft de zaak ontvangen: onbekend | voor de casusregie is aangewezen: onbekend      | het jeugdteam | nee  | ja          |

  Regel: CRH-05 Heeft het jeugdteam de zaak zeker en de JGZ misschien, dan is het voorlopig het jeugdteam

    Scenario: heeft het jeugdteam de zaak zeker en de JGZ misschien, dan is het voorlopig het jeugdteam
      Gegeven deze feiten:
        | het jeugdteam heeft de zaak ontvangen: ja |
        | de JGZ heeft de zaak ontvangen: onbekend  |
      Als het casusregieadvies wordt gevraagd
      Dan is dit het hele besluit:
        | de casusregie ligt bij het jeugdteam                                                                |
        | het staat vast wie de casusregie heeft: nee                                                         |
        | de JGZ kan casemanager zijn: ja                                                                     |
        | over kind-1: wie de casusregie voor dit kind heeft is dezelfde als voor het gezin                   |
        | het jeugdteam moet aan de partners laten weten wie de casusregie heeft, bij het begin van elke fase |
        | vraag: de JGZ heeft de zaak ontvangen                                                               |
        | Veilig Thuis mag een casemanager toewijzen aan het gezin                                            |
      En geldt regel CRH-05 op grond van D-15, F.1, F.2

  Regel: CRH-06 Heeft alleen het jeugdteam de zaak, dan heeft het de casusregie

    Scenario: heeft alleen het jeugdteam de zaak, dan heeft het de casusregie
      Gegeven deze feiten:
        | het jeugdteam heeft de zaak ontvangen: ja |
      Als het casusregieadvies wordt gevraagd
      Dan is dit het hele besluit:
        | de casusregie ligt bij het jeugdteam                                                                |
        | het staat vast wie de casusregie heeft: ja                                                          |
        | de JGZ kan casemanager zijn: ja                                                                     |
        | over kind-1: wie de casusregie voor dit kind heeft is dezelfde als voor het gezin                   |
        | het jeugdteam moet aan de partners laten weten wie de casusregie heeft, bij het begin van elke fase |
        | Veilig Thuis mag een casemanager toewijzen aan het gezin                                            |
      En geldt regel CRH-06 op grond van D-15, F.1, F.2

  Regel: CRH-07 Is de JGZ aangewezen, dan maakt het niet uit of het jeugdteam de zaak ook heeft

    Scenario: is de JGZ aangewezen, dan maakt het niet uit of het jeugdteam de zaak ook heeft
      Gegeven deze feiten:
        | het jeugdteam heeft de zaak ontvangen: onbekend |
        | de JGZ heeft de zaak ontvangen: ja              |
        | voor de casusregie is aangewezen: de JGZ        |
      Als het casusregieadvies wordt gevraagd
      Dan is dit het hele besluit:
        | de casusregie ligt bij de JGZ                                                                |
        | het staat vast wie de casusregie heeft: ja                                                   |
        | de JGZ kan casemanager zijn: ja                                                              |
        | over kind-1: wie de casusregie voor dit kind heeft is dezelfde als voor het gezin            |
        | de JGZ moet aan de partners laten weten wie de casusregie heeft, bij het begin van elke fase |
        | vraag: het jeugdteam heeft de zaak ontvangen                                                 |
        | Veilig Thuis mag een casemanager toewijzen aan het gezin                                     |
      En geldt regel CRH-07 op grond van D-15, F.1, F.2

    Abstract Scenario: is de JGZ aangewezen, dan maakt het niet uit of het jeugdteam de zaak ook heeft, ook als <feit>
      Gegeven deze feiten:
        | het jeugdteam heeft de zaak ontvangen: onbekend |
        | de JGZ heeft de zaak ontvangen: ja              |
        | voor de casusregie is aangewezen: de JGZ        |
        | <feit>                                          |
      Als het casusregieadvies wordt gevraagd
      Dan geldt regel CRH-07
      En onder meer:
        | de casusregie ligt bij <bij>                   |
        | het staat vast wie de casusregie heeft: <vast> |
        | de JGZ kan casemanager zijn: <casemanager>     |

      Voorbeelden:
        | feit                            | bij    | vast | casemanager |
        | de fase van de zaak is onbekend | de JGZ | ja   | ja          |

    Abstract Scenario: is de JGZ aangewezen, dan maakt het niet uit of het jeugdteam de zaak ook heeft, maar niet als <feit>
      Gegeven deze feiten:
        | <feit> |
        | <ook>  |
        | <en>   |
      Als het casusregieadvies wordt gevraagd
      Dan geldt regel CRH-07 niet
      En onder meer:
        | de casusregie ligt bij <bij>                   |
        | het staat vast wie de casusregie heeft: <vast> |
        | de JGZ kan casemanager zijn: <casemanager>     |

      Voorbeelden:
        | feit                                            | ook                                      | en                                              | bij          | vast | casemanager |
        | het jeugdteam heeft de zaak ontvangen: nee      | de JGZ heeft de zaak ontvangen: ja       | voor de casusregie is aangewezen: de JGZ        | de JGZ       | ja   | ja          |
        | het jeugdteam heeft de zaak ontvangen: ja       | de JGZ heeft de zaak ontvangen: ja       | voor de casusregie is aangewezen: de JGZ        | de JGZ       | ja   | ja          |
        | het jeugdteam heeft de zaak ontvangen: onbekend | de JGZ heeft de zaak ontvangen: nee      | voor de casusregie is aangewezen: de JGZ        | Veilig Thuis | nee  | ja          |
        | het jeugdteam heeft de zaak ontvangen: onbekend | de JGZ heeft de zaak ontvangen: onbekend | voor de casusregie is aangewezen: de JGZ        | Veilig Thuis | nee  | ja          |
        | het jeugdteam heeft de zaak ontvangen: onbekend | de JGZ heeft de zaak ontvangen: ja       | voor de casusregie is aangewezen: het jeugdteam | de JGZ       | nee  | ja          |
        | het jeugdteam heeft de zaak ontvangen: onbekend | de JGZ heeft de zaak ontvangen: ja       | voor de casusregie is aangewezen: niemand       | de JGZ       | nee  | ja          |
        | het jeugdteam heeft de zaak ontvangen: onbekend | de JGZ heeft de zaak ontvangen: ja       | voor de casusregie is aangewezen: onbekend      | de JGZ       | nee  | ja          |

  Regel: CRH-08 Heeft de JGZ de zaak zeker en het jeugdteam misschien, dan is het voorlopig de JGZ

    Scenario: heeft de JGZ de zaak zeker en het jeugdteam misschien, dan is het voorlopig de JGZ
      Gegeven deze feiten:
        | het jeugdteam heeft de zaak ontvangen: onbekend |
        | de JGZ heeft de zaak ontvangen: ja              |
      Als het casusregieadvies wordt gevraagd
      Dan is dit het hele besluit:
        | de casusregie ligt bij de JGZ                                                                |
        | het staat vast wie de casusregie heeft: nee                                                  |
        | de JGZ kan casemanager zijn: ja                                                              |
        | over kind-1: wie de casusregie voor dit kind heeft is dezelfde als voor het gezin            |
        | de JGZ moet aan de partners laten weten wie de casusregie heeft, bij het begin van elke fase |
        | vraag: het jeugdteam heeft de zaak ontvangen                                                 |
        | Veilig Thuis mag een casemanager toewijzen aan het gezin                                     |
      En geldt regel CRH-08 op grond van D-15, F.1, F.2

  Regel: CRH-09 Heeft alleen de JGZ de zaak, dan heeft zij de casusregie

    Scenario: heeft alleen de JGZ de zaak, dan heeft zij de casusregie
      Gegeven deze feiten:
        | de JGZ heeft de zaak ontvangen: ja |
      Als het casusregieadvies wordt gevraagd
      Dan is dit het hele besluit:
        | de casusregie ligt bij de JGZ                                                                |
        | het staat vast wie de casusregie heeft: ja                                                   |
        | de JGZ kan casemanager zijn: ja                                                              |
        | over kind-1: wie de casusregie voor dit kind heeft is dezelfde als voor het gezin            |
        | de JGZ moet aan de partners laten weten wie de casusregie heeft, bij het begin van elke fase |
        | Veilig Thuis mag een casemanager toewijzen aan het gezin                                     |
      En geldt regel CRH-09 op grond van D-15, F.1, F.2

    Abstract Scenario: heeft alleen de JGZ de zaak, dan heeft zij de casusregie, ook als <feit>
      Gegeven deze feiten:
        | de JGZ heeft de zaak ontvangen: ja |
        | <feit>                             |
      Als het casusregieadvies wordt gevraagd
      Dan geldt regel CRH-09
      En onder meer:
        | de casusregie ligt bij <bij>                   |
        | het staat vast wie de casusregie heeft: <vast> |
        | de JGZ kan casemanager zijn: <casemanager>     |

      Voorbeelden:
        | feit                                            | bij    | vast | casemanager |
        | de fase van de zaak is onbekend                 | de JGZ | ja   | ja          |
        | voor de casusregie is aangewezen: het jeugdteam | de JGZ | ja   | ja          |
        | voor de casusregie is aangewezen: de JGZ        | de JGZ | ja   | ja          |

    Abstract Scenario: heeft alleen de JGZ de zaak, dan heeft zij de casusregie, maar niet als <feit>
      Gegeven deze feiten:
        | <feit> |
        | <ook>  |
      Als het casusregieadvies wordt gevraagd
      Dan geldt regel CRH-09 niet
      En onder meer:
        | de casusregie ligt bij <bij>                   |
        | het staat vast wie de casusregie heeft: <vast> |
        | de JGZ kan casemanager zijn: <casemanager>     |

      Voorbeelden:
        | feit                                     | ook                                             | bij                           | vast | casemanager |
        | de JGZ heeft de zaak ontvangen: ja       | het jeugdteam heeft de zaak ontvangen: ja       | het jeugdteam en de JGZ samen | nee  | ja          |
        | de JGZ heeft de zaak ontvangen: ja       | het jeugdteam heeft de zaak ontvangen: onbekend | de JGZ                        | nee  | ja          |
        | de JGZ heeft de zaak ontvangen: onbekend | het jeugdteam heeft de zaak ontvangen: nee      | Veilig Thuis                  | nee  | ja          |
        | de JGZ heeft de zaak ontvangen: nee      | het jeugdteam heeft de zaak ontvangen: nee      | Veilig Thuis                  | ja   | ja          |

  Regel: CRH-10 Is onbekend of er gemeld is, dan is het voorlopig wie het signaal heeft

    Scenario: is onbekend of er gemeld is, dan is het voorlopig wie het signaal heeft
      Gegeven deze feiten:
        | de fase van de zaak is onbekend |
      Als het casusregieadvies wordt gevraagd
      Dan is dit het hele besluit:
        | de casusregie ligt bij wie het signaal heeft                                                                       |
        | het staat vast wie de casusregie heeft: nee                                                                        |
        | de JGZ kan casemanager zijn: ja                                                                                    |
        | over kind-1: wie de casusregie voor dit kind heeft is dezelfde als voor het gezin                                  |
        | de melder moet aan de partners laten weten wie de casusregie heeft, niet herleidbaar tot de melder, bij de melding |
        | vraag: de fase van de zaak                                                                                         |
        | vraag: er is gemeld bij Veilig Thuis                                                                               |
      En geldt regel CRH-10 op grond van D-15, F.1, F.2, als keuze

  Regel: CRH-15 Is Veilig Thuis gestopt, dan was er een melding, en is het voorlopig Veilig Thuis

    Abstract Scenario: <feit>, dan leidt Veilig Thuis de zaak voorlopig
      Gegeven deze feiten:
        | de fase van de zaak is onbekend |
        | <feit>                          |
      Als het casusregieadvies wordt gevraagd
      Dan geldt regel <regel> op grond van D-15, F.1, F.2, als keuze
      En onder meer:
        | de casusregie ligt bij Veilig Thuis         |
        | het staat vast wie de casusregie heeft: nee |
        | vraag: er is gemeld bij Veilig Thuis        |

      Voorbeelden:
        | feit                                            | regel  |
        | de bemoeienis van Veilig Thuis is beëindigd: ja | CRH-15 |
        | het onderzoek is afgesloten: ja                 | CRH-16 |

    Abstract Scenario: <feit>, dan blijft het voorlopig wie het signaal heeft
      Gegeven deze feiten:
        | de fase van de zaak is onbekend |
        | <feit>                          |
      Als het casusregieadvies wordt gevraagd
      Dan geldt regel CRH-10
      En geldt regel CRH-15 niet
      En geldt regel CRH-16 niet
      En onder meer: de casusregie ligt bij wie het signaal heeft

      Voorbeelden:
        | feit                                                  |
        | de bemoeienis van Veilig Thuis is beëindigd: onbekend |
        | het onderzoek is afgesloten: onbekend                 |

    Scenario: in een bekende fase na de melding staat vast dat Veilig Thuis de zaak leidt, ook als het gestopt is
      Gegeven de bemoeienis van Veilig Thuis is beëindigd: ja
      En het onderzoek is afgesloten: ja
      Als het casusregieadvies wordt gevraagd
      Dan geldt regel CRH-14
      En geldt regel CRH-15 niet
      En geldt regel CRH-16 niet
      En onder meer: het staat vast wie de casusregie heeft: ja

    Abstract Scenario: heeft <partij> de zaak, dan leidt <partij> haar, ook nadat Veilig Thuis stopte zonder dat gezegd is dat er gemeld is
      Gegeven deze feiten:
        | de fase van de zaak is onbekend                 |
        | de bemoeienis van Veilig Thuis is beëindigd: ja |
        | <partij> heeft de zaak ontvangen: ja            |
      Als het casusregieadvies wordt gevraagd
      Dan geldt regel CRH-15 niet
      En geldt regel <regel>
      En onder meer:
        | de casusregie ligt bij <partij>            |
        | het staat vast wie de casusregie heeft: ja |

      Voorbeelden:
        | partij        | regel  |
        | het jeugdteam | CRH-06 |
        | de JGZ        | CRH-09 |

    Scenario: is Veilig Thuis gestopt en het onderzoek klaar, dan is het stoppen de reden dat Veilig Thuis de zaak voorlopig leidt
      Gegeven deze feiten:
        | de fase van de zaak is onbekend                 |
        | de bemoeienis van Veilig Thuis is beëindigd: ja |
        | het onderzoek is afgesloten: ja                 |
      Als het casusregieadvies wordt gevraagd
      Dan geldt regel CRH-15
      En geldt regel CRH-16 niet
      En onder meer: het staat vast wie de casusregie heeft: nee

  Regel: CRG-19 Of er gemeld is, wordt gevraagd als de fase dat niet zegt

    Scenario: is er gemeld in een onbekende fase, dan heeft Veilig Thuis de casusregie, en dat staat vast
      Gegeven deze feiten:
        | de fase van de zaak is onbekend   |
        | er is gemeld bij Veilig Thuis: ja |
      Als het casusregieadvies wordt gevraagd
      Dan is dit het hele besluit:
        | de casusregie ligt bij Veilig Thuis                                                                |
        | het staat vast wie de casusregie heeft: ja                                                         |
        | de JGZ kan casemanager zijn: ja                                                                    |
        | over kind-1: wie de casusregie voor dit kind heeft is dezelfde als voor het gezin                  |
        | Veilig Thuis moet aan de partners laten weten wie de casusregie heeft, bij het begin van elke fase |
        | Veilig Thuis mag een casemanager toewijzen aan het gezin                                           |
        | vraag: de fase van de zaak                                                                         |
      En geldt regel CRH-14
      En geldt regel CRG-19 niet

    Scenario: is er niet gemeld in een onbekende fase, dan leidt wie het signaal heeft de zaak, en dat staat vast
      Gegeven deze feiten:
        | de fase van de zaak is onbekend    |
        | er is gemeld bij Veilig Thuis: nee |
      Als het casusregieadvies wordt gevraagd
      Dan geldt regel CRH-11
      En onder meer:
        | de casusregie ligt bij wie het signaal heeft |
        | het staat vast wie de casusregie heeft: ja   |
      En niet: vraag: er is gemeld bij Veilig Thuis

    Scenario: is onbekend of er gemeld is, dan wordt dat gevraagd
      Gegeven de fase van de zaak is onbekend
      Als het casusregieadvies wordt gevraagd
      Dan geldt regel CRG-19 op grond van D-15, F.1, F.2
      En onder meer: vraag: er is gemeld bij Veilig Thuis
      En niet: Veilig Thuis mag een casemanager toewijzen aan het gezin

    Scenario: een signaal vóór de melding is in strijd met een melding die er al is, en wordt geweigerd
      Gegeven deze feiten:
        | de fase van de zaak is signaal vóór de melding |
        | er is gemeld bij Veilig Thuis: ja              |
      Als het casusregieadvies wordt gevraagd
      Dan wordt de zaak geweigerd

  Regel: CRH-11 Vóór de melding heeft wie het signaal heeft de casusregie

    Scenario: vóór de melding heeft wie het signaal heeft de casusregie
      Gegeven deze feiten:
        | de fase van de zaak is signaal vóór de melding |
      Als het casusregieadvies wordt gevraagd
      Dan is dit het hele besluit:
        | de casusregie ligt bij wie het signaal heeft                                                                       |
        | het staat vast wie de casusregie heeft: ja                                                                         |
        | de JGZ kan casemanager zijn: ja                                                                                    |
        | over kind-1: wie de casusregie voor dit kind heeft is dezelfde als voor het gezin                                  |
        | de melder moet aan de partners laten weten wie de casusregie heeft, niet herleidbaar tot de melder, bij de melding |
      En geldt regel CRH-11 op grond van D-15, F.1, F.2, als keuze

    Abstract Scenario: vóór de melding heeft wie het signaal heeft de casusregie, ook als <feit>
      Gegeven deze feiten:
        | de fase van de zaak is signaal vóór de melding |
        | <feit>                                         |
      Als het casusregieadvies wordt gevraagd
      Dan geldt regel CRH-11
      En onder meer:
        | de casusregie ligt bij <bij>                   |
        | het staat vast wie de casusregie heeft: <vast> |
        | de JGZ kan casemanager zijn: <casemanager>     |

      Voorbeelden:
        | feit                                            | bij                   | vast | casemanager |
        | het jeugdteam heeft de zaak ontvangen: onbekend | wie het signaal heeft | ja   | ja          |
        | de JGZ heeft de zaak ontvangen: onbekend        | wie het signaal heeft | ja   | ja          |
        | voor de casusregie is aangewezen: het jeugdteam | wie het signaal heeft | ja   | ja          |

    Abstract Scenario: vóór de melding heeft wie het signaal heeft de casusregie, maar niet als <feit>
      Gegeven deze feiten:
        | <feit> |
      Als het casusregieadvies wordt gevraagd
      Dan geldt regel CRH-11 niet
      En onder meer:
        | de casusregie ligt bij <bij>                   |
        | het staat vast wie de casusregie heeft: <vast> |
        | de JGZ kan casemanager zijn: <casemanager>     |

      Voorbeelden:
        | feit                                        | bij                   | vast | casemanager |
        | de fase van de zaak is melding ontvangen    | Veilig Thuis          | ja   | ja          |
        | de fase van de zaak is triage               | Veilig Thuis          | ja   | ja          |
        | de fase van de zaak is onderzoek            | Veilig Thuis          | ja   | ja          |
        | de fase van de zaak is overdracht verstuurd | Veilig Thuis          | ja   | ja          |
        | de fase van de zaak is onbekend             | wie het signaal heeft | nee  | ja          |

  Regel: CRH-12 Is ontvangst door het jeugdteam onbekend, dan blijft het voorlopig Veilig Thuis

    Scenario: is ontvangst door het jeugdteam onbekend, dan blijft het voorlopig Veilig Thuis
      Gegeven deze feiten:
        | het jeugdteam heeft de zaak ontvangen: onbekend |
      Als het casusregieadvies wordt gevraagd
      Dan is dit het hele besluit:
        | de casusregie ligt bij Veilig Thuis                                                                |
        | het staat vast wie de casusregie heeft: nee                                                        |
        | de JGZ kan casemanager zijn: ja                                                                    |
        | over kind-1: wie de casusregie voor dit kind heeft is dezelfde als voor het gezin                  |
        | Veilig Thuis moet aan de partners laten weten wie de casusregie heeft, bij het begin van elke fase |
        | vraag: het jeugdteam heeft de zaak ontvangen                                                       |
        | Veilig Thuis mag een casemanager toewijzen aan het gezin                                           |
      En geldt regel CRH-12 op grond van D-15, F.1, F.2

    Abstract Scenario: is ontvangst door het jeugdteam onbekend, dan blijft het voorlopig Veilig Thuis, ook als <feit>
      Gegeven deze feiten:
        | het jeugdteam heeft de zaak ontvangen: onbekend |
        | <feit>                                          |
      Als het casusregieadvies wordt gevraagd
      Dan geldt regel CRH-12
      En onder meer:
        | de casusregie ligt bij <bij>                   |
        | het staat vast wie de casusregie heeft: <vast> |
        | de JGZ kan casemanager zijn: <casemanager>     |

      Voorbeelden:
        | feit                                            | bij          | vast | casemanager |
        | de fase van de zaak is melding ontvangen        | Veilig Thuis | nee  | ja          |
        | de fase van de zaak is onderzoek                | Veilig Thuis | nee  | ja          |
        | de fase van de zaak is overdracht verstuurd     | Veilig Thuis | nee  | ja          |
        | de JGZ heeft de zaak ontvangen: onbekend        | Veilig Thuis | nee  | ja          |
        | voor de casusregie is aangewezen: het jeugdteam | Veilig Thuis | nee  | ja          |

    Abstract Scenario: is ontvangst door het jeugdteam onbekend, dan blijft het voorlopig Veilig Thuis, maar niet als <feit>
      Gegeven deze feiten:
        | <feit> |
        | <ook>  |
      Als het casusregieadvies wordt gevraagd
      Dan geldt regel CRH-12 niet
      En onder meer:
        | de casusregie ligt bij <bij>                   |
        | het staat vast wie de casusregie heeft: <vast> |
        | de JGZ kan casemanager zijn: <casemanager>     |

      Voorbeelden:
        | feit                                            | ook                                 | bij                   | vast | casemanager |
        | het jeugdteam heeft de zaak ontvangen: nee      | de JGZ heeft de zaak ontvangen: nee | Veilig Thuis          | ja   | ja          |
        | het jeugdteam heeft de zaak ontvangen: ja       | de JGZ heeft de zaak ontvangen: nee | het jeugdteam         | ja   | ja          |
        | het jeugdteam heeft de zaak ontvangen: onbekend | de JGZ heeft de zaak ontvangen: ja  | de JGZ                | nee  | ja          |
        | het jeugdteam heeft de zaak ontvangen: onbekend | de fase van de zaak is onbekend     | wie het signaal heeft | nee  | ja          |

  Regel: CRH-13 Is ontvangst door de JGZ onbekend, dan blijft het voorlopig Veilig Thuis

    Scenario: is ontvangst door de JGZ onbekend, dan blijft het voorlopig Veilig Thuis
      Gegeven deze feiten:
        | de JGZ heeft de zaak ontvangen: onbekend |
      Als het casusregieadvies wordt gevraagd
      Dan is dit het hele besluit:
        | de casusregie ligt bij Veilig Thuis                                                                |
        | het staat vast wie de casusregie heeft: nee                                                        |
        | de JGZ kan casemanager zijn: ja                                                                    |
        | over kind-1: wie de casusregie voor dit kind heeft is dezelfde als voor het gezin                  |
        | Veilig Thuis moet aan de partners laten weten wie de casusregie heeft, bij het begin van elke fase |
        | vraag: de JGZ heeft de zaak ontvangen                                                              |
        | Veilig Thuis mag een casemanager toewijzen aan het gezin                                           |
      En geldt regel CRH-13 op grond van D-15, F.1, F.2

  Regel: CRH-14 Vanaf de melding heeft Veilig Thuis de casusregie tot een ander bevestigt

    Scenario: vanaf de melding heeft Veilig Thuis de casusregie tot een ander bevestigt
      Als het casusregieadvies wordt gevraagd
      Dan is dit het hele besluit:
        | de casusregie ligt bij Veilig Thuis                                                                |
        | het staat vast wie de casusregie heeft: ja                                                         |
        | de JGZ kan casemanager zijn: ja                                                                    |
        | over kind-1: wie de casusregie voor dit kind heeft is dezelfde als voor het gezin                  |
        | Veilig Thuis moet aan de partners laten weten wie de casusregie heeft, bij het begin van elke fase |
        | Veilig Thuis mag een casemanager toewijzen aan het gezin                                           |
      En geldt regel CRH-14 op grond van D-15, F.1, F.2

  Regel: OUW-01 Wat een ouder wenst, wordt gevraagd

    Scenario: wat een ouder wenst, wordt gevraagd
      Gegeven deze feiten:
        | over ouder-1: deze ouder wenst de JGZ als casemanager: onbekend |
      Als het casusregieadvies wordt gevraagd
      Dan is dit het hele besluit:
        | de casusregie ligt bij Veilig Thuis                                                                |
        | het staat vast wie de casusregie heeft: ja                                                         |
        | de JGZ kan casemanager zijn: nog onbekend                                                          |
        | over kind-1: wie de casusregie voor dit kind heeft is dezelfde als voor het gezin                  |
        | Veilig Thuis moet aan de partners laten weten wie de casusregie heeft, bij het begin van elke fase |
        | Veilig Thuis mag een casemanager toewijzen aan het gezin                                           |
        | vraag: de ouders wensen de JGZ als casemanager                                                     |
        | over ouder-1: vraag: deze ouder wenst de JGZ als casemanager                                       |
      En over ouder-1: geldt regel OUW-01 op grond van 8.2.g

  Regel: OUW-02 Een ouder die het niet wenst, houdt de JGZ als casemanager tegen

    Scenario: een ouder die het niet wenst, houdt de JGZ als casemanager tegen
      Gegeven deze feiten:
        | over ouder-1: deze ouder wenst de JGZ als casemanager: nee |
      Als het casusregieadvies wordt gevraagd
      Dan is dit het hele besluit:
        | de casusregie ligt bij Veilig Thuis                                                                |
        | het staat vast wie de casusregie heeft: ja                                                         |
        | de JGZ kan casemanager zijn: nee                                                                   |
        | over kind-1: wie de casusregie voor dit kind heeft is dezelfde als voor het gezin                  |
        | Veilig Thuis moet aan de partners laten weten wie de casusregie heeft, bij het begin van elke fase |
        | Veilig Thuis mag een casemanager toewijzen aan het gezin                                           |
        | voorwaarde niet vervuld: CRG-32                                                                    |
        | over ouder-1: opmerking: OUW-02                                                                    |
      En over ouder-1: geldt regel OUW-02 op grond van 8.2.g

  Regel: CRK-01 Een gezinsvoogd van Jeugdbescherming West heeft de casusregie voor dat ene kind

    Scenario: een gezinsvoogd van Jeugdbescherming West heeft de casusregie voor dat ene kind
      Gegeven deze feiten:
        | over kind-1: de jeugdbescherming voor dit kind is gezinsvoogd van Jeugdbescherming West |
      Als het casusregieadvies wordt gevraagd
      Dan is dit het hele besluit:
        | de casusregie ligt bij Veilig Thuis                                                                |
        | het staat vast wie de casusregie heeft: ja                                                         |
        | de JGZ kan casemanager zijn: ja                                                                    |
        | over kind-1: wie de casusregie voor dit kind heeft is de gezinsvoogd van Jeugdbescherming West     |
        | Veilig Thuis moet aan de partners laten weten wie de casusregie heeft, bij het begin van elke fase |
        | Veilig Thuis mag een casemanager toewijzen aan het gezin                                           |
      En over kind-1: geldt regel CRK-01 op grond van 9.1.5.o.p, D-15, D-8, F.2

  Regel: CRK-02 Zonder jeugdbescherming is de casusregie voor een kind hetzelfde geregeld als voor het gezin

    Scenario: zonder jeugdbescherming is de casusregie voor een kind hetzelfde geregeld als voor het gezin
      Gegeven deze feiten:
        | over kind-1: de jeugdbescherming voor dit kind is geen |
      Als het casusregieadvies wordt gevraagd
      Dan is dit het hele besluit:
        | de casusregie ligt bij Veilig Thuis                                                                |
        | het staat vast wie de casusregie heeft: ja                                                         |
        | de JGZ kan casemanager zijn: ja                                                                    |
        | over kind-1: wie de casusregie voor dit kind heeft is dezelfde als voor het gezin                  |
        | Veilig Thuis moet aan de partners laten weten wie de casusregie heeft, bij het begin van elke fase |
        | Veilig Thuis mag een casemanager toewijzen aan het gezin                                           |
      En over kind-1: geldt regel CRK-02 op grond van 9.1.5.o.p, D-15, F.1

  Regel: CRK-03 Een casemanager van Jeugdbescherming West verandert niet wie de casusregie heeft

    Scenario: een casemanager van Jeugdbescherming West verandert niet wie de casusregie heeft
      Gegeven deze feiten:
        | over kind-1: de jeugdbescherming voor dit kind is casemanager van Jeugdbescherming West |
      Als het casusregieadvies wordt gevraagd
      Dan is dit het hele besluit:
        | de casusregie ligt bij Veilig Thuis                                                                |
        | het staat vast wie de casusregie heeft: ja                                                         |
        | de JGZ kan casemanager zijn: ja                                                                    |
        | over kind-1: wie de casusregie voor dit kind heeft is dezelfde als voor het gezin                  |
        | over kind-1: opmerking: CRK-03                                                                     |
        | Veilig Thuis moet aan de partners laten weten wie de casusregie heeft, bij het begin van elke fase |
        | Veilig Thuis mag een casemanager toewijzen aan het gezin                                           |
      En over kind-1: geldt regel CRK-03 op grond van 9.1.5.o.p, D-15, D-8, F.1, als keuze

  Regel: CRK-04 Wie de casusregie heeft naast een andere organisatie, zegt de bron niet

    Scenario: wie de casusregie heeft naast een andere organisatie, zegt de bron niet
      Gegeven deze feiten:
        | over kind-1: de jeugdbescherming voor dit kind is van een andere organisatie |
      Als het casusregieadvies wordt gevraagd
      Dan is dit het hele besluit:
        | de casusregie ligt bij Veilig Thuis                                                                |
        | het staat vast wie de casusregie heeft: ja                                                         |
        | de JGZ kan casemanager zijn: ja                                                                    |
        | over kind-1: wie de casusregie voor dit kind heeft is dezelfde als voor het gezin                  |
        | over kind-1: geen grondslag: CRK-04                                                                |
        | Veilig Thuis moet aan de partners laten weten wie de casusregie heeft, bij het begin van elke fase |
        | Veilig Thuis mag een casemanager toewijzen aan het gezin                                           |
      En over kind-1: geldt regel CRK-04 op grond van 9.1.5.o.p, D-8, F.1

  Regel: CRK-05 Wie er voor een kind is, wordt gevraagd als dat onbekend is

    Scenario: wie er voor een kind is, wordt gevraagd als dat onbekend is
      Gegeven deze feiten:
        | over kind-1: de jeugdbescherming voor dit kind is onbekend |
      Als het casusregieadvies wordt gevraagd
      Dan is dit het hele besluit:
        | de casusregie ligt bij Veilig Thuis                                                                |
        | het staat vast wie de casusregie heeft: ja                                                         |
        | de JGZ kan casemanager zijn: ja                                                                    |
        | over kind-1: wie de casusregie voor dit kind heeft is voorlopig dezelfde als voor het gezin        |
        | over kind-1: vraag: de jeugdbescherming voor dit kind                                              |
        | Veilig Thuis moet aan de partners laten weten wie de casusregie heeft, bij het begin van elke fase |
        | Veilig Thuis mag een casemanager toewijzen aan het gezin                                           |
      En over kind-1: geldt regel CRK-05 op grond van 9.1.5.o.p, D-15, D-8, F.1

  Regel: CRG-12 Een zaak die Veilig Thuis beëindigde zonder bevestiging, blijft bij Veilig Thuis

    Scenario: Veilig Thuis stopte en beide ontvangers bevestigden uitdrukkelijk niet, dus de zaak blijft bij Veilig Thuis
      Gegeven deze feiten:
        | de fase van de zaak is overdracht verstuurd                          |
        | de bemoeienis van Veilig Thuis is beëindigd: ja                      |
        | over het jeugdteam: deze ontvanger heeft de ontvangst bevestigd: nee |
        | over de JGZ: deze ontvanger heeft de ontvangst bevestigd: nee        |
      Als het casusregieadvies wordt gevraagd
      Dan onder meer:
        | de casusregie ligt bij Veilig Thuis             |
        | Veilig Thuis moet bepalen wie de zaak overneemt |

    Scenario: een dag van ontvangst is een bevestiging, ook als Veilig Thuis al gestopt is
      Gegeven deze feiten:
        | de bemoeienis van Veilig Thuis is beëindigd: ja           |
        | over de JGZ: deze ontvanger ontving de zaak op 2026-06-20 |
        | de JGZ heeft de zaak ontvangen: onbekend                  |
      Als het casusregieadvies wordt gevraagd
      Dan onder meer: de casusregie ligt bij de JGZ
      En niet: Veilig Thuis moet bepalen wie de zaak overneemt

    Scenario: voor de melding kan niemand de casusregie al hebben overgenomen
      Gegeven deze feiten:
        | de fase van de zaak is signaal vóór de melding |
        | het jeugdteam heeft de zaak ontvangen: ja      |
      Als het casusregieadvies wordt gevraagd
      Dan wordt de zaak geweigerd: kies een latere fase

  Regel: CRG-32 Wenst een ouder het niet, dan kan de JGZ geen casemanager zijn

    Scenario: van twee ouders houdt één die het niet wenst de JGZ tegen
      Gegeven over ouder-2: deze ouder wenst de JGZ als casemanager: nee
      Als het casusregieadvies wordt gevraagd
      Dan onder meer:
        | de JGZ kan casemanager zijn: nee |
        | over ouder-2: opmerking: OUW-02  |

    Scenario: van twee ouders houdt één van wie de wens onbekend is het oordeel open
      Gegeven over ouder-2: deze ouder wenst de JGZ als casemanager: onbekend
      Als het casusregieadvies wordt gevraagd
      Dan onder meer:
        | de JGZ kan casemanager zijn: nog onbekend                    |
        | over ouder-2: vraag: deze ouder wenst de JGZ als casemanager |

  Regel: CRK-01 Een gezinsvoogd van Jeugdbescherming West heeft de casusregie voor dat ene kind

    Scenario: van zes kinderen heeft alleen het ene met een gezinsvoogd een eigen casusregie
      Gegeven deze feiten:
        | over kind-1: de jeugdbescherming voor dit kind is geen                                  |
        | over kind-2: de jeugdbescherming voor dit kind is gezinsvoogd van Jeugdbescherming West |
        | over kind-3: de jeugdbescherming voor dit kind is casemanager van Jeugdbescherming West |
        | over kind-4: de jeugdbescherming voor dit kind is van een andere organisatie            |
        | over kind-5: de jeugdbescherming voor dit kind is onbekend                              |
        | over kind-6: de jeugdbescherming voor dit kind is geen                                  |
        | de JGZ heeft de zaak ontvangen: ja                                                      |
      Als het casusregieadvies wordt gevraagd
      Dan onder meer:
        | de casusregie ligt bij de JGZ                                                                  |
        | over kind-1: wie de casusregie voor dit kind heeft is dezelfde als voor het gezin              |
        | over kind-2: wie de casusregie voor dit kind heeft is de gezinsvoogd van Jeugdbescherming West |
        | over kind-3: wie de casusregie voor dit kind heeft is dezelfde als voor het gezin              |
        | over kind-4: wie de casusregie voor dit kind heeft is dezelfde als voor het gezin              |
        | over kind-5: wie de casusregie voor dit kind heeft is voorlopig dezelfde als voor het gezin    |
        | over kind-6: wie de casusregie voor dit kind heeft is dezelfde als voor het gezin              |
