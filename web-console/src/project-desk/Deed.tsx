import { useQueryClient } from '@tanstack/react-query'
import { App, Form, Modal } from 'antd'
import { useState } from 'react'
import { fieldErrors } from '../api/problems'
import { isStale, useCommand } from '../commands/useCommand'
import { Trouble } from '../layout/Trouble'
import type { Claim, Project } from '../projects/queries'
import { useAccount } from '../signin/account'
import { send, type Act, type Contents } from './commands'
import { FORMS } from './forms'
import { LostRace } from './LostRace'
import styles from './project-desk.module.css'
import { useTexts } from './texts'

interface Chosen {
  act: Act
  of: Project
  claim?: Claim
  isLastResort: boolean
  close: () => void
}

/** An act, told in words with what it asks for; it is sent when that is confirmed. */
export function Deed({ act, of: shown, claim, isLastResort, close }: Chosen) {
  const t = useTexts()
  const { message } = App.useApp()
  const [form] = Form.useForm<Record<string, unknown>>()
  const account = useAccount()
  const questions = useQueryClient()
  const [of] = useState(shown)
  const { id = '' } = of
  const command = useCommand<Contents[Act], unknown>((body, headers) => send(act, id, claim?.id ?? '', body as never, headers), {
    ...(of.version === undefined ? {} : { version: of.version }),
    changes: [['projects']],
  })
  const { Fields, initial, body } = FORMS[act]

  async function confirm(values: Record<string, unknown>) {
    try {
      await command.mutateAsync(body?.(values))
      void message.success(t(`acts.${act}.done`))
      close()
    } catch (error) {
      form.setFields(fieldErrors(error))
      if (isStale(error)) await questions.invalidateQueries({ queryKey: ['projects'] })
    }
  }

  const isLost = command.isError && isStale(command.error)
  return (
    <Modal
      open
      title={t(`acts.${act}.title`)}
      okText={t(`acts.${act}.name`)}
      cancelText={t('acts.cancel')}
      okButtonProps={{ danger: isLastResort, disabled: isLost }}
      confirmLoading={command.isPending}
      onOk={form.submit}
      onCancel={close}
      mask={{ closable: false }}
    >
      <div className={styles.deed}>
        <p>{t(`acts.${act}.words`, { title: of.proposal?.title ?? '', claim: claim?.id ?? '' })}</p>
        <Form form={form} layout="vertical" requiredMark={false} initialValues={initial?.(of, account)} onFinish={(values) => void confirm(values)}>
          {Fields && <Fields of={of} account={account} />}
        </Form>
        {isLost ? <LostRace seen={of} now={shown} close={close} /> : command.isError && <Trouble error={command.error} />}
      </div>
    </Modal>
  )
}
