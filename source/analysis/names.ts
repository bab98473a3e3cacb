// Article → people, organisations and places, each found once with all its mentions.
import type { Name } from '../model/briefing.js';
import type { Reading } from './reading.js';

/** Every named person, organisation and place of the body, in order of first mention. */
export function findNames(_reading: Reading): Name[] {
  return [];
}
