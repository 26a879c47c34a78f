import { describe, expect, it } from 'vitest';
import { workAccessRows } from '#db/seed/reference/rules.ts';
import { needsTitleCopy, residenceStatuses } from '#app/domain/identity/residence-status.ts';
import { postingKinds } from '#app/domain/posting/posting.ts';
import {
  accessOn,
  needsPermit,
  titleEndsDuring,
  workAccess,
  workAccessByKind,
  type ResidenceFacts,
  type WorkKind,
} from '#app/domain/rule/work-access.ts';

const day = '2026-11-23';
const facts = (over: Partial<ResidenceFacts>): ResidenceFacts => ({
  status: 'asylumPermission',
  validUntil: null,
  stayMonths: 12,
  housing: 'municipality',
  flags: [],
  ...over,
});
const ask = (over: Partial<ResidenceFacts>, kind: WorkKind = 'employment', on = day) =>
  workAccess(workAccessRows, facts(over), kind, on);
const needs = (over: Partial<ResidenceFacts>, kind: WorkKind) => {
  const answer = ask(over, kind);
  return [answer.allowed, answer.needsImmigrationOffice, answer.needsAgencyConsent];
};

describe('work access with a Gestattung', () => {
  it('needs the immigration office for an orientation internship, but not the agency', () => {
    expect(needs({}, 'internship:orientation')).toEqual(['yes', true, false]);
    expect(needs({}, 'entryQualification')).toEqual(['yes', true, false]);
    expect(needs({}, 'apprenticeship')).toEqual(['yes', true, false]);
  });

  it('needs both for a paid trial, and for an internship whose purpose is not known', () => {
    expect(needs({}, 'trialEmployment')).toEqual(['yes', true, true]);
    expect(needs({}, 'internship:other')).toEqual(['yes', true, true]);
    expect(needs({}, 'internship')).toEqual(['yes', true, true]);
  });

  it('needs no agency after 48 months', () => {
    expect(needs({ stayMonths: 48 }, 'trialEmployment')).toEqual(['yes', true, false]);
    expect(needs({ stayMonths: 47 }, 'trialEmployment')).toEqual(['yes', true, true]);
  });

  it('is no topic for a measure', () => {
    expect(needs({ stayMonths: 1 }, 'employerMeasure')).toEqual(['yes', false, false]);
  });

  it('begins after three months in a municipality', () => {
    expect(ask({ stayMonths: 2 })).toMatchObject({ allowed: 'afterDate', waitUntil: '2026-12-23' });
    expect(ask({ stayMonths: null, stayingSince: '2026-08-31' })).toMatchObject({
      allowed: 'afterDate',
      waitUntil: '2026-12-01',
    });
    expect(ask({ stayMonths: 3 })).toMatchObject({ allowed: 'yes' });
  });

  it('in a reception centre began after six months and begins after three since the reform', () => {
    const centre = { housing: 'receptionCentre' as const, stayMonths: 4 };
    expect(ask(centre, 'employment', '2026-06-11')).toMatchObject({
      allowed: 'afterDate',
      ruleId: 'asylumPermission.centre.wait@2024-02-27',
    });
    expect(ask(centre, 'employment', '2026-06-12')).toMatchObject({ allowed: 'yes', needsImmigrationOffice: true });
    expect(ask({ ...centre, stayMonths: 2 }, 'employment', '2026-06-12')).toMatchObject({ allowed: 'afterDate' });
  });

  it('does not exist for safe countries, manifestly unfounded applications and Dublin cases', () => {
    expect(ask({ flags: ['safeCountry'] }).allowed).toBe('no');
    expect(ask({ flags: ['safeCountry'], stayMonths: 60 }).allowed).toBe('no');
    expect(ask({ flags: ['manifestlyUnfounded'] }).allowed).toBe('no');
    expect(ask({ flags: ['dublin'] }).allowed).toBe('no');
    expect(ask({ flags: ['dublin'] }, 'employment', '2026-01-15').allowed).toBe('askAuthority');
  });

  it('is asked where housing or stay is not known', () => {
    expect(ask({ housing: null }).allowed).toBe('askAuthority');
    expect(ask({ stayMonths: null }).allowed).toBe('askAuthority');
  });
});

