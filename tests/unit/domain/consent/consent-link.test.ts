import { describe, expect, it } from 'vitest';
import { stateAfter } from '#app/domain/consent/consent-question.ts';
import { isLinkGood, languageFromHeader, readCode, shownCode } from '#app/domain/consent/consent-link.ts';
import type { Consent } from '#app/domain/consent/consent.ts';
import { filledText } from '#app/domain/consent/filled-text.ts';

describe('a short code', () => {
  it('is read from any keyboard, with or without a gap', () => {
    for (const typed of ['482913', '482 913', ' 482-913 ', '٤٨٢٩١٣', '۴۸۲۹۱۳', '\u200f482913'])
      expect(readCode(typed)).toBe('482913');
  });

  it('is read out in two halves', () => {
    expect(shownCode('482913')).toBe('482 913');
  });
});

describe('a link', () => {
  it('works while something is open, and fourteen days after the last thing', () => {
    expect(isLinkGood({ isOpen: true, overOn: '2020-01-01' }, '2027-01-11', 14)).toBe(true);
    expect(isLinkGood({ isOpen: false, overOn: '2027-01-11' }, '2027-01-25', 14)).toBe(true);
    expect(isLinkGood({ isOpen: false, overOn: '2027-01-11' }, '2027-01-26', 14)).toBe(false);
    expect(isLinkGood({ isOpen: false, overOn: null }, '2027-01-11', 14)).toBe(false);
  });

  it('speaks to an unknown phone in the first language it asks for', () => {
    expect(languageFromHeader('fa-AF,fa;q=0.9,de;q=0.5')).toBe('fa');
    expect(languageFromHeader('xx,yy')).toBe('de');
    expect(languageFromHeader(null)).toBe('de');
  });
});

describe('a question', () => {
  const yes: Consent = {
    id: 'one',
    profileId: 'p',
    purpose: 'aftercare',
    postingId: null,
    companyId: null,
    decision: 'yes',
    textVersion: 'old',
    language: 'uk',
    channel: 'link',
    helper: 'none',
    decidedAt: new Date('2027-01-04T09:00:00Z'),
    withdrawnAt: null,
  };

  it('is asked again when its text has changed since the yes, and never after a No or a withdrawal', () => {
    expect(stateAfter(null, new Set(['old']))).toBe('open');
    expect(stateAfter(yes, new Set(['old']))).toBe('yes');
    expect(stateAfter(yes, new Set(['new']))).toBe('again');
    expect(stateAfter({ ...yes, decision: 'no' }, new Set(['new']))).toBe('no');
    expect(stateAfter({ ...yes, withdrawnAt: yes.decidedAt }, new Set(['new']))).toBe('withdrawn');
  });

  it('names company and posting wherever the text does, each in its own direction', () => {
    const about = { company: 'Muster $& Co', posting: 'Lager (m/w/d)' };
    expect(filledText('{{company}}: {{posting}}. {{company}}', about)).toBe(
      '\u2068Muster $& Co\u2069: \u2068Lager (m/w/d)\u2069. \u2068Muster $& Co\u2069',
    );
  });
});
