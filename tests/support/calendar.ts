/** An event of a calendar file, as a calendar program reads it: lines unfolded, values unescaped. */
export interface ReadEvent {
  readonly uid: string;
  readonly sequence: number;
  readonly status: string;
  readonly summary: string;
  readonly start: string;
  readonly end: string;
  readonly url: string;
}

/** Reads a calendar file strictly. @throws Error for anything RFC 5545 forbids that this portal could do wrong */
export function readCalendarFile(file: string): ReadEvent[] {
  if (/[^\r]\n|\r[^\n]/.test(file)) throw new Error('a line does not end with CRLF');
  const raw = file.split('\r\n');
  if (raw.pop() !== '') throw new Error('the last line has no end');
  for (const line of raw) if (Buffer.byteLength(line) > 75) throw new Error(`more than 75 octets: ${line}`);
  const lines = file.replace(/\r\n /g, '').split('\r\n').slice(0, -1);
  if (lines[0] !== 'BEGIN:VCALENDAR' || lines.at(-1) !== 'END:VCALENDAR') throw new Error('no calendar');
  const events: ReadEvent[] = [];
  let properties: Map<string, string> | null = null;
  for (const line of lines) {
    const [, name = '', value = ''] = /^([A-Z-]+(?:;[^:]+)?):(.*)$/.exec(line) ?? [];
    if (name === '') throw new Error(`not a property: ${line}`);
    if (line === 'BEGIN:VEVENT') properties = new Map();
    else if (line === 'END:VEVENT') events.push(eventOf(properties ?? new Map()));
    else properties?.set(name.split(';')[0] ?? '', value);
  }
  const uids = events.map(({ uid }) => uid);
  if (new Set(uids).size < uids.length) throw new Error('two events have one UID');
  return events;
}

function eventOf(properties: ReadonlyMap<string, string>): ReadEvent {
  const of = (name: string) => {
    const value = properties.get(name);
    if (value === undefined) throw new Error(`an event has no ${name}`);
    return value;
  };
  of('DTSTAMP');
  return {
    uid: of('UID'),
    sequence: Number(of('SEQUENCE')),
    status: of('STATUS'),
    summary: of('SUMMARY').replace(/\\n/g, '\n').replace(/\\(.)/g, '$1'),
    start: of('DTSTART'),
    end: of('DTEND'),
    url: of('URL'),
  };
}
