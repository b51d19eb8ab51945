import { readdirSync } from 'node:fs'
import { format } from 'sql-formatter'
import { registeredStatements } from '../../../src/adapters/postgres/statement-register.ts'
import type { Statement } from '../../../src/adapters/postgres/statement-register.ts'

const ADAPTER = new URL('../../../src/adapters/postgres/', import.meta.url)

/** Formats SQL as `docs/sql` shows it. Parameters keep their names; those that are still numbered, their numbers. */
const formatSql = (sql: string): string =>
  `${format(sql, {
    language: 'postgresql',
    keywordCase: 'lower',
    dataTypeCase: 'lower',
    functionCase: 'lower',
    expressionWidth: 100,
    paramTypes: { named: [':'], numbered: ['$'] },
  })}\n`

const pageOf = ({ source }: Statement): string => formatSql(source)

/** Loads every module of the adapter, and gives the page of each statement by the name of its file. */
export const statementPages = async (): Promise<ReadonlyMap<string, string>> => {
  const modules = readdirSync(ADAPTER, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'))
  for (const name of modules) await import(new URL(name, ADAPTER).href)
  return new Map(registeredStatements().map((statement) => [`${statement.name}.sql`, pageOf(statement)]))
}
