import type { CodingsAgreeing, Disagreement } from '#lib/model/decisions.ts';
import type {
  Challenge,
  Code,
  Entry,
  Evidence,
  List,
  Mapping,
  OfficialCheck,
  Strength,
  TextStatus
} from '#lib/model/types.ts';
import { coderName, date, evidence, relation, relationVerb, strength, theList } from './phrases.ts';

const DOCUMENTS: Record<Evidence, string> = {
  named: 'named in both documents',
  scope: 'named in one document',
  inferred: 'inferred; neither document states it'
};
const RELATION_NOUN: Record<Mapping['relation'], string> = {
  equal: 'Same scope',
  subset: 'The first entry falls within the second',
  superset: 'The first entry includes the second',
  intersects: 'Partial overlap'
};

type ToldSide = Pick<Entry, 'label' | 'labelZh' | 'labelOriginal'> & { ofList: Pick<List, 'edition' | 'short'> };

/** What the sentences under the title of a pair are made from. */
export interface SummedUp {
  record: Pick<Mapping, 'relation' | 'evidence'> & { author: string; reviewer: string };
  strength: Strength;
  /** the counting rules that count it, by name */
  rules: readonly string[];
}

/** A list with its year, which most short names end in. */
function listAndYear({ short, edition }: ToldSide['ofList']): string {
  const name = theList(short.en);
  return name.includes(edition) ? name : `${name} (${edition})`;
}

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
  subOf: (parent: string) => `sub-entry of ${parent}`,
  scope: 'Sub-entries',
  inArticle: 'Named in the Cambridge article of 17 April 2024',
  scopeNone: 'The source document lists no sub-entries.',
  borrowed: (document: string) => `Borrowed scope, from: ${document}`,
  wording: 'Text status',
  wordingOfAll: (status: TextStatus) =>
    `Text status of each: ${{ confirmed: 'confirmed', partly: 'partly confirmed', unconfirmed: 'not confirmed' }[status]}.`,
  official: 'Checked against the official text',
  /** what a person found of an entry in its official document */
  officialCheck: ({ result, difference, title, date: on, page, by, on: day }: OfficialCheck) =>
    [
      {
        'to-the-letter': 'Found to the letter',
        'with-differences': `Found with differences (“${difference}”)`,
        'running-text': `Found in running text only (“${difference}”)`,
        'not-found': 'Not found'
      }[result],
      ` in “${title}”${on ? `, ${date(on)}` : ''}${page === null ? '' : `, page ${page}`}. Checked by ${by} on ${date(day)}.`
    ].join(''),
  source: 'Source',
  checked: 'Checked against',
  note: 'Our note (not used as evidence)',
  oursLabel: 'our translation',
  why: 'Rationale',
  strength: 'Strength',
  evidence: 'Evidence',
  confidence: 'Confidence',
  confidenceOf: (c: number) => `${c.toFixed(1)} of 1`,
  codedBy: 'Coded or decided by',
  coder: (author: string, tool: string, iso: string) => `${coderName(author)}: ${tool}, ${date(iso)}`,
  /** who wrote a rationale that its coder did not, and when */
  rationaleBy: 'Rationale by',
  rationaleOf: (by: string, iso: string) => `${coderName(by)}, ${date(iso)}`,
  reviewed: 'Expert review',
  notReviewed: 'Not reviewed by a human expert',
  countsUnder: 'Counted under',
  beneath: 'Sub-entry mappings',
  beneathNone: 'No sub-entry mappings are recorded; the overlap is between the two entries themselves.',
  above: 'Supports',
  relation: 'Relation',
  skos: 'SKOS',
  terms: 'Shared terms are highlighted.',
  /** said before text that stays English in every language */
  englishNote: '',
  /** what a translation of ours is marked with, before the English that it is of, and the name of such a mark */
  translation: '',
  language: '',
  noneText: (coder: string, iso: string) =>
    `No overlap. Assessed by ${coderName(coder)}, most recently on ${date(iso)}: nothing is named or covered by both.`,
  noneAboveText: 'No overlap. The parent entries were assessed and do not overlap, so their sub-entries cannot.',
  notAssessedText: 'Not assessed. We have not compared this pair, so we cannot say whether it overlaps.',
  summary: ({ record, strength: s, rules }: SummedUp): string => {
    const counted = `Counted under the ${rules.length > 1 ? `${rules.slice(0, -1).join(', ')} and ` : ''}${rules.at(-1) ?? ''} rule${rules.length > 1 ? 's' : ''}.`;
    const coder = /\(language models?\)$/.test(record.author) ? 'a language model' : record.author;
    const review = record.reviewer ? `reviewed by ${record.reviewer}` : 'not reviewed by a human expert';
    return `${RELATION_NOUN[record.relation]}, ${strength[s]}, ${DOCUMENTS[record.evidence]}. ${counted} Coded by ${coder}; ${review}.`;
  },
  copyCitation: 'Copy citation',
  copySentence: 'Copy as a sentence',
  copied: 'Copied',
  json: 'Download this record (JSON)',
  downloadPair: 'Download this record (CSV)',
  downloadFailed: 'We could not create the file.',
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
    return (
      `“${subject.label}”${original} in ${listAndYear(subject.ofList)} ${relationVerb[record.relation]} ` +
      `“${object.label}” in ${listAndYear(object.ofList)}. Overlap: ${strength[s]}; evidence: ${DOCUMENTS[record.evidence]}. ` +
      `Coded by language models; not reviewed by a human expert. ${citation}`
    );
  },
  decision: {
    heading: 'Coding and adjudication',
    first: 'Initial coding',
    /** a coder as the data name it, with what it is in the language of the page */
    coder: coderName,
    agreed: (withFirst: boolean, changed: boolean): string =>
      `${changed ? 'Before that, ' : ''}${withFirst ? `${changed ? 'the' : 'The'} initial coding and both independent codings` : `${changed ? 'both' : 'Both'} independent codings`} ${changed ? 'agreed.' : 'agree; no adjudication was needed.'}`,
    settled: (difference: string, by: string, iso: string) =>
      difference
        ? `Coders disagreed on ${difference}. Adjudicated by ${coderName(by)}, ${date(iso)}:`
        : `Coders agreed; changed in adjudication by ${coderName(by)}, ${date(iso)}:`,
    difference: {
      overlap: 'whether there is an overlap',
      relation: 'the relation',
      centrality: 'centrality',
      evidence: 'the evidence'
    } satisfies Record<Disagreement, string>,
    rule: (rule: string) =>
      rule === 'definition'
        ? '(By the definitions of the codebook.)'
        : `(Codebook, ${/^\d/.test(rule) ? 'rule' : 'clarification'} ${rule}.)`,
    code: ({ relation: r, subjectCentrality: s, objectCentrality: o, evidence: e }: Code) =>
      r === 'none' || !s || !o || !e ? 'no overlap' : `${relation[r]}, ${s} and ${o}, ${evidence[e]}`,
    confidence: (c: number) => `confidence ${c.toFixed(1)}`,
    agreeing: 'Codings that agree',
    /**
     * how many independent codings give the published answer to “counted under the standard rule, yes or no”; where none
     * does, the day on which that was changed, or null where adjudication decided so
     */
    agreeingOf: ({ agreeing, codings }: CodingsAgreeing, counted: boolean, changedOn: string | null): string =>
      agreeing === 0
        ? `${counted ? `None of the ${codings} codings counts` : `All ${codings} codings count`} this pair under the standard rule. The published result does${counted ? '' : ' not'}: ${changedOn ? `changed on ${date(changedOn)}` : 'adjudicated'}.`
        : `${counted ? 'Counted' : 'Not counted'} under the standard rule by ${agreeing} of ${codings} codings, as published.`,
    /** the same of an entry that has no counterpart in a list: how many count no pair of it there */
    noneAgreeingOf: ({ agreeing, codings }: CodingsAgreeing): string =>
      agreeing === 0
        ? `All ${codings} codings count a pair of this entry with that list under the standard rule. It was changed later.`
        : `No pair counted under the standard rule by ${agreeing} of ${codings} codings, as published.`,
    /** what opens a coder’s own words on a page of another language */
    inEnglish: 'Rationale',
    oneFamily: 'All coders are language models of one family.',
    challenge: {
      heading: 'Challenge round',
      asked: {
        'no-counterpart': 'a strong candidate for an entry without a counterpart',
        'lenient-only': 'an overlap that only the lenient rule counted',
        counted: 'an overlap that the standard rule counted',
        consistency: ''
      } satisfies Record<Challenge['asked'], string>,
      /** what came of it; `asked` is empty where nobody argued */
      outcome: (asked: string, by: string, iso: string, before: string, after: string | null): string =>
        (asked
          ? `Challenged as ${asked}. Decided by ${coderName(by)}, ${date(iso)}, without sight of earlier decisions on the pair. `
          : `Changed by ${coderName(by)}, ${date(iso)}, in a review of the records. `) +
        (after === null ? `Unchanged: ${before}.` : `Before: ${before}. Now: ${after}.`),
      for: 'Argument for the strongest overlap',
      against: 'Argument against an overlap',
      toldSide: 'Advocates were told which side to argue; they are not counted as coders.',
      arguments: 'Arguments for and against',
      all: 'All challenged pairs'
    }
  },
  correction: {
    summary: 'Suggest a correction',
    how: 'This is the record as a row of data/mappings.csv. Change what is wrong, give the reason in the column comment, and send it.',
    link: 'How to send a correction, and how it is decided',
    label: 'Row of mappings.csv',
    copy: 'Copy the row'
  }
};

export type EvidenceMessages = typeof messages;
