import { trouble } from '../trouble.ts'
import type { Sign, Trouble } from '../trouble.ts'

/** A request of a company's administrator about one of its lines. */
const forLine = (flow: string, id: string, draft: Partial<Trouble> = {}): Trouble =>
  trouble({
    id,
    flow,
    services: ['mts-business'],
    over: [`asks ${flow}/ordered`],
    ...draft,
    facts: { administers: 'yes', ...draft.facts },
  })

/** True on days when lines can be renamed; on the last days of a month a written request is needed. */
const renamed: readonly Sign[] = ['asks rename-subscribers/ordered', 'asks rename-subscribers/in-writing']

/** Requests of a company's administrator. */
export const companyLines: readonly Trouble[] = [
  forLine('pause-number', 'a pause for a line', { weight: 2 }),
  forLine('pause-number', 'line works again', { facts: { act: 'resume' } }),
  forLine('block-number', 'phone of an employee stolen', { facts: { why: 'stolen' } }),
  forLine('change-number', 'number of an employee', { weight: 2 }),
  forLine('rename-subscribers', 'one new name', { weight: 2, over: renamed }),
  forLine('rename-subscribers', 'a list of names', { facts: { names: 'list' }, over: renamed }),
  forLine('rename-subscribers', 'a list with bad lines', { facts: { names: 'bad list' }, over: renamed }),
  forLine('rename-subscribers', 'a picture instead of a list', { facts: { names: 'picture' }, over: renamed }),
  forLine('call-forwarding', 'calls to a colleague', { weight: 2, facts: { forward: 'busy' } }),
  forLine('call-forwarding', 'all calls elsewhere', { facts: { forward: 'always' } }),
  forLine('call-forwarding', 'calls go astray', {
    switches: { forwarding: 'unconditional' },
    facts: { forward: 'off' },
    named: ['asks call-forwarding/confirm-removal'],
  }),
  forLine('voicemail', 'voicemail wanted', { facts: { copy: 'no' } }),
  forLine('voicemail', 'voicemail with copies', { weight: 2, facts: { copy: 'yes' } }),
  forLine('voicemail', 'voicemail in the cabinet', { facts: { way: 'oneself' }, over: ['asks voicemail/oneself'] }),
]
