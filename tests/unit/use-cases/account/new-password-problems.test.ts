import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isGuessable } from '#app/use-cases/account/new-password-problems.server.ts';

const known = ['Mara Löwenzahn', 'm.loewenzahn@haus-am-deich.example', 'Jobcenter Musterfurt', null];

const refused = {
  'common ones': 'passwort1234, iloveyou1234, letmein12345, adminadmin123, passwordpassword, Sunshine123!',
  'a word, a year, a sign':
    'Passwort2026!, Sommer2026!!!!, Willkommen2026!, Welcome2026!!, August012026!, Berlin2026!!',
  'a word and digits': 'Schatz123456, Montag123456, Fußball12345, Fussball12345, hallohallo99, HalloWelt123',
  'signs in place of letters': 'P@55w0rt1234, W1llk0mm3n2026, G3h31m123456',
  'rows of keys and runs': 'qwertzuiop123, asdfghjklöä1, qayxswedcvfr, 1q2w3e4r5t6z, poiuztrewq12, abcdefghijkl',
  'digits and dates': '123456789012, 987654321098, 1029384756102, 24.12.2026!!, 01011990-1990',
  'few signs, over and over': 'aaaaaaaaaaaa, abcdabcdabcd, 121121122112, aabbccddaabb, Winter24!Winter24!',
  'the portal': 'Werkbrücke2026!, werkbruecke123, W3rkbrueck3!!, Jobcenter2026!, Arbeitsagentur1, Verwaltung2026',
  'her name, her address': 'Löwenzahn2026!, loewenzahn123, mara.loewenzahn, M.Loewenzahn@haus-am-deich.example',
  'her house': 'Musterfurt2026!, jobcenter-musterfurt, Jobcenter Musterfurt',
};

const accepted = [
  'ein langer satz zum merken',
  'Ich mag grünen Tee mit Honig',
  'ich hab dich lieb',
  'ich bin so da',
  'correct horse battery staple',
  'NUR GROSSE BUCHSTABEN',
  'мій довгий пароль',
  'bär auf rädern',
  'x7Kp2qLm9vRt',
  'jrucxqzh5whv',
  'im jobcenter musterfurt wartet mara gern',
  '🦊🐢🐙🦋🐝🦀🐧🦉🐬🦔🐞🐌',
];

describe('a password that is guessed soon', () => {
  it.each(Object.entries(refused))('is %s', async (_what, list) => {
    const passed = [];
    for (const password of list.split(', ')) if (!(await isGuessable(password, known))) passed.push(password);
    expect(passed).toEqual([]);
  });

  it('is no sentence, and nothing made by chance: no capitals, digits or signs are asked for', async () => {
    const held = [];
    for (const password of accepted) if (await isGuessable(password, known)) held.push(password);
    expect(held).toEqual([]);
  });

  it('is a name or a house for those it belongs to', async () => {
    for (const password of ['Xylowenka Brunn', 'Tuzgölü-Verein']) {
      expect(await isGuessable(password, []), password).toBe(false);
      expect(await isGuessable(password, [password]), password).toBe(true);
    }
  });

  it('is a word anybody thinks of with digits in order behind it', async () => {
    const words = 'passwort geheim sommer winter januar dezember montag freitag schatz liebe admin test berlin portal';
    for (const word of words.split(' '))
      for (const digits of ['123456789', '987654321', '202620262026', '111111111'])
        expect(await isGuessable((word + digits).slice(0, Math.max(12, word.length + 4)), []), word).toBe(true);
  });

  it('is found out at once whatever is written: nobody waits for 200 signs', async () => {
    await isGuessable('the lists are there', []);
    const sign = fc.oneof(
      fc.constantFrom(...'4@8({[</369&#!1|0$5+7%2aeios'),
      fc.string({ unit: 'grapheme', minLength: 1 }),
    );
    const repeated = fc
      .tuple(fc.array(sign, { minLength: 1, maxLength: 200 }))
      .map(([signs]) => [...signs.join('').repeat(200)].slice(0, 200).join(''));
    await fc.assert(
      fc.asyncProperty(repeated, async (password) => {
        const before = process.cpuUsage();
        await isGuessable(password, known);
        const { user, system } = process.cpuUsage(before);
        expect((user + system) / 1000).toBeLessThan(1500);
      }),
      { numRuns: 40 },
    );
  }, 60_000);
});
