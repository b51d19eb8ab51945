import { describe, expect, test } from 'vitest'
import { loadStatementReader } from '../../../src/bootstrap/load-intents.ts'

const read = loadStatementReader()
const stated = (text: string): readonly string[] =>
  read(text)
    .map(({ name, value }) => `${name}=${value}`)
    .toSorted()

describe('what customers state', () => {
  test.each([
    ['не приходит код, вчера поменяла симку, пишу с телефона соседки', 'device=borrowed sim-changed=by-me'],
    ['i swapped my sim on monday and now nothing', 'sim-changed=by-me'],
    ['учора памяняла сімку, код не прыходзіць', 'sim-changed=by-me'],
    ['ne prihodit kod, vchera pomenyal simku', 'sim-changed=by-me'],
    ['поминял симкарту сегодня утрам', 'sim-changed=by-me'],
    ['симку я не менял, она та же', 'sim-changed=never'],
    ['старого номера и почты уже нет', 'mailbox=gone old-number=gone'],
    ['my old number is dead and i cant open my email', 'mailbox=gone old-number=gone'],
    ['старога нумара няма, пошта таксама не адкрываецца', 'mailbox=gone old-number=gone'],
    ['у меня кнопочный, конвертик мигает', 'phone-kind=keys space=full'],
    ['its an old samsung, i restarted it twice', 'phone-kind=android restarted=yes'],
    ['no emails from anyone for days', 'letters=none'],
    ['я сейчас в Турции в роуминге', 'place=abroad'],
    ['у дочки тот же, у мужа другой', 'link-region=mixed'],
    ["actually it's my husband's phone", 'whose-number=another'],
    ['ой, это телефон мужа', 'whose-number=another'],
    ['перезагружал уже, другие смс приходят', 'other-messages=arrive restarted=yes'],
    ['телефон стырили в метро', 'loss=stolen'],
  ])('%s', (text, expected) => {
    expect(stated(text).join(' ')).toBe(expected)
  })

  test.each([
    'хочу поменять симку',
    'а если я симку поменяю?',
    'как поменять сим-карту',
    'could i get a new sim card',
    'не приходит код',
    'не могу войти в кабинет, пишет неверный пароль',
    'сколько стоит новая симка?',
    'спасибо, всё получилось',
    'хачу памяняць сімку',
    '',
  ])('nothing in: %s', (text) => {
    expect(stated(text)).toEqual([])
  })

  test('is read within a fraction of a millisecond', () => {
    const texts = ['не приходит код, вчера поменяла симку, пишу с телефона соседки', 'my old number is dead']
    for (const text of texts) read(text)
    const since = performance.now()
    for (let time = 0; time < 200; time += 1) for (const text of texts) read(text)
    expect((performance.now() - since) / 400).toBeLessThan(3)
  })
})
