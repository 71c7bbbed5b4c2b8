import { LANG, LANGUAGES, OWN_NAME } from '../shared/language'
import { useMessage } from '../shared/speech'
import { FORMATS, type Kind } from './kind'

/** Empty tables to fill in, with what belongs in them. */
export function Templates({ kind }: { kind: Kind }) {
  const t = useMessage()
  return (
    <>
      <p className="soft small">{t('import.templates.about')}</p>
      <ul className="import-templates">
        {LANGUAGES.map((language) => (
          <li key={language}>
            <span lang={LANG[language]}>{OWN_NAME[language]}</span>
            {FORMATS.map((format) => (
              <a
                key={format}
                href={`/templates/${kind}.${language}.${format}`}
                download
                aria-label={t('import.templates.one', {
                  kind: t(`import.kind.${kind}`),
                  language: t(`language.${language}`),
                  format: format.toUpperCase(),
                })}
              >
                {format.toUpperCase()}
              </a>
            ))}
          </li>
        ))}
      </ul>
    </>
  )
}
