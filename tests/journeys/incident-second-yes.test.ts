import { describe, expect, it } from 'vitest'
import type { PhoneMessage } from '../../tools/telegram-emulator/control-types.ts'
import { rowsOf } from '../support/store.ts'
import { eventually, useDesk } from './desk.ts'
import type { Colleague } from './desk.ts'

const { scene, desk } = useDesk()
const telegram = () => scene().emulator.control
const label = (button: string): string =>
  scene().texts.plain('ru', { flow: 'incidents', message: `button-${button}` }, { arg: 'ru' }) ?? button

const WORDS = 'Кабинет закрыт до утра.'
const [group, general] = [
  (): number => desk().groups[0] ?? 0,
  (): readonly PhoneMessage[] => telegram().chat({ chat: group(), for: desk().vera.id, thread: 1 }).messages,
]
const now = ({ message_id: id }: PhoneMessage): PhoneMessage | undefined =>
  general().find((one) => one.message_id === id)

const shows = (message: PhoneMessage, words: string): Promise<unknown> =>
  eventually(
    () => `«${words}»; there is:\n${now(message)?.text ?? ''}`,
    () => now(message)?.text?.includes(words),
  )

const press = async (message: PhoneMessage, button: string, who: Colleague = desk().vera): Promise<void> => {
  await eventually(
    () => `the button «${button}»; there is:\n${now(message)?.text ?? ''}`,
    () =>
      now(message)
        ?.inline_keyboard?.flat()
        .some(({ text }) => text === button),
  )
  telegram().press({ user: who.id, chat: group(), message_id: message.message_id, text: button })
}

/** Publishes an incident with these words, as Vera does, and resolves with its card. */
const publish = async (words: string): Promise<PhoneMessage> => {
  const { vera } = desk()
  vera.say('/incident')
  const [row] = await eventually(
    () => 'the draft',
    async () => {
      const rows = await rowsOf<{ id: string }>(scene().test.pool, `select id from incident where state = 'draft'`)
      return rows.length === 1 && rows
    },
  )
  const card = await desk().general(`${row?.id ?? ''},`)
  await press(card, label('text'))
  await shows(card, 'Ответьте на это сообщение')
  vera.say(words, undefined, card.message_id)
  await shows(card, `ru: ${words}`)
  await press(card, label('publish'))
  await press(card, label('publish-sure'))
  return card
}

describe('words of an incident to more customers than one supervisor reaches alone', () => {
  it('are read by nobody until another supervisor, called by name, agrees; a press of the maker changes nothing', async () => {
    const { vera, boris, groups } = desk()
    await scene().reopen({ supportChatIds: groups, adminIds: [vera.id, boris.id], noticeApprovalAbove: 0 })
    const earlier = await scene().customer()
    await earlier.start('regain-access')
    await earlier.until('a question', () => earlier.question() !== undefined)

    const card = await publish(WORDS)
    await shows(card, 'Ждём второго старшего')
    const question = await desk().general('Нужно согласие другого старшего')
    expect(question.text).toContain(WORDS)
    expect(question.text).toContain('Борис')
    expect(question.text).not.toContain('Вера')

    const meanwhile = await scene().customer()
    await meanwhile.start('regain-access')
    await meanwhile.asked('known', 'incident')
    expect(meanwhile.screen().join('\n')).not.toContain(WORDS)

    await press(question, label('words-yes'))
    await eventually(
      () => `the refusal; there is ${vera.toast() ?? 'none'}`,
      () => vera.toast()?.includes('согласиться должен другой старший'),
    )
    expect(await rowsOf(scene().test.pool, 'select 1 from incident where approved is not null')).toEqual([])

    await press(question, label('words-yes'), boris)
    await shows(question, 'подтверждает')
    const later = await scene().customer()
    await later.start('regain-access')
    await later.asked('known', 'incident')
    await later.until('the words', () => later.question()?.text?.includes(WORDS) === true)
    expect(await rowsOf(scene().test.pool, 'select approved_by from incident where approved is not null')).toEqual([
      { approved_by: boris.id },
    ])
  })
})
