import { describe, expect, test } from 'vitest'
import type { Effect } from '../../../src/core/conversation/effect.ts'
import { isMessage } from '../../../src/core/conversation/effect.ts'
import type { CustomerEvent, Event, WorldEvent } from '../../../src/core/conversation/event.ts'
import { turn } from '../../../src/core/conversation/turn.ts'
import { createPlayer } from '../../flows/player.ts'
import type { Player } from '../../flows/player.ts'
import { worldOf } from '../../flows/world.ts'
import { fc } from '../../support/fc.ts'
import { stripHtml } from '../../../src/core/text/html.ts'

const ANNA = { id: 11, name: 'Анна' }
const BORIS = { id: 12, name: 'Борис' }

const inFlow = (): Player => {
  const customer = createPlayer(worldOf('ozon'))
  customer.command('start', 'missing-sms')
  customer.write('89161234567')
  return customer
}

const feed = (customer: Player, event: CustomerEvent | WorldEvent): readonly Effect[] =>
  customer.feed({ ...event, at: customer.clock() + 1_000 } as Event)
const claimEvent = (agent = ANNA): WorldEvent => ({ kind: 'claimed', agent, callbackId: `by-${agent.id}` })
const wrote = (text: string, messageId = 70): CustomerEvent => ({ kind: 'wrote', text, messageId, forwarded: false })
const releaseEvent = (how: 'solved' | 'returned' | 'silent', flow: string | null = null): WorldEvent => ({
  kind: 'released',
  how,
  flow,
  words: null,
})
const kinds = (effects: readonly Effect[]): readonly string[] =>
  effects.map(({ kind }) => kind).filter((kind) => !kind.endsWith('timer'))

const withAnna = (): Player => {
  const customer = inFlow()
  feed(customer, claimEvent())
  return customer
}

describe('a note of whoever passes a talk on', () => {
  const note = { agent: ANNA.id, text: 'тайна: перезвонить', replyTo: 900 }
  const passes: readonly (readonly [string, WorldEvent])[] = [
    ['to a colleague', { kind: 'claimed', agent: BORIS, callbackId: null, from: ANNA.id, by: ANNA, note }],
    ['to all', { kind: 'queued', from: ANNA, by: ANNA, talk: 1, note }],
  ]
  const aboutNote = (effects: readonly Effect[]): readonly Effect[] =>
    effects.filter((effect) => JSON.stringify(effect).includes('тайна'))

  test.each(passes)('%s is kept and shown in the topic together with the pass, and never told', (_to, event) => {
    expect(aboutNote(feed(withAnna(), event))).toEqual([
      { kind: 'recorded', by: 'note', agent: ANNA.id, what: 'hand-over', text: note.text },
      { kind: 'post', post: expect.objectContaining({ kind: 'line', replyTo: 900 }) },
    ])
  })

  test.each(passes)('%s is gone with a pass that lost a race', (_to, event) => {
    const customer = withAnna()
    feed(customer, { kind: 'claimed', agent: BORIS, callbackId: null, from: ANNA.id })
    const late = event.kind === 'claimed' ? { ...event, agent: { id: 13, name: 'Вера' } } : event
    const effects = feed(customer, late)
    expect(aboutNote(effects)).toEqual([])
    expect(JSON.stringify(effects)).toContain('Борис')
  })
})

