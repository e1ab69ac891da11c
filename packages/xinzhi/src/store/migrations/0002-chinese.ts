/** Version 2: what series say of themselves in Chinese, and the arithmetic of the verdicts in Chinese. Null: not written. */
export const chinese = `
ALTER TABLE series ADD COLUMN definition_zh VARCHAR;
ALTER TABLE series ADD COLUMN source_zh VARCHAR;
ALTER TABLE series ADD COLUMN vintage_zh VARCHAR;
ALTER TABLE series ADD COLUMN licence_zh VARCHAR;
ALTER TABLE verdicts ADD COLUMN arithmetic_zh VARCHAR;
`;
