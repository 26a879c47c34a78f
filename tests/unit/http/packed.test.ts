import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { packed } from '#app/http/packed.server.ts';

const page = `<!DOCTYPE html>${'<p>Schweißer/in – Größe</p>'.repeat(40)}`;

async function answer(accepted: string | null, text = page) {
  const headers = new Headers();
  const init = accepted === null ? {} : { headers: { 'accept-encoding': accepted } };
  const body = Buffer.from(await packed(new Request('http://portal.example/', init), headers, text));
  return { body, encoding: headers.get('content-encoding'), vary: headers.get('vary') };
}

describe('a page on its way', () => {
  it('is packed where the browser takes that, and says so', async () => {
    for (const accepted of ['gzip', 'br, GZIP;q=0.5', '*', 'deflate , gzip ; q=1.0']) {
      const { body, encoding, vary } = await answer(accepted);
      expect([encoding, vary], accepted).toEqual(['gzip', 'Accept-Encoding']);
      expect(body.length).toBeLessThan(page.length / 4);
      expect(gunzipSync(body).toString()).toBe(page);
    }
  });

  it('stays as it is for a browser that does not', async () => {
    for (const accepted of [null, '', 'identity', 'br', 'gzip;q=0', 'gzip; q=0.0', 'xgzip']) {
      const { body, encoding, vary } = await answer(accepted);
      expect([encoding, vary], String(accepted)).toEqual([null, 'Accept-Encoding']);
      expect(body.toString()).toBe(page);
    }
  });

  it('is whole however long it is', async () => {
    const long = page.repeat(300);
    expect(gunzipSync((await answer('gzip', long)).body).toString()).toBe(long);
  });
});
