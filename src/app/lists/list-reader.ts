import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import type { ListContent, ListRequest } from './read-list.ts'

/** Reader of lists beside the event loop, so that a long list does not keep other chats waiting. */
export interface ListReader {
  /** Reads a list. Rejects when that takes too long or too much memory: such a file is no list. */
  readonly read: (request: ListRequest) => Promise<ListContent>
}

/** Loads TypeScript in the thread as `--import tsx` does in the process; a build of JavaScript needs no loader. */
const HARNESS = `
  const { workerData } = require('node:worker_threads')
  import(workerData.tsx).then(({ register }) => { register(); return import(workerData.entry) })
`
const MAX_HEAP_MB = 512
const MAX_READ_MS = 60_000

/** An answer of the worker. */
interface Answer {
  readonly id: number
  readonly content?: ListContent
  readonly error?: string
}

/** The thread's code: TypeScript beside TypeScript, JavaScript beside JavaScript. */
const EXTENSION = path.extname(fileURLToPath(import.meta.url))
const ENTRY = new URL(`list-worker${EXTENSION}`, import.meta.url)

const limits = { execArgv: [], env: {}, resourceLimits: { maxOldGenerationSizeMb: MAX_HEAP_MB } }

const startWorker = (): Worker => {
  const worker =
    EXTENSION === '.ts'
      ? new Worker(HARNESS, {
          ...limits,
          eval: true,
          workerData: { tsx: import.meta.resolve('tsx/esm/api'), entry: ENTRY.href },
        })
      : new Worker(ENTRY, limits)
  worker.unref()
  return worker
}

/**
 * Creates the reader. Its thread starts with the first list and stays, since loading takes longer than reading; one
 * that fails is replaced. Lists are read one at a time.
 */
export const createListReader = (maxReadMs: number = MAX_READ_MS): ListReader => {
  let worker: Worker | null = null
  let lastId = 0
  let queue: Promise<unknown> = Promise.resolve()

  const readInWorker = (request: ListRequest): Promise<ListContent> =>
    new Promise((resolve, reject) => {
      const thread = (worker ??= startWorker())
      lastId += 1
      const id = lastId
      const settle = (end: () => void): void => {
        clearTimeout(timer)
        thread.off('error', fail).off('exit', onExit).off('message', onMessage)
        thread.unref()
        end()
      }
      const fail = (error: Error): void => {
        worker = null
        settle(() => reject(error))
        void thread.terminate()
      }
      const onExit = (): void => fail(new Error('the reader of lists has ended'))
      const onMessage = ({ id: of, content, error }: Answer): void => {
        if (of !== id) return
        settle(() => (content === undefined ? reject(new Error(error ?? 'no content')) : resolve(content)))
      }
      const timer = setTimeout(() => fail(new Error('reading the list took too long')), maxReadMs)
      thread.ref()
      thread.on('error', fail).on('exit', onExit).on('message', onMessage)
      thread.postMessage({ ...request, id }, [])
    })

  return {
    read: (request) => {
      const reading = queue.then(() => readInWorker(request))
      queue = reading.catch(() => undefined)
      return reading
    },
  }
}
