import type { Disagreement } from '#lib/model/decisions.ts';
import type { Code, Entry, List, Mapping, Strength, TextStatus } from '#lib/model/types.ts';
import { date, evidence, relation, strength } from './phrases.ts';

const COUNTRY: Record<string, string> = {
  CN: 'China’s list',
  US: 'the US list',
  UK: 'the UK list',
  EU: 'the EU list',
  NATO: 'NATO’s list'
};
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const RELATION_SENTENCE: Record<Mapping['relation'], string> = {
  equal: 'The two have the same scope',
  subset: 'The first lies within the second',
  superset: 'The first contains the second',
  intersects: 'The two share a part'
};

type ToldSide = Pick<Entry, 'label' | 'labelZh' | 'labelOriginal'> & { ofList: Pick<List, 'country' | 'edition'> };

/** What a sentence about an overlap is made from. */
export interface ToldOverlap {
  subject: ToldSide;
  object: ToldSide;
  record: Pick<Mapping, 'relation' | 'evidence'>;
  strength: Strength;
  citation: string;
}

/** What the panel and the page of a pair say, in English. */
export const messages = {
  position: (category: string, position: number, total: number) =>
    category ? `${category.toLowerCase()} ${position}` : `${position} of ${total}`,
  subOf: (parent: string) => `under ${parent}`,
  scope: 'Listed under it',
  scopeNone: 'Its document lists nothing under it.',
  borrowed: (document: string) => `Borrowed scope, from: ${document}`,
  wording: 'Wording',
  wordingOfAll: (status: TextStatus) =>
    `Wording of each: ${{ confirmed: 'confirmed', partly: 'partly confirmed', unconfirmed: 'unconfirmed' }[status]}.`,
  source: 'Source',
  checked: 'Also read in',
  note: 'Note (ours, no evidence)',
  oursLabel: 'our translation',
  why: 'Why',
  strength: 'Strength',
  evidence: 'Evidence',
  confidence: 'Confidence',
  confidenceOf: (c: number) => `${c.toFixed(1)} of 1`,
  codedBy: 'Coded by',
  coder: (author: string, tool: string, iso: string) => `${author}: ${tool}, ${date(iso)}`,
  reviewed: 'Reviewed',
  notReviewed: 'no; no human expert has reviewed this record',
  countsUnder: 'Counts under',
  beneath: 'Recorded beneath',
  beneathNone: 'No pair of sub-entries is recorded beneath; the entries carry the overlap themselves.',
  above: 'Part of',
  relation: 'Relation',
  skos: 'SKOS',
  terms: 'Shared terms are marked in both entries.',
  /** said before text that stays English in every language */
  englishNote: '',
  noneText: (subject: string, object: string, coder: string, iso: string) =>
    `Gone through by ${coder}, last on ${date(iso)}. Nothing was found that both “${subject}” and “${object}” name or cover.`,
  noneAboveText:
    'Nothing is recorded for this pair. The entries above it were gone through and share nothing, so nothing beneath them can.',
  notAssessedText: 'Nobody has looked at this pair yet. That is not the same as no overlap.',
  copyCitation: 'Copy citation',
  copySentence: 'Copy as a sentence',
  copied: 'Copied',
  json: 'This record as JSON',
  downloadPair: 'This record, CSV',
  downloadFailed: 'The file could not be made.',
  previous: 'Previous overlap',
  next: 'Next overlap',
  place: (n: number, of: number) => `${n} of ${of}`,
  places: (of: number) => `${of} overlaps`,
  pin: 'Pin to compare',
  unpin: 'Unpin',
  pinned: 'Pinned',
  /** the overlap in sentences that can be pasted into a text, with its citation */
  sentence: ({ subject, object, record, strength: s, citation }: ToldOverlap) => {
    const original = subject.labelOriginal === subject.label ? '' : ` (${subject.labelOriginal})`;
    const list = (country: string) => COUNTRY[country] ?? `the list of ${country}`;
    return (
      `${capital(list(subject.ofList.country))} of ${subject.ofList.edition} names “${subject.label}”${original}; ` +
      `${list(object.ofList.country)} of ${object.ofList.edition} names “${object.label}”. ` +
      `${RELATION_SENTENCE[record.relation]} (${strength[s]} overlap, evidence ${evidence[record.evidence]}, read by language models and not reviewed by a human expert). ${citation}`
    );
  },
  decision: {
    heading: 'How it was decided',
    first: 'First mapping',
    agreed: (withFirst: boolean): string =>
      withFirst
        ? 'Both independent coders and the first mapping say the same; nothing had to be settled.'
        : 'Both independent coders say the same; nothing had to be settled.',
    settled: (difference: string, by: string, iso: string) =>
      difference
        ? `The readings differed in ${difference}. Settled by ${by} on ${date(iso)}:`
        : `The readings agree; decided otherwise by ${by} on ${date(iso)}:`,
    difference: {
      overlap: 'whether there is an overlap',
      relation: 'the relation',
      centrality: 'how central it is',
      evidence: 'the evidence'
    } satisfies Record<Disagreement, string>,
    rule: (rule: string) =>
      rule === 'definition' ? '(By the definitions of the codebook.)' : `(Codebook, rule ${rule}.)`,
    code: ({ relation: r, subjectCentrality: s, objectCentrality: o, evidence: e }: Code) =>
      r === 'none' || !s || !o || !e ? 'none' : `${relation[r]}, ${s} and ${o}, ${evidence[e]}`,
    confidence: (c: number) => `confidence ${c.toFixed(1)}`
  },
  correction: {
    summary: 'Disagree? Propose a correction',
    how: 'This is the record as a row of data/mappings.csv. Change what you think is wrong, say why in the comment, and send it.',
    link: 'How to send it, and what happens then',
    label: 'Row of mappings.csv',
    copy: 'Copy the row'
  }
};

export type EvidenceMessages = typeof messages;
