// node --import tsx bench/plans.ts [chats] [timers]: the plans of the statements that turns send most, and the rows that
// PostgreSQL expects of each step, on a database of so many customers and timers, as rows of a Markdown table.
import '../src/adapters/postgres/postgres-store.ts'
import { migrate } from '../src/adapters/postgres/migrate.ts'
import { createPool } from '../src/adapters/postgres/pool.ts'
import { frequentStatements, planOf, seedTurns } from '../tests/adapters/postgres/statement-plans.ts'
import type { PlanStep } from '../tests/adapters/postgres/statement-plans.ts'
import { startPostgres } from '../tests/support/postgres-server.ts'

const CHATS = Number(process.argv[2] ?? 100_000)
const TIMERS = Number(process.argv[3] ?? 10_000)

const postgres = await startPostgres()
const pool = createPool(postgres.url, () => undefined, 2)
await migrate(pool)
const db = await pool.connect()
await db.query('set statement_timeout = 0')
await seedTurns(db, { chats: CHATS, timers: TIMERS })

const written = ({ what, table, index, rows }: PlanStep): string => `${what} ${index ?? table} ${rows}`
for (const statement of frequentStatements()) {
  const { steps, rows, cost } = await planOf(db, statement)
  console.log(`| ${statement.name} | ${steps.map(written).join(' · ')} | ${rows} | ${Math.round(cost)} |`)
}
db.release()
await pool.end()
await postgres.end()
