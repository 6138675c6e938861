import type { statementsNl } from './statements.nl.ts';

/** Texts of the static pages: about, accessibility, privacy. */
export const statementsEn: typeof statementsNl = {
  changedOn: 'Last changed:',
  about: {
    title: 'About this register',
    lead: 'Waarborg shows which AI is used in Dutch healthcare, which rules apply to it and who supervises it.',
    purpose: {
      title: 'What this register is for',
      items: [
        'Anyone can look up which AI system a care organisation uses and what it is intended for.',
        'Providers register their systems and have them assessed by a notified body.',
        'Care organisations and providers report serious incidents. The inspectorate assesses them.',
        'Every conclusion about the law can be followed: the fact, the rule, the article and the result.',
      ],
    },
    laws: {
      title: 'Which laws the register applies',
      intro: 'The register works with these laws. Each outcome names the article and the version.',
      items: [
        'the AI Act: Regulation (EU) 2024/1689',
        'the Medical Devices Regulation (MDR): Regulation (EU) 2017/745',
        'the In Vitro Diagnostic Regulation (IVDR): Regulation (EU) 2017/746',
        'the Dutch Healthcare Quality, Complaints and Disputes Act (Wkkgz)',
      ],
      link: 'Read how the register applies the law',
    },
    limits: {
      title: 'What the register does not say',
      items: [
        'A registration is not a quality mark. It says that a system is known and which rules apply.',
        'A report is not proof of blame or cause.',
        'Where a fact is missing, you see that it is missing and why.',
      ],
    },
    names: {
      title: 'Permanent addresses',
      text: 'Every system has a number and a permanent address. That address does not change, even when the system has been withdrawn.',
    },
    contact: {
      title: 'Help and contact',
      text: 'If you have a question about a system, contact the provider or the care organisation named on the page of that system. If you have a question about your account, ask the administrator of your organisation.',
      help: 'If you see an error with a number, mention that number. It shows us what went wrong.',
    },
  },
  accessibility: {
    title: 'Accessibility',
    lead: 'Everyone must be able to use this register, also with a screen reader, with only a keyboard or with strongly enlarged text.',
    level: {
      title: 'What we comply with',
      text: 'We build to WCAG 2.2, levels A and AA, and the parts of EN 301 549 about websites. That includes the pages behind sign-in.',
    },
    measures: {
      title: 'What you may expect',
      items: [
        'All pages and forms work without JavaScript.',
        'Everything works by keyboard and you always see where you are.',
        'Beside every diagram is a list with the same content.',
        'Errors are given in words above the form and at the field.',
        'Pages fit a narrow screen and an enlargement of 400 per cent.',
        'Colour is never the only sign.',
      ],
    },
    tested: {
      title: 'How we check this',
      text: 'At every change, automatic tests check the pages in both languages against the rules of WCAG. Such tests do not find everything. There has been no audit by an independent party yet. That is why we state no compliance status here.',
    },
    known: {
      title: 'What is not right yet',
      text: 'Texts of providers may be in one language only. The page in the other language then says which language the text is in.',
    },
    complain: {
      title: 'Do you get stuck somewhere?',
      text: 'Let us know. Mention the page, what you wanted to do and what you work with. You will have an answer within two weeks. If you disagree with our answer, you can complain to the National Ombudsman.',
      mail: 'Mail to',
    },
  },
  privacy: {
    title: 'Privacy',
    lead: 'To search the register, you do not have to tell us anything about yourself.',
    visitors: {
      title: 'When you look at the register',
      items: [
        'We place no cookies to follow you and use no services of others to measure visits.',
        'For every visit the server records the time, the page and the duration. There are no names in it.',
      ],
    },
    users: {
      title: 'When you have an account',
      items: [
        'We keep your name, your e-mail address, your organisation, your role and your language.',
        'When you sign in we place one cookie. It keeps you signed in until you sign out or the session ends.',
        'We store your password as a derived value. Nobody can read it back.',
        'We record every act in a case with your name and role. Supervision requires this.',
      ],
    },
    patients: {
      title: 'Data about patients',
      text: 'Do not write names or citizen service numbers of patients in a report. The register does not need them.',
    },
    rights: {
      title: 'Your rights',
      text: 'You can ask which data we have about you. You can also ask us to correct or erase them, where the law allows it. If you disagree with our answer, you can complain to the Dutch Data Protection Authority.',
    },
  },
};
