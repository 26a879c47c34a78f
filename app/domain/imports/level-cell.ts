import { cefrLevels, levelRank, type CefrLevel } from '../profile/language-level.ts';
import { tidy } from './fold.ts';

/**
 * "b1", "B 1", "B1.2", "B1+", "telc B1", "A2/B1" (the lower counts), "alpha", "A0". Null for nothing said,
 * 'unknown' for text that names no level ("gut").
 */
export function readLevel(text: string): CefrLevel | 'unknown' | null {
  const value = tidy(text);
  if (
    value === '' ||
    /^(?:[-–?.]+|kein\w*( \w+)?( erforderlich)?|nicht (?:erforderlich|n(?:ö|oe)tig)|egal|ohne)$/i.test(value)
  )
    return null;
  const named = [...value.toUpperCase().matchAll(/(?:^|[^A-Z0-9])([ABC])\s?([12])(?![0-9])/g)].map(
    (found) => `${found[1]}${found[2]}` as CefrLevel,
  );
  const [first, ...rest] = named.filter((level) => cefrLevels.includes(level));
  if (first !== undefined)
    return rest.reduce((lowest, level) => (levelRank(level) < levelRank(lowest) ? level : lowest), first);
  if (/alpha|^a\s?0$|analphabet/i.test(value)) return 'alpha';
  if (/muttersprach/i.test(value)) return 'C2';
  return 'unknown';
}
