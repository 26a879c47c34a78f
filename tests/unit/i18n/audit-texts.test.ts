import { describe, expect, it } from 'vitest';
import { auditActions, auditSubjects } from '#app/domain/audit/audit-action.ts';
import { locales } from '#app/i18n/locale.ts';
import { textsFor } from '#app/i18n/texts.ts';

describe.each(locales)('words of the audit log (%s)', (locale) => {
  it('exist for every entry and every subject', () => {
    const t = textsFor(locale, 'audit');
    const keys = [...auditActions.map((action) => `did.${action}`), ...auditSubjects.map((kind) => `kind.${kind}`)];
    expect(keys.filter((key) => t.find(key) === undefined)).toEqual([]);
  });
});
