// Whether whom a pronoun of a line stands for is in the line: the word behind ^.
import { isLostPronoun, isNamed } from '../../../../source/extract/events/line/line-pronouns.js';
import { describeAsked } from '../../../helpers/asked-line.js';

describeAsked([
  ['isLostPronoun', isLostPronoun, ['^They were led away.', '^His lawyer left.', 'If ^it happens, the bridge closes.', 'Ann Lind’s agent, Bo Orr, said that she stood by ^it.', 'What sank ^it, two trustees said, was a letter.', 'District Judge Bo Orr held ^it back.', 'Their agent said ^it was old.', 'Chief Minister Ann Lind signed ^it.', 'Ann Lind won’t sail again this season, ^it announced on Sunday.', 'The fair will open in May, ^it said.', 'The dead keeper was 40, ^it added.', 'The match was drawn, ^it reported.', 'Both fires are out, ^it confirmed.'], ['The council will shut nine mills, ^it said.', 'Velm will shut nine mills, ^it announced on Sunday.', 'The airline lost a jet, ^it confirmed.', 'The club will sell its keeper, ^it told reporters.', 'The airline shut, and ^it added that nine jets were lost.', '^It is unclear who left.', 'In ^her speech, Ann Lind left.', 'Ann Lind said ^she left.', '^It took an hour to leave.', 'The district’s court said ^it was old.', 'What Ann Lind saw in ^it, Orr said, was gold.', 'An agency said ^it was old.', 'Lind’s firm said ^it was old.', 'Judge Bo Orr read the letter and held ^it back.', 'Tarn’s embassy shut as ^it was hit.']],
  ['isNamed', isNamed, ['Ann ^Lind left.'], ['The ^mayor left.', 'The ^Navy left.']],
]); // prettier-ignore
