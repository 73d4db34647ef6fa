# language: nl
Functionaliteit: Welk team bij welke gemeente hoort, op welke dag

  Achtergrond:
    Gegeven de peildatum is 2026-07-01
    En deze feiten:
      | de melding is open                                  |
      | de overdracht volgt op onderzoek                    |
      | het triagebesluit is definitief: ja                 |
      | er zijn minderjarigen: ja                           |
      | de zaak gaat naar het jeugdteam: ja                 |
      | de zaak gaat naar de JGZ: nee                       |
      | de ouders zijn over de overdracht geïnformeerd: ja  |
      | de ouders zijn schriftelijk geïnformeerd: ja        |
      | de veiligheid is met het instrument ingeschat: ja   |
      | het veiligheidsplan is gemaakt: ja                  |
      | afgesproken is wie waarvoor verantwoordelijk is: ja |
      | afgesproken is wanneer wordt teruggekoppeld: ja     |
      | afgesproken is wat wordt teruggekoppeld: ja         |
      | het gezin heeft een hulpvraag: ja                   |
      | iets pleit tegen een bijeenkomst met het gezin: nee |

  Regel: Een gemeente die nog bestaat, heeft elke dag haar eigen soort team

    Abstract Scenario: een gemeente van de afspraken heeft haar eigen soort team
      Gegeven deze feiten:
        | de peildatum is <dag>         |
        | het gezin woont in <gemeente> |
      Als het overdrachtbesluit wordt gevraagd
      Dan onder meer: het team is <soort> van <gemeente>
      En onder meer: de overdracht kan doorgaan
      En onder meer: Veilig Thuis moet het jeugdteam informeren, schriftelijk, bij de overdracht
      En geldt regel OVD-18 niet
      En geldt regel OVD-19 niet
      En geldt regel OVD-20 niet

      Voorbeelden:
        | gemeente               | dag        | soort         |
        | Dordrecht              | 2017-01-01 | jeugdteam     |
        | Dordrecht              | 2018-12-31 | jeugdteam     |
        | Dordrecht              | 2019-01-01 | jeugdteam     |
        | Dordrecht              | 2026-07-01 | jeugdteam     |
        | Alblasserdam           | 2017-01-01 | CJG-jeugdteam |
        | Alblasserdam           | 2018-12-31 | CJG-jeugdteam |
        | Alblasserdam           | 2019-01-01 | CJG-jeugdteam |
        | Alblasserdam           | 2026-07-01 | CJG-jeugdteam |
        | Hendrik-Ido-Ambacht    | 2017-01-01 | CJG-jeugdteam |
        | Hendrik-Ido-Ambacht    | 2018-12-31 | CJG-jeugdteam |
        | Hendrik-Ido-Ambacht    | 2019-01-01 | CJG-jeugdteam |
        | Hendrik-Ido-Ambacht    | 2026-07-01 | CJG-jeugdteam |
        | Papendrecht            | 2017-01-01 | CJG-jeugdteam |
        | Papendrecht            | 2018-12-31 | CJG-jeugdteam |
        | Papendrecht            | 2019-01-01 | CJG-jeugdteam |
        | Papendrecht            | 2026-07-01 | CJG-jeugdteam |
        | Sliedrecht             | 2017-01-01 | CJG-jeugdteam |
        | Sliedrecht             | 2018-12-31 | CJG-jeugdteam |
        | Sliedrecht             | 2019-01-01 | CJG-jeugdteam |
        | Sliedrecht             | 2026-07-01 | CJG-jeugdteam |
        | Zwijndrecht            | 2017-01-01 | CJG-jeugdteam |
        | Zwijndrecht            | 2018-12-31 | CJG-jeugdteam |
        | Zwijndrecht            | 2019-01-01 | CJG-jeugdteam |
        | Zwijndrecht            | 2026-07-01 | CJG-jeugdteam |
        | Gorinchem              | 2017-01-01 | sociaal team  |
        | Gorinchem              | 2018-12-31 | sociaal team  |
        | Gorinchem              | 2019-01-01 | sociaal team  |
        | Gorinchem              | 2026-07-01 | sociaal team  |
        | Hardinxveld-Giessendam | 2017-01-01 | sociaal team  |
        | Hardinxveld-Giessendam | 2018-12-31 | sociaal team  |
        | Hardinxveld-Giessendam | 2019-01-01 | sociaal team  |
        | Hardinxveld-Giessendam | 2026-07-01 | sociaal team  |

  Regel: Een gemeente die opging in een andere, telt tot en met de laatste dag

    Abstract Scenario: een opgeheven gemeente heeft haar team tot en met de laatste dag
      Gegeven deze feiten:
        | de peildatum is <dag>         |
        | het gezin woont in <gemeente> |
      Als het overdrachtbesluit wordt gevraagd
      Dan onder meer: het team is <soort> van <gemeente>
      En onder meer: de overdracht kan doorgaan
      En onder meer: Veilig Thuis moet het jeugdteam informeren, schriftelijk, bij de overdracht
      En geldt regel OVD-18 niet
      En geldt regel OVD-19 niet
      En geldt regel OVD-20 niet

      Voorbeelden:
        | gemeente       | dag        | soort         |
        | Binnenmaas     | 2017-01-01 | CJG-jeugdteam |
        | Binnenmaas     | 2018-12-31 | CJG-jeugdteam |
        | Strijen        | 2017-01-01 | CJG-jeugdteam |
        | Strijen        | 2018-12-31 | CJG-jeugdteam |
        | Cromstrijen    | 2017-01-01 | CJG-jeugdteam |
        | Cromstrijen    | 2018-12-31 | CJG-jeugdteam |
        | Korendijk      | 2017-01-01 | CJG-jeugdteam |
        | Korendijk      | 2018-12-31 | CJG-jeugdteam |
        | Oud-Beijerland | 2017-01-01 | CJG-jeugdteam |
        | Oud-Beijerland | 2018-12-31 | CJG-jeugdteam |
        | Giessenlanden  | 2017-01-01 | sociaal team  |
        | Giessenlanden  | 2018-12-31 | sociaal team  |
        | Zederik        | 2017-01-01 | sociaal team  |
        | Zederik        | 2018-12-31 | sociaal team  |
        | Leerdam        | 2017-01-01 | sociaal team  |
        | Leerdam        | 2018-12-31 | sociaal team  |
        | Molenwaard     | 2017-01-01 | sociaal team  |
        | Molenwaard     | 2018-12-31 | sociaal team  |

    Abstract Scenario: na de laatste dag heeft een opgeheven gemeente geen team meer
      Gegeven deze feiten:
        | de peildatum is <dag>         |
        | het gezin woont in <gemeente> |
      Als het overdrachtbesluit wordt gevraagd
      Dan geldt regel OVD-19 op grond van 8.3.a, D-12
      En onder meer: beletsel: OVD-19
      En onder meer: de overdracht kan nog niet doorgaan
      En onder meer: Veilig Thuis houdt de zaak vast: ja
      En niet: Veilig Thuis moet het jeugdteam informeren, schriftelijk, bij de overdracht
      En niet: het team is jeugdteam van <gemeente>
      En niet: het team is CJG-jeugdteam van <gemeente>
      En niet: het team is sociaal team van <gemeente>

      Voorbeelden:
        | gemeente       | dag        |
        | Binnenmaas     | 2019-01-01 |
        | Binnenmaas     | 2026-07-01 |
        | Strijen        | 2019-01-01 |
        | Strijen        | 2026-07-01 |
        | Cromstrijen    | 2019-01-01 |
        | Cromstrijen    | 2026-07-01 |
        | Korendijk      | 2019-01-01 |
        | Korendijk      | 2026-07-01 |
        | Oud-Beijerland | 2019-01-01 |
        | Oud-Beijerland | 2026-07-01 |
        | Giessenlanden  | 2019-01-01 |
        | Giessenlanden  | 2026-07-01 |
        | Zederik        | 2019-01-01 |
        | Zederik        | 2026-07-01 |
        | Leerdam        | 2019-01-01 |
        | Leerdam        | 2026-07-01 |
        | Molenwaard     | 2019-01-01 |
        | Molenwaard     | 2026-07-01 |

  Regel: Een nieuwe gemeente telt vanaf de eerste dag

    Abstract Scenario: een nieuwe gemeente heeft haar team vanaf de eerste dag
      Gegeven deze feiten:
        | de peildatum is <dag>         |
        | het gezin woont in <gemeente> |
      Als het overdrachtbesluit wordt gevraagd
      Dan onder meer: het team is <soort> van <gemeente>
      En onder meer: de overdracht kan doorgaan
      En onder meer: Veilig Thuis moet het jeugdteam informeren, schriftelijk, bij de overdracht
      En geldt regel OVD-18 niet
      En geldt regel OVD-19 niet
      En geldt regel OVD-20 niet

      Voorbeelden:
        | gemeente       | dag        | soort         |
        | Hoeksche Waard | 2019-01-01 | CJG-jeugdteam |
        | Hoeksche Waard | 2019-01-02 | CJG-jeugdteam |
        | Hoeksche Waard | 2026-07-01 | CJG-jeugdteam |
        | Molenlanden    | 2019-01-01 | sociaal team  |
        | Molenlanden    | 2019-01-02 | sociaal team  |
        | Molenlanden    | 2026-07-01 | sociaal team  |

    Abstract Scenario: vóór de eerste dag heeft een nieuwe gemeente nog geen team
      Gegeven deze feiten:
        | de peildatum is <dag>         |
        | het gezin woont in <gemeente> |
      Als het overdrachtbesluit wordt gevraagd
      Dan geldt regel OVD-19 op grond van 8.3.a, D-12
      En onder meer: beletsel: OVD-19
      En onder meer: de overdracht kan nog niet doorgaan
      En onder meer: Veilig Thuis houdt de zaak vast: ja
      En niet: Veilig Thuis moet het jeugdteam informeren, schriftelijk, bij de overdracht
      En niet: het team is jeugdteam van <gemeente>
      En niet: het team is CJG-jeugdteam van <gemeente>
      En niet: het team is sociaal team van <gemeente>

      Voorbeelden:
        | gemeente       | dag        |
        | Hoeksche Waard | 2017-01-01 |
        | Hoeksche Waard | 2018-12-31 |
        | Molenlanden    | 2017-01-01 |
        | Molenlanden    | 2018-12-31 |

  Regel: De schrijfwijze van een gemeente doet er niet toe

    Abstract Scenario: hoofdletters, streepjes en spaties veranderen de gemeente niet
      Gegeven het gezin woont in <geschreven>
      Als het overdrachtbesluit wordt gevraagd
      Dan onder meer: het team is <soort> van <gemeente>
      En onder meer: de overdracht kan doorgaan

      Voorbeelden:
        | geschreven             | gemeente               | soort         |
        | dordrecht              | Dordrecht              | jeugdteam     |
        | DORDRECHT              | Dordrecht              | jeugdteam     |
        | hendrik ido ambacht    | Hendrik-Ido-Ambacht    | CJG-jeugdteam |
        | HENDRIK-IDO-AMBACHT    | Hendrik-Ido-Ambacht    | CJG-jeugdteam |
        | HendrikIdoAmbacht      | Hendrik-Ido-Ambacht    | CJG-jeugdteam |
        | Hardinxveld Giessendam | Hardinxveld-Giessendam | sociaal team  |
        | hoeksche-waard         | Hoeksche Waard         | CJG-jeugdteam |
        | HoekscheWaard          | Hoeksche Waard         | CJG-jeugdteam |
        | molen landen           | Molenlanden            | sociaal team  |

    Abstract Scenario: een verschreven naam is geen gemeente van de regio
      Gegeven het gezin woont in <gemeente>
      Als het overdrachtbesluit wordt gevraagd
      Dan geldt regel OVD-18 op grond van 8.3.a, D-12
      En onder meer: beletsel: OVD-18
      En onder meer: de overdracht kan nog niet doorgaan
      En onder meer: Veilig Thuis houdt de zaak vast: ja
      En niet: Veilig Thuis moet het jeugdteam informeren, schriftelijk, bij de overdracht
      En niet: het team is jeugdteam van <gemeente>
      En niet: het team is CJG-jeugdteam van <gemeente>
      En niet: het team is sociaal team van <gemeente>

      Voorbeelden:
        | gemeente       |
        | Dordtrecht     |
        | Dordrecht-West |
        | Gorkum         |
        | Hoekse Waard   |
        | Ambacht        |

  Regel: Buiten de regio wordt geen team geraden

    Abstract Scenario: een gemeente buiten de regio houdt de zaak bij Veilig Thuis
      Gegeven deze feiten:
        | de peildatum is <dag>         |
        | het gezin woont in <gemeente> |
      Als het overdrachtbesluit wordt gevraagd
      Dan geldt regel OVD-18 op grond van 8.3.a, D-12
      En onder meer: beletsel: OVD-18
      En onder meer: de overdracht kan nog niet doorgaan
      En onder meer: Veilig Thuis houdt de zaak vast: ja
      En niet: Veilig Thuis moet het jeugdteam informeren, schriftelijk, bij de overdracht
      En niet: het team is jeugdteam van <gemeente>
      En niet: het team is CJG-jeugdteam van <gemeente>
      En niet: het team is sociaal team van <gemeente>

      Voorbeelden:
        | gemeente         | dag        |
        | Vijfheerenlanden | 2018-12-31 |
        | Vijfheerenlanden | 2019-01-01 |
        | Utrecht          | 2026-07-01 |
        | Rotterdam        | 2017-01-01 |

    Scenario: ook een jeugdteam dat bevestigde heeft buiten de regio de zaak niet alleen
      Gegeven deze feiten:
        | het gezin woont in Leerdam                                          |
        | over het jeugdteam: deze ontvanger heeft de ontvangst bevestigd: ja |
      Als het overdrachtbesluit wordt gevraagd
      Dan onder meer:
        | Veilig Thuis houdt de zaak vast: ja                  |
        | over het jeugdteam: deze ontvanger heeft de zaak: ja |

  Regel: Zonder bekende gemeente wordt zij gevraagd

    Scenario: zonder gemeente wacht de overdracht aan het jeugdteam op die ene vraag
      Als het overdrachtbesluit wordt gevraagd
      Dan geldt regel OVD-20 op grond van 8.3.a, D-12
      En onder meer:
        | ontbreekt: de gemeente              |
        | beletsel: OVD-20                    |
        | de overdracht kan nog niet doorgaan |
      En niet: het team is jeugdteam van Dordrecht
      En geldt regel OVD-18 niet
      En geldt regel OVD-19 niet

    Scenario: gaat de zaak naar de JGZ, dan staat een onbekende gemeente niet in de weg
      Gegeven deze feiten:
        | de zaak gaat naar het jeugdteam: nee |
        | de zaak gaat naar de JGZ: ja         |
      Als het overdrachtbesluit wordt gevraagd
      Dan geldt regel OVD-21 op grond van 9.2.a, 8.3.a, D-12
      En onder meer: vraag: de gemeente
      En onder meer: de overdracht kan doorgaan

    Scenario: gaat de zaak naar de JGZ, dan staat er geen team in het besluit
      Gegeven deze feiten:
        | de zaak gaat naar het jeugdteam: nee |
        | de zaak gaat naar de JGZ: ja         |
        | het gezin woont in Dordrecht         |
      Als het overdrachtbesluit wordt gevraagd
      Dan niet: het team is jeugdteam van Dordrecht
      En onder meer: Veilig Thuis moet het jeugdteam informeren, schriftelijk, bij de overdracht

  Regel: Vóór de afspraken ingingen, wordt niets beslist

    Abstract Scenario: de dag vóór de afspraken ingingen weigert de zaak
      Gegeven deze feiten:
        | de peildatum is 2016-12-31    |
        | het gezin woont in <gemeente> |
      Als het overdrachtbesluit wordt gevraagd
      Dan wordt de zaak geweigerd: peildatum

      Voorbeelden:
        | gemeente               |
        | Dordrecht              |
        | Alblasserdam           |
        | Hendrik-Ido-Ambacht    |
        | Papendrecht            |
        | Sliedrecht             |
        | Zwijndrecht            |
        | Gorinchem              |
        | Hardinxveld-Giessendam |
        | Binnenmaas             |
        | Strijen                |
        | Cromstrijen            |
        | Korendijk              |
        | Oud-Beijerland         |
        | Giessenlanden          |
        | Zederik                |
        | Leerdam                |
        | Molenwaard             |
        | Hoeksche Waard         |
        | Molenlanden            |

  Regel: De gemeente in een hele zaak

    Scenario: een zaak in Leerdam op de laatste dag gaat naar het sociaal team
      Gegeven deze feiten:
        | de peildatum is 2018-12-31                                       |
        | het gezin woont in Leerdam                                       |
        | over het jeugdteam: deze ontvanger ontving de zaak op 2018-12-31 |
      Als het overdrachtbesluit wordt gevraagd
      Dan is dit het hele besluit:
        | de overdracht kan doorgaan                                                                                                             |
        | het team is sociaal team van Leerdam                                                                                                   |
        | Veilig Thuis moet een bijeenkomst houden met het gezin, persoonlijk, bij de overdracht                                                 |
        | Veilig Thuis moet de zaak overdragen aan het jeugdteam, schriftelijk en persoonlijk, bij de overdracht                                 |
        | Veilig Thuis moet het jeugdteam informeren, schriftelijk, bij de overdracht                                                            |
        | Veilig Thuis moet de JGZ informeren, schriftelijk, bij de overdracht                                                                   |
        | het jeugdteam moet de gemelde zorgen bespreekbaar maken met het gezin, na de overdracht                                                |
        | het jeugdteam moet het netwerk en wat goed gaat in kaart brengen met het gezin, na de overdracht                                       |
        | het jeugdteam moet bepalen wat de veiligheid vergroot samen met het gezin, na de overdracht                                            |
        | het jeugdteam moet contact opnemen met het gezin, uiterlijk 2019-01-07                                                                 |
        | het jeugdteam moet het contact met het gezin terugkoppelen aan Veilig Thuis, uiterlijk 2019-01-07                                      |
        | Veilig Thuis moet het veiligheids- of herstelplan overdragen aan het jeugdteam, bij de overdracht, met het veiligheids- of herstelplan |
        | over het jeugdteam: deze ontvanger heeft de zaak: ja                                                                                   |

    Scenario: een zaak in Vijfheerenlanden gaat naar de JGZ en zegt dat hier geen jeugdteam is
      Gegeven deze feiten:
        | de zaak gaat naar het jeugdteam: nee |
        | de zaak gaat naar de JGZ: ja         |
        | het gezin woont in Vijfheerenlanden  |
      Als het overdrachtbesluit wordt gevraagd
      Dan is dit het hele besluit:
        | de overdracht kan doorgaan                                                                                                      |
        | Veilig Thuis houdt de zaak vast: ja                                                                                             |
        | opmerking: OVD-22                                                                                                               |
        | Veilig Thuis moet een bijeenkomst houden met het gezin, persoonlijk, bij de overdracht                                          |
        | Veilig Thuis moet de zaak overdragen aan de JGZ, schriftelijk en persoonlijk, bij de overdracht                                 |
        | de JGZ moet feedback geven aan Veilig Thuis, na de overdracht                                                                   |
        | Veilig Thuis moet de JGZ informeren, schriftelijk, bij de overdracht                                                            |
        | de JGZ moet de gemelde zorgen bespreekbaar maken met het gezin, na de overdracht                                                |
        | de JGZ moet het netwerk en wat goed gaat in kaart brengen met het gezin, na de overdracht                                       |
        | de JGZ moet bepalen wat de veiligheid vergroot samen met het gezin, na de overdracht                                            |
        | de JGZ moet contact opnemen met het gezin, binnen de termijn contact met het gezin                                              |
        | de JGZ moet het contact met het gezin terugkoppelen aan Veilig Thuis, binnen de termijn terugkoppeling aan Veilig Thuis         |
        | Veilig Thuis moet het veiligheids- of herstelplan overdragen aan de JGZ, bij de overdracht, met het veiligheids- of herstelplan |
        | de JGZ moet de ontvangst bevestigen aan Veilig Thuis, na de overdracht                                                          |
        | over de JGZ: vraag: deze ontvanger heeft de ontvangst bevestigd                                                                 |
