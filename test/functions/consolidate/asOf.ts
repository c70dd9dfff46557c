/** The business moment of consolidations in tests. */
export const AS_OF = '2023-08-10T02:00:00.000Z';
