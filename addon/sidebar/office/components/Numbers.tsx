/** How one form stands: eight numbers, then completeness and timeliness level by level. */
import type { OfficeForm } from '../../../../shared/office/views.ts';
import { COUNTS, OF_DUES } from '../words.ts';

export function Numbers({ form }: { readonly form: OfficeForm }) {
  const { counts, levels, dues } = form;
  const shown = counts.expected > 0 ? COUNTS : COUNTS.filter(([count]) => !OF_DUES.includes(count));
  const words = [...new Set(dues.map(({ dueInWords }) => dueInWords))];
  return (
    <>
      <p class="secondary">
        {words.length === 1
          ? `Hạn nộp: ${words[0]}`
          : dues.map(({ levelName, dueInWords }) => `${levelName}: ${dueInWords}`).join('; ')}
      </p>
      <dl class="numbers">
        {shown.map(([count, label]) => (
          <div key={count}>
            <dt>{label}</dt>
            <dd>{counts[count]}</dd>
          </div>
        ))}
      </dl>
      {levels.length > 0 && (
        <table>
          <caption class="hidden">Theo cấp</caption>
          <thead>
            <tr>
              <th scope="col">Cấp</th>
              <th scope="col">Đã nộp</th>
              <th scope="col">Đầy đủ</th>
              <th scope="col">Đúng hạn</th>
            </tr>
          </thead>
          <tbody>
            {levels.map(({ level, levelName, submitted, expected, completenessInWords, timelinessInWords }) => (
              <tr key={level}>
                <th scope="row">{levelName}</th>
                <td>
                  {submitted}/{expected}
                </td>
                <td>{completenessInWords}</td>
                <td>{timelinessInWords}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}
