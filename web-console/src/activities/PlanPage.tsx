import { Button, Form } from 'antd'
import { useState } from 'react'
import { Link, useNavigate, useParams } from 'react-router'
import { type Versioned } from '../api/versioned'
import { isStale } from '../commands/useCommand'
import { fieldErrors } from '../api/problems'
import { Answer } from '../layout/Answer'
import { Page, Section } from '../layout/Page'
import { Trouble } from '../layout/Trouble'
import { SignedIn } from '../signin/SignedIn'
import styles from './activities.module.css'
import { sent, valuesOf, type PlanValues } from './plan'
import { PlanFields } from './PlanFields'
import { useDrafting, usePlanning, useWork, type Work } from './queries'
import { Race } from './Race'
import { useTexts } from './texts'

const AT_FIRST: Partial<PlanValues> = { places: 20, demands: { minorsWelcome: false } }

export function Component() {
  const t = useTexts()
  const { id } = useParams()
  return (
    <Page title={t(id ? 'plan.change' : 'plan.new')} lead={<Link to={id ? `/managed-activities/${id}` : '/managed-activities'}>{t('back')}</Link>}>
      <SignedIn roles={['ORGANISATION']}>{id ? <Changed id={id} /> : <Fresh />}</SignedIn>
    </Page>
  )
}

function Fresh() {
  const command = useDrafting()
  return <PlanEditor id="" at={AT_FIRST} command={command} />
}

function Changed({ id }: { id: string }) {
  const work = useWork(id)
  return <Answer of={work}>{(read) => <Editing id={id} read={read} reload={() => void work.refetch()} />}</Answer>
}

/** What was first read stays the basis of the form until the reader loads the new state. */
function Editing({ id, read, reload }: { id: string; read: Versioned<Work>; reload: () => void }) {
  const [basis, setBasis] = useState(read)
  const command = usePlanning(id, basis.version)
  const current = basis.version === read.version ? undefined : read.data.activity
  return (
    <PlanEditor
      key={basis.version}
      id={id}
      at={valuesOf(basis.data.activity ?? {})}
      command={command}
      race={(own) => (
        <Race
          own={own}
          other={current && valuesOf(current)}
          read={reload}
          take={() => {
            command.reset()
            setBasis(read)
          }}
        />
      )}
    />
  )
}

interface Editor {
  id: string
  at: Partial<PlanValues>
  command: ReturnType<typeof useDrafting>
  race?: (own: PlanValues) => React.ReactNode
}

function PlanEditor({ id, at, command, race }: Editor) {
  const t = useTexts()
  const navigate = useNavigate()
  const [form] = Form.useForm<PlanValues>()
  const save = (values: PlanValues) =>
    command.mutate(sent(values), {
      onSuccess: (receipt) => void navigate(`/managed-activities/${id || receipt?.id}`),
      onError: (error) => form.setFields(fieldErrors(error) as never),
    })
  return (
    <Section title={t('plan.section')}>
      <Form<PlanValues> form={form} layout="vertical" initialValues={at} onFinish={save} scrollToFirstError requiredMark disabled={command.isPending}>
        <PlanFields />
        <div className={styles.form}>
          {command.isError && (isStale(command.error) && race ? race(form.getFieldsValue(true) as PlanValues) : <Trouble error={command.error} />)}
          <div>
            <Button type="primary" htmlType="submit" loading={command.isPending}>
              {t('plan.save')}
            </Button>
          </div>
        </div>
      </Form>
    </Section>
  )
}
