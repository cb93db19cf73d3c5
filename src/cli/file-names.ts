import { basename, dirname, isAbsolute, posix, relative, resolve, sep } from 'node:path'
import type { Input } from '../batch/types.ts'
import { stemOf } from '../containers/page-names.ts'
import type { ArticleRecord } from '../model/record.ts'
import { fillTemplate } from './name-template.ts'

/** How files in an output folder are named. */
export interface NameSettings {
  /** `null` for the stem of the input. */
  readonly template: string | null
  /** Whether one input was given: if it is a folder, the output folder stands for it. */
  readonly alone: boolean
}

/**
 * The name of a page's file in the output folder, with `/` between folders and without its extension. Pages of the one
 * folder that was given keep their way from there, others their way from the working folder, and what lies outside it
 * its whole path: so no two runs write different pages to one file.
 */
export function nameOf(input: Input, record: ArticleRecord, settings: NameSettings): string {
  const place = input.kind === 'stdin' ? STDIN_STEM : placeOf(input.path, settings.alone ? input.root : null)
  const { member } = record.source
  const path = member === null ? place : `${place}/${wayInArchive(member)}`
  const stem = stemOf(basename(path))
  if (settings.template === null) return safePath(posix.join(dirname(path), stem))
  const name = safePath(fillTemplate(settings.template, record, safeName(stem)))
  return settings.template.includes('/') ? name : posix.join(safePath(dirname(path)), name)
}

const STDIN_STEM = 'stdin'

/** An address keeps its host and path as folders; a way of a crawl's depth is cut in its middle. */
function wayInArchive(member: string): string {
  const parts = stepsDown(member.replace(SCHEME, '$1'))
  if (Buffer.byteLength(member) <= LONGEST_WAY_IN_BYTES) return parts.join('/') || '_'
  return [...parts.slice(0, 2), ...parts.slice(2).slice(-1)].join('/')
}

const SCHEME = /(^|\/)[a-z][a-z0-9+.-]*:\/\//gi

/** Systems take 4,096 bytes a path, of which the output folder and the archive take some. */
const LONGEST_WAY_IN_BYTES = 1000

function placeOf(path: string, root: string | null): string {
  const place = relative(root ?? '.', path)
  const outside = place === '..' || place.startsWith(`..${sep}`) || isAbsolute(place)
  return (outside ? resolve(path) : place === '' ? basename(resolve(path)) : place).replaceAll(sep, '/')
}

/** Makes every part of a path safe; what leads up or to the root is left out. */
function safePath(path: string): string {
  return stepsDown(path).map(safeName).join('/')
}

function stepsDown(path: string): readonly string[] {
  return path.split('/').filter(part => part !== '' && part !== '.' && part !== '..')
}

/** What Windows does not allow in names, and what hides in terminals. */
const UNSAFE = /[<>:"\\|?*\u0000-\u001f\u007f-\u009f]/g
const END_OF_NAME = /[. ]+$/
const DEVICES = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i

/** File systems take 255 bytes a name; the rest is for the extension and a number. */
const LONGEST_IN_BYTES = 230

function safeName(name: string): string {
  const clean = name.replace(UNSAFE, '_').replace(END_OF_NAME, '') || '_'
  return shorten(DEVICES.test(clean) ? `_${clean}` : clean)
}

function shorten(name: string): string {
  if (name.length * 3 <= LONGEST_IN_BYTES || Buffer.byteLength(name) <= LONGEST_IN_BYTES) return name
  let size = 0
  let short = ''
  for (const character of name) {
    size += Buffer.byteLength(character)
    if (size > LONGEST_IN_BYTES) break
    short += character
  }
  return short
}
