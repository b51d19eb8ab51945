/**
 * The values of the statement that commits turns: those of the parts that these turns need, and no others. A column
 * that nobody needs would cost each turn as much as one with rows.
 */
import type { EndedWalk } from '../../core/walk/walk.ts'
import type { Vault } from '../../core/ports/vault.ts'
import { column, packBytes } from './columns.ts'
import type { Cell, PackedBytes } from './columns.ts'
import type { CommitRows } from './commit-rows.ts'
import type { CommitPart } from './commit-statement.ts'
import { deskValues } from './desk/desk-part.ts'
import type { Values } from './named-statement.ts'

/** The rows of one kind, each with the chat that it belongs to. */
const rowsOf = <Row>(
  turns: readonly CommitRows[],
  of: (turn: CommitRows) => readonly Row[],
): readonly { readonly chatId: number; readonly row: Row }[] =>
  turns.flatMap((turn) => of(turn).map((row) => ({ chatId: turn.commit.chatId, row })))

/** The columns that find packed values: where each begins, and its length. */
interface PackedColumns {
  readonly from: string
  readonly length: string
}

/** Packs sealed values of rows behind those packed before, and gives the columns that find them. */
const createPacker = () => {
  const parts: Buffer[] = []
  return {
    add: (values: readonly Buffer[]): ((packed: PackedBytes) => PackedColumns) => {
      const first = parts.length
      parts.push(...values)
      const end = parts.length
      return ({ from, length }) => ({ from: column(from.slice(first, end)), length: column(length.slice(first, end)) })
    },
    pack: (): PackedBytes => packBytes(parts),
  }
}

type Packer = ReturnType<typeof createPacker>

/** Collects the values of a part; its sealed ones are found when all parts are packed. */
type PartValues = (turns: readonly CommitRows[], packer: Packer, vault: Vault) => (packed: PackedBytes) => Values

const turnValues: PartValues = (turns, packer) => {
  const sealedAt = packer.add(turns.map(({ sealed }) => sealed))
  const commits = turns.map(({ commit }) => commit)
  const conversations = commits.map(({ conversation }) => conversation)
  return (packed) => ({
    bytes: packed.bytes,
    ...sealedAt(packed),
    chats: column(commits.map(({ chatId }) => chatId)),
    seqs: column(commits.map(({ seq }) => seq)),
    expected: column(commits.map(({ expectedTurn }) => expectedTurn)),
    turns: column(conversations.map(({ turn }) => turn)),
    locales: column(conversations.map(({ locale }) => locale)),
    flows: column(commits.map(({ flow }) => flow)),
    steps: column(commits.map(({ step }) => step)),
    holders: column(conversations.map(({ custody }) => custody.holder)),
    fences: column(conversations.map(({ custody }) => custody.fence)),
    unreachable: column(conversations.map(({ unreachable }) => unreachable)),
    services: column(conversations.map(({ service }) => service)),
    seenAt: column(conversations.map(({ seenAt }) => seenAt)),
  })
}

/** True when this process may send a turn's messages as soon as they are committed. */
const isSendable = ({ commit, messages }: CommitRows): boolean =>
  commit.lease !== undefined && messages.length > 0 && messages.every(({ waitMs }) => waitMs === 0)

const messageValues: PartValues = (turns, packer) => {
  const messages = rowsOf(turns, (turn) => turn.messages)
  const sealedAt = packer.add(messages.map(({ row }) => row.sealed))
  const lease = turns.find(({ commit }) => commit.lease)?.commit.lease
  return (packed) => {
    const { from, length } = sealedAt(packed)
    return {
      owner: lease?.owner ?? '',
      leaseMs: lease?.ms ?? 0,
      sendable: column(turns.filter(isSendable).map(({ commit }) => commit.chatId)),
      messageChats: column(messages.map(({ chatId }) => chatId)),
      messageKinds: column(messages.map(({ row }) => row.message.kind)),
      messagePrompts: column(messages.map(({ row }) => row.prompt)),
      messageTargets: column(messages.map(({ row }) => row.target)),
      messageSealIds: column(messages.map(({ row }) => row.sealId)),
      messageFrom: from,
      messageLength: length,
      messageUntil: column(messages.map(({ row }) => row.until)),
      messageWait: column(messages.map(({ row }) => row.waitMs)),
    }
  }
}

