import { expect, test } from 'vitest'
import { wantedIn } from './wanted'

test('what is searched for stands in the address', () => {
  expect(wantedIn(new URLSearchParams('text=志愿&type=SOCIETY&state=NONSENSE&after=x'))).toEqual({ text: '志愿', type: 'SOCIETY', after: 'x', size: 20 })
})
