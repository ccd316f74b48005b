import { Choice, Filters, TextFilter } from '../lists/Filters'
import { useDivisions } from '../words/divisions'
import { STATES, TYPES } from '../words/kinds'
import { useTexts as useWords } from '../words/texts'
import { useTexts } from './texts'
import { FILTERS } from './wanted'

export function RegisterFilters() {
  const t = useTexts()
  const words = useWords()
  const { divisions } = useDivisions()
  const towns = divisions.filter(({ kind }) => kind !== 'CITY')
  return (
    <Filters names={FILTERS}>
      <TextFilter label={t('search')} />
      <Choice name="type" label={words('type')} options={TYPES.map((type) => ({ value: type, label: words(`types.${type}`) }))} />
      <Choice name="state" label={words('state')} options={STATES.map((state) => ({ value: state, label: words(`states.${state}`) }))} />
      <Choice name="division" label={words('division')} options={towns.map(({ code, name }) => ({ value: code, label: name }))} />
    </Filters>
  )
}
