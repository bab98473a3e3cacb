// What English prints where a dateline might stand: labels of a line, sides of a picture, words of somebody who speaks.
import type { DatelineLexicon } from '../dateline.js';
import { words } from './word-list.js';

export const datelineLexicon: DatelineLexicon = {
  labels: words(`
    exclusive update updated updates breaking analysis opinion watch video photos photo live correction corrections
    clarification editorial comment news review interview profile factbox explainer timeline note warning yes no
    read must full opening
    sunday monday tuesday wednesday thursday friday saturday
  `),
  sides: words(`left right top above below centre center front rear back seen file`),
  spoken: words(`i we you me us my our your mine ours yours`),
};
