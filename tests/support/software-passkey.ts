import { createHash, createSign, generateKeyPairSync, randomBytes } from 'node:crypto';

/** What a passkey answers, and how a dishonest one might. */
export interface PasskeyAnswer {
  /** Whose page asked. */
  readonly origin: string;
  /** Somebody has shown PIN, finger or face. */
  readonly isVerified?: boolean;
  /** For which host; that of `origin` unless said otherwise. */
  readonly host?: string;
}

/** A passkey in software (ES256): the same bytes as a security key's, so that everything but the browser is real. */
export interface SoftwarePasskey {
  /** Answers the question for a new passkey. */
  add(question: string, answer: PasskeyAnswer): string;
  /** Signs the question of a sign-in. */
  use(question: string, answer: PasskeyAnswer): string;
  /** How often it has signed. */
  count: number;
}

const base64url = (bytes: Buffer) => bytes.toString('base64url');
const sha256 = (bytes: string | Buffer) => createHash('sha256').update(bytes).digest();

export function softwarePasskey(): SoftwarePasskey {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const id = randomBytes(16);
  const { x = '', y = '' } = publicKey.export({ format: 'jwk' });
  // COSE: EC2, ES256, P-256.
  const cose = cborMap([
    [cborInt(1), cborInt(2)],
    [cborInt(3), cborInt(-7)],
    [cborInt(-1), cborInt(1)],
    [cborInt(-2), cborBytes(Buffer.from(x, 'base64url'))],
    [cborInt(-3), cborBytes(Buffer.from(y, 'base64url'))],
  ]);

  function authData({ origin, isVerified = true, host }: PasskeyAnswer, attested: Buffer | null): Buffer {
    const flags = 0x01 | (isVerified ? 0x04 : 0) | (attested === null ? 0 : 0x40);
    const counter = Buffer.alloc(4);
    counter.writeUInt32BE(passkey.count);
    return Buffer.concat([
      sha256(host ?? new URL(origin).hostname),
      Buffer.from([flags]),
      counter,
      attested ?? Buffer.alloc(0),
    ]);
  }

  const clientData = (type: string, question: string, { origin }: PasskeyAnswer) => {
    const { challenge } = JSON.parse(question) as { challenge: string };
    return Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }));
  };
  const named = (response: Record<string, unknown>) =>
    JSON.stringify({ id: base64url(id), rawId: base64url(id), type: 'public-key', response });

  const passkey: SoftwarePasskey = {
    count: 0,
    add(question, answer) {
      const length = Buffer.alloc(2);
      length.writeUInt16BE(id.length);
      const data = authData(answer, Buffer.concat([Buffer.alloc(16), length, id, cose]));
      const attestationObject = cborMap([
        [cborText('fmt'), cborText('none')],
        [cborText('attStmt'), cborMap([])],
        [cborText('authData'), cborBytes(data)],
      ]);
      return named({
        clientDataJSON: base64url(clientData('webauthn.create', question, answer)),
        attestationObject: base64url(attestationObject),
        transports: ['usb', 'a word of nobody'],
      });
    },
    use(question, answer) {
      passkey.count += 1;
      const data = authData(answer, null);
      const client = clientData('webauthn.get', question, answer);
      const signature = createSign('sha256')
        .update(Buffer.concat([data, sha256(client)]))
        .sign(privateKey);
      return named({
        clientDataJSON: base64url(client),
        authenticatorData: base64url(data),
        signature: base64url(signature),
      });
    },
  };
  return passkey;
}

function cborHead(major: number, value: number): Buffer {
  if (value < 24) return Buffer.from([(major << 5) | value]);
  if (value < 256) return Buffer.from([(major << 5) | 24, value]);
  return Buffer.from([(major << 5) | 25, value >> 8, value & 255]);
}

const cborInt = (value: number) => (value < 0 ? cborHead(1, -1 - value) : cborHead(0, value));
const cborBytes = (bytes: Buffer) => Buffer.concat([cborHead(2, bytes.length), bytes]);
const cborText = (text: string) => Buffer.concat([cborHead(3, Buffer.byteLength(text)), Buffer.from(text)]);
const cborMap = (pairs: readonly (readonly [Buffer, Buffer])[]) =>
  Buffer.concat([cborHead(5, pairs.length), ...pairs.flat()]);
