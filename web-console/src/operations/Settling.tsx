import { useQueryClient } from '@tanstack/react-query'
import { Act } from '../commands/Act'
import { useCommand } from '../commands/useCommand'
import { WordField } from '../commands/WordField'
import { DISCARDING, REPLAYING, type Letter, type Service } from './queries'
import { useTexts } from './texts'

export type Settled = 'replay' | 'discard'

/** Taking an event in once more, or giving it up for good, which is asked for in words. */
export function Settling({ act, service, of: { id = '', topic = '' }, close }: { act: Settled; service: Service; of: Letter; close: () => void }) {
  const t = useTexts()
  const questions = useQueryClient()
  const command = useCommand<undefined, unknown>((_, headers) => (act === 'replay' ? REPLAYING : DISCARDING)[service](id, headers), {
    changes: [['operations', 'letters']],
  })
  return (
    <Act
      title={t(`settling.${act}.title`)}
      name={t(`settling.${act}.name`)}
      sentence={t(`settling.${act}.words`, { service: t(`services.names.${service}`), topic })}
      command={command}
      what={() => undefined}
      done={t(`settling.${act}.done`)}
      close={close}
      failed={() => void questions.invalidateQueries({ queryKey: ['operations', 'letters', service] })}
      final={act === 'discard'}
    >
      {act === 'discard' && <WordField word={t('settling.word')} />}
    </Act>
  )
}
