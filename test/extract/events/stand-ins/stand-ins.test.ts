import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../../../source/extract/extract-article.js';
import { articleOf } from '../../../helpers/article.js';

/** The lines of an article published on Tuesday 28 December 2021. */
const linesOf = (body: string): string[] =>
  extractArticle(articleOf(body)).events.map(({ summary }) => summary);

/** [sentences, the last line] */
type Row = readonly [string, string];

const NAMED: readonly Row[] = [
  ['Minister Bo Orr came on Sunday. Orr left the town on Monday.', '[Bo] Orr left the town'],
  ['Rex Holm was charged. Nikki Brass met Holm in 2015. She said on Monday that he had lied.', '[Nikki Brass] said that [Rex Holm] had lied'],
  ['Officials spoke. Before he was shot on Monday, Tarn County Sheriff’s Deputy Bo Orr was looking for a man. Bo Orr was 40.', 'Before he was shot on Monday, Tarn County Sheriff’s Deputy Bo Orr was looking for a man'],
  ['Ann Lind came on Sunday. Lind says she sold nine shares on Monday.', '[Ann] Lind says she sold nine shares'],
  ['Minister Ann Lind came to Tarn on Sunday. She opened the bridge on Monday.', '[Ann Lind] opened the bridge'],
  ['The judge, Omar Velli, spoke on Sunday. He freed two guards on Monday.', '[Omar Velli] freed two guards'],
  ['Mrs. Ann Lind came to Tarn on Sunday. Her lawyer left the court on Monday.', '[Ann Lind’s] lawyer left the court'],
  ['Sheriff Ann Lind raided nine farms on Sunday. The sheriff jailed forty men on Monday.', 'The sheriff [Ann Lind] jailed forty men'],
  ['Striker Bo Orr signed for Leeds on Sunday. The striker scored twice on Monday.', 'The striker [Bo Orr] scored twice'],
  ['The quay was shut. Palace spokesman Bo Orr came on Sunday. He opened the gate on Monday.', '[Bo Orr] opened the gate'],
  ['The quay was shut. Palace spokesman Bo Orr came on Sunday. Orr opened the gate on Monday.', '[Bo] Orr opened the gate'],
  ['The quay was shut. Surgeon Bo Orr came on Sunday. Mr. Orr operated on nine men on Monday.', '[Surgeon Bo] Orr operated on nine men'],
  ['The quay was shut. Dr. Ann Lind, a geologist, came on Sunday. Dr. Lind drilled nine holes on Monday.', '[Dr. Ann Lind, a geologist,] drilled nine holes'],
  ['The quay was shut. Senator Bo Orr came on Sunday. Orr, who spoke in Oslo, left the party on Monday.', '[Senator Bo] Orr, who spoke in Oslo, left the party'],
  ['The quay was shut. The court heard Bo Orr, the miners’ lawyer, on Sunday. Orr sued the club on Monday.', '[Bo Orr, the miners’ lawyer,] sued the club'],
  ['The quay was shut. Rain kept Bo Orr, a founder of the Tarn Reef Fund, in Tarn on Sunday. He sued the club on Monday.', '[Bo Orr, a founder of the Tarn Reef Fund,] sued the club'],
  ['The quay was shut. Rain kept Bo Orr, who represents the divers, in Tarn on Sunday. Orr sued the club on Monday.', '[Bo Orr, who represents the divers,] sued the club'],
  ['The quay was shut. The quay was long. Tarn’s port director, Bo Orr, came on Sunday. Orr sued the club on Monday.', '[Bo Orr, Tarn’s port director,] sued the club'],
  ['The quay was shut. Bo Orr, then the Tarn team doctor, came on Sunday. Orr sued the club on Monday.', '[Bo Orr, then the Tarn team doctor,] sued the club'],
  ['The quay was shut. Senator Bo Orr, another banker, came on Sunday. Orr sued the club on Monday.', '[Senator Bo] Orr sued the club'],
  ['The quay was shut. Senator Bo Orr, a friend of his lawyer, came on Sunday. Orr sued the club on Monday.', '[Senator Bo] Orr sued the club'],
  ['The quay was shut. Senator Bo Orr, chairman of the group, came on Sunday. Orr sued the club on Monday.', '[Senator Bo] Orr sued the club'],
  ['The quay was shut. Senator Bo Orr, the adviser of Ann Lind, came on Sunday. Orr sued the club on Monday.', '[Senator Bo] Orr sued the club'],
  ['Attorney General Ann Lind met Judge Bo Orr on Sunday. The attorney general froze nine accounts on Monday.', 'The attorney general [Ann Lind] froze nine accounts'],
  ['The Harbour News host Ann Lind met Judge Bo Orr on Sunday. In a speech, the Harbour News host mocked two banks on Monday.', 'In a speech, the Harbour News host [Ann Lind] mocked two banks'],
  ['Gov. Ann Lind met Judge Bo Orr on Sunday. The Republican governor vetoed the law on Monday.', 'The Republican governor [Ann Lind] vetoed the law'],
  ['The quay was shut. Tarn Bank boss Bo Orr came on Sunday. While he did not resign, Mr. Orr sold nine shares on Monday.', 'While he did not resign, [Tarn Bank boss Bo] Orr sold nine shares'],
  ['The quay was shut. Tarn Bank boss Bo Orr came on Sunday. The bank sold nine ships on Monday, Mr. Orr said.', 'The bank sold nine ships, [Tarn Bank boss Bo] Orr said'],
  ['The quay was shut. The Guild of Norland Women President Bo Orr came on Sunday. Orr sued the club on Monday.', '[Bo] Orr sued the club'],
  ['The quay was shut. Justice Bo A. Orr came on Sunday. Justices Orr and Ann Lind ruled on Monday.', 'Justices [Bo A.] Orr and Ann Lind ruled'],
  ['The quay was shut. Norland State Sen. Bo Orr came on Sunday. Orr sued the club on Monday.', '[Norland state senator Bo] Orr sued the club'],
  ['The quay was shut. Rain kept the men and surgeon Bo Orr on the quay. Ann Lind met Bo Orr on Sunday. Orr sued the club on Monday.', '[Surgeon Bo] Orr sued the club'],
  ['The quay was shut. His mother Ann Lind came on Sunday. Lind sued the club on Monday.', '[Ann] Lind sued the club'],
  ['The quay was shut. Rain kept club founder Bo Orr and head Ann Lind in Tarn on Sunday. Lind sued the club on Monday.', '[Ann] Lind sued the club'],
  ['Minister Bo Orr came to Tarn on Sunday. Asked about the tax, he said on Monday that he was ill.', 'Asked about the tax, [Bo Orr] said that he was ill'],
  ['The quay was shut. Rain held up Sen. Bo Orr on Sunday. Orr sued the club on Monday.', '[Senator Bo] Orr sued the club'],
  ['Minister Bo Orr came to Tarn on Sunday. The North will sell nine ships on Monday, he said.', 'The North will sell nine ships on Monday, [Bo Orr] said'],
  ['Captain Ann Lind came to Tarn on Sunday. The harbour in Oslo was shut on Monday, she told reporters.', 'The harbour in Oslo was shut, [Ann Lind] told reporters'],
  ['The quay was shut. Rain kept Bo Orr in Tarn on Sunday. Orr sued the club on Monday.', '[Bo] Orr sued the club'],
  ['Sheriff Bo Orr held a suspect on Sunday. He left the town on Monday.', '[Bo Orr] left the town'],
  ['Const. Tim Holm spoke to reporters. The gunman ran into a shop, Holm said. He said on Monday that nine were hurt.', '[Tim Holm] said that nine were hurt'],
  ['The governor of Tarn province, Bo Orr, spoke on Sunday. He sent nine tents on Monday.', '[Bo Orr] sent nine tents'],
  ['Mayor Bo Orr was jailed on Sunday. Prosecutor Mary Moss told the court on Monday that he sold nine ships.', 'Prosecutor Mary Moss told the court that [Bo Orr] sold nine ships'],
  ['The quay was shut. The Met’s deputy chief Bo Orr came on Sunday. Orr sued the club on Monday.', '[The Met’s deputy chief Bo] Orr sued the club'],
]; // prettier-ignore

