import type { AgentMessage } from '../../core/conversation/effect.ts'
import { TALK } from '../../core/flow/flow-ids.ts'
import type { World } from '../../core/flow/world.ts'
import type { DeskStore } from '../../core/ports/desk-store.ts'
import type { Scheduler } from '../scheduling/scheduler.ts'

/** Dependencies of `createReportUndelivered`. */
export interface ReportUndeliveredParts {
  readonly store: Pick<DeskStore, 'post'>
  readonly world: Pick<World, 'texts'>
  readonly scheduler: Pick<Scheduler, 'wakeGroups'>
}

/**
 * Creates the function that tells agents, in the customer's topic, that an agent's message did not reach the customer.
 */
export const createReportUndelivered =
  ({ store, world: { texts }, scheduler }: ReportUndeliveredParts) =>
  async (chatId: number, message: AgentMessage, reason: string): Promise<void> => {
    const text = texts.html(texts.locales[0] ?? '', { flow: TALK, message: 'line-not-delivered' }, { reason }) ?? reason
    const replyTo = message.kind === 'relay' ? message.from.messageId : null
    await store.post([{ to: { kind: 'customer', chatId }, post: { kind: 'line', text, buttons: [], replyTo } }])
    scheduler.wakeGroups()
  }
