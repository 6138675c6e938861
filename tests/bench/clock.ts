// Imported before anything that reads the clock: sessions made here and the servers started from here live at the moment of the data.
process.env.WAARBORG_NOW = '2026-11-18T09:00:00Z';
process.env.WAARBORG_TEST = '1';
process.env.LOG_LEVEL = 'silent';
