/**
 * How public identifiers begin that make browsers lay a page out as in the last century (HTML Standard, 13.2.6.4.1);
 * lower case. For the tree only one thing follows: a table does not end the paragraph it stands in.
 */
const QUIRKY_PUBLIC_IDS: readonly string[] = [
  '+//silmaril//',
  '-//as//',
  '-//advasoft ltd//',
  '-//ietf//dtd html',
  '-//metrius//',
  '-//microsoft//dtd internet explorer',
  '-//netscape comm. corp.//dtd',
  "-//o'reilly and associates//",
  '-//sq//dtd html',
  '-//softquad',
  '-//spyglass//',
  '-//sun microsystems corp.//dtd hotjava',
  '-//w3c//dtd html 3',
  '-//w3c//dtd html 4.0 frameset//',
  '-//w3c//dtd html 4.0 transitional//',
  '-//w3c//dtd html experimental',
  '-//w3c//dtd w3 html',
  '-//w3o//dtd w3 html',
  '-//webtechs//dtd mozilla html',
  '-/w3c/dtd html 4.0 transitional/en',
  'html',
]

/** The same, but only without the address of the document type. */
const QUIRKY_WITHOUT_ADDRESS: readonly string[] = [
  '-//w3c//dtd html 4.01 frameset//',
  '-//w3c//dtd html 4.01 transitional//',
]

const PARTS = /^\s*([^\s>]*)\s*(?:(public|system)\s*(?:"([^"]*)"|'([^']*)')?\s*("[^"]*"|'[^']*')?)?/i

/** True when the text of a doctype, without `<!doctype` and `>`, puts browsers in quirks mode. */
export function isQuirky(text: string): boolean {
  const parts = PARTS.exec(text)
  if (parts?.[1]?.toLowerCase() !== 'html') return true
  if (parts[2]?.toLowerCase() !== 'public') return false
  const publicId = (parts[3] ?? parts[4] ?? '').toLowerCase()
  if (QUIRKY_PUBLIC_IDS.some(start => (start === 'html' ? publicId === start : publicId.startsWith(start))))
    return true
  return parts[5] === undefined && QUIRKY_WITHOUT_ADDRESS.some(start => publicId.startsWith(start))
}
