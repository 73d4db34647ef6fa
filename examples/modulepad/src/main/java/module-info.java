/** Een programma van iemand anders, dat zelf een module is. */
module nl.voorbeeld.modulepad {
    requires nl.weegwijzer;
}
