import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'

const OWN = fileURLToPath(new URL('../src/theme/rules.ts', import.meta.url))

/** See src/theme/rules.ts. */
export function rulesByScript(): Plugin {
  return {
    name: 'rules-by-script',
    enforce: 'pre',
    apply: 'build',
    resolveId: (id) => (/\/Dom\/dynamicCSS(\.js)?$/.test(id) ? OWN : undefined),
  }
}
