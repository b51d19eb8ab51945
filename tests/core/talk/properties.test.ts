import { describe, expect, test } from 'vitest'
import type { Agent } from '../../../src/core/desk/agent.ts'
import { deskActs, encodePress, readPress } from '../../../src/core/desk/button-data.ts'
import { deskCommands } from '../../../src/core/talk/commands.ts'
import type { DeskSituation } from '../../../src/core/talk/desk-situation.ts'
import { decide } from '../../../src/core/talk/decide.ts'
import type { DeskEvent } from '../../../src/core/desk/desk-event.ts'
import type { Event } from '../../../src/core/conversation/event.ts'
import { stripHtml } from '../../../src/core/text/html.ts'
import { findMarkupProblem } from '../../../src/adapters/fluent/find-markup-problem.ts'
import {
  anna,
  boris,
  buttons,
  changes,
  chief,
  CUSTOMER,
  GROUP,
  NOW,
  situation,
  talk,
  talkWith,
  vera,
  world,
} from './desk-world.ts'
import { fc } from '../../support/fc.ts'

const BIG = 9_007_199_254_740_991
const people: readonly Agent[] = [anna, boris, vera, chief]
const ids = fc.constantFrom(11, 11, 11, 12, 13, 1, 1, 99)
const text = fc.oneof(
  fc.constantFrom(
    '//x',
    'Привет',
    'борис',
    'on',
    'off',
    'add 78 Егор',
    'limit Анна 5',
    'remove Борис',
    'week',
    'sms',
    'regain-access',
    '',
  ),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
)

/** Ids too short to hold a part of a phone number by chance. */
const someId = fc.integer({ min: 1, max: 9_999 })
const place = fc.record({
  group: fc.constant(GROUP),
  thread: fc.option(someId),
  messageId: fc.oneof(someId, fc.constant(BIG)),
})
const writer = fc.record({
  id: ids,
  name: fc.string(),
  anonymous: fc.constantFrom(false, false, false, false, false, true),
})
const action = { at: fc.constant(NOW), place, writer }
const replyTo = fc.option(someId)
const what = fc.constantFrom('text', 'photo', 'voice')
const data = fc.oneof(
  fc
    .tuple(
      fc.constantFrom(...deskActs),
      fc.constantFrom(17, 16, 0),
      fc.array(fc.constantFrom('11', '12', 'resend', 'recover', 'delivery', 'sms', '900', String(NOW / 1000)), {
        maxLength: 2,
      }),
    )
    .map(([act, id, args]) => encodePress(act, id, ...args)),
  fc.constantFrom('delivery', 'resend', 'recover').map((act) => encodePress('do', 17, act, NOW / 1000)),
  fc.constantFrom(11, 12).map((id) => encodePress('allow', 17, id, NOW / 1000)),
  fc
    .constantFrom('send' as const, 'note' as const, 'drop' as const)
    .chain((act) => ids.map((id) => encodePress(act, 17, 900, id))),
  fc.string({ maxLength: 64 }),
)

const event = fc.oneof(
  fc.record({
    ...action,
    kind: fc.constant('message'),
    text: fc.option(text),
    what,
    album: fc.option(fc.string()),
    replyTo,
  }),
  fc.record({
    ...action,
    kind: fc.constant('command'),
    name: fc.oneof(fc.constantFrom(...deskCommands), fc.string()),
    words: text,
    replyTo,
    repliedTo: fc.option(writer),
  }),
  fc.record({ ...action, kind: fc.constant('pressed'), data, callbackId: fc.string() }),
  fc.record({ ...action, kind: fc.constant('edited'), text, what }),
  fc.record({ ...action, kind: fc.constant('reacted'), emoji: fc.option(fc.constant('👍')) }),
  fc.record({
    ...action,
    kind: fc.constant('topic'),
    what: fc.constantFrom('made', 'closed', 'reopened'),
    byUs: fc.boolean(),
    name: fc.option(fc.string()),
  }),
) as fc.Arbitrary<DeskEvent & { readonly writer: { readonly id: number; readonly anonymous: boolean } }>

const anyTalk = fc.oneof(
  fc.constant(null),
  fc.constant(talk),
  fc.constantFrom(anna, anna, ...people).chain((agent) =>
    fc.constantFrom(talkWith(agent), talkWith(agent, 'pending'), talkWith(agent, 'ended'), {
      ...talkWith(agent),
      phone: null,
    }),
  ),
)

const around = fc.record({
  talk: anyTalk,
  openTalks: fc.integer({ min: 0, max: 4 }),
  counterpart: fc.option(someId),
  author: fc.option(ids),
  inTopic: fc.constantFrom(true, true, true, true, false),
  locale: fc.constantFrom(...world.texts.locales),
})

type Around = typeof around extends fc.Arbitrary<infer Value> ? Value : never

