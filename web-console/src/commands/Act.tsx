import type { UseMutationResult } from '@tanstack/react-query'
import { App, Form, Modal } from 'antd'
import type { ReactNode } from 'react'
import { fieldErrors } from '../api/problems'
import { Trouble } from '../layout/Trouble'
import { isStale } from './useCommand'
import styles from './commands.module.css'
import { useTexts } from './texts'

interface Asked<Fields extends object, What, Done> {
  title: string
  /** What will come of it, said before it is done. */
  sentence: ReactNode
  command: UseMutationResult<Done, Error, What>
  what: (fields: Fields) => What
  done: string
  close: () => void
  /** It cannot be taken back. */
  final?: boolean
  /** Shown when somebody else was first. */
  race?: ReactNode
  initial?: Partial<Fields>
  children?: ReactNode
}

/** A dialogue in which one act is said, filled in and done. */
export function Act<Fields extends object, What, Done>({ title, sentence, command, what, done, close, final, race, initial, children }: Asked<Fields, What, Done>) {
  const t = useTexts()
  const { message } = App.useApp()
  const [form] = Form.useForm<Fields>()
  const lost = command.isError && isStale(command.error)
  const act = (fields: Fields) =>
    command.mutate(what(fields), {
      onSuccess: () => {
        void message.success(done)
        close()
      },
      onError: (error) => form.setFields(fieldErrors(error) as Parameters<typeof form.setFields>[0]),
    })
  return (
    <Modal
      open
      title={title}
      okText={title}
      okButtonProps={{ danger: final, loading: command.isPending, disabled: lost }}
      cancelText={t('cancel')}
      onOk={form.submit}
      onCancel={close}
    >
      <Form<Fields> form={form} layout="vertical" className={styles.act} onFinish={act} initialValues={initial} scrollToFirstError>
        <div className={styles.sentence}>{sentence}</div>
        {children}
        {command.isError && <Trouble error={command.error} />}
        {lost && race}
      </Form>
    </Modal>
  )
}
