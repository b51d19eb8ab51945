import { askForPerson, leaveQueue, lookAtDesk } from '../../../src/app/calls/person-calls.ts'
import type { DeskCallParts } from '../../../src/app/calls/person-calls.ts'
import type { Conversation, Custody } from '../../../src/core/conversation/conversation.ts'
import type { Agent } from '../../../src/core/desk/agent.ts'
import { decide } from '../../../src/core/talk/decide.ts'
import type { Decision } from '../../../src/core/talk/decision.ts'
import type { DeskEvent } from '../../../src/core/desk/desk-event.ts'
import type { DeskHead } from '../../../src/core/ports/desk-store.ts'
import { withRoles } from '../../../src/core/talk/roles.ts'
import { encodePress } from '../../../src/core/desk/button-data.ts'
import type { Event } from '../../../src/core/conversation/event.ts'
import { stripHtml } from '../../../src/core/text/html.ts'
import type { OpenCall } from '../../../src/core/ports/call-store.ts'
import type { InboxHead } from '../../../src/core/ports/turn-store.ts'
import { turn } from '../../../src/core/conversation/turn.ts'
import type { TurnResult } from '../../../src/core/conversation/turn.ts'
import type { World } from '../../../src/core/flow/world.ts'
import { createPlayer } from '../../flows/player.ts'
import { rowsOf } from '../../support/store.ts'
import type { TestStore } from '../../support/store.ts'

const usual = { role: 'agent', onShift: true, maxTalks: 10_000, teams: [] } as const
const anna: Agent = { id: 11, name: 'Анна', ...usual }
const boris: Agent = { id: 12, name: 'Борис', ...usual, teams: ['деньги'] }
const vera: Agent = { id: 13, name: 'Вера', ...usual }
export const people: readonly Agent[] = [anna, boris, vera]

/**
 * Acts of people (`holder`: the agent who has the talk at that moment, else `agent`), and the moments at which one of
 * two processes reads and writes. `all`: everything that waits is done.
 */
export const acts = ['take', 'back', 'solved', 'pass', 'pass-all', 'pass-team', 'hold', 'assign', 'says'] as const
export const moments = ['desk-reads', 'desk-writes', 'turn-reads', 'turn-writes', 'calls'] as const
export type Step =
  | { readonly who: 'agent' | 'holder'; readonly agent: Agent; readonly act: (typeof acts)[number] }
  | { readonly who: 'customer'; readonly act: 'writes' | 'leaves' | 'asks' }
  | { readonly who: 'process'; readonly place: 0 | 1; readonly at: (typeof moments)[number] }
  | { readonly who: 'all' }

/** The conversation of a customer who waits in the queue. */
export const waitingIn = (world: World): Conversation => {
  const asked = { output: { kind: 'waiting', place: 1, waitMin: null } }
  const customer = createPlayer(world, { 'desk.look': asked, 'desk.ask': asked })
  customer.command('start', 'missing-sms')
  customer.write('89161234567')
  customer.command('person')
  customer.tap('call')
  return customer.now()
}

/** One customer and one group, watched: each moment happens when it is told to. */
export interface Race {
  readonly chatId: number
  readonly step: (step: Step) => Promise<void>
  /** Everything that waits is done. */
  readonly finish: () => Promise<void>
  /** Lists statements that were untrue and messages that were lost. */
  readonly wrong: () => Promise<readonly string[]>
}

interface Reads {
  desk: {
    readonly head: DeskHead
    readonly decision: Decision
    readonly event: DeskEvent
    readonly heard: number
  } | null
  turn: { readonly head: InboxHead; readonly event: Event; readonly turned: TurnResult } | null
}

const THREAD = 44

