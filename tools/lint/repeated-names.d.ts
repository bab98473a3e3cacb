export type NamesOfFolder = {
  readonly names: number;
  readonly repeated: ReadonlyMap<string, readonly string[]>;
};
export function repeatedNames(folder: string): NamesOfFolder;
export function complaint(found: NamesOfFolder): string | undefined;
