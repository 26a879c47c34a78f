import type { Role } from '#app/domain/account/role.ts';
import { useTexts } from '#app/i18n/use-texts.tsx';
import { Button } from '../ui/button.tsx';
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
        <ul className="cards personas">
          {personas.map((persona) => (
            <li className="card" key={persona.id}>
              <h3>{persona.displayName}</h3>
              <p>{persona.roles.map((role) => t(`roles.${role}`)).join(', ')}</p>
              <p className="mute">{t.find(`personas.${persona.descriptionKey}`)}</p>
              <Button kind="secondary" small name="persona" value={persona.id}>
                {t('demo.button', { name: persona.displayName })}
              </Button>
            </li>
          ))}
        </ul>
      </form>
    </Section>
  );
}
