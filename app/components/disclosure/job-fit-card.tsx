import type { ReactNode } from 'react';
import type { FitBand, JobFit } from '#app/domain/disclosure/job-fit.ts';
import { useFormats, useTexts } from '#app/i18n/use-texts.tsx';
import { Badge, type BadgeTone } from '../ui/badge.tsx';
import { Card } from '../ui/card.tsx';
import { DataList } from '../ui/data-list.tsx';

interface JobFitCardProps {
  readonly fit: JobFit;
  /** Names of the posting's musts, by key. */
  readonly mustLabels: Readonly<Record<string, string>>;
  /** Null in a preview: the label is given when the person has agreed. */
  readonly pseudonym: string | null;
  readonly level?: 2 | 3;
  readonly nameLater?: boolean;
  readonly actions?: ReactNode;
  readonly children?: ReactNode;
}

const tones: Record<FitBand, BadgeTone> = { good: 'good', partly: 'warn', talk: 'plain' };

/**
 * A profile without a name as the company reads it: field by field from the gate's own list, nothing else. The same
 * component shows it to the company and, as "So sieht die Firma dieses Profil", to staff.
 */
export function JobFitCard({
  fit,
  mustLabels,
  pseudonym,
  level = 3,
  nameLater = true,
  actions,
  children,
}: JobFitCardProps) {
  const t = useTexts('proposal');
  const format = useFormats();
  const fits = (value: JobFit['hours']) => t(value === 'fits' ? 'fit.fits' : 'fit.toClarify');
  const band = t(`fit.germanBand.${fit.german}`);
  return (
    <Card
      level={level}
      title={
        <>
          {pseudonym === null ? t('fit.profilePreview') : t('fit.profile', { pseudonym })}{' '}
          <Badge tone={tones[fit.fit]}>{t(`fit.band.${fit.fit}`)}</Badge>
        </>
      }
      actions={actions}
    >
      {nameLater ? <p className="mute">{t('fit.nameLater')}</p> : null}
      <DataList
        items={[
          [t('fit.musts'), <Musts key="musts" fit={fit} labels={mustLabels} />],
          [t('fit.german'), fit.germanProven ? t('fit.proven', { band }) : band],
          [t('fit.shift'), fits(fit.shift)],
          [t('fit.hours'), fits(fit.hours)],
          [t('fit.commute'), fits(fit.commute)],
          [t('fit.available'), availability(fit.available, t, format.calendarQuarter)],
          [t('fit.leadTime'), t(`fit.leadTimes.${fit.leadTime}`)],
        ]}
      />
      {children}
    </Card>
  );
}

/** How many are met, and where they are told one by one which. */
function Musts({ fit, labels }: { fit: JobFit; labels: Readonly<Record<string, string>> }) {
  const t = useTexts('proposal');
  const posting = useTexts('posting');
  const { mustsAsked, mustsOnRequest, mustsMet, musts } = fit;
  if (mustsAsked === 0) return <>{t('fit.mustsNone')}</>;
  const nameOf = (must: string) => labels[must] ?? posting.find(must) ?? must;
  if (musts.length > 0)
    return (
      <ul>
        {musts.map(({ must, answer }) => (
          <li key={must}>{t(`fit.must.${answer}`, { must: nameOf(must) })}</li>
        ))}
      </ul>
    );
  const told = mustsAsked - mustsOnRequest;
  return (
    <>
      {told === 0 ? null : t('fit.mustsOf', { met: mustsMet, asked: told })}
      {told === 0 || mustsOnRequest === 0 ? null : ', '}
      {mustsOnRequest === 0 ? null : t('fit.mustsOnRequest', { count: mustsOnRequest })}
    </>
  );
}

/** `2027-Q1` as "1. Quartal 2027". */
function availability(
  value: string,
  t: ReturnType<typeof useTexts<'proposal'>>,
  quarter: (day: string) => string,
): string {
  const parts = /^(\d{4})-Q([1-4])$/.exec(value);
  if (parts === null) return t('fit.availableUnknown');
  return quarter(`${String(parts[1])}-${String(Number(parts[2]) * 3).padStart(2, '0')}-01`);
}
