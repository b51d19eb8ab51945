import { access, constants } from 'node:fs/promises'
import path from 'node:path'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const MAC = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

/** The machine's Chromium or Chrome; throws, with what to do, when there is none. */
export const findChromium = async (): Promise<string> => {
  const folders = (process.env['PATH'] ?? '').split(path.delimiter)
  for (const file of [...folders.flatMap((folder) => NAMES.map((name) => path.join(folder, name))), ...MAC]) {
    if (
      await access(file, constants.X_OK).then(
        () => true,
        () => false,
      )
    )
      return file
  }
  throw new Error('There is no Chromium on this machine: install it (Debian: apt-get install chromium)')
}

/** What Chromium needs to run as root, without a screen and without asking the network for anything. */
export const CHROMIUM_ARGS: readonly string[] = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
]
