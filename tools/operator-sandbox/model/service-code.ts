import { randomInt } from 'node:crypto'
import type { Handset } from './handset.ts'
import { addHandset, neighbourOf } from './lookup.ts'
import { transmit } from './transmit.ts'
import type { Message, World } from './operator-model.ts'

/** A number that nobody has, for a service that wrote the customer's number down wrongly. */
const NOBODY = '+375290009999'

const numberOnRecord = (world: World, handset: Handset): string => {
  switch (handset.switches.numberOnRecord) {
    case 'right':
      return handset.number
    case 'nobody':
      return NOBODY
    case 'neighbour':
      return addHandset(world, { number: neighbourOf(handset.number), name: 'Neighbour' }).number
  }
}

/** A service (a shop, say) sends its own login code to the number that it has on record. */
export const sendServiceCode = (
  world: World,
  handset: Handset,
  service: string,
  text: string,
): { readonly code: string; readonly message: Message } => {
  const code = String(randomInt(1_000_000)).padStart(6, '0')
  const to = numberOnRecord(world, handset)
  const message = transmit(world, {
    to,
    sender: service,
    text: text.replaceAll('{{code}}', code),
    authenticationId: null,
  })
  return { code, message }
}
