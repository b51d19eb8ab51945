import { setTimeout as sleep } from 'node:timers/promises'
import { answer } from './answers/answer.ts'
import { GREETING } from './colleagues.ts'
import type { Handset } from './sandbox-control.ts'
import type { Act, Me } from './me.ts'
import { press } from './me.ts'
import type { Mind } from './minds.ts'
import { moodAct } from './moods.ts'
import type { Person } from './person.ts'
import type { Play, Played } from './played.ts'
import type { Sign } from './trouble.ts'
import type { Talk } from './read-chat.ts'

/** Nobody has so much patience; whoever taps more goes round in circles. */
const MOST_STEPS = 60

/** What people call the services. */
const serviceNames: Readonly<Record<string, string>> = {
  'ozon': 'ozon',
  'my-mts': 'мой мтс',
  'mts-business': 'мтс бизнес',
}

const MENU: ReadonlySet<string> = new Set(['start', 'which'])

const requested: readonly Sign[] = ['asks person/requested', 'asks person/not-requested']
const talked = 'asks score/score'

/** Our people read for a moment and answer; who waits longer has been forgotten. */
const LONGEST_WAIT_MS = 60_000
const LOOK_EVERY_MS = 50

/** Stopped by a dead end. */
class Stuck extends Error {
  constructor(reason: string) {
    super(reason)
    this.name = 'Stuck'
  }
}

const place = ({ flow, ask }: Mind): string => `${flow}/${ask}`

const isInQueue = (mind: Mind): boolean => place(mind) === 'person/waiting'

/** Looks until it is so. Throws when it never is. */
const lookUntil = async ({ talk }: Pick<Play, 'talk'>, is: (mind: Mind) => boolean): Promise<Mind> => {
  for (const until = performance.now() + LONGEST_WAIT_MS; performance.now() < until;) {
    const mind = await talk.now()
    if (mind === null) throw new Stuck('the bot did not come to rest')
    if (is(mind)) return mind
    await sleep(LOOK_EVERY_MS)
  }
  throw new Stuck('nobody of our people answered')
}

/** The next question. While a person answers there is none, and in the queue they may come at any moment. */
const settle = async (play: Pick<Play, 'talk'>): Promise<Mind> => {
  const mind = await lookUntil(play, (one) => !one.held && (!isInQueue(one) || play.talk.shows(one)))
  if (!play.talk.shows(mind)) throw new Stuck(`the buttons of ${place(mind)} are not on the screen`)
  return mind
}

/** Does one thing, as a thumb does. */
const act = async (play: Play, what: Act): Promise<void> => {
  const { talk, mind, person, signs } = play
  switch (what.do) {
    case 'write':
      return talk.write(what.text)
    case 'wait':
      return talk.wait(what.minutes)
    case 'send':
      return talk.file(what.name, what.lines)
    case 'stay':
      return void (await lookUntil(play, (one) => !one.held && !isInQueue(one)))
    case 'share': {
      play.taps += 1
      return talk.share()
    }
    default: {
      const wanted = what.do === 'press' ? what.event : what.id
      const index = mind.buttons.findIndex(({ event }) =>
        what.do === 'press' ? event.type === wanted : event.type === 'choose' && event.id === wanted,
      )
      if (index < 0) throw new Stuck(`there is no button ${wanted} at ${place(mind)}`)
      signs.add(`finds ${mind.flow}/${mind.ask.replace(/-how$/, '')}:${wanted}`)
      const label = mind.buttons[index]?.label
      if (person.mood === 'writes answers' && !MENU.has(mind.flow) && label !== undefined)
        return talk.write(label.toLocaleLowerCase())
      if (wanted !== 'how') play.taps += 1
      talk.press(mind, index, person.mood === 'double taps')
    }
  }
}

const shown = (what: Act): string => {
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
    return sign.startsWith('says ') ? play.talk.heard(flow, message) : play.signs.has(sign)
  })

const afterTalk = ({ talk }: Play): 'person' => {
  if (!talk.read(GREETING)) throw new Stuck('what a person said never arrived')
  return 'person'
}

const endOf = (play: Play): Played['end'] | null => {
  const {
    mind,
    person: { trouble },
    questions,
  } = play
  if (hasAny(play, requested)) return 'person'
  if (play.signs.has(talked)) return mind.flow === 'score' ? null : afterTalk(play)
  const isOver = mind.flow === 'start' && mind.ask === 'more' && questions > 0
  if (!isOver && !trouble.over.includes(`asks ${place(mind)}` as Sign)) return null
  return hasAny(play, trouble.over) ? 'helped' : 'unhelped'
}

const openPlay = async (person: Person, handset: Handset, talk: Talk): Promise<Play> => {
  const seen = new Set<string>()
  const me: Me = {
    person,
    handset,
    fact: (name) => person.trouble.facts[name] ?? '',
    first: (what) => !seen.has(what) && seen.add(what).has(what),
    past: (what) => seen.has(what),
    offered: () => play.mind.buttons.map(({ event }) => event.type),
    listed: () =>
      play.mind.buttons.flatMap(({ event }) => (event.type === 'choose' && event.id !== undefined ? [event.id] : [])),
  }
  const byLink = person.way === 'link' && person.trouble.flow !== 'person'
  talk.start(byLink ? `${person.trouble.flow}_${person.service}` : undefined)
  const play: Play = {
    person,
    me,
    talk,
    signs: new Set(),
    path: [],
    mind: await settle({ talk }),
    taps: 0,
    questions: 0,
  }
  if (person.way === 'words') {
    const words = person.namesService ? `${person.words}, ${serviceNames[person.service] ?? ''}` : person.words
    play.path.push(`«${words}»`)
    talk.write(words)
    play.mind = await settle(play)
  }
  return play
}

const step = async (play: Play): Promise<Played['end'] | null> => {
  const { mind, me } = play
  play.signs.add(`asks ${mind.flow}/${mind.ask.replace(/-how$/, '')}`)
  if (!MENU.has(mind.flow)) play.questions += 1
  const end = endOf(play)
  if (end !== null) return end
  const moody = await moodAct(play, settle)
  if (moody === 'gone') return 'gone'
  if (moody === 'done') {
    play.mind = await settle(play)
    return null
  }
  const what = mind.asleep ? press('wake') : await answer(me, mind.flow, mind.ask)
  if (what === null) throw new Stuck(`an honest person has no answer to ${place(mind)}`)
  play.path.push(`${place(mind)}: ${shown(what)}`)
  await act(play, what)
  play.mind = await settle(play)
  return null
}

/** Plays one person from the first word to the end. Never rejects: whatever goes wrong is a dead end for somebody. */
export const playPerson = async (person: Person, handset: Handset, talk: Talk): Promise<Played> => {
  let play: Play | null = null
  const ended = (end: Played['end'], trouble: string | null): Played => {
    const { named, namedUnproved, over } = person.trouble
    const heard =
      play === null ? [] : [...named, ...namedUnproved, ...over].filter((sign) => play !== null && hasAny(play, [sign]))
    return {
      person,
      end,
      trouble,
      signs: new Set([...(play?.signs ?? []), ...heard]),
      taps: play?.taps ?? 0,
      path: play?.path ?? [],
    }
  }
  try {
    play = await openPlay(person, handset, talk)
    for (let steps = 0; steps < MOST_STEPS; steps += 1) {
      const end = await step(play)
      if (end !== null) return ended(end, null)
    }
    throw new Stuck(`it went round in circles at ${place(play.mind)}`)
  } catch (error) {
    return ended('stuck', error instanceof Error ? error.message : String(error))
  }
}
