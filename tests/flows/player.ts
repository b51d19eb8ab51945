import { pictureKey } from '../../src/core/flow/phone-picture.ts'
import type { Calls } from '../../src/core/flow/calls.ts'
import { newConversation } from '../../src/core/conversation/conversation.ts'
import type { Conversation } from '../../src/core/conversation/conversation.ts'
import type { Call, Effect } from '../../src/core/conversation/effect.ts'
import type { CustomerEvent, Event } from '../../src/core/conversation/event.ts'
import type { CallFailure } from '../../src/core/flow/call-failure.ts'
import { noEvidence } from '../../src/core/flow/evidence.ts'
import type { Evidence } from '../../src/core/flow/evidence.ts'
import type { Incident } from '../../src/core/incident/incident.ts'
import { turn } from '../../src/core/conversation/turn.ts'
import type { World } from '../../src/core/flow/world.ts'
import type { EndedWalk } from '../../src/core/walk/walk.ts'

/** What the world answers to a call: its output, or a failure. */
export type Reply = { readonly output: unknown } | { readonly failure: CallFailure }
export type Replies = { readonly [Src in keyof Calls]?: Reply | readonly Reply[] }

export const gives = (output: unknown): Reply => ({ output })
export const fails = (code: string, retryAfterSec: number | null = null): Reply => ({
  failure: { code, retryAfterSec },
})

/** Evidence with the given parts known. */
export const evidence = (known: Partial<Evidence>): Reply =>
  gives({ ...noEvidence, channels: ['sms', 'voice', 'email-link'], ...known })

const usual: Replies = {
  'incidents.current': gives({ incident: null }),
  'incidents.subscribe': gives(null),
  'evidence.collect': evidence({}),
  'phone.watch': gives(null),
  'codes.send': gives({ authenticationId: 'a-1', channel: 'sms', maskedDestination: '+7 ••• 67' }),
  'codes.check': gives(null),
  'network.offer': gives({ id: 'n-1', url: 'https://bot.example/prove/1', lifeSec: 600 }),
  'tickets.open': gives({ ticketId: 'R-1042' }),
  'desk.look': gives({ kind: 'none' }),
  'desk.ask': gives({ kind: 'none' }),
  'desk.leave': gives(null),
  'desk.score': gives(null),
  'customer.forget': gives(null),
  'customer.export': gives(null),
  'notices.wanted': gives({ unwanted: [] }),
  'notices.want': gives({ unwanted: ['news'] }),
  'subscribers.find': fails('UNAVAILABLE'),
}

const BEGIN = Date.parse('2025-11-22T09:00:00Z')

/**
 * One customer's chat over the pure turn: what is done goes in, what is seen comes out. The clock moves only when told.
 */
export interface Player {
  readonly lines: readonly string[]
  readonly effects: readonly Effect[]
  /** Outcomes of walks, in the order in which they ended. */
  readonly walks: readonly EndedWalk[]
  readonly now: () => Conversation
  readonly where: () => string
  readonly labels: () => readonly string[]
  readonly command: (name: string, payload?: string) => void
  /** Taps the button that has this label or sends this event. */
  readonly tap: (button: string) => void
  readonly write: (text: string) => void
  readonly share: (phone: string) => void
  readonly send: (event: CustomerEvent) => void
  /** Lets the earliest timer ring. */
  readonly wait: () => void
  /** Any event as it is, with its own time; gives the effects of that turn alone. */
  readonly feed: (event: Event) => readonly Effect[]
  readonly clock: () => number
}

const spoken = (effect: Effect): readonly string[] => {
  switch (effect.kind) {
    case 'say':
      return [effect.text]
    case 'ask':
      return [
        effect.text,
        ...(effect.link === undefined ? [] : [`   [${effect.link.label} ↗]`]),
        ...effect.keyboard.map((row) => `   ${row.map(({ label }) => `[${label}]`).join(' ')}`),
      ]
    case 'picture':
      return [`   (picture ${pictureKey(effect.picture)}) ${effect.caption}`]
    case 'share':
      return [effect.text, `   (${effect.shareLabel}) (${effect.backLabel})`]
    case 'erase':
      return ['   * the message is deleted']
    case 'toast':
      return effect.text === null ? [] : [`   * ${effect.text}`]
    default:
      return []
  }
}

