# language: nl
Functionaliteit: Een eigen zorgmelding
