import type { AnyStateNode } from 'xstate'
import type { Flow } from '../../core/flow/flow.ts'
import type { View } from '../../core/flow/view.ts'
import { COMMON } from '../../core/flow/world.ts'
import { needsOf } from './message-pattern.ts'
import { entriesOf, shelvesOf } from './text-index.ts'
import type { Shelf } from './text-index.ts'
import { readTexts } from './read-texts.ts'

/** Variables that the conversation gives to every text. */
const standing: readonly string[] = ['service', 'sender', 'hotline', 'zone']

/** What each innermost state shows: its own view over those of the states around it. */
const viewsOf = (node: AnyStateNode, around: View): readonly (readonly [state: string, view: View])[] => {
  const view: View = { ...around, ...(node.meta as View | undefined) }
  const inner = Object.values(node.states)
  return inner.length === 0 ? [[node.id, view]] : inner.flatMap((state) => viewsOf(state, view))
}

/**
 * Everything the view names that must have a text: messages by name, buttons by `message.button` or the common
 * `button-<name>`.
 */
const lacking = ({ entries }: Shelf, { ask, wait, buttons = [] }: View): readonly string[] => {
  const messages = [ask, wait].filter((name) => name !== undefined).filter((name) => !entries.get(name)?.value)
  const labels = buttons.filter(
    (name) => entries.get(ask ?? name)?.attributes[name] === undefined && !entries.get(`button-${name}`)?.value,
  )
  return [...messages, ...labels.map((name) => `${ask ?? name}.${name}`)]
}

const lackedTexts = (path: string, shelf: Shelf, { machine }: Flow): readonly string[] =>
  viewsOf(machine.root as AnyStateNode, {}).flatMap(([state, view]) =>
    lacking(shelf, view).map((key) => `${path}: lacks "${key}", which the state ${state} shows: write it`),
  )

const strangeVariables = (shelf: Shelf, { id, vars }: Flow): readonly string[] => {
  const given = new Set([...standing, ...Object.keys(vars)])
  return entriesOf(shelf.file)
    .filter(({ key }) => !key.startsWith('-'))
    .flatMap(({ key, pattern, place }) =>
      [...needsOf(shelf.entries, pattern).variables]
        .filter((name) => !given.has(name))
        .map(
          (name) =>
            `${place}: "${key}" uses $${name}, which the flow ${id} does not give (its vars: ${[...given].join(', ')})`,
        ),
    )
}

/**
 * Everything that the flows show and a language has no text for, and every variable that a flow's text uses and nobody
 * gives, a line each. What a machine says or lists by name is found by running it, not here.
 */
export const checkViews = (dir: string, flows: readonly Flow[]): readonly string[] => {
  const problems = [...readTexts(dir)].flatMap(([locale, files]) => {
    const shelves = shelvesOf(locale, files)
    return flows.flatMap((flow) => {
      const path = `${dir}/${locale}/${flow.id}.ftl`
      const own = shelves.get(flow.id)
      const shelf = own ?? shelves.get(COMMON)
      if (!shelf) return [`${path}: is missing`]
      return lackedTexts(path, shelf, flow).concat(own ? strangeVariables(own, flow) : [])
    })
  })
  return [...new Set(problems)]
}
