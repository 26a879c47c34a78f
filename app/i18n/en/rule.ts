export default {
  title: 'Check of the entries',
  authorityDecides: 'The authority decides.',
  basis: 'Basis: {{legalBasis}}. As of {{stand}}.',
  basisUnconfirmed: 'Basis: {{legalBasis}}. As of {{stand}}, not yet confirmed.',
  basisHouse: 'Decided by this house. As of {{stand}}.',
  nothingFound: 'The entries fit the rules on record.',
  severity: { error: 'Not possible like this', question: 'Please clarify', warning: 'Note' },
  finding: {
    kindMissing: 'The kind of posting is still open. Please choose one; without it the posting cannot be approved.',
    purposeMissing:
      'What is the internship for? Please choose the purpose. It decides whether the minimum wage has to be paid.',
    weeksMissing: 'How long will it last? Please enter the weeks.',
    startMissing: 'When does the apprenticeship begin? Please enter the start. The minimum pay follows that year.',
    startInPast: 'The start {{startsOn}} is in the past. Please check the date.',
    hoursMissing: 'How many hours a week is it? An entry qualification (EQ) needs at least {{limit}} hours.',
    hoursTooFew: 'An entry qualification (EQ) needs at least {{limit}} hours a week. Please raise the hours.',
    employerMeasureTooLong:
      'An employer measure (MAG) lasts at most {{limit}} weeks; the authority cannot approve more either. Please shorten it or choose a paid trial.',
    employerMeasureNeedsReason:
      'More than {{usual}} weeks, up to {{limit}}, are possible only for long-term unemployed people or serious obstacles to placement; the caseworker can approve it. Please shorten to {{usual}} weeks, or the caseworker records the reason for the person before the start.',
    employerMeasureTeachesTooLong:
      'Vocational skills may be taught for at most {{limit}} weeks of it. Please plan the rest of the time for trying out.',
    careerOrientationTooShort:
      'A career orientation internship lasts at least {{limit}} week per company. Please make it longer or choose another purpose.',
    careerOrientationTooLong:
      'A career orientation internship lasts at most {{limit}} weeks per company; the employment agency cannot support more either. Please shorten it, plan another one in another company, or choose an orientation internship.',
    employerMeasureWithPay:
      'An employer measure (MAG) pays no wage, the benefit continues. Please leave the pay empty or choose a paid trial.',
    entryTooShort: 'An entry qualification (EQ) lasts at least {{limit}} months. Please make it longer.',
    entryTooLong:
      'An entry qualification (EQ) lasts at most {{limit}} months; the authority does not support it for longer. Please shorten it or choose an apprenticeship.',
    internshipNeedsMinimumWage:
      'An internship for this purpose is possible without the minimum wage only up to {{limit}} months. Please shorten it or enter a wage.',
    trialLongerThanUsual:
      'A paid trial usually lasts at most {{limit}} months. Please check whether there is a reason for more. The company answers for the fixed term; it must be agreed in writing.',
    trialExcludesSubsidy:
      'After more than {{limit}} months of insured work this company gets no wage subsidy (EGZ) for the person any more. If a subsidy is needed afterwards: please shorten the trial to {{limit}} months or apply for the subsidy before the trial.',
    payMissing: 'How much is paid? Please enter the wage or ask the company.',
    payHoursMissing: 'Whether the monthly wage is enough depends on the hours. Please enter the hours a week.',
    payBelowMinimumWage:
      'That is {{hourlyCents}} an hour. The minimum wage is {{limitCents}}. Please raise the wage. Some industries have a higher minimum.',
    payBelowMinimumWageFrom:
      'That is {{hourlyCents}} an hour. It is enough only until the day before: from {{fromOn}} the minimum wage is {{limitCents}}. Please enter a wage that is enough for the whole time. Some industries have a higher minimum.',
    apprenticePayTooLow:
      'Apprenticeships that begin in {{year}} pay at least {{limitCents}} a month. Please raise the pay. Only a collective agreement may go below it.',
    apprenticePayBelowAgreed:
      'The pay is below {{limitCents}} a month. That is possible only if the collective agreement says so. Please ask the company.',
    apprenticePayUnknown:
      'There is no minimum pay on record yet for apprenticeships that begin in {{year}}. Please ask the chamber.',
    isMinijob:
      'With this wage it is a Minijob (up to {{limitCents}} a month). A Minijob does not insure against unemployment and does not count as integration. Please ask whether more hours are possible.',
    overMinijobLimit:
      'From {{fromOn}} the limit for Minijobs is {{limitCents}} a month. With this wage it is no longer a Minijob. Please change the wage or the kind of employment.',
    tooManySeats: 'More than {{limit}} places are unusual. Please check the number.',
    subsidyTooHigh: 'The wage subsidy (EGZ) can be at most {{limit}} percent of the wage here. Please lower the share.',
    subsidyTooLong: 'The wage subsidy (EGZ) can run for at most {{limit}} months here. Please shorten it.',
    subsidyExcluded:
      'Within the last {{years}} years the person has been employed in this company, insured, for more than {{limit}} months ({{days}} days until the start). A wage subsidy is then excluded. Only the authority that grants it can name an exception.',
    subsidyExcludedUnless:
      'Within the last {{years}} years the person has been employed in this company, insured, for more than {{limit}} months ({{days}} days until the start). A wage subsidy is then possible only in special cases. Please ask the authority that grants it.',
    ruleMissing: 'No rule is on record for this time. Please ask the authority in charge.',
  },
  kind: {
    internship: {
      sentence:
        'Internship: for orientation up to {{months}} months without a wage, otherwise at least {{hourCents}} an hour; you sign an internship contract, and we propose somebody.',
      costs:
        'For orientation before training or studies no wage for up to {{months}} months; longer or for another purpose at least {{hourCents}} an hour.',
      payer: 'Living costs are paid as before; a wage, where one is due, is paid by the company.',
      next: 'We propose somebody. You sign an internship contract with learning goals.',
    },
    employerMeasure: {
      sentence:
        'Employer measure (MAG): try out for up to {{weeks}} weeks without a wage; {{benefit}} or unemployment benefit continues, and the authority approves before the first day.',
      costs: 'No wage, up to {{weeks}} weeks. In special cases up to {{weeksLong}} weeks.',
      payer: 'The Jobcenter or the employment agency goes on paying the benefit and can cover travel costs.',
      next: 'We propose somebody. The authority decides before the first day; there is no legal claim.',
    },
    trialEmployment: {
      sentence:
        'Paid trial: a fixed-term contract with at least {{hourCents}} an hour, paid by the company and signed by both before the first day.',
      costs: 'At least {{hourCents}} an hour, more in some industries; usually up to {{months}} months.',
      payer: 'The company pays the wage. A subsidy is possible if it is applied for beforehand.',
      next: 'We propose somebody. The fixed term is agreed in writing before the first day, otherwise the contract is unlimited.',
    },
    entryQualification: {
      sentence:
        'Entry qualification (EQ): learn in the company for {{monthsMin}} to {{monthsMax}} months, from {{hours}} hours a week; the company pays and can get up to {{subsidyCents}} a month back if it applies before the start.',
      costs: 'The pay agreed, for {{monthsMin}} to {{monthsMax}} months.',
      payer: 'The company pays. Up to {{subsidyCents}} a month and a share of social insurance can be refunded.',
      next: 'The application is made before the start, the contract is reported to the chamber.',
    },
    apprenticeship: {
      sentence:
        'Apprenticeship: in the first year the company pays at least {{monthCents}} a month or as agreed collectively, the chamber registers the contract, and vocational school is part of it.',
      costs: 'In the first year at least {{monthCents}} a month or as agreed collectively.',
      payer: 'The company pays. Support with learning (AsA flex) is free for both.',
      next: 'We propose somebody. The chamber registers the contract, the vocational school is informed.',
    },
    employment: {
      sentence:
        'Permanent job: the company pays at least {{hourCents}} an hour, a probation of up to {{probationMonths}} months is possible, and we stay with you after the start.',
      costs: 'At least {{hourCents}} an hour, more in some industries.',
      payer: 'The company pays the wage. A subsidy is possible if it is applied for before the contract.',
      next: 'We propose somebody. A probation of up to {{probationMonths}} months is possible; we ask how it goes after the start.',
    },
  },
  hints: {
    title: 'To be considered early',
    apprenticeship:
      'Under 25 and without a vocational degree? Was an apprenticeship or an EQ looked at? For you only, no company sees this.',
    noSubsidyAfter:
      'Consequence of the trial: if it becomes work in the same company, a wage subsidy is excluded if the trial lasts beyond {{untilOn}}. Whoever needs one applies before the trial.',
    contract:
      'Consequence of the trial: afterwards no fixed term without a reason is possible in this company. Notice before the end only if the contract says so.',
    applyBefore: {
      contract: 'Apply before the contract is signed.',
      start: 'Apply before the first day.',
      startOrAsk: 'Apply before the first day. Please ask the authority whether it is possible later.',
      purchase: 'Apply before anything is bought or spent.',
      ask: 'Please ask the authority until when it has to be applied for.',
    },
  },
  residenceRule: {
    elsewhere: 'The work is in another district: commuting is allowed; moving only once the rule is lifted.',
    lifting:
      'It is lifted for insured work of at least {{hours}} hours a week with a net wage of at least {{netCents}} a month, or for an apprenticeship. This is decided by: {{authority}}.',
    noted: 'Residence rule: must live in {{district}}.',
    notedUntil: 'Residence rule until {{untilOn}}: must live in {{district}}.',
    mayCommute: 'Commuting is allowed; moving only once the rule is lifted.',
  },
  access: {
    title: 'May the person work?',
    yes: 'Yes',
    yesWithPermit: 'Yes, with a permit',
    afterDate: 'Possible from {{waitOn}}',
    afterWait: 'Only after a waiting time',
    no: 'Not allowed according to the rules on record',
    askAuthority: 'Please ask the immigration office',
    needsImmigrationOffice: 'An employment permit of the immigration office is needed.',
    agency: {
      asked: 'The immigration office asks the employment agency internally.',
      notAsked: 'The employment agency need not consent.',
    },
    source: 'Source: {{source}}.',
    reason: {
      title: {
        expired: 'The title has ended by then.',
        endMissing: 'The end of the title is not recorded. Please look at the title and record it.',
      },
    },
    noPermitNeeded: 'No employment permit for this company is needed.',
    validUntil: 'The title is valid until {{untilOn}}.',
    endsDuring: 'The title ends during the employment. For the time afterwards please ask the immigration office.',
    status: {
      german: 'German citizen',
      euCitizen: 'EU or EEA',
      settlementPermit: 'Settlement permit',
      refugee25: 'Residence permit § 25(1), (2) or (3)',
      integration25a: 'Residence permit § 25a',
      integration25b: 'Residence permit § 25b',
      opportunity104c: 'Opportunity residence § 104c (limited)',
      humanitarian25_5: 'Residence permit § 25(5)',
      admission22: 'Residence permit § 22',
      admission23: 'Residence permit § 23',
      protection24: 'Residence permit § 24 (Ukraine)',
      familyReunion: 'Family reunion',
      apprenticeship16g: 'Residence permit § 16g (apprenticeship)',
      qualified19d: 'Residence permit § 19d',
      asylumPermission: 'Permission to stay during the asylum procedure',
      toleration60a: 'Toleration § 60a',
      identityToleration60b: 'Toleration § 60b (identity not clarified)',
      apprenticeshipToleration60c: 'Toleration for an apprenticeship § 60c',
      employmentToleration60d: 'Toleration for employment § 60d',
      tolerationUnspecified: 'Toleration, kind not known',
      asylumPermissionUnspecified: 'Asylum procedure, housing not known',
      fictionCertificate: 'Provisional certificate (Fiktionsbescheinigung)',
      otherPermit: 'Other title',
      unknown: 'Not known',
    },
    housing: { receptionCentre: 'Reception centre', municipality: 'Municipality' },
    flag: {
      safeCountry: 'safe country of origin (application after 31.08.2015)',
      manifestlyUnfounded: 'application manifestly unfounded or inadmissible',
      dublin: 'Dublin procedure',
      ban60a6: 'work ban under § 60a(6)',
    },
  },
};
