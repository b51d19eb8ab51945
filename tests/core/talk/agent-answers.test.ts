import { describe, expect, test } from 'vitest'
import { decide } from '../../../src/core/talk/decide.ts'
import { fillAnswer, unknownPlaceholders } from '../../../src/core/talk/fill-answer.ts'
import type { DeskEvent } from '../../../src/core/desk/desk-event.ts'
import type { DeskSituation } from '../../../src/core/talk/desk-situation.ts'
import type { OwnAnswer } from '../../../src/core/desk/own-answer.ts'
import {
  anna,
  boris,
  brief,
  buttons,
  changes,
  chief,
  command,
  decided,
  press,
  read,
  talkWith,
  world,
} from './desk-world.ts'

type Over = Partial<DeskSituation>
const ownAnswer = (over: Partial<OwnAnswer> = {}): OwnAnswer => ({
  id: 5,
  service: 'my-mts',
  name: 'возврат',
  locale: 'be',
  text: 'Вярнулі, {імя}!',
  author: { id: boris.id, name: boris.name },
  ...over,
})
const mine: Over = { talk: talkWith(anna), ownAnswers: [] }
const withOwn = (...ownAnswers: readonly OwnAnswer[]): Over => ({ talk: talkWith(anna), ownAnswers })
const under = (text: string | null, what: 'text' | 'photo' = 'text') =>
  ({ replyTo: 70, under: { messageId: 70, text, what } }) as const
const drafts = (event: DeskEvent, over: Over = mine) =>
  decided(event, over).answers.flatMap((one) => (one.kind === 'draft' ? [one.answer] : []))
const sent = (event: DeskEvent, over: Over) =>
  decided(event, over).inbox.flatMap(({ event: one }) => (one.kind === 'agent-sent' ? [one.text] : []))

