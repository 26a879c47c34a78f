import { useTexts } from '#app/i18n/use-texts.tsx';
import { LinkButton } from '../ui/link-button.tsx';
import { Section } from '../ui/section.tsx';

interface HouseSignInProps {
  readonly houses: readonly { readonly id: string; readonly name: string }[];
  /** Of the sign-in page: what somebody wanted goes along. */
  readonly query: string;
}

/** The houses whose people sign in with an account of their house. Links, no forms: the way leads to another site. */
export function HouseSignIn({ houses, query }: HouseSignInProps) {
  const t = useTexts('signInProvider');
  if (houses.length === 0) return null;
  return (
    <Section title={t('choose')}>
      <div className="actions">
        {houses.map(({ id, name }) => (
          <LinkButton key={id} href={`/sign-in/house/${id}${query}`}>
            {t('with', { name })}
          </LinkButton>
        ))}
      </div>
    </Section>
  );
}
