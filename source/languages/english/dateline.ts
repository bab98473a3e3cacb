// What English prints where a dateline might stand: labels of a line.
import type { DatelineLexicon } from '../dateline.js';
import { words } from './word-list.js';

export const datelineLexicon: DatelineLexicon = {
  labels: words(`
    exclusive update updated updates breaking analysis opinion watch video photos photo live correction corrections
    clarification editorial comment news review interview profile factbox explainer timeline note warning yes no
    sunday monday tuesday wednesday thursday friday saturday
  `),
};