describe('writing an answer', () => {
  test.each<[string, object, object]>([
    ['/c add Возврат Деньги вернутся', {}, { name: 'возврат', locale: 'be', text: 'Деньги вернутся' }],
    ['/c add возврат ru\nДеньги\nвернутся', {}, { name: 'возврат', locale: 'ru', text: 'Деньги\nвернутся' }],
    ['/c add refund EN', under('The money is back'), { name: 'refund', locale: 'en', text: 'The money is back' }],
    ['/c add зелёный', under('Да'), { name: 'зеленый', locale: 'be', text: 'Да' }],
    ['/c ADD refund ruble is text', {}, { locale: 'be', text: 'ruble is text' }],
  ])('%s shows it to its author first, and sends nothing', (line, over, answer) => {
    const event = command(line, over)
    expect(drafts(event)).toEqual([{ service: 'my-mts', author: { id: anna.id, name: anna.name }, ...wholeOf(answer) }])
    const decision = decided(event, mine)
    expect(decision.inbox).toEqual([])
    expect(decision.history).toEqual([])
    expect(read(decision)).toContain('автор Анна')
    expect(buttons(decision).map((data) => data.split(':')[0])).toEqual(['keep', 'change', 'discard'])
  })
  const wholeOf = (answer: object) => ({ name: expect.any(String), locale: expect.any(String), ...answer })

  test.each<[string, object, Over, RegExp]>([
    ['/c add', {}, mine, /Ответьте на сообщение/],
    ['/c add возврат', {}, mine, /Ответьте на сообщение/],
    ['/c add возврат', under('подпись', 'photo'), mine, /Ответьте на сообщение/],
    ['/c add возврат', under('мой адрес'), { ...mine, wordBy: 'customer' }, /слова клиента/],
    ['/c add hello Привет', {}, mine, /занято/],
    ['/c add здравствуйте Привет', {}, mine, /занято/],
    ['/c add drop Привет', {}, mine, /занято/],
    ['/c add ru Привет', {}, mine, /занято/],
    ['/c add hеllo Привет', {}, mine, /одним словом/],
    ['/c add вернуть/деньги Да', {}, mine, /одним словом/],
    ['/c add 4567 Да', {}, mine, /одним словом/],
    [`/c add ${'а'.repeat(21)} Да`, {}, mine, /одним словом/],
    [`/c add возврат ${'а'.repeat(3001)}`, {}, mine, /длиннее 3.?000/],
    ['/c add код Ваш код 481516', {}, mine, /похожее на код/],
    ['/c add карта Оплатите на 4111 1111 1111 1111', {}, mine, /похожее на код/],
    ['/c add возврат Привет, {фамилия}!', {}, mine, /вместо \{фамилия\}/],
    ['/c add возврат Привет, {имя', {}, mine, /вместо \{/],
    ['/c add возврат Моё', {}, withOwn(ownAnswer()), /составил агент Борис/],
    [
      '/c add новый Да',
      {},
      withOwn(...Array.from({ length: 60 }, (_, n) => ownAnswer({ id: n, name: `имя${n}` }))),
      /уже 60/,
    ],
  ])('%s is refused', (line, over, situation, why) => {
    const decision = decided(command(line, over), situation)
    expect(read(decision)).toMatch(why)
    expect([...decision.answers, ...changes(decision)]).toEqual([])
  })

  test('an own one may be replaced, and by a supervisor any; the preview names whose it was', () => {
    const own = ownAnswer({ author: { id: anna.id, name: anna.name } })
    expect(read(decided(command('/c add возврат Новое'), withOwn(own)))).toContain(
      'Заменит ответ с этим именем, автор Анна',
    )
    expect(drafts(command('/c add возврат Новое'), { ...withOwn(ownAnswer()), agent: chief })).toHaveLength(1)
    expect(drafts(command('/c add возврат ru Новое'), withOwn(ownAnswer()))).toHaveLength(1)
  })

  test('the preview tells of a host that nobody knows', () =>
    expect(read(decided(command('/c add вход Войдите на mts-login.example'), mine))).toContain('mts-login.example'))
})

describe('below the preview', () => {
  const draft = ownAnswer({ id: 9, author: { id: anna.id, name: anna.name } })
  const judged = (act: string, over: Over = {}) => decided(press(`${act}:17:900:11`), { ...withOwn(), draft, ...over })
  test('keeping writes the author down', () => {
    const decision = judged('keep')
    expect(decision.answers).toEqual([{ kind: 'keep', id: 9 }])
    expect(decision.audit).toMatchObject([
      { actor: anna.id, action: 'answer-kept', chatId: null, about: 'my-mts/возврат/be' },
    ])
    expect(read(decision)).toContain('автор Анна')
  })
  test('changing gives it back to be copied', () => {
    const decision = judged('change')
    expect(decision.answers).toEqual([{ kind: 'drop', ids: [9] }])
    expect(read(decision)).toContain('/c add возврат be\nВярнулі, {імя}!')
  })
  test('dropping forgets it', () => expect(judged('discard').answers).toEqual([{ kind: 'drop', ids: [9] }]))
  test.each<[string, string, Over]>([
    ['keep', 'of somebody else', { agent: boris }],
    ['change', 'of somebody else', { agent: boris }],
    ['discard', 'of somebody else', { agent: boris }],
    ['keep', 'by a supervisor', { agent: chief }],
    ['keep', 'that is gone', { draft: null }],
    ['keep', 'whose name another has taken meanwhile', { ownAnswers: [ownAnswer()] }],
  ])('%s: %s changes nothing', (act, _why, over) => {
    const decision = judged(act, over)
    expect([...decision.answers, ...changes(decision)]).toEqual([])
  })
  test('a forged writer is none', () =>
    expect(decided(press('keep:17:900:12'), { ...withOwn(), draft, agent: boris }).answers).toEqual([]))
})

describe('an own answer', () => {
  test.each(['/c возврат', '/c Возврат', '/c  ВОЗВРАТ '])('%s goes at once in the customer’s language', (line) => {
    expect(sent(command(line), withOwn(ownAnswer(), ownAnswer({ id: 6, locale: 'ru', text: 'Вернули' })))).toEqual([
      'Вярнулі, Иван!',
    ])
    expect(read(decided(command(line), withOwn(ownAnswer())))).toContain('ответ составил агент Борис')
  })

  test('that is missing in the customer’s language is shown first, and goes after one tap', () => {
    const over = withOwn(ownAnswer({ locale: 'ru', text: 'Вернули' }))
    const asked = decided(command('/c возврат'), over)
    expect(asked.inbox).toEqual([])
    expect(read(asked)).toMatch(/По-белорусски его нет, уйдёт по-русски.*Вернули/s)
    expect(buttons(asked)).toEqual(['say:17:возврат:5', 'leave:17'])
    expect(sent(press('say:17:возврат:5'), over)).toEqual(['Вернули'])
  })

  test('with a host that nobody knows is shown with its author before each sending, which is written down', () => {
    const over = withOwn(ownAnswer({ text: 'Увайдзіце на https://mts-login.example/a' }))
    for (const event of [command('/c возврат'), press('say:17:возврат')]) {
      expect(sent(event, over)).toEqual([])
      expect(read(decided(event, over))).toMatch(/автор Борис.*mts-login\.example/s)
    }
    expect(sent(press('say:17:возврат:5'), over)).toHaveLength(1)
    expect(decided(press('say:17:возврат:5'), over).audit).toMatchObject([
      { actor: anna.id, action: 'link-sent', about: 'mts-login.example' },
    ])
  })

  test('that was replaced since it was shown does not go', () =>
    expect(sent(press('say:17:возврат:4'), withOwn(ownAnswer({ text: 'https://x.example' })))).toEqual([]))

  test('goes to nobody else’s customer', () => {
    const over = { ...withOwn(ownAnswer()), talk: talkWith(boris) }
    expect(sent(command('/c возврат'), over)).toEqual([])
    expect(sent(press('say:17:возврат:5'), over)).toEqual([])
  })

  test('is offered for a slip of its name, and not sent', () => {
    const decision = decided(command('/c возрат'), withOwn(ownAnswer()))
    expect(decision.inbox).toEqual([])
    expect(buttons(decision)).toEqual(['say:17:возврат'])
  })

  test('is listed beside those of the bot, with its author', () => {
    const decision = decided(command('/c'), withOwn(ownAnswer(), ownAnswer({ id: 6, locale: 'ru' })))
    const labels = decision.posts.flatMap(({ post }) => (post.kind === 'line' ? post.buttons.flat() : []))
    expect(labels.filter(({ data }) => data === 'say:17:возврат')).toMatchObject([{ label: 'возврат · Борис' }])
    expect(labels.length).toBeGreaterThan(10)
  })

  test('is dropped after a question, by its author or a supervisor', () => {
    const over = { ...withOwn(ownAnswer(), ownAnswer({ id: 6, locale: 'ru' })), agent: boris, talk: talkWith(boris) }
    const asked = decided(command('/c drop Возврат'), over)
    expect(asked.answers).toEqual([])
    expect(buttons(asked)).toEqual(['unsay:17:возврат', 'leave:17'])
    const dropped = decided(press('unsay:17:возврат'), over)
    expect(dropped.answers).toEqual([{ kind: 'drop', ids: [5, 6] }])
    expect(dropped.audit).toMatchObject([{ actor: boris.id, action: 'answer-dropped', about: 'my-mts/возврат' }])
    expect(decided(press('unsay:17:возврат'), withOwn(ownAnswer())).answers).toEqual([])
    expect(read(decided(command('/c drop возврат'), withOwn(ownAnswer())))).toMatch(/составил агент Борис/)
    expect(decided(press('unsay:17:возврат'), { ...over, agent: chief }).answers).toHaveLength(1)
    expect(read(decided(command('/c drop нету'), over))).toContain('Есть: возврат')
  })
})

describe('what an answer leaves open', () => {
  const filled = (text: string, who = 'Иван') =>
    fillAnswer(world, { ...talkWith(anna), brief: { ...brief, who } }, 'Анна', text)
  test.each([
    ['Здравствуйте, {имя}!', 'Иван', 'Здравствуйте, Иван!'],
    ['Hello, { Name }! {agent}', 'Иван', 'Hello, Иван! Анна'],
    ['Здравствуйте, {имя}!', '', 'Здравствуйте!'],
    ['Здравствуйте, {имя}!', 'evil.com', 'Здравствуйте!'],
    ['Здравствуйте, {имя}!', '@thief_bot', 'Здравствуйте!'],
    ['Здравствуйте, {имя}!', '{agent}', 'Здравствуйте, agent!'],
    ['{service}', 'Иван', 'Мой МТС'],
    ['Привет, {имя}', 'a\n\nКод: 5', 'Привет, a Код: 5'],
  ])('%s for «%s»', (text, who, shown) => expect(filled(text, who)).toBe(shown))
  test('is escaped when it is sent', () => {
    const over = { ...withOwn(ownAnswer()), talk: { ...talkWith(anna), brief: { ...brief, who: '<a href="x">я</a>' } } }
    expect(sent(command('/c возврат'), over)[0]).toContain('&lt;a href')
  })
  test.each([
    ['{имя} {Горячая  линия}', []],
    ['{}', ['{}']],
    ['}', ['}']],
    ['{{имя}}', ['{']],
  ])('%s has unknown %j', (text, unknown) => expect(unknownPlaceholders(text)).toEqual(unknown))
})

test('every text of it exists in every language', () => {
  for (const locale of ['be', 'en'])
    expect(() => decide(world, { ...situationOf(), locale }, command('/c add возврат Да'), 0)).not.toThrow()
})
const situationOf = (): DeskSituation => ({
  agent: anna,
  customer: 700,
  isPast: false,
  talk: talkWith(anna),
  openTalks: 1,
  talksOf: {},
  counterpart: null,
  album: [],
  agents: [anna],
  supervisors: [],
  recoveryAskedBy: [],
  flows: [],
  locale: 'be',
  ownAnswers: [],
})
