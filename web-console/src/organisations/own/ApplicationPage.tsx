import { Alert, Button, Form } from 'antd'
import { Link, useParams } from 'react-router'
import { isStale } from '../../commands/useCommand'
import { day } from '../../language/format'
import { useLanguage } from '../../language/language'
import { Answer } from '../../layout/Answer'
import { Confirmed } from '../../layout/Confirmed'
import { Page, Section } from '../../layout/Page'
import { Trouble } from '../../layout/Trouble'
import { useAccount } from '../../signin/account'
import { SignedIn } from '../../signin/SignedIn'
import { useOrganisation } from '../queries'
import { errorsBeside, handedIn, registered, sent, type ContentValues } from './content'
import { ContentFields } from './ContentFields'
import { Examined } from './Examined'
import { Standing } from './Standing'
import styles from './own.module.css'
import { useApplication, useSupplementing, useWithdrawing, type Application } from './queries'
import { useTexts } from './texts'

const WITHDRAWN_FROM = ['SUBMITTED', 'SUPPLEMENT_REQUESTED', 'ACCEPTED', 'UNDER_REVIEW']

/** One's own application: where it stands, what was found, and what is to be done. */
export function Component() {
  const t = useTexts()
  const { id = '' } = useParams()
  const application = useApplication(id, Boolean(useAccount()))
  const of = application.data?.data
  return (
    <Page
      title={of ? t('application.title', { act: of.act ? t(`acts.${of.act}`) : '', name: of.name ?? '' }) : t('application.one')}
      lead={
        <>
          {of?.state && <Standing of={of.state} />}
          <Link to="/my-organisation">{t('back')}</Link>
        </>
      }
    >
      <SignedIn roles={['ORGANISATION']}>
        <Answer of={application}>{({ data, version }) => <Parts of={data} version={version} reload={() => void application.refetch()} />}</Answer>
      </SignedIn>
    </Page>
  )
}

function Parts({ of, version, reload }: { of: Application; version: number | undefined; reload: () => void }) {
  const t = useTexts()
  const withdrawing = useWithdrawing(of.id ?? '', version)
  const isOpen = WITHDRAWN_FROM.includes(of.state ?? '')
  return (
    <>
      {of.state === 'SUPPLEMENT_REQUESTED' && <Wanted of={of} version={version} reload={reload} />}
      <Examined of={of} />
      {isOpen && (
        <Section title={t('withdraw.title')}>
          <Confirmed label={t('withdraw.label')} question={t('withdraw.question')} command={withdrawing} sent={undefined} reload={reload} danger>
            <p>{t('withdraw.effect')}</p>
          </Confirmed>
        </Section>
      )}
    </>
  )
}

/** What the registry misses, and the form that answers. */
function Wanted({ of, version, reload }: { of: Application; version: number | undefined; reload: () => void }) {
  const t = useTexts()
  const language = useLanguage()
  const { missing = [], requestedOn } = of.details?.supplement ?? {}
  return (
    <>
      <Alert
        type="warning"
        showIcon
        title={t('supplement.asked', { day: requestedOn ? day(requestedOn, language) : '' })}
        description={
          <ul className={styles.missing}>
            {missing.map((each) => (
              <li key={each}>{each}</li>
            ))}
          </ul>
        }
      />
      <Section title={t('supplement.title')}>
        <Supplement of={of} version={version} reload={reload} />
      </Section>
    </>
  )
}

function Supplement({ of, version, reload }: { of: Application; version: number | undefined; reload: () => void }) {
  const t = useTexts()
  const [form] = Form.useForm<ContentValues>()
  const organisation = useOrganisation(of.organisation ?? '')
  const command = useSupplementing(of.id ?? '', version)
  const before = organisation.data ? registered(organisation.data) : handedIn(of)
  const answer = (values: ContentValues) =>
    command.mutate(
      { ...sent(values), ...(of.details?.content?.founding ? { founding: of.details.content.founding } : {}) },
      { onError: (error) => form.setFields(errorsBeside(error, values.papers ?? {}) as never) },
    )
  return (
    <Form<ContentValues> key={version} form={form} layout="vertical" initialValues={handedIn(of)} onFinish={answer} disabled={command.isPending} scrollToFirstError>
      <ContentFields type={of.type ?? 'SOCIETY'} before={before} />
      <div className={styles.column}>
        {command.isError && <Trouble error={command.error} />}
        {command.isError && isStale(command.error) && <Button onClick={reload}>{t('supplement.reload')}</Button>}
        <div>
          <Button type="primary" htmlType="submit" loading={command.isPending}>
            {t('supplement.answer')}
          </Button>
        </div>
      </div>
    </Form>
  )
}
