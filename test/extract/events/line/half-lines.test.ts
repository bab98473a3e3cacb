// The lines whose verb asks for what is left behind.
import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../../../source/extract/extract-article.js';
import { articleOf } from '../../../helpers/article.js';

const TABLE: readonly {
  readonly fault: string;
  /** Sentences, of which the last is judged alone. */
  readonly has: readonly string[];
  readonly lacks: readonly string[];
}[] = [
  {
    fault: 'what is said is not in it',
    has: [
      'Bo Orr led the old order. In a 1963 speech, Bo Orr declared.',
      '“Who do they think they are?” Bo Orr said of Velm in February.',
      'Ann Lind won. Ann Lind went on to say on Friday.',
      '“The dam is unsafe!” Mr. Orr wrote on a website on Friday.',
      '“We need rain!” Ann Lind said to the Tarn Post on Friday.',
      '“It is cold.” Ann Lind told reporters on Friday.',
      'Ann Lind was told at about 6 p.m. Friday by Bo Orr.',
    ],
    lacks: [
      'Ann Lind was told of her fate by Bo Orr on Friday.',
      'Ann Lind was told on Friday that the mill would close.',
      'Ann Lind was told on Friday the mill would close.',
      'Ann Lind was told the news on Friday.',
      'The tale of the mill was told on Friday in Oslo.',
      'Norland declared war on Friday.',
      'The bridge is safe, Ann Lind said on Friday.',
      'Ann Lind told the court on Friday of her fears.',
      'Ann Lind told reporters on Friday she would quit.',
      'Bo Orr said on Friday, when asked, that the dam was safe.',
      'Nine mills shut in Tarn on Friday, a clerk who knew the owners wrote.',
      'The new plan “will not solve this on its own,” Ann Lind said on Friday.',
      'The storm added to the gloom in Tarn on Friday.',
      'A tax rise, nine economists say, limited the boom in Norland in 2010.',
      'Police said at the time on Friday a woman named Bo Orr as her attacker.',
      'The union found letters Ann Lind wrote at school in 1990.',
      'Bo Orr announced a plan to sell the mill on Friday.',
    ],
  },
  {
    fault: 'what its verb asks for is not there',
    has: [
      'Twelve jurors will look into 3 and 4 May, when Bo Orr was found.',
      'Bo Orr asked whether the rule would apply. Officials of the labour ministry said on Friday it would not.',
      'Was it his voice? Bo Orr told Radio Tarn on Friday that it was but that the words had been cut.',
      '“We lost,” said Bo Orr, who had argued in his speech on Friday that it was a mess and that it was the deputy, Ann Lind, who had the keys.',
    ],
    lacks: [
      'Officials of the labour ministry said on Friday the rule would apply but the fine would not.',
      'Bo Orr told Radio Tarn on Friday that it was safe but that the dam had cracks.',
      'Bo Orr, who said in Oslo on Friday that it was a lie, left the town.',
      'The jury sat in May. Orr was jailed on Friday.',
      'The jury sat in May. Orr was found dead on Friday.',
    ],
  },
];

/** The fault of the last line of a text. */
const faultOf = (body: string): string | undefined =>
  extractArticle(articleOf(body, { title: 'News in brief' })).events.at(-1)?.lineFault;

describe.each(TABLE)('$fault', ({ fault, has, lacks }) => {
  it.each(has)('is the fault of %s', (body) => {
    expect(faultOf(body)).toBe(fault);
  });

  it.each(lacks)('is none of %s', (body) => {
    expect(faultOf(body)).not.toBe(fault);
  });
});
