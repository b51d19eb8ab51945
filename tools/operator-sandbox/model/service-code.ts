import { randomInt } from 'node:crypto'
import type { Handset } from './handset.ts'
import { addHandset, neighbourOf } from './lookup.ts'
import { transmit } from './transmit.ts'
import type { SandboxModel } from './sandbox-model.ts'
import type { Message } from './sandbox-state.ts'

/** A number that nobody has, for a service that wrote the customer's number down wrongly. */
const NOBODY = '+375290009999'

const numberOnRecord = (model: SandboxModel, handset: Handset): string => {
  switch (handset.switches.numberOnRecord) {
    case 'right':
      return handset.number
    case 'nobody':
      return NOBODY
    case 'neighbour':
      return addHandset(model, { number: neighbourOf(handset.number), name: 'Neighbour' }).number
  }
}

/**
 * Sends a login code of a service (a shop, say) to the number that the service has on record. `{{code}}` in `text`
 * becomes the code.
 */
export const sendServiceCode = (
  model: SandboxModel,
  handset: Handset,
  service: string,
  text: string,
): { readonly code: string; readonly message: Message } => {
  const code = String(randomInt(1_000_000)).padStart(6, '0')
  const to = numberOnRecord(model, handset)
  const message = transmit(model, {
    to,
    sender: service,
    text: text.replaceAll('{{code}}', code),
    authenticationId: null,
  })
  return { code, message }
}
