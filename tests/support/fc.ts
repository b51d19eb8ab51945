import fc from 'fast-check'

/**
 * fast-check with one seed for everybody, so that a red run is about the change and not about luck. New walks are
 * looked for by `FUZZ=1 npx vitest run …`, as often as one likes; fast-check prints the seed of a failure.
 */
if (!process.env['FUZZ']) fc.configureGlobal({ seed: 20_261_122 })

export { fc }
