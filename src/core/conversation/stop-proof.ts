import type { Draft } from './draft.ts'
import { retirePrompt } from './prompt.ts'
import { dropFrom } from './stack.ts'

/** Takes the flow in which the customer proves a number to an agent off the stack, with all above it. */
export const dropProof = (draft: Draft): void => {
  const { proof } = draft.now.custody
  const index = draft.stack.findIndex(({ id }) => id === proof?.frame)
  if (index >= 0) dropFrom(draft, index)
}

/**
 * Ends a proof that an agent has asked for, if there is one: its question loses its buttons, and everything is as it
 * was before. Custody does not change hands.
 */
export const stopProof = (draft: Draft): void => {
  const { proof, ...custody } = draft.now.custody
  if (proof === undefined) return
  dropProof(draft)
  if (draft.now.prompt) retirePrompt(draft, draft.now.prompt, {})
  draft.now.prompt = null
  draft.now.history = proof.history
  draft.now.custody = custody
}
