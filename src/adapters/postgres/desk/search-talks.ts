import type { DeskStore } from '../../../core/ports/desk-store.ts'
import type { Vault } from '../../../core/ports/vault.ts'
import { openOrNull } from '../open-item.ts'
import { namedStatement, runNamed } from '../named-statement.ts'
import type { Pool } from '../pool.ts'
import { placeOf } from '../sealed-columns.ts'
import { readTalk, talkColumns } from './talk-row.ts'
import type { TalkRow } from './talk-row.ts'

/** Reads a part of the talks, the latest first. A talk without its brief is one that the customer had forgotten. */
const part = namedStatement(
  'search-talks',
  `
    select ${talkColumns} from talk
    where opened_at >= to_timestamp(:since::float8 / 1000) and (:before::bigint is null or id < :before)
      and brief is not null order by id desc limit 50`,
)

/** Reads the last things said in each of these talks. */
const said = namedStatement(
  'search-messages',
  `
    select m.talk, m.chat_id, m.seal_id, m.sealed from unnest(:talks::bigint[]) as wanted(talk), lateral (
      select talk, chat_id, seal_id, sealed from talk_message where talk = wanted.talk
        order by id desc limit 100) as m`,
)

const before = namedStatement(
  'has-earlier-talks',
  `select exists (select from talk where id < :talk and brief is not null) as found`,
)

interface MessageRow {
  talk: number
  chat_id: number
  seal_id: string
  sealed: Buffer
}

/** Creates what a search over talks reads. What cannot be opened is not found. */
export const createTalkSearch = (pool: Pool, vault: Vault): Pick<DeskStore, 'searchedTalks' | 'hasEarlierTalks'> => {
  const textOf = ({ chat_id: chatId, seal_id: sealId, sealed }: MessageRow): readonly string[] => {
    const text = openOrNull(() => vault.open(sealed, placeOf('talk_message.sealed', chatId, sealId)))
    return typeof text === 'string' ? [text] : []
  }
  return {
    searchedTalks: async (wanted) => {
      const talks = (await runNamed<TalkRow>(pool, part, { since: wanted.since, before: wanted.before })).map((row) =>
        readTalk(row, vault),
      )
      const ids = talks.map(({ id }) => id)
      const messages = talks.length === 0 ? [] : await runNamed<MessageRow>(pool, said, { talks: ids })
      const texts = new Map<number, string[]>(ids.map((id) => [id, []]))
      for (const message of messages) texts.get(message.talk)?.push(...textOf(message))
      return talks.map((talk) => ({ talk, texts: texts.get(talk.id) ?? [] }))
    },
    hasEarlierTalks: async (id) => (await runNamed<{ found: boolean }>(pool, before, { talk: id }))[0]?.found === true,
  }
}
