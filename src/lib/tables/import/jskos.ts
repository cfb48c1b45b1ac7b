import type { Choices, KnownList, Place } from './brought.ts';
import { cleaned, inOneLine } from './cells.ts';
import { EndFinder, isFound, type Beside, type Part, type Side } from './mapping-ends.ts';
import { listsOf, MappingRows, type MappingRead, type Said } from './mapping-rows.ts';
import { relationOf, type RelationSaid } from './relations.ts';
import { settleCentralities, takeStatement, type EndSaid } from './statement.ts';
import { readConfidence, readDay, type ValueRead } from './values.ts';

/** A mapping of a file in JSKOS, not yet looked into. */
export interface JskosItem extends Place {
  /** undefined where the text of its line is no JSON */
  value: unknown;
  /** of the concordance it stands in */
  fromScheme?: unknown;
  toScheme?: unknown;
}

/** An object as JSON has it; its own keys only. */
class Fields {
  constructor(readonly object: object) {}
  get(key: string): unknown {
    return Object.hasOwn(this.object, key) ? (this.object as Record<string, unknown>)[key] : undefined;
  }
}

const fieldsOf = (value: unknown): Fields | null =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? new Fields(value) : null;

const arrayOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];

const MEMBERS = ['memberSet', 'memberList', 'memberChoice'] as const;

const isBundle = (value: unknown) => {
  const bundle = fieldsOf(value);
  return bundle !== null && MEMBERS.some((key) => Array.isArray(bundle.get(key)));
};

/** Whether a value of JSON is a mapping in JSKOS: one with two sides, of which one at least holds members. */
export function isJskosMapping(value: unknown): boolean {
  const mapping = fieldsOf(value);
  if (!mapping) return false;
  const [from, to] = [mapping.get('from'), mapping.get('to')];
  return (isBundle(from) && fieldsOf(to) !== null) || (isBundle(to) && fieldsOf(from) !== null);
}

/**
 * The mappings of a JSON text that is JSKOS: one mapping, an array of them, a concordance, or a registry with mappings
 * or concordances. Null where it is something else.
 */
export function jskosItems(value: unknown): readonly JskosItem[] | null {
  const items = [...itemsWithin(value, '', {}, 0)];
  return items.some((item) => isJskosMapping(item.value)) ? items : null;
}

function* itemsWithin(
  value: unknown,
  path: string,
  schemes: Pick<JskosItem, 'fromScheme' | 'toScheme'>,
  depth: number
): Generator<JskosItem> {
  if (depth > 3) return;
  if (Array.isArray(value)) {
    for (const [i, item] of value.entries()) yield* itemsWithin(item, `${path}/${i}`, schemes, depth + 1);
    return;
  }
  const object = fieldsOf(value);
  const within = { fromScheme: object?.get('fromScheme'), toScheme: object?.get('toScheme') };
  let isCollection = false;
  for (const key of ['mappings', 'concordances'])
    if (Array.isArray(object?.get(key))) {
      isCollection = true;
      yield* itemsWithin(object?.get(key), `${path}/${key}`, within, depth);
    }
  if (!isCollection) yield { line: null, path, value, ...schemes };
}

const textOf = (value: unknown): string =>
  typeof value === 'string'
    ? cleaned(value).text
    : typeof value === 'number' || typeof value === 'boolean'
      ? String(value)
      : '';

/** Texts by language: English first, then Chinese, then the others; a text without language alone. */
function textsOf(value: unknown): string[] {
  const byLanguage = fieldsOf(value);
  if (!byLanguage) return arrayOf(value).map(textOf).filter(Boolean);
  const languages = Object.keys(byLanguage.object);
  const rank = (language: string) => (language === 'en' ? 0 : language.startsWith('zh') ? 1 : 2);
  return [...languages]
    .sort((a, b) => rank(a) - rank(b))
    .flatMap((language) => arrayOf(byLanguage.get(language)).map(textOf))
    .filter(Boolean);
}

/** How a scheme is called: by its notation, else its address. */
function schemeOf(value: unknown): string {
  const scheme = fieldsOf(value);
  if (!scheme) return textOf(value);
  return arrayOf(scheme.get('notation')).map(textOf).find(Boolean) ?? textOf(scheme.get('uri'));
}

/** The side of a mapping: its members, each found by address, notation and labels. */
function endOf(finder: EndFinder, side: Side, mapping: Fields, item: JskosItem, row: number): EndSaid {
  const key = side === 'subject' ? 'from' : 'to';
  const schemeKey = `${key}Scheme` as const;
  const list = schemeOf(mapping.get(schemeKey) ?? item[schemeKey]);
  const beside: Beside = { label: '', code: '', list };
  const end = { column: key, value: null, beside, listColumn: schemeKey };
  const bundle = fieldsOf(mapping.get(key));
  const holder = MEMBERS.find((name) => Array.isArray(bundle?.get(name)));
  if (!bundle || !holder) return { ...end, names: 'empty' };
  const members = arrayOf(bundle.get(holder));
  if (members.length === 0) return { ...end, names: 'none' };
  const parts = members.map((member, i) => partOf(finder, side, member, list, row, `/${key}/${holder}/${i}`));
  return { ...end, names: { parts, split: parts.length > 1 } };
}

