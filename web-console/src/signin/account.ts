import { useSyncExternalStore } from 'react'
import { session } from './session'

export type Role = 'REGISTRAR' | 'SUPERVISOR' | 'LEADER' | 'TOWN_OFFICER' | 'ORGANISATION' | 'VOLUNTEER' | 'OPERATOR' | 'ASSESSOR'

/** Who is signed in, as the token says it. */
export interface Account {
  name: string
  roles: string[]
  division?: string
  organisation?: string
  volunteer?: string
}

export function accountIn(token: string): Account {
  const part = token.split('.')[1] ?? ''
  const text = atob(part.replace(/-/g, '+').replace(/_/g, '/'))
  const claims = JSON.parse(new TextDecoder().decode(Uint8Array.from(text, (letter) => letter.charCodeAt(0)))) as Record<string, unknown>
  return { ...claims, name: String(claims['preferred_username'] ?? claims['sub'] ?? ''), roles: (claims['roles'] as string[] | undefined) ?? [] }
}

export function useAccount(): Account | undefined {
  const user = useSyncExternalStore(session.listen, session.get)
  return user ? accountIn(user.access_token) : undefined
}

export const has = (account: Account | undefined, ...roles: Role[]) => roles.some((role) => account?.roles.includes(role))
