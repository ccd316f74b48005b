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
  /** What its button says, where that is not the title. */
  name?: string
  /** What will come of it, said before it is done. */
  sentence: ReactNode
  command: UseMutationResult<Done, Error, What>
  what: (fields: Fields) => What
  /** Said once it is done. */
  done?: string
  close: () => void
  /** What follows once it is done, or where it was not. */
  after?: (() => void) | undefined
  failed?: (error: Error) => void
  /** It cannot be taken back. */
  final?: boolean
  /** Shown when somebody else was first. */
  race?: ReactNode
  initial?: Partial<Fields>
  children?: ReactNode
}

/** A dialogue in which one act is said, filled in and done. */
export function Act<Fields extends object, What, Done>({ title, name = title, sentence, command, what, done, close, after, failed, final, race, initial, children }: Asked<Fields, What, Done>) {
  const t = useTexts()
  const { message } = App.useApp()
  const [form] = Form.useForm<Fields>()
  const lost = command.isError && isStale(command.error)
  const act = (fields: Fields) =>
    command.mutate(what(fields), {
      onSuccess: () => {
        if (done) void message.success(done)
        close()
        after?.()
      },
      onError: (error) => {
        form.setFields(fieldErrors(error) as Parameters<typeof form.setFields>[0])
        failed?.(error)
      },
    })
  return (
    <Modal
      open
      title={title}
      okText={name}
      okButtonProps={{ danger: final, loading: command.isPending, disabled: lost }}
      cancelText={t('cancel')}
      onOk={form.submit}
      onCancel={close}
      mask={{ closable: false }}
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