describe('a claim', () => {
  test('takes the question away, says who answers, and raises the fence', () => {
    const customer = inFlow()
    const { no } = customer.now().prompt!
    const effects = feed(customer, claimEvent())
    expect(customer.now().custody).toEqual({ holder: 'agent', agent: ANNA, fence: 1 })
    expect(effects).toContainEqual(expect.objectContaining({ kind: 'close', prompt: no }))
    expect(effects).toContainEqual({ kind: 'tell', text: expect.stringContaining('Анна, поддержка') })
    expect(effects).toContainEqual({ kind: 'talk', change: { kind: 'taken', agent: ANNA } })
    expect(effects).toContainEqual({ kind: 'toast', callbackId: 'by-11', text: expect.any(String) })
  })

  test('by a second agent changes nothing, and tells who was faster', () => {
    const customer = withAnna()
    expect(feed(customer, claimEvent(BORIS))).toEqual([
      { kind: 'toast', callbackId: 'by-12', text: expect.stringContaining('Анна') },
    ])
    expect(customer.now().custody.agent).toEqual(ANNA)
  })

  test('by a colleague to whom the agent passes the customer on is theirs, and the customer is told', () => {
    const customer = withAnna()
    const effects = feed(customer, { kind: 'claimed', agent: BORIS, callbackId: null, from: ANNA.id })
    expect(customer.now().custody).toEqual({ holder: 'agent', agent: BORIS, fence: 2 })
    expect(effects).toContainEqual({ kind: 'talk', change: { kind: 'taken', agent: BORIS } })
    expect(effects).toContainEqual({ kind: 'tell', text: expect.stringContaining(BORIS.name) })
  })

  test('that was passed on by somebody who has not got the customer any more changes nothing, and the topic says so', () => {
    const customer = withAnna()
    const late = { kind: 'claimed', agent: BORIS, callbackId: null, from: 99 } as const
    expect(feed(customer, late)).toEqual([
      {
        kind: 'post',
        post: expect.objectContaining({ kind: 'line', text: expect.stringContaining('разговор уже ведёт Анна') }),
      },
    ])
    expect(customer.now().custody.agent).toEqual(ANNA)
    feed(customer, releaseEvent('returned'))
    expect(feed(customer, late)).toEqual([
      { kind: 'post', post: expect.objectContaining({ kind: 'line', text: expect.stringContaining('уже закончен') }) },
    ])
    expect(customer.now().custody.holder).toBe('bot')
  })

  test('that is passed on is told in the topic once it is true, with the colleague called by name', () => {
    const effects = feed(withAnna(), { kind: 'claimed', agent: BORIS, callbackId: null, from: ANNA.id, by: ANNA })
    expect(effects).toContainEqual({
      kind: 'post',
      post: expect.objectContaining({
        kind: 'line',
        text: expect.stringMatching(/Анна передаёт разговор.*tg:\/\/user\?id=12/),
      }),
    })
  })
})

