# language: nl
Functionaliteit: Wie na de afsluiting blijft kijken hoe het gaat

  Achtergrond:
    Gegeven de peildatum is 2026-07-01

  Regel: MON-01 Na een onderzoek monitort Veilig Thuis

    Achtergrond:
      Gegeven deze feiten:
        | Veilig Thuis sloot af met onderzoek                     |
        | Veilig Thuis sloot triage of onderzoek af op 2026-06-15 |
        | het jeugdteam heeft de zaak ontvangen: ja               |
        | de JGZ heeft de zaak ontvangen: nee                     |
        | het jeugdteam is aangewezen: ja                         |

    Scenario: na een onderzoek blijft Veilig Thuis meekijken, ook als het jeugdteam de zaak kreeg en is aangewezen
      Als het monitoringbesluit wordt gevraagd
      Dan is dit het hele besluit:
        | de monitoring ligt bij Veilig Thuis                                              |
        | het staat vast wie monitort: ja                                                  |
        | Veilig Thuis moet de verantwoordelijkheid voor de monitoring dragen, voortdurend |
        | Veilig Thuis moet de melding monitoren, op 2026-09-15                            |
        | Veilig Thuis moet de melding monitoren, op 2027-06-15                            |
        | het jeugdteam moet aanleveren wat nodig is voor de monitoring door Veilig Thuis  |
      En geldt regel MON-01 op grond van 9.2.o, D-7

    Abstract Scenario: na een onderzoek maakt het niet uit wie de zaak kreeg
      Gegeven <feit>
      Als het monitoringbesluit wordt gevraagd
      Dan geldt regel MON-01
      En onder meer:
        | de monitoring ligt in beginsel bij <beginsel>    |
        | het staat in beginsel vast wie monitort: <zeker> |
        | de monitoring ligt bij <wie>                     |
        | het staat vast wie monitort: <vast>              |

      Voorbeelden:
        | feit                                            | beginsel     | zeker | wie          | vast |
        | het jeugdteam heeft de zaak ontvangen: nee      | Veilig Thuis | ja    | Veilig Thuis | ja   |
        | het jeugdteam heeft de zaak ontvangen: onbekend | Veilig Thuis | ja    | Veilig Thuis | ja   |
        | de JGZ heeft de zaak ontvangen: ja              | Veilig Thuis | ja    | Veilig Thuis | ja   |
        | de JGZ heeft de zaak ontvangen: onbekend        | Veilig Thuis | ja    | Veilig Thuis | ja   |
        | het jeugdteam is aangewezen: nee                | Veilig Thuis | ja    | Veilig Thuis | ja   |

    Abstract Scenario: zonder onderzoek ligt het niet om die reden bij Veilig Thuis
      Gegeven <feit>
      Als het monitoringbesluit wordt gevraagd
      Dan geldt regel MON-01 niet
      En onder meer:
        | de monitoring ligt in beginsel bij <beginsel>    |
        | het staat in beginsel vast wie monitort: <zeker> |
        | de monitoring ligt bij <wie>                     |
        | het staat vast wie monitort: <vast>              |

      Voorbeelden:
        | feit                                            | beginsel     | zeker | wie          | vast |
        | Veilig Thuis sloot af met vervolgtraject        | jeugdteam    | ja    | jeugdteam    | ja   |
        | Veilig Thuis sloot af met overdracht met advies | jeugdteam    | ja    | jeugdteam    | ja   |
        | Veilig Thuis sloot af met onbekend              | Veilig Thuis | nee   | Veilig Thuis | nee  |

  Regel: MON-02 Is niet bekend hoe Veilig Thuis afsloot, dan monitort Veilig Thuis voorlopig

    Achtergrond:
      Gegeven deze feiten:
        | Veilig Thuis sloot af met onbekend                      |
        | Veilig Thuis sloot triage of onderzoek af op 2026-06-15 |
        | het jeugdteam heeft de zaak ontvangen: ja               |
        | de JGZ heeft de zaak ontvangen: nee                     |

    Scenario: is niet bekend hoe is afgesloten, dan kijkt Veilig Thuis voorlopig mee
      Als het monitoringbesluit wordt gevraagd
      Dan is dit het hele besluit:
        | de monitoring ligt bij Veilig Thuis                                              |
        | het staat vast wie monitort: nee                                                 |
        | Veilig Thuis moet de verantwoordelijkheid voor de monitoring dragen, voortdurend |
        | Veilig Thuis moet de melding monitoren, op 2026-09-15                            |
        | Veilig Thuis moet de melding monitoren, op 2027-06-15                            |
        | het jeugdteam moet aanleveren wat nodig is voor de monitoring door Veilig Thuis  |
        | ontbreekt: Veilig Thuis sloot af met                                             |
      En geldt regel MON-02 op grond van 9.2.o, 9.2.p, D-7, F.1

    Abstract Scenario: een onbekende afsluiting laat de monitoring voorlopig bij Veilig Thuis, wie de zaak ook kreeg
      Gegeven <feit>
      Als het monitoringbesluit wordt gevraagd
      Dan geldt regel MON-02
      En onder meer:
        | de monitoring ligt in beginsel bij <beginsel>    |
        | het staat in beginsel vast wie monitort: <zeker> |
        | de monitoring ligt bij <wie>                     |
        | het staat vast wie monitort: <vast>              |

      Voorbeelden:
        | feit                                            | beginsel     | zeker | wie          | vast |
        | het jeugdteam heeft de zaak ontvangen: nee      | Veilig Thuis | nee   | Veilig Thuis | nee  |
        | het jeugdteam heeft de zaak ontvangen: onbekend | Veilig Thuis | nee   | Veilig Thuis | nee  |
        | de JGZ heeft de zaak ontvangen: ja              | Veilig Thuis | nee   | Veilig Thuis | nee  |
        | de JGZ heeft de zaak ontvangen: onbekend        | Veilig Thuis | nee   | Veilig Thuis | nee  |
        | het jeugdteam is aangewezen: ja                 | Veilig Thuis | nee   | Veilig Thuis | nee  |
        | de JGZ is aangewezen: ja                        | Veilig Thuis | nee   | Veilig Thuis | nee  |

    Abstract Scenario: een bekende afsluiting geeft zelf aan wie meekijkt
      Gegeven <feit>
      Als het monitoringbesluit wordt gevraagd
      Dan geldt regel MON-02 niet
      En onder meer:
        | de monitoring ligt in beginsel bij <beginsel>    |
        | het staat in beginsel vast wie monitort: <zeker> |
        | de monitoring ligt bij <wie>                     |
        | het staat vast wie monitort: <vast>              |

      Voorbeelden:
        | feit                                            | beginsel     | zeker | wie          | vast |
        | Veilig Thuis sloot af met onderzoek             | Veilig Thuis | ja    | Veilig Thuis | ja   |
        | Veilig Thuis sloot af met vervolgtraject        | jeugdteam    | ja    | jeugdteam    | ja   |
        | Veilig Thuis sloot af met overdracht met advies | jeugdteam    | ja    | jeugdteam    | ja   |

  Regel: MON-03 Kreeg alleen het jeugdteam de zaak, dan monitort het jeugdteam

    Achtergrond:
      Gegeven deze feiten:
        | Veilig Thuis sloot af met vervolgtraject                |
        | Veilig Thuis sloot triage of onderzoek af op 2026-06-15 |
        | het jeugdteam heeft de zaak ontvangen: ja               |
        | de JGZ heeft de zaak ontvangen: nee                     |

    Scenario: het jeugdteam dat als enige de zaak kreeg, kijkt na een vervolgtraject mee
      Als het monitoringbesluit wordt gevraagd
      Dan is dit het hele besluit:
        | de monitoring ligt bij jeugdteam                                                  |
        | het staat vast wie monitort: ja                                                   |
        | het jeugdteam moet de verantwoordelijkheid voor de monitoring dragen, voortdurend |
        | Veilig Thuis moet de melding monitoren, op 2026-09-15                             |
        | Veilig Thuis moet de melding monitoren, op 2027-06-15                             |
        | het jeugdteam moet aanleveren wat nodig is voor de monitoring door Veilig Thuis   |
      En geldt regel MON-03 op grond van 9.2.p, D-7

    Abstract Scenario: dat geldt ook na overdracht met advies en wie er ook is aangewezen
      Gegeven <feit>
      Als het monitoringbesluit wordt gevraagd
      Dan geldt regel MON-03
      En onder meer:
        | de monitoring ligt in beginsel bij <beginsel>    |
        | het staat in beginsel vast wie monitort: <zeker> |
        | de monitoring ligt bij <wie>                     |
        | het staat vast wie monitort: <vast>              |

      Voorbeelden:
        | feit                                            | beginsel  | zeker | wie       | vast |
        | Veilig Thuis sloot af met overdracht met advies | jeugdteam | ja    | jeugdteam | ja   |
        | het jeugdteam is aangewezen: ja                 | jeugdteam | ja    | jeugdteam | ja   |
        | de JGZ is aangewezen: ja                        | jeugdteam | ja    | jeugdteam | ja   |

    Abstract Scenario: heeft het jeugdteam de zaak niet als enige, dan beslist iets anders
      Gegeven <feit>
      Als het monitoringbesluit wordt gevraagd
      Dan geldt regel MON-03 niet
      En onder meer:
        | de monitoring ligt in beginsel bij <beginsel>    |
        | het staat in beginsel vast wie monitort: <zeker> |
        | de monitoring ligt bij <wie>                     |
        | het staat vast wie monitort: <vast>              |

      Voorbeelden:
        | feit                                            | beginsel     | zeker | wie          | vast |
        | Veilig Thuis sloot af met onderzoek             | Veilig Thuis | ja    | Veilig Thuis | ja   |
        | Veilig Thuis sloot af met onbekend              | Veilig Thuis | nee   | Veilig Thuis | nee  |
        | het jeugdteam heeft de zaak ontvangen: nee      | Veilig Thuis | nee   | Veilig Thuis | nee  |
        | het jeugdteam heeft de zaak ontvangen: onbekend | Veilig Thuis | nee   | Veilig Thuis | nee  |
        | de JGZ heeft de zaak ontvangen: ja              | Veilig Thuis | nee   | Veilig Thuis | nee  |
        | de JGZ heeft de zaak ontvangen: onbekend        | jeugdteam    | nee   | jeugdteam    | nee  |

  Regel: MON-04 Is het jeugdteam aangewezen, dan maakt het niet uit of de JGZ de zaak ook kreeg

    Achtergrond:
      Gegeven deze feiten:
        | Veilig Thuis sloot af met vervolgtraject                |
        | Veilig Thuis sloot triage of onderzoek af op 2026-06-15 |
        | het jeugdteam heeft de zaak ontvangen: ja               |
        | de JGZ heeft de zaak ontvangen: onbekend                |
        | het jeugdteam is aangewezen: ja                         |

    Scenario: een aangewezen jeugdteam met de zaak kijkt mee, al is niet bekend of de JGZ de zaak kreeg
      Als het monitoringbesluit wordt gevraagd
      Dan is dit het hele besluit:
        | de monitoring ligt bij jeugdteam                                                  |
        | het staat vast wie monitort: ja                                                   |
        | het jeugdteam moet de verantwoordelijkheid voor de monitoring dragen, voortdurend |
        | Veilig Thuis moet de melding monitoren, op 2026-09-15                             |
        | Veilig Thuis moet de melding monitoren, op 2027-06-15                             |
        | het jeugdteam moet aanleveren wat nodig is voor de monitoring door Veilig Thuis   |
        | vraag: de JGZ heeft de zaak ontvangen                                             |
      En geldt regel MON-04 op grond van 9.2.p, D-7

    Abstract Scenario: een aangewezen jeugdteam kijkt ook na overdracht met advies mee
      Gegeven <feit>
      Als het monitoringbesluit wordt gevraagd
      Dan geldt regel MON-04
      En onder meer:
        | de monitoring ligt in beginsel bij <beginsel>    |
        | het staat in beginsel vast wie monitort: <zeker> |
        | de monitoring ligt bij <wie>                     |
        | het staat vast wie monitort: <vast>              |

      Voorbeelden:
        | feit                                            | beginsel  | zeker | wie       | vast |
        | Veilig Thuis sloot af met overdracht met advies | jeugdteam | ja    | jeugdteam | ja   |

    Abstract Scenario: zonder aanwijzing of zonder die onzekerheid is dit niet de reden
      Gegeven <feit>
      Als het monitoringbesluit wordt gevraagd
      Dan geldt regel MON-04 niet
      En onder meer:
        | de monitoring ligt in beginsel bij <beginsel>    |
        | het staat in beginsel vast wie monitort: <zeker> |
        | de monitoring ligt bij <wie>                     |
        | het staat vast wie monitort: <vast>              |

      Voorbeelden:
        | feit                                            | beginsel     | zeker | wie          | vast |
        | Veilig Thuis sloot af met onderzoek             | Veilig Thuis | ja    | Veilig Thuis | ja   |
        | Veilig Thuis sloot af met onbekend              | Veilig Thuis | nee   | Veilig Thuis | nee  |
        | het jeugdteam heeft de zaak ontvangen: nee      | Veilig Thuis | nee   | Veilig Thuis | nee  |
        | het jeugdteam heeft de zaak ontvangen: onbekend | Veilig Thuis | nee   | Veilig Thuis | nee  |
        | de JGZ heeft de zaak ontvangen: ja              | jeugdteam    | ja    | jeugdteam    | ja   |
        | de JGZ heeft de zaak ontvangen: nee             | jeugdteam    | ja    | jeugdteam    | ja   |
        | het jeugdteam is aangewezen: nee                | jeugdteam    | nee   | jeugdteam    | nee  |

  Regel: MON-05 Kreeg het jeugdteam de zaak zeker en de JGZ misschien, dan monitort het jeugdteam voorlopig

    Achtergrond:
      Gegeven deze feiten:
        | Veilig Thuis sloot af met vervolgtraject                |
        | Veilig Thuis sloot triage of onderzoek af op 2026-06-15 |
        | het jeugdteam heeft de zaak ontvangen: ja               |
        | de JGZ heeft de zaak ontvangen: onbekend                |

    Scenario: het jeugdteam kijkt voorlopig mee zolang niet bekend is of de JGZ de zaak kreeg
      Als het monitoringbesluit wordt gevraagd
      Dan is dit het hele besluit:
        | de monitoring ligt bij jeugdteam                                                  |
        | het staat vast wie monitort: nee                                                  |
        | het jeugdteam moet de verantwoordelijkheid voor de monitoring dragen, voortdurend |
        | Veilig Thuis moet de melding monitoren, op 2026-09-15                             |
        | Veilig Thuis moet de melding monitoren, op 2027-06-15                             |
        | het jeugdteam moet aanleveren wat nodig is voor de monitoring door Veilig Thuis   |
        | ontbreekt: de JGZ heeft de zaak ontvangen                                         |
      En geldt regel MON-05 op grond van 9.2.p, D-7

    Abstract Scenario: ook na overdracht met advies en ook als de JGZ is aangewezen blijft het voorlopig het jeugdteam
      Gegeven <feit>
      Als het monitoringbesluit wordt gevraagd
      Dan geldt regel MON-05
      En onder meer:
        | de monitoring ligt in beginsel bij <beginsel>    |
        | het staat in beginsel vast wie monitort: <zeker> |
        | de monitoring ligt bij <wie>                     |
        | het staat vast wie monitort: <vast>              |

      Voorbeelden:
        | feit                                            | beginsel  | zeker | wie       | vast |
        | Veilig Thuis sloot af met overdracht met advies | jeugdteam | nee   | jeugdteam | nee  |
        | het jeugdteam is aangewezen: nee                | jeugdteam | nee   | jeugdteam | nee  |
        | de JGZ is aangewezen: ja                        | jeugdteam | nee   | jeugdteam | nee  |

    Abstract Scenario: is het jeugdteam aangewezen of valt de onzekerheid weg, dan is dit niet de reden
      Gegeven <feit>
      Als het monitoringbesluit wordt gevraagd
      Dan geldt regel MON-05 niet
      En onder meer:
        | de monitoring ligt in beginsel bij <beginsel>    |
        | het staat in beginsel vast wie monitort: <zeker> |
        | de monitoring ligt bij <wie>                     |
        | het staat vast wie monitort: <vast>              |

      Voorbeelden:
        | feit                                            | beginsel     | zeker | wie          | vast |
        | Veilig Thuis sloot af met onderzoek             | Veilig Thuis | ja    | Veilig Thuis | ja   |
        | Veilig Thuis sloot af met onbekend              | Veilig Thuis | nee   | Veilig Thuis | nee  |
        | het jeugdteam heeft de zaak ontvangen: nee      | Veilig Thuis | nee   | Veilig Thuis | nee  |
        | het jeugdteam heeft de zaak ontvangen: onbekend | Veilig Thuis | nee   | Veilig Thuis | nee  |
        | de JGZ heeft de zaak ontvangen: ja              | Veilig Thuis | nee   | Veilig Thuis | nee  |
        | de JGZ heeft de zaak ontvangen: nee             | jeugdteam    | ja    | jeugdteam    | ja   |
        | het jeugdteam is aangewezen: ja                 | jeugdteam    | ja    | jeugdteam    | ja   |

  Regel: MON-06 Kreeg alleen de JGZ de zaak, dan monitort de JGZ

    Achtergrond:
      Gegeven deze feiten:
        | Veilig Thuis sloot af met vervolgtraject                |
        | Veilig Thuis sloot triage of onderzoek af op 2026-06-15 |
        | het jeugdteam heeft de zaak ontvangen: nee              |
        | de JGZ heeft de zaak ontvangen: ja                      |

    Scenario: de JGZ die als enige de zaak kreeg, kijkt na een vervolgtraject mee
      Als het monitoringbesluit wordt gevraagd
      Dan is dit het hele besluit:
        | de monitoring ligt bij JGZ                                                 |
        | het staat vast wie monitort: ja                                            |
        | de JGZ moet de verantwoordelijkheid voor de monitoring dragen, voortdurend |
        | Veilig Thuis moet de melding monitoren, op 2026-09-15                      |
        | Veilig Thuis moet de melding monitoren, op 2027-06-15                      |
        | de JGZ moet aanleveren wat nodig is voor de monitoring door Veilig Thuis   |
      En geldt regel MON-06 op grond van 9.2.p, D-7

    Abstract Scenario: de JGZ kijkt ook mee na overdracht met advies en wie er ook is aangewezen
      Gegeven <feit>
      Als het monitoringbesluit wordt gevraagd
      Dan geldt regel MON-06
      En onder meer:
        | de monitoring ligt in beginsel bij <beginsel>    |
        | het staat in beginsel vast wie monitort: <zeker> |
        | de monitoring ligt bij <wie>                     |
        | het staat vast wie monitort: <vast>              |

      Voorbeelden:
        | feit                                            | beginsel | zeker | wie | vast |
        | Veilig Thuis sloot af met overdracht met advies | JGZ      | ja    | JGZ | ja   |
        | de JGZ is aangewezen: ja                        | JGZ      | ja    | JGZ | ja   |
        | het jeugdteam is aangewezen: ja                 | JGZ      | ja    | JGZ | ja   |

    Abstract Scenario: heeft de JGZ de zaak niet als enige, dan beslist iets anders
      Gegeven <feit>
      Als het monitoringbesluit wordt gevraagd
      Dan geldt regel MON-06 niet
      En onder meer:
        | de monitoring ligt in beginsel bij <beginsel>    |
        | het staat in beginsel vast wie monitort: <zeker> |
        | de monitoring ligt bij <wie>                     |
        | het staat vast wie monitort: <vast>              |

      Voorbeelden:
        | feit                                            | beginsel     | zeker | wie          | vast |
        | Veilig Thuis sloot af met onderzoek             | Veilig Thuis | ja    | Veilig Thuis | ja   |
        | Veilig Thuis sloot af met onbekend              | Veilig Thuis | nee   | Veilig Thuis | nee  |
        | de JGZ heeft de zaak ontvangen: nee             | Veilig Thuis | nee   | Veilig Thuis | nee  |
        | de JGZ heeft de zaak ontvangen: onbekend        | Veilig Thuis | nee   | Veilig Thuis | nee  |
        | het jeugdteam heeft de zaak ontvangen: ja       | Veilig Thuis | nee   | Veilig Thuis | nee  |
        | het jeugdteam heeft de zaak ontvangen: onbekend | JGZ          | nee   | JGZ          | nee  |

  Regel: MON-07 Is de JGZ aangewezen, dan maakt het niet uit of het jeugdteam de zaak ook kreeg

    Achtergrond:
      Gegeven deze feiten:
        | Veilig Thuis sloot af met vervolgtraject                |
        | Veilig Thuis sloot triage of onderzoek af op 2026-06-15 |
        | het jeugdteam heeft de zaak ontvangen: onbekend         |
        | de JGZ heeft de zaak ontvangen: ja                      |
        | de JGZ is aangewezen: ja                                |

    Scenario: een aangewezen JGZ met de zaak kijkt mee, al is niet bekend of het jeugdteam de zaak kreeg
      Als het monitoringbesluit wordt gevraagd
      Dan is dit het hele besluit:
        | de monitoring ligt bij JGZ                                                 |
        | het staat vast wie monitort: ja                                            |
        | de JGZ moet de verantwoordelijkheid voor de monitoring dragen, voortdurend |
        | Veilig Thuis moet de melding monitoren, op 2026-09-15                      |
        | Veilig Thuis moet de melding monitoren, op 2027-06-15                      |
        | de JGZ moet aanleveren wat nodig is voor de monitoring door Veilig Thuis   |
        | vraag: het jeugdteam heeft de zaak ontvangen                               |
      En geldt regel MON-07 op grond van 9.2.p, D-7

    Abstract Scenario: een aangewezen JGZ kijkt ook na overdracht met advies mee
      Gegeven <feit>
      Als het monitoringbesluit wordt gevraagd
      Dan geldt regel MON-07
      En onder meer:
        | de monitoring ligt in beginsel bij <beginsel>    |
        | het staat in beginsel vast wie monitort: <zeker> |
        | de monitoring ligt bij <wie>                     |
        | het staat vast wie monitort: <vast>              |

      Voorbeelden:
        | feit                                            | beginsel | zeker | wie | vast |
        | Veilig Thuis sloot af met overdracht met advies | JGZ      | ja    | JGZ | ja   |

    Abstract Scenario: zonder aangewezen JGZ of zonder onbekende ontvangst is dit niet de reden
      Gegeven <feit>
      Als het monitoringbesluit wordt gevraagd
      Dan geldt regel MON-07 niet
      En onder meer:
        | de monitoring ligt in beginsel bij <beginsel>    |
        | het staat in beginsel vast wie monitort: <zeker> |
        | de monitoring ligt bij <wie>                     |
        | het staat vast wie monitort: <vast>              |

      Voorbeelden:
        | feit                                       | beginsel     | zeker | wie          | vast |
        | Veilig Thuis sloot af met onderzoek        | Veilig Thuis | ja    | Veilig Thuis | ja   |
        | Veilig Thuis sloot af met onbekend         | Veilig Thuis | nee   | Veilig Thuis | nee  |
        | de JGZ heeft de zaak ontvangen: nee        | Veilig Thuis | nee   | Veilig Thuis | nee  |
        | de JGZ heeft de zaak ontvangen: onbekend   | Veilig Thuis | nee   | Veilig Thuis | nee  |
        | het jeugdteam heeft de zaak ontvangen: ja  | JGZ          | ja    | JGZ          | ja   |
        | het jeugdteam heeft de zaak ontvangen: nee | JGZ          | ja    | JGZ          | ja   |
        | de JGZ is aangewezen: nee                  | JGZ          | nee   | JGZ          | nee  |

  Regel: MON-08 Kreeg de JGZ de zaak zeker en het jeugdteam misschien, dan monitort de JGZ voorlopig

    Achtergrond:
      Gegeven deze feiten:
        | Veilig Thuis sloot af met vervolgtraject                |
        | Veilig Thuis sloot triage of onderzoek af op 2026-06-15 |
        | het jeugdteam heeft de zaak ontvangen: onbekend         |
        | de JGZ heeft de zaak ontvangen: ja                      |

    Scenario: de JGZ kijkt voorlopig mee zolang niet bekend is of het jeugdteam de zaak kreeg
      Als het monitoringbesluit wordt gevraagd
      Dan is dit het hele besluit:
        | de monitoring ligt bij JGZ                                                 |
        | het staat vast wie monitort: nee                                           |
        | de JGZ moet de verantwoordelijkheid voor de monitoring dragen, voortdurend |
        | Veilig Thuis moet de melding monitoren, op 2026-09-15                      |
        | Veilig Thuis moet de melding monitoren, op 2027-06-15                      |
        | de JGZ moet aanleveren wat nodig is voor de monitoring door Veilig Thuis   |
        | ontbreekt: het jeugdteam heeft de zaak ontvangen                           |
      En geldt regel MON-08 op grond van 9.2.p, D-7

    Abstract Scenario: ook na overdracht met advies en ook als het jeugdteam is aangewezen blijft het voorlopig de JGZ
      Gegeven <feit>
      Als het monitoringbesluit wordt gevraagd
      Dan geldt regel MON-08
      En onder meer:
        | de monitoring ligt in beginsel bij <beginsel>    |
        | het staat in beginsel vast wie monitort: <zeker> |
        | de monitoring ligt bij <wie>                     |
        | het staat vast wie monitort: <vast>              |

      Voorbeelden:
        | feit                                            | beginsel | zeker | wie | vast |
        | Veilig Thuis sloot af met overdracht met advies | JGZ      | nee   | JGZ | nee  |
        | de JGZ is aangewezen: nee                       | JGZ      | nee   | JGZ | nee  |
        | het jeugdteam is aangewezen: ja                 | JGZ      | nee   | JGZ | nee  |

    Abstract Scenario: is de JGZ aangewezen of is de ontvangst zeker, dan is dit niet de reden
      Gegeven <feit>
      Als het monitoringbesluit wordt gevraagd
      Dan geldt regel MON-08 niet
      En onder meer:
        | de monitoring ligt in beginsel bij <beginsel>    |
        | het staat in beginsel vast wie monitort: <zeker> |
        | de monitoring ligt bij <wie>                     |
        | het staat vast wie monitort: <vast>              |

      Voorbeelden:
        | feit                                       | beginsel     | zeker | wie          | vast |
        | Veilig Thuis sloot af met onderzoek        | Veilig Thuis | ja    | Veilig Thuis | ja   |
        | Veilig Thuis sloot af met onbekend         | Veilig Thuis | nee   | Veilig Thuis | nee  |
        | de JGZ heeft de zaak ontvangen: nee        | Veilig Thuis | nee   | Veilig Thuis | nee  |
        | de JGZ heeft de zaak ontvangen: onbekend   | Veilig Thuis | nee   | Veilig Thuis | nee  |
        | het jeugdteam heeft de zaak ontvangen: ja  | Veilig Thuis | nee   | Veilig Thuis | nee  |
        | het jeugdteam heeft de zaak ontvangen: nee | JGZ          | ja    | JGZ          | ja   |
        | de JGZ is aangewezen: ja                   | JGZ          | ja    | JGZ          | ja   |

  Regel: MON-09 Kregen beide de zaak, dan monitort het aangewezen jeugdteam

    Achtergrond:
      Gegeven deze feiten:
        | Veilig Thuis sloot af met vervolgtraject                |
        | Veilig Thuis sloot triage of onderzoek af op 2026-06-15 |
        | het jeugdteam heeft de zaak ontvangen: ja               |
        | de JGZ heeft de zaak ontvangen: ja                      |
        | het jeugdteam is aangewezen: ja                         |

    Scenario: kregen jeugdteam en JGZ allebei de zaak, dan kijkt het aangewezen jeugdteam mee
      Als het monitoringbesluit wordt gevraagd
      Dan is dit het hele besluit:
        | de monitoring ligt bij jeugdteam                                                  |
        | het staat vast wie monitort: ja                                                   |
        | het jeugdteam moet de verantwoordelijkheid voor de monitoring dragen, voortdurend |
        | Veilig Thuis moet de melding monitoren, op 2026-09-15                             |
        | Veilig Thuis moet de melding monitoren, op 2027-06-15                             |
        | het jeugdteam moet aanleveren wat nodig is voor de monitoring door Veilig Thuis   |
        | de JGZ moet aanleveren wat nodig is voor de monitoring door Veilig Thuis          |
      En geldt regel MON-09 op grond van 9.2.p, D-7

    Abstract Scenario: de aanwijzing van het jeugdteam telt ook na overdracht met advies
      Gegeven <feit>
      Als het monitoringbesluit wordt gevraagd
      Dan geldt regel MON-09
      En onder meer:
        | de monitoring ligt in beginsel bij <beginsel>    |
        | het staat in beginsel vast wie monitort: <zeker> |
        | de monitoring ligt bij <wie>                     |
        | het staat vast wie monitort: <vast>              |

      Voorbeelden:
        | feit                                            | beginsel  | zeker | wie       | vast |
        | Veilig Thuis sloot af met overdracht met advies | jeugdteam | ja    | jeugdteam | ja   |

    Abstract Scenario: zonder aangewezen jeugdteam of zonder twee ontvangers is dit niet de reden
      Gegeven <feit>
      Als het monitoringbesluit wordt gevraagd
      Dan geldt regel MON-09 niet
      En onder meer:
        | de monitoring ligt in beginsel bij <beginsel>    |
        | het staat in beginsel vast wie monitort: <zeker> |
        | de monitoring ligt bij <wie>                     |
        | het staat vast wie monitort: <vast>              |

      Voorbeelden:
        | feit                                            | beginsel     | zeker | wie          | vast |
        | Veilig Thuis sloot af met onderzoek             | Veilig Thuis | ja    | Veilig Thuis | ja   |
        | Veilig Thuis sloot af met onbekend              | Veilig Thuis | nee   | Veilig Thuis | nee  |
        | het jeugdteam heeft de zaak ontvangen: nee      | JGZ          | ja    | JGZ          | ja   |
        | het jeugdteam heeft de zaak ontvangen: onbekend | JGZ          | nee   | JGZ          | nee  |
        | de JGZ heeft de zaak ontvangen: nee             | jeugdteam    | ja    | jeugdteam    | ja   |
        | de JGZ heeft de zaak ontvangen: onbekend        | jeugdteam    | ja    | jeugdteam    | ja   |
        | het jeugdteam is aangewezen: nee                | Veilig Thuis | nee   | Veilig Thuis | nee  |

  Regel: MON-10 Kregen beide de zaak, dan monitort de aangewezen JGZ

    Achtergrond:
      Gegeven deze feiten:
        | Veilig Thuis sloot af met vervolgtraject                |
        | Veilig Thuis sloot triage of onderzoek af op 2026-06-15 |
        | het jeugdteam heeft de zaak ontvangen: ja               |
        | de JGZ heeft de zaak ontvangen: ja                      |
        | de JGZ is aangewezen: ja                                |

    Scenario: kregen jeugdteam en JGZ allebei de zaak, dan kijkt de aangewezen JGZ mee
      Als het monitoringbesluit wordt gevraagd
      Dan is dit het hele besluit:
        | de monitoring ligt bij JGZ                                                      |
        | het staat vast wie monitort: ja                                                 |
        | de JGZ moet de verantwoordelijkheid voor de monitoring dragen, voortdurend      |
        | Veilig Thuis moet de melding monitoren, op 2026-09-15                           |
        | Veilig Thuis moet de melding monitoren, op 2027-06-15                           |
        | het jeugdteam moet aanleveren wat nodig is voor de monitoring door Veilig Thuis |
        | de JGZ moet aanleveren wat nodig is voor de monitoring door Veilig Thuis        |
      En geldt regel MON-10 op grond van 9.2.p, D-7

    Abstract Scenario: de aanwijzing van de JGZ telt ook na overdracht met advies
      Gegeven <feit>
      Als het monitoringbesluit wordt gevraagd
      Dan geldt regel MON-10
      En onder meer:
        | de monitoring ligt in beginsel bij <beginsel>    |
        | het staat in beginsel vast wie monitort: <zeker> |
        | de monitoring ligt bij <wie>                     |
        | het staat vast wie monitort: <vast>              |

      Voorbeelden:
        | feit                                            | beginsel | zeker | wie | vast |
        | Veilig Thuis sloot af met overdracht met advies | JGZ      | ja    | JGZ | ja   |
        | het jeugdteam is aangewezen: nee                | JGZ      | ja    | JGZ | ja   |

    Abstract Scenario: zonder aangewezen JGZ of zonder twee ontvangers beslist iets anders
      Gegeven <feit>
      Als het monitoringbesluit wordt gevraagd
      Dan geldt regel MON-10 niet
      En onder meer:
        | de monitoring ligt in beginsel bij <beginsel>    |
        | het staat in beginsel vast wie monitort: <zeker> |
        | de monitoring ligt bij <wie>                     |
        | het staat vast wie monitort: <vast>              |

      Voorbeelden:
        | feit                                            | beginsel     | zeker | wie          | vast |
        | Veilig Thuis sloot af met onderzoek             | Veilig Thuis | ja    | Veilig Thuis | ja   |
        | Veilig Thuis sloot af met onbekend              | Veilig Thuis | nee   | Veilig Thuis | nee  |
        | het jeugdteam heeft de zaak ontvangen: nee      | JGZ          | ja    | JGZ          | ja   |
        | het jeugdteam heeft de zaak ontvangen: onbekend | JGZ          | ja    | JGZ          | ja   |
        | de JGZ heeft de zaak ontvangen: nee             | jeugdteam    | ja    | jeugdteam    | ja   |
        | de JGZ heeft de zaak ontvangen: onbekend        | jeugdteam    | nee   | jeugdteam    | nee  |
        | de JGZ is aangewezen: nee                       | Veilig Thuis | nee   | Veilig Thuis | nee  |

    Scenario: is het jeugdteam aangewezen, dan is de JGZ het niet
      Gegeven de JGZ is aangewezen: nee
      En het jeugdteam is aangewezen: ja
      Als het monitoringbesluit wordt gevraagd
      Dan geldt regel MON-10 niet
      En onder meer: de monitoring ligt bij jeugdteam

  Regel: MON-11 Kregen beide de zaak en is niemand aangewezen, dan monitort Veilig Thuis voorlopig

    Achtergrond:
      Gegeven deze feiten:
        | Veilig Thuis sloot af met vervolgtraject                |
        | Veilig Thuis sloot triage of onderzoek af op 2026-06-15 |
        | het jeugdteam heeft de zaak ontvangen: ja               |
        | de JGZ heeft de zaak ontvangen: ja                      |

    Scenario: kregen beide de zaak en is niemand aangewezen, dan kijkt Veilig Thuis voorlopig mee en wijst iemand aan
      Als het monitoringbesluit wordt gevraagd
      Dan is dit het hele besluit:
        | de monitoring ligt bij Veilig Thuis                                              |
        | het staat vast wie monitort: nee                                                 |
        | Veilig Thuis moet de verantwoordelijkheid voor de monitoring dragen, voortdurend |
        | Veilig Thuis moet de melding monitoren, op 2026-09-15                            |
        | Veilig Thuis moet de melding monitoren, op 2027-06-15                            |
        | het jeugdteam moet aanleveren wat nodig is voor de monitoring door Veilig Thuis  |
        | de JGZ moet aanleveren wat nodig is voor de monitoring door Veilig Thuis         |
        | Veilig Thuis moet een verantwoordelijke voor de monitoring aanwijzen             |
      En geldt regel MON-11 op grond van 9.2.p, D-7, F.1

    Abstract Scenario: zonder aanwijzing blijft het ook na overdracht met advies bij Veilig Thuis
      Gegeven <feit>
      Als het monitoringbesluit wordt gevraagd
      Dan geldt regel MON-11
      En onder meer:
        | de monitoring ligt in beginsel bij <beginsel>    |
        | het staat in beginsel vast wie monitort: <zeker> |
        | de monitoring ligt bij <wie>                     |
        | het staat vast wie monitort: <vast>              |

      Voorbeelden:
        | feit                                            | beginsel     | zeker | wie          | vast |
        | Veilig Thuis sloot af met overdracht met advies | Veilig Thuis | nee   | Veilig Thuis | nee  |
        | het jeugdteam is aangewezen: nee                | Veilig Thuis | nee   | Veilig Thuis | nee  |
        | de JGZ is aangewezen: nee                       | Veilig Thuis | nee   | Veilig Thuis | nee  |

    Abstract Scenario: is er iemand aangewezen of kreeg niet ieder de zaak, dan is dit niet de reden
      Gegeven <feit>
      Als het monitoringbesluit wordt gevraagd
      Dan geldt regel MON-11 niet
      En onder meer:
        | de monitoring ligt in beginsel bij <beginsel>    |
        | het staat in beginsel vast wie monitort: <zeker> |
        | de monitoring ligt bij <wie>                     |
        | het staat vast wie monitort: <vast>              |

      Voorbeelden:
        | feit                                            | beginsel     | zeker | wie          | vast |
        | Veilig Thuis sloot af met onderzoek             | Veilig Thuis | ja    | Veilig Thuis | ja   |
        | Veilig Thuis sloot af met onbekend              | Veilig Thuis | nee   | Veilig Thuis | nee  |
        | het jeugdteam heeft de zaak ontvangen: nee      | JGZ          | ja    | JGZ          | ja   |
        | het jeugdteam heeft de zaak ontvangen: onbekend | JGZ          | nee   | JGZ          | nee  |
        | de JGZ heeft de zaak ontvangen: nee             | jeugdteam    | ja    | jeugdteam    | ja   |
        | de JGZ heeft de zaak ontvangen: onbekend        | jeugdteam    | nee   | jeugdteam    | nee  |
        | het jeugdteam is aangewezen: ja                 | jeugdteam    | ja    | jeugdteam    | ja   |
        | de JGZ is aangewezen: ja                        | JGZ          | ja    | JGZ          | ja   |

  Regel: MON-12 Kreeg nog niemand de zaak aantoonbaar, dan monitort Veilig Thuis voorlopig

    Achtergrond:
      Gegeven deze feiten:
        | Veilig Thuis sloot af met vervolgtraject                |
        | Veilig Thuis sloot triage of onderzoek af op 2026-06-15 |
        | het jeugdteam heeft de zaak ontvangen: nee              |
        | de JGZ heeft de zaak ontvangen: nee                     |

    Scenario: heeft niemand de zaak gekregen, dan kijkt Veilig Thuis voorlopig mee en wijst iemand aan
      Als het monitoringbesluit wordt gevraagd
      Dan is dit het hele besluit:
        | de monitoring ligt bij Veilig Thuis                                              |
        | het staat vast wie monitort: nee                                                 |
        | Veilig Thuis moet de verantwoordelijkheid voor de monitoring dragen, voortdurend |
        | Veilig Thuis moet de melding monitoren, op 2026-09-15                            |
        | Veilig Thuis moet de melding monitoren, op 2027-06-15                            |
        | Veilig Thuis moet een verantwoordelijke voor de monitoring aanwijzen             |
      En geldt regel MON-12 op grond van 9.2.p, D-7, F.1

    Scenario: is bij beide niet bekend of zij de zaak kregen, dan zijn dat de vragen die beslissen
      Gegeven het jeugdteam heeft de zaak ontvangen: onbekend
      En de JGZ heeft de zaak ontvangen: onbekend
      Als het monitoringbesluit wordt gevraagd
      Dan is dit het hele besluit:
        | de monitoring ligt bij Veilig Thuis                                              |
        | het staat vast wie monitort: nee                                                 |
        | Veilig Thuis moet de verantwoordelijkheid voor de monitoring dragen, voortdurend |
        | Veilig Thuis moet de melding monitoren, op 2026-09-15                            |
        | Veilig Thuis moet de melding monitoren, op 2027-06-15                            |
        | Veilig Thuis moet een verantwoordelijke voor de monitoring aanwijzen             |
        | ontbreekt: het jeugdteam heeft de zaak ontvangen                                 |
        | ontbreekt: de JGZ heeft de zaak ontvangen                                        |
      En geldt regel MON-12

    Abstract Scenario: een onbekende ontvangst of een aanwijzing zonder ontvangst verandert dat niet
      Gegeven <feit>
      Als het monitoringbesluit wordt gevraagd
      Dan geldt regel MON-12
      En onder meer:
        | de monitoring ligt in beginsel bij <beginsel>    |
        | het staat in beginsel vast wie monitort: <zeker> |
        | de monitoring ligt bij <wie>                     |
        | het staat vast wie monitort: <vast>              |

      Voorbeelden:
        | feit                                            | beginsel     | zeker | wie          | vast |
        | Veilig Thuis sloot af met overdracht met advies | Veilig Thuis | nee   | Veilig Thuis | nee  |
        | het jeugdteam heeft de zaak ontvangen: onbekend | Veilig Thuis | nee   | Veilig Thuis | nee  |
        | de JGZ heeft de zaak ontvangen: onbekend        | Veilig Thuis | nee   | Veilig Thuis | nee  |
        | het jeugdteam is aangewezen: ja                 | Veilig Thuis | nee   | Veilig Thuis | nee  |
        | de JGZ is aangewezen: ja                        | Veilig Thuis | nee   | Veilig Thuis | nee  |

    Abstract Scenario: zodra iemand de zaak zeker kreeg, is dit niet de reden
      Gegeven <feit>
      Als het monitoringbesluit wordt gevraagd
      Dan geldt regel MON-12 niet
      En onder meer:
        | de monitoring ligt in beginsel bij <beginsel>    |
        | het staat in beginsel vast wie monitort: <zeker> |
        | de monitoring ligt bij <wie>                     |
        | het staat vast wie monitort: <vast>              |

      Voorbeelden:
        | feit                                      | beginsel     | zeker | wie          | vast |
        | Veilig Thuis sloot af met onderzoek       | Veilig Thuis | ja    | Veilig Thuis | ja   |
        | Veilig Thuis sloot af met onbekend        | Veilig Thuis | nee   | Veilig Thuis | nee  |
        | het jeugdteam heeft de zaak ontvangen: ja | jeugdteam    | ja    | jeugdteam    | ja   |
        | de JGZ heeft de zaak ontvangen: ja        | JGZ          | ja    | JGZ          | ja   |

  Regel: MON-13 Een aangewezen jeugdteam zonder de zaak draagt de monitoring nog niet

    Achtergrond:
      Gegeven deze feiten:
        | Veilig Thuis sloot af met vervolgtraject                |
        | Veilig Thuis sloot triage of onderzoek af op 2026-06-15 |
        | het jeugdteam heeft de zaak ontvangen: nee              |
        | de JGZ heeft de zaak ontvangen: ja                      |
        | het jeugdteam is aangewezen: ja                         |

    Scenario: een aangewezen jeugdteam dat de zaak niet kreeg, kijkt nog niet mee
      Als het monitoringbesluit wordt gevraagd
      Dan is dit het hele besluit:
        | de monitoring ligt bij JGZ                                                 |
        | het staat vast wie monitort: ja                                            |
        | de JGZ moet de verantwoordelijkheid voor de monitoring dragen, voortdurend |
        | Veilig Thuis moet de melding monitoren, op 2026-09-15                      |
        | Veilig Thuis moet de melding monitoren, op 2027-06-15                      |
        | de JGZ moet aanleveren wat nodig is voor de monitoring door Veilig Thuis   |
        | voorwaarde niet vervuld: MON-13                                            |
      En geldt regel MON-13 op grond van 9.2.p, D-7

    Abstract Scenario: een onbekende ontvangst maakt een aangewezen jeugdteam nog niet verantwoordelijk
      Gegeven <feit>
      Als het monitoringbesluit wordt gevraagd
      Dan geldt regel MON-13
      En onder meer: voorwaarde niet vervuld: MON-13
      En onder meer:
        | de monitoring ligt in beginsel bij <beginsel>    |
        | het staat in beginsel vast wie monitort: <zeker> |
        | de monitoring ligt bij <wie>                     |
        | het staat vast wie monitort: <vast>              |

      Voorbeelden:
        | feit                                            | beginsel     | zeker | wie          | vast |
        | Veilig Thuis sloot af met overdracht met advies | JGZ          | ja    | JGZ          | ja   |
        | het jeugdteam heeft de zaak ontvangen: onbekend | JGZ          | nee   | JGZ          | nee  |
        | de JGZ heeft de zaak ontvangen: nee             | Veilig Thuis | nee   | Veilig Thuis | nee  |
        | de JGZ heeft de zaak ontvangen: onbekend        | Veilig Thuis | nee   | Veilig Thuis | nee  |

    Abstract Scenario: zonder aangewezen jeugdteam dat de zaak mist, valt er niets op te merken
      Gegeven <feit>
      Als het monitoringbesluit wordt gevraagd
      Dan geldt regel MON-13 niet
      En niet: voorwaarde niet vervuld: MON-13
      En onder meer:
        | de monitoring ligt in beginsel bij <beginsel>    |
        | het staat in beginsel vast wie monitort: <zeker> |
        | de monitoring ligt bij <wie>                     |
        | het staat vast wie monitort: <vast>              |

      Voorbeelden:
        | feit                                      | beginsel     | zeker | wie          | vast |
        | Veilig Thuis sloot af met onderzoek       | Veilig Thuis | ja    | Veilig Thuis | ja   |
        | Veilig Thuis sloot af met onbekend        | Veilig Thuis | nee   | Veilig Thuis | nee  |
        | het jeugdteam heeft de zaak ontvangen: ja | jeugdteam    | ja    | jeugdteam    | ja   |
        | het jeugdteam is aangewezen: nee          | JGZ          | ja    | JGZ          | ja   |

  Regel: MON-14 Een aangewezen JGZ zonder de zaak draagt de monitoring nog niet

    Achtergrond:
      Gegeven deze feiten:
        | Veilig Thuis sloot af met vervolgtraject                |
        | Veilig Thuis sloot triage of onderzoek af op 2026-06-15 |
        | het jeugdteam heeft de zaak ontvangen: ja               |
        | de JGZ heeft de zaak ontvangen: nee                     |
        | de JGZ is aangewezen: ja                                |

    Scenario: een aangewezen JGZ die de zaak niet kreeg, kijkt nog niet mee
      Als het monitoringbesluit wordt gevraagd
      Dan is dit het hele besluit:
        | de monitoring ligt bij jeugdteam                                                  |
        | het staat vast wie monitort: ja                                                   |
        | het jeugdteam moet de verantwoordelijkheid voor de monitoring dragen, voortdurend |
        | Veilig Thuis moet de melding monitoren, op 2026-09-15                             |
        | Veilig Thuis moet de melding monitoren, op 2027-06-15                             |
        | het jeugdteam moet aanleveren wat nodig is voor de monitoring door Veilig Thuis   |
        | voorwaarde niet vervuld: MON-14                                                   |
      En geldt regel MON-14 op grond van 9.2.p, D-7

    Abstract Scenario: een onbekende ontvangst maakt een aangewezen JGZ nog niet verantwoordelijk
      Gegeven <feit>
      Als het monitoringbesluit wordt gevraagd
      Dan geldt regel MON-14
      En onder meer: voorwaarde niet vervuld: MON-14
      En onder meer:
        | de monitoring ligt in beginsel bij <beginsel>    |
        | het staat in beginsel vast wie monitort: <zeker> |
        | de monitoring ligt bij <wie>                     |
        | het staat vast wie monitort: <vast>              |

      Voorbeelden:
        | feit                                            | beginsel     | zeker | wie          | vast |
        | Veilig Thuis sloot af met overdracht met advies | jeugdteam    | ja    | jeugdteam    | ja   |
        | de JGZ heeft de zaak ontvangen: onbekend        | jeugdteam    | nee   | jeugdteam    | nee  |
        | het jeugdteam heeft de zaak ontvangen: nee      | Veilig Thuis | nee   | Veilig Thuis | nee  |
        | het jeugdteam heeft de zaak ontvangen: onbekend | Veilig Thuis | nee   | Veilig Thuis | nee  |

    Abstract Scenario: zonder aangewezen JGZ die de zaak mist, valt er niets op te merken
      Gegeven <feit>
      Als het monitoringbesluit wordt gevraagd
      Dan geldt regel MON-14 niet
      En niet: voorwaarde niet vervuld: MON-14
      En onder meer:
        | de monitoring ligt in beginsel bij <beginsel>    |
        | het staat in beginsel vast wie monitort: <zeker> |
        | de monitoring ligt bij <wie>                     |
        | het staat vast wie monitort: <vast>              |

      Voorbeelden:
        | feit                                | beginsel     | zeker | wie          | vast |
        | Veilig Thuis sloot af met onderzoek | Veilig Thuis | ja    | Veilig Thuis | ja   |
        | Veilig Thuis sloot af met onbekend  | Veilig Thuis | nee   | Veilig Thuis | nee  |
        | de JGZ heeft de zaak ontvangen: ja  | JGZ          | ja    | JGZ          | ja   |
        | de JGZ is aangewezen: nee           | jeugdteam    | ja    | jeugdteam    | ja   |

  Regel: MON-20 Zonder afwijking die uit te voeren is blijft de monitoring bij Veilig Thuis

    Achtergrond:
      Gegeven deze feiten:
        | Veilig Thuis sloot af met onderzoek                     |
        | Veilig Thuis sloot triage of onderzoek af op 2026-06-15 |
        | het jeugdteam heeft de zaak ontvangen: ja               |
        | de JGZ heeft de zaak ontvangen: ja                      |
        | het jeugdteam is aangewezen: ja                         |
      En over afwijking-1:
        | de monitoring gaat bij deze afwijking naar jeugdteam |
        | de afwijking is vastgelegd in het dossier: nee       |
        | Veilig Thuis aanvaardt de afwijking: ja              |
        | het jeugdteam aanvaardt de afwijking: ja             |
        | de JGZ aanvaardt de afwijking: ja                    |
      En over afwijking-2:
        | de monitoring gaat bij deze afwijking naar JGZ |
        | de afwijking is vastgelegd in het dossier: nee |
        | Veilig Thuis aanvaardt de afwijking: ja        |
        | het jeugdteam aanvaardt de afwijking: ja       |
        | de JGZ aanvaardt de afwijking: ja              |

    Scenario: twee afwijkingen die geen van beide gelden, laten de monitoring bij Veilig Thuis
      Als het monitoringbesluit wordt gevraagd
      Dan is dit het hele besluit:
        | de monitoring ligt bij Veilig Thuis                                              |
        | het staat vast wie monitort: ja                                                  |
        | over afwijking-1: de afwijking geldt niet                                        |
        | over afwijking-2: de afwijking geldt niet                                        |
        | Veilig Thuis moet de verantwoordelijkheid voor de monitoring dragen, voortdurend |
        | Veilig Thuis moet de melding monitoren, op 2026-09-15                            |
        | Veilig Thuis moet de melding monitoren, op 2027-06-15                            |
        | het jeugdteam moet aanleveren wat nodig is voor de monitoring door Veilig Thuis  |
        | de JGZ moet aanleveren wat nodig is voor de monitoring door Veilig Thuis         |
        | over afwijking-1: voorwaarde niet vervuld: AFW-01                                |
        | over afwijking-2: voorwaarde niet vervuld: AFW-01                                |
      En geldt regel MON-20 op grond van 9.2.q, D-7, F.1

    Scenario: twee geldende afwijkingen naar verschillende partijen laten de monitoring bij Veilig Thuis
      Gegeven over afwijking-1: de afwijking is vastgelegd in het dossier: ja
      En over afwijking-2: de afwijking is vastgelegd in het dossier: ja
      Als het monitoringbesluit wordt gevraagd
      Dan is dit het hele besluit:
        | de monitoring ligt bij Veilig Thuis                                              |
        | het staat vast wie monitort: nee                                                 |
        | over afwijking-1: de afwijking geldt                                             |
        | over afwijking-2: de afwijking geldt                                             |
        | Veilig Thuis moet de verantwoordelijkheid voor de monitoring dragen, voortdurend |
        | Veilig Thuis moet de melding monitoren, op 2026-09-15                            |
        | Veilig Thuis moet de melding monitoren, op 2027-06-15                            |
        | het jeugdteam moet aanleveren wat nodig is voor de monitoring door Veilig Thuis  |
        | de JGZ moet aanleveren wat nodig is voor de monitoring door Veilig Thuis         |
        | Veilig Thuis moet een verantwoordelijke voor de monitoring aanwijzen             |
        | opmerking: MON-26                                                                |
      En geldt regel MON-20

    Abstract Scenario: ligt het beginsel elders of geldt één afwijking, dan blijft het niet bij Veilig Thuis om deze reden
      Gegeven <feit>
      Als het monitoringbesluit wordt gevraagd
      Dan geldt regel MON-20 niet
      En onder meer:
        | de monitoring ligt in beginsel bij <beginsel>    |
        | het staat in beginsel vast wie monitort: <zeker> |
        | de monitoring ligt bij <wie>                     |
        | het staat vast wie monitort: <vast>              |

      Voorbeelden:
        | feit                                                            | beginsel     | zeker | wie       | vast |
        | Veilig Thuis sloot af met vervolgtraject                        | jeugdteam    | ja    | jeugdteam | ja   |
        | Veilig Thuis sloot af met overdracht met advies                 | jeugdteam    | ja    | jeugdteam | ja   |
        | over afwijking-1: de afwijking is vastgelegd in het dossier: ja | Veilig Thuis | ja    | jeugdteam | ja   |
        | over afwijking-2: de afwijking is vastgelegd in het dossier: ja | Veilig Thuis | ja    | JGZ       | ja   |

  Regel: MON-21 Zonder afwijking die uit te voeren is blijft de monitoring bij het jeugdteam

    Achtergrond:
      Gegeven deze feiten:
        | Veilig Thuis sloot af met vervolgtraject                |
        | Veilig Thuis sloot triage of onderzoek af op 2026-06-15 |
        | het jeugdteam heeft de zaak ontvangen: ja               |
        | de JGZ heeft de zaak ontvangen: nee                     |
      En over afwijking-1:
        | de monitoring gaat bij deze afwijking naar JGZ |
        | de afwijking is vastgelegd in het dossier: nee |
        | Veilig Thuis aanvaardt de afwijking: ja        |
        | het jeugdteam aanvaardt de afwijking: ja       |
        | de JGZ aanvaardt de afwijking: ja              |
      En over afwijking-2:
        | de monitoring gaat bij deze afwijking naar Veilig Thuis |
        | de afwijking is vastgelegd in het dossier: nee          |
        | Veilig Thuis aanvaardt de afwijking: ja                 |
        | het jeugdteam aanvaardt de afwijking: ja                |
        | de JGZ aanvaardt de afwijking: ja                       |

    Scenario: twee afwijkingen die geen van beide gelden, laten de monitoring bij het jeugdteam
      Als het monitoringbesluit wordt gevraagd
      Dan is dit het hele besluit:
        | de monitoring ligt bij jeugdteam                                                  |
        | het staat vast wie monitort: ja                                                   |
        | over afwijking-1: de afwijking geldt niet                                         |
        | over afwijking-2: de afwijking geldt niet                                         |
        | het jeugdteam moet de verantwoordelijkheid voor de monitoring dragen, voortdurend |
        | Veilig Thuis moet de melding monitoren, op 2026-09-15                             |
        | Veilig Thuis moet de melding monitoren, op 2027-06-15                             |
        | het jeugdteam moet aanleveren wat nodig is voor de monitoring door Veilig Thuis   |
        | over afwijking-1: voorwaarde niet vervuld: AFW-01                                 |
        | over afwijking-2: voorwaarde niet vervuld: AFW-01                                 |
      En geldt regel MON-21 op grond van 9.2.q, D-7, F.1

    Scenario: twee geldende afwijkingen naar verschillende partijen laten de monitoring bij het jeugdteam
      Gegeven over afwijking-1: de afwijking is vastgelegd in het dossier: ja
      En over afwijking-2: de afwijking is vastgelegd in het dossier: ja
      Als het monitoringbesluit wordt gevraagd
      Dan is dit het hele besluit:
        | de monitoring ligt bij jeugdteam                                                  |
        | het staat vast wie monitort: nee                                                  |
        | over afwijking-1: de afwijking geldt                                              |
        | over afwijking-2: de afwijking geldt                                              |
        | het jeugdteam moet de verantwoordelijkheid voor de monitoring dragen, voortdurend |
        | Veilig Thuis moet de melding monitoren, op 2026-09-15                             |
        | Veilig Thuis moet de melding monitoren, op 2027-06-15                             |
        | het jeugdteam moet aanleveren wat nodig is voor de monitoring door Veilig Thuis   |
        | Veilig Thuis moet een verantwoordelijke voor de monitoring aanwijzen              |
        | opmerking: MON-26                                                                 |
      En geldt regel MON-21

    Abstract Scenario: ligt het beginsel elders of geldt één afwijking, dan blijft het niet bij het jeugdteam om deze reden
      Gegeven <feit>
      Als het monitoringbesluit wordt gevraagd
      Dan geldt regel MON-21 niet
      En onder meer:
        | de monitoring ligt in beginsel bij <beginsel>    |
        | het staat in beginsel vast wie monitort: <zeker> |
        | de monitoring ligt bij <wie>                     |
        | het staat vast wie monitort: <vast>              |

      Voorbeelden:
        | feit                                                            | beginsel     | zeker | wie          | vast |
        | Veilig Thuis sloot af met onderzoek                             | Veilig Thuis | ja    | Veilig Thuis | ja   |
        | Veilig Thuis sloot af met onbekend                              | Veilig Thuis | nee   | Veilig Thuis | nee  |
        | het jeugdteam heeft de zaak ontvangen: nee                      | Veilig Thuis | nee   | Veilig Thuis | nee  |
        | het jeugdteam heeft de zaak ontvangen: onbekend                 | Veilig Thuis | nee   | Veilig Thuis | nee  |
        | de JGZ heeft de zaak ontvangen: ja                              | Veilig Thuis | nee   | Veilig Thuis | nee  |
        | over afwijking-1: de afwijking is vastgelegd in het dossier: ja | jeugdteam    | ja    | JGZ          | ja   |
        | over afwijking-2: de afwijking is vastgelegd in het dossier: ja | jeugdteam    | ja    | Veilig Thuis | ja   |

  Regel: MON-22 Zonder afwijking die uit te voeren is blijft de monitoring bij de JGZ

    Achtergrond:
      Gegeven deze feiten:
        | Veilig Thuis sloot af met vervolgtraject                |
        | Veilig Thuis sloot triage of onderzoek af op 2026-06-15 |
        | het jeugdteam heeft de zaak ontvangen: nee              |
        | de JGZ heeft de zaak ontvangen: ja                      |
      En over afwijking-1:
        | de monitoring gaat bij deze afwijking naar jeugdteam |
        | de afwijking is vastgelegd in het dossier: nee       |
        | Veilig Thuis aanvaardt de afwijking: ja              |
        | het jeugdteam aanvaardt de afwijking: ja             |
        | de JGZ aanvaardt de afwijking: ja                    |
      En over afwijking-2:
        | de monitoring gaat bij deze afwijking naar Veilig Thuis |
        | de afwijking is vastgelegd in het dossier: nee          |
        | Veilig Thuis aanvaardt de afwijking: ja                 |
        | het jeugdteam aanvaardt de afwijking: ja                |
        | de JGZ aanvaardt de afwijking: ja                       |

    Scenario: twee afwijkingen die geen van beide gelden, laten de monitoring bij de JGZ
      Als het monitoringbesluit wordt gevraagd
      Dan is dit het hele besluit:
        | de monitoring ligt bij JGZ                                                 |
        | het staat vast wie monitort: ja                                            |
        | over afwijking-1: de afwijking geldt niet                                  |
        | over afwijking-2: de afwijking geldt niet                                  |
        | de JGZ moet de verantwoordelijkheid voor de monitoring dragen, voortdurend |
        | Veilig Thuis moet de melding monitoren, op 2026-09-15                      |
        | Veilig Thuis moet de melding monitoren, op 2027-06-15                      |
        | de JGZ moet aanleveren wat nodig is voor de monitoring door Veilig Thuis   |
        | over afwijking-1: voorwaarde niet vervuld: AFW-01                          |
        | over afwijking-2: voorwaarde niet vervuld: AFW-01                          |
      En geldt regel MON-22 op grond van 9.2.q, D-7, F.1

    Scenario: twee geldende afwijkingen naar verschillende partijen laten de monitoring bij de JGZ
      Gegeven over afwijking-1: de afwijking is vastgelegd in het dossier: ja
      En over afwijking-2: de afwijking is vastgelegd in het dossier: ja
      Als het monitoringbesluit wordt gevraagd
      Dan is dit het hele besluit:
        | de monitoring ligt bij JGZ                                                 |
        | het staat vast wie monitort: nee                                           |
        | over afwijking-1: de afwijking geldt                                       |
        | over afwijking-2: de afwijking geldt                                       |
        | de JGZ moet de verantwoordelijkheid voor de monitoring dragen, voortdurend |
        | Veilig Thuis moet de melding monitoren, op 2026-09-15                      |
        | Veilig Thuis moet de melding monitoren, op 2027-06-15                      |
        | de JGZ moet aanleveren wat nodig is voor de monitoring door Veilig Thuis   |
        | Veilig Thuis moet een verantwoordelijke voor de monitoring aanwijzen       |
        | opmerking: MON-26                                                          |
      En geldt regel MON-22

    Abstract Scenario: ligt het beginsel elders of geldt één afwijking, dan blijft het niet bij de JGZ om deze reden
      Gegeven <feit>
      Als het monitoringbesluit wordt gevraagd
      Dan geldt regel MON-22 niet
      En onder meer:
        | de monitoring ligt in beginsel bij <beginsel>    |
        | het staat in beginsel vast wie monitort: <zeker> |
        | de monitoring ligt bij <wie>                     |
        | het staat vast wie monitort: <vast>              |

      Voorbeelden:
        | feit                                                            | beginsel     | zeker | wie          | vast |
        | Veilig Thuis sloot af met onderzoek                             | Veilig Thuis | ja    | Veilig Thuis | ja   |
        | Veilig Thuis sloot af met onbekend                              | Veilig Thuis | nee   | Veilig Thuis | nee  |
        | de JGZ heeft de zaak ontvangen: nee                             | Veilig Thuis | nee   | Veilig Thuis | nee  |
        | de JGZ heeft de zaak ontvangen: onbekend                        | Veilig Thuis | nee   | Veilig Thuis | nee  |
        | het jeugdteam heeft de zaak ontvangen: ja                       | Veilig Thuis | nee   | Veilig Thuis | nee  |
        | over afwijking-1: de afwijking is vastgelegd in het dossier: ja | JGZ          | ja    | jeugdteam    | ja   |
        | over afwijking-2: de afwijking is vastgelegd in het dossier: ja | JGZ          | ja    | Veilig Thuis | ja   |

  Regel: MON-23 Een geldende afwijking brengt de monitoring naar Veilig Thuis

    Achtergrond:
      Gegeven deze feiten:
        | Veilig Thuis sloot af met vervolgtraject                |
        | Veilig Thuis sloot triage of onderzoek af op 2026-06-15 |
        | het jeugdteam heeft de zaak ontvangen: ja               |
        | de JGZ heeft de zaak ontvangen: ja                      |
        | het jeugdteam is aangewezen: ja                         |
      En over afwijking-1:
        | de monitoring gaat bij deze afwijking naar Veilig Thuis |
        | de afwijking is vastgelegd in het dossier: ja           |
        | Veilig Thuis aanvaardt de afwijking: ja                 |
        | het jeugdteam aanvaardt de afwijking: ja                |
        | de JGZ aanvaardt de afwijking: ja                       |
      En over afwijking-2:
        | de monitoring gaat bij deze afwijking naar JGZ |
        | de afwijking is vastgelegd in het dossier: nee |
        | Veilig Thuis aanvaardt de afwijking: ja        |
        | het jeugdteam aanvaardt de afwijking: ja       |
        | de JGZ aanvaardt de afwijking: ja              |

    Scenario: een afwijking naar Veilig Thuis die vastligt en door allen is aanvaard, gaat voor
      Als het monitoringbesluit wordt gevraagd
      Dan is dit het hele besluit:
        | de monitoring ligt bij Veilig Thuis                                              |
        | het staat vast wie monitort: ja                                                  |
        | over afwijking-1: de afwijking geldt                                             |
        | over afwijking-2: de afwijking geldt niet                                        |
        | Veilig Thuis moet de verantwoordelijkheid voor de monitoring dragen, voortdurend |
        | Veilig Thuis moet de melding monitoren, op 2026-09-15                            |
        | Veilig Thuis moet de melding monitoren, op 2027-06-15                            |
        | het jeugdteam moet aanleveren wat nodig is voor de monitoring door Veilig Thuis  |
        | de JGZ moet aanleveren wat nodig is voor de monitoring door Veilig Thuis         |
        | over afwijking-2: voorwaarde niet vervuld: AFW-01                                |
      En geldt regel MON-23 op grond van 9.2.q, D-7

    Scenario: twee geldende afwijkingen die allebei naar Veilig Thuis gaan, zijn samen uit te voeren
      Gegeven over afwijking-2: de monitoring gaat bij deze afwijking naar Veilig Thuis
      En over afwijking-2: de afwijking is vastgelegd in het dossier: ja
      Als het monitoringbesluit wordt gevraagd
      Dan is dit het hele besluit:
        | de monitoring ligt bij Veilig Thuis                                              |
        | het staat vast wie monitort: ja                                                  |
        | over afwijking-1: de afwijking geldt                                             |
        | over afwijking-2: de afwijking geldt                                             |
        | Veilig Thuis moet de verantwoordelijkheid voor de monitoring dragen, voortdurend |
        | Veilig Thuis moet de melding monitoren, op 2026-09-15                            |
        | Veilig Thuis moet de melding monitoren, op 2027-06-15                            |
        | het jeugdteam moet aanleveren wat nodig is voor de monitoring door Veilig Thuis  |
        | de JGZ moet aanleveren wat nodig is voor de monitoring door Veilig Thuis         |
      En geldt regel MON-23

    Abstract Scenario: een geldende afwijking naar Veilig Thuis gaat voor, hoe ook is afgesloten
      Gegeven <feit>
      Als het monitoringbesluit wordt gevraagd
      Dan geldt regel MON-23
      En onder meer:
        | de monitoring ligt in beginsel bij <beginsel>    |
        | het staat in beginsel vast wie monitort: <zeker> |
        | de monitoring ligt bij <wie>                     |
        | het staat vast wie monitort: <vast>              |

      Voorbeelden:
        | feit                                                                      | beginsel     | zeker | wie          | vast |
        | Veilig Thuis sloot af met onderzoek                                       | Veilig Thuis | ja    | Veilig Thuis | ja   |
        | Veilig Thuis sloot af met overdracht met advies                           | jeugdteam    | ja    | Veilig Thuis | ja   |
        | Veilig Thuis sloot af met onbekend                                        | Veilig Thuis | nee   | Veilig Thuis | ja   |
        | het jeugdteam is aangewezen: nee                                          | Veilig Thuis | nee   | Veilig Thuis | ja   |
        | het jeugdteam heeft de zaak ontvangen: nee                                | JGZ          | ja    | Veilig Thuis | ja   |
        | het jeugdteam heeft de zaak ontvangen: onbekend                           | JGZ          | nee   | Veilig Thuis | ja   |
        | de JGZ heeft de zaak ontvangen: nee                                       | jeugdteam    | ja    | Veilig Thuis | ja   |
        | de JGZ heeft de zaak ontvangen: onbekend                                  | jeugdteam    | ja    | Veilig Thuis | ja   |
        | over afwijking-2: de monitoring gaat bij deze afwijking naar Veilig Thuis | jeugdteam    | ja    | Veilig Thuis | ja   |

    Abstract Scenario: geldt de afwijking naar Veilig Thuis niet, of ook een andere, dan gaat zij niet voor
      Gegeven <feit>
      Als het monitoringbesluit wordt gevraagd
      Dan geldt regel MON-23 niet
      En onder meer:
        | de monitoring ligt in beginsel bij <beginsel>    |
        | het staat in beginsel vast wie monitort: <zeker> |
        | de monitoring ligt bij <wie>                     |
        | het staat vast wie monitort: <vast>              |

      Voorbeelden:
        | feit                                                                   | beginsel  | zeker | wie       | vast |
        | over afwijking-1: de afwijking is vastgelegd in het dossier: nee       | jeugdteam | ja    | jeugdteam | ja   |
        | over afwijking-1: de afwijking is vastgelegd in het dossier: onbekend  | jeugdteam | ja    | jeugdteam | ja   |
        | over afwijking-1: Veilig Thuis aanvaardt de afwijking: nee             | jeugdteam | ja    | jeugdteam | ja   |
        | over afwijking-2: de afwijking is vastgelegd in het dossier: ja        | jeugdteam | ja    | jeugdteam | nee  |
        | over afwijking-1: de monitoring gaat bij deze afwijking naar jeugdteam | jeugdteam | ja    | jeugdteam | ja   |
        | over afwijking-1: de monitoring gaat bij deze afwijking naar JGZ       | jeugdteam | ja    | JGZ       | ja   |

  Regel: MON-24 Een geldende afwijking brengt de monitoring naar het jeugdteam

    Achtergrond:
      Gegeven deze feiten:
        | Veilig Thuis sloot af met onderzoek                     |
        | Veilig Thuis sloot triage of onderzoek af op 2026-06-15 |
        | het jeugdteam heeft de zaak ontvangen: ja               |
        | de JGZ heeft de zaak ontvangen: ja                      |
      En over afwijking-1:
        | de monitoring gaat bij deze afwijking naar jeugdteam |
        | de afwijking is vastgelegd in het dossier: ja        |
        | Veilig Thuis aanvaardt de afwijking: ja              |
        | het jeugdteam aanvaardt de afwijking: ja             |
        | de JGZ aanvaardt de afwijking: ja                    |
      En over afwijking-2:
        | de monitoring gaat bij deze afwijking naar Veilig Thuis |
        | de afwijking is vastgelegd in het dossier: nee          |
        | Veilig Thuis aanvaardt de afwijking: ja                 |
        | het jeugdteam aanvaardt de afwijking: ja                |
        | de JGZ aanvaardt de afwijking: ja                       |

    Scenario: een afwijking naar het jeugdteam die vastligt en door allen is aanvaard, gaat voor
      Als het monitoringbesluit wordt gevraagd
      Dan is dit het hele besluit:
        | de monitoring ligt bij jeugdteam                                                  |
        | het staat vast wie monitort: ja                                                   |
        | over afwijking-1: de afwijking geldt                                              |
        | over afwijking-2: de afwijking geldt niet                                         |
        | het jeugdteam moet de verantwoordelijkheid voor de monitoring dragen, voortdurend |
        | Veilig Thuis moet de melding monitoren, op 2026-09-15                             |
        | Veilig Thuis moet de melding monitoren, op 2027-06-15                             |
        | het jeugdteam moet aanleveren wat nodig is voor de monitoring door Veilig Thuis   |
        | de JGZ moet aanleveren wat nodig is voor de monitoring door Veilig Thuis          |
        | over afwijking-2: voorwaarde niet vervuld: AFW-01                                 |
      En geldt regel MON-24 op grond van 9.2.q, D-7

    Scenario: twee geldende afwijkingen die allebei naar het jeugdteam gaan, zijn samen uit te voeren
      Gegeven over afwijking-2: de monitoring gaat bij deze afwijking naar jeugdteam
      En over afwijking-2: de afwijking is vastgelegd in het dossier: ja
      Als het monitoringbesluit wordt gevraagd
      Dan is dit het hele besluit:
        | de monitoring ligt bij jeugdteam                                                  |
        | het staat vast wie monitort: ja                                                   |
        | over afwijking-1: de afwijking geldt                                              |
        | over afwijking-2: de afwijking geldt                                              |
        | het jeugdteam moet de verantwoordelijkheid voor de monitoring dragen, voortdurend |
        | Veilig Thuis moet de melding monitoren, op 2026-09-15                             |
        | Veilig Thuis moet de melding monitoren, op 2027-06-15                             |
        | het jeugdteam moet aanleveren wat nodig is voor de monitoring door Veilig Thuis   |
        | de JGZ moet aanleveren wat nodig is voor de monitoring door Veilig Thuis          |
      En geldt regel MON-24

    Abstract Scenario: een geldende afwijking naar het jeugdteam gaat voor, hoe ook is afgesloten
      Gegeven <feit>
      Als het monitoringbesluit wordt gevraagd
      Dan geldt regel MON-24
      En onder meer:
        | de monitoring ligt in beginsel bij <beginsel>    |
        | het staat in beginsel vast wie monitort: <zeker> |
        | de monitoring ligt bij <wie>                     |
        | het staat vast wie monitort: <vast>              |

      Voorbeelden:
        | feit                                                                   | beginsel     | zeker | wie       | vast |
        | Veilig Thuis sloot af met vervolgtraject                               | Veilig Thuis | nee   | jeugdteam | ja   |
        | Veilig Thuis sloot af met overdracht met advies                        | Veilig Thuis | nee   | jeugdteam | ja   |
        | Veilig Thuis sloot af met onbekend                                     | Veilig Thuis | nee   | jeugdteam | ja   |
        | het jeugdteam is aangewezen: nee                                       | Veilig Thuis | ja    | jeugdteam | ja   |
        | het jeugdteam heeft de zaak ontvangen: nee                             | Veilig Thuis | ja    | jeugdteam | ja   |
        | het jeugdteam heeft de zaak ontvangen: onbekend                        | Veilig Thuis | ja    | jeugdteam | ja   |
        | de JGZ heeft de zaak ontvangen: nee                                    | Veilig Thuis | ja    | jeugdteam | ja   |
        | de JGZ heeft de zaak ontvangen: onbekend                               | Veilig Thuis | ja    | jeugdteam | ja   |
        | over afwijking-2: de monitoring gaat bij deze afwijking naar jeugdteam | Veilig Thuis | ja    | jeugdteam | ja   |

    Abstract Scenario: geldt de afwijking naar het jeugdteam niet, of ook een andere, dan gaat zij niet voor
      Gegeven <feit>
      Als het monitoringbesluit wordt gevraagd
      Dan geldt regel MON-24 niet
      En onder meer:
        | de monitoring ligt in beginsel bij <beginsel>    |
        | het staat in beginsel vast wie monitort: <zeker> |
        | de monitoring ligt bij <wie>                     |
        | het staat vast wie monitort: <vast>              |

      Voorbeelden:
        | feit                                                                      | beginsel     | zeker | wie          | vast |
        | over afwijking-1: de afwijking is vastgelegd in het dossier: nee          | Veilig Thuis | ja    | Veilig Thuis | ja   |
        | over afwijking-1: de afwijking is vastgelegd in het dossier: onbekend     | Veilig Thuis | ja    | Veilig Thuis | ja   |
        | over afwijking-1: Veilig Thuis aanvaardt de afwijking: nee                | Veilig Thuis | ja    | Veilig Thuis | ja   |
        | over afwijking-2: de afwijking is vastgelegd in het dossier: ja           | Veilig Thuis | ja    | Veilig Thuis | nee  |
        | over afwijking-1: de monitoring gaat bij deze afwijking naar Veilig Thuis | Veilig Thuis | ja    | Veilig Thuis | ja   |
        | over afwijking-1: de monitoring gaat bij deze afwijking naar JGZ          | Veilig Thuis | ja    | JGZ          | ja   |

  Regel: MON-25 Een geldende afwijking brengt de monitoring naar de JGZ

    Achtergrond:
      Gegeven deze feiten:
        | Veilig Thuis sloot af met vervolgtraject                |
        | Veilig Thuis sloot triage of onderzoek af op 2026-06-15 |
        | het jeugdteam heeft de zaak ontvangen: ja               |
        | de JGZ heeft de zaak ontvangen: ja                      |
        | het jeugdteam is aangewezen: ja                         |
      En over afwijking-1:
        | de monitoring gaat bij deze afwijking naar JGZ |
        | de afwijking is vastgelegd in het dossier: ja  |
        | Veilig Thuis aanvaardt de afwijking: ja        |
        | het jeugdteam aanvaardt de afwijking: ja       |
        | de JGZ aanvaardt de afwijking: ja              |
      En over afwijking-2:
        | de monitoring gaat bij deze afwijking naar Veilig Thuis |
        | de afwijking is vastgelegd in het dossier: nee          |
        | Veilig Thuis aanvaardt de afwijking: ja                 |
        | het jeugdteam aanvaardt de afwijking: ja                |
        | de JGZ aanvaardt de afwijking: ja                       |

    Scenario: een afwijking naar de JGZ die vastligt en door allen is aanvaard, gaat voor
      Als het monitoringbesluit wordt gevraagd
      Dan is dit het hele besluit:
        | de monitoring ligt bij JGZ                                                      |
        | het staat vast wie monitort: ja                                                 |
        | over afwijking-1: de afwijking geldt                                            |
        | over afwijking-2: de afwijking geldt niet                                       |
        | de JGZ moet de verantwoordelijkheid voor de monitoring dragen, voortdurend      |
        | Veilig Thuis moet de melding monitoren, op 2026-09-15                           |
        | Veilig Thuis moet de melding monitoren, op 2027-06-15                           |
        | het jeugdteam moet aanleveren wat nodig is voor de monitoring door Veilig Thuis |
        | de JGZ moet aanleveren wat nodig is voor de monitoring door Veilig Thuis        |
        | over afwijking-2: voorwaarde niet vervuld: AFW-01                               |
      En geldt regel MON-25 op grond van 9.2.q, D-7

    Scenario: twee geldende afwijkingen die allebei naar de JGZ gaan, zijn samen uit te voeren
      Gegeven over afwijking-2: de monitoring gaat bij deze afwijking naar JGZ
      En over afwijking-2: de afwijking is vastgelegd in het dossier: ja
      Als het monitoringbesluit wordt gevraagd
      Dan is dit het hele besluit:
        | de monitoring ligt bij JGZ                                                      |
        | het staat vast wie monitort: ja                                                 |
        | over afwijking-1: de afwijking geldt                                            |
        | over afwijking-2: de afwijking geldt                                            |
        | de JGZ moet de verantwoordelijkheid voor de monitoring dragen, voortdurend      |
        | Veilig Thuis moet de melding monitoren, op 2026-09-15                           |
        | Veilig Thuis moet de melding monitoren, op 2027-06-15                           |
        | het jeugdteam moet aanleveren wat nodig is voor de monitoring door Veilig Thuis |
        | de JGZ moet aanleveren wat nodig is voor de monitoring door Veilig Thuis        |
      En geldt regel MON-25

    Abstract Scenario: een geldende afwijking naar de JGZ gaat voor, hoe ook is afgesloten
      Gegeven <feit>
      Als het monitoringbesluit wordt gevraagd
      Dan geldt regel MON-25
      En onder meer:
        | de monitoring ligt in beginsel bij <beginsel>    |
        | het staat in beginsel vast wie monitort: <zeker> |
        | de monitoring ligt bij <wie>                     |
        | het staat vast wie monitort: <vast>              |

      Voorbeelden:
        | feit                                                             | beginsel     | zeker | wie | vast |
        | Veilig Thuis sloot af met onderzoek                              | Veilig Thuis | ja    | JGZ | ja   |
        | Veilig Thuis sloot af met overdracht met advies                  | jeugdteam    | ja    | JGZ | ja   |
        | Veilig Thuis sloot af met onbekend                               | Veilig Thuis | nee   | JGZ | ja   |
        | het jeugdteam is aangewezen: nee                                 | Veilig Thuis | nee   | JGZ | ja   |
        | het jeugdteam heeft de zaak ontvangen: nee                       | JGZ          | ja    | JGZ | ja   |
        | het jeugdteam heeft de zaak ontvangen: onbekend                  | JGZ          | nee   | JGZ | ja   |
        | de JGZ heeft de zaak ontvangen: nee                              | jeugdteam    | ja    | JGZ | ja   |
        | de JGZ heeft de zaak ontvangen: onbekend                         | jeugdteam    | ja    | JGZ | ja   |
        | over afwijking-2: de monitoring gaat bij deze afwijking naar JGZ | jeugdteam    | ja    | JGZ | ja   |

    Abstract Scenario: geldt de afwijking naar de JGZ niet, of ook een andere, dan gaat zij niet voor
      Gegeven <feit>
      Als het monitoringbesluit wordt gevraagd
      Dan geldt regel MON-25 niet
      En onder meer:
        | de monitoring ligt in beginsel bij <beginsel>    |
        | het staat in beginsel vast wie monitort: <zeker> |
        | de monitoring ligt bij <wie>                     |
        | het staat vast wie monitort: <vast>              |

      Voorbeelden:
        | feit                                                                      | beginsel  | zeker | wie          | vast |
        | over afwijking-1: de afwijking is vastgelegd in het dossier: nee          | jeugdteam | ja    | jeugdteam    | ja   |
        | over afwijking-1: de afwijking is vastgelegd in het dossier: onbekend     | jeugdteam | ja    | jeugdteam    | ja   |
        | over afwijking-1: Veilig Thuis aanvaardt de afwijking: nee                | jeugdteam | ja    | jeugdteam    | ja   |
        | over afwijking-2: de afwijking is vastgelegd in het dossier: ja           | jeugdteam | ja    | jeugdteam    | nee  |
        | over afwijking-1: de monitoring gaat bij deze afwijking naar Veilig Thuis | jeugdteam | ja    | Veilig Thuis | ja   |
        | over afwijking-1: de monitoring gaat bij deze afwijking naar jeugdteam    | jeugdteam | ja    | jeugdteam    | ja   |

  Regel: MON-26 Afwijkingen naar verschillende partijen heffen elkaar op

    Achtergrond:
      Gegeven deze feiten:
        | Veilig Thuis sloot af met vervolgtraject                |
        | Veilig Thuis sloot triage of onderzoek af op 2026-06-15 |
        | het jeugdteam heeft de zaak ontvangen: ja               |
        | de JGZ heeft de zaak ontvangen: ja                      |
        | het jeugdteam is aangewezen: ja                         |
      En over afwijking-1:
        | de monitoring gaat bij deze afwijking naar Veilig Thuis |
        | de afwijking is vastgelegd in het dossier: ja           |
        | Veilig Thuis aanvaardt de afwijking: ja                 |
        | het jeugdteam aanvaardt de afwijking: ja                |
        | de JGZ aanvaardt de afwijking: ja                       |
      En over afwijking-2:
        | de monitoring gaat bij deze afwijking naar JGZ |
        | de afwijking is vastgelegd in het dossier: ja  |
        | Veilig Thuis aanvaardt de afwijking: ja        |
        | het jeugdteam aanvaardt de afwijking: ja       |
        | de JGZ aanvaardt de afwijking: ja              |

    Scenario: gelden er twee afwijkingen naar verschillende partijen, dan blijft voorlopig het beginsel en wijst Veilig Thuis iemand aan
      Als het monitoringbesluit wordt gevraagd
      Dan is dit het hele besluit:
        | de monitoring ligt bij jeugdteam                                                  |
        | het staat vast wie monitort: nee                                                  |
        | over afwijking-1: de afwijking geldt                                              |
        | over afwijking-2: de afwijking geldt                                              |
        | het jeugdteam moet de verantwoordelijkheid voor de monitoring dragen, voortdurend |
        | Veilig Thuis moet de melding monitoren, op 2026-09-15                             |
        | Veilig Thuis moet de melding monitoren, op 2027-06-15                             |
        | het jeugdteam moet aanleveren wat nodig is voor de monitoring door Veilig Thuis   |
        | de JGZ moet aanleveren wat nodig is voor de monitoring door Veilig Thuis          |
        | Veilig Thuis moet een verantwoordelijke voor de monitoring aanwijzen              |
        | opmerking: MON-26                                                                 |
      En geldt regel MON-26 op grond van 9.2.q, D-7, F.1
      En niet: het staat vast wie monitort: onbekend

    Abstract Scenario: ook als een van beide naar wie het al was gaat, is voorlopig wie meekijkt
      Gegeven <feit>
      Als het monitoringbesluit wordt gevraagd
      Dan geldt regel MON-26
      En onder meer: opmerking: MON-26
      En onder meer: Veilig Thuis moet een verantwoordelijke voor de monitoring aanwijzen
      En onder meer:
        | de monitoring ligt in beginsel bij <beginsel>    |
        | het staat in beginsel vast wie monitort: <zeker> |
        | de monitoring ligt bij <wie>                     |
        | het staat vast wie monitort: <vast>              |

      Voorbeelden:
        | feit                                                                   | beginsel     | zeker | wie          | vast |
        | Veilig Thuis sloot af met onderzoek                                    | Veilig Thuis | ja    | Veilig Thuis | nee  |
        | Veilig Thuis sloot af met overdracht met advies                        | jeugdteam    | ja    | jeugdteam    | nee  |
        | Veilig Thuis sloot af met onbekend                                     | Veilig Thuis | nee   | Veilig Thuis | nee  |
        | het jeugdteam is aangewezen: nee                                       | Veilig Thuis | nee   | Veilig Thuis | nee  |
        | over afwijking-1: de monitoring gaat bij deze afwijking naar jeugdteam | jeugdteam    | ja    | jeugdteam    | nee  |
        | over afwijking-2: de monitoring gaat bij deze afwijking naar jeugdteam | jeugdteam    | ja    | jeugdteam    | nee  |
        | het jeugdteam heeft de zaak ontvangen: onbekend                        | JGZ          | nee   | JGZ          | nee  |
        | de JGZ heeft de zaak ontvangen: nee                                    | jeugdteam    | ja    | jeugdteam    | nee  |

    Abstract Scenario: gaan zij naar dezelfde partij of geldt er hooguit één, dan is er geen strijd
      Gegeven <feit>
      Als het monitoringbesluit wordt gevraagd
      Dan geldt regel MON-26 niet
      En niet: opmerking: MON-26
      En niet: Veilig Thuis moet een verantwoordelijke voor de monitoring aanwijzen
      En onder meer:
        | de monitoring ligt in beginsel bij <beginsel>    |
        | het staat in beginsel vast wie monitort: <zeker> |
        | de monitoring ligt bij <wie>                     |
        | het staat vast wie monitort: <vast>              |

      Voorbeelden:
        | feit                                                                      | beginsel  | zeker | wie          | vast |
        | over afwijking-1: de afwijking is vastgelegd in het dossier: nee          | jeugdteam | ja    | JGZ          | ja   |
        | over afwijking-2: de afwijking is vastgelegd in het dossier: nee          | jeugdteam | ja    | Veilig Thuis | ja   |
        | over afwijking-2: de afwijking is vastgelegd in het dossier: onbekend     | jeugdteam | ja    | Veilig Thuis | ja   |
        | over afwijking-1: de monitoring gaat bij deze afwijking naar JGZ          | jeugdteam | ja    | JGZ          | ja   |
        | over afwijking-2: de monitoring gaat bij deze afwijking naar Veilig Thuis | jeugdteam | ja    | Veilig Thuis | ja   |

    Scenario: drie geldende afwijkingen naar drie partijen zijn niet samen uit te voeren
      Gegeven over afwijking-3:
        | de monitoring gaat bij deze afwijking naar jeugdteam |
        | de afwijking is vastgelegd in het dossier: ja        |
        | Veilig Thuis aanvaardt de afwijking: ja              |
        | het jeugdteam aanvaardt de afwijking: ja             |
        | de JGZ aanvaardt de afwijking: ja                    |
      Als het monitoringbesluit wordt gevraagd
      Dan is dit het hele besluit:
        | de monitoring ligt bij jeugdteam                                                  |
        | het staat vast wie monitort: nee                                                  |
        | over afwijking-1: de afwijking geldt                                              |
        | over afwijking-2: de afwijking geldt                                              |
        | over afwijking-3: de afwijking geldt                                              |
        | het jeugdteam moet de verantwoordelijkheid voor de monitoring dragen, voortdurend |
        | Veilig Thuis moet de melding monitoren, op 2026-09-15                             |
        | Veilig Thuis moet de melding monitoren, op 2027-06-15                             |
        | het jeugdteam moet aanleveren wat nodig is voor de monitoring door Veilig Thuis   |
        | de JGZ moet aanleveren wat nodig is voor de monitoring door Veilig Thuis          |
        | Veilig Thuis moet een verantwoordelijke voor de monitoring aanwijzen              |
        | opmerking: MON-26                                                                 |

  Regel: MON-27 Staat het beginsel vast en wijkt niemand af, dan staat vast wie monitort

    Achtergrond:
      Gegeven deze feiten:
        | Veilig Thuis sloot af met onderzoek                     |
        | Veilig Thuis sloot triage of onderzoek af op 2026-06-15 |
        | het jeugdteam heeft de zaak ontvangen: ja               |
        | de JGZ heeft de zaak ontvangen: ja                      |
      En over afwijking-1:
        | de monitoring gaat bij deze afwijking naar jeugdteam |
        | de afwijking is vastgelegd in het dossier: nee       |
        | Veilig Thuis aanvaardt de afwijking: ja              |
        | het jeugdteam aanvaardt de afwijking: ja             |
        | de JGZ aanvaardt de afwijking: ja                    |
      En over afwijking-2:
        | de monitoring gaat bij deze afwijking naar JGZ |
        | de afwijking is vastgelegd in het dossier: nee |
        | Veilig Thuis aanvaardt de afwijking: ja        |
        | het jeugdteam aanvaardt de afwijking: ja       |
        | de JGZ aanvaardt de afwijking: ja              |

    Scenario: staat het beginsel vast en gelden de afwijkingen niet, dan staat vast wie meekijkt
      Als het monitoringbesluit wordt gevraagd
      Dan is dit het hele besluit:
        | de monitoring ligt bij Veilig Thuis                                              |
        | het staat vast wie monitort: ja                                                  |
        | over afwijking-1: de afwijking geldt niet                                        |
        | over afwijking-2: de afwijking geldt niet                                        |
        | Veilig Thuis moet de verantwoordelijkheid voor de monitoring dragen, voortdurend |
        | Veilig Thuis moet de melding monitoren, op 2026-09-15                            |
        | Veilig Thuis moet de melding monitoren, op 2027-06-15                            |
        | het jeugdteam moet aanleveren wat nodig is voor de monitoring door Veilig Thuis  |
        | de JGZ moet aanleveren wat nodig is voor de monitoring door Veilig Thuis         |
        | over afwijking-1: voorwaarde niet vervuld: AFW-01                                |
        | over afwijking-2: voorwaarde niet vervuld: AFW-01                                |
      En geldt regel MON-27 op grond van 9.2.o, 9.2.p, D-7

    Abstract Scenario: na een onderzoek staat het vast, wie de zaak ook kreeg
      Gegeven <feit>
      Als het monitoringbesluit wordt gevraagd
      Dan geldt regel MON-27
      En onder meer:
        | de monitoring ligt in beginsel bij <beginsel>    |
        | het staat in beginsel vast wie monitort: <zeker> |
        | de monitoring ligt bij <wie>                     |
        | het staat vast wie monitort: <vast>              |

      Voorbeelden:
        | feit                                       | beginsel     | zeker | wie          | vast |
        | de JGZ heeft de zaak ontvangen: nee        | Veilig Thuis | ja    | Veilig Thuis | ja   |
        | de JGZ heeft de zaak ontvangen: onbekend   | Veilig Thuis | ja    | Veilig Thuis | ja   |
        | het jeugdteam heeft de zaak ontvangen: nee | Veilig Thuis | ja    | Veilig Thuis | ja   |

    Abstract Scenario: staat het beginsel niet vast of geldt een afwijking, dan staat het niet om deze reden vast
      Gegeven <feit>
      Als het monitoringbesluit wordt gevraagd
      Dan geldt regel MON-27 niet
      En onder meer:
        | de monitoring ligt in beginsel bij <beginsel>    |
        | het staat in beginsel vast wie monitort: <zeker> |
        | de monitoring ligt bij <wie>                     |
        | het staat vast wie monitort: <vast>              |

      Voorbeelden:
        | feit                                                            | beginsel     | zeker | wie          | vast |
        | Veilig Thuis sloot af met vervolgtraject                        | Veilig Thuis | nee   | Veilig Thuis | nee  |
        | Veilig Thuis sloot af met overdracht met advies                 | Veilig Thuis | nee   | Veilig Thuis | nee  |
        | Veilig Thuis sloot af met onbekend                              | Veilig Thuis | nee   | Veilig Thuis | nee  |
        | over afwijking-1: de afwijking is vastgelegd in het dossier: ja | Veilig Thuis | ja    | jeugdteam    | ja   |
        | over afwijking-2: de afwijking is vastgelegd in het dossier: ja | Veilig Thuis | ja    | JGZ          | ja   |

    Scenario: het beginsel beslist niet zolang twee afwijkingen elkaar opheffen
      Gegeven over afwijking-1: de afwijking is vastgelegd in het dossier: ja
      En over afwijking-2: de afwijking is vastgelegd in het dossier: ja
      Als het monitoringbesluit wordt gevraagd
      Dan geldt regel MON-27 niet
      En onder meer: het staat vast wie monitort: nee

  Regel: MON-28 Staat het beginsel niet vast en wijkt niemand af, dan is het voorlopig wie monitort

    Achtergrond:
      Gegeven deze feiten:
        | Veilig Thuis sloot af met vervolgtraject                |
        | Veilig Thuis sloot triage of onderzoek af op 2026-06-15 |
        | het jeugdteam heeft de zaak ontvangen: ja               |
        | de JGZ heeft de zaak ontvangen: onbekend                |
      En over afwijking-1:
        | de monitoring gaat bij deze afwijking naar Veilig Thuis |
        | de afwijking is vastgelegd in het dossier: nee          |
        | Veilig Thuis aanvaardt de afwijking: ja                 |
        | het jeugdteam aanvaardt de afwijking: ja                |
        | de JGZ aanvaardt de afwijking: ja                       |
      En over afwijking-2:
        | de monitoring gaat bij deze afwijking naar JGZ |
        | de afwijking is vastgelegd in het dossier: nee |
        | Veilig Thuis aanvaardt de afwijking: ja        |
        | het jeugdteam aanvaardt de afwijking: ja       |
        | de JGZ aanvaardt de afwijking: ja              |

    Scenario: is het beginsel onzeker en gelden de afwijkingen niet, dan is voorlopig wie meekijkt
      Als het monitoringbesluit wordt gevraagd
      Dan is dit het hele besluit:
        | de monitoring ligt bij jeugdteam                                                  |
        | het staat vast wie monitort: nee                                                  |
        | over afwijking-1: de afwijking geldt niet                                         |
        | over afwijking-2: de afwijking geldt niet                                         |
        | het jeugdteam moet de verantwoordelijkheid voor de monitoring dragen, voortdurend |
        | Veilig Thuis moet de melding monitoren, op 2026-09-15                             |
        | Veilig Thuis moet de melding monitoren, op 2027-06-15                             |
        | het jeugdteam moet aanleveren wat nodig is voor de monitoring door Veilig Thuis   |
        | ontbreekt: de JGZ heeft de zaak ontvangen                                         |
        | over afwijking-1: voorwaarde niet vervuld: AFW-01                                 |
        | over afwijking-2: voorwaarde niet vervuld: AFW-01                                 |
      En geldt regel MON-28 op grond van 9.2.o, 9.2.p, D-7, F.1
      En niet: het staat vast wie monitort: onbekend

    Abstract Scenario: het blijft voorlopig zolang iets wat beslist niet bekend of geregeld is
      Gegeven <feit>
      Als het monitoringbesluit wordt gevraagd
      Dan geldt regel MON-28
      En onder meer:
        | de monitoring ligt in beginsel bij <beginsel>    |
        | het staat in beginsel vast wie monitort: <zeker> |
        | de monitoring ligt bij <wie>                     |
        | het staat vast wie monitort: <vast>              |

      Voorbeelden:
        | feit                                            | beginsel     | zeker | wie          | vast |
        | Veilig Thuis sloot af met overdracht met advies | jeugdteam    | nee   | jeugdteam    | nee  |
        | Veilig Thuis sloot af met onbekend              | Veilig Thuis | nee   | Veilig Thuis | nee  |
        | het jeugdteam heeft de zaak ontvangen: onbekend | Veilig Thuis | nee   | Veilig Thuis | nee  |
        | de JGZ heeft de zaak ontvangen: ja              | Veilig Thuis | nee   | Veilig Thuis | nee  |

    Abstract Scenario: staat het beginsel vast of geldt een afwijking, dan is het niet om deze reden voorlopig
      Gegeven <feit>
      Als het monitoringbesluit wordt gevraagd
      Dan geldt regel MON-28 niet
      En onder meer:
        | de monitoring ligt in beginsel bij <beginsel>    |
        | het staat in beginsel vast wie monitort: <zeker> |
        | de monitoring ligt bij <wie>                     |
        | het staat vast wie monitort: <vast>              |

      Voorbeelden:
        | feit                                                            | beginsel     | zeker | wie          | vast |
        | Veilig Thuis sloot af met onderzoek                             | Veilig Thuis | ja    | Veilig Thuis | ja   |
        | de JGZ heeft de zaak ontvangen: nee                             | jeugdteam    | ja    | jeugdteam    | ja   |
        | het jeugdteam is aangewezen: ja                                 | jeugdteam    | ja    | jeugdteam    | ja   |
        | over afwijking-1: de afwijking is vastgelegd in het dossier: ja | jeugdteam    | nee   | Veilig Thuis | ja   |
        | over afwijking-2: de afwijking is vastgelegd in het dossier: ja | jeugdteam    | nee   | JGZ          | ja   |

    Scenario: heffen twee afwijkingen elkaar op, dan is dat de reden dat het voorlopig is
      Gegeven over afwijking-1: de afwijking is vastgelegd in het dossier: ja
      En over afwijking-2: de afwijking is vastgelegd in het dossier: ja
      Als het monitoringbesluit wordt gevraagd
      Dan geldt regel MON-28 niet
      En onder meer: het staat vast wie monitort: nee

  Regel: MON-29 Waar de monitoring ligt, wordt zij ook gedragen: Veilig Thuis

    Achtergrond:
      Gegeven deze feiten:
        | Veilig Thuis sloot af met vervolgtraject                |
        | Veilig Thuis sloot triage of onderzoek af op 2026-06-15 |
        | het jeugdteam heeft de zaak ontvangen: nee              |
        | de JGZ heeft de zaak ontvangen: nee                     |
      En over afwijking-1:
        | de monitoring gaat bij deze afwijking naar jeugdteam |
        | de afwijking is vastgelegd in het dossier: nee       |
        | Veilig Thuis aanvaardt de afwijking: ja              |
        | het jeugdteam aanvaardt de afwijking: ja             |
        | de JGZ aanvaardt de afwijking: ja                    |

    Scenario: ligt de monitoring bij Veilig Thuis, dan is Veilig Thuis er voortdurend op aan te spreken
      Als het monitoringbesluit wordt gevraagd
      Dan is dit het hele besluit:
        | de monitoring ligt bij Veilig Thuis                                              |
        | het staat vast wie monitort: nee                                                 |
        | over afwijking-1: de afwijking geldt niet                                        |
        | Veilig Thuis moet de verantwoordelijkheid voor de monitoring dragen, voortdurend |
        | Veilig Thuis moet de melding monitoren, op 2026-09-15                            |
        | Veilig Thuis moet de melding monitoren, op 2027-06-15                            |
        | Veilig Thuis moet een verantwoordelijke voor de monitoring aanwijzen             |
        | over afwijking-1: voorwaarde niet vervuld: AFW-01                                |
      En geldt regel MON-29 op grond van 9.2.o, D-7, F.1

    Abstract Scenario: wie de monitoring niet heeft, draagt haar niet: Veilig Thuis
      Gegeven <feit>
      Als het monitoringbesluit wordt gevraagd
      Dan geldt regel MON-29 niet
      En niet: Veilig Thuis moet de verantwoordelijkheid voor de monitoring dragen, voortdurend
      En onder meer:
        | de monitoring ligt in beginsel bij <beginsel>    |
        | het staat in beginsel vast wie monitort: <zeker> |
        | de monitoring ligt bij <wie>                     |
        | het staat vast wie monitort: <vast>              |

      Voorbeelden:
        | feit                                                            | beginsel     | zeker | wie       | vast |
        | het jeugdteam heeft de zaak ontvangen: ja                       | jeugdteam    | ja    | jeugdteam | ja   |
        | de JGZ heeft de zaak ontvangen: ja                              | JGZ          | ja    | JGZ       | ja   |
        | over afwijking-1: de afwijking is vastgelegd in het dossier: ja | Veilig Thuis | nee   | jeugdteam | ja   |

  Regel: MON-30 Waar de monitoring ligt, wordt zij ook gedragen: het jeugdteam

    Achtergrond:
      Gegeven deze feiten:
        | Veilig Thuis sloot af met vervolgtraject                |
        | Veilig Thuis sloot triage of onderzoek af op 2026-06-15 |
        | het jeugdteam heeft de zaak ontvangen: ja               |
        | de JGZ heeft de zaak ontvangen: nee                     |
      En over afwijking-1:
        | de monitoring gaat bij deze afwijking naar JGZ |
        | de afwijking is vastgelegd in het dossier: nee |
        | Veilig Thuis aanvaardt de afwijking: ja        |
        | het jeugdteam aanvaardt de afwijking: ja       |
        | de JGZ aanvaardt de afwijking: ja              |

    Scenario: ligt de monitoring bij het jeugdteam, dan is het jeugdteam er voortdurend op aan te spreken
      Als het monitoringbesluit wordt gevraagd
      Dan is dit het hele besluit:
        | de monitoring ligt bij jeugdteam                                                  |
        | het staat vast wie monitort: ja                                                   |
        | over afwijking-1: de afwijking geldt niet                                         |
        | het jeugdteam moet de verantwoordelijkheid voor de monitoring dragen, voortdurend |
        | Veilig Thuis moet de melding monitoren, op 2026-09-15                             |
        | Veilig Thuis moet de melding monitoren, op 2027-06-15                             |
        | het jeugdteam moet aanleveren wat nodig is voor de monitoring door Veilig Thuis   |
        | over afwijking-1: voorwaarde niet vervuld: AFW-01                                 |
      En geldt regel MON-30 op grond van 9.2.p, D-7, F.1

    Abstract Scenario: wie de monitoring niet heeft, draagt haar niet: het jeugdteam
      Gegeven <feit>
      Als het monitoringbesluit wordt gevraagd
      Dan geldt regel MON-30 niet
      En niet: het jeugdteam moet de verantwoordelijkheid voor de monitoring dragen, voortdurend
      En onder meer:
        | de monitoring ligt in beginsel bij <beginsel>    |
        | het staat in beginsel vast wie monitort: <zeker> |
        | de monitoring ligt bij <wie>                     |
        | het staat vast wie monitort: <vast>              |

      Voorbeelden:
        | feit                                                            | beginsel     | zeker | wie          | vast |
        | Veilig Thuis sloot af met onderzoek                             | Veilig Thuis | ja    | Veilig Thuis | ja   |
        | Veilig Thuis sloot af met onbekend                              | Veilig Thuis | nee   | Veilig Thuis | nee  |
        | het jeugdteam heeft de zaak ontvangen: nee                      | Veilig Thuis | nee   | Veilig Thuis | nee  |
        | de JGZ heeft de zaak ontvangen: ja                              | Veilig Thuis | nee   | Veilig Thuis | nee  |
        | over afwijking-1: de afwijking is vastgelegd in het dossier: ja | jeugdteam    | ja    | JGZ          | ja   |

  Regel: MON-31 Waar de monitoring ligt, wordt zij ook gedragen: de JGZ

    Achtergrond:
      Gegeven deze feiten:
        | Veilig Thuis sloot af met vervolgtraject                |
        | Veilig Thuis sloot triage of onderzoek af op 2026-06-15 |
        | het jeugdteam heeft de zaak ontvangen: nee              |
        | de JGZ heeft de zaak ontvangen: ja                      |
      En over afwijking-1:
        | de monitoring gaat bij deze afwijking naar jeugdteam |
        | de afwijking is vastgelegd in het dossier: nee       |
        | Veilig Thuis aanvaardt de afwijking: ja              |
        | het jeugdteam aanvaardt de afwijking: ja             |
        | de JGZ aanvaardt de afwijking: ja                    |

    Scenario: ligt de monitoring bij de JGZ, dan is de JGZ er voortdurend op aan te spreken
      Als het monitoringbesluit wordt gevraagd
      Dan is dit het hele besluit:
        | de monitoring ligt bij JGZ                                                 |
        | het staat vast wie monitort: ja                                            |
        | over afwijking-1: de afwijking geldt niet                                  |
        | de JGZ moet de verantwoordelijkheid voor de monitoring dragen, voortdurend |
        | Veilig Thuis moet de melding monitoren, op 2026-09-15                      |
        | Veilig Thuis moet de melding monitoren, op 2027-06-15                      |
        | de JGZ moet aanleveren wat nodig is voor de monitoring door Veilig Thuis   |
        | over afwijking-1: voorwaarde niet vervuld: AFW-01                          |
      En geldt regel MON-31 op grond van 9.2.p, D-7, F.1

    Abstract Scenario: wie de monitoring niet heeft, draagt haar niet: de JGZ
      Gegeven <feit>
      Als het monitoringbesluit wordt gevraagd
      Dan geldt regel MON-31 niet
      En niet: de JGZ moet de verantwoordelijkheid voor de monitoring dragen, voortdurend
      En onder meer:
        | de monitoring ligt in beginsel bij <beginsel>    |
        | het staat in beginsel vast wie monitort: <zeker> |
        | de monitoring ligt bij <wie>                     |
        | het staat vast wie monitort: <vast>              |

      Voorbeelden:
        | feit                                                            | beginsel     | zeker | wie          | vast |
        | Veilig Thuis sloot af met onderzoek                             | Veilig Thuis | ja    | Veilig Thuis | ja   |
        | Veilig Thuis sloot af met onbekend                              | Veilig Thuis | nee   | Veilig Thuis | nee  |
        | de JGZ heeft de zaak ontvangen: nee                             | Veilig Thuis | nee   | Veilig Thuis | nee  |
        | het jeugdteam heeft de zaak ontvangen: ja                       | Veilig Thuis | nee   | Veilig Thuis | nee  |
        | over afwijking-1: de afwijking is vastgelegd in het dossier: ja | JGZ          | ja    | jeugdteam    | ja   |

  Regel: MON-40 Kregen beide de zaak en is niemand aangewezen, dan wijst Veilig Thuis iemand aan

    Achtergrond:
      Gegeven deze feiten:
        | Veilig Thuis sloot af met vervolgtraject                |
        | Veilig Thuis sloot triage of onderzoek af op 2026-06-15 |
        | het jeugdteam heeft de zaak ontvangen: ja               |
        | de JGZ heeft de zaak ontvangen: ja                      |
      En over afwijking-1:
        | de monitoring gaat bij deze afwijking naar jeugdteam |
        | de afwijking is vastgelegd in het dossier: nee       |
        | Veilig Thuis aanvaardt de afwijking: ja              |
        | het jeugdteam aanvaardt de afwijking: ja             |
        | de JGZ aanvaardt de afwijking: ja                    |
      En over afwijking-2:
        | de monitoring gaat bij deze afwijking naar Veilig Thuis |
        | de afwijking is vastgelegd in het dossier: nee          |
        | Veilig Thuis aanvaardt de afwijking: ja                 |
        | het jeugdteam aanvaardt de afwijking: ja                |
        | de JGZ aanvaardt de afwijking: ja                       |

    Scenario: gelden de afwijkingen niet en is uit twee ontvangers niet gekozen, dan wijst Veilig Thuis iemand aan
      Als het monitoringbesluit wordt gevraagd
      Dan is dit het hele besluit:
        | de monitoring ligt bij Veilig Thuis                                              |
        | het staat vast wie monitort: nee                                                 |
        | over afwijking-1: de afwijking geldt niet                                        |
        | over afwijking-2: de afwijking geldt niet                                        |
        | Veilig Thuis moet de verantwoordelijkheid voor de monitoring dragen, voortdurend |
        | Veilig Thuis moet de melding monitoren, op 2026-09-15                            |
        | Veilig Thuis moet de melding monitoren, op 2027-06-15                            |
        | het jeugdteam moet aanleveren wat nodig is voor de monitoring door Veilig Thuis  |
        | de JGZ moet aanleveren wat nodig is voor de monitoring door Veilig Thuis         |
        | Veilig Thuis moet een verantwoordelijke voor de monitoring aanwijzen             |
        | over afwijking-1: voorwaarde niet vervuld: AFW-01                                |
        | over afwijking-2: voorwaarde niet vervuld: AFW-01                                |
      En geldt regel MON-40 op grond van 9.2.p, D-7, F.1

    Abstract Scenario: Veilig Thuis kiest uit twee ontvangers, ook na overdracht met advies
      Gegeven <feit>
      Als het monitoringbesluit wordt gevraagd
      Dan geldt regel MON-40
      En onder meer: Veilig Thuis moet een verantwoordelijke voor de monitoring aanwijzen
      En onder meer:
        | de monitoring ligt in beginsel bij <beginsel>    |
        | het staat in beginsel vast wie monitort: <zeker> |
        | de monitoring ligt bij <wie>                     |
        | het staat vast wie monitort: <vast>              |

      Voorbeelden:
        | feit                                            | beginsel     | zeker | wie          | vast |
        | Veilig Thuis sloot af met overdracht met advies | Veilig Thuis | nee   | Veilig Thuis | nee  |
        | het jeugdteam is aangewezen: nee                | Veilig Thuis | nee   | Veilig Thuis | nee  |
        | de JGZ is aangewezen: nee                       | Veilig Thuis | nee   | Veilig Thuis | nee  |

    Abstract Scenario: Veilig Thuis hoeft niet uit twee ontvangers te kiezen als dat niet nodig is
      Gegeven <feit>
      Als het monitoringbesluit wordt gevraagd
      Dan geldt regel MON-40 niet
      En niet: Veilig Thuis moet een verantwoordelijke voor de monitoring aanwijzen
      En onder meer:
        | de monitoring ligt in beginsel bij <beginsel>    |
        | het staat in beginsel vast wie monitort: <zeker> |
        | de monitoring ligt bij <wie>                     |
        | het staat vast wie monitort: <vast>              |

      Voorbeelden:
        | feit                                                            | beginsel     | zeker | wie          | vast |
        | Veilig Thuis sloot af met onderzoek                             | Veilig Thuis | ja    | Veilig Thuis | ja   |
        | Veilig Thuis sloot af met onbekend                              | Veilig Thuis | nee   | Veilig Thuis | nee  |
        | het jeugdteam heeft de zaak ontvangen: nee                      | JGZ          | ja    | JGZ          | ja   |
        | het jeugdteam heeft de zaak ontvangen: onbekend                 | JGZ          | nee   | JGZ          | nee  |
        | de JGZ heeft de zaak ontvangen: nee                             | jeugdteam    | ja    | jeugdteam    | ja   |
        | de JGZ heeft de zaak ontvangen: onbekend                        | jeugdteam    | nee   | jeugdteam    | nee  |
        | het jeugdteam is aangewezen: ja                                 | jeugdteam    | ja    | jeugdteam    | ja   |
        | de JGZ is aangewezen: ja                                        | JGZ          | ja    | JGZ          | ja   |
        | over afwijking-1: de afwijking is vastgelegd in het dossier: ja | Veilig Thuis | nee   | jeugdteam    | ja   |
        | over afwijking-2: de afwijking is vastgelegd in het dossier: ja | Veilig Thuis | nee   | Veilig Thuis | ja   |

    Scenario: heffen afwijkingen elkaar op, dan is dat de reden om iemand aan te wijzen en niet dat er uit twee ontvangers te kiezen is
      Gegeven over afwijking-1: de afwijking is vastgelegd in het dossier: ja
      En over afwijking-2: de afwijking is vastgelegd in het dossier: ja
      Als het monitoringbesluit wordt gevraagd
      Dan geldt regel MON-40 niet
      En onder meer: Veilig Thuis moet een verantwoordelijke voor de monitoring aanwijzen

  Regel: MON-41 Kreeg nog niemand de zaak aantoonbaar, dan wijst Veilig Thuis iemand aan

    Achtergrond:
      Gegeven deze feiten:
        | Veilig Thuis sloot af met vervolgtraject                |
        | Veilig Thuis sloot triage of onderzoek af op 2026-06-15 |
        | het jeugdteam heeft de zaak ontvangen: nee              |
        | de JGZ heeft de zaak ontvangen: nee                     |
      En over afwijking-1:
        | de monitoring gaat bij deze afwijking naar jeugdteam |
        | de afwijking is vastgelegd in het dossier: nee       |
        | Veilig Thuis aanvaardt de afwijking: ja              |
        | het jeugdteam aanvaardt de afwijking: ja             |
        | de JGZ aanvaardt de afwijking: ja                    |
      En over afwijking-2:
        | de monitoring gaat bij deze afwijking naar Veilig Thuis |
        | de afwijking is vastgelegd in het dossier: nee          |
        | Veilig Thuis aanvaardt de afwijking: ja                 |
        | het jeugdteam aanvaardt de afwijking: ja                |
        | de JGZ aanvaardt de afwijking: ja                       |

    Scenario: gelden de afwijkingen niet en kreeg niemand de zaak, dan wijst Veilig Thuis iemand aan
      Als het monitoringbesluit wordt gevraagd
      Dan is dit het hele besluit:
        | de monitoring ligt bij Veilig Thuis                                              |
        | het staat vast wie monitort: nee                                                 |
        | over afwijking-1: de afwijking geldt niet                                        |
        | over afwijking-2: de afwijking geldt niet                                        |
        | Veilig Thuis moet de verantwoordelijkheid voor de monitoring dragen, voortdurend |
        | Veilig Thuis moet de melding monitoren, op 2026-09-15                            |
        | Veilig Thuis moet de melding monitoren, op 2027-06-15                            |
        | Veilig Thuis moet een verantwoordelijke voor de monitoring aanwijzen             |
        | over afwijking-1: voorwaarde niet vervuld: AFW-01                                |
        | over afwijking-2: voorwaarde niet vervuld: AFW-01                                |
      En geldt regel MON-41 op grond van 9.2.p, D-7, F.1

    Abstract Scenario: een onbekende ontvangst laat Veilig Thuis aan zet
      Gegeven <feit>
      Als het monitoringbesluit wordt gevraagd
      Dan geldt regel MON-41
      En onder meer: Veilig Thuis moet een verantwoordelijke voor de monitoring aanwijzen
      En onder meer:
        | de monitoring ligt in beginsel bij <beginsel>    |
        | het staat in beginsel vast wie monitort: <zeker> |
        | de monitoring ligt bij <wie>                     |
        | het staat vast wie monitort: <vast>              |

      Voorbeelden:
        | feit                                            | beginsel     | zeker | wie          | vast |
        | Veilig Thuis sloot af met overdracht met advies | Veilig Thuis | nee   | Veilig Thuis | nee  |
        | het jeugdteam heeft de zaak ontvangen: onbekend | Veilig Thuis | nee   | Veilig Thuis | nee  |
        | de JGZ heeft de zaak ontvangen: onbekend        | Veilig Thuis | nee   | Veilig Thuis | nee  |
        | het jeugdteam is aangewezen: ja                 | Veilig Thuis | nee   | Veilig Thuis | nee  |
        | de JGZ is aangewezen: ja                        | Veilig Thuis | nee   | Veilig Thuis | nee  |

    Abstract Scenario: Veilig Thuis hoeft niemand aan te wijzen als iemand de zaak zeker kreeg of er is afgeweken
      Gegeven <feit>
      Als het monitoringbesluit wordt gevraagd
      Dan geldt regel MON-41 niet
      En niet: Veilig Thuis moet een verantwoordelijke voor de monitoring aanwijzen
      En onder meer:
        | de monitoring ligt in beginsel bij <beginsel>    |
        | het staat in beginsel vast wie monitort: <zeker> |
        | de monitoring ligt bij <wie>                     |
        | het staat vast wie monitort: <vast>              |

      Voorbeelden:
        | feit                                                            | beginsel     | zeker | wie          | vast |
        | Veilig Thuis sloot af met onderzoek                             | Veilig Thuis | ja    | Veilig Thuis | ja   |
        | Veilig Thuis sloot af met onbekend                              | Veilig Thuis | nee   | Veilig Thuis | nee  |
        | het jeugdteam heeft de zaak ontvangen: ja                       | jeugdteam    | ja    | jeugdteam    | ja   |
        | de JGZ heeft de zaak ontvangen: ja                              | JGZ          | ja    | JGZ          | ja   |
        | over afwijking-1: de afwijking is vastgelegd in het dossier: ja | Veilig Thuis | nee   | jeugdteam    | ja   |
        | over afwijking-2: de afwijking is vastgelegd in het dossier: ja | Veilig Thuis | nee   | Veilig Thuis | ja   |

    Scenario: heffen afwijkingen elkaar op, dan is niet de reden dat niemand de zaak kreeg
      Gegeven over afwijking-1: de afwijking is vastgelegd in het dossier: ja
      En over afwijking-2: de afwijking is vastgelegd in het dossier: ja
      Als het monitoringbesluit wordt gevraagd
      Dan geldt regel MON-41 niet
      En onder meer: Veilig Thuis moet een verantwoordelijke voor de monitoring aanwijzen

  Regel: MON-42 Hoe Veilig Thuis afsloot, bepaalt wie monitort

    Achtergrond:
      Gegeven deze feiten:
        | Veilig Thuis sloot af met onbekend                      |
        | Veilig Thuis sloot triage of onderzoek af op 2026-06-15 |
        | het jeugdteam heeft de zaak ontvangen: ja               |
        | de JGZ heeft de zaak ontvangen: ja                      |
      En over afwijking-1:
        | de monitoring gaat bij deze afwijking naar jeugdteam |
        | de afwijking is vastgelegd in het dossier: nee       |
        | Veilig Thuis aanvaardt de afwijking: ja              |
        | het jeugdteam aanvaardt de afwijking: ja             |
        | de JGZ aanvaardt de afwijking: ja                    |
      En over afwijking-2:
        | de monitoring gaat bij deze afwijking naar JGZ |
        | de afwijking is vastgelegd in het dossier: nee |
        | Veilig Thuis aanvaardt de afwijking: ja        |
        | het jeugdteam aanvaardt de afwijking: ja       |
        | de JGZ aanvaardt de afwijking: ja              |

    Scenario: zonder geldende afwijking beslist hoe Veilig Thuis afsloot, dus dat ontbreekt
      Als het monitoringbesluit wordt gevraagd
      Dan is dit het hele besluit:
        | de monitoring ligt bij Veilig Thuis                                              |
        | het staat vast wie monitort: nee                                                 |
        | over afwijking-1: de afwijking geldt niet                                        |
        | over afwijking-2: de afwijking geldt niet                                        |
        | Veilig Thuis moet de verantwoordelijkheid voor de monitoring dragen, voortdurend |
        | Veilig Thuis moet de melding monitoren, op 2026-09-15                            |
        | Veilig Thuis moet de melding monitoren, op 2027-06-15                            |
        | het jeugdteam moet aanleveren wat nodig is voor de monitoring door Veilig Thuis  |
        | de JGZ moet aanleveren wat nodig is voor de monitoring door Veilig Thuis         |
        | ontbreekt: Veilig Thuis sloot af met                                             |
        | over afwijking-1: voorwaarde niet vervuld: AFW-01                                |
        | over afwijking-2: voorwaarde niet vervuld: AFW-01                                |
      En geldt regel MON-42 op grond van 9.2.o, 9.2.p, D-7

    Scenario: heffen afwijkingen elkaar op, dan ontbreekt nog steeds hoe is afgesloten
      Gegeven over afwijking-1: de afwijking is vastgelegd in het dossier: ja
      En over afwijking-2: de afwijking is vastgelegd in het dossier: ja
      Als het monitoringbesluit wordt gevraagd
      Dan is dit het hele besluit:
        | de monitoring ligt bij Veilig Thuis                                              |
        | het staat vast wie monitort: nee                                                 |
        | over afwijking-1: de afwijking geldt                                             |
        | over afwijking-2: de afwijking geldt                                             |
        | Veilig Thuis moet de verantwoordelijkheid voor de monitoring dragen, voortdurend |
        | Veilig Thuis moet de melding monitoren, op 2026-09-15                            |
        | Veilig Thuis moet de melding monitoren, op 2027-06-15                            |
        | het jeugdteam moet aanleveren wat nodig is voor de monitoring door Veilig Thuis  |
        | de JGZ moet aanleveren wat nodig is voor de monitoring door Veilig Thuis         |
        | Veilig Thuis moet een verantwoordelijke voor de monitoring aanwijzen             |
        | ontbreekt: Veilig Thuis sloot af met                                             |
        | opmerking: MON-26                                                                |
      En geldt regel MON-42

    Abstract Scenario: is de afsluiting bekend of geldt een afwijking, dan ontbreekt zij niet
      Gegeven <feit>
      Als het monitoringbesluit wordt gevraagd
      Dan geldt regel MON-42 niet
      En niet: ontbreekt: Veilig Thuis sloot af met
      En onder meer:
        | de monitoring ligt in beginsel bij <beginsel>    |
        | het staat in beginsel vast wie monitort: <zeker> |
        | de monitoring ligt bij <wie>                     |
        | het staat vast wie monitort: <vast>              |

      Voorbeelden:
        | feit                                                            | beginsel     | zeker | wie          | vast |
        | Veilig Thuis sloot af met onderzoek                             | Veilig Thuis | ja    | Veilig Thuis | ja   |
        | Veilig Thuis sloot af met vervolgtraject                        | Veilig Thuis | nee   | Veilig Thuis | nee  |
        | Veilig Thuis sloot af met overdracht met advies                 | Veilig Thuis | nee   | Veilig Thuis | nee  |
        | over afwijking-1: de afwijking is vastgelegd in het dossier: ja | Veilig Thuis | nee   | jeugdteam    | ja   |
        | over afwijking-2: de afwijking is vastgelegd in het dossier: ja | Veilig Thuis | nee   | JGZ          | ja   |

  Regel: MON-43 Met een geldende afwijking is de afsluiting alleen nog een vraag

    Achtergrond:
      Gegeven deze feiten:
        | Veilig Thuis sloot af met onbekend                      |
        | Veilig Thuis sloot triage of onderzoek af op 2026-06-15 |
        | het jeugdteam heeft de zaak ontvangen: ja               |
        | de JGZ heeft de zaak ontvangen: ja                      |
      En over afwijking-1:
        | de monitoring gaat bij deze afwijking naar jeugdteam |
        | de afwijking is vastgelegd in het dossier: ja        |
        | Veilig Thuis aanvaardt de afwijking: ja              |
        | het jeugdteam aanvaardt de afwijking: ja             |
        | de JGZ aanvaardt de afwijking: ja                    |
      En over afwijking-2:
        | de monitoring gaat bij deze afwijking naar Veilig Thuis |
        | de afwijking is vastgelegd in het dossier: nee          |
        | Veilig Thuis aanvaardt de afwijking: ja                 |
        | het jeugdteam aanvaardt de afwijking: ja                |
        | de JGZ aanvaardt de afwijking: ja                       |

    Scenario: met een geldende afwijking is de afsluiting een vraag die niet meer beslist
      Als het monitoringbesluit wordt gevraagd
      Dan is dit het hele besluit:
        | de monitoring ligt bij jeugdteam                                                  |
        | het staat vast wie monitort: ja                                                   |
        | over afwijking-1: de afwijking geldt                                              |
        | over afwijking-2: de afwijking geldt niet                                         |
        | het jeugdteam moet de verantwoordelijkheid voor de monitoring dragen, voortdurend |
        | Veilig Thuis moet de melding monitoren, op 2026-09-15                             |
        | Veilig Thuis moet de melding monitoren, op 2027-06-15                             |
        | het jeugdteam moet aanleveren wat nodig is voor de monitoring door Veilig Thuis   |
        | de JGZ moet aanleveren wat nodig is voor de monitoring door Veilig Thuis          |
        | vraag: Veilig Thuis sloot af met                                                  |
        | over afwijking-2: voorwaarde niet vervuld: AFW-01                                 |
      En geldt regel MON-43 op grond van 9.2.o, 9.2.p, 9.2.q, D-7

    Abstract Scenario: naar wie de afwijking ook gaat, de afsluiting blijft een vraag
      Gegeven <feit>
      Als het monitoringbesluit wordt gevraagd
      Dan geldt regel MON-43
      En onder meer: vraag: Veilig Thuis sloot af met
      En onder meer:
        | de monitoring ligt in beginsel bij <beginsel>    |
        | het staat in beginsel vast wie monitort: <zeker> |
        | de monitoring ligt bij <wie>                     |
        | het staat vast wie monitort: <vast>              |

      Voorbeelden:
        | feit                                                                      | beginsel     | zeker | wie          | vast |
        | over afwijking-1: de monitoring gaat bij deze afwijking naar Veilig Thuis | Veilig Thuis | nee   | Veilig Thuis | ja   |
        | over afwijking-1: de monitoring gaat bij deze afwijking naar JGZ          | Veilig Thuis | nee   | JGZ          | ja   |

    Abstract Scenario: is de afsluiting bekend of geldt er niet één afwijking, dan is dit niet de vraag
      Gegeven <feit>
      Als het monitoringbesluit wordt gevraagd
      Dan geldt regel MON-43 niet
      En niet: vraag: Veilig Thuis sloot af met
      En onder meer:
        | de monitoring ligt in beginsel bij <beginsel>    |
        | het staat in beginsel vast wie monitort: <zeker> |
        | de monitoring ligt bij <wie>                     |
        | het staat vast wie monitort: <vast>              |

      Voorbeelden:
        | feit                                                             | beginsel     | zeker | wie          | vast |
        | Veilig Thuis sloot af met onderzoek                              | Veilig Thuis | ja    | jeugdteam    | ja   |
        | Veilig Thuis sloot af met vervolgtraject                         | Veilig Thuis | nee   | jeugdteam    | ja   |
        | Veilig Thuis sloot af met overdracht met advies                  | Veilig Thuis | nee   | jeugdteam    | ja   |
        | over afwijking-1: de afwijking is vastgelegd in het dossier: nee | Veilig Thuis | nee   | Veilig Thuis | nee  |
        | over afwijking-2: de afwijking is vastgelegd in het dossier: ja  | Veilig Thuis | nee   | Veilig Thuis | nee  |

  Regel: MON-44 Of het jeugdteam de zaak kreeg, wordt gevraagd

    Achtergrond:
      Gegeven deze feiten:
        | Veilig Thuis sloot af met onderzoek                     |
        | Veilig Thuis sloot triage of onderzoek af op 2026-06-15 |
        | het jeugdteam heeft de zaak ontvangen: onbekend         |
        | de JGZ heeft de zaak ontvangen: nee                     |

    Scenario: is niet bekend of het jeugdteam de zaak kreeg, dan wordt dat gevraagd, ook na een onderzoek
      Als het monitoringbesluit wordt gevraagd
      Dan is dit het hele besluit:
        | de monitoring ligt bij Veilig Thuis                                              |
        | het staat vast wie monitort: ja                                                  |
        | Veilig Thuis moet de verantwoordelijkheid voor de monitoring dragen, voortdurend |
        | Veilig Thuis moet de melding monitoren, op 2026-09-15                            |
        | Veilig Thuis moet de melding monitoren, op 2027-06-15                            |
        | vraag: het jeugdteam heeft de zaak ontvangen                                     |
      En geldt regel MON-44 op grond van 9.2.m, D-7, F.1

    Abstract Scenario: of het jeugdteam de zaak kreeg blijft een vraag, hoe ook is afgesloten
      Gegeven <feit>
      Als het monitoringbesluit wordt gevraagd
      Dan geldt regel MON-44
      En onder meer:
        | de monitoring ligt in beginsel bij <beginsel>    |
        | het staat in beginsel vast wie monitort: <zeker> |
        | de monitoring ligt bij <wie>                     |
        | het staat vast wie monitort: <vast>              |

      Voorbeelden:
        | feit                                            | beginsel     | zeker | wie          | vast |
        | Veilig Thuis sloot af met onbekend              | Veilig Thuis | nee   | Veilig Thuis | nee  |
        | Veilig Thuis sloot af met vervolgtraject        | Veilig Thuis | nee   | Veilig Thuis | nee  |
        | Veilig Thuis sloot af met overdracht met advies | Veilig Thuis | nee   | Veilig Thuis | nee  |
        | de JGZ heeft de zaak ontvangen: ja              | Veilig Thuis | ja    | Veilig Thuis | ja   |

    Abstract Scenario: is bekend of het jeugdteam de zaak kreeg, dan hoeft niemand dat te vragen
      Gegeven <feit>
      Als het monitoringbesluit wordt gevraagd
      Dan geldt regel MON-44 niet
      En niet: vraag: het jeugdteam heeft de zaak ontvangen
      En onder meer:
        | de monitoring ligt in beginsel bij <beginsel>    |
        | het staat in beginsel vast wie monitort: <zeker> |
        | de monitoring ligt bij <wie>                     |
        | het staat vast wie monitort: <vast>              |

      Voorbeelden:
        | feit                                       | beginsel     | zeker | wie          | vast |
        | het jeugdteam heeft de zaak ontvangen: ja  | Veilig Thuis | ja    | Veilig Thuis | ja   |
        | het jeugdteam heeft de zaak ontvangen: nee | Veilig Thuis | ja    | Veilig Thuis | ja   |

  Regel: MON-45 Hangt ervan af wie monitort, dan moet bekend zijn of het jeugdteam de zaak kreeg

    Achtergrond:
      Gegeven deze feiten:
        | Veilig Thuis sloot af met vervolgtraject                |
        | Veilig Thuis sloot triage of onderzoek af op 2026-06-15 |
        | het jeugdteam heeft de zaak ontvangen: onbekend         |
        | de JGZ heeft de zaak ontvangen: ja                      |
      En over afwijking-1:
        | de monitoring gaat bij deze afwijking naar jeugdteam |
        | de afwijking is vastgelegd in het dossier: nee       |
        | Veilig Thuis aanvaardt de afwijking: ja              |
        | het jeugdteam aanvaardt de afwijking: ja             |
        | de JGZ aanvaardt de afwijking: ja                    |
      En over afwijking-2:
        | de monitoring gaat bij deze afwijking naar Veilig Thuis |
        | de afwijking is vastgelegd in het dossier: nee          |
        | Veilig Thuis aanvaardt de afwijking: ja                 |
        | het jeugdteam aanvaardt de afwijking: ja                |
        | de JGZ aanvaardt de afwijking: ja                       |

    Scenario: hangt ervan af wie meekijkt, dan ontbreekt of het jeugdteam de zaak kreeg
      Als het monitoringbesluit wordt gevraagd
      Dan is dit het hele besluit:
        | de monitoring ligt bij JGZ                                                 |
        | het staat vast wie monitort: nee                                           |
        | over afwijking-1: de afwijking geldt niet                                  |
        | over afwijking-2: de afwijking geldt niet                                  |
        | de JGZ moet de verantwoordelijkheid voor de monitoring dragen, voortdurend |
        | Veilig Thuis moet de melding monitoren, op 2026-09-15                      |
        | Veilig Thuis moet de melding monitoren, op 2027-06-15                      |
        | de JGZ moet aanleveren wat nodig is voor de monitoring door Veilig Thuis   |
        | ontbreekt: het jeugdteam heeft de zaak ontvangen                           |
        | over afwijking-1: voorwaarde niet vervuld: AFW-01                          |
        | over afwijking-2: voorwaarde niet vervuld: AFW-01                          |
      En geldt regel MON-45 op grond van 9.2.p, D-7, F.1

    Scenario: heffen afwijkingen elkaar op, dan ontbreekt ook of het jeugdteam de zaak kreeg
      Gegeven over afwijking-1: de afwijking is vastgelegd in het dossier: ja
      En over afwijking-2: de afwijking is vastgelegd in het dossier: ja
      Als het monitoringbesluit wordt gevraagd
      Dan is dit het hele besluit:
        | de monitoring ligt bij JGZ                                                 |
        | het staat vast wie monitort: nee                                           |
        | over afwijking-1: de afwijking geldt                                       |
        | over afwijking-2: de afwijking geldt                                       |
        | de JGZ moet de verantwoordelijkheid voor de monitoring dragen, voortdurend |
        | Veilig Thuis moet de melding monitoren, op 2026-09-15                      |
        | Veilig Thuis moet de melding monitoren, op 2027-06-15                      |
        | de JGZ moet aanleveren wat nodig is voor de monitoring door Veilig Thuis   |
        | Veilig Thuis moet een verantwoordelijke voor de monitoring aanwijzen       |
        | ontbreekt: het jeugdteam heeft de zaak ontvangen                           |
        | opmerking: MON-26                                                          |
      En geldt regel MON-45

    Abstract Scenario: of het jeugdteam de zaak kreeg beslist ook na overdracht met advies of als niemand de zaak zeker kreeg
      Gegeven <feit>
      Als het monitoringbesluit wordt gevraagd
      Dan geldt regel MON-45
      En onder meer: ontbreekt: het jeugdteam heeft de zaak ontvangen
      En onder meer:
        | de monitoring ligt in beginsel bij <beginsel>    |
        | het staat in beginsel vast wie monitort: <zeker> |
        | de monitoring ligt bij <wie>                     |
        | het staat vast wie monitort: <vast>              |

      Voorbeelden:
        | feit                                            | beginsel     | zeker | wie          | vast |
        | Veilig Thuis sloot af met overdracht met advies | JGZ          | nee   | JGZ          | nee  |
        | de JGZ heeft de zaak ontvangen: nee             | Veilig Thuis | nee   | Veilig Thuis | nee  |
        | de JGZ heeft de zaak ontvangen: onbekend        | Veilig Thuis | nee   | Veilig Thuis | nee  |

    Abstract Scenario: hangt het niet van die ontvangst af, dan is die hooguit een vraag: het jeugdteam
      Gegeven <feit>
      Als het monitoringbesluit wordt gevraagd
      Dan geldt regel MON-45 niet
      En niet: ontbreekt: het jeugdteam heeft de zaak ontvangen
      En onder meer:
        | de monitoring ligt in beginsel bij <beginsel>    |
        | het staat in beginsel vast wie monitort: <zeker> |
        | de monitoring ligt bij <wie>                     |
        | het staat vast wie monitort: <vast>              |

      Voorbeelden:
        | feit                                                            | beginsel     | zeker | wie          | vast |
        | Veilig Thuis sloot af met onderzoek                             | Veilig Thuis | ja    | Veilig Thuis | ja   |
        | Veilig Thuis sloot af met onbekend                              | Veilig Thuis | nee   | Veilig Thuis | nee  |
        | het jeugdteam heeft de zaak ontvangen: ja                       | Veilig Thuis | nee   | Veilig Thuis | nee  |
        | het jeugdteam heeft de zaak ontvangen: nee                      | JGZ          | ja    | JGZ          | ja   |
        | de JGZ is aangewezen: ja                                        | JGZ          | ja    | JGZ          | ja   |
        | over afwijking-1: de afwijking is vastgelegd in het dossier: ja | JGZ          | nee   | jeugdteam    | ja   |
        | over afwijking-2: de afwijking is vastgelegd in het dossier: ja | JGZ          | nee   | Veilig Thuis | ja   |

  Regel: MON-46 Of de JGZ de zaak kreeg, wordt gevraagd

    Achtergrond:
      Gegeven deze feiten:
        | Veilig Thuis sloot af met onderzoek                     |
        | Veilig Thuis sloot triage of onderzoek af op 2026-06-15 |
        | het jeugdteam heeft de zaak ontvangen: nee              |
        | de JGZ heeft de zaak ontvangen: onbekend                |

    Scenario: is niet bekend of de JGZ de zaak kreeg, dan wordt dat gevraagd, ook na een onderzoek
      Als het monitoringbesluit wordt gevraagd
      Dan is dit het hele besluit:
        | de monitoring ligt bij Veilig Thuis                                              |
        | het staat vast wie monitort: ja                                                  |
        | Veilig Thuis moet de verantwoordelijkheid voor de monitoring dragen, voortdurend |
        | Veilig Thuis moet de melding monitoren, op 2026-09-15                            |
        | Veilig Thuis moet de melding monitoren, op 2027-06-15                            |
        | vraag: de JGZ heeft de zaak ontvangen                                            |
      En geldt regel MON-46 op grond van 9.2.m, D-7, F.1

    Abstract Scenario: of de JGZ de zaak kreeg blijft een vraag, hoe ook is afgesloten
      Gegeven <feit>
      Als het monitoringbesluit wordt gevraagd
      Dan geldt regel MON-46
      En onder meer:
        | de monitoring ligt in beginsel bij <beginsel>    |
        | het staat in beginsel vast wie monitort: <zeker> |
        | de monitoring ligt bij <wie>                     |
        | het staat vast wie monitort: <vast>              |

      Voorbeelden:
        | feit                                            | beginsel     | zeker | wie          | vast |
        | Veilig Thuis sloot af met onbekend              | Veilig Thuis | nee   | Veilig Thuis | nee  |
        | Veilig Thuis sloot af met vervolgtraject        | Veilig Thuis | nee   | Veilig Thuis | nee  |
        | Veilig Thuis sloot af met overdracht met advies | Veilig Thuis | nee   | Veilig Thuis | nee  |
        | het jeugdteam heeft de zaak ontvangen: ja       | Veilig Thuis | ja    | Veilig Thuis | ja   |

    Abstract Scenario: is bekend of de JGZ de zaak kreeg, dan hoeft niemand dat te vragen
      Gegeven <feit>
      Als het monitoringbesluit wordt gevraagd
      Dan geldt regel MON-46 niet
      En niet: vraag: de JGZ heeft de zaak ontvangen
      En onder meer:
        | de monitoring ligt in beginsel bij <beginsel>    |
        | het staat in beginsel vast wie monitort: <zeker> |
        | de monitoring ligt bij <wie>                     |
        | het staat vast wie monitort: <vast>              |

      Voorbeelden:
        | feit                                | beginsel     | zeker | wie          | vast |
        | de JGZ heeft de zaak ontvangen: ja  | Veilig Thuis | ja    | Veilig Thuis | ja   |
        | de JGZ heeft de zaak ontvangen: nee | Veilig Thuis | ja    | Veilig Thuis | ja   |

  Regel: MON-47 Hangt ervan af wie monitort, dan moet bekend zijn of de JGZ de zaak kreeg

    Achtergrond:
      Gegeven deze feiten:
        | Veilig Thuis sloot af met vervolgtraject                |
        | Veilig Thuis sloot triage of onderzoek af op 2026-06-15 |
        | het jeugdteam heeft de zaak ontvangen: ja               |
        | de JGZ heeft de zaak ontvangen: onbekend                |
      En over afwijking-1:
        | de monitoring gaat bij deze afwijking naar jeugdteam |
        | de afwijking is vastgelegd in het dossier: nee       |
        | Veilig Thuis aanvaardt de afwijking: ja              |
        | het jeugdteam aanvaardt de afwijking: ja             |
        | de JGZ aanvaardt de afwijking: ja                    |
      En over afwijking-2:
        | de monitoring gaat bij deze afwijking naar Veilig Thuis |
        | de afwijking is vastgelegd in het dossier: nee          |
        | Veilig Thuis aanvaardt de afwijking: ja                 |
        | het jeugdteam aanvaardt de afwijking: ja                |
        | de JGZ aanvaardt de afwijking: ja                       |

    Scenario: hangt ervan af wie meekijkt, dan ontbreekt of de JGZ de zaak kreeg
      Als het monitoringbesluit wordt gevraagd
      Dan is dit het hele besluit:
        | de monitoring ligt bij jeugdteam                                                  |
        | het staat vast wie monitort: nee                                                  |
        | over afwijking-1: de afwijking geldt niet                                         |
        | over afwijking-2: de afwijking geldt niet                                         |
        | het jeugdteam moet de verantwoordelijkheid voor de monitoring dragen, voortdurend |
        | Veilig Thuis moet de melding monitoren, op 2026-09-15                             |
        | Veilig Thuis moet de melding monitoren, op 2027-06-15                             |
        | het jeugdteam moet aanleveren wat nodig is voor de monitoring door Veilig Thuis   |
        | ontbreekt: de JGZ heeft de zaak ontvangen                                         |
        | over afwijking-1: voorwaarde niet vervuld: AFW-01                                 |
        | over afwijking-2: voorwaarde niet vervuld: AFW-01                                 |
      En geldt regel MON-47 op grond van 9.2.p, D-7, F.1

    Scenario: heffen afwijkingen elkaar op, dan ontbreekt ook of de JGZ de zaak kreeg
      Gegeven over afwijking-1: de afwijking is vastgelegd in het dossier: ja
      En over afwijking-2: de afwijking is vastgelegd in het dossier: ja
      Als het monitoringbesluit wordt gevraagd
      Dan is dit het hele besluit:
        | de monitoring ligt bij jeugdteam                                                  |
        | het staat vast wie monitort: nee                                                  |
        | over afwijking-1: de afwijking geldt                                              |
        | over afwijking-2: de afwijking geldt                                              |
        | het jeugdteam moet de verantwoordelijkheid voor de monitoring dragen, voortdurend |
        | Veilig Thuis moet de melding monitoren, op 2026-09-15                             |
        | Veilig Thuis moet de melding monitoren, op 2027-06-15                             |
        | het jeugdteam moet aanleveren wat nodig is voor de monitoring door Veilig Thuis   |
        | Veilig Thuis moet een verantwoordelijke voor de monitoring aanwijzen              |
        | ontbreekt: de JGZ heeft de zaak ontvangen                                         |
        | opmerking: MON-26                                                                 |
      En geldt regel MON-47

    Abstract Scenario: of de JGZ de zaak kreeg beslist ook na overdracht met advies of als niemand de zaak zeker kreeg
      Gegeven <feit>
      Als het monitoringbesluit wordt gevraagd
      Dan geldt regel MON-47
      En onder meer: ontbreekt: de JGZ heeft de zaak ontvangen
      En onder meer:
        | de monitoring ligt in beginsel bij <beginsel>    |
        | het staat in beginsel vast wie monitort: <zeker> |
        | de monitoring ligt bij <wie>                     |
        | het staat vast wie monitort: <vast>              |

      Voorbeelden:
        | feit                                            | beginsel     | zeker | wie          | vast |
        | Veilig Thuis sloot af met overdracht met advies | jeugdteam    | nee   | jeugdteam    | nee  |
        | het jeugdteam heeft de zaak ontvangen: nee      | Veilig Thuis | nee   | Veilig Thuis | nee  |
        | het jeugdteam heeft de zaak ontvangen: onbekend | Veilig Thuis | nee   | Veilig Thuis | nee  |

    Abstract Scenario: hangt het niet van die ontvangst af, dan is die hooguit een vraag: de JGZ
      Gegeven <feit>
      Als het monitoringbesluit wordt gevraagd
      Dan geldt regel MON-47 niet
      En niet: ontbreekt: de JGZ heeft de zaak ontvangen
      En onder meer:
        | de monitoring ligt in beginsel bij <beginsel>    |
        | het staat in beginsel vast wie monitort: <zeker> |
        | de monitoring ligt bij <wie>                     |
        | het staat vast wie monitort: <vast>              |

      Voorbeelden:
        | feit                                                            | beginsel     | zeker | wie          | vast |
        | Veilig Thuis sloot af met onderzoek                             | Veilig Thuis | ja    | Veilig Thuis | ja   |
        | Veilig Thuis sloot af met onbekend                              | Veilig Thuis | nee   | Veilig Thuis | nee  |
        | de JGZ heeft de zaak ontvangen: ja                              | Veilig Thuis | nee   | Veilig Thuis | nee  |
        | de JGZ heeft de zaak ontvangen: nee                             | jeugdteam    | ja    | jeugdteam    | ja   |
        | het jeugdteam is aangewezen: ja                                 | jeugdteam    | ja    | jeugdteam    | ja   |
        | over afwijking-1: de afwijking is vastgelegd in het dossier: ja | jeugdteam    | nee   | jeugdteam    | ja   |
        | over afwijking-2: de afwijking is vastgelegd in het dossier: ja | jeugdteam    | nee   | Veilig Thuis | ja   |

  Regel: MON-50 Veilig Thuis kijkt op twee afgesproken momenten hoe het gaat

    Scenario: Veilig Thuis kijkt altijd twee keer hoe het gaat, ook als niets bekend is
      Als het monitoringbesluit wordt gevraagd
      Dan is dit het hele besluit:
        | de monitoring ligt bij Veilig Thuis                                                   |
        | het staat vast wie monitort: nee                                                      |
        | Veilig Thuis moet de verantwoordelijkheid voor de monitoring dragen, voortdurend      |
        | Veilig Thuis moet de melding monitoren, aan het eind van de termijn eerste meetmoment |
        | Veilig Thuis moet de melding monitoren, aan het eind van de termijn tweede meetmoment |
        | ontbreekt: Veilig Thuis sloot af met                                                  |
        | vraag: de dag van afsluiting is bekend                                                |
      En geldt regel MON-50 op grond van 9.2.m, D-6, D-7, F.1, als keuze

    Scenario: de meetmomenten blijven bij Veilig Thuis als een ander meekijkt
      Gegeven deze feiten:
        | Veilig Thuis sloot af met vervolgtraject                |
        | Veilig Thuis sloot triage of onderzoek af op 2026-06-15 |
        | het jeugdteam heeft de zaak ontvangen: nee              |
        | de JGZ heeft de zaak ontvangen: ja                      |
      En over afwijking-1:
        | de monitoring gaat bij deze afwijking naar jeugdteam |
        | de afwijking is vastgelegd in het dossier: ja        |
        | Veilig Thuis aanvaardt de afwijking: ja              |
        | het jeugdteam aanvaardt de afwijking: ja             |
        | de JGZ aanvaardt de afwijking: ja                    |
      Als het monitoringbesluit wordt gevraagd
      Dan is dit het hele besluit:
        | de monitoring ligt bij jeugdteam                                                  |
        | het staat vast wie monitort: ja                                                   |
        | over afwijking-1: de afwijking geldt                                              |
        | het jeugdteam moet de verantwoordelijkheid voor de monitoring dragen, voortdurend |
        | Veilig Thuis moet de melding monitoren, op 2026-09-15                             |
        | Veilig Thuis moet de melding monitoren, op 2027-06-15                             |
        | het jeugdteam moet aanleveren wat nodig is voor de monitoring door Veilig Thuis   |
        | de JGZ moet aanleveren wat nodig is voor de monitoring door Veilig Thuis          |

    Abstract Scenario: een afsluiting op <dag> geeft een meetmoment op <drie maanden> en op <een jaar>
      Gegeven deze feiten:
        | Veilig Thuis sloot af met onderzoek                |
        | Veilig Thuis sloot triage of onderzoek af op <dag> |
      Als het monitoringbesluit wordt gevraagd
      Dan is dit het hele besluit:
        | de monitoring ligt bij Veilig Thuis                                              |
        | het staat vast wie monitort: ja                                                  |
        | Veilig Thuis moet de verantwoordelijkheid voor de monitoring dragen, voortdurend |
        | Veilig Thuis moet de melding monitoren, op <drie maanden>                        |
        | Veilig Thuis moet de melding monitoren, op <een jaar>                            |

      Voorbeelden:
        | dag        | drie maanden | een jaar   |
        | 2023-11-28 | 2024-02-28   | 2024-11-28 |
        | 2023-11-29 | 2024-02-29   | 2024-11-29 |
        | 2023-11-30 | 2024-02-29   | 2024-11-30 |
        | 2024-11-28 | 2025-02-28   | 2025-11-28 |
        | 2024-11-29 | 2025-02-28   | 2025-11-29 |
        | 2024-11-30 | 2025-02-28   | 2025-11-30 |
        | 2023-12-01 | 2024-03-01   | 2024-12-01 |
        | 2024-02-28 | 2024-05-28   | 2025-02-28 |
        | 2024-02-29 | 2024-05-29   | 2025-02-28 |
        | 2024-03-01 | 2024-06-01   | 2025-03-01 |
        | 2023-02-28 | 2023-05-28   | 2024-02-28 |
        | 2023-03-01 | 2023-06-01   | 2024-03-01 |
        | 2020-02-29 | 2020-05-29   | 2021-02-28 |
        | 2023-12-31 | 2024-03-31   | 2024-12-31 |
        | 2024-12-31 | 2025-03-31   | 2025-12-31 |
        | 2025-01-31 | 2025-04-30   | 2026-01-31 |
        | 2025-03-31 | 2025-06-30   | 2026-03-31 |
        | 2025-05-31 | 2025-08-31   | 2026-05-31 |
        | 2025-08-31 | 2025-11-30   | 2026-08-31 |
        | 2025-04-30 | 2025-07-30   | 2026-04-30 |
        | 2025-10-01 | 2026-01-01   | 2026-10-01 |
        | 2026-03-29 | 2026-06-29   | 2027-03-29 |
        | 2026-04-01 | 2026-07-01   | 2027-04-01 |
        | 2026-06-30 | 2026-09-30   | 2027-06-30 |
        | 2026-07-01 | 2026-10-01   | 2027-07-01 |

    Abstract Scenario: de peildatum <peildatum> verschuift de meetmomenten niet
      Gegeven de peildatum is <peildatum>
      En Veilig Thuis sloot triage of onderzoek af op <dag>
      Als het monitoringbesluit wordt gevraagd
      Dan onder meer:
        | Veilig Thuis moet de melding monitoren, op <drie maanden> |
        | Veilig Thuis moet de melding monitoren, op <een jaar>     |

      Voorbeelden: de eerste dagen waarop de afspraken gelden
        | peildatum  | dag        | drie maanden | een jaar   |
        | 2017-01-01 | 2016-12-31 | 2017-03-31   | 2017-12-31 |
        | 2017-01-01 | 2017-01-01 | 2017-04-01   | 2018-01-01 |
        | 2017-01-02 | 2016-02-29 | 2016-05-29   | 2017-02-28 |

      Voorbeelden: de meetmomenten zijn vandaag of al voorbij
        | peildatum  | dag        | drie maanden | een jaar   |
        | 2026-09-15 | 2026-06-15 | 2026-09-15   | 2027-06-15 |
        | 2026-09-16 | 2026-06-15 | 2026-09-15   | 2027-06-15 |
        | 2027-06-15 | 2026-06-15 | 2026-09-15   | 2027-06-15 |
        | 2031-02-28 | 2026-06-15 | 2026-09-15   | 2027-06-15 |

    Scenario: voor een dag waarop de afspraken nog niet golden, is er geen besluit
      Gegeven de peildatum is 2016-12-31
      Als het monitoringbesluit wordt gevraagd
      Dan wordt de zaak geweigerd: peildatum

    Scenario: een afsluiting na de peildatum kan niet
      Gegeven Veilig Thuis sloot triage of onderzoek af op 2026-07-02
      Als het monitoringbesluit wordt gevraagd
      Dan wordt de zaak geweigerd: afgeslotenOp

  Regel: MON-51 De dag van afsluiting wordt gevraagd

    Scenario: is de dag van afsluiting niet bekend, dan wordt zij gevraagd en staan de meetmomenten nog niet op een dag
      Gegeven Veilig Thuis sloot af met onderzoek
      Als het monitoringbesluit wordt gevraagd
      Dan is dit het hele besluit:
        | de monitoring ligt bij Veilig Thuis                                                   |
        | het staat vast wie monitort: ja                                                       |
        | Veilig Thuis moet de verantwoordelijkheid voor de monitoring dragen, voortdurend      |
        | Veilig Thuis moet de melding monitoren, aan het eind van de termijn eerste meetmoment |
        | Veilig Thuis moet de melding monitoren, aan het eind van de termijn tweede meetmoment |
        | vraag: de dag van afsluiting is bekend                                                |
      En geldt regel MON-51 op grond van 9.2.m, D-6, als keuze

    Scenario: is de dag van afsluiting bekend, dan wordt zij niet gevraagd
      Gegeven deze feiten:
        | Veilig Thuis sloot af met onderzoek                     |
        | Veilig Thuis sloot triage of onderzoek af op 2026-07-01 |
      Als het monitoringbesluit wordt gevraagd
      Dan is dit het hele besluit:
        | de monitoring ligt bij Veilig Thuis                                              |
        | het staat vast wie monitort: ja                                                  |
        | Veilig Thuis moet de verantwoordelijkheid voor de monitoring dragen, voortdurend |
        | Veilig Thuis moet de melding monitoren, op 2026-10-01                            |
        | Veilig Thuis moet de melding monitoren, op 2027-07-01                            |
      En geldt regel MON-51 niet

  Regel: MON-52 Het jeugdteam dat de zaak kreeg, levert aan wat Veilig Thuis nodig heeft

    Achtergrond:
      Gegeven deze feiten:
        | Veilig Thuis sloot af met onderzoek                     |
        | Veilig Thuis sloot triage of onderzoek af op 2026-06-15 |
        | het jeugdteam heeft de zaak ontvangen: ja               |
        | de JGZ heeft de zaak ontvangen: nee                     |

    Scenario: het jeugdteam met de zaak levert aan wat Veilig Thuis nodig heeft, ook na een onderzoek
      Als het monitoringbesluit wordt gevraagd
      Dan is dit het hele besluit:
        | de monitoring ligt bij Veilig Thuis                                              |
        | het staat vast wie monitort: ja                                                  |
        | Veilig Thuis moet de verantwoordelijkheid voor de monitoring dragen, voortdurend |
        | Veilig Thuis moet de melding monitoren, op 2026-09-15                            |
        | Veilig Thuis moet de melding monitoren, op 2027-06-15                            |
        | het jeugdteam moet aanleveren wat nodig is voor de monitoring door Veilig Thuis  |
      En geldt regel MON-52 op grond van 9.2.m, D-7

    Abstract Scenario: hoe ook is afgesloten, het jeugdteam met de zaak levert aan
      Gegeven <feit>
      Als het monitoringbesluit wordt gevraagd
      Dan geldt regel MON-52
      En onder meer: het jeugdteam moet aanleveren wat nodig is voor de monitoring door Veilig Thuis
      En onder meer:
        | de monitoring ligt in beginsel bij <beginsel>    |
        | het staat in beginsel vast wie monitort: <zeker> |
        | de monitoring ligt bij <wie>                     |
        | het staat vast wie monitort: <vast>              |

      Voorbeelden:
        | feit                                            | beginsel     | zeker | wie          | vast |
        | Veilig Thuis sloot af met onbekend              | Veilig Thuis | nee   | Veilig Thuis | nee  |
        | Veilig Thuis sloot af met vervolgtraject        | jeugdteam    | ja    | jeugdteam    | ja   |
        | Veilig Thuis sloot af met overdracht met advies | jeugdteam    | ja    | jeugdteam    | ja   |
        | de JGZ heeft de zaak ontvangen: ja              | Veilig Thuis | ja    | Veilig Thuis | ja   |
        | de JGZ heeft de zaak ontvangen: onbekend        | Veilig Thuis | ja    | Veilig Thuis | ja   |

    Abstract Scenario: zonder zekere ontvangst hoeft het jeugdteam niets aan te leveren
      Gegeven <feit>
      Als het monitoringbesluit wordt gevraagd
      Dan geldt regel MON-52 niet
      En niet: het jeugdteam moet aanleveren wat nodig is voor de monitoring door Veilig Thuis
      En onder meer:
        | de monitoring ligt in beginsel bij <beginsel>    |
        | het staat in beginsel vast wie monitort: <zeker> |
        | de monitoring ligt bij <wie>                     |
        | het staat vast wie monitort: <vast>              |

      Voorbeelden:
        | feit                                            | beginsel     | zeker | wie          | vast |
        | het jeugdteam heeft de zaak ontvangen: nee      | Veilig Thuis | ja    | Veilig Thuis | ja   |
        | het jeugdteam heeft de zaak ontvangen: onbekend | Veilig Thuis | ja    | Veilig Thuis | ja   |

  Regel: MON-53 De JGZ die de zaak kreeg, levert aan wat Veilig Thuis nodig heeft

    Achtergrond:
      Gegeven deze feiten:
        | Veilig Thuis sloot af met onderzoek                     |
        | Veilig Thuis sloot triage of onderzoek af op 2026-06-15 |
        | het jeugdteam heeft de zaak ontvangen: nee              |
        | de JGZ heeft de zaak ontvangen: ja                      |

    Scenario: de JGZ met de zaak levert aan wat Veilig Thuis nodig heeft, ook na een onderzoek
      Als het monitoringbesluit wordt gevraagd
      Dan is dit het hele besluit:
        | de monitoring ligt bij Veilig Thuis                                              |
        | het staat vast wie monitort: ja                                                  |
        | Veilig Thuis moet de verantwoordelijkheid voor de monitoring dragen, voortdurend |
        | Veilig Thuis moet de melding monitoren, op 2026-09-15                            |
        | Veilig Thuis moet de melding monitoren, op 2027-06-15                            |
        | de JGZ moet aanleveren wat nodig is voor de monitoring door Veilig Thuis         |
      En geldt regel MON-53 op grond van 8.2.f, 9.2.m, D-7

    Abstract Scenario: hoe ook is afgesloten, de JGZ met de zaak levert aan
      Gegeven <feit>
      Als het monitoringbesluit wordt gevraagd
      Dan geldt regel MON-53
      En onder meer: de JGZ moet aanleveren wat nodig is voor de monitoring door Veilig Thuis
      En onder meer:
        | de monitoring ligt in beginsel bij <beginsel>    |
        | het staat in beginsel vast wie monitort: <zeker> |
        | de monitoring ligt bij <wie>                     |
        | het staat vast wie monitort: <vast>              |

      Voorbeelden:
        | feit                                            | beginsel     | zeker | wie          | vast |
        | Veilig Thuis sloot af met onbekend              | Veilig Thuis | nee   | Veilig Thuis | nee  |
        | Veilig Thuis sloot af met vervolgtraject        | JGZ          | ja    | JGZ          | ja   |
        | Veilig Thuis sloot af met overdracht met advies | JGZ          | ja    | JGZ          | ja   |
        | het jeugdteam heeft de zaak ontvangen: ja       | Veilig Thuis | ja    | Veilig Thuis | ja   |
        | het jeugdteam heeft de zaak ontvangen: onbekend | Veilig Thuis | ja    | Veilig Thuis | ja   |

    Abstract Scenario: zonder zekere ontvangst hoeft de JGZ niets aan te leveren
      Gegeven <feit>
      Als het monitoringbesluit wordt gevraagd
      Dan geldt regel MON-53 niet
      En niet: de JGZ moet aanleveren wat nodig is voor de monitoring door Veilig Thuis
      En onder meer:
        | de monitoring ligt in beginsel bij <beginsel>    |
        | het staat in beginsel vast wie monitort: <zeker> |
        | de monitoring ligt bij <wie>                     |
        | het staat vast wie monitort: <vast>              |

      Voorbeelden:
        | feit                                     | beginsel     | zeker | wie          | vast |
        | de JGZ heeft de zaak ontvangen: nee      | Veilig Thuis | ja    | Veilig Thuis | ja   |
        | de JGZ heeft de zaak ontvangen: onbekend | Veilig Thuis | ja    | Veilig Thuis | ja   |

  Regel: MON-54 Het jeugdteam dat door een afwijking monitort, levert aan, ook zonder de zaak te hebben

    Achtergrond:
      Gegeven deze feiten:
        | Veilig Thuis sloot af met onderzoek                     |
        | Veilig Thuis sloot triage of onderzoek af op 2026-06-15 |
        | het jeugdteam heeft de zaak ontvangen: nee              |
        | de JGZ heeft de zaak ontvangen: nee                     |
      En over afwijking-1:
        | de monitoring gaat bij deze afwijking naar jeugdteam |
        | de afwijking is vastgelegd in het dossier: ja        |
        | Veilig Thuis aanvaardt de afwijking: ja              |
        | het jeugdteam aanvaardt de afwijking: ja             |
        | de JGZ aanvaardt de afwijking: ja                    |

    Scenario: door een geldende afwijking levert het jeugdteam aan zonder de zaak te hebben
      Als het monitoringbesluit wordt gevraagd
      Dan is dit het hele besluit:
        | de monitoring ligt bij jeugdteam                                                  |
        | het staat vast wie monitort: ja                                                   |
        | over afwijking-1: de afwijking geldt                                              |
        | het jeugdteam moet de verantwoordelijkheid voor de monitoring dragen, voortdurend |
        | Veilig Thuis moet de melding monitoren, op 2026-09-15                             |
        | Veilig Thuis moet de melding monitoren, op 2027-06-15                             |
        | het jeugdteam moet aanleveren wat nodig is voor de monitoring door Veilig Thuis   |
      En geldt regel MON-54 op grond van 9.2.m, 9.2.q, D-7

    Abstract Scenario: een onbekende ontvangst neemt niet weg dat het jeugdteam om de afwijking aanlevert
      Gegeven <feit>
      Als het monitoringbesluit wordt gevraagd
      Dan geldt regel MON-54
      En onder meer: het jeugdteam moet aanleveren wat nodig is voor de monitoring door Veilig Thuis
      En onder meer:
        | de monitoring ligt in beginsel bij <beginsel>    |
        | het staat in beginsel vast wie monitort: <zeker> |
        | de monitoring ligt bij <wie>                     |
        | het staat vast wie monitort: <vast>              |

      Voorbeelden:
        | feit                                            | beginsel     | zeker | wie       | vast |
        | het jeugdteam heeft de zaak ontvangen: onbekend | Veilig Thuis | ja    | jeugdteam | ja   |

    Abstract Scenario: kreeg het jeugdteam de zaak wel, of kijkt het jeugdteam niet mee, dan is de afwijking niet de reden
      Gegeven <feit>
      Als het monitoringbesluit wordt gevraagd
      Dan geldt regel MON-54 niet
      En onder meer:
        | de monitoring ligt in beginsel bij <beginsel>    |
        | het staat in beginsel vast wie monitort: <zeker> |
        | de monitoring ligt bij <wie>                     |
        | het staat vast wie monitort: <vast>              |

      Voorbeelden:
        | feit                                                                      | beginsel     | zeker | wie          | vast |
        | het jeugdteam heeft de zaak ontvangen: ja                                 | Veilig Thuis | ja    | jeugdteam    | ja   |
        | over afwijking-1: de afwijking is vastgelegd in het dossier: nee          | Veilig Thuis | ja    | Veilig Thuis | ja   |
        | over afwijking-1: de monitoring gaat bij deze afwijking naar Veilig Thuis | Veilig Thuis | ja    | Veilig Thuis | ja   |

  Regel: MON-55 De JGZ die door een afwijking monitort, levert aan, ook zonder de zaak te hebben

    Achtergrond:
      Gegeven deze feiten:
        | Veilig Thuis sloot af met onderzoek                     |
        | Veilig Thuis sloot triage of onderzoek af op 2026-06-15 |
        | het jeugdteam heeft de zaak ontvangen: nee              |
        | de JGZ heeft de zaak ontvangen: nee                     |
      En over afwijking-1:
        | de monitoring gaat bij deze afwijking naar JGZ |
        | de afwijking is vastgelegd in het dossier: ja  |
        | Veilig Thuis aanvaardt de afwijking: ja        |
        | het jeugdteam aanvaardt de afwijking: ja       |
        | de JGZ aanvaardt de afwijking: ja              |

    Scenario: door een geldende afwijking levert de JGZ aan zonder de zaak te hebben
      Als het monitoringbesluit wordt gevraagd
      Dan is dit het hele besluit:
        | de monitoring ligt bij JGZ                                                 |
        | het staat vast wie monitort: ja                                            |
        | over afwijking-1: de afwijking geldt                                       |
        | de JGZ moet de verantwoordelijkheid voor de monitoring dragen, voortdurend |
        | Veilig Thuis moet de melding monitoren, op 2026-09-15                      |
        | Veilig Thuis moet de melding monitoren, op 2027-06-15                      |
        | de JGZ moet aanleveren wat nodig is voor de monitoring door Veilig Thuis   |
      En geldt regel MON-55 op grond van 9.2.m, 9.2.q, D-7

    Abstract Scenario: een onbekende ontvangst neemt niet weg dat de JGZ om de afwijking aanlevert
      Gegeven <feit>
      Als het monitoringbesluit wordt gevraagd
      Dan geldt regel MON-55
      En onder meer: de JGZ moet aanleveren wat nodig is voor de monitoring door Veilig Thuis
      En onder meer:
        | de monitoring ligt in beginsel bij <beginsel>    |
        | het staat in beginsel vast wie monitort: <zeker> |
        | de monitoring ligt bij <wie>                     |
        | het staat vast wie monitort: <vast>              |

      Voorbeelden:
        | feit                                     | beginsel     | zeker | wie | vast |
        | de JGZ heeft de zaak ontvangen: onbekend | Veilig Thuis | ja    | JGZ | ja   |

    Abstract Scenario: kreeg de JGZ de zaak wel, of kijkt de JGZ niet mee, dan is de afwijking niet de reden
      Gegeven <feit>
      Als het monitoringbesluit wordt gevraagd
      Dan geldt regel MON-55 niet
      En onder meer:
        | de monitoring ligt in beginsel bij <beginsel>    |
        | het staat in beginsel vast wie monitort: <zeker> |
        | de monitoring ligt bij <wie>                     |
        | het staat vast wie monitort: <vast>              |

      Voorbeelden:
        | feit                                                                      | beginsel     | zeker | wie          | vast |
        | de JGZ heeft de zaak ontvangen: ja                                        | Veilig Thuis | ja    | JGZ          | ja   |
        | over afwijking-1: de afwijking is vastgelegd in het dossier: nee          | Veilig Thuis | ja    | Veilig Thuis | ja   |
        | over afwijking-1: de monitoring gaat bij deze afwijking naar Veilig Thuis | Veilig Thuis | ja    | Veilig Thuis | ja   |

  Regel: Wie meekijkt volgt uit de ontvangst en de aanwijzing (9.2.o, 9.2.p, D-7)

    Abstract Scenario: na een vervolgtraject bepalen ontvangst en aanwijzing samen wie meekijkt
      Gegeven deze feiten:
        | Veilig Thuis sloot af met vervolgtraject           |
        | het jeugdteam heeft de zaak ontvangen: <jeugdteam> |
        | de JGZ heeft de zaak ontvangen: <JGZ>              |
        | <aangewezen>                                       |
      Als het monitoringbesluit wordt gevraagd
      Dan onder meer:
        | de monitoring ligt bij <wie>        |
        | het staat vast wie monitort: <vast> |
        | <voorwaarde>                        |
        | <aanwijzen>                         |

      Voorbeelden:
        | jeugdteam | JGZ      | aangewezen                      | wie          | vast | voorwaarde                      | aanwijzen                                                            |
        | ja        | ja       |                                 | Veilig Thuis | nee  |                                 | Veilig Thuis moet een verantwoordelijke voor de monitoring aanwijzen |
        | ja        | nee      |                                 | jeugdteam    | ja   |                                 |                                                                      |
        | ja        | onbekend |                                 | jeugdteam    | nee  |                                 |                                                                      |
        | nee       | ja       |                                 | JGZ          | ja   |                                 |                                                                      |
        | nee       | nee      |                                 | Veilig Thuis | nee  |                                 | Veilig Thuis moet een verantwoordelijke voor de monitoring aanwijzen |
        | nee       | onbekend |                                 | Veilig Thuis | nee  |                                 | Veilig Thuis moet een verantwoordelijke voor de monitoring aanwijzen |
        | onbekend  | ja       |                                 | JGZ          | nee  |                                 |                                                                      |
        | onbekend  | nee      |                                 | Veilig Thuis | nee  |                                 | Veilig Thuis moet een verantwoordelijke voor de monitoring aanwijzen |
        | onbekend  | onbekend |                                 | Veilig Thuis | nee  |                                 | Veilig Thuis moet een verantwoordelijke voor de monitoring aanwijzen |
        | ja        | ja       | het jeugdteam is aangewezen: ja | jeugdteam    | ja   |                                 |                                                                      |
        | ja        | nee      | het jeugdteam is aangewezen: ja | jeugdteam    | ja   |                                 |                                                                      |
        | ja        | onbekend | het jeugdteam is aangewezen: ja | jeugdteam    | ja   |                                 |                                                                      |
        | nee       | ja       | het jeugdteam is aangewezen: ja | JGZ          | ja   | voorwaarde niet vervuld: MON-13 |                                                                      |
        | nee       | nee      | het jeugdteam is aangewezen: ja | Veilig Thuis | nee  | voorwaarde niet vervuld: MON-13 | Veilig Thuis moet een verantwoordelijke voor de monitoring aanwijzen |
        | nee       | onbekend | het jeugdteam is aangewezen: ja | Veilig Thuis | nee  | voorwaarde niet vervuld: MON-13 | Veilig Thuis moet een verantwoordelijke voor de monitoring aanwijzen |
        | onbekend  | ja       | het jeugdteam is aangewezen: ja | JGZ          | nee  | voorwaarde niet vervuld: MON-13 |                                                                      |
        | onbekend  | nee      | het jeugdteam is aangewezen: ja | Veilig Thuis | nee  | voorwaarde niet vervuld: MON-13 | Veilig Thuis moet een verantwoordelijke voor de monitoring aanwijzen |
        | onbekend  | onbekend | het jeugdteam is aangewezen: ja | Veilig Thuis | nee  | voorwaarde niet vervuld: MON-13 | Veilig Thuis moet een verantwoordelijke voor de monitoring aanwijzen |
        | ja        | ja       | de JGZ is aangewezen: ja        | JGZ          | ja   |                                 |                                                                      |
        | ja        | nee      | de JGZ is aangewezen: ja        | jeugdteam    | ja   | voorwaarde niet vervuld: MON-14 |                                                                      |
        | ja        | onbekend | de JGZ is aangewezen: ja        | jeugdteam    | nee  | voorwaarde niet vervuld: MON-14 |                                                                      |
        | nee       | ja       | de JGZ is aangewezen: ja        | JGZ          | ja   |                                 |                                                                      |
        | nee       | nee      | de JGZ is aangewezen: ja        | Veilig Thuis | nee  | voorwaarde niet vervuld: MON-14 | Veilig Thuis moet een verantwoordelijke voor de monitoring aanwijzen |
        | nee       | onbekend | de JGZ is aangewezen: ja        | Veilig Thuis | nee  | voorwaarde niet vervuld: MON-14 | Veilig Thuis moet een verantwoordelijke voor de monitoring aanwijzen |
        | onbekend  | ja       | de JGZ is aangewezen: ja        | JGZ          | ja   |                                 |                                                                      |
        | onbekend  | nee      | de JGZ is aangewezen: ja        | Veilig Thuis | nee  | voorwaarde niet vervuld: MON-14 | Veilig Thuis moet een verantwoordelijke voor de monitoring aanwijzen |
        | onbekend  | onbekend | de JGZ is aangewezen: ja        | Veilig Thuis | nee  | voorwaarde niet vervuld: MON-14 | Veilig Thuis moet een verantwoordelijke voor de monitoring aanwijzen |

    Abstract Scenario: na overdracht met advies bepalen ontvangst en aanwijzing samen wie meekijkt
      Gegeven deze feiten:
        | Veilig Thuis sloot af met overdracht met advies    |
        | het jeugdteam heeft de zaak ontvangen: <jeugdteam> |
        | de JGZ heeft de zaak ontvangen: <JGZ>              |
        | <aangewezen>                                       |
      Als het monitoringbesluit wordt gevraagd
      Dan onder meer:
        | de monitoring ligt bij <wie>        |
        | het staat vast wie monitort: <vast> |
        | <voorwaarde>                        |
        | <aanwijzen>                         |

      Voorbeelden:
        | jeugdteam | JGZ      | aangewezen | wie          | vast | voorwaarde | aanwijzen                                                            |
        | ja        | ja       |            | Veilig Thuis | nee  |            | Veilig Thuis moet een verantwoordelijke voor de monitoring aanwijzen |
        | ja        | nee      |            | jeugdteam    | ja   |            |                                                                      |
        | ja        | onbekend |            | jeugdteam    | nee  |            |                                                                      |
        | nee       | ja       |            | JGZ          | ja   |            |                                                                      |
        | nee       | nee      |            | Veilig Thuis | nee  |            | Veilig Thuis moet een verantwoordelijke voor de monitoring aanwijzen |
        | nee       | onbekend |            | Veilig Thuis | nee  |            | Veilig Thuis moet een verantwoordelijke voor de monitoring aanwijzen |
        | onbekend  | ja       |            | JGZ          | nee  |            |                                                                      |
        | onbekend  | nee      |            | Veilig Thuis | nee  |            | Veilig Thuis moet een verantwoordelijke voor de monitoring aanwijzen |
        | onbekend  | onbekend |            | Veilig Thuis | nee  |            | Veilig Thuis moet een verantwoordelijke voor de monitoring aanwijzen |

    Scenario: is van een partij niets gezegd, dan kreeg zij de zaak niet
      Gegeven deze feiten:
        | Veilig Thuis sloot af met vervolgtraject                |
        | Veilig Thuis sloot triage of onderzoek af op 2026-06-15 |
        | het jeugdteam heeft de zaak ontvangen: ja               |
      Als het monitoringbesluit wordt gevraagd
      Dan is dit het hele besluit:
        | de monitoring ligt bij jeugdteam                                                  |
        | het staat vast wie monitort: ja                                                   |
        | het jeugdteam moet de verantwoordelijkheid voor de monitoring dragen, voortdurend |
        | Veilig Thuis moet de melding monitoren, op 2026-09-15                             |
        | Veilig Thuis moet de melding monitoren, op 2027-06-15                             |
        | het jeugdteam moet aanleveren wat nodig is voor de monitoring door Veilig Thuis   |
      En geldt regel MON-03

    Scenario: de dag waarop het jeugdteam de zaak kreeg, bewijst dat het die kreeg
      Gegeven Veilig Thuis sloot af met vervolgtraject
      En Veilig Thuis sloot triage of onderzoek af op 2026-06-15
      En over het jeugdteam: deze ontvanger ontving de zaak op 2026-07-01
      Als het monitoringbesluit wordt gevraagd
      Dan is dit het hele besluit:
        | de monitoring ligt bij jeugdteam                                                  |
        | het staat vast wie monitort: ja                                                   |
        | het jeugdteam moet de verantwoordelijkheid voor de monitoring dragen, voortdurend |
        | Veilig Thuis moet de melding monitoren, op 2026-09-15                             |
        | Veilig Thuis moet de melding monitoren, op 2027-06-15                             |
        | het jeugdteam moet aanleveren wat nodig is voor de monitoring door Veilig Thuis   |

    Scenario: de JGZ die de ontvangst bevestigde, kreeg de zaak
      Gegeven Veilig Thuis sloot af met overdracht met advies
      En Veilig Thuis sloot triage of onderzoek af op 2026-06-15
      En over de JGZ: deze ontvanger heeft de ontvangst bevestigd: ja
      Als het monitoringbesluit wordt gevraagd
      Dan is dit het hele besluit:
        | de monitoring ligt bij JGZ                                                 |
        | het staat vast wie monitort: ja                                            |
        | de JGZ moet de verantwoordelijkheid voor de monitoring dragen, voortdurend |
        | Veilig Thuis moet de melding monitoren, op 2026-09-15                      |
        | Veilig Thuis moet de melding monitoren, op 2027-06-15                      |
        | de JGZ moet aanleveren wat nodig is voor de monitoring door Veilig Thuis   |

    Abstract Scenario: deze feiten kunnen niet samen: <reden>
      Gegeven deze feiten:
        | Veilig Thuis sloot af met vervolgtraject |
        | <een>                                    |
        | <ander>                                  |
      Als het monitoringbesluit wordt gevraagd
      Dan wordt de zaak geweigerd: <reden>

      Voorbeelden:
        | een                                                              | ander                                                            | reden                                                                 |
        | het jeugdteam heeft de zaak ontvangen: ja                        | de JGZ is aangewezen: ja                                         | aangewezen is JGZ                                                     |
        | de JGZ heeft de zaak ontvangen: ja                               | het jeugdteam is aangewezen: ja                                  | aangewezen is jeugdteam                                               |
        | over het jeugdteam: deze ontvanger ontving de zaak op 2026-07-02 |                                                                  | ontvangen                                                             |
        | het jeugdteam heeft de zaak ontvangen: nee                       | over het jeugdteam: deze ontvanger ontving de zaak op 2026-06-20 | ontvangenOp                                                           |
