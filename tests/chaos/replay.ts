import { placeOf } from '../../src/adapters/postgres/sealed-columns.ts'
import type { Update } from 'grammy/types'
import { newConversation } from '../../src/core/conversation/conversation.ts'
import type { Conversation } from '../../src/core/conversation/conversation.ts'
import type { Effect } from '../../src/core/conversation/effect.ts'
import type { InboxPayload } from '../../src/core/ports/turn-store.ts'
import { turn } from '../../src/core/conversation/turn.ts'
import { createLogger } from '../../src/bootstrap/logger.ts'
import type { Emulator } from '../../tools/telegram-emulator/emulator.ts'
import type { Pool } from '../../src/adapters/postgres/pool.ts'
import { createReadUpdate } from '../../src/adapters/telegram/create-read-update.ts'
import { createVault } from '../../src/adapters/crypto/create-vault.ts'
import { loadWorld } from '../../src/bootstrap/load-world.ts'
import { earlierKey, testKey } from '../support/store.ts'

/** Keeps what enters the inbox of this database, which the bot itself erases. */
export const watchInbox = async (pool: Pool): Promise<void> => {
  await pool.query(`
    create table seen_inbox (seq bigint, source text, chat_id bigint, sealed bytea, received_at timestamptz);
    create function see_inbox() returns trigger language plpgsql as
      $$ begin insert into seen_inbox values (new.seq, new.source, new.chat_id, new.sealed, new.received_at); return null; end $$;
    create trigger see_inbox after insert on inbox for each row execute function see_inbox()`)
}

/**
 * A text that the turns tell the customer. The end of a question always changes its message; it never comes as a new
 * one.
 */
export interface Told {
  readonly text: string
  readonly closes: boolean
}

/** One chat as it must have gone: every event of its inbox through the pure turn, once and in order. */
export interface Replayed {
  readonly conversation: Conversation
  /** Flow and state after each turn. */
  readonly steps: readonly string[]
  /** Everything the customer must have been told, in order. */
  readonly told: readonly Told[]
  /** Codes that the flow asked for. */
  readonly codesAsked: number
  /** Telegram's updates of this chat in the order of the inbox. */
  readonly updates: readonly number[]
}

const vault = createVault(testKey, { oldKeys: [earlierKey] })
const world = await loadWorld(['my-mts'], 'ru', createLogger({ level: 'silent' }))

const toldBy = (effect: Effect): readonly Told[] => {
  if (effect.kind === 'picture') return [{ text: effect.caption, closes: false }]
  return effect.kind === 'say' || effect.kind === 'ask' || effect.kind === 'share' || effect.kind === 'close'
    ? [{ text: effect.text, closes: effect.kind === 'close' }]
    : []
}

/** Goes through a chat's inbox again, without a process, a database or a network. */
export const replay = async (pool: Pool, chatId: number): Promise<Replayed> => {
  const { rows } = await pool.query<{ source: string; sealed: Buffer; at: string }>(
    'select source, sealed, extract(epoch from received_at) * 1000 as at from seen_inbox where chat_id = $1 order by seq',
    [chatId],
  )
  const readUpdate = createReadUpdate({ id: 1_000_000_001, username: 'dozvon_bot' }, new Set<number>())
  let conversation = newConversation(chatId)
  const steps: string[] = []
  const effects: Effect[] = []
  const updates: number[] = []
  for (const { source, sealed, at } of rows) {
    const payload = vault.open(sealed, placeOf('inbox.sealed', source, chatId)) as InboxPayload
    if (payload.kind === 'update') updates.push((payload.update as Update).update_id)
    const read = payload.kind === 'event' ? payload : readUpdate(payload.update, Number(at))
    const event = read && 'event' in read ? read.event : null
    if (!event) continue
    const turned = turn(world, conversation, { ...event, hintsShown: [] })
    conversation = turned.conversation
    steps.push(`${turned.flow}:${turned.step}`)
    effects.push(...turned.effects)
  }
  return {
    conversation,
    steps,
    updates,
    told: effects.flatMap(toldBy),
    codesAsked: effects.filter((effect) => effect.kind === 'call' && effect.src === 'codes.send').length,
  }
}

