// English, put together from one file of data per subject.
import type { Language } from '../language.js';
import { furnitureData } from './furniture-data.js';
import { calendarData } from './calendar-data.js';
import { datelineData } from './dateline-data.js';
import { eventData } from './event-data.js';
import { grammarData } from './grammar-data.js';
import { nameData } from './name-data.js';
import { quoteData } from './quote-data.js';
import { sentenceData } from './sentence-data.js';
import { wordData } from './word-data.js';

export const english: Language = {
  code: 'en',
  calendar: calendarData,
  events: eventData,
  sentences: sentenceData,
  datelines: datelineData,
  furniture: furnitureData,
  words: wordData,
  grammar: grammarData,
  names: nameData,
  quotes: quoteData,
};
