import type { StartTopic } from '#app/domain/assistance/start-sheet.ts';
import { useTexts } from '#app/i18n/use-texts.tsx';

interface StartTopicsProps {
  readonly topics: readonly StartTopic[];
  readonly benefit: string;
}

/** The sheet "Was sich ändert, wenn Sie anfangen" on a person's own link, in the language around it. */
export function StartTopics({ topics, benefit }: StartTopicsProps) {
  const t = useTexts('person');
  const texts = topics.map((topic) => ({
    title: t(`sheet.topic.${topic}.title`),
    text:
      topic === 'benefit'
        ? t('sheet.topic.benefit.text', { benefit: `\u2068${benefit}\u2069` })
        : t(`sheet.topic.${topic}.text`),
  }));
  return <StartTopicTexts unchecked={t('sheet.unchecked')} topics={texts} />;
}

interface StartTopicTextsProps {
  /** That nobody has checked the text. */
  readonly unchecked: string;
  readonly topics: readonly { readonly title: string; readonly text: string }[];
}

/** One short paragraph per thing that changes. */
export function StartTopicTexts({ unchecked, topics }: StartTopicTextsProps) {
  return (
    <>
      <p>
        <strong>{unchecked}</strong>
      </p>
      {topics.map(({ title, text }) => (
        <section key={title}>
          <h2>{title}</h2>
          <p>{text}</p>
        </section>
      ))}
    </>
  );
}
