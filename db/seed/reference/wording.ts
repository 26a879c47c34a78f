import type { WordingGround, WordingRule } from '#app/domain/posting/wording.ts';
import { enteredOn } from './rule-row.ts';

/**
 * Wording of postings that may shut people out, with what could stand there instead: a table of facts, collected for the
 * start and read by nobody with the law in hand; every row says so. The legal bases are the grounds of §§ 1, 7, 11 AGG and
 * § 36(2) SGB III.
 */
const basis: Record<WordingGround, string> = {
  origin: '§§ 1, 7, 11 AGG; § 36 Abs. 2 SGB III',
  language: '§§ 1, 7, 11 AGG (Herkunft)',
  age: '§§ 1, 7, 11 AGG (Alter)',
  sex: '§§ 1, 7, 11 AGG (Geschlecht)',
  religion: '§§ 1, 7, 11 AGG (Religion, Weltanschauung)',
  health: '§§ 1, 7, 11 AGG (Behinderung); § 36 Abs. 2 SGB III',
  family: '§ 36 Abs. 2 SGB III; §§ 1, 7, 11 AGG (Geschlecht)',
  orientation: '§§ 1, 7, 11 AGG (sexuelle Identität)',
  photo: '§§ 1, 7, 11 AGG (mittelbar: Herkunft, Alter, Geschlecht)',
};

const collected = 'Sammlung für den Start, rechtlich nicht geprüft';

interface Extra {
  readonly unless?: string;
  readonly titleOnly?: true;
  readonly source?: string;
}

function row(ground: WordingGround, name: string, pattern: string, instead: string, extra: Extra = {}): WordingRule {
  return {
    id: `${ground}.${name}`,
    ground,
    pattern,
    unless: extra.unless ?? null,
    titleOnly: extra.titleOnly ?? false,
    instead,
    legalBasis: basis[ground],
    source: extra.source ?? collected,
    checkedOn: enteredOn,
    confirmed: false,
  };
}

/** All genders are named: the title is fine. */
const allGenders = String.raw`\(\s*(?:[mwdfxgn*]\s*[\/|,]\s*){1,3}[mwdfxgn*](?:iv)?\s*\)|\b(?:m\/w\/d|w\/m\/d|d\/m\/w|m\/w|w\/m)\b|alle geschlechter|all genders|[\/:*_]-?(?:in|innen|frau|r|n)(?!\p{L})|\(in\)|\/\p{L}+in(?!\p{L})|\p{L}in\s?\/\s?\p{L}`;

