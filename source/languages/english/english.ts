// English, put together from one file of data per subject.
import type { Language } from '../language.js';
import { furnitureLexicon } from './furniture.js';
import { calendarLexicon } from './calendar.js';
import { datelineLexicon } from './dateline.js';
import { eventLexicon } from './events/events.js';
import { grammarLexicon } from './grammar/grammar.js';
import { lineLexicon } from './events/lines.js';
import { nameLexicon } from './names.js';
import { quoteLexicon } from './quotes.js';
import { sentenceLexicon } from './grammar/sentences.js';
import { wordLexicon } from './words.js';

export const english: Language = {
  code: 'en',
  calendar: calendarLexicon,
  events: eventLexicon,
  lines: lineLexicon,
  sentences: sentenceLexicon,
  datelines: datelineLexicon,
  furniture: furnitureLexicon,
  words: wordLexicon,
  grammar: grammarLexicon,
  names: nameLexicon,
  quotes: quoteLexicon,
};
