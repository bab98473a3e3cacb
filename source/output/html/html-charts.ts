// A story of the page → its timeline and its coverage as SVG: pictures of what stands in words beside them.
import { dayNumber } from '../../calendar/civil-days.js';
import { sayDay } from '../../select/wording.js';
import { escapeHtml } from './html-text.js';
import type { PageEvent, PageStory } from '../page.js';

/** Where an event stands on the page. */
type AnchorOf = (eventId: string) => string;

const WIDTH = 720;
const MARGIN = 12;
const TIMELINE_HEIGHT = 64;
const AXIS = 40;
/** A circle of an event that one article tells, and the largest. */
const LEAST_RADIUS = 4;
const MOST_RADIUS = 10;

/** A circle for each listed event that has a day, the larger the more places tell it. Nothing of fewer than two days. */
export function timelineChart({ periods }: PageStory, anchorOf: AnchorOf): string[] {
  const dated = periods
    .flatMap(({ events }) => events)
    .flatMap((event) => (event.days === undefined ? [] : [{ event, days: event.days }]));
  const first = dated.reduce((day, { days }) => Math.min(day, dayNumber(days.start)), Infinity);
  const last = dated.reduce((day, { days }) => Math.max(day, dayNumber(days.start)), -Infinity);
  if (!(first < last)) return [];
  const columnOf = (day: string): number =>
    MARGIN + ((dayNumber(day) - first) / (last - first)) * (WIDTH - 2 * MARGIN);
  const days = dated.map(({ days: { start } }) => start).sort();
  const circle = ({ event, days: { start } }: (typeof dated)[number]): string =>
    `<a href="#${anchorOf(event.id)}"><circle class="dot" cx="${round(columnOf(start))}" cy="${AXIS}" r="${radiusOf(event)}"><title>${escapeHtml(`${sayDay(start)}: ${event.summary}`)}</title></circle></a>`;
  return [
    `<svg viewBox="0 0 ${WIDTH} ${TIMELINE_HEIGHT}" role="group" aria-label="Timeline of the listed events">`,
    `<line class="axis" x1="${MARGIN}" y1="${AXIS}" x2="${WIDTH - MARGIN}" y2="${AXIS}"/>`,
    ...dated.map(circle),
    `<text x="${MARGIN}" y="14">${sayDay(days[0])}</text>`,
    `<text x="${WIDTH - MARGIN}" y="14" text-anchor="end">${sayDay(days.at(-1))}</text>`,
    '</svg>',
  ];
}

const round = (value: number): string => String(Math.round(10 * value) / 10);

const radiusOf = ({ citations }: PageEvent): number =>
  Math.min(MOST_RADIUS, LEAST_RADIUS + citations.length - 1);

const ROW = 18;
/** Room for the names of outlets, in characters of 6.6 units. */
const NAME_CHARACTERS = 26;
const NAME_WIDTH = NAME_CHARACTERS * 6.6 + 8;

/** A row for each outlet, a column for each listed event: a dot where it tells it. */
export function coverageChart(
  { coverage, periods, background }: PageStory,
  anchorOf: AnchorOf,
): string[] {
  const events = [...background, ...periods].flatMap((period) => period.events);
  if (events.length === 0) return [];
  const step = Math.min(ROW, (WIDTH - NAME_WIDTH) / events.length);
  const rows = coverage.flatMap(({ outlet, events: told }, row) => {
    const middle = ROW * row + ROW / 2;
    const ids = new Set(told);
    const dots = events.map(({ id, summary }, column) => {
      const tells = ids.has(id);
      const title = `${outlet}${tells ? '' : ' does not tell'}: ${summary}`;
      return `<a href="#${anchorOf(id)}"><circle class="${tells ? 'dot' : 'none'}" cx="${round(NAME_WIDTH + step * (column + 0.5))}" cy="${middle}" r="${round(tells ? step / 3 : step / 8)}"><title>${escapeHtml(title)}</title></circle></a>`;
    });
    return [`<text x="0" y="${middle + 4}">${escapeHtml(shortened(outlet))}</text>`, ...dots];
  });
  return [
    `<svg viewBox="0 0 ${WIDTH} ${ROW * coverage.length}" role="group" aria-label="Which outlet tells which of the listed events, in order of time">`,
    ...rows,
    '</svg>',
  ];
}

const shortened = (name: string): string =>
  name.length > NAME_CHARACTERS ? `${name.slice(0, NAME_CHARACTERS - 1)}…` : name;
