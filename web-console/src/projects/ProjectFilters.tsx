import { Choice, Filters, TextFilter } from '../lists/Filters'
import { useDivisions } from '../words/divisions'
import { useTexts as useWords } from '../words/texts'
import { FIELDS } from './kinds'
import type { ProjectState } from './queries'
import { useTexts } from './texts'
import { FILTERS } from './wanted'

export function ProjectFilters({ states }: { states: ProjectState[] }) {
  const t = useTexts()
  const words = useWords()
  const { divisions } = useDivisions()
  return (
    <Filters names={FILTERS}>
      <TextFilter label={t('text')} />
      <Choice name="field" label={t('field')} options={FIELDS.map((field) => ({ value: field, label: t(`fields.${field}`) }))} />
      <Choice name="state" label={t('state')} options={states.map((state) => ({ value: state, label: t(`states.${state}`) }))} />
      <Choice name="division" label={words('division')} options={divisions.map(({ code, name }) => ({ value: code, label: name }))} />
    </Filters>
  )
}
