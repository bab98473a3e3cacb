import { describe, expect, it } from 'vitest';
import type { SentenceForm } from '../../source/document/document.js';
import { repairTags } from '../../source/document/repairs.js';
import { tagNumber, TAGS } from '../../source/document/tagger/tag-set.js';
import { englishReader } from '../helpers/document.js';

/** "word/TAG word/TAG" repaired: the same, and the names of the rules. */
function repaired(text: string, form: SentenceForm): readonly [string, readonly string[]] {
  const pairs = text.split(' ').map((pair) => pair.split('/'));
  const { tagger } = englishReader();
  const forms = pairs.map(([word = '']) => tagger.formOf(word, 0, word.length));
  const tags = Uint8Array.from(pairs, ([, tag = '']) => tagNumber(tag) ?? 0);
  const names = repairTags({ forms, tags, form });
  return [forms.map((word, at) => `${word.text}/${TAGS[tags[at] ?? 0] ?? ''}`).join(' '), names];
}

/** [rule, form of the sentence, before, after] */
const REPAIRED: readonly (readonly [string, SentenceForm, string, string])[] = [
  ['participle behind be or have', 'prose', 'It/PRP was/VBD also/RB called/VBD off/RP', 'It/PRP was/VBD also/RB called/VBN off/RP'],
  ['participle behind a noun, before the verb of its clause', 'prose', 'Men/NNS briefed/VBD on/IN it/NN left/VBD', 'Men/NNS briefed/VBN on/IN it/NN left/VBD'],
  ['past behind a pronoun in the nominative', 'prose', 'They/PRP called/VBN it/PRP off/RP', 'They/PRP called/VBD it/PRP off/RP'],
  ['past behind a relative word', 'prose', 'Men/NNS who/WP called/VBN', 'Men/NNS who/WP called/VBD'],
  ['lone past is the verb of the sentence', 'prose', 'Dockers/NNS marched/VBN today/NN ./.', 'Dockers/NNS marched/VBD today/NN ./.'],
  ['plural that is the verb of a headline', 'headline', 'Union/NN plans/NNS the/DT strike/NN', 'Union/NN plans/VBZ the/DT strike/NN'],
  ['noun behind a plural that is the verb of a headline', 'headline', 'Dockers/NNS strike/NN over/IN pay/NN', 'Dockers/NNS strike/VBP over/IN pay/NN'],
]; // prettier-ignore

/** [what must stay as it is, form of the sentence] */
const KEPT: readonly (readonly [string, SentenceForm])[] = [
  ['What/WP it/PRP was/VBD ,/, sank/VBD', 'prose'],
  ['Men/NNS briefed/VBD on/IN it/NN ,/, and/CC left/VBD', 'prose'],
  ['Prices/NNS rose/VBD after/IN talks/NNS failed/VBD', 'prose'],
  ['It/PRP was/VBD named/VBN Aurora/NNP', 'prose'],
  ['We/PRP saw/VBD them/PRP called/VBN off/RP', 'prose'],
  ['A/DT ship/NN built/VBN by/IN Norland/NNP ./.', 'prose'],
  ['The/DT sunken/JJ ship/NN built/VBN here/RB sank/VBD ./.', 'prose'],
  ['Three/CD held/VBN after/IN blast/NN', 'headline'],
  ['Union/NN plans/NNS the/DT strike/NN', 'prose'],
  ['Union/NN plans/NNS fail/VBP', 'headline'],
];

describe('repairs', () => {
  it.each(REPAIRED)('%s', (name, form, before, after) => {
    expect(repaired(before, form)).toEqual([after, [name]]);
  });

  it.each(KEPT)('leaves %s (%s)', (text, form) => {
    expect(repaired(text, form)).toEqual([text, []]);
  });
});
