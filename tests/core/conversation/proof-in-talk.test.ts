import { describe, expect, it, test } from 'vitest'
import type { Effect } from '../../../src/core/conversation/effect.ts'
import { isMessage } from '../../../src/core/conversation/effect.ts'
import type { CustomerEvent, Event, WorldEvent } from '../../../src/core/conversation/event.ts'
import { stripHtml } from '../../../src/core/text/html.ts'
import { createPlayer, fails, gives } from '../../flows/player.ts'
import type { Player, Replies } from '../../flows/player.ts'
import { worldOf } from '../../flows/world.ts'
import { fc } from '../../support/fc.ts'

const ANNA = { id: 11, name: 'Анна' }
const BORIS = { id: 12, name: 'Борис' }
const PHONE = '+79161234567'
const CODE = '481592'

/** The effects of everything that an action leads to, answers to its calls included. */
const during = (customer: Player, act: () => void): readonly Effect[] => {
  const before = customer.effects.length
  act()
  return customer.effects.slice(before)
}
const feed = (customer: Player, event: CustomerEvent | WorldEvent): readonly Effect[] =>
  during(customer, () => customer.feed({ ...event, at: customer.clock() + 1_000 } as Event))
const ask = (agent = ANNA): WorldEvent => ({ kind: 'proof-asked', agent })
const wrote = (text: string): CustomerEvent => ({ kind: 'wrote', text, messageId: 70, forwarded: false })
const released: WorldEvent = { kind: 'released', how: 'returned', flow: null, words: null }

const nothing = gives({ enough: false, missing: ['code'], until: null, phone: null, refusal: null })
const enough = gives({ enough: true, missing: [], until: '2025-11-22T10:00:00Z', phone: PHONE, refusal: null })

/** A customer in the middle of a flow, whose talk Anna has taken. */
const inTalk = (replies: Replies = {}): Player => {
  const customer = createPlayer(worldOf('ozon'), {
    'proofs.held': [nothing, nothing, enough],
    'desk.note-proof': gives(null),
    ...replies,
  })
  customer.command('start', 'missing-sms')
  customer.write('89161234567')
  feed(customer, { kind: 'claimed', agent: ANNA, callbackId: 'claim' })
  return customer
}

const textsOf = (effects: readonly Effect[], kind: 'post' | 'messages'): string =>
  effects
    .flatMap((effect) => {
      if (kind === 'post') return effect.kind === 'post' && effect.post.kind === 'line' ? [effect.post.text] : []
      return isMessage(effect) && 'text' in effect && effect.kind !== 'close' ? [String(effect.text)] : []
    })
    .map(stripHtml)
    .join('\n')

const frameNames = (customer: Player): readonly string[] => customer.now().frames.map(({ flow }) => flow)

/** Anna has asked; nothing is proved yet, and the number is asked for. */
const asked = (replies: Replies = {}): Player => {
  const customer = inTalk(replies)
  feed(customer, ask())
  return customer
}

/** The code is sent. */
const sent = (replies: Replies = {}): Player => {
  const customer = asked(replies)
  customer.write(PHONE)
  return customer
}

