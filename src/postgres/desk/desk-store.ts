import type { DeskStore } from '../../core/desk/desk-store.ts'
import type { Vault } from '../../core/ports.ts'
import type { Pool } from '../pool.ts'
import { createPutOff } from '../turns.ts'
import { isBanned, listAgents } from './agents.ts'
import { commitDecision, commitOwn } from './desk-commit.ts'
import { createDeskEvents } from './desk-events.ts'
import { createDeskPosts } from './desk-outbox.ts'
import { createForget } from './forget.ts'
import { createSaid } from './said.ts'
import { createStats } from './stats.ts'
import { createTalks } from './talks.ts'
import { createTopics } from './topics.ts'

/** The desk in PostgreSQL. Names of customers, their words and their numbers are sealed before they leave this process. */
export const createDeskStore = (pool: Pool, vault: Vault): DeskStore => ({
  ...createDeskPosts(pool, vault),
  ...createTopics(pool, vault),
  ...createDeskEvents(pool, vault),
  ...createTalks(pool, vault),
  ...createSaid(pool, vault),
  ...createStats(pool),
  ...createForget(pool, vault),
  ...createPutOff(pool),
  decide: (source, decision) => commitOwn(pool, vault, source, decision),
  commit: (group, seq, decision) => commitDecision(pool, vault, group, seq, decision),
  agents: () => listAgents(pool),
  isBanned: chatId => isBanned(pool, chatId),
})
