import { texts } from '../language/language'
import en from './texts.en.json'
import zh from './texts.zh.json'

export const useTexts = texts('credit', zh, en)
