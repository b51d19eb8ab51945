import type { AnyStateNode } from 'xstate'
import { traitsOf } from '../../src/core/flow/call-register.ts'
import type { Flow } from '../../src/core/flow/flow.ts'
import type { FlowStage, StageKind } from './page/page-wire.ts'

/** The stages in the order in which people meet them. */
const order: readonly StageKind[] = [
  'begin',
  'number',
  'proof',
  'operator',
  'told',
  'check',
  'code',
  'wait',
  'act',
  'person',
  'end',
]

/** States whose stage their structure does not tell, by flow. */
const known: Readonly<Record<string, Readonly<Record<string, StageKind>>>> = {
  'start': { service: 'number', troubles: 'number', helping: 'told', more: 'number' },
  'missing-sms': {
    'trouble': 'begin',
    'judged': 'told',
    'sim-changed': 'told',
    'explained': 'told',
    'consent': 'told',
    'watch': 'told',
    'next': 'check',
    'again': 'code',
    'wait': 'wait',
    'waiting': 'wait',
    'retry': 'wait',
    'ask-service': 'wait',
  },
  'person': { waiting: 'wait', asked: 'check', invited: 'check' },
}

const NUMBER = /^(?:which|line|whose|what|number|test)\b/u
const PROOF = /prov|oneself|^(?:contact|network|code|letter|word|social)$/u
const PERSON = /person/u

const inside = (node: AnyStateNode): readonly AnyStateNode[] => [node, ...Object.values(node.states).flatMap(inside)]

const kindOf = (flow: string, node: AnyStateNode): StageKind => {
  const given = known[flow]?.[node.key]
  if (given) return given
  if (node.type === 'final') return 'end'
  const nodes = inside(node)
  const calls = nodes.flatMap(({ invoke }) => invoke.map(({ src }) => String(src)))
  if (PERSON.test(node.key)) return 'person'
  if (PROOF.test(node.key)) return 'proof'
  if (calls.some((name) => traitsOf(name).isMutating)) return 'act'
  if (calls.some((name) => name.startsWith('desk.'))) return 'person'
  const asks = nodes.some(({ meta }) => (meta as { readonly ask?: string } | undefined)?.ask !== undefined)
  if (asks && NUMBER.test(node.key)) return 'number'
  if (asks) return 'check'
  if (calls.some((name) => name !== 'flow')) return 'operator'
  return node.order === 0 || node.parent?.initial.target?.includes(node) === true ? 'begin' : 'told'
}

/** A flow in stages: each top-level state of its machine belongs to one. */
export const stagesOf = ({ id, machine }: Pick<Flow, 'id' | 'machine'>): readonly FlowStage[] => {
  const states = Object.values(machine.root.states).map((node) => ({ key: node.key, kind: kindOf(id, node) }))
  return order.flatMap((kind) => {
    const own = states.filter((state) => state.kind === kind).map(({ key }) => key)
    return own.length === 0 ? [] : [{ kind, states: own }]
  })
}
