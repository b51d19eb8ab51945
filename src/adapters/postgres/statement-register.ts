/** A statement with a name of its own, so that PostgreSQL plans it once per connection. */
export interface Statement {
  readonly name: string
  /** The text that is sent, with numbered parameters. */
  readonly text: string
  /** The text as it was written, with the names of the parameters; `docs/sql` shows it. */
  readonly source: string
}

const register = new Map<string, Statement>()

/**
 * Registers a statement, so that it is known without being run. Throws when the name stands for another text already:
 * PostgreSQL would refuse the second one, on the connections that have seen the first.
 */
export const registerStatement = <Made extends Statement>(statement: Made): Made => {
  const known = register.get(statement.name)
  if (known && known.source !== statement.source)
    throw new Error(`two statements are called "${statement.name}": give one of them another name`)
  register.set(statement.name, statement)
  return statement
}

/** Lists the statements of all modules that are loaded, by their names. */
export const registeredStatements = (): readonly Statement[] =>
  [...register.values()].toSorted((one, other) => (one.name < other.name ? -1 : 1))
