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
  /** One link, shown as a button; the one with `data-do` is pressed by the key e. Plain, so that 150 rows stay small. */
  readonly action?: ReactNode;
  /** What its box sends; missing: nothing can be done to it in bulk. */
  readonly pick?: string;
  /** The list was left here: the keys go on from this row. */
  readonly isCurrent?: boolean;
  /** Below the row, over its whole width: a form that belongs to it. */
  readonly below?: ReactNode;
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
  /** Boxes for bulk actions: their name, and the id of the form they belong to. */
  readonly select?: { readonly name: string; readonly form: string };
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
                <Row key={row.key} row={row} select={select} />
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

function Row({ row, select }: { row: WorkRow; select: WorkListProps['select'] }) {
  const t = useTexts('ui');
  const box =
    row.pick === undefined ? (
      <i />
    ) : (
      <input
        type="checkbox"
        name={select?.name}
        form={select?.form}
        value={row.pick}
        aria-label={t('workList.select', { name: row.name })}
      />
    );
  return (
    <li data-row className={row.isCurrent ? 'is-current' : undefined}>
      {select ? box : null}
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
      {row.below ? <div className="work-below">{row.below}</div> : null}
    </li>
  );
}
