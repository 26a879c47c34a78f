/** The administrator's cards about how the portal is doing. */
export default {
  title: 'Zustand des Portals',
  fine: 'Alles ist, wie es sein soll: Lesen, Speichern, Platz und Versand.',
  failed: {
    database: {
      title: 'Die Datenbank antwortet nicht.',
      text: 'Bitte sagen Sie der Stelle Bescheid, die das Portal betreibt.',
    },
    write: {
      title: 'Das Portal kann gerade nichts speichern.',
      text: 'Lesen geht weiter. Bitte sagen Sie der Stelle Bescheid, die das Portal betreibt: Auf der Konsole steht, warum. Was schon gespeichert war, ist sicher.',
    },
    migrations: {
      title: 'Die Datenbank passt nicht zu dieser Fassung.',
      text: 'Eine andere Fassung des Portals hat sie verändert. Bitte das Portal neu starten lassen.',
    },
    disk: {
      title: 'Der Platz auf der Platte wird knapp.',
      text: 'Mindestens {{least}} MB sollen frei sein. Bitte Platz schaffen, bevor nichts mehr gespeichert werden kann.',
    },
    outbox: {
      title: 'Etwas wartet zu lange.',
      text: 'Mails warten seit über zwei Stunden auf den Mailserver, oder Änderungen seit über einer Stunde auf den Suchserver. Verloren geht nichts: Der Grund steht unten bei Mails und Suche.',
    },
  },
  queues: {
    mails: 'Mails in der Warteschlange',
    searchChanges: 'Änderungen für den Suchserver',
    jobs: 'Aufträge, die laufen oder warten',
    writes: 'Speichervorgänge in diesem Augenblick',
  },
  nothingWaits: 'keine',
  waits: '{{count}}',
  waitsFor: '{{count}}, der älteste Eintrag seit {{minutes}} Min.',
  freeDisk: 'Frei auf der Platte',
  megabytes: '{{size}} MB',
  unknownWords: 'Wörter, die das Portal nicht versteht',
  words_one: '{{count}} Wort',
  words_other: '{{count}} Wörter',
  versions: {
    title: 'Fassungen',
    migrations: 'Stand der Datenbank',
    applied: '{{applied}} von {{expected}} Umstellungen',
    embedded: 'Eingebaute Suche',
  },
} satisfies object;
