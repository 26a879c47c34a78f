import { berlinStamp } from '../time/berlin-instant.ts';
import type { Day } from '../time/day.ts';
import type { Pay, PostingKind } from './posting.ts';

/** What of a public posting search engines are told. */
export interface AnnouncedPosting {
  readonly code: string;
  readonly title: string;
  readonly description: string;
  readonly kind: PostingKind;
  readonly companyName: string;
  readonly placeName: string | null;
  readonly postedOn: Day;
  readonly validThrough: Day;
  readonly startsOn: Day | null;
  readonly hoursPerWeekMin: number | null;
  readonly hoursPerWeekMax: number | null;
  readonly pay: Pay | null;
  readonly seats: number;
}

/** From this many hours a week on a job counts as full time for search engines. */
const FULL_TIME_HOURS = 35;

/**
 * The posting as schema.org JobPosting (JSON-LD), so that search engines show it and forget it after `validThrough`.
 * @param address of the public page
 */
export function schemaOrgPosting(posting: AnnouncedPosting, address: string): Record<string, unknown> {
  const text = posting.description === '' ? posting.title : posting.description;
  return {
    '@context': 'https://schema.org/',
    '@type': 'JobPosting',
    title: posting.title,
    description: `<p>${escapeHtml(text).replaceAll('\n', '<br>')}</p>`,
    identifier: { '@type': 'PropertyValue', name: 'Werkbrücke', value: posting.code },
    url: address,
    datePosted: posting.postedOn,
    validThrough: berlinStamp(posting.validThrough, '23:59'),
    employmentType: employmentTypes(posting),
    hiringOrganization: { '@type': 'Organization', name: posting.companyName },
    jobLocation: {
      '@type': 'Place',
      address: {
        '@type': 'PostalAddress',
        ...(posting.placeName === null ? {} : { addressLocality: posting.placeName }),
        addressRegion: 'NW',
        addressCountry: 'DE',
      },
    },
    totalJobOpenings: posting.seats,
    directApply: false,
    ...(posting.startsOn === null ? {} : { jobStartDate: posting.startsOn }),
    ...(posting.pay === null || posting.pay.cents === 0 ? {} : { baseSalary: salary(posting.pay) }),
  };
}

/** JSON that may stand inside a script element: nothing in it can close the element. */
export function jsonForScript(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c').replaceAll('>', '\\u003e').replaceAll('&', '\\u0026');
}

function employmentTypes({ kind, hoursPerWeekMin, hoursPerWeekMax }: AnnouncedPosting): string[] {
  if (kind === 'internship' || kind === 'entryQualification') return ['INTERN'];
  if (kind === 'employerMeasure') return ['OTHER'];
  const hours = hoursPerWeekMax ?? hoursPerWeekMin;
  const length = hours === null ? [] : [hours >= FULL_TIME_HOURS ? 'FULL_TIME' : 'PART_TIME'];
  if (kind === 'trialEmployment') return [...length, 'TEMPORARY'];
  return length.length === 0 ? ['FULL_TIME'] : length;
}

function salary({ cents, per }: Pay) {
  return {
    '@type': 'MonetaryAmount',
    currency: 'EUR',
    value: { '@type': 'QuantitativeValue', value: cents / 100, unitText: per === 'hour' ? 'HOUR' : 'MONTH' },
  };
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
