// An expression as written → its TIMEX3 type and value, counted from the right day. One function per kind of expression.
import type { Expression } from './patterns.js';
import { resolveCalendar, resolveClock, resolveHoliday } from './resolve-calendar.js';
import { durationOf, resolveSet } from './resolve-duration.js';
import {
  resolveAgo,
  resolveAnaphoric,
  resolveDeictic,
  resolveQuarter,
  resolveUnit,
  resolveWeekday,
} from './resolve-relative.js';
import { type Anchors, plain, type Resolved, type Resolver, type Says } from './resolved.js';

/** The type and value of an expression; undefined where it has none (31 November, "last week" of an unknown day). */
export function resolve(expression: Expression, anchors: Anchors): Resolved | undefined {
  const { says } = expression;
  const said: Says = {
    number: (tag) => (typeof says[tag] === 'number' ? says[tag] : undefined),
    word: (tag) => (typeof says[tag] === 'string' ? says[tag] : undefined),
  };
  return RESOLVERS[expression.kind]?.(said, anchors, expression.rule);
}

const RESOLVERS: Readonly<Record<string, Resolver>> = {
  calendar: resolveCalendar,
  weekday: resolveWeekday,
  deictic: resolveDeictic,
  unit: resolveUnit,
  quarter: resolveQuarter,
  ago: resolveAgo,
  anaphoric: resolveAnaphoric,
  ref: (says) => plain('DATE', says.word('ref')),
  duration: (says) => plain('DURATION', durationOf(says)),
  set: resolveSet,
  clock: resolveClock,
  holiday: resolveHoliday,
};
