import { DESK, deskLocale, deskPlain, serviceById } from '../../core/desk/desk-text.ts'
import type { DeskWorld } from '../../core/desk/desk-text.ts'
import { ROOT } from '../../core/flow/flow-ids.ts'
import type { TextVar, TextVars } from '../../core/text/texts.ts'
import { truncate } from '../../core/text/truncate.ts'

const MAX_QUESTION_CHARS = 70

/** Placeholder variables for any text: an agent reads the question as it is asked of anybody with this service. */
const placeholderVars = (service: string): TextVars =>
  new Proxy<Record<string, TextVar>>({}, { get: (_, name) => (name === 'service' ? service : '…') })

/** Name of a service for agents; its id when it has left the catalogue. */
export const serviceName = (world: DeskWorld, service: string): string =>
  serviceById(world, service).name[deskLocale(world)] ?? service

/** A flow's name: that of the menu, or the desk's own for a flow the menu does not offer. Never an id. */
export const flowName = (world: DeskWorld, flow: string): string =>
  world.texts.plain(deskLocale(world), { flow: ROOT, message: `trouble-${flow}` }, {}) ??
  deskPlain(world, deskLocale(world), 'flow-none', { flow })

/** The reason why a person is needed: a flow's own reason, or the flow's name. Never an id. */
export const reasonName = (world: DeskWorld, reason: string): string =>
  world.texts.plain(deskLocale(world), { flow: DESK, message: `reason-${reason}` }, {}) ??
  world.texts.plain(deskLocale(world), { flow: ROOT, message: `trouble-${reason}` }, {}) ??
  deskPlain(world, deskLocale(world), 'reason-other')

/** First line of a flow's question as a customer reads it; null when the flow has no such question. */
export const questionName = (world: DeskWorld, flow: string, ask: string, service: string): string | null => {
  const text = world.texts.plain(deskLocale(world), { flow, message: ask }, placeholderVars(service))
  const first = (text ?? '').split('\n').find((line) => line.trim() !== '') ?? ''
  return first === '' ? null : truncate(first, MAX_QUESTION_CHARS)
}

/**
 * The question of a step, for figures that keep only the step's id; null when no question of the flow is named like it.
 */
export const stepName = (world: DeskWorld, flow: string, step: string): string | null =>
  step
    .split(/[.\s]/)
    .filter((part) => part !== '')
    .toReversed()
    .concat(step)
    .map((ask) => questionName(world, flow, ask, '…'))
    .find((name) => name !== null) ?? null
