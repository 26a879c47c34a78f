/** "How we protect people": what was measured of the gate, for everybody; and what the data protection officer reads of it. */
export default {
  title: 'How we protect people',
  lead: 'A profile without a name can still be recognised. So every week we measure what companies could find out. These are the figures.',
  none: 'Not measured yet',
  underWay:
    'Measuring is under way: we check what companies could find out. The figures will be here as soon as it is done.',
  noneText:
    'Measuring follows the first weekly batch. There is protection before that: the portal shows nobody a group that is too small.',
  closedTitle: 'Companies cannot browse at the moment',
  closedText: {
    notMeasured:
      'The profiles were put together anew and are not measured yet. Until then companies see no groups and no detailed profiles.',
    broken:
      'The last measurement missed a limit. Until it is kept again companies see no groups and no detailed profiles.',
  },
  forPeople: {
    title: 'For you as a candidate',
    group:
      'At first companies see you only as part of a group: for example “metal occupations, district of Herford, German B1: 10 people”. Every group has at least {{k}} people. Nobody sees who is in it.',
    groupNoK:
      'At first companies see you only as part of a group: for example “metal occupations, district of Herford, German B1: 10 people”. Nobody sees who is in it. If too few are alike, the portal shows nothing at all.',
    leave: 'You can step back at any time. Then you are gone at once, and we tell nobody why.',
    proposal:
      'Before a company reads more about you, we ask you. Whoever knows you well can often recognise you in such a proposal: in our measurement {{share}} of those who were proposed. You can say no, and you can exclude a company.',
    detailed:
      'The detailed profile is your own choice. Whoever has worked with you nearly always recognises it: {{share}} in our measurement.',
    never: 'Never shown before you said yes to a company: name, age, sex, origin, address, photo.',
  },
  forCompanies: {
    title: 'For you as a company',
    cards: 'You see groups with a number that is rounded down and stays the same for a week, and no single people.',
    useful:
      '{{kept}} of the people are in a group that names occupation group and German exactly. {{withheld}} you do not see, because too few are alike.',
    musts:
      'Of a person who is proposed to you, you read only so many of your musts that all the answers together hold for many people nearby; in our measurement {{told}} of them. The rest says “on request”: your contact person helps.',
    secrecy: 'What you read is confidential and serves your posting only (section 78 SGB X).',
    unchecked: 'This notice has not been checked legally yet.',
  },
  figures: {
    title: 'The figures',
    lead: 'Measured on {{at}}. Seven attacks are played as if somebody already knew that the person is among those shown.',
    caption: 'Measured on the people of this portal and on invented ones',
    pool: 'Who',
    deployment: 'This portal, about {{size}} people',
    deploymentFew: 'This portal, fewer than 10 people',
    generated: '{{size}} invented people',
    k: 'Smallest group',
    nothingShown: 'nothing is shown',
    risk: 'Guessed right, at most',
    found: 'Recognised for certain in groups',
    foundByPosting: 'Recognised for certain by a posting made for it',
    kept: 'Occupation and German exact',
    withheld: 'Withheld',
    hidden: 'Groups hidden since the batch',
    underOne: 'under 1 %',
    limits: 'Limits',
    allKept: 'kept',
    missed_one: '{{count}} missed',
    missed_other: '{{count}} missed',
  },
  attackers: {
    title: 'Who tried',
    lead: 'Groups of this portal. “Guessed right” means: somebody picks one of all who remain possible by what he knows.',
    caption: 'Seven attackers',
    who: 'Attacker',
    mean: 'Guessed right, on average',
    most: 'Guessed right, at most',
    unique: 'Recognised for certain',
    A1: 'Neighbour: knows age, sex, origin, town',
    A2: 'Former colleague: knows occupation, years, two skills, German, district',
    A3: 'Personnel department: changes a posting twenty times',
    A4: 'Somebody who looks every day for three months and knows what happened when',
    A5: 'Two companies that compare notes',
    A6: 'Somebody who searches texts for clues',
    A7: 'Staff of an accommodation',
  },
  limits: {
    title: 'What the figures do not say',
    gateOff:
      'Without this protection, with a row for each person, the same neighbour would find {{share}}. That is how we check that the attacks are any good.',
    list: 'For one posting a company reads {{most}} people at most. Whoever looks for somebody and guesses that she is among them is right more often than above: in {{share}} of cases, if every second person agrees to a proposal. Only your no helps against that, so we ask first.',
    joined: 'Two companies with the same posting can compare their lists.',
    together:
      'What companies read of a person is limited, for each of them and for all together: if one knows something of her already, the next is told only so much more that many people nearby still share all of it. If two companies each ask for half of what she can do and compare the answers, the person was recognised for certain in {{share}} of cases in the measurement.',
    assumed:
      'Age, sex, origin, accommodation, a quarter that is not recorded and how many agree are assumed for the measurement, not counted. The portal never shows them.',
  },
  check: {
    title: 'Check the protection',
    lead: 'What the last measurement found. Every weekly batch is measured anew.',
    state: {
      open: 'Companies can browse',
      notMeasured: 'Browsing is closed for companies: not measured yet',
      broken: 'Browsing is closed for companies',
    },
    stateText: {
      open: 'No limit is missed on which browsing rests.',
      notMeasured: 'It opens by itself as soon as the last weekly batch is measured and keeps all limits.',
      broken: 'It opens by itself as soon as a new measurement keeps all limits.',
    },
    failed_one: 'Measuring has failed',
    failed_other: 'Measuring has failed {{count}} times',
    failedText:
      'Last on {{last}}. The portal tries again by itself, from {{next}} on. Why it failed stands in the administration, under jobs of the server.',
    none: 'Not measured yet',
    noneText: 'The first weekly batch is still to come, or measuring is going on.',
    caption: 'Missed limits',
    what: 'What',
    by: 'Attacker or step',
    measured: 'Measured',
    bound: 'Limit',
    nothingMissed: 'All limits are kept.',
    measure: 'Measure now',
    ranAt: 'Measured on {{at}}',
  },
  miss: {
    maxRisk: 'Greatest risk of one person',
    meanRisk: 'Mean risk',
    uniqueStage1: 'Recognised for certain in groups',
    pinpointed: 'Alone behind a change that was seen',
    belowK: 'Groups with too few people',
    miscounted: 'Groups with a wrong number',
    unrounded: 'Numbers that are not rounded down',
    uniqueStage2: 'Recognised for certain by a posting made for it',
    linkable: 'Rows that can be joined without a pseudonym',
    selfTest: 'The attack itself finds too few without protection and proves nothing',
    utility: 'Too little use: occupation and German exact',
  },
  homogeneity: {
    title: 'How alike are the people of a group?',
    lead: 'If everybody in a group has the same origin, the group gives it away. Counted in the groups companies see; the portal reads papers for it, keeps numbers only and writes it into the audit log.',
    caption: 'Groups in which nearly everybody has the same trait',
    trait: 'Trait',
    language: 'First language (a hint of origin)',
    papers: 'Residence paper',
    housing: 'Housing',
    classes: 'Groups compared',
    warned: 'Of them alike from {{share}}',
    greatest: 'Greatest share',
    sex: 'The portal records nobody’s sex, so it cannot be compared.',
    warnTitle: 'Groups that are nearly alike',
    warnText: 'In at least one group {{share}} or more share a trait. Please consider a greater K (DISCLOSURE_K).',
    coverage: 'Share of all open cases that have a profile without a name',
    coverageWarn:
      'From {{share}} on, being known to the house says nearly as much as the profile. Take it that outsiders know who is among those shown.',
  },
} satisfies object;
