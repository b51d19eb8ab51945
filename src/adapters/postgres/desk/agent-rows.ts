import type { Agent } from '../../../core/desk/agent.ts'
import type { AgentChange, AuditEntry, Decision } from '../../../core/talk/decision.ts'
import { run } from '../pool.ts'
import type { Queryable } from '../pool.ts'
import type { Vault } from '../../../core/ports/vault.ts'
import { agentActed } from '../../../core/journal/journal-entries.ts'
import { appendJournal } from '../journal/append-journal.ts'
import { numberedStatement } from '../statement-register.ts'

const list = numberedStatement({
  name: 'agents',
  text: `select id, name, role, on_shift as "onShift", max_talks as "maxTalks", teams, locale from agent order by name, id`,
})

const put = numberedStatement({
  name: 'put-agent',
  text: `insert into agent (id, name, role, on_shift, max_talks, teams, locale) values ($1, $2, $3, $4, $5, $6, $7)
    on conflict (id) do update set name = excluded.name, role = excluded.role, on_shift = excluded.on_shift, max_talks = excluded.max_talks, teams = excluded.teams, locale = excluded.locale`,
})

const remove = numberedStatement({ name: 'remove-agent', text: `delete from agent where id = $1` })

const note = numberedStatement({
  name: 'write-audit',
  text: `insert into audit (actor, action, chat_id, about)
    select a.actor, a.action, a.chat_id, a.about from unnest($1::bigint[], $2::text[], $3::bigint[], $4::text[]) with ordinality
      as a(actor, action, chat_id, about, place) order by a.place`,
})

const ban = numberedStatement({ name: 'ban', text: `insert into ban (chat_id) values ($1) on conflict do nothing` })
const unban = numberedStatement({ name: 'unban', text: `delete from ban where chat_id = $1` })
const banned = numberedStatement({
  name: 'is-banned',
  text: `select exists (select from ban where chat_id = $1) as banned`,
})

/** Lists the agents, by name. */
export const listAgents = async (db: Queryable): Promise<readonly Agent[]> =>
  (await run<Omit<Agent, 'locale'> & { locale: string | null }>(db, list, [])).map(({ locale, ...agent }) =>
    locale === null ? agent : { ...agent, locale },
  )

/** Puts agents on the list, or removes them. */
export const changeAgents = async (db: Queryable, changes: readonly AgentChange[]): Promise<void> => {
  for (const change of changes) {
    if (change.kind === 'remove') await run(db, remove, [change.id])
    else
      await run(db, put, [
        change.agent.id,
        change.agent.name,
        change.agent.role,
        change.agent.onShift,
        change.agent.maxTalks,
        change.agent.teams,
        change.agent.locale ?? null,
      ])
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
  await run(db, note, [
    lines.map(({ actor }) => actor),
    lines.map(({ action }) => action),
    lines.map(({ chatId }) => chatId),
    lines.map(({ about }) => about),
  ])
  await appendJournal(
    db,
    vault,
    lines.map((line) => agentActed(line, side)),
  )
}

/** Bans a customer, or takes the ban away. */
export const changeBan = async (db: Queryable, change: Decision['ban']): Promise<void> => {
  if (change) await run(db, change.banned ? ban : unban, [change.chatId])
}

/** True for a customer whose messages are not taken. */
export const isBanned = async (db: Queryable, chatId: number): Promise<boolean> =>
  (await run<{ banned: boolean }>(db, banned, [chatId]))[0]?.banned === true
