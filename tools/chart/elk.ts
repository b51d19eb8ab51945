import { createRequire } from 'node:module'
import { Worker } from 'node:worker_threads'
import type { ElkNode, LayoutOptions } from 'elkjs'
import elkModule from 'elkjs/lib/elk-api.js'

/** The class itself: CommonJS seen from a module of ours hides it one step deeper than its types say. */
const Elk = elkModule as unknown as typeof elkModule.default

/** elkjs's own worker speaks the browser's way; this gives it what it expects to find. */
const harness = `
  const { parentPort, workerData } = require('node:worker_threads')
  globalThis.self = globalThis
  self.postMessage = data => parentPort.postMessage(data)
  require(workerData)
  parentPort.on('message', data => self.onmessage({ data }))
`

/** A thread as elkjs wants to see it. */
type ElkWorker = Worker & { onmessage: ((event: { readonly data: unknown }) => void) | null }

const startWorker = (): ElkWorker => {
  const script = createRequire(import.meta.url).resolve('elkjs/lib/elk-worker.min.js')
  const thread = new Worker(harness, { eval: true, workerData: script, execArgv: [] })
  const worker: ElkWorker = Object.assign(thread, { onmessage: null })
  thread.on('message', (data) => worker.onmessage?.({ data }))
  return worker
}

/** Lays a graph out by ELK in a thread of its own: a large one takes a second, and nothing else should wait for it. */
export const layOutGraph = async (graph: ElkNode, layoutOptions: LayoutOptions): Promise<ElkNode> => {
  const worker = startWorker()
  try {
    const elk = new Elk({ workerFactory: () => worker as unknown as globalThis.Worker })
    return await elk.layout(graph, { layoutOptions })
  } finally {
    await worker.terminate()
  }
}