export const wordingRows: readonly WordingRule[] = [
  row(
    'language',
    'nativeSpeaker',
    String.raw`muttersprachler(?:in|innen|niveau)?|muttersprach(?:e|lich\p{Ll}*)(?:\s+(?:ist\s+)?deutsch\p{Ll}*)?|deutsch(?:e[rn]?)?\s+(?:als\s+)?muttersprache|deutsch\p{Ll}*\s+auf\s+muttersprach\p{Ll}+|native\s+speakers?`,
    'Deutsch B2 (oder die Stufe, die die Arbeit wirklich braucht)',
    { source: 'LAG Hessen 15.06.2015 (laut Faktensammlung), nicht nachgelesen' },
  ),
  row(
    'language',
    'accent',
    String.raw`akzentfrei\p{Ll}*|ohne\s+akzent|dialektfrei\p{Ll}*|hochdeutsch\p{Ll}*`,
    'verständliches Deutsch, zum Beispiel B1 beim Sprechen',
  ),
  row(
    'language',
    'perfectGerman',
    String.raw`(?:perfekte?s?|einwandfreie?s?|fehlerfreie?s?|fließende?s?|verhandlungssichere?s?)\s+deutsch(?:kenntnisse)?|deutsch\s+(?:perfekt|fließend|fehlerfrei|einwandfrei|verhandlungssicher)`,
    'die Stufe je Fertigkeit, zum Beispiel Sprechen B2, Schreiben B1',
  ),
  row(
    'origin',
    'nationality',
    String.raw`(?:nur|ausschließlich)\s+(?:deutsche?|eu-bürger\p{Ll}*|inländer\p{Ll}*)|deutsche[rn]?\s+(?:staatsangehörig\p{Ll}+|staatsbürger\p{Ll}*|nationalität)|staatsangehörigkeit|nationalität|deutsche[rn]?\s+pass|eu-(?:bürger(?:in|innen|schaft)?|pass)`,
    'weglassen; ob jemand arbeiten darf, klärt das Jobcenter vor dem ersten Tag',
  ),
  row(
    'origin',
    'descent',
    String.raw`(?:deutsche[rn]?|einheimische[rn]?|europäische[rn]?)\s+(?:herkunft|abstammung|aussehen)|einheimische[rn]?|keine\s+(?:ausländer|flüchtlinge|geflüchteten?)\p{Ll}*|ausländer(?:in|innen)?|herkunftsland|hautfarbe|migrationshintergrund`,
    'weglassen; die Herkunft gehört in keine Stelle',
  ),
  row(
    'origin',
    'residence',
    String.raw`unbefristete[rn]?\s+(?:aufenthalt\p{Ll}*|niederlassungserlaubnis)|niederlassungserlaubnis`,
    'Arbeitserlaubnis für diese Tätigkeit: das klärt das Jobcenter',
  ),
  row(
    'age',
    'young',
    String.raw`(?:sehr\s+)?jung(?:e[srnm]?)?(?:\s*(?:,|und|\/)\s*\p{Ll}+)?\s+(?:team|kolleg\p{Ll}+|mannschaft|leute|menschen|mitarbeit\p{Ll}+|truppe|kraft|frau(?:en)?|mann|männer|damen?|herren?)|jung\s+und\s+dynamisch|junge[sr]?\s+dynamische[sr]?|jungdynamisch\p{Ll}*|jung\s*geblieben\p{Ll}*`,
    'ein Team, das gern zusammenarbeitet',
  ),
  row(
    'age',
    'old',
    String.raw`rentner(?:in|innen)?|ruheständler(?:in|innen)?|pensionär(?:in|innen)?|senior(?:en|innen)?\s+gesucht|rüstige?[rn]?`,
    'flexible Stunden, auch wenige in der Woche',
  ),
  row(
    'age',
    'students',
    String.raw`(?:nur|ideal\s+für|perfekt\s+für)\s+(?:schüler|studenten|studierende)\p{Ll}*|studentenjob|schülerjob`,
    'Nebenbeschäftigung mit wenigen Stunden',
  ),
  row(
    'age',
    'limit',
    String.raw`(?:zwischen|von)\s+\d{2}\s*(?:und|bis|-|–)\s*\d{2}\s*jahren?(?:\s+alt)?|\d{2}\s*(?:-|–|bis)\s*\d{2}\s*jahren?\s+alt|(?:nicht\s+älter\s+als|höchstens|maximal|max\.?)\s+\d{2}\s*jahren?(?:\s+alt)?|(?:bis|unter|über|ab|mindestens)\s+\d{2}\s*jahren?\s+alt|altersgrenze|höchstalter|alter:?\s+\d{2}|(?:mitte|ende|anfang)\s+(?:zwanzig|dreißig|vierzig)`,
    'weglassen; nur wo ein Gesetz ein Mindestalter nennt, mit diesem Gesetz',
  ),
  row(
    'age',
    'beginner',
    String.raw`berufsanfänger(?:in|innen)?|berufseinsteiger(?:in|innen)?|frisch\s+von\s+der\s+(?:uni|schule)|young\s+professionals?|digital\s+natives?`,
    'auch ohne Berufserfahrung',
    { source: 'LAG Düsseldorf 09.06.2015 (laut Faktensammlung), nicht nachgelesen' },
  ),
  row(
    'age',
    'experienced',
    String.raw`(?:reife|gestandene|ältere)[rsn]?\s+(?:person|frau|mann|dame|herr|persönlichkeit|mitarbeiter\p{Ll}*)`,
    'Erfahrung in der Tätigkeit, mit Jahren',
  ),
  row(
    'sex',
    'title',
    String.raw`(?:\p{L}+-?)?(?:mitarbeiter|arbeiter|helfer|fahrer|verkäufer|mechaniker|mechatroniker|elektroniker|elektriker|installateur|monteur|schlosser|schweißer|pfleger|assistent|berater|leiter|meister|techniker|ingenieur|entwickler|gärtner|maler|lackierer|tischler|schreiner|maurer|dachdecker|zimmerer|kellner|bäcker|metzger|fleischer|friseur|lagerist|disponent|kommissionierer|packer|sortierer|reiniger|bediener|führer|spüler|näher|schneider|dreher|fräser|drucker|erzieher|betreuer|sekretär|sachbearbeiter|programmierer|zusteller|bote|praktikant)(?:in)?|(?:\p{L}+-?)?(?:kauf|fach|haus|zimmer|putz|reinigungs|obst)(?:mann|frau)|putzfee|zimmermädchen|krankenschwester|azubine?|sekretärin|haushälterin`,
    'eine Bezeichnung für alle, zum Beispiel mit „(m/w/d)“',
    { unless: allGenders, titleOnly: true },
  ),
  row(
    'sex',
    'one',
    String.raw`(?:nur|ausschließlich|bevorzugt)\s+(?:frauen|männer|damen|herren|mädchen|jungen|weiblich\p{Ll}*|männlich\p{Ll}*)|(?:weiblich|männlich)e[rsn]?\s+(?:person|kraft|mitarbeiter\p{Ll}*|bewerber\p{Ll}*|verstärkung|unterstützung)|(?:weibliche|männliche)r?\s+(?:auszubildende|azubi)[rn]?`,
    'Personen (m/w/d)',
  ),
  row(
    'sex',
    'manpower',
    String.raw`starke[rn]?\s+(?:mann|männer|kerle?|jungs)|kräftige[rn]?\s+(?:mann|männer|kerle?|jungs)|(?:ein\s+)?(?:echter\s+)?mann\s+für\s+alle\s+fälle|mädchen\s+für\s+alles|gute\s+seele|powerfrau|jungs\s+und\s+mädels?`,
    'Lasten bis … kg heben (die Zahl nennen)',
  ),
  row(
    'religion',
    'religion',
    String.raw`(?:christlich|muslimisch|evangelisch|katholisch|jüdisch|kirchlich)e?[rsnm]?\s+(?:glaube\p{Ll}*|konfession|bekenntnis|gesinnung|überzeugung|person)|konfession(?:szugehörigkeit)?|kirchenmitglied\p{Ll}*|religionszugehörigkeit|konfessionslos\p{Ll}*`,
    'weglassen; kirchliche Träger nennen, warum die Aufgabe es verlangt',
  ),
  row(
    'religion',
    'headscarf',
    String.raw`(?:ohne|kein(?:e[sn]?)?)\s+(?:kopftuch|kopfbedeckung|turban|bart|schleier)|kopftuch|(?:kreuz|religiöse\s+symbole)\s+verboten`,
    'die Schutzkleidung, die die Arbeit verlangt',
  ),
  row(
    'health',
    'fit',
    String.raw`kerngesund\p{Ll}*|gesunde[rsn]?\s+(?:person|mitarbeiter\p{Ll}*|menschen|bewerber\p{Ll}*|kräfte)|gesund\s+(?:und\s+\p{Ll}+|sein|sind)|voll\s+belastbar\p{Ll}*|uneingeschränkt\s+(?:belastbar|einsatzfähig|arbeitsfähig)\p{Ll}*|körperlich(?:e)?\s+(?:und\s+geistige?\s+)?(?:fit(?:ness)?|unversehrt\p{Ll}*)|ohne\s+(?:körperliche\s+)?(?:einschränkung\p{Ll}*|behinderung\p{Ll}*|gebrechen)|keine\s+(?:behinderung\p{Ll}*|vorerkrankung\p{Ll}*)`,
    'was die Arbeit verlangt, zum Beispiel: Lasten bis 15 kg heben, viel stehen',
  ),
  row(
    'health',
    'nonSmoker',
    String.raw`nichtraucher(?:in|innen)?|nicht\s+schwanger|drogentest`,
    'Im Betrieb wird nicht geraucht',
  ),
  row(
    'family',
    'state',
    String.raw`(?:ledig|verheiratet|alleinstehend|kinderlos|ungebunden)(?:e[rsn]?)?|familienstand|keine\s+kinder|ohne\s+(?:kinder|familie|anhang)|familiäre\s+verpflichtung\p{Ll}*|(?:zeitlich|örtlich)\s+ungebunden\p{Ll}*`,
    'die Arbeitszeiten, um die es geht',
  ),
  row(
    'family',
    'parents',
    String.raw`(?:ideal|perfekt|geeignet)\s+für\s+(?:hausfrauen|mütter|muttis)|hausfrauen?(?:job)?|wiedereinsteigerin(?:nen)?`,
    'Arbeitszeit zwischen 8 und 13 Uhr',
  ),
  row(
    'orientation',
    'orientation',
    String.raw`hetero(?:sexuell\p{Ll}*)?|homosexuell\p{Ll}*|sexuelle\p{Ll}*\s+(?:orientierung|identität)`,
    'weglassen; das gehört in keine Stelle',
  ),
  row(
    'photo',
    'photo',
    String.raw`(?:mit\s+)?(?:(?:licht|pass|bewerbungs|aktuelle[sm]\s+)?(?:foto|lichtbild|passbild|bewerbungsbild)s?)(?!\p{L})`,
    'weglassen; kein Foto verlangen',
    { unless: String.raw`fotolabor|fotostudio|fotograf|fotobearbeitung|fotografie` },
  ),
  row(
    'photo',
    'appearance',
    String.raw`(?:gepflegte[sr]?|attraktive[sr]?|ansprechende[sr]?|gutes)\s+(?:äußere[sr]?|aussehen|erscheinung(?:sbild)?|auftreten)`,
    'die Kleidung, die bei Ihnen getragen wird',
  ),
  row(
    'photo',
    'birthDate',
    String.raw`geburts(?:datum|ort|tag|jahr)|tabellarischer?\s+lebenslauf\s+mit\s+(?:bild|foto)|angabe\s+(?:des|ihres)\s+alters`,
    'weglassen; das Profil ohne Namen reicht für den Anfang',
  ),
];
