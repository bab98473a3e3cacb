// The English words that tell how things stand, seem or are held to be, and no event.
import type { IdleLexicon } from '../../lexicons/line-lexicon.js';
import { stateLexicon } from './standing.js';
import { union, words } from '../word-list.js';

export const idleLexicon: IdleLexicon = {
  ...stateLexicon,
  watched: words('seen pictured photographed spotted filmed'),
  gestures: words(
    'embracing hugging kissing smiling laughing joking chatting dancing clapping applauding waving crying weeping sobbing frowning grinning',
  ),
  kept: words('name names identity identities detail details motive reason explanation'),
  releasing: words('released given disclosed published announced revealed made offered'),
  looking: union(stateLexicon.looking, words('appear appears appeared')),
  present: words('is are remains remain'),
  widely: words('widely generally commonly often universally broadly'),
  since: words('since'),
  ranks: words('first second third last only latest next'),
  risks: words('danger risk need doubt'),
  usual: words('usual'),
  joining: words('joins join'),
  discussing: words('discuss explain analyse analyze debate'),
  thinking: words('consider considers view views regard regards think thinks deem deems'),
  asking: words('ask asks asked asking'),
  asked: words('if whether why how what who when where which'),
  ofYear: words('in of'),
  latest: /^the latest (?:in|of) (?:an?|the|his|her|its|their)$/,
  meant: /^(?:supposed|meant) to be (?:an?|the)$/,
  minded: words('intent bent'),
  wishing: words('hoping'),
  stances: words(
    'clearly surely perhaps maybe frankly sadly undoubtedly arguably ironically admittedly',
  ),
  leaving: words('left leaves remain remains remained'),
  unclear: words('unclear'),
  making: words('made had issued offered'),
  comments: words('comment comments'),
  declining: words('declined refused'),
  speaking: words('say comment elaborate speculate'),
  remarks: words('point remark comment statement joke quip message tweet post story anecdote'),
  little: words('little nothing'),
  helping: words('did does would will could'),
  answering: words(
    'responded responds retorted retorts replied replies answered answers countered counters',
  ),
};
