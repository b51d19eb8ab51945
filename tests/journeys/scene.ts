import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest'
import type { TelegramConfig } from '../../src/bootstrap/config.ts'
import { watchKeyboards } from './keyboards.ts'
import type { KeyboardWatch } from './keyboards.ts'
import { layLine } from './line.ts'
import type { Line } from './line.ts'
import { openStage } from './stage.ts'
import type { Stage, StageOptions } from './stage.ts'

/** One stage for a test file, with a house on it that reaches the operator over a line. */
export interface Scene extends Stage {
  readonly line: Line
  /** Every line that the houses logged. */
  readonly logged: () => readonly string[]
  /** Closes the house and opens another, as a deploy does. */
  readonly reopen: (change?: Partial<TelegramConfig>) => Promise<void>
}

/** What is open while a file's tests run. */
interface Open {
  readonly scene: Scene
  readonly keyboards: KeyboardWatch
}

/** A turn that failed, a message that Telegram refused: mistakes of ours, whatever the screen looks like. */
const isMistake = (line: string): boolean => /"level":"(error|fatal)"/.test(line)

export interface SceneOptions extends StageOptions {
  /** What the house has reason to complain of. */
  readonly complains?: RegExp
  /** Done before the first house is opened; gives what its houses are opened with. */
  readonly prepare?: (stage: Stage) => Promise<Partial<TelegramConfig>>
}

const open = async (options: SceneOptions): Promise<Open> => {
  const lines: string[] = []
  const stage = await openStage({ redisUrl: inject('redisUrl'), ...options, log: (line) => void lines.push(line) })
  const line = await layLine(stage.sandbox.url)
  const settings = (await options.prepare?.(stage)) ?? {}
  const openHouse = (change: Partial<TelegramConfig> = {}) =>
    stage.openHouse({
      ...(options.operator === false ? {} : { operator: { url: line.url, token: null, eventsUrl: null } }),
      ...settings,
      ...change,
    })
  let house = await openHouse()
  const scene: Scene = {
    ...stage,
    line,
    logged: () => lines,
    reopen: async (change) => {
      await house.close()
      house = await openHouse(change)
    },
    close: async () => {
      await stage.close()
      await line.close()
    },
  }
  return { scene, keyboards: watchKeyboards(stage.emulator) }
}

/**
 * Opens a scene around the tests of a file or a block. After every test: no chat ever held two live keyboards, and the
 * house logged no mistake of its own.
 */
export const useScene = (options: SceneOptions = {}): (() => Scene) => {
  let now: Open | null = null
  const given = (): Open => {
    if (now === null) throw new Error('the scene is not open')
    return now
  }
  beforeAll(async () => {
    now = await open(options)
  })
  afterEach(() => {
    const { scene, keyboards } = given()
    expect(keyboards.crowded()).toEqual([])
    expect(scene.logged().filter((line) => isMistake(line) && options.complains?.test(line) !== true)).toEqual([])
  })
  afterAll(async () => {
    now?.keyboards.stop()
    await now?.scene.close()
  })
  return () => given().scene
}
