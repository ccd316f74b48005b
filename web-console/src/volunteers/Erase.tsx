import { useNavigate } from 'react-router'
import { Confirmed } from '../commands/Confirmed'
import { WordField } from '../commands/WordField'
import { useLeaving, type Own } from './queries'
import { useTexts } from './texts'
import styles from './volunteers.module.css'

/** Erasing is final, so it is confirmed by writing the words. */
export function Erase({ of, version }: { of: Own; version: number | undefined }) {
  const t = useTexts()
  const navigate = useNavigate()
  const leaving = useLeaving(version)
  return (
    <div className={styles.column}>
      <p>{t('erase.text')}</p>
      <div>
        <Confirmed
          label={t('erase.label')}
          question={t('erase.question', { name: of.name ?? '' })}
          effect={t('erase.effect')}
          command={leaving}
          what={() => undefined}
          danger
          after={() => void navigate('/')}
        >
          <WordField word={t('erase.words')} />
        </Confirmed>
      </div>
    </div>
  )
}
