import fc from 'fast-check';

/** What people type into a search, and what means something to a database, a full-text index or a filter. */
const pieces = [
  ...[
    'Schweißer',
    'schweisser',
    'Pflege',
    'c++',
    'C#',
    "O'Neil",
    'Ö',
    'MAG',
    '٣٤٥',
    'зварник',
    'كهربائي',
    '😀',
    '👩‍🔧',
    '\u200f',
    '\u202e',
  ],
  ...[
    '"',
    '""',
    "'",
    '`',
    '%',
    '_',
    '*',
    '\\',
    '\\"',
    '-',
    '^a',
    '~',
    ':',
    ';',
    ',',
    '(',
    ')',
    '[',
    ']',
    '{',
    '}',
    '|',
    '&',
    '$1',
    '?',
  ],
  ...[
    'AND',
    'OR',
    'NOT',
    'NEAR(',
    'IN [1]',
    'TO',
    'EXISTS',
    'IS NULL',
    'STARTS WITH "a"',
    'CONTAINS',
    '_geoRadius(1,1,1)',
  ],
  ...[
    'id = "x" OR 1=1',
    '] OR isOpen = 1 OR spot IN [',
    "' OR ''='",
    '--',
    '; DROP TABLE profiles',
    '<script>',
    '{{count}}',
    '\0',
    '\ud800',
    '\n',
  ],
];

/** Any text of these pieces and others, up to 10,000 characters. */
export const typedText: fc.Arbitrary<string> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .array(fc.tuple(fc.constantFrom(...pieces), fc.constantFrom(' ', '', '  ', '\t')), { maxLength: 8 })
      .map((parts) => parts.flat().join('')),
  },
  { weight: 3, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom(...pieces)
      .map((piece) => piece.repeat(Math.ceil(10_000 / piece.length)).slice(0, 10_000)),
  },
);
