package nl.weegwijzer.zaak;

import java.io.Serializable;

/**
 * One reason why a case cannot be accepted as it was handed in. Immutable, thread-safe and serializable.
 *
 * @param veld the place in the case, as a path of Dutch component names, for example {@code gezin.kinderen}; an element
 *     of a list has its number behind it, from 0: {@code kinderen[0]} is the first
 * @param tekst what is wrong there and what to do about it, in Dutch, without personal data
 */
public record Bezwaar(String veld, String tekst) implements Serializable {
    @Override
    public String toString() {
        return veld + ": " + tekst;
    }
}
