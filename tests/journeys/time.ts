import { placeOf } from '../../src/adapters/postgres/sealed-columns.ts'
import type { Conversation } from '../../src/core/conversation/conversation.ts'
import { rowsOf } from '../support/store.ts'
import type { TestStore } from '../support/store.ts'

const moments: ReadonlySet<string> = new Set(['at', 'due', 'seenAt'])

/** The same conversation, as it would be had everything in it happened `ms` earlier. */
const older = (value: unknown, ms: number): unknown =>
  JSON.parse(JSON.stringify(value), (key, inner: unknown) =>
    moments.has(key) && typeof inner === 'number' ? inner - ms : inner,
  )

/**
 * Lets minutes pass at once: everything that the database remembers happened so much earlier, and every stored delay is
 * due so much sooner. To be called while nothing is under way.
 */
export const letPass = async ({ pool, vault }: TestStore, minutes: number): Promise<void> => {
  const ms = minutes * 60_000
  const rows = await rowsOf<{ chat_id: number; turn: number; sealed: Buffer | null }>(
    pool,
    'select chat_id, turn, sealed from conversation',
  )
  for (const { chat_id: chatId, turn, sealed } of rows) {
    if (sealed === null) continue
    const place = placeOf('conversation.sealed', chatId)
    const conversation = older(vault.open(sealed, place) as Conversation, ms) as Conversation
    // Counts as a turn, so that a process that remembers the conversation reads it again.
    await pool.query('update conversation set sealed = $3, turn = turn + 1 where chat_id = $1 and turn = $2', [
      chatId,
      turn,
      vault.seal({ ...conversation, turn: Number(turn) + 1 } satisfies Conversation, place),
    ])
  }
  await pool.query(`update spending set at = at - $1 * interval '1 minute'`, [minutes])
  await pool.query(`update proof set proved_at = proved_at - $1 * interval '1 minute'`, [minutes])
  await pool.query(
    `update request set made_at = made_at - $1 * interval '1 minute', due_at = due_at - $1 * interval '1 minute'`,
    [minutes],
  )
  await pool.query(`update timer set due = due - $1 * interval '1 minute'`, [minutes])
  // Timers of earlier versions.
  await pool.query(
    `update graphile_worker._private_jobs set run_at = run_at - $1 * interval '1 minute' where key like 'timer:%'`,
    [minutes],
  )
}

/** Has the stored job done now that looks at the incidents somebody waits for; else it is done every minute. */
export const lookAtIncidents = async ({ pool }: TestStore): Promise<void> => {
  await pool.query(`select graphile_worker.add_job('incidents')`)
}

/**
 * Has the stored job done now that follows requests to their end; else the first look comes after seconds, and then
 * with the minute.
 */
export const lookAtRequests = async ({ pool }: TestStore): Promise<void> => {
  await pool.query('update request set next_at = now() where ended_at is null')
  await pool.query(`select graphile_worker.add_job('requests')`)
}

const DAY_MIN = 24 * 60

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

/** Waits until no request is as the condition says; bounded by the test's own time-out. */
const untilNone = async ({ pool }: TestStore, condition: string): Promise<void> => {
  for (;;) {
    const { rows } = await pool.query(`select 1 from request where ended_at is null and ${condition} limit 1`)
    if (rows.length === 0) return
    await pause(20)
  }
}

/** Waits until everybody has been warned of every act on hold. */
export const untilWarned = async (test: TestStore): Promise<void> => {
  await lookAtRequests(test)
  await untilNone(test, `state = 'held' and warned_at is null`)
}

/** Lets the day go by for which acts are on hold: what nobody cancelled is ordered at the operator. */
export const letHoldEnd = async (test: TestStore): Promise<void> => {
  await untilWarned(test)
  await letPass(test, DAY_MIN + 1)
  await lookAtRequests(test)
  await untilNone(test, `state in ('held', 'ordering')`)
}

/**
 * So much of Telegram's minute has gone by in every forum group; all of it, and the group takes as much again as in a
 * new one.
 */
export const endMinute = async ({ pool }: Pick<TestStore, 'pool'>, seconds = 62): Promise<void> => {
  await pool.query(
    `update desk_outbox set done_at = done_at - $1 * interval '1 second' where state <> 'open' and operations > 0 and done_at > now() - interval '62 seconds'`,
    [seconds],
  )
  await pool.query(`update desk_group set pause_until = pause_until - $1 * interval '1 second'`, [seconds])
}

/** Has the stored job done now that looks at the talks with our people; else it is done every minute. */
export const lookAtTalks = async ({ pool }: TestStore): Promise<void> => {
  await pool.query(`select graphile_worker.add_job('talks')`)
}
