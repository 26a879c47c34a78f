import { Card } from '#app/components/ui/card.tsx';
import { LinkButton } from '#app/components/ui/link-button.tsx';
import { useTexts } from '#app/i18n/use-texts.tsx';

/** Companies the person does not want to be proposed to, and the way to change that. */
export function BlocksCard({ id, companies }: { id: string; companies: readonly string[] }) {
  const t = useTexts('profile');
  return (
    <Card
      title={t('blocks.title')}
      id="blocks"
      actions={
        <LinkButton href={`/profiles/${id}/blocks`} small>
          {t('blocks.change')}
        </LinkButton>
      }
    >
      {companies.length === 0 ? (
        <p>{t('blocks.none')}</p>
      ) : (
        <ul className="stack">
          {companies.map((name, index) => (
            <li key={index}>{name}</li>
          ))}
        </ul>
      )}
    </Card>
  );
}
