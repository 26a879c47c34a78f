/**
 * What happens while the portal runs, for whoever operates it. A line says an event of this list and fields of the list below;
 * what is in neither cannot be said, so nobody's name gets here by accident (docs/decisions/the-log-is-two-lists.md).
 */
const logEvents = {
  told: ['info', ''],
  workFailed: ['error', 'recurring work failed'],
  jobsFailed: ['error', 'jobs could not be run'],
  backupFailed: ['error', 'The backup failed.'],
  backupsBroken: [
    'error',
    'Backups in BACKUP_DIR are cut off, damaged or changed. Look at that disk and delete them; newer ones are written',
  ],
  keysCopyFailed: ['error', 'keys.db could not be copied.'],
  auditHeadFailed: ['error', 'The state of the log could not be noted outside of the portal.'],
  cannotSave: ['error', 'Nothing can be saved'],
  keysNotDestroyed: ['error', 'keys of erased persons could not be destroyed; tried again at the next start'],
  mailsFailed: ['error', 'mails could not be sent'],
  codeFailed: ['error', 'a code could not be mailed'],
  pairsFailed: ['error', 'pairs could not be proposed'],
  savedSearchFailed: ['error', 'a saved search could not be checked'],
  pageFailed: ['error', 'a page failed'],
  requestFailed: ['error', 'the server failed'],
  processFailed: ['error', 'the portal ends because of a failure nobody expected'],
  startFailed: ['error', ''],
  metricsFailed: ['error', 'the metrics could not be read'],
  notReady: ['warning', 'the portal is not ready'],
  readyAgain: ['info', 'the portal is ready again'],
  clockLeapt: ['warning', 'The clock of this machine leapt.'],
  longPause: ['warning', 'The portal was off for long.'],
  slowStatement: ['warning', 'a statement was slow'],
} as const satisfies Record<string, readonly ['info' | 'warning' | 'error', string]>;

export type LogEvent = Exclude<keyof typeof logEvents, 'told' | 'startFailed'>;

const word = /^[A-Za-z][\w.]{0,60}$/;
const isText = (shape: RegExp) => (value: unknown) => typeof value === 'string' && shape.test(value);
const isNumber = (value: unknown) => typeof value === 'number' && Number.isFinite(value);

/** What a line may hold beside its event, and what each must look like: anything else stands there as "?". */
const logFields = {
  /** A piece of recurring work. */
  work: isText(word),
  /** Checks of readiness that failed. */
  checks: (value: unknown) => Array.isArray(value) && value.every(isText(word)),
  /** Names of backups. */
  files: (value: unknown) => Array.isArray(value) && value.every(isText(/^werkbruecke-[\w-]{1,60}\.backup$/)),
  /** Of a database, a mail server, a failure of ours. */
  code: isText(word),
  /** What to do: one of our own sentences, chosen by the code. */
  advice: isText(/^[A-Za-z][\w .,:;()/`'-]{0,400}$/),
  method: isText(/^[A-Z]{1,10}$/),
  /** The pattern of an address, never the address. */
  route: isText(/^\/[\w:.*$/-]{0,200}$/),
  /** The class of an error, never its message. */
  error: isText(/^[A-Za-z]\w{0,60}( value)?$/),
  ms: isNumber,
  /** A statement with a "?" for every value. */
  statement: isText(/^[^']{1,1000}$/),
  /** Where it happened: lines of a stack. */
  frames: (value: unknown) => Array.isArray(value) && value.every(isText(/^at [^\n]{1,500}$/)),
} satisfies Record<string, (value: unknown) => boolean>;

interface LogFields {
  readonly work?: string;
  readonly checks?: readonly string[];
  readonly files?: readonly string[];
  readonly code?: string;
  readonly advice?: string;
  readonly method?: string;
  readonly route?: string;
  readonly error?: string;
  readonly ms?: number;
  readonly statement?: string;
  readonly frames?: readonly string[];
}

export const logFormats = ['text', 'json'] as const;
export type LogFormat = (typeof logFormats)[number];

let format: LogFormat = 'text';

/** How lines of this process look from now on: sentences for a person at a console, or JSON for a program. */
export function setLogFormat(next: LogFormat): void {
  format = next;
}

/** Says that something happened. Fields that are on no list, or do not look as they must, are not said. */
export function log(event: LogEvent, fields: LogFields = {}): void {
  const kept = Object.entries(fields).flatMap(([name, value]) => {
    const fits = (logFields as Record<string, (value: unknown) => boolean>)[name];
    return fits === undefined || value === undefined ? [] : [[name, fits(value) ? (value as unknown) : '?'] as const];
  });
  const [level, sentence] = logEvents[event];
  say(level, event, sentence, kept);
}

/** A sentence of the start for whoever starts the portal: addresses, progress, a one-time link. Never of a request. */
export function tell(line: string): void {
  say('info', 'told', line, []);
}

/** Why the portal does not start: a plain sentence with what to do. */
export function tellStartFailed(message: string): void {
  say('error', 'startFailed', message, []);
}

/** The frames of an error's stack, without its message: that holds what people typed. */
export function framesOf(error: unknown): string[] {
  if (!(error instanceof Error) || error.stack === undefined) return [];
  const head = error.message === '' ? error.name : `${error.name}: ${error.message}`;
  if (!error.stack.startsWith(head)) return [];
  const lines = error.stack.slice(head.length).split('\n');
  return lines.map((line) => line.trim()).filter((line) => line.startsWith('at '));
}

/** The class of whatever was thrown. */
export function errorName(error: unknown): string {
  return error instanceof Error ? error.name : 'Thrown value';
}

function say(
  level: 'info' | 'warning' | 'error',
  event: string,
  sentence: string,
  fields: readonly (readonly [string, unknown])[],
): void {
  const line =
    format === 'json'
      ? JSON.stringify({
          // Of the machine: a log is compared with other logs.
          time: new Date(performance.timeOrigin + performance.now()).toISOString(),
          level,
          event,
          message: sentence,
          ...Object.fromEntries(fields),
        })
      : asText(sentence, fields);
  // A test that does not expect a failure fails by console.error. What a command answers is on the other output.
  if (level === 'error') console.error(line);
  else (event === 'told' ? process.stdout : process.stderr).write(`${line}\n`);
}

function asText(sentence: string, fields: readonly (readonly [string, unknown])[]): string {
  const frames = fields.flatMap(([name, value]) =>
    name === 'frames' && Array.isArray(value) ? (value as unknown[]) : [],
  );
  const names = fields.map(([name]) => name);
  const isShown = (name: string) => name !== 'frames' && (name !== 'code' || !names.includes('advice'));
  const rest = fields
    .filter(([name]) => isShown(name))
    .map(([name, value]) => (name === 'ms' ? `${String(value)} ms` : String(value)));
  const first = [sentence, rest.join(' ')].filter((part) => part !== '').join(sentence.endsWith('.') ? ' ' : ': ');
  return [first, ...frames.map((frame) => `    ${String(frame)}`)].join('\n');
}
