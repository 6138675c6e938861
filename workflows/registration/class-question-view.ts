import { entriesWithQuestion } from '#db/queries/class-questions.ts';
import { certificatesOfSystem } from '#db/queries/conformity.ts';
import type { Context } from '../core/context.ts';
import { dayOf } from '../core/days.ts';
import { certifiedClasses, type ClassQuestion } from './class-questions.ts';

/** Systems of which two classes do not agree, each with all its classes side by side; twenty-five at a time. */
export async function classQuestionView(
  { db, now }: Pick<Context, 'db' | 'now'>,
  question: ClassQuestion,
  before?: number,
) {
  const { items, next } = await entriesWithQuestion(db, question, before);
  const rows = await Promise.all(
    items.map(async (row) => ({
      ...row,
      certified: certifiedClasses(await certificatesOfSystem(db, row.id), dayOf(now)),
    })),
  );
  return { rows, next };
}