const LEFT: readonly Row[] = [
  ['Bo Orr came on Sunday. Ann Lind came on Sunday. She said on Monday that her lawyer would win, so he was glad.', '[Ann Lind] said that her lawyer would win, so he was glad'],
  ['Minister Bo Orr came to Tarn on Sunday. When asked if he knew Mr. Orr, Per Holm said on Monday that the minister had left.', 'When asked if he knew Mr. Orr, Per Holm said that the minister had left'],
  ['Minister Bo Orr met Judge Per Holm on Sunday. The North will sell nine ships on Monday, he said.', 'The North will sell nine ships on Monday, he said'],
  ['Minister Bo Orr came to Tarn on Sunday. Judge Per Holm sold nine ships on Monday, he said.', 'Judge Per Holm sold nine ships, he said'],
  ['Minister Ann Lind met Judge Mary Moss on Sunday. She opened the bridge on Monday.', 'She opened the bridge'],
  ['Mrs. Ann Lind met Mrs. Mary Moss on Sunday. Her lawyer left the court on Monday.', 'Her lawyer left the court'],
  ['The bridge opened on Sunday. It fell on Monday.', 'It fell'],
  ['Judge Ann Lind met Judge Bo Orr on Sunday. The judge freed nine men on Monday.', 'The judge freed nine men'],
  ['Sheriff Ann Lind came on Sunday. The sheriff of Tarn left on Monday.', 'The sheriff of Tarn left'],
  ['The quay was shut. Minister Bo Forge came on Sunday. The Forge and Axle Workers left the town on Monday.', 'The Forge and Axle Workers left the town'],
  ['The quay was shut. Minister Bo Orr came on Sunday. Orr supporters left the town on Monday.', 'Orr supporters left the town'],
  ['The quay was shut. Minister Bo Orr came on Sunday. Orr, a banker, left the town on Monday.', 'Orr, a banker, left the town'],
  ['The quay was shut. Actors Bo and Ann Orr came on Sunday. Orr left the town on Monday.', 'Orr left the town'],
  ['TV host Ann Lind met radio host Bo Orr on Sunday. The Oslo host mocked two banks on Monday.', 'The Oslo host mocked two banks'],
  ['Ann Lind came on Sunday. The Lind campaign shut nine offices on Monday.', 'The Lind campaign shut nine offices'],
  ['Minister Ann Lind came to Tarn on Sunday. “She opened it,” a guard said on Monday.', '“She opened it,” a guard said'],
  ['Sheriff Bo Orr came on Sunday. A suspect fled to the hills on Sunday. He was caught in a wood on Monday.', 'He was caught in a wood'],
  ['Coach Bo Orr spoke on Sunday. The striker hurt his knee. He was taken to hospital on Monday.', 'He was taken to hospital'],
  ['Const. Tim Holm spoke to reporters. The gunman ran into a shop, Tim Holm said. He fled to the hills on Monday.', 'He fled to the hills'],
  ['The Queen was glad. On Sunday the wedding of Per to Kate Holm assured the Queen that all was well. On Monday she met the chancellor.', 'she met the chancellor'],
  ['Finance minister Jim Flagg spoke on Sunday. The prime minister urged leaders to back a tax. He suffered nine defeats on Monday.', 'He suffered nine defeats'],
  ['Finance minister Jim Flagg spoke on Sunday. The prime minister sold nine ships on Monday.', 'The prime minister sold nine ships'],
  ['Prince William Orr came on Sunday. William of Orange sank nine ships on Monday.', 'William of Orange sank nine ships'],
  ['The quay was shut. Ann Lind, a painter, came on Sunday. The court heard Lind et al. v. Tarn Arts on Monday.', 'The court heard Lind et al. v. Tarn Arts'],
  ['Ann Lind was famous. Back when she starred in “Suits,” Ann Lind told the Post on Monday that she was ill.', 'Back when she starred in “Suits,” Ann Lind told the Post that she was ill'],
  ['Mayor Bo Orr was jailed on Sunday. Mary Moss told the judge on Monday that he sold nine ships.', 'Mary Moss told the judge that he sold nine ships'],
  ['Mayor Bo Orr met Per Holm on Sunday. Mary Moss told the court on Monday that he sold nine ships.', 'Mary Moss told the court that he sold nine ships'],
]; // prettier-ignore

describe.each([
  ['the name of who must be meant', NAMED],
  ['no name where it might be another, or a thing', LEFT],
])('a line has in brackets %s', (_kind, rows) => {
  it.each(rows)('%s', (body, line) => {
    expect(linesOf(body)).toContain(line);
  });
});

it('leaves a surname that the headline has as it is', () => {
  const body = 'Minister Bo Orr came on Sunday. Orr left the town on Monday.';
  const { events } = extractArticle(articleOf(body, { title: 'Orr quits' }));
  expect(events.map(({ summary }) => summary)).toContain('Orr left the town');
});
