import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'

/** What a folder (or a file) directly under `src` may import, besides itself. */
interface Room {
  /** Rooms of which anything may be imported. */
  readonly rooms: readonly string[]
  /** Rooms of which only types may be imported. */
  readonly types?: readonly string[]
  /** Packages, and where in the room they may be imported: a path below `src`. */
  readonly packages?: Readonly<Record<string, string>>
  /** May use Node's own modules, the clock, the terminal and state: what lies above `extract`. */
  readonly mayTouchTheWorld?: boolean
}

/** The stages that `extract` puts in a row, and what they stand on. */
const PURE = [
  'model',
  'data',
  'text',
  'dom',
  'encodings',
  'fonts',
  'recognize',
  'metadata',
  'sites',
  'blocks',
  'classify',
  'assemble',
  'plain',
  'saved',
]

const ROOMS: Readonly<Record<string, Room>> = {
  model: { rooms: [] },
  data: { rooms: [] },
  text: { rooms: ['data'], types: ['model'] },
  dom: { rooms: ['data'], packages: { entities: 'dom' } },
  encodings: {
    rooms: ['model', 'data', 'text'],
    packages: { 'iconv-lite': 'encodings', 'node:buffer': 'encodings/decode.ts' },
  },
  fonts: { rooms: ['data', 'text', 'dom', 'encodings'], types: ['model'] },
  recognize: { rooms: ['data', 'encodings'] },
  metadata: { rooms: ['model', 'data', 'text', 'dom'], types: ['sites'] },
  sites: { rooms: ['model', 'dom'] },
  blocks: { rooms: ['model', 'data', 'text', 'dom'], types: ['sites'] },
  classify: { rooms: ['model', 'data', 'text', 'dom'], types: ['blocks', 'metadata', 'sites'] },
  assemble: { rooms: ['model', 'data', 'text'], types: ['metadata'] },
  plain: { rooms: ['model', 'data', 'text'], types: ['metadata'] },
  saved: { rooms: ['dom'] },
  scripted: { rooms: ['data', 'dom'] },
  profile: { rooms: ['model', 'text'] },
  'read-html.ts': { rooms: [...PURE, 'scripted', 'profile'] },
  'status.ts': { rooms: ['model', 'text', 'classify'], types: ['read-html.ts'] },
  'read-page.ts': { rooms: [...PURE, 'profile', 'read-html.ts', 'status.ts'] },
  'extract.ts': { rooms: ['model', 'text', 'metadata', 'assemble', 'read-page.ts'], types: ['read-html.ts'] },
  'label-page.ts': { rooms: ['model', 'metadata', 'read-page.ts'] },
  formats: {
    rooms: ['model', 'text', 'data'],
    packages: {
      yaml: 'formats/markdown',
      'mdast-util-to-markdown': 'formats/markdown',
      'mdast-util-gfm-table': 'formats/markdown',
    },
  },
  containers: {
    rooms: ['model', 'recognize'],
    packages: { fzstd: 'containers', yauzl: 'containers', 'postal-mime': 'containers/mime' },
    mayTouchTheWorld: true,
  },
  batch: {
    rooms: ['model', 'text', 'extract.ts', 'containers', 'formats', 'profile', 'label-page.ts'],
    packages: { tinyglobby: 'batch', picomatch: 'batch' },
    mayTouchTheWorld: true,
  },
  cli: {
    rooms: [
      'model',
      'text',
      'encodings',
      'sites',
      'extract.ts',
      'label-page.ts',
      'formats',
      'containers',
      'profile',
      'batch',
    ],
    packages: { commander: 'cli', chalk: 'cli' },
    mayTouchTheWorld: true,
  },
  'classify/training': { rooms: [...PURE, 'read-html.ts', 'extract.ts'], mayTouchTheWorld: true },
  'index.ts': { rooms: ['model', 'extract.ts', 'containers', 'formats', 'profile'] },
}

/** Files that touch the world though they stand below `extract`, with the reason. */
const EXCEPTIONS: Readonly<Record<string, string>> = {
  'encodings/iconv.ts': 'loads iconv-lite at its first use, since most runs never need it',
}

const MAX_FILE_LINES = 250
const MAX_FUNCTION_LINES = 40
/** Three, then an object; a fourth where the object would be made anew for every node of a page. */
const MAX_PARAMETERS = 4
const VAGUE_NAME = /(^|[-/.])(utils?|helpers?|common|misc|shared|managers?)([-/.]|$)/

interface Source {
  /** Below `src`, with forward slashes. */
  readonly path: string
  readonly text: string
  readonly tree: ts.SourceFile
  readonly room: string
}

interface Import {
  readonly from: Source
  readonly specifier: string
  readonly isType: boolean
}

const SRC = fileURLToPath(new URL('../src/', import.meta.url))
const SOURCES: readonly Source[] = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter(file => file.endsWith('.ts'))
  .map(file => file.replaceAll('\\', '/'))
  .sort()
  .map(path => {
    const text = readFileSync(join(SRC, path), 'utf8')
    return {
      path,
      text,
      tree: ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true),
      room: roomOf(path),
    }
  })
