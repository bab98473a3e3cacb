import { describe, expect, it } from 'vitest';
import { findDates } from '../../../../source/extract/dates/find-dates.js';
import { findEvents } from '../../../../source/extract/events/find-events.js';
import { articleOf, readingOf } from '../../../helpers/article.js';
import { toldIfFailing } from '../../../helpers/failing.js';

/** "planned 2022-03-01", once for each event told. Published on Tuesday 28 December 2021. */
function toldOf(body: string): string[] {
  const reading = toldIfFailing(readingOf(articleOf(body)));
  const events = findEvents(reading, { dates: findDates(reading), quotes: [], names: [] });
  return events.map(({ status, date }) => `${status} ${date?.start ?? '-'}`);
}

/** [sentence, what is told] */
type Row = readonly [string, readonly string[]];

const OPEN: readonly Row[] = [
  ['Hundreds of flights may be cancelled.', ['conditional -']],
  ['The tour will be cancelled if the singer is ill.', ['conditional -']],
  ['The mill will shut on May 4 unless it rains.', ['conditional 2022-05-04']],
  // near misses
  ['Hundreds of flights were cancelled.', ['cancelled 2021-12-28']],
]; // prettier-ignore

const LATER: readonly Row[] = [
  ['The truce in Norland runs out at the end of the year.', ['planned 2021-01-01']],
  ['The lease of the mill runs out at the end of the month.', ['planned 2021-12-01']],
  // near misses
  ['The tax cuts of Norland expired at the end of November.', ['happened 2021-11-01']],
  ['The lease of the mill ended this month.', ['happened 2021-12-01']],
]; // prettier-ignore

const GOING_ON: readonly Row[] = [
  ['Dozens of crews are trying to reach a boy in Tarn.', ['happened 2021-12-28']],
  ['Some 60 excavators are being used in Tarn.', ['happened 2021-12-28']],
  // near misses
  ['The mayor of Norland is living in Tarn.', ['background 2021-12-28']],
  ['The guild of Norland is always fighting the mayor.', []],
  ['It rained in Tarn. It snowed in Tarn. It hailed in Tarn. Crews are trying to reach a boy.', ['happened 2021-12-28', 'happened 2021-12-28', 'happened 2021-12-28', 'background 2021-12-28']],
]; // prettier-ignore

const EVERY: readonly Row[] = [
  ['Every club has signed a letter on Sunday.', ['happened 2021-12-26']],
  ['Every minister of Norland left the hall on Sunday.', ['happened 2021-12-26']],
  ['Judges freed every sailor of the Hawk on Sunday.', ['happened 2021-12-26']],
  // near misses
  ['The ferry left every hour on Sunday.', ['background 2021-12-26']],
  ['Every Friday the mayor opened the hall.', ['background 2021-12-28']],
  ['The council often met on Sunday.', ['background 2021-12-26']],
]; // prettier-ignore

const DENIED: readonly Row[] = [
  ['The club denied that its keeper was sold on December 3.', ['happened 2021-12-28']],
  ['The ministry rejected reports that two tanks crossed the river on Sunday.', ['happened 2021-12-28']],
  ['The bank dismissed a suggestion that it sold its bonds in May.', ['happened 2021-12-28']],
  ['There is no evidence that the vaccine failed in May.', []],
  ['The surgeon never said that the patient died on December 4.', ['happened 2021-12-28']],
  ['The palace disputed a magazine’s account that the prince had been taken to hospital in May.', ['happened 2021-12-28']],
  ['Lund denied stealing the ring on December 3.', ['happened 2021-12-28']],
  ['It was false, the club said, that its keeper was sold on December 3.', ['happened 2021-12-28']],
  ['It is untrue, Lund insisted, that the mill leaked on Sunday.', ['happened 2021-12-28']],
  ['The president, Hassan Orr, rejected suggestions that his navy sank a ship in May.', []],
  // near misses
  ['It is true, Lund said, that the mill leaked on Sunday.', ['background 2021-12-28', 'happened 2021-12-26']],
  ['The club did not deny that its keeper was sold on December 3.', ['happened 2021-12-28', 'happened 2021-12-03']],
  ['Police found evidence that the ring was sold on December 3.', ['happened 2021-12-28', 'happened 2021-12-03']],
  ['The jury rejected the plea on December 3.', ['happened 2021-12-03']],
]; // prettier-ignore

