import { DetailedProfileCard } from '#app/components/disclosure/detailed-profile-card.tsx';
import { Button } from '#app/components/ui/button.tsx';
import { Section } from '#app/components/ui/section.tsx';
import { fitBands } from '#app/domain/disclosure/job-fit.ts';
import { useTexts } from '#app/i18n/use-texts.tsx';
import type { ListedDetailed } from '#app/use-cases/disclosure/list-detailed.server.ts';

interface DetailedProfilesProps {
  readonly rows: readonly ListedDetailed[];
  readonly total: number;
  readonly posting: { readonly id: string } | null;
  /** Open requests for this posting. */
  readonly asked: readonly { readonly pseudonym: string | null }[];
}

/** The profiles of one page, band by band; one form for all of them, a button carries the profile it is about. */
export function DetailedProfiles({ rows, total, posting, asked }: DetailedProfilesProps) {
  const t = useTexts('companyBrowse');
  return (
    <form method="post" className="stack">
      <input type="hidden" name="postingId" value={posting?.id ?? ''} />
      <p>
        <strong>{t('detailedList.total', { count: total })}</strong>{' '}
        <span className="mute">{t('detailedList.order')}</span>
      </p>
      {fitBands
        .map((band) => ({ band, members: rows.filter(({ fit }) => fit === band) }))
        .filter(({ members }) => members.length > 0)
        .map(({ band, members }) => (
          <Section key={band} title={t(`detailedList.band.${band}`)}>
            {members.map(({ pseudonym, profile }) => (
              <DetailedProfileCard
                key={pseudonym}
                profile={profile}
                pseudonym={pseudonym}
                actions={
                  asked.some((request) => request.pseudonym === pseudonym) ? (
                    <span className="mute">{t('card.open')}</span>
                  ) : (
                    <Button
                      small
                      kind="secondary"
                      name="about"
                      value={pseudonym}
                      aria-label={t('card.interestIn', { what: pseudonym })}
                    >
                      {t('card.interest')}
                    </Button>
                  )
                }
              />
            ))}
          </Section>
        ))}
    </form>
  );
}
