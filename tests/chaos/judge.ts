import { expect } from 'vitest'
import { doubles, replay, sentTo, stored } from './replay.ts'
import type { Double } from './replay.ts'
import type { Scene } from './scene.ts'
import type { Walker } from './walker.ts'

/** A request that was on its way when the process died may still arrive. */
const IN_FLIGHT_MS = 1_000

const spannedBy = (troubles: readonly number[], { first, again }: Double): boolean =>
  troubles.some((at) => at >= first - IN_FLIGHT_MS && at <= again)

const codesSent = async ({ control }: Scene, { phone }: Walker): Promise<number> => {
  const { sms, calls } = (await control('GET', `handsets/${encodeURIComponent(phone)}`)) as {
    sms: readonly { sender: string }[]
    calls: readonly unknown[]
  }
  return sms.filter(({ sender }) => sender === 'Dozvon').length + calls.length
}

/** What happened meanwhile. */
export interface Circumstances {
  /** Moments after which something may be told twice, milliseconds since 1970. */
  readonly troubles?: readonly number[]
  /** Telegram itself brought updates out of order. */
  readonly backwards?: boolean
}

/**
 * Nothing lost, nothing out of order, nothing twice: this chat's conversation is what its events make of it, one by
 * one; what the customer did is in the inbox once and in their order; what they were told is what the turns said. Gives
 * what was told twice, each with a trouble (milliseconds since 1970) between the two.
 */
const judge = async (
  scene: Scene,
  walker: Walker,
  { troubles = [], backwards = false }: Circumstances,
): Promise<readonly Double[]> => {
  const { conversation, told, updates, codesAsked } = await replay(scene.pool, walker.id)
  expect(await stored(scene.pool, walker.id)).toEqual(JSON.parse(JSON.stringify(conversation)))
  const inOrder = [...new Set(updates)].toSorted((one, other) => one - other)
  expect(backwards ? updates.toSorted((one, other) => one - other) : updates).toEqual(inOrder)
  expect(updates).toHaveLength(walker.acts())
  const isSpanned = (one: Double): boolean => spannedBy(troubles, one)
  const twice = doubles(told, sentTo(scene.emulator, walker.id), isSpanned)
  for (const one of twice) expect(isSpanned(one), `told twice without need: «${one.text}»`).toBe(true)
  expect(await codesSent(scene, walker)).toBeLessThanOrEqual(codesAsked)
  return twice
}

/** Judges every chat, when all is quiet. */
export const judgeAll = async (
  scene: Scene,
  walkers: readonly Walker[],
  circumstances: Circumstances = {},
): Promise<readonly Double[]> => {
  await scene.quiet()
  expect(scene.said()).not.toMatch(/"level":"(?:error|fatal)"/)
  const twice: Double[] = []
  for (const walker of walkers) twice.push(...(await judge(scene, walker, circumstances)))
  return twice
}
