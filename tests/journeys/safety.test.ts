import { beforeEach, describe, expect, it } from 'vitest'
import { rowsOf } from '../support/store.ts'
import type { Customer } from './customer.ts'
import { useScene } from './scene.ts'
import type { Scene } from './scene.ts'
import { letPass } from './time.ts'
import { askForTheCode, comeIn, serviceCode, shareNumber, typeNumber } from './way-in.ts'

const clock = { ahead: 0 }
const scene = useScene({ sandbox: { now: () => Date.now() + clock.ahead, limits: { maxSend: 100 } } })
beforeEach(() => {
  clock.ahead = 0
})

/** What the operator was asked about a number, apart from sending to it. */
const askedAbout = ({ line }: Scene, phone: string): readonly string[] =>
  line
    .heard()
    .filter(({ body }) => body.includes(phone))
    .map(({ path }) => path)
    .filter((path) => !path.includes('one-time-password'))

/** Everything the database holds, in every table, as it lies there. */
const everythingAtRest = async ({ test }: Scene): Promise<string> => {
  const tables = await rowsOf<{ name: string; binary: readonly string[] }>(
    test.pool,
    `
    select format('%I.%I', table_schema, table_name) as name,
      array_agg(column_name::text) filter (where data_type = 'bytea') as binary
    from information_schema.columns where table_schema in ('public', 'graphile_worker') group by 1`,
  )
  const parts: string[] = []
  for (const { name, binary } of tables) {
    for (const row of await rowsOf<Record<string, unknown>>(test.pool, `select * from ${name}`)) {
      parts.push(JSON.stringify(row))
      for (const column of binary ?? []) {
        const bytes = row[column]
        if (Buffer.isBuffer(bytes)) parts.push(bytes.toString('latin1'), bytes.toString('utf8'))
      }
    }
  }
  return parts.join('\n')
}

/** From a full inbox to a code of ours that has been sent. */
const withCode = async (): Promise<Customer> => {
  const anna = await shareNumber(scene(), { switches: { inboxFull: true } })
  await anna.press('space', 'enough')
  await anna.switchHandset({ inboxFull: false })
  await anna.press('again', 'sms')
  await anna.asked('sent')
  return anna
}

const wrongCode = (right: string): string => String((Number(right) + 1) % 1_000_000).padStart(6, '0')

describe('a contact proves a number only when it is the sender’s own', () => {
  const stranger = { phone_number: '375290001001', first_name: 'Борис' }
  it.each([
    ['forwarded', { contact: stranger, forwarded_from: 'Борис' }, 'note-contact-forwarded'],
    ['sent through another bot', { contact: stranger, via_bot: 'other_bot' }, 'note-contact-via-bot'],
  ])('%s is refused clearly, and the operator is asked nothing', async (_what, content, note) => {
    const anna = await comeIn(scene())
    await anna.press('number-asked', 'mine')
    await anna.until('the reply keyboard', () => anna.chat().reply_keyboard !== null)
    scene().emulator.control.send({ user: anna.id, ...content })
    await anna.told(note, 'common')
    expect(askedAbout(scene(), '+375290001001')).toEqual([])
    await anna.until('still asked to share', () => anna.chat().reply_keyboard !== null)
    await anna.share()
    await anna.told('why-on-the-phone')
  })

  it.each([
    ['somebody else’s', { contact: stranger }],
    ['one that names another account', { contact: { ...stranger, user_id: 1 } }],
  ])('%s leaves two ways on, and the operator is asked nothing', async (_what, content) => {
    const anna = await comeIn(scene())
    await anna.press('number-asked', 'mine')
    await anna.until('the reply keyboard', () => anna.chat().reply_keyboard !== null)
    scene().emulator.control.send({ user: anna.id, ...content })
    await anna.asked('stranger')
    expect(anna.chat().reply_keyboard).toBeNull()
    await anna.press('stranger', 'together')
    await anna.told('why-general')
    expect(askedAbout(scene(), '+375290001001')).toEqual([])
  })

  it('a typed number brings no question about it to the operator, before and after a code is sent to it', async () => {
    const anna = await typeNumber(scene(), { switches: { suspended: true }, number: '+375290001002', sent: false })
    await anna.told('why-general')
    await askForTheCode(anna)
    await anna.press('sent', 'not-came')
    await anna.until('what comes next', () => anna.question()?.text?.includes('Проверочный код') === false)
    expect(askedAbout(scene(), '+375290001002')).toEqual([])
  })
})

