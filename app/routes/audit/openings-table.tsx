import { Section } from '#app/components/ui/section.tsx';
import { Table } from '#app/components/ui/table.tsx';
import { useTexts } from '#app/i18n/use-texts.tsx';
import type { ShownOpening } from './shown-audit.server.ts';

/** Who opened an identity without having the case: the first thing to look at. */
export function OpeningsTable({ openings }: { openings: readonly ShownOpening[] }) {
  const t = useTexts('audit');
  const reasons = useTexts('opening');
  return (
    <Section title={t('openings.title')} id="openings">
      {openings.length === 0 ? (
        <p>{t('openings.none')}</p>
      ) : (
        <Table
          caption={t('openings.caption')}
          captionHidden
          columns={[
            { label: t('openings.at') },
            { label: t('openings.by') },
            { label: t('openings.case'), code: true },
            { label: t('openings.reason') },
          ]}
          rows={openings.map((opening) => ({
            key: opening.id,
            cells: [
              opening.at,
              opening.by,
              opening.caseCode,
              <span key="why">
                {reasons(`reasons.${opening.reason}`)}. {opening.text ?? t('openings.textGone')}
              </span>,
            ],
          }))}
        />
      )}
    </Section>
  );
}
