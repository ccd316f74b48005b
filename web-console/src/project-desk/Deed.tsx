import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Act } from '../commands/Act'
import { isStale, useCommand } from '../commands/useCommand'
import type { Claim, Project } from '../projects/queries'
import { useAccount } from '../signin/account'
import { send, type Act as Deeds, type Contents } from './commands'
import { FORMS } from './forms'
import { LostRace } from './LostRace'
import { useTexts } from './texts'

interface Chosen {
  act: Deeds
  of: Project
  claim?: Claim
  isLastResort: boolean
  close: () => void
}

/** An act, told in words with what it asks for; it is sent when that is confirmed. */
export function Deed({ act, of: shown, claim, isLastResort, close }: Chosen) {
  const t = useTexts()
  const account = useAccount()
  const questions = useQueryClient()
  const [of] = useState(shown)
  const { id = '' } = of
  const command = useCommand<Contents[Deeds], unknown>((body, headers) => send(act, id, claim?.id ?? '', body as never, headers), {
    ...(of.version === undefined ? {} : { version: of.version }),
    changes: [['projects']],
  })
  const { Fields, initial, body } = FORMS[act]
  return (
    <Act<Record<string, unknown>, Contents[Deeds], unknown>
      title={t(`acts.${act}.title`)}
      name={t(`acts.${act}.name`)}
      sentence={t(`acts.${act}.words`, { title: of.proposal?.title ?? '', claim: claim?.id ?? '' })}
      command={command}
      what={(values) => body?.(values)}
      done={t(`acts.${act}.done`)}
      close={close}
      failed={(error) => isStale(error) && void questions.invalidateQueries({ queryKey: ['projects'] })}
      final={isLastResort}
      race={<LostRace seen={of} now={shown} close={close} />}
      initial={initial?.(of, account)}
    >
      {Fields && <Fields of={of} account={account} />}
    </Act>
  )
}
