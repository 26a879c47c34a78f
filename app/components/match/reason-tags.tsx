import { reasonText } from '#app/i18n/reason-text.ts';
import { useTextSource } from '#app/i18n/use-texts.tsx';
import { TagList } from '../ui/tag-list.tsx';
import { Tag, type TagState } from '../ui/tag.tsx';

/** A reason as the search gives it. */
export interface ShownReason {
  readonly code: string;
  readonly state: string;
  readonly params: Readonly<Record<string, string | number | null | readonly string[]>>;
}

const tagStates: readonly string[] = ['met', 'partly', 'missing', 'learnable'];
/** What is met as a whole needs no tag of its own: "3 von 3 Muss" says it. */
const quietWhenMet: readonly string[] = ['must', 'hours', 'kind', 'lateralEntry'];

/**
 * Reasons as tags with plain sentences, what decides first.
 * @param labels names of concepts by key
 */
export function ReasonTags({
  reasons,
  labels,
}: {
  reasons: readonly ShownReason[];
  labels: Readonly<Record<string, string>>;
}) {
  const source = useTextSource();
  return (
    <TagList>
      {reasons
        .filter((reason) => !(reason.state === 'met' && quietWhenMet.includes(reason.code)))
        .map((reason, index) => (
          <Tag key={index} state={tagStates.includes(reason.state) ? (reason.state as TagState) : 'plain'}>
            {reasonText(source, reason, (concept) => labels[concept] ?? concept)}
          </Tag>
        ))}
    </TagList>
  );
}
