import type { ReactNode } from 'react';
import type { PaperPurpose } from '#app/domain/consent/consent.ts';
import { useTexts } from '#app/i18n/use-texts.tsx';
import { Page } from '../ui/page.tsx';
import { PrintButton } from '../ui/print-button.tsx';
import { PaperForm, type PaperFormProps } from './paper-form.tsx';

interface PaperPageProps extends PaperFormProps {
  readonly purpose: PaperPurpose | 'proposal' | 'introduction';
  readonly caseCode: string;
  /** The way back, and to other questions. */
  readonly links: ReactNode;
}

/** The page of one question on paper. */
export function PaperPage({ caseCode, links, ...form }: PaperPageProps) {
  const t = useTexts('proposal');
  return (
    <Page
      eyebrow={t('paper.case', { caseCode })}
      title={t(`paper.title.${form.purpose}`)}
      actions={
        <>
          <PrintButton label={t('paper.print')} />
          {links}
        </>
      }
    >
      <PaperForm {...form} />
    </Page>
  );
}
