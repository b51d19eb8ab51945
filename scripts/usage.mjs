/** What those commands that know no options are for, and how many words they take. */
const COMMANDS = {
  'src/main.ts': {
    use: 'npm start',
    words: 0,
    about: 'Settings are environment variables, such as PORT=9000 npm start. README.md lists them',
  },
  'tools/operator-sandbox/main.ts': {
    use: 'npm run sandbox',
    words: 0,
    about: 'A pretended operator. Its port is 8085, another one is PORT=9000 npm run sandbox',
  },
  'tools/telegram-emulator/main.ts': {
    use: 'npm run emulator',
    words: 0,
    about: 'A Bot API server for tests. Its port is 8081, another one is PORT=9000 npm run emulator',
  },
  'src/cli/intents/main.ts': {
    use: 'npm run intents -- [FILE.tsv]',
    words: 1,
    about: 'How well the labelled texts of a file are understood',
  },
  'src/cli/check/main.ts': { use: 'npm run flows', words: 0, about: 'Checks every flow, and draws it into docs/flows' },
}

const isOption = (arg) => arg.startsWith('-')

/**
 * What to say instead of running the entry: its use when that is asked for, a mistake when it would not mind an argument.
 * @param {string} entry
 * @param {readonly string[]} args
 * @returns {{ line: string, code: number } | null}
 */
export const insteadOf = (entry, args) => {
  const command = COMMANDS[entry]
  if (!command) return null
  const { use, words, about } = command
  if (args.some((arg) => arg === '--help' || arg === '-h')) return { line: `${use}\n${about}.`, code: 0 }
  const wrong = args.find(isOption) ?? args[words]
  return wrong === undefined ? null : { line: `${wrong} means nothing here, write: ${use}. ${about}.`, code: 1 }
}
