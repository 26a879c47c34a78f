import { roles, type OrganisationKind, type Role } from '#app/domain/account/role.ts';
import { actionsOf, auditTopics } from '#app/domain/audit/audit-action.ts';
import { keptOnStaff } from '#app/domain/audit/kept-on-staff.ts';
import { consentPurposes } from '#app/domain/consent/consent.ts';
import { bounds, meanRiskBound } from '#app/domain/disclosure/attack/acceptance.ts';
import { OPENING_MARGIN, SMALLEST_POOL } from '#app/domain/disclosure/k-rule.ts';
import { actions, policy, type Reach } from '#app/domain/policy/who-may-do-what.ts';
import { backupKey, retentionKeys } from '#app/domain/retention/retention-rule.ts';
import { ruleOn, type RuleValue } from '#app/domain/rule/rule-book.ts';
import { phaseOf } from '#app/i18n/shown-rule.ts';
import { ruleValueText } from '#app/i18n/rule-name.ts';
import { sourceFor, textsFor } from '#app/i18n/texts.ts';
import { exportedTables } from '#db/queries/profile/person-export.ts';
import type { PortalFacts } from './portal-facts.ts';
import { rightWords } from './right-words.ts';

/** Tables of a paper that come from the portal itself, by the name a paper asks for them with. */
export const blocks = {
  stand: ({ portal, book }) =>
    portal === null
      ? 'Stand der Tabellen: wie eine neue Installation sie mitbringt.'
      : `Stand der Tabellen: ${portal.name ?? gap('Name der Behörde')}, ${germanDay(book.day)}, aus dem laufenden Portal.`,
  haeuser: ({ portal }) =>
    portal === null || portal.organisations.length === 0
      ? table(['Haus', 'Art', 'Verantwortlich'], [[gap('Name'), gap('Art'), gap('wer nach außen verantwortlich ist')]])
      : table(
          ['Haus', 'Art', 'Verantwortlich'],
          portal.organisations.map(({ name, kind }) => [
            name,
            textsFor('de', 'account')(`organisationKinds.${kind}`),
            controllerOf[kind],
          ]),
        ),
  einstellungen: ({ portal, smallestClass }) =>
    table(
      ['Einstellung', 'Stand'],
      [
        ['Adresse', portal?.origin ?? gap('Adresse des Portals')],
        ['Datenbank', said(portal, portal?.isOnServer, 'auf einem eigenen libSQL-Server', 'als Datei beim Portal')],
        [
          'Sicherung durch das Portal',
          said(portal, portal?.isOnServer, 'nein, das Haus sichert den libSQL-Server', 'alle 15 Minuten, versiegelt'),
        ],
        ['Suchserver (Meilisearch)', said(portal, portal?.hasSearchServer, 'ja', 'nein, das Portal sucht selbst')],
        ['Versand von Mails', said(portal, portal?.sendsMails, 'ja, über den Mailserver des Hauses', 'nein')],
        ['Protokollstand außerhalb vermerkt', said(portal, portal?.notesAuditHeads, 'ja', 'nein')],
        ['Zweite Stufe der Anmeldung für Beschäftigte', ofHouses(portal, factorRule)],
        ['Anmelden mit dem Konto des Hauses', ofHouses(portal, (each) => (each.hasSignInService ? 'ja' : 'nein'))],
        ['Hinter einem Reverse-Proxy', said(portal, portal?.isBehindProxy, 'ja', 'nein')],
        ['Kleinste Gruppe, die Betriebe sehen (K)', String(smallestClass)],
      ],
    ),
  zwecke: () => list(consentPurposes.map((purpose) => textsFor('de', 'fileNote')(`purpose.${purpose}`))),
  datenarten: () => list(exportedTables.map((name) => texts('personExport')(`table.${name}`))),
  rechte: () =>
    table(
      ['Recht', 'Wer und wie weit'],
      actions.map((action) => [rightWords[action], holdersOf(policy[action])]),
    ),
  fristen: (facts) =>
    table(
      ['Was', 'Frist', 'Grundlage', 'Geprüft', 'Warum'],
      ([...retentionKeys, backupKey] as const).map((key) => {
        const rule = ruleOn(facts.book, `retention.${key}`);
        const t = textsFor('de', 'retention');
        return [t(`name.${key}`), periodOf(rule, key), rule?.legalBasis ?? '', checked(rule), t(`reason.${key}`)];
      }),
    ),
  beschaeftigte: (facts) =>
    table(
      ['Was', 'Wie lange', 'Wer es lesen kann'],
      keptOnStaff.map(({ kind, retention, readers }) => {
        const t = texts('employeeLog');
        const rule = retention === null ? null : ruleOn(facts.book, `retention.${retention}`);
        return [
          t(`stored.kind.${kind}.what`),
          retention === null ? t(`stored.kind.${kind}.howLong`) : `${periodOf(rule, retention)} (${checked(rule)})`,
          readers === null
            ? t(`stored.kind.${kind}.who`)
            : readers in policy
              ? roles
                  .filter((role) => role in policy[readers as keyof typeof policy])
                  .map(roleName)
                  .join(', ')
              : t(`stored.${readers}`),
        ];
      }),
    ),
  protokolliert: () =>
    table(
      ['Worum es geht', 'Was festgehalten wird'],
      auditTopics.map((topic) => [
        textsFor('de', 'audit')(`topics.${topic}`),
        [...new Set(actionsOf(topic).map((action) => texts('audit')(`did.${action}`)))].join('; '),
      ]),
    ),
  zusagen: ({ smallestClass }) =>
    table(
      ['Zusage', 'Grenze'],
      [
        [
          'Kleinste Gruppe, die ein Betrieb sieht',
          `${smallestClass} Personen; sie öffnet mit ${smallestClass + OPENING_MARGIN}`,
        ],
        ['Ab so vielen veröffentlichten Profilen gibt es Gruppen', `${SMALLEST_POOL} Personen`],
        [
          'Wer eine Person kennt, findet sie in den Gruppen eindeutig und richtig',
          `höchstens ${percent(bounds.uniqueStage1)}`,
        ],
        [
          'Mittlere Wahrscheinlichkeit, in einer Gruppe die Richtige zu raten',
          `höchstens ${percent(meanRiskBound(smallestClass))}`,
        ],
        [
          'Dasselbe in einem Vorschlag ohne Namen, für alle, die es sein könnten',
          `höchstens ${percent(bounds.uniqueStage2)}`,
        ],
        ['Vorschläge an zwei Betriebe lassen sich derselben Person zuordnen', `höchstens ${percent(bounds.linkable)}`],
      ],
    ),
  ungeprueft: ({ book }) => {
    const now = book.rules.filter((rule) => phaseOf(rule, book.day) === 'now');
    const open = (origin: RuleValue['origin']) => {
      const rows = now.filter((rule) => rule.origin === origin);
      return `${rows.filter(({ confirmed }) => !confirmed).length} von ${rows.length}`;
    };
    return table(
      ['Regeln in Kraft', 'davon von niemandem bestätigt'],
      [
        ['aus Gesetz, Verordnung, Rechtsprechung', open('law')],
        ['Festlegungen des Hauses, auch Löschfristen', open('house')],
      ],
    );
  },
  texte: ({ missingTexts }) =>
    missingTexts.length === 0
      ? 'Alle Texte des Hauses (Impressum, Datenschutz, Barrierefreiheit, Leichte Sprache) sind eingetragen.'
      : `Noch Entwurf: ${missingTexts.map((page) => textsFor('de', 'legal')(`titles.${page}`)).join(', ')}.`,
} as const satisfies Record<string, (facts: PortalFacts) => string>;

