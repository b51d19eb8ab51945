import { htmlOf } from './draft.ts'
import type { Draft } from './draft.ts'
import { show } from './prompt.ts'
import { COMMON } from '../flow/world.ts'

/** So many explanations in a row are worth reading at once. */
const PATIENCE = 5
const FLOOD_MS = 2_000

/** Whoever floods the chat gets an explanation now and then: one for each message would keep us busy long after they have gone. */
export const isFlood = (draft: Draft): boolean => {
  const { times, at } = draft.now.vain
  if (times >= PATIENCE && draft.event.at - at < FLOOD_MS) return true
  draft.now.vain = { times: times + 1, at: draft.event.at }
  return false
}

/** Says in a few words why nothing happened, and shows the present question again below it. */
export const explain = (draft: Draft, message: string): void => {
  if (isFlood(draft)) return
  const note = htmlOf(draft, COMMON, message)
  show(draft, { note, again: draft.now.prompt !== null })
}

/** As {@link explain}, but at length only once: who has read it before gets the short word. */
export const explainOnce = (draft: Draft, message: string): void => {
  if (draft.event.told?.includes(message) === true) return explain(draft, 'note-use-buttons')
  draft.effects.push({ kind: 'told', note: message })
  explain(draft, message)
}
