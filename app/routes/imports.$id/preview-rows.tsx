import type { ReactNode } from 'react';
import { useRuleText } from '#app/components/rule/use-rule-text.ts';
import { Button } from '#app/components/ui/button.tsx';
import { RadioGroup } from '#app/components/ui/radio-group.tsx';
import { Table } from '#app/components/ui/table.tsx';
import { useTexts } from '#app/i18n/use-texts.tsx';
import type { PreviewPage } from './preview.server.ts';

type Row = PreviewPage['rows'][number];

/** The rows of one result: what changes, what is wrong, or what a person must decide. */
export function PreviewRows({ page }: { page: PreviewPage }) {
  const t = useTexts('imports');
  if (page.rows.length === 0) return <p>{t('page.nothing')}</p>;
  const { state } = page.run;
  const isOpen = state === 'preview' || state === 'taken';
  const save = isOpen ? <SaveChoices isTaken={state === 'taken'} /> : null;
  if (page.show === 'conflict') return <Conflicts rows={page.rows} save={save} />;
  if (page.show === 'noLongerListed') return <Absent page={page} save={save} />;
  if (page.show === 'keptForPlacement') return <Absent page={page} save={null} />;
  return <Listed page={page} />;
}

function Listed({ page }: { page: PreviewPage }) {
  const t = useTexts('imports');
  const ruleText = useRuleText();
  const isError = page.show === 'error';
  const isChange = page.show === 'changed' || page.show === 'caseworkerChanged';
  const notes = (row: Row) => [
    ...(isError ? row.errors : row.hints).map(({ column, sentence }) => `${column}: ${sentence}`),
    ...row.findings.map(({ code, params }) => ruleText({ code: `finding.${code}`, params })),
  ];
  return (
    <Table
      caption={t(`plan.${page.show}`)}
      captionHidden
      columns={[
        { label: t('page.row') },
        { label: t(page.run.kind === 'volunteers' ? 'field.email' : 'page.number') },
        { label: t('page.label') },
        ...(isChange ? [{ label: t('page.changes') }] : []),
        { label: isError ? t('page.problems') : t('page.hints') },
      ]}
      rows={page.rows.map((row) => ({
        key: String(row.rowNumber),
        cells: [
          row.rowNumber,
          row.key,
          row.href === null ? row.label : <a href={row.href}>{row.label}</a>,
          ...(isChange
            ? [
                <Lines
                  key="changes"
                  lines={row.changes.map(({ field, before, after }) =>
                    t('page.from', { field: t.find(`field.${field}`) ?? field, before, after }),
                  )}
                />,
              ]
            : []),
          <Lines key="notes" lines={notes(row)} />,
        ],
      }))}
    />
  );
}

function Lines({ lines }: { lines: readonly string[] }) {
  return (
    <>
      {lines.map((line, index) => (
        <div key={index}>{line}</div>
      ))}
    </>
  );
}

function Conflicts({ rows, save }: { rows: readonly Row[]; save: ReactNode }) {
  const t = useTexts('imports');
  return (
    <form method="post" className="stack">
      <p>{t('page.conflictLead')}</p>
      {rows.map((row) => (
        <div className="card" key={row.rowNumber}>
          <h2>{row.href === null ? row.label : <a href={row.href}>{row.label || row.key}</a>}</h2>
          <Table
            caption={`${t('page.row')} ${row.rowNumber}, ${row.key}`}
            columns={[{ label: t('page.label') }, { label: t('page.here') }, { label: t('page.list') }]}
            rows={row.conflicts.map(({ field, before, after }) => ({
              key: field,
              cells: [t.find(`field.${field}`) ?? field, before, after],
            }))}
          />
          {save !== null ? (
            <RadioGroup
              name={`choice.${row.rowNumber}`}
              label={`${row.label || row.key}`}
              inline
              defaultValue={row.choice ?? 'later'}
              options={[
                { value: 'later', label: t('page.later') },
                { value: 'list', label: t('page.takeList') },
                { value: 'here', label: t('page.keepHere') },
              ]}
            />
          ) : null}
        </div>
      ))}
      {save}
    </form>
  );
}

function Absent({ page, save }: { page: PreviewPage; save: ReactNode }) {
  const t = useTexts('imports');
  const isPeople = page.run.kind === 'profiles';
  const isNamed = page.run.kind !== 'postings';
  const mayClose = save !== null;
  const nameOf = (row: Row) => row.person?.name ?? row.label;
  return (
    <form method="post" className="stack">
      {mayClose ? <p>{t('page.absentLead')}</p> : null}
      <Table
        caption={t('plan.noLongerListed')}
        captionHidden
        columns={[
          { label: t(isNamed ? 'page.person' : 'page.label') },
          ...(isPeople ? [{ label: t('page.number') }, { label: t('page.caseCode') }] : []),
        ]}
        rows={page.rows.map((row) => ({
          key: String(row.rowNumber),
          cells: [
            <>
              {mayClose ? <input type="hidden" name="shown" value={row.rowNumber} /> : null}
              {mayClose ? (
                <input
                  type="checkbox"
                  name="close"
                  value={row.rowNumber}
                  defaultChecked={row.choice === 'close'}
                  aria-label={t('page.close', { label: nameOf(row) })}
                />
              ) : null}
              <bdi>{row.href === null ? nameOf(row) : <a href={row.href}>{nameOf(row)}</a>}</bdi>
            </>,
            ...(isPeople ? [row.person?.customerNumber ?? '', row.label] : []),
          ],
        }))}
      />
      {save}
    </form>
  );
}

function SaveChoices({ isTaken }: { isTaken: boolean }) {
  const t = useTexts('imports');
  return (
    <div className="actions">
      <Button kind="secondary" name="intent" value="choose">
        {t(isTaken ? 'page.takeChoices' : 'page.saveChoices')}
      </Button>
    </div>
  );
}
