import { Checkbox, Form, Input, InputNumber } from 'antd'
import type { ComponentProps, ReactNode } from 'react'
import { DayPicker } from '../days/DayPicker'
import { useTexts } from './texts'

type Name = string | (string | number)[]

interface Field {
  name: Name
  label: string
  hint?: string
  children: ReactNode
}

/** A field that must be filled in, under its label. */
export function Needed({ name, label, hint, children }: Field) {
  const t = useTexts()
  return (
    <Form.Item name={name} label={label} extra={hint} rules={[{ required: true, message: t('fields.needed', { label }) }]}>
      {children}
    </Form.Item>
  )
}

/** Boxes to tick; their group may not be told to be required, the words beside it say so. */
export const Choices = ({ 'aria-required': _, ...others }: ComponentProps<typeof Checkbox.Group> & { 'aria-required'?: string }) => <Checkbox.Group {...others} />

export function LinesField({ name, label, max }: { name: Name; label: string; max: number }) {
  return (
    <Needed name={name} label={label}>
      <Input.TextArea rows={3} maxLength={max} showCount />
    </Needed>
  )
}

export function TextField({ name, label, hint, max }: { name: Name; label: string; hint?: string; max: number }) {
  return (
    <Needed name={name} label={label} hint={hint}>
      <Input maxLength={max} />
    </Needed>
  )
}

export function DayField({ name, label }: { name: Name; label: string }) {
  return (
    <Needed name={name} label={label}>
      <DayPicker />
    </Needed>
  )
}

export function MoneyField({ name, label, hint }: { name: Name; label: string; hint?: string }) {
  const t = useTexts()
  return (
    <Needed name={name} label={label} hint={hint}>
      <InputNumber min={0} precision={2} suffix={t('fields.yuan')} style={{ width: '100%' }} />
    </Needed>
  )
}
