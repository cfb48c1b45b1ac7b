/** The lists of the worked example: the one that is taken as a list of the reader's own, and the one beside it. */
export const EXAMPLE = { list: 'eu-cta-2023', other: 'uk-sntf-2023' } as const;

/** Ids of its works. Those of what a reader brings begin with `my-`, so that they never meet. */
export const EXAMPLE_IDS = { list: 'example-list', mapping: 'example-mapping' } as const;

/** Whether a work is of the worked example. */
export const isExample = (id: string) => id === EXAMPLE_IDS.list || id === EXAMPLE_IDS.mapping;
