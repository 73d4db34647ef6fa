package nl.weegwijzer.internal.beeld;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A component that is a fact of the case, with the sentence by which rules speak of it. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Zin {
    /**
     * The sentence without its value, ending in {@code is} or a colon: {@code de melder is}, {@code er is acuut
     * gevaar:}.
     */
    String value();

    /** The question by which an unknown value is asked for; empty for facts that are never asked. */
    String vraag() default "";

    /** Whether the library always knows it, so that no rule can be about it being unknown. */
    boolean altijdBekend() default false;

    /** Whether the fact says something about who the reporter is. */
    boolean overMelder() default false;
}
