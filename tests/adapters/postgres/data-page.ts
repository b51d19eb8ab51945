import { DATA_REGISTER } from '../../../src/core/ports/data-register.ts'
import { DATA_KINDS } from '../../../src/core/ports/personal-data.ts'
import { RETENTION_RULES } from '../../../src/core/ports/retention-rules.ts'

const ON_FORGET = {
  delete: 'deleted',
  erase: 'what is sealed is erased',
  keep: 'kept',
  ended: 'deleted once it is over',
  none: 'nothing of customers',
} as const

const HEAD = `# Data

Every column of the database, what it has of a person, how long it is kept, and what \`/forget\` does with it. Made of
[data-register.ts](../src/core/ports/data-register.ts) by \`UPDATE=1 npx vitest run tests/adapters/postgres/data-register.test.ts\`.

Kinds of data: **chat**: Telegram's id of the chat or of a message, in the clear · **trait**: a choice or state of the customer, in the
clear · **digest**: a keyed digest, to compare and not to read · **sealed**: encrypted personal data · **staff**: our people · **none**:
nothing of any person.
`

/** Page of documentation that the register makes. */
export const dataPage = (): string => {
  const rules = Object.entries(RETENTION_RULES).map(
    ([name, { days, isAdjustable, from }]) => `| ${name} | ${days ?? '–'} | ${from} | ${isAdjustable ? 'yes' : 'no'} |`,
  )
  const tables = [...DATA_REGISTER].map(([table, entry]) => {
    const columns = DATA_KINDS.flatMap((kind) => {
      const names = entry.columns[kind] ?? []
      return names.length === 0 ? [] : [`${kind}: ${names.map((name) => `\`${name}\``).join(' ')}`]
    })
    const note = entry.forgetNote === '' ? '' : `. ${entry.forgetNote}`
    return `| \`${table}\` | ${entry.why} | ${columns.join(' · ')} | ${entry.kept} | ${ON_FORGET[entry.forget]}${note} |`
  })
  return [
    HEAD,
    '## Rules of retention\n',
    'Days that `RETENTION_DAYS` may change are marked.\n',
    '| rule | days | from | adjustable |\n|---|---|---|---|',
    ...rules,
    '\n## Tables\n',
    '| table | why | columns | kept | forgetting |\n|---|---|---|---|---|',
    ...tables,
    '',
  ].join('\n')
}
