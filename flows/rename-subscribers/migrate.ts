import { addContextFields, noContact } from '../../src/core/flow/flow-kit.ts'
import type { OldSnapshot } from '../../src/core/flow/flow-kit.ts'
import { noChoice } from './setup.ts'

/** Parts of the context that version 2 did not have. */
export const noFile = { fileName: '', columns: noChoice }

const addFields = addContextFields({ told: noContact, ...noFile })

/** Gives a list that was read before version 3 the parts that it did not have: no question, no headings. */
const completeList = (list: object | null): object | null =>
  list === null ? null : { question: null, heading: null, taken: null, ...list }

/** Takes snapshots of versions 1 and 2 over. */
export const migrate = (old: OldSnapshot): unknown => {
  const added = addFields(old) as { readonly context: { readonly list: object | null } }
  return { ...added, context: { ...added.context, list: completeList(added.context.list) } }
}
