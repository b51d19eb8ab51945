import { press, choose, share, wait, write } from '../actor.ts'
import { serviceNames } from '../play.ts'
import type { KnownWalk, MonthAct, Move, Story } from './month-story.ts'

/** Minutes after which a silent customer is reminded, asleep, and gone. */
const SILENCE = [16, 46, 1_441]
const SILENT_HOURS = SILENCE.reduce((sum, minutes) => sum + minutes, 0) / 60

const move = (act: MonthAct, ...to: readonly string[]): Move => ({ act, to })
const tap = (event: string, ...to: readonly string[]): Move => move(press(event), ...to)
const link = (flow: string, service: string, ...to: readonly string[]): Move =>
  move({ do: 'start', link: `${flow}_${service}` }, ...to)
const toMenu = move(write('/menu'))
const silence = SILENCE.map((minutes) => move(wait(minutes)))

const walk = (known: Pick<KnownWalk, 'flow' | 'before' | 'within' | 'end'> & Partial<KnownWalk>): KnownWalk => ({
  entry: 'link',
  cause: null,
  missed: 0,
  hoursAgo: 0,
  ...known,
})

type Draft = Pick<Story, 'id' | 'weight' | 'walks'> & Partial<Story>

const WHOSE = ['missing-sms/trouble.asking', 'missing-sms/whose.asked']
const shared = [tap('mine', 'missing-sms/whose.sharing')]

const smsByLink = (service: string, rest: Pick<KnownWalk, 'within' | 'end'> & Partial<KnownWalk>): KnownWalk =>
  walk({ flow: 'missing-sms', before: [link('missing-sms', service, ...WHOSE)], ...rest })

const emailByLink = (service: string, rest: Pick<KnownWalk, 'within' | 'end'> & Partial<KnownWalk>): KnownWalk =>
  walk({ flow: 'missing-email', before: [link('missing-email', service, 'missing-email/spam.asked')], ...rest })

const scamByLink = (service: string, rest: Pick<KnownWalk, 'within' | 'end'> & Partial<KnownWalk>): KnownWalk =>
  walk({ flow: 'is-it-a-scam', before: [link('is-it-a-scam', service, 'is-it-a-scam/what')], ...rest })

const site = tap('site', 'is-it-a-scam/site.signs')
const called = [
  tap('person', 'person/looking', 'person/invited'),
  tap('call', 'person/asking', 'person/waiting'),
  move({ do: 'talk' }),
]
const scored = (score: number): readonly Move[] => [tap(`score-${score}`), tap('skip')]

const missingSms = (service: string): readonly Draft[] => [
  {
    id: 'airplane mode',
    weight: 12,
    isForNew: true,
    hasCode: true,
    switches: { airplaneMode: true },
    walks: [
      smsByLink(service, {
        within: [
          ...shared,
          move(share, 'missing-sms/looking', 'missing-sms/airplane.asked'),
          tap('turned-off', 'missing-sms/retry.running'),
          tap('came', 'missing-sms/came'),
        ],
        end: 'came',
        cause: 'phone-off',
      }),
    ],
  },
  {
    id: 'nothing was sent',
    weight: 6,
    isForNew: true,
    walks: [
      smsByLink(service, {
        within: [...shared, move(share, 'missing-sms/looking', 'missing-sms/number.asked'), toMenu],
        end: 'stopped',
        cause: 'not-sent',
      }),
    ],
  },
  { id: 'goes elsewhere at once', weight: 8, walks: [smsByLink(service, { within: [toMenu], end: 'stopped' })] },
  { id: 'blocks the bot', weight: 5, walks: [smsByLink(service, { within: [move({ do: 'block' })], end: 'left' })] },
  {
    id: 'writes what it is about',
    weight: 4,
    isForNew: true,
    walks: [
      walk({
        flow: 'missing-sms',
        entry: 'wish',
        before: [move(write(`код по смс не приходит, ${serviceNames[service] ?? service}`), ...WHOSE)],
        within: [tap('other', 'missing-sms/whose.typing'), toMenu],
        end: 'stopped',
      }),
    ],
  },
  {
    id: 'is silent for a day',
    weight: 3,
    walks: [
      smsByLink(service, { within: [...shared, ...silence], end: 'left', hoursAgo: SILENT_HOURS }),
      walk({
        flow: 'missing-sms',
        entry: 'return',
        before: [tap('wake', 'missing-sms/whose.sharing')],
        within: [toMenu],
        end: 'stopped',
      }),
    ],
  },
  {
    id: 'calls a person',
    weight: 2,
    isForNew: true,
    walks: [smsByLink(service, { within: called, end: 'person' })],
    talk: { reason: 'missing-sms', score: 4 },
    after: scored(4),
  },
  {
    id: 'somebody has changed the SIM',
    weight: 2,
    isForNew: true,
    hasCode: true,
    switches: { simSwappedHoursAgo: 10 },
    walks: [
      smsByLink(service, {
        within: [
          ...shared,
          move(share, 'missing-sms/looking', 'missing-sms/sim-changed'),
          tap('not-me', 'missing-sms/person', 'person/looking', 'person/asking', 'person/waiting'),
          move({ do: 'talk' }),
        ],
        end: 'person',
        cause: 'sim-change-hold',
      }),
    ],
    talk: { reason: 'sim-fraud', score: null },
    after: [tap('skip')],
  },
]

