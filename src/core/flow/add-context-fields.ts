import type { OldSnapshot } from './flow.ts'

/** Migration for a flow whose context has new fields: adds them, with these values, to older snapshots. */
export const addContextFields =
  (fields: Readonly<Record<string, unknown>>) =>
  ({ snapshot }: OldSnapshot): unknown => {
    const old = snapshot as { readonly context: object }
    return { ...old, context: { ...fields, ...old.context } }
  }
