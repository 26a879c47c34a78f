import { useFormats, useTexts } from '#app/i18n/use-texts.tsx';

/** Shares in whole percent; what is not nothing never reads as nothing. @returns e.g. `12 %`, `unter 1 %` */
export function useShare(): (share: number) => string {
  const t = useTexts('protection');
  const { percent } = useFormats();
  return (share) => (share > 0 && share < 0.01 ? t('figures.underOne') : percent(share));
}
