import { useSyncExternalStore } from 'react'

/** A choice of the reader, kept in the browser between visits. */
export function remembered<T extends string>(name: string, otherwise: T, allowed: readonly T[]) {
  const key = `wutong.${name}`
  const listeners = new Set<() => void>()
  const stored = localStorage.getItem(key) as T | null
  let value = stored !== null && allowed.includes(stored) ? stored : otherwise

  const choice = {
    get: () => value,
    set(next: T) {
      value = next
      localStorage.setItem(key, next)
      listeners.forEach((listener) => listener())
    },
    listen(listener: () => void) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    use: (): T => useSyncExternalStore(choice.listen, choice.get),
  }
  return choice
}
