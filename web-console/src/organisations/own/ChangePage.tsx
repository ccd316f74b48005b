import { Link } from 'react-router'
import { ChangeForm } from '../../filing/ChangeForm'
import { Answer } from '../../layout/Answer'
import { Page } from '../../layout/Page'
import { useAccount } from '../../signin/account'
import { SignedIn } from '../../signin/SignedIn'
import { useOrganisation } from '../queries'
import { useTexts } from './texts'

/** Applies for a change of what is registered. */
export function Component() {
  const t = useTexts()
  return (
    <Page title={t('change')} lead={<Link to="/my-organisation">{t('back')}</Link>}>
      <SignedIn roles={['ORGANISATION']}>
        <Change />
      </SignedIn>
    </Page>
  )
}

function Change() {
  const organisation = useOrganisation(useAccount()?.organisation ?? '')
  return <Answer of={organisation}>{(of) => <ChangeForm act="CHANGE" of={of} to={(id) => `/my-organisation/applications/${id}`} />}</Answer>
}
