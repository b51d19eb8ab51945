import { openHandset, SERVICE, wireSwitches } from './sandbox-control.ts'
import type { Person } from './person.ts'
import { playPerson } from './play.ts'
import type { Played } from './played.ts'
import type { Stage } from './stage.ts'
import { openTalk } from './read-chat.ts'
import type { Weather } from './trouble.ts'

const COMPANY = 'company-1'
const MINUTE = 60_000

/** So many people write at the same time. */
const AT_ONCE = 32

/** Lets no more than so many works run at a time. */
const inTurns = async <T>(all: readonly T[], atOnce: number, work: (one: T) => Promise<void>): Promise<void> => {
  const left = [...all]
  const next = async (): Promise<void> => {
    for (let one = left.shift(); one !== undefined; one = left.shift()) await work(one)
  }
  await Promise.all(Array.from({ length: atOnce }, next))
}

const weatherOn = ({ sandbox }: Stage, weather: Weather): Promise<unknown> =>
  sandbox('PATCH', 'network', {
    outage: weather === 'outage' ? {} : null,
    maintenance: weather === 'maintenance' ? {} : null,
  })

/** Their phones, and the codes that they have been waiting for since some minutes. */
const prepare = async ({ sandbox, clock }: Stage, people: readonly Person[]): Promise<void> => {
  await inTurns(people, AT_ONCE, async ({ no, phone, trouble: { facts, switches } }) => {
    const post = facts['administers'] === 'yes' ? { companyId: COMPANY, administers: COMPANY } : {}
    await sandbox('POST', 'handsets', {
      number: phone,
      name: `Person ${no}`,
      email: `person${no}@mail.example`,
      switches: wireSwitches(switches),
      ...post,
    })
  })
  const waits = [...new Set(people.map(({ trouble }) => trouble.codeMinutesAgo))].filter((minutes) => minutes !== null)
  for (const minutes of waits.toSorted((one, other) => other - one)) {
    clock.ahead = -minutes * MINUTE
    const waiting = people.filter(({ trouble }) => trouble.codeMinutesAgo === minutes)
    await inTurns(
      waiting,
      AT_ONCE,
      async ({ phone }) =>
        void (await sandbox('POST', `handsets/${encodeURIComponent(phone)}/service-code`, { service: SERVICE })),
    )
  }
  clock.ahead = 0
}

const days: readonly Weather[] = ['fine', 'outage', 'maintenance']

/** Plays everybody against the whole bot, a day of fine network first, and nobody at the desk on the last one; `tell` hears of each as soon as it has ended. */
export const playCrowd = async (
  stage: Stage,
  people: readonly Person[],
  tell: (played: Played) => void,
): Promise<readonly Played[]> => {
  const all: Played[] = []
  for (const weather of days) {
    const present = people.filter(({ trouble }) => trouble.weather === weather)
    if (present.length === 0) continue
    await weatherOn(stage, weather)
    await prepare(stage, present)
    await stage.withBot(weather !== 'maintenance', () =>
      inTurns(present, AT_ONCE, async (person) => {
        const talk = openTalk({ emulator: stage.emulator, minds: stage.minds, texts: stage.world.texts }, person)
        const played = await playPerson(person, openHandset(stage.sandbox, person.phone), talk)
        all.push(played)
        tell(played)
      }),
    )
  }
  return all.toSorted((one, other) => one.person.no - other.person.no)
}
