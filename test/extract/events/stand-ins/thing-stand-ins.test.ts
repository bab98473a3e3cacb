import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../../../source/extract/extract-article.js';
import { articleOf } from '../../../helpers/article.js';

/** The lines of an article published on Tuesday 28 December 2021. */
const linesOf = (body: string): string[] =>
  extractArticle(articleOf(body)).events.map(({ summary }) => summary);

/** [sentences, the last line] */
type Row = readonly [string, string];

const TOLD: readonly Row[] = [
  ['The council voted on Sunday for a ban on public rallies in Tarn. Mayor Ann Lind lifted the ban on Monday.', 'Mayor Ann Lind lifted the ban [on public rallies in Tarn]'],
  ['The trial of Bo Orr opened on Sunday. Lawyers asked on Monday that the trial be moved to Oslo.', 'Lawyers asked that the trial [of Bo Orr] be moved to Oslo'],
  ['An Air Norland flight left Tarn on Sunday. Officers boarded the flight on Monday.', 'Officers boarded the [Air Norland] flight'],
  ['Tarn’s airport closed on Sunday. Engineers searched the airport on Monday.', 'Engineers searched [Tarn’s] airport'],
  ['The Norwegian government fell on Sunday. Ann Lind said on Monday that the government had lost its way.', 'Ann Lind said that the [Norwegian] government had lost its way'],
  ['A murder trial opened in Tarn on Sunday. The trial ended on Monday.', 'The [murder] trial ended'],
  ['Lind won an appeal against the harbour tax on Sunday. Traders hailed the appeal on Monday.', 'Traders hailed the appeal [against the harbour tax]'],
  ['A flight from Oslo to Tarn vanished on Sunday. Divers found the flight on Monday.', 'Divers found the flight [from Oslo to Tarn]'],
]; // prettier-ignore

const OPEN: readonly Row[] = [
  // another one since, or one of several
  ['A car bomb killed nine on Sunday. A second bomb went off on Monday. Police said on Monday that the bomb was big.', 'Police said that the bomb was big'],
  ['A car bomb killed nine on Sunday. A bomb went off on Monday. Police defused the bomb on Monday.', 'Police defused the bomb'],
  ['The murder trial opened on Sunday. The fraud trial closed on Sunday. Lawyers left the trial on Monday.', 'Lawyers left the trial'],
  // some of those told of, or told behind the noun
  ['Wartime captures rose on Sunday. Those captures beyond the river ended on Monday.', 'Those captures beyond the river ended'],
  ['The town signed a deal with Norland on Sunday. Lind left the deal, known as the Tarn pact, on Monday.', 'Lind left the deal, known as the Tarn pact, on Monday'],
  // the line tells it
  ['The trial of Bo Orr opened on Sunday. Bo Orr left the trial on Monday.', 'Bo Orr left the trial'],
  ['A ban on public rallies began on Sunday. Ann Lind lifted the ban on night flights on Monday.', 'Ann Lind lifted the ban on night flights'],
  ['A hotel in Oslo burned on Sunday. Guests left the hotel in Tarn on Monday.', 'Guests left the hotel in Tarn'],
  // a body has a name of its own
  ['The Tarn Freedom party won on Sunday. The rally was long. Bo Orr left the party on Monday.', 'Bo Orr left the party'],
  // what hangs on another noun, or is another office
  ['Screens showed coverage of the demonstrations on Tarn Radio on Sunday. Ann Lind left the demonstrations on Monday.', 'Ann Lind left the demonstrations'],
  ['The shadow chancellor spoke in Tarn on Sunday. Ann Lind met the chancellor on Monday.', 'Ann Lind met the chancellor'],
  ['Tarn won both opera awards on Sunday. Ann Lind left the awards on Monday.', 'Ann Lind left the awards'],
  // a town, of which there may be others
  ['The town of Tarn burned on Sunday. Ann Lind left the town on Monday.', 'Ann Lind left the town'],
  // another land’s
  ['The Syrian ambassador left Tarn on Sunday. The Norwegian embassy said on Monday that the ambassador would stay.', 'The Norwegian embassy said that the ambassador would stay'],
  ['The army in Norway won on Sunday. Sweden has an army, too. In Sweden, Ann Lind left the army on Monday.', 'In Sweden, Ann Lind left the army'],
  // a name or number of which it would be but the end
  ['A Tarn/Oslo poll came out on Sunday. Ann Lind mocked the poll on Monday.', 'Ann Lind mocked the poll'],
  ['A study of the circumstances surrounding the fire began on Sunday. Ann Lind quit the study on Monday.', 'Ann Lind quit the study'],
  ['His attack on her plan came on Sunday. Ann Lind met the attack on Monday.', 'Ann Lind met the attack'],
]; // prettier-ignore

describe.each([
  ['what the article told of it before', TOLD],
  ['nothing where it may be another, or the line tells it', OPEN],
])('a line has in brackets behind “the” %s', (_kind, rows) => {
  it.each(rows)('%s', (body, line) => {
    expect(linesOf(body)).toContain(line);
  });
});
