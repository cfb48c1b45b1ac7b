import type { Question } from '#lib/model/agreement.ts';
import type { Disagreement } from '#lib/model/decisions.ts';
import type { Figure, Placement, StatementId, VariantId } from '#lib/model/sensitivity.ts';
import type { Challenge, Inclusion, Relation } from '#lib/model/types.ts';
import { coderName, count, date, listing } from './phrases.ts';

const percent = (share: number) => `${(share * 100).toFixed(1)}%`;
const figure = (value: number | null) => (value === null ? 'undefined' : value.toFixed(3));

/** How many overlaps were added, how many removed, and how many kept with another code. */
export interface Outcome {
  adds: number;
  removes: number;
  changes: number;
}
const all = (o: Outcome) => o.adds + o.removes + o.changes;

/** What came of the challenge round, as the method page counts it. */
export interface ChallengeCounts {
  argued: number;
  asked: readonly { kind: Exclude<Challenge['asked'], 'consistency'>; n: number; changed: number }[];
  outcome: Outcome;
  /** the records that the review after the round changed */
  reviewed: Outcome & { arbiters: number };
  /** records that keep the code of their coders and whose rationale was written anew */
  rewritten: number;
  /** ISO date */
  date: string;
  later: readonly LaterChallenges[];
}

/** What came of a later round, about statements of no counterpart in further comparisons. */
export interface LaterChallenges {
  round: number;
  /** pairs of lists that have a pair argued */
  comparisons: number;
  argued: number;
  outcome: Outcome;
  /** pairs that were changed without arguments, so that records agree with one another */
  reviewed: Outcome;
  date: string;
}

const askedPairs = {
  'no-counterpart': 'strongest candidates for entries without a counterpart',
  'lenient-only': 'overlaps that only the lenient rule counted',
  counted: 'overlaps that the standard rule counted'
};

