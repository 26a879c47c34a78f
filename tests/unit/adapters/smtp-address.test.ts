import { describe, expect, it } from 'vitest';
import { isLoopback, readSender, readSmtpAddress } from '#app/adapters/mail/smtp-address.ts';

describe('the address of a mail server', () => {
  it('has host, port, encryption and login', () => {
    expect(readSmtpAddress('smtp://portal:p%40ss%2Fword@mail.example:2525')).toEqual({
      host: 'mail.example',
      port: 2525,
      isEncryptedFromStart: false,
      login: { user: 'portal', password: 'p@ss/word' },
    });
    expect(readSmtpAddress('smtps://mail.example')).toMatchObject({
      port: 465,
      isEncryptedFromStart: true,
      login: null,
    });
    expect(readSmtpAddress('smtp://[::1]/')).toMatchObject({ host: '::1', port: 587 });
  });

  it('has nothing behind it that could switch off a check, and no half login', () => {
    for (const wrong of [
      'mail.example:25',
      'http://mail.example',
      'smtp://',
      'smtp://mail.example?tls.rejectUnauthorized=false',
      'smtp://mail.example/#a',
      'smtp://mail.example/path',
      'smtp://portal@mail.example',
      'smtp://portal:%zz@mail.example',
      'smtp://mail.example:99999',
      'smtp://mail .example',
    ])
      expect(readSmtpAddress(wrong), wrong).toBeNull();
  });

  it('is the machine itself or another one', () => {
    expect(['localhost', '127.0.0.1', '127.1.2.3', '::1'].every(isLoopback)).toBe(true);
    expect(['localhost.example', '127.0.0.1.example', '0.0.0.0', '10.0.0.1', 'mail'].some(isLoopback)).toBe(false);
  });
});

describe('a sender', () => {
  it('is an address with or without a name', () => {
    expect(readSender('portal@jobcenter.example')).toEqual({ name: '', address: 'portal@jobcenter.example' });
    expect(readSender('Werkbrücke Köln <portal@jobcenter.example>')).toEqual({
      name: 'Werkbrücke Köln',
      address: 'portal@jobcenter.example',
    });
    for (const wrong of [
      'portal',
      'a@b.example, c@d.example',
      'Werk <a@b.example> <c@d.example>',
      'a\nBcc: x@y.example',
    ])
      expect(readSender(wrong), wrong).toBeNull();
  });
});
