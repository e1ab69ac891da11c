import { z } from '@hono/zod-openapi';

/** A whole number in the address, within bounds. */
export const whole = (initial: number, least: number, most: number) =>
  z
    .string()
    .regex(/^\d+$/, 'expected a whole number')
    .transform(Number)
    .pipe(z.int().min(least).max(most))
    .optional()
    .default(initial)
    .openapi({ type: 'integer', minimum: least, maximum: most, default: initial });

/** One value or several: repeated, or with commas between; of the names given, where there are any. */
export const alternatives = (names?: readonly string[]) =>
  z
    .union([z.string(), z.array(z.string())])
    .transform((given) => (typeof given === 'string' ? given.split(',') : given).filter((value) => value !== ''))
    .refine((values) => !names || values.every((value) => names.includes(value)), `expected ${names?.join(', ')}`)
    .optional()
    .openapi({ type: 'array', items: { type: 'string', ...(names && { enum: [...names] }) } });

/** Like `alternatives`, for values that may hold a comma themselves: repeated only. */
export const repeated = () =>
  z
    .union([z.string().transform((one) => [one]), z.array(z.string())])
    .optional()
    .openapi({ type: 'array', items: { type: 'string' } });

export const yearField = () =>
  z
    .string()
    .regex(/^\d{4}$/, 'expected a year of four digits')
    .optional();

export const page = (limit: number) => ({ limit: whole(limit, 0, 2000), offset: whole(0, 0, 10_000_000) });