/** The text of the method pages in English; apart from the other words, because only these pages need it. */
export const method = {
  title: 'Method',
  heading: 'Method and limitations',
  description:
    'Codebook with examples, selection of lists, coding, intercoder agreement, adjudication, sensitivity analysis, limitations, and how to suggest a correction.',
  lead: (pairs: number, settled: number, challenge: ChallengeCounts) =>
    `Three language models coded ${pairs} pairs of entries separately, using one codebook. They disagreed on ${settled} pairs of entries and sub-entries; each disagreement was adjudicated by a language model with a written rationale. Further language models then challenged ${challenge.argued} pairs and reviewed all other records. All codings, arguments and decisions are published. No human expert has reviewed the result.`,
  contents: 'On this page',
  sections: {
    compared: 'What we compare',
    lists: 'How the lists were selected',
    codebook: 'Codebook',
    examples: 'Worked examples',
    coding: 'Coding',
    agreement: 'Intercoder agreement',
    differences: 'Adjudication',
    challenge: 'Challenge round',
    agreeing: 'Agreement of the codings with each result',
    sensitivity: 'Sensitivity analysis',
    limits: 'Limitations',
    change: 'What would change our conclusions',
    correct: 'Suggest a correction',
    files: 'Files and commands'
  },
  compared: [
    'An entry is one line of a list, at any level. Its scope is a set of technologies: those that its name and its sub-entries name. For a pair of entries of two lists, we ask what the two sets have in common.',
    'A pair is in one of three states. It overlaps, and a record states what, how and why. It was assessed and does not overlap. Or it has not been compared; this is shown as “not assessed” everywhere and never counted as no overlap.',
    'An overlap means that two documents name or cover the same technology. It does not mean that a government spends money on it, is ahead in it, or ranks it above others. Counts show how many entries of one list have a counterpart in the other, in each direction. They are never a score.'
  ],
  lists: {
    intro:
      'Each of the three lists, taken in one edition, holds technologies and industries that government documents call critical, emerging or future. They differ in purpose. The US list is a reference for national security. The UK’s five technologies are the focus of a national framework. The Chinese texts set out industries to be developed. Lists for the screening of investment or exports are of another kind and are not among the three lists compared by default.',
    compiled:
      'No single Chinese document contains all the entries of our Chinese list. We compiled it from central texts published by 17 April 2024. The rules were fixed before anything was compared. Each top-level entry states its inclusion rule:',
    inclusion: {
      'plan-14':
        'named in the outline of the 14th Five-Year Plan (2021): its nine emerging industries and six future fields; hydrogen and energy storage, one item there, are separate here',
      'central-text':
        'named later as an emerging industry, growth engine or future track by a Party Centre or State Council text',
      'catalogue-2023':
        'in the closed list of nine future industries of the 2023 standardisation plan of four ministries',
      article: 'named as a future industry by the Cambridge article of 17 April 2024',
      borderline: 'borderline: could be left out or merged into another entry',
      '': ''
    } satisfies Record<Inclusion, string>,
    borrowed:
      'The outline of the 14th plan names no sub-entries of its nine industries, and the UK framework none of its five technologies. Their scope is borrowed from other official documents. These are China’s statistical classification of strategic emerging industries (2018), and the UK strategy for each technology. Borrowed entries are counted and always labelled as borrowed. One variant below excludes them.',
    link: 'The three lists',
    wording:
      'Names and terms are quoted exactly. The text status of each entry is recorded. No official document could be read in full for this edition. “Confirmed” means that the wording is the same in at least two copies by different publishers.'
  },
  codebook: {
    recorded: 'For every pair that overlaps, five fields are recorded:',
    fields: [
      [
        'Relation',
        'Do the two entries have the same scope, does one fall within the other, or do they partly overlap while each covers something else? The four relations follow set-theory relationship mapping (NIST IR 8477).'
      ],
      [
        'Centrality in each entry',
        'Is the shared part core to this entry, the first thing a specialist would think of when it is named? Or is it one part among several?'
      ],
      [
        'Evidence',
        'Named in both: both documents name the shared part in their own words. Named in one: one document names it and the other’s official scope plainly covers it. Inferred: neither document states it; it is based on general knowledge of the technology.'
      ],
      ['Confidence', 'From 0.5 to 1: how sure is the coder that another careful coder would record the same relation?'],
      ['Rationale', 'One or two sentences: what is shared and what is not.']
    ],
    strength:
      'Strength is derived, never entered. It is strong if the shared part is core to both entries, substantial if core to one, and marginal if one part of both. The relation limits the centralities. With the same scope, the shared part is core to both entries. An entry that falls within another is shared in full, so the shared part is its core.',
    rulesIntro: 'Nine coding rules decide cases on which coders could otherwise disagree:',
    rules: [
      'Code only what the documents of this edition state. A later edition is another list.',
      'Usefulness is not overlap. AI runs on chips; that does not put chips into the scope of AI.',
      'A generic word such as advanced, intelligent, high-end or new is not an overlap in itself.',
      'Every pair of top-level entries that overlaps has its own record, coded as a whole. The sub-entry mappings that support it are shown with it, each as narrow as the documents allow.',
      'The scope of an industry is what its name denotes, the technologies named under it included. If none are named, the evidence is inferred at most, unless the name of the industry is itself the name of a technology. What an industry merely uses is outside its scope.',
      'The same scope means the same in substance, not the same words. “Artificial intelligence” is the same in the Chinese and the UK list; “biotechnology” and “engineering biology” are not.',
      'If unsure between “falls within” and “partly overlaps”, look for one technology that the first entry names and the second does not cover. If there is one, code “partly overlaps”.',
      'If unsure between a marginal overlap and no overlap, code no overlap, unless both documents name the shared part.',
      'Policy headings, missions and applications state what their parent covers. Code the parent, unless the heading plainly names a technology.'
    ],
    clarificationsIntro:
      'Nine clarifications applied in the challenge round and the review after it. They apply to every pair. All but one have an example from the round.',
    clarifications: [
      'A heading is as wide as its name. Borrowed classes show what lies in it and do not bound it. Example: US cybersecurity falls within China’s next-generation information technology, though no class of 2018 names security.',
      'Named in both: both documents name the technology. Named in one: one names it, the other a field that contains it by definition. Inferred: neither is the case. Example: satellite connectivity is an application of satellites by definition, so the evidence is named in one.',
      'Generic words such as future, new and advanced are stripped on both sides alike. Example: future networks and US networking technologies both name networks.',
      'A bare name is unfolded to what it denotes, for every industry alike, and is then at most inferred. Example: the low-altitude economy denotes low flight, above all by drones.',
      'A narrower term falls within its broad field. The evidence is named only if the field’s side names the narrower term too. Example: 6G falls within UK future telecommunications, which names 6G; artificial general intelligence falls within artificial intelligence, which does not name it.',
      'A source is taken in full or not at all: its aims with its definition, its classes with what is beneath them. Example: the definition of UK engineering biology counts, not its aims alone.',
      'The same scope is not possible if one side names something of its own. Example: “Quantum Information and Enabling Technologies” of the US also names materials and supporting systems, so China’s quantum information falls within it.',
      'A record and the records beneath it agree. It is coded as a whole: its evidence is at least as good as that of the best record beneath it, and it is no stronger than the strongest of them.',
      'A use is outside the scope on both sides. Example: laser manufacturing and directed energy have only a tool in common.'
    ],
    questions:
      'Rounds had answered some questions differently beside different lists: quantum technology beside computing, communications, sensing and cybersecurity, artificial intelligence beside autonomy, semiconductors beside materials and manufacturing, high-end equipment beside space. On 30 November 2026 each got one principle, which was applied to all pairs, published ones included. The codebook of the project has the principles; most of these overlaps are marginal.',
    /** of records between top-level entries with others beneath, those that do not meet the last half of clarification h */
    stronger: (n: number, of: number) =>
      `Of the ${of} top-level records with sub-entry mappings, ${n} do not meet the condition on strength in clarification h: they are stronger than every record beneath them. The README of the data names them.`,
    cells:
      'A cell of the matrix shows the record of exactly its pair. If only sub-entries have records, an overlap is rolled up from them and marked as derived; this does not occur between the three lists. Sub-entries inherit only what follows logically: an entry that equals or includes another also includes its sub-entries. A record not counted under a rule never reappears as derived.',
    readings:
      'Three counting rules define which records count. Strict: strong or substantial overlaps named in both documents. Standard: also those named in one document and covered by the other’s official scope. Lenient: all recorded overlaps, including marginal and inferred ones. We show the standard count, with strict and lenient counts beside every headline figure.'
  },
  exampleOf: {
    equal:
      'The scope is the same in substance. The shared part is core to both entries, so the overlap is strong by definition.',
    subset: 'Everything that the first names is within the second, and the second names more.',
    superset: 'The first covers all of the second and more.',
    intersects:
      'They overlap in part, and each covers something else. Only here do the coders choose both centralities.'
  } satisfies Record<Relation, string>,
  exampleOpen: 'Full record',
  coding: {
    paragraphs: [
      'All coders were large language models (Claude, Anthropic). The initial coding was made on 24 November 2026 from the codebook and the three lists alone. Two independent codings were made on the same day, each by another model. Each was given the codebook and the lists: labels, originals and the sources of borrowed scope. For the UK, it was also given our notes, marked as no evidence. Neither saw the initial coding, the other’s work or any example counts.',
      'The two had the same instructions except on one point: one coded the pairs row by row, the other column by column. Both decided by reading; a script only recorded the rows and checked their form. For 468 clear pairs without overlap, one coder composed the short rationale from a phrase for each entry. It then read the list once more.',
      'Later crosswalks were coded on 25 November 2026, in rounds 2 to 5. They compare China’s 14th plan with the US list of 2024 and the UK’s five technologies of 2023. They also compare the latest editions of the three countries with each other, and the EU and NATO lists with the three lists compared by default. In each round, two further language models coded from the codebook and the lists alone, at the top level only. Several coders coded clearly remote pairs without overlap quickly, with short phrases of one pattern. One coded the two UK lists of 2025 together where they have the same entries.',
      'These coders understood rule 5 in two ways. Some took the name of an industry as naming a technology, some did not. The rule was clarified afterwards, as stated above, and the evidence of those pairs was adjudicated again. That step left the relation and the overlap as coded; the review of 29 November 2026 changed some of them.',
      'On 29 November 2026 seven more lists were coded against the three lists in the same way, in rounds 6 to 12: Korea, two lists of Japan, Australia, Canada, Germany and the Netherlands, 3,888 pairs at the top level, each coded twice. Before that, their wording was looked up again in public copies. Six of these lists are names only, without anything listed beneath them, so many records rest on what a name denotes. Rationales of pairs that are far apart are short; one coder composed 554 of them from a phrase for each entry.',
      'On 30 November 2026 another 5,182 pairs were coded in rounds 13 to 21: the lists of the EU, NATO, Korea, Japan, Australia, Canada, Germany and the Netherlands against the latest editions of the three countries; the US lists of 2022 and 2026 against China’s list of 2024; the 15th plan against the US list of 2024 and the UK’s five of 2023; and the seven ministries’ opinions of 2024 against the US list of 2024. In round 22 two models went through the sub-entries of the US list of 2024 beside those of the EU and of Korea. Three coders composed a good part of their short rationales of remote pairs from a phrase for each entry; the README of the data has the numbers.',
      'The lists of China, Japan, Korea, Germany and the Netherlands are not in English. The models judged from the original words beside our English or Chinese translations, which the pages show together. No speaker of these languages has checked their reading.',
      'On 25 November 2026 a language model adjudicated every disagreement. It saw the codebook, the entries and the codings of each pair, unlabelled and in random order, and none of the counts. A majority of codes was not accepted as a reason; it had to name the rule and the technology that decide. Finally, two kinds of case were adjudicated once more: contradictions across lists, and entries of the same name with different results. Disagreements of rounds 6 to 12 were adjudicated on 29 November 2026 and those of rounds 13 to 22 on the day after, in the same way.'
    ],
    caution:
      'Two coders of one kind agree more easily than two human experts would, because they share training, habits and blind spots. Agreement between them shows how clear the codebook is, not how right the result is. No human expert has reviewed it.'
  },
  agreement: {
    intro: (coders: readonly string[], round: number) =>
      `Round ${round}: ${coders.map(coderName).join(' and ')}, before adjudication. These are the original figures, without adjustment.`,
    summary: (f: {
      pairs: number;
      overlap: number;
      low: number;
      high: number;
      relation: number;
      either: number;
      relationEither: number;
    }) =>
      `Over all ${f.pairs} pairs, Krippendorff’s alpha is ${figure(f.overlap)} for whether there is an overlap (95% interval ${figure(f.low)} to ${figure(f.high)}). For the relation it is ${figure(f.relation)}. Most pairs clearly do not overlap, which raises these figures. Over the ${f.either} pairs in which at least one coder saw an overlap, alpha for the relation is ${figure(f.relationEither)}.`,
    thresholds:
      'Krippendorff advises relying on figures of 0.800 or more, drawing only tentative conclusions from 0.667 to 0.800, and not using lower ones.',
    columns: {
      pairs: 'Pairs',
      question: 'Question',
      percent: 'Agreement',
      kappa: 'Cohen’s kappa',
      alpha: 'Krippendorff’s alpha',
      interval: '95% interval',
      prevalence: 'Frequency of each code'
    },
    caption: 'Agreement of the two independent coders on the pairs of top-level entries',
    question: {
      overlap: 'overlap or no overlap',
      relation: 'relation',
      strength: 'strength'
    } satisfies Record<Question, string>,
    scope: { all: 'all pairs', either: 'either saw an overlap' },
    allLists: 'All lists of this round',
    notes:
      'Alpha is nominal for overlap and relation, and ordinal for strength, with no overlap as its lowest value. The interval is a percentile bootstrap over pairs, with 2,000 draws and a fixed seed. Draws in which only one code occurs have no value and are excluded. Where pairs are selected because either coder saw an overlap, agreement on overlap itself is not computed.',
    confusion: 'Confusion matrices',
    confusionCaption: (question: string, first: string, second: string) =>
      `${question}: rows ${coderName(first)}, columns ${coderName(second)}, all pairs of the three lists`,
    category: {
      none: 'no overlap',
      overlap: 'overlap',
      equal: 'same scope',
      subset: 'falls within',
      superset: 'includes',
      intersects: 'partly overlaps',
      marginal: 'marginal',
      substantial: 'substantial',
      strong: 'strong'
    } as Record<string, string>,
    beneath: (either: number, both: number, same: number) =>
      `For the overlaps, the coders also recorded pairs of sub-entries: at least one coder recorded ${either}, and both recorded ${both}. Of these, ${same} have the same relation. A pair of sub-entries without a record is taken as no overlap, so agreement on no overlap cannot be measured there.`,
    onlyBeneath: (either: number, both: number, same: number) =>
      `Only pairs of sub-entries were coded, beneath the pairs of top-level entries that overlap: at least one coder recorded ${either}, and both recorded ${both}. Of these, ${same} have the same relation.`,
    percent,
    figure,
    rounds: (n: number) =>
      `The ${n} later crosswalks (further editions and lists) were coded in separate rounds, each by two further coders. Their figures are shown below, without adjustment.`,
    laterRound: (round: number, coders: readonly string[]) => `Round ${round}: ${coders.map(coderName).join(' and ')}`
  },
  differences: {
    intro: (n: number, top: number, pairs: number, sub: number, later: number) =>
      `Among the three lists compared by default, the coders disagreed on ${n} pairs: ${top} of the ${pairs} pairs of top-level entries and ${sub} pairs of sub-entries. A disagreement is a difference between the independent codings, or from the initial coding. In the later crosswalks, ${later} pairs were adjudicated.`,
    kinds: 'Subject of disagreement',
    kind: {
      overlap: 'whether there is an overlap',
      relation: 'relation',
      centrality: 'centrality',
      evidence: 'evidence'
    } satisfies Record<Disagreement, string>,
    level: { top: 'Top level', sub: 'Sub-entries' },
    rules: (top: readonly { rule: string; n: number }[]) =>
      `Most were adjudicated by ${listing(top.map(({ rule, n }) => `${rule === 'definition' ? 'the definitions of the fields' : `rule ${rule}`} (${n})`))}.`,
    outcome: (n: { adds: number; removes: number; changes: number }) =>
      `Compared with the initial coding, adjudication added ${n.adds} overlaps, removed ${n.removes} and changed ${n.changes}.`,
    link: 'All coding disagreements with each coding and the rationale',
    retired: (n: number) =>
      `From the initial coding, ${n} records were withdrawn. Their record numbers are never reused, and their pages state the current position.`,
    pageHeading: 'Coding disagreements',
    /** of a later round */
    pageOfRound: (round: number) => `Coding disagreements, round ${round}`,
    rounds: 'Rounds of coding',
    roundLink: (round: number) => `Round ${round}`,
    pageDescription:
      'Every pair on which coders disagreed, with each coding, the adjudicated result and the rationale.',
    pageIntro:
      'Every pair on which coders disagreed, with each coding, the adjudicated result and the rationale. A coding is written as relation, centrality in the first and in the second entry, and evidence. The independent coders’ own rationales are on the page of each pair and in the file of all codings.',
    columns: {
      pair: 'Pair',
      readings: 'Codings',
      first: 'Initial coding',
      decided: 'Adjudicated',
      reason: 'Rationale'
    },
    /** what the challenge round made of it */
    changedTo: (code: string) => `since the challenge round: ${code}`,
    download: 'This table (CSV)',
    codings: 'All codings (CSV)',
    back: 'Method'
  },
  challenge: {
    intro: (c: ChallengeCounts) =>
      `On ${date(c.date)} we challenged ${c.argued} pairs of the three lists: ${listing(c.asked.map(({ kind, n }) => `${n} ${askedPairs[kind]}`))}. For each pair, one advocate (a language model) argued for the strongest overlap that the codebook allows, another against any overlap. An arbiter (also a language model) decided, with a reason. It saw both arguments, unlabelled and in random order, but no count and no earlier decision.`,
    outcome: (c: ChallengeCounts) =>
      `The round changed ${all(c.outcome)} of the ${c.argued} pairs: it added ${c.outcome.adds} overlaps, removed ${c.outcome.removes} and changed ${c.outcome.changes}. ${all(c.reviewed) === 0 ? '' : `Then ${c.reviewed.arbiters} further arbiters reviewed all other records of all crosswalks against the codebook and the decided pairs. They added ${c.reviewed.adds} overlaps, removed ${c.reviewed.removes} and changed ${c.reviewed.changes}, each with a reason, without arguments for and against. `}The rationales were rewritten too: ${c.rewritten} records keep the code of their coders and have a rationale by an arbiter, whom the record names. Each advocate was told which side to argue, so advocates are not counted as coders. The variant “before the challenge round” below shows the effect on the figures.`,
    later: (c: LaterChallenges) =>
      `In round ${c.round}, on ${date(c.date)}, statements of no counterpart in ${count(c.comparisons, 'further comparison', 'further comparisons')} were challenged in the same way: ${c.argued} pairs, for each entry without a counterpart the ones of which its coders were least sure. Of these ${all(c.outcome)} changed: ${c.outcome.adds} overlaps were added${c.outcome.removes + c.outcome.changes > 0 ? `, ${c.outcome.removes} removed and ${c.outcome.changes} changed` : ''}.${all(c.reviewed) > 0 ? ` In a review of the records against one another, ${all(c.reviewed)} more pairs were changed without arguments.` : ''}`,
    asked: {
      'no-counterpart': 'Strongest candidates for entries without a counterpart',
      'lenient-only': 'Counted by the lenient rule only',
      counted: 'Counted by the standard rule',
      consistency: 'Changed in the review'
    } satisfies Record<Challenge['asked'], string>,
    caption: 'Challenged pairs',
    columns: { asked: 'Challenged because', argued: 'Argued', changed: 'Changed' },
    link: 'All challenged pairs with the arguments and the decision, and the records changed in the review',
    pageHeading: 'Challenge round',
    /** of a later round */
    pageOfRound: (round: number) => `Challenge round ${round}`,
    rounds: 'Rounds of challenges',
    roundLink: (round: number, iso: string) => `Round ${round}, ${date(iso)}`,
    pageDescription:
      'Every challenged pair with the argument for an overlap, the argument against it, the decision and its reason; then the records changed in the review.',
    pageIntro:
      'This page lists each challenged pair with the earlier record, both arguments, the decision and its reason. It then lists the records changed in the review, with the reason only. The advocates, the arbiters and all coders are language models of one family. Arguments and reasons are quoted as written and use the values of the data: equal (same scope), subset (falls within), superset (includes), intersects (partly overlaps), none (no overlap), named (named in both), scope (named in one).',
    show: (changed: number, argued: number, reviewed: number) =>
      `Of the ${argued} challenged pairs, ${changed} changed. The review of other records changed ${reviewed} more; these were not argued.`,
    table: { pair: 'Pair', before: 'Before', decided: 'Decided', reason: 'Reason', unchanged: 'unchanged' },
    download: 'This table (CSV)'
  },
  agreeing: {
    intro:
      'Each pair of the three lists was coded three times (those of later crosswalks twice). We count how many of these codings give the published answer to one question: is the pair counted under the standard rule, yes or no? Adjudicators, advocates and arbiters are not counted. All coders are language models of one family, so their agreement is no proof.',
    caption: 'Pairs of top-level entries by the codings that give the published answer',
    of: (agreeing: number, codings: number) => `${agreeing} of ${codings} codings`,
    columns: { agreeing: 'Codings that agree', counted: 'Pairs counted', notCounted: 'Pairs not counted' },
    figuresCaption: 'Headline figures and what all codings support',
    figures:
      'We ask whether an entry stays in its published group if every coding must count a pair, and also if one is enough. The table shows for how many entries of each headline figure this holds.',
    figureColumns: { figure: 'Figure', published: 'Published', unanimous: 'Supported by all codings' },
    against: (n: number) =>
      n === 0
        ? ''
        : `No coding gives the published answer for ${n} pairs: the challenge round or the review after it changed them.`,
    filter:
      'In the matrix, the filter “Codings: all as published” shows the pairs on which all codings agree with the published result.'
  },
  sensitivity: {
    intro:
      'Each variant computes the figures from the same files with one choice changed. The published result is the mapping after the challenge round and the review, under the standard rule.',
    picture: (figures: number) =>
      `Each of the ${figures} lines is one headline figure as a share of its list. The filled mark is the published figure. The open marks are the other variants, and the line spans them.`,
    figures: {
      both: 'Chinese entries with a counterpart in both lists',
      firstOnly: 'in the US list only',
      secondOnly: 'in the UK list only',
      neither: 'in neither list',
      firstCovered: 'US areas with a counterpart in the compiled Chinese list',
      secondCovered: 'UK technologies with a counterpart in the compiled Chinese list'
    } satisfies Record<Figure, string>,
    short: {
      both: 'Both',
      firstOnly: 'US list only',
      secondOnly: 'UK list only',
      neither: 'Neither',
      firstCovered: 'US areas',
      secondCovered: 'UK technologies'
    } satisfies Record<Figure, string>,
    rangeWords: (published: string, low: string, high: string) =>
      `${published} (across variants, by share: lowest ${low}, highest ${high})`,
    caption: 'The headline figures under each variant',
    variant: 'Variant',
    overlaps: 'Overlaps',
    intersects: 'Partial overlaps',
    variantName: (id: VariantId): string => {
      if (id.startsWith('confidence-'))
        return `Only records with confidence ${Number(id.slice(11)).toFixed(1)} or more`;
      if (id.startsWith('coder:')) return `${coderName(id.slice(6))} alone`;
      const names: Record<string, string> = {
        settled: 'Published mapping, standard rule',
        strict: 'Strict rule',
        lenient: 'Lenient rule',
        first: 'Initial coding alone, before adjudication',
        unanimous: 'Published overlaps that all codings see as some overlap',
        'before-challenge': 'Before the challenge round',
        'every-coding': 'Codings alone: pairs that every coding counts',
        'any-coding': 'Codings alone: pairs that any coding counts',
        'own-scope': 'Without borrowed scope',
        'wording-seen': 'Without entries whose text status is not confirmed',
        'no-borderline': 'Without the borderline entries of the compiled Chinese list',
        'plan-14': 'The nine and six of the 14th plan instead of the compiled list',
        'nested-together': 'Entries within entries counted together'
      };
      return names[id] ?? id;
    },
    of: (count: number, total: number) => `${count} of ${total}`,
    notes: [
      'Without borrowed scope: a record is excluded if, in one entry, every shared term is in borrowed sub-entries only. It is also excluded if its evidence is a scope that is entirely borrowed. Without unconfirmed text: the same applies to entries whose wording was not seen in any copy. A record between top-level entries that is excluded in this way may reappear as derived, if the remaining sub-entry mappings still support it.',
      'Confidence: a record below the threshold is excluded with its sub-entry mappings.',
      'Published overlaps that all codings see as some overlap: the published records for which every coding recorded an overlap, whatever its relation, centrality and evidence. Codings alone: the published records are set aside, and each pair has the code of the coders who count it.',
      'The nine and six of the 14th plan: only the nine emerging industries and six future fields. Hydrogen and energy storage are one item there and are counted as one. It has a counterpart if either half has one.',
      'Entries within entries: an entry that falls within another of its list, as generative AI within artificial intelligence, is counted with it. Together they have a counterpart if either has one. nesting.csv states which fall within which, and why.',
      'Partial means the relation “partly overlaps” (intersects). Set-theory mapping works best if most entries have the same scope or one falls within the other. The more partial overlaps there are, the less a count alone says.'
    ],
    statementsHeading: 'Statements that hold under every variant, and those that do not',
    statement: {
      'first-more-than-second': 'More Chinese entries have a counterpart in the US list than in the UK list.',
      'no-second-only': 'No Chinese entry has a counterpart in the UK list but not in the US list.',
      'most-in-first': 'More than half of the Chinese entries have a counterpart in the US list.',
      'most-of-first-covered': 'More than half of the US areas have a counterpart in the compiled Chinese list.',
      'all-of-second-covered': 'All UK technologies have a counterpart in the compiled Chinese list.',
      'fifth-in-neither': 'At least a fifth of the Chinese entries have a counterpart in neither list.',
      'quarter-in-both': 'At least a quarter of the Chinese entries have a counterpart in both lists.',
      'under-half-in-both': 'Fewer than half of the Chinese entries have a counterpart in both lists.',
      'partial-under-half': 'Fewer than half of the overlaps are partial.'
    } satisfies Record<StatementId, string>,
    holds: 'Holds under every variant.',
    failsUnder: 'Does not hold under:',
    placesHeading: 'Stability of the groups',
    places: (stable: number, total: number) =>
      `Under every variant that includes them, ${stable} of the ${total} entries remain in the same group. The groups of the Chinese entries are: counterpart in both lists, in one, or in neither. Those of the others are: with or without a counterpart in the compiled Chinese list.`,
    stableHeading: 'Entries whose group does not change',
    standing: {
      both: 'in both lists',
      firstOnly: 'US list only',
      secondOnly: 'UK list only',
      neither: 'in neither list',
      unsettled: 'undetermined',
      covered: 'with a counterpart',
      uncovered: 'without a counterpart'
    } satisfies Record<Placement, string>,
    movingHeading: 'Entries whose group changes',
    columns: { entry: 'Entry', published: 'Published', elsewhere: 'Other variants' }
  },
  limits: [
    'Language models of one family did all coding and adjudication, argued the challenged pairs and decided them. They may share a mistake, and a shared mistake does not show in any agreement figure.',
    'We compiled the Chinese list. Another careful compiler could leave out or merge entries; the variants above show what that changes.',
    'Scope decides many overlaps, and much of it is borrowed. We define industries named in 2021 by a 2018 classification. We define the five technologies of the UK framework, which gives only their names, by the strategy for each.',
    'Most US subfields could not be checked against a copy of the 2024 list. A record based on one of them is only as certain as its wording.',
    'China’s future industries have no sub-entries. Their coding depends more on what a name denotes, and the evidence states this.',
    'Counts depend on how finely a list is divided. A short list cannot cover as many entries as a longer one.',
    'The comparison applies to its editions. Later editions exist in all three countries; they were compared with each other at the top level only.'
  ],
  change: [
    'A sentence of an official document that names or excludes what a record states as shared or not shared.',
    'A copy of an official list in which a wording differs from ours.',
    'A technology that one entry names and the other does not cover, although a record states that one falls within the other.',
    'Two similar pairs with different results.',
    'A second coding by human experts. It would be a separate round, and its agreement with this one would be published whatever it is.'
  ],
  correct: {
    steps: [
      'Open the page of the overlap, or the cell of the matrix, and copy the row under “Suggest a correction”. For a pair without overlap the row is there too, with the coding left empty.',
      'Change what you think is wrong, and write the reason in the comment: which words of which document, and which rule. A link to a copy of the document helps most.',
      'Send the row to the maintainers as described in CONTRIBUTING.md in the project’s repository, as a change to data/mappings.csv or as a message.',
      'A correction is checked by the same rules as every other record. Someone other than its author decides it with a written rationale, and both are published. The record keeps its number. If the overlap is removed, the record is withdrawn and its page says so.'
    ],
    who: 'The page of each record and every file state who coded or decided it, and from which codings.'
  },
  files: {
    intro:
      'The figures on this page are computed from these files with these commands, which need only the project itself:',
    list: [
      ['mappings.sssom.tsv', 'the published mapping in SSSOM, with embedded metadata'],
      ['mappings.csv', 'the published mapping, one row per record'],
      ['codings.csv', 'all codings of the independent coders, including no overlap'],
      ['settlements.csv', 'all disagreements, with the rationale of the adjudication'],
      ['differences.csv', 'the same with all codings side by side'],
      [
        'challenges.csv',
        'all challenged pairs with both arguments and the decision, and the records changed in the review'
      ],
      ['nesting.csv', 'top-level entries that fall within another entry of their list'],
      ['retired.csv', 'record numbers of withdrawn records, and their replacements'],
      ['agreement.csv', 'the agreement figures'],
      ['confusion.csv', 'the confusion matrices'],
      ['sensitivity.csv', 'the headline figures under each variant'],
      ['datapackage.json', 'the meaning of every column of the tables']
    ],
    commands: ['npm run agreement', 'npm run sensitivity', 'npm run --silent sssom', 'npm run check:data']
  }
};

export type MethodMessages = typeof method;
