import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createCache, extractStyle, StyleProvider } from '@ant-design/cssinjs'
import * as antd from 'antd'
import { createElement, type ComponentType, type ReactNode } from 'react'
import { renderToString } from 'react-dom/server'
import type { Plugin } from 'vite'
import { ownVariables, themeOf, type Shade } from '../src/theme/tokens'

const ID = 'virtual:component-styles.css'

/** What other components draw on without being named in a page. */
const WITHIN = ['Badge', 'Checkbox', 'Divider', 'Dropdown', 'Empty', 'Flex', 'Menu', 'Pagination', 'Popover', 'Skeleton', 'Spin', 'Tooltip']

/** Props without which a component draws nothing of itself. */
const NEEDED: Record<string, Record<string, unknown>> = {
  Drawer: { open: true, getContainer: false },
  Dropdown: { menu: { items: [] } },
  Menu: { items: [] },
  Modal: { open: true, getContainer: false },
  Tag: { color: 'success' },
  Tree: { treeData: [] },
}

const PARTS: Record<string, string[]> = {
  Descriptions: ['Item'],
  Input: ['Search', 'TextArea', 'Password', 'Group'],
  Layout: ['Header', 'Content', 'Footer', 'Sider'],
  Radio: ['Group', 'Button'],
  Typography: ['Text', 'Title', 'Paragraph', 'Link'],
}

function componentsNamedIn(folder: string): Set<string> {
  const named = new Set(WITHIN)
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.tsx')) continue
    const imports = /import \{([^}]*)\} from 'antd'/.exec(readFileSync(join(folder, file), 'utf8'))
    for (const name of imports?.[1]?.split(',') ?? []) named.add(name.trim())
  }
  return named
}

/** What a page shows through a call and not as an element: the library draws it with this part alone. */
const CALLED = [antd.message._InternalPanelDoNotUseOrYouWillBeFired].map((part) =>
  createElement(part, { key: 'message', type: 'success', content: '' }),
)

function everyPart(names: Set<string>): ReactNode[] {
  const library = antd as unknown as Record<string, ComponentType<Record<string, unknown>>>
  return [...names].flatMap((name) => {
    const component = library[name]
    if (!component || !/^[A-Z]/.test(name) || ['ConfigProvider', 'Grid'].includes(name)) return []
    const parts = component as unknown as Record<string, ComponentType<Record<string, unknown>>>
    const drawn = [component, ...(PARTS[name] ?? []).map((part) => parts[part])]
    return drawn.map((part, at) =>
      part ? createElement(part, { key: `${name}${at}`, ...NEEDED[name] }, name === 'Dropdown' ? createElement('i') : undefined) : null,
    )
  })
}

function stylesOf(shade: Shade, parts: ReactNode[]): string {
  const cache = createCache()
  const said = console.error
  console.error = () => undefined
  try {
    renderToString(
      createElement(StyleProvider, { cache }, createElement(antd.ConfigProvider, { theme: { ...themeOf(shade), zeroRuntime: false } }, parts, CALLED)),
    )
  } finally {
    console.error = said
  }
  const rules = extractStyle(cache, shade === 'light' ? { plain: true } : { plain: true, types: ['token', 'cssVar'] })
  return `${rules}\n${ownVariables(shade)}`
}

/** The library's styles as a file: a page may not bring its own under the gateway's Content-Security-Policy. */
export function componentStyles(source: string): Plugin {
  return {
    name: 'component-styles',
    resolveId: (id) => (id === ID ? ID : undefined),
    load(id) {
      if (id !== ID) return undefined
      const parts = everyPart(componentsNamedIn(source))
      return `${stylesOf('light', parts)}\n${stylesOf('dark', parts)}`
    },
  }
}
