import type { Centrality, Relation } from '#lib/model/types.ts';

/** What a word of a file says of a pair. */
export interface RelationSaid {
  /** null: the pair is listed to be coded, without a judgement */
  relation: Relation | 'none' | null;
  /** the word says less than we record, so that the rest is an assumption */
  assumed?: true;
  /** of both sides, where the word says it */
  centrality?: Centrality;
}

/** Words that are taken, as `keyOf` writes them. */
export const WORDS: readonly (readonly [RelationSaid, string])[] = [
  [
    { relation: 'equal' },
    'equal|equal to|equals|equivalent|equivalent to|exact|exactmatch|same|identical|=|≡|==|相同|相等|等同|等于|一致'
  ],
  [{ relation: 'subset' }, 'subset|subset of|broadmatch|part of|⊂|⊆|子集|包含于|属于'],
  [{ relation: 'superset' }, 'superset|superset of|narrowmatch|contains|includes|⊃|⊇|超集|包含|涵盖'],
  [
    { relation: 'intersects' },
    'intersect|intersects|intersects with|overlap|overlaps|partial|∩|相交|交叉|部分重叠|部分对应|重叠'
  ],
  [
    { relation: 'none' },
    'none|no|no relationship|not related|not related to|no match|non mappable|∅|无|无关|无对应|不相关'
  ],
  [{ relation: null }, '|related|related to|mappingrelation|x|✓|true|yes|seealso|hasdbxref|相关'],
  [{ relation: 'intersects', assumed: true, centrality: 'core' }, 'closematch'],
  [{ relation: 'intersects', assumed: true, centrality: 'part' }, 'relatedmatch']
];

/** Words of other vocabularies that are taken only where they say whose they are. */
export const OF_VOCABULARIES: readonly (readonly [RelationSaid, string])[] = [
  [{ relation: 'equal', assumed: true }, 'owl:equivalentclass|owl:sameas'],
  [{ relation: 'subset', assumed: true }, 'rdfs:subclassof|skos:broader'],
  [{ relation: 'superset', assumed: true }, 'skos:narrower']
];

const tableOf = (words: readonly (readonly [RelationSaid, string])[]) =>
  new Map(words.flatMap(([said, list]) => list.split('|').map((word) => [word.replaceAll(' ', ''), said] as const)));
const TABLE = tableOf(WORDS);
const VOCABULARY_TABLE = tableOf(OF_VOCABULARIES);

const NAMESPACES: readonly (readonly [string, string])[] = [
  ['http://www.w3.org/2004/02/skos/core#', 'skos:'],
  ['http://www.w3.org/2002/07/owl#', 'owl:'],
  ['http://www.w3.org/2000/01/rdf-schema#', 'rdfs:']
];

/** No word for a relation is longer, IRIs included; what is longer is not looked at. */
const LONGEST = 300;

/** A word without what writers differ in: width, case, spaces and the signs that stand for them. */
const keyOf = (word: string) =>
  word
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_-]/g, '');

/**
 * What a relation, predicate or cell of a matrix says, or null where the word is not known or leaves open which side
 * is the wider one. A prefix or the address of a vocabulary before the word changes nothing, but for the few words that
 * are taken with it alone. An empty word lists its pair without a judgement.
 */
export function relationOf(word: string): RelationSaid | null {
  if (word.length > LONGEST) return null;
  const plain = TABLE.get(word);
  if (plain) return plain;
  const text = word.normalize('NFKC').trim();
  const lower = text.toLowerCase();
  const namespace = NAMESPACES.find(([address]) => lower.startsWith(address));
  const curie = namespace ? namespace[1] + lower.slice(namespace[0].length) : lower;
  const ofVocabulary = VOCABULARY_TABLE.get(curie);
  if (ofVocabulary) return ofVocabulary;
  const local = localWord(curie);
  const key = keyOf(local);
  // What is only dashes is no empty cell.
  if (key === '' && text !== '') return null;
  return TABLE.get(key) ?? null;
}

/** The word after a prefix, or after the last sign of an address that parts its steps. */
function localWord(word: string): string {
  if (word.includes('://')) return word.slice(Math.max(word.lastIndexOf('#'), word.lastIndexOf('/')) + 1);
  const colon = word.indexOf(':');
  return colon > 0 && !word.includes(' ') ? word.slice(colon + 1) : word;
}