const CLAIMED: readonly Row[] = [
  ['Prosecutors allege that Lund burned the barn on December 3.', ['conditional 2021-12-03']],
  ['Rebels claimed they shot down a jet on December 3.', ['background 2021-12-28', 'conditional 2021-12-03']],
  ['The trader sold the bonds on December 3, regulators allege.', ['conditional 2021-12-03']],
  ['The gunmen are believed to have fled on Sunday.', ['conditional 2021-12-26']],
  ['The indictment says that Lund burned the barn on December 3.', ['conditional 2021-12-03']],
  ['The gang, prosecutors allege, robbed a bank on December 3.', ['background 2021-12-28', 'conditional 2021-12-03']],
  ['According to the lawsuit, Lund burned the barn on December 3.', ['conditional 2021-12-03']],
  ['The sect claims the premier burned the barn on December 3.', ['conditional 2021-12-03']],
  ['Lund allegedly burned the barn on December 3.', ['conditional 2021-12-03']],
  // near misses
  ['Police said that Lund burned the barn on December 3.', ['background 2021-12-28', 'happened 2021-12-03']],
  ['The gunmen fled on Sunday.', ['happened 2021-12-26']],
  ['The mayor on Thursday was asked to open the gate.', ['happened 2021-12-23']],
]; // prettier-ignore

const DONE: readonly Row[] = [
  ['Fans bought all seats for the final on January 9.', ['happened 2021-12-28']],
  ['The premier told her party not to rest before January 9.', ['happened 2021-12-28']],
  ['A bank in Delhi has hired nine men for the vote on January 9.', ['happened 2021-12-28']],
  ['The army massed nine tanks for a parade on January 9.', ['happened 2021-12-28']],
  ['Doctors chose nine patients for a trial next week.', ['happened 2021-12-28']],
  // near misses
  ['The league moved the final to January 9.', ['planned 2022-01-09']],
  ['The vote was set for January 9.', ['planned 2022-01-09']],
  ['The court scheduled a hearing for January 9.', ['planned 2022-01-09']],
  ['The club cancelled the final on January 9.', ['cancelled 2022-01-09']],
  ['The two firms agreed to merge on January 9.', ['happened 2021-12-28', 'planned 2022-01-09']],
]; // prettier-ignore

const PLANS: readonly Row[] = [
  ['The league put the final back from Friday to March 1, 2022.', ['planned 2022-03-01']],
  ['The hearing was adjourned until January 9, 2022.', ['planned 2022-01-09']],
  ['The festival has been postponed from January 5 to January 20.', ['planned 2022-01-20']],
  ['The premier called off a visit on Sunday.', ['cancelled 2021-12-26']],
  ['The premier has called off a visit, which was planned for January 9.', ['cancelled 2021-12-28', 'cancelled 2022-01-09']],
  ['The premier was expected to sign the treaty on December 3, 2021 but did not.', ['cancelled 2021-12-03']],
  ['A launch was planned for December 3 but had to be scrapped.', ['cancelled 2021-12-03']],
  ['The premier was due to sign the treaty on December 3, 2021.', ['conditional 2021-12-03']],
  ['The premier was due to sign the treaty on January 9, 2022.', ['planned 2022-01-09']],
  ['The bridge was meant to reopen on December 3.', ['conditional 2021-12-03']],
  ['Brokers had expected a cut on December 3.', ['conditional 2021-12-03']],
  ['The cabinet shelved plans to raise the fare on January 9.', ['happened 2021-12-28', 'cancelled 2022-01-09']],
  ['The cabinet announced plans to raise the fare on January 9.', ['happened 2021-12-28', 'planned 2022-01-09']],
  ['The ministry suspended the licence of the mill on Sunday.', ['happened 2021-12-26']],
  ['The league suspended two players on Sunday.', ['happened 2021-12-26']],
  ['The airline suspended flights to Tarn on Sunday.', ['happened 2021-12-26']],
  ['The firm moved to Tarn on Sunday.', ['happened 2021-12-26']],
  ['The theatre scrapped its touring company on Sunday.', ['happened 2021-12-26']],
  ['The firm axed 300 jobs on Sunday.', ['happened 2021-12-26']],
  ['The theatre scrapped the concert on Sunday.', ['cancelled 2021-12-26']],
  ['A gala dinner fixed for January 9 has been axed.', ['cancelled 2022-01-09']],
  ['The second match, which was to start on January 5, will now begin on January 9.', ['cancelled 2022-01-05', 'planned 2022-01-09']],
  ['The second match, which was to start on January 5, will be shown in Tarn.', ['planned 2022-01-05']],
  ['The probe was meant to land on Sunday, but it never did.', ['cancelled 2021-12-26']],
  ['The mill closed its gate on Sunday, meaning that 40 weavers will lose their jobs in May.', ['happened 2021-12-26', 'planned 2022-05-01']],
  ['The launch was planned for January 9 but the crew was late.', ['planned 2022-01-09']],
  ['A test had been set for Sunday and did not take place either.', ['cancelled 2021-12-26']],
  ['The final was to be played on Sunday in Osaka, but rain prevented it.', ['cancelled 2021-12-26']],
  ['The debate, planned for Sunday, never took place.', ['cancelled 2021-12-26']],
  ['A concert that had been set for Sunday in Seoul did not go ahead.', ['cancelled 2021-12-26']],
  ['The merger of the banks will not go ahead on January 9.', ['cancelled 2022-01-09']],
  ['The singer had been expected in Lyon on Sunday and failed to appear.', ['cancelled 2021-12-26']],
  ['The launch, set for January 3, has slipped to January 9.', ['planned 2022-01-09']],
  ['The driver is likely to be questioned on Tuesday.', ['planned 2021-12-28']],
  ['On Monday the town called off a recital on January 9.', ['cancelled 2021-12-27', 'cancelled 2022-01-09']],
  ['An open day on Saturday has been called off.', ['cancelled 2022-01-01']],
  // near misses
  ['The talks, set for Sunday, did not please the union.', ['happened 2021-12-28']],
  ['The yen slipped to a new low on December 3.', ['happened 2021-12-03']],
  ['On Saturday the fair has been called off.', ['cancelled 2021-12-25']],
]; // prettier-ignore

