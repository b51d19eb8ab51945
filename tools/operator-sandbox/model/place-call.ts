import type { PhoneNumber } from '../../../wire/operator/primitives.ts'
import { attemptCall } from './attempt.ts'
import { findHandset } from './lookup.ts'
import { isWorking } from './problem-model.ts'
import type { SandboxModel } from './sandbox-model.ts'
import type { Call } from './sandbox-state.ts'

/** Calls a phone and speaks a text. Null when nobody has the number. */
export const placeCall = (model: SandboxModel, to: PhoneNumber, spoken: string): Call | null => {
  const handset = findHandset(model, to)
  if (handset === null) return null
  const outcome = attemptCall(handset.switches, isWorking(model, 'voice'))
  const call: Call = { id: model.newId(), to, spoken, at: model.timestamp(), outcome }
  model.state.calls.push(call)
  model.notify('handset', to)
  return call
}
