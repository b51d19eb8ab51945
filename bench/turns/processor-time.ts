/**
 * Processor time of processes, from /proc/[pid]/stat: fields 4 (parent), 14 and 15 (own time), 16 and 17 (of children
 * that have ended), in hundredths of a second (proc(5)). Linux only.
 */
import { readdirSync, readFileSync } from 'node:fs'

interface Stat {
  readonly parent: number
  readonly ownMs: number
  readonly endedMs: number
}

const readStat = (pid: number): Stat | null => {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? []
    const at = (field: number): number => Number(fields[field - 3])
    return { parent: at(4), ownMs: (at(14) + at(15)) * 10, endedMs: (at(16) + at(17)) * 10 }
  } catch {
    return null
  }
}

/** Milliseconds of processor time of one process. */
export const processMs = (pid: number): number => readStat(pid)?.ownMs ?? 0

/**
 * Milliseconds of processor time of a server and of all processes that it has started, those that have ended included.
 */
export const serverMs = (pid: number): number => {
  const server = readStat(pid)
  const children = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => readStat(Number(name)))
  return (
    (server?.ownMs ?? 0) +
    (server?.endedMs ?? 0) +
    children.reduce((sum, stat) => (stat?.parent === pid ? sum + stat.ownMs + stat.endedMs : sum), 0)
  )
}

/** Memory of a process in megabytes: `VmRSS` of /proc/[pid]/status. */
export const memoryMb = (pid: number): number => {
  try {
    return Number(/^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1_024
  } catch {
    return 0
  }
}
