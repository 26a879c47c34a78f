import type { ReactNode } from 'react';
import type { PostingContent } from '#app/domain/posting/posting.ts';
import type { Day } from '#app/domain/time/day.ts';
import { useFormats, useTexts } from '#app/i18n/use-texts.tsx';
import { DataList } from '../ui/data-list.tsx';
import { useGermanText } from './use-german-text.ts';
import { usePostingTimes } from './use-posting-times.ts';

interface PostingFactsProps {
  readonly posting: PostingContent & { readonly endsOn: Day | null };
  readonly placeName: string | null;
  readonly occupationLabel: string | null;
}

/** What is offered, as names and values: for staff and for the company that offers it. */
export function PostingFacts({ posting, placeName, occupationLabel }: PostingFactsProps) {
  const t = useTexts('posting');
  const format = useFormats();
  const german = useGermanText();
  const { hours, duration } = usePostingTimes();
  const items: [ReactNode, ReactNode][] = [
    [t('kind.label'), posting.kind === null ? t('kind.open') : t(`kind.${posting.kind}`)],
    [
      t('purpose.label'),
      posting.kind === 'internship' && posting.internshipPurpose !== null
        ? t(`purpose.${posting.internshipPurpose}`)
        : null,
    ],
    [t('show.occupation'), occupationLabel],
    [t('field.seats'), format.number(posting.seats, 0)],
    [t('field.startsOn'), posting.startsOn === null ? t('show.anytime') : format.day(posting.startsOn)],
    [t('show.duration'), duration(posting)],
    [
      t('shift.label'),
      posting.shifts.length === 0 ? null : format.list(posting.shifts.map((shift) => t(`shift.${shift}`))),
    ],
    [t('show.hoursLabel'), hours(posting)],
    [t('show.pay'), posting.pay === null ? null : `${format.euro(posting.pay.cents)} ${t(`per.${posting.pay.per}`)}`],
    [t('show.collectiveAgreement'), posting.hasCollectiveAgreement ? t('show.collectiveAgreementYes') : null],
    [t('show.minijob'), posting.isMinijob ? t('show.minijobYes') : null],
    [t('field.place'), placeName],
    [t('german.label'), german(posting)],
    [
      t('licence.label'),
      posting.licences.length === 0 ? null : format.list(posting.licences.map((licence) => t(`licence.${licence}`))),
    ],
    [
      t('field.reachableWithoutCar'),
      posting.reachableWithoutCar === null ? null : posting.reachableWithoutCar ? t('yesNo.yes') : t('yesNo.no'),
    ],
    [t('show.lateralEntry'), posting.lateralEntry ? t('show.lateralEntryYes') : null],
    [t('show.temporaryWork'), posting.isTemporaryWork ? <strong>{t('show.temporaryWorkYes')}</strong> : null],
  ];
  return <DataList items={items} />;
}
