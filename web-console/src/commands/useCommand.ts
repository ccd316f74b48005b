import { useMutation } from '@tanstack/react-query'
import { useRef } from 'react'
import { mayHelpAgain, problemIn } from '../api/problems'

/** What a command is sent with: its key, and the version that was decided on. */
export interface Sealed {
  'Idempotency-Key': string
  'If-Match'?: string
}

type Send<Body> = (body: Body, headers: Sealed & Record<string, string>) => Promise<unknown>

/**
 * A command under a key that stays the same while nobody knows whether it has been carried out, so that sending it again
 * does it once. Another content, or one that was refused, is another command.
 */
export function useCommand<Body>(send: Send<Body>, version?: number) {
  const last = useRef<{ content: string; key: string } | undefined>(undefined)
  return useMutation({
    mutationFn: async (body: Body) => {
      const content = JSON.stringify(body ?? null)
      if (last.current?.content !== content) last.current = { content, key: crypto.randomUUID() }
      try {
        await send(body, { 'Idempotency-Key': last.current.key, ...(version === undefined ? {} : { 'If-Match': `"${version}"` }) })
        last.current = undefined
      } catch (error) {
        if (!mayHelpAgain(problemIn(error))) last.current = undefined
        throw error
      }
    },
  })
}
