/** The first page strangers see. */
export default {
  title: 'Arbeit ausprobieren, Menschen kennenlernen',
  lead: 'Die Werkbrücke bringt Betriebe und Menschen zusammen, die neu in Deutschland arbeiten wollen. Jede Vermittlung wird begleitet – vom ersten Kennenlernen bis nach der Probezeit.',
  doors: {
    company: {
      title: 'Ich suche Leute für meinen Betrieb',
      text: 'Sagen Sie uns, was Sie brauchen: ein paar Tage kennenlernen, auf Probe einstellen, ausbilden. Das dauert etwa fünf Minuten, ein Konto brauchen Sie nicht.',
      action: 'Stelle melden',
      next: 'Wir prüfen die Angaben und rufen Sie an.',
    },
    volunteer: {
      title: 'Ich möchte beim Deutschlernen helfen',
      text: 'Als Sprachpatin oder Sprachpate treffen Sie sich regelmäßig mit einer Person, die Deutsch für ihre Arbeit lernt. Zwei Stunden in der Woche reichen.',
      action: 'Mitmachen',
      next: 'Wir melden uns und lernen Sie kennen.',
    },
    candidate: {
      title: 'Ich suche Arbeit',
      text: 'Hier sehen Sie offene Stellen. Sprechen Sie mit Ihrer Integrationsfachkraft im Jobcenter oder in der Agentur für Arbeit, wenn Ihnen etwas gefällt.',
      action: 'Offene Stellen ansehen',
      next: 'Ihren Namen sieht niemand, bevor Sie Ja sagen.',
    },
  },
  total: {
    text: 'Zurzeit stehen hier mindestens {{total}} Profile ohne Namen. Die Zahl ändert sich einmal in der Woche.',
    protection: 'Wie wir sie schützen',
  },
  how: {
    title: 'So geht es weiter',
    one: {
      title: 'Vorschlag ohne Namen',
      text: 'Der Betrieb sieht, was eine Person kann. Name, Alter und Herkunft sieht er nicht.',
    },
    two: { title: 'Beide sagen Ja', text: 'Erst wenn die Person zustimmt, lernen sich beide kennen.' },
    three: { title: 'Ausprobieren', text: 'Schnuppertag, Praktikum oder Einstellung auf Probe – wie es passt.' },
    four: {
      title: 'Wir bleiben dabei',
      text: 'Eine feste Ansprechperson begleitet beide Seiten, auch nach dem Start.',
    },
  },
  staff: { text: 'Sie arbeiten im Jobcenter, in der Agentur für Arbeit oder im Ehrenamt?', action: 'Zur Anmeldung' },
} satisfies object;
