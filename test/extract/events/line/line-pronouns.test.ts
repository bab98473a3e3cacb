// Whether whom a pronoun of a line stands for is in the line: the word behind ^.
import { isLostPronoun, isNamed } from '../../../../source/extract/events/line/line-pronouns.js';
import { describeAsked } from '../../../helpers/asked-line.js';

describeAsked([
  ['isLostPronoun', isLostPronoun, ['^They were led away.', '^His lawyer left.', 'If ^it happens, the bridge closes.'], ['^It is unclear who left.', 'In ^her speech, Ann Lind left.', 'Ann Lind said ^she left.', '^It took an hour to leave.']],
  ['isNamed', isNamed, ['Ann ^Lind left.'], ['The ^mayor left.', 'The ^Navy left.']],
]); // prettier-ignore
