import { describe, expect, it } from 'vitest';
import { fileNoteCodes, noteFor, type NotedEvent } from '#app/domain/assistance/file-note.ts';
import { placementEndReasons, stepCodes } from '#app/domain/assistance/placement.ts';
import { consentPurposes } from '#app/domain/consent/consent.ts';
import { fileNoteText } from '#app/i18n/file-note-text.ts';
import texts from '#app/i18n/de/file-note.ts';

const on = '2026-11-23';
const posting = { posting: 'ST-7K2F', title: 'Schweißer/in', company: 'Stahlbau Exempel GmbH' };
const text = (event: NotedEvent) => {
  const note = noteFor(event);
  return note === null ? null : fileNoteText(note);
};

describe('a note', () => {
  it('is a finished German sentence', () => {
    expect(text({ type: 'proposalAnswered', on, answer: 'yes', ...posting })).toBe(
      '23.11.2026: Vorschlag zur Stelle ST-7K2F (Schweißer/in, Stahlbau Exempel GmbH) mit der Kundin/dem Kunden besprochen; sie/er ist einverstanden. Der Betrieb liest das Profil ohne Namen.',
    );
    expect(
      text({
        type: 'consentDecided',
        on,
        purpose: 'introduction',
        decision: 'yes',
        language: 'uk',
        channel: 'paper',
        helper: 'interpreter',
        company: 'Stahlbau Exempel GmbH',
      }),
    ).toBe(
      '23.11.2026: Einwilligung „Vorstellung beim Betrieb“ für den Betrieb Stahlbau Exempel GmbH erteilt: auf Papier, Text in der Sprache Ukrainisch, mit Dolmetscherin/Dolmetscher. Die Einwilligung ist freiwillig und kann jederzeit widerrufen werden.',
    );
    expect(text({ type: 'companyDeclines', on, reason: 'german', ...posting })).toContain(
      'Grund laut Betrieb: Deutsch reicht nicht aus.',
    );
    expect(
      text({ type: 'requirementRecorded', on: '2026-11-20', requirement: 'approval', reference: 'MAG 17', ...posting }),
    ).toContain('Bewilligung der Maßnahme vom 20.11.2026, Zeichen MAG 17.');
    expect(text({ type: 'stepDone', on, step: 'interview', side: 'candidate', stepId: 's', ...posting })).toContain(
      'Seite Person: „Vorstellungsgespräch begleiten“ erledigt.',
    );
    expect(text({ type: 'tandemStarted', on, goals: ['speakAtWork', 'exam'] })).toBe(
      '23.11.2026: Sprachpatenschaft begonnen. Ziele: bei der Arbeit sprechen und Prüfung bestehen.',
    );
    expect(text({ type: 'tandemStarted', on, goals: [] })).toBe('23.11.2026: Sprachpatenschaft begonnen.');
  });

  it('leaves no gap and no code in any sentence', () => {
    for (const step of stepCodes)
      expect(text({ type: 'stepDone', on, step, side: 'employer', stepId: 's', ...posting })).not.toMatch(
        /\{\{|undefined/,
      );
    for (const purpose of consentPurposes)
      expect(
        text({
          type: 'consentDecided',
          on,
          purpose,
          decision: 'yes',
          language: 'de',
          channel: 'link',
          helper: 'none',
          company: null,
        }),
      ).not.toContain(purpose);
    expect(Object.keys(texts.note).sort()).toEqual([...fileNoteCodes].sort());
  });
});

describe('a No', () => {
  const silent: NotedEvent[] = [
    { type: 'proposalAnswered', on, answer: 'no', ...posting },
    { type: 'proposalWithdrawn', on, ...posting },
    { type: 'proposalExpired', on, ...posting },
    { type: 'consentWithdrawn', on, purpose: 'introduction' },
    { type: 'tandemEnded', on, reason: 'consentWithdrawn' },
    { type: 'placementEnded', on, kind: 'employment', wasStarted: false, reason: 'decidedAgainst', ...posting },
    { type: 'placementEnded', on, kind: 'employment', wasStarted: false, reason: 'health', ...posting },
    ...consentPurposes.map((purpose): NotedEvent => ({
      type: 'consentDecided',
      on,
      purpose,
      decision: 'no',
      language: 'de',
      channel: 'paper',
      helper: 'none',
      company: null,
    })),
  ];
  it.each(silent.map((event) => [event.type, event] as const))('leaves no note (%s)', (_, event) =>
    expect(noteFor(event)).toBeNull(),
  );

  it('and private reasons do not ride along with the end of an employment', () => {
    const said = placementEndReasons.filter(
      (reason) =>
        noteFor({ type: 'placementEnded', on, kind: 'employment', wasStarted: true, reason, ...posting })?.code ===
        'placementEndedBecause',
    );
    expect(said).toEqual(['language', 'vocationalSchool', 'skillGap', 'permit', 'employerWithdrew']);
    expect(
      text({ type: 'placementEnded', on, kind: 'employment', wasStarted: true, reason: 'health', ...posting }),
    ).toBe('23.11.2026: Beschäftigung beim Betrieb Stahlbau Exempel GmbH (Schweißer/in, Stelle ST-7K2F) beendet.');
  });
});