describe('while a person answers', () => {
  test("the customer's words go to the agent", () => {
    expect(feed(withAnna(), { ...wrote('Код так и не пришёл'), replyTo: 5 } as CustomerEvent)).toEqual([
      { kind: 'customer-spoke', what: 'text', text: 'Код так и не пришёл', messageId: 70 },
      { kind: 'talk', change: { kind: 'customer-spoke' } },
      { kind: 'post', post: { kind: 'words', text: 'Код так и не пришёл', messageId: 70, replyTo: 5 } },
    ])
  })

  test('a secret is covered and deleted (G8)', () => {
    const effects = feed(withAnna(), wrote('мой код 4821'))
    expect(effects).toContainEqual({ kind: 'erase', messageId: 70 })
    expect(JSON.stringify(effects)).not.toContain('4821')
  })

  test('a photo is copied, unless its caption holds a secret', () => {
    expect(feed(withAnna(), { kind: 'sent', what: 'photo', messageId: 8, album: 'a' })).toContainEqual({
      kind: 'post',
      post: { kind: 'copy', messageId: 8, caption: null, album: 'a', replyTo: null },
    })
    const effects = feed(withAnna(), { ...wrote('пароль: ivan1960'), below: 'photo' } as CustomerEvent)
    expect(kinds(effects)).toEqual(['erase', 'customer-spoke', 'talk', 'post', 'post', 'tell', 'post'])
    expect(JSON.stringify(effects)).not.toContain('ivan1960')
    expect(effects).not.toContainEqual(expect.objectContaining({ post: expect.objectContaining({ kind: 'copy' }) }))
  })

  test("an agent's words reach the customer; another agent's do not, and both are told so", () => {
    const customer = withAnna()
    const word = { group: -100, messageId: 40 }
    expect(feed(customer, { kind: 'agent-said', agent: ANNA, word, album: null, replyTo: 3 })).toEqual([
      { kind: 'relay', from: word, album: null, replyTo: 3 },
      { kind: 'talk', change: { kind: 'answered' } },
    ])
    expect(feed(customer, { kind: 'agent-said', agent: BORIS, word, album: null, replyTo: null })).toEqual([
      { kind: 'post', post: { kind: 'line', text: expect.any(String), buttons: [], replyTo: 40 } },
      { kind: 'undelivered', word },
    ])
  })

  test('a customer who blocked the bot is not written to, and the agent reads it', () => {
    const customer = withAnna()
    expect(kinds(feed(customer, { kind: 'blocked' }))).toEqual(['post'])
    expect(
      kinds(
        feed(customer, {
          kind: 'agent-said',
          agent: ANNA,
          word: { group: -100, messageId: 41 },
          album: null,
          replyTo: null,
        }),
      ),
    ).toEqual(['post', 'undelivered'])
    expect(kinds(feed(customer, { kind: 'unblocked' }))).toEqual(['post'])
  })

  test('/menu is the way out', () => {
    const customer = withAnna()
    const effects = feed(customer, { kind: 'command', name: 'menu', payload: '', messageId: 9 })
    expect(effects).toContainEqual({ kind: 'talk', change: { kind: 'ended', how: 'left' } })
    expect(customer.now().custody.holder).toBe('bot')
    expect(kinds(effects)).toContain('ask')
  })

  test('the bot says nothing of its own, whatever happens (G6)', () => {
    const happening = fc.oneof(
      fc.string({ maxLength: 40 }).map((text) => wrote(text)),
      fc.constantFrom<CustomerEvent | WorldEvent>(
        { kind: 'sent', what: 'voice', messageId: 8 },
        { kind: 'command', name: 'start', payload: '', messageId: 9 },
        { kind: 'command', name: 'person', payload: '', messageId: 9 },
        { kind: 'contact', phone: '79161234567', whose: 'own', messageId: 10 },
        { kind: 'pressed', prompt: 1, index: 0, callbackId: 'x' },
        { kind: 'followed', notice: 1, flow: 'missing-sms', callbackId: 'x' },
        { kind: 'edited', messageId: 8, text: 'да' },
        { kind: 'reacted', messageId: 8, emoji: '👍' },
        { kind: 'nudged' },
        claimEvent(BORIS),
        { kind: 'news', text: 'incident-fixed', vars: {}, flow: null },
        { kind: 'signal', flow: 'person', event: { type: 'place', place: 1, waitMin: 2 } },
        { kind: 'agent-deleted', messageId: 3 },
        { kind: 'blocked' },
        { kind: 'unblocked' },
      ),
    )
    fc.assert(
      fc.property(fc.array(happening, { maxLength: 12 }), (events) => {
        const customer = withAnna()
        for (const event of events) {
          const spoken = feed(customer, event)
            .filter(isMessage)
            .map(({ kind }) => kind)
          expect(
            spoken.filter((kind) => !['erase', 'tell', 'relay', 'reword', 'react', 'withdraw'].includes(kind)),
          ).toEqual([])
          expect(customer.now().custody.agent).toEqual(ANNA)
        }
      }),
      { numRuns: 300 },
    )
  })
})

describe('what agents read of it later', () => {
  test('is what was asked and answered before, not how a person was asked for; a number is masked', () => {
    const customer = inFlow()
    customer.tap('was-off')
    customer.write('человек')
    const { trail } = customer.now()
    expect(trail.map(({ flow }) => flow)).not.toContain('person')
    expect(trail).toContainEqual({ flow: 'missing-sms', ask: expect.any(String), chosen: '+7 ••• 67' })
  })
})

