/** "Wie wir schützen": what was measured of the gate, for everybody; and what the data protection officer reads of it. */
export default {
  title: 'Wie wir schützen',
  lead: 'Ein Profil ohne Namen kann man trotzdem wiedererkennen. Darum messen wir jede Woche, was Betriebe herausfinden könnten. Hier stehen die Zahlen.',
  none: 'Noch nicht gemessen',
  underWay:
    'Die Messung läuft gerade: Wir prüfen, was Betriebe herausfinden könnten. Die Zahlen stehen hier, sobald sie fertig ist.',
  noneText:
    'Gemessen wird nach dem ersten Wochenlauf. Schutz gibt es schon vorher: Gruppen, die zu klein sind, zeigt das Portal niemandem.',
  closedTitle: 'Betriebe können zurzeit nicht suchen',
  closedText: {
    notMeasured:
      'Die Profile wurden neu zusammengestellt und sind noch nicht gemessen. Bis dahin sehen Betriebe keine Gruppen und keine ausführlichen Profile.',
    broken:
      'Die letzte Messung hat eine Grenze verfehlt. Bis sie wieder eingehalten ist, sehen Betriebe keine Gruppen und keine ausführlichen Profile.',
  },
  forPeople: {
    title: 'Für Sie als Bewerberin oder Bewerber',
    group:
      'Betriebe sehen Sie zuerst nur als Teil einer Gruppe: zum Beispiel „Metallberufe, Kreis Herford, Deutsch B1: 10 Personen“. Jede Gruppe hat mindestens {{k}} Personen. Niemand sieht, wer darin ist.',
    groupNoK:
      'Betriebe sehen Sie zuerst nur als Teil einer Gruppe: zum Beispiel „Metallberufe, Kreis Herford, Deutsch B1: 10 Personen“. Niemand sieht, wer darin ist. Wenn zu wenige ähnlich sind, zeigt das Portal gar nichts.',
    leave: 'Sie können jederzeit zurücktreten. Dann sind Sie sofort weg, und wir sagen niemandem, warum.',
    proposal:
      'Bevor ein Betrieb mehr über Sie liest, fragen wir Sie. Wer Sie gut kennt, kann Sie in einem solchen Vorschlag oft wiedererkennen: In der Messung waren es {{share}} von denen, die vorgeschlagen wurden. Sie können Nein sagen und einen Betrieb ausschließen.',
    detailed:
      'Das ausführliche Profil ist Ihre eigene Wahl. Wer mit Ihnen gearbeitet hat, erkennt es fast immer: {{share}} in der Messung.',
    never:
      'Nie zu sehen, bevor Sie Ja zu einem Betrieb gesagt haben: Name, Alter, Geschlecht, Herkunft, Adresse, Foto.',
  },
  forCompanies: {
    title: 'Für Sie als Betrieb',
    cards:
      'Sie sehen Gruppen mit einer abgerundeten Zahl, die eine Woche lang gleich bleibt, und keine einzelnen Menschen.',
    useful:
      '{{kept}} der Personen stehen in einer Gruppe, die Berufsgruppe und Deutsch genau nennt. {{withheld}} sehen Sie nicht, weil zu wenige ähnlich sind.',
    musts:
      'Zu einer Person, die Ihnen vorgeschlagen wird, lesen Sie von Ihren Muss-Anforderungen nur so viele, dass alle Antworten zusammen auf viele Menschen in der Nähe zutreffen; in der Messung {{told}} davon. Der Rest steht auf „Auf Nachfrage“: Ihre Ansprechperson hilft weiter.',
    secrecy: 'Was Sie lesen, ist vertraulich und nur für Ihre Stelle da (§ 78 SGB X).',
    unchecked: 'Dieser Hinweis ist rechtlich noch nicht geprüft.',
  },
  figures: {
    title: 'Die Zahlen',
    lead: 'Gemessen am {{at}}. Sieben Angriffe werden durchgespielt, als wüsste jemand schon, dass die gesuchte Person dabei ist.',
    caption: 'Gemessen an den Personen dieses Portals und an erfundenen',
    pool: 'Wer',
    deployment: 'Dieses Portal, rund {{size}} Personen',
    deploymentFew: 'Dieses Portal, weniger als 10 Personen',
    generated: '{{size}} erfundene Personen',
    k: 'Kleinste Gruppe',
    nothingShown: 'nichts wird gezeigt',
    risk: 'Richtig geraten, höchstens',
    found: 'In Gruppen eindeutig erkannt',
    foundByPosting: 'Durch eine gezielte Stelle eindeutig erkannt',
    kept: 'Beruf und Deutsch genau',
    withheld: 'Zurückgehalten',
    hidden: 'Gruppen seit dem Wochenlauf verborgen',
    underOne: 'unter 1 %',
    limits: 'Grenzen',
    allKept: 'eingehalten',
    missed_one: '{{count}} verfehlt',
    missed_other: '{{count}} verfehlt',
  },
  attackers: {
    title: 'Wer es versucht hat',
    lead: 'Gruppen dieses Portals. „Richtig geraten“ heißt: Jemand wählt aus allen, die nach seinem Wissen noch in Frage kommen.',
    caption: 'Sieben Angreifer',
    who: 'Angreifer',
    mean: 'Richtig geraten, im Mittel',
    most: 'Richtig geraten, höchstens',
    unique: 'Eindeutig erkannt',
    A1: 'Nachbar: kennt Alter, Geschlecht, Herkunft, Ort',
    A2: 'Frühere Kollegin: kennt Beruf, Jahre, zwei Kenntnisse, Deutsch, Kreis',
    A3: 'Personalabteilung: verändert eine Stelle zwanzigmal',
    A4: 'Wer jeden Tag nachsieht, ein Vierteljahr lang, und weiß, was wann geschah',
    A5: 'Zwei Betriebe, die sich absprechen',
    A6: 'Wer in Texten nach Hinweisen sucht',
    A7: 'Personal einer Unterkunft',
  },
  limits: {
    title: 'Was die Zahlen nicht sagen',
    gateOff:
      'Ohne diesen Schutz, mit einer Zeile je Person, fände derselbe Nachbar {{share}}. So prüfen wir, dass die Angriffe etwas taugen.',
    list: 'Zu einer Stelle liest der Betrieb höchstens {{most}} Personen. Wer jemanden sucht und errät, dass sie dabei ist, liegt öfter richtig als oben: in {{share}} der Fälle, wenn jede zweite Person dem Vorschlag zustimmt. Dagegen hilft nur Ihr Nein, darum fragen wir vorher.',
    joined: 'Zwei Betriebe mit derselben Stelle können ihre Listen vergleichen.',
    together:
      'Was Betriebe über eine Person lesen, ist begrenzt, für jeden einzeln und für alle zusammen: Weiß ein Betrieb schon etwas über sie, erfährt der nächste nur so viel dazu, dass noch viele Menschen in der Nähe alles davon teilen. Fragen zwei Betriebe je nach der Hälfte dessen, was sie kann, und vergleichen die Antworten, war die Person in der Messung in {{share}} der Fälle eindeutig erkannt.',
    assumed:
      'Alter, Geschlecht, Herkunft, Unterkunft, ein Stadtteil, der nicht erfasst ist, und wie viele zustimmen, sind für die Messung angenommen, nicht gezählt. Das Portal zeigt sie nie.',
  },
  check: {
    title: 'Schutz prüfen',
    lead: 'Was die letzte Messung gefunden hat. Nach jedem Wochenlauf wird neu gemessen.',
    state: {
      open: 'Betriebe können suchen',
      notMeasured: 'Die Suche der Betriebe ist geschlossen: noch nicht gemessen',
      broken: 'Die Suche der Betriebe ist geschlossen',
    },
    stateText: {
      open: 'Keine Grenze ist verfehlt, an der die Suche hängt.',
      notMeasured: 'Sie öffnet sich von selbst, sobald der letzte Wochenlauf gemessen ist und alle Grenzen einhält.',
      broken: 'Sie öffnet sich von selbst, sobald eine neue Messung alle Grenzen einhält.',
    },
    failed_one: 'Die Messung ist fehlgeschlagen',
    failed_other: 'Die Messung ist {{count}}-mal fehlgeschlagen',
    failedText:
      'Zuletzt am {{last}}. Das Portal versucht es von selbst wieder, ab {{next}}. Warum es nicht ging, steht in der Verwaltung unter „Aufträge“.',
    none: 'Noch nicht gemessen',
    noneText: 'Der erste Wochenlauf steht aus, oder die Messung läuft gerade.',
    caption: 'Verfehlte Grenzen',
    what: 'Was',
    by: 'Angreifer oder Schritt',
    measured: 'Gemessen',
    bound: 'Grenze',
    nothingMissed: 'Alle Grenzen sind eingehalten.',
    measure: 'Jetzt neu messen',
    ranAt: 'Gemessen am {{at}}',
  },
  miss: {
    maxRisk: 'Größte Gefahr für eine Person',
    meanRisk: 'Mittlere Gefahr',
    uniqueStage1: 'In Gruppen eindeutig erkannt',
    pinpointed: 'Allein hinter einer sichtbaren Änderung',
    belowK: 'Gruppen mit zu wenigen Personen',
    miscounted: 'Gruppen mit falscher Zahl',
    unrounded: 'Zahlen, die nicht abgerundet sind',
    uniqueStage2: 'Durch eine gezielte Stelle eindeutig erkannt',
    linkable: 'Zeilen, die man ohne Kürzel verbinden kann',
    selfTest: 'Der Angriff selbst findet ohne Schutz zu wenige und beweist nichts',
    utility: 'Zu wenig Nutzen: Beruf und Deutsch genau',
  },
  homogeneity: {
    title: 'Wie ähnlich sind sich die Personen einer Gruppe?',
    lead: 'Wenn alle in einer Gruppe dieselbe Herkunft haben, verrät die Gruppe sie. Gezählt wird in den Gruppen, die Betriebe sehen; das Portal liest dafür die Papiere, behält nur die Zahlen und schreibt es ins Protokoll.',
    caption: 'Gruppen, in denen fast alle dasselbe Merkmal haben',
    trait: 'Merkmal',
    language: 'Erste Sprache (als Hinweis auf die Herkunft)',
    papers: 'Aufenthaltspapier',
    housing: 'Unterbringung',
    classes: 'Verglichene Gruppen',
    warned: 'Davon ab {{share}} gleich',
    greatest: 'Größter Anteil',
    sex: 'Das Geschlecht steht nirgends im Portal und kann darum nicht verglichen werden.',
    warnTitle: 'Fast gleiche Gruppen',
    warnText:
      'In mindestens einer Gruppe teilen {{share}} oder mehr ein Merkmal. Bitte prüfen Sie, ob ein größeres K (DISCLOSURE_K) angebracht ist.',
    coverage: 'Anteil derer mit Profil ohne Namen an allen offenen Fällen',
    coverageWarn:
      'Ab {{share}} verrät schon, wer im Haus bekannt ist, fast so viel wie das Profil. Gehen Sie davon aus, dass Außenstehende wissen, wer dabei ist.',
  },
} satisfies object;
