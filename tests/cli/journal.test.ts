import { expect, test } from 'vitest'
import { readJournalArguments } from '../../src/cli/journal/journal-arguments.ts'
import { UsageError } from '../../src/cli/terminal/usage-error.ts'

const HEAD = '1204-9f86d081884c7d659a2feaa0c55ad015'
const nothing = { from: null, to: null, number: null, chat: null, person: null }

test.each([
  ['--help', { act: 'help' }],
  ['verify', { act: 'verify', head: null }],
  [`verify --head ${HEAD}`, { act: 'verify', head: { seq: 1204, hash: HEAD.slice(5) } }],
  ['export', { act: 'export', format: 'csv', span: nothing }],
  [
    'export --from 2026-11-01 --to 2026-11-02T09:30:00+03:00 --json',
    {
      act: 'export',
      format: 'json',
      span: { ...nothing, from: '2026-11-01T00:00:00.000Z', to: '2026-11-02T06:30:00.000Z' },
    },
  ],
  [
    'export --number +375291234567 --chat=-5',
    { act: 'export', format: 'csv', span: { ...nothing, number: '+375291234567', chat: '-5' } },
  ],
])('%s is understood', (words, args) => {
  expect(readJournalArguments(words.split(' '))).toEqual(args)
})

test.each([
  ['', /^give "verify" or "export", see: npm run journal -- --help$/],
  ['check', /^unknown command "check": give "verify" or "export"/],
  ['verify all', /^unexpected argument "all"/],
  ['verify --from 2026-11-01', /^--from: verify takes --head only/],
  ['verify --head 12', /^--head: "12" is no head: copy one from the group/],
  [`export --head ${HEAD}`, /^--head: it belongs to verify/],
  ['export --from yesterday', /^--from: "yesterday" is no time/],
  ['export --from 2026-02-30', /^--from: "2026-02-30" is no time/],
  ['export --to 2026-13-01', /^--to: "2026-13-01" is no time/],
  ['export --from 2026-11-02 --to 2026-11-01', /^--to: 2026-11-01 is not after --from/],
  ['export --number 29', /^--number: give a whole phone number/],
  ['export --csv --json', /^--csv, --json: give one of them$/],
  ['export --colour', /^Unknown option '--colour', see: npm run journal -- --help$/],
])('"%s" is told in one line', (words, message) => {
  const read = () => readJournalArguments(words.split(' ').filter((word) => word !== ''))
  expect(read).toThrow(UsageError)
  expect(read).toThrow(message)
})
