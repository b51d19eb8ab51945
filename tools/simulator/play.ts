import { setTimeout as sleep } from 'node:timers/promises'
import { answer } from './answers/answer.ts'
import { GREETING } from './colleagues.ts'
import type { Handset } from './sandbox-control.ts'
import type { Act, Actor } from './actor.ts'
import { press } from './actor.ts'
import type { BotState } from './bot-observer.ts'
import { moodAct } from './moods.ts'
import type { Sentences } from './sentences.ts'
import { firstMessage, readingOf, sentenceFor, silent, wasTold } from './speech.ts'
import type { Person } from './person.ts'
import type { Play, PlayResult } from './play-result.ts'
import type { Sign } from './trouble.ts'
import type { PersonChat } from './person-chat.ts'

/** Limit of steps of one person; more means going round in circles, which is a dead end. */
const MAX_STEPS = 60

/** The services' names as people write them. */
export const serviceNames: Readonly<Record<string, string>> = {
  'ozon': 'ozon',
  'my-mts': 'мой мтс',
  'mts-business': 'мтс бизнес',
}

const MENU: ReadonlySet<string> = new Set(['start', 'which'])

const REQUESTED: readonly Sign[] = ['asks person/requested', 'asks person/not-requested']
const TALKED = 'asks score/score'

/** Longest wait for an agent; a person who waits longer has been forgotten, which is a dead end. */
const MAX_WAIT_MS = 60_000
const LOOK_EVERY_MS = 50

/** Thrown at a dead end. */
class DeadEnd extends Error {
  constructor(reason: string) {
    super(reason)
    this.name = 'DeadEnd'
  }
}

const questionOf = ({ flow, ask }: BotState): string => `${flow}/${ask}`

const isInQueue = (mind: BotState): boolean => questionOf(mind) === 'person/waiting'

/** Polls until a condition holds; throws after a minute. */
export const lookUntil = async ({ talk }: Pick<Play, 'talk'>, is: (mind: BotState) => boolean): Promise<BotState> => {
  for (const until = performance.now() + MAX_WAIT_MS; performance.now() < until;) {
    const mind = await talk.now()
    if (mind === null) throw new DeadEnd('the bot did not finish its work')
    if (is(mind)) return mind
    await sleep(LOOK_EVERY_MS)
  }
  throw new DeadEnd('no colleague answered')
}

/**
 * Waits for the next question. There is none while an agent has the talk, and an agent may take a waiting customer at
 * any moment.
 */
export const waitForQuestion = async (play: Pick<Play, 'talk'>): Promise<BotState> => {
  const mind = await lookUntil(play, (one) => !one.withAgent && (!isInQueue(one) || play.talk.shows(one)))
  if (!play.talk.shows(mind)) throw new DeadEnd(`the buttons of ${questionOf(mind)} are not on the screen`)
  return mind
}

/**
 * Writes a sentence in place of a tap, and notes how it was read. What was misread is taken back, and the answer
 * tapped.
 */
const say = async (play: Play, sentence: string, label: string): Promise<void> => {
  const before = play.mind
  play.messages += 1
  play.path.push(`${questionOf(before)}: «${sentence}»`)
  play.talk.write(sentence)
  const after = await waitForQuestion(play)
  const reading = readingOf(before, after, label)
  const { speech } = play
  play.speech = {
    ...speech,
    sentences: speech.sentences + 1,
    missed: speech.missed + (reading === 'missed' ? 1 : 0),
    misread: speech.misread + (reading === 'misread' ? 1 : 0),
  }
  if (reading === 'understood') return
  play.path.push(`${reading}, at ${questionOf(after)}`)
  play.tapsNext = true
  const back = after.buttons.findIndex(({ event }) => event.type === 'back')
  if (reading === 'missed' || questionOf(after) === questionOf(before) || back < 0) return
  play.taps += 1
  play.talk.press(after, back, false)
}

/** Carries out one act on the screen. */
const carryOut = async (play: Play, what: Act): Promise<void> => {
  const { talk, mind, person, signs } = play
  switch (what.do) {
    case 'write': {
      play.messages += 1
      return talk.write(what.text)
    }
    case 'wait':
      return talk.wait(what.minutes)
    case 'send':
      return talk.file(what.name, what.lines)
    case 'stay':
      return void (await lookUntil(play, (one) => !one.withAgent && !isInQueue(one)))
    case 'share': {
      play.taps += 1
      return talk.share()
    }
    default: {
      const wanted = what.do === 'press' ? what.event : what.id
      const index = mind.buttons.findIndex(({ event }) =>
        what.do === 'press' ? event.type === wanted : event.type === 'choose' && event.id === wanted,
      )
      if (index < 0) throw new DeadEnd(`there is no button ${wanted} at ${questionOf(mind)}`)
      signs.add(`finds ${mind.flow}/${mind.ask.replace(/-how$/, '')}:${wanted}`)
      const label = mind.buttons[index]?.label
      const sentence = sentenceFor(play, what)
      if (sentence !== null) return say(play, sentence, label ?? '')
      play.tapsNext = false
      if (person.mood === 'writes answers' && !MENU.has(mind.flow) && label !== undefined)
        return talk.write(label.toLocaleLowerCase())
      if (wanted !== 'how') play.taps += 1
      talk.press(mind, index, person.mood === 'double taps')
    }
  }
}

