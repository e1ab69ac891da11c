import { speakerNouns } from './organisation-nouns-english.js';

/** Nouns for an office or an occupation, in the singular; compounds with a hyphen are recognised by their last part. */
export const ROLE_NOUNS = speakerNouns('role');
