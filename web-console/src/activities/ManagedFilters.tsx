import { Choice, Filters, TextFilter } from '../lists/Filters'
import { useTexts as useWords } from '../words/texts'
import { useNames } from './catalogue'
import { useTexts } from './texts'
import { ACTIVITY_STATES, FILTERS } from './wanted'

/** A town's officer sees the own town alone. */
export function ManagedFilters({ withDivisions }: { withDivisions: boolean }) {
  const t = useTexts()
  const words = useWords()
  const { fields, divisions } = useNames()
  return (
    <Filters names={FILTERS}>
      <TextFilter label={t('managed.search')} />
      <Choice name="field" label={t('plan.field')} options={fields} />
      {withDivisions && <Choice name="division" label={words('division')} options={divisions} />}
      <Choice name="state" label={words('state')} options={ACTIVITY_STATES.map((state) => ({ value: state, label: t(`states.${state}`) }))} />
    </Filters>
  )
}
