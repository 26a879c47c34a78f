import { describe, expect, it } from 'vitest';
import { schemaOrgPosting, jsonForScript, type AnnouncedPosting } from '#app/domain/posting/schema-org-posting.ts';

const posting: AnnouncedPosting = {
  code: 'ST-7K2F',
  title: 'Schweißer/in',
  description: 'Träger <schweißen>\nund prüfen',
  kind: 'trialEmployment',
  companyName: 'Stahlbau Exempel GmbH',
  placeName: 'Mülheim an der Ruhr',
  postedOn: '2026-11-23',
  validThrough: '2027-02-21',
  startsOn: '2026-12-14',
  hoursPerWeekMin: 38,
  hoursPerWeekMax: 40,
  pay: { cents: 1750, per: 'hour' },
  seats: 2,
};

describe('what search engines are told of a posting', () => {
  it('names employer, place, pay and the last day', () => {
    expect(schemaOrgPosting(posting, 'https://portal.example/board/ST-7K2F')).toMatchObject({
      '@type': 'JobPosting',
      hiringOrganization: { name: 'Stahlbau Exempel GmbH' },
      jobLocation: { address: { addressLocality: 'Mülheim an der Ruhr', addressCountry: 'DE' } },
      employmentType: ['FULL_TIME', 'TEMPORARY'],
      baseSalary: { currency: 'EUR', value: { value: 17.5, unitText: 'HOUR' } },
      validThrough: '2027-02-21T23:59:00+01:00',
    });
  });

  it('keeps typed angle brackets text, in the description and in the page', () => {
    const told = schemaOrgPosting(posting, 'https://portal.example/board/ST-7K2F');
    expect(told['description']).toBe('<p>Träger &lt;schweißen&gt;<br>und prüfen</p>');
    expect(jsonForScript({ text: '</script><script>' })).not.toContain('<');
  });

  it('says no pay where none is paid', () => {
    const unpaid = { ...posting, kind: 'employerMeasure' as const, pay: null };
    expect(schemaOrgPosting(unpaid, '')).not.toHaveProperty('baseSalary');
  });
});
