import type { Action } from '../policy/who-may-do-what.ts';

/** Why the portal writes. A mail says nothing of its reason but this (docs/decisions/mails-say-nothing.md). */
export const mailKinds = [
  'savedSearch',
  'companySearch',
  'identityOpened',
  'ownCaseOpened',
  'protection',
  'digest',
  'checkIn',
  'test',
  'tandemNews',
  'tandemAlert',
  'meetingReminder',
  'signInChanged',
  'invitation',
  'passwordReset',
] as const;
export type MailKind = (typeof mailKinds)[number];

/** Mails that hold somebody's way in: a one-time link in place of a page behind the sign-in. */
export const linkMailKinds = ['invitation', 'passwordReset'] as const satisfies MailKind[];
export type LinkMailKind = (typeof linkMailKinds)[number];

export function isLinkMail(kind: MailKind): kind is LinkMailKind {
  return (linkMailKinds as readonly MailKind[]).includes(kind);
}

/** merged: another mail of the same kind told it too. dropped: its reader gets no mails. */
export const mailStates = ['queued', 'sent', 'merged', 'dropped', 'failed'] as const;
export type MailState = (typeof mailStates)[number];

/** Why a mail was not sent (yet). Codes, never what a mail server said: its sentences name addresses. */
export const mailFailures = [
  'connection',
  'timeout',
  'dns',
  'tls',
  'auth',
  'sender',
  'recipient',
  'message',
  'unexpected',
  'interrupted',
  'tooOld',
  'deactivated',
  'optedOut',
  'noAddress',
  'linkOver',
] as const;
export type MailFailure = (typeof mailFailures)[number];

/** Failures that are no mail's fault: none gets through. */
export const serverFailures = [
  'connection',
  'timeout',
  'dns',
  'tls',
  'auth',
  'sender',
] as const satisfies MailFailure[];

/** What a mail server answered, or that it did not. */
export interface MailRefusal {
  readonly failure: MailFailure;
  /** SMTP status of its answer; null: there was none. */
  readonly reply: number | null;
  /**
   * later: this mail may be taken another time. never: it will not. server: no mail gets through at present. unknown: it had left,
   * and nobody said whether it was taken.
   */
  readonly holds: 'later' | 'never' | 'server' | 'unknown';
}

/** How long a mail server may take: until a mail has left for it, and then for its answer. */
export interface MailPatience {
  readonly leaveMs: number;
  readonly answerMs: number;
}

/** One mail, ready to be written: its text follows from kind and language. */
export interface Letter {
  /** The same for every attempt, so that mail programs know a mail that was sent twice. */
  readonly id: string;
  readonly kind: MailKind;
  /** Of a way in, its secret is the last part. */
  readonly path: string;
  /** The page that switches off mails of this kind; null: it was asked for and cannot be. */
  readonly offPath: string | null;
  readonly locale: 'de' | 'en';
  readonly address: string;
  readonly at: Date;
}

/** A mail with a code somebody asked for on a page of the portal, just now. It says nothing else, not even where it leads. */
export interface CodeLetter {
  readonly id: string;
  readonly code: string;
  readonly locale: 'de' | 'en';
  readonly address: string;
  readonly at: Date;
}

/** Hands letters to a mail server. */
export interface Mailer {
  /** @returns null once the server has taken it; never throws */
  send(letter: Letter): Promise<MailRefusal | null>;
  /** The same for a code (docs/decisions/a-code-by-mail.md). */
  sendCode(letter: CodeLetter): Promise<MailRefusal | null>;
}

interface MailRules {
  /** The one page a mail of this kind leads to. @param about id of what it is about; null: of several things */
  readonly path: (about: string | null) => string;
  /** At most one mail of this kind per person in this time; what comes meanwhile waits and becomes one mail. */
  readonly quietMs: number;
  /** Also for those who want no mails: they asked for this one themselves, just now, or cannot get in without it. */
  readonly isAskedFor: boolean;
  /** Whoever may do this may get such mails: it stands in her account then. */
  readonly action: Action;
}

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const dayMs = 24 * hourMs;

const ownTandemPath = (about: string | null) => (about === null ? '/tandems' : `/tandems/${encodeURIComponent(about)}`);

