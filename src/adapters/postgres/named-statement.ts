import { run } from './pool.ts'
import type { Queryable } from './pool.ts'
import type { QueryResultRow } from 'pg'

/** A statement whose parameters have names: `:chats::bigint[]` is the value `chats`. Nobody counts them by hand. */
export interface NamedStatement {
  readonly name: string
  readonly text: string
  /** Names of the parameters, in the order of their numbers. */
  readonly parameters: readonly string[]
}

/** A name after one colon; a type comes after two. */
const PARAMETER = /(?<!:):([a-zA-Z]\w*)/g

/** Numbers the named parameters of a statement. */
export const namedStatement = (name: string, text: string): NamedStatement => {
  const parameters: string[] = []
  const numbered = text.replaceAll(PARAMETER, (_, parameter: string) => {
    if (!parameters.includes(parameter)) parameters.push(parameter)
    return `$${parameters.indexOf(parameter) + 1}`
  })
  return { name, text: numbered, parameters }
}

/** Lists the values of a statement in the order of their numbers. Throws when a parameter has none. */
export const valuesOf = (
  { name, parameters }: NamedStatement,
  values: Readonly<Record<string, unknown>>,
): readonly unknown[] =>
  parameters.map((parameter) => {
    if (values[parameter] === undefined) throw new Error(`the statement ${name} has no value for ${parameter}`)
    return values[parameter]
  })

/** Runs a named statement and returns its rows. */
export const runNamed = <Row extends QueryResultRow>(
  db: Queryable,
  statement: NamedStatement,
  values: Readonly<Record<string, unknown>>,
): Promise<readonly Row[]> => run<Row>(db, statement, valuesOf(statement, values))
