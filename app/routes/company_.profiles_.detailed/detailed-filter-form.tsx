import { Button } from '#app/components/ui/button.tsx';
import { Field } from '#app/components/ui/field.tsx';
import { LinkButton } from '#app/components/ui/link-button.tsx';
import { Select } from '#app/components/ui/select.tsx';
import { detailedQuery, type DetailedFilter } from '#app/domain/disclosure/detailed-filter.ts';
import { cefrLevels } from '#app/domain/profile/language-level.ts';
import { useTexts } from '#app/i18n/use-texts.tsx';
import { browsingHref } from '../company_.profiles/browsing-href.ts';
import { PostingSelect } from '../company_.profiles/posting-select.tsx';

interface DetailedFilterFormProps {
  readonly view: {
    readonly filter: DetailedFilter;
    readonly posting: { readonly id: string } | null;
    readonly postings: readonly { readonly id: string; readonly code: string; readonly title: string }[];
    readonly concepts: readonly { readonly key: string; readonly label: string }[];
    readonly regions: readonly { readonly value: string; readonly name: string; readonly isDistrict: boolean }[];
  };
  /** What was typed and not wholly understood. */
  readonly find: string;
}

/** Skills by typing, level and region by choosing; every skill that is searched for can be taken out again. */
export function DetailedFilterForm({
  view: { filter, posting, postings, concepts, regions },
  find,
}: DetailedFilterFormProps) {
  const t = useTexts('companyBrowse');
  const match = useTexts('match');
  return (
    <>
      <form method="post" className="filters" role="search" data-repeatable>
        <Field
          name="find"
          type="search"
          label={t('detailedList.find')}
          hint={t('detailedList.findHint')}
          defaultValue={find}
          autoComplete="off"
        />
        <Button kind="secondary" name="intent" value="find">
          {t('detailedList.search')}
        </Button>
      </form>
      {concepts.length === 0 ? null : (
        <div className="chips">
          <ul className="tags" aria-label={t('detailedList.chosen')}>
            {concepts.map(({ key, label }) => {
              const rest = { ...filter, concepts: filter.concepts.filter((one) => one !== key) };
              return (
                <li key={key} className="chip">
                  <a
                    href={browsingHref('detailed', posting, detailedQuery(rest))}
                    aria-label={t('detailedList.remove', { filter: label })}
                  >
                    {label}
                  </a>
                </li>
              );
            })}
          </ul>
        </div>
      )}
      <form method="get" className="filters" aria-label={t('filter.title')}>
        {filter.concepts.map((key) => (
          <input key={key} type="hidden" name="c" value={key} />
        ))}
        <PostingSelect postings={postings} posting={posting} />
        <Select
          name="level"
          label={t('filter.level')}
          empty={t('filter.anyGerman')}
          defaultValue={filter.german}
          options={cefrLevels.slice(1).map((level) => ({ value: level, label: match(`level.${level}`) }))}
        />
        <Select
          name="region"
          label={t('filter.region')}
          empty={t('filter.anyRegion')}
          defaultValue={filter.region}
          groups={[
            {
              label: t('filter.governmentRegions'),
              options: regions
                .filter(({ isDistrict }) => !isDistrict)
                .map(({ value, name }) => ({ value, label: t('filter.governmentRegion', { name }) })),
            },
            {
              label: t('filter.districts'),
              options: regions
                .filter(({ isDistrict }) => isDistrict)
                .map(({ value, name }) => ({ value, label: name })),
            },
          ]}
        />
        <Button kind="secondary">{t('filter.apply')}</Button>
        {detailedQuery(filter) === '' ? null : (
          <LinkButton kind="quiet" href={browsingHref('detailed', posting, '')}>
            {t('filter.reset')}
          </LinkButton>
        )}
      </form>
    </>
  );
}
