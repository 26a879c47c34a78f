import type { Role } from '#app/domain/account/role.ts';
import { useTexts } from '#app/i18n/use-texts.tsx';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { Section } from '../ui/section.tsx';

export interface ShownPersona {
  readonly id: string;
  readonly displayName: string;
  readonly roles: readonly Role[];
  readonly descriptionKey: string;
}

/** One-click sign-in of the demo world; nothing at all where there are no personas (every other mode). */
export function PersonaList({ personas, query = '' }: { personas: readonly ShownPersona[]; query?: string }) {
  const t = useTexts('account');
  if (personas.length === 0) return null;
  return (
    <Section title={t('demo.title')}>
      <p className="mute">{t('demo.lead')}</p>
      <form method="post" action={`/demo-sign-in${query}`}>
        <div className="cards">
          {personas.map((persona) => (
            <Card
              key={persona.id}
              level={3}
              title={persona.displayName}
              actions={
                <Button kind="secondary" small name="persona" value={persona.id}>
                  {t('demo.button', { name: persona.displayName })}
                </Button>
              }
            >
              <p>{persona.roles.map((role) => t(`roles.${role}`)).join(', ')}</p>
              <p className="mute">{t.find(`personas.${persona.descriptionKey}`)}</p>
            </Card>
          ))}
        </div>
      </form>
      <p className="mute">{t('demo.secondFactor')}</p>
    </Section>
  );
}
