// Every way to print a briefing: one row per format. A new format is one file and one row.
import type { Briefing } from '../model/briefing.js';
import type { NonEmpty } from '../text/non-empty.js';
import type { SafeText } from '../text/safe-text.js';
import { renderJson } from './json.js';
import { renderText, type PageOptions } from './text.js';

export type OutputFormat = {
  /** The option that asks for it: "print" for --print. */
  readonly flag: string;
  readonly render: (briefing: Briefing, options: PageOptions) => SafeText;
};

export const OUTPUT_FORMATS: NonEmpty<OutputFormat> = [
  { flag: 'print', render: renderText },
  { flag: 'json', render: renderJson },
];

/** The format of an option; without one the page that people read. */
export const formatFor = (option: string | undefined): OutputFormat =>
  OUTPUT_FORMATS.find(({ flag }) => flag === option) ?? OUTPUT_FORMATS[0];
