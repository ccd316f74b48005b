import type { UseMutationResult } from '@tanstack/react-query'
import { Button } from 'antd'
import { useState, type ReactNode } from 'react'
import { Act } from './Act'
import { useTexts } from './texts'

interface Asked<Fields extends object, What, Done> {
  label: string
  question: string
  /** What will come of it, said before it is done. */
  effect: ReactNode
  command: UseMutationResult<Done, Error, What>
  what: (fields: Fields) => What
  after?: () => void
  /** Loads what another has changed meanwhile. */
  reload?: () => void
  danger?: boolean
  primary?: boolean
  /** What is filled in. */
  children?: ReactNode
}

/** A button whose act is asked about before it is done. */
export function Confirmed<Fields extends object, What, Done>({ label, question, effect, command, what, after, reload, danger = false, primary = false, children }: Asked<Fields, What, Done>) {
  const t = useTexts()
  const [open, setOpen] = useState(false)
  const close = () => {
    setOpen(false)
    command.reset()
  }
  const load = () => {
    close()
    reload?.()
  }
  return (
    <>
      <Button type={primary ? 'primary' : 'default'} danger={danger} onClick={() => setOpen(true)}>
        {label}
      </Button>
      {open && (
        <Act<Fields, What, Done>
          title={question}
          name={label}
          sentence={effect}
          command={command}
          what={what}
          close={close}
          after={after}
          final={danger}
          race={reload && <Button onClick={load}>{t('race.load')}</Button>}
        >
          {children}
        </Act>
      )}
    </>
  )
}
