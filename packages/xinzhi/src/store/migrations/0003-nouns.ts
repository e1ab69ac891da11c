/** What a quantity counts, as its text has it. Readings from before have none until they are read again. */
export const nouns = 'ALTER TABLE quantities ADD COLUMN noun VARCHAR;';
