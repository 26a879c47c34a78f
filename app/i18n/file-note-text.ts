import type { FileNoteDraft } from '#app/domain/assistance/file-note.ts';
import assistance from './de/assistance.ts';
import texts from './de/file-note.ts';
import { formatsFor } from './format.ts';
import { shownParams } from './shown-params.ts';

/** Which words stand for a parameter that is a code; `reason` depends on the note. */
const words: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  kind: texts.kind,
  purpose: texts.purpose,
  channel: texts.channel,
  language: texts.consentLanguage,
  helper: texts.helper,
  step: assistance.step,
  side: assistance.side,
  requirement: assistance.requirement,
  result: assistance.trialResult,
};

/**
 * The finished note, one paragraph, always German whatever the reader's language: what "Vermerk kopieren" copies.
 * Takes a row of `file_notes` or the draft of noteFor; a code without a sentence gives an empty text.
 */
export function fileNoteText(note: { readonly code: string; readonly params: FileNoteDraft['params'] }): string {
  const sentence = (texts.note as Readonly<Record<string, string>>)[note.code];
  if (sentence === undefined) return '';
  const shown = shownParams(note.params, formatsFor('de'));
  return sentence.replace(/\{\{(\w+)\}\}/g, (_, name: string) => wordFor(note.code, name, String(shown[name] ?? '')));
}

function wordFor(code: string, name: string, value: string): string {
  if (name === 'reason') {
    const reasons: Readonly<Record<string, string>> =
      code === 'companyDeclines'
        ? texts.declined
        : code === 'longMeasureRecorded'
          ? assistance.longMeasureReason
          : assistance.endReason;
    return reasons[value] ?? value;
  }
  if (name === 'goals') {
    const goals = value.split(' ').map((goal) => (texts.goal as Readonly<Record<string, string>>)[goal] ?? '');
    const named = goals.filter((goal) => goal !== '');
    return named.length === 0 ? '' : `. Ziele: ${formatsFor('de').list(named)}`;
  }
  return words[name]?.[value] ?? value;
}
