import { describe, expect, it } from 'vitest';
import { quotesIn, rowsIn } from '../../helpers/quotes.js';

describe('readDirect', () => {
  it.each([
    ['who is beside it', '“The quay is shut,” Ann Orr said.', ['direct | Ann Orr | The quay is shut,']],
    ['both halves as one', '“The quay,” Ann Orr said, “is shut for good.”', ['direct | Ann Orr | The quay, is shut for good.']],
    ['what follows without a source', '“The quay is shut,” Ann Orr said. “Nobody asked us.”', ['direct | Ann Orr | The quay is shut. Nobody asked us.']],
    ['two speakers apart', '“The quay is shut,” Ann Orr said. “It is not,” Per Lind said.', ['direct | Ann Orr | The quay is shut,', 'direct | Per Lind | It is not,']],
    ['a pronoun', 'Mayor Ann Orr came. “The quay is shut,” she said.', ['direct | Ann Orr | The quay is shut,']],
    ['nobody who is known', '“The quay is shut,” a docker said.', ['direct | (a docker) | The quay is shut,']],
    ['who acts right in front', 'Ann Orr shook her head. “The quay is shut for all of us.”', ['direct | Ann Orr | The quay is shut for all of us.']],
  ])('takes %s', (_why, body, rows) => {
    expect(rowsIn(body)).toEqual(rows);
  }); // prettier-ignore

  it('is one quote over paragraphs that each open with a mark', () => {
    const rows = rowsIn('“The quay is shut,” Ann Orr said. “Nobody asked us.\n\n“Nobody will.”');
    expect(rows).toHaveLength(1);
    expect(rows[0]).toContain('Nobody will.');
  });

  it('says how the speaker was found', () => {
    const of = (body: string) => quotesIn(body)[0]?.speakerCertainty;
    expect(of('“The quay is shut,” Ann Orr said.')).toBe('explicit');
    expect(of('Mayor Ann Orr came. “The quay is shut,” she said.')).not.toBe('explicit');
  });
});
