import { setup } from 'xstate'
import { defineFlow, flowTypes } from '../../src/core/flow/flow-kit.ts'
import type { FlowOutput } from '../../src/core/flow/flow-kit.ts'
import type { LineOutput, Next } from '../line/line.ts'

interface Context {
  readonly code: string
  readonly reference: string
}

type Tap = 'again' | 'prove' | 'oneself' | 'enough'

/** Failure codes of an operator without this switch: the customer does it by hand. */
const missing: ReadonlySet<string> = new Set(['NOT_IMPLEMENTED', 'SERVICE_NOT_APPLICABLE'])

const kit = setup({
  types: flowTypes<Context, { readonly type: Tap }, LineOutput>(),
  guards: {
    isMissing: ({ context }) => missing.has(context.code),
    codeIs: ({ context }, { code }: { readonly code: string }) => context.code === code,
  },
})

const next = (next: Next, end: FlowOutput['end'] = 'left') =>
  kit.createStateConfig({ type: 'final', output: { end, next } })

const when = (code: string, target: string) => ({ guard: { type: 'codeIs', params: { code } }, target }) as const

/**
 * Explains in plain words why an order about a line failed. `params.code` is the failure of the call, or `REFUSED` for
 * an order that was turned down under `params.reference`. Ends with the customer's next choice.
 */
const machine = kit.createMachine({
  id: 'line-trouble',
  context: ({ input: { params } }) => ({ code: String(params['code']), reference: String(params['reference']) }),
  initial: 'deciding',
  output: ({ event }) => event.output as LineOutput,
  states: {
    deciding: {
      always: [
        { guard: 'isMissing', target: 'oneself' },
        when('PERMISSION_DENIED', 'denied'),
        when('UNKNOWN_OUTCOME', 'unknown'),
        when('REFUSED', 'refused'),
        { target: 'failed' },
      ],
    },
    denied: { meta: { ask: 'denied', buttons: ['prove', 'enough'] }, on: { prove: 'prove', enough: 'leave' } },
    unknown: { meta: { ask: 'unknown', buttons: ['enough', 'again'] }, on: { enough: 'leave', again: 'again' } },
    refused: { meta: { ask: 'refused', buttons: ['oneself', 'enough'] }, on: { oneself: 'oneself', enough: 'leave' } },
    failed: { meta: { ask: 'failed', buttons: ['again', 'oneself'] }, on: { again: 'again', oneself: 'oneself' } },
    again: next('again'),
    prove: next('prove'),
    oneself: next('oneself'),
    leave: next('leave'),
  },
})

export const flow = defineFlow<Context>({
  id: 'line-trouble',
  version: 1,
  machine,
  vars: { reference: ({ reference }) => reference },
})
