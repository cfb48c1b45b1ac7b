/**
 * The words of the comparison as types. `docs/codebook.md` explains them; the tables under `data/` hold them.
 */

/** How two scopes lie, read from subject to object (set-theory relations after NIST IR 8477). */
export type Relation = 'equal' | 'subset' | 'superset' | 'intersects';
/** Whether what is shared is the core of an entry or one part of it among several. */
export type Centrality = 'core' | 'part';
/** named: both documents name it. scope: one names it, the other's official scope covers it. inferred: neither. */
export type Evidence = 'named' | 'scope' | 'inferred';
/** 3 strong, 2 substantial, 1 marginal; always derived from the two centralities. */
export type Strength = 1 | 2 | 3;
/** Which mappings count as an overlap. */
export type CountingRule = 'strict' | 'standard' | 'lenient';
/** Level of a pair: two top-level entries, or at least one sub-entry. */
export type Level = 'top' | 'sub';
/** How far an entry's wording was checked. */
export type TextStatus = 'confirmed' | 'partly' | 'unconfirmed';

/** The rule that brought a top-level entry into a compiled list; empty elsewhere. */
export type Inclusion = 'plan-14' | 'central-text' | 'catalogue-2023' | 'article' | 'borderline' | '';

/** A list. What ends in `Zh` is our translation of the text before it, here and below; empty where there is none yet. */
export interface List {
  id: string;
  series: string;
  edition: string;
  country: string;
  kind: 'official' | 'compiled';
  title: string;
  titleOriginal: string;
  /** of a Chinese document its own title */
  titleZh: string;
  language: string;
  issuer: string;
  issuerOriginal: string;
  issuerZh: string;
  /** ISO date, or the part of it that is known, on which the text was first public; of a compiled list the cut-off. */
  published: string;
  /** the same of its adoption and of its coming into force; empty where not recorded */
  adopted: string;
  inForce: string;
  purpose: string;
  purposeZh: string;
  caveat: string;
  caveatZh: string;
  caveatStatus: 'issuer' | 'ours' | 'none-found';
  url: string;
  licence: string;
  succeededBy: string;
  /** later-text: what came after a compiled list, which has no editions */
  successionStatus: 'stated' | 'reported' | 'later-text' | 'none-known';
  note: string;
  noteZh: string;
  /** what the list is for, and which of purpose and caveat says so */
  use: ListUse;
  useFrom: 'purpose' | 'caveat';
  /** whether it ranges over technology as a whole */
  breadth: 'general' | 'partial';
  /** names for running text and for tight places, ours */
  name: Bilingual;
  short: Bilingual;
}

/** To advance what is named, to protect it, or neither. */
export type ListUse = 'promote' | 'guard' | 'reference';

/** A text of ours in both languages of the interface. */
export interface Bilingual {
  en: string;
  zh: string;
}

/** Chinese texts lay out emerging and future industries, and traditional ones and fields of science beside them. */
export type Category = 'emerging' | 'future' | 'traditional' | 'frontier' | 'other' | '';

/** What the arithmetic needs of an entry. */
export interface EntryKey {
  id: string;
  list: string;
  /** null at the top level */
  parent: string | null;
  /** place in the official order within parent and category, from 1 */
  position: number;
  category: Category;
}

export interface Entry extends EntryKey {
  kind: 'area' | 'industry' | 'technology' | 'product' | 'mission' | 'application' | 'policy';
  label: string;
  labelOriginal: string;
  labelZh: string;
  labelZhStatus: 'official' | 'ours';
  labelShort: string;
  labelShortZh: string;
  scopeNote: string;
  scopeNoteZh: string;
  scopeOrigin: 'own' | 'borrowed';
  scopeDocument: string;
  scopeDocumentZh: string;
  wording: TextStatus;
  wordingNote: string;
  wordingNoteZh: string;
  theme: string;
  sourceUrl: string;
  locator: string;
  locatorZh: string;
  checkedAgainst: string[];
  inclusion: Inclusion;
  /** what people found who held it against the official document, in the order of the table; absent where nobody did */
  official?: readonly OfficialCheck[];
}

/** Where and how a document has the wording of an entry. */
export type FoundAs = 'to-the-letter' | 'with-differences' | 'running-text' | 'not-found';

/** One check of the wording of one entry against its official document. */
export interface OfficialCheck {
  result: FoundAs;
  /** what the document has instead; empty where there is nothing to say */
  difference: string;
  /** null where the document has no pages or the entry was not found */
  page: number | null;
  title: string;
  /** ISO date, or the part of it that the document states; empty where it states none */
  date: string;
  /** of the file that was read */
  sha256: string;
  by: string;
  /** ISO day of the check */
  on: string;
}

/** What the arithmetic needs of a mapping. */
export interface Mapping {
  id: string;
  subject: string;
  object: string;
  relation: Relation;
  subjectCentrality: Centrality;
  objectCentrality: Centrality;
  evidence: Evidence;
  /** not all independent codings of the pair give the published answer; absent where they do */
  disputed?: true;
}

