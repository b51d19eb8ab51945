import type { DeskStore } from '../../../core/ports/desk-store.ts'
import type { Vault } from '../../../core/ports/vault.ts'
import { openOrNull } from '../open-item.ts'
import { run } from '../pool.ts'
import type { Pool } from '../pool.ts'
import { placeOf } from '../sealed-columns.ts'
import { readTalk, talkColumns } from './talk-row.ts'
import type { TalkRow } from './talk-row.ts'
import { numberedStatement } from '../statement-register.ts'

/** Reads a part of the talks, the latest first. A talk without its brief is one that the customer had forgotten. */
const part = numberedStatement({
  name: 'search-talks',
  text: `
    select ${talkColumns} from talk
    where opened_at >= to_timestamp($1::float8 / 1000) and ($2::bigint is null or id < $2) and brief is not null order by id desc limit 50`,
})

/** Reads the last things said in each of these talks. */
const said = numberedStatement({
  name: 'search-messages',
  text: `
    select m.talk, m.chat_id, m.seal_id, m.sealed from unnest($1::bigint[]) as wanted(talk), lateral (
      select talk, chat_id, seal_id, sealed from talk_message where talk = wanted.talk order by id desc limit 100) as m`,
})

const before = numberedStatement({
  name: 'has-earlier-talks',
  text: `select exists (select from talk where id < $1 and brief is not null) as found`,
})

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
    searchedTalks: async ({ since, before: last }) => {
      const talks = (await run<TalkRow>(pool, part, [since, last])).map((row) => readTalk(row, vault))
      const messages = talks.length === 0 ? [] : await run<MessageRow>(pool, said, [talks.map(({ id }) => id)])
      const texts = new Map<number, string[]>(talks.map(({ id }) => [id, []]))
      for (const message of messages) texts.get(message.talk)?.push(...textOf(message))
      return talks.map((talk) => ({ talk, texts: texts.get(talk.id) ?? [] }))
    },
    hasEarlierTalks: async (id) => (await run<{ found: boolean }>(pool, before, [id]))[0]?.found === true,
  }
}
