import { describe, expect, test } from 'vitest'
import type { RankedIntent } from '../../../src/core/text/intent-reader.ts'
import { createPlayer } from '../../flows/player.ts'
import type { Player } from '../../flows/player.ts'
import { worldOf } from '../../flows/world.ts'

const newChat = (...services: readonly string[]): Player => createPlayer(worldOf(...services))

const atMenu = (...services: readonly string[]): Player => {
  const customer = newChat(...services)
  customer.command('start')
  return customer
}

/** A world in which every text is read as told. */
const readAs = (...intents: readonly RankedIntent[]): Player => {
  const customer = createPlayer({ ...worldOf('ozon'), readIntents: () => intents })
  customer.command('start')
  return customer
}

const linesOf = (customer: Player): string => customer.lines.join('\n')

describe('own words at the menu', () => {
  test.each([
    ['не приходит код, жду уже час', 'missing-sms'],
    ['kod ne prihodit uzhe chas', 'missing-sms'],
    ['ghbitk rjl rjnjhsq z yt pfghfibdfk', 'is-it-a-scam'],
    ['сменил симку и не могу попасть в аккаунт', 'regain-access'],
    ['the email with the link never came', 'missing-email'],
  ])('«%s» lead to %s, which is said', (text, flow) => {
    const customer = atMenu('ozon')
    customer.write(text)
    expect(customer.where().split(' ')[0]).toBe(flow)
    expect(linesOf(customer)).toContain('Мы поняли так: ')
    expect(customer.labels()).toContain('Не то')
  })

  test('are taken back with one tap, which asks what else was meant', () => {
    const customer = readAs(
      { id: 'missing-sms', score: 0.8 },
      { id: 'missing-email', score: 0.4 },
      { id: 'is-it-a-scam', score: 0.2 },
    )
    customer.write('код')
    customer.tap('Не то')
    expect(customer.where()).toBe('which which')
    expect(customer.labels().slice(0, 3)).toEqual(['Не приходит письмо', 'Это мошенники?', 'Ничего из этого'])
    customer.tap('missing-email')
    expect(customer.where()).toMatch(/^missing-email /)
    expect(customer.labels()).not.toContain('Не то')
  })

  test('are taken back to the menu when nothing else is likely', () => {
    const customer = readAs({ id: 'missing-sms', score: 0.8 })
    customer.write('код')
    customer.tap('Не то')
    expect(customer.where()).toBe('start troubles.greeting')
  })

  test('that may mean several things are asked about, and none of them leads to the menu', () => {
    const customer = readAs(
      { id: 'missing-sms', score: 0.3 },
      { id: 'missing-email', score: 0.28 },
      { id: 'change-number', score: 0.2 },
      { id: 'is-it-a-scam', score: 0.09 },
    )
    customer.write('код')
    expect(customer.labels()).toEqual([
      'Не приходит SMS-код',
      'Не приходит письмо',
      'Ничего из этого',
      'Назад',
      'В начало',
      'Позвать человека',
    ])
    customer.tap('none')
    expect(customer.where()).toBe('start troubles.greeting')
  })

  test('that answer the question what was meant are understood too', () => {
    const customer = atMenu('ozon')
    customer.write('код')
    expect(customer.where()).toBe('which which')
    customer.write('письмо на почту не приходит')
    expect(customer.where()).toMatch(/^missing-email /)
  })

  test('that mean nothing leave the menu and a person, and name the person the second time', () => {
    const customer = atMenu('ozon')
    customer.write('лодка')
    expect([customer.where(), customer.labels().at(-1)]).toEqual(['start troubles.greeting', 'Позвать человека'])
    customer.write('пароход')
    expect(linesOf(customer)).toContain('Снова не поняли')
  })

  test('for what no service here offers are no guess', () => {
    const customer = readAs({ id: 'rename-subscribers', score: 0.9 }, { id: 'voicemail', score: 0.5 })
    customer.write('переименуйте абонентов')
    expect(customer.where()).toBe('start troubles.greeting')
  })

  test('lead to an article of the catalogue', () => {
    const customer = atMenu('mts-business')
    customer.write('где скачать счёт за октябрь')
    expect(customer.where()).toMatch(/^answers /)
  })

  test('ask for the service only where several may be meant', () => {
    const customer = atMenu()
    customer.write('не приходит смс с кодом')
    expect(customer.where()).toBe('start service.asked')
    customer.tap('ozon')
    expect(customer.where()).toBe('missing-sms whose.asked')
  })
})

describe('what the words hold', () => {
  test('a number is used and not asked again', () => {
    const customer = atMenu('ozon')
    customer.write('не приходит смс с кодом на 8 916 123-45-67')
    expect(customer.effects.map(({ kind }) => kind)).not.toContain('erase')
    expect(customer.effects).toContainEqual(
      expect.objectContaining({
        kind: 'call',
        src: 'evidence.collect',
        input: { phone: '+79161234567', role: 'on-record' },
      }),
    )
    expect(customer.where()).toBe('missing-sms airplane.asked')
  })

  test('a code is erased, and the story is understood all the same (G8)', () => {
    const customer = atMenu('ozon')
    customer.write('мне сам пришёл код 482913, я его не запрашивал')
    expect(customer.effects).toContainEqual(expect.objectContaining({ kind: 'erase' }))
    expect(customer.where()).toMatch(/^is-it-a-scam /)
    expect(JSON.stringify([customer.now(), customer.effects])).not.toContain('482913')
  })
})

describe('the first words of a chat', () => {
  test('are understood at once, and say who answers', () => {
    const customer = newChat('ozon')
    customer.write('здравствуйте, не приходит смс с кодом')
    expect(customer.where()).toBe('missing-sms whose.asked')
    expect(linesOf(customer)).toContain('Отвечает программа')
    customer.tap('Не то')
    expect(customer.where()).toMatch(/^(which which|start troubles\.greeting)$/)
  })

  test('that mean nothing are greeted', () => {
    const customer = newChat('ozon')
    customer.write('привет')
    expect(customer.where()).toBe('start troubles.greeting')
  })
})

describe('another subject in the middle of a flow', () => {
  const midFlow = (): Player => {
    const customer = atMenu('ozon')
    customer.tap('missing-sms')
    customer.write('89161234567')
    return customer
  }

  test('is asked about before anything is left, and staying leaves everything as it was', () => {
    const customer = midFlow()
    const { where, labels } = customer
    const [step, buttons] = [where(), labels()]
    customer.write('а ещё письмо со ссылкой на почту не приходит')
    expect(where()).toBe('which leave')
    customer.tap('stay')
    expect([where(), labels()]).toEqual([step, buttons])
  })

  test('is gone to when the customer says so', () => {
    const customer = midFlow()
    customer.write('а ещё письмо со ссылкой на почту не приходит')
    customer.tap('missing-email')
    expect(customer.where()).toMatch(/^missing-email /)
  })

  test('is not suspected in words about the same thing, or in unclear ones', () => {
    const customer = midFlow()
    const step = customer.where()
    customer.write('смс с кодом всё равно не приходит')
    customer.write('код')
    expect(customer.where()).toBe(step)
  })
})

describe('a person', () => {
  test.each([
    'человек',
    'оператор',
    'help',
    'помогите',
    'да позовите же живого человека',
    'connect me to a real person please',
  ])('comes at «%s», wherever the customer is', (text) => {
    const menu = atMenu('ozon')
    menu.write(text)
    const midFlow = atMenu('ozon')
    midFlow.tap('missing-sms')
    midFlow.write(text)
    expect([menu.where(), midFlow.where()]).toEqual(['person no-desk', 'person no-desk'])
  })
})
