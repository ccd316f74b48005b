import { DatePicker, type DatePickerProps } from 'antd'
import dayjs from 'dayjs'
import 'dayjs/locale/en-gb'
import 'dayjs/locale/zh-cn'
import type { KeyboardEvent } from 'react'
import styles from './days.module.css'

const FORMS = {
  day: { shown: 'YYYY-MM-DD', kept: 'YYYY-MM-DD' },
  moment: { shown: 'YYYY-MM-DD HH:mm', kept: 'YYYY-MM-DDTHH:mm' },
} as const

interface Picked extends Pick<DatePickerProps, 'id' | 'aria-label' | 'disabled'> {
  value?: string
  onChange?: (value: string | undefined) => void
  min?: string
  max?: string
  /** With the time of the day; a label beside it names the zone. */
  timed?: boolean
}

const told = (value: string | undefined) => (value ? dayjs(value) : undefined)

/** A form is not sent by the key that ends a day. */
const stay = (event: KeyboardEvent) => {
  if (event.key === 'Enter') event.preventDefault()
}

/** A finger opens the calendar, not the keyboard as well. */
const isTouched = () => window.matchMedia('(pointer: coarse)').matches

/** A day, picked or typed as it is written here, in the language of the page whatever the browser's is. */
export function DayPicker({ value, onChange, min, max, timed = false, ...others }: Picked) {
  const { shown, kept } = FORMS[timed ? 'moment' : 'day']
  return (
    <DatePicker
      {...others}
      className={styles.field}
      classNames={{ popup: { root: styles.popup } }}
      value={told(value) ?? null}
      onChange={(day) => onChange?.(day?.format(kept))}
      format={shown}
      minDate={told(min)}
      maxDate={told(max)}
      showTime={timed && { format: 'HH:mm' }}
      showNow={false}
      needConfirm={false}
      inputReadOnly={isTouched()}
      onKeyDown={stay}
    />
  )
}
