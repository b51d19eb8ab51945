import { commitStatement } from '../../../src/adapters/postgres/commit-statement.ts'
import type { Queryable } from '../../../src/adapters/postgres/pool.ts'
import { registeredStatements } from '../../../src/adapters/postgres/statement-register.ts'
import type { Statement } from '../../../src/adapters/postgres/statement-register.ts'

/**
 * The statements that turns send most, after the commit: the most frequent first, as `bench/count-statements.ts` counts
 * them beside the simulator. Then those of the timers, and the sweep; they run whether there is a turn or not.
 */
const FREQUENT = [
  'end-messages',
  'receive',
  'head',
  'begin-call',
  'answer-call',
  'claim-lease',
  'journal-end',
  'journal-end-mark',
  'write-journal',
  'due-timers',
  'end-timers',
  'stalled',
] as const

/**
 * Gives the statements that turns send most. The commit is that of a turn with a question, as most are. Whoever asks has
 * loaded the store.
 */
export const frequentStatements = (): readonly Statement[] => {
  const known = new Map(registeredStatements().map((statement) => [statement.name, statement]))
  const found = FREQUENT.map((name) => {
    const statement = known.get(name)
    if (!statement) throw new Error(`there is no statement ${name}: was the store loaded?`)
    return statement
  })
  return [commitStatement(new Set(['messages', 'timers', 'cancelled'])), ...found]
}

/** Bytes of a sealed value: about as many as a conversation has. */
const SEALED = `decode(repeat('5a', 600), 'hex')`

/**
 * Fills a migrated database as an assistant leaves it that runs for a while: so many customers, with a prompt, a call,
 * a proof, three events and three messages each that are done, and a talk of every fifth; timers of some. A few hundred
 * events and messages are still open, and a thousand chats are being sent to.
 */
export const seedTurns = async (
  db: Queryable,
  { chats, timers }: { readonly chats: number; readonly timers: number },
): Promise<void> => {
  for (const sql of [
    `insert into conversation (chat_id, turn, sealed, locale, flow, step, service, seen_at)
      select n, 3, ${SEALED}, 'ru', 'menu', 'root', 'my-mts', now() - n * interval '1 second' from generate_series(1, ${chats}) n`,
    `insert into inbox (source, chat_id, sealed, received_at, done_at)
      select 'u:' || n, 1 + n % ${chats}, case when n > ${3 * chats} - 300 then ${SEALED} end, now() - interval '1 hour',
        case when n <= ${3 * chats} - 300 then now() end from generate_series(1, ${3 * chats}) n`,
    `insert into outbox (chat_id, kind, prompt, fence, sealed, state, done_at)
      select 1 + n % ${chats}, 'ask', n, 0, case when n > ${3 * chats} - 200 then ${SEALED} end,
        (case when n > ${3 * chats} - 200 then 'open' else 'sent' end)::outbox_state,
        case when n <= ${3 * chats} - 200 then now() end from generate_series(1, ${3 * chats}) n`,
    `insert into prompt (chat_id, prompt, message_id) select n, 3, n from generate_series(1, ${chats}) n`,
    `insert into call (id, chat_id, name, turn, src, answered_at)
      select gen_random_uuid(), n, 'balance', 3, 'menu', case when n > 50 then now() end from generate_series(1, ${chats}) n`,
    `insert into timer (chat_id, key, turn, due)
      select n, 'inactivity', 3, now() + n * interval '1 second' from generate_series(1, ${timers}) n`,
    `insert into lease (chat_id, owner, until) select n, 'one', now() from generate_series(1, 1000) n`,
    `insert into proof (chat_id, phone, proved_by) select n, int8send(n), 'code' from generate_series(1, ${chats}) n`,
    `insert into talk (chat_id, state, locale, service, reason, flow, step)
      select 5 * n, case when n % 500 = 0 then 'waiting' else 'ended' end, 'ru', 'my-mts', '', '', ''
      from generate_series(1, ${chats} / 5) n`,
    `insert into topic (chat_id, desk_group, thread) select chat_id, -1, id from talk`,
    `insert into talk_message (chat_id, talk, author, what, sealed, desk_group, desk_message, customer_message)
      select t.chat_id, t.id, 'agent', 'text', '', -1, 5 * t.id + n, n from talk t, generate_series(1, 5) n`,
    `insert into journal (seq, at, what, side, detail, hash)
      select n, now(), 'proved', 'customer', '', int8send(n) from generate_series(1, ${chats}) n`,
    'vacuum analyze',
  ])
    await db.query(sql)
}

/** A node of a plan, as `explain (format json)` tells it. */
interface PlanNode {
  readonly 'Node Type': string
  readonly 'Relation Name'?: string
  readonly 'Index Name'?: string
  readonly 'Operation'?: string
  readonly 'Plan Rows': number
  readonly 'Total Cost': number
  readonly 'Plans'?: readonly PlanNode[]
}

/** A step of a plan that reads or writes a table, with the rows that PostgreSQL expects. */
export interface PlanStep {
  readonly what: string
  readonly table: string
  readonly index: string | null
  readonly rows: number
}

/** A plan that holds for whatever values: its steps, the rows it is expected to give, and its cost. */
export interface StatementPlan {
  readonly steps: readonly PlanStep[]
  readonly rows: number
  readonly cost: number
}

const stepsOf = (node: PlanNode, table: string | null = null): readonly PlanStep[] => {
  const own = node['Relation Name'] ?? null
  const index = node['Index Name'] ?? null
  const what = node['Operation'] ?? node['Node Type']
  const at = own ?? table
  // The scan of an index into a bitmap does not name its table: the node above it does.
  const isStep = own !== null || (index !== null && at !== null)
  const step = isStep ? [{ what, table: own ?? at ?? '', index, rows: node['Plan Rows'] }] : []
  return [...step, ...(node.Plans ?? []).flatMap((child) => stepsOf(child, own))]
}

/** Asks PostgreSQL for the plan of a statement that it keeps for whatever values (`generic_plan`, PostgreSQL 16). */
export const planOf = async (db: Queryable, { text }: Pick<Statement, 'text'>): Promise<StatementPlan> => {
  const { rows } = await db.query<{ 'QUERY PLAN': readonly { readonly Plan: PlanNode }[] }>(
    `explain (generic_plan, format json) ${text}`,
  )
  const plan = rows[0]?.['QUERY PLAN'][0]?.Plan
  if (!plan) throw new Error('PostgreSQL gave no plan')
  return { steps: stepsOf(plan), rows: plan['Plan Rows'], cost: plan['Total Cost'] }
}
