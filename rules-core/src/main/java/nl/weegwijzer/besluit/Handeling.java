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
    /** Catch up on the steps that were skipped. */
    STAPPEN_INHALEN("de overgeslagen stappen inhalen"),
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
    /** Decide who takes over the case. */
    ONTVANGER_KIEZEN("bepalen wie de zaak overneemt"),
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
