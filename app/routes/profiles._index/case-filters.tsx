import { Button } from '#app/components/ui/button.tsx';
import type { Choice } from '#app/components/ui/choice.ts';
import { LinkButton } from '#app/components/ui/link-button.tsx';
import { Select } from '#app/components/ui/select.tsx';
import { useTexts } from '#app/i18n/use-texts.tsx';
import type { ListQuestion } from './case-list.server.ts';

interface CaseFiltersProps {
  readonly question: ListQuestion;
  readonly occupations: readonly Choice[];
  /** Days within which a course may be asked to end. */
  readonly courseWindows: readonly number[];
  /** Empty: the reader has no team to choose from. */
  readonly caseworkers: readonly Choice[];
  readonly isFiltered: boolean;
  /** What was searched; null: there are no names here to search in. */
  readonly search: string | null;
}

/** Search for a name (POST) and filters (GET): the address keeps the filters and never a name. */
export function CaseFilters({
  question,
  occupations,
  courseWindows,
  caseworkers,
  isFiltered,
  search,
}: CaseFiltersProps) {
  const t = useTexts('profile');
  return (
    <div className="filter-row no-print">
      {search === null ? null : (
        <form method="post" className="actions" role="search" data-repeatable>
          <label htmlFor="f-find">{t('list.find')}</label>
          <input
            id="f-find"
            name="find"
            type="search"
            className="kern-form-input__input input--medium"
            defaultValue={search}
            autoComplete="off"
            maxLength={100}
          />
          <Button kind="secondary" name="intent" value="find">
            {t('list.findButton')}
          </Button>
        </form>
      )}
      <details className="fold" open={isFiltered}>
        <summary>{t('list.filter')}</summary>
        <form method="get" className="filters">
          {question.view === 'own' ? null : <input type="hidden" name="view" value={question.view} />}
          <Select
            name="state"
            label={t('list.state')}
            empty={t('list.anyState')}
            defaultValue={question.state}
            options={(['draft', 'published', 'withdrawn', 'closed'] as const).map((value) => ({
              value,
              label: t(`state.${value}`),
            }))}
          />
          <Select
            name="occupation"
            label={t('list.occupation')}
            empty={t('list.anyOccupation')}
            defaultValue={question.occupation}
            options={occupations}
          />
          <Select
            name="courseEnds"
            label={t('list.courseEnds')}
            empty={t('list.anyCourse')}
            defaultValue={question.courseEnds}
            options={courseWindows.map((days) => ({ value: String(days), label: t('list.courseIn', { days }) }))}
          />
          {caseworkers.length === 0 ? null : (
            <Select
              name="caseworker"
              label={t('list.caseworker')}
              empty={t('list.anyCaseworker')}
              defaultValue={question.caseworker}
              options={caseworkers}
            />
          )}
          <Button kind="secondary">{t('list.apply')}</Button>
          {isFiltered ? (
            <LinkButton kind="quiet" href={question.view === 'own' ? '/profiles' : `/profiles?view=${question.view}`}>
              {t('list.reset')}
            </LinkButton>
          ) : null}
        </form>
      </details>
    </div>
  );
}
