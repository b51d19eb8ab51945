import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

/** A file of the page with its media type. */
export interface PageFile {
  readonly type: string
  readonly body: string
}

const at = (name: string): string => fileURLToPath(new URL(`page/${name}`, import.meta.url))

const bundleFile = async (entry: string): Promise<string> => {
  const { outputFiles } = await build({
    entryPoints: [at(entry)],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    logLevel: 'silent',
  })
  return outputFiles[0]?.text ?? ''
}

/** Bundles the page in memory; returns its files by path. */
export const bundlePage = async (): Promise<ReadonlyMap<string, PageFile>> => {
  const [html, script, style] = await Promise.all([
    readFile(at('index.html'), 'utf8'),
    bundleFile('main.tsx'),
    bundleFile('page.css'),
  ])
  return new Map([
    ['/', { type: 'text/html; charset=utf-8', body: html }],
    ['/page.js', { type: 'text/javascript; charset=utf-8', body: script }],
    ['/page.css', { type: 'text/css; charset=utf-8', body: style }],
  ])
}
