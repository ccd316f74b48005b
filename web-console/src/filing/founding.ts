import type { OrganisationType } from '../words/kinds'
import type { ContentValues, Founding } from './content'

const NOBODY = { individuals: 0, units: 0, fullTimeStaff: 0 }
const BOARD = { directors: 0, termYears: 5, paid: 0, related: 0, conflictedSupervisors: 0 }

const begun = (type: OrganisationType) => ({
  type,
  supervision: {},
  property: { paidInCash: false, premises: { owned: false } },
  membership: NOBODY,
  ...(type === 'FOUNDATION' ? { foundation: { publicFundraising: false, privateFunds: false, board: BOARD } } : {}),
  officers: [{ positions: ['LEGAL_REPRESENTATIVE'], circumstances: [] }],
})

/** What the form of each type begins with. */
export const FOUNDING = {
  SOCIETY: begun('SOCIETY'),
  SERVICE_INSTITUTION: begun('SERVICE_INSTITUTION'),
  FOUNDATION: begun('FOUNDATION'),
}

/** Fund and supervising unit are asked for once, and are both a condition and a registered item. */
export function founded(type: OrganisationType, { items, founding: filled, ...others }: ContentValues): ContentValues {
  const founding = { ...FOUNDING[type], ...filled } as Founding
  const { unit, directClass } = founding.supervision
  const { premises } = founding.property
  return {
    ...others,
    items: { ...items, fund: founding.property.fund, ...(directClass ? {} : { supervisingUnit: unit }) },
    founding: {
      ...founding,
      type,
      supervision: directClass ? { directClass } : { unit },
      property: { ...founding.property, premises: { owned: premises.owned, monthsOfUse: premises.owned ? 0 : premises.monthsOfUse } },
      membership: { ...NOBODY, ...founding.membership },
    },
  } as ContentValues
}
