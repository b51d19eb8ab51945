import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { useScene } from '../scene.ts'
import { cast } from './cast.ts'
import { playPerson } from './play-person.ts'

const scene = useScene({ keepsZones: true })

it.each(cast.map((person) => [person.name, person] as const))(
  '%s reads the chat that was approved',
  async (name, person) => {
    const path = new URL(`transcripts/${name}.txt`, import.meta.url)
    const chat = await playPerson(scene(), person)
    if (process.env['UPDATE'] === '1') writeFileSync(path, chat)
    expect(existsSync(path), `no transcript: UPDATE=1 writes it, read it before it is committed`).toBe(true)
    expect(chat).toBe(readFileSync(path, 'utf8'))
  },
)
