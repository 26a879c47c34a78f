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
    keys: {
      title: 'Die Schlüssel (keys.db) liegen nicht mehr an ihrem Platz.',
      text: 'Neue Personen lassen sich gerade nicht aufnehmen. Bitte beenden Sie das Portal nicht und rufen Sie sofort die Stelle an, die es betreibt: Solange es läuft, lassen sich die Schlüssel retten (docs/betrieb/stoerungen.md).',
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
  /** In place of `failed.write.text`, by the code of the database. */
  writeTrouble: {
    SQLITE_FULL:
      'Die Platte mit den Daten ist voll. Bitte Platz schaffen lassen: Dann geht es von selbst weiter. Was schon gespeichert war, ist sicher.',
    SQLITE_READONLY_DBMOVED:
      'Die Datei der Datenbank wurde verschoben, ersetzt oder gelöscht, während das Portal lief. Bitte rufen Sie sofort die Stelle an, die das Portal betreibt (docs/betrieb/stoerungen.md).',
    SQLITE_READONLY:
      'Die Datenbank ist nur lesbar. Die Stelle, die das Portal betreibt, muss ihre Dateien und den Ordner wieder beschreibbar machen. Was schon gespeichert war, ist sicher.',
    SQLITE_CANTOPEN:
      'Die Datei der Datenbank lässt sich nicht öffnen. Die Stelle, die das Portal betreibt, muss Besitzer und Rechte prüfen, und ob die Platte nur noch lesbar ist. Was schon gespeichert war, ist sicher.',
    SQLITE_IOERR:
      'Die Platte mit den Daten macht Fehler, ist weg oder nur noch lesbar. Gelesen wird weiter. Bitte rufen Sie sofort die Stelle an, die das Portal betreibt.',
    SQLITE_NOTADB:
      'Die Datei der Datenbank ist beschädigt. Bitte rufen Sie sofort die Stelle an, die das Portal betreibt: Sie muss eine Sicherung zurückholen.',
    SQLITE_BUSY:
      'Ein anderes Programm sperrt die Datenbank. Die Stelle, die das Portal betreibt, muss es beenden: Dann geht es von selbst weiter.',
    SERVER_UNREACHABLE:
      'Der Datenbankserver antwortet nicht. Die Stelle, die das Portal betreibt, muss ihn starten: Dann geht es von selbst weiter. Was schon gespeichert war, ist sicher.',
    WRITES_WAIT:
      'Was vorher zu speichern war, dauert länger als dreißig Sekunden. Was schon gespeichert war, ist sicher. Bleibt es dabei, muss die Stelle, die das Portal betreibt, nach Platte und Rechner sehen und es neu starten.',
    SQLITE_CORRUPT:
      'Die Datei der Datenbank ist beschädigt. Bitte rufen Sie sofort die Stelle an, die das Portal betreibt: Sie muss eine Sicherung zurückholen.',
  },
  clock: {
    forward: {
      title: 'Die Uhr des Servers ist um {{span}} vorgesprungen.',
      text: 'Bemerkt: {{at}}. Vielleicht stand der Server auch nur so lange still. Bitte lassen Sie die Uhr prüfen. War der Sprung größer als eine Stunde, wartet das Löschen nach Fristen zwölf Stunden.',
    },
    back: {
      title: 'Die Uhr des Servers ist um {{span}} zurückgesprungen.',
      text: 'Bemerkt: {{at}}. Bitte lassen Sie die Uhr prüfen. Verloren geht nichts: Nur die Zeitangaben im Protokoll stehen eine Weile nicht in der richtigen Reihenfolge.',
    },
    pause: {
      title: 'Das Portal war {{span}} nicht in Betrieb.',
      text: 'Es läuft wieder seit {{at}}. War es kürzer aus, ging oder geht die Uhr falsch: Bitte lassen Sie sie dann prüfen. Zwölf Stunden lang wartet das Löschen nach Fristen.',
    },
  },
  auditHead: {
    title: 'Der Stand des Protokolls lässt sich nicht außerhalb vermerken.',
    text: 'Seit {{since}} ist die Datei in AUDIT_HEAD_FILE nicht beschreibbar. Die Stelle, die das Portal betreibt, muss ihren Ordner und die Rechte prüfen: Dann geht es von selbst weiter.',
  },
  /** What went wrong at a start in the last seven days. */
  start: {
    migrationFailed: {
      title: 'Eine neue Fassung konnte die Datenbank nicht umstellen.',
      text: 'Zuletzt: {{at}}. Die Datenbank blieb, wie sie war, und vorher wurde eine Sicherung geschrieben. Läuft inzwischen eine neue Fassung, ist nichts mehr zu tun. Sonst braucht, wer das Portal liefert, die Zeile der Konsole.',
    },
    secondStart: {
      title: 'Das Portal sollte ein zweites Mal gestartet werden.',
      text: 'Zuletzt: {{at}}. Der zweite Start wurde abgelehnt, und es wurde nichts verändert. Die Stelle, die das Portal betreibt, sollte prüfen, wer es noch startet: Ein Verzeichnis gehört einem Portal.',
    },
    halfBackup: {
      title: 'Eine Sicherung war nicht zu Ende geschrieben.',
      text: 'Bemerkt beim Start: {{at}}. Was von ihr da war, ist entfernt. Die nächste wird von selbst geschrieben; ob es sie gibt, steht unten bei Sicherungen.',
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
  waitsFor: '{{count}}, der älteste Eintrag wartet schon {{span}}',
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
    timeZone: 'Zeitzone des Servers',
    zone: '{{zone}} (das Portal rechnet immer in deutscher Zeit)',
  },
} satisfies object;
