import { describe, expect, test } from 'vitest'
import { setup } from 'xstate'
import { newConversation } from '../../../src/core/conversation/conversation.ts'
import type { Conversation } from '../../../src/core/conversation/conversation.ts'
import type { Call, Effect } from '../../../src/core/conversation/effect.ts'
import type { CustomerEvent } from '../../../src/core/conversation/event.ts'
import { call, defineFlow } from '../../../src/core/flow/flow.ts'
import { turn } from '../../../src/core/conversation/turn.ts'
import type { Input } from '../../../src/core/flow/view.ts'
import type { World } from '../../../src/core/flow/world.ts'
import { texts } from '../../flows/world.ts'
import { echoWorld } from '../../support/echo/world.ts'

/** A flow of one question that takes the input and asks the world about it. */
const worldThatTakes = (input: Input): World => {
  const machine = setup({
    types: {} as { events: { type: 'secret'; secret: string } | { type: 'file'; file: string; name: string } },
    actors: { check: call('code-word.check'), read: call('names.read') },
  }).createMachine({
    id: 'start',
    initial: 'asked',
    states: {
      asked: { meta: { ask: 'note-help', accepts: [input] }, on: { secret: 'checking', file: 'reading' } },
      checking: {
        invoke: {
          id: 'it',
          src: 'check',
          input: ({ event }) => ({ service: 'echo', phone: '+1', word: event.type === 'secret' ? event.secret : '' }),
        },
      },
      reading: {
        invoke: {
          id: 'it',
          src: 'read',
          input: ({ event }) => ({ service: 'echo', file: event.type === 'file' ? event.file : '' }),
        },
      },
    },
  })
  return { ...echoWorld, texts, flows: new Map([['start', defineFlow({ id: 'start', version: 1, machine })]]) }
}

const play = (
  world: World,
  ...events: readonly CustomerEvent[]
): { readonly conversation: Conversation; readonly effects: readonly Effect[] } =>
  events.reduce<{ conversation: Conversation; effects: readonly Effect[] }>(
    ({ conversation }, event, at) => turn(world, conversation, { ...event, at }),
    { conversation: newConversation(1), effects: [] },
  )

const start: CustomerEvent = { kind: 'command', name: 'start', payload: '', messageId: 1 }
const wrote = (text: string): CustomerEvent => ({ kind: 'wrote', text, forwarded: false, messageId: 2 })
const file: CustomerEvent = {
  kind: 'file',
  fileId: 'f-1',
  name: 'list.csv',
  size: 10,
  caption: null,
  forwarded: false,
  messageId: 2,
}
const callOf = (effects: readonly Effect[]): Call | undefined => effects.find((effect) => effect.kind === 'call')

describe('a question for a secret', () => {
  test('takes any words, erases them, and hands them to the call alone', () => {
    const { conversation, effects } = play(worldThatTakes('secret'), start, wrote('  Сиреневый туман '))
    expect(effects).toContainEqual({ kind: 'erase', messageId: 2 })
    expect(callOf(effects)).toMatchObject({
      input: { word: 'secret:typed-word' },
      secrets: { 'secret:typed-word': 'Сиреневый туман' },
    })
    const { secrets: _, ...readable } = callOf(effects)!
    expect(JSON.stringify([conversation, readable, effects.filter(({ kind }) => kind !== 'call')])).not.toContain(
      'Сиреневый',
    )
  })

  test('still lets people out by words', () => {
    const { effects } = play(worldThatTakes('secret'), start, wrote('меню'))
    expect(callOf(effects)).toBeUndefined()
  })

  test('erases what is too long to be one, and asks again', () => {
    const { effects } = play(worldThatTakes('secret'), start, wrote('сирень '.repeat(30)))
    expect(effects).toContainEqual({ kind: 'erase', messageId: 2 })
    expect(callOf(effects)).toBeUndefined()
  })
})

