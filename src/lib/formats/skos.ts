import { DataFactory, Writer } from 'n3';
import type { Entry, List } from '#lib/model/types.ts';
import type { CurrentRecord, Records } from '#lib/records/records.ts';
import type { Release } from '#lib/tables/release.ts';
import { NO_TERM_FOUND } from '#lib/tables/values.ts';
import { chicago, citationItem } from './citation.ts';

/** A value of a property: an address (a name with a prefix, or an absolute IRI) or a text with language or datatype. */
type Term = { id: string } | { value: string; language?: string; datatype?: string };

/** A thing with its properties in order; `rdf:type` is written first. */
interface Node {
  id: string;
  types: readonly string[];
  properties: readonly (readonly [string, readonly Term[]])[];
}

/** The data set as a graph of SKOS, ready to be written in either form. */
export interface SkosGraph {
  prefixes: Readonly<Record<string, string>>;
  nodes: readonly Node[];
}

const VOCABULARIES = {
  dc: 'http://purl.org/dc/elements/1.1/',
  dcat: 'http://www.w3.org/ns/dcat#',
  dcterms: 'http://purl.org/dc/terms/',
  owl: 'http://www.w3.org/2002/07/owl#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  semapv: 'https://w3id.org/semapv/vocab/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  sssom: 'https://w3id.org/sssom/',
  xsd: 'http://www.w3.org/2001/XMLSchema#'
} as const;

