/** A write touched another number of rows than it promised: someone else was first. Nothing of its command was kept. */
export class RowsMismatch extends Error {
  override name = 'RowsMismatch';
}