const missingEmail = (service: string): readonly Draft[] => [
  {
    id: 'the letter was in the spam',
    weight: 6,
    isForNew: true,
    walks: [
      emailByLink(service, {
        within: [tap('how', 'missing-email/spam.how'), tap('found', 'missing-email/came')],
        end: 'came',
        cause: 'spam',
      }),
    ],
  },
  {
    id: 'a wrong address, and a message that nobody understands',
    weight: 6,
    isForNew: true,
    walks: [
      emailByLink(service, {
        within: [
          move(write('ывапролд йцукен'), 'missing-email/spam.asked'),
          tap('nothing', 'missing-email/address.asked'),
          tap('wrong', 'missing-email/address-mended.running'),
          tap('came', 'missing-email/came'),
        ],
        end: 'came',
        cause: 'address',
        missed: 1,
      }),
    ],
  },
  {
    id: 'comes from the menu and steps back',
    weight: 5,
    isForNew: true,
    walks: [
      walk({
        flow: 'missing-email',
        entry: 'menu',
        before: [
          move({ do: 'start' }),
          move(choose(service)),
          move(choose('missing-email'), 'missing-email/spam.asked'),
        ],
        within: [
          tap('nothing', 'missing-email/address.asked'),
          tap('back', 'missing-email/spam.asked'),
          tap('found', 'missing-email/came'),
        ],
        end: 'came',
        cause: 'spam',
      }),
    ],
  },
  {
    id: 'looks whom one can ask',
    weight: 3,
    isForNew: true,
    walks: [
      emailByLink(service, { within: [toMenu], end: 'stopped', cause: 'spam' }),
      walk({
        flow: 'person',
        entry: 'command',
        before: [move(write('/person'), 'person/looking', 'person/invited')],
        within: [tap('enough', 'person/left')],
        end: 'person',
      }),
    ],
  },
]

const isItAScam = (service: string): readonly Draft[] => [
  {
    id: 'the site is the right one',
    weight: 8,
    walks: [
      scamByLink(service, {
        within: [site, tap('no', 'is-it-a-scam/site.fine'), tap('enough', 'is-it-a-scam/helped')],
        end: 'solved',
      }),
    ],
  },
  {
    id: 'a false site that got nothing',
    weight: 6,
    walks: [
      scamByLink(service, {
        within: [site, tap('yes', 'is-it-a-scam/site.stop'), tap('nothing', 'is-it-a-scam/unharmed')],
        end: 'solved',
      }),
    ],
  },
  {
    id: 'stops at a false site',
    weight: 4,
    walks: [scamByLink(service, { within: [site, tap('yes', 'is-it-a-scam/site.stop'), tap('menu')], end: 'stopped' })],
  },
]

const person = (service: string): readonly Draft[] => [
  {
    id: 'wants a person from the menu',
    weight: 2,
    isForNew: true,
    walks: [
      walk({
        flow: 'person',
        entry: 'menu',
        before: [move({ do: 'start' }), move(choose(service)), tap('person', 'person/looking', 'person/invited')],
        within: called.slice(1),
        end: 'person',
      }),
    ],
    talk: { reason: 'start', score: 5 },
    after: scored(5),
  },
]

const changeOwner = (service: string): readonly Draft[] => [
  {
    id: 'does not want to pay for another owner',
    weight: 3,
    isForNew: true,
    walks: [
      walk({
        flow: 'change-owner',
        before: [link('change-owner', service, 'change-owner/to-whom')],
        within: [
          tap('to-company', 'change-owner/debts.asked'),
          tap('no-debt', 'change-owner/money'),
          tap('not-now', 'change-owner/left'),
        ],
        end: 'given-up',
      }),
    ],
  },
]

const complete = (service: string, drafts: readonly Draft[]): readonly Story[] =>
  drafts.map((draft) => ({
    service,
    switches: {},
    isForNew: false,
    hasCode: false,
    talk: null,
    after: [],
    ...draft,
    id: `${draft.id} (${service})`,
  }))

/** All stories, of each service that has the flow. */
export const monthStories: readonly Story[] = [
  ...['ozon', 'my-mts', 'mts-business'].flatMap((service) =>
    complete(service, [...missingSms(service), ...missingEmail(service), ...isItAScam(service), ...person(service)]),
  ),
  ...complete('my-mts', changeOwner('my-mts')),
]
