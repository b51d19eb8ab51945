import { describe, expect, test } from 'vitest'
import { anna, changes, command, decided, press, read, talkWith } from './desk-world.ts'

const belarusian = { ...anna, locale: 'be' }

describe('the language of an agent', () => {
  test.each([
    ['be', 'be', /вашы каманды/],
    ['EN', 'en', /your commands/],
    ['ru', 'ru', /ваши команды/],
  ])('/language %s is kept, and told in it', (word, locale, told) => {
    const decision = decided(command(`/language ${word}`))
    expect(decision.agents).toEqual([{ kind: 'put', agent: { ...anna, locale } }])
    expect(read(decision)).toMatch(told)
  })
  test.each(['', 'fr', 'be en'])('/language %s changes nothing and tells which there are', (word) => {
    const decision = decided(command(`/language ${word}`), { agent: belarusian })
    expect(changes(decision)).toEqual([])
    expect(read(decision)).toMatch(/Адказваем вам па-беларуску.*ru, be, en/)
  })
  test('is that of refusals, toasts and the help, not of lines for everybody', () => {
    expect(read(decided(command('/hold'), { agent: belarusian, talk: talkWith(anna, 'pending') }))).toMatch(/Мы ўжо/)
    expect(read(decided(press('say:17:hello'), { agent: belarusian }))).toMatch(/вазьміце/)
    expect(read(decided(command('/help'), { agent: belarusian }))).toContain('узяць размову')
    expect(read(decided(command('/ban'), { agent: belarusian }))).toContain('Заблокировать клиента?')
    expect(read(decided(command('/hold'), { talk: talkWith(anna, 'pending') }))).toMatch(/Мы уже/)
  })
})
