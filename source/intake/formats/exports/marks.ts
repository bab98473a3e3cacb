// A text → whether it may be an export of a press database, or several articles with rules between.

/** What every layout of exports has, a row of its own: "1 of 3 DOCUMENTS", "End of Document", "HD  …", "Document LP0001…", "Full text:", "* * *", "Article 2". */
const TEXT_MARK =
  /^[ \t]*(?:(?:document )?\d{1,5} of \d{1,5}(?: documents?)?[ \t\r]*$|end of document[ \t\r]*$|HD(?:[\t ]|:)|document [a-z\d]{20,45}[ \t\r]*$|full text[ \t]*(?::|\r?$)|LENGTH: +\d|LOAD-DATE:|(?:[=_*~#+•·–—-] ?){3,}[\t\r]*$|⁂|(?:[=*-]{2,10} ?)?(?:article|story|document|item|text)[ #]{1,2}\d{1,4}\b)|\bnews[·.:] ?\d{8}[·.]/im;

/** The same in a page. */
const PAGE_MARK =
  />\s{0,20}(?:(?:document )?\d{1,5} of \d{1,5} documents?\s{0,20}<|end of document\s{0,20}<|HD\s{0,20}<|document [a-z\d]{20,45}\s{0,20}<|full text ?:|LENGTH: ?<|LENGTH: +\d)|\bnews[·.:] ?\d{8}[·.]/i;

/** True where the text is worth the look of {@link readExport}: it costs a reading, the marks a pass. */
export const hasExportMarks = (text: string, isPage: boolean): boolean =>
  (isPage ? PAGE_MARK : TEXT_MARK).test(text);