describe('work access with a Duldung', () => {
  it('follows the same office and agency', () => {
    expect(needs({ status: 'toleration60a' }, 'employment')).toEqual(['yes', true, true]);
    expect(needs({ status: 'toleration60a', stayMonths: 1 }, 'apprenticeship')).toEqual(['yes', true, false]);
    expect(needs({ status: 'toleration60a', stayMonths: 48 }, 'employment')).toEqual(['yes', true, false]);
  });

  it('does not exist with a ban or under § 60b', () => {
    expect(ask({ status: 'toleration60a', flags: ['ban60a6'] }).allowed).toBe('no');
    expect(ask({ status: 'identityToleration60b', stayMonths: 60 }).allowed).toBe('no');
    expect(ask({ status: 'identityToleration60b' }, 'apprenticeship').allowed).toBe('no');
  });

  it('is asked when the kind of Duldung or Gestattung is not named', () => {
    expect(ask({ status: 'tolerationUnspecified' }).allowed).toBe('askAuthority');
    expect(ask({ status: 'asylumPermissionUnspecified' }).allowed).toBe('askAuthority');
  });

  it('for an apprenticeship or a job covers that and nothing else', () => {
    expect(ask({ status: 'apprenticeshipToleration60c' }, 'apprenticeship').allowed).toBe('yes');
    expect(ask({ status: 'apprenticeshipToleration60c' }, 'employment').allowed).toBe('askAuthority');
    expect(ask({ status: 'employmentToleration60d' }, 'employment').allowed).toBe('yes');
  });
});

describe('work access of recognised refugees', () => {
  it.each(postingKinds)('needs nothing for %s', (kind) => {
    expect(needs({ status: 'refugee25' }, kind)).toEqual(['yes', false, false]);
    expect(needs({ status: 'opportunity104c', validUntil: '2027-05-31' }, kind)).toEqual(['yes', false, false]);
  });

  it('does not stumble over flags that belong to other papers', () => {
    expect(ask({ status: 'refugee25', flags: ['safeCountry'] }).allowed).toBe('yes');
  });
});

describe('work access with § 24', () => {
  it('is free until 4 March 2027', () => {
    expect(ask({ status: 'protection24', validUntil: '2026-03-04' }, 'employment', '2027-03-04')).toMatchObject({
      allowed: 'yes',
      validUntil: '2027-03-04',
    });
    expect(ask({ status: 'protection24' })).toMatchObject({ allowed: 'yes', validUntil: '2027-03-04' });
  });

  it('is asked after that day, never refused', () => {
    expect(ask({ status: 'protection24', validUntil: '2026-03-04' }, 'employment', '2027-03-05').allowed).toBe(
      'askAuthority',
    );
  });

  it('is asked when the title ended before the extension', () => {
    expect(ask({ status: 'protection24', validUntil: '2025-12-31' })).toMatchObject({
      allowed: 'askAuthority',
      ruleId: 'title.expired',
    });
  });
});

describe('the table', () => {
  it('says something about every status, on every kind, and never yes from silence', () => {
    for (const status of residenceStatuses) {
      for (const answer of Object.values(workAccessByKind(workAccessRows, facts({ status }), day)))
        expect(answer.ruleId).not.toBe('');
    }
    expect(workAccess([], facts({ status: 'refugee25' }), 'employment', day)).toMatchObject({
      allowed: 'askAuthority',
      ruleId: 'unknown',
    });
  });

  it('is asked when the title has run out', () => {
    expect(ask({ status: 'refugee25', validUntil: '2026-11-22' }).allowed).toBe('askAuthority');
    expect(ask({ status: 'refugee25', validUntil: '2026-11-23' }).allowed).toBe('yes');
  });

  it('has ids of its own', () => {
    const ids = workAccessRows.map((row) => row.id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('what follows from work access', () => {
  it('is a permit to get, unless nothing is needed', () => {
    expect(needsPermit(ask({ status: 'refugee25' }))).toBe(false);
    expect(needsPermit(ask({}))).toBe(true);
    expect(needsPermit(null)).toBe(true);
  });

  it('is to be asked for again where the title has ended by the day', () => {
    const title = ask({ status: 'refugee25', validUntil: '2027-03-04' });
    expect(needsPermit(accessOn(title, '2027-03-04'))).toBe(false);
    expect(accessOn(title, '2027-03-05')).toMatchObject({ allowed: 'askAuthority', ruleId: 'title.expired' });
  });

  it('says nothing about the copy an employer keeps: that goes by having papers at all', () => {
    expect([needsTitleCopy('german'), needsTitleCopy('euCitizen')]).toEqual([false, false]);
    expect([needsTitleCopy('refugee25'), needsTitleCopy('toleration60a')]).toEqual([true, true]);
    expect(needsTitleCopy('unknown')).toBeNull();
  });

  it('is a warning where the title ends during the employment', () => {
    expect(titleEndsDuring('2027-03-04', '2027-01-11', null)).toBe(true);
    expect(titleEndsDuring('2027-03-04', '2027-01-11', '2027-03-05')).toBe(true);
    expect(titleEndsDuring('2027-03-04', '2027-01-11', '2027-03-04')).toBe(false);
    expect(titleEndsDuring(null, '2027-01-11', null)).toBe(false);
  });
});
