import type { RequestStore } from '../../core/ports/request-store.ts'
import type { Vault } from '../../core/ports/vault.ts'
import { delayedOrdered, holdEnded } from '../../core/journal/journal-entries.ts'
import { FIRST_LOOK, openClaimed } from './claimed-requests.ts'
import { appendJournal } from './journal/append-journal.ts'
import { namedStatement, runNamed } from './named-statement.ts'
import type { Pool } from './pool.ts'
import { openDetails, readHeld } from './request-rows.ts'
import type { HeldRow } from './request-rows.ts'
import { before, moveTo } from './request-steps.ts'
import { placeOf } from './sealed-columns.ts'
import { inTransaction } from './transaction.ts'

const HELD_COLUMNS = `chat_id, reference, service, sealed, call, state, warned_at is not null as warned,
      extract(epoch from due_at) * 1000 as due, due_at <= now() as is_due`

/** Claims what is on hold; each goes to one process, and comes back after 20 seconds unless something was done. */
const claimHeld = namedStatement(
  'claim-held',
  `
    with taken as (select chat_id, reference from request where ended_at is null and state in ('held', 'ordering')
      and next_at <= now()
        order by next_at limit 50 for update skip locked)
    update request set next_at = now() + interval '20 seconds' where (chat_id, reference) in (select chat_id, reference
      from taken)
    returning ${HELD_COLUMNS}`,
)

const heldAbout = namedStatement(
  'held-about',
  `
    select ${HELD_COLUMNS} from request r where ended_at is null and state = 'held'
      and (about = :phone or becomes = :phone or chat_id in (select p.chat_id from pairing p where p.phone = :phone))`,
)

const findHeld = namedStatement('find-held', `select ${HELD_COLUMNS} from request where stop = :stop`)

/** Minutes by which the news of a hold may be late before the hold counts from them. */
const LATE = `interval '10 minutes'`

const markWarned = namedStatement(
  'mark-warned',
  `
    with warned as (update request set warned_at = now(),
        due_at = case when now() - made_at > ${LATE} then due_at + (now() - made_at) else due_at end,
        next_at = case when now() - made_at > ${LATE} then due_at + (now() - made_at) else due_at end
      where chat_id = :chat and reference = :reference and state = any(:states::text[]) and warned_at is null
        returning next_at)
    select graphile_worker.add_job('requests', run_at := next_at,
      job_key := 'held:' || :chat::bigint || ':' || :reference::text) from warned`,
)

const beginOrder = namedStatement(
  'begin-order',
  `update request set state = :state where chat_id = :chat and reference = :reference and state = any(:states::text[])
  and ended_at is null returning 1`,
)

const markOrdered = namedStatement(
  'mark-ordered',
  `
    with ordered as (update request set state = :state, reference = :by, sealed = :sealed,
      next_at = now() + ${FIRST_LOOK}
      where chat_id = :chat and reference = :reference and state = any(:states::text[]) and ended_at is null
        returning next_at)
    select graphile_worker.add_job('requests', run_at := next_at, job_key := 'requests:' || :chat::bigint) from ordered`,
)

const stopHeld = namedStatement(
  'stop-held',
  `update request set state = :state, ended_at = now() where chat_id = :chat and reference = :reference
  and state = any(:states::text[]) and ended_at is null returning 1`,
)

type RequestsOnHold = Pick<
  RequestStore,
  'claimHeld' | 'heldAbout' | 'findHeld' | 'markWarned' | 'beginOrder' | 'markOrdered' | 'stopHeld'
>

/** Creates the part of the store that keeps grave acts on hold until they are ordered or stopped. */
export const createRequestsOnHold = (pool: Pool, vault: Vault): RequestsOnHold => ({
  claimHeld: async (passOver) =>
    openClaimed(pool, vault, await runNamed<HeldRow>(pool, claimHeld, {}), readHeld, passOver),
  heldAbout: async (phone, passOver) => {
    const rows = await runNamed<HeldRow>(pool, heldAbout, { phone: vault.digest(phone) })
    return openClaimed(pool, vault, rows, readHeld, passOver)
  },
  findHeld: async (stop) => {
    const [row] = await runNamed<HeldRow>(pool, findHeld, { stop: vault.digest(stop) })
    const details = row ? openDetails(row, vault) : null
    return row && details ? readHeld(row, details) : null
  },
  markWarned: async ({ chatId: chat, reference }) =>
    void (await runNamed(pool, markWarned, { chat, reference, states: before('ordering', 'hold over') })),
  beginOrder: async ({ chatId: chat, reference }) =>
    (await runNamed(pool, beginOrder, { chat, reference, ...moveTo('ordering', 'hold over') })).length > 0,
  markOrdered: async ({ chatId: chat, reference, details }, by) => {
    const sealed = vault.seal(details, placeOf('request.sealed', chat, by))
    await inTransaction(pool, async (db) => {
      const moved = { chat, reference, by, sealed, ...moveTo('under-way', 'ordered') }
      const isOrdered = (await runNamed(db, markOrdered, moved)).length > 0
      if (isOrdered) await appendJournal(db, vault, [delayedOrdered(chat, by)])
    })
  },
  stopHeld: ({ chatId: chat, reference }, state) =>
    inTransaction(pool, async (db) => {
      const stopped = { chat, reference, ...moveTo(state, state === 'refused' ? 'doubted' : 'stopped') }
      const isStopped = (await runNamed(db, stopHeld, stopped)).length > 0
      if (isStopped) await appendJournal(db, vault, [holdEnded(chat, reference, state)])
      return isStopped
    }),
})
