package nl.weegwijzer.diagnose;

/** A line of a file as a message shows it: at most a hundred characters, with a caret under the part that is meant. */
final class Citaat {
    private static final int BREEDTE = 100;
    private static final int AANLOOP = 30;
    private static final String WEG = "…";

    private Citaat() {}

    /** The line, and under it the caret; the column counts from 1 and is 0 where the whole line is meant. */
    static String van(String regel, int kolom, int lengte, String inspringing) {
        String leesbaar = leesbaar(regel);
        int begin = leesbaar.length() - leesbaar.stripLeading().length();
        int einde = Math.max(begin, leesbaar.stripTrailing().length());
        int caret = kolom - 1;
        boolean wijst = lengte > 0 && caret >= begin && caret <= regel.length();
        if (einde - begin > BREEDTE) {
            begin = Math.max(begin, Math.min(wijst ? caret - AANLOOP : begin, einde - BREEDTE));
        }
        int zichtbaar = Math.min(einde, begin + BREEDTE);
        boolean links = !leesbaar.substring(0, begin).isBlank();
        String tekst = (links ? WEG : "") + leesbaar.substring(begin, zichtbaar) + (zichtbaar < einde ? WEG : "");
        if (!wijst) {
            return inspringing + tekst;
        }
        int plek = caret - begin + (links ? 1 : 0);
        int breed = Math.max(1, Math.min(lengte, zichtbaar - caret));
        return inspringing + tekst + "\n" + inspringing + " ".repeat(plek) + "^".repeat(breed);
    }

    // Nothing that moves the cursor or cannot be seen, so that the caret stands where it should.
    private static String leesbaar(String regel) {
        StringBuilder leesbaar = new StringBuilder(regel.length());
        for (int i = 0; i < regel.length(); i++) {
            char teken = regel.charAt(i);
            int soort = Character.getType(teken);
            boolean wit = teken == '\t' || soort == Character.SPACE_SEPARATOR;
            boolean verborgen = soort == Character.CONTROL
                    || soort == Character.FORMAT
                    || soort == Character.LINE_SEPARATOR
                    || soort == Character.PARAGRAPH_SEPARATOR;
            leesbaar.append(wit ? ' ' : verborgen ? '\uFFFD' : teken);
        }
        return leesbaar.toString();
    }
}
