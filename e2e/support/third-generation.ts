import type { Page, Request } from '@playwright/test';

/** A phone far from the mast with an empty cache: 400 ms there and back, 200 kB a second, and of twenty answers one is lost. */
export interface ThirdGeneration {
  /** Bytes that came over the air since the last call, packed as they came. */
  taken(): number;
  /** The next answer to such a request is lost as well: the server has it, the phone doesn't know. */
  loseAnswerTo(isMeant: (request: Request) => boolean): void;
  /** How many answers were lost. */
  lost(): number;
}

const latency = 400;
const bytesPerSecond = 200_000;
const oneOf = 20;

/** @param page before it opens anything */
export async function onThirdGeneration(page: Page): Promise<ThirdGeneration> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Network.enable');
  await devtools.send('Network.setCacheDisabled', { cacheDisabled: true });
  await devtools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency,
    downloadThroughput: bytesPerSecond,
    uploadThroughput: bytesPerSecond / 2,
  });
  let bytes = 0;
  devtools.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
  let seen = 0;
  let lost = 0;
  let isMeantToBeLost: ((request: Request) => boolean) | null = null;
  await page.route('**/*', async (route) => {
    seen += 1;
    const isMeant = isMeantToBeLost?.(route.request()) === true;
    if (!isMeant && seen % oneOf !== 0) return route.continue();
    if (isMeant) isMeantToBeLost = null;
    lost += 1;
    await route.fetch({ maxRedirects: 0 }).catch(() => undefined);
    return route.abort('connectionreset');
  });
  return {
    taken() {
      const taken = bytes;
      bytes = 0;
      return taken;
    },
    loseAnswerTo: (isMeant) => (isMeantToBeLost = isMeant),
    lost: () => lost,
  };
}

/** What somebody does who sees that a page did not come: the same once more. */
export async function again(work: () => Promise<unknown>): Promise<void> {
  for (let time = 0; ; time += 1) {
    try {
      await work();
      return;
    } catch (error) {
      if (time === 3 || !String(error).includes('ERR_CONNECTION')) throw error;
    }
  }
}