describe('a code of ours', () => {
  it('names the service, the purpose, and says to tell nobody, in the customer’s language', async () => {
    const texts = [
      ['ru', /^Мой МТС: код \d{6}, проверка SMS\. Никому не говорите$/],
      ['en', /^My MTS: \d{6} is your code to check that SMS arrive\. Don’t share it with anyone$/],
      ['be', /^Мой МТС: код \d{6}, праверка SMS\. Нікому/],
    ] as const
    for (const [language, words] of texts) {
      const anna = await shareNumber(scene(), { language, switches: { inboxFull: true } })
      await anna.press('space', 'enough')
      await anna.switchHandset({ inboxFull: false })
      await anna.press('again', 'sms')
      await anna.code()
      expect((await anna.sms()).at(-1)?.text).toMatch(words)
    }
  })

  it('typed here is deleted at once; right, it is told that messages arrive', async () => {
    const anna = await withCode()
    const code = await anna.code()
    await anna.say(code)
    await anna.asked('works')
    expect(anna.chat().messages.some(({ text }) => text?.includes(code) === true)).toBe(false)
    expect(anna.screen().join()).toContain('✓ ••••')
  })

  it('wrong three times is used up; a new one comes at its time, and the old one no longer fits', async () => {
    const anna = await withCode()
    const first = await anna.code()
    await anna.say(wrongCode(first))
    await anna.asked('wrong')
    expect(anna.question()?.text).toContain('Осталось 2 попытки')
    await anna.say(wrongCode(first))
    await anna.until('one try left', () => anna.question()?.text?.includes('Осталась 1 попытка') === true)
    await anna.say(wrongCode(first))
    await anna.asked('spent')
    await anna.press('spent', 'new-code')
    await anna.press('again', 'sms')
    await anna.asked('too-early')
    await letPass(scene().test, 2)
    await anna.asked('sent')
    const second = await anna.code()
    expect(second).not.toBe(first)
    await anna.say(second)
    await anna.asked('works')
  })

  it('expired is said so, and how long one is good', async () => {
    const anna = await withCode()
    const code = await anna.code()
    clock.ahead = 6 * 60_000
    await anna.say(code)
    await anna.asked('expired')
    expect(anna.question()?.text).toContain('5 минут')
  })

  it('of another service, typed where no code is asked for, is deleted and warned about', async () => {
    const anna = await typeNumber(scene(), { sent: false })
    await anna.asked('airplane')
    await anna.say('482913')
    await anna.asked('note-erased-code', 'common')
    await anna.asked('airplane')
    expect(anna.chat().messages.some(({ text }) => text === '482913')).toBe(false)
  })
})

describe('codes to one number, over all chats', () => {
  const number = '+375290001003'

  /** Another chat that asks for a code to the number; ends at what it gets. */
  const askForCode = async (): Promise<Customer> => {
    const chat = await typeNumber(scene(), { number, sent: false })
    await askForTheCode(chat)
    return chat
  }

  it('of strangers: each chat sees a code on its way, and the phone gets five a day', async () => {
    for (let chats = 0; chats < 7; chats += 1) {
      const chat = await askForCode()
      await chat.asked('sent')
      await letPass(scene().test, 6)
    }
    const sms = (await scene().control('GET', `handsets/${encodeURIComponent(number)}/sms`)) as readonly unknown[]
    expect(sms).toHaveLength(5)
  })
})

describe('secrets that nobody asked for', () => {
  it.each([
    ['a card', '4111 1111 1111 1111', 'note-erased-card'],
    ['a Belarusian passport', 'MP1234567', 'note-erased-document'],
    ['a Russian passport', 'паспорт 4510 123456', 'note-erased-document'],
    ['a password', 'мой пароль: Qwerty12', 'note-erased-password'],
    ['a code', 'код 918273', 'note-erased-code'],
  ])('%s is deleted, and the customer is told', async (_what, secret, note) => {
    const anna = await typeNumber(scene(), { sent: false })
    await anna.asked('airplane')
    await anna.say(secret)
    await anna.asked(note, 'common')
    expect(anna.chat().messages.some(({ text }) => text === secret)).toBe(false)
    await anna.asked('airplane')
  })

  it('in an edited message, in a caption and as the very first words are deleted too', async () => {
    const boris = await scene().customer()
    await boris.say('мой пароль: Первый99')
    await boris.until('a first question', () => boris.question() !== undefined)
    const anna = await typeNumber(scene(), { sent: false })
    await anna.asked('airplane')
    await anna.say('сейчас посмотрю')
    await anna.asked('wait-a-moment', 'manners')
    const mine = anna.chat().messages.findLast(({ outgoing }) => outgoing)
    scene().emulator.control.edit({ user: anna.id, message_id: mine?.message_id ?? 0, text: 'пароль: Второй99' })
    await anna.asked('note-erased-password', 'common')
    const asked = anna.question()?.message_id ?? 0
    scene().emulator.control.send({ user: anna.id, photo: {}, caption: 'пароль: Третий99' })
    await anna.until('the question anew', () => (anna.question()?.message_id ?? 0) > asked)
    await anna.asked('note-said-before', 'common')
    const seen = JSON.stringify([...boris.chat().messages, ...anna.chat().messages])
    for (const secret of ['Первый99', 'Второй99', 'Третий99']) expect(seen).not.toContain(secret)
  })
})

it('after all this neither the database nor the log holds a code, a number or a secret that can be read', async () => {
  const anna = await withCode()
  const code = await anna.code()
  await serviceCode(scene(), anna)
  await anna.say(wrongCode(code))
  await anna.asked('wrong')
  await anna.say(code)
  await anna.press('works', 'came')
  await anna.asked('more', 'start')
  const boris = await withCode()
  const pending = await boris.code()
  const atRest = await everythingAtRest(scene())
  const logged = scene().logged().join('\n')
  expect(atRest).toContain(String(anna.id))
  for (const secret of [
    code,
    wrongCode(code),
    pending,
    anna.phone.slice(1),
    anna.phone.slice(4),
    '1111 1111',
    '11111111',
    'MP1234567',
    'Qwerty12',
    'Второй99',
    'anna@mail',
  ]) {
    expect(atRest).not.toContain(secret)
    expect(logged).not.toContain(secret)
  }
})
