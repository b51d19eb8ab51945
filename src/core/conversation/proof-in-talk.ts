/**
 * A proof in the middle of a talk. The agent asks for it, and the flow that proves a number opens beside the talk,
 * while the agent keeps custody: what answers its question is the flow's, everything else the customer writes goes to
 * the agent as before, and the agent's messages arrive. Whatever ends the flow or the talk ends the proof.
 */

import { PERSON, PROVE_TO_AGENT } from '../flow/flow-ids.ts'
import { checkMaySpeak, postRemark, recordStep, recordTalkChange, tellCustomer } from './custody.ts'
import type { Draft } from './draft.ts'
import { topOf } from './draft.ts'
import type { CustomerEvent, EventOf } from './event.ts'
import { accepts } from './frame.ts'
import { interpretText } from './interpret-text.ts'
import { openBeside } from './navigation.ts'
import { maskPhone } from '../text/phone.ts'
import { stopProof } from './stop-proof.ts'

/** Asks the customer to prove their number to the agent who has the talk. */
export const askProof = (draft: Draft, { agent }: EventOf<'proof-asked'>): void => {
  if (!checkMaySpeak(draft, agent)) return
  if (draft.now.custody.proof) return postRemark(draft, 'line-proof-under-way')
  const { custody, history, nextFrame } = draft.now
  draft.now.custody = { ...custody, proof: { frame: nextFrame, history } }
  draft.now.history = []
  tellCustomer(draft, 'proof-asked', { agent: agent.name })
  postRemark(draft, 'line-proof-asked')
  recordStep(draft, 'asked-proof', agent.name)
  recordTalkChange(draft, { kind: 'answered' })
  openBeside(draft, PROVE_TO_AGENT, {})
}

/** True for a text that answers the question of the proof, or leads back from it. */
const isAnswer = (draft: Draft, { text, forwarded, below }: EventOf<'wrote'>): boolean => {
  if (forwarded || below !== undefined) return false
  const found = interpretText(draft, text)
  return (
    found.kind === 'button' || found.kind === 'input' || (found.kind === 'navigation' && found.navigation === 'back')
  )
}

/** True for an action of the customer that is for the proof and not for the agent. */
export const isForProof = (draft: Draft, event: CustomerEvent): boolean => {
  const { custody, prompt } = draft.now
  if (!custody.proof) return false
  if (event.kind === 'pressed') return true
  if (prompt === null) return false
  if (event.kind === 'contact') return accepts(topOf(draft), { type: 'contact' })
  return event.kind === 'wrote' && isAnswer(draft, event)
}

/** Tells both sides what became of a proof that this turn has ended. A flow that leads to a person ends it, too. */
export const settleProof = (draft: Draft): void => {
  const { proof, agent } = draft.now.custody
  if (proof === undefined) return
  const index = draft.stack.findIndex(({ id }) => id === proof.frame)
  const isDoubtful = index >= 0 && draft.stack.slice(index).some(({ flow }) => flow.id === PERSON)
  if (index >= 0 && !isDoubtful) return
  stopProof(draft)
  const { proved } = draft
  if (proved === null) postRemark(draft, isDoubtful ? 'line-doubtful' : 'line-not-proved')
  else {
    postRemark(draft, 'line-proved', { vars: { phone: maskPhone(proved) } })
    recordStep(draft, 'proved', maskPhone(proved))
  }
  tellCustomer(draft, 'proof-over', { agent: agent?.name ?? '', proved: proved === null ? 'no' : 'yes' })
}
