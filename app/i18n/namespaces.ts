import aftercareDe from './de/aftercare.ts';
import aftercareEn from './en/aftercare.ts';
import assistanceDe from './de/assistance.ts';
import fileNoteDe from './de/file-note.ts';
import ruleDe from './de/rule.ts';
import ruleNameDe from './de/rule-name.ts';
import accountDe from './de/account.ts';
import administrationDe from './de/administration.ts';
import auditDe from './de/audit.ts';
import backupDe from './de/backup.ts';
import backupEn from './en/backup.ts';
import healthDe from './de/health.ts';
import healthEn from './en/health.ts';
import boardDe from './de/board.ts';
import boardEn from './en/board.ts';
import browseDe from './de/browse.ts';
import browseEn from './en/browse.ts';
import consentLinkDe from './de/consent-link.ts';
import consentLinkEn from './en/consent-link.ts';
import companyDe from './de/company.ts';
import companyEn from './en/company.ts';
import companyBrowseDe from './de/company-browse.ts';
import companyBrowseEn from './en/company-browse.ts';
import disclosureDe from './de/disclosure.ts';
import disclosureEn from './en/disclosure.ts';
import guessDe from './de/guess.ts';
import guessEn from './en/guess.ts';
import aidDe from './de/aid.ts';
import aidEn from './en/aid.ts';
import dateOfferDe from './de/date-offer.ts';
import dateOfferEn from './en/date-offer.ts';
import employerEventDe from './de/employer-event.ts';
import employerEventEn from './en/employer-event.ts';
import employerSideDe from './de/employer-side.ts';
import employerSideEn from './en/employer-side.ts';
import offerDe from './de/offer.ts';
import offerEn from './en/offer.ts';
import postingDe from './de/posting.ts';
import postingEn from './en/posting.ts';
import matchDe from './de/match.ts';
import matchEn from './en/match.ts';
import proposalDe from './de/proposal.ts';
import proposalEn from './en/proposal.ts';
import placementDe from './de/placement.ts';
import placementEn from './en/placement.ts';
import todayDe from './de/today.ts';
import todayEn from './en/today.ts';
import transferDe from './de/transfer.ts';
import transferEn from './en/transfer.ts';
import teamDe from './de/team.ts';
import teamEn from './en/team.ts';
import errorsDe from './de/errors.ts';
import importsDe from './de/imports.ts';
import landingDe from './de/landing.ts';
import legalDe from './de/legal.ts';
import mailDe from './de/mail.ts';
import noticesDe from './de/notices.ts';
import protectionDe from './de/protection.ts';
import protectionEn from './en/protection.ts';
import profileDe from './de/profile.ts';
import shellDe from './de/shell.ts';
import uiDe from './de/ui.ts';
import assistanceEn from './en/assistance.ts';
import fileNoteEn from './en/file-note.ts';
import ruleEn from './en/rule.ts';
import ruleNameEn from './en/rule-name.ts';
import accountEn from './en/account.ts';
import administrationEn from './en/administration.ts';
import auditEn from './en/audit.ts';
import errorsEn from './en/errors.ts';
import importsEn from './en/imports.ts';
import landingEn from './en/landing.ts';
import legalEn from './en/legal.ts';
import mailEn from './en/mail.ts';
import noticesEn from './en/notices.ts';
import profileEn from './en/profile.ts';
import shellEn from './en/shell.ts';
import uiEn from './en/ui.ts';
import mentoringDe from './de/mentoring.ts';
import mentoringEn from './en/mentoring.ts';
import tandemDe from './de/tandem.ts';
import tandemEn from './en/tandem.ts';
import vocabularyDe from './de/vocabulary.ts';
import vocabularyEn from './en/vocabulary.ts';
import mentoringReportDe from './de/mentoring-report.ts';
import mentoringReportEn from './en/mentoring-report.ts';
import volunteerDe from './de/volunteer.ts';
import volunteerEn from './en/volunteer.ts';
import wordingDe from './de/wording.ts';
import wordingEn from './en/wording.ts';
import openingDe from './de/opening.ts';
import openingEn from './en/opening.ts';
import pairingDe from './de/pairing.ts';
import pairingEn from './en/pairing.ts';
import guestDe from './de/guest.ts';
import guestEn from './en/guest.ts';
import tandemDeskDe from './de/tandem-desk.ts';
import tandemDeskEn from './en/tandem-desk.ts';
import personExportDe from './de/person-export.ts';
import personExportEn from './en/person-export.ts';
import planTemplateDe from './de/plan-template.ts';
import planTemplateEn from './en/plan-template.ts';
import bulkDe from './de/bulk.ts';
import bulkEn from './en/bulk.ts';
import calendarDe from './de/calendar.ts';
import calendarEn from './en/calendar.ts';
import capacityDe from './de/capacity.ts';
import capacityEn from './en/capacity.ts';
import employeeLogDe from './de/employee-log.ts';
import employeeLogEn from './en/employee-log.ts';
import reportDe from './de/report.ts';
import reportEn from './en/report.ts';
import retentionDe from './de/retention.ts';
import retentionEn from './en/retention.ts';
import papersDe from './de/papers.ts';
import papersEn from './en/papers.ts';
import secondFactorDe from './de/second-factor.ts';
import secondFactorEn from './en/second-factor.ts';
import signInProviderDe from './de/sign-in-provider.ts';
import signInProviderEn from './en/sign-in-provider.ts';
import rulePagesDe from './de/rule-pages.ts';
import rulePagesEn from './en/rule-pages.ts';

