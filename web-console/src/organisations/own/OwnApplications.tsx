import { Segmented } from 'antd'
import { Link, useSearchParams } from 'react-router'
import { ApplicationState } from '../../applications/ApplicationState'
import { DueOn } from '../../applications/DueOn'
import { useTexts as useApplicationTexts } from '../../applications/texts'
import { Answer } from '../../layout/Answer'
import styles from './own.module.css'
import { useApplications, type Application } from './queries'
import { useTexts } from './texts'

/** What the organisation applied for: what is open, or everything. */
export function OwnApplications() {
  const t = useTexts()
  const [address, setAddress] = useSearchParams()
  const isOpen = address.get('applications') !== 'all'
  const applications = useApplications(isOpen, address.get('after'))
  return (
    <div className={styles.column}>
      <Segmented
        aria-label={t('applications.shown')}
        value={isOpen ? 'open' : 'all'}
        onChange={(shown) => setAddress(shown === 'all' ? { applications: 'all' } : {})}
        options={[
          { value: 'open', label: t('applications.open') },
          { value: 'all', label: t('applications.all') },
        ]}
      />
      <Answer of={applications} rows={2} empty={{ when: ({ items = [] }) => items.length === 0, shown: <p>{t(isOpen ? 'applications.noneOpen' : 'applications.none')}</p> }}>
        {({ items = [], next }) => (
          <>
            <ul className={styles.list}>
              {items.map((of) => (
                <One key={of.id} of={of} />
              ))}
            </ul>
            {next && <Link to={{ search: new URLSearchParams({ ...(isOpen ? {} : { applications: 'all' }), after: next }).toString() }}>{t('applications.next')}</Link>}
          </>
        )}
      </Answer>
    </div>
  )
}

function One({ of: { id, act, name, state, due } }: { of: Application }) {
  const t = useApplicationTexts()
  return (
    <li>
      <p>
        <Link to={`/my-organisation/applications/${id}`}>{t('pageTitle', { act: act ? t(`acts.${act}`) : '', name: name ?? '' })}</Link>
      </p>
      <p className={styles.note}>
        <ApplicationState of={state} /> {due && <DueOn of={due} />}
      </p>
    </li>
  )
}