describe('a document', () => {
  test('goes to the flow that asked for a file', () => {
    expect(callOf(play(worldThatTakes('file'), start, file).effects)).toMatchObject({ input: { file: 'f-1' } })
  })

  test('is answered as one that nobody can open where none is asked for', () => {
    const { effects } = play(worldThatTakes('phone'), start, file)
    expect(effects).toContainEqual(
      expect.objectContaining({ kind: 'ask', text: expect.stringContaining('Файлы мы не открываем') }),
    )
  })

  test('with words below it is answered as the words where no file is asked for, and a secret in them goes', () => {
    const { effects } = play(worldThatTakes('phone'), start, { ...file, caption: 'пароль: qwerty12' })
    expect(effects).toContainEqual({ kind: 'erase', messageId: 2 })
  })

  test('with a secret below it is taken and erased', () => {
    const { effects } = play(worldThatTakes('file'), start, { ...file, caption: 'пароль: qwerty12' })
    expect(callOf(effects)).toBeDefined()
    expect(effects).toContainEqual({ kind: 'erase', messageId: 2 })
  })
})

describe('a question for a mask', () => {
  const machine = setup({ types: {} as { events: { type: 'mask'; mask: string } } }).createMachine({
    id: 'start',
    initial: 'asked',
    states: {
      asked: { meta: { ask: 'note-help', accepts: ['mask'] }, on: { mask: 'taken' } },
      taken: { meta: { ask: 'menu' } },
    },
  })
  const world: World = {
    ...echoWorld,
    texts,
    flows: new Map([['start', defineFlow({ id: 'start', version: 1, machine })]]),
  }
  const step = (text: string): readonly Effect[] => play(world, start, wrote(text)).effects

  test.each(['%7777', '29%12_3', '+375 29 12*', '8 (029) 123-45-67', '2_?%', '%'])(
    'takes %s, though it may look like a code',
    (text) => {
      expect(step(text)).toContainEqual(
        expect.objectContaining({ kind: 'ask', text: expect.stringContaining('Что случилось') }),
      )
      expect(step(text)).not.toContainEqual(expect.objectContaining({ kind: 'erase' }))
    },
  )

  test.each(['девятьсот', '777; drop', '1'.repeat(40)])('does not take %s', (text) => {
    expect(step(text)).not.toContainEqual(
      expect.objectContaining({ kind: 'ask', text: expect.stringContaining('Что случилось') }),
    )
  })
})

describe('a secret at a question for something else', () => {
  const asks = (input: Input): World => {
    const machine = setup({}).createMachine({
      id: 'start',
      initial: 'asked',
      states: {
        asked: { meta: { ask: 'note-help', accepts: [input] }, on: { [input]: 'taken' } },
        taken: { meta: { ask: 'menu' } },
      },
    })
    return { ...echoWorld, texts, flows: new Map([['start', defineFlow({ id: 'start', version: 1, machine })]]) }
  }
  const effectsOf = (input: Input, text: string): readonly Effect[] => play(asks(input), start, wrote(text)).effects
  const taken = expect.objectContaining({ kind: 'ask', text: expect.stringContaining('Что случилось') })

  test.each<[Input, string]>([
    ['phone', 'паспорт 4510 123456'],
    ['phone', 'паспорт MP1234567'],
    ['phone', 'код 482193'],
    ['phone', 'снилс 123-456-789 00'],
    ['mask', '4111 1111 1111 1111'],
    ['phone', 'кодовое слово барсик, номер 8 029 123 45 67'],
    ['email', 'пароль: Qwerty12 anna@mail.example'],
  ])('is not taken for a %s, and goes: %s', (input, text) => {
    expect(effectsOf(input, text)).toContainEqual({ kind: 'erase', messageId: 2 })
    expect(effectsOf(input, text)).not.toContainEqual(taken)
  })

  test.each<[Input, string]>([
    ['phone', '8 029 123 45 67'],
    ['phone', 'мой номер 80291234567'],
    ['mask', '12345'],
    ['email', 'anna1234@mail.example'],
  ])('is none: %s %s', (input, text) => {
    expect(effectsOf(input, text)).toContainEqual(taken)
    expect(effectsOf(input, text)).not.toContainEqual({ kind: 'erase', messageId: 2 })
  })
})
