import { Button } from '#app/components/ui/button.tsx';
import { Section } from '#app/components/ui/section.tsx';
import { Tag } from '#app/components/ui/tag.tsx';
import { VersionField } from '#app/components/ui/version-field.tsx';
import { useFormats, useTexts } from '#app/i18n/use-texts.tsx';
import type { CasePageData } from './case-page.server.ts';

/** The course she is in, and "nichts danach": the list of courses that end leaves out who has a plan. */
export function CourseCard({ page }: { page: CasePageData }) {
  const t = useTexts('profile');
  const format = useFormats();
  const { course } = page;
  if (course === null) return null;
  const facts = [
    t(`courseKind.${course.kind}`),
    course.goal,
    course.untilOn === null ? null : t('page.courseUntil', { untilOn: format.day(course.untilOn) }),
    course.times,
    course.examOn === null ? null : t('page.courseExam', { examOn: format.day(course.examOn) }),
  ].filter((part) => part !== null);
  return (
    <Section title={t('page.course')} id="course">
      <p>{facts.join(', ')}</p>
      <form method="post" className="actions">
        <VersionField value={page.version} />
        <input type="hidden" name="planned" value={page.followUpPlanned ? '' : 'yes'} />
        <Tag state={page.followUpPlanned || page.isPlacedAfterCourse ? 'met' : 'partly'}>
          {page.isPlacedAfterCourse
            ? t('page.placementAfter')
            : page.followUpPlanned
              ? t('page.somethingAfter')
              : t('page.nothingAfter')}
        </Tag>
        {page.mayEdit && page.state !== 'closed' ? (
          <Button kind="secondary" small name="intent" value="follow-up">
            {page.followUpPlanned ? t('page.unplanAfter') : t('page.planAfter')}
          </Button>
        ) : null}
      </form>
    </Section>
  );
}
