// The marks around words that are no speech: a title, a nickname.

/** “The Mayor Whisperer”: around a title, and around what somebody is called. */
export const OPENS_TITLE = /^["“‘«]$/;
export const CLOSES_TITLE = /^["”’»]$/;

/** Ann “Annie” Orr, Ann (Annie) Orr, Ann „Annie“ Orr. */
export const OPENS_NICKNAME = /^["'“‘«„(]$/;
export const CLOSES_NICKNAME = /^["'”’»“)]$/;
