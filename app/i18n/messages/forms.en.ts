import type { formsNl } from './forms.nl.ts';

/** Words of forms that belong to no page in particular. */
export const formsEn: typeof formsNl = {
  errorPrefix: 'Error:',
  errorTitle: 'There is a problem',
  optional: '(optional)',
  day: 'Day',
  month: 'Month',
  year: 'Year',
  hour: 'Hour',
  minute: 'Minute',
  choose: 'Choose one',
  or: 'or',
  atMost: (n) => `You can use at most ${n} characters.`,
  save: 'Save',
  saveAndContinue: 'Save and continue',
  saveAndStop: 'Save and stop',
  change: 'Change',
  notAnswered: 'Not answered',
  apply: 'Apply',
  filters: 'Filters',
  filterOn: 'Filter the list',
  chosen: 'Chosen filters',
  removeFilter: (label) => `remove filter ${label}`,
  removeAll: 'Clear all filters',
  search: 'Search',
};