const IMPORTS: readonly Import[] = SOURCES.flatMap(importsOf)

describe('who may import whom', () => {
  test('every file stands in a room of the table', () => {
    const strangers = SOURCES.filter(source => ROOMS[source.room] === undefined).map(source => source.path)
    expect(strangers, 'put the file into a room, or add its room to ROOMS with what it may import').toEqual(
      [],
    )
  })

  test.each(Object.keys(ROOMS))('%s imports only the rooms it may', name => {
    const { rooms, types = [] } = ROOMS[name]!
    const wrong = IMPORTS.filter(({ from, specifier, isType }) => {
      if (from.room !== name || !specifier.startsWith('.')) return false
      const target = roomOf(normalize(join(dirname(from.path), specifier)))
      return target !== name && !rooms.includes(target) && !(isType && types.includes(target))
    }).map(describeImport)
    const may = [...rooms, ...types.map(room => `types of ${room}`)].join(', ') || 'no other room'
    expect(
      wrong,
      `${name} may import ${may}: pass the value in, or move what both need to a room below both`,
    ).toEqual([])
  })

  test.each(Object.keys(ROOMS))('%s imports only the packages it may', name => {
    const { packages = {}, mayTouchTheWorld = false } = ROOMS[name]!
    const wrong = IMPORTS.filter(({ from, specifier, isType }) => {
      if (from.room !== name || specifier.startsWith('.') || isType) return false
      if (specifier.startsWith('node:') && mayTouchTheWorld) return false
      const where = packages[packageOf(specifier)]
      return where === undefined || !from.path.startsWith(where)
    }).map(describeImport)
    const may = Object.entries(packages).map(([name, where]) => `${name} (under src/${where})`)
    expect(
      wrong,
      `${name} may import ${may.join(', ') || 'no package'}${mayTouchTheWorld ? ' and node:' : ''}: ask the room that owns the package`,
    ).toEqual([])
  })

  test('the table names only rooms that are there', () => {
    const present = new Set(SOURCES.map(source => source.room))
    expect(
      Object.keys(ROOMS).filter(room => !present.has(room)),
      'take the room out of ROOMS',
    ).toEqual([])
  })
})

describe('below extract', () => {
  const pure = SOURCES.filter(source => ROOMS[source.room]?.mayTouchTheWorld !== true)

  test('nothing reads a clock, rolls dice, prints or asks the process', () => {
    const wrong = pure
      .filter(source => EXCEPTIONS[source.path] === undefined)
      .flatMap(source =>
        nodesOf(source, isWorldly).map(node => `${place(source, node)}: ${node.getText().slice(0, 40)}`),
      )
    expect(
      wrong,
      'output depends on the page and the options alone: take the value as a parameter or return a warning',
    ).toEqual([])
  })

  test('nothing is kept between pages: no variable at the top of a module', () => {
    const wrong = pure.flatMap(source =>
      source.tree.statements.filter(isTopLevelLet).map(node => place(source, node)),
    )
    expect(wrong, 'make it a const, or state of a function that lasts one page').toEqual([])
  })

  test('a site layout states facts: none of its fields is a function', () => {
    const sites = pure.filter(source => source.room === 'sites')
    const wrong = sites.flatMap(source => nodesOf(source, isFunctionField).map(node => place(source, node)))
    expect(wrong, 'if a site needs code, a general stage lacks something: mend that').toEqual([])
  })
})

describe('house style', () => {
  test('files have names that tell what is in them', () => {
    const wrong = SOURCES.filter(source => VAGUE_NAME.test(source.path)).map(source => source.path)
    expect(wrong, 'name the file after the one fact it holds').toEqual([])
  })

  test(`no file but tables has more than ${MAX_FILE_LINES} lines`, () => {
    const isTable = (source: Source): boolean =>
      source.room === 'data' || nodesOf(source, ts.isFunctionLike).length === 0
    const wrong = SOURCES.filter(source => lineCount(source.text) > MAX_FILE_LINES && !isTable(source))
    expect(
      wrong.map(source => `${source.path}: ${lineCount(source.text)}`),
      'part it: one fact a file',
    ).toEqual([])
  })

  test(`no function has more than ${MAX_FUNCTION_LINES} lines`, () => {
    const wrong = SOURCES.flatMap(source =>
      nodesOf(source, isFunctionWithBody)
        .map(node => ({ node, lines: lineCount(node.getText()) }))
        .filter(({ lines }) => lines > MAX_FUNCTION_LINES)
        .map(({ node, lines }) => `${place(source, node)}: ${lines}`),
    )
    expect(wrong, 'give its parts names').toEqual([])
  })

  test(`no function takes more than ${MAX_PARAMETERS} parameters`, () => {
    const wrong = SOURCES.flatMap(source =>
      nodesOf(source, isFunctionWithBody)
        .filter(node => node.parameters.length > MAX_PARAMETERS)
        .map(node => `${place(source, node)}: ${node.parameters.length}`),
    )
    expect(wrong, 'take an object with named fields').toEqual([])
  })

  test('the type any stands nowhere', () => {
    const wrong = SOURCES.flatMap(source =>
      nodesOf(source, node => node.kind === ts.SyntaxKind.AnyKeyword).map(node => place(source, node)),
    )
    expect(wrong, 'use unknown and narrow it').toEqual([])
  })

  test('nothing is exported as default', () => {
    const wrong = SOURCES.flatMap(source => nodesOf(source, isDefaultExport).map(node => place(source, node)))
    expect(wrong, 'give the export a name').toEqual([])
  })

  test('every exported function has a doc comment', () => {
    const wrong = SOURCES.flatMap(source =>
      source.tree.statements.filter(isUndocumentedFunction).map(node => place(source, node)),
    )
    expect(wrong, 'say in one sentence what it gives, with units, shapes and errors').toEqual([])
  })
})

