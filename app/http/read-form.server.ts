import { DomainError } from '#app/domain/domain-error.ts';
import { mostEntries, ReceivedForm } from './form.server.ts';

/** Largest form without a file; a form with a file says so (`upload` of `acting`). */
export const formLimitBytes = 1_000_000;
export const uploadLimitBytes = 45_000_000;

/**
 * Reads the form of a request, and no more than `most` bytes of it: they are counted as they arrive, because not every
 * sender says beforehand how many there will be.
 * @throws DomainError invalid (`formTooBig` or `uploadTooBig`, `formTooManyFields`, `formUnreadable`)
 */
export async function readForm(request: Request, most: number): Promise<ReceivedForm> {
  const isAnnouncedTooBig = Number(request.headers.get('content-length') ?? '0') > most;
  const bytes = isAnnouncedTooBig ? null : await readUpTo(request, most);
  if (bytes === null) throw new DomainError('invalid', most > formLimitBytes ? 'uploadTooBig' : 'formTooBig');
  const type = request.headers.get('content-type') ?? '';
  if (hasTooManyEntries(bytes, type)) {
    throw new DomainError('invalid', 'formTooManyFields', { params: { max: mostEntries } });
  }
  // What almost every form is. A response, which knows the other kind too, is a stream that is read a second time.
  if (/^application\/x-www-form-urlencoded\s*(?:;|$)/i.test(type))
    return new ReceivedForm(new URLSearchParams(Buffer.from(bytes.buffer).toString('utf8')));
  return new ReceivedForm(
    await new Response(bytes, { headers: { 'content-type': type } }).formData().catch(() => {
      throw new DomainError('invalid', 'formUnreadable');
    }),
  );
}

/** The body, or null when it is longer. What is left of it stays unread: cancelling would cut the line before the answer. */
async function readUpTo(request: Request, most: number): Promise<Uint8Array<ArrayBuffer> | null> {
  const reader = request.body?.getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    for (let part = await reader?.read(); part?.value !== undefined; part = await reader?.read()) {
      length += part.value.byteLength;
      if (length > most) return null;
      chunks.push(part.value);
    }
  } catch {
    throw new DomainError('invalid', 'formUnreadable');
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.byteLength;
  }
  return bytes;
}

/** Counted before they are taken apart: a million bytes hold half a million fields without a name. */
function hasTooManyEntries(bytes: Uint8Array, type: string): boolean {
  const boundary = /^multipart\/form-data;.*boundary="?([^";]+)/i.exec(type)?.[1];
  const separator = boundary === undefined ? '&' : `--${boundary}`;
  // A boundary stands before every part and once more at the end.
  const most = boundary === undefined ? mostEntries - 1 : mostEntries + 1;
  const buffer = Buffer.from(bytes.buffer);
  let found = 0;
  for (let at = buffer.indexOf(separator); at !== -1 && found <= most; found += 1)
    at = buffer.indexOf(separator, at + separator.length);
  return found > most;
}
