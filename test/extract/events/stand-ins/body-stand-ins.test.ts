import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../../../source/extract/extract-article.js';
import { articleOf } from '../../../helpers/article.js';

/** The lines of an article published on Tuesday 28 December 2021. */
const linesOf = (body: string, title: string): string[] =>
  extractArticle(articleOf(body, { title })).events.map(({ summary }) => summary);

/** [sentences, the last line, the headline] */
type Row = readonly [string, string, string?];

const BODIES: readonly Row[] = [
  ['Harbour Foods cut nine jobs on Sunday. Shares of Harbour Foods fell. Harbour Foods sold a mill on Sunday. The company shut nine shops on Monday.', 'The company [Harbour Foods] shut nine shops'],
  // the body of the headline, named last, or who acted in the sentence that names another
  ['The regulator is looking into Velm, two people said. The company, which has lost money, confirmed on Monday that it got a letter. Velm fell.', 'The company [Velm], which has lost money, confirmed that it got a letter', 'Regulator looks into Velm'],
  ['The regulator is looking into Velm, two people said. The company shelved its plans on Sunday after shares fell. Velm fell.', 'The company [Velm] shelved its plans after shares fell', 'Regulator looks into Velm'],
  // the one of its sort that was just named
  ['Karlow Chemicals said on Monday that demand fell. The company closed its plant on Tuesday. Karlow Chemicals employs 300.', 'The company [Karlow Chemicals] closed its plant'],
  ['Karlow Motors wrote to the regulator. Karlow Motors sold 900 cars. The carmaker fired its chief engineer on Monday.', 'The carmaker [Karlow Motors] fired its chief engineer'],
  ['Inter Merrow coach Bo Orr is pleased. Inter Merrow won. The team will play against Tarn on January 19.', 'The team [Inter Merrow] will play against Tarn on January 19'],
  ['Fans of Merrow Rovers marched. Merrow Rovers lost. The club’s owner, Bo Orr, left on Monday.', '[Merrow Rovers]’s owner, Bo Orr, left'],
  ['Police searched Dorlan Energy on Sunday. Dorlan Energy runs nine plants. Officers arrested an official of the company in the north on Monday.', 'Officers arrested an official of the company [Dorlan Energy] in the north'],
]; // prettier-ignore

const OPEN: readonly Row[] = [
  ['Harbour Foods cut nine jobs on Sunday. Velm Motors sold a mill on Sunday. The company shut nine shops on Monday.', 'The company shut nine shops'],
  ['Velm was sued on Monday. Rival Tarn Foods watched the case. The company reported a loss on Sunday. Velm fell.', 'The company reported a loss', 'Velm sued'],
  ['Merrow Rovers beat Tarn Albion on Sunday. The team plays in Oldby on Friday.', 'The team plays in Oldby'],
  ['Velm sold its phone. Cisto sued Velm on Monday. Cisto got its mark in 2000, when the company bought Tarn.', 'Cisto got its mark in 2000, when the company bought Tarn', 'Velm sells phone'],
  ['Bo Orr and Ann Lind went to Aspen on Monday. The group danced on Tuesday in the snow.', 'The group danced in the snow', 'Singer in Aspen'],
  ['Dorlan Energy is for sale. Dorlan Energy runs nine plants. The utility, Velm, lost on Monday.', 'The utility, Velm, lost'],
]; // prettier-ignore

describe.each([
  ['the body that its sort must mean', BODIES],
  ['no body where it might be another', OPEN],
])('a line has in brackets %s', (_kind, rows) => {
  it.each(rows.map(([body, line, title = 'A title']) => [body, line, title] as const))(
    '%s',
    (body, line, title) => {
      expect(linesOf(body, title)).toContain(line);
    },
  );
});
