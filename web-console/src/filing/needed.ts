import { useTexts } from './texts'

/** The rule of a field that cannot stay empty. */
export function useNeeded() {
  const t = useTexts()
  return [{ required: true, message: t('needed') }]
}
