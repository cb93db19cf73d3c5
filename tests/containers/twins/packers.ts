import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { saveWithChromium } from './chromium.ts'
import type { Twin } from './fixtures.ts'
import { run } from './tools.ts'
import { writeWithWarcio } from './warcio.ts'
import { crawlWithWget } from './wget.ts'

/** A way to pack pages by a program that others wrote. */
export interface Packer {
  /** For reports. */
  readonly name: string
  /** The program that must be there; none where a package of the project does it. */
  readonly program?: string
  /** Packs the pages into a folder, which holds them as `pages/NAME.html`, and gives the files to read. */
  readonly pack: (folder: string, twins: readonly Twin[]) => Promise<readonly string[]>
  /** Whether what comes out has the address of the page. */
  readonly knowsUrl?: boolean
  /** Keys that are compared; without it all but `source`. */
  readonly keys?: readonly string[]
  /** Pages that the program saves otherwise than it was given them, with the reason. */
  readonly except?: Readonly<Record<string, string>>
}

/** Chromium leaves scripts and what they hold out of what it saves, and `noscript` with them. */
const SCRIPTED = Object.fromEntries(
  [
    'apollo--references',
    'arc--fusion-content',
    'baoquangngai.vn--content-html',
    'baoquangngai.vn--output-data',
    'json-ld--article-body-only',
    'nextjs--page-data',
    'nextjs--rows-by-reference',
    'noscript--whole-text',
    'nuxt--function-call',
    'template--script-type',
  ].map(name => [name, 'its text stands in a script']),
)

/** Every way, in the order of reports. Add one here. */
export const PACKERS: readonly Packer[] = [
  { name: 'gzip', program: 'gzip', pack: eachPage('.gz', 'gzip', '-kf') },
  { name: 'brotli', program: 'brotli', pack: eachPage('.br', 'brotli', '-kf', '-q', '5') },
  { name: 'zstd', program: 'zstd', pack: eachPage('.zst', 'zstd', '-qkf') },
  { name: 'tar', program: 'tar', pack: archive('pages.tar', 'tar', '-cf', 'pages.tar', 'pages') },
  { name: 'tar in gzip', program: 'tar', pack: archive('pages.tgz', 'tar', '-czf', 'pages.tgz', 'pages') },
  {
    name: 'tar, pax',
    program: 'tar',
    pack: archive('pax.tar', 'tar', '--format=pax', '-cf', 'pax.tar', 'pages'),
  },
  { name: 'zip', program: 'zip', pack: archive('pages.zip', 'zip', '-qr', 'pages.zip', 'pages') },
  { name: 'zip, stored', program: 'zip', pack: archive('stored.zip', 'zip', '-qr0', 'stored.zip', 'pages') },
  { name: 'message', program: 'python3', pack: withPython('eml') },
  { name: 'box of messages', program: 'python3', pack: withPython('mbox') },
  { name: 'WARC of warcio', knowsUrl: true, pack: writeWithWarcio(false) },
  { name: 'WARC of warcio in gzip', knowsUrl: true, pack: writeWithWarcio(true) },
  { name: 'WARC of wget', program: 'wget', knowsUrl: true, pack: crawlWithWget(true) },
  { name: 'WARC of wget in gzip', program: 'wget', knowsUrl: true, pack: crawlWithWget(false) },
  {
    name: 'MHTML of Chromium',
    program: 'chromium',
    knowsUrl: true,
    keys: ['status', 'title', 'lead', 'text'],
    except: SCRIPTED,
    pack: saveWithChromium,
  },
]

function eachPage(ending: string, program: string, ...args: readonly string[]): Packer['pack'] {
  return async folder => {
    const pages = join(folder, 'pages')
    const names = readdirSync(pages).filter(name => name.endsWith('.html'))
    run(pages, program, ...args, ...names)
    return names.map(name => join(pages, `${name}${ending}`))
  }
}

function archive(file: string, program: string, ...args: readonly string[]): Packer['pack'] {
  return async folder => {
    run(folder, program, ...args)
    return [join(folder, file)]
  }
}

/** Python's own library writes mail as mail programs do. */
function withPython(kind: 'eml' | 'mbox'): Packer['pack'] {
  return async (folder, twins) => {
    writeFileSync(join(folder, 'mail.py'), MAIL_SCRIPT)
    mkdirSync(join(folder, 'mail'), { recursive: true })
    run(folder, 'python3', 'mail.py', kind)
    if (kind === 'mbox') return [join(folder, 'mail/pages.mbox')]
    return twins.map(({ name }) => join(folder, `mail/${name}.eml`))
  }
}

const MAIL_SCRIPT = `
import email.encoders, mailbox, os, sys
from email.mime.multipart import MIMEMultipart
from email.mime.nonmultipart import MIMENonMultipart
from email.mime.text import MIMEText

def message(name, number):
    html = MIMENonMultipart('text', 'html')
    html.set_payload(open('pages/' + name, 'rb').read())
    (email.encoders.encode_base64 if number % 2 else email.encoders.encode_quopri)(html)
    whole = MIMEMultipart('alternative', _subparts=[MIMEText('Bản chữ', 'plain', 'utf-8'), html])
    whole['From'] = 'tin@bao.example'
    whole['To'] = 'doc@nha.example'
    whole['X-Page'] = name
    return whole

names = sorted(name for name in os.listdir('pages') if name.endswith('.html'))
messages = [message(name, number) for number, name in enumerate(names)]
if sys.argv[1] == 'mbox':
    box = mailbox.mbox('mail/pages.mbox')
    for each in messages: box.add(each)
    box.close()
else:
    for name, each in zip(names, messages):
        open('mail/' + name.removesuffix('.html') + '.eml', 'wb').write(each.as_bytes())
`