export const createPlayer = (
  world: World,
  replies: Replies = {},
  language = 'ru',
  begun: Conversation = newConversation(1),
  incidents: readonly Incident[] = [],
): Player => {
  const lines: string[] = []
  const effects: Effect[] = []
  const walks: EndedWalk[] = []
  const used = new Map<string, number>()
  let conversation = begun
  let at = BEGIN
  let step = ''
  let messageId = 0

  const replyTo = (src: string): Reply => {
    const reply = replies[src as keyof Calls] ?? usual[src as keyof Calls]
    if (!reply) throw new Error(`no reply to ${src}`)
    if (!('length' in reply)) return reply
    const count = used.get(src) ?? 0
    used.set(src, count + 1)
    const chosen = reply[Math.min(count, reply.length - 1)]
    if (!chosen) throw new Error(`no reply to ${src}`)
    return chosen
  }
  const answer = ({ call, turn: asked, src }: Call): void => {
    const reply = replyTo(src)
    feed(
      'output' in reply
        ? { kind: 'answered', call, turn: asked, output: reply.output, at }
        : { kind: 'failed', call, turn: asked, failure: reply.failure, at },
    )
  }
  const feed = (event: Event): readonly Effect[] => {
    const turned = turn(world, conversation, { incidents, ...event })
    conversation = structuredClone(turned.conversation)
    step = `${turned.flow} ${turned.step}`
    effects.push(...turned.effects)
    walks.push(...turned.walks)
    for (const said of turned.effects.map(spoken)) if (said.length > 0) lines.push(...said, '')
    for (const effect of turned.effects) if (effect.kind === 'call') answer(effect)
    return turned.effects
  }
  const customer = (shown: string, event: CustomerEvent): void => {
    lines.push(`> ${shown}`, '')
    at += 10_000
    feed({ ...event, language, at })
  }
  const nextId = (): number => (messageId += 1)
  const buttons = () => conversation.prompt?.rows.flat() ?? []

  return {
    lines,
    effects,
    walks,
    feed,
    clock: () => at,
    now: () => conversation,
    where: () => step,
    labels: () => buttons().map(({ label }) => label),
    command: (name, payload = '') =>
      customer(`/${name}${payload && ` ${payload}`}`, { kind: 'command', name, payload, messageId: nextId() }),
    tap: (wanted) => {
      const index = buttons().findIndex(
        ({ label, event }) => label === wanted || event.type === wanted || event.id === wanted,
      )
      const button = buttons()[index]
      if (!button || !conversation.prompt)
        throw new Error(
          `no button "${wanted}" at ${step}: ${buttons()
            .map(({ label }) => label)
            .join(', ')}`,
        )
      customer(`[${button.label}]`, {
        kind: 'pressed',
        prompt: conversation.prompt.no,
        index,
        callbackId: `c${nextId()}`,
      })
    },
    write: (text) => customer(text, { kind: 'wrote', text, messageId: nextId(), forwarded: false }),
    share: (phone) => customer(`(${phone})`, { kind: 'contact', phone, whose: 'own', messageId: nextId() }),
    send: (event) => customer(`* ${event.kind}`, event),
    wait: () => {
      const timer = Object.values(conversation.timers).toSorted((a, b) => a.due - b.due)[0]
      if (!timer) throw new Error(`no timer at ${step}`)
      lines.push(`> … ${Math.round((timer.due - at) / 1000)} s later`, '')
      at = Math.max(at, timer.due)
      feed({ kind: 'timer', key: timer.key, turn: timer.turn, at })
    },
  }
}
