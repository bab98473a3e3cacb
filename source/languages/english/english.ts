// English, put together from one file of data per subject.
import type { Language } from '../language.js';
import { furnitureData } from './furniture.js';
import { calendarData } from './calendar.js';
import { datelineData } from './dateline.js';
import { eventData } from './events.js';
import { grammarData } from './grammar.js';
import { nameData } from './names.js';
import { quoteData } from './quotes.js';
import { sentenceData } from './sentences.js';
import { wordData } from './words.js';

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
