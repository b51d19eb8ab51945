import { namedStatement, runNamed } from './named-statement.ts'
import type { Vault } from '../../core/ports/vault.ts'
import type { Verification, VerificationStore } from '../../core/ports/verification-store.ts'
import { openOrNull } from './open-item.ts'
import type { Pool } from './pool.ts'
import { placeOf } from './sealed-columns.ts'

const OPEN = 'done_at is null and until > now()'

const keep = namedStatement(
  'keep-verification',
  `
    with earlier as (update verification set done_at = now() where chat_id = :chat and done_at is null)
    insert into verification (id, chat_id, link, sealed, until)
    values (:id, :chat, :link, :sealed, now() + :lifeSec * interval '1 second')`,
)

const find = namedStatement(
  'find-verification',
  `select id, chat_id, sealed from verification where link = :link and ${OPEN}`,
)

const agree = namedStatement(
  'agree-to-verification',
  `update verification set state = :state, browser = :browser where link = :link and ${OPEN}
    returning id, chat_id, sealed`,
)

const refuse = namedStatement(
  'refuse-verification',
  `update verification set done_at = now() where link = :link and ${OPEN} returning id, chat_id, sealed`,
)

const comeBack = namedStatement(
  'verification-comes-back',
  `update verification set done_at = now() where state = :state and ${OPEN}
    returning id, chat_id, sealed, coalesce(browser = :browser, false) as same`,
)

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
      await runNamed(pool, keep, { id, chat: chatId, link: vault.digest(link), sealed, lifeSec })
    },
    find: async (link) => read((await runNamed<Row>(pool, find, { link: vault.digest(link) }))[0]),
    agree: async (link, { state, browser }) =>
      read(
        (
          await runNamed<Row>(pool, agree, {
            link: vault.digest(link),
            state: vault.digest(state),
            browser: vault.digest(browser),
          })
        )[0],
      ),
    refuse: async (link) => read((await runNamed<Row>(pool, refuse, { link: vault.digest(link) }))[0]),
    comeBack: async ({ state, browser }) => {
      const digests = { state: vault.digest(state), browser: browser === null ? null : vault.digest(browser) }
      const [row] = await runNamed<Row & { same: boolean }>(pool, comeBack, digests)
      const verification = read(row)
      return verification === null || row === undefined ? null : { verification, isSameBrowser: row.same }
    },
  }
}
