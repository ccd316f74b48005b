import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { componentStyles } from './build/component-styles'
import { rulesByScript } from './build/rules-by-script'

const gateway = process.env['WUTONG_GATEWAY'] ?? 'http://127.0.0.1:18480'

export default defineConfig({
  plugins: [react(), componentStyles('src'), rulesByScript()],
  server: {
    host: '127.0.0.1',
    port: 18470,
    strictPort: true,
    proxy: Object.fromEntries(['/api', '/public', '/docs', '/console-settings.json'].map((path) => [path, gateway])),
  },
  build: {
    outDir: 'target/classes/console',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    manifest: 'manifest.json',
    chunkSizeWarningLimit: 700,
  },
  test: { include: ['src/**/*.test.ts'] },
})
