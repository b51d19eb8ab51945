import { describe, expect, test } from 'vitest'
import { newConversation } from '../../src/core/conversation/conversation.ts'
import type { StatementName } from '../../src/core/flow/statement.ts'
import { createPlayer, evidence } from './player.ts'
import type { Player } from './player.ts'
import { worldOf } from './world.ts'

/** Beginning of the player's clock. */
const NOW = Date.parse('2025-11-22T09:00:00Z')
const HOUR = 3_600_000

/** A customer at the airplane question who said something so many hours ago. */
const atAirplane = (name: StatementName, value: string, hoursAgo: number, locale = 'ru'): Player => {
  const at = NOW - hoursAgo * HOUR
  const customer = createPlayer(worldOf('ozon'), {}, locale, {
    ...newConversation(1),
    statements: { [name]: { value, at, time: null, from: 'words' } },
  })
  customer.command('start', 'missing-sms')
  customer.write('+79161234567')
  return customer
}

const question = (customer: Player): string => customer.now().prompt?.text ?? ''

describe('an unsure statement turns its question into "…, right?"', () => {
  test.each([
    ['ru', 'Вы уже говорили: авиарежим выключен. Это так?', 'да'],
    ['be', 'Вы ўжо казалі: рэжым палёту выключаны. Гэта так?', 'так'],
    ['en', 'You told us earlier: airplane mode is off. Is that right?', 'yes'],
  ])('in %s, and a plain yes is that answer', (locale, line, yes) => {
    const customer = atAirplane('airplane', 'off', 3, locale)
    expect(question(customer)).toContain(line)
    expect(customer.now().prompt?.rows[0]?.[0]?.event.type).toBe('was-off')
    customer.write(yes)
    expect(customer.where()).toBe('missing-sms spam.asked')
  })

  test('any other answer counts as it is', () => {
    const customer = atAirplane('airplane', 'off', 3)
    customer.tap('turned-off')
    expect(customer.where()).toBe('missing-sms retry.running')
  })

  test('a fresh one is the answer, one of long ago is forgotten', () => {
    expect(atAirplane('airplane', 'off', 0.5).where()).toBe('missing-sms spam.asked')
    expect(question(atAirplane('airplane', 'off', 7))).not.toContain('говорили')
  })

  test('a question that was answered once is asked plainly', () => {
    const customer = atAirplane('airplane', 'off', 3)
    customer.tap('was-off')
    customer.tap('back')
    expect(customer.where()).toBe('missing-sms airplane.asked')
    expect(question(customer)).not.toContain('говорили')
  })

  test('a SIM changed at a time that was not said', () => {
    const customer = createPlayer(worldOf('ozon'), { 'evidence.collect': evidence({ simSwapHours: 5 }) }, 'ru')
    customer.write('не приходит смс код, я поменяла симку')
    customer.write('+79161234567')
    expect(customer.where()).toBe('missing-sms sim-changed')
    expect(question(customer)).toContain('Вы уже говорили: SIM-карту меняли вы. Это так?')
    customer.write('да')
    expect(customer.where()).not.toBe('missing-sms sim-changed')
  })
})

describe('the kind of phone is asked once', () => {
  const begun = (): Player => {
    const customer = createPlayer(worldOf('ozon'), {}, 'ru')
    customer.command('start', 'missing-sms')
    customer.write('+79161234567')
    customer.tap('how')
    return customer
  }

  test('before the first instructions that depend on it, and never again', () => {
    const customer = begun()
    expect(question(customer)).toBe('Подскажем по шагам. На каком телефоне смотрите?')
    customer.tap('Кнопочный')
    expect(question(customer)).toContain('Кнопочный')
    expect(question(customer)).not.toMatch(/iPhone|Android/)
    customer.tap('was-off')
    customer.tap('how')
    expect(question(customer)).toContain('Кнопочный')
    expect(customer.labels()).not.toContain('iPhone')
  })

  test('in the message of the question, whose answers stay', () => {
    const customer = createPlayer(worldOf('ozon'), {}, 'ru')
    customer.command('start', 'missing-sms')
    customer.write('+79161234567')
    customer.tap('was-off')
    customer.tap('how')
    const asked = customer.now().prompt?.no
    expect(customer.labels()).toContain('Ничего нет')
    customer.tap('Android')
    expect(customer.effects.findLast(({ kind }) => kind === 'ask')).toMatchObject({ replaces: asked })
    customer.tap('nothing')
    expect(customer.where()).toBe('missing-sms number.asked')
  })

  test.each(['у меня айфон', 'iphone', 'это Apple'])('a sentence answers it: «%s»', (text) => {
    const customer = begun()
    customer.write(text)
    expect(question(customer)).toContain('iPhone')
    expect(question(customer)).not.toMatch(/Android|Кнопочный/)
  })

  test('not knowing shows the instructions for all', () => {
    const customer = begun()
    customer.write('не знаю')
    expect(question(customer)).toMatch(/Android[^]*iPhone[^]*Кнопочный/)
  })

  test('what was said before is not asked', () => {
    const customer = createPlayer(worldOf('ozon'), {}, 'ru')
    customer.write('не приходит смс код на кнопочный телефон')
    customer.write('+79161234567')
    if (customer.where() === 'missing-sms airplane.asked') customer.tap('how')
    expect(question(customer)).not.toContain('На каком телефоне')
  })
})

describe('a picture of what is looked for', () => {
  const picturesOf = ({ effects }: Player): readonly string[] =>
    effects.flatMap((effect) => (effect.kind === 'picture' ? [`${effect.picture.name}-${effect.picture.phone}`] : []))

  const looking = (kind: string): Player => {
    const customer = createPlayer(worldOf('ozon'), {}, 'ru')
    customer.command('start', 'missing-sms')
    customer.write('+79161234567')
    customer.tap('how')
    expect(picturesOf(customer)).toEqual([])
    customer.tap(kind)
    return customer
  }

  test.each(['android', 'iphone', 'keys', 'unsure'])('comes above the instructions, for a phone that is %s', (kind) => {
    const customer = looking(kind)
    expect(picturesOf(customer)).toEqual([`airplane-${kind}`])
    const kinds = customer.effects.map(({ kind }) => kind)
    expect(kinds.lastIndexOf('picture')).toBeLessThan(kinds.lastIndexOf('ask'))
    expect(customer.effects.findLast(({ kind }) => kind === 'ask')).toMatchObject({ replaces: null })
  })

  test('comes once', () => {
    const customer = looking('android')
    customer.tap('back')
    customer.tap('how')
    expect(customer.where()).toBe('missing-sms airplane.how')
    expect(picturesOf(customer)).toEqual(['airplane-android'])
  })

  test('is left out where the phone has no such sign', () => {
    const customer = looking('android')
    customer.tap('was-off')
    customer.tap('how')
    expect(picturesOf(customer)).toEqual(['airplane-android'])
  })
})