/** The conversation as the bot has it. */
export const stored = async (pool: Pool, chatId: number): Promise<unknown> => {
  const { rows } = await pool.query<{ sealed: Buffer | null }>('select sealed from conversation where chat_id = $1', [
    chatId,
  ])
  const sealed = rows[0]?.sealed
  return sealed ? vault.open(sealed, placeOf('conversation.sealed', chatId)) : null
}

/** A text that reached the customer's screen. */
export interface Sent {
  readonly text: string
  /** Milliseconds since 1970. */
  readonly at: number
  /** An older message was changed. */
  readonly edit: boolean
}

const TELLS = new Set(['sendMessage', 'sendPhoto', 'editMessageText'])

/** Every text that Telegram took for this chat, doubles included. */
export const sentTo = (emulator: Emulator, chatId: number): readonly Sent[] =>
  emulator.control
    .log({})
    .flatMap(({ method, params, status, at }) =>
      TELLS.has(method) && status === 200 && Number(params['chat_id']) === chatId
        ? [{ text: String(params['text'] ?? params['caption']), at, edit: method === 'editMessageText' }]
        : [],
    )

/** Something was told twice: when it was told first, and again. */
export interface Double {
  readonly text: string
  readonly first: number
  readonly again: number
}

/** Lines told while a slow call is waited for: they are no part of a turn. */
const waitLines = new Set(
  [...world.flows.keys()].flatMap((flow) =>
    [
      'wait-incidents',
      'wait-evidence',
      'wait-sending',
      'wait-checking',
      'wait-request',
      'wait-subscribing',
      'wait-watch',
      'wait-network',
    ].flatMap((message) => world.texts.html('ru', { flow, message }, { service: 'Мой МТС', sender: '3339' }) ?? []),
  ),
)

/** One way to read what was sent: as far as the told texts have got, and what came twice. */
interface Reading {
  readonly place: number
  readonly twice: readonly Double[]
  readonly before: Sent | undefined
}

/** Gives the ways to read one more text, or none when it is neither the next one nor the last one again. */
const readOn = (told: readonly Told[], { place, twice, before }: Reading, one: Sent): readonly Reading[] => {
  const next = told[place]
  const isNext = next?.text === one.text && (one.edit || !next.closes)
  const again = before?.text === one.text ? [{ text: one.text, first: before.at, again: one.at }] : []
  return [
    ...(isNext ? [{ place: place + 1, twice, before: one }] : []),
    ...again.map((double) => ({ place, twice: [...twice, double], before: one })),
  ]
}

/**
 * Compares what was sent with what had to be: everything, in order, nothing else. Gives what was told twice in a row;
 * throws when something was lost, invented or out of order. A question whose end shows the same text is told apart from
 * it, so that the question sent twice is a double of itself and does not pass for its end. Of several ways to read what
 * was sent, the one with the fewest doubles for which `isSpanned` finds no reason is taken.
 */
export const doubles = (
  told: readonly Told[],
  sent: readonly Sent[],
  isSpanned: (double: Double) => boolean = () => true,
): readonly Double[] => {
  const needless = ({ twice }: Reading): number => twice.filter((double) => !isSpanned(double)).length
  let readings: readonly Reading[] = [{ place: 0, twice: [], before: undefined }]
  for (const one of sent.filter(({ text }) => !waitLines.has(text))) {
    const further = readings.flatMap((reading) => readOn(told, reading, one))
    const best = new Map<number, Reading>()
    for (const reading of further.toSorted((some, other) => needless(other) - needless(some)))
      best.set(reading.place, reading)
    const place = Math.max(...readings.map((reading) => reading.place))
    readings = [...best.values()]
    if (readings.length === 0)
      throw new Error(`out of order at ${place}: «${one.text}»\nexpected «${told[place]?.text ?? 'nothing'}»`)
  }
  const whole = readings.find(({ place }) => place === told.length)
  if (!whole) throw new Error(`never told: «${told[Math.max(...readings.map(({ place }) => place))]?.text}»`)
  return whole.twice
}
