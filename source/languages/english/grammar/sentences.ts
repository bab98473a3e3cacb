// Where an English full stop does not end a sentence.
import type { SentenceLexicon } from '../../lexicons/word-lexicon.js';
import { words } from '../word-list.js';

export const sentenceLexicon: SentenceLexicon = {
  abbreviations: words(`
    Mr Mrs Ms Mx Messrs Dr Prof Rev Fr Hon Pres Gov Lt Col Gen Maj Capt Cmdr Adm Sgt Cpl Pvt Sen Sens Rep Reps
    Supt Det Insp Amb Atty St Ste Mt Ft vs v viz cf al eg ie e.g i.e approx est Univ Dept Assn Bros a.k.a
    Gens Govs Drs Profs Revs Cols Capts Msgr Sr Sra Brig Jr Del Ald Asst Comdr Cllr Dep Supv Cong Congs Assemb Cmdrs Lts Sgts Cpls Lieut Cdr Const Ven Mme Mlle Treas Assoc
    Revd Rvd Mgr Cie Cia Gebr Mfg Sqn Ldr Wg Flt Ch Lcpl Pfc Spc Dist Ssgt Tsgt Msgt Tpr Gnr Bdr Ens Eng Engr Smt Pte Hon
  `),
  abbreviationsBeforeDigits: words(`
    Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec JAN FEB MAR APR JUN JUL AUG SEP SEPT OCT NOV DEC No Nos p pp Fig Figs Vol Art Sec Ch c ca Rs Op Para
  `),
  openers: words(`
    The A An In On At He She It They We I But And This That These Those There However Meanwhile As While When After
    Before If His Her Their Its Last For With According
  `),
};
