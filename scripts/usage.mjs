/**
 * Commands without options: use, purpose, and the number of arguments that they take. What begins with the option
 * `reads` they read themselves.
 */
const COMMANDS = {
  'src/main.ts': {
    use: 'npm start',
    words: 0,
    about: 'Settings are environment variables, such as PORT=9000 npm start. docs/settings.md lists them',
  },
  'tools/operator-sandbox/main.ts': {
    use: 'npm run sandbox',
    words: 0,
    reads: '--log-in',
    about:
      'A simulated operator on port 8085. For another port: PORT=9000 npm run sandbox. With a log-in by OAuth 2: npm run sandbox -- --log-in',
  },
  'tools/telegram-emulator/main.ts': {
    use: 'npm run emulator',
    words: 0,
    about: 'A Bot API server for tests on port 8081. For another port: PORT=9000 npm run emulator',
  },
  'src/cli/intents/main.ts': {
    use: 'npm run intents -- [FILE.tsv]',
    words: 1,
    about: 'Measures how well the labelled texts of a file are understood',
  },
  'src/cli/operator-key/main.ts': {
    use: 'npm run operator-key -- [new]',
    words: 1,
    about: 'Shows the public half of OPERATOR_SIGNING_KEY, for the operator; new makes a private key',
  },
  'src/cli/check/main.ts': {
    use: 'npm run flows',
    words: 0,
    reads: '--heat',
    about:
      'Checks every flow and draws it into docs/flows. npm run flows -- --heat FOLDER [--days 30] draws how many came through each state and left there',
  },
}

const isOption = (arg) => arg.startsWith('-')

/**
 * Gives the line to print instead of running the entry: its use for --help, or the error for an argument that it does
 * not take. Null: run it.
 * @param {string} entry
 * @param {readonly string[]} args
 * @returns {{ line: string, code: number } | null}
 */
export const insteadOf = (entry, args) => {
  const command = COMMANDS[entry]
  if (!command) return null
  const { use, words, about, reads } = command
  if (args.some((arg) => arg === '--help' || arg === '-h')) return { line: `${use}\n${about}.`, code: 0 }
  if (reads !== undefined && args[0] === reads) return null
  const wrong = args.find(isOption) ?? args[words]
  return wrong === undefined ? null : { line: `unexpected argument ${wrong}, use: ${use}. ${about}.`, code: 1 }
}