const placed = (happened: { readonly writer: { readonly id: number } }, { inTopic, ...over }: Around): DeskSituation =>
  situation({
    ...over,
    agent: people.find(({ id }) => id === happened.writer.id) ?? null,
    customer: inTopic ? CUSTOMER : null,
    talk: inTopic ? over.talk : null,
  })

/** Kinds of events that speak in an agent's name. */
const speaks: ReadonlySet<Event['kind']> = new Set(['agent-said', 'agent-sent', 'agent-edited', 'agent-reacted'])
const RUNS = { numRuns: 3000 }

describe('whatever happens in a group', () => {
  test('nobody but the agent of a talk says anything to its customer', () => {
    let spoken = 0
    fc.assert(
      fc.property(event, around, (happened, rest) => {
        const known = placed(happened, rest)
        const { inbox } = decide(world, known, happened, NOW)
        const isTheirs =
          known.talk !== null && known.talk.state !== 'ended' && known.talk.agent?.id === happened.writer.id
        const others = known.talk !== null && known.talk.state !== 'ended' && known.talk.agent !== null && !isTheirs
        for (const [at, { event: message, chatId }] of inbox.entries()) {
          expect(chatId).toBe(CUSTOMER)
          if (!speaks.has(message.kind)) continue
          spoken += 1
          const [before] = inbox.slice(0, at)
          const claims = before?.event.kind === 'claimed' && before.event.agent.id === happened.writer.id
          expect([isTheirs || claims, others]).toEqual([true, false])
          if ('agent' in message) expect(message.agent?.id).toBe(happened.writer.id)
        }
      }),
      RUNS,
    )
    expect(spoken).toBeGreaterThan(10)
  })

  test('people who are not on the list, and whom nobody knows, change nothing', () => {
    fc.assert(
      fc.property(event, around, fc.boolean(), (happened, rest, anonymous) => {
        const byNobody = {
          ...happened,
          writer: { ...happened.writer, id: anonymous ? happened.writer.id : 99, anonymous },
        } as typeof happened
        const decision = decide(world, placed(byNobody, rest), byNobody, NOW)
        expect([changes(decision), decision.request]).toEqual([[], null])
      }),
      RUNS,
    )
  })

  test("a recovery begins by a supervisor's yes only, and every act reaches the number of this talk", () => {
    let called = 0
    fc.assert(
      fc.property(event, around, (happened, rest) => {
        const known = placed(happened, rest)
        const { call, audit } = decide(world, known, happened, NOW)
        if (!call) return
        called += 1
        expect(known.talk).toMatchObject({ id: call.talk, chatId: call.chatId, phone: expect.any(String) })
        expect(audit).toContainEqual(expect.objectContaining({ actor: happened.writer.id }))
        if (call.src === 'desk.recover') expect(known.agent?.role).toBe('supervisor')
      }),
      RUNS,
    )
    expect(called).toBeGreaterThan(0)
  })

  test("only a supervisor changes the list of agents, but for one's own shift", () => {
    fc.assert(
      fc.property(event, around, (happened, rest) => {
        const { agents, audit } = decide(world, placed(happened, rest), happened, NOW)
        for (const change of agents) {
          const own = change.kind === 'put' && change.agent.id === happened.writer.id
          expect(own || happened.writer.id === chief.id).toBe(true)
          expect(audit.length).toBeGreaterThan(0)
        }
      }),
      RUNS,
    )
  })

  test('buttons hold at most 64 bytes that are read again, lines fit, and every press is answered', () => {
    fc.assert(
      fc.property(event, around, (happened, rest) => {
        const decision = decide(world, placed(happened, rest), happened, NOW)
        for (const one of buttons(decision)) {
          expect(Buffer.byteLength(one)).toBeLessThanOrEqual(64)
          expect(readPress(one)).not.toBeNull()
        }
        for (const { post } of decision.posts) {
          if (post.kind !== 'line') continue
          expect(findMarkupProblem(post.text)).toBeNull()
          expect(stripHtml(post.text).length).toBeLessThanOrEqual(4096)
        }
        if (happened.kind !== 'pressed') return
        const isTold = decision.inbox.some(
          ({ event: message }) =>
            (message.kind === 'claimed' || message.kind === 'released') && message.callbackId === happened.callbackId,
        )
        expect([decision.toast !== null || isTold, (decision.toast?.text.length ?? 0) <= 200]).toEqual([true, true])
      }),
      RUNS,
    )
  })

  test('no number is shown but as its mask', () => {
    fc.assert(
      fc.property(event, around, (happened, rest) => {
        const shown = JSON.stringify(decide(world, placed(happened, rest), happened, NOW))
        expect(shown).not.toMatch(/2912345|291234567|123-?45/)
      }),
      RUNS,
    )
  })
})
