// What a first visit fetches must stay small: all that index.html leads to, compressed, and the page it opens.
import { readFileSync, readdirSync } from 'node:fs'
import { gzipSync } from 'node:zlib'

const LIMIT = 400_000
const folder = new URL('../target/classes/console/', import.meta.url)
const manifest = JSON.parse(readFileSync(new URL('manifest.json', folder), 'utf8'))

const files = new Set(['index.html'])
const reached = new Set()
function reach(key) {
  const chunk = manifest[key]
  if (!chunk || reached.has(key)) return
  reached.add(key)
  files.add(chunk.file)
  for (const style of chunk.css ?? []) files.add(style)
  for (const next of chunk.imports ?? []) reach(next)
}
reach('index.html')
const page = reached.size
reach('src/portal/HomePage.tsx')

const size = [...files].reduce((sum, file) => sum + gzipSync(readFileSync(new URL(file, folder))).length, 0)
const total = readdirSync(new URL('assets/', folder)).length
console.log(`First load: ${size} bytes compressed in ${files.size} of ${total} files, limit ${LIMIT} (${page} modules before the page)`)
if (size > LIMIT) {
  console.error(`The console's first load is ${size} bytes compressed and may be ${LIMIT}: fetch later what the first page does not need.`)
  process.exit(1)
}
