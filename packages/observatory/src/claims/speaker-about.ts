import type { Speaker } from '../api/shapes.js';

/** Roles and organisation in one line; the organisation only where no role names it already. */
export function speakerAbout({ roles, organisation }: Speaker): string {
  const told = organisation !== null && roles.some((role) => role.includes(organisation));
  return [...roles, told ? null : organisation].filter(Boolean).join(', ');
}
