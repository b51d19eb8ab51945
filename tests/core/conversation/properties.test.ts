import { describe, expect, test } from 'vitest'
import type { Conversation } from '../../../src/core/conversation/conversation.ts'
import type { Call, Effect } from '../../../src/core/conversation/effect.ts'
import type { Event } from '../../../src/core/conversation/event.ts'
import { unreadableKinds } from '../../../src/core/text/unreadable-kind.ts'
import type { Incident } from '../../../src/core/incident/incident.ts'
import { newConversation } from '../../../src/core/conversation/conversation.ts'
import { noEvidence } from '../../../src/core/flow/evidence.ts'
import { turn } from '../../../src/core/conversation/turn.ts'
import { worldOf } from '../../flows/world.ts'
import { fc } from '../../support/fc.ts'

const world = worldOf('ozon', 'my-mts')
const SECRET = '739164'

/** An act that fits any conversation: numbers choose among what there is. */
type Act =
  | { readonly kind: 'tap'; readonly pick: number; readonly late: boolean }
  | { readonly kind: 'ring'; readonly pick: number }
  | { readonly kind: 'reply'; readonly pick: number; readonly output: unknown; readonly code: string | null }
  | { readonly kind: 'event'; readonly event: object }

const incidents: readonly Incident[] = [
  {
    id: 'own-1',
    source: 'hand',
    kind: 'incident',
    state: 'open',
    services: [],
    regions: [],
    flows: null,
    startsAt: 1_600_000_000_000,
    endsAt: null,
    texts: { ru: 'Работы <b>&amp;</b> сбой' },
    updatedAt: 1_600_000_000_000,
  },
]

const outputs = [
  null,
  { incident: null },
  { incident: { id: 'i', kind: 'maintenance', text: 'a < b', endsAt: '2025-11-22T11:20:00Z' } },
]

/** Answers of the outside; every call that is not listed fails. */
const replyTo = (src: string, pick: number): unknown => {
  switch (src) {
    case 'incidents.current':
      return outputs[1 + (pick % 2)]
    case 'evidence.collect':
      return {
        ...noEvidence,
        channels: ['sms', 'voice'],
        ...(pick % 3 === 0 ? { simSwapHours: 2 } : {}),
        reach: pick % 2 ? 'sms' : 'unknown',
      }
    case 'codes.send':
      return { authenticationId: 'a', channel: 'sms', maskedDestination: '+7 ••• 67' }
    case 'tickets.open':
      return { ticketId: 'T-1' }
    case 'incidents.subscribe':
    case 'codes.check':
      return null
    default:
      return undefined
  }
}

const text = fc.oneof(
  fc.constantFrom(
    'да',
    'нет',
    'назад',
    'человек',
    '89161234567',
    SECRET,
    `код ${SECRET}`,
    `пароль: ${SECRET}`,
    '🤷',
    'меню',
  ),
  fc.constantFrom(
    'код',
    'не приходит письмо на почту',
    'kod ne prihodit na 89161234567',
    'связать два номера',
    `пришёл код ${SECRET}, я его не запрашивал`,
  ),
  fc.string({ maxLength: 40 }),
)
const act: fc.Arbitrary<Act> = fc.oneof(
  { weight: 8, arbitrary: fc.record({ kind: fc.constant('tap' as const), pick: fc.nat(20), late: fc.boolean() }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('ring' as const), pick: fc.nat(5) }) },
  {
    weight: 8,
    arbitrary: fc.record({
      kind: fc.constant('reply' as const),
      pick: fc.nat(9),
      output: fc.constant(null),
      code: fc.option(
        fc.constantFrom('UNAVAILABLE', 'CODE_DELIVERY.RESEND_TOO_EARLY', 'ONE_TIME_PASSWORD_SMS.INVALID_OTP'),
        { freq: 4 },
      ),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('event' as const),
      event: fc.oneof(
        fc.record({ kind: fc.constant('wrote'), text, messageId: fc.nat(), forwarded: fc.boolean() }),
        fc.record({ kind: fc.constant('sent'), what: fc.constantFrom(...unreadableKinds), messageId: fc.nat() }),
        fc.record({ kind: fc.constant('edited'), text, messageId: fc.nat() }),
        fc.record({
          kind: fc.constant('contact'),
          phone: fc.constant('+79161234567'),
          whose: fc.constantFrom('own', 'other', 'forwarded'),
          messageId: fc.nat(),
        }),
        fc.record({
          kind: fc.constant('followed'),
          notice: fc.nat(),
          flow: fc.constantFrom('missing-sms', 'regain-access_ozon', 'no-such-flow'),
          callbackId: fc.constant('n'),
        }),
        fc.record({
          kind: fc.constant('command'),
          name: fc.constantFrom('start', 'menu', 'person', 'language', 'help', 'status', 'privacy'),
          payload: fc.constantFrom('', 'missing-sms', 'regain-access_ozon'),
          messageId: fc.nat(),
        }),
        fc.constant({ kind: 'blocked' }),
        fc.constant({ kind: 'unblocked' }),
        fc.constant({ kind: 'news', text: 'note-awake', vars: {}, flow: null }),
        fc.record({
          kind: fc.constant('incident-resolved'),
          incident: fc.constantFrom('own-1', 'own-2'),
          what: fc.constantFrom('incident', 'maintenance'),
          flow: fc.constantFrom('missing-sms', 'regain-access'),
        }),
      ),
    }),
  },
)

