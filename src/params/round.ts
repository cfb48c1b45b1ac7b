import type { ParamMatcher } from '@sveltejs/kit';

/** A round of challenges after the first, whose page has no number. */
export const match: ParamMatcher = (param) => /^([2-9]|[1-9]\d+)$/.test(param);
