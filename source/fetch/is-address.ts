// A path as typed → whether it is the address of a page or a feed.

/** "https://lamp.example/a": what is fetched and not looked for among files. Not "https:/a", "file:///a". */
export const isAddress = (path: string): boolean => /^https?:\/\//i.test(path);
