# language: nl
Functionaliteit: Een casus inbrengen bij Veilig Thuis voor advies

  Achtergrond: een medewerker van het jeugdteam van wie het gezin het goed vindt, zonder gevaar
    Gegeven de peildatum is 2026-07-01
    En deze feiten:
      | de adviesvrager is jeugdteam |
      | er is een vermoeden van kindermishandeling: ja |
      | er is een vermoeden van huiselijk geweld: nee |
      | er is acuut gevaar: nee |
      | er is twijfel over de aanpak: nee |
      | het advies van Veilig Thuis is nog niet gegeven |
      | het moment in het traject is stap 2 |
      | de vraag aan Veilig Thuis is hoe veilig het is |
      | de toestemming van het gezin om de casus in te brengen is gegeven |
      | op naam inbrengen is gevaarlijk voor het kind: nee |
      | op naam inbrengen is gevaarlijk voor de professional: nee |
      | op naam inbrengen schaadt de vertrouwensband: nee |
      | gevraagd wordt meedenken op afstand: nee |
      | gevraagd wordt samen het eerste gesprek voeren: nee |
      | gevraagd wordt samen de risicotaxatie doen: nee |
      | gevraagd wordt samen een veiligheidsplan opstellen: nee |

  Scenario: met toestemming en zonder bezwaar wordt de casus op naam ingebracht
    Als het consultatieadvies wordt gevraagd
    Dan is dit het hele besluit:
      | de casus anoniem inbrengen is niet toegestaan |
      | de casus op naam inbrengen is toegestaan |
      | het advies over de vorm is op naam inbrengen |
      | het onderwerp van het advies is de veiligheid van kind en slachtoffer |
      | overleg met Veilig Thuis is mogelijk |
      | Veilig Thuis moet advies geven aan de adviesvrager |
      | Veilig Thuis moet het advies registreren op naam van de adviesvrager zonder gegevens van het gezin |
      | Veilig Thuis moet zo nodig ondersteuning geven aan de adviesvrager |
      | de adviesvrager moet de consultatie vastleggen in het zorgplan van het dossier |
      | de adviesvrager mag Veilig Thuis raadplegen |
      | de adviesvrager mag de casus op naam inbrengen bij Veilig Thuis |
      | opmerking: CNS-04 |
    En geldt regel CNS-05 op grond van 9.1.2.a, 9.1.2.g
    En geldt regel CNS-12 op grond van 8.1.e
    En geldt regel CNS-14 op grond van 9.1.2.b
    En geldt regel CNS-20 op grond van 9.1.2.d
    En geldt regel CNS-21 op grond van 9.1.2.e
    En geldt regel CNT-12 op grond van 9.1.2.c
    En geldt regel CNT-21 op grond van 9.1.2.b, 9.1.2.c, als keuze
    En geldt regel CNT-29 op grond van 9.1.2.i

  Scenario: is niets bekend, dan kan er toch advies worden gevraagd en wordt eerst gevraagd wat telt
    Gegeven deze feiten:
      | de adviesvrager is onbekend |
      | er is een vermoeden van kindermishandeling: onbekend |
      | er is een vermoeden van huiselijk geweld: onbekend |
      | er is acuut gevaar: onbekend |
      | er is twijfel over de aanpak: onbekend |
      | het advies van Veilig Thuis is onbekend |
      | het moment in het traject is onbekend |
      | de vraag aan Veilig Thuis is onbekend |
      | de toestemming van het gezin om de casus in te brengen is onbekend |
      | op naam inbrengen is gevaarlijk voor het kind: onbekend |
      | op naam inbrengen is gevaarlijk voor de professional: onbekend |
      | op naam inbrengen schaadt de vertrouwensband: onbekend |
      | gevraagd wordt meedenken op afstand: onbekend |
      | gevraagd wordt samen het eerste gesprek voeren: onbekend |
      | gevraagd wordt samen de risicotaxatie doen: onbekend |
      | gevraagd wordt samen een veiligheidsplan opstellen: onbekend |
    Als het consultatieadvies wordt gevraagd
    Dan is dit het hele besluit:
      | de casus anoniem inbrengen is onzeker |
      | de casus op naam inbrengen is onzeker |
      | het advies over de vorm is nog onbekend |
      | het onderwerp van het advies is nog onbekend |
      | overleg met Veilig Thuis is mogelijk |
      | Veilig Thuis moet advies geven aan de adviesvrager |
      | Veilig Thuis moet zo nodig ondersteuning geven aan de adviesvrager |
      | de adviesvrager mag Veilig Thuis raadplegen |
      | vraag: de adviesvrager |
      | vraag: de toestemming van het gezin om de casus in te brengen |
      | vraag: de vraag aan Veilig Thuis |
      | vraag: er is acuut gevaar |
      | vraag: er is een vermoeden van huiselijk geweld |
      | vraag: er is een vermoeden van kindermishandeling |
      | vraag: er is twijfel over de aanpak |
      | vraag: gevraagd wordt meedenken op afstand |
      | vraag: gevraagd wordt samen de risicotaxatie doen |
      | vraag: gevraagd wordt samen een veiligheidsplan opstellen |
      | vraag: gevraagd wordt samen het eerste gesprek voeren |
      | vraag: het advies van Veilig Thuis |
      | vraag: op naam inbrengen is gevaarlijk voor de professional |
      | vraag: op naam inbrengen is gevaarlijk voor het kind |
      | vraag: op naam inbrengen schaadt de vertrouwensband |
      | opmerking: CNS-04 |
    En geldt regel CNS-03 op grond van F.3, D-10
    En geldt regel CNS-06 op grond van 8.1.e
    En geldt regel CNS-08 op grond van F.3
    En geldt regel CNS-09 op grond van 9.1.2.a, 8.1.e
    En geldt regel CNS-10 op grond van 8.1.e
    En geldt regel CNS-11 op grond van 8.1.e
    En geldt regel CNS-16 op grond van 9.1.2.b
    En geldt regel CNS-17 op grond van 9.1.2.c
    En geldt regel CNS-18 op grond van 9.1.2.c
    En geldt regel CNS-19 op grond van 9.1.2.c
    En geldt regel CNS-27 op grond van 9.1.2.f
    En geldt regel CNS-28 op grond van 9.1.2.f
    En geldt regel CNS-29 op grond van 9.1.2.f
    En geldt regel CNS-30 op grond van 9.1.2.f
    En geldt regel CNS-32 op grond van 9.1.2.h, D-10
    En geldt regel CNT-13 op grond van 9.1.2.c
    En geldt regel CNT-17 op grond van 9.1.2.b
    En geldt regel CNT-22 op grond van 9.1.2.c
    En geldt regel CNT-28 op grond van 9.1.2.b, 9.1.2.c
    En geldt regel CNT-33 op grond van 9.1.2.i

  Scenario: is van een medewerker verder niets bekend, dan kan overleg al wel
    Gegeven deze feiten:
      | de adviesvrager is JGZ |
      | er is een vermoeden van kindermishandeling: onbekend |
      | er is een vermoeden van huiselijk geweld: onbekend |
      | er is acuut gevaar: onbekend |
      | er is twijfel over de aanpak: onbekend |
      | het advies van Veilig Thuis is onbekend |
      | het moment in het traject is onbekend |
      | de vraag aan Veilig Thuis is onbekend |
      | de toestemming van het gezin om de casus in te brengen is onbekend |
      | op naam inbrengen is gevaarlijk voor het kind: onbekend |
      | op naam inbrengen is gevaarlijk voor de professional: onbekend |
      | op naam inbrengen schaadt de vertrouwensband: onbekend |
      | gevraagd wordt meedenken op afstand: onbekend |
      | gevraagd wordt samen het eerste gesprek voeren: onbekend |
      | gevraagd wordt samen de risicotaxatie doen: onbekend |
      | gevraagd wordt samen een veiligheidsplan opstellen: onbekend |
    Als het consultatieadvies wordt gevraagd
    Dan is dit het hele besluit:
      | de casus anoniem inbrengen is onzeker |
      | de casus op naam inbrengen is onzeker |
      | het advies over de vorm is nog onbekend |
      | het onderwerp van het advies is nog onbekend |
      | overleg met Veilig Thuis is mogelijk |
      | Veilig Thuis moet advies geven aan de adviesvrager |
      | Veilig Thuis moet het advies registreren op naam van de adviesvrager zonder gegevens van het gezin |
      | Veilig Thuis moet zo nodig ondersteuning geven aan de adviesvrager |
      | de adviesvrager moet de consultatie vastleggen in het zorgplan van het dossier |
      | de adviesvrager mag Veilig Thuis raadplegen |
      | vraag: de toestemming van het gezin om de casus in te brengen |
      | vraag: de vraag aan Veilig Thuis |
      | vraag: er is acuut gevaar |
      | vraag: er is twijfel over de aanpak |
      | vraag: gevraagd wordt meedenken op afstand |
      | vraag: gevraagd wordt samen de risicotaxatie doen |
      | vraag: gevraagd wordt samen een veiligheidsplan opstellen |
      | vraag: gevraagd wordt samen het eerste gesprek voeren |
      | vraag: het advies van Veilig Thuis |
      | vraag: het moment in het traject |
      | vraag: op naam inbrengen is gevaarlijk voor de professional |
      | vraag: op naam inbrengen is gevaarlijk voor het kind |
      | vraag: op naam inbrengen schaadt de vertrouwensband |
      | opmerking: CNS-04 |

  Scenario: na een weigering mag de casus anoniem worden ingebracht, ook als gevaar nog onbekend is
    Gegeven deze feiten:
      | de toestemming van het gezin om de casus in te brengen is geweigerd |
      | op naam inbrengen is gevaarlijk voor het kind: onbekend |
    Als het consultatieadvies wordt gevraagd
    Dan is dit het hele besluit:
      | de casus anoniem inbrengen is toegestaan |
      | de casus op naam inbrengen is niet toegestaan |
      | het advies over de vorm is anoniem inbrengen |
      | het onderwerp van het advies is de veiligheid van kind en slachtoffer |
      | overleg met Veilig Thuis is mogelijk |
      | Veilig Thuis moet advies geven aan de adviesvrager |
      | Veilig Thuis moet het advies registreren op naam van de adviesvrager zonder gegevens van het gezin |
      | Veilig Thuis moet zo nodig ondersteuning geven aan de adviesvrager |
      | de adviesvrager moet de consultatie vastleggen in het zorgplan van het dossier |
      | de adviesvrager mag Veilig Thuis raadplegen |
      | de adviesvrager mag de casus anoniem inbrengen bij Veilig Thuis |
      | vraag: op naam inbrengen is gevaarlijk voor het kind |
      | opmerking: CNS-04 |
    En geldt regel CNS-15 op grond van 9.1.2.c
    En geldt regel CNT-16 op grond van 9.1.2.b, 9.1.2.c, als keuze
    En geldt regel CNT-18 op grond van 9.1.2.c
    En geldt regel CNT-25 op grond van 9.1.2.c

  Scenario: bij gevaar is anoniem inbrengen het advies, ook met toestemming
    Gegeven deze feiten:
      | op naam inbrengen is gevaarlijk voor de professional: ja |
    Als het consultatieadvies wordt gevraagd
    Dan is dit het hele besluit:
      | de casus anoniem inbrengen is toegestaan |
      | de casus op naam inbrengen is toegestaan |
      | het advies over de vorm is anoniem inbrengen |
      | het onderwerp van het advies is de veiligheid van kind en slachtoffer |
      | overleg met Veilig Thuis is mogelijk |
      | Veilig Thuis moet advies geven aan de adviesvrager |
      | Veilig Thuis moet het advies registreren op naam van de adviesvrager zonder gegevens van het gezin |
      | Veilig Thuis moet zo nodig ondersteuning geven aan de adviesvrager |
      | de adviesvrager moet de consultatie vastleggen in het zorgplan van het dossier |
      | de adviesvrager mag Veilig Thuis raadplegen |
      | de adviesvrager mag de casus anoniem inbrengen bij Veilig Thuis |
      | opmerking: CNS-04 |
    En geldt regel CNT-11 op grond van 9.1.2.c
    En geldt regel CNT-23 op grond van 9.1.2.c, als keuze

  Scenario: schade aan de vertrouwensband is reden om anoniem in te brengen
    Gegeven deze feiten:
      | de toestemming van het gezin om de casus in te brengen is niet gevraagd |
      | op naam inbrengen schaadt de vertrouwensband: ja |
    Als het consultatieadvies wordt gevraagd
    Dan is dit het hele besluit:
      | de casus anoniem inbrengen is toegestaan |
      | de casus op naam inbrengen is nog niet toegestaan |
      | het advies over de vorm is anoniem inbrengen |
      | het onderwerp van het advies is de veiligheid van kind en slachtoffer |
      | overleg met Veilig Thuis is mogelijk |
      | Veilig Thuis moet advies geven aan de adviesvrager |
      | Veilig Thuis moet het advies registreren op naam van de adviesvrager zonder gegevens van het gezin |
      | Veilig Thuis moet zo nodig ondersteuning geven aan de adviesvrager |
      | de adviesvrager moet de consultatie vastleggen in het zorgplan van het dossier |
      | de adviesvrager mag Veilig Thuis raadplegen |
      | de adviesvrager mag de casus anoniem inbrengen bij Veilig Thuis |
      | opmerking: CNS-04 |
    En geldt regel CNT-15 op grond van 9.1.2.b, als keuze

  Scenario: is er niets op tegen, dan wordt het gezin eerst om toestemming gevraagd
    Gegeven deze feiten:
      | de toestemming van het gezin om de casus in te brengen is niet gevraagd |
    Als het consultatieadvies wordt gevraagd
    Dan is dit het hele besluit:
      | de casus anoniem inbrengen is niet toegestaan |
      | de casus op naam inbrengen is nog niet toegestaan |
      | het advies over de vorm is eerst toestemming vragen, dan op naam inbrengen |
      | het onderwerp van het advies is de veiligheid van kind en slachtoffer |
      | overleg met Veilig Thuis is mogelijk |
      | Veilig Thuis moet advies geven aan de adviesvrager |
      | Veilig Thuis moet het advies registreren op naam van de adviesvrager zonder gegevens van het gezin |
      | Veilig Thuis moet zo nodig ondersteuning geven aan de adviesvrager |
      | de adviesvrager moet de consultatie vastleggen in het zorgplan van het dossier |
      | de adviesvrager moet toestemming vragen aan het gezin |
      | de adviesvrager mag Veilig Thuis raadplegen |
      | opmerking: CNS-04 |
    En geldt regel CNS-13 op grond van 9.1.2.b, als keuze
    En geldt regel CNT-27 op grond van 9.1.2.b

  Scenario: is alleen de vertrouwensband onbekend, dan staat al vast dat op naam met toestemming mag
    Gegeven deze feiten:
      | op naam inbrengen schaadt de vertrouwensband: onbekend |
    Als het consultatieadvies wordt gevraagd
    Dan is dit het hele besluit:
      | de casus anoniem inbrengen is onzeker |
      | de casus op naam inbrengen is toegestaan |
      | het advies over de vorm is nog onbekend |
      | het onderwerp van het advies is de veiligheid van kind en slachtoffer |
      | overleg met Veilig Thuis is mogelijk |
      | Veilig Thuis moet advies geven aan de adviesvrager |
      | Veilig Thuis moet het advies registreren op naam van de adviesvrager zonder gegevens van het gezin |
      | Veilig Thuis moet zo nodig ondersteuning geven aan de adviesvrager |
      | de adviesvrager moet de consultatie vastleggen in het zorgplan van het dossier |
      | de adviesvrager mag Veilig Thuis raadplegen |
      | vraag: op naam inbrengen schaadt de vertrouwensband |
      | opmerking: CNS-04 |

  Scenario: bij acuut gevaar wordt meteen gebeld, in welke vorm ook
    Gegeven deze feiten:
      | er is acuut gevaar: ja |
    Als het consultatieadvies wordt gevraagd
    Dan is dit het hele besluit:
      | het onderwerp van het advies is de veiligheid van kind en slachtoffer |
      | overleg met Veilig Thuis is meteen nodig |
      | Veilig Thuis moet advies geven aan de adviesvrager |
      | Veilig Thuis moet zo nodig ondersteuning geven aan de adviesvrager |
      | de adviesvrager moet Veilig Thuis bellen, telefonisch, meteen |
      | de adviesvrager moet de consultatie vastleggen in het zorgplan van het dossier |
      | opmerking: CNS-01 |
      | opmerking: CNS-04 |
    En geldt regel CNS-20 niet
    En geldt regel CNT-01 op grond van F.3, 8.1.e, D-10

  Scenario: een burger met een vermoeden krijgt advies, en over de vorm zeggen de afspraken niets
    Gegeven deze feiten:
      | de adviesvrager is burger |
      | er is een vermoeden van kindermishandeling: onbekend |
      | er is een vermoeden van huiselijk geweld: ja |
      | er is twijfel over de aanpak: onbekend |
      | het advies van Veilig Thuis is onbekend |
      | het moment in het traject is onbekend |
      | de vraag aan Veilig Thuis is onbekend |
      | de toestemming van het gezin om de casus in te brengen is onbekend |
      | op naam inbrengen is gevaarlijk voor het kind: onbekend |
      | op naam inbrengen is gevaarlijk voor de professional: onbekend |
      | op naam inbrengen schaadt de vertrouwensband: onbekend |
      | gevraagd wordt meedenken op afstand: onbekend |
      | gevraagd wordt samen het eerste gesprek voeren: onbekend |
      | gevraagd wordt samen de risicotaxatie doen: onbekend |
      | gevraagd wordt samen een veiligheidsplan opstellen: onbekend |
    Als het consultatieadvies wordt gevraagd
    Dan is dit het hele besluit:
      | overleg met Veilig Thuis is mogelijk |
      | Veilig Thuis moet advies geven aan de adviesvrager |
      | Veilig Thuis moet zo nodig ondersteuning geven aan de adviesvrager |
      | de adviesvrager mag Veilig Thuis raadplegen |
      | vraag: er is een vermoeden van kindermishandeling |
      | geen grondslag: CNS-22 |
      | opmerking: CNS-04 |
    En geldt regel CNS-22 op grond van 9.1.2.c, 9.1.2.d, 9.1.2.e

  Scenario: een andere professional met twijfel raadpleegt een collega of Veilig Thuis
    Gegeven deze feiten:
      | de adviesvrager is andere professional |
      | er is twijfel over de aanpak: ja |
    Als het consultatieadvies wordt gevraagd
    Dan is dit het hele besluit:
      | overleg met Veilig Thuis is mogelijk |
      | Veilig Thuis moet advies geven aan de adviesvrager |
      | Veilig Thuis moet zo nodig ondersteuning geven aan de adviesvrager |
      | de adviesvrager moet een collega of Veilig Thuis raadplegen |
      | de adviesvrager mag Veilig Thuis raadplegen |
      | geen grondslag: CNS-22 |
      | opmerking: CNS-04 |

  Scenario: een burger zonder vermoeden valt buiten deze afspraken
    Gegeven deze feiten:
      | de adviesvrager is burger |
      | er is een vermoeden van kindermishandeling: nee |
    Als het consultatieadvies wordt gevraagd
    Dan is dit het hele besluit:
      | overleg met Veilig Thuis is niet geregeld |
      | geen grondslag: CNS-22 |
      | geen grondslag: CNT-09 |
    En geldt regel CNT-09 op grond van 8.1.e

  Scenario: een advies om te melden leidt na de melding terug naar stap 4
    Gegeven deze feiten:
      | het advies van Veilig Thuis is melden |
      | het moment in het traject is na de melding |
    Als het consultatieadvies wordt gevraagd
    Dan is dit het hele besluit:
      | de casus anoniem inbrengen is niet toegestaan |
      | de casus op naam inbrengen is toegestaan |
      | de volgende stap is stap 4 |
      | het advies over de vorm is op naam inbrengen |
      | het onderwerp van het advies is de veiligheid van kind en slachtoffer |
      | overleg met Veilig Thuis is mogelijk |
      | Veilig Thuis moet advies geven aan de adviesvrager |
      | Veilig Thuis moet het advies registreren op naam van de adviesvrager zonder gegevens van het gezin |
      | Veilig Thuis moet zo nodig ondersteuning geven aan de adviesvrager |
      | de adviesvrager moet de consultatie vastleggen in het zorgplan van het dossier |
      | de adviesvrager moet de weging doen |
      | de adviesvrager mag Veilig Thuis raadplegen |
      | de adviesvrager mag de casus op naam inbrengen bij Veilig Thuis |
      | opmerking: CNS-04 |
      | opmerking: CNS-31 |
    En geldt regel CNS-31 op grond van 9.1.2.h, D-10

  Scenario: de vraag om ondersteuning van de medewerker is leidend, ook als zij alles vraagt
    Gegeven deze feiten:
      | gevraagd wordt meedenken op afstand: ja |
      | gevraagd wordt samen het eerste gesprek voeren: ja |
      | gevraagd wordt samen de risicotaxatie doen: ja |
      | gevraagd wordt samen een veiligheidsplan opstellen: ja |
    Als het consultatieadvies wordt gevraagd
    Dan is dit het hele besluit:
      | de casus anoniem inbrengen is niet toegestaan |
      | de casus op naam inbrengen is toegestaan |
      | het advies over de vorm is op naam inbrengen |
      | het onderwerp van het advies is de veiligheid van kind en slachtoffer |
      | overleg met Veilig Thuis is mogelijk |
      | Veilig Thuis moet advies geven aan de adviesvrager |
      | Veilig Thuis moet de risicotaxatie samen doen met de adviesvrager |
      | Veilig Thuis moet een veiligheidsplan samen opstellen met de adviesvrager |
      | Veilig Thuis moet het advies registreren op naam van de adviesvrager zonder gegevens van het gezin |
      | Veilig Thuis moet het eerste gesprek samen voeren met de adviesvrager |
      | Veilig Thuis moet op afstand meedenken met de adviesvrager |
      | Veilig Thuis moet zo nodig ondersteuning geven aan de adviesvrager |
      | de adviesvrager moet de consultatie vastleggen in het zorgplan van het dossier |
      | de adviesvrager mag Veilig Thuis raadplegen |
      | de adviesvrager mag de casus op naam inbrengen bij Veilig Thuis |
      | opmerking: CNS-04 |
    En geldt regel CNS-24 op grond van 9.1.2.f
    En geldt regel CNS-25 op grond van 9.1.2.f
    En geldt regel CNS-26 op grond van 9.1.2.f

  Regel: CNS-01 Bij acuut gevaar belt een professional meteen, in welke vorm ook

    Scenario: bij acuut gevaar belt een professional meteen, in welke vorm ook — de adviesvrager is onbekend, er is acuut gevaar: ja, op naam inbrengen schaadt de vertrouwensband: onbekend
      Gegeven deze feiten:
        | de adviesvrager is onbekend |
        | er is acuut gevaar: ja |
        | op naam inbrengen schaadt de vertrouwensband: onbekend |
      Als het consultatieadvies wordt gevraagd
      Dan is dit het hele besluit:
        | het onderwerp van het advies is de veiligheid van kind en slachtoffer |
        | overleg met Veilig Thuis is meteen nodig |
        | Veilig Thuis moet advies geven aan de adviesvrager |
        | Veilig Thuis moet zo nodig ondersteuning geven aan de adviesvrager |
        | de adviesvrager moet Veilig Thuis bellen, telefonisch, meteen |
        | vraag: de adviesvrager |
        | opmerking: CNS-01 |
        | opmerking: CNS-04 |
      En geldt regel CNS-01 op grond van F.3, D-10

    Scenario: bij acuut gevaar belt een professional meteen, in welke vorm ook — de adviesvrager is andere professional, er is acuut gevaar: ja, de vraag aan Veilig Thuis is hoe een vermoeden te bespreken is
      Gegeven deze feiten:
        | de adviesvrager is andere professional |
        | er is acuut gevaar: ja |
        | de vraag aan Veilig Thuis is hoe een vermoeden te bespreken is |
      Als het consultatieadvies wordt gevraagd
      Dan is dit het hele besluit:
        | overleg met Veilig Thuis is meteen nodig |
        | Veilig Thuis moet advies geven aan de adviesvrager |
        | Veilig Thuis moet zo nodig ondersteuning geven aan de adviesvrager |
        | de adviesvrager moet Veilig Thuis bellen, telefonisch, meteen |
        | geen grondslag: CNS-22 |
        | opmerking: CNS-01 |
        | opmerking: CNS-04 |

    Scenario: bij acuut gevaar belt een professional meteen, in welke vorm ook — de adviesvrager is JGZ, er is acuut gevaar: ja
      Gegeven deze feiten:
        | de adviesvrager is JGZ |
        | er is acuut gevaar: ja |
      Als het consultatieadvies wordt gevraagd
      Dan is dit het hele besluit:
        | het onderwerp van het advies is de veiligheid van kind en slachtoffer |
        | overleg met Veilig Thuis is meteen nodig |
        | Veilig Thuis moet advies geven aan de adviesvrager |
        | Veilig Thuis moet zo nodig ondersteuning geven aan de adviesvrager |
        | de adviesvrager moet Veilig Thuis bellen, telefonisch, meteen |
        | de adviesvrager moet de consultatie vastleggen in het zorgplan van het dossier |
        | opmerking: CNS-01 |
        | opmerking: CNS-04 |

  Regel: CNS-02 Een burger kan bij acuut gevaar meteen bellen

    Scenario: een burger kan bij acuut gevaar meteen bellen — de adviesvrager is burger, er is een vermoeden van kindermishandeling: nee, er is een vermoeden van huiselijk geweld: onbekend, er is acuut gevaar: ja
      Gegeven deze feiten:
        | de adviesvrager is burger |
        | er is een vermoeden van kindermishandeling: nee |
        | er is een vermoeden van huiselijk geweld: onbekend |
        | er is acuut gevaar: ja |
      Als het consultatieadvies wordt gevraagd
      Dan is dit het hele besluit:
        | overleg met Veilig Thuis is meteen nodig |
        | Veilig Thuis moet advies geven aan de adviesvrager |
        | Veilig Thuis moet zo nodig ondersteuning geven aan de adviesvrager |
        | de adviesvrager mag Veilig Thuis bellen, telefonisch |
        | vraag: er is een vermoeden van huiselijk geweld |
        | geen grondslag: CNS-22 |
        | opmerking: CNS-02 |
        | opmerking: CNS-04 |
      En geldt regel CNS-02 op grond van 8.1.e, D-10

  Regel: CNS-04 Veilig Thuis is per telefoon te bereiken

    Scenario: Veilig Thuis is per telefoon te bereiken — de adviesvrager is onbekend, er is een vermoeden van kindermishandeling: nee, er is twijfel over de aanpak: ja, de vraag aan Veilig Thuis is welke hulp past
      Gegeven deze feiten:
        | de adviesvrager is onbekend |
        | er is een vermoeden van kindermishandeling: nee |
        | er is twijfel over de aanpak: ja |
        | de vraag aan Veilig Thuis is welke hulp past |
      Als het consultatieadvies wordt gevraagd
      Dan is dit het hele besluit:
        | de casus anoniem inbrengen is onzeker |
        | de casus op naam inbrengen is onzeker |
        | het advies over de vorm is nog onbekend |
        | het onderwerp van het advies is de hulp die past |
        | overleg met Veilig Thuis is nog onbekend |
        | vraag: de adviesvrager |
        | opmerking: CNS-04 |
      En geldt regel CNS-04 op grond van F.3
      En geldt regel CNT-08 op grond van 9.1.2.a, 8.1.e

  Regel: CNS-07 Bij twijfel over de aanpak raadpleegt een professional een collega of Veilig Thuis

    Scenario: bij twijfel over de aanpak raadpleegt een professional een collega of Veilig Thuis — de adviesvrager is JGZ, er is twijfel over de aanpak: ja, de toestemming van het gezin om de casus in te brengen is niet gevraagd
      Gegeven deze feiten:
        | de adviesvrager is JGZ |
        | er is twijfel over de aanpak: ja |
        | de toestemming van het gezin om de casus in te brengen is niet gevraagd |
      Als het consultatieadvies wordt gevraagd
      Dan is dit het hele besluit:
        | de casus anoniem inbrengen is niet toegestaan |
        | de casus op naam inbrengen is nog niet toegestaan |
        | het advies over de vorm is eerst toestemming vragen, dan op naam inbrengen |
        | het onderwerp van het advies is de veiligheid van kind en slachtoffer |
        | overleg met Veilig Thuis is mogelijk |
        | Veilig Thuis moet advies geven aan de adviesvrager |
        | Veilig Thuis moet het advies registreren op naam van de adviesvrager zonder gegevens van het gezin |
        | Veilig Thuis moet zo nodig ondersteuning geven aan de adviesvrager |
        | de adviesvrager moet de consultatie vastleggen in het zorgplan van het dossier |
        | de adviesvrager moet een collega of Veilig Thuis raadplegen |
        | de adviesvrager moet toestemming vragen aan het gezin |
        | de adviesvrager moet Veilig Thuis raadplegen |
        | opmerking: CNS-04 |
      En geldt regel CNS-07 op grond van F.3

    Scenario: CNS-07 geldt niet bij er is acuut gevaar: ja, er is twijfel over de aanpak: ja, het advies van Veilig Thuis is melden, op naam inbrengen is gevaarlijk voor de professional: ja
      Gegeven deze feiten:
        | er is acuut gevaar: ja |
        | er is twijfel over de aanpak: ja |
        | het advies van Veilig Thuis is melden |
        | op naam inbrengen is gevaarlijk voor de professional: ja |
      Als het consultatieadvies wordt gevraagd
      Dan is dit het hele besluit:
        | het onderwerp van het advies is de veiligheid van kind en slachtoffer |
        | overleg met Veilig Thuis is meteen nodig |
        | Veilig Thuis moet advies geven aan de adviesvrager |
        | Veilig Thuis moet zo nodig ondersteuning geven aan de adviesvrager |
        | de adviesvrager moet Veilig Thuis bellen, telefonisch, meteen |
        | de adviesvrager moet de consultatie vastleggen in het zorgplan van het dossier |
        | opmerking: CNS-01 |
        | opmerking: CNS-04 |

    Scenario: bij twijfel over de aanpak raadpleegt een professional een collega of Veilig Thuis — er is twijfel over de aanpak: ja, de toestemming van het gezin om de casus in te brengen is geweigerd, op naam inbrengen is gevaarlijk voor het kind: onbekend, op naam inbrengen is gevaarlijk voor de professional: ja, op naam inbrengen schaadt de vertrouwensband: ja
      Gegeven deze feiten:
        | er is twijfel over de aanpak: ja |
        | de toestemming van het gezin om de casus in te brengen is geweigerd |
        | op naam inbrengen is gevaarlijk voor het kind: onbekend |
        | op naam inbrengen is gevaarlijk voor de professional: ja |
        | op naam inbrengen schaadt de vertrouwensband: ja |
      Als het consultatieadvies wordt gevraagd
      Dan is dit het hele besluit:
        | de casus anoniem inbrengen is toegestaan |
        | de casus op naam inbrengen is niet toegestaan |
        | het advies over de vorm is anoniem inbrengen |
        | het onderwerp van het advies is de veiligheid van kind en slachtoffer |
        | overleg met Veilig Thuis is mogelijk |
        | Veilig Thuis moet advies geven aan de adviesvrager |
        | Veilig Thuis moet het advies registreren op naam van de adviesvrager zonder gegevens van het gezin |
        | Veilig Thuis moet zo nodig ondersteuning geven aan de adviesvrager |
        | de adviesvrager moet de consultatie vastleggen in het zorgplan van het dossier |
        | de adviesvrager moet een collega of Veilig Thuis raadplegen |
        | de adviesvrager mag Veilig Thuis raadplegen |
        | de adviesvrager mag de casus anoniem inbrengen bij Veilig Thuis |
        | opmerking: CNS-04 |
      En geldt regel CNT-18 op grond van 9.1.2.c
      En geldt regel CNT-23 op grond van 9.1.2.c, als keuze

    Scenario: bij twijfel over de aanpak raadpleegt een professional een collega of Veilig Thuis — de adviesvrager is andere professional, er is acuut gevaar: onbekend, er is twijfel over de aanpak: ja, de vraag aan Veilig Thuis is een andere vraag
      Gegeven deze feiten:
        | de adviesvrager is andere professional |
        | er is acuut gevaar: onbekend |
        | er is twijfel over de aanpak: ja |
        | de vraag aan Veilig Thuis is een andere vraag |
      Als het consultatieadvies wordt gevraagd
      Dan is dit het hele besluit:
        | overleg met Veilig Thuis is mogelijk |
        | Veilig Thuis moet advies geven aan de adviesvrager |
        | Veilig Thuis moet zo nodig ondersteuning geven aan de adviesvrager |
        | de adviesvrager moet een collega of Veilig Thuis raadplegen |
        | de adviesvrager mag Veilig Thuis raadplegen |
        | vraag: er is acuut gevaar |
        | geen grondslag: CNS-22 |
        | opmerking: CNS-04 |

  Regel: CNS-11 Of er huiselijk geweld wordt vermoed, wordt gevraagd als dat nog uitmaakt

    Scenario: CNS-11 geldt niet bij de adviesvrager is andere professional, er is een vermoeden van huiselijk geweld: onbekend, de toestemming van het gezin om de casus in te brengen is geweigerd, op naam inbrengen is gevaarlijk voor de professional: ja, op naam inbrengen schaadt de vertrouwensband: ja
      Gegeven deze feiten:
        | de adviesvrager is andere professional |
        | er is een vermoeden van huiselijk geweld: onbekend |
        | de toestemming van het gezin om de casus in te brengen is geweigerd |
        | op naam inbrengen is gevaarlijk voor de professional: ja |
        | op naam inbrengen schaadt de vertrouwensband: ja |
      Als het consultatieadvies wordt gevraagd
      Dan is dit het hele besluit:
        | overleg met Veilig Thuis is mogelijk |
        | Veilig Thuis moet advies geven aan de adviesvrager |
        | Veilig Thuis moet zo nodig ondersteuning geven aan de adviesvrager |
        | de adviesvrager mag Veilig Thuis raadplegen |
        | geen grondslag: CNS-22 |
        | opmerking: CNS-04 |

  Regel: CNS-16 Wat het gezin van inbrengen vindt, wordt gevraagd

    Scenario: CNS-16 geldt niet bij er is acuut gevaar: ja, de toestemming van het gezin om de casus in te brengen is onbekend
      Gegeven deze feiten:
        | er is acuut gevaar: ja |
        | de toestemming van het gezin om de casus in te brengen is onbekend |
      Als het consultatieadvies wordt gevraagd
      Dan is dit het hele besluit:
        | het onderwerp van het advies is de veiligheid van kind en slachtoffer |
        | overleg met Veilig Thuis is meteen nodig |
        | Veilig Thuis moet advies geven aan de adviesvrager |
        | Veilig Thuis moet zo nodig ondersteuning geven aan de adviesvrager |
        | de adviesvrager moet Veilig Thuis bellen, telefonisch, meteen |
        | de adviesvrager moet de consultatie vastleggen in het zorgplan van het dossier |
        | opmerking: CNS-01 |
        | opmerking: CNS-04 |

  Regel: CNS-23 Wordt gevraagd om op afstand mee te denken, dan doet Veilig Thuis dat

    Scenario: wordt gevraagd om op afstand mee te denken, dan doet Veilig Thuis dat — de adviesvrager is JGZ, het advies van Veilig Thuis is melden, op naam inbrengen is gevaarlijk voor het kind: ja, gevraagd wordt meedenken op afstand: ja, gevraagd wordt samen het eerste gesprek voeren: ja, gevraagd wordt samen de risicotaxatie doen: ja en meer
      Gegeven deze feiten:
        | de adviesvrager is JGZ |
        | het advies van Veilig Thuis is melden |
        | op naam inbrengen is gevaarlijk voor het kind: ja |
        | gevraagd wordt meedenken op afstand: ja |
        | gevraagd wordt samen het eerste gesprek voeren: ja |
        | gevraagd wordt samen de risicotaxatie doen: ja |
        | gevraagd wordt samen een veiligheidsplan opstellen: ja |
      Als het consultatieadvies wordt gevraagd
      Dan is dit het hele besluit:
        | de casus anoniem inbrengen is toegestaan |
        | de casus op naam inbrengen is toegestaan |
        | de volgende stap is stap 4 |
        | het advies over de vorm is anoniem inbrengen |
        | het onderwerp van het advies is de veiligheid van kind en slachtoffer |
        | overleg met Veilig Thuis is mogelijk |
        | Veilig Thuis moet advies geven aan de adviesvrager |
        | Veilig Thuis moet de risicotaxatie samen doen met de adviesvrager |
        | Veilig Thuis moet een veiligheidsplan samen opstellen met de adviesvrager |
        | Veilig Thuis moet het advies registreren op naam van de adviesvrager zonder gegevens van het gezin |
        | Veilig Thuis moet het eerste gesprek samen voeren met de adviesvrager |
        | Veilig Thuis moet op afstand meedenken met de adviesvrager |
        | Veilig Thuis moet zo nodig ondersteuning geven aan de adviesvrager |
        | de adviesvrager moet de consultatie vastleggen in het zorgplan van het dossier |
        | de adviesvrager moet de weging doen |
        | de adviesvrager mag Veilig Thuis raadplegen |
        | de adviesvrager mag de casus anoniem inbrengen bij Veilig Thuis |
        | opmerking: CNS-04 |
        | opmerking: CNS-31 |
      En geldt regel CNS-23 op grond van 9.1.2.f
      En geldt regel CNT-02 op grond van 9.1.2.a, F.3

    Scenario: CNS-23 geldt niet bij de adviesvrager is onbekend, het advies van Veilig Thuis is melden, de vraag aan Veilig Thuis is een andere vraag, gevraagd wordt meedenken op afstand: ja, gevraagd wordt samen het eerste gesprek voeren: ja, gevraagd wordt samen de risicotaxatie doen: ja en meer
      Gegeven deze feiten:
        | de adviesvrager is onbekend |
        | het advies van Veilig Thuis is melden |
        | de vraag aan Veilig Thuis is een andere vraag |
        | gevraagd wordt meedenken op afstand: ja |
        | gevraagd wordt samen het eerste gesprek voeren: ja |
        | gevraagd wordt samen de risicotaxatie doen: ja |
        | gevraagd wordt samen een veiligheidsplan opstellen: ja |
      Als het consultatieadvies wordt gevraagd
      Dan is dit het hele besluit:
        | de casus anoniem inbrengen is onzeker |
        | de casus op naam inbrengen is onzeker |
        | het advies over de vorm is nog onbekend |
        | het onderwerp van het advies is de eigen vraag van de adviesvrager |
        | overleg met Veilig Thuis is mogelijk |
        | Veilig Thuis moet advies geven aan de adviesvrager |
        | Veilig Thuis moet zo nodig ondersteuning geven aan de adviesvrager |
        | de adviesvrager mag Veilig Thuis raadplegen |
        | vraag: de adviesvrager |
        | opmerking: CNS-04 |

  Regel: CNS-33 De JGZ moet in stap 2 Veilig Thuis raadplegen

    Scenario: in stap 2 is raadplegen voor de JGZ een plicht
      Gegeven deze feiten:
        | de adviesvrager is JGZ |
      Als het consultatieadvies wordt gevraagd
      Dan is dit het hele besluit:
        | de casus anoniem inbrengen is niet toegestaan |
        | de casus op naam inbrengen is toegestaan |
        | het advies over de vorm is op naam inbrengen |
        | het onderwerp van het advies is de veiligheid van kind en slachtoffer |
        | overleg met Veilig Thuis is mogelijk |
        | Veilig Thuis moet advies geven aan de adviesvrager |
        | Veilig Thuis moet het advies registreren op naam van de adviesvrager zonder gegevens van het gezin |
        | Veilig Thuis moet zo nodig ondersteuning geven aan de adviesvrager |
        | de adviesvrager moet Veilig Thuis raadplegen |
        | de adviesvrager moet de consultatie vastleggen in het zorgplan van het dossier |
        | de adviesvrager mag de casus op naam inbrengen bij Veilig Thuis |
        | opmerking: CNS-04 |
      En geldt regel CNS-05 niet
      En geldt regel CNS-33 op grond van 8.2.d, D-10

    Scenario: ook als niet bekend is of Veilig Thuis al adviseerde
      Gegeven deze feiten:
        | de adviesvrager is JGZ |
        | het advies van Veilig Thuis is onbekend |
      Als het consultatieadvies wordt gevraagd
      Dan is dit het hele besluit:
        | de casus anoniem inbrengen is niet toegestaan |
        | de casus op naam inbrengen is toegestaan |
        | het advies over de vorm is op naam inbrengen |
        | het onderwerp van het advies is de veiligheid van kind en slachtoffer |
        | overleg met Veilig Thuis is mogelijk |
        | Veilig Thuis moet advies geven aan de adviesvrager |
        | Veilig Thuis moet het advies registreren op naam van de adviesvrager zonder gegevens van het gezin |
        | Veilig Thuis moet zo nodig ondersteuning geven aan de adviesvrager |
        | de adviesvrager moet Veilig Thuis raadplegen |
        | de adviesvrager moet de consultatie vastleggen in het zorgplan van het dossier |
        | de adviesvrager mag de casus op naam inbrengen bij Veilig Thuis |
        | vraag: het advies van Veilig Thuis |
        | opmerking: CNS-04 |
      En geldt regel CNS-33 op grond van 8.2.d, D-10

    Scenario: bij acuut gevaar belt ook de JGZ meteen, en telt stap 2 niet
      Gegeven deze feiten:
        | de adviesvrager is JGZ |
        | er is acuut gevaar: ja |
      Als het consultatieadvies wordt gevraagd
      Dan is dit het hele besluit:
        | het onderwerp van het advies is de veiligheid van kind en slachtoffer |
        | overleg met Veilig Thuis is meteen nodig |
        | Veilig Thuis moet advies geven aan de adviesvrager |
        | Veilig Thuis moet zo nodig ondersteuning geven aan de adviesvrager |
        | de adviesvrager moet Veilig Thuis bellen, telefonisch, meteen |
        | de adviesvrager moet de consultatie vastleggen in het zorgplan van het dossier |
        | opmerking: CNS-01 |
        | opmerking: CNS-04 |
      En geldt regel CNS-33 niet

  Regel: CNS-34 Gaf Veilig Thuis al advies, dan kan de JGZ in stap 2 nog eens raadplegen

    Scenario: na een advies om te melden mag de JGZ in stap 2 nog eens raadplegen
      Gegeven deze feiten:
        | de adviesvrager is JGZ |
        | het advies van Veilig Thuis is melden |
      Als het consultatieadvies wordt gevraagd
      Dan is dit het hele besluit:
        | de casus anoniem inbrengen is niet toegestaan |
        | de casus op naam inbrengen is toegestaan |
        | het advies over de vorm is op naam inbrengen |
        | het onderwerp van het advies is de veiligheid van kind en slachtoffer |
        | de volgende stap is stap 4 |
        | overleg met Veilig Thuis is mogelijk |
        | Veilig Thuis moet advies geven aan de adviesvrager |
        | Veilig Thuis moet het advies registreren op naam van de adviesvrager zonder gegevens van het gezin |
        | Veilig Thuis moet zo nodig ondersteuning geven aan de adviesvrager |
        | de adviesvrager moet de consultatie vastleggen in het zorgplan van het dossier |
        | de adviesvrager moet de weging doen |
        | de adviesvrager mag Veilig Thuis raadplegen |
        | de adviesvrager mag de casus op naam inbrengen bij Veilig Thuis |
        | opmerking: CNS-31 |
        | opmerking: CNS-04 |
      En geldt regel CNS-33 niet
      En geldt regel CNS-34 op grond van 9.1.2.a, 9.1.2.g, D-10

    Scenario: na een advies om zelf hulp te organiseren mag de JGZ in stap 2 nog eens raadplegen
      Gegeven deze feiten:
        | de adviesvrager is JGZ |
        | het advies van Veilig Thuis is zelf hulp organiseren |
      Als het consultatieadvies wordt gevraagd
      Dan is dit het hele besluit:
        | de casus anoniem inbrengen is niet toegestaan |
        | de casus op naam inbrengen is toegestaan |
        | het advies over de vorm is op naam inbrengen |
        | het onderwerp van het advies is de veiligheid van kind en slachtoffer |
        | overleg met Veilig Thuis is mogelijk |
        | Veilig Thuis moet advies geven aan de adviesvrager |
        | Veilig Thuis moet het advies registreren op naam van de adviesvrager zonder gegevens van het gezin |
        | Veilig Thuis moet zo nodig ondersteuning geven aan de adviesvrager |
        | de adviesvrager moet de consultatie vastleggen in het zorgplan van het dossier |
        | de adviesvrager mag Veilig Thuis raadplegen |
        | de adviesvrager mag de casus op naam inbrengen bij Veilig Thuis |
        | opmerking: CNS-04 |
      En geldt regel CNS-33 niet
      En geldt regel CNS-34 op grond van 9.1.2.a, 9.1.2.g, D-10

    Scenario: na een advies om iets anders te doen mag de JGZ in stap 2 nog eens raadplegen
      Gegeven deze feiten:
        | de adviesvrager is JGZ |
        | het advies van Veilig Thuis is iets anders |
      Als het consultatieadvies wordt gevraagd
      Dan is dit het hele besluit:
        | de casus anoniem inbrengen is niet toegestaan |
        | de casus op naam inbrengen is toegestaan |
        | het advies over de vorm is op naam inbrengen |
        | het onderwerp van het advies is de veiligheid van kind en slachtoffer |
        | overleg met Veilig Thuis is mogelijk |
        | Veilig Thuis moet advies geven aan de adviesvrager |
        | Veilig Thuis moet het advies registreren op naam van de adviesvrager zonder gegevens van het gezin |
        | Veilig Thuis moet zo nodig ondersteuning geven aan de adviesvrager |
        | de adviesvrager moet de consultatie vastleggen in het zorgplan van het dossier |
        | de adviesvrager mag Veilig Thuis raadplegen |
        | de adviesvrager mag de casus op naam inbrengen bij Veilig Thuis |
        | opmerking: CNS-04 |
      En geldt regel CNS-33 niet
      En geldt regel CNS-34 op grond van 9.1.2.a, 9.1.2.g, D-10

    Scenario: voor het jeugdteam maakt een advies niet uit
      Gegeven deze feiten:
        | het advies van Veilig Thuis is melden |
      Als het consultatieadvies wordt gevraagd
      Dan is dit het hele besluit:
        | de casus anoniem inbrengen is niet toegestaan |
        | de casus op naam inbrengen is toegestaan |
        | de volgende stap is stap 4 |
        | het advies over de vorm is op naam inbrengen |
        | het onderwerp van het advies is de veiligheid van kind en slachtoffer |
        | overleg met Veilig Thuis is mogelijk |
        | Veilig Thuis moet advies geven aan de adviesvrager |
        | Veilig Thuis moet het advies registreren op naam van de adviesvrager zonder gegevens van het gezin |
        | Veilig Thuis moet zo nodig ondersteuning geven aan de adviesvrager |
        | de adviesvrager moet de consultatie vastleggen in het zorgplan van het dossier |
        | de adviesvrager moet de weging doen |
        | de adviesvrager mag Veilig Thuis raadplegen |
        | de adviesvrager mag de casus op naam inbrengen bij Veilig Thuis |
        | opmerking: CNS-04 |
        | opmerking: CNS-31 |
      En geldt regel CNS-05 op grond van 9.1.2.a, 9.1.2.g
      En geldt regel CNS-34 niet

    Scenario: bij acuut gevaar wordt ook na een advies meteen gebeld
      Gegeven deze feiten:
        | de adviesvrager is JGZ |
        | er is acuut gevaar: ja |
        | het advies van Veilig Thuis is melden |
      Als het consultatieadvies wordt gevraagd
      Dan is dit het hele besluit:
        | het onderwerp van het advies is de veiligheid van kind en slachtoffer |
        | overleg met Veilig Thuis is meteen nodig |
        | Veilig Thuis moet advies geven aan de adviesvrager |
        | Veilig Thuis moet zo nodig ondersteuning geven aan de adviesvrager |
        | de adviesvrager moet Veilig Thuis bellen, telefonisch, meteen |
        | de adviesvrager moet de consultatie vastleggen in het zorgplan van het dossier |
        | opmerking: CNS-01 |
        | opmerking: CNS-04 |
      En geldt regel CNS-34 niet

    Scenario: op een ander moment maakt een advies ook voor de JGZ niet uit
      Gegeven deze feiten:
        | de adviesvrager is JGZ |
        | het advies van Veilig Thuis is melden |
        | het moment in het traject is stap 1 |
      Als het consultatieadvies wordt gevraagd
      Dan is dit het hele besluit:
        | de casus anoniem inbrengen is niet toegestaan |
        | de casus op naam inbrengen is toegestaan |
        | de volgende stap is stap 4 |
        | het advies over de vorm is op naam inbrengen |
        | het onderwerp van het advies is de veiligheid van kind en slachtoffer |
        | overleg met Veilig Thuis is mogelijk |
        | Veilig Thuis moet advies geven aan de adviesvrager |
        | Veilig Thuis moet het advies registreren op naam van de adviesvrager zonder gegevens van het gezin |
        | Veilig Thuis moet zo nodig ondersteuning geven aan de adviesvrager |
        | de adviesvrager moet de consultatie vastleggen in het zorgplan van het dossier |
        | de adviesvrager moet de weging doen |
        | de adviesvrager mag Veilig Thuis raadplegen |
        | de adviesvrager mag de casus op naam inbrengen bij Veilig Thuis |
        | opmerking: CNS-04 |
        | opmerking: CNS-31 |
      En geldt regel CNS-34 niet
      En geldt regel CNS-35 op grond van 9.1.2.g

  Regel: CNS-35 Buiten stap 2 kan ook de JGZ Veilig Thuis raadplegen

    Scenario: de JGZ kan Veilig Thuis in stap 1 raadplegen
      Gegeven deze feiten:
        | de adviesvrager is JGZ |
        | het moment in het traject is stap 1 |
      Als het consultatieadvies wordt gevraagd
      Dan is dit het hele besluit:
        | de casus anoniem inbrengen is niet toegestaan |
        | de casus op naam inbrengen is toegestaan |
        | het advies over de vorm is op naam inbrengen |
        | het onderwerp van het advies is de veiligheid van kind en slachtoffer |
        | overleg met Veilig Thuis is mogelijk |
        | Veilig Thuis moet advies geven aan de adviesvrager |
        | Veilig Thuis moet het advies registreren op naam van de adviesvrager zonder gegevens van het gezin |
        | Veilig Thuis moet zo nodig ondersteuning geven aan de adviesvrager |
        | de adviesvrager moet de consultatie vastleggen in het zorgplan van het dossier |
        | de adviesvrager mag Veilig Thuis raadplegen |
        | de adviesvrager mag de casus op naam inbrengen bij Veilig Thuis |
        | opmerking: CNS-04 |
      En geldt regel CNS-33 niet
      En geldt regel CNS-35 op grond van 9.1.2.g

    Scenario: de JGZ kan Veilig Thuis in stap 3 raadplegen
      Gegeven deze feiten:
        | de adviesvrager is JGZ |
        | het moment in het traject is stap 3 |
      Als het consultatieadvies wordt gevraagd
      Dan is dit het hele besluit:
        | de casus anoniem inbrengen is niet toegestaan |
        | de casus op naam inbrengen is toegestaan |
        | het advies over de vorm is op naam inbrengen |
        | het onderwerp van het advies is de veiligheid van kind en slachtoffer |
        | overleg met Veilig Thuis is mogelijk |
        | Veilig Thuis moet advies geven aan de adviesvrager |
        | Veilig Thuis moet het advies registreren op naam van de adviesvrager zonder gegevens van het gezin |
        | Veilig Thuis moet zo nodig ondersteuning geven aan de adviesvrager |
        | de adviesvrager moet de consultatie vastleggen in het zorgplan van het dossier |
        | de adviesvrager mag Veilig Thuis raadplegen |
        | de adviesvrager mag de casus op naam inbrengen bij Veilig Thuis |
        | opmerking: CNS-04 |
      En geldt regel CNS-33 niet
      En geldt regel CNS-35 op grond van 9.1.2.g

    Scenario: de JGZ kan Veilig Thuis in stap 4 raadplegen
      Gegeven deze feiten:
        | de adviesvrager is JGZ |
        | het moment in het traject is stap 4 |
      Als het consultatieadvies wordt gevraagd
      Dan is dit het hele besluit:
        | de casus anoniem inbrengen is niet toegestaan |
        | de casus op naam inbrengen is toegestaan |
        | het advies over de vorm is op naam inbrengen |
        | het onderwerp van het advies is de veiligheid van kind en slachtoffer |
        | overleg met Veilig Thuis is mogelijk |
        | Veilig Thuis moet advies geven aan de adviesvrager |
        | Veilig Thuis moet het advies registreren op naam van de adviesvrager zonder gegevens van het gezin |
        | Veilig Thuis moet zo nodig ondersteuning geven aan de adviesvrager |
        | de adviesvrager moet de consultatie vastleggen in het zorgplan van het dossier |
        | de adviesvrager mag Veilig Thuis raadplegen |
        | de adviesvrager mag de casus op naam inbrengen bij Veilig Thuis |
        | opmerking: CNS-04 |
      En geldt regel CNS-33 niet
      En geldt regel CNS-35 op grond van 9.1.2.g

    Scenario: de JGZ kan Veilig Thuis in stap 5 raadplegen
      Gegeven deze feiten:
        | de adviesvrager is JGZ |
        | het moment in het traject is stap 5 |
      Als het consultatieadvies wordt gevraagd
      Dan is dit het hele besluit:
        | de casus anoniem inbrengen is niet toegestaan |
        | de casus op naam inbrengen is toegestaan |
        | het advies over de vorm is op naam inbrengen |
        | het onderwerp van het advies is de veiligheid van kind en slachtoffer |
        | overleg met Veilig Thuis is mogelijk |
        | Veilig Thuis moet advies geven aan de adviesvrager |
        | Veilig Thuis moet het advies registreren op naam van de adviesvrager zonder gegevens van het gezin |
        | Veilig Thuis moet zo nodig ondersteuning geven aan de adviesvrager |
        | de adviesvrager moet de consultatie vastleggen in het zorgplan van het dossier |
        | de adviesvrager mag Veilig Thuis raadplegen |
        | de adviesvrager mag de casus op naam inbrengen bij Veilig Thuis |
        | opmerking: CNS-04 |
      En geldt regel CNS-33 niet
      En geldt regel CNS-35 op grond van 9.1.2.g

    Scenario: de JGZ kan Veilig Thuis na de melding raadplegen
      Gegeven deze feiten:
        | de adviesvrager is JGZ |
        | het moment in het traject is na de melding |
      Als het consultatieadvies wordt gevraagd
      Dan is dit het hele besluit:
        | de casus anoniem inbrengen is niet toegestaan |
        | de casus op naam inbrengen is toegestaan |
        | het advies over de vorm is op naam inbrengen |
        | het onderwerp van het advies is de veiligheid van kind en slachtoffer |
        | overleg met Veilig Thuis is mogelijk |
        | Veilig Thuis moet advies geven aan de adviesvrager |
        | Veilig Thuis moet het advies registreren op naam van de adviesvrager zonder gegevens van het gezin |
        | Veilig Thuis moet zo nodig ondersteuning geven aan de adviesvrager |
        | de adviesvrager moet de consultatie vastleggen in het zorgplan van het dossier |
        | de adviesvrager mag Veilig Thuis raadplegen |
        | de adviesvrager mag de casus op naam inbrengen bij Veilig Thuis |
        | opmerking: CNS-04 |
      En geldt regel CNS-33 niet
      En geldt regel CNS-35 op grond van 9.1.2.g

    Scenario: de JGZ kan Veilig Thuis tijdens de hulp raadplegen
      Gegeven deze feiten:
        | de adviesvrager is JGZ |
        | het moment in het traject is tijdens de hulp |
      Als het consultatieadvies wordt gevraagd
      Dan is dit het hele besluit:
        | de casus anoniem inbrengen is niet toegestaan |
        | de casus op naam inbrengen is toegestaan |
        | het advies over de vorm is op naam inbrengen |
        | het onderwerp van het advies is de veiligheid van kind en slachtoffer |
        | overleg met Veilig Thuis is mogelijk |
        | Veilig Thuis moet advies geven aan de adviesvrager |
        | Veilig Thuis moet het advies registreren op naam van de adviesvrager zonder gegevens van het gezin |
        | Veilig Thuis moet zo nodig ondersteuning geven aan de adviesvrager |
        | de adviesvrager moet de consultatie vastleggen in het zorgplan van het dossier |
        | de adviesvrager mag Veilig Thuis raadplegen |
        | de adviesvrager mag de casus op naam inbrengen bij Veilig Thuis |
        | opmerking: CNS-04 |
      En geldt regel CNS-33 niet
      En geldt regel CNS-35 op grond van 9.1.2.g

  Regel: CNS-36 Waar de JGZ in het traject is, wordt gevraagd zolang er geen advies is

    Scenario: is niet bekend waar de JGZ in het traject is, dan wordt dat gevraagd
      Gegeven deze feiten:
        | de adviesvrager is JGZ |
        | het moment in het traject is onbekend |
      Als het consultatieadvies wordt gevraagd
      Dan is dit het hele besluit:
        | de casus anoniem inbrengen is niet toegestaan |
        | de casus op naam inbrengen is toegestaan |
        | het advies over de vorm is op naam inbrengen |
        | het onderwerp van het advies is de veiligheid van kind en slachtoffer |
        | overleg met Veilig Thuis is mogelijk |
        | Veilig Thuis moet advies geven aan de adviesvrager |
        | Veilig Thuis moet het advies registreren op naam van de adviesvrager zonder gegevens van het gezin |
        | Veilig Thuis moet zo nodig ondersteuning geven aan de adviesvrager |
        | de adviesvrager moet de consultatie vastleggen in het zorgplan van het dossier |
        | de adviesvrager mag Veilig Thuis raadplegen |
        | de adviesvrager mag de casus op naam inbrengen bij Veilig Thuis |
        | vraag: het moment in het traject |
        | opmerking: CNS-04 |
      En geldt regel CNS-35 op grond van 9.1.2.g
      En geldt regel CNS-36 op grond van 8.2.d, D-10

    Scenario: gaf Veilig Thuis al advies, dan maakt het moment niet meer uit
      Gegeven deze feiten:
        | de adviesvrager is JGZ |
        | het advies van Veilig Thuis is zelf hulp organiseren |
        | het moment in het traject is onbekend |
      Als het consultatieadvies wordt gevraagd
      Dan is dit het hele besluit:
        | de casus anoniem inbrengen is niet toegestaan |
        | de casus op naam inbrengen is toegestaan |
        | het advies over de vorm is op naam inbrengen |
        | het onderwerp van het advies is de veiligheid van kind en slachtoffer |
        | overleg met Veilig Thuis is mogelijk |
        | Veilig Thuis moet advies geven aan de adviesvrager |
        | Veilig Thuis moet het advies registreren op naam van de adviesvrager zonder gegevens van het gezin |
        | Veilig Thuis moet zo nodig ondersteuning geven aan de adviesvrager |
        | de adviesvrager moet de consultatie vastleggen in het zorgplan van het dossier |
        | de adviesvrager mag Veilig Thuis raadplegen |
        | de adviesvrager mag de casus op naam inbrengen bij Veilig Thuis |
        | opmerking: CNS-04 |
      En geldt regel CNS-36 niet

    Scenario: bij acuut gevaar maakt het moment niet uit
      Gegeven deze feiten:
        | de adviesvrager is JGZ |
        | er is acuut gevaar: ja |
        | het moment in het traject is onbekend |
      Als het consultatieadvies wordt gevraagd
      Dan is dit het hele besluit:
        | het onderwerp van het advies is de veiligheid van kind en slachtoffer |
        | overleg met Veilig Thuis is meteen nodig |
        | Veilig Thuis moet advies geven aan de adviesvrager |
        | Veilig Thuis moet zo nodig ondersteuning geven aan de adviesvrager |
        | de adviesvrager moet Veilig Thuis bellen, telefonisch, meteen |
        | de adviesvrager moet de consultatie vastleggen in het zorgplan van het dossier |
        | opmerking: CNS-01 |
        | opmerking: CNS-04 |
      En geldt regel CNS-35 niet
      En geldt regel CNS-36 niet

    Scenario: voor het jeugdteam maakt het moment niet uit
      Gegeven deze feiten:
        | het moment in het traject is onbekend |
      Als het consultatieadvies wordt gevraagd
      Dan is dit het hele besluit:
        | de casus anoniem inbrengen is niet toegestaan |
        | de casus op naam inbrengen is toegestaan |
        | het advies over de vorm is op naam inbrengen |
        | het onderwerp van het advies is de veiligheid van kind en slachtoffer |
        | overleg met Veilig Thuis is mogelijk |
        | Veilig Thuis moet advies geven aan de adviesvrager |
        | Veilig Thuis moet het advies registreren op naam van de adviesvrager zonder gegevens van het gezin |
        | Veilig Thuis moet zo nodig ondersteuning geven aan de adviesvrager |
        | de adviesvrager moet de consultatie vastleggen in het zorgplan van het dossier |
        | de adviesvrager mag Veilig Thuis raadplegen |
        | de adviesvrager mag de casus op naam inbrengen bij Veilig Thuis |
        | opmerking: CNS-04 |
      En geldt regel CNS-05 op grond van 9.1.2.a, 9.1.2.g
      En geldt regel CNS-35 niet
      En geldt regel CNS-36 niet

  Regel: CNT-02 In stap 2 kunnen JGZ en jeugdteam Veilig Thuis consulteren

    Scenario: in stap 2 kunnen JGZ en jeugdteam Veilig Thuis consulteren — de toestemming van het gezin om de casus in te brengen is onbekend
      Gegeven deze feiten:
        | de toestemming van het gezin om de casus in te brengen is onbekend |
      Als het consultatieadvies wordt gevraagd
      Dan is dit het hele besluit:
        | de casus anoniem inbrengen is onzeker |
        | de casus op naam inbrengen is onzeker |
        | het advies over de vorm is nog onbekend |
        | het onderwerp van het advies is de veiligheid van kind en slachtoffer |
        | overleg met Veilig Thuis is mogelijk |
        | Veilig Thuis moet advies geven aan de adviesvrager |
        | Veilig Thuis moet het advies registreren op naam van de adviesvrager zonder gegevens van het gezin |
        | Veilig Thuis moet zo nodig ondersteuning geven aan de adviesvrager |
        | de adviesvrager moet de consultatie vastleggen in het zorgplan van het dossier |
        | de adviesvrager mag Veilig Thuis raadplegen |
        | vraag: de toestemming van het gezin om de casus in te brengen |
        | opmerking: CNS-04 |
      En geldt regel CNS-06 niet
      En geldt regel CNT-02 op grond van 9.1.2.a, F.3

  Regel: CNT-03 Op elk ander moment kunnen JGZ en jeugdteam met Veilig Thuis overleggen

    Scenario: op elk ander moment kunnen JGZ en jeugdteam met Veilig Thuis overleggen — de adviesvrager is JGZ, er is acuut gevaar: onbekend, het moment in het traject is onbekend, de toestemming van het gezin om de casus in te brengen is geweigerd
      Gegeven deze feiten:
        | de adviesvrager is JGZ |
        | er is acuut gevaar: onbekend |
        | het moment in het traject is onbekend |
        | de toestemming van het gezin om de casus in te brengen is geweigerd |
      Als het consultatieadvies wordt gevraagd
      Dan is dit het hele besluit:
        | de casus anoniem inbrengen is toegestaan |
        | de casus op naam inbrengen is niet toegestaan |
        | het advies over de vorm is anoniem inbrengen |
        | het onderwerp van het advies is de veiligheid van kind en slachtoffer |
        | overleg met Veilig Thuis is mogelijk |
        | Veilig Thuis moet advies geven aan de adviesvrager |
        | Veilig Thuis moet het advies registreren op naam van de adviesvrager zonder gegevens van het gezin |
        | Veilig Thuis moet zo nodig ondersteuning geven aan de adviesvrager |
        | de adviesvrager moet de consultatie vastleggen in het zorgplan van het dossier |
        | de adviesvrager mag Veilig Thuis raadplegen |
        | de adviesvrager mag de casus anoniem inbrengen bij Veilig Thuis |
        | vraag: er is acuut gevaar |
        | vraag: het moment in het traject |
        | opmerking: CNS-04 |
      En geldt regel CNS-20 op grond van 9.1.2.d
      En geldt regel CNT-03 op grond van 9.1.2.g

    Scenario: op elk ander moment kunnen JGZ en jeugdteam met Veilig Thuis overleggen — het moment in het traject is stap 1
      Gegeven deze feiten:
        | het moment in het traject is stap 1 |
      Als het consultatieadvies wordt gevraagd
      Dan is dit het hele besluit:
        | de casus anoniem inbrengen is niet toegestaan |
        | de casus op naam inbrengen is toegestaan |
        | het advies over de vorm is op naam inbrengen |
        | het onderwerp van het advies is de veiligheid van kind en slachtoffer |
        | overleg met Veilig Thuis is mogelijk |
        | Veilig Thuis moet advies geven aan de adviesvrager |
        | Veilig Thuis moet het advies registreren op naam van de adviesvrager zonder gegevens van het gezin |
        | Veilig Thuis moet zo nodig ondersteuning geven aan de adviesvrager |
        | de adviesvrager moet de consultatie vastleggen in het zorgplan van het dossier |
        | de adviesvrager mag Veilig Thuis raadplegen |
        | de adviesvrager mag de casus op naam inbrengen bij Veilig Thuis |
        | opmerking: CNS-04 |
      En geldt regel CNT-03 op grond van 9.1.2.g

  Regel: CNT-04 Wie kindermishandeling vermoedt, kan advies vragen

    Scenario: wie kindermishandeling vermoedt, kan advies vragen — de adviesvrager is andere professional, er is een vermoeden van huiselijk geweld: ja
      Gegeven deze feiten:
        | de adviesvrager is andere professional |
        | er is een vermoeden van huiselijk geweld: ja |
      Als het consultatieadvies wordt gevraagd
      Dan is dit het hele besluit:
        | overleg met Veilig Thuis is mogelijk |
        | Veilig Thuis moet advies geven aan de adviesvrager |
        | Veilig Thuis moet zo nodig ondersteuning geven aan de adviesvrager |
        | de adviesvrager mag Veilig Thuis raadplegen |
        | geen grondslag: CNS-22 |
        | opmerking: CNS-04 |
      En geldt regel CNT-04 op grond van 8.1.e

  Regel: CNT-05 Wie huiselijk geweld vermoedt, kan advies vragen

    Scenario: wie huiselijk geweld vermoedt, kan advies vragen — de adviesvrager is burger, er is een vermoeden van kindermishandeling: onbekend, er is een vermoeden van huiselijk geweld: ja
      Gegeven deze feiten:
        | de adviesvrager is burger |
        | er is een vermoeden van kindermishandeling: onbekend |
        | er is een vermoeden van huiselijk geweld: ja |
      Als het consultatieadvies wordt gevraagd
      Dan is dit het hele besluit:
        | overleg met Veilig Thuis is mogelijk |
        | Veilig Thuis moet advies geven aan de adviesvrager |
        | Veilig Thuis moet zo nodig ondersteuning geven aan de adviesvrager |
        | de adviesvrager mag Veilig Thuis raadplegen |
        | vraag: er is een vermoeden van kindermishandeling |
        | geen grondslag: CNS-22 |
        | opmerking: CNS-04 |
      En geldt regel CNT-05 op grond van 8.1.e

  Regel: CNT-06 Is niet zeker of er een vermoeden is, dan kan er toch advies worden gevraagd

    Scenario: is niet zeker of er een vermoeden is, dan kan er toch advies worden gevraagd — de adviesvrager is andere professional, er is een vermoeden van kindermishandeling: onbekend, er is een vermoeden van huiselijk geweld: onbekend, er is twijfel over de aanpak: onbekend
      Gegeven deze feiten:
        | de adviesvrager is andere professional |
        | er is een vermoeden van kindermishandeling: onbekend |
        | er is een vermoeden van huiselijk geweld: onbekend |
        | er is twijfel over de aanpak: onbekend |
      Als het consultatieadvies wordt gevraagd
      Dan is dit het hele besluit:
        | overleg met Veilig Thuis is mogelijk |
        | Veilig Thuis moet advies geven aan de adviesvrager |
        | Veilig Thuis moet zo nodig ondersteuning geven aan de adviesvrager |
        | de adviesvrager mag Veilig Thuis raadplegen |
        | vraag: er is een vermoeden van huiselijk geweld |
        | vraag: er is een vermoeden van kindermishandeling |
        | vraag: er is twijfel over de aanpak |
        | geen grondslag: CNS-22 |
        | opmerking: CNS-04 |
      En geldt regel CNS-05 niet
      En geldt regel CNT-06 op grond van 8.1.e, als keuze

  Regel: CNT-07 Is niet zeker of er thuis geweld wordt vermoed, dan kan er toch advies worden gevraagd

    Scenario: is niet zeker of er thuis geweld wordt vermoed, dan kan er toch advies worden gevraagd — de adviesvrager is onbekend, er is een vermoeden van kindermishandeling: nee, er is een vermoeden van huiselijk geweld: onbekend, de toestemming van het gezin om de casus in te brengen is niet gevraagd
      Gegeven deze feiten:
        | de adviesvrager is onbekend |
        | er is een vermoeden van kindermishandeling: nee |
        | er is een vermoeden van huiselijk geweld: onbekend |
        | de toestemming van het gezin om de casus in te brengen is niet gevraagd |
      Als het consultatieadvies wordt gevraagd
      Dan is dit het hele besluit:
        | de casus anoniem inbrengen is onzeker |
        | de casus op naam inbrengen is onzeker |
        | het advies over de vorm is nog onbekend |
        | het onderwerp van het advies is de veiligheid van kind en slachtoffer |
        | overleg met Veilig Thuis is mogelijk |
        | Veilig Thuis moet advies geven aan de adviesvrager |
        | Veilig Thuis moet zo nodig ondersteuning geven aan de adviesvrager |
        | de adviesvrager mag Veilig Thuis raadplegen |
        | vraag: de adviesvrager |
        | vraag: er is een vermoeden van huiselijk geweld |
        | opmerking: CNS-04 |
      En geldt regel CNT-07 op grond van 8.1.e, als keuze

  Regel: CNT-10 Gevaar voor het kind telt

    Scenario: gevaar voor het kind telt — er is acuut gevaar: onbekend, er is twijfel over de aanpak: onbekend, het advies van Veilig Thuis is onbekend, de vraag aan Veilig Thuis is onbekend, de toestemming van het gezin om de casus in te brengen is onbekend, op naam inbrengen is gevaarlijk voor het kind: ja en meer
      Gegeven deze feiten:
        | er is acuut gevaar: onbekend |
        | er is twijfel over de aanpak: onbekend |
        | het advies van Veilig Thuis is onbekend |
        | de vraag aan Veilig Thuis is onbekend |
        | de toestemming van het gezin om de casus in te brengen is onbekend |
        | op naam inbrengen is gevaarlijk voor het kind: ja |
        | op naam inbrengen is gevaarlijk voor de professional: onbekend |
        | op naam inbrengen schaadt de vertrouwensband: onbekend |
        | gevraagd wordt meedenken op afstand: onbekend |
        | gevraagd wordt samen het eerste gesprek voeren: onbekend |
        | gevraagd wordt samen de risicotaxatie doen: onbekend |
        | gevraagd wordt samen een veiligheidsplan opstellen: onbekend |
      Als het consultatieadvies wordt gevraagd
      Dan is dit het hele besluit:
        | de casus anoniem inbrengen is toegestaan |
        | de casus op naam inbrengen is onzeker |
        | het advies over de vorm is anoniem inbrengen |
        | het onderwerp van het advies is nog onbekend |
        | overleg met Veilig Thuis is mogelijk |
        | Veilig Thuis moet advies geven aan de adviesvrager |
        | Veilig Thuis moet het advies registreren op naam van de adviesvrager zonder gegevens van het gezin |
        | Veilig Thuis moet zo nodig ondersteuning geven aan de adviesvrager |
        | de adviesvrager moet de consultatie vastleggen in het zorgplan van het dossier |
        | de adviesvrager mag Veilig Thuis raadplegen |
        | de adviesvrager mag de casus anoniem inbrengen bij Veilig Thuis |
        | vraag: de toestemming van het gezin om de casus in te brengen |
        | vraag: de vraag aan Veilig Thuis |
        | vraag: er is acuut gevaar |
        | vraag: er is twijfel over de aanpak |
        | vraag: gevraagd wordt meedenken op afstand |
        | vraag: gevraagd wordt samen de risicotaxatie doen |
        | vraag: gevraagd wordt samen een veiligheidsplan opstellen |
        | vraag: gevraagd wordt samen het eerste gesprek voeren |
        | vraag: het advies van Veilig Thuis |
        | opmerking: CNS-04 |
      En geldt regel CNT-10 op grond van 9.1.2.c

    Scenario: gevaar voor het kind telt — op naam inbrengen is gevaarlijk voor het kind: ja, op naam inbrengen is gevaarlijk voor de professional: ja
      Gegeven deze feiten:
        | op naam inbrengen is gevaarlijk voor het kind: ja |
        | op naam inbrengen is gevaarlijk voor de professional: ja |
      Als het consultatieadvies wordt gevraagd
      Dan is dit het hele besluit:
        | de casus anoniem inbrengen is toegestaan |
        | de casus op naam inbrengen is toegestaan |
        | het advies over de vorm is anoniem inbrengen |
        | het onderwerp van het advies is de veiligheid van kind en slachtoffer |
        | overleg met Veilig Thuis is mogelijk |
        | Veilig Thuis moet advies geven aan de adviesvrager |
        | Veilig Thuis moet het advies registreren op naam van de adviesvrager zonder gegevens van het gezin |
        | Veilig Thuis moet zo nodig ondersteuning geven aan de adviesvrager |
        | de adviesvrager moet de consultatie vastleggen in het zorgplan van het dossier |
        | de adviesvrager mag Veilig Thuis raadplegen |
        | de adviesvrager mag de casus anoniem inbrengen bij Veilig Thuis |
        | opmerking: CNS-04 |
      En geldt regel CNT-10 op grond van 9.1.2.c

  Regel: CNT-14 Met toestemming mag de casus op naam worden ingebracht

    Scenario: met toestemming mag de casus op naam worden ingebracht — er is acuut gevaar: onbekend
      Gegeven deze feiten:
        | er is acuut gevaar: onbekend |
      Als het consultatieadvies wordt gevraagd
      Dan is dit het hele besluit:
        | de casus anoniem inbrengen is niet toegestaan |
        | de casus op naam inbrengen is toegestaan |
        | het advies over de vorm is op naam inbrengen |
        | het onderwerp van het advies is de veiligheid van kind en slachtoffer |
        | overleg met Veilig Thuis is mogelijk |
        | Veilig Thuis moet advies geven aan de adviesvrager |
        | Veilig Thuis moet het advies registreren op naam van de adviesvrager zonder gegevens van het gezin |
        | Veilig Thuis moet zo nodig ondersteuning geven aan de adviesvrager |
        | de adviesvrager moet de consultatie vastleggen in het zorgplan van het dossier |
        | de adviesvrager mag Veilig Thuis raadplegen |
        | de adviesvrager mag de casus op naam inbrengen bij Veilig Thuis |
        | vraag: er is acuut gevaar |
        | opmerking: CNS-04 |
      En geldt regel CNT-14 op grond van 9.1.2.b

  Regel: CNT-15 Zolang het gezin niet is gevraagd, mag de casus nog niet op naam worden ingebracht

    Scenario: CNT-15 geldt niet bij er is acuut gevaar: ja, de toestemming van het gezin om de casus in te brengen is niet gevraagd, op naam inbrengen schaadt de vertrouwensband: ja
      Gegeven deze feiten:
        | er is acuut gevaar: ja |
        | de toestemming van het gezin om de casus in te brengen is niet gevraagd |
        | op naam inbrengen schaadt de vertrouwensband: ja |
      Als het consultatieadvies wordt gevraagd
      Dan is dit het hele besluit:
        | het onderwerp van het advies is de veiligheid van kind en slachtoffer |
        | overleg met Veilig Thuis is meteen nodig |
        | Veilig Thuis moet advies geven aan de adviesvrager |
        | Veilig Thuis moet zo nodig ondersteuning geven aan de adviesvrager |
        | de adviesvrager moet Veilig Thuis bellen, telefonisch, meteen |
        | de adviesvrager moet de consultatie vastleggen in het zorgplan van het dossier |
        | opmerking: CNS-01 |
        | opmerking: CNS-04 |

  Regel: CNT-19 Bij gevaar mag de casus anoniem worden ingebracht

    Scenario: bij gevaar mag de casus anoniem worden ingebracht — de adviesvrager is JGZ, de vraag aan Veilig Thuis is een andere vraag, op naam inbrengen is gevaarlijk voor de professional: ja, op naam inbrengen schaadt de vertrouwensband: ja
      Gegeven deze feiten:
        | de adviesvrager is JGZ |
        | de vraag aan Veilig Thuis is een andere vraag |
        | op naam inbrengen is gevaarlijk voor de professional: ja |
        | op naam inbrengen schaadt de vertrouwensband: ja |
      Als het consultatieadvies wordt gevraagd
      Dan is dit het hele besluit:
        | de casus anoniem inbrengen is toegestaan |
        | de casus op naam inbrengen is toegestaan |
        | het advies over de vorm is anoniem inbrengen |
        | het onderwerp van het advies is de eigen vraag van de adviesvrager |
        | overleg met Veilig Thuis is mogelijk |
        | Veilig Thuis moet advies geven aan de adviesvrager |
        | Veilig Thuis moet het advies registreren op naam van de adviesvrager zonder gegevens van het gezin |
        | Veilig Thuis moet zo nodig ondersteuning geven aan de adviesvrager |
        | de adviesvrager moet de consultatie vastleggen in het zorgplan van het dossier |
        | de adviesvrager moet Veilig Thuis raadplegen |
        | de adviesvrager mag de casus anoniem inbrengen bij Veilig Thuis |
        | opmerking: CNS-04 |
      En geldt regel CNT-19 op grond van 9.1.2.c

  Regel: CNT-20 Bij schade aan de vertrouwensband mag de casus anoniem worden ingebracht

    Scenario: bij schade aan de vertrouwensband mag de casus anoniem worden ingebracht — de adviesvrager is JGZ, er is acuut gevaar: onbekend, op naam inbrengen schaadt de vertrouwensband: ja
      Gegeven deze feiten:
        | de adviesvrager is JGZ |
        | er is acuut gevaar: onbekend |
        | op naam inbrengen schaadt de vertrouwensband: ja |
      Als het consultatieadvies wordt gevraagd
      Dan is dit het hele besluit:
        | de casus anoniem inbrengen is toegestaan |
        | de casus op naam inbrengen is toegestaan |
        | het advies over de vorm is anoniem inbrengen |
        | het onderwerp van het advies is de veiligheid van kind en slachtoffer |
        | overleg met Veilig Thuis is mogelijk |
        | Veilig Thuis moet advies geven aan de adviesvrager |
        | Veilig Thuis moet het advies registreren op naam van de adviesvrager zonder gegevens van het gezin |
        | Veilig Thuis moet zo nodig ondersteuning geven aan de adviesvrager |
        | de adviesvrager moet de consultatie vastleggen in het zorgplan van het dossier |
        | de adviesvrager moet Veilig Thuis raadplegen |
        | de adviesvrager mag de casus anoniem inbrengen bij Veilig Thuis |
        | vraag: er is acuut gevaar |
        | opmerking: CNS-04 |
      En geldt regel CNT-20 op grond van 9.1.2.c

  Regel: CNT-24 Bij schade aan de vertrouwensband is anoniem inbrengen het advies

    Scenario: bij schade aan de vertrouwensband is anoniem inbrengen het advies — de toestemming van het gezin om de casus in te brengen is geweigerd, op naam inbrengen schaadt de vertrouwensband: ja
      Gegeven deze feiten:
        | de toestemming van het gezin om de casus in te brengen is geweigerd |
        | op naam inbrengen schaadt de vertrouwensband: ja |
      Als het consultatieadvies wordt gevraagd
      Dan is dit het hele besluit:
        | de casus anoniem inbrengen is toegestaan |
        | de casus op naam inbrengen is niet toegestaan |
        | het advies over de vorm is anoniem inbrengen |
        | het onderwerp van het advies is de veiligheid van kind en slachtoffer |
        | overleg met Veilig Thuis is mogelijk |
        | Veilig Thuis moet advies geven aan de adviesvrager |
        | Veilig Thuis moet het advies registreren op naam van de adviesvrager zonder gegevens van het gezin |
        | Veilig Thuis moet zo nodig ondersteuning geven aan de adviesvrager |
        | de adviesvrager moet de consultatie vastleggen in het zorgplan van het dossier |
        | de adviesvrager mag Veilig Thuis raadplegen |
        | de adviesvrager mag de casus anoniem inbrengen bij Veilig Thuis |
        | opmerking: CNS-04 |
      En geldt regel CNT-24 op grond van 9.1.2.c, als keuze

  Regel: CNT-26 Met toestemming en zonder bezwaar is op naam inbrengen het advies

    Scenario: met toestemming en zonder bezwaar is op naam inbrengen het advies — de adviesvrager is JGZ, de vraag aan Veilig Thuis is hoe een vermoeden te bespreken is
      Gegeven deze feiten:
        | de adviesvrager is JGZ |
        | de vraag aan Veilig Thuis is hoe een vermoeden te bespreken is |
      Als het consultatieadvies wordt gevraagd
      Dan is dit het hele besluit:
        | de casus anoniem inbrengen is niet toegestaan |
        | de casus op naam inbrengen is toegestaan |
        | het advies over de vorm is op naam inbrengen |
        | het onderwerp van het advies is het gesprek met de ouder over het vermoeden |
        | overleg met Veilig Thuis is mogelijk |
        | Veilig Thuis moet advies geven aan de adviesvrager |
        | Veilig Thuis moet het advies registreren op naam van de adviesvrager zonder gegevens van het gezin |
        | Veilig Thuis moet zo nodig ondersteuning geven aan de adviesvrager |
        | de adviesvrager moet de consultatie vastleggen in het zorgplan van het dossier |
        | de adviesvrager moet Veilig Thuis raadplegen |
        | de adviesvrager mag de casus op naam inbrengen bij Veilig Thuis |
        | opmerking: CNS-04 |
      En geldt regel CNT-26 op grond van 9.1.2.b

  Regel: CNT-27 Is er niets op tegen, dan wordt eerst toestemming gevraagd

    Scenario: CNT-27 geldt niet bij de toestemming van het gezin om de casus in te brengen is niet gevraagd, op naam inbrengen is gevaarlijk voor het kind: onbekend
      Gegeven deze feiten:
        | de toestemming van het gezin om de casus in te brengen is niet gevraagd |
        | op naam inbrengen is gevaarlijk voor het kind: onbekend |
      Als het consultatieadvies wordt gevraagd
      Dan is dit het hele besluit:
        | de casus anoniem inbrengen is onzeker |
        | de casus op naam inbrengen is nog niet toegestaan |
        | het advies over de vorm is nog onbekend |
        | het onderwerp van het advies is de veiligheid van kind en slachtoffer |
        | overleg met Veilig Thuis is mogelijk |
        | Veilig Thuis moet advies geven aan de adviesvrager |
        | Veilig Thuis moet het advies registreren op naam van de adviesvrager zonder gegevens van het gezin |
        | Veilig Thuis moet zo nodig ondersteuning geven aan de adviesvrager |
        | de adviesvrager moet de consultatie vastleggen in het zorgplan van het dossier |
        | de adviesvrager mag Veilig Thuis raadplegen |
        | vraag: op naam inbrengen is gevaarlijk voor het kind |
        | opmerking: CNS-04 |

    Scenario: CNT-27 geldt niet bij de toestemming van het gezin om de casus in te brengen is niet gevraagd, op naam inbrengen schaadt de vertrouwensband: onbekend
      Gegeven deze feiten:
        | de toestemming van het gezin om de casus in te brengen is niet gevraagd |
        | op naam inbrengen schaadt de vertrouwensband: onbekend |
      Als het consultatieadvies wordt gevraagd
      Dan is dit het hele besluit:
        | de casus anoniem inbrengen is onzeker |
        | de casus op naam inbrengen is nog niet toegestaan |
        | het advies over de vorm is nog onbekend |
        | het onderwerp van het advies is de veiligheid van kind en slachtoffer |
        | overleg met Veilig Thuis is mogelijk |
        | Veilig Thuis moet advies geven aan de adviesvrager |
        | Veilig Thuis moet het advies registreren op naam van de adviesvrager zonder gegevens van het gezin |
        | Veilig Thuis moet zo nodig ondersteuning geven aan de adviesvrager |
        | de adviesvrager moet de consultatie vastleggen in het zorgplan van het dossier |
        | de adviesvrager mag Veilig Thuis raadplegen |
        | vraag: op naam inbrengen schaadt de vertrouwensband |
        | opmerking: CNS-04 |

    Scenario: CNT-27 geldt niet bij er is acuut gevaar: ja, de toestemming van het gezin om de casus in te brengen is niet gevraagd
      Gegeven deze feiten:
        | er is acuut gevaar: ja |
        | de toestemming van het gezin om de casus in te brengen is niet gevraagd |
      Als het consultatieadvies wordt gevraagd
      Dan is dit het hele besluit:
        | het onderwerp van het advies is de veiligheid van kind en slachtoffer |
        | overleg met Veilig Thuis is meteen nodig |
        | Veilig Thuis moet advies geven aan de adviesvrager |
        | Veilig Thuis moet zo nodig ondersteuning geven aan de adviesvrager |
        | de adviesvrager moet Veilig Thuis bellen, telefonisch, meteen |
        | de adviesvrager moet de consultatie vastleggen in het zorgplan van het dossier |
        | opmerking: CNS-01 |
        | opmerking: CNS-04 |

  Regel: CNT-30 Een vraag over een vermoeden gaat over het gesprek met de ouder

    Scenario: een vraag over een vermoeden gaat over het gesprek met de ouder — er is acuut gevaar: onbekend, het advies van Veilig Thuis is melden, de vraag aan Veilig Thuis is hoe een vermoeden te bespreken is, de toestemming van het gezin om de casus in te brengen is niet gevraagd
      Gegeven deze feiten:
        | er is acuut gevaar: onbekend |
        | het advies van Veilig Thuis is melden |
        | de vraag aan Veilig Thuis is hoe een vermoeden te bespreken is |
        | de toestemming van het gezin om de casus in te brengen is niet gevraagd |
      Als het consultatieadvies wordt gevraagd
      Dan is dit het hele besluit:
        | de casus anoniem inbrengen is niet toegestaan |
        | de casus op naam inbrengen is nog niet toegestaan |
        | de volgende stap is stap 4 |
        | het advies over de vorm is eerst toestemming vragen, dan op naam inbrengen |
        | het onderwerp van het advies is het gesprek met de ouder over het vermoeden |
        | overleg met Veilig Thuis is mogelijk |
        | Veilig Thuis moet advies geven aan de adviesvrager |
        | Veilig Thuis moet het advies registreren op naam van de adviesvrager zonder gegevens van het gezin |
        | Veilig Thuis moet zo nodig ondersteuning geven aan de adviesvrager |
        | de adviesvrager moet de consultatie vastleggen in het zorgplan van het dossier |
        | de adviesvrager moet de weging doen |
        | de adviesvrager moet toestemming vragen aan het gezin |
        | de adviesvrager mag Veilig Thuis raadplegen |
        | vraag: er is acuut gevaar |
        | opmerking: CNS-04 |
        | opmerking: CNS-31 |
      En geldt regel CNT-30 op grond van 9.1.2.i

    Scenario: een vraag over een vermoeden gaat over het gesprek met de ouder — de adviesvrager is onbekend, de vraag aan Veilig Thuis is hoe een vermoeden te bespreken is
      Gegeven deze feiten:
        | de adviesvrager is onbekend |
        | de vraag aan Veilig Thuis is hoe een vermoeden te bespreken is |
      Als het consultatieadvies wordt gevraagd
      Dan is dit het hele besluit:
        | de casus anoniem inbrengen is onzeker |
        | de casus op naam inbrengen is onzeker |
        | het advies over de vorm is nog onbekend |
        | het onderwerp van het advies is het gesprek met de ouder over het vermoeden |
        | overleg met Veilig Thuis is mogelijk |
        | Veilig Thuis moet advies geven aan de adviesvrager |
        | Veilig Thuis moet zo nodig ondersteuning geven aan de adviesvrager |
        | de adviesvrager mag Veilig Thuis raadplegen |
        | vraag: de adviesvrager |
        | opmerking: CNS-04 |

  Regel: CNT-31 Een vraag over hulp gaat over de hulp die past

    Scenario: een vraag over hulp gaat over de hulp die past — er is acuut gevaar: ja, de vraag aan Veilig Thuis is welke hulp past, de toestemming van het gezin om de casus in te brengen is geweigerd, op naam inbrengen is gevaarlijk voor het kind: onbekend, op naam inbrengen is gevaarlijk voor de professional: onbekend
      Gegeven deze feiten:
        | er is acuut gevaar: ja |
        | de vraag aan Veilig Thuis is welke hulp past |
        | de toestemming van het gezin om de casus in te brengen is geweigerd |
        | op naam inbrengen is gevaarlijk voor het kind: onbekend |
        | op naam inbrengen is gevaarlijk voor de professional: onbekend |
      Als het consultatieadvies wordt gevraagd
      Dan is dit het hele besluit:
        | het onderwerp van het advies is de hulp die past |
        | overleg met Veilig Thuis is meteen nodig |
        | Veilig Thuis moet advies geven aan de adviesvrager |
        | Veilig Thuis moet zo nodig ondersteuning geven aan de adviesvrager |
        | de adviesvrager moet Veilig Thuis bellen, telefonisch, meteen |
        | de adviesvrager moet de consultatie vastleggen in het zorgplan van het dossier |
        | opmerking: CNS-01 |
        | opmerking: CNS-04 |
      En geldt regel CNT-31 op grond van 9.1.2.i

    Scenario: CNT-31 geldt niet bij de adviesvrager is burger, de vraag aan Veilig Thuis is welke hulp past
      Gegeven deze feiten:
        | de adviesvrager is burger |
        | de vraag aan Veilig Thuis is welke hulp past |
      Als het consultatieadvies wordt gevraagd
      Dan is dit het hele besluit:
        | overleg met Veilig Thuis is mogelijk |
        | Veilig Thuis moet advies geven aan de adviesvrager |
        | Veilig Thuis moet zo nodig ondersteuning geven aan de adviesvrager |
        | de adviesvrager mag Veilig Thuis raadplegen |
        | geen grondslag: CNS-22 |
        | opmerking: CNS-04 |

    Scenario: een vraag over hulp gaat over de hulp die past — de adviesvrager is JGZ, de vraag aan Veilig Thuis is welke hulp past
      Gegeven deze feiten:
        | de adviesvrager is JGZ |
        | de vraag aan Veilig Thuis is welke hulp past |
      Als het consultatieadvies wordt gevraagd
      Dan is dit het hele besluit:
        | de casus anoniem inbrengen is niet toegestaan |
        | de casus op naam inbrengen is toegestaan |
        | het advies over de vorm is op naam inbrengen |
        | het onderwerp van het advies is de hulp die past |
        | overleg met Veilig Thuis is mogelijk |
        | Veilig Thuis moet advies geven aan de adviesvrager |
        | Veilig Thuis moet het advies registreren op naam van de adviesvrager zonder gegevens van het gezin |
        | Veilig Thuis moet zo nodig ondersteuning geven aan de adviesvrager |
        | de adviesvrager moet de consultatie vastleggen in het zorgplan van het dossier |
        | de adviesvrager moet Veilig Thuis raadplegen |
        | de adviesvrager mag de casus op naam inbrengen bij Veilig Thuis |
        | opmerking: CNS-04 |

  Regel: CNT-32 Ook een vraag die geen voorbeeld is, wordt beantwoord

    Scenario: ook een vraag die geen voorbeeld is, wordt beantwoord — de vraag aan Veilig Thuis is een andere vraag, op naam inbrengen is gevaarlijk voor de professional: onbekend
      Gegeven deze feiten:
        | de vraag aan Veilig Thuis is een andere vraag |
        | op naam inbrengen is gevaarlijk voor de professional: onbekend |
      Als het consultatieadvies wordt gevraagd
      Dan is dit het hele besluit:
        | de casus anoniem inbrengen is onzeker |
        | de casus op naam inbrengen is toegestaan |
        | het advies over de vorm is nog onbekend |
        | het onderwerp van het advies is de eigen vraag van de adviesvrager |
        | overleg met Veilig Thuis is mogelijk |
        | Veilig Thuis moet advies geven aan de adviesvrager |
        | Veilig Thuis moet het advies registreren op naam van de adviesvrager zonder gegevens van het gezin |
        | Veilig Thuis moet zo nodig ondersteuning geven aan de adviesvrager |
        | de adviesvrager moet de consultatie vastleggen in het zorgplan van het dossier |
        | de adviesvrager mag Veilig Thuis raadplegen |
        | vraag: op naam inbrengen is gevaarlijk voor de professional |
        | opmerking: CNS-04 |
      En geldt regel CNT-32 op grond van 9.1.2.f, 9.1.2.i
