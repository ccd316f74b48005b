import { useQueryClient } from '@tanstack/react-query'
import { Form, Input } from 'antd'
import { Act } from '../commands/Act'
import { Race } from '../commands/Race'
import { DayPicker } from '../days/DayPicker'
import { today } from '../language/format'
import { Answer } from '../layout/Answer'
import type { ActName } from './acts'
import { useDeed, useNow, type Deed, type Kind, type Supervision } from './queries'
import { useTexts } from './texts'

interface Filled {
  ground?: string
  until?: string
  endedOn?: string
}

const KINDS: Kind[] = ['SUSPENSION', 'RELEASE', 'LIQUIDATION', 'REVOCATION']
const FINAL: ActName[] = ['SUSPENSION', 'LIQUIDATION', 'REVOCATION', 'dropping']

const isKind = (act: ActName): act is Kind => KINDS.some((kind) => kind === act)

/** One act against an organisation or in its favour, said and filled in before it is done. */
export function SupervisionAct({ act, of, name, close }: { act: ActName; of: Supervision; name: string; close: () => void }) {
  const t = useTexts()
  const proposed = of.proposed
  const what = proposed ? t(`kinds.${proposed.kind}`) : ''
  const needed = [{ required: true, whitespace: true, message: t('fields.required') }]
  const grave = act === 'confirmation' && proposed?.kind !== 'RELEASE'
  return (
    <Act<Filled, Deed, unknown>
      title={t(`acts.${act}.title`)}
      sentence={act === 'confirmation' && proposed ? t(`consequences.${proposed.kind}`, { name }) : t(`acts.${act}.sentence`, { name, what })}
      done={t(`acts.${act}.done`)}
      final={FINAL.includes(act) || grave}
      command={useDeed(of.code, of.version)}
      what={(filled) => done(act, filled, proposed?.id ?? '')}
      close={close}
      race={<SupervisionRace seen={of} close={close} />}
    >
      {act === 'SUSPENSION' && (
        <Form.Item name="until" label={t('fields.until')} rules={needed}>
          <DayPicker min={today()} />
        </Form.Item>
      )}
      {isKind(act) && (
        <Form.Item name="ground" label={t('fields.ground')} rules={needed}>
          <Input.TextArea maxLength={1000} rows={3} />
        </Form.Item>
      )}
      {act === 'liquidation-end' && (
        <Form.Item name="endedOn" label={t('fields.endedOn')} rules={needed}>
          <DayPicker max={today()} />
        </Form.Item>
      )}
    </Act>
  )
}

function done(act: ActName, { ground = '', until, endedOn = '' }: Filled, id: string): Deed {
  if (isKind(act)) return { deed: 'proposal', proposal: { kind: act, ground, ...(act === 'SUSPENSION' ? { until } : {}) } }
  return act === 'liquidation-end' ? { deed: act, endedOn } : { deed: act, id }
}

function SupervisionRace({ seen, close }: { seen: Supervision; close: () => void }) {
  const t = useTexts()
  const questions = useQueryClient()
  const load = () => {
    close()
    void questions.invalidateQueries({ queryKey: ['supervision', seen.code] })
    void questions.invalidateQueries({ queryKey: ['organisation', seen.code] })
  }
  const waiting = ({ proposed }: Supervision) => (proposed ? `${t(`kinds.${proposed.kind}`)} · ${proposed.proposedBy}` : t('nothing'))
  const last = ({ settled }: Supervision) => {
    const one = settled.at(-1)
    return one ? `${t(`kinds.${one.intervention.kind}`)} · ${t(`outcomes.${one.outcome}`)} · ${one.by}` : t('none')
  }
  return (
    <Answer of={useNow(seen.code)} rows={3}>
      {(now) => (
        <Race
          load={load}
          rows={[
            [t('waiting'), waiting(seen), waiting(now)],
            [t('settled'), last(seen), last(now)],
          ]}
        />
      )}
    </Answer>
  )
}