export const createRace = (
  test: TestStore,
  world: World,
  { chatId, group }: { readonly chatId: number; readonly group: number },
): Race => {
  const { store, pool } = test
  const { desk, turns, calls } = store
  const reads: readonly [Reads, Reads] = [
    { desk: null, turn: null },
    { desk: null, turn: null },
  ]
  const found: string[] = []
  /** Everything written, in order, to be reported with a failure. */
  const written: string[] = []
  const toasts = new Map<string, number>()
  const agentWords = new Map<number, number>()
  let count = 0
  const clock = (): number => Date.now()

  const callParts: DeskCallParts = {
    store: desk,
    facts: store.facts,
    world,
    adminIds: new Set(),
    isStaffed: () => true,
    incidents: () => [],
    scheduler: { wakeGroups: () => undefined },
    forgetHints: async () => undefined,
    conversationOf: store.custody.conversationOf,
    receive: async (items) => void (await turns.receive(items)),
  }
  const inGroup = (event: DeskEvent): Promise<unknown> =>
    turns.receive([{ source: `g:${group}:${(count += 1)}`, chatId: group, payload: { kind: 'update', update: event } }])
  const inChat = (event: Event): Promise<unknown> =>
    turns.receive([{ source: `c:${chatId}:${(count += 1)}`, chatId, payload: { kind: 'event', event } }])

  const act = async (agent: Agent, what: (typeof acts)[number]): Promise<void> => {
    const at = clock()
    const from = {
      at,
      place: { group, thread: THREAD, messageId: 1_000 + count },
      writer: { id: agent.id, name: agent.name, anonymous: false },
    } as const
    const press = async (data: (talk: number) => string): Promise<void> => {
      const callbackId = `${agent.id}:${count}`
      toasts.set(callbackId, 0)
      await inGroup({ ...from, kind: 'pressed', data: data((await desk.talkOf(chatId))?.id ?? 0), callbackId })
    }
    const command = (name: string, words: string): Promise<unknown> =>
      inGroup({ ...from, kind: 'command', name, words, replyTo: null })
    const other = agent === anna ? boris : anna
    switch (what) {
      case 'take':
      case 'back':
      case 'solved':
      case 'hold':
        return press((talk) => encodePress(what, talk))
      case 'pass':
        return press((talk) => encodePress('pass', talk, other.id))
      case 'pass-team':
        return press((talk) => encodePress('pass', talk, 'деньги'))
      case 'pass-all':
        return void (await command('pass', 'all'))
      case 'assign':
        return void (await command('assign', other.name))
      case 'says':
        agentWords.set(from.place.messageId, 0)
        return void (await inGroup({
          ...from,
          kind: 'message',
          text: 'слово',
          what: 'text',
          album: null,
          replyTo: null,
        }))
    }
  }

  const customer = async (what: 'writes' | 'leaves' | 'asks'): Promise<void> => {
    const [at, messageId] = [clock(), count + 1]
    if (what === 'writes')
      return void (await inChat({ kind: 'wrote', text: 'слово клиента', messageId, forwarded: false, at }))
    if (what === 'asks') return void (await inChat({ kind: 'command', name: 'person', payload: '', messageId, at }))
    const prompt = (await store.custody.conversationOf(chatId))?.prompt
    const index = prompt?.rows.flat().findIndex(({ event }) => event.type === 'leave-queue') ?? -1
    if (prompt && index >= 0)
      return void (await inChat({ kind: 'pressed', prompt: prompt.no, index, callbackId: `own:${count}`, at }))
    await inChat({ kind: 'command', name: 'menu', payload: '', messageId, at })
  }

  const isTrue = (ok: boolean, about: string): void => {
    if (!ok) found.push(about)
  }

  /**
   * Nobody takes from an agent what is theirs, but by what was decided of their own talk; and nobody is given what was
   * not asked for.
   */
  const judgeHands = (event: Event, before: Custody, after: Custody): void => {
    const [had, has] = [before, after].map(({ holder, agent }) => (holder === 'agent' ? (agent?.id ?? null) : null))
    if (had === has) return
    const isTheirs =
      had === null ||
      (event.kind === 'claimed' && event.from === had) ||
      (event.kind === 'queued' && event.from.id === had) ||
      (event.kind === 'released' && (event.of === undefined || event.of === had)) ||
      event.kind === 'command'
    isTrue(isTheirs, `${before.agent?.name} lost the talk by ${JSON.stringify(event)}`)
    if (had === null)
      isTrue(
        event.kind === 'claimed' && event.from === undefined,
        `${after.agent?.name} was given the talk by ${JSON.stringify(event)}`,
      )
  }

  /** Checks that what a turn tells agents is true when it is written. */
  const judge = (event: Event, { conversation: { custody }, effects }: TurnResult): void => {
    const holder = custody.holder === 'agent' ? custody.agent : null
    const { at: _at, ...what } = event
    written.push(
      `${JSON.stringify(what)} → ${effects.map((effect) => (effect.kind === 'talk' ? `talk ${effect.change.kind}` : effect.kind)).join(' ')}`,
    )
    const about = (text: string): string =>
      `«${text}» while ${holder?.name ?? 'nobody'} had the talk (${JSON.stringify(event)})`
    for (const effect of effects) {
      if (effect.kind === 'toast' && effect.text !== null) {
        toasts.set(effect.callbackId, (toasts.get(effect.callbackId) ?? 0) + 1)
        const presser = Number(effect.callbackId.split(':')[0])
        if (effect.text === 'Разговор ваш.') isTrue(holder?.id === presser, about(effect.text))
        if (effect.text.includes('уже ведёт'))
          isTrue(holder !== null && effect.text.includes(holder.name) && holder.id !== presser, about(effect.text))
        if (/закончен|возвращается/.test(effect.text)) isTrue(holder === null, about(effect.text))
      }
      if (effect.kind === 'post' && effect.post.kind === 'line')
        line(stripHtml(effect.post.text), effect.post.replyTo, holder, about)
      if (effect.kind === 'relay')
        agentWords.set(effect.from.messageId, (agentWords.get(effect.from.messageId) ?? 0) + 1)
    }
    if (event.kind === 'wrote') {
      // The words with which a customer asks for a person are shown on the card.
      const isHeard = effects.some(
        (effect) =>
          (effect.kind === 'post' && effect.post.kind === 'words') ||
          effect.kind === 'ask' ||
          effect.kind === 'say' ||
          (effect.kind === 'call' && effect.src === 'desk.ask'),
      )
      isTrue(isHeard, `a word of the customer's was answered by nothing (${custody.holder})`)
    }
  }

  const line = (
    text: string,
    replyTo: number | null,
    holder: { readonly name: string } | null,
    about: (text: string) => string,
  ): void => {
    if (text.includes('Теперь отвечает')) isTrue(holder !== null && text.endsWith(holder.name), about(text))
    if (text.includes('Не передано: разговор уже ведёт'))
      isTrue(holder !== null && text.includes(holder.name), about(text))
    if (
      text.includes('уже закончен или снова') ||
      text.includes('передаёт разговор всем') ||
      text.includes('передаёт разговор в отдел')
    )
      isTrue(holder === null, about(text))
    if (text.includes('Не отправлено') && replyTo !== null) agentWords.set(replyTo, (agentWords.get(replyTo) ?? 0) + 1)
  }

  const heard = async (): Promise<number> =>
    (await rowsOf(pool, `select 1 from talk_message where chat_id = $1 and author = 'customer'`, [chatId])).length

  const deskReads = async (place: 0 | 1): Promise<void> => {
    const head = await desk.head(group)
    if (!head || head.payload.kind !== 'update') return void (reads[place].desk = null)
    const event = head.payload.update as DeskEvent
    const situation = withRoles(await desk.situation(event, { flows: [], locale: 'ru' }), event, new Set([vera.id]))
    const decision = decide(world, situation, event)
    reads[place].desk = { head, event, decision, heard: decision.talk ? await heard() : 0 }
  }

  const deskWrites = async (place: 0 | 1): Promise<void> => {
    const read = reads[place].desk
    reads[place].desk = null
    if (!read) return
    const { head, event, decision, heard: before } = read
    const { committed } = await desk.commit(group, head.seq, decision)
    if (!committed) return
    if (decision.toast) toasts.set(decision.toast.callbackId, (toasts.get(decision.toast.callbackId) ?? 0) + 1)
    // Words that did not go out have a line of their own, with what can be done.
    if (event.kind === 'message' && decision.inbox.length === 0)
      agentWords.set(event.place.messageId, decision.posts.length)
    if (decision.talk?.change.state !== 'pending') return
    const talk = await desk.talkOf(chatId)
    isTrue(
      talk?.state === 'pending' && talk.agent !== null,
      `the customer is waited for, and the talk says ${talk?.state} of ${talk?.agent?.name}`,
    )
    isTrue((await heard()) === before, 'the customer is waited for, who has just written')
  }

  const turnReads = async (place: 0 | 1): Promise<void> => {
    const head = await turns.head(chatId)
    if (!head?.conversation || head.payload.kind !== 'event') return void (reads[place].turn = null)
    const { event } = head.payload
    reads[place].turn = { head, event, turned: turn(world, head.conversation, event) }
  }

  const turnWrites = async (place: 0 | 1): Promise<void> => {
    const read = reads[place].turn
    reads[place].turn = null
    if (!read) return
    const {
      head,
      event,
      turned: { conversation, effects, flow, step },
    } = read
    const { committed } = await turns.commit({
      chatId,
      seq: head.seq,
      expectedTurn: head.conversation?.turn ?? 0,
      conversation,
      effects,
      flow,
      step,
    })
    if (!committed || !head.conversation) return
    judgeHands(event, head.conversation.custody, conversation.custody)
    judge(event, read.turned)
  }

  const answerOf = async (open: OpenCall): Promise<unknown> => {
    switch (open.call.src) {
      case 'desk.look':
        return lookAtDesk(callParts)({}, open)
      case 'desk.ask':
        return askForPerson(callParts)(open.call.input as { reason: string; words: string }, open)
      case 'desk.leave':
        return leaveQueue(callParts)({}, open)
      default:
        return null
    }
  }

  const performCalls = async (place: 0 | 1): Promise<void> => {
    for (const { id } of await rowsOf<{ id: string }>(
      pool,
      'select id from call where chat_id = $1 and answered_at is null',
      [chatId],
    )) {
      const open = await calls.begin(id, `p${place}`)
      if (open)
        await calls.answer(open, {
          kind: 'answered',
          call: open.call.call,
          turn: open.call.turn,
          output: await answerOf(open),
          at: clock(),
        })
    }
  }

  const happens = {
    'desk-reads': deskReads,
    'desk-writes': deskWrites,
    'turn-reads': turnReads,
    'turn-writes': turnWrites,
    'calls': performCalls,
  }

  const waiting = async (): Promise<{ readonly desk: boolean; readonly turn: boolean; readonly calls: boolean }> =>
    (
      await rowsOf<{ desk: boolean; turn: boolean; calls: boolean }>(
        pool,
        `
    select exists (select from inbox where chat_id = $2 and done_at is null) as desk, exists (select from inbox where chat_id = $1 and done_at is null) as turn,
      exists (select from call where chat_id = $1 and answered_at is null) as calls`,
        [chatId, group],
      )
    )[0] ?? { desk: false, turn: false, calls: false }

  const goOn = async (place: 0 | 1): Promise<boolean> => {
    const { desk: inGroup, turn: inChat, calls: asked } = await waiting()
    if (inGroup) await deskReads(place)
    if (inGroup) await deskWrites(place)
    if (inChat) await turnReads(place)
    if (inChat) await turnWrites(place)
    if (asked) await performCalls(place)
    return inGroup || inChat || asked
  }

  const finish = async (): Promise<void> => {
    for (const place of [0, 1] as const) {
      await deskWrites(place)
      await turnWrites(place)
    }
    for (let rounds = 0; await goOn(0); rounds += 1)
      if (rounds === 500) return void found.push('it never comes to an end')
  }

  const holderNow = async (): Promise<Agent | undefined> => {
    const custody = (await store.custody.conversationOf(chatId))?.custody
    return custody?.holder === 'agent' ? people.find(({ id }) => id === custody.agent?.id) : undefined
  }

  return {
    chatId,
    step: async (step) => {
      switch (step.who) {
        case 'agent':
          return act(step.agent, step.act)
        case 'holder':
          return act((await holderNow()) ?? step.agent, step.act)
        case 'customer':
          return customer(step.act)
        case 'process':
          return happens[step.at](step.place)
        case 'all':
          return finish()
      }
    },
    finish,
    wrong: async () => {
      const conversation = await store.custody.conversationOf(chatId)
      const open = await rowsOf<{ state: string; agent_id: number | null }>(
        pool,
        `select state, agent_id from talk where chat_id = $1 and state <> 'ended'`,
        [chatId],
      )
      const words = await rowsOf<{ message: number }>(
        pool,
        `select message from desk_outbox where chat_id = $1 and kind = 'words' order by id`,
        [chatId],
      )
      const agent = conversation?.custody.holder === 'agent' ? conversation.custody.agent : null
      const [talk] = open
      isTrue(open.length <= 1, 'two talks are open')
      if (agent)
        isTrue(
          talk?.agent_id === agent.id && talk.state !== 'waiting',
          `${agent.name} has the customer, the talk says ${JSON.stringify(talk)}`,
        )
      else
        isTrue(
          talk === undefined || talk.state === 'waiting',
          `nobody has the customer, the talk says ${JSON.stringify(talk)}`,
        )
      const waits = conversation?.prompt?.rows.flat().some(({ event }) => event.type === 'leave-queue') === true
      isTrue(
        agent !== null || !waits || talk?.state === 'waiting',
        `the customer waits in vain, the talk says ${JSON.stringify(talk)}`,
      )
      isTrue(
        words.every(({ message }, place) => place === 0 || message > (words[place - 1]?.message ?? 0)),
        'words are out of order, or twice',
      )
      for (const [press, told] of toasts)
        if (!press.startsWith('own')) isTrue(told === 1, `the press ${press} was answered ${told} times`)
      for (const [id, times] of agentWords)
        isTrue(times === 1, `the agent's word ${id} left or was held back ${times} times`)
      return found.length === 0 ? [] : [...found, ...written]
    },
  }
}
