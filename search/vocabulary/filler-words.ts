/** Words around a skill or an occupation that carry none themselves; folded. A table of facts. */
export const fillerWords: ReadonlySet<string> = new Set(
  `ab aber als alle allgemein allgemeine allgemeinen am an andere anderen angelernt angelernte angelernter arbeit arbeiten auch auf aus
  ausbildung ausgebildete ausgebildeter ausreichend bei beim bereich beruf berufe berufserfahrung berufsausbildung bin bis ca das dem den
  der des die diverse dringend du ein eine einem einen einer eines erfahrung erfahrungen erfahrene erfahrener erste ersten etc etwas
  fahigkeit fahigkeiten fach fachkenntnisse fachrichtung fertigkeiten fr fur gelernt gelernte gelernter gesucht gewunscht grundkenntnis
  grundkenntnisse grundlagen gut gute guten guter gutes habe haben hat ich im in incl industrie inkl ist jemand jahr jahre jahren kann keine kenntnis
  kenntnisse kenntnissen konnen langjahrig langjahrige langjahriger leute mehrjahrig mehrjahrige mehrjahriger minijob mit moglich nach noch nur
  oder ohne praktische praktischen praxis quereinsteiger schwerpunkt sehr seit sicher sichere sicherer sofort sonstige sowie
  sprache stelle suche tatig tatigkeit tatigkeiten teilzeit uber um umgang und unsere unter usw vergleichbar verschiedene verschiedenen
  viel viele vollzeit vom von vor vorhanden war wird wir wunschenswert z zb zu zum zur zwei zweite
  a and as experience for i in of the to with work`.split(/\s+/),
);