function partOf(finder: EndFinder, side: Side, member: unknown, list: string, row: number, path: string): Part {
  const concept = fieldsOf(member);
  const uri = textOf(concept ? concept.get('uri') : member);
  const [notation = ''] = arrayOf(concept?.get('notation')).map(textOf).filter(Boolean);
  const labels = textsOf(concept?.get('prefLabel')).map(inOneLine);
  const shown = notation || labels[0] || uri;
  if (finder.fromFile(side))
    return { ...finder.part(side, shown, { label: labels[0] ?? '', code: notation, list }, row), path };
  const beside = { label: '', code: '', list };
  let part: Part = { value: shown, own: null, other: null };
  for (const value of [uri, notation, ...labels]) {
    if (value === '') continue;
    part = finder.part(side, value, beside, row);
    if (part.own !== null || part.other !== null) break;
  }
  return { ...part, value: isFound(part.own) || isFound(part.other) ? part.value : shown, path };
}

const SKOS_MATCH = /^(?:http:\/\/www\.w3\.org\/2004\/02\/skos\/core#|skos:)?(?:exact|close|broad|narrow|related)Match$/;

/** What the types of a mapping say; null, with a fault, where they say two things. */
function relationSaid(
  rows: MappingRows,
  row: number,
  mapping: Fields,
  searched: boolean
): { said: RelationSaid; cell: Said } | null {
  const types = arrayOf(mapping.get('type')).map(textOf);
  const matches = [...new Set(types.filter((type) => type.length < 100 && SKOS_MATCH.test(type)))];
  if (matches.length > 1) {
    rows.fault(row, {
      kind: 'unknown-relation',
      leaves: 'row',
      column: 'type',
      value: null,
      expected: `one SKOS mapping property, found ${matches.length}`,
      path: '/type'
    });
    return null;
  }
  const [type] = matches;
  const cell: Said = { column: 'type', value: type ?? null };
  const said = (type === undefined ? null : relationOf(type)) ?? { relation: null };
  if (searched) return { said: { relation: 'none' }, cell };
  if (said.assumed) rows.warn(row, 'relation-assumed', 'type', { path: '/type', ...(type ? { value: type } : {}) });
  else if (said.relation === null)
    rows.warn(row, 'relation-open', 'type', { path: '/type', ...(types[0] ? { value: types[0] } : {}) });
  return { said, cell };
}

/** Reads mappings in JSKOS: members of more than one on a side make a pair each. */
export function readJskos(items: readonly JskosItem[], choices: Choices, known: readonly KnownList[]): MappingRead {
  const finder = new EndFinder(choices, known);
  const rows = new MappingRows((row) => {
    const { line = null, path } = items[row] ?? {};
    return path === undefined ? { line } : { line: null, path };
  });
  inferLists(finder, items);
  for (const item of items) {
    const row = rows.begin();
    const mapping = fieldsOf(item.value);
    if (!mapping) {
      rows.fault(row, { kind: 'unreadable', leaves: 'row', column: null, value: null, expected: 'a mapping' });
      continue;
    }
    const subject = endOf(finder, 'subject', mapping, item, row);
    const object = endOf(finder, 'object', mapping, item, row);
    const found = relationSaid(rows, row, mapping, subject.names === 'none' || object.names === 'none');
    const value = <T>(key: string, read: (text: string) => ValueRead<T>): T | null => {
      const text = textOf(mapping.get(key));
      const { value: taken, fault, forms } = read(text);
      if (fault) rows.fault(row, { ...fault, leaves: 'value', column: key, value: text, path: `/${key}` });
      if (forms) for (const form of forms) rows.warn(row, form, key, { value: text, path: `/${key}` });
      return taken;
    };
    const confidence = value('mappingRelevance', readConfidence);
    const date = value('created', readDay);
    if (!found) continue;
    const { relation, centrality } = found.said;
    const centralities = settleCentralities(rows, row, relation, {
      subject: null,
      object: null,
      columns: { subject: null, object: null },
      strength: '',
      ...(centrality === undefined ? {} : { both: centrality })
    });
    takeStatement(rows, finder, {
      row,
      subject,
      object,
      relation,
      said: found.cell,
      values: {
        subjectCentrality: centralities.subject,
        objectCentrality: centralities.object,
        evidence: null,
        confidence,
        rationale: textsOf(mapping.get('note')).join('\n'),
        coders: arrayOf(mapping.get('creator')).flatMap((creator) => personOf(creator)),
        reviewer: '',
        date,
        round: '',
        recordId: takeId(rows, row, mapping),
        subjectTerms: [],
        objectTerms: [],
        extra: new Map()
      }
    });
  }
  const done = rows.finish((row) => [JSON.stringify(items[row]?.value ?? null)]);
  return { ...done, ...listsOf(finder, done.pairs) };
}

/** The lists that all addresses of a side are of, where none is chosen. */
function inferLists(finder: EndFinder, items: readonly JskosItem[]): void {
  for (const [side, key] of [
    ['subject', 'from'],
    ['object', 'to']
  ] as const)
    finder.infer(
      side,
      items.flatMap(({ value }) => {
        const bundle = fieldsOf(fieldsOf(value)?.get(key));
        return MEMBERS.flatMap((name) => arrayOf(bundle?.get(name))).map((member) =>
          textOf(fieldsOf(member)?.get('uri'))
        );
      })
    );
}

function personOf(value: unknown): string[] {
  const person = fieldsOf(value);
  if (!person) return [textOf(value)].filter(Boolean);
  const [name = textOf(person.get('name')) || textOf(person.get('uri'))] = textsOf(person.get('prefLabel'));
  return name === '' ? [] : [name];
}

function takeId(rows: MappingRows, row: number, mapping: Fields): string {
  const id = textOf(mapping.get('uri'));
  const first = id === '' ? null : rows.recordId(id, row);
  if (first === null) return id;
  rows.fault(row, { kind: 'duplicate-id', leaves: 'value', column: 'uri', value: id, first, path: '/uri' });
  return '';
}
