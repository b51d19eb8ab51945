/** Placeholder. */
export const DECISION_WEIGHTS: Readonly<Record<string, Readonly<Record<string, number>>>> = {}
