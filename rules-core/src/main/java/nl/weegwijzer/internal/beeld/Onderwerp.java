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
     * The list in a case for each element of which there is one such record, as a path of component names:
     * {@code gezin.kinderen}; empty where there is one record for the whole case.
     */
    String per() default "";
}
