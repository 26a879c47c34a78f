import type { AppContext } from '../app-context.ts';
import { oneTimeCode, stepAt } from './one-time-code.server.ts';

/**
 * What a program with this key shows now, for visitors of the demo world: invented people hold no device.
 * @param key asked for in the demo alone; null: there is none
 * @param after the half minute of the last code that was used; that one works no more, so the next one is told
 * @returns null in every other mode
 */
export async function demoCode(
  app: AppContext,
  key: () => Promise<{ readonly key: Uint8Array; readonly after: number } | null>,
): Promise<string | null> {
  if (app.config.mode !== 'demo') return null;
  const found = await key();
  return found === null ? null : oneTimeCode(found.key, Math.max(stepAt(app.clock.now()), found.after + 1));
}
