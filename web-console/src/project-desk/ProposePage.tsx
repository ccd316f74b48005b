import { App, Button, Form, Radio, Select } from 'antd'
import { useNavigate } from 'react-router'
import type { components } from '../api/generated/project'
import { fieldErrors } from '../api/problems'
import { useCommand } from '../commands/useCommand'
import { body } from '../api/client'
import { Page, Section } from '../layout/Page'
import { Trouble } from '../layout/Trouble'
import { FIELDS } from '../projects/kinds'
import { useTexts as useProjectTexts } from '../projects/texts'
import { useAccount } from '../signin/account'
import { useDivisions } from '../words/divisions'
import { useTexts as useWords } from '../words/texts'
import { PartyFields } from './ClaimFields'
import { propose } from './commands'
import { Choices, DayField, LinesField, Needed, TextField } from './Fields'
import { BudgetFields, IndicatorFields } from './ListFields'
import { partyOf } from './may'
import styles from './project-desk.module.css'
import { useTexts } from './texts'

type ProposalForm = components['schemas']['ProposalForm']

const CLAIMED_IN = ['MONEY', 'GOODS', 'SERVICE'] as const

/** A proposal for the library; the bureau reviews it before it is listed. */
export function Component() {
  const t = useTexts()
  const projects = useProjectTexts()
  const words = useWords()
  const { message } = App.useApp()
  const navigate = useNavigate()
  const [form] = Form.useForm<ProposalForm>()
  const { divisions } = useDivisions()
  const account = useAccount()
  const own = partyOf(account)
  const command = useCommand<ProposalForm, void>(async (proposal, headers) => {
    const { id = '' } = await body(propose(proposal, headers))
    void message.success(t('propose.done'))
    await navigate(`/projects/${id}`)
  }, { changes: [['projects']] })

  async function submit(values: ProposalForm) {
    try {
      await command.mutateAsync(values)
    } catch (error) {
      form.setFields(fieldErrors(error) as never)
    }
  }

  return (
    <Page title={t('propose.title')} lead={t('propose.lead')}>
      <Section title={t('propose.form')}>
        <Form
          className={styles.form}
          form={form}
          layout="vertical"
          requiredMark={false}
          scrollToFirstError={{ focus: true }}
          initialValues={{ proposer: own ?? { kind: 'ORGANISATION' }, division: account?.division, budget: [{}], indicators: [{}], forms: ['MONEY'] }}
          onFinish={(values) => void submit(values)}
        >
          <PartyFields name="proposer" label={projects('proposer')} own={own} kinds={['ORGANISATION', 'TOWN']} />
          <TextField name="title" label={t('propose.name')} max={100} />
          <Needed name="field" label={projects('field')}>
            <Radio.Group options={FIELDS.map((field) => ({ value: field, label: projects(`fields.${field}`) }))} />
          </Needed>
          <LinesField name="need" label={projects('proposal.need')} max={2000} />
          <TextField name="beneficiaries" label={projects('proposal.beneficiaries')} max={500} />
          <Needed name="division" label={projects('proposal.area')}>
            <Select aria-label={words('division')} options={divisions.map(({ code, name }) => ({ value: code, label: name }))} />
          </Needed>
          <div className={styles.dates}>
            <DayField name="startsOn" label={t('propose.startsOn')} />
            <DayField name="endsOn" label={t('propose.endsOn')} />
          </div>
          <BudgetFields />
          <IndicatorFields />
          <Needed name="forms" label={projects('proposal.forms')}>
            <Choices options={CLAIMED_IN.map((one) => ({ value: one, label: projects(`forms.${one}`) }))} />
          </Needed>
          {command.isError && <Trouble error={command.error} />}
          <Form.Item>
            <Button type="primary" htmlType="submit" loading={command.isPending}>
              {t('propose.submit')}
            </Button>
          </Form.Item>
        </Form>
      </Section>
    </Page>
  )
}
