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

    /**
     * Where it stands in the case, or in the part of the case that the record is about, as a path of component names:
     * {@code melder.rol}; by default the component of the same name. A day or name that may be missing becomes whether
     * it is known. What stands nowhere is worked out by the question.
     */
    String uit() default "";

    /**
     * The sentence by which a scenario states the day or name behind it, where rules see only what follows from that:
     * {@code het gezin woont in}.
     */
    String stel() default "";

    /** What a scenario must say instead, where it cannot state this in so many words; empty for what rules conclude. */
    String zeg() default "";
}
