package nl.weegwijzer.internal.beeld;

import nl.weegwijzer.zaak.Antwoord;

/** What the rules on casusregie see of one parent. The sentences are the vocabulary. */
@Onderwerp(value = "ouderwens", per = "ouderwensen")
public record Ouderwensbeeld(
        int fase,

        @Zin(value = "deze ouder wenst de JGZ als casemanager:", vraag = "Wenst deze ouder de JGZ als casemanager?")
        Antwoord jgzCasemanager) {}
