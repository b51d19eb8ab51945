import { describe, expect, test } from 'vitest'
import { traitsOf } from '../../src/core/flow/call-register.ts'
import { newConversation } from '../../src/core/conversation/conversation.ts'
import type { Conversation } from '../../src/core/conversation/conversation.ts'
import { knownAnswersOf } from '../../src/core/conversation/known-answer.ts'
import { isStatementName, valuesOf } from '../../src/core/flow/statement.ts'
import type { StatementName, Statements } from '../../src/core/flow/statement.ts'
import { createPlayer, evidence, fails, gives } from './player.ts'
import type { Player, Replies } from './player.ts'
import { viewsOf } from './states.ts'
import { flows, services, texts, worldOf } from './world.ts'

const plain = (locale: string, message: string, vars: Readonly<Record<string, string>>): string =>
  texts.plain(locale, { flow: 'statements', message }, vars) ?? ''

/** A statement made at the beginning of the player's clock. */
const told = (values: Partial<Record<StatementName, string>>, at = Date.parse('2025-11-22T09:00:00Z')): Statements =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, { value, at, time: { at, isVague: false }, from: 'words' }]),
  )

const sentOf = ({ effects }: Player): readonly string[] =>
  effects.flatMap((effect) => (effect.kind === 'call' ? [effect.src] : []))

describe('what was said is not asked again', () => {
  test('the whole story in the first message, in three languages', () => {
    const stories = [
      ['ru', 'озон не шлёт смс код, вчера поменяла симку, пишу с телефона соседки', '+79161234567'],
      ['en', "no sms code from ozon, i changed my sim yesterday, writing from my neighbour's phone", '+79161234567'],
      ['be', 'не прыходзіць смс код озон, учора памяняла сімку, пішу з тэлефона суседкі', '+79161234567'],
    ] as const
    for (const [locale, first, number] of stories) {
      const customer = createPlayer(worldOf(), { 'evidence.collect': evidence({ simSwapHours: 5 }) }, locale)
      customer.write(first)
      if (customer.where() === 'which which') customer.tap('missing-sms')
      expect(customer.where()).toBe('missing-sms whose.typing')
      customer.write(number)
      expect(customer.where()).not.toContain('sim-changed')
      expect(customer.lines.join('\n')).toContain(plain(locale, 'taken', { what: '' }).slice(0, 5))
    }
  })

  test('old number and mailbox gone: neither is asked', () => {
    const customer = createPlayer(worldOf('ozon'), {}, 'ru')
    customer.write('сменился номер, старого номера уже нет, и почта закрыта')
    customer.tap('on-new')
    expect(customer.where()).toBe('regain-access access.session')
    customer.write('нигде не открыто')
    expect(customer.where()).toBe('regain-access papers')
  })

  test('a password that is forgotten is not asked about', () => {
    const customer = createPlayer(worldOf('my-mts'), {}, 'ru')
    customer.write('забыла пароль от кабинета')
    expect(customer.where()).toBe('reset-password by-sms.asked')
  })

  test('one tap takes it back', () => {
    const customer = createPlayer(worldOf('my-mts'), {}, 'en')
    customer.write('i forgot my password')
    expect(customer.labels()).toContain('That’s not so')
    customer.tap('back')
    expect(customer.where()).toBe('reset-password situation')
    expect(customer.now().statements.password).toBeUndefined()
    customer.tap('locked')
    expect(customer.now().statements.password?.value).toBe('locked')
  })

  test('a statement about another day does not answer a question about the last hours', () => {
    const customer = createPlayer(worldOf('ozon'), { 'evidence.collect': evidence({ simSwapHours: 5 }) }, 'ru')
    customer.write('не приходит смс код, симку менял в мае')
    customer.write('+79161234567')
    expect(customer.where()).toBe('missing-sms sim-changed')
  })

  test('a statement that has aged answers nothing', () => {
    const customer = createPlayer(worldOf('ozon'), {}, 'ru', {
      ...newConversation(1),
      statements: told({ airplane: 'off' }, Date.parse('2025-11-22T07:00:00Z')),
    })
    customer.command('start', 'missing-sms')
    customer.write('+79161234567')
    expect(customer.where()).toBe('missing-sms airplane.asked')
  })
})