/** Who or what made a record, when, and how sure it was. */
export interface Provenance {
  confidence: number;
  rationale: string;
  rationaleZh: string;
  /** who wrote the rationale in its present words, and the ISO day; empty where whoever coded the record did */
  rationaleBy: string;
  rationaleDate: string;
  author: string;
  tool: string;
  date: string;
  reviewer: string;
  justification: string;
}

/** A mapping as recorded, with its reasons. */
export interface MappingRecord extends Mapping, Provenance {
  subjectTerms: string[];
  objectTerms: string[];
}

/** A record that an entry has no counterpart in a list that was searched. */
export interface NoCounterpart extends Provenance {
  id: string;
  subject: string;
  searchedList: string;
}

/** A statement of what was gone through between two lists at one level. */
export interface Assessment {
  subjectList: string;
  objectList: string;
  level: Level;
  complete: boolean;
  date: string;
  coder: string;
  note: string;
}

/** What was recorded of a pair, none included. */
export interface Code {
  relation: Relation | 'none';
  /** null where the relation is none */
  subjectCentrality: Centrality | null;
  objectCentrality: Centrality | null;
  evidence: Evidence | null;
}

/** One judgement of one coder on one pair. */
export interface Coding extends Code {
  round: number;
  coder: string;
  subject: string;
  object: string;
  confidence: number;
  rationale: string;
  rationaleZh: string;
  date: string;
}

/** How a pair was settled on which readings differed; what was decided is the mapping of the pair, or none. */
export interface Adjudication {
  subject: string;
  object: string;
  /** what the first mapping recorded; null where there was no first mapping */
  first: Code | null;
  /** number of the codebook's rule that decided, or definition */
  rule: string;
  reason: string;
  reasonZh: string;
  confidence: number;
  settledBy: string;
  date: string;
}

/** What one advocate argued of a pair for the side that was given. */
export interface Argument {
  advocate: string;
  code: Code;
  text: string;
  textZh: string;
}

/** How a pair was argued in the challenge round, and what the arbiter decided; changed or not. */
export interface Challenge {
  /** from 1 */
  round: number;
  subject: string;
  object: string;
  /** why it was challenged; consistency: changed in the review of all records, without arguments */
  asked: 'no-counterpart' | 'lenient-only' | 'counted' | 'consistency';
  before: Code;
  arguments: { for: Argument; against: Argument } | null;
  decided: Code;
  /** number of the codebook's rule that decided, letter of its clarification, or definition */
  rule: string;
  reason: string;
  reasonZh: string;
  confidence: number;
  decidedBy: string;
  date: string;
}

/** A record id that is no longer in use. */
export interface Withdrawn {
  id: string;
  subject: string;
  /** empty for a retired statement that an entry has no counterpart */
  object: string;
  objectSource: string;
  replacedBy: string[];
  reason: string;
  reasonZh: string;
  date: string;
}

/** A top-level entry that lies within another entry of its list. */
export interface Nesting {
  entry: string;
  within: string;
  basis: 'named' | 'definition';
  note: string;
  noteZh: string;
  confidence: number;
  codedBy: string;
  date: string;
}

/** A step of an entry from one edition of a list to the next. */
export interface EditionChange {
  /** null for an entry that is new */
  from: string | null;
  /** null for an entry that was dropped */
  to: string | null;
  change: 'same' | 'renamed' | 'split' | 'merged' | 'narrowed' | 'widened' | 'dropped' | 'new';
  basis: 'stated' | 'compared';
  note: string;
  noteZh: string;
  fromList: string;
  toList: string;
}

/** A part of the concept of new quality productive forces, or what a source puts under or beside it. */
export interface ConceptPart {
  id: string;
  kind: 'concept' | 'layer' | 'enabler' | 'strand' | 'flow' | 'industry' | 'example';
  /** what it belongs to, of a flow where it starts; null for the concept itself */
  parent: string | null;
  /** place among the parts of its kind within its parent, from 1 */
  position: number;
  /** of a flow, where it ends */
  leadsTo: string | null;
  /** of an industry or an example, and the list it is of */
  entry: string | null;
  list: string | null;
  /** whether the text of the article names it */
  inArticle: boolean;
  label: Bilingual;
  /** empty where the source says no more of it */
  note: Bilingual;
  sourceUrl: string;
  locator: string;
  locatorZh: string;
}

/** A date in the history of the concept, of the plans around it and of the lists of two other countries. */
export interface DatedEvent {
  id: string;
  /** ISO date, or the part of it that is known */
  date: string;
  /** first and last year that a plan is for; null for what is no plan */
  period: readonly [number, number] | null;
  track: 'concept' | 'strategy' | 'us' | 'uk' | 'outlook';
  /** the list that was issued */
  list: string | null;
  label: Bilingual;
  /** what is doubtful or disputed; may be empty */
  note: Bilingual;
  sourceUrl: string;
  locator: string;
  locatorZh: string;
}

/** The checked tables as values. */
export interface Tables {
  lists: List[];
  entries: Entry[];
  mappings: MappingRecord[];
  noCounterparts: NoCounterpart[];
  assessed: Assessment[];
  codings: Coding[];
  settlements: Adjudication[];
  challenges: Challenge[];
  retired: Withdrawn[];
  nesting: Nesting[];
  lineage: EditionChange[];
  concept: ConceptPart[];
  events: DatedEvent[];
}
