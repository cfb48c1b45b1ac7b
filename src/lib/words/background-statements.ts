/**
 * The background page’s statements and the documents each rests on, in the order of the page. The words are messages;
 * the documents are those of `src/routes/[[lang=lang]]/background/background.server.ts`: a list by its id, or another text.
 */
export const SECTIONS = [
  {
    id: 'term',
    paragraphs: [
      [
        ['termFirst', 'cambridge'],
        ['termTask', 'cambridge', 'cn-gwr-2024']
      ],
      [
        ['termMeaning', 'cambridge'],
        ['termDefinition', 'cambridge'],
        ['termQuality', 'cambridge']
      ],
      [
        ['termOccasions', 'cambridge'],
        ['termArticle', 'cambridge', 'cn-eff-2024']
      ],
      [
        ['termPlenum', 'cn-3plenum-2024'],
        ['termOpinions', 'cn-nqpf-2026']
      ]
    ]
  },
  {
    id: 'layers',
    paragraphs: [
      [
        ['layers', 'cambridge'],
        ['enablers', 'cambridge']
      ],
      [
        ['layerTechnology', 'cambridge'],
        ['layerIndustries', 'cambridge'],
        ['layerChains', 'cambridge']
      ],
      [
        ['strands', 'cambridge', 'study-session'],
        ['strandsDate', 'cambridge', 'study-session']
      ]
    ]
  },
  {
    id: 'kinds',
    paragraphs: [
      [
        ['traditional', 'cambridge'],
        ['traditionalNamed', 'cn-15fyp-rec-2025']
      ],
      [
        ['emerging', 'cambridge', 'cn-sei-2010'],
        ['emergingNine', 'cambridge', 'cn-14fyp-2021'],
        ['emergingMeasured', 'cn-nbs-sei-2018']
      ],
      [
        ['future', 'cambridge', 'cn-14fyp-2021'],
        ['futureMany', 'cambridge'],
        ['futureDirections', 'cn-miit-future-2024']
      ],
      [['pillars', 'cn-gwr-2026', 'cn-ndrc-2026']]
    ]
  },
  {
    id: 'maturity',
    paragraphs: [
      [
        ['maturity', 'cambridge'],
        ['maturityTwo', 'cambridge'],
        ['noMeasure', 'cambridge']
      ],
      [['verbs', 'cn-14fyp-2021', 'cn-miit-standards-2023', 'cn-miit-press-2024', 'cn-15fyp-2026']],
      [
        ['border', 'cn-14fyp-2021', 'cn-gwr-2024', 'cn-miit-press-2024', 'cn-15fyp-2026'],
        ['quantum', 'cn-3plenum-2024']
      ]
    ]
  },
  {
    id: 'cycle',
    paragraphs: [
      [
        ['cycle', 'cambridge'],
        ['preparation', 'cambridge'],
        ['year2035', 'cambridge']
      ],
      [
        ['made2025', 'cn-mic2025-2015', 'cambridge'],
        ['made2025Apart', 'cn-mic2025-2015', 'cn-14fyp-2021']
      ],
      [
        ['plan14', 'cn-14fyp-2021'],
        ['plan14First', 'cambridge'],
        ['plan14Changes', 'cn-sei-2010', 'cn-nbs-sei-2018', 'cn-14fyp-2021']
      ],
      [
        ['between', 'cn-20congress-2022', 'cn-cewc-2023', 'cn-gwr-2024'],
        ['ministries', 'cn-miit-standards-2023', 'cn-miit-future-2024']
      ],
      [
        ['recommendations', 'cn-15fyp-rec-2025'],
        ['plan15', 'cn-15fyp-2026'],
        ['plan15Changes', 'cn-14fyp-2021', 'cn-15fyp-2026']
      ],
      [['open', 'cn-mic2025-2015', 'cn-nbs-sei-2018', 'cn-miit-standards-2023', 'cn-miit-future-2024', 'cn-ndrc-2026']]
    ]
  },
  {
    id: 'overlap',
    paragraphs: [
      [
        ['overlap', 'cambridge', 'us-cet-2024', 'uk-sntf-2023'],
        ['overlapNone', 'cambridge']
      ]
    ]
  },
  {
    id: 'us',
    paragraphs: [
      [
        ['usStrategy', 'us-cet-2020'],
        ['usLists', 'us-cet-2022', 'us-cet-2024']
      ],
      [
        ['usNot', 'us-cet-2022', 'us-2022-abstract', 'us-cet-2024', 'us-2024-report'],
        ['usOrder', 'us-cet-2022', 'us-cet-2024']
      ],
      [['usNext', 'us-nssts-2026']],
      [
        ['usOthers', 'us-dod-cta-2022', 'us-dod-cta-2025', 'us-rd-memo-fy2027', 'us-rd-missions-fy2028'],
        ['usGenesis', 'us-genesis-2025']
      ]
    ]
  },
  {
    id: 'uk',
    paragraphs: [
      [
        ['uk2021', 'uk-innovation-strategy-2021'],
        ['uk2023', 'uk-sntf-2023', 'foundation']
      ],
      [['ukNot', 'uk-sntf-2023']],
      [
        ['uk2025', 'uk-stf-2025'],
        ['ukPlan', 'uk-dtsp-2025', 'year-one', 'tracker'],
        ['ukSectors', 'uk-is-2025']
      ],
      [
        ['ukScreening', 'uk-nsia-2021'],
        ['ukScreeningNext', 'uk-nsia-2021', 'screening-response']
      ],
      [['ukOwner', 'tracker', 'reshaping']]
    ]
  }
] as const satisfies readonly {
  id: string;
  paragraphs: readonly (readonly (readonly [statement: string, ...documents: string[]])[])[];
}[];