/** Characters that an IRI in Turtle may not hold as they are (Turtle 1.1, IRIREF), as percent escapes. */
// eslint-disable-next-line no-control-regex -- the grammar names them
const iri = (id: string): Term => ({ id: id.replace(/[\u0000-\u0020<>"{}|^`\\]/g, encodeURIComponent) });
const text = (value: string, language?: string): Term => ({ value, ...(language ? { language } : {}) });
/** by the length of a date: where only the month or the year is known, no more is said */
const DATE_TYPES: Readonly<Record<number, string>> = { 4: 'xsd:gYear', 7: 'xsd:gYearMonth' };
const typed = (value: string, datatype: string): Term => ({ value, datatype });

type Property = readonly [string, readonly Term[]];
/** A property, or none where there is nothing to say. */
const some = (name: string, ...terms: (Term | null | undefined | false)[]): Property[] => {
  const kept = terms.filter((t): t is Term => Boolean(t) && !(t && 'value' in t && t.value === ''));
  return kept.length > 0 ? [[name, kept]] : [];
};

/** A label in each language once: what the list says itself comes before a translation. */
function labels(entry: Entry, language: string): Term[] {
  const by = new Map<string, string>([[language, entry.labelOriginal || entry.label]]);
  if (!by.has('en')) by.set('en', entry.label);
  if (!by.has('zh-Hans') && entry.labelZh) by.set('zh-Hans', entry.labelZh);
  return [...by].sort(([a], [b]) => (a < b ? -1 : 1)).map(([lang, value]) => text(value, lang));
}

/**
 * The tables as SKOS: a ConceptScheme for each list, a Concept for each entry with its labels and its place, a mapping
 * property for each recorded overlap as in the SSSOM file (their `predicate`), and beside it the record itself with what
 * SKOS cannot say: relation, strength, evidence, confidence, reason, who coded it. A record that an entry has no
 * counterpart has the object `sssom:NoTermFound`, and no mapping property is stated.
 * @param setId URN of the data set, of which lists, entries and records are fragments
 */
export function skosGraph(records: Records, release: Release, setId: string): SkosGraph {
  const { tables } = records;
  const list = (id: string) => `${setId}#list/${id}`;
  const entry = (id: string) => `${setId}#entry/${id.replace(':', '/')}`;
  const record = (id: string) => `${setId}#record/${id.slice(id.indexOf(':') + 1)}`;
  const related = new Map<string, Map<string, string[]>>();
  for (const { record: m, predicate } of records.overlaps) {
    const of = related.get(m.subject) ?? new Map<string, string[]>();
    of.set(predicate, [...(of.get(predicate) ?? []), entry(m.object)]);
    related.set(m.subject, of);
  }

  const dataset: Node = {
    id: setId,
    types: ['dcat:Dataset'],
    properties: [
      ...some('dcterms:title', text(release.title, 'en')),
      ...some('dcterms:description', text(release.description, 'en')),
      ...some('dc:creator', text(release.creator)),
      ...some('owl:versionInfo', text(release.version)),
      ...some('dcterms:issued', typed(release.date, 'xsd:date')),
      ...some('dcterms:license', iri(release.licenceUrl)),
      ...some('dcterms:bibliographicCitation', text(chicago(citationItem(release, '')), 'en'))
    ]
  };
  const scheme = (l: List): Node => ({
    id: list(l.id),
    types: ['skos:ConceptScheme'],
    properties: [
      ...some('skos:notation', text(l.id)),
      ...some(
        'dcterms:title',
        text(l.title, l.title === l.titleOriginal ? l.language : 'en'),
        l.titleOriginal !== l.title && text(l.titleOriginal, l.language)
      ),
      ...some('skos:prefLabel', text(l.name.en, 'en'), text(l.name.zh, 'zh-Hans')),
      ...some('dc:publisher', text(l.issuer, 'en')),
      ...some('dcterms:issued', typed(l.published, DATE_TYPES[l.published.length] ?? 'xsd:date')),
      ...some('dcterms:source', l.url ? iri(l.url) : null),
      ...some('skos:scopeNote', text(l.purpose, 'en')),
      ...some('skos:editorialNote', text(l.caveat, 'en'), text(l.note, 'en')),
      ...some('p:list-kind', text(l.kind)),
      ...some('p:succeeded-by', l.succeededBy ? iri(list(l.succeededBy)) : null),
      ...some('dcterms:isPartOf', iri(setId)),
      ...some(
        'skos:hasTopConcept',
        ...tables.entries.filter((e) => e.list === l.id && e.parent === null).map((e) => iri(entry(e.id)))
      )
    ]
  });
  const concept = (e: Entry): Node => ({
    id: entry(e.id),
    types: ['skos:Concept'],
    properties: [
      ...some('skos:inScheme', iri(list(e.list))),
      ...(e.parent === null
        ? some('skos:topConceptOf', iri(list(e.list)))
        : some('skos:broader', iri(entry(e.parent)))),
      ...some('skos:notation', text(e.id)),
      ...some('skos:prefLabel', ...labels(e, records.list(e.list).language)),
      ...some('skos:scopeNote', text(e.scopeNote, 'en')),
      ...some('skos:editorialNote', text(e.wordingNote, 'en')),
      ...some('dcterms:source', e.sourceUrl ? iri(e.sourceUrl) : null),
      ...some('p:category', text(e.category)),
      ...some('p:label-zh-status', text(e.labelZhStatus)),
      ...some('p:wording', text(e.wording)),
      ...[...(related.get(e.id) ?? [])]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([predicate, objects]): Property => [predicate, objects.map(iri)])
    ]
  });
  const coding = ({ record: c, subject, objectList }: CurrentRecord): Property[] => [
    ...some('sssom:record_id', text(c.id)),
    ...some('sssom:subject_source', iri(list(subject.list.id))),
    ...some('sssom:object_source', iri(list(objectList.id))),
    ...some('sssom:mapping_justification', iri(c.justification)),
    ...some('sssom:author_label', text(c.author)),
    ...some('sssom:mapping_tool', text(c.tool)),
    ...some('sssom:mapping_date', typed(c.date, 'xsd:date')),
    ...some('sssom:reviewer_label', text(c.reviewer)),
    ...some('sssom:confidence', typed(String(c.confidence), 'xsd:decimal')),
    ...some('rdfs:comment', text(c.rationale, 'en'))
  ];
  const axiom = (id: string, subject: string, predicate: string, object: string, more: Property[]): Node => ({
    id: record(id),
    types: ['owl:Axiom'],
    properties: [
      ...some('owl:annotatedSource', iri(entry(subject))),
      ...some('owl:annotatedProperty', iri(predicate)),
      ...some('owl:annotatedTarget', iri(object)),
      ...more
    ]
  });
  const nodes = [
    dataset,
    ...tables.lists.map(scheme),
    ...tables.entries.map(concept),
    ...records.current.map((of) => {
      if (of.kind !== 'overlap')
        return axiom(of.id, of.record.subject, 'skos:mappingRelation', NO_TERM_FOUND, coding(of));
      const { record: m, predicate, strength } = of;
      return axiom(m.id, m.subject, predicate, entry(m.object), [
        ...some('p:relation', text(m.relation)),
        ...some('p:strength', typed(String(strength), 'xsd:integer')),
        ...some('p:subject-centrality', text(m.subjectCentrality)),
        ...some('p:object-centrality', text(m.objectCentrality)),
        ...some('p:evidence', text(m.evidence)),
        ...coding(of)
      ]);
    })
  ];
  return { prefixes: { ...VOCABULARIES, p: `${setId}#property/` }, nodes };
}

const { namedNode, literal } = DataFactory;

/** The graph as Turtle 1.1 (https://www.w3.org/TR/turtle/). The same graph always gives the same bytes. */
export function writeTurtle(graph: SkosGraph): string {
  // A name of a prefix, such as `skos:broader`, or an absolute IRI.
  const named = (id: string) => {
    const [, prefix = '', name = ''] = /^([^:]*):(.*)$/.exec(id) ?? [];
    const base = Object.hasOwn(graph.prefixes, prefix) ? graph.prefixes[prefix] : undefined;
    return namedNode(base === undefined ? id : base + name);
  };
  const object = (term: Term) =>
    'id' in term ? named(term.id) : literal(term.value, term.language ?? named(term.datatype ?? 'xsd:string'));
  const writer = new Writer({ prefixes: graph.prefixes });
  for (const node of graph.nodes) {
    const subject = named(node.id);
    for (const type of node.types) writer.addQuad(subject, named('rdf:type'), named(type));
    for (const [name, terms] of node.properties)
      for (const term of terms) writer.addQuad(subject, named(name), object(term));
  }
  let text = '';
  // Without a stream to write to, n3 calls back at once.
  writer.end((error: Error | null, written: string) => {
    if (error) throw error;
    text = written;
  });
  return text;
}

function jsonTerm(term: Term): unknown {
  if ('id' in term) return { '@id': term.id };
  if (term.language) return { '@value': term.value, '@language': term.language };
  return term.datatype ? { '@value': term.value, '@type': term.datatype } : term.value;
}

/** The graph as JSON-LD 1.1 with its own context: nothing has to be fetched. The same graph gives the same bytes. */
export function writeJsonLd(graph: SkosGraph): string {
  const nodes = graph.nodes.map((node) => ({
    '@id': node.id,
    '@type': node.types.length === 1 ? node.types[0] : node.types,
    ...Object.fromEntries(
      node.properties.map(([name, terms]) => [
        name,
        terms.length === 1 ? jsonTerm(terms[0] as Term) : terms.map(jsonTerm)
      ])
    )
  }));
  return `{"@context": ${JSON.stringify(graph.prefixes)},\n"@graph": [\n${nodes.map((n) => JSON.stringify(n)).join(',\n')}\n]}\n`;
}
