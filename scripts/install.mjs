import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** The project's folder, wherever the command was given. */
export const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')

const OLDEST = [20, 19]
const STAMP = path.join(ROOT, 'node_modules', '.installed')

/**
 * Ends the process with one line on standard error.
 * @param {string} line
 * @returns {never}
 */
export const giveUp = (line) => {
  console.error(line)
  process.exit(1)
}

const checkNode = () => {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1])) {
    giveUp(`Node ${process.versions.node} is too old: install Node ${OLDEST.join('.')} or newer (https://nodejs.org)`)
  }
}

/**
 * The stamp of a finished installation: the lock file, this Node and this system, and whether the development packages
 * are there.
 * @param {boolean} dev
 */
const stampOf = (dev) => {
  const lock = readFileSync(path.join(ROOT, 'package-lock.json'))
  const machine = `${process.platform} ${process.arch}${dev ? '' : ' production'}`
  return createHash('sha256').update(lock).update(machine).digest('hex')
}

/**
 * Compares `node_modules/.package-lock.json`, where npm lists what it installed, with the lock file: every package must
 * be there in the version that the lock file names. Without `dev`, packages that only development needs may be missing.
 * @param {boolean} dev
 */
const isSame = (dev) => {
  const read = (file) => JSON.parse(readFileSync(path.join(ROOT, file), 'utf8')).packages
  const there = read('node_modules/.package-lock.json')
  return Object.entries(read('package-lock.json')).every(
    ([name, { version, optional, dev: isDev, devOptional }]) =>
      name === '' ||
      (there[name] && there[name].version === version) ||
      (!there[name] && (optional || (!dev && (isDev || devOptional)))),
  )
}

/** @param {boolean} dev */
const isStamped = (dev) => {
  try {
    const stamp = readFileSync(STAMP, 'utf8')
    return stamp === stampOf(true) || (!dev && stamp === stampOf(false))
  } catch {
    return false
  }
}

/**
 * Saves the next start the comparison. A folder that cannot be written to is compared at every start.
 * @param {boolean} dev
 */
const stamp = (dev) => {
  try {
    writeFileSync(STAMP, stampOf(dev))
  } catch {
    // Compared again next time.
  }
}

/** @param {boolean} dev */
const isInstalled = (dev) => existsSync(path.join(ROOT, 'node_modules', '.package-lock.json')) && isSame(dev)

const FAILED = 'npm ci failed: see its output above; the usual cause is a missing network or a proxy'

/**
 * Makes node_modules what package-lock.json says; prints one line when there is something to do. Without `dev` it
 * installs no development packages, and needs none.
 * @param {{ dev?: boolean }} options
 */
export const install = ({ dev = true } = {}) => {
  checkNode()
  process.chdir(ROOT)
  if (isStamped(dev)) return
  if (!isInstalled(dev)) {
    console.log('Installing what package-lock.json lists, this takes a minute…')
    const windows = process.platform === 'win32'
    const npm = spawnSync(windows ? 'npm.cmd' : 'npm', ['ci', dev ? '--include=dev' : '--omit=dev'], {
      encoding: 'utf8',
      shell: windows,
    })
    if (npm.status !== 0)
      giveUp(npm.error ? `npm ci failed: ${npm.error.message}` : `${npm.stdout ?? ''}${npm.stderr ?? ''}\n${FAILED}`)
  }
  stamp(dev)
}
