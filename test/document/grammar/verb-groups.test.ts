import { describe, expect, it } from 'vitest';
import { documentOf, slice } from '../../helpers/document.js';

/** "head tense flags" of each group, or its words where something stands between. */
const groupsOf = (text: string): string[] => {
  const document = documentOf(text);
  return document.verbGroups.map(({ from, to, tense, finite, passive, negated, modal, copula }) =>
    [slice(document, from, to), tense, finite && 'finite', passive && 'passive', negated && 'negated', modal, copula && 'copula'] // prettier-ignore
      .filter((word) => word !== false && word !== undefined)
      .join(' / '),
  );
};

/** [text, its verb groups] */
const PROSE: readonly (readonly [string, readonly string[]])[] = [
  ['The dockers marched today.', ['marched / past / finite']],
  ['She had also quickly left the town.', ['had also quickly left / perfect / finite']],
  ['The ferry was held in Oslo.', ['was held / past / finite / passive']],
  ['A bridge built in 1990 collapsed on Monday.', ['built / participle / passive', 'collapsed / past / finite']],
  ['The ferry will be repaired soon.', ['will be repaired / future / finite / passive / will']],
  ['They could have been seen.', ['could have been seen / present / finite / passive / could']],
  ["The mayor didn't leave.", ["didn't leave / past / finite / negated"]],
  ['The mayor is a baker.', ['is / present / finite / copula']],
  ['The union wants to strike.', ['wants / present / finite', 'to strike / infinitive']],
  ['They sailed north, hoping for help.', ['sailed / past / finite', 'hoping / gerund']],
  ['Why did the mayor go?', ['did the mayor go / past / finite']],
  ["They've gone.", ["'ve gone / perfect / finite"]],
  ['The firm, founded in 1990, will close.', ['founded / participle / passive', 'will close / future / finite / will']],
  ['Police support the plan.', ['support / present / finite']],
  ['A table without a verb.', []],
]; // prettier-ignore

/** A headline leaves words out. */
const HEADLINES: readonly (readonly [string, readonly string[]])[] = [
  ['Three killed in Oslo blast', ['killed / past / finite / passive']],
  ['Norland to close last mine', ['to close / future / finite']],
  ['Ferry sinks off Oslo', ['sinks / present / finite']],
  ['Mayor says ferry sank', ['says / present / finite', 'sank / past / finite']],
];

describe('verb groups', () => {
  it.each(PROSE)('%s', (text, expected) => {
    expect(groupsOf(text)).toEqual(expected);
  });

  it.each(HEADLINES)('headline: %s', (text, expected) => {
    expect(groupsOf(text)).toEqual(expected);
  });

  it('takes a participle and an infinitive of a sentence for no verb of a clause', () => {
    expect(groupsOf('Three killed in Oslo blast, to widespread shock and anger all over the country.')).not.toContain('killed / past / finite / passive'); // prettier-ignore
  });

  it('keeps what stands between out of its words', () => {
    const { verbGroups, at } = documentOf('Did the mayor really know?');
    expect(verbGroups[0]?.tokens.map((token) => at(token).text)).toEqual(['Did', 'know']);
  });
});
