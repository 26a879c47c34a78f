import { browseQuery, type BrowseFilters } from '#app/domain/match/browse-question.ts';
import { Button } from '#app/components/ui/button.tsx';
import { DateField } from '#app/components/ui/date-field.tsx';
import { Field } from '#app/components/ui/field.tsx';
import { Select } from '#app/components/ui/select.tsx';
import { cefrLevels, levelOfRank } from '#app/domain/profile/language-level.ts';
import { useTexts } from '#app/i18n/use-texts.tsx';

/** Names of the fields below in an address. */
const ownNames = ['german', 'germanTo', 'km', 'hours', 'hoursTo', 'free', 'freeTo'];

/** From and to of levels, kilometres, hours and days: a GET form that keeps all other filters. */
export function RangeFields({ filters, hasPlace }: { filters: BrowseFilters; hasPlace: boolean }) {
  const t = useTexts('browse');
  const match = useTexts('match');
  const { german, hours, free } = filters;
  const levels = cefrLevels.map((value) => ({ value, label: match(`level.${value}`) }));
  const level = (rank: number | null) => (rank === null ? '' : levelOfRank(rank));
  const kept = [...new URLSearchParams(browseQuery(filters))].filter(([name]) => !ownNames.includes(name));
  return (
    <details className="facet">
      <summary>{t('range.title')}</summary>
      <form method="get" action="/profiles/browse" className="stack">
        {kept.map(([name, value], index) => (
          <input key={index} type="hidden" name={name} value={value} />
        ))}
        <Select
          name="german"
          label={t('range.germanFrom')}
          empty={t('range.anyLevel')}
          options={[...levels, { value: 'unknown', label: t('germanUnknown') }]}
          defaultValue={german === 'unknown' ? 'unknown' : level(german.from)}
        />
        <Select
          name="germanTo"
          label={t('range.germanTo')}
          empty={t('range.anyLevel')}
          options={levels}
          defaultValue={german === 'unknown' ? '' : level(german.to)}
        />
        {hasPlace ? (
          <Field name="km" label={t('range.km')} inputMode="numeric" size="short" defaultValue={filters.km} />
        ) : null}
        <Field name="hours" label={t('range.hoursFrom')} inputMode="numeric" size="short" defaultValue={hours.from} />
        <Field name="hoursTo" label={t('range.hoursTo')} inputMode="numeric" size="short" defaultValue={hours.to} />
        <DateField name="free" label={t('range.freeFrom')} defaultValue={free.from} />
        <DateField name="freeTo" label={t('range.freeTo')} defaultValue={free.to} />
        <Button kind="secondary">{t('range.apply')}</Button>
      </form>
    </details>
  );
}
