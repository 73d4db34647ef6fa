# language: nl
Functionaliteit: Of de partijen nakomen wat zij afspraken

  Achtergrond:
    Gegeven de peildatum is 2026-07-15

  Regel: PLT-01 De ontvanger neemt binnen de afgesproken termijn contact op met het gezin

    Scenario: het jeugdteam heeft een week om contact op te nemen
      Gegeven deze feiten:
        | over afspraak-1: de afspraak gaat over contact met het gezin |
        | over afspraak-1: de afspraak is van jeugdteam                |
        | over afspraak-1: de termijn begint op 2026-07-10             |
        | over afspraak-1: het is gedaan: nee                          |
      Als het voortgangsoordeel wordt gevraagd
      Dan is dit het hele besluit:
        | de stand van zaken: op schema, nog niet alles is gedaan                                                                 |
        | over afspraak-1: de afspraak is nog niet gedaan, en de tijd loopt nog                                                   |
        | over afspraak-1: wat volgt is niets                                                                                     |
        | over afspraak-1: het jeugdteam moet contact opnemen met het gezin, niet herleidbaar tot de melder, uiterlijk 2026-07-17 |
      En over afspraak-1: geldt regel PLT-01 op grond van 9.2.k, D-5, D-6

    Scenario: ook de JGZ heeft een week om contact op te nemen
      Gegeven deze feiten:
        | over afspraak-1: de afspraak gaat over contact met het gezin |
        | over afspraak-1: de afspraak is van JGZ                      |
        | over afspraak-1: de termijn begint op 2026-07-10             |
        | over afspraak-1: het is gedaan: nee                          |
      Als het voortgangsoordeel wordt gevraagd
      Dan is dit het hele besluit:
        | de stand van zaken: op schema, nog niet alles is gedaan                                                          |
        | over afspraak-1: de afspraak is nog niet gedaan, en de tijd loopt nog                                            |
        | over afspraak-1: wat volgt is niets                                                                              |
        | over afspraak-1: de JGZ moet contact opnemen met het gezin, niet herleidbaar tot de melder, uiterlijk 2026-07-17 |
      En over afspraak-1: geldt regel PLT-01 op grond van 9.2.k, D-5, D-6

    Scenario: ook zonder bekende partij loopt de termijn voor contact
      Gegeven deze feiten:
        | over afspraak-1: de afspraak gaat over contact met het gezin |
        | over afspraak-1: de termijn begint op 2026-07-10             |
        | over afspraak-1: het is gedaan: nee                          |
      Als het voortgangsoordeel wordt gevraagd
      Dan is dit het hele besluit:
        | de stand van zaken: op schema, nog niet alles is gedaan                                                             |
        | over afspraak-1: de afspraak is nog niet gedaan, en de tijd loopt nog                                               |
        | over afspraak-1: wat volgt is niets                                                                                 |
        | over afspraak-1: de partij moet contact opnemen met het gezin, niet herleidbaar tot de melder, uiterlijk 2026-07-17 |
        | over afspraak-1: vraag: de afspraak is van                                                                          |
      En over afspraak-1: geldt regel PLT-01 op grond van 9.2.k, D-5, D-6

  Regel: PLT-02 De ontvanger koppelt het contact binnen de afgesproken termijn terug

    Scenario: de JGZ koppelt binnen een week terug
      Gegeven deze feiten:
        | over afspraak-1: de afspraak gaat over terugkoppeling aan Veilig Thuis |
        | over afspraak-1: de afspraak is van JGZ                                |
        | over afspraak-1: de termijn begint op 2026-07-10                       |
        | over afspraak-1: het is gedaan: nee                                    |
      Als het voortgangsoordeel wordt gevraagd
      Dan is dit het hele besluit:
        | de stand van zaken: op schema, nog niet alles is gedaan                                                     |
        | over afspraak-1: de afspraak is nog niet gedaan, en de tijd loopt nog                                       |
        | over afspraak-1: wat volgt is niets                                                                         |
        | over afspraak-1: de JGZ moet het contact met het gezin terugkoppelen aan Veilig Thuis, uiterlijk 2026-07-17 |
      En over afspraak-1: geldt regel PLT-02 op grond van 9.2.l, D-6

    Scenario: het jeugdteam koppelt ook binnen een week terug
      Gegeven deze feiten:
        | over afspraak-1: de afspraak gaat over terugkoppeling aan Veilig Thuis |
        | over afspraak-1: de afspraak is van jeugdteam                          |
        | over afspraak-1: de termijn begint op 2026-07-10                       |
        | over afspraak-1: het is gedaan: nee                                    |
      Als het voortgangsoordeel wordt gevraagd
      Dan is dit het hele besluit:
        | de stand van zaken: op schema, nog niet alles is gedaan                                                            |
        | over afspraak-1: de afspraak is nog niet gedaan, en de tijd loopt nog                                              |
        | over afspraak-1: wat volgt is niets                                                                                |
        | over afspraak-1: het jeugdteam moet het contact met het gezin terugkoppelen aan Veilig Thuis, uiterlijk 2026-07-17 |
      En over afspraak-1: geldt regel PLT-02 op grond van 9.2.l, D-6

    Scenario: ook zonder bekende partij loopt de termijn voor terugkoppeling
      Gegeven deze feiten:
        | over afspraak-1: de afspraak gaat over terugkoppeling aan Veilig Thuis |
        | over afspraak-1: de termijn begint op 2026-07-10                       |
        | over afspraak-1: het is gedaan: nee                                    |
      Als het voortgangsoordeel wordt gevraagd
      Dan is dit het hele besluit:
        | de stand van zaken: op schema, nog niet alles is gedaan                                                        |
        | over afspraak-1: de afspraak is nog niet gedaan, en de tijd loopt nog                                          |
        | over afspraak-1: wat volgt is niets                                                                            |
        | over afspraak-1: de partij moet het contact met het gezin terugkoppelen aan Veilig Thuis, uiterlijk 2026-07-17 |
        | over afspraak-1: vraag: de afspraak is van                                                                     |
      En over afspraak-1: geldt regel PLT-02 op grond van 9.2.l, D-6

  Regel: PLT-03 Contact en terugkoppeling zijn van wie de zaak kreeg, en niet van Veilig Thuis

    Scenario: contact met het gezin is geen plicht van Veilig Thuis
      Gegeven deze feiten:
        | over afspraak-1: de afspraak gaat over contact met het gezin |
        | over afspraak-1: de afspraak is van Veilig Thuis             |
        | over afspraak-1: de termijn begint op 2026-07-10             |
        | over afspraak-1: het is gedaan: nee                          |
      Als het voortgangsoordeel wordt gevraagd
      Dan is dit het hele besluit:
        | de stand van zaken: nog niet te bepalen             |
        | over afspraak-1: de afspraak is nog niet te bepalen |
        | over afspraak-1: wat volgt is nog niet te bepalen   |
        | over afspraak-1: ontbreekt: de afspraak is van      |
        | over afspraak-1: voorwaarde niet vervuld: PLT-03    |
      En over afspraak-1: geldt regel PLT-03 op grond van 9.2.k, 9.2.l

    Scenario: terugkoppeling is geen plicht van Veilig Thuis
      Gegeven deze feiten:
        | over afspraak-1: de afspraak gaat over terugkoppeling aan Veilig Thuis |
        | over afspraak-1: de afspraak is van Veilig Thuis                       |
        | over afspraak-1: de termijn begint op 2026-07-01                       |
        | over afspraak-1: het is gedaan: onbekend                               |
      Als het voortgangsoordeel wordt gevraagd
      Dan is dit het hele besluit:
        | de stand van zaken: nog niet te bepalen             |
        | over afspraak-1: de afspraak is nog niet te bepalen |
        | over afspraak-1: wat volgt is nog niet te bepalen   |
        | over afspraak-1: ontbreekt: de afspraak is van      |
        | over afspraak-1: voorwaarde niet vervuld: PLT-03    |
      En over afspraak-1: geldt regel PLT-03 op grond van 9.2.k, 9.2.l

  Regel: PLT-10 Op de dag van de brief aan de ouders gaat een kopie naar het team

    Scenario: de kopie gaat uit op de dag van de brief
      Gegeven deze feiten:
        | over afspraak-1: de afspraak gaat over kopie aan het team |
        | over afspraak-1: de afspraak is van Veilig Thuis          |
        | over afspraak-1: de termijn begint op 2026-07-15          |
        | over afspraak-1: het is gedaan: nee                       |
      Als het voortgangsoordeel wordt gevraagd
      Dan is dit het hele besluit:
        | de stand van zaken: op schema, nog niet alles is gedaan                                                                                   |
        | over afspraak-1: de afspraak is nog niet gedaan, en vandaag is de laatste dag                                                             |
        | over afspraak-1: wat volgt is niets                                                                                                       |
        | over afspraak-1: Veilig Thuis moet een kopie van de melding sturen aan de ontvanger, niet herleidbaar tot de melder, uiterlijk 2026-07-15 |
      En over afspraak-1: geldt regel PLT-10 op grond van 9.2.f, D-5, D-6

    Scenario: de dag na de brief is de kopie te laat
      Gegeven deze feiten:
        | over afspraak-1: de afspraak gaat over kopie aan het team |
        | over afspraak-1: de afspraak is van onbekend              |
        | over afspraak-1: de termijn begint op 2026-07-14          |
        | over afspraak-1: het is gedaan: nee                       |
      Als het voortgangsoordeel wordt gevraagd
      Dan is dit het hele besluit:
        | de stand van zaken: iets is niet op tijd gedaan                                                                                           |
        | over afspraak-1: de afspraak is te laat                                                                                                   |
        | over afspraak-1: wat volgt is eerst met elkaar bespreken                                                                                  |
        | over afspraak-1: Veilig Thuis moet een kopie van de melding sturen aan de ontvanger, niet herleidbaar tot de melder, uiterlijk 2026-07-14 |
        | over afspraak-1: Veilig Thuis moet het niet nakomen op de agenda van de geplande evaluatie zetten                                         |
        | over afspraak-1: Veilig Thuis moet met de partij bespreken dat de afspraak niet is nagekomen                                              |
        | over afspraak-1: vraag: de afspraak is van                                                                                                |
        | over afspraak-1: vraag: het niet nakomen is besproken                                                                                     |
      En over afspraak-1: geldt regel PLT-10 op grond van 9.2.f, D-5, D-6

  Regel: PLT-11 Op het eerste meetmoment kijkt Veilig Thuis hoe het gaat

    Scenario: drie maanden na 30 november is de laatste dag van februari
      Gegeven deze feiten:
        | de peildatum is 2027-02-27                                   |
        | over afspraak-1: de afspraak gaat over het eerste meetmoment |
        | over afspraak-1: de afspraak is van Veilig Thuis             |
        | over afspraak-1: de termijn begint op 2026-11-30             |
        | over afspraak-1: het is gedaan: nee                          |
      Als het voortgangsoordeel wordt gevraagd
      Dan is dit het hele besluit:
        | de stand van zaken: op schema, nog niet alles is gedaan                |
        | over afspraak-1: de afspraak is nog niet gedaan, en de tijd loopt nog  |
        | over afspraak-1: wat volgt is niets                                    |
        | over afspraak-1: Veilig Thuis moet de melding monitoren, op 2027-02-28 |
      En over afspraak-1: geldt regel PLT-11 op grond van 9.2.m, D-6, D-7, als keuze

    Scenario: ook zonder bekende partij meet Veilig Thuis
      Gegeven deze feiten:
        | over afspraak-1: de afspraak gaat over het eerste meetmoment |
        | over afspraak-1: de termijn begint op 2026-06-30             |
        | over afspraak-1: het is gedaan: nee                          |
      Als het voortgangsoordeel wordt gevraagd
      Dan is dit het hele besluit:
        | de stand van zaken: op schema, nog niet alles is gedaan                |
        | over afspraak-1: de afspraak is nog niet gedaan, en de tijd loopt nog  |
        | over afspraak-1: wat volgt is niets                                    |
        | over afspraak-1: Veilig Thuis moet de melding monitoren, op 2026-09-30 |
        | over afspraak-1: vraag: de afspraak is van                             |
      En over afspraak-1: geldt regel PLT-11 op grond van 9.2.m, D-6, D-7, als keuze

  Regel: PLT-12 Op het tweede meetmoment kijkt Veilig Thuis hoe het gaat

    Scenario: een jaar na 29 februari is 28 februari
      Gegeven deze feiten:
        | de peildatum is 2025-02-28                                   |
        | over afspraak-1: de afspraak gaat over het tweede meetmoment |
        | over afspraak-1: de afspraak is van Veilig Thuis             |
        | over afspraak-1: de termijn begint op 2024-02-29             |
        | over afspraak-1: het is gedaan: nee                          |
      Als het voortgangsoordeel wordt gevraagd
      Dan is dit het hele besluit:
        | de stand van zaken: op schema, nog niet alles is gedaan                       |
        | over afspraak-1: de afspraak is nog niet gedaan, en vandaag is de laatste dag |
        | over afspraak-1: wat volgt is niets                                           |
        | over afspraak-1: Veilig Thuis moet de melding monitoren, op 2025-02-28        |
      En over afspraak-1: geldt regel PLT-12 op grond van 9.2.m, D-6, D-7, als keuze

    Scenario: ook zonder bekende partij meet Veilig Thuis na een jaar
      Gegeven deze feiten:
        | over afspraak-1: de afspraak gaat over het tweede meetmoment |
        | over afspraak-1: de termijn begint op 2026-06-30             |
        | over afspraak-1: het is gedaan: nee                          |
      Als het voortgangsoordeel wordt gevraagd
      Dan is dit het hele besluit:
        | de stand van zaken: op schema, nog niet alles is gedaan                |
        | over afspraak-1: de afspraak is nog niet gedaan, en de tijd loopt nog  |
        | over afspraak-1: wat volgt is niets                                    |
        | over afspraak-1: Veilig Thuis moet de melding monitoren, op 2027-06-30 |
        | over afspraak-1: vraag: de afspraak is van                             |
      En over afspraak-1: geldt regel PLT-12 op grond van 9.2.m, D-6, D-7, als keuze

  Regel: PLT-13 Kopie, meetmomenten, bericht en feedback zijn van Veilig Thuis

    Scenario: kopie aan het team is geen plicht van jeugdteam
      Gegeven deze feiten:
        | over afspraak-1: de afspraak gaat over kopie aan het team |
        | over afspraak-1: de afspraak is van jeugdteam             |
        | over afspraak-1: het is gedaan: nee                       |
        | over afspraak-1: de termijn begint op 2026-07-01          |
      Als het voortgangsoordeel wordt gevraagd
      Dan is dit het hele besluit:
        | de stand van zaken: nog niet te bepalen             |
        | over afspraak-1: de afspraak is nog niet te bepalen |
        | over afspraak-1: wat volgt is nog niet te bepalen   |
        | over afspraak-1: ontbreekt: de afspraak is van      |
        | over afspraak-1: voorwaarde niet vervuld: PLT-13    |
      En over afspraak-1: geldt regel PLT-13 op grond van 9.1.5.g.i, 9.1.5.g.j, 9.2.f, 9.2.m, D-7

    Scenario: het eerste meetmoment is geen plicht van JGZ
      Gegeven deze feiten:
        | over afspraak-1: de afspraak gaat over het eerste meetmoment |
        | over afspraak-1: de afspraak is van JGZ                      |
        | over afspraak-1: het is gedaan: nee                          |
        | over afspraak-1: de termijn begint op 2026-07-01             |
      Als het voortgangsoordeel wordt gevraagd
      Dan is dit het hele besluit:
        | de stand van zaken: nog niet te bepalen             |
        | over afspraak-1: de afspraak is nog niet te bepalen |
        | over afspraak-1: wat volgt is nog niet te bepalen   |
        | over afspraak-1: ontbreekt: de afspraak is van      |
        | over afspraak-1: voorwaarde niet vervuld: PLT-13    |
      En over afspraak-1: geldt regel PLT-13 op grond van 9.1.5.g.i, 9.1.5.g.j, 9.2.f, 9.2.m, D-7

    Scenario: het tweede meetmoment is geen plicht van jeugdteam
      Gegeven deze feiten:
        | over afspraak-1: de afspraak gaat over het tweede meetmoment |
        | over afspraak-1: de afspraak is van jeugdteam                |
        | over afspraak-1: het is gedaan: nee                          |
        | over afspraak-1: de termijn begint op 2026-07-01             |
      Als het voortgangsoordeel wordt gevraagd
      Dan is dit het hele besluit:
        | de stand van zaken: nog niet te bepalen             |
        | over afspraak-1: de afspraak is nog niet te bepalen |
        | over afspraak-1: wat volgt is nog niet te bepalen   |
        | over afspraak-1: ontbreekt: de afspraak is van      |
        | over afspraak-1: voorwaarde niet vervuld: PLT-13    |
      En over afspraak-1: geldt regel PLT-13 op grond van 9.1.5.g.i, 9.1.5.g.j, 9.2.f, 9.2.m, D-7

    Scenario: bericht aan de melder is geen plicht van JGZ
      Gegeven deze feiten:
        | over afspraak-1: de afspraak gaat over bericht aan de melder |
        | over afspraak-1: de afspraak is van JGZ                      |
        | over afspraak-1: het is gedaan: nee                          |
        | over afspraak-1: Veilig Thuis kan de melder bereiken: ja     |
      Als het voortgangsoordeel wordt gevraagd
      Dan is dit het hele besluit:
        | de stand van zaken: nog niet te bepalen             |
        | over afspraak-1: de afspraak is nog niet te bepalen |
        | over afspraak-1: wat volgt is nog niet te bepalen   |
        | over afspraak-1: ontbreekt: de afspraak is van      |
        | over afspraak-1: voorwaarde niet vervuld: PLT-13    |
      En over afspraak-1: geldt regel PLT-13 op grond van 9.1.5.g.i, 9.1.5.g.j, 9.2.f, 9.2.m, D-7

    Scenario: feedback aan de JGZ is geen plicht van JGZ
      Gegeven deze feiten:
        | over afspraak-1: de afspraak gaat over feedback aan de JGZ |
        | over afspraak-1: de afspraak is van JGZ                    |
        | over afspraak-1: het is gedaan: nee                        |
      Als het voortgangsoordeel wordt gevraagd
      Dan is dit het hele besluit:
        | de stand van zaken: nog niet te bepalen             |
        | over afspraak-1: de afspraak is nog niet te bepalen |
        | over afspraak-1: wat volgt is nog niet te bepalen   |
        | over afspraak-1: ontbreekt: de afspraak is van      |
        | over afspraak-1: voorwaarde niet vervuld: PLT-13    |
      En over afspraak-1: geldt regel PLT-13 op grond van 9.1.5.g.i, 9.1.5.g.j, 9.2.f, 9.2.m, D-7

  Regel: PLT-20 Bericht aan de melder gaat zo spoedig mogelijk als geen dag is afgesproken

    Scenario: bericht aan de melder gaat zo spoedig mogelijk
      Gegeven deze feiten:
        | over afspraak-1: de afspraak gaat over bericht aan de melder |
        | over afspraak-1: de afspraak is van Veilig Thuis             |
        | over afspraak-1: Veilig Thuis kan de melder bereiken: ja     |
        | over afspraak-1: het is gedaan: nee                          |
      Als het voortgangsoordeel wordt gevraagd
      Dan is dit het hele besluit:
        | de stand van zaken: op schema, nog niet alles is gedaan                    |
        | over afspraak-1: de afspraak is nog niet gedaan, zonder termijn in de bron |
        | over afspraak-1: wat volgt is niets                                        |
        | over afspraak-1: Veilig Thuis moet bericht geven aan de melder             |
      En over afspraak-1: geldt regel PLT-20 op grond van 8.1.l, 9.1.5.g.j, D-2, D-6

    Scenario: een bericht zonder termijn is nagekomen als het is gegeven
      Gegeven deze feiten:
        | over afspraak-1: de afspraak gaat over bericht aan de melder |
        | over afspraak-1: de afspraak is van Veilig Thuis             |
        | over afspraak-1: Veilig Thuis kan de melder bereiken: ja     |
        | over afspraak-1: het is gedaan: ja                           |
      Als het voortgangsoordeel wordt gevraagd
      Dan is dit het hele besluit:
        | de stand van zaken: alles is nagekomen    |
        | over afspraak-1: de afspraak is nagekomen |
        | over afspraak-1: wat volgt is niets       |
      En over afspraak-1: geldt regel PLT-20 op grond van 8.1.l, 9.1.5.g.j, D-2, D-6

    Scenario: ook zonder bekende partij geeft Veilig Thuis bericht
      Gegeven deze feiten:
        | over afspraak-1: de afspraak gaat over bericht aan de melder |
        | over afspraak-1: Veilig Thuis kan de melder bereiken: ja     |
        | over afspraak-1: het is gedaan: nee                          |
      Als het voortgangsoordeel wordt gevraagd
      Dan is dit het hele besluit:
        | de stand van zaken: op schema, nog niet alles is gedaan                    |
        | over afspraak-1: de afspraak is nog niet gedaan, zonder termijn in de bron |
        | over afspraak-1: wat volgt is niets                                        |
        | over afspraak-1: Veilig Thuis moet bericht geven aan de melder             |
        | over afspraak-1: vraag: de afspraak is van                                 |
      En over afspraak-1: geldt regel PLT-20 op grond van 8.1.l, 9.1.5.g.j, D-2, D-6

  Regel: PLT-21 Bericht aan de melder gaat uiterlijk op de dag die is afgesproken

    Scenario: een afgesproken dag voor bericht telt
      Gegeven deze feiten:
        | over afspraak-1: de afspraak gaat over bericht aan de melder |
        | over afspraak-1: de afspraak is van Veilig Thuis             |
        | over afspraak-1: Veilig Thuis kan de melder bereiken: ja     |
        | over afspraak-1: de eigen laatste dag is 2026-07-14          |
        | over afspraak-1: het is gedaan: nee                          |
      Als het voortgangsoordeel wordt gevraagd
      Dan is dit het hele besluit:
        | de stand van zaken: iets is niet op tijd gedaan                                                   |
        | over afspraak-1: de afspraak is te laat                                                           |
        | over afspraak-1: wat volgt is eerst met elkaar bespreken                                          |
        | over afspraak-1: Veilig Thuis moet bericht geven aan de melder, uiterlijk 2026-07-14              |
        | over afspraak-1: Veilig Thuis moet het niet nakomen op de agenda van de geplande evaluatie zetten |
        | over afspraak-1: Veilig Thuis moet met een collega bespreken dat de afspraak niet is nagekomen    |
        | over afspraak-1: vraag: het niet nakomen is besproken                                             |
      En over afspraak-1: geldt regel PLT-21 op grond van 8.1.l, 9.1.5.g.j, 9.2.n, D-2

    Scenario: ook zonder bekende partij telt die dag
      Gegeven deze feiten:
        | over afspraak-1: de afspraak gaat over bericht aan de melder |
        | over afspraak-1: Veilig Thuis kan de melder bereiken: ja     |
        | over afspraak-1: de eigen laatste dag is 2026-07-20          |
        | over afspraak-1: het is gedaan: nee                          |
      Als het voortgangsoordeel wordt gevraagd
      Dan is dit het hele besluit:
        | de stand van zaken: op schema, nog niet alles is gedaan                              |
        | over afspraak-1: de afspraak is nog niet gedaan, en de tijd loopt nog                |
        | over afspraak-1: wat volgt is niets                                                  |
        | over afspraak-1: Veilig Thuis moet bericht geven aan de melder, uiterlijk 2026-07-20 |
        | over afspraak-1: vraag: de afspraak is van                                           |
      En over afspraak-1: geldt regel PLT-21 op grond van 8.1.l, 9.1.5.g.j, 9.2.n, D-2

  Regel: PLT-22 Feedback aan de JGZ gaat zo spoedig mogelijk als geen dag is afgesproken

    Scenario: de JGZ krijgt altijd feedback, zo spoedig mogelijk
      Gegeven deze feiten:
        | over afspraak-1: de afspraak gaat over feedback aan de JGZ |
        | over afspraak-1: de afspraak is van Veilig Thuis           |
        | over afspraak-1: het is gedaan: nee                        |
      Als het voortgangsoordeel wordt gevraagd
      Dan is dit het hele besluit:
        | de stand van zaken: op schema, nog niet alles is gedaan                    |
        | over afspraak-1: de afspraak is nog niet gedaan, zonder termijn in de bron |
        | over afspraak-1: wat volgt is niets                                        |
        | over afspraak-1: Veilig Thuis moet feedback geven aan de JGZ               |
      En over afspraak-1: geldt regel PLT-22 op grond van 9.1.5.g.i, D-2, D-6

    Scenario: ook zonder bekende partij geeft Veilig Thuis feedback
      Gegeven deze feiten:
        | over afspraak-1: de afspraak gaat over feedback aan de JGZ |
        | over afspraak-1: het is gedaan: nee                        |
      Als het voortgangsoordeel wordt gevraagd
      Dan is dit het hele besluit:
        | de stand van zaken: op schema, nog niet alles is gedaan                    |
        | over afspraak-1: de afspraak is nog niet gedaan, zonder termijn in de bron |
        | over afspraak-1: wat volgt is niets                                        |
        | over afspraak-1: Veilig Thuis moet feedback geven aan de JGZ               |
        | over afspraak-1: vraag: de afspraak is van                                 |
      En over afspraak-1: geldt regel PLT-22 op grond van 9.1.5.g.i, D-2, D-6

  Regel: PLT-23 Feedback aan de JGZ gaat uiterlijk op de dag die is afgesproken

    Scenario: een afgesproken dag voor feedback telt
      Gegeven deze feiten:
        | over afspraak-1: de afspraak gaat over feedback aan de JGZ |
        | over afspraak-1: de afspraak is van Veilig Thuis           |
        | over afspraak-1: de eigen laatste dag is 2026-07-15        |
        | over afspraak-1: het is gedaan: nee                        |
      Als het voortgangsoordeel wordt gevraagd
      Dan is dit het hele besluit:
        | de stand van zaken: op schema, nog niet alles is gedaan                            |
        | over afspraak-1: de afspraak is nog niet gedaan, en vandaag is de laatste dag      |
        | over afspraak-1: wat volgt is niets                                                |
        | over afspraak-1: Veilig Thuis moet feedback geven aan de JGZ, uiterlijk 2026-07-15 |
      En over afspraak-1: geldt regel PLT-23 op grond van 9.1.5.g.i, 9.2.n, D-2

    Scenario: ook zonder bekende partij telt de dag voor feedback
      Gegeven deze feiten:
        | over afspraak-1: de afspraak gaat over feedback aan de JGZ |
        | over afspraak-1: de eigen laatste dag is 2026-07-14        |
        | over afspraak-1: het is gedaan: nee                        |
      Als het voortgangsoordeel wordt gevraagd
      Dan is dit het hele besluit:
        | de stand van zaken: iets is niet op tijd gedaan                                                   |
        | over afspraak-1: de afspraak is te laat                                                           |
        | over afspraak-1: wat volgt is eerst met elkaar bespreken                                          |
        | over afspraak-1: Veilig Thuis moet feedback geven aan de JGZ, uiterlijk 2026-07-14                |
        | over afspraak-1: Veilig Thuis moet het niet nakomen op de agenda van de geplande evaluatie zetten |
        | over afspraak-1: Veilig Thuis moet met de partij bespreken dat de afspraak niet is nagekomen      |
        | over afspraak-1: vraag: de afspraak is van                                                        |
        | over afspraak-1: vraag: het niet nakomen is besproken                                             |
      En over afspraak-1: geldt regel PLT-23 op grond van 9.1.5.g.i, 9.2.n, D-2

  Regel: PLT-24 Een melder die te bereiken is, kan bericht krijgen

    Scenario: een melder die te bereiken is, kan bericht krijgen op de afgesproken dag
      Gegeven deze feiten:
        | over afspraak-1: de afspraak gaat over bericht aan de melder |
        | over afspraak-1: de afspraak is van Veilig Thuis             |
        | over afspraak-1: Veilig Thuis kan de melder bereiken: ja     |
        | over afspraak-1: de eigen laatste dag is 2026-07-15          |
        | over afspraak-1: het is gedaan: nee                          |
      Als het voortgangsoordeel wordt gevraagd
      Dan is dit het hele besluit:
        | de stand van zaken: op schema, nog niet alles is gedaan                              |
        | over afspraak-1: de afspraak is nog niet gedaan, en vandaag is de laatste dag        |
        | over afspraak-1: wat volgt is niets                                                  |
        | over afspraak-1: Veilig Thuis moet bericht geven aan de melder, uiterlijk 2026-07-15 |
      En over afspraak-1: geldt regel PLT-24 op grond van 9.1.5.g.j, D-2

  Regel: PLT-25 Een melder die niet te bereiken is, kan geen bericht krijgen

    Scenario: een melder die niet te bereiken is, krijgt geen bericht en niemand is te laat
      Gegeven deze feiten:
        | over afspraak-1: de afspraak gaat over bericht aan de melder |
        | over afspraak-1: de afspraak is van Veilig Thuis             |
        | over afspraak-1: Veilig Thuis kan de melder bereiken: nee    |
        | over afspraak-1: de eigen laatste dag is 2026-07-01          |
        | over afspraak-1: het is gedaan: nee                          |
      Als het voortgangsoordeel wordt gevraagd
      Dan is dit het hele besluit:
        | de stand van zaken: alles wat kan is nagekomen, maar iets is niet uit te voeren |
        | over afspraak-1: de afspraak is niet uit te voeren                              |
        | over afspraak-1: wat volgt is niets                                             |
        | over afspraak-1: opmerking: PLT-25                                              |
      En over afspraak-1: geldt regel PLT-25 op grond van 9.1.5.g.h, D-2, D-5

    Scenario: ook zonder bekende partij kan dat bericht niet
      Gegeven deze feiten:
        | over afspraak-1: de afspraak gaat over bericht aan de melder |
        | over afspraak-1: Veilig Thuis kan de melder bereiken: nee    |
        | over afspraak-1: het is gedaan: nee                          |
      Als het voortgangsoordeel wordt gevraagd
      Dan is dit het hele besluit:
        | de stand van zaken: alles wat kan is nagekomen, maar iets is niet uit te voeren |
        | over afspraak-1: de afspraak is niet uit te voeren                              |
        | over afspraak-1: wat volgt is niets                                             |
        | over afspraak-1: vraag: de afspraak is van                                      |
        | over afspraak-1: opmerking: PLT-25                                              |
      En over afspraak-1: geldt regel PLT-25 op grond van 9.1.5.g.h, D-2, D-5

    Scenario: wat toch is gedaan, is gedaan
      Gegeven deze feiten:
        | over afspraak-1: de afspraak gaat over bericht aan de melder |
        | over afspraak-1: de afspraak is van Veilig Thuis             |
        | over afspraak-1: Veilig Thuis kan de melder bereiken: nee    |
        | over afspraak-1: het is gedaan: ja                           |
      Als het voortgangsoordeel wordt gevraagd
      Dan is dit het hele besluit:
        | de stand van zaken: alles is nagekomen    |
        | over afspraak-1: de afspraak is nagekomen |
        | over afspraak-1: wat volgt is niets       |
        | over afspraak-1: opmerking: PLT-25        |
      En over afspraak-1: geldt regel PLT-25 op grond van 9.1.5.g.h, D-2, D-5

  Regel: PLT-26 Of de melder te bereiken is, wordt gevraagd

    Scenario: of de melder te bereiken is, wordt gevraagd
      Gegeven deze feiten:
        | over afspraak-1: de afspraak gaat over bericht aan de melder   |
        | over afspraak-1: de afspraak is van Veilig Thuis               |
        | over afspraak-1: Veilig Thuis kan de melder bereiken: onbekend |
        | over afspraak-1: het is gedaan: nee                            |
      Als het voortgangsoordeel wordt gevraagd
      Dan is dit het hele besluit:
        | de stand van zaken: nog niet te bepalen                         |
        | over afspraak-1: de afspraak is nog niet te bepalen             |
        | over afspraak-1: wat volgt is nog niet te bepalen               |
        | over afspraak-1: Veilig Thuis moet bericht geven aan de melder  |
        | over afspraak-1: ontbreekt: Veilig Thuis kan de melder bereiken |
      En over afspraak-1: geldt regel PLT-26 op grond van 9.1.5.g.h, 9.1.5.g.j, D-2

    Scenario: ook zonder bekende partij wordt dat gevraagd
      Gegeven deze feiten:
        | over afspraak-1: de afspraak gaat over bericht aan de melder |
        | over afspraak-1: het is gedaan: nee                          |
      Als het voortgangsoordeel wordt gevraagd
      Dan is dit het hele besluit:
        | de stand van zaken: nog niet te bepalen                         |
        | over afspraak-1: de afspraak is nog niet te bepalen             |
        | over afspraak-1: wat volgt is nog niet te bepalen               |
        | over afspraak-1: Veilig Thuis moet bericht geven aan de melder  |
        | over afspraak-1: ontbreekt: Veilig Thuis kan de melder bereiken |
        | over afspraak-1: vraag: de afspraak is van                      |
      En over afspraak-1: geldt regel PLT-26 op grond van 9.1.5.g.h, 9.1.5.g.j, D-2

  Regel: PLT-27 De JGZ kan altijd feedback krijgen

    Scenario: feedback aan de JGZ hangt niet van de melder af
      Gegeven deze feiten:
        | over afspraak-1: de afspraak gaat over feedback aan de JGZ |
        | over afspraak-1: de afspraak is van Veilig Thuis           |
        | over afspraak-1: Veilig Thuis kan de melder bereiken: nee  |
        | over afspraak-1: het is gedaan: nee                        |
      Als het voortgangsoordeel wordt gevraagd
      Dan is dit het hele besluit:
        | de stand van zaken: op schema, nog niet alles is gedaan                    |
        | over afspraak-1: de afspraak is nog niet gedaan, zonder termijn in de bron |
        | over afspraak-1: wat volgt is niets                                        |
        | over afspraak-1: Veilig Thuis moet feedback geven aan de JGZ               |
      En over afspraak-1: geldt regel PLT-27 op grond van 9.1.5.g.i, D-2

  Regel: PLT-30 Wie contactgegevens wijzigt, deelt dat binnen de afgesproken termijn met de anderen

    Scenario: Veilig Thuis heeft een maand om een wijziging te delen
      Gegeven deze feiten:
        | over afspraak-1: de afspraak gaat over een wijziging van contactgegevens |
        | over afspraak-1: de afspraak is van Veilig Thuis                         |
        | over afspraak-1: de termijn begint op 2026-06-15                         |
        | over afspraak-1: het is gedaan: nee                                      |
      Als het voortgangsoordeel wordt gevraagd
      Dan is dit het hele besluit:
        | de stand van zaken: op schema, nog niet alles is gedaan                                                             |
        | over afspraak-1: de afspraak is nog niet gedaan, en vandaag is de laatste dag                                       |
        | over afspraak-1: wat volgt is niets                                                                                 |
        | over afspraak-1: Veilig Thuis moet de gewijzigde contactgegevens delen met de andere partijen, uiterlijk 2026-07-15 |
      En over afspraak-1: geldt regel PLT-30 op grond van 9.2.r, D-6, als keuze

    Scenario: jeugdteam heeft een maand om een wijziging te delen
      Gegeven deze feiten:
        | over afspraak-1: de afspraak gaat over een wijziging van contactgegevens |
        | over afspraak-1: de afspraak is van jeugdteam                            |
        | over afspraak-1: de termijn begint op 2026-06-15                         |
        | over afspraak-1: het is gedaan: nee                                      |
      Als het voortgangsoordeel wordt gevraagd
      Dan is dit het hele besluit:
        | de stand van zaken: op schema, nog niet alles is gedaan                                                              |
        | over afspraak-1: de afspraak is nog niet gedaan, en vandaag is de laatste dag                                        |
        | over afspraak-1: wat volgt is niets                                                                                  |
        | over afspraak-1: het jeugdteam moet de gewijzigde contactgegevens delen met de andere partijen, uiterlijk 2026-07-15 |
      En over afspraak-1: geldt regel PLT-30 op grond van 9.2.r, D-6, als keuze

    Scenario: JGZ heeft een maand om een wijziging te delen
      Gegeven deze feiten:
        | over afspraak-1: de afspraak gaat over een wijziging van contactgegevens |
        | over afspraak-1: de afspraak is van JGZ                                  |
        | over afspraak-1: de termijn begint op 2026-06-15                         |
        | over afspraak-1: het is gedaan: nee                                      |
      Als het voortgangsoordeel wordt gevraagd
      Dan is dit het hele besluit:
        | de stand van zaken: op schema, nog niet alles is gedaan                                                       |
        | over afspraak-1: de afspraak is nog niet gedaan, en vandaag is de laatste dag                                 |
        | over afspraak-1: wat volgt is niets                                                                           |
        | over afspraak-1: de JGZ moet de gewijzigde contactgegevens delen met de andere partijen, uiterlijk 2026-07-15 |
      En over afspraak-1: geldt regel PLT-30 op grond van 9.2.r, D-6, als keuze

    Scenario: onbekend heeft een maand om een wijziging te delen
      Gegeven deze feiten:
        | over afspraak-1: de afspraak gaat over een wijziging van contactgegevens |
        | over afspraak-1: de afspraak is van onbekend                             |
        | over afspraak-1: de termijn begint op 2026-06-15                         |
        | over afspraak-1: het is gedaan: nee                                      |
      Als het voortgangsoordeel wordt gevraagd
      Dan is dit het hele besluit:
        | de stand van zaken: op schema, nog niet alles is gedaan                                                          |
        | over afspraak-1: de afspraak is nog niet gedaan, en vandaag is de laatste dag                                    |
        | over afspraak-1: wat volgt is niets                                                                              |
        | over afspraak-1: de partij moet de gewijzigde contactgegevens delen met de andere partijen, uiterlijk 2026-07-15 |
        | over afspraak-1: vraag: de afspraak is van                                                                       |
      En over afspraak-1: geldt regel PLT-30 op grond van 9.2.r, D-6, als keuze

    Scenario: een maand na 31 januari is de laatste dag van februari
      Gegeven deze feiten:
        | de peildatum is 2026-03-01                                               |
        | over afspraak-1: de afspraak gaat over een wijziging van contactgegevens |
        | over afspraak-1: de afspraak is van JGZ                                  |
        | over afspraak-1: de termijn begint op 2026-01-31                         |
        | over afspraak-1: het is gedaan: nee                                      |
      Als het voortgangsoordeel wordt gevraagd
      Dan is dit het hele besluit:
        | de stand van zaken: iets is niet op tijd gedaan                                                               |
        | over afspraak-1: de afspraak is te laat                                                                       |
        | over afspraak-1: wat volgt is eerst met elkaar bespreken                                                      |
        | over afspraak-1: Veilig Thuis moet het niet nakomen op de agenda van de geplande evaluatie zetten             |
        | over afspraak-1: Veilig Thuis moet met de JGZ bespreken dat de afspraak niet is nagekomen                     |
        | over afspraak-1: de JGZ moet de gewijzigde contactgegevens delen met de andere partijen, uiterlijk 2026-02-28 |
        | over afspraak-1: vraag: het niet nakomen is besproken                                                         |
      En over afspraak-1: geldt regel PLT-30 op grond van 9.2.r, D-6, als keuze

  Regel: PLT-31 Een andere afspraak telt tot de dag die de partijen kozen

    Scenario: een andere afspraak telt tot de gekozen dag
      Gegeven deze feiten:
        | over afspraak-1: de afspraak gaat over een andere afspraak |
        | over afspraak-1: de afspraak is van jeugdteam              |
        | over afspraak-1: de eigen laatste dag is 2026-07-15        |
        | over afspraak-1: het is gedaan: nee                        |
      Als het voortgangsoordeel wordt gevraagd
      Dan is dit het hele besluit:
        | de stand van zaken: op schema, nog niet alles is gedaan                       |
        | over afspraak-1: de afspraak is nog niet gedaan, en vandaag is de laatste dag |
        | over afspraak-1: wat volgt is niets                                           |
        | over afspraak-1: het jeugdteam moet de afspraak nakomen, uiterlijk 2026-07-15 |
      En over afspraak-1: geldt regel PLT-31 op grond van 9.2.n

    Scenario: een andere afspraak is na de gekozen dag te laat
      Gegeven deze feiten:
        | over afspraak-1: de afspraak gaat over een andere afspraak |
        | over afspraak-1: de afspraak is van jeugdteam              |
        | over afspraak-1: de eigen laatste dag is 2026-07-14        |
        | over afspraak-1: het is gedaan: nee                        |
      Als het voortgangsoordeel wordt gevraagd
      Dan is dit het hele besluit:
        | de stand van zaken: iets is niet op tijd gedaan                                                   |
        | over afspraak-1: de afspraak is te laat                                                           |
        | over afspraak-1: wat volgt is eerst met elkaar bespreken                                          |
        | over afspraak-1: Veilig Thuis moet het niet nakomen op de agenda van de geplande evaluatie zetten |
        | over afspraak-1: Veilig Thuis moet met het jeugdteam bespreken dat de afspraak niet is nagekomen  |
        | over afspraak-1: het jeugdteam moet de afspraak nakomen, uiterlijk 2026-07-14                     |
        | over afspraak-1: vraag: het niet nakomen is besproken                                             |
      En over afspraak-1: geldt regel PLT-31 op grond van 9.2.n

  Regel: PLT-32 De laatste dag van een andere afspraak wordt gevraagd

    Scenario: de dag van een andere afspraak wordt gevraagd
      Gegeven deze feiten:
        | over afspraak-1: de afspraak gaat over een andere afspraak |
        | over afspraak-1: de afspraak is van jeugdteam              |
        | over afspraak-1: het is gedaan: nee                        |
      Als het voortgangsoordeel wordt gevraagd
      Dan is dit het hele besluit:
        | de stand van zaken: nog niet te bepalen                                                      |
        | over afspraak-1: de afspraak is nog niet te bepalen                                          |
        | over afspraak-1: wat volgt is nog niet te bepalen                                            |
        | over afspraak-1: het jeugdteam moet de afspraak nakomen, binnen de termijn eigen laatste dag |
        | over afspraak-1: ontbreekt: er is een eigen laatste dag                                      |
      En over afspraak-1: geldt regel PLT-32 op grond van 9.2.n

  Regel: PLT-33 Een eigen dag verandert een termijn uit de afspraken niet

    Scenario: een eigen dag verandert niets aan contact met het gezin
      Gegeven deze feiten:
        | over afspraak-1: de afspraak gaat over contact met het gezin |
        | over afspraak-1: de afspraak is van jeugdteam                |
        | over afspraak-1: de termijn begint op 2026-07-01             |
        | over afspraak-1: de eigen laatste dag is 2026-08-01          |
        | over afspraak-1: het is gedaan: nee                          |
      Als het voortgangsoordeel wordt gevraagd
      Dan is dit het hele besluit:
        | de stand van zaken: iets is niet op tijd gedaan                                                                         |
        | over afspraak-1: de afspraak is te laat                                                                                 |
        | over afspraak-1: wat volgt is eerst met elkaar bespreken                                                                |
        | over afspraak-1: Veilig Thuis moet het niet nakomen op de agenda van de geplande evaluatie zetten                       |
        | over afspraak-1: Veilig Thuis moet met het jeugdteam bespreken dat de afspraak niet is nagekomen                        |
        | over afspraak-1: het jeugdteam moet contact opnemen met het gezin, niet herleidbaar tot de melder, uiterlijk 2026-07-08 |
        | over afspraak-1: vraag: het niet nakomen is besproken                                                                   |
        | over afspraak-1: opmerking: PLT-33                                                                                      |
      En over afspraak-1: geldt regel PLT-33 op grond van 9.2.n, D-6, als keuze

    Scenario: een eigen dag verandert niets aan terugkoppeling aan Veilig Thuis
      Gegeven deze feiten:
        | over afspraak-1: de afspraak gaat over terugkoppeling aan Veilig Thuis |
        | over afspraak-1: de afspraak is van JGZ                                |
        | over afspraak-1: de termijn begint op 2026-07-01                       |
        | over afspraak-1: de eigen laatste dag is 2026-08-01                    |
        | over afspraak-1: het is gedaan: nee                                    |
      Als het voortgangsoordeel wordt gevraagd
      Dan is dit het hele besluit:
        | de stand van zaken: iets is niet op tijd gedaan                                                             |
        | over afspraak-1: de afspraak is te laat                                                                     |
        | over afspraak-1: wat volgt is eerst met elkaar bespreken                                                    |
        | over afspraak-1: Veilig Thuis moet het niet nakomen op de agenda van de geplande evaluatie zetten           |
        | over afspraak-1: Veilig Thuis moet met de JGZ bespreken dat de afspraak niet is nagekomen                   |
        | over afspraak-1: de JGZ moet het contact met het gezin terugkoppelen aan Veilig Thuis, uiterlijk 2026-07-08 |
        | over afspraak-1: vraag: het niet nakomen is besproken                                                       |
        | over afspraak-1: opmerking: PLT-33                                                                          |
      En over afspraak-1: geldt regel PLT-33 op grond van 9.2.n, D-6, als keuze

    Scenario: een eigen dag verandert niets aan kopie aan het team
      Gegeven deze feiten:
        | over afspraak-1: de afspraak gaat over kopie aan het team |
        | over afspraak-1: de afspraak is van Veilig Thuis          |
        | over afspraak-1: de termijn begint op 2026-07-15          |
        | over afspraak-1: de eigen laatste dag is 2026-08-01       |
        | over afspraak-1: het is gedaan: nee                       |
      Als het voortgangsoordeel wordt gevraagd
      Dan is dit het hele besluit:
        | de stand van zaken: op schema, nog niet alles is gedaan                                                                                   |
        | over afspraak-1: de afspraak is nog niet gedaan, en vandaag is de laatste dag                                                             |
        | over afspraak-1: wat volgt is niets                                                                                                       |
        | over afspraak-1: Veilig Thuis moet een kopie van de melding sturen aan de ontvanger, niet herleidbaar tot de melder, uiterlijk 2026-07-15 |
        | over afspraak-1: opmerking: PLT-33                                                                                                        |
      En over afspraak-1: geldt regel PLT-33 op grond van 9.2.n, D-6, als keuze

    Scenario: een eigen dag verandert niets aan het eerste meetmoment
      Gegeven deze feiten:
        | over afspraak-1: de afspraak gaat over het eerste meetmoment |
        | over afspraak-1: de afspraak is van Veilig Thuis             |
        | over afspraak-1: de termijn begint op 2026-06-01             |
        | over afspraak-1: de eigen laatste dag is 2026-08-01          |
        | over afspraak-1: het is gedaan: nee                          |
      Als het voortgangsoordeel wordt gevraagd
      Dan is dit het hele besluit:
        | de stand van zaken: op schema, nog niet alles is gedaan                |
        | over afspraak-1: de afspraak is nog niet gedaan, en de tijd loopt nog  |
        | over afspraak-1: wat volgt is niets                                    |
        | over afspraak-1: Veilig Thuis moet de melding monitoren, op 2026-09-01 |
        | over afspraak-1: opmerking: PLT-33                                     |
      En over afspraak-1: geldt regel PLT-33 op grond van 9.2.n, D-6, als keuze

    Scenario: een eigen dag verandert niets aan het tweede meetmoment
      Gegeven deze feiten:
        | over afspraak-1: de afspraak gaat over het tweede meetmoment |
        | over afspraak-1: de afspraak is van Veilig Thuis             |
        | over afspraak-1: de termijn begint op 2026-06-01             |
        | over afspraak-1: de eigen laatste dag is 2026-08-01          |
        | over afspraak-1: het is gedaan: nee                          |
      Als het voortgangsoordeel wordt gevraagd
      Dan is dit het hele besluit:
        | de stand van zaken: op schema, nog niet alles is gedaan                |
        | over afspraak-1: de afspraak is nog niet gedaan, en de tijd loopt nog  |
        | over afspraak-1: wat volgt is niets                                    |
        | over afspraak-1: Veilig Thuis moet de melding monitoren, op 2027-06-01 |
        | over afspraak-1: opmerking: PLT-33                                     |
      En over afspraak-1: geldt regel PLT-33 op grond van 9.2.n, D-6, als keuze

    Scenario: een eigen dag verandert niets aan een wijziging van contactgegevens
      Gegeven deze feiten:
        | over afspraak-1: de afspraak gaat over een wijziging van contactgegevens |
        | over afspraak-1: de afspraak is van JGZ                                  |
        | over afspraak-1: de termijn begint op 2026-07-01                         |
        | over afspraak-1: de eigen laatste dag is 2026-08-01                      |
        | over afspraak-1: het is gedaan: nee                                      |
      Als het voortgangsoordeel wordt gevraagd
      Dan is dit het hele besluit:
        | de stand van zaken: op schema, nog niet alles is gedaan                                                       |
        | over afspraak-1: de afspraak is nog niet gedaan, en de tijd loopt nog                                         |
        | over afspraak-1: wat volgt is niets                                                                           |
        | over afspraak-1: de JGZ moet de gewijzigde contactgegevens delen met de andere partijen, uiterlijk 2026-08-01 |
        | over afspraak-1: opmerking: PLT-33                                                                            |
      En over afspraak-1: geldt regel PLT-33 op grond van 9.2.n, D-6, als keuze

  Regel: PLT-40 Waarover een afspraak gaat, wordt gevraagd

    Scenario: waarover een afspraak gaat, wordt gevraagd
      Gegeven deze feiten:
        | over afspraak-1: de afspraak is van JGZ          |
        | over afspraak-1: de termijn begint op 2026-07-01 |
        | over afspraak-1: het is gedaan: nee              |
      Als het voortgangsoordeel wordt gevraagd
      Dan is dit het hele besluit:
        | de stand van zaken: nog niet te bepalen             |
        | over afspraak-1: de afspraak is nog niet te bepalen |
        | over afspraak-1: wat volgt is nog niet te bepalen   |
        | over afspraak-1: ontbreekt: de afspraak gaat over   |
      En over afspraak-1: geldt regel PLT-40 op grond van F.1

  Regel: PLT-41 Van wie een afspraak is, wordt gevraagd

    Scenario: van wie een afspraak is, wordt gevraagd, ook als zij te laat is
      Gegeven deze feiten:
        | over afspraak-1: de afspraak gaat over contact met het gezin |
        | over afspraak-1: de termijn begint op 2026-07-01             |
        | over afspraak-1: het is gedaan: nee                          |
        | over afspraak-1: het niet nakomen is besproken: nee          |
      Als het voortgangsoordeel wordt gevraagd
      Dan is dit het hele besluit:
        | de stand van zaken: iets is niet op tijd gedaan                                                                     |
        | over afspraak-1: de afspraak is te laat                                                                             |
        | over afspraak-1: wat volgt is eerst met elkaar bespreken                                                            |
        | over afspraak-1: Veilig Thuis moet het niet nakomen op de agenda van de geplande evaluatie zetten                   |
        | over afspraak-1: Veilig Thuis moet met de partij bespreken dat de afspraak niet is nagekomen                        |
        | over afspraak-1: de partij moet contact opnemen met het gezin, niet herleidbaar tot de melder, uiterlijk 2026-07-08 |
        | over afspraak-1: vraag: de afspraak is van                                                                          |
      En over afspraak-1: geldt regel PLT-41 op grond van F.1

    Scenario: van een afspraak waarvan niets bekend is, wordt alles gevraagd
      Gegeven deze feiten:
        | over afspraak-1: de afspraak gaat over onbekend |
      Als het voortgangsoordeel wordt gevraagd
      Dan is dit het hele besluit:
        | de stand van zaken: nog niet te bepalen             |
        | over afspraak-1: de afspraak is nog niet te bepalen |
        | over afspraak-1: wat volgt is nog niet te bepalen   |
        | over afspraak-1: ontbreekt: de afspraak gaat over   |
        | over afspraak-1: vraag: de afspraak is van          |
      En over afspraak-1: geldt regel PLT-41 op grond van F.1

  Regel: AFS-01 De dag waarop de termijn begint, wordt gevraagd

    Scenario: vanaf welke dag de termijn loopt, wordt gevraagd bij contact met het gezin
      Gegeven deze feiten:
        | over afspraak-1: de afspraak gaat over contact met het gezin |
        | over afspraak-1: de afspraak is van jeugdteam                |
        | over afspraak-1: het is gedaan: nee                          |
      Als het voortgangsoordeel wordt gevraagd
      Dan is dit het hele besluit:
        | de stand van zaken: nog niet te bepalen                                                                                                    |
        | over afspraak-1: de afspraak is nog niet te bepalen                                                                                        |
        | over afspraak-1: wat volgt is nog niet te bepalen                                                                                          |
        | over afspraak-1: het jeugdteam moet contact opnemen met het gezin, niet herleidbaar tot de melder, binnen de termijn contact met het gezin |
        | over afspraak-1: ontbreekt: de dag waarop de termijn begint is bekend                                                                      |
      En over afspraak-1: geldt regel AFS-01 op grond van 9.2.f, 9.2.k, 9.2.l, 9.2.m, 9.2.r, D-6

    Scenario: vanaf welke dag de termijn loopt, wordt gevraagd bij terugkoppeling aan Veilig Thuis
      Gegeven deze feiten:
        | over afspraak-1: de afspraak gaat over terugkoppeling aan Veilig Thuis |
        | over afspraak-1: de afspraak is van JGZ                                |
        | over afspraak-1: het is gedaan: nee                                    |
      Als het voortgangsoordeel wordt gevraagd
      Dan is dit het hele besluit:
        | de stand van zaken: nog niet te bepalen                                                                                                  |
        | over afspraak-1: de afspraak is nog niet te bepalen                                                                                      |
        | over afspraak-1: wat volgt is nog niet te bepalen                                                                                        |
        | over afspraak-1: de JGZ moet het contact met het gezin terugkoppelen aan Veilig Thuis, binnen de termijn terugkoppeling aan Veilig Thuis |
        | over afspraak-1: ontbreekt: de dag waarop de termijn begint is bekend                                                                    |
      En over afspraak-1: geldt regel AFS-01 op grond van 9.2.f, 9.2.k, 9.2.l, 9.2.m, 9.2.r, D-6

    Scenario: vanaf welke dag de termijn loopt, wordt gevraagd bij kopie aan het team
      Gegeven deze feiten:
        | over afspraak-1: de afspraak gaat over kopie aan het team |
        | over afspraak-1: de afspraak is van Veilig Thuis          |
        | over afspraak-1: het is gedaan: nee                       |
      Als het voortgangsoordeel wordt gevraagd
      Dan is dit het hele besluit:
        | de stand van zaken: nog niet te bepalen                                                                                                                   |
        | over afspraak-1: de afspraak is nog niet te bepalen                                                                                                       |
        | over afspraak-1: wat volgt is nog niet te bepalen                                                                                                         |
        | over afspraak-1: Veilig Thuis moet een kopie van de melding sturen aan de ontvanger, niet herleidbaar tot de melder, binnen de termijn kopie aan het team |
        | over afspraak-1: ontbreekt: de dag waarop de termijn begint is bekend                                                                                     |
      En over afspraak-1: geldt regel AFS-01 op grond van 9.2.f, 9.2.k, 9.2.l, 9.2.m, 9.2.r, D-6

    Scenario: vanaf welke dag de termijn loopt, wordt gevraagd bij het eerste meetmoment
      Gegeven deze feiten:
        | over afspraak-1: de afspraak gaat over het eerste meetmoment |
        | over afspraak-1: de afspraak is van Veilig Thuis             |
        | over afspraak-1: het is gedaan: nee                          |
      Als het voortgangsoordeel wordt gevraagd
      Dan is dit het hele besluit:
        | de stand van zaken: nog niet te bepalen                                                                |
        | over afspraak-1: de afspraak is nog niet te bepalen                                                    |
        | over afspraak-1: wat volgt is nog niet te bepalen                                                      |
        | over afspraak-1: Veilig Thuis moet de melding monitoren, aan het eind van de termijn eerste meetmoment |
        | over afspraak-1: ontbreekt: de dag waarop de termijn begint is bekend                                  |
      En over afspraak-1: geldt regel AFS-01 op grond van 9.2.f, 9.2.k, 9.2.l, 9.2.m, 9.2.r, D-6

    Scenario: vanaf welke dag de termijn loopt, wordt gevraagd bij het tweede meetmoment
      Gegeven deze feiten:
        | over afspraak-1: de afspraak gaat over het tweede meetmoment |
        | over afspraak-1: de afspraak is van Veilig Thuis             |
        | over afspraak-1: het is gedaan: nee                          |
      Als het voortgangsoordeel wordt gevraagd
      Dan is dit het hele besluit:
        | de stand van zaken: nog niet te bepalen                                                                |
        | over afspraak-1: de afspraak is nog niet te bepalen                                                    |
        | over afspraak-1: wat volgt is nog niet te bepalen                                                      |
        | over afspraak-1: Veilig Thuis moet de melding monitoren, aan het eind van de termijn tweede meetmoment |
        | over afspraak-1: ontbreekt: de dag waarop de termijn begint is bekend                                  |
      En over afspraak-1: geldt regel AFS-01 op grond van 9.2.f, 9.2.k, 9.2.l, 9.2.m, 9.2.r, D-6

    Scenario: vanaf welke dag de termijn loopt, wordt gevraagd bij een wijziging van contactgegevens
      Gegeven deze feiten:
        | over afspraak-1: de afspraak gaat over een wijziging van contactgegevens |
        | over afspraak-1: de afspraak is van JGZ                                  |
        | over afspraak-1: het is gedaan: nee                                      |
      Als het voortgangsoordeel wordt gevraagd
      Dan is dit het hele besluit:
        | de stand van zaken: nog niet te bepalen                                                                                      |
        | over afspraak-1: de afspraak is nog niet te bepalen                                                                          |
        | over afspraak-1: wat volgt is nog niet te bepalen                                                                            |
        | over afspraak-1: de JGZ moet de gewijzigde contactgegevens delen met de andere partijen, binnen de termijn wijzigingen delen |
        | over afspraak-1: ontbreekt: de dag waarop de termijn begint is bekend                                                        |
      En over afspraak-1: geldt regel AFS-01 op grond van 9.2.f, 9.2.k, 9.2.l, 9.2.m, 9.2.r, D-6

  Regel: AFS-02 Wat is gedaan voordat de termijn begon, wordt nagekeken

    Scenario: een terugkoppeling van vóór de ontvangst wordt nagekeken
      Gegeven deze feiten:
        | over afspraak-1: de afspraak gaat over terugkoppeling aan Veilig Thuis |
        | over afspraak-1: de afspraak is van JGZ                                |
        | over afspraak-1: de termijn begint op 2026-07-10                       |
        | over afspraak-1: het is gedaan op 2026-07-03                           |
      Als het voortgangsoordeel wordt gevraagd
      Dan is dit het hele besluit:
        | de stand van zaken: nog niet te bepalen                                                                     |
        | over afspraak-1: de afspraak is nog niet te bepalen                                                         |
        | over afspraak-1: wat volgt is nog niet te bepalen                                                           |
        | over afspraak-1: de JGZ moet het contact met het gezin terugkoppelen aan Veilig Thuis, uiterlijk 2026-07-17 |
        | over afspraak-1: ontbreekt: de dag van uitvoering is bekend                                                 |
        | over afspraak-1: ontbreekt: de dag waarop de termijn begint is bekend                                       |
        | over afspraak-1: opmerking: AFS-02                                                                          |
      En over afspraak-1: geldt regel AFS-02 op grond van D-6, F.1

    Scenario: op de dag van ontvangst zelf gedaan hoeft niet te worden nagekeken
      Gegeven deze feiten:
        | over afspraak-1: de afspraak gaat over terugkoppeling aan Veilig Thuis |
        | over afspraak-1: de afspraak is van JGZ                                |
        | over afspraak-1: de termijn begint op 2026-07-10                       |
        | over afspraak-1: het is gedaan op 2026-07-10                           |
      Als het voortgangsoordeel wordt gevraagd
      Dan is dit het hele besluit:
        | de stand van zaken: alles is nagekomen    |
        | over afspraak-1: de afspraak is nagekomen |
        | over afspraak-1: wat volgt is niets       |
      En over afspraak-1: geldt regel AFS-02 niet

  Regel: AFS-10 Is er niets blijven liggen, dan volgt er niets

    Scenario: is er niets blijven liggen, dan volgt er niets, wat er ook is besproken
      Gegeven deze feiten:
        | over afspraak-1: de afspraak gaat over contact met het gezin |
        | over afspraak-1: de afspraak is van jeugdteam                |
        | over afspraak-1: de termijn begint op 2026-07-10             |
        | over afspraak-1: het is gedaan: nee                          |
        | over afspraak-1: het niet nakomen is besproken op 2026-07-12 |
        | over afspraak-1: de nieuwe laatste dag is 2026-07-14         |
      Als het voortgangsoordeel wordt gevraagd
      Dan is dit het hele besluit:
        | de stand van zaken: op schema, nog niet alles is gedaan                                                                 |
        | over afspraak-1: de afspraak is nog niet gedaan, en de tijd loopt nog                                                   |
        | over afspraak-1: wat volgt is niets                                                                                     |
        | over afspraak-1: het jeugdteam moet contact opnemen met het gezin, niet herleidbaar tot de melder, uiterlijk 2026-07-17 |
      En over afspraak-1: geldt regel AFS-10 op grond van 6.b, D-13

  Regel: AFS-11 Is niet bekend of er iets bleef liggen, dan ook niet wat volgt

    Scenario: is niet bekend of er iets bleef liggen, dan ook niet wat volgt
      Gegeven deze feiten:
        | over afspraak-1: de afspraak gaat over contact met het gezin |
        | over afspraak-1: de afspraak is van jeugdteam                |
        | over afspraak-1: het is gedaan: nee                          |
        | over afspraak-1: het niet nakomen is besproken: nee          |
      Als het voortgangsoordeel wordt gevraagd
      Dan is dit het hele besluit:
        | de stand van zaken: nog niet te bepalen                                                                                                    |
        | over afspraak-1: de afspraak is nog niet te bepalen                                                                                        |
        | over afspraak-1: wat volgt is nog niet te bepalen                                                                                          |
        | over afspraak-1: het jeugdteam moet contact opnemen met het gezin, niet herleidbaar tot de melder, binnen de termijn contact met het gezin |
        | over afspraak-1: ontbreekt: de dag waarop de termijn begint is bekend                                                                      |
      En over afspraak-1: geldt regel AFS-11 op grond van 6.b, D-13

  Regel: AFS-12 Wie een afspraak niet nakomt, hoort dat eerst in een gesprek

    Scenario: wie te laat is, wordt eerst gesproken
      Gegeven deze feiten:
        | over afspraak-1: de afspraak gaat over contact met het gezin |
        | over afspraak-1: de afspraak is van jeugdteam                |
        | over afspraak-1: de termijn begint op 2026-07-01             |
        | over afspraak-1: het is gedaan: nee                          |
        | over afspraak-1: het niet nakomen is besproken: nee          |
      Als het voortgangsoordeel wordt gevraagd
      Dan is dit het hele besluit:
        | de stand van zaken: iets is niet op tijd gedaan                                                                         |
        | over afspraak-1: de afspraak is te laat                                                                                 |
        | over afspraak-1: wat volgt is eerst met elkaar bespreken                                                                |
        | over afspraak-1: Veilig Thuis moet het niet nakomen op de agenda van de geplande evaluatie zetten                       |
        | over afspraak-1: Veilig Thuis moet met het jeugdteam bespreken dat de afspraak niet is nagekomen                        |
        | over afspraak-1: het jeugdteam moet contact opnemen met het gezin, niet herleidbaar tot de melder, uiterlijk 2026-07-08 |
      En over afspraak-1: geldt regel AFS-12 op grond van 6.b, D-13

  Regel: AFS-13 Is niet bekend of er is gesproken, dan komt het gesprek ook eerst

    Scenario: is niet bekend of er is gesproken, dan komt het gesprek eerst
      Gegeven deze feiten:
        | over afspraak-1: de afspraak gaat over contact met het gezin |
        | over afspraak-1: de afspraak is van jeugdteam                |
        | over afspraak-1: de termijn begint op 2026-07-01             |
        | over afspraak-1: het is gedaan: nee                          |
      Als het voortgangsoordeel wordt gevraagd
      Dan is dit het hele besluit:
        | de stand van zaken: iets is niet op tijd gedaan                                                                         |
        | over afspraak-1: de afspraak is te laat                                                                                 |
        | over afspraak-1: wat volgt is eerst met elkaar bespreken                                                                |
        | over afspraak-1: Veilig Thuis moet het niet nakomen op de agenda van de geplande evaluatie zetten                       |
        | over afspraak-1: Veilig Thuis moet met het jeugdteam bespreken dat de afspraak niet is nagekomen                        |
        | over afspraak-1: het jeugdteam moet contact opnemen met het gezin, niet herleidbaar tot de melder, uiterlijk 2026-07-08 |
        | over afspraak-1: vraag: het niet nakomen is besproken                                                                   |
      En over afspraak-1: geldt regel AFS-13 op grond van 6.b, D-13

  Regel: AFS-14 Een gesprek voordat de dag voorbij was, telt niet als gesprek over het niet nakomen

    Scenario: een gesprek op de laatste dag was nog geen gesprek over het niet nakomen
      Gegeven deze feiten:
        | over afspraak-1: de afspraak gaat over contact met het gezin |
        | over afspraak-1: de afspraak is van jeugdteam                |
        | over afspraak-1: de termijn begint op 2026-07-01             |
        | over afspraak-1: het is gedaan: nee                          |
        | over afspraak-1: het niet nakomen is besproken op 2026-07-08 |
      Als het voortgangsoordeel wordt gevraagd
      Dan is dit het hele besluit:
        | de stand van zaken: iets is niet op tijd gedaan                                                                         |
        | over afspraak-1: de afspraak is te laat                                                                                 |
        | over afspraak-1: wat volgt is eerst met elkaar bespreken                                                                |
        | over afspraak-1: Veilig Thuis moet het niet nakomen op de agenda van de geplande evaluatie zetten                       |
        | over afspraak-1: Veilig Thuis moet met het jeugdteam bespreken dat de afspraak niet is nagekomen                        |
        | over afspraak-1: het jeugdteam moet contact opnemen met het gezin, niet herleidbaar tot de melder, uiterlijk 2026-07-08 |
      En over afspraak-1: geldt regel AFS-14 op grond van 6.b, D-13, als keuze

    Scenario: ook met een nieuwe dag telt een gesprek vooraf niet
      Gegeven deze feiten:
        | over afspraak-1: de afspraak gaat over contact met het gezin |
        | over afspraak-1: de afspraak is van jeugdteam                |
        | over afspraak-1: de termijn begint op 2026-07-01             |
        | over afspraak-1: het is gedaan: nee                          |
        | over afspraak-1: het niet nakomen is besproken op 2026-07-07 |
        | over afspraak-1: de nieuwe laatste dag is 2026-07-10         |
      Als het voortgangsoordeel wordt gevraagd
      Dan is dit het hele besluit:
        | de stand van zaken: iets is niet op tijd gedaan                                                                         |
        | over afspraak-1: de afspraak is te laat                                                                                 |
        | over afspraak-1: wat volgt is eerst met elkaar bespreken                                                                |
        | over afspraak-1: Veilig Thuis moet het niet nakomen op de agenda van de geplande evaluatie zetten                       |
        | over afspraak-1: Veilig Thuis moet met het jeugdteam bespreken dat de afspraak niet is nagekomen                        |
        | over afspraak-1: het jeugdteam moet contact opnemen met het gezin, niet herleidbaar tot de melder, uiterlijk 2026-07-08 |
      En over afspraak-1: geldt regel AFS-14 op grond van 6.b, D-13, als keuze

  Regel: AFS-15 Tot de nieuw afgesproken dag wordt er niet opgeschaald

    Scenario: tot de nieuwe dag wordt er gewacht
      Gegeven deze feiten:
        | over afspraak-1: de afspraak gaat over contact met het gezin |
        | over afspraak-1: de afspraak is van jeugdteam                |
        | over afspraak-1: de termijn begint op 2026-07-01             |
        | over afspraak-1: het is gedaan: nee                          |
        | over afspraak-1: het niet nakomen is besproken op 2026-07-09 |
        | over afspraak-1: de nieuwe laatste dag is 2026-07-16         |
      Als het voortgangsoordeel wordt gevraagd
      Dan is dit het hele besluit:
        | de stand van zaken: iets is niet op tijd gedaan                                                                         |
        | over afspraak-1: de afspraak is te laat                                                                                 |
        | over afspraak-1: wat volgt is wachten op de nieuwe dag                                                                  |
        | over afspraak-1: Veilig Thuis moet het niet nakomen op de agenda van de geplande evaluatie zetten                       |
        | over afspraak-1: het jeugdteam moet contact opnemen met het gezin, niet herleidbaar tot de melder, uiterlijk 2026-07-08 |
      En over afspraak-1: geldt regel AFS-15 op grond van 6.b, D-13

    Scenario: op de nieuwe dag zelf wordt er nog gewacht
      Gegeven deze feiten:
        | over afspraak-1: de afspraak gaat over contact met het gezin |
        | over afspraak-1: de afspraak is van jeugdteam                |
        | over afspraak-1: de termijn begint op 2026-07-01             |
        | over afspraak-1: het is gedaan: nee                          |
        | over afspraak-1: het niet nakomen is besproken op 2026-07-09 |
        | over afspraak-1: de nieuwe laatste dag is 2026-07-15         |
      Als het voortgangsoordeel wordt gevraagd
      Dan is dit het hele besluit:
        | de stand van zaken: iets is niet op tijd gedaan                                                                         |
        | over afspraak-1: de afspraak is te laat                                                                                 |
        | over afspraak-1: wat volgt is wachten op de nieuwe dag                                                                  |
        | over afspraak-1: Veilig Thuis moet het niet nakomen op de agenda van de geplande evaluatie zetten                       |
        | over afspraak-1: het jeugdteam moet contact opnemen met het gezin, niet herleidbaar tot de melder, uiterlijk 2026-07-08 |
      En over afspraak-1: geldt regel AFS-15 op grond van 6.b, D-13

    Scenario: ook als niet bekend is wanneer er is gesproken, telt de nieuwe dag
      Gegeven deze feiten:
        | over afspraak-1: de afspraak gaat over contact met het gezin |
        | over afspraak-1: de afspraak is van jeugdteam                |
        | over afspraak-1: de termijn begint op 2026-07-01             |
        | over afspraak-1: het is gedaan: nee                          |
        | over afspraak-1: het niet nakomen is besproken: ja           |
        | over afspraak-1: de nieuwe laatste dag is 2026-07-15         |
      Als het voortgangsoordeel wordt gevraagd
      Dan is dit het hele besluit:
        | de stand van zaken: iets is niet op tijd gedaan                                                                         |
        | over afspraak-1: de afspraak is te laat                                                                                 |
        | over afspraak-1: wat volgt is wachten op de nieuwe dag                                                                  |
        | over afspraak-1: Veilig Thuis moet het niet nakomen op de agenda van de geplande evaluatie zetten                       |
        | over afspraak-1: het jeugdteam moet contact opnemen met het gezin, niet herleidbaar tot de melder, uiterlijk 2026-07-08 |
      En over afspraak-1: geldt regel AFS-15 op grond van 6.b, D-13

  Regel: AFS-16 Gaat ook de nieuw afgesproken dag voorbij, dan wordt er opgeschaald

    Scenario: na de nieuwe dag wordt er opgeschaald
      Gegeven deze feiten:
        | over afspraak-1: de afspraak gaat over contact met het gezin |
        | over afspraak-1: de afspraak is van jeugdteam                |
        | over afspraak-1: de termijn begint op 2026-07-01             |
        | over afspraak-1: het is gedaan: nee                          |
        | over afspraak-1: het niet nakomen is besproken op 2026-07-09 |
        | over afspraak-1: de nieuwe laatste dag is 2026-07-14         |
      Als het voortgangsoordeel wordt gevraagd
      Dan is dit het hele besluit:
        | de stand van zaken: iets moet worden opgeschaald                                                                        |
        | over afspraak-1: de afspraak is te laat                                                                                 |
        | over afspraak-1: wat volgt is opschalen                                                                                 |
        | over afspraak-1: Veilig Thuis moet het niet nakomen op de agenda van de geplande evaluatie zetten                       |
        | over afspraak-1: Veilig Thuis moet opschalen dat de afspraak niet is nagekomen                                          |
        | over afspraak-1: het jeugdteam moet contact opnemen met het gezin, niet herleidbaar tot de melder, uiterlijk 2026-07-08 |
      En over afspraak-1: geldt regel AFS-16 op grond van 6.b, D-13

    Scenario: ook zonder dag van het gesprek wordt na de nieuwe dag opgeschaald
      Gegeven deze feiten:
        | over afspraak-1: de afspraak gaat over contact met het gezin |
        | over afspraak-1: de afspraak is van jeugdteam                |
        | over afspraak-1: de termijn begint op 2026-07-01             |
        | over afspraak-1: het is gedaan: nee                          |
        | over afspraak-1: het niet nakomen is besproken: ja           |
        | over afspraak-1: de nieuwe laatste dag is 2026-07-14         |
      Als het voortgangsoordeel wordt gevraagd
      Dan is dit het hele besluit:
        | de stand van zaken: iets moet worden opgeschaald                                                                        |
        | over afspraak-1: de afspraak is te laat                                                                                 |
        | over afspraak-1: wat volgt is opschalen                                                                                 |
        | over afspraak-1: Veilig Thuis moet het niet nakomen op de agenda van de geplande evaluatie zetten                       |
        | over afspraak-1: Veilig Thuis moet opschalen dat de afspraak niet is nagekomen                                          |
        | over afspraak-1: het jeugdteam moet contact opnemen met het gezin, niet herleidbaar tot de melder, uiterlijk 2026-07-08 |
      En over afspraak-1: geldt regel AFS-16 op grond van 6.b, D-13

  Regel: AFS-17 Is geen nieuwe dag afgesproken, dan loopt na het gesprek nog eens dezelfde termijn

    Scenario: zonder nieuwe dag is er na het gesprek nog een week
      Gegeven deze feiten:
        | over afspraak-1: de afspraak gaat over contact met het gezin |
        | over afspraak-1: de afspraak is van jeugdteam                |
        | over afspraak-1: de termijn begint op 2026-07-01             |
        | over afspraak-1: het is gedaan: nee                          |
        | over afspraak-1: het niet nakomen is besproken op 2026-07-09 |
      Als het voortgangsoordeel wordt gevraagd
      Dan is dit het hele besluit:
        | de stand van zaken: iets is niet op tijd gedaan                                                                         |
        | over afspraak-1: de afspraak is te laat                                                                                 |
        | over afspraak-1: wat volgt is wachten op de nieuwe dag                                                                  |
        | over afspraak-1: Veilig Thuis moet het niet nakomen op de agenda van de geplande evaluatie zetten                       |
        | over afspraak-1: het jeugdteam moet contact opnemen met het gezin, niet herleidbaar tot de melder, uiterlijk 2026-07-08 |
      En over afspraak-1: geldt regel AFS-17 op grond van 6.b, D-13, als keuze

    Scenario: op de laatste dag van die tweede week wordt er nog gewacht
      Gegeven deze feiten:
        | de peildatum is 2026-07-16                                   |
        | over afspraak-1: de afspraak gaat over contact met het gezin |
        | over afspraak-1: de afspraak is van jeugdteam                |
        | over afspraak-1: de termijn begint op 2026-07-01             |
        | over afspraak-1: het is gedaan: nee                          |
        | over afspraak-1: het niet nakomen is besproken op 2026-07-09 |
      Als het voortgangsoordeel wordt gevraagd
      Dan is dit het hele besluit:
        | de stand van zaken: iets is niet op tijd gedaan                                                                         |
        | over afspraak-1: de afspraak is te laat                                                                                 |
        | over afspraak-1: wat volgt is wachten op de nieuwe dag                                                                  |
        | over afspraak-1: Veilig Thuis moet het niet nakomen op de agenda van de geplande evaluatie zetten                       |
        | over afspraak-1: het jeugdteam moet contact opnemen met het gezin, niet herleidbaar tot de melder, uiterlijk 2026-07-08 |
      En over afspraak-1: geldt regel AFS-17 op grond van 6.b, D-13, als keuze

  Regel: AFS-18 Gaat zonder nieuwe dag nog eens dezelfde termijn voorbij, dan wordt er opgeschaald

    Scenario: na die tweede week wordt er opgeschaald
      Gegeven deze feiten:
        | de peildatum is 2026-07-17                                   |
        | over afspraak-1: de afspraak gaat over contact met het gezin |
        | over afspraak-1: de afspraak is van jeugdteam                |
        | over afspraak-1: de termijn begint op 2026-07-01             |
        | over afspraak-1: het is gedaan: nee                          |
        | over afspraak-1: het niet nakomen is besproken op 2026-07-09 |
      Als het voortgangsoordeel wordt gevraagd
      Dan is dit het hele besluit:
        | de stand van zaken: iets moet worden opgeschaald                                                                        |
        | over afspraak-1: de afspraak is te laat                                                                                 |
        | over afspraak-1: wat volgt is opschalen                                                                                 |
        | over afspraak-1: Veilig Thuis moet het niet nakomen op de agenda van de geplande evaluatie zetten                       |
        | over afspraak-1: Veilig Thuis moet opschalen dat de afspraak niet is nagekomen                                          |
        | over afspraak-1: het jeugdteam moet contact opnemen met het gezin, niet herleidbaar tot de melder, uiterlijk 2026-07-08 |
      En over afspraak-1: geldt regel AFS-18 op grond van 6.b, D-13, als keuze

    Scenario: bij een meetmoment zijn het nog eens drie maanden
      Gegeven deze feiten:
        | de peildatum is 2027-03-02                                   |
        | over afspraak-1: de afspraak gaat over het eerste meetmoment |
        | over afspraak-1: de afspraak is van Veilig Thuis             |
        | over afspraak-1: de termijn begint op 2026-08-30             |
        | over afspraak-1: het is gedaan: nee                          |
        | over afspraak-1: het niet nakomen is besproken op 2026-12-01 |
      Als het voortgangsoordeel wordt gevraagd
      Dan is dit het hele besluit:
        | de stand van zaken: iets moet worden opgeschaald                                                  |
        | over afspraak-1: de afspraak is te laat                                                           |
        | over afspraak-1: wat volgt is opschalen                                                           |
        | over afspraak-1: Veilig Thuis moet de melding monitoren, op 2026-11-30                            |
        | over afspraak-1: Veilig Thuis moet het niet nakomen op de agenda van de geplande evaluatie zetten |
        | over afspraak-1: de ontvanger moet opschalen dat de afspraak niet is nagekomen                    |
      En over afspraak-1: geldt regel AFS-18 op grond van 6.b, D-13, als keuze

  Regel: AFS-19 Heeft een afspraak geen termijn om te herhalen, dan is een nieuwe dag nodig

    Scenario: een andere afspraak heeft geen termijn om te herhalen
      Gegeven deze feiten:
        | over afspraak-1: de afspraak gaat over een andere afspraak   |
        | over afspraak-1: de afspraak is van jeugdteam                |
        | over afspraak-1: de eigen laatste dag is 2026-07-01          |
        | over afspraak-1: het is gedaan: nee                          |
        | over afspraak-1: het niet nakomen is besproken op 2026-07-09 |
      Als het voortgangsoordeel wordt gevraagd
      Dan is dit het hele besluit:
        | de stand van zaken: iets is niet op tijd gedaan                                                   |
        | over afspraak-1: de afspraak is te laat                                                           |
        | over afspraak-1: wat volgt is nog niet te bepalen                                                 |
        | over afspraak-1: Veilig Thuis moet het niet nakomen op de agenda van de geplande evaluatie zetten |
        | over afspraak-1: het jeugdteam moet de afspraak nakomen, uiterlijk 2026-07-01                     |
        | over afspraak-1: ontbreekt: de nieuw afgesproken dag                                              |
      En over afspraak-1: geldt regel AFS-19 op grond van 6.b, D-13, als keuze

  Regel: AFS-20 Zonder nieuwe dag wordt gevraagd wanneer er is gesproken

    Scenario: wanneer er is gesproken, wordt gevraagd
      Gegeven deze feiten:
        | over afspraak-1: de afspraak gaat over contact met het gezin |
        | over afspraak-1: de afspraak is van jeugdteam                |
        | over afspraak-1: de termijn begint op 2026-07-01             |
        | over afspraak-1: het is gedaan: nee                          |
        | over afspraak-1: het niet nakomen is besproken: ja           |
      Als het voortgangsoordeel wordt gevraagd
      Dan is dit het hele besluit:
        | de stand van zaken: iets is niet op tijd gedaan                                                                         |
        | over afspraak-1: de afspraak is te laat                                                                                 |
        | over afspraak-1: wat volgt is nog niet te bepalen                                                                       |
        | over afspraak-1: Veilig Thuis moet het niet nakomen op de agenda van de geplande evaluatie zetten                       |
        | over afspraak-1: het jeugdteam moet contact opnemen met het gezin, niet herleidbaar tot de melder, uiterlijk 2026-07-08 |
        | over afspraak-1: ontbreekt: er is gesproken                                                                             |
      En over afspraak-1: geldt regel AFS-20 op grond van 6.b, D-13, als keuze

    Scenario: ook bij een andere afspraak wordt gevraagd wanneer er is gesproken
      Gegeven deze feiten:
        | over afspraak-1: de afspraak gaat over een andere afspraak |
        | over afspraak-1: de afspraak is van jeugdteam              |
        | over afspraak-1: de eigen laatste dag is 2026-07-01        |
        | over afspraak-1: het is gedaan: nee                        |
        | over afspraak-1: het niet nakomen is besproken: ja         |
      Als het voortgangsoordeel wordt gevraagd
      Dan is dit het hele besluit:
        | de stand van zaken: iets is niet op tijd gedaan                                                   |
        | over afspraak-1: de afspraak is te laat                                                           |
        | over afspraak-1: wat volgt is nog niet te bepalen                                                 |
        | over afspraak-1: Veilig Thuis moet het niet nakomen op de agenda van de geplande evaluatie zetten |
        | over afspraak-1: het jeugdteam moet de afspraak nakomen, uiterlijk 2026-07-01                     |
        | over afspraak-1: ontbreekt: er is gesproken                                                       |
      En over afspraak-1: geldt regel AFS-20 op grond van 6.b, D-13, als keuze

  Regel: AFS-30 Veilig Thuis bespreekt het met de partij die de afspraak heeft

    Scenario: met de JGZ bespreekt Veilig Thuis het
      Gegeven deze feiten:
        | over afspraak-1: de afspraak gaat over terugkoppeling aan Veilig Thuis |
        | over afspraak-1: de afspraak is van JGZ                                |
        | over afspraak-1: de termijn begint op 2026-07-01                       |
        | over afspraak-1: het is gedaan: nee                                    |
        | over afspraak-1: het niet nakomen is besproken: nee                    |
      Als het voortgangsoordeel wordt gevraagd
      Dan is dit het hele besluit:
        | de stand van zaken: iets is niet op tijd gedaan                                                             |
        | over afspraak-1: de afspraak is te laat                                                                     |
        | over afspraak-1: wat volgt is eerst met elkaar bespreken                                                    |
        | over afspraak-1: Veilig Thuis moet het niet nakomen op de agenda van de geplande evaluatie zetten           |
        | over afspraak-1: Veilig Thuis moet met de JGZ bespreken dat de afspraak niet is nagekomen                   |
        | over afspraak-1: de JGZ moet het contact met het gezin terugkoppelen aan Veilig Thuis, uiterlijk 2026-07-08 |
      En over afspraak-1: geldt regel AFS-30 op grond van 6.b, D-13, als keuze

    Abstract Scenario: ook <soort> (van <van>) bespreekt Veilig Thuis met wie het had moeten doen
      Gegeven deze feiten:
        | over afspraak-1: de afspraak gaat over <soort>      |
        | over afspraak-1: de afspraak is van <van>           |
        | over afspraak-1: <dag>                              |
        | over afspraak-1: het is gedaan: nee                 |
        | over afspraak-1: het niet nakomen is besproken: nee |
      Als het voortgangsoordeel wordt gevraagd
      Dan is dit het hele besluit:
        | de stand van zaken: iets is niet op tijd gedaan                                                   |
        | over afspraak-1: de afspraak is te laat                                                           |
        | over afspraak-1: wat volgt is eerst met elkaar bespreken                                          |
        | over afspraak-1: <plicht>                                                                         |
        | over afspraak-1: Veilig Thuis moet het niet nakomen op de agenda van de geplande evaluatie zetten |
        | over afspraak-1: <gesprek>                                                                        |
        | <vraag>                                                                                           |
      En over afspraak-1: geldt regel AFS-30 op grond van 6.b, D-13, als keuze

      Voorbeelden:
        | soort                             | van       | dag                                | plicht                                                                                                                   | gesprek                                                                         | vraag                                      |
        | een wijziging van contactgegevens | jeugdteam | de termijn begint op 2026-06-01    | het jeugdteam moet de gewijzigde contactgegevens delen met de andere partijen, uiterlijk 2026-07-01                      | Veilig Thuis moet met het jeugdteam bespreken dat de afspraak niet is nagekomen |                                            |
        | een andere afspraak               | JGZ       | de eigen laatste dag is 2026-07-01 | de JGZ moet de afspraak nakomen, uiterlijk 2026-07-01                                                                    | Veilig Thuis moet met de JGZ bespreken dat de afspraak niet is nagekomen        |                                            |
        | kopie aan het team                | onbekend  | de termijn begint op 2026-07-01    | Veilig Thuis moet een kopie van de melding sturen aan de ontvanger, niet herleidbaar tot de melder, uiterlijk 2026-07-01 | Veilig Thuis moet met de partij bespreken dat de afspraak niet is nagekomen     | over afspraak-1: vraag: de afspraak is van |
        | het eerste meetmoment             | onbekend  | de termijn begint op 2026-03-01    | Veilig Thuis moet de melding monitoren, op 2026-06-01                                                                    | Veilig Thuis moet met de partij bespreken dat de afspraak niet is nagekomen     | over afspraak-1: vraag: de afspraak is van |
        | het tweede meetmoment             | onbekend  | de termijn begint op 2025-07-01    | Veilig Thuis moet de melding monitoren, op 2026-07-01                                                                    | Veilig Thuis moet met de partij bespreken dat de afspraak niet is nagekomen     | over afspraak-1: vraag: de afspraak is van |
        | feedback aan de JGZ               | onbekend  | de eigen laatste dag is 2026-07-01 | Veilig Thuis moet feedback geven aan de JGZ, uiterlijk 2026-07-01                                                        | Veilig Thuis moet met de partij bespreken dat de afspraak niet is nagekomen     | over afspraak-1: vraag: de afspraak is van |

  Regel: AFS-31 Een afspraak van Veilig Thuis zelf bespreekt Veilig Thuis met de ontvanger

    Scenario: wat Veilig Thuis zelf niet nakomt, bespreekt het met de ontvanger
      Gegeven deze feiten:
        | over afspraak-1: de afspraak gaat over het eerste meetmoment |
        | over afspraak-1: de afspraak is van Veilig Thuis             |
        | over afspraak-1: de termijn begint op 2026-04-01             |
        | over afspraak-1: het is gedaan: nee                          |
        | over afspraak-1: het niet nakomen is besproken: nee          |
      Als het voortgangsoordeel wordt gevraagd
      Dan is dit het hele besluit:
        | de stand van zaken: iets is niet op tijd gedaan                                                   |
        | over afspraak-1: de afspraak is te laat                                                           |
        | over afspraak-1: wat volgt is eerst met elkaar bespreken                                          |
        | over afspraak-1: Veilig Thuis moet de melding monitoren, op 2026-07-01                            |
        | over afspraak-1: Veilig Thuis moet het niet nakomen op de agenda van de geplande evaluatie zetten |
        | over afspraak-1: Veilig Thuis moet met de ontvanger bespreken dat de afspraak niet is nagekomen   |
      En over afspraak-1: geldt regel AFS-31 op grond van 6.b, D-13, als keuze

    Abstract Scenario: ook <soort> van Veilig Thuis wordt met de ontvanger besproken
      Gegeven deze feiten:
        | over afspraak-1: de afspraak gaat over <soort>      |
        | over afspraak-1: de afspraak is van Veilig Thuis    |
        | over afspraak-1: <dag>                              |
        | over afspraak-1: het is gedaan: nee                 |
        | over afspraak-1: het niet nakomen is besproken: nee |
      Als het voortgangsoordeel wordt gevraagd
      Dan is dit het hele besluit:
        | de stand van zaken: iets is niet op tijd gedaan                                                   |
        | over afspraak-1: de afspraak is te laat                                                           |
        | over afspraak-1: wat volgt is eerst met elkaar bespreken                                          |
        | over afspraak-1: <plicht>                                                                         |
        | over afspraak-1: Veilig Thuis moet het niet nakomen op de agenda van de geplande evaluatie zetten |
        | over afspraak-1: Veilig Thuis moet met de ontvanger bespreken dat de afspraak niet is nagekomen   |
      En over afspraak-1: geldt regel AFS-31 op grond van 6.b, D-13, als keuze
      En over afspraak-1: geldt regel AFS-35 niet

      Voorbeelden:
        | soort                             | dag                                | plicht                                                                                                                   |
        | kopie aan het team                | de termijn begint op 2026-07-01    | Veilig Thuis moet een kopie van de melding sturen aan de ontvanger, niet herleidbaar tot de melder, uiterlijk 2026-07-01 |
        | het eerste meetmoment             | de termijn begint op 2026-03-01    | Veilig Thuis moet de melding monitoren, op 2026-06-01                                                                    |
        | het tweede meetmoment             | de termijn begint op 2025-07-01    | Veilig Thuis moet de melding monitoren, op 2026-07-01                                                                    |
        | een wijziging van contactgegevens | de termijn begint op 2026-06-01    | Veilig Thuis moet de gewijzigde contactgegevens delen met de andere partijen, uiterlijk 2026-07-01                       |
        | feedback aan de JGZ               | de eigen laatste dag is 2026-07-01 | Veilig Thuis moet feedback geven aan de JGZ, uiterlijk 2026-07-01                                                        |
        | een andere afspraak               | de eigen laatste dag is 2026-07-01 | Veilig Thuis moet de afspraak nakomen, uiterlijk 2026-07-01                                                              |

  Regel: AFS-32 Veilig Thuis schaalt op bij de partij die de afspraak heeft

    Scenario: bij een afspraak van de JGZ schaalt Veilig Thuis op
      Gegeven deze feiten:
        | over afspraak-1: de afspraak gaat over terugkoppeling aan Veilig Thuis |
        | over afspraak-1: de afspraak is van JGZ                                |
        | over afspraak-1: de termijn begint op 2026-07-01                       |
        | over afspraak-1: het is gedaan: nee                                    |
        | over afspraak-1: het niet nakomen is besproken op 2026-07-09           |
        | over afspraak-1: de nieuwe laatste dag is 2026-07-14                   |
      Als het voortgangsoordeel wordt gevraagd
      Dan is dit het hele besluit:
        | de stand van zaken: iets moet worden opgeschaald                                                            |
        | over afspraak-1: de afspraak is te laat                                                                     |
        | over afspraak-1: wat volgt is opschalen                                                                     |
        | over afspraak-1: Veilig Thuis moet het niet nakomen op de agenda van de geplande evaluatie zetten           |
        | over afspraak-1: Veilig Thuis moet opschalen dat de afspraak niet is nagekomen                              |
        | over afspraak-1: de JGZ moet het contact met het gezin terugkoppelen aan Veilig Thuis, uiterlijk 2026-07-08 |
      En over afspraak-1: geldt regel AFS-32 op grond van 6.b, D-13, als keuze

    Scenario: ook zonder bekende partij wordt er opgeschaald
      Gegeven deze feiten:
        | over afspraak-1: de afspraak gaat over contact met het gezin |
        | over afspraak-1: de termijn begint op 2026-07-01             |
        | over afspraak-1: het is gedaan: nee                          |
        | over afspraak-1: het niet nakomen is besproken op 2026-07-09 |
        | over afspraak-1: de nieuwe laatste dag is 2026-07-14         |
      Als het voortgangsoordeel wordt gevraagd
      Dan is dit het hele besluit:
        | de stand van zaken: iets moet worden opgeschaald                                                                    |
        | over afspraak-1: de afspraak is te laat                                                                             |
        | over afspraak-1: wat volgt is opschalen                                                                             |
        | over afspraak-1: Veilig Thuis moet het niet nakomen op de agenda van de geplande evaluatie zetten                   |
        | over afspraak-1: Veilig Thuis moet opschalen dat de afspraak niet is nagekomen                                      |
        | over afspraak-1: de partij moet contact opnemen met het gezin, niet herleidbaar tot de melder, uiterlijk 2026-07-08 |
        | over afspraak-1: vraag: de afspraak is van                                                                          |
      En over afspraak-1: geldt regel AFS-32 op grond van 6.b, D-13, als keuze

    Scenario: ook voor een wijziging van de JGZ schaalt Veilig Thuis op
      Gegeven deze feiten:
        | over afspraak-1: de afspraak gaat over een wijziging van contactgegevens |
        | over afspraak-1: de afspraak is van JGZ                                  |
        | over afspraak-1: de termijn begint op 2026-06-01                         |
        | over afspraak-1: het is gedaan: nee                                      |
        | over afspraak-1: het niet nakomen is besproken op 2026-07-09             |
        | over afspraak-1: de nieuwe laatste dag is 2026-07-14                     |
      Als het voortgangsoordeel wordt gevraagd
      Dan is dit het hele besluit:
        | de stand van zaken: iets moet worden opgeschaald                                                              |
        | over afspraak-1: de afspraak is te laat                                                                       |
        | over afspraak-1: wat volgt is opschalen                                                                       |
        | over afspraak-1: Veilig Thuis moet het niet nakomen op de agenda van de geplande evaluatie zetten             |
        | over afspraak-1: Veilig Thuis moet opschalen dat de afspraak niet is nagekomen                                |
        | over afspraak-1: de JGZ moet de gewijzigde contactgegevens delen met de andere partijen, uiterlijk 2026-07-01 |
      En over afspraak-1: geldt regel AFS-32 op grond van 6.b, D-13, als keuze
      En over afspraak-1: geldt regel AFS-33 niet

  Regel: AFS-33 Bij een afspraak van Veilig Thuis zelf schaalt de ontvanger op

    Scenario: bij een afspraak van Veilig Thuis schaalt de ontvanger op
      Gegeven deze feiten:
        | over afspraak-1: de afspraak gaat over kopie aan het team    |
        | over afspraak-1: de afspraak is van Veilig Thuis             |
        | over afspraak-1: de termijn begint op 2026-07-01             |
        | over afspraak-1: het is gedaan: nee                          |
        | over afspraak-1: het niet nakomen is besproken op 2026-07-09 |
      Als het voortgangsoordeel wordt gevraagd
      Dan is dit het hele besluit:
        | de stand van zaken: iets moet worden opgeschaald                                                                                          |
        | over afspraak-1: de afspraak is te laat                                                                                                   |
        | over afspraak-1: wat volgt is opschalen                                                                                                   |
        | over afspraak-1: Veilig Thuis moet een kopie van de melding sturen aan de ontvanger, niet herleidbaar tot de melder, uiterlijk 2026-07-01 |
        | over afspraak-1: Veilig Thuis moet het niet nakomen op de agenda van de geplande evaluatie zetten                                         |
        | over afspraak-1: de ontvanger moet opschalen dat de afspraak niet is nagekomen                                                            |
      En over afspraak-1: geldt regel AFS-33 op grond van 6.b, D-13, als keuze

    Abstract Scenario: ook <soort> van Veilig Thuis schaalt de ontvanger op
      Gegeven deze feiten:
        | over afspraak-1: de afspraak gaat over <soort>               |
        | over afspraak-1: de afspraak is van Veilig Thuis             |
        | over afspraak-1: <dag>                                       |
        | over afspraak-1: het is gedaan: nee                          |
        | over afspraak-1: het niet nakomen is besproken op 2026-07-09 |
        | over afspraak-1: de nieuwe laatste dag is 2026-07-14         |
      Als het voortgangsoordeel wordt gevraagd
      Dan is dit het hele besluit:
        | de stand van zaken: iets moet worden opgeschaald                                                  |
        | over afspraak-1: de afspraak is te laat                                                           |
        | over afspraak-1: wat volgt is opschalen                                                           |
        | over afspraak-1: <plicht>                                                                         |
        | over afspraak-1: Veilig Thuis moet het niet nakomen op de agenda van de geplande evaluatie zetten |
        | over afspraak-1: de ontvanger moet opschalen dat de afspraak niet is nagekomen                    |
      En over afspraak-1: geldt regel AFS-33 op grond van 6.b, D-13, als keuze
      En over afspraak-1: geldt regel AFS-34 niet

      Voorbeelden:
        | soort                             | dag                                | plicht                                                                                                                   |
        | kopie aan het team                | de termijn begint op 2026-07-01    | Veilig Thuis moet een kopie van de melding sturen aan de ontvanger, niet herleidbaar tot de melder, uiterlijk 2026-07-01 |
        | het eerste meetmoment             | de termijn begint op 2026-03-01    | Veilig Thuis moet de melding monitoren, op 2026-06-01                                                                    |
        | het tweede meetmoment             | de termijn begint op 2025-07-01    | Veilig Thuis moet de melding monitoren, op 2026-07-01                                                                    |
        | een wijziging van contactgegevens | de termijn begint op 2026-06-01    | Veilig Thuis moet de gewijzigde contactgegevens delen met de andere partijen, uiterlijk 2026-07-01                       |
        | feedback aan de JGZ               | de eigen laatste dag is 2026-07-01 | Veilig Thuis moet feedback geven aan de JGZ, uiterlijk 2026-07-01                                                        |
        | een andere afspraak               | de eigen laatste dag is 2026-07-01 | Veilig Thuis moet de afspraak nakomen, uiterlijk 2026-07-01                                                              |

  Regel: AFS-34 Blijft een bericht aan de melder uit, dan schaalt Veilig Thuis zelf op

    Scenario: voor een bericht aan de melder dat uitblijft, schaalt Veilig Thuis zelf op
      Gegeven deze feiten:
        | over afspraak-1: de afspraak gaat over bericht aan de melder |
        | over afspraak-1: de afspraak is van Veilig Thuis             |
        | over afspraak-1: Veilig Thuis kan de melder bereiken: ja     |
        | over afspraak-1: de eigen laatste dag is 2026-07-01          |
        | over afspraak-1: het is gedaan: nee                          |
        | over afspraak-1: het niet nakomen is besproken op 2026-07-09 |
        | over afspraak-1: de nieuwe laatste dag is 2026-07-14         |
      Als het voortgangsoordeel wordt gevraagd
      Dan is dit het hele besluit:
        | de stand van zaken: iets moet worden opgeschaald                                                  |
        | over afspraak-1: de afspraak is te laat                                                           |
        | over afspraak-1: wat volgt is opschalen                                                           |
        | over afspraak-1: Veilig Thuis moet bericht geven aan de melder, uiterlijk 2026-07-01              |
        | over afspraak-1: Veilig Thuis moet het niet nakomen op de agenda van de geplande evaluatie zetten |
        | over afspraak-1: Veilig Thuis moet opschalen dat de afspraak niet is nagekomen                    |
      En over afspraak-1: geldt regel AFS-34 op grond van 6.b, 9.1.5.g.d, D-13, D-5, als keuze
      En over afspraak-1: geldt regel AFS-33 niet

    Scenario: ook als niet bekend is van wie het bericht is, schaalt Veilig Thuis op
      Gegeven deze feiten:
        | over afspraak-1: de afspraak gaat over bericht aan de melder |
        | over afspraak-1: Veilig Thuis kan de melder bereiken: ja     |
        | over afspraak-1: de eigen laatste dag is 2026-07-01          |
        | over afspraak-1: het is gedaan: nee                          |
        | over afspraak-1: het niet nakomen is besproken op 2026-07-09 |
        | over afspraak-1: de nieuwe laatste dag is 2026-07-14         |
      Als het voortgangsoordeel wordt gevraagd
      Dan is dit het hele besluit:
        | de stand van zaken: iets moet worden opgeschaald                                                  |
        | over afspraak-1: de afspraak is te laat                                                           |
        | over afspraak-1: wat volgt is opschalen                                                           |
        | over afspraak-1: Veilig Thuis moet bericht geven aan de melder, uiterlijk 2026-07-01              |
        | over afspraak-1: Veilig Thuis moet het niet nakomen op de agenda van de geplande evaluatie zetten |
        | over afspraak-1: Veilig Thuis moet opschalen dat de afspraak niet is nagekomen                    |
        | over afspraak-1: vraag: de afspraak is van                                                        |
      En over afspraak-1: geldt regel AFS-34 op grond van 6.b, 9.1.5.g.d, D-13, D-5, als keuze

  Regel: AFS-35 Blijft een bericht aan de melder uit, dan bespreekt Veilig Thuis dat met een collega

    Scenario: over een bericht aan de melder dat uitblijft, praat Veilig Thuis met een collega
      Gegeven deze feiten:
        | over afspraak-1: de afspraak gaat over bericht aan de melder |
        | over afspraak-1: de afspraak is van Veilig Thuis             |
        | over afspraak-1: Veilig Thuis kan de melder bereiken: ja     |
        | over afspraak-1: de eigen laatste dag is 2026-07-01          |
        | over afspraak-1: het is gedaan: nee                          |
        | over afspraak-1: het niet nakomen is besproken: nee          |
      Als het voortgangsoordeel wordt gevraagd
      Dan is dit het hele besluit:
        | de stand van zaken: iets is niet op tijd gedaan                                                   |
        | over afspraak-1: de afspraak is te laat                                                           |
        | over afspraak-1: wat volgt is eerst met elkaar bespreken                                          |
        | over afspraak-1: Veilig Thuis moet bericht geven aan de melder, uiterlijk 2026-07-01              |
        | over afspraak-1: Veilig Thuis moet het niet nakomen op de agenda van de geplande evaluatie zetten |
        | over afspraak-1: Veilig Thuis moet met een collega bespreken dat de afspraak niet is nagekomen    |
      En over afspraak-1: geldt regel AFS-35 op grond van 6.b, 9.1.5.g.d, D-13, D-5, als keuze
      En over afspraak-1: geldt regel AFS-31 niet

    Scenario: ook als niet bekend is van wie het bericht is, komt er niemand anders aan te pas
      Gegeven deze feiten:
        | over afspraak-1: de afspraak gaat over bericht aan de melder |
        | over afspraak-1: Veilig Thuis kan de melder bereiken: ja     |
        | over afspraak-1: de eigen laatste dag is 2026-07-01          |
        | over afspraak-1: het is gedaan: nee                          |
        | over afspraak-1: het niet nakomen is besproken: nee          |
      Als het voortgangsoordeel wordt gevraagd
      Dan is dit het hele besluit:
        | de stand van zaken: iets is niet op tijd gedaan                                                   |
        | over afspraak-1: de afspraak is te laat                                                           |
        | over afspraak-1: wat volgt is eerst met elkaar bespreken                                          |
        | over afspraak-1: Veilig Thuis moet bericht geven aan de melder, uiterlijk 2026-07-01              |
        | over afspraak-1: Veilig Thuis moet het niet nakomen op de agenda van de geplande evaluatie zetten |
        | over afspraak-1: Veilig Thuis moet met een collega bespreken dat de afspraak niet is nagekomen    |
        | over afspraak-1: vraag: de afspraak is van                                                        |
      En over afspraak-1: geldt regel AFS-35 op grond van 6.b, 9.1.5.g.d, D-13, D-5, als keuze
      En over afspraak-1: geldt regel AFS-30 niet

  Regel: AFS-40 Wat is blijven liggen, komt op de geplande evaluatie

    Scenario: wat bleef liggen, komt op de evaluatie, ook na een gesprek
      Gegeven deze feiten:
        | over afspraak-1: de afspraak gaat over contact met het gezin |
        | over afspraak-1: de afspraak is van jeugdteam                |
        | over afspraak-1: de termijn begint op 2026-07-01             |
        | over afspraak-1: het is gedaan: nee                          |
        | over afspraak-1: het niet nakomen is besproken op 2026-07-10 |
        | over afspraak-1: de nieuwe laatste dag is 2026-08-01         |
      Als het voortgangsoordeel wordt gevraagd
      Dan is dit het hele besluit:
        | de stand van zaken: iets is niet op tijd gedaan                                                                         |
        | over afspraak-1: de afspraak is te laat                                                                                 |
        | over afspraak-1: wat volgt is wachten op de nieuwe dag                                                                  |
        | over afspraak-1: Veilig Thuis moet het niet nakomen op de agenda van de geplande evaluatie zetten                       |
        | over afspraak-1: het jeugdteam moet contact opnemen met het gezin, niet herleidbaar tot de melder, uiterlijk 2026-07-08 |
      En over afspraak-1: geldt regel AFS-40 op grond van 6.e, als keuze

  Regel: AFS-41 Ook wat te laat is gedaan, komt op de geplande evaluatie

    Scenario: wat te laat is gedaan, komt op de evaluatie
      Gegeven deze feiten:
        | over afspraak-1: de afspraak gaat over contact met het gezin |
        | over afspraak-1: de afspraak is van jeugdteam                |
        | over afspraak-1: de termijn begint op 2026-07-01             |
        | over afspraak-1: het is gedaan op 2026-07-09                 |
      Als het voortgangsoordeel wordt gevraagd
      Dan is dit het hele besluit:
        | de stand van zaken: alles is nagekomen, maar niet alles op tijd                                   |
        | over afspraak-1: de afspraak is nagekomen, maar te laat                                           |
        | over afspraak-1: wat volgt is niets                                                               |
        | over afspraak-1: Veilig Thuis moet het niet nakomen op de agenda van de geplande evaluatie zetten |
      En over afspraak-1: geldt regel AFS-41 op grond van 6.e, als keuze

  Regel: NAK-21 Een wijziging mag ook vooraf worden gedeeld

    Scenario: een wijziging die vooraf is gedeeld, is op tijd gedeeld
      Gegeven deze feiten:
        | over afspraak-1: de afspraak gaat over een wijziging van contactgegevens |
        | over afspraak-1: de afspraak is van jeugdteam                            |
        | over afspraak-1: de termijn begint op 2026-07-10                         |
        | over afspraak-1: het is gedaan op 2026-07-09                             |
      Als het voortgangsoordeel wordt gevraagd
      Dan is dit het hele besluit:
        | de stand van zaken: alles is nagekomen    |
        | over afspraak-1: de afspraak is nagekomen |
        | over afspraak-1: wat volgt is niets       |
      En over afspraak-1: geldt regel NAK-21 op grond van 9.2.r, D-6, als keuze

    Scenario: een wijziging die nog moet ingaan, kan al gedeeld zijn
      Gegeven deze feiten:
        | over afspraak-1: de afspraak gaat over een wijziging van contactgegevens |
        | over afspraak-1: de termijn begint op 2026-08-01                         |
        | over afspraak-1: het is gedaan op 2026-07-15                             |
      Als het voortgangsoordeel wordt gevraagd
      Dan is dit het hele besluit:
        | de stand van zaken: alles is nagekomen     |
        | over afspraak-1: de afspraak is nagekomen  |
        | over afspraak-1: wat volgt is niets        |
        | over afspraak-1: vraag: de afspraak is van |
      En over afspraak-1: geldt regel NAK-21 op grond van 9.2.r, D-6, als keuze

  Regel: NAK-01 Wat is gedaan voordat de termijn begon, telt niet als deze plicht

    Scenario: gedaan voordat de zaak er was, kan niet kloppen
      Gegeven deze feiten:
        | over afspraak-1: de afspraak gaat over contact met het gezin |
        | over afspraak-1: de afspraak is van jeugdteam                |
        | over afspraak-1: de termijn begint op 2026-07-10             |
        | over afspraak-1: het is gedaan op 2026-07-09                 |
      Als het voortgangsoordeel wordt gevraagd
      Dan is dit het hele besluit:
        | de stand van zaken: nog niet te bepalen                                                                                 |
        | over afspraak-1: de afspraak is nog niet te bepalen                                                                     |
        | over afspraak-1: wat volgt is nog niet te bepalen                                                                       |
        | over afspraak-1: het jeugdteam moet contact opnemen met het gezin, niet herleidbaar tot de melder, uiterlijk 2026-07-17 |
        | over afspraak-1: ontbreekt: de dag van uitvoering is bekend                                                             |
        | over afspraak-1: ontbreekt: de dag waarop de termijn begint is bekend                                                   |
        | over afspraak-1: opmerking: AFS-02                                                                                      |
      En over afspraak-1: geldt regel NAK-01 op grond van D-6, F.1

    Scenario: ook na de laatste dag blijft een plicht staan die te vroeg zou zijn gedaan
      Gegeven deze feiten:
        | over afspraak-1: de afspraak gaat over contact met het gezin |
        | over afspraak-1: de afspraak is van JGZ                      |
        | over afspraak-1: de termijn begint op 2026-07-01             |
        | over afspraak-1: het is gedaan op 2026-06-30                 |
      Als het voortgangsoordeel wordt gevraagd
      Dan is dit het hele besluit:
        | de stand van zaken: nog niet te bepalen                                                                          |
        | over afspraak-1: de afspraak is nog niet te bepalen                                                              |
        | over afspraak-1: wat volgt is nog niet te bepalen                                                                |
        | over afspraak-1: de JGZ moet contact opnemen met het gezin, niet herleidbaar tot de melder, uiterlijk 2026-07-08 |
        | over afspraak-1: ontbreekt: de dag van uitvoering is bekend                                                      |
        | over afspraak-1: ontbreekt: de dag waarop de termijn begint is bekend                                            |
        | over afspraak-1: opmerking: AFS-02                                                                               |
      En over afspraak-1: geldt regel NAK-01 op grond van D-6, F.1

    Scenario: ook als niet bekend is of de melder te bereiken is, blijft het bericht staan
      Gegeven deze feiten:
        | over afspraak-1: de afspraak gaat over bericht aan de melder   |
        | over afspraak-1: de afspraak is van Veilig Thuis               |
        | over afspraak-1: de termijn begint op 2026-07-10               |
        | over afspraak-1: Veilig Thuis kan de melder bereiken: onbekend |
        | over afspraak-1: het is gedaan op 2026-07-09                   |
      Als het voortgangsoordeel wordt gevraagd
      Dan is dit het hele besluit:
        | de stand van zaken: nog niet te bepalen                               |
        | over afspraak-1: de afspraak is nog niet te bepalen                   |
        | over afspraak-1: wat volgt is nog niet te bepalen                     |
        | over afspraak-1: Veilig Thuis moet bericht geven aan de melder        |
        | over afspraak-1: ontbreekt: Veilig Thuis kan de melder bereiken       |
        | over afspraak-1: ontbreekt: de dag van uitvoering is bekend           |
        | over afspraak-1: ontbreekt: de dag waarop de termijn begint is bekend |
        | over afspraak-1: opmerking: AFS-02                                    |
      En over afspraak-1: geldt regel NAK-01 op grond van D-6, F.1

  Regel: NAK-22 Wat niet kan en toch te vroeg gedaan zou zijn, wordt nagekeken

    Scenario: een bericht dat niet kan, blijft niet openstaan, ook als het te vroeg zou zijn gedaan
      Gegeven deze feiten:
        | over afspraak-1: de afspraak gaat over bericht aan de melder |
        | over afspraak-1: de afspraak is van Veilig Thuis             |
        | over afspraak-1: de termijn begint op 2026-07-10             |
        | over afspraak-1: Veilig Thuis kan de melder bereiken: nee    |
        | over afspraak-1: het is gedaan op 2026-07-09                 |
      Als het voortgangsoordeel wordt gevraagd
      Dan is dit het hele besluit:
        | de stand van zaken: nog niet te bepalen                               |
        | over afspraak-1: de afspraak is nog niet te bepalen                   |
        | over afspraak-1: wat volgt is nog niet te bepalen                     |
        | over afspraak-1: ontbreekt: de dag van uitvoering is bekend           |
        | over afspraak-1: ontbreekt: de dag waarop de termijn begint is bekend |
        | over afspraak-1: opmerking: AFS-02                                    |
        | over afspraak-1: opmerking: PLT-25                                    |
      En over afspraak-1: geldt regel NAK-22 op grond van 9.1.5.g.h, D-2, D-6

  Regel: NAK-06 Wat zonder termijn is gedaan, is nagekomen

    Scenario: feedback zonder dag is nagekomen als zij is gegeven
      Gegeven deze feiten:
        | over afspraak-1: de afspraak gaat over feedback aan de JGZ |
        | over afspraak-1: de afspraak is van Veilig Thuis           |
        | over afspraak-1: het is gedaan op 2026-07-01               |
      Als het voortgangsoordeel wordt gevraagd
      Dan is dit het hele besluit:
        | de stand van zaken: alles is nagekomen    |
        | over afspraak-1: de afspraak is nagekomen |
        | over afspraak-1: wat volgt is niets       |
      En over afspraak-1: geldt regel NAK-06 op grond van D-6, F.1

  Regel: NAK-02 Na de laatste dag is te laat

    Scenario: een dag na de laatste dag is te laat
      Gegeven deze feiten:
        | over afspraak-1: de afspraak gaat over terugkoppeling aan Veilig Thuis |
        | over afspraak-1: de afspraak is van JGZ                                |
        | over afspraak-1: de termijn begint op 2026-07-01                       |
        | over afspraak-1: het is gedaan: ja                                     |
        | over afspraak-1: het is gedaan op 2026-07-09                           |
      Als het voortgangsoordeel wordt gevraagd
      Dan is dit het hele besluit:
        | de stand van zaken: alles is nagekomen, maar niet alles op tijd                                   |
        | over afspraak-1: de afspraak is nagekomen, maar te laat                                           |
        | over afspraak-1: wat volgt is niets                                                               |
        | over afspraak-1: Veilig Thuis moet het niet nakomen op de agenda van de geplande evaluatie zetten |
      En over afspraak-1: geldt regel NAK-02 op grond van 6.b, D-13, D-6

    Scenario: een meting na de dag is te laat
      Gegeven deze feiten:
        | over afspraak-1: de afspraak gaat over het eerste meetmoment |
        | over afspraak-1: de afspraak is van Veilig Thuis             |
        | over afspraak-1: de termijn begint op 2026-04-01             |
        | over afspraak-1: het is gedaan op 2026-07-02                 |
      Als het voortgangsoordeel wordt gevraagd
      Dan is dit het hele besluit:
        | de stand van zaken: alles is nagekomen, maar niet alles op tijd                                   |
        | over afspraak-1: de afspraak is nagekomen, maar te laat                                           |
        | over afspraak-1: wat volgt is niets                                                               |
        | over afspraak-1: Veilig Thuis moet het niet nakomen op de agenda van de geplande evaluatie zetten |
      En over afspraak-1: geldt regel NAK-02 op grond van 6.b, D-13, D-6

  Regel: NAK-03 Op de laatste dag is op tijd

    Scenario: op de laatste dag is op tijd
      Gegeven deze feiten:
        | over afspraak-1: de afspraak gaat over contact met het gezin |
        | over afspraak-1: de afspraak is van jeugdteam                |
        | over afspraak-1: de termijn begint op 2026-07-01             |
        | over afspraak-1: het is gedaan op 2026-07-08                 |
      Als het voortgangsoordeel wordt gevraagd
      Dan is dit het hele besluit:
        | de stand van zaken: alles is nagekomen    |
        | over afspraak-1: de afspraak is nagekomen |
        | over afspraak-1: wat volgt is niets       |
      En over afspraak-1: geldt regel NAK-03 op grond van D-6, F.1

    Scenario: een meting op de dag zelf is op tijd
      Gegeven deze feiten:
        | over afspraak-1: de afspraak gaat over het eerste meetmoment |
        | over afspraak-1: de afspraak is van Veilig Thuis             |
        | over afspraak-1: de termijn begint op 2026-04-15             |
        | over afspraak-1: het is gedaan op 2026-07-15                 |
      Als het voortgangsoordeel wordt gevraagd
      Dan is dit het hele besluit:
        | de stand van zaken: alles is nagekomen    |
        | over afspraak-1: de afspraak is nagekomen |
        | over afspraak-1: wat volgt is niets       |
      En over afspraak-1: geldt regel NAK-03 op grond van D-6, F.1

  Regel: NAK-04 Vóór de laatste dag is op tijd

    Scenario: vóór de laatste dag is op tijd
      Gegeven deze feiten:
        | over afspraak-1: de afspraak gaat over contact met het gezin |
        | over afspraak-1: de afspraak is van jeugdteam                |
        | over afspraak-1: de termijn begint op 2026-07-01             |
        | over afspraak-1: het is gedaan op 2026-07-07                 |
      Als het voortgangsoordeel wordt gevraagd
      Dan is dit het hele besluit:
        | de stand van zaken: alles is nagekomen    |
        | over afspraak-1: de afspraak is nagekomen |
        | over afspraak-1: wat volgt is niets       |
      En over afspraak-1: geldt regel NAK-04 op grond van D-6, F.1

    Scenario: op de dag van ontvangst zelf gedaan kan wel
      Gegeven deze feiten:
        | over afspraak-1: de afspraak gaat over contact met het gezin |
        | over afspraak-1: de afspraak is van jeugdteam                |
        | over afspraak-1: de termijn begint op 2026-07-10             |
        | over afspraak-1: het is gedaan op 2026-07-10                 |
      Als het voortgangsoordeel wordt gevraagd
      Dan is dit het hele besluit:
        | de stand van zaken: alles is nagekomen    |
        | over afspraak-1: de afspraak is nagekomen |
        | over afspraak-1: wat volgt is niets       |
      En over afspraak-1: geldt regel NAK-04 op grond van D-6, F.1

  Regel: NAK-05 Wat gedaan is terwijl de tijd nog loopt, is op tijd

    Scenario: gedaan terwijl de tijd nog loopt, is zonder dag ook op tijd
      Gegeven deze feiten:
        | over afspraak-1: de afspraak gaat over contact met het gezin |
        | over afspraak-1: de afspraak is van jeugdteam                |
        | over afspraak-1: de termijn begint op 2026-07-10             |
        | over afspraak-1: het is gedaan: ja                           |
      Als het voortgangsoordeel wordt gevraagd
      Dan is dit het hele besluit:
        | de stand van zaken: alles is nagekomen    |
        | over afspraak-1: de afspraak is nagekomen |
        | over afspraak-1: wat volgt is niets       |
      En over afspraak-1: geldt regel NAK-05 op grond van D-6, F.1

    Scenario: gedaan op de laatste dag of eerder, is zonder dag ook op tijd
      Gegeven deze feiten:
        | over afspraak-1: de afspraak gaat over contact met het gezin |
        | over afspraak-1: de afspraak is van jeugdteam                |
        | over afspraak-1: de termijn begint op 2026-07-08             |
        | over afspraak-1: het is gedaan: ja                           |
      Als het voortgangsoordeel wordt gevraagd
      Dan is dit het hele besluit:
        | de stand van zaken: alles is nagekomen    |
        | over afspraak-1: de afspraak is nagekomen |
        | over afspraak-1: wat volgt is niets       |
      En over afspraak-1: geldt regel NAK-05 op grond van D-6, F.1

  Regel: NAK-08 Meten vóór de dag van het meetmoment telt niet

    Scenario: een meting vóór de dag telt niet
      Gegeven deze feiten:
        | over afspraak-1: de afspraak gaat over het eerste meetmoment |
        | over afspraak-1: de afspraak is van Veilig Thuis             |
        | over afspraak-1: de termijn begint op 2026-06-01             |
        | over afspraak-1: het is gedaan op 2026-07-01                 |
      Als het voortgangsoordeel wordt gevraagd
      Dan is dit het hele besluit:
        | de stand van zaken: op schema, nog niet alles is gedaan                |
        | over afspraak-1: de afspraak is te vroeg gedaan                        |
        | over afspraak-1: wat volgt is niets                                    |
        | over afspraak-1: Veilig Thuis moet de melding monitoren, op 2026-09-01 |
      En over afspraak-1: geldt regel NAK-08 op grond van 9.2.m, D-6

    Scenario: een meting vóór de dag telt ook zonder eigen dag niet
      Gegeven deze feiten:
        | over afspraak-1: de afspraak gaat over het eerste meetmoment |
        | over afspraak-1: de afspraak is van Veilig Thuis             |
        | over afspraak-1: de termijn begint op 2026-06-01             |
        | over afspraak-1: het is gedaan: ja                           |
      Als het voortgangsoordeel wordt gevraagd
      Dan is dit het hele besluit:
        | de stand van zaken: op schema, nog niet alles is gedaan                |
        | over afspraak-1: de afspraak is te vroeg gedaan                        |
        | over afspraak-1: wat volgt is niets                                    |
        | over afspraak-1: Veilig Thuis moet de melding monitoren, op 2026-09-01 |
      En over afspraak-1: geldt regel NAK-08 op grond van 9.2.m, D-6

  Regel: NAK-09 Ook op de dag zelf kan een te vroege meting nog worden overgedaan

    Scenario: op de dag zelf kan een te vroege meting worden overgedaan
      Gegeven deze feiten:
        | over afspraak-1: de afspraak gaat over het eerste meetmoment |
        | over afspraak-1: de afspraak is van Veilig Thuis             |
        | over afspraak-1: de termijn begint op 2026-04-15             |
        | over afspraak-1: het is gedaan op 2026-07-01                 |
      Als het voortgangsoordeel wordt gevraagd
      Dan is dit het hele besluit:
        | de stand van zaken: op schema, nog niet alles is gedaan                |
        | over afspraak-1: de afspraak is te vroeg gedaan                        |
        | over afspraak-1: wat volgt is niets                                    |
        | over afspraak-1: Veilig Thuis moet de melding monitoren, op 2026-07-15 |
      En over afspraak-1: geldt regel NAK-09 op grond van 9.2.m, D-6

  Regel: NAK-10 Is na een te vroege meting de dag voorbij, dan is er niet gemeten

    Scenario: is na een te vroege meting de dag voorbij, dan is er niet gemeten
      Gegeven deze feiten:
        | over afspraak-1: de afspraak gaat over het eerste meetmoment |
        | over afspraak-1: de afspraak is van Veilig Thuis             |
        | over afspraak-1: de termijn begint op 2026-04-01             |
        | over afspraak-1: het is gedaan op 2026-06-30                 |
        | over afspraak-1: het niet nakomen is besproken: nee          |
      Als het voortgangsoordeel wordt gevraagd
      Dan is dit het hele besluit:
        | de stand van zaken: iets is niet op tijd gedaan                                                   |
        | over afspraak-1: de afspraak is te vroeg gedaan                                                   |
        | over afspraak-1: wat volgt is eerst met elkaar bespreken                                          |
        | over afspraak-1: Veilig Thuis moet de melding monitoren, op 2026-07-01                            |
        | over afspraak-1: Veilig Thuis moet het niet nakomen op de agenda van de geplande evaluatie zetten |
        | over afspraak-1: Veilig Thuis moet met de ontvanger bespreken dat de afspraak niet is nagekomen   |
      En over afspraak-1: geldt regel NAK-10 op grond van 6.b, 9.2.m, D-13, D-6

  Regel: NAK-07 Zonder bekende laatste dag is niet te zeggen of het op tijd was

    Scenario: gedaan zonder bekend begin is niet te beoordelen
      Gegeven deze feiten:
        | over afspraak-1: de afspraak gaat over contact met het gezin |
        | over afspraak-1: de afspraak is van jeugdteam                |
        | over afspraak-1: het is gedaan op 2026-07-01                 |
      Als het voortgangsoordeel wordt gevraagd
      Dan is dit het hele besluit:
        | de stand van zaken: nog niet te bepalen                               |
        | over afspraak-1: de afspraak is nog niet te bepalen                   |
        | over afspraak-1: wat volgt is nog niet te bepalen                     |
        | over afspraak-1: ontbreekt: de dag waarop de termijn begint is bekend |
      En over afspraak-1: geldt regel NAK-07 op grond van D-6, F.1

  Regel: NAK-11 Is de laatste dag bekend, dan wordt gevraagd wanneer het is gedaan

    Scenario: is de laatste dag voorbij, dan wordt gevraagd wanneer het is gedaan
      Gegeven deze feiten:
        | over afspraak-1: de afspraak gaat over contact met het gezin |
        | over afspraak-1: de afspraak is van jeugdteam                |
        | over afspraak-1: de termijn begint op 2026-07-01             |
        | over afspraak-1: het is gedaan: ja                           |
      Als het voortgangsoordeel wordt gevraagd
      Dan is dit het hele besluit:
        | de stand van zaken: nog niet te bepalen                     |
        | over afspraak-1: de afspraak is nog niet te bepalen         |
        | over afspraak-1: wat volgt is nog niet te bepalen           |
        | over afspraak-1: ontbreekt: de dag van uitvoering is bekend |
      En over afspraak-1: geldt regel NAK-11 op grond van D-6, F.1

    Scenario: bij een meting op de dag zelf wordt ook gevraagd wanneer
      Gegeven deze feiten:
        | over afspraak-1: de afspraak gaat over het eerste meetmoment |
        | over afspraak-1: de afspraak is van Veilig Thuis             |
        | over afspraak-1: de termijn begint op 2026-04-15             |
        | over afspraak-1: het is gedaan: ja                           |
      Als het voortgangsoordeel wordt gevraagd
      Dan is dit het hele besluit:
        | de stand van zaken: nog niet te bepalen                     |
        | over afspraak-1: de afspraak is nog niet te bepalen         |
        | over afspraak-1: wat volgt is nog niet te bepalen           |
        | over afspraak-1: ontbreekt: de dag van uitvoering is bekend |
      En over afspraak-1: geldt regel NAK-11 op grond van D-6, F.1

  Regel: NAK-12 Wat niet uit te voeren is, kan niemand nakomen

    Scenario: wat niet kan, is niet te laat, ook als niet bekend is of het is gedaan
      Gegeven deze feiten:
        | over afspraak-1: de afspraak gaat over bericht aan de melder |
        | over afspraak-1: de afspraak is van Veilig Thuis             |
        | over afspraak-1: Veilig Thuis kan de melder bereiken: nee    |
        | over afspraak-1: het is gedaan: onbekend                     |
      Als het voortgangsoordeel wordt gevraagd
      Dan is dit het hele besluit:
        | de stand van zaken: alles wat kan is nagekomen, maar iets is niet uit te voeren |
        | over afspraak-1: de afspraak is niet uit te voeren                              |
        | over afspraak-1: wat volgt is niets                                             |
        | over afspraak-1: opmerking: PLT-25                                              |
      En over afspraak-1: geldt regel NAK-12 op grond van 9.1.5.g.h, D-2

  Regel: NAK-13 Is niet bekend of het kan, dan is nakomen niet te bepalen

    Scenario: is niet bekend of het kan, dan ook niet of het te laat is
      Gegeven deze feiten:
        | over afspraak-1: de afspraak gaat over bericht aan de melder |
        | over afspraak-1: de afspraak is van Veilig Thuis             |
        | over afspraak-1: de eigen laatste dag is 2026-07-01          |
        | over afspraak-1: het is gedaan: nee                          |
      Als het voortgangsoordeel wordt gevraagd
      Dan is dit het hele besluit:
        | de stand van zaken: nog niet te bepalen                                              |
        | over afspraak-1: de afspraak is nog niet te bepalen                                  |
        | over afspraak-1: wat volgt is nog niet te bepalen                                    |
        | over afspraak-1: Veilig Thuis moet bericht geven aan de melder, uiterlijk 2026-07-01 |
        | over afspraak-1: ontbreekt: Veilig Thuis kan de melder bereiken                      |
      En over afspraak-1: geldt regel NAK-13 op grond van F.1

    Scenario: is ook niet bekend of het is gedaan, dan blijft dat zo
      Gegeven deze feiten:
        | over afspraak-1: de afspraak gaat over bericht aan de melder |
        | over afspraak-1: de afspraak is van Veilig Thuis             |
        | over afspraak-1: de eigen laatste dag is 2026-07-01          |
      Als het voortgangsoordeel wordt gevraagd
      Dan is dit het hele besluit:
        | de stand van zaken: nog niet te bepalen                                              |
        | over afspraak-1: de afspraak is nog niet te bepalen                                  |
        | over afspraak-1: wat volgt is nog niet te bepalen                                    |
        | over afspraak-1: Veilig Thuis moet bericht geven aan de melder, uiterlijk 2026-07-01 |
        | over afspraak-1: ontbreekt: Veilig Thuis kan de melder bereiken                      |
      En over afspraak-1: geldt regel NAK-13 op grond van F.1

  Regel: NAK-14 Is de dag voorbij en niets vastgelegd, dan geldt het als niet nagekomen

    Scenario: is de dag voorbij en niets vastgelegd, dan wordt het besproken
      Gegeven deze feiten:
        | over afspraak-1: de afspraak gaat over contact met het gezin |
        | over afspraak-1: de afspraak is van jeugdteam                |
        | over afspraak-1: de termijn begint op 2026-07-01             |
      Als het voortgangsoordeel wordt gevraagd
      Dan is dit het hele besluit:
        | de stand van zaken: iets is niet op tijd gedaan                                                                         |
        | over afspraak-1: de afspraak is niet aantoonbaar nagekomen, en de dag is voorbij                                        |
        | over afspraak-1: wat volgt is eerst met elkaar bespreken                                                                |
        | over afspraak-1: Veilig Thuis moet het niet nakomen op de agenda van de geplande evaluatie zetten                       |
        | over afspraak-1: Veilig Thuis moet met het jeugdteam bespreken dat de afspraak niet is nagekomen                        |
        | over afspraak-1: het jeugdteam moet contact opnemen met het gezin, niet herleidbaar tot de melder, uiterlijk 2026-07-08 |
        | over afspraak-1: ontbreekt: het is gedaan                                                                               |
        | over afspraak-1: vraag: het niet nakomen is besproken                                                                   |
      En over afspraak-1: geldt regel NAK-14 op grond van 6.b, D-13

  Regel: NAK-15 Of het is gedaan, wordt gevraagd

    Scenario: loopt de tijd nog, dan wordt gevraagd of het is gedaan
      Gegeven deze feiten:
        | over afspraak-1: de afspraak gaat over contact met het gezin |
        | over afspraak-1: de afspraak is van jeugdteam                |
        | over afspraak-1: de termijn begint op 2026-07-10             |
      Als het voortgangsoordeel wordt gevraagd
      Dan is dit het hele besluit:
        | de stand van zaken: nog niet te bepalen                                                                                 |
        | over afspraak-1: de afspraak is nog niet te bepalen                                                                     |
        | over afspraak-1: wat volgt is nog niet te bepalen                                                                       |
        | over afspraak-1: het jeugdteam moet contact opnemen met het gezin, niet herleidbaar tot de melder, uiterlijk 2026-07-17 |
        | over afspraak-1: ontbreekt: het is gedaan                                                                               |
      En over afspraak-1: geldt regel NAK-15 op grond van F.1

    Scenario: op de laatste dag wordt ook gevraagd of het is gedaan
      Gegeven deze feiten:
        | over afspraak-1: de afspraak gaat over contact met het gezin |
        | over afspraak-1: de afspraak is van jeugdteam                |
        | over afspraak-1: de termijn begint op 2026-07-08             |
      Als het voortgangsoordeel wordt gevraagd
      Dan is dit het hele besluit:
        | de stand van zaken: nog niet te bepalen                                                                                 |
        | over afspraak-1: de afspraak is nog niet te bepalen                                                                     |
        | over afspraak-1: wat volgt is nog niet te bepalen                                                                       |
        | over afspraak-1: het jeugdteam moet contact opnemen met het gezin, niet herleidbaar tot de melder, uiterlijk 2026-07-15 |
        | over afspraak-1: ontbreekt: het is gedaan                                                                               |
      En over afspraak-1: geldt regel NAK-15 op grond van F.1

  Regel: NAK-16 Niet gedaan na de laatste dag is te laat

    Scenario: een dag na de laatste dag is het te laat
      Gegeven deze feiten:
        | over afspraak-1: de afspraak gaat over contact met het gezin |
        | over afspraak-1: de afspraak is van jeugdteam                |
        | over afspraak-1: de termijn begint op 2026-07-07             |
        | over afspraak-1: het is gedaan: nee                          |
        | over afspraak-1: het niet nakomen is besproken: nee          |
      Als het voortgangsoordeel wordt gevraagd
      Dan is dit het hele besluit:
        | de stand van zaken: iets is niet op tijd gedaan                                                                         |
        | over afspraak-1: de afspraak is te laat                                                                                 |
        | over afspraak-1: wat volgt is eerst met elkaar bespreken                                                                |
        | over afspraak-1: Veilig Thuis moet het niet nakomen op de agenda van de geplande evaluatie zetten                       |
        | over afspraak-1: Veilig Thuis moet met het jeugdteam bespreken dat de afspraak niet is nagekomen                        |
        | over afspraak-1: het jeugdteam moet contact opnemen met het gezin, niet herleidbaar tot de melder, uiterlijk 2026-07-14 |
      En over afspraak-1: geldt regel NAK-16 op grond van 6.b, D-13, D-6

  Regel: NAK-17 De laatste dag zelf is nog op tijd

    Scenario: de laatste dag zelf is niet te laat
      Gegeven deze feiten:
        | over afspraak-1: de afspraak gaat over contact met het gezin |
        | over afspraak-1: de afspraak is van jeugdteam                |
        | over afspraak-1: de termijn begint op 2026-07-08             |
        | over afspraak-1: het is gedaan: nee                          |
      Als het voortgangsoordeel wordt gevraagd
      Dan is dit het hele besluit:
        | de stand van zaken: op schema, nog niet alles is gedaan                                                                 |
        | over afspraak-1: de afspraak is nog niet gedaan, en vandaag is de laatste dag                                           |
        | over afspraak-1: wat volgt is niets                                                                                     |
        | over afspraak-1: het jeugdteam moet contact opnemen met het gezin, niet herleidbaar tot de melder, uiterlijk 2026-07-15 |
      En over afspraak-1: geldt regel NAK-17 op grond van D-6, F.1

  Regel: NAK-18 Vóór de laatste dag loopt de tijd nog

    Scenario: vóór de laatste dag loopt de tijd
      Gegeven deze feiten:
        | over afspraak-1: de afspraak gaat over contact met het gezin |
        | over afspraak-1: de afspraak is van jeugdteam                |
        | over afspraak-1: de termijn begint op 2026-07-09             |
        | over afspraak-1: het is gedaan: nee                          |
      Als het voortgangsoordeel wordt gevraagd
      Dan is dit het hele besluit:
        | de stand van zaken: op schema, nog niet alles is gedaan                                                                 |
        | over afspraak-1: de afspraak is nog niet gedaan, en de tijd loopt nog                                                   |
        | over afspraak-1: wat volgt is niets                                                                                     |
        | over afspraak-1: het jeugdteam moet contact opnemen met het gezin, niet herleidbaar tot de melder, uiterlijk 2026-07-16 |
      En over afspraak-1: geldt regel NAK-18 op grond van D-6, F.1

  Regel: NAK-19 Zonder termijn staat het open

    Scenario: zonder termijn staat het open
      Gegeven deze feiten:
        | over afspraak-1: de afspraak gaat over feedback aan de JGZ |
        | over afspraak-1: de afspraak is van Veilig Thuis           |
        | over afspraak-1: het is gedaan: nee                        |
      Als het voortgangsoordeel wordt gevraagd
      Dan is dit het hele besluit:
        | de stand van zaken: op schema, nog niet alles is gedaan                    |
        | over afspraak-1: de afspraak is nog niet gedaan, zonder termijn in de bron |
        | over afspraak-1: wat volgt is niets                                        |
        | over afspraak-1: Veilig Thuis moet feedback geven aan de JGZ               |
      En over afspraak-1: geldt regel NAK-19 op grond van D-6, F.1

  Regel: NAK-20 Zonder bekende laatste dag is niet te zeggen of het te laat is

    Scenario: zonder bekende laatste dag is niet te zeggen of het te laat is
      Gegeven deze feiten:
        | over afspraak-1: de afspraak gaat over een andere afspraak |
        | over afspraak-1: de afspraak is van jeugdteam              |
        | over afspraak-1: het is gedaan: nee                        |
        | over afspraak-1: het niet nakomen is besproken: nee        |
      Als het voortgangsoordeel wordt gevraagd
      Dan is dit het hele besluit:
        | de stand van zaken: nog niet te bepalen                                                      |
        | over afspraak-1: de afspraak is nog niet te bepalen                                          |
        | over afspraak-1: wat volgt is nog niet te bepalen                                            |
        | over afspraak-1: het jeugdteam moet de afspraak nakomen, binnen de termijn eigen laatste dag |
        | over afspraak-1: ontbreekt: er is een eigen laatste dag                                      |
      En over afspraak-1: geldt regel NAK-20 op grond van D-6, F.1

  Regel: VTG-08 Zonder afspraken is er niets te beoordelen

    Scenario: zonder afspraken is er niets te beoordelen, en dat wordt gezegd
      Als het voortgangsoordeel wordt gevraagd
      Dan is dit het hele besluit:
        | de stand van zaken: niets te beoordelen |
        | ontbreekt: er zijn afspraken genoemd    |
      En geldt regel VTG-08 op grond van F.1

  Regel: VTG-01 Eén afspraak om op te schalen telt voor het geheel

    Scenario: één afspraak om op te schalen telt zwaarder dan één die te laat is
      Gegeven deze feiten:
        | over afspraak-1: de afspraak gaat over contact met het gezin           |
        | over afspraak-1: de afspraak is van jeugdteam                          |
        | over afspraak-1: de termijn begint op 2026-07-01                       |
        | over afspraak-1: het is gedaan: nee                                    |
        | over afspraak-1: het niet nakomen is besproken op 2026-07-09           |
        | over afspraak-1: de nieuwe laatste dag is 2026-07-14                   |
        | over afspraak-2: de afspraak gaat over terugkoppeling aan Veilig Thuis |
        | over afspraak-2: de afspraak is van JGZ                                |
        | over afspraak-2: de termijn begint op 2026-07-01                       |
        | over afspraak-2: het is gedaan: nee                                    |
        | over afspraak-2: het niet nakomen is besproken: nee                    |
      Als het voortgangsoordeel wordt gevraagd
      Dan is dit het hele besluit:
        | de stand van zaken: iets moet worden opgeschaald                                                                        |
        | over afspraak-1: de afspraak is te laat                                                                                 |
        | over afspraak-1: wat volgt is opschalen                                                                                 |
        | over afspraak-2: de afspraak is te laat                                                                                 |
        | over afspraak-2: wat volgt is eerst met elkaar bespreken                                                                |
        | over afspraak-1: Veilig Thuis moet het niet nakomen op de agenda van de geplande evaluatie zetten                       |
        | over afspraak-1: Veilig Thuis moet opschalen dat de afspraak niet is nagekomen                                          |
        | over afspraak-1: het jeugdteam moet contact opnemen met het gezin, niet herleidbaar tot de melder, uiterlijk 2026-07-08 |
        | over afspraak-2: Veilig Thuis moet het niet nakomen op de agenda van de geplande evaluatie zetten                       |
        | over afspraak-2: Veilig Thuis moet met de JGZ bespreken dat de afspraak niet is nagekomen                               |
        | over afspraak-2: de JGZ moet het contact met het gezin terugkoppelen aan Veilig Thuis, uiterlijk 2026-07-08             |
      En geldt regel VTG-01 op grond van 6.b, D-13, F.1

  Regel: VTG-02 Eén afspraak die bleef liggen telt voor het geheel

    Scenario: één te late afspraak telt zwaarder dan één onzekere
      Gegeven deze feiten:
        | over afspraak-1: de afspraak gaat over contact met het gezin |
        | over afspraak-1: de afspraak is van jeugdteam                |
        | over afspraak-1: de termijn begint op 2026-07-01             |
        | over afspraak-1: het is gedaan: nee                          |
        | over afspraak-1: het niet nakomen is besproken: nee          |
        | over afspraak-2: de afspraak gaat over onbekend              |
        | over afspraak-2: de afspraak is van JGZ                      |
      Als het voortgangsoordeel wordt gevraagd
      Dan is dit het hele besluit:
        | de stand van zaken: iets is niet op tijd gedaan                                                                         |
        | over afspraak-1: de afspraak is te laat                                                                                 |
        | over afspraak-1: wat volgt is eerst met elkaar bespreken                                                                |
        | over afspraak-2: de afspraak is nog niet te bepalen                                                                     |
        | over afspraak-2: wat volgt is nog niet te bepalen                                                                       |
        | over afspraak-1: Veilig Thuis moet het niet nakomen op de agenda van de geplande evaluatie zetten                       |
        | over afspraak-1: Veilig Thuis moet met het jeugdteam bespreken dat de afspraak niet is nagekomen                        |
        | over afspraak-1: het jeugdteam moet contact opnemen met het gezin, niet herleidbaar tot de melder, uiterlijk 2026-07-08 |
        | over afspraak-2: ontbreekt: de afspraak gaat over                                                                       |
      En geldt regel VTG-02 op grond van 6.b, D-13, F.1

  Regel: VTG-03 Eén onzekere afspraak laat het geheel onzeker

    Scenario: één onzekere afspraak telt zwaarder dan één die loopt
      Gegeven deze feiten:
        | over afspraak-1: de afspraak gaat over contact met het gezin           |
        | over afspraak-1: de afspraak is van jeugdteam                          |
        | over afspraak-1: het is gedaan: ja                                     |
        | over afspraak-2: de afspraak gaat over terugkoppeling aan Veilig Thuis |
        | over afspraak-2: de afspraak is van JGZ                                |
        | over afspraak-2: de termijn begint op 2026-07-10                       |
        | over afspraak-2: het is gedaan: nee                                    |
      Als het voortgangsoordeel wordt gevraagd
      Dan is dit het hele besluit:
        | de stand van zaken: nog niet te bepalen                                                                     |
        | over afspraak-1: de afspraak is nog niet te bepalen                                                         |
        | over afspraak-1: wat volgt is nog niet te bepalen                                                           |
        | over afspraak-2: de afspraak is nog niet gedaan, en de tijd loopt nog                                       |
        | over afspraak-2: wat volgt is niets                                                                         |
        | over afspraak-2: de JGZ moet het contact met het gezin terugkoppelen aan Veilig Thuis, uiterlijk 2026-07-17 |
        | over afspraak-1: ontbreekt: de dag waarop de termijn begint is bekend                                       |
      En geldt regel VTG-03 op grond van F.1

  Regel: VTG-09 Wat te laat is gedaan, blijft tellen zolang er nog iets openstaat

    Scenario: dat iets nog loopt, verbergt niet dat iets te laat is gedaan
      Gegeven deze feiten:
        | over afspraak-1: de afspraak gaat over contact met het gezin           |
        | over afspraak-1: de afspraak is van jeugdteam                          |
        | over afspraak-1: de termijn begint op 2026-07-01                       |
        | over afspraak-1: het is gedaan op 2026-07-09                           |
        | over afspraak-2: de afspraak gaat over terugkoppeling aan Veilig Thuis |
        | over afspraak-2: de afspraak is van JGZ                                |
        | over afspraak-2: de termijn begint op 2026-07-10                       |
        | over afspraak-2: het is gedaan: nee                                    |
      Als het voortgangsoordeel wordt gevraagd
      Dan is dit het hele besluit:
        | de stand van zaken: iets is niet op tijd gedaan                                                             |
        | over afspraak-1: de afspraak is nagekomen, maar te laat                                                     |
        | over afspraak-1: wat volgt is niets                                                                         |
        | over afspraak-2: de afspraak is nog niet gedaan, en de tijd loopt nog                                       |
        | over afspraak-2: wat volgt is niets                                                                         |
        | over afspraak-1: Veilig Thuis moet het niet nakomen op de agenda van de geplande evaluatie zetten           |
        | over afspraak-2: de JGZ moet het contact met het gezin terugkoppelen aan Veilig Thuis, uiterlijk 2026-07-17 |
      En geldt regel VTG-09 op grond van 6.b, D-13, F.1

    Scenario: ook naast iets wat loopt en iets wat niet kan, telt wat te laat is gedaan
      Gegeven deze feiten:
        | over afspraak-1: de afspraak gaat over contact met het gezin           |
        | over afspraak-1: de afspraak is van jeugdteam                          |
        | over afspraak-1: de termijn begint op 2026-07-01                       |
        | over afspraak-1: het is gedaan op 2026-07-09                           |
        | over afspraak-2: de afspraak gaat over terugkoppeling aan Veilig Thuis |
        | over afspraak-2: de afspraak is van JGZ                                |
        | over afspraak-2: de termijn begint op 2026-07-10                       |
        | over afspraak-2: het is gedaan: nee                                    |
        | over afspraak-3: de afspraak gaat over bericht aan de melder           |
        | over afspraak-3: de afspraak is van Veilig Thuis                       |
        | over afspraak-3: Veilig Thuis kan de melder bereiken: nee              |
        | over afspraak-3: het is gedaan: nee                                    |
      Als het voortgangsoordeel wordt gevraagd
      Dan is dit het hele besluit:
        | de stand van zaken: iets is niet op tijd gedaan                                                             |
        | over afspraak-1: de afspraak is nagekomen, maar te laat                                                     |
        | over afspraak-1: wat volgt is niets                                                                         |
        | over afspraak-2: de afspraak is nog niet gedaan, en de tijd loopt nog                                       |
        | over afspraak-2: wat volgt is niets                                                                         |
        | over afspraak-3: de afspraak is niet uit te voeren                                                          |
        | over afspraak-3: wat volgt is niets                                                                         |
        | over afspraak-1: Veilig Thuis moet het niet nakomen op de agenda van de geplande evaluatie zetten           |
        | over afspraak-2: de JGZ moet het contact met het gezin terugkoppelen aan Veilig Thuis, uiterlijk 2026-07-17 |
        | over afspraak-3: opmerking: PLT-25                                                                          |
      En geldt regel VTG-09 op grond van 6.b, D-13, F.1

    Scenario: één onzekere afspraak gaat voor wat te laat is gedaan
      Gegeven deze feiten:
        | over afspraak-1: de afspraak gaat over contact met het gezin           |
        | over afspraak-1: de afspraak is van jeugdteam                          |
        | over afspraak-1: de termijn begint op 2026-07-01                       |
        | over afspraak-1: het is gedaan op 2026-07-09                           |
        | over afspraak-2: de afspraak gaat over terugkoppeling aan Veilig Thuis |
        | over afspraak-2: de afspraak is van JGZ                                |
        | over afspraak-2: het is gedaan: nee                                    |
      Als het voortgangsoordeel wordt gevraagd
      Dan is dit het hele besluit:
        | de stand van zaken: nog niet te bepalen                                                                                                  |
        | over afspraak-1: de afspraak is nagekomen, maar te laat                                                                                  |
        | over afspraak-1: wat volgt is niets                                                                                                      |
        | over afspraak-2: de afspraak is nog niet te bepalen                                                                                      |
        | over afspraak-2: wat volgt is nog niet te bepalen                                                                                        |
        | over afspraak-1: Veilig Thuis moet het niet nakomen op de agenda van de geplande evaluatie zetten                                        |
        | over afspraak-2: de JGZ moet het contact met het gezin terugkoppelen aan Veilig Thuis, binnen de termijn terugkoppeling aan Veilig Thuis |
        | over afspraak-2: ontbreekt: de dag waarop de termijn begint is bekend                                                                    |
      En geldt regel VTG-03 op grond van F.1
      En geldt regel VTG-09 niet

  Regel: VTG-04 Zolang er tijd is en iets openstaat, loopt het nog

    Scenario: zolang er iets openstaat, loopt het, ook als iets niet kan
      Gegeven deze feiten:
        | over afspraak-1: de afspraak gaat over contact met het gezin |
        | over afspraak-1: de afspraak is van jeugdteam                |
        | over afspraak-1: de termijn begint op 2026-07-10             |
        | over afspraak-1: het is gedaan: nee                          |
        | over afspraak-2: de afspraak gaat over bericht aan de melder |
        | over afspraak-2: de afspraak is van Veilig Thuis             |
        | over afspraak-2: Veilig Thuis kan de melder bereiken: nee    |
        | over afspraak-2: het is gedaan: nee                          |
      Als het voortgangsoordeel wordt gevraagd
      Dan is dit het hele besluit:
        | de stand van zaken: op schema, nog niet alles is gedaan                                                                 |
        | over afspraak-1: de afspraak is nog niet gedaan, en de tijd loopt nog                                                   |
        | over afspraak-1: wat volgt is niets                                                                                     |
        | over afspraak-2: de afspraak is niet uit te voeren                                                                      |
        | over afspraak-2: wat volgt is niets                                                                                     |
        | over afspraak-1: het jeugdteam moet contact opnemen met het gezin, niet herleidbaar tot de melder, uiterlijk 2026-07-17 |
        | over afspraak-2: opmerking: PLT-25                                                                                      |
      En geldt regel VTG-04 op grond van F.1

  Regel: VTG-10 Wat te laat is gedaan, blijft tellen als iets anders niet uit te voeren is

    Scenario: dat iets niet kan, verbergt niet dat iets te laat is gedaan
      Gegeven deze feiten:
        | over afspraak-1: de afspraak gaat over bericht aan de melder |
        | over afspraak-1: de afspraak is van Veilig Thuis             |
        | over afspraak-1: Veilig Thuis kan de melder bereiken: nee    |
        | over afspraak-1: het is gedaan: nee                          |
        | over afspraak-2: de afspraak gaat over contact met het gezin |
        | over afspraak-2: de afspraak is van jeugdteam                |
        | over afspraak-2: de termijn begint op 2026-07-01             |
        | over afspraak-2: het is gedaan op 2026-07-09                 |
      Als het voortgangsoordeel wordt gevraagd
      Dan is dit het hele besluit:
        | de stand van zaken: iets is niet op tijd gedaan                                                   |
        | over afspraak-1: de afspraak is niet uit te voeren                                                |
        | over afspraak-1: wat volgt is niets                                                               |
        | over afspraak-2: de afspraak is nagekomen, maar te laat                                           |
        | over afspraak-2: wat volgt is niets                                                               |
        | over afspraak-2: Veilig Thuis moet het niet nakomen op de agenda van de geplande evaluatie zetten |
        | over afspraak-1: opmerking: PLT-25                                                                |
      En geldt regel VTG-10 op grond van 6.b, D-13, F.1

  Regel: VTG-05 Wat niet uit te voeren is, wordt gezegd

    Scenario: wat niet kan, wordt gezegd
      Gegeven deze feiten:
        | over afspraak-1: de afspraak gaat over bericht aan de melder |
        | over afspraak-1: de afspraak is van Veilig Thuis             |
        | over afspraak-1: Veilig Thuis kan de melder bereiken: nee    |
        | over afspraak-1: het is gedaan: nee                          |
        | over afspraak-2: de afspraak gaat over contact met het gezin |
        | over afspraak-2: de afspraak is van jeugdteam                |
        | over afspraak-2: de termijn begint op 2026-07-01             |
        | over afspraak-2: het is gedaan op 2026-07-08                 |
      Als het voortgangsoordeel wordt gevraagd
      Dan is dit het hele besluit:
        | de stand van zaken: alles wat kan is nagekomen, maar iets is niet uit te voeren |
        | over afspraak-1: de afspraak is niet uit te voeren                              |
        | over afspraak-1: wat volgt is niets                                             |
        | over afspraak-2: de afspraak is nagekomen                                       |
        | over afspraak-2: wat volgt is niets                                             |
        | over afspraak-1: opmerking: PLT-25                                              |
      En geldt regel VTG-05 op grond van F.1

  Regel: VTG-06 Wat te laat is gedaan, wordt gezegd

    Scenario: wat te laat is gedaan, wordt gezegd
      Gegeven deze feiten:
        | over afspraak-1: de afspraak gaat over contact met het gezin           |
        | over afspraak-1: de afspraak is van jeugdteam                          |
        | over afspraak-1: de termijn begint op 2026-07-01                       |
        | over afspraak-1: het is gedaan op 2026-07-07                           |
        | over afspraak-2: de afspraak gaat over terugkoppeling aan Veilig Thuis |
        | over afspraak-2: de afspraak is van JGZ                                |
        | over afspraak-2: de termijn begint op 2026-07-01                       |
        | over afspraak-2: het is gedaan op 2026-07-09                           |
      Als het voortgangsoordeel wordt gevraagd
      Dan is dit het hele besluit:
        | de stand van zaken: alles is nagekomen, maar niet alles op tijd                                   |
        | over afspraak-1: de afspraak is nagekomen                                                         |
        | over afspraak-1: wat volgt is niets                                                               |
        | over afspraak-2: de afspraak is nagekomen, maar te laat                                           |
        | over afspraak-2: wat volgt is niets                                                               |
        | over afspraak-2: Veilig Thuis moet het niet nakomen op de agenda van de geplande evaluatie zetten |
      En geldt regel VTG-06 op grond van 6.b, F.1

  Regel: VTG-07 Is elke afspraak op tijd gedaan, dan is alles nagekomen

    Scenario: is elke afspraak op tijd gedaan, dan is alles nagekomen
      Gegeven deze feiten:
        | over afspraak-1: de afspraak gaat over contact met het gezin           |
        | over afspraak-1: de afspraak is van jeugdteam                          |
        | over afspraak-1: de termijn begint op 2026-07-01                       |
        | over afspraak-1: het is gedaan op 2026-07-07                           |
        | over afspraak-2: de afspraak gaat over terugkoppeling aan Veilig Thuis |
        | over afspraak-2: de afspraak is van JGZ                                |
        | over afspraak-2: de termijn begint op 2026-07-01                       |
        | over afspraak-2: het is gedaan op 2026-07-08                           |
      Als het voortgangsoordeel wordt gevraagd
      Dan is dit het hele besluit:
        | de stand van zaken: alles is nagekomen    |
        | over afspraak-1: de afspraak is nagekomen |
        | over afspraak-1: wat volgt is niets       |
        | over afspraak-2: de afspraak is nagekomen |
        | over afspraak-2: wat volgt is niets       |
      En geldt regel VTG-07 op grond van F.1

  Regel: Elke partij rekent vanaf de eigen dag van ontvangst

    Scenario: dezelfde plicht van jeugdteam en JGZ heeft twee laatste dagen
      Gegeven deze feiten:
        | over afspraak-1: de afspraak gaat over contact met het gezin |
        | over afspraak-1: de afspraak is van jeugdteam                |
        | over afspraak-1: de termijn begint op 2026-07-07             |
        | over afspraak-1: het is gedaan: nee                          |
        | over afspraak-1: het niet nakomen is besproken: nee          |
        | over afspraak-2: de afspraak gaat over contact met het gezin |
        | over afspraak-2: de afspraak is van JGZ                      |
        | over afspraak-2: de termijn begint op 2026-07-08             |
        | over afspraak-2: het is gedaan: nee                          |
      Als het voortgangsoordeel wordt gevraagd
      Dan is dit het hele besluit:
        | de stand van zaken: iets is niet op tijd gedaan                                                                         |
        | over afspraak-1: de afspraak is te laat                                                                                 |
        | over afspraak-1: wat volgt is eerst met elkaar bespreken                                                                |
        | over afspraak-2: de afspraak is nog niet gedaan, en vandaag is de laatste dag                                           |
        | over afspraak-2: wat volgt is niets                                                                                     |
        | over afspraak-1: Veilig Thuis moet het niet nakomen op de agenda van de geplande evaluatie zetten                       |
        | over afspraak-1: Veilig Thuis moet met het jeugdteam bespreken dat de afspraak niet is nagekomen                        |
        | over afspraak-1: het jeugdteam moet contact opnemen met het gezin, niet herleidbaar tot de melder, uiterlijk 2026-07-14 |
        | over afspraak-2: de JGZ moet contact opnemen met het gezin, niet herleidbaar tot de melder, uiterlijk 2026-07-15        |

    Scenario: zes afspraken tegelijk worden elk apart beoordeeld
      Gegeven deze feiten:
        | over afspraak-1: de afspraak gaat over contact met het gezin           |
        | over afspraak-1: de afspraak is van jeugdteam                          |
        | over afspraak-1: de termijn begint op 2026-07-01                       |
        | over afspraak-1: het is gedaan op 2026-07-07                           |
        | over afspraak-2: de afspraak gaat over terugkoppeling aan Veilig Thuis |
        | over afspraak-2: de afspraak is van JGZ                                |
        | over afspraak-2: de termijn begint op 2026-07-01                       |
        | over afspraak-2: het is gedaan: nee                                    |
        | over afspraak-2: het niet nakomen is besproken: nee                    |
        | over afspraak-3: de afspraak gaat over kopie aan het team              |
        | over afspraak-3: de afspraak is van Veilig Thuis                       |
        | over afspraak-3: de termijn begint op 2026-07-01                       |
        | over afspraak-3: het is gedaan op 2026-07-01                           |
        | over afspraak-4: de afspraak gaat over het eerste meetmoment           |
        | over afspraak-4: de afspraak is van Veilig Thuis                       |
        | over afspraak-4: de termijn begint op 2026-06-15                       |
        | over afspraak-4: het is gedaan: nee                                    |
        | over afspraak-5: de afspraak gaat over het tweede meetmoment           |
        | over afspraak-5: de afspraak is van Veilig Thuis                       |
        | over afspraak-5: de termijn begint op 2026-06-15                       |
        | over afspraak-5: het is gedaan: nee                                    |
        | over afspraak-6: de afspraak gaat over bericht aan de melder           |
        | over afspraak-6: de afspraak is van Veilig Thuis                       |
        | over afspraak-6: Veilig Thuis kan de melder bereiken: onbekend         |
        | over afspraak-6: het is gedaan: nee                                    |
      Als het voortgangsoordeel wordt gevraagd
      Dan is dit het hele besluit:
        | de stand van zaken: iets is niet op tijd gedaan                                                             |
        | over afspraak-1: de afspraak is nagekomen                                                                   |
        | over afspraak-1: wat volgt is niets                                                                         |
        | over afspraak-2: de afspraak is te laat                                                                     |
        | over afspraak-2: wat volgt is eerst met elkaar bespreken                                                    |
        | over afspraak-3: de afspraak is nagekomen                                                                   |
        | over afspraak-3: wat volgt is niets                                                                         |
        | over afspraak-4: de afspraak is nog niet gedaan, en de tijd loopt nog                                       |
        | over afspraak-4: wat volgt is niets                                                                         |
        | over afspraak-5: de afspraak is nog niet gedaan, en de tijd loopt nog                                       |
        | over afspraak-5: wat volgt is niets                                                                         |
        | over afspraak-6: de afspraak is nog niet te bepalen                                                         |
        | over afspraak-6: wat volgt is nog niet te bepalen                                                           |
        | over afspraak-2: Veilig Thuis moet het niet nakomen op de agenda van de geplande evaluatie zetten           |
        | over afspraak-2: Veilig Thuis moet met de JGZ bespreken dat de afspraak niet is nagekomen                   |
        | over afspraak-2: de JGZ moet het contact met het gezin terugkoppelen aan Veilig Thuis, uiterlijk 2026-07-08 |
        | over afspraak-4: Veilig Thuis moet de melding monitoren, op 2026-09-15                                      |
        | over afspraak-5: Veilig Thuis moet de melding monitoren, op 2027-06-15                                      |
        | over afspraak-6: Veilig Thuis moet bericht geven aan de melder                                              |
        | over afspraak-6: ontbreekt: Veilig Thuis kan de melder bereiken                                             |

  Regel: Wat zichzelf tegenspreekt, wordt geweigerd

    Scenario: gedaan na vandaag wordt geweigerd
      Gegeven deze feiten:
        | over afspraak-1: de afspraak gaat over contact met het gezin |
        | over afspraak-1: de afspraak is van jeugdteam                |
        | over afspraak-1: het is gedaan op 2026-07-16                 |
      Als het voortgangsoordeel wordt gevraagd
      Dan wordt de zaak geweigerd: gedaanOp is 2026-07-16

    Scenario: een nieuwe dag vóór het gesprek wordt geweigerd
      Gegeven deze feiten:
        | over afspraak-1: de afspraak gaat over contact met het gezin |
        | over afspraak-1: de afspraak is van jeugdteam                |
        | over afspraak-1: de termijn begint op 2026-07-01             |
        | over afspraak-1: het is gedaan: nee                          |
        | over afspraak-1: het niet nakomen is besproken op 2026-07-10 |
        | over afspraak-1: de nieuwe laatste dag is 2026-07-09         |
      Als het voortgangsoordeel wordt gevraagd
      Dan wordt de zaak geweigerd: ligt vóór het gesprek

    Scenario: een dag bij wat niet is gedaan, wordt geweigerd
      Gegeven deze feiten:
        | over afspraak-1: de afspraak gaat over contact met het gezin |
        | over afspraak-1: de afspraak is van jeugdteam                |
        | over afspraak-1: het is gedaan: nee                          |
        | over afspraak-1: het is gedaan op 2026-07-09                 |
      Als het voortgangsoordeel wordt gevraagd
      Dan wordt de zaak geweigerd: gedaanOp is ingevuld terwijl gedaan nee is

    Scenario: een gesprek na vandaag wordt geweigerd
      Gegeven deze feiten:
        | over afspraak-1: de afspraak gaat over contact met het gezin |
        | over afspraak-1: de afspraak is van jeugdteam                |
        | over afspraak-1: de termijn begint op 2026-07-01             |
        | over afspraak-1: het is gedaan: nee                          |
        | over afspraak-1: het niet nakomen is besproken op 2026-07-16 |
      Als het voortgangsoordeel wordt gevraagd
      Dan wordt de zaak geweigerd: overleg.op is 2026-07-16

    Scenario: een dag van een gesprek dat er niet was, wordt geweigerd
      Gegeven deze feiten:
        | over afspraak-1: de afspraak gaat over contact met het gezin |
        | over afspraak-1: de afspraak is van jeugdteam                |
        | over afspraak-1: de termijn begint op 2026-07-01             |
        | over afspraak-1: het is gedaan: nee                          |
        | over afspraak-1: het niet nakomen is besproken: nee          |
        | over afspraak-1: het niet nakomen is besproken op 2026-07-10 |
      Als het voortgangsoordeel wordt gevraagd
      Dan wordt de zaak geweigerd: gevoerd nee is

  Regel: Wat niet samen hoort, wordt gezien

    Scenario: feedback van voor de dag waarop zij ging spelen, kan niet kloppen
      Gegeven deze feiten:
        | over afspraak-1: de afspraak gaat over feedback aan de JGZ |
        | over afspraak-1: de afspraak is van Veilig Thuis           |
        | over afspraak-1: de termijn begint op 2026-07-10           |
        | over afspraak-1: het is gedaan op 2026-07-09               |
      Als het voortgangsoordeel wordt gevraagd
      Dan is dit het hele besluit:
        | de stand van zaken: nog niet te bepalen                               |
        | over afspraak-1: de afspraak is nog niet te bepalen                   |
        | over afspraak-1: wat volgt is nog niet te bepalen                     |
        | over afspraak-1: Veilig Thuis moet feedback geven aan de JGZ          |
        | over afspraak-1: ontbreekt: de dag van uitvoering is bekend           |
        | over afspraak-1: ontbreekt: de dag waarop de termijn begint is bekend |
        | over afspraak-1: opmerking: AFS-02                                    |
      En over afspraak-1: geldt regel NAK-06 niet

    Scenario: van een bericht dat niet kan, wordt gevraagd wanneer het dan is gedaan
      Gegeven deze feiten:
        | over afspraak-1: de afspraak gaat over bericht aan de melder |
        | over afspraak-1: de afspraak is van Veilig Thuis             |
        | over afspraak-1: Veilig Thuis kan de melder bereiken: nee    |
        | over afspraak-1: de eigen laatste dag is 2026-07-01          |
        | over afspraak-1: het is gedaan: ja                           |
      Als het voortgangsoordeel wordt gevraagd
      Dan is dit het hele besluit:
        | de stand van zaken: nog niet te bepalen                     |
        | over afspraak-1: de afspraak is nog niet te bepalen         |
        | over afspraak-1: wat volgt is nog niet te bepalen           |
        | over afspraak-1: ontbreekt: de dag van uitvoering is bekend |
        | over afspraak-1: opmerking: PLT-25                          |
      En over afspraak-1: geldt regel NAK-12 niet

    Scenario: staat contact bij Veilig Thuis, dan wordt eerst gevraagd van wie het is
      Gegeven deze feiten:
        | over afspraak-1: de afspraak gaat over contact met het gezin |
        | over afspraak-1: de afspraak is van Veilig Thuis             |
      Als het voortgangsoordeel wordt gevraagd
      Dan is dit het hele besluit:
        | de stand van zaken: nog niet te bepalen             |
        | over afspraak-1: de afspraak is nog niet te bepalen |
        | over afspraak-1: wat volgt is nog niet te bepalen   |
        | over afspraak-1: ontbreekt: de afspraak is van      |
        | over afspraak-1: voorwaarde niet vervuld: PLT-03    |
      En over afspraak-1: geldt regel AFS-01 niet

    Scenario: staat de kopie bij het jeugdteam, dan wordt eerst gevraagd van wie zij is
      Gegeven deze feiten:
        | over afspraak-1: de afspraak gaat over kopie aan het team |
        | over afspraak-1: de afspraak is van jeugdteam             |
      Als het voortgangsoordeel wordt gevraagd
      Dan is dit het hele besluit:
        | de stand van zaken: nog niet te bepalen             |
        | over afspraak-1: de afspraak is nog niet te bepalen |
        | over afspraak-1: wat volgt is nog niet te bepalen   |
        | over afspraak-1: ontbreekt: de afspraak is van      |
        | over afspraak-1: voorwaarde niet vervuld: PLT-13    |
      En over afspraak-1: geldt regel AFS-01 niet

    Scenario: bericht op een afgesproken dag is ook geen plicht van het jeugdteam
      Gegeven deze feiten:
        | over afspraak-1: de afspraak gaat over bericht aan de melder |
        | over afspraak-1: de afspraak is van jeugdteam                |
        | over afspraak-1: de eigen laatste dag is 2026-07-10          |
        | over afspraak-1: Veilig Thuis kan de melder bereiken: ja     |
        | over afspraak-1: het is gedaan: nee                          |
      Als het voortgangsoordeel wordt gevraagd
      Dan is dit het hele besluit:
        | de stand van zaken: nog niet te bepalen             |
        | over afspraak-1: de afspraak is nog niet te bepalen |
        | over afspraak-1: wat volgt is nog niet te bepalen   |
        | over afspraak-1: ontbreekt: de afspraak is van      |
        | over afspraak-1: voorwaarde niet vervuld: PLT-13    |
      En over afspraak-1: geldt regel PLT-21 niet

    Scenario: feedback op een afgesproken dag is ook geen plicht van de JGZ zelf
      Gegeven deze feiten:
        | over afspraak-1: de afspraak gaat over feedback aan de JGZ |
        | over afspraak-1: de afspraak is van JGZ                    |
        | over afspraak-1: de eigen laatste dag is 2026-07-10        |
        | over afspraak-1: het is gedaan: nee                        |
      Als het voortgangsoordeel wordt gevraagd
      Dan is dit het hele besluit:
        | de stand van zaken: nog niet te bepalen             |
        | over afspraak-1: de afspraak is nog niet te bepalen |
        | over afspraak-1: wat volgt is nog niet te bepalen   |
        | over afspraak-1: ontbreekt: de afspraak is van      |
        | over afspraak-1: voorwaarde niet vervuld: PLT-13    |
      En over afspraak-1: geldt regel PLT-23 niet

    Scenario: staat bericht bij het jeugdteam, dan wordt niet naar de melder gevraagd
      Gegeven deze feiten:
        | over afspraak-1: de afspraak gaat over bericht aan de melder |
        | over afspraak-1: de afspraak is van jeugdteam                |
      Als het voortgangsoordeel wordt gevraagd
      Dan is dit het hele besluit:
        | de stand van zaken: nog niet te bepalen             |
        | over afspraak-1: de afspraak is nog niet te bepalen |
        | over afspraak-1: wat volgt is nog niet te bepalen   |
        | over afspraak-1: ontbreekt: de afspraak is van      |
        | over afspraak-1: voorwaarde niet vervuld: PLT-13    |
      En over afspraak-1: geldt regel PLT-26 niet

  Regel: een dag die niet kan, telt niet

    Scenario: gedaan op een onbekende dag, terwijl de termijn nog moet beginnen, kan niet
      Gegeven deze feiten:
        | over afspraak-1: de afspraak gaat over contact met het gezin |
        | over afspraak-1: de afspraak is van jeugdteam                |
        | over afspraak-1: de termijn begint op 2026-07-20             |
        | over afspraak-1: het is gedaan: ja                           |
      Als het voortgangsoordeel wordt gevraagd
      Dan over afspraak-1: geldt regel NAK-01 op grond van F.1, D-6
      En onder meer: over afspraak-1: ontbreekt: de dag van uitvoering is bekend

    Abstract Scenario: gedaan op een onbekende dag kan wel als de termijn op <begin> begon
      Gegeven deze feiten:
        | over afspraak-1: de afspraak gaat over contact met het gezin |
        | over afspraak-1: de afspraak is van jeugdteam                |
        | over afspraak-1: de termijn begint op <begin>                |
        | over afspraak-1: het is gedaan: ja                           |
      Als het voortgangsoordeel wordt gevraagd
      Dan over afspraak-1: geldt regel NAK-01 niet

      Voorbeelden:
        | begin      |
        | 2026-07-15 |
        | 2026-07-10 |

    Abstract Scenario: een nieuwe dag op <nieuw> is afgesproken voordat de laatste dag voorbij was, en telt niet
      Gegeven deze feiten:
        | over afspraak-1: de afspraak gaat over contact met het gezin |
        | over afspraak-1: de afspraak is van jeugdteam                |
        | over afspraak-1: de termijn begint op 2026-07-01             |
        | over afspraak-1: het is gedaan: nee                          |
        | over afspraak-1: het niet nakomen is besproken: ja           |
        | over afspraak-1: de nieuwe laatste dag is <nieuw>   |
      Als het voortgangsoordeel wordt gevraagd
      Dan over afspraak-1: geldt regel AFS-14 op grond van 6.b, D-13, als keuze
      En onder meer: over afspraak-1: wat volgt is eerst met elkaar bespreken
      En niet: over afspraak-1: wat volgt is opschalen

      Voorbeelden:
        | nieuw      |
        | 2026-07-06 |
        | 2026-07-08 |

    Scenario: een nieuwe dag na de laatste dag telt wel
      Gegeven deze feiten:
        | over afspraak-1: de afspraak gaat over contact met het gezin |
        | over afspraak-1: de afspraak is van jeugdteam                |
        | over afspraak-1: de termijn begint op 2026-07-01             |
        | over afspraak-1: het is gedaan: nee                          |
        | over afspraak-1: het niet nakomen is besproken: ja           |
        | over afspraak-1: de nieuwe laatste dag is 2026-07-09 |
      Als het voortgangsoordeel wordt gevraagd
      Dan over afspraak-1: geldt regel AFS-16
      En onder meer: over afspraak-1: wat volgt is opschalen