const CONDITIONS: readonly Row[] = [
  ['If the vote fails, the strike will begin on January 9.', ['conditional 2022-01-09']],
  ['The port will reopen on January 9 unless the wind rises.', ['conditional 2022-01-09']],
  ['The walkout would have closed the port on Sunday.', ['conditional 2021-12-26']],
  ['The premier would have come on Sunday had she not been ill.', ['conditional 2021-12-26']],
  ['Provided that the judge agrees, the mill will reopen on January 9.', ['conditional 2022-01-09']],
  ['The two banks will merge on January 9, assuming the regulator approves.', ['conditional 2022-01-09']],
  ['The keeper will sign on January 9 as long as she passes a test.', ['conditional 2022-01-09']],
  ['The troops will leave on January 9 on condition that the shelling stops.', ['conditional 2022-01-09']],
  ['The sale is expected to close on January 9, subject to approval by a court.', ['conditional 2022-01-09']],
  ['Barring a late deal, nurses will walk out on January 9.', ['conditional 2022-01-09']],
  ['Should the cable snap, the lift will be shut on January 9.', ['conditional 2022-01-09']],
  ['Were the premier to resign, a vote would be held on January 9.', ['conditional 2022-01-09']],
  ['The minister, should she be cleared, will return on January 9.', ['conditional 2022-01-09']],
  ['The regatta will begin on January 9, weather permitting.', ['conditional 2022-01-09']],
  ['Whether the court opens on January 9 depends on a vote.', ['conditional 2022-01-09']],
  ['The future of the mill depends on a vote on January 9.', ['conditional 2022-01-09']],
  ['The match will begin on January 9 even if it rains.', ['planned 2022-01-09']],
  ['Even if it rains, the match will begin on January 9.', ['planned 2022-01-09']],
  ['The tax will fall on January 9 provided both chambers agree.', ['conditional 2022-01-09']],
  ['Lund said a bus provided by the town will leave on January 9.', ['planned 2021-12-28', 'planned 2022-01-09']],
  ['Whether or not it rains, the match will begin on January 9.', ['planned 2022-01-09']],
  ['The firm provided food for the fair that will open on January 9.', ['happened 2021-12-28', 'planned 2022-01-09']],
  ['The talks should resume on January 9.', ['planned 2022-01-09']],
  ['The port reopened on Sunday.', ['happened 2021-12-26']],
  ['The ferry will sail on January 9 provided that the current slows.', ['conditional 2022-01-09']],
]; // prettier-ignore

