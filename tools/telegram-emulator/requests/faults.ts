import type { z } from 'zod'
import type { faultInput } from '../control-inputs.ts'
import type { ActiveFault } from '../control-types.ts'

/** A fault as the control API orders it. */
export type Fault = z.output<typeof faultInput>

/** Faults ordered for the next calls or updates. */
export interface Faults {
  readonly add: (fault: Fault) => ActiveFault
  /** Finds the fault that strikes this call, and consumes it. getUpdates is struck only when it is named. */
  readonly strikeCall: (method: string, chatId: number | undefined) => Fault | undefined
  /** True when this update is to be delivered twice. */
  readonly strikeDuplicate: () => boolean
  /** Number of the next updates to deliver in reverse order; each call consumes the fault. */
  readonly strikeReorder: () => number
  readonly list: () => readonly ActiveFault[]
  readonly clear: () => void
}

interface Pending {
  readonly id: number
  readonly fault: Fault
  left: number
  skip: number
}

const describeFault = ({ id, fault, left }: Pending): ActiveFault => ({
  id,
  method: fault.method,
  kind: fault.kind,
  left,
})

/** Makes an empty list of faults. */
export const createFaults = (): Faults => {
  let pending: Pending[] = []
  let ids = 0

  const use = (
    matches: (fault: Fault) => boolean,
    count: (entry: Pending) => number = () => 1,
  ): Pending | undefined => {
    const entry = pending.find(({ fault }) => matches(fault))
    if (!entry) return undefined
    if (entry.skip > 0) {
      entry.skip--
      return undefined
    }
    entry.left -= count(entry)
    if (entry.left <= 0) pending = pending.filter((other) => other !== entry)
    return entry
  }

  const strikesCall = (fault: Fault, method: string, chatId: number | undefined): boolean => {
    if (fault.kind === 'duplicate-update' || fault.kind === 'reorder-updates') return false
    if (fault.chat_id !== undefined && fault.chat_id !== chatId) return false
    const wanted = fault.method.toLowerCase()
    return wanted === method || (wanted === '*' && method !== 'getupdates')
  }

  return {
    add: (fault) => {
      const entry = { id: ++ids, fault, left: fault.times, skip: fault.skip }
      pending.push(entry)
      return describeFault(entry)
    },
    strikeCall: (method, chatId) =>
      pending.length === 0 ? undefined : use((fault) => strikesCall(fault, method.toLowerCase(), chatId))?.fault,
    strikeDuplicate: () => use((fault) => fault.kind === 'duplicate-update') !== undefined,
    strikeReorder: () =>
      use(
        (fault) => fault.kind === 'reorder-updates',
        (entry) => entry.left,
      )?.fault.times ?? 0,
    list: () => pending.map(describeFault),
    clear: () => {
      pending = []
    },
  }
}
