import { useContext } from 'react';
import { wordingGrounds, type WordingGround } from '#app/domain/posting/wording.ts';
import { useTexts } from '#app/i18n/use-texts.tsx';
import { NonceContext } from '../shell/nonce-context.ts';

/** What the script needs of a rule: ground, pattern, where the wording is fine, title only, what to write instead. */
export type WatchedRule = readonly [
  ground: WordingGround,
  pattern: string,
  unless: string | null,
  titleOnly: boolean,
  instead: string,
];

/** Inside a posting's form: `public/wording.js` marks wording while it is typed. Without it the page after sending does. */
export function WordingWatch({ rules }: { rules: readonly WatchedRule[] }) {
  const t = useTexts('wording');
  const nonce = useContext(NonceContext);
  if (rules.length === 0) return null;
  const words = {
    found: t('typing.found'),
    instead: t('typing.instead'),
    why: Object.fromEntries(wordingGrounds.map((ground) => [ground, t(`why.${ground}`)])),
  };
  return (
    <>
      <div hidden data-wording-rules={JSON.stringify(rules)} data-wording-words={JSON.stringify(words)} />
      <script src="/wording.js" nonce={nonce} defer />
    </>
  );
}
