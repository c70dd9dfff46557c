/** The bookmark of the cell that holds a figure: its key in the letters that Word allows, at most 40; hidden by "_" in front. */

const LIMIT = 40;

/** "tasks.all.not-started" -> "_tasks_all_notStarted", "figures.tl_xin_loi.period" -> "_figures_tl__xin__loi_period". @throws RangeError when it gets too long: a fault of the program. */
export function figureBookmark(key: string): string {
  const letters = key.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
  const name = `_${letters.replace(/_/g, '__').replace(/\./g, '_')}`;
  if (name.length > LIMIT) throw new RangeError(`"${name}" is too long for a bookmark`);
  return name;
}
