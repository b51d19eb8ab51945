import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import type { Flow } from '../../src/core/flow/flow.ts'
import { saveFrame } from '../../src/core/conversation/frame.ts'
import { known } from './places.ts'
import type { Spot } from './reach.ts'

/** A waiting state of one version of a flow, as it was saved: the snapshot, and what was on its way to it. */
export interface Kept {
  readonly snapshot: unknown
  /** Delays that ran: their id and the event that they ring with. */
  readonly timers: Readonly<Record<string, string>>
  /** Calls that were asked: their id and which. */
  readonly calls: Readonly<Record<string, string>>
  /** The sub-flow on top. */
  readonly opened: { readonly id: string; readonly flow: string } | null
}

/** Every waiting state of one version of a flow by its name. */
export type KeptVersion = Readonly<Record<string, Kept>>

const FOLDER = 'tests/fixtures/snapshots'

const fileOf = (flow: string, version: number): string => `${FOLDER}/${flow}@${version}.json`

/** What is on disk, `prove@1` → its states. */
export const readKept = (): ReadonlyMap<string, KeptVersion> =>
  new Map(
    readdirSync(FOLDER)
      .toSorted()
      .map((file) => [
        file.replace(/\.json$/, ''),
        JSON.parse(readFileSync(`${FOLDER}/${file}`, 'utf8')) as KeptVersion,
      ]),
  )

/** A place as it would be saved now. */
export const keep = ({ frame, timers, calls, below, opens }: Spot): Kept =>
  JSON.parse(
    JSON.stringify({
      snapshot: saveFrame({ services: known }, frame).snapshot,
      timers: Object.fromEntries(Object.entries(timers).map(([id, { type }]) => [id, type])),
      calls,
      opened: below === null ? null : { id: below, flow: opens },
    }),
  ) as Kept

/** Writes the states that are not kept yet; what is kept stays as it is for ever. One state a line. */
export const record = ({ id, version }: Flow, places: ReadonlyMap<string, Spot>, before: KeptVersion = {}): void => {
  const all = { ...Object.fromEntries([...places].map(([step, spot]) => [step, keep(spot)])), ...before }
  const lines = Object.keys(all)
    .toSorted()
    .map((step) => `${JSON.stringify(step)}: ${JSON.stringify(all[step])}`)
  mkdirSync(FOLDER, { recursive: true })
  writeFileSync(fileOf(id, version), `{\n${lines.join(',\n')}\n}\n`)
}
