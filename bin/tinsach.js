#!/usr/bin/env node
'use strict'

const { existsSync, readFileSync } = require('node:fs')
const { enableCompileCache, wrap } = require('node:module')
const { Script } = require('node:vm')

const FOLDER = `${__dirname}/../dist/cli/`
/** Compiled code is of use to the V8 that made it. */
const COMPILED = `.${process.versions.v8}-${process.platform}-${process.arch}.compiled`
/** First comes a comment with the mark of the source. */
const MARK_START = 2
const MARK_END = 66

const loaded = new Map()

if (require.main === module) run()
else module.exports = { prepareWorker }

function run() {
  start()
    ['main.js'].main(process.argv.slice(2))
    .then(code => {
      process.exitCode = code
    })
}

/** Brings what does a worker's tasks: a worker loads this file as a module. */
function prepareWorker(settings) {
  return start('page-task.js')['page-task.js'].prepareWorker(settings)
}

/** Code that was compiled by another V8 is none: Node compiles the files, and Node 22 keeps what comes of it. */
function start(name = 'main.js') {
  if (existsSync(`${FOLDER}main.js${COMPILED}`)) return load(name)
  enableCompileCache?.()
  return require(`../dist/cli/${name}`)
}

/** Loads a file of the build with the code that was compiled when it was built; V8 compiles it when it cannot use that. */
function load(name) {
  const known = loaded.get(name)
  if (known !== undefined) return known.exports
  const module = { exports: {} }
  loaded.set(name, module)
  const filename = FOLDER + name
  const source = readFileSync(filename, 'latin1')
  const script = new Script(wrap(source), { filename, cachedData: compiledCode(filename, source) })
  const need = id => (id.startsWith('./') ? load(id.slice(2)) : require(id))
  script.runInThisContext()(module.exports, need, module, filename, FOLDER)
  return module.exports
}

/** The code that was compiled from this source, not from one of another build; V8 compares no more than lengths. */
function compiledCode(filename, source) {
  const bytes = readCompiled(filename)
  const isOfSource = bytes?.latin1Slice(MARK_START, MARK_END) === source.slice(MARK_START, MARK_END)
  return isOfSource ? bytes.subarray(MARK_END) : undefined
}

function readCompiled(filename) {
  try {
    return readFileSync(filename + COMPILED)
  } catch {
    return undefined
  }
}
