import { basisCodeOf, type Finding, type FindingSeverity } from '#app/domain/rule/finding.ts';
import { useTexts } from '#app/i18n/use-texts.tsx';
import { Alert } from '../ui/alert.tsx';
import { useRuleText } from './use-rule-text.ts';

const kinds = { error: 'danger', question: 'warning', warning: 'info' } as const;
const severities: readonly FindingSeverity[] = ['error', 'question', 'warning'];

interface RuleFindingsProps {
  readonly findings: readonly Finding[];
  readonly quietWhenEmpty?: boolean;
  /** Of its own where a page has several. */
  readonly id?: string;
}

/** What the rules say about a posting, the gravest first, each with its legal basis and "Stand". */
export function RuleFindings({ findings, quietWhenEmpty, id = 'rules' }: RuleFindingsProps) {
  const t = useTexts('rule');
  const text = useRuleText();
  if (findings.length === 0) return quietWhenEmpty ? null : <p className="mute">{t('nothingFound')}</p>;
  return (
    <div className="stack" id={id}>
      {severities.map((severity) => {
        const found = findings.filter((finding) => finding.severity === severity);
        return found.length === 0 ? null : (
          <Alert key={severity} kind={kinds[severity]} title={t(`severity.${severity}`)}>
            <ul>
              {found.map((finding) => (
                <li key={`${finding.field} ${finding.code}`}>
                  {text({ code: `finding.${finding.code}`, params: finding.params })}{' '}
                  {'legalBasis' in finding.params ? (
                    <span className="mute">{text({ code: basisCodeOf(finding), params: finding.params })}</span>
                  ) : null}
                </li>
              ))}
            </ul>
            {severity === 'error' ? <p className="mute">{t('authorityDecides')}</p> : null}
          </Alert>
        );
      })}
    </div>
  );
}
