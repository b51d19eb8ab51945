/** The parts around a bot that a bench starts. */
interface Surroundings {
  readonly token: string
  /** Root address of the Bot API. */
  readonly apiRoot: string
  readonly databaseUrl: string
  readonly dataDir: string
}

/** Gives the settings of a bot that a bench starts: one service, any port, no more than warnings. */
export const botSettings = ({
  token,
  apiRoot,
  databaseUrl,
  dataDir,
}: Surroundings): Readonly<Record<string, string>> => ({
  BOT_TOKEN: token,
  TELEGRAM_API_ROOT: apiRoot,
  DATABASE_URL: databaseUrl,
  DATA_KEY: 'ab'.repeat(32),
  DATA_DIR: dataDir,
  SERVICES: 'my-mts',
  PORT: '0',
  LOG_LEVEL: 'warn',
})
