export default {
  title: 'Support and what to know beforehand',
  lead: 'By kind of position. Whether and how much is supported the authority decides in each case. There is mostly no legal claim.',
  draft: 'Draft: this page has not been legally checked. It does not replace advice.',
  kind: 'Kind of position',
  show: 'Show',
  link: 'Support and works council',
  none: 'For this kind of position the portal knows of no support for the company. Please ask your contact.',
  decides: 'Who decides',
  apply: 'Apply',
  figures: 'Figures',
  figure: '{{name}}: {{value}}',
  decidedBy: {
    agencyOrJobcenter: 'employment agency or Jobcenter, whichever is responsible for the person',
    jobcenter: 'Jobcenter',
    federalOffice: 'Federal Office for Migration and Refugees',
    ask: 'please ask your contact',
  },
  applyBefore: {
    contract: 'before the contract is signed. After that it is too late.',
    start: 'before the first day. After that it is too late.',
    startOrAsk: 'before the first day. Whether it is possible later, the authority will tell you.',
    purchase: 'before anything is bought or spent. After that it is too late.',
    ask: 'please ask your contact',
  },
  aid: {
    employerMeasure: {
      name: 'Measure at an employer (MAG)',
      text: 'You get to know somebody for some days or weeks. You pay no wage; the person keeps her benefit. It is neither an employment nor an internship.',
    },
    entryQualification: {
      name: 'Subsidy for an entry qualification (EQ)',
      text: 'A long internship before an apprenticeship. You pay the agreed allowance and get a subsidy for it. The contract goes to the chamber.',
    },
    wageSubsidy: {
      name: 'Wage subsidy (EGZ)',
      text: 'A part of the wage for a limited time, where the training on the job takes longer than usual. If the employment ends too early, you may have to pay a part back.',
    },
    section16e: {
      name: 'Support under § 16e SGB II',
      text: 'A wage subsidy for people who were unemployed for long. Whether it comes into question the Jobcenter checks.',
    },
    section16i: {
      name: 'Support under § 16i SGB II',
      text: 'A wage subsidy for people who have drawn benefits for very long. Whether it comes into question the Jobcenter checks.',
    },
    disabledTrial: {
      name: 'Trial employment (§ 46 SGB III)',
      text: 'Only for people with a disability and those with equal status: the costs of a trial can be refunded. Please do not ask any applicant about it; your contact gets in touch where it fits.',
    },
    assistedApprenticeship: {
      name: 'Assisted apprenticeship (AsA flex)',
      text: 'Tutoring, company and help with difficulties during the apprenticeship or EQ. Free for both sides.',
    },
    jobLanguageCourse: {
      name: 'Job-related language course (Job-BSK)',
      text: 'German for just this work, also beside the work and in the company. It needs a small group.',
    },
  },
  council: {
    title: 'Works council',
    text: 'Where there is a works council, it has to consent to taking somebody on. This holds for internships and MAG too. Informing it is not enough.',
    needs: 'What it needs:',
    need: {
      what: 'which work, in which department, how long, how many hours',
      pay: 'pay and pay group; for internships and MAG: that no wage is paid',
      who: 'the details of the person as soon as she has introduced herself; before that only the position',
      early: 'the request early enough for its time to answer to end before the first day',
    },
    notNeeded:
      'What it does not need: residence title, origin, benefits. That is nobody’s business in the team either.',
  },
  duty: { title: 'What every company does', text: 'Your contact reminds you when it is time.' },
  team: {
    title: 'How to say it in the team',
    text: 'Envy grows where it sounds like special treatment. Say the same as of every new colleague: what the person does, who shows her the work, until when. Nothing about origin, residence, support or offices.',
    label: 'Text to copy',
    note: 'Dear colleagues,\nfrom [day] on [first name] joins us in [department], for [period] to begin with. [Name] will show her or him how things are done.\nThe same rules hold for [first name] as for everybody. Where something is unclear, please ask: speak slowly and show what you mean. Questions to [contact in the company].',
  },
};
