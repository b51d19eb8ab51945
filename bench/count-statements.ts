/**
 * Counts the statements that a process sends, by their names, and prints them when it ends, the most frequent first; all
 * commits are one, whatever their parts. Loaded before a program, such as the simulator:
 * `node --import tsx --import ./bench/count-statements.ts tools/simulator/main.ts 60 --seed 1`.
 */
import { Client } from 'pg'

const counts = new Map<string, number>()

const nameOf = (statement: unknown): string | null => {
  if (typeof statement !== 'object' || statement === null || !('name' in statement)) return null
  return typeof statement.name === 'string' ? statement.name.replace(/^commit-.*/, 'commit') : null
}

const query = Reflect.get(Client.prototype, 'query') as (...given: readonly unknown[]) => unknown
const counting = function (this: Client, ...given: readonly unknown[]): unknown {
  const name = nameOf(given[0])
  if (name !== null) counts.set(name, (counts.get(name) ?? 0) + 1)
  return Reflect.apply(query, this, given)
}
Reflect.set(Client.prototype, 'query', counting)

process.once('exit', () => {
  for (const [name, count] of [...counts].toSorted(([, one], [, other]) => other - one))
    process.stderr.write(`${String(count).padStart(7)} ${name}\n`)
})
