import type { Role } from '../http/session-view.ts';
import type { Language } from '../i18n/language.ts';
import type { Messages } from '../i18n/nl.ts';
import { paths } from '../paths.ts';

/** One entry of the main navigation, with the other addresses that belong to it. */
export type Entry = { href: string; also: readonly string[]; label: (m: Messages) => string };

const entry = (href: string, key: keyof Messages['frame']['entries'], also: readonly string[] = []): Entry => ({
  href,
  also,
  label: (m) => m.frame.entries[key],
});

const provider = [
  entry(paths.provider.desk(), 'myWork'),
  entry(paths.provider.systems(), 'systems'),
  entry(paths.provider.cases(), 'cases'),
  entry(paths.provider.events(), 'events'),
  entry(paths.provider.deadlines(), 'deadlines'),
];
const notifiedBody = [
  entry(paths.assessor.desk(), 'worklist'),
  entry(paths.assessor.cases(), 'cases'),
  entry(paths.assessor.certificates(), 'certificates'),
  entry(paths.assessor.deadlines(), 'deadlines'),
];
const byRole: Record<Role, Entry[]> = {
  provider,
  'authorised-representative': provider,
  'notified-body-assessor': notifiedBody,
  'notified-body-decider': notifiedBody,
  deployer: [
    entry(paths.deployer.desk(), 'ourAi'),
    entry(paths.deployer.reports(), 'reports'),
    entry(paths.deployer.deadlines(), 'deadlines'),
  ],
  inspector: [
    entry(paths.supervisor.desk(), 'worklist'),
    entry(paths.supervisor.reports(), 'reports'),
    entry(paths.supervisor.cases(), 'cases'),
    entry(paths.supervisor.deadlines(), 'deadlines'),
    entry(paths.supervisor.runs(), 'reevaluations'),
    entry(paths.supervisor.whatIfs(), 'whatIf'),
  ],
  administrator: [
    entry(paths.admin.law(), 'lawVersions'),
    entry(paths.admin.runs(), 'reevaluations'),
    entry(paths.admin.whatIfs(), 'whatIf'),
    entry(paths.admin.users(), 'users'),
    entry(paths.admin.organisations(), 'organisations'),
    entry(paths.admin.log(), 'log'),
  ],
};

/** The main navigation of the public, or of a role: at most six entries, in a fixed order. */
export function entriesOf(role: Role | null, lang: Language): Entry[] {
  if (role) return byRole[role];
  const tools = [paths.classify(lang), paths.checkNumber(lang), paths.notListed(lang)];
  return [entry(paths.systems(lang), 'systems'), entry(paths.law(lang), 'law', tools)];
}

/** The page a role lands on after signing in. */
export function deskOf(role: Role): string {
  return role === 'administrator' ? paths.admin.desk() : byRole[role][0]!.href;
}

/** The entry a page belongs to: the one with the longest address that the page's address begins with. */
export function currentEntry(entries: Entry[], pathname: string): Entry | undefined {
  const lengthWithin = ({ href, also }: Entry) =>
    Math.max(...[href, ...also].map((one) => (pathname === one || pathname.startsWith(`${one}/`) ? one.length : 0)));
  const [first] = entries.filter(lengthWithin).sort((a, b) => lengthWithin(b) - lengthWithin(a));
  return first;
}
