/** What a form of a page would send: fields as the browser knows them. */
export interface PageField {
  readonly name: string;
  /** As HTML names it; `select` and `textarea` too. */
  readonly type: string;
  readonly value: string;
  /** Of a list to choose from, or of the boxes and radio buttons with this name. */
  readonly options: readonly string[];
  /** What a browser would send of it as it stands: of boxes and radio buttons those that are ticked. */
  readonly sent: readonly string[];
  readonly isRequired: boolean;
  readonly max: string | null;
}

export interface PageForm {
  /** Where it goes, without the page's own address when it says none. */
  readonly action: string;
  /** Where a script of the page sends it as well; '' where none does. */
  readonly byScript: string;
  readonly fields: readonly PageField[];
  /** The buttons that send it, as name and value; one nameless where there is none with a name. */
  readonly buttons: readonly (readonly [string, string])[];
}

const unescaped = (text: string) =>
  text
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');

function attributes(tag: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [, name = '', value = ''] of tag.matchAll(/\s([\w-]+)(?:="([^"]*)")?/g)) found[name] = unescaped(value);
  return found;
}

/** The forms that are sent by POST on a page this portal rendered; no reader of any other HTML. */
export function formsOf(html: string): PageForm[] {
  const forms: PageForm[] = [];
  for (const [, opening = '', inner = ''] of html.matchAll(/<form\b([^>]*)>(.*?)<\/form>/gs)) {
    const form = attributes(opening);
    if (form['method']?.toLowerCase() !== 'post') continue;
    const id = form['id'];
    const outside = id === undefined ? '' : elsewhere(html, id);
    forms.push({
      action: form['action'] ?? '',
      byScript: form['data-keep-log'] ?? '',
      fields: fieldsOf(inner + outside),
      buttons: buttonsOf(inner + outside),
    });
  }
  return forms;
}

/** Controls that belong to the form by `form="..."`, wherever they stand. */
function elsewhere(html: string, id: string): string {
  const tags = [...html.matchAll(/<input\b[^>]*>|<button\b[^>]*>|<(select|textarea)\b[^>]*>.*?<\/\1>/gs)];
  return tags
    .map(([tag]) => tag)
    .filter((tag) => tag.includes(` form="${id}"`))
    .join('');
}

function fieldsOf(html: string): PageField[] {
  const fields = new Map<string, PageField>();
  for (const [tag, , inner = ''] of html.matchAll(/<input\b[^>]*>|<(select|textarea)\b[^>]*>(.*?)<\/\1>/gs)) {
    const given = attributes(/^<\w+([^>]*)>/.exec(tag)?.[1] ?? '');
    const name = given['name'];
    if (name === undefined || 'disabled' in given) continue;
    const type = tag.startsWith('<select')
      ? 'select'
      : tag.startsWith('<textarea')
        ? 'textarea'
        : (given['type'] ?? 'text');
    const known = fields.get(name);
    const value = type === 'textarea' ? unescaped(inner) : (given['value'] ?? '');
    const isBox = ['radio', 'checkbox'].includes(type);
    const options = type === 'select' ? optionsOf(inner) : isBox ? [value || 'on'] : [];
    const sent = type === 'select' ? [chosenOf(inner)] : !isBox ? [value] : 'checked' in given ? options : [];
    fields.set(name, {
      name,
      type,
      value: known?.value ?? (type === 'select' ? chosenOf(inner) : value),
      options: [...(known?.options ?? []), ...options],
      sent: [...(known?.sent ?? []), ...sent],
      isRequired: (known?.isRequired ?? false) || 'required' in given || given['aria-required'] === 'true',
      max: given['maxLength'] ?? given['maxlength'] ?? given['max'] ?? null,
    });
  }
  return [...fields.values()];
}

function optionsOf(select: string): string[] {
  return [...select.matchAll(/<option\b([^>]*)>/g)].map(([, given = '']) => attributes(given)['value'] ?? '');
}

function chosenOf(select: string): string {
  const chosen = [...select.matchAll(/<option\b([^>]*)>/g)].map(([, given = '']) => attributes(given));
  return (chosen.find((option) => 'selected' in option) ?? chosen[0])?.['value'] ?? '';
}

function buttonsOf(html: string): (readonly [string, string])[] {
  const buttons = [...html.matchAll(/<button\b([^>]*)>/g)]
    .map(([, given = '']) => attributes(given))
    .filter(({ type }) => type !== 'button')
    .map((given): readonly [string, string] => [given['name'] ?? '', given['value'] ?? '']);
  return buttons.length === 0 ? [['', '']] : buttons;
}

/**
 * What the page sends when somebody types a few things and presses a button.
 * @param button name and value
 * @param typed the fields that were typed into, by name
 * @returns null where no form of the page has the button
 */
export function typedIn(
  html: string,
  button: readonly [string, string],
  typed: Readonly<Record<string, string>>,
): [string, string][] | null {
  const form = formsOf(html).find(({ buttons }) =>
    buttons.some(([name, value]) => name === button[0] && value === button[1]),
  );
  if (form === undefined) return null;
  const entries = form.fields.flatMap(({ name, type, sent }): [string, string][] =>
    type === 'file' ? [] : (typed[name] === undefined ? sent : [typed[name]]).map((value) => [name, value]),
  );
  return [...entries, [...button]];
}

/**
 * What somebody would type who fills in everything, with a later day where one is asked for; files are left out.
 * @param known what has to stand in some fields, by name
 */
export function filledIn(
  form: PageForm,
  button: readonly [string, string],
  known: Readonly<Record<string, string>> = {},
): [string, string][] {
  const entries: [string, string][] = [];
  for (const field of form.fields) {
    if (field.type === 'file') continue;
    const chosen = field.options.find((option) => option !== '');
    if (field.type === 'checkbox' && !field.isRequired && field.options.length > 1 && chosen === undefined) continue;
    entries.push([
      field.name,
      known[field.name] ?? (field.value !== '' && field.type !== 'checkbox' ? field.value : (chosen ?? typed(field))),
    ]);
  }
  if (button[0] !== '') entries.push([...button]);
  return entries;
}

function typed({ name, type, max }: PageField): string {
  switch (type) {
    case 'hidden':
      return '';
    case 'date':
      // What has happened is not in the future; of several days each is another one.
      return /^(assessed|certificate|from|to)On$/.test(name)
        ? '2027-01-08'
        : `2027-02-0${/[1-9]$/.exec(name)?.[0] ?? 1}`;
    case 'time':
      return '10:00';
    case 'datetime-local':
      return '2027-02-01T10:00';
    case 'number':
      return max === null ? '10' : String(Math.min(10, Number(max)));
    case 'email':
      return 'kim@probe.example';
    case 'tel':
      return '0208 5550100';
    case 'password':
      return 'ein langer satz zum merken';
    case 'textarea':
      return 'Probe eines Textes'.slice(0, Number(max ?? 18));
    default:
      if (name === 'place') return 'Bielefeld';
      if (name === 'employerNumber') return '87654321';
      if (/On$|day/i.test(name)) return '2027-02-01';
      if (/email/i.test(name)) return 'kim@probe.example';
      if (/phone/i.test(name)) return '0208 5550100';
      return /hours|seats|weeks|minutes|count|number/i.test(name) ? '10' : 'Probe'.slice(0, Number(max ?? 5));
  }
}