const callValues: PartValues = (turns, packer) => {
  const calls = rowsOf(turns, (turn) => turn.calls)
  const sealedAt = packer.add(calls.map(({ row }) => row.sealed))
  return (packed) => {
    const { from, length } = sealedAt(packed)
    return {
      callIds: column(calls.map(({ row }) => row.id)),
      callChats: column(calls.map(({ chatId }) => chatId)),
      callNames: column(calls.map(({ row }) => row.call.call)),
      callTurns: column(calls.map(({ row }) => row.call.turn)),
      callSources: column(calls.map(({ row }) => row.call.src)),
      callFrom: from,
      callLength: length,
    }
  }
}

const timerValues: PartValues = (turns) => {
  const timers = rowsOf(turns, (turn) => turn.timers)
  return () => ({
    timerChats: column(timers.map(({ chatId }) => chatId)),
    timerKeys: column(timers.map(({ row }) => row.key)),
    timerTurns: column(timers.map(({ row }) => row.turn)),
    timerDue: column(timers.map(({ row }) => row.due)),
  })
}

const cancelledValues: PartValues = (turns) => {
  const cancelled = rowsOf(turns, (turn) => turn.cancelled)
  return () => ({
    cancelledChats: column(cancelled.map(({ chatId }) => chatId)),
    cancelledKeys: column(cancelled.map(({ row }) => row)),
  })
}

const proofValues: PartValues = (turns, packer) => {
  const proofs = rowsOf(turns, (turn) => turn.proofs)
  const digestsAt = packer.add(proofs.map(({ row }) => row.digest))
  const sealedAt = packer.add(proofs.map(({ row }) => row.sealed))
  return (packed) => {
    const [digests, sealed] = [digestsAt(packed), sealedAt(packed)]
    return {
      proofChats: column(proofs.map(({ chatId }) => chatId)),
      proofDigestFrom: digests.from,
      proofDigestLength: digests.length,
      proofFrom: sealed.from,
      proofLength: sealed.length,
    }
  }
}

const hitValues: PartValues = (turns) => {
  const hits = rowsOf(turns, (turn) => turn.hits)
  return () => ({
    hitChats: column(hits.map(({ chatId }) => chatId)),
    hitIncidents: column(hits.map(({ row }) => row.incident)),
    hitFlows: column(hits.map(({ row }) => row.flow)),
  })
}

const walkValues: PartValues = (turns, packer) => {
  const walks = rowsOf(turns, (turn) => turn.walks)
  const chatsAt = packer.add(walks.map(({ row }) => row.chat))
  const of = (cell: (walk: EndedWalk) => Cell): string => column(walks.map(({ row }) => cell(row.walk)))
  return (packed) => {
    const { from, length } = chatsAt(packed)
    return {
      walkChats: column(walks.map(({ chatId }) => chatId)),
      walkFrom: from,
      walkLength: length,
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
}

/** The desk's part takes one turn only. */
const deskPartValues: PartValues = ([turn], _packer, vault) => {
  const values = turn ? deskValues(turn.commit, vault) : {}
  return () => values
}

const PARTS: Readonly<Record<CommitPart, PartValues>> = {
  messages: messageValues,
  calls: callValues,
  timers: timerValues,
  cancelled: cancelledValues,
  proofs: proofValues,
  hits: hitValues,
  walks: walkValues,
  desk: deskPartValues,
}

/** Gives the values of the statement with these parts, which commits these turns. */
export const commitValues = (turns: readonly CommitRows[], parts: ReadonlySet<CommitPart>, vault: Vault): Values => {
  const packer = createPacker()
  const collected = [turnValues, ...[...parts].map((part) => PARTS[part])].map((of) => of(turns, packer, vault))
  const packed = packer.pack()
  return Object.assign({}, ...collected.map((of) => of(packed))) as Values
}
