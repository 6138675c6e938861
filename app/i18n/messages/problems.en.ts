import type { problemsNl } from './problems.nl.ts';

/** One page per kind of problem: what happened, why, and what to do now. */
export const problemsEn: typeof problemsNl = {
  section: 'Problems',
  number: 'Number of this request',
  possibleNow: 'What is possible now',
  missing: 'What is still missing',
  home: 'To the home page',
  retry: 'To the page as it is now',
  ownText: 'Your text',
  meaningHeading: 'What this means',
  nowHeading: 'What you can do',
  kinds: {
    'bad-request': {
      title: 'We do not understand this request',
      what: 'Something is missing in what your browser sent, or the address is wrong.',
      now: 'Go back to the previous page, reload it and try again.',
    },
    unauthenticated: {
      title: 'You need to sign in first',
      what: 'This page is only for people who are signed in. Your session may have ended.',
      now: 'Sign in. You will then return to this page.',
    },
    forbidden: {
      title: 'You may not do this',
      what: 'Your role or your organisation gives no right to do this.',
      now: 'Ask a colleague with the right role, or ask your administrator for that role.',
    },
    'not-found': {
      title: 'This page does not exist',
      what: 'The address does not exist, or the page is not meant for you.',
      now: 'Check the address, or find the system in the register.',
    },
    conflict: {
      title: 'Someone else changed this meanwhile',
      what: 'While you were working, someone else changed the same thing. Nothing was overwritten.',
      now: 'Look at the page as it is now. Then do again what you wanted to do.',
    },
    'illegal-transition': {
      title: 'This step is not possible now',
      what: 'The case has moved to another step.',
      now: 'See where the case is now and which steps there are.',
    },
    refused: {
      title: 'This is not possible yet',
      what: 'The law asks for something else first.',
      now: 'Supply what is missing. Then you can take this step.',
    },
    invalid: {
      title: 'Something is wrong in what you entered',
      what: 'One or more answers are missing or not right.',
      now: 'Go back to the form. Each field says what has to change.',
    },
    'too-many-requests': {
      title: 'Too many attempts',
      what: 'You tried this more often than is allowed in a short time.',
      now: 'Wait a few minutes and try again.',
    },
    unavailable: {
      title: 'The register cannot be reached for a moment',
      what: 'The service is busy or being updated.',
      now: 'Try again in a minute.',
    },
    bug: {
      title: 'Something went wrong on our side',
      what: 'This is a fault in the register, not in what you did. What you saved earlier is kept.',
      now: 'Try again. If it keeps failing, mention the number when you contact us.',
    },
  },
};
