import { Form, Input } from 'antd'
import { useTexts } from './texts'

/** What cannot be undone is confirmed by writing a word. */
export function WordField({ word }: { word: string }) {
  const t = useTexts()
  const told = t('word.wrong', { word })
  return (
    <Form.Item
      name="word"
      label={t('word.write', { word })}
      rules={[{ validator: (_, value?: string) => (value?.trim() === word ? Promise.resolve() : Promise.reject(new Error(told))) }]}
    >
      <Input autoComplete="off" />
    </Form.Item>
  )
}
