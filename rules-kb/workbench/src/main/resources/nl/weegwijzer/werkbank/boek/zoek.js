"use strict";
/* Zoekt in zoekindex.js. Werkt ook als de bladzijden van een schijf komen: er wordt niets opgehaald. */
(function () {
  var MEESTE = 50;
  var GEWICHT = { norm: 6, duiding: 5, regel: 5, rij: 4, tabel: 4, onderwerp: 4, woord: 3, scenario: 0 };
  var veld = document.getElementById("_zoek");
  var stand = document.getElementById("_stand");
  var lijst = document.getElementById("_uitkomsten");

  function kaal(tekst) {
    return tekst.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  }

  var delen = zoekindex.delen.map(function (deel) {
    return { deel: deel, id: kaal(deel.id), titel: kaal(deel.titel), tekst: kaal(deel.tekst) };
  });

  function begint(tekst, woord) {
    var plek = tekst.indexOf(woord);
    while (plek > 0 && /[\p{L}\p{N}]/u.test(tekst.charAt(plek - 1))) {
      plek = tekst.indexOf(woord, plek + 1);
    }
    return plek >= 0;
  }

  function punten(deel, woord) {
    if (deel.id === woord) { return 200; }
    if (deel.id.startsWith(woord)) { return 60; }
    if (begint(deel.id, woord)) { return 30; }
    if (begint(deel.titel, woord)) { return 20; }
    if (deel.id.includes(woord) || deel.titel.includes(woord)) { return 8; }
    if (begint(deel.tekst, woord)) { return 4; }
    return deel.tekst.includes(woord) ? 1 : 0;
  }

  function zoek(vraag) {
    var woorden = kaal(vraag).split(/\s+/).filter(Boolean);
    var gevonden = [];
    if (woorden.length === 0) { return gevonden; }
    delen.forEach(function (deel, volgorde) {
      var som = deel.id === woorden.join(" ") ? 200 : 0;
      for (var i = 0; i < woorden.length; i++) {
        var aantal = punten(deel, woorden[i]);
        if (aantal === 0) { return; }
        som += aantal;
      }
      gevonden.push({ deel: deel.deel, som: som + (GEWICHT[deel.deel.soort] || 0), volgorde: volgorde });
    });
    return gevonden.sort(function (een, ander) { return ander.som - een.som || een.volgorde - ander.volgorde; });
  }

  function kort(tekst) {
    return tekst.length > 200 ? tekst.slice(0, 199) + "…" : tekst;
  }

  function regel(deel) {
    var li = document.createElement("li");
    var kop = document.createElement("p");
    var link = document.createElement("a");
    var soort = document.createElement("span");
    link.href = deel.plek;
    link.textContent = deel.soort === "scenario" ? deel.titel : deel.id;
    soort.className = "label";
    soort.textContent = deel.soort;
    kop.append(link, " ", soort);
    var uitleg = document.createElement("p");
    uitleg.className = deel.soort === "scenario" ? "plaats" : "";
    uitleg.textContent = kort(deel.soort === "scenario" ? deel.id : deel.titel);
    li.append(kop, uitleg);
    return li;
  }

  function toon() {
    var vraag = veld.value.trim();
    var gevonden = zoek(vraag);
    lijst.replaceChildren.apply(lijst, gevonden.slice(0, MEESTE).map(function (g) { return regel(g.deel); }));
    if (!vraag) {
      stand.textContent = "";
    } else if (gevonden.length === 0) {
      stand.textContent = "Niets gevonden. Probeer een ander woord, of minder woorden.";
    } else {
      stand.textContent = (gevonden.length === 1 ? "1 uitkomst" : gevonden.length + " uitkomsten")
        + (gevonden.length > MEESTE ? "; de eerste " + MEESTE + " staan hieronder" : "") + ".";
    }
  }

  function loop(stap) {
    var links = Array.from(lijst.querySelectorAll("a"));
    var nu = links.indexOf(document.activeElement) + stap;
    var doel = nu < 0 ? veld : links[Math.min(nu, links.length - 1)];
    if (doel) { doel.focus(); }
  }

  document.addEventListener("keydown", function (druk) {
    var inLijst = lijst.contains(document.activeElement);
    if (document.activeElement !== veld && !inLijst) { return; }
    if (druk.key === "ArrowDown" || (druk.key === "ArrowUp" && inLijst)) {
      druk.preventDefault();
      loop(druk.key === "ArrowDown" ? 1 : -1);
    } else if (druk.key === "Escape" && inLijst) {
      veld.focus();
    }
  });

  veld.form.addEventListener("submit", function (druk) {
    druk.preventDefault();
    toon();
    var eerste = lijst.querySelector("a");
    if (eerste) { eerste.click(); }
  });
  veld.addEventListener("input", toon);

  veld.value = veld.value || new URLSearchParams(window.location.search).get("q") || "";
  veld.focus();
  toon();
  window.addEventListener("pageshow", toon);
}());
