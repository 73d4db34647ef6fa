# language: nl
Functionaliteit: Wat er van een wijziging in de contactgegevens werd

  Achtergrond: een jeugdteam waar alles is geregeld
    Gegeven de peildatum is 2026-07-01
    En deze feiten:
      | de soort organisatie is jeugdteam                      |
      | er is een functionaris voor de meldcodestappen: ja     |
      | vast staat wie eindverantwoordelijk is voor melden: ja |
      | er is aandacht voor bijzondere vormen van geweld: ja   |
      | de kennis van bijzondere vormen van geweld is er: ja   |
      | de omgang met vertrouwelijke gegevens ligt vast: ja    |
      | er is een overzicht van contactpersonen: ja            |
      | alle wijzigingen in dat overzicht zijn genoemd: ja     |
      | de eerste evaluatie is gehouden: ja                    |
      | een afspraak is niet nagekomen: nee                    |

  Regel: 9.2.r Een wijziging gaat binnen de termijn naar de partners

    Abstract Scenario: de wijziging is <stand>, en de organisatie is <oordeel> (<regel>)
      Gegeven deze feiten:
        | <dag>     |
        | <kennen>  |
        | <gedeeld> |
      Als het oordeel over de organisatie wordt gevraagd
      Dan is dit het hele besluit:
        | de organisatie is <oordeel>               |
        | over wijziging-1: de wijziging is <stand> |
        | <een>                                     |
        | <twee>                                    |
        | <drie>                                    |
        | <vier>                                    |
      En over wijziging-1: geldt regel <regel> op grond van 9.2.r, D-6, als keuze

      Voorbeelden:
        | dag                                              | kennen                                                      | gedeeld                                                 | stand                                 | oordeel                          | een                                                                                                           | twee                                                                                                      | drie              | vier | regel  |
        | over wijziging-1: de wijziging was op 2026-06-01 |                                                             | over wijziging-1: de wijziging is gedeeld op 2026-06-15 | op tijd gedeeld                       | klaar voor de afspraken          |                                                                                                               |                                                                                                           |                   |      | WIJ-01 |
        | over wijziging-1: de wijziging was op 2026-06-01 |                                                             | over wijziging-1: de wijziging is gedeeld op 2026-07-01 | op tijd gedeeld                       | klaar voor de afspraken          |                                                                                                               |                                                                                                           |                   |      | WIJ-01 |
        | over wijziging-1: de wijziging was op 2026-05-31 |                                                             | over wijziging-1: de wijziging is gedeeld op 2026-06-30 | op tijd gedeeld                       | klaar voor de afspraken          |                                                                                                               |                                                                                                           |                   |      | WIJ-01 |
        | over wijziging-1: de wijziging was op 2026-05-31 |                                                             | over wijziging-1: de wijziging is gedeeld op 2026-07-01 | te laat gedeeld                       | klaar voor de afspraken          | over wijziging-1: de organisatie moet wat niet is nagekomen op de agenda van de geplande evaluatie zetten     |                                                                                                           |                   |      | WIJ-02 |
        | over wijziging-1: de wijziging was op 2026-01-31 |                                                             | over wijziging-1: de wijziging is gedeeld op 2026-02-28 | op tijd gedeeld                       | klaar voor de afspraken          |                                                                                                               |                                                                                                           |                   |      | WIJ-01 |
        | over wijziging-1: de wijziging was op 2026-01-31 |                                                             | over wijziging-1: de wijziging is gedeeld op 2026-03-01 | te laat gedeeld                       | klaar voor de afspraken          | over wijziging-1: de organisatie moet wat niet is nagekomen op de agenda van de geplande evaluatie zetten     |                                                                                                           |                   |      | WIJ-02 |
        | over wijziging-1: de wijziging was op 2024-01-31 |                                                             | over wijziging-1: de wijziging is gedeeld op 2024-02-29 | op tijd gedeeld                       | klaar voor de afspraken          |                                                                                                               |                                                                                                           |                   |      | WIJ-01 |
        | over wijziging-1: de wijziging was op 2024-01-31 |                                                             | over wijziging-1: de wijziging is gedeeld op 2024-03-01 | te laat gedeeld                       | klaar voor de afspraken          | over wijziging-1: de organisatie moet wat niet is nagekomen op de agenda van de geplande evaluatie zetten     |                                                                                                           |                   |      | WIJ-02 |
        | over wijziging-1: de wijziging was op 2026-06-01 |                                                             | over wijziging-1: de wijziging is gedeeld op 2026-05-20 | op tijd gedeeld                       | klaar voor de afspraken          |                                                                                                               |                                                                                                           |                   |      | WIJ-01 |
        | over wijziging-1: de wijziging was op 2026-06-01 | over wijziging-1: de partners kennen de wijziging: ja       |                                                         | op tijd gedeeld                       | klaar voor de afspraken          |                                                                                                               |                                                                                                           |                   |      | WIJ-01 |
        | over wijziging-1: de wijziging was op 2026-05-31 | over wijziging-1: de partners kennen de wijziging: ja       |                                                         | gedeeld, misschien te laat            | klaar voor de afspraken          | over wijziging-1: vraag: de dag van het delen is bekend                                                       |                                                                                                           |                   |      | WIJ-03 |
        |                                                  | over wijziging-1: de partners kennen de wijziging: ja       |                                                         | gedeeld, misschien te laat            | klaar voor de afspraken          | over wijziging-1: vraag: de dag van de wijziging is bekend                                                    | over wijziging-1: vraag: de dag van het delen is bekend                                                   |                   |      | WIJ-03 |
        |                                                  |                                                             | over wijziging-1: de wijziging is gedeeld op 2026-06-15 | gedeeld, misschien te laat            | klaar voor de afspraken          | over wijziging-1: vraag: de dag van de wijziging is bekend                                                    |                                                                                                           |                   |      | WIJ-03 |
        | over wijziging-1: de wijziging was op 2026-06-01 | over wijziging-1: de partners kennen de wijziging: nee      |                                                         | nog te delen                          | klaar voor de afspraken          | over wijziging-1: de organisatie moet de wijziging delen met de partners, uiterlijk 2026-07-01                |                                                                                                           |                   |      | WIJ-04 |
        | over wijziging-1: de wijziging was op 2026-05-31 | over wijziging-1: de partners kennen de wijziging: nee      |                                                         | nog niet gedeeld en te laat           | nog niet klaar voor de afspraken | over wijziging-1: de organisatie moet de wijziging delen met de partners, uiterlijk 2026-06-30                | over wijziging-1: de organisatie moet wat niet is nagekomen op de agenda van de geplande evaluatie zetten | opmerking: ORG-13 |      | WIJ-05 |
        |                                                  | over wijziging-1: de partners kennen de wijziging: nee      |                                                         | nog niet gedeeld, misschien te laat   | nog niet te beoordelen           | over wijziging-1: de organisatie moet de wijziging delen met de partners, binnen de termijn wijzigingen delen | over wijziging-1: vraag: de dag van de wijziging is bekend                                                |                   |      | WIJ-06 |
        | over wijziging-1: de wijziging was op 2026-06-01 | over wijziging-1: de partners kennen de wijziging: onbekend |                                                         | misschien nog te delen                | klaar voor de afspraken          | over wijziging-1: vraag: de partners kennen de wijziging                                                      |                                                                                                           |                   |      | WIJ-07 |
        | over wijziging-1: de wijziging was op 2026-05-31 | over wijziging-1: de partners kennen de wijziging: onbekend |                                                         | misschien nog niet gedeeld en te laat | nog niet te beoordelen           | over wijziging-1: vraag: de partners kennen de wijziging                                                      |                                                                                                           |                   |      | WIJ-08 |
        |                                                  | over wijziging-1: de partners kennen de wijziging: onbekend |                                                         | misschien nog niet gedeeld en te laat | nog niet te beoordelen           | over wijziging-1: vraag: de partners kennen de wijziging                                                      | over wijziging-1: vraag: de dag van de wijziging is bekend                                                |                   |      | WIJ-08 |

  Regel: 9.2.r De afspraak geldt voor de drie partijen, en is de soort onbekend dan wordt die gevraagd

    Abstract Scenario: bij de soort <soort> is de wijziging <stand> (<regel>)
      Gegeven deze feiten:
        | de soort organisatie is <soort> |
        | <dag>                           |
        | <kennen>                        |
        | <gedeeld>                       |
      Als het oordeel over de organisatie wordt gevraagd
      Dan is dit het hele besluit:
        | de organisatie is <oordeel>               |
        | over wijziging-1: de wijziging is <stand> |
        | <een>                                     |
        | <twee>                                    |
        | <drie>                                    |
        | <vier>                                    |
      En over wijziging-1: geldt regel <regel>

      Voorbeelden:
        | soort        | dag                                              | kennen                                                      | gedeeld                                                 | stand                                 | oordeel                          | een                                                                                                           | twee                                                                                                      | drie                                                    | vier | regel  |
        | Veilig Thuis | over wijziging-1: de wijziging was op 2026-06-01 |                                                             | over wijziging-1: de wijziging is gedeeld op 2026-06-15 | op tijd gedeeld                       | klaar voor de afspraken          |                                                                                                               |                                                                                                           |                                                         |      | WIJ-01 |
        | Veilig Thuis | over wijziging-1: de wijziging was op 2026-05-31 |                                                             | over wijziging-1: de wijziging is gedeeld op 2026-07-01 | te laat gedeeld                       | klaar voor de afspraken          | over wijziging-1: de organisatie moet wat niet is nagekomen op de agenda van de geplande evaluatie zetten     |                                                                                                           |                                                         |      | WIJ-02 |
        | Veilig Thuis |                                                  | over wijziging-1: de partners kennen de wijziging: ja       |                                                         | gedeeld, misschien te laat            | klaar voor de afspraken          | over wijziging-1: vraag: de dag van de wijziging is bekend                                                    | over wijziging-1: vraag: de dag van het delen is bekend                                                   |                                                         |      | WIJ-03 |
        | Veilig Thuis | over wijziging-1: de wijziging was op 2026-06-01 | over wijziging-1: de partners kennen de wijziging: nee      |                                                         | nog te delen                          | klaar voor de afspraken          | over wijziging-1: de organisatie moet de wijziging delen met de partners, uiterlijk 2026-07-01                |                                                                                                           |                                                         |      | WIJ-04 |
        | Veilig Thuis | over wijziging-1: de wijziging was op 2026-05-31 | over wijziging-1: de partners kennen de wijziging: nee      |                                                         | nog niet gedeeld en te laat           | nog niet klaar voor de afspraken | over wijziging-1: de organisatie moet de wijziging delen met de partners, uiterlijk 2026-06-30                | over wijziging-1: de organisatie moet wat niet is nagekomen op de agenda van de geplande evaluatie zetten | opmerking: ORG-13                                       |      | WIJ-05 |
        | Veilig Thuis |                                                  | over wijziging-1: de partners kennen de wijziging: nee      |                                                         | nog niet gedeeld, misschien te laat   | nog niet te beoordelen           | over wijziging-1: de organisatie moet de wijziging delen met de partners, binnen de termijn wijzigingen delen | over wijziging-1: vraag: de dag van de wijziging is bekend                                                |                                                         |      | WIJ-06 |
        | Veilig Thuis | over wijziging-1: de wijziging was op 2026-06-01 | over wijziging-1: de partners kennen de wijziging: onbekend |                                                         | misschien nog te delen                | klaar voor de afspraken          | over wijziging-1: vraag: de partners kennen de wijziging                                                      |                                                                                                           |                                                         |      | WIJ-07 |
        | Veilig Thuis | over wijziging-1: de wijziging was op 2026-05-31 | over wijziging-1: de partners kennen de wijziging: onbekend |                                                         | misschien nog niet gedeeld en te laat | nog niet te beoordelen           | over wijziging-1: vraag: de partners kennen de wijziging                                                      |                                                                                                           |                                                         |      | WIJ-08 |
        | JGZ          | over wijziging-1: de wijziging was op 2026-06-01 |                                                             | over wijziging-1: de wijziging is gedeeld op 2026-06-15 | op tijd gedeeld                       | klaar voor de afspraken          |                                                                                                               |                                                                                                           |                                                         |      | WIJ-01 |
        | JGZ          | over wijziging-1: de wijziging was op 2026-05-31 |                                                             | over wijziging-1: de wijziging is gedeeld op 2026-07-01 | te laat gedeeld                       | klaar voor de afspraken          | over wijziging-1: de organisatie moet wat niet is nagekomen op de agenda van de geplande evaluatie zetten     |                                                                                                           |                                                         |      | WIJ-02 |
        | JGZ          |                                                  | over wijziging-1: de partners kennen de wijziging: ja       |                                                         | gedeeld, misschien te laat            | klaar voor de afspraken          | over wijziging-1: vraag: de dag van de wijziging is bekend                                                    | over wijziging-1: vraag: de dag van het delen is bekend                                                   |                                                         |      | WIJ-03 |
        | JGZ          | over wijziging-1: de wijziging was op 2026-06-01 | over wijziging-1: de partners kennen de wijziging: nee      |                                                         | nog te delen                          | klaar voor de afspraken          | over wijziging-1: de organisatie moet de wijziging delen met de partners, uiterlijk 2026-07-01                |                                                                                                           |                                                         |      | WIJ-04 |
        | JGZ          | over wijziging-1: de wijziging was op 2026-05-31 | over wijziging-1: de partners kennen de wijziging: nee      |                                                         | nog niet gedeeld en te laat           | nog niet klaar voor de afspraken | over wijziging-1: de organisatie moet de wijziging delen met de partners, uiterlijk 2026-06-30                | over wijziging-1: de organisatie moet wat niet is nagekomen op de agenda van de geplande evaluatie zetten | opmerking: ORG-13                                       |      | WIJ-05 |
        | JGZ          |                                                  | over wijziging-1: de partners kennen de wijziging: nee      |                                                         | nog niet gedeeld, misschien te laat   | nog niet te beoordelen           | over wijziging-1: de organisatie moet de wijziging delen met de partners, binnen de termijn wijzigingen delen | over wijziging-1: vraag: de dag van de wijziging is bekend                                                |                                                         |      | WIJ-06 |
        | JGZ          | over wijziging-1: de wijziging was op 2026-06-01 | over wijziging-1: de partners kennen de wijziging: onbekend |                                                         | misschien nog te delen                | klaar voor de afspraken          | over wijziging-1: vraag: de partners kennen de wijziging                                                      |                                                                                                           |                                                         |      | WIJ-07 |
        | JGZ          | over wijziging-1: de wijziging was op 2026-05-31 | over wijziging-1: de partners kennen de wijziging: onbekend |                                                         | misschien nog niet gedeeld en te laat | nog niet te beoordelen           | over wijziging-1: vraag: de partners kennen de wijziging                                                      |                                                                                                           |                                                         |      | WIJ-08 |
        | onbekend     | over wijziging-1: de wijziging was op 2026-06-01 |                                                             | over wijziging-1: de wijziging is gedeeld op 2026-06-15 | op tijd gedeeld                       | nog niet te beoordelen           | vraag: de soort organisatie                                                                                   |                                                                                                           |                                                         |      | WIJ-01 |
        | onbekend     | over wijziging-1: de wijziging was op 2026-05-31 |                                                             | over wijziging-1: de wijziging is gedeeld op 2026-07-01 | te laat gedeeld                       | nog niet te beoordelen           | vraag: de soort organisatie                                                                                   |                                                                                                           |                                                         |      | WIJ-02 |
        | onbekend     |                                                  | over wijziging-1: de partners kennen de wijziging: ja       |                                                         | gedeeld, misschien te laat            | nog niet te beoordelen           | vraag: de soort organisatie                                                                                   | over wijziging-1: vraag: de dag van de wijziging is bekend                                                | over wijziging-1: vraag: de dag van het delen is bekend |      | WIJ-03 |
        | onbekend     | over wijziging-1: de wijziging was op 2026-06-01 | over wijziging-1: de partners kennen de wijziging: nee      |                                                         | nog te delen                          | nog niet te beoordelen           | vraag: de soort organisatie                                                                                   |                                                                                                           |                                                         |      | WIJ-04 |
        | onbekend     | over wijziging-1: de wijziging was op 2026-05-31 | over wijziging-1: de partners kennen de wijziging: nee      |                                                         | nog niet gedeeld en te laat           | nog niet te beoordelen           | vraag: de soort organisatie                                                                                   |                                                                                                           |                                                         |      | WIJ-05 |
        | onbekend     |                                                  | over wijziging-1: de partners kennen de wijziging: nee      |                                                         | nog niet gedeeld, misschien te laat   | nog niet te beoordelen           | vraag: de soort organisatie                                                                                   | over wijziging-1: vraag: de dag van de wijziging is bekend                                                |                                                         |      | WIJ-06 |
        | onbekend     | over wijziging-1: de wijziging was op 2026-06-01 | over wijziging-1: de partners kennen de wijziging: onbekend |                                                         | misschien nog te delen                | nog niet te beoordelen           | vraag: de soort organisatie                                                                                   | over wijziging-1: vraag: de partners kennen de wijziging                                                  |                                                         |      | WIJ-07 |
        | onbekend     | over wijziging-1: de wijziging was op 2026-05-31 | over wijziging-1: de partners kennen de wijziging: onbekend |                                                         | misschien nog niet gedeeld en te laat | nog niet te beoordelen           | vraag: de soort organisatie                                                                                   | over wijziging-1: vraag: de partners kennen de wijziging                                                  |                                                         |      | WIJ-08 |

    Abstract Scenario: bij een andere organisatie zeggen de afspraken niets over een wijziging (<regel>)
      Gegeven deze feiten:
        | de soort organisatie is andere organisatie |
        | <dag>                                      |
        | <kennen>                                   |
        | <gedeeld>                                  |
      Als het oordeel over de organisatie wordt gevraagd
      Dan is dit het hele besluit:
        | de organisatie is niet gebonden aan deze afspraken |
        | geen grondslag: GRD-01                             |
      En over wijziging-1: geldt regel <regel> niet
      En over wijziging-1: geldt regel WIJ-20 niet

      Voorbeelden:
        | dag                                              | kennen                                                      | gedeeld                                                 | regel  |
        | over wijziging-1: de wijziging was op 2026-06-01 |                                                             | over wijziging-1: de wijziging is gedeeld op 2026-06-15 | WIJ-01 |
        | over wijziging-1: de wijziging was op 2026-05-31 |                                                             | over wijziging-1: de wijziging is gedeeld op 2026-07-01 | WIJ-02 |
        |                                                  | over wijziging-1: de partners kennen de wijziging: ja       |                                                         | WIJ-03 |
        | over wijziging-1: de wijziging was op 2026-06-01 | over wijziging-1: de partners kennen de wijziging: nee      |                                                         | WIJ-04 |
        | over wijziging-1: de wijziging was op 2026-05-31 | over wijziging-1: de partners kennen de wijziging: nee      |                                                         | WIJ-05 |
        |                                                  | over wijziging-1: de partners kennen de wijziging: nee      |                                                         | WIJ-06 |
        | over wijziging-1: de wijziging was op 2026-06-01 | over wijziging-1: de partners kennen de wijziging: onbekend |                                                         | WIJ-07 |
        | over wijziging-1: de wijziging was op 2026-05-31 | over wijziging-1: de partners kennen de wijziging: onbekend |                                                         | WIJ-08 |
        |                                                  | over wijziging-1: de partners kennen de wijziging: onbekend |                                                         | WIJ-08 |

  Regel: 9.2.r Elke wijziging telt apart

    Scenario: van twee wijzigingen is de ene op tijd en de andere te laat en nog niet gedeeld
      Gegeven deze feiten:
        | over wijziging-1: de wijziging was op 2026-06-01        |
        | over wijziging-1: de wijziging is gedeeld op 2026-06-02 |
        | over wijziging-2: de wijziging was op 2026-02-28        |
        | over wijziging-2: de partners kennen de wijziging: nee  |
      Als het oordeel over de organisatie wordt gevraagd
      Dan is dit het hele besluit:
        | de organisatie is nog niet klaar voor de afspraken                                                        |
        | over wijziging-1: de wijziging is op tijd gedeeld                                                         |
        | over wijziging-2: de wijziging is nog niet gedeeld en te laat                                             |
        | over wijziging-2: de organisatie moet de wijziging delen met de partners, uiterlijk 2026-03-28            |
        | over wijziging-2: de organisatie moet wat niet is nagekomen op de agenda van de geplande evaluatie zetten |
        | opmerking: ORG-13                                                                                         |
      En over wijziging-2: geldt regel WIJ-20 op grond van 9.2.r, D-6, als keuze
      En geldt regel ORG-13 op grond van 9.2.r
      En over wijziging-2: geldt regel WIJ-24 op grond van 6.e, 9.2.r

    Scenario: van een wijziging is alleen bekend dat er een was
      Gegeven deze feiten:
        | over wijziging-1: de partners kennen de wijziging: onbekend |
      Als het oordeel over de organisatie wordt gevraagd
      Dan is dit het hele besluit:
        | de organisatie is nog niet te beoordelen                                |
        | over wijziging-1: de wijziging is misschien nog niet gedeeld en te laat |
        | over wijziging-1: vraag: de partners kennen de wijziging                |
        | over wijziging-1: vraag: de dag van de wijziging is bekend              |
      En over wijziging-1: geldt regel WIJ-21 op grond van 9.2.r
      En over wijziging-1: geldt regel WIJ-22 op grond van 9.2.r, D-6, als keuze
      En geldt regel ORG-14 op grond van 9.2.r

    Scenario: is onbekend wanneer er gedeeld is, dan wordt dat gevraagd
      Gegeven deze feiten:
        | over wijziging-1: de wijziging was op 2026-02-28      |
        | over wijziging-1: de partners kennen de wijziging: ja |
      Als het oordeel over de organisatie wordt gevraagd
      Dan is dit het hele besluit:
        | de organisatie is klaar voor de afspraken                    |
        | over wijziging-1: de wijziging is gedeeld, misschien te laat |
        | over wijziging-1: vraag: de dag van het delen is bekend      |
      En over wijziging-1: geldt regel WIJ-23 op grond van 9.2.r, D-6, als keuze

    Scenario: is er geen wijziging, dan is er niets te delen
      Als het oordeel over de organisatie wordt gevraagd
      Dan is dit het hele besluit:
        | de organisatie is klaar voor de afspraken |
      En geldt regel GRD-05
