# language: nl
Functionaliteit: Het dossier: wat waar hoort, wie het mag zien en wat mag worden doorgegeven

  Achtergrond: een dossier van de JGZ over een open melding, waar niemand iets van vraagt
    Gegeven de peildatum is 2026-07-01
    En deze feiten:
      | de melding is open            |
      | het dossier is van JGZ        |
      | om inzage vraagt niemand      |
      | de gegevens gaan naar niemand |

  Regel: Of een stuk een gesloten melder verraadt

    Scenario: bij een open melding mogen ouders alles zien, ook wie er meldde
      Gegeven over stuk-1:
        | de soort van dit stuk is signalen en gespreksverslag |
        | uit dit stuk is op te maken wie er meldde: ja        |
        | dit stuk tonen geeft gevaar: nee                     |
      En over stuk-2:
        | de soort van dit stuk is kopie van het meldformulier |
        | uit dit stuk is op te maken wie er meldde: ja        |
        | dit stuk tonen geeft gevaar: nee                     |
      En over stuk-3:
        | de soort van dit stuk is signalen en gespreksverslag |
        | uit dit stuk is op te maken wie er meldde: onbekend  |
        | dit stuk tonen geeft gevaar: nee                     |
      En over stuk-4:
        | de soort van dit stuk is terugkoppelbrief van Veilig Thuis |
        | uit dit stuk is op te maken wie er meldde: nee             |
        | dit stuk tonen geeft gevaar: nee                           |
      Als het dossieradvies wordt gevraagd
      Dan is dit het hele besluit:
        | inzage in het dossier is niet gevraagd                                                  |
        | over stuk-1: de plaats van dit stuk is digitaal dossier en Kidos                        |
        | over stuk-1: dit stuk is inzichtelijk voor de ouders                                    |
        | over stuk-1: doorgeven van dit stuk is niet aan de orde                                 |
        | over stuk-2: de plaats van dit stuk is digitaal dossier en Kidos                        |
        | over stuk-2: dit stuk is inzichtelijk voor de ouders                                    |
        | over stuk-2: doorgeven van dit stuk is niet aan de orde                                 |
        | over stuk-3: de plaats van dit stuk is digitaal dossier en Kidos                        |
        | over stuk-3: dit stuk is inzichtelijk voor de ouders                                    |
        | over stuk-3: doorgeven van dit stuk is niet aan de orde                                 |
        | over stuk-4: de plaats van dit stuk is digitaal dossier en Kidos                        |
        | over stuk-4: dit stuk is inzichtelijk voor de ouders                                    |
        | over stuk-4: doorgeven van dit stuk is niet aan de orde                                 |
        | over stuk-1: de houder van het dossier moet dit stuk op die plaats bewaren              |
        | over stuk-2: de houder van het dossier moet dit stuk op die plaats bewaren              |
        | over stuk-3: de houder van het dossier moet dit stuk op die plaats bewaren              |
        | over stuk-4: de houder van het dossier moet de vervolgacties afspreken met Veilig Thuis |
        | over stuk-4: de houder van het dossier moet dit stuk op die plaats bewaren              |
      En over stuk-1: geldt regel HRL-01 op grond van 9.1.5.g.0, D-5

    Scenario: bij een gesloten melding blijft afgeschermd wat naar de melder leidt, en formulier en brief altijd
      Gegeven de melding is gesloten
      En over stuk-1:
        | de soort van dit stuk is signalen en gespreksverslag |
        | uit dit stuk is op te maken wie er meldde: ja        |
        | dit stuk tonen geeft gevaar: nee                     |
      En over stuk-2:
        | de soort van dit stuk is kopie van het meldformulier |
        | uit dit stuk is op te maken wie er meldde: nee       |
        | dit stuk tonen geeft gevaar: nee                     |
      En over stuk-3:
        | de soort van dit stuk is terugkoppelbrief van Veilig Thuis |
        | uit dit stuk is op te maken wie er meldde: onbekend        |
        | dit stuk tonen geeft gevaar: nee                           |
      En over stuk-4:
        | de soort van dit stuk is signalen en gespreksverslag |
        | uit dit stuk is op te maken wie er meldde: nee       |
        | dit stuk tonen geeft gevaar: nee                     |
      En over stuk-5:
        | de soort van dit stuk is kopie van het meldformulier |
        | uit dit stuk is op te maken wie er meldde: ja        |
        | dit stuk tonen geeft gevaar: nee                     |
      Als het dossieradvies wordt gevraagd
      Dan is dit het hele besluit:
        | inzage in het dossier is niet gevraagd                                               |
        | over stuk-1: de plaats van dit stuk is digitaal dossier en Kidos                     |
        | over stuk-1: dit stuk is afgeschermd                                                 |
        | over stuk-1: doorgeven van dit stuk is niet aan de orde                              |
        | over stuk-2: de plaats van dit stuk is digitaal dossier en Kidos                     |
        | over stuk-2: dit stuk is afgeschermd                                                 |
        | over stuk-2: doorgeven van dit stuk is niet aan de orde                              |
        | over stuk-3: de plaats van dit stuk is niet geregeld                                 |
        | over stuk-3: dit stuk is afgeschermd                                                 |
        | over stuk-3: doorgeven van dit stuk is niet aan de orde                              |
        | over stuk-4: de plaats van dit stuk is digitaal dossier en Kidos                     |
        | over stuk-4: dit stuk is inzichtelijk voor de ouders                                 |
        | over stuk-4: doorgeven van dit stuk is niet aan de orde                              |
        | over stuk-5: de plaats van dit stuk is digitaal dossier en Kidos                     |
        | over stuk-5: dit stuk is afgeschermd                                                 |
        | over stuk-5: doorgeven van dit stuk is niet aan de orde                              |
        | de houder van het dossier moet geheimhouden wie er gemeld heeft, voortdurend         |
        | over stuk-1: de houder van het dossier moet dit stuk afgeschermd houden, voortdurend |
        | over stuk-1: de houder van het dossier moet dit stuk op die plaats bewaren           |
        | over stuk-2: de houder van het dossier moet dit stuk afgeschermd houden, voortdurend |
        | over stuk-2: de houder van het dossier moet dit stuk op die plaats bewaren           |
        | over stuk-3: de houder van het dossier moet dit stuk afgeschermd houden, voortdurend |
        | over stuk-4: de houder van het dossier moet dit stuk op die plaats bewaren           |
        | over stuk-5: de houder van het dossier moet dit stuk afgeschermd houden, voortdurend |
        | over stuk-5: de houder van het dossier moet dit stuk op die plaats bewaren           |
        | over stuk-3: geen grondslag: PLA-08                                                  |
      En over stuk-1: geldt regel HRL-02 op grond van 9.1.5.g.d, D-5
      En over stuk-5: geldt regel HRL-02 op grond van 9.1.5.g.d, D-5
      En over stuk-2: geldt regel HRL-03 op grond van 9.1.5.g.d, D-5, als keuze
      En over stuk-4: geldt regel HRL-06 op grond van 9.1.5.g.d, D-5
      En over stuk-1: geldt regel ZIE-01 op grond van 9.1.5.g.d, D-5

    Scenario: bij een gesloten melding staat van een onbekend stuk niets vast
      Gegeven de melding is gesloten
      En over stuk-1:
        | de soort van dit stuk is onbekend              |
        | uit dit stuk is op te maken wie er meldde: nee |
        | dit stuk tonen geeft gevaar: nee               |
      En over stuk-2:
        | de soort van dit stuk is signalen en gespreksverslag |
        | uit dit stuk is op te maken wie er meldde: onbekend  |
        | dit stuk tonen geeft gevaar: nee                     |
      En over stuk-3:
        | de soort van dit stuk is onbekend             |
        | uit dit stuk is op te maken wie er meldde: ja |
        | dit stuk tonen geeft gevaar: nee              |
      Als het dossieradvies wordt gevraagd
      Dan is dit het hele besluit:
        | inzage in het dossier is niet gevraagd                                               |
        | over stuk-1: de plaats van dit stuk is nog onbekend                                  |
        | over stuk-1: dit stuk is nog onbekend                                                |
        | over stuk-1: doorgeven van dit stuk is niet aan de orde                              |
        | over stuk-2: de plaats van dit stuk is digitaal dossier en Kidos                     |
        | over stuk-2: dit stuk is nog onbekend                                                |
        | over stuk-2: doorgeven van dit stuk is niet aan de orde                              |
        | over stuk-3: de plaats van dit stuk is nog onbekend                                  |
        | over stuk-3: dit stuk is afgeschermd                                                 |
        | over stuk-3: doorgeven van dit stuk is niet aan de orde                              |
        | de houder van het dossier moet geheimhouden wie er gemeld heeft, voortdurend         |
        | over stuk-1: de houder van het dossier moet dit stuk afgeschermd houden, meteen      |
        | over stuk-2: de houder van het dossier moet dit stuk afgeschermd houden, meteen      |
        | over stuk-2: de houder van het dossier moet dit stuk op die plaats bewaren           |
        | over stuk-3: de houder van het dossier moet dit stuk afgeschermd houden, voortdurend |
        | over stuk-1: vraag: de soort van dit stuk                                            |
        | over stuk-2: vraag: uit dit stuk is op te maken wie er meldde                        |
        | over stuk-3: vraag: de soort van dit stuk                                            |
      En over stuk-1: geldt regel HRL-05 op grond van 9.1.5.g.d, D-5
      En over stuk-2: geldt regel HRL-07 op grond van 9.1.5.g.d, D-5
      En over stuk-1: geldt regel ZIE-02 op grond van 9.1.5.g.d, D-5

    Scenario: zolang de vorm onbekend is, staat alleen vast wat zeker niemand verraadt
      Gegeven de melding is onbekend
      En over stuk-1:
        | de soort van dit stuk is signalen en gespreksverslag |
        | uit dit stuk is op te maken wie er meldde: ja        |
        | dit stuk tonen geeft gevaar: nee                     |
      En over stuk-2:
        | de soort van dit stuk is kopie van het meldformulier |
        | uit dit stuk is op te maken wie er meldde: nee       |
        | dit stuk tonen geeft gevaar: nee                     |
      En over stuk-3:
        | de soort van dit stuk is terugkoppelbrief van Veilig Thuis |
        | uit dit stuk is op te maken wie er meldde: nee             |
        | dit stuk tonen geeft gevaar: nee                           |
      En over stuk-4:
        | de soort van dit stuk is signalen en gespreksverslag |
        | uit dit stuk is op te maken wie er meldde: nee       |
        | dit stuk tonen geeft gevaar: nee                     |
      En over stuk-5:
        | de soort van dit stuk is taxatie                    |
        | uit dit stuk is op te maken wie er meldde: onbekend |
        | dit stuk tonen geeft gevaar: nee                    |
      Als het dossieradvies wordt gevraagd
      Dan is dit het hele besluit:
        | inzage in het dossier is niet gevraagd                                          |
        | over stuk-1: de plaats van dit stuk is digitaal dossier en Kidos                |
        | over stuk-1: dit stuk is nog onbekend                                           |
        | over stuk-1: doorgeven van dit stuk is niet aan de orde                         |
        | over stuk-2: de plaats van dit stuk is digitaal dossier en Kidos                |
        | over stuk-2: dit stuk is nog onbekend                                           |
        | over stuk-2: doorgeven van dit stuk is niet aan de orde                         |
        | over stuk-3: de plaats van dit stuk is nog onbekend                             |
        | over stuk-3: dit stuk is nog onbekend                                           |
        | over stuk-3: doorgeven van dit stuk is niet aan de orde                         |
        | over stuk-4: de plaats van dit stuk is digitaal dossier en Kidos                |
        | over stuk-4: dit stuk is inzichtelijk voor de ouders                            |
        | over stuk-4: doorgeven van dit stuk is niet aan de orde                         |
        | over stuk-5: de plaats van dit stuk is digitaal dossier en Kidos                |
        | over stuk-5: dit stuk is nog onbekend                                           |
        | over stuk-5: doorgeven van dit stuk is niet aan de orde                         |
        | de houder van het dossier moet geheimhouden wie er gemeld heeft, voortdurend    |
        | over stuk-1: de houder van het dossier moet dit stuk afgeschermd houden, meteen |
        | over stuk-1: de houder van het dossier moet dit stuk op die plaats bewaren      |
        | over stuk-2: de houder van het dossier moet dit stuk afgeschermd houden, meteen |
        | over stuk-2: de houder van het dossier moet dit stuk op die plaats bewaren      |
        | over stuk-3: de houder van het dossier moet dit stuk afgeschermd houden, meteen |
        | over stuk-4: de houder van het dossier moet dit stuk op die plaats bewaren      |
        | over stuk-5: de houder van het dossier moet dit stuk afgeschermd houden, meteen |
        | over stuk-5: de houder van het dossier moet dit stuk op die plaats bewaren      |
        | over stuk-5: vraag: uit dit stuk is op te maken wie er meldde                   |
        | vraag: de melding                                                               |
      En over stuk-2: geldt regel HRL-04 op grond van 9.1.5.g.d, D-5, als keuze
      En over stuk-1: geldt regel HRL-07 op grond van 9.1.5.g.d, D-5

  Regel: Waar een stuk hoort

    Scenario: bij de JGZ heeft elk stuk zijn plaats
      Gegeven over stuk-1:
        | de soort van dit stuk is toestemming dan wel mededeling |
        | uit dit stuk is op te maken wie er meldde: nee          |
        | dit stuk tonen geeft gevaar: nee                        |
      En over stuk-2:
        | de soort van dit stuk is taxatie               |
        | uit dit stuk is op te maken wie er meldde: nee |
        | dit stuk tonen geeft gevaar: nee               |
      En over stuk-3:
        | de soort van dit stuk is kopie van het meldformulier |
        | uit dit stuk is op te maken wie er meldde: nee       |
        | dit stuk tonen geeft gevaar: nee                     |
      En over stuk-4:
        | de soort van dit stuk is terugkoppelbrief van Veilig Thuis |
        | uit dit stuk is op te maken wie er meldde: nee             |
        | dit stuk tonen geeft gevaar: nee                           |
      En over stuk-5:
        | de soort van dit stuk is aantekening van een consultatie |
        | uit dit stuk is op te maken wie er meldde: nee           |
        | dit stuk tonen geeft gevaar: nee                         |
      En over stuk-6:
        | de soort van dit stuk is afspraken tussen ketenpartners |
        | uit dit stuk is op te maken wie er meldde: nee          |
        | dit stuk tonen geeft gevaar: nee                        |
      En over stuk-7:
        | de soort van dit stuk is signalen en gespreksverslag |
        | uit dit stuk is op te maken wie er meldde: nee       |
        | dit stuk tonen geeft gevaar: nee                     |
      En over stuk-8:
        | de soort van dit stuk is iets anders           |
        | uit dit stuk is op te maken wie er meldde: nee |
        | dit stuk tonen geeft gevaar: nee               |
      En over stuk-9:
        | de soort van dit stuk is onbekend              |
        | uit dit stuk is op te maken wie er meldde: nee |
        | dit stuk tonen geeft gevaar: nee               |
      Als het dossieradvies wordt gevraagd
      Dan is dit het hele besluit:
        | inzage in het dossier is niet gevraagd                                                  |
        | over stuk-1: de plaats van dit stuk is digitaal dossier en Kidos                        |
        | over stuk-1: dit stuk is inzichtelijk voor de ouders                                    |
        | over stuk-1: doorgeven van dit stuk is niet aan de orde                                 |
        | over stuk-2: de plaats van dit stuk is digitaal dossier en Kidos                        |
        | over stuk-2: dit stuk is inzichtelijk voor de ouders                                    |
        | over stuk-2: doorgeven van dit stuk is niet aan de orde                                 |
        | over stuk-3: de plaats van dit stuk is digitaal dossier en Kidos                        |
        | over stuk-3: dit stuk is inzichtelijk voor de ouders                                    |
        | over stuk-3: doorgeven van dit stuk is niet aan de orde                                 |
        | over stuk-4: de plaats van dit stuk is digitaal dossier en Kidos                        |
        | over stuk-4: dit stuk is inzichtelijk voor de ouders                                    |
        | over stuk-4: doorgeven van dit stuk is niet aan de orde                                 |
        | over stuk-5: de plaats van dit stuk is het zorgplan van het dossier                     |
        | over stuk-5: dit stuk is inzichtelijk voor de ouders                                    |
        | over stuk-5: doorgeven van dit stuk is niet aan de orde                                 |
        | over stuk-6: de plaats van dit stuk is het DDJGZ                                        |
        | over stuk-6: dit stuk is inzichtelijk voor de ouders                                    |
        | over stuk-6: doorgeven van dit stuk is niet aan de orde                                 |
        | over stuk-7: de plaats van dit stuk is digitaal dossier en Kidos                        |
        | over stuk-7: dit stuk is inzichtelijk voor de ouders                                    |
        | over stuk-7: doorgeven van dit stuk is niet aan de orde                                 |
        | over stuk-8: de plaats van dit stuk is niet geregeld                                    |
        | over stuk-8: dit stuk is inzichtelijk voor de ouders                                    |
        | over stuk-8: doorgeven van dit stuk is niet aan de orde                                 |
        | over stuk-9: de plaats van dit stuk is nog onbekend                                     |
        | over stuk-9: dit stuk is inzichtelijk voor de ouders                                    |
        | over stuk-9: doorgeven van dit stuk is niet aan de orde                                 |
        | over stuk-1: de houder van het dossier moet dit stuk op die plaats bewaren              |
        | over stuk-2: de houder van het dossier moet dit stuk op die plaats bewaren              |
        | over stuk-3: de houder van het dossier moet dit stuk op die plaats bewaren              |
        | over stuk-4: de houder van het dossier moet de vervolgacties afspreken met Veilig Thuis |
        | over stuk-4: de houder van het dossier moet dit stuk op die plaats bewaren              |
        | over stuk-5: de houder van het dossier moet dit stuk op die plaats bewaren              |
        | over stuk-6: de houder van het dossier moet dit stuk op die plaats bewaren              |
        | over stuk-7: de houder van het dossier moet dit stuk op die plaats bewaren              |
        | over stuk-9: vraag: de soort van dit stuk                                               |
        | over stuk-8: geen grondslag: PLA-03                                                     |
      En over stuk-9: geldt regel PLA-01 op grond van 8.2.a
      En over stuk-8: geldt regel PLA-03 op grond van 8.2.a
      En over stuk-6: geldt regel PLA-05 op grond van 8.2.h
      En over stuk-5: geldt regel PLA-07 op grond van 9.1.2.e
      En over stuk-4: geldt regel PLA-10 op grond van 9.1.5.o.x, 8.2.a
      En over stuk-1: geldt regel PLA-12 op grond van 9.1.5.o.b, 8.2.a
      En over stuk-2: geldt regel PLA-14 op grond van 9.1.5.o.g, 8.2.a
      En over stuk-3: geldt regel PLA-16 op grond van 9.1.5.o.i, 8.2.a
      En over stuk-7: geldt regel PLA-18 op grond van 8.2.a

    Scenario: bij het jeugdteam komt het meeste in het eigen dossier
      Gegeven het dossier is van jeugdteam
      En over stuk-1:
        | de soort van dit stuk is toestemming dan wel mededeling |
        | uit dit stuk is op te maken wie er meldde: nee          |
        | dit stuk tonen geeft gevaar: nee                        |
      En over stuk-2:
        | de soort van dit stuk is taxatie               |
        | uit dit stuk is op te maken wie er meldde: nee |
        | dit stuk tonen geeft gevaar: nee               |
      En over stuk-3:
        | de soort van dit stuk is kopie van het meldformulier |
        | uit dit stuk is op te maken wie er meldde: nee       |
        | dit stuk tonen geeft gevaar: nee                     |
      En over stuk-4:
        | de soort van dit stuk is terugkoppelbrief van Veilig Thuis |
        | uit dit stuk is op te maken wie er meldde: nee             |
        | dit stuk tonen geeft gevaar: nee                           |
      En over stuk-5:
        | de soort van dit stuk is aantekening van een consultatie |
        | uit dit stuk is op te maken wie er meldde: nee           |
        | dit stuk tonen geeft gevaar: nee                         |
      En over stuk-6:
        | de soort van dit stuk is afspraken tussen ketenpartners |
        | uit dit stuk is op te maken wie er meldde: nee          |
        | dit stuk tonen geeft gevaar: nee                        |
      En over stuk-7:
        | de soort van dit stuk is signalen en gespreksverslag |
        | uit dit stuk is op te maken wie er meldde: nee       |
        | dit stuk tonen geeft gevaar: nee                     |
      En over stuk-8:
        | de soort van dit stuk is iets anders           |
        | uit dit stuk is op te maken wie er meldde: nee |
        | dit stuk tonen geeft gevaar: nee               |
      En over stuk-9:
        | de soort van dit stuk is onbekend              |
        | uit dit stuk is op te maken wie er meldde: nee |
        | dit stuk tonen geeft gevaar: nee               |
      Als het dossieradvies wordt gevraagd
      Dan is dit het hele besluit:
        | inzage in het dossier is niet gevraagd                                                  |
        | over stuk-1: de plaats van dit stuk is het eigen dossier                                |
        | over stuk-1: dit stuk is inzichtelijk voor de ouders                                    |
        | over stuk-1: doorgeven van dit stuk is niet aan de orde                                 |
        | over stuk-2: de plaats van dit stuk is het eigen dossier                                |
        | over stuk-2: dit stuk is inzichtelijk voor de ouders                                    |
        | over stuk-2: doorgeven van dit stuk is niet aan de orde                                 |
        | over stuk-3: de plaats van dit stuk is het eigen dossier                                |
        | over stuk-3: dit stuk is inzichtelijk voor de ouders                                    |
        | over stuk-3: doorgeven van dit stuk is niet aan de orde                                 |
        | over stuk-4: de plaats van dit stuk is het eigen dossier                                |
        | over stuk-4: dit stuk is inzichtelijk voor de ouders                                    |
        | over stuk-4: doorgeven van dit stuk is niet aan de orde                                 |
        | over stuk-5: de plaats van dit stuk is het zorgplan van het dossier                     |
        | over stuk-5: dit stuk is inzichtelijk voor de ouders                                    |
        | over stuk-5: doorgeven van dit stuk is niet aan de orde                                 |
        | over stuk-6: de plaats van dit stuk is niet geregeld                                    |
        | over stuk-6: dit stuk is inzichtelijk voor de ouders                                    |
        | over stuk-6: doorgeven van dit stuk is niet aan de orde                                 |
        | over stuk-7: de plaats van dit stuk is het eigen dossier                                |
        | over stuk-7: dit stuk is inzichtelijk voor de ouders                                    |
        | over stuk-7: doorgeven van dit stuk is niet aan de orde                                 |
        | over stuk-8: de plaats van dit stuk is niet geregeld                                    |
        | over stuk-8: dit stuk is inzichtelijk voor de ouders                                    |
        | over stuk-8: doorgeven van dit stuk is niet aan de orde                                 |
        | over stuk-9: de plaats van dit stuk is nog onbekend                                     |
        | over stuk-9: dit stuk is inzichtelijk voor de ouders                                    |
        | over stuk-9: doorgeven van dit stuk is niet aan de orde                                 |
        | over stuk-1: de houder van het dossier moet dit stuk op die plaats bewaren              |
        | over stuk-2: de houder van het dossier moet dit stuk op die plaats bewaren              |
        | over stuk-3: de houder van het dossier moet dit stuk op die plaats bewaren              |
        | over stuk-4: de houder van het dossier moet de vervolgacties afspreken met Veilig Thuis |
        | over stuk-4: de houder van het dossier moet dit stuk op die plaats bewaren              |
        | over stuk-5: de houder van het dossier moet dit stuk op die plaats bewaren              |
        | over stuk-7: de houder van het dossier moet dit stuk op die plaats bewaren              |
        | over stuk-9: vraag: de soort van dit stuk                                               |
        | over stuk-6: geen grondslag: PLA-06                                                     |
        | over stuk-8: geen grondslag: PLA-03                                                     |
      En over stuk-6: geldt regel PLA-06 op grond van 8.2.h, D-15, als keuze
      En over stuk-4: geldt regel PLA-11 op grond van 9.1.5.o.x, D-15
      En over stuk-1: geldt regel PLA-13 op grond van 9.1.5.o.b, D-15
      En over stuk-2: geldt regel PLA-15 op grond van 9.1.5.o.g, D-15
      En over stuk-3: geldt regel PLA-17 op grond van 9.1.5.o.i, D-15
      En over stuk-7: geldt regel PLA-19 op grond van 8.2.a, D-15
      En over stuk-7: geldt regel ZIE-09 op grond van 8.2.a, D-15, als keuze

    Scenario: over het dossier van Veilig Thuis zeggen deze afspraken niets
      Gegeven het dossier is van Veilig Thuis
      En over stuk-1:
        | de soort van dit stuk is toestemming dan wel mededeling |
        | uit dit stuk is op te maken wie er meldde: nee          |
        | dit stuk tonen geeft gevaar: nee                        |
      En over stuk-2:
        | de soort van dit stuk is taxatie               |
        | uit dit stuk is op te maken wie er meldde: nee |
        | dit stuk tonen geeft gevaar: nee               |
      En over stuk-3:
        | de soort van dit stuk is kopie van het meldformulier |
        | uit dit stuk is op te maken wie er meldde: nee       |
        | dit stuk tonen geeft gevaar: nee                     |
      En over stuk-4:
        | de soort van dit stuk is terugkoppelbrief van Veilig Thuis |
        | uit dit stuk is op te maken wie er meldde: nee             |
        | dit stuk tonen geeft gevaar: nee                           |
      En over stuk-5:
        | de soort van dit stuk is aantekening van een consultatie |
        | uit dit stuk is op te maken wie er meldde: nee           |
        | dit stuk tonen geeft gevaar: nee                         |
      En over stuk-6:
        | de soort van dit stuk is afspraken tussen ketenpartners |
        | uit dit stuk is op te maken wie er meldde: nee          |
        | dit stuk tonen geeft gevaar: nee                        |
      En over stuk-7:
        | de soort van dit stuk is signalen en gespreksverslag |
        | uit dit stuk is op te maken wie er meldde: nee       |
        | dit stuk tonen geeft gevaar: nee                     |
      En over stuk-8:
        | de soort van dit stuk is iets anders           |
        | uit dit stuk is op te maken wie er meldde: nee |
        | dit stuk tonen geeft gevaar: nee               |
      En over stuk-9:
        | de soort van dit stuk is onbekend              |
        | uit dit stuk is op te maken wie er meldde: nee |
        | dit stuk tonen geeft gevaar: nee               |
      Als het dossieradvies wordt gevraagd
      Dan is dit het hele besluit:
        | inzage in het dossier is niet gevraagd                  |
        | over stuk-1: de plaats van dit stuk is niet geregeld    |
        | over stuk-1: dit stuk is nog af te wegen                |
        | over stuk-1: doorgeven van dit stuk is niet aan de orde |
        | over stuk-2: de plaats van dit stuk is niet geregeld    |
        | over stuk-2: dit stuk is nog af te wegen                |
        | over stuk-2: doorgeven van dit stuk is niet aan de orde |
        | over stuk-3: de plaats van dit stuk is niet geregeld    |
        | over stuk-3: dit stuk is nog af te wegen                |
        | over stuk-3: doorgeven van dit stuk is niet aan de orde |
        | over stuk-4: de plaats van dit stuk is niet geregeld    |
        | over stuk-4: dit stuk is nog af te wegen                |
        | over stuk-4: doorgeven van dit stuk is niet aan de orde |
        | over stuk-5: de plaats van dit stuk is niet geregeld    |
        | over stuk-5: dit stuk is nog af te wegen                |
        | over stuk-5: doorgeven van dit stuk is niet aan de orde |
        | over stuk-6: de plaats van dit stuk is niet geregeld    |
        | over stuk-6: dit stuk is nog af te wegen                |
        | over stuk-6: doorgeven van dit stuk is niet aan de orde |
        | over stuk-7: de plaats van dit stuk is niet geregeld    |
        | over stuk-7: dit stuk is nog af te wegen                |
        | over stuk-7: doorgeven van dit stuk is niet aan de orde |
        | over stuk-8: de plaats van dit stuk is niet geregeld    |
        | over stuk-8: dit stuk is nog af te wegen                |
        | over stuk-8: doorgeven van dit stuk is niet aan de orde |
        | over stuk-9: de plaats van dit stuk is nog onbekend     |
        | over stuk-9: dit stuk is nog af te wegen                |
        | over stuk-9: doorgeven van dit stuk is niet aan de orde |
        | over stuk-9: vraag: de soort van dit stuk               |
        | over stuk-1: geen grondslag: PLA-04                     |
        | over stuk-1: geen grondslag: ZIE-06                     |
        | over stuk-2: geen grondslag: PLA-04                     |
        | over stuk-2: geen grondslag: ZIE-06                     |
        | over stuk-3: geen grondslag: PLA-04                     |
        | over stuk-3: geen grondslag: ZIE-06                     |
        | over stuk-4: geen grondslag: PLA-04                     |
        | over stuk-4: geen grondslag: ZIE-06                     |
        | over stuk-5: geen grondslag: PLA-04                     |
        | over stuk-5: geen grondslag: ZIE-06                     |
        | over stuk-6: geen grondslag: PLA-04                     |
        | over stuk-6: geen grondslag: ZIE-06                     |
        | over stuk-7: geen grondslag: PLA-04                     |
        | over stuk-7: geen grondslag: ZIE-06                     |
        | over stuk-8: geen grondslag: PLA-03                     |
        | over stuk-8: geen grondslag: ZIE-06                     |
        | over stuk-9: geen grondslag: ZIE-06                     |
      En over stuk-1: geldt regel PLA-04 op grond van 8.2.a, D-15
      En over stuk-1: geldt regel ZIE-06 op grond van 8.2.a, D-15

    Scenario: over het dossier van een andere organisatie zeggen deze afspraken ook niets
      Gegeven het dossier is van een andere organisatie
      En over stuk-1:
        | de soort van dit stuk is toestemming dan wel mededeling |
        | uit dit stuk is op te maken wie er meldde: nee          |
        | dit stuk tonen geeft gevaar: nee                        |
      En over stuk-2:
        | de soort van dit stuk is taxatie               |
        | uit dit stuk is op te maken wie er meldde: nee |
        | dit stuk tonen geeft gevaar: nee               |
      En over stuk-3:
        | de soort van dit stuk is kopie van het meldformulier |
        | uit dit stuk is op te maken wie er meldde: nee       |
        | dit stuk tonen geeft gevaar: nee                     |
      En over stuk-4:
        | de soort van dit stuk is terugkoppelbrief van Veilig Thuis |
        | uit dit stuk is op te maken wie er meldde: nee             |
        | dit stuk tonen geeft gevaar: nee                           |
      En over stuk-5:
        | de soort van dit stuk is aantekening van een consultatie |
        | uit dit stuk is op te maken wie er meldde: nee           |
        | dit stuk tonen geeft gevaar: nee                         |
      En over stuk-6:
        | de soort van dit stuk is afspraken tussen ketenpartners |
        | uit dit stuk is op te maken wie er meldde: nee          |
        | dit stuk tonen geeft gevaar: nee                        |
      En over stuk-7:
        | de soort van dit stuk is signalen en gespreksverslag |
        | uit dit stuk is op te maken wie er meldde: nee       |
        | dit stuk tonen geeft gevaar: nee                     |
      En over stuk-8:
        | de soort van dit stuk is iets anders           |
        | uit dit stuk is op te maken wie er meldde: nee |
        | dit stuk tonen geeft gevaar: nee               |
      En over stuk-9:
        | de soort van dit stuk is onbekend              |
        | uit dit stuk is op te maken wie er meldde: nee |
        | dit stuk tonen geeft gevaar: nee               |
      Als het dossieradvies wordt gevraagd
      Dan is dit het hele besluit:
        | inzage in het dossier is niet gevraagd                  |
        | over stuk-1: de plaats van dit stuk is niet geregeld    |
        | over stuk-1: dit stuk is nog af te wegen                |
        | over stuk-1: doorgeven van dit stuk is niet aan de orde |
        | over stuk-2: de plaats van dit stuk is niet geregeld    |
        | over stuk-2: dit stuk is nog af te wegen                |
        | over stuk-2: doorgeven van dit stuk is niet aan de orde |
        | over stuk-3: de plaats van dit stuk is niet geregeld    |
        | over stuk-3: dit stuk is nog af te wegen                |
        | over stuk-3: doorgeven van dit stuk is niet aan de orde |
        | over stuk-4: de plaats van dit stuk is niet geregeld    |
        | over stuk-4: dit stuk is nog af te wegen                |
        | over stuk-4: doorgeven van dit stuk is niet aan de orde |
        | over stuk-5: de plaats van dit stuk is niet geregeld    |
        | over stuk-5: dit stuk is nog af te wegen                |
        | over stuk-5: doorgeven van dit stuk is niet aan de orde |
        | over stuk-6: de plaats van dit stuk is niet geregeld    |
        | over stuk-6: dit stuk is nog af te wegen                |
        | over stuk-6: doorgeven van dit stuk is niet aan de orde |
        | over stuk-7: de plaats van dit stuk is niet geregeld    |
        | over stuk-7: dit stuk is nog af te wegen                |
        | over stuk-7: doorgeven van dit stuk is niet aan de orde |
        | over stuk-8: de plaats van dit stuk is niet geregeld    |
        | over stuk-8: dit stuk is nog af te wegen                |
        | over stuk-8: doorgeven van dit stuk is niet aan de orde |
        | over stuk-9: de plaats van dit stuk is nog onbekend     |
        | over stuk-9: dit stuk is nog af te wegen                |
        | over stuk-9: doorgeven van dit stuk is niet aan de orde |
        | over stuk-9: vraag: de soort van dit stuk               |
        | over stuk-1: geen grondslag: PLA-04                     |
        | over stuk-1: geen grondslag: ZIE-06                     |
        | over stuk-2: geen grondslag: PLA-04                     |
        | over stuk-2: geen grondslag: ZIE-06                     |
        | over stuk-3: geen grondslag: PLA-04                     |
        | over stuk-3: geen grondslag: ZIE-06                     |
        | over stuk-4: geen grondslag: PLA-04                     |
        | over stuk-4: geen grondslag: ZIE-06                     |
        | over stuk-5: geen grondslag: PLA-04                     |
        | over stuk-5: geen grondslag: ZIE-06                     |
        | over stuk-6: geen grondslag: PLA-04                     |
        | over stuk-6: geen grondslag: ZIE-06                     |
        | over stuk-7: geen grondslag: PLA-04                     |
        | over stuk-7: geen grondslag: ZIE-06                     |
        | over stuk-8: geen grondslag: PLA-03                     |
        | over stuk-8: geen grondslag: ZIE-06                     |
        | over stuk-9: geen grondslag: ZIE-06                     |

    Scenario: zonder te weten van wie het dossier is, staat niets vast
      Gegeven het dossier is van onbekend
      En over stuk-1:
        | de soort van dit stuk is toestemming dan wel mededeling |
        | uit dit stuk is op te maken wie er meldde: nee          |
        | dit stuk tonen geeft gevaar: nee                        |
      En over stuk-2:
        | de soort van dit stuk is taxatie               |
        | uit dit stuk is op te maken wie er meldde: nee |
        | dit stuk tonen geeft gevaar: nee               |
      En over stuk-3:
        | de soort van dit stuk is kopie van het meldformulier |
        | uit dit stuk is op te maken wie er meldde: nee       |
        | dit stuk tonen geeft gevaar: nee                     |
      En over stuk-4:
        | de soort van dit stuk is terugkoppelbrief van Veilig Thuis |
        | uit dit stuk is op te maken wie er meldde: nee             |
        | dit stuk tonen geeft gevaar: nee                           |
      En over stuk-5:
        | de soort van dit stuk is aantekening van een consultatie |
        | uit dit stuk is op te maken wie er meldde: nee           |
        | dit stuk tonen geeft gevaar: nee                         |
      En over stuk-6:
        | de soort van dit stuk is afspraken tussen ketenpartners |
        | uit dit stuk is op te maken wie er meldde: nee          |
        | dit stuk tonen geeft gevaar: nee                        |
      En over stuk-7:
        | de soort van dit stuk is signalen en gespreksverslag |
        | uit dit stuk is op te maken wie er meldde: nee       |
        | dit stuk tonen geeft gevaar: nee                     |
      En over stuk-8:
        | de soort van dit stuk is iets anders           |
        | uit dit stuk is op te maken wie er meldde: nee |
        | dit stuk tonen geeft gevaar: nee               |
      En over stuk-9:
        | de soort van dit stuk is onbekend              |
        | uit dit stuk is op te maken wie er meldde: nee |
        | dit stuk tonen geeft gevaar: nee               |
      Als het dossieradvies wordt gevraagd
      Dan is dit het hele besluit:
        | inzage in het dossier is niet gevraagd                                          |
        | over stuk-1: de plaats van dit stuk is nog onbekend                             |
        | over stuk-1: dit stuk is nog onbekend                                           |
        | over stuk-1: doorgeven van dit stuk is niet aan de orde                         |
        | over stuk-2: de plaats van dit stuk is nog onbekend                             |
        | over stuk-2: dit stuk is nog onbekend                                           |
        | over stuk-2: doorgeven van dit stuk is niet aan de orde                         |
        | over stuk-3: de plaats van dit stuk is nog onbekend                             |
        | over stuk-3: dit stuk is nog onbekend                                           |
        | over stuk-3: doorgeven van dit stuk is niet aan de orde                         |
        | over stuk-4: de plaats van dit stuk is nog onbekend                             |
        | over stuk-4: dit stuk is nog onbekend                                           |
        | over stuk-4: doorgeven van dit stuk is niet aan de orde                         |
        | over stuk-5: de plaats van dit stuk is nog onbekend                             |
        | over stuk-5: dit stuk is nog onbekend                                           |
        | over stuk-5: doorgeven van dit stuk is niet aan de orde                         |
        | over stuk-6: de plaats van dit stuk is nog onbekend                             |
        | over stuk-6: dit stuk is nog onbekend                                           |
        | over stuk-6: doorgeven van dit stuk is niet aan de orde                         |
        | over stuk-7: de plaats van dit stuk is nog onbekend                             |
        | over stuk-7: dit stuk is nog onbekend                                           |
        | over stuk-7: doorgeven van dit stuk is niet aan de orde                         |
        | over stuk-8: de plaats van dit stuk is nog onbekend                             |
        | over stuk-8: dit stuk is nog onbekend                                           |
        | over stuk-8: doorgeven van dit stuk is niet aan de orde                         |
        | over stuk-9: de plaats van dit stuk is nog onbekend                             |
        | over stuk-9: dit stuk is nog onbekend                                           |
        | over stuk-9: doorgeven van dit stuk is niet aan de orde                         |
        | over stuk-1: de houder van het dossier moet dit stuk afgeschermd houden, meteen |
        | over stuk-2: de houder van het dossier moet dit stuk afgeschermd houden, meteen |
        | over stuk-3: de houder van het dossier moet dit stuk afgeschermd houden, meteen |
        | over stuk-4: de houder van het dossier moet dit stuk afgeschermd houden, meteen |
        | over stuk-5: de houder van het dossier moet dit stuk afgeschermd houden, meteen |
        | over stuk-6: de houder van het dossier moet dit stuk afgeschermd houden, meteen |
        | over stuk-7: de houder van het dossier moet dit stuk afgeschermd houden, meteen |
        | over stuk-8: de houder van het dossier moet dit stuk afgeschermd houden, meteen |
        | over stuk-9: de houder van het dossier moet dit stuk afgeschermd houden, meteen |
        | over stuk-9: vraag: de soort van dit stuk                                       |
        | vraag: het dossier is van                                                       |
      En over stuk-9: geldt regel PLA-01 op grond van 8.2.a
      En over stuk-1: geldt regel PLA-02 op grond van 8.2.a, D-15
      En over stuk-1: geldt regel ZIE-05 op grond van 8.2.a, D-15
      En geldt regel DOS-12 op grond van 8.2.a, D-15

    Scenario: bij een gesloten melding heeft een terugkoppelbrief geen plaats
      Gegeven de melding is gesloten
      En over stuk-1:
        | de soort van dit stuk is toestemming dan wel mededeling |
        | uit dit stuk is op te maken wie er meldde: nee          |
        | dit stuk tonen geeft gevaar: nee                        |
      En over stuk-2:
        | de soort van dit stuk is taxatie               |
        | uit dit stuk is op te maken wie er meldde: nee |
        | dit stuk tonen geeft gevaar: nee               |
      En over stuk-3:
        | de soort van dit stuk is kopie van het meldformulier |
        | uit dit stuk is op te maken wie er meldde: nee       |
        | dit stuk tonen geeft gevaar: nee                     |
      En over stuk-4:
        | de soort van dit stuk is terugkoppelbrief van Veilig Thuis |
        | uit dit stuk is op te maken wie er meldde: nee             |
        | dit stuk tonen geeft gevaar: nee                           |
      En over stuk-5:
        | de soort van dit stuk is aantekening van een consultatie |
        | uit dit stuk is op te maken wie er meldde: nee           |
        | dit stuk tonen geeft gevaar: nee                         |
      En over stuk-6:
        | de soort van dit stuk is afspraken tussen ketenpartners |
        | uit dit stuk is op te maken wie er meldde: nee          |
        | dit stuk tonen geeft gevaar: nee                        |
      En over stuk-7:
        | de soort van dit stuk is signalen en gespreksverslag |
        | uit dit stuk is op te maken wie er meldde: nee       |
        | dit stuk tonen geeft gevaar: nee                     |
      En over stuk-8:
        | de soort van dit stuk is iets anders           |
        | uit dit stuk is op te maken wie er meldde: nee |
        | dit stuk tonen geeft gevaar: nee               |
      En over stuk-9:
        | de soort van dit stuk is onbekend              |
        | uit dit stuk is op te maken wie er meldde: nee |
        | dit stuk tonen geeft gevaar: nee               |
      Als het dossieradvies wordt gevraagd
      Dan is dit het hele besluit:
        | inzage in het dossier is niet gevraagd                                               |
        | over stuk-1: de plaats van dit stuk is digitaal dossier en Kidos                     |
        | over stuk-1: dit stuk is inzichtelijk voor de ouders                                 |
        | over stuk-1: doorgeven van dit stuk is niet aan de orde                              |
        | over stuk-2: de plaats van dit stuk is digitaal dossier en Kidos                     |
        | over stuk-2: dit stuk is inzichtelijk voor de ouders                                 |
        | over stuk-2: doorgeven van dit stuk is niet aan de orde                              |
        | over stuk-3: de plaats van dit stuk is digitaal dossier en Kidos                     |
        | over stuk-3: dit stuk is afgeschermd                                                 |
        | over stuk-3: doorgeven van dit stuk is niet aan de orde                              |
        | over stuk-4: de plaats van dit stuk is niet geregeld                                 |
        | over stuk-4: dit stuk is afgeschermd                                                 |
        | over stuk-4: doorgeven van dit stuk is niet aan de orde                              |
        | over stuk-5: de plaats van dit stuk is het zorgplan van het dossier                  |
        | over stuk-5: dit stuk is inzichtelijk voor de ouders                                 |
        | over stuk-5: doorgeven van dit stuk is niet aan de orde                              |
        | over stuk-6: de plaats van dit stuk is het DDJGZ                                     |
        | over stuk-6: dit stuk is inzichtelijk voor de ouders                                 |
        | over stuk-6: doorgeven van dit stuk is niet aan de orde                              |
        | over stuk-7: de plaats van dit stuk is digitaal dossier en Kidos                     |
        | over stuk-7: dit stuk is inzichtelijk voor de ouders                                 |
        | over stuk-7: doorgeven van dit stuk is niet aan de orde                              |
        | over stuk-8: de plaats van dit stuk is niet geregeld                                 |
        | over stuk-8: dit stuk is inzichtelijk voor de ouders                                 |
        | over stuk-8: doorgeven van dit stuk is niet aan de orde                              |
        | over stuk-9: de plaats van dit stuk is nog onbekend                                  |
        | over stuk-9: dit stuk is nog onbekend                                                |
        | over stuk-9: doorgeven van dit stuk is niet aan de orde                              |
        | de houder van het dossier moet geheimhouden wie er gemeld heeft, voortdurend         |
        | over stuk-1: de houder van het dossier moet dit stuk op die plaats bewaren           |
        | over stuk-2: de houder van het dossier moet dit stuk op die plaats bewaren           |
        | over stuk-3: de houder van het dossier moet dit stuk afgeschermd houden, voortdurend |
        | over stuk-3: de houder van het dossier moet dit stuk op die plaats bewaren           |
        | over stuk-4: de houder van het dossier moet dit stuk afgeschermd houden, voortdurend |
        | over stuk-5: de houder van het dossier moet dit stuk op die plaats bewaren           |
        | over stuk-6: de houder van het dossier moet dit stuk op die plaats bewaren           |
        | over stuk-7: de houder van het dossier moet dit stuk op die plaats bewaren           |
        | over stuk-9: de houder van het dossier moet dit stuk afgeschermd houden, meteen      |
        | over stuk-9: vraag: de soort van dit stuk                                            |
        | over stuk-4: geen grondslag: PLA-08                                                  |
        | over stuk-8: geen grondslag: PLA-03                                                  |
      En over stuk-4: geldt regel PLA-08 op grond van 9.1.5.o.x, 9.1.5.g.d, D-5

    Scenario: ook bij het jeugdteam heeft een terugkoppelbrief over een gesloten melding geen plaats
      Gegeven deze feiten:
        | de melding is gesloten       |
        | het dossier is van jeugdteam |
      En over stuk-1:
        | de soort van dit stuk is toestemming dan wel mededeling |
        | uit dit stuk is op te maken wie er meldde: nee          |
        | dit stuk tonen geeft gevaar: nee                        |
      En over stuk-2:
        | de soort van dit stuk is taxatie               |
        | uit dit stuk is op te maken wie er meldde: nee |
        | dit stuk tonen geeft gevaar: nee               |
      En over stuk-3:
        | de soort van dit stuk is kopie van het meldformulier |
        | uit dit stuk is op te maken wie er meldde: nee       |
        | dit stuk tonen geeft gevaar: nee                     |
      En over stuk-4:
        | de soort van dit stuk is terugkoppelbrief van Veilig Thuis |
        | uit dit stuk is op te maken wie er meldde: nee             |
        | dit stuk tonen geeft gevaar: nee                           |
      En over stuk-5:
        | de soort van dit stuk is aantekening van een consultatie |
        | uit dit stuk is op te maken wie er meldde: nee           |
        | dit stuk tonen geeft gevaar: nee                         |
      En over stuk-6:
        | de soort van dit stuk is afspraken tussen ketenpartners |
        | uit dit stuk is op te maken wie er meldde: nee          |
        | dit stuk tonen geeft gevaar: nee                        |
      En over stuk-7:
        | de soort van dit stuk is signalen en gespreksverslag |
        | uit dit stuk is op te maken wie er meldde: nee       |
        | dit stuk tonen geeft gevaar: nee                     |
      En over stuk-8:
        | de soort van dit stuk is iets anders           |
        | uit dit stuk is op te maken wie er meldde: nee |
        | dit stuk tonen geeft gevaar: nee               |
      En over stuk-9:
        | de soort van dit stuk is onbekend              |
        | uit dit stuk is op te maken wie er meldde: nee |
        | dit stuk tonen geeft gevaar: nee               |
      Als het dossieradvies wordt gevraagd
      Dan is dit het hele besluit:
        | inzage in het dossier is niet gevraagd                                               |
        | over stuk-1: de plaats van dit stuk is het eigen dossier                             |
        | over stuk-1: dit stuk is inzichtelijk voor de ouders                                 |
        | over stuk-1: doorgeven van dit stuk is niet aan de orde                              |
        | over stuk-2: de plaats van dit stuk is het eigen dossier                             |
        | over stuk-2: dit stuk is inzichtelijk voor de ouders                                 |
        | over stuk-2: doorgeven van dit stuk is niet aan de orde                              |
        | over stuk-3: de plaats van dit stuk is het eigen dossier                             |
        | over stuk-3: dit stuk is afgeschermd                                                 |
        | over stuk-3: doorgeven van dit stuk is niet aan de orde                              |
        | over stuk-4: de plaats van dit stuk is niet geregeld                                 |
        | over stuk-4: dit stuk is afgeschermd                                                 |
        | over stuk-4: doorgeven van dit stuk is niet aan de orde                              |
        | over stuk-5: de plaats van dit stuk is het zorgplan van het dossier                  |
        | over stuk-5: dit stuk is inzichtelijk voor de ouders                                 |
        | over stuk-5: doorgeven van dit stuk is niet aan de orde                              |
        | over stuk-6: de plaats van dit stuk is niet geregeld                                 |
        | over stuk-6: dit stuk is inzichtelijk voor de ouders                                 |
        | over stuk-6: doorgeven van dit stuk is niet aan de orde                              |
        | over stuk-7: de plaats van dit stuk is het eigen dossier                             |
        | over stuk-7: dit stuk is inzichtelijk voor de ouders                                 |
        | over stuk-7: doorgeven van dit stuk is niet aan de orde                              |
        | over stuk-8: de plaats van dit stuk is niet geregeld                                 |
        | over stuk-8: dit stuk is inzichtelijk voor de ouders                                 |
        | over stuk-8: doorgeven van dit stuk is niet aan de orde                              |
        | over stuk-9: de plaats van dit stuk is nog onbekend                                  |
        | over stuk-9: dit stuk is nog onbekend                                                |
        | over stuk-9: doorgeven van dit stuk is niet aan de orde                              |
        | de houder van het dossier moet geheimhouden wie er gemeld heeft, voortdurend         |
        | over stuk-1: de houder van het dossier moet dit stuk op die plaats bewaren           |
        | over stuk-2: de houder van het dossier moet dit stuk op die plaats bewaren           |
        | over stuk-3: de houder van het dossier moet dit stuk afgeschermd houden, voortdurend |
        | over stuk-3: de houder van het dossier moet dit stuk op die plaats bewaren           |
        | over stuk-4: de houder van het dossier moet dit stuk afgeschermd houden, voortdurend |
        | over stuk-5: de houder van het dossier moet dit stuk op die plaats bewaren           |
        | over stuk-7: de houder van het dossier moet dit stuk op die plaats bewaren           |
        | over stuk-9: de houder van het dossier moet dit stuk afgeschermd houden, meteen      |
        | over stuk-9: vraag: de soort van dit stuk                                            |
        | over stuk-4: geen grondslag: PLA-08                                                  |
        | over stuk-6: geen grondslag: PLA-06                                                  |
        | over stuk-8: geen grondslag: PLA-03                                                  |

    Scenario: zolang de vorm onbekend is, is de plaats van een terugkoppelbrief dat ook
      Gegeven de melding is onbekend
      En over stuk-1:
        | de soort van dit stuk is toestemming dan wel mededeling |
        | uit dit stuk is op te maken wie er meldde: nee          |
        | dit stuk tonen geeft gevaar: nee                        |
      En over stuk-2:
        | de soort van dit stuk is taxatie               |
        | uit dit stuk is op te maken wie er meldde: nee |
        | dit stuk tonen geeft gevaar: nee               |
      En over stuk-3:
        | de soort van dit stuk is kopie van het meldformulier |
        | uit dit stuk is op te maken wie er meldde: nee       |
        | dit stuk tonen geeft gevaar: nee                     |
      En over stuk-4:
        | de soort van dit stuk is terugkoppelbrief van Veilig Thuis |
        | uit dit stuk is op te maken wie er meldde: nee             |
        | dit stuk tonen geeft gevaar: nee                           |
      En over stuk-5:
        | de soort van dit stuk is aantekening van een consultatie |
        | uit dit stuk is op te maken wie er meldde: nee           |
        | dit stuk tonen geeft gevaar: nee                         |
      En over stuk-6:
        | de soort van dit stuk is afspraken tussen ketenpartners |
        | uit dit stuk is op te maken wie er meldde: nee          |
        | dit stuk tonen geeft gevaar: nee                        |
      En over stuk-7:
        | de soort van dit stuk is signalen en gespreksverslag |
        | uit dit stuk is op te maken wie er meldde: nee       |
        | dit stuk tonen geeft gevaar: nee                     |
      En over stuk-8:
        | de soort van dit stuk is iets anders           |
        | uit dit stuk is op te maken wie er meldde: nee |
        | dit stuk tonen geeft gevaar: nee               |
      En over stuk-9:
        | de soort van dit stuk is onbekend              |
        | uit dit stuk is op te maken wie er meldde: nee |
        | dit stuk tonen geeft gevaar: nee               |
      Als het dossieradvies wordt gevraagd
      Dan is dit het hele besluit:
        | inzage in het dossier is niet gevraagd                                          |
        | over stuk-1: de plaats van dit stuk is digitaal dossier en Kidos                |
        | over stuk-1: dit stuk is inzichtelijk voor de ouders                            |
        | over stuk-1: doorgeven van dit stuk is niet aan de orde                         |
        | over stuk-2: de plaats van dit stuk is digitaal dossier en Kidos                |
        | over stuk-2: dit stuk is inzichtelijk voor de ouders                            |
        | over stuk-2: doorgeven van dit stuk is niet aan de orde                         |
        | over stuk-3: de plaats van dit stuk is digitaal dossier en Kidos                |
        | over stuk-3: dit stuk is nog onbekend                                           |
        | over stuk-3: doorgeven van dit stuk is niet aan de orde                         |
        | over stuk-4: de plaats van dit stuk is nog onbekend                             |
        | over stuk-4: dit stuk is nog onbekend                                           |
        | over stuk-4: doorgeven van dit stuk is niet aan de orde                         |
        | over stuk-5: de plaats van dit stuk is het zorgplan van het dossier             |
        | over stuk-5: dit stuk is inzichtelijk voor de ouders                            |
        | over stuk-5: doorgeven van dit stuk is niet aan de orde                         |
        | over stuk-6: de plaats van dit stuk is het DDJGZ                                |
        | over stuk-6: dit stuk is inzichtelijk voor de ouders                            |
        | over stuk-6: doorgeven van dit stuk is niet aan de orde                         |
        | over stuk-7: de plaats van dit stuk is digitaal dossier en Kidos                |
        | over stuk-7: dit stuk is inzichtelijk voor de ouders                            |
        | over stuk-7: doorgeven van dit stuk is niet aan de orde                         |
        | over stuk-8: de plaats van dit stuk is niet geregeld                            |
        | over stuk-8: dit stuk is inzichtelijk voor de ouders                            |
        | over stuk-8: doorgeven van dit stuk is niet aan de orde                         |
        | over stuk-9: de plaats van dit stuk is nog onbekend                             |
        | over stuk-9: dit stuk is nog onbekend                                           |
        | over stuk-9: doorgeven van dit stuk is niet aan de orde                         |
        | de houder van het dossier moet geheimhouden wie er gemeld heeft, voortdurend    |
        | over stuk-1: de houder van het dossier moet dit stuk op die plaats bewaren      |
        | over stuk-2: de houder van het dossier moet dit stuk op die plaats bewaren      |
        | over stuk-3: de houder van het dossier moet dit stuk afgeschermd houden, meteen |
        | over stuk-3: de houder van het dossier moet dit stuk op die plaats bewaren      |
        | over stuk-4: de houder van het dossier moet dit stuk afgeschermd houden, meteen |
        | over stuk-5: de houder van het dossier moet dit stuk op die plaats bewaren      |
        | over stuk-6: de houder van het dossier moet dit stuk op die plaats bewaren      |
        | over stuk-7: de houder van het dossier moet dit stuk op die plaats bewaren      |
        | over stuk-9: de houder van het dossier moet dit stuk afgeschermd houden, meteen |
        | over stuk-9: vraag: de soort van dit stuk                                       |
        | vraag: de melding                                                               |
        | over stuk-8: geen grondslag: PLA-03                                             |
      En over stuk-4: geldt regel PLA-09 op grond van 9.1.5.o.x, 9.1.5.g.d, D-5

    Scenario: ook bij het jeugdteam, zolang de vorm onbekend is
      Gegeven deze feiten:
        | de melding is onbekend       |
        | het dossier is van jeugdteam |
      En over stuk-1:
        | de soort van dit stuk is toestemming dan wel mededeling |
        | uit dit stuk is op te maken wie er meldde: nee          |
        | dit stuk tonen geeft gevaar: nee                        |
      En over stuk-2:
        | de soort van dit stuk is taxatie               |
        | uit dit stuk is op te maken wie er meldde: nee |
        | dit stuk tonen geeft gevaar: nee               |
      En over stuk-3:
        | de soort van dit stuk is kopie van het meldformulier |
        | uit dit stuk is op te maken wie er meldde: nee       |
        | dit stuk tonen geeft gevaar: nee                     |
      En over stuk-4:
        | de soort van dit stuk is terugkoppelbrief van Veilig Thuis |
        | uit dit stuk is op te maken wie er meldde: nee             |
        | dit stuk tonen geeft gevaar: nee                           |
      En over stuk-5:
        | de soort van dit stuk is aantekening van een consultatie |
        | uit dit stuk is op te maken wie er meldde: nee           |
        | dit stuk tonen geeft gevaar: nee                         |
      En over stuk-6:
        | de soort van dit stuk is afspraken tussen ketenpartners |
        | uit dit stuk is op te maken wie er meldde: nee          |
        | dit stuk tonen geeft gevaar: nee                        |
      En over stuk-7:
        | de soort van dit stuk is signalen en gespreksverslag |
        | uit dit stuk is op te maken wie er meldde: nee       |
        | dit stuk tonen geeft gevaar: nee                     |
      En over stuk-8:
        | de soort van dit stuk is iets anders           |
        | uit dit stuk is op te maken wie er meldde: nee |
        | dit stuk tonen geeft gevaar: nee               |
      En over stuk-9:
        | de soort van dit stuk is onbekend              |
        | uit dit stuk is op te maken wie er meldde: nee |
        | dit stuk tonen geeft gevaar: nee               |
      Als het dossieradvies wordt gevraagd
      Dan is dit het hele besluit:
        | inzage in het dossier is niet gevraagd                                          |
        | over stuk-1: de plaats van dit stuk is het eigen dossier                        |
        | over stuk-1: dit stuk is inzichtelijk voor de ouders                            |
        | over stuk-1: doorgeven van dit stuk is niet aan de orde                         |
        | over stuk-2: de plaats van dit stuk is het eigen dossier                        |
        | over stuk-2: dit stuk is inzichtelijk voor de ouders                            |
        | over stuk-2: doorgeven van dit stuk is niet aan de orde                         |
        | over stuk-3: de plaats van dit stuk is het eigen dossier                        |
        | over stuk-3: dit stuk is nog onbekend                                           |
        | over stuk-3: doorgeven van dit stuk is niet aan de orde                         |
        | over stuk-4: de plaats van dit stuk is nog onbekend                             |
        | over stuk-4: dit stuk is nog onbekend                                           |
        | over stuk-4: doorgeven van dit stuk is niet aan de orde                         |
        | over stuk-5: de plaats van dit stuk is het zorgplan van het dossier             |
        | over stuk-5: dit stuk is inzichtelijk voor de ouders                            |
        | over stuk-5: doorgeven van dit stuk is niet aan de orde                         |
        | over stuk-6: de plaats van dit stuk is niet geregeld                            |
        | over stuk-6: dit stuk is inzichtelijk voor de ouders                            |
        | over stuk-6: doorgeven van dit stuk is niet aan de orde                         |
        | over stuk-7: de plaats van dit stuk is het eigen dossier                        |
        | over stuk-7: dit stuk is inzichtelijk voor de ouders                            |
        | over stuk-7: doorgeven van dit stuk is niet aan de orde                         |
        | over stuk-8: de plaats van dit stuk is niet geregeld                            |
        | over stuk-8: dit stuk is inzichtelijk voor de ouders                            |
        | over stuk-8: doorgeven van dit stuk is niet aan de orde                         |
        | over stuk-9: de plaats van dit stuk is nog onbekend                             |
        | over stuk-9: dit stuk is nog onbekend                                           |
        | over stuk-9: doorgeven van dit stuk is niet aan de orde                         |
        | de houder van het dossier moet geheimhouden wie er gemeld heeft, voortdurend    |
        | over stuk-1: de houder van het dossier moet dit stuk op die plaats bewaren      |
        | over stuk-2: de houder van het dossier moet dit stuk op die plaats bewaren      |
        | over stuk-3: de houder van het dossier moet dit stuk afgeschermd houden, meteen |
        | over stuk-3: de houder van het dossier moet dit stuk op die plaats bewaren      |
        | over stuk-4: de houder van het dossier moet dit stuk afgeschermd houden, meteen |
        | over stuk-5: de houder van het dossier moet dit stuk op die plaats bewaren      |
        | over stuk-7: de houder van het dossier moet dit stuk op die plaats bewaren      |
        | over stuk-9: de houder van het dossier moet dit stuk afgeschermd houden, meteen |
        | over stuk-9: vraag: de soort van dit stuk                                       |
        | vraag: de melding                                                               |
        | over stuk-6: geen grondslag: PLA-06                                             |
        | over stuk-8: geen grondslag: PLA-03                                             |

  Regel: Of ouders een stuk kunnen zien

    Scenario: geeft tonen gevaar, dan wordt afgewogen; is dat onbekend, dan blijft het stuk zolang dicht
      Gegeven over stuk-1:
        | de soort van dit stuk is signalen en gespreksverslag |
        | uit dit stuk is op te maken wie er meldde: nee       |
        | dit stuk tonen geeft gevaar: ja                      |
      En over stuk-2:
        | de soort van dit stuk is signalen en gespreksverslag |
        | uit dit stuk is op te maken wie er meldde: nee       |
        | dit stuk tonen geeft gevaar: onbekend                |
      En over stuk-3:
        | de soort van dit stuk is signalen en gespreksverslag |
        | uit dit stuk is op te maken wie er meldde: nee       |
        | dit stuk tonen geeft gevaar: nee                     |
      En over stuk-4:
        | de soort van dit stuk is taxatie               |
        | uit dit stuk is op te maken wie er meldde: nee |
        | dit stuk tonen geeft gevaar: nee               |
      En over stuk-5:
        | de soort van dit stuk is taxatie               |
        | uit dit stuk is op te maken wie er meldde: nee |
        | dit stuk tonen geeft gevaar: ja                |
      En over stuk-6:
        | de soort van dit stuk is taxatie               |
        | uit dit stuk is op te maken wie er meldde: nee |
        | dit stuk tonen geeft gevaar: onbekend          |
      Als het dossieradvies wordt gevraagd
      Dan is dit het hele besluit:
        | inzage in het dossier is niet gevraagd                                            |
        | over stuk-1: de plaats van dit stuk is digitaal dossier en Kidos                  |
        | over stuk-1: dit stuk is nog af te wegen                                          |
        | over stuk-1: doorgeven van dit stuk is niet aan de orde                           |
        | over stuk-2: de plaats van dit stuk is digitaal dossier en Kidos                  |
        | over stuk-2: dit stuk is nog onbekend                                             |
        | over stuk-2: doorgeven van dit stuk is niet aan de orde                           |
        | over stuk-3: de plaats van dit stuk is digitaal dossier en Kidos                  |
        | over stuk-3: dit stuk is inzichtelijk voor de ouders                              |
        | over stuk-3: doorgeven van dit stuk is niet aan de orde                           |
        | over stuk-4: de plaats van dit stuk is digitaal dossier en Kidos                  |
        | over stuk-4: dit stuk is inzichtelijk voor de ouders                              |
        | over stuk-4: doorgeven van dit stuk is niet aan de orde                           |
        | over stuk-5: de plaats van dit stuk is digitaal dossier en Kidos                  |
        | over stuk-5: dit stuk is nog af te wegen                                          |
        | over stuk-5: doorgeven van dit stuk is niet aan de orde                           |
        | over stuk-6: de plaats van dit stuk is digitaal dossier en Kidos                  |
        | over stuk-6: dit stuk is nog onbekend                                             |
        | over stuk-6: doorgeven van dit stuk is niet aan de orde                           |
        | over stuk-1: de houder van het dossier moet afwegen of dit stuk wordt afgeschermd |
        | over stuk-1: de houder van het dossier moet dit stuk op die plaats bewaren        |
        | over stuk-2: de houder van het dossier moet dit stuk afgeschermd houden, meteen   |
        | over stuk-2: de houder van het dossier moet dit stuk op die plaats bewaren        |
        | over stuk-3: de houder van het dossier moet dit stuk op die plaats bewaren        |
        | over stuk-4: de houder van het dossier moet dit stuk op die plaats bewaren        |
        | over stuk-5: de houder van het dossier moet afwegen of dit stuk wordt afgeschermd |
        | over stuk-5: de houder van het dossier moet dit stuk op die plaats bewaren        |
        | over stuk-6: de houder van het dossier moet dit stuk afgeschermd houden, meteen   |
        | over stuk-6: de houder van het dossier moet dit stuk op die plaats bewaren        |
        | over stuk-2: vraag: dit stuk tonen geeft gevaar                                   |
        | over stuk-6: vraag: dit stuk tonen geeft gevaar                                   |
      En over stuk-1: geldt regel ZIE-03 op grond van 9.1.5.o.h
      En over stuk-2: geldt regel ZIE-04 op grond van 9.1.5.o.h
      En over stuk-3: geldt regel ZIE-08 op grond van 8.2.a
      En over stuk-4: geldt regel ZIE-07 op grond van 9.1.5.o.g

    Scenario: bij het jeugdteam geldt dat ook
      Gegeven het dossier is van jeugdteam
      En over stuk-1:
        | de soort van dit stuk is signalen en gespreksverslag |
        | uit dit stuk is op te maken wie er meldde: nee       |
        | dit stuk tonen geeft gevaar: ja                      |
      En over stuk-2:
        | de soort van dit stuk is signalen en gespreksverslag |
        | uit dit stuk is op te maken wie er meldde: nee       |
        | dit stuk tonen geeft gevaar: onbekend                |
      En over stuk-3:
        | de soort van dit stuk is signalen en gespreksverslag |
        | uit dit stuk is op te maken wie er meldde: nee       |
        | dit stuk tonen geeft gevaar: nee                     |
      En over stuk-4:
        | de soort van dit stuk is taxatie               |
        | uit dit stuk is op te maken wie er meldde: nee |
        | dit stuk tonen geeft gevaar: nee               |
      En over stuk-5:
        | de soort van dit stuk is taxatie               |
        | uit dit stuk is op te maken wie er meldde: nee |
        | dit stuk tonen geeft gevaar: ja                |
      En over stuk-6:
        | de soort van dit stuk is taxatie               |
        | uit dit stuk is op te maken wie er meldde: nee |
        | dit stuk tonen geeft gevaar: onbekend          |
      Als het dossieradvies wordt gevraagd
      Dan is dit het hele besluit:
        | inzage in het dossier is niet gevraagd                                            |
        | over stuk-1: de plaats van dit stuk is het eigen dossier                          |
        | over stuk-1: dit stuk is nog af te wegen                                          |
        | over stuk-1: doorgeven van dit stuk is niet aan de orde                           |
        | over stuk-2: de plaats van dit stuk is het eigen dossier                          |
        | over stuk-2: dit stuk is nog onbekend                                             |
        | over stuk-2: doorgeven van dit stuk is niet aan de orde                           |
        | over stuk-3: de plaats van dit stuk is het eigen dossier                          |
        | over stuk-3: dit stuk is inzichtelijk voor de ouders                              |
        | over stuk-3: doorgeven van dit stuk is niet aan de orde                           |
        | over stuk-4: de plaats van dit stuk is het eigen dossier                          |
        | over stuk-4: dit stuk is inzichtelijk voor de ouders                              |
        | over stuk-4: doorgeven van dit stuk is niet aan de orde                           |
        | over stuk-5: de plaats van dit stuk is het eigen dossier                          |
        | over stuk-5: dit stuk is nog af te wegen                                          |
        | over stuk-5: doorgeven van dit stuk is niet aan de orde                           |
        | over stuk-6: de plaats van dit stuk is het eigen dossier                          |
        | over stuk-6: dit stuk is nog onbekend                                             |
        | over stuk-6: doorgeven van dit stuk is niet aan de orde                           |
        | over stuk-1: de houder van het dossier moet afwegen of dit stuk wordt afgeschermd |
        | over stuk-1: de houder van het dossier moet dit stuk op die plaats bewaren        |
        | over stuk-2: de houder van het dossier moet dit stuk afgeschermd houden, meteen   |
        | over stuk-2: de houder van het dossier moet dit stuk op die plaats bewaren        |
        | over stuk-3: de houder van het dossier moet dit stuk op die plaats bewaren        |
        | over stuk-4: de houder van het dossier moet dit stuk op die plaats bewaren        |
        | over stuk-5: de houder van het dossier moet afwegen of dit stuk wordt afgeschermd |
        | over stuk-5: de houder van het dossier moet dit stuk op die plaats bewaren        |
        | over stuk-6: de houder van het dossier moet dit stuk afgeschermd houden, meteen   |
        | over stuk-6: de houder van het dossier moet dit stuk op die plaats bewaren        |
        | over stuk-2: vraag: dit stuk tonen geeft gevaar                                   |
        | over stuk-6: vraag: dit stuk tonen geeft gevaar                                   |

    Scenario: bij Veilig Thuis ook
      Gegeven het dossier is van Veilig Thuis
      En over stuk-1:
        | de soort van dit stuk is signalen en gespreksverslag |
        | uit dit stuk is op te maken wie er meldde: nee       |
        | dit stuk tonen geeft gevaar: ja                      |
      En over stuk-2:
        | de soort van dit stuk is signalen en gespreksverslag |
        | uit dit stuk is op te maken wie er meldde: nee       |
        | dit stuk tonen geeft gevaar: onbekend                |
      En over stuk-3:
        | de soort van dit stuk is signalen en gespreksverslag |
        | uit dit stuk is op te maken wie er meldde: nee       |
        | dit stuk tonen geeft gevaar: nee                     |
      En over stuk-4:
        | de soort van dit stuk is taxatie               |
        | uit dit stuk is op te maken wie er meldde: nee |
        | dit stuk tonen geeft gevaar: nee               |
      En over stuk-5:
        | de soort van dit stuk is taxatie               |
        | uit dit stuk is op te maken wie er meldde: nee |
        | dit stuk tonen geeft gevaar: ja                |
      En over stuk-6:
        | de soort van dit stuk is taxatie               |
        | uit dit stuk is op te maken wie er meldde: nee |
        | dit stuk tonen geeft gevaar: onbekend          |
      Als het dossieradvies wordt gevraagd
      Dan is dit het hele besluit:
        | inzage in het dossier is niet gevraagd                                          |
        | over stuk-1: de plaats van dit stuk is niet geregeld                            |
        | over stuk-1: dit stuk is nog af te wegen                                        |
        | over stuk-1: doorgeven van dit stuk is niet aan de orde                         |
        | over stuk-2: de plaats van dit stuk is niet geregeld                            |
        | over stuk-2: dit stuk is nog onbekend                                           |
        | over stuk-2: doorgeven van dit stuk is niet aan de orde                         |
        | over stuk-3: de plaats van dit stuk is niet geregeld                            |
        | over stuk-3: dit stuk is nog af te wegen                                        |
        | over stuk-3: doorgeven van dit stuk is niet aan de orde                         |
        | over stuk-4: de plaats van dit stuk is niet geregeld                            |
        | over stuk-4: dit stuk is nog af te wegen                                        |
        | over stuk-4: doorgeven van dit stuk is niet aan de orde                         |
        | over stuk-5: de plaats van dit stuk is niet geregeld                            |
        | over stuk-5: dit stuk is nog af te wegen                                        |
        | over stuk-5: doorgeven van dit stuk is niet aan de orde                         |
        | over stuk-6: de plaats van dit stuk is niet geregeld                            |
        | over stuk-6: dit stuk is nog onbekend                                           |
        | over stuk-6: doorgeven van dit stuk is niet aan de orde                         |
        | over stuk-2: de houder van het dossier moet dit stuk afgeschermd houden, meteen |
        | over stuk-6: de houder van het dossier moet dit stuk afgeschermd houden, meteen |
        | over stuk-2: vraag: dit stuk tonen geeft gevaar                                 |
        | over stuk-6: vraag: dit stuk tonen geeft gevaar                                 |
        | over stuk-1: geen grondslag: PLA-04                                             |
        | over stuk-2: geen grondslag: PLA-04                                             |
        | over stuk-3: geen grondslag: PLA-04                                             |
        | over stuk-3: geen grondslag: ZIE-06                                             |
        | over stuk-4: geen grondslag: PLA-04                                             |
        | over stuk-4: geen grondslag: ZIE-06                                             |
        | over stuk-5: geen grondslag: PLA-04                                             |
        | over stuk-6: geen grondslag: PLA-04                                             |

    Scenario: ook in een dossier waarvan onbekend is van wie het is
      Gegeven het dossier is van onbekend
      En over stuk-1:
        | de soort van dit stuk is signalen en gespreksverslag |
        | uit dit stuk is op te maken wie er meldde: nee       |
        | dit stuk tonen geeft gevaar: ja                      |
      En over stuk-2:
        | de soort van dit stuk is signalen en gespreksverslag |
        | uit dit stuk is op te maken wie er meldde: nee       |
        | dit stuk tonen geeft gevaar: onbekend                |
      En over stuk-3:
        | de soort van dit stuk is signalen en gespreksverslag |
        | uit dit stuk is op te maken wie er meldde: nee       |
        | dit stuk tonen geeft gevaar: nee                     |
      En over stuk-4:
        | de soort van dit stuk is taxatie               |
        | uit dit stuk is op te maken wie er meldde: nee |
        | dit stuk tonen geeft gevaar: nee               |
      En over stuk-5:
        | de soort van dit stuk is taxatie               |
        | uit dit stuk is op te maken wie er meldde: nee |
        | dit stuk tonen geeft gevaar: ja                |
      En over stuk-6:
        | de soort van dit stuk is taxatie               |
        | uit dit stuk is op te maken wie er meldde: nee |
        | dit stuk tonen geeft gevaar: onbekend          |
      Als het dossieradvies wordt gevraagd
      Dan is dit het hele besluit:
        | inzage in het dossier is niet gevraagd                                            |
        | over stuk-1: de plaats van dit stuk is nog onbekend                               |
        | over stuk-1: dit stuk is nog af te wegen                                          |
        | over stuk-1: doorgeven van dit stuk is niet aan de orde                           |
        | over stuk-2: de plaats van dit stuk is nog onbekend                               |
        | over stuk-2: dit stuk is nog onbekend                                             |
        | over stuk-2: doorgeven van dit stuk is niet aan de orde                           |
        | over stuk-3: de plaats van dit stuk is nog onbekend                               |
        | over stuk-3: dit stuk is nog onbekend                                             |
        | over stuk-3: doorgeven van dit stuk is niet aan de orde                           |
        | over stuk-4: de plaats van dit stuk is nog onbekend                               |
        | over stuk-4: dit stuk is nog onbekend                                             |
        | over stuk-4: doorgeven van dit stuk is niet aan de orde                           |
        | over stuk-5: de plaats van dit stuk is nog onbekend                               |
        | over stuk-5: dit stuk is nog af te wegen                                          |
        | over stuk-5: doorgeven van dit stuk is niet aan de orde                           |
        | over stuk-6: de plaats van dit stuk is nog onbekend                               |
        | over stuk-6: dit stuk is nog onbekend                                             |
        | over stuk-6: doorgeven van dit stuk is niet aan de orde                           |
        | over stuk-1: de houder van het dossier moet afwegen of dit stuk wordt afgeschermd |
        | over stuk-2: de houder van het dossier moet dit stuk afgeschermd houden, meteen   |
        | over stuk-3: de houder van het dossier moet dit stuk afgeschermd houden, meteen   |
        | over stuk-4: de houder van het dossier moet dit stuk afgeschermd houden, meteen   |
        | over stuk-5: de houder van het dossier moet afwegen of dit stuk wordt afgeschermd |
        | over stuk-6: de houder van het dossier moet dit stuk afgeschermd houden, meteen   |
        | over stuk-2: vraag: dit stuk tonen geeft gevaar                                   |
        | over stuk-6: vraag: dit stuk tonen geeft gevaar                                   |
        | vraag: het dossier is van                                                         |
      En over stuk-2: geldt regel ZIE-04 op grond van 9.1.5.o.h

    Scenario: wat een gesloten melder verraadt, blijft dicht, gevaar of niet
      Gegeven de melding is gesloten
      En over stuk-1:
        | de soort van dit stuk is signalen en gespreksverslag |
        | uit dit stuk is op te maken wie er meldde: ja        |
        | dit stuk tonen geeft gevaar: ja                      |
      En over stuk-2:
        | de soort van dit stuk is signalen en gespreksverslag |
        | uit dit stuk is op te maken wie er meldde: ja        |
        | dit stuk tonen geeft gevaar: onbekend                |
      En over stuk-3:
        | de soort van dit stuk is signalen en gespreksverslag |
        | uit dit stuk is op te maken wie er meldde: ja        |
        | dit stuk tonen geeft gevaar: nee                     |
      En over stuk-4:
        | de soort van dit stuk is signalen en gespreksverslag |
        | uit dit stuk is op te maken wie er meldde: nee       |
        | dit stuk tonen geeft gevaar: ja                      |
      En over stuk-5:
        | de soort van dit stuk is signalen en gespreksverslag |
        | uit dit stuk is op te maken wie er meldde: nee       |
        | dit stuk tonen geeft gevaar: onbekend                |
      Als het dossieradvies wordt gevraagd
      Dan is dit het hele besluit:
        | inzage in het dossier is niet gevraagd                                               |
        | over stuk-1: de plaats van dit stuk is digitaal dossier en Kidos                     |
        | over stuk-1: dit stuk is afgeschermd                                                 |
        | over stuk-1: doorgeven van dit stuk is niet aan de orde                              |
        | over stuk-2: de plaats van dit stuk is digitaal dossier en Kidos                     |
        | over stuk-2: dit stuk is afgeschermd                                                 |
        | over stuk-2: doorgeven van dit stuk is niet aan de orde                              |
        | over stuk-3: de plaats van dit stuk is digitaal dossier en Kidos                     |
        | over stuk-3: dit stuk is afgeschermd                                                 |
        | over stuk-3: doorgeven van dit stuk is niet aan de orde                              |
        | over stuk-4: de plaats van dit stuk is digitaal dossier en Kidos                     |
        | over stuk-4: dit stuk is nog af te wegen                                             |
        | over stuk-4: doorgeven van dit stuk is niet aan de orde                              |
        | over stuk-5: de plaats van dit stuk is digitaal dossier en Kidos                     |
        | over stuk-5: dit stuk is nog onbekend                                                |
        | over stuk-5: doorgeven van dit stuk is niet aan de orde                              |
        | de houder van het dossier moet geheimhouden wie er gemeld heeft, voortdurend         |
        | over stuk-1: de houder van het dossier moet dit stuk afgeschermd houden, voortdurend |
        | over stuk-1: de houder van het dossier moet dit stuk op die plaats bewaren           |
        | over stuk-2: de houder van het dossier moet dit stuk afgeschermd houden, voortdurend |
        | over stuk-2: de houder van het dossier moet dit stuk op die plaats bewaren           |
        | over stuk-3: de houder van het dossier moet dit stuk afgeschermd houden, voortdurend |
        | over stuk-3: de houder van het dossier moet dit stuk op die plaats bewaren           |
        | over stuk-4: de houder van het dossier moet afwegen of dit stuk wordt afgeschermd    |
        | over stuk-4: de houder van het dossier moet dit stuk op die plaats bewaren           |
        | over stuk-5: de houder van het dossier moet dit stuk afgeschermd houden, meteen      |
        | over stuk-5: de houder van het dossier moet dit stuk op die plaats bewaren           |
        | over stuk-5: vraag: dit stuk tonen geeft gevaar                                      |

    Scenario: wat misschien een gesloten melder verraadt, blijft zolang dicht, gevaar of niet
      Gegeven de melding is gesloten
      En over stuk-1:
        | de soort van dit stuk is signalen en gespreksverslag |
        | uit dit stuk is op te maken wie er meldde: onbekend  |
        | dit stuk tonen geeft gevaar: ja                      |
      En over stuk-2:
        | de soort van dit stuk is signalen en gespreksverslag |
        | uit dit stuk is op te maken wie er meldde: onbekend  |
        | dit stuk tonen geeft gevaar: onbekend                |
      En over stuk-3:
        | de soort van dit stuk is signalen en gespreksverslag |
        | uit dit stuk is op te maken wie er meldde: onbekend  |
        | dit stuk tonen geeft gevaar: nee                     |
      Als het dossieradvies wordt gevraagd
      Dan is dit het hele besluit:
        | inzage in het dossier is niet gevraagd                                          |
        | over stuk-1: de plaats van dit stuk is digitaal dossier en Kidos                |
        | over stuk-1: dit stuk is nog onbekend                                           |
        | over stuk-1: doorgeven van dit stuk is niet aan de orde                         |
        | over stuk-2: de plaats van dit stuk is digitaal dossier en Kidos                |
        | over stuk-2: dit stuk is nog onbekend                                           |
        | over stuk-2: doorgeven van dit stuk is niet aan de orde                         |
        | over stuk-3: de plaats van dit stuk is digitaal dossier en Kidos                |
        | over stuk-3: dit stuk is nog onbekend                                           |
        | over stuk-3: doorgeven van dit stuk is niet aan de orde                         |
        | de houder van het dossier moet geheimhouden wie er gemeld heeft, voortdurend    |
        | over stuk-1: de houder van het dossier moet dit stuk afgeschermd houden, meteen |
        | over stuk-1: de houder van het dossier moet dit stuk op die plaats bewaren      |
        | over stuk-2: de houder van het dossier moet dit stuk afgeschermd houden, meteen |
        | over stuk-2: de houder van het dossier moet dit stuk op die plaats bewaren      |
        | over stuk-3: de houder van het dossier moet dit stuk afgeschermd houden, meteen |
        | over stuk-3: de houder van het dossier moet dit stuk op die plaats bewaren      |
        | over stuk-1: vraag: uit dit stuk is op te maken wie er meldde                   |
        | over stuk-2: vraag: dit stuk tonen geeft gevaar                                 |
        | over stuk-2: vraag: uit dit stuk is op te maken wie er meldde                   |
        | over stuk-3: vraag: uit dit stuk is op te maken wie er meldde                   |

  Regel: DST-01 Wat voor stuk het is, wordt gevraagd

    Scenario: wat voor stuk het is, wordt gevraagd
      Gegeven over stuk-1:
        | de soort van dit stuk is onbekend              |
        | uit dit stuk is op te maken wie er meldde: nee |
        | dit stuk tonen geeft gevaar: nee               |
      Als het dossieradvies wordt gevraagd
      Dan is dit het hele besluit:
        | inzage in het dossier is niet gevraagd                  |
        | over stuk-1: de plaats van dit stuk is nog onbekend     |
        | over stuk-1: dit stuk is inzichtelijk voor de ouders    |
        | over stuk-1: doorgeven van dit stuk is niet aan de orde |
        | over stuk-1: vraag: de soort van dit stuk               |
      En over stuk-1: geldt regel DST-01 op grond van 8.2.a

  Regel: DST-02 Of een stuk naar een gesloten melder leidt, wordt gevraagd

    Scenario: of een stuk naar een gesloten melder leidt, wordt gevraagd
      Gegeven de melding is gesloten
      En over stuk-1:
        | de soort van dit stuk is signalen en gespreksverslag |
        | uit dit stuk is op te maken wie er meldde: onbekend  |
        | dit stuk tonen geeft gevaar: nee                     |
      En over stuk-2:
        | de soort van dit stuk is kopie van het meldformulier |
        | uit dit stuk is op te maken wie er meldde: onbekend  |
        | dit stuk tonen geeft gevaar: nee                     |
      Als het dossieradvies wordt gevraagd
      Dan is dit het hele besluit:
        | inzage in het dossier is niet gevraagd                                               |
        | over stuk-1: de plaats van dit stuk is digitaal dossier en Kidos                     |
        | over stuk-1: dit stuk is nog onbekend                                                |
        | over stuk-1: doorgeven van dit stuk is niet aan de orde                              |
        | over stuk-2: de plaats van dit stuk is digitaal dossier en Kidos                     |
        | over stuk-2: dit stuk is afgeschermd                                                 |
        | over stuk-2: doorgeven van dit stuk is niet aan de orde                              |
        | de houder van het dossier moet geheimhouden wie er gemeld heeft, voortdurend         |
        | over stuk-1: de houder van het dossier moet dit stuk afgeschermd houden, meteen      |
        | over stuk-1: de houder van het dossier moet dit stuk op die plaats bewaren           |
        | over stuk-2: de houder van het dossier moet dit stuk afgeschermd houden, voortdurend |
        | over stuk-2: de houder van het dossier moet dit stuk op die plaats bewaren           |
        | over stuk-1: vraag: uit dit stuk is op te maken wie er meldde                        |
      En over stuk-1: geldt regel DST-02 op grond van 9.1.5.g.d, D-5

  Regel: DST-03 Of het gevaar geeft als een ouder het stuk ziet, wordt gevraagd

    Scenario: of tonen gevaar geeft, wordt gevraagd zolang het stuk niet vaststaat als afgeschermd
      Gegeven de melding is gesloten
      En over stuk-1:
        | de soort van dit stuk is signalen en gespreksverslag |
        | uit dit stuk is op te maken wie er meldde: nee       |
        | dit stuk tonen geeft gevaar: onbekend                |
      En over stuk-2:
        | de soort van dit stuk is signalen en gespreksverslag |
        | uit dit stuk is op te maken wie er meldde: onbekend  |
        | dit stuk tonen geeft gevaar: onbekend                |
      En over stuk-3:
        | de soort van dit stuk is signalen en gespreksverslag |
        | uit dit stuk is op te maken wie er meldde: ja        |
        | dit stuk tonen geeft gevaar: onbekend                |
      Als het dossieradvies wordt gevraagd
      Dan is dit het hele besluit:
        | inzage in het dossier is niet gevraagd                                               |
        | over stuk-1: de plaats van dit stuk is digitaal dossier en Kidos                     |
        | over stuk-1: dit stuk is nog onbekend                                                |
        | over stuk-1: doorgeven van dit stuk is niet aan de orde                              |
        | over stuk-2: de plaats van dit stuk is digitaal dossier en Kidos                     |
        | over stuk-2: dit stuk is nog onbekend                                                |
        | over stuk-2: doorgeven van dit stuk is niet aan de orde                              |
        | over stuk-3: de plaats van dit stuk is digitaal dossier en Kidos                     |
        | over stuk-3: dit stuk is afgeschermd                                                 |
        | over stuk-3: doorgeven van dit stuk is niet aan de orde                              |
        | de houder van het dossier moet geheimhouden wie er gemeld heeft, voortdurend         |
        | over stuk-1: de houder van het dossier moet dit stuk afgeschermd houden, meteen      |
        | over stuk-1: de houder van het dossier moet dit stuk op die plaats bewaren           |
        | over stuk-2: de houder van het dossier moet dit stuk afgeschermd houden, meteen      |
        | over stuk-2: de houder van het dossier moet dit stuk op die plaats bewaren           |
        | over stuk-3: de houder van het dossier moet dit stuk afgeschermd houden, voortdurend |
        | over stuk-3: de houder van het dossier moet dit stuk op die plaats bewaren           |
        | over stuk-1: vraag: dit stuk tonen geeft gevaar                                      |
        | over stuk-2: vraag: dit stuk tonen geeft gevaar                                      |
        | over stuk-2: vraag: uit dit stuk is op te maken wie er meldde                        |
      En over stuk-1: geldt regel DST-03 op grond van 9.1.5.o.h

  Regel: DST-04 Wat afgeschermd is, blijft dat

    Scenario: een afgeschermd stuk blijft dat
      Gegeven de melding is gesloten
      En over stuk-1:
        | de soort van dit stuk is signalen en gespreksverslag |
        | uit dit stuk is op te maken wie er meldde: ja        |
        | dit stuk tonen geeft gevaar: nee                     |
      Als het dossieradvies wordt gevraagd
      Dan is dit het hele besluit:
        | inzage in het dossier is niet gevraagd                                               |
        | over stuk-1: de plaats van dit stuk is digitaal dossier en Kidos                     |
        | over stuk-1: dit stuk is afgeschermd                                                 |
        | over stuk-1: doorgeven van dit stuk is niet aan de orde                              |
        | de houder van het dossier moet geheimhouden wie er gemeld heeft, voortdurend         |
        | over stuk-1: de houder van het dossier moet dit stuk afgeschermd houden, voortdurend |
        | over stuk-1: de houder van het dossier moet dit stuk op die plaats bewaren           |
      En over stuk-1: geldt regel DST-04 op grond van 9.1.5.g.d, D-5

  Regel: DST-05 Wat nog onbekend is, wordt zolang afgeschermd

    Scenario: een stuk waarvan iets onbekend is, wordt zolang niet getoond
      Gegeven over stuk-1:
        | de soort van dit stuk is signalen en gespreksverslag |
        | uit dit stuk is op te maken wie er meldde: nee       |
        | dit stuk tonen geeft gevaar: onbekend                |
      Als het dossieradvies wordt gevraagd
      Dan is dit het hele besluit:
        | inzage in het dossier is niet gevraagd                                          |
        | over stuk-1: de plaats van dit stuk is digitaal dossier en Kidos                |
        | over stuk-1: dit stuk is nog onbekend                                           |
        | over stuk-1: doorgeven van dit stuk is niet aan de orde                         |
        | over stuk-1: de houder van het dossier moet dit stuk afgeschermd houden, meteen |
        | over stuk-1: de houder van het dossier moet dit stuk op die plaats bewaren      |
        | over stuk-1: vraag: dit stuk tonen geeft gevaar                                 |
      En over stuk-1: geldt regel DST-05 op grond van 9.1.5.g.d, 9.1.5.o.h, D-5, als keuze

  Regel: DST-06 Wat gevaar kan geven, wordt eerst afgewogen

    Scenario: een stuk dat gevaar kan geven, wordt eerst afgewogen
      Gegeven over stuk-1:
        | de soort van dit stuk is signalen en gespreksverslag |
        | uit dit stuk is op te maken wie er meldde: nee       |
        | dit stuk tonen geeft gevaar: ja                      |
      Als het dossieradvies wordt gevraagd
      Dan is dit het hele besluit:
        | inzage in het dossier is niet gevraagd                                            |
        | over stuk-1: de plaats van dit stuk is digitaal dossier en Kidos                  |
        | over stuk-1: dit stuk is nog af te wegen                                          |
        | over stuk-1: doorgeven van dit stuk is niet aan de orde                           |
        | over stuk-1: de houder van het dossier moet afwegen of dit stuk wordt afgeschermd |
        | over stuk-1: de houder van het dossier moet dit stuk op die plaats bewaren        |
      En over stuk-1: geldt regel DST-06 op grond van 9.1.5.o.h

    Scenario: ook zonder te weten van wie het dossier is, wordt een stuk dat gevaar kan geven eerst afgewogen
      Gegeven het dossier is van onbekend
      En over stuk-1:
        | de soort van dit stuk is signalen en gespreksverslag |
        | uit dit stuk is op te maken wie er meldde: nee       |
        | dit stuk tonen geeft gevaar: ja                      |
      Als het dossieradvies wordt gevraagd
      Dan is dit het hele besluit:
        | inzage in het dossier is niet gevraagd                                            |
        | over stuk-1: de plaats van dit stuk is nog onbekend                               |
        | over stuk-1: dit stuk is nog af te wegen                                          |
        | over stuk-1: doorgeven van dit stuk is niet aan de orde                           |
        | over stuk-1: de houder van het dossier moet afwegen of dit stuk wordt afgeschermd |
        | vraag: het dossier is van                                                         |
      En over stuk-1: geldt regel DST-06 op grond van 9.1.5.o.h

    Scenario: bij Veilig Thuis vragen deze afspraken die afweging niet per stuk, maar over het dossier zodra een ouder om inzage vraagt
      Gegeven deze feiten:
        | het dossier is van Veilig Thuis |
        | om inzage vraagt een ouder      |
      En over stuk-1:
        | de soort van dit stuk is signalen en gespreksverslag |
        | uit dit stuk is op te maken wie er meldde: nee       |
        | dit stuk tonen geeft gevaar: ja                      |
      Als het dossieradvies wordt gevraagd
      Dan is dit het hele besluit:
        | inzage in het dossier is eerst af te wegen                                                 |
        | over stuk-1: de plaats van dit stuk is niet geregeld                                       |
        | over stuk-1: dit stuk is nog af te wegen                                                   |
        | over stuk-1: doorgeven van dit stuk is niet aan de orde                                    |
        | de houder van het dossier moet afwegen welke onderdelen van het dossier worden afgeschermd |
        | over stuk-1: geen grondslag: PLA-04                                                        |
      En over stuk-1: geldt regel DST-06 niet

  Regel: DST-07 Of de ontvanger het stuk nodig heeft, wordt gevraagd

    Achtergrond:
      Gegeven over stuk-1:
        | de soort van dit stuk is signalen en gespreksverslag |
        | uit dit stuk is op te maken wie er meldde: nee       |
        | dit stuk tonen geeft gevaar: nee                     |
        | de ontvanger heeft dit stuk nodig: onbekend          |

    Abstract Scenario: of <ontvanger> het stuk nodig heeft, wordt gevraagd als het die ontvanger <aan>
      Gegeven deze feiten:
        | het dossier is van <houder>           |
        | de gegevens gaan naar <ontvanger>     |
        | het gaat die ontvanger aan: <aangaan> |
      Als het dossieradvies wordt gevraagd
      Dan over stuk-1: geldt regel DST-07 op grond van 9.2.s

      Voorbeelden:
        | houder    | ontvanger    | aangaan  | aan               |
        | JGZ       | jeugdteam    | ja       | aangaat           |
        | JGZ       | een ander    | ja       | aangaat           |
        | jeugdteam | JGZ          | ja       | aangaat           |
        | JGZ       | Veilig Thuis | onbekend | misschien aangaat |

    Abstract Scenario: er wordt niets gevraagd als de gegevens naar <ontvanger> gaan, aangaan <aangaan> en nodig <nodig>
      Gegeven deze feiten:
        | de gegevens gaan naar <ontvanger>     |
        | het gaat die ontvanger aan: <aangaan> |
      En over stuk-1:
        | de soort van dit stuk is signalen en gespreksverslag |
        | uit dit stuk is op te maken wie er meldde: nee       |
        | dit stuk tonen geeft gevaar: nee                     |
        | de ontvanger heeft dit stuk nodig: <nodig>           |
      Als het dossieradvies wordt gevraagd
      Dan over stuk-1: geldt regel DST-07 niet

      Voorbeelden:
        | ontvanger | aangaan | nodig    |
        | niemand   | ja      | onbekend |
        | onbekend  | ja      | onbekend |
        | jeugdteam | nee     | onbekend |
        | jeugdteam | ja      | ja       |
        | jeugdteam | ja      | nee      |

  Regel: DST-08 De terugkoppelbrief bepaalt in overleg wat er daarna gebeurt

    Scenario: de terugkoppelbrief bepaalt in overleg wat de JGZ daarna doet
      Gegeven over stuk-1:
        | de soort van dit stuk is terugkoppelbrief van Veilig Thuis |
        | uit dit stuk is op te maken wie er meldde: ja              |
        | dit stuk tonen geeft gevaar: nee                           |
      En over stuk-2:
        | de soort van dit stuk is signalen en gespreksverslag |
        | uit dit stuk is op te maken wie er meldde: nee       |
        | dit stuk tonen geeft gevaar: nee                     |
      Als het dossieradvies wordt gevraagd
      Dan is dit het hele besluit:
        | inzage in het dossier is niet gevraagd                                                  |
        | over stuk-1: de plaats van dit stuk is digitaal dossier en Kidos                        |
        | over stuk-1: dit stuk is inzichtelijk voor de ouders                                    |
        | over stuk-1: doorgeven van dit stuk is niet aan de orde                                 |
        | over stuk-2: de plaats van dit stuk is digitaal dossier en Kidos                        |
        | over stuk-2: dit stuk is inzichtelijk voor de ouders                                    |
        | over stuk-2: doorgeven van dit stuk is niet aan de orde                                 |
        | over stuk-1: de houder van het dossier moet de vervolgacties afspreken met Veilig Thuis |
        | over stuk-1: de houder van het dossier moet dit stuk op die plaats bewaren              |
        | over stuk-2: de houder van het dossier moet dit stuk op die plaats bewaren              |
      En over stuk-1: geldt regel DST-08 op grond van 9.1.5.o.x

  Regel: Of een stuk mag worden doorgegeven

    Scenario: wie gegevens naar niemand doorgeeft, heeft niets te vragen
      Gegeven het gaat die ontvanger aan: nee
      En over stuk-1:
        | de soort van dit stuk is signalen en gespreksverslag |
        | uit dit stuk is op te maken wie er meldde: nee       |
        | dit stuk tonen geeft gevaar: nee                     |
        | de ontvanger heeft dit stuk nodig: ja                |
      En over stuk-2:
        | de soort van dit stuk is signalen en gespreksverslag |
        | uit dit stuk is op te maken wie er meldde: nee       |
        | dit stuk tonen geeft gevaar: nee                     |
        | de ontvanger heeft dit stuk nodig: nee               |
      En over stuk-3:
        | de soort van dit stuk is signalen en gespreksverslag |
        | uit dit stuk is op te maken wie er meldde: nee       |
        | dit stuk tonen geeft gevaar: nee                     |
        | de ontvanger heeft dit stuk nodig: onbekend          |
      En over stuk-4:
        | de soort van dit stuk is signalen en gespreksverslag |
        | uit dit stuk is op te maken wie er meldde: ja        |
        | dit stuk tonen geeft gevaar: nee                     |
        | de ontvanger heeft dit stuk nodig: ja                |
      En over stuk-5:
        | de soort van dit stuk is signalen en gespreksverslag |
        | uit dit stuk is op te maken wie er meldde: onbekend  |
        | dit stuk tonen geeft gevaar: nee                     |
        | de ontvanger heeft dit stuk nodig: ja                |
      Als het dossieradvies wordt gevraagd
      Dan is dit het hele besluit:
        | inzage in het dossier is niet gevraagd                                     |
        | over stuk-1: de plaats van dit stuk is digitaal dossier en Kidos           |
        | over stuk-1: dit stuk is inzichtelijk voor de ouders                       |
        | over stuk-1: doorgeven van dit stuk is niet aan de orde                    |
        | over stuk-2: de plaats van dit stuk is digitaal dossier en Kidos           |
        | over stuk-2: dit stuk is inzichtelijk voor de ouders                       |
        | over stuk-2: doorgeven van dit stuk is niet aan de orde                    |
        | over stuk-3: de plaats van dit stuk is digitaal dossier en Kidos           |
        | over stuk-3: dit stuk is inzichtelijk voor de ouders                       |
        | over stuk-3: doorgeven van dit stuk is niet aan de orde                    |
        | over stuk-4: de plaats van dit stuk is digitaal dossier en Kidos           |
        | over stuk-4: dit stuk is inzichtelijk voor de ouders                       |
        | over stuk-4: doorgeven van dit stuk is niet aan de orde                    |
        | over stuk-5: de plaats van dit stuk is digitaal dossier en Kidos           |
        | over stuk-5: dit stuk is inzichtelijk voor de ouders                       |
        | over stuk-5: doorgeven van dit stuk is niet aan de orde                    |
        | over stuk-1: de houder van het dossier moet dit stuk op die plaats bewaren |
        | over stuk-2: de houder van het dossier moet dit stuk op die plaats bewaren |
        | over stuk-3: de houder van het dossier moet dit stuk op die plaats bewaren |
        | over stuk-4: de houder van het dossier moet dit stuk op die plaats bewaren |
        | over stuk-5: de houder van het dossier moet dit stuk op die plaats bewaren |
      En over stuk-1: geldt regel DGV-01 op grond van 9.2.s

    Scenario: zonder te weten naar wie, staat doorgeven niet vast
      Gegeven deze feiten:
        | de gegevens gaan naar onbekend  |
        | het gaat die ontvanger aan: nee |
      En over stuk-1:
        | de soort van dit stuk is signalen en gespreksverslag |
        | uit dit stuk is op te maken wie er meldde: nee       |
        | dit stuk tonen geeft gevaar: nee                     |
        | de ontvanger heeft dit stuk nodig: ja                |
      En over stuk-2:
        | de soort van dit stuk is signalen en gespreksverslag |
        | uit dit stuk is op te maken wie er meldde: nee       |
        | dit stuk tonen geeft gevaar: nee                     |
        | de ontvanger heeft dit stuk nodig: nee               |
      En over stuk-3:
        | de soort van dit stuk is signalen en gespreksverslag |
        | uit dit stuk is op te maken wie er meldde: nee       |
        | dit stuk tonen geeft gevaar: nee                     |
        | de ontvanger heeft dit stuk nodig: onbekend          |
      En over stuk-4:
        | de soort van dit stuk is signalen en gespreksverslag |
        | uit dit stuk is op te maken wie er meldde: ja        |
        | dit stuk tonen geeft gevaar: nee                     |
        | de ontvanger heeft dit stuk nodig: ja                |
      En over stuk-5:
        | de soort van dit stuk is signalen en gespreksverslag |
        | uit dit stuk is op te maken wie er meldde: onbekend  |
        | dit stuk tonen geeft gevaar: nee                     |
        | de ontvanger heeft dit stuk nodig: ja                |
      Als het dossieradvies wordt gevraagd
      Dan is dit het hele besluit:
        | inzage in het dossier is niet gevraagd                                     |
        | over stuk-1: de plaats van dit stuk is digitaal dossier en Kidos           |
        | over stuk-1: dit stuk is inzichtelijk voor de ouders                       |
        | over stuk-1: doorgeven van dit stuk is nog onbekend                        |
        | over stuk-2: de plaats van dit stuk is digitaal dossier en Kidos           |
        | over stuk-2: dit stuk is inzichtelijk voor de ouders                       |
        | over stuk-2: doorgeven van dit stuk is nog onbekend                        |
        | over stuk-3: de plaats van dit stuk is digitaal dossier en Kidos           |
        | over stuk-3: dit stuk is inzichtelijk voor de ouders                       |
        | over stuk-3: doorgeven van dit stuk is nog onbekend                        |
        | over stuk-4: de plaats van dit stuk is digitaal dossier en Kidos           |
        | over stuk-4: dit stuk is inzichtelijk voor de ouders                       |
        | over stuk-4: doorgeven van dit stuk is nog onbekend                        |
        | over stuk-5: de plaats van dit stuk is digitaal dossier en Kidos           |
        | over stuk-5: dit stuk is inzichtelijk voor de ouders                       |
        | over stuk-5: doorgeven van dit stuk is nog onbekend                        |
        | over stuk-1: de houder van het dossier moet dit stuk op die plaats bewaren |
        | over stuk-2: de houder van het dossier moet dit stuk op die plaats bewaren |
        | over stuk-3: de houder van het dossier moet dit stuk op die plaats bewaren |
        | over stuk-4: de houder van het dossier moet dit stuk op die plaats bewaren |
        | over stuk-5: de houder van het dossier moet dit stuk op die plaats bewaren |
        | vraag: de gegevens gaan naar                                               |
      En over stuk-1: geldt regel DGV-02 op grond van 9.2.s
      En geldt regel DOS-20 op grond van 9.2.s

    Scenario: wie het niet aangaat, krijgt niets
      Gegeven deze feiten:
        | het dossier is van Veilig Thuis |
        | de gegevens gaan naar JGZ       |
        | het gaat die ontvanger aan: nee |
      En over stuk-1:
        | de soort van dit stuk is signalen en gespreksverslag |
        | uit dit stuk is op te maken wie er meldde: nee       |
        | dit stuk tonen geeft gevaar: nee                     |
        | de ontvanger heeft dit stuk nodig: ja                |
      En over stuk-2:
        | de soort van dit stuk is signalen en gespreksverslag |
        | uit dit stuk is op te maken wie er meldde: nee       |
        | dit stuk tonen geeft gevaar: nee                     |
        | de ontvanger heeft dit stuk nodig: nee               |
      En over stuk-3:
        | de soort van dit stuk is signalen en gespreksverslag |
        | uit dit stuk is op te maken wie er meldde: nee       |
        | dit stuk tonen geeft gevaar: nee                     |
        | de ontvanger heeft dit stuk nodig: onbekend          |
      En over stuk-4:
        | de soort van dit stuk is signalen en gespreksverslag |
        | uit dit stuk is op te maken wie er meldde: ja        |
        | dit stuk tonen geeft gevaar: nee                     |
        | de ontvanger heeft dit stuk nodig: ja                |
      En over stuk-5:
        | de soort van dit stuk is signalen en gespreksverslag |
        | uit dit stuk is op te maken wie er meldde: onbekend  |
        | dit stuk tonen geeft gevaar: nee                     |
        | de ontvanger heeft dit stuk nodig: ja                |
      Als het dossieradvies wordt gevraagd
      Dan is dit het hele besluit:
        | inzage in het dossier is niet gevraagd                 |
        | over stuk-1: de plaats van dit stuk is niet geregeld   |
        | over stuk-1: dit stuk is nog af te wegen               |
        | over stuk-1: doorgeven van dit stuk is niet toegestaan |
        | over stuk-2: de plaats van dit stuk is niet geregeld   |
        | over stuk-2: dit stuk is nog af te wegen               |
        | over stuk-2: doorgeven van dit stuk is niet toegestaan |
        | over stuk-3: de plaats van dit stuk is niet geregeld   |
        | over stuk-3: dit stuk is nog af te wegen               |
        | over stuk-3: doorgeven van dit stuk is niet toegestaan |
        | over stuk-4: de plaats van dit stuk is niet geregeld   |
        | over stuk-4: dit stuk is nog af te wegen               |
        | over stuk-4: doorgeven van dit stuk is niet toegestaan |
        | over stuk-5: de plaats van dit stuk is niet geregeld   |
        | over stuk-5: dit stuk is nog af te wegen               |
        | over stuk-5: doorgeven van dit stuk is niet toegestaan |
        | over stuk-1: geen grondslag: PLA-04                    |
        | over stuk-1: geen grondslag: ZIE-06                    |
        | over stuk-2: geen grondslag: PLA-04                    |
        | over stuk-2: geen grondslag: ZIE-06                    |
        | over stuk-3: geen grondslag: PLA-04                    |
        | over stuk-3: geen grondslag: ZIE-06                    |
        | over stuk-4: geen grondslag: PLA-04                    |
        | over stuk-4: geen grondslag: ZIE-06                    |
        | over stuk-5: geen grondslag: PLA-04                    |
        | over stuk-5: geen grondslag: ZIE-06                    |
      En over stuk-1: geldt regel DGV-03 op grond van 9.2.s
      En over stuk-2: geldt regel DGV-03 op grond van 9.2.s

    Scenario: zonder te weten of het de ontvanger aangaat, staat doorgeven niet vast
      Gegeven deze feiten:
        | het dossier is van Veilig Thuis      |
        | de gegevens gaan naar jeugdteam      |
        | het gaat die ontvanger aan: onbekend |
      En over stuk-1:
        | de soort van dit stuk is signalen en gespreksverslag |
        | uit dit stuk is op te maken wie er meldde: nee       |
        | dit stuk tonen geeft gevaar: nee                     |
        | de ontvanger heeft dit stuk nodig: ja                |
      En over stuk-2:
        | de soort van dit stuk is signalen en gespreksverslag |
        | uit dit stuk is op te maken wie er meldde: nee       |
        | dit stuk tonen geeft gevaar: nee                     |
        | de ontvanger heeft dit stuk nodig: nee               |
      En over stuk-3:
        | de soort van dit stuk is signalen en gespreksverslag |
        | uit dit stuk is op te maken wie er meldde: nee       |
        | dit stuk tonen geeft gevaar: nee                     |
        | de ontvanger heeft dit stuk nodig: onbekend          |
      En over stuk-4:
        | de soort van dit stuk is signalen en gespreksverslag |
        | uit dit stuk is op te maken wie er meldde: ja        |
        | dit stuk tonen geeft gevaar: nee                     |
        | de ontvanger heeft dit stuk nodig: ja                |
      En over stuk-5:
        | de soort van dit stuk is signalen en gespreksverslag |
        | uit dit stuk is op te maken wie er meldde: onbekend  |
        | dit stuk tonen geeft gevaar: nee                     |
        | de ontvanger heeft dit stuk nodig: ja                |
      Als het dossieradvies wordt gevraagd
      Dan is dit het hele besluit:
        | inzage in het dossier is niet gevraagd                 |
        | over stuk-1: de plaats van dit stuk is niet geregeld   |
        | over stuk-1: dit stuk is nog af te wegen               |
        | over stuk-1: doorgeven van dit stuk is nog onbekend    |
        | over stuk-2: de plaats van dit stuk is niet geregeld   |
        | over stuk-2: dit stuk is nog af te wegen               |
        | over stuk-2: doorgeven van dit stuk is niet toegestaan |
        | over stuk-3: de plaats van dit stuk is niet geregeld   |
        | over stuk-3: dit stuk is nog af te wegen               |
        | over stuk-3: doorgeven van dit stuk is nog onbekend    |
        | over stuk-4: de plaats van dit stuk is niet geregeld   |
        | over stuk-4: dit stuk is nog af te wegen               |
        | over stuk-4: doorgeven van dit stuk is nog onbekend    |
        | over stuk-5: de plaats van dit stuk is niet geregeld   |
        | over stuk-5: dit stuk is nog af te wegen               |
        | over stuk-5: doorgeven van dit stuk is nog onbekend    |
        | over stuk-3: vraag: de ontvanger heeft dit stuk nodig  |
        | vraag: het gaat die ontvanger aan                      |
        | over stuk-1: geen grondslag: PLA-04                    |
        | over stuk-1: geen grondslag: ZIE-06                    |
        | over stuk-2: geen grondslag: PLA-04                    |
        | over stuk-2: geen grondslag: ZIE-06                    |
        | over stuk-3: geen grondslag: PLA-04                    |
        | over stuk-3: geen grondslag: ZIE-06                    |
        | over stuk-4: geen grondslag: PLA-04                    |
        | over stuk-4: geen grondslag: ZIE-06                    |
        | over stuk-5: geen grondslag: PLA-04                    |
        | over stuk-5: geen grondslag: ZIE-06                    |
      En over stuk-2: geldt regel DGV-04 op grond van 9.2.s
      En over stuk-1: geldt regel DGV-05 op grond van 9.2.s
      En over stuk-3: geldt regel DGV-05 op grond van 9.2.s
      En geldt regel DOS-21 op grond van 9.2.s

    Scenario: zonder te weten van wie het dossier is, staat doorgeven niet vast
      Gegeven deze feiten:
        | het dossier is van onbekend     |
        | de gegevens gaan naar jeugdteam |
        | het gaat die ontvanger aan: ja  |
      En over stuk-1:
        | de soort van dit stuk is signalen en gespreksverslag |
        | uit dit stuk is op te maken wie er meldde: nee       |
        | dit stuk tonen geeft gevaar: nee                     |
        | de ontvanger heeft dit stuk nodig: ja                |
      En over stuk-2:
        | de soort van dit stuk is signalen en gespreksverslag |
        | uit dit stuk is op te maken wie er meldde: nee       |
        | dit stuk tonen geeft gevaar: nee                     |
        | de ontvanger heeft dit stuk nodig: nee               |
      En over stuk-3:
        | de soort van dit stuk is signalen en gespreksverslag |
        | uit dit stuk is op te maken wie er meldde: nee       |
        | dit stuk tonen geeft gevaar: nee                     |
        | de ontvanger heeft dit stuk nodig: onbekend          |
      En over stuk-4:
        | de soort van dit stuk is signalen en gespreksverslag |
        | uit dit stuk is op te maken wie er meldde: ja        |
        | dit stuk tonen geeft gevaar: nee                     |
        | de ontvanger heeft dit stuk nodig: ja                |
      En over stuk-5:
        | de soort van dit stuk is signalen en gespreksverslag |
        | uit dit stuk is op te maken wie er meldde: onbekend  |
        | dit stuk tonen geeft gevaar: nee                     |
        | de ontvanger heeft dit stuk nodig: ja                |
      Als het dossieradvies wordt gevraagd
      Dan is dit het hele besluit:
        | inzage in het dossier is niet gevraagd                                          |
        | over stuk-1: de plaats van dit stuk is nog onbekend                             |
        | over stuk-1: dit stuk is nog onbekend                                           |
        | over stuk-1: doorgeven van dit stuk is nog onbekend                             |
        | over stuk-2: de plaats van dit stuk is nog onbekend                             |
        | over stuk-2: dit stuk is nog onbekend                                           |
        | over stuk-2: doorgeven van dit stuk is niet toegestaan                          |
        | over stuk-3: de plaats van dit stuk is nog onbekend                             |
        | over stuk-3: dit stuk is nog onbekend                                           |
        | over stuk-3: doorgeven van dit stuk is nog onbekend                             |
        | over stuk-4: de plaats van dit stuk is nog onbekend                             |
        | over stuk-4: dit stuk is nog onbekend                                           |
        | over stuk-4: doorgeven van dit stuk is nog onbekend                             |
        | over stuk-5: de plaats van dit stuk is nog onbekend                             |
        | over stuk-5: dit stuk is nog onbekend                                           |
        | over stuk-5: doorgeven van dit stuk is nog onbekend                             |
        | de houder van het dossier moet niet meer doorgeven dan de ontvanger nodig heeft |
        | over stuk-1: de houder van het dossier moet dit stuk afgeschermd houden, meteen |
        | over stuk-2: de houder van het dossier moet dit stuk afgeschermd houden, meteen |
        | over stuk-3: de houder van het dossier moet dit stuk afgeschermd houden, meteen |
        | over stuk-4: de houder van het dossier moet dit stuk afgeschermd houden, meteen |
        | over stuk-5: de houder van het dossier moet dit stuk afgeschermd houden, meteen |
        | over stuk-3: vraag: de ontvanger heeft dit stuk nodig                           |
        | vraag: het dossier is van                                                       |
      En over stuk-1: geldt regel DGV-07 op grond van 9.2.s, 8.1.d
      En over stuk-3: geldt regel DGV-06 op grond van 9.2.s

    Scenario: Veilig Thuis mag aan het jeugdteam doorgeven wat nodig is
      Gegeven deze feiten:
        | het dossier is van Veilig Thuis |
        | de gegevens gaan naar jeugdteam |
        | het gaat die ontvanger aan: ja  |
      En over stuk-1:
        | de soort van dit stuk is signalen en gespreksverslag |
        | uit dit stuk is op te maken wie er meldde: nee       |
        | dit stuk tonen geeft gevaar: nee                     |
        | de ontvanger heeft dit stuk nodig: ja                |
      En over stuk-2:
        | de soort van dit stuk is signalen en gespreksverslag |
        | uit dit stuk is op te maken wie er meldde: nee       |
        | dit stuk tonen geeft gevaar: nee                     |
        | de ontvanger heeft dit stuk nodig: nee               |
      En over stuk-3:
        | de soort van dit stuk is signalen en gespreksverslag |
        | uit dit stuk is op te maken wie er meldde: nee       |
        | dit stuk tonen geeft gevaar: nee                     |
        | de ontvanger heeft dit stuk nodig: onbekend          |
      En over stuk-4:
        | de soort van dit stuk is signalen en gespreksverslag |
        | uit dit stuk is op te maken wie er meldde: ja        |
        | dit stuk tonen geeft gevaar: nee                     |
        | de ontvanger heeft dit stuk nodig: ja                |
      En over stuk-5:
        | de soort van dit stuk is signalen en gespreksverslag |
        | uit dit stuk is op te maken wie er meldde: onbekend  |
        | dit stuk tonen geeft gevaar: nee                     |
        | de ontvanger heeft dit stuk nodig: ja                |
      Als het dossieradvies wordt gevraagd
      Dan is dit het hele besluit:
        | inzage in het dossier is niet gevraagd                                          |
        | over stuk-1: de plaats van dit stuk is niet geregeld                            |
        | over stuk-1: dit stuk is nog af te wegen                                        |
        | over stuk-1: doorgeven van dit stuk is toegestaan                               |
        | over stuk-2: de plaats van dit stuk is niet geregeld                            |
        | over stuk-2: dit stuk is nog af te wegen                                        |
        | over stuk-2: doorgeven van dit stuk is niet toegestaan                          |
        | over stuk-3: de plaats van dit stuk is niet geregeld                            |
        | over stuk-3: dit stuk is nog af te wegen                                        |
        | over stuk-3: doorgeven van dit stuk is nog onbekend                             |
        | over stuk-4: de plaats van dit stuk is niet geregeld                            |
        | over stuk-4: dit stuk is nog af te wegen                                        |
        | over stuk-4: doorgeven van dit stuk is toegestaan                               |
        | over stuk-5: de plaats van dit stuk is niet geregeld                            |
        | over stuk-5: dit stuk is nog af te wegen                                        |
        | over stuk-5: doorgeven van dit stuk is toegestaan                               |
        | de houder van het dossier moet niet meer doorgeven dan de ontvanger nodig heeft |
        | Veilig Thuis mag gegevens doorgeven zonder toestemming                          |
        | over stuk-3: vraag: de ontvanger heeft dit stuk nodig                           |
        | over stuk-1: geen grondslag: PLA-04                                             |
        | over stuk-1: geen grondslag: ZIE-06                                             |
        | over stuk-2: geen grondslag: PLA-04                                             |
        | over stuk-2: geen grondslag: ZIE-06                                             |
        | over stuk-3: geen grondslag: PLA-04                                             |
        | over stuk-3: geen grondslag: ZIE-06                                             |
        | over stuk-4: geen grondslag: PLA-04                                             |
        | over stuk-4: geen grondslag: ZIE-06                                             |
        | over stuk-5: geen grondslag: PLA-04                                             |
        | over stuk-5: geen grondslag: ZIE-06                                             |
      En over stuk-1: geldt regel DGV-08 op grond van 8.1.d, 9.2.s
      En geldt regel DOS-22 op grond van 9.2.s
      En geldt regel DOS-23 op grond van 8.1.d

    Scenario: van een gesloten melding geeft Veilig Thuis door zonder dat het naar de melder leidt
      Gegeven deze feiten:
        | de melding is gesloten          |
        | het dossier is van Veilig Thuis |
        | de gegevens gaan naar JGZ       |
        | het gaat die ontvanger aan: ja  |
      En over stuk-1:
        | de soort van dit stuk is signalen en gespreksverslag |
        | uit dit stuk is op te maken wie er meldde: nee       |
        | dit stuk tonen geeft gevaar: nee                     |
        | de ontvanger heeft dit stuk nodig: ja                |
      En over stuk-2:
        | de soort van dit stuk is signalen en gespreksverslag |
        | uit dit stuk is op te maken wie er meldde: nee       |
        | dit stuk tonen geeft gevaar: nee                     |
        | de ontvanger heeft dit stuk nodig: nee               |
      En over stuk-3:
        | de soort van dit stuk is signalen en gespreksverslag |
        | uit dit stuk is op te maken wie er meldde: nee       |
        | dit stuk tonen geeft gevaar: nee                     |
        | de ontvanger heeft dit stuk nodig: onbekend          |
      En over stuk-4:
        | de soort van dit stuk is signalen en gespreksverslag |
        | uit dit stuk is op te maken wie er meldde: ja        |
        | dit stuk tonen geeft gevaar: nee                     |
        | de ontvanger heeft dit stuk nodig: ja                |
      En over stuk-5:
        | de soort van dit stuk is signalen en gespreksverslag |
        | uit dit stuk is op te maken wie er meldde: onbekend  |
        | dit stuk tonen geeft gevaar: nee                     |
        | de ontvanger heeft dit stuk nodig: ja                |
      Als het dossieradvies wordt gevraagd
      Dan is dit het hele besluit:
        | inzage in het dossier is niet gevraagd                                               |
        | over stuk-1: de plaats van dit stuk is niet geregeld                                 |
        | over stuk-1: dit stuk is nog af te wegen                                             |
        | over stuk-1: doorgeven van dit stuk is toegestaan                                    |
        | over stuk-2: de plaats van dit stuk is niet geregeld                                 |
        | over stuk-2: dit stuk is nog af te wegen                                             |
        | over stuk-2: doorgeven van dit stuk is niet toegestaan                               |
        | over stuk-3: de plaats van dit stuk is niet geregeld                                 |
        | over stuk-3: dit stuk is nog af te wegen                                             |
        | over stuk-3: doorgeven van dit stuk is nog onbekend                                  |
        | over stuk-4: de plaats van dit stuk is niet geregeld                                 |
        | over stuk-4: dit stuk is afgeschermd                                                 |
        | over stuk-4: doorgeven van dit stuk is alleen afgeschermd toegestaan                 |
        | over stuk-5: de plaats van dit stuk is niet geregeld                                 |
        | over stuk-5: dit stuk is nog onbekend                                                |
        | over stuk-5: doorgeven van dit stuk is alleen afgeschermd toegestaan                 |
        | de houder van het dossier moet geheimhouden wie er gemeld heeft, voortdurend         |
        | de houder van het dossier moet niet meer doorgeven dan de ontvanger nodig heeft      |
        | over stuk-4: de houder van het dossier moet dit stuk afgeschermd houden, voortdurend |
        | over stuk-5: de houder van het dossier moet dit stuk afgeschermd houden, meteen      |
        | Veilig Thuis mag gegevens doorgeven zonder toestemming                               |
        | over stuk-3: vraag: de ontvanger heeft dit stuk nodig                                |
        | over stuk-5: vraag: uit dit stuk is op te maken wie er meldde                        |
        | over stuk-1: geen grondslag: PLA-04                                                  |
        | over stuk-1: geen grondslag: ZIE-06                                                  |
        | over stuk-2: geen grondslag: PLA-04                                                  |
        | over stuk-2: geen grondslag: ZIE-06                                                  |
        | over stuk-3: geen grondslag: PLA-04                                                  |
        | over stuk-3: geen grondslag: ZIE-06                                                  |
        | over stuk-4: geen grondslag: PLA-04                                                  |
        | over stuk-5: geen grondslag: PLA-04                                                  |
      En over stuk-4: geldt regel DGV-09 op grond van 8.1.d, 9.2.s, 9.1.5.g.d, D-5

    Scenario: zolang de vorm onbekend is, geeft Veilig Thuis ook alleen zo door
      Gegeven deze feiten:
        | de melding is onbekend          |
        | het dossier is van Veilig Thuis |
        | de gegevens gaan naar een ander |
        | het gaat die ontvanger aan: ja  |
      En over stuk-1:
        | de soort van dit stuk is signalen en gespreksverslag |
        | uit dit stuk is op te maken wie er meldde: nee       |
        | dit stuk tonen geeft gevaar: nee                     |
        | de ontvanger heeft dit stuk nodig: ja                |
      En over stuk-2:
        | de soort van dit stuk is signalen en gespreksverslag |
        | uit dit stuk is op te maken wie er meldde: nee       |
        | dit stuk tonen geeft gevaar: nee                     |
        | de ontvanger heeft dit stuk nodig: nee               |
      En over stuk-3:
        | de soort van dit stuk is signalen en gespreksverslag |
        | uit dit stuk is op te maken wie er meldde: nee       |
        | dit stuk tonen geeft gevaar: nee                     |
        | de ontvanger heeft dit stuk nodig: onbekend          |
      En over stuk-4:
        | de soort van dit stuk is signalen en gespreksverslag |
        | uit dit stuk is op te maken wie er meldde: ja        |
        | dit stuk tonen geeft gevaar: nee                     |
        | de ontvanger heeft dit stuk nodig: ja                |
      En over stuk-5:
        | de soort van dit stuk is signalen en gespreksverslag |
        | uit dit stuk is op te maken wie er meldde: onbekend  |
        | dit stuk tonen geeft gevaar: nee                     |
        | de ontvanger heeft dit stuk nodig: ja                |
      Als het dossieradvies wordt gevraagd
      Dan is dit het hele besluit:
        | inzage in het dossier is niet gevraagd                                          |
        | over stuk-1: de plaats van dit stuk is niet geregeld                            |
        | over stuk-1: dit stuk is nog af te wegen                                        |
        | over stuk-1: doorgeven van dit stuk is toegestaan                               |
        | over stuk-2: de plaats van dit stuk is niet geregeld                            |
        | over stuk-2: dit stuk is nog af te wegen                                        |
        | over stuk-2: doorgeven van dit stuk is niet toegestaan                          |
        | over stuk-3: de plaats van dit stuk is niet geregeld                            |
        | over stuk-3: dit stuk is nog af te wegen                                        |
        | over stuk-3: doorgeven van dit stuk is nog onbekend                             |
        | over stuk-4: de plaats van dit stuk is niet geregeld                            |
        | over stuk-4: dit stuk is nog onbekend                                           |
        | over stuk-4: doorgeven van dit stuk is alleen afgeschermd toegestaan            |
        | over stuk-5: de plaats van dit stuk is niet geregeld                            |
        | over stuk-5: dit stuk is nog onbekend                                           |
        | over stuk-5: doorgeven van dit stuk is alleen afgeschermd toegestaan            |
        | de houder van het dossier moet geheimhouden wie er gemeld heeft, voortdurend    |
        | de houder van het dossier moet niet meer doorgeven dan de ontvanger nodig heeft |
        | over stuk-4: de houder van het dossier moet dit stuk afgeschermd houden, meteen |
        | over stuk-5: de houder van het dossier moet dit stuk afgeschermd houden, meteen |
        | Veilig Thuis mag gegevens doorgeven zonder toestemming                          |
        | over stuk-3: vraag: de ontvanger heeft dit stuk nodig                           |
        | over stuk-5: vraag: uit dit stuk is op te maken wie er meldde                   |
        | vraag: de melding                                                               |
        | over stuk-1: geen grondslag: PLA-04                                             |
        | over stuk-1: geen grondslag: ZIE-06                                             |
        | over stuk-2: geen grondslag: PLA-04                                             |
        | over stuk-2: geen grondslag: ZIE-06                                             |
        | over stuk-3: geen grondslag: PLA-04                                             |
        | over stuk-3: geen grondslag: ZIE-06                                             |
        | over stuk-4: geen grondslag: PLA-04                                             |
        | over stuk-5: geen grondslag: PLA-04                                             |

    Scenario: de JGZ geeft Veilig Thuis wat nodig is
      Gegeven deze feiten:
        | de melding is gesloten             |
        | de gegevens gaan naar Veilig Thuis |
        | het gaat die ontvanger aan: ja     |
      En over stuk-1:
        | de soort van dit stuk is signalen en gespreksverslag |
        | uit dit stuk is op te maken wie er meldde: nee       |
        | dit stuk tonen geeft gevaar: nee                     |
        | de ontvanger heeft dit stuk nodig: ja                |
      En over stuk-2:
        | de soort van dit stuk is signalen en gespreksverslag |
        | uit dit stuk is op te maken wie er meldde: nee       |
        | dit stuk tonen geeft gevaar: nee                     |
        | de ontvanger heeft dit stuk nodig: nee               |
      En over stuk-3:
        | de soort van dit stuk is signalen en gespreksverslag |
        | uit dit stuk is op te maken wie er meldde: nee       |
        | dit stuk tonen geeft gevaar: nee                     |
        | de ontvanger heeft dit stuk nodig: onbekend          |
      En over stuk-4:
        | de soort van dit stuk is signalen en gespreksverslag |
        | uit dit stuk is op te maken wie er meldde: ja        |
        | dit stuk tonen geeft gevaar: nee                     |
        | de ontvanger heeft dit stuk nodig: ja                |
      En over stuk-5:
        | de soort van dit stuk is signalen en gespreksverslag |
        | uit dit stuk is op te maken wie er meldde: onbekend  |
        | dit stuk tonen geeft gevaar: nee                     |
        | de ontvanger heeft dit stuk nodig: ja                |
      Als het dossieradvies wordt gevraagd
      Dan is dit het hele besluit:
        | inzage in het dossier is niet gevraagd                                               |
        | over stuk-1: de plaats van dit stuk is digitaal dossier en Kidos                     |
        | over stuk-1: dit stuk is inzichtelijk voor de ouders                                 |
        | over stuk-1: doorgeven van dit stuk is toegestaan                                    |
        | over stuk-2: de plaats van dit stuk is digitaal dossier en Kidos                     |
        | over stuk-2: dit stuk is inzichtelijk voor de ouders                                 |
        | over stuk-2: doorgeven van dit stuk is niet toegestaan                               |
        | over stuk-3: de plaats van dit stuk is digitaal dossier en Kidos                     |
        | over stuk-3: dit stuk is inzichtelijk voor de ouders                                 |
        | over stuk-3: doorgeven van dit stuk is nog onbekend                                  |
        | over stuk-4: de plaats van dit stuk is digitaal dossier en Kidos                     |
        | over stuk-4: dit stuk is afgeschermd                                                 |
        | over stuk-4: doorgeven van dit stuk is toegestaan                                    |
        | over stuk-5: de plaats van dit stuk is digitaal dossier en Kidos                     |
        | over stuk-5: dit stuk is nog onbekend                                                |
        | over stuk-5: doorgeven van dit stuk is toegestaan                                    |
        | de houder van het dossier moet geheimhouden wie er gemeld heeft, voortdurend         |
        | de houder van het dossier moet niet meer doorgeven dan de ontvanger nodig heeft      |
        | over stuk-1: de houder van het dossier moet dit stuk op die plaats bewaren           |
        | over stuk-2: de houder van het dossier moet dit stuk op die plaats bewaren           |
        | over stuk-3: de houder van het dossier moet dit stuk op die plaats bewaren           |
        | over stuk-4: de houder van het dossier moet dit stuk afgeschermd houden, voortdurend |
        | over stuk-4: de houder van het dossier moet dit stuk op die plaats bewaren           |
        | over stuk-5: de houder van het dossier moet dit stuk afgeschermd houden, meteen      |
        | over stuk-5: de houder van het dossier moet dit stuk op die plaats bewaren           |
        | over stuk-3: vraag: de ontvanger heeft dit stuk nodig                                |
        | over stuk-5: vraag: uit dit stuk is op te maken wie er meldde                        |
      En over stuk-1: geldt regel DGV-10 op grond van 8.2.c, 9.2.s

    Scenario: of de JGZ aan het jeugdteam mag doorgeven, is niet afgesproken
      Gegeven deze feiten:
        | de gegevens gaan naar jeugdteam |
        | het gaat die ontvanger aan: ja  |
      En over stuk-1:
        | de soort van dit stuk is signalen en gespreksverslag |
        | uit dit stuk is op te maken wie er meldde: nee       |
        | dit stuk tonen geeft gevaar: nee                     |
        | de ontvanger heeft dit stuk nodig: ja                |
      En over stuk-2:
        | de soort van dit stuk is signalen en gespreksverslag |
        | uit dit stuk is op te maken wie er meldde: nee       |
        | dit stuk tonen geeft gevaar: nee                     |
        | de ontvanger heeft dit stuk nodig: nee               |
      En over stuk-3:
        | de soort van dit stuk is signalen en gespreksverslag |
        | uit dit stuk is op te maken wie er meldde: nee       |
        | dit stuk tonen geeft gevaar: nee                     |
        | de ontvanger heeft dit stuk nodig: onbekend          |
      En over stuk-4:
        | de soort van dit stuk is signalen en gespreksverslag |
        | uit dit stuk is op te maken wie er meldde: ja        |
        | dit stuk tonen geeft gevaar: nee                     |
        | de ontvanger heeft dit stuk nodig: ja                |
      En over stuk-5:
        | de soort van dit stuk is signalen en gespreksverslag |
        | uit dit stuk is op te maken wie er meldde: onbekend  |
        | dit stuk tonen geeft gevaar: nee                     |
        | de ontvanger heeft dit stuk nodig: ja                |
      Als het dossieradvies wordt gevraagd
      Dan is dit het hele besluit:
        | inzage in het dossier is niet gevraagd                                          |
        | over stuk-1: de plaats van dit stuk is digitaal dossier en Kidos                |
        | over stuk-1: dit stuk is inzichtelijk voor de ouders                            |
        | over stuk-1: doorgeven van dit stuk is niet geregeld                            |
        | over stuk-2: de plaats van dit stuk is digitaal dossier en Kidos                |
        | over stuk-2: dit stuk is inzichtelijk voor de ouders                            |
        | over stuk-2: doorgeven van dit stuk is niet toegestaan                          |
        | over stuk-3: de plaats van dit stuk is digitaal dossier en Kidos                |
        | over stuk-3: dit stuk is inzichtelijk voor de ouders                            |
        | over stuk-3: doorgeven van dit stuk is nog onbekend                             |
        | over stuk-4: de plaats van dit stuk is digitaal dossier en Kidos                |
        | over stuk-4: dit stuk is inzichtelijk voor de ouders                            |
        | over stuk-4: doorgeven van dit stuk is niet geregeld                            |
        | over stuk-5: de plaats van dit stuk is digitaal dossier en Kidos                |
        | over stuk-5: dit stuk is inzichtelijk voor de ouders                            |
        | over stuk-5: doorgeven van dit stuk is niet geregeld                            |
        | de houder van het dossier moet niet meer doorgeven dan de ontvanger nodig heeft |
        | over stuk-1: de houder van het dossier moet dit stuk op die plaats bewaren      |
        | over stuk-2: de houder van het dossier moet dit stuk op die plaats bewaren      |
        | over stuk-3: de houder van het dossier moet dit stuk op die plaats bewaren      |
        | over stuk-4: de houder van het dossier moet dit stuk op die plaats bewaren      |
        | over stuk-5: de houder van het dossier moet dit stuk op die plaats bewaren      |
        | over stuk-3: vraag: de ontvanger heeft dit stuk nodig                           |
        | over stuk-1: geen grondslag: DGV-11                                             |
        | over stuk-4: geen grondslag: DGV-11                                             |
        | over stuk-5: geen grondslag: DGV-11                                             |
      En over stuk-1: geldt regel DGV-11 op grond van 9.2.s

    Scenario: of het jeugdteam aan Veilig Thuis mag doorgeven, is niet afgesproken
      Gegeven deze feiten:
        | het dossier is van jeugdteam       |
        | de gegevens gaan naar Veilig Thuis |
        | het gaat die ontvanger aan: ja     |
      En over stuk-1:
        | de soort van dit stuk is signalen en gespreksverslag |
        | uit dit stuk is op te maken wie er meldde: nee       |
        | dit stuk tonen geeft gevaar: nee                     |
        | de ontvanger heeft dit stuk nodig: ja                |
      En over stuk-2:
        | de soort van dit stuk is signalen en gespreksverslag |
        | uit dit stuk is op te maken wie er meldde: nee       |
        | dit stuk tonen geeft gevaar: nee                     |
        | de ontvanger heeft dit stuk nodig: nee               |
      En over stuk-3:
        | de soort van dit stuk is signalen en gespreksverslag |
        | uit dit stuk is op te maken wie er meldde: nee       |
        | dit stuk tonen geeft gevaar: nee                     |
        | de ontvanger heeft dit stuk nodig: onbekend          |
      En over stuk-4:
        | de soort van dit stuk is signalen en gespreksverslag |
        | uit dit stuk is op te maken wie er meldde: ja        |
        | dit stuk tonen geeft gevaar: nee                     |
        | de ontvanger heeft dit stuk nodig: ja                |
      En over stuk-5:
        | de soort van dit stuk is signalen en gespreksverslag |
        | uit dit stuk is op te maken wie er meldde: onbekend  |
        | dit stuk tonen geeft gevaar: nee                     |
        | de ontvanger heeft dit stuk nodig: ja                |
      Als het dossieradvies wordt gevraagd
      Dan is dit het hele besluit:
        | inzage in het dossier is niet gevraagd                                          |
        | over stuk-1: de plaats van dit stuk is het eigen dossier                        |
        | over stuk-1: dit stuk is inzichtelijk voor de ouders                            |
        | over stuk-1: doorgeven van dit stuk is niet geregeld                            |
        | over stuk-2: de plaats van dit stuk is het eigen dossier                        |
        | over stuk-2: dit stuk is inzichtelijk voor de ouders                            |
        | over stuk-2: doorgeven van dit stuk is niet toegestaan                          |
        | over stuk-3: de plaats van dit stuk is het eigen dossier                        |
        | over stuk-3: dit stuk is inzichtelijk voor de ouders                            |
        | over stuk-3: doorgeven van dit stuk is nog onbekend                             |
        | over stuk-4: de plaats van dit stuk is het eigen dossier                        |
        | over stuk-4: dit stuk is inzichtelijk voor de ouders                            |
        | over stuk-4: doorgeven van dit stuk is niet geregeld                            |
        | over stuk-5: de plaats van dit stuk is het eigen dossier                        |
        | over stuk-5: dit stuk is inzichtelijk voor de ouders                            |
        | over stuk-5: doorgeven van dit stuk is niet geregeld                            |
        | de houder van het dossier moet niet meer doorgeven dan de ontvanger nodig heeft |
        | over stuk-1: de houder van het dossier moet dit stuk op die plaats bewaren      |
        | over stuk-2: de houder van het dossier moet dit stuk op die plaats bewaren      |
        | over stuk-3: de houder van het dossier moet dit stuk op die plaats bewaren      |
        | over stuk-4: de houder van het dossier moet dit stuk op die plaats bewaren      |
        | over stuk-5: de houder van het dossier moet dit stuk op die plaats bewaren      |
        | over stuk-3: vraag: de ontvanger heeft dit stuk nodig                           |
        | over stuk-1: geen grondslag: DGV-11                                             |
        | over stuk-4: geen grondslag: DGV-11                                             |
        | over stuk-5: geen grondslag: DGV-11                                             |

    Scenario: of een andere organisatie mag doorgeven, is niet afgesproken
      Gegeven deze feiten:
        | het dossier is van een andere organisatie |
        | de gegevens gaan naar Veilig Thuis        |
        | het gaat die ontvanger aan: ja            |
      En over stuk-1:
        | de soort van dit stuk is signalen en gespreksverslag |
        | uit dit stuk is op te maken wie er meldde: nee       |
        | dit stuk tonen geeft gevaar: nee                     |
        | de ontvanger heeft dit stuk nodig: ja                |
      En over stuk-2:
        | de soort van dit stuk is signalen en gespreksverslag |
        | uit dit stuk is op te maken wie er meldde: nee       |
        | dit stuk tonen geeft gevaar: nee                     |
        | de ontvanger heeft dit stuk nodig: nee               |
      En over stuk-3:
        | de soort van dit stuk is signalen en gespreksverslag |
        | uit dit stuk is op te maken wie er meldde: nee       |
        | dit stuk tonen geeft gevaar: nee                     |
        | de ontvanger heeft dit stuk nodig: onbekend          |
      En over stuk-4:
        | de soort van dit stuk is signalen en gespreksverslag |
        | uit dit stuk is op te maken wie er meldde: ja        |
        | dit stuk tonen geeft gevaar: nee                     |
        | de ontvanger heeft dit stuk nodig: ja                |
      En over stuk-5:
        | de soort van dit stuk is signalen en gespreksverslag |
        | uit dit stuk is op te maken wie er meldde: onbekend  |
        | dit stuk tonen geeft gevaar: nee                     |
        | de ontvanger heeft dit stuk nodig: ja                |
      Als het dossieradvies wordt gevraagd
      Dan is dit het hele besluit:
        | inzage in het dossier is niet gevraagd                                          |
        | over stuk-1: de plaats van dit stuk is niet geregeld                            |
        | over stuk-1: dit stuk is nog af te wegen                                        |
        | over stuk-1: doorgeven van dit stuk is niet geregeld                            |
        | over stuk-2: de plaats van dit stuk is niet geregeld                            |
        | over stuk-2: dit stuk is nog af te wegen                                        |
        | over stuk-2: doorgeven van dit stuk is niet toegestaan                          |
        | over stuk-3: de plaats van dit stuk is niet geregeld                            |
        | over stuk-3: dit stuk is nog af te wegen                                        |
        | over stuk-3: doorgeven van dit stuk is nog onbekend                             |
        | over stuk-4: de plaats van dit stuk is niet geregeld                            |
        | over stuk-4: dit stuk is nog af te wegen                                        |
        | over stuk-4: doorgeven van dit stuk is niet geregeld                            |
        | over stuk-5: de plaats van dit stuk is niet geregeld                            |
        | over stuk-5: dit stuk is nog af te wegen                                        |
        | over stuk-5: doorgeven van dit stuk is niet geregeld                            |
        | de houder van het dossier moet niet meer doorgeven dan de ontvanger nodig heeft |
        | over stuk-3: vraag: de ontvanger heeft dit stuk nodig                           |
        | over stuk-1: geen grondslag: DGV-11                                             |
        | over stuk-1: geen grondslag: PLA-04                                             |
        | over stuk-1: geen grondslag: ZIE-06                                             |
        | over stuk-2: geen grondslag: PLA-04                                             |
        | over stuk-2: geen grondslag: ZIE-06                                             |
        | over stuk-3: geen grondslag: PLA-04                                             |
        | over stuk-3: geen grondslag: ZIE-06                                             |
        | over stuk-4: geen grondslag: DGV-11                                             |
        | over stuk-4: geen grondslag: PLA-04                                             |
        | over stuk-4: geen grondslag: ZIE-06                                             |
        | over stuk-5: geen grondslag: DGV-11                                             |
        | over stuk-5: geen grondslag: PLA-04                                             |
        | over stuk-5: geen grondslag: ZIE-06                                             |

  Regel: DOS-01 Vraagt niemand om inzage, dan valt er niets af te wegen

    Scenario: vraagt niemand om inzage, dan valt er niets af te wegen
      Gegeven over stuk-1:
        | de soort van dit stuk is signalen en gespreksverslag |
        | uit dit stuk is op te maken wie er meldde: nee       |
        | dit stuk tonen geeft gevaar: nee                     |
      Als het dossieradvies wordt gevraagd
      Dan is dit het hele besluit:
        | inzage in het dossier is niet gevraagd                                     |
        | over stuk-1: de plaats van dit stuk is digitaal dossier en Kidos           |
        | over stuk-1: dit stuk is inzichtelijk voor de ouders                       |
        | over stuk-1: doorgeven van dit stuk is niet aan de orde                    |
        | over stuk-1: de houder van het dossier moet dit stuk op die plaats bewaren |
      En geldt regel DOS-01 op grond van 9.1.5.o.h

  Regel: DOS-02 Vraagt een ouder om inzage, dan wordt eerst afgewogen wat wordt afgeschermd

    Scenario: vraagt een ouder om inzage, dan wordt eerst afgewogen
      Gegeven om inzage vraagt een ouder
      En over stuk-1:
        | de soort van dit stuk is signalen en gespreksverslag |
        | uit dit stuk is op te maken wie er meldde: nee       |
        | dit stuk tonen geeft gevaar: nee                     |
      Als het dossieradvies wordt gevraagd
      Dan is dit het hele besluit:
        | inzage in het dossier is eerst af te wegen                                                 |
        | over stuk-1: de plaats van dit stuk is digitaal dossier en Kidos                           |
        | over stuk-1: dit stuk is inzichtelijk voor de ouders                                       |
        | over stuk-1: doorgeven van dit stuk is niet aan de orde                                    |
        | de houder van het dossier moet afwegen welke onderdelen van het dossier worden afgeschermd |
        | over stuk-1: de houder van het dossier moet dit stuk op die plaats bewaren                 |
        | de houder van het dossier mag inzage geven aan de ouders in wat inzichtelijk is            |
      En geldt regel DOS-02 op grond van 9.1.5.o.h
      En geldt regel DOS-06 op grond van 8.2.a, 9.1.5.o.h, D-15

    Scenario: in het dossier van Veilig Thuis of een ander wordt ook afgewogen, maar geven deze afspraken geen inzage
      Gegeven deze feiten:
        | het dossier is van Veilig Thuis |
        | om inzage vraagt een ouder      |
      Als het dossieradvies wordt gevraagd
      Dan is dit het hele besluit:
        | inzage in het dossier is eerst af te wegen                                                 |
        | de houder van het dossier moet afwegen welke onderdelen van het dossier worden afgeschermd |

    Scenario: ook in het dossier van een andere organisatie wordt alleen afgewogen
      Gegeven deze feiten:
        | het dossier is van een andere organisatie |
        | om inzage vraagt een ouder                |
      Als het dossieradvies wordt gevraagd
      Dan is dit het hele besluit:
        | inzage in het dossier is eerst af te wegen                                                 |
        | de houder van het dossier moet afwegen welke onderdelen van het dossier worden afgeschermd |

    Scenario: zonder te weten van wie het dossier is, wordt alleen afgewogen
      Gegeven deze feiten:
        | het dossier is van onbekend |
        | om inzage vraagt een ouder  |
      Als het dossieradvies wordt gevraagd
      Dan is dit het hele besluit:
        | inzage in het dossier is eerst af te wegen                                                 |
        | de houder van het dossier moet afwegen welke onderdelen van het dossier worden afgeschermd |
        | vraag: het dossier is van                                                                  |

  Regel: DOS-03 Vraagt de jeugdige om inzage, dan wordt ook eerst afgewogen wat wordt afgeschermd

    Scenario: vraagt de jeugdige om inzage, dan wordt ook eerst afgewogen
      Gegeven om inzage vraagt de jeugdige
      En over stuk-1:
        | de soort van dit stuk is signalen en gespreksverslag |
        | uit dit stuk is op te maken wie er meldde: nee       |
        | dit stuk tonen geeft gevaar: nee                     |
      Als het dossieradvies wordt gevraagd
      Dan is dit het hele besluit:
        | inzage in het dossier is eerst af te wegen                                                 |
        | over stuk-1: de plaats van dit stuk is digitaal dossier en Kidos                           |
        | over stuk-1: dit stuk is inzichtelijk voor de ouders                                       |
        | over stuk-1: doorgeven van dit stuk is niet aan de orde                                    |
        | de houder van het dossier moet afwegen welke onderdelen van het dossier worden afgeschermd |
        | over stuk-1: de houder van het dossier moet dit stuk op die plaats bewaren                 |
        | de houder van het dossier mag inzage geven aan de jeugdige in wat inzichtelijk is          |
      En geldt regel DOS-03 op grond van 8.2.a, 9.1.5.o.h
      En geldt regel DOS-08 op grond van 8.2.a, 9.1.5.o.h, D-15

    Scenario: ook de jeugdige krijgt op grond van deze afspraken geen inzage in het dossier van Veilig Thuis
      Gegeven deze feiten:
        | het dossier is van Veilig Thuis |
        | om inzage vraagt de jeugdige    |
      Als het dossieradvies wordt gevraagd
      Dan is dit het hele besluit:
        | inzage in het dossier is eerst af te wegen                                                 |
        | de houder van het dossier moet afwegen welke onderdelen van het dossier worden afgeschermd |

    Scenario: ook niet in dat van een andere organisatie
      Gegeven deze feiten:
        | het dossier is van een andere organisatie |
        | om inzage vraagt de jeugdige              |
      Als het dossieradvies wordt gevraagd
      Dan is dit het hele besluit:
        | inzage in het dossier is eerst af te wegen                                                 |
        | de houder van het dossier moet afwegen welke onderdelen van het dossier worden afgeschermd |

    Scenario: ook niet zolang onbekend is van wie het dossier is
      Gegeven deze feiten:
        | het dossier is van onbekend  |
        | om inzage vraagt de jeugdige |
      Als het dossieradvies wordt gevraagd
      Dan is dit het hele besluit:
        | inzage in het dossier is eerst af te wegen                                                 |
        | de houder van het dossier moet afwegen welke onderdelen van het dossier worden afgeschermd |
        | vraag: het dossier is van                                                                  |

  Regel: DOS-04 Over inzage voor een ander zeggen deze afspraken niets

    Scenario: over inzage voor een ander zeggen deze afspraken niets
      Gegeven om inzage vraagt een ander
      En over stuk-1:
        | de soort van dit stuk is signalen en gespreksverslag |
        | uit dit stuk is op te maken wie er meldde: nee       |
        | dit stuk tonen geeft gevaar: nee                     |
      Als het dossieradvies wordt gevraagd
      Dan is dit het hele besluit:
        | inzage in het dossier is niet door deze afspraken geregeld                 |
        | over stuk-1: de plaats van dit stuk is digitaal dossier en Kidos           |
        | over stuk-1: dit stuk is inzichtelijk voor de ouders                       |
        | over stuk-1: doorgeven van dit stuk is niet aan de orde                    |
        | over stuk-1: de houder van het dossier moet dit stuk op die plaats bewaren |
        | geen grondslag: DOS-04                                                     |
      En geldt regel DOS-04 op grond van 8.2.a, 9.2.s

  Regel: DOS-05 Of iemand om inzage vraagt, en wie, wordt gevraagd

    Scenario: of iemand om inzage vraagt, wordt gevraagd
      Gegeven om inzage vraagt onbekend
      Als het dossieradvies wordt gevraagd
      Dan is dit het hele besluit:
        | inzage in het dossier is nog onbekend |
        | vraag: om inzage vraagt               |
      En geldt regel DOS-05 op grond van 9.1.5.o.h

  Regel: DOS-06 Na de afweging kan een ouder zien wat inzichtelijk is

    Scenario: ook het jeugdteam kan een ouder na de afweging laten zien wat inzichtelijk is
      Gegeven deze feiten:
        | het dossier is van jeugdteam |
        | om inzage vraagt een ouder   |
      Als het dossieradvies wordt gevraagd
      Dan is dit het hele besluit:
        | inzage in het dossier is eerst af te wegen                                                 |
        | de houder van het dossier moet afwegen welke onderdelen van het dossier worden afgeschermd |
        | de houder van het dossier mag inzage geven aan de ouders in wat inzichtelijk is            |

  Regel: DOS-07 Is de melding niet open, dan leidt ook de inzage voor een ouder niet naar de melder

    Scenario: bij een gesloten melding leidt de inzage niet naar de melder
      Gegeven deze feiten:
        | de melding is gesloten     |
        | om inzage vraagt een ouder |
      En over stuk-1:
        | de soort van dit stuk is signalen en gespreksverslag |
        | uit dit stuk is op te maken wie er meldde: nee       |
        | dit stuk tonen geeft gevaar: nee                     |
      En over stuk-2:
        | de soort van dit stuk is signalen en gespreksverslag |
        | uit dit stuk is op te maken wie er meldde: ja        |
        | dit stuk tonen geeft gevaar: nee                     |
      Als het dossieradvies wordt gevraagd
      Dan is dit het hele besluit:
        | inzage in het dossier is eerst af te wegen                                                                      |
        | over stuk-1: de plaats van dit stuk is digitaal dossier en Kidos                                                |
        | over stuk-1: dit stuk is inzichtelijk voor de ouders                                                            |
        | over stuk-1: doorgeven van dit stuk is niet aan de orde                                                         |
        | over stuk-2: de plaats van dit stuk is digitaal dossier en Kidos                                                |
        | over stuk-2: dit stuk is afgeschermd                                                                            |
        | over stuk-2: doorgeven van dit stuk is niet aan de orde                                                         |
        | de houder van het dossier moet afwegen welke onderdelen van het dossier worden afgeschermd                      |
        | de houder van het dossier moet geheimhouden wie er gemeld heeft, voortdurend                                    |
        | over stuk-1: de houder van het dossier moet dit stuk op die plaats bewaren                                      |
        | over stuk-2: de houder van het dossier moet dit stuk afgeschermd houden, voortdurend                            |
        | over stuk-2: de houder van het dossier moet dit stuk op die plaats bewaren                                      |
        | de houder van het dossier mag inzage geven aan de ouders in wat inzichtelijk is, niet herleidbaar tot de melder |
      En geldt regel DOS-07 op grond van 8.2.a, 9.1.5.o.h, 9.1.5.g.d, D-5, D-15
      En geldt regel DOS-10 op grond van 9.1.5.g.d, D-5

    Scenario: bij het jeugdteam leidt zij er ook niet naar zolang de vorm onbekend is
      Gegeven deze feiten:
        | de melding is onbekend       |
        | het dossier is van jeugdteam |
        | om inzage vraagt een ouder   |
      Als het dossieradvies wordt gevraagd
      Dan is dit het hele besluit:
        | inzage in het dossier is eerst af te wegen                                                                      |
        | de houder van het dossier moet afwegen welke onderdelen van het dossier worden afgeschermd                      |
        | de houder van het dossier moet geheimhouden wie er gemeld heeft, voortdurend                                    |
        | de houder van het dossier mag inzage geven aan de ouders in wat inzichtelijk is, niet herleidbaar tot de melder |
        | vraag: de melding                                                                                               |
      En geldt regel DOS-11 op grond van 9.1.5.g.d, D-5

    Scenario: in het dossier van Veilig Thuis geven deze afspraken ook dan geen inzage
      Gegeven deze feiten:
        | de melding is gesloten          |
        | het dossier is van Veilig Thuis |
        | om inzage vraagt een ouder      |
      Als het dossieradvies wordt gevraagd
      Dan is dit het hele besluit:
        | inzage in het dossier is eerst af te wegen                                                 |
        | de houder van het dossier moet afwegen welke onderdelen van het dossier worden afgeschermd |
        | de houder van het dossier moet geheimhouden wie er gemeld heeft, voortdurend               |

    Scenario: ook niet in dat van een andere organisatie of een onbekende
      Gegeven deze feiten:
        | de melding is gesloten                    |
        | het dossier is van een andere organisatie |
        | om inzage vraagt een ouder                |
      Als het dossieradvies wordt gevraagd
      Dan is dit het hele besluit:
        | inzage in het dossier is eerst af te wegen                                                 |
        | de houder van het dossier moet afwegen welke onderdelen van het dossier worden afgeschermd |
        | de houder van het dossier moet geheimhouden wie er gemeld heeft, voortdurend               |

    Scenario: ook niet in een dossier waarvan onbekend is van wie het is
      Gegeven deze feiten:
        | de melding is gesloten      |
        | het dossier is van onbekend |
        | om inzage vraagt een ouder  |
      Als het dossieradvies wordt gevraagd
      Dan is dit het hele besluit:
        | inzage in het dossier is eerst af te wegen                                                 |
        | de houder van het dossier moet afwegen welke onderdelen van het dossier worden afgeschermd |
        | de houder van het dossier moet geheimhouden wie er gemeld heeft, voortdurend               |
        | vraag: het dossier is van                                                                  |

  Regel: DOS-08 Na de afweging kan de jeugdige zien wat inzichtelijk is

    Scenario: ook het jeugdteam kan de jeugdige laten zien wat inzichtelijk is
      Gegeven deze feiten:
        | het dossier is van jeugdteam |
        | om inzage vraagt de jeugdige |
      Als het dossieradvies wordt gevraagd
      Dan is dit het hele besluit:
        | inzage in het dossier is eerst af te wegen                                                 |
        | de houder van het dossier moet afwegen welke onderdelen van het dossier worden afgeschermd |
        | de houder van het dossier mag inzage geven aan de jeugdige in wat inzichtelijk is          |

  Regel: DOS-09 Is de melding niet open, dan leidt ook de inzage voor de jeugdige niet naar de melder

    Scenario: bij een gesloten melding leidt ook de inzage voor de jeugdige niet naar de melder
      Gegeven deze feiten:
        | de melding is gesloten       |
        | om inzage vraagt de jeugdige |
      En over stuk-1:
        | de soort van dit stuk is signalen en gespreksverslag |
        | uit dit stuk is op te maken wie er meldde: nee       |
        | dit stuk tonen geeft gevaar: nee                     |
      En over stuk-2:
        | de soort van dit stuk is signalen en gespreksverslag |
        | uit dit stuk is op te maken wie er meldde: ja        |
        | dit stuk tonen geeft gevaar: nee                     |
      Als het dossieradvies wordt gevraagd
      Dan is dit het hele besluit:
        | inzage in het dossier is eerst af te wegen                                                                        |
        | over stuk-1: de plaats van dit stuk is digitaal dossier en Kidos                                                  |
        | over stuk-1: dit stuk is inzichtelijk voor de ouders                                                              |
        | over stuk-1: doorgeven van dit stuk is niet aan de orde                                                           |
        | over stuk-2: de plaats van dit stuk is digitaal dossier en Kidos                                                  |
        | over stuk-2: dit stuk is afgeschermd                                                                              |
        | over stuk-2: doorgeven van dit stuk is niet aan de orde                                                           |
        | de houder van het dossier moet afwegen welke onderdelen van het dossier worden afgeschermd                        |
        | de houder van het dossier moet geheimhouden wie er gemeld heeft, voortdurend                                      |
        | over stuk-1: de houder van het dossier moet dit stuk op die plaats bewaren                                        |
        | over stuk-2: de houder van het dossier moet dit stuk afgeschermd houden, voortdurend                              |
        | over stuk-2: de houder van het dossier moet dit stuk op die plaats bewaren                                        |
        | de houder van het dossier mag inzage geven aan de jeugdige in wat inzichtelijk is, niet herleidbaar tot de melder |
      En geldt regel DOS-09 op grond van 8.2.a, 9.1.5.o.h, 9.1.5.g.d, D-5, D-15

    Scenario: ook bij het jeugdteam en zolang de vorm onbekend is
      Gegeven deze feiten:
        | de melding is onbekend       |
        | het dossier is van jeugdteam |
        | om inzage vraagt de jeugdige |
      Als het dossieradvies wordt gevraagd
      Dan is dit het hele besluit:
        | inzage in het dossier is eerst af te wegen                                                                        |
        | de houder van het dossier moet afwegen welke onderdelen van het dossier worden afgeschermd                        |
        | de houder van het dossier moet geheimhouden wie er gemeld heeft, voortdurend                                      |
        | de houder van het dossier mag inzage geven aan de jeugdige in wat inzichtelijk is, niet herleidbaar tot de melder |
        | vraag: de melding                                                                                                 |

    Scenario: in het dossier van Veilig Thuis geven deze afspraken de jeugdige ook dan geen inzage
      Gegeven deze feiten:
        | de melding is gesloten          |
        | het dossier is van Veilig Thuis |
        | om inzage vraagt de jeugdige    |
      Als het dossieradvies wordt gevraagd
      Dan is dit het hele besluit:
        | inzage in het dossier is eerst af te wegen                                                 |
        | de houder van het dossier moet afwegen welke onderdelen van het dossier worden afgeschermd |
        | de houder van het dossier moet geheimhouden wie er gemeld heeft, voortdurend               |

    Scenario: in het dossier van een andere organisatie ook niet
      Gegeven deze feiten:
        | de melding is gesloten                    |
        | het dossier is van een andere organisatie |
        | om inzage vraagt de jeugdige              |
      Als het dossieradvies wordt gevraagd
      Dan is dit het hele besluit:
        | inzage in het dossier is eerst af te wegen                                                 |
        | de houder van het dossier moet afwegen welke onderdelen van het dossier worden afgeschermd |
        | de houder van het dossier moet geheimhouden wie er gemeld heeft, voortdurend               |

    Scenario: in een dossier van onbekend wie ook niet
      Gegeven deze feiten:
        | de melding is gesloten       |
        | het dossier is van onbekend  |
        | om inzage vraagt de jeugdige |
      Als het dossieradvies wordt gevraagd
      Dan is dit het hele besluit:
        | inzage in het dossier is eerst af te wegen                                                 |
        | de houder van het dossier moet afwegen welke onderdelen van het dossier worden afgeschermd |
        | de houder van het dossier moet geheimhouden wie er gemeld heeft, voortdurend               |
        | vraag: het dossier is van                                                                  |

  Regel: DOS-22 Er wordt niet meer doorgegeven dan nodig is

    Achtergrond:
      Gegeven deze feiten:
        | de gegevens gaan naar jeugdteam |
        | het gaat die ontvanger aan: ja  |

    Abstract Scenario: ook aan <ontvanger> wordt niet meer doorgegeven dan nodig is
      Gegeven deze feiten:
        | het dossier is van <houder>       |
        | de gegevens gaan naar <ontvanger> |
      Als het dossieradvies wordt gevraagd
      Dan geldt regel DOS-22
      En onder meer: de houder van het dossier moet niet meer doorgeven dan de ontvanger nodig heeft

      Voorbeelden:
        | houder    | ontvanger    |
        | JGZ       | een ander    |
        | jeugdteam | JGZ          |
        | jeugdteam | Veilig Thuis |

    Abstract Scenario: er valt niets zuinig door te geven als <feit>
      Gegeven <feit>
      Als het dossieradvies wordt gevraagd
      Dan geldt regel DOS-22 niet

      Voorbeelden:
        | feit                                 |
        | de gegevens gaan naar niemand        |
        | de gegevens gaan naar onbekend       |
        | het gaat die ontvanger aan: nee      |
        | het gaat die ontvanger aan: onbekend |

  Regel: DOS-23 Veilig Thuis heeft om door te geven geen toestemming nodig

    Achtergrond:
      Gegeven deze feiten:
        | het dossier is van Veilig Thuis |
        | de gegevens gaan naar een ander |
        | het gaat die ontvanger aan: ja  |

    Abstract Scenario: zonder toestemming doorgeven kan niet als <feit>
      Gegeven <feit>
      Als het dossieradvies wordt gevraagd
      Dan geldt regel DOS-23 niet

      Voorbeelden:
        | feit                                      |
        | het dossier is van JGZ                    |
        | het dossier is van een andere organisatie |
        | het dossier is van onbekend               |
        | de gegevens gaan naar niemand             |
        | de gegevens gaan naar onbekend            |
        | het gaat die ontvanger aan: nee           |
        | het gaat die ontvanger aan: onbekend      |

  Regel: Wat voor elk dossier geldt

    Scenario: is nog niets bekend, dan wordt alles gevraagd en blijft alles dicht
      Gegeven deze feiten:
        | de melding is onbekend               |
        | het dossier is van onbekend          |
        | om inzage vraagt onbekend            |
        | de gegevens gaan naar onbekend       |
        | het gaat die ontvanger aan: onbekend |
      En over stuk-1:
        | de soort van dit stuk is onbekend |
      Als het dossieradvies wordt gevraagd
      Dan is dit het hele besluit:
        | inzage in het dossier is nog onbekend                                           |
        | over stuk-1: de plaats van dit stuk is nog onbekend                             |
        | over stuk-1: dit stuk is nog onbekend                                           |
        | over stuk-1: doorgeven van dit stuk is nog onbekend                             |
        | de houder van het dossier moet geheimhouden wie er gemeld heeft, voortdurend    |
        | over stuk-1: de houder van het dossier moet dit stuk afgeschermd houden, meteen |
        | over stuk-1: vraag: de soort van dit stuk                                       |
        | over stuk-1: vraag: dit stuk tonen geeft gevaar                                 |
        | over stuk-1: vraag: uit dit stuk is op te maken wie er meldde                   |
        | vraag: de gegevens gaan naar                                                    |
        | vraag: de melding                                                               |
        | vraag: het dossier is van                                                       |
        | vraag: om inzage vraagt                                                         |

    Scenario: een dossier zonder stukken krijgt alleen antwoord over het geheel
      Gegeven deze feiten:
        | de melding is gesloten     |
        | om inzage vraagt een ouder |
      Als het dossieradvies wordt gevraagd
      Dan is dit het hele besluit:
        | inzage in het dossier is eerst af te wegen                                                                      |
        | de houder van het dossier moet afwegen welke onderdelen van het dossier worden afgeschermd                      |
        | de houder van het dossier moet geheimhouden wie er gemeld heeft, voortdurend                                    |
        | de houder van het dossier mag inzage geven aan de ouders in wat inzichtelijk is, niet herleidbaar tot de melder |

    Scenario: of het de ontvanger aangaat, wordt gevraagd aan wie ook
      Gegeven deze feiten:
        | de gegevens gaan naar een ander      |
        | het gaat die ontvanger aan: onbekend |
      Als het dossieradvies wordt gevraagd
      Dan is dit het hele besluit:
        | inzage in het dossier is niet gevraagd |
        | vraag: het gaat die ontvanger aan      |

    Scenario: ook het jeugdteam vraagt het aan de JGZ
      Gegeven deze feiten:
        | het dossier is van jeugdteam         |
        | de gegevens gaan naar JGZ            |
        | het gaat die ontvanger aan: onbekend |
      Als het dossieradvies wordt gevraagd
      Dan is dit het hele besluit:
        | inzage in het dossier is niet gevraagd |
        | vraag: het gaat die ontvanger aan      |

    Scenario: ook het jeugdteam vraagt het aan Veilig Thuis
      Gegeven deze feiten:
        | het dossier is van jeugdteam         |
        | de gegevens gaan naar Veilig Thuis   |
        | het gaat die ontvanger aan: onbekend |
      Als het dossieradvies wordt gevraagd
      Dan is dit het hele besluit:
        | inzage in het dossier is niet gevraagd |
        | vraag: het gaat die ontvanger aan      |
