import { expect, it } from 'vitest'
import { createVault } from '../../src/adapters/crypto/create-vault.ts'
import { chatDigest } from '../../src/adapters/postgres/chat-digest.ts'
import { createLogger } from '../../src/bootstrap/logger.ts'
import type { LogLevel } from '../../src/bootstrap/logger.ts'
import { observeTurns } from '../../src/bootstrap/observe-turns.ts'
import { callId } from '../../src/core/conversation/call-id.ts'
import type { TurnReport } from '../../src/core/ports/turn-observer.ts'

const CHAT = 728_192_731

const report: TurnReport = {
  chatId: CHAT,
  seq: 812,
  turn: 7,
  event: 'answered',
  answered: { turn: 6, call: '1/send' },
  calls: [],
  flow: 'missing-sms',
  step: 'asked',
  walks: [],
  times: { wait: 2, read: 0.04, decide: 4, commit: 2 },
}

/** Takes a turn with a log of this level; gives what was written, and for how many digests the vault was asked. */
const observed = (level: LogLevel) => {
  const vault = createVault(Buffer.alloc(32, 7))
  let written = ''
  let digests = 0
  let counted = 0
  const log = createLogger({ level, pretty: false, write: (line) => (written += line) })
  const digest = (value: string): Buffer => {
    digests += 1
    return vault.digest(value)
  }
  const counter = { onTurn: () => void (counted += 1), onFailure: () => undefined }
  observeTurns(counter, { digest }, log).onTurn(report)
  return { written, digests, counted, digestOfChat: chatDigest(vault, CHAT) }
}

it('a turn below the level of the log is counted, and nothing is worked out for a line', () => {
  expect(observed('info')).toMatchObject({ written: '', digests: 0, counted: 1 })
})

it('a turn at debug is one line with the digest of its chat and the correlators of its calls', () => {
  const { written, counted, digestOfChat } = observed('debug')
  expect(counted).toBe(1)
  expect(JSON.parse(written)).toMatchObject({
    msg: 'turn',
    chat: digestOfChat,
    seq: 812,
    state: 'missing-sms.asked',
    ms: 6,
    waited: 2,
    correlators: [callId(CHAT, 6, '1/send')],
  })
  expect(written).not.toContain(String(CHAT))
})
