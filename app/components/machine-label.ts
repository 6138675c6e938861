const unitsPerCharacter = 7.8;
const lineHeight = 19;
const padding = 16;

/** Breaks a label into lines of at most the given width, in drawing units. */
export function linesOf(label: string, width: number): string[] {
  const most = Math.max(6, Math.floor((width - padding) / unitsPerCharacter));
  return label.split(' ').reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    return longer.length <= most && last !== undefined ? [...lines.slice(0, -1), longer] : [...lines, word];
  }, []);
}

/** The box a state needs for its label: give it to the layout, so that no label leaves its box. Drawing units. */
export function boxOf(label: string): { w: number; h: number } {
  const longestWord = Math.max(...label.split(' ').map((word) => word.length));
  const w =
    Math.max(130, Math.min(210, label.length * unitsPerCharacter), longestWord * unitsPerCharacter) + padding * 2;
  return { w: Math.ceil(w), h: linesOf(label, w).length * lineHeight + padding * 1.5 };
}

/** The room an arrow's label takes on one line. Drawing units. */
export function labelBoxOf(label: string): { w: number; h: number } {
  return { w: Math.ceil(label.length * 7.2) + 8, h: 20 };
}

/** The middle of each line of a label that is centred in a box. */
export function centred(lines: string[], middle: number): { line: string; y: number }[] {
  const first = middle - ((lines.length - 1) * lineHeight) / 2;
  return lines.map((line, n) => ({ line, y: first + n * lineHeight }));
}
