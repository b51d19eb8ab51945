/**
 * Commits turns. Turns of several chats leave as one statement; each keeps its own outcome. A turn that changes a talk
 * at the desk, or that hit an incident, is rare and has a statement of its own.
 */
import type { CommitResult, TurnCommit } from '../../core/ports/turn-store.ts'
import type { OutboxMessage } from '../../core/ports/outbox-store.ts'
import type { JournalEntry } from '../../core/journal/journal-entry.ts'
import type { Vault } from '../../core/ports/vault.ts'
import type { EndedWalk } from '../../core/walk/walk.ts'
import { column, packBytes } from './columns.ts'
import type { Cell, PackedBytes } from './columns.ts'
import { commitRows } from './commit-rows.ts'
import type { CommitRows, WalkRow } from './commit-rows.ts'
import { commitStatement } from './commit-statement.ts'
import type { CommitPart, CommittedRow } from './commit-statement.ts'
import { deskValues } from './desk/desk-part.ts'
import { gather } from './gather.ts'
import type { Pool, Queryable } from './pool.ts'
import { inTransaction } from './transaction.ts'
import { turnEntries } from '../../core/journal/journal-entries.ts'
import { appendJournal } from './journal/append-journal.ts'
import { runNamed } from './named-statement.ts'
import type { Values } from './named-statement.ts'

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

/** The rows of one kind, each with the chat that it belongs to. */
const rowsOf = <Row>(
  turns: readonly CommitRows[],
  of: (turn: CommitRows) => readonly Row[],
): readonly { readonly chatId: number; readonly row: Row }[] =>
  turns.flatMap((turn) => of(turn).map((row) => ({ chatId: turn.commit.chatId, row })))

/** Packs sealed values of rows behind those packed before, and gives the columns that find them. */
const createPacker = () => {
  const parts: Buffer[] = []
  return {
    add: (values: readonly Buffer[]): ((packed: PackedBytes) => { readonly from: string; readonly length: string }) => {
      const first = parts.length
      parts.push(...values)
      const end = parts.length
      return ({ from, length }) => ({ from: column(from.slice(first, end)), length: column(length.slice(first, end)) })
    },
    pack: (): PackedBytes => packBytes(parts),
  }
}

/** True when this process may send a turn's messages as soon as they are committed. */
const isSendable = ({ commit, messages }: CommitRows): boolean =>
  commit.lease !== undefined && messages.length > 0 && messages.every(({ waitMs }) => waitMs === 0)

const walkValues = (
  walks: readonly { readonly chatId: number; readonly row: WalkRow }[],
  chats: { readonly from: string; readonly length: string },
): Readonly<Record<string, string>> => {
  const of = (cell: (walk: EndedWalk) => Cell): string => column(walks.map(({ row }) => cell(row.walk)))
  return {
    walkChats: column(walks.map(({ chatId }) => chatId)),
    walkFrom: chats.from,
    walkLength: chats.length,
    walkEntries: of(({ entry }) => entry),
    walkServices: of(({ service }) => service),
    walkFlows: of(({ flow }) => flow),
    walkCauses: of(({ cause }) => cause),
    walkEnds: of(({ end }) => end),
    walkPlaces: of(({ steps }) => steps.at(-1)?.split(' ')[1] ?? ''),
    walkTaps: of(({ taps }) => taps),
    walkMessages: of(({ messages }) => messages),
    walkMissed: of(({ missed }) => missed),
    walkTalks: of(({ talk }) => talk),
    walkSteps: of(({ steps }) => steps.join('\n')),
    walkCut: of(({ cut }) => cut),
    walkStarted: of(({ startedAt }) => startedAt),
    walkEnded: of(({ endedAt }) => endedAt),
  }
}

