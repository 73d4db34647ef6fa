# language: nl
Functionaliteit: De weging van een melding op vijf criteria

  Achtergrond: een open melding met alle stukken, waarin geen criterium zwaar weegt
    Gegeven de peildatum is 2026-07-01
    En deze feiten:
      | de melding is open                              |
      | Veilig Thuis kan de melder bereiken: ja         |
      | de gesloten melding had een grond: ja           |
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
      | er is een casemanager toegewezen: ja            |
      | er was multidisciplinair overleg: nee           |
      | het onderzoek is afgesloten: nee                |

  Regel: ANO-01 Wie gesloten meldt, is anoniem voor het gezin

    Achtergrond: gesloten, en niets opgegeven over de melder
      Gegeven de melding is gesloten
      En de melder blijft volgens opgave anoniem: onbekend

    Scenario: een gesloten melding maakt de melder anoniem
      Als het triagebesluit wordt gevraagd
      Dan geldt regel ANO-01 op grond van 9.1.5.g.d, 9.1.5.o.t, D-5
      En onder meer: het criterium anonimiteit melder is ja

    Abstract Scenario: de gesloten vorm zegt niets over anonimiteit als <feit>
      Gegeven <feit>
      Als het triagebesluit wordt gevraagd
      Dan geldt regel ANO-01 niet

      Voorbeelden:
        | feit                                        |
        | de melding is open                          |
        | de melding is onbekend                      |
        | de melder blijft volgens opgave anoniem: ja |

    Scenario: gesloten melden en toch niet anoniem zijn kan niet samen
      Gegeven de melder blijft volgens opgave anoniem: nee
      Als het triagebesluit wordt gevraagd
      Dan wordt de zaak geweigerd: criteria.anonimiteitMelder is nee terwijl de melding gesloten is

  Regel: ANO-02 Wie open meldt, is niet anoniem

    Achtergrond: open, en niets opgegeven over de melder
      Gegeven de melding is open
      En de melder blijft volgens opgave anoniem: onbekend

    Scenario: bij een open melding is de melder niet anoniem
      Als het triagebesluit wordt gevraagd
      Dan geldt regel ANO-02 op grond van 9.1.5.o.c, 9.1.5.o.t, D-5
      En onder meer: het criterium anonimiteit melder is nee

    Abstract Scenario: de open vorm zegt niets over anonimiteit als <feit>
      Gegeven <feit>
      Als het triagebesluit wordt gevraagd
      Dan geldt regel ANO-02 niet

      Voorbeelden:
        | feit                                         |
        | de melding is gesloten                       |
        | de melding is onbekend                       |
        | de melder blijft volgens opgave anoniem: nee |

    Scenario: open melden en toch anoniem zijn kan niet samen
      Gegeven de melder blijft volgens opgave anoniem: ja
      Als het triagebesluit wordt gevraagd
      Dan wordt de zaak geweigerd: criteria.anonimiteitMelder is ja terwijl de melding open is

  Regel: ANO-03 Zonder bekende vorm blijft de anonimiteit onbekend

    Achtergrond: niets bekend over vorm en anonimiteit
      Gegeven de melding is onbekend
      En de melder blijft volgens opgave anoniem: onbekend

    Scenario: van een onbekende vorm is ook de anonimiteit onbekend en niet nee
      Als het triagebesluit wordt gevraagd
      Dan geldt regel ANO-03 op grond van 9.1.5.o.t, D-5
      En onder meer: het criterium anonimiteit melder is onbekend
      En niet: het criterium anonimiteit melder is nee

    Abstract Scenario: de anonimiteit blijft niet onbekend als <feit>
      Gegeven <feit>
      Als het triagebesluit wordt gevraagd
      Dan geldt regel ANO-03 niet
      En niet: het criterium anonimiteit melder is onbekend

      Voorbeelden:
        | feit                                         |
        | de melding is open                           |
        | de melding is gesloten                       |
        | de melder blijft volgens opgave anoniem: ja  |
        | de melder blijft volgens opgave anoniem: nee |

  Regel: ANO-04 Is opgegeven dat de melder anoniem blijft, dan telt dat

    Achtergrond: anoniem volgens opgave
      Gegeven de melder blijft volgens opgave anoniem: ja

    Abstract Scenario: de opgave dat de melder anoniem blijft telt bij een melding die <vorm> is
      Gegeven de melding is <vorm>
      Als het triagebesluit wordt gevraagd
      Dan geldt regel ANO-04 op grond van 9.1.5.o.t, D-5
      En onder meer: het criterium anonimiteit melder is ja

      Voorbeelden:
        | vorm     |
        | gesloten |
        | onbekend |

    Abstract Scenario: ANO-04 geldt niet als de opgave <opgave> is
      Gegeven de melding is onbekend
      En de melder blijft volgens opgave anoniem: <opgave>
      Als het triagebesluit wordt gevraagd
      Dan geldt regel ANO-04 niet
      En niet: het criterium anonimiteit melder is ja

      Voorbeelden:
        | opgave   |
        | nee      |
        | onbekend |

  Regel: ANO-05 Is opgegeven dat de melder niet anoniem is, dan telt dat

    Achtergrond: niet anoniem volgens opgave
      Gegeven de melder blijft volgens opgave anoniem: nee

    Abstract Scenario: de opgave dat de melder niet anoniem is telt bij een melding die <vorm> is
      Gegeven de melding is <vorm>
      Als het triagebesluit wordt gevraagd
      Dan geldt regel ANO-05 op grond van 9.1.5.o.t, D-5
      En onder meer: het criterium anonimiteit melder is nee

      Voorbeelden:
        | vorm     |
        | open     |
        | onbekend |

    Abstract Scenario: ANO-05 geldt niet als de opgave <opgave> is
      Gegeven de melding is onbekend
      En de melder blijft volgens opgave anoniem: <opgave>
      Als het triagebesluit wordt gevraagd
      Dan geldt regel ANO-05 niet
      En niet: het criterium anonimiteit melder is nee

      Voorbeelden:
        | opgave   |
        | ja       |
        | onbekend |

  Regel: WEG-01 Direct gevaar vraagt meteen onderzoek

    Achtergrond:
      Gegeven het criterium direct gevaar is ja

    Scenario: direct gevaar alleen is genoeg voor acuut onderzoek
      Als het triagebesluit wordt gevraagd
      Dan geldt regel WEG-01 op grond van 9.1.5.o.s, 9.1.5.o.t, D-3, als keuze
      En onder meer:
        | de uitkomst is onderzoek            |
        | de urgentie is acuut                |
        | de zwaarte is 5                     |
        | het triagebesluit is definitief: ja |
      En niet: Veilig Thuis verzamelt zelf informatie: ja

    Abstract Scenario: WEG-01 geldt niet als <feit>
      Gegeven <feit>
      Als het triagebesluit wordt gevraagd
      Dan geldt regel WEG-01 niet

      Voorbeelden:
        | feit                                    |
        | het criterium direct gevaar is nee      |
        | het criterium direct gevaar is onbekend |

  Regel: WEG-02 Structurele onveiligheid vraagt onderzoek

    Achtergrond:
      Gegeven het criterium structurele onveiligheid is ja

    Scenario: structurele onveiligheid alleen is genoeg voor onderzoek met voorrang
      Als het triagebesluit wordt gevraagd
      Dan geldt regel WEG-02 op grond van 9.1.5.o.s, 9.1.5.o.t, D-3, als keuze
      En onder meer:
        | de uitkomst is onderzoek            |
        | de urgentie is hoog                 |
        | de zwaarte is 4                     |
        | het triagebesluit is definitief: ja |
      En niet: Veilig Thuis verzamelt zelf informatie: ja

    Abstract Scenario: WEG-02 geldt niet als <feit>
      Gegeven <feit>
      Als het triagebesluit wordt gevraagd
      Dan geldt regel WEG-02 niet

      Voorbeelden:
        | feit                                               |
        | het criterium structurele onveiligheid is nee      |
        | het criterium structurele onveiligheid is onbekend |
        | het criterium direct gevaar is ja                  |

  Regel: WEG-03 Veel problemen in een kwetsbaar systeem vragen onderzoek

    Achtergrond:
      Gegeven het criterium multi-problem situatie is ja
      En het criterium kwetsbaarheid systeem is ja

    Scenario: veel problemen in een kwetsbaar systeem worden onderzocht
      Als het triagebesluit wordt gevraagd
      Dan geldt regel WEG-03 op grond van 9.1.5.o.s, 9.1.5.o.t, D-3, als keuze
      En onder meer:
        | de uitkomst is onderzoek            |
        | de urgentie is regulier             |
        | de zwaarte is 3                     |
        | het triagebesluit is definitief: ja |
      En niet: Veilig Thuis verzamelt zelf informatie: ja

    Abstract Scenario: WEG-03 geldt niet als <feit>
      Gegeven <feit>
      Als het triagebesluit wordt gevraagd
      Dan geldt regel WEG-03 niet

      Voorbeelden:
        | feit                                             |
        | het criterium multi-problem situatie is nee      |
        | het criterium multi-problem situatie is onbekend |
        | het criterium kwetsbaarheid systeem is nee       |
        | het criterium kwetsbaarheid systeem is onbekend  |
        | het criterium direct gevaar is ja                |
        | het criterium structurele onveiligheid is ja     |

  Regel: WEG-04 Veel problemen en een anonieme melder vragen onderzoek

    Achtergrond:
      Gegeven het criterium multi-problem situatie is ja
      En de melding is gesloten

    Scenario: bij veel problemen en een anonieme melder onderzoekt en verzamelt Veilig Thuis zelf
      Als het triagebesluit wordt gevraagd
      Dan geldt regel WEG-04 op grond van 9.1.5.o.s, 9.1.5.o.t, 9.1.5.g.f, D-3, als keuze
      En onder meer:
        | de uitkomst is onderzoek                   |
        | de urgentie is regulier                    |
        | de zwaarte is 3                            |
        | Veilig Thuis verzamelt zelf informatie: ja |
        | het triagebesluit is definitief: ja        |

    Abstract Scenario: WEG-04 geldt niet als <feit>
      Gegeven <feit>
      Als het triagebesluit wordt gevraagd
      Dan geldt regel WEG-04 niet

      Voorbeelden:
        | feit                                             |
        | het criterium multi-problem situatie is nee      |
        | het criterium multi-problem situatie is onbekend |
        | de melding is open                               |
        | de melding is onbekend                           |
        | het criterium direct gevaar is ja                |
        | het criterium structurele onveiligheid is ja     |
        | het criterium kwetsbaarheid systeem is ja        |

  Regel: WEG-05 Kwetsbaarheid en een anonieme melder vragen onderzoek

    Achtergrond:
      Gegeven het criterium kwetsbaarheid systeem is ja
      En de melding is gesloten

    Scenario: bij een kwetsbaar systeem en een anonieme melder onderzoekt en verzamelt Veilig Thuis zelf
      Als het triagebesluit wordt gevraagd
      Dan geldt regel WEG-05 op grond van 9.1.5.o.s, 9.1.5.o.t, 9.1.5.g.f, D-3, als keuze
      En onder meer:
        | de uitkomst is onderzoek                   |
        | de urgentie is regulier                    |
        | de zwaarte is 3                            |
        | Veilig Thuis verzamelt zelf informatie: ja |
        | het triagebesluit is definitief: ja        |

    Abstract Scenario: WEG-05 geldt niet als <feit>
      Gegeven <feit>
      Als het triagebesluit wordt gevraagd
      Dan geldt regel WEG-05 niet

      Voorbeelden:
        | feit                                            |
        | het criterium kwetsbaarheid systeem is nee      |
        | het criterium kwetsbaarheid systeem is onbekend |
        | de melding is open                              |
        | de melding is onbekend                          |
        | het criterium direct gevaar is ja               |
        | het criterium structurele onveiligheid is ja    |
        | het criterium multi-problem situatie is ja      |

  Regel: WEG-06 Alleen veel problemen vraagt een vervolgtraject

    Achtergrond:
      Gegeven het criterium multi-problem situatie is ja

    Scenario: veel problemen zonder meer geven een vervolgtraject
      Als het triagebesluit wordt gevraagd
      Dan geldt regel WEG-06 op grond van 9.1.5.o.s, 9.1.5.o.t, D-3, als keuze
      En onder meer:
        | de uitkomst is vervolgtraject       |
        | de urgentie is regulier             |
        | de zwaarte is 2                     |
        | het triagebesluit is definitief: ja |
      En niet: Veilig Thuis verzamelt zelf informatie: ja

    Abstract Scenario: WEG-06 geldt niet als <feit>
      Gegeven <feit>
      Als het triagebesluit wordt gevraagd
      Dan geldt regel WEG-06 niet

      Voorbeelden:
        | feit                                             |
        | het criterium multi-problem situatie is nee      |
        | het criterium multi-problem situatie is onbekend |
        | het criterium direct gevaar is ja                |
        | het criterium structurele onveiligheid is ja     |
        | het criterium kwetsbaarheid systeem is ja        |
        | de melding is gesloten                           |

  Regel: WEG-07 Alleen kwetsbaarheid vraagt een vervolgtraject

    Achtergrond:
      Gegeven het criterium kwetsbaarheid systeem is ja

    Scenario: een kwetsbaar systeem zonder meer geeft een vervolgtraject
      Als het triagebesluit wordt gevraagd
      Dan geldt regel WEG-07 op grond van 9.1.5.o.s, 9.1.5.o.t, D-3, als keuze
      En onder meer:
        | de uitkomst is vervolgtraject       |
        | de urgentie is regulier             |
        | de zwaarte is 2                     |
        | het triagebesluit is definitief: ja |
      En niet: Veilig Thuis verzamelt zelf informatie: ja

    Abstract Scenario: WEG-07 geldt niet als <feit>
      Gegeven <feit>
      Als het triagebesluit wordt gevraagd
      Dan geldt regel WEG-07 niet

      Voorbeelden:
        | feit                                            |
        | het criterium kwetsbaarheid systeem is nee      |
        | het criterium kwetsbaarheid systeem is onbekend |
        | het criterium direct gevaar is ja               |
        | het criterium structurele onveiligheid is ja    |
        | het criterium multi-problem situatie is ja      |
        | de melding is gesloten                          |

  Regel: WEG-08 Alleen een anonieme melder vraagt een vervolgtraject

    Achtergrond:
      Gegeven de melding is gesloten

    Scenario: een gesloten melding zonder meer geeft een vervolgtraject
      Als het triagebesluit wordt gevraagd
      Dan geldt regel WEG-08 op grond van 9.1.5.o.s, 9.1.5.o.t, 9.1.5.g.e, D-3, als keuze
      En onder meer:
        | de uitkomst is vervolgtraject       |
        | de urgentie is regulier             |
        | de zwaarte is 2                     |
        | het triagebesluit is definitief: ja |
      En niet: Veilig Thuis verzamelt zelf informatie: ja

    Abstract Scenario: WEG-08 geldt niet als <feit>
      Gegeven <feit>
      Als het triagebesluit wordt gevraagd
      Dan geldt regel WEG-08 niet

      Voorbeelden:
        | feit                                         |
        | de melding is open                           |
        | de melding is onbekend                       |
        | het criterium direct gevaar is ja            |
        | het criterium structurele onveiligheid is ja |
        | het criterium multi-problem situatie is ja   |
        | het criterium kwetsbaarheid systeem is ja    |

  Regel: WEG-09 Zonder zwaar criterium volgt overdracht met advies

    Achtergrond:
      Gegeven de melding is open

    Scenario: zonder zwaar criterium wordt de zaak met advies overgedragen en nooit zomaar losgelaten
      Als het triagebesluit wordt gevraagd
      Dan geldt regel WEG-09 op grond van 9.1.5.o.s, 9.1.5.o.t, F.1, D-3, als keuze
      En onder meer:
        | de uitkomst is overdracht met advies |
        | de urgentie is regulier              |
        | de zwaarte is 1                      |
        | het triagebesluit is definitief: ja  |
      En niet: Veilig Thuis verzamelt zelf informatie: ja

    Abstract Scenario: WEG-09 geldt niet als <feit>
      Gegeven <feit>
      Als het triagebesluit wordt gevraagd
      Dan geldt regel WEG-09 niet

      Voorbeelden:
        | feit                                         |
        | het criterium direct gevaar is ja            |
        | het criterium structurele onveiligheid is ja |
        | het criterium multi-problem situatie is ja   |
        | het criterium kwetsbaarheid systeem is ja    |
        | de melding is gesloten                       |

  Regel: Elke combinatie van vijf bekende criteria heeft precies één uitkomst

    Abstract Scenario: gevaar <gevaar>, structureel <structureel>, problemen <problemen>, kwetsbaar <kwetsbaar> en een melding die <vorm> is geven <regel>
      Gegeven deze feiten:
        | het criterium direct gevaar is <gevaar>                 |
        | het criterium structurele onveiligheid is <structureel> |
        | het criterium multi-problem situatie is <problemen>     |
        | het criterium kwetsbaarheid systeem is <kwetsbaar>      |
        | de melding is <vorm>                                    |
      Als het triagebesluit wordt gevraagd
      Dan geldt regel <regel>
      En onder meer:
        | de uitkomst is <uitkomst>           |
        | de urgentie is <urgentie>           |
        | het triagebesluit is definitief: ja |

      Voorbeelden:
        | gevaar | structureel | problemen | kwetsbaar | vorm     | regel  | uitkomst              | urgentie |
        | ja     | ja          | ja        | ja        | gesloten | WEG-01 | onderzoek             | acuut    |
        | ja     | ja          | ja        | ja        | open     | WEG-01 | onderzoek             | acuut    |
        | ja     | ja          | ja        | nee       | gesloten | WEG-01 | onderzoek             | acuut    |
        | ja     | ja          | ja        | nee       | open     | WEG-01 | onderzoek             | acuut    |
        | ja     | ja          | nee       | ja        | gesloten | WEG-01 | onderzoek             | acuut    |
        | ja     | ja          | nee       | ja        | open     | WEG-01 | onderzoek             | acuut    |
        | ja     | ja          | nee       | nee       | gesloten | WEG-01 | onderzoek             | acuut    |
        | ja     | ja          | nee       | nee       | open     | WEG-01 | onderzoek             | acuut    |
        | ja     | nee         | ja        | ja        | gesloten | WEG-01 | onderzoek             | acuut    |
        | ja     | nee         | ja        | ja        | open     | WEG-01 | onderzoek             | acuut    |
        | ja     | nee         | ja        | nee       | gesloten | WEG-01 | onderzoek             | acuut    |
        | ja     | nee         | ja        | nee       | open     | WEG-01 | onderzoek             | acuut    |
        | ja     | nee         | nee       | ja        | gesloten | WEG-01 | onderzoek             | acuut    |
        | ja     | nee         | nee       | ja        | open     | WEG-01 | onderzoek             | acuut    |
        | ja     | nee         | nee       | nee       | gesloten | WEG-01 | onderzoek             | acuut    |
        | ja     | nee         | nee       | nee       | open     | WEG-01 | onderzoek             | acuut    |
        | nee    | ja          | ja        | ja        | gesloten | WEG-02 | onderzoek             | hoog     |
        | nee    | ja          | ja        | ja        | open     | WEG-02 | onderzoek             | hoog     |
        | nee    | ja          | ja        | nee       | gesloten | WEG-02 | onderzoek             | hoog     |
        | nee    | ja          | ja        | nee       | open     | WEG-02 | onderzoek             | hoog     |
        | nee    | ja          | nee       | ja        | gesloten | WEG-02 | onderzoek             | hoog     |
        | nee    | ja          | nee       | ja        | open     | WEG-02 | onderzoek             | hoog     |
        | nee    | ja          | nee       | nee       | gesloten | WEG-02 | onderzoek             | hoog     |
        | nee    | ja          | nee       | nee       | open     | WEG-02 | onderzoek             | hoog     |
        | nee    | nee         | ja        | ja        | gesloten | WEG-03 | onderzoek             | regulier |
        | nee    | nee         | ja        | ja        | open     | WEG-03 | onderzoek             | regulier |
        | nee    | nee         | ja        | nee       | gesloten | WEG-04 | onderzoek             | regulier |
        | nee    | nee         | ja        | nee       | open     | WEG-06 | vervolgtraject        | regulier |
        | nee    | nee         | nee       | ja        | gesloten | WEG-05 | onderzoek             | regulier |
        | nee    | nee         | nee       | ja        | open     | WEG-07 | vervolgtraject        | regulier |
        | nee    | nee         | nee       | nee       | gesloten | WEG-08 | vervolgtraject        | regulier |
        | nee    | nee         | nee       | nee       | open     | WEG-09 | overdracht met advies | regulier |

  Regel: Een onbekend criterium telt nu niet mee en houdt de zwaardere uitkomst open

    Abstract Scenario: nu geldt <regel>, en één antwoord kan daar nog <mogelijk> met urgentie <spoed> van maken bij <gevaar>, <structureel>, <problemen>, <kwetsbaar> en <vorm>
      Gegeven deze feiten:
        | het criterium direct gevaar is <gevaar>                 |
        | het criterium structurele onveiligheid is <structureel> |
        | het criterium multi-problem situatie is <problemen>     |
        | het criterium kwetsbaarheid systeem is <kwetsbaar>      |
        | de melding is <vorm>                                    |
      Als het triagebesluit wordt gevraagd
      Dan geldt regel <regel>
      En geldt regel TRI-03
      En onder meer:
        | de uitkomst is <uitkomst>              |
        | de urgentie is <urgentie>              |
        | de uitkomst kan nog worden: <mogelijk> |
        | de urgentie kan nog worden: <spoed>    |
        | het triagebesluit is definitief: nee   |
        | ontbreekt: <mist>                      |

      Voorbeelden:
        | gevaar   | structureel | problemen | kwetsbaar | vorm     | regel  | uitkomst              | urgentie | mogelijk       | spoed    | mist                                   |
        | onbekend | nee         | nee       | nee       | open     | WEG-09 | overdracht met advies | regulier | onderzoek      | acuut    | het criterium direct gevaar            |
        | onbekend | nee         | nee       | nee       | gesloten | WEG-08 | vervolgtraject        | regulier | onderzoek      | acuut    | het criterium direct gevaar            |
        | onbekend | nee         | ja        | nee       | open     | WEG-06 | vervolgtraject        | regulier | onderzoek      | acuut    | het criterium direct gevaar            |
        | onbekend | ja          | nee       | nee       | open     | WEG-02 | onderzoek             | hoog     | onderzoek      | acuut    | het criterium direct gevaar            |
        | onbekend | nee         | ja        | ja        | open     | WEG-03 | onderzoek             | regulier | onderzoek      | acuut    | het criterium direct gevaar            |
        | onbekend | ja          | ja        | ja        | gesloten | WEG-02 | onderzoek             | hoog     | onderzoek      | acuut    | het criterium direct gevaar            |
        | nee      | onbekend    | nee       | nee       | open     | WEG-09 | overdracht met advies | regulier | onderzoek      | hoog     | het criterium structurele onveiligheid |
        | nee      | onbekend    | nee       | nee       | gesloten | WEG-08 | vervolgtraject        | regulier | onderzoek      | hoog     | het criterium structurele onveiligheid |
        | nee      | onbekend    | ja        | nee       | open     | WEG-06 | vervolgtraject        | regulier | onderzoek      | hoog     | het criterium structurele onveiligheid |
        | nee      | onbekend    | ja        | ja        | open     | WEG-03 | onderzoek             | regulier | onderzoek      | hoog     | het criterium structurele onveiligheid |
        | nee      | onbekend    | ja        | nee       | gesloten | WEG-04 | onderzoek             | regulier | onderzoek      | hoog     | het criterium structurele onveiligheid |
        | nee      | nee         | onbekend  | nee       | open     | WEG-09 | overdracht met advies | regulier | vervolgtraject | regulier | het criterium multi-problem situatie   |
        | nee      | nee         | onbekend  | ja        | open     | WEG-07 | vervolgtraject        | regulier | onderzoek      | regulier | het criterium multi-problem situatie   |
        | nee      | nee         | onbekend  | nee       | gesloten | WEG-08 | vervolgtraject        | regulier | onderzoek      | regulier | het criterium multi-problem situatie   |
        | nee      | nee         | nee       | onbekend  | open     | WEG-09 | overdracht met advies | regulier | vervolgtraject | regulier | het criterium kwetsbaarheid systeem    |
        | nee      | nee         | ja        | onbekend  | open     | WEG-06 | vervolgtraject        | regulier | onderzoek      | regulier | het criterium kwetsbaarheid systeem    |
        | nee      | nee         | nee       | onbekend  | gesloten | WEG-08 | vervolgtraject        | regulier | onderzoek      | regulier | het criterium kwetsbaarheid systeem    |
        | nee      | nee         | nee       | nee       | onbekend | WEG-09 | overdracht met advies | regulier | vervolgtraject | regulier | de melding                             |
        | nee      | nee         | ja        | nee       | onbekend | WEG-06 | vervolgtraject        | regulier | onderzoek      | regulier | de melding                             |
        | nee      | nee         | nee       | ja        | onbekend | WEG-07 | vervolgtraject        | regulier | onderzoek      | regulier | de melding                             |
        | onbekend | ja          | onbekend  | onbekend  | open     | WEG-02 | onderzoek             | hoog     | onderzoek      | acuut    | het criterium direct gevaar            |
        | onbekend | ja          | onbekend  | onbekend  | onbekend | WEG-02 | onderzoek             | hoog     | onderzoek      | acuut    | het criterium direct gevaar            |
        | nee      | onbekend    | ja        | ja        | onbekend | WEG-03 | onderzoek             | regulier | onderzoek      | hoog     | het criterium structurele onveiligheid |
        | nee      | onbekend    | onbekend  | ja        | gesloten | WEG-05 | onderzoek             | regulier | onderzoek      | hoog     | het criterium structurele onveiligheid |
        | onbekend | nee         | ja        | ja        | onbekend | WEG-03 | onderzoek             | regulier | onderzoek      | acuut    | het criterium direct gevaar            |

    Abstract Scenario: nu geldt <regel>, en twee antwoorden kunnen daar nog <mogelijk> met urgentie <spoed> van maken bij <gevaar>, <structureel>, <problemen>, <kwetsbaar> en <vorm>
      Gegeven deze feiten:
        | het criterium direct gevaar is <gevaar>                 |
        | het criterium structurele onveiligheid is <structureel> |
        | het criterium multi-problem situatie is <problemen>     |
        | het criterium kwetsbaarheid systeem is <kwetsbaar>      |
        | de melding is <vorm>                                    |
      Als het triagebesluit wordt gevraagd
      Dan geldt regel <regel>
      En geldt regel TRI-03
      En onder meer:
        | de uitkomst is <uitkomst>              |
        | de urgentie is <urgentie>              |
        | de uitkomst kan nog worden: <mogelijk> |
        | de urgentie kan nog worden: <spoed>    |
        | het triagebesluit is definitief: nee   |
        | ontbreekt: <mist1>                     |
        | ontbreekt: <mist2>                     |

      Voorbeelden:
        | gevaar   | structureel | problemen | kwetsbaar | vorm     | regel  | uitkomst              | urgentie | mogelijk  | spoed    | mist1                                | mist2                                  |
        | onbekend | onbekend    | nee       | nee       | open     | WEG-09 | overdracht met advies | regulier | onderzoek | acuut    | het criterium direct gevaar          | het criterium structurele onveiligheid |
        | nee      | nee         | onbekend  | onbekend  | open     | WEG-09 | overdracht met advies | regulier | onderzoek | regulier | het criterium multi-problem situatie | het criterium kwetsbaarheid systeem    |
        | nee      | nee         | onbekend  | ja        | onbekend | WEG-07 | vervolgtraject        | regulier | onderzoek | regulier | het criterium multi-problem situatie | de melding                             |
        | nee      | nee         | onbekend  | nee       | onbekend | WEG-09 | overdracht met advies | regulier | onderzoek | regulier | het criterium multi-problem situatie | de melding                             |
        | onbekend | onbekend    | ja        | ja        | open     | WEG-03 | onderzoek             | regulier | onderzoek | acuut    | het criterium direct gevaar          | het criterium structurele onveiligheid |
        | nee      | nee         | onbekend  | onbekend  | gesloten | WEG-08 | vervolgtraject        | regulier | onderzoek | regulier | het criterium multi-problem situatie | het criterium kwetsbaarheid systeem    |
        | onbekend | nee         | onbekend  | nee       | open     | WEG-09 | overdracht met advies | regulier | onderzoek | acuut    | het criterium direct gevaar          | het criterium multi-problem situatie   |

    Abstract Scenario: nu geldt <regel>, en drie antwoorden kunnen daar nog <mogelijk> met urgentie <spoed> van maken bij <gevaar>, <structureel>, <problemen>, <kwetsbaar> en <vorm>
      Gegeven deze feiten:
        | het criterium direct gevaar is <gevaar>                 |
        | het criterium structurele onveiligheid is <structureel> |
        | het criterium multi-problem situatie is <problemen>     |
        | het criterium kwetsbaarheid systeem is <kwetsbaar>      |
        | de melding is <vorm>                                    |
      Als het triagebesluit wordt gevraagd
      Dan geldt regel <regel>
      En geldt regel TRI-03
      En onder meer:
        | de uitkomst is <uitkomst>              |
        | de urgentie is <urgentie>              |
        | de uitkomst kan nog worden: <mogelijk> |
        | de urgentie kan nog worden: <spoed>    |
        | het triagebesluit is definitief: nee   |
        | ontbreekt: <mist1>                     |
        | ontbreekt: <mist2>                     |
        | ontbreekt: <mist3>                     |

      Voorbeelden:
        | gevaar   | structureel | problemen | kwetsbaar | vorm     | regel  | uitkomst              | urgentie | mogelijk  | spoed    | mist1                                  | mist2                                  | mist3                               |
        | nee      | nee         | onbekend  | onbekend  | onbekend | WEG-09 | overdracht met advies | regulier | onderzoek | regulier | het criterium multi-problem situatie   | het criterium kwetsbaarheid systeem    | de melding                          |
        | nee      | onbekend    | nee       | onbekend  | onbekend | WEG-09 | overdracht met advies | regulier | onderzoek | hoog     | het criterium structurele onveiligheid | het criterium kwetsbaarheid systeem    | de melding                          |
        | onbekend | onbekend    | nee       | nee       | onbekend | WEG-09 | overdracht met advies | regulier | onderzoek | acuut    | het criterium direct gevaar            | het criterium structurele onveiligheid | de melding                          |
        | nee      | onbekend    | onbekend  | onbekend  | open     | WEG-09 | overdracht met advies | regulier | onderzoek | hoog     | het criterium structurele onveiligheid | het criterium multi-problem situatie   | het criterium kwetsbaarheid systeem |

    Abstract Scenario: nu geldt <regel>, en vier antwoorden kunnen daar nog <mogelijk> met urgentie <spoed> van maken bij <gevaar>, <structureel>, <problemen>, <kwetsbaar> en <vorm>
      Gegeven deze feiten:
        | het criterium direct gevaar is <gevaar>                 |
        | het criterium structurele onveiligheid is <structureel> |
        | het criterium multi-problem situatie is <problemen>     |
        | het criterium kwetsbaarheid systeem is <kwetsbaar>      |
        | de melding is <vorm>                                    |
      Als het triagebesluit wordt gevraagd
      Dan geldt regel <regel>
      En geldt regel TRI-03
      En onder meer:
        | de uitkomst is <uitkomst>              |
        | de urgentie is <urgentie>              |
        | de uitkomst kan nog worden: <mogelijk> |
        | de urgentie kan nog worden: <spoed>    |
        | het triagebesluit is definitief: nee   |
        | ontbreekt: <mist1>                     |
        | ontbreekt: <mist2>                     |
        | ontbreekt: <mist3>                     |
        | ontbreekt: <mist4>                     |

      Voorbeelden:
        | gevaar   | structureel | problemen | kwetsbaar | vorm     | regel  | uitkomst              | urgentie | mogelijk  | spoed | mist1                                  | mist2                                | mist3                               | mist4      |
        | onbekend | nee         | onbekend  | onbekend  | onbekend | WEG-09 | overdracht met advies | regulier | onderzoek | acuut | het criterium direct gevaar            | het criterium multi-problem situatie | het criterium kwetsbaarheid systeem | de melding |
        | nee      | onbekend    | onbekend  | onbekend  | onbekend | WEG-09 | overdracht met advies | regulier | onderzoek | hoog  | het criterium structurele onveiligheid | het criterium multi-problem situatie | het criterium kwetsbaarheid systeem | de melding |

    Abstract Scenario: nu geldt <regel>, en vijf antwoorden kunnen daar nog <mogelijk> met urgentie <spoed> van maken bij <gevaar>, <structureel>, <problemen>, <kwetsbaar> en <vorm>
      Gegeven deze feiten:
        | het criterium direct gevaar is <gevaar>                 |
        | het criterium structurele onveiligheid is <structureel> |
        | het criterium multi-problem situatie is <problemen>     |
        | het criterium kwetsbaarheid systeem is <kwetsbaar>      |
        | de melding is <vorm>                                    |
      Als het triagebesluit wordt gevraagd
      Dan geldt regel <regel>
      En geldt regel TRI-03
      En onder meer:
        | de uitkomst is <uitkomst>              |
        | de urgentie is <urgentie>              |
        | de uitkomst kan nog worden: <mogelijk> |
        | de urgentie kan nog worden: <spoed>    |
        | het triagebesluit is definitief: nee   |
        | ontbreekt: <mist1>                     |
        | ontbreekt: <mist2>                     |
        | ontbreekt: <mist3>                     |
        | ontbreekt: <mist4>                     |
        | ontbreekt: <mist5>                     |

      Voorbeelden:
        | gevaar   | structureel | problemen | kwetsbaar | vorm     | regel  | uitkomst              | urgentie | mogelijk  | spoed | mist1                       | mist2                                  | mist3                                | mist4                               | mist5      |
        | onbekend | onbekend    | onbekend  | onbekend  | onbekend | WEG-09 | overdracht met advies | regulier | onderzoek | acuut | het criterium direct gevaar | het criterium structurele onveiligheid | het criterium multi-problem situatie | het criterium kwetsbaarheid systeem | de melding |

  Regel: Een onbekend criterium dat niets meer verandert, houdt niets op

    Abstract Scenario: het besluit volgens <regel> staat vast bij <gevaar>, <structureel>, <problemen>, <kwetsbaar> en <vorm>
      Gegeven deze feiten:
        | het criterium direct gevaar is <gevaar>                 |
        | het criterium structurele onveiligheid is <structureel> |
        | het criterium multi-problem situatie is <problemen>     |
        | het criterium kwetsbaarheid systeem is <kwetsbaar>      |
        | de melding is <vorm>                                    |
      Als het triagebesluit wordt gevraagd
      Dan geldt regel <regel>
      En geldt regel TRI-03 niet
      En onder meer:
        | de uitkomst is <uitkomst>           |
        | de urgentie is <urgentie>           |
        | het triagebesluit is definitief: ja |
      En niet:
        | ontbreekt: het criterium direct gevaar            |
        | ontbreekt: het criterium structurele onveiligheid |
        | ontbreekt: het criterium multi-problem situatie   |
        | ontbreekt: het criterium kwetsbaarheid systeem    |
        | ontbreekt: de melding                             |
        | de uitkomst kan nog worden: onderzoek             |
        | de uitkomst kan nog worden: vervolgtraject        |
        | de urgentie kan nog worden: acuut                 |
        | de urgentie kan nog worden: hoog                  |

      Voorbeelden:
        | gevaar | structureel | problemen | kwetsbaar | vorm     | regel  | uitkomst  | urgentie |
        | ja     | onbekend    | nee       | nee       | open     | WEG-01 | onderzoek | acuut    |
        | ja     | nee         | onbekend  | nee       | open     | WEG-01 | onderzoek | acuut    |
        | ja     | nee         | nee       | onbekend  | open     | WEG-01 | onderzoek | acuut    |
        | ja     | nee         | nee       | nee       | onbekend | WEG-01 | onderzoek | acuut    |
        | ja     | onbekend    | onbekend  | onbekend  | onbekend | WEG-01 | onderzoek | acuut    |
        | nee    | ja          | onbekend  | nee       | open     | WEG-02 | onderzoek | hoog     |
        | nee    | ja          | nee       | onbekend  | open     | WEG-02 | onderzoek | hoog     |
        | nee    | ja          | nee       | nee       | onbekend | WEG-02 | onderzoek | hoog     |
        | nee    | ja          | onbekend  | onbekend  | onbekend | WEG-02 | onderzoek | hoog     |
        | nee    | nee         | ja        | ja        | onbekend | WEG-03 | onderzoek | regulier |
        | nee    | nee         | ja        | onbekend  | gesloten | WEG-04 | onderzoek | regulier |
        | nee    | nee         | onbekend  | ja        | gesloten | WEG-05 | onderzoek | regulier |

  Regel: Hele besluiten na de weging

    Scenario: een gesloten melding van veel problemen wordt onderzocht zonder de melder te verraden
      Gegeven deze feiten:
        | de melding is gesloten                     |
        | het criterium multi-problem situatie is ja |
      Als het triagebesluit wordt gevraagd
      Dan is dit het hele besluit:
        | de uitkomst is onderzoek                                                                                                 |
        | de urgentie is regulier                                                                                                  |
        | het triagebesluit is definitief: ja                                                                                      |
        | de zaak ligt bij Veilig Thuis                                                                                            |
        | Veilig Thuis moet informatie vragen aan andere betrokken hulpverleners en instanties, niet herleidbaar tot de melder     |
        | de casemanager moet een risico- en veiligheidsanalyse inzetten                                                           |
        | Veilig Thuis moet geheimhouden wie er gemeld heeft, voortdurend                                                          |
        | Veilig Thuis moet bericht geven aan de melder, bij het einde van onderzoek of bemoeienis, niet herleidbaar tot de melder |
        | Veilig Thuis moet feedback geven aan de JGZ, bij het einde van onderzoek of bemoeienis, niet herleidbaar tot de melder   |
        | Veilig Thuis moet feedback geven aan de JGZ, schriftelijk, niet herleidbaar tot de melder                                |
        | opmerking: TER-02                                                                                                        |

    Scenario: een anonieme melder van wie de vorm onbekend is telt als anoniem, en naar de vorm wordt gevraagd
      Gegeven deze feiten:
        | de melding is onbekend                      |
        | de melder blijft volgens opgave anoniem: ja |
        | het criterium multi-problem situatie is ja  |
      Als het triagebesluit wordt gevraagd
      Dan is dit het hele besluit:
        | de uitkomst is onderzoek                                                                                                 |
        | de urgentie is regulier                                                                                                  |
        | het triagebesluit is definitief: ja                                                                                      |
        | de zaak ligt bij Veilig Thuis                                                                                            |
        | Veilig Thuis moet informatie vragen aan andere betrokken hulpverleners en instanties, niet herleidbaar tot de melder     |
        | de casemanager moet een risico- en veiligheidsanalyse inzetten                                                           |
        | vraag: de melding                                                                                                        |
        | Veilig Thuis moet geheimhouden wie er gemeld heeft, voortdurend                                                          |
        | Veilig Thuis moet bericht geven aan de melder, bij het einde van onderzoek of bemoeienis, niet herleidbaar tot de melder |
        | Veilig Thuis moet feedback geven aan de JGZ, bij het einde van onderzoek of bemoeienis, niet herleidbaar tot de melder   |
        | Veilig Thuis moet feedback geven aan de JGZ, schriftelijk, niet herleidbaar tot de melder                                |

    Scenario: een niet anonieme melder van wie de vorm onbekend is telt niet als anoniem, en blijft toch geheim
      Gegeven deze feiten:
        | de melding is onbekend                       |
        | de melder blijft volgens opgave anoniem: nee |
        | het criterium kwetsbaarheid systeem is ja    |
      Als het triagebesluit wordt gevraagd
      Dan is dit het hele besluit:
        | de uitkomst is vervolgtraject                                                                                            |
        | de urgentie is regulier                                                                                                  |
        | het triagebesluit is definitief: ja                                                                                      |
        | de zaak ligt bij Veilig Thuis                                                                                            |
        | de casemanager moet een risico- en veiligheidsanalyse inzetten                                                           |
        | vraag: de melding                                                                                                        |
        | Veilig Thuis moet geheimhouden wie er gemeld heeft, voortdurend                                                          |
        | Veilig Thuis moet bericht geven aan de melder, bij het einde van onderzoek of bemoeienis, niet herleidbaar tot de melder |
        | Veilig Thuis moet feedback geven aan de JGZ, bij het einde van onderzoek of bemoeienis, niet herleidbaar tot de melder   |
        | Veilig Thuis moet feedback geven aan de JGZ, schriftelijk, niet herleidbaar tot de melder                                |

    Scenario: bij structurele onveiligheid maakt onbekend direct gevaar alleen de urgentie nog onzeker
      Gegeven deze feiten:
        | het criterium structurele onveiligheid is ja |
        | het criterium direct gevaar is onbekend      |
      Als het triagebesluit wordt gevraagd
      Dan is dit het hele besluit:
        | de uitkomst is onderzoek                                                                 |
        | de urgentie is hoog                                                                      |
        | de uitkomst kan nog worden: onderzoek                                                    |
        | de urgentie kan nog worden: acuut                                                        |
        | het triagebesluit is definitief: nee                                                     |
        | de zaak ligt bij Veilig Thuis                                                            |
        | ontbreekt: het criterium direct gevaar                                                   |
        | Veilig Thuis moet uitzoeken of er direct gevaar is, uiterlijk 2026-07-01                 |
        | de casemanager moet een risico- en veiligheidsanalyse inzetten                           |
        | Veilig Thuis moet melder en inhoud van de melding bekendmaken aan het gezin              |
        | Veilig Thuis moet bericht geven aan de melder, bij het einde van onderzoek of bemoeienis |
        | Veilig Thuis moet feedback geven aan de JGZ, bij het einde van onderzoek of bemoeienis   |

    Scenario: ontbreekt alleen een stuk, dan is het besluit voorlopig en de uitkomst niet onzeker
      Gegeven deze feiten:
        | de zorgmelding is er: nee                 |
        | het criterium kwetsbaarheid systeem is ja |
      Als het triagebesluit wordt gevraagd
      Dan is dit het hele besluit:
        | de uitkomst is vervolgtraject                                                            |
        | de urgentie is regulier                                                                  |
        | het triagebesluit is definitief: nee                                                     |
        | de zaak ligt bij Veilig Thuis                                                            |
        | ontbreekt: de zorgmelding is er                                                          |
        | de casemanager moet een risico- en veiligheidsanalyse inzetten                           |
        | Veilig Thuis moet melder en inhoud van de melding bekendmaken aan het gezin              |
        | Veilig Thuis moet bericht geven aan de melder, bij het einde van onderzoek of bemoeienis |
        | Veilig Thuis moet feedback geven aan de JGZ, bij het einde van onderzoek of bemoeienis   |

    Scenario: een open melding van structurele onveiligheid wordt met voorrang onderzocht
      Gegeven deze feiten:
        | het criterium structurele onveiligheid is ja |
        | het criterium kwetsbaarheid systeem is ja    |
      Als het triagebesluit wordt gevraagd
      Dan is dit het hele besluit:
        | de uitkomst is onderzoek                                                                 |
        | de urgentie is hoog                                                                      |
        | het triagebesluit is definitief: ja                                                      |
        | de zaak ligt bij Veilig Thuis                                                            |
        | de casemanager moet een risico- en veiligheidsanalyse inzetten                           |
        | Veilig Thuis moet melder en inhoud van de melding bekendmaken aan het gezin              |
        | Veilig Thuis moet bericht geven aan de melder, bij het einde van onderzoek of bemoeienis |
        | Veilig Thuis moet feedback geven aan de JGZ, bij het einde van onderzoek of bemoeienis   |
        | Veilig Thuis moet het plan van aanpak terugkoppelen aan de melder, schriftelijk          |
        | Veilig Thuis moet feedback geven aan de JGZ, schriftelijk                                |

    Scenario: zijn problemen en kwetsbaarheid allebei onbekend, dan kan er nog onderzoek van komen
      Gegeven deze feiten:
        | het criterium multi-problem situatie is onbekend |
        | het criterium kwetsbaarheid systeem is onbekend  |
      Als het triagebesluit wordt gevraagd
      Dan is dit het hele besluit:
        | de uitkomst is overdracht met advies                                                     |
        | de urgentie is regulier                                                                  |
        | de uitkomst kan nog worden: onderzoek                                                    |
        | de urgentie kan nog worden: regulier                                                     |
        | het triagebesluit is definitief: nee                                                     |
        | de zaak ligt bij Veilig Thuis                                                            |
        | ontbreekt: het criterium multi-problem situatie                                          |
        | ontbreekt: het criterium kwetsbaarheid systeem                                           |
        | de casemanager moet een risico- en veiligheidsanalyse inzetten                           |
        | Veilig Thuis moet melder en inhoud van de melding bekendmaken aan het gezin              |
        | Veilig Thuis moet bericht geven aan de melder, bij het einde van onderzoek of bemoeienis |
        | Veilig Thuis moet feedback geven aan de JGZ, bij het einde van onderzoek of bemoeienis   |

    Scenario: is alleen de kwetsbaarheid onbekend, dan kan er hoogstens een vervolgtraject van komen
      Gegeven deze feiten:
        | het criterium kwetsbaarheid systeem is onbekend |
      Als het triagebesluit wordt gevraagd
      Dan is dit het hele besluit:
        | de uitkomst is overdracht met advies                                                     |
        | de urgentie is regulier                                                                  |
        | de uitkomst kan nog worden: vervolgtraject                                               |
        | de urgentie kan nog worden: regulier                                                     |
        | het triagebesluit is definitief: nee                                                     |
        | de zaak ligt bij Veilig Thuis                                                            |
        | ontbreekt: het criterium kwetsbaarheid systeem                                           |
        | de casemanager moet een risico- en veiligheidsanalyse inzetten                           |
        | Veilig Thuis moet melder en inhoud van de melding bekendmaken aan het gezin              |
        | Veilig Thuis moet bericht geven aan de melder, bij het einde van onderzoek of bemoeienis |
        | Veilig Thuis moet feedback geven aan de JGZ, bij het einde van onderzoek of bemoeienis   |

    Scenario: wegen alle vijf de criteria zwaar, dan beslist het directe gevaar
      Gegeven deze feiten:
        | de melding is gesloten                       |
        | het criterium direct gevaar is ja            |
        | het criterium structurele onveiligheid is ja |
        | het criterium multi-problem situatie is ja   |
        | het criterium kwetsbaarheid systeem is ja    |
      Als het triagebesluit wordt gevraagd
      Dan is dit het hele besluit:
        | de uitkomst is onderzoek                                                                                                 |
        | de urgentie is acuut                                                                                                     |
        | het triagebesluit is definitief: ja                                                                                      |
        | de zaak ligt bij Veilig Thuis                                                                                            |
        | Veilig Thuis moet informatie vragen aan andere betrokken hulpverleners en instanties, niet herleidbaar tot de melder     |
        | de casemanager moet een risico- en veiligheidsanalyse inzetten                                                           |
        | Veilig Thuis moet contact opnemen met de Raad voor de Kinderbescherming, meteen                                          |
        | Veilig Thuis moet geheimhouden wie er gemeld heeft, voortdurend                                                          |
        | Veilig Thuis moet bericht geven aan de melder, bij het einde van onderzoek of bemoeienis, niet herleidbaar tot de melder |
        | Veilig Thuis moet feedback geven aan de JGZ, bij het einde van onderzoek of bemoeienis, niet herleidbaar tot de melder   |
        | Veilig Thuis moet feedback geven aan de JGZ, schriftelijk, niet herleidbaar tot de melder                                |
        | opmerking: TER-02                                                                                                        |

    Scenario: zijn alle criteria onbekend, dan vraagt het besluit ze alle vijf en zegt wat het nog kan worden
      Gegeven deze feiten:
        | de melding is onbekend                             |
        | het criterium direct gevaar is onbekend            |
        | het criterium structurele onveiligheid is onbekend |
        | het criterium multi-problem situatie is onbekend   |
        | het criterium kwetsbaarheid systeem is onbekend    |
      Als het triagebesluit wordt gevraagd
      Dan is dit het hele besluit:
        | de uitkomst is overdracht met advies                                                                                     |
        | de urgentie is regulier                                                                                                  |
        | de uitkomst kan nog worden: onderzoek                                                                                    |
        | de urgentie kan nog worden: acuut                                                                                        |
        | het triagebesluit is definitief: nee                                                                                     |
        | de zaak ligt bij Veilig Thuis                                                                                            |
        | Veilig Thuis moet uitzoeken of er direct gevaar is, uiterlijk 2026-07-01                                                 |
        | de casemanager moet een risico- en veiligheidsanalyse inzetten                                                           |
        | ontbreekt: het criterium direct gevaar                                                                                   |
        | ontbreekt: het criterium structurele onveiligheid                                                                        |
        | ontbreekt: het criterium multi-problem situatie                                                                          |
        | ontbreekt: het criterium kwetsbaarheid systeem                                                                           |
        | ontbreekt: de melding                                                                                                    |
        | Veilig Thuis moet geheimhouden wie er gemeld heeft, voortdurend                                                          |
        | Veilig Thuis moet bericht geven aan de melder, bij het einde van onderzoek of bemoeienis, niet herleidbaar tot de melder |
        | Veilig Thuis moet feedback geven aan de JGZ, bij het einde van onderzoek of bemoeienis, niet herleidbaar tot de melder   |

    Scenario: wat na structurele onveiligheid nog onbekend is over problemen en kwetsbaarheid wordt niet gevraagd
      Gegeven deze feiten:
        | het criterium structurele onveiligheid is ja     |
        | het criterium multi-problem situatie is onbekend |
        | het criterium kwetsbaarheid systeem is onbekend  |
      Als het triagebesluit wordt gevraagd
      Dan is dit het hele besluit:
        | de uitkomst is onderzoek                                                                 |
        | de urgentie is hoog                                                                      |
        | het triagebesluit is definitief: ja                                                      |
        | de zaak ligt bij Veilig Thuis                                                            |
        | de casemanager moet een risico- en veiligheidsanalyse inzetten                           |
        | Veilig Thuis moet melder en inhoud van de melding bekendmaken aan het gezin              |
        | Veilig Thuis moet bericht geven aan de melder, bij het einde van onderzoek of bemoeienis |
        | Veilig Thuis moet feedback geven aan de JGZ, bij het einde van onderzoek of bemoeienis   |
        | Veilig Thuis moet het plan van aanpak terugkoppelen aan de melder, schriftelijk          |
        | Veilig Thuis moet feedback geven aan de JGZ, schriftelijk                                |

    Scenario: bij veel problemen in een kwetsbaar systeem doet de vorm er voor de uitkomst niet toe, en wordt zij toch gevraagd
      Gegeven deze feiten:
        | de melding is onbekend                     |
        | het criterium multi-problem situatie is ja |
        | het criterium kwetsbaarheid systeem is ja  |
      Als het triagebesluit wordt gevraagd
      Dan is dit het hele besluit:
        | de uitkomst is onderzoek                                                                                                 |
        | de urgentie is regulier                                                                                                  |
        | het triagebesluit is definitief: ja                                                                                      |
        | de zaak ligt bij Veilig Thuis                                                                                            |
        | de casemanager moet een risico- en veiligheidsanalyse inzetten                                                           |
        | vraag: de melding                                                                                                        |
        | Veilig Thuis moet geheimhouden wie er gemeld heeft, voortdurend                                                          |
        | Veilig Thuis moet bericht geven aan de melder, bij het einde van onderzoek of bemoeienis, niet herleidbaar tot de melder |
        | Veilig Thuis moet feedback geven aan de JGZ, bij het einde van onderzoek of bemoeienis, niet herleidbaar tot de melder   |
        | Veilig Thuis moet feedback geven aan de JGZ, schriftelijk, niet herleidbaar tot de melder                                |
