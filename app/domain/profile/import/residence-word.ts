import { fold } from '#app/domain/imports/fold.ts';
import type { ResidenceStatus } from '#app/domain/identity/residence-status.ts';

/** `isAssumed`: the words leave room for another title, so the person's papers must be looked at. */
export interface ResidenceWord {
  readonly status: ResidenceStatus;
  readonly isAssumed: boolean;
}

/** First match wins, so the special paragraph stands before the general word. Folded: "§ 25 Abs. 5" is "§25abs5". */
const residenceWords: readonly (readonly [RegExp, ResidenceStatus])[] = [
  [/^(?:eu|ewr|euewr|schweiz\w*)$|^eu(?:buerger|staat|angehoerig|auslaend)|unionsbuerger|freizueg/, 'euCitizen'],
  [/^(?:de|d|deutsch\w*)$|deutschestaats/, 'german'],
  [/niederlassung|daueraufenthalt|unbefristet|^ne$|§9(?!\d)/, 'settlementPermit'],
  [/fiktion|§81/, 'fictionCertificate'],
  [/ausbildungsduldung|60c/, 'apprenticeshipToleration60c'],
  [/beschaeftigungsduldung|60d/, 'employmentToleration60d'],
  [/60b|ungeklaerteridentitaet|identitaetungeklaert/, 'identityToleration60b'],
  [/60a/, 'toleration60a'],
  [/duldung|geduldet/, 'tolerationUnspecified'],
  [/gestattung|asylbewerb|asylsuchend|asylverfahren|§55/, 'asylumPermissionUnspecified'],
  [/25a(?!bs)/, 'integration25a'],
  [/25b/, 'integration25b'],
  [/104c|chancenaufenthalt/, 'opportunity104c'],
  [/(?<!\d)25(?:abs|absatz)?(?:5|v(?![a-z]))/, 'humanitarian25_5'],
  [
    /(?<!\d)25(?:abs|absatz)?(?:[123](?!\d)|i{1,3}(?![a-z]))|asylberechtig|fluechtlingseigenschaft|subsidiaer|anerkannt|abschiebungsverbot/,
    'refugee25',
  ],
  [/(?<!\d)24(?!\d)|ukraine|voruebergehenderschutz|massenzustrom/, 'protection24'],
  [/§22(?!\d)/, 'admission22'],
  [/§23(?!\d)|kontingent|aufnahmeprogramm|resettlement/, 'admission23'],
  [/16g/, 'apprenticeship16g'],
  [/19d/, 'qualified19d'],
  [/familien?(?:nachzug|zusammenfuehrung)|ehegatt|§(?:2[789]|3[0-6])(?!\d)/, 'familyReunion'],
];

/**
 * A status as lists write it: "EU", "§ 24", "Duldung", "§ 25 Abs. 2". A bare "§ 25" may be Abs. 1-3 (work allowed) or
 * Abs. 5 (not without asking): it is `otherPermit`, never a yes from an unknown paragraph, and marked as assumed like
 * every permit of another kind. Null when the words say nothing known.
 */
export function readResidence(text: string): ResidenceWord | null {
  const folded = fold(text);
  for (const [pattern, status] of residenceWords) {
    if (pattern.test(folded)) return { status, isAssumed: false };
  }
  return /aufenthaltserlaubnis|^ae|aufenthaltstitel|blauekarte|visum|§\d/.test(folded)
    ? { status: 'otherPermit', isAssumed: true }
    : null;
}
