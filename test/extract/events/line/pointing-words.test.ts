// Whether what a word points at or compares with is in the line: the word behind ^.
import {
  comparesBack,
  pointsBack,
  pointsThere,
} from '../../../../source/extract/events/line/pointing-words.js';
import { describeAsked } from '../../../helpers/asked-line.js';

describeAsked([
  ['comparesBack', comparesBack, ['^Another inquiry found it.', '^Such attacks were rare.'], ['Lind sank ^another ship.', '^Another 20 people left.']],
  ['pointsBack', pointsBack, ['^This technique was sold.', '^That is late.'], ['^Those who left were late.', '^This year was late.']],
  ['pointsThere', pointsThere, ['Nine hits were recorded ^there on Friday.'], ['Bo Orr flew to Tarn and recorded nine hits ^there.', '^There were nine men in Tarn.']],
]); // prettier-ignore
