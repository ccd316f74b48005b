import { MenuOutlined, MoonOutlined, SunOutlined } from '@ant-design/icons'
import { Button, Dropdown, Grid } from 'antd'
import { Link, NavLink } from 'react-router'
import { speak, useLanguage } from '../language/language'
import { has, useAccount } from '../signin/account'
import { SignIn } from '../signin/SignIn'
import { change, shade } from '../theme/shade'
import styles from './frame.module.css'
import { PLACES } from './places'
import { useTexts } from './texts'

export function Header() {
  const t = useTexts()
  const { md, lg } = Grid.useBreakpoint()
  const account = useAccount()
  const places = PLACES.filter(({ roles }) => !roles || has(account, ...roles))
  return (
    <header className={styles.header}>
      <div className={styles.bar}>
        <Link to="/" className={styles.brand}>
          <img src="/leaf.svg" alt="" className={styles.leaf} />
          <span className={styles.name}>{t('name')}</span>
          {lg && <span className={styles.subtitle}>{t('subtitle')}</span>}
        </Link>
        <div className={styles.choices}>
          <LanguageSwitch />
          <ShadeSwitch />
          <SignIn />
          {!md && (
            <Dropdown
              trigger={['click']}
              menu={{ items: places.map(({ path, name }) => ({ key: path, label: <Link to={path}>{t(`places.${name}`)}</Link> })) }}
            >
              <Button type="text" icon={<MenuOutlined />} aria-label={t('menu')} />
            </Dropdown>
          )}
        </div>
      </div>
      {md && (
        <nav aria-label={t('navigation')} className={styles.places}>
          {places.map(({ path, name }) => (
            <NavLink key={path} to={path} end={path === '/'} className={styles.place}>
              {t(`places.${name}`)}
            </NavLink>
          ))}
        </nav>
      )}
    </header>
  )
}

function LanguageSwitch() {
  const t = useTexts()
  const other = useLanguage() === 'zh' ? 'en' : 'zh'
  return (
    <Button type="text" lang={other} onClick={() => speak(other)} title={t('language.switch')}>
      {t('language.other')}
    </Button>
  )
}

function ShadeSwitch() {
  const t = useTexts()
  const dark = shade.use() === 'dark'
  return (
    <Button
      type="text"
      icon={dark ? <SunOutlined /> : <MoonOutlined />}
      aria-label={t(dark ? 'shade.toLight' : 'shade.toDark')}
      onClick={() => change(dark ? 'light' : 'dark')}
    />
  )
}
