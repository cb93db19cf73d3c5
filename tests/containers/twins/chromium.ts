import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Duplex } from 'node:stream'
import type { Twin } from './fixtures.ts'

/**
 * Opens every page in Chromium as if it came from its address, and has it saved as MHTML. Nothing is asked of the network:
 * what is not the page itself fails.
 *
 * @throws When Chromium does not start or does not answer.
 */
export async function saveWithChromium(folder: string, twins: readonly Twin[]): Promise<readonly string[]> {
  mkdirSync(join(folder, 'mhtml'), { recursive: true })
  const child = spawn('chromium', [...FLAGS, `--user-data-dir=${join(folder, 'profile')}`], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
  })
  try {
    const tab = await openTab(new Talk(child))
    const files: string[] = []
    for (const twin of twins) {
      const file = join(folder, 'mhtml', `${twin.name}.mhtml`)
      writeFileSync(file, await snapshot(tab, twin))
      files.push(file)
    }
    return files
  } finally {
    child.kill('SIGKILL')
  }
}

const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--remote-debugging-pipe',
  '--host-resolver-rules=MAP * ~NOTFOUND',
  'about:blank',
]

interface Message {
  readonly id?: number
  readonly method?: string
  readonly params?: Readonly<Record<string, unknown>>
  readonly result?: Readonly<Record<string, unknown>>
  readonly error?: { readonly message: string }
}

/** The protocol of Chromium's developer tools over pipes: JSON, each message ended by a zero byte. */
class Talk {
  onEvent: (message: Message) => void = () => {}
  private readonly questions: Duplex
  private readonly waiting = new Map<number, (message: Message) => void>()
  private last = 0
  private unread = ''

  constructor(child: ChildProcess) {
    this.questions = child.stdio[3] as Duplex
    const answers = child.stdio[4] as Duplex
    // A pipe breaks where Chromium ends, also when it was killed since nothing more is asked of it.
    for (const pipe of [this.questions, answers]) pipe.on('error', error => this.fail(error.message))
    answers.setEncoding('utf8').on('data', (text: string) => this.read(text))
    child.on('exit', () => this.fail('Chromium ended'))
    child.on('error', error => this.fail(error.message))
  }

  async ask(method: string, params: object, sessionId?: string): Promise<Record<string, unknown>> {
    const id = ++this.last
    const answer = new Promise<Message>(resolve => this.waiting.set(id, resolve))
    this.questions.write(`${JSON.stringify({ id, method, params, sessionId })}\0`)
    const { result, error } = await within(20_000, answer, method)
    if (error !== undefined) throw new Error(`${method}: ${error.message}`)
    return { ...result }
  }

  private read(text: string): void {
    const messages = (this.unread + text).split('\0')
    this.unread = messages.pop()!
    for (const written of messages) {
      const message = JSON.parse(written) as Message
      if (message.id === undefined) this.onEvent(message)
      else this.waiting.get(message.id)?.(message)
    }
  }

  private fail(message: string): void {
    for (const settle of this.waiting.values()) settle({ error: { message } })
  }
}

interface Tab {
  readonly ask: (method: string, params?: object) => Promise<Record<string, unknown>>
  readonly talk: Talk
}

async function openTab(talk: Talk): Promise<Tab> {
  const { targetId } = await talk.ask('Target.createTarget', { url: 'about:blank' })
  const { sessionId } = await talk.ask('Target.attachToTarget', { targetId, flatten: true })
  const ask = (method: string, params: object = {}): Promise<Record<string, unknown>> =>
    talk.ask(method, params, String(sessionId))
  await ask('Page.enable')
  await ask('Fetch.enable')
  return { ask, talk }
}

async function snapshot({ ask, talk }: Tab, twin: Twin): Promise<string> {
  const loaded = new Promise<void>(resolve => {
    talk.onEvent = ({ method, params }) => {
      if (method === 'Page.loadEventFired') resolve()
      if (method === 'Fetch.requestPaused') answer(ask, params as unknown as Paused, twin)
    }
  })
  await ask('Page.navigate', { url: twin.url })
  await within(20_000, loaded, twin.name)
  const { data } = await ask('Page.captureSnapshot', { format: 'mhtml' })
  return String(data)
}

interface Paused {
  readonly requestId: string
  readonly request: { readonly url: string }
}

/** Questions that come when the page is gone fail, and nobody waits for them. */
function answer(ask: Tab['ask'], { requestId, request }: Paused, { url, bytes, encoding }: Twin): void {
  const isPage = request.url === url
  const type = { name: 'content-type', value: `text/html; charset=${encoding}` }
  const body = Buffer.from(bytes).toString('base64')
  const answered = isPage
    ? ask('Fetch.fulfillRequest', { requestId, responseCode: 200, responseHeaders: [type], body })
    : ask('Fetch.failRequest', { requestId, errorReason: 'Failed' })
  answered.catch(() => {})
}

async function within<T>(milliseconds: number, promise: Promise<T>, what: string): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${what} took too long`)), milliseconds)
  })
  return Promise.race([promise, late]).finally(() => clearTimeout(timer))
}
