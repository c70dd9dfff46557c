/** The days of the worked example that a newcomer wants to stand on: before the plan is due, after, before the report is, after. */
export const MOMENTS = [
  { label: '05/8/2023', instant: '2023-08-05T02:00:00.000Z' },
  { label: '08/8/2023', instant: '2023-08-08T02:00:00.000Z' },
  { label: '14/9/2023', instant: '2023-09-14T02:00:00.000Z' },
  { label: '19/9/2023', instant: '2023-09-19T02:00:00.000Z' },
] as const;
