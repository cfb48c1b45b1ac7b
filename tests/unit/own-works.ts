import type { OwnEntry, OwnPair } from '#lib/records/own-work.ts';

/** An entry of a reader's list of which nothing more is said than is given. */
export const ownEntry = (given: Pick<OwnEntry, 'id' | 'label'> & Partial<OwnEntry>): OwnEntry => ({
  code: '',
  parent: null,
  group: false,
  position: 1,
  labelEn: '',
  labelZh: '',
  labelOriginal: '',
  note: '',
  sourceUrl: '',
  locator: '',
  kind: '',
  category: '',
  theme: '',
  extra: [],
  ...given
});

/** A row of a reader's mapping of which nothing more is said than is given. */
export const ownPair = (given: Pick<OwnPair, 'subject' | 'object'> & Partial<OwnPair>): OwnPair => ({
  searched: '',
  relation: null,
  subjectCentrality: null,
  objectCentrality: null,
  evidence: null,
  confidence: null,
  rationale: '',
  coders: [],
  reviewer: '',
  date: '',
  round: '',
  recordId: '',
  subjectTerms: [],
  objectTerms: [],
  extra: [],
  ...given
});
