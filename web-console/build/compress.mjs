// Packed copies beside the files, which the gateway sends to whoever accepts them.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'

const assets = new URL('../target/classes/console/assets/', import.meta.url)
for (const file of readdirSync(assets)) {
  if (/\.(js|css)$/.test(file)) writeFileSync(new URL(`${file}.gz`, assets), gzipSync(readFileSync(new URL(file, assets)), { level: 9 }))
}
