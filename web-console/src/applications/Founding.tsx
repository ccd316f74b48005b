import { number, yuan } from '../language/format'
import { useLanguage } from '../language/language'
import type { components } from '../api/generated/registry'
import { Facts } from '../organisations/Facts'
import { useTexts as useWords } from '../words/texts'
import { useTexts } from './texts'

type Establishment = components['schemas']['Establishment']

/** What the founders say of the founding, as far as the law sets conditions for it. */
export function Founding({ of: { type, supervision, property, membership, foundation, officers } }: { of: Establishment }) {
  const t = useTexts()
  const words = useWords()
  const language = useLanguage()
  const yes = (is: boolean | undefined) => t(is ? 'founding.yes' : 'founding.no')
  const count = (value: number | undefined, unit: 'people' | 'units' | 'years' | 'months') => t(`founding.${unit}`, { count: value ?? 0, told: number(value ?? 0, language) })
  const money = (value: number) => yuan(String(value), language)
  const { owned, monthsOfUse } = property.premises
  const facts: [string, string][] = [
    [t('founding.supervision'), supervision.unit ?? (supervision.directClass ? t(`founding.direct.${supervision.directClass}`) : t('applied.none'))],
    [words(`funds.${type}`), `${money(property.fund)} · ${t(property.paidInCash ? 'founding.paid' : 'founding.notPaid')}`],
    [t('founding.total'), t('founding.ofWhich', { total: money(property.total), part: money(property.nonState) })],
    [t('founding.premises'), owned ? t('founding.owned') : count(monthsOfUse, 'months')],
    ...(foundation
      ? [
          [t('founding.directors'), `${count(foundation.board.directors, 'people')} · ${count(foundation.board.termYears, 'years')}`],
          [t('founding.paidDirectors'), count(foundation.board.paid, 'people')],
          [t('founding.related'), count(foundation.board.related, 'people')],
          [t('founding.conflicted'), count(foundation.board.conflictedSupervisors, 'people')],
          [t('founding.fundraising'), yes(foundation.publicFundraising)],
          [t('founding.private'), yes(foundation.privateFunds)],
        ] as [string, string][]
      : [[t('founding.members'), `${count(membership.individuals, 'people')} · ${count(membership.units, 'units')}`] as [string, string]]),
    [t('founding.staff'), count(membership.fullTimeStaff, 'people')],
    ...officers.map(({ positions, circumstances }, at): [string, string] => [
      t('founding.officer', { number: at + 1 }),
      [...positions.map((one) => t(`founding.positions.${one}`)), ...circumstances.map((one) => t(`founding.circumstances.${one}`))].join(words('listSeparator')),
    ]),
  ]
  return <Facts facts={facts} />
}