/** The longest name in the table that the path begins with, else its first part. */
function roomOf(path: string): string {
  const names = Object.keys(ROOMS).filter(name => path === name || path.startsWith(`${name}/`))
  return names.sort((a, b) => b.length - a.length)[0] ?? path.split('/')[0]!
}

function importsOf(from: Source): Import[] {
  return nodesOf(from, isImporting).flatMap(node => {
    if (ts.isCallExpression(node)) {
      const [argument] = node.arguments
      return argument && ts.isStringLiteral(argument)
        ? [{ from, specifier: argument.text, isType: false }]
        : []
    }
    const { moduleSpecifier } = node
    if (moduleSpecifier === undefined || !ts.isStringLiteral(moduleSpecifier)) return []
    const isType = ts.isImportDeclaration(node) ? node.importClause?.isTypeOnly === true : node.isTypeOnly
    return [{ from, specifier: moduleSpecifier.text, isType }]
  })
}

function isImporting(node: ts.Node): node is ts.ImportDeclaration | ts.ExportDeclaration | ts.CallExpression {
  const isDynamic = ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword
  return ts.isImportDeclaration(node) || ts.isExportDeclaration(node) || isDynamic
}

function packageOf(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')
}

/** All nodes of a file that pass, in document order. */
function nodesOf<T extends ts.Node>(source: Source, passes: (node: ts.Node) => node is T): T[]
function nodesOf(source: Source, passes: (node: ts.Node) => boolean): ts.Node[]
function nodesOf(source: Source, passes: (node: ts.Node) => boolean): ts.Node[] {
  const found: ts.Node[] = []
  const visit = (node: ts.Node): void => {
    if (passes(node)) found.push(node)
    ts.forEachChild(node, visit)
  }
  visit(source.tree)
  return found
}

const WORLDLY = new Set(['console', 'process', 'performance', 'Date.now', 'Math.random'])

function isWorldly(node: ts.Node): boolean {
  if (ts.isNewExpression(node)) return node.expression.getText() === 'Date' && !node.arguments?.length
  if (!ts.isPropertyAccessExpression(node)) return false
  return WORLDLY.has(node.getText()) || WORLDLY.has(node.expression.getText())
}

function isDefaultExport(node: ts.Node): boolean {
  const isModifier = node.kind === ts.SyntaxKind.DefaultKeyword && !ts.isDefaultClause(node.parent)
  return isModifier || (ts.isExportAssignment(node) && !node.isExportEquals)
}

function isFunctionField(node: ts.Node): boolean {
  return ts.isFunctionLike(node) && (ts.isMethodDeclaration(node) || ts.isPropertyAssignment(node.parent))
}

function isTopLevelLet(node: ts.Statement): boolean {
  return ts.isVariableStatement(node) && !(node.declarationList.flags & ts.NodeFlags.Const)
}

function isFunctionWithBody(node: ts.Node): node is ts.FunctionLikeDeclaration {
  return ts.isFunctionLike(node) && 'body' in node && node.body !== undefined
}

function isUndocumentedFunction(node: ts.Statement): boolean {
  const isExported =
    ts.canHaveModifiers(node) &&
    ts.getModifiers(node)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)
  const isFunction =
    ts.isFunctionDeclaration(node) ||
    (ts.isVariableStatement(node) &&
      node.declarationList.declarations.some(
        ({ initializer }) => initializer && ts.isArrowFunction(initializer),
      ))
  return Boolean(isExported) && isFunction && ts.getJSDocCommentsAndTags(node).length === 0
}

function place(source: Source, node: ts.Node): string {
  return `src/${source.path}:${source.tree.getLineAndCharacterOfPosition(node.getStart()).line + 1}`
}

function describeImport({ from, specifier, isType }: Import): string {
  return `src/${from.path} imports ${isType ? 'a type from ' : ''}${specifier}`
}

function lineCount(text: string): number {
  return text.trimEnd().split('\n').length
}
