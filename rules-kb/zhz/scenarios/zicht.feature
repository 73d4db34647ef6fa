# language: nl
Functionaliteit: Zicht op veiligheid, en bij wie het ligt

  Achtergrond: Veilig Thuis doet triage en aan alle drie de eisen is voldaan
    Gegeven de peildatum is 2026-07-01
    En deze feiten:
      | de fase van de zaak is triage                       |
      | over lid-1: er is een actueel beeld van dit lid: ja |
      | alle leden zijn genoemd: ja                         |
      | de veiligheid is met het instrument ingeschat: ja   |
      | de veiligheid is multidisciplinair beoordeeld: ja   |
      | het onderzoek is niet nodig                         |
      | het jeugdteam heeft de zaak ontvangen: nee          |
      | de JGZ heeft de zaak ontvangen: nee                 |

  Regel: ZCH-01 Alle drie de eisen samen geven zicht op veiligheid

    Scenario: alle drie de eisen samen geven zicht op veiligheid
      Als het oordeel over zicht op veiligheid wordt gevraagd
      Dan is dit het hele besluit:
        | Veilig Thuis heeft zicht op veiligheid: ja                                                                                   |
        | het zicht op veiligheid ligt bij Veilig Thuis                                                                                |
        | het staat vast bij wie het zicht ligt: ja                                                                                    |
        | over lid-1: het beeld van dit lid is actueel                                                                                 |
        | Veilig Thuis moet aan de partners laten weten wie zicht op de veiligheid houdt, bij het begin van elke fase                  |
        | Veilig Thuis moet de partners informeren over de melding en over wat men van elkaar verwacht, niet herleidbaar tot de melder |
      En geldt regel ZCH-01 op grond van 8.1.a, 8.1.b, 8.1.c

  Regel: ZCH-02 Zonder actueel beeld van alle leden is er geen zicht op veiligheid

    Scenario: zonder actueel beeld van alle leden is er geen zicht op veiligheid
      Gegeven deze feiten:
        | over lid-1: er is een actueel beeld van dit lid: nee |
      Als het oordeel over zicht op veiligheid wordt gevraagd
      Dan is dit het hele besluit:
        | Veilig Thuis heeft zicht op veiligheid: nee                                                                                  |
        | het zicht op veiligheid ligt bij Veilig Thuis                                                                                |
        | het staat vast bij wie het zicht ligt: ja                                                                                    |
        | over lid-1: het beeld van dit lid is niet actueel                                                                            |
        | over lid-1: opmerking: ZLD-02                                                                                                |
        | voorwaarde niet vervuld: ZCH-02                                                                                              |
        | Veilig Thuis moet een actueel beeld vormen van alle leden van gezin en huishouden                                            |
        | Veilig Thuis moet aan de partners laten weten wie zicht op de veiligheid houdt, bij het begin van elke fase                  |
        | Veilig Thuis moet de partners informeren over de melding en over wat men van elkaar verwacht, niet herleidbaar tot de melder |
      En geldt regel ZCH-02 op grond van 8.1.a

  Regel: ZCH-03 Zonder inschatting met het instrument is er geen zicht op veiligheid

    Scenario: zonder inschatting met het instrument is er geen zicht op veiligheid
      Gegeven deze feiten:
        | de veiligheid is met het instrument ingeschat: nee |
      Als het oordeel over zicht op veiligheid wordt gevraagd
      Dan is dit het hele besluit:
        | Veilig Thuis heeft zicht op veiligheid: nee                                                                                  |
        | het zicht op veiligheid ligt bij Veilig Thuis                                                                                |
        | het staat vast bij wie het zicht ligt: ja                                                                                    |
        | over lid-1: het beeld van dit lid is actueel                                                                                 |
        | voorwaarde niet vervuld: ZCH-03                                                                                              |
        | Veilig Thuis moet de veiligheid inschatten met het risicotaxatie-instrument                                                  |
        | Veilig Thuis moet aan de partners laten weten wie zicht op de veiligheid houdt, bij het begin van elke fase                  |
        | Veilig Thuis moet de partners informeren over de melding en over wat men van elkaar verwacht, niet herleidbaar tot de melder |
      En geldt regel ZCH-03 op grond van 8.1.b

  Regel: ZCH-04 Zonder multidisciplinair oordeel is er geen zicht op veiligheid

    Scenario: zonder multidisciplinair oordeel is er geen zicht op veiligheid
      Gegeven deze feiten:
        | de veiligheid is multidisciplinair beoordeeld: nee |
      Als het oordeel over zicht op veiligheid wordt gevraagd
      Dan is dit het hele besluit:
        | Veilig Thuis heeft zicht op veiligheid: nee                                                                                  |
        | het zicht op veiligheid ligt bij Veilig Thuis                                                                                |
        | het staat vast bij wie het zicht ligt: ja                                                                                    |
        | over lid-1: het beeld van dit lid is actueel                                                                                 |
        | voorwaarde niet vervuld: ZCH-04                                                                                              |
        | Veilig Thuis moet de veiligheid in multidisciplinair verband beoordelen                                                      |
        | Veilig Thuis moet aan de partners laten weten wie zicht op de veiligheid houdt, bij het begin van elke fase                  |
        | Veilig Thuis moet de partners informeren over de melding en over wat men van elkaar verwacht, niet herleidbaar tot de melder |
      En geldt regel ZCH-04 op grond van 8.1.c

  Regel: ZCH-05 Is niet van alle leden het beeld bekend, dan is zicht op veiligheid nog onbekend

    Scenario: is niet van alle leden het beeld bekend, dan is zicht op veiligheid nog onbekend
      Gegeven deze feiten:
        | over lid-1: er is een actueel beeld van dit lid: onbekend |
      Als het oordeel over zicht op veiligheid wordt gevraagd
      Dan is dit het hele besluit:
        | Veilig Thuis heeft zicht op veiligheid: nog onbekend                                                                         |
        | het zicht op veiligheid ligt bij Veilig Thuis                                                                                |
        | het staat vast bij wie het zicht ligt: ja                                                                                    |
        | over lid-1: het beeld van dit lid is nog onbekend                                                                            |
        | over lid-1: vraag: er is een actueel beeld van dit lid                                                                       |
        | vraag: er is een actueel beeld van alle leden                                                                                |
        | Veilig Thuis moet aan de partners laten weten wie zicht op de veiligheid houdt, bij het begin van elke fase                  |
        | Veilig Thuis moet de partners informeren over de melding en over wat men van elkaar verwacht, niet herleidbaar tot de melder |
      En geldt regel ZCH-05 op grond van 8.1.a

    Abstract Scenario: is niet van alle leden het beeld bekend, dan is zicht op veiligheid nog onbekend, ook als <feit>
      Gegeven deze feiten:
        | over lid-1: er is een actueel beeld van dit lid: onbekend |
        | <feit>                                                    |
      Als het oordeel over zicht op veiligheid wordt gevraagd
      Dan geldt regel ZCH-05
      En onder meer:
        | Veilig Thuis heeft zicht op veiligheid: <zicht> |
        | het zicht op veiligheid ligt bij <bij>          |
        | het staat vast bij wie het zicht ligt: <vast>   |

      Voorbeelden:
        | feit                                                    | zicht        | bij          | vast |
        | de veiligheid is met het instrument ingeschat: onbekend | nog onbekend | Veilig Thuis | ja   |
        | de veiligheid is multidisciplinair beoordeeld: onbekend | nog onbekend | Veilig Thuis | ja   |

    Abstract Scenario: is niet van alle leden het beeld bekend, dan is zicht op veiligheid nog onbekend, maar niet als <feit>
      Gegeven deze feiten:
        | <feit> |
        | <ook>  |
      Als het oordeel over zicht op veiligheid wordt gevraagd
      Dan geldt regel ZCH-05 niet
      En onder meer:
        | Veilig Thuis heeft zicht op veiligheid: <zicht> |
        | het zicht op veiligheid ligt bij <bij>          |
        | het staat vast bij wie het zicht ligt: <vast>   |

      Voorbeelden:
        | feit                                                 | ook                                                       | zicht | bij          | vast |
        | over lid-1: er is een actueel beeld van dit lid: ja  | de JGZ heeft de zaak ontvangen: nee                       | ja    | Veilig Thuis | ja   |
        | over lid-1: er is een actueel beeld van dit lid: nee | de JGZ heeft de zaak ontvangen: nee                       | nee   | Veilig Thuis | ja   |
        | de veiligheid is met het instrument ingeschat: nee   | over lid-1: er is een actueel beeld van dit lid: onbekend | nee   | Veilig Thuis | ja   |
        | de veiligheid is multidisciplinair beoordeeld: nee   | over lid-1: er is een actueel beeld van dit lid: onbekend | nee   | Veilig Thuis | ja   |

  Regel: ZCH-06 Is de inschatting met het instrument onbekend, dan is zicht op veiligheid nog onbekend

    Scenario: is de inschatting met het instrument onbekend, dan is zicht op veiligheid nog onbekend
      Gegeven deze feiten:
        | de veiligheid is met het instrument ingeschat: onbekend |
      Als het oordeel over zicht op veiligheid wordt gevraagd
      Dan is dit het hele besluit:
        | Veilig Thuis heeft zicht op veiligheid: nog onbekend                                                                         |
        | het zicht op veiligheid ligt bij Veilig Thuis                                                                                |
        | het staat vast bij wie het zicht ligt: ja                                                                                    |
        | over lid-1: het beeld van dit lid is actueel                                                                                 |
        | vraag: de veiligheid is met het instrument ingeschat                                                                         |
        | Veilig Thuis moet aan de partners laten weten wie zicht op de veiligheid houdt, bij het begin van elke fase                  |
        | Veilig Thuis moet de partners informeren over de melding en over wat men van elkaar verwacht, niet herleidbaar tot de melder |
      En geldt regel ZCH-06 op grond van 8.1.b

    Abstract Scenario: is de inschatting met het instrument onbekend, dan is zicht op veiligheid nog onbekend, ook als <feit>
      Gegeven deze feiten:
        | de veiligheid is met het instrument ingeschat: onbekend |
        | <feit>                                                  |
      Als het oordeel over zicht op veiligheid wordt gevraagd
      Dan geldt regel ZCH-06
      En onder meer:
        | Veilig Thuis heeft zicht op veiligheid: <zicht> |
        | het zicht op veiligheid ligt bij <bij>          |
        | het staat vast bij wie het zicht ligt: <vast>   |

      Voorbeelden:
        | feit                                                      | zicht        | bij          | vast |
        | over lid-1: er is een actueel beeld van dit lid: onbekend | nog onbekend | Veilig Thuis | ja   |
        | de veiligheid is multidisciplinair beoordeeld: onbekend   | nog onbekend | Veilig Thuis | ja   |

    Abstract Scenario: is de inschatting met het instrument onbekend, dan is zicht op veiligheid nog onbekend, maar niet als <feit>
      Gegeven deze feiten:
        | <feit> |
        | <ook>  |
      Als het oordeel over zicht op veiligheid wordt gevraagd
      Dan geldt regel ZCH-06 niet
      En onder meer:
        | Veilig Thuis heeft zicht op veiligheid: <zicht> |
        | het zicht op veiligheid ligt bij <bij>          |
        | het staat vast bij wie het zicht ligt: <vast>   |

      Voorbeelden:
        | feit                                                 | ook                                                     | zicht | bij          | vast |
        | over lid-1: er is een actueel beeld van dit lid: nee | de veiligheid is met het instrument ingeschat: onbekend | nee   | Veilig Thuis | ja   |
        | de veiligheid is met het instrument ingeschat: ja    | de JGZ heeft de zaak ontvangen: nee                     | ja    | Veilig Thuis | ja   |
        | de veiligheid is met het instrument ingeschat: nee   | de JGZ heeft de zaak ontvangen: nee                     | nee   | Veilig Thuis | ja   |
        | de veiligheid is multidisciplinair beoordeeld: nee   | de veiligheid is met het instrument ingeschat: onbekend | nee   | Veilig Thuis | ja   |

  Regel: ZCH-07 Is het multidisciplinaire oordeel onbekend, dan is zicht op veiligheid nog onbekend

    Scenario: is het multidisciplinaire oordeel onbekend, dan is zicht op veiligheid nog onbekend
      Gegeven deze feiten:
        | de veiligheid is multidisciplinair beoordeeld: onbekend |
      Als het oordeel over zicht op veiligheid wordt gevraagd
      Dan is dit het hele besluit:
        | Veilig Thuis heeft zicht op veiligheid: nog onbekend                                                                         |
        | het zicht op veiligheid ligt bij Veilig Thuis                                                                                |
        | het staat vast bij wie het zicht ligt: ja                                                                                    |
        | over lid-1: het beeld van dit lid is actueel                                                                                 |
        | vraag: de veiligheid is multidisciplinair beoordeeld                                                                         |
        | Veilig Thuis moet aan de partners laten weten wie zicht op de veiligheid houdt, bij het begin van elke fase                  |
        | Veilig Thuis moet de partners informeren over de melding en over wat men van elkaar verwacht, niet herleidbaar tot de melder |
      En geldt regel ZCH-07 op grond van 8.1.c

    Abstract Scenario: is het multidisciplinaire oordeel onbekend, dan is zicht op veiligheid nog onbekend, ook als <feit>
      Gegeven deze feiten:
        | de veiligheid is multidisciplinair beoordeeld: onbekend |
        | <feit>                                                  |
      Als het oordeel over zicht op veiligheid wordt gevraagd
      Dan geldt regel ZCH-07
      En onder meer:
        | Veilig Thuis heeft zicht op veiligheid: <zicht> |
        | het zicht op veiligheid ligt bij <bij>          |
        | het staat vast bij wie het zicht ligt: <vast>   |

      Voorbeelden:
        | feit                                                      | zicht        | bij          | vast |
        | over lid-1: er is een actueel beeld van dit lid: onbekend | nog onbekend | Veilig Thuis | ja   |
        | de veiligheid is met het instrument ingeschat: onbekend   | nog onbekend | Veilig Thuis | ja   |

    Abstract Scenario: is het multidisciplinaire oordeel onbekend, dan is zicht op veiligheid nog onbekend, maar niet als <feit>
      Gegeven deze feiten:
        | <feit> |
        | <ook>  |
      Als het oordeel over zicht op veiligheid wordt gevraagd
      Dan geldt regel ZCH-07 niet
      En onder meer:
        | Veilig Thuis heeft zicht op veiligheid: <zicht> |
        | het zicht op veiligheid ligt bij <bij>          |
        | het staat vast bij wie het zicht ligt: <vast>   |

      Voorbeelden:
        | feit                                                 | ook                                                     | zicht | bij          | vast |
        | over lid-1: er is een actueel beeld van dit lid: nee | de veiligheid is multidisciplinair beoordeeld: onbekend | nee   | Veilig Thuis | ja   |
        | de veiligheid is met het instrument ingeschat: nee   | de veiligheid is multidisciplinair beoordeeld: onbekend | nee   | Veilig Thuis | ja   |
        | de veiligheid is multidisciplinair beoordeeld: ja    | de JGZ heeft de zaak ontvangen: nee                     | ja    | Veilig Thuis | ja   |
        | de veiligheid is multidisciplinair beoordeeld: nee   | de JGZ heeft de zaak ontvangen: nee                     | nee   | Veilig Thuis | ja   |

  Regel: ZCH-08 Van wie er een actueel beeld is, wordt gevraagd

    Scenario: van wie er een actueel beeld is, wordt gevraagd
      Gegeven deze feiten:
        | over lid-1: er is een actueel beeld van dit lid: onbekend |
      Als het oordeel over zicht op veiligheid wordt gevraagd
      Dan is dit het hele besluit:
        | Veilig Thuis heeft zicht op veiligheid: nog onbekend                                                                         |
        | het zicht op veiligheid ligt bij Veilig Thuis                                                                                |
        | het staat vast bij wie het zicht ligt: ja                                                                                    |
        | over lid-1: het beeld van dit lid is nog onbekend                                                                            |
        | over lid-1: vraag: er is een actueel beeld van dit lid                                                                       |
        | vraag: er is een actueel beeld van alle leden                                                                                |
        | Veilig Thuis moet aan de partners laten weten wie zicht op de veiligheid houdt, bij het begin van elke fase                  |
        | Veilig Thuis moet de partners informeren over de melding en over wat men van elkaar verwacht, niet herleidbaar tot de melder |
      En geldt regel ZCH-08 op grond van 8.1.a

  Regel: ZCH-09 Of alle leden genoemd zijn, wordt gevraagd

    Scenario: of alle leden genoemd zijn, wordt gevraagd
      Gegeven deze feiten:
        | alle leden zijn genoemd: nee |
      Als het oordeel over zicht op veiligheid wordt gevraagd
      Dan is dit het hele besluit:
        | Veilig Thuis heeft zicht op veiligheid: nog onbekend                                                                         |
        | het zicht op veiligheid ligt bij Veilig Thuis                                                                                |
        | het staat vast bij wie het zicht ligt: ja                                                                                    |
        | over lid-1: het beeld van dit lid is actueel                                                                                 |
        | vraag: er is een actueel beeld van alle leden                                                                                |
        | vraag: alle leden zijn genoemd                                                                                               |
        | Veilig Thuis moet aan de partners laten weten wie zicht op de veiligheid houdt, bij het begin van elke fase                  |
        | Veilig Thuis moet de partners informeren over de melding en over wat men van elkaar verwacht, niet herleidbaar tot de melder |
      En geldt regel ZCH-09 op grond van 8.1.a

  Regel: ZCH-10 Of de veiligheid met het instrument is ingeschat, wordt gevraagd

    Scenario: of de veiligheid met het instrument is ingeschat, wordt gevraagd
      Gegeven deze feiten:
        | de veiligheid is met het instrument ingeschat: onbekend |
      Als het oordeel over zicht op veiligheid wordt gevraagd
      Dan is dit het hele besluit:
        | Veilig Thuis heeft zicht op veiligheid: nog onbekend                                                                         |
        | het zicht op veiligheid ligt bij Veilig Thuis                                                                                |
        | het staat vast bij wie het zicht ligt: ja                                                                                    |
        | over lid-1: het beeld van dit lid is actueel                                                                                 |
        | vraag: de veiligheid is met het instrument ingeschat                                                                         |
        | Veilig Thuis moet aan de partners laten weten wie zicht op de veiligheid houdt, bij het begin van elke fase                  |
        | Veilig Thuis moet de partners informeren over de melding en over wat men van elkaar verwacht, niet herleidbaar tot de melder |
      En geldt regel ZCH-10 op grond van 8.1.b

  Regel: ZCH-11 Of de veiligheid multidisciplinair is beoordeeld, wordt gevraagd

    Scenario: of de veiligheid multidisciplinair is beoordeeld, wordt gevraagd
      Gegeven deze feiten:
        | de veiligheid is multidisciplinair beoordeeld: onbekend |
      Als het oordeel over zicht op veiligheid wordt gevraagd
      Dan is dit het hele besluit:
        | Veilig Thuis heeft zicht op veiligheid: nog onbekend                                                                         |
        | het zicht op veiligheid ligt bij Veilig Thuis                                                                                |
        | het staat vast bij wie het zicht ligt: ja                                                                                    |
        | over lid-1: het beeld van dit lid is actueel                                                                                 |
        | vraag: de veiligheid is multidisciplinair beoordeeld                                                                         |
        | Veilig Thuis moet aan de partners laten weten wie zicht op de veiligheid houdt, bij het begin van elke fase                  |
        | Veilig Thuis moet de partners informeren over de melding en over wat men van elkaar verwacht, niet herleidbaar tot de melder |
      En geldt regel ZCH-11 op grond van 8.1.c

  Regel: ZCH-20 Ligt het zicht bij Veilig Thuis, dan vormt het een beeld van iedereen

    Scenario: ligt het zicht bij Veilig Thuis, dan vormt het een beeld van iedereen
      Gegeven deze feiten:
        | over lid-1: er is een actueel beeld van dit lid: nee |
      Als het oordeel over zicht op veiligheid wordt gevraagd
      Dan is dit het hele besluit:
        | Veilig Thuis heeft zicht op veiligheid: nee                                                                                  |
        | het zicht op veiligheid ligt bij Veilig Thuis                                                                                |
        | het staat vast bij wie het zicht ligt: ja                                                                                    |
        | over lid-1: het beeld van dit lid is niet actueel                                                                            |
        | over lid-1: opmerking: ZLD-02                                                                                                |
        | voorwaarde niet vervuld: ZCH-02                                                                                              |
        | Veilig Thuis moet een actueel beeld vormen van alle leden van gezin en huishouden                                            |
        | Veilig Thuis moet aan de partners laten weten wie zicht op de veiligheid houdt, bij het begin van elke fase                  |
        | Veilig Thuis moet de partners informeren over de melding en over wat men van elkaar verwacht, niet herleidbaar tot de melder |
      En geldt regel ZCH-20 op grond van 8.1.a, D-15

    Abstract Scenario: ligt het zicht bij Veilig Thuis, dan vormt het een beeld van iedereen, maar niet als <feit>
      Gegeven deze feiten:
        | <feit> |
        | <ook>  |
        | <en>   |
      Als het oordeel over zicht op veiligheid wordt gevraagd
      Dan geldt regel ZCH-20 niet
      En onder meer:
        | Veilig Thuis heeft zicht op veiligheid: <zicht> |
        | het zicht op veiligheid ligt bij <bij>          |
        | het staat vast bij wie het zicht ligt: <vast>   |

      Voorbeelden:
        | feit                                                      | ook                                                  | en                                                   | zicht        | bij                           | vast |
        | het jeugdteam heeft de zaak ontvangen: ja                 | over lid-1: er is een actueel beeld van dit lid: nee | de JGZ heeft de zaak ontvangen: nee                  | nee          | het jeugdteam                 | ja   |
        | de JGZ heeft de zaak ontvangen: ja                        | over lid-1: er is een actueel beeld van dit lid: nee | het jeugdteam heeft de zaak ontvangen: nee           | nee          | de JGZ                        | ja   |
        | het jeugdteam heeft de zaak ontvangen: ja                 | de JGZ heeft de zaak ontvangen: ja                   | over lid-1: er is een actueel beeld van dit lid: nee | nee          | het jeugdteam en de JGZ samen | ja   |
        | de fase van de zaak is signaal vóór de melding            | over lid-1: er is een actueel beeld van dit lid: nee | de JGZ heeft de zaak ontvangen: nee                  | nee          | wie het signaal heeft         | ja   |
        | over lid-1: er is een actueel beeld van dit lid: ja       | de JGZ heeft de zaak ontvangen: nee                  | het jeugdteam heeft de zaak ontvangen: nee           | ja           | Veilig Thuis                  | ja   |
        | over lid-1: er is een actueel beeld van dit lid: onbekend | de JGZ heeft de zaak ontvangen: nee                  | het jeugdteam heeft de zaak ontvangen: nee           | nog onbekend | Veilig Thuis                  | ja   |

  Regel: ZCH-21 Ligt het zicht bij Veilig Thuis, dan schat het de veiligheid in met het instrument

    Scenario: ligt het zicht bij Veilig Thuis, dan schat het de veiligheid in met het instrument
      Gegeven deze feiten:
        | de veiligheid is met het instrument ingeschat: nee |
      Als het oordeel over zicht op veiligheid wordt gevraagd
      Dan is dit het hele besluit:
        | Veilig Thuis heeft zicht op veiligheid: nee                                                                                  |
        | het zicht op veiligheid ligt bij Veilig Thuis                                                                                |
        | het staat vast bij wie het zicht ligt: ja                                                                                    |
        | over lid-1: het beeld van dit lid is actueel                                                                                 |
        | voorwaarde niet vervuld: ZCH-03                                                                                              |
        | Veilig Thuis moet de veiligheid inschatten met het risicotaxatie-instrument                                                  |
        | Veilig Thuis moet aan de partners laten weten wie zicht op de veiligheid houdt, bij het begin van elke fase                  |
        | Veilig Thuis moet de partners informeren over de melding en over wat men van elkaar verwacht, niet herleidbaar tot de melder |
      En geldt regel ZCH-21 op grond van 8.1.b, D-15

    Abstract Scenario: ligt het zicht bij Veilig Thuis, dan schat het de veiligheid in met het instrument, maar niet als <feit>
      Gegeven deze feiten:
        | <feit> |
        | <ook>  |
        | <en>   |
      Als het oordeel over zicht op veiligheid wordt gevraagd
      Dan geldt regel ZCH-21 niet
      En onder meer:
        | Veilig Thuis heeft zicht op veiligheid: <zicht> |
        | het zicht op veiligheid ligt bij <bij>          |
        | het staat vast bij wie het zicht ligt: <vast>   |

      Voorbeelden:
        | feit                                                    | ook                                                | en                                                 | zicht        | bij                           | vast |
        | het jeugdteam heeft de zaak ontvangen: ja               | de veiligheid is met het instrument ingeschat: nee | de JGZ heeft de zaak ontvangen: nee                | nee          | het jeugdteam                 | ja   |
        | de JGZ heeft de zaak ontvangen: ja                      | de veiligheid is met het instrument ingeschat: nee | het jeugdteam heeft de zaak ontvangen: nee         | nee          | de JGZ                        | ja   |
        | het jeugdteam heeft de zaak ontvangen: ja               | de JGZ heeft de zaak ontvangen: ja                 | de veiligheid is met het instrument ingeschat: nee | nee          | het jeugdteam en de JGZ samen | ja   |
        | de fase van de zaak is signaal vóór de melding          | de veiligheid is met het instrument ingeschat: nee | de JGZ heeft de zaak ontvangen: nee                | nee          | wie het signaal heeft         | ja   |
        | de veiligheid is met het instrument ingeschat: ja       | de JGZ heeft de zaak ontvangen: nee                | het jeugdteam heeft de zaak ontvangen: nee         | ja           | Veilig Thuis                  | ja   |
        | de veiligheid is met het instrument ingeschat: onbekend | de JGZ heeft de zaak ontvangen: nee                | het jeugdteam heeft de zaak ontvangen: nee         | nog onbekend | Veilig Thuis                  | ja   |

  Regel: ZCH-22 Ligt het zicht bij Veilig Thuis, dan beoordeelt het de veiligheid met anderen

    Scenario: ligt het zicht bij Veilig Thuis, dan beoordeelt het de veiligheid met anderen
      Gegeven deze feiten:
        | de veiligheid is multidisciplinair beoordeeld: nee |
      Als het oordeel over zicht op veiligheid wordt gevraagd
      Dan is dit het hele besluit:
        | Veilig Thuis heeft zicht op veiligheid: nee                                                                                  |
        | het zicht op veiligheid ligt bij Veilig Thuis                                                                                |
        | het staat vast bij wie het zicht ligt: ja                                                                                    |
        | over lid-1: het beeld van dit lid is actueel                                                                                 |
        | voorwaarde niet vervuld: ZCH-04                                                                                              |
        | Veilig Thuis moet de veiligheid in multidisciplinair verband beoordelen                                                      |
        | Veilig Thuis moet aan de partners laten weten wie zicht op de veiligheid houdt, bij het begin van elke fase                  |
        | Veilig Thuis moet de partners informeren over de melding en over wat men van elkaar verwacht, niet herleidbaar tot de melder |
      En geldt regel ZCH-22 op grond van 8.1.c, D-15

    Abstract Scenario: ligt het zicht bij Veilig Thuis, dan beoordeelt het de veiligheid met anderen, maar niet als <feit>
      Gegeven deze feiten:
        | <feit> |
        | <ook>  |
        | <en>   |
      Als het oordeel over zicht op veiligheid wordt gevraagd
      Dan geldt regel ZCH-22 niet
      En onder meer:
        | Veilig Thuis heeft zicht op veiligheid: <zicht> |
        | het zicht op veiligheid ligt bij <bij>          |
        | het staat vast bij wie het zicht ligt: <vast>   |

      Voorbeelden:
        | feit                                                    | ook                                                | en                                                 | zicht        | bij                           | vast |
        | het jeugdteam heeft de zaak ontvangen: ja               | de veiligheid is multidisciplinair beoordeeld: nee | de JGZ heeft de zaak ontvangen: nee                | nee          | het jeugdteam                 | ja   |
        | de JGZ heeft de zaak ontvangen: ja                      | de veiligheid is multidisciplinair beoordeeld: nee | het jeugdteam heeft de zaak ontvangen: nee         | nee          | de JGZ                        | ja   |
        | het jeugdteam heeft de zaak ontvangen: ja               | de JGZ heeft de zaak ontvangen: ja                 | de veiligheid is multidisciplinair beoordeeld: nee | nee          | het jeugdteam en de JGZ samen | ja   |
        | de fase van de zaak is signaal vóór de melding          | de veiligheid is multidisciplinair beoordeeld: nee | de JGZ heeft de zaak ontvangen: nee                | nee          | wie het signaal heeft         | ja   |
        | de veiligheid is multidisciplinair beoordeeld: ja       | de JGZ heeft de zaak ontvangen: nee                | het jeugdteam heeft de zaak ontvangen: nee         | ja           | Veilig Thuis                  | ja   |
        | de veiligheid is multidisciplinair beoordeeld: onbekend | de JGZ heeft de zaak ontvangen: nee                | het jeugdteam heeft de zaak ontvangen: nee         | nog onbekend | Veilig Thuis                  | ja   |

  Regel: ZCH-23 Welke eisen voor een ander dan Veilig Thuis gelden, zegt de bron niet

    Scenario: welke eisen voor een ander dan Veilig Thuis gelden, zegt de bron niet
      Gegeven deze feiten:
        | het jeugdteam heeft de zaak ontvangen: ja |
      Als het oordeel over zicht op veiligheid wordt gevraagd
      Dan is dit het hele besluit:
        | Veilig Thuis heeft zicht op veiligheid: ja                                                                                   |
        | het zicht op veiligheid ligt bij het jeugdteam                                                                               |
        | het staat vast bij wie het zicht ligt: ja                                                                                    |
        | over lid-1: het beeld van dit lid is actueel                                                                                 |
        | geen grondslag: ZCH-23                                                                                                       |
        | het jeugdteam moet aan de partners laten weten wie zicht op de veiligheid houdt, bij het begin van elke fase                 |
        | Veilig Thuis moet de partners informeren over de melding en over wat men van elkaar verwacht, niet herleidbaar tot de melder |
      En geldt regel ZCH-23 op grond van 8.1.a, 8.1.b, 8.1.c

  Regel: ZCH-24 Een onderzoek dat nodig is, doet Veilig Thuis

    Scenario: een onderzoek dat nodig is, doet Veilig Thuis
      Gegeven deze feiten:
        | de fase van de zaak is melding ontvangen |
        | het onderzoek is nodig                   |
      Als het oordeel over zicht op veiligheid wordt gevraagd
      Dan is dit het hele besluit:
        | Veilig Thuis heeft zicht op veiligheid: ja                                                                                   |
        | het zicht op veiligheid ligt bij Veilig Thuis                                                                                |
        | het staat vast bij wie het zicht ligt: ja                                                                                    |
        | over lid-1: het beeld van dit lid is actueel                                                                                 |
        | Veilig Thuis moet onderzoeken of er werkelijk geweld of mishandeling is                                                      |
        | Veilig Thuis moet aan de partners laten weten wie zicht op de veiligheid houdt, bij het begin van elke fase                  |
        | Veilig Thuis moet de partners informeren over de melding en over wat men van elkaar verwacht, niet herleidbaar tot de melder |
      En geldt regel ZCH-24 op grond van 8.1.g

    Abstract Scenario: een onderzoek dat nodig is, doet Veilig Thuis, ook als <feit>
      Gegeven deze feiten:
        | het onderzoek is nodig |
        | <feit>                 |
      Als het oordeel over zicht op veiligheid wordt gevraagd
      Dan geldt regel ZCH-24
      En onder meer:
        | Veilig Thuis heeft zicht op veiligheid: <zicht> |
        | het zicht op veiligheid ligt bij <bij>          |
        | het staat vast bij wie het zicht ligt: <vast>   |

      Voorbeelden:
        | feit                                        | zicht | bij                   | vast |
        | de fase van de zaak is triage               | ja    | Veilig Thuis          | ja   |
        | de fase van de zaak is onderzoek            | ja    | Veilig Thuis          | ja   |
        | de fase van de zaak is overdracht verstuurd | ja    | Veilig Thuis          | ja   |
        | de fase van de zaak is onbekend             | ja    | wie het signaal heeft | nee  |

    Abstract Scenario: een onderzoek dat nodig is, doet Veilig Thuis, maar niet als <feit>
      Gegeven deze feiten:
        | <feit> |
        | <ook>  |
      Als het oordeel over zicht op veiligheid wordt gevraagd
      Dan geldt regel ZCH-24 niet
      En onder meer:
        | Veilig Thuis heeft zicht op veiligheid: <zicht> |
        | het zicht op veiligheid ligt bij <bij>          |
        | het staat vast bij wie het zicht ligt: <vast>   |

      Voorbeelden:
        | feit                                           | ook                                      | zicht | bij                   | vast |
        | de fase van de zaak is signaal vóór de melding | het onderzoek is nodig                   | ja    | wie het signaal heeft | ja   |
        | het onderzoek is niet nodig                    | de fase van de zaak is melding ontvangen | ja    | Veilig Thuis          | ja   |
        | het onderzoek is afgesloten                    | de fase van de zaak is melding ontvangen | ja    | Veilig Thuis          | ja   |
        | het onderzoek is onbekend                      | de fase van de zaak is melding ontvangen | ja    | Veilig Thuis          | ja   |

  Regel: ZCH-25 In de fase onderzoek onderzoekt Veilig Thuis tot vaststaat dat het klaar is

    Scenario: in de fase onderzoek onderzoekt Veilig Thuis tot vaststaat dat het klaar is
      Gegeven deze feiten:
        | de fase van de zaak is onderzoek |
        | het onderzoek is onbekend        |
      Als het oordeel over zicht op veiligheid wordt gevraagd
      Dan is dit het hele besluit:
        | Veilig Thuis heeft zicht op veiligheid: ja                                                                                   |
        | het zicht op veiligheid ligt bij Veilig Thuis                                                                                |
        | het staat vast bij wie het zicht ligt: ja                                                                                    |
        | over lid-1: het beeld van dit lid is actueel                                                                                 |
        | Veilig Thuis moet onderzoeken of er werkelijk geweld of mishandeling is                                                      |
        | vraag: het onderzoek                                                                                                         |
        | Veilig Thuis moet aan de partners laten weten wie zicht op de veiligheid houdt, bij het begin van elke fase                  |
        | Veilig Thuis moet de partners informeren over de melding en over wat men van elkaar verwacht, niet herleidbaar tot de melder |
      En geldt regel ZCH-25 op grond van 8.1.g

    Abstract Scenario: in de fase onderzoek onderzoekt Veilig Thuis tot vaststaat dat het klaar is, maar niet als <feit>
      Gegeven deze feiten:
        | <feit> |
        | <ook>  |
      Als het oordeel over zicht op veiligheid wordt gevraagd
      Dan geldt regel ZCH-25 niet
      En onder meer:
        | Veilig Thuis heeft zicht op veiligheid: <zicht> |
        | het zicht op veiligheid ligt bij <bij>          |
        | het staat vast bij wie het zicht ligt: <vast>   |

      Voorbeelden:
        | feit                                           | ook                              | zicht | bij                   | vast |
        | de fase van de zaak is signaal vóór de melding | het onderzoek is onbekend        | ja    | wie het signaal heeft | ja   |
        | de fase van de zaak is melding ontvangen       | het onderzoek is onbekend        | ja    | Veilig Thuis          | ja   |
        | de fase van de zaak is triage                  | het onderzoek is onbekend        | ja    | Veilig Thuis          | ja   |
        | de fase van de zaak is overdracht verstuurd    | het onderzoek is onbekend        | ja    | Veilig Thuis          | ja   |
        | de fase van de zaak is onbekend                | het onderzoek is onbekend        | ja    | wie het signaal heeft | nee  |
        | het onderzoek is niet nodig                    | de fase van de zaak is onderzoek | ja    | Veilig Thuis          | ja   |
        | het onderzoek is nodig                         | de fase van de zaak is onderzoek | ja    | Veilig Thuis          | ja   |
        | het onderzoek is afgesloten                    | de fase van de zaak is onderzoek | ja    | Veilig Thuis          | ja   |

  Regel: ZCH-26 Of er na de melding onderzoek nodig is, wordt gevraagd

    Scenario: of er na de melding onderzoek nodig is, wordt gevraagd
      Gegeven deze feiten:
        | de fase van de zaak is melding ontvangen |
        | het onderzoek is onbekend                |
      Als het oordeel over zicht op veiligheid wordt gevraagd
      Dan is dit het hele besluit:
        | Veilig Thuis heeft zicht op veiligheid: ja                                                                                   |
        | het zicht op veiligheid ligt bij Veilig Thuis                                                                                |
        | het staat vast bij wie het zicht ligt: ja                                                                                    |
        | over lid-1: het beeld van dit lid is actueel                                                                                 |
        | vraag: het onderzoek                                                                                                         |
        | Veilig Thuis moet aan de partners laten weten wie zicht op de veiligheid houdt, bij het begin van elke fase                  |
        | Veilig Thuis moet de partners informeren over de melding en over wat men van elkaar verwacht, niet herleidbaar tot de melder |
      En geldt regel ZCH-26 op grond van 8.1.g

    Abstract Scenario: of er na de melding onderzoek nodig is, wordt gevraagd, ook als <feit>
      Gegeven deze feiten:
        | het onderzoek is onbekend |
        | <feit>                    |
      Als het oordeel over zicht op veiligheid wordt gevraagd
      Dan geldt regel ZCH-26
      En onder meer:
        | Veilig Thuis heeft zicht op veiligheid: <zicht> |
        | het zicht op veiligheid ligt bij <bij>          |
        | het staat vast bij wie het zicht ligt: <vast>   |

      Voorbeelden:
        | feit                                        | zicht | bij                   | vast |
        | de fase van de zaak is triage               | ja    | Veilig Thuis          | ja   |
        | de fase van de zaak is onderzoek            | ja    | Veilig Thuis          | ja   |
        | de fase van de zaak is overdracht verstuurd | ja    | Veilig Thuis          | ja   |
        | de fase van de zaak is onbekend             | ja    | wie het signaal heeft | nee  |

    Abstract Scenario: of er na de melding onderzoek nodig is, wordt gevraagd, maar niet als <feit>
      Gegeven deze feiten:
        | <feit> |
        | <ook>  |
      Als het oordeel over zicht op veiligheid wordt gevraagd
      Dan geldt regel ZCH-26 niet
      En onder meer:
        | Veilig Thuis heeft zicht op veiligheid: <zicht> |
        | het zicht op veiligheid ligt bij <bij>          |
        | het staat vast bij wie het zicht ligt: <vast>   |

      Voorbeelden:
        | feit                                           | ook                                      | zicht | bij                   | vast |
        | de fase van de zaak is signaal vóór de melding | het onderzoek is onbekend                | ja    | wie het signaal heeft | ja   |
        | het onderzoek is niet nodig                    | de fase van de zaak is melding ontvangen | ja    | Veilig Thuis          | ja   |
        | het onderzoek is nodig                         | de fase van de zaak is melding ontvangen | ja    | Veilig Thuis          | ja   |
        | het onderzoek is afgesloten                    | de fase van de zaak is melding ontvangen | ja    | Veilig Thuis          | ja   |

  Regel: ZCH-30 Ligt het zicht bij Veilig Thuis, dan laat het dat de partners weten

    Scenario: ligt het zicht bij Veilig Thuis, dan laat het dat de partners weten
      Als het oordeel over zicht op veiligheid wordt gevraagd
      Dan is dit het hele besluit:
        | Veilig Thuis heeft zicht op veiligheid: ja                                                                                   |
        | het zicht op veiligheid ligt bij Veilig Thuis                                                                                |
        | het staat vast bij wie het zicht ligt: ja                                                                                    |
        | over lid-1: het beeld van dit lid is actueel                                                                                 |
        | Veilig Thuis moet aan de partners laten weten wie zicht op de veiligheid houdt, bij het begin van elke fase                  |
        | Veilig Thuis moet de partners informeren over de melding en over wat men van elkaar verwacht, niet herleidbaar tot de melder |
      En geldt regel ZCH-30 op grond van D-15, F.2

  Regel: ZCH-31 Ligt het zicht bij het jeugdteam, dan laat het dat de partners weten

    Scenario: ligt het zicht bij het jeugdteam, dan laat het dat de partners weten
      Gegeven deze feiten:
        | het jeugdteam heeft de zaak ontvangen: ja |
      Als het oordeel over zicht op veiligheid wordt gevraagd
      Dan is dit het hele besluit:
        | Veilig Thuis heeft zicht op veiligheid: ja                                                                                   |
        | het zicht op veiligheid ligt bij het jeugdteam                                                                               |
        | het staat vast bij wie het zicht ligt: ja                                                                                    |
        | over lid-1: het beeld van dit lid is actueel                                                                                 |
        | geen grondslag: ZCH-23                                                                                                       |
        | het jeugdteam moet aan de partners laten weten wie zicht op de veiligheid houdt, bij het begin van elke fase                 |
        | Veilig Thuis moet de partners informeren over de melding en over wat men van elkaar verwacht, niet herleidbaar tot de melder |
      En geldt regel ZCH-31 op grond van D-15, F.2

  Regel: ZCH-32 Ligt het zicht bij de JGZ, dan laat zij dat de partners weten

    Scenario: ligt het zicht bij de JGZ, dan laat zij dat de partners weten
      Gegeven deze feiten:
        | de JGZ heeft de zaak ontvangen: ja |
      Als het oordeel over zicht op veiligheid wordt gevraagd
      Dan is dit het hele besluit:
        | Veilig Thuis heeft zicht op veiligheid: ja                                                                                   |
        | het zicht op veiligheid ligt bij de JGZ                                                                                      |
        | het staat vast bij wie het zicht ligt: ja                                                                                    |
        | over lid-1: het beeld van dit lid is actueel                                                                                 |
        | geen grondslag: ZCH-23                                                                                                       |
        | de JGZ moet aan de partners laten weten wie zicht op de veiligheid houdt, bij het begin van elke fase                        |
        | Veilig Thuis moet de partners informeren over de melding en over wat men van elkaar verwacht, niet herleidbaar tot de melder |
      En geldt regel ZCH-32 op grond van D-15, F.2

  Regel: ZCH-33 Vóór de melding laat wie het signaal heeft het bij de melding weten

    Scenario: vóór de melding laat wie het signaal heeft het bij de melding weten
      Gegeven deze feiten:
        | de fase van de zaak is signaal vóór de melding |
      Als het oordeel over zicht op veiligheid wordt gevraagd
      Dan is dit het hele besluit:
        | Veilig Thuis heeft zicht op veiligheid: ja                                                                                  |
        | het zicht op veiligheid ligt bij wie het signaal heeft                                                                      |
        | het staat vast bij wie het zicht ligt: ja                                                                                   |
        | over lid-1: het beeld van dit lid is actueel                                                                                |
        | geen grondslag: ZCH-23                                                                                                      |
        | de melder moet aan de partners laten weten wie zicht op de veiligheid houdt, niet herleidbaar tot de melder, bij de melding |
      En geldt regel ZCH-33 op grond van D-15, D-5, F.1, F.2, als keuze

  Regel: ZCH-34 Na een melding informeert Veilig Thuis de partners

    Scenario: na een melding informeert Veilig Thuis de partners
      Gegeven deze feiten:
        | de fase van de zaak is melding ontvangen |
      Als het oordeel over zicht op veiligheid wordt gevraagd
      Dan is dit het hele besluit:
        | Veilig Thuis heeft zicht op veiligheid: ja                                                                                   |
        | het zicht op veiligheid ligt bij Veilig Thuis                                                                                |
        | het staat vast bij wie het zicht ligt: ja                                                                                    |
        | over lid-1: het beeld van dit lid is actueel                                                                                 |
        | Veilig Thuis moet aan de partners laten weten wie zicht op de veiligheid houdt, bij het begin van elke fase                  |
        | Veilig Thuis moet de partners informeren over de melding en over wat men van elkaar verwacht, niet herleidbaar tot de melder |
      En geldt regel ZCH-34 op grond van 4.e, D-5

    Abstract Scenario: na een melding informeert Veilig Thuis de partners, ook als <feit>
      Gegeven deze feiten:
        | <feit> |
      Als het oordeel over zicht op veiligheid wordt gevraagd
      Dan geldt regel ZCH-34
      En onder meer:
        | Veilig Thuis heeft zicht op veiligheid: <zicht> |
        | het zicht op veiligheid ligt bij <bij>          |
        | het staat vast bij wie het zicht ligt: <vast>   |

      Voorbeelden:
        | feit                                        | zicht | bij          | vast |
        | de fase van de zaak is triage               | ja    | Veilig Thuis | ja   |
        | de fase van de zaak is onderzoek            | ja    | Veilig Thuis | ja   |
        | de fase van de zaak is overdracht verstuurd | ja    | Veilig Thuis | ja   |

    Abstract Scenario: na een melding informeert Veilig Thuis de partners, maar niet als <feit>
      Gegeven deze feiten:
        | <feit> |
      Als het oordeel over zicht op veiligheid wordt gevraagd
      Dan geldt regel ZCH-34 niet
      En onder meer:
        | Veilig Thuis heeft zicht op veiligheid: <zicht> |
        | het zicht op veiligheid ligt bij <bij>          |
        | het staat vast bij wie het zicht ligt: <vast>   |

      Voorbeelden:
        | feit                                           | zicht | bij                   | vast |
        | de fase van de zaak is signaal vóór de melding | ja    | wie het signaal heeft | ja   |
        | de fase van de zaak is onbekend                | ja    | wie het signaal heeft | nee  |

  Regel: ZCH-40 In welke fase de zaak is, wordt gevraagd

    Scenario: in welke fase de zaak is, wordt gevraagd
      Gegeven deze feiten:
        | de fase van de zaak is onbekend |
      Als het oordeel over zicht op veiligheid wordt gevraagd
      Dan is dit het hele besluit:
        | Veilig Thuis heeft zicht op veiligheid: ja                                                                                  |
        | het zicht op veiligheid ligt bij wie het signaal heeft                                                                      |
        | het staat vast bij wie het zicht ligt: nee                                                                                  |
        | over lid-1: het beeld van dit lid is actueel                                                                                |
        | geen grondslag: ZCH-23                                                                                                      |
        | de melder moet aan de partners laten weten wie zicht op de veiligheid houdt, niet herleidbaar tot de melder, bij de melding |
        | vraag: de fase van de zaak                                                                                                  |
        | vraag: er is gemeld bij Veilig Thuis                                                                                        |
      En geldt regel ZCH-40 op grond van D-15, F.2

  Regel: ZCH-41 Of het jeugdteam de zaak ontving, wordt gevraagd

    Scenario: of het jeugdteam de zaak ontving, wordt gevraagd
      Gegeven deze feiten:
        | het jeugdteam heeft de zaak ontvangen: onbekend |
      Als het oordeel over zicht op veiligheid wordt gevraagd
      Dan is dit het hele besluit:
        | Veilig Thuis heeft zicht op veiligheid: ja                                                                                   |
        | het zicht op veiligheid ligt bij Veilig Thuis                                                                                |
        | het staat vast bij wie het zicht ligt: nee                                                                                   |
        | over lid-1: het beeld van dit lid is actueel                                                                                 |
        | Veilig Thuis moet aan de partners laten weten wie zicht op de veiligheid houdt, bij het begin van elke fase                  |
        | Veilig Thuis moet de partners informeren over de melding en over wat men van elkaar verwacht, niet herleidbaar tot de melder |
        | vraag: het jeugdteam heeft de zaak ontvangen                                                                                 |
      En geldt regel ZCH-41 op grond van D-15, F.1

  Regel: ZCH-42 Of de JGZ de zaak ontving, wordt gevraagd

    Scenario: of de JGZ de zaak ontving, wordt gevraagd
      Gegeven deze feiten:
        | de JGZ heeft de zaak ontvangen: onbekend |
      Als het oordeel over zicht op veiligheid wordt gevraagd
      Dan is dit het hele besluit:
        | Veilig Thuis heeft zicht op veiligheid: ja                                                                                   |
        | het zicht op veiligheid ligt bij Veilig Thuis                                                                                |
        | het staat vast bij wie het zicht ligt: nee                                                                                   |
        | over lid-1: het beeld van dit lid is actueel                                                                                 |
        | Veilig Thuis moet aan de partners laten weten wie zicht op de veiligheid houdt, bij het begin van elke fase                  |
        | Veilig Thuis moet de partners informeren over de melding en over wat men van elkaar verwacht, niet herleidbaar tot de melder |
        | vraag: de JGZ heeft de zaak ontvangen                                                                                        |
      En geldt regel ZCH-42 op grond van D-15, F.1



  Regel: ZHO-01 Hebben beide de zaak, dan letten zij samen op de veiligheid

    Scenario: hebben beide de zaak, dan letten zij samen op de veiligheid
      Gegeven deze feiten:
        | het jeugdteam heeft de zaak ontvangen: ja |
        | de JGZ heeft de zaak ontvangen: ja        |
      Als het oordeel over zicht op veiligheid wordt gevraagd
      Dan is dit het hele besluit:
        | Veilig Thuis heeft zicht op veiligheid: ja                                                                                   |
        | het zicht op veiligheid ligt bij het jeugdteam en de JGZ samen                                                               |
        | het staat vast bij wie het zicht ligt: ja                                                                                    |
        | over lid-1: het beeld van dit lid is actueel                                                                                 |
        | geen grondslag: ZCH-23                                                                                                       |
        | het jeugdteam moet aan de partners laten weten wie zicht op de veiligheid houdt, bij het begin van elke fase                 |
        | de JGZ moet aan de partners laten weten wie zicht op de veiligheid houdt, bij het begin van elke fase                        |
        | Veilig Thuis moet de partners informeren over de melding en over wat men van elkaar verwacht, niet herleidbaar tot de melder |
      En geldt regel ZHO-01 op grond van D-15, F.1, F.2, als keuze

  Regel: ZHO-02 Heeft het jeugdteam de zaak zeker en de JGZ misschien, dan is het voorlopig het jeugdteam

    Scenario: heeft het jeugdteam de zaak zeker en de JGZ misschien, dan is het voorlopig het jeugdteam
      Gegeven deze feiten:
        | het jeugdteam heeft de zaak ontvangen: ja |
        | de JGZ heeft de zaak ontvangen: onbekend  |
      Als het oordeel over zicht op veiligheid wordt gevraagd
      Dan is dit het hele besluit:
        | Veilig Thuis heeft zicht op veiligheid: ja                                                                                   |
        | het zicht op veiligheid ligt bij het jeugdteam                                                                               |
        | het staat vast bij wie het zicht ligt: nee                                                                                   |
        | over lid-1: het beeld van dit lid is actueel                                                                                 |
        | geen grondslag: ZCH-23                                                                                                       |
        | het jeugdteam moet aan de partners laten weten wie zicht op de veiligheid houdt, bij het begin van elke fase                 |
        | Veilig Thuis moet de partners informeren over de melding en over wat men van elkaar verwacht, niet herleidbaar tot de melder |
        | vraag: de JGZ heeft de zaak ontvangen                                                                                        |
      En geldt regel ZHO-02 op grond van D-15, F.1, F.2

  Regel: ZHO-03 Heeft alleen het jeugdteam de zaak, dan heeft het zicht op veiligheid

    Scenario: heeft alleen het jeugdteam de zaak, dan heeft het zicht op veiligheid
      Gegeven deze feiten:
        | het jeugdteam heeft de zaak ontvangen: ja |
      Als het oordeel over zicht op veiligheid wordt gevraagd
      Dan is dit het hele besluit:
        | Veilig Thuis heeft zicht op veiligheid: ja                                                                                   |
        | het zicht op veiligheid ligt bij het jeugdteam                                                                               |
        | het staat vast bij wie het zicht ligt: ja                                                                                    |
        | over lid-1: het beeld van dit lid is actueel                                                                                 |
        | geen grondslag: ZCH-23                                                                                                       |
        | het jeugdteam moet aan de partners laten weten wie zicht op de veiligheid houdt, bij het begin van elke fase                 |
        | Veilig Thuis moet de partners informeren over de melding en over wat men van elkaar verwacht, niet herleidbaar tot de melder |
      En geldt regel ZHO-03 op grond van D-15, F.1, F.2

  Regel: ZHO-04 Heeft de JGZ de zaak zeker en het jeugdteam misschien, dan is het voorlopig de JGZ

    Scenario: heeft de JGZ de zaak zeker en het jeugdteam misschien, dan is het voorlopig de JGZ
      Gegeven deze feiten:
        | het jeugdteam heeft de zaak ontvangen: onbekend |
        | de JGZ heeft de zaak ontvangen: ja              |
      Als het oordeel over zicht op veiligheid wordt gevraagd
      Dan is dit het hele besluit:
        | Veilig Thuis heeft zicht op veiligheid: ja                                                                                   |
        | het zicht op veiligheid ligt bij de JGZ                                                                                      |
        | het staat vast bij wie het zicht ligt: nee                                                                                   |
        | over lid-1: het beeld van dit lid is actueel                                                                                 |
        | geen grondslag: ZCH-23                                                                                                       |
        | de JGZ moet aan de partners laten weten wie zicht op de veiligheid houdt, bij het begin van elke fase                        |
        | Veilig Thuis moet de partners informeren over de melding en over wat men van elkaar verwacht, niet herleidbaar tot de melder |
        | vraag: het jeugdteam heeft de zaak ontvangen                                                                                 |
      En geldt regel ZHO-04 op grond van D-15, F.1, F.2

  Regel: ZHO-05 Heeft alleen de JGZ de zaak, dan heeft zij zicht op veiligheid

    Scenario: heeft alleen de JGZ de zaak, dan heeft zij zicht op veiligheid
      Gegeven deze feiten:
        | de JGZ heeft de zaak ontvangen: ja |
      Als het oordeel over zicht op veiligheid wordt gevraagd
      Dan is dit het hele besluit:
        | Veilig Thuis heeft zicht op veiligheid: ja                                                                                   |
        | het zicht op veiligheid ligt bij de JGZ                                                                                      |
        | het staat vast bij wie het zicht ligt: ja                                                                                    |
        | over lid-1: het beeld van dit lid is actueel                                                                                 |
        | geen grondslag: ZCH-23                                                                                                       |
        | de JGZ moet aan de partners laten weten wie zicht op de veiligheid houdt, bij het begin van elke fase                        |
        | Veilig Thuis moet de partners informeren over de melding en over wat men van elkaar verwacht, niet herleidbaar tot de melder |
      En geldt regel ZHO-05 op grond van D-15, F.1, F.2

    Abstract Scenario: heeft alleen de JGZ de zaak, dan heeft zij zicht op veiligheid, ook als <feit>
      Gegeven deze feiten:
        | de JGZ heeft de zaak ontvangen: ja |
        | <feit>                             |
      Als het oordeel over zicht op veiligheid wordt gevraagd
      Dan geldt regel ZHO-05
      En onder meer:
        | Veilig Thuis heeft zicht op veiligheid: <zicht> |
        | het zicht op veiligheid ligt bij <bij>          |
        | het staat vast bij wie het zicht ligt: <vast>   |

      Voorbeelden:
        | feit                            | zicht | bij    | vast |
        | de fase van de zaak is onbekend | ja    | de JGZ | ja   |

    Abstract Scenario: heeft alleen de JGZ de zaak, dan heeft zij zicht op veiligheid, maar niet als <feit>
      Gegeven deze feiten:
        | <feit> |
        | <ook>  |
      Als het oordeel over zicht op veiligheid wordt gevraagd
      Dan geldt regel ZHO-05 niet
      En onder meer:
        | Veilig Thuis heeft zicht op veiligheid: <zicht> |
        | het zicht op veiligheid ligt bij <bij>          |
        | het staat vast bij wie het zicht ligt: <vast>   |

      Voorbeelden:
        | feit                                     | ook                                             | zicht | bij                           | vast |
        | de JGZ heeft de zaak ontvangen: ja       | het jeugdteam heeft de zaak ontvangen: ja       | ja    | het jeugdteam en de JGZ samen | ja   |
        | de JGZ heeft de zaak ontvangen: ja       | het jeugdteam heeft de zaak ontvangen: onbekend | ja    | de JGZ                        | nee  |
        | de JGZ heeft de zaak ontvangen: onbekend | het jeugdteam heeft de zaak ontvangen: nee      | ja    | Veilig Thuis                  | nee  |
        | de JGZ heeft de zaak ontvangen: nee      | het jeugdteam heeft de zaak ontvangen: nee      | ja    | Veilig Thuis                  | ja   |

  Regel: ZHO-06 Is onbekend of er gemeld is, dan is het voorlopig wie het signaal heeft

    Scenario: is onbekend of er gemeld is, dan is het voorlopig wie het signaal heeft
      Gegeven deze feiten:
        | de fase van de zaak is onbekend |
      Als het oordeel over zicht op veiligheid wordt gevraagd
      Dan is dit het hele besluit:
        | Veilig Thuis heeft zicht op veiligheid: ja                                                                                  |
        | het zicht op veiligheid ligt bij wie het signaal heeft                                                                      |
        | het staat vast bij wie het zicht ligt: nee                                                                                  |
        | over lid-1: het beeld van dit lid is actueel                                                                                |
        | geen grondslag: ZCH-23                                                                                                      |
        | de melder moet aan de partners laten weten wie zicht op de veiligheid houdt, niet herleidbaar tot de melder, bij de melding |
        | vraag: de fase van de zaak                                                                                                  |
        | vraag: er is gemeld bij Veilig Thuis                                                                                        |
      En geldt regel ZHO-06 op grond van D-15, F.1, F.2, als keuze

  Regel: ZHO-11 Een afgesloten onderzoek wijst op een melding, dan is het voorlopig Veilig Thuis

    Scenario: is er onderzoek gedaan en niet gezegd of er gemeld is, dan let Veilig Thuis voorlopig op de veiligheid
      Gegeven deze feiten:
        | de fase van de zaak is onbekend |
        | het onderzoek is afgesloten     |
      Als het oordeel over zicht op veiligheid wordt gevraagd
      Dan geldt regel ZHO-11 op grond van D-15, F.1, F.2, 8.1.g, als keuze
      En onder meer:
        | het zicht op veiligheid ligt bij Veilig Thuis |
        | het staat vast bij wie het zicht ligt: nee    |
        | vraag: er is gemeld bij Veilig Thuis          |

    Abstract Scenario: is het onderzoek <onderzoek> en onbekend of er gemeld is, dan blijft het voorlopig wie het signaal heeft
      Gegeven deze feiten:
        | de fase van de zaak is onbekend |
        | het onderzoek is <onderzoek>    |
      Als het oordeel over zicht op veiligheid wordt gevraagd
      Dan geldt regel ZHO-11 niet
      En geldt regel ZHO-06
      En onder meer: het zicht op veiligheid ligt bij wie het signaal heeft

      Voorbeelden:
        | onderzoek  |
        | niet nodig |
        | nodig      |
        | onbekend   |

    Abstract Scenario: heeft <partij> de zaak, dan let <partij> op de veiligheid, ook na een onderzoek zonder dat gezegd is dat er gemeld is
      Gegeven deze feiten:
        | de fase van de zaak is onbekend      |
        | het onderzoek is afgesloten          |
        | <partij> heeft de zaak ontvangen: ja |
      Als het oordeel over zicht op veiligheid wordt gevraagd
      Dan geldt regel ZHO-11 niet
      En geldt regel <regel>
      En onder meer:
        | het zicht op veiligheid ligt bij <partij> |
        | het staat vast bij wie het zicht ligt: ja |

      Voorbeelden:
        | partij        | regel  |
        | het jeugdteam | ZHO-03 |
        | de JGZ        | ZHO-05 |

  Regel: ZCH-43 Of er gemeld is, wordt gevraagd als de fase dat niet zegt

    Scenario: is er gemeld in een onbekende fase, dan heeft Veilig Thuis het zicht, en dat staat vast
      Gegeven deze feiten:
        | de fase van de zaak is onbekend   |
        | er is gemeld bij Veilig Thuis: ja |
      Als het oordeel over zicht op veiligheid wordt gevraagd
      Dan is dit het hele besluit:
        | Veilig Thuis heeft zicht op veiligheid: ja                                                                                   |
        | het zicht op veiligheid ligt bij Veilig Thuis                                                                                |
        | het staat vast bij wie het zicht ligt: ja                                                                                    |
        | over lid-1: het beeld van dit lid is actueel                                                                                 |
        | Veilig Thuis moet aan de partners laten weten wie zicht op de veiligheid houdt, bij het begin van elke fase                  |
        | Veilig Thuis moet de partners informeren over de melding en over wat men van elkaar verwacht, niet herleidbaar tot de melder |
        | vraag: de fase van de zaak                                                                                                   |
      En geldt regel ZHO-10
      En geldt regel ZCH-43 niet

    Scenario: is er niet gemeld in een onbekende fase, dan let wie het signaal heeft op de veiligheid, en dat staat vast
      Gegeven deze feiten:
        | de fase van de zaak is onbekend    |
        | er is gemeld bij Veilig Thuis: nee |
        | het onderzoek is onbekend          |
      Als het oordeel over zicht op veiligheid wordt gevraagd
      Dan geldt regel ZHO-07
      En onder meer:
        | het zicht op veiligheid ligt bij wie het signaal heeft |
        | het staat vast bij wie het zicht ligt: ja              |
      En niet: vraag: er is gemeld bij Veilig Thuis
      En niet: vraag: het onderzoek
      En geldt regel ZCH-26 niet
      En geldt regel ZCH-34 niet

    Scenario: is onbekend of er gemeld is, dan wordt dat gevraagd
      Gegeven de fase van de zaak is onbekend
      Als het oordeel over zicht op veiligheid wordt gevraagd
      Dan geldt regel ZCH-43 op grond van D-15, F.1, F.2
      En onder meer: vraag: er is gemeld bij Veilig Thuis
      En geldt regel ZCH-34 niet

    Abstract Scenario: de fase <fase> is in strijd met gemeld <gemeld>, en wordt geweigerd
      Gegeven deze feiten:
        | de fase van de zaak is <fase>           |
        | er is gemeld bij Veilig Thuis: <gemeld> |
      Als het oordeel over zicht op veiligheid wordt gevraagd
      Dan wordt de zaak geweigerd

      Voorbeelden:
        | fase                    | gemeld |
        | signaal vóór de melding | ja     |
        | melding ontvangen       | nee    |
        | triage                  | nee    |
        | onderzoek               | nee    |
        | overdracht verstuurd    | nee    |

  Regel: ZHO-07 Vóór de melding heeft wie het signaal heeft zicht op veiligheid

    Scenario: vóór de melding heeft wie het signaal heeft zicht op veiligheid
      Gegeven deze feiten:
        | de fase van de zaak is signaal vóór de melding |
      Als het oordeel over zicht op veiligheid wordt gevraagd
      Dan is dit het hele besluit:
        | Veilig Thuis heeft zicht op veiligheid: ja                                                                                  |
        | het zicht op veiligheid ligt bij wie het signaal heeft                                                                      |
        | het staat vast bij wie het zicht ligt: ja                                                                                   |
        | over lid-1: het beeld van dit lid is actueel                                                                                |
        | geen grondslag: ZCH-23                                                                                                      |
        | de melder moet aan de partners laten weten wie zicht op de veiligheid houdt, niet herleidbaar tot de melder, bij de melding |
      En geldt regel ZHO-07 op grond van D-15, F.1, F.2, als keuze

    Abstract Scenario: vóór de melding heeft wie het signaal heeft zicht op veiligheid, ook als <feit>
      Gegeven deze feiten:
        | de fase van de zaak is signaal vóór de melding |
        | <feit>                                         |
      Als het oordeel over zicht op veiligheid wordt gevraagd
      Dan geldt regel ZHO-07
      En onder meer:
        | Veilig Thuis heeft zicht op veiligheid: <zicht> |
        | het zicht op veiligheid ligt bij <bij>          |
        | het staat vast bij wie het zicht ligt: <vast>   |

      Voorbeelden:
        | feit                                            | zicht | bij                   | vast |
        | het jeugdteam heeft de zaak ontvangen: onbekend | ja    | wie het signaal heeft | ja   |
        | de JGZ heeft de zaak ontvangen: onbekend        | ja    | wie het signaal heeft | ja   |

    Abstract Scenario: vóór de melding heeft wie het signaal heeft zicht op veiligheid, maar niet als <feit>
      Gegeven deze feiten:
        | <feit> |
      Als het oordeel over zicht op veiligheid wordt gevraagd
      Dan geldt regel ZHO-07 niet
      En onder meer:
        | Veilig Thuis heeft zicht op veiligheid: <zicht> |
        | het zicht op veiligheid ligt bij <bij>          |
        | het staat vast bij wie het zicht ligt: <vast>   |

      Voorbeelden:
        | feit                                        | zicht | bij                   | vast |
        | de fase van de zaak is melding ontvangen    | ja    | Veilig Thuis          | ja   |
        | de fase van de zaak is triage               | ja    | Veilig Thuis          | ja   |
        | de fase van de zaak is onderzoek            | ja    | Veilig Thuis          | ja   |
        | de fase van de zaak is overdracht verstuurd | ja    | Veilig Thuis          | ja   |
        | de fase van de zaak is onbekend             | ja    | wie het signaal heeft | nee  |

  Regel: ZHO-08 Is ontvangst door het jeugdteam onbekend, dan blijft het voorlopig Veilig Thuis

    Scenario: is ontvangst door het jeugdteam onbekend, dan blijft het voorlopig Veilig Thuis
      Gegeven deze feiten:
        | het jeugdteam heeft de zaak ontvangen: onbekend |
      Als het oordeel over zicht op veiligheid wordt gevraagd
      Dan is dit het hele besluit:
        | Veilig Thuis heeft zicht op veiligheid: ja                                                                                   |
        | het zicht op veiligheid ligt bij Veilig Thuis                                                                                |
        | het staat vast bij wie het zicht ligt: nee                                                                                   |
        | over lid-1: het beeld van dit lid is actueel                                                                                 |
        | Veilig Thuis moet aan de partners laten weten wie zicht op de veiligheid houdt, bij het begin van elke fase                  |
        | Veilig Thuis moet de partners informeren over de melding en over wat men van elkaar verwacht, niet herleidbaar tot de melder |
        | vraag: het jeugdteam heeft de zaak ontvangen                                                                                 |
      En geldt regel ZHO-08 op grond van D-15, F.1, F.2

    Abstract Scenario: is ontvangst door het jeugdteam onbekend, dan blijft het voorlopig Veilig Thuis, ook als <feit>
      Gegeven deze feiten:
        | het jeugdteam heeft de zaak ontvangen: onbekend |
        | <feit>                                          |
      Als het oordeel over zicht op veiligheid wordt gevraagd
      Dan geldt regel ZHO-08
      En onder meer:
        | Veilig Thuis heeft zicht op veiligheid: <zicht> |
        | het zicht op veiligheid ligt bij <bij>          |
        | het staat vast bij wie het zicht ligt: <vast>   |

      Voorbeelden:
        | feit                                        | zicht | bij          | vast |
        | de fase van de zaak is melding ontvangen    | ja    | Veilig Thuis | nee  |
        | de fase van de zaak is onderzoek            | ja    | Veilig Thuis | nee  |
        | de fase van de zaak is overdracht verstuurd | ja    | Veilig Thuis | nee  |
        | de JGZ heeft de zaak ontvangen: onbekend    | ja    | Veilig Thuis | nee  |

    Abstract Scenario: is ontvangst door het jeugdteam onbekend, dan blijft het voorlopig Veilig Thuis, maar niet als <feit>
      Gegeven deze feiten:
        | <feit> |
        | <ook>  |
      Als het oordeel over zicht op veiligheid wordt gevraagd
      Dan geldt regel ZHO-08 niet
      En onder meer:
        | Veilig Thuis heeft zicht op veiligheid: <zicht> |
        | het zicht op veiligheid ligt bij <bij>          |
        | het staat vast bij wie het zicht ligt: <vast>   |

      Voorbeelden:
        | feit                                            | ook                                 | zicht | bij                   | vast |
        | het jeugdteam heeft de zaak ontvangen: nee      | de JGZ heeft de zaak ontvangen: nee | ja    | Veilig Thuis          | ja   |
        | het jeugdteam heeft de zaak ontvangen: ja       | de JGZ heeft de zaak ontvangen: nee | ja    | het jeugdteam         | ja   |
        | het jeugdteam heeft de zaak ontvangen: onbekend | de JGZ heeft de zaak ontvangen: ja  | ja    | de JGZ                | nee  |
        | het jeugdteam heeft de zaak ontvangen: onbekend | de fase van de zaak is onbekend     | ja    | wie het signaal heeft | nee  |

  Regel: ZHO-09 Is ontvangst door de JGZ onbekend, dan blijft het voorlopig Veilig Thuis

    Scenario: is ontvangst door de JGZ onbekend, dan blijft het voorlopig Veilig Thuis
      Gegeven deze feiten:
        | de JGZ heeft de zaak ontvangen: onbekend |
      Als het oordeel over zicht op veiligheid wordt gevraagd
      Dan is dit het hele besluit:
        | Veilig Thuis heeft zicht op veiligheid: ja                                                                                   |
        | het zicht op veiligheid ligt bij Veilig Thuis                                                                                |
        | het staat vast bij wie het zicht ligt: nee                                                                                   |
        | over lid-1: het beeld van dit lid is actueel                                                                                 |
        | Veilig Thuis moet aan de partners laten weten wie zicht op de veiligheid houdt, bij het begin van elke fase                  |
        | Veilig Thuis moet de partners informeren over de melding en over wat men van elkaar verwacht, niet herleidbaar tot de melder |
        | vraag: de JGZ heeft de zaak ontvangen                                                                                        |
      En geldt regel ZHO-09 op grond van D-15, F.1, F.2

  Regel: ZHO-10 Vanaf de melding heeft Veilig Thuis zicht op veiligheid tot een ander bevestigt

    Scenario: vanaf de melding heeft Veilig Thuis zicht op veiligheid tot een ander bevestigt
      Als het oordeel over zicht op veiligheid wordt gevraagd
      Dan is dit het hele besluit:
        | Veilig Thuis heeft zicht op veiligheid: ja                                                                                   |
        | het zicht op veiligheid ligt bij Veilig Thuis                                                                                |
        | het staat vast bij wie het zicht ligt: ja                                                                                    |
        | over lid-1: het beeld van dit lid is actueel                                                                                 |
        | Veilig Thuis moet aan de partners laten weten wie zicht op de veiligheid houdt, bij het begin van elke fase                  |
        | Veilig Thuis moet de partners informeren over de melding en over wat men van elkaar verwacht, niet herleidbaar tot de melder |
      En geldt regel ZHO-10 op grond van D-15, F.1, F.2

  Regel: ZLD-01 Van een lid met een actueel beeld is het beeld actueel

    Scenario: van een lid met een actueel beeld is het beeld actueel
      Als het oordeel over zicht op veiligheid wordt gevraagd
      Dan is dit het hele besluit:
        | Veilig Thuis heeft zicht op veiligheid: ja                                                                                   |
        | het zicht op veiligheid ligt bij Veilig Thuis                                                                                |
        | het staat vast bij wie het zicht ligt: ja                                                                                    |
        | over lid-1: het beeld van dit lid is actueel                                                                                 |
        | Veilig Thuis moet aan de partners laten weten wie zicht op de veiligheid houdt, bij het begin van elke fase                  |
        | Veilig Thuis moet de partners informeren over de melding en over wat men van elkaar verwacht, niet herleidbaar tot de melder |
      En over lid-1: geldt regel ZLD-01 op grond van 8.1.a

  Regel: ZLD-02 Een lid zonder actueel beeld ontbreekt in het zicht op veiligheid

    Scenario: een lid zonder actueel beeld ontbreekt in het zicht op veiligheid
      Gegeven deze feiten:
        | over lid-1: er is een actueel beeld van dit lid: nee |
      Als het oordeel over zicht op veiligheid wordt gevraagd
      Dan is dit het hele besluit:
        | Veilig Thuis heeft zicht op veiligheid: nee                                                                                  |
        | het zicht op veiligheid ligt bij Veilig Thuis                                                                                |
        | het staat vast bij wie het zicht ligt: ja                                                                                    |
        | over lid-1: het beeld van dit lid is niet actueel                                                                            |
        | over lid-1: opmerking: ZLD-02                                                                                                |
        | voorwaarde niet vervuld: ZCH-02                                                                                              |
        | Veilig Thuis moet een actueel beeld vormen van alle leden van gezin en huishouden                                            |
        | Veilig Thuis moet aan de partners laten weten wie zicht op de veiligheid houdt, bij het begin van elke fase                  |
        | Veilig Thuis moet de partners informeren over de melding en over wat men van elkaar verwacht, niet herleidbaar tot de melder |
      En over lid-1: geldt regel ZLD-02 op grond van 8.1.a

  Regel: ZLD-03 Of er van een lid een actueel beeld is, wordt gevraagd

    Scenario: of er van een lid een actueel beeld is, wordt gevraagd
      Gegeven deze feiten:
        | over lid-1: er is een actueel beeld van dit lid: onbekend |
      Als het oordeel over zicht op veiligheid wordt gevraagd
      Dan is dit het hele besluit:
        | Veilig Thuis heeft zicht op veiligheid: nog onbekend                                                                         |
        | het zicht op veiligheid ligt bij Veilig Thuis                                                                                |
        | het staat vast bij wie het zicht ligt: ja                                                                                    |
        | over lid-1: het beeld van dit lid is nog onbekend                                                                            |
        | over lid-1: vraag: er is een actueel beeld van dit lid                                                                       |
        | vraag: er is een actueel beeld van alle leden                                                                                |
        | Veilig Thuis moet aan de partners laten weten wie zicht op de veiligheid houdt, bij het begin van elke fase                  |
        | Veilig Thuis moet de partners informeren over de melding en over wat men van elkaar verwacht, niet herleidbaar tot de melder |
      En over lid-1: geldt regel ZLD-03 op grond van 8.1.a

  Regel: ZKI-01 Een gezinsvoogd van Jeugdbescherming West heeft het zicht op veiligheid voor dat ene kind

    Scenario: een gezinsvoogd van Jeugdbescherming West heeft het zicht op veiligheid voor dat ene kind
      Gegeven deze feiten:
        | over kind-1: de jeugdbescherming voor dit kind is gezinsvoogd van Jeugdbescherming West |
      Als het oordeel over zicht op veiligheid wordt gevraagd
      Dan is dit het hele besluit:
        | Veilig Thuis heeft zicht op veiligheid: nog onbekend                                                                         |
        | het zicht op veiligheid ligt bij Veilig Thuis                                                                                |
        | het staat vast bij wie het zicht ligt: ja                                                                                    |
        | over lid-1: het beeld van dit lid is actueel                                                                                 |
        | vraag: er is een actueel beeld van alle leden                                                                                |
        | Veilig Thuis moet aan de partners laten weten wie zicht op de veiligheid houdt, bij het begin van elke fase                  |
        | Veilig Thuis moet de partners informeren over de melding en over wat men van elkaar verwacht, niet herleidbaar tot de melder |
        | over kind-1: wie zicht op dit kind houdt is de gezinsvoogd van Jeugdbescherming West                                         |
      En over kind-1: geldt regel ZKI-01 op grond van 9.1.5.o.p, D-15, D-8, F.2

  Regel: ZKI-02 Zonder jeugdbescherming is het zicht op veiligheid voor een kind hetzelfde geregeld als voor het gezin

    Scenario: zonder jeugdbescherming is het zicht op veiligheid voor een kind hetzelfde geregeld als voor het gezin
      Gegeven deze feiten:
        | over kind-1: de jeugdbescherming voor dit kind is geen |
      Als het oordeel over zicht op veiligheid wordt gevraagd
      Dan is dit het hele besluit:
        | Veilig Thuis heeft zicht op veiligheid: nog onbekend                                                                         |
        | het zicht op veiligheid ligt bij Veilig Thuis                                                                                |
        | het staat vast bij wie het zicht ligt: ja                                                                                    |
        | over lid-1: het beeld van dit lid is actueel                                                                                 |
        | vraag: er is een actueel beeld van alle leden                                                                                |
        | Veilig Thuis moet aan de partners laten weten wie zicht op de veiligheid houdt, bij het begin van elke fase                  |
        | Veilig Thuis moet de partners informeren over de melding en over wat men van elkaar verwacht, niet herleidbaar tot de melder |
        | over kind-1: wie zicht op dit kind houdt is dezelfde als voor het gezin                                                      |
      En over kind-1: geldt regel ZKI-02 op grond van 9.1.5.o.p, D-15, F.1

  Regel: ZKI-03 Een casemanager van Jeugdbescherming West verandert niet wie het zicht op veiligheid heeft

    Scenario: een casemanager van Jeugdbescherming West verandert niet wie het zicht op veiligheid heeft
      Gegeven deze feiten:
        | over kind-1: de jeugdbescherming voor dit kind is casemanager van Jeugdbescherming West |
      Als het oordeel over zicht op veiligheid wordt gevraagd
      Dan is dit het hele besluit:
        | Veilig Thuis heeft zicht op veiligheid: nog onbekend                                                                         |
        | het zicht op veiligheid ligt bij Veilig Thuis                                                                                |
        | het staat vast bij wie het zicht ligt: ja                                                                                    |
        | over lid-1: het beeld van dit lid is actueel                                                                                 |
        | vraag: er is een actueel beeld van alle leden                                                                                |
        | Veilig Thuis moet aan de partners laten weten wie zicht op de veiligheid houdt, bij het begin van elke fase                  |
        | Veilig Thuis moet de partners informeren over de melding en over wat men van elkaar verwacht, niet herleidbaar tot de melder |
        | over kind-1: wie zicht op dit kind houdt is dezelfde als voor het gezin                                                      |
        | over kind-1: opmerking: ZKI-03                                                                                               |
      En over kind-1: geldt regel ZKI-03 op grond van 9.1.5.o.p, D-15, D-8, F.1, als keuze

  Regel: ZKI-04 Wie het zicht op veiligheid heeft naast een andere organisatie, zegt de bron niet

    Scenario: wie het zicht op veiligheid heeft naast een andere organisatie, zegt de bron niet
      Gegeven deze feiten:
        | over kind-1: de jeugdbescherming voor dit kind is van een andere organisatie |
      Als het oordeel over zicht op veiligheid wordt gevraagd
      Dan is dit het hele besluit:
        | Veilig Thuis heeft zicht op veiligheid: nog onbekend                                                                         |
        | het zicht op veiligheid ligt bij Veilig Thuis                                                                                |
        | het staat vast bij wie het zicht ligt: ja                                                                                    |
        | over lid-1: het beeld van dit lid is actueel                                                                                 |
        | vraag: er is een actueel beeld van alle leden                                                                                |
        | Veilig Thuis moet aan de partners laten weten wie zicht op de veiligheid houdt, bij het begin van elke fase                  |
        | Veilig Thuis moet de partners informeren over de melding en over wat men van elkaar verwacht, niet herleidbaar tot de melder |
        | over kind-1: wie zicht op dit kind houdt is dezelfde als voor het gezin                                                      |
        | over kind-1: geen grondslag: ZKI-04                                                                                          |
      En over kind-1: geldt regel ZKI-04 op grond van 9.1.5.o.p, D-8, F.1

  Regel: ZKI-05 Wie er voor een kind is, wordt gevraagd als dat onbekend is

    Scenario: wie er voor een kind is, wordt gevraagd als dat onbekend is
      Gegeven deze feiten:
        | over kind-1: de jeugdbescherming voor dit kind is onbekend |
      Als het oordeel over zicht op veiligheid wordt gevraagd
      Dan is dit het hele besluit:
        | Veilig Thuis heeft zicht op veiligheid: nog onbekend                                                                         |
        | het zicht op veiligheid ligt bij Veilig Thuis                                                                                |
        | het staat vast bij wie het zicht ligt: ja                                                                                    |
        | over lid-1: het beeld van dit lid is actueel                                                                                 |
        | vraag: er is een actueel beeld van alle leden                                                                                |
        | Veilig Thuis moet aan de partners laten weten wie zicht op de veiligheid houdt, bij het begin van elke fase                  |
        | Veilig Thuis moet de partners informeren over de melding en over wat men van elkaar verwacht, niet herleidbaar tot de melder |
        | over kind-1: wie zicht op dit kind houdt is voorlopig dezelfde als voor het gezin                                            |
        | over kind-1: vraag: de jeugdbescherming voor dit kind                                                                        |
      En over kind-1: geldt regel ZKI-05 op grond van 9.1.5.o.p, D-15, D-8, F.1

  Regel: ZCH-02 Zonder actueel beeld van alle leden is er geen zicht op veiligheid

    Scenario: is er niets bekend, dan is niets ja of nee, en houdt wie het signaal heeft de veiligheid in het oog
      Gegeven deze feiten:
        | de fase van de zaak is onbekend                           |
        | over lid-1: er is een actueel beeld van dit lid: onbekend |
        | alle leden zijn genoemd: onbekend                         |
        | de veiligheid is met het instrument ingeschat: onbekend   |
        | de veiligheid is multidisciplinair beoordeeld: onbekend   |
        | het onderzoek is onbekend                                 |
        | het jeugdteam heeft de zaak ontvangen: onbekend           |
        | de JGZ heeft de zaak ontvangen: onbekend                  |
      Als het oordeel over zicht op veiligheid wordt gevraagd
      Dan onder meer:
        | Veilig Thuis heeft zicht op veiligheid: nog onbekend   |
        | het zicht op veiligheid ligt bij wie het signaal heeft |
        | het staat vast bij wie het zicht ligt: nee             |
        | vraag: de fase van de zaak                             |
        | vraag: er is gemeld bij Veilig Thuis                   |
        | vraag: alle leden zijn genoemd                         |

    Scenario: een huisgenoot zonder actueel beeld maakt het nee, hoe goed de andere leden ook in beeld zijn
      Gegeven deze feiten:
        | over kind-1: er is een actueel beeld van dit lid: ja        |
        | over huisgenoot-1: er is een actueel beeld van dit lid: nee |
      Als het oordeel over zicht op veiligheid wordt gevraagd
      Dan onder meer:
        | Veilig Thuis heeft zicht op veiligheid: nee              |
        | over huisgenoot-1: het beeld van dit lid is niet actueel |
        | over kind-1: het beeld van dit lid is actueel            |

    Scenario: een kind waarvan niet gezegd is of er een beeld is, houdt het oordeel nog onbekend
      Gegeven over kind-1: de jeugdbescherming voor dit kind is geen
      Als het oordeel over zicht op veiligheid wordt gevraagd
      Dan onder meer:
        | Veilig Thuis heeft zicht op veiligheid: nog onbekend |
        | vraag: er is een actueel beeld van alle leden        |

    Scenario: niet alle kinderen genoemd en toch alle leden genoemd, dat kan niet samen
      Gegeven alle kinderen zijn genoemd: nee
      Als het oordeel over zicht op veiligheid wordt gevraagd
      Dan wordt de zaak geweigerd: noem het kind dat ontbreekt

    Scenario: voor de melding kan niemand de zaak al hebben ontvangen
      Gegeven deze feiten:
        | de fase van de zaak is signaal vóór de melding |
        | de JGZ heeft de zaak ontvangen: ja             |
      Als het oordeel over zicht op veiligheid wordt gevraagd
      Dan wordt de zaak geweigerd: kies een latere fase

  Regel: ZKI-01 Een gezinsvoogd van Jeugdbescherming West heeft het zicht op veiligheid voor dat ene kind

    Scenario: van zes kinderen heeft alleen het ene met een gezinsvoogd een eigen houder
      Gegeven deze feiten:
        | over kind-1: de jeugdbescherming voor dit kind is gezinsvoogd van Jeugdbescherming West |
        | over kind-2: de jeugdbescherming voor dit kind is geen                                  |
        | over kind-3: de jeugdbescherming voor dit kind is casemanager van Jeugdbescherming West |
        | over kind-4: de jeugdbescherming voor dit kind is van een andere organisatie            |
        | over kind-5: de jeugdbescherming voor dit kind is onbekend                              |
        | over kind-6: de jeugdbescherming voor dit kind is geen                                  |
        | het jeugdteam heeft de zaak ontvangen: ja                                               |
      Als het oordeel over zicht op veiligheid wordt gevraagd
      Dan onder meer:
        | het zicht op veiligheid ligt bij het jeugdteam                                       |
        | over kind-1: wie zicht op dit kind houdt is de gezinsvoogd van Jeugdbescherming West |
        | over kind-2: wie zicht op dit kind houdt is dezelfde als voor het gezin              |
        | over kind-3: wie zicht op dit kind houdt is dezelfde als voor het gezin              |
        | over kind-4: wie zicht op dit kind houdt is dezelfde als voor het gezin              |
        | over kind-5: wie zicht op dit kind houdt is voorlopig dezelfde als voor het gezin    |
        | over kind-6: wie zicht op dit kind houdt is dezelfde als voor het gezin              |
