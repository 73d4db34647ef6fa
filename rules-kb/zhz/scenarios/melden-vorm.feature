# language: nl
Functionaliteit: Open of gesloten melden, en de ruimte om te melden

  De zaak van de achtergrond is een zaak waarin alles bekend is, behalve wat de ouders zeggen: een jeugdteam vermoedt
  kindermishandeling, alle stappen zijn gezet, het gezin weet ervan en niets is gevaarlijk. Elk scenario wijkt daarvan af.

  Achtergrond:
    Gegeven de peildatum is 2026-07-01
    En deze feiten:
      | de melder is jeugdteam                              |
      | er is een vermoeden van kindermishandeling: ja      |
      | er is een vermoeden van huiselijk geweld: nee       |
      | er is acuut gevaar: nee                             |
      | er is ernstige zorg: nee                            |
      | open melden is gevaarlijk voor het kind: nee        |
      | open melden is gevaarlijk voor de professional: nee |
      | het gezin weet dat er gemeld wordt: ja              |
      | de melding is vooraf met het gezin besproken: ja    |
      | het gezin is bereikbaar: ja                         |
      | de signalen zijn in kaart gebracht: ja              |
      | een collega is geraadpleegd: ja                     |
      | Veilig Thuis is geraadpleegd: ja                    |
      | het gesprek is gevoerd: ja                          |
      | de weging is gedaan: ja                             |
      | er is twijfel over de weging: nee                   |
      | de casus is complex: nee                            |
      | de taxatie vooraf is ingevuld: nee                  |
      | het kanaal is schriftelijk                          |

  Regel: TOE-01 Eén weigering van een ouder met gezag is een weigering

    Abstract Scenario: wie van de ouders met gezag weigert, maakt de toestemming geweigerd, wat een ander ook zegt
      Gegeven deze feiten:
        | <feit>   |
        | <en>     |
        | <en ook> |
        | <en nog> |
      Als het meldadvies wordt gevraagd
      Dan geldt regel TOE-01 op grond van 9.1.5.o.a, 9.1.5.g.a, D-1
      En onder meer: de toestemming is geweigerd

      Voorbeelden:
        | feit                                           | en                                                           | en ook                                   | en nog                                                   |
        | over ouder-1: deze ouder heeft gezag: ja       | over ouder-1: de toestemming van deze ouder is geweigerd     |                                          |                                                          |
        | over ouder-1: deze ouder heeft gezag: ja       | over ouder-1: de toestemming van deze ouder is gegeven       | over ouder-2: deze ouder heeft gezag: ja | over ouder-2: de toestemming van deze ouder is geweigerd |
        | over ouder-1: deze ouder heeft gezag: ja       | over ouder-1: de toestemming van deze ouder is niet gevraagd | over ouder-2: deze ouder heeft gezag: ja | over ouder-2: de toestemming van deze ouder is geweigerd |
        | over ouder-1: deze ouder heeft gezag: onbekend | over ouder-1: de toestemming van deze ouder is geweigerd     | over ouder-2: deze ouder heeft gezag: ja | over ouder-2: de toestemming van deze ouder is geweigerd |

    Scenario: de weigering van de zesde ouder is een weigering
      Gegeven deze feiten:
        | over ouder-1: deze ouder heeft gezag: ja                 |
        | over ouder-1: de toestemming van deze ouder is gegeven   |
        | over ouder-2: deze ouder heeft gezag: ja                 |
        | over ouder-2: de toestemming van deze ouder is gegeven   |
        | over ouder-3: deze ouder heeft gezag: ja                 |
        | over ouder-3: de toestemming van deze ouder is gegeven   |
        | over ouder-4: deze ouder heeft gezag: ja                 |
        | over ouder-4: de toestemming van deze ouder is gegeven   |
        | over ouder-5: deze ouder heeft gezag: ja                 |
        | over ouder-5: de toestemming van deze ouder is gegeven   |
        | over ouder-6: deze ouder heeft gezag: ja                 |
        | over ouder-6: de toestemming van deze ouder is geweigerd |
      Als het meldadvies wordt gevraagd
      Dan geldt regel TOE-01 op grond van 9.1.5.o.a, 9.1.5.g.a, D-1
      En onder meer: de toestemming is geweigerd

    Scenario: een weigering in het kort gezegd is een weigering
      Gegeven een ouder met gezag weigert toestemming: ja
      Als het meldadvies wordt gevraagd
      Dan geldt regel TOE-01 op grond van 9.1.5.o.a, 9.1.5.g.a, D-1
      En onder meer: de toestemming is geweigerd

    Abstract Scenario: zonder een ouder die gezag heeft én weigert, is er geen weigering
      Gegeven deze feiten:
        | <feit>   |
        | <en>     |
        | <en ook> |
        | <en nog> |
      Als het meldadvies wordt gevraagd
      Dan geldt regel TOE-01 niet

      Voorbeelden:
        | feit                                           | en                                                           | en ook                                   | en nog                                                 |
        | over ouder-1: deze ouder heeft gezag: ja       | over ouder-1: de toestemming van deze ouder is gegeven       |                                          |                                                        |
        | over ouder-1: deze ouder heeft gezag: nee      | over ouder-1: de toestemming van deze ouder is geweigerd     |                                          |                                                        |
        | over ouder-1: deze ouder heeft gezag: onbekend | over ouder-1: de toestemming van deze ouder is geweigerd     |                                          |                                                        |
        | over ouder-1: deze ouder heeft gezag: ja       | over ouder-1: de toestemming van deze ouder is onbekend      |                                          |                                                        |
        | over ouder-1: deze ouder heeft gezag: ja       | over ouder-1: de toestemming van deze ouder is niet gevraagd |                                          |                                                        |
        | over ouder-1: deze ouder heeft gezag: nee      | over ouder-1: de toestemming van deze ouder is geweigerd     | over ouder-2: deze ouder heeft gezag: ja | over ouder-2: de toestemming van deze ouder is gegeven |

  Regel: TOE-02 Geven alle ouders met gezag toestemming, dan is zij gegeven

    Abstract Scenario: wat alle ouders met gezag goedvinden, is toegestemd
      Gegeven deze feiten:
        | <feit>   |
        | <en>     |
        | <en ook> |
        | <en nog> |
      Als het meldadvies wordt gevraagd
      Dan geldt regel TOE-02 op grond van 9.1.5.o.a, D-1
      En onder meer: de toestemming is gegeven

      Voorbeelden:
        | feit                                     | en                                                     | en ook                                         | en nog                                                   |
        | over ouder-1: deze ouder heeft gezag: ja | over ouder-1: de toestemming van deze ouder is gegeven |                                                |                                                          |
        | over ouder-1: deze ouder heeft gezag: ja | over ouder-1: de toestemming van deze ouder is gegeven | over ouder-2: deze ouder heeft gezag: ja       | over ouder-2: de toestemming van deze ouder is gegeven   |
        | over ouder-1: deze ouder heeft gezag: ja | over ouder-1: de toestemming van deze ouder is gegeven | over ouder-2: deze ouder heeft gezag: nee      | over ouder-2: de toestemming van deze ouder is geweigerd |
        | over ouder-1: deze ouder heeft gezag: ja | over ouder-1: de toestemming van deze ouder is gegeven | over ouder-2: deze ouder heeft gezag: nee      | over ouder-2: de toestemming van deze ouder is onbekend  |
        | over ouder-1: deze ouder heeft gezag: ja | over ouder-1: de toestemming van deze ouder is gegeven | over ouder-2: deze ouder heeft gezag: onbekend | over ouder-2: de toestemming van deze ouder is gegeven   |

    Scenario: een zesde ouder zonder gezag hoeft niets te vinden
      Gegeven deze feiten:
        | over ouder-1: deze ouder heeft gezag: ja                     |
        | over ouder-1: de toestemming van deze ouder is gegeven       |
        | over ouder-2: deze ouder heeft gezag: ja                     |
        | over ouder-2: de toestemming van deze ouder is gegeven       |
        | over ouder-3: deze ouder heeft gezag: ja                     |
        | over ouder-3: de toestemming van deze ouder is gegeven       |
        | over ouder-4: deze ouder heeft gezag: ja                     |
        | over ouder-4: de toestemming van deze ouder is gegeven       |
        | over ouder-5: deze ouder heeft gezag: ja                     |
        | over ouder-5: de toestemming van deze ouder is gegeven       |
        | over ouder-6: deze ouder heeft gezag: nee                    |
        | over ouder-6: de toestemming van deze ouder is niet gevraagd |
      Als het meldadvies wordt gevraagd
      Dan geldt regel TOE-02 op grond van 9.1.5.o.a, D-1
      En onder meer: de toestemming is gegeven

    Scenario: toestemming in het kort gezegd is toestemming
      Gegeven alle ouders met gezag geven toestemming: ja
      Als het meldadvies wordt gevraagd
      Dan geldt regel TOE-02 op grond van 9.1.5.o.a, D-1
      En onder meer: de toestemming is gegeven

    Abstract Scenario: één ouder met gezag die niet toestemt, of van wie dat niet vaststaat, is genoeg om niet van toestemming te spreken
      Gegeven deze feiten:
        | <feit>   |
        | <en>     |
        | <en ook> |
        | <en nog> |
      Als het meldadvies wordt gevraagd
      Dan geldt regel TOE-02 niet

      Voorbeelden:
        | feit                                           | en                                                       | en ook                                         | en nog                                                       |
        | over ouder-1: deze ouder heeft gezag: ja       | over ouder-1: de toestemming van deze ouder is geweigerd |                                                |                                                              |
        | over ouder-1: deze ouder heeft gezag: ja       | over ouder-1: de toestemming van deze ouder is gegeven   | over ouder-2: deze ouder heeft gezag: ja       | over ouder-2: de toestemming van deze ouder is geweigerd     |
        | over ouder-1: deze ouder heeft gezag: ja       | over ouder-1: de toestemming van deze ouder is gegeven   | over ouder-2: deze ouder heeft gezag: ja       | over ouder-2: de toestemming van deze ouder is niet gevraagd |
        | over ouder-1: deze ouder heeft gezag: ja       | over ouder-1: de toestemming van deze ouder is gegeven   | over ouder-2: deze ouder heeft gezag: ja       | over ouder-2: de toestemming van deze ouder is onbekend      |
        | over ouder-1: deze ouder heeft gezag: ja       | over ouder-1: de toestemming van deze ouder is gegeven   | over ouder-2: deze ouder heeft gezag: onbekend | over ouder-2: de toestemming van deze ouder is niet gevraagd |
        | over ouder-1: deze ouder heeft gezag: onbekend | over ouder-1: de toestemming van deze ouder is gegeven   |                                                |                                                              |
        | over ouder-1: deze ouder heeft gezag: nee      | over ouder-1: de toestemming van deze ouder is gegeven   |                                                |                                                              |

  Regel: TOE-03 Is een ouder met gezag niet gevraagd, dan is de toestemming niet gevraagd

    Abstract Scenario: is één ouder met gezag niet gevraagd en weigert niemand, dan is niet gevraagd
      Gegeven deze feiten:
        | <feit>   |
        | <en>     |
        | <en ook> |
        | <en nog> |
      Als het meldadvies wordt gevraagd
      Dan geldt regel TOE-03 op grond van 9.1.5.o.a, D-1
      En onder meer: de toestemming is niet gevraagd

      Voorbeelden:
        | feit                                     | en                                                           | en ook                                         | en nog                                                       |
        | over ouder-1: deze ouder heeft gezag: ja | over ouder-1: de toestemming van deze ouder is niet gevraagd |                                                |                                                              |
        | over ouder-1: deze ouder heeft gezag: ja | over ouder-1: de toestemming van deze ouder is gegeven       | over ouder-2: deze ouder heeft gezag: ja       | over ouder-2: de toestemming van deze ouder is niet gevraagd |
        | over ouder-1: deze ouder heeft gezag: ja | over ouder-1: de toestemming van deze ouder is niet gevraagd | over ouder-2: deze ouder heeft gezag: nee      | over ouder-2: de toestemming van deze ouder is geweigerd     |
        | over ouder-1: deze ouder heeft gezag: ja | over ouder-1: de toestemming van deze ouder is niet gevraagd | over ouder-2: deze ouder heeft gezag: onbekend | over ouder-2: de toestemming van deze ouder is gegeven       |

    Scenario: niet gevraagd in het kort gezegd is niet gevraagd
      Gegeven een ouder met gezag is niet om toestemming gevraagd: ja
      Als het meldadvies wordt gevraagd
      Dan geldt regel TOE-03 op grond van 9.1.5.o.a, D-1
      En onder meer: de toestemming is niet gevraagd

    Abstract Scenario: met een weigering of een mogelijke weigering is het geen kwestie van niet gevraagd
      Gegeven deze feiten:
        | <feit>   |
        | <en>     |
        | <en ook> |
        | <en nog> |
      Als het meldadvies wordt gevraagd
      Dan geldt regel TOE-03 niet

      Voorbeelden:
        | feit                                     | en                                                           | en ook                                         | en nog                                                   |
        | over ouder-1: deze ouder heeft gezag: ja | over ouder-1: de toestemming van deze ouder is niet gevraagd | over ouder-2: deze ouder heeft gezag: ja       | over ouder-2: de toestemming van deze ouder is geweigerd |
        | over ouder-1: deze ouder heeft gezag: ja | over ouder-1: de toestemming van deze ouder is niet gevraagd | over ouder-2: deze ouder heeft gezag: onbekend | over ouder-2: de toestemming van deze ouder is geweigerd |
        | over ouder-1: deze ouder heeft gezag: ja | over ouder-1: de toestemming van deze ouder is niet gevraagd | over ouder-2: deze ouder heeft gezag: ja       | over ouder-2: de toestemming van deze ouder is onbekend  |

    Abstract Scenario: wie geen gezag heeft of misschien geen gezag heeft, hoeft niet gevraagd te zijn
      Gegeven deze feiten:
        | <feit>   |
        | <en>     |
        | <en ook> |
        | <en nog> |
      Als het meldadvies wordt gevraagd
      Dan geldt regel TOE-03 niet

      Voorbeelden:
        | feit                                      | en                                                           | en ook                                         | en nog                                                       |
        | over ouder-1: deze ouder heeft gezag: ja  | over ouder-1: de toestemming van deze ouder is gegeven       | over ouder-2: deze ouder heeft gezag: nee      | over ouder-2: de toestemming van deze ouder is niet gevraagd |
        | over ouder-1: deze ouder heeft gezag: ja  | over ouder-1: de toestemming van deze ouder is gegeven       | over ouder-2: deze ouder heeft gezag: onbekend | over ouder-2: de toestemming van deze ouder is niet gevraagd |
        | over ouder-1: deze ouder heeft gezag: nee | over ouder-1: de toestemming van deze ouder is niet gevraagd |                                                |                                                              |
        | over ouder-1: deze ouder heeft gezag: ja  | over ouder-1: de toestemming van deze ouder is gegeven       |                                                |                                                              |

  Regel: TOE-04 Is een weigering niet uit te sluiten, dan is de toestemming onbekend

    Abstract Scenario: kan een ouder met gezag weigeren, dan wordt daarnaar gevraagd
      Gegeven deze feiten:
        | <feit>   |
        | <en>     |
        | <en ook> |
        | <en nog> |
      Als het meldadvies wordt gevraagd
      Dan geldt regel TOE-04 op grond van 9.1.5.o.a, D-1
      En onder meer:
        | de toestemming is onbekend                     |
        | vraag: een ouder met gezag weigert toestemming |

      Voorbeelden:
        | feit                                           | en                                                           | en ook                                         | en nog                                                   |
        | over ouder-1: deze ouder heeft gezag: ja       | over ouder-1: de toestemming van deze ouder is onbekend      |                                                |                                                          |
        | over ouder-1: deze ouder heeft gezag: onbekend | over ouder-1: de toestemming van deze ouder is geweigerd     |                                                |                                                          |
        | over ouder-1: deze ouder heeft gezag: onbekend | over ouder-1: de toestemming van deze ouder is onbekend      |                                                |                                                          |
        | over ouder-1: deze ouder heeft gezag: ja       | over ouder-1: de toestemming van deze ouder is gegeven       | over ouder-2: deze ouder heeft gezag: ja       | over ouder-2: de toestemming van deze ouder is onbekend  |
        | over ouder-1: deze ouder heeft gezag: ja       | over ouder-1: de toestemming van deze ouder is niet gevraagd | over ouder-2: deze ouder heeft gezag: onbekend | over ouder-2: de toestemming van deze ouder is geweigerd |

    Scenario: zijn er geen ouders genoemd, dan wordt naar een weigering gevraagd
      Als het meldadvies wordt gevraagd
      Dan geldt regel TOE-04 op grond van 9.1.5.o.a, D-1
      En onder meer:
        | de toestemming is onbekend                     |
        | vraag: een ouder met gezag weigert toestemming |

    Abstract Scenario: staat vast dat iemand of niemand weigert, dan wordt er niet naar gevraagd
      Gegeven deze feiten:
        | <feit>   |
        | <en>     |
        | <en ook> |
        | <en nog> |
      Als het meldadvies wordt gevraagd
      Dan geldt regel TOE-04 niet
      En niet: vraag: een ouder met gezag weigert toestemming

      Voorbeelden:
        | feit                                      | en                                                       | en ook                                   | en nog                                                  |
        | over ouder-1: deze ouder heeft gezag: ja  | over ouder-1: de toestemming van deze ouder is geweigerd |                                          |                                                         |
        | over ouder-1: deze ouder heeft gezag: ja  | over ouder-1: de toestemming van deze ouder is gegeven   |                                          |                                                         |
        | over ouder-1: deze ouder heeft gezag: nee | over ouder-1: de toestemming van deze ouder is geweigerd |                                          |                                                         |
        | over ouder-1: deze ouder heeft gezag: nee | over ouder-1: de toestemming van deze ouder is onbekend  |                                          |                                                         |
        | over ouder-1: deze ouder heeft gezag: ja  | over ouder-1: de toestemming van deze ouder is geweigerd | over ouder-2: deze ouder heeft gezag: ja | over ouder-2: de toestemming van deze ouder is onbekend |

  Regel: TOE-05 Is niet bekend wie gezag heeft of wat is gezegd, dan is de toestemming onbekend

    Abstract Scenario: weigert niemand maar staat niet vast wie mag beslissen, dan wordt naar ieders toestemming gevraagd
      Gegeven deze feiten:
        | <feit>   |
        | <en>     |
        | <en ook> |
        | <en nog> |
      Als het meldadvies wordt gevraagd
      Dan geldt regel TOE-05 op grond van 9.1.5.o.a, D-1
      En onder meer:
        | de toestemming is onbekend                     |
        | vraag: alle ouders met gezag geven toestemming |

      Voorbeelden:
        | feit                                           | en                                                           | en ook                                         | en nog                                                       |
        | over ouder-1: deze ouder heeft gezag: onbekend | over ouder-1: de toestemming van deze ouder is gegeven       |                                                |                                                              |
        | over ouder-1: deze ouder heeft gezag: nee      | over ouder-1: de toestemming van deze ouder is gegeven       |                                                |                                                              |
        | over ouder-1: deze ouder heeft gezag: nee      | over ouder-1: de toestemming van deze ouder is geweigerd     |                                                |                                                              |
        | over ouder-1: deze ouder heeft gezag: ja       | over ouder-1: de toestemming van deze ouder is gegeven       | over ouder-2: deze ouder heeft gezag: onbekend | over ouder-2: de toestemming van deze ouder is niet gevraagd |
        | over ouder-1: deze ouder heeft gezag: onbekend | over ouder-1: de toestemming van deze ouder is niet gevraagd |                                                |                                                              |
        | over ouder-1: deze ouder heeft gezag: nee      | over ouder-1: de toestemming van deze ouder is gegeven       | over ouder-2: deze ouder heeft gezag: nee      | over ouder-2: de toestemming van deze ouder is niet gevraagd |

    Abstract Scenario: met een weigering, een mogelijke weigering, ieders toestemming of een ouder die niet is gevraagd hoeft die vraag niet
      Gegeven deze feiten:
        | <feit>   |
        | <en>     |
        | <en ook> |
        | <en nog> |
      Als het meldadvies wordt gevraagd
      Dan geldt regel TOE-05 niet
      En niet: vraag: alle ouders met gezag geven toestemming

      Voorbeelden:
        | feit                                           | en                                                           | en ook                                         | en nog                                                       |
        | over ouder-1: deze ouder heeft gezag: nee      | over ouder-1: de toestemming van deze ouder is geweigerd     | over ouder-2: deze ouder heeft gezag: ja       | over ouder-2: de toestemming van deze ouder is geweigerd     |
        | over ouder-1: deze ouder heeft gezag: onbekend | over ouder-1: de toestemming van deze ouder is gegeven       | over ouder-2: deze ouder heeft gezag: onbekend | over ouder-2: de toestemming van deze ouder is geweigerd     |
        | over ouder-1: deze ouder heeft gezag: ja       | over ouder-1: de toestemming van deze ouder is gegeven       |                                                |                                                              |
        | over ouder-1: deze ouder heeft gezag: ja       | over ouder-1: de toestemming van deze ouder is niet gevraagd |                                                |                                                              |
        | over ouder-1: deze ouder heeft gezag: onbekend | over ouder-1: de toestemming van deze ouder is gegeven       | over ouder-2: deze ouder heeft gezag: ja       | over ouder-2: de toestemming van deze ouder is niet gevraagd |

  Regel: GEV-01 Gevaar voor het kind is gevaar bij openheid

    Achtergrond:
      Gegeven open melden is gevaarlijk voor het kind: ja

    Abstract Scenario: gevaar voor het kind is genoeg, wat er voor de professional ook geldt
      Gegeven <feit>
      Als het meldadvies wordt gevraagd
      Dan geldt regel GEV-01 op grond van 9.1.5.g.a, D-1
      En onder meer: open melden geeft gevaar: ja

      Voorbeelden:
        | feit                                                     |
        | open melden is gevaarlijk voor de professional: nee      |
        | open melden is gevaarlijk voor de professional: onbekend |
        | open melden is gevaarlijk voor de professional: ja       |

    Abstract Scenario: geen of onbekend gevaar voor het kind is geen gevaar voor het kind
      Gegeven deze feiten:
        | <feit> |
        | <en>   |
      Als het meldadvies wordt gevraagd
      Dan geldt regel GEV-01 niet

      Voorbeelden:
        | feit                                              | en                                                 |
        | open melden is gevaarlijk voor het kind: nee      |                                                    |
        | open melden is gevaarlijk voor het kind: onbekend |                                                    |
        | open melden is gevaarlijk voor het kind: onbekend | open melden is gevaarlijk voor de professional: ja |

  Regel: GEV-02 Gevaar voor de professional is gevaar bij openheid

    Achtergrond:
      Gegeven open melden is gevaarlijk voor de professional: ja

    Abstract Scenario: gevaar voor de professional is genoeg, wat er voor het kind ook geldt
      Gegeven <feit>
      Als het meldadvies wordt gevraagd
      Dan geldt regel GEV-02 op grond van 9.1.5.g.a, D-1
      En onder meer: open melden geeft gevaar: ja

      Voorbeelden:
        | feit                                              |
        | open melden is gevaarlijk voor het kind: nee      |
        | open melden is gevaarlijk voor het kind: onbekend |
        | open melden is gevaarlijk voor het kind: ja       |

    Abstract Scenario: geen of onbekend gevaar voor de professional is geen gevaar voor de professional
      Gegeven deze feiten:
        | <feit> |
        | <en>   |
      Als het meldadvies wordt gevraagd
      Dan geldt regel GEV-02 niet

      Voorbeelden:
        | feit                                                     | en                                          |
        | open melden is gevaarlijk voor de professional: nee      |                                             |
        | open melden is gevaarlijk voor de professional: onbekend |                                             |
        | open melden is gevaarlijk voor de professional: onbekend | open melden is gevaarlijk voor het kind: ja |

  Regel: GEV-03 Zonder gevaar voor kind en professional is er geen gevaar bij openheid

    Scenario: twee keer nee is geen gevaar
      Gegeven deze feiten:
        | open melden is gevaarlijk voor het kind: nee        |
        | open melden is gevaarlijk voor de professional: nee |
      Als het meldadvies wordt gevraagd
      Dan geldt regel GEV-03 op grond van 9.1.5.g.a, D-1
      En onder meer: open melden geeft gevaar: nee

    Abstract Scenario: één ja of één onbekend is niet twee keer nee
      Gegeven <feit>
      Als het meldadvies wordt gevraagd
      Dan geldt regel GEV-03 niet

      Voorbeelden:
        | feit                                                     |
        | open melden is gevaarlijk voor het kind: ja              |
        | open melden is gevaarlijk voor het kind: onbekend        |
        | open melden is gevaarlijk voor de professional: ja       |
        | open melden is gevaarlijk voor de professional: onbekend |

  Regel: GEV-04 Is gevaar voor het kind onbekend, dan is gevaar bij openheid onbekend

    Achtergrond:
      Gegeven open melden is gevaarlijk voor het kind: onbekend

    Abstract Scenario: onbekend gevaar voor het kind is geen nee en wordt gevraagd
      Gegeven <feit>
      Als het meldadvies wordt gevraagd
      Dan geldt regel GEV-04 op grond van 9.1.5.g.a, D-1
      En onder meer:
        | open melden geeft gevaar: onbekend             |
        | vraag: open melden is gevaarlijk voor het kind |

      Voorbeelden:
        | feit                                                     |
        | open melden is gevaarlijk voor de professional: nee      |
        | open melden is gevaarlijk voor de professional: onbekend |

    Abstract Scenario: met een antwoord over het kind of gevaar voor de professional hoeft de vraag over het kind niet
      Gegeven <feit>
      Als het meldadvies wordt gevraagd
      Dan geldt regel GEV-04 niet
      En niet: vraag: open melden is gevaarlijk voor het kind

      Voorbeelden:
        | feit                                               |
        | open melden is gevaarlijk voor het kind: ja        |
        | open melden is gevaarlijk voor het kind: nee       |
        | open melden is gevaarlijk voor de professional: ja |

  Regel: GEV-05 Is gevaar voor de professional onbekend, dan is gevaar bij openheid onbekend

    Achtergrond:
      Gegeven open melden is gevaarlijk voor de professional: onbekend

    Abstract Scenario: onbekend gevaar voor de professional is geen nee en wordt gevraagd
      Gegeven <feit>
      Als het meldadvies wordt gevraagd
      Dan geldt regel GEV-05 op grond van 9.1.5.g.a, D-1
      En onder meer:
        | open melden geeft gevaar: onbekend                    |
        | vraag: open melden is gevaarlijk voor de professional |

      Voorbeelden:
        | feit                                              |
        | open melden is gevaarlijk voor het kind: nee      |
        | open melden is gevaarlijk voor het kind: onbekend |

    Abstract Scenario: met een antwoord over de professional of gevaar voor het kind hoeft de vraag over de professional niet
      Gegeven <feit>
      Als het meldadvies wordt gevraagd
      Dan geldt regel GEV-05 niet
      En niet: vraag: open melden is gevaarlijk voor de professional

      Voorbeelden:
        | feit                                                |
        | open melden is gevaarlijk voor de professional: ja  |
        | open melden is gevaarlijk voor de professional: nee |
        | open melden is gevaarlijk voor het kind: ja         |

  Regel: GEV-06 Of er acuut gevaar is, moet eerst bekend zijn

    Achtergrond:
      Gegeven er is acuut gevaar: onbekend

    Abstract Scenario: wie niet weet of er acuut gevaar is, krijgt die vraag, in welke rol ook
      Gegeven <feit>
      Als het meldadvies wordt gevraagd
      Dan geldt regel GEV-06 op grond van 7.2.4, F.4, D-1, D-10
      En onder meer: vraag: er is acuut gevaar

      Voorbeelden:
        | feit                             |
        | de melder is jeugdteam           |
        | de melder is JGZ                 |
        | de melder is andere professional |
        | de melder is burger              |
        | de melder is onbekend            |

    Abstract Scenario: een antwoord over acuut gevaar is een antwoord
      Gegeven <feit>
      Als het meldadvies wordt gevraagd
      Dan geldt regel GEV-06 niet
      En niet: vraag: er is acuut gevaar

      Voorbeelden:
        | feit                    |
        | er is acuut gevaar: ja  |
        | er is acuut gevaar: nee |

  Regel: VER-01 Een vermoeden van kindermishandeling is een vermoeden

    Abstract Scenario: kindermishandeling vermoeden is genoeg, wat er over huiselijk geweld ook bekend is
      Gegeven <feit>
      Als het meldadvies wordt gevraagd
      Dan geldt regel VER-01 op grond van 7.1.c, F.5
      En onder meer: er is een vermoeden: ja

      Voorbeelden:
        | feit                                               |
        | er is een vermoeden van huiselijk geweld: nee      |
        | er is een vermoeden van huiselijk geweld: onbekend |
        | er is een vermoeden van huiselijk geweld: ja       |

    Abstract Scenario: geen of onbekend is geen vermoeden van kindermishandeling
      Gegeven deze feiten:
        | <feit> |
        | <en>   |
      Als het meldadvies wordt gevraagd
      Dan geldt regel VER-01 niet

      Voorbeelden:
        | feit                                                 | en                                           |
        | er is een vermoeden van kindermishandeling: nee      |                                              |
        | er is een vermoeden van kindermishandeling: onbekend |                                              |
        | er is een vermoeden van kindermishandeling: nee      | er is een vermoeden van huiselijk geweld: ja |

  Regel: VER-02 Een vermoeden van huiselijk geweld is een vermoeden

    Achtergrond:
      Gegeven er is een vermoeden van huiselijk geweld: ja

    Abstract Scenario: huiselijk geweld vermoeden is genoeg, wat er over kindermishandeling ook bekend is
      Gegeven <feit>
      Als het meldadvies wordt gevraagd
      Dan geldt regel VER-02 op grond van 7.1.a, F.5
      En onder meer: er is een vermoeden: ja

      Voorbeelden:
        | feit                                                 |
        | er is een vermoeden van kindermishandeling: nee      |
        | er is een vermoeden van kindermishandeling: onbekend |
        | er is een vermoeden van kindermishandeling: ja       |

    Abstract Scenario: geen of onbekend is geen vermoeden van huiselijk geweld
      Gegeven deze feiten:
        | <feit> |
        | <en>   |
      Als het meldadvies wordt gevraagd
      Dan geldt regel VER-02 niet

      Voorbeelden:
        | feit                                               | en                                                 |
        | er is een vermoeden van huiselijk geweld: nee      |                                                    |
        | er is een vermoeden van huiselijk geweld: onbekend |                                                    |
        | er is een vermoeden van kindermishandeling: nee    | er is een vermoeden van huiselijk geweld: onbekend |

  Regel: VER-03 Zonder beide is er geen vermoeden

    Achtergrond:
      Gegeven deze feiten:
        | er is een vermoeden van kindermishandeling: nee |
        | er is een vermoeden van huiselijk geweld: nee   |

    Scenario: twee keer nee is geen vermoeden
      Gegeven deze feiten:
        | er is een vermoeden van kindermishandeling: nee |
        | er is een vermoeden van huiselijk geweld: nee   |
      Als het meldadvies wordt gevraagd
      Dan geldt regel VER-03 op grond van F.5
      En onder meer: er is een vermoeden: nee

    Abstract Scenario: één ja of één onbekend sluit een vermoeden niet uit
      Gegeven <feit>
      Als het meldadvies wordt gevraagd
      Dan geldt regel VER-03 niet

      Voorbeelden:
        | feit                                                 |
        | er is een vermoeden van kindermishandeling: ja       |
        | er is een vermoeden van kindermishandeling: onbekend |
        | er is een vermoeden van huiselijk geweld: ja         |
        | er is een vermoeden van huiselijk geweld: onbekend   |

  Regel: VER-04 Is niet bekend of er kindermishandeling wordt vermoed, dan wordt dat gevraagd

    Achtergrond:
      Gegeven er is een vermoeden van kindermishandeling: onbekend

    Abstract Scenario: een open antwoord over kindermishandeling wordt gevraagd, ook naast huiselijk geweld
      Gegeven <feit>
      Als het meldadvies wordt gevraagd
      Dan geldt regel VER-04 op grond van 8.2.b, F.5
      En onder meer: vraag: er is een vermoeden van kindermishandeling

      Voorbeelden:
        | feit                                               |
        | er is een vermoeden van huiselijk geweld: nee      |
        | er is een vermoeden van huiselijk geweld: onbekend |
        | er is een vermoeden van huiselijk geweld: ja       |

    Abstract Scenario: een antwoord over kindermishandeling is een antwoord
      Gegeven <feit>
      Als het meldadvies wordt gevraagd
      Dan geldt regel VER-04 niet
      En niet: vraag: er is een vermoeden van kindermishandeling

      Voorbeelden:
        | feit                                            |
        | er is een vermoeden van kindermishandeling: ja  |
        | er is een vermoeden van kindermishandeling: nee |

  Regel: VER-05 Zonder antwoord over kindermishandeling en zonder huiselijk geweld is het vermoeden onbekend

    Achtergrond:
      Gegeven er is een vermoeden van kindermishandeling: onbekend

    Abstract Scenario: zonder antwoord over kindermishandeling blijft het vermoeden onbekend, tenzij er huiselijk geweld is
      Gegeven <feit>
      Als het meldadvies wordt gevraagd
      Dan geldt regel VER-05 op grond van F.5
      En onder meer: er is een vermoeden: onbekend

      Voorbeelden:
        | feit                                               |
        | er is een vermoeden van huiselijk geweld: nee      |
        | er is een vermoeden van huiselijk geweld: onbekend |

    Abstract Scenario: met een antwoord over kindermishandeling of met huiselijk geweld is het anders
      Gegeven <feit>
      Als het meldadvies wordt gevraagd
      Dan geldt regel VER-05 niet

      Voorbeelden:
        | feit                                            |
        | er is een vermoeden van kindermishandeling: ja  |
        | er is een vermoeden van kindermishandeling: nee |
        | er is een vermoeden van huiselijk geweld: ja    |

  Regel: VER-06 Zonder kindermishandeling en zonder antwoord over huiselijk geweld is het vermoeden onbekend

    Achtergrond:
      Gegeven deze feiten:
        | er is een vermoeden van kindermishandeling: nee    |
        | er is een vermoeden van huiselijk geweld: onbekend |

    Scenario: zonder kindermishandeling wordt gevraagd of er huiselijk geweld is
      Gegeven deze feiten:
        | er is een vermoeden van kindermishandeling: nee    |
        | er is een vermoeden van huiselijk geweld: onbekend |
      Als het meldadvies wordt gevraagd
      Dan geldt regel VER-06 op grond van F.5
      En onder meer:
        | er is een vermoeden: onbekend                   |
        | vraag: er is een vermoeden van huiselijk geweld |

    Abstract Scenario: die vraag hoeft niet als kindermishandeling wordt vermoed of onbekend is, of als er een antwoord is
      Gegeven <feit>
      Als het meldadvies wordt gevraagd
      Dan geldt regel VER-06 niet
      En niet: vraag: er is een vermoeden van huiselijk geweld

      Voorbeelden:
        | feit                                                 |
        | er is een vermoeden van kindermishandeling: ja       |
        | er is een vermoeden van kindermishandeling: onbekend |
        | er is een vermoeden van huiselijk geweld: ja         |
        | er is een vermoeden van huiselijk geweld: nee        |

  Regel: OPEN-01 Met toestemming en na bespreking is open melden toegestaan

    Achtergrond:
      Gegeven deze feiten:
        | over ouder-1: deze ouder heeft gezag: ja               |
        | over ouder-1: de toestemming van deze ouder is gegeven |
        | het gezin weet dat er gemeld wordt: onbekend           |
        | de melding is vooraf met het gezin besproken: ja       |

    Scenario: met toestemming en een gesprek over de melding mag open melden
      Als het meldadvies wordt gevraagd
      Dan geldt regel OPEN-01 op grond van 9.1.5.o.a, 9.1.5.o.d, D-1
      En onder meer: open melden is toegestaan

    Abstract Scenario: zonder toestemming geldt dit niet, ook niet als zij onbekend is
      Gegeven <feit>
      Als het meldadvies wordt gevraagd
      Dan geldt regel OPEN-01 niet

      Voorbeelden:
        | feit                                                         |
        | over ouder-1: de toestemming van deze ouder is geweigerd     |
        | over ouder-1: de toestemming van deze ouder is niet gevraagd |
        | over ouder-1: de toestemming van deze ouder is onbekend      |

    Abstract Scenario: zonder bespreking, of als bespreken onbekend is, geldt toestemming alleen niet
      Gegeven <feit>
      Als het meldadvies wordt gevraagd
      Dan geldt regel OPEN-01 niet

      Voorbeelden:
        | feit                                                   |
        | de melding is vooraf met het gezin besproken: nee      |
        | de melding is vooraf met het gezin besproken: onbekend |

  Regel: OPEN-02 Met medeweten en na bespreking is open melden toegestaan

    Achtergrond:
      Gegeven deze feiten:
        | over ouder-1: deze ouder heeft gezag: ja                 |
        | over ouder-1: de toestemming van deze ouder is geweigerd |
        | het gezin weet dat er gemeld wordt: ja                   |
        | de melding is vooraf met het gezin besproken: ja         |

    Abstract Scenario: wie weet van de melding en haar besprak, hoeft niet toe te stemmen
      Gegeven <feit>
      Als het meldadvies wordt gevraagd
      Dan geldt regel OPEN-02 op grond van 9.1.5.o.a, 9.1.5.o.d, D-1
      En onder meer: open melden is toegestaan

      Voorbeelden:
        | feit                                                         |
        | over ouder-1: de toestemming van deze ouder is geweigerd     |
        | over ouder-1: de toestemming van deze ouder is niet gevraagd |
        | over ouder-1: de toestemming van deze ouder is onbekend      |
        | over ouder-1: de toestemming van deze ouder is gegeven       |

    Scenario: onbekend medeweten is geen medeweten
      Gegeven het gezin weet dat er gemeld wordt: onbekend
      Als het meldadvies wordt gevraagd
      Dan geldt regel OPEN-02 niet

    Abstract Scenario: medeweten zonder bespreking, of met onbekende bespreking, is niet genoeg
      Gegeven <feit>
      Als het meldadvies wordt gevraagd
      Dan geldt regel OPEN-02 niet

      Voorbeelden:
        | feit                                                   |
        | de melding is vooraf met het gezin besproken: nee      |
        | de melding is vooraf met het gezin besproken: onbekend |

  Regel: OPEN-03 Een besproken melding is ook een bekende melding

    Achtergrond:
      Gegeven deze feiten:
        | over ouder-1: deze ouder heeft gezag: ja                 |
        | over ouder-1: de toestemming van deze ouder is geweigerd |
        | het gezin weet dat er gemeld wordt: onbekend             |
        | de melding is vooraf met het gezin besproken: ja         |

    Abstract Scenario: wie de melding besprak met het gezin, heeft het gezin op de hoogte gebracht
      Gegeven <feit>
      Als het meldadvies wordt gevraagd
      Dan geldt regel OPEN-03 op grond van 9.1.5.o.a, 9.1.5.o.d, D-1, als keuze
      En onder meer: open melden is toegestaan

      Voorbeelden:
        | feit                                                         |
        | over ouder-1: de toestemming van deze ouder is geweigerd     |
        | over ouder-1: de toestemming van deze ouder is niet gevraagd |
        | over ouder-1: de toestemming van deze ouder is onbekend      |

    Abstract Scenario: deze lezing is niet nodig als het gezin ervan weet of toestemt
      Gegeven <feit>
      Als het meldadvies wordt gevraagd
      Dan geldt regel OPEN-03 niet

      Voorbeelden:
        | feit                                                   |
        | het gezin weet dat er gemeld wordt: ja                 |
        | over ouder-1: de toestemming van deze ouder is gegeven |

    Abstract Scenario: zonder bespreking, of als die onbekend is, valt geen medeweten af te leiden
      Gegeven <feit>
      Als het meldadvies wordt gevraagd
      Dan geldt regel OPEN-03 niet

      Voorbeelden:
        | feit                                                   |
        | de melding is vooraf met het gezin besproken: nee      |
        | de melding is vooraf met het gezin besproken: onbekend |

  Regel: OPEN-04 Met toestemming maar zonder bespreking mag open melden nog niet

    Achtergrond:
      Gegeven deze feiten:
        | over ouder-1: deze ouder heeft gezag: ja               |
        | over ouder-1: de toestemming van deze ouder is gegeven |
        | het gezin weet dat er gemeld wordt: onbekend           |
        | de melding is vooraf met het gezin besproken: nee      |

    Abstract Scenario: toestemming neemt het bespreken niet weg
      Gegeven <feit>
      Als het meldadvies wordt gevraagd
      Dan geldt regel OPEN-04 op grond van 9.1.5.o.d, D-1
      En onder meer: open melden is nog niet toegestaan

      Voorbeelden:
        | feit                                         |
        | het gezin weet dat er gemeld wordt: onbekend |
        | het gezin weet dat er gemeld wordt: ja       |

    Abstract Scenario: zonder toestemming is dit niet de reden
      Gegeven <feit>
      Als het meldadvies wordt gevraagd
      Dan geldt regel OPEN-04 niet

      Voorbeelden:
        | feit                                                         |
        | over ouder-1: de toestemming van deze ouder is geweigerd     |
        | over ouder-1: de toestemming van deze ouder is niet gevraagd |
        | over ouder-1: de toestemming van deze ouder is onbekend      |

    Abstract Scenario: besproken is besproken, en onbekend is geen nee
      Gegeven <feit>
      Als het meldadvies wordt gevraagd
      Dan geldt regel OPEN-04 niet

      Voorbeelden:
        | feit                                                   |
        | de melding is vooraf met het gezin besproken: ja       |
        | de melding is vooraf met het gezin besproken: onbekend |

  Regel: OPEN-05 Met medeweten maar zonder bespreking mag open melden nog niet

    Achtergrond:
      Gegeven deze feiten:
        | over ouder-1: deze ouder heeft gezag: ja                     |
        | over ouder-1: de toestemming van deze ouder is niet gevraagd |
        | het gezin weet dat er gemeld wordt: ja                       |
        | de melding is vooraf met het gezin besproken: nee            |

    Abstract Scenario: medeweten neemt het bespreken niet weg
      Gegeven <feit>
      Als het meldadvies wordt gevraagd
      Dan geldt regel OPEN-05 op grond van 9.1.5.o.d, D-1
      En onder meer: open melden is nog niet toegestaan

      Voorbeelden:
        | feit                                                         |
        | over ouder-1: de toestemming van deze ouder is niet gevraagd |
        | over ouder-1: de toestemming van deze ouder is geweigerd     |
        | over ouder-1: de toestemming van deze ouder is onbekend      |
        | over ouder-1: de toestemming van deze ouder is gegeven       |

    Abstract Scenario: zonder medeweten, of met onbekend medeweten, is dit niet de reden
      Gegeven <feit>
      Als het meldadvies wordt gevraagd
      Dan geldt regel OPEN-05 niet

      Voorbeelden:
        | feit                                         |
        | het gezin weet dat er gemeld wordt: nee      |
        | het gezin weet dat er gemeld wordt: onbekend |

    Abstract Scenario: medeweten en besproken, of bespreken onbekend, is iets anders
      Gegeven <feit>
      Als het meldadvies wordt gevraagd
      Dan geldt regel OPEN-05 niet

      Voorbeelden:
        | feit                                                   |
        | de melding is vooraf met het gezin besproken: ja       |
        | de melding is vooraf met het gezin besproken: onbekend |

  Regel: OPEN-06 Weet het gezin van niets, dan mag open melden nog niet

    Achtergrond:
      Gegeven deze feiten:
        | over ouder-1: deze ouder heeft gezag: ja                     |
        | over ouder-1: de toestemming van deze ouder is niet gevraagd |
        | het gezin weet dat er gemeld wordt: nee                      |
        | de melding is vooraf met het gezin besproken: nee            |

    Abstract Scenario: een gezin dat van niets weet, kan nog geen open melding krijgen
      Gegeven deze feiten:
        | <feit> |
        | <en>   |
      Als het meldadvies wordt gevraagd
      Dan geldt regel OPEN-06 op grond van 9.1.5.o.a, 9.1.5.o.d, D-1
      En onder meer: open melden is nog niet toegestaan

      Voorbeelden:
        | feit                                                         | en                                                     |
        | over ouder-1: de toestemming van deze ouder is geweigerd     |                                                        |
        | over ouder-1: de toestemming van deze ouder is niet gevraagd |                                                        |
        | over ouder-1: de toestemming van deze ouder is onbekend      |                                                        |
        | over ouder-1: de toestemming van deze ouder is geweigerd     | de melding is vooraf met het gezin besproken: onbekend |

    Abstract Scenario: een gezin dat ervan weet of er misschien van weet, is geen gezin dat van niets weet
      Gegeven <feit>
      Als het meldadvies wordt gevraagd
      Dan geldt regel OPEN-06 niet

      Voorbeelden:
        | feit                                         |
        | het gezin weet dat er gemeld wordt: ja       |
        | het gezin weet dat er gemeld wordt: onbekend |

  Regel: OPEN-07 Is niet bekend of de melding is besproken, dan is open melden onzeker

    Achtergrond:
      Gegeven deze feiten:
        | over ouder-1: deze ouder heeft gezag: ja               |
        | over ouder-1: de toestemming van deze ouder is gegeven |
        | het gezin weet dat er gemeld wordt: onbekend           |
        | de melding is vooraf met het gezin besproken: onbekend |

    Abstract Scenario: met toestemming wordt gevraagd of de melding is besproken
      Gegeven <feit>
      Als het meldadvies wordt gevraagd
      Dan geldt regel OPEN-07 op grond van 9.1.5.o.d, D-1
      En onder meer:
        | open melden is onzeker                              |
        | vraag: de melding is vooraf met het gezin besproken |

      Voorbeelden:
        | feit                                         |
        | het gezin weet dat er gemeld wordt: onbekend |
        | het gezin weet dat er gemeld wordt: ja       |

    Abstract Scenario: zonder toestemming is dit niet de onzekerheid
      Gegeven <feit>
      Als het meldadvies wordt gevraagd
      Dan geldt regel OPEN-07 niet

      Voorbeelden:
        | feit                                                         |
        | over ouder-1: de toestemming van deze ouder is geweigerd     |
        | over ouder-1: de toestemming van deze ouder is niet gevraagd |
        | over ouder-1: de toestemming van deze ouder is onbekend      |

    Abstract Scenario: is bekend of de melding is besproken, dan hoeft de vraag na toestemming niet
      Gegeven <feit>
      Als het meldadvies wordt gevraagd
      Dan geldt regel OPEN-07 niet
      En niet: vraag: de melding is vooraf met het gezin besproken

      Voorbeelden:
        | feit                                              |
        | de melding is vooraf met het gezin besproken: ja  |
        | de melding is vooraf met het gezin besproken: nee |

  Regel: OPEN-08 Weet het gezin ervan maar is bespreking onbekend, dan is open melden onzeker

    Achtergrond:
      Gegeven deze feiten:
        | over ouder-1: deze ouder heeft gezag: ja                     |
        | over ouder-1: de toestemming van deze ouder is niet gevraagd |
        | het gezin weet dat er gemeld wordt: ja                       |
        | de melding is vooraf met het gezin besproken: onbekend       |

    Abstract Scenario: met medeweten wordt gevraagd of de melding is besproken
      Gegeven <feit>
      Als het meldadvies wordt gevraagd
      Dan geldt regel OPEN-08 op grond van 9.1.5.o.d, D-1
      En onder meer:
        | open melden is onzeker                              |
        | vraag: de melding is vooraf met het gezin besproken |

      Voorbeelden:
        | feit                                                         |
        | over ouder-1: de toestemming van deze ouder is geweigerd     |
        | over ouder-1: de toestemming van deze ouder is niet gevraagd |
        | over ouder-1: de toestemming van deze ouder is onbekend      |

    Abstract Scenario: zonder medeweten is dit niet de onzekerheid
      Gegeven <feit>
      Als het meldadvies wordt gevraagd
      Dan geldt regel OPEN-08 niet

      Voorbeelden:
        | feit                                         |
        | het gezin weet dat er gemeld wordt: nee      |
        | het gezin weet dat er gemeld wordt: onbekend |

    Abstract Scenario: is bekend of de melding is besproken, dan hoeft de vraag na medeweten niet
      Gegeven <feit>
      Als het meldadvies wordt gevraagd
      Dan geldt regel OPEN-08 niet
      En niet: vraag: de melding is vooraf met het gezin besproken

      Voorbeelden:
        | feit                                              |
        | de melding is vooraf met het gezin besproken: ja  |
        | de melding is vooraf met het gezin besproken: nee |

  Regel: OPEN-09 Is medeweten onbekend en niets besproken, dan mag open melden nog niet

    Achtergrond:
      Gegeven deze feiten:
        | over ouder-1: deze ouder heeft gezag: ja                     |
        | over ouder-1: de toestemming van deze ouder is niet gevraagd |
        | het gezin weet dat er gemeld wordt: onbekend                 |
        | de melding is vooraf met het gezin besproken: nee            |

    Abstract Scenario: is niets besproken en medeweten onbekend, dan wordt naar medeweten gevraagd
      Gegeven <feit>
      Als het meldadvies wordt gevraagd
      Dan geldt regel OPEN-09 op grond van 9.1.5.o.a, 9.1.5.o.d, D-1
      En onder meer:
        | open melden is nog niet toegestaan        |
        | vraag: het gezin weet dat er gemeld wordt |

      Voorbeelden:
        | feit                                                         |
        | over ouder-1: de toestemming van deze ouder is geweigerd     |
        | over ouder-1: de toestemming van deze ouder is niet gevraagd |
        | over ouder-1: de toestemming van deze ouder is onbekend      |

    Scenario: na toestemming hoeft medeweten niet gevraagd te worden
      Gegeven over ouder-1: de toestemming van deze ouder is gegeven
      Als het meldadvies wordt gevraagd
      Dan geldt regel OPEN-09 niet
      En niet: vraag: het gezin weet dat er gemeld wordt

    Abstract Scenario: staat medeweten vast, of is de melding besproken, dan hoeft de vraag naar medeweten niet
      Gegeven <feit>
      Als het meldadvies wordt gevraagd
      Dan geldt regel OPEN-09 niet
      En niet: vraag: het gezin weet dat er gemeld wordt

      Voorbeelden:
        | feit                                             |
        | het gezin weet dat er gemeld wordt: ja           |
        | het gezin weet dat er gemeld wordt: nee          |
        | de melding is vooraf met het gezin besproken: ja |

    Scenario: is ook bespreken onbekend, dan geldt een andere regel
      Gegeven de melding is vooraf met het gezin besproken: onbekend
      Als het meldadvies wordt gevraagd
      Dan geldt regel OPEN-09 niet

  Regel: OPEN-10 Zijn medeweten en bespreking onbekend, dan is open melden onzeker

    Achtergrond:
      Gegeven deze feiten:
        | over ouder-1: deze ouder heeft gezag: ja                     |
        | over ouder-1: de toestemming van deze ouder is niet gevraagd |
        | het gezin weet dat er gemeld wordt: onbekend                 |
        | de melding is vooraf met het gezin besproken: onbekend       |

    Abstract Scenario: zijn medeweten en bespreken onbekend, dan worden beide gevraagd
      Gegeven <feit>
      Als het meldadvies wordt gevraagd
      Dan geldt regel OPEN-10 op grond van 9.1.5.o.a, 9.1.5.o.d, D-1
      En onder meer:
        | open melden is onzeker                              |
        | vraag: het gezin weet dat er gemeld wordt           |
        | vraag: de melding is vooraf met het gezin besproken |

      Voorbeelden:
        | feit                                                         |
        | over ouder-1: de toestemming van deze ouder is geweigerd     |
        | over ouder-1: de toestemming van deze ouder is niet gevraagd |
        | over ouder-1: de toestemming van deze ouder is onbekend      |

    Scenario: na toestemming blijft alleen het bespreken over
      Gegeven over ouder-1: de toestemming van deze ouder is gegeven
      Als het meldadvies wordt gevraagd
      Dan geldt regel OPEN-10 niet
      En niet: vraag: het gezin weet dat er gemeld wordt

    Abstract Scenario: is een van beide bekend, dan zijn het geen twee vragen
      Gegeven <feit>
      Als het meldadvies wordt gevraagd
      Dan geldt regel OPEN-10 niet

      Voorbeelden:
        | feit                                              |
        | het gezin weet dat er gemeld wordt: ja            |
        | het gezin weet dat er gemeld wordt: nee           |
        | de melding is vooraf met het gezin besproken: ja  |
        | de melding is vooraf met het gezin besproken: nee |

  Regel: OPEN-11 Gevaar pleit tegen een open melding die mag

    Achtergrond:
      Gegeven deze feiten:
        | over ouder-1: deze ouder heeft gezag: ja               |
        | over ouder-1: de toestemming van deze ouder is gegeven |

    Abstract Scenario: gevaar is een contra-indicatie voor een open melding die mag
      Gegeven deze feiten:
        | <feit> |
        | <en>   |
      Als het meldadvies wordt gevraagd
      Dan geldt regel OPEN-11 op grond van 9.1.5.g.a, D-1
      En onder meer:
        | er is een contra-indicatie voor open melden: ja |
        | contra-indicatie: OPEN-11                       |

      Voorbeelden:
        | feit                                               | en                                                       |
        | open melden is gevaarlijk voor het kind: ja        |                                                          |
        | open melden is gevaarlijk voor de professional: ja |                                                          |
        | open melden is gevaarlijk voor het kind: ja        | open melden is gevaarlijk voor de professional: onbekend |

    Abstract Scenario: mag open melden nog niet of is dat onzeker, dan is er niets dat gevaar tegenhoudt
      Gegeven deze feiten:
        | <feit>   |
        | <en>     |
        | <en ook> |
        | <en nog> |
      Als het meldadvies wordt gevraagd
      Dan geldt regel OPEN-11 niet
      En niet: contra-indicatie: OPEN-11

      Voorbeelden:
        | feit                                        | en                                                           | en ook                                            | en nog                                  |
        | open melden is gevaarlijk voor het kind: ja | de melding is vooraf met het gezin besproken: nee            |                                                   |                                         |
        | open melden is gevaarlijk voor het kind: ja | de melding is vooraf met het gezin besproken: onbekend       |                                                   |                                         |
        | open melden is gevaarlijk voor het kind: ja | over ouder-1: de toestemming van deze ouder is niet gevraagd | de melding is vooraf met het gezin besproken: nee | het gezin weet dat er gemeld wordt: nee |

    Abstract Scenario: geen of onbekend gevaar is geen contra-indicatie
      Gegeven deze feiten:
        | <feit> |
        | <en>   |
      Als het meldadvies wordt gevraagd
      Dan geldt regel OPEN-11 niet
      En niet: contra-indicatie: OPEN-11

      Voorbeelden:
        | feit                                                     | en                                                  |
        | open melden is gevaarlijk voor het kind: nee             | open melden is gevaarlijk voor de professional: nee |
        | open melden is gevaarlijk voor het kind: onbekend        |                                                     |
        | open melden is gevaarlijk voor de professional: onbekend |                                                     |

  Regel: GES-01 Na een weigering is gesloten melden toegestaan

    Achtergrond:
      Gegeven deze feiten:
        | over ouder-1: deze ouder heeft gezag: ja                 |
        | over ouder-1: de toestemming van deze ouder is geweigerd |

    Abstract Scenario: een weigering opent de weg naar gesloten melden, in welke rol ook
      Gegeven <feit>
      Als het meldadvies wordt gevraagd
      Dan geldt regel GES-01 op grond van 9.1.5.g.a
      En onder meer: gesloten melden is toegestaan

      Voorbeelden:
        | feit                             |
        | de melder is jeugdteam           |
        | de melder is JGZ                 |
        | de melder is andere professional |
        | de melder is onbekend            |

    Abstract Scenario: wie niet weigert, opent die weg niet
      Gegeven <feit>
      Als het meldadvies wordt gevraagd
      Dan geldt regel GES-01 niet

      Voorbeelden:
        | feit                                                         |
        | over ouder-1: de toestemming van deze ouder is gegeven       |
        | over ouder-1: de toestemming van deze ouder is niet gevraagd |
        | over ouder-1: de toestemming van deze ouder is onbekend      |

  Regel: GES-02 Bij gevaar is gesloten melden toegestaan

    Achtergrond:
      Gegeven deze feiten:
        | over ouder-1: deze ouder heeft gezag: ja               |
        | over ouder-1: de toestemming van deze ouder is gegeven |

    Abstract Scenario: gevaar voor kind of professional opent de weg naar gesloten melden, ook zonder weigering
      Gegeven deze feiten:
        | <feit> |
        | <en>   |
      Als het meldadvies wordt gevraagd
      Dan geldt regel GES-02 op grond van 9.1.5.g.a
      En onder meer: gesloten melden is toegestaan

      Voorbeelden:
        | feit                                               | en                                                           |
        | open melden is gevaarlijk voor het kind: ja        | over ouder-1: de toestemming van deze ouder is gegeven       |
        | open melden is gevaarlijk voor de professional: ja | over ouder-1: de toestemming van deze ouder is niet gevraagd |
        | open melden is gevaarlijk voor het kind: ja        | over ouder-1: de toestemming van deze ouder is onbekend      |
        | open melden is gevaarlijk voor de professional: ja | de melder is JGZ                                             |
        | open melden is gevaarlijk voor de professional: ja | de melder is andere professional                             |
        | open melden is gevaarlijk voor de professional: ja | de melder is onbekend                                        |

    Abstract Scenario: geen of onbekend gevaar opent die weg niet
      Gegeven deze feiten:
        | <feit> |
        | <en>   |
      Als het meldadvies wordt gevraagd
      Dan geldt regel GES-02 niet

      Voorbeelden:
        | feit                                                     | en                                                  |
        | open melden is gevaarlijk voor het kind: nee             | open melden is gevaarlijk voor de professional: nee |
        | open melden is gevaarlijk voor het kind: onbekend        |                                                     |
        | open melden is gevaarlijk voor de professional: onbekend |                                                     |

  Regel: GES-03 Een burger mag altijd gesloten melden

    Achtergrond:
      Gegeven deze feiten:
        | de melder is burger                                    |
        | over ouder-1: deze ouder heeft gezag: ja               |
        | over ouder-1: de toestemming van deze ouder is gegeven |

    Abstract Scenario: een burger mag gesloten melden, wat de ouders ook zeggen en hoe veilig het ook is
      Gegeven <feit>
      Als het meldadvies wordt gevraagd
      Dan geldt regel GES-03 op grond van 9.1.5.g.b, D-1
      En onder meer: gesloten melden is toegestaan

      Voorbeelden:
        | feit                                                         |
        | over ouder-1: de toestemming van deze ouder is gegeven       |
        | over ouder-1: de toestemming van deze ouder is niet gevraagd |
        | over ouder-1: de toestemming van deze ouder is onbekend      |
        | over ouder-1: de toestemming van deze ouder is geweigerd     |
        | open melden is gevaarlijk voor het kind: onbekend            |

    Abstract Scenario: een professional of een onbekende melder is geen burger
      Gegeven <feit>
      Als het meldadvies wordt gevraagd
      Dan geldt regel GES-03 niet

      Voorbeelden:
        | feit                             |
        | de melder is JGZ                 |
        | de melder is jeugdteam           |
        | de melder is andere professional |
        | de melder is onbekend            |

  Regel: GES-04 Zonder weigering en zonder gevaar mag een professional niet gesloten melden

    Achtergrond:
      Gegeven deze feiten:
        | over ouder-1: deze ouder heeft gezag: ja               |
        | over ouder-1: de toestemming van deze ouder is gegeven |

    Abstract Scenario: een professional meldt open zolang niemand weigert en niets gevaarlijk is
      Gegeven deze feiten:
        | <feit> |
        | <en>   |
      Als het meldadvies wordt gevraagd
      Dan geldt regel GES-04 op grond van 9.1.5.g.a, 9.1.5.g.b, D-1, als keuze
      En onder meer: gesloten melden is niet toegestaan

      Voorbeelden:
        | feit                                                         | en               |
        | de melder is jeugdteam                                       |                  |
        | de melder is JGZ                                             |                  |
        | de melder is andere professional                             |                  |
        | over ouder-1: de toestemming van deze ouder is niet gevraagd |                  |
        | over ouder-1: de toestemming van deze ouder is niet gevraagd | de melder is JGZ |

    Abstract Scenario: voor een burger of een onbekende melder is gesloten melden niet uitgesloten
      Gegeven <feit>
      Als het meldadvies wordt gevraagd
      Dan geldt regel GES-04 niet

      Voorbeelden:
        | feit                  |
        | de melder is burger   |
        | de melder is onbekend |

    Abstract Scenario: bij gevaar of onbekend gevaar is gesloten melden niet uitgesloten
      Gegeven <feit>
      Als het meldadvies wordt gevraagd
      Dan geldt regel GES-04 niet

      Voorbeelden:
        | feit                                                     |
        | open melden is gevaarlijk voor het kind: ja              |
        | open melden is gevaarlijk voor de professional: ja       |
        | open melden is gevaarlijk voor het kind: onbekend        |
        | open melden is gevaarlijk voor de professional: onbekend |

    Abstract Scenario: na een weigering of met onbekende toestemming is gesloten melden niet uitgesloten
      Gegeven <feit>
      Als het meldadvies wordt gevraagd
      Dan geldt regel GES-04 niet

      Voorbeelden:
        | feit                                                     |
        | over ouder-1: de toestemming van deze ouder is geweigerd |
        | over ouder-1: de toestemming van deze ouder is onbekend  |

  Regel: GES-05 Is gevaar onbekend, dan is gesloten melden onzeker

    Achtergrond:
      Gegeven deze feiten:
        | over ouder-1: deze ouder heeft gezag: ja               |
        | over ouder-1: de toestemming van deze ouder is gegeven |

    Abstract Scenario: onbekend gevaar houdt gesloten melden onzeker
      Gegeven deze feiten:
        | <feit>   |
        | <en>     |
        | <en ook> |
      Als het meldadvies wordt gevraagd
      Dan geldt regel GES-05 op grond van 9.1.5.g.a, D-1
      En onder meer: gesloten melden is onzeker

      Voorbeelden:
        | feit                                                     | en                                                           | en ook                |
        | open melden is gevaarlijk voor het kind: onbekend        | de melder is jeugdteam                                       |                       |
        | open melden is gevaarlijk voor het kind: onbekend        | de melder is JGZ                                             |                       |
        | open melden is gevaarlijk voor het kind: onbekend        | de melder is andere professional                             |                       |
        | open melden is gevaarlijk voor het kind: onbekend        | de melder is onbekend                                        |                       |
        | open melden is gevaarlijk voor de professional: onbekend | over ouder-1: de toestemming van deze ouder is niet gevraagd |                       |
        | open melden is gevaarlijk voor de professional: onbekend | over ouder-1: de toestemming van deze ouder is onbekend      |                       |
        | open melden is gevaarlijk voor de professional: onbekend | over ouder-1: de toestemming van deze ouder is onbekend      | de melder is onbekend |

    Scenario: voor een burger hangt gesloten melden niet van gevaar af
      Gegeven deze feiten:
        | open melden is gevaarlijk voor het kind: onbekend |
        | de melder is burger                               |
      Als het meldadvies wordt gevraagd
      Dan geldt regel GES-05 niet

    Scenario: na een weigering hangt gesloten melden niet van gevaar af
      Gegeven deze feiten:
        | open melden is gevaarlijk voor het kind: onbekend        |
        | over ouder-1: de toestemming van deze ouder is geweigerd |
      Als het meldadvies wordt gevraagd
      Dan geldt regel GES-05 niet

    Abstract Scenario: is gevaar bekend, dan houdt het gesloten melden niet onzeker
      Gegeven deze feiten:
        | <feit> |
        | <en>   |
      Als het meldadvies wordt gevraagd
      Dan geldt regel GES-05 niet

      Voorbeelden:
        | feit                                              | en                                                  |
        | open melden is gevaarlijk voor het kind: ja       |                                                     |
        | open melden is gevaarlijk voor het kind: nee      | open melden is gevaarlijk voor de professional: nee |
        | open melden is gevaarlijk voor het kind: onbekend | open melden is gevaarlijk voor de professional: ja  |

  Regel: GES-06 Is de toestemming onbekend, dan is gesloten melden onzeker

    Achtergrond:
      Gegeven deze feiten:
        | over ouder-1: deze ouder heeft gezag: ja                |
        | over ouder-1: de toestemming van deze ouder is onbekend |

    Abstract Scenario: onbekende toestemming houdt gesloten melden onzeker
      Gegeven <feit>
      Als het meldadvies wordt gevraagd
      Dan geldt regel GES-06 op grond van 9.1.5.g.a, D-1
      En onder meer: gesloten melden is onzeker

      Voorbeelden:
        | feit                                           |
        | de melder is jeugdteam                         |
        | de melder is JGZ                               |
        | de melder is andere professional               |
        | de melder is onbekend                          |
        | over ouder-1: deze ouder heeft gezag: onbekend |

    Scenario: voor een burger hangt gesloten melden niet van toestemming af
      Gegeven de melder is burger
      Als het meldadvies wordt gevraagd
      Dan geldt regel GES-06 niet

    Abstract Scenario: bij gevaar of onbekend gevaar is toestemming niet de onzekerheid
      Gegeven <feit>
      Als het meldadvies wordt gevraagd
      Dan geldt regel GES-06 niet

      Voorbeelden:
        | feit                                                     |
        | open melden is gevaarlijk voor het kind: ja              |
        | open melden is gevaarlijk voor het kind: onbekend        |
        | open melden is gevaarlijk voor de professional: ja       |
        | open melden is gevaarlijk voor de professional: onbekend |

    Abstract Scenario: is bekend wat de ouders zeggen, dan is dat niet de onzekerheid
      Gegeven <feit>
      Als het meldadvies wordt gevraagd
      Dan geldt regel GES-06 niet

      Voorbeelden:
        | feit                                                         |
        | over ouder-1: de toestemming van deze ouder is gegeven       |
        | over ouder-1: de toestemming van deze ouder is geweigerd     |
        | over ouder-1: de toestemming van deze ouder is niet gevraagd |

  Regel: GES-07 Is niet bekend wie er meldt, dan is gesloten melden onzeker

    Achtergrond:
      Gegeven deze feiten:
        | de melder is onbekend                                  |
        | over ouder-1: deze ouder heeft gezag: ja               |
        | over ouder-1: de toestemming van deze ouder is gegeven |

    Abstract Scenario: alleen een onbekende melder houdt gesloten melden dan nog onzeker
      Gegeven <feit>
      Als het meldadvies wordt gevraagd
      Dan geldt regel GES-07 op grond van 9.1.5.g.b, D-1
      En onder meer: gesloten melden is onzeker

      Voorbeelden:
        | feit                                                         |
        | over ouder-1: de toestemming van deze ouder is gegeven       |
        | over ouder-1: de toestemming van deze ouder is niet gevraagd |

    Abstract Scenario: is de rol bekend, dan is dat niet de onzekerheid
      Gegeven <feit>
      Als het meldadvies wordt gevraagd
      Dan geldt regel GES-07 niet

      Voorbeelden:
        | feit                             |
        | de melder is JGZ                 |
        | de melder is jeugdteam           |
        | de melder is andere professional |
        | de melder is burger              |

    Abstract Scenario: bij gevaar of onbekend gevaar is de rol niet de onzekerheid
      Gegeven <feit>
      Als het meldadvies wordt gevraagd
      Dan geldt regel GES-07 niet

      Voorbeelden:
        | feit                                                     |
        | open melden is gevaarlijk voor het kind: ja              |
        | open melden is gevaarlijk voor het kind: onbekend        |
        | open melden is gevaarlijk voor de professional: ja       |
        | open melden is gevaarlijk voor de professional: onbekend |

    Abstract Scenario: na een weigering of met onbekende toestemming is de rol niet de onzekerheid
      Gegeven <feit>
      Als het meldadvies wordt gevraagd
      Dan geldt regel GES-07 niet

      Voorbeelden:
        | feit                                                     |
        | over ouder-1: de toestemming van deze ouder is geweigerd |
        | over ouder-1: de toestemming van deze ouder is onbekend  |

  Regel: GES-08 Gesloten melden kan telefonisch en schriftelijk, en de melder blijft onbekend voor het gezin

    Achtergrond:
      Gegeven deze feiten:
        | over ouder-1: deze ouder heeft gezag: ja               |
        | over ouder-1: de toestemming van deze ouder is gegeven |

    Abstract Scenario: is gesloten melden het advies, dan kan het op twee manieren en zwijgt Veilig Thuis over de melder
      Gegeven deze feiten:
        | <feit>   |
        | <en>     |
        | <en ook> |
        | <en nog> |
      Als het meldadvies wordt gevraagd
      Dan geldt regel GES-08 op grond van 9.1.5.g.c, 9.1.5.g.d
      En onder meer:
        | de melder mag gesloten melden bij Veilig Thuis, telefonisch     |
        | de melder mag gesloten melden bij Veilig Thuis, schriftelijk    |
        | Veilig Thuis moet geheimhouden wie er gemeld heeft, voortdurend |

      Voorbeelden:
        | feit                                               | en                                                           | en ook                                  | en nog                                            |
        | open melden is gevaarlijk voor het kind: ja        |                                                              |                                         |                                                   |
        | open melden is gevaarlijk voor de professional: ja |                                                              |                                         |                                                   |
        | open melden is gevaarlijk voor het kind: ja        | de melder is JGZ                                             |                                         |                                                   |
        | open melden is gevaarlijk voor het kind: ja        | de melder is burger                                          |                                         |                                                   |
        | de melder is burger                                | over ouder-1: de toestemming van deze ouder is niet gevraagd | het gezin weet dat er gemeld wordt: nee | de melding is vooraf met het gezin besproken: nee |

    Abstract Scenario: bij elk ander advies, of zonder advies, staat gesloten melden niet in de plichten en mogelijkheden
      Gegeven deze feiten:
        | <feit>   |
        | <en>     |
        | <en ook> |
      Als het meldadvies wordt gevraagd
      Dan geldt regel GES-08 niet
      En niet: de melder mag gesloten melden bij Veilig Thuis, telefonisch
      En niet: de melder mag gesloten melden bij Veilig Thuis, schriftelijk
      En niet: Veilig Thuis moet geheimhouden wie er gemeld heeft, voortdurend

      Voorbeelden:
        | feit                                                         | en                                      | en ook                                            |
        | de melding is vooraf met het gezin besproken: ja             |                                         |                                                   |
        | er is acuut gevaar: ja                                       |                                         |                                                   |
        | open melden is gevaarlijk voor het kind: onbekend            |                                         |                                                   |
        | de melding is vooraf met het gezin besproken: nee            |                                         |                                                   |
        | over ouder-1: de toestemming van deze ouder is geweigerd     | het gezin weet dat er gemeld wordt: nee | de melding is vooraf met het gezin besproken: nee |
        | over ouder-1: de toestemming van deze ouder is niet gevraagd | het gezin weet dat er gemeld wordt: nee | de melding is vooraf met het gezin besproken: nee |
        | er is een vermoeden van kindermishandeling: nee              |                                         |                                                   |

  Regel: GES-09 Na een weigering blijft gesloten melden mogelijk

    Achtergrond:
      Gegeven deze feiten:
        | over ouder-1: deze ouder heeft gezag: ja                 |
        | over ouder-1: de toestemming van deze ouder is geweigerd |
        | het gezin weet dat er gemeld wordt: nee                  |
        | de melding is vooraf met het gezin besproken: nee        |

    Abstract Scenario: wie na een weigering eerst moet vertellen, hoort dat gesloten melden mogelijk blijft
      Gegeven <feit>
      Als het meldadvies wordt gevraagd
      Dan geldt regel GES-09 op grond van 9.1.5.g.a, D-1
      En onder meer: opmerking: GES-09

      Voorbeelden:
        | feit                             |
        | de melder is jeugdteam           |
        | de melder is JGZ                 |
        | de melder is andere professional |
        | de melder is burger              |

    Abstract Scenario: bij elk ander advies hoeft dat niet gezegd
      Gegeven deze feiten:
        | <feit> |
        | <en>   |
      Als het meldadvies wordt gevraagd
      Dan geldt regel GES-09 niet
      En niet: opmerking: GES-09

      Voorbeelden:
        | feit                                                         | en                                               |
        | open melden is gevaarlijk voor het kind: ja                  |                                                  |
        | het gezin weet dat er gemeld wordt: ja                       | de melding is vooraf met het gezin besproken: ja |
        | het gezin weet dat er gemeld wordt: ja                       |                                                  |
        | het gezin weet dat er gemeld wordt: onbekend                 |                                                  |
        | er is acuut gevaar: ja                                       |                                                  |
        | open melden is gevaarlijk voor het kind: onbekend            |                                                  |
        | over ouder-1: de toestemming van deze ouder is niet gevraagd |                                                  |
        | over ouder-1: de toestemming van deze ouder is niet gevraagd | de melder is burger                              |

  Regel: PLI-01 De JGZ moet een vermoeden van kindermishandeling melden

    Achtergrond:
      Gegeven de melder is JGZ

    Abstract Scenario: de JGZ die na de weging kindermishandeling vermoedt, moet melden, ook na een weigering en naast huiselijk geweld
      Gegeven deze feiten:
        | <feit> |
        | <en>   |
      Als het meldadvies wordt gevraagd
      Dan geldt regel PLI-01 op grond van 8.2.b, D-9
      En onder meer: er is een plicht om te melden: ja

      Voorbeelden:
        | feit                                         | en                                                       |
        | over ouder-1: deze ouder heeft gezag: ja     | over ouder-1: de toestemming van deze ouder is geweigerd |
        | over ouder-1: deze ouder heeft gezag: ja     | over ouder-1: de toestemming van deze ouder is gegeven   |
        | er is een vermoeden van huiselijk geweld: ja |                                                          |
        | er is acuut gevaar: onbekend                 |                                                          |
        | er is twijfel over de weging: ja             |                                                          |

    Abstract Scenario: buiten de JGZ geeft een vermoeden van kindermishandeling geen plicht
      Gegeven <feit>
      Als het meldadvies wordt gevraagd
      Dan geldt regel PLI-01 niet

      Voorbeelden:
        | feit                             |
        | de melder is jeugdteam           |
        | de melder is andere professional |
        | de melder is burger              |
        | de melder is onbekend            |

    Abstract Scenario: zonder vermoeden van kindermishandeling is er geen plicht, ook niet bij huiselijk geweld
      Gegeven deze feiten:
        | <feit> |
        | <en>   |
      Als het meldadvies wordt gevraagd
      Dan geldt regel PLI-01 niet

      Voorbeelden:
        | feit                                                 | en                                           |
        | er is een vermoeden van kindermishandeling: nee      |                                              |
        | er is een vermoeden van kindermishandeling: onbekend |                                              |
        | er is een vermoeden van kindermishandeling: nee      | er is een vermoeden van huiselijk geweld: ja |
        | er is een vermoeden van kindermishandeling: onbekend | er is een vermoeden van huiselijk geweld: ja |

    Abstract Scenario: zolang de weging niet is gedaan of dat onbekend is, volgt de plicht niet uit de weging
      Gegeven <feit>
      Als het meldadvies wordt gevraagd
      Dan geldt regel PLI-01 niet

      Voorbeelden:
        | feit                          |
        | de weging is gedaan: nee      |
        | de weging is gedaan: onbekend |

  Regel: PLI-02 Bij acuut gevaar wacht de meldplicht van de JGZ niet op de weging

    Achtergrond:
      Gegeven deze feiten:
        | de melder is JGZ         |
        | er is acuut gevaar: ja   |
        | de weging is gedaan: nee |

    Abstract Scenario: bij acuut gevaar hoeft de JGZ niet eerst te wegen
      Gegeven <feit>
      Als het meldadvies wordt gevraagd
      Dan geldt regel PLI-02 op grond van 8.2.b, D-9, D-10
      En onder meer: er is een plicht om te melden: ja

      Voorbeelden:
        | feit                          |
        | de weging is gedaan: nee      |
        | de weging is gedaan: onbekend |
        | de weging is gedaan: ja       |

    Abstract Scenario: acuut gevaar geeft wie niet bij de JGZ werkt geen plicht
      Gegeven <feit>
      Als het meldadvies wordt gevraagd
      Dan geldt regel PLI-02 niet

      Voorbeelden:
        | feit                             |
        | de melder is jeugdteam           |
        | de melder is andere professional |
        | de melder is burger              |
        | de melder is onbekend            |

    Abstract Scenario: acuut gevaar zonder vermoeden van kindermishandeling geeft geen plicht
      Gegeven <feit>
      Als het meldadvies wordt gevraagd
      Dan geldt regel PLI-02 niet

      Voorbeelden:
        | feit                                                 |
        | er is een vermoeden van kindermishandeling: nee      |
        | er is een vermoeden van kindermishandeling: onbekend |

    Abstract Scenario: zonder acuut gevaar, of als dat onbekend is, gaat de weging niet opzij
      Gegeven <feit>
      Als het meldadvies wordt gevraagd
      Dan geldt regel PLI-02 niet

      Voorbeelden:
        | feit                         |
        | er is acuut gevaar: nee      |
        | er is acuut gevaar: onbekend |

  Regel: PLI-03 Buiten de JGZ geven deze afspraken geen meldplicht

    Abstract Scenario: wie niet bij de JGZ werkt, kiest zelf
      Gegeven deze feiten:
        | <feit> |
        | <en>   |
      Als het meldadvies wordt gevraagd
      Dan geldt regel PLI-03 op grond van 7.2.5, F.5, D-9
      En onder meer: er is een plicht om te melden: nee

      Voorbeelden:
        | feit                             | en                                                   |
        | de melder is jeugdteam           |                                                      |
        | de melder is andere professional |                                                      |
        | de melder is burger              |                                                      |
        | de melder is jeugdteam           | er is acuut gevaar: ja                               |
        | de melder is andere professional | er is een vermoeden van kindermishandeling: onbekend |

    Abstract Scenario: voor de JGZ en voor een onbekende melder is dat niet gezegd
      Gegeven <feit>
      Als het meldadvies wordt gevraagd
      Dan geldt regel PLI-03 niet

      Voorbeelden:
        | feit                  |
        | de melder is JGZ      |
        | de melder is onbekend |

  Regel: PLI-04 Zonder vermoeden van kindermishandeling is er geen meldplicht

    Achtergrond:
      Gegeven er is een vermoeden van kindermishandeling: nee

    Abstract Scenario: zonder kindermishandeling is er geen plicht, ook niet bij huiselijk geweld of als de melder onbekend is
      Gegeven deze feiten:
        | <feit> |
        | <en>   |
      Als het meldadvies wordt gevraagd
      Dan geldt regel PLI-04 op grond van 8.2.b, 7.2.5, D-9
      En onder meer: er is een plicht om te melden: nee

      Voorbeelden:
        | feit                  | en                                           |
        | de melder is JGZ      |                                              |
        | de melder is onbekend |                                              |
        | de melder is JGZ      | er is een vermoeden van huiselijk geweld: ja |
        | de melder is JGZ      | er is acuut gevaar: ja                       |

    Abstract Scenario: een ander dan de JGZ heeft die reden niet nodig
      Gegeven <feit>
      Als het meldadvies wordt gevraagd
      Dan geldt regel PLI-04 niet

      Voorbeelden:
        | feit                             |
        | de melder is jeugdteam           |
        | de melder is andere professional |
        | de melder is burger              |

    Abstract Scenario: een vermoeden van kindermishandeling of een open antwoord is geen nee
      Gegeven deze feiten:
        | <feit> |
        | <en>   |
      Als het meldadvies wordt gevraagd
      Dan geldt regel PLI-04 niet

      Voorbeelden:
        | feit                                                 | en                    |
        | er is een vermoeden van kindermishandeling: ja       | de melder is JGZ      |
        | er is een vermoeden van kindermishandeling: onbekend | de melder is JGZ      |
        | er is een vermoeden van kindermishandeling: ja       | de melder is onbekend |
        | er is een vermoeden van kindermishandeling: onbekend | de melder is onbekend |

  Regel: PLI-05 Is het vermoeden onbekend, dan is de meldplicht van de JGZ onbekend

    Achtergrond:
      Gegeven deze feiten:
        | de melder is JGZ                                     |
        | er is een vermoeden van kindermishandeling: onbekend |

    Abstract Scenario: onbekend of kindermishandeling wordt vermoed, is voor de JGZ onbekend of er een plicht is
      Gegeven <feit>
      Als het meldadvies wordt gevraagd
      Dan geldt regel PLI-05 op grond van 8.2.b, D-9
      En onder meer: er is een plicht om te melden: onbekend

      Voorbeelden:
        | feit                                          |
        | er is een vermoeden van huiselijk geweld: nee |
        | er is een vermoeden van huiselijk geweld: ja  |
        | er is acuut gevaar: ja                        |

    Abstract Scenario: voor wie niet bij de JGZ werkt, hangt de plicht daar niet zo van af
      Gegeven <feit>
      Als het meldadvies wordt gevraagd
      Dan geldt regel PLI-05 niet

      Voorbeelden:
        | feit                             |
        | de melder is jeugdteam           |
        | de melder is andere professional |
        | de melder is burger              |
        | de melder is onbekend            |

    Abstract Scenario: met een antwoord over kindermishandeling is dit niet de onzekerheid
      Gegeven <feit>
      Als het meldadvies wordt gevraagd
      Dan geldt regel PLI-05 niet

      Voorbeelden:
        | feit                                            |
        | er is een vermoeden van kindermishandeling: ja  |
        | er is een vermoeden van kindermishandeling: nee |

  Regel: PLI-06 Vóór de weging staat de meldplicht van de JGZ nog niet vast

    Achtergrond:
      Gegeven deze feiten:
        | de melder is JGZ         |
        | de weging is gedaan: nee |

    Abstract Scenario: vóór de weging weet de JGZ nog niet of zij moet melden
      Gegeven deze feiten:
        | <feit> |
        | <en>   |
      Als het meldadvies wordt gevraagd
      Dan geldt regel PLI-06 op grond van 8.2.b, D-9
      En onder meer: er is een plicht om te melden: onbekend

      Voorbeelden:
        | feit                          | en                            |
        | de weging is gedaan: nee      |                               |
        | de weging is gedaan: onbekend |                               |
        | er is acuut gevaar: onbekend  |                               |
        | er is acuut gevaar: onbekend  | de weging is gedaan: onbekend |

    Abstract Scenario: voor wie niet bij de JGZ werkt, wacht geen plicht op de weging
      Gegeven <feit>
      Als het meldadvies wordt gevraagd
      Dan geldt regel PLI-06 niet

      Voorbeelden:
        | feit                             |
        | de melder is jeugdteam           |
        | de melder is andere professional |
        | de melder is burger              |
        | de melder is onbekend            |

    Abstract Scenario: zonder vermoeden van kindermishandeling wacht er niets op de weging
      Gegeven <feit>
      Als het meldadvies wordt gevraagd
      Dan geldt regel PLI-06 niet

      Voorbeelden:
        | feit                                                 |
        | er is een vermoeden van kindermishandeling: nee      |
        | er is een vermoeden van kindermishandeling: onbekend |

    Abstract Scenario: na de weging of bij acuut gevaar staat de plicht vast
      Gegeven <feit>
      Als het meldadvies wordt gevraagd
      Dan geldt regel PLI-06 niet

      Voorbeelden:
        | feit                    |
        | de weging is gedaan: ja |
        | er is acuut gevaar: ja  |

  Regel: PLI-07 Is niet bekend wie er meldt, dan is de meldplicht onbekend

    Achtergrond:
      Gegeven de melder is onbekend

    Abstract Scenario: is de melder onbekend en kindermishandeling mogelijk, dan wordt de rol gevraagd
      Gegeven deze feiten:
        | <feit> |
        | <en>   |
      Als het meldadvies wordt gevraagd
      Dan geldt regel PLI-07 op grond van 8.2.b, D-9
      En regel PLI-07 zegt: vraag: de melder
      En onder meer:
        | er is een plicht om te melden: onbekend |
        | vraag: de melder                        |

      Voorbeelden:
        | feit                                                 | en                     |
        | er is een vermoeden van kindermishandeling: ja       |                        |
        | er is een vermoeden van kindermishandeling: onbekend |                        |
        | er is een vermoeden van kindermishandeling: ja       | er is acuut gevaar: ja |

    Abstract Scenario: is de rol bekend, dan hoeft die vraag niet
      Gegeven <feit>
      Als het meldadvies wordt gevraagd
      Dan geldt regel PLI-07 niet
      En niet: vraag: de melder

      Voorbeelden:
        | feit                             |
        | de melder is JGZ                 |
        | de melder is jeugdteam           |
        | de melder is andere professional |
        | de melder is burger              |

    Scenario: zonder kindermishandeling maakt de rol voor de plicht niet uit
      Gegeven er is een vermoeden van kindermishandeling: nee
      Als het meldadvies wordt gevraagd
      Dan geldt regel PLI-07 niet

  Regel: PLI-08 Wie een meldplicht heeft, meldt bij Veilig Thuis

    Achtergrond:
      Gegeven deze feiten:
        | de melder is JGZ                                       |
        | over ouder-1: deze ouder heeft gezag: ja               |
        | over ouder-1: de toestemming van deze ouder is gegeven |

    Abstract Scenario: een plicht zonder acuut gevaar is melden bij Veilig Thuis
      Gegeven <feit>
      Als het meldadvies wordt gevraagd
      Dan geldt regel PLI-08 op grond van 8.2.b, D-9
      En onder meer: de melder moet melden bij Veilig Thuis

      Voorbeelden:
        | feit                         |
        | er is acuut gevaar: nee      |
        | er is acuut gevaar: onbekend |

    Abstract Scenario: zonder plicht, of met een onbekende plicht, hoeft de melder niet te melden
      Gegeven <feit>
      Als het meldadvies wordt gevraagd
      Dan geldt regel PLI-08 niet
      En niet: de melder moet melden bij Veilig Thuis

      Voorbeelden:
        | feit                                                 |
        | de melder is jeugdteam                               |
        | de melder is onbekend                                |
        | er is een vermoeden van kindermishandeling: nee      |
        | er is een vermoeden van kindermishandeling: onbekend |
        | de weging is gedaan: nee                             |
        | de weging is gedaan: onbekend                        |

    Scenario: bij acuut gevaar is de gewone plicht vervangen door de dringende
      Gegeven er is acuut gevaar: ja
      Als het meldadvies wordt gevraagd
      Dan geldt regel PLI-08 niet
      En onder meer: de melder moet melden bij Veilig Thuis, telefonisch, meteen

  Regel: PLI-09 Bij acuut gevaar meldt wie een meldplicht heeft meteen

    Achtergrond:
      Gegeven deze feiten:
        | de melder is JGZ       |
        | er is acuut gevaar: ja |

    Abstract Scenario: een plicht bij acuut gevaar is meteen en per telefoon melden
      Gegeven deze feiten:
        | <feit> |
        | <en>   |
      Als het meldadvies wordt gevraagd
      Dan geldt regel PLI-09 op grond van 8.2.b, D-9, D-10
      En onder meer: de melder moet melden bij Veilig Thuis, telefonisch, meteen

      Voorbeelden:
        | feit                                     | en                                                       |
        | de weging is gedaan: ja                  |                                                          |
        | de weging is gedaan: nee                 |                                                          |
        | over ouder-1: deze ouder heeft gezag: ja | over ouder-1: de toestemming van deze ouder is geweigerd |

    Abstract Scenario: acuut gevaar zonder plicht of met een onbekende plicht is geen plicht om meteen te melden
      Gegeven <feit>
      Als het meldadvies wordt gevraagd
      Dan geldt regel PLI-09 niet
      En niet: de melder moet melden bij Veilig Thuis, telefonisch, meteen

      Voorbeelden:
        | feit                                                 |
        | de melder is jeugdteam                               |
        | de melder is andere professional                     |
        | de melder is burger                                  |
        | de melder is onbekend                                |
        | er is een vermoeden van kindermishandeling: nee      |
        | er is een vermoeden van kindermishandeling: onbekend |

    Abstract Scenario: zonder acuut gevaar of met onbekend gevaar hoeft de plicht niet meteen
      Gegeven <feit>
      Als het meldadvies wordt gevraagd
      Dan geldt regel PLI-09 niet
      En niet: de melder moet melden bij Veilig Thuis, telefonisch, meteen

      Voorbeelden:
        | feit                         |
        | er is acuut gevaar: nee      |
        | er is acuut gevaar: onbekend |

  Regel: PLI-10 Melden sluit eigen hulp niet uit

    Abstract Scenario: een professional met een vermoeden mag ook zelf hulp regelen
      Gegeven deze feiten:
        | <feit> |
        | <en>   |
      Als het meldadvies wordt gevraagd
      Dan geldt regel PLI-10 op grond van F.5, 7.2.5, D-9
      En onder meer: de melder mag zelf hulp organiseren voor het gezin

      Voorbeelden:
        | feit                                            | en                                           |
        | de melder is jeugdteam                          |                                              |
        | de melder is JGZ                                |                                              |
        | de melder is andere professional                |                                              |
        | er is een vermoeden van kindermishandeling: nee | er is een vermoeden van huiselijk geweld: ja |
        | er is acuut gevaar: ja                          |                                              |

    Abstract Scenario: zonder vermoeden, of als dat onbekend is, zeggen de afspraken dat niet
      Gegeven <feit>
      Als het meldadvies wordt gevraagd
      Dan geldt regel PLI-10 niet
      En niet: de melder mag zelf hulp organiseren voor het gezin

      Voorbeelden:
        | feit                                                 |
        | er is een vermoeden van kindermishandeling: nee      |
        | er is een vermoeden van kindermishandeling: onbekend |

    Abstract Scenario: een burger of een onbekende melder krijgt die mogelijkheid niet
      Gegeven <feit>
      Als het meldadvies wordt gevraagd
      Dan geldt regel PLI-10 niet
      En niet: de melder mag zelf hulp organiseren voor het gezin

      Voorbeelden:
        | feit                  |
        | de melder is burger   |
        | de melder is onbekend |

  Regel: ADV-01 Bij acuut gevaar wordt Veilig Thuis meteen gebeld

    Achtergrond:
      Gegeven deze feiten:
        | over ouder-1: deze ouder heeft gezag: ja               |
        | over ouder-1: de toestemming van deze ouder is gegeven |
        | er is acuut gevaar: ja                                 |

    Abstract Scenario: acuut gevaar gaat voor alles: bellen, wat er verder ook is
      Gegeven <feit>
      Als het meldadvies wordt gevraagd
      Dan geldt regel ADV-01 op grond van F.3, 7.2.4, D-1, D-10
      En onder meer: het advies is Veilig Thuis meteen bellen

      Voorbeelden:
        | feit                                                     |
        | het gezin is bereikbaar: ja                              |
        | het gezin is bereikbaar: onbekend                        |
        | open melden is gevaarlijk voor het kind: ja              |
        | open melden is gevaarlijk voor het kind: onbekend        |
        | over ouder-1: de toestemming van deze ouder is geweigerd |
        | er is een vermoeden van kindermishandeling: nee          |
        | de melder is burger                                      |
        | er is twijfel over de weging: ja                         |

    Abstract Scenario: geen of onbekend acuut gevaar is geen reden om meteen te bellen
      Gegeven <feit>
      Als het meldadvies wordt gevraagd
      Dan geldt regel ADV-01 niet
      En niet: het advies is Veilig Thuis meteen bellen

      Voorbeelden:
        | feit                         |
        | er is acuut gevaar: nee      |
        | er is acuut gevaar: onbekend |

  Regel: ADV-02 Is het gezin onbereikbaar bij ernstige zorg, dan wordt Veilig Thuis meteen gebeld

    Achtergrond:
      Gegeven deze feiten:
        | over ouder-1: deze ouder heeft gezag: ja               |
        | over ouder-1: de toestemming van deze ouder is gegeven |
        | het gezin is bereikbaar: nee                           |
        | er is ernstige zorg: ja                                |

    Abstract Scenario: ernstige zorg om een onbereikbaar gezin vraagt meteen bellen
      Gegeven <feit>
      Als het meldadvies wordt gevraagd
      Dan geldt regel ADV-02 op grond van F.3, 7.2.4, D-1, D-10
      En onder meer: het advies is Veilig Thuis meteen bellen

      Voorbeelden:
        | feit                                                     |
        | er is acuut gevaar: nee                                  |
        | er is acuut gevaar: onbekend                             |
        | open melden is gevaarlijk voor het kind: ja              |
        | open melden is gevaarlijk voor het kind: onbekend        |
        | er is een vermoeden van kindermishandeling: nee          |
        | over ouder-1: de toestemming van deze ouder is geweigerd |
        | de melder is burger                                      |

    Abstract Scenario: een bereikbaar gezin, of een gezin waarvan dat onbekend is, is niet onbereikbaar
      Gegeven <feit>
      Als het meldadvies wordt gevraagd
      Dan geldt regel ADV-02 niet
      En niet: het advies is Veilig Thuis meteen bellen

      Voorbeelden:
        | feit                              |
        | het gezin is bereikbaar: ja       |
        | het gezin is bereikbaar: onbekend |

    Abstract Scenario: zorg die niet ernstig is, of waarvan dat onbekend is, vraagt niet meteen bellen
      Gegeven <feit>
      Als het meldadvies wordt gevraagd
      Dan geldt regel ADV-02 niet
      En niet: het advies is Veilig Thuis meteen bellen

      Voorbeelden:
        | feit                          |
        | er is ernstige zorg: nee      |
        | er is ernstige zorg: onbekend |

  Regel: ADV-03 Zonder vermoeden en zonder gevaar zeggen deze afspraken niets over melden

    Achtergrond:
      Gegeven deze feiten:
        | over ouder-1: deze ouder heeft gezag: ja               |
        | over ouder-1: de toestemming van deze ouder is gegeven |
        | er is een vermoeden van kindermishandeling: nee        |
        | er is een vermoeden van huiselijk geweld: nee          |

    Abstract Scenario: zonder vermoeden is er geen advies en geen grondslag
      Gegeven deze feiten:
        | <feit> |
        | <en>   |
      Als het meldadvies wordt gevraagd
      Dan geldt regel ADV-03 op grond van F.5, D-9
      En onder meer: geen grondslag: ADV-03
      En niet: het advies is open melden
      En niet: het advies is gesloten melden
      En niet: het advies is eerst Veilig Thuis raadplegen

      Voorbeelden:
        | feit                                              | en                      |
        | open melden is gevaarlijk voor het kind: nee      |                         |
        | open melden is gevaarlijk voor het kind: ja       |                         |
        | open melden is gevaarlijk voor het kind: onbekend |                         |
        | er is twijfel over de weging: ja                  |                         |
        | de melder is burger                               |                         |
        | de melder is JGZ                                  |                         |
        | het gezin is bereikbaar: onbekend                 | er is ernstige zorg: ja |

    Abstract Scenario: zonder vermoeden maar met acuut gevaar, of onbekend gevaar, is er wel een advies
      Gegeven <feit>
      Als het meldadvies wordt gevraagd
      Dan geldt regel ADV-03 niet
      En niet: geen grondslag: ADV-03

      Voorbeelden:
        | feit                         |
        | er is acuut gevaar: ja       |
        | er is acuut gevaar: onbekend |

    Abstract Scenario: een vermoeden, of een onbekend vermoeden, is niet geen vermoeden
      Gegeven <feit>
      Als het meldadvies wordt gevraagd
      Dan geldt regel ADV-03 niet
      En niet: geen grondslag: ADV-03

      Voorbeelden:
        | feit                                                 |
        | er is een vermoeden van kindermishandeling: ja       |
        | er is een vermoeden van kindermishandeling: onbekend |
        | er is een vermoeden van huiselijk geweld: ja         |
        | er is een vermoeden van huiselijk geweld: onbekend   |

  Regel: ADV-04 Bij gevaar door openheid wordt gesloten gemeld

    Achtergrond:
      Gegeven deze feiten:
        | over ouder-1: deze ouder heeft gezag: ja               |
        | over ouder-1: de toestemming van deze ouder is gegeven |
        | open melden is gevaarlijk voor het kind: ja            |

    Abstract Scenario: gevaar bij openheid vraagt een gesloten melding, ook als open zou mogen
      Gegeven deze feiten:
        | <feit>   |
        | <en>     |
        | <en ook> |
      Als het meldadvies wordt gevraagd
      Dan geldt regel ADV-04 op grond van 9.1.5.g.a, D-1
      En onder meer: het advies is gesloten melden

      Voorbeelden:
        | feit                                                         | en                                                  | en ook                                            |
        | open melden is gevaarlijk voor het kind: ja                  | open melden is gevaarlijk voor de professional: nee |                                                   |
        | open melden is gevaarlijk voor het kind: nee                 | open melden is gevaarlijk voor de professional: ja  |                                                   |
        | er is acuut gevaar: onbekend                                 |                                                     |                                                   |
        | er is twijfel over de weging: ja                             |                                                     |                                                   |
        | over ouder-1: de toestemming van deze ouder is geweigerd     |                                                     |                                                   |
        | over ouder-1: de toestemming van deze ouder is niet gevraagd | het gezin weet dat er gemeld wordt: nee             | de melding is vooraf met het gezin besproken: nee |
        | de melder is burger                                          |                                                     |                                                   |
        | de melder is onbekend                                        |                                                     |                                                   |
        | het gezin is bereikbaar: onbekend                            | er is ernstige zorg: ja                             |                                                   |

    Abstract Scenario: geen of onbekend gevaar bij openheid is geen reden voor een gesloten melding
      Gegeven deze feiten:
        | <feit> |
        | <en>   |
      Als het meldadvies wordt gevraagd
      Dan geldt regel ADV-04 niet
      En niet: het advies is gesloten melden

      Voorbeelden:
        | feit                                              | en                                                       |
        | open melden is gevaarlijk voor het kind: nee      | open melden is gevaarlijk voor de professional: nee      |
        | open melden is gevaarlijk voor het kind: onbekend |                                                          |
        | open melden is gevaarlijk voor het kind: nee      | open melden is gevaarlijk voor de professional: onbekend |

  Regel: ADV-05 Is gevaar door openheid onbekend, dan komt eerst overleg met Veilig Thuis

    Achtergrond:
      Gegeven deze feiten:
        | over ouder-1: deze ouder heeft gezag: ja               |
        | over ouder-1: de toestemming van deze ouder is gegeven |
        | open melden is gevaarlijk voor het kind: onbekend      |

    Abstract Scenario: is gevaar bij openheid onbekend, dan gaat er nog geen open melding uit
      Gegeven deze feiten:
        | <feit> |
        | <en>   |
      Als het meldadvies wordt gevraagd
      Dan geldt regel ADV-05 op grond van F.3, 9.1.5.g.a, D-1
      En onder meer: het advies is eerst Veilig Thuis raadplegen
      En niet: het advies is open melden

      Voorbeelden:
        | feit                                                     | en                                                       |
        | open melden is gevaarlijk voor het kind: onbekend        | open melden is gevaarlijk voor de professional: nee      |
        | open melden is gevaarlijk voor het kind: nee             | open melden is gevaarlijk voor de professional: onbekend |
        | open melden is gevaarlijk voor het kind: onbekend        | open melden is gevaarlijk voor de professional: onbekend |
        | over ouder-1: de toestemming van deze ouder is geweigerd |                                                          |
        | de melder is burger                                      |                                                          |
        | de melder is onbekend                                    |                                                          |
        | er is acuut gevaar: onbekend                             |                                                          |
        | er is twijfel over de weging: ja                         |                                                          |
        | het gezin is bereikbaar: nee                             | er is ernstige zorg: onbekend                            |

    Abstract Scenario: is gevaar bij openheid bekend, dan is dat niet de reden voor overleg
      Gegeven deze feiten:
        | <feit> |
        | <en>   |
      Als het meldadvies wordt gevraagd
      Dan geldt regel ADV-05 niet

      Voorbeelden:
        | feit                                              | en                                                  |
        | open melden is gevaarlijk voor het kind: ja       |                                                     |
        | open melden is gevaarlijk voor het kind: nee      | open melden is gevaarlijk voor de professional: nee |
        | open melden is gevaarlijk voor het kind: onbekend | open melden is gevaarlijk voor de professional: ja  |

  Regel: ADV-06 Is acuut gevaar onbekend, dan komt eerst overleg met Veilig Thuis

    Achtergrond:
      Gegeven deze feiten:
        | over ouder-1: deze ouder heeft gezag: ja               |
        | over ouder-1: de toestemming van deze ouder is gegeven |
        | er is acuut gevaar: onbekend                           |

    Abstract Scenario: is acuut gevaar onbekend, dan komt eerst overleg, ook als open melden mag
      Gegeven deze feiten:
        | <feit> |
        | <en>   |
      Als het meldadvies wordt gevraagd
      Dan geldt regel ADV-06 op grond van F.4, 9.1.4.a, D-10
      En onder meer: het advies is eerst Veilig Thuis raadplegen

      Voorbeelden:
        | feit                                                     | en                            |
        | over ouder-1: de toestemming van deze ouder is gegeven   |                               |
        | over ouder-1: de toestemming van deze ouder is geweigerd |                               |
        | de melder is burger                                      |                               |
        | er is twijfel over de weging: ja                         |                               |
        | er is een vermoeden van kindermishandeling: nee          |                               |
        | het gezin is bereikbaar: nee                             | er is ernstige zorg: onbekend |

    Abstract Scenario: een antwoord over acuut gevaar neemt die reden weg
      Gegeven <feit>
      Als het meldadvies wordt gevraagd
      Dan geldt regel ADV-06 niet

      Voorbeelden:
        | feit                    |
        | er is acuut gevaar: ja  |
        | er is acuut gevaar: nee |

  Regel: ADV-07 Bij twijfel over de weging komt eerst overleg met Veilig Thuis

    Achtergrond:
      Gegeven deze feiten:
        | over ouder-1: deze ouder heeft gezag: ja               |
        | over ouder-1: de toestemming van deze ouder is gegeven |
        | er is twijfel over de weging: ja                       |

    Abstract Scenario: wie twijfelt over de weging, overlegt eerst, ook als open melden mag
      Gegeven deze feiten:
        | <feit>   |
        | <en>     |
        | <en ook> |
      Als het meldadvies wordt gevraagd
      Dan geldt regel ADV-07 op grond van F.4, 9.1.4.a, 7.2.4, D-10
      En onder meer: het advies is eerst Veilig Thuis raadplegen

      Voorbeelden:
        | feit                                                     | en                                      | en ook                                            |
        | over ouder-1: de toestemming van deze ouder is gegeven   |                                         |                                                   |
        | over ouder-1: de toestemming van deze ouder is geweigerd | het gezin weet dat er gemeld wordt: nee | de melding is vooraf met het gezin besproken: nee |
        | de melder is JGZ                                         |                                         |                                                   |
        | de melder is burger                                      |                                         |                                                   |
        | het gezin is bereikbaar: nee                             | er is ernstige zorg: onbekend           |                                                   |

    Abstract Scenario: geen of onbekende twijfel is geen twijfel
      Gegeven <feit>
      Als het meldadvies wordt gevraagd
      Dan geldt regel ADV-07 niet

      Voorbeelden:
        | feit                                   |
        | er is twijfel over de weging: nee      |
        | er is twijfel over de weging: onbekend |

  Regel: ADV-08 Is het gezin onbereikbaar en de ernst onbekend, dan komt eerst overleg met Veilig Thuis

    Achtergrond:
      Gegeven deze feiten:
        | over ouder-1: deze ouder heeft gezag: ja               |
        | over ouder-1: de toestemming van deze ouder is gegeven |
        | het gezin is bereikbaar: nee                           |
        | er is ernstige zorg: onbekend                          |

    Abstract Scenario: een onbereikbaar gezin met onbekende ernst vraagt eerst overleg
      Gegeven deze feiten:
        | <feit>   |
        | <en>     |
        | <en ook> |
      Als het meldadvies wordt gevraagd
      Dan geldt regel ADV-08 op grond van F.4, 9.1.4.a, D-1, D-10
      En regel ADV-08 zegt: vraag: er is ernstige zorg
      En onder meer:
        | het advies is eerst Veilig Thuis raadplegen |
        | vraag: er is ernstige zorg                  |

      Voorbeelden:
        | feit                                                     | en                                      | en ook                                            |
        | over ouder-1: de toestemming van deze ouder is gegeven   |                                         |                                                   |
        | over ouder-1: de toestemming van deze ouder is geweigerd | het gezin weet dat er gemeld wordt: nee | de melding is vooraf met het gezin besproken: nee |
        | de melder is burger                                      |                                         |                                                   |

    Abstract Scenario: een bereikbaar gezin, of een gezin waarvan dat onbekend is, vraagt dat overleg niet
      Gegeven <feit>
      Als het meldadvies wordt gevraagd
      Dan geldt regel ADV-08 niet

      Voorbeelden:
        | feit                              |
        | het gezin is bereikbaar: ja       |
        | het gezin is bereikbaar: onbekend |

    Abstract Scenario: is de ernst bekend, dan is zij niet de reden voor overleg
      Gegeven <feit>
      Als het meldadvies wordt gevraagd
      Dan geldt regel ADV-08 niet
      En niet: vraag: er is ernstige zorg

      Voorbeelden:
        | feit                     |
        | er is ernstige zorg: ja  |
        | er is ernstige zorg: nee |

  Regel: ADV-09 Is bij ernstige zorg niet bekend of het gezin bereikbaar is, dan komt eerst overleg met Veilig Thuis

    Achtergrond:
      Gegeven deze feiten:
        | over ouder-1: deze ouder heeft gezag: ja                     |
        | over ouder-1: de toestemming van deze ouder is niet gevraagd |
        | het gezin is bereikbaar: onbekend                            |
        | er is ernstige zorg: ja                                      |
        | het gezin weet dat er gemeld wordt: ja                       |
        | de melding is vooraf met het gezin besproken: nee            |

    Abstract Scenario: zijn de ouders nog niet gevraagd en is onbekend of het gezin bij ernstige zorg bereikbaar is, dan komt eerst overleg
      Gegeven deze feiten:
        | <feit> |
        | <en>   |
      Als het meldadvies wordt gevraagd
      Dan geldt regel ADV-09 op grond van F.4, 9.1.4.a, D-1, D-10
      En regel ADV-09 zegt: vraag: het gezin is bereikbaar
      En onder meer:
        | het advies is eerst Veilig Thuis raadplegen |
        | vraag: het gezin is bereikbaar              |

      Voorbeelden:
        | feit                                                         | en                                                     |
        | over ouder-1: de toestemming van deze ouder is niet gevraagd | de melding is vooraf met het gezin besproken: nee      |
        | over ouder-1: de toestemming van deze ouder is niet gevraagd | de melding is vooraf met het gezin besproken: onbekend |
        | over ouder-1: de toestemming van deze ouder is onbekend      | de melding is vooraf met het gezin besproken: nee      |
        | over ouder-1: de toestemming van deze ouder is onbekend      | de melding is vooraf met het gezin besproken: onbekend |
        | het gezin weet dat er gemeld wordt: nee                      |                                                        |
        | het gezin weet dat er gemeld wordt: nee                      | de melder is burger                                    |

    Abstract Scenario: een bereikbaar of onbereikbaar gezin is geen onbekende bereikbaarheid
      Gegeven <feit>
      Als het meldadvies wordt gevraagd
      Dan geldt regel ADV-09 niet
      En niet: vraag: het gezin is bereikbaar

      Voorbeelden:
        | feit                         |
        | het gezin is bereikbaar: ja  |
        | het gezin is bereikbaar: nee |

    Abstract Scenario: zorg die niet ernstig is, of waarvan dat onbekend is, maakt bereikbaarheid niet beslissend
      Gegeven <feit>
      Als het meldadvies wordt gevraagd
      Dan geldt regel ADV-09 niet

      Voorbeelden:
        | feit                          |
        | er is ernstige zorg: nee      |
        | er is ernstige zorg: onbekend |

    Abstract Scenario: mag open melden al, dan is het gezin bereikt
      Gegeven deze feiten:
        | <feit> |
        | <en>   |
      Als het meldadvies wordt gevraagd
      Dan geldt regel ADV-09 niet

      Voorbeelden:
        | feit                                             | en                                                      |
        | de melding is vooraf met het gezin besproken: ja |                                                         |
        | de melding is vooraf met het gezin besproken: ja | over ouder-1: de toestemming van deze ouder is onbekend |

    Abstract Scenario: gaven of weigerden de ouders toestemming, dan zijn zij bereikt
      Gegeven deze feiten:
        | <feit> |
        | <en>   |
      Als het meldadvies wordt gevraagd
      Dan geldt regel ADV-09 niet

      Voorbeelden:
        | feit                                                     | en                                                     |
        | over ouder-1: de toestemming van deze ouder is gegeven   |                                                        |
        | over ouder-1: de toestemming van deze ouder is geweigerd |                                                        |
        | over ouder-1: de toestemming van deze ouder is gegeven   | de melding is vooraf met het gezin besproken: onbekend |
        | over ouder-1: de toestemming van deze ouder is geweigerd | het gezin weet dat er gemeld wordt: nee                |

  Regel: ADV-10 Mag open melden, dan wordt open gemeld

    Achtergrond:
      Gegeven deze feiten:
        | over ouder-1: deze ouder heeft gezag: ja               |
        | over ouder-1: de toestemming van deze ouder is gegeven |

    Abstract Scenario: mag open melden, dan is dat het advies, ook voor een burger en na een weigering
      Gegeven <feit>
      Als het meldadvies wordt gevraagd
      Dan geldt regel ADV-10 op grond van 9.1.5.o.a, F.5, D-1
      En onder meer: het advies is open melden

      Voorbeelden:
        | feit                                                         |
        | over ouder-1: de toestemming van deze ouder is gegeven       |
        | over ouder-1: de toestemming van deze ouder is geweigerd     |
        | over ouder-1: de toestemming van deze ouder is niet gevraagd |
        | over ouder-1: de toestemming van deze ouder is onbekend      |
        | de melder is burger                                          |
        | de melder is JGZ                                             |
        | de melder is onbekend                                        |
        | het gezin weet dat er gemeld wordt: onbekend                 |

    Abstract Scenario: mag open melden nog niet of is dat onzeker, dan is dat niet het advies
      Gegeven deze feiten:
        | <feit>   |
        | <en>     |
        | <en ook> |
      Als het meldadvies wordt gevraagd
      Dan geldt regel ADV-10 niet
      En niet: het advies is open melden

      Voorbeelden:
        | feit                                                         | en                                      | en ook                                            |
        | de melding is vooraf met het gezin besproken: nee            |                                         |                                                   |
        | de melding is vooraf met het gezin besproken: onbekend       |                                         |                                                   |
        | over ouder-1: de toestemming van deze ouder is niet gevraagd | het gezin weet dat er gemeld wordt: nee | de melding is vooraf met het gezin besproken: nee |

  Regel: ADV-11 Met toestemming wordt eerst besproken

    Achtergrond:
      Gegeven deze feiten:
        | over ouder-1: deze ouder heeft gezag: ja               |
        | over ouder-1: de toestemming van deze ouder is gegeven |
        | het gezin weet dat er gemeld wordt: onbekend           |
        | de melding is vooraf met het gezin besproken: nee      |

    Abstract Scenario: met toestemming is alleen het bespreken nog nodig
      Gegeven deze feiten:
        | <feit> |
        | <en>   |
      Als het meldadvies wordt gevraagd
      Dan geldt regel ADV-11 op grond van 9.1.5.o.d, D-1
      En onder meer: het advies is eerst bespreken, dan open melden

      Voorbeelden:
        | feit                                         | en                      |
        | het gezin weet dat er gemeld wordt: onbekend |                         |
        | het gezin weet dat er gemeld wordt: ja       |                         |
        | de melder is burger                          |                         |
        | de melder is JGZ                             |                         |
        | het gezin is bereikbaar: onbekend            | er is ernstige zorg: ja |

    Abstract Scenario: is er al besproken of is dat onbekend, dan geldt dit niet
      Gegeven <feit>
      Als het meldadvies wordt gevraagd
      Dan geldt regel ADV-11 niet

      Voorbeelden:
        | feit                                                   |
        | de melding is vooraf met het gezin besproken: ja       |
        | de melding is vooraf met het gezin besproken: onbekend |

    Abstract Scenario: zonder toestemming, of als zij onbekend is, geldt dit niet
      Gegeven <feit>
      Als het meldadvies wordt gevraagd
      Dan geldt regel ADV-11 niet
      En niet: het advies is eerst bespreken, dan open melden

      Voorbeelden:
        | feit                                                         |
        | over ouder-1: de toestemming van deze ouder is geweigerd     |
        | over ouder-1: de toestemming van deze ouder is niet gevraagd |
        | over ouder-1: de toestemming van deze ouder is onbekend      |

  Regel: ADV-12 Met medeweten wordt eerst besproken

    Achtergrond:
      Gegeven deze feiten:
        | over ouder-1: deze ouder heeft gezag: ja                     |
        | over ouder-1: de toestemming van deze ouder is niet gevraagd |
        | het gezin weet dat er gemeld wordt: ja                       |
        | de melding is vooraf met het gezin besproken: nee            |

    Abstract Scenario: met medeweten is alleen het bespreken nog nodig
      Gegeven <feit>
      Als het meldadvies wordt gevraagd
      Dan geldt regel ADV-12 op grond van 9.1.5.o.d, D-1
      En onder meer: het advies is eerst bespreken, dan open melden

      Voorbeelden:
        | feit                                                         |
        | over ouder-1: de toestemming van deze ouder is niet gevraagd |
        | over ouder-1: de toestemming van deze ouder is geweigerd     |
        | over ouder-1: de toestemming van deze ouder is onbekend      |
        | de melder is burger                                          |
        | de melder is JGZ                                             |

    Abstract Scenario: is na medeweten al besproken of is dat onbekend, dan geldt dit niet
      Gegeven <feit>
      Als het meldadvies wordt gevraagd
      Dan geldt regel ADV-12 niet

      Voorbeelden:
        | feit                                                   |
        | de melding is vooraf met het gezin besproken: ja       |
        | de melding is vooraf met het gezin besproken: onbekend |

    Abstract Scenario: zonder medeweten, of als dat onbekend is, geldt dit niet
      Gegeven <feit>
      Als het meldadvies wordt gevraagd
      Dan geldt regel ADV-12 niet
      En niet: het advies is eerst bespreken, dan open melden

      Voorbeelden:
        | feit                                         |
        | het gezin weet dat er gemeld wordt: nee      |
        | het gezin weet dat er gemeld wordt: onbekend |

  Regel: ADV-13 Is met toestemming de bespreking onbekend, dan wordt zij zo nodig nog gehouden

    Achtergrond:
      Gegeven deze feiten:
        | over ouder-1: deze ouder heeft gezag: ja               |
        | over ouder-1: de toestemming van deze ouder is gegeven |
        | het gezin weet dat er gemeld wordt: onbekend           |
        | de melding is vooraf met het gezin besproken: onbekend |

    Abstract Scenario: is met toestemming het bespreken onbekend, dan wordt het zo nodig gedaan
      Gegeven <feit>
      Als het meldadvies wordt gevraagd
      Dan geldt regel ADV-13 op grond van 9.1.5.o.d, D-1, als keuze
      En onder meer: het advies is eerst bespreken, dan open melden

      Voorbeelden:
        | feit                                         |
        | het gezin weet dat er gemeld wordt: onbekend |
        | het gezin weet dat er gemeld wordt: ja       |
        | de melder is burger                          |

    Abstract Scenario: is bekend of er met toestemming is besproken, dan geldt dit niet
      Gegeven <feit>
      Als het meldadvies wordt gevraagd
      Dan geldt regel ADV-13 niet

      Voorbeelden:
        | feit                                              |
        | de melding is vooraf met het gezin besproken: ja  |
        | de melding is vooraf met het gezin besproken: nee |

    Abstract Scenario: zonder toestemming is onbekend bespreken iets anders
      Gegeven <feit>
      Als het meldadvies wordt gevraagd
      Dan geldt regel ADV-13 niet
      En niet: het advies is eerst bespreken, dan open melden

      Voorbeelden:
        | feit                                                         |
        | over ouder-1: de toestemming van deze ouder is geweigerd     |
        | over ouder-1: de toestemming van deze ouder is niet gevraagd |
        | over ouder-1: de toestemming van deze ouder is onbekend      |

  Regel: ADV-14 Is met medeweten de bespreking onbekend, dan wordt zij zo nodig nog gehouden

    Achtergrond:
      Gegeven deze feiten:
        | over ouder-1: deze ouder heeft gezag: ja                     |
        | over ouder-1: de toestemming van deze ouder is niet gevraagd |
        | het gezin weet dat er gemeld wordt: ja                       |
        | de melding is vooraf met het gezin besproken: onbekend       |

    Abstract Scenario: is met medeweten het bespreken onbekend, dan wordt het zo nodig gedaan
      Gegeven <feit>
      Als het meldadvies wordt gevraagd
      Dan geldt regel ADV-14 op grond van 9.1.5.o.d, D-1, als keuze
      En onder meer: het advies is eerst bespreken, dan open melden

      Voorbeelden:
        | feit                                                         |
        | over ouder-1: de toestemming van deze ouder is niet gevraagd |
        | over ouder-1: de toestemming van deze ouder is geweigerd     |
        | over ouder-1: de toestemming van deze ouder is onbekend      |
        | de melder is burger                                          |

    Abstract Scenario: is bekend of er met medeweten is besproken, dan geldt dit niet
      Gegeven <feit>
      Als het meldadvies wordt gevraagd
      Dan geldt regel ADV-14 niet

      Voorbeelden:
        | feit                                              |
        | de melding is vooraf met het gezin besproken: ja  |
        | de melding is vooraf met het gezin besproken: nee |

    Abstract Scenario: zonder medeweten is onbekend bespreken iets anders
      Gegeven <feit>
      Als het meldadvies wordt gevraagd
      Dan geldt regel ADV-14 niet
      En niet: het advies is eerst bespreken, dan open melden

      Voorbeelden:
        | feit                                         |
        | het gezin weet dat er gemeld wordt: nee      |
        | het gezin weet dat er gemeld wordt: onbekend |

  Regel: ADV-15 Na een weigering zonder medeweten wordt eerst verteld en besproken

    Achtergrond:
      Gegeven deze feiten:
        | over ouder-1: deze ouder heeft gezag: ja                 |
        | over ouder-1: de toestemming van deze ouder is geweigerd |
        | het gezin weet dat er gemeld wordt: nee                  |
        | de melding is vooraf met het gezin besproken: nee        |

    Abstract Scenario: na een weigering hoort een gezin dat van niets weet het eerst, ook als een burger meldt
      Gegeven <feit>
      Als het meldadvies wordt gevraagd
      Dan geldt regel ADV-15 op grond van 9.1.5.o.a, 9.1.5.o.d, D-1
      En onder meer: het advies is eerst vertellen en bespreken, dan open melden

      Voorbeelden:
        | feit                                                   |
        | de melder is jeugdteam                                 |
        | de melder is JGZ                                       |
        | de melder is andere professional                       |
        | de melder is burger                                    |
        | de melder is onbekend                                  |
        | de melding is vooraf met het gezin besproken: onbekend |

    Abstract Scenario: zonder weigering, of als die onbekend is, hoeft dat niet zo
      Gegeven <feit>
      Als het meldadvies wordt gevraagd
      Dan geldt regel ADV-15 niet
      En niet: het advies is eerst vertellen en bespreken, dan open melden

      Voorbeelden:
        | feit                                                         |
        | over ouder-1: de toestemming van deze ouder is niet gevraagd |
        | over ouder-1: de toestemming van deze ouder is onbekend      |

    Abstract Scenario: een gezin dat ervan weet, of er misschien van weet, krijgt een ander advies
      Gegeven deze feiten:
        | <feit> |
        | <en>   |
      Als het meldadvies wordt gevraagd
      Dan geldt regel ADV-15 niet
      En niet: het advies is eerst vertellen en bespreken, dan open melden

      Voorbeelden:
        | feit                                         | en                                                     |
        | het gezin weet dat er gemeld wordt: ja       |                                                        |
        | het gezin weet dat er gemeld wordt: onbekend |                                                        |
        | het gezin weet dat er gemeld wordt: onbekend | de melding is vooraf met het gezin besproken: onbekend |
        | het gezin weet dat er gemeld wordt: ja       | de melding is vooraf met het gezin besproken: ja       |

  Regel: ADV-16 Een burger meldt gesloten als het gezin er niet zeker van weet

    Achtergrond:
      Gegeven deze feiten:
        | over ouder-1: deze ouder heeft gezag: ja                     |
        | over ouder-1: de toestemming van deze ouder is niet gevraagd |
        | de melder is burger                                          |
        | het gezin weet dat er gemeld wordt: nee                      |
        | de melding is vooraf met het gezin besproken: nee            |

    Abstract Scenario: een burger meldt gesloten als het gezin niet op de hoogte is of dat niet zeker is
      Gegeven deze feiten:
        | <feit>   |
        | <en>     |
        | <en ook> |
      Als het meldadvies wordt gevraagd
      Dan geldt regel ADV-16 op grond van 9.1.5.g.b, D-1
      En onder meer: het advies is gesloten melden

      Voorbeelden:
        | feit                                                         | en                                           | en ook                                                 |
        | over ouder-1: de toestemming van deze ouder is niet gevraagd | het gezin weet dat er gemeld wordt: nee      |                                                        |
        | over ouder-1: de toestemming van deze ouder is onbekend      | het gezin weet dat er gemeld wordt: nee      |                                                        |
        | over ouder-1: de toestemming van deze ouder is niet gevraagd | het gezin weet dat er gemeld wordt: onbekend |                                                        |
        | over ouder-1: de toestemming van deze ouder is onbekend      | het gezin weet dat er gemeld wordt: onbekend |                                                        |
        | over ouder-1: de toestemming van deze ouder is geweigerd     | het gezin weet dat er gemeld wordt: onbekend |                                                        |
        | over ouder-1: de toestemming van deze ouder is geweigerd     | het gezin weet dat er gemeld wordt: onbekend | de melding is vooraf met het gezin besproken: onbekend |

    Abstract Scenario: een professional of een onbekende melder meldt om die reden niet gesloten
      Gegeven <feit>
      Als het meldadvies wordt gevraagd
      Dan geldt regel ADV-16 niet
      En niet: het advies is gesloten melden

      Voorbeelden:
        | feit                             |
        | de melder is jeugdteam           |
        | de melder is JGZ                 |
        | de melder is andere professional |
        | de melder is onbekend            |

    Abstract Scenario: weet het gezin ervan, dan meldt een burger om die reden niet gesloten
      Gegeven deze feiten:
        | <feit> |
        | <en>   |
      Als het meldadvies wordt gevraagd
      Dan geldt regel ADV-16 niet
      En niet: het advies is gesloten melden

      Voorbeelden:
        | feit                                   | en                                                     |
        | het gezin weet dat er gemeld wordt: ja |                                                        |
        | het gezin weet dat er gemeld wordt: ja | de melding is vooraf met het gezin besproken: onbekend |
        | het gezin weet dat er gemeld wordt: ja | de melding is vooraf met het gezin besproken: ja       |

  Regel: ADV-17 Is er niets gevraagd en niets verteld, dan komt eerst het gesprek

    Achtergrond:
      Gegeven deze feiten:
        | over ouder-1: deze ouder heeft gezag: ja                     |
        | over ouder-1: de toestemming van deze ouder is niet gevraagd |
        | het gezin weet dat er gemeld wordt: nee                      |
        | de melding is vooraf met het gezin besproken: nee            |

    Abstract Scenario: is er niets gevraagd en niets verteld, dan gaat de professional eerst in gesprek
      Gegeven <feit>
      Als het meldadvies wordt gevraagd
      Dan geldt regel ADV-17 op grond van 7.2.3, 9.1.5.o.a, D-1
      En onder meer: het advies is eerst het gesprek voeren

      Voorbeelden:
        | feit                                                   |
        | de melder is jeugdteam                                 |
        | de melder is JGZ                                       |
        | de melder is andere professional                       |
        | de melding is vooraf met het gezin besproken: onbekend |

    Abstract Scenario: zijn de ouders gevraagd, of is dat onbekend, dan is het eerste gesprek niet het advies
      Gegeven <feit>
      Als het meldadvies wordt gevraagd
      Dan geldt regel ADV-17 niet
      En niet: het advies is eerst het gesprek voeren

      Voorbeelden:
        | feit                                                     |
        | over ouder-1: de toestemming van deze ouder is geweigerd |
        | over ouder-1: de toestemming van deze ouder is onbekend  |

    Abstract Scenario: weet het gezin van de melding, of misschien, dan is het eerste gesprek niet het advies
      Gegeven deze feiten:
        | <feit> |
        | <en>   |
      Als het meldadvies wordt gevraagd
      Dan geldt regel ADV-17 niet
      En niet: het advies is eerst het gesprek voeren

      Voorbeelden:
        | feit                                         | en                                                     |
        | het gezin weet dat er gemeld wordt: ja       |                                                        |
        | het gezin weet dat er gemeld wordt: onbekend |                                                        |
        | het gezin weet dat er gemeld wordt: onbekend | de melding is vooraf met het gezin besproken: onbekend |

    Abstract Scenario: een burger of een onbekende melder hoeft dat gesprek niet te voeren
      Gegeven <feit>
      Als het meldadvies wordt gevraagd
      Dan geldt regel ADV-17 niet
      En niet: het advies is eerst het gesprek voeren

      Voorbeelden:
        | feit                  |
        | de melder is burger   |
        | de melder is onbekend |

  Regel: ADV-18 Is een beslissend feit onbekend, dan komt eerst overleg met Veilig Thuis

    Achtergrond:
      Gegeven deze feiten:
        | over ouder-1: deze ouder heeft gezag: ja                |
        | over ouder-1: de toestemming van deze ouder is onbekend |

    Abstract Scenario: is te weinig bekend voor een keuze, dan komt eerst overleg
      Gegeven deze feiten:
        | <feit>   |
        | <en>     |
        | <en ook> |
        | <en nog> |
      Als het meldadvies wordt gevraagd
      Dan geldt regel ADV-18 op grond van F.4, 9.1.4.a, D-10
      En onder meer: het advies is eerst Veilig Thuis raadplegen

      Voorbeelden:
        | feit                                                         | en                                           | en ook                                                 | en nog                           |
        | over ouder-1: de toestemming van deze ouder is onbekend      | het gezin weet dat er gemeld wordt: nee      | de melding is vooraf met het gezin besproken: nee      |                                  |
        | over ouder-1: de toestemming van deze ouder is onbekend      | het gezin weet dat er gemeld wordt: onbekend | de melding is vooraf met het gezin besproken: nee      |                                  |
        | over ouder-1: de toestemming van deze ouder is onbekend      | het gezin weet dat er gemeld wordt: onbekend | de melding is vooraf met het gezin besproken: onbekend |                                  |
        | over ouder-1: de toestemming van deze ouder is niet gevraagd | het gezin weet dat er gemeld wordt: onbekend | de melding is vooraf met het gezin besproken: nee      |                                  |
        | over ouder-1: de toestemming van deze ouder is niet gevraagd | het gezin weet dat er gemeld wordt: onbekend | de melding is vooraf met het gezin besproken: onbekend |                                  |
        | over ouder-1: de toestemming van deze ouder is geweigerd     | het gezin weet dat er gemeld wordt: onbekend | de melding is vooraf met het gezin besproken: nee      |                                  |
        | over ouder-1: de toestemming van deze ouder is geweigerd     | het gezin weet dat er gemeld wordt: onbekend | de melding is vooraf met het gezin besproken: onbekend |                                  |
        | over ouder-1: de toestemming van deze ouder is niet gevraagd | het gezin weet dat er gemeld wordt: nee      | de melding is vooraf met het gezin besproken: nee      | de melder is onbekend            |
        | over ouder-1: de toestemming van deze ouder is onbekend      | het gezin weet dat er gemeld wordt: nee      | de melding is vooraf met het gezin besproken: nee      | de melder is JGZ                 |
        | over ouder-1: de toestemming van deze ouder is onbekend      | het gezin weet dat er gemeld wordt: nee      | de melding is vooraf met het gezin besproken: nee      | de melder is andere professional |

    Abstract Scenario: is genoeg bekend, dan is dit vangnet niet nodig
      Gegeven deze feiten:
        | <feit>   |
        | <en>     |
        | <en ook> |
        | <en nog> |
      Als het meldadvies wordt gevraagd
      Dan geldt regel ADV-18 niet

      Voorbeelden:
        | feit                                                         | en                                                      | en ook                                                 | en nog                                                 |
        | over ouder-1: de toestemming van deze ouder is niet gevraagd | het gezin weet dat er gemeld wordt: nee                 | de melding is vooraf met het gezin besproken: nee      |                                                        |
        | over ouder-1: de toestemming van deze ouder is geweigerd     | het gezin weet dat er gemeld wordt: nee                 | de melding is vooraf met het gezin besproken: nee      |                                                        |
        | over ouder-1: de toestemming van deze ouder is gegeven       | het gezin weet dat er gemeld wordt: onbekend            | de melding is vooraf met het gezin besproken: nee      |                                                        |
        | over ouder-1: de toestemming van deze ouder is gegeven       | het gezin weet dat er gemeld wordt: onbekend            | de melding is vooraf met het gezin besproken: onbekend |                                                        |
        | het gezin weet dat er gemeld wordt: ja                       | de melding is vooraf met het gezin besproken: nee       |                                                        |                                                        |
        | het gezin weet dat er gemeld wordt: ja                       | de melding is vooraf met het gezin besproken: onbekend  |                                                        |                                                        |
        | over ouder-1: de toestemming van deze ouder is onbekend      | het gezin weet dat er gemeld wordt: nee                 | de melding is vooraf met het gezin besproken: nee      | de melder is burger                                    |
        | er is acuut gevaar: ja                                       | over ouder-1: de toestemming van deze ouder is onbekend | het gezin weet dat er gemeld wordt: onbekend           | de melding is vooraf met het gezin besproken: onbekend |

  Regel: Past een zaak op meer rijen, dan beslist de bovenste rij

    Achtergrond:
      Gegeven deze feiten:
        | over ouder-1: deze ouder heeft gezag: ja               |
        | over ouder-1: de toestemming van deze ouder is gegeven |

    Abstract Scenario: past de zaak op twee adviezen, dan geldt het bovenste
      Gegeven deze feiten:
        | <feit>   |
        | <en>     |
        | <en ook> |
        | <en nog> |
      Als het meldadvies wordt gevraagd
      Dan geldt regel <boven>
      En geldt regel <onder> niet

      Voorbeelden:
        | feit                                                         | en                                          | en ook                                            | en nog                                            | boven  | onder  |
        | er is acuut gevaar: ja                                       | het gezin is bereikbaar: nee                | er is ernstige zorg: ja                           |                                                   | ADV-01 | ADV-02 |
        | het gezin is bereikbaar: nee                                 | er is ernstige zorg: ja                     | er is een vermoeden van kindermishandeling: nee   |                                                   | ADV-02 | ADV-03 |
        | er is een vermoeden van kindermishandeling: nee              | open melden is gevaarlijk voor het kind: ja |                                                   |                                                   | ADV-03 | ADV-04 |
        | open melden is gevaarlijk voor het kind: onbekend            | er is acuut gevaar: onbekend                |                                                   |                                                   | ADV-05 | ADV-06 |
        | er is acuut gevaar: onbekend                                 | er is twijfel over de weging: ja            |                                                   |                                                   | ADV-06 | ADV-07 |
        | er is twijfel over de weging: ja                             | het gezin is bereikbaar: nee                | er is ernstige zorg: onbekend                     |                                                   | ADV-07 | ADV-08 |
        | het gezin is bereikbaar: nee                                 | er is ernstige zorg: onbekend               |                                                   |                                                   | ADV-08 | ADV-10 |
        | over ouder-1: de toestemming van deze ouder is niet gevraagd | het gezin is bereikbaar: onbekend           | er is ernstige zorg: ja                           | de melding is vooraf met het gezin besproken: nee | ADV-09 | ADV-12 |
        | de melding is vooraf met het gezin besproken: nee            |                                             |                                                   |                                                   | ADV-11 | ADV-12 |
        | de melding is vooraf met het gezin besproken: onbekend       |                                             |                                                   |                                                   | ADV-13 | ADV-14 |
        | over ouder-1: de toestemming van deze ouder is geweigerd     | het gezin weet dat er gemeld wordt: nee     | de melding is vooraf met het gezin besproken: nee | de melder is burger                               | ADV-15 | ADV-16 |
        | over ouder-1: de toestemming van deze ouder is niet gevraagd | het gezin weet dat er gemeld wordt: nee     | de melding is vooraf met het gezin besproken: nee | de melder is burger                               | ADV-16 | ADV-18 |
        | over ouder-1: de toestemming van deze ouder is niet gevraagd | het gezin weet dat er gemeld wordt: nee     | de melding is vooraf met het gezin besproken: nee |                                                   | ADV-17 | ADV-18 |

    Abstract Scenario: past de zaak op twee ruimten, dan geldt de bovenste
      Gegeven deze feiten:
        | <feit>   |
        | <en>     |
        | <en ook> |
      Als het meldadvies wordt gevraagd
      Dan geldt regel <boven>
      En geldt regel <onder> niet

      Voorbeelden:
        | feit                                                 | en                                                | en ook                  | boven  | onder  |
        | de melder is JGZ                                     | er is acuut gevaar: ja                            |                         | RUI-01 | RUI-02 |
        | er is acuut gevaar: ja                               | het gezin is bereikbaar: nee                      | er is ernstige zorg: ja | RUI-02 | RUI-03 |
        | de melder is burger                                  | het gezin is bereikbaar: nee                      | er is ernstige zorg: ja | RUI-03 | RUI-04 |
        | de melder is burger                                  | de signalen zijn in kaart gebracht: nee           |                         | RUI-04 | RUI-05 |
        | er is een vermoeden van kindermishandeling: onbekend | de signalen zijn in kaart gebracht: nee           |                         | RUI-05 | RUI-06 |
        | open melden is gevaarlijk voor het kind: ja          |                                                   |                         | RUI-07 | RUI-08 |
        | open melden is gevaarlijk voor het kind: ja          | de melding is vooraf met het gezin besproken: nee |                         | RUI-08 | RUI-09 |

  Regel: RUI-01 Wie een meldplicht heeft, moet melden

    Achtergrond:
      Gegeven de melder is JGZ

    Abstract Scenario: wie een plicht heeft, moet melden, ook bij een weigering, twijfel of een gezin dat van niets weet
      Gegeven deze feiten:
        | <feit>   |
        | <en>     |
        | <en ook> |
        | <en nog> |
      Als het meldadvies wordt gevraagd
      Dan geldt regel RUI-01 op grond van 8.2.b, D-9
      En onder meer: de ruimte van de melder is moet melden

      Voorbeelden:
        | feit                                     | en                                                           | en ook                                  | en nog                                            |
        | over ouder-1: deze ouder heeft gezag: ja | over ouder-1: de toestemming van deze ouder is geweigerd     |                                         |                                                   |
        | over ouder-1: deze ouder heeft gezag: ja | over ouder-1: de toestemming van deze ouder is gegeven       |                                         |                                                   |
        | er is twijfel over de weging: ja         |                                                              |                                         |                                                   |
        | over ouder-1: deze ouder heeft gezag: ja | over ouder-1: de toestemming van deze ouder is niet gevraagd | het gezin weet dat er gemeld wordt: nee | de melding is vooraf met het gezin besproken: nee |
        | er is acuut gevaar: ja                   |                                                              |                                         |                                                   |
        | het gezin is bereikbaar: nee             | er is ernstige zorg: ja                                      |                                         |                                                   |
        | de signalen zijn in kaart gebracht: nee  |                                                              |                                         |                                                   |

    Abstract Scenario: zonder plicht, of met een onbekende plicht, is het geen moeten
      Gegeven deze feiten:
        | <feit> |
        | <en>   |
      Als het meldadvies wordt gevraagd
      Dan geldt regel RUI-01 niet
      En niet: de ruimte van de melder is moet melden

      Voorbeelden:
        | feit                                                 | en                                           |
        | de melder is jeugdteam                               |                                              |
        | de melder is andere professional                     |                                              |
        | de melder is burger                                  |                                              |
        | de melder is onbekend                                |                                              |
        | er is een vermoeden van kindermishandeling: nee      |                                              |
        | er is een vermoeden van kindermishandeling: nee      | er is een vermoeden van huiselijk geweld: ja |
        | er is een vermoeden van kindermishandeling: onbekend |                                              |
        | de weging is gedaan: nee                             |                                              |
        | de weging is gedaan: onbekend                        |                                              |

  Regel: RUI-02 Bij acuut gevaar mag iedereen melden

    Achtergrond:
      Gegeven er is acuut gevaar: ja

    Abstract Scenario: bij acuut gevaar mag wie geen plicht heeft melden zonder iets af te wachten
      Gegeven deze feiten:
        | <feit>   |
        | <en>     |
        | <en ook> |
        | <en nog> |
      Als het meldadvies wordt gevraagd
      Dan geldt regel RUI-02 op grond van F.3, 9.1.5.g.b, D-10
      En onder meer: de ruimte van de melder is mag melden

      Voorbeelden:
        | feit                                            | en                                                           | en ook                                  | en nog                                            |
        | de melder is jeugdteam                          |                                                              |                                         |                                                   |
        | de melder is andere professional                |                                                              |                                         |                                                   |
        | de melder is burger                             |                                                              |                                         |                                                   |
        | de melder is onbekend                           |                                                              |                                         |                                                   |
        | de melder is JGZ                                | er is een vermoeden van kindermishandeling: nee              |                                         |                                                   |
        | de melder is JGZ                                | er is een vermoeden van kindermishandeling: onbekend         |                                         |                                                   |
        | de signalen zijn in kaart gebracht: nee         | een collega is geraadpleegd: nee                             | de weging is gedaan: nee                |                                                   |
        | er is een vermoeden van kindermishandeling: nee |                                                              |                                         |                                                   |
        | over ouder-1: deze ouder heeft gezag: ja        | over ouder-1: de toestemming van deze ouder is niet gevraagd | het gezin weet dat er gemeld wordt: nee | de melding is vooraf met het gezin besproken: nee |

    Abstract Scenario: zonder acuut gevaar, of als dat onbekend is, is dit niet de reden
      Gegeven <feit>
      Als het meldadvies wordt gevraagd
      Dan geldt regel RUI-02 niet

      Voorbeelden:
        | feit                         |
        | er is acuut gevaar: nee      |
        | er is acuut gevaar: onbekend |

  Regel: RUI-03 Bij ernstige zorg en een onbereikbaar gezin mag iedereen melden

    Achtergrond:
      Gegeven deze feiten:
        | het gezin is bereikbaar: nee |
        | er is ernstige zorg: ja      |

    Abstract Scenario: bij ernstige zorg om een onbereikbaar gezin mag wie geen plicht heeft melden
      Gegeven deze feiten:
        | <feit> |
        | <en>   |
      Als het meldadvies wordt gevraagd
      Dan geldt regel RUI-03 op grond van F.3, 9.1.5.g.b, D-1, D-10
      En onder meer: de ruimte van de melder is mag melden

      Voorbeelden:
        | feit                                            | en                                                   |
        | de melder is jeugdteam                          |                                                      |
        | de melder is andere professional                |                                                      |
        | de melder is burger                             |                                                      |
        | de melder is onbekend                           |                                                      |
        | de melder is JGZ                                | er is een vermoeden van kindermishandeling: onbekend |
        | de signalen zijn in kaart gebracht: nee         | de weging is gedaan: nee                             |
        | er is een vermoeden van kindermishandeling: nee |                                                      |

    Abstract Scenario: een bereikbaar gezin is geen reden, en onbekend is geen nee
      Gegeven <feit>
      Als het meldadvies wordt gevraagd
      Dan geldt regel RUI-03 niet

      Voorbeelden:
        | feit                              |
        | het gezin is bereikbaar: ja       |
        | het gezin is bereikbaar: onbekend |

    Abstract Scenario: zorg die niet ernstig is, of waarvan dat onbekend is, is geen reden
      Gegeven <feit>
      Als het meldadvies wordt gevraagd
      Dan geldt regel RUI-03 niet

      Voorbeelden:
        | feit                          |
        | er is ernstige zorg: nee      |
        | er is ernstige zorg: onbekend |

  Regel: RUI-04 Een burger mag met een vermoeden altijd melden

    Achtergrond:
      Gegeven deze feiten:
        | de melder is burger                             |
        | er is een vermoeden van kindermishandeling: nee |
        | de signalen zijn in kaart gebracht: nee         |
        | een collega is geraadpleegd: nee                |
        | de weging is gedaan: nee                        |

    Abstract Scenario: een burger die zich zorgen maakt, mag melden zonder stappen vooraf
      Gegeven deze feiten:
        | <feit> |
        | <en>   |
      Als het meldadvies wordt gevraagd
      Dan geldt regel RUI-04 op grond van 9.1.5.g.b, D-1
      En onder meer: de ruimte van de melder is mag melden

      Voorbeelden:
        | feit                                                 | en                           |
        | er is een vermoeden van kindermishandeling: ja       |                              |
        | er is een vermoeden van huiselijk geweld: ja         |                              |
        | er is een vermoeden van kindermishandeling: onbekend |                              |
        | er is een vermoeden van huiselijk geweld: onbekend   |                              |
        | er is een vermoeden van huiselijk geweld: ja         | er is acuut gevaar: onbekend |

    Scenario: zonder vermoeden zeggen de afspraken een burger niets over melden
      Gegeven deze feiten:
        | er is een vermoeden van kindermishandeling: nee |
        | er is een vermoeden van huiselijk geweld: nee   |
      Als het meldadvies wordt gevraagd
      Dan geldt regel RUI-04 niet
      En niet: de ruimte van de melder is mag melden

    Abstract Scenario: wie geen burger is, mag dat om die reden niet
      Gegeven deze feiten:
        | <feit> |
        | <en>   |
      Als het meldadvies wordt gevraagd
      Dan geldt regel RUI-04 niet

      Voorbeelden:
        | feit                                         | en                               |
        | er is een vermoeden van huiselijk geweld: ja | de melder is jeugdteam           |
        | er is een vermoeden van huiselijk geweld: ja | de melder is JGZ                 |
        | er is een vermoeden van huiselijk geweld: ja | de melder is andere professional |
        | er is een vermoeden van huiselijk geweld: ja | de melder is onbekend            |

  Regel: RUI-05 Zonder de eerdere stappen mag een professional nog niet melden

    Achtergrond:
      Gegeven deze feiten:
        | over ouder-1: deze ouder heeft gezag: ja               |
        | over ouder-1: de toestemming van deze ouder is gegeven |

    Abstract Scenario: zolang een stap ontbreekt of onbekend is, mag een professional nog niet melden
      Gegeven deze feiten:
        | <feit>   |
        | <en>     |
        | <en ook> |
        | <en nog> |
      Als het meldadvies wordt gevraagd
      Dan geldt regel RUI-05 op grond van 7.2.1, 7.2.2, 7.2.4, D-10
      En onder meer: de ruimte van de melder is mag nog niet melden

      Voorbeelden:
        | feit                                         | en                                                   | en ook                                          | en nog                                       |
        | de signalen zijn in kaart gebracht: nee      |                                                      |                                                 |                                              |
        | een collega is geraadpleegd: nee             |                                                      |                                                 |                                              |
        | de weging is gedaan: nee                     |                                                      |                                                 |                                              |
        | de signalen zijn in kaart gebracht: onbekend |                                                      |                                                 |                                              |
        | een collega is geraadpleegd: onbekend        |                                                      |                                                 |                                              |
        | de weging is gedaan: onbekend                |                                                      |                                                 |                                              |
        | de signalen zijn in kaart gebracht: nee      | de melder is andere professional                     |                                                 |                                              |
        | de signalen zijn in kaart gebracht: nee      | de melder is JGZ                                     | er is een vermoeden van kindermishandeling: nee | er is een vermoeden van huiselijk geweld: ja |
        | de weging is gedaan: nee                     | de melder is JGZ                                     |                                                 |                                              |
        | de signalen zijn in kaart gebracht: nee      | er is een vermoeden van kindermishandeling: onbekend |                                                 |                                              |
        | de signalen zijn in kaart gebracht: onbekend | er is een vermoeden van kindermishandeling: onbekend |                                                 |                                              |

    Scenario: zonder vermoeden is er niets om op te wachten
      Gegeven deze feiten:
        | de signalen zijn in kaart gebracht: nee         |
        | er is een vermoeden van kindermishandeling: nee |
      Als het meldadvies wordt gevraagd
      Dan geldt regel RUI-05 niet
      En niet: de ruimte van de melder is mag nog niet melden

    Abstract Scenario: zijn alle stappen gezet, dan is dat niet de reden
      Gegeven <feit>
      Als het meldadvies wordt gevraagd
      Dan geldt regel RUI-05 niet

      Voorbeelden:
        | feit                                                 |
        | het gesprek is gevoerd: nee                          |
        | Veilig Thuis is geraadpleegd: nee                    |
        | het gesprek is gevoerd: ja                           |
        | er is een vermoeden van kindermishandeling: onbekend |

  Regel: RUI-06 Is het vermoeden onbekend, dan mag een professional nog niet melden

    Achtergrond:
      Gegeven deze feiten:
        | over ouder-1: deze ouder heeft gezag: ja               |
        | over ouder-1: de toestemming van deze ouder is gegeven |
        | er is een vermoeden van kindermishandeling: onbekend   |

    Abstract Scenario: na alle stappen moet een professional nog weten of er een vermoeden is
      Gegeven deze feiten:
        | <feit> |
        | <en>   |
      Als het meldadvies wordt gevraagd
      Dan geldt regel RUI-06 op grond van F.4, F.5, D-10
      En onder meer: de ruimte van de melder is mag nog niet melden

      Voorbeelden:
        | feit                                               | en                                                 |
        | de melder is jeugdteam                             |                                                    |
        | de melder is JGZ                                   |                                                    |
        | de melder is andere professional                   |                                                    |
        | er is een vermoeden van huiselijk geweld: onbekend |                                                    |
        | er is een vermoeden van kindermishandeling: nee    | er is een vermoeden van huiselijk geweld: onbekend |

    Abstract Scenario: is bekend of er een vermoeden is, dan is dat niet de reden
      Gegeven <feit>
      Als het meldadvies wordt gevraagd
      Dan geldt regel RUI-06 niet

      Voorbeelden:
        | feit                                            |
        | er is een vermoeden van kindermishandeling: ja  |
        | er is een vermoeden van kindermishandeling: nee |
        | er is een vermoeden van huiselijk geweld: ja    |

  Regel: RUI-07 Mag open melden, dan is melden een keuze

    Achtergrond:
      Gegeven deze feiten:
        | over ouder-1: deze ouder heeft gezag: ja               |
        | over ouder-1: de toestemming van deze ouder is gegeven |

    Abstract Scenario: mag open melden, dan mag de melder melden
      Gegeven deze feiten:
        | <feit>   |
        | <en>     |
        | <en ook> |
      Als het meldadvies wordt gevraagd
      Dan geldt regel RUI-07 op grond van F.5, 7.2.5, 9.1.5.o.a, D-1, D-9
      En onder meer: de ruimte van de melder is mag melden

      Voorbeelden:
        | feit                                                     | en                                              | en ook                                       |
        | de melder is jeugdteam                                   |                                                 |                                              |
        | de melder is andere professional                         |                                                 |                                              |
        | de melder is JGZ                                         | er is een vermoeden van kindermishandeling: nee | er is een vermoeden van huiselijk geweld: ja |
        | de melder is onbekend                                    |                                                 |                                              |
        | over ouder-1: de toestemming van deze ouder is geweigerd |                                                 |                                              |

    Abstract Scenario: zonder vermoeden, of als dat onbekend is, geeft open melden geen ruimte
      Gegeven <feit>
      Als het meldadvies wordt gevraagd
      Dan geldt regel RUI-07 niet
      En niet: de ruimte van de melder is mag melden

      Voorbeelden:
        | feit                                                 |
        | er is een vermoeden van kindermishandeling: nee      |
        | er is een vermoeden van kindermishandeling: onbekend |

    Abstract Scenario: mag open melden nog niet of is dat onzeker, dan geeft het geen ruimte
      Gegeven deze feiten:
        | <feit>   |
        | <en>     |
        | <en ook> |
      Als het meldadvies wordt gevraagd
      Dan geldt regel RUI-07 niet
      En niet: de ruimte van de melder is mag melden

      Voorbeelden:
        | feit                                                         | en                                      | en ook                                            |
        | de melding is vooraf met het gezin besproken: nee            |                                         |                                                   |
        | de melding is vooraf met het gezin besproken: onbekend       |                                         |                                                   |
        | over ouder-1: de toestemming van deze ouder is niet gevraagd | het gezin weet dat er gemeld wordt: nee | de melding is vooraf met het gezin besproken: nee |

  Regel: RUI-08 Mag gesloten melden, dan is melden een keuze

    Achtergrond:
      Gegeven deze feiten:
        | over ouder-1: deze ouder heeft gezag: ja                 |
        | over ouder-1: de toestemming van deze ouder is geweigerd |
        | de melding is vooraf met het gezin besproken: nee        |

    Abstract Scenario: mag gesloten melden, dan mag de melder melden, ook als open nog niet mag of onzeker is
      Gegeven deze feiten:
        | <feit>   |
        | <en>     |
        | <en ook> |
      Als het meldadvies wordt gevraagd
      Dan geldt regel RUI-08 op grond van F.5, 7.2.5, 9.1.5.g.a, D-1, D-9
      En onder meer: de ruimte van de melder is mag melden

      Voorbeelden:
        | feit                                                         | en                                                | en ook                                       |
        | de melding is vooraf met het gezin besproken: nee            |                                                   |                                              |
        | de melding is vooraf met het gezin besproken: onbekend       |                                                   |                                              |
        | het gezin weet dat er gemeld wordt: nee                      | de melding is vooraf met het gezin besproken: nee |                                              |
        | over ouder-1: de toestemming van deze ouder is niet gevraagd | open melden is gevaarlijk voor het kind: ja       |                                              |
        | de melder is andere professional                             |                                                   |                                              |
        | de melder is onbekend                                        |                                                   |                                              |
        | de melder is JGZ                                             | er is een vermoeden van kindermishandeling: nee   | er is een vermoeden van huiselijk geweld: ja |

    Abstract Scenario: zonder vermoeden, of als dat onbekend is, geeft gesloten melden geen ruimte
      Gegeven <feit>
      Als het meldadvies wordt gevraagd
      Dan geldt regel RUI-08 niet
      En niet: de ruimte van de melder is mag melden

      Voorbeelden:
        | feit                                                 |
        | er is een vermoeden van kindermishandeling: nee      |
        | er is een vermoeden van kindermishandeling: onbekend |

    Abstract Scenario: mag gesloten melden niet of is dat onzeker, dan geeft het geen ruimte
      Gegeven deze feiten:
        | <feit> |
        | <en>   |
      Als het meldadvies wordt gevraagd
      Dan geldt regel RUI-08 niet
      En niet: de ruimte van de melder is mag melden

      Voorbeelden:
        | feit                                                         | en                                                |
        | over ouder-1: de toestemming van deze ouder is niet gevraagd |                                                   |
        | over ouder-1: de toestemming van deze ouder is gegeven       |                                                   |
        | over ouder-1: de toestemming van deze ouder is onbekend      |                                                   |
        | over ouder-1: de toestemming van deze ouder is niet gevraagd | open melden is gevaarlijk voor het kind: onbekend |

  Regel: RUI-09 Mag geen van beide, dan mag melden nog niet

    Achtergrond:
      Gegeven deze feiten:
        | over ouder-1: deze ouder heeft gezag: ja               |
        | over ouder-1: de toestemming van deze ouder is gegeven |
        | de melding is vooraf met het gezin besproken: nee      |

    Abstract Scenario: mag open melden nog niet en gesloten melden niet of misschien, dan mag melden nog niet
      Gegeven deze feiten:
        | <feit>   |
        | <en>     |
        | <en ook> |
      Als het meldadvies wordt gevraagd
      Dan geldt regel RUI-09 op grond van F.5, 9.1.5.o.d, D-1
      En onder meer: de ruimte van de melder is mag nog niet melden

      Voorbeelden:
        | feit                                                         | en                                                     | en ook                                       |
        | over ouder-1: de toestemming van deze ouder is gegeven       |                                                        |                                              |
        | over ouder-1: de toestemming van deze ouder is niet gevraagd |                                                        |                                              |
        | over ouder-1: de toestemming van deze ouder is onbekend      |                                                        |                                              |
        | over ouder-1: de toestemming van deze ouder is gegeven       | de melding is vooraf met het gezin besproken: onbekend |                                              |
        | over ouder-1: de toestemming van deze ouder is niet gevraagd | het gezin weet dat er gemeld wordt: nee                |                                              |
        | over ouder-1: de toestemming van deze ouder is gegeven       | open melden is gevaarlijk voor het kind: onbekend      |                                              |
        | de melder is onbekend                                        |                                                        |                                              |
        | de melder is JGZ                                             | er is een vermoeden van kindermishandeling: nee        | er is een vermoeden van huiselijk geweld: ja |

    Abstract Scenario: zonder vermoeden, of als dat onbekend is, is dit niet de reden
      Gegeven <feit>
      Als het meldadvies wordt gevraagd
      Dan geldt regel RUI-09 niet

      Voorbeelden:
        | feit                                                 |
        | er is een vermoeden van kindermishandeling: nee      |
        | er is een vermoeden van kindermishandeling: onbekend |

    Abstract Scenario: mag een van beide, dan is er ruimte
      Gegeven <feit>
      Als het meldadvies wordt gevraagd
      Dan geldt regel RUI-09 niet
      En niet: de ruimte van de melder is mag nog niet melden

      Voorbeelden:
        | feit                                                     |
        | de melding is vooraf met het gezin besproken: ja         |
        | over ouder-1: de toestemming van deze ouder is geweigerd |
        | open melden is gevaarlijk voor het kind: ja              |
        | de melder is burger                                      |

  Regel: Typische zaken, als heel besluit

    Scenario: een jeugdteam met toestemming en een besproken melding meldt open
      Gegeven deze feiten:
        | over ouder-1: deze ouder heeft gezag: ja               |
        | over ouder-1: de toestemming van deze ouder is gegeven |
        | over ouder-2: deze ouder heeft gezag: ja               |
        | over ouder-2: de toestemming van deze ouder is gegeven |
      Als het meldadvies wordt gevraagd
      Dan het advies is open melden
      En de ruimte van de melder is mag melden
      En open melden is toegestaan
      En gesloten melden is niet toegestaan
      En de melder mag zelf hulp organiseren voor het gezin
      En Veilig Thuis moet melder en inhoud van de melding bekendmaken aan het gezin, na de melding
      En de melder moet een kopie van de melding geven aan de ouders, bij de melding, zo mogelijk
      En de melder moet toestemming of mededeling vastleggen in het eigen dossier

    Scenario: een jeugdteam met een weigering van één ouder maar een besproken melding meldt open en mag ook gesloten
      Gegeven deze feiten:
        | over ouder-1: deze ouder heeft gezag: ja                 |
        | over ouder-1: de toestemming van deze ouder is gegeven   |
        | over ouder-2: deze ouder heeft gezag: ja                 |
        | over ouder-2: de toestemming van deze ouder is geweigerd |
      Als het meldadvies wordt gevraagd
      Dan het advies is open melden
      En de ruimte van de melder is mag melden
      En open melden is toegestaan
      En gesloten melden is toegestaan
      En de melder mag zelf hulp organiseren voor het gezin
      En Veilig Thuis moet melder en inhoud van de melding bekendmaken aan het gezin, na de melding
      En de melder moet een kopie van de melding geven aan de ouders, bij de melding, zo mogelijk
      En de melder moet toestemming of mededeling vastleggen in het eigen dossier

    Scenario: een jeugdteam met toestemming dat de melding nog niet besprak, bespreekt haar eerst
      Gegeven deze feiten:
        | over ouder-1: deze ouder heeft gezag: ja               |
        | over ouder-1: de toestemming van deze ouder is gegeven |
        | de melding is vooraf met het gezin besproken: nee      |
      Als het meldadvies wordt gevraagd
      Dan het advies is eerst bespreken, dan open melden
      En de ruimte van de melder is mag nog niet melden
      En open melden is nog niet toegestaan
      En gesloten melden is niet toegestaan
      En de melder mag zelf hulp organiseren voor het gezin
      En Veilig Thuis moet melder en inhoud van de melding bekendmaken aan het gezin, na de melding
      En de melder moet een kopie van de melding geven aan de ouders, bij de melding, zo mogelijk
      En de melder moet toestemming of mededeling vastleggen in het eigen dossier
      En de melder moet de melding bespreken met het gezin, vóór de melding

    Scenario: een jeugdteam na een weigering van een gezin dat van niets weet, vertelt en bespreekt eerst
      Gegeven deze feiten:
        | over ouder-1: deze ouder heeft gezag: ja                 |
        | over ouder-1: de toestemming van deze ouder is geweigerd |
        | het gezin weet dat er gemeld wordt: nee                  |
        | de melding is vooraf met het gezin besproken: nee        |
      Als het meldadvies wordt gevraagd
      Dan het advies is eerst vertellen en bespreken, dan open melden
      En de ruimte van de melder is mag melden
      En open melden is nog niet toegestaan
      En gesloten melden is toegestaan
      En de melder mag zelf hulp organiseren voor het gezin
      En Veilig Thuis moet melder en inhoud van de melding bekendmaken aan het gezin, na de melding
      En de melder moet een kopie van de melding geven aan de ouders, bij de melding, zo mogelijk
      En de melder moet toestemming of mededeling vastleggen in het eigen dossier
      En de melder moet de melding bespreken met het gezin, vóór de melding
      En de melder moet het gezin vertellen dat er gemeld wordt, vóór de melding
      En opmerking: GES-09

    Scenario: een andere professional bij gevaar voor de eigen veiligheid meldt gesloten, ook met toestemming
      Gegeven deze feiten:
        | de melder is andere professional                       |
        | over ouder-1: deze ouder heeft gezag: ja               |
        | over ouder-1: de toestemming van deze ouder is gegeven |
        | open melden is gevaarlijk voor de professional: ja     |
      Als het meldadvies wordt gevraagd
      Dan het advies is gesloten melden
      En de ruimte van de melder is mag melden
      En open melden is toegestaan
      En gesloten melden is toegestaan
      En de melder mag zelf hulp organiseren voor het gezin
      En de melder mag gesloten melden bij Veilig Thuis, telefonisch
      En de melder mag gesloten melden bij Veilig Thuis, schriftelijk
      En Veilig Thuis moet geheimhouden wie er gemeld heeft, voortdurend
      En contra-indicatie: OPEN-11
      En er is een contra-indicatie voor open melden: ja

    Scenario: een andere professional die nog niets vroeg of vertelde, gaat eerst in gesprek
      Gegeven deze feiten:
        | de melder is andere professional                             |
        | over ouder-1: deze ouder heeft gezag: ja                     |
        | over ouder-1: de toestemming van deze ouder is niet gevraagd |
        | het gezin weet dat er gemeld wordt: nee                      |
        | de melding is vooraf met het gezin besproken: nee            |
        | het gesprek is gevoerd: nee                                  |
      Als het meldadvies wordt gevraagd
      Dan het advies is eerst het gesprek voeren
      En de ruimte van de melder is mag nog niet melden
      En open melden is nog niet toegestaan
      En gesloten melden is niet toegestaan
      En de melder mag zelf hulp organiseren voor het gezin
      En de melder moet het gesprek voeren met het gezin, vóór de melding

    Scenario: de JGZ met toestemming en een vermoeden van kindermishandeling moet open melden
      Gegeven deze feiten:
        | de melder is JGZ                                       |
        | over ouder-1: deze ouder heeft gezag: ja               |
        | over ouder-1: de toestemming van deze ouder is gegeven |
      Als het meldadvies wordt gevraagd
      Dan het advies is open melden
      En de ruimte van de melder is moet melden
      En open melden is toegestaan
      En gesloten melden is niet toegestaan
      En de melder mag zelf hulp organiseren voor het gezin
      En Veilig Thuis moet melder en inhoud van de melding bekendmaken aan het gezin, na de melding
      En de melder moet een kopie van de melding geven aan de ouders, bij de melding, zo mogelijk
      En de melder moet toestemming of mededeling vastleggen in digitaal dossier en Kidos
      En de melder moet melden bij Veilig Thuis

    Scenario: de JGZ moet ook na een weigering melden en mag dat gesloten doen bij gevaar
      Gegeven deze feiten:
        | de melder is JGZ                                         |
        | over ouder-1: deze ouder heeft gezag: ja                 |
        | over ouder-1: de toestemming van deze ouder is geweigerd |
        | open melden is gevaarlijk voor het kind: ja              |
        | het gezin weet dat er gemeld wordt: nee                  |
        | de melding is vooraf met het gezin besproken: nee        |
      Als het meldadvies wordt gevraagd
      Dan het advies is gesloten melden
      En de ruimte van de melder is moet melden
      En open melden is nog niet toegestaan
      En gesloten melden is toegestaan
      En de melder mag zelf hulp organiseren voor het gezin
      En de melder mag gesloten melden bij Veilig Thuis, telefonisch
      En de melder mag gesloten melden bij Veilig Thuis, schriftelijk
      En Veilig Thuis moet geheimhouden wie er gemeld heeft, voortdurend
      En de melder moet melden bij Veilig Thuis

    Scenario: de JGZ met alleen een vermoeden van huiselijk geweld kiest zelf
      Gegeven deze feiten:
        | de melder is JGZ                                       |
        | er is een vermoeden van kindermishandeling: nee        |
        | er is een vermoeden van huiselijk geweld: ja           |
        | over ouder-1: deze ouder heeft gezag: ja               |
        | over ouder-1: de toestemming van deze ouder is gegeven |
      Als het meldadvies wordt gevraagd
      Dan het advies is open melden
      En de ruimte van de melder is mag melden
      En open melden is toegestaan
      En gesloten melden is niet toegestaan
      En de melder mag zelf hulp organiseren voor het gezin
      En Veilig Thuis moet melder en inhoud van de melding bekendmaken aan het gezin, na de melding
      En de melder moet een kopie van de melding geven aan de ouders, bij de melding, zo mogelijk
      En de melder moet toestemming of mededeling vastleggen in digitaal dossier en Kidos

    Scenario: de JGZ belt bij acuut gevaar meteen, ook al is er nog niet gewogen
      Gegeven deze feiten:
        | de melder is JGZ                                             |
        | over ouder-1: deze ouder heeft gezag: ja                     |
        | over ouder-1: de toestemming van deze ouder is niet gevraagd |
        | het gezin weet dat er gemeld wordt: nee                      |
        | de melding is vooraf met het gezin besproken: nee            |
        | er is acuut gevaar: ja                                       |
        | de weging is gedaan: nee                                     |
      Als het meldadvies wordt gevraagd
      Dan het advies is Veilig Thuis meteen bellen
      En de ruimte van de melder is moet melden
      En open melden is nog niet toegestaan
      En gesloten melden is niet toegestaan
      En de melder mag zelf hulp organiseren voor het gezin
      En het eerste contact is Veilig Thuis
      En de melder moet melden bij Veilig Thuis, telefonisch, meteen
      En de melder moet Veilig Thuis bellen, telefonisch, meteen
      En opmerking: ADN-01
      En opmerking: STP-17
      En de melder moet de weging doen, na de melding

    Scenario: een burger van wie het gezin niets weet, meldt gesloten
      Gegeven deze feiten:
        | de melder is burger                                          |
        | over ouder-1: deze ouder heeft gezag: ja                     |
        | over ouder-1: de toestemming van deze ouder is niet gevraagd |
        | het gezin weet dat er gemeld wordt: nee                      |
        | de melding is vooraf met het gezin besproken: nee            |
      Als het meldadvies wordt gevraagd
      Dan het advies is gesloten melden
      En de ruimte van de melder is mag melden
      En open melden is nog niet toegestaan
      En gesloten melden is toegestaan
      En de melder mag gesloten melden bij Veilig Thuis, telefonisch
      En de melder mag gesloten melden bij Veilig Thuis, schriftelijk
      En Veilig Thuis moet geheimhouden wie er gemeld heeft, voortdurend

    Scenario: een burger die de melding met het gezin besprak, meldt open
      Gegeven deze feiten:
        | de melder is burger                                          |
        | over ouder-1: deze ouder heeft gezag: ja                     |
        | over ouder-1: de toestemming van deze ouder is niet gevraagd |
      Als het meldadvies wordt gevraagd
      Dan het advies is open melden
      En de ruimte van de melder is mag melden
      En open melden is toegestaan
      En gesloten melden is toegestaan
      En Veilig Thuis moet melder en inhoud van de melding bekendmaken aan het gezin, na de melding
      En de melder moet een kopie van de melding geven aan de ouders, bij de melding, zo mogelijk

    Scenario: een burger die bij ernstige zorg het gezin niet bereikt, kan meteen bellen
      Gegeven deze feiten:
        | de melder is burger                                          |
        | het gezin is bereikbaar: nee                                 |
        | er is ernstige zorg: ja                                      |
        | over ouder-1: deze ouder heeft gezag: ja                     |
        | over ouder-1: de toestemming van deze ouder is niet gevraagd |
        | het gezin weet dat er gemeld wordt: nee                      |
        | de melding is vooraf met het gezin besproken: nee            |
      Als het meldadvies wordt gevraagd
      Dan het advies is Veilig Thuis meteen bellen
      En de ruimte van de melder is mag melden
      En open melden is nog niet toegestaan
      En gesloten melden is toegestaan
      En de melder mag Veilig Thuis bellen, telefonisch
      En opmerking: ADN-02

    Scenario: een jeugdteam zonder vermoeden krijgt geen advies
      Gegeven deze feiten:
        | er is een vermoeden van kindermishandeling: nee        |
        | over ouder-1: deze ouder heeft gezag: ja               |
        | over ouder-1: de toestemming van deze ouder is gegeven |
      Als het meldadvies wordt gevraagd
      Dan geen grondslag: ADV-03
      En open melden is toegestaan
      En gesloten melden is niet toegestaan

    Scenario: een jeugdteam dat niet weet of open melden veilig is, overlegt eerst
      Gegeven deze feiten:
        | open melden is gevaarlijk voor het kind: onbekend            |
        | over ouder-1: deze ouder heeft gezag: ja                     |
        | over ouder-1: de toestemming van deze ouder is niet gevraagd |
        | het gezin weet dat er gemeld wordt: nee                      |
        | de melding is vooraf met het gezin besproken: nee            |
      Als het meldadvies wordt gevraagd
      Dan het advies is eerst Veilig Thuis raadplegen
      En de ruimte van de melder is mag nog niet melden
      En open melden is nog niet toegestaan
      En gesloten melden is onzeker
      En de melder mag zelf hulp organiseren voor het gezin
      En de melder moet Veilig Thuis raadplegen, vóór de melding
      En vraag: open melden is gevaarlijk voor het kind

    Scenario: een jeugdteam dat twijfelt over de weging, overlegt eerst ook al mag open melden
      Gegeven deze feiten:
        | er is twijfel over de weging: ja                       |
        | over ouder-1: deze ouder heeft gezag: ja               |
        | over ouder-1: de toestemming van deze ouder is gegeven |
      Als het meldadvies wordt gevraagd
      Dan het advies is eerst Veilig Thuis raadplegen
      En de ruimte van de melder is mag melden
      En open melden is toegestaan
      En gesloten melden is niet toegestaan
      En de melder mag zelf hulp organiseren voor het gezin
      En de melder moet Veilig Thuis raadplegen, vóór de melding

    Scenario: is alles onbekend, dan komt eerst overleg en wordt gevraagd wat ertoe doet
      Gegeven deze feiten:
        | de melder is onbekend                                    |
        | er is een vermoeden van kindermishandeling: onbekend     |
        | er is een vermoeden van huiselijk geweld: onbekend       |
        | er is acuut gevaar: onbekend                             |
        | er is ernstige zorg: onbekend                            |
        | open melden is gevaarlijk voor het kind: onbekend        |
        | open melden is gevaarlijk voor de professional: onbekend |
        | het gezin weet dat er gemeld wordt: onbekend             |
        | de melding is vooraf met het gezin besproken: onbekend   |
        | het gezin is bereikbaar: onbekend                        |
        | de signalen zijn in kaart gebracht: onbekend             |
        | een collega is geraadpleegd: onbekend                    |
        | Veilig Thuis is geraadpleegd: onbekend                   |
        | het gesprek is gevoerd: onbekend                         |
        | de weging is gedaan: onbekend                            |
        | er is twijfel over de weging: onbekend                   |
        | de casus is complex: onbekend                            |
        | de taxatie vooraf is ingevuld: onbekend                  |
        | het kanaal is onbekend                                   |
      Als het meldadvies wordt gevraagd
      Dan het advies is eerst Veilig Thuis raadplegen
      En de ruimte van de melder is mag nog niet melden
      En open melden is onzeker
      En gesloten melden is onzeker
      En de melder moet Veilig Thuis raadplegen, vóór de melding
      En vraag: de melder
      En vraag: een ouder met gezag weigert toestemming
      En vraag: er is acuut gevaar
      En vraag: er is een vermoeden van kindermishandeling
      En vraag: er is ernstige zorg
      En vraag: er is twijfel over de weging
      En vraag: het gezin weet dat er gemeld wordt
      En vraag: de melding is vooraf met het gezin besproken
      En vraag: open melden is gevaarlijk voor het kind
      En vraag: open melden is gevaarlijk voor de professional

  Regel: Feiten die elkaar tegenspreken, worden geweigerd

    Scenario: toestemming van een gezin dat van niets weet, wordt geweigerd
      Gegeven deze feiten:
        | over ouder-1: deze ouder heeft gezag: ja               |
        | over ouder-1: de toestemming van deze ouder is gegeven |
        | het gezin weet dat er gemeld wordt: nee                |
        | de melding is vooraf met het gezin besproken: nee      |
      Als het meldadvies wordt gevraagd
      Dan wordt de zaak geweigerd: is nee terwijl een ouder toestemming gaf

    Scenario: toestemming van één van meer ouders van een gezin dat van niets weet, wordt geweigerd
      Gegeven deze feiten:
        | over ouder-1: deze ouder heeft gezag: ja                 |
        | over ouder-1: de toestemming van deze ouder is geweigerd |
        | over ouder-2: deze ouder heeft gezag: ja                 |
        | over ouder-2: de toestemming van deze ouder is gegeven   |
        | het gezin weet dat er gemeld wordt: nee                  |
        | de melding is vooraf met het gezin besproken: nee        |
      Als het meldadvies wordt gevraagd
      Dan wordt de zaak geweigerd: is nee terwijl een ouder toestemming gaf

    Scenario: een besproken melding waarvan het gezin niets weet, wordt geweigerd
      Gegeven deze feiten:
        | over ouder-1: deze ouder heeft gezag: ja                     |
        | over ouder-1: de toestemming van deze ouder is niet gevraagd |
        | het gezin weet dat er gemeld wordt: nee                      |
        | de melding is vooraf met het gezin besproken: ja             |
      Als het meldadvies wordt gevraagd
      Dan wordt de zaak geweigerd: is ja terwijl medeweten nee is

  Regel: Nog meer typische zaken, als heel besluit

    Scenario: een jeugdteam met toestemming dat niet weet of er is besproken, vraagt en bespreekt
      Gegeven deze feiten:
        | over ouder-1: deze ouder heeft gezag: ja               |
        | over ouder-1: de toestemming van deze ouder is gegeven |
        | de melding is vooraf met het gezin besproken: onbekend |
      Als het meldadvies wordt gevraagd
      Dan het advies is eerst bespreken, dan open melden
      En de ruimte van de melder is mag nog niet melden
      En open melden is onzeker
      En gesloten melden is niet toegestaan
      En de melder mag zelf hulp organiseren voor het gezin
      En Veilig Thuis moet melder en inhoud van de melding bekendmaken aan het gezin, na de melding
      En de melder moet een kopie van de melding geven aan de ouders, bij de melding, zo mogelijk
      En de melder moet toestemming of mededeling vastleggen in het eigen dossier
      En de melder moet de melding bespreken met het gezin, vóór de melding
      En vraag: de melding is vooraf met het gezin besproken

    Scenario: een burger wiens melding bekend maar niet besproken is, bespreekt haar eerst
      Gegeven deze feiten:
        | de melder is burger                                          |
        | over ouder-1: deze ouder heeft gezag: ja                     |
        | over ouder-1: de toestemming van deze ouder is niet gevraagd |
        | het gezin weet dat er gemeld wordt: ja                       |
        | de melding is vooraf met het gezin besproken: nee            |
      Als het meldadvies wordt gevraagd
      Dan het advies is eerst bespreken, dan open melden
      En de ruimte van de melder is mag melden
      En open melden is nog niet toegestaan
      En gesloten melden is toegestaan
      En Veilig Thuis moet melder en inhoud van de melding bekendmaken aan het gezin, na de melding
      En de melder moet een kopie van de melding geven aan de ouders, bij de melding, zo mogelijk
      En de melder moet de melding bespreken met het gezin, vóór de melding

    Scenario: een andere professional die niet weet wat de ouders vinden van een melding waar het gezin niets van weet, overlegt eerst
      Gegeven deze feiten:
        | de melder is andere professional                  |
        | het gezin weet dat er gemeld wordt: nee           |
        | de melding is vooraf met het gezin besproken: nee |
      Als het meldadvies wordt gevraagd
      Dan het advies is eerst Veilig Thuis raadplegen
      En de ruimte van de melder is mag nog niet melden
      En open melden is nog niet toegestaan
      En gesloten melden is onzeker
      En de melder mag zelf hulp organiseren voor het gezin
      En de melder moet Veilig Thuis raadplegen, vóór de melding
      En vraag: een ouder met gezag weigert toestemming

    Scenario: een jeugdteam dat na een weigering niet weet of het gezin op de hoogte is, overlegt eerst en mag gesloten melden
      Gegeven deze feiten:
        | over ouder-1: deze ouder heeft gezag: ja                 |
        | over ouder-1: de toestemming van deze ouder is geweigerd |
        | het gezin weet dat er gemeld wordt: onbekend             |
        | de melding is vooraf met het gezin besproken: nee        |
      Als het meldadvies wordt gevraagd
      Dan het advies is eerst Veilig Thuis raadplegen
      En de ruimte van de melder is mag melden
      En open melden is nog niet toegestaan
      En gesloten melden is toegestaan
      En de melder mag zelf hulp organiseren voor het gezin
      En de melder moet Veilig Thuis raadplegen, vóór de melding
      En vraag: het gezin weet dat er gemeld wordt

    Scenario: een jeugdteam dat het gezin misschien niet bereikt bij ernstige zorg, overlegt eerst
      Gegeven deze feiten:
        | over ouder-1: deze ouder heeft gezag: ja                     |
        | over ouder-1: de toestemming van deze ouder is niet gevraagd |
        | het gezin weet dat er gemeld wordt: nee                      |
        | de melding is vooraf met het gezin besproken: nee            |
        | er is ernstige zorg: ja                                      |
        | het gezin is bereikbaar: onbekend                            |
      Als het meldadvies wordt gevraagd
      Dan het advies is eerst Veilig Thuis raadplegen
      En de ruimte van de melder is mag nog niet melden
      En open melden is nog niet toegestaan
      En gesloten melden is niet toegestaan
      En de melder mag zelf hulp organiseren voor het gezin
      En de melder moet Veilig Thuis raadplegen, vóór de melding
      En vraag: het gezin is bereikbaar

    Scenario: een jeugdteam dat het gezin niet bereikt en de ernst niet kent, overlegt eerst
      Gegeven deze feiten:
        | over ouder-1: deze ouder heeft gezag: ja                     |
        | over ouder-1: de toestemming van deze ouder is niet gevraagd |
        | het gezin weet dat er gemeld wordt: nee                      |
        | de melding is vooraf met het gezin besproken: nee            |
        | er is ernstige zorg: onbekend                                |
        | het gezin is bereikbaar: nee                                 |
      Als het meldadvies wordt gevraagd
      Dan het advies is eerst Veilig Thuis raadplegen
      En de ruimte van de melder is mag nog niet melden
      En open melden is nog niet toegestaan
      En gesloten melden is niet toegestaan
      En de melder mag zelf hulp organiseren voor het gezin
      En de melder moet Veilig Thuis raadplegen, vóór de melding
      En vraag: er is ernstige zorg

    Scenario: een onbekende melder met een weigering van een gezin dat van niets weet, vertelt en bespreekt eerst
      Gegeven deze feiten:
        | de melder is onbekend                                    |
        | over ouder-1: deze ouder heeft gezag: ja                 |
        | over ouder-1: de toestemming van deze ouder is geweigerd |
        | het gezin weet dat er gemeld wordt: nee                  |
        | de melding is vooraf met het gezin besproken: nee        |
      Als het meldadvies wordt gevraagd
      Dan het advies is eerst vertellen en bespreken, dan open melden
      En de ruimte van de melder is mag melden
      En open melden is nog niet toegestaan
      En gesloten melden is toegestaan
      En Veilig Thuis moet melder en inhoud van de melding bekendmaken aan het gezin, na de melding
      En de melder moet een kopie van de melding geven aan de ouders, bij de melding, zo mogelijk
      En de melder moet de melding bespreken met het gezin, vóór de melding
      En de melder moet het gezin vertellen dat er gemeld wordt, vóór de melding
      En opmerking: GES-09
      En vraag: de melder

    Scenario: de JGZ die nog niet heeft gewogen, weet nog niet of zij moet melden
      Gegeven deze feiten:
        | de melder is JGZ                                       |
        | over ouder-1: deze ouder heeft gezag: ja               |
        | over ouder-1: de toestemming van deze ouder is gegeven |
        | de weging is gedaan: nee                               |
      Als het meldadvies wordt gevraagd
      Dan het advies is open melden
      En de ruimte van de melder is mag nog niet melden
      En open melden is toegestaan
      En gesloten melden is niet toegestaan
      En de melder mag zelf hulp organiseren voor het gezin
      En Veilig Thuis moet melder en inhoud van de melding bekendmaken aan het gezin, na de melding
      En de melder moet een kopie van de melding geven aan de ouders, bij de melding, zo mogelijk
      En de melder moet toestemming of mededeling vastleggen in digitaal dossier en Kidos
      En de melder moet de weging doen, vóór de melding

  Regel: Hoeveel kinderen er zijn, verandert de vorm en de ruimte niet

    Abstract Scenario: met geen, één of zes kinderen blijft het advies gelijk
      Gegeven deze feiten:
        | over ouder-1: deze ouder heeft gezag: ja               |
        | over ouder-1: de toestemming van deze ouder is gegeven |
      En deze feiten:
        | <eerste> |
        | <tweede> |
        | <derde>  |
        | <vierde> |
        | <vijfde> |
        | <zesde>  |
      Als het meldadvies wordt gevraagd
      Dan onder meer:
        | het advies is open melden             |
        | de ruimte van de melder is mag melden |
        | open melden is toegestaan             |
        | gesloten melden is niet toegestaan    |

      Voorbeelden:
        | eerste                                        | tweede                                              | derde                                         | vierde                                              | vijfde                                        | zesde                                               |
        |                                               |                                                     |                                               |                                                     |                                               |                                                     |
        | over kind-1: er zijn zorgen over dit kind: ja |                                                     |                                               |                                                     |                                               |                                                     |
        | over kind-1: er zijn zorgen over dit kind: ja | over kind-2: er zijn zorgen over dit kind: onbekend | over kind-3: er zijn zorgen over dit kind: ja | over kind-4: er zijn zorgen over dit kind: onbekend | over kind-5: er zijn zorgen over dit kind: ja | over kind-6: er zijn zorgen over dit kind: onbekend |
