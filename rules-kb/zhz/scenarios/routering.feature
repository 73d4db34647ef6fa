# language: nl
Functionaliteit: Welk team er voor een gezin is, en waarvoor

  Achtergrond:
    Gegeven de peildatum is 2026-07-01
    En deze feiten:
      | het gezin woont in Dordrecht                   |
      | de aanleiding is een eigen vraag               |
      | er zijn minderjarigen: ja                      |
      | de vraag komt van een ouder                    |
      | de vraag gaat over opvoeding                   |
      | ondersteuning naast het team is nodig: nee     |
      | ondersteuning naast het team is gewenst: nee   |
      | zwaardere hulp is nodig: nee                   |
      | zwaardere hulp is met het gezin besproken: nee |
      | andere familie is nodig: nee                   |
      | de huisarts is nodig: nee                      |
      | het onderwijs is nodig: nee                    |

  Regel: ROU-01 Een gemeente van de afspraken heeft haar eigen team

    Scenario: in een gemeente van de afspraken is er een team
      Als het routeringsadvies wordt gevraagd
      Dan is dit het hele besluit:
        | Veilig Thuis houdt vast wat is gemeld tot een ander het overneemt: nee                     |
        | de JGZ van de regio is er voor dit gezin: ja                                               |
        | de route is naar het team van deze gemeente                                                |
        | dit hoort bij een team: ja                                                                 |
        | het overzicht van contacten noemt Careyn, voor JGZ                                         |
        | het overzicht van contacten noemt Rivas, voor JGZ                                          |
        | het overzicht van contacten noemt Stichting Jeugdteams Zuid-Holland Zuid, voor jeugdteam   |
        | het overzicht van contacten noemt Veilig Thuis Zuid-Holland Zuid, telefoon 078 - 633 49 80 |
        | het team is jeugdteam van Dordrecht                                                        |
        | toegang tot andere ondersteuning volgt: nee                                                |
        | zwaardere hulp aanvragen kan: nee                                                          |
        | opmerking: ROU-60                                                                          |
      En geldt regel ROU-01 op grond van 8.3.a

    Scenario: in een andere gemeente werkt een ander soort team
      Gegeven deze feiten:
        | het gezin woont in Sliedrecht |
      Als het routeringsadvies wordt gevraagd
      Dan is dit het hele besluit:
        | Veilig Thuis houdt vast wat is gemeld tot een ander het overneemt: nee                     |
        | de JGZ van de regio is er voor dit gezin: ja                                               |
        | de route is naar het team van deze gemeente                                                |
        | dit hoort bij een team: ja                                                                 |
        | het overzicht van contacten noemt Careyn, voor JGZ                                         |
        | het overzicht van contacten noemt Rivas, voor JGZ                                          |
        | het overzicht van contacten noemt Stichting Jeugdteams Zuid-Holland Zuid, voor jeugdteam   |
        | het overzicht van contacten noemt Veilig Thuis Zuid-Holland Zuid, telefoon 078 - 633 49 80 |
        | het team is CJG-jeugdteam van Sliedrecht                                                   |
        | toegang tot andere ondersteuning volgt: nee                                                |
        | zwaardere hulp aanvragen kan: nee                                                          |
        | opmerking: ROU-60                                                                          |
      En geldt regel ROU-01 op grond van 8.3.a

    Scenario: in weer een andere gemeente werkt een sociaal team
      Gegeven deze feiten:
        | het gezin woont in Gorinchem |
      Als het routeringsadvies wordt gevraagd
      Dan is dit het hele besluit:
        | Veilig Thuis houdt vast wat is gemeld tot een ander het overneemt: nee                     |
        | de JGZ van de regio is er voor dit gezin: ja                                               |
        | de route is naar het team van deze gemeente                                                |
        | dit hoort bij een team: ja                                                                 |
        | het overzicht van contacten noemt Careyn, voor JGZ                                         |
        | het overzicht van contacten noemt Rivas, voor JGZ                                          |
        | het overzicht van contacten noemt Stichting Jeugdteams Zuid-Holland Zuid, voor jeugdteam   |
        | het overzicht van contacten noemt Veilig Thuis Zuid-Holland Zuid, telefoon 078 - 633 49 80 |
        | het team is sociaal team van Gorinchem                                                     |
        | toegang tot andere ondersteuning volgt: nee                                                |
        | zwaardere hulp aanvragen kan: nee                                                          |
        | opmerking: ROU-60                                                                          |
      En geldt regel ROU-01 op grond van 8.3.a

    Scenario: op de laatste dag van een gemeente is haar eigen team er nog
      Gegeven deze feiten:
        | de peildatum is 2018-12-31 |
        | het gezin woont in Leerdam |
      Als het routeringsadvies wordt gevraagd
      Dan is dit het hele besluit:
        | Veilig Thuis houdt vast wat is gemeld tot een ander het overneemt: nee                     |
        | de JGZ van de regio is er voor dit gezin: ja                                               |
        | de route is naar het team van deze gemeente                                                |
        | dit hoort bij een team: ja                                                                 |
        | het overzicht van contacten noemt Careyn, voor JGZ                                         |
        | het overzicht van contacten noemt Rivas, voor JGZ                                          |
        | het overzicht van contacten noemt Stichting Jeugdteams Zuid-Holland Zuid, voor jeugdteam   |
        | het overzicht van contacten noemt Veilig Thuis Zuid-Holland Zuid, telefoon 078 - 633 49 80 |
        | het team is sociaal team van Leerdam                                                       |
        | toegang tot andere ondersteuning volgt: nee                                                |
        | zwaardere hulp aanvragen kan: nee                                                          |
        | opmerking: ROU-60                                                                          |
      En geldt regel ROU-01 op grond van 8.3.a

  Regel: ROU-02 Ging de gemeente op in een andere van de afspraken, dan helpt het team van die gemeente

    Scenario: een naam van vroeger wijst op een nieuwe dag naar het team van de nieuwe gemeente
      Gegeven deze feiten:
        | het gezin woont in Oud-Beijerland |
      Als het routeringsadvies wordt gevraagd
      Dan is dit het hele besluit:
        | Veilig Thuis houdt vast wat is gemeld tot een ander het overneemt: nee                     |
        | de JGZ van de regio is er voor dit gezin: ja                                               |
        | de gemeente is opgegaan in Hoeksche Waard, sinds 2019-01-01                                |
        | de route is naar het team van de nieuwe gemeente                                           |
        | dit hoort bij een team: ja                                                                 |
        | het overzicht van contacten noemt Careyn, voor JGZ                                         |
        | het overzicht van contacten noemt Rivas, voor JGZ                                          |
        | het overzicht van contacten noemt Stichting Jeugdteams Zuid-Holland Zuid, voor jeugdteam   |
        | het overzicht van contacten noemt Veilig Thuis Zuid-Holland Zuid, telefoon 078 - 633 49 80 |
        | het team is CJG-jeugdteam van Hoeksche Waard                                               |
        | toegang tot andere ondersteuning volgt: nee                                                |
        | zwaardere hulp aanvragen kan: nee                                                          |
        | opmerking: ROU-02                                                                          |
        | opmerking: ROU-60                                                                          |
      En geldt regel ROU-02 op grond van 8.3.a, D-12

    Scenario: vanaf de eerste dag na de samenvoeging is dat zo
      Gegeven deze feiten:
        | de peildatum is 2019-01-01    |
        | het gezin woont in Molenwaard |
      Als het routeringsadvies wordt gevraagd
      Dan is dit het hele besluit:
        | Veilig Thuis houdt vast wat is gemeld tot een ander het overneemt: nee                     |
        | de JGZ van de regio is er voor dit gezin: ja                                               |
        | de gemeente is opgegaan in Molenlanden, sinds 2019-01-01                                   |
        | de route is naar het team van de nieuwe gemeente                                           |
        | dit hoort bij een team: ja                                                                 |
        | het overzicht van contacten noemt Careyn, voor JGZ                                         |
        | het overzicht van contacten noemt Rivas, voor JGZ                                          |
        | het overzicht van contacten noemt Stichting Jeugdteams Zuid-Holland Zuid, voor jeugdteam   |
        | het overzicht van contacten noemt Veilig Thuis Zuid-Holland Zuid, telefoon 078 - 633 49 80 |
        | het team is sociaal team van Molenlanden                                                   |
        | toegang tot andere ondersteuning volgt: nee                                                |
        | zwaardere hulp aanvragen kan: nee                                                          |
        | opmerking: ROU-02                                                                          |
        | opmerking: ROU-60                                                                          |
      En geldt regel ROU-02 op grond van 8.3.a, D-12

    Scenario: ook Binnenmaas ging op in een gemeente van de afspraken
      Gegeven deze feiten:
        | het gezin woont in Binnenmaas |
      Als het routeringsadvies wordt gevraagd
      Dan is dit het hele besluit:
        | Veilig Thuis houdt vast wat is gemeld tot een ander het overneemt: nee                     |
        | de JGZ van de regio is er voor dit gezin: ja                                               |
        | de gemeente is opgegaan in Hoeksche Waard, sinds 2019-01-01                                |
        | de route is naar het team van de nieuwe gemeente                                           |
        | dit hoort bij een team: ja                                                                 |
        | het overzicht van contacten noemt Careyn, voor JGZ                                         |
        | het overzicht van contacten noemt Rivas, voor JGZ                                          |
        | het overzicht van contacten noemt Stichting Jeugdteams Zuid-Holland Zuid, voor jeugdteam   |
        | het overzicht van contacten noemt Veilig Thuis Zuid-Holland Zuid, telefoon 078 - 633 49 80 |
        | het team is CJG-jeugdteam van Hoeksche Waard                                               |
        | toegang tot andere ondersteuning volgt: nee                                                |
        | zwaardere hulp aanvragen kan: nee                                                          |
        | opmerking: ROU-02                                                                          |
        | opmerking: ROU-60                                                                          |
      En geldt regel ROU-02 op grond van 8.3.a, D-12

    Scenario: ook Strijen ging op in een gemeente van de afspraken
      Gegeven deze feiten:
        | het gezin woont in Strijen |
      Als het routeringsadvies wordt gevraagd
      Dan is dit het hele besluit:
        | Veilig Thuis houdt vast wat is gemeld tot een ander het overneemt: nee                     |
        | de JGZ van de regio is er voor dit gezin: ja                                               |
        | de gemeente is opgegaan in Hoeksche Waard, sinds 2019-01-01                                |
        | de route is naar het team van de nieuwe gemeente                                           |
        | dit hoort bij een team: ja                                                                 |
        | het overzicht van contacten noemt Careyn, voor JGZ                                         |
        | het overzicht van contacten noemt Rivas, voor JGZ                                          |
        | het overzicht van contacten noemt Stichting Jeugdteams Zuid-Holland Zuid, voor jeugdteam   |
        | het overzicht van contacten noemt Veilig Thuis Zuid-Holland Zuid, telefoon 078 - 633 49 80 |
        | het team is CJG-jeugdteam van Hoeksche Waard                                               |
        | toegang tot andere ondersteuning volgt: nee                                                |
        | zwaardere hulp aanvragen kan: nee                                                          |
        | opmerking: ROU-02                                                                          |
        | opmerking: ROU-60                                                                          |
      En geldt regel ROU-02 op grond van 8.3.a, D-12

    Scenario: ook Cromstrijen ging op in een gemeente van de afspraken
      Gegeven deze feiten:
        | het gezin woont in Cromstrijen |
      Als het routeringsadvies wordt gevraagd
      Dan is dit het hele besluit:
        | Veilig Thuis houdt vast wat is gemeld tot een ander het overneemt: nee                     |
        | de JGZ van de regio is er voor dit gezin: ja                                               |
        | de gemeente is opgegaan in Hoeksche Waard, sinds 2019-01-01                                |
        | de route is naar het team van de nieuwe gemeente                                           |
        | dit hoort bij een team: ja                                                                 |
        | het overzicht van contacten noemt Careyn, voor JGZ                                         |
        | het overzicht van contacten noemt Rivas, voor JGZ                                          |
        | het overzicht van contacten noemt Stichting Jeugdteams Zuid-Holland Zuid, voor jeugdteam   |
        | het overzicht van contacten noemt Veilig Thuis Zuid-Holland Zuid, telefoon 078 - 633 49 80 |
        | het team is CJG-jeugdteam van Hoeksche Waard                                               |
        | toegang tot andere ondersteuning volgt: nee                                                |
        | zwaardere hulp aanvragen kan: nee                                                          |
        | opmerking: ROU-02                                                                          |
        | opmerking: ROU-60                                                                          |
      En geldt regel ROU-02 op grond van 8.3.a, D-12

    Scenario: ook Korendijk ging op in een gemeente van de afspraken
      Gegeven deze feiten:
        | het gezin woont in Korendijk |
      Als het routeringsadvies wordt gevraagd
      Dan is dit het hele besluit:
        | Veilig Thuis houdt vast wat is gemeld tot een ander het overneemt: nee                     |
        | de JGZ van de regio is er voor dit gezin: ja                                               |
        | de gemeente is opgegaan in Hoeksche Waard, sinds 2019-01-01                                |
        | de route is naar het team van de nieuwe gemeente                                           |
        | dit hoort bij een team: ja                                                                 |
        | het overzicht van contacten noemt Careyn, voor JGZ                                         |
        | het overzicht van contacten noemt Rivas, voor JGZ                                          |
        | het overzicht van contacten noemt Stichting Jeugdteams Zuid-Holland Zuid, voor jeugdteam   |
        | het overzicht van contacten noemt Veilig Thuis Zuid-Holland Zuid, telefoon 078 - 633 49 80 |
        | het team is CJG-jeugdteam van Hoeksche Waard                                               |
        | toegang tot andere ondersteuning volgt: nee                                                |
        | zwaardere hulp aanvragen kan: nee                                                          |
        | opmerking: ROU-02                                                                          |
        | opmerking: ROU-60                                                                          |
      En geldt regel ROU-02 op grond van 8.3.a, D-12

    Scenario: ook Giessenlanden ging op in een gemeente van de afspraken
      Gegeven deze feiten:
        | het gezin woont in Giessenlanden |
      Als het routeringsadvies wordt gevraagd
      Dan is dit het hele besluit:
        | Veilig Thuis houdt vast wat is gemeld tot een ander het overneemt: nee                     |
        | de JGZ van de regio is er voor dit gezin: ja                                               |
        | de gemeente is opgegaan in Molenlanden, sinds 2019-01-01                                   |
        | de route is naar het team van de nieuwe gemeente                                           |
        | dit hoort bij een team: ja                                                                 |
        | het overzicht van contacten noemt Careyn, voor JGZ                                         |
        | het overzicht van contacten noemt Rivas, voor JGZ                                          |
        | het overzicht van contacten noemt Stichting Jeugdteams Zuid-Holland Zuid, voor jeugdteam   |
        | het overzicht van contacten noemt Veilig Thuis Zuid-Holland Zuid, telefoon 078 - 633 49 80 |
        | het team is sociaal team van Molenlanden                                                   |
        | toegang tot andere ondersteuning volgt: nee                                                |
        | zwaardere hulp aanvragen kan: nee                                                          |
        | opmerking: ROU-02                                                                          |
        | opmerking: ROU-60                                                                          |
      En geldt regel ROU-02 op grond van 8.3.a, D-12

  Regel: ROU-03 Een gemeente die de afspraken verliet, heeft er geen team meer

    Scenario: een gemeente die naar buiten de afspraken ging, heeft er geen team meer
      Gegeven deze feiten:
        | het gezin woont in Leerdam |
      Als het routeringsadvies wordt gevraagd
      Dan is dit het hele besluit:
        | Veilig Thuis houdt vast wat is gemeld tot een ander het overneemt: nee                     |
        | de JGZ van de regio is er voor dit gezin: nee                                              |
        | de gemeente is opgegaan in Vijfheerenlanden, sinds 2019-01-01                              |
        | de route is naar geen team van deze afspraken                                              |
        | dit hoort bij een team: ja                                                                 |
        | het overzicht van contacten noemt Veilig Thuis Zuid-Holland Zuid, telefoon 078 - 633 49 80 |
        | geen grondslag: ROU-15                                                                     |
        | opmerking: ROU-03                                                                          |
        | opmerking: ROU-60                                                                          |
      En geldt regel ROU-03 op grond van 8.3.a, D-12

    Scenario: dat is zo vanaf de eerste dag, en een melding blijft bij Veilig Thuis
      Gegeven deze feiten:
        | de peildatum is 2019-01-01                  |
        | het gezin woont in Zederik                  |
        | de aanleiding is overdracht van een melding |
      Als het routeringsadvies wordt gevraagd
      Dan is dit het hele besluit:
        | Veilig Thuis houdt vast wat is gemeld tot een ander het overneemt: ja                      |
        | de JGZ van de regio is er voor dit gezin: nee                                              |
        | de gemeente is opgegaan in Vijfheerenlanden, sinds 2019-01-01                              |
        | de route is naar geen team van deze afspraken                                              |
        | dit hoort bij een team: ja                                                                 |
        | het overzicht van contacten noemt Veilig Thuis Zuid-Holland Zuid, telefoon 078 - 633 49 80 |
        | Veilig Thuis moet bepalen wie de zaak overneemt                                            |
        | opmerking: ROU-03                                                                          |
        | opmerking: ROU-60                                                                          |
      En geldt regel ROU-03 op grond van 8.3.a, D-12

  Regel: ROU-04 Een gemeente die nog niet bestond, had nog geen team

    Scenario: een gemeente die nog niet bestond, had nog geen team
      Gegeven deze feiten:
        | de peildatum is 2018-12-31        |
        | het gezin woont in Hoeksche Waard |
      Als het routeringsadvies wordt gevraagd
      Dan is dit het hele besluit:
        | Veilig Thuis houdt vast wat is gemeld tot een ander het overneemt: nee                     |
        | de JGZ van de regio is er voor dit gezin: nee                                              |
        | de route is naar geen team van deze afspraken                                              |
        | dit hoort bij een team: ja                                                                 |
        | het overzicht van contacten noemt Veilig Thuis Zuid-Holland Zuid, telefoon 078 - 633 49 80 |
        | geen grondslag: ROU-15                                                                     |
        | opmerking: ROU-04                                                                          |
        | opmerking: ROU-60                                                                          |
      En geldt regel ROU-04 op grond van 8.3.a, D-12

    Scenario: ook een melding uit een gemeente die nog komt, blijft bij Veilig Thuis
      Gegeven deze feiten:
        | de peildatum is 2018-12-31                  |
        | het gezin woont in Molenlanden              |
        | de aanleiding is overdracht van een melding |
      Als het routeringsadvies wordt gevraagd
      Dan is dit het hele besluit:
        | Veilig Thuis houdt vast wat is gemeld tot een ander het overneemt: ja                      |
        | de JGZ van de regio is er voor dit gezin: nee                                              |
        | de route is naar geen team van deze afspraken                                              |
        | dit hoort bij een team: ja                                                                 |
        | het overzicht van contacten noemt Veilig Thuis Zuid-Holland Zuid, telefoon 078 - 633 49 80 |
        | Veilig Thuis moet bepalen wie de zaak overneemt                                            |
        | opmerking: ROU-04                                                                          |
        | opmerking: ROU-60                                                                          |
      En geldt regel ROU-04 op grond van 8.3.a, D-12

  Regel: ROU-05 Een gemeente buiten de afspraken heeft er geen team

    Scenario: buiten de afspraken wordt geen team geraden
      Gegeven deze feiten:
        | het gezin woont in Utrecht |
      Als het routeringsadvies wordt gevraagd
      Dan is dit het hele besluit:
        | Veilig Thuis houdt vast wat is gemeld tot een ander het overneemt: nee                     |
        | de JGZ van de regio is er voor dit gezin: nee                                              |
        | de route is naar geen team van deze afspraken                                              |
        | dit hoort bij een team: ja                                                                 |
        | het overzicht van contacten noemt Veilig Thuis Zuid-Holland Zuid, telefoon 078 - 633 49 80 |
        | geen grondslag: ROU-15                                                                     |
        | opmerking: ROU-05                                                                          |
        | opmerking: ROU-60                                                                          |
      En geldt regel ROU-05 op grond van 8.3.a, D-12

    Scenario: ook een naam die op een bekende lijkt, wordt niet geraden
      Gegeven deze feiten:
        | het gezin woont in Dordt |
      Als het routeringsadvies wordt gevraagd
      Dan is dit het hele besluit:
        | Veilig Thuis houdt vast wat is gemeld tot een ander het overneemt: nee                     |
        | de JGZ van de regio is er voor dit gezin: nee                                              |
        | de route is naar geen team van deze afspraken                                              |
        | dit hoort bij een team: ja                                                                 |
        | het overzicht van contacten noemt Veilig Thuis Zuid-Holland Zuid, telefoon 078 - 633 49 80 |
        | geen grondslag: ROU-15                                                                     |
        | opmerking: ROU-05                                                                          |
        | opmerking: ROU-60                                                                          |
      En geldt regel ROU-05 op grond van 8.3.a, D-12

  Regel: ROU-06 Is de gemeente onbekend, dan wordt zij gevraagd

    Scenario: is niets bekend, dan worden gemeente en aanleiding gevraagd
      Gegeven deze feiten:
        | het gezin woont in onbekend     |
        | de aanleiding is onbekend       |
        | er zijn minderjarigen: onbekend |
        | de vraag komt van een onbekend  |
        | de vraag gaat over onbekend     |
      Als het routeringsadvies wordt gevraagd
      Dan is dit het hele besluit:
        | de route is nog onbekend                                                                   |
        | Veilig Thuis houdt vast wat is gemeld tot een ander het overneemt: ja                      |
        | de JGZ van de regio is er voor dit gezin: onbekend                                         |
        | dit hoort bij een team: nog onbekend                                                       |
        | het overzicht van contacten noemt Veilig Thuis Zuid-Holland Zuid, telefoon 078 - 633 49 80 |
        | ontbreekt: de aanleiding                                                                   |
        | ontbreekt: de gemeente                                                                     |
        | vraag: er zijn minderjarigen                                                               |
        | opmerking: ROU-60                                                                          |
      En geldt regel ROU-06 op grond van 8.3.a, D-12

    Scenario: is de gemeente onbekend, dan wordt zij gevraagd en helpt nog geen team
      Gegeven deze feiten:
        | het gezin woont in onbekend |
      Als het routeringsadvies wordt gevraagd
      Dan is dit het hele besluit:
        | de route is nog onbekend                                                                   |
        | Veilig Thuis houdt vast wat is gemeld tot een ander het overneemt: nee                     |
        | de JGZ van de regio is er voor dit gezin: onbekend                                         |
        | dit hoort bij een team: ja                                                                 |
        | het overzicht van contacten noemt Veilig Thuis Zuid-Holland Zuid, telefoon 078 - 633 49 80 |
        | ontbreekt: de gemeente                                                                     |
        | opmerking: ROU-60                                                                          |
      En geldt regel ROU-06 op grond van 8.3.a, D-12

  Regel: ROU-10 Veilig Thuis houdt een melding vast tot het team de ontvangst bevestigt

    Scenario: een melding blijft bij Veilig Thuis tot het team haar heeft
      Gegeven deze feiten:
        | de aanleiding is overdracht van een melding |
      Als het routeringsadvies wordt gevraagd
      Dan is dit het hele besluit:
        | Veilig Thuis houdt vast wat is gemeld tot een ander het overneemt: ja                      |
        | de JGZ van de regio is er voor dit gezin: ja                                               |
        | de route is naar het team van deze gemeente                                                |
        | dit hoort bij een team: ja                                                                 |
        | het overzicht van contacten noemt Careyn, voor JGZ                                         |
        | het overzicht van contacten noemt Rivas, voor JGZ                                          |
        | het overzicht van contacten noemt Stichting Jeugdteams Zuid-Holland Zuid, voor jeugdteam   |
        | het overzicht van contacten noemt Veilig Thuis Zuid-Holland Zuid, telefoon 078 - 633 49 80 |
        | het team is jeugdteam van Dordrecht                                                        |
        | opmerking: ROU-60                                                                          |
      En geldt regel ROU-10 op grond van D-15, F.1

    Scenario: ook zonder bekende gemeente houdt Veilig Thuis de melding vast
      Gegeven deze feiten:
        | de aanleiding is overdracht van een melding |
        | het gezin woont in onbekend                 |
      Als het routeringsadvies wordt gevraagd
      Dan is dit het hele besluit:
        | de route is nog onbekend                                                                   |
        | Veilig Thuis houdt vast wat is gemeld tot een ander het overneemt: ja                      |
        | de JGZ van de regio is er voor dit gezin: onbekend                                         |
        | dit hoort bij een team: ja                                                                 |
        | het overzicht van contacten noemt Veilig Thuis Zuid-Holland Zuid, telefoon 078 - 633 49 80 |
        | ontbreekt: de gemeente                                                                     |
        | opmerking: ROU-60                                                                          |
      En geldt regel ROU-10 op grond van D-15, F.1

    Scenario: ook onder de nieuwe gemeente houdt Veilig Thuis de melding vast
      Gegeven deze feiten:
        | de aanleiding is overdracht van een melding |
        | het gezin woont in Strijen                  |
      Als het routeringsadvies wordt gevraagd
      Dan is dit het hele besluit:
        | Veilig Thuis houdt vast wat is gemeld tot een ander het overneemt: ja                      |
        | de JGZ van de regio is er voor dit gezin: ja                                               |
        | de gemeente is opgegaan in Hoeksche Waard, sinds 2019-01-01                                |
        | de route is naar het team van de nieuwe gemeente                                           |
        | dit hoort bij een team: ja                                                                 |
        | het overzicht van contacten noemt Careyn, voor JGZ                                         |
        | het overzicht van contacten noemt Rivas, voor JGZ                                          |
        | het overzicht van contacten noemt Stichting Jeugdteams Zuid-Holland Zuid, voor jeugdteam   |
        | het overzicht van contacten noemt Veilig Thuis Zuid-Holland Zuid, telefoon 078 - 633 49 80 |
        | het team is CJG-jeugdteam van Hoeksche Waard                                               |
        | opmerking: ROU-02                                                                          |
        | opmerking: ROU-60                                                                          |
      En geldt regel ROU-10 op grond van D-15, F.1

  Regel: ROU-11 Is er voor een melding geen team, dan houdt Veilig Thuis haar en bepaalt wie haar overneemt

    Scenario: een melding zonder team houdt Veilig Thuis vast en zoekt wie haar overneemt
      Gegeven deze feiten:
        | de aanleiding is overdracht van een melding |
        | het gezin woont in Utrecht                  |
      Als het routeringsadvies wordt gevraagd
      Dan is dit het hele besluit:
        | Veilig Thuis houdt vast wat is gemeld tot een ander het overneemt: ja                      |
        | de JGZ van de regio is er voor dit gezin: nee                                              |
        | de route is naar geen team van deze afspraken                                              |
        | dit hoort bij een team: ja                                                                 |
        | het overzicht van contacten noemt Veilig Thuis Zuid-Holland Zuid, telefoon 078 - 633 49 80 |
        | Veilig Thuis moet bepalen wie de zaak overneemt                                            |
        | opmerking: ROU-05                                                                          |
        | opmerking: ROU-60                                                                          |
      En geldt regel ROU-10 niet
      En geldt regel ROU-11 op grond van D-12, F.1

    Scenario: ook zonder bekende kinderen houdt Veilig Thuis een melding zonder team vast
      Gegeven deze feiten:
        | de aanleiding is overdracht van een melding |
        | het gezin woont in Utrecht                  |
        | er zijn minderjarigen: onbekend             |
      Als het routeringsadvies wordt gevraagd
      Dan is dit het hele besluit:
        | Veilig Thuis houdt vast wat is gemeld tot een ander het overneemt: ja                      |
        | de JGZ van de regio is er voor dit gezin: nee                                              |
        | de route is naar geen team van deze afspraken                                              |
        | dit hoort bij een team: nog onbekend                                                       |
        | het overzicht van contacten noemt Veilig Thuis Zuid-Holland Zuid, telefoon 078 - 633 49 80 |
        | Veilig Thuis moet bepalen wie de zaak overneemt                                            |
        | ontbreekt: er zijn minderjarigen                                                           |
        | opmerking: ROU-05                                                                          |
        | opmerking: ROU-60                                                                          |
      En geldt regel ROU-11 op grond van D-12, F.1

  Regel: ROU-12 Zonder minderjarige gaat een melding niet naar het team maar naar de passende instantie

    Scenario: een melding zonder kinderen gaat naar een organisatie die past
      Gegeven deze feiten:
        | de aanleiding is overdracht van een melding |
        | er zijn minderjarigen: nee                  |
      Als het routeringsadvies wordt gevraagd
      Dan is dit het hele besluit:
        | Veilig Thuis houdt vast wat is gemeld tot een ander het overneemt: ja                      |
        | de JGZ van de regio is er voor dit gezin: nee                                              |
        | de route is naar het team van deze gemeente                                                |
        | dit hoort bij een team: nee                                                                |
        | het overzicht van contacten noemt Stichting Jeugdteams Zuid-Holland Zuid, voor jeugdteam   |
        | het overzicht van contacten noemt Veilig Thuis Zuid-Holland Zuid, telefoon 078 - 633 49 80 |
        | het team is jeugdteam van Dordrecht                                                        |
        | Veilig Thuis moet de passende instantie in kennis stellen, niet herleidbaar tot de melder  |
        | opmerking: ROU-60                                                                          |
      En geldt regel ROU-10 niet
      En geldt regel ROU-12 op grond van 8.1.i, D-11, D-5, F.1

    Scenario: ook buiten de afspraken gaat een melding zonder kinderen naar een organisatie die past
      Gegeven deze feiten:
        | de aanleiding is overdracht van een melding |
        | er zijn minderjarigen: nee                  |
        | het gezin woont in Utrecht                  |
      Als het routeringsadvies wordt gevraagd
      Dan is dit het hele besluit:
        | Veilig Thuis houdt vast wat is gemeld tot een ander het overneemt: ja                      |
        | de JGZ van de regio is er voor dit gezin: nee                                              |
        | de route is naar geen team van deze afspraken                                              |
        | dit hoort bij een team: nee                                                                |
        | het overzicht van contacten noemt Veilig Thuis Zuid-Holland Zuid, telefoon 078 - 633 49 80 |
        | Veilig Thuis moet de passende instantie in kennis stellen, niet herleidbaar tot de melder  |
        | opmerking: ROU-05                                                                          |
        | opmerking: ROU-60                                                                          |
      En geldt regel ROU-12 op grond van 8.1.i, D-11, D-5, F.1

  Regel: ROU-13 Zolang niet bekend is of er iets is gemeld, laat Veilig Thuis niets los

    Scenario: zonder bekende aanleiding laat Veilig Thuis niets los
      Gegeven deze feiten:
        | de aanleiding is onbekend |
      Als het routeringsadvies wordt gevraagd
      Dan is dit het hele besluit:
        | Veilig Thuis houdt vast wat is gemeld tot een ander het overneemt: ja                      |
        | de JGZ van de regio is er voor dit gezin: ja                                               |
        | de route is naar het team van deze gemeente                                                |
        | dit hoort bij een team: nog onbekend                                                       |
        | het overzicht van contacten noemt Careyn, voor JGZ                                         |
        | het overzicht van contacten noemt Rivas, voor JGZ                                          |
        | het overzicht van contacten noemt Stichting Jeugdteams Zuid-Holland Zuid, voor jeugdteam   |
        | het overzicht van contacten noemt Veilig Thuis Zuid-Holland Zuid, telefoon 078 - 633 49 80 |
        | het team is jeugdteam van Dordrecht                                                        |
        | ontbreekt: de aanleiding                                                                   |
        | opmerking: ROU-60                                                                          |
      En geldt regel ROU-13 op grond van D-15, F.1

  Regel: ROU-14 Bij een vraag of zorg van iemand zelf is er niets gemeld om vast te houden

    Scenario: bij een eigen vraag is er niets om vast te houden
      Gegeven deze feiten:
        | de vraag komt van een jeugdige |
      Als het routeringsadvies wordt gevraagd
      Dan is dit het hele besluit:
        | Veilig Thuis houdt vast wat is gemeld tot een ander het overneemt: nee                     |
        | de JGZ van de regio is er voor dit gezin: ja                                               |
        | de route is naar het team van deze gemeente                                                |
        | dit hoort bij een team: ja                                                                 |
        | het overzicht van contacten noemt Careyn, voor JGZ                                         |
        | het overzicht van contacten noemt Rivas, voor JGZ                                          |
        | het overzicht van contacten noemt Stichting Jeugdteams Zuid-Holland Zuid, voor jeugdteam   |
        | het overzicht van contacten noemt Veilig Thuis Zuid-Holland Zuid, telefoon 078 - 633 49 80 |
        | het team is jeugdteam van Dordrecht                                                        |
        | toegang tot andere ondersteuning volgt: nee                                                |
        | zwaardere hulp aanvragen kan: nee                                                          |
        | opmerking: ROU-60                                                                          |
      En geldt regel ROU-14 op grond van 8.3.d

  Regel: ROU-15 Over een vraag of zorg buiten de gemeenten van de afspraken zeggen deze niets

    Scenario: over een eigen vraag van buiten zeggen de afspraken niets
      Gegeven deze feiten:
        | het gezin woont in Utrecht |
        | de vraag gaat over geld    |
      Als het routeringsadvies wordt gevraagd
      Dan is dit het hele besluit:
        | Veilig Thuis houdt vast wat is gemeld tot een ander het overneemt: nee                     |
        | de JGZ van de regio is er voor dit gezin: nee                                              |
        | de route is naar geen team van deze afspraken                                              |
        | dit hoort bij een team: ja                                                                 |
        | het overzicht van contacten noemt Veilig Thuis Zuid-Holland Zuid, telefoon 078 - 633 49 80 |
        | geen grondslag: ROU-15                                                                     |
        | opmerking: ROU-05                                                                          |
        | opmerking: ROU-60                                                                          |
      En geldt regel ROU-15 op grond van 8.3.d, D-12

  Regel: ROU-16 Is er een team en hoort de vraag erbij, dan helpt het team

    Scenario: het team helpt ook onder de nieuwe gemeente
      Gegeven deze feiten:
        | het gezin woont in Cromstrijen |
        | de huisarts is nodig: ja       |
      Als het routeringsadvies wordt gevraagd
      Dan is dit het hele besluit:
        | Veilig Thuis houdt vast wat is gemeld tot een ander het overneemt: nee                     |
        | de JGZ van de regio is er voor dit gezin: ja                                               |
        | de gemeente is opgegaan in Hoeksche Waard, sinds 2019-01-01                                |
        | de route is naar het team van de nieuwe gemeente                                           |
        | dit hoort bij een team: ja                                                                 |
        | het overzicht van contacten noemt Careyn, voor JGZ                                         |
        | het overzicht van contacten noemt Rivas, voor JGZ                                          |
        | het overzicht van contacten noemt Stichting Jeugdteams Zuid-Holland Zuid, voor jeugdteam   |
        | het overzicht van contacten noemt Veilig Thuis Zuid-Holland Zuid, telefoon 078 - 633 49 80 |
        | het team is CJG-jeugdteam van Hoeksche Waard                                               |
        | toegang tot andere ondersteuning volgt: nee                                                |
        | zwaardere hulp aanvragen kan: nee                                                          |
        | het jeugdteam moet de huisarts betrekken                                                   |
        | opmerking: ROU-02                                                                          |
        | opmerking: ROU-60                                                                          |
      En geldt regel ROU-16 op grond van 8.3.d

  Regel: ROU-20 Met een minderjarige is de JGZ van de regio er ook

    Scenario: met kinderen is de JGZ er ook
      Gegeven deze feiten:
        | de vraag komt van een jeugdige           |
        | de vraag gaat over groei en ontwikkeling |
      Als het routeringsadvies wordt gevraagd
      Dan is dit het hele besluit:
        | Veilig Thuis houdt vast wat is gemeld tot een ander het overneemt: nee                     |
        | de JGZ van de regio is er voor dit gezin: ja                                               |
        | de route is naar het team van deze gemeente                                                |
        | dit hoort bij een team: ja                                                                 |
        | het overzicht van contacten noemt Careyn, voor JGZ                                         |
        | het overzicht van contacten noemt Rivas, voor JGZ                                          |
        | het overzicht van contacten noemt Stichting Jeugdteams Zuid-Holland Zuid, voor jeugdteam   |
        | het overzicht van contacten noemt Veilig Thuis Zuid-Holland Zuid, telefoon 078 - 633 49 80 |
        | het team is jeugdteam van Dordrecht                                                        |
        | toegang tot andere ondersteuning volgt: nee                                                |
        | zwaardere hulp aanvragen kan: nee                                                          |
        | opmerking: ROU-60                                                                          |
      En geldt regel ROU-20 op grond van 8.2.l

  Regel: ROU-21 Zonder minderjarige is de JGZ er niet voor dit gezin

    Scenario: zonder kinderen is de JGZ er niet voor dit gezin
      Gegeven deze feiten:
        | er zijn minderjarigen: nee |
      Als het routeringsadvies wordt gevraagd
      Dan is dit het hele besluit:
        | Veilig Thuis houdt vast wat is gemeld tot een ander het overneemt: nee                     |
        | de JGZ van de regio is er voor dit gezin: nee                                              |
        | de route is naar het team van deze gemeente                                                |
        | dit hoort bij een team: ja                                                                 |
        | het overzicht van contacten noemt Stichting Jeugdteams Zuid-Holland Zuid, voor jeugdteam   |
        | het overzicht van contacten noemt Veilig Thuis Zuid-Holland Zuid, telefoon 078 - 633 49 80 |
        | het team is jeugdteam van Dordrecht                                                        |
        | toegang tot andere ondersteuning volgt: nee                                                |
        | zwaardere hulp aanvragen kan: nee                                                          |
        | opmerking: ROU-60                                                                          |
      En geldt regel ROU-21 op grond van 8.2.l, D-11

    Scenario: zonder kinderen is dat ook zonder gemeente bekend
      Gegeven deze feiten:
        | er zijn minderjarigen: nee  |
        | het gezin woont in onbekend |
      Als het routeringsadvies wordt gevraagd
      Dan is dit het hele besluit:
        | de route is nog onbekend                                                                   |
        | Veilig Thuis houdt vast wat is gemeld tot een ander het overneemt: nee                     |
        | de JGZ van de regio is er voor dit gezin: nee                                              |
        | dit hoort bij een team: ja                                                                 |
        | het overzicht van contacten noemt Veilig Thuis Zuid-Holland Zuid, telefoon 078 - 633 49 80 |
        | ontbreekt: de gemeente                                                                     |
        | opmerking: ROU-60                                                                          |
      En geldt regel ROU-21 op grond van 8.2.l, D-11

    Scenario: zonder kinderen is dat ook in een nieuwe gemeente zo
      Gegeven deze feiten:
        | er zijn minderjarigen: nee   |
        | het gezin woont in Korendijk |
      Als het routeringsadvies wordt gevraagd
      Dan is dit het hele besluit:
        | Veilig Thuis houdt vast wat is gemeld tot een ander het overneemt: nee                     |
        | de JGZ van de regio is er voor dit gezin: nee                                              |
        | de gemeente is opgegaan in Hoeksche Waard, sinds 2019-01-01                                |
        | de route is naar het team van de nieuwe gemeente                                           |
        | dit hoort bij een team: ja                                                                 |
        | het overzicht van contacten noemt Stichting Jeugdteams Zuid-Holland Zuid, voor jeugdteam   |
        | het overzicht van contacten noemt Veilig Thuis Zuid-Holland Zuid, telefoon 078 - 633 49 80 |
        | het team is CJG-jeugdteam van Hoeksche Waard                                               |
        | toegang tot andere ondersteuning volgt: nee                                                |
        | zwaardere hulp aanvragen kan: nee                                                          |
        | opmerking: ROU-02                                                                          |
        | opmerking: ROU-60                                                                          |
      En geldt regel ROU-21 op grond van 8.2.l, D-11

  Regel: ROU-22 Zijn minderjarigen onbekend, dan ook of de JGZ er is

    Scenario: zijn kinderen onbekend, dan wordt dat gevraagd
      Gegeven deze feiten:
        | er zijn minderjarigen: onbekend |
      Als het routeringsadvies wordt gevraagd
      Dan is dit het hele besluit:
        | Veilig Thuis houdt vast wat is gemeld tot een ander het overneemt: nee                     |
        | de JGZ van de regio is er voor dit gezin: onbekend                                         |
        | de route is naar het team van deze gemeente                                                |
        | dit hoort bij een team: ja                                                                 |
        | het overzicht van contacten noemt Stichting Jeugdteams Zuid-Holland Zuid, voor jeugdteam   |
        | het overzicht van contacten noemt Veilig Thuis Zuid-Holland Zuid, telefoon 078 - 633 49 80 |
        | het team is jeugdteam van Dordrecht                                                        |
        | toegang tot andere ondersteuning volgt: nee                                                |
        | zwaardere hulp aanvragen kan: nee                                                          |
        | vraag: er zijn minderjarigen                                                               |
        | opmerking: ROU-60                                                                          |
      En geldt regel ROU-22 op grond van 8.2.l, D-11

    Scenario: zijn kinderen en gemeente onbekend, dan wordt beide gevraagd
      Gegeven deze feiten:
        | er zijn minderjarigen: onbekend |
        | het gezin woont in onbekend     |
      Als het routeringsadvies wordt gevraagd
      Dan is dit het hele besluit:
        | de route is nog onbekend                                                                   |
        | Veilig Thuis houdt vast wat is gemeld tot een ander het overneemt: nee                     |
        | de JGZ van de regio is er voor dit gezin: onbekend                                         |
        | dit hoort bij een team: ja                                                                 |
        | het overzicht van contacten noemt Veilig Thuis Zuid-Holland Zuid, telefoon 078 - 633 49 80 |
        | ontbreekt: de gemeente                                                                     |
        | vraag: er zijn minderjarigen                                                               |
        | opmerking: ROU-60                                                                          |
      En geldt regel ROU-22 op grond van 8.2.l, D-11

    Scenario: zijn kinderen in een nieuwe gemeente onbekend, dan wordt dat gevraagd
      Gegeven deze feiten:
        | er zijn minderjarigen: onbekend |
        | het gezin woont in Binnenmaas   |
      Als het routeringsadvies wordt gevraagd
      Dan is dit het hele besluit:
        | Veilig Thuis houdt vast wat is gemeld tot een ander het overneemt: nee                     |
        | de JGZ van de regio is er voor dit gezin: onbekend                                         |
        | de gemeente is opgegaan in Hoeksche Waard, sinds 2019-01-01                                |
        | de route is naar het team van de nieuwe gemeente                                           |
        | dit hoort bij een team: ja                                                                 |
        | het overzicht van contacten noemt Stichting Jeugdteams Zuid-Holland Zuid, voor jeugdteam   |
        | het overzicht van contacten noemt Veilig Thuis Zuid-Holland Zuid, telefoon 078 - 633 49 80 |
        | het team is CJG-jeugdteam van Hoeksche Waard                                               |
        | toegang tot andere ondersteuning volgt: nee                                                |
        | zwaardere hulp aanvragen kan: nee                                                          |
        | vraag: er zijn minderjarigen                                                               |
        | opmerking: ROU-02                                                                          |
        | opmerking: ROU-60                                                                          |
      En geldt regel ROU-22 op grond van 8.2.l, D-11

  Regel: ROU-23 Is de gemeente onbekend, dan ook of de JGZ van de regio er is

    Scenario: is alleen de gemeente onbekend, dan ook of de JGZ er is
      Gegeven deze feiten:
        | het gezin woont in onbekend    |
        | de vraag komt van een jeugdige |
      Als het routeringsadvies wordt gevraagd
      Dan is dit het hele besluit:
        | de route is nog onbekend                                                                   |
        | Veilig Thuis houdt vast wat is gemeld tot een ander het overneemt: nee                     |
        | de JGZ van de regio is er voor dit gezin: onbekend                                         |
        | dit hoort bij een team: ja                                                                 |
        | het overzicht van contacten noemt Veilig Thuis Zuid-Holland Zuid, telefoon 078 - 633 49 80 |
        | ontbreekt: de gemeente                                                                     |
        | opmerking: ROU-60                                                                          |
      En geldt regel ROU-23 op grond van 8.2.l

  Regel: ROU-24 Buiten de afspraken is de JGZ van de regio er niet

    Scenario: buiten de afspraken is de JGZ van de regio er niet
      Gegeven deze feiten:
        | het gezin woont in Utrecht     |
        | de vraag komt van een jeugdige |
      Als het routeringsadvies wordt gevraagd
      Dan is dit het hele besluit:
        | Veilig Thuis houdt vast wat is gemeld tot een ander het overneemt: nee                     |
        | de JGZ van de regio is er voor dit gezin: nee                                              |
        | de route is naar geen team van deze afspraken                                              |
        | dit hoort bij een team: ja                                                                 |
        | het overzicht van contacten noemt Veilig Thuis Zuid-Holland Zuid, telefoon 078 - 633 49 80 |
        | geen grondslag: ROU-15                                                                     |
        | opmerking: ROU-05                                                                          |
        | opmerking: ROU-60                                                                          |
      En geldt regel ROU-24 op grond van 8.2.l, D-12

    Scenario: ook zonder bekende kinderen is de JGZ van de regio er niet buiten de afspraken
      Gegeven deze feiten:
        | het gezin woont in Utrecht      |
        | er zijn minderjarigen: onbekend |
      Als het routeringsadvies wordt gevraagd
      Dan is dit het hele besluit:
        | Veilig Thuis houdt vast wat is gemeld tot een ander het overneemt: nee                     |
        | de JGZ van de regio is er voor dit gezin: nee                                              |
        | de route is naar geen team van deze afspraken                                              |
        | dit hoort bij een team: ja                                                                 |
        | het overzicht van contacten noemt Veilig Thuis Zuid-Holland Zuid, telefoon 078 - 633 49 80 |
        | geen grondslag: ROU-15                                                                     |
        | opmerking: ROU-05                                                                          |
        | opmerking: ROU-60                                                                          |
      En geldt regel ROU-24 op grond van 8.2.l, D-12

    Scenario: ook zonder kinderen is de JGZ van de regio er niet buiten de afspraken
      Gegeven deze feiten:
        | het gezin woont in Utrecht |
        | er zijn minderjarigen: nee |
      Als het routeringsadvies wordt gevraagd
      Dan is dit het hele besluit:
        | Veilig Thuis houdt vast wat is gemeld tot een ander het overneemt: nee                     |
        | de JGZ van de regio is er voor dit gezin: nee                                              |
        | de route is naar geen team van deze afspraken                                              |
        | dit hoort bij een team: ja                                                                 |
        | het overzicht van contacten noemt Veilig Thuis Zuid-Holland Zuid, telefoon 078 - 633 49 80 |
        | geen grondslag: ROU-15                                                                     |
        | opmerking: ROU-05                                                                          |
        | opmerking: ROU-60                                                                          |
      En geldt regel ROU-21 niet
      En geldt regel ROU-24 op grond van 8.2.l, D-12

  Regel: ROU-30 Is andere ondersteuning nodig en gewenst, dan geeft het team er toegang toe

    Scenario: nodig en gewenst: het team geeft toegang
      Gegeven deze feiten:
        | ondersteuning naast het team is nodig: ja   |
        | ondersteuning naast het team is gewenst: ja |
      Als het routeringsadvies wordt gevraagd
      Dan is dit het hele besluit:
        | Veilig Thuis houdt vast wat is gemeld tot een ander het overneemt: nee                     |
        | de JGZ van de regio is er voor dit gezin: ja                                               |
        | de route is naar het team van deze gemeente                                                |
        | dit hoort bij een team: ja                                                                 |
        | het overzicht van contacten noemt Careyn, voor JGZ                                         |
        | het overzicht van contacten noemt Rivas, voor JGZ                                          |
        | het overzicht van contacten noemt Stichting Jeugdteams Zuid-Holland Zuid, voor jeugdteam   |
        | het overzicht van contacten noemt Veilig Thuis Zuid-Holland Zuid, telefoon 078 - 633 49 80 |
        | het team is jeugdteam van Dordrecht                                                        |
        | toegang tot andere ondersteuning volgt: ja                                                 |
        | zwaardere hulp aanvragen kan: nee                                                          |
        | het jeugdteam moet toegang geven tot andere ondersteuning aan het gezin                    |
        | opmerking: ROU-60                                                                          |
      En geldt regel ROU-30 op grond van 8.3.f

  Regel: ROU-31 Is andere ondersteuning niet nodig, dan volgt er geen toegang

    Scenario: gewenst maar niet nodig: geen toegang
      Gegeven deze feiten:
        | ondersteuning naast het team is nodig: nee  |
        | ondersteuning naast het team is gewenst: ja |
      Als het routeringsadvies wordt gevraagd
      Dan is dit het hele besluit:
        | Veilig Thuis houdt vast wat is gemeld tot een ander het overneemt: nee                     |
        | de JGZ van de regio is er voor dit gezin: ja                                               |
        | de route is naar het team van deze gemeente                                                |
        | dit hoort bij een team: ja                                                                 |
        | het overzicht van contacten noemt Careyn, voor JGZ                                         |
        | het overzicht van contacten noemt Rivas, voor JGZ                                          |
        | het overzicht van contacten noemt Stichting Jeugdteams Zuid-Holland Zuid, voor jeugdteam   |
        | het overzicht van contacten noemt Veilig Thuis Zuid-Holland Zuid, telefoon 078 - 633 49 80 |
        | het team is jeugdteam van Dordrecht                                                        |
        | toegang tot andere ondersteuning volgt: nee                                                |
        | zwaardere hulp aanvragen kan: nee                                                          |
        | opmerking: ROU-60                                                                          |
      En geldt regel ROU-31 op grond van 8.3.f

    Scenario: niet nodig en niet gewenst: dat het niet nodig is, is genoeg
      Gegeven deze feiten:
        | ondersteuning naast het team is nodig: nee   |
        | ondersteuning naast het team is gewenst: nee |
      Als het routeringsadvies wordt gevraagd
      Dan is dit het hele besluit:
        | Veilig Thuis houdt vast wat is gemeld tot een ander het overneemt: nee                     |
        | de JGZ van de regio is er voor dit gezin: ja                                               |
        | de route is naar het team van deze gemeente                                                |
        | dit hoort bij een team: ja                                                                 |
        | het overzicht van contacten noemt Careyn, voor JGZ                                         |
        | het overzicht van contacten noemt Rivas, voor JGZ                                          |
        | het overzicht van contacten noemt Stichting Jeugdteams Zuid-Holland Zuid, voor jeugdteam   |
        | het overzicht van contacten noemt Veilig Thuis Zuid-Holland Zuid, telefoon 078 - 633 49 80 |
        | het team is jeugdteam van Dordrecht                                                        |
        | toegang tot andere ondersteuning volgt: nee                                                |
        | zwaardere hulp aanvragen kan: nee                                                          |
        | opmerking: ROU-60                                                                          |
      En geldt regel ROU-32 niet
      En geldt regel ROU-31 op grond van 8.3.f

    Scenario: niet nodig en onbekend of gewenst: geen toegang en geen vraag
      Gegeven deze feiten:
        | ondersteuning naast het team is nodig: nee        |
        | ondersteuning naast het team is gewenst: onbekend |
      Als het routeringsadvies wordt gevraagd
      Dan is dit het hele besluit:
        | Veilig Thuis houdt vast wat is gemeld tot een ander het overneemt: nee                     |
        | de JGZ van de regio is er voor dit gezin: ja                                               |
        | de route is naar het team van deze gemeente                                                |
        | dit hoort bij een team: ja                                                                 |
        | het overzicht van contacten noemt Careyn, voor JGZ                                         |
        | het overzicht van contacten noemt Rivas, voor JGZ                                          |
        | het overzicht van contacten noemt Stichting Jeugdteams Zuid-Holland Zuid, voor jeugdteam   |
        | het overzicht van contacten noemt Veilig Thuis Zuid-Holland Zuid, telefoon 078 - 633 49 80 |
        | het team is jeugdteam van Dordrecht                                                        |
        | toegang tot andere ondersteuning volgt: nee                                                |
        | zwaardere hulp aanvragen kan: nee                                                          |
        | opmerking: ROU-60                                                                          |
      En geldt regel ROU-31 op grond van 8.3.f

  Regel: ROU-32 Wil het gezin geen andere ondersteuning, dan volgt er geen toegang

    Scenario: nodig maar niet gewenst: geen toegang
      Gegeven deze feiten:
        | ondersteuning naast het team is nodig: ja    |
        | ondersteuning naast het team is gewenst: nee |
      Als het routeringsadvies wordt gevraagd
      Dan is dit het hele besluit:
        | Veilig Thuis houdt vast wat is gemeld tot een ander het overneemt: nee                     |
        | de JGZ van de regio is er voor dit gezin: ja                                               |
        | de route is naar het team van deze gemeente                                                |
        | dit hoort bij een team: ja                                                                 |
        | het overzicht van contacten noemt Careyn, voor JGZ                                         |
        | het overzicht van contacten noemt Rivas, voor JGZ                                          |
        | het overzicht van contacten noemt Stichting Jeugdteams Zuid-Holland Zuid, voor jeugdteam   |
        | het overzicht van contacten noemt Veilig Thuis Zuid-Holland Zuid, telefoon 078 - 633 49 80 |
        | het team is jeugdteam van Dordrecht                                                        |
        | toegang tot andere ondersteuning volgt: nee                                                |
        | zwaardere hulp aanvragen kan: nee                                                          |
        | opmerking: ROU-60                                                                          |
      En geldt regel ROU-32 op grond van 8.3.f

    Scenario: niet gewenst en onbekend of nodig: geen toegang en geen vraag
      Gegeven deze feiten:
        | ondersteuning naast het team is nodig: onbekend |
        | ondersteuning naast het team is gewenst: nee    |
      Als het routeringsadvies wordt gevraagd
      Dan is dit het hele besluit:
        | Veilig Thuis houdt vast wat is gemeld tot een ander het overneemt: nee                     |
        | de JGZ van de regio is er voor dit gezin: ja                                               |
        | de route is naar het team van deze gemeente                                                |
        | dit hoort bij een team: ja                                                                 |
        | het overzicht van contacten noemt Careyn, voor JGZ                                         |
        | het overzicht van contacten noemt Rivas, voor JGZ                                          |
        | het overzicht van contacten noemt Stichting Jeugdteams Zuid-Holland Zuid, voor jeugdteam   |
        | het overzicht van contacten noemt Veilig Thuis Zuid-Holland Zuid, telefoon 078 - 633 49 80 |
        | het team is jeugdteam van Dordrecht                                                        |
        | toegang tot andere ondersteuning volgt: nee                                                |
        | zwaardere hulp aanvragen kan: nee                                                          |
        | opmerking: ROU-60                                                                          |
      En geldt regel ROU-32 op grond van 8.3.f

  Regel: ROU-33 Of het gezin nodige ondersteuning wil, wordt gevraagd

    Scenario: nodig, maar gewenst is onbekend: het wordt gevraagd
      Gegeven deze feiten:
        | ondersteuning naast het team is nodig: ja         |
        | ondersteuning naast het team is gewenst: onbekend |
      Als het routeringsadvies wordt gevraagd
      Dan is dit het hele besluit:
        | Veilig Thuis houdt vast wat is gemeld tot een ander het overneemt: nee                     |
        | de JGZ van de regio is er voor dit gezin: ja                                               |
        | de route is naar het team van deze gemeente                                                |
        | dit hoort bij een team: ja                                                                 |
        | het overzicht van contacten noemt Careyn, voor JGZ                                         |
        | het overzicht van contacten noemt Rivas, voor JGZ                                          |
        | het overzicht van contacten noemt Stichting Jeugdteams Zuid-Holland Zuid, voor jeugdteam   |
        | het overzicht van contacten noemt Veilig Thuis Zuid-Holland Zuid, telefoon 078 - 633 49 80 |
        | het team is jeugdteam van Dordrecht                                                        |
        | toegang tot andere ondersteuning volgt: onbekend                                           |
        | zwaardere hulp aanvragen kan: nee                                                          |
        | vraag: ondersteuning naast het team is gewenst                                             |
        | opmerking: ROU-60                                                                          |
      En geldt regel ROU-33 op grond van 8.3.f

  Regel: ROU-34 Of andere ondersteuning nodig is, wordt gevraagd

    Scenario: gewenst, maar nodig is onbekend: het wordt gevraagd
      Gegeven deze feiten:
        | ondersteuning naast het team is nodig: onbekend |
        | ondersteuning naast het team is gewenst: ja     |
      Als het routeringsadvies wordt gevraagd
      Dan is dit het hele besluit:
        | Veilig Thuis houdt vast wat is gemeld tot een ander het overneemt: nee                     |
        | de JGZ van de regio is er voor dit gezin: ja                                               |
        | de route is naar het team van deze gemeente                                                |
        | dit hoort bij een team: ja                                                                 |
        | het overzicht van contacten noemt Careyn, voor JGZ                                         |
        | het overzicht van contacten noemt Rivas, voor JGZ                                          |
        | het overzicht van contacten noemt Stichting Jeugdteams Zuid-Holland Zuid, voor jeugdteam   |
        | het overzicht van contacten noemt Veilig Thuis Zuid-Holland Zuid, telefoon 078 - 633 49 80 |
        | het team is jeugdteam van Dordrecht                                                        |
        | toegang tot andere ondersteuning volgt: onbekend                                           |
        | zwaardere hulp aanvragen kan: nee                                                          |
        | vraag: ondersteuning naast het team is nodig                                               |
        | opmerking: ROU-60                                                                          |
      En geldt regel ROU-34 op grond van 8.3.f

    Scenario: beide onbekend: gevraagd wordt of het nodig is
      Gegeven deze feiten:
        | ondersteuning naast het team is nodig: onbekend   |
        | ondersteuning naast het team is gewenst: onbekend |
      Als het routeringsadvies wordt gevraagd
      Dan is dit het hele besluit:
        | Veilig Thuis houdt vast wat is gemeld tot een ander het overneemt: nee                     |
        | de JGZ van de regio is er voor dit gezin: ja                                               |
        | de route is naar het team van deze gemeente                                                |
        | dit hoort bij een team: ja                                                                 |
        | het overzicht van contacten noemt Careyn, voor JGZ                                         |
        | het overzicht van contacten noemt Rivas, voor JGZ                                          |
        | het overzicht van contacten noemt Stichting Jeugdteams Zuid-Holland Zuid, voor jeugdteam   |
        | het overzicht van contacten noemt Veilig Thuis Zuid-Holland Zuid, telefoon 078 - 633 49 80 |
        | het team is jeugdteam van Dordrecht                                                        |
        | toegang tot andere ondersteuning volgt: onbekend                                           |
        | zwaardere hulp aanvragen kan: nee                                                          |
        | vraag: ondersteuning naast het team is nodig                                               |
        | opmerking: ROU-60                                                                          |
      En geldt regel ROU-34 op grond van 8.3.f

  Regel: ROU-40 Na overleg met het gezin mag het team zwaardere hulp aanvragen

    Scenario: nodig en overlegd: het team mag zwaardere hulp aanvragen
      Gegeven deze feiten:
        | zwaardere hulp is nodig: ja                   |
        | zwaardere hulp is met het gezin besproken: ja |
      Als het routeringsadvies wordt gevraagd
      Dan is dit het hele besluit:
        | Veilig Thuis houdt vast wat is gemeld tot een ander het overneemt: nee                     |
        | de JGZ van de regio is er voor dit gezin: ja                                               |
        | de route is naar het team van deze gemeente                                                |
        | dit hoort bij een team: ja                                                                 |
        | het overzicht van contacten noemt Careyn, voor JGZ                                         |
        | het overzicht van contacten noemt Rivas, voor JGZ                                          |
        | het overzicht van contacten noemt Stichting Jeugdteams Zuid-Holland Zuid, voor jeugdteam   |
        | het overzicht van contacten noemt Veilig Thuis Zuid-Holland Zuid, telefoon 078 - 633 49 80 |
        | het team is jeugdteam van Dordrecht                                                        |
        | toegang tot andere ondersteuning volgt: nee                                                |
        | zwaardere hulp aanvragen kan: ja                                                           |
        | het jeugdteam mag zwaardere hulp van een specialist aanvragen voor het gezin               |
        | opmerking: ROU-60                                                                          |
      En geldt regel ROU-40 op grond van 8.3.g

  Regel: ROU-41 Zonder overleg met het gezin kan zwaardere hulp nog niet worden aangevraagd

    Scenario: nodig maar niet overlegd: eerst overleg met het gezin
      Gegeven deze feiten:
        | zwaardere hulp is nodig: ja                    |
        | zwaardere hulp is met het gezin besproken: nee |
      Als het routeringsadvies wordt gevraagd
      Dan is dit het hele besluit:
        | Veilig Thuis houdt vast wat is gemeld tot een ander het overneemt: nee                     |
        | de JGZ van de regio is er voor dit gezin: ja                                               |
        | de route is naar het team van deze gemeente                                                |
        | dit hoort bij een team: ja                                                                 |
        | het overzicht van contacten noemt Careyn, voor JGZ                                         |
        | het overzicht van contacten noemt Rivas, voor JGZ                                          |
        | het overzicht van contacten noemt Stichting Jeugdteams Zuid-Holland Zuid, voor jeugdteam   |
        | het overzicht van contacten noemt Veilig Thuis Zuid-Holland Zuid, telefoon 078 - 633 49 80 |
        | het team is jeugdteam van Dordrecht                                                        |
        | toegang tot andere ondersteuning volgt: nee                                                |
        | zwaardere hulp aanvragen kan: nee                                                          |
        | het jeugdteam moet overleggen over zwaardere hulp met het gezin                            |
        | opmerking: ROU-60                                                                          |
        | voorwaarde niet vervuld: ROU-41                                                            |
      En geldt regel ROU-41 op grond van 8.3.g

  Regel: ROU-42 Of met het gezin is overlegd over zwaardere hulp, wordt gevraagd

    Scenario: nodig, maar overleg is onbekend: het wordt gevraagd
      Gegeven deze feiten:
        | zwaardere hulp is nodig: ja                         |
        | zwaardere hulp is met het gezin besproken: onbekend |
      Als het routeringsadvies wordt gevraagd
      Dan is dit het hele besluit:
        | Veilig Thuis houdt vast wat is gemeld tot een ander het overneemt: nee                     |
        | de JGZ van de regio is er voor dit gezin: ja                                               |
        | de route is naar het team van deze gemeente                                                |
        | dit hoort bij een team: ja                                                                 |
        | het overzicht van contacten noemt Careyn, voor JGZ                                         |
        | het overzicht van contacten noemt Rivas, voor JGZ                                          |
        | het overzicht van contacten noemt Stichting Jeugdteams Zuid-Holland Zuid, voor jeugdteam   |
        | het overzicht van contacten noemt Veilig Thuis Zuid-Holland Zuid, telefoon 078 - 633 49 80 |
        | het team is jeugdteam van Dordrecht                                                        |
        | toegang tot andere ondersteuning volgt: nee                                                |
        | zwaardere hulp aanvragen kan: onbekend                                                     |
        | vraag: zwaardere hulp is met het gezin besproken                                           |
        | opmerking: ROU-60                                                                          |
      En geldt regel ROU-42 op grond van 8.3.g

  Regel: ROU-43 Is zwaardere hulp niet nodig, dan wordt die niet aangevraagd

    Scenario: niet nodig: overleg doet er niet toe
      Gegeven deze feiten:
        | zwaardere hulp is nodig: nee                  |
        | zwaardere hulp is met het gezin besproken: ja |
      Als het routeringsadvies wordt gevraagd
      Dan is dit het hele besluit:
        | Veilig Thuis houdt vast wat is gemeld tot een ander het overneemt: nee                     |
        | de JGZ van de regio is er voor dit gezin: ja                                               |
        | de route is naar het team van deze gemeente                                                |
        | dit hoort bij een team: ja                                                                 |
        | het overzicht van contacten noemt Careyn, voor JGZ                                         |
        | het overzicht van contacten noemt Rivas, voor JGZ                                          |
        | het overzicht van contacten noemt Stichting Jeugdteams Zuid-Holland Zuid, voor jeugdteam   |
        | het overzicht van contacten noemt Veilig Thuis Zuid-Holland Zuid, telefoon 078 - 633 49 80 |
        | het team is jeugdteam van Dordrecht                                                        |
        | toegang tot andere ondersteuning volgt: nee                                                |
        | zwaardere hulp aanvragen kan: nee                                                          |
        | opmerking: ROU-60                                                                          |
      En geldt regel ROU-43 op grond van 8.3.g

  Regel: ROU-44 Of zwaardere hulp nodig is, wordt gevraagd

    Scenario: of het nodig is, wordt gevraagd
      Gegeven deze feiten:
        | zwaardere hulp is nodig: onbekend             |
        | zwaardere hulp is met het gezin besproken: ja |
      Als het routeringsadvies wordt gevraagd
      Dan is dit het hele besluit:
        | Veilig Thuis houdt vast wat is gemeld tot een ander het overneemt: nee                     |
        | de JGZ van de regio is er voor dit gezin: ja                                               |
        | de route is naar het team van deze gemeente                                                |
        | dit hoort bij een team: ja                                                                 |
        | het overzicht van contacten noemt Careyn, voor JGZ                                         |
        | het overzicht van contacten noemt Rivas, voor JGZ                                          |
        | het overzicht van contacten noemt Stichting Jeugdteams Zuid-Holland Zuid, voor jeugdteam   |
        | het overzicht van contacten noemt Veilig Thuis Zuid-Holland Zuid, telefoon 078 - 633 49 80 |
        | het team is jeugdteam van Dordrecht                                                        |
        | toegang tot andere ondersteuning volgt: nee                                                |
        | zwaardere hulp aanvragen kan: onbekend                                                     |
        | vraag: zwaardere hulp is nodig                                                             |
        | opmerking: ROU-60                                                                          |
      En geldt regel ROU-44 op grond van 8.3.g

  Regel: ROU-50 Zo nodig betrekt het team andere familieleden

    Scenario: andere familie is nodig, dus het team haalt wie nodig is erbij
      Gegeven deze feiten:
        | andere familie is nodig: ja |
      Als het routeringsadvies wordt gevraagd
      Dan is dit het hele besluit:
        | Veilig Thuis houdt vast wat is gemeld tot een ander het overneemt: nee                     |
        | de JGZ van de regio is er voor dit gezin: ja                                               |
        | de route is naar het team van deze gemeente                                                |
        | dit hoort bij een team: ja                                                                 |
        | het overzicht van contacten noemt Careyn, voor JGZ                                         |
        | het overzicht van contacten noemt Rivas, voor JGZ                                          |
        | het overzicht van contacten noemt Stichting Jeugdteams Zuid-Holland Zuid, voor jeugdteam   |
        | het overzicht van contacten noemt Veilig Thuis Zuid-Holland Zuid, telefoon 078 - 633 49 80 |
        | het team is jeugdteam van Dordrecht                                                        |
        | toegang tot andere ondersteuning volgt: nee                                                |
        | zwaardere hulp aanvragen kan: nee                                                          |
        | het jeugdteam moet andere familieleden betrekken                                           |
        | opmerking: ROU-60                                                                          |
      En geldt regel ROU-50 op grond van 8.3.j

  Regel: ROU-51 Of andere familieleden erbij moeten komen, wordt gevraagd

    Scenario: andere familie nodig of niet is onbekend, dus dat wordt gevraagd
      Gegeven deze feiten:
        | andere familie is nodig: onbekend |
      Als het routeringsadvies wordt gevraagd
      Dan is dit het hele besluit:
        | Veilig Thuis houdt vast wat is gemeld tot een ander het overneemt: nee                     |
        | de JGZ van de regio is er voor dit gezin: ja                                               |
        | de route is naar het team van deze gemeente                                                |
        | dit hoort bij een team: ja                                                                 |
        | het overzicht van contacten noemt Careyn, voor JGZ                                         |
        | het overzicht van contacten noemt Rivas, voor JGZ                                          |
        | het overzicht van contacten noemt Stichting Jeugdteams Zuid-Holland Zuid, voor jeugdteam   |
        | het overzicht van contacten noemt Veilig Thuis Zuid-Holland Zuid, telefoon 078 - 633 49 80 |
        | het team is jeugdteam van Dordrecht                                                        |
        | toegang tot andere ondersteuning volgt: nee                                                |
        | zwaardere hulp aanvragen kan: nee                                                          |
        | vraag: andere familie is nodig                                                             |
        | opmerking: ROU-60                                                                          |
      En geldt regel ROU-51 op grond van 8.3.j

  Regel: ROU-52 Zo nodig betrekt het team de huisarts

    Scenario: de huisarts is nodig, dus het team haalt wie nodig is erbij
      Gegeven deze feiten:
        | de huisarts is nodig: ja |
      Als het routeringsadvies wordt gevraagd
      Dan is dit het hele besluit:
        | Veilig Thuis houdt vast wat is gemeld tot een ander het overneemt: nee                     |
        | de JGZ van de regio is er voor dit gezin: ja                                               |
        | de route is naar het team van deze gemeente                                                |
        | dit hoort bij een team: ja                                                                 |
        | het overzicht van contacten noemt Careyn, voor JGZ                                         |
        | het overzicht van contacten noemt Rivas, voor JGZ                                          |
        | het overzicht van contacten noemt Stichting Jeugdteams Zuid-Holland Zuid, voor jeugdteam   |
        | het overzicht van contacten noemt Veilig Thuis Zuid-Holland Zuid, telefoon 078 - 633 49 80 |
        | het team is jeugdteam van Dordrecht                                                        |
        | toegang tot andere ondersteuning volgt: nee                                                |
        | zwaardere hulp aanvragen kan: nee                                                          |
        | het jeugdteam moet de huisarts betrekken                                                   |
        | opmerking: ROU-60                                                                          |
      En geldt regel ROU-52 op grond van 8.3.j

  Regel: ROU-53 Of de huisarts erbij moet komen, wordt gevraagd

    Scenario: de huisarts nodig of niet is onbekend, dus dat wordt gevraagd
      Gegeven deze feiten:
        | de huisarts is nodig: onbekend |
      Als het routeringsadvies wordt gevraagd
      Dan is dit het hele besluit:
        | Veilig Thuis houdt vast wat is gemeld tot een ander het overneemt: nee                     |
        | de JGZ van de regio is er voor dit gezin: ja                                               |
        | de route is naar het team van deze gemeente                                                |
        | dit hoort bij een team: ja                                                                 |
        | het overzicht van contacten noemt Careyn, voor JGZ                                         |
        | het overzicht van contacten noemt Rivas, voor JGZ                                          |
        | het overzicht van contacten noemt Stichting Jeugdteams Zuid-Holland Zuid, voor jeugdteam   |
        | het overzicht van contacten noemt Veilig Thuis Zuid-Holland Zuid, telefoon 078 - 633 49 80 |
        | het team is jeugdteam van Dordrecht                                                        |
        | toegang tot andere ondersteuning volgt: nee                                                |
        | zwaardere hulp aanvragen kan: nee                                                          |
        | vraag: de huisarts is nodig                                                                |
        | opmerking: ROU-60                                                                          |
      En geldt regel ROU-53 op grond van 8.3.j

  Regel: ROU-54 Zo nodig betrekt het team de school

    Scenario: het onderwijs is nodig, dus het team haalt wie nodig is erbij
      Gegeven deze feiten:
        | het onderwijs is nodig: ja |
      Als het routeringsadvies wordt gevraagd
      Dan is dit het hele besluit:
        | Veilig Thuis houdt vast wat is gemeld tot een ander het overneemt: nee                     |
        | de JGZ van de regio is er voor dit gezin: ja                                               |
        | de route is naar het team van deze gemeente                                                |
        | dit hoort bij een team: ja                                                                 |
        | het overzicht van contacten noemt Careyn, voor JGZ                                         |
        | het overzicht van contacten noemt Rivas, voor JGZ                                          |
        | het overzicht van contacten noemt Stichting Jeugdteams Zuid-Holland Zuid, voor jeugdteam   |
        | het overzicht van contacten noemt Veilig Thuis Zuid-Holland Zuid, telefoon 078 - 633 49 80 |
        | het team is jeugdteam van Dordrecht                                                        |
        | toegang tot andere ondersteuning volgt: nee                                                |
        | zwaardere hulp aanvragen kan: nee                                                          |
        | het jeugdteam moet de school betrekken                                                     |
        | opmerking: ROU-60                                                                          |
      En geldt regel ROU-54 op grond van 8.3.j

  Regel: ROU-55 Of de school erbij moet komen, wordt gevraagd

    Scenario: het onderwijs nodig of niet is onbekend, dus dat wordt gevraagd
      Gegeven deze feiten:
        | het onderwijs is nodig: onbekend |
      Als het routeringsadvies wordt gevraagd
      Dan is dit het hele besluit:
        | Veilig Thuis houdt vast wat is gemeld tot een ander het overneemt: nee                     |
        | de JGZ van de regio is er voor dit gezin: ja                                               |
        | de route is naar het team van deze gemeente                                                |
        | dit hoort bij een team: ja                                                                 |
        | het overzicht van contacten noemt Careyn, voor JGZ                                         |
        | het overzicht van contacten noemt Rivas, voor JGZ                                          |
        | het overzicht van contacten noemt Stichting Jeugdteams Zuid-Holland Zuid, voor jeugdteam   |
        | het overzicht van contacten noemt Veilig Thuis Zuid-Holland Zuid, telefoon 078 - 633 49 80 |
        | het team is jeugdteam van Dordrecht                                                        |
        | toegang tot andere ondersteuning volgt: nee                                                |
        | zwaardere hulp aanvragen kan: nee                                                          |
        | vraag: het onderwijs is nodig                                                              |
        | opmerking: ROU-60                                                                          |
      En geldt regel ROU-55 op grond van 8.3.j

  Regel: ROU-60 Wie twijfelt over de aanpak, vindt in het overzicht het nummer van Veilig Thuis

    Scenario: het nummer van Veilig Thuis staat er altijd bij, ook buiten de afspraken
      Gegeven deze feiten:
        | het gezin woont in Utrecht |
        | de aanleiding is onbekend  |
      Als het routeringsadvies wordt gevraagd
      Dan is dit het hele besluit:
        | Veilig Thuis houdt vast wat is gemeld tot een ander het overneemt: ja                      |
        | de JGZ van de regio is er voor dit gezin: nee                                              |
        | de route is naar geen team van deze afspraken                                              |
        | dit hoort bij een team: nog onbekend                                                       |
        | het overzicht van contacten noemt Veilig Thuis Zuid-Holland Zuid, telefoon 078 - 633 49 80 |
        | ontbreekt: de aanleiding                                                                   |
        | opmerking: ROU-05                                                                          |
        | opmerking: ROU-60                                                                          |
      En geldt regel ROU-60 op grond van 9.2.r, F.3

    Scenario: alles onbekend, behalve wat naast het team nodig is: niets daarvan wordt gevraagd
      Gegeven deze feiten:
        | de aanleiding is onbekend         |
        | zwaardere hulp is nodig: onbekend |
        | andere familie is nodig: onbekend |
      Als het routeringsadvies wordt gevraagd
      Dan is dit het hele besluit:
        | Veilig Thuis houdt vast wat is gemeld tot een ander het overneemt: ja                      |
        | de JGZ van de regio is er voor dit gezin: ja                                               |
        | de route is naar het team van deze gemeente                                                |
        | dit hoort bij een team: nog onbekend                                                       |
        | het overzicht van contacten noemt Careyn, voor JGZ                                         |
        | het overzicht van contacten noemt Rivas, voor JGZ                                          |
        | het overzicht van contacten noemt Stichting Jeugdteams Zuid-Holland Zuid, voor jeugdteam   |
        | het overzicht van contacten noemt Veilig Thuis Zuid-Holland Zuid, telefoon 078 - 633 49 80 |
        | het team is jeugdteam van Dordrecht                                                        |
        | ontbreekt: de aanleiding                                                                   |
        | opmerking: ROU-60                                                                          |
      En geldt regel ROU-60 op grond van 9.2.r, F.3

  Regel: DOE-01 Met een minderjarige is het team er voor een melding

    Scenario: met kinderen is het team er voor een melding
      Gegeven deze feiten:
        | de aanleiding is overdracht van een melding |
        | de vraag komt van een onbekend              |
        | de vraag gaat over onbekend                 |
      Als het routeringsadvies wordt gevraagd
      Dan is dit het hele besluit:
        | Veilig Thuis houdt vast wat is gemeld tot een ander het overneemt: ja                      |
        | de JGZ van de regio is er voor dit gezin: ja                                               |
        | de route is naar het team van deze gemeente                                                |
        | dit hoort bij een team: ja                                                                 |
        | het overzicht van contacten noemt Careyn, voor JGZ                                         |
        | het overzicht van contacten noemt Rivas, voor JGZ                                          |
        | het overzicht van contacten noemt Stichting Jeugdteams Zuid-Holland Zuid, voor jeugdteam   |
        | het overzicht van contacten noemt Veilig Thuis Zuid-Holland Zuid, telefoon 078 - 633 49 80 |
        | het team is jeugdteam van Dordrecht                                                        |
        | opmerking: ROU-60                                                                          |
      En geldt regel DOE-01 op grond van 8.3.d, D-11

  Regel: DOE-02 Zonder minderjarige is het team er niet voor een melding

    Scenario: zonder kinderen is het team er niet voor een melding, waarover de vraag ook gaat
      Gegeven deze feiten:
        | de aanleiding is overdracht van een melding |
        | er zijn minderjarigen: nee                  |
        | de vraag gaat over geld                     |
      Als het routeringsadvies wordt gevraagd
      Dan is dit het hele besluit:
        | Veilig Thuis houdt vast wat is gemeld tot een ander het overneemt: ja                      |
        | de JGZ van de regio is er voor dit gezin: nee                                              |
        | de route is naar het team van deze gemeente                                                |
        | dit hoort bij een team: nee                                                                |
        | het overzicht van contacten noemt Stichting Jeugdteams Zuid-Holland Zuid, voor jeugdteam   |
        | het overzicht van contacten noemt Veilig Thuis Zuid-Holland Zuid, telefoon 078 - 633 49 80 |
        | het team is jeugdteam van Dordrecht                                                        |
        | Veilig Thuis moet de passende instantie in kennis stellen, niet herleidbaar tot de melder  |
        | opmerking: ROU-60                                                                          |
      En geldt regel DOE-02 op grond van 8.1.i, 8.3.d, D-11

  Regel: DOE-03 Zijn minderjarigen bij een melding onbekend, dan wordt dat gevraagd

    Scenario: zijn kinderen bij een melding onbekend, dan wordt dat gevraagd
      Gegeven deze feiten:
        | de aanleiding is overdracht van een melding |
        | er zijn minderjarigen: onbekend             |
      Als het routeringsadvies wordt gevraagd
      Dan is dit het hele besluit:
        | Veilig Thuis houdt vast wat is gemeld tot een ander het overneemt: ja                      |
        | de JGZ van de regio is er voor dit gezin: onbekend                                         |
        | de route is naar het team van deze gemeente                                                |
        | dit hoort bij een team: nog onbekend                                                       |
        | het overzicht van contacten noemt Stichting Jeugdteams Zuid-Holland Zuid, voor jeugdteam   |
        | het overzicht van contacten noemt Veilig Thuis Zuid-Holland Zuid, telefoon 078 - 633 49 80 |
        | het team is jeugdteam van Dordrecht                                                        |
        | ontbreekt: er zijn minderjarigen                                                           |
        | opmerking: ROU-60                                                                          |
      En geldt regel DOE-03 op grond van 8.3.d, D-11

  Regel: DOE-04 Is de aanleiding onbekend, dan wordt zij gevraagd

    Scenario: is de aanleiding onbekend, dan wordt zij gevraagd, ook bij een vraag over opvoeden
      Gegeven deze feiten:
        | de aanleiding is onbekend            |
        | de vraag komt van een andere inwoner |
      Als het routeringsadvies wordt gevraagd
      Dan is dit het hele besluit:
        | Veilig Thuis houdt vast wat is gemeld tot een ander het overneemt: ja                      |
        | de JGZ van de regio is er voor dit gezin: ja                                               |
        | de route is naar het team van deze gemeente                                                |
        | dit hoort bij een team: nog onbekend                                                       |
        | het overzicht van contacten noemt Careyn, voor JGZ                                         |
        | het overzicht van contacten noemt Rivas, voor JGZ                                          |
        | het overzicht van contacten noemt Stichting Jeugdteams Zuid-Holland Zuid, voor jeugdteam   |
        | het overzicht van contacten noemt Veilig Thuis Zuid-Holland Zuid, telefoon 078 - 633 49 80 |
        | het team is jeugdteam van Dordrecht                                                        |
        | ontbreekt: de aanleiding                                                                   |
        | opmerking: ROU-60                                                                          |
      En geldt regel DOE-04 op grond van 8.3.d

  Regel: DOE-05 Met een vraag over opvoeden kan iedere inwoner bij het team terecht

    Scenario: iedere inwoner mag met een vraag over opvoeden bij het team komen
      Gegeven deze feiten:
        | de vraag komt van een andere inwoner |
        | er zijn minderjarigen: nee           |
      Als het routeringsadvies wordt gevraagd
      Dan is dit het hele besluit:
        | Veilig Thuis houdt vast wat is gemeld tot een ander het overneemt: nee                     |
        | de JGZ van de regio is er voor dit gezin: nee                                              |
        | de route is naar het team van deze gemeente                                                |
        | dit hoort bij een team: ja                                                                 |
        | het overzicht van contacten noemt Stichting Jeugdteams Zuid-Holland Zuid, voor jeugdteam   |
        | het overzicht van contacten noemt Veilig Thuis Zuid-Holland Zuid, telefoon 078 - 633 49 80 |
        | het team is jeugdteam van Dordrecht                                                        |
        | toegang tot andere ondersteuning volgt: nee                                                |
        | zwaardere hulp aanvragen kan: nee                                                          |
        | opmerking: ROU-60                                                                          |
      En geldt regel DOE-05 op grond van 8.3.h

    Scenario: ook wie niet zegt wie hij is, mag met een vraag over opvoeden komen
      Gegeven deze feiten:
        | de vraag komt van een onbekend |
      Als het routeringsadvies wordt gevraagd
      Dan is dit het hele besluit:
        | Veilig Thuis houdt vast wat is gemeld tot een ander het overneemt: nee                     |
        | de JGZ van de regio is er voor dit gezin: ja                                               |
        | de route is naar het team van deze gemeente                                                |
        | dit hoort bij een team: ja                                                                 |
        | het overzicht van contacten noemt Careyn, voor JGZ                                         |
        | het overzicht van contacten noemt Rivas, voor JGZ                                          |
        | het overzicht van contacten noemt Stichting Jeugdteams Zuid-Holland Zuid, voor jeugdteam   |
        | het overzicht van contacten noemt Veilig Thuis Zuid-Holland Zuid, telefoon 078 - 633 49 80 |
        | het team is jeugdteam van Dordrecht                                                        |
        | toegang tot andere ondersteuning volgt: nee                                                |
        | zwaardere hulp aanvragen kan: nee                                                          |
        | opmerking: ROU-60                                                                          |
      En geldt regel DOE-05 op grond van 8.3.h

  Regel: DOE-06 Met een vraag over groei en ontwikkeling kunnen ouders en jeugdigen bij het team terecht

    Scenario: een ouder mag met een vraag over groei en ontwikkeling bij het team komen
      Gegeven deze feiten:
        | de vraag gaat over groei en ontwikkeling |
      Als het routeringsadvies wordt gevraagd
      Dan is dit het hele besluit:
        | Veilig Thuis houdt vast wat is gemeld tot een ander het overneemt: nee                     |
        | de JGZ van de regio is er voor dit gezin: ja                                               |
        | de route is naar het team van deze gemeente                                                |
        | dit hoort bij een team: ja                                                                 |
        | het overzicht van contacten noemt Careyn, voor JGZ                                         |
        | het overzicht van contacten noemt Rivas, voor JGZ                                          |
        | het overzicht van contacten noemt Stichting Jeugdteams Zuid-Holland Zuid, voor jeugdteam   |
        | het overzicht van contacten noemt Veilig Thuis Zuid-Holland Zuid, telefoon 078 - 633 49 80 |
        | het team is jeugdteam van Dordrecht                                                        |
        | toegang tot andere ondersteuning volgt: nee                                                |
        | zwaardere hulp aanvragen kan: nee                                                          |
        | opmerking: ROU-60                                                                          |
      En geldt regel DOE-06 op grond van 8.3.d, 8.3.i

    Scenario: een jeugdige mag met een vraag over groei en ontwikkeling bij het team komen
      Gegeven deze feiten:
        | de vraag gaat over groei en ontwikkeling |
        | de vraag komt van een jeugdige           |
      Als het routeringsadvies wordt gevraagd
      Dan is dit het hele besluit:
        | Veilig Thuis houdt vast wat is gemeld tot een ander het overneemt: nee                     |
        | de JGZ van de regio is er voor dit gezin: ja                                               |
        | de route is naar het team van deze gemeente                                                |
        | dit hoort bij een team: ja                                                                 |
        | het overzicht van contacten noemt Careyn, voor JGZ                                         |
        | het overzicht van contacten noemt Rivas, voor JGZ                                          |
        | het overzicht van contacten noemt Stichting Jeugdteams Zuid-Holland Zuid, voor jeugdteam   |
        | het overzicht van contacten noemt Veilig Thuis Zuid-Holland Zuid, telefoon 078 - 633 49 80 |
        | het team is jeugdteam van Dordrecht                                                        |
        | toegang tot andere ondersteuning volgt: nee                                                |
        | zwaardere hulp aanvragen kan: nee                                                          |
        | opmerking: ROU-60                                                                          |
      En geldt regel DOE-06 op grond van 8.3.d, 8.3.i

  Regel: DOE-07 Met een vraag over psyche en gedrag kunnen ouders en jeugdigen bij het team terecht

    Scenario: een ouder mag met een vraag over psyche en gedrag bij het team komen
      Gegeven deze feiten:
        | de vraag gaat over psyche en gedrag |
      Als het routeringsadvies wordt gevraagd
      Dan is dit het hele besluit:
        | Veilig Thuis houdt vast wat is gemeld tot een ander het overneemt: nee                     |
        | de JGZ van de regio is er voor dit gezin: ja                                               |
        | de route is naar het team van deze gemeente                                                |
        | dit hoort bij een team: ja                                                                 |
        | het overzicht van contacten noemt Careyn, voor JGZ                                         |
        | het overzicht van contacten noemt Rivas, voor JGZ                                          |
        | het overzicht van contacten noemt Stichting Jeugdteams Zuid-Holland Zuid, voor jeugdteam   |
        | het overzicht van contacten noemt Veilig Thuis Zuid-Holland Zuid, telefoon 078 - 633 49 80 |
        | het team is jeugdteam van Dordrecht                                                        |
        | toegang tot andere ondersteuning volgt: nee                                                |
        | zwaardere hulp aanvragen kan: nee                                                          |
        | opmerking: ROU-60                                                                          |
      En geldt regel DOE-07 op grond van 8.3.d, 8.3.i

    Scenario: een jeugdige mag met een vraag over psyche en gedrag bij het team komen
      Gegeven deze feiten:
        | de vraag gaat over psyche en gedrag |
        | de vraag komt van een jeugdige      |
      Als het routeringsadvies wordt gevraagd
      Dan is dit het hele besluit:
        | Veilig Thuis houdt vast wat is gemeld tot een ander het overneemt: nee                     |
        | de JGZ van de regio is er voor dit gezin: ja                                               |
        | de route is naar het team van deze gemeente                                                |
        | dit hoort bij een team: ja                                                                 |
        | het overzicht van contacten noemt Careyn, voor JGZ                                         |
        | het overzicht van contacten noemt Rivas, voor JGZ                                          |
        | het overzicht van contacten noemt Stichting Jeugdteams Zuid-Holland Zuid, voor jeugdteam   |
        | het overzicht van contacten noemt Veilig Thuis Zuid-Holland Zuid, telefoon 078 - 633 49 80 |
        | het team is jeugdteam van Dordrecht                                                        |
        | toegang tot andere ondersteuning volgt: nee                                                |
        | zwaardere hulp aanvragen kan: nee                                                          |
        | opmerking: ROU-60                                                                          |
      En geldt regel DOE-07 op grond van 8.3.d, 8.3.i

  Regel: DOE-08 Met een vraag over een beperking kunnen ouders en jeugdigen bij het team terecht

    Scenario: een ouder mag met een vraag over een beperking bij het team komen
      Gegeven deze feiten:
        | de vraag gaat over een beperking |
      Als het routeringsadvies wordt gevraagd
      Dan is dit het hele besluit:
        | Veilig Thuis houdt vast wat is gemeld tot een ander het overneemt: nee                     |
        | de JGZ van de regio is er voor dit gezin: ja                                               |
        | de route is naar het team van deze gemeente                                                |
        | dit hoort bij een team: ja                                                                 |
        | het overzicht van contacten noemt Careyn, voor JGZ                                         |
        | het overzicht van contacten noemt Rivas, voor JGZ                                          |
        | het overzicht van contacten noemt Stichting Jeugdteams Zuid-Holland Zuid, voor jeugdteam   |
        | het overzicht van contacten noemt Veilig Thuis Zuid-Holland Zuid, telefoon 078 - 633 49 80 |
        | het team is jeugdteam van Dordrecht                                                        |
        | toegang tot andere ondersteuning volgt: nee                                                |
        | zwaardere hulp aanvragen kan: nee                                                          |
        | opmerking: ROU-60                                                                          |
      En geldt regel DOE-08 op grond van 8.3.d, 8.3.i

    Scenario: een jeugdige mag met een vraag over een beperking bij het team komen
      Gegeven deze feiten:
        | de vraag gaat over een beperking |
        | de vraag komt van een jeugdige   |
      Als het routeringsadvies wordt gevraagd
      Dan is dit het hele besluit:
        | Veilig Thuis houdt vast wat is gemeld tot een ander het overneemt: nee                     |
        | de JGZ van de regio is er voor dit gezin: ja                                               |
        | de route is naar het team van deze gemeente                                                |
        | dit hoort bij een team: ja                                                                 |
        | het overzicht van contacten noemt Careyn, voor JGZ                                         |
        | het overzicht van contacten noemt Rivas, voor JGZ                                          |
        | het overzicht van contacten noemt Stichting Jeugdteams Zuid-Holland Zuid, voor jeugdteam   |
        | het overzicht van contacten noemt Veilig Thuis Zuid-Holland Zuid, telefoon 078 - 633 49 80 |
        | het team is jeugdteam van Dordrecht                                                        |
        | toegang tot andere ondersteuning volgt: nee                                                |
        | zwaardere hulp aanvragen kan: nee                                                          |
        | opmerking: ROU-60                                                                          |
      En geldt regel DOE-08 op grond van 8.3.d, 8.3.i

  Regel: DOE-09 Met een vraag over verslaving of strafbaar gedrag kunnen ouders en jeugdigen bij het team terecht

    Scenario: een ouder mag met een vraag over verslaving en strafbaar gedrag bij het team komen
      Gegeven deze feiten:
        | de vraag gaat over verslaving en strafbaar gedrag |
      Als het routeringsadvies wordt gevraagd
      Dan is dit het hele besluit:
        | Veilig Thuis houdt vast wat is gemeld tot een ander het overneemt: nee                     |
        | de JGZ van de regio is er voor dit gezin: ja                                               |
        | de route is naar het team van deze gemeente                                                |
        | dit hoort bij een team: ja                                                                 |
        | het overzicht van contacten noemt Careyn, voor JGZ                                         |
        | het overzicht van contacten noemt Rivas, voor JGZ                                          |
        | het overzicht van contacten noemt Stichting Jeugdteams Zuid-Holland Zuid, voor jeugdteam   |
        | het overzicht van contacten noemt Veilig Thuis Zuid-Holland Zuid, telefoon 078 - 633 49 80 |
        | het team is jeugdteam van Dordrecht                                                        |
        | toegang tot andere ondersteuning volgt: nee                                                |
        | zwaardere hulp aanvragen kan: nee                                                          |
        | opmerking: ROU-60                                                                          |
      En geldt regel DOE-09 op grond van 8.3.d, 8.3.i

    Scenario: een jeugdige mag met een vraag over verslaving en strafbaar gedrag bij het team komen
      Gegeven deze feiten:
        | de vraag gaat over verslaving en strafbaar gedrag |
        | de vraag komt van een jeugdige                    |
      Als het routeringsadvies wordt gevraagd
      Dan is dit het hele besluit:
        | Veilig Thuis houdt vast wat is gemeld tot een ander het overneemt: nee                     |
        | de JGZ van de regio is er voor dit gezin: ja                                               |
        | de route is naar het team van deze gemeente                                                |
        | dit hoort bij een team: ja                                                                 |
        | het overzicht van contacten noemt Careyn, voor JGZ                                         |
        | het overzicht van contacten noemt Rivas, voor JGZ                                          |
        | het overzicht van contacten noemt Stichting Jeugdteams Zuid-Holland Zuid, voor jeugdteam   |
        | het overzicht van contacten noemt Veilig Thuis Zuid-Holland Zuid, telefoon 078 - 633 49 80 |
        | het team is jeugdteam van Dordrecht                                                        |
        | toegang tot andere ondersteuning volgt: nee                                                |
        | zwaardere hulp aanvragen kan: nee                                                          |
        | opmerking: ROU-60                                                                          |
      En geldt regel DOE-09 op grond van 8.3.d, 8.3.i

  Regel: DOE-10 Met een vraag over relatie en gezin kunnen ouders en jeugdigen bij het team terecht

    Scenario: een ouder mag met een vraag over relatie en gezin bij het team komen
      Gegeven deze feiten:
        | de vraag gaat over relatie en gezin |
      Als het routeringsadvies wordt gevraagd
      Dan is dit het hele besluit:
        | Veilig Thuis houdt vast wat is gemeld tot een ander het overneemt: nee                     |
        | de JGZ van de regio is er voor dit gezin: ja                                               |
        | de route is naar het team van deze gemeente                                                |
        | dit hoort bij een team: ja                                                                 |
        | het overzicht van contacten noemt Careyn, voor JGZ                                         |
        | het overzicht van contacten noemt Rivas, voor JGZ                                          |
        | het overzicht van contacten noemt Stichting Jeugdteams Zuid-Holland Zuid, voor jeugdteam   |
        | het overzicht van contacten noemt Veilig Thuis Zuid-Holland Zuid, telefoon 078 - 633 49 80 |
        | het team is jeugdteam van Dordrecht                                                        |
        | toegang tot andere ondersteuning volgt: nee                                                |
        | zwaardere hulp aanvragen kan: nee                                                          |
        | opmerking: ROU-60                                                                          |
      En geldt regel DOE-10 op grond van 8.3.d, 8.3.i

    Scenario: een jeugdige mag met een vraag over relatie en gezin bij het team komen
      Gegeven deze feiten:
        | de vraag gaat over relatie en gezin |
        | de vraag komt van een jeugdige      |
      Als het routeringsadvies wordt gevraagd
      Dan is dit het hele besluit:
        | Veilig Thuis houdt vast wat is gemeld tot een ander het overneemt: nee                     |
        | de JGZ van de regio is er voor dit gezin: ja                                               |
        | de route is naar het team van deze gemeente                                                |
        | dit hoort bij een team: ja                                                                 |
        | het overzicht van contacten noemt Careyn, voor JGZ                                         |
        | het overzicht van contacten noemt Rivas, voor JGZ                                          |
        | het overzicht van contacten noemt Stichting Jeugdteams Zuid-Holland Zuid, voor jeugdteam   |
        | het overzicht van contacten noemt Veilig Thuis Zuid-Holland Zuid, telefoon 078 - 633 49 80 |
        | het team is jeugdteam van Dordrecht                                                        |
        | toegang tot andere ondersteuning volgt: nee                                                |
        | zwaardere hulp aanvragen kan: nee                                                          |
        | opmerking: ROU-60                                                                          |
      En geldt regel DOE-10 op grond van 8.3.d, 8.3.i

  Regel: DOE-11 Met een vraag over de band tussen ouder en kind kunnen ouders en jeugdigen bij het team terecht

    Scenario: een ouder mag met een vraag over de band tussen ouder en kind bij het team komen
      Gegeven deze feiten:
        | de vraag gaat over de band tussen ouder en kind |
      Als het routeringsadvies wordt gevraagd
      Dan is dit het hele besluit:
        | Veilig Thuis houdt vast wat is gemeld tot een ander het overneemt: nee                     |
        | de JGZ van de regio is er voor dit gezin: ja                                               |
        | de route is naar het team van deze gemeente                                                |
        | dit hoort bij een team: ja                                                                 |
        | het overzicht van contacten noemt Careyn, voor JGZ                                         |
        | het overzicht van contacten noemt Rivas, voor JGZ                                          |
        | het overzicht van contacten noemt Stichting Jeugdteams Zuid-Holland Zuid, voor jeugdteam   |
        | het overzicht van contacten noemt Veilig Thuis Zuid-Holland Zuid, telefoon 078 - 633 49 80 |
        | het team is jeugdteam van Dordrecht                                                        |
        | toegang tot andere ondersteuning volgt: nee                                                |
        | zwaardere hulp aanvragen kan: nee                                                          |
        | opmerking: ROU-60                                                                          |
      En geldt regel DOE-11 op grond van 8.3.d, 8.3.i

    Scenario: een jeugdige mag met een vraag over de band tussen ouder en kind bij het team komen
      Gegeven deze feiten:
        | de vraag gaat over de band tussen ouder en kind |
        | de vraag komt van een jeugdige                  |
      Als het routeringsadvies wordt gevraagd
      Dan is dit het hele besluit:
        | Veilig Thuis houdt vast wat is gemeld tot een ander het overneemt: nee                     |
        | de JGZ van de regio is er voor dit gezin: ja                                               |
        | de route is naar het team van deze gemeente                                                |
        | dit hoort bij een team: ja                                                                 |
        | het overzicht van contacten noemt Careyn, voor JGZ                                         |
        | het overzicht van contacten noemt Rivas, voor JGZ                                          |
        | het overzicht van contacten noemt Stichting Jeugdteams Zuid-Holland Zuid, voor jeugdteam   |
        | het overzicht van contacten noemt Veilig Thuis Zuid-Holland Zuid, telefoon 078 - 633 49 80 |
        | het team is jeugdteam van Dordrecht                                                        |
        | toegang tot andere ondersteuning volgt: nee                                                |
        | zwaardere hulp aanvragen kan: nee                                                          |
        | opmerking: ROU-60                                                                          |
      En geldt regel DOE-11 op grond van 8.3.d, 8.3.i

  Regel: DOE-12 Met een vraag over jongeren die op zichzelf wonen kunnen ouders en jeugdigen bij het team terecht

    Scenario: een ouder mag met een vraag over jongeren die op zichzelf wonen bij het team komen
      Gegeven deze feiten:
        | de vraag gaat over jongeren die op zichzelf wonen |
      Als het routeringsadvies wordt gevraagd
      Dan is dit het hele besluit:
        | Veilig Thuis houdt vast wat is gemeld tot een ander het overneemt: nee                     |
        | de JGZ van de regio is er voor dit gezin: ja                                               |
        | de route is naar het team van deze gemeente                                                |
        | dit hoort bij een team: ja                                                                 |
        | het overzicht van contacten noemt Careyn, voor JGZ                                         |
        | het overzicht van contacten noemt Rivas, voor JGZ                                          |
        | het overzicht van contacten noemt Stichting Jeugdteams Zuid-Holland Zuid, voor jeugdteam   |
        | het overzicht van contacten noemt Veilig Thuis Zuid-Holland Zuid, telefoon 078 - 633 49 80 |
        | het team is jeugdteam van Dordrecht                                                        |
        | toegang tot andere ondersteuning volgt: nee                                                |
        | zwaardere hulp aanvragen kan: nee                                                          |
        | opmerking: ROU-60                                                                          |
      En geldt regel DOE-12 op grond van 8.3.d, 8.3.i

    Scenario: een jeugdige mag met een vraag over jongeren die op zichzelf wonen bij het team komen
      Gegeven deze feiten:
        | de vraag gaat over jongeren die op zichzelf wonen |
        | de vraag komt van een jeugdige                    |
      Als het routeringsadvies wordt gevraagd
      Dan is dit het hele besluit:
        | Veilig Thuis houdt vast wat is gemeld tot een ander het overneemt: nee                     |
        | de JGZ van de regio is er voor dit gezin: ja                                               |
        | de route is naar het team van deze gemeente                                                |
        | dit hoort bij een team: ja                                                                 |
        | het overzicht van contacten noemt Careyn, voor JGZ                                         |
        | het overzicht van contacten noemt Rivas, voor JGZ                                          |
        | het overzicht van contacten noemt Stichting Jeugdteams Zuid-Holland Zuid, voor jeugdteam   |
        | het overzicht van contacten noemt Veilig Thuis Zuid-Holland Zuid, telefoon 078 - 633 49 80 |
        | het team is jeugdteam van Dordrecht                                                        |
        | toegang tot andere ondersteuning volgt: nee                                                |
        | zwaardere hulp aanvragen kan: nee                                                          |
        | opmerking: ROU-60                                                                          |
      En geldt regel DOE-12 op grond van 8.3.d, 8.3.i

  Regel: DOE-13 Met een vraag over geld kunnen ouders en jeugdigen bij het team terecht

    Scenario: een ouder mag met een vraag over geld bij het team komen
      Gegeven deze feiten:
        | de vraag gaat over geld |
      Als het routeringsadvies wordt gevraagd
      Dan is dit het hele besluit:
        | Veilig Thuis houdt vast wat is gemeld tot een ander het overneemt: nee                     |
        | de JGZ van de regio is er voor dit gezin: ja                                               |
        | de route is naar het team van deze gemeente                                                |
        | dit hoort bij een team: ja                                                                 |
        | het overzicht van contacten noemt Careyn, voor JGZ                                         |
        | het overzicht van contacten noemt Rivas, voor JGZ                                          |
        | het overzicht van contacten noemt Stichting Jeugdteams Zuid-Holland Zuid, voor jeugdteam   |
        | het overzicht van contacten noemt Veilig Thuis Zuid-Holland Zuid, telefoon 078 - 633 49 80 |
        | het team is jeugdteam van Dordrecht                                                        |
        | toegang tot andere ondersteuning volgt: nee                                                |
        | zwaardere hulp aanvragen kan: nee                                                          |
        | opmerking: ROU-60                                                                          |
      En geldt regel DOE-13 op grond van 8.3.d, 8.3.i

    Scenario: een jeugdige mag met een vraag over geld bij het team komen
      Gegeven deze feiten:
        | de vraag gaat over geld        |
        | de vraag komt van een jeugdige |
      Als het routeringsadvies wordt gevraagd
      Dan is dit het hele besluit:
        | Veilig Thuis houdt vast wat is gemeld tot een ander het overneemt: nee                     |
        | de JGZ van de regio is er voor dit gezin: ja                                               |
        | de route is naar het team van deze gemeente                                                |
        | dit hoort bij een team: ja                                                                 |
        | het overzicht van contacten noemt Careyn, voor JGZ                                         |
        | het overzicht van contacten noemt Rivas, voor JGZ                                          |
        | het overzicht van contacten noemt Stichting Jeugdteams Zuid-Holland Zuid, voor jeugdteam   |
        | het overzicht van contacten noemt Veilig Thuis Zuid-Holland Zuid, telefoon 078 - 633 49 80 |
        | het team is jeugdteam van Dordrecht                                                        |
        | toegang tot andere ondersteuning volgt: nee                                                |
        | zwaardere hulp aanvragen kan: nee                                                          |
        | opmerking: ROU-60                                                                          |
      En geldt regel DOE-13 op grond van 8.3.d, 8.3.i

  Regel: DOE-14 Met een vraag over meer dan één van deze problemen kunnen ouders en jeugdigen bij het team terecht

    Scenario: een ouder mag met een vraag over meer dan één van deze problemen bij het team komen
      Gegeven deze feiten:
        | de vraag gaat over meer dan één van deze problemen |
      Als het routeringsadvies wordt gevraagd
      Dan is dit het hele besluit:
        | Veilig Thuis houdt vast wat is gemeld tot een ander het overneemt: nee                     |
        | de JGZ van de regio is er voor dit gezin: ja                                               |
        | de route is naar het team van deze gemeente                                                |
        | dit hoort bij een team: ja                                                                 |
        | het overzicht van contacten noemt Careyn, voor JGZ                                         |
        | het overzicht van contacten noemt Rivas, voor JGZ                                          |
        | het overzicht van contacten noemt Stichting Jeugdteams Zuid-Holland Zuid, voor jeugdteam   |
        | het overzicht van contacten noemt Veilig Thuis Zuid-Holland Zuid, telefoon 078 - 633 49 80 |
        | het team is jeugdteam van Dordrecht                                                        |
        | toegang tot andere ondersteuning volgt: nee                                                |
        | zwaardere hulp aanvragen kan: nee                                                          |
        | opmerking: ROU-60                                                                          |
      En geldt regel DOE-14 op grond van 8.3.d, 8.3.i

    Scenario: een jeugdige mag met een vraag over meer dan één van deze problemen bij het team komen
      Gegeven deze feiten:
        | de vraag gaat over meer dan één van deze problemen |
        | de vraag komt van een jeugdige                     |
      Als het routeringsadvies wordt gevraagd
      Dan is dit het hele besluit:
        | Veilig Thuis houdt vast wat is gemeld tot een ander het overneemt: nee                     |
        | de JGZ van de regio is er voor dit gezin: ja                                               |
        | de route is naar het team van deze gemeente                                                |
        | dit hoort bij een team: ja                                                                 |
        | het overzicht van contacten noemt Careyn, voor JGZ                                         |
        | het overzicht van contacten noemt Rivas, voor JGZ                                          |
        | het overzicht van contacten noemt Stichting Jeugdteams Zuid-Holland Zuid, voor jeugdteam   |
        | het overzicht van contacten noemt Veilig Thuis Zuid-Holland Zuid, telefoon 078 - 633 49 80 |
        | het team is jeugdteam van Dordrecht                                                        |
        | toegang tot andere ondersteuning volgt: nee                                                |
        | zwaardere hulp aanvragen kan: nee                                                          |
        | opmerking: ROU-60                                                                          |
      En geldt regel DOE-14 op grond van 8.3.d, 8.3.i

  Regel: DOE-15 Ouders en jeugdigen kunnen ook met een vraag die niet als voorbeeld is genoemd bij het team terecht

    Scenario: ook een jeugdige mag met iets anders bij het team komen
      Gegeven deze feiten:
        | de vraag gaat over iets anders |
        | de vraag komt van een jeugdige |
      Als het routeringsadvies wordt gevraagd
      Dan geldt regel DOE-15
      En onder meer: dit hoort bij een team: ja
      En onder meer: opmerking: DOE-15

    Scenario: een ouder mag met iets anders ook bij het team komen
      Gegeven deze feiten:
        | de vraag gaat over iets anders |
      Als het routeringsadvies wordt gevraagd
      Dan is dit het hele besluit:
        | Veilig Thuis houdt vast wat is gemeld tot een ander het overneemt: nee                     |
        | de JGZ van de regio is er voor dit gezin: ja                                               |
        | de route is naar het team van deze gemeente                                                |
        | dit hoort bij een team: ja                                                                 |
        | het overzicht van contacten noemt Careyn, voor JGZ                                         |
        | het overzicht van contacten noemt Rivas, voor JGZ                                          |
        | het overzicht van contacten noemt Stichting Jeugdteams Zuid-Holland Zuid, voor jeugdteam   |
        | het overzicht van contacten noemt Veilig Thuis Zuid-Holland Zuid, telefoon 078 - 633 49 80 |
        | het team is jeugdteam van Dordrecht                                                        |
        | toegang tot andere ondersteuning volgt: nee                                                |
        | zwaardere hulp aanvragen kan: nee                                                          |
        | opmerking: DOE-15                                                                          |
        | opmerking: ROU-60                                                                          |
      En geldt regel DOE-15 op grond van 8.3.d, 8.3.i

  Regel: DOE-19 Ouders en jeugdigen hoeven niet te zeggen waarover de vraag gaat

    Scenario: ook een ouder hoeft niet te zeggen waarover de vraag gaat
      Gegeven deze feiten:
        | de vraag gaat over onbekend |
        | de vraag komt van een ouder |
      Als het routeringsadvies wordt gevraagd
      Dan geldt regel DOE-19
      En onder meer: dit hoort bij een team: ja
      En niet: opmerking: DOE-15

    Scenario: een jeugdige hoeft niet te zeggen waarover de vraag gaat
      Gegeven deze feiten:
        | de vraag gaat over onbekend    |
        | de vraag komt van een jeugdige |
      Als het routeringsadvies wordt gevraagd
      Dan is dit het hele besluit:
        | Veilig Thuis houdt vast wat is gemeld tot een ander het overneemt: nee                     |
        | de JGZ van de regio is er voor dit gezin: ja                                               |
        | de route is naar het team van deze gemeente                                                |
        | dit hoort bij een team: ja                                                                 |
        | het overzicht van contacten noemt Careyn, voor JGZ                                         |
        | het overzicht van contacten noemt Rivas, voor JGZ                                          |
        | het overzicht van contacten noemt Stichting Jeugdteams Zuid-Holland Zuid, voor jeugdteam   |
        | het overzicht van contacten noemt Veilig Thuis Zuid-Holland Zuid, telefoon 078 - 633 49 80 |
        | het team is jeugdteam van Dordrecht                                                        |
        | toegang tot andere ondersteuning volgt: nee                                                |
        | zwaardere hulp aanvragen kan: nee                                                          |
        | opmerking: ROU-60                                                                          |
      En geldt regel DOE-19 op grond van 8.3.d

  Regel: DOE-16 Waarover een andere inwoner een vraag heeft, wordt gevraagd

    Scenario: waarover een andere inwoner een vraag heeft, wordt gevraagd
      Gegeven deze feiten:
        | de vraag komt van een andere inwoner |
        | de vraag gaat over onbekend          |
      Als het routeringsadvies wordt gevraagd
      Dan is dit het hele besluit:
        | Veilig Thuis houdt vast wat is gemeld tot een ander het overneemt: nee                     |
        | de JGZ van de regio is er voor dit gezin: ja                                               |
        | de route is naar het team van deze gemeente                                                |
        | dit hoort bij een team: nog onbekend                                                       |
        | het overzicht van contacten noemt Careyn, voor JGZ                                         |
        | het overzicht van contacten noemt Rivas, voor JGZ                                          |
        | het overzicht van contacten noemt Stichting Jeugdteams Zuid-Holland Zuid, voor jeugdteam   |
        | het overzicht van contacten noemt Veilig Thuis Zuid-Holland Zuid, telefoon 078 - 633 49 80 |
        | het team is jeugdteam van Dordrecht                                                        |
        | ontbreekt: de vraag gaat over                                                              |
        | opmerking: ROU-60                                                                          |
      En geldt regel DOE-16 op grond van 8.3.h

  Regel: DOE-17 Over andere vragen van andere inwoners zeggen de afspraken niets

    Scenario: over een vraag van een andere inwoner over groei en ontwikkeling zeggen de afspraken niets
      Gegeven deze feiten:
        | de vraag komt van een andere inwoner     |
        | de vraag gaat over groei en ontwikkeling |
      Als het routeringsadvies wordt gevraagd
      Dan is dit het hele besluit:
        | Veilig Thuis houdt vast wat is gemeld tot een ander het overneemt: nee                     |
        | de JGZ van de regio is er voor dit gezin: ja                                               |
        | de route is naar het team van deze gemeente                                                |
        | dit hoort bij een team: niet genoemd in deze afspraken                                     |
        | het overzicht van contacten noemt Careyn, voor JGZ                                         |
        | het overzicht van contacten noemt Rivas, voor JGZ                                          |
        | het overzicht van contacten noemt Stichting Jeugdteams Zuid-Holland Zuid, voor jeugdteam   |
        | het overzicht van contacten noemt Veilig Thuis Zuid-Holland Zuid, telefoon 078 - 633 49 80 |
        | het team is jeugdteam van Dordrecht                                                        |
        | geen grondslag: DOE-17                                                                     |
        | opmerking: ROU-60                                                                          |
      En geldt regel DOE-17 op grond van 8.3.d, 8.3.h

    Scenario: over een vraag van een andere inwoner over psyche en gedrag zeggen de afspraken niets
      Gegeven deze feiten:
        | de vraag komt van een andere inwoner |
        | de vraag gaat over psyche en gedrag  |
      Als het routeringsadvies wordt gevraagd
      Dan is dit het hele besluit:
        | Veilig Thuis houdt vast wat is gemeld tot een ander het overneemt: nee                     |
        | de JGZ van de regio is er voor dit gezin: ja                                               |
        | de route is naar het team van deze gemeente                                                |
        | dit hoort bij een team: niet genoemd in deze afspraken                                     |
        | het overzicht van contacten noemt Careyn, voor JGZ                                         |
        | het overzicht van contacten noemt Rivas, voor JGZ                                          |
        | het overzicht van contacten noemt Stichting Jeugdteams Zuid-Holland Zuid, voor jeugdteam   |
        | het overzicht van contacten noemt Veilig Thuis Zuid-Holland Zuid, telefoon 078 - 633 49 80 |
        | het team is jeugdteam van Dordrecht                                                        |
        | geen grondslag: DOE-17                                                                     |
        | opmerking: ROU-60                                                                          |
      En geldt regel DOE-17 op grond van 8.3.d, 8.3.h

    Scenario: over een vraag van een andere inwoner over een beperking zeggen de afspraken niets
      Gegeven deze feiten:
        | de vraag komt van een andere inwoner |
        | de vraag gaat over een beperking     |
      Als het routeringsadvies wordt gevraagd
      Dan is dit het hele besluit:
        | Veilig Thuis houdt vast wat is gemeld tot een ander het overneemt: nee                     |
        | de JGZ van de regio is er voor dit gezin: ja                                               |
        | de route is naar het team van deze gemeente                                                |
        | dit hoort bij een team: niet genoemd in deze afspraken                                     |
        | het overzicht van contacten noemt Careyn, voor JGZ                                         |
        | het overzicht van contacten noemt Rivas, voor JGZ                                          |
        | het overzicht van contacten noemt Stichting Jeugdteams Zuid-Holland Zuid, voor jeugdteam   |
        | het overzicht van contacten noemt Veilig Thuis Zuid-Holland Zuid, telefoon 078 - 633 49 80 |
        | het team is jeugdteam van Dordrecht                                                        |
        | geen grondslag: DOE-17                                                                     |
        | opmerking: ROU-60                                                                          |
      En geldt regel DOE-17 op grond van 8.3.d, 8.3.h

    Scenario: over een vraag van een andere inwoner over verslaving en strafbaar gedrag zeggen de afspraken niets
      Gegeven deze feiten:
        | de vraag komt van een andere inwoner              |
        | de vraag gaat over verslaving en strafbaar gedrag |
      Als het routeringsadvies wordt gevraagd
      Dan is dit het hele besluit:
        | Veilig Thuis houdt vast wat is gemeld tot een ander het overneemt: nee                     |
        | de JGZ van de regio is er voor dit gezin: ja                                               |
        | de route is naar het team van deze gemeente                                                |
        | dit hoort bij een team: niet genoemd in deze afspraken                                     |
        | het overzicht van contacten noemt Careyn, voor JGZ                                         |
        | het overzicht van contacten noemt Rivas, voor JGZ                                          |
        | het overzicht van contacten noemt Stichting Jeugdteams Zuid-Holland Zuid, voor jeugdteam   |
        | het overzicht van contacten noemt Veilig Thuis Zuid-Holland Zuid, telefoon 078 - 633 49 80 |
        | het team is jeugdteam van Dordrecht                                                        |
        | geen grondslag: DOE-17                                                                     |
        | opmerking: ROU-60                                                                          |
      En geldt regel DOE-17 op grond van 8.3.d, 8.3.h

    Scenario: over een vraag van een andere inwoner over relatie en gezin zeggen de afspraken niets
      Gegeven deze feiten:
        | de vraag komt van een andere inwoner |
        | de vraag gaat over relatie en gezin  |
      Als het routeringsadvies wordt gevraagd
      Dan is dit het hele besluit:
        | Veilig Thuis houdt vast wat is gemeld tot een ander het overneemt: nee                     |
        | de JGZ van de regio is er voor dit gezin: ja                                               |
        | de route is naar het team van deze gemeente                                                |
        | dit hoort bij een team: niet genoemd in deze afspraken                                     |
        | het overzicht van contacten noemt Careyn, voor JGZ                                         |
        | het overzicht van contacten noemt Rivas, voor JGZ                                          |
        | het overzicht van contacten noemt Stichting Jeugdteams Zuid-Holland Zuid, voor jeugdteam   |
        | het overzicht van contacten noemt Veilig Thuis Zuid-Holland Zuid, telefoon 078 - 633 49 80 |
        | het team is jeugdteam van Dordrecht                                                        |
        | geen grondslag: DOE-17                                                                     |
        | opmerking: ROU-60                                                                          |
      En geldt regel DOE-17 op grond van 8.3.d, 8.3.h

    Scenario: over een vraag van een andere inwoner over de band tussen ouder en kind zeggen de afspraken niets
      Gegeven deze feiten:
        | de vraag komt van een andere inwoner            |
        | de vraag gaat over de band tussen ouder en kind |
      Als het routeringsadvies wordt gevraagd
      Dan is dit het hele besluit:
        | Veilig Thuis houdt vast wat is gemeld tot een ander het overneemt: nee                     |
        | de JGZ van de regio is er voor dit gezin: ja                                               |
        | de route is naar het team van deze gemeente                                                |
        | dit hoort bij een team: niet genoemd in deze afspraken                                     |
        | het overzicht van contacten noemt Careyn, voor JGZ                                         |
        | het overzicht van contacten noemt Rivas, voor JGZ                                          |
        | het overzicht van contacten noemt Stichting Jeugdteams Zuid-Holland Zuid, voor jeugdteam   |
        | het overzicht van contacten noemt Veilig Thuis Zuid-Holland Zuid, telefoon 078 - 633 49 80 |
        | het team is jeugdteam van Dordrecht                                                        |
        | geen grondslag: DOE-17                                                                     |
        | opmerking: ROU-60                                                                          |
      En geldt regel DOE-17 op grond van 8.3.d, 8.3.h

    Scenario: over een vraag van een andere inwoner over jongeren die op zichzelf wonen zeggen de afspraken niets
      Gegeven deze feiten:
        | de vraag komt van een andere inwoner              |
        | de vraag gaat over jongeren die op zichzelf wonen |
      Als het routeringsadvies wordt gevraagd
      Dan is dit het hele besluit:
        | Veilig Thuis houdt vast wat is gemeld tot een ander het overneemt: nee                     |
        | de JGZ van de regio is er voor dit gezin: ja                                               |
        | de route is naar het team van deze gemeente                                                |
        | dit hoort bij een team: niet genoemd in deze afspraken                                     |
        | het overzicht van contacten noemt Careyn, voor JGZ                                         |
        | het overzicht van contacten noemt Rivas, voor JGZ                                          |
        | het overzicht van contacten noemt Stichting Jeugdteams Zuid-Holland Zuid, voor jeugdteam   |
        | het overzicht van contacten noemt Veilig Thuis Zuid-Holland Zuid, telefoon 078 - 633 49 80 |
        | het team is jeugdteam van Dordrecht                                                        |
        | geen grondslag: DOE-17                                                                     |
        | opmerking: ROU-60                                                                          |
      En geldt regel DOE-17 op grond van 8.3.d, 8.3.h

    Scenario: over een vraag van een andere inwoner over geld zeggen de afspraken niets
      Gegeven deze feiten:
        | de vraag komt van een andere inwoner |
        | de vraag gaat over geld              |
      Als het routeringsadvies wordt gevraagd
      Dan is dit het hele besluit:
        | Veilig Thuis houdt vast wat is gemeld tot een ander het overneemt: nee                     |
        | de JGZ van de regio is er voor dit gezin: ja                                               |
        | de route is naar het team van deze gemeente                                                |
        | dit hoort bij een team: niet genoemd in deze afspraken                                     |
        | het overzicht van contacten noemt Careyn, voor JGZ                                         |
        | het overzicht van contacten noemt Rivas, voor JGZ                                          |
        | het overzicht van contacten noemt Stichting Jeugdteams Zuid-Holland Zuid, voor jeugdteam   |
        | het overzicht van contacten noemt Veilig Thuis Zuid-Holland Zuid, telefoon 078 - 633 49 80 |
        | het team is jeugdteam van Dordrecht                                                        |
        | geen grondslag: DOE-17                                                                     |
        | opmerking: ROU-60                                                                          |
      En geldt regel DOE-17 op grond van 8.3.d, 8.3.h

    Scenario: over een vraag van een andere inwoner over meer dan één van deze problemen zeggen de afspraken niets
      Gegeven deze feiten:
        | de vraag komt van een andere inwoner               |
        | de vraag gaat over meer dan één van deze problemen |
      Als het routeringsadvies wordt gevraagd
      Dan is dit het hele besluit:
        | Veilig Thuis houdt vast wat is gemeld tot een ander het overneemt: nee                     |
        | de JGZ van de regio is er voor dit gezin: ja                                               |
        | de route is naar het team van deze gemeente                                                |
        | dit hoort bij een team: niet genoemd in deze afspraken                                     |
        | het overzicht van contacten noemt Careyn, voor JGZ                                         |
        | het overzicht van contacten noemt Rivas, voor JGZ                                          |
        | het overzicht van contacten noemt Stichting Jeugdteams Zuid-Holland Zuid, voor jeugdteam   |
        | het overzicht van contacten noemt Veilig Thuis Zuid-Holland Zuid, telefoon 078 - 633 49 80 |
        | het team is jeugdteam van Dordrecht                                                        |
        | geen grondslag: DOE-17                                                                     |
        | opmerking: ROU-60                                                                          |
      En geldt regel DOE-17 op grond van 8.3.d, 8.3.h

    Scenario: over een vraag van een andere inwoner over iets anders zeggen de afspraken niets
      Gegeven deze feiten:
        | de vraag komt van een andere inwoner |
        | de vraag gaat over iets anders       |
      Als het routeringsadvies wordt gevraagd
      Dan is dit het hele besluit:
        | Veilig Thuis houdt vast wat is gemeld tot een ander het overneemt: nee                     |
        | de JGZ van de regio is er voor dit gezin: ja                                               |
        | de route is naar het team van deze gemeente                                                |
        | dit hoort bij een team: niet genoemd in deze afspraken                                     |
        | het overzicht van contacten noemt Careyn, voor JGZ                                         |
        | het overzicht van contacten noemt Rivas, voor JGZ                                          |
        | het overzicht van contacten noemt Stichting Jeugdteams Zuid-Holland Zuid, voor jeugdteam   |
        | het overzicht van contacten noemt Veilig Thuis Zuid-Holland Zuid, telefoon 078 - 633 49 80 |
        | het team is jeugdteam van Dordrecht                                                        |
        | geen grondslag: DOE-17                                                                     |
        | opmerking: ROU-60                                                                          |
      En geldt regel DOE-17 op grond van 8.3.d, 8.3.h

  Regel: DOE-18 Van wie de vraag komt, wordt gevraagd

    Scenario: van wie de vraag komt, wordt gevraagd
      Gegeven deze feiten:
        | de vraag komt van een onbekend |
        | de vraag gaat over geld        |
      Als het routeringsadvies wordt gevraagd
      Dan is dit het hele besluit:
        | Veilig Thuis houdt vast wat is gemeld tot een ander het overneemt: nee                     |
        | de JGZ van de regio is er voor dit gezin: ja                                               |
        | de route is naar het team van deze gemeente                                                |
        | dit hoort bij een team: nog onbekend                                                       |
        | het overzicht van contacten noemt Careyn, voor JGZ                                         |
        | het overzicht van contacten noemt Rivas, voor JGZ                                          |
        | het overzicht van contacten noemt Stichting Jeugdteams Zuid-Holland Zuid, voor jeugdteam   |
        | het overzicht van contacten noemt Veilig Thuis Zuid-Holland Zuid, telefoon 078 - 633 49 80 |
        | het team is jeugdteam van Dordrecht                                                        |
        | ontbreekt: de vraag komt van een                                                           |
        | opmerking: ROU-60                                                                          |
      En geldt regel DOE-18 op grond van 8.3.d

    Scenario: weet niemand wie wat vraagt, dan wordt eerst gevraagd wie
      Gegeven deze feiten:
        | de vraag komt van een onbekend |
        | de vraag gaat over onbekend    |
      Als het routeringsadvies wordt gevraagd
      Dan is dit het hele besluit:
        | Veilig Thuis houdt vast wat is gemeld tot een ander het overneemt: nee                     |
        | de JGZ van de regio is er voor dit gezin: ja                                               |
        | de route is naar het team van deze gemeente                                                |
        | dit hoort bij een team: nog onbekend                                                       |
        | het overzicht van contacten noemt Careyn, voor JGZ                                         |
        | het overzicht van contacten noemt Rivas, voor JGZ                                          |
        | het overzicht van contacten noemt Stichting Jeugdteams Zuid-Holland Zuid, voor jeugdteam   |
        | het overzicht van contacten noemt Veilig Thuis Zuid-Holland Zuid, telefoon 078 - 633 49 80 |
        | het team is jeugdteam van Dordrecht                                                        |
        | ontbreekt: de vraag komt van een                                                           |
        | opmerking: ROU-60                                                                          |
      En geldt regel DOE-18 op grond van 8.3.d

  Regel: Waar geen team helpt, vraagt ook niemand wat het team zou doen

    Scenario: wat nodig is doet er buiten de afspraken niet toe
      Gegeven deze feiten:
        | het gezin woont in Utrecht                    |
        | ondersteuning naast het team is nodig: ja     |
        | ondersteuning naast het team is gewenst: ja   |
        | zwaardere hulp is nodig: ja                   |
        | zwaardere hulp is met het gezin besproken: ja |
        | andere familie is nodig: ja                   |
        | de huisarts is nodig: ja                      |
        | het onderwijs is nodig: ja                    |
      Als het routeringsadvies wordt gevraagd
      Dan is dit het hele besluit:
        | Veilig Thuis houdt vast wat is gemeld tot een ander het overneemt: nee                     |
        | de JGZ van de regio is er voor dit gezin: nee                                              |
        | de route is naar geen team van deze afspraken                                              |
        | dit hoort bij een team: ja                                                                 |
        | het overzicht van contacten noemt Veilig Thuis Zuid-Holland Zuid, telefoon 078 - 633 49 80 |
        | geen grondslag: ROU-15                                                                     |
        | opmerking: ROU-05                                                                          |
        | opmerking: ROU-60                                                                          |

    Scenario: wat half bekend is doet er buiten de afspraken niet toe
      Gegeven deze feiten:
        | het gezin woont in Utrecht                        |
        | ondersteuning naast het team is nodig: ja         |
        | ondersteuning naast het team is gewenst: onbekend |
        | zwaardere hulp is nodig: ja                       |
        | zwaardere hulp is met het gezin besproken: nee    |
        | andere familie is nodig: onbekend                 |
        | de huisarts is nodig: onbekend                    |
        | het onderwijs is nodig: onbekend                  |
      Als het routeringsadvies wordt gevraagd
      Dan is dit het hele besluit:
        | Veilig Thuis houdt vast wat is gemeld tot een ander het overneemt: nee                     |
        | de JGZ van de regio is er voor dit gezin: nee                                              |
        | de route is naar geen team van deze afspraken                                              |
        | dit hoort bij een team: ja                                                                 |
        | het overzicht van contacten noemt Veilig Thuis Zuid-Holland Zuid, telefoon 078 - 633 49 80 |
        | geen grondslag: ROU-15                                                                     |
        | opmerking: ROU-05                                                                          |
        | opmerking: ROU-60                                                                          |

    Scenario: wat niet gewenst is doet er buiten de afspraken niet toe
      Gegeven deze feiten:
        | het gezin woont in Utrecht                          |
        | ondersteuning naast het team is nodig: ja           |
        | ondersteuning naast het team is gewenst: nee        |
        | zwaardere hulp is nodig: ja                         |
        | zwaardere hulp is met het gezin besproken: onbekend |
      Als het routeringsadvies wordt gevraagd
      Dan is dit het hele besluit:
        | Veilig Thuis houdt vast wat is gemeld tot een ander het overneemt: nee                     |
        | de JGZ van de regio is er voor dit gezin: nee                                              |
        | de route is naar geen team van deze afspraken                                              |
        | dit hoort bij een team: ja                                                                 |
        | het overzicht van contacten noemt Veilig Thuis Zuid-Holland Zuid, telefoon 078 - 633 49 80 |
        | geen grondslag: ROU-15                                                                     |
        | opmerking: ROU-05                                                                          |
        | opmerking: ROU-60                                                                          |

    Scenario: wat onbekend is doet er buiten de afspraken niet toe
      Gegeven deze feiten:
        | het gezin woont in Utrecht                        |
        | ondersteuning naast het team is nodig: onbekend   |
        | ondersteuning naast het team is gewenst: onbekend |
        | zwaardere hulp is nodig: onbekend                 |
      Als het routeringsadvies wordt gevraagd
      Dan is dit het hele besluit:
        | Veilig Thuis houdt vast wat is gemeld tot een ander het overneemt: nee                     |
        | de JGZ van de regio is er voor dit gezin: nee                                              |
        | de route is naar geen team van deze afspraken                                              |
        | dit hoort bij een team: ja                                                                 |
        | het overzicht van contacten noemt Veilig Thuis Zuid-Holland Zuid, telefoon 078 - 633 49 80 |
        | geen grondslag: ROU-15                                                                     |
        | opmerking: ROU-05                                                                          |
        | opmerking: ROU-60                                                                          |

  Regel: ROU-17 Een melding die al is overgenomen, houdt Veilig Thuis niet meer vast

    Abstract Scenario: is een melding al overgenomen in <gemeente> en zijn er minderjarigen <minderjarigen>, dan heeft een ander haar
      Gegeven de aanleiding is een melding die al is overgenomen
      En het gezin woont in <gemeente>
      En er zijn minderjarigen: <minderjarigen>
      Als het routeringsadvies wordt gevraagd
      Dan onder meer: Veilig Thuis houdt vast wat is gemeld tot een ander het overneemt: nee
      En onder meer: dit hoort bij een team: <hoort>
      En niet: Veilig Thuis moet bepalen wie de zaak overneemt
      En niet: Veilig Thuis moet de passende instantie in kennis stellen, niet herleidbaar tot de melder
      En geldt regel ROU-17 op grond van F.1, D-15
      En geldt regel <rij> op grond van <grond>

      Voorbeelden:
        | gemeente  | minderjarigen | hoort        | rij    | grond              |
        | Dordrecht | ja            | ja           | DOE-01 | 8.3.d, D-11        |
        | Dordrecht | nee           | nee          | DOE-02 | 8.3.d, 8.1.i, D-11 |
        | Dordrecht | onbekend      | nog onbekend | DOE-03 | 8.3.d, D-11        |
        | Utrecht   | ja            | ja           | DOE-01 | 8.3.d, D-11        |
        | Utrecht   | nee           | nee          | DOE-02 | 8.3.d, 8.1.i, D-11 |

  Regel: 9.2.r Het overzicht van contacten noemt wie er voor dit gezin is

    Scenario: met kinderen en een team noemt het overzicht Veilig Thuis, het team en de JGZ
      Als het routeringsadvies wordt gevraagd
      Dan onder meer: het overzicht van contacten noemt Veilig Thuis Zuid-Holland Zuid, telefoon 078 - 633 49 80
      En onder meer: het overzicht van contacten noemt Stichting Jeugdteams Zuid-Holland Zuid, voor jeugdteam
      En onder meer: het overzicht van contacten noemt Rivas, voor JGZ
      En onder meer: het overzicht van contacten noemt Careyn, voor JGZ
      En geldt regel ROU-60 op grond van F.3, 9.2.r
      En geldt regel ROU-61 op grond van 8.3.a, 9.2.r
      En geldt regel ROU-62 op grond van 8.2.l, 9.2.r

    Abstract Scenario: zijn er minderjarigen <minderjarigen>, dan noemt het overzicht de JGZ niet
      Gegeven er zijn minderjarigen: <minderjarigen>
      Als het routeringsadvies wordt gevraagd
      Dan onder meer: het overzicht van contacten noemt Stichting Jeugdteams Zuid-Holland Zuid, voor jeugdteam
      En niet: het overzicht van contacten noemt Rivas, voor JGZ
      En niet: het overzicht van contacten noemt Careyn, voor JGZ
      En geldt regel ROU-62 niet

      Voorbeelden:
        | minderjarigen |
        | nee           |
        | onbekend      |

    Scenario: buiten de afspraken noemt het overzicht alleen Veilig Thuis
      Gegeven het gezin woont in Utrecht
      Als het routeringsadvies wordt gevraagd
      Dan onder meer: het overzicht van contacten noemt Veilig Thuis Zuid-Holland Zuid, telefoon 078 - 633 49 80
      En niet: het overzicht van contacten noemt Stichting Jeugdteams Zuid-Holland Zuid, voor jeugdteam
      En niet: het overzicht van contacten noemt Rivas, voor JGZ
      En geldt regel ROU-61 niet
      En geldt regel ROU-62 niet

  Regel: Het overzicht van contacten geldt vanaf de eerste dag

    Scenario: op de eerste dag van de afspraken staan alle contacten erin
      Gegeven deze feiten:
        | de peildatum is 2017-01-01 |
      Als het routeringsadvies wordt gevraagd
      Dan is dit het hele besluit:
        | Veilig Thuis houdt vast wat is gemeld tot een ander het overneemt: nee                     |
        | de JGZ van de regio is er voor dit gezin: ja                                               |
        | de route is naar het team van deze gemeente                                                |
        | dit hoort bij een team: ja                                                                 |
        | het overzicht van contacten noemt Careyn, voor JGZ                                         |
        | het overzicht van contacten noemt Rivas, voor JGZ                                          |
        | het overzicht van contacten noemt Stichting Jeugdteams Zuid-Holland Zuid, voor jeugdteam   |
        | het overzicht van contacten noemt Veilig Thuis Zuid-Holland Zuid, telefoon 078 - 633 49 80 |
        | het team is jeugdteam van Dordrecht                                                        |
        | toegang tot andere ondersteuning volgt: nee                                                |
        | zwaardere hulp aanvragen kan: nee                                                          |
        | opmerking: ROU-60                                                                          |
