import { remembered } from '../layout/remembered'
import { classOf, type Shade } from './tokens'

const system: Shade = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'

export const shade = remembered<Shade>('shade', system, ['light', 'dark'])

/** Also on the page itself, so that its ground and its scroll bars go along. */
export function wear(chosen: Shade) {
  document.documentElement.classList.remove(classOf('light'), classOf('dark'))
  document.documentElement.classList.add(classOf(chosen))
}

export function change(chosen: Shade) {
  shade.set(chosen)
  wear(chosen)
}
