import type { z } from 'zod'
import type { faultInput } from '../control/control-inputs.ts'
import type { ActiveFault } from '../control-types.ts'

/** A trouble as the control API orders it. */
export type Fault = z.output<typeof faultInput>

/** Troubles that were ordered for the next calls or updates. */
export interface Faults {
  readonly add: (fault: Fault) => ActiveFault
  /** The fault that strikes this call, used up by it. getUpdates is struck only when it is named. */
  readonly strikeCall: (method: string, chatId: number | undefined) => Fault | undefined
  /** Whether this update is to be delivered twice. */
  readonly strikeDuplicate: () => boolean
  /** How many of the next updates are to be delivered backwards; used up by asking. */
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

const shown = ({ id, fault, left }: Pending): ActiveFault => ({ id, method: fault.method, kind: fault.kind, left })

/** Nothing is ordered yet. */
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
      return shown(entry)
    },
    strikeCall: (method, chatId) =>
      pending.length === 0 ? undefined : use((fault) => strikesCall(fault, method.toLowerCase(), chatId))?.fault,
    strikeDuplicate: () => use((fault) => fault.kind === 'duplicate-update') !== undefined,
    strikeReorder: () =>
      use(
        (fault) => fault.kind === 'reorder-updates',
        (entry) => entry.left,
      )?.fault.times ?? 0,
    list: () => pending.map(shown),
    clear: () => {
      pending = []
    },
  }
}