const commitValues = (turns: readonly CommitRows[]): Values => {
  const messages = rowsOf(turns, (turn) => turn.messages)
  const calls = rowsOf(turns, (turn) => turn.calls)
  const timers = rowsOf(turns, (turn) => turn.timers)
  const cancelled = rowsOf(turns, (turn) => turn.cancelled)
  const proofs = rowsOf(turns, (turn) => turn.proofs)
  const hits = rowsOf(turns, (turn) => turn.hits)
  const walks = rowsOf(turns, (turn) => turn.walks)
  const packer = createPacker()
  const conversationsAt = packer.add(turns.map(({ sealed }) => sealed))
  const messagesAt = packer.add(messages.map(({ row }) => row.sealed))
  const callsAt = packer.add(calls.map(({ row }) => row.sealed))
  const digestsAt = packer.add(proofs.map(({ row }) => row.digest))
  const proofsAt = packer.add(proofs.map(({ row }) => row.sealed))
  const walksAt = packer.add(walks.map(({ row }) => row.chat))
  const packed = packer.pack()
  const lease = turns.find(({ commit }) => commit.lease)?.commit.lease
  const commits = turns.map(({ commit }) => commit)
  const conversations = commits.map(({ conversation }) => conversation)
  return {
    bytes: packed.bytes,
    chats: column(commits.map(({ chatId }) => chatId)),
    seqs: column(commits.map(({ seq }) => seq)),
    expected: column(commits.map(({ expectedTurn }) => expectedTurn)),
    turns: column(conversations.map(({ turn }) => turn)),
    ...conversationsAt(packed),
    locales: column(conversations.map(({ locale }) => locale)),
    flows: column(commits.map(({ flow }) => flow)),
    steps: column(commits.map(({ step }) => step)),
    holders: column(conversations.map(({ custody }) => custody.holder)),
    fences: column(conversations.map(({ custody }) => custody.fence)),
    unreachable: column(conversations.map(({ unreachable }) => unreachable)),
    services: column(conversations.map(({ service }) => service)),
    seenAt: column(conversations.map(({ seenAt }) => seenAt)),
    owner: lease?.owner ?? '',
    leaseMs: lease?.ms ?? 0,
    sendable: column(turns.filter(isSendable).map(({ commit }) => commit.chatId)),
    messageChats: column(messages.map(({ chatId }) => chatId)),
    messageKinds: column(messages.map(({ row }) => row.message.kind)),
    messagePrompts: column(messages.map(({ row }) => row.prompt)),
    messageTargets: column(messages.map(({ row }) => row.target)),
    messageSealIds: column(messages.map(({ row }) => row.sealId)),
    messageFrom: messagesAt(packed).from,
    messageLength: messagesAt(packed).length,
    messageUntil: column(messages.map(({ row }) => row.until)),
    messageWait: column(messages.map(({ row }) => row.waitMs)),
    callIds: column(calls.map(({ row }) => row.id)),
    callChats: column(calls.map(({ chatId }) => chatId)),
    callNames: column(calls.map(({ row }) => row.call.call)),
    callTurns: column(calls.map(({ row }) => row.call.turn)),
    callSources: column(calls.map(({ row }) => row.call.src)),
    callFrom: callsAt(packed).from,
    callLength: callsAt(packed).length,
    timerChats: column(timers.map(({ chatId }) => chatId)),
    timerKeys: column(timers.map(({ row }) => row.key)),
    timerTurns: column(timers.map(({ row }) => row.turn)),
    timerDue: column(timers.map(({ row }) => row.due)),
    cancelledChats: column(cancelled.map(({ chatId }) => chatId)),
    cancelledKeys: column(cancelled.map(({ row }) => row)),
    proofChats: column(proofs.map(({ chatId }) => chatId)),
    proofDigestFrom: digestsAt(packed).from,
    proofDigestLength: digestsAt(packed).length,
    proofFrom: proofsAt(packed).from,
    proofLength: proofsAt(packed).length,
    hitChats: column(hits.map(({ chatId }) => chatId)),
    hitIncidents: column(hits.map(({ row }) => row.incident)),
    hitFlows: column(hits.map(({ row }) => row.flow)),
    ...walkValues(walks, walksAt(packed)),
  }
}

/** The messages of a committed turn as this process may send them; none when it has not got the lease. */
const claimedMessages = ({ messages }: CommitRows, rows: readonly CommittedRow[]): readonly OutboxMessage[] =>
  rows
    .flatMap(({ id, shown }) => (id === null ? [] : [{ id, shown }]))
    .toSorted((one, other) => one.id - other.id)
    .flatMap(({ id, shown }, place) => {
      const message = messages[place]?.message
      return message ? [{ id, message, target: shown, isSilenced: false, isLate: false, attempts: 0 }] : []
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
  const statement = commitStatement(parts)
  const [first] = turns
  const desk = parts.has('desk') && first ? deskValues(first.commit.conversation, first.commit.effects, vault) : {}
  const rows = await runNamed<CommittedRow>(pool, statement, { ...commitValues(turns), ...desk })
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
