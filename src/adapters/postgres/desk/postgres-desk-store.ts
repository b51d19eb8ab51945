import type { DeskStore } from '../../../core/ports/desk-store.ts'
import type { Vault } from '../../../core/ports/vault.ts'
import type { Pool } from '../pool.ts'
import { createFailedEvents } from '../inbox-rows.ts'
import { createAgedTopics } from './aged-topics.ts'
import { isBanned, listAgents } from './agent-rows.ts'
import { commitDecision, commitOwn } from './commit-decision.ts'
import { createDeskEvents } from './desk-events.ts'
import { createDeskPosts } from './desk-posts.ts'
import { createFormerAgents } from './former-agents.ts'
import { createForget } from './forget-talks.ts'
import { createHistory } from './talk-history.ts'
import { createStats } from './desk-stats.ts'
import { createTalks } from './talk-rows.ts'
import { createTalkSearch } from './search-talks.ts'
import { createTopics } from './topic-rows.ts'

/**
 * Creates the desk's store in PostgreSQL, without the figures of walks. Customers' names, words and numbers are
 * encrypted before they leave this process.
 */
export const createDeskStore = (pool: Pool, vault: Vault): Omit<DeskStore, 'walkFigures'> => ({
  ...createDeskPosts(pool, vault),
  ...createTopics(pool, vault),
  ...createDeskEvents(pool, vault),
  ...createTalks(pool, vault),
  ...createHistory(pool, vault),
  ...createStats(pool),
  ...createFormerAgents(pool),
  ...createTalkSearch(pool, vault),
  ...createForget(pool, vault),
  ...createAgedTopics(pool, vault),
  ...createFailedEvents(pool),
  decide: (source, decision) => commitOwn(pool, vault, source, decision),
  commit: (group, seq, decision, trace) => commitDecision(pool, vault, { group, seq, trace }, decision),
  agents: () => listAgents(pool),
  isBanned: (chatId) => isBanned(pool, chatId),
})
