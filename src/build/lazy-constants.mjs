import { readFile } from 'node:fs/promises'
import ts from 'typescript'

/**
 * An esbuild plugin. V8 reads a regular expression when it comes to it, and needs a tenth of a millisecond for a class
 * such as `\p{L}`; one page uses a third of them. So those that stand at the top of a module, and sets and maps with
 * them, are made when they are first used.
 */
export const lazyConstants = {
  name: 'lazy-constants',
  setup({ onLoad }) {
    onLoad({ filter: /\/src\/.*\.ts$/ }, async ({ path }) => ({
      contents: withLazyConstants(await readFile(path, 'utf8')),
      loader: 'ts',
    }))
  },
}

function withLazyConstants(text) {
  const file = ts.createSourceFile('.ts', text, ts.ScriptTarget.ES2022, true)
  const constants = new Map(
    file.statements
      .filter(isLazy)
      .map(declarationOf)
      .map(node => [node.name.text, node]),
  )
  const identifiers = identifiersOf(file).filter(node => constants.has(node.text))
  for (const node of identifiers)
    if (isDeclaration(node) && node.parent !== constants.get(node.text)) constants.delete(node.text)
  const edits = [...constants].map(([name, node]) => ({
    start: node.parent.getStart(),
    end: node.initializer.getStart(),
    text: `let ${name}; const make${name} = () => ${name} ??= `,
  }))
  for (const node of identifiers) {
    if (constants.has(node.text) && !isDeclaration(node)) edits.push(editOfUse(node))
  }
  return applied(edits, text)
}

function isLazy(statement) {
  if (!ts.isVariableStatement(statement) || statement.modifiers !== undefined) return false
  if (!(statement.declarationList.flags & ts.NodeFlags.Const)) return false
  const { name, initializer } = declarationOf(statement)
  if (statement.declarationList.declarations.length > 1 || !ts.isIdentifier(name)) return false
  return isDear(initializer)
}

/** Whether making a value makes a regular expression, a set or a map. */
function isDear(node) {
  if (ts.isFunctionLike(node)) return false
  if (ts.isRegularExpressionLiteral(node)) return true
  if (ts.isNewExpression(node) && DEAR.has(node.expression.getText())) return true
  return ts.forEachChild(node, isDear) ?? false
}

const DEAR = new Set(['RegExp', 'Set', 'Map'])

function declarationOf({ declarationList }) {
  return declarationList.declarations[0]
}

/** Those that stand for values. */
function identifiersOf(file) {
  const found = []
  const visit = node => {
    if (ts.isIdentifier(node) && !isName(node)) found.push(node)
    if (!ts.isTypeNode(node)) ts.forEachChild(node, visit)
  }
  visit(file)
  return found
}

function isName(node) {
  const { parent } = node
  if (ts.isPropertyAccessExpression(parent)) return parent.name === node
  return (ts.isPropertyAssignment(parent) || ts.isMethodDeclaration(parent)) && parent.name === node
}

function isDeclaration(node) {
  const { parent } = node
  if (ts.isShorthandPropertyAssignment(parent)) return false
  return parent.name === node || ts.isExportSpecifier(parent) || ts.isImportSpecifier(parent)
}

function editOfUse(node) {
  const { parent, text } = node
  const start = node.getStart()
  // A parenthesis at the start of a line would go on with the line before.
  const statement = ts.findAncestor(node, ts.isExpressionStatement)
  const use = statement?.getStart() === start ? `make${text}()` : `(${text} ?? make${text}())`
  return { start, end: node.end, text: ts.isShorthandPropertyAssignment(parent) ? `${text}: ${use}` : use }
}

function applied(edits, text) {
  let result = ''
  let at = 0
  for (const { start, end, text: replacement } of edits.sort((a, b) => a.start - b.start)) {
    result += text.slice(at, start) + replacement
    at = end
  }
  return result + text.slice(at)
}