describe('a correction', () => {
  test.each([
    ['ru', 'ой нет, в спаме всё-таки лежит'],
    ['en', 'actually it was in spam after all'],
    ['be', 'ой не, усё ж знайшла ў спаме'],
  ])('leads back to the question, in %s', (locale, sentence) => {
    const customer = createPlayer(worldOf('ozon'), {}, locale)
    customer.command('start', 'missing-sms')
    customer.write('+79161234567')
    customer.tap('was-off')
    customer.tap('nothing')
    expect(customer.where()).toBe('missing-sms number.asked')
    customer.write(sentence)
    expect(customer.where()).toBe('missing-sms retry.running')
    expect(customer.lines.join('\n')).toContain(plain(locale, 'corrected', { what: '' }).slice(0, 8))
  })

  test('speaks of one thing: a statement about another matter leads nowhere else', () => {
    const customer = createPlayer(worldOf('ozon'), { 'evidence.collect': evidence({ simSwapHours: 5 }) }, 'ru')
    customer.command('start', 'missing-sms')
    customer.share('+79161234567')
    customer.tap('it-was-me')
    const where = customer.where()
    customer.write('ой нет, в спаме всё-таки лежит')
    expect(customer.where()).toBe(where)
  })

  test('two endings that differ are the cause, and a number that is gone leads to regaining access', () => {
    const customer = createPlayer(worldOf('ozon'), {}, 'ru')
    customer.command('start', 'missing-sms')
    customer.write('+79161234567')
    customer.tap('was-off')
    customer.tap('nothing')
    customer.write('там на конце 31, а у меня 67')
    expect(customer.where()).toBe('missing-sms number.differs')
    customer.tap('gone')
    expect(customer.where()).toBe('regain-access telegram.asked')
    customer.tap('on-new')
    expect(customer.where()).toBe('regain-access access.session')
  })
})

describe('a sleeping chat', () => {
  const asleep = (): Player => {
    const customer = createPlayer(worldOf('ozon'), {}, 'ru')
    customer.command('start', 'missing-sms')
    customer.write('+79161234567')
    customer.wait()
    customer.wait()
    expect(customer.now().silence).toBe('asleep')
    return customer
  }

  test('is woken by an answer, which counts', () => {
    const customer = asleep()
    customer.write('да, самолётик горел')
    expect(customer.where()).toBe('missing-sms retry.running')
  })

  test('is woken by words that mean nothing, and asks again', () => {
    const customer = asleep()
    customer.write('ыыы фыв')
    expect(customer.where()).toBe('missing-sms airplane.asked')
    expect(customer.labels()).toContain('Он выключен')
  })
})

/** Everything that any question may know, the same value throughout. */
const allStatements = (pick: number): Statements =>
  told(
    Object.fromEntries(
      [...flows.values()]
        .flatMap(({ machine }) => viewsOf(machine).flatMap(([, view]) => knownAnswersOf(view)))
        .map(({ statement }) => {
          const values = isStatementName(statement) ? valuesOf(statement) : null
          return [statement, values?.[pick % values.length] ?? '%777']
        }),
    ),
  )

/** An operator with whom everything goes well, so that a walk gets far. */
const kindWorld: Replies = {
  'proofs.held': gives({
    enough: true,
    missing: [],
    until: '2025-11-22T19:00:00Z',
    phone: '+375291234567',
    refusal: null,
  }),
  'requests.mine': gives({ items: [] }),
  'subscribers.find': gives({ items: [], total: 0, searchesLeft: 4 }),
  'accounts.list': gives({ accounts: ['295000000001'] }),
  'numbers.search': gives({ items: [], cursor: null, searchesLeft: 4 }),
  'numbers.apply': fails('UNAVAILABLE'),
  'names.read': fails('UNAVAILABLE'),
  'lines.pause': fails('UNAVAILABLE'),
  'lines.resume': fails('UNAVAILABLE'),
  'lines.block': fails('UNAVAILABLE'),
  'lines.forward': fails('UNAVAILABLE'),
  'lines.forwarding': fails('UNAVAILABLE'),
  'lines.voicemail': fails('UNAVAILABLE'),
  'lines.set-voicemail': fails('UNAVAILABLE'),
  'password.reset': fails('UNAVAILABLE'),
}

