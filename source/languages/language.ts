// What the program must know of a language, as data. A new language is one folder like english/ and one row in registry.ts.
import type { DatelineLexicon } from './dateline.js';
import type { CalendarLexicon } from './lexicons/calendar-lexicon.js';
import type { EventLexicon } from './lexicons/event-lexicon.js';
import type { FurnitureLexicon } from './lexicons/furniture-lexicon.js';
import type { GrammarLexicon } from './lexicons/grammar-lexicon.js';
import type { LineLexicon } from './lexicons/line-lexicon.js';
import type { NameLexicon } from './lexicons/name-lexicon.js';
import type { QuoteLexicon } from './lexicons/quote-lexicon.js';
import type { SentenceLexicon, WordLexicon } from './lexicons/word-lexicon.js';

export type Language = {
  /** ISO 639-1 code. */
  readonly code: string;
  readonly sentences: SentenceLexicon;
  readonly datelines: DatelineLexicon;
  readonly words: WordLexicon;
  readonly furniture: FurnitureLexicon;
  readonly calendar: CalendarLexicon;
  readonly events: EventLexicon;
  readonly lines: LineLexicon;
  readonly grammar: GrammarLexicon;
  readonly names: NameLexicon;
  readonly quotes: QuoteLexicon;
};
