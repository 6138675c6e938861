/** How many letters have to be changed, added or left out to make one word of the other. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, n) => n);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)));
    }
    row = next;
  }
  return row[b.length]!;
}

/** The word of a list that a mistyped word is most like; null when none is like it (more than half of its letters differ). */
export function nearest(typed: string, words: readonly string[]): string | null {
  const short = typed.slice(0, 60).toLowerCase();
  const [best] = words
    .map((word) => ({ word, far: word.toLowerCase().startsWith(short) ? 0.5 : distance(short, word.toLowerCase()) }))
    .sort((a, b) => a.far - b.far);
  return best && best.far <= Math.max(1, short.length / 2) ? best.word : null;
}
