package nl.weegwijzer.benchmark;

/** The texts of the rules on the weighing. */
final class Weegteksten {
    final Regeltekst ano01;
    final Regeltekst ano02;
    final Regeltekst ano03;
    final Regeltekst ano04;
    final Regeltekst ano05;
    final Regeltekst weg01;
    final Regeltekst weg02;
    final Regeltekst weg03;
    final Regeltekst weg04;
    final Regeltekst weg05;
    final Regeltekst weg06;
    final Regeltekst weg07;
    final Regeltekst weg08;
    final Regeltekst weg09;

    Weegteksten(Regelteksten teksten) {
        ano01 = teksten.van("ANO-01");
        ano02 = teksten.van("ANO-02");
        ano03 = teksten.van("ANO-03");
        ano04 = teksten.van("ANO-04");
        ano05 = teksten.van("ANO-05");
        weg01 = teksten.van("WEG-01");
        weg02 = teksten.van("WEG-02");
        weg03 = teksten.van("WEG-03");
        weg04 = teksten.van("WEG-04");
        weg05 = teksten.van("WEG-05");
        weg06 = teksten.van("WEG-06");
        weg07 = teksten.van("WEG-07");
        weg08 = teksten.van("WEG-08");
        weg09 = teksten.van("WEG-09");
    }
}
