import { randomUUID } from 'node:crypto'
import { readPress } from '../../../core/desk/button-data.ts'
import type { DeskEvent } from '../../../core/desk/desk-event.ts'
import type { AnswerChange, AnswerCommand, OwnAnswer } from '../../../core/desk/own-answer.ts'
import type { Talk } from '../../../core/desk/talk.ts'
import type { Vault } from '../../../core/ports/vault.ts'
import { readAsCommand } from '../../../core/talk/agent-words.ts'
import type { DeskSituation } from '../../../core/talk/desk-situation.ts'
import { openOrNull } from '../open-item.ts'
import { namedStatement, runNamed } from '../named-statement.ts'
import type { Queryable } from '../pool.ts'
import { placeOf } from '../sealed-columns.ts'

/** Keeps a draft. Drafts that nobody has kept for a day go. */
const draft = namedStatement(
  'draft-answer',
  `
    with old as (delete from own_answer where not kept and made_at < now() - interval '1 day')
    insert into own_answer (service, name, locale, sealed, seal_id, author, author_name, desk_group, message)
    values (:service, :name, :locale, :sealed, :sealId, :author, :authorName, :group, :message)`,
)

const replaced = namedStatement(
  'replace-answer',
  `
    delete from own_answer old using own_answer d where d.id = :id and not d.kept
      and old.kept and old.service = d.service and old.name = d.name and old.locale = d.locale`,
)

const keep = namedStatement('keep-answer', `update own_answer set kept = true where id = :id`)
const drop = namedStatement('drop-answers', `delete from own_answer where id = any (:ids::bigint[])`)

const list = namedStatement(
  'own-answers',
  `
    select id, service, name, locale, sealed, seal_id, author, author_name, kept from own_answer
    where service = :service and (kept or (desk_group = :group and message = :message)) order by name, id`,
)

interface AnswerRow {
  id: number
  service: string
  name: string
  locale: string
  sealed: Buffer
  seal_id: string
  author: number
  author_name: string
  kept: boolean
}

/** Changes the ready answers that agents wrote; their words are encrypted. */
export const changeAnswers = async (db: Queryable, vault: Vault, changes: readonly AnswerChange[]): Promise<void> => {
  for (const change of changes) {
    if (change.kind === 'drop') await runNamed(db, drop, { ids: change.ids })
    else if (change.kind === 'keep') {
      await runNamed(db, replaced, { id: change.id })
      await runNamed(db, keep, { id: change.id })
    } else {
      const { service, name, locale, text, author } = change.answer
      const sealId = randomUUID()
      const sealed = vault.seal(text, placeOf('own_answer.sealed', service, sealId))
      const { group, message } = change.of
      await runNamed(db, draft, {
        service,
        name,
        locale,
        sealed,
        sealId,
        author: author.id,
        authorName: author.name,
        group,
        message,
      })
    }
  }
}

const acts: ReadonlySet<string> = new Set(['say', 'keep', 'change', 'discard', 'unsay'])

/**
 * Gives the command whose preview was pressed; zeros for any other event about ready answers, null for one that is not
 * about them.
 */
const commandOf = (event: DeskEvent): AnswerCommand | null => {
  if (event.kind === 'command') return event.name === 'c' ? NO_COMMAND : null
  if (event.kind === 'message') return readAsCommand(event, ['c']) === null ? null : NO_COMMAND
  const press = event.kind === 'pressed' ? readPress(event.data) : null
  if (event.kind !== 'pressed' || !press || !acts.has(press.act)) return null
  const message = press.act === 'say' || press.act === 'unsay' ? 0 : Number(press.args[0])
  return { group: event.place.group, message: Number.isSafeInteger(message) ? message : 0 }
}

const NO_COMMAND: AnswerCommand = { group: 0, message: 0 }

/** Reads an answer; one that cannot be opened is left out, as if nobody had written it. */
const readAnswer = (row: AnswerRow, vault: Vault): readonly (OwnAnswer & { readonly isKept: boolean })[] => {
  const { id, service, name, locale, author, author_name: authorName, kept: isKept } = row
  const text = openOrNull(() => vault.open(row.sealed, placeOf('own_answer.sealed', service, row.seal_id)))
  if (typeof text !== 'string') return []
  return [{ id, service, name, locale, text, author: { id: author, name: authorName }, isKept }]
}

/**
 * Reads the ready answers of the talk's service, and the draft whose preview was pressed, for the events that need
 * them.
 */
export const readOwnAnswers = async (
  db: Queryable,
  vault: Vault,
  event: DeskEvent,
  talk: Talk | null,
): Promise<Pick<DeskSituation, 'ownAnswers' | 'draft'>> => {
  const command = talk && commandOf(event)
  if (!talk || !command) return {}
  const values = { service: talk.service, group: command.group, message: command.message }
  const rows = await runNamed<AnswerRow & Record<string, unknown>>(db, list, values)
  const answers = rows.flatMap((row) => readAnswer(row, vault))
  return {
    ownAnswers: answers.filter(({ isKept }) => isKept),
    draft: answers.find(({ isKept }) => !isKept) ?? null,
  }
}
