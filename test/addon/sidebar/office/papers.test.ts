/** What is typed of a signed paper, judged before it is sent. */
import { describe, expect, test } from 'vitest';
import {
  BLANK_ISSUE,
  firstFault,
  issueFaults,
  issueOf,
  type IssueField,
  type TypedIssue,
} from '../../../../addon/sidebar/office/papers.ts';
import { mendedPaper, paperFaults } from '../../../../shared/report/issue.ts';

const PAPER: TypedIssue = { number: '125/BC-SNV', date: '2023-09-22', link: 'https://vanban.quangtri.example/125' };

describe('a signed paper as it is typed', () => {
  const check = (change: Partial<TypedIssue>, expected: readonly IssueField[]) => {
    const faults = issueFaults({ ...PAPER, ...change });
    expect(Object.keys(faults).filter((field) => faults[field as IssueField] !== undefined)).toEqual(expected);
  };
  test('is sent when every field is right; the address may be left out', () => {
    check({}, []);
    check({ link: '' }, []);
    check({ link: '   ' }, []);
    check({ number: ' 125/BC-SNV ' }, []);
  });
  test('is held back with the fault at its field', () => {
    check(BLANK_ISSUE, ['number', 'date']);
    check({ number: 'số 125' }, ['number']);
    check({ link: 'http://vanban.quangtri.example/125' }, ['link']);
    check({ link: 'javascript:alert(1)' }, ['link']);
    check({ link: 'vanban.quangtri.example' }, ['link']);
    check({ number: '', date: '', link: 'x' }, ['number', 'date', 'link']);
  });
  test('the first fault in the order of the page takes the focus', () => {
    expect(firstFault({ ...PAPER, date: '', link: 'x' })).toBe('date');
    expect(firstFault(PAPER)).toBeUndefined();
  });
  test('goes out composed, without blanks around, and without an address that is none', () => {
    const typed = { number: ' 125/BC-SỞ'.normalize('NFD'), date: '2023-09-22', link: ' ' };
    expect(issueOf(typed)).toEqual({ number: '125/BC-SỞ', date: '2023-09-22' });
    expect(issueOf({ ...PAPER, link: ` ${PAPER.link} ` })).toEqual(PAPER);
  });
  test('of number and address the api finds no fault that the page has not found', () => {
    const bounds = { form: 'q3', opens: '2023-09-14', today: '2023-09-30' } as const;
    for (const number of ['125/BC-SNV', '125', 'BC-SNV', '0125b/BC-SNV.PAPI', '125 /BC', '125/BC-SNV​', '9'.repeat(70)])
      for (const link of [
        '',
        'https://a.vn',
        'https://a',
        'https://a.vn/ b',
        'https://u@a.vn',
        'HTTPS://A.VN/?q=1#x',
      ]) {
        const typed = { ...PAPER, number, link };
        expect(paperFaults(mendedPaper(issueOf(typed)), bounds).length, `${number} ${link}`).toBe(
          Object.values(issueFaults(typed)).filter((fault) => fault !== undefined).length,
        );
      }
  });
});
