import { z } from 'zod'
import type { ContactsPort } from '../../core/ports/operator/contacts-port.ts'
import { PATHS } from '../../../wire/operator/paths.ts'
import { emailOnRecord } from './email-on-record.ts'
import { requireNumberProof } from './require-proof.ts'
import type { AskOperator } from './transport/operator-request.ts'
import type { Timeouts } from './timeouts.ts'

/** Creates the client that writes to the contacts of record of a line (TMF681 v4.0.0 communication messages). */
export const createContacts = (ask: AskOperator, timeouts: Timeouts): ContactsPort => ({
  warn: async ({ phoneNumber, medium, text }, ctx) => {
    requireNumberProof(ctx, phoneNumber)
    const receiver =
      medium === 'sms' ? { phoneNumber } : { email: await emailOnRecord(ask, phoneNumber, ctx, timeouts.subscribers) }
    await ask(
      {
        capability: 'contacts.warn',
        repeat: 'keyed',
        order: {
          act: 'contacts.warn',
          object: 'email' in receiver ? { mailbox: receiver.email } : { line: phoneNumber },
        },
        method: 'POST',
        path: PATHS.communicationMessage,
        body: {
          messageType: medium === 'sms' ? 'SMS' : 'Email',
          subject: text.split('\n')[0] ?? '',
          content: text,
          sender: { name: 'dozvon' },
          receiver: [receiver],
        },
        timeoutMs: timeouts.codes,
        answer: z.unknown(),
      },
      ctx,
    )
  },
})
