import { expect, test } from 'vitest'
import { PUBLIC_STATES } from './kinds'
import { wantedIn } from './wanted'

test('what is looked for stands in the address', () => {
  const address = new URLSearchParams('text=敬老&field=ELDERLY_CARE&state=LISTED&after=x')

  expect(wantedIn(address, PUBLIC_STATES)).toEqual({ text: '敬老', field: 'ELDERLY_CARE', state: 'LISTED', after: 'x', size: 20 })
})

test('a state that is not for everybody is left out', () => {
  expect(wantedIn(new URLSearchParams('state=PROPOSED'), PUBLIC_STATES)).toEqual({ size: 20 })
})