describe('an agent asks for a proof', () => {
  it('asks the customer beside the talk, and the agent keeps custody', () => {
    const customer = inTalk()
    const { custody } = customer.now()
    const effects = feed(customer, ask())
    expect(customer.now().custody).toMatchObject(custody)
    expect(textsOf(effects, 'messages')).toContain('Анна просит подтвердить')
    expect(textsOf(effects, 'post')).toContain('Клиента попросили')
  })

  it('is refused to whoever does not have the talk, and to everybody when nobody has', () => {
    const customer = inTalk()
    expect(textsOf(feed(customer, ask(BORIS)), 'post')).toContain('не ваш')
    feed(customer, released)
    const before = frameNames(customer)
    expect(textsOf(feed(customer, ask()), 'post')).toContain('не ваш')
    expect(frameNames(customer)).toEqual(before)
  })

  it('reads the code, which no agent sees, and tells both sides', () => {
    const customer = sent()
    const end = during(customer, () => customer.write(CODE))
    expect(JSON.stringify(end.filter(({ kind }) => kind === 'post' || kind === 'customer-spoke'))).not.toContain(CODE)
    expect(end).toContainEqual(expect.objectContaining({ kind: 'erase' }))
    expect(textsOf(end, 'post')).toContain('подтвердил номер +7 ••• 67')
    expect(textsOf(end, 'messages')).toContain('видит, что номер ваш')
    expect(customer.now()).toMatchObject({ prompt: null, custody: { holder: 'agent', agent: ANNA } })
    expect(customer.now().custody.proof).toBeUndefined()
  })

  it('has one way back: to the talk at the first question, and no way to a menu or another person', () => {
    const ways = (customer: Player): readonly string[] => {
      const own = new Set(['Мой номер', 'Кода нет', 'Другой номер'])
      return customer.labels().filter((label) => !own.has(label))
    }
    expect(ways(asked())).toEqual(['Не сейчас'])
    expect(ways(sent())).toEqual(['К разговору'])
    const known = gives({ enough: false, missing: ['code'], until: null, phone: PHONE, refusal: null })
    expect(ways(asked({ 'proofs.held': known }))).toEqual(['К разговору'])
  })

  it('says nothing of a question when the number is proved already', () => {
    const customer = inTalk({ 'proofs.held': enough })
    const effects = feed(customer, ask())
    expect(textsOf(effects, 'post')).toContain('подтвердил номер')
    expect(customer.now().prompt).toBeNull()
  })

  it('says that nothing is proved when the card could not be changed', () => {
    const customer = sent({ 'desk.note-proof': fails('UNAVAILABLE') })
    expect(
      textsOf(
        during(customer, () => customer.write(CODE)),
        'post',
      ),
    ).toContain('не подтвердил')
  })
})

describe('the proof is over, and everything is as it was before', () => {
  const passed: WorldEvent = { kind: 'claimed', agent: BORIS, callbackId: null, from: ANNA.id, by: ANNA }
  const ends: readonly (readonly [string, (customer: Player) => void])[] = [
    ['by the way out', (customer) => customer.tap('Не сейчас')],
    ['by the word', (customer) => customer.write('назад')],
    ['when the talk is passed on', (customer) => feed(customer, passed)],
    ['when the talk goes back into the queue', (customer) => feed(customer, { kind: 'queued', from: ANNA })],
    ['with the talk', (customer) => feed(customer, released)],
    ['when the customer leaves', (customer) => customer.command('menu')],
  ]

  it.each(ends)('%s', (_, end) => {
    const customer = asked()
    const effects = during(customer, () => end(customer))
    expect(customer.now().custody.proof).toBeUndefined()
    expect(frameNames(customer)).not.toContain('prove-to-agent')
    expect(frameNames(customer)).not.toContain('prove')
    expect(effects).toContainEqual(expect.objectContaining({ kind: 'close' }))
  })

  it('gives the way back of before to the customer after the talk', () => {
    const [plain, proved] = [inTalk(), asked()]
    proved.tap('Не сейчас')
    for (const customer of [plain, proved]) feed(customer, released)
    expect(proved.now().history.length).toBe(plain.now().history.length)
    expect(frameNames(proved)).toEqual(frameNames(plain))
    expect(proved.now().prompt?.rows).toEqual(plain.now().prompt?.rows)
  })

  it('when the flow would call a person, who is there already', () => {
    const changed = gives({ enough: false, missing: [], until: null, phone: PHONE, refusal: 'sim-changed' })
    const customer = asked({ 'proofs.held': changed })
    const before = during(customer, () => customer.tap('Нет, не я'))
    expect(textsOf(before, 'post')).toContain('Номер не подтверждён')
    expect(frameNames(customer)).not.toContain('person')
    expect(customer.now().custody).toMatchObject({ holder: 'agent', agent: ANNA })
  })
})

test('G6: during a proof only the proof and the agent speak, and what is no answer goes to the agent', () => {
  const words = ['спасибо', 'а зачем это', 'где мои деньги?', 'позовите человека', 'да', 'какой у вас адрес', 'привет']
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 6 }), (said) => {
      const customer = sent()
      const { prompt } = customer.now()
      for (const text of said) {
        const effects = feed(customer, wrote(text))
        expect(effects).toContainEqual(expect.objectContaining({ kind: 'customer-spoke', text }))
        expect(textsOf(effects, 'messages')).toBe('')
      }
      expect(customer.now().prompt).toEqual(prompt)
      const fromAgent = feed(customer, { kind: 'agent-sent', agent: ANNA, text: 'Пишите' })
      expect(textsOf(fromAgent, 'messages')).toBe('Пишите')
    }),
  )
})
