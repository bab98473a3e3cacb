// What English prints where a dateline might stand: labels of a line, and a byline that names a place.
import type { DatelineLexicon } from '../dateline.js';
import { words } from './word-list.js';

export const datelineLexicon: DatelineLexicon = {
  labels: words(`
    exclusive update updated updates breaking analysis opinion watch video photos photo live correction corrections
    clarification editorial comment news review interview profile factbox explainer timeline note warning yes no
    sunday monday tuesday wednesday thursday friday saturday
  `),
  // "By Ann Lind in Oslo", "By Ann Lind and Per Orr in New York"; near miss: "By Monday in Oslo", "By Ann Lind in the end"
  bylineStart: /^by/i,
  byline:
    /^[Bb][Yy]:? (?:\p{Lu}[\p{L}.’'-]{0,30},? (?:and )?){2,8}in (?<place>\p{Lu}[\p{L}.’'-]{1,30}(?:,? \p{Lu}[\p{L}.’'-]{0,30}){0,3})/u,
};
