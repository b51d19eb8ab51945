import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { createPlayer } from './player.ts'
import type { Player, Replies } from './player.ts'
import type { Incident } from '../../src/core/incident/incident.ts'
import type { World } from '../../src/core/flow/world.ts'
import { texts, worldOf } from './world.ts'

/** One customer's way, told as a transcript in every language. */
export interface Story {
  readonly services?: readonly string[]
  /** Another house than the one that offers these services. */
  readonly world?: World
  /** What the menu offers, so that a transcript does not change with every new flow. */
  readonly menu?: readonly string[]
  readonly replies?: Replies
  /** What is open and planned. */
  readonly incidents?: readonly Incident[]
  readonly play: (customer: Player, locale: string) => void
}

const MENU = ['missing-sms', 'regain-access', 'missing-email', 'is-it-a-scam']

const offering = (world: World, menu: readonly string[]): World => ({
  ...world,
  services: world.services.map((service) => ({ ...service, flows: service.flows.filter((id) => menu.includes(id)) })),
})

const folder = 'tests/flows/transcripts'

const wanted = (name: string, locale: string): string => {
  try {
    return readFileSync(`${folder}/${name}.${locale}.txt`, 'utf8')
  } catch {
    return ''
  }
}

/** Compares each story with the transcript that was read and approved; `UPDATE=1` writes it anew. */
export const tell = (stories: Readonly<Record<string, Story>>): void => {
  describe.each(Object.entries(stories))(
    'the story %s',
    (name, { services = ['ozon'], world = worldOf(...services), menu = MENU, replies = {}, incidents = [], play }) => {
      test.each(texts.locales)('reads as it was approved in %s', (locale) => {
        const customer = createPlayer(offering(world, menu), replies, locale, undefined, incidents)
        play(customer, locale)
        const transcript = `${customer.lines.join('\n').trimEnd()}\n`
        if (process.env['UPDATE'] === '1') {
          mkdirSync(folder, { recursive: true })
          writeFileSync(`${folder}/${name}.${locale}.txt`, transcript)
        }
        expect(transcript).toBe(wanted(name, locale))
      })
    },
  )
}

/** Begins at a deep link and taps the given buttons, one after the other; `wait` lets the earliest timer ring. */
export const taps =
  (payload: string, ...buttons: readonly string[]) =>
  (customer: Player): void => {
    customer.command('start', payload)
    for (const button of buttons) {
      if (button === 'wait') customer.wait()
      else customer.tap(button)
    }
  }
