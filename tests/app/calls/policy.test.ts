import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Calls } from '../../../src/core/flow/calls.ts'
import { mutatingCalls } from '../../../src/core/flow/call-register.ts'
import { offersAct, variantByWord, isProvableByNetwork } from '../../../src/core/catalogue/act.ts'
import type { Act } from '../../../src/core/catalogue/act.ts'
import { proofKinds } from '../../../src/core/catalogue/proof.ts'
import type { Proof } from '../../../src/core/catalogue/proof.ts'
import { ANNA, codeOf, letPass, openCallStage, STORE, VERA } from './stage.ts'
import type { CallStage, Chat } from './stage.ts'

let stage: CallStage
beforeAll(async () => {
  stage = await openCallStage()
})
afterAll(() => stage.close())

const off = { unconditional: null, busy: null, notReachable: null, noAnswer: null }

/** Every call that changes something for somebody, besides those by which proofs are given. */
const acts = (service: string, phone: string) =>
  ({
    'password.reset': { service, phone, via: 'email-link' },
    'numbers.hold': { service, phone, resourceId: 'r-375290005123' },
    'numbers.change': { service, phone, reservationId: 'rv-1', newPhone: '+375290005123' },
    'numbers.apply': { service, phone, mask: '%5777', category: null },
    'names.rename': { service, phone, name: 'Склад' },
    'names.rename-many': { service, batch: '00000000-0000-8000-a000-000000000000' },
    'lines.pause': { service, phone, until: null },
    'lines.resume': { service, phone },
    'lines.block': { service, phone, reason: 'lost' },
    'lines.forward': { service, phone, rules: off },
    'lines.set-voicemail': { service, phone, enabled: true, email: null },
  }) satisfies { readonly [Src in keyof Calls]?: Calls[Src]['input'] }

const actionOf = (src: string): Act => {
  if (src === 'password.reset') return 'reset-password'
  if (src === 'numbers.change') return 'change-number'
  if (src.startsWith('numbers.')) return 'hold-number'
  if (src.startsWith('names.')) return 'rename-subscribers'
  if (src === 'lines.block') return 'block-number'
  if (src === 'lines.forward') return 'call-forwarding'
  return src === 'lines.set-voicemail' ? 'voicemail' : 'pause-number'
}

const subsets = (all: readonly Proof[]): readonly (readonly Proof[])[] =>
  all.reduce<readonly (readonly Proof[])[]>((sets, one) => sets.flatMap((set) => [set, set.concat(one)]), [[]])

const give = async ({ id }: Chat, phone: string, given: readonly Proof[], act: string): Promise<void> => {
  for (const by of given) {
    const bound = {
      recoveryToken: 't',
      authenticationId: 'a',
      ...(by === 'code' ? { act, object: act === 'change-number' ? '+375290005123' : null } : {}),
    }
    const note = by === 'administrator' ? { companyId: 'company-1' } : bound
    await stage.test.store.facts.recordProof(id, phone, by, note)
  }
}

const allowed = (needed: readonly Proof[] | undefined, given: readonly Proof[]): boolean =>
  needed !== undefined &&
  needed.every((proof) => given.includes(proof) || (proof === 'own-contact' && given.includes('code')))

/** The network's word counts as a code, where the operator does not want to see the code itself. */
const weighed = (given: readonly Proof[], action: string): readonly Proof[] =>
  given.includes('network') && isProvableByNetwork(action) ? [...given, 'code'] : given

