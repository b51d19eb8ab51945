import type { Agent } from '../../../core/desk/agent.ts'
import type { AgentChange, AuditEntry, Decision } from '../../../core/talk/decision.ts'
import { namedStatement, runNamed } from '../named-statement.ts'
import type { Queryable } from '../pool.ts'
import type { Vault } from '../../../core/ports/vault.ts'
import { agentActed } from '../../../core/journal/journal-entries.ts'
import { appendJournal } from '../journal/append-journal.ts'

const list = namedStatement(
  'agents',
  `select id, name, role, on_shift as "onShift", max_talks as "maxTalks", teams, locale from agent order by name, id`,
)

const put = namedStatement(
  'put-agent',
  `insert into agent (id, name, role, on_shift, max_talks, teams, locale)
    values (:id, :name, :role, :onShift, :maxTalks, :teams, :locale)
    on conflict (id) do update set name = excluded.name, role = excluded.role, on_shift = excluded.on_shift,
      max_talks = excluded.max_talks, teams = excluded.teams, locale = excluded.locale`,
)

const remove = namedStatement('remove-agent', `delete from agent where id = :id`)

const note = namedStatement(
  'write-audit',
  `insert into audit (actor, action, chat_id, about)
    select a.actor, a.action, a.chat_id, a.about from unnest(:actors::bigint[], :actions::text[], :chats::bigint[],
      :abouts::text[]) with ordinality
      as a(actor, action, chat_id, about, place) order by a.place`,
)

const ban = namedStatement('ban', `insert into ban (chat_id) values (:chat) on conflict do nothing`)
const unban = namedStatement('unban', `delete from ban where chat_id = :chat`)
const banned = namedStatement('is-banned', `select exists (select from ban where chat_id = :chat) as banned`)

/** Lists the agents, by name. */
export const listAgents = async (db: Queryable): Promise<readonly Agent[]> =>
  (await runNamed<Omit<Agent, 'locale'> & { locale: string | null }>(db, list, {})).map(({ locale, ...agent }) =>
    locale === null ? agent : { ...agent, locale },
  )

/** Puts agents on the list, or removes them. */
export const changeAgents = async (db: Queryable, changes: readonly AgentChange[]): Promise<void> => {
  for (const change of changes) {
    if (change.kind === 'remove') await runNamed(db, remove, { id: change.id })
    else await runNamed(db, put, { ...change.agent, locale: change.agent.locale ?? null })
  }
}

/**
 * Adds lines to the audit log, and to the journal what they tell. Comes last in its transaction, as the journal does.
 */
export const writeAudit = async (
  db: Queryable,
  vault: Vault,
  lines: readonly AuditEntry[],
  side: 'agent' | 'terminal' = 'agent',
): Promise<void> => {
  if (lines.length === 0) return
  await runNamed(db, note, {
    actors: lines.map(({ actor }) => actor),
    actions: lines.map(({ action }) => action),
    chats: lines.map(({ chatId }) => chatId),
    abouts: lines.map(({ about }) => about),
  })
  await appendJournal(
    db,
    vault,
    lines.map((line) => agentActed(line, side)),
  )
}

/** Bans a customer, or takes the ban away. */
export const changeBan = async (db: Queryable, change: Decision['ban']): Promise<void> => {
  if (change) await runNamed(db, change.banned ? ban : unban, { chat: change.chatId })
}

/** True for a customer whose messages are not taken. */
export const isBanned = async (db: Queryable, chatId: number): Promise<boolean> =>
  (await runNamed<{ banned: boolean }>(db, banned, { chat: chatId }))[0]?.banned === true
