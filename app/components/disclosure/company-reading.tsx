import type { Budget } from '#app/domain/disclosure/budget.ts';
import type { PostingState } from '#app/domain/posting/posting.ts';
import type { Day } from '#app/domain/time/day.ts';
import { useFormats, useTexts } from '#app/i18n/use-texts.tsx';
import { PostingStateBadge } from '../posting/posting-state-badge.tsx';
import { DataList } from '../ui/data-list.tsx';
import { Section } from '../ui/section.tsx';
import { Table } from '../ui/table.tsx';
import { BudgetText } from './budget-text.tsx';

interface CompanyReadingProps {
  readonly reading: {
    readonly weekOn: Day;
    readonly week: Budget;
    readonly musts: Budget;
    readonly personsPerPosting: number;
    readonly postings: readonly {
      readonly postingId: string;
      readonly title: string;
      readonly code: string;
      readonly state: PostingState;
      readonly persons: number;
    }[];
  };
  readonly isInGroup: boolean;
}

/** For the officer: how much of proposed people this company has read and may still read, by week and by posting. */
export function CompanyReading({ reading, isInGroup }: CompanyReadingProps) {
  const t = useTexts('company');
  const format = useFormats();
  return (
    <Section title={t('reading.title')} id="reading" actions={<a href="/companies/budgets">{t('reading.all')}</a>}>
      <p>{t(isInGroup ? 'reading.leadGroup' : 'reading.lead', { day: format.longDay(reading.weekOn) })}</p>
      <DataList
        items={[
          [t('reading.persons'), <BudgetText key="week" budget={reading.week} />],
          [t('reading.musts'), <BudgetText key="musts" budget={reading.musts} />],
        ]}
      />
      {reading.postings.length === 0 ? (
        <p className="mute">{t('reading.noPostings')}</p>
      ) : (
        <Table
          caption={t('reading.byPosting')}
          columns={[{ label: t('reading.posting') }, { label: t('reading.state') }, { label: t('reading.persons') }]}
          rows={reading.postings.map((posting) => ({
            key: posting.postingId,
            cells: [
              <a key="title" href={`/postings/${posting.postingId}`}>
                {posting.title} <span className="code">{posting.code}</span>
              </a>,
              <PostingStateBadge key="state" state={posting.state} />,
              <BudgetText key="persons" budget={{ used: posting.persons, allowed: reading.personsPerPosting }} />,
            ],
          }))}
        />
      )}
    </Section>
  );
}
