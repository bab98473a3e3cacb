// English, put together from one file of data per subject.
import type { Language } from '../language.js';
import { sentenceData } from './sentence-data.js';
import { wordData } from './word-data.js';

export const english: Language = { code: 'en', sentences: sentenceData, words: wordData };