const SETTLED: readonly Row[] = [
  ['Lund refused to sign the treaty on December 3.', ['happened 2021-12-03']],
  ['The rocket failed to reach orbit on December 3.', ['happened 2021-12-03']],
  ['The guards were forced to close the gate on December 3.', ['happened 2021-12-03']],
  ['The bank balked at paying the fine on Sunday.', ['happened 2021-12-26']],
  ['Senators stopped short of banning the party on Sunday.', ['happened 2021-12-26']],
  ['Lund agreed to sign the treaty on January 9.', ['happened 2021-12-28', 'planned 2022-01-09']],
  ['Lund will refuse to sign the treaty on January 9.', ['planned 2022-01-09']],
]; // prettier-ignore

const NEWS: readonly Row[] = [
  ['Nine are dead after a bus fell into a ravine.', ['happened 2021-12-28']],
  ['The port is without power after a storm struck Tarn.', ['happened 2021-12-28']],
  ['The keeper is under fire after a film of the brawl surfaced.', ['happened 2021-12-28']],
  ['The premier is on the attack, claiming in a film that rivals lie.', ['happened 2021-12-28']],
  ['Mayor Ada Lund vows to shut the mill.', ['happened 2021-12-28']],
  // near misses
  ['The port is quiet after dark.', ['background 2021-12-28']],
  ['The tower is safe after the talks, held in Oslo.', ['background 2021-12-28']],
  ['The tower is old, leaning to the left.', ['background 2021-12-28']],
  ['The mayor wants to shut the mill.', ['background 2021-12-28']],
]; // prettier-ignore

const HABITS: readonly Row[] = [
  ['Ferries left every Friday.', ['background 2021-12-28']],
  ['The ferry sank every other winter.', ['background 2021-12-28']],
  ['The judges often left early.', ['background 2021-12-28']],
  // near misses
  ['Every senator signed a letter to the king.', ['happened 2021-12-28']],
  ['The judge repeatedly refused to leave the hall.', ['happened 2021-12-28']],
  ['Miners left every pit in Tarn.', ['happened 2021-12-28']],
  ['The choir sang every verse of the charter.', ['happened 2021-12-28']],
  ['The regulator fined every one of the banks.', ['happened 2021-12-28']],
]; // prettier-ignore

/** The status of what the last of four sentences tells. */
const lastOf = (sentence: string): string | undefined =>
  toldOf(`It rained in Tarn. It snowed in Tarn. It hailed in Tarn. ${sentence}`)
    .at(3)
    ?.replace(/ .*/, '');

/** [sentence, its status] */
const PRESENT: readonly (readonly [string, string | undefined])[] = [
  ['The police deny firing at the ferry.', 'happened'],
  ['The ministry of Norland rejects the figures of the union.', 'happened'],
  ['Ann Lind disputes the bill for the dredger.', 'happened'],
  ['The report of the coroner, sent to the ministry on Sunday, finds that the valve had rusted.', 'happened'],
  ['An audit report finds that the bank is short of cash.', 'happened'],
  ['Norland were then 142 for 3.', 'happened'],
  ['Tarn were 2-1 up at the break.', 'happened'],
  ['Bo Orr, who has been summoned twice, did not appear.', 'happened'],
  ['The panel has until May 3 to report.', 'planned'],
  ['The miners of Tarn have until Friday to appeal.', 'planned'],
  // near misses
  ['Critics reject the plan.', 'background'],
  ['The bank rejects most loans.', 'background'],
  ['Studies show that cats sleep all day.', 'background'],
  ['The report shows a map of the harbour.', 'background'],
  ['The police of Norland always deny the charge.', undefined],
  ['Norland are 2-1 up.', 'background'],
  ['The widows were 40.', 'background'],
  ['Bo Orr, who sold the mill, is a lawyer in Tarn.', 'background'],
  ['The mill has two chimneys.', 'background'],
]; // prettier-ignore

describe('the status of what is told behind the opening', () => {
  it.each(PRESENT)('%s', (sentence, status) => {
    expect(lastOf(sentence)).toBe(status);
  });
});

describe.each([
  ['habits', HABITS],
  ['what is news in the present tense', NEWS],
  ['what may be called off', OPEN],
  ['what is left of a stretch', LATER],
  ['“every”', EVERY],
  ['what is denied', DENIED],
  ['what is claimed', CLAIMED],
  ['what is done, of what is to come', DONE],
  ['what goes on', GOING_ON],
  ['plans', PLANS],
  ['conditions', CONDITIONS],
  ['what a verb settles', SETTLED],
])('the status of %s', (_kind, rows) => {
  it.each(rows)('%s', (sentence, told) => {
    expect(toldOf(sentence)).toEqual(told);
  });
});
