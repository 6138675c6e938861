import { expect, test } from 'vitest';
import { readSettings, SettingsError } from '#app/env.server.ts';

test('without any variable the settings are those of a register on this machine', () => {
  expect(readSettings({})).toEqual({
    NODE_ENV: 'production',
    PORT: 3000,
    HOST: '127.0.0.1',
    DATABASE_URL: '.data/waarborg.sqlite',
    TRUST_PROXY: false,
    WAARBORG_DEMO: true,
    LOG_LEVEL: 'info',
  });
});

test('an empty variable means that it is not set', () => {
  expect(readSettings({ PORT: '', DATABASE_URL: '', ORIGIN: '' })).toEqual(readSettings({}));
});

test.each([
  ['postgres://user:secret@db/waarborg'],
  ['postgresql://db/waarborg'],
  ['file:/var/lib/waarborg.sqlite'],
  ['relative/path.sqlite'],
])('%s is an address of a database', (url) => {
  expect(readSettings({ DATABASE_URL: url }).DATABASE_URL).toBe(url);
});

test('all faults are named at once, each with its remedy', () => {
  const read = () =>
    readSettings({
      PORT: '99999',
      DATABASE_URL: 'mysql://db/x',
      TRUST_PROXY: 'maybe',
      ORIGIN: 'https://a.example/path',
      NODE_ENV: 'prod',
    });
  expect(read).toThrow(SettingsError);
  for (const remedy of ['PORT=3000', 'postgres://user', 'use 1 or 0', 'ORIGIN=https://', 'use production']) {
    expect(read).toThrow(remedy);
  }
});

test.each([['-1'], ['3000.5'], ['0x10'], ['http'], ['65536']])('%s is not a port', (port) => {
  expect(() => readSettings({ PORT: port })).toThrow('PORT');
});
