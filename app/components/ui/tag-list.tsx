import { Tag, type TagState } from './tag.tsx';

export interface ListedTag {
  readonly state?: TagState;
  readonly text: string;
}

/** Tags side by side, as a list for screen readers. */
export function TagList({ tags, label }: { tags: readonly ListedTag[]; label?: string }) {
  return (
    <ul className="tags" aria-label={label}>
      {tags.map(({ state, text }, index) => (
        <Tag key={index} as="li" state={state}>
          {text}
        </Tag>
      ))}
    </ul>
  );
}
