/** Entries of a subscribed calendar: fixed words that may leave the house, and the page where one orders it. */
export default {
  name: 'Werkbrücke',
  cancelled: 'Nicht mehr fällig',
  task: {
    step: 'Eigener Schritt',
    result: 'Ergebnis eintragen',
    proposal: 'Vorschlag weiterbringen',
    posting: 'Neue Stelle prüfen',
    confirmation: 'Fragen, ob die Stelle noch aktuell ist',
    callWish: 'Person bittet um Anruf',
    request: 'Anfrage eines Betriebs beantworten',
    contact: 'Betrieb anrufen',
    employerSide: 'Beim Betrieb ist etwas zu klären',
    risk: 'Nach dem Start ist etwas zu klären',
    tandem: 'Wegen eines Tandems anrufen',
  },
  order: {
    title: 'Kalender',
    lead: 'Ihr Kalenderprogramm (Outlook, Handy) liest unter einer geheimen Adresse mit, was für Sie in den nächsten 60 Tagen fällig ist. Darin stehen Fallcodes und Schritte, keine Namen.',
    leadMentor:
      'Ihr Kalenderprogramm liest unter einer geheimen Adresse mit, wann Sie sich treffen. Namen stehen nicht darin.',
    none: 'Sie haben noch keine Kalenderadresse.',
    since: 'Ihre Kalenderadresse gilt seit {{day}}.',
    make: 'Kalenderadresse erstellen',
    renew: 'Neue Adresse erstellen',
    renewConfirm: 'Die alte Adresse gilt dann nicht mehr. Neue Adresse erstellen?',
    end: 'Adresse abschalten',
    endConfirm: 'Ihr Kalender bekommt dann nichts mehr. Adresse abschalten?',
    made: 'Das ist Ihre Kalenderadresse',
    madeText:
      'Tragen Sie sie jetzt in Ihrem Kalenderprogramm ein („Kalender abonnieren“, „Aus dem Internet“). Wir können sie nicht noch einmal zeigen. Geben Sie sie niemandem: Wer sie hat, liest mit.',
    address: 'Kalenderadresse',
    copy: 'Adresse kopieren',
    copied: 'Kopiert.',
  },
  digest: {
    title: 'Mail, wenn etwas fällig ist',
    lead: 'Darin steht nur, dass etwas auf Ihrer Liste steht, und ein Link. Keine Namen, keine Zahlen. Ist nichts fällig, kommt keine Mail.',
    rhythm: 'Wie oft?',
    rhythms: {
      never: 'nie',
      daily: 'an jedem Arbeitstag um 7 Uhr',
      weekly: 'am ersten Arbeitstag der Woche um 7 Uhr',
    },
    mailsOff: 'Sie haben Mails oben abgeschaltet. Solange kommt auch diese nicht.',
    save: 'Speichern',
  },
} satisfies object;
