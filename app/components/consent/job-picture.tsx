import type { PostingKind, Shift } from '#app/domain/posting/posting.ts';
import type { Day } from '#app/domain/time/day.ts';
import { useFormats, useTexts } from '#app/i18n/use-texts.tsx';
import { DataList } from '../ui/data-list.tsx';

interface JobPictureProps {
  readonly job: {
    readonly companyName: string;
    readonly title: string;
    readonly occupation: string | null;
    readonly kind: PostingKind | null;
    readonly place: string | null;
    readonly km: number | null;
    readonly shifts: readonly Shift[];
    readonly hours: readonly [number | null, number | null];
    readonly pay: { readonly cents: number; readonly per: 'hour' | 'month' } | null;
    readonly startsOn: Day | null;
    readonly accompaniedBy: string | null;
  };
}

/** A job somebody can picture: company, work, place and how far, when, for how much, from when, who comes along. */
export function JobPicture({ job }: JobPictureProps) {
  const t = useTexts('person');
  const format = useFormats();
  const hours = [...new Set(job.hours.filter((value) => value !== null))].join('–');
  const shifts = job.shifts.map((shift) => t(`job.shifts.${shift}`)).join(' · ');
  return (
    <section className="own-box">
      <h2>
        <bdi lang="de">{job.companyName}</bdi>
      </h2>
      <p>
        {job.occupation === null ? null : <>{job.occupation} · </>}
        <bdi lang="de">{job.title}</bdi>
      </p>
      <DataList
        items={[
          [t('job.kindLabel'), job.kind === null ? null : t(`job.kind.${job.kind}`)],
          [
            t('job.place'),
            job.place === null ? null : job.km === null ? (
              <bdi key="place">{job.place}</bdi>
            ) : (
              <Filled
                key="place"
                text={t('job.distance', { place: '\u0001', km: format.km(job.km) })}
                value={job.place}
              />
            ),
          ],
          [t('job.shift'), [shifts, hours === '' ? '' : t('job.hours', { hours })].filter(Boolean).join(' · ')],
          [
            t('job.pay'),
            job.pay === null ? (
              // The kind says it: without pay, and what she gets goes on.
              job.kind === 'employerMeasure' ? null : (
                t('job.unpaid')
              )
            ) : (
              <Filled
                key="pay"
                text={t(job.pay.per === 'hour' ? 'job.perHour' : 'job.perMonth', { pay: '\u0001' })}
                value={format.euro(job.pay.cents)}
              />
            ),
          ],
          [
            t('job.start'),
            job.startsOn === null ? t('job.anytime') : <bdi key="start">{format.day(job.startsOn)}</bdi>,
          ],
          [t('job.who'), job.accompaniedBy === null ? null : <bdi key="who">{job.accompaniedBy}</bdi>],
        ]}
      />
    </section>
  );
}

/** A sentence with a name or an amount in it that keeps its own direction. */
export function Filled({ text, value }: { text: string; value: string }) {
  const [before = '', after = ''] = text.split('\u0001');
  return (
    <>
      {before}
      <bdi>{value}</bdi>
      {after}
    </>
  );
}
