/** Names of the rule rows, by key, and their values in words. */
export default {
  ofStep: {
    aftercare: 'After the start: {{step}}',
  },
  name: {
    apprenticeship: {
      payYear1: 'Minimum apprentice pay, year 1, per month',
      payYear2: 'Minimum apprentice pay, year 2, per month',
      payYear3: 'Minimum apprentice pay, year 3, per month',
      payYear4: 'Minimum apprentice pay, year 4, per month',
    },
    assistedApprenticeship: {
      preparationHoursMax: 'AsA flex, preparation: hours a week, at most',
      preparationHoursMin: 'AsA flex, preparation: hours a week, at least',
      preparationMonthsMax: 'AsA flex, preparation: length at most',
    },
    benefit: {
      name: 'Name of the basic benefit',
    },
    careerOrientation: {
      weeksMax: 'Career orientation internship: length at most, per employer',
      weeksMin: 'Career orientation internship: length at least',
    },
    conductCertificate: {
      deleteMonths: 'Certificate of conduct: delete the data after',
    },
    courseEntitlement: {
      monthsMax: 'Course entitlement is valid for',
    },
    disabledTrial: {
      monthsMax: 'Trial work of disabled people (§ 46 SGB III): length at most',
    },
    employerDuty: {
      copyTitle: 'Employer’s duty: residence title',
      reportDays: 'Employer’s duty: report the end of an apprenticeship or job with a toleration, within',
      safetyInstruction: 'Employer’s duty: safety instruction',
    },
    employerMeasure: {
      prohibitions: 'Employer measure (MAG): not allowed',
      wage: 'Employer measure (MAG): wage',
      weeksMax: 'Employer measure (MAG): length at most',
      weeksMaxLong: 'Employer measure (MAG): length at most, for long-term unemployed people or with serious obstacles',
      weeksMaxTeaching: 'Employer measure (MAG): teaching of skills at most',
    },
    entryQualification: {
      hoursMin: 'Entry qualification (EQ): hours a week, at least',
      monthsMax: 'Entry qualification (EQ): length at most',
      monthsMin: 'Entry qualification (EQ): length at least',
      subsidyMonth: 'Entry qualification (EQ): subsidy per month, at most',
    },
    followUp: {
      monthsAfterStart: 'Support after the benefit has ended, at most',
    },
    house: {
      applicationReply: 'Own application: ask after',
      caseworkerAnswer: 'Proposal: caseworker’s answer within',
      companyAnswer: 'Proposal: company’s answer within',
      companyCallBack: 'New posting: call to the company within',
      personCallBack: 'Wish to be called: call to the person within',
      consentLinkAfter: "A person's own link: works after the end for another",
      criteriaEditsPerWeek: 'Changes to the criteria of an approved posting per week, at most',
      courseEnds: 'Course ends: note before',
      invitationDays: 'Invitation is valid for',
      mustsPerWeek: 'Different must requirements a company may read per week, at most',
      personAnswer: 'Introduction: person’s answer within',
      personsPerPosting: 'People whose profile a company may read per posting, at most',
      personsPerWeek: 'People whose profile a company may read per week, at most',
      postingCall: 'Call to the company that offered a posting, within',
      postingCurrent: 'Approved posting stays public without being confirmed',
      proposalExpiry: 'Proposal ends by itself after the deadline, after',
      requiredCriteria: 'Criteria per posting before profiles may be browsed, at least',
      seatsMax: 'Places per posting, question when more than',
    },
    integration: {
      notCounted: 'Not counted as integration',
    },
    integrationCourse: {
      admissionStop: 'Integration course: no new admission',
    },
    internship: {
      accompanying: {
        monthsMax: 'Internship beside training or studies: without minimum wage at most',
      },
      mandatory: 'Mandatory internship',
      orientation: {
        monthsMax: 'Internship for orientation: without minimum wage at most',
      },
    },
    minijob: {
      month: 'Limit of minijobs, per month',
    },
    minimumWage: {
      hour: 'Minimum wage, per hour',
      longTermUnemployedMonths: 'Long-term unemployed: below the minimum wage possible, the first',
    },
    pay: {
      weeksPerQuarter: 'Reckoning of the minijob limit: a quarter has',
    },
    retention: {
      auditSegments: 'Retention: Audit log, in whole months',
      backups: 'Retention: Backups of the database',
      closedCases: 'Retention: Closed cases',
      consents: 'Retention: Consents of erased people',
      endedProposals: 'Retention: Notes of ended proposals',
      feedback: 'Retention: Feedback that was dealt with',
      fileNotes: 'Retention: Transferred notes',
      importRows: 'Retention: Uploaded lists',
      invitations: 'Retention: Invitations and links that ran out',
      jobs: 'Retention: Long work that has ended',
      keptForms: 'Retention: Forms kept for a while',
      mails: 'Retention: Sent mails',
      openings: 'Retention: Reasons of emergency openings',
      shownMusts: 'Retention: what a company has read of a person',
      callRequests: 'Retention: wishes to be called that were met',
      companyRequests: 'Retention: answered wishes of companies',
      consentLinks: 'Retention: ended links for consents',
      sessions: 'Retention: Sessions that ran out',
      signInAttempts: 'Retention: Counted sign-in attempts',
      submissions: 'Retention: Marks of sent forms',
      typedWords: 'Retention: Unknown words people typed',
    },
    probation: {
      monthsMax: 'Probation period at most',
      noticeWeeks: 'Notice during probation',
    },
    residence: {
      searchMonthsAfterApprenticeship: 'After an apprenticeship toleration: time to search',
      searchMonthsAfterEmployment: 'After an employment toleration: time to search',
    },
    residenceRule: {
      hoursMin: 'Lifting the residence rule: hours a week, at least',
      netIncomeMonth: 'Lifting the residence rule: net pay per month, at least',
    },
    trialDay: {
      daysMax: 'Trial day: at most',
    },
    trialEmployment: {
      afterwards: 'Trial employment: afterwards',
      monthsUsual: 'Trial employment: usual up to',
      writtenForm: 'Trial employment: form',
    },
    wageSubsidy: {
      afterEmploymentMonthsMax: 'Wage subsidy (EGZ): employment afterwards at most',
      applyBefore: 'Wage subsidy (EGZ): application',
      excludedByInsuredMonths: 'Wage subsidy (EGZ): excluded after employment in the last 4 years of more than',
      monthsMax: 'Wage subsidy (EGZ): length at most',
      monthsMax55: 'Wage subsidy (EGZ): length at most, from the age of 55',
      monthsMaxDisabled: 'Wage subsidy (EGZ): length at most, with a disability',
      percentMax: 'Wage subsidy (EGZ): share of the wage at most',
      percentMaxDisabled: 'Wage subsidy (EGZ): share of the wage at most, with a disability',
    },
    worksCouncil: {
      answerDays: 'Works council: time to answer',
      employeesMoreThan: 'Works council must consent: employees, more than',
    },
  },
  said: {
    benefit: {
      name: '{{name}}',
    },
    employerDuty: {
      copyTitle: 'check before the first day and keep a copy',
      safetyInstruction: 'so that it is understood',
    },
    employerMeasure: {
      prohibitions: 'work that is normally paid; cover for holidays or sickness; peaks of work',
    },
    house: {
      courseEnds: '{{days}} days',
    },
    integration: {
      notCounted: 'MAG, internship, EQ (unverified), minijob and § 16i SGB II count as trial',
    },
    integrationCourse: {
      admissionStop: 'asylum permission, toleration § 60a, § 24 (Ukraine), EU',
    },
    internship: {
      mandatory: 'as long as the regulation says; with proof',
    },
    trialEmployment: {
      afterwards: 'no fixed term without a reason; early notice only if agreed',
      writtenForm: 'in writing before the first day, else unlimited',
    },
    wageSubsidy: {
      applyBefore: 'before hiring',
    },
  },
  unit: {
    weeks_one: '{{count}} week',
    weeks_other: '{{count}} weeks',
    months_one: '{{count}} month',
    months_other: '{{count}} months',
    days_one: '{{count}} day',
    days_other: '{{count}} days',
    hours_one: '{{count}} hour',
    hours_other: '{{count}} hours',
    workingDays_one: '{{count}} working day',
    workingDays_other: '{{count}} working days',
  },
  percent: '{{value}} %',
  onlyWithConsent: '{{value}}, only with consent',
  inDetail: 'see the legal basis',
} satisfies object;
