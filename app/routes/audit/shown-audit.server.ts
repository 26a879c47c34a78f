import { formatsFor } from '#app/i18n/format.ts';
import type { Locale } from '#app/i18n/locale.ts';
import type { findAuditState } from '#app/use-cases/audit/audit-state.server.ts';
import type { listAudit } from '#app/use-cases/audit/list-audit.server.ts';
import type { listOpenings } from '#app/use-cases/audit/list-openings.server.ts';

const idsShown = 3;

/** Rows of the log as the page shows them. */
export function shownRows(locale: Locale, { rows, older }: Awaited<ReturnType<typeof listAudit>>) {
  const format = formatsFor(locale);
  return {
    older,
    rows: rows.map(({ seq, at, actorId, action: did, subjectKind, subjectIds }) => ({
      seq,
      at: format.instant(at),
      actorId,
      did,
      subjectKind,
      ids: subjectIds.slice(0, idsShown).join(', '),
      more: Math.max(0, subjectIds.length - idsShown),
    })),
  };
}

/** The state of the chain as the page shows it. */
export function shownState(
  locale: Locale,
  { check, notedNoMoreSince, ...state }: Awaited<ReturnType<typeof findAuditState>>,
) {
  const format = formatsFor(locale);
  return {
    ...state,
    notedNoMoreSince: notedNoMoreSince && format.instant(notedNoMoreSince),
    check: check && {
      at: format.instant(check.checkedAt),
      soundUntil: check.soundUntil && format.instant(check.soundUntil),
      rows: check.rows,
      finding: check.finding,
      findingSeq: check.findingSeq,
    },
  };
}
export type ShownAuditState = ReturnType<typeof shownState>;

/** Openings without a case as the page shows them. */
export function shownOpenings(locale: Locale, openings: Awaited<ReturnType<typeof listOpenings>>) {
  const format = formatsFor(locale);
  return openings.map(({ id, caseCode, openedBy, openedAt, reason, text }) => ({
    id,
    caseCode,
    by: openedBy,
    at: format.instant(openedAt),
    reason,
    text,
  }));
}
export type ShownOpening = ReturnType<typeof shownOpenings>[number];
