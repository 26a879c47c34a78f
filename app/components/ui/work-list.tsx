import type { ReactNode } from 'react';
import { useFormats, useTexts } from '#app/i18n/use-texts.tsx';

/** One due thing. Everything is finished text; `href` is the row's page. */
export interface WorkRow {
  readonly key: string;
  readonly href: string;
  readonly name: string;
  readonly about?: string;
  readonly task: string;
  /** Who acts, then who: "jetzt Firma, danach Sie". */
  readonly who?: string;
  readonly badge?: ReactNode;
  readonly due: string;
  /** One button or a small form; what it holds with `data-do` is pressed by the key e. */
  readonly action?: ReactNode;
}

export interface WorkSection {
  readonly id: string;
  readonly title: string;
  readonly tone: 'late' | 'now' | 'later';
  /** All due, also those not shown. */
  readonly count: number;
  readonly rows: readonly WorkRow[];
  readonly more?: { readonly href: string; readonly label: string };
  readonly empty?: string;
}

interface WorkListProps {
  readonly sections: readonly WorkSection[];
  /** Name of the boxes for bulk actions; the list must then stand inside a form. */
  readonly select?: string;
}

/** Overdue, today, this week. j / k move, x ticks, e does, o opens, ? lists the keys (enhance.js). */
export function WorkList({ sections, select }: WorkListProps) {
  const t = useTexts('ui');
  const format = useFormats();
  return (
    <div className="work stack" data-work-list>
      {sections.map((section) => (
        <section
          key={section.id}
          id={section.id}
          className={`work-group work-group--${section.tone}`}
          aria-labelledby={`${section.id}-title`}
        >
          <header>
            <h2 id={`${section.id}-title`}>{section.title}</h2>
            <span aria-hidden="true">{format.number(section.count, 0)}</span>
            <span className="kern-sr-only">{t('workList.count', { count: section.count })}</span>
          </header>
          {section.rows.length === 0 ? <p className="work-none">{section.empty ?? t('workList.nothing')}</p> : null}
          {section.rows.length > 0 ? (
            <ul className={select ? 'work-pick' : undefined}>
              {section.rows.map((row) => (
                <li key={row.key} data-row>
                  {select ? (
                    <input
                      type="checkbox"
                      name={select}
                      value={row.key}
                      aria-label={t('workList.select', { name: row.name })}
                    />
                  ) : null}
                  <div>
                    <a href={row.href}>
                      <bdi>{row.name}</bdi>
                    </a>
                    {row.about ? <small>{row.about}</small> : null}
                  </div>
                  <div>
                    {row.task}
                    {row.who ? <small>{row.who}</small> : null}
                  </div>
                  <div>{row.badge}</div>
                  <span>{row.due}</span>
                  <div>{row.action}</div>
                </li>
              ))}
            </ul>
          ) : null}
          {section.more ? (
            <p className="work-more">
              <a href={section.more.href}>{section.more.label}</a>
            </p>
          ) : null}
        </section>
      ))}
    </div>
  );
}
