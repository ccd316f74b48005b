import type { UseMutationResult } from '@tanstack/react-query'
import { Button, Modal } from 'antd'
import { useState, type ReactNode } from 'react'
import { isStale } from '../commands/useCommand'
import styles from './page.module.css'
import { useTexts } from './texts'
import { Trouble } from './Trouble'

interface Act<Sent, Told> {
  label: string
  question: string
  /** What will happen, in words. */
  children: ReactNode
  command: UseMutationResult<Told, unknown, Sent>
  sent: Sent
  done?: () => void
  /** Loads what another has changed meanwhile. */
  reload?: () => void
  danger?: boolean
  primary?: boolean
  ready?: boolean
}

/** An act that is asked about before it is done. */
export function Confirmed<Sent, Told>({ label, question, children, command, sent, done, reload, danger = false, primary = false, ready = true }: Act<Sent, Told>) {
  const t = useTexts()
  const [open, setOpen] = useState(false)
  const close = () => {
    setOpen(false)
    command.reset()
  }
  const act = () =>
    command.mutate(sent, {
      onSuccess: () => {
        setOpen(false)
        done?.()
      },
    })
  const stale = command.isError && isStale(command.error)
  return (
    <>
      <Button type={primary ? 'primary' : 'default'} danger={danger} onClick={() => setOpen(true)}>
        {label}
      </Button>
      <Modal
        open={open}
        title={question}
        onCancel={close}
        onOk={act}
        okText={label}
        cancelText={t('act.leave')}
        okButtonProps={{ danger, disabled: !ready || stale }}
        confirmLoading={command.isPending}
        destroyOnHidden
      >
        <div className={styles.question}>
          {children}
          {command.isError && <Trouble error={command.error} />}
          {stale && reload && (
            <Button
              onClick={() => {
                close()
                reload()
              }}
            >
              {t('act.reload')}
            </Button>
          )}
        </div>
      </Modal>
    </>
  )
}
