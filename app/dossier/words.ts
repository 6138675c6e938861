import type { Messages } from '../i18n/nl.ts';

type Labels = Readonly<Record<string, string>>;

/** The word for an identifier of a list; an identifier that a newer list knows is shown as it is. */
export const word = (labels: Labels, id: string): string => (Object.hasOwn(labels, id) ? labels[id]! : id);

/** The word for an identifier of one workflow's list: its state, step or sentence. */
export const wordOf = (labels: Readonly<Record<string, Labels>>, workflow: string, id: string): string =>
  word(labels[workflow] ?? {}, id);

/** The name of a limit: what has to be done before its last day. Limits of one question share one name. */
export function limitName(m: Messages, name: string): string {
  const { deadline } = m.workflow;
  return word(deadline, name.startsWith('information-request-') ? 'information-request' : name);
}

/** What is still needed before a refused step: a section, a duty, or the code itself. Each is named once. */
export function missingNames(m: Messages, missing: readonly string[]): string[] {
  const { section, duty } = m.workflow;
  const nameOf = (id: string) => {
    const [part] = id.split('.');
    return Object.hasOwn(duty, id) ? word(duty, id) : word(section, part!);
  };
  return [...new Set(missing.map(nameOf))];
}
