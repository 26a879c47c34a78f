export default {
  // Refusals of a use case
  notFound: 'We could not find this. The link may have expired or the page may have moved.',
  forbidden: 'You do not have permission for this. Your team leader can help.',
  invalid: 'Please check your entries.',
  conflict: 'This does not fit the current state. Please reload the page and look again.',
  versionConflict: 'Someone else has changed this entry in the meantime. Please compare before you save again.',
  duplicate: 'This exists already. Please look for the existing entry first.',
  limit: 'The limit has been reached. Please try again later.',
  expired: 'The deadline or the link has expired. Please ask your contact person for a new link.',
  blocked: 'This is still locked. Please finish the open steps first.',
  unavailable: 'This is not available right now. Please try again in a few minutes.',
  busy: 'There is a lot going on right now. Please try again in a moment.',
  cannotSave:
    'The portal cannot save anything right now. Please try again in a few minutes; until then nothing has been changed.',

  // disclosure
  detailedNeedsProfile:
    'There is a detailed profile only for a published profile without a name. Please publish the profile first.',
  previewOutdated: 'The profile or the text has changed. Please show the new preview and ask again.',

  // Problems with a field
  pleaseCheck: 'Please check this entry.',
  required: 'Please fill in this field.',
  pleaseChoose: 'Please choose something.',
  pleaseTick: 'Please tick this box.',
  tooLong: 'Please shorten the text to at most {{max}} characters.',
  tooShort: 'Please write at least {{min}} characters.',
  tooMany: 'Please choose at most {{max}}.',
  tooManySavedSearches: 'You have saved {{most}} searches already. Delete one of them first.',
  tooManyLines: 'Please write at most {{max}} lines or terms.',
  notANumber: 'Please enter a number, for example 12.5.',
  notADate: 'Please enter a date, for example 23.11.2026.',
  notATime: 'Please enter a time, for example 14:30.',
  notAnEmail: 'Please enter an e-mail address, for example name@company.example.',
  notAPhone: 'Please enter a phone number, for example 0208 000 00 00.',
  outOfRange: 'Please enter a number from {{min}} to {{max}}.',
  tooSmall: 'Please enter at least {{min}}.',
  tooLarge: 'Please enter at most {{max}}.',
  dateInPast: 'This date is in the past. Please choose a later one.',
  noWorkingDay: 'Nobody works on {{on}}. The next working day is {{nextOn}}.',
  notATypedDay: 'Please enter a day: “3” for in three working days, “2w” for in two weeks, “mo” or 7.12.',
  coverHasOtherRole:
    'Whoever covers needs the same task in the portal as the person who is away. Please choose somebody else.',
  coverIsAway: 'This person is recorded as away herself. Please choose somebody else.',
  noRowTicked: 'Please tick at least one row.',
  bulkUndone: 'This has been undone already, or it was too long ago.',
  employeeLogSelf: 'You cannot read your own log here. Please choose somebody else.',
  employeeLogOpen: 'Somebody has asked to read this log already. Please wait until that is done.',
  employeeLogNotYours: 'The other side has to agree: not who asked, and not whom it is about.',
  employeeLogClosed: 'This log is not readable: not both have agreed, or the time is over.',
  bandUpsideDown: 'At least must not be more than at most. Please check both numbers.',
  endBeforeStart: 'The end is before the start. Please check both dates.',

  // identity
  identityIsOwn: 'This is your own case: the details are on its page.',
  identityShownOnce:
    'The details have been shown once. If you need them again, open the page anew and give your reason again.',

  // vocabulary
  conceptUnknown: 'The portal does not know that. Please try another name, for example “Welder”.',
  typedWordGone: 'This word is no longer on the list. Somebody may have assigned it already. Please reload the page.',

  // what companies ask for
  cardGone: 'This group is not shown any more. Please reload the page.',
  profileGone: 'This profile is not shown any more. Please reload the page.',
  tooManyRequests: '{{most}} requests for this posting are open already. Please call your contact person.',
  requestEnded: 'This request has been answered or taken back already. Please reload the page.',

  // assistance: steps, start, end
  templateNeedsStart: 'A plan needs exactly one step “First day”, without a condition.',
  templateTooLong: 'These are too many steps for a plan. Please take some out.',
  templateNotReady: 'The template cannot come into force like this. Please change what stands below first.',
  templateUnchanged:
    'This draft is exactly like the template in force on that day. There is nothing to put into force.',
  stepKeyTwice: 'The key of this step is there already. Each step needs its own.',
  stepTwice: 'This step is on this side already.',
  placeTaken: 'There is a step in this row on this side already.',
  stepTitleMissing: 'Please write what is to be done.',
  stepTitleNotOwn: 'Only an “own step” has words of its own. Please leave the field empty.',
  stepCodeAftercare: 'The portal itself plans the questions after the start. Please choose another step.',
  dueStepMissing: 'Please choose the step which this one follows.',
  dueStepCircle: 'These steps wait for each other in a circle. Please choose another one.',
  dueInPast: 'This day is in the past. Please choose today or a later day.',
  requirementNotOnRecord: 'There is nothing on record here that could be taken back. Please reload the page.',
  nothingToUndo: 'There is nothing to take back here: the step is as it was planned.',
  noSeatLeft:
    'All seats of this posting ({{seats}}) are taken already. If the company takes one more person, please change the number of seats of the posting first.',
  subsidyBeforeContract:
    'The subsidy has to be applied for before the contract. Please tick the application first, or record it as not needed.',
  noPlanTemplate:
    'There is no template of a plan for this kind of posting. Please ask the administration of the portal.',
  stepNotOpen: 'This step is done already. Please reload the page.',
  stepIsOpen: 'This step is open already.',
  startHasItsOwnAction: 'Please record the first day with "Record the start".',
  dayInFuture: 'This day is in the future. Please enter what has happened already.',
  skipReasonMissing: 'Please say briefly why the step is not needed.',
  requirementReferenceMissing: 'Please enter the file number or another reference.',
  requirementInFuture: 'This day is in the future. Please enter the day of the decision.',
  overrideReasonMissing: 'Please give a reason for starting without proof.',
  placementNotPreparing: 'This placement has begun already or has ended.',
  checkInOver: 'These questions are over. No link can be made any more.',
  milestoneAhead: 'This date has not come yet. Please enter the result afterwards.',
  askingNeedsYes:
    'At this date only a person who agreed may be asked about. Please ask for her yes first. Until then the outcome is unknown.',
  placementNotStarted: 'This placement has not begun yet or is closed already.',
  placementNotEnded: 'This placement is still running. There is nothing to take up again.',
  placementStaysEnded: 'This placement cannot be taken up again. If the person wants to, make a new proposal.',
  placementEnded: 'This placement has ended already.',
  trialEndsOtherwise: 'This kind is a trial. Please record what follows.',
  workEndsOtherwise: 'This is no trial. Please record that the employment lasts.',
  startBlocked: 'The start is still locked. Please record first what is missing.',
  approvalMissing: 'The approval of the measure is still missing (date, file number).',
  permitMissing: 'The employment permit is still missing (date, file number).',
  subsidyApplicationMissing: 'The application for the subsidy is still missing (date, file number).',
  startBonusApplicationMissing: 'The application for the start bonus is still missing (date, file number).',
  longMeasureMissing: 'The measure lasts longer than usual. The reason for it is still missing.',
  longMeasureReasonMissing: 'Please choose the reason for the longer measure. Without one it must be shorter.',
  lengthNotLawful: 'This length is not lawful. Please plan another last day.',
  payNotLawful:
    'On these days the wage of the posting is too low. Please agree on the wage with the company first and change it in the posting, or plan other days.',
  trialDayPlanned: 'A trial day is already in the plan.',
  attachmentKnown: 'This is recorded already.',
  attachmentTooLate: 'It is too late for that: the application must be made before the first day.',
  subsidyNotLawful: 'The subsidy is not lawful like this. Please change what stands under “Not possible like this”.',
  contractMissing: 'The signed contract is still missing (date, reference).',
  worksCouncilMissing: 'The consent of the works council is still missing (date, reference).',

  // Forms, sign-in, accounts
  formInvalid: 'Please check the marked fields.',
  formTooBig: 'The form is too big. Please shorten long texts.',
  uploadTooBig: 'The file is too big. Please split the list; at most 40 MB are possible.',
  formTooManyFields: 'The form holds too many entries at once. Please choose fewer and send it again.',
  formUnreadable: 'The form did not arrive completely. Please send it again.',
  signInFailed: 'E-mail address and password do not match. Please check both.',
  tooManyAttempts: 'Too many attempts. Please try again in {{minutes}} minutes.',
  emailTaken: 'This e-mail address has an account already. Please look for it in the list of accounts.',
  passwordTooShort: 'Please choose at least 12 characters.',
  passwordTooLong: 'Please choose at most 200 characters.',
  passwordTooSimple: 'This password is too easy to guess. Please choose another one.',
  passwordsDiffer: 'The two passwords differ. Please enter the same one twice.',
  wrongPassword: 'This is not your current password. Please try again.',
  accountDeactivated: 'This account is deactivated. Open it again first.',
  mailNotSetUp: 'Sending mails is not set up.',
  notYourself: 'You cannot deactivate your own account. Please ask another administrator.',
  lastAdministrator: 'Somebody has to administer the portal. Give this task to another person with a password first.',
  handOnPostingsFirst: 'This account still looks after postings or companies. Choose who takes them over.',
  handOnCasesFirst: 'This account still has open cases. Hand them on first.',
  roleStandsAlone: 'Company and language mentor cannot be combined with other tasks.',
  companyMissing: 'Please invite companies on the page of the company.',
  mentorMissing: 'Language mentors are invited by the coordination.',
  teamOfOtherOrganisation: 'This team belongs to another house. Please choose a fitting one.',

  // company, posting
  sameEmployerNumber: 'A company with this employer number exists already: {{name}}. Please continue there.',
  sameCompanyName: 'A company with almost the same name exists already: {{name}}. Please look there first.',
  employerNumberMissing: 'The employer number is missing. Please add it before you record the company as verified.',
  companyNotVerified: 'The company has not been verified yet. Please verify the company first.',
  companyHasUsers: 'This company has accounts of its own and cannot be dissolved.',
  postingMoveImpossible: 'This step is not possible in the present state of the posting. Please reload the page.',
  postingNotEditable: 'This posting can no longer be changed. Please call your contact person.',
  criteriaEditsSpent:
    'The criteria of this posting have already been changed {{allowed}} times this week. It goes on from {{fromOn}}. Everything else can be saved now.',
  sameGroupName: 'There is a group of this name. Please choose it from the list.',
  postingNeedsKind: 'The kind of the posting is still open. Please choose one before you approve.',
  postingPeriodOver: 'The period of this posting is over. Please change start and length or close the posting.',
  postingNotLawful: 'The posting is not lawful like this. Please change what is listed under "Not possible like this".',
  ruleRefuses: 'A rule stands in the way here. Please read the note about it.',
  reasonMissing: 'Please give a reason.',
  phoneOrEmail: 'Please give a telephone number or an e-mail address so that we can reach you.',
  placeUnknown: 'We do not know this place. Please write the name of the town or municipality.',
  placeNeedsTown: 'We do not know this postcode. Please add the town.',
  placeAmbiguous: 'There are several places of this name. Please choose: {{choices}}.',
  placeTooCoarse: 'That is a whole district. Please name the town or municipality.',
  hoursTurned: 'The second number is smaller than the first. Please check both.',

  // reference data
  importRunning: 'A file of this kind is being read. Please wait until it is done.',

  // profile
  customerNumberKnown: 'This customer number is already recorded. Please look for the existing case.',
  profileIncomplete: 'Something is missing before publishing. Please add what is named.',
  profileMoveImpossible: 'The case is in another state now: this step is not possible. Please load the page again.',
  consentMissing: 'The person’s yes is missing. Please record the consent first.',
  noConsentText: 'There is no approved text for this purpose yet. Please ask the administration.',
  postingNotOpen: 'This posting is no longer open. Please choose another one.',
  postingNotCurrent: 'This posting is no longer on the board. Please ask first whether it is still current.',
  profileNotPublished: 'The profile is not published. Please publish it first.',
  personUnavailable: 'This profile is not available for this posting. Please choose another one.',
  companyExcluded:
    'This person has excluded the company. If she has changed her mind, take that back on the page of the case first.',
  seatsProposed:
    'For the free seats {{open}} proposals are running already, more than {{allowed}} are not possible. Wait until one ends, or ask the company for its answers.',
  timeInPast: 'This time is over. Please choose a later one.',
  timeTwice: 'This time is there already. Please choose another one.',
  tooFewTimes: 'Please propose at least {{min}} times.',
  dateLinkUsed: 'This link has been used. The answer is on the page of the placement.',
  timeNotOffered: 'This time was not offered or is over.',
  dateNotPlanned: 'This is not in the plan as an open step. Please reload the page.',
  eventOver: 'This event is over. You can only record who was there.',
  eventCancelled: 'This event was called off.',
  eventNotYet: 'Who was there can be recorded from the day of the event on.',
  companyIsBlocked: 'This company is blocked and cannot be invited.',
  caseUnknown: 'There is no such case code among your cases. It stands at the top of the profile’s page.',
  silenceAnswered: 'The reason has been recorded. You need not do anything more.',
  budgetSpentPosting:
    'The company has already read {{allowed}} profiles for this posting, and no more are intended. Next, the employer service clarifies with the company whom it wants to meet.',
  budgetSpentWeek:
    'The company and its group have already read {{allowed}} profiles this week, and no more are intended. It goes on from {{fromOn}}: please enter the yes again then.',
  budgetSpentMusts:
    'The company and its group have been told about {{allowed}} different must requirements this week, and no more are intended. It goes on from {{fromOn}}: please enter the yes again then.',
  alreadyProposed: 'This person has already been proposed for this posting.',
  noCaseChosen: 'Please tick at least one case.',
  placeWhich: 'There are several places of this name. Please choose below which one is meant.',
  languageUnknown: 'We do not know this language. Please write its German name, for example Englisch or Dari.',
  germanMissing: 'Please enter a certificate with its level or at least one observation.',
  certificateLevelMissing: 'Please choose the level on the certificate.',
  certificateMissing: 'Please choose which certificate it is.',
  assessorMissing: 'Please say who observed it.',
  dayInPastOnly: 'This day is in the future. Please check the date.',

  // proposals, consent
  proposalMovedOn: 'Something has happened here in the meantime. Please read the new state before you go on.',

  codeWrong: 'This code is not right. Please check the digits.',
  codeFrozen: 'The code was wrong too often. Please ask for a new one.',
  consentTextChanged: 'The text has changed. Please read it again and then answer.',
  languageNotReviewed:
    'Nobody has reviewed this language yet. Please decide together with the contact person or on paper.',
  wordsChanged: 'The texts have changed meanwhile. Please read them again.',

  // mentoring
  offersMissing: 'Please tick what you would like to offer.',
  slotsMissing: 'Please tick at least one time that usually works for you.',
  adultsOnly: 'You can join from the age of 18. Please confirm that you are 18 or older.',
  pledgeMissing: 'It does not work without this promise: learners must be able to rely on you.',
  codesNotSetUp: 'The portal cannot send mails at present. Please call the coordination.',
  mailedCodeWrong: 'This code is not right. Please check the digits in the newest mail, or have a new code sent.',
  codeTooLate: 'This code has run out. Please have a new one sent.',
  draftGone: 'This sign-up is no longer stored. Please start again; it takes about 3 minutes.',
  draftIncomplete: 'Something is still missing. Please go back and answer all steps.',
  placeUnknownLike:
    'We do not know this place. Do you mean one of these? Please choose below, or spell it differently.',
  conductCertificateMissing: 'This programme asks for a certificate of conduct. Please enter when you saw it.',
  extendedForMinorsOnly:
    'An extended certificate may be asked for only where people work with minors. Please choose a simple one, or tick minors.',
  interviewOverlaps: 'You already have another talk at this time. Please choose another time.',
  tooFarAhead: 'This day is more than half a year ahead. Please check the date.',
  mentorMoveImpossible: 'This step is not possible at the moment. Please reload the page.',
  mentorHasTandems: 'There are open tandems. Please end them first.',
  mentorHasNoEmail: 'No e-mail address is stored for this person. There is no account without it.',
  tandemMoveImpossible: 'This step is not possible in the tandem’s present state. Please reload the page.',
  placeWithTown: 'There are several places of this name. Please add the town, for example “Brackwede, Bielefeld”.',
  notAPublicPlace:
    'This looks like a private address or a telephone number. Please name a public place, for example “city library, reading café”.',
  contactInMessage:
    'It contains a telephone number or an address. You can pass these on once both of you have released your contact. Please take it out.',
  noMeetingNow: 'No meeting is near at present. Please reload the page.',
  noLanguageStep: 'No single language step is missing for this posting any more. Please reload the page.',
  tandemRests: 'This tandem is resting. Please talk to your contact first.',
  learnerHasTandem: 'This person has a tandem by now. Please look there.',
  mentorNotFree: 'This mentor is no longer free. Please choose somebody else.',
  learnerWishMissing: 'Please note first what the person would like to practise.',
  caseClosed: 'This case is closed. Please reopen it first.',
  pairsGone: 'This proposal is gone. Please compute it again.',
  chooseAPair: 'Please tick at least one pair.',
  tooManyPairOverrides: 'No more than {{max}} decisions of your own are possible. Please take one back first.',
  learnerWaitsNoMore: 'This person does not wait any more.',
  beforeTandem: 'The tandem did not exist on that day yet. Please check the date.',

  // texts that leave the house
  textGuardFailed: 'The text could not be checked and therefore stays inside. Please try again in a few minutes.',
  textForCompanyHolds:
    'The company would learn more than it should. Please change the text, or choose why it may go out like this.',
  postingTextUndecided:
    'The text of the posting holds something you have to decide on before others read it. Please change the text, or choose a reason.',
  wordingUndecided: 'The text has wording that may shut people out. Why should it stay like this?',
  textHoldsName: 'The text names the person or sounds like her name. Please write without names.',
  textHoldsPlace: 'The text says where the person lives. Please name the district at most.',
  textHoldsEmployer: 'The text names a company the person was with. Please name the work only.',
  textHoldsOwnNumber: 'The text holds the customer number of the person. Please take it out.',
  textHoldsBirthday: 'The text holds the birthday of the person. Please take it out.',
  textHoldsPapers: 'The text holds what the papers of the person say. Please take it out.',
  textHoldsEmail: 'The text holds an e-mail address. Please take it out.',
  textHoldsPhone: 'The text holds a phone number. Please take it out.',
  textHoldsIban: 'The text holds an IBAN. Please take it out.',
  textHoldsIdNumber: 'The text holds a number that may belong to a file or to papers. Please take it out.',
  textHoldsAddress: 'The text holds an address. Please take it out.',
  searchNameHolds:
    'The name of a search says nothing about single persons. Please name it after what you are looking for.',

  // imports
  importNotOpen: 'This list is no longer open. Please reload the page.',
  noOrganisation: 'Your account belongs to no house. Please have a team lead import the list.',
  fileMissing: 'Please choose the file with the list.',

  // second factor, sign-in services of houses
  oneTimeCodeWrong:
    'This code is not right or was used already. Please wait for the next one and enter it at once. If it fails again, check the clock of the device.',
  recoveryCodeWrong: 'This code is not right or was used already. Please take the next one on your sheet.',
  codesLocked:
    'The one-time code was wrong too often. Please use your passkey or a recovery code, or ask the administration for help.',
  passkeyRefused: 'This passkey does not fit. Please try again, or use a code.',
  passkeyNeedsScript: 'Passkeys need JavaScript, and it is switched off in this browser. Please use a code.',
  tooManyPasskeys: 'You have {{most}} passkeys already. Please remove one first.',
  factorFirst: 'Please set up a passkey or one-time codes first.',
  lastFactor: 'Your house demands a second step. Please set up another one first, then you can remove this one.',
  signInAgain: 'You signed in more than 30 minutes ago. Please sign in again before you change this.',
  factorsOfYourself:
    'You change your own second step under “My account”. If you have lost everything, ask another administrator.',
  notAnIssuer:
    'Please enter an address with https, without a question mark, for example https://anmeldung.musterstadt.example.',
  providerNeedsRoles: 'Please give at least one value a task first: nobody would get in.',
  providerUnreachable:
    'The sign-in service does not answer, or there is none at this address. Please check the address, and whether the server of the portal reaches it.',
} satisfies Record<string, string>;
