package nl.weegwijzer.besluit;

import java.util.Optional;
import nl.weegwijzer.zaak.Woord;

/** What a duty or a possibility asks for: the closed set of acts that rules can name. */
public enum Handeling implements Woord {
    /** Report. */
    MELDEN("melden bij {}"),
    /** Report without the family being told by whom. */
    GESLOTEN_MELDEN("gesloten melden bij {}"),
    /** Call. */
    BELLEN("{} bellen"),
    /** Consult. */
    RAADPLEGEN("{} raadplegen"),
    /** Discuss the report. */
    MELDING_BESPREKEN("de melding bespreken met {}"),
    /** Tell that a report will be made. */
    MELDING_AANKONDIGEN("{} vertellen dat er gemeld wordt"),
    /** Have the conversation of step 3. */
    GESPREK_VOEREN("het gesprek voeren met {}"),
    /** Chart the signals of step 1. */
    SIGNALEN_IN_KAART("de signalen in kaart brengen"),
    /** Do the weighing of step 4. */
    WEGEN("de weging doen"),
    /** Record consent or notice in the files of youth health care. */
    VASTLEGGEN_JGZ_DOSSIER("toestemming of mededeling vastleggen in digitaal dossier en Kidos"),
    /** Record consent or notice in the own file. */
    VASTLEGGEN_EIGEN_DOSSIER("toestemming of mededeling vastleggen in het eigen dossier"),
    /** Tell who reported and what. */
    BEKENDMAKEN("melder en inhoud van de melding bekendmaken aan {}"),
    /** Give a copy of the report. */
    KOPIE_GEVEN("een kopie van de melding geven aan {}"),
    /** Make an assessment with own considerations. */
    TAXATIE_INVULLEN("een taxatie met eigen afweging invullen"),
    /** Make an assessment with the reporter's help. */
    TAXATIE_MET_MELDER("een taxatie maken met medewerking van {}"),
    /** Make contact. */
    CONTACT_OPNEMEN("contact opnemen met {}"),
    /** Raise the concerns about this child in that contact. */
    ZORGEN_MEENEMEN("de zorgen over dit kind bespreken met {}"),
    /** Make a report of its own for this child. */
    ZORGMELDING_KIND("voor dit kind een eigen zorgmelding doen bij {}"),
    /** Keep the reporter's identity secret. */
    GEHEIMHOUDEN("geheimhouden wie er gemeld heeft"),
    /** Organise help. */
    HULP_ORGANISEREN("zelf hulp organiseren voor {}"),
    /** Find out what is not known. */
    UITZOEKEN("uitzoeken wat nog onbekend is"),
    /** Find out whether there is direct danger. */
    GEVAAR_UITZOEKEN("uitzoeken of er direct gevaar is"),
    /** Find out whether there are minors. */
    MINDERJARIGEN_UITZOEKEN("uitzoeken of er minderjarigen zijn"),
    /** Notify. */
    IN_KENNIS_STELLEN("{} in kennis stellen"),
    /** Report back which plan was made. */
    PLAN_TERUGKOPPELEN("het plan van aanpak terugkoppelen aan {}"),
    /** Send word of the steps taken. */
    BERICHT_GEVEN("bericht geven aan {}"),
    /** Give feedback. */
    FEEDBACK_GEVEN("feedback geven aan {}"),
    /** Ask for information. */
    INFORMATIE_VRAGEN("informatie vragen aan {}"),
    /** Do the risk assessment for a temporary restraining order. */
    HUISVERBOD_TAXEREN("de risicotaxatie doen met {}"),
    /** Coordinate a temporary restraining order. */
    HUISVERBOD_COORDINEREN("het tijdelijk huisverbod coördineren"),
    /** Assign a case manager. */
    CASEMANAGER_TOEWIJZEN("een casemanager toewijzen aan {}"),
    /** Start a risk and safety analysis. */
    ANALYSE_INZETTEN("een risico- en veiligheidsanalyse inzetten"),
    /** Appoint a case director or coordinator. */
    CASUSREGISSEUR_AANSTELLEN("een casusregisseur of casuscoördinator aanstellen"),
    /** Assess safety with the instrument. */
    VEILIGHEID_INSCHATTEN("de veiligheid inschatten met het risicotaxatie-instrument"),
    /** Make the safety or recovery plan. */
    PLAN_MAKEN("het veiligheids- of herstelplan maken"),
    /** Hand over the safety or recovery plan. */
    PLAN_OVERDRAGEN("het veiligheids- of herstelplan overdragen aan {}"),
    /** Transfer the case. */
    OVERDRAGEN("de zaak overdragen aan {}"),
    /** Meet with the family at the transfer. */
    BIJEENKOMST_HOUDEN("een bijeenkomst houden met {}"),
    /** Inform. */
    INFORMEREN("{} informeren"),
    /** Inform of the transfer. */
    OVERDRACHT_AANKONDIGEN("{} informeren over de overdracht"),
    /** Send a copy of the report. */
    KOPIE_STUREN("een kopie van de melding sturen aan {}"),
    /** Make arrangements on monitoring. */
    MONITORAFSPRAKEN_MAKEN("afspraken maken over monitoring met {}"),
    /** Agree who is responsible for what, when and what is reported back. */
    AFSTEMMEN("de verantwoordelijkheden en de terugkoppeling afstemmen met {}"),
    /** Make the reported concerns a subject of conversation. */
    ZORGEN_BESPREEKBAAR_MAKEN("de gemelde zorgen bespreekbaar maken met {}"),
    /** Chart the network and what goes well. */
    NETWERK_IN_KAART("het netwerk en wat goed gaat in kaart brengen met {}"),
    /** Decide together what makes things safer. */
    SAMEN_BEPALEN("bepalen wat de veiligheid vergroot samen met {}"),
    /** Report back on the contact with the family. */
    CONTACT_TERUGKOPPELEN("het contact met het gezin terugkoppelen aan {}"),
    /** Record why there is no meeting with the family. */
    REDEN_VASTLEGGEN("vastleggen waarom er geen bijeenkomst met het gezin is"),
    /** Confirm receipt. */
    ONTVANGST_BEVESTIGEN("de ontvangst bevestigen aan {}"),
    /** Monitor the report at a measuring moment. */
    MONITOREN("de melding monitoren"),
    /** Be responsible for the monitoring. */
    MONITORING_DRAGEN("de verantwoordelijkheid voor de monitoring dragen"),
    /** Supply what the monitoring asks for. */
    GEGEVENS_AANLEVEREN("aanleveren wat nodig is voor de monitoring door {}"),
    /** Name who is responsible for the monitoring. */
    AANWIJZEN("een verantwoordelijke voor de monitoring aanwijzen"),
    /** Pick up a signal and pass it on where needed. */
    SIGNAAL_DOORGELEIDEN("het signaal oppakken en zo nodig doorgeleiden"),
    /** See to it that something becomes of the case. */
    VOORTGANG_BEWAKEN("de voortgang van de zaak bewaken"),
    /** Decide who takes over the case. */
    ONTVANGER_KIEZEN("bepalen wie de zaak overneemt"),
    /** Pick up the signal. */
    SIGNAAL_OPPAKKEN("het signaal oppakken"),
    /** Bring in somebody. */
    ERBIJ_HALEN("{} erbij halen"),
    /** Appoint somebody who goes through the steps of the reporting code. */
    FUNCTIONARIS_BENOEMEN("iemand benoemen die de stappen van de meldcode doorloopt"),
    /** Lay down who answers in the end for reporting or not. */
    EINDVERANTWOORDELIJKE_VASTLEGGEN("vastleggen wie eindverantwoordelijk is voor wel of niet melden"),
    /** Give attention to special forms of violence. */
    AANDACHT_GEVEN("aandacht geven aan bijzondere vormen van geweld"),
    /** See to knowledge of special forms of violence. */
    KENNIS_REGELEN("zorgen voor kennis van bijzondere vormen van geweld"),
    /** Lay down how confidential data are treated. */
    VERTROUWELIJKHEID_VASTLEGGEN("vastleggen hoe met vertrouwelijke gegevens wordt omgegaan"),
    /** Make the overview of contacts. */
    OVERZICHT_MAKEN("een overzicht maken van contactpersonen en telefoonnummers"),
    /** Share a change in the overview of contacts. */
    WIJZIGING_DELEN("de wijziging delen met {}"),
    /** Hold the first evaluation. */
    EVALUEREN("de eerste evaluatie houden met {}"),
    /** Put on the agenda that agreements were not kept. */
    NIET_NAKOMEN_AGENDEREN("wat niet is nagekomen op de agenda van de geplande evaluatie zetten"),
    /** Tell the partners with whom the view on safety lies. */
    ZICHT_LATEN_WETEN("aan {} laten weten wie zicht op de veiligheid houdt"),
    /** Tell the partners with whom the casusregie lies. */
    CASUSREGIE_LATEN_WETEN("aan {} laten weten wie de casusregie heeft"),
    /** Inform of a report and of what is expected. */
    MELDING_DELEN("{} informeren over de melding en over wat men van elkaar verwacht"),
    /** Form a current picture of every member of family and household. */
    BEELD_VORMEN("een actueel beeld vormen van alle leden van gezin en huishouden"),
    /** Judge safety in a multidisciplinary setting. */
    VEILIGHEID_BEOORDELEN("de veiligheid in multidisciplinair verband beoordelen"),
    /** Investigate whether there really is violence or abuse. */
    GEWELD_ONDERZOEKEN("onderzoeken of er werkelijk geweld of mishandeling is"),
    /** Have one party named for the casusregie. */
    REGIE_AANWIJZEN("laten aanwijzen wie de casusregie heeft"),
    /** Keep a finger on the pulse. */
    VINGER_AAN_DE_POLS("een vinger aan de pols houden"),
    /** Report back during a trajectory of help. */
    TERUGRAPPORTEREN("terugrapporteren aan {}"),
    /** Give the formal decision on care. */
    BESCHIKKING_AFGEVEN("de beschikking voor de zorg afgeven"),
    /** Have the casusregie over the help that one deploys. */
    HULPREGIE_VOEREN("de casusregie voeren over de ingezette hulp"),
    /** Refer to specialist help. */
    DOORVERWIJZEN("doorverwijzen naar specialistische hulp"),
    /** Keep the regie over trajectories that were started. */
    TRAJECTREGIE_VOEREN("de regie houden over de ingezette trajecten"),
    /** Give access to support beside the team (norm 8.3.f). */
    TOEGANG_GEVEN("toegang geven tot andere ondersteuning aan {}"),
    /** Talk over a request for heavier help (norm 8.3.g). */
    ZWAARDERE_HULP_BESPREKEN("overleggen over zwaardere hulp met {}"),
    /** Ask for heavier, specialist help (norm 8.3.g). */
    ZWAARDERE_HULP_AANVRAGEN("zwaardere hulp van een specialist aanvragen voor {}"),
    /** Involve (norm 8.3.j). */
    BETREKKEN("{} betrekken"),
    /** Share a change in the overview of contacts (norm 9.2.r). */
    CONTACTGEGEVENS_DELEN("de gewijzigde contactgegevens delen met {}"),
    /** Keep an agreement that the parties made themselves (norm 9.2.n). */
    AFSPRAAK_NAKOMEN("de afspraak nakomen"),
    /** Talk about an agreement that was not kept (norm 6.b). */
    NIET_NAKOMEN_BESPREKEN("met {} bespreken dat de afspraak niet is nagekomen"),
    /** Escalate that an agreement was not kept (norm 6.b). */
    OPSCHALEN("opschalen dat de afspraak niet is nagekomen"),
    /** Put it on the agenda of the planned evaluation (norm 6.e). */
    EVALUATIE_AGENDEREN("het niet nakomen op de agenda van de geplande evaluatie zetten"),
    /** Rewrite a statement as what was seen. */
    HERSCHRIJVEN("deze uitspraak herschrijven tot wat zelf is gezien of gehoord"),
    /** Limit a statement to the own field of expertise. */
    VAKGEBIED_AANHOUDEN("deze uitspraak beperken tot het eigen vakgebied"),
    /** Name the source of a statement. */
    BRON_NOEMEN("de bron van deze uitspraak noemen"),
    /** Write a statement so that nothing in it leads to the reporter. */
    HERLEIDBAARHEID_WEGNEMEN("deze uitspraak zo opschrijven dat er niet uit blijkt wie er meldt"),
    /** Encourage somebody else to report. */
    DERDE_STIMULEREN("{} stimuleren om zelf te melden"),
    /** Report together, the source named. */
    SAMEN_MELDEN("samen melden met {} met bronvermelding"),
    /** Keep the source of a statement from the family. */
    BRON_GEHEIMHOUDEN("de genoemde bron geheimhouden voor het gezin"),
    /** Write down what was observed. */
    WAARNEMINGEN_OPSCHRIJVEN("opschrijven wat zelf is waargenomen"),
    /** Keep a copy of the written form. */
    MELDFORMULIER_BEWAREN("een kopie van het meldformulier opnemen in het dossier"),
    /** Put a piece in its place. */
    STUK_OPNEMEN("dit stuk op die plaats bewaren"),
    /** Keep a piece shielded. */
    STUK_AFSCHERMEN("dit stuk afgeschermd houden"),
    /** Weigh whether a piece is shielded. */
    STUK_AFWEGEN("afwegen of dit stuk wordt afgeschermd"),
    /** Weigh which parts of a dossier are shielded. */
    INZAGE_AFWEGEN("afwegen welke onderdelen van het dossier worden afgeschermd"),
    /** Show what can be seen. */
    INZAGE_GEVEN("inzage geven aan {} in wat inzichtelijk is"),
    /** Pass on no more than is needed. */
    ZUINIG_DOORGEVEN("niet meer doorgeven dan de ontvanger nodig heeft"),
    /** Pass on data without consent. */
    ZONDER_TOESTEMMING_DOORGEVEN("gegevens doorgeven zonder toestemming"),
    /** Agree what is done next. */
    VERVOLG_AFSPREKEN("de vervolgacties afspreken met {}"),
    /** Choose to report in step 5. */
    KIEZEN_MELDEN("kiezen voor melden bij {}"),
    /** Decide whether a report is needed, and in which form. */
    MELDING_BESLISSEN("beslissen of er een melding nodig is en of die open of gesloten is"),
    /** Decide in which form is reported. */
    MELDVORM_BESLISSEN("beslissen of de melding open of gesloten is"),
    /** Consult a colleague or this party. */
    COLLEGA_OF_RAADPLEGEN("een collega of {} raadplegen"),
    /** Ask about safety and about what happened. */
    VEILIGHEID_NAVRAGEN(
            "structureel vragen naar de veiligheid in het gezin en naar de gevolgen van ingrijpende gebeurtenissen"),
    /** Discuss the signals. */
    SIGNALEN_BESPREKEN("de signalen bespreken met {}"),
    /** Give insight in the unsafe situation. */
    INZICHT_GEVEN("inzicht geven in de onveilige situatie aan {}"),
    /** Address with respect on responsibility. */
    AANSPREKEN("{} respectvol aanspreken op de verantwoordelijkheid om het veilig te maken"),
    /** Record the steps in the files of youth health care. */
    STAPPEN_VASTLEGGEN_JGZ("de stappen vastleggen in digitaal dossier en Kidos"),
    /** Record the steps in the own file. */
    STAPPEN_VASTLEGGEN_EIGEN("de stappen vastleggen in het eigen dossier"),
    /** Give information on the family. */
    INFORMATIE_GEVEN("informatie over het gezin geven aan {}"),
    /** Involve somebody who knows this form of violence. */
    DESKUNDIGE_BETREKKEN("iemand met kennis van die vorm van geweld betrekken"),
    /** Refer the family. */
    VERWIJZEN("het gezin verwijzen naar {}"),
    /** Give advice. */
    ADVIES_GEVEN("advies geven aan {}"),
    /** Give support where needed. */
    ONDERSTEUNEN("zo nodig ondersteuning geven aan {}"),
    /** Register advice on the name of who asks. */
    ADVIES_REGISTREREN("het advies registreren op naam van {} zonder gegevens van het gezin"),
    /** Record the consultation. */
    CONSULTATIE_VASTLEGGEN("de consultatie vastleggen in het zorgplan van het dossier"),
    /** Ask consent. */
    TOESTEMMING_VRAGEN("toestemming vragen aan {}"),
    /** Think along at a distance. */
    MEEDENKEN("op afstand meedenken met {}"),
    /** Hold the first conversation together. */
    SAMEN_GESPREK("het eerste gesprek samen voeren met {}"),
    /** Make the risk assessment together. */
    SAMEN_TAXEREN("de risicotaxatie samen doen met {}"),
    /** Draw up a safety plan together. */
    SAMEN_PLAN("een veiligheidsplan samen opstellen met {}"),
    /** Bring the case in by name. */
    OP_NAAM_INBRENGEN("de casus op naam inbrengen bij {}"),
    /** Bring the case in without names. */
    ANONIEM_INBRENGEN("de casus anoniem inbrengen bij {}");

    private static final String PLAATS = "{}";

    private final String woord;

    Handeling(String woord) {
        this.woord = woord;
    }

    /** The Dutch phrase; {@code {}} stands where the other party is named. */
    @Override
    public String woord() {
        return woord;
    }

    /** Whether this act is done towards somebody. */
    public boolean heeftWederpartij() {
        return woord.contains(PLAATS);
    }

    /** The other party that a phrase names; empty where the phrase is not one of this act. */
    public Optional<String> wederpartij(String tekst) {
        int plaats = woord.indexOf(PLAATS);
        int staart = woord.length() - plaats - PLAATS.length();
        return plaats >= 0
                        && tekst.length() > plaats + staart
                        && tekst.startsWith(woord.substring(0, plaats))
                        && tekst.endsWith(woord.substring(plaats + PLAATS.length()))
                ? Optional.of(tekst.substring(plaats, tekst.length() - staart))
                : Optional.empty();
    }

    /** The phrase with the other party filled in; the party is ignored where the act has none. */
    public String met(String wederpartij) {
        return woord.replace(PLAATS, wederpartij);
    }
}
