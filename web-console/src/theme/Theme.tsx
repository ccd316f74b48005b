import { StyleProvider } from '@ant-design/cssinjs'
import { App, ConfigProvider } from 'antd'
import enGB from 'antd/locale/en_GB'
import zhCN from 'antd/locale/zh_CN'
import type { ReactNode } from 'react'
import { useLanguage } from '../language/language'
import { shade } from './shade'
import { themeOf } from './tokens'

const LOCALES = { zh: zhCN, en: enGB }

// The variables are in the style sheet already; the library's copy of them goes where no page draws it.
const nowhere = document.createElement('div')

export function Theme({ children }: { children: ReactNode }) {
  return (
    <StyleProvider container={nowhere}>
      <ConfigProvider theme={themeOf(shade.use())} locale={LOCALES[useLanguage()]} button={{ autoInsertSpace: false }}>
        <App>{children}</App>
      </ConfigProvider>
    </StyleProvider>
  )
}