describe('a customer who asks to be forgotten', () => {
  const command = (name: string): CustomerEvent => ({ kind: 'command', name, payload: '', messageId: 71 })
  const asks = expect.objectContaining({ kind: 'tell', text: expect.stringContaining('нажмите /forget_all') })

  test('in the middle of a talk is asked first, and the agent is told; the talk goes on', () => {
    const customer = withAnna()
    const effects = feed(customer, command('forget'))
    expect(effects).toEqual([
      asks,
      {
        kind: 'post',
        post: expect.objectContaining({ kind: 'line', text: expect.stringContaining('как всё о себе забыть') }),
      },
    ])
    expect(customer.now().custody.agent).toEqual(ANNA)
    expect(kinds(feed(customer, wrote('Нет, я передумал')))).toEqual(['customer-spoke', 'talk', 'post'])
  })

  test.each(['Забудьте меня!', 'удалите все мои данные', 'Delete my data', 'Забудзьце пра мяне ўсё'])(
    'in words is asked as well, and the agent reads them: %s',
    (words) => {
      const effects = feed(withAnna(), wrote(words))
      expect(effects).toContainEqual(expect.objectContaining({ kind: 'customer-spoke', text: words }))
      expect(effects).toContainEqual(asks)
    },
  )

  test('and says yes has no talk any more, and is forgotten', () => {
    const customer = withAnna()
    const effects = feed(customer, command('forget_all'))
    expect(effects).toContainEqual({ kind: 'talk', change: { kind: 'ended', how: 'left' } })
    expect(effects).toContainEqual(expect.objectContaining({ kind: 'call', src: 'customer.forget' }))
    expect(customer.now().custody).toMatchObject({ holder: 'bot', agent: null })
  })

  test.each([command('forget'), command('forget_all'), wrote('Забудь меня'), wrote('please, delete my data')])(
    'without a talk is asked with buttons, wherever they are',
    (event) => {
      const effects = feed(inFlow(), event)
      expect(effects).toContainEqual(
        expect.objectContaining({ kind: 'ask', text: expect.stringContaining('Забыть всё, что мы о вас знаем?') }),
      )
      expect(kinds(effects)).not.toContain('call')
    },
  )

  test.each(['Забудьте меня, пожалуйста, пароль 12345678', 'Не забудьте меня предупредить', 'забыл пароль'])(
    'is not somebody who says something else: %s',
    (words) => {
      expect(feed(withAnna(), wrote(words))).not.toContainEqual(asks)
    },
  )
})

