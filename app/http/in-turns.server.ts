import type { RequestHandler } from 'express';

/**
 * Begins one page in each turn of the event loop. A page on a database file is made in one go, without a pause: pages that
 * arrived together would otherwise all be made before anything else is looked at, the question of a proxy whether the portal
 * is well among it. First come, first served; no page is made slower by it.
 */
export function inTurns(): RequestHandler {
  const waiting: (() => void)[] = [];
  let isTurning = false;
  const begin = () => {
    waiting.shift()?.();
    isTurning = waiting.length > 0;
    if (isTurning) setImmediate(begin);
  };
  return (_request, _response, next) => {
    waiting.push(next);
    if (isTurning) return;
    isTurning = true;
    setImmediate(begin);
  };
}
