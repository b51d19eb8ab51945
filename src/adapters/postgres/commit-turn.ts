/**
 * Commits turns. Turns of several chats leave as one statement; each keeps its own outcome. A turn that changes a talk
 * at the desk, or that hit an incident, is rare and has a statement of its own.
 */
import type { CommitResult, TurnCommit } from '../../core/ports/turn-store.ts'
import type { OutboxMessage } from '../../core/ports/outbox-store.ts'
import type { JournalEntry } from '../../core/journal/journal-entry.ts'
import type { Vault } from '../../core/ports/vault.ts'
import { commitRows } from './commit-rows.ts'
import type { CommitRows } from './commit-rows.ts'
import { commitStatement } from './commit-statement.ts'
import type { CommitPart, CommittedRow } from './commit-statement.ts'
import { commitValues } from './commit-values.ts'
import { gather } from './gather.ts'
import type { Pool, Queryable } from './pool.ts'
import { inTransaction } from './transaction.ts'
import { turnEntries } from '../../core/journal/journal-entries.ts'
import { appendJournal } from './journal/append-journal.ts'
import { runNamed } from './named-statement.ts'

const partsOf = (turns: readonly CommitRows[]): ReadonlySet<CommitPart> => {
  const parts = new Set<CommitPart>()
  for (const { messages, calls, timers, cancelled, proofs, hits, walks, hasDeskPart } of turns) {
    if (messages.length > 0) parts.add('messages')
    if (calls.length > 0) parts.add('calls')
    if (timers.length > 0) parts.add('timers')
    if (cancelled.length > 0) parts.add('cancelled')
    if (proofs.length > 0) parts.add('proofs')
    if (hits.length > 0) parts.add('hits')
    if (walks.length > 0) parts.add('walks')
    if (hasDeskPart) parts.add('desk')
  }
  return parts
}

/** The messages of a committed turn as this process may send them; none when it has not got the lease. */
const claimedMessages = ({ commit, messages }: CommitRows, rows: readonly CommittedRow[]): readonly OutboxMessage[] =>
  rows
    .flatMap(({ id, shown }) => (id === null ? [] : [{ id, shown }]))
    .toSorted((one, other) => one.id - other.id)
    .flatMap(({ id, shown }, place) => {
      const message = messages[place]?.message
      const { trace } = commit
      return message ? [{ id, message, target: shown, isSilenced: false, isLate: false, attempts: 0, trace }] : []
    })

const resultOf = (turn: CommitRows, rows: readonly CommittedRow[]): CommitResult => {
  const committed = rows.find(({ id }) => id === null)
  return {
    committed: committed !== undefined,
    hasMore: committed?.more !== false,
    calls: committed ? turn.calls.map(({ id }) => id) : [],
    claimed: claimedMessages(turn, rows),
  }
}

/** Commits turns of different chats by one statement; gives the result of each. The desk's part takes one turn only. */
const commitTogether = async (
  pool: Queryable,
  vault: Vault,
  turns: readonly CommitRows[],
): Promise<readonly CommitResult[]> => {
  const parts = partsOf(turns)
  const rows = await runNamed<CommittedRow>(pool, commitStatement(parts), commitValues(turns, parts, vault))
  const byChat = new Map<number, CommittedRow[]>()
  for (const row of rows) {
    const own = byChat.get(row.chat_id)
    if (own) own.push(row)
    else byChat.set(row.chat_id, [row])
  }
  return turns.map((turn) => resultOf(turn, byChat.get(turn.commit.chatId) ?? []))
}

/**
 * Creates the commit of turns. A commit changes nothing when the event was done already, or when another turn was
 * first.
 */
export const createCommit = (pool: Pool, vault: Vault): ((commit: TurnCommit) => Promise<CommitResult>) => {
  const together = gather<CommitRows, CommitResult>({
    keyOf: ({ commit }) => commit.chatId,
    run: (turns) => commitTogether(pool, vault, turns),
  })
  const alone = async (db: Queryable, turn: CommitRows): Promise<CommitResult> => {
    const [result] = await commitTogether(db, vault, [turn])
    if (!result) throw new Error('a commit has no result')
    return result
  }
  const journalled = (turn: CommitRows, entries: readonly JournalEntry[]): Promise<CommitResult> =>
    inTransaction(pool, async (db) => {
      const result = await alone(db, turn)
      if (result.committed) await appendJournal(db, vault, entries)
      return result
    })
  return async (commit) => {
    const turn = commitRows(commit, vault)
    const entries = turnEntries(commit.chatId, commit.effects)
    if (entries.length > 0) return journalled(turn, entries)
    return turn.hasDeskPart || turn.hits.length > 0 ? alone(pool, turn) : together(turn)
  }
}
