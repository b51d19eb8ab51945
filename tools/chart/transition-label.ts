import type { AnyStateNode, AnyTransitionDefinition } from 'xstate'
import type { EdgeKind } from './chart.ts'
import type { ChartTexts } from './chart-texts.ts'

const readable = (guard: unknown): guard is { readonly guards: readonly unknown[]; readonly name: string } =>
  typeof guard === 'function' && 'guards' in guard

/** A guard in words: `fresh`, `not asked`, `a & b`; '' for an unnamed function. */
const guardText = (guard: unknown, texts: ChartTexts): string => {
  if (typeof guard === 'string') return texts.name(guard)
  if (typeof guard === 'object' && guard !== null && 'type' in guard) {
    const params = 'params' in guard && typeof guard.params === 'object' ? Object.values(guard.params ?? {}) : []
    return [guard.type, ...params].map((word) => texts.name(String(word))).join(' ')
  }
  if (!readable(guard)) return ''
  const parts = guard.guards.map((inner) => guardText(inner, texts)).filter((part) => part !== '')
  if (guard.name === 'not') return parts.length === 0 ? '' : `not ${parts.join('')}`
  return parts.join(guard.name === 'or' ? ' | ' : ' & ')
}

const invokeOf = (node: AnyStateNode, eventType: string): string => {
  const invoked = node.invoke.find(({ id }) => eventType.endsWith(`.actor.${id}`))
  return invoked && node.invoke.length > 1 ? `${invoked.src}: ` : ''
}

const trigger = (
  node: AnyStateNode,
  eventType: string,
  texts: ChartTexts,
): { readonly kind: EdgeKind; readonly text: string } => {
  if (eventType === '') return { kind: 'always', text: '' }
  if (eventType.startsWith('xstate.after.')) {
    const timed = node.after.find((after) => after.eventType === eventType)
    return { kind: 'after', text: texts.after(timed?.delay as number | string) }
  }
  if (eventType.startsWith('xstate.error.'))
    return { kind: 'error', text: `${invokeOf(node, eventType)}${texts.error}` }
  if (eventType.startsWith('xstate.done.')) return { kind: 'done', text: `${invokeOf(node, eventType)}${texts.done}` }
  return { kind: 'event', text: texts.name(eventType) }
}

/** A transition's label in a drawing, with its guard in brackets, and its cause. */
export const labelOf = (
  node: AnyStateNode,
  transition: AnyTransitionDefinition,
  texts: ChartTexts,
): { readonly kind: EdgeKind; readonly text: string } => {
  const { kind, text } = trigger(node, transition.eventType, texts)
  const guard = guardText(transition.guard, texts)
  return { kind, text: [text, guard === '' ? '' : `[${guard}]`].filter((part) => part !== '').join(' ') }
}
