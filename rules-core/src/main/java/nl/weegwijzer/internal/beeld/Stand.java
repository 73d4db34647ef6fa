package nl.weegwijzer.internal.beeld;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A component that rules conclude and later rules may use; null as long as no rule did. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Stand {
    /** The sentence without its value, ending in {@code is} or a colon. */
    String value();

    /** Whether a decision without it would be useless, so that the rules must always conclude it. */
    boolean verplicht() default false;
}
