import { describe, expect, it } from 'vitest';
import { readStatedNames } from '../../../../source/intake/metadata/author/stated-names.js';

const PEOPLE: readonly [stated: string, people: string][] = [
  ['By Rut Klerk', 'Rut Klerk'],
  ['By Rut Klerk and Tor Vikander', 'Rut Klerk, Tor Vikander'],
  ['Rut Klerk & Tor Vikander', 'Rut Klerk, Tor Vikander'],
  ['Rut Klerk, Senior Court Reporter', 'Rut Klerk'],
  ['Rut Klerk, for The Lamp', 'Rut Klerk'],
  ['Rut KlerkStaff Writer', 'Rut Klerk'],
  ['Rut KlerkFisheries reporter', 'Rut Klerk'],
  ['Rut KlerkForeign Affairs Correspondent', 'Rut Klerk'],
  ['Rut KlerkOslo and Nordic editor', 'Rut Klerk'],
  ['Rut McRae reporter', 'Rut McRae'],
  ['Rut FitzRoy Editor', 'Rut FitzRoy'],
  ['Rut DeVries Correspondent', 'Rut DeVries'],
  ['rut@lamp.example (Rut Klerk)', 'Rut Klerk'],
  ['Rut Klerk <rut.klerk@lamp.example>', 'Rut Klerk'],
  ['[[Rut Klerk]]', 'Rut Klerk'],
  ['[Rut Klerk](https://lamp.example/rut)', 'Rut Klerk'],
  ['Klerk, Rut', 'Rut Klerk'],
  ['Klerk, Rut; Vikander, Tor', 'Rut Klerk, Tor Vikander'],
  ['Klerk, Rut and Tor Vikander', 'Rut Klerk, Tor Vikander'],
  ['van den Berg, Ine Maria', 'Ine Maria van den Berg'],
  ['Rut Klerk; Tor Vikander in Holm', 'Rut Klerk, Tor Vikander'],
  ['Rut Klerk, Tarn Monitor', 'Rut Klerk'],
  ['Jun Villar', 'Jun Villar'],
  ['HAN MIN-JUN', 'Han Min-jun'],
  ['ANN SMITH-KLERK', 'Ann Smith-Klerk'],
  ['KIM SMITH-JONES', 'Kim Smith-Jones'],
  ['J.P. KLERK', 'J.P. Klerk'],
  ['Bo Ekman, Jr.', 'Bo Ekman Jr.'],
  ['Rut Klerk, PhD', 'Rut Klerk'],
  ['RUT KLERK', 'Rut Klerk'],
  ['Rut \u001b[?1049hKlerk', 'Rut Klerk'],
  ['\u001b]8;;https://lamp.example/rut\u0007Rut Klerk\u001b]8;;\u0007', 'Rut Klerk'],
];

const OTHERS: readonly [stated: string, others: string | undefined][] = [
  ['admin', undefined],
  ['Webmaster', undefined],
  ['Staff Writer', undefined],
  ['https://lamp.example/rut', undefined],
  ['@rutklerk', undefined],
  ['\u001b[1m@rutklerk\u001b[0m', undefined],
  ['\u001b]8;;https://lamp.example/rut\u0007', undefined],
  ['rut@lamp.example', undefined],
  ['', undefined],
  ['Reuters', 'Reuters'],
  ['Lamp Sports', 'Lamp Sports'],
  ['CarolKlerk', 'CarolKlerk'],
  ['Tarn Monitor', 'Tarn Monitor'],
  ['Klerk '.repeat(100), undefined],
];

describe('readStatedNames', () => {
  it.each(PEOPLE)('%s', (stated, people) => {
    expect(readStatedNames([stated])).toEqual({ people, others: undefined });
  });

  it.each(OTHERS)('names nobody in: %s', (stated, others) => {
    expect(readStatedNames([stated])).toEqual({ people: undefined, others });
  });

  it('leaves the outlet out, and names each once', () => {
    expect(readStatedNames(['The Daily Lamp'], 'The Daily Lamp').others).toBeUndefined();
    expect(readStatedNames(['Rut Klerk', 'Tor Vikander', 'Rut Klerk']).people).toBe(
      'Rut Klerk, Tor Vikander',
    );
  });
});
