import { Alert } from 'antd'
import { problemIn } from '../api/problems'
import { day } from '../language/format'
import { useLanguage, worded } from '../language/language'
import { Answer } from '../layout/Answer'
import { Facts } from './Facts'
import styles from './organisations.module.css'
import { useCertificate } from './queries'
import { useTexts } from './texts'

export function CertificateOf({ code }: { code: string }) {
  const t = useTexts()
  const language = useLanguage()
  const certificate = useCertificate(code)
  if (certificate.isError && problemIn(certificate.error).status === 404) return <p>{t('certificate.none')}</p>
  return (
    <Answer of={certificate} rows={3}>
      {({ title, certificate: { number = '', issue = 1, issuedOn, validUntil, isHeldBack } = {} }) => (
        <>
          <Facts
            facts={[
              [t('certificate.kind'), worded(title, language)],
              [t('certificate.number'), number],
              [t('certificate.issue'), t('certificate.issueValue', { issue })],
              [t('certificate.issuedOn'), issuedOn ? day(issuedOn, language) : ''],
              [t('certificate.validUntil'), validUntil ? day(validUntil, language) : t('certificate.unlimited')],
            ]}
          />
          {isHeldBack && <Alert className={styles.held} type="warning" showIcon title={t('certificate.heldBack')} />}
        </>
      )}
    </Answer>
  )
}
