/** The form that a report is about, as a path or a query names it. */
import { REPORT_FORMS } from '../../shared/report/reports.ts';
import { oneOf } from '../http/shape.ts';

/** @throws Problem `body-wrong-shape`. */
export const reportForm = oneOf(REPORT_FORMS);
