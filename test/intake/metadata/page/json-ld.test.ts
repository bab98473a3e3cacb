import { describe, expect, it } from 'vitest';
import { readLinkedData } from '../../../../source/intake/metadata/page/json-ld.js';

const read = (...data: readonly unknown[]) =>
  readLinkedData(data.map((each) => (typeof each === 'string' ? each : JSON.stringify(each))));

describe('readLinkedData', () => {
  it('follows references from one part of a graph to another', () => {
    const graph = {
      '@graph': [
        { '@type': 'Organization', '@id': '#org', name: 'The Daily Lamp' },
        { '@type': 'Person', '@id': '#rut', name: 'Rut Klerk' },
        {
          '@type': ['NewsArticle'],
          headline: 'Court frees captain',
          author: [{ '@id': '#rut' }],
          publisher: { '@id': '#org' },
          isAccessibleForFree: 'False',
        },
      ],
    };
    expect(read(graph)).toMatchObject({
      headline: 'Court frees captain',
      authors: ['Rut Klerk'],
      publisher: 'The Daily Lamp',
      isPaid: true,
    });
  });

  it('puts given and family name together, and people before organisations', () => {
    const author = [
      { '@type': 'Organization', name: 'Lamp Press' },
      { '@type': 'Person', givenName: 'Rut', familyName: 'Klerk' },
    ];
    expect(read({ '@type': 'Report', author })?.authors).toEqual(['Rut Klerk']);
    expect(read({ '@type': 'Report', author: author.slice(0, 1) })?.authors).toEqual([
      'Lamp Press',
    ]);
  });

  it('takes a page that says who wrote it where no article is told', () => {
    expect(read({ '@type': 'WebPage', author: { name: 'Rut Klerk' } })?.authors).toEqual([
      'Rut Klerk',
    ]);
    expect(read({ '@type': 'WebPage', name: 'Contact' })).toBeUndefined();
  });

  it('is silent on what is broken, and reads the next script', () => {
    expect(
      read('{"@type": ', '/*<![CDATA[*/{"@type":"NewsArticle","name":"Gale"}/*]]>*/'),
    ).toMatchObject({ headline: 'Gale', isPaid: false });
    expect(read('[]', 'null', '"x"')).toBeUndefined();
  });
});
