import type { AgentName } from '../../../core/desk/agent.ts'
import type { Brief } from '../../../core/flow/brief.ts'
import type { Talk } from '../../../core/desk/talk.ts'
import type { PhoneNumber } from '../../../core/text/phone-number.ts'
import type { Vault } from '../../../core/ports/vault.ts'
import { openOrNull } from '../open-item.ts'
import { placeOf } from '../sealed-columns.ts'

/** A row of the table `talk`. */
export interface TalkRow {
  id: number
  topic_no: number | null
  chat_id: number
  state: Talk['state']
  agent_id: number | null
  agent_name: string | null
  preferred_id: number | null
  preferred_name: string | null
  team: string | null
  locale: string
  service: string
  reason: string
  flow: string
  step: string
  seal_id: string
  brief: Buffer | null
  phone: Buffer | null
  opened_at: Date
  taken_at: Date | null
  answered_at: Date | null
  waits_since: Date | null
  last_word_at: Date
  late: Talk['late']
  reminded: boolean
  snoozed_until: Date | null
  tags: readonly string[]
  ended: Talk['end']
  score: number | null
}

/** Columns of {@link TalkRow}, of the table `talk` itself. */
export const talkColumns = `talk.id, talk.chat_id, talk.state, talk.agent_id, talk.agent_name, talk.preferred_id, talk.preferred_name, talk.team, talk.locale, talk.service,
  talk.reason, talk.flow, talk.step, talk.seal_id, talk.brief, talk.phone, talk.opened_at, talk.taken_at, talk.answered_at, talk.waits_since, talk.last_word_at,
  talk.late, talk.reminded, talk.snoozed_until, talk.tags, talk.ended, talk.score, (select topic.no from topic where topic.chat_id = talk.chat_id) as topic_no`

const nameOf = (id: number | null, name: string | null): AgentName | null =>
  id === null ? null : { id, name: name ?? '' }
const msOf = (at: Date | null): number | null => at && at.getTime()

/** Makes the brief of a talk that has none, or whose brief is forgotten. */
const emptyBrief = ({ flow, step, reason }: Pick<TalkRow, 'flow' | 'step' | 'reason'>): Brief => ({
  who: '',
  flow,
  step,
  reason,
  words: '',
  answered: [],
  findings: [],
  incident: null,
  proof: 'none',
  maskedPhone: null,
})

/** Decrypts a value of a talk; null when there is none, and when it cannot be opened. */
const openValue = (row: TalkRow, column: 'brief' | 'phone', vault: Vault): unknown => {
  const sealed = row[column]
  return sealed && openOrNull(() => vault.open(sealed, placeOf(`talk.${column}`, row.chat_id, row.seal_id)))
}

/**
 * Reads a talk from its row, and decrypts its brief and its number. A talk whose values cannot be opened is like one
 * whose brief is forgotten: its customer still waits, and so do the others.
 */
export const readTalk = (row: TalkRow, vault: Vault): Talk => ({
  id: row.id,
  no: row.topic_no ?? row.id,
  chatId: row.chat_id,
  state: row.state,
  agent: nameOf(row.agent_id, row.agent_name),
  preferred: nameOf(row.preferred_id, row.preferred_name),
  team: row.team,
  locale: row.locale,
  service: row.service,
  brief: (openValue(row, 'brief', vault) as Brief | null) ?? emptyBrief(row),
  phone: openValue(row, 'phone', vault) as PhoneNumber | null,
  openedAt: row.opened_at.getTime(),
  takenAt: msOf(row.taken_at),
  answeredAt: msOf(row.answered_at),
  waitsSince: msOf(row.waits_since),
  lastWordAt: row.last_word_at.getTime(),
  late: row.late,
  reminded: row.reminded,
  snoozedUntil: msOf(row.snoozed_until),
  tags: row.tags,
  end: row.ended,
  score: row.score,
})
