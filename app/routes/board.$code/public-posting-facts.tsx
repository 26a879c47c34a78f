import type { ReactNode } from 'react';
import { useGermanText } from '#app/components/posting/use-german-text.ts';
import { DataList } from '#app/components/ui/data-list.tsx';
import { useFormats, useTexts } from '#app/i18n/use-texts.tsx';
import type { PublicPosting } from '#app/use-cases/posting/find-public-posting.server.ts';

/** The facts of a public posting, in the order somebody asks about them: what, where, when, how long, how much. */
export function PublicPostingFacts({ posting }: { posting: PublicPosting }) {
  const t = useTexts('board');
  const p = useTexts('posting');
  const format = useFormats();
  const german = useGermanText();
  const { hoursPerWeekMin: from, hoursPerWeekMax: to } = posting;
  const hours = from !== null && to !== null && from !== to ? t('posting.hoursRange', { from, to }) : (from ?? to);
  const length = posting.weeks === null ? null : t('posting.weeks', { count: posting.weeks });
  const items: [ReactNode, ReactNode][] = [
    [t('posting.company'), posting.companyName],
    [
      t('posting.place'),
      posting.districtName === null || posting.districtName === posting.placeName
        ? posting.placeName
        : `${posting.placeName ?? ''} (${posting.districtName})`,
    ],
    [t('posting.kind'), p(`kind.${posting.kind}`)],
    [t('posting.occupation'), posting.occupationLabel],
    [t('posting.start'), posting.startsOn === null ? t('posting.anytime') : format.day(posting.startsOn)],
    [
      t('posting.duration'),
      length === null
        ? t('posting.unlimited')
        : posting.endsOn === null
          ? length
          : t('posting.until', { weeks: length, day: format.day(posting.endsOn) }),
    ],
    [t('posting.hours'), hours],
    [
      t('posting.shifts'),
      posting.shifts.length === 0 ? null : format.list(posting.shifts.map((shift) => p(`shift.${shift}`))),
    ],
    [
      t('posting.pay'),
      posting.pay !== null && posting.pay.cents > 0
        ? `${format.euro(posting.pay.cents)} ${p(`per.${posting.pay.per}`)}`
        : posting.kind === 'employerMeasure'
          ? t('posting.noPay')
          : null,
    ],
    [t('posting.germanLevel'), german(posting)],
    [
      t('posting.licences'),
      posting.licences.length === 0 ? null : format.list(posting.licences.map((licence) => p(`licence.${licence}`))),
    ],
    [t('posting.seats'), posting.seats],
    [
      t('posting.reachable'),
      posting.reachableWithoutCar === null ? null : posting.reachableWithoutCar ? t('posting.yes') : t('posting.no'),
    ],
    [t('posting.lateralEntry'), posting.lateralEntry ? t('posting.yes') : null],
    [t('posting.temporaryWork'), posting.isTemporaryWork ? <strong>{t('posting.temporaryWorkYes')}</strong> : null],
  ];
  return <DataList items={items} />;
}