const describeAct = (what: Act): string => {
  switch (what.do) {
    case 'press':
      return what.event
    case 'choose':
      return what.id
    case 'write':
      return `«${what.text}»`
    case 'share':
      return 'the own contact'
    case 'wait':
      return `${what.minutes} min`
    case 'send':
      return what.name
    case 'stay':
      return 'waits for a person'
  }
}

const hasAny = (play: Play, wanted: readonly Sign[]): boolean =>
  wanted.some((sign) => {
    const [flow = '', message = ''] = sign.slice(5).split('/')
    return sign.startsWith('says ') ? play.talk.wasShown(flow, message) : play.signs.has(sign)
  })

const checkGreeting = ({ talk }: Play): 'person' => {
  if (!talk.hasShownText(GREETING)) throw new DeadEnd('the message of the colleague never arrived')
  return 'person'
}

const endOf = (play: Play): PlayResult['end'] | null => {
  const {
    mind,
    person: { trouble },
    questions,
  } = play
  if (hasAny(play, REQUESTED)) return 'person'
  if (play.signs.has(TALKED)) return mind.flow === 'score' ? null : checkGreeting(play)
  const isOver = mind.flow === 'start' && mind.ask === 'more' && questions > 0
  if (!isOver && !trouble.over.includes(`asks ${questionOf(mind)}` as Sign)) return null
  return hasAny(play, trouble.over) ? 'helped' : 'unhelped'
}

/** Everything around one person's play. */
export interface PlayParts {
  readonly handset: Handset
  readonly talk: PersonChat
  readonly sentences: Sentences
}

const openPlay = async (person: Person, { handset, talk, sentences }: PlayParts): Promise<Play> => {
  const subjects = new Set<string>()
  const me: Actor = {
    person,
    handset,
    fact: (name) => person.trouble.facts[name] ?? '',
    first: (what) => !subjects.has(what) && subjects.add(what).has(what),
    past: (what) => subjects.has(what),
    offered: () => play.mind.buttons.map(({ event }) => event.type),
    listed: () =>
      play.mind.buttons.flatMap(({ event }) => (event.type === 'choose' && event.id !== undefined ? [event.id] : [])),
  }
  const byLink = person.entry === 'link' && person.trouble.flow !== 'person'
  talk.start(byLink ? `${person.trouble.flow}_${person.service}` : undefined)
  const play: Play = {
    person,
    me,
    talk,
    signs: new Set(),
    path: [],
    mind: await waitForQuestion({ talk }),
    sentences,
    taps: 0,
    messages: 0,
    speech: silent,
    tapsNext: false,
    questions: 0,
  }
  if (person.entry === 'words') {
    const named = person.namesService ? `${person.words}, ${serviceNames[person.service] ?? ''}` : person.words
    const words = firstMessage(person, named, play)
    play.messages += 1
    play.path.push(`«${words}»`)
    talk.write(words)
    play.mind = await waitForQuestion(play)
  }
  return play
}

const step = async (play: Play): Promise<PlayResult['end'] | null> => {
  const { mind, me } = play
  play.signs.add(`asks ${mind.flow}/${mind.ask.replace(/-how$/, '')}`)
  if (!MENU.has(mind.flow)) play.questions += 1
  if (wasTold(play) && me.first(`told ${questionOf(mind)}`))
    play.speech = { ...play.speech, askedAgain: play.speech.askedAgain + 1 }
  const end = endOf(play)
  if (end !== null) return end
  const effect = await moodAct(play, waitForQuestion)
  if (effect === 'gone') return 'gone'
  if (effect === 'done') {
    play.mind = await waitForQuestion(play)
    return null
  }
  const what = mind.asleep ? press('wake') : await answer(me, mind.flow, mind.ask)
  if (what === null) throw new DeadEnd(`an honest person has no answer to ${questionOf(mind)}`)
  play.path.push(`${questionOf(mind)}: ${describeAct(what)}`)
  await carryOut(play, what)
  play.mind = await waitForQuestion(play)
  return null
}

/** Plays one person from the first message to the end. Never rejects: a failure is a dead end of this person. */
export const playPerson = async (person: Person, parts: PlayParts): Promise<PlayResult> => {
  let play: Play | null = null
  const finish = (end: PlayResult['end'], trouble: string | null): PlayResult => {
    const { named, namedUnproved, over } = person.trouble
    const signsSeen =
      play === null ? [] : [...named, ...namedUnproved, ...over].filter((sign) => play !== null && hasAny(play, [sign]))
    return {
      person,
      end,
      trouble,
      signs: new Set([...(play?.signs ?? []), ...signsSeen]),
      taps: play?.taps ?? 0,
      messages: play?.messages ?? 0,
      speech: play?.speech ?? silent,
      path: play?.path ?? [],
    }
  }
  try {
    play = await openPlay(person, parts)
    for (let steps = 0; steps < MAX_STEPS; steps += 1) {
      const end = await step(play)
      if (end !== null) return finish(end, null)
    }
    throw new DeadEnd(`it went round in circles at ${questionOf(play.mind)}`)
  } catch (error) {
    return finish('stuck', error instanceof Error ? error.message : String(error))
  }
}
