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

/** What must be installed, here: the lock file, for this Node and this system. */
const wanted = () => {
  const lock = readFileSync(path.join(ROOT, 'package-lock.json'))
  return createHash('sha256').update(lock).update(`${process.platform} ${process.arch}`).digest('hex')
}

/** npm keeps what it installed in `node_modules/.package-lock.json`; every package must be there as the lock file names it. */
const isSame = () => {
  const read = (file) => JSON.parse(readFileSync(path.join(ROOT, file), 'utf8')).packages
  const there = read('node_modules/.package-lock.json')
  return Object.entries(read('package-lock.json')).every(
    ([name, { version, optional }]) => name === '' || there[name]?.version === version || (optional && !there[name]),
  )
}

const isStamped = () => {
  try {
    return readFileSync(STAMP, 'utf8') === wanted()
  } catch {
    return false
  }
}

/** Saves the next start a longer look. Somebody else's folder is not written to, and need not be. */
const stamp = () => {
  try {
    writeFileSync(STAMP, wanted())
  } catch {
    // The longer look it is.
  }
}

const isInstalled = () => existsSync(path.join(ROOT, 'node_modules', '.package-lock.json')) && isSame()

const FAILED = 'npm ci failed: its own words are above; most often there is no network, or a proxy is in the way'

/** Makes node_modules what package-lock.json says; says one line when there is something to do. */
export const install = () => {
  checkNode()
  process.chdir(ROOT)
  if (isStamped()) return
  if (!isInstalled()) {
    console.log('Installing what package-lock.json lists, this takes a minute…')
    const windows = process.platform === 'win32'
    const npm = spawnSync(windows ? 'npm.cmd' : 'npm', ['ci', '--include=dev'], { encoding: 'utf8', shell: windows })
    if (npm.status !== 0)
      giveUp(npm.error ? `npm ci failed: ${npm.error.message}` : `${npm.stdout ?? ''}${npm.stderr ?? ''}\n${FAILED}`)
  }
  stamp()
}
