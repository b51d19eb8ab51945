import { openHandset, SERVICE, wireSwitches } from './sandbox-control.ts'
import type { Person } from './person.ts'
import { playPerson } from './play.ts'
import type { PlayResult } from './play-result.ts'
import { loadSentences } from './sentences.ts'
import type { Stage } from './stage.ts'
import { openPersonChat } from './person-chat.ts'
import type { NetworkState } from './trouble.ts'

const COMPANY = 'company-1'
const MINUTE = 60_000

/** Number of people who write at the same time. */
export const CONCURRENCY = 32

/** Runs `work` for every item, at most `atOnce` at a time. */
export const runConcurrently = async <T>(
  all: readonly T[],
  atOnce: number,
  work: (one: T) => Promise<void>,
): Promise<void> => {
  const left = [...all]
  const next = async (): Promise<void> => {
    for (let one = left.shift(); one !== undefined; one = left.shift()) await work(one)
  }
  await Promise.all(Array.from({ length: atOnce }, next))
}

const setNetworkState = ({ sandbox }: Stage, network: NetworkState): Promise<unknown> =>
  sandbox('PATCH', 'network', {
    outage: network === 'outage' ? {} : null,
    maintenance: network === 'maintenance' ? {} : null,
  })

/** Makes the people's handsets, and the codes sent to them some minutes ago. */
const prepare = async ({ sandbox, clock }: Stage, people: readonly Person[]): Promise<void> => {
  await runConcurrently(people, CONCURRENCY, async ({ no, phone, trouble: { facts, switches } }) => {
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
    await runConcurrently(
      waiting,
      CONCURRENCY,
      async ({ phone }) =>
        void (await sandbox('POST', `handsets/${encodeURIComponent(phone)}/service-code`, { service: SERVICE })),
    )
  }
  clock.ahead = 0
}

const DAYS: readonly NetworkState[] = ['fine', 'outage', 'maintenance']

/**
 * Plays everybody against the whole bot, a day of fine network first, and nobody at the desk on the last one;
 * `onPlayed` is called for each person at the end of their play.
 */
export const playCrowd = async (
  stage: Stage,
  people: readonly Person[],
  onPlayed: (played: PlayResult) => void,
): Promise<readonly PlayResult[]> => {
  const all: PlayResult[] = []
  const sentences = loadSentences(stage.world)
  for (const network of DAYS) {
    const present = people.filter(({ trouble }) => trouble.network === network)
    if (present.length === 0) continue
    await setNetworkState(stage, network)
    await prepare(stage, present)
    await stage.withBot(network !== 'maintenance', () =>
      runConcurrently(present, CONCURRENCY, async (person) => {
        const talk = openPersonChat(
          { emulator: stage.emulator, observer: stage.observer, texts: stage.world.texts },
          person,
        )
        const handset = openHandset(stage.sandbox, person.phone)
        const played = await playPerson(person, { handset, talk, sentences })
        all.push(played)
        onPlayed(played)
      }),
    )
  }
  return all.toSorted((one, other) => one.person.no - other.person.no)
}
