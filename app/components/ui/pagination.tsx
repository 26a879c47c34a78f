import { useTexts } from '#app/i18n/use-texts.tsx';

interface PaginationProps {
  /** 1-based. */
  readonly page: number;
  readonly pageCount: number;
  readonly hrefFor: (page: number) => string;
  /** What is paged; needed where several lists stand on one page. */
  readonly label?: string;
}

/** Back, where we are, next, and the neighbours; nothing when there is only one page. */
export function Pagination({ page, pageCount, hrefFor, label }: PaginationProps) {
  const t = useTexts('ui');
  if (pageCount <= 1) return null;
  const near = [...new Set([1, page - 1, page, page + 1, pageCount])]
    .filter((n) => n >= 1 && n <= pageCount)
    .sort((a, b) => a - b);
  return (
    <nav className="pages" aria-label={label ?? t('pagination.label')}>
      {page > 1 ? (
        <a href={hrefFor(page - 1)} rel="prev">
          {t('pagination.previous')}
        </a>
      ) : null}
      <ol>
        {near.map((n, index) => (
          <li key={n} className={index > 0 && n - (near[index - 1] ?? n) > 1 ? 'pages-gap' : undefined}>
            <a
              href={hrefFor(n)}
              aria-label={t('pagination.page', { page: n })}
              aria-current={n === page ? 'page' : undefined}
            >
              {n}
            </a>
          </li>
        ))}
      </ol>
      {page < pageCount ? (
        <a href={hrefFor(page + 1)} rel="next">
          {t('pagination.next')}
        </a>
      ) : null}
    </nav>
  );
}
