import { parentPort } from 'node:worker_threads'
import { readList } from './read-list.ts'
import type { ListRequest } from './read-list.ts'

/** A request with the number by which its answer is known. */
interface NumberedRequest extends ListRequest {
  readonly id: number
}

/** Answers without throwing: an error ends the request, not the thread. */
const answer = async ({ id, bytes, ...request }: NumberedRequest): Promise<object> => {
  try {
    // A buffer arrives as plain bytes.
    return { id, content: await readList({ ...request, bytes: Buffer.from(bytes) }) }
  } catch (error) {
    return { id, error: String(error) }
  }
}

parentPort?.on('message', async (request: NumberedRequest) => {
  const answered = await answer(request)
  parentPort?.postMessage(answered, [])
})
