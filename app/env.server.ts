import { z } from 'zod';

/** An empty variable means "not set": shells and compose files pass on empty strings. */
const unlessEmpty = <S extends z.ZodType>(schema: S) =>
  z.preprocess((value) => (value === '' ? undefined : value), schema);

const flag = z
  .enum(['0', '1', 'true', 'false'], { error: 'use 1 or 0' })
  .transform((value) => /^(1|true)$/.test(value));

const isOrigin = (value: string) => URL.canParse(value) && new URL(value).origin === value;

const Settings = z.object({
  NODE_ENV: unlessEmpty(
    z
      .enum(['production', 'development', 'test'], { error: 'use production, development or test' })
      .default('production'),
  ),
  PORT: unlessEmpty(
    z
      .string()
      .regex(/^\d{1,5}$/, 'use a port number from 0 to 65535, for example PORT=3000')
      .transform(Number)
      .refine((port) => port <= 65_535, 'use a port number from 0 to 65535, for example PORT=3000')
      .default(3000),
  ),
  HOST: unlessEmpty(z.string().default('127.0.0.1')),
  DATABASE_URL: unlessEmpty(
    z
      .string()
      .refine(
        (url) => !/^[a-z][a-z0-9+.-]+:/i.test(url) || /^(postgres(ql)?:\/\/|file:)/.test(url),
        'use a path to a SQLite file, file:<path>, or postgres://user:password@host/database',
      )
      .default('.data/waarborg.sqlite'),
  ),
  TRUST_PROXY: unlessEmpty(flag.default(false)),
  WAARBORG_DEMO: unlessEmpty(flag.default(true)),
  ORIGIN: unlessEmpty(
    z
      .string()
      .refine(isOrigin, 'use scheme and host without a path, for example ORIGIN=https://register.example.nl')
      .optional(),
  ),
  LOG_LEVEL: unlessEmpty(
    z
      .enum(['debug', 'info', 'warn', 'error', 'silent'], { error: 'use debug, info, warn, error or silent' })
      .default('info'),
  ),
});

export type Settings = z.output<typeof Settings>;

/** The settings cannot be used. The message names every fault with its remedy, one per line. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError';
}

/**
 * Reads the settings of this process.
 * @throws SettingsError with all faults at once.
 */
export function readSettings(env: Readonly<Record<string, string | undefined>> = process.env): Settings {
  const result = Settings.safeParse(env);
  if (result.success) return result.data;
  const faults = result.error.issues.map(({ path, message }) => `  ${path.join('.')}: ${message}`);
  throw new SettingsError(['These settings cannot be used:', ...faults].join('\n'));
}
