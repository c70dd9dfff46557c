/** Levels of units: sở, ban, ngành; UBND cấp huyện (where that tier exists); UBND cấp xã. Deadlines are set per level. */
export const LEVELS = ['so', 'huyen', 'xa'] as const;
export type Level = (typeof LEVELS)[number];
