import { createRequire } from 'node:module'
import { Worker } from 'node:worker_threads'
import type { ElkNode, LayoutOptions } from 'elkjs'
import elkModule from 'elkjs/lib/elk-api.js'

/** The ELK class. An ES module finds it one level higher in the CommonJS export than its types say. */
const Elk = elkModule as unknown as typeof elkModule.default

/** Script that runs elkjs's browser worker in a Node worker thread. */
const harness = `
  const { parentPort, workerData } = require('node:worker_threads')
  globalThis.self = globalThis
  self.postMessage = data => parentPort.postMessage(data)
  require(workerData)
  parentPort.on('message', data => self.onmessage({ data }))
`

/** A worker thread with the interface that elkjs expects. */
type ElkWorker = Worker & { onmessage: ((event: { readonly data: unknown }) => void) | null }

const startWorker = (): ElkWorker => {
  const script = createRequire(import.meta.url).resolve('elkjs/lib/elk-worker.min.js')
  const thread = new Worker(harness, { eval: true, workerData: script, execArgv: [] })
  const worker: ElkWorker = Object.assign(thread, { onmessage: null })
  thread.on('message', (data) => worker.onmessage?.({ data }))
  return worker
}

/** Lays a graph out by ELK in a worker thread: a large one takes a second, for which nothing else should wait. */
export const layOutGraph = async (graph: ElkNode, layoutOptions: LayoutOptions): Promise<ElkNode> => {
  const worker = startWorker()
  try {
    const elk = new Elk({ workerFactory: () => worker as unknown as globalThis.Worker })
    return await elk.layout(graph, { layoutOptions })
  } finally {
    await worker.terminate()
  }
}
