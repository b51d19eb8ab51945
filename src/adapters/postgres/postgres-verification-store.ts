import type { Vault } from '../../core/ports/vault.ts'
import type { Verification, VerificationStore } from '../../core/ports/verification-store.ts'
import { openOrNull } from './open-item.ts'
import { run } from './pool.ts'
import type { Pool, Statement } from './pool.ts'
import { placeOf } from './sealed-columns.ts'

const OPEN = 'done_at is null and until > now()'

const keep: Statement = {
  name: 'keep-verification',
  text: `
    with earlier as (update verification set done_at = now() where chat_id = $2 and done_at is null)
    insert into verification (id, chat_id, link, sealed, until) values ($1, $2, $3, $4, now() + $5 * interval '1 second')`,
}

const find: Statement = {
  name: 'find-verification',
  text: `select id, chat_id, sealed from verification where link = $1 and ${OPEN}`,
}

const agree: Statement = {
  name: 'agree-to-verification',
  text: `update verification set state = $2, browser = $3 where link = $1 and ${OPEN} returning id, chat_id, sealed`,
}

const refuse: Statement = {
  name: 'refuse-verification',
  text: `update verification set done_at = now() where link = $1 and ${OPEN} returning id, chat_id, sealed`,
}

const comeBack: Statement = {
  name: 'verification-comes-back',
  text: `update verification set done_at = now() where state = $1 and ${OPEN}
    returning id, chat_id, sealed, coalesce(browser = $2, false) as same`,
}

interface Row {
  id: string
  chat_id: number
  sealed: Buffer
}

/** Creates the store of verifications. What they are about is sealed. */
export const createVerificationStore = (pool: Pool, vault: Vault): VerificationStore => {
  const read = (row: Row | undefined): Verification | null =>
    row === undefined
      ? null
      : openOrNull(() => vault.open(row.sealed, placeOf('verification.sealed', row.id, row.chat_id)) as Verification)
  return {
    keep: async (verification, link, lifeSec) => {
      const { id, chatId } = verification
      const sealed = vault.seal(verification, placeOf('verification.sealed', id, chatId))
      await run(pool, keep, [id, chatId, vault.digest(link), sealed, lifeSec])
    },
    find: async (link) => read((await run<Row>(pool, find, [vault.digest(link)]))[0]),
    agree: async (link, { state, browser }) =>
      read((await run<Row>(pool, agree, [vault.digest(link), vault.digest(state), vault.digest(browser)]))[0]),
    refuse: async (link) => read((await run<Row>(pool, refuse, [vault.digest(link)]))[0]),
    comeBack: async ({ state, browser }) => {
      const digests = [vault.digest(state), browser === null ? null : vault.digest(browser)]
      const [row] = await run<Row & { same: boolean }>(pool, comeBack, digests)
      const verification = read(row)
      return verification === null || row === undefined ? null : { verification, isSameBrowser: row.same }
    },
  }
}
