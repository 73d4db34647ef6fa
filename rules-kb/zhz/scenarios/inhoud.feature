# language: nl
Functionaliteit: De inhoud van een melding

  Achtergrond: een open melding van de JGZ waarin alles in orde is
    Gegeven de peildatum is 2026-07-01
    En deze feiten:
      | de melding is open                                       |
      | de melder is JGZ                                         |
      | de casus is complex: nee                                 |
      | de taxatie vooraf is ingevuld: nee                       |
      | het kanaal is schriftelijk                               |
      | de melding is vooraf met het gezin besproken: ja         |
      | toestemming dan wel mededeling is vastgelegd: ja         |
      | een kopie van het meldformulier staat in het dossier: ja |
      | de ouders hebben een kopie van de melding: ja            |

  Regel: UIT-01 Een waardeoordeel hoort niet in een melding

    Scenario: een oordeel mag er zo niet in, een feit en een zorg wel
      Gegeven over uitspraak-1:
        | deze uitspraak komt van de melder zelf                           |
        | deze uitspraak is een waardeoordeel                              |
        | deze uitspraak blijft binnen het vakgebied van wie haar doet: ja |
        | uit deze uitspraak is op te maken wie er meldt: nee              |
      En over uitspraak-2:
        | deze uitspraak komt van de melder zelf                           |
        | deze uitspraak is een feit                                       |
        | deze uitspraak blijft binnen het vakgebied van wie haar doet: ja |
        | uit deze uitspraak is op te maken wie er meldt: nee              |
      En over uitspraak-3:
        | deze uitspraak komt van de melder zelf                           |
        | deze uitspraak is een zorg                                       |
        | deze uitspraak blijft binnen het vakgebied van wie haar doet: ja |
        | uit deze uitspraak is op te maken wie er meldt: nee              |
      Als het oordeel over de inhoud wordt gevraagd
      Dan is dit het hele besluit:
        | de melding is inhoudelijk nog niet in orde                                                     |
        | over uitspraak-1: deze uitspraak mag er zo niet in                                             |
        | over uitspraak-2: deze uitspraak mag erin                                                      |
        | over uitspraak-3: deze uitspraak mag erin                                                      |
        | Veilig Thuis moet melder en inhoud van de melding bekendmaken aan het gezin, na de melding     |
        | over uitspraak-1: de melder moet deze uitspraak herschrijven tot wat zelf is gezien of gehoord |
        | opmerking: INH-60                                                                              |
      En over uitspraak-1: geldt regel UIT-01 op grond van 9.1.5.o.l
      En over uitspraak-1: geldt regel UIO-01 op grond van 9.1.5.o.j, 9.1.5.o.k, 9.1.5.o.l, D-5
      En geldt regel IHO-01 op grond van 9.1.5.o.d, 9.1.5.o.f, 9.1.5.o.j, 9.1.5.o.l, D-5

  Regel: UIT-02 Of een uitspraak een feit of een oordeel is, wordt gevraagd

    Scenario: zonder te weten wat voor uitspraak het is, staat niets vast
      Gegeven over uitspraak-1:
        | deze uitspraak komt van de melder zelf                           |
        | deze uitspraak is een onbekend                                   |
        | deze uitspraak blijft binnen het vakgebied van wie haar doet: ja |
        | uit deze uitspraak is op te maken wie er meldt: nee              |
      En over uitspraak-2:
        | deze uitspraak komt van de melder zelf                           |
        | deze uitspraak is een feit                                       |
        | deze uitspraak blijft binnen het vakgebied van wie haar doet: ja |
        | uit deze uitspraak is op te maken wie er meldt: nee              |
      Als het oordeel over de inhoud wordt gevraagd
      Dan is dit het hele besluit:
        | de melding is inhoudelijk nog onbekend                                                     |
        | over uitspraak-1: deze uitspraak is nog niet te beoordelen                                 |
        | over uitspraak-2: deze uitspraak mag erin                                                  |
        | Veilig Thuis moet melder en inhoud van de melding bekendmaken aan het gezin, na de melding |
        | over uitspraak-1: vraag: deze uitspraak is een                                             |
        | opmerking: INH-60                                                                          |
      En over uitspraak-1: geldt regel UIT-02 op grond van 9.1.5.o.l
      En over uitspraak-1: geldt regel UIO-02 op grond van 9.1.5.o.j, 9.1.5.o.k, 9.1.5.o.l, D-5
      En over uitspraak-2: geldt regel UIO-03 op grond van 9.1.5.o.j, 9.1.5.o.k, 9.1.5.o.l, D-5
      En geldt regel IHO-02 op grond van 9.1.5.o.d, 9.1.5.o.f, 9.1.5.o.j, 9.1.5.o.l, D-5

  Regel: UIT-03 Een uitspraak buiten het eigen vakgebied hoort niet in een melding

    Scenario: buiten het eigen vakgebied mag er zo niet in, ook niet als een ander het zegt
      Gegeven over uitspraak-1:
        | deze uitspraak komt van de melder zelf                            |
        | deze uitspraak is een feit                                        |
        | deze uitspraak blijft binnen het vakgebied van wie haar doet: nee |
        | uit deze uitspraak is op te maken wie er meldt: nee               |
      En over uitspraak-2:
        | deze uitspraak komt van een ander                                 |
        | deze uitspraak is een feit                                        |
        | deze uitspraak blijft binnen het vakgebied van wie haar doet: nee |
        | deze uitspraak wordt samen met de ander gemeld: ja                |
        | de bron van deze uitspraak is genoemd: ja                         |
        | uit deze uitspraak is op te maken wie er meldt: nee               |
      En over uitspraak-3:
        | deze uitspraak komt van de melder zelf                           |
        | deze uitspraak is een feit                                       |
        | deze uitspraak blijft binnen het vakgebied van wie haar doet: ja |
        | uit deze uitspraak is op te maken wie er meldt: nee              |
      Als het oordeel over de inhoud wordt gevraagd
      Dan is dit het hele besluit:
        | de melding is inhoudelijk nog niet in orde                                                 |
        | over uitspraak-1: deze uitspraak mag er zo niet in                                         |
        | over uitspraak-2: deze uitspraak mag er zo niet in                                         |
        | over uitspraak-3: deze uitspraak mag erin                                                  |
        | Veilig Thuis moet melder en inhoud van de melding bekendmaken aan het gezin, na de melding |
        | over uitspraak-1: de melder moet deze uitspraak beperken tot het eigen vakgebied           |
        | over uitspraak-2: de melder moet deze uitspraak beperken tot het eigen vakgebied           |
        | opmerking: INH-60                                                                          |
      En over uitspraak-1: geldt regel UIT-03 op grond van 9.1.5.o.l
      En over uitspraak-2: geldt regel UIT-03 op grond van 9.1.5.o.l

  Regel: UIT-04 Of een uitspraak binnen het eigen vakgebied blijft, wordt gevraagd

    Scenario: of een uitspraak binnen het vakgebied blijft, wordt gevraagd
      Gegeven over uitspraak-1:
        | deze uitspraak komt van de melder zelf                                 |
        | deze uitspraak is een feit                                             |
        | deze uitspraak blijft binnen het vakgebied van wie haar doet: onbekend |
        | uit deze uitspraak is op te maken wie er meldt: nee                    |
      En over uitspraak-2:
        | deze uitspraak komt van de melder zelf                           |
        | deze uitspraak is een feit                                       |
        | deze uitspraak blijft binnen het vakgebied van wie haar doet: ja |
        | uit deze uitspraak is op te maken wie er meldt: nee              |
      Als het oordeel over de inhoud wordt gevraagd
      Dan is dit het hele besluit:
        | de melding is inhoudelijk nog onbekend                                                     |
        | over uitspraak-1: deze uitspraak is nog niet te beoordelen                                 |
        | over uitspraak-2: deze uitspraak mag erin                                                  |
        | Veilig Thuis moet melder en inhoud van de melding bekendmaken aan het gezin, na de melding |
        | over uitspraak-1: vraag: deze uitspraak blijft binnen het vakgebied van wie haar doet      |
        | opmerking: INH-60                                                                          |
      En over uitspraak-1: geldt regel UIT-04 op grond van 9.1.5.o.l

  Regel: UIT-05 Van wie een uitspraak komt, wordt gevraagd

    Scenario: van wie een uitspraak komt, wordt gevraagd, en over een ander nog niets
      Gegeven over uitspraak-1:
        | deze uitspraak komt van onbekend                                 |
        | deze uitspraak is een feit                                       |
        | deze uitspraak blijft binnen het vakgebied van wie haar doet: ja |
        | uit deze uitspraak is op te maken wie er meldt: nee              |
      Als het oordeel over de inhoud wordt gevraagd
      Dan is dit het hele besluit:
        | de melding is inhoudelijk nog onbekend                                                     |
        | over uitspraak-1: deze uitspraak is nog niet te beoordelen                                 |
        | Veilig Thuis moet melder en inhoud van de melding bekendmaken aan het gezin, na de melding |
        | over uitspraak-1: vraag: deze uitspraak komt van                                           |
        | opmerking: INH-60                                                                          |
      En over uitspraak-1: geldt regel UIT-05 op grond van 9.1.5.o.j

    Scenario: met dezelfde feiten over een ander wordt die pas beoordeeld als vaststaat dat het van een ander komt
      Gegeven over uitspraak-1:
        | deze uitspraak komt van onbekend                                 |
        | deze uitspraak is een feit                                       |
        | deze uitspraak blijft binnen het vakgebied van wie haar doet: ja |
        | de ander is gestimuleerd om zelf te melden: nee                  |
        | deze uitspraak wordt samen met de ander gemeld: nee              |
        | de bron van deze uitspraak is genoemd: nee                       |
        | uit deze uitspraak is op te maken wie er meldt: nee              |
      Als het oordeel over de inhoud wordt gevraagd
      Dan is dit het hele besluit:
        | de melding is inhoudelijk nog onbekend                                                     |
        | over uitspraak-1: deze uitspraak is nog niet te beoordelen                                 |
        | Veilig Thuis moet melder en inhoud van de melding bekendmaken aan het gezin, na de melding |
        | over uitspraak-1: vraag: deze uitspraak komt van                                           |
        | opmerking: INH-60                                                                          |

    Scenario: zolang onbekend is van wie een gesloten uitspraak komt, telt wat zij van de melder verraadt wel
      Gegeven de melding is gesloten
      En over uitspraak-1:
        | deze uitspraak komt van onbekend                                 |
        | deze uitspraak is een feit                                       |
        | deze uitspraak blijft binnen het vakgebied van wie haar doet: ja |
        | de ander is gestimuleerd om zelf te melden: nee                  |
        | deze uitspraak wordt samen met de ander gemeld: nee              |
        | de bron van deze uitspraak is genoemd: ja                        |
        | uit deze uitspraak is op te maken wie er meldt: ja               |
      Als het oordeel over de inhoud wordt gevraagd
      Dan is dit het hele besluit:
        | de melding is inhoudelijk nog niet in orde                                                         |
        | over uitspraak-1: deze uitspraak mag er zo niet in                                                 |
        | Veilig Thuis moet geheimhouden wie er gemeld heeft, voortdurend                                    |
        | de melder moet Veilig Thuis raadplegen, meteen                                                     |
        | over uitspraak-1: de melder moet deze uitspraak zo opschrijven dat er niet uit blijkt wie er meldt |
        | over uitspraak-1: vraag: deze uitspraak komt van                                                   |
        | opmerking aan de melder: INH-37                                                                    |
        | opmerking aan de melder: INH-52                                                                    |
        | opmerking: INH-60                                                                                  |

  Regel: UIT-06 Wat van een ander komt, mag alleen in een melding die samen met die ander wordt gedaan

    Scenario: wat een ander zag, mag er alleen in als die ander meedoet met naam en toenaam
      Gegeven over uitspraak-1:
        | deze uitspraak komt van een ander                                |
        | deze uitspraak is een feit                                       |
        | deze uitspraak blijft binnen het vakgebied van wie haar doet: ja |
        | de ander is gestimuleerd om zelf te melden: ja                   |
        | deze uitspraak wordt samen met de ander gemeld: nee              |
        | de bron van deze uitspraak is genoemd: ja                        |
        | uit deze uitspraak is op te maken wie er meldt: nee              |
      En over uitspraak-2:
        | deze uitspraak komt van een ander                                |
        | deze uitspraak is een feit                                       |
        | deze uitspraak blijft binnen het vakgebied van wie haar doet: ja |
        | de ander is gestimuleerd om zelf te melden: ja                   |
        | deze uitspraak wordt samen met de ander gemeld: ja               |
        | de bron van deze uitspraak is genoemd: ja                        |
        | uit deze uitspraak is op te maken wie er meldt: nee              |
      Als het oordeel over de inhoud wordt gevraagd
      Dan is dit het hele besluit:
        | de melding is inhoudelijk nog niet in orde                                                 |
        | over uitspraak-1: deze uitspraak mag er zo niet in                                         |
        | over uitspraak-2: deze uitspraak mag erin                                                  |
        | Veilig Thuis moet melder en inhoud van de melding bekendmaken aan het gezin, na de melding |
        | over uitspraak-1: de melder mag samen melden met de ander met bronvermelding               |
        | opmerking: INH-60                                                                          |
      En over uitspraak-1: geldt regel UIT-06 op grond van 9.1.5.o.j, 9.1.5.o.k

  Regel: UIT-07 Wie samen met een ander meldt, noemt de bron

    Scenario: wie samen meldt zonder de bron te noemen, noemt haar alsnog
      Gegeven over uitspraak-1:
        | deze uitspraak komt van een ander                                |
        | deze uitspraak is een feit                                       |
        | deze uitspraak blijft binnen het vakgebied van wie haar doet: ja |
        | de ander is gestimuleerd om zelf te melden: ja                   |
        | deze uitspraak wordt samen met de ander gemeld: ja               |
        | de bron van deze uitspraak is genoemd: nee                       |
        | uit deze uitspraak is op te maken wie er meldt: nee              |
      En over uitspraak-2:
        | deze uitspraak komt van een ander                                |
        | deze uitspraak is een feit                                       |
        | deze uitspraak blijft binnen het vakgebied van wie haar doet: ja |
        | de ander is gestimuleerd om zelf te melden: ja                   |
        | deze uitspraak wordt samen met de ander gemeld: onbekend         |
        | de bron van deze uitspraak is genoemd: nee                       |
        | uit deze uitspraak is op te maken wie er meldt: nee              |
      En over uitspraak-3:
        | deze uitspraak komt van een ander                                |
        | deze uitspraak is een feit                                       |
        | deze uitspraak blijft binnen het vakgebied van wie haar doet: ja |
        | de ander is gestimuleerd om zelf te melden: ja                   |
        | deze uitspraak wordt samen met de ander gemeld: nee              |
        | de bron van deze uitspraak is genoemd: nee                       |
        | uit deze uitspraak is op te maken wie er meldt: nee              |
      En over uitspraak-4:
        | deze uitspraak komt van de melder zelf                           |
        | deze uitspraak is een feit                                       |
        | deze uitspraak blijft binnen het vakgebied van wie haar doet: ja |
        | deze uitspraak wordt samen met de ander gemeld: onbekend         |
        | de bron van deze uitspraak is genoemd: nee                       |
        | uit deze uitspraak is op te maken wie er meldt: nee              |
      Als het oordeel over de inhoud wordt gevraagd
      Dan is dit het hele besluit:
        | de melding is inhoudelijk nog niet in orde                                                 |
        | over uitspraak-1: deze uitspraak mag er zo niet in                                         |
        | over uitspraak-2: deze uitspraak mag er zo niet in                                         |
        | over uitspraak-3: deze uitspraak mag er zo niet in                                         |
        | over uitspraak-4: deze uitspraak mag erin                                                  |
        | Veilig Thuis moet melder en inhoud van de melding bekendmaken aan het gezin, na de melding |
        | over uitspraak-1: de melder moet de bron van deze uitspraak noemen                         |
        | over uitspraak-2: de melder moet de bron van deze uitspraak noemen                         |
        | over uitspraak-3: de melder mag samen melden met de ander met bronvermelding               |
        | over uitspraak-2: vraag: deze uitspraak wordt samen met de ander gemeld                    |
        | opmerking: INH-60                                                                          |
      En over uitspraak-1: geldt regel UIT-07 op grond van 9.1.5.o.k

  Regel: UIT-08 Ook in een gesloten melding wordt de bron genoemd, maar nooit zo dat zij naar de melder leidt

    Scenario: in een gesloten melding wordt de bron genoemd zonder dat zij naar de melder leidt
      Gegeven de melding is gesloten
      En over uitspraak-1:
        | deze uitspraak komt van een ander                                |
        | deze uitspraak is een feit                                       |
        | deze uitspraak blijft binnen het vakgebied van wie haar doet: ja |
        | de ander is gestimuleerd om zelf te melden: ja                   |
        | deze uitspraak wordt samen met de ander gemeld: ja               |
        | de bron van deze uitspraak is genoemd: nee                       |
        | uit deze uitspraak is op te maken wie er meldt: nee              |
      En over uitspraak-2:
        | deze uitspraak komt van een ander                                |
        | deze uitspraak is een feit                                       |
        | deze uitspraak blijft binnen het vakgebied van wie haar doet: ja |
        | de ander is gestimuleerd om zelf te melden: ja                   |
        | deze uitspraak wordt samen met de ander gemeld: onbekend         |
        | de bron van deze uitspraak is genoemd: nee                       |
        | uit deze uitspraak is op te maken wie er meldt: nee              |
      En over uitspraak-3:
        | deze uitspraak komt van een ander                                |
        | deze uitspraak is een feit                                       |
        | deze uitspraak blijft binnen het vakgebied van wie haar doet: ja |
        | de ander is gestimuleerd om zelf te melden: ja                   |
        | deze uitspraak wordt samen met de ander gemeld: nee              |
        | de bron van deze uitspraak is genoemd: nee                       |
        | uit deze uitspraak is op te maken wie er meldt: nee              |
      En over uitspraak-4:
        | deze uitspraak komt van de melder zelf                           |
        | deze uitspraak is een feit                                       |
        | deze uitspraak blijft binnen het vakgebied van wie haar doet: ja |
        | deze uitspraak wordt samen met de ander gemeld: onbekend         |
        | de bron van deze uitspraak is genoemd: nee                       |
        | uit deze uitspraak is op te maken wie er meldt: nee              |
      Als het oordeel over de inhoud wordt gevraagd
      Dan is dit het hele besluit:
        | de melding is inhoudelijk nog niet in orde                                                         |
        | over uitspraak-1: deze uitspraak mag er zo niet in                                                 |
        | over uitspraak-2: deze uitspraak mag er zo niet in                                                 |
        | over uitspraak-3: deze uitspraak mag er zo niet in                                                 |
        | over uitspraak-4: deze uitspraak mag erin                                                          |
        | Veilig Thuis moet geheimhouden wie er gemeld heeft, voortdurend                                    |
        | de melder moet Veilig Thuis raadplegen, meteen                                                     |
        | over uitspraak-1: de melder moet de bron van deze uitspraak noemen, niet herleidbaar tot de melder |
        | over uitspraak-2: de melder moet de bron van deze uitspraak noemen, niet herleidbaar tot de melder |
        | over uitspraak-3: de melder mag samen melden met de ander met bronvermelding                       |
        | over uitspraak-2: vraag: deze uitspraak wordt samen met de ander gemeld                            |
        | opmerking aan de melder: INH-37                                                                    |
        | opmerking aan de melder: INH-52                                                                    |
        | opmerking: INH-60                                                                                  |
        | over uitspraak-3: opmerking aan de melder: UIT-24                                                  |
      En over uitspraak-1: geldt regel UIT-08 op grond van 9.1.5.o.k, 9.1.5.g.d, D-5

    Scenario: ook zolang de vorm onbekend is, leidt de bron niet naar de melder
      Gegeven de melding is onbekend
      En over uitspraak-1:
        | deze uitspraak komt van een ander                                |
        | deze uitspraak is een feit                                       |
        | deze uitspraak blijft binnen het vakgebied van wie haar doet: ja |
        | de ander is gestimuleerd om zelf te melden: ja                   |
        | deze uitspraak wordt samen met de ander gemeld: ja               |
        | de bron van deze uitspraak is genoemd: nee                       |
        | uit deze uitspraak is op te maken wie er meldt: nee              |
      En over uitspraak-2:
        | deze uitspraak komt van een ander                                |
        | deze uitspraak is een feit                                       |
        | deze uitspraak blijft binnen het vakgebied van wie haar doet: ja |
        | de ander is gestimuleerd om zelf te melden: ja                   |
        | deze uitspraak wordt samen met de ander gemeld: onbekend         |
        | de bron van deze uitspraak is genoemd: nee                       |
        | uit deze uitspraak is op te maken wie er meldt: nee              |
      En over uitspraak-3:
        | deze uitspraak komt van een ander                                |
        | deze uitspraak is een feit                                       |
        | deze uitspraak blijft binnen het vakgebied van wie haar doet: ja |
        | de ander is gestimuleerd om zelf te melden: nee                  |
        | deze uitspraak wordt samen met de ander gemeld: nee              |
        | de bron van deze uitspraak is genoemd: nee                       |
        | uit deze uitspraak is op te maken wie er meldt: nee              |
      Als het oordeel over de inhoud wordt gevraagd
      Dan is dit het hele besluit:
        | de melding is inhoudelijk nog niet in orde                                                             |
        | over uitspraak-1: deze uitspraak mag er zo niet in                                                     |
        | over uitspraak-2: deze uitspraak mag er zo niet in                                                     |
        | over uitspraak-3: deze uitspraak mag er zo niet in                                                     |
        | Veilig Thuis moet geheimhouden wie er gemeld heeft, voortdurend                                        |
        | over uitspraak-1: de melder moet de bron van deze uitspraak noemen, niet herleidbaar tot de melder     |
        | over uitspraak-2: de melder moet de bron van deze uitspraak noemen, niet herleidbaar tot de melder     |
        | over uitspraak-3: de melder moet de ander stimuleren om zelf te melden, niet herleidbaar tot de melder |
        | over uitspraak-3: de melder mag samen melden met de ander met bronvermelding                           |
        | over uitspraak-2: vraag: deze uitspraak wordt samen met de ander gemeld                                |
        | vraag: de melding                                                                                      |
        | opmerking: INH-60                                                                                      |
        | over uitspraak-3: opmerking aan de melder: UIT-24                                                      |

  Regel: UIT-09 Of samen met de ander wordt gemeld, wordt gevraagd

    Scenario: of de ander meedoet aan de melding, wordt gevraagd
      Gegeven over uitspraak-1:
        | deze uitspraak komt van een ander                                |
        | deze uitspraak is een feit                                       |
        | deze uitspraak blijft binnen het vakgebied van wie haar doet: ja |
        | de ander is gestimuleerd om zelf te melden: ja                   |
        | deze uitspraak wordt samen met de ander gemeld: onbekend         |
        | de bron van deze uitspraak is genoemd: ja                        |
        | uit deze uitspraak is op te maken wie er meldt: nee              |
      Als het oordeel over de inhoud wordt gevraagd
      Dan is dit het hele besluit:
        | de melding is inhoudelijk nog onbekend                                                     |
        | over uitspraak-1: deze uitspraak is nog niet te beoordelen                                 |
        | Veilig Thuis moet melder en inhoud van de melding bekendmaken aan het gezin, na de melding |
        | over uitspraak-1: vraag: deze uitspraak wordt samen met de ander gemeld                    |
        | opmerking: INH-60                                                                          |
      En over uitspraak-1: geldt regel UIT-09 op grond van 9.1.5.o.k

  Regel: UIT-10 Of de bron is genoemd, wordt gevraagd

    Scenario: of de bron genoemd is, wordt gevraagd als de ander meedoet of misschien meedoet
      Gegeven over uitspraak-1:
        | deze uitspraak komt van een ander                                |
        | deze uitspraak is een feit                                       |
        | deze uitspraak blijft binnen het vakgebied van wie haar doet: ja |
        | de ander is gestimuleerd om zelf te melden: ja                   |
        | deze uitspraak wordt samen met de ander gemeld: ja               |
        | de bron van deze uitspraak is genoemd: onbekend                  |
        | uit deze uitspraak is op te maken wie er meldt: nee              |
      En over uitspraak-2:
        | deze uitspraak komt van een ander                                |
        | deze uitspraak is een feit                                       |
        | deze uitspraak blijft binnen het vakgebied van wie haar doet: ja |
        | de ander is gestimuleerd om zelf te melden: ja                   |
        | deze uitspraak wordt samen met de ander gemeld: onbekend         |
        | de bron van deze uitspraak is genoemd: onbekend                  |
        | uit deze uitspraak is op te maken wie er meldt: nee              |
      En over uitspraak-3:
        | deze uitspraak komt van een ander                                |
        | deze uitspraak is een feit                                       |
        | deze uitspraak blijft binnen het vakgebied van wie haar doet: ja |
        | de ander is gestimuleerd om zelf te melden: ja                   |
        | deze uitspraak wordt samen met de ander gemeld: nee              |
        | de bron van deze uitspraak is genoemd: onbekend                  |
        | uit deze uitspraak is op te maken wie er meldt: nee              |
      Als het oordeel over de inhoud wordt gevraagd
      Dan is dit het hele besluit:
        | de melding is inhoudelijk nog niet in orde                                                 |
        | over uitspraak-1: deze uitspraak is nog niet te beoordelen                                 |
        | over uitspraak-2: deze uitspraak is nog niet te beoordelen                                 |
        | over uitspraak-3: deze uitspraak mag er zo niet in                                         |
        | Veilig Thuis moet melder en inhoud van de melding bekendmaken aan het gezin, na de melding |
        | over uitspraak-3: de melder mag samen melden met de ander met bronvermelding               |
        | over uitspraak-1: vraag: de bron van deze uitspraak is genoemd                             |
        | over uitspraak-2: vraag: de bron van deze uitspraak is genoemd                             |
        | over uitspraak-2: vraag: deze uitspraak wordt samen met de ander gemeld                    |
        | opmerking: INH-60                                                                          |
      En over uitspraak-1: geldt regel UIT-10 op grond van 9.1.5.o.k

  Regel: UIT-11 Wie iets weet maar niet meldt, wordt gestimuleerd om zelf te melden

    Scenario: wie niet meedoet, wordt gestimuleerd om zelf te melden
      Gegeven over uitspraak-1:
        | deze uitspraak komt van een ander                                |
        | deze uitspraak is een feit                                       |
        | deze uitspraak blijft binnen het vakgebied van wie haar doet: ja |
        | de ander is gestimuleerd om zelf te melden: nee                  |
        | deze uitspraak wordt samen met de ander gemeld: nee              |
        | de bron van deze uitspraak is genoemd: nee                       |
        | uit deze uitspraak is op te maken wie er meldt: nee              |
      En over uitspraak-2:
        | deze uitspraak komt van een ander                                |
        | deze uitspraak is een feit                                       |
        | deze uitspraak blijft binnen het vakgebied van wie haar doet: ja |
        | de ander is gestimuleerd om zelf te melden: onbekend             |
        | deze uitspraak wordt samen met de ander gemeld: nee              |
        | de bron van deze uitspraak is genoemd: nee                       |
        | uit deze uitspraak is op te maken wie er meldt: nee              |
      En over uitspraak-3:
        | deze uitspraak komt van een ander                                |
        | deze uitspraak is een feit                                       |
        | deze uitspraak blijft binnen het vakgebied van wie haar doet: ja |
        | de ander is gestimuleerd om zelf te melden: nee                  |
        | deze uitspraak wordt samen met de ander gemeld: onbekend         |
        | de bron van deze uitspraak is genoemd: ja                        |
        | uit deze uitspraak is op te maken wie er meldt: nee              |
      En over uitspraak-4:
        | deze uitspraak komt van een ander                                |
        | deze uitspraak is een feit                                       |
        | deze uitspraak blijft binnen het vakgebied van wie haar doet: ja |
        | de ander is gestimuleerd om zelf te melden: nee                  |
        | deze uitspraak wordt samen met de ander gemeld: ja               |
        | de bron van deze uitspraak is genoemd: ja                        |
        | uit deze uitspraak is op te maken wie er meldt: nee              |
      Als het oordeel over de inhoud wordt gevraagd
      Dan is dit het hele besluit:
        | de melding is inhoudelijk nog niet in orde                                                 |
        | over uitspraak-1: deze uitspraak mag er zo niet in                                         |
        | over uitspraak-2: deze uitspraak mag er zo niet in                                         |
        | over uitspraak-3: deze uitspraak is nog niet te beoordelen                                 |
        | over uitspraak-4: deze uitspraak mag erin                                                  |
        | Veilig Thuis moet melder en inhoud van de melding bekendmaken aan het gezin, na de melding |
        | over uitspraak-1: de melder moet de ander stimuleren om zelf te melden                     |
        | over uitspraak-2: de melder moet de ander stimuleren om zelf te melden                     |
        | over uitspraak-3: de melder moet de ander stimuleren om zelf te melden                     |
        | over uitspraak-1: de melder mag samen melden met de ander met bronvermelding               |
        | over uitspraak-2: de melder mag samen melden met de ander met bronvermelding               |
        | over uitspraak-2: vraag: de ander is gestimuleerd om zelf te melden                        |
        | over uitspraak-3: vraag: deze uitspraak wordt samen met de ander gemeld                    |
        | opmerking: INH-60                                                                          |
      En over uitspraak-1: geldt regel UIT-11 op grond van 9.1.5.o.k

  Regel: UIT-12 Bij een gesloten melding verraadt ook het stimuleren van een ander niets

    Scenario: bij een gesloten melding gaat het stimuleren zo dat niets naar de melder leidt
      Gegeven de melding is gesloten
      En over uitspraak-1:
        | deze uitspraak komt van een ander                                |
        | deze uitspraak is een feit                                       |
        | deze uitspraak blijft binnen het vakgebied van wie haar doet: ja |
        | de ander is gestimuleerd om zelf te melden: nee                  |
        | deze uitspraak wordt samen met de ander gemeld: nee              |
        | de bron van deze uitspraak is genoemd: nee                       |
        | uit deze uitspraak is op te maken wie er meldt: nee              |
      En over uitspraak-2:
        | deze uitspraak komt van een ander                                |
        | deze uitspraak is een feit                                       |
        | deze uitspraak blijft binnen het vakgebied van wie haar doet: ja |
        | de ander is gestimuleerd om zelf te melden: onbekend             |
        | deze uitspraak wordt samen met de ander gemeld: onbekend         |
        | de bron van deze uitspraak is genoemd: ja                        |
        | uit deze uitspraak is op te maken wie er meldt: nee              |
      En over uitspraak-3:
        | deze uitspraak komt van een ander                                |
        | deze uitspraak is een feit                                       |
        | deze uitspraak blijft binnen het vakgebied van wie haar doet: ja |
        | de ander is gestimuleerd om zelf te melden: ja                   |
        | deze uitspraak wordt samen met de ander gemeld: nee              |
        | de bron van deze uitspraak is genoemd: nee                       |
        | uit deze uitspraak is op te maken wie er meldt: nee              |
      En over uitspraak-4:
        | deze uitspraak komt van een ander                                |
        | deze uitspraak is een feit                                       |
        | deze uitspraak blijft binnen het vakgebied van wie haar doet: ja |
        | de ander is gestimuleerd om zelf te melden: nee                  |
        | deze uitspraak wordt samen met de ander gemeld: ja               |
        | de bron van deze uitspraak is genoemd: ja                        |
        | uit deze uitspraak is op te maken wie er meldt: nee              |
      Als het oordeel over de inhoud wordt gevraagd
      Dan is dit het hele besluit:
        | de melding is inhoudelijk nog niet in orde                                                             |
        | over uitspraak-1: deze uitspraak mag er zo niet in                                                     |
        | over uitspraak-2: deze uitspraak is nog niet te beoordelen                                             |
        | over uitspraak-3: deze uitspraak mag er zo niet in                                                     |
        | over uitspraak-4: deze uitspraak mag erin                                                              |
        | Veilig Thuis moet geheimhouden wie er gemeld heeft, voortdurend                                        |
        | de melder moet Veilig Thuis raadplegen, meteen                                                         |
        | over uitspraak-1: de melder moet de ander stimuleren om zelf te melden, niet herleidbaar tot de melder |
        | over uitspraak-2: Veilig Thuis moet de genoemde bron geheimhouden voor het gezin, voortdurend          |
        | over uitspraak-2: de melder moet de ander stimuleren om zelf te melden, niet herleidbaar tot de melder |
        | over uitspraak-4: Veilig Thuis moet de genoemde bron geheimhouden voor het gezin, voortdurend          |
        | over uitspraak-1: de melder mag samen melden met de ander met bronvermelding                           |
        | over uitspraak-3: de melder mag samen melden met de ander met bronvermelding                           |
        | over uitspraak-2: vraag: de ander is gestimuleerd om zelf te melden                                    |
        | over uitspraak-2: vraag: deze uitspraak wordt samen met de ander gemeld                                |
        | opmerking aan de melder: INH-37                                                                        |
        | opmerking aan de melder: INH-52                                                                        |
        | opmerking: INH-60                                                                                      |
        | over uitspraak-1: opmerking aan de melder: UIT-24                                                      |
        | over uitspraak-3: opmerking aan de melder: UIT-24                                                      |
      En over uitspraak-1: geldt regel UIT-12 op grond van 9.1.5.o.k, 9.1.5.g.d, D-5

    Scenario: ook zolang de vorm onbekend is, verraadt het stimuleren niets
      Gegeven de melding is onbekend
      En over uitspraak-1:
        | deze uitspraak komt van een ander                                |
        | deze uitspraak is een feit                                       |
        | deze uitspraak blijft binnen het vakgebied van wie haar doet: ja |
        | de ander is gestimuleerd om zelf te melden: nee                  |
        | deze uitspraak wordt samen met de ander gemeld: onbekend         |
        | de bron van deze uitspraak is genoemd: ja                        |
        | uit deze uitspraak is op te maken wie er meldt: nee              |
      En over uitspraak-2:
        | deze uitspraak komt van een ander                                |
        | deze uitspraak is een feit                                       |
        | deze uitspraak blijft binnen het vakgebied van wie haar doet: ja |
        | de ander is gestimuleerd om zelf te melden: onbekend             |
        | deze uitspraak wordt samen met de ander gemeld: nee              |
        | de bron van deze uitspraak is genoemd: ja                        |
        | uit deze uitspraak is op te maken wie er meldt: nee              |
      En over uitspraak-3:
        | deze uitspraak komt van een ander                                |
        | deze uitspraak is een feit                                       |
        | deze uitspraak blijft binnen het vakgebied van wie haar doet: ja |
        | de ander is gestimuleerd om zelf te melden: nee                  |
        | deze uitspraak wordt samen met de ander gemeld: ja               |
        | de bron van deze uitspraak is genoemd: ja                        |
        | uit deze uitspraak is op te maken wie er meldt: nee              |
      Als het oordeel over de inhoud wordt gevraagd
      Dan is dit het hele besluit:
        | de melding is inhoudelijk nog niet in orde                                                             |
        | over uitspraak-1: deze uitspraak is nog niet te beoordelen                                             |
        | over uitspraak-2: deze uitspraak mag er zo niet in                                                     |
        | over uitspraak-3: deze uitspraak mag erin                                                              |
        | Veilig Thuis moet geheimhouden wie er gemeld heeft, voortdurend                                        |
        | over uitspraak-1: Veilig Thuis moet de genoemde bron geheimhouden voor het gezin, voortdurend          |
        | over uitspraak-1: de melder moet de ander stimuleren om zelf te melden, niet herleidbaar tot de melder |
        | over uitspraak-2: Veilig Thuis moet de genoemde bron geheimhouden voor het gezin, voortdurend          |
        | over uitspraak-2: de melder moet de ander stimuleren om zelf te melden, niet herleidbaar tot de melder |
        | over uitspraak-3: Veilig Thuis moet de genoemde bron geheimhouden voor het gezin, voortdurend          |
        | over uitspraak-2: de melder mag samen melden met de ander met bronvermelding                           |
        | over uitspraak-1: vraag: deze uitspraak wordt samen met de ander gemeld                                |
        | over uitspraak-2: vraag: de ander is gestimuleerd om zelf te melden                                    |
        | vraag: de melding                                                                                      |
        | opmerking: INH-60                                                                                      |
        | over uitspraak-2: opmerking aan de melder: UIT-24                                                      |

  Regel: UIT-13 Of de ander is gestimuleerd om zelf te melden, wordt gevraagd

    Scenario: of de ander is gestimuleerd, wordt gevraagd zolang die niet meedoet
      Gegeven over uitspraak-1:
        | deze uitspraak komt van een ander                                |
        | deze uitspraak is een feit                                       |
        | deze uitspraak blijft binnen het vakgebied van wie haar doet: ja |
        | de ander is gestimuleerd om zelf te melden: onbekend             |
        | deze uitspraak wordt samen met de ander gemeld: nee              |
        | de bron van deze uitspraak is genoemd: ja                        |
        | uit deze uitspraak is op te maken wie er meldt: nee              |
      En over uitspraak-2:
        | deze uitspraak komt van een ander                                |
        | deze uitspraak is een feit                                       |
        | deze uitspraak blijft binnen het vakgebied van wie haar doet: ja |
        | de ander is gestimuleerd om zelf te melden: onbekend             |
        | deze uitspraak wordt samen met de ander gemeld: onbekend         |
        | de bron van deze uitspraak is genoemd: ja                        |
        | uit deze uitspraak is op te maken wie er meldt: nee              |
      En over uitspraak-3:
        | deze uitspraak komt van een ander                                |
        | deze uitspraak is een feit                                       |
        | deze uitspraak blijft binnen het vakgebied van wie haar doet: ja |
        | de ander is gestimuleerd om zelf te melden: onbekend             |
        | deze uitspraak wordt samen met de ander gemeld: ja               |
        | de bron van deze uitspraak is genoemd: ja                        |
        | uit deze uitspraak is op te maken wie er meldt: nee              |
      Als het oordeel over de inhoud wordt gevraagd
      Dan is dit het hele besluit:
        | de melding is inhoudelijk nog niet in orde                                                 |
        | over uitspraak-1: deze uitspraak mag er zo niet in                                         |
        | over uitspraak-2: deze uitspraak is nog niet te beoordelen                                 |
        | over uitspraak-3: deze uitspraak mag erin                                                  |
        | Veilig Thuis moet melder en inhoud van de melding bekendmaken aan het gezin, na de melding |
        | over uitspraak-1: de melder moet de ander stimuleren om zelf te melden                     |
        | over uitspraak-2: de melder moet de ander stimuleren om zelf te melden                     |
        | over uitspraak-1: de melder mag samen melden met de ander met bronvermelding               |
        | over uitspraak-1: vraag: de ander is gestimuleerd om zelf te melden                        |
        | over uitspraak-2: vraag: de ander is gestimuleerd om zelf te melden                        |
        | over uitspraak-2: vraag: deze uitspraak wordt samen met de ander gemeld                    |
        | opmerking: INH-60                                                                          |
      En over uitspraak-1: geldt regel UIT-13 op grond van 9.1.5.o.k

  Regel: UIT-20 In een gesloten melding staat niets waaruit blijkt wie er meldt

    Scenario: wat in een gesloten melding naar de melder leidt, mag er zo niet in
      Gegeven de melding is gesloten
      En over uitspraak-1:
        | deze uitspraak komt van de melder zelf                           |
        | deze uitspraak is een feit                                       |
        | deze uitspraak blijft binnen het vakgebied van wie haar doet: ja |
        | uit deze uitspraak is op te maken wie er meldt: ja               |
      En over uitspraak-2:
        | deze uitspraak komt van de melder zelf                           |
        | deze uitspraak is een feit                                       |
        | deze uitspraak blijft binnen het vakgebied van wie haar doet: ja |
        | uit deze uitspraak is op te maken wie er meldt: nee              |
      Als het oordeel over de inhoud wordt gevraagd
      Dan is dit het hele besluit:
        | de melding is inhoudelijk nog niet in orde                                                         |
        | over uitspraak-1: deze uitspraak mag er zo niet in                                                 |
        | over uitspraak-2: deze uitspraak mag erin                                                          |
        | Veilig Thuis moet geheimhouden wie er gemeld heeft, voortdurend                                    |
        | de melder moet Veilig Thuis raadplegen, meteen                                                     |
        | over uitspraak-1: de melder moet deze uitspraak zo opschrijven dat er niet uit blijkt wie er meldt |
        | opmerking aan de melder: INH-37                                                                    |
        | opmerking aan de melder: INH-52                                                                    |
        | opmerking: INH-60                                                                                  |
      En over uitspraak-1: geldt regel UIT-20 op grond van 9.1.5.g.d, D-5

    Scenario: in een open melding mag te zien zijn wie er meldt
      Gegeven de melding is open
      En over uitspraak-1:
        | deze uitspraak komt van de melder zelf                           |
        | deze uitspraak is een feit                                       |
        | deze uitspraak blijft binnen het vakgebied van wie haar doet: ja |
        | uit deze uitspraak is op te maken wie er meldt: ja               |
      En over uitspraak-2:
        | deze uitspraak komt van de melder zelf                           |
        | deze uitspraak is een feit                                       |
        | deze uitspraak blijft binnen het vakgebied van wie haar doet: ja |
        | uit deze uitspraak is op te maken wie er meldt: onbekend         |
      En over uitspraak-3:
        | deze uitspraak komt van een ander                                |
        | deze uitspraak is een feit                                       |
        | deze uitspraak blijft binnen het vakgebied van wie haar doet: ja |
        | de ander is gestimuleerd om zelf te melden: ja                   |
        | deze uitspraak wordt samen met de ander gemeld: ja               |
        | de bron van deze uitspraak is genoemd: ja                        |
        | uit deze uitspraak is op te maken wie er meldt: ja               |
      Als het oordeel over de inhoud wordt gevraagd
      Dan is dit het hele besluit:
        | de melding is inhoudelijk in orde                                                          |
        | over uitspraak-1: deze uitspraak mag erin                                                  |
        | over uitspraak-2: deze uitspraak mag erin                                                  |
        | over uitspraak-3: deze uitspraak mag erin                                                  |
        | Veilig Thuis moet melder en inhoud van de melding bekendmaken aan het gezin, na de melding |

  Regel: UIT-21 Verraadt de bron de melder, dan kan de ander beter zelf melden

    Scenario: een bron die de gesloten melder verraadt, meldt beter zelf, en hoeft dat maar één keer te horen
      Gegeven de melding is gesloten
      En over uitspraak-1:
        | deze uitspraak komt van een ander                                |
        | deze uitspraak is een feit                                       |
        | deze uitspraak blijft binnen het vakgebied van wie haar doet: ja |
        | de ander is gestimuleerd om zelf te melden: nee                  |
        | deze uitspraak wordt samen met de ander gemeld: ja               |
        | de bron van deze uitspraak is genoemd: ja                        |
        | uit deze uitspraak is op te maken wie er meldt: ja               |
      En over uitspraak-2:
        | deze uitspraak komt van een ander                                |
        | deze uitspraak is een feit                                       |
        | deze uitspraak blijft binnen het vakgebied van wie haar doet: ja |
        | de ander is gestimuleerd om zelf te melden: nee                  |
        | deze uitspraak wordt samen met de ander gemeld: ja               |
        | de bron van deze uitspraak is genoemd: ja                        |
        | uit deze uitspraak is op te maken wie er meldt: nee              |
      En over uitspraak-3:
        | deze uitspraak komt van een ander                                |
        | deze uitspraak is een feit                                       |
        | deze uitspraak blijft binnen het vakgebied van wie haar doet: ja |
        | de ander is gestimuleerd om zelf te melden: ja                   |
        | deze uitspraak wordt samen met de ander gemeld: ja               |
        | de bron van deze uitspraak is genoemd: ja                        |
        | uit deze uitspraak is op te maken wie er meldt: ja               |
      Als het oordeel over de inhoud wordt gevraagd
      Dan is dit het hele besluit:
        | de melding is inhoudelijk nog niet in orde                                                             |
        | over uitspraak-1: deze uitspraak mag er zo niet in                                                     |
        | over uitspraak-2: deze uitspraak mag erin                                                              |
        | over uitspraak-3: deze uitspraak mag er zo niet in                                                     |
        | Veilig Thuis moet geheimhouden wie er gemeld heeft, voortdurend                                        |
        | de melder moet Veilig Thuis raadplegen, meteen                                                         |
        | over uitspraak-1: Veilig Thuis moet de genoemde bron geheimhouden voor het gezin, voortdurend          |
        | over uitspraak-1: de melder moet de ander stimuleren om zelf te melden, niet herleidbaar tot de melder |
        | over uitspraak-1: de melder moet deze uitspraak zo opschrijven dat er niet uit blijkt wie er meldt     |
        | over uitspraak-2: Veilig Thuis moet de genoemde bron geheimhouden voor het gezin, voortdurend          |
        | over uitspraak-3: Veilig Thuis moet de genoemde bron geheimhouden voor het gezin, voortdurend          |
        | over uitspraak-3: de melder moet deze uitspraak zo opschrijven dat er niet uit blijkt wie er meldt     |
        | opmerking aan de melder: INH-37                                                                        |
        | opmerking aan de melder: INH-52                                                                        |
        | opmerking: INH-60                                                                                      |
      En over uitspraak-1: geldt regel UIT-21 op grond van 9.1.5.o.k, 9.1.5.g.d, D-5, als keuze
      En over uitspraak-3: geldt regel UIT-21 niet

  Regel: UIT-27 Verraadt de bron de melder, dan wordt gevraagd of de ander al is gestimuleerd, ook als die meedoet

    Scenario: is niet bekend of wie meedoet al is gestimuleerd, dan wordt dat gevraagd en geldt het zolang wel
      Gegeven de melding is gesloten
      En over uitspraak-1:
        | deze uitspraak komt van een ander                                |
        | deze uitspraak is een feit                                       |
        | deze uitspraak blijft binnen het vakgebied van wie haar doet: ja |
        | de ander is gestimuleerd om zelf te melden: onbekend             |
        | deze uitspraak wordt samen met de ander gemeld: ja               |
        | de bron van deze uitspraak is genoemd: ja                        |
        | uit deze uitspraak is op te maken wie er meldt: ja               |
      En over uitspraak-2:
        | deze uitspraak komt van een ander                                |
        | deze uitspraak is een feit                                       |
        | deze uitspraak blijft binnen het vakgebied van wie haar doet: ja |
        | de ander is gestimuleerd om zelf te melden: onbekend             |
        | deze uitspraak wordt samen met de ander gemeld: ja               |
        | de bron van deze uitspraak is genoemd: ja                        |
        | uit deze uitspraak is op te maken wie er meldt: nee              |
      Als het oordeel over de inhoud wordt gevraagd
      Dan is dit het hele besluit:
        | de melding is inhoudelijk nog niet in orde                                                             |
        | over uitspraak-1: deze uitspraak mag er zo niet in                                                     |
        | over uitspraak-2: deze uitspraak mag erin                                                              |
        | Veilig Thuis moet geheimhouden wie er gemeld heeft, voortdurend                                        |
        | de melder moet Veilig Thuis raadplegen, meteen                                                         |
        | over uitspraak-1: Veilig Thuis moet de genoemde bron geheimhouden voor het gezin, voortdurend          |
        | over uitspraak-1: de melder moet de ander stimuleren om zelf te melden, niet herleidbaar tot de melder |
        | over uitspraak-1: de melder moet deze uitspraak zo opschrijven dat er niet uit blijkt wie er meldt     |
        | over uitspraak-2: Veilig Thuis moet de genoemde bron geheimhouden voor het gezin, voortdurend          |
        | over uitspraak-1: vraag: de ander is gestimuleerd om zelf te melden                                    |
        | opmerking aan de melder: INH-37                                                                        |
        | opmerking aan de melder: INH-52                                                                        |
        | opmerking: INH-60                                                                                      |
      En over uitspraak-1: geldt regel UIT-21 op grond van 9.1.5.o.k, 9.1.5.g.d, D-5, als keuze
      En over uitspraak-1: geldt regel UIT-27 op grond van 9.1.5.o.k, 9.1.5.g.d, D-5, als keuze

    Scenario: is de melding open, dan wordt het van wie meedoet niet gevraagd
      Gegeven de melding is open
      En over uitspraak-1:
        | deze uitspraak komt van een ander                                |
        | deze uitspraak is een feit                                       |
        | deze uitspraak blijft binnen het vakgebied van wie haar doet: ja |
        | de ander is gestimuleerd om zelf te melden: onbekend             |
        | deze uitspraak wordt samen met de ander gemeld: ja               |
        | de bron van deze uitspraak is genoemd: ja                        |
        | uit deze uitspraak is op te maken wie er meldt: ja               |
      Als het oordeel over de inhoud wordt gevraagd
      Dan is dit het hele besluit:
        | de melding is inhoudelijk in orde                                                          |
        | over uitspraak-1: deze uitspraak mag erin                                                  |
        | Veilig Thuis moet melder en inhoud van de melding bekendmaken aan het gezin, na de melding |
      En over uitspraak-1: geldt regel UIT-27 niet

    Scenario: doet de ander niet mee, dan vraagt een andere regel het al
      Gegeven de melding is gesloten
      En over uitspraak-1:
        | deze uitspraak komt van een ander                                |
        | deze uitspraak is een feit                                       |
        | deze uitspraak blijft binnen het vakgebied van wie haar doet: ja |
        | de ander is gestimuleerd om zelf te melden: onbekend             |
        | deze uitspraak wordt samen met de ander gemeld: nee              |
        | de bron van deze uitspraak is genoemd: ja                        |
        | uit deze uitspraak is op te maken wie er meldt: ja               |
      Als het oordeel over de inhoud wordt gevraagd
      Dan is dit het hele besluit:
        | de melding is inhoudelijk nog niet in orde                                                             |
        | over uitspraak-1: deze uitspraak mag er zo niet in                                                     |
        | Veilig Thuis moet geheimhouden wie er gemeld heeft, voortdurend                                        |
        | de melder moet Veilig Thuis raadplegen, meteen                                                         |
        | over uitspraak-1: Veilig Thuis moet de genoemde bron geheimhouden voor het gezin, voortdurend          |
        | over uitspraak-1: de melder moet de ander stimuleren om zelf te melden, niet herleidbaar tot de melder |
        | over uitspraak-1: de melder moet deze uitspraak zo opschrijven dat er niet uit blijkt wie er meldt     |
        | over uitspraak-1: de melder mag samen melden met de ander met bronvermelding                           |
        | over uitspraak-1: vraag: de ander is gestimuleerd om zelf te melden                                    |
        | over uitspraak-1: opmerking aan de melder: UIT-24                                                      |
        | opmerking aan de melder: INH-37                                                                        |
        | opmerking aan de melder: INH-52                                                                        |
        | opmerking: INH-60                                                                                      |
      En over uitspraak-1: geldt regel UIT-13 op grond van 9.1.5.o.k
      En over uitspraak-1: geldt regel UIT-27 niet

    Scenario: is niet bekend van wie de uitspraak komt, dan wordt eerst dat gevraagd
      Gegeven de melding is gesloten
      En over uitspraak-1:
        | deze uitspraak komt van onbekend                                 |
        | deze uitspraak is een feit                                       |
        | deze uitspraak blijft binnen het vakgebied van wie haar doet: ja |
        | de ander is gestimuleerd om zelf te melden: onbekend             |
        | deze uitspraak wordt samen met de ander gemeld: ja               |
        | de bron van deze uitspraak is genoemd: ja                        |
        | uit deze uitspraak is op te maken wie er meldt: ja               |
      Als het oordeel over de inhoud wordt gevraagd
      Dan is dit het hele besluit:
        | de melding is inhoudelijk nog niet in orde                                                         |
        | over uitspraak-1: deze uitspraak mag er zo niet in                                                 |
        | Veilig Thuis moet geheimhouden wie er gemeld heeft, voortdurend                                    |
        | de melder moet Veilig Thuis raadplegen, meteen                                                     |
        | over uitspraak-1: de melder moet deze uitspraak zo opschrijven dat er niet uit blijkt wie er meldt |
        | over uitspraak-1: vraag: deze uitspraak komt van                                                   |
        | opmerking aan de melder: INH-37                                                                    |
        | opmerking aan de melder: INH-52                                                                    |
        | opmerking: INH-60                                                                                  |
      En over uitspraak-1: geldt regel UIT-27 niet

  Regel: UIT-22 Of een uitspraak naar de melder kan leiden, wordt gevraagd

    Scenario: of een uitspraak naar de gesloten melder leidt, wordt gevraagd
      Gegeven de melding is gesloten
      En over uitspraak-1:
        | deze uitspraak komt van de melder zelf                           |
        | deze uitspraak is een feit                                       |
        | deze uitspraak blijft binnen het vakgebied van wie haar doet: ja |
        | uit deze uitspraak is op te maken wie er meldt: onbekend         |
      En over uitspraak-2:
        | deze uitspraak komt van een ander                                |
        | deze uitspraak is een feit                                       |
        | deze uitspraak blijft binnen het vakgebied van wie haar doet: ja |
        | de ander is gestimuleerd om zelf te melden: ja                   |
        | deze uitspraak wordt samen met de ander gemeld: ja               |
        | de bron van deze uitspraak is genoemd: ja                        |
        | uit deze uitspraak is op te maken wie er meldt: onbekend         |
      Als het oordeel over de inhoud wordt gevraagd
      Dan is dit het hele besluit:
        | de melding is inhoudelijk nog onbekend                                                        |
        | over uitspraak-1: deze uitspraak is nog niet te beoordelen                                    |
        | over uitspraak-2: deze uitspraak is nog niet te beoordelen                                    |
        | Veilig Thuis moet geheimhouden wie er gemeld heeft, voortdurend                               |
        | de melder moet Veilig Thuis raadplegen, meteen                                                |
        | over uitspraak-2: Veilig Thuis moet de genoemde bron geheimhouden voor het gezin, voortdurend |
        | over uitspraak-1: vraag: uit deze uitspraak is op te maken wie er meldt                       |
        | over uitspraak-2: vraag: uit deze uitspraak is op te maken wie er meldt                       |
        | opmerking aan de melder: INH-37                                                               |
        | opmerking aan de melder: INH-52                                                               |
        | opmerking: INH-60                                                                             |
      En over uitspraak-1: geldt regel UIT-22 op grond van 9.1.5.g.d, D-5

    Scenario: ook zolang de vorm onbekend is, wordt gevraagd of een uitspraak naar de melder leidt
      Gegeven de melding is onbekend
      En over uitspraak-1:
        | deze uitspraak komt van de melder zelf                           |
        | deze uitspraak is een feit                                       |
        | deze uitspraak blijft binnen het vakgebied van wie haar doet: ja |
        | uit deze uitspraak is op te maken wie er meldt: onbekend         |
      En over uitspraak-2:
        | deze uitspraak komt van een ander                                |
        | deze uitspraak is een feit                                       |
        | deze uitspraak blijft binnen het vakgebied van wie haar doet: ja |
        | de ander is gestimuleerd om zelf te melden: ja                   |
        | deze uitspraak wordt samen met de ander gemeld: ja               |
        | de bron van deze uitspraak is genoemd: ja                        |
        | uit deze uitspraak is op te maken wie er meldt: onbekend         |
      Als het oordeel over de inhoud wordt gevraagd
      Dan is dit het hele besluit:
        | de melding is inhoudelijk nog onbekend                                                        |
        | over uitspraak-1: deze uitspraak is nog niet te beoordelen                                    |
        | over uitspraak-2: deze uitspraak is nog niet te beoordelen                                    |
        | Veilig Thuis moet geheimhouden wie er gemeld heeft, voortdurend                               |
        | over uitspraak-2: Veilig Thuis moet de genoemde bron geheimhouden voor het gezin, voortdurend |
        | over uitspraak-1: vraag: uit deze uitspraak is op te maken wie er meldt                       |
        | over uitspraak-2: vraag: uit deze uitspraak is op te maken wie er meldt                       |
        | vraag: de melding                                                                             |
        | opmerking: INH-60                                                                             |

  Regel: UIT-23 Wat naar de melder leidt, wacht tot vaststaat dat de melding open is

    Scenario: zolang de vorm onbekend is, staat wat naar de melder leidt niet vast
      Gegeven de melding is onbekend
      En over uitspraak-1:
        | deze uitspraak komt van de melder zelf                           |
        | deze uitspraak is een feit                                       |
        | deze uitspraak blijft binnen het vakgebied van wie haar doet: ja |
        | uit deze uitspraak is op te maken wie er meldt: ja               |
      En over uitspraak-2:
        | deze uitspraak komt van een ander                                |
        | deze uitspraak is een feit                                       |
        | deze uitspraak blijft binnen het vakgebied van wie haar doet: ja |
        | de ander is gestimuleerd om zelf te melden: ja                   |
        | deze uitspraak wordt samen met de ander gemeld: ja               |
        | de bron van deze uitspraak is genoemd: ja                        |
        | uit deze uitspraak is op te maken wie er meldt: ja               |
      En over uitspraak-3:
        | deze uitspraak komt van de melder zelf                           |
        | deze uitspraak is een feit                                       |
        | deze uitspraak blijft binnen het vakgebied van wie haar doet: ja |
        | uit deze uitspraak is op te maken wie er meldt: nee              |
      Als het oordeel over de inhoud wordt gevraagd
      Dan is dit het hele besluit:
        | de melding is inhoudelijk nog onbekend                                                        |
        | over uitspraak-1: deze uitspraak is nog niet te beoordelen                                    |
        | over uitspraak-2: deze uitspraak is nog niet te beoordelen                                    |
        | over uitspraak-3: deze uitspraak mag erin                                                     |
        | Veilig Thuis moet geheimhouden wie er gemeld heeft, voortdurend                               |
        | over uitspraak-2: Veilig Thuis moet de genoemde bron geheimhouden voor het gezin, voortdurend |
        | vraag: de melding                                                                             |
        | opmerking: INH-60                                                                             |
      En over uitspraak-1: geldt regel UIT-23 op grond van 9.1.5.g.d, D-5

  Regel: UIT-24 Wie gesloten samen meldt, maakt zich bekend aan de ander

    Scenario: wie gesloten meldt, leest wat samen melden prijsgeeft
      Gegeven de melding is gesloten
      En over uitspraak-1:
        | deze uitspraak komt van een ander                                |
        | deze uitspraak is een feit                                       |
        | deze uitspraak blijft binnen het vakgebied van wie haar doet: ja |
        | de ander is gestimuleerd om zelf te melden: ja                   |
        | deze uitspraak wordt samen met de ander gemeld: nee              |
        | de bron van deze uitspraak is genoemd: nee                       |
        | uit deze uitspraak is op te maken wie er meldt: nee              |
      En over uitspraak-2:
        | deze uitspraak komt van een ander                                |
        | deze uitspraak is een feit                                       |
        | deze uitspraak blijft binnen het vakgebied van wie haar doet: ja |
        | de ander is gestimuleerd om zelf te melden: ja                   |
        | deze uitspraak wordt samen met de ander gemeld: onbekend         |
        | de bron van deze uitspraak is genoemd: nee                       |
        | uit deze uitspraak is op te maken wie er meldt: nee              |
      En over uitspraak-3:
        | deze uitspraak komt van een ander                                |
        | deze uitspraak is een feit                                       |
        | deze uitspraak blijft binnen het vakgebied van wie haar doet: ja |
        | de ander is gestimuleerd om zelf te melden: ja                   |
        | deze uitspraak wordt samen met de ander gemeld: ja               |
        | de bron van deze uitspraak is genoemd: ja                        |
        | uit deze uitspraak is op te maken wie er meldt: nee              |
      Als het oordeel over de inhoud wordt gevraagd
      Dan is dit het hele besluit:
        | de melding is inhoudelijk nog niet in orde                                                         |
        | over uitspraak-1: deze uitspraak mag er zo niet in                                                 |
        | over uitspraak-2: deze uitspraak mag er zo niet in                                                 |
        | over uitspraak-3: deze uitspraak mag erin                                                          |
        | Veilig Thuis moet geheimhouden wie er gemeld heeft, voortdurend                                    |
        | de melder moet Veilig Thuis raadplegen, meteen                                                     |
        | over uitspraak-2: de melder moet de bron van deze uitspraak noemen, niet herleidbaar tot de melder |
        | over uitspraak-3: Veilig Thuis moet de genoemde bron geheimhouden voor het gezin, voortdurend      |
        | over uitspraak-1: de melder mag samen melden met de ander met bronvermelding                       |
        | over uitspraak-2: vraag: deze uitspraak wordt samen met de ander gemeld                            |
        | opmerking aan de melder: INH-37                                                                    |
        | opmerking aan de melder: INH-52                                                                    |
        | opmerking: INH-60                                                                                  |
        | over uitspraak-1: opmerking aan de melder: UIT-24                                                  |
      En over uitspraak-1: geldt regel UIT-24 op grond van 9.1.5.o.k, 9.1.5.g.d, D-5, als keuze

  Regel: UIT-25 De bron in een gesloten melding blijft voor het gezin geheim

    Scenario: de bron in een gesloten melding blijft geheim voor het gezin
      Gegeven de melding is gesloten
      En over uitspraak-1:
        | deze uitspraak komt van een ander                                |
        | deze uitspraak is een feit                                       |
        | deze uitspraak blijft binnen het vakgebied van wie haar doet: ja |
        | de ander is gestimuleerd om zelf te melden: ja                   |
        | deze uitspraak wordt samen met de ander gemeld: ja               |
        | de bron van deze uitspraak is genoemd: ja                        |
        | uit deze uitspraak is op te maken wie er meldt: nee              |
      En over uitspraak-2:
        | deze uitspraak komt van een ander                                |
        | deze uitspraak is een feit                                       |
        | deze uitspraak blijft binnen het vakgebied van wie haar doet: ja |
        | de ander is gestimuleerd om zelf te melden: ja                   |
        | deze uitspraak wordt samen met de ander gemeld: nee              |
        | de bron van deze uitspraak is genoemd: ja                        |
        | uit deze uitspraak is op te maken wie er meldt: nee              |
      En over uitspraak-3:
        | deze uitspraak komt van een ander                                |
        | deze uitspraak is een feit                                       |
        | deze uitspraak blijft binnen het vakgebied van wie haar doet: ja |
        | de ander is gestimuleerd om zelf te melden: ja                   |
        | deze uitspraak wordt samen met de ander gemeld: ja               |
        | de bron van deze uitspraak is genoemd: onbekend                  |
        | uit deze uitspraak is op te maken wie er meldt: nee              |
      Als het oordeel over de inhoud wordt gevraagd
      Dan is dit het hele besluit:
        | de melding is inhoudelijk nog niet in orde                                                    |
        | over uitspraak-1: deze uitspraak mag erin                                                     |
        | over uitspraak-2: deze uitspraak mag er zo niet in                                            |
        | over uitspraak-3: deze uitspraak is nog niet te beoordelen                                    |
        | Veilig Thuis moet geheimhouden wie er gemeld heeft, voortdurend                               |
        | de melder moet Veilig Thuis raadplegen, meteen                                                |
        | over uitspraak-1: Veilig Thuis moet de genoemde bron geheimhouden voor het gezin, voortdurend |
        | over uitspraak-2: Veilig Thuis moet de genoemde bron geheimhouden voor het gezin, voortdurend |
        | over uitspraak-3: Veilig Thuis moet de genoemde bron geheimhouden voor het gezin, voortdurend |
        | over uitspraak-2: de melder mag samen melden met de ander met bronvermelding                  |
        | over uitspraak-3: vraag: de bron van deze uitspraak is genoemd                                |
        | opmerking aan de melder: INH-37                                                               |
        | opmerking aan de melder: INH-52                                                               |
        | opmerking: INH-60                                                                             |
        | over uitspraak-2: opmerking aan de melder: UIT-24                                             |
      En over uitspraak-1: geldt regel UIT-25 op grond van 9.1.5.o.k, 9.1.5.g.d, D-5

    Scenario: zolang de vorm onbekend is, blijft de bron ook geheim
      Gegeven de melding is onbekend
      En over uitspraak-1:
        | deze uitspraak komt van een ander                                |
        | deze uitspraak is een feit                                       |
        | deze uitspraak blijft binnen het vakgebied van wie haar doet: ja |
        | de ander is gestimuleerd om zelf te melden: ja                   |
        | deze uitspraak wordt samen met de ander gemeld: ja               |
        | de bron van deze uitspraak is genoemd: ja                        |
        | uit deze uitspraak is op te maken wie er meldt: nee              |
      En over uitspraak-2:
        | deze uitspraak komt van een ander                                |
        | deze uitspraak is een feit                                       |
        | deze uitspraak blijft binnen het vakgebied van wie haar doet: ja |
        | de ander is gestimuleerd om zelf te melden: ja                   |
        | deze uitspraak wordt samen met de ander gemeld: ja               |
        | de bron van deze uitspraak is genoemd: nee                       |
        | uit deze uitspraak is op te maken wie er meldt: nee              |
      En over uitspraak-3:
        | deze uitspraak komt van de melder zelf                           |
        | deze uitspraak is een feit                                       |
        | deze uitspraak blijft binnen het vakgebied van wie haar doet: ja |
        | uit deze uitspraak is op te maken wie er meldt: nee              |
      Als het oordeel over de inhoud wordt gevraagd
      Dan is dit het hele besluit:
        | de melding is inhoudelijk nog niet in orde                                                         |
        | over uitspraak-1: deze uitspraak mag erin                                                          |
        | over uitspraak-2: deze uitspraak mag er zo niet in                                                 |
        | over uitspraak-3: deze uitspraak mag erin                                                          |
        | Veilig Thuis moet geheimhouden wie er gemeld heeft, voortdurend                                    |
        | over uitspraak-1: Veilig Thuis moet de genoemde bron geheimhouden voor het gezin, voortdurend      |
        | over uitspraak-2: de melder moet de bron van deze uitspraak noemen, niet herleidbaar tot de melder |
        | vraag: de melding                                                                                  |
        | opmerking: INH-60                                                                                  |

  Regel: UIT-26 Of er in een gesloten melding een bron genoemd is, wordt altijd gevraagd

    Scenario: of in een gesloten melding een bron genoemd is, wordt ook gevraagd als de ander niet meedoet
      Gegeven de melding is gesloten
      En over uitspraak-1:
        | deze uitspraak komt van een ander                                |
        | deze uitspraak is een feit                                       |
        | deze uitspraak blijft binnen het vakgebied van wie haar doet: ja |
        | de ander is gestimuleerd om zelf te melden: ja                   |
        | deze uitspraak wordt samen met de ander gemeld: nee              |
        | de bron van deze uitspraak is genoemd: onbekend                  |
        | uit deze uitspraak is op te maken wie er meldt: nee              |
      En over uitspraak-2:
        | deze uitspraak komt van een ander                                |
        | deze uitspraak is een feit                                       |
        | deze uitspraak blijft binnen het vakgebied van wie haar doet: ja |
        | de ander is gestimuleerd om zelf te melden: ja                   |
        | deze uitspraak wordt samen met de ander gemeld: nee              |
        | de bron van deze uitspraak is genoemd: nee                       |
        | uit deze uitspraak is op te maken wie er meldt: nee              |
      Als het oordeel over de inhoud wordt gevraagd
      Dan is dit het hele besluit:
        | de melding is inhoudelijk nog niet in orde                                                    |
        | over uitspraak-1: deze uitspraak mag er zo niet in                                            |
        | over uitspraak-2: deze uitspraak mag er zo niet in                                            |
        | Veilig Thuis moet geheimhouden wie er gemeld heeft, voortdurend                               |
        | de melder moet Veilig Thuis raadplegen, meteen                                                |
        | over uitspraak-1: Veilig Thuis moet de genoemde bron geheimhouden voor het gezin, voortdurend |
        | over uitspraak-1: de melder mag samen melden met de ander met bronvermelding                  |
        | over uitspraak-2: de melder mag samen melden met de ander met bronvermelding                  |
        | over uitspraak-1: vraag: de bron van deze uitspraak is genoemd                                |
        | opmerking aan de melder: INH-37                                                               |
        | opmerking aan de melder: INH-52                                                               |
        | opmerking: INH-60                                                                             |
        | over uitspraak-1: opmerking aan de melder: UIT-24                                             |
        | over uitspraak-2: opmerking aan de melder: UIT-24                                             |
      En over uitspraak-1: geldt regel UIT-26 op grond van 9.1.5.o.k, 9.1.5.g.d, D-5

    Scenario: dat wordt ook gevraagd zolang de vorm onbekend is
      Gegeven de melding is onbekend
      En over uitspraak-1:
        | deze uitspraak komt van een ander                                |
        | deze uitspraak is een feit                                       |
        | deze uitspraak blijft binnen het vakgebied van wie haar doet: ja |
        | de ander is gestimuleerd om zelf te melden: ja                   |
        | deze uitspraak wordt samen met de ander gemeld: nee              |
        | de bron van deze uitspraak is genoemd: onbekend                  |
        | uit deze uitspraak is op te maken wie er meldt: nee              |
      En over uitspraak-2:
        | deze uitspraak komt van de melder zelf                           |
        | deze uitspraak is een feit                                       |
        | deze uitspraak blijft binnen het vakgebied van wie haar doet: ja |
        | deze uitspraak wordt samen met de ander gemeld: nee              |
        | de bron van deze uitspraak is genoemd: onbekend                  |
        | uit deze uitspraak is op te maken wie er meldt: nee              |
      Als het oordeel over de inhoud wordt gevraagd
      Dan is dit het hele besluit:
        | de melding is inhoudelijk nog niet in orde                                                    |
        | over uitspraak-1: deze uitspraak mag er zo niet in                                            |
        | over uitspraak-2: deze uitspraak mag erin                                                     |
        | Veilig Thuis moet geheimhouden wie er gemeld heeft, voortdurend                               |
        | over uitspraak-1: Veilig Thuis moet de genoemde bron geheimhouden voor het gezin, voortdurend |
        | over uitspraak-1: de melder mag samen melden met de ander met bronvermelding                  |
        | over uitspraak-1: vraag: de bron van deze uitspraak is genoemd                                |
        | vraag: de melding                                                                             |
        | opmerking: INH-60                                                                             |
        | over uitspraak-1: opmerking aan de melder: UIT-24                                             |

  Regel: INH-01 Een melding zonder uitspraken is niet in orde

    Scenario: een melding zonder uitspraken is niet in orde, al is al het andere dat wel
      Als het oordeel over de inhoud wordt gevraagd
      Dan is dit het hele besluit:
        | de melding is inhoudelijk nog niet in orde                                                 |
        | Veilig Thuis moet melder en inhoud van de melding bekendmaken aan het gezin, na de melding |
        | de melder moet opschrijven wat zelf is waargenomen                                         |
        | opmerking: INH-60                                                                          |
      En geldt regel INH-01 op grond van 9.1.5.o.j, 9.1.5.o.l

    Scenario: een melding met één goede uitspraak is in orde
      Gegeven over uitspraak-1:
        | deze uitspraak komt van de melder zelf                           |
        | deze uitspraak is een feit                                       |
        | deze uitspraak blijft binnen het vakgebied van wie haar doet: ja |
        | uit deze uitspraak is op te maken wie er meldt: nee              |
      Als het oordeel over de inhoud wordt gevraagd
      Dan is dit het hele besluit:
        | de melding is inhoudelijk in orde                                                          |
        | over uitspraak-1: deze uitspraak mag erin                                                  |
        | Veilig Thuis moet melder en inhoud van de melding bekendmaken aan het gezin, na de melding |
      En geldt regel IHO-03 op grond van 9.1.5.o.d, 9.1.5.o.f, 9.1.5.o.j, 9.1.5.o.l, D-5
      En geldt regel INH-13 op grond van 9.1.5.o.c
      En geldt regel INH-01 niet
      En geldt regel INH-60 niet

    Scenario: van zes uitspraken houdt één de melding tegen
      Gegeven over uitspraak-1:
        | deze uitspraak komt van de melder zelf                           |
        | deze uitspraak is een feit                                       |
        | deze uitspraak blijft binnen het vakgebied van wie haar doet: ja |
        | uit deze uitspraak is op te maken wie er meldt: nee              |
      En over uitspraak-2:
        | deze uitspraak komt van de melder zelf                           |
        | deze uitspraak is een feit                                       |
        | deze uitspraak blijft binnen het vakgebied van wie haar doet: ja |
        | uit deze uitspraak is op te maken wie er meldt: nee              |
      En over uitspraak-3:
        | deze uitspraak komt van de melder zelf                           |
        | deze uitspraak is een feit                                       |
        | deze uitspraak blijft binnen het vakgebied van wie haar doet: ja |
        | uit deze uitspraak is op te maken wie er meldt: nee              |
      En over uitspraak-4:
        | deze uitspraak komt van de melder zelf                           |
        | deze uitspraak is een waardeoordeel                              |
        | deze uitspraak blijft binnen het vakgebied van wie haar doet: ja |
        | uit deze uitspraak is op te maken wie er meldt: nee              |
      En over uitspraak-5:
        | deze uitspraak komt van de melder zelf                           |
        | deze uitspraak is een feit                                       |
        | deze uitspraak blijft binnen het vakgebied van wie haar doet: ja |
        | uit deze uitspraak is op te maken wie er meldt: nee              |
      En over uitspraak-6:
        | deze uitspraak komt van de melder zelf                           |
        | deze uitspraak is een onbekend                                   |
        | deze uitspraak blijft binnen het vakgebied van wie haar doet: ja |
        | uit deze uitspraak is op te maken wie er meldt: nee              |
      Als het oordeel over de inhoud wordt gevraagd
      Dan is dit het hele besluit:
        | de melding is inhoudelijk nog niet in orde                                                     |
        | over uitspraak-1: deze uitspraak mag erin                                                      |
        | over uitspraak-2: deze uitspraak mag erin                                                      |
        | over uitspraak-3: deze uitspraak mag erin                                                      |
        | over uitspraak-4: deze uitspraak mag er zo niet in                                             |
        | over uitspraak-5: deze uitspraak mag erin                                                      |
        | over uitspraak-6: deze uitspraak is nog niet te beoordelen                                     |
        | Veilig Thuis moet melder en inhoud van de melding bekendmaken aan het gezin, na de melding     |
        | over uitspraak-4: de melder moet deze uitspraak herschrijven tot wat zelf is gezien of gehoord |
        | over uitspraak-6: vraag: deze uitspraak is een                                                 |
        | opmerking: INH-60                                                                              |

  Regel: INH-02 Met een uitspraak die er zo niet in mag, is de melding nog niet in orde

    Scenario: één uitspraak die er zo niet in mag, maakt dat de melding nog niet in orde is
      Gegeven over uitspraak-1:
        | deze uitspraak komt van de melder zelf                            |
        | deze uitspraak is een feit                                        |
        | deze uitspraak blijft binnen het vakgebied van wie haar doet: nee |
        | uit deze uitspraak is op te maken wie er meldt: nee               |
      Als het oordeel over de inhoud wordt gevraagd
      Dan is dit het hele besluit:
        | de melding is inhoudelijk nog niet in orde                                                 |
        | over uitspraak-1: deze uitspraak mag er zo niet in                                         |
        | Veilig Thuis moet melder en inhoud van de melding bekendmaken aan het gezin, na de melding |
        | over uitspraak-1: de melder moet deze uitspraak beperken tot het eigen vakgebied           |
        | opmerking: INH-60                                                                          |
      En geldt regel INH-02 op grond van 9.1.5.o.j, 9.1.5.o.k, 9.1.5.o.l
      En geldt regel INH-03 niet

  Regel: INH-03 Met een uitspraak die nog niet te beoordelen is, is ook de melding dat nog niet

    Scenario: één uitspraak die niet te beoordelen is, maakt dat ook van de melding niets vaststaat
      Gegeven over uitspraak-1:
        | deze uitspraak komt van de melder zelf                                 |
        | deze uitspraak is een feit                                             |
        | deze uitspraak blijft binnen het vakgebied van wie haar doet: onbekend |
        | uit deze uitspraak is op te maken wie er meldt: nee                    |
      Als het oordeel over de inhoud wordt gevraagd
      Dan is dit het hele besluit:
        | de melding is inhoudelijk nog onbekend                                                     |
        | over uitspraak-1: deze uitspraak is nog niet te beoordelen                                 |
        | Veilig Thuis moet melder en inhoud van de melding bekendmaken aan het gezin, na de melding |
        | over uitspraak-1: vraag: deze uitspraak blijft binnen het vakgebied van wie haar doet      |
        | opmerking: INH-60                                                                          |
      En geldt regel INH-03 op grond van 9.1.5.o.j, 9.1.5.o.k, 9.1.5.o.l
      En geldt regel INH-02 niet

  Regel: INH-10 Of de melding open of gesloten is, wordt gevraagd

    Scenario: zonder te weten of de melding open is, staat niets vast
      Gegeven de melding is onbekend
      En over uitspraak-1:
        | deze uitspraak komt van de melder zelf                           |
        | deze uitspraak is een feit                                       |
        | deze uitspraak blijft binnen het vakgebied van wie haar doet: ja |
        | uit deze uitspraak is op te maken wie er meldt: nee              |
      Als het oordeel over de inhoud wordt gevraagd
      Dan is dit het hele besluit:
        | de melding is inhoudelijk nog onbekend                          |
        | over uitspraak-1: deze uitspraak mag erin                       |
        | Veilig Thuis moet geheimhouden wie er gemeld heeft, voortdurend |
        | vraag: de melding                                               |
        | opmerking: INH-60                                               |
      En geldt regel INH-10 op grond van 9.1.5.g.0

  Regel: INH-11 Een open melding die niet is besproken, is nog niet in orde

    Scenario: een open melding die niet is besproken, wordt eerst besproken
      Gegeven de melding is vooraf met het gezin besproken: nee
      En over uitspraak-1:
        | deze uitspraak komt van de melder zelf                           |
        | deze uitspraak is een feit                                       |
        | deze uitspraak blijft binnen het vakgebied van wie haar doet: ja |
        | uit deze uitspraak is op te maken wie er meldt: nee              |
      Als het oordeel over de inhoud wordt gevraagd
      Dan is dit het hele besluit:
        | de melding is inhoudelijk nog niet in orde                                                 |
        | over uitspraak-1: deze uitspraak mag erin                                                  |
        | Veilig Thuis moet melder en inhoud van de melding bekendmaken aan het gezin, na de melding |
        | de melder moet de melding bespreken met het gezin, vóór de melding                         |
        | opmerking: INH-60                                                                          |
      En geldt regel INH-11 op grond van 9.1.5.o.d

    Scenario: een gesloten melding hoeft niet besproken te zijn
      Gegeven deze feiten:
        | de melding is gesloten                            |
        | de melding is vooraf met het gezin besproken: nee |
      En over uitspraak-1:
        | deze uitspraak komt van de melder zelf                           |
        | deze uitspraak is een feit                                       |
        | deze uitspraak blijft binnen het vakgebied van wie haar doet: ja |
        | uit deze uitspraak is op te maken wie er meldt: nee              |
      Als het oordeel over de inhoud wordt gevraagd
      Dan is dit het hele besluit:
        | de melding is inhoudelijk in orde                               |
        | over uitspraak-1: deze uitspraak mag erin                       |
        | Veilig Thuis moet geheimhouden wie er gemeld heeft, voortdurend |
        | de melder moet Veilig Thuis raadplegen, meteen                  |
        | opmerking aan de melder: INH-37                                 |
        | opmerking aan de melder: INH-52                                 |
      En geldt regel INH-11 niet

    Scenario: is de vorm onbekend, dan zegt niet besproken nog niets
      Gegeven deze feiten:
        | de melding is onbekend                            |
        | de melding is vooraf met het gezin besproken: nee |
      En over uitspraak-1:
        | deze uitspraak komt van de melder zelf                           |
        | deze uitspraak is een feit                                       |
        | deze uitspraak blijft binnen het vakgebied van wie haar doet: ja |
        | uit deze uitspraak is op te maken wie er meldt: nee              |
      Als het oordeel over de inhoud wordt gevraagd
      Dan is dit het hele besluit:
        | de melding is inhoudelijk nog onbekend                          |
        | over uitspraak-1: deze uitspraak mag erin                       |
        | Veilig Thuis moet geheimhouden wie er gemeld heeft, voortdurend |
        | vraag: de melding                                               |
        | opmerking: INH-60                                               |

  Regel: INH-12 Of een open melding is besproken, wordt gevraagd

    Scenario: of een open melding is besproken, wordt gevraagd
      Gegeven de melding is vooraf met het gezin besproken: onbekend
      En over uitspraak-1:
        | deze uitspraak komt van de melder zelf                           |
        | deze uitspraak is een feit                                       |
        | deze uitspraak blijft binnen het vakgebied van wie haar doet: ja |
        | uit deze uitspraak is op te maken wie er meldt: nee              |
      Als het oordeel over de inhoud wordt gevraagd
      Dan is dit het hele besluit:
        | de melding is inhoudelijk nog onbekend                                                     |
        | over uitspraak-1: deze uitspraak mag erin                                                  |
        | Veilig Thuis moet melder en inhoud van de melding bekendmaken aan het gezin, na de melding |
        | vraag: de melding is vooraf met het gezin besproken                                        |
        | opmerking: INH-60                                                                          |
      En geldt regel INH-12 op grond van 9.1.5.o.d

  Regel: INH-14 Wie gesloten meldt, blijft voor het gezin onbekend

    Scenario: wie gesloten meldt, blijft geheim
      Gegeven de melding is gesloten
      En over uitspraak-1:
        | deze uitspraak komt van de melder zelf                           |
        | deze uitspraak is een feit                                       |
        | deze uitspraak blijft binnen het vakgebied van wie haar doet: ja |
        | uit deze uitspraak is op te maken wie er meldt: nee              |
      Als het oordeel over de inhoud wordt gevraagd
      Dan is dit het hele besluit:
        | de melding is inhoudelijk in orde                               |
        | over uitspraak-1: deze uitspraak mag erin                       |
        | Veilig Thuis moet geheimhouden wie er gemeld heeft, voortdurend |
        | de melder moet Veilig Thuis raadplegen, meteen                  |
        | opmerking aan de melder: INH-37                                 |
        | opmerking aan de melder: INH-52                                 |
      En geldt regel INH-14 op grond van 9.1.5.g.0, 9.1.5.g.d, D-5

  Regel: INH-20 Bij een complexe casus hoort vooraf een taxatie met een eigen afweging

    Achtergrond:
      Gegeven de casus is complex: ja
      En over uitspraak-1:
        | deze uitspraak komt van de melder zelf                           |
        | deze uitspraak is een feit                                       |
        | deze uitspraak blijft binnen het vakgebied van wie haar doet: ja |
        | uit deze uitspraak is op te maken wie er meldt: nee              |

    Scenario: een complexe casus zonder taxatie is nog niet in orde
      Als het oordeel over de inhoud wordt gevraagd
      Dan is dit het hele besluit:
        | de melding is inhoudelijk nog niet in orde                                                 |
        | over uitspraak-1: deze uitspraak mag erin                                                  |
        | Veilig Thuis moet melder en inhoud van de melding bekendmaken aan het gezin, na de melding |
        | de melder moet een taxatie met eigen afweging invullen, vóór de melding                    |
        | opmerking: INH-60                                                                          |
      En geldt regel INH-20 op grond van 9.1.5.o.f

    Abstract Scenario: ook van een <melder> wordt bij een complexe casus een taxatie gevraagd
      Gegeven de melder is <melder>
      Als het oordeel over de inhoud wordt gevraagd
      Dan geldt regel INH-20
      En onder meer: de melding is inhoudelijk nog niet in orde

      Voorbeelden:
        | melder              |
        | jeugdteam           |
        | andere professional |

    Scenario: met een taxatie is een complexe casus in orde
      Gegeven de taxatie vooraf is ingevuld: ja
      Als het oordeel over de inhoud wordt gevraagd
      Dan is dit het hele besluit:
        | de melding is inhoudelijk in orde                                                          |
        | over uitspraak-1: deze uitspraak mag erin                                                  |
        | Veilig Thuis moet melder en inhoud van de melding bekendmaken aan het gezin, na de melding |

    Scenario: van een burger wordt geen taxatie gevraagd
      Gegeven de melder is burger
      Als het oordeel over de inhoud wordt gevraagd
      Dan is dit het hele besluit:
        | de melding is inhoudelijk in orde                                                          |
        | over uitspraak-1: deze uitspraak mag erin                                                  |
        | Veilig Thuis moet melder en inhoud van de melding bekendmaken aan het gezin, na de melding |

  Regel: INH-21 Ook bij een gesloten melding hoort die taxatie, zonder dat zij naar de melder leidt

    Achtergrond:
      Gegeven de casus is complex: ja
      En over uitspraak-1:
        | deze uitspraak komt van de melder zelf                           |
        | deze uitspraak is een feit                                       |
        | deze uitspraak blijft binnen het vakgebied van wie haar doet: ja |
        | uit deze uitspraak is op te maken wie er meldt: nee              |

    Scenario: bij een gesloten melding leidt de taxatie niet naar de melder
      Gegeven de melding is gesloten
      Als het oordeel over de inhoud wordt gevraagd
      Dan is dit het hele besluit:
        | de melding is inhoudelijk nog niet in orde                                                              |
        | over uitspraak-1: deze uitspraak mag erin                                                               |
        | Veilig Thuis moet geheimhouden wie er gemeld heeft, voortdurend                                         |
        | de melder moet Veilig Thuis raadplegen, meteen                                                          |
        | de melder moet een taxatie met eigen afweging invullen, niet herleidbaar tot de melder, vóór de melding |
        | opmerking aan de melder: INH-37                                                                         |
        | opmerking aan de melder: INH-52                                                                         |
        | opmerking: INH-60                                                                                       |
      En geldt regel INH-21 op grond van 9.1.5.o.f, 9.1.5.g.d, D-5

    Abstract Scenario: een <melder> maakt die taxatie ook afgeschermd als <vorm>
      Gegeven deze feiten:
        | de melder is <melder> |
        | <vorm>                |
      Als het oordeel over de inhoud wordt gevraagd
      Dan geldt regel INH-21
      En onder meer: de melding is inhoudelijk nog niet in orde

      Voorbeelden:
        | melder              | vorm                   |
        | jeugdteam           | de melding is gesloten |
        | andere professional | de melding is onbekend |

    Scenario: van een burger wordt ook bij een gesloten melding geen taxatie gevraagd
      Gegeven deze feiten:
        | de melding is gesloten |
        | de melder is burger    |
      Als het oordeel over de inhoud wordt gevraagd
      Dan is dit het hele besluit:
        | de melding is inhoudelijk in orde                               |
        | over uitspraak-1: deze uitspraak mag erin                       |
        | Veilig Thuis moet geheimhouden wie er gemeld heeft, voortdurend |
        | de melder moet Veilig Thuis raadplegen, meteen                  |
        | opmerking aan de melder: INH-37                                 |
        | opmerking aan de melder: INH-52                                 |

    Scenario: met een taxatie is ook een gesloten melding in orde
      Gegeven deze feiten:
        | de melding is gesloten            |
        | de taxatie vooraf is ingevuld: ja |
      Als het oordeel over de inhoud wordt gevraagd
      Dan is dit het hele besluit:
        | de melding is inhoudelijk in orde                               |
        | over uitspraak-1: deze uitspraak mag erin                       |
        | Veilig Thuis moet geheimhouden wie er gemeld heeft, voortdurend |
        | de melder moet Veilig Thuis raadplegen, meteen                  |
        | opmerking aan de melder: INH-37                                 |
        | opmerking aan de melder: INH-52                                 |

  Regel: INH-22 Of er een taxatie is, wordt gevraagd

    Achtergrond:
      Gegeven deze feiten:
        | de taxatie vooraf is ingevuld: onbekend |
        | de casus is complex: ja                 |
      En over uitspraak-1:
        | deze uitspraak komt van de melder zelf                           |
        | deze uitspraak is een feit                                       |
        | deze uitspraak blijft binnen het vakgebied van wie haar doet: ja |
        | uit deze uitspraak is op te maken wie er meldt: nee              |

    Scenario: of er bij een complexe casus een taxatie is, wordt gevraagd
      Als het oordeel over de inhoud wordt gevraagd
      Dan is dit het hele besluit:
        | de melding is inhoudelijk nog onbekend                                                     |
        | over uitspraak-1: deze uitspraak mag erin                                                  |
        | Veilig Thuis moet melder en inhoud van de melding bekendmaken aan het gezin, na de melding |
        | vraag: de taxatie vooraf is ingevuld                                                       |
        | opmerking: INH-60                                                                          |
      En geldt regel INH-22 op grond van 9.1.5.o.f

    Abstract Scenario: ook als <feit> wordt naar de taxatie gevraagd
      Gegeven <feit>
      Als het oordeel over de inhoud wordt gevraagd
      Dan geldt regel INH-22
      En onder meer: de melding is inhoudelijk nog onbekend

      Voorbeelden:
        | feit                             |
        | de melder is jeugdteam           |
        | de melder is andere professional |
        | de melder is onbekend            |
        | de casus is complex: onbekend    |

    Abstract Scenario: naar de taxatie wordt niet gevraagd als <feit>
      Gegeven <feit>
      Als het oordeel over de inhoud wordt gevraagd
      Dan geldt regel INH-22 niet

      Voorbeelden:
        | feit                               |
        | de melder is burger                |
        | de casus is complex: nee           |
        | de taxatie vooraf is ingevuld: ja  |
        | de taxatie vooraf is ingevuld: nee |

  Regel: INH-23 Of de casus complex is, wordt gevraagd

    Achtergrond:
      Gegeven de casus is complex: onbekend
      En over uitspraak-1:
        | deze uitspraak komt van de melder zelf                           |
        | deze uitspraak is een feit                                       |
        | deze uitspraak blijft binnen het vakgebied van wie haar doet: ja |
        | uit deze uitspraak is op te maken wie er meldt: nee              |

    Scenario: of de casus complex is, wordt gevraagd
      Als het oordeel over de inhoud wordt gevraagd
      Dan is dit het hele besluit:
        | de melding is inhoudelijk nog onbekend                                                     |
        | over uitspraak-1: deze uitspraak mag erin                                                  |
        | Veilig Thuis moet melder en inhoud van de melding bekendmaken aan het gezin, na de melding |
        | vraag: de casus is complex                                                                 |
        | opmerking: INH-60                                                                          |
      En geldt regel INH-23 op grond van 9.1.5.o.f

    Abstract Scenario: ook als <feit> wordt gevraagd of de casus complex is
      Gegeven <feit>
      Als het oordeel over de inhoud wordt gevraagd
      Dan geldt regel INH-23
      En onder meer: de melding is inhoudelijk nog onbekend

      Voorbeelden:
        | feit                                    |
        | de melder is jeugdteam                  |
        | de melder is andere professional        |
        | de melder is onbekend                   |
        | de taxatie vooraf is ingevuld: onbekend |

    Abstract Scenario: of de casus complex is, wordt niet gevraagd als <feit>
      Gegeven <feit>
      Als het oordeel over de inhoud wordt gevraagd
      Dan geldt regel INH-23 niet

      Voorbeelden:
        | feit                              |
        | de melder is burger               |
        | de casus is complex: nee          |
        | de taxatie vooraf is ingevuld: ja |

  Regel: INH-24 Zonder te weten wie er meldt, staat niet vast of er een taxatie hoort

    Achtergrond:
      Gegeven deze feiten:
        | de melder is onbekend   |
        | de casus is complex: ja |
      En over uitspraak-1:
        | deze uitspraak komt van de melder zelf                           |
        | deze uitspraak is een feit                                       |
        | deze uitspraak blijft binnen het vakgebied van wie haar doet: ja |
        | uit deze uitspraak is op te maken wie er meldt: nee              |

    Scenario: zonder te weten wie er meldt, staat de taxatie niet vast
      Als het oordeel over de inhoud wordt gevraagd
      Dan is dit het hele besluit:
        | de melding is inhoudelijk nog onbekend                                                     |
        | over uitspraak-1: deze uitspraak mag erin                                                  |
        | Veilig Thuis moet melder en inhoud van de melding bekendmaken aan het gezin, na de melding |
        | vraag: de melder                                                                           |
        | opmerking: INH-60                                                                          |
      En geldt regel INH-24 op grond van 9.1.5.o.f
      En geldt regel INH-25 op grond van 9.1.5.o.b, 9.1.5.o.f

    Abstract Scenario: wie er meldt, doet er voor de taxatie niet toe als <feit>
      Gegeven <feit>
      Als het oordeel over de inhoud wordt gevraagd
      Dan geldt regel INH-24 niet

      Voorbeelden:
        | feit                                    |
        | de melder is burger                     |
        | de casus is complex: nee                |
        | de casus is complex: onbekend           |
        | de taxatie vooraf is ingevuld: ja       |
        | de taxatie vooraf is ingevuld: onbekend |

  Regel: INH-25 In welke rol er gemeld wordt, wordt gevraagd

    Scenario: in welke rol er gemeld wordt, wordt gevraagd, maar houdt een goede melding niet tegen
      Gegeven de melder is onbekend
      En over uitspraak-1:
        | deze uitspraak komt van de melder zelf                           |
        | deze uitspraak is een feit                                       |
        | deze uitspraak blijft binnen het vakgebied van wie haar doet: ja |
        | uit deze uitspraak is op te maken wie er meldt: nee              |
      Als het oordeel over de inhoud wordt gevraagd
      Dan is dit het hele besluit:
        | de melding is inhoudelijk in orde                                                          |
        | over uitspraak-1: deze uitspraak mag erin                                                  |
        | Veilig Thuis moet melder en inhoud van de melding bekendmaken aan het gezin, na de melding |
        | vraag: de melder                                                                           |
      En geldt regel INH-25 op grond van 9.1.5.o.b, 9.1.5.o.f

  Regel: INH-30 De JGZ legt toestemming of mededeling vast

    Scenario: de JGZ legt vast wat zij het gezin vroeg of vertelde
      Gegeven deze feiten:
        | de melding is open                                |
        | de melder is JGZ                                  |
        | toestemming dan wel mededeling is vastgelegd: nee |
      En over uitspraak-1:
        | deze uitspraak komt van de melder zelf                           |
        | deze uitspraak is een feit                                       |
        | deze uitspraak blijft binnen het vakgebied van wie haar doet: ja |
        | uit deze uitspraak is op te maken wie er meldt: nee              |
      Als het oordeel over de inhoud wordt gevraagd
      Dan is dit het hele besluit:
        | de melding is inhoudelijk in orde                                                          |
        | over uitspraak-1: deze uitspraak mag erin                                                  |
        | Veilig Thuis moet melder en inhoud van de melding bekendmaken aan het gezin, na de melding |
        | de melder moet toestemming of mededeling vastleggen in digitaal dossier en Kidos           |
      En geldt regel INH-30 op grond van 9.1.5.o.b, D-15

  Regel: INH-31 De JGZ legt dat bij een gesloten melding afgeschermd vast

    Scenario: de JGZ legt dat bij een gesloten melding afgeschermd vast
      Gegeven deze feiten:
        | de melding is gesloten                            |
        | de melder is JGZ                                  |
        | toestemming dan wel mededeling is vastgelegd: nee |
      En over uitspraak-1:
        | deze uitspraak komt van de melder zelf                           |
        | deze uitspraak is een feit                                       |
        | deze uitspraak blijft binnen het vakgebied van wie haar doet: ja |
        | uit deze uitspraak is op te maken wie er meldt: nee              |
      Als het oordeel over de inhoud wordt gevraagd
      Dan is dit het hele besluit:
        | de melding is inhoudelijk in orde                                                                                |
        | over uitspraak-1: deze uitspraak mag erin                                                                        |
        | Veilig Thuis moet geheimhouden wie er gemeld heeft, voortdurend                                                  |
        | de melder moet Veilig Thuis raadplegen, meteen                                                                   |
        | de melder moet toestemming of mededeling vastleggen in digitaal dossier en Kidos, niet herleidbaar tot de melder |
        | opmerking aan de melder: INH-37                                                                                  |
        | opmerking aan de melder: INH-52                                                                                  |
      En geldt regel INH-31 op grond van 9.1.5.o.b, 9.1.5.g.d, D-5, D-15

    Scenario: de JGZ legt dat zolang de vorm onbekend is afgeschermd vast
      Gegeven deze feiten:
        | de melding is onbekend                            |
        | de melder is JGZ                                  |
        | toestemming dan wel mededeling is vastgelegd: nee |
      En over uitspraak-1:
        | deze uitspraak komt van de melder zelf                           |
        | deze uitspraak is een feit                                       |
        | deze uitspraak blijft binnen het vakgebied van wie haar doet: ja |
        | uit deze uitspraak is op te maken wie er meldt: nee              |
      Als het oordeel over de inhoud wordt gevraagd
      Dan is dit het hele besluit:
        | de melding is inhoudelijk nog onbekend                                                                           |
        | over uitspraak-1: deze uitspraak mag erin                                                                        |
        | Veilig Thuis moet geheimhouden wie er gemeld heeft, voortdurend                                                  |
        | de melder moet toestemming of mededeling vastleggen in digitaal dossier en Kidos, niet herleidbaar tot de melder |
        | vraag: de melding                                                                                                |
        | opmerking: INH-60                                                                                                |

  Regel: INH-32 Het jeugdteam legt toestemming of mededeling vast

    Scenario: het jeugdteam legt vast wat het het gezin vroeg of vertelde
      Gegeven deze feiten:
        | de melding is open                                |
        | de melder is jeugdteam                            |
        | toestemming dan wel mededeling is vastgelegd: nee |
      En over uitspraak-1:
        | deze uitspraak komt van de melder zelf                           |
        | deze uitspraak is een feit                                       |
        | deze uitspraak blijft binnen het vakgebied van wie haar doet: ja |
        | uit deze uitspraak is op te maken wie er meldt: nee              |
      Als het oordeel over de inhoud wordt gevraagd
      Dan is dit het hele besluit:
        | de melding is inhoudelijk in orde                                                          |
        | over uitspraak-1: deze uitspraak mag erin                                                  |
        | Veilig Thuis moet melder en inhoud van de melding bekendmaken aan het gezin, na de melding |
        | de melder moet toestemming of mededeling vastleggen in het eigen dossier                   |
      En geldt regel INH-32 op grond van 9.1.5.o.b, D-15

  Regel: INH-33 Het jeugdteam legt dat bij een gesloten melding afgeschermd vast

    Scenario: het jeugdteam legt dat bij een gesloten melding afgeschermd vast
      Gegeven deze feiten:
        | de melding is gesloten                            |
        | de melder is jeugdteam                            |
        | toestemming dan wel mededeling is vastgelegd: nee |
      En over uitspraak-1:
        | deze uitspraak komt van de melder zelf                           |
        | deze uitspraak is een feit                                       |
        | deze uitspraak blijft binnen het vakgebied van wie haar doet: ja |
        | uit deze uitspraak is op te maken wie er meldt: nee              |
      Als het oordeel over de inhoud wordt gevraagd
      Dan is dit het hele besluit:
        | de melding is inhoudelijk in orde                                                                        |
        | over uitspraak-1: deze uitspraak mag erin                                                                |
        | Veilig Thuis moet geheimhouden wie er gemeld heeft, voortdurend                                          |
        | de melder moet Veilig Thuis raadplegen, meteen                                                           |
        | de melder moet toestemming of mededeling vastleggen in het eigen dossier, niet herleidbaar tot de melder |
        | opmerking aan de melder: INH-37                                                                          |
        | opmerking aan de melder: INH-52                                                                          |
      En geldt regel INH-33 op grond van 9.1.5.o.b, 9.1.5.g.d, D-5, D-15

    Scenario: het jeugdteam legt dat zolang de vorm onbekend is afgeschermd vast
      Gegeven deze feiten:
        | de melding is onbekend                            |
        | de melder is jeugdteam                            |
        | toestemming dan wel mededeling is vastgelegd: nee |
      En over uitspraak-1:
        | deze uitspraak komt van de melder zelf                           |
        | deze uitspraak is een feit                                       |
        | deze uitspraak blijft binnen het vakgebied van wie haar doet: ja |
        | uit deze uitspraak is op te maken wie er meldt: nee              |
      Als het oordeel over de inhoud wordt gevraagd
      Dan is dit het hele besluit:
        | de melding is inhoudelijk nog onbekend                                                                   |
        | over uitspraak-1: deze uitspraak mag erin                                                                |
        | Veilig Thuis moet geheimhouden wie er gemeld heeft, voortdurend                                          |
        | de melder moet toestemming of mededeling vastleggen in het eigen dossier, niet herleidbaar tot de melder |
        | vraag: de melding                                                                                        |
        | opmerking: INH-60                                                                                        |

    Scenario: een andere professional legt het vast zoals die gewend is, daarover zeggen deze afspraken niets
      Gegeven deze feiten:
        | de melder is andere professional                          |
        | toestemming dan wel mededeling is vastgelegd: nee         |
        | een kopie van het meldformulier staat in het dossier: nee |
      En over uitspraak-1:
        | deze uitspraak komt van de melder zelf                           |
        | deze uitspraak is een feit                                       |
        | deze uitspraak blijft binnen het vakgebied van wie haar doet: ja |
        | uit deze uitspraak is op te maken wie er meldt: nee              |
      Als het oordeel over de inhoud wordt gevraagd
      Dan is dit het hele besluit:
        | de melding is inhoudelijk in orde                                                          |
        | over uitspraak-1: deze uitspraak mag erin                                                  |
        | Veilig Thuis moet melder en inhoud van de melding bekendmaken aan het gezin, na de melding |

    Scenario: een burger heeft geen dossier om iets in vast te leggen
      Gegeven deze feiten:
        | de melding is gesloten                                    |
        | de melder is burger                                       |
        | toestemming dan wel mededeling is vastgelegd: nee         |
        | een kopie van het meldformulier staat in het dossier: nee |
      En over uitspraak-1:
        | deze uitspraak komt van de melder zelf                           |
        | deze uitspraak is een feit                                       |
        | deze uitspraak blijft binnen het vakgebied van wie haar doet: ja |
        | uit deze uitspraak is op te maken wie er meldt: nee              |
      Als het oordeel over de inhoud wordt gevraagd
      Dan is dit het hele besluit:
        | de melding is inhoudelijk in orde                               |
        | over uitspraak-1: deze uitspraak mag erin                       |
        | Veilig Thuis moet geheimhouden wie er gemeld heeft, voortdurend |
        | de melder moet Veilig Thuis raadplegen, meteen                  |
        | opmerking aan de melder: INH-37                                 |
        | opmerking aan de melder: INH-52                                 |

    Scenario: zonder te weten wie er meldt, wordt er nog niets vastgelegd
      Gegeven deze feiten:
        | de melder is onbekend                                     |
        | toestemming dan wel mededeling is vastgelegd: nee         |
        | een kopie van het meldformulier staat in het dossier: nee |
      En over uitspraak-1:
        | deze uitspraak komt van de melder zelf                           |
        | deze uitspraak is een feit                                       |
        | deze uitspraak blijft binnen het vakgebied van wie haar doet: ja |
        | uit deze uitspraak is op te maken wie er meldt: nee              |
      Als het oordeel over de inhoud wordt gevraagd
      Dan is dit het hele besluit:
        | de melding is inhoudelijk in orde                                                          |
        | over uitspraak-1: deze uitspraak mag erin                                                  |
        | Veilig Thuis moet melder en inhoud van de melding bekendmaken aan het gezin, na de melding |
        | vraag: de melder                                                                           |

  Regel: INH-34 Of toestemming of mededeling is vastgelegd, wordt gevraagd

    Scenario: of de JGZ het heeft vastgelegd, wordt gevraagd
      Gegeven toestemming dan wel mededeling is vastgelegd: onbekend
      En over uitspraak-1:
        | deze uitspraak komt van de melder zelf                           |
        | deze uitspraak is een feit                                       |
        | deze uitspraak blijft binnen het vakgebied van wie haar doet: ja |
        | uit deze uitspraak is op te maken wie er meldt: nee              |
      Als het oordeel over de inhoud wordt gevraagd
      Dan is dit het hele besluit:
        | de melding is inhoudelijk in orde                                                          |
        | over uitspraak-1: deze uitspraak mag erin                                                  |
        | Veilig Thuis moet melder en inhoud van de melding bekendmaken aan het gezin, na de melding |
        | vraag: toestemming dan wel mededeling is vastgelegd                                        |
      En geldt regel INH-34 op grond van 9.1.5.o.b, D-15

    Scenario: of het jeugdteam het heeft vastgelegd, wordt ook gevraagd
      Gegeven deze feiten:
        | toestemming dan wel mededeling is vastgelegd: onbekend |
        | de melder is jeugdteam                                 |
      En over uitspraak-1:
        | deze uitspraak komt van de melder zelf                           |
        | deze uitspraak is een feit                                       |
        | deze uitspraak blijft binnen het vakgebied van wie haar doet: ja |
        | uit deze uitspraak is op te maken wie er meldt: nee              |
      Als het oordeel over de inhoud wordt gevraagd
      Dan is dit het hele besluit:
        | de melding is inhoudelijk in orde                                                          |
        | over uitspraak-1: deze uitspraak mag erin                                                  |
        | Veilig Thuis moet melder en inhoud van de melding bekendmaken aan het gezin, na de melding |
        | vraag: toestemming dan wel mededeling is vastgelegd                                        |

  Regel: INH-35 Ouders krijgen zo mogelijk een kopie van een open melding

    Scenario: de ouders krijgen een kopie van een open melding, en dat houdt de melding niet tegen
      Gegeven de ouders hebben een kopie van de melding: nee
      En over uitspraak-1:
        | deze uitspraak komt van de melder zelf                           |
        | deze uitspraak is een feit                                       |
        | deze uitspraak blijft binnen het vakgebied van wie haar doet: ja |
        | uit deze uitspraak is op te maken wie er meldt: nee              |
      Als het oordeel over de inhoud wordt gevraagd
      Dan is dit het hele besluit:
        | de melding is inhoudelijk in orde                                                          |
        | over uitspraak-1: deze uitspraak mag erin                                                  |
        | Veilig Thuis moet melder en inhoud van de melding bekendmaken aan het gezin, na de melding |
        | de melder moet een kopie van de melding geven aan de ouders, zo mogelijk, bij de melding   |
      En geldt regel INH-35 op grond van 9.1.5.o.e

    Scenario: van een gesloten melding krijgen de ouders geen kopie
      Gegeven deze feiten:
        | de melding is gesloten                         |
        | de ouders hebben een kopie van de melding: nee |
      En over uitspraak-1:
        | deze uitspraak komt van de melder zelf                           |
        | deze uitspraak is een feit                                       |
        | deze uitspraak blijft binnen het vakgebied van wie haar doet: ja |
        | uit deze uitspraak is op te maken wie er meldt: nee              |
      Als het oordeel over de inhoud wordt gevraagd
      Dan is dit het hele besluit:
        | de melding is inhoudelijk in orde                               |
        | over uitspraak-1: deze uitspraak mag erin                       |
        | Veilig Thuis moet geheimhouden wie er gemeld heeft, voortdurend |
        | opmerking aan de melder: INH-52                                 |
      En geldt regel INH-35 niet

    Scenario: zolang de vorm onbekend is, krijgen de ouders geen kopie
      Gegeven deze feiten:
        | de melding is onbekend                         |
        | de ouders hebben een kopie van de melding: nee |
      En over uitspraak-1:
        | deze uitspraak komt van de melder zelf                           |
        | deze uitspraak is een feit                                       |
        | deze uitspraak blijft binnen het vakgebied van wie haar doet: ja |
        | uit deze uitspraak is op te maken wie er meldt: nee              |
      Als het oordeel over de inhoud wordt gevraagd
      Dan is dit het hele besluit:
        | de melding is inhoudelijk nog onbekend                          |
        | over uitspraak-1: deze uitspraak mag erin                       |
        | Veilig Thuis moet geheimhouden wie er gemeld heeft, voortdurend |
        | vraag: de melding                                               |
        | opmerking: INH-60                                               |
      En geldt regel INH-35 niet

  Regel: INH-36 Of de ouders een kopie hebben, wordt gevraagd

    Scenario: of de ouders een kopie hebben, wordt gevraagd
      Gegeven de ouders hebben een kopie van de melding: onbekend
      En over uitspraak-1:
        | deze uitspraak komt van de melder zelf                           |
        | deze uitspraak is een feit                                       |
        | deze uitspraak blijft binnen het vakgebied van wie haar doet: ja |
        | uit deze uitspraak is op te maken wie er meldt: nee              |
      Als het oordeel over de inhoud wordt gevraagd
      Dan is dit het hele besluit:
        | de melding is inhoudelijk in orde                                                          |
        | over uitspraak-1: deze uitspraak mag erin                                                  |
        | Veilig Thuis moet melder en inhoud van de melding bekendmaken aan het gezin, na de melding |
        | vraag: de ouders hebben een kopie van de melding                                           |
      En geldt regel INH-36 op grond van 9.1.5.o.e, 9.1.5.g.d

  Regel: INH-37 Hebben ouders een kopie van een gesloten melding, dan denkt Veilig Thuis mee

    Scenario: hebben ouders een kopie van een gesloten melding, dan hoort Veilig Thuis dat meteen
      Gegeven deze feiten:
        | de melding is gesloten                        |
        | de ouders hebben een kopie van de melding: ja |
      En over uitspraak-1:
        | deze uitspraak komt van de melder zelf                           |
        | deze uitspraak is een feit                                       |
        | deze uitspraak blijft binnen het vakgebied van wie haar doet: ja |
        | uit deze uitspraak is op te maken wie er meldt: nee              |
      Als het oordeel over de inhoud wordt gevraagd
      Dan is dit het hele besluit:
        | de melding is inhoudelijk in orde                               |
        | over uitspraak-1: deze uitspraak mag erin                       |
        | Veilig Thuis moet geheimhouden wie er gemeld heeft, voortdurend |
        | de melder moet Veilig Thuis raadplegen, meteen                  |
        | opmerking aan de melder: INH-37                                 |
        | opmerking aan de melder: INH-52                                 |
      En geldt regel INH-37 op grond van 9.1.5.g.d, D-5, als keuze

  Regel: INH-38 Een kopie van het meldformulier komt in het dossier

    Scenario: wie op papier meldt, bewaart een kopie in het dossier
      Gegeven een kopie van het meldformulier staat in het dossier: nee
      En over uitspraak-1:
        | deze uitspraak komt van de melder zelf                           |
        | deze uitspraak is een feit                                       |
        | deze uitspraak blijft binnen het vakgebied van wie haar doet: ja |
        | uit deze uitspraak is op te maken wie er meldt: nee              |
      Als het oordeel over de inhoud wordt gevraagd
      Dan is dit het hele besluit:
        | de melding is inhoudelijk in orde                                                          |
        | over uitspraak-1: deze uitspraak mag erin                                                  |
        | Veilig Thuis moet melder en inhoud van de melding bekendmaken aan het gezin, na de melding |
        | de melder moet een kopie van het meldformulier opnemen in het dossier                      |
      En geldt regel INH-38 op grond van 9.1.5.o.i

    Scenario: ook het jeugdteam bewaart een kopie in het dossier
      Gegeven deze feiten:
        | een kopie van het meldformulier staat in het dossier: nee |
        | de melder is jeugdteam                                    |
      En over uitspraak-1:
        | deze uitspraak komt van de melder zelf                           |
        | deze uitspraak is een feit                                       |
        | deze uitspraak blijft binnen het vakgebied van wie haar doet: ja |
        | uit deze uitspraak is op te maken wie er meldt: nee              |
      Als het oordeel over de inhoud wordt gevraagd
      Dan is dit het hele besluit:
        | de melding is inhoudelijk in orde                                                          |
        | over uitspraak-1: deze uitspraak mag erin                                                  |
        | Veilig Thuis moet melder en inhoud van de melding bekendmaken aan het gezin, na de melding |
        | de melder moet een kopie van het meldformulier opnemen in het dossier                      |

    Scenario: wie belt, heeft geen formulier om te bewaren
      Gegeven deze feiten:
        | een kopie van het meldformulier staat in het dossier: nee |
        | het kanaal is telefonisch                                 |
      En over uitspraak-1:
        | deze uitspraak komt van de melder zelf                           |
        | deze uitspraak is een feit                                       |
        | deze uitspraak blijft binnen het vakgebied van wie haar doet: ja |
        | uit deze uitspraak is op te maken wie er meldt: nee              |
      Als het oordeel over de inhoud wordt gevraagd
      Dan is dit het hele besluit:
        | de melding is inhoudelijk in orde                                                          |
        | over uitspraak-1: deze uitspraak mag erin                                                  |
        | Veilig Thuis moet melder en inhoud van de melding bekendmaken aan het gezin, na de melding |
        | opmerking: INH-50                                                                          |

    Scenario: zonder te weten hoe er gemeld wordt, wordt er nog niets bewaard
      Gegeven deze feiten:
        | een kopie van het meldformulier staat in het dossier: nee |
        | het kanaal is onbekend                                    |
      En over uitspraak-1:
        | deze uitspraak komt van de melder zelf                           |
        | deze uitspraak is een feit                                       |
        | deze uitspraak blijft binnen het vakgebied van wie haar doet: ja |
        | uit deze uitspraak is op te maken wie er meldt: nee              |
      Als het oordeel over de inhoud wordt gevraagd
      Dan is dit het hele besluit:
        | de melding is inhoudelijk in orde                                                          |
        | over uitspraak-1: deze uitspraak mag erin                                                  |
        | Veilig Thuis moet melder en inhoud van de melding bekendmaken aan het gezin, na de melding |
        | vraag: het kanaal                                                                          |

  Regel: INH-39 Bij een gesloten melding komt die kopie afgeschermd in het dossier

    Scenario: bij een gesloten melding op papier is de kopie afgeschermd
      Gegeven deze feiten:
        | de melding is gesloten                                    |
        | een kopie van het meldformulier staat in het dossier: nee |
      En over uitspraak-1:
        | deze uitspraak komt van de melder zelf                           |
        | deze uitspraak is een feit                                       |
        | deze uitspraak blijft binnen het vakgebied van wie haar doet: ja |
        | uit deze uitspraak is op te maken wie er meldt: nee              |
      Als het oordeel over de inhoud wordt gevraagd
      Dan is dit het hele besluit:
        | de melding is inhoudelijk in orde                                                                     |
        | over uitspraak-1: deze uitspraak mag erin                                                             |
        | Veilig Thuis moet geheimhouden wie er gemeld heeft, voortdurend                                       |
        | de melder moet Veilig Thuis raadplegen, meteen                                                        |
        | de melder moet een kopie van het meldformulier opnemen in het dossier, niet herleidbaar tot de melder |
        | opmerking aan de melder: INH-37                                                                       |
        | opmerking aan de melder: INH-52                                                                       |
      En geldt regel INH-39 op grond van 9.1.5.o.i, 9.1.5.g.d, D-5

    Scenario: ook het jeugdteam schermt die kopie af zolang de vorm onbekend is
      Gegeven deze feiten:
        | de melding is onbekend                                    |
        | een kopie van het meldformulier staat in het dossier: nee |
        | de melder is jeugdteam                                    |
      En over uitspraak-1:
        | deze uitspraak komt van de melder zelf                           |
        | deze uitspraak is een feit                                       |
        | deze uitspraak blijft binnen het vakgebied van wie haar doet: ja |
        | uit deze uitspraak is op te maken wie er meldt: nee              |
      Als het oordeel over de inhoud wordt gevraagd
      Dan is dit het hele besluit:
        | de melding is inhoudelijk nog onbekend                                                                |
        | over uitspraak-1: deze uitspraak mag erin                                                             |
        | Veilig Thuis moet geheimhouden wie er gemeld heeft, voortdurend                                       |
        | de melder moet een kopie van het meldformulier opnemen in het dossier, niet herleidbaar tot de melder |
        | vraag: de melding                                                                                     |
        | opmerking: INH-60                                                                                     |

    Scenario: wie gesloten belt, heeft geen formulier om te bewaren
      Gegeven deze feiten:
        | de melding is gesloten                                    |
        | het kanaal is telefonisch                                 |
        | een kopie van het meldformulier staat in het dossier: nee |
      En over uitspraak-1:
        | deze uitspraak komt van de melder zelf                           |
        | deze uitspraak is een feit                                       |
        | deze uitspraak blijft binnen het vakgebied van wie haar doet: ja |
        | uit deze uitspraak is op te maken wie er meldt: nee              |
      Als het oordeel over de inhoud wordt gevraagd
      Dan is dit het hele besluit:
        | de melding is inhoudelijk in orde                               |
        | over uitspraak-1: deze uitspraak mag erin                       |
        | Veilig Thuis moet geheimhouden wie er gemeld heeft, voortdurend |
        | de melder moet Veilig Thuis raadplegen, meteen                  |
        | opmerking aan de melder: INH-37                                 |
        | opmerking aan de melder: INH-51                                 |

  Regel: INH-40 Of er een kopie van het meldformulier in het dossier staat, wordt gevraagd

    Scenario: of er een kopie in het dossier staat, wordt gevraagd
      Gegeven een kopie van het meldformulier staat in het dossier: onbekend
      En over uitspraak-1:
        | deze uitspraak komt van de melder zelf                           |
        | deze uitspraak is een feit                                       |
        | deze uitspraak blijft binnen het vakgebied van wie haar doet: ja |
        | uit deze uitspraak is op te maken wie er meldt: nee              |
      Als het oordeel over de inhoud wordt gevraagd
      Dan is dit het hele besluit:
        | de melding is inhoudelijk in orde                                                          |
        | over uitspraak-1: deze uitspraak mag erin                                                  |
        | Veilig Thuis moet melder en inhoud van de melding bekendmaken aan het gezin, na de melding |
        | vraag: een kopie van het meldformulier staat in het dossier                                |
      En geldt regel INH-40 op grond van 9.1.5.o.i

    Scenario: of het jeugdteam een kopie in het dossier heeft, wordt ook gevraagd
      Gegeven deze feiten:
        | een kopie van het meldformulier staat in het dossier: onbekend |
        | de melder is jeugdteam                                         |
      En over uitspraak-1:
        | deze uitspraak komt van de melder zelf                           |
        | deze uitspraak is een feit                                       |
        | deze uitspraak blijft binnen het vakgebied van wie haar doet: ja |
        | uit deze uitspraak is op te maken wie er meldt: nee              |
      Als het oordeel over de inhoud wordt gevraagd
      Dan is dit het hele besluit:
        | de melding is inhoudelijk in orde                                                          |
        | over uitspraak-1: deze uitspraak mag erin                                                  |
        | Veilig Thuis moet melder en inhoud van de melding bekendmaken aan het gezin, na de melding |
        | vraag: een kopie van het meldformulier staat in het dossier                                |

    Scenario: een andere professional wordt niet gevraagd naar een kopie in het dossier
      Gegeven deze feiten:
        | een kopie van het meldformulier staat in het dossier: onbekend |
        | de melder is andere professional                               |
      En over uitspraak-1:
        | deze uitspraak komt van de melder zelf                           |
        | deze uitspraak is een feit                                       |
        | deze uitspraak blijft binnen het vakgebied van wie haar doet: ja |
        | uit deze uitspraak is op te maken wie er meldt: nee              |
      Als het oordeel over de inhoud wordt gevraagd
      Dan is dit het hele besluit:
        | de melding is inhoudelijk in orde                                                          |
        | over uitspraak-1: deze uitspraak mag erin                                                  |
        | Veilig Thuis moet melder en inhoud van de melding bekendmaken aan het gezin, na de melding |

    Scenario: wie belt, wordt niet gevraagd naar een kopie in het dossier
      Gegeven deze feiten:
        | een kopie van het meldformulier staat in het dossier: onbekend |
        | het kanaal is telefonisch                                      |
      En over uitspraak-1:
        | deze uitspraak komt van de melder zelf                           |
        | deze uitspraak is een feit                                       |
        | deze uitspraak blijft binnen het vakgebied van wie haar doet: ja |
        | uit deze uitspraak is op te maken wie er meldt: nee              |
      Als het oordeel over de inhoud wordt gevraagd
      Dan is dit het hele besluit:
        | de melding is inhoudelijk in orde                                                          |
        | over uitspraak-1: deze uitspraak mag erin                                                  |
        | Veilig Thuis moet melder en inhoud van de melding bekendmaken aan het gezin, na de melding |
        | opmerking: INH-50                                                                          |

  Regel: INH-50 Aan een open melding per telefoon worden dezelfde eisen gesteld

    Scenario: een open melding per telefoon is aan dezelfde eisen gebonden
      Gegeven het kanaal is telefonisch
      En over uitspraak-1:
        | deze uitspraak komt van de melder zelf                           |
        | deze uitspraak is een waardeoordeel                              |
        | deze uitspraak blijft binnen het vakgebied van wie haar doet: ja |
        | uit deze uitspraak is op te maken wie er meldt: nee              |
      Als het oordeel over de inhoud wordt gevraagd
      Dan is dit het hele besluit:
        | de melding is inhoudelijk nog niet in orde                                                     |
        | over uitspraak-1: deze uitspraak mag er zo niet in                                             |
        | Veilig Thuis moet melder en inhoud van de melding bekendmaken aan het gezin, na de melding     |
        | over uitspraak-1: de melder moet deze uitspraak herschrijven tot wat zelf is gezien of gehoord |
        | opmerking: INH-50                                                                              |
        | opmerking: INH-60                                                                              |
      En geldt regel INH-50 op grond van 9.1.5.o.l, 9.1.5.o.m

  Regel: INH-51 Ook aan een gesloten melding per telefoon worden dezelfde eisen gesteld

    Scenario: een gesloten melding per telefoon is aan dezelfde eisen gebonden
      Gegeven deze feiten:
        | de melding is gesloten    |
        | het kanaal is telefonisch |
      En over uitspraak-1:
        | deze uitspraak komt van de melder zelf                           |
        | deze uitspraak is een waardeoordeel                              |
        | deze uitspraak blijft binnen het vakgebied van wie haar doet: ja |
        | uit deze uitspraak is op te maken wie er meldt: nee              |
      Als het oordeel over de inhoud wordt gevraagd
      Dan is dit het hele besluit:
        | de melding is inhoudelijk nog niet in orde                                                     |
        | over uitspraak-1: deze uitspraak mag er zo niet in                                             |
        | Veilig Thuis moet geheimhouden wie er gemeld heeft, voortdurend                                |
        | de melder moet Veilig Thuis raadplegen, meteen                                                 |
        | over uitspraak-1: de melder moet deze uitspraak herschrijven tot wat zelf is gezien of gehoord |
        | opmerking aan de melder: INH-37                                                                |
        | opmerking aan de melder: INH-51                                                                |
        | opmerking: INH-60                                                                              |
      En geldt regel INH-51 op grond van 9.1.5.g.c, 9.1.5.o.l, D-5

  Regel: INH-52 Gesloten melden mag ook op papier

    Scenario: een gesloten melding mag op papier
      Gegeven deze feiten:
        | de melding is gesloten     |
        | het kanaal is schriftelijk |
      En over uitspraak-1:
        | deze uitspraak komt van de melder zelf                           |
        | deze uitspraak is een feit                                       |
        | deze uitspraak blijft binnen het vakgebied van wie haar doet: ja |
        | uit deze uitspraak is op te maken wie er meldt: nee              |
      Als het oordeel over de inhoud wordt gevraagd
      Dan is dit het hele besluit:
        | de melding is inhoudelijk in orde                               |
        | over uitspraak-1: deze uitspraak mag erin                       |
        | Veilig Thuis moet geheimhouden wie er gemeld heeft, voortdurend |
        | de melder moet Veilig Thuis raadplegen, meteen                  |
        | opmerking aan de melder: INH-37                                 |
        | opmerking aan de melder: INH-52                                 |
      En geldt regel INH-52 op grond van 9.1.5.g.c

  Regel: INH-53 Hoe er gemeld wordt, wordt gevraagd

    Scenario: hoe er gemeld wordt, wordt gevraagd
      Gegeven het kanaal is onbekend
      En over uitspraak-1:
        | deze uitspraak komt van de melder zelf                           |
        | deze uitspraak is een feit                                       |
        | deze uitspraak blijft binnen het vakgebied van wie haar doet: ja |
        | uit deze uitspraak is op te maken wie er meldt: nee              |
      Als het oordeel over de inhoud wordt gevraagd
      Dan is dit het hele besluit:
        | de melding is inhoudelijk in orde                                                          |
        | over uitspraak-1: deze uitspraak mag erin                                                  |
        | Veilig Thuis moet melder en inhoud van de melding bekendmaken aan het gezin, na de melding |
        | vraag: het kanaal                                                                          |
      En geldt regel INH-53 op grond van 9.1.5.o.i, 9.1.5.g.c

  Regel: INH-60 Acuut gevaar wacht niet op de inhoud

    Scenario: is nog niets bekend, dan wordt alles gevraagd en wacht acuut gevaar daar niet op
      Gegeven deze feiten:
        | de melding is onbekend                                         |
        | de melder is onbekend                                          |
        | de casus is complex: onbekend                                  |
        | de taxatie vooraf is ingevuld: onbekend                        |
        | het kanaal is onbekend                                         |
        | de melding is vooraf met het gezin besproken: onbekend         |
        | toestemming dan wel mededeling is vastgelegd: onbekend         |
        | een kopie van het meldformulier staat in het dossier: onbekend |
        | de ouders hebben een kopie van de melding: onbekend            |
      En over uitspraak-1:
        | deze uitspraak komt van onbekend |
      Als het oordeel over de inhoud wordt gevraagd
      Dan is dit het hele besluit:
        | de melding is inhoudelijk nog onbekend                                                |
        | over uitspraak-1: deze uitspraak is nog niet te beoordelen                            |
        | Veilig Thuis moet geheimhouden wie er gemeld heeft, voortdurend                       |
        | over uitspraak-1: vraag: deze uitspraak blijft binnen het vakgebied van wie haar doet |
        | over uitspraak-1: vraag: deze uitspraak is een                                        |
        | over uitspraak-1: vraag: deze uitspraak komt van                                      |
        | over uitspraak-1: vraag: uit deze uitspraak is op te maken wie er meldt               |
        | vraag: de casus is complex                                                            |
        | vraag: de melder                                                                      |
        | vraag: de melding                                                                     |
        | vraag: de ouders hebben een kopie van de melding                                      |
        | vraag: de taxatie vooraf is ingevuld                                                  |
        | vraag: het kanaal                                                                     |
        | opmerking: INH-60                                                                     |
      En geldt regel INH-60 op grond van F.3, D-10

    Scenario: er is van alles mis en van alles onbekend, en wat mis is geeft de doorslag
      Gegeven deze feiten:
        | de melding is gesloten  |
        | de casus is complex: ja |
      En over uitspraak-1:
        | deze uitspraak komt van de melder zelf                            |
        | deze uitspraak is een waardeoordeel                               |
        | deze uitspraak blijft binnen het vakgebied van wie haar doet: nee |
        | uit deze uitspraak is op te maken wie er meldt: ja                |
      En over uitspraak-2:
        | deze uitspraak komt van een ander                                |
        | deze uitspraak is een feit                                       |
        | deze uitspraak blijft binnen het vakgebied van wie haar doet: ja |
        | de ander is gestimuleerd om zelf te melden: onbekend             |
        | deze uitspraak wordt samen met de ander gemeld: onbekend         |
        | de bron van deze uitspraak is genoemd: nee                       |
        | uit deze uitspraak is op te maken wie er meldt: onbekend         |
      Als het oordeel over de inhoud wordt gevraagd
      Dan is dit het hele besluit:
        | de melding is inhoudelijk nog niet in orde                                                              |
        | over uitspraak-1: deze uitspraak mag er zo niet in                                                      |
        | over uitspraak-2: deze uitspraak mag er zo niet in                                                      |
        | Veilig Thuis moet geheimhouden wie er gemeld heeft, voortdurend                                         |
        | de melder moet Veilig Thuis raadplegen, meteen                                                          |
        | de melder moet een taxatie met eigen afweging invullen, niet herleidbaar tot de melder, vóór de melding |
        | over uitspraak-1: de melder moet deze uitspraak beperken tot het eigen vakgebied                        |
        | over uitspraak-1: de melder moet deze uitspraak herschrijven tot wat zelf is gezien of gehoord          |
        | over uitspraak-1: de melder moet deze uitspraak zo opschrijven dat er niet uit blijkt wie er meldt      |
        | over uitspraak-2: de melder moet de ander stimuleren om zelf te melden, niet herleidbaar tot de melder  |
        | over uitspraak-2: de melder moet de bron van deze uitspraak noemen, niet herleidbaar tot de melder      |
        | over uitspraak-2: vraag: de ander is gestimuleerd om zelf te melden                                     |
        | over uitspraak-2: vraag: deze uitspraak wordt samen met de ander gemeld                                 |
        | over uitspraak-2: vraag: uit deze uitspraak is op te maken wie er meldt                                 |
        | opmerking aan de melder: INH-37                                                                         |
        | opmerking aan de melder: INH-52                                                                         |
        | opmerking: INH-60                                                                                       |
