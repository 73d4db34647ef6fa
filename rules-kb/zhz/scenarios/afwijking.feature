# language: nl
Functionaliteit: Wanneer een afwijking van wie meekijkt geldt

  Achtergrond:
    Gegeven de peildatum is 2026-07-01
    En Veilig Thuis sloot af met onderzoek
    En Veilig Thuis sloot triage of onderzoek af op 2026-06-15

  Regel: AFW-01 Een afwijking die niet is vastgelegd, geldt niet

    Achtergrond:
      Gegeven deze feiten:
        | het jeugdteam heeft de zaak ontvangen: ja |
        | de JGZ heeft de zaak ontvangen: ja        |
      En over afwijking-1:
        | de monitoring gaat bij deze afwijking naar jeugdteam |
        | de afwijking is vastgelegd in het dossier: nee       |
        | Veilig Thuis aanvaardt de afwijking: ja              |
        | het jeugdteam aanvaardt de afwijking: ja             |
        | de JGZ aanvaardt de afwijking: ja                    |

    Scenario: wat niet in het dossier staat, geldt niet al is iedereen het eens
      Als het monitoringbesluit wordt gevraagd
      Dan is dit het hele besluit:
        | de monitoring ligt bij Veilig Thuis                                              |
        | het staat vast wie monitort: ja                                                  |
        | over afwijking-1: de afwijking geldt niet                                        |
        | Veilig Thuis moet de verantwoordelijkheid voor de monitoring dragen, voortdurend |
        | Veilig Thuis moet de melding monitoren, op 2026-09-15                            |
        | Veilig Thuis moet de melding monitoren, op 2027-06-15                            |
        | het jeugdteam moet aanleveren wat nodig is voor de monitoring door Veilig Thuis  |
        | de JGZ moet aanleveren wat nodig is voor de monitoring door Veilig Thuis         |
        | over afwijking-1: voorwaarde niet vervuld: AFW-01                                |
      En over afwijking-1: geldt regel AFW-01 op grond van 9.2.q, D-7

    Abstract Scenario: zonder vastlegging geldt een afwijking niet, naar wie zij ook gaat en wie ook de zaak kreeg
      Gegeven <feit>
      Als het monitoringbesluit wordt gevraagd
      Dan over afwijking-1: geldt regel AFW-01
      En onder meer: over afwijking-1: voorwaarde niet vervuld: AFW-01
      En onder meer:
        | over afwijking-1: de afwijking <oordeel> |
        | de monitoring ligt bij <wie>             |

      Voorbeelden:
        | feit                                                                      | oordeel    | wie          |
        | over afwijking-1: de monitoring gaat bij deze afwijking naar Veilig Thuis | geldt niet | Veilig Thuis |
        | over afwijking-1: de monitoring gaat bij deze afwijking naar JGZ          | geldt niet | Veilig Thuis |
        | het jeugdteam heeft de zaak ontvangen: nee                                | geldt niet | Veilig Thuis |
        | de JGZ heeft de zaak ontvangen: onbekend                                  | geldt niet | Veilig Thuis |
        | over afwijking-1: Veilig Thuis aanvaardt de afwijking: nee                | geldt niet | Veilig Thuis |

    Abstract Scenario: staat de afwijking in het dossier of is dat onbekend, dan is dit niet het gebrek
      Gegeven <feit>
      Als het monitoringbesluit wordt gevraagd
      Dan over afwijking-1: geldt regel AFW-01 niet
      En niet: over afwijking-1: voorwaarde niet vervuld: AFW-01
      En onder meer:
        | over afwijking-1: de afwijking <oordeel> |
        | de monitoring ligt bij <wie>             |

      Voorbeelden:
        | feit                                                                  | oordeel    | wie          |
        | over afwijking-1: de afwijking is vastgelegd in het dossier: ja       | geldt      | jeugdteam    |
        | over afwijking-1: de afwijking is vastgelegd in het dossier: onbekend | geldt niet | Veilig Thuis |

  Regel: AFW-02 Een afwijking waarvan de vastlegging onbekend is, geldt nog niet

    Achtergrond:
      Gegeven deze feiten:
        | het jeugdteam heeft de zaak ontvangen: ja |
        | de JGZ heeft de zaak ontvangen: ja        |
      En over afwijking-1:
        | de monitoring gaat bij deze afwijking naar jeugdteam |
        | de afwijking is vastgelegd in het dossier: onbekend  |
        | Veilig Thuis aanvaardt de afwijking: ja              |
        | het jeugdteam aanvaardt de afwijking: ja             |
        | de JGZ aanvaardt de afwijking: ja                    |

    Scenario: een onbekende vastlegging telt niet als vastgelegd en wordt gevraagd
      Als het monitoringbesluit wordt gevraagd
      Dan is dit het hele besluit:
        | de monitoring ligt bij Veilig Thuis                                              |
        | het staat vast wie monitort: ja                                                  |
        | over afwijking-1: de afwijking geldt niet                                        |
        | Veilig Thuis moet de verantwoordelijkheid voor de monitoring dragen, voortdurend |
        | Veilig Thuis moet de melding monitoren, op 2026-09-15                            |
        | Veilig Thuis moet de melding monitoren, op 2027-06-15                            |
        | het jeugdteam moet aanleveren wat nodig is voor de monitoring door Veilig Thuis  |
        | de JGZ moet aanleveren wat nodig is voor de monitoring door Veilig Thuis         |
        | over afwijking-1: vraag: de afwijking is vastgelegd in het dossier               |
        | over afwijking-1: voorwaarde niet vervuld: AFW-02                                |
      En over afwijking-1: geldt regel AFW-02 op grond van 9.2.q, D-7

    Abstract Scenario: zolang de vastlegging onbekend is, wordt zij gevraagd
      Gegeven <feit>
      Als het monitoringbesluit wordt gevraagd
      Dan over afwijking-1: geldt regel AFW-02
      En onder meer: over afwijking-1: voorwaarde niet vervuld: AFW-02
      En onder meer: over afwijking-1: vraag: de afwijking is vastgelegd in het dossier
      En onder meer:
        | over afwijking-1: de afwijking <oordeel> |
        | de monitoring ligt bij <wie>             |

      Voorbeelden:
        | feit                                                                      | oordeel    | wie          |
        | over afwijking-1: de monitoring gaat bij deze afwijking naar Veilig Thuis | geldt niet | Veilig Thuis |
        | over afwijking-1: de monitoring gaat bij deze afwijking naar JGZ          | geldt niet | Veilig Thuis |
        | het jeugdteam heeft de zaak ontvangen: nee                                | geldt niet | Veilig Thuis |
        | de JGZ heeft de zaak ontvangen: onbekend                                  | geldt niet | Veilig Thuis |
        | over afwijking-1: de JGZ aanvaardt de afwijking: nee                      | geldt niet | Veilig Thuis |

    Abstract Scenario: is bekend of de afwijking in het dossier staat, dan is er niets te vragen
      Gegeven <feit>
      Als het monitoringbesluit wordt gevraagd
      Dan over afwijking-1: geldt regel AFW-02 niet
      En niet: over afwijking-1: voorwaarde niet vervuld: AFW-02
      En onder meer:
        | over afwijking-1: de afwijking <oordeel> |
        | de monitoring ligt bij <wie>             |

      Voorbeelden:
        | feit                                                             | oordeel    | wie          |
        | over afwijking-1: de afwijking is vastgelegd in het dossier: ja  | geldt      | jeugdteam    |
        | over afwijking-1: de afwijking is vastgelegd in het dossier: nee | geldt niet | Veilig Thuis |

  Regel: AFW-03 Zonder instemming van Veilig Thuis geldt een afwijking niet

    Achtergrond:
      Gegeven deze feiten:
        | het jeugdteam heeft de zaak ontvangen: ja |
        | de JGZ heeft de zaak ontvangen: ja        |
      En over afwijking-1:
        | de monitoring gaat bij deze afwijking naar jeugdteam |
        | de afwijking is vastgelegd in het dossier: ja        |
        | Veilig Thuis aanvaardt de afwijking: nee             |
        | het jeugdteam aanvaardt de afwijking: ja             |
        | de JGZ aanvaardt de afwijking: ja                    |

    Scenario: wil Veilig Thuis niet afwijken, dan geldt de afwijking niet
      Als het monitoringbesluit wordt gevraagd
      Dan is dit het hele besluit:
        | de monitoring ligt bij Veilig Thuis                                              |
        | het staat vast wie monitort: ja                                                  |
        | over afwijking-1: de afwijking geldt niet                                        |
        | Veilig Thuis moet de verantwoordelijkheid voor de monitoring dragen, voortdurend |
        | Veilig Thuis moet de melding monitoren, op 2026-09-15                            |
        | Veilig Thuis moet de melding monitoren, op 2027-06-15                            |
        | het jeugdteam moet aanleveren wat nodig is voor de monitoring door Veilig Thuis  |
        | de JGZ moet aanleveren wat nodig is voor de monitoring door Veilig Thuis         |
        | over afwijking-1: voorwaarde niet vervuld: AFW-03                                |
      En over afwijking-1: geldt regel AFW-03 op grond van 9.2.q, D-7

    Abstract Scenario: ook als de afwijking naar Veilig Thuis zelf gaat, is zijn weigering genoeg
      Gegeven <feit>
      Als het monitoringbesluit wordt gevraagd
      Dan over afwijking-1: geldt regel AFW-03
      En onder meer: over afwijking-1: voorwaarde niet vervuld: AFW-03
      En onder meer:
        | over afwijking-1: de afwijking <oordeel> |
        | de monitoring ligt bij <wie>             |

      Voorbeelden:
        | feit                                                                      | oordeel    | wie          |
        | over afwijking-1: de monitoring gaat bij deze afwijking naar Veilig Thuis | geldt niet | Veilig Thuis |
        | over afwijking-1: de monitoring gaat bij deze afwijking naar JGZ          | geldt niet | Veilig Thuis |
        | het jeugdteam heeft de zaak ontvangen: nee                                | geldt niet | Veilig Thuis |
        | de JGZ heeft de zaak ontvangen: nee                                       | geldt niet | Veilig Thuis |
        | over afwijking-1: de afwijking is vastgelegd in het dossier: nee          | geldt niet | Veilig Thuis |

    Abstract Scenario: stemt Veilig Thuis in of is dat onbekend, dan is er geen weigering van Veilig Thuis
      Gegeven <feit>
      Als het monitoringbesluit wordt gevraagd
      Dan over afwijking-1: geldt regel AFW-03 niet
      En niet: over afwijking-1: voorwaarde niet vervuld: AFW-03
      En onder meer:
        | over afwijking-1: de afwijking <oordeel> |
        | de monitoring ligt bij <wie>             |

      Voorbeelden:
        | feit                                                            | oordeel    | wie          |
        | over afwijking-1: Veilig Thuis aanvaardt de afwijking: ja       | geldt      | jeugdteam    |
        | over afwijking-1: Veilig Thuis aanvaardt de afwijking: onbekend | geldt niet | Veilig Thuis |

  Regel: AFW-04 Is de instemming van Veilig Thuis onbekend, dan geldt een afwijking nog niet

    Achtergrond:
      Gegeven deze feiten:
        | het jeugdteam heeft de zaak ontvangen: ja |
        | de JGZ heeft de zaak ontvangen: ja        |
      En over afwijking-1:
        | de monitoring gaat bij deze afwijking naar jeugdteam |
        | de afwijking is vastgelegd in het dossier: ja        |
        | Veilig Thuis aanvaardt de afwijking: onbekend        |
        | het jeugdteam aanvaardt de afwijking: ja             |
        | de JGZ aanvaardt de afwijking: ja                    |

    Scenario: onbekende instemming van Veilig Thuis telt niet als instemming en wordt gevraagd
      Als het monitoringbesluit wordt gevraagd
      Dan is dit het hele besluit:
        | de monitoring ligt bij Veilig Thuis                                              |
        | het staat vast wie monitort: ja                                                  |
        | over afwijking-1: de afwijking geldt niet                                        |
        | Veilig Thuis moet de verantwoordelijkheid voor de monitoring dragen, voortdurend |
        | Veilig Thuis moet de melding monitoren, op 2026-09-15                            |
        | Veilig Thuis moet de melding monitoren, op 2027-06-15                            |
        | het jeugdteam moet aanleveren wat nodig is voor de monitoring door Veilig Thuis  |
        | de JGZ moet aanleveren wat nodig is voor de monitoring door Veilig Thuis         |
        | over afwijking-1: vraag: Veilig Thuis aanvaardt de afwijking                     |
        | over afwijking-1: voorwaarde niet vervuld: AFW-04                                |
      En over afwijking-1: geldt regel AFW-04 op grond van 9.2.q, D-7

    Abstract Scenario: ook voor een afwijking naar Veilig Thuis zelf wordt zijn instemming gevraagd
      Gegeven <feit>
      Als het monitoringbesluit wordt gevraagd
      Dan over afwijking-1: geldt regel AFW-04
      En onder meer: over afwijking-1: voorwaarde niet vervuld: AFW-04
      En onder meer: over afwijking-1: vraag: Veilig Thuis aanvaardt de afwijking
      En onder meer:
        | over afwijking-1: de afwijking <oordeel> |
        | de monitoring ligt bij <wie>             |

      Voorbeelden:
        | feit                                                                      | oordeel    | wie          |
        | over afwijking-1: de monitoring gaat bij deze afwijking naar Veilig Thuis | geldt niet | Veilig Thuis |
        | over afwijking-1: de monitoring gaat bij deze afwijking naar JGZ          | geldt niet | Veilig Thuis |
        | het jeugdteam heeft de zaak ontvangen: nee                                | geldt niet | Veilig Thuis |
        | de JGZ heeft de zaak ontvangen: nee                                       | geldt niet | Veilig Thuis |
        | over afwijking-1: de afwijking is vastgelegd in het dossier: nee          | geldt niet | Veilig Thuis |

    Abstract Scenario: is bekend wat Veilig Thuis wil, dan is dat geen vraag
      Gegeven <feit>
      Als het monitoringbesluit wordt gevraagd
      Dan over afwijking-1: geldt regel AFW-04 niet
      En niet: over afwijking-1: voorwaarde niet vervuld: AFW-04
      En onder meer:
        | over afwijking-1: de afwijking <oordeel> |
        | de monitoring ligt bij <wie>             |

      Voorbeelden:
        | feit                                                       | oordeel    | wie          |
        | over afwijking-1: Veilig Thuis aanvaardt de afwijking: ja  | geldt      | jeugdteam    |
        | over afwijking-1: Veilig Thuis aanvaardt de afwijking: nee | geldt niet | Veilig Thuis |

  Regel: AFW-05 Zonder instemming van het jeugdteam als ontvanger geldt een afwijking niet

    Achtergrond:
      Gegeven deze feiten:
        | het jeugdteam heeft de zaak ontvangen: ja |
        | de JGZ heeft de zaak ontvangen: ja        |
      En over afwijking-1:
        | de monitoring gaat bij deze afwijking naar Veilig Thuis |
        | de afwijking is vastgelegd in het dossier: ja           |
        | Veilig Thuis aanvaardt de afwijking: ja                 |
        | het jeugdteam aanvaardt de afwijking: nee               |
        | de JGZ aanvaardt de afwijking: ja                       |

    Scenario: weigert het jeugdteam met de zaak, dan geldt de afwijking niet, ook al gaat zij naar een ander
      Als het monitoringbesluit wordt gevraagd
      Dan is dit het hele besluit:
        | de monitoring ligt bij Veilig Thuis                                              |
        | het staat vast wie monitort: ja                                                  |
        | over afwijking-1: de afwijking geldt niet                                        |
        | Veilig Thuis moet de verantwoordelijkheid voor de monitoring dragen, voortdurend |
        | Veilig Thuis moet de melding monitoren, op 2026-09-15                            |
        | Veilig Thuis moet de melding monitoren, op 2027-06-15                            |
        | het jeugdteam moet aanleveren wat nodig is voor de monitoring door Veilig Thuis  |
        | de JGZ moet aanleveren wat nodig is voor de monitoring door Veilig Thuis         |
        | over afwijking-1: voorwaarde niet vervuld: AFW-05                                |
      En over afwijking-1: geldt regel AFW-05 op grond van 9.2.q, D-7

    Abstract Scenario: de weigering van het jeugdteam telt ook als niet bekend is of de zaak is ontvangen
      Gegeven <feit>
      Als het monitoringbesluit wordt gevraagd
      Dan over afwijking-1: geldt regel AFW-05
      En onder meer: over afwijking-1: voorwaarde niet vervuld: AFW-05
      En onder meer:
        | over afwijking-1: de afwijking <oordeel> |
        | de monitoring ligt bij <wie>             |

      Voorbeelden:
        | feit                                                                   | oordeel    | wie          |
        | het jeugdteam heeft de zaak ontvangen: onbekend                        | geldt niet | Veilig Thuis |
        | over afwijking-1: de monitoring gaat bij deze afwijking naar jeugdteam | geldt niet | Veilig Thuis |
        | over afwijking-1: de monitoring gaat bij deze afwijking naar JGZ       | geldt niet | Veilig Thuis |
        | de JGZ heeft de zaak ontvangen: nee                                    | geldt niet | Veilig Thuis |

    Abstract Scenario: zonder weigering, of zonder dat het jeugdteam de zaak kreeg, is dit niet het gebrek
      Gegeven <feit>
      Als het monitoringbesluit wordt gevraagd
      Dan over afwijking-1: geldt regel AFW-05 niet
      En niet: over afwijking-1: voorwaarde niet vervuld: AFW-05
      En onder meer:
        | over afwijking-1: de afwijking <oordeel> |
        | de monitoring ligt bij <wie>             |

      Voorbeelden:
        | feit                                                             | oordeel    | wie          |
        | het jeugdteam heeft de zaak ontvangen: nee                       | geldt      | Veilig Thuis |
        | over afwijking-1: het jeugdteam aanvaardt de afwijking: ja       | geldt      | Veilig Thuis |
        | over afwijking-1: het jeugdteam aanvaardt de afwijking: onbekend | geldt niet | Veilig Thuis |

  Regel: AFW-06 Is de instemming van het jeugdteam als ontvanger onbekend, dan geldt een afwijking nog niet

    Achtergrond:
      Gegeven deze feiten:
        | het jeugdteam heeft de zaak ontvangen: ja |
        | de JGZ heeft de zaak ontvangen: ja        |
      En over afwijking-1:
        | de monitoring gaat bij deze afwijking naar Veilig Thuis |
        | de afwijking is vastgelegd in het dossier: ja           |
        | Veilig Thuis aanvaardt de afwijking: ja                 |
        | het jeugdteam aanvaardt de afwijking: onbekend          |
        | de JGZ aanvaardt de afwijking: ja                       |

    Scenario: is niet bekend of het jeugdteam met de zaak instemt, dan geldt de afwijking nog niet en wordt het gevraagd
      Als het monitoringbesluit wordt gevraagd
      Dan is dit het hele besluit:
        | de monitoring ligt bij Veilig Thuis                                              |
        | het staat vast wie monitort: ja                                                  |
        | over afwijking-1: de afwijking geldt niet                                        |
        | Veilig Thuis moet de verantwoordelijkheid voor de monitoring dragen, voortdurend |
        | Veilig Thuis moet de melding monitoren, op 2026-09-15                            |
        | Veilig Thuis moet de melding monitoren, op 2027-06-15                            |
        | het jeugdteam moet aanleveren wat nodig is voor de monitoring door Veilig Thuis  |
        | de JGZ moet aanleveren wat nodig is voor de monitoring door Veilig Thuis         |
        | over afwijking-1: vraag: het jeugdteam aanvaardt de afwijking                    |
        | over afwijking-1: voorwaarde niet vervuld: AFW-06                                |
      En over afwijking-1: geldt regel AFW-06 op grond van 9.2.q, D-7

    Abstract Scenario: het wordt ook gevraagd als niet bekend is of het jeugdteam de zaak kreeg
      Gegeven <feit>
      Als het monitoringbesluit wordt gevraagd
      Dan over afwijking-1: geldt regel AFW-06
      En onder meer: over afwijking-1: voorwaarde niet vervuld: AFW-06
      En onder meer: over afwijking-1: vraag: het jeugdteam aanvaardt de afwijking
      En onder meer:
        | over afwijking-1: de afwijking <oordeel> |
        | de monitoring ligt bij <wie>             |

      Voorbeelden:
        | feit                                                                   | oordeel    | wie          |
        | het jeugdteam heeft de zaak ontvangen: onbekend                        | geldt niet | Veilig Thuis |
        | over afwijking-1: de monitoring gaat bij deze afwijking naar jeugdteam | geldt niet | Veilig Thuis |
        | over afwijking-1: de monitoring gaat bij deze afwijking naar JGZ       | geldt niet | Veilig Thuis |
        | de JGZ heeft de zaak ontvangen: nee                                    | geldt niet | Veilig Thuis |

    Abstract Scenario: een bekend antwoord, of geen ontvangst door het jeugdteam, neemt die vraag weg
      Gegeven <feit>
      Als het monitoringbesluit wordt gevraagd
      Dan over afwijking-1: geldt regel AFW-06 niet
      En niet: over afwijking-1: voorwaarde niet vervuld: AFW-06
      En onder meer:
        | over afwijking-1: de afwijking <oordeel> |
        | de monitoring ligt bij <wie>             |

      Voorbeelden:
        | feit                                                        | oordeel    | wie          |
        | het jeugdteam heeft de zaak ontvangen: nee                  | geldt      | Veilig Thuis |
        | over afwijking-1: het jeugdteam aanvaardt de afwijking: ja  | geldt      | Veilig Thuis |
        | over afwijking-1: het jeugdteam aanvaardt de afwijking: nee | geldt niet | Veilig Thuis |

  Regel: AFW-07 Wie de monitoring zou overnemen zonder de zaak te hebben, stemt daar zelf mee in: het jeugdteam

    Achtergrond:
      Gegeven deze feiten:
        | het jeugdteam heeft de zaak ontvangen: nee |
        | de JGZ heeft de zaak ontvangen: ja         |
      En over afwijking-1:
        | de monitoring gaat bij deze afwijking naar jeugdteam |
        | de afwijking is vastgelegd in het dossier: ja        |
        | Veilig Thuis aanvaardt de afwijking: ja              |
        | het jeugdteam aanvaardt de afwijking: nee            |
        | de JGZ aanvaardt de afwijking: ja                    |

    Scenario: niemand krijgt de monitoring tegen de eigen wil: het jeugdteam
      Als het monitoringbesluit wordt gevraagd
      Dan is dit het hele besluit:
        | de monitoring ligt bij Veilig Thuis                                              |
        | het staat vast wie monitort: ja                                                  |
        | over afwijking-1: de afwijking geldt niet                                        |
        | Veilig Thuis moet de verantwoordelijkheid voor de monitoring dragen, voortdurend |
        | Veilig Thuis moet de melding monitoren, op 2026-09-15                            |
        | Veilig Thuis moet de melding monitoren, op 2027-06-15                            |
        | de JGZ moet aanleveren wat nodig is voor de monitoring door Veilig Thuis         |
        | over afwijking-1: voorwaarde niet vervuld: AFW-07                                |
      En over afwijking-1: geldt regel AFW-07 op grond van 9.2.q, D-7, F.1

    Abstract Scenario: wat de anderen doen verandert niets aan de weigering van het jeugdteam
      Gegeven <feit>
      Als het monitoringbesluit wordt gevraagd
      Dan over afwijking-1: geldt regel AFW-07
      En onder meer: over afwijking-1: voorwaarde niet vervuld: AFW-07
      En onder meer:
        | over afwijking-1: de afwijking <oordeel> |
        | de monitoring ligt bij <wie>             |

      Voorbeelden:
        | feit                                                             | oordeel    | wie          |
        | de JGZ heeft de zaak ontvangen: nee                              | geldt niet | Veilig Thuis |
        | de JGZ heeft de zaak ontvangen: onbekend                         | geldt niet | Veilig Thuis |
        | over afwijking-1: de JGZ aanvaardt de afwijking: nee             | geldt niet | Veilig Thuis |
        | over afwijking-1: de afwijking is vastgelegd in het dossier: nee | geldt niet | Veilig Thuis |

    Abstract Scenario: gaat de monitoring niet naar het jeugdteam, kreeg die de zaak of is er geen weigering, dan is dit niet het gebrek
      Gegeven <feit>
      Als het monitoringbesluit wordt gevraagd
      Dan over afwijking-1: geldt regel AFW-07 niet
      En niet: over afwijking-1: voorwaarde niet vervuld: AFW-07
      En onder meer:
        | over afwijking-1: de afwijking <oordeel> |
        | de monitoring ligt bij <wie>             |

      Voorbeelden:
        | feit                                                                      | oordeel    | wie          |
        | over afwijking-1: de monitoring gaat bij deze afwijking naar Veilig Thuis | geldt      | Veilig Thuis |
        | over afwijking-1: de monitoring gaat bij deze afwijking naar JGZ          | geldt      | JGZ          |
        | het jeugdteam heeft de zaak ontvangen: ja                                 | geldt niet | Veilig Thuis |
        | het jeugdteam heeft de zaak ontvangen: onbekend                           | geldt niet | Veilig Thuis |
        | over afwijking-1: het jeugdteam aanvaardt de afwijking: ja                | geldt      | jeugdteam    |
        | over afwijking-1: het jeugdteam aanvaardt de afwijking: onbekend          | geldt niet | Veilig Thuis |

  Regel: AFW-08 Is niet bekend of het jeugdteam de monitoring wil overnemen zonder de zaak te hebben, dan geldt een afwijking nog niet

    Achtergrond:
      Gegeven deze feiten:
        | het jeugdteam heeft de zaak ontvangen: nee |
        | de JGZ heeft de zaak ontvangen: ja         |
      En over afwijking-1:
        | de monitoring gaat bij deze afwijking naar jeugdteam |
        | de afwijking is vastgelegd in het dossier: ja        |
        | Veilig Thuis aanvaardt de afwijking: ja              |
        | het jeugdteam aanvaardt de afwijking: onbekend       |
        | de JGZ aanvaardt de afwijking: ja                    |

    Scenario: of het jeugdteam de monitoring wil overnemen zonder de zaak te hebben, moet bekend zijn
      Als het monitoringbesluit wordt gevraagd
      Dan is dit het hele besluit:
        | de monitoring ligt bij Veilig Thuis                                              |
        | het staat vast wie monitort: ja                                                  |
        | over afwijking-1: de afwijking geldt niet                                        |
        | Veilig Thuis moet de verantwoordelijkheid voor de monitoring dragen, voortdurend |
        | Veilig Thuis moet de melding monitoren, op 2026-09-15                            |
        | Veilig Thuis moet de melding monitoren, op 2027-06-15                            |
        | de JGZ moet aanleveren wat nodig is voor de monitoring door Veilig Thuis         |
        | over afwijking-1: vraag: het jeugdteam aanvaardt de afwijking                    |
        | over afwijking-1: voorwaarde niet vervuld: AFW-08                                |
      En over afwijking-1: geldt regel AFW-08 op grond van 9.2.q, D-7, F.1

    Abstract Scenario: de vraag aan het jeugdteam blijft, ook als er meer ontbreekt
      Gegeven <feit>
      Als het monitoringbesluit wordt gevraagd
      Dan over afwijking-1: geldt regel AFW-08
      En onder meer: over afwijking-1: voorwaarde niet vervuld: AFW-08
      En onder meer: over afwijking-1: vraag: het jeugdteam aanvaardt de afwijking
      En onder meer:
        | over afwijking-1: de afwijking <oordeel> |
        | de monitoring ligt bij <wie>             |

      Voorbeelden:
        | feit                                                                  | oordeel    | wie          |
        | de JGZ heeft de zaak ontvangen: nee                                   | geldt niet | Veilig Thuis |
        | de JGZ heeft de zaak ontvangen: onbekend                              | geldt niet | Veilig Thuis |
        | over afwijking-1: de JGZ aanvaardt de afwijking: onbekend             | geldt niet | Veilig Thuis |
        | over afwijking-1: de afwijking is vastgelegd in het dossier: onbekend | geldt niet | Veilig Thuis |

    Abstract Scenario: gaat de monitoring niet naar het jeugdteam, kreeg die de zaak of is het antwoord bekend, dan is dit niet de vraag
      Gegeven <feit>
      Als het monitoringbesluit wordt gevraagd
      Dan over afwijking-1: geldt regel AFW-08 niet
      En niet: over afwijking-1: voorwaarde niet vervuld: AFW-08
      En onder meer:
        | over afwijking-1: de afwijking <oordeel> |
        | de monitoring ligt bij <wie>             |

      Voorbeelden:
        | feit                                                                      | oordeel    | wie          |
        | over afwijking-1: de monitoring gaat bij deze afwijking naar Veilig Thuis | geldt      | Veilig Thuis |
        | over afwijking-1: de monitoring gaat bij deze afwijking naar JGZ          | geldt      | JGZ          |
        | het jeugdteam heeft de zaak ontvangen: ja                                 | geldt niet | Veilig Thuis |
        | het jeugdteam heeft de zaak ontvangen: onbekend                           | geldt niet | Veilig Thuis |
        | over afwijking-1: het jeugdteam aanvaardt de afwijking: ja                | geldt      | jeugdteam    |
        | over afwijking-1: het jeugdteam aanvaardt de afwijking: nee               | geldt niet | Veilig Thuis |

  Regel: AFW-09 Zonder instemming van de JGZ als ontvanger geldt een afwijking niet

    Achtergrond:
      Gegeven deze feiten:
        | het jeugdteam heeft de zaak ontvangen: ja |
        | de JGZ heeft de zaak ontvangen: ja        |
      En over afwijking-1:
        | de monitoring gaat bij deze afwijking naar Veilig Thuis |
        | de afwijking is vastgelegd in het dossier: ja           |
        | Veilig Thuis aanvaardt de afwijking: ja                 |
        | het jeugdteam aanvaardt de afwijking: ja                |
        | de JGZ aanvaardt de afwijking: nee                      |

    Scenario: weigert de JGZ met de zaak, dan geldt de afwijking niet, ook al gaat zij naar een ander
      Als het monitoringbesluit wordt gevraagd
      Dan is dit het hele besluit:
        | de monitoring ligt bij Veilig Thuis                                              |
        | het staat vast wie monitort: ja                                                  |
        | over afwijking-1: de afwijking geldt niet                                        |
        | Veilig Thuis moet de verantwoordelijkheid voor de monitoring dragen, voortdurend |
        | Veilig Thuis moet de melding monitoren, op 2026-09-15                            |
        | Veilig Thuis moet de melding monitoren, op 2027-06-15                            |
        | het jeugdteam moet aanleveren wat nodig is voor de monitoring door Veilig Thuis  |
        | de JGZ moet aanleveren wat nodig is voor de monitoring door Veilig Thuis         |
        | over afwijking-1: voorwaarde niet vervuld: AFW-09                                |
      En over afwijking-1: geldt regel AFW-09 op grond van 9.2.q, D-7

    Abstract Scenario: de weigering van de JGZ telt ook als niet bekend is of de zaak is ontvangen
      Gegeven <feit>
      Als het monitoringbesluit wordt gevraagd
      Dan over afwijking-1: geldt regel AFW-09
      En onder meer: over afwijking-1: voorwaarde niet vervuld: AFW-09
      En onder meer:
        | over afwijking-1: de afwijking <oordeel> |
        | de monitoring ligt bij <wie>             |

      Voorbeelden:
        | feit                                                                   | oordeel    | wie          |
        | de JGZ heeft de zaak ontvangen: onbekend                               | geldt niet | Veilig Thuis |
        | over afwijking-1: de monitoring gaat bij deze afwijking naar JGZ       | geldt niet | Veilig Thuis |
        | over afwijking-1: de monitoring gaat bij deze afwijking naar jeugdteam | geldt niet | Veilig Thuis |
        | het jeugdteam heeft de zaak ontvangen: nee                             | geldt niet | Veilig Thuis |

    Abstract Scenario: zonder weigering, of zonder dat de JGZ de zaak kreeg, is dit niet het gebrek
      Gegeven <feit>
      Als het monitoringbesluit wordt gevraagd
      Dan over afwijking-1: geldt regel AFW-09 niet
      En niet: over afwijking-1: voorwaarde niet vervuld: AFW-09
      En onder meer:
        | over afwijking-1: de afwijking <oordeel> |
        | de monitoring ligt bij <wie>             |

      Voorbeelden:
        | feit                                                      | oordeel    | wie          |
        | de JGZ heeft de zaak ontvangen: nee                       | geldt      | Veilig Thuis |
        | over afwijking-1: de JGZ aanvaardt de afwijking: ja       | geldt      | Veilig Thuis |
        | over afwijking-1: de JGZ aanvaardt de afwijking: onbekend | geldt niet | Veilig Thuis |

  Regel: AFW-10 Is de instemming van de JGZ als ontvanger onbekend, dan geldt een afwijking nog niet

    Achtergrond:
      Gegeven deze feiten:
        | het jeugdteam heeft de zaak ontvangen: ja |
        | de JGZ heeft de zaak ontvangen: ja        |
      En over afwijking-1:
        | de monitoring gaat bij deze afwijking naar Veilig Thuis |
        | de afwijking is vastgelegd in het dossier: ja           |
        | Veilig Thuis aanvaardt de afwijking: ja                 |
        | het jeugdteam aanvaardt de afwijking: ja                |
        | de JGZ aanvaardt de afwijking: onbekend                 |

    Scenario: is niet bekend of de JGZ met de zaak instemt, dan geldt de afwijking nog niet en wordt het gevraagd
      Als het monitoringbesluit wordt gevraagd
      Dan is dit het hele besluit:
        | de monitoring ligt bij Veilig Thuis                                              |
        | het staat vast wie monitort: ja                                                  |
        | over afwijking-1: de afwijking geldt niet                                        |
        | Veilig Thuis moet de verantwoordelijkheid voor de monitoring dragen, voortdurend |
        | Veilig Thuis moet de melding monitoren, op 2026-09-15                            |
        | Veilig Thuis moet de melding monitoren, op 2027-06-15                            |
        | het jeugdteam moet aanleveren wat nodig is voor de monitoring door Veilig Thuis  |
        | de JGZ moet aanleveren wat nodig is voor de monitoring door Veilig Thuis         |
        | over afwijking-1: vraag: de JGZ aanvaardt de afwijking                           |
        | over afwijking-1: voorwaarde niet vervuld: AFW-10                                |
      En over afwijking-1: geldt regel AFW-10 op grond van 9.2.q, D-7

    Abstract Scenario: het wordt ook gevraagd als niet bekend is of de JGZ de zaak kreeg
      Gegeven <feit>
      Als het monitoringbesluit wordt gevraagd
      Dan over afwijking-1: geldt regel AFW-10
      En onder meer: over afwijking-1: voorwaarde niet vervuld: AFW-10
      En onder meer: over afwijking-1: vraag: de JGZ aanvaardt de afwijking
      En onder meer:
        | over afwijking-1: de afwijking <oordeel> |
        | de monitoring ligt bij <wie>             |

      Voorbeelden:
        | feit                                                                   | oordeel    | wie          |
        | de JGZ heeft de zaak ontvangen: onbekend                               | geldt niet | Veilig Thuis |
        | over afwijking-1: de monitoring gaat bij deze afwijking naar JGZ       | geldt niet | Veilig Thuis |
        | over afwijking-1: de monitoring gaat bij deze afwijking naar jeugdteam | geldt niet | Veilig Thuis |
        | het jeugdteam heeft de zaak ontvangen: nee                             | geldt niet | Veilig Thuis |

    Abstract Scenario: een bekend antwoord, of geen ontvangst door de JGZ, neemt die vraag weg
      Gegeven <feit>
      Als het monitoringbesluit wordt gevraagd
      Dan over afwijking-1: geldt regel AFW-10 niet
      En niet: over afwijking-1: voorwaarde niet vervuld: AFW-10
      En onder meer:
        | over afwijking-1: de afwijking <oordeel> |
        | de monitoring ligt bij <wie>             |

      Voorbeelden:
        | feit                                                 | oordeel    | wie          |
        | de JGZ heeft de zaak ontvangen: nee                  | geldt      | Veilig Thuis |
        | over afwijking-1: de JGZ aanvaardt de afwijking: ja  | geldt      | Veilig Thuis |
        | over afwijking-1: de JGZ aanvaardt de afwijking: nee | geldt niet | Veilig Thuis |

  Regel: AFW-11 Wie de monitoring zou overnemen zonder de zaak te hebben, stemt daar zelf mee in: de JGZ

    Achtergrond:
      Gegeven deze feiten:
        | het jeugdteam heeft de zaak ontvangen: ja |
        | de JGZ heeft de zaak ontvangen: nee       |
      En over afwijking-1:
        | de monitoring gaat bij deze afwijking naar JGZ |
        | de afwijking is vastgelegd in het dossier: ja  |
        | Veilig Thuis aanvaardt de afwijking: ja        |
        | het jeugdteam aanvaardt de afwijking: ja       |
        | de JGZ aanvaardt de afwijking: nee             |

    Scenario: niemand krijgt de monitoring tegen de eigen wil: de JGZ
      Als het monitoringbesluit wordt gevraagd
      Dan is dit het hele besluit:
        | de monitoring ligt bij Veilig Thuis                                              |
        | het staat vast wie monitort: ja                                                  |
        | over afwijking-1: de afwijking geldt niet                                        |
        | Veilig Thuis moet de verantwoordelijkheid voor de monitoring dragen, voortdurend |
        | Veilig Thuis moet de melding monitoren, op 2026-09-15                            |
        | Veilig Thuis moet de melding monitoren, op 2027-06-15                            |
        | het jeugdteam moet aanleveren wat nodig is voor de monitoring door Veilig Thuis  |
        | over afwijking-1: voorwaarde niet vervuld: AFW-11                                |
      En over afwijking-1: geldt regel AFW-11 op grond van 9.2.q, D-7, F.1

    Abstract Scenario: wat de anderen doen verandert niets aan de weigering van de JGZ
      Gegeven <feit>
      Als het monitoringbesluit wordt gevraagd
      Dan over afwijking-1: geldt regel AFW-11
      En onder meer: over afwijking-1: voorwaarde niet vervuld: AFW-11
      En onder meer:
        | over afwijking-1: de afwijking <oordeel> |
        | de monitoring ligt bij <wie>             |

      Voorbeelden:
        | feit                                                             | oordeel    | wie          |
        | het jeugdteam heeft de zaak ontvangen: nee                       | geldt niet | Veilig Thuis |
        | het jeugdteam heeft de zaak ontvangen: onbekend                  | geldt niet | Veilig Thuis |
        | over afwijking-1: het jeugdteam aanvaardt de afwijking: nee      | geldt niet | Veilig Thuis |
        | over afwijking-1: de afwijking is vastgelegd in het dossier: nee | geldt niet | Veilig Thuis |

    Abstract Scenario: gaat de monitoring niet naar de JGZ, kreeg die de zaak of is er geen weigering, dan is dit niet het gebrek
      Gegeven <feit>
      Als het monitoringbesluit wordt gevraagd
      Dan over afwijking-1: geldt regel AFW-11 niet
      En niet: over afwijking-1: voorwaarde niet vervuld: AFW-11
      En onder meer:
        | over afwijking-1: de afwijking <oordeel> |
        | de monitoring ligt bij <wie>             |

      Voorbeelden:
        | feit                                                                      | oordeel    | wie          |
        | over afwijking-1: de monitoring gaat bij deze afwijking naar Veilig Thuis | geldt      | Veilig Thuis |
        | over afwijking-1: de monitoring gaat bij deze afwijking naar jeugdteam    | geldt      | jeugdteam    |
        | de JGZ heeft de zaak ontvangen: ja                                        | geldt niet | Veilig Thuis |
        | de JGZ heeft de zaak ontvangen: onbekend                                  | geldt niet | Veilig Thuis |
        | over afwijking-1: de JGZ aanvaardt de afwijking: ja                       | geldt      | JGZ          |
        | over afwijking-1: de JGZ aanvaardt de afwijking: onbekend                 | geldt niet | Veilig Thuis |

  Regel: AFW-12 Is niet bekend of de JGZ de monitoring wil overnemen zonder de zaak te hebben, dan geldt een afwijking nog niet

    Achtergrond:
      Gegeven deze feiten:
        | het jeugdteam heeft de zaak ontvangen: ja |
        | de JGZ heeft de zaak ontvangen: nee       |
      En over afwijking-1:
        | de monitoring gaat bij deze afwijking naar JGZ |
        | de afwijking is vastgelegd in het dossier: ja  |
        | Veilig Thuis aanvaardt de afwijking: ja        |
        | het jeugdteam aanvaardt de afwijking: ja       |
        | de JGZ aanvaardt de afwijking: onbekend        |

    Scenario: of de JGZ de monitoring wil overnemen zonder de zaak te hebben, moet bekend zijn
      Als het monitoringbesluit wordt gevraagd
      Dan is dit het hele besluit:
        | de monitoring ligt bij Veilig Thuis                                              |
        | het staat vast wie monitort: ja                                                  |
        | over afwijking-1: de afwijking geldt niet                                        |
        | Veilig Thuis moet de verantwoordelijkheid voor de monitoring dragen, voortdurend |
        | Veilig Thuis moet de melding monitoren, op 2026-09-15                            |
        | Veilig Thuis moet de melding monitoren, op 2027-06-15                            |
        | het jeugdteam moet aanleveren wat nodig is voor de monitoring door Veilig Thuis  |
        | over afwijking-1: vraag: de JGZ aanvaardt de afwijking                           |
        | over afwijking-1: voorwaarde niet vervuld: AFW-12                                |
      En over afwijking-1: geldt regel AFW-12 op grond van 9.2.q, D-7, F.1

    Abstract Scenario: de vraag aan de JGZ blijft, ook als er meer ontbreekt
      Gegeven <feit>
      Als het monitoringbesluit wordt gevraagd
      Dan over afwijking-1: geldt regel AFW-12
      En onder meer: over afwijking-1: voorwaarde niet vervuld: AFW-12
      En onder meer: over afwijking-1: vraag: de JGZ aanvaardt de afwijking
      En onder meer:
        | over afwijking-1: de afwijking <oordeel> |
        | de monitoring ligt bij <wie>             |

      Voorbeelden:
        | feit                                                                  | oordeel    | wie          |
        | het jeugdteam heeft de zaak ontvangen: nee                            | geldt niet | Veilig Thuis |
        | het jeugdteam heeft de zaak ontvangen: onbekend                       | geldt niet | Veilig Thuis |
        | over afwijking-1: het jeugdteam aanvaardt de afwijking: onbekend      | geldt niet | Veilig Thuis |
        | over afwijking-1: de afwijking is vastgelegd in het dossier: onbekend | geldt niet | Veilig Thuis |

    Abstract Scenario: gaat de monitoring niet naar de JGZ, kreeg die de zaak of is het antwoord bekend, dan is dit niet de vraag
      Gegeven <feit>
      Als het monitoringbesluit wordt gevraagd
      Dan over afwijking-1: geldt regel AFW-12 niet
      En niet: over afwijking-1: voorwaarde niet vervuld: AFW-12
      En onder meer:
        | over afwijking-1: de afwijking <oordeel> |
        | de monitoring ligt bij <wie>             |

      Voorbeelden:
        | feit                                                                      | oordeel    | wie          |
        | over afwijking-1: de monitoring gaat bij deze afwijking naar Veilig Thuis | geldt      | Veilig Thuis |
        | over afwijking-1: de monitoring gaat bij deze afwijking naar jeugdteam    | geldt      | jeugdteam    |
        | de JGZ heeft de zaak ontvangen: ja                                        | geldt niet | Veilig Thuis |
        | de JGZ heeft de zaak ontvangen: onbekend                                  | geldt niet | Veilig Thuis |
        | over afwijking-1: de JGZ aanvaardt de afwijking: ja                       | geldt      | JGZ          |
        | over afwijking-1: de JGZ aanvaardt de afwijking: nee                      | geldt niet | Veilig Thuis |

  Regel: AFW-20 Vastgelegd en door allen aanvaard: de afwijking geldt

    Achtergrond:
      Gegeven deze feiten:
        | het jeugdteam heeft de zaak ontvangen: ja |
        | de JGZ heeft de zaak ontvangen: ja        |
      En over afwijking-1:
        | de monitoring gaat bij deze afwijking naar jeugdteam |
        | de afwijking is vastgelegd in het dossier: ja        |
        | Veilig Thuis aanvaardt de afwijking: ja              |
        | het jeugdteam aanvaardt de afwijking: ja             |
        | de JGZ aanvaardt de afwijking: ja                    |

    Scenario: een afwijking die vastligt en door alle drie is aanvaard, geldt
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
      En over afwijking-1: geldt regel AFW-20 op grond van 9.2.q, D-7

    Abstract Scenario: wie de zaak kreeg en naar wie de afwijking gaat, maakt bij instemming van allen niet uit
      Gegeven <feit>
      Als het monitoringbesluit wordt gevraagd
      Dan over afwijking-1: geldt regel AFW-20
      En onder meer:
        | over afwijking-1: de afwijking <oordeel> |
        | de monitoring ligt bij <wie>             |

      Voorbeelden:
        | feit                                                                      | oordeel | wie          |
        | over afwijking-1: de monitoring gaat bij deze afwijking naar Veilig Thuis | geldt   | Veilig Thuis |
        | over afwijking-1: de monitoring gaat bij deze afwijking naar JGZ          | geldt   | JGZ          |
        | het jeugdteam heeft de zaak ontvangen: nee                                | geldt   | jeugdteam    |
        | het jeugdteam heeft de zaak ontvangen: onbekend                           | geldt   | jeugdteam    |
        | de JGZ heeft de zaak ontvangen: nee                                       | geldt   | jeugdteam    |
        | de JGZ heeft de zaak ontvangen: onbekend                                  | geldt   | jeugdteam    |
        | Veilig Thuis sloot af met vervolgtraject                                  | geldt   | jeugdteam    |
        | Veilig Thuis sloot af met overdracht met advies                           | geldt   | jeugdteam    |
        | Veilig Thuis sloot af met onbekend                                        | geldt   | jeugdteam    |

    Abstract Scenario: ontbreekt vastlegging of instemming van één van de drie, dan geldt zij niet zo
      Gegeven <feit>
      Als het monitoringbesluit wordt gevraagd
      Dan over afwijking-1: geldt regel AFW-20 niet
      En onder meer:
        | over afwijking-1: de afwijking <oordeel> |
        | de monitoring ligt bij <wie>             |

      Voorbeelden:
        | feit                                                                  | oordeel    | wie          |
        | over afwijking-1: de afwijking is vastgelegd in het dossier: nee      | geldt niet | Veilig Thuis |
        | over afwijking-1: de afwijking is vastgelegd in het dossier: onbekend | geldt niet | Veilig Thuis |
        | over afwijking-1: Veilig Thuis aanvaardt de afwijking: nee            | geldt niet | Veilig Thuis |
        | over afwijking-1: Veilig Thuis aanvaardt de afwijking: onbekend       | geldt niet | Veilig Thuis |
        | over afwijking-1: het jeugdteam aanvaardt de afwijking: nee           | geldt niet | Veilig Thuis |
        | over afwijking-1: het jeugdteam aanvaardt de afwijking: onbekend      | geldt niet | Veilig Thuis |
        | over afwijking-1: de JGZ aanvaardt de afwijking: nee                  | geldt niet | Veilig Thuis |
        | over afwijking-1: de JGZ aanvaardt de afwijking: onbekend             | geldt niet | Veilig Thuis |

  Regel: AFW-21 Kreeg het jeugdteam de zaak niet, dan is instemming van de anderen genoeg

    Achtergrond:
      Gegeven deze feiten:
        | het jeugdteam heeft de zaak ontvangen: nee |
        | de JGZ heeft de zaak ontvangen: ja         |
      En over afwijking-1:
        | de monitoring gaat bij deze afwijking naar JGZ |
        | de afwijking is vastgelegd in het dossier: ja  |
        | Veilig Thuis aanvaardt de afwijking: ja        |
        | het jeugdteam aanvaardt de afwijking: nee      |
        | de JGZ aanvaardt de afwijking: ja              |

    Scenario: een jeugdteam zonder de zaak kan een afwijking naar de JGZ niet tegenhouden
      Als het monitoringbesluit wordt gevraagd
      Dan is dit het hele besluit:
        | de monitoring ligt bij JGZ                                                 |
        | het staat vast wie monitort: ja                                            |
        | over afwijking-1: de afwijking geldt                                       |
        | de JGZ moet de verantwoordelijkheid voor de monitoring dragen, voortdurend |
        | Veilig Thuis moet de melding monitoren, op 2026-09-15                      |
        | Veilig Thuis moet de melding monitoren, op 2027-06-15                      |
        | de JGZ moet aanleveren wat nodig is voor de monitoring door Veilig Thuis   |
      En over afwijking-1: geldt regel AFW-21 op grond van 9.2.q, D-7

    Abstract Scenario: ook een afwijking naar Veilig Thuis, of een zwijgend jeugdteam, verandert dat niet
      Gegeven <feit>
      Als het monitoringbesluit wordt gevraagd
      Dan over afwijking-1: geldt regel AFW-21
      En onder meer:
        | over afwijking-1: de afwijking <oordeel> |
        | de monitoring ligt bij <wie>             |

      Voorbeelden:
        | feit                                                                      | oordeel | wie          |
        | over afwijking-1: de monitoring gaat bij deze afwijking naar Veilig Thuis | geldt   | Veilig Thuis |
        | over afwijking-1: het jeugdteam aanvaardt de afwijking: onbekend          | geldt   | JGZ          |
        | de JGZ heeft de zaak ontvangen: nee                                       | geldt   | JGZ          |
        | de JGZ heeft de zaak ontvangen: onbekend                                  | geldt   | JGZ          |

    Abstract Scenario: doet het jeugdteam ertoe, of ontbreekt er iets bij een ander, dan is dit niet de weg
      Gegeven <feit>
      Als het monitoringbesluit wordt gevraagd
      Dan over afwijking-1: geldt regel AFW-21 niet
      En onder meer:
        | over afwijking-1: de afwijking <oordeel> |
        | de monitoring ligt bij <wie>             |

      Voorbeelden:
        | feit                                                                   | oordeel    | wie          |
        | over afwijking-1: de afwijking is vastgelegd in het dossier: nee       | geldt niet | Veilig Thuis |
        | over afwijking-1: de afwijking is vastgelegd in het dossier: onbekend  | geldt niet | Veilig Thuis |
        | over afwijking-1: Veilig Thuis aanvaardt de afwijking: nee             | geldt niet | Veilig Thuis |
        | over afwijking-1: Veilig Thuis aanvaardt de afwijking: onbekend        | geldt niet | Veilig Thuis |
        | over afwijking-1: de monitoring gaat bij deze afwijking naar jeugdteam | geldt niet | Veilig Thuis |
        | het jeugdteam heeft de zaak ontvangen: ja                              | geldt niet | Veilig Thuis |
        | het jeugdteam heeft de zaak ontvangen: onbekend                        | geldt niet | Veilig Thuis |
        | over afwijking-1: het jeugdteam aanvaardt de afwijking: ja             | geldt      | JGZ          |
        | over afwijking-1: de JGZ aanvaardt de afwijking: nee                   | geldt niet | Veilig Thuis |
        | over afwijking-1: de JGZ aanvaardt de afwijking: onbekend              | geldt niet | Veilig Thuis |

  Regel: AFW-22 Kreeg de JGZ de zaak niet, dan is instemming van de anderen genoeg

    Achtergrond:
      Gegeven deze feiten:
        | het jeugdteam heeft de zaak ontvangen: ja |
        | de JGZ heeft de zaak ontvangen: nee       |
      En over afwijking-1:
        | de monitoring gaat bij deze afwijking naar jeugdteam |
        | de afwijking is vastgelegd in het dossier: ja        |
        | Veilig Thuis aanvaardt de afwijking: ja              |
        | het jeugdteam aanvaardt de afwijking: ja             |
        | de JGZ aanvaardt de afwijking: nee                   |

    Scenario: een JGZ zonder de zaak kan een afwijking naar het jeugdteam niet tegenhouden
      Als het monitoringbesluit wordt gevraagd
      Dan is dit het hele besluit:
        | de monitoring ligt bij jeugdteam                                                  |
        | het staat vast wie monitort: ja                                                   |
        | over afwijking-1: de afwijking geldt                                              |
        | het jeugdteam moet de verantwoordelijkheid voor de monitoring dragen, voortdurend |
        | Veilig Thuis moet de melding monitoren, op 2026-09-15                             |
        | Veilig Thuis moet de melding monitoren, op 2027-06-15                             |
        | het jeugdteam moet aanleveren wat nodig is voor de monitoring door Veilig Thuis   |
      En over afwijking-1: geldt regel AFW-22 op grond van 9.2.q, D-7

    Abstract Scenario: ook een afwijking naar Veilig Thuis, of een zwijgende JGZ, verandert dat niet
      Gegeven <feit>
      Als het monitoringbesluit wordt gevraagd
      Dan over afwijking-1: geldt regel AFW-22
      En onder meer:
        | over afwijking-1: de afwijking <oordeel> |
        | de monitoring ligt bij <wie>             |

      Voorbeelden:
        | feit                                                                      | oordeel | wie          |
        | over afwijking-1: de monitoring gaat bij deze afwijking naar Veilig Thuis | geldt   | Veilig Thuis |
        | over afwijking-1: de JGZ aanvaardt de afwijking: onbekend                 | geldt   | jeugdteam    |
        | het jeugdteam heeft de zaak ontvangen: nee                                | geldt   | jeugdteam    |
        | het jeugdteam heeft de zaak ontvangen: onbekend                           | geldt   | jeugdteam    |

    Abstract Scenario: doet de JGZ ertoe, of ontbreekt er iets bij een ander, dan is dit niet de weg
      Gegeven <feit>
      Als het monitoringbesluit wordt gevraagd
      Dan over afwijking-1: geldt regel AFW-22 niet
      En onder meer:
        | over afwijking-1: de afwijking <oordeel> |
        | de monitoring ligt bij <wie>             |

      Voorbeelden:
        | feit                                                                  | oordeel    | wie          |
        | over afwijking-1: de afwijking is vastgelegd in het dossier: nee      | geldt niet | Veilig Thuis |
        | over afwijking-1: de afwijking is vastgelegd in het dossier: onbekend | geldt niet | Veilig Thuis |
        | over afwijking-1: Veilig Thuis aanvaardt de afwijking: nee            | geldt niet | Veilig Thuis |
        | over afwijking-1: Veilig Thuis aanvaardt de afwijking: onbekend       | geldt niet | Veilig Thuis |
        | over afwijking-1: de monitoring gaat bij deze afwijking naar JGZ      | geldt niet | Veilig Thuis |
        | de JGZ heeft de zaak ontvangen: ja                                    | geldt niet | Veilig Thuis |
        | de JGZ heeft de zaak ontvangen: onbekend                              | geldt niet | Veilig Thuis |
        | over afwijking-1: de JGZ aanvaardt de afwijking: ja                   | geldt      | jeugdteam    |
        | over afwijking-1: het jeugdteam aanvaardt de afwijking: nee           | geldt niet | Veilig Thuis |
        | over afwijking-1: het jeugdteam aanvaardt de afwijking: onbekend      | geldt niet | Veilig Thuis |

  Regel: AFW-23 Kreeg niemand anders de zaak, dan is instemming van Veilig Thuis genoeg om zelf te monitoren

    Achtergrond:
      Gegeven deze feiten:
        | het jeugdteam heeft de zaak ontvangen: nee |
        | de JGZ heeft de zaak ontvangen: nee        |
      En over afwijking-1:
        | de monitoring gaat bij deze afwijking naar Veilig Thuis |
        | de afwijking is vastgelegd in het dossier: ja           |
        | Veilig Thuis aanvaardt de afwijking: ja                 |
        | het jeugdteam aanvaardt de afwijking: nee               |
        | de JGZ aanvaardt de afwijking: nee                      |

    Scenario: heeft alleen Veilig Thuis de zaak, dan beslist het zelf om mee te kijken
      Als het monitoringbesluit wordt gevraagd
      Dan is dit het hele besluit:
        | de monitoring ligt bij Veilig Thuis                                              |
        | het staat vast wie monitort: ja                                                  |
        | over afwijking-1: de afwijking geldt                                             |
        | Veilig Thuis moet de verantwoordelijkheid voor de monitoring dragen, voortdurend |
        | Veilig Thuis moet de melding monitoren, op 2026-09-15                            |
        | Veilig Thuis moet de melding monitoren, op 2027-06-15                            |
      En over afwijking-1: geldt regel AFW-23 op grond van 9.2.q, D-7

    Abstract Scenario: zwijgen van wie de zaak niet kreeg, verandert niets
      Gegeven <feit>
      Als het monitoringbesluit wordt gevraagd
      Dan over afwijking-1: geldt regel AFW-23
      En onder meer:
        | over afwijking-1: de afwijking <oordeel> |
        | de monitoring ligt bij <wie>             |

      Voorbeelden:
        | feit                                                             | oordeel | wie          |
        | over afwijking-1: het jeugdteam aanvaardt de afwijking: onbekend | geldt   | Veilig Thuis |
        | over afwijking-1: de JGZ aanvaardt de afwijking: onbekend        | geldt   | Veilig Thuis |
        | Veilig Thuis sloot af met vervolgtraject                         | geldt   | Veilig Thuis |
        | Veilig Thuis sloot af met onbekend                               | geldt   | Veilig Thuis |

    Abstract Scenario: gaat de afwijking naar een ander of doet een ander ertoe, dan is dit niet de weg
      Gegeven <feit>
      Als het monitoringbesluit wordt gevraagd
      Dan over afwijking-1: geldt regel AFW-23 niet
      En onder meer:
        | over afwijking-1: de afwijking <oordeel> |
        | de monitoring ligt bij <wie>             |

      Voorbeelden:
        | feit                                                                   | oordeel    | wie          |
        | over afwijking-1: de afwijking is vastgelegd in het dossier: nee       | geldt niet | Veilig Thuis |
        | over afwijking-1: de afwijking is vastgelegd in het dossier: onbekend  | geldt niet | Veilig Thuis |
        | over afwijking-1: Veilig Thuis aanvaardt de afwijking: nee             | geldt niet | Veilig Thuis |
        | over afwijking-1: Veilig Thuis aanvaardt de afwijking: onbekend        | geldt niet | Veilig Thuis |
        | over afwijking-1: de monitoring gaat bij deze afwijking naar jeugdteam | geldt niet | Veilig Thuis |
        | over afwijking-1: de monitoring gaat bij deze afwijking naar JGZ       | geldt niet | Veilig Thuis |
        | het jeugdteam heeft de zaak ontvangen: ja                              | geldt niet | Veilig Thuis |
        | het jeugdteam heeft de zaak ontvangen: onbekend                        | geldt niet | Veilig Thuis |
        | over afwijking-1: het jeugdteam aanvaardt de afwijking: ja             | geldt      | Veilig Thuis |
        | de JGZ heeft de zaak ontvangen: ja                                     | geldt niet | Veilig Thuis |
        | de JGZ heeft de zaak ontvangen: onbekend                               | geldt niet | Veilig Thuis |
        | over afwijking-1: de JGZ aanvaardt de afwijking: ja                    | geldt      | Veilig Thuis |

  Regel: Elke afwijking wordt apart beoordeeld (9.2.q, D-7)

    Scenario: zonder afwijking is er niets te beoordelen
      Gegeven deze feiten:
        | het jeugdteam heeft de zaak ontvangen: ja |
        | de JGZ heeft de zaak ontvangen: ja        |
      Als het monitoringbesluit wordt gevraagd
      Dan is dit het hele besluit:
        | de monitoring ligt bij Veilig Thuis                                              |
        | het staat vast wie monitort: ja                                                  |
        | Veilig Thuis moet de verantwoordelijkheid voor de monitoring dragen, voortdurend |
        | Veilig Thuis moet de melding monitoren, op 2026-09-15                            |
        | Veilig Thuis moet de melding monitoren, op 2027-06-15                            |
        | het jeugdteam moet aanleveren wat nodig is voor de monitoring door Veilig Thuis  |
        | de JGZ moet aanleveren wat nodig is voor de monitoring door Veilig Thuis         |

    Scenario: van een afwijking waarvan alleen de bestemming bekend is, wordt alles gevraagd
      Gegeven deze feiten:
        | het jeugdteam heeft de zaak ontvangen: ja |
        | de JGZ heeft de zaak ontvangen: ja        |
      En over afwijking-1:
        | de monitoring gaat bij deze afwijking naar jeugdteam |
      Als het monitoringbesluit wordt gevraagd
      Dan is dit het hele besluit:
        | de monitoring ligt bij Veilig Thuis                                              |
        | het staat vast wie monitort: ja                                                  |
        | over afwijking-1: de afwijking geldt niet                                        |
        | Veilig Thuis moet de verantwoordelijkheid voor de monitoring dragen, voortdurend |
        | Veilig Thuis moet de melding monitoren, op 2026-09-15                            |
        | Veilig Thuis moet de melding monitoren, op 2027-06-15                            |
        | het jeugdteam moet aanleveren wat nodig is voor de monitoring door Veilig Thuis  |
        | de JGZ moet aanleveren wat nodig is voor de monitoring door Veilig Thuis         |
        | over afwijking-1: vraag: de afwijking is vastgelegd in het dossier               |
        | over afwijking-1: vraag: Veilig Thuis aanvaardt de afwijking                     |
        | over afwijking-1: vraag: het jeugdteam aanvaardt de afwijking                    |
        | over afwijking-1: vraag: de JGZ aanvaardt de afwijking                           |
        | over afwijking-1: voorwaarde niet vervuld: AFW-02                                |
        | over afwijking-1: voorwaarde niet vervuld: AFW-04                                |
        | over afwijking-1: voorwaarde niet vervuld: AFW-06                                |
        | over afwijking-1: voorwaarde niet vervuld: AFW-10                                |

    Scenario: ontbreekt alles, dan staat elk gebrek in het besluit
      Gegeven deze feiten:
        | het jeugdteam heeft de zaak ontvangen: ja |
        | de JGZ heeft de zaak ontvangen: ja        |
      En over afwijking-1:
        | de monitoring gaat bij deze afwijking naar JGZ |
        | de afwijking is vastgelegd in het dossier: nee |
        | Veilig Thuis aanvaardt de afwijking: nee       |
        | het jeugdteam aanvaardt de afwijking: nee      |
        | de JGZ aanvaardt de afwijking: nee             |
      Als het monitoringbesluit wordt gevraagd
      Dan is dit het hele besluit:
        | de monitoring ligt bij Veilig Thuis                                              |
        | het staat vast wie monitort: ja                                                  |
        | over afwijking-1: de afwijking geldt niet                                        |
        | Veilig Thuis moet de verantwoordelijkheid voor de monitoring dragen, voortdurend |
        | Veilig Thuis moet de melding monitoren, op 2026-09-15                            |
        | Veilig Thuis moet de melding monitoren, op 2027-06-15                            |
        | het jeugdteam moet aanleveren wat nodig is voor de monitoring door Veilig Thuis  |
        | de JGZ moet aanleveren wat nodig is voor de monitoring door Veilig Thuis         |
        | over afwijking-1: voorwaarde niet vervuld: AFW-01                                |
        | over afwijking-1: voorwaarde niet vervuld: AFW-03                                |
        | over afwijking-1: voorwaarde niet vervuld: AFW-05                                |
        | over afwijking-1: voorwaarde niet vervuld: AFW-09                                |

    Scenario: van wie de zaak misschien kreeg, is instemming nodig
      Gegeven deze feiten:
        | het jeugdteam heeft de zaak ontvangen: onbekend |
        | de JGZ heeft de zaak ontvangen: onbekend        |
      En over afwijking-1:
        | de monitoring gaat bij deze afwijking naar Veilig Thuis |
        | de afwijking is vastgelegd in het dossier: ja           |
        | Veilig Thuis aanvaardt de afwijking: ja                 |
        | het jeugdteam aanvaardt de afwijking: nee               |
        | de JGZ aanvaardt de afwijking: onbekend                 |
      Als het monitoringbesluit wordt gevraagd
      Dan is dit het hele besluit:
        | de monitoring ligt bij Veilig Thuis                                              |
        | het staat vast wie monitort: ja                                                  |
        | over afwijking-1: de afwijking geldt niet                                        |
        | Veilig Thuis moet de verantwoordelijkheid voor de monitoring dragen, voortdurend |
        | Veilig Thuis moet de melding monitoren, op 2026-09-15                            |
        | Veilig Thuis moet de melding monitoren, op 2027-06-15                            |
        | vraag: het jeugdteam heeft de zaak ontvangen                                     |
        | vraag: de JGZ heeft de zaak ontvangen                                            |
        | over afwijking-1: vraag: de JGZ aanvaardt de afwijking                           |
        | over afwijking-1: voorwaarde niet vervuld: AFW-05                                |
        | over afwijking-1: voorwaarde niet vervuld: AFW-10                                |

    Scenario: van twee afwijkingen geldt alleen die waaraan niets ontbreekt
      Gegeven deze feiten:
        | het jeugdteam heeft de zaak ontvangen: ja |
        | de JGZ heeft de zaak ontvangen: ja        |
      En over afwijking-1:
        | de monitoring gaat bij deze afwijking naar jeugdteam |
        | de afwijking is vastgelegd in het dossier: onbekend  |
        | Veilig Thuis aanvaardt de afwijking: ja              |
        | het jeugdteam aanvaardt de afwijking: ja             |
        | de JGZ aanvaardt de afwijking: ja                    |
      En over afwijking-2:
        | de monitoring gaat bij deze afwijking naar JGZ |
        | de afwijking is vastgelegd in het dossier: ja  |
        | Veilig Thuis aanvaardt de afwijking: ja        |
        | het jeugdteam aanvaardt de afwijking: ja       |
        | de JGZ aanvaardt de afwijking: ja              |
      Als het monitoringbesluit wordt gevraagd
      Dan is dit het hele besluit:
        | de monitoring ligt bij JGZ                                                      |
        | het staat vast wie monitort: ja                                                 |
        | over afwijking-1: de afwijking geldt niet                                       |
        | over afwijking-2: de afwijking geldt                                            |
        | de JGZ moet de verantwoordelijkheid voor de monitoring dragen, voortdurend      |
        | Veilig Thuis moet de melding monitoren, op 2026-09-15                           |
        | Veilig Thuis moet de melding monitoren, op 2027-06-15                           |
        | het jeugdteam moet aanleveren wat nodig is voor de monitoring door Veilig Thuis |
        | de JGZ moet aanleveren wat nodig is voor de monitoring door Veilig Thuis        |
        | over afwijking-1: vraag: de afwijking is vastgelegd in het dossier              |
        | over afwijking-1: voorwaarde niet vervuld: AFW-02                               |
      En over afwijking-1: geldt regel AFW-20 niet
      En over afwijking-2: geldt regel AFW-20

    Scenario: twee geldende afwijkingen naar dezelfde partij geven geen strijd
      Gegeven deze feiten:
        | het jeugdteam heeft de zaak ontvangen: ja |
        | de JGZ heeft de zaak ontvangen: nee       |
      En over afwijking-1:
        | de monitoring gaat bij deze afwijking naar jeugdteam |
        | de afwijking is vastgelegd in het dossier: ja        |
        | Veilig Thuis aanvaardt de afwijking: ja              |
        | het jeugdteam aanvaardt de afwijking: ja             |
        | de JGZ aanvaardt de afwijking: ja                    |
      En over afwijking-2:
        | de monitoring gaat bij deze afwijking naar jeugdteam |
        | de afwijking is vastgelegd in het dossier: ja        |
        | Veilig Thuis aanvaardt de afwijking: ja              |
        | het jeugdteam aanvaardt de afwijking: ja             |
        | de JGZ aanvaardt de afwijking: nee                   |
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
      En over afwijking-1: geldt regel AFW-20
      En over afwijking-2: geldt regel AFW-22

    Scenario: twee geldende afwijkingen naar verschillende partijen gelden allebei, maar beslissen niets
      Gegeven deze feiten:
        | het jeugdteam heeft de zaak ontvangen: ja |
        | de JGZ heeft de zaak ontvangen: ja        |
      En over afwijking-1:
        | de monitoring gaat bij deze afwijking naar jeugdteam |
        | de afwijking is vastgelegd in het dossier: ja        |
        | Veilig Thuis aanvaardt de afwijking: ja              |
        | het jeugdteam aanvaardt de afwijking: ja             |
        | de JGZ aanvaardt de afwijking: ja                    |
      En over afwijking-2:
        | de monitoring gaat bij deze afwijking naar JGZ |
        | de afwijking is vastgelegd in het dossier: ja  |
        | Veilig Thuis aanvaardt de afwijking: ja        |
        | het jeugdteam aanvaardt de afwijking: ja       |
        | de JGZ aanvaardt de afwijking: ja              |
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

    Scenario: twee afwijkingen met hetzelfde gebrek worden allebei genoemd
      Gegeven deze feiten:
        | het jeugdteam heeft de zaak ontvangen: ja |
        | de JGZ heeft de zaak ontvangen: ja        |
      En over afwijking-1:
        | de monitoring gaat bij deze afwijking naar jeugdteam |
        | de afwijking is vastgelegd in het dossier: ja        |
        | Veilig Thuis aanvaardt de afwijking: nee             |
        | het jeugdteam aanvaardt de afwijking: ja             |
        | de JGZ aanvaardt de afwijking: ja                    |
      En over afwijking-2:
        | de monitoring gaat bij deze afwijking naar JGZ |
        | de afwijking is vastgelegd in het dossier: ja  |
        | Veilig Thuis aanvaardt de afwijking: nee       |
        | het jeugdteam aanvaardt de afwijking: ja       |
        | de JGZ aanvaardt de afwijking: ja              |
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
        | over afwijking-1: voorwaarde niet vervuld: AFW-03                                |
        | over afwijking-2: voorwaarde niet vervuld: AFW-03                                |

    Scenario: van zes afwijkingen blijft er één over
      Gegeven deze feiten:
        | het jeugdteam heeft de zaak ontvangen: ja |
        | de JGZ heeft de zaak ontvangen: ja        |
      En over afwijking-1:
        | de monitoring gaat bij deze afwijking naar jeugdteam |
        | de afwijking is vastgelegd in het dossier: nee       |
        | Veilig Thuis aanvaardt de afwijking: ja              |
        | het jeugdteam aanvaardt de afwijking: ja             |
        | de JGZ aanvaardt de afwijking: ja                    |
      En over afwijking-2:
        | de monitoring gaat bij deze afwijking naar JGZ |
        | de afwijking is vastgelegd in het dossier: ja  |
        | Veilig Thuis aanvaardt de afwijking: onbekend  |
        | het jeugdteam aanvaardt de afwijking: ja       |
        | de JGZ aanvaardt de afwijking: ja              |
      En over afwijking-3:
        | de monitoring gaat bij deze afwijking naar Veilig Thuis |
        | de afwijking is vastgelegd in het dossier: ja           |
        | Veilig Thuis aanvaardt de afwijking: ja                 |
        | het jeugdteam aanvaardt de afwijking: nee               |
        | de JGZ aanvaardt de afwijking: ja                       |
      En over afwijking-4:
        | de monitoring gaat bij deze afwijking naar jeugdteam |
        | de afwijking is vastgelegd in het dossier: ja        |
        | Veilig Thuis aanvaardt de afwijking: ja              |
        | het jeugdteam aanvaardt de afwijking: ja             |
        | de JGZ aanvaardt de afwijking: onbekend              |
      En over afwijking-5:
        | de monitoring gaat bij deze afwijking naar Veilig Thuis |
        | de afwijking is vastgelegd in het dossier: onbekend     |
        | Veilig Thuis aanvaardt de afwijking: ja                 |
        | het jeugdteam aanvaardt de afwijking: ja                |
        | de JGZ aanvaardt de afwijking: ja                       |
      En over afwijking-6:
        | de monitoring gaat bij deze afwijking naar JGZ |
        | de afwijking is vastgelegd in het dossier: ja  |
        | Veilig Thuis aanvaardt de afwijking: ja        |
        | het jeugdteam aanvaardt de afwijking: ja       |
        | de JGZ aanvaardt de afwijking: ja              |
      Als het monitoringbesluit wordt gevraagd
      Dan is dit het hele besluit:
        | de monitoring ligt bij JGZ                                                      |
        | het staat vast wie monitort: ja                                                 |
        | over afwijking-1: de afwijking geldt niet                                       |
        | over afwijking-2: de afwijking geldt niet                                       |
        | over afwijking-3: de afwijking geldt niet                                       |
        | over afwijking-4: de afwijking geldt niet                                       |
        | over afwijking-5: de afwijking geldt niet                                       |
        | over afwijking-6: de afwijking geldt                                            |
        | de JGZ moet de verantwoordelijkheid voor de monitoring dragen, voortdurend      |
        | Veilig Thuis moet de melding monitoren, op 2026-09-15                           |
        | Veilig Thuis moet de melding monitoren, op 2027-06-15                           |
        | het jeugdteam moet aanleveren wat nodig is voor de monitoring door Veilig Thuis |
        | de JGZ moet aanleveren wat nodig is voor de monitoring door Veilig Thuis        |
        | over afwijking-1: voorwaarde niet vervuld: AFW-01                               |
        | over afwijking-2: vraag: Veilig Thuis aanvaardt de afwijking                    |
        | over afwijking-2: voorwaarde niet vervuld: AFW-04                               |
        | over afwijking-3: voorwaarde niet vervuld: AFW-05                               |
        | over afwijking-4: vraag: de JGZ aanvaardt de afwijking                          |
        | over afwijking-4: voorwaarde niet vervuld: AFW-10                               |
        | over afwijking-5: vraag: de afwijking is vastgelegd in het dossier              |
        | over afwijking-5: voorwaarde niet vervuld: AFW-02                               |

    Scenario: na een vervolgtraject kan Veilig Thuis met ieders instemming zelf blijven meekijken
      Gegeven deze feiten:
        | Veilig Thuis sloot af met vervolgtraject  |
        | het jeugdteam heeft de zaak ontvangen: ja |
        | de JGZ heeft de zaak ontvangen: ja        |
      En over afwijking-1:
        | de monitoring gaat bij deze afwijking naar Veilig Thuis |
        | de afwijking is vastgelegd in het dossier: ja           |
        | Veilig Thuis aanvaardt de afwijking: ja                 |
        | het jeugdteam aanvaardt de afwijking: ja                |
        | de JGZ aanvaardt de afwijking: ja                       |
      Als het monitoringbesluit wordt gevraagd
      Dan is dit het hele besluit:
        | de monitoring ligt bij Veilig Thuis                                              |
        | het staat vast wie monitort: ja                                                  |
        | over afwijking-1: de afwijking geldt                                             |
        | Veilig Thuis moet de verantwoordelijkheid voor de monitoring dragen, voortdurend |
        | Veilig Thuis moet de melding monitoren, op 2026-09-15                            |
        | Veilig Thuis moet de melding monitoren, op 2027-06-15                            |
        | het jeugdteam moet aanleveren wat nodig is voor de monitoring door Veilig Thuis  |
        | de JGZ moet aanleveren wat nodig is voor de monitoring door Veilig Thuis         |

    Scenario: het jeugdteam kan met ieders instemming meekijken zonder de zaak te hebben
      Gegeven deze feiten:
        | Veilig Thuis sloot af met vervolgtraject   |
        | het jeugdteam heeft de zaak ontvangen: nee |
        | de JGZ heeft de zaak ontvangen: ja         |
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

    Scenario: geldt de afwijking niet en is niemand aangewezen, dan moet Veilig Thuis iemand aanwijzen
      Gegeven deze feiten:
        | Veilig Thuis sloot af met overdracht met advies |
        | het jeugdteam heeft de zaak ontvangen: ja       |
        | de JGZ heeft de zaak ontvangen: ja              |
      En over afwijking-1:
        | de monitoring gaat bij deze afwijking naar JGZ |
        | de afwijking is vastgelegd in het dossier: ja  |
        | Veilig Thuis aanvaardt de afwijking: ja        |
        | het jeugdteam aanvaardt de afwijking: ja       |
        | de JGZ aanvaardt de afwijking: nee             |
      Als het monitoringbesluit wordt gevraagd
      Dan is dit het hele besluit:
        | de monitoring ligt bij Veilig Thuis                                              |
        | het staat vast wie monitort: nee                                                 |
        | over afwijking-1: de afwijking geldt niet                                        |
        | Veilig Thuis moet de verantwoordelijkheid voor de monitoring dragen, voortdurend |
        | Veilig Thuis moet de melding monitoren, op 2026-09-15                            |
        | Veilig Thuis moet de melding monitoren, op 2027-06-15                            |
        | het jeugdteam moet aanleveren wat nodig is voor de monitoring door Veilig Thuis  |
        | de JGZ moet aanleveren wat nodig is voor de monitoring door Veilig Thuis         |
        | Veilig Thuis moet een verantwoordelijke voor de monitoring aanwijzen             |
        | over afwijking-1: voorwaarde niet vervuld: AFW-09                                |

    Scenario: is onbekend of het jeugdteam de zaak kreeg, dan geldt de afwijking niet zonder zijn antwoord
      Gegeven deze feiten:
        | Veilig Thuis sloot af met overdracht met advies |
        | het jeugdteam heeft de zaak ontvangen: onbekend |
        | de JGZ heeft de zaak ontvangen: ja              |
      En over afwijking-1:
        | de monitoring gaat bij deze afwijking naar JGZ |
        | de afwijking is vastgelegd in het dossier: ja  |
        | Veilig Thuis aanvaardt de afwijking: ja        |
        | het jeugdteam aanvaardt de afwijking: onbekend |
        | de JGZ aanvaardt de afwijking: ja              |
      Als het monitoringbesluit wordt gevraagd
      Dan is dit het hele besluit:
        | de monitoring ligt bij JGZ                                                 |
        | het staat vast wie monitort: nee                                           |
        | over afwijking-1: de afwijking geldt niet                                  |
        | de JGZ moet de verantwoordelijkheid voor de monitoring dragen, voortdurend |
        | Veilig Thuis moet de melding monitoren, op 2026-09-15                      |
        | Veilig Thuis moet de melding monitoren, op 2027-06-15                      |
        | de JGZ moet aanleveren wat nodig is voor de monitoring door Veilig Thuis   |
        | ontbreekt: het jeugdteam heeft de zaak ontvangen                           |
        | over afwijking-1: vraag: het jeugdteam aanvaardt de afwijking              |
        | over afwijking-1: voorwaarde niet vervuld: AFW-06                          |

    Scenario: met een geldende afwijking staat vast wie meekijkt, al is de afsluiting onbekend
      Gegeven Veilig Thuis sloot af met onbekend
      En over afwijking-1:
        | de monitoring gaat bij deze afwijking naar Veilig Thuis |
        | de afwijking is vastgelegd in het dossier: ja           |
        | Veilig Thuis aanvaardt de afwijking: ja                 |
        | het jeugdteam aanvaardt de afwijking: onbekend          |
        | de JGZ aanvaardt de afwijking: onbekend                 |
      Als het monitoringbesluit wordt gevraagd
      Dan is dit het hele besluit:
        | de monitoring ligt bij Veilig Thuis                                              |
        | het staat vast wie monitort: ja                                                  |
        | over afwijking-1: de afwijking geldt                                             |
        | Veilig Thuis moet de verantwoordelijkheid voor de monitoring dragen, voortdurend |
        | Veilig Thuis moet de melding monitoren, op 2026-09-15                            |
        | Veilig Thuis moet de melding monitoren, op 2027-06-15                            |
        | vraag: Veilig Thuis sloot af met                                                 |

    Abstract Scenario: wiens instemming telt bij een afwijking naar Veilig Thuis
      Gegeven deze feiten:
        | het jeugdteam heeft de zaak ontvangen: <jeugdteam kreeg> |
        | de JGZ heeft de zaak ontvangen: <JGZ kreeg>              |
      En over afwijking-1:
        | de monitoring gaat bij deze afwijking naar Veilig Thuis |
        | de afwijking is vastgelegd in het dossier: ja           |
        | Veilig Thuis aanvaardt de afwijking: ja                 |
        | het jeugdteam aanvaardt de afwijking: <jeugdteam wil>   |
        | de JGZ aanvaardt de afwijking: <JGZ wil>                |
      Als het monitoringbesluit wordt gevraagd
      Dan onder meer: over afwijking-1: de afwijking <oordeel>

      Voorbeelden:
        | jeugdteam kreeg | JGZ kreeg | jeugdteam wil | JGZ wil  | oordeel    |
        | ja              | ja        | ja            | ja       | geldt      |
        | ja              | ja        | nee           | ja       | geldt niet |
        | ja              | ja        | onbekend      | ja       | geldt niet |
        | ja              | ja        | ja            | nee      | geldt niet |
        | ja              | ja        | ja            | onbekend | geldt niet |
        | ja              | ja        | onbekend      | nee      | geldt niet |
        | ja              | nee       | ja            | ja       | geldt      |
        | ja              | nee       | nee           | ja       | geldt niet |
        | ja              | nee       | onbekend      | ja       | geldt niet |
        | ja              | nee       | ja            | nee      | geldt      |
        | ja              | nee       | ja            | onbekend | geldt      |
        | ja              | nee       | onbekend      | nee      | geldt niet |
        | ja              | onbekend  | ja            | ja       | geldt      |
        | ja              | onbekend  | nee           | ja       | geldt niet |
        | ja              | onbekend  | onbekend      | ja       | geldt niet |
        | ja              | onbekend  | ja            | nee      | geldt niet |
        | ja              | onbekend  | ja            | onbekend | geldt niet |
        | ja              | onbekend  | onbekend      | nee      | geldt niet |
        | nee             | ja        | ja            | ja       | geldt      |
        | nee             | ja        | nee           | ja       | geldt      |
        | nee             | ja        | onbekend      | ja       | geldt      |
        | nee             | ja        | ja            | nee      | geldt niet |
        | nee             | ja        | ja            | onbekend | geldt niet |
        | nee             | ja        | onbekend      | nee      | geldt niet |
        | nee             | nee       | ja            | ja       | geldt      |
        | nee             | nee       | nee           | ja       | geldt      |
        | nee             | nee       | onbekend      | ja       | geldt      |
        | nee             | nee       | ja            | nee      | geldt      |
        | nee             | nee       | ja            | onbekend | geldt      |
        | nee             | nee       | onbekend      | nee      | geldt      |
        | nee             | onbekend  | ja            | ja       | geldt      |
        | nee             | onbekend  | nee           | ja       | geldt      |
        | nee             | onbekend  | onbekend      | ja       | geldt      |
        | nee             | onbekend  | ja            | nee      | geldt niet |
        | nee             | onbekend  | ja            | onbekend | geldt niet |
        | nee             | onbekend  | onbekend      | nee      | geldt niet |
        | onbekend        | ja        | ja            | ja       | geldt      |
        | onbekend        | ja        | nee           | ja       | geldt niet |
        | onbekend        | ja        | onbekend      | ja       | geldt niet |
        | onbekend        | ja        | ja            | nee      | geldt niet |
        | onbekend        | ja        | ja            | onbekend | geldt niet |
        | onbekend        | ja        | onbekend      | nee      | geldt niet |
        | onbekend        | nee       | ja            | ja       | geldt      |
        | onbekend        | nee       | nee           | ja       | geldt niet |
        | onbekend        | nee       | onbekend      | ja       | geldt niet |
        | onbekend        | nee       | ja            | nee      | geldt      |
        | onbekend        | nee       | ja            | onbekend | geldt      |
        | onbekend        | nee       | onbekend      | nee      | geldt niet |
        | onbekend        | onbekend  | ja            | ja       | geldt      |
        | onbekend        | onbekend  | nee           | ja       | geldt niet |
        | onbekend        | onbekend  | onbekend      | ja       | geldt niet |
        | onbekend        | onbekend  | ja            | nee      | geldt niet |
        | onbekend        | onbekend  | ja            | onbekend | geldt niet |
        | onbekend        | onbekend  | onbekend      | nee      | geldt niet |

    Abstract Scenario: wiens instemming telt bij een afwijking naar het jeugdteam
      Gegeven deze feiten:
        | het jeugdteam heeft de zaak ontvangen: <jeugdteam kreeg> |
        | de JGZ heeft de zaak ontvangen: <JGZ kreeg>              |
      En over afwijking-1:
        | de monitoring gaat bij deze afwijking naar jeugdteam  |
        | de afwijking is vastgelegd in het dossier: ja         |
        | Veilig Thuis aanvaardt de afwijking: ja               |
        | het jeugdteam aanvaardt de afwijking: <jeugdteam wil> |
        | de JGZ aanvaardt de afwijking: <JGZ wil>              |
      Als het monitoringbesluit wordt gevraagd
      Dan onder meer: over afwijking-1: de afwijking <oordeel>

      Voorbeelden:
        | jeugdteam kreeg | JGZ kreeg | jeugdteam wil | JGZ wil  | oordeel    |
        | ja              | ja        | ja            | ja       | geldt      |
        | ja              | ja        | nee           | ja       | geldt niet |
        | ja              | ja        | onbekend      | ja       | geldt niet |
        | ja              | ja        | ja            | nee      | geldt niet |
        | ja              | ja        | ja            | onbekend | geldt niet |
        | ja              | ja        | onbekend      | nee      | geldt niet |
        | ja              | nee       | ja            | ja       | geldt      |
        | ja              | nee       | nee           | ja       | geldt niet |
        | ja              | nee       | onbekend      | ja       | geldt niet |
        | ja              | nee       | ja            | nee      | geldt      |
        | ja              | nee       | ja            | onbekend | geldt      |
        | ja              | nee       | onbekend      | nee      | geldt niet |
        | ja              | onbekend  | ja            | ja       | geldt      |
        | ja              | onbekend  | nee           | ja       | geldt niet |
        | ja              | onbekend  | onbekend      | ja       | geldt niet |
        | ja              | onbekend  | ja            | nee      | geldt niet |
        | ja              | onbekend  | ja            | onbekend | geldt niet |
        | ja              | onbekend  | onbekend      | nee      | geldt niet |
        | nee             | ja        | ja            | ja       | geldt      |
        | nee             | ja        | nee           | ja       | geldt niet |
        | nee             | ja        | onbekend      | ja       | geldt niet |
        | nee             | ja        | ja            | nee      | geldt niet |
        | nee             | ja        | ja            | onbekend | geldt niet |
        | nee             | ja        | onbekend      | nee      | geldt niet |
        | nee             | nee       | ja            | ja       | geldt      |
        | nee             | nee       | nee           | ja       | geldt niet |
        | nee             | nee       | onbekend      | ja       | geldt niet |
        | nee             | nee       | ja            | nee      | geldt      |
        | nee             | nee       | ja            | onbekend | geldt      |
        | nee             | nee       | onbekend      | nee      | geldt niet |
        | nee             | onbekend  | ja            | ja       | geldt      |
        | nee             | onbekend  | nee           | ja       | geldt niet |
        | nee             | onbekend  | onbekend      | ja       | geldt niet |
        | nee             | onbekend  | ja            | nee      | geldt niet |
        | nee             | onbekend  | ja            | onbekend | geldt niet |
        | nee             | onbekend  | onbekend      | nee      | geldt niet |
        | onbekend        | ja        | ja            | ja       | geldt      |
        | onbekend        | ja        | nee           | ja       | geldt niet |
        | onbekend        | ja        | onbekend      | ja       | geldt niet |
        | onbekend        | ja        | ja            | nee      | geldt niet |
        | onbekend        | ja        | ja            | onbekend | geldt niet |
        | onbekend        | ja        | onbekend      | nee      | geldt niet |
        | onbekend        | nee       | ja            | ja       | geldt      |
        | onbekend        | nee       | nee           | ja       | geldt niet |
        | onbekend        | nee       | onbekend      | ja       | geldt niet |
        | onbekend        | nee       | ja            | nee      | geldt      |
        | onbekend        | nee       | ja            | onbekend | geldt      |
        | onbekend        | nee       | onbekend      | nee      | geldt niet |
        | onbekend        | onbekend  | ja            | ja       | geldt      |
        | onbekend        | onbekend  | nee           | ja       | geldt niet |
        | onbekend        | onbekend  | onbekend      | ja       | geldt niet |
        | onbekend        | onbekend  | ja            | nee      | geldt niet |
        | onbekend        | onbekend  | ja            | onbekend | geldt niet |
        | onbekend        | onbekend  | onbekend      | nee      | geldt niet |

    Abstract Scenario: wiens instemming telt bij een afwijking naar de JGZ
      Gegeven deze feiten:
        | het jeugdteam heeft de zaak ontvangen: <jeugdteam kreeg> |
        | de JGZ heeft de zaak ontvangen: <JGZ kreeg>              |
      En over afwijking-1:
        | de monitoring gaat bij deze afwijking naar JGZ        |
        | de afwijking is vastgelegd in het dossier: ja         |
        | Veilig Thuis aanvaardt de afwijking: ja               |
        | het jeugdteam aanvaardt de afwijking: <jeugdteam wil> |
        | de JGZ aanvaardt de afwijking: <JGZ wil>              |
      Als het monitoringbesluit wordt gevraagd
      Dan onder meer: over afwijking-1: de afwijking <oordeel>

      Voorbeelden:
        | jeugdteam kreeg | JGZ kreeg | jeugdteam wil | JGZ wil  | oordeel    |
        | ja              | ja        | ja            | ja       | geldt      |
        | ja              | ja        | nee           | ja       | geldt niet |
        | ja              | ja        | onbekend      | ja       | geldt niet |
        | ja              | ja        | ja            | nee      | geldt niet |
        | ja              | ja        | ja            | onbekend | geldt niet |
        | ja              | ja        | onbekend      | nee      | geldt niet |
        | ja              | nee       | ja            | ja       | geldt      |
        | ja              | nee       | nee           | ja       | geldt niet |
        | ja              | nee       | onbekend      | ja       | geldt niet |
        | ja              | nee       | ja            | nee      | geldt niet |
        | ja              | nee       | ja            | onbekend | geldt niet |
        | ja              | nee       | onbekend      | nee      | geldt niet |
        | ja              | onbekend  | ja            | ja       | geldt      |
        | ja              | onbekend  | nee           | ja       | geldt niet |
        | ja              | onbekend  | onbekend      | ja       | geldt niet |
        | ja              | onbekend  | ja            | nee      | geldt niet |
        | ja              | onbekend  | ja            | onbekend | geldt niet |
        | ja              | onbekend  | onbekend      | nee      | geldt niet |
        | nee             | ja        | ja            | ja       | geldt      |
        | nee             | ja        | nee           | ja       | geldt      |
        | nee             | ja        | onbekend      | ja       | geldt      |
        | nee             | ja        | ja            | nee      | geldt niet |
        | nee             | ja        | ja            | onbekend | geldt niet |
        | nee             | ja        | onbekend      | nee      | geldt niet |
        | nee             | nee       | ja            | ja       | geldt      |
        | nee             | nee       | nee           | ja       | geldt      |
        | nee             | nee       | onbekend      | ja       | geldt      |
        | nee             | nee       | ja            | nee      | geldt niet |
        | nee             | nee       | ja            | onbekend | geldt niet |
        | nee             | nee       | onbekend      | nee      | geldt niet |
        | nee             | onbekend  | ja            | ja       | geldt      |
        | nee             | onbekend  | nee           | ja       | geldt      |
        | nee             | onbekend  | onbekend      | ja       | geldt      |
        | nee             | onbekend  | ja            | nee      | geldt niet |
        | nee             | onbekend  | ja            | onbekend | geldt niet |
        | nee             | onbekend  | onbekend      | nee      | geldt niet |
        | onbekend        | ja        | ja            | ja       | geldt      |
        | onbekend        | ja        | nee           | ja       | geldt niet |
        | onbekend        | ja        | onbekend      | ja       | geldt niet |
        | onbekend        | ja        | ja            | nee      | geldt niet |
        | onbekend        | ja        | ja            | onbekend | geldt niet |
        | onbekend        | ja        | onbekend      | nee      | geldt niet |
        | onbekend        | nee       | ja            | ja       | geldt      |
        | onbekend        | nee       | nee           | ja       | geldt niet |
        | onbekend        | nee       | onbekend      | ja       | geldt niet |
        | onbekend        | nee       | ja            | nee      | geldt niet |
        | onbekend        | nee       | ja            | onbekend | geldt niet |
        | onbekend        | nee       | onbekend      | nee      | geldt niet |
        | onbekend        | onbekend  | ja            | ja       | geldt      |
        | onbekend        | onbekend  | nee           | ja       | geldt niet |
        | onbekend        | onbekend  | onbekend      | ja       | geldt niet |
        | onbekend        | onbekend  | ja            | nee      | geldt niet |
        | onbekend        | onbekend  | ja            | onbekend | geldt niet |
        | onbekend        | onbekend  | onbekend      | nee      | geldt niet |
