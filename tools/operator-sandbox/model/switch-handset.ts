import type { Handset, HandsetSwitches } from './handset.ts'
import { retryDeliveries } from './transmit.ts'
import type { SandboxModel } from './sandbox-model.ts'

/** Changes switches of a handset, and retries the messages that wait. */
export const switchHandset = (model: SandboxModel, handset: Handset, switches: Partial<HandsetSwitches>): Handset => {
  const switched = { ...handset, switches: { ...handset.switches, ...switches } }
  model.state.handsets[handset.number] = switched
  retryDeliveries(model)
  model.notify('handset', handset.number)
  return switched
}
