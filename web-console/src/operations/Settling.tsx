import { useQueryClient } from '@tanstack/react-query'
import { App, Form, Input, Modal } from 'antd'
import { useCommand } from '../commands/useCommand'
import { Trouble } from '../layout/Trouble'
import styles from './operations.module.css'
import { DISCARDING, REPLAYING, type Letter, type Service } from './queries'
import { useTexts } from './texts'

export type Settled = 'replay' | 'discard'

/** Taking an event in once more, or giving it up for good, which is asked for in words. */
export function Settling({ act, service, of: { id = '', topic = '' }, close }: { act: Settled; service: Service; of: Letter; close: () => void }) {
  const t = useTexts()
  const { message } = App.useApp()
  const [form] = Form.useForm<{ word: string }>()
  const questions = useQueryClient()
  const command = useCommand<undefined, unknown>((_, headers) => (act === 'replay' ? REPLAYING : DISCARDING)[service](id, headers), {
    changes: [['operations']],
  })
  const word = t('settling.word')

  async function confirm() {
    try {
      await command.mutateAsync(undefined)
      void message.success(t(`settling.${act}.done`))
      close()
    } catch {
      await questions.invalidateQueries({ queryKey: ['operations', 'letters', service] })
    }
  }

  return (
    <Modal
      open
      title={t(`settling.${act}.title`)}
      okText={t(`settling.${act}.name`)}
      cancelText={t('settling.cancel')}
      okButtonProps={{ danger: act === 'discard' }}
      confirmLoading={command.isPending}
      onOk={form.submit}
      onCancel={close}
      mask={{ closable: false }}
    >
      <div className={styles.deed}>
        <p>{t(`settling.${act}.words`, { service: t(`services.names.${service}`), topic })}</p>
        <Form form={form} layout="vertical" requiredMark={false} onFinish={() => void confirm()}>
          {act === 'discard' && (
            <Form.Item
              name="word"
              label={t('settling.typeWord', { word })}
              rules={[{ validator: (_, value) => (value === word ? Promise.resolve() : Promise.reject(new Error(t('settling.wrongWord', { word })))) }]}
            >
              <Input autoComplete="off" />
            </Form.Item>
          )}
        </Form>
        {command.isError && <Trouble error={command.error} />}
      </div>
    </Modal>
  )
}
