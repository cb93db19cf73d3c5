'use strict'
// Preloaded to rehearse a run of the built program: keeps what V8 compiled meanwhile, for `bin/tinsach.js` to load.
const { renameSync, writeFileSync, readdirSync } = require('node:fs')
const { join } = require('node:path')
const v8 = require('node:v8')
const vm = require('node:vm')

const FOLDER = join(__dirname, '../dist/cli')
const COMPILED = `.${process.versions.v8}-${process.platform}-${process.arch}.compiled`
const MARK_END = 66

const scripts = []

// Compiled code is of use only to a V8 of the same flags.
v8.setFlagsFromString = () => {}

vm.Script = class extends vm.Script {
  constructor(source, options) {
    super(source, options)
    scripts.push({ script: this, source, filename: options.filename })
  }
}

for (const name of readdirSync(FOLDER)) if (name.endsWith('.js')) writeFileSync(join(FOLDER, name)+COMPILED, '', { flag: 'a' })

process.on('exit', () => {
  for (const { script, source, filename } of scripts) {
    const mark = source.slice(source.indexOf('//'), source.indexOf('//')+MARK_END)
    const hidden = `${filename}.${process.pid}`
    writeFileSync(hidden, Buffer.concat([Buffer.from(mark), script.createCachedData()]))
    renameSync(hidden, filename + COMPILED)
  }
})
