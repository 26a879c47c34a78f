/** Learners who are nobody's client: guests of a volunteer organisation, for its coordinators. */
export default {
  title: 'Lernende Ihres Hauses',
  person: 'Lernende / Lernender',
  lead: 'Menschen, die Deutsch üben möchten und bei keinem Amt hier Kundin oder Kunde sind. Nur Ihr Haus sieht ihre Namen.',
  order: 'Wer noch nicht gefragt ist, steht oben.',
  import: 'Liste einlesen',
  none: 'Noch steht hier niemand.',
  noneText: 'Lesen Sie Ihre Liste ein. Danach tragen Sie für jede Person ein, ob sie einverstanden ist.',
  back: 'Zur Liste',
  number: 'Nummer in Ihrer Liste',
  state: {
    yesMissing: 'Ja fehlt noch',
    waiting: 'wartet',
    tandem: 'hat ein Tandem',
    left: 'nicht mehr dabei',
  },
  askFirst:
    'Bitte fragen Sie die Person zuerst und tragen Sie ihr Ja unten ein. Vorher steht sie in keiner Warteliste und in keinem Vorschlag.',
  left: 'Nicht mehr dabei',
  leftText:
    'Die Person hat ihr Ja zurückgenommen oder fehlte in einer späteren Liste. Für sie wird niemand gesucht. Nach der Frist Ihres Hauses wird sie gelöscht.',
  toPerson: 'Zur Person',
  linkTitle: 'Selbst mitreden',
  linkHint:
    'Mit einem Link auf dem Handy sieht die Person in ihrer Sprache den nächsten Termin, schreibt mit ihrer Patin oder ihrem Paten und kann ihr Ja jederzeit zurücknehmen. Ohne Konto.',
  link: 'Link für das Handy',
  reopen: 'Wieder aufnehmen',
  export: 'Auskunft öffnen',
  exportHint: 'Fragt die Person, was hier über sie steht, drucken Sie ihr diese Auskunft aus.',
} satisfies object;
