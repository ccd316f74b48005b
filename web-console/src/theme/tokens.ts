import { theme, type ThemeConfig } from 'antd'

type AliasToken = NonNullable<ThemeConfig['token']>

/** The one place of colours and sizes; everything else uses the variables made of it. */
export type Shade = 'light' | 'dark'

export const FONT =
  "system-ui, -apple-system, 'Segoe UI', 'PingFang SC', 'Hiragino Sans GB', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Source Han Sans SC', sans-serif"

interface Palette {
  primary: string
  onPrimary: string
  link: string
  ground: string
  surface: string
  quiet: string
  rule: string
  /** Of what went well, of warnings, of failures and of what is under way, where the library's own are too pale to read. */
  told: Partial<Pick<AliasToken, 'colorSuccess' | 'colorSuccessBg' | 'colorWarning' | 'colorWarningBg' | 'colorError' | 'colorErrorBg' | 'colorInfo' | 'colorInfoBg'>>
  gain: string
  loss: string
  /** Of the five credit classes, A to E, as text on the surface. */
  classes: Record<'A' | 'B' | 'C' | 'D' | 'E', string>
}

const PALETTES: Record<Shade, Palette> = {
  light: {
    primary: '#1c6b4f',
    onPrimary: '#ffffff',
    link: '#17624a',
    ground: '#f3f6f4',
    surface: '#ffffff',
    quiet: '#55615b',
    rule: '#d9e0dc',
    told: {
      colorSuccess: '#17624a',
      colorSuccessBg: '#e6f3ec',
      colorWarning: '#7a5600',
      colorWarningBg: '#fbf1d9',
      colorError: '#a8261c',
      colorErrorBg: '#fcebe9',
      colorInfo: '#1d5f94',
      colorInfoBg: '#e8f1f8',
    },
    gain: '#17624a',
    loss: '#a8261c',
    classes: { A: '#17624a', B: '#1d5f94', C: '#7a5600', D: '#9c420a', E: '#a8261c' },
  },
  dark: {
    primary: '#5cc29a',
    onPrimary: '#08150f',
    link: '#74d3ae',
    ground: '#0f1512',
    surface: '#18201c',
    quiet: '#a5b3ac',
    rule: '#36413b',
    told: { colorError: '#ff9c91', colorErrorBg: '#2c1618' },
    gain: '#74d3ae',
    loss: '#ff9c91',
    classes: { A: '#74d3ae', B: '#86c3f2', C: '#e3bd5e', D: '#f2a774', E: '#ff9c91' },
  },
}

/** The class on the page under which the variables of a shade hold. */
export const classOf = (shade: Shade) => `wutong-${shade}`

export function themeOf(shade: Shade): ThemeConfig {
  const palette = PALETTES[shade]
  return {
    algorithm: shade === 'dark' ? theme.darkAlgorithm : theme.defaultAlgorithm,
    cssVar: { key: classOf(shade) },
    hashed: false,
    zeroRuntime: true,
    token: {
      colorPrimary: palette.primary,
      colorInfo: palette.primary,
      ...palette.told,
      colorLink: palette.link,
      colorLinkHover: palette.primary,
      colorBgLayout: palette.ground,
      colorBgContainer: palette.surface,
      colorTextSecondary: palette.quiet,
      colorTextTertiary: palette.quiet,
      colorTextDescription: palette.quiet,
      colorTextPlaceholder: palette.quiet,
      fontFamily: FONT,
      fontSize: 15,
      borderRadius: 8,
    },
    components: {
      Button: { primaryColor: palette.onPrimary, dangerColor: palette.onPrimary, fontWeight: 500 },
      Layout: { headerBg: palette.surface, headerPadding: 0, bodyBg: palette.ground, footerBg: palette.ground, footerPadding: 0 },
      Table: { headerColor: palette.quiet, cellPaddingBlock: 12 },
      Descriptions: { labelColor: palette.quiet },
      Statistic: { contentFontSize: 32 },
    },
  }
}

const SIZES = {
  'page-width': '1200px',
  'text-width': '720px',
  'card-least': '260px',
  'filter-least': '180px',
  'chart-height': '280px',
  'number-width': '88px',
  'badge-size': '40px',
  'badge-large': '72px',
  'header-height': '60px',
  'code-width': '420px',
}

/** Cameras read codes that are dark on light, whatever the shade. */
const CODE = { 'code-ground': '#ffffff', 'code-ink': '#000000' }

/** What this product needs beyond the library's variables, as rules of a style sheet. */
export function ownVariables(shade: Shade): string {
  const { classes, gain, loss, surface, link } = PALETTES[shade]
  const colours = { ...CODE, gain, loss, surface, link, ...Object.fromEntries(Object.entries(classes).map(([name, value]) => [`class-${name.toLowerCase()}`, value])) }
  const lines = Object.entries({ ...colours, ...(shade === 'light' ? SIZES : {}) }).map(([name, value]) => `--wutong-${name}:${value};`)
  return `.${classOf(shade)}{color-scheme:${shade};${lines.join('')}}${shade === 'light' ? sizesFor('dark') : ''}`
}

const sizesFor = (shade: Shade) =>
  `.${classOf(shade)}{${Object.entries(SIZES)
    .map(([name, value]) => `--wutong-${name}:${value};`)
    .join('')}}`

/** Colours for what is drawn on a canvas, where variables do not reach. */
export const paletteOf = (shade: Shade): Palette => PALETTES[shade]