type Statement = (typeof SECTIONS)[number]['paragraphs'][number][number];
export type SectionId = (typeof SECTIONS)[number]['id'];
export type StatementId = Statement[0];
type Rest<T> = T extends readonly [unknown, ...infer R] ? R[number] : never;
/** The documents that the notes lead to. */
export type DocumentId = Rest<Statement>;

const USES: readonly (readonly [DocumentId, StatementId])[] = SECTIONS.flatMap(({ paragraphs }) =>
  paragraphs.flatMap((statements): readonly Statement[] => statements)
).flatMap(([statement, ...documents]) => documents.map((id) => [id, statement] as const));

/** The documents in the order in which the page first rests on them: the first has note 1. */
export const NOTES: readonly DocumentId[] = [...new Set(USES.map(([id]) => id))];

/** The statement that first rests on each document, to which its note leads back; a map keeps the last it is given. */
export const FIRST_USE: ReadonlyMap<DocumentId, StatementId> = new Map([...USES].reverse());

/**
 * How a document was read: in the issuer’s or broadcaster’s own text, as others quote or reprint it, in part, from
 * reports on it, or from one party’s summary. The notes say it in words.
 */
export type SourceAccess = 'read' | 'quoted' | 'part' | 'reported' | 'second-hand';

export const SOURCE_ACCESS: Readonly<Record<DocumentId, SourceAccess>> = {
  cambridge: 'read',
  'cn-eff-2024': 'read',
  'study-session': 'read',
  'cn-3plenum-2024': 'quoted',
  'cn-nqpf-2026': 'part',
  'cn-15fyp-rec-2025': 'read',
  'cn-sei-2010': 'reported',
  'cn-nbs-sei-2018': 'quoted',
  'cn-14fyp-2021': 'quoted',
  'cn-miit-future-2024': 'quoted',
  'cn-gwr-2026': 'quoted',
  'cn-ndrc-2026': 'reported',
  'cn-miit-standards-2023': 'quoted',
  'cn-miit-press-2024': 'reported',
  'cn-15fyp-2026': 'reported',
  'cn-gwr-2024': 'quoted',
  'cn-mic2025-2015': 'quoted',
  'cn-20congress-2022': 'quoted',
  'cn-cewc-2023': 'read',
  'us-cet-2020': 'quoted',
  'us-cet-2022': 'quoted',
  'us-cet-2024': 'quoted',
  'us-2022-abstract': 'read',
  'us-2024-report': 'read',
  'us-nssts-2026': 'reported',
  'us-dod-cta-2022': 'reported',
  'us-dod-cta-2025': 'reported',
  'us-rd-memo-fy2027': 'reported',
  'us-rd-missions-fy2028': 'second-hand',
  'us-genesis-2025': 'part',
  'uk-innovation-strategy-2021': 'part',
  'uk-sntf-2023': 'reported',
  foundation: 'read',
  'uk-stf-2025': 'part',
  'uk-dtsp-2025': 'reported',
  'year-one': 'second-hand',
  tracker: 'read',
  'uk-is-2025': 'read',
  'uk-nsia-2021': 'quoted',
  'screening-response': 'read',
  reshaping: 'second-hand'
};

/** Whether nothing but reports stands behind a statement, so that it has to say so where it stands. */
export const onlyReported = (documents: readonly DocumentId[]) =>
  documents.length > 0 && documents.every((id) => ['reported', 'second-hand'].includes(SOURCE_ACCESS[id]));

/** How many top-level entries a list names, of a category if one is given. */
export type CountOf = (
  list: DocumentId,
  category?: 'emerging' | 'future' | 'traditional' | 'frontier' | 'other'
) => number;

/** Industries that texts of different years count among different kinds, and the entries that show it. */
export const MOVES = {
  hydrogen: [
    'cn-14fyp-2021:hydrogen-energy-storage',
    'cn-gwr-2024:hydrogen',
    'cn-miit-press-2024:hydrogen',
    'cn-15fyp-rec-2025:hydrogen-fusion',
    'cn-ndrc-2026:green-hydrogen-fusion',
    'cn-15fyp-2026:hydrogen-fusion'
  ],
  storage: [
    'cn-14fyp-2021:hydrogen-energy-storage',
    'cn-miit-standards-2023:new-type-energy-storage',
    'cn-miit-press-2024:new-type-energy-storage',
    'cn-ndrc-2026:new-type-energy-storage'
  ],
  biomanufacturing: [
    'cn-miit-standards-2023:biomanufacturing',
    'cn-cewc-2023:biomanufacturing',
    'cn-gwr-2024:biomanufacturing',
    'cn-miit-press-2024:biomanufacturing',
    'cn-gwr-2025:biomanufacturing',
    'cn-15fyp-rec-2025:biomanufacturing',
    'cn-ndrc-2026:biomanufacturing',
    'cn-15fyp-2026:biomanufacturing'
  ]
} as const;
export type Moving = keyof typeof MOVES;
