import type { FluentResource, Message } from '@fluent/bundle'
import { functionNames } from './format-functions.ts'

/** A parsed text of Fluent: a string, or parts to be joined. */
export type Pattern = NonNullable<Message['value']>
type Expression = Exclude<Exclude<Pattern, string>[number], string>

/** Messages and `-terms` that a text may refer to, by id. */
export type Entries = ReadonlyMap<string, FluentResource['body'][number]>

/** The variables and references of a text. */
export interface Needs {
  /** Variables that any branch uses, also through messages that it refers to. */
  readonly variables: ReadonlySet<string>
  /** Messages, `-terms` and FUNCTIONS that it refers to and that do not exist. */
  readonly unknown: ReadonlySet<string>
}

/**
 * State of a walk over a text and everything it refers to. A term gets no variables of the text, only its own
 * arguments.
 */
interface Walk {
  readonly entries: Entries
  readonly variables: Set<string>
  readonly unknown: Set<string>
  readonly seen: Set<Pattern>
}

const refer = (walk: Walk, id: string, attribute: string | null, inTerm: boolean): void => {
  const entry = walk.entries.get(id)
  const pattern = attribute === null ? entry?.value : entry?.attributes[attribute]
  if (pattern === null || pattern === undefined) walk.unknown.add(attribute === null ? id : `${id}.${attribute}`)
  else visit(walk, pattern, inTerm)
}

const visitExpression = (walk: Walk, expression: Expression, inTerm: boolean): void => {
  switch (expression.type) {
    case 'var':
      if (!inTerm) walk.variables.add(expression.name)
      return
    case 'mesg':
      return refer(walk, expression.name, expression.attr, inTerm)
    case 'term':
      return refer(walk, `-${expression.name}`, expression.attr, true)
    case 'func':
      if (!functionNames.has(expression.name)) walk.unknown.add(`${expression.name}()`)
      for (const arg of expression.args) if (arg.type !== 'narg') visitExpression(walk, arg, inTerm)
      return
    case 'select':
      visitExpression(walk, expression.selector, inTerm)
      for (const { value } of expression.variants) visit(walk, value, inTerm)
  }
}

const visit = (walk: Walk, pattern: Pattern, inTerm: boolean): void => {
  if (typeof pattern === 'string' || walk.seen.has(pattern)) return
  walk.seen.add(pattern)
  for (const part of pattern) if (typeof part !== 'string') visitExpression(walk, part, inTerm)
}

/** Finds the variables and unknown references of a pattern without rendering it. */
export const findNeeds = (entries: Entries, pattern: Pattern): Needs => {
  const walk: Walk = { entries, variables: new Set(), unknown: new Set(), seen: new Set() }
  visit(walk, pattern, false)
  return walk
}
