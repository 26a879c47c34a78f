import { directionOf, langTagOf } from '#app/domain/consent/consent-link.ts';
import type { ConsentLanguage, ConsentPurpose } from '#app/domain/consent/consent.ts';
import type { JobFit } from '#app/domain/disclosure/job-fit.ts';
import { useTexts } from '#app/i18n/use-texts.tsx';
import { JobFitCard } from '../disclosure/job-fit-card.tsx';
import { JobPicture } from './job-picture.tsx';

interface QuestionContentProps {
  readonly purpose: ConsentPurpose;
  readonly text: {
    readonly language: ConsentLanguage;
    readonly sees: string | null;
    readonly seesNot: string | null;
    readonly knows: readonly string[];
  };
  readonly job: Parameters<typeof JobPicture>[0]['job'] | null;
  readonly fit: JobFit | null;
  readonly mustLabels: Readonly<Record<string, string>>;
}

/** What a question is about: the job, what a company reads (the card it reads, word for word), what it does not, the rest. */
export function QuestionContent({ purpose, text, job, fit, mustLabels }: QuestionContentProps) {
  const t = useTexts('person');
  const ofProfile = purpose === 'namelessProfile' || purpose === 'detailedProfile';
  const language = { lang: langTagOf(text.language), dir: directionOf(text.language) };
  return (
    <>
      {job === null ? null : <JobPicture job={job} />}
      {text.sees === null ? null : (
        <section className="own-box">
          <h2>{t(ofProfile ? 'question.inside' : 'question.sees')}</h2>
          <p {...language}>{text.sees}</p>
          {fit === null || purpose !== 'proposal' ? null : (
            <>
              <p className="mute">{t('question.preview')}</p>
              <JobFitCard fit={fit} mustLabels={mustLabels} pseudonym={null} nameLater={false} />
            </>
          )}
        </section>
      )}
      {text.seesNot === null ? null : (
        <section className="own-box own-box--not">
          <h2>{t(ofProfile ? 'question.notInside' : 'question.seesNot')}</h2>
          <p {...language}>{text.seesNot}</p>
        </section>
      )}
      {text.knows.length === 0 ? null : (
        <section className="own-text">
          <h2>{t('question.knows')}</h2>
          {text.knows.map((paragraph, index) => (
            <p key={index} {...language}>
              {paragraph}
            </p>
          ))}
        </section>
      )}
    </>
  );
}
