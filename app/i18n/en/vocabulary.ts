/** Words the portal understands: unknown ones, the house's own, labels in other languages. */
export default {
  words: {
    title: 'Unknown words',
    lead: 'Words the portal does not understand. A word is listed once {{count}} people have typed it, for {{days}} days. Who typed it is not kept. Names of people are not shown.',
    later:
      'An assigned word is understood at once. Postings and profiles that hold it already take it over when they are saved the next time.',
    none: 'No unknown words',
    noneText: 'As soon as several people type the same unknown word, it is listed here.',
    typed: {
      occupation_one: 'Typed by {{count}} person as an occupation.',
      occupation_other: 'Typed by {{count}} people as an occupation.',
      skill_one: 'Typed by {{count}} person as a skill.',
      skill_other: 'Typed by {{count}} people as a skill.',
    },
    last: 'Last on {{day}}.',
    concept: { occupation: 'Which occupation is meant?', skill: 'Which skill is meant?' },
    conceptHint: 'Type a name the portal knows. If it may mean several things, you can choose.',
    meaningOf: 'Meaning of “{{word}}”',
    which: 'What does “{{word}}” mean?',
    map: 'Assign',
    dismiss: 'Not a technical term',
  },
  synonyms: {
    title: "The house's own words",
    none: 'No own words yet.',
    word: 'Word',
    concept: 'Occupation or skill',
    action: 'Remove',
    remove: 'Remove',
  },
} satisfies object;
