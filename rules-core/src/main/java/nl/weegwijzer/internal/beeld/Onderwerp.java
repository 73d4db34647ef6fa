package nl.weegwijzer.internal.beeld;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a flat record as the subject of rules. Its first component is {@code int fase}: the round that the rules are
 * in.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Onderwerp {
    /** The name of the subject in rule files. */
    String value();

    /**
     * The list for each element of which there is one such record, as a path of component names in the case:
     * {@code gezin.kinderen}; empty where there is one record for the whole case. A question that lays its parts out
     * itself makes a record for whatever that list may hold: the transfer for each possible recipient, named in the
     * case or not, and the overview for each question that it is made of, whether there are facts for it or not.
     */
    String per() default "";
}
