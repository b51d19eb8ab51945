import { describe, expect, it } from 'vitest'
import { useScene } from './scene.ts'
import { shareNumber } from './way-in.ts'

const scene = useScene()

const isSignal = (path: string): boolean =>
  /reachability|roaming|subscription|sim-swap|recycling|forwarding|delivery/.test(path)

/** What the bot did in this chat, oldest first. */
const done = (chat: number): readonly { readonly method: string; readonly at: number; readonly text: string }[] =>
  scene()
    .emulator.control.log({})
    .filter(({ params }) => params['chat_id'] === chat || params['chat_id'] === String(chat))
    .map(({ method, at, params }) => ({ method, at, text: String(params['text'] ?? '') }))

describe('while an answer of the operator is awaited', () => {
  it('of two seconds: "typing" is shown, and no line is told', async () => {
    // Of holders it is asked before, and answers at once: the two waits would add up.
    const isLate = (path: string): boolean => isSignal(path) && !path.includes('recycling')
    scene().line.trouble(({ path }) => (isLate(path) ? { waitMs: 2_000 } : null))
    const anna = await shareNumber(scene())
    await anna.until('typing', () => anna.chat().typing !== null)
    expect(anna.chat().typing?.action).toBe('typing')
    await anna.told('why-on-the-phone')
    expect(anna.screen().join()).not.toContain('Смотрим, что известно о номере')
    scene().line.trouble(null)
  })

  it('of many seconds: a line says what is waited for, and the rest comes below it', async () => {
    scene().line.trouble(({ path }) => (isSignal(path) ? { waitMs: 15_000 } : null))
    const anna = await shareNumber(scene(), { sent: false })
    await anna.told('wait-evidence')
    await anna.say('ну что там')
    await anna.told('note-one-moment', 'common')
    await anna.told('why-general')
    await anna.asked('airplane')
    const order = anna.screen()
    expect(order.findIndex((text) => text.includes('Смотрим, что известно'))).toBeLessThan(
      order.findIndex((text) => text.includes('частые причины')),
    )
    expect(done(anna.id).some(({ method }) => method === 'sendChatAction')).toBe(true)
    scene().line.trouble(null)
  })

  it('of no time: neither typing nor a line', async () => {
    const anna = await shareNumber(scene())
    await anna.told('why-on-the-phone')
    expect(done(anna.id).some(({ method }) => method === 'sendChatAction')).toBe(false)
    expect(anna.screen().join()).not.toContain('Смотрим, что известно о номере')
  })
})

it('a tap is answered although the operator is slow and Telegram holds the next message up', async () => {
  scene().line.trouble(({ path }) => (path.includes('send-code') ? { waitMs: 3_000 } : null))
  const anna = await shareNumber(scene(), { switches: { inboxFull: true } })
  await anna.press('space', 'enough')
  await anna.asked('again')
  scene().emulator.control.addFault({
    kind: 'delay',
    method: 'editMessageText',
    chat_id: anna.id,
    delay_ms: 1_500,
    times: 1,
  })
  const before = anna.chat().toasts.length
  await anna.press('again', 'sms')
  await anna.until('the tap is answered', () => anna.chat().toasts.length > before)
  expect(anna.screen().join()).not.toContain('Проверочный код отправлен')
  await anna.asked('sent')
  scene().line.trouble(null)
})
