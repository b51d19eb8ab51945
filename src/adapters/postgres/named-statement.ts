import type { Queryable } from './pool.ts'
import type { QueryResultRow } from 'pg'
import { registerStatement } from './statement-register.ts'
import type { Statement } from './statement-register.ts'

/** A statement whose parameters have names: `:chats::bigint[]` is the value `chats`. Nobody counts them by hand. */
export interface NamedStatement extends Statement {
  /** Names of the parameters, in the order of their numbers. */
  readonly parameters: readonly string[]
}

/** Values of a statement by the names of its parameters. */
export type Values = Readonly<Record<string, unknown>>

/** A string, in which a colon is a colon; or a name after one colon, since a type comes after two. */
const PARAMETER = /'[^']*'|(?<!:):([a-zA-Z]\w*)/g

/**
 * Numbers the named parameters of a statement that is put together when it is needed. Such a one is not registered:
 * its module registers the shapes that `docs/sql` shows.
 */
export const numberParameters = (name: string, source: string): NamedStatement => {
  const parameters: string[] = []
  const text = source.replaceAll(PARAMETER, (found, parameter?: string) => {
    if (parameter === undefined) return found
    if (!parameters.includes(parameter)) parameters.push(parameter)
    return `$${parameters.indexOf(parameter) + 1}`
  })
  return { name, text, source, parameters }
}

/** Makes a statement with named parameters, and registers it. */
export const namedStatement = (name: string, source: string): NamedStatement =>
  registerStatement(numberParameters(name, source))

/** Lists the values of a statement in the order of their numbers. Throws when a parameter has none. */
export const valuesOf = ({ name, parameters }: NamedStatement, values: Values): unknown[] =>
  parameters.map((parameter) => {
    const value = values[parameter]
    if (value === undefined) throw new Error(`the statement ${name} has no value for ${parameter}`)
    return value
  })

/**
 * Runs a statement without preparing it, and returns its rows: one that runs so seldom that its plan is better made for
 * its values, or that a pooler in transaction mode may get.
 */
export const runUnprepared = async <Row extends QueryResultRow>(
  db: Queryable,
  statement: NamedStatement,
  values: Values = {},
): Promise<readonly Row[]> => (await db.query<Row>(statement.text, valuesOf(statement, values))).rows

/** Runs a named statement and returns its rows. PostgreSQL plans it once per connection. */
export const runNamed = async <Row extends QueryResultRow>(
  db: Queryable,
  statement: NamedStatement,
  values: Values,
): Promise<readonly Row[]> => {
  const { name, text } = statement
  return (await db.query<Row>({ name, text, values: valuesOf(statement, values) })).rows
}
