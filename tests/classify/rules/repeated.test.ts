import { expect, test } from 'vitest'
import { repeated } from '../../../src/classify/rules/repeated.ts'
import { heading, item, paragraph } from '../../blocks/block.ts'
import { as, draftOf, dropped, labels } from '../draft.ts'

const LONG = 'Sáng 5/2, bà con xuống chợ từ lúc trời còn mờ sương.'
const hidden = { hidden: true }

test('keeps the first of equal blocks', () => {
  expect(labels(repeated, draftOf([paragraph(LONG), paragraph('Khác.'), paragraph(LONG)]))).toEqual([
    'body',
    'body',
    'boilerplate repeated',
  ])
})

test('takes texts for equal that differ in case and signs', () => {
  expect(
    labels(repeated, draftOf([paragraph(LONG), paragraph(LONG.toUpperCase().replace('.', ' …'))]))[1],
  ).toBe('boilerplate repeated')
})

test('keeps the shown one of a hidden copy and its original, whichever comes first', () => {
  expect(labels(repeated, draftOf([paragraph(LONG, hidden), paragraph(LONG)]))).toEqual([
    'boilerplate repeated',
    'body',
  ])
  expect(labels(repeated, draftOf([paragraph(LONG), paragraph(LONG, hidden)]))).toEqual([
    'body',
    'boilerplate repeated',
  ])
})

test('keeps the heading, not the line of a list of contents that says it before', () => {
  const title = 'Bà con gùi gừng, vải lanh và hoa đào xuống chợ'
  expect(labels(repeated, draftOf([item(title), paragraph('Khác.'), heading(title)]))).toEqual([
    'boilerplate repeated',
    'body',
    'body',
  ])
})

test('keeps one of two hidden ones', () => {
  expect(labels(repeated, draftOf([paragraph(LONG, hidden), paragraph(LONG, hidden)]))).toEqual([
    'body',
    'boilerplate repeated',
  ])
})

test('keeps one of three, the shown one last', () => {
  const blocks = [paragraph(LONG, hidden), paragraph(LONG), paragraph(LONG)]
  expect(labels(repeated, draftOf(blocks))).toEqual(['boilerplate repeated', 'body', 'boilerplate repeated'])
})

test('lets the body repeat what is no part of it', () => {
  expect(labels(repeated, draftOf([dropped(paragraph(LONG)), paragraph(LONG)]))).toEqual([
    'boilerplate',
    'body',
  ])
})

test('drops the paragraph that says the lead again', () => {
  expect(labels(repeated, draftOf([as('lead', paragraph(LONG)), paragraph(LONG)]))).toEqual([
    'lead',
    'boilerplate repeated',
  ])
})

test('leaves refrains and names alone', () => {
  expect(
    labels(repeated, draftOf([paragraph('Tết, Tết, Tết đến rồi'), paragraph('Tết, Tết, Tết đến rồi')])),
  ).toEqual(['body', 'body'])
})

test('knows long blocks by their opening and their length', () => {
  const long = `${LONG} `.repeat(12)
  const texts = [`${long}Hết.`, `${long}HẾT.`, `${long}Hết rồi.`]
  expect(labels(repeated, draftOf(texts.map(text => paragraph(text))))).toEqual([
    'body',
    'boilerplate repeated',
    'body',
  ])
})
