package nl.weegwijzer.zaak;

/**
 * One reason why a case cannot be accepted as it was handed in.
 *
 * @param veld the place in the case, as a path of Dutch component names, for example {@code gezin.kinderen}
 * @param tekst what is wrong there and what to do about it, in Dutch, without personal data
 */
public record Bezwaar(String veld, String tekst) {
    @Override
    public String toString() {
        return veld + ": " + tekst;
    }
}