/** Texts asked for with a key that is put together from two lists; the tests of the papers see that each is there. */
const texts = (namespace: 'personExport' | 'employeeLog' | 'audit') =>
  textsFor('de', namespace) as unknown as (key: string) => string;

const controllerOf: Record<OrganisationKind, string> = {
  employmentAgency: 'Bundesagentur für Arbeit, für die eigenen Fälle und den Arbeitgeber-Service',
  jobcenter:
    'gemeinsame Einrichtung (§ 44b SGB II) oder zugelassener kommunaler Träger (§ 6a SGB II), für die eigenen Fälle',
  volunteerOrganisation: 'die Organisation, für ihre Freiwilligen',
};

const reachWords: Record<Reach, string> = {
  own: 'das Eigene',
  released: 'was freigegeben ist',
  team: 'das Team',
  consented: 'wer dafür eingewilligt hat',
  organisation: 'das eigene Haus',
  published: 'das eigene Haus, von anderen das Veröffentlichte',
  all: 'alles',
};

const roleName = (role: Role) => textsFor('de', 'account')(`roles.${role}`);

function holdersOf(row: Partial<Record<Role, Reach>>): string {
  const byReach = new Map<Reach, string[]>();
  for (const role of roles) {
    const reach = row[role];
    if (reach !== undefined) byReach.set(reach, [...(byReach.get(reach) ?? []), roleName(role)]);
  }
  return [...byReach].map(([reach, names]) => `${names.join(', ')}: ${reachWords[reach]}`).join('; ');
}

function periodOf(rule: RuleValue | null, key: string): string {
  const t = textsFor('de', 'retention');
  if (rule === null) return t('noRule');
  if (rule.value === 0) return key === 'consents' ? t('atOnceFor.consents') : t('atOnce');
  return ruleValueText(sourceFor('de'), rule) ?? '';
}

function checked(rule: RuleValue | null): string {
  return textsFor('de', 'retention')(rule?.confirmed === true ? 'yes' : 'no');
}

function said(portal: PortalFacts['portal'], is: boolean | undefined, yes: string, no: string): string {
  if (portal === null) return gap('eintragen');
  return is === true ? yes : no;
}

type House = NonNullable<PortalFacts['portal']>['organisations'][number];

/** One setting of each house, by name where they differ. */
function ofHouses(portal: PortalFacts['portal'], say: (each: House) => string): string {
  if (portal === null || portal.organisations.length === 0) return gap('eintragen');
  const said = portal.organisations.map((each) => [each.name, say(each)] as const);
  const answers = new Set(said.map(([, answer]) => answer));
  return answers.size === 1 ? [...answers].join() : said.map((pair) => pair.join(': ')).join('; ');
}

const factorRule = ({ secondFactorFrom }: House) =>
  secondFactorFrom === null ? 'freiwillig' : `verlangt ab ${germanDay(secondFactorFrom)}`;

const gap = (what: string) => `[[${what}]]`;
const percent = (share: number) => `${Math.round(share * 100)} %`;
const germanDay = (day: string) => day.split('-').reverse().join('.');
const list = (lines: readonly string[]) => lines.map((line) => `- ${line}`).join('\n');

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
