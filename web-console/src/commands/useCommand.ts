import { useMutation, useQueryClient, type QueryKey } from '@tanstack/react-query'
import { useRef } from 'react'
import { problemIn } from '../api/problems'

/** What goes with a command: who sends the same again sends the same key; a command on what was read names its version. */
export type Stamp = { 'Idempotency-Key': string; 'If-Match'?: string }

interface Concerned<What> {
  /** The version the reader decided on; where it is given, somebody else's change since then is not written over. */
  version?: number | undefined
  /** What is to be asked again afterwards. */
  changes: QueryKey[]
  /** Tells one command from another where its content cannot be written down. */
  identity?: (what: What) => unknown
}

/** Sent again unchanged it keeps its key until it is carried out, so that nothing is done twice. */
export function useCommand<What, Done>(send: (what: What, stamp: Stamp) => Promise<Done>, { version, changes, identity }: Concerned<What>) {
  const questions = useQueryClient()
  const kept = useRef<{ of: string; key: string } | undefined>(undefined)
  return useMutation<Done, Error, What>({
    mutationFn: (what) => {
      const of = JSON.stringify([identity ? identity(what) : what, version])
      if (kept.current?.of !== of) kept.current = { of, key: crypto.randomUUID() }
      const stamp = { 'Idempotency-Key': kept.current.key, ...(version === undefined ? {} : { 'If-Match': `"${version}"` }) }
      return send(what, stamp)
    },
    onSuccess: async () => {
      kept.current = undefined
      await Promise.all(changes.map((queryKey) => questions.invalidateQueries({ queryKey })))
    },
  })
}

/** Whether somebody else changed it since it was read. */
export const isStale = (error: unknown) => problemIn(error).code === 'stale-version'