/** Only where calls of one chat are permitted may anything but a denial come back. */
describe.each(['my-mts', 'mts-business'])('of %s', (service) => {
  test.each(Object.keys(acts(service, ANNA)) as (keyof ReturnType<typeof acts>)[])(
    '%s is denied without its proofs, whatever else is held',
    async (src) => {
      const action = actionOf(src)
      const { proofs, flows } = stage.service(service)
      const { actions } = proofs
      const [phone, prover] = actions[action].includes('administrator') ? [STORE, VERA] : [ANNA, ANNA]
      await Promise.all(
        subsets(proofKinds.filter((proof) => proof !== 'email-link')).map(async (given) => {
          const chat = await stage.chat()
          await give(chat, prover, given, action)
          // A code to Vera's own number makes her known as the administrator she is.
          const known: readonly Proof[] =
            given.includes('code') && prover === VERA ? [...given, 'administrator'] : given
          const counted = weighed(known, action)
          const variant = variantByWord(action)
          const may =
            offersAct(flows, action) &&
            (allowed(actions[action], counted) || (variant !== null && allowed(actions[variant], counted)))
          const asked = chat.ask(src, acts(service, phone)[src] as never)
          const outcome = await asked.then(
            () => 'done',
            () => codeOf(asked),
          )
          if (!may) expect({ given, outcome }).toEqual({ given, outcome: 'PERMISSION_DENIED' })
          else expect({ given, outcome }).not.toEqual({ given, outcome: 'PERMISSION_DENIED' })
        }),
      )
    },
  )
})

beforeEach(async () => {
  await stage.control('POST', 'reset')
})

test('every call that changes something is in this list, or gives a proof, or is only about what the chat itself has', () => {
  const others = ['codes.send', 'codes.check', 'code-word.check', 'tickets.open', 'numbers.release', 'requests.cancel']
  expect(mutatingCalls.toSorted()).toEqual([...Object.keys(acts('my-mts', ANNA)), ...others].toSorted())
})

test('a proof of another number, of another chat, or of an hour ago is none', async () => {
  const [chat, other] = [await stage.chat(), await stage.chat()]
  await chat.prove(ANNA, 'block-number')
  const block = { service: 'my-mts', phone: '+375290001002', reason: 'lost' } as const
  expect(await codeOf(chat.ask('lines.block', block))).toBe('PERMISSION_DENIED')
  const own = { ...block, phone: ANNA }
  expect(await codeOf(other.ask('lines.block', own))).toBe('PERMISSION_DENIED')
  await letPass(stage.test, 21)
  expect(await codeOf(chat.ask('lines.block', own))).toBe('PERMISSION_DENIED')
})

test('an administrator has no power over lines of others', async () => {
  const chat = await stage.chat()
  await chat.prove(VERA)
  expect(await codeOf(chat.ask('lines.pause', { service: 'mts-business', phone: ANNA, until: null }))).toBe(
    'PERMISSION_DENIED',
  )
  expect((await chat.ask('lines.pause', { service: 'mts-business', phone: STORE, until: null })).state).toBe(
    'under-way',
  )
})

test("what one chat holds or has asked for is not another one's to give up", async () => {
  const [chat, other] = [await stage.chat(), await stage.chat()]
  await chat.prove(VERA)
  const { reservationId } = await chat.ask('numbers.hold', {
    service: 'mts-business',
    phone: STORE,
    resourceId: 'r-375290005222',
  })
  const { reference } = await chat.ask('lines.pause', { service: 'mts-business', phone: STORE, until: null })
  expect(await codeOf(other.ask('numbers.release', { reservationId }))).toBe('NOT_FOUND')
  expect(await codeOf(other.ask('requests.cancel', { reference }))).toBe('NOT_FOUND')
  await chat.ask('numbers.release', { reservationId })
  await chat.ask('requests.cancel', { reference })
  expect((await chat.ask('requests.mine', {})).items[0]).toMatchObject({ reference, state: 'cancelled' })
})

test('a code proves only the number to which it was sent, in the chat that asked for it', async () => {
  const [chat, other] = [await stage.chat(), await stage.chat()]
  const { authenticationId } = await chat.ask('codes.send', {
    phone: '+375290001002',
    channel: 'sms',
    service: 'my-mts',
    locale: 'ru',
  })
  const { code } = (await stage.control('GET', `codes/${authenticationId}`)) as { code: string }
  expect(await codeOf(chat.ask('codes.check', { phone: ANNA, authenticationId, code }))).toBe('NOT_FOUND')
  expect(await codeOf(other.ask('codes.check', { phone: '+375290001002', authenticationId, code }))).toBe('NOT_FOUND')
})
