import { Button } from '#app/components/ui/button.tsx';
import { LinkButton } from '#app/components/ui/link-button.tsx';
import { Select } from '#app/components/ui/select.tsx';
import { classQuery, facetsOf, type ClassFilter } from '#app/domain/disclosure/class-filter.ts';
import { occupationWords } from '#app/i18n/cell-words.ts';
import { useTexts, useTextSource } from '#app/i18n/use-texts.tsx';
import type { ClassList, FacetChoice } from '#app/use-cases/disclosure/list-classes.server.ts';
import { browsingHref } from './browsing-href.ts';
import { PostingSelect } from './posting-select.tsx';

interface ClassFilterFormProps {
  readonly view: Pick<ClassList, 'occupations' | 'germans' | 'regions'> & {
    readonly filter: ClassFilter;
    readonly posting: { readonly id: string; readonly occupationGroup: string | null } | null;
    readonly postings: readonly { readonly id: string; readonly code: string; readonly title: string }[];
  };
}

/** Occupation, German, region: two at most, and next to each value from ten on the sum of the cards it leaves. */
export function ClassFilterForm({ view: { filter, posting, postings, ...choices } }: ClassFilterFormProps) {
  const t = useTexts('companyBrowse');
  const cell = useTexts('disclosure');
  const source = useTextSource();
  const group = posting?.occupationGroup ?? null;
  const optionOf = ({ value, sum }: FacetChoice, name: string) => ({
    value,
    label: sum === null ? name : t('filter.sum', { name, count: sum }),
  });
  const occupation = (one: FacetChoice) => optionOf(one, occupationWords(source, one.value));
  return (
    <form method="get" className="filters" aria-label={t('filter.title')}>
      <PostingSelect postings={postings} posting={posting} />
      <Select
        name="occupation"
        label={t('filter.occupation')}
        empty={t('filter.anyOccupation')}
        defaultValue={filter.occupation}
        groups={[
          {
            label: t('filter.segments'),
            options: choices.occupations.filter(({ value }) => value.startsWith('S')).map(occupation),
          },
          {
            label: t('filter.groups'),
            options: choices.occupations.filter(({ value }) => !value.startsWith('S')).map(occupation),
          },
        ]}
      />
      <Select
        name="german"
        label={t('filter.german')}
        empty={t('filter.anyGerman')}
        defaultValue={filter.german}
        options={choices.germans.map((one) => optionOf(one, cell(`german.${one.value}`)))}
      />
      <Select
        name="region"
        label={t('filter.region')}
        empty={t('filter.anyRegion')}
        defaultValue={filter.region}
        groups={[
          {
            label: t('filter.governmentRegions'),
            options: choices.regions
              .filter(({ isDistrict }) => !isDistrict)
              .map((one) => optionOf(one, t('filter.governmentRegion', { name: one.name }))),
          },
          {
            label: t('filter.districts'),
            options: choices.regions.filter(({ isDistrict }) => isDistrict).map((one) => optionOf(one, one.name)),
          },
        ]}
      />
      <Button kind="secondary">{t('filter.apply')}</Button>
      {facetsOf(filter).length === 0 ? null : (
        <LinkButton kind="quiet" href={browsingHref('cards', posting, '')}>
          {t('filter.reset')}
        </LinkButton>
      )}
      {group === null || filter.occupation === group ? null : (
        <LinkButton kind="quiet" href={browsingHref('cards', posting, classQuery({ ...filter, occupation: group }))}>
          {t('filter.ofPosting')}
        </LinkButton>
      )}
      <p className="mute">{t('filter.hint')}</p>
    </form>
  );
}
