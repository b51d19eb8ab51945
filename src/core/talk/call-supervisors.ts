import type { AgentName } from '../desk/agent.ts'
import { maySayYes } from '../desk/words-to-many.ts'
import type { Html } from '../text/html.ts'
import { mention } from '../text/mention.ts'
import { supervisorsOf } from './roles.ts'

/** Mentions every supervisor who may say the second yes to the words of these makers; empty when there is none. */
export const callSupervisors = (
  agents: readonly AgentName[],
  adminIds: ReadonlySet<number>,
  makers: readonly (number | null)[],
): Html =>
  supervisorsOf(agents, adminIds)
    .filter(({ id }) => maySayYes(id, makers))
    .map(mention)
    .join(', ')
