/** Mails: fixed words, nothing about anybody. What there is to say is said after signing in. */
export default {
  greeting: 'Guten Tag,',
  kinds: {
    savedSearch: {
      subject: 'Werkbrücke: Es gibt Neues',
      text: 'es gibt Neues zu etwas, das Sie im Portal gespeichert haben. Nach der Anmeldung sehen Sie es hier:',
    },
    companySearch: {
      subject: 'Werkbrücke: Es gibt Neues',
      text: 'es gibt Neues zu etwas, das Sie im Portal gespeichert haben. Nach der Anmeldung sehen Sie es hier:',
    },
    identityOpened: {
      subject: 'Werkbrücke: Bitte ins Protokoll sehen',
      text: 'im Protokoll des Portals steht etwas, das Sie ansehen sollten. Nach der Anmeldung sehen Sie es hier:',
    },
    ownCaseOpened: {
      subject: 'Werkbrücke: Bitte einen Fall ansehen',
      text: 'in einem Ihrer Fälle ist etwas geschehen, das Sie ansehen sollten. Nach der Anmeldung sehen Sie es hier:',
    },
    protection: {
      subject: 'Werkbrücke: Es gibt Neues',
      text: 'es gibt Neues, das Sie bald ansehen sollten. Nach der Anmeldung sehen Sie es hier:',
    },
    digest: {
      subject: 'Werkbrücke: Auf Ihrer Liste steht etwas',
      text: 'auf Ihrer Arbeitsliste im Portal steht etwas, das fällig ist. Nach der Anmeldung sehen Sie es hier:',
    },
    checkIn: {
      subject: 'Werkbrücke: Es gibt Neues',
      text: 'im Portal gibt es Neues für Sie. Nach der Anmeldung sehen Sie es hier:',
    },
    tandemNews: {
      subject: 'Werkbrücke: Es gibt Neues',
      text: 'im Portal gibt es Neues für Sie. Nach der Anmeldung sehen Sie es hier:',
    },
    tandemAlert: {
      subject: 'Werkbrücke: Auf Ihrer Liste steht etwas',
      text: 'auf Ihrer Arbeitsliste im Portal steht etwas Neues. Nach der Anmeldung sehen Sie es hier:',
    },
    meetingReminder: {
      subject: 'Werkbrücke: Erinnerung',
      text: 'im Portal steht eine Erinnerung für Sie. Nach der Anmeldung sehen Sie sie hier:',
    },
    signInChanged: {
      subject: 'Werkbrücke: Ihre Anmeldung wurde geändert',
      text: 'womit Sie sich im Portal anmelden, wurde geändert. Waren Sie das nicht, rufen Sie bitte gleich Ihre Verwaltung an. Nach der Anmeldung sehen Sie es hier:',
    },
    invitation: {
      subject: 'Werkbrücke: Ihr Zugang',
      text: 'für Sie ist ein Zugang zum Portal eingerichtet. Mit diesem Link legen Sie Ihr Passwort fest:',
    },
    passwordReset: {
      subject: 'Werkbrücke: Neues Passwort',
      text: 'mit diesem Link legen Sie ein neues Passwort fest:',
    },
    test: {
      subject: 'Werkbrücke: Testmail',
      text: 'diese Mail haben Sie selbst angefordert. Sie zeigt: Der Mailversand des Portals funktioniert. Zur Verwaltung:',
    },
  },
  code: {
    subject: 'Werkbrücke: Ihr Code',
    text: 'Sie haben einen Code angefordert:',
    valid:
      'Er gilt {{minutes}} Minuten. Bitte geben Sie ihn auf der Seite ein, die Sie geöffnet haben. Geben Sie ihn niemandem weiter: Wir fragen nie danach.',
    notYou: 'Sie haben nichts angefordert? Dann löschen Sie diese Mail einfach. Ohne den Code geschieht nichts.',
  },
  /** Below a link that lets somebody in. */
  link: {
    once: 'Der Link funktioniert einmal und nur für kurze Zeit. Geben Sie ihn niemandem weiter.',
    notYou: {
      invitation: 'Sie wissen nichts davon? Dann löschen Sie diese Mail einfach. Ohne den Link geschieht nichts.',
      passwordReset:
        'Sie haben kein neues Passwort verlangt? Dann löschen Sie diese Mail einfach. Ihr Passwort bleibt, wie es ist.',
    },
  },
  why: 'Zum Schutz aller steht in unseren Mails nicht mehr als das. Wir fragen darin nie nach Passwörtern.',
  off: 'Sie möchten solche Mails nicht mehr? Hier schalten Sie sie ab, ohne Anmeldung:',
  optOut: 'Sie möchten keine Mails mehr? In Ihrem Konto schalten Sie sie ab:',
  /** What a mail of this kind is for, where somebody chooses. */
  choice: {
    title: 'Welche Mails Sie bekommen',
    lead: 'In unseren Mails steht nie mehr, als dass es etwas gibt.',
    mailsOff: 'Sie haben oben alle Mails abgeschaltet. Diese Auswahl gilt, sobald Sie Mails wieder einschalten.',
    label: 'Ich möchte Mails',
    save: 'Auswahl speichern',
    kinds: {
      savedSearch: 'wenn es zu einer gespeicherten Suche Neues gibt',
      companySearch: 'wenn es zu einer gespeicherten Suche Neues gibt',
      identityOpened: 'wenn jemand einen Namen ohne eigenen Fall geöffnet hat',
      ownCaseOpened: 'wenn jemand einen Namen aus meinen Fällen geöffnet hat',
      protection: 'wenn eine Messung zum Schutz der Profile meine Aufmerksamkeit braucht',
      digest: 'wenn auf meiner Arbeitsliste etwas fällig ist',
      checkIn: 'wenn nach einem Beginn eine Nachfrage auf mich wartet',
      invitation: 'mit meinem Zugang',
      passwordReset: 'mit einem Link für ein neues Passwort',
      test: 'die ich selbst zum Test anfordere',
      tandemNews: 'wenn es in einem meiner Tandems Neues gibt',
      tandemAlert: 'wenn ein Tandem meinen Anruf braucht',
      meetingReminder: 'am Tag vor einem Treffen, zur Erinnerung',
      signInChanged: 'wenn geändert wird, womit ich mich anmelde',
    },
  },
  offPage: {
    title: 'Mails abschalten',
    ask: 'Möchten Sie diese Mails nicht mehr bekommen?',
    kind: 'Mails, {{kind}}',
    button: 'Diese Mails abschalten',
    done: 'Diese Mails sind abgeschaltet. Sie bekommen keine mehr davon.',
    others: 'Andere Mails bekommen Sie weiter. Im Portal steht alles wie bisher.',
    account: 'In Ihrem Konto können Sie alles wieder einschalten.',
    toAccount: 'Zum Konto',
  },
  portal: 'Werkbrücke',
  automatic: 'Diese Mail wurde automatisch verschickt. Antworten werden nicht gelesen.',
} satisfies object;
