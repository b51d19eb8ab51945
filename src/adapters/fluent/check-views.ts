import type { AnyStateNode } from 'xstate'
import type { Flow } from '../../core/flow/flow.ts'
import type { View } from '../../core/flow/view.ts'
import { COMMON } from '../../core/flow/flow-ids.ts'
import { findNeeds } from './message-pattern.ts'
import { listEntries, indexTexts } from './text-index.ts'
import type { FlowTexts } from './text-index.ts'
import { readTexts } from './read-texts.ts'

/** Variables that every text gets from the conversation. */
const standardVariables: readonly string[] = ['service', 'sender', 'hotline', 'zone', 'now', 'phoneKind']

/** Gives the view of each innermost state: its own, laid over those of its parents. */
const viewsOf = (node: AnyStateNode, around: View): readonly (readonly [state: string, view: View])[] => {
  const view: View = { ...around, ...(node.meta as View | undefined) }
  const inner = Object.values(node.states)
  return inner.length === 0 ? [[node.id, view]] : inner.flatMap((state) => viewsOf(state, view))
}

/**
 * Finds the names in a view that have no text: messages by name, buttons by `message.button` or the common
 * `button-<name>`.
 */
const missingNames = ({ entries }: FlowTexts, { ask, wait, buttons = [], link }: View): readonly string[] => {
  const messages = [ask, wait].filter((name) => name !== undefined).filter((name) => !entries.get(name)?.value)
  const labels = [...buttons, ...(link === undefined ? [] : [link])].filter(
    (name) => entries.get(ask ?? name)?.attributes[name] === undefined && !entries.get(`button-${name}`)?.value,
  )
  return [...messages, ...labels.map((name) => `${ask ?? name}.${name}`)]
}

const missingTexts = (path: string, texts: FlowTexts, { machine }: Flow): readonly string[] =>
  viewsOf(machine.root as AnyStateNode, {}).flatMap(([state, view]) =>
    missingNames(texts, view).map((key) => `${path}: lacks "${key}", which the state ${state} shows: add it`),
  )

/** Names the questions that instruct by the kind of phone without asking for it, or ask for it in vain. */
const phoneProblems = (path: string, { entries }: FlowTexts, { machine }: Flow): readonly string[] =>
  viewsOf(machine.root as AnyStateNode, {}).flatMap(([state, { ask, byPhone = false }]) => {
    const pattern = entries.get(ask ?? '')?.value
    if (!pattern || findNeeds(entries, pattern).variables.has('phoneKind') === byPhone) return []
    return [
      byPhone
        ? `${path}: "${ask}" does not differ by $phoneKind, which the state ${state} asks for: drop byPhone from its view`
        : `${path}: "${ask}" differs by $phoneKind, which the state ${state} does not ask for: add byPhone to its view`,
    ]
  })

const unknownVariables = (texts: FlowTexts, { id, vars }: Flow): readonly string[] => {
  const given = new Set([...standardVariables, ...Object.keys(vars)])
  return listEntries(texts.file)
    .filter(({ key }) => !key.startsWith('-'))
    .flatMap(({ key, pattern, location }) =>
      [...findNeeds(texts.entries, pattern).variables]
        .filter((name) => !given.has(name))
        .map(
          (name) =>
            `${location}: "${key}" uses $${name}, which the flow ${id} does not give (its vars: ${[...given].join(', ')})`,
        ),
    )
}

/**
 * Checks the texts that the views of flows need. Gives one line for every text that a language lacks, and for every
 * variable that a text uses and its flow does not give. Texts that a machine's actions name are not checked here;
 * running the flow finds them.
 */
export const checkViews = (dir: string, flows: readonly Flow[]): readonly string[] => {
  const problems = [...readTexts(dir)].flatMap(([locale, files]) => {
    const textsByFlow = indexTexts(locale, files)
    return flows.flatMap((flow) => {
      const path = `${dir}/${locale}/${flow.id}.ftl`
      const own = textsByFlow.get(flow.id)
      const texts = own ?? textsByFlow.get(COMMON)
      if (!texts) return [`${path}: is missing`]
      const problems = [...missingTexts(path, texts, flow), ...phoneProblems(path, texts, flow)]
      return own ? [...problems, ...unknownVariables(own, flow)] : problems
    })
  })
  return [...new Set(problems)]
}
