import type { DeskStore } from '../../core/ports/desk-store.ts'
import { supervisorsOf } from '../../core/talk/roles.ts'
import { maySayYes } from '../../core/notice/words-to-many.ts'
import type { Html } from '../../core/text/html.ts'
import { mention } from '../../core/text/mention.ts'

/** Dependencies of `callSupervisors`. */
export interface CallSupervisorsParts {
  readonly desk: Pick<DeskStore, 'agents'>
  /** Telegram ids of the supervisors. */
  readonly adminIds: ReadonlySet<number>
}

/** Mentions every supervisor who may say the second yes to the words of these makers; empty when there is none. */
export const callSupervisors = async (
  { desk, adminIds }: CallSupervisorsParts,
  makers: readonly (number | null)[],
): Promise<Html> =>
  supervisorsOf(await desk.agents(), adminIds)
    .filter(({ id }) => maySayYes(id, makers))
    .map(mention)
    .join(', ')
