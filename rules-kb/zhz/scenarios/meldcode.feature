# language: nl
Functionaliteit: De stappen van de meldcode

  Achtergrond: een JGZ-professional die alle stappen zette, kindermishandeling vermoedt en heeft gemeld
    Gegeven de peildatum is 2026-07-01
    En deze feiten:
      | de melder is JGZ                                                                  |
      | er is een vermoeden van kindermishandeling: ja                                    |
      | er is een vermoeden van huiselijk geweld: nee                                     |
      | er is acuut gevaar: nee                                                           |
      | er is ernstige zorg: nee                                                          |
      | open melden is gevaarlijk voor het kind: nee                                      |
      | open melden is gevaarlijk voor de professional: nee                               |
      | het gezin weet dat er gemeld wordt: ja                                            |
      | het gezin is bereikbaar: ja                                                       |
      | de signalen zijn in kaart gebracht: ja                                            |
      | een collega is geraadpleegd: ja                                                   |
      | Veilig Thuis is geraadpleegd: ja                                                  |
      | het gesprek is gevoerd: ja                                                        |
      | de weging is gedaan: ja                                                           |
      | er is twijfel over de weging: nee                                                 |
      | er is twijfel over de aanpak: nee                                                 |
      | het advies van Veilig Thuis is zelf hulp organiseren                              |
      | een deskundige in letselduiding is geraadpleegd: ja                               |
      | na het advies is opnieuw gewogen: nee                                             |
      | er is een teken van vrouwelijke genitale verminking of eergerelateerd geweld: nee |
      | in stap 5 gekozen is melden                                                       |
      | de melder heeft gemeld: ja                                                        |
      | er is een melding over het gezin: ja                                              |

  Scenario: met alle stappen gezet en een melding gedaan is de meldcode afgerond, en geeft de JGZ informatie aan Veilig Thuis
    Als het oordeel over de meldcode wordt gevraagd
    Dan is dit het hele besluit:
      | de stap is afgerond                                                                                                               |
      | er is een plicht om te melden: ja                                                                                                 |
      | verder gaan: mag                                                                                                                  |
      | de melder moet de stappen vastleggen in digitaal dossier en Kidos                                                                 |
      | de melder moet informatie over het gezin geven aan Veilig Thuis                                                                   |
      | de melder moet structureel vragen naar de veiligheid in het gezin en naar de gevolgen van ingrijpende gebeurtenissen, voortdurend |
      | de melder mag het gezin verwijzen naar de passende instantie                                                                      |
      | de melder mag zelf hulp organiseren voor het gezin                                                                                |
    En geldt regel MCO-01 op grond van 8.2.n
    En geldt regel MCO-10 op grond van 7.2.5, D-10
    En geldt regel MCO-16 op grond van 8.2.k
    En geldt regel MCO-54 op grond van 7.2.5, F.5, D-9
    En geldt regel MCO-55 op grond van 8.2.j
    En geldt regel MCO-61 op grond van 8.2.a
    En geldt regel MCO-66 op grond van 8.2.c
    En geldt regel MCT-06 op grond van 7.2.4, D-10
    En geldt regel MCT-09 op grond van 9.1.5.g.a, D-1
    En geldt regel MCT-11 op grond van 7.1.c, F.5
    En geldt regel MCT-19 op grond van 8.2.b, D-9
    En geldt regel MCT-25 op grond van 7.2.2, D-10
    En geldt regel MCT-38 op grond van 7.2.4, D-10
    En geldt regel MCT-39 op grond van 7.2.5, F.5
    En geldt regel MCT-50 op grond van 7.2.4, D-10
    En geldt regel MCT-60 op grond van 7.2.5, D-10
    En geldt regel MCT-72 op grond van 7.2.5, D-10

  Scenario: is niets bekend, dan is het stap 1, is nog onbekend of het verder mag, en denkt Veilig Thuis mee
    Gegeven deze feiten:
      | de melder is onbekend                                                                  |
      | er is een vermoeden van kindermishandeling: onbekend                                   |
      | er is een vermoeden van huiselijk geweld: onbekend                                     |
      | er is acuut gevaar: onbekend                                                           |
      | er is ernstige zorg: onbekend                                                          |
      | open melden is gevaarlijk voor het kind: onbekend                                      |
      | open melden is gevaarlijk voor de professional: onbekend                               |
      | het gezin weet dat er gemeld wordt: onbekend                                           |
      | het gezin is bereikbaar: onbekend                                                      |
      | de signalen zijn in kaart gebracht: onbekend                                           |
      | een collega is geraadpleegd: onbekend                                                  |
      | Veilig Thuis is geraadpleegd: onbekend                                                 |
      | het gesprek is gevoerd: onbekend                                                       |
      | de weging is gedaan: onbekend                                                          |
      | er is twijfel over de weging: onbekend                                                 |
      | er is twijfel over de aanpak: onbekend                                                 |
      | het advies van Veilig Thuis is onbekend                                                |
      | een deskundige in letselduiding is geraadpleegd: onbekend                              |
      | na het advies is opnieuw gewogen: onbekend                                             |
      | er is een teken van vrouwelijke genitale verminking of eergerelateerd geweld: onbekend |
      | in stap 5 gekozen is onbekend                                                          |
      | de melder heeft gemeld: onbekend                                                       |
      | er is een melding over het gezin: onbekend                                             |
    Als het oordeel over de meldcode wordt gevraagd
    Dan is dit het hele besluit:
      | de stap is stap 1                                                                   |
      | er is een plicht om te melden: onbekend                                             |
      | verder gaan: nog onbekend                                                           |
      | de melder moet Veilig Thuis raadplegen, vóór de melding                             |
      | vraag: Veilig Thuis is geraadpleegd                                                 |
      | vraag: de melder                                                                    |
      | vraag: de melder heeft gemeld                                                       |
      | vraag: de signalen zijn in kaart gebracht                                           |
      | vraag: de weging is gedaan                                                          |
      | vraag: een collega is geraadpleegd                                                  |
      | vraag: er is acuut gevaar                                                           |
      | vraag: er is een teken van vrouwelijke genitale verminking of eergerelateerd geweld |
      | vraag: er is een vermoeden van huiselijk geweld                                     |
      | vraag: er is een vermoeden van kindermishandeling                                   |
      | vraag: er is twijfel over de weging                                                 |
      | vraag: het advies van Veilig Thuis                                                  |
      | vraag: het gesprek is gevoerd                                                       |
      | vraag: open melden is gevaarlijk voor de professional                               |
      | vraag: open melden is gevaarlijk voor het kind                                      |
    En geldt regel MCO-06 op grond van 7.2.1, 8.2.b, D-9, D-10, als keuze
    En geldt regel MCO-08 op grond van F.4, 9.1.4.a, D-10
    En geldt regel MCO-11 op grond van 7.2.5, D-10
    En geldt regel MCO-15 op grond van 7.2.1, D-10
    En geldt regel MCO-26 op grond van 7.2.2, D-10
    En geldt regel MCO-27 op grond van 8.2.d, 7.2.2, D-10
    En geldt regel MCO-36 op grond van 7.2.3, D-10
    En geldt regel MCO-37 op grond van 7.2.3, 9.1.5.g.a, D-1
    En geldt regel MCO-38 op grond van 7.2.3, 9.1.5.g.a, D-1
    En geldt regel MCO-44 op grond van 7.2.4, D-10
    En geldt regel MCO-45 op grond van F.4, 9.1.4.a, D-10
    En geldt regel MCO-46 op grond van 9.1.2.h, D-10
    En geldt regel MCO-48 op grond van 8.2.b, F.5
    En geldt regel MCO-49 op grond van F.5
    En geldt regel MCO-60 op grond van 7.2.5
    En geldt regel MCO-70 op grond van 7.3.c, D-14, als keuze
    En geldt regel MCT-03 op grond van 7.2.4, F.4, D-10
    En geldt regel MCT-10 op grond van 9.1.5.g.a, D-1
    En geldt regel MCT-14 op grond van F.5
    En geldt regel MCT-17 op grond van 8.2.b, D-9
    En geldt regel MCT-55 op grond van 7.2.1, D-10
    En geldt regel MCT-69 op grond van 7.2.1, 7.2.2, 7.2.3, 7.2.4, D-10
    En geldt regel MCO-74 op grond van 7.2.4, F.4, D-10

  Scenario: een JGZ-professional aan het begin brengt eerst de signalen in kaart
    Gegeven deze feiten:
      | de signalen zijn in kaart gebracht: nee         |
      | een collega is geraadpleegd: nee                |
      | Veilig Thuis is geraadpleegd: nee               |
      | het gesprek is gevoerd: nee                     |
      | de weging is gedaan: nee                        |
      | het advies van Veilig Thuis is nog niet gegeven |
      | in stap 5 gekozen is nog niets                  |
      | de melder heeft gemeld: nee                     |
      | er is een melding over het gezin: nee           |
    Als het oordeel over de meldcode wordt gevraagd
    Dan is dit het hele besluit:
      | de stap is stap 1                                                                                                                 |
      | er is een plicht om te melden: onbekend                                                                                           |
      | verder gaan: mag nog niet                                                                                                         |
      | de melder moet de signalen in kaart brengen, vóór de melding                                                                      |
      | de melder moet de stappen vastleggen in digitaal dossier en Kidos                                                                 |
      | de melder moet structureel vragen naar de veiligheid in het gezin en naar de gevolgen van ingrijpende gebeurtenissen, voortdurend |
    En geldt regel MCO-12 op grond van 7.2.1, 9.1.1.a, D-10
    En geldt regel MCT-21 op grond van 8.2.b, D-9
    En geldt regel MCT-22 op grond van 7.2.2, D-10
    En geldt regel MCT-43 op grond van 7.2.5, F.5
    En geldt regel MCT-63 op grond van 7.2.1, D-10

  Scenario: de JGZ moet in stap 2 naast een collega ook Veilig Thuis raadplegen
    Gegeven deze feiten:
      | een collega is geraadpleegd: nee                     |
      | Veilig Thuis is geraadpleegd: nee                    |
      | het gesprek is gevoerd: nee                          |
      | de weging is gedaan: nee                             |
      | er is twijfel over de aanpak: ja                     |
      | het advies van Veilig Thuis is nog niet gegeven      |
      | een deskundige in letselduiding is geraadpleegd: nee |
      | in stap 5 gekozen is nog niets                       |
      | de melder heeft gemeld: nee                          |
      | er is een melding over het gezin: nee                |
    Als het oordeel over de meldcode wordt gevraagd
    Dan is dit het hele besluit:
      | de stap is stap 2                                                                                                                 |
      | er is een plicht om te melden: onbekend                                                                                           |
      | verder gaan: mag nog niet                                                                                                         |
      | de melder moet Veilig Thuis raadplegen, vóór de melding                                                                           |
      | de melder moet de stappen vastleggen in digitaal dossier en Kidos                                                                 |
      | de melder moet een collega of Veilig Thuis raadplegen                                                                             |
      | de melder moet een collega raadplegen, vóór de melding                                                                            |
      | de melder moet structureel vragen naar de veiligheid in het gezin en naar de gevolgen van ingrijpende gebeurtenissen, voortdurend |
      | de melder mag een deskundige in letselduiding raadplegen                                                                          |
    En geldt regel MCO-17 op grond van 7.2.2, D-10
    En geldt regel MCO-18 op grond van 8.2.d, 7.2.2, D-10
    En geldt regel MCO-20 op grond van 7.2.2, D-10
    En geldt regel MCT-56 op grond van 7.2.2, D-10
    En geldt regel MCT-64 op grond van 7.2.2, D-10

  Scenario: het jeugdteam is met een collega klaar voor stap 3, ook zonder Veilig Thuis, en voert daar het gesprek met respect
    Gegeven deze feiten:
      | de melder is jeugdteam                          |
      | Veilig Thuis is geraadpleegd: nee               |
      | het gesprek is gevoerd: nee                     |
      | de weging is gedaan: nee                        |
      | het advies van Veilig Thuis is nog niet gegeven |
      | in stap 5 gekozen is nog niets                  |
      | de melder heeft gemeld: nee                     |
      | er is een melding over het gezin: nee           |
    Als het oordeel over de meldcode wordt gevraagd
    Dan is dit het hele besluit:
      | de stap is stap 3                                                                                |
      | er is een plicht om te melden: nee                                                               |
      | verder gaan: mag nog niet                                                                        |
      | de melder moet de stappen vastleggen in het eigen dossier                                        |
      | de melder moet het gesprek voeren met het gezin, vóór de melding                                 |
      | de melder moet het gezin respectvol aanspreken op de verantwoordelijkheid om het veilig te maken |
      | de melder moet inzicht geven in de onveilige situatie aan het gezin                              |
    En geldt regel MCO-02 op grond van 7.2.1, 7.2.2, 7.2.3, 7.2.4, 7.2.5, D-10
    En geldt regel MCO-31 op grond van 4.c
    En geldt regel MCO-64 op grond van 8.2.a, D-15
    En geldt regel MCT-15 op grond van 7.2.5, F.5, D-9
    En geldt regel MCT-52 op grond van 7.2.2, D-10
    En geldt regel MCT-57 op grond van 7.2.3, D-10
    En geldt regel MCT-67 op grond van 7.2.3, D-10

  Scenario: de JGZ bespreekt in stap 3 de signalen met het gezin
    Gegeven deze feiten:
      | het gesprek is gevoerd: nee           |
      | de weging is gedaan: nee              |
      | in stap 5 gekozen is nog niets        |
      | de melder heeft gemeld: nee           |
      | er is een melding over het gezin: nee |
    Als het oordeel over de meldcode wordt gevraagd
    Dan is dit het hele besluit:
      | de stap is stap 3                                                                                                                 |
      | er is een plicht om te melden: onbekend                                                                                           |
      | verder gaan: mag nog niet                                                                                                         |
      | de melder moet de signalen bespreken met het gezin                                                                                |
      | de melder moet de stappen vastleggen in digitaal dossier en Kidos                                                                 |
      | de melder moet het gesprek voeren met het gezin, vóór de melding                                                                  |
      | de melder moet het gezin respectvol aanspreken op de verantwoordelijkheid om het veilig te maken                                  |
      | de melder moet inzicht geven in de onveilige situatie aan het gezin                                                               |
      | de melder moet structureel vragen naar de veiligheid in het gezin en naar de gevolgen van ingrijpende gebeurtenissen, voortdurend |
    En geldt regel MCO-30 op grond van 8.2.i

  Scenario: een gesprek dat gevaar geeft, wacht op overleg met Veilig Thuis en houdt de weging niet op
    Gegeven deze feiten:
      | de melder is jeugdteam                      |
      | open melden is gevaarlijk voor het kind: ja |
      | het gesprek is gevoerd: nee                 |
      | de weging is gedaan: nee                    |
      | in stap 5 gekozen is nog niets              |
      | de melder heeft gemeld: nee                 |
      | er is een melding over het gezin: nee       |
    Als het oordeel over de meldcode wordt gevraagd
    Dan is dit het hele besluit:
      | de stap is stap 3                                                                         |
      | er is een plicht om te melden: nee                                                        |
      | verder gaan: mag                                                                          |
      | de melder moet Veilig Thuis raadplegen, vóór de melding                                   |
      | de melder moet de stappen vastleggen in het eigen dossier, niet herleidbaar tot de melder |
      | de melder moet de weging doen, vóór de melding                                            |
      | opmerking: MCO-32                                                                         |
    En geldt regel MCO-71 op grond van 7.2.4, 7.2.3, D-1, D-10, als keuze
    En geldt regel MCT-65 op grond van 7.2.3, F.3, D-1, D-10, als keuze

  Scenario: wie in stap 4 twijfelt, raadpleegt altijd Veilig Thuis
    Gegeven deze feiten:
      | de melder is andere professional      |
      | er is twijfel over de weging: ja      |
      | in stap 5 gekozen is nog niets        |
      | de melder heeft gemeld: nee           |
      | er is een melding over het gezin: nee |
    Als het oordeel over de meldcode wordt gevraagd
    Dan is dit het hele besluit:
      | de stap is stap 4                                       |
      | er is een plicht om te melden: nee                      |
      | verder gaan: mag nog niet                               |
      | de melder moet Veilig Thuis raadplegen, vóór de melding |
    En geldt regel MCT-58 op grond van 7.2.4, D-10
    En geldt regel MCT-68 op grond van 7.2.4, D-10

  Scenario: een advies om te melden leidt terug naar stap 4
    Gegeven deze feiten:
      | de melder is jeugdteam                |
      | het advies van Veilig Thuis is melden |
      | in stap 5 gekozen is nog niets        |
      | de melder heeft gemeld: nee           |
      | er is een melding over het gezin: nee |
    Als het oordeel over de meldcode wordt gevraagd
    Dan is dit het hele besluit:
      | de stap is stap 4                                         |
      | er is een plicht om te melden: nee                        |
      | verder gaan: mag nog niet                                 |
      | de melder moet de stappen vastleggen in het eigen dossier |
      | de melder moet de weging doen, vóór de melding            |
      | opmerking: MCO-42                                         |
    En geldt regel MCO-42 op grond van 9.1.2.h, D-10
    En geldt regel MCT-30 op grond van 9.1.2.h, D-10

  Scenario: de JGZ met een vermoeden van kindermishandeling moet in stap 5 melden, en eigen hulp alleen is niet genoeg
    Gegeven deze feiten:
      | in stap 5 gekozen is zelf hulp organiseren |
      | de melder heeft gemeld: nee                |
      | er is een melding over het gezin: nee      |
    Als het oordeel over de meldcode wordt gevraagd
    Dan is dit het hele besluit:
      | de stap is stap 5                                                                                                                 |
      | er is een plicht om te melden: ja                                                                                                 |
      | verder gaan: mag nog niet                                                                                                         |
      | de melder moet beslissen of de melding open of gesloten is                                                                        |
      | de melder moet de stappen vastleggen in digitaal dossier en Kidos                                                                 |
      | de melder moet melden bij Veilig Thuis                                                                                            |
      | de melder moet structureel vragen naar de veiligheid in het gezin en naar de gevolgen van ingrijpende gebeurtenissen, voortdurend |
      | de melder mag het gezin verwijzen naar de passende instantie                                                                      |
      | de melder mag zelf hulp organiseren voor het gezin                                                                                |
    En geldt regel MCO-50 op grond van 8.2.b, D-9
    En geldt regel MCO-57 op grond van 9.1.4.b, 8.2.b, D-9
    En geldt regel MCT-59 op grond van 7.2.5, D-10
    En geldt regel MCT-70 op grond van 8.2.b, D-9

  Scenario: het jeugdteam kiest in stap 5 tussen melden, zelf hulp of beide
    Gegeven deze feiten:
      | de melder is jeugdteam                |
      | in stap 5 gekozen is nog niets        |
      | de melder heeft gemeld: nee           |
      | er is een melding over het gezin: nee |
    Als het oordeel over de meldcode wordt gevraagd
    Dan is dit het hele besluit:
      | de stap is stap 5                                                                 |
      | er is een plicht om te melden: nee                                                |
      | verder gaan: mag                                                                  |
      | de melder moet beslissen of er een melding nodig is en of die open of gesloten is |
      | de melder moet de stappen vastleggen in het eigen dossier                         |
      | de melder mag kiezen voor melden bij Veilig Thuis                                 |
      | de melder mag zelf hulp organiseren voor het gezin                                |
    En geldt regel MCO-53 op grond van 7.2.5, F.5, D-9
    En geldt regel MCO-56 op grond van 9.1.4.b

  Scenario: bij huiselijk geweld zonder vermoeden van kindermishandeling is stap 5 ook voor de JGZ een keuze
    Gegeven deze feiten:
      | er is een vermoeden van kindermishandeling: nee |
      | er is een vermoeden van huiselijk geweld: ja    |
      | in stap 5 gekozen is nog niets                  |
      | de melder heeft gemeld: nee                     |
      | er is een melding over het gezin: nee           |
    Als het oordeel over de meldcode wordt gevraagd
    Dan is dit het hele besluit:
      | de stap is stap 5                                                                                                                 |
      | er is een plicht om te melden: nee                                                                                                |
      | verder gaan: mag                                                                                                                  |
      | de melder moet beslissen of er een melding nodig is en of die open of gesloten is                                                 |
      | de melder moet de stappen vastleggen in digitaal dossier en Kidos                                                                 |
      | de melder moet structureel vragen naar de veiligheid in het gezin en naar de gevolgen van ingrijpende gebeurtenissen, voortdurend |
      | de melder mag het gezin verwijzen naar de passende instantie                                                                      |
      | de melder mag kiezen voor melden bij Veilig Thuis                                                                                 |
      | de melder mag zelf hulp organiseren voor het gezin                                                                                |
    En geldt regel MCT-12 op grond van 7.1.a, F.5

  Scenario: acuut gevaar wacht niet op stap 2 en 3: meteen bellen, en daarna inhalen
    Gegeven deze feiten:
      | er is acuut gevaar: ja                          |
      | een collega is geraadpleegd: nee                |
      | Veilig Thuis is geraadpleegd: nee               |
      | het gesprek is gevoerd: nee                     |
      | de weging is gedaan: nee                        |
      | het advies van Veilig Thuis is nog niet gegeven |
      | in stap 5 gekozen is nog niets                  |
      | de melder heeft gemeld: nee                     |
      | er is een melding over het gezin: nee           |
    Als het oordeel over de meldcode wordt gevraagd
    Dan is dit het hele besluit:
      | de stap is stap 2                                                                                                                 |
      | er is een plicht om te melden: ja                                                                                                 |
      | stap 2 is overgeslagen: ja                                                                                                        |
      | stap 3 is overgeslagen: ja                                                                                                        |
      | stap 4 is overgeslagen: ja                                                                                                        |
      | verder gaan: mag                                                                                                                  |
      | de melder moet Veilig Thuis bellen, telefonisch, meteen                                                                           |
      | de melder moet de stappen vastleggen in digitaal dossier en Kidos                                                                 |
      | de melder moet de weging doen, na de melding                                                                                      |
      | de melder moet een collega raadplegen, na de melding                                                                              |
      | de melder moet het gesprek voeren met het gezin, na de melding                                                                    |
      | de melder moet melden bij Veilig Thuis, telefonisch, meteen                                                                       |
      | de melder moet structureel vragen naar de veiligheid in het gezin en naar de gevolgen van ingrijpende gebeurtenissen, voortdurend |
      | opmerking: MCO-07                                                                                                                 |
      | de melder moet Veilig Thuis raadplegen, na de melding                                                                             |
    En geldt regel MCO-09 op grond van F.3, 7.2.4, D-10
    En geldt regel MCO-25 op grond van 7.2.2, D-10
    En geldt regel MCO-82 op grond van 8.2.d, 7.2.2, D-10
    En geldt regel MCO-34 op grond van 7.2.3, D-1, D-10
    En geldt regel MCO-43 op grond van 7.2.4, D-10
    En geldt regel MCT-20 op grond van 8.2.b, D-9, D-10
    En geldt regel MCT-62 op grond van F.3, 7.2.4, D-10

  Scenario: ernstige zorg over een onbereikbaar gezin wacht evenmin
    Gegeven deze feiten:
      | de melder is jeugdteam                                   |
      | er is ernstige zorg: ja                                  |
      | open melden is gevaarlijk voor de professional: onbekend |
      | het gezin is bereikbaar: nee                             |
      | het gesprek is gevoerd: nee                              |
      | in stap 5 gekozen is nog niets                           |
      | de melder heeft gemeld: nee                              |
      | er is een melding over het gezin: nee                    |
    Als het oordeel over de meldcode wordt gevraagd
    Dan is dit het hele besluit:
      | de stap is stap 3                                                                         |
      | er is een plicht om te melden: nee                                                        |
      | stap 3 is overgeslagen: ja                                                                |
      | verder gaan: mag                                                                          |
      | de melder moet Veilig Thuis bellen, telefonisch, meteen                                   |
      | de melder moet de stappen vastleggen in het eigen dossier, niet herleidbaar tot de melder |
      | vraag: open melden is gevaarlijk voor de professional                                     |
      | opmerking: MCO-07                                                                         |
      | opmerking: MCO-73                                                                         |
    En geldt regel MCO-33 op grond van 7.2.3, D-10
    En geldt regel MCT-02 op grond van F.3, 7.2.4, D-1, D-10

  Scenario: wie woog zonder signalen, overleg of gesprek, sloeg die stappen over
    Gegeven deze feiten:
      | de melder is andere professional        |
      | de signalen zijn in kaart gebracht: nee |
      | een collega is geraadpleegd: nee        |
      | het gesprek is gevoerd: nee             |
      | in stap 5 gekozen is nog niets          |
      | de melder heeft gemeld: nee             |
      | er is een melding over het gezin: nee   |
    Als het oordeel over de meldcode wordt gevraagd
    Dan is dit het hele besluit:
      | de stap is stap 1                                            |
      | er is een plicht om te melden: nee                           |
      | stap 1 is overgeslagen: ja                                   |
      | stap 2 is overgeslagen: ja                                   |
      | stap 3 is overgeslagen: ja                                   |
      | verder gaan: mag nog niet                                    |
      | de melder moet de signalen in kaart brengen, vóór de melding |
    En geldt regel MCO-24 op grond van 7.2.2, 8.2.d, D-10

  Scenario: is het gezin bij ernstige zorg onbereikbaar, dan gaan alleen de andere stappen nog voor
    Gegeven deze feiten:
      | er is ernstige zorg: ja                 |
      | het gezin is bereikbaar: nee            |
      | de signalen zijn in kaart gebracht: nee |
      | het gesprek is gevoerd: nee             |
      | de weging is gedaan: nee                |
      | in stap 5 gekozen is nog niets          |
      | de melder heeft gemeld: nee             |
      | er is een melding over het gezin: nee   |
    Als het oordeel over de meldcode wordt gevraagd
    Dan is dit het hele besluit:
      | de stap is stap 1                                                                                                                 |
      | er is een plicht om te melden: onbekend                                                                                           |
      | stap 1 is overgeslagen: ja                                                                                                        |
      | stap 3 is overgeslagen: ja                                                                                                        |
      | verder gaan: mag                                                                                                                  |
      | de melder moet Veilig Thuis bellen, telefonisch, meteen                                                                           |
      | de melder moet de signalen in kaart brengen, vóór de melding                                                                      |
      | de melder moet de stappen vastleggen in digitaal dossier en Kidos                                                                 |
      | de melder moet het gesprek voeren met het gezin, na de melding                                                                    |
      | de melder moet structureel vragen naar de veiligheid in het gezin en naar de gevolgen van ingrijpende gebeurtenissen, voortdurend |
      | opmerking: MCO-07                                                                                                                 |
    En geldt regel MCO-72 op grond van 7.2.3, D-1, D-10

  Scenario: wie al gemeld heeft, haalt de overgeslagen stappen na de melding in
    Gegeven deze feiten:
      | de signalen zijn in kaart gebracht: nee |
      | een collega is geraadpleegd: nee        |
      | het gesprek is gevoerd: nee             |
      | de weging is gedaan: nee                |
    Als het oordeel over de meldcode wordt gevraagd
    Dan is dit het hele besluit:
      | de stap is stap 1                                                                                                                 |
      | er is een plicht om te melden: onbekend                                                                                           |
      | stap 1 is overgeslagen: ja                                                                                                        |
      | stap 2 is overgeslagen: ja                                                                                                        |
      | stap 3 is overgeslagen: ja                                                                                                        |
      | stap 4 is overgeslagen: ja                                                                                                        |
      | verder gaan: mag nog niet                                                                                                         |
      | de melder moet de signalen in kaart brengen, na de melding                                                                        |
      | de melder moet de stappen vastleggen in digitaal dossier en Kidos                                                                 |
      | de melder moet de weging doen, na de melding                                                                                      |
      | de melder moet een collega raadplegen, na de melding                                                                              |
      | de melder moet het gesprek voeren met het gezin, na de melding                                                                    |
      | de melder moet informatie over het gezin geven aan Veilig Thuis                                                                   |
      | de melder moet structureel vragen naar de veiligheid in het gezin en naar de gevolgen van ingrijpende gebeurtenissen, voortdurend |
    En geldt regel MCO-14 op grond van 7.2.1, D-10

  Scenario: een burger is niet gebonden aan de meldcode en kan altijd advies vragen, bij spoed meteen
    Gegeven deze feiten:
      | de melder is burger                                                                    |
      | er is een vermoeden van kindermishandeling: onbekend                                   |
      | er is een vermoeden van huiselijk geweld: onbekend                                     |
      | er is acuut gevaar: ja                                                                 |
      | er is ernstige zorg: onbekend                                                          |
      | open melden is gevaarlijk voor het kind: onbekend                                      |
      | open melden is gevaarlijk voor de professional: onbekend                               |
      | het gezin weet dat er gemeld wordt: onbekend                                           |
      | het gezin is bereikbaar: onbekend                                                      |
      | de signalen zijn in kaart gebracht: onbekend                                           |
      | een collega is geraadpleegd: onbekend                                                  |
      | Veilig Thuis is geraadpleegd: onbekend                                                 |
      | het gesprek is gevoerd: onbekend                                                       |
      | de weging is gedaan: onbekend                                                          |
      | er is twijfel over de weging: onbekend                                                 |
      | er is twijfel over de aanpak: onbekend                                                 |
      | het advies van Veilig Thuis is onbekend                                                |
      | een deskundige in letselduiding is geraadpleegd: onbekend                              |
      | na het advies is opnieuw gewogen: onbekend                                             |
      | er is een teken van vrouwelijke genitale verminking of eergerelateerd geweld: onbekend |
      | in stap 5 gekozen is onbekend                                                          |
      | de melder heeft gemeld: onbekend                                                       |
      | er is een melding over het gezin: onbekend                                             |
    Als het oordeel over de meldcode wordt gevraagd
    Dan is dit het hele besluit:
      | de stap is niet van toepassing                 |
      | er is een plicht om te melden: nee             |
      | verder gaan: mag                               |
      | de melder mag Veilig Thuis bellen, telefonisch |
      | de melder mag Veilig Thuis raadplegen          |
      | geen grondslag: MCO-03                         |
      | opmerking: MCO-05                              |
    En geldt regel MCO-03 op grond van 7.2.1, 7.2.2, 7.2.3, 7.2.4, 7.2.5
    En geldt regel MCO-04 op grond van 8.1.e
    En geldt regel MCO-05 op grond van 8.1.e, 9.1.5.g.b, D-1, D-10
    En geldt regel MCT-45 op grond van 7.2.5, F.3, D-10
    En geldt regel MCT-54 op grond van 7.2.1, 8.1.e, D-10
    En geldt regel MCT-61 op grond van 8.1.e, D-10

  Scenario: een teken van een bijzondere vorm van geweld vraagt bij elke stap om iemand met die kennis
    Gegeven deze feiten:
      | de melder is jeugdteam                                                           |
      | een collega is geraadpleegd: nee                                                 |
      | er is een teken van vrouwelijke genitale verminking of eergerelateerd geweld: ja |
      | in stap 5 gekozen is nog niets                                                   |
      | de melder heeft gemeld: nee                                                      |
      | er is een melding over het gezin: nee                                            |
    Als het oordeel over de meldcode wordt gevraagd
    Dan is dit het hele besluit:
      | de stap is stap 2                                                  |
      | er is een plicht om te melden: nee                                 |
      | stap 2 is overgeslagen: ja                                         |
      | verder gaan: mag nog niet                                          |
      | de melder moet de stappen vastleggen in het eigen dossier          |
      | de melder moet een collega raadplegen, vóór de melding             |
      | de melder moet iemand met kennis van die vorm van geweld betrekken |
    En geldt regel MCO-69 op grond van 7.3.c, D-14, als keuze

  Scenario: zonder vermoeden na de weging is de meldcode afgerond en zeggen de afspraken niets over melden
    Gegeven deze feiten:
      | er is een vermoeden van kindermishandeling: nee |
      | in stap 5 gekozen is nog niets                  |
      | de melder heeft gemeld: nee                     |
      | er is een melding over het gezin: nee           |
    Als het oordeel over de meldcode wordt gevraagd
    Dan is dit het hele besluit:
      | de stap is afgerond                                                                                                               |
      | er is een plicht om te melden: nee                                                                                                |
      | verder gaan: mag                                                                                                                  |
      | de melder moet de stappen vastleggen in digitaal dossier en Kidos                                                                 |
      | de melder moet structureel vragen naar de veiligheid in het gezin en naar de gevolgen van ingrijpende gebeurtenissen, voortdurend |
      | de melder mag het gezin verwijzen naar de passende instantie                                                                      |
      | geen grondslag: MCO-58                                                                                                            |
    En geldt regel MCO-58 op grond van F.5, D-9
    En geldt regel MCT-13 op grond van F.5

  Regel: MCO-05 Een burger kan bij spoed meteen bellen

    Scenario: MCO-05 geldt niet bij de melder is burger, de signalen zijn in kaart gebracht: nee, een collega is geraadpleegd: nee, het gesprek is gevoerd: nee, de weging is gedaan: nee
      Gegeven deze feiten:
        | de melder is burger                     |
        | de signalen zijn in kaart gebracht: nee |
        | een collega is geraadpleegd: nee        |
        | het gesprek is gevoerd: nee             |
        | de weging is gedaan: nee                |
      Als het oordeel over de meldcode wordt gevraagd
      Dan is dit het hele besluit:
        | de stap is niet van toepassing        |
        | er is een plicht om te melden: nee    |
        | verder gaan: mag                      |
        | de melder mag Veilig Thuis raadplegen |
        | geen grondslag: MCO-03                |

  Regel: MCO-07 Wat niet kan wachten, wordt meteen aan Veilig Thuis gemeld

    Scenario: wat niet kan wachten, wordt meteen aan Veilig Thuis gemeld — de melder is andere professional, er is acuut gevaar: onbekend, er is ernstige zorg: ja, het gezin is bereikbaar: nee, het gesprek is gevoerd: nee, het advies van Veilig Thuis is onbekend, na het advies is opnieuw gewogen: onbekend, de melder heeft gemeld: nee
      Gegeven deze feiten:
        | de melder is andere professional           |
        | er is acuut gevaar: onbekend               |
        | er is ernstige zorg: ja                    |
        | het gezin is bereikbaar: nee               |
        | het gesprek is gevoerd: nee                |
        | het advies van Veilig Thuis is onbekend    |
        | na het advies is opnieuw gewogen: onbekend |
        | de melder heeft gemeld: nee                |
      Als het oordeel over de meldcode wordt gevraagd
      Dan is dit het hele besluit:
        | de stap is stap 3                                              |
        | er is een plicht om te melden: nee                             |
        | stap 3 is overgeslagen: ja                                     |
        | verder gaan: mag                                               |
        | de melder moet Veilig Thuis bellen, telefonisch, meteen        |
        | de melder moet het gesprek voeren met het gezin, na de melding |
        | vraag: er is acuut gevaar                                      |
        | vraag: het advies van Veilig Thuis                             |
        | opmerking: MCO-07                                              |
      En geldt regel MCO-07 op grond van F.3, 7.2.4, D-1, D-10
      En geldt regel MCT-33 niet
      En geldt regel MCT-34 op grond van 9.1.2.h, D-10

    Scenario: wat niet kan wachten, wordt meteen aan Veilig Thuis gemeld — de melder is onbekend, er is een vermoeden van kindermishandeling: onbekend, er is acuut gevaar: ja
      Gegeven deze feiten:
        | de melder is onbekend                                |
        | er is een vermoeden van kindermishandeling: onbekend |
        | er is acuut gevaar: ja                               |
      Als het oordeel over de meldcode wordt gevraagd
      Dan is dit het hele besluit:
        | de stap is stap 4                                       |
        | er is een plicht om te melden: onbekend                 |
        | verder gaan: mag                                        |
        | de melder moet Veilig Thuis bellen, telefonisch, meteen |
        | vraag: de melder                                        |
        | vraag: er is een vermoeden van kindermishandeling       |
        | opmerking: MCO-07                                       |
      En geldt regel MCT-17 op grond van 8.2.b, D-9

  Regel: MCO-08 Is spoed niet uit te sluiten, dan denkt Veilig Thuis eerst mee

    Scenario: MCO-08 geldt niet bij de melder is burger, er is acuut gevaar: onbekend, de melder heeft gemeld: nee
      Gegeven deze feiten:
        | de melder is burger          |
        | er is acuut gevaar: onbekend |
        | de melder heeft gemeld: nee  |
      Als het oordeel over de meldcode wordt gevraagd
      Dan is dit het hele besluit:
        | de stap is niet van toepassing        |
        | er is een plicht om te melden: nee    |
        | verder gaan: mag                      |
        | de melder mag Veilig Thuis raadplegen |
        | vraag: er is acuut gevaar             |
        | geen grondslag: MCO-03                |

  Regel: MCO-80 Is spoed ook na de melding niet uit te sluiten, dan denkt Veilig Thuis alsnog mee

    Scenario: de JGZ die meldde terwijl spoed onbekend is, overlegt ook met advies alsnog
      Gegeven er is acuut gevaar: onbekend
      Als het oordeel over de meldcode wordt gevraagd
      Dan geldt regel MCO-80 op grond van F.4, 9.1.4.a, D-10
      En geldt regel MCO-82 niet
      En onder meer: de melder moet Veilig Thuis raadplegen, na de melding

    Scenario: is er al gemeld en is spoed niet uit te sluiten, dan denkt Veilig Thuis alsnog mee
      Gegeven deze feiten:
        | de melder is andere professional |
        | er is acuut gevaar: onbekend     |
      Als het oordeel over de meldcode wordt gevraagd
      Dan is dit het hele besluit:
        | de stap is stap 4                                     |
        | er is een plicht om te melden: nee                    |
        | verder gaan: nog onbekend                             |
        | de melder moet Veilig Thuis raadplegen, na de melding |
        | vraag: er is acuut gevaar                             |
      En geldt regel MCO-08 niet
      En geldt regel MCO-80 op grond van F.4, 9.1.4.a, D-10

    Scenario: is niet zeker of er al gemeld is, dan denkt Veilig Thuis bij misschien spoed eerst mee
      Gegeven deze feiten:
        | de melder is andere professional |
        | er is acuut gevaar: onbekend     |
        | de melder heeft gemeld: onbekend |
      Als het oordeel over de meldcode wordt gevraagd
      Dan is dit het hele besluit:
        | de stap is stap 4                                       |
        | er is een plicht om te melden: nee                      |
        | verder gaan: nog onbekend                               |
        | de melder moet Veilig Thuis raadplegen, vóór de melding |
        | vraag: de melder heeft gemeld                           |
        | vraag: er is acuut gevaar                               |
      En geldt regel MCO-08 op grond van F.4, 9.1.4.a, D-10
      En geldt regel MCO-80 niet

    Scenario: ook een medewerker van het jeugdteam die al meldde, overlegt dan alsnog
      Gegeven deze feiten:
        | de melder is jeugdteam       |
        | er is acuut gevaar: onbekend |
      Als het oordeel over de meldcode wordt gevraagd
      Dan is dit het hele besluit:
        | de stap is stap 4                                         |
        | er is een plicht om te melden: nee                        |
        | verder gaan: nog onbekend                                 |
        | de melder moet Veilig Thuis raadplegen, na de melding     |
        | de melder moet de stappen vastleggen in het eigen dossier |
        | vraag: er is acuut gevaar                                 |
      En geldt regel MCO-80 op grond van F.4, 9.1.4.a, D-10

    Scenario: en ook wie in een onbekende rol al meldde
      Gegeven deze feiten:
        | de melder is onbekend        |
        | er is acuut gevaar: onbekend |
      Als het oordeel over de meldcode wordt gevraagd
      Dan is dit het hele besluit:
        | de stap is stap 4                                     |
        | er is een plicht om te melden: onbekend               |
        | verder gaan: nog onbekend                             |
        | de melder moet Veilig Thuis raadplegen, na de melding |
        | vraag: de melder                                      |
        | vraag: er is acuut gevaar                             |
      En geldt regel MCO-80 op grond van F.4, 9.1.4.a, D-10

    Scenario: een burger die al meldde, hoeft bij misschien spoed niets
      Gegeven deze feiten:
        | de melder is burger                     |
        | er is acuut gevaar: onbekend            |
        | het advies van Veilig Thuis is onbekend |
      Als het oordeel over de meldcode wordt gevraagd
      Dan is dit het hele besluit:
        | de stap is niet van toepassing        |
        | er is een plicht om te melden: nee    |
        | verder gaan: mag                      |
        | de melder mag Veilig Thuis raadplegen |
        | vraag: er is acuut gevaar             |
        | geen grondslag: MCO-03                |
      En geldt regel MCO-80 niet

  Regel: MCO-12 In stap 1 brengt iedereen vanuit het eigen vak de signalen in kaart

    Scenario: MCO-12 geldt niet bij de melder is burger, er is ernstige zorg: onbekend, de signalen zijn in kaart gebracht: nee, een collega is geraadpleegd: nee, het gesprek is gevoerd: nee, de melder heeft gemeld: nee
      Gegeven deze feiten:
        | de melder is burger                     |
        | er is ernstige zorg: onbekend           |
        | de signalen zijn in kaart gebracht: nee |
        | een collega is geraadpleegd: nee        |
        | het gesprek is gevoerd: nee             |
        | de melder heeft gemeld: nee             |
      Als het oordeel over de meldcode wordt gevraagd
      Dan is dit het hele besluit:
        | de stap is niet van toepassing        |
        | er is een plicht om te melden: nee    |
        | verder gaan: mag                      |
        | de melder mag Veilig Thuis raadplegen |
        | geen grondslag: MCO-03                |

  Regel: MCO-13 Wie verder ging zonder signalen in kaart, sloeg stap 1 over

    Scenario: MCO-13 geldt niet bij er is acuut gevaar: ja, de signalen zijn in kaart gebracht: nee, Veilig Thuis is geraadpleegd: nee, er is twijfel over de weging: ja, het advies van Veilig Thuis is nog niet gegeven
      Gegeven deze feiten:
        | er is acuut gevaar: ja                          |
        | de signalen zijn in kaart gebracht: nee         |
        | Veilig Thuis is geraadpleegd: nee               |
        | er is twijfel over de weging: ja                |
        | het advies van Veilig Thuis is nog niet gegeven |
      Als het oordeel over de meldcode wordt gevraagd
      Dan is dit het hele besluit:
        | de stap is stap 1                                                                                                                 |
        | er is een plicht om te melden: ja                                                                                                 |
        | stap 1 is overgeslagen: ja                                                                                                        |
        | verder gaan: mag                                                                                                                  |
        | de melder moet Veilig Thuis bellen, telefonisch, meteen                                                                           |
        | de melder moet de signalen in kaart brengen, na de melding                                                                        |
        | de melder moet de stappen vastleggen in digitaal dossier en Kidos                                                                 |
        | de melder moet informatie over het gezin geven aan Veilig Thuis                                                                   |
        | de melder moet structureel vragen naar de veiligheid in het gezin en naar de gevolgen van ingrijpende gebeurtenissen, voortdurend |
        | opmerking: MCO-07                                                                                                                 |
        | stap 2 is overgeslagen: ja                                                                                                        |
        | de melder moet Veilig Thuis raadplegen, na de melding                                                                             |
      En geldt regel MCO-13 niet
      En geldt regel MCO-24 niet
      En geldt regel MCT-19 op grond van 8.2.b, D-9

    Scenario: wie verder ging zonder signalen in kaart, sloeg stap 1 over — de signalen zijn in kaart gebracht: nee, een collega is geraadpleegd: nee, Veilig Thuis is geraadpleegd: nee, de weging is gedaan: nee, het advies van Veilig Thuis is nog niet gegeven, in stap 5 gekozen is nog niets, de melder heeft gemeld: nee
      Gegeven deze feiten:
        | de signalen zijn in kaart gebracht: nee         |
        | een collega is geraadpleegd: nee                |
        | Veilig Thuis is geraadpleegd: nee               |
        | de weging is gedaan: nee                        |
        | het advies van Veilig Thuis is nog niet gegeven |
        | in stap 5 gekozen is nog niets                  |
        | de melder heeft gemeld: nee                     |
      Als het oordeel over de meldcode wordt gevraagd
      Dan is dit het hele besluit:
        | de stap is stap 1                                                                                                                 |
        | er is een plicht om te melden: onbekend                                                                                           |
        | stap 1 is overgeslagen: ja                                                                                                        |
        | stap 2 is overgeslagen: ja                                                                                                        |
        | verder gaan: mag nog niet                                                                                                         |
        | de melder moet de signalen in kaart brengen, vóór de melding                                                                      |
        | de melder moet de stappen vastleggen in digitaal dossier en Kidos                                                                 |
        | de melder moet informatie over het gezin geven aan Veilig Thuis                                                                   |
        | de melder moet structureel vragen naar de veiligheid in het gezin en naar de gevolgen van ingrijpende gebeurtenissen, voortdurend |
      En geldt regel MCO-13 op grond van 7.2.1, D-10
      En geldt regel MCT-22 op grond van 7.2.2, D-10
      En geldt regel MCT-43 op grond van 7.2.5, F.5

  Regel: MCO-19 Buiten de JGZ kan Veilig Thuis in stap 2 meedenken

    Scenario: buiten de JGZ kan Veilig Thuis in stap 2 meedenken — de melder is jeugdteam, een collega is geraadpleegd: onbekend, Veilig Thuis is geraadpleegd: nee, de weging is gedaan: nee, het advies van Veilig Thuis is nog niet gegeven, de melder heeft gemeld: nee
      Gegeven deze feiten:
        | de melder is jeugdteam                          |
        | een collega is geraadpleegd: onbekend           |
        | Veilig Thuis is geraadpleegd: nee               |
        | de weging is gedaan: nee                        |
        | het advies van Veilig Thuis is nog niet gegeven |
        | de melder heeft gemeld: nee                     |
      Als het oordeel over de meldcode wordt gevraagd
      Dan is dit het hele besluit:
        | de stap is stap 2                                         |
        | er is een plicht om te melden: nee                        |
        | verder gaan: nog onbekend                                 |
        | de melder moet de stappen vastleggen in het eigen dossier |
        | de melder mag Veilig Thuis raadplegen                     |
        | vraag: een collega is geraadpleegd                        |
      En geldt regel MCO-19 op grond van 7.2.2, F.3, D-10

    Scenario: buiten de JGZ kan Veilig Thuis in stap 2 meedenken — de melder is andere professional, een collega is geraadpleegd: nee, Veilig Thuis is geraadpleegd: nee, het advies van Veilig Thuis is nog niet gegeven, de melder heeft gemeld: nee
      Gegeven deze feiten:
        | de melder is andere professional                |
        | een collega is geraadpleegd: nee                |
        | Veilig Thuis is geraadpleegd: nee               |
        | het advies van Veilig Thuis is nog niet gegeven |
        | de melder heeft gemeld: nee                     |
      Als het oordeel over de meldcode wordt gevraagd
      Dan is dit het hele besluit:
        | de stap is stap 2                                      |
        | er is een plicht om te melden: nee                     |
        | stap 2 is overgeslagen: ja                             |
        | verder gaan: mag nog niet                              |
        | de melder moet een collega raadplegen, vóór de melding |
        | de melder mag Veilig Thuis raadplegen                  |

    Scenario: MCO-19 geldt niet bij de melder is jeugdteam, een collega is geraadpleegd: nee, Veilig Thuis is geraadpleegd: nee, het advies van Veilig Thuis is nog niet gegeven
      Gegeven deze feiten:
        | de melder is jeugdteam                          |
        | een collega is geraadpleegd: nee                |
        | Veilig Thuis is geraadpleegd: nee               |
        | het advies van Veilig Thuis is nog niet gegeven |
      Als het oordeel over de meldcode wordt gevraagd
      Dan is dit het hele besluit:
        | de stap is stap 2                                         |
        | er is een plicht om te melden: nee                        |
        | stap 2 is overgeslagen: ja                                |
        | verder gaan: mag nog niet                                 |
        | de melder moet de stappen vastleggen in het eigen dossier |
        | de melder moet een collega raadplegen, na de melding      |

  Regel: MCO-21 Of er een deskundige in letselduiding is geraadpleegd, wordt in stap 2 gevraagd

    Scenario: of er een deskundige in letselduiding is geraadpleegd, wordt in stap 2 gevraagd — de melder is jeugdteam, het gezin weet dat er gemeld wordt: onbekend, een collega is geraadpleegd: nee, de weging is gedaan: onbekend, een deskundige in letselduiding is geraadpleegd: onbekend, de melder heeft gemeld: nee
      Gegeven deze feiten:
        | de melder is jeugdteam                                    |
        | het gezin weet dat er gemeld wordt: onbekend              |
        | een collega is geraadpleegd: nee                          |
        | de weging is gedaan: onbekend                             |
        | een deskundige in letselduiding is geraadpleegd: onbekend |
        | de melder heeft gemeld: nee                               |
      Als het oordeel over de meldcode wordt gevraagd
      Dan is dit het hele besluit:
        | de stap is stap 2                                                                         |
        | er is een plicht om te melden: nee                                                        |
        | stap 2 is overgeslagen: ja                                                                |
        | verder gaan: mag nog niet                                                                 |
        | de melder moet de stappen vastleggen in het eigen dossier, niet herleidbaar tot de melder |
        | de melder moet een collega raadplegen, vóór de melding                                    |
        | vraag: de weging is gedaan                                                                |
        | vraag: een deskundige in letselduiding is geraadpleegd                                    |
        | vraag: het gezin weet dat er gemeld wordt                                                 |
      En geldt regel MCO-21 op grond van 7.2.2, D-10

  Regel: MCO-22 Bij twijfel over de aanpak is er overleg met een collega of Veilig Thuis

    Scenario: MCO-22 geldt niet bij er is acuut gevaar: ja, een collega is geraadpleegd: nee, er is twijfel over de aanpak: ja
      Gegeven deze feiten:
        | er is acuut gevaar: ja           |
        | een collega is geraadpleegd: nee |
        | er is twijfel over de aanpak: ja |
      Als het oordeel over de meldcode wordt gevraagd
      Dan is dit het hele besluit:
        | de stap is stap 2                                                                                                                 |
        | er is een plicht om te melden: ja                                                                                                 |
        | stap 2 is overgeslagen: ja                                                                                                        |
        | verder gaan: mag                                                                                                                  |
        | de melder moet Veilig Thuis bellen, telefonisch, meteen                                                                           |
        | de melder moet de stappen vastleggen in digitaal dossier en Kidos                                                                 |
        | de melder moet een collega raadplegen, na de melding                                                                              |
        | de melder moet informatie over het gezin geven aan Veilig Thuis                                                                   |
        | de melder moet structureel vragen naar de veiligheid in het gezin en naar de gevolgen van ingrijpende gebeurtenissen, voortdurend |
        | opmerking: MCO-07                                                                                                                 |

    Scenario: bij twijfel over de aanpak is er overleg met een collega of Veilig Thuis — er is acuut gevaar: onbekend, Veilig Thuis is geraadpleegd: nee, er is twijfel over de aanpak: ja, het advies van Veilig Thuis is nog niet gegeven
      Gegeven deze feiten:
        | er is acuut gevaar: onbekend                    |
        | Veilig Thuis is geraadpleegd: nee               |
        | er is twijfel over de aanpak: ja                |
        | het advies van Veilig Thuis is nog niet gegeven |
      Als het oordeel over de meldcode wordt gevraagd
      Dan is dit het hele besluit:
        | de stap is stap 2                                                                                                                 |
        | er is een plicht om te melden: ja                                                                                                 |
        | verder gaan: mag nog niet                                                                                                         |
        | de melder moet Veilig Thuis raadplegen, na de melding                                                                             |
        | de melder moet de stappen vastleggen in digitaal dossier en Kidos                                                                 |
        | de melder moet een collega of Veilig Thuis raadplegen                                                                             |
        | de melder moet informatie over het gezin geven aan Veilig Thuis                                                                   |
        | de melder moet structureel vragen naar de veiligheid in het gezin en naar de gevolgen van ingrijpende gebeurtenissen, voortdurend |
        | vraag: er is acuut gevaar                                                                                                         |
        | stap 2 is overgeslagen: ja                                                                                                        |
      En geldt regel MCO-22 op grond van F.3

  Regel: MCO-23 Of er twijfel is over de aanpak, wordt in stap 2 gevraagd

    Scenario: of er twijfel is over de aanpak, wordt in stap 2 gevraagd — Veilig Thuis is geraadpleegd: onbekend, er is twijfel over de aanpak: onbekend, de melder heeft gemeld: nee
      Gegeven deze feiten:
        | Veilig Thuis is geraadpleegd: onbekend |
        | er is twijfel over de aanpak: onbekend |
        | de melder heeft gemeld: nee            |
      Als het oordeel over de meldcode wordt gevraagd
      Dan is dit het hele besluit:
        | de stap is stap 2                                                                                                                 |
        | er is een plicht om te melden: ja                                                                                                 |
        | verder gaan: nog onbekend                                                                                                         |
        | de melder moet de stappen vastleggen in digitaal dossier en Kidos                                                                 |
        | de melder moet informatie over het gezin geven aan Veilig Thuis                                                                   |
        | de melder moet melden bij Veilig Thuis                                                                                            |
        | de melder moet structureel vragen naar de veiligheid in het gezin en naar de gevolgen van ingrijpende gebeurtenissen, voortdurend |
        | vraag: Veilig Thuis is geraadpleegd                                                                                               |
        | vraag: er is twijfel over de aanpak                                                                                               |
        | opmerking: MCO-52                                                                                                                 |
      En geldt regel MCO-23 op grond van F.3

  Regel: MCO-28 In stap 3 voeren JGZ en jeugdteam het gesprek met ouders en kinderen

    Scenario: MCO-28 geldt niet bij de melder is jeugdteam, het gesprek is gevoerd: onbekend, de melder heeft gemeld: onbekend
      Gegeven deze feiten:
        | de melder is jeugdteam           |
        | het gesprek is gevoerd: onbekend |
        | de melder heeft gemeld: onbekend |
      Als het oordeel over de meldcode wordt gevraagd
      Dan is dit het hele besluit:
        | de stap is stap 3                                         |
        | er is een plicht om te melden: nee                        |
        | verder gaan: nog onbekend                                 |
        | de melder moet de stappen vastleggen in het eigen dossier |
        | vraag: de melder heeft gemeld                             |
        | vraag: het gesprek is gevoerd                             |
      En geldt regel MCT-47 niet
      En geldt regel MCT-48 op grond van 7.2.5, F.5
      En geldt regel MCT-69 op grond van 7.2.1, 7.2.2, 7.2.3, 7.2.4, D-10

    Scenario: in stap 3 voeren JGZ en jeugdteam het gesprek met ouders en kinderen — er is acuut gevaar: onbekend, het gesprek is gevoerd: nee, de melder heeft gemeld: nee
      Gegeven deze feiten:
        | er is acuut gevaar: onbekend |
        | het gesprek is gevoerd: nee  |
        | de melder heeft gemeld: nee  |
      Als het oordeel over de meldcode wordt gevraagd
      Dan is dit het hele besluit:
        | de stap is stap 3                                                                                                                 |
        | er is een plicht om te melden: ja                                                                                                 |
        | stap 3 is overgeslagen: ja                                                                                                        |
        | verder gaan: mag nog niet                                                                                                         |
        | de melder moet Veilig Thuis raadplegen, vóór de melding                                                                           |
        | de melder moet de signalen bespreken met het gezin                                                                                |
        | de melder moet de stappen vastleggen in digitaal dossier en Kidos                                                                 |
        | de melder moet het gesprek voeren met het gezin, vóór de melding                                                                  |
        | de melder moet het gezin respectvol aanspreken op de verantwoordelijkheid om het veilig te maken                                  |
        | de melder moet informatie over het gezin geven aan Veilig Thuis                                                                   |
        | de melder moet inzicht geven in de onveilige situatie aan het gezin                                                               |
        | de melder moet melden bij Veilig Thuis                                                                                            |
        | de melder moet structureel vragen naar de veiligheid in het gezin en naar de gevolgen van ingrijpende gebeurtenissen, voortdurend |
        | vraag: er is acuut gevaar                                                                                                         |
        | opmerking: MCO-52                                                                                                                 |
      En geldt regel MCO-28 op grond van 7.2.3, 9.1.3.a, D-10

    Scenario: MCO-28 geldt niet bij het gesprek is gevoerd: nee
      Gegeven deze feiten:
        | het gesprek is gevoerd: nee |
      Als het oordeel over de meldcode wordt gevraagd
      Dan is dit het hele besluit:
        | de stap is stap 3                                                                                                                 |
        | er is een plicht om te melden: ja                                                                                                 |
        | stap 3 is overgeslagen: ja                                                                                                        |
        | verder gaan: mag nog niet                                                                                                         |
        | de melder moet de stappen vastleggen in digitaal dossier en Kidos                                                                 |
        | de melder moet het gesprek voeren met het gezin, na de melding                                                                    |
        | de melder moet informatie over het gezin geven aan Veilig Thuis                                                                   |
        | de melder moet structureel vragen naar de veiligheid in het gezin en naar de gevolgen van ingrijpende gebeurtenissen, voortdurend |

    Scenario: MCO-28 geldt niet bij er is ernstige zorg: ja, het gezin is bereikbaar: nee, het gesprek is gevoerd: nee, de melder heeft gemeld: nee
      Gegeven deze feiten:
        | er is ernstige zorg: ja      |
        | het gezin is bereikbaar: nee |
        | het gesprek is gevoerd: nee  |
        | de melder heeft gemeld: nee  |
      Als het oordeel over de meldcode wordt gevraagd
      Dan is dit het hele besluit:
        | de stap is stap 3                                                                                                                 |
        | er is een plicht om te melden: ja                                                                                                 |
        | stap 3 is overgeslagen: ja                                                                                                        |
        | verder gaan: mag                                                                                                                  |
        | de melder moet Veilig Thuis bellen, telefonisch, meteen                                                                           |
        | de melder moet de stappen vastleggen in digitaal dossier en Kidos                                                                 |
        | de melder moet het gesprek voeren met het gezin, na de melding                                                                    |
        | de melder moet informatie over het gezin geven aan Veilig Thuis                                                                   |
        | de melder moet melden bij Veilig Thuis                                                                                            |
        | de melder moet structureel vragen naar de veiligheid in het gezin en naar de gevolgen van ingrijpende gebeurtenissen, voortdurend |
        | opmerking: MCO-07                                                                                                                 |
      En geldt regel MCT-40 op grond van 8.2.b, 7.2.5, D-9

  Regel: MCO-29 Ook een andere professional voert in stap 3 het gesprek

    Scenario: ook een andere professional voert in stap 3 het gesprek — de melder is andere professional, er is ernstige zorg: onbekend, het gezin is bereikbaar: nee, het gesprek is gevoerd: nee, er is twijfel over de aanpak: ja, het advies van Veilig Thuis is melden, de melder heeft gemeld: nee
      Gegeven deze feiten:
        | de melder is andere professional      |
        | er is ernstige zorg: onbekend         |
        | het gezin is bereikbaar: nee          |
        | het gesprek is gevoerd: nee           |
        | er is twijfel over de aanpak: ja      |
        | het advies van Veilig Thuis is melden |
        | de melder heeft gemeld: nee           |
      Als het oordeel over de meldcode wordt gevraagd
      Dan is dit het hele besluit:
        | de stap is stap 3                                                |
        | er is een plicht om te melden: nee                               |
        | stap 3 is overgeslagen: ja                                       |
        | verder gaan: mag nog niet                                        |
        | de melder moet Veilig Thuis raadplegen, vóór de melding          |
        | de melder moet het gesprek voeren met het gezin, vóór de melding |
        | vraag: er is ernstige zorg                                       |
      En geldt regel MCO-28 niet
      En geldt regel MCO-29 op grond van 7.2.3, D-10
      En geldt regel MCT-04 op grond van 7.2.4, F.4, D-1, D-10

    Scenario: ook een andere professional voert in stap 3 het gesprek — de melder is onbekend, het gesprek is gevoerd: nee, de melder heeft gemeld: nee
      Gegeven deze feiten:
        | de melder is onbekend       |
        | het gesprek is gevoerd: nee |
        | de melder heeft gemeld: nee |
      Als het oordeel over de meldcode wordt gevraagd
      Dan is dit het hele besluit:
        | de stap is stap 3                                                |
        | er is een plicht om te melden: onbekend                          |
        | stap 3 is overgeslagen: ja                                       |
        | verder gaan: mag nog niet                                        |
        | de melder moet het gesprek voeren met het gezin, vóór de melding |
        | vraag: de melder                                                 |
      En geldt regel MCT-17 op grond van 8.2.b, D-9

    Scenario: MCO-29 geldt niet bij de melder is andere professional, Veilig Thuis is geraadpleegd: onbekend, het gesprek is gevoerd: nee
      Gegeven deze feiten:
        | de melder is andere professional       |
        | Veilig Thuis is geraadpleegd: onbekend |
        | het gesprek is gevoerd: nee            |
      Als het oordeel over de meldcode wordt gevraagd
      Dan is dit het hele besluit:
        | de stap is stap 3                                              |
        | er is een plicht om te melden: nee                             |
        | stap 3 is overgeslagen: ja                                     |
        | verder gaan: mag nog niet                                      |
        | de melder moet het gesprek voeren met het gezin, na de melding |
        | vraag: Veilig Thuis is geraadpleegd                            |

    Scenario: MCO-29 geldt niet bij het gesprek is gevoerd: nee, de melder heeft gemeld: nee
      Gegeven deze feiten:
        | het gesprek is gevoerd: nee |
        | de melder heeft gemeld: nee |
      Als het oordeel over de meldcode wordt gevraagd
      Dan is dit het hele besluit:
        | de stap is stap 3                                                                                                                 |
        | er is een plicht om te melden: ja                                                                                                 |
        | stap 3 is overgeslagen: ja                                                                                                        |
        | verder gaan: mag nog niet                                                                                                         |
        | de melder moet de signalen bespreken met het gezin                                                                                |
        | de melder moet de stappen vastleggen in digitaal dossier en Kidos                                                                 |
        | de melder moet het gesprek voeren met het gezin, vóór de melding                                                                  |
        | de melder moet het gezin respectvol aanspreken op de verantwoordelijkheid om het veilig te maken                                  |
        | de melder moet informatie over het gezin geven aan Veilig Thuis                                                                   |
        | de melder moet inzicht geven in de onveilige situatie aan het gezin                                                               |
        | de melder moet melden bij Veilig Thuis                                                                                            |
        | de melder moet structureel vragen naar de veiligheid in het gezin en naar de gevolgen van ingrijpende gebeurtenissen, voortdurend |
        | opmerking: MCO-52                                                                                                                 |
      En geldt regel MCO-29 niet

    Scenario: MCO-29 geldt niet bij de melder is andere professional, het gesprek is gevoerd: onbekend, de melder heeft gemeld: nee
      Gegeven deze feiten:
        | de melder is andere professional |
        | het gesprek is gevoerd: onbekend |
        | de melder heeft gemeld: nee      |
      Als het oordeel over de meldcode wordt gevraagd
      Dan is dit het hele besluit:
        | de stap is stap 3                  |
        | er is een plicht om te melden: nee |
        | verder gaan: nog onbekend          |
        | vraag: het gesprek is gevoerd      |

  Regel: MCO-30 De JGZ bespreekt in het gesprek de signalen

    Scenario: MCO-30 geldt niet bij het gesprek is gevoerd: onbekend, de melder heeft gemeld: nee
      Gegeven deze feiten:
        | het gesprek is gevoerd: onbekend |
        | de melder heeft gemeld: nee      |
      Als het oordeel over de meldcode wordt gevraagd
      Dan is dit het hele besluit:
        | de stap is stap 3                                                                                                                 |
        | er is een plicht om te melden: ja                                                                                                 |
        | verder gaan: nog onbekend                                                                                                         |
        | de melder moet de stappen vastleggen in digitaal dossier en Kidos                                                                 |
        | de melder moet informatie over het gezin geven aan Veilig Thuis                                                                   |
        | de melder moet melden bij Veilig Thuis                                                                                            |
        | de melder moet structureel vragen naar de veiligheid in het gezin en naar de gevolgen van ingrijpende gebeurtenissen, voortdurend |
        | vraag: het gesprek is gevoerd                                                                                                     |
        | opmerking: MCO-52                                                                                                                 |

  Regel: MCO-32 Geeft het gesprek misschien gevaar, dan bepaalt Veilig Thuis mee hoe het gaat

    Scenario: geeft het gesprek misschien gevaar, dan bepaalt Veilig Thuis mee hoe het gaat — er is ernstige zorg: onbekend, open melden is gevaarlijk voor het kind: ja, open melden is gevaarlijk voor de professional: onbekend, het gezin is bereikbaar: onbekend, het gesprek is gevoerd: nee, de melder heeft gemeld: nee
      Gegeven deze feiten:
        | er is ernstige zorg: onbekend                            |
        | open melden is gevaarlijk voor het kind: ja              |
        | open melden is gevaarlijk voor de professional: onbekend |
        | het gezin is bereikbaar: onbekend                        |
        | het gesprek is gevoerd: nee                              |
        | de melder heeft gemeld: nee                              |
      Als het oordeel over de meldcode wordt gevraagd
      Dan is dit het hele besluit:
        | de stap is stap 3                                                                                                                 |
        | er is een plicht om te melden: ja                                                                                                 |
        | stap 3 is overgeslagen: ja                                                                                                        |
        | verder gaan: mag                                                                                                                  |
        | de melder moet Veilig Thuis raadplegen, vóór de melding                                                                           |
        | de melder moet de stappen vastleggen in digitaal dossier en Kidos, niet herleidbaar tot de melder                                 |
        | de melder moet informatie over het gezin geven aan Veilig Thuis                                                                   |
        | de melder moet melden bij Veilig Thuis                                                                                            |
        | de melder moet structureel vragen naar de veiligheid in het gezin en naar de gevolgen van ingrijpende gebeurtenissen, voortdurend |
        | vraag: er is ernstige zorg                                                                                                        |
        | opmerking: MCO-32                                                                                                                 |
        | opmerking: MCO-52                                                                                                                 |
      En geldt regel MCO-32 op grond van 7.2.3, F.3, D-1, D-10, als keuze

    Scenario: MCO-32 geldt niet bij open melden is gevaarlijk voor het kind: ja, het gesprek is gevoerd: onbekend, de weging is gedaan: nee, de melder heeft gemeld: nee
      Gegeven deze feiten:
        | open melden is gevaarlijk voor het kind: ja |
        | het gesprek is gevoerd: onbekend            |
        | de weging is gedaan: nee                    |
        | de melder heeft gemeld: nee                 |
      Als het oordeel over de meldcode wordt gevraagd
      Dan is dit het hele besluit:
        | de stap is stap 3                                                                                                                 |
        | er is een plicht om te melden: onbekend                                                                                           |
        | verder gaan: mag                                                                                                                  |
        | de melder moet de stappen vastleggen in digitaal dossier en Kidos, niet herleidbaar tot de melder                                 |
        | de melder moet informatie over het gezin geven aan Veilig Thuis                                                                   |
        | de melder moet structureel vragen naar de veiligheid in het gezin en naar de gevolgen van ingrijpende gebeurtenissen, voortdurend |
        | vraag: het gesprek is gevoerd                                                                                                     |

    Scenario: geeft het gesprek misschien gevaar, dan bepaalt Veilig Thuis mee hoe het gaat — open melden is gevaarlijk voor het kind: onbekend, het gesprek is gevoerd: nee, de melder heeft gemeld: nee
      Gegeven deze feiten:
        | open melden is gevaarlijk voor het kind: onbekend |
        | het gesprek is gevoerd: nee                       |
        | de melder heeft gemeld: nee                       |
      Als het oordeel over de meldcode wordt gevraagd
      Dan is dit het hele besluit:
        | de stap is stap 3                                                                                                                 |
        | er is een plicht om te melden: ja                                                                                                 |
        | stap 3 is overgeslagen: ja                                                                                                        |
        | verder gaan: nog onbekend                                                                                                         |
        | de melder moet Veilig Thuis raadplegen, vóór de melding                                                                           |
        | de melder moet de stappen vastleggen in digitaal dossier en Kidos, niet herleidbaar tot de melder                                 |
        | de melder moet informatie over het gezin geven aan Veilig Thuis                                                                   |
        | de melder moet melden bij Veilig Thuis                                                                                            |
        | de melder moet structureel vragen naar de veiligheid in het gezin en naar de gevolgen van ingrijpende gebeurtenissen, voortdurend |
        | vraag: open melden is gevaarlijk voor het kind                                                                                    |
        | opmerking: MCO-32                                                                                                                 |
        | opmerking: MCO-52                                                                                                                 |

  Regel: MCO-35 Kan een gesprek gevaar geven, dan bepaalt Veilig Thuis mee hoe het wordt ingehaald

    Scenario: kan een gesprek gevaar geven, dan bepaalt Veilig Thuis mee hoe het wordt ingehaald — open melden is gevaarlijk voor het kind: ja, Veilig Thuis is geraadpleegd: onbekend, het gesprek is gevoerd: nee
      Gegeven deze feiten:
        | open melden is gevaarlijk voor het kind: ja |
        | Veilig Thuis is geraadpleegd: onbekend      |
        | het gesprek is gevoerd: nee                 |
      Als het oordeel over de meldcode wordt gevraagd
      Dan is dit het hele besluit:
        | de stap is stap 2                                                                                                                 |
        | er is een plicht om te melden: ja                                                                                                 |
        | stap 3 is overgeslagen: ja                                                                                                        |
        | verder gaan: nog onbekend                                                                                                         |
        | de melder moet de stappen vastleggen in digitaal dossier en Kidos, niet herleidbaar tot de melder                                 |
        | de melder moet informatie over het gezin geven aan Veilig Thuis                                                                   |
        | de melder moet structureel vragen naar de veiligheid in het gezin en naar de gevolgen van ingrijpende gebeurtenissen, voortdurend |
        | vraag: Veilig Thuis is geraadpleegd                                                                                               |
        | opmerking: MCO-35                                                                                                                 |
      En geldt regel MCO-33 niet
      En geldt regel MCO-35 op grond van 7.2.3, F.3, D-1, D-10
      En geldt regel MCT-27 op grond van 8.2.d, 7.2.2, D-10

    Scenario: MCO-35 geldt niet bij de melder is burger, open melden is gevaarlijk voor het kind: ja, het gesprek is gevoerd: nee, er is een teken van vrouwelijke genitale verminking of eergerelateerd geweld: ja
      Gegeven deze feiten:
        | de melder is burger                                                              |
        | open melden is gevaarlijk voor het kind: ja                                      |
        | het gesprek is gevoerd: nee                                                      |
        | er is een teken van vrouwelijke genitale verminking of eergerelateerd geweld: ja |
      Als het oordeel over de meldcode wordt gevraagd
      Dan is dit het hele besluit:
        | de stap is niet van toepassing        |
        | er is een plicht om te melden: nee    |
        | verder gaan: mag                      |
        | de melder mag Veilig Thuis raadplegen |
        | geen grondslag: MCO-03                |

  Regel: MCO-37 Of openheid gevaarlijk is voor het kind, wordt gevraagd

    Scenario: MCO-37 geldt niet bij open melden is gevaarlijk voor het kind: onbekend, open melden is gevaarlijk voor de professional: ja
      Gegeven deze feiten:
        | open melden is gevaarlijk voor het kind: onbekend  |
        | open melden is gevaarlijk voor de professional: ja |
      Als het oordeel over de meldcode wordt gevraagd
      Dan is dit het hele besluit:
        | de stap is afgerond                                                                                                               |
        | er is een plicht om te melden: ja                                                                                                 |
        | verder gaan: mag                                                                                                                  |
        | de melder moet de stappen vastleggen in digitaal dossier en Kidos, niet herleidbaar tot de melder                                 |
        | de melder moet informatie over het gezin geven aan Veilig Thuis                                                                   |
        | de melder moet structureel vragen naar de veiligheid in het gezin en naar de gevolgen van ingrijpende gebeurtenissen, voortdurend |
        | de melder mag het gezin verwijzen naar de passende instantie                                                                      |
        | de melder mag zelf hulp organiseren voor het gezin                                                                                |

  Regel: MCO-39 In stap 4 weegt de professional

    Scenario: in stap 4 weegt de professional — er is een vermoeden van kindermishandeling: nee, er is een vermoeden van huiselijk geweld: onbekend, de weging is gedaan: nee, in stap 5 gekozen is nog niets, de melder heeft gemeld: nee
      Gegeven deze feiten:
        | er is een vermoeden van kindermishandeling: nee    |
        | er is een vermoeden van huiselijk geweld: onbekend |
        | de weging is gedaan: nee                           |
        | in stap 5 gekozen is nog niets                     |
        | de melder heeft gemeld: nee                        |
      Als het oordeel over de meldcode wordt gevraagd
      Dan is dit het hele besluit:
        | de stap is stap 4                                                                                                                 |
        | er is een plicht om te melden: nee                                                                                                |
        | verder gaan: mag nog niet                                                                                                         |
        | de melder moet Veilig Thuis raadplegen, vóór de melding                                                                           |
        | de melder moet de stappen vastleggen in digitaal dossier en Kidos                                                                 |
        | de melder moet de weging doen, vóór de melding                                                                                    |
        | de melder moet informatie over het gezin geven aan Veilig Thuis                                                                   |
        | de melder moet structureel vragen naar de veiligheid in het gezin en naar de gevolgen van ingrijpende gebeurtenissen, voortdurend |
        | vraag: er is een vermoeden van huiselijk geweld                                                                                   |
      En geldt regel MCO-39 op grond van 7.2.4, D-10
      En geldt regel MCT-43 op grond van 7.2.5, F.5
      En geldt regel MCT-51 op grond van 7.2.3, D-10

  Regel: MCO-40 Wie twijfelt over de weging, raadpleegt altijd Veilig Thuis

    Scenario: MCO-40 geldt niet bij de melder is burger, er is twijfel over de weging: ja, de melder heeft gemeld: nee
      Gegeven deze feiten:
        | de melder is burger              |
        | er is twijfel over de weging: ja |
        | de melder heeft gemeld: nee      |
      Als het oordeel over de meldcode wordt gevraagd
      Dan is dit het hele besluit:
        | de stap is niet van toepassing        |
        | er is een plicht om te melden: nee    |
        | verder gaan: mag                      |
        | de melder mag Veilig Thuis raadplegen |
        | geen grondslag: MCO-03                |

    Scenario: wie twijfelt over de weging, raadpleegt altijd Veilig Thuis — er is twijfel over de weging: ja, de melder heeft gemeld: onbekend
      Gegeven deze feiten:
        | er is twijfel over de weging: ja |
        | de melder heeft gemeld: onbekend |
      Als het oordeel over de meldcode wordt gevraagd
      Dan is dit het hele besluit:
        | de stap is stap 4                                                                                                                 |
        | er is een plicht om te melden: ja                                                                                                 |
        | verder gaan: mag nog niet                                                                                                         |
        | de melder moet Veilig Thuis raadplegen, vóór de melding                                                                           |
        | de melder moet de stappen vastleggen in digitaal dossier en Kidos                                                                 |
        | de melder moet informatie over het gezin geven aan Veilig Thuis                                                                   |
        | de melder moet melden bij Veilig Thuis                                                                                            |
        | de melder moet structureel vragen naar de veiligheid in het gezin en naar de gevolgen van ingrijpende gebeurtenissen, voortdurend |
        | vraag: de melder heeft gemeld                                                                                                     |
        | opmerking: MCO-52                                                                                                                 |
      En geldt regel MCO-40 op grond van F.4, 9.1.4.a, 7.2.4, D-10

    Scenario: bij een onbereikbaar gezin en ernstige zorg gaat bellen boven overleg over de weging
      Gegeven deze feiten:
        | de melder is andere professional |
        | er is ernstige zorg: ja          |
        | het gezin is bereikbaar: nee     |
        | er is twijfel over de weging: ja |
        | de melder heeft gemeld: nee      |
      Als het oordeel over de meldcode wordt gevraagd
      Dan is dit het hele besluit:
        | de stap is stap 4                                       |
        | er is een plicht om te melden: nee                      |
        | verder gaan: mag                                        |
        | de melder moet Veilig Thuis bellen, telefonisch, meteen |
        | opmerking: MCO-07                                       |
      En geldt regel MCO-40 niet

    Scenario: is spoed niet uit te sluiten, dan blijft twijfel een reden om te overleggen
      Gegeven deze feiten:
        | de melder is andere professional |
        | er is acuut gevaar: onbekend     |
        | er is twijfel over de weging: ja |
        | de melder heeft gemeld: nee      |
      Als het oordeel over de meldcode wordt gevraagd
      Dan is dit het hele besluit:
        | de stap is stap 4                                       |
        | er is een plicht om te melden: nee                      |
        | verder gaan: mag nog niet                               |
        | de melder moet Veilig Thuis raadplegen, vóór de melding |
        | vraag: er is acuut gevaar                               |
      En geldt regel MCO-40 op grond van F.4, 9.1.4.a, 7.2.4, D-10

  Regel: MCO-78 Wie na de melding nog twijfelt over de weging, raadpleegt ook dan Veilig Thuis

    Scenario: wie gemeld heeft en nog twijfelt, raadpleegt Veilig Thuis daarna
      Gegeven deze feiten:
        | de melder is andere professional |
        | er is twijfel over de weging: ja |
      Als het oordeel over de meldcode wordt gevraagd
      Dan is dit het hele besluit:
        | de stap is stap 4                                     |
        | er is een plicht om te melden: nee                    |
        | verder gaan: mag nog niet                             |
        | de melder moet Veilig Thuis raadplegen, na de melding |
      En geldt regel MCO-40 niet
      En geldt regel MCO-78 op grond van F.4, 9.1.4.a, 7.2.4, D-10

    Scenario: ook als spoed niet is uit te sluiten
      Gegeven deze feiten:
        | er is acuut gevaar: onbekend     |
        | er is twijfel over de weging: ja |
      Als het oordeel over de meldcode wordt gevraagd
      Dan is dit het hele besluit:
        | de stap is stap 4                                                                                                                 |
        | er is een plicht om te melden: ja                                                                                                 |
        | verder gaan: mag nog niet                                                                                                         |
        | de melder moet Veilig Thuis raadplegen, na de melding                                                                             |
        | de melder moet de stappen vastleggen in digitaal dossier en Kidos                                                                 |
        | de melder moet informatie over het gezin geven aan Veilig Thuis                                                                   |
        | de melder moet structureel vragen naar de veiligheid in het gezin en naar de gevolgen van ingrijpende gebeurtenissen, voortdurend |
        | vraag: er is acuut gevaar                                                                                                         |
      En geldt regel MCO-78 op grond van F.4, 9.1.4.a, 7.2.4, D-10

    Scenario: bij acuut gevaar gaat bellen boven overleg over de weging
      Gegeven deze feiten:
        | de melder is andere professional |
        | er is acuut gevaar: ja           |
        | er is twijfel over de weging: ja |
      Als het oordeel over de meldcode wordt gevraagd
      Dan is dit het hele besluit:
        | de stap is stap 4                                       |
        | er is een plicht om te melden: nee                      |
        | verder gaan: mag                                        |
        | de melder moet Veilig Thuis bellen, telefonisch, meteen |
        | opmerking: MCO-07                                       |
      En geldt regel MCO-78 niet

    Scenario: een burger die al meldde, hoeft bij twijfel niets
      Gegeven deze feiten:
        | de melder is burger              |
        | er is twijfel over de weging: ja |
      Als het oordeel over de meldcode wordt gevraagd
      Dan is dit het hele besluit:
        | de stap is niet van toepassing        |
        | er is een plicht om te melden: nee    |
        | verder gaan: mag                      |
        | de melder mag Veilig Thuis raadplegen |
        | geen grondslag: MCO-03                |
      En geldt regel MCO-78 niet

  Regel: MCO-82 Gaat de melding voor, dan vraagt de JGZ daarna alsnog advies aan Veilig Thuis

    Scenario: de JGZ die meldde zonder advies van Veilig Thuis, sloeg stap 2 over en vraagt dat alsnog
      Gegeven deze feiten:
        | Veilig Thuis is geraadpleegd: nee               |
        | het advies van Veilig Thuis is nog niet gegeven |
      Als het oordeel over de meldcode wordt gevraagd
      Dan geldt regel MCO-82 op grond van 8.2.d, 7.2.2, D-10
      En geldt regel MCO-18 niet
      En onder meer:
        | de stap is stap 2                                     |
        | stap 2 is overgeslagen: ja                            |
        | de melder moet Veilig Thuis raadplegen, na de melding |

    Abstract Scenario: <feit>, dan is er na de melding geen advies in te halen
      Gegeven deze feiten:
        | Veilig Thuis is geraadpleegd: <geraadpleegd> |
        | het advies van Veilig Thuis is <advies>      |
        | <feit>                                       |
      Als het oordeel over de meldcode wordt gevraagd
      Dan geldt regel MCO-82 niet
      En niet: stap 2 is overgeslagen: ja
      En niet: de melder moet Veilig Thuis raadplegen, na de melding

      Voorbeelden:
        | feit                             | geraadpleegd | advies                |
        | de melder is jeugdteam           | nee          | nog niet gegeven      |
        | de melder is andere professional | nee          | nog niet gegeven      |
        | de melder is burger              | nee          | nog niet gegeven      |
        | de melder is JGZ                 | ja           | zelf hulp organiseren |
        | de melder is JGZ                 | onbekend     | onbekend              |

  Regel: MCO-83 Na een advies om te melden wordt ook na de melding opnieuw gewogen

    Scenario: is na het advies gemeld zonder opnieuw te wegen, dan komt die weging alsnog
      Gegeven deze feiten:
        | het advies van Veilig Thuis is melden |
        | na het advies is opnieuw gewogen: nee |
      Als het oordeel over de meldcode wordt gevraagd
      Dan geldt regel MCO-83 op grond van 9.1.2.h, D-10
      En geldt regel MCO-42 niet
      En onder meer: de melder moet de weging doen, na de melding

    Abstract Scenario: is het advies <advies>, opnieuw gewogen <gewogen> en een collega geraadpleegd <collega>, dan is er na de melding niet opnieuw te wegen
      Gegeven deze feiten:
        | het advies van Veilig Thuis is <advies>     |
        | na het advies is opnieuw gewogen: <gewogen> |
        | een collega is geraadpleegd: <collega>      |
      Als het oordeel over de meldcode wordt gevraagd
      Dan geldt regel MCO-83 niet
      En niet: de melder moet de weging doen, na de melding

      Voorbeelden:
        | advies                | gewogen  | collega |
        | melden                | ja       | ja      |
        | melden                | onbekend | ja      |
        | zelf hulp organiseren | nee      | ja      |
        | melden                | nee      | nee     |

  Regel: MCO-41 Is bij de weging het vermoeden onbekend, dan denkt Veilig Thuis mee

    Scenario: is bij de weging het vermoeden onbekend, dan denkt Veilig Thuis eerst mee, ook als niet zeker is of er al gemeld is
      Gegeven deze feiten:
        | er is een vermoeden van kindermishandeling: onbekend |
        | de melder heeft gemeld: onbekend                     |
      Als het oordeel over de meldcode wordt gevraagd
      Dan is dit het hele besluit:
        | de stap is stap 4                                                                                                                 |
        | er is een plicht om te melden: onbekend                                                                                           |
        | verder gaan: nog onbekend                                                                                                         |
        | de melder moet Veilig Thuis raadplegen, vóór de melding                                                                           |
        | de melder moet de stappen vastleggen in digitaal dossier en Kidos                                                                 |
        | de melder moet informatie over het gezin geven aan Veilig Thuis                                                                   |
        | de melder moet structureel vragen naar de veiligheid in het gezin en naar de gevolgen van ingrijpende gebeurtenissen, voortdurend |
        | vraag: de melder heeft gemeld                                                                                                     |
        | vraag: er is een vermoeden van kindermishandeling                                                                                 |
      En geldt regel MCO-41 op grond van F.4, 9.1.4.a, D-10
      En geldt regel MCO-79 niet

    Scenario: bij een onbereikbaar gezin en ernstige zorg gaat bellen boven overleg over een vermoeden
      Gegeven deze feiten:
        | de melder is andere professional                     |
        | er is een vermoeden van kindermishandeling: onbekend |
        | er is ernstige zorg: ja                              |
        | het gezin is bereikbaar: nee                         |
        | de melder heeft gemeld: nee                          |
      Als het oordeel over de meldcode wordt gevraagd
      Dan is dit het hele besluit:
        | de stap is stap 4                                       |
        | er is een plicht om te melden: nee                      |
        | verder gaan: mag                                        |
        | de melder moet Veilig Thuis bellen, telefonisch, meteen |
        | vraag: er is een vermoeden van kindermishandeling       |
        | opmerking: MCO-07                                       |
      En geldt regel MCO-41 niet

    Scenario: is spoed niet uit te sluiten, dan blijft een onbekend vermoeden een reden om te overleggen
      Gegeven deze feiten:
        | de melder is andere professional                     |
        | er is een vermoeden van kindermishandeling: onbekend |
        | er is acuut gevaar: onbekend                         |
        | de melder heeft gemeld: nee                          |
      Als het oordeel over de meldcode wordt gevraagd
      Dan is dit het hele besluit:
        | de stap is stap 4                                       |
        | er is een plicht om te melden: nee                      |
        | verder gaan: nog onbekend                               |
        | de melder moet Veilig Thuis raadplegen, vóór de melding |
        | vraag: er is acuut gevaar                               |
        | vraag: er is een vermoeden van kindermishandeling       |
      En geldt regel MCO-41 op grond van F.4, 9.1.4.a, D-10

  Regel: MCO-79 Is bij de weging na de melding het vermoeden onbekend, dan denkt Veilig Thuis alsnog mee

    Scenario: is bij de weging na de melding het vermoeden onbekend, dan denkt Veilig Thuis alsnog mee — er is een vermoeden van kindermishandeling: onbekend, er is twijfel over de weging: onbekend, het advies van Veilig Thuis is melden, na het advies is opnieuw gewogen: onbekend
      Gegeven deze feiten:
        | er is een vermoeden van kindermishandeling: onbekend |
        | er is twijfel over de weging: onbekend               |
        | het advies van Veilig Thuis is melden                |
        | na het advies is opnieuw gewogen: onbekend           |
      Als het oordeel over de meldcode wordt gevraagd
      Dan is dit het hele besluit:
        | de stap is stap 4                                                                                                                 |
        | er is een plicht om te melden: onbekend                                                                                           |
        | verder gaan: nog onbekend                                                                                                         |
        | de melder moet Veilig Thuis raadplegen, na de melding                                                                             |
        | de melder moet de stappen vastleggen in digitaal dossier en Kidos                                                                 |
        | de melder moet informatie over het gezin geven aan Veilig Thuis                                                                   |
        | de melder moet structureel vragen naar de veiligheid in het gezin en naar de gevolgen van ingrijpende gebeurtenissen, voortdurend |
        | vraag: er is een vermoeden van kindermishandeling                                                                                 |
        | vraag: er is twijfel over de weging                                                                                               |
        | vraag: na het advies is opnieuw gewogen                                                                                           |
      En geldt regel MCO-79 op grond van F.4, 9.1.4.a, D-10
      En geldt regel MCO-47 op grond van 9.1.2.h, D-10
      En geldt regel MCT-32 op grond van 7.2.4, F.4, D-10

    Scenario: bij acuut gevaar gaat bellen boven overleg over een vermoeden
      Gegeven deze feiten:
        | er is acuut gevaar: ja                               |
        | er is een vermoeden van kindermishandeling: onbekend |
      Als het oordeel over de meldcode wordt gevraagd
      Dan is dit het hele besluit:
        | de stap is stap 4                                                                                                                 |
        | er is een plicht om te melden: onbekend                                                                                           |
        | verder gaan: mag                                                                                                                  |
        | de melder moet Veilig Thuis bellen, telefonisch, meteen                                                                           |
        | de melder moet de stappen vastleggen in digitaal dossier en Kidos                                                                 |
        | de melder moet informatie over het gezin geven aan Veilig Thuis                                                                   |
        | de melder moet structureel vragen naar de veiligheid in het gezin en naar de gevolgen van ingrijpende gebeurtenissen, voortdurend |
        | vraag: er is een vermoeden van kindermishandeling                                                                                 |
        | opmerking: MCO-07                                                                                                                 |
      En geldt regel MCO-79 niet

    Scenario: vóór stap 4 is een onbekend vermoeden na de melding nog geen reden om te overleggen
      Gegeven deze feiten:
        | de melder is andere professional                     |
        | er is een vermoeden van kindermishandeling: onbekend |
        | de signalen zijn in kaart gebracht: nee              |
      Als het oordeel over de meldcode wordt gevraagd
      Dan is dit het hele besluit:
        | de stap is stap 1                                          |
        | er is een plicht om te melden: nee                         |
        | stap 1 is overgeslagen: ja                                 |
        | verder gaan: mag nog niet                                  |
        | de melder moet de signalen in kaart brengen, na de melding |
        | vraag: er is een vermoeden van kindermishandeling          |
      En geldt regel MCO-79 niet

  Regel: MCO-77 Is kindermishandeling onbekend waar een meldplicht ervan afhangt, dan denkt Veilig Thuis mee

    Scenario: weet de JGZ niet of er kindermishandeling wordt vermoed, dan denkt Veilig Thuis eerst mee
      Gegeven deze feiten:
        | er is een vermoeden van kindermishandeling: onbekend |
        | er is een vermoeden van huiselijk geweld: ja         |
        | de melder heeft gemeld: nee                          |
        | er is een melding over het gezin: nee                |
      Als het oordeel over de meldcode wordt gevraagd
      Dan is dit het hele besluit:
        | de stap is stap 4                                                                                                                 |
        | er is een plicht om te melden: onbekend                                                                                           |
        | verder gaan: nog onbekend                                                                                                         |
        | de melder moet Veilig Thuis raadplegen, vóór de melding                                                                           |
        | de melder moet de stappen vastleggen in digitaal dossier en Kidos                                                                 |
        | de melder moet structureel vragen naar de veiligheid in het gezin en naar de gevolgen van ingrijpende gebeurtenissen, voortdurend |
        | vraag: er is een vermoeden van kindermishandeling                                                                                 |
      En geldt regel MCO-77 op grond van F.4, 9.1.4.a, 8.2.b, D-9, D-10

    Scenario: is ook de rol onbekend, dan denkt Veilig Thuis evengoed eerst mee
      Gegeven deze feiten:
        | de melder is onbekend                                |
        | er is een vermoeden van kindermishandeling: onbekend |
        | er is een vermoeden van huiselijk geweld: ja         |
        | de melder heeft gemeld: nee                          |
      Als het oordeel over de meldcode wordt gevraagd
      Dan is dit het hele besluit:
        | de stap is stap 4                                       |
        | er is een plicht om te melden: onbekend                 |
        | verder gaan: nog onbekend                               |
        | de melder moet Veilig Thuis raadplegen, vóór de melding |
        | vraag: de melder                                        |
        | vraag: er is een vermoeden van kindermishandeling       |
      En geldt regel MCO-77 op grond van F.4, 9.1.4.a, 8.2.b, D-9, D-10
      En geldt regel MCT-37 op grond van 8.2.b, F.4, D-9, D-10

    Scenario: van kindermishandeling hangt voor het jeugdteam geen plicht af
      Gegeven deze feiten:
        | de melder is jeugdteam                               |
        | er is een vermoeden van kindermishandeling: onbekend |
        | er is een vermoeden van huiselijk geweld: ja         |
        | de weging is gedaan: nee                             |
        | de melder heeft gemeld: nee                          |
      Als het oordeel over de meldcode wordt gevraagd
      Dan is dit het hele besluit:
        | de stap is stap 4                                         |
        | er is een plicht om te melden: nee                        |
        | verder gaan: mag nog niet                                 |
        | de melder moet de stappen vastleggen in het eigen dossier |
        | de melder moet de weging doen, vóór de melding            |
        | vraag: er is een vermoeden van kindermishandeling         |
      En geldt regel MCO-77 niet

    Scenario: bij een onbereikbaar gezin en ernstige zorg gaat bellen boven overleg over kindermishandeling
      Gegeven deze feiten:
        | er is een vermoeden van kindermishandeling: onbekend |
        | er is een vermoeden van huiselijk geweld: ja         |
        | er is ernstige zorg: ja                              |
        | het gezin is bereikbaar: nee                         |
        | de melder heeft gemeld: nee                          |
        | er is een melding over het gezin: nee                |
      Als het oordeel over de meldcode wordt gevraagd
      Dan is dit het hele besluit:
        | de stap is stap 4                                                                                                                 |
        | er is een plicht om te melden: onbekend                                                                                           |
        | verder gaan: mag                                                                                                                  |
        | de melder moet Veilig Thuis bellen, telefonisch, meteen                                                                           |
        | de melder moet de stappen vastleggen in digitaal dossier en Kidos                                                                 |
        | de melder moet structureel vragen naar de veiligheid in het gezin en naar de gevolgen van ingrijpende gebeurtenissen, voortdurend |
        | vraag: er is een vermoeden van kindermishandeling                                                                                 |
        | opmerking: MCO-07                                                                                                                 |
      En geldt regel MCO-77 niet

    Scenario: vóór stap 4 is onbekende kindermishandeling nog geen reden om te overleggen
      Gegeven deze feiten:
        | de melder is onbekend                                |
        | er is een vermoeden van kindermishandeling: onbekend |
        | er is een vermoeden van huiselijk geweld: ja         |
        | de signalen zijn in kaart gebracht: nee              |
        | de melder heeft gemeld: nee                          |
      Als het oordeel over de meldcode wordt gevraagd
      Dan is dit het hele besluit:
        | de stap is stap 1                                            |
        | er is een plicht om te melden: onbekend                      |
        | stap 1 is overgeslagen: ja                                   |
        | verder gaan: mag nog niet                                    |
        | de melder moet de signalen in kaart brengen, vóór de melding |
        | vraag: de melder                                             |
        | vraag: er is een vermoeden van kindermishandeling            |
      En geldt regel MCO-77 niet

    Scenario: is het vermoeden zelf onbekend, dan is dat de reden om te overleggen
      Gegeven deze feiten:
        | de melder is onbekend                                |
        | er is een vermoeden van kindermishandeling: onbekend |
        | de melder heeft gemeld: nee                          |
      Als het oordeel over de meldcode wordt gevraagd
      Dan is dit het hele besluit:
        | de stap is stap 4                                       |
        | er is een plicht om te melden: onbekend                 |
        | verder gaan: nog onbekend                               |
        | de melder moet Veilig Thuis raadplegen, vóór de melding |
        | vraag: de melder                                        |
        | vraag: er is een vermoeden van kindermishandeling       |
      En geldt regel MCO-41 op grond van F.4, 9.1.4.a, D-10
      En geldt regel MCO-77 niet

    Scenario: is spoed niet uit te sluiten, dan blijft onbekende kindermishandeling een reden om te overleggen
      Gegeven deze feiten:
        | de melder is onbekend                                |
        | er is een vermoeden van kindermishandeling: onbekend |
        | er is een vermoeden van huiselijk geweld: ja         |
        | er is acuut gevaar: onbekend                         |
        | de melder heeft gemeld: nee                          |
      Als het oordeel over de meldcode wordt gevraagd
      Dan is dit het hele besluit:
        | de stap is stap 4                                       |
        | er is een plicht om te melden: onbekend                 |
        | verder gaan: nog onbekend                               |
        | de melder moet Veilig Thuis raadplegen, vóór de melding |
        | vraag: de melder                                        |
        | vraag: er is acuut gevaar                               |
        | vraag: er is een vermoeden van kindermishandeling       |
      En geldt regel MCO-77 op grond van F.4, 9.1.4.a, 8.2.b, D-9, D-10

  Regel: MCO-81 Is kindermishandeling ook na de melding onbekend, dan denkt Veilig Thuis alsnog mee

    Scenario: weet wie al meldde niet of er kindermishandeling wordt vermoed, dan denkt Veilig Thuis alsnog mee
      Gegeven deze feiten:
        | de melder is onbekend                                |
        | er is een vermoeden van kindermishandeling: onbekend |
        | er is een vermoeden van huiselijk geweld: ja         |
      Als het oordeel over de meldcode wordt gevraagd
      Dan is dit het hele besluit:
        | de stap is stap 4                                     |
        | er is een plicht om te melden: onbekend               |
        | verder gaan: nog onbekend                             |
        | de melder moet Veilig Thuis raadplegen, na de melding |
        | vraag: de melder                                      |
        | vraag: er is een vermoeden van kindermishandeling     |
      En geldt regel MCO-77 niet
      En geldt regel MCO-81 op grond van F.4, 9.1.4.a, 8.2.b, D-9, D-10

    Scenario: ook na de melding hangt voor het jeugdteam van kindermishandeling geen plicht af
      Gegeven deze feiten:
        | de melder is jeugdteam                               |
        | er is een vermoeden van kindermishandeling: onbekend |
        | er is een vermoeden van huiselijk geweld: ja         |
        | de weging is gedaan: nee                             |
      Als het oordeel over de meldcode wordt gevraagd
      Dan is dit het hele besluit:
        | de stap is stap 4                                         |
        | er is een plicht om te melden: nee                        |
        | stap 4 is overgeslagen: ja                                |
        | verder gaan: mag nog niet                                 |
        | de melder moet de stappen vastleggen in het eigen dossier |
        | de melder moet de weging doen, na de melding              |
        | vraag: er is een vermoeden van kindermishandeling         |
      En geldt regel MCO-81 niet

    Scenario: ook na de melding gaat bij acuut gevaar bellen boven overleg over kindermishandeling
      Gegeven deze feiten:
        | er is een vermoeden van kindermishandeling: onbekend |
        | er is een vermoeden van huiselijk geweld: ja         |
        | er is acuut gevaar: ja                               |
      Als het oordeel over de meldcode wordt gevraagd
      Dan is dit het hele besluit:
        | de stap is stap 4                                                                                                                 |
        | er is een plicht om te melden: onbekend                                                                                           |
        | verder gaan: mag                                                                                                                  |
        | de melder moet Veilig Thuis bellen, telefonisch, meteen                                                                           |
        | de melder moet de stappen vastleggen in digitaal dossier en Kidos                                                                 |
        | de melder moet informatie over het gezin geven aan Veilig Thuis                                                                   |
        | de melder moet structureel vragen naar de veiligheid in het gezin en naar de gevolgen van ingrijpende gebeurtenissen, voortdurend |
        | vraag: er is een vermoeden van kindermishandeling                                                                                 |
        | opmerking: MCO-07                                                                                                                 |
      En geldt regel MCO-81 niet

    Scenario: vóór stap 4 is onbekende kindermishandeling na de melding nog geen reden om te overleggen
      Gegeven deze feiten:
        | de melder is onbekend                                |
        | er is een vermoeden van kindermishandeling: onbekend |
        | er is een vermoeden van huiselijk geweld: ja         |
        | de signalen zijn in kaart gebracht: nee              |
      Als het oordeel over de meldcode wordt gevraagd
      Dan is dit het hele besluit:
        | de stap is stap 1                                          |
        | er is een plicht om te melden: onbekend                    |
        | stap 1 is overgeslagen: ja                                 |
        | verder gaan: mag nog niet                                  |
        | de melder moet de signalen in kaart brengen, na de melding |
        | vraag: de melder                                           |
        | vraag: er is een vermoeden van kindermishandeling          |
      En geldt regel MCO-81 niet

    Scenario: is na de melding het vermoeden zelf onbekend, dan is dat de reden om te overleggen
      Gegeven deze feiten:
        | de melder is onbekend                                |
        | er is een vermoeden van kindermishandeling: onbekend |
      Als het oordeel over de meldcode wordt gevraagd
      Dan is dit het hele besluit:
        | de stap is stap 4                                     |
        | er is een plicht om te melden: onbekend               |
        | verder gaan: nog onbekend                             |
        | de melder moet Veilig Thuis raadplegen, na de melding |
        | vraag: de melder                                      |
        | vraag: er is een vermoeden van kindermishandeling     |
      En geldt regel MCO-79 op grond van F.4, 9.1.4.a, D-10
      En geldt regel MCO-81 niet

    Scenario: is na de melding spoed niet uit te sluiten, dan blijft onbekende kindermishandeling een reden om te overleggen
      Gegeven deze feiten:
        | de melder is onbekend                                |
        | er is een vermoeden van kindermishandeling: onbekend |
        | er is een vermoeden van huiselijk geweld: ja         |
        | er is acuut gevaar: onbekend                         |
      Als het oordeel over de meldcode wordt gevraagd
      Dan is dit het hele besluit:
        | de stap is stap 4                                     |
        | er is een plicht om te melden: onbekend               |
        | verder gaan: nog onbekend                             |
        | de melder moet Veilig Thuis raadplegen, na de melding |
        | vraag: de melder                                      |
        | vraag: er is acuut gevaar                             |
        | vraag: er is een vermoeden van kindermishandeling     |
      En geldt regel MCO-81 op grond van F.4, 9.1.4.a, 8.2.b, D-9, D-10

  Regel: MCO-42 Na een advies om te melden wordt opnieuw gewogen

    Scenario: MCO-42 geldt niet bij de weging is gedaan: onbekend, het advies van Veilig Thuis is melden
      Gegeven deze feiten:
        | de weging is gedaan: onbekend         |
        | het advies van Veilig Thuis is melden |
      Als het oordeel over de meldcode wordt gevraagd
      Dan is dit het hele besluit:
        | de stap is stap 4                                                                                                                 |
        | er is een plicht om te melden: onbekend                                                                                           |
        | verder gaan: mag nog niet                                                                                                         |
        | de melder moet de stappen vastleggen in digitaal dossier en Kidos                                                                 |
        | de melder moet informatie over het gezin geven aan Veilig Thuis                                                                   |
        | de melder moet structureel vragen naar de veiligheid in het gezin en naar de gevolgen van ingrijpende gebeurtenissen, voortdurend |
        | vraag: de weging is gedaan                                                                                                        |
        | de melder moet de weging doen, na de melding                                                                                      |

  Regel: MCO-46 Wat Veilig Thuis adviseerde, wordt gevraagd

    Scenario: MCO-46 geldt niet bij de melder is jeugdteam, Veilig Thuis is geraadpleegd: nee, het advies van Veilig Thuis is onbekend
      Gegeven deze feiten:
        | de melder is jeugdteam                  |
        | Veilig Thuis is geraadpleegd: nee       |
        | het advies van Veilig Thuis is onbekend |
      Als het oordeel over de meldcode wordt gevraagd
      Dan is dit het hele besluit:
        | de stap is afgerond                                       |
        | er is een plicht om te melden: nee                        |
        | verder gaan: mag                                          |
        | de melder moet de stappen vastleggen in het eigen dossier |
        | de melder mag zelf hulp organiseren voor het gezin        |

  Regel: MCO-47 Of na het advies opnieuw is gewogen, wordt gevraagd

    Scenario: MCO-47 geldt niet bij de melder is burger, het advies van Veilig Thuis is melden, na het advies is opnieuw gewogen: onbekend
      Gegeven deze feiten:
        | de melder is burger                        |
        | het advies van Veilig Thuis is melden      |
        | na het advies is opnieuw gewogen: onbekend |
      Als het oordeel over de meldcode wordt gevraagd
      Dan is dit het hele besluit:
        | de stap is niet van toepassing        |
        | er is een plicht om te melden: nee    |
        | verder gaan: mag                      |
        | de melder mag Veilig Thuis raadplegen |
        | geen grondslag: MCO-03                |

  Regel: MCO-51 Bij acuut gevaar meldt wie een meldplicht heeft meteen

    Scenario: MCO-51 geldt niet bij er is acuut gevaar: ja, het gesprek is gevoerd: nee
      Gegeven deze feiten:
        | er is acuut gevaar: ja      |
        | het gesprek is gevoerd: nee |
      Als het oordeel over de meldcode wordt gevraagd
      Dan is dit het hele besluit:
        | de stap is stap 3                                                                                                                 |
        | er is een plicht om te melden: ja                                                                                                 |
        | stap 3 is overgeslagen: ja                                                                                                        |
        | verder gaan: mag                                                                                                                  |
        | de melder moet Veilig Thuis bellen, telefonisch, meteen                                                                           |
        | de melder moet de stappen vastleggen in digitaal dossier en Kidos                                                                 |
        | de melder moet het gesprek voeren met het gezin, na de melding                                                                    |
        | de melder moet informatie over het gezin geven aan Veilig Thuis                                                                   |
        | de melder moet structureel vragen naar de veiligheid in het gezin en naar de gevolgen van ingrijpende gebeurtenissen, voortdurend |
        | opmerking: MCO-07                                                                                                                 |
      En geldt regel MCO-72 niet

    Scenario: bij acuut gevaar meldt wie een meldplicht heeft meteen — er is acuut gevaar: ja, de melder heeft gemeld: onbekend
      Gegeven deze feiten:
        | er is acuut gevaar: ja           |
        | de melder heeft gemeld: onbekend |
      Als het oordeel over de meldcode wordt gevraagd
      Dan is dit het hele besluit:
        | de stap is stap 5                                                                                                                 |
        | er is een plicht om te melden: ja                                                                                                 |
        | verder gaan: mag                                                                                                                  |
        | de melder moet Veilig Thuis bellen, telefonisch, meteen                                                                           |
        | de melder moet beslissen of de melding open of gesloten is                                                                        |
        | de melder moet de stappen vastleggen in digitaal dossier en Kidos                                                                 |
        | de melder moet informatie over het gezin geven aan Veilig Thuis                                                                   |
        | de melder moet melden bij Veilig Thuis, telefonisch, meteen                                                                       |
        | de melder moet structureel vragen naar de veiligheid in het gezin en naar de gevolgen van ingrijpende gebeurtenissen, voortdurend |
        | de melder mag het gezin verwijzen naar de passende instantie                                                                      |
        | de melder mag zelf hulp organiseren voor het gezin                                                                                |
        | vraag: de melder heeft gemeld                                                                                                     |
        | opmerking: MCO-07                                                                                                                 |
      En geldt regel MCO-51 op grond van 8.2.b, D-9, D-10

  Regel: MCO-52 Een stap die nog moet, neemt de meldplicht niet weg

    Scenario: een stap die nog moet, neemt de meldplicht niet weg — open melden is gevaarlijk voor het kind: ja, het gesprek is gevoerd: nee, de melder heeft gemeld: onbekend
      Gegeven deze feiten:
        | open melden is gevaarlijk voor het kind: ja |
        | het gesprek is gevoerd: nee                 |
        | de melder heeft gemeld: onbekend            |
      Als het oordeel over de meldcode wordt gevraagd
      Dan is dit het hele besluit:
        | de stap is stap 3                                                                                                                 |
        | er is een plicht om te melden: ja                                                                                                 |
        | stap 3 is overgeslagen: ja                                                                                                        |
        | verder gaan: mag                                                                                                                  |
        | de melder moet Veilig Thuis raadplegen, vóór de melding                                                                           |
        | de melder moet de stappen vastleggen in digitaal dossier en Kidos, niet herleidbaar tot de melder                                 |
        | de melder moet informatie over het gezin geven aan Veilig Thuis                                                                   |
        | de melder moet melden bij Veilig Thuis                                                                                            |
        | de melder moet structureel vragen naar de veiligheid in het gezin en naar de gevolgen van ingrijpende gebeurtenissen, voortdurend |
        | vraag: de melder heeft gemeld                                                                                                     |
        | opmerking: MCO-32                                                                                                                 |
        | opmerking: MCO-52                                                                                                                 |
      En geldt regel MCO-52 op grond van 8.2.b, D-9, D-10
      En geldt regel MCT-40 niet
      En geldt regel MCT-42 niet
      En geldt regel MCT-44 op grond van 8.2.b, 7.2.5, D-9

    Scenario: een stap die nog moet, neemt de meldplicht niet weg — de signalen zijn in kaart gebracht: onbekend, de melder heeft gemeld: onbekend
      Gegeven deze feiten:
        | de signalen zijn in kaart gebracht: onbekend |
        | de melder heeft gemeld: onbekend             |
      Als het oordeel over de meldcode wordt gevraagd
      Dan is dit het hele besluit:
        | de stap is stap 1                                                                                                                 |
        | er is een plicht om te melden: ja                                                                                                 |
        | verder gaan: nog onbekend                                                                                                         |
        | de melder moet de stappen vastleggen in digitaal dossier en Kidos                                                                 |
        | de melder moet informatie over het gezin geven aan Veilig Thuis                                                                   |
        | de melder moet melden bij Veilig Thuis                                                                                            |
        | de melder moet structureel vragen naar de veiligheid in het gezin en naar de gevolgen van ingrijpende gebeurtenissen, voortdurend |
        | vraag: de melder heeft gemeld                                                                                                     |
        | vraag: de signalen zijn in kaart gebracht                                                                                         |
        | opmerking: MCO-52                                                                                                                 |

  Regel: MCO-62 Kan openheid gevaar geven, dan legt de JGZ de stappen afgeschermd vast

    Scenario: kan openheid gevaar geven, dan legt de JGZ de stappen afgeschermd vast — er is een vermoeden van kindermishandeling: onbekend, er is acuut gevaar: onbekend, open melden is gevaarlijk voor de professional: onbekend, het gezin weet dat er gemeld wordt: onbekend, de signalen zijn in kaart gebracht: onbekend, een collega is geraadpleegd: onbekend en meer
      Gegeven deze feiten:
        | er is een vermoeden van kindermishandeling: onbekend     |
        | er is acuut gevaar: onbekend                             |
        | open melden is gevaarlijk voor de professional: onbekend |
        | het gezin weet dat er gemeld wordt: onbekend             |
        | de signalen zijn in kaart gebracht: onbekend             |
        | een collega is geraadpleegd: onbekend                    |
        | de weging is gedaan: onbekend                            |
        | er is twijfel over de weging: onbekend                   |
        | de melder heeft gemeld: onbekend                         |
        | er is een melding over het gezin: onbekend               |
      Als het oordeel over de meldcode wordt gevraagd
      Dan is dit het hele besluit:
        | de stap is stap 1                                                                                                                 |
        | er is een plicht om te melden: onbekend                                                                                           |
        | verder gaan: nog onbekend                                                                                                         |
        | de melder moet Veilig Thuis raadplegen, vóór de melding                                                                           |
        | de melder moet de stappen vastleggen in digitaal dossier en Kidos, niet herleidbaar tot de melder                                 |
        | de melder moet structureel vragen naar de veiligheid in het gezin en naar de gevolgen van ingrijpende gebeurtenissen, voortdurend |
        | vraag: de melder heeft gemeld                                                                                                     |
        | vraag: de signalen zijn in kaart gebracht                                                                                         |
        | vraag: de weging is gedaan                                                                                                        |
        | vraag: een collega is geraadpleegd                                                                                                |
        | vraag: er is acuut gevaar                                                                                                         |
        | vraag: er is een melding over het gezin                                                                                           |
        | vraag: er is een vermoeden van kindermishandeling                                                                                 |
        | vraag: er is twijfel over de weging                                                                                               |
        | vraag: het gezin weet dat er gemeld wordt                                                                                         |
        | vraag: open melden is gevaarlijk voor de professional                                                                             |
      En geldt regel MCO-11 op grond van 7.2.5, D-10
      En geldt regel MCO-41 niet
      En geldt regel MCO-62 op grond van 8.2.a, D-5
      En geldt regel MCO-63 niet
      En geldt regel MCO-65 op grond van 8.2.a, D-5, D-15
      En geldt regel MCT-18 op grond van 8.2.b, D-9
      En geldt regel MCT-24 op grond van 7.2.2, D-10
      En geldt regel MCT-31 op grond van 7.2.4, D-10
      En geldt regel MCT-43 niet
      En geldt regel MCT-44 op grond van 8.2.b, 7.2.5, D-9
      En geldt regel MCT-51 op grond van 7.2.3, D-10
      En geldt regel MCT-66 niet
      En geldt regel MCT-69 op grond van 7.2.1, 7.2.2, 7.2.3, 7.2.4, D-10

  Regel: MCO-63 Weet het gezin niet zeker van een melding, dan legt de JGZ de stappen afgeschermd vast

    Scenario: weet het gezin niet zeker van een melding, dan legt de JGZ de stappen afgeschermd vast — er is een vermoeden van kindermishandeling: onbekend, er is een vermoeden van huiselijk geweld: ja, er is acuut gevaar: onbekend, het gezin weet dat er gemeld wordt: nee
      Gegeven deze feiten:
        | er is een vermoeden van kindermishandeling: onbekend |
        | er is een vermoeden van huiselijk geweld: ja         |
        | er is acuut gevaar: onbekend                         |
        | het gezin weet dat er gemeld wordt: nee              |
      Als het oordeel over de meldcode wordt gevraagd
      Dan is dit het hele besluit:
        | de stap is stap 4                                                                                                                 |
        | er is een plicht om te melden: onbekend                                                                                           |
        | verder gaan: nog onbekend                                                                                                         |
        | de melder moet Veilig Thuis raadplegen, na de melding                                                                             |
        | de melder moet de stappen vastleggen in digitaal dossier en Kidos, niet herleidbaar tot de melder                                 |
        | de melder moet informatie over het gezin geven aan Veilig Thuis                                                                   |
        | de melder moet structureel vragen naar de veiligheid in het gezin en naar de gevolgen van ingrijpende gebeurtenissen, voortdurend |
        | vraag: er is acuut gevaar                                                                                                         |
        | vraag: er is een vermoeden van kindermishandeling                                                                                 |
      En geldt regel MCO-63 op grond van 8.2.a, D-5
      En geldt regel MCT-36 op grond van 7.2.4, F.4, D-10

    Scenario: weet het gezin niet zeker van een melding, dan legt de JGZ de stappen afgeschermd vast — het gezin weet dat er gemeld wordt: onbekend, de weging is gedaan: nee, er is twijfel over de weging: ja
      Gegeven deze feiten:
        | het gezin weet dat er gemeld wordt: onbekend |
        | de weging is gedaan: nee                     |
        | er is twijfel over de weging: ja             |
      Als het oordeel over de meldcode wordt gevraagd
      Dan is dit het hele besluit:
        | de stap is stap 4                                                                                                                 |
        | er is een plicht om te melden: onbekend                                                                                           |
        | stap 4 is overgeslagen: ja                                                                                                        |
        | verder gaan: mag nog niet                                                                                                         |
        | de melder moet Veilig Thuis raadplegen, na de melding                                                                             |
        | de melder moet de stappen vastleggen in digitaal dossier en Kidos, niet herleidbaar tot de melder                                 |
        | de melder moet de weging doen, na de melding                                                                                      |
        | de melder moet informatie over het gezin geven aan Veilig Thuis                                                                   |
        | de melder moet structureel vragen naar de veiligheid in het gezin en naar de gevolgen van ingrijpende gebeurtenissen, voortdurend |
        | vraag: het gezin weet dat er gemeld wordt                                                                                         |
      En geldt regel MCT-28 op grond van 7.2.4, D-10

  Regel: MCO-75 Kan openheid gevaar geven, dan legt ook het jeugdteam de stappen afgeschermd vast

    Scenario: is openheid gevaarlijk, dan legt het jeugdteam de stappen afgeschermd vast, ook als het gezin van de melding weet
      Gegeven deze feiten:
        | de melder is jeugdteam                      |
        | open melden is gevaarlijk voor het kind: ja |
      Als het oordeel over de meldcode wordt gevraagd
      Dan is dit het hele besluit:
        | de stap is afgerond                                                                       |
        | er is een plicht om te melden: nee                                                        |
        | verder gaan: mag                                                                          |
        | de melder moet de stappen vastleggen in het eigen dossier, niet herleidbaar tot de melder |
        | de melder mag zelf hulp organiseren voor het gezin                                        |
      En geldt regel MCO-64 niet
      En geldt regel MCO-75 op grond van 8.2.a, D-5, D-15

    Scenario: is niet bekend of openheid gevaarlijk is, dan legt het jeugdteam de stappen ook afgeschermd vast en wordt het gevaar gevraagd
      Gegeven deze feiten:
        | de melder is jeugdteam                                   |
        | open melden is gevaarlijk voor het kind: onbekend        |
        | open melden is gevaarlijk voor de professional: onbekend |
      Als het oordeel over de meldcode wordt gevraagd
      Dan is dit het hele besluit:
        | de stap is afgerond                                                                       |
        | er is een plicht om te melden: nee                                                        |
        | verder gaan: mag                                                                          |
        | de melder moet de stappen vastleggen in het eigen dossier, niet herleidbaar tot de melder |
        | de melder mag zelf hulp organiseren voor het gezin                                        |
        | vraag: open melden is gevaarlijk voor de professional                                     |
        | vraag: open melden is gevaarlijk voor het kind                                            |
      En geldt regel MCO-75 op grond van 8.2.a, D-5, D-15

  Regel: MCO-76 Weet het gezin niet zeker van een melding, dan legt ook het jeugdteam de stappen afgeschermd vast

    Scenario: weet het gezin niet van de melding, dan legt het jeugdteam de stappen afgeschermd vast
      Gegeven deze feiten:
        | de melder is jeugdteam                  |
        | het gezin weet dat er gemeld wordt: nee |
      Als het oordeel over de meldcode wordt gevraagd
      Dan is dit het hele besluit:
        | de stap is afgerond                                                                       |
        | er is een plicht om te melden: nee                                                        |
        | verder gaan: mag                                                                          |
        | de melder moet de stappen vastleggen in het eigen dossier, niet herleidbaar tot de melder |
        | de melder mag zelf hulp organiseren voor het gezin                                        |
      En geldt regel MCO-64 niet
      En geldt regel MCO-76 op grond van 8.2.a, D-5, D-15

    Scenario: is niet bekend of het gezin van de melding weet, dan ook, en dan wordt dat gevraagd
      Gegeven deze feiten:
        | de melder is jeugdteam                       |
        | het gezin weet dat er gemeld wordt: onbekend |
      Als het oordeel over de meldcode wordt gevraagd
      Dan is dit het hele besluit:
        | de stap is afgerond                                                                       |
        | er is een plicht om te melden: nee                                                        |
        | verder gaan: mag                                                                          |
        | de melder moet de stappen vastleggen in het eigen dossier, niet herleidbaar tot de melder |
        | de melder mag zelf hulp organiseren voor het gezin                                        |
        | vraag: het gezin weet dat er gemeld wordt                                                 |
      En geldt regel MCO-65 op grond van 8.2.a, D-5, D-15
      En geldt regel MCO-76 op grond van 8.2.a, D-5, D-15

    Scenario: is openheid ook nog gevaarlijk, dan is gevaar de reden
      Gegeven deze feiten:
        | de melder is jeugdteam                             |
        | open melden is gevaarlijk voor de professional: ja |
        | het gezin weet dat er gemeld wordt: nee            |
      Als het oordeel over de meldcode wordt gevraagd
      Dan is dit het hele besluit:
        | de stap is afgerond                                                                       |
        | er is een plicht om te melden: nee                                                        |
        | verder gaan: mag                                                                          |
        | de melder moet de stappen vastleggen in het eigen dossier, niet herleidbaar tot de melder |
        | de melder mag zelf hulp organiseren voor het gezin                                        |
      En geldt regel MCO-75 op grond van 8.2.a, D-5, D-15
      En geldt regel MCO-76 niet

  Regel: MCO-67 Ook na de eigen melding geeft de JGZ informatie aan Veilig Thuis

    Scenario: ook na de eigen melding geeft de JGZ informatie aan Veilig Thuis — er is een melding over het gezin: onbekend
      Gegeven deze feiten:
        | er is een melding over het gezin: onbekend |
      Als het oordeel over de meldcode wordt gevraagd
      Dan is dit het hele besluit:
        | de stap is afgerond                                                                                                               |
        | er is een plicht om te melden: ja                                                                                                 |
        | verder gaan: mag                                                                                                                  |
        | de melder moet de stappen vastleggen in digitaal dossier en Kidos                                                                 |
        | de melder moet informatie over het gezin geven aan Veilig Thuis                                                                   |
        | de melder moet structureel vragen naar de veiligheid in het gezin en naar de gevolgen van ingrijpende gebeurtenissen, voortdurend |
        | de melder mag het gezin verwijzen naar de passende instantie                                                                      |
        | de melder mag zelf hulp organiseren voor het gezin                                                                                |
      En geldt regel MCO-67 op grond van 8.2.c
      En geldt regel MCT-38 op grond van 7.2.4, D-10
      En geldt regel MCT-50 op grond van 7.2.4, D-10

    Scenario: MCO-67 geldt niet bij de melder is onbekend, er is een melding over het gezin: onbekend
      Gegeven deze feiten:
        | de melder is onbekend                      |
        | er is een melding over het gezin: onbekend |
      Als het oordeel over de meldcode wordt gevraagd
      Dan is dit het hele besluit:
        | de stap is afgerond                                |
        | er is een plicht om te melden: onbekend            |
        | verder gaan: mag                                   |
        | de melder mag zelf hulp organiseren voor het gezin |
        | vraag: de melder                                   |

  Regel: MCO-68 Of er een melding over het gezin is, wordt aan de JGZ gevraagd

    Scenario: of er een melding over het gezin is, wordt aan de JGZ gevraagd — de melder heeft gemeld: nee, er is een melding over het gezin: onbekend
      Gegeven deze feiten:
        | de melder heeft gemeld: nee                |
        | er is een melding over het gezin: onbekend |
      Als het oordeel over de meldcode wordt gevraagd
      Dan is dit het hele besluit:
        | de stap is stap 5                                                                                                                 |
        | er is een plicht om te melden: ja                                                                                                 |
        | verder gaan: mag                                                                                                                  |
        | de melder moet beslissen of de melding open of gesloten is                                                                        |
        | de melder moet de stappen vastleggen in digitaal dossier en Kidos                                                                 |
        | de melder moet melden bij Veilig Thuis                                                                                            |
        | de melder moet structureel vragen naar de veiligheid in het gezin en naar de gevolgen van ingrijpende gebeurtenissen, voortdurend |
        | de melder mag het gezin verwijzen naar de passende instantie                                                                      |
        | de melder mag zelf hulp organiseren voor het gezin                                                                                |
        | vraag: er is een melding over het gezin                                                                                           |
      En geldt regel MCO-68 op grond van 8.2.c

  Regel: MCO-72 Is het gezin bij ernstige zorg onbereikbaar, dan wordt het gesprek na de melding ingehaald

    Scenario: MCO-72 geldt niet bij de melder is jeugdteam, er is ernstige zorg: ja, het gezin is bereikbaar: nee, in stap 5 gekozen is zelf hulp organiseren, de melder heeft gemeld: onbekend
      Gegeven deze feiten:
        | de melder is jeugdteam                     |
        | er is ernstige zorg: ja                    |
        | het gezin is bereikbaar: nee               |
        | in stap 5 gekozen is zelf hulp organiseren |
        | de melder heeft gemeld: onbekend           |
      Als het oordeel over de meldcode wordt gevraagd
      Dan is dit het hele besluit:
        | de stap is stap 5                                                                 |
        | er is een plicht om te melden: nee                                                |
        | verder gaan: mag                                                                  |
        | de melder moet Veilig Thuis bellen, telefonisch, meteen                           |
        | de melder moet beslissen of er een melding nodig is en of die open of gesloten is |
        | de melder moet de stappen vastleggen in het eigen dossier                         |
        | de melder mag kiezen voor melden bij Veilig Thuis                                 |
        | de melder mag zelf hulp organiseren voor het gezin                                |
        | vraag: de melder heeft gemeld                                                     |
        | opmerking: MCO-07                                                                 |

    Scenario: MCO-72 geldt niet bij de melder is burger, er is ernstige zorg: ja, het gezin is bereikbaar: nee, het gesprek is gevoerd: nee, de melder heeft gemeld: nee
      Gegeven deze feiten:
        | de melder is burger          |
        | er is ernstige zorg: ja      |
        | het gezin is bereikbaar: nee |
        | het gesprek is gevoerd: nee  |
        | de melder heeft gemeld: nee  |
      Als het oordeel over de meldcode wordt gevraagd
      Dan is dit het hele besluit:
        | de stap is niet van toepassing                 |
        | er is een plicht om te melden: nee             |
        | verder gaan: mag                               |
        | de melder mag Veilig Thuis bellen, telefonisch |
        | de melder mag Veilig Thuis raadplegen          |
        | geen grondslag: MCO-03                         |
        | opmerking: MCO-05                              |
      En geldt regel MCT-61 op grond van 8.1.e, D-10

  Regel: MCO-73 Is het gezin onbereikbaar en kan een gesprek gevaar geven, dan bepaalt Veilig Thuis mee hoe het wordt ingehaald

    Scenario: is het gezin onbereikbaar en kan een gesprek gevaar geven, dan bepaalt Veilig Thuis mee hoe het wordt ingehaald — er is ernstige zorg: ja, open melden is gevaarlijk voor het kind: ja, het gezin is bereikbaar: nee, de signalen zijn in kaart gebracht: nee, het gesprek is gevoerd: nee, de weging is gedaan: nee, de melder heeft gemeld: nee
      Gegeven deze feiten:
        | er is ernstige zorg: ja                     |
        | open melden is gevaarlijk voor het kind: ja |
        | het gezin is bereikbaar: nee                |
        | de signalen zijn in kaart gebracht: nee     |
        | het gesprek is gevoerd: nee                 |
        | de weging is gedaan: nee                    |
        | de melder heeft gemeld: nee                 |
      Als het oordeel over de meldcode wordt gevraagd
      Dan is dit het hele besluit:
        | de stap is stap 1                                                                                                                 |
        | er is een plicht om te melden: onbekend                                                                                           |
        | stap 1 is overgeslagen: ja                                                                                                        |
        | stap 3 is overgeslagen: ja                                                                                                        |
        | verder gaan: mag                                                                                                                  |
        | de melder moet Veilig Thuis bellen, telefonisch, meteen                                                                           |
        | de melder moet de signalen in kaart brengen, vóór de melding                                                                      |
        | de melder moet de stappen vastleggen in digitaal dossier en Kidos, niet herleidbaar tot de melder                                 |
        | de melder moet informatie over het gezin geven aan Veilig Thuis                                                                   |
        | de melder moet structureel vragen naar de veiligheid in het gezin en naar de gevolgen van ingrijpende gebeurtenissen, voortdurend |
        | opmerking: MCO-07                                                                                                                 |
        | opmerking: MCO-73                                                                                                                 |
      En geldt regel MCO-73 op grond van 7.2.3, F.3, D-1, D-10

    Scenario: MCO-73 geldt niet bij de melder is jeugdteam, er is ernstige zorg: ja, open melden is gevaarlijk voor de professional: onbekend, het gezin is bereikbaar: nee, de melder heeft gemeld: nee
      Gegeven deze feiten:
        | de melder is jeugdteam                                   |
        | er is ernstige zorg: ja                                  |
        | open melden is gevaarlijk voor de professional: onbekend |
        | het gezin is bereikbaar: nee                             |
        | de melder heeft gemeld: nee                              |
      Als het oordeel over de meldcode wordt gevraagd
      Dan is dit het hele besluit:
        | de stap is stap 5                                                                         |
        | er is een plicht om te melden: nee                                                        |
        | verder gaan: mag                                                                          |
        | de melder moet Veilig Thuis bellen, telefonisch, meteen                                   |
        | de melder moet beslissen of er een melding nodig is en of die open of gesloten is         |
        | de melder moet de stappen vastleggen in het eigen dossier, niet herleidbaar tot de melder |
        | de melder mag kiezen voor melden bij Veilig Thuis                                         |
        | de melder mag zelf hulp organiseren voor het gezin                                        |
        | vraag: open melden is gevaarlijk voor de professional                                     |
        | opmerking: MCO-07                                                                         |

    Scenario: MCO-73 geldt niet bij de melder is burger, er is ernstige zorg: ja, open melden is gevaarlijk voor de professional: onbekend, het gezin is bereikbaar: nee, het gesprek is gevoerd: nee, de melder heeft gemeld: nee
      Gegeven deze feiten:
        | de melder is burger                                      |
        | er is ernstige zorg: ja                                  |
        | open melden is gevaarlijk voor de professional: onbekend |
        | het gezin is bereikbaar: nee                             |
        | het gesprek is gevoerd: nee                              |
        | de melder heeft gemeld: nee                              |
      Als het oordeel over de meldcode wordt gevraagd
      Dan is dit het hele besluit:
        | de stap is niet van toepassing                 |
        | er is een plicht om te melden: nee             |
        | verder gaan: mag                               |
        | de melder mag Veilig Thuis bellen, telefonisch |
        | de melder mag Veilig Thuis raadplegen          |
        | geen grondslag: MCO-03                         |
        | opmerking: MCO-05                              |

  Regel: MCT-01 Acuut gevaar kan niet wachten

    Scenario: acuut gevaar kan niet wachten — er is acuut gevaar: ja, er is ernstige zorg: ja, het gezin is bereikbaar: nee
      Gegeven deze feiten:
        | er is acuut gevaar: ja       |
        | er is ernstige zorg: ja      |
        | het gezin is bereikbaar: nee |
      Als het oordeel over de meldcode wordt gevraagd
      Dan is dit het hele besluit:
        | de stap is afgerond                                                                                                               |
        | er is een plicht om te melden: ja                                                                                                 |
        | verder gaan: mag                                                                                                                  |
        | de melder moet Veilig Thuis bellen, telefonisch, meteen                                                                           |
        | de melder moet de stappen vastleggen in digitaal dossier en Kidos                                                                 |
        | de melder moet informatie over het gezin geven aan Veilig Thuis                                                                   |
        | de melder moet structureel vragen naar de veiligheid in het gezin en naar de gevolgen van ingrijpende gebeurtenissen, voortdurend |
        | de melder mag het gezin verwijzen naar de passende instantie                                                                      |
        | de melder mag zelf hulp organiseren voor het gezin                                                                                |
        | opmerking: MCO-07                                                                                                                 |
      En geldt regel MCT-01 op grond van F.3, 7.2.4, D-10

  Regel: MCT-05 Is de zorg ernstig, dan telt of het gezin bereikbaar is

    Scenario: is de zorg ernstig, dan telt of het gezin bereikbaar is — de melder is jeugdteam, er is een vermoeden van kindermishandeling: nee, er is ernstige zorg: ja, het gezin is bereikbaar: onbekend, in stap 5 gekozen is zelf hulp organiseren, de melder heeft gemeld: onbekend
      Gegeven deze feiten:
        | de melder is jeugdteam                          |
        | er is een vermoeden van kindermishandeling: nee |
        | er is ernstige zorg: ja                         |
        | het gezin is bereikbaar: onbekend               |
        | in stap 5 gekozen is zelf hulp organiseren      |
        | de melder heeft gemeld: onbekend                |
      Als het oordeel over de meldcode wordt gevraagd
      Dan is dit het hele besluit:
        | de stap is stap 5                                         |
        | er is een plicht om te melden: nee                        |
        | verder gaan: nog onbekend                                 |
        | de melder moet Veilig Thuis raadplegen, vóór de melding   |
        | de melder moet de stappen vastleggen in het eigen dossier |
        | vraag: de melder heeft gemeld                             |
        | vraag: het gezin is bereikbaar                            |
      En geldt regel MCT-05 op grond van 7.2.4, F.4, D-1, D-10
      En geldt regel MCT-15 op grond van 7.2.5, F.5, D-9
      En geldt regel MCT-73 op grond van 7.2.5, D-10

  Regel: MCT-07 Gevaar voor het kind is gevaar bij openheid

    Scenario: gevaar voor het kind is gevaar bij openheid — open melden is gevaarlijk voor het kind: ja, open melden is gevaarlijk voor de professional: ja
      Gegeven deze feiten:
        | open melden is gevaarlijk voor het kind: ja        |
        | open melden is gevaarlijk voor de professional: ja |
      Als het oordeel over de meldcode wordt gevraagd
      Dan is dit het hele besluit:
        | de stap is afgerond                                                                                                               |
        | er is een plicht om te melden: ja                                                                                                 |
        | verder gaan: mag                                                                                                                  |
        | de melder moet de stappen vastleggen in digitaal dossier en Kidos, niet herleidbaar tot de melder                                 |
        | de melder moet informatie over het gezin geven aan Veilig Thuis                                                                   |
        | de melder moet structureel vragen naar de veiligheid in het gezin en naar de gevolgen van ingrijpende gebeurtenissen, voortdurend |
        | de melder mag het gezin verwijzen naar de passende instantie                                                                      |
        | de melder mag zelf hulp organiseren voor het gezin                                                                                |
      En geldt regel MCT-07 op grond van 9.1.5.g.a, D-1

  Regel: MCT-08 Gevaar voor de professional is gevaar bij openheid

    Scenario: gevaar voor de professional is gevaar bij openheid — de melder is andere professional, er is ernstige zorg: ja, open melden is gevaarlijk voor de professional: ja, het gesprek is gevoerd: nee, de melder heeft gemeld: nee
      Gegeven deze feiten:
        | de melder is andere professional                   |
        | er is ernstige zorg: ja                            |
        | open melden is gevaarlijk voor de professional: ja |
        | het gesprek is gevoerd: nee                        |
        | de melder heeft gemeld: nee                        |
      Als het oordeel over de meldcode wordt gevraagd
      Dan is dit het hele besluit:
        | de stap is stap 3                                       |
        | er is een plicht om te melden: nee                      |
        | stap 3 is overgeslagen: ja                              |
        | verder gaan: mag                                        |
        | de melder moet Veilig Thuis raadplegen, vóór de melding |
        | opmerking: MCO-32                                       |
      En geldt regel MCT-08 op grond van 9.1.5.g.a, D-1

  Regel: MCT-16 Zonder vermoeden van kindermishandeling is er geen meldplicht

    Scenario: zonder vermoeden van kindermishandeling is er geen meldplicht — de melder is onbekend, er is een vermoeden van kindermishandeling: nee
      Gegeven deze feiten:
        | de melder is onbekend                           |
        | er is een vermoeden van kindermishandeling: nee |
      Als het oordeel over de meldcode wordt gevraagd
      Dan is dit het hele besluit:
        | de stap is afgerond                |
        | er is een plicht om te melden: nee |
        | verder gaan: mag                   |
        | vraag: de melder                   |
        | geen grondslag: MCO-58             |
      En geldt regel MCT-16 op grond van 8.2.b, 7.2.5, D-9

  Regel: MCT-23 De JGZ zette stap 2 pas als ook Veilig Thuis om advies is gevraagd

    Scenario: de JGZ zette stap 2 pas als ook Veilig Thuis om advies is gevraagd — er is een vermoeden van huiselijk geweld: ja, open melden is gevaarlijk voor het kind: onbekend, Veilig Thuis is geraadpleegd: nee, het gesprek is gevoerd: nee, de weging is gedaan: nee, het advies van Veilig Thuis is nog niet gegeven, de melder heeft gemeld: nee
      Gegeven deze feiten:
        | er is een vermoeden van huiselijk geweld: ja      |
        | open melden is gevaarlijk voor het kind: onbekend |
        | Veilig Thuis is geraadpleegd: nee                 |
        | het gesprek is gevoerd: nee                       |
        | de weging is gedaan: nee                          |
        | het advies van Veilig Thuis is nog niet gegeven   |
        | de melder heeft gemeld: nee                       |
      Als het oordeel over de meldcode wordt gevraagd
      Dan is dit het hele besluit:
        | de stap is stap 2                                                                                                                 |
        | er is een plicht om te melden: onbekend                                                                                           |
        | verder gaan: mag nog niet                                                                                                         |
        | de melder moet Veilig Thuis raadplegen, vóór de melding                                                                           |
        | de melder moet de stappen vastleggen in digitaal dossier en Kidos, niet herleidbaar tot de melder                                 |
        | de melder moet informatie over het gezin geven aan Veilig Thuis                                                                   |
        | de melder moet structureel vragen naar de veiligheid in het gezin en naar de gevolgen van ingrijpende gebeurtenissen, voortdurend |
        | vraag: open melden is gevaarlijk voor het kind                                                                                    |
      En geldt regel MCT-11 op grond van 7.1.c, F.5
      En geldt regel MCT-23 op grond van 8.2.d, 7.2.2, D-10
      En geldt regel MCT-42 op grond van 7.2.5, F.5

    Scenario: de JGZ zette stap 2 pas als ook Veilig Thuis om advies is gevraagd — een collega is geraadpleegd: onbekend, Veilig Thuis is geraadpleegd: nee, het advies van Veilig Thuis is nog niet gegeven
      Gegeven deze feiten:
        | een collega is geraadpleegd: onbekend           |
        | Veilig Thuis is geraadpleegd: nee               |
        | het advies van Veilig Thuis is nog niet gegeven |
      Als het oordeel over de meldcode wordt gevraagd
      Dan is dit het hele besluit:
        | de stap is stap 2                                                                                                                 |
        | er is een plicht om te melden: ja                                                                                                 |
        | verder gaan: mag nog niet                                                                                                         |
        | de melder moet de stappen vastleggen in digitaal dossier en Kidos                                                                 |
        | de melder moet informatie over het gezin geven aan Veilig Thuis                                                                   |
        | de melder moet structureel vragen naar de veiligheid in het gezin en naar de gevolgen van ingrijpende gebeurtenissen, voortdurend |
        | vraag: een collega is geraadpleegd                                                                                                |
        | stap 2 is overgeslagen: ja                                                                                                        |
        | de melder moet Veilig Thuis raadplegen, na de melding                                                                             |

  Regel: MCT-24 Is overleg met een collega onbekend, dan is stap 2 niet zeker gezet

    Scenario: is overleg met een collega onbekend, dan is stap 2 niet zeker gezet — een collega is geraadpleegd: onbekend
      Gegeven deze feiten:
        | een collega is geraadpleegd: onbekend |
      Als het oordeel over de meldcode wordt gevraagd
      Dan is dit het hele besluit:
        | de stap is stap 2                                                                                                                 |
        | er is een plicht om te melden: ja                                                                                                 |
        | verder gaan: nog onbekend                                                                                                         |
        | de melder moet de stappen vastleggen in digitaal dossier en Kidos                                                                 |
        | de melder moet informatie over het gezin geven aan Veilig Thuis                                                                   |
        | de melder moet structureel vragen naar de veiligheid in het gezin en naar de gevolgen van ingrijpende gebeurtenissen, voortdurend |
        | vraag: een collega is geraadpleegd                                                                                                |
      En geldt regel MCT-24 op grond van 7.2.2, D-10

  Regel: MCT-26 Buiten de JGZ is een collega voor stap 2 genoeg

    Scenario: buiten de JGZ is een collega voor stap 2 genoeg — de melder is burger, Veilig Thuis is geraadpleegd: onbekend, het advies van Veilig Thuis is onbekend
      Gegeven deze feiten:
        | de melder is burger                     |
        | Veilig Thuis is geraadpleegd: onbekend  |
        | het advies van Veilig Thuis is onbekend |
      Als het oordeel over de meldcode wordt gevraagd
      Dan is dit het hele besluit:
        | de stap is niet van toepassing        |
        | er is een plicht om te melden: nee    |
        | verder gaan: mag                      |
        | de melder mag Veilig Thuis raadplegen |
        | geen grondslag: MCO-03                |
      En geldt regel MCT-26 op grond van 7.2.2, D-10
      En geldt regel MCT-34 op grond van 9.1.2.h, D-10

  Regel: MCT-28 Zonder weging is stap 4 niet gezet

    Scenario: zonder weging is stap 4 niet gezet — de weging is gedaan: nee
      Gegeven deze feiten:
        | de weging is gedaan: nee |
      Als het oordeel over de meldcode wordt gevraagd
      Dan is dit het hele besluit:
        | de stap is stap 4                                                                                                                 |
        | er is een plicht om te melden: onbekend                                                                                           |
        | stap 4 is overgeslagen: ja                                                                                                        |
        | verder gaan: mag nog niet                                                                                                         |
        | de melder moet de stappen vastleggen in digitaal dossier en Kidos                                                                 |
        | de melder moet de weging doen, na de melding                                                                                      |
        | de melder moet informatie over het gezin geven aan Veilig Thuis                                                                   |
        | de melder moet structureel vragen naar de veiligheid in het gezin en naar de gevolgen van ingrijpende gebeurtenissen, voortdurend |
      En geldt regel MCO-67 niet
      En geldt regel MCT-28 op grond van 7.2.4, D-10

  Regel: MCT-29 Bij twijfel over de weging is stap 4 niet gezet

    Scenario: bij twijfel over de weging is stap 4 niet gezet — er is twijfel over de weging: ja, het advies van Veilig Thuis is melden
      Gegeven deze feiten:
        | er is twijfel over de weging: ja      |
        | het advies van Veilig Thuis is melden |
      Als het oordeel over de meldcode wordt gevraagd
      Dan is dit het hele besluit:
        | de stap is stap 4                                                                                                                 |
        | er is een plicht om te melden: ja                                                                                                 |
        | verder gaan: mag nog niet                                                                                                         |
        | de melder moet Veilig Thuis raadplegen, na de melding                                                                             |
        | de melder moet de stappen vastleggen in digitaal dossier en Kidos                                                                 |
        | de melder moet informatie over het gezin geven aan Veilig Thuis                                                                   |
        | de melder moet structureel vragen naar de veiligheid in het gezin en naar de gevolgen van ingrijpende gebeurtenissen, voortdurend |
        | de melder moet de weging doen, na de melding                                                                                      |
      En geldt regel MCT-29 op grond van 7.2.4, F.4, 9.1.4.a, D-10

  Regel: MCT-31 Is de weging onbekend, dan is stap 4 niet zeker gezet

    Scenario: is de weging onbekend, dan is stap 4 niet zeker gezet — de weging is gedaan: onbekend
      Gegeven deze feiten:
        | de weging is gedaan: onbekend |
      Als het oordeel over de meldcode wordt gevraagd
      Dan is dit het hele besluit:
        | de stap is stap 4                                                                                                                 |
        | er is een plicht om te melden: onbekend                                                                                           |
        | verder gaan: nog onbekend                                                                                                         |
        | de melder moet de stappen vastleggen in digitaal dossier en Kidos                                                                 |
        | de melder moet informatie over het gezin geven aan Veilig Thuis                                                                   |
        | de melder moet structureel vragen naar de veiligheid in het gezin en naar de gevolgen van ingrijpende gebeurtenissen, voortdurend |
        | vraag: de weging is gedaan                                                                                                        |
      En geldt regel MCT-31 op grond van 7.2.4, D-10

  Regel: MCT-33 Is na een advies om te melden opnieuw wegen onbekend, dan is stap 4 niet zeker gezet

    Scenario: is na een advies om te melden opnieuw wegen onbekend, dan is stap 4 niet zeker gezet — het advies van Veilig Thuis is melden, na het advies is opnieuw gewogen: onbekend, de melder heeft gemeld: nee
      Gegeven deze feiten:
        | het advies van Veilig Thuis is melden      |
        | na het advies is opnieuw gewogen: onbekend |
        | de melder heeft gemeld: nee                |
      Als het oordeel over de meldcode wordt gevraagd
      Dan is dit het hele besluit:
        | de stap is stap 4                                                                                                                 |
        | er is een plicht om te melden: ja                                                                                                 |
        | verder gaan: nog onbekend                                                                                                         |
        | de melder moet de stappen vastleggen in digitaal dossier en Kidos                                                                 |
        | de melder moet informatie over het gezin geven aan Veilig Thuis                                                                   |
        | de melder moet melden bij Veilig Thuis                                                                                            |
        | de melder moet structureel vragen naar de veiligheid in het gezin en naar de gevolgen van ingrijpende gebeurtenissen, voortdurend |
        | vraag: na het advies is opnieuw gewogen                                                                                           |
        | opmerking: MCO-52                                                                                                                 |
      En geldt regel MCT-33 op grond van 9.1.2.h, D-10

    Scenario: MCT-33 geldt niet bij het advies van Veilig Thuis is melden, na het advies is opnieuw gewogen: ja
      Gegeven deze feiten:
        | het advies van Veilig Thuis is melden |
        | na het advies is opnieuw gewogen: ja  |
      Als het oordeel over de meldcode wordt gevraagd
      Dan is dit het hele besluit:
        | de stap is afgerond                                                                                                               |
        | er is een plicht om te melden: ja                                                                                                 |
        | verder gaan: mag                                                                                                                  |
        | de melder moet de stappen vastleggen in digitaal dossier en Kidos                                                                 |
        | de melder moet informatie over het gezin geven aan Veilig Thuis                                                                   |
        | de melder moet structureel vragen naar de veiligheid in het gezin en naar de gevolgen van ingrijpende gebeurtenissen, voortdurend |
        | de melder mag het gezin verwijzen naar de passende instantie                                                                      |
        | de melder mag zelf hulp organiseren voor het gezin                                                                                |

  Regel: MCT-34 Is het advies van Veilig Thuis onbekend, dan is stap 4 niet zeker gezet

    Scenario: is het advies van Veilig Thuis onbekend, dan is stap 4 niet zeker gezet — het advies van Veilig Thuis is onbekend, in stap 5 gekozen is zelf hulp organiseren, de melder heeft gemeld: nee
      Gegeven deze feiten:
        | het advies van Veilig Thuis is onbekend    |
        | in stap 5 gekozen is zelf hulp organiseren |
        | de melder heeft gemeld: nee                |
      Als het oordeel over de meldcode wordt gevraagd
      Dan is dit het hele besluit:
        | de stap is stap 4                                                                                                                 |
        | er is een plicht om te melden: ja                                                                                                 |
        | verder gaan: nog onbekend                                                                                                         |
        | de melder moet de stappen vastleggen in digitaal dossier en Kidos                                                                 |
        | de melder moet informatie over het gezin geven aan Veilig Thuis                                                                   |
        | de melder moet melden bij Veilig Thuis                                                                                            |
        | de melder moet structureel vragen naar de veiligheid in het gezin en naar de gevolgen van ingrijpende gebeurtenissen, voortdurend |
        | vraag: het advies van Veilig Thuis                                                                                                |
        | opmerking: MCO-52                                                                                                                 |
      En geldt regel MCT-34 op grond van 9.1.2.h, D-10
      En geldt regel MCT-40 op grond van 8.2.b, 7.2.5, D-9

    Scenario: MCT-34 geldt niet bij het advies van Veilig Thuis is onbekend, na het advies is opnieuw gewogen: ja
      Gegeven deze feiten:
        | het advies van Veilig Thuis is onbekend |
        | na het advies is opnieuw gewogen: ja    |
      Als het oordeel over de meldcode wordt gevraagd
      Dan is dit het hele besluit:
        | de stap is afgerond                                                                                                               |
        | er is een plicht om te melden: ja                                                                                                 |
        | verder gaan: mag                                                                                                                  |
        | de melder moet de stappen vastleggen in digitaal dossier en Kidos                                                                 |
        | de melder moet informatie over het gezin geven aan Veilig Thuis                                                                   |
        | de melder moet structureel vragen naar de veiligheid in het gezin en naar de gevolgen van ingrijpende gebeurtenissen, voortdurend |
        | de melder mag het gezin verwijzen naar de passende instantie                                                                      |
        | de melder mag zelf hulp organiseren voor het gezin                                                                                |
        | vraag: het advies van Veilig Thuis                                                                                                |

    Scenario: is het advies van Veilig Thuis onbekend, dan is stap 4 niet zeker gezet — er is een vermoeden van kindermishandeling: onbekend, het advies van Veilig Thuis is onbekend
      Gegeven deze feiten:
        | er is een vermoeden van kindermishandeling: onbekend |
        | het advies van Veilig Thuis is onbekend              |
      Als het oordeel over de meldcode wordt gevraagd
      Dan is dit het hele besluit:
        | de stap is stap 4                                                                                                                 |
        | er is een plicht om te melden: onbekend                                                                                           |
        | verder gaan: nog onbekend                                                                                                         |
        | de melder moet Veilig Thuis raadplegen, na de melding                                                                             |
        | de melder moet de stappen vastleggen in digitaal dossier en Kidos                                                                 |
        | de melder moet informatie over het gezin geven aan Veilig Thuis                                                                   |
        | de melder moet structureel vragen naar de veiligheid in het gezin en naar de gevolgen van ingrijpende gebeurtenissen, voortdurend |
        | vraag: er is een vermoeden van kindermishandeling                                                                                 |
        | vraag: het advies van Veilig Thuis                                                                                                |
      En geldt regel MCT-34 op grond van 9.1.2.h, D-10

  Regel: MCT-35 Is het vermoeden onbekend, dan is stap 4 niet zeker gezet

    Scenario: is het vermoeden onbekend, dan is stap 4 niet zeker gezet — er is een vermoeden van kindermishandeling: onbekend, er is acuut gevaar: onbekend, open melden is gevaarlijk voor de professional: onbekend
      Gegeven deze feiten:
        | er is een vermoeden van kindermishandeling: onbekend     |
        | er is acuut gevaar: onbekend                             |
        | open melden is gevaarlijk voor de professional: onbekend |
      Als het oordeel over de meldcode wordt gevraagd
      Dan is dit het hele besluit:
        | de stap is stap 4                                                                                                                 |
        | er is een plicht om te melden: onbekend                                                                                           |
        | verder gaan: nog onbekend                                                                                                         |
        | de melder moet Veilig Thuis raadplegen, na de melding                                                                             |
        | de melder moet de stappen vastleggen in digitaal dossier en Kidos, niet herleidbaar tot de melder                                 |
        | de melder moet informatie over het gezin geven aan Veilig Thuis                                                                   |
        | de melder moet structureel vragen naar de veiligheid in het gezin en naar de gevolgen van ingrijpende gebeurtenissen, voortdurend |
        | vraag: er is acuut gevaar                                                                                                         |
        | vraag: er is een vermoeden van kindermishandeling                                                                                 |
        | vraag: open melden is gevaarlijk voor de professional                                                                             |
      En geldt regel MCO-79 op grond van F.4, 9.1.4.a, D-10
      En geldt regel MCT-35 op grond van 7.2.4, F.4, D-10

  Regel: MCT-37 Is kindermishandeling onbekend waar een meldplicht ervan afhangt, dan is stap 4 niet zeker gezet

    Scenario: is kindermishandeling onbekend waar een meldplicht ervan afhangt, dan is stap 4 niet zeker gezet — er is een vermoeden van kindermishandeling: onbekend, er is een vermoeden van huiselijk geweld: ja
      Gegeven deze feiten:
        | er is een vermoeden van kindermishandeling: onbekend |
        | er is een vermoeden van huiselijk geweld: ja         |
      Als het oordeel over de meldcode wordt gevraagd
      Dan is dit het hele besluit:
        | de stap is stap 4                                                                                                                 |
        | er is een plicht om te melden: onbekend                                                                                           |
        | verder gaan: nog onbekend                                                                                                         |
        | de melder moet Veilig Thuis raadplegen, na de melding                                                                             |
        | de melder moet de stappen vastleggen in digitaal dossier en Kidos                                                                 |
        | de melder moet informatie over het gezin geven aan Veilig Thuis                                                                   |
        | de melder moet structureel vragen naar de veiligheid in het gezin en naar de gevolgen van ingrijpende gebeurtenissen, voortdurend |
        | vraag: er is een vermoeden van kindermishandeling                                                                                 |
      En geldt regel MCT-37 op grond van 8.2.b, F.4, D-9, D-10

    Scenario: MCT-37 geldt niet bij de melder is jeugdteam, er is een vermoeden van kindermishandeling: onbekend, er is een vermoeden van huiselijk geweld: ja
      Gegeven deze feiten:
        | de melder is jeugdteam                               |
        | er is een vermoeden van kindermishandeling: onbekend |
        | er is een vermoeden van huiselijk geweld: ja         |
      Als het oordeel over de meldcode wordt gevraagd
      Dan is dit het hele besluit:
        | de stap is afgerond                                       |
        | er is een plicht om te melden: nee                        |
        | verder gaan: mag                                          |
        | de melder moet de stappen vastleggen in het eigen dossier |
        | de melder mag zelf hulp organiseren voor het gezin        |
        | vraag: er is een vermoeden van kindermishandeling         |

  Regel: MCT-40 Bij een plicht om te melden is stap 5 pas gezet na de melding

    Scenario: bij een plicht om te melden is stap 5 pas gezet na de melding — de melder heeft gemeld: nee
      Gegeven deze feiten:
        | de melder heeft gemeld: nee |
      Als het oordeel over de meldcode wordt gevraagd
      Dan is dit het hele besluit:
        | de stap is stap 5                                                                                                                 |
        | er is een plicht om te melden: ja                                                                                                 |
        | verder gaan: mag                                                                                                                  |
        | de melder moet beslissen of de melding open of gesloten is                                                                        |
        | de melder moet de stappen vastleggen in digitaal dossier en Kidos                                                                 |
        | de melder moet informatie over het gezin geven aan Veilig Thuis                                                                   |
        | de melder moet melden bij Veilig Thuis                                                                                            |
        | de melder moet structureel vragen naar de veiligheid in het gezin en naar de gevolgen van ingrijpende gebeurtenissen, voortdurend |
        | de melder mag het gezin verwijzen naar de passende instantie                                                                      |
        | de melder mag zelf hulp organiseren voor het gezin                                                                                |
      En geldt regel MCT-40 op grond van 8.2.b, 7.2.5, D-9

  Regel: MCT-62 Wat niet kan wachten, wacht niet op een stap

    Scenario: wat niet kan wachten, wacht niet op een stap — de melder is jeugdteam, er is acuut gevaar: ja, open melden is gevaarlijk voor het kind: ja, het gesprek is gevoerd: nee, de weging is gedaan: nee, de melder heeft gemeld: nee
      Gegeven deze feiten:
        | de melder is jeugdteam                      |
        | er is acuut gevaar: ja                      |
        | open melden is gevaarlijk voor het kind: ja |
        | het gesprek is gevoerd: nee                 |
        | de weging is gedaan: nee                    |
        | de melder heeft gemeld: nee                 |
      Als het oordeel over de meldcode wordt gevraagd
      Dan is dit het hele besluit:
        | de stap is stap 3                                                                         |
        | er is een plicht om te melden: nee                                                        |
        | stap 3 is overgeslagen: ja                                                                |
        | stap 4 is overgeslagen: ja                                                                |
        | verder gaan: mag                                                                          |
        | de melder moet Veilig Thuis bellen, telefonisch, meteen                                   |
        | de melder moet de stappen vastleggen in het eigen dossier, niet herleidbaar tot de melder |
        | de melder moet de weging doen, na de melding                                              |
        | opmerking: MCO-07                                                                         |
        | opmerking: MCO-35                                                                         |
      En geldt regel MCT-25 op grond van 7.2.2, D-10
      En geldt regel MCT-62 op grond van F.3, 7.2.4, D-10

    Scenario: wat niet kan wachten, wacht niet op een stap — de melder is onbekend, er is acuut gevaar: ja, de melder heeft gemeld: nee
      Gegeven deze feiten:
        | de melder is onbekend       |
        | er is acuut gevaar: ja      |
        | de melder heeft gemeld: nee |
      Als het oordeel over de meldcode wordt gevraagd
      Dan is dit het hele besluit:
        | de stap is stap 5                                                                 |
        | er is een plicht om te melden: onbekend                                           |
        | verder gaan: mag                                                                  |
        | de melder moet Veilig Thuis bellen, telefonisch, meteen                           |
        | de melder moet beslissen of er een melding nodig is en of die open of gesloten is |
        | de melder mag zelf hulp organiseren voor het gezin                                |
        | vraag: de melder                                                                  |
        | opmerking: MCO-07                                                                 |
      En geldt regel MCT-62 op grond van F.3, 7.2.4, D-10

  Regel: MCT-42 Wie koos voor melden, is pas na de melding klaar

    Scenario: wie koos voor melden, is pas na de melding klaar — de melder is jeugdteam, een deskundige in letselduiding is geraadpleegd: nee, in stap 5 gekozen is melden en zelf hulp organiseren, de melder heeft gemeld: nee
      Gegeven deze feiten:
        | de melder is jeugdteam                               |
        | een deskundige in letselduiding is geraadpleegd: nee |
        | in stap 5 gekozen is melden en zelf hulp organiseren |
        | de melder heeft gemeld: nee                          |
      Als het oordeel over de meldcode wordt gevraagd
      Dan is dit het hele besluit:
        | de stap is stap 5                                                                 |
        | er is een plicht om te melden: nee                                                |
        | verder gaan: mag                                                                  |
        | de melder moet beslissen of er een melding nodig is en of die open of gesloten is |
        | de melder moet de stappen vastleggen in het eigen dossier                         |
        | de melder mag kiezen voor melden bij Veilig Thuis                                 |
        | de melder mag zelf hulp organiseren voor het gezin                                |
      En geldt regel MCT-42 op grond van 7.2.5, F.5

  Regel: MCT-44 Is een plicht om te melden niet uit te sluiten, dan is stap 5 niet zeker gezet

    Scenario: is een plicht om te melden niet uit te sluiten, dan is stap 5 niet zeker gezet — de melder heeft gemeld: onbekend
      Gegeven deze feiten:
        | de melder heeft gemeld: onbekend |
      Als het oordeel over de meldcode wordt gevraagd
      Dan is dit het hele besluit:
        | de stap is stap 5                                                                                                                 |
        | er is een plicht om te melden: ja                                                                                                 |
        | verder gaan: nog onbekend                                                                                                         |
        | de melder moet beslissen of de melding open of gesloten is                                                                        |
        | de melder moet de stappen vastleggen in digitaal dossier en Kidos                                                                 |
        | de melder moet informatie over het gezin geven aan Veilig Thuis                                                                   |
        | de melder moet melden bij Veilig Thuis                                                                                            |
        | de melder moet structureel vragen naar de veiligheid in het gezin en naar de gevolgen van ingrijpende gebeurtenissen, voortdurend |
        | de melder mag het gezin verwijzen naar de passende instantie                                                                      |
        | de melder mag zelf hulp organiseren voor het gezin                                                                                |
        | vraag: de melder heeft gemeld                                                                                                     |
      En geldt regel MCT-44 op grond van 8.2.b, 7.2.5, D-9

  Regel: MCT-46 Zonder vermoeden valt er in stap 5 niets te kiezen

    Scenario: zonder vermoeden valt er in stap 5 niets te kiezen — er is een vermoeden van kindermishandeling: nee, in stap 5 gekozen is zelf hulp organiseren, de melder heeft gemeld: nee
      Gegeven deze feiten:
        | er is een vermoeden van kindermishandeling: nee |
        | in stap 5 gekozen is zelf hulp organiseren      |
        | de melder heeft gemeld: nee                     |
      Als het oordeel over de meldcode wordt gevraagd
      Dan is dit het hele besluit:
        | de stap is afgerond                                                                                                               |
        | er is een plicht om te melden: nee                                                                                                |
        | verder gaan: mag                                                                                                                  |
        | de melder moet de stappen vastleggen in digitaal dossier en Kidos                                                                 |
        | de melder moet informatie over het gezin geven aan Veilig Thuis                                                                   |
        | de melder moet structureel vragen naar de veiligheid in het gezin en naar de gevolgen van ingrijpende gebeurtenissen, voortdurend |
        | de melder mag het gezin verwijzen naar de passende instantie                                                                      |
        | geen grondslag: MCO-58                                                                                                            |
      En geldt regel MCT-46 op grond van 9.1.4.b, F.5, D-9, als keuze

  Regel: MCT-47 Wie mocht kiezen en koos voor eigen hulp, heeft stap 5 gezet

    Scenario: wie mocht kiezen en koos voor eigen hulp, heeft stap 5 gezet — de melder is jeugdteam, het gezin is bereikbaar: onbekend, in stap 5 gekozen is zelf hulp organiseren, de melder heeft gemeld: onbekend
      Gegeven deze feiten:
        | de melder is jeugdteam                     |
        | het gezin is bereikbaar: onbekend          |
        | in stap 5 gekozen is zelf hulp organiseren |
        | de melder heeft gemeld: onbekend           |
      Als het oordeel over de meldcode wordt gevraagd
      Dan is dit het hele besluit:
        | de stap is afgerond                                       |
        | er is een plicht om te melden: nee                        |
        | verder gaan: mag                                          |
        | de melder moet de stappen vastleggen in het eigen dossier |
        | de melder mag zelf hulp organiseren voor het gezin        |
        | vraag: de melder heeft gemeld                             |
      En geldt regel MCT-47 op grond van 7.2.5, F.5, D-9

  Regel: MCT-48 Is de keuze of de melding onbekend, dan is stap 5 niet zeker gezet

    Scenario: is de keuze of de melding onbekend, dan is stap 5 niet zeker gezet — de melder is jeugdteam, de melder heeft gemeld: onbekend
      Gegeven deze feiten:
        | de melder is jeugdteam           |
        | de melder heeft gemeld: onbekend |
      Als het oordeel over de meldcode wordt gevraagd
      Dan is dit het hele besluit:
        | de stap is stap 5                                                                 |
        | er is een plicht om te melden: nee                                                |
        | verder gaan: nog onbekend                                                         |
        | de melder moet beslissen of er een melding nodig is en of die open of gesloten is |
        | de melder moet de stappen vastleggen in het eigen dossier                         |
        | de melder mag kiezen voor melden bij Veilig Thuis                                 |
        | de melder mag zelf hulp organiseren voor het gezin                                |
        | vraag: de melder heeft gemeld                                                     |
      En geldt regel MCT-48 op grond van 7.2.5, F.5

  Regel: MCT-64 Zonder overleg mag het nog niet verder

    Scenario: MCT-64 geldt niet bij de signalen zijn in kaart gebracht: onbekend, een collega is geraadpleegd: nee
      Gegeven deze feiten:
        | de signalen zijn in kaart gebracht: onbekend |
        | een collega is geraadpleegd: nee             |
      Als het oordeel over de meldcode wordt gevraagd
      Dan is dit het hele besluit:
        | de stap is stap 1                                                                                                                 |
        | er is een plicht om te melden: ja                                                                                                 |
        | stap 2 is overgeslagen: ja                                                                                                        |
        | verder gaan: nog onbekend                                                                                                         |
        | de melder moet de stappen vastleggen in digitaal dossier en Kidos                                                                 |
        | de melder moet een collega raadplegen, na de melding                                                                              |
        | de melder moet informatie over het gezin geven aan Veilig Thuis                                                                   |
        | de melder moet structureel vragen naar de veiligheid in het gezin en naar de gevolgen van ingrijpende gebeurtenissen, voortdurend |
        | vraag: de signalen zijn in kaart gebracht                                                                                         |

  Regel: MCT-66 Is gevaar door een gesprek onbekend, dan is nog onbekend of het verder mag

    Scenario: is gevaar door een gesprek onbekend, dan is nog onbekend of het verder mag — de melder is andere professional, open melden is gevaarlijk voor het kind: onbekend, het gesprek is gevoerd: nee
      Gegeven deze feiten:
        | de melder is andere professional                  |
        | open melden is gevaarlijk voor het kind: onbekend |
        | het gesprek is gevoerd: nee                       |
      Als het oordeel over de meldcode wordt gevraagd
      Dan is dit het hele besluit:
        | de stap is stap 3                              |
        | er is een plicht om te melden: nee             |
        | stap 3 is overgeslagen: ja                     |
        | verder gaan: nog onbekend                      |
        | vraag: open melden is gevaarlijk voor het kind |
        | opmerking: MCO-35                              |
      En geldt regel MCT-66 op grond van 7.2.3, F.3, D-1, D-10, als keuze

  Regel: MCT-71 Is de plicht om te melden onbekend, dan is nog onbekend of het verder mag

    Scenario: is de plicht om te melden onbekend, dan is nog onbekend of het verder mag — de melder is onbekend, er is een vermoeden van huiselijk geweld: onbekend, in stap 5 gekozen is onbekend, de melder heeft gemeld: onbekend
      Gegeven deze feiten:
        | de melder is onbekend                              |
        | er is een vermoeden van huiselijk geweld: onbekend |
        | in stap 5 gekozen is onbekend                      |
        | de melder heeft gemeld: onbekend                   |
      Als het oordeel over de meldcode wordt gevraagd
      Dan is dit het hele besluit:
        | de stap is stap 5                                                                 |
        | er is een plicht om te melden: onbekend                                           |
        | verder gaan: nog onbekend                                                         |
        | de melder moet beslissen of er een melding nodig is en of die open of gesloten is |
        | de melder mag zelf hulp organiseren voor het gezin                                |
        | vraag: de melder                                                                  |
        | vraag: de melder heeft gemeld                                                     |
        | vraag: in stap 5 gekozen                                                          |
      En geldt regel MCO-59 op grond van 7.2.5
      En geldt regel MCT-71 op grond van 8.2.b, D-9
