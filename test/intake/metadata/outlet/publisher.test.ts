import { describe, expect, it } from 'vitest';
import { splitLines } from '../../../../source/intake/text/lines.js';
import { makePublisherFinder } from '../../../../source/intake/metadata/outlet/publisher.js';
import { english } from '../../../../source/languages/english/english.js';

const find = makePublisherFinder(english.furniture);
const publisherOf = (...lines: readonly string[]): string | undefined =>
  find(splitLines(['News', 'Share', 'Text.', 'More text.', ...lines].join('\n')));

describe('the publisher', () => {
  const OWNERS: readonly [line: string, publisher: string][] = [
    ['© 1997-2021, Lamp Network', 'Lamp Network'],
    ['Copyright 2021 The Daily Lamp. All rights reserved.', 'The Daily Lamp'],
    ['Copyright 2021 © The Daily Lamp. All rights reserved.', 'The Daily Lamp'],
    ['© Copyright 2021, The Daily Lamp | Terms', 'The Daily Lamp'],
    ['© 2021 by Lamp Media Group LLC. All rights reserved.', 'Lamp Media Group'],
    ['© The Daily Lamp 2021. All Rights Reserved.', 'The Daily Lamp'],
    ['© Daily Lamp 2011 - 2021 powered by Ek Network', 'Daily Lamp'],
    ['© Daily Lamp Pty Ltd. All rights reserved.', 'Daily Lamp'],
    ['2021 The Daily Lamp, Ek Media, Inc. All rights reserved.', 'The Daily Lamp'],
    ['©2021 Lamp News, a division of Ek Media. All rights reserved.', 'Lamp News'],
    ['Copyright © 2021 www.lamplight.com', 'www.lamplight.com'],
    ['© 2021 9Lamp Press® of the Island', '9Lamp Press'],
  ];
  it.each(OWNERS)('is the owner in %s', (line, publisher) => {
    expect(publisherOf(line)).toBe(publisher);
  });

  const NONE: readonly string[] = [
    'The copyright law of 1909 was amended by the council.',
    '© Reuters',
    '©2021 a Lamp plc subsidiary',
    '© 2021',
    'Advertise with us',
    'Jobs at Lamp', // nothing else on the page says so
    'Subscribe to our Newsletter',
    'Work for Us',
  ];
  it.each(NONE)('is not told by %s', (line) => {
    expect(publisherOf(line)).toBeUndefined();
  });

  it('is the name that a page uses of itself in two ways', () => {
    expect(publisherOf('Jobs at The Lamp', 'Follow The Lamp on socials', '© 2021 Ek Media')).toBe(
      'The Lamp',
    );
    expect(publisherOf('Work for Lamp', 'LAMP')).toBe('Lamp');
    expect(publisherOf('Follow Ann Lee', 'More from Ann Lee', 'About Ann Lee')).toBeUndefined();
  });

  it('is the last of several owners: pictures and guests stand above the small print', () => {
    expect(publisherOf('©2021 Ann Lee. Distributed by Ek.', '© 2021 Daily Lamp')).toBe(
      'Daily Lamp',
    );
  });

  it('is the address in the first lines', () => {
    expect(find(splitLines('Lamp.com\nText of it.\n© 2021 Ek Media'))).toBe('Lamp.com');
    expect(find(splitLines('Ferry sinks\n3 May 2021\nhttps://www.lamp.com/a/b'))).toBe(
      'https://www.lamp.com/a/b',
    );
    expect(find(splitLines('Ferry sinks\nphoto.jpg\nText of it.'))).toBeUndefined();
  });
});
