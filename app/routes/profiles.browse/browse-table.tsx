import { browseSorts, type BrowseFilters, type BrowseSort } from '#app/domain/match/browse-question.ts';
import { Table } from '#app/components/ui/table.tsx';
import { Tag } from '#app/components/ui/tag.tsx';
import type { Day } from '#app/domain/time/day.ts';
import { useFormats, useTexts } from '#app/i18n/use-texts.tsx';
import type { BrowsedProfiles } from '#app/use-cases/match/browse-profiles.server.ts';

import { browseHref } from './browse-href.ts';

interface BrowseTableProps {
  readonly filters: BrowseFilters;
  readonly list: Omit<BrowsedProfiles, 'filters'>;
  readonly today: Day;
  /** Profiles that are new in the saved search that is open. */
  readonly newIds: readonly string[];
}

/** One page of profiles without names. */
export function BrowseTable({ filters, list, today, newIds }: BrowseTableProps) {
  const t = useTexts('browse');
  const match = useTexts('match');
  const format = useFormats();
  const isNew = new Set(newIds);
  const sort = (by: BrowseSort) => ({
    href: browseHref({ ...filters, sort: by }),
    direction: filters.sort === by ? (by === 'german' ? ('descending' as const) : ('ascending' as const)) : null,
  });
  const hasPlace = list.spotName !== null;
  const [near, free, german] = browseSorts;
  return (
    <Table
      caption={t('table.caption', { page: list.page })}
      captionHidden
      columns={[
        { label: t('table.code'), code: true },
        { label: t('table.occupation'), plain: true },
        { label: t('table.german'), sort: sort(german) },
        { label: t('table.place'), plain: true },
        ...(hasPlace ? [{ label: t('table.km'), numeric: true, sort: sort(near) }] : []),
        { label: t('table.free'), sort: sort(free) },
        { label: t('table.experience') },
      ]}
      rows={list.rows.map((row) => ({
        key: row.profileId,
        cells: [
          <>
            <a href={`/profiles/${row.profileId}`}>{row.caseCode}</a>
            {isNew.has(row.profileId) ? <Tag>{t('table.isNew')}</Tag> : null}
          </>,
          row.occupationLabel,
          row.german === null ? t('germanUnknown') : match(`level.${row.german}`),
          row.placeName,
          ...(hasPlace ? [row.km === null ? null : format.km(row.km)] : []),
          row.freeFrom === null || row.freeFrom <= today ? t('table.now') : format.day(row.freeFrom),
          row.experienceYears === null || row.experienceYears < 1
            ? null
            : t('table.years', { count: row.experienceYears }),
        ],
      }))}
    />
  );
}
