import { join } from 'node:path';
import { expect, it } from 'vitest';
import { composeBriefing } from '../../../source/pipeline.js';
import { readGold } from '../../../tools/score/gold.js';
import { renderScores } from '../../../tools/score/score.js';
import { scoreStory } from '../../../tools/score/score-story.js';

const STORY = join(import.meta.dirname, 'ferry');

it('counts what a briefing does of what is expected, and what it should not do', async () => {
  const made = await composeBriefing([join(STORY, 'articles')]);
  // Which title is chosen and how many quotes are listed is not for this test to say.
  const verdicts = scoreStory(
    { ...made, title: 'Orlow goes down' },
    readGold(join(STORY, 'gold.json')),
  ).filter(({ measure }) => measure !== 'quote listed');
  expect(renderScores(verdicts)).toEqual([
    'event listed under its day   0.667  2/3',
    'event listed under any day   1.000  3/3',
    'event found under its day    0.667  2/3',
    'status of an event found     1.000  2/2',
    'quote found                  1.000  2/2',
    'right speaker                0.500  1/2',
    'wrong speaker                0.500  1/2',
    'absent, but listed           0.000  0/1',
    'title                        1.000  1/1',
    'number of stories            1.000  1/1',
  ]);
});

it('names a file with a field that it does not know', () => {
  expect(() => readGold(join(import.meta.dirname, '../../../package.json'))).toThrow(
    /package\.json: there is no field "name"/,
  );
});