/** English must have every key of the German source; the compiler says which one is missing. */
function inBoth<T extends object>(de: T, en: NoInfer<T>): { de: T; en: T } {
  return { de, en };
}

/** Every namespace of texts. To add one: a file in `de/`, the same keys in `en/`, one line here. */
export const namespaces = {
  aftercare: inBoth(aftercareDe, aftercareEn),
  assistance: inBoth(assistanceDe, assistanceEn),
  fileNote: inBoth(fileNoteDe, fileNoteEn),
  rule: inBoth(ruleDe, ruleEn),
  ruleName: inBoth(ruleNameDe, ruleNameEn),
  account: inBoth(accountDe, accountEn),
  administration: inBoth(administrationDe, administrationEn),
  audit: inBoth(auditDe, auditEn),
  backup: inBoth(backupDe, backupEn),
  health: inBoth(healthDe, healthEn),
  board: inBoth(boardDe, boardEn),
  browse: inBoth(browseDe, browseEn),
  company: inBoth(companyDe, companyEn),
  consentLink: inBoth(consentLinkDe, consentLinkEn),
  companyBrowse: inBoth(companyBrowseDe, companyBrowseEn),
  disclosure: inBoth(disclosureDe, disclosureEn),
  guess: inBoth(guessDe, guessEn),
  offer: inBoth(offerDe, offerEn),
  posting: inBoth(postingDe, postingEn),
  match: inBoth(matchDe, matchEn),
  mentoring: inBoth(mentoringDe, mentoringEn),
  tandem: inBoth(tandemDe, tandemEn),
  vocabulary: inBoth(vocabularyDe, vocabularyEn),
  'mentoring-report': inBoth(mentoringReportDe, mentoringReportEn),
  volunteer: inBoth(volunteerDe, volunteerEn),
  wording: inBoth(wordingDe, wordingEn),
  proposal: inBoth(proposalDe, proposalEn),
  placement: inBoth(placementDe, placementEn),
  today: inBoth(todayDe, todayEn),
  transfer: inBoth(transferDe, transferEn),
  team: inBoth(teamDe, teamEn),
  errors: inBoth(errorsDe, errorsEn),
  imports: inBoth(importsDe, importsEn),
  landing: inBoth(landingDe, landingEn),
  legal: inBoth(legalDe, legalEn),
  mail: inBoth(mailDe, mailEn),
  notices: inBoth(noticesDe, noticesEn),
  profile: inBoth(profileDe, profileEn),
  protection: inBoth(protectionDe, protectionEn),
  shell: inBoth(shellDe, shellEn),
  ui: inBoth(uiDe, uiEn),
  opening: inBoth(openingDe, openingEn),
  personExport: inBoth(personExportDe, personExportEn),
  planTemplate: inBoth(planTemplateDe, planTemplateEn),
  bulk: inBoth(bulkDe, bulkEn),
  calendar: inBoth(calendarDe, calendarEn),
  capacity: inBoth(capacityDe, capacityEn),
  employeeLog: inBoth(employeeLogDe, employeeLogEn),
  report: inBoth(reportDe, reportEn),
  retention: inBoth(retentionDe, retentionEn),
  pairing: inBoth(pairingDe, pairingEn),
  guest: inBoth(guestDe, guestEn),
  tandemDesk: inBoth(tandemDeskDe, tandemDeskEn),
  papers: inBoth(papersDe, papersEn),
  rulePages: inBoth(rulePagesDe, rulePagesEn),
  aid: inBoth(aidDe, aidEn),
  dateOffer: inBoth(dateOfferDe, dateOfferEn),
  employerEvent: inBoth(employerEventDe, employerEventEn),
  secondFactor: inBoth(secondFactorDe, secondFactorEn),
  signInProvider: inBoth(signInProviderDe, signInProviderEn),
  employerSide: inBoth(employerSideDe, employerSideEn),
};