describe('the end of a talk', () => {
  test("sums up who answered, what it was about, and the agent's own words", () => {
    const effects = feed(withAnna(), { kind: 'released', how: 'solved', flow: null, words: 'Выключили <авиарежим>' })
    const text =
      /Ваш собеседник: Анна\. Вопрос был: «Не приходит SMS-код»\.\n\n<blockquote>Выключили &lt;авиарежим&gt;<\/blockquote>/
    expect(effects).toContainEqual(expect.objectContaining({ kind: 'say', text: expect.stringMatching(text) }))
    expect(effects).toContainEqual(expect.objectContaining({ kind: 'recorded', by: 'agent', what: 'summary' }))
  })

  test('is told whole, however long the words: in two messages where one is too small', () => {
    const words = '<'.repeat(4_080)
    const effects = feed(withAnna(), { kind: 'released', how: 'solved', flow: null, words })
    const said = effects.flatMap((effect) => (effect.kind === 'say' ? [stripHtml(effect.text)] : []))
    expect(said).toEqual([expect.stringContaining('Разговор закончен'), words])
    expect(effects).toContainEqual(
      expect.objectContaining({ kind: 'ask', text: expect.stringContaining('Насколько помог') }),
    )
  })

  test('that was decided while another one had it ends nothing, and whoever decided is told', () => {
    const customer = withAnna()
    feed(customer, { kind: 'claimed', agent: BORIS, callbackId: null, from: ANNA.id })
    const late = { kind: 'released', how: 'solved', flow: null, words: null, of: ANNA.id } as const
    expect(feed(customer, { ...late, callbackId: 'press' })).toEqual([
      { kind: 'toast', callbackId: 'press', text: expect.stringContaining('уже не ваш') },
    ])
    expect(feed(customer, late)).toEqual([
      { kind: 'post', post: expect.objectContaining({ kind: 'line', text: expect.stringContaining('не закончен') }) },
    ])
    expect(customer.now().custody.agent).toEqual(BORIS)
    expect(feed(customer, { ...late, of: BORIS.id, callbackId: 'press' })).toContainEqual({
      kind: 'toast',
      callbackId: 'press',
      text: 'Разговор закончен',
    })
    expect(customer.now().custody.holder).toBe('bot')
  })

  test('leads back to the step where the customer was', () => {
    const customer = inFlow()
    const step = customer.where()
    customer.write('человек')
    feed(customer, claimEvent())
    const effects = feed(customer, releaseEvent('returned'))
    expect(customer.where()).toBe(step)
    expect(effects).toContainEqual(
      expect.objectContaining({ kind: 'ask', text: expect.stringContaining('Дальше снова отвечает программа') }),
    )
  })

  test('asks for a score when it was solved, and does not ask again what is closed', () => {
    const customer = inFlow()
    feed(customer, claimEvent())
    feed(customer, releaseEvent('solved'))
    expect(customer.where()).toBe('score asked')
    customer.tap('skip')
    expect(customer.where()).toBe('start troubles.menu')
    customer.write('назад')
    expect(customer.where()).toBe('start troubles.menu')
  })

  test('takes thanks as the words about the talk, and asks for no others', () => {
    const customer = inFlow()
    feed(customer, claimEvent())
    feed(customer, releaseEvent('solved'))
    customer.tap('score-5')
    expect(customer.where()).toBe('score words')
    customer.write('спасибо вам')
    expect(customer.where()).toBe('start troubles.menu')
  })

  test('leads to another flow when the agent says so', () => {
    const customer = withAnna()
    feed(customer, releaseEvent('returned', 'is-it-a-scam'))
    expect(customer.now().frames.at(-1)?.flow).toBe('is-it-a-scam')
  })

  test("in silence: the customer's next words open it again", () => {
    const customer = withAnna()
    feed(customer, releaseEvent('silent'))
    const effects = feed(customer, wrote('Я снова здесь'))
    expect(effects).toContainEqual({ kind: 'talk', change: { kind: 'reopened' } })
    expect(effects).toContainEqual(
      expect.objectContaining({ post: expect.objectContaining({ text: 'Я снова здесь' }) }),
    )
  })

  test('in silence: who goes on with the bot has moved on', () => {
    const customer = withAnna()
    feed(customer, releaseEvent('silent'))
    customer.tap('was-off')
    expect(kinds(feed(customer, wrote('Я снова здесь')))).not.toContain('post')
  })

  test('may be a place in the queue of a team, whose people are called in the topic', () => {
    const effects = feed(withAnna(), {
      kind: 'queued',
      from: ANNA,
      by: ANNA,
      talk: 17,
      team: { name: 'деньги', asked: [BORIS] },
    })
    expect(effects).toContainEqual({ kind: 'talk', change: { kind: 'queued', team: 'деньги' } })
    const line = {
      kind: 'line',
      text: expect.stringMatching(/в отдел деньги.*tg:\/\/user\?id=12/),
      buttons: [[{ label: 'Взять', data: 'take:17' }]],
    }
    expect(effects).toContainEqual({ kind: 'post', post: expect.objectContaining(line) })
  })

  test('may be a place in the queue again: whoever is free answers, and the one who passed them on does not', () => {
    const customer = withAnna()
    const effects = feed(customer, { kind: 'queued', from: ANNA })
    expect(effects).toContainEqual({ kind: 'talk', change: { kind: 'queued', team: null } })
    expect(customer.now().custody).toMatchObject({ holder: 'bot', agent: null, fence: 2 })
    expect(customer.now().frames.at(-1)?.flow).toBe('person')
    expect(feed(customer, { kind: 'queued', from: ANNA })).toEqual([
      { kind: 'post', post: expect.objectContaining({ kind: 'line', text: expect.stringContaining('Не передано') }) },
    ])
    feed(customer, claimEvent(BORIS))
    expect(customer.now().custody.agent).toEqual(BORIS)
  })

  test.each<readonly [string, WorldEvent | CustomerEvent, 'silent' | null]>([
    ['passed on', { kind: 'queued', from: ANNA }, null],
    ['heard again', wrote('Я снова здесь'), 'silent'],
  ])('that is %s keeps no word from the topic, even before the desk has answered', (_what, event, ended) => {
    const customer = withAnna()
    if (ended) feed(customer, releaseEvent(ended))
    const world = worldOf('ozon')
    const at = customer.clock() + 1_000
    const { conversation } = turn(world, customer.now(), { ...event, at } as Event)
    const { effects } = turn(world, conversation, { ...wrote('Вы здесь?', 71), at: at + 10 })
    expect(effects).toContainEqual({
      kind: 'post',
      post: expect.objectContaining({ kind: 'words', text: 'Вы здесь?' }),
    })
    expect(kinds(effects).filter((kind) => kind === 'say' || kind === 'ask')).toEqual([])
  })

  test('is heard once: a second one changes nothing', () => {
    const customer = withAnna()
    feed(customer, releaseEvent('returned'))
    const { fence } = customer.now().custody
    expect(kinds(feed(customer, releaseEvent('returned')))).toEqual(['talk'])
    expect(customer.now().custody.fence).toBe(fence)
  })
})