/** Walks a flow, each time by the first button that was not pressed at that place. */
const walk = (customer: Player, seen: (where: string, now: Conversation) => void): void => {
  const pressed = new Set<string>()
  for (let step = 0; step < 60; step += 1) {
    seen(customer.where(), customer.now())
    const ways = new Set(['back', 'menu', 'person', 'take-up', 'wake'])
    const event = customer
      .now()
      .prompt?.rows.flat()
      .map(({ event: one }) => one.id ?? one.type)
      .find((name) => !ways.has(name) && !pressed.has(`${customer.where()} ${name}`))
    if (event === undefined) return
    pressed.add(`${customer.where()} ${event}`)
    customer.tap(event)
  }
}

describe.each(services.flatMap(({ id, flows: offered }) => offered.map((flow) => ({ id, flow }))))(
  '$flow of $id, with everything known',
  ({ id, flow }) => {
    test.each([0, 1, 2])('asks nothing that is known, and does nothing grave by itself (%i)', (pick) => {
      const begun = { ...newConversation(1), statements: allStatements(pick) }
      const customer = createPlayer(worldOf(id), kindWorld, 'ru', begun)
      customer.command('start', flow)
      expect(sentOf(customer).filter((src) => traitsOf(src).isMutating)).toEqual([])
      expect(customer.where()).not.toMatch(/^person /)
      walk(customer, (where, now) => {
        const frame = now.frames.at(-1)
        const asked = frame ? viewsOf(flows.get(frame.flow)!.machine) : []
        const view = asked.find(([state]) => `${frame!.flow} ${state}` === where)?.[1]
        const isMetAgain = now.settled.includes(`${frame?.id ?? 0}/${view?.ask ?? ''}`)
        const known = view === undefined || isMetAgain ? [] : knownAnswersOf(view)
        const unasked = known.filter(({ statement, answers = {}, passes = {}, input }) => {
          const value = now.statements[statement]?.value ?? ''
          return input === 'mask' || answers[value] !== undefined || passes[value] !== undefined
        })
        expect(unasked, where).toEqual([])
      })
    })
  },
)

test('statements survive a restart, are forgotten with the customer, and never cross chats', () => {
  const world = worldOf('ozon')
  const customer = createPlayer(world, {}, 'ru')
  customer.write('озон, не приходит код, пишу с телефона соседки')
  const saved = JSON.parse(JSON.stringify(customer.now())) as Conversation
  expect(saved.statements.device?.value).toBe('borrowed')
  const again = createPlayer(world, {}, 'ru', saved)
  again.write('+79161234567')
  expect(again.now().statements.device?.value).toBe('borrowed')
  expect(createPlayer(world, {}, 'ru').now().statements).toEqual({})
  again.command('forget')
  again.tap('forget')
  expect(again.now().statements).toEqual({})
})

test('a conversation that was saved before there were statements is read on', () => {
  const customer = createPlayer(worldOf('ozon'), {}, 'ru')
  customer.command('start', 'missing-sms')
  const { statements: _s, taken: _t, settled: _x, irreversible: _i, ...old } = customer.now()
  const again = createPlayer(worldOf('ozon'), {}, 'ru', old as Conversation)
  again.write('+79161234567')
  expect(again.where()).toBe('missing-sms airplane.asked')
})

test('a contact that cannot be the customer’s own is not taken', () => {
  const customer = createPlayer(worldOf('ozon'), {}, 'ru')
  customer.write('озон не шлёт код, пишу с телефона соседки')
  customer.share('+79161112233')
  expect(customer.effects.some(({ kind }) => kind === 'prove')).toBe(false)
})

test('a typed number that differs from the shared one is said at once', () => {
  const customer = createPlayer(worldOf('ozon'), {}, 'ru')
  customer.write('мой номер +7 916 123 45 67')
  customer.command('start', 'missing-sms')
  customer.share('+79161230000')
  expect(customer.lines.join('\n')).toContain('Номера разные')
})
