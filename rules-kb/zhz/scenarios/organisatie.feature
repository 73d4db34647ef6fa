# language: nl
Functionaliteit: Of een organisatie klaar is voor de afspraken

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

  Regel: 7.3.a tot en met 7.3.d en 9.2.r Alleen wie alles heeft geregeld, is klaar

    Abstract Scenario: is alles geregeld, dan is de organisatie (<soort>) <oordeel>
      Gegeven deze feiten:
        | de soort organisatie is <soort> |
      Als het oordeel over de organisatie wordt gevraagd
      Dan is dit het hele besluit:
        | de organisatie is <oordeel> |
        | <verder>                    |
      En geldt regel <regel> op grond van 7.3.a, 7.3.b, 7.3.c, 7.3.d, 9.2.r

      Voorbeelden:
        | soort              | oordeel                          | verder                      | regel  |
        | Veilig Thuis       | klaar voor de afspraken          |                             | GRD-05 |
        | jeugdteam          | klaar voor de afspraken          |                             | GRD-05 |
        | JGZ                | klaar voor de afspraken          |                             | GRD-05 |
        | andere organisatie | niet gebonden aan deze afspraken | geen grondslag: GRD-01      | GRD-01 |
        | onbekend           | nog niet te beoordelen           | vraag: de soort organisatie | GRD-02 |

    Abstract Scenario: wat ontbreekt, wordt genoemd met wie het regelt (<regel>, <soort>)
      Gegeven deze feiten:
        | de soort organisatie is <soort> |
        | <ontbreekt>                     |
      Als het oordeel over de organisatie wordt gevraagd
      Dan is dit het hele besluit:
        | de organisatie is nog niet klaar voor de afspraken |
        | <plicht>                                           |
        | <opmerking>                                        |
      En geldt regel <regel> op grond van <norm>
      En geldt regel GRD-03 op grond van 7.3.a, 7.3.b, 7.3.c, 7.3.d, 9.2.r

      Voorbeelden:
        | soort        | ontbreekt                                               | plicht                                                                             | opmerking         | regel  | norm  |
        | Veilig Thuis | er is een functionaris voor de meldcodestappen: nee     | de organisatie moet iemand benoemen die de stappen van de meldcode doorloopt       | opmerking: ORG-01 | ORG-01 | 7.3.a |
        | jeugdteam    | er is een functionaris voor de meldcodestappen: nee     | de organisatie moet iemand benoemen die de stappen van de meldcode doorloopt       | opmerking: ORG-01 | ORG-01 | 7.3.a |
        | JGZ          | er is een functionaris voor de meldcodestappen: nee     | de organisatie moet iemand benoemen die de stappen van de meldcode doorloopt       | opmerking: ORG-01 | ORG-01 | 7.3.a |
        | Veilig Thuis | vast staat wie eindverantwoordelijk is voor melden: nee | de organisatie moet vastleggen wie eindverantwoordelijk is voor wel of niet melden | opmerking: ORG-03 | ORG-03 | 7.3.b |
        | jeugdteam    | vast staat wie eindverantwoordelijk is voor melden: nee | de organisatie moet vastleggen wie eindverantwoordelijk is voor wel of niet melden | opmerking: ORG-03 | ORG-03 | 7.3.b |
        | JGZ          | vast staat wie eindverantwoordelijk is voor melden: nee | de organisatie moet vastleggen wie eindverantwoordelijk is voor wel of niet melden | opmerking: ORG-03 | ORG-03 | 7.3.b |
        | Veilig Thuis | er is aandacht voor bijzondere vormen van geweld: nee   | de organisatie moet aandacht geven aan bijzondere vormen van geweld                | opmerking: ORG-05 | ORG-05 | 7.3.c |
        | jeugdteam    | er is aandacht voor bijzondere vormen van geweld: nee   | de organisatie moet aandacht geven aan bijzondere vormen van geweld                | opmerking: ORG-05 | ORG-05 | 7.3.c |
        | JGZ          | er is aandacht voor bijzondere vormen van geweld: nee   | de organisatie moet aandacht geven aan bijzondere vormen van geweld                | opmerking: ORG-05 | ORG-05 | 7.3.c |
        | Veilig Thuis | de kennis van bijzondere vormen van geweld is er: nee   | de organisatie moet zorgen voor kennis van bijzondere vormen van geweld            | opmerking: ORG-07 | ORG-07 | 7.3.c |
        | jeugdteam    | de kennis van bijzondere vormen van geweld is er: nee   | de organisatie moet zorgen voor kennis van bijzondere vormen van geweld            | opmerking: ORG-07 | ORG-07 | 7.3.c |
        | JGZ          | de kennis van bijzondere vormen van geweld is er: nee   | de organisatie moet zorgen voor kennis van bijzondere vormen van geweld            | opmerking: ORG-07 | ORG-07 | 7.3.c |
        | Veilig Thuis | de omgang met vertrouwelijke gegevens ligt vast: nee    | de organisatie moet vastleggen hoe met vertrouwelijke gegevens wordt omgegaan      | opmerking: ORG-09 | ORG-09 | 7.3.d |
        | jeugdteam    | de omgang met vertrouwelijke gegevens ligt vast: nee    | de organisatie moet vastleggen hoe met vertrouwelijke gegevens wordt omgegaan      | opmerking: ORG-09 | ORG-09 | 7.3.d |
        | JGZ          | de omgang met vertrouwelijke gegevens ligt vast: nee    | de organisatie moet vastleggen hoe met vertrouwelijke gegevens wordt omgegaan      | opmerking: ORG-09 | ORG-09 | 7.3.d |
        | Veilig Thuis | er is een overzicht van contactpersonen: nee            | de organisatie moet een overzicht maken van contactpersonen en telefoonnummers     | opmerking: ORG-11 | ORG-11 | 9.2.r |
        | jeugdteam    | er is een overzicht van contactpersonen: nee            | de organisatie moet een overzicht maken van contactpersonen en telefoonnummers     | opmerking: ORG-11 | ORG-11 | 9.2.r |
        | JGZ          | er is een overzicht van contactpersonen: nee            | de organisatie moet een overzicht maken van contactpersonen en telefoonnummers     | opmerking: ORG-11 | ORG-11 | 9.2.r |

    Abstract Scenario: wat onbekend is, ontbreekt niet en wordt gevraagd (<regel>, <soort>)
      Gegeven deze feiten:
        | de soort organisatie is <soort> |
        | <onbekend>                      |
      Als het oordeel over de organisatie wordt gevraagd
      Dan is dit het hele besluit:
        | de organisatie is nog niet te beoordelen |
        | <vraag>                                  |
        | <ook>                                    |
      En geldt regel <regel> op grond van <norm>
      En geldt regel <oordeel> op grond van 7.3.a, 7.3.b, 7.3.c, 7.3.d, 9.2.r

      Voorbeelden:
        | soort        | onbekend                                                     | vraag                                                     | ook                         | regel  | norm  | oordeel |
        | Veilig Thuis | er is een functionaris voor de meldcodestappen: onbekend     | vraag: er is een functionaris voor de meldcodestappen     |                             | ORG-02 | 7.3.a | GRD-04  |
        | jeugdteam    | er is een functionaris voor de meldcodestappen: onbekend     | vraag: er is een functionaris voor de meldcodestappen     |                             | ORG-02 | 7.3.a | GRD-04  |
        | JGZ          | er is een functionaris voor de meldcodestappen: onbekend     | vraag: er is een functionaris voor de meldcodestappen     |                             | ORG-02 | 7.3.a | GRD-04  |
        | onbekend     | er is een functionaris voor de meldcodestappen: onbekend     | vraag: er is een functionaris voor de meldcodestappen     | vraag: de soort organisatie | ORG-02 | 7.3.a | GRD-02  |
        | Veilig Thuis | vast staat wie eindverantwoordelijk is voor melden: onbekend | vraag: vast staat wie eindverantwoordelijk is voor melden |                             | ORG-04 | 7.3.b | GRD-04  |
        | jeugdteam    | vast staat wie eindverantwoordelijk is voor melden: onbekend | vraag: vast staat wie eindverantwoordelijk is voor melden |                             | ORG-04 | 7.3.b | GRD-04  |
        | JGZ          | vast staat wie eindverantwoordelijk is voor melden: onbekend | vraag: vast staat wie eindverantwoordelijk is voor melden |                             | ORG-04 | 7.3.b | GRD-04  |
        | onbekend     | vast staat wie eindverantwoordelijk is voor melden: onbekend | vraag: vast staat wie eindverantwoordelijk is voor melden | vraag: de soort organisatie | ORG-04 | 7.3.b | GRD-02  |
        | Veilig Thuis | er is aandacht voor bijzondere vormen van geweld: onbekend   | vraag: er is aandacht voor bijzondere vormen van geweld   |                             | ORG-06 | 7.3.c | GRD-04  |
        | jeugdteam    | er is aandacht voor bijzondere vormen van geweld: onbekend   | vraag: er is aandacht voor bijzondere vormen van geweld   |                             | ORG-06 | 7.3.c | GRD-04  |
        | JGZ          | er is aandacht voor bijzondere vormen van geweld: onbekend   | vraag: er is aandacht voor bijzondere vormen van geweld   |                             | ORG-06 | 7.3.c | GRD-04  |
        | onbekend     | er is aandacht voor bijzondere vormen van geweld: onbekend   | vraag: er is aandacht voor bijzondere vormen van geweld   | vraag: de soort organisatie | ORG-06 | 7.3.c | GRD-02  |
        | Veilig Thuis | de kennis van bijzondere vormen van geweld is er: onbekend   | vraag: de kennis van bijzondere vormen van geweld is er   |                             | ORG-08 | 7.3.c | GRD-04  |
        | jeugdteam    | de kennis van bijzondere vormen van geweld is er: onbekend   | vraag: de kennis van bijzondere vormen van geweld is er   |                             | ORG-08 | 7.3.c | GRD-04  |
        | JGZ          | de kennis van bijzondere vormen van geweld is er: onbekend   | vraag: de kennis van bijzondere vormen van geweld is er   |                             | ORG-08 | 7.3.c | GRD-04  |
        | onbekend     | de kennis van bijzondere vormen van geweld is er: onbekend   | vraag: de kennis van bijzondere vormen van geweld is er   | vraag: de soort organisatie | ORG-08 | 7.3.c | GRD-02  |
        | Veilig Thuis | de omgang met vertrouwelijke gegevens ligt vast: onbekend    | vraag: de omgang met vertrouwelijke gegevens ligt vast    |                             | ORG-10 | 7.3.d | GRD-04  |
        | jeugdteam    | de omgang met vertrouwelijke gegevens ligt vast: onbekend    | vraag: de omgang met vertrouwelijke gegevens ligt vast    |                             | ORG-10 | 7.3.d | GRD-04  |
        | JGZ          | de omgang met vertrouwelijke gegevens ligt vast: onbekend    | vraag: de omgang met vertrouwelijke gegevens ligt vast    |                             | ORG-10 | 7.3.d | GRD-04  |
        | onbekend     | de omgang met vertrouwelijke gegevens ligt vast: onbekend    | vraag: de omgang met vertrouwelijke gegevens ligt vast    | vraag: de soort organisatie | ORG-10 | 7.3.d | GRD-02  |
        | Veilig Thuis | er is een overzicht van contactpersonen: onbekend            | vraag: er is een overzicht van contactpersonen            |                             | ORG-12 | 9.2.r | GRD-04  |
        | jeugdteam    | er is een overzicht van contactpersonen: onbekend            | vraag: er is een overzicht van contactpersonen            |                             | ORG-12 | 9.2.r | GRD-04  |
        | JGZ          | er is een overzicht van contactpersonen: onbekend            | vraag: er is een overzicht van contactpersonen            |                             | ORG-12 | 9.2.r | GRD-04  |
        | onbekend     | er is een overzicht van contactpersonen: onbekend            | vraag: er is een overzicht van contactpersonen            | vraag: de soort organisatie | ORG-12 | 9.2.r | GRD-02  |

    Abstract Scenario: wie niet of misschien niet gebonden is, moet niets regelen (<regel>, <soort>)
      Gegeven deze feiten:
        | de soort organisatie is <soort> |
        | <feit>                          |
      Als het oordeel over de organisatie wordt gevraagd
      Dan is dit het hele besluit:
        | de organisatie is <oordeel> |
        | <verder>                    |
      En geldt regel <regel> niet

      Voorbeelden:
        | soort              | feit                                                         | oordeel                          | verder                      | regel  |
        | onbekend           | er is een functionaris voor de meldcodestappen: nee          | nog niet te beoordelen           | vraag: de soort organisatie | ORG-01 |
        | andere organisatie | er is een functionaris voor de meldcodestappen: nee          | niet gebonden aan deze afspraken | geen grondslag: GRD-01      | ORG-01 |
        | andere organisatie | er is een functionaris voor de meldcodestappen: onbekend     | niet gebonden aan deze afspraken | geen grondslag: GRD-01      | ORG-02 |
        | onbekend           | vast staat wie eindverantwoordelijk is voor melden: nee      | nog niet te beoordelen           | vraag: de soort organisatie | ORG-03 |
        | andere organisatie | vast staat wie eindverantwoordelijk is voor melden: nee      | niet gebonden aan deze afspraken | geen grondslag: GRD-01      | ORG-03 |
        | andere organisatie | vast staat wie eindverantwoordelijk is voor melden: onbekend | niet gebonden aan deze afspraken | geen grondslag: GRD-01      | ORG-04 |
        | onbekend           | er is aandacht voor bijzondere vormen van geweld: nee        | nog niet te beoordelen           | vraag: de soort organisatie | ORG-05 |
        | andere organisatie | er is aandacht voor bijzondere vormen van geweld: nee        | niet gebonden aan deze afspraken | geen grondslag: GRD-01      | ORG-05 |
        | andere organisatie | er is aandacht voor bijzondere vormen van geweld: onbekend   | niet gebonden aan deze afspraken | geen grondslag: GRD-01      | ORG-06 |
        | onbekend           | de kennis van bijzondere vormen van geweld is er: nee        | nog niet te beoordelen           | vraag: de soort organisatie | ORG-07 |
        | andere organisatie | de kennis van bijzondere vormen van geweld is er: nee        | niet gebonden aan deze afspraken | geen grondslag: GRD-01      | ORG-07 |
        | andere organisatie | de kennis van bijzondere vormen van geweld is er: onbekend   | niet gebonden aan deze afspraken | geen grondslag: GRD-01      | ORG-08 |
        | onbekend           | de omgang met vertrouwelijke gegevens ligt vast: nee         | nog niet te beoordelen           | vraag: de soort organisatie | ORG-09 |
        | andere organisatie | de omgang met vertrouwelijke gegevens ligt vast: nee         | niet gebonden aan deze afspraken | geen grondslag: GRD-01      | ORG-09 |
        | andere organisatie | de omgang met vertrouwelijke gegevens ligt vast: onbekend    | niet gebonden aan deze afspraken | geen grondslag: GRD-01      | ORG-10 |
        | onbekend           | er is een overzicht van contactpersonen: nee                 | nog niet te beoordelen           | vraag: de soort organisatie | ORG-11 |
        | andere organisatie | er is een overzicht van contactpersonen: nee                 | niet gebonden aan deze afspraken | geen grondslag: GRD-01      | ORG-11 |
        | andere organisatie | er is een overzicht van contactpersonen: onbekend            | niet gebonden aan deze afspraken | geen grondslag: GRD-01      | ORG-12 |

    Scenario: twee dingen die ontbreken worden allebei genoemd, en wat onbekend is wordt daarnaast gevraagd
      Gegeven deze feiten:
        | er is een functionaris voor de meldcodestappen: nee          |
        | de omgang met vertrouwelijke gegevens ligt vast: nee         |
        | vast staat wie eindverantwoordelijk is voor melden: onbekend |
      Als het oordeel over de organisatie wordt gevraagd
      Dan is dit het hele besluit:
        | de organisatie is nog niet klaar voor de afspraken                            |
        | de organisatie moet iemand benoemen die de stappen van de meldcode doorloopt  |
        | de organisatie moet vastleggen hoe met vertrouwelijke gegevens wordt omgegaan |
        | opmerking: ORG-01                                                             |
        | opmerking: ORG-09                                                             |
        | vraag: vast staat wie eindverantwoordelijk is voor melden                     |
      En geldt regel GRD-03
      En geldt regel GRD-04 niet

    Scenario: is van een organisatie niets bekend, dan is er geen oordeel en wordt alles gevraagd
      Gegeven deze feiten:
        | de soort organisatie is onbekend                             |
        | er is een functionaris voor de meldcodestappen: onbekend     |
        | vast staat wie eindverantwoordelijk is voor melden: onbekend |
        | er is aandacht voor bijzondere vormen van geweld: onbekend   |
        | de kennis van bijzondere vormen van geweld is er: onbekend   |
        | de omgang met vertrouwelijke gegevens ligt vast: onbekend    |
        | er is een overzicht van contactpersonen: onbekend            |
        | alle wijzigingen in dat overzicht zijn genoemd: onbekend     |
        | de eerste evaluatie is gehouden: onbekend                    |
        | een afspraak is niet nagekomen: onbekend                     |
      Als het oordeel over de organisatie wordt gevraagd
      Dan is dit het hele besluit:
        | de organisatie is nog niet te beoordelen                  |
        | vraag: de soort organisatie                               |
        | vraag: er is een functionaris voor de meldcodestappen     |
        | vraag: vast staat wie eindverantwoordelijk is voor melden |
        | vraag: er is aandacht voor bijzondere vormen van geweld   |
        | vraag: de kennis van bijzondere vormen van geweld is er   |
        | vraag: de omgang met vertrouwelijke gegevens ligt vast    |
        | vraag: er is een overzicht van contactpersonen            |
        | vraag: alle wijzigingen in dat overzicht zijn genoemd     |
        | vraag: de eerste evaluatie is gehouden                    |
        | vraag: de startdag van de afspraken is bekend             |
        | vraag: een afspraak is niet nagekomen                     |
      En geldt regel GRD-02

    Scenario: is van de JGZ verder niets bekend, dan is er geen oordeel, en de evaluatie komt er hoe dan ook
      Gegeven deze feiten:
        | de soort organisatie is JGZ                                  |
        | er is een functionaris voor de meldcodestappen: onbekend     |
        | vast staat wie eindverantwoordelijk is voor melden: onbekend |
        | er is aandacht voor bijzondere vormen van geweld: onbekend   |
        | de kennis van bijzondere vormen van geweld is er: onbekend   |
        | de omgang met vertrouwelijke gegevens ligt vast: onbekend    |
        | er is een overzicht van contactpersonen: onbekend            |
        | alle wijzigingen in dat overzicht zijn genoemd: onbekend     |
        | de eerste evaluatie is gehouden: onbekend                    |
        | een afspraak is niet nagekomen: onbekend                     |
      Als het oordeel over de organisatie wordt gevraagd
      Dan is dit het hele besluit:
        | de organisatie is nog niet te beoordelen                                                                     |
        | de organisatie moet de eerste evaluatie houden met de partners, aan het eind van de termijn eerste evaluatie |
        | vraag: er is een functionaris voor de meldcodestappen                                                        |
        | vraag: vast staat wie eindverantwoordelijk is voor melden                                                    |
        | vraag: er is aandacht voor bijzondere vormen van geweld                                                      |
        | vraag: de kennis van bijzondere vormen van geweld is er                                                      |
        | vraag: de omgang met vertrouwelijke gegevens ligt vast                                                       |
        | vraag: er is een overzicht van contactpersonen                                                               |
        | vraag: alle wijzigingen in dat overzicht zijn genoemd                                                        |
        | vraag: de eerste evaluatie is gehouden                                                                       |
        | vraag: de startdag van de afspraken is bekend                                                                |
        | vraag: een afspraak is niet nagekomen                                                                        |
      En geldt regel GRD-04
      En geldt regel ORG-14 op grond van 9.2.r

    Scenario: is van een andere organisatie niets bekend, dan wordt er ook niets gevraagd
      Gegeven deze feiten:
        | de soort organisatie is andere organisatie                   |
        | er is een functionaris voor de meldcodestappen: onbekend     |
        | vast staat wie eindverantwoordelijk is voor melden: onbekend |
        | er is aandacht voor bijzondere vormen van geweld: onbekend   |
        | de kennis van bijzondere vormen van geweld is er: onbekend   |
        | de omgang met vertrouwelijke gegevens ligt vast: onbekend    |
        | er is een overzicht van contactpersonen: onbekend            |
        | alle wijzigingen in dat overzicht zijn genoemd: onbekend     |
        | de eerste evaluatie is gehouden: onbekend                    |
        | een afspraak is niet nagekomen: onbekend                     |
      Als het oordeel over de organisatie wordt gevraagd
      Dan is dit het hele besluit:
        | de organisatie is niet gebonden aan deze afspraken |
        | geen grondslag: GRD-01                             |
      En geldt regel GRD-01

  Regel: 9.2.r Zonder dat alle wijzigingen zijn genoemd, is er geen oordeel

    Abstract Scenario: misschien is er nog een wijziging: <volledig> (<soort>)
      Gegeven deze feiten:
        | de soort organisatie is <soort>                            |
        | alle wijzigingen in dat overzicht zijn genoemd: <volledig> |
      Als het oordeel over de organisatie wordt gevraagd
      Dan is dit het hele besluit:
        | de organisatie is <oordeel> |
        | <vraag>                     |
        | <ook>                       |
      En geldt regel ORG-14 op grond van 9.2.r
      En geldt regel ORG-15 op grond van 9.2.r

      Voorbeelden:
        | soort        | volledig | oordeel                | vraag                                                 | ook                         |
        | Veilig Thuis | nee      | nog niet te beoordelen | vraag: alle wijzigingen in dat overzicht zijn genoemd |                             |
        | Veilig Thuis | onbekend | nog niet te beoordelen | vraag: alle wijzigingen in dat overzicht zijn genoemd |                             |
        | jeugdteam    | nee      | nog niet te beoordelen | vraag: alle wijzigingen in dat overzicht zijn genoemd |                             |
        | jeugdteam    | onbekend | nog niet te beoordelen | vraag: alle wijzigingen in dat overzicht zijn genoemd |                             |
        | JGZ          | nee      | nog niet te beoordelen | vraag: alle wijzigingen in dat overzicht zijn genoemd |                             |
        | JGZ          | onbekend | nog niet te beoordelen | vraag: alle wijzigingen in dat overzicht zijn genoemd |                             |
        | onbekend     | nee      | nog niet te beoordelen | vraag: alle wijzigingen in dat overzicht zijn genoemd | vraag: de soort organisatie |
        | onbekend     | onbekend | nog niet te beoordelen | vraag: alle wijzigingen in dat overzicht zijn genoemd | vraag: de soort organisatie |

    Abstract Scenario: bij een andere organisatie wordt niet naar wijzigingen gevraagd
      Gegeven deze feiten:
        | de soort organisatie is <soort>                            |
        | alle wijzigingen in dat overzicht zijn genoemd: <volledig> |
      Als het oordeel over de organisatie wordt gevraagd
      Dan is dit het hele besluit:
        | de organisatie is <oordeel> |
        | <verder>                    |
      En geldt regel ORG-14 niet
      En geldt regel ORG-15 niet

      Voorbeelden:
        | soort              | volledig | oordeel                          | verder                 |
        | andere organisatie | nee      | niet gebonden aan deze afspraken | geen grondslag: GRD-01 |
        | andere organisatie | onbekend | niet gebonden aan deze afspraken | geen grondslag: GRD-01 |

  Regel: 6.c De eerste evaluatie komt een vaste tijd na de start

    Abstract Scenario: gestart op <start> is de eerste evaluatie op <dag>
      Gegeven deze feiten:
        | de eerste evaluatie is gehouden: nee |
        | de afspraken startten op <start>     |
      Als het oordeel over de organisatie wordt gevraagd
      Dan is dit het hele besluit:
        | de organisatie is klaar voor de afspraken                                |
        | de organisatie moet de eerste evaluatie houden met de partners, op <dag> |
      En geldt regel EVAL-01 op grond van 6.c, D-6, als keuze
      En geldt regel EVAL-02 niet
      En geldt regel EVAL-03 niet

      Voorbeelden:
        | start      | dag        |
        | 2026-01-15 | 2026-07-15 |
        | 2025-08-31 | 2026-02-28 |
        | 2023-08-31 | 2024-02-29 |
        | 2024-02-29 | 2024-08-29 |
        | 2026-09-01 | 2027-03-01 |

    Abstract Scenario: zonder startdag wordt die gevraagd (<soort>, gehouden <gehouden>)
      Gegeven deze feiten:
        | de soort organisatie is <soort>             |
        | de eerste evaluatie is gehouden: <gehouden> |
      Als het oordeel over de organisatie wordt gevraagd
      Dan is dit het hele besluit:
        | de organisatie is <oordeel> |
        | <eerst>                     |
        | <start>                     |
        | <vraag>                     |
      En geldt regel EVAL-03 op grond van 6.c

      Voorbeelden:
        | soort        | gehouden | oordeel                 | eerst                                                                                                        | start                                         | vraag                                  |
        | Veilig Thuis | nee      | klaar voor de afspraken | de organisatie moet de eerste evaluatie houden met de partners, aan het eind van de termijn eerste evaluatie | vraag: de startdag van de afspraken is bekend |                                        |
        | Veilig Thuis | onbekend | klaar voor de afspraken | de organisatie moet de eerste evaluatie houden met de partners, aan het eind van de termijn eerste evaluatie | vraag: de startdag van de afspraken is bekend | vraag: de eerste evaluatie is gehouden |
        | jeugdteam    | nee      | klaar voor de afspraken | de organisatie moet de eerste evaluatie houden met de partners, aan het eind van de termijn eerste evaluatie | vraag: de startdag van de afspraken is bekend |                                        |
        | jeugdteam    | onbekend | klaar voor de afspraken | de organisatie moet de eerste evaluatie houden met de partners, aan het eind van de termijn eerste evaluatie | vraag: de startdag van de afspraken is bekend | vraag: de eerste evaluatie is gehouden |
        | JGZ          | nee      | klaar voor de afspraken | de organisatie moet de eerste evaluatie houden met de partners, aan het eind van de termijn eerste evaluatie | vraag: de startdag van de afspraken is bekend |                                        |
        | JGZ          | onbekend | klaar voor de afspraken | de organisatie moet de eerste evaluatie houden met de partners, aan het eind van de termijn eerste evaluatie | vraag: de startdag van de afspraken is bekend | vraag: de eerste evaluatie is gehouden |
        | onbekend     | nee      | nog niet te beoordelen  | vraag: de soort organisatie                                                                                  | vraag: de startdag van de afspraken is bekend |                                        |
        | onbekend     | onbekend | nog niet te beoordelen  | vraag: de soort organisatie                                                                                  | vraag: de startdag van de afspraken is bekend | vraag: de eerste evaluatie is gehouden |

    Scenario: of de evaluatie is gehouden, wordt gevraagd, en tot dat bekend is blijft zij staan
      Gegeven deze feiten:
        | de eerste evaluatie is gehouden: onbekend |
        | de afspraken startten op 2026-01-15       |
      Als het oordeel over de organisatie wordt gevraagd
      Dan is dit het hele besluit:
        | de organisatie is klaar voor de afspraken                                     |
        | de organisatie moet de eerste evaluatie houden met de partners, op 2026-07-15 |
        | vraag: de eerste evaluatie is gehouden                                        |
      En geldt regel EVAL-02 op grond van 6.c

    Scenario: een andere organisatie houdt deze evaluatie niet
      Gegeven deze feiten:
        | de soort organisatie is andere organisatie |
        | de eerste evaluatie is gehouden: nee       |
      Als het oordeel over de organisatie wordt gevraagd
      Dan is dit het hele besluit:
        | de organisatie is niet gebonden aan deze afspraken |
        | geen grondslag: GRD-01                             |
      En geldt regel EVAL-01 niet
      En geldt regel EVAL-03 niet

    Scenario: een evaluatie die is gehouden, hoeft niet nog eens, ook niet zonder startdag
      Gegeven deze feiten:
        | de eerste evaluatie was op 2026-06-01     |
        | de eerste evaluatie is gehouden: onbekend |
      Als het oordeel over de organisatie wordt gevraagd
      Dan is dit het hele besluit:
        | de organisatie is klaar voor de afspraken |
      En geldt regel EVAL-01 niet
      En geldt regel EVAL-02 niet

  Regel: 6.e Wat niet is nagekomen, komt op de geplande evaluatie

    Abstract Scenario: een afspraak die niet is nagekomen, komt op de agenda (<soort>)
      Gegeven deze feiten:
        | de soort organisatie is <soort>    |
        | een afspraak is niet nagekomen: ja |
      Als het oordeel over de organisatie wordt gevraagd
      Dan is dit het hele besluit:
        | de organisatie is klaar voor de afspraken                                               |
        | de organisatie moet wat niet is nagekomen op de agenda van de geplande evaluatie zetten |
      En geldt regel EVAL-04 op grond van 6.e

      Voorbeelden:
        | soort        |
        | Veilig Thuis |
        | jeugdteam    |
        | JGZ          |

    Abstract Scenario: of afspraken zijn nagekomen, wordt gevraagd (<soort>)
      Gegeven deze feiten:
        | de soort organisatie is <soort>          |
        | een afspraak is niet nagekomen: onbekend |
      Als het oordeel over de organisatie wordt gevraagd
      Dan is dit het hele besluit:
        | de organisatie is <oordeel>           |
        | vraag: een afspraak is niet nagekomen |
        | <ook>                                 |
      En geldt regel EVAL-05 op grond van 6.e

      Voorbeelden:
        | soort        | oordeel                 | ook                         |
        | Veilig Thuis | klaar voor de afspraken |                             |
        | jeugdteam    | klaar voor de afspraken |                             |
        | JGZ          | klaar voor de afspraken |                             |
        | onbekend     | nog niet te beoordelen  | vraag: de soort organisatie |

    Abstract Scenario: wie niet gebonden is, zet niets op de agenda (<soort>, <feit>)
      Gegeven deze feiten:
        | de soort organisatie is <soort> |
        | <feit>                          |
      Als het oordeel over de organisatie wordt gevraagd
      Dan is dit het hele besluit:
        | de organisatie is <oordeel> |
        | <verder>                    |
      En geldt regel EVAL-04 niet
      En geldt regel EVAL-05 niet

      Voorbeelden:
        | soort              | feit                                     | oordeel                          | verder                      |
        | andere organisatie | een afspraak is niet nagekomen: ja       | niet gebonden aan deze afspraken | geen grondslag: GRD-01      |
        | andere organisatie | een afspraak is niet nagekomen: onbekend | niet gebonden aan deze afspraken | geen grondslag: GRD-01      |
        | onbekend           | een afspraak is niet nagekomen: ja       | nog niet te beoordelen           | vraag: de soort organisatie |

  Regel: 6.c en 9.2.r Dagen die niet samen kunnen

    Abstract Scenario: deze feiten kunnen niet samen: <reden>
      Gegeven deze feiten:
        | <een>   |
        | <ander> |
      Als het oordeel over de organisatie wordt gevraagd
      Dan wordt de zaak geweigerd: <reden>

      Voorbeelden:
        | een                                                     | ander                                                   | reden                    |
        | de afspraken startten op 2026-06-02                     | de eerste evaluatie was op 2026-06-01                   | na gehoudenOp 2026-06-01 |
        | de eerste evaluatie is gehouden: nee                    | de eerste evaluatie was op 2026-06-01                   | maar gehouden is nee     |
        | de eerste evaluatie was op 2026-07-02                   |                                                         | na peildatum 2026-07-01  |
        | over wijziging-1: de partners kennen de wijziging: nee  | over wijziging-1: de wijziging is gedeeld op 2026-06-01 | maar gedeeld is nee      |
        | over wijziging-1: de wijziging was op 2026-07-02        |                                                         | na peildatum 2026-07-01  |
        | over wijziging-1: de wijziging is gedeeld op 2026-07-02 |                                                         | na peildatum 2026-07-01  |
