import { Card } from '#app/components/ui/card.tsx';
import { DataList } from '#app/components/ui/data-list.tsx';
import type { Day } from '#app/domain/time/day.ts';
import { useFormats, useTexts } from '#app/i18n/use-texts.tsx';
import type { MentorPage } from '#app/use-cases/mentoring/find-mentor-page.server.ts';

/** How far the house has come in getting to know a volunteer: the days of talk, agreement and papers. */
export function VettingCard({ mentor }: { mentor: MentorPage }) {
  const t = useTexts('mentoring');
  const format = useFormats();
  const day = (on: Day | null) => (on === null ? null : format.day(on));
  return (
    <Card title={t('mentorPage.vetting')}>
      <DataList
        items={[
          [t('mentorPage.registeredOn'), day(mentor.registeredOn)],
          [t('mentorPage.pledgedOn'), day(mentor.pledgedOn)],
          [t('mentorPage.interviewedOn'), day(mentor.interviewedOn)],
          [
            t('mentorPage.programme'),
            mentor.programme === null
              ? null
              : `${mentor.programme.name} (${t(`programmes.kind.${mentor.programme.certificate}`)})`,
          ],
          [t('mentorPage.agreementOn'), day(mentor.agreementOn)],
          [t('mentorPage.confidentialityOn'), day(mentor.confidentialityOn)],
          [
            t('mentorPage.certificateSeenOn'),
            mentor.certificateSeenOn === null && mentor.needsCertificate && mentor.state !== 'ended'
              ? t('mentorPage.certificateNotKept')
              : day(mentor.certificateSeenOn),
          ],
          [t('mentorPage.materialOn'), day(mentor.materialOn)],
        ]}
      />
      <p>
        <a href={`/volunteer/guide${mentor.guideTownId === null ? '' : `?town=${mentor.guideTownId}`}`}>
          {t('mentorPage.guide')}
        </a>
      </p>
    </Card>
  );
}
