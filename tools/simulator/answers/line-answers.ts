import { choose, send, typeNumber, write } from '../actor.ts'
import type { Act, Answers, Actor } from '../actor.ts'

/** True for the administrator's own line, which is a line of the company too. */
const ownOrFirst = (me: Actor): Act => {
  const listed = me.listed()
  const mine = listed.find((id) => id === me.person.phone) ?? listed[0]
  return mine === undefined ? typeNumber(me) : choose(mine)
}

/**
 * Acts that an administrator takes on the own line only: a number changes once a month, and only the own calls are
 * known to go astray.
 */
const onlyOwn = (me: Actor): boolean => me.person.trouble.flow === 'change-number' || me.fact('forward') === 'off'

/** The administrator's choice of a company line. */
export const line: Answers = {
  'which': (me) =>
    onlyOwn(me) || me.person.no % 3 > 0 ? typeNumber(me) : (['by-account', 'all'][me.person.no % 2] ?? 'all'),
  'unfit': typeNumber,
  'accounts': ownOrFirst,
  'listed': (me) => (onlyOwn(me) && !me.listed().includes(me.person.phone) ? typeNumber(me) : ownOrFirst(me)),
  'nobody': 'all',
  'no-searches': 'all',
  'not-listed': 'again',
}

export const lineTrouble: Answers = { denied: 'prove', unknown: 'enough', refused: 'oneself', failed: 'again' }

/** Answers of a person whose phone is lost, or who needs the number no more. */
export const blockNumber: Answers = {
  'why': (me) => me.fact('why'),
  'protect': 'protected',
  'move-first': 'moved',
  'ways': 'here',
  'confirm': 'block',
  'oneself': 'blocked',
}

const pauseOrNot = (me: Actor): string => (me.fact('act') === 'resume' ? 'resume' : 'pause')
export const pauseNumber: Answers = { what: pauseOrNot, days: 'month', confirm: pauseOrNot, oneself: 'done' }

const NAMES = ['Касса у входа', 'Водитель Пётр', 'Reception']

const listOf = (me: Actor): Act => {
  const good = `${me.person.phone};${NAMES[0]}`
  const kind = me.first('a file') ? me.fact('names') : 'list'
  if (kind === 'picture') return send('names.png', '\u0089PNG')
  return send(
    'names.csv',
    'Номер;Имя',
    good,
    ...(kind === 'bad list' ? ['+375291;Никто', `${me.person.phone};Второй раз`, '=1+1;формула'] : []),
  )
}

/** Answers of an administrator who renames lines. */
export const renameSubscribers: Answers = {
  'closed': 'in-writing',
  'in-writing': 'enough',
  'how-many': (me) => (me.fact('names') === '' ? 'one' : 'many'),
  'name': (me) =>
    write(
      me.first('a name') && me.person.mood === 'wrong numbers' ? '=1+1' : (NAMES[me.person.no % NAMES.length] ?? ''),
    ),
  'name-wrong': write('Склад'),
  'confirm-one': 'rename',
  'list': listOf,
  'not-a-list': listOf,
  'none-good': listOf,
  'gone': listOf,
  'preview': (me) => (me.offered().includes('bad-lines') && me.first('bad lines') ? 'bad-lines' : 'rename'),
  'bad-lines': 'rename',
  'confirm-many': 'rename',
  'oneself': 'done',
}

/** Answers of a person who forwards calls, or finds them forwarded. */
export const callForwarding: Answers = {
  'what': 'here',
  'rules': (me) => (me.fact('forward') === 'off' && me.offered().includes('remove') ? 'remove' : 'set'),
  'which': (me) => me.fact('forward'),
  'to': write('+375290003005'),
  'to-itself': write('+375290003006'),
  'remove-which': 'all',
  'confirm-setting': 'forward',
  'confirm-removal': 'remove',
  'oneself': 'done',
}

/** Answers of a person who wants voicemail. */
export const voicemail: Answers = {
  what: (me) => (me.fact('way') === 'oneself' ? 'oneself' : 'here'),
  now: (me) => (me.offered().includes('turn-on') ? 'turn-on' : 'copy-to'),
  copy: (me) =>
    me.fact('copy') === 'no' && me.offered().includes('no-copy')
      ? 'no-copy'
      : write(`person${me.person.no}@mail.example`),
  confirm: 'change',
  oneself: 'done',
}
