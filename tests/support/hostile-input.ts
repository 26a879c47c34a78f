import type { Chance } from '#app/domain/chance.ts';

/** What no page may ever send back as markup. */
export const marker = '<script>alert(7)</script>';

/** What somebody types, pastes or sends who means harm, or whose keyboard does; none of it longer than a form may be. */
export const hostilePieces: readonly string[] = [
  '',
  ' ',
  '\0',
  'a\0b',
  '\u202eevil\u202c',
  '\u2066\u2069\u200b\u200d',
  '👩‍👩‍👧‍👦'.repeat(40),
  'Ẑ̷̨a̴l̶g̸o̵'.repeat(50),
  '\ufeff',
  '\ud800',
  '٣٤٥',
  '１２',
  marker,
  `"><img src=x onerror=alert(7)>`,
  "' onfocus='alert(7)' autofocus='",
  'javascript:alert(7)',
  '{{constructor.constructor("alert(7)")()}}',
  "'; DROP TABLE profiles; --",
  '" OR 1=1 --',
  'NEAR( AND OR NOT "',
  '%_\\%',
  '=HYPERLINK("http://evil.example")',
  '+1+cmd|calc',
  '@SUM(1)',
  'x\r\nSet-Cookie: session=evil',
  'x\nBEGIN:VEVENT\nSUMMARY:evil',
  'x%0d%0aLocation:%20http://evil.example',
  '//evil.example',
  '/\\evil.example',
  'https://evil.example/',
  '../../../../etc/passwd',
  '__proto__',
  'constructor',
  'toString',
  'NaN',
  'Infinity',
  '1e309',
  '-1',
  '0',
  '-0',
  '9007199254740993',
  '99999999999999999999999999',
  '1,5',
  '0x10',
  '9999-12-31',
  '0000-00-00',
  '2027-02-30',
  '+275760-09-13',
  '10000-01-01',
  '25:61',
  'null',
  'undefined',
  'true',
  '[]',
  '{"a":1}',
  'a'.repeat(201),
  'ü'.repeat(4001),
  'Lager\n'.repeat(101),
  `a@${'.'.repeat(300)}@`,
  '1 '.repeat(3000),
  `${'['.repeat(4900)}${']'.repeat(4900)}`,
  '00000000-0000-4000-8000-000000000000',
];

/** One of them; rarely one of about a megabyte. */
export function hostileText(chance: Chance): string {
  const drawn = chance.next();
  if (drawn < 0.01) return 'a'.repeat(990_000);
  if (drawn < 0.15) {
    const points = Array.from({ length: 1 + Math.floor(chance.next() * 30) }, () =>
      Math.floor(chance.next() * 0x11000),
    );
    return points.map((point) => String.fromCodePoint(point)).join('');
  }
  return chance.pick(hostilePieces);
}

/** The form with one field changed: another value, twice, left out, or one more that nobody asked for. */
export function withOneChanged(
  chance: Chance,
  form: readonly (readonly [string, string])[],
): (readonly [string, string])[] {
  if (form.length === 0) return [[chance.pick(['x', '__proto__', 'intent']), hostileText(chance)]];
  const at = Math.floor(chance.next() * form.length);
  const [name] = form[at] ?? ['x'];
  const drawn = chance.next();
  if (drawn < 0.7) return form.map((entry, index) => (index === at ? ([name, hostileText(chance)] as const) : entry));
  if (drawn < 0.8) return form.filter((_, index) => index !== at);
  if (drawn < 0.93) return [...form, [name, hostileText(chance)]];
  return [
    ...form,
    [chance.pick(['__proto__', 'constructor', 'toString', 'role', 'organisationId']), hostileText(chance)],
  ];
}

/** A body that is no form at all, with what it says of itself. */
export function hostileBody(chance: Chance): { readonly body: string; readonly type: string } {
  const urlencoded = 'application/x-www-form-urlencoded';
  const deep = 50_000;
  return chance.pick<() => { body: string; type: string }>([
    () => ({ type: 'application/json', body: `${'{"a":'.repeat(deep)}1${'}'.repeat(deep)}` }),
    () => ({ type: 'application/json', body: '[1,' }),
    () => ({ type: 'text/plain', body: `intent=${hostileText(chance)}` }),
    () => ({ type: '', body: hostileText(chance) }),
    () => ({ type: 'multipart/form-data', body: hostileText(chance) }),
    () => ({ type: 'multipart/form-data; boundary=x', body: '--x\r\ncontent-disposition: form-data; name="' }),
    () => ({
      type: 'multipart/form-data; boundary=x',
      body: `--x\r\ncontent-disposition: form-data; name="intent"; filename="x"\r\n\r\nsave\r\n--x--\r\n`,
    }),
    () => ({ type: 'application/xml', body: '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>' }),
    () => ({ type: urlencoded, body: '%' }),
    () => ({ type: urlencoded, body: '%ED%A0%80=%FF%FE&intent=%00' }),
    () => ({ type: `${urlencoded}; charset=utf-7`, body: 'intent=+ADw-script+AD4-' }),
    () => ({ type: urlencoded, body: 'intent&&&==&=a&intent[]=b&intent[a][b]=c' }),
    () => ({ type: urlencoded, body: 'intent=save&'.repeat(2500) }),
    () => ({ type: urlencoded, body: `x=${'a'.repeat(1_000_100)}` }),
  ])();
}
