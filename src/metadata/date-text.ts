import type { DateContext, FoundDate } from '../text/dates.ts'
import { findDate } from '../text/dates.ts'

/** What a short printed text tells of an article's dates. */
export interface DateText {
  readonly published: FoundDate | null
  readonly modified: FoundDate | null
  /** Whether the text says in words that `published` is the day of publication. */
  readonly labelled: boolean
}

/** A text that tells no date. */
export const NO_DATES: DateText = { published: null, modified: null, labelled: false }

/** A year of four figures, or of two behind day and month. */
const MAY_HOLD_DATE = /\d{4}|\d[/.]\d{1,2}[/.]\d\d/

/** Words before the date of the last change. */
const UPDATED =
  /(?:last )?(?:updated|modified|edited|revised|changed)|cập nhật|aktualisiert|geändert|letzte änderung|mis à jour|modifié|actualizad[oa]|atualizad[oa]|aggiornat[oa]|bijgewerkt|uppdaterad|opdateret|oppdatert|обновлено/i

/** Words before the date of publication. */
const PUBLISHED =
  /published|posted|created|erschienen|veröffentlicht|erstellt|publié|publicado|pubblicato|xuất bản|đăng(?! (?:ký|kí|nhập|quang))/i

/** Most characters before a label, and between it and its date: weekday, month, prepositions. */
const BEFORE_LABEL = 30
const BEFORE_DATE = 24
/** A figure that no word calls the number of a licence. */
const TO_DATE = /^(?:(?!số )\D)*\d/i

/**
 * Reads a short text for readers: a date is that of publication unless words for a change stand before it.
 * @param modified whether its element is named for changes.
 */
export function readDateText(text: string, modified: boolean, context: DateContext): DateText {
  if (!context.now && !MAY_HOLD_DATE.test(text)) return NO_DATES
  const updated = UPDATED.exec(text)
  if (updated === null) {
    const date = findDate(text, context)
    if (date === null) return NO_DATES
    return modified
      ? { published: null, modified: date, labelled: false }
      : { published: date, modified: null, labelled: isLabelled(text) }
  }
  const rest = text.slice(updated.index + updated[0].length)
  const label = PUBLISHED.exec(rest)
  const first = findDate(text.slice(0, updated.index), context)
  return {
    published: first ?? (label && findDate(rest.slice(label.index), context)),
    modified: findDate(label === null ? rest : rest.slice(0, label.index), context),
    labelled: first === null ? label !== null : isLabelled(text),
  }
}

/** Whether a text begins with a label and goes on with its date. */
function isLabelled(text: string, label: RegExp = PUBLISHED): boolean {
  const found = label.exec(text.slice(0, BEFORE_LABEL + BEFORE_DATE))
  if (found === null || found.index > BEFORE_LABEL) return false
  const end = found.index + found[0].length
  return TO_DATE.test(text.slice(end, end + BEFORE_DATE))
}

/** Whether a text begins with words for a change and goes on with its date. */
export function isChangeLine(text: string): boolean {
  return isLabelled(text, UPDATED)
}

/** Whether a text speaks of a change, or is a label for one. */
export function tellsChange(text: string): boolean {
  return UPDATED.test(text)
}
