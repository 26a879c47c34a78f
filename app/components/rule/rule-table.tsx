import type { ShownRule } from '#app/i18n/shown-rule.ts';
import { useTexts } from '#app/i18n/use-texts.tsx';
import { Badge } from '../ui/badge.tsx';
import { Table } from '../ui/table.tsx';

interface RuleTableProps {
  readonly caption: string;
  readonly rules: readonly ShownRule[];
  /** Where the versions of one rule are. */
  readonly hrefFor?: (key: string) => string;
}

const tones = { now: 'good', coming: 'special', past: 'plain' } as const;

/** Versions of rules: value, validity, basis and source, "Stand", and whether somebody has confirmed it. */
export function RuleTable({ caption, rules, hrefFor }: RuleTableProps) {
  const t = useTexts('administration');
  return (
    <Table
      caption={caption}
      captionHidden
      columns={[
        { label: t('rules.key') },
        { label: t('rules.value') },
        { label: t('rules.valid') },
        { label: t('rules.basis') },
        { label: t('rules.checked') },
        { label: t('rules.confirmed') },
      ]}
      rows={rules.map((rule) => ({
        key: rule.id,
        cells: [
          hrefFor === undefined ? (
            rule.name
          ) : (
            <a key="name" href={hrefFor(rule.key)}>
              {rule.name}
            </a>
          ),
          rule.value,
          <>
            <Badge tone={tones[rule.phase]}>{t(`rules.phase.${rule.phase}`)}</Badge>{' '}
            {rule.validTo === ''
              ? t('rules.from', { from: rule.validFrom })
              : t('rules.fromTo', { from: rule.validFrom, to: rule.validTo })}
          </>,
          <>
            {rule.legalBasis} <span className="mute">{t('rules.source', { source: rule.source })}</span>
          </>,
          rule.checkedOn,
          <Badge key="confirmed" tone={rule.confirmed ? 'good' : 'warn'}>
            {t(rule.confirmed ? 'rules.yes' : 'rules.no')}
          </Badge>,
        ],
      }))}
    />
  );
}
