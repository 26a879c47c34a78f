import { Badge } from '#app/components/ui/badge.tsx';
import { EmptyState } from '#app/components/ui/empty-state.tsx';
import { TagList, type ListedTag } from '#app/components/ui/tag-list.tsx';
import { Problem, useFieldProblem, useKeptValue } from '#app/components/ui/field-parts.tsx';
import type { FormState } from '#app/domain/form-state.ts';
import type { MeetingMode, WeeklySlot } from '#app/domain/mentoring/mentoring.ts';
import { useFormats, useTexts } from '#app/i18n/use-texts.tsx';
import { useMentoringWords } from './use-mentoring-words.ts';

export interface SuggestedMentor {
  readonly id: string;
  readonly caseCode: string;
  readonly place: string;
  readonly km: number | null;
  readonly mode: MeetingMode;
  readonly sharedSlots: readonly WeeklySlot[];
  readonly sharedLanguages: readonly string[];
  readonly free: number;
}

/** Volunteers to choose from, nearest and freest first, each with what speaks for her. Stands inside a form. */
export function MentorSuggestions({ mentors, form }: { mentors: readonly SuggestedMentor[]; form?: FormState }) {
  const t = useTexts('mentoring');
  const words = useMentoringWords();
  const chosen = useKeptValue(form, 'mentorId', null);
  const { id, text } = useFieldProblem(form, 'mentorId', null);
  if (mentors.length === 0)
    return <EmptyState title={t('learnerPage.nobody')}>{t('learnerPage.nobodyHint')}</EmptyState>;
  return (
    <fieldset className={text === null ? 'kern-fieldset' : 'kern-fieldset kern-fieldset--error'}>
      <legend className="kern-label">{t('learnerPage.start.choose')}</legend>
      <div className="kern-fieldset__body">
        {mentors.map((mentor, index) => {
          const optionId = index === 0 ? id : `${id}-${index}`;
          return (
            <div className="kern-form-check" key={mentor.id}>
              <input
                id={optionId}
                type="radio"
                name="mentorId"
                value={mentor.id}
                className="kern-form-check__radio"
                defaultChecked={chosen === mentor.id}
                aria-describedby={`${optionId}-why`}
              />
              <div>
                <label className="kern-label" htmlFor={optionId}>
                  {mentor.caseCode}, {mentor.place} <Badge tone="good">{words.free(mentor.free)}</Badge>
                </label>
                <div id={`${optionId}-why`}>
                  <Reasons mentor={mentor} />
                </div>
              </div>
            </div>
          );
        })}
      </div>
      <Problem id={id} text={text} />
    </fieldset>
  );
}

function Reasons({ mentor }: { mentor: SuggestedMentor }) {
  const t = useTexts('mentoring');
  const format = useFormats();
  const words = useMentoringWords();
  const { km, mode, sharedSlots, sharedLanguages } = mentor;
  const tags: ListedTag[] = [
    km === null
      ? { state: 'partly', text: t('learnerPage.reason.kmUnknown') }
      : {
          state: 'met',
          text: km === 0 ? t('learnerPage.reason.same') : t('learnerPage.reason.km', { km: format.km(km) }),
        },
  ];
  if (mode !== 'inPerson') {
    tags.push({ state: 'met', text: mode === 'both' ? t('mode.both') : t('learnerPage.reason.online') });
  }
  tags.push(
    sharedSlots.length === 0
      ? { state: 'partly', text: t('learnerPage.reason.noSlots') }
      : {
          state: 'met',
          text: t('learnerPage.reason.slots', { count: sharedSlots.length, slots: words.slots(sharedSlots) }),
        },
  );
  if (sharedLanguages.length > 0) {
    const languages = words.languages(sharedLanguages);
    tags.push({ state: 'met', text: t('learnerPage.reason.languages', { languages }) });
  }
  return <TagList tags={tags} />;
}