/** Everything a mail can lead to, all of it behind the sign-in. To add a kind: one line here and its text in namespace `mail`. */
export const mailRules: Record<MailKind, MailRules> = {
  savedSearch: {
    path: (about) => (about === null ? '/profiles/browse' : `/profiles/browse?saved=${encodeURIComponent(about)}`),
    quietMs: 4 * hourMs,
    isAskedFor: false,
    action: 'profile.list',
  },
  companySearch: {
    path: (about) => (about === null ? '/company/profiles' : `/company/profiles?saved=${encodeURIComponent(about)}`),
    quietMs: 4 * hourMs,
    isAskedFor: false,
    action: 'profile.browse',
  },
  identityOpened: { path: () => '/audit', quietMs: hourMs, isAskedFor: false, action: 'audit.read' },
  ownCaseOpened: {
    path: (about) => (about === null ? '/profiles' : `/profiles/${encodeURIComponent(about)}`),
    quietMs: hourMs,
    isAskedFor: false,
    action: 'identity.reveal',
  },
  protection: { path: () => '/protection/check', quietMs: hourMs, isAskedFor: false, action: 'protection.check' },
  digest: { path: () => '/today', quietMs: hourMs, isAskedFor: false, action: 'today.read' },
  checkIn: {
    path: (about) => (about === null ? '/company' : `/company/checks/${encodeURIComponent(about)}`),
    quietMs: 4 * hourMs,
    isAskedFor: false,
    action: 'checkIn.answer',
  },
  test: { path: () => '/administration/jobs', quietMs: 0, isAskedFor: true, action: 'job.run' },
  tandemNews: { path: ownTandemPath, quietMs: hourMs, isAskedFor: false, action: 'tandem.meet' },
  tandemAlert: {
    path: (about) => (about === null ? '/today' : `/mentoring/tandems/${encodeURIComponent(about)}`),
    quietMs: hourMs,
    isAskedFor: false,
    action: 'mentor.approve',
  },
  meetingReminder: { path: ownTandemPath, quietMs: hourMs, isAskedFor: false, action: 'tandem.meet' },
  signInChanged: {
    path: () => '/account/second-factor',
    quietMs: 10 * minuteMs,
    isAskedFor: false,
    action: 'secondFactor.own',
  },
  // The secret of the link is added when the mail is sent: it stands nowhere until then.
  invitation: { path: () => '/invitations', quietMs: 0, isAskedFor: true, action: 'account.own' },
  passwordReset: { path: () => '/invitations', quietMs: 0, isAskedFor: true, action: 'account.own' },
};

/** A mail its server refused this often is given up. */
export const MOST_MAIL_ATTEMPTS = 10;
/** A mail that could not be sent in this time is given up: it is no news any more. */
export const MAIL_LIFE_MS = 3 * dayMs;
/** Servers that look at a mail before they take it may do so for ten minutes: who asks earlier sends it twice. */
export const mailPatience: MailPatience = { leaveMs: 2 * minuteMs, answerMs: 10 * minuteMs };
/** Somebody waits for a code, and others behind her. */
export const codePatience: MailPatience = { leaveMs: minuteMs, answerMs: minuteMs / 2 };
/** How long a mail counts as being sent; longer than an attempt lasts. */
export const MAIL_LEASE_MS = 15 * minuteMs;
/** The same for a mail with a code; shorter than the code works. */
export const CODE_MAIL_LEASE_MS = 10 * minuteMs;

/** How long a refused mail waits: 2 minutes, then three times as long each time, at most 12 hours. @param attempts made so far, from 1 */
export function mailRetryDelayMs(attempts: number): number {
  return Math.min(2 * minuteMs * 3 ** (attempts - 1), 12 * hourMs);
}

/** How long all mails wait for a server that takes none: a minute, doubled each time, at most half an hour. @param failures in a row, from 1 */
export function serverRetryDelayMs(failures: number): number {
  return Math.min(minuteMs * 2 ** (failures - 1), 30 * minuteMs);
}

/** Kinds that can be switched off one by one. The digest has its own choice: how often. */
export const choosableMailKinds = mailKinds.filter((kind) => kind !== 'digest' && !mailRules[kind].isAskedFor);