const eventOf = (conversation: Conversation, open: readonly Call[], one: Act, at: number): Event | null => {
  switch (one.kind) {
    case 'tap': {
      const { prompt } = conversation
      const count = prompt?.rows.flat().length ?? 0
      const index = count === 0 ? 0 : one.pick % count
      return { kind: 'pressed', prompt: (prompt?.no ?? 1) - (one.late ? 1 : 0), index, callbackId: String(at), at }
    }
    case 'ring': {
      const timers = Object.values(conversation.timers)
      const timer = timers[one.pick % Math.max(1, timers.length)]
      return timer ? { kind: 'timer', key: timer.key, turn: timer.turn, at: Math.max(at, timer.due) } : null
    }
    case 'reply': {
      const call = open.at(-1)
      if (!call) return null
      const about = { call: call.call, turn: call.turn, at }
      const output = replyTo(call.src, one.pick)
      return one.code === null && output !== undefined
        ? { kind: 'answered', ...about, output }
        : { kind: 'failed', ...about, failure: { code: one.code ?? 'UNAVAILABLE', retryAfterSec: 30 } }
    }
    case 'event':
      return { ...one.event, at, language: 'ru' } as Event
  }
}

/** One conversation lived through, its machines alive from turn to turn, with everything that was true after each. */
const live = (
  acts: readonly Act[],
  check: (before: Conversation, after: Conversation, effects: readonly Effect[], event: Event) => void,
): void => {
  let conversation = newConversation(1)
  let at = 1_700_000_000_000
  const open: Call[] = []
  for (const one of acts) {
    at += 20_000
    const happened = eventOf(conversation, open, one, at)
    if (!happened) continue
    const event = { ...happened, incidents }
    const frozen = structuredClone(conversation)
    const turned = turn(world, conversation, event)
    expect(conversation).toEqual(frozen)
    check(conversation, turned.conversation, turned.effects, event)
    open.push(...turned.effects.filter((effect) => effect.kind === 'call'))
    conversation = turned.conversation
    at = Math.max(at, event.at)
  }
}

const lives = (check: Parameters<typeof live>[1]): void =>
  fc.assert(
    fc.property(fc.array(act, { minLength: 5, maxLength: 40 }), (acts) => live(acts, check)),
    { numRuns: 150 },
  )

describe('whatever happens in whatever order', () => {
  test('a turn is a pure function: the same again gives the same, also with machines revived from what was stored as JSON', () => {
    expect(() =>
      lives((before, after, effects, event) => {
        const again = turn(world, JSON.parse(JSON.stringify(before)) as Conversation, event)
        expect(again.conversation).toEqual(after)
        expect(again.effects).toEqual(effects)
      }),
    ).not.toThrow()
  })

  test('a chat never holds two live keyboards', () => {
    let live: number | null = null
    expect(() =>
      lives((before, after, effects) => {
        live = before.prompt?.no ?? null
        for (const effect of effects) {
          if (effect.kind === 'close' || effect.kind === 'drop') live = live === effect.prompt ? null : live
          if (effect.kind === 'say' && effect.removeKeyboard) live = null
          if (effect.kind !== 'ask' && effect.kind !== 'share') continue
          if (effect.kind === 'ask' && effect.replaces !== null) live = null
          expect(live).toBeNull()
          live = effect.prompt
        }
        if (!before.unreachable && !after.unreachable) expect(live).toBe(after.prompt?.no ?? null)
      }),
    ).not.toThrow()
  })

  test('the customer is never met with silence: a question, or a call on its way', () => {
    expect(() =>
      lives((_, after, __, event) => {
        if (after.unreachable || event.kind === 'blocked') return
        expect(after.prompt !== null || Object.keys(after.calls).length > 0).toBe(true)
      }),
    ).not.toThrow()
  })

  test('every button that is shown does something, or is a way', () => {
    expect(() =>
      lives((_, after) => {
        const labels = after.prompt?.rows.flat().map(({ label }) => label) ?? []
        expect(labels.filter((label) => label.trim() === '')).toEqual([])
        expect(new Set(labels).size).toBe(labels.length)
      }),
    ).not.toThrow()
  })

  test('no secret is kept or shown: only the call that needs it carries it (G8)', () => {
    expect(() =>
      lives((_, after, effects) => {
        expect(JSON.stringify(after)).not.toContain(SECRET)
        const shown = effects.map((effect) => (effect.kind === 'call' ? { ...effect, secrets: {} } : effect))
        expect(JSON.stringify(shown)).not.toContain(SECRET)
      }),
    ).not.toThrow()
  })

  test('an event that is handled again after a crash, with a stale turn, moves nothing twice (G1, G5)', () => {
    expect(() =>
      lives((_, after, __, event) => {
        if (event.kind !== 'timer' && event.kind !== 'answered' && event.kind !== 'failed') return
        const again = turn(world, after, event)
        expect(again.effects.filter(({ kind }) => kind === 'ask' || kind === 'call' || kind === 'say')).toEqual([])
      }),
    ).not.toThrow()
  })
})
