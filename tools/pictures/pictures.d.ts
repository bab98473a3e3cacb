export type Picture = { readonly name: string };
export const PICTURES: readonly Picture[];
export function pictureOf(picture: Picture): Promise<string>;
export function pathOf(picture: Picture): string;
