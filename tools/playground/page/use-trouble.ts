import { useEffect, useRef, useState } from 'preact/hooks'
import type { EmulatorSummary } from '../../telegram-emulator/control-types.ts'
import { ActError, read } from './api.ts'

const LOOK_MS = 2_000

/** Looks in a row that must find the same trouble: a bot that works does not poll for a moment. */
const SURE = 3

type Trouble = 'bot' | 'operator' | null

const isUnreachable = (error: unknown): boolean => error instanceof ActError && error.status === 502

const look = async (sandbox: boolean): Promise<Trouble> => {
  try {
    const { bots } = await read<EmulatorSummary>('/emulator/state')
    if (!bots.some(({ polling, webhook }) => polling || webhook !== '')) return 'bot'
  } catch (error) {
    return isUnreachable(error) ? 'bot' : null
  }
  if (!sandbox) return null
  return read('/sandbox/network').then(
    () => null,
    (error: unknown) => (isUnreachable(error) ? 'operator' : null),
  )
}

/** Hook: what is wrong with the playground itself: the bot does not take messages, or the operator does not answer. */
export const useTrouble = (sandbox: boolean): Trouble => {
  const [trouble, setTrouble] = useState<Trouble>(null)
  const seen = useRef({ last: null as Trouble, times: 0 }).current
  useEffect(() => {
    let gone = false
    const watch = async (): Promise<void> => {
      const found = await look(sandbox)
      seen.times = found === seen.last ? seen.times + 1 : 1
      seen.last = found
      if (!gone && (found === null || seen.times >= SURE)) setTrouble(found)
    }
    const timer = setInterval(() => void watch(), LOOK_MS)
    return () => {
      gone = true
      clearInterval(timer)
    }
  }, [sandbox])
  return trouble
}
