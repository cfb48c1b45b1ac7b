import { changedByChallenge, type Decision } from '#lib/model/decisions.ts';
import type { Locale } from '#lib/model/locale.ts';
import { invertRelation } from '#lib/model/relations.ts';
import type { Code, Coding } from '#lib/model/types.ts';
import { releaseFacts } from '#lib/tables/release-facts.ts';
import { en } from '#lib/words/en/shared.ts';
import { helpMessages } from '#lib/words/workbench-help.ts';
import { zh } from '#lib/words/zh/shared.ts';
import type { OwnEntry, OwnList, OwnMapping, OwnPair } from './own-work.ts';
import { decisions, records, tables } from './shipped.server.ts';
import { EXAMPLE, EXAMPLE_IDS } from './worked-example.ts';

/** The id of an entry in the list of the example. */
const copied = (entry: string) => `${EXAMPLE_IDS.list}${entry.slice(entry.indexOf(':'))}`;

/** What is said of a pair, beside its code. */
interface Said {
  confidence: number;
  rationale: string;
  coder: string;
  round: string;
  date: string;
}

/** A pair as it stands in a mapping of the example, whose list is in the rows: codings have it in the columns. */
function pairOf({ subject, object }: Pick<Coding, 'subject' | 'object'>, code: Code, said: Said): OwnPair {
  const { relation, subjectCentrality, objectCentrality, evidence } = code;
  const { coder, ...rest } = said;
  return {
    subject: copied(object),
    object: subject,
    searched: '',
    relation: relation === 'none' ? 'none' : invertRelation(relation),
    subjectCentrality: objectCentrality,
    objectCentrality: subjectCentrality,
    evidence,
    ...rest,
    coders: [coder],
    reviewer: '',
    recordId: '',
    subjectTerms: [],
    objectTerms: [],
    extra: []
  };
}

/** What was decided on a pair last: in the review after the challenge round where it changed the pair, otherwise in adjudication. */
function decided(decision: Decision, inLocale: (en: string, zh: string) => string): OwnPair[] {
  const { challenge, settlement } = decision;
  const last =
    challenge && (changedByChallenge(decision) || !settlement)
      ? { ...challenge, coder: challenge.decidedBy }
      : settlement && { ...settlement, coder: settlement.settledBy };
  if (!last) return [];
  const { confidence, coder, date } = last;
  const rationale = inLocale(last.reason, last.reasonZh);
  return [pairOf(decision, decision.decided, { confidence, rationale, coder, round: 'adjudication', date })];
}

/**
 * The worked example of the workbench: a list of the project as a list of the reader's own, with the codings of the
 * published round beside another list. Decisions come first, then the codings of each coder.
 * @throws Error if the project has no such list
 */
export function workedExample(locale: Locale): [OwnList, OwnMapping] {
  const inLocale = (en: string, zh: string) => (locale === 'zh' && zh) || en;
  const words = helpMessages(locale).example;
  const list = records.list(EXAMPLE.list);
  const other = records.list(EXAMPLE.other);
  const shared = { number: 0, file: '', kept: releaseFacts.date, extraColumns: [] };
  const name = words.name(list.short[locale]);
  const entries = tables.entries
    .filter((entry) => entry.list === list.id)
    .map((entry): OwnEntry => ({
      id: copied(entry.id),
      code: entry.id.slice(entry.id.indexOf(':') + 1),
      label: entry.labelOriginal || entry.label,
      parent: entry.parent === null ? null : copied(entry.parent),
      group: false,
      position: entry.position,
      labelEn: entry.label,
      labelZh: entry.labelZh,
      labelOriginal: entry.labelOriginal,
      note: inLocale(entry.scopeNote, entry.scopeNoteZh),
      sourceUrl: entry.sourceUrl,
      locator: inLocale(entry.locator, entry.locatorZh),
      kind: entry.kind,
      category: entry.category,
      theme: entry.theme,
      extra: []
    }));
  const ofBoth = ({ subject, object }: Pick<Coding, 'subject' | 'object'>) =>
    subject.startsWith(`${other.id}:`) && object.startsWith(`${list.id}:`);
  const codings = tables.codings.filter(ofBoth).map((coding) =>
    pairOf(coding, coding, {
      confidence: coding.confidence,
      rationale: inLocale(coding.rationale, coding.rationaleZh),
      coder: coding.coder,
      round: String(coding.round),
      date: coding.date
    })
  );
  return [
    {
      ...shared,
      kind: 'list',
      id: EXAMPLE_IDS.list,
      name,
      facts: {
        name,
        issuer: inLocale(list.issuer, list.issuerZh),
        year: list.edition,
        language: list.language,
        country: { en, zh }[locale].country(list.country),
        url: list.url,
        purpose: inLocale(list.purpose, list.purposeZh)
      },
      entries
    },
    {
      ...shared,
      kind: 'mapping',
      id: EXAMPLE_IDS.mapping,
      name: words.name(`${list.short[locale]} – ${other.short[locale]}`),
      rows: EXAMPLE_IDS.list,
      columns: other.id,
      pairs: [...[...decisions.values()].filter(ofBoth).flatMap((d) => decided(d, inLocale)), ...codings]
    }
  ];
}
