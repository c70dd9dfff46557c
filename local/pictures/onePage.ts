/** The upper left of one table of the master as a workbook of its own that prints on one landscape page. */
import ExcelJS from 'exceljs';

const ROWS = 24;
/** Characters of column width that one page takes. */
const WIDTH = 205;

export async function onePageWorkbook(source: string, title: string, target: string): Promise<void> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(source);
  const sheet = workbook.getWorksheet(title);
  if (sheet === undefined) throw new Error(`the master has no table ${title}`);
  const page = new ExcelJS.Workbook().addWorksheet(title, {
    pageSetup: {
      ...sheet.pageSetup,
      ...{ orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 1 },
      margins: { left: 0.3, right: 0.3, top: 0.3, bottom: 0.3, header: 0, footer: 0 },
    },
  });
  let width = 0;
  for (let column = 1; column <= sheet.columnCount; column++) {
    const { hidden, width: ownWidth = 10 } = sheet.getColumn(column);
    if (!hidden) width += ownWidth;
    if (width > WIDTH) break;
    // Every column keeps its place: colours are rules that name it.
    page.getColumn(column).width = ownWidth;
    page.getColumn(column).hidden = hidden;
    for (let row = 1; row <= Math.min(sheet.rowCount, ROWS + 1); row++) {
      const from = sheet.getCell(row, column);
      const to = page.getCell(row, column);
      to.value = from.value;
      to.style = from.style;
    }
  }
  for (let row = 1; row <= Math.min(sheet.rowCount, ROWS + 1); row++)
    page.getRow(row).height = sheet.getRow(row).height;
  for (const { ref, rules } of coloursOf(sheet)) page.addConditionalFormatting({ ref, rules });
  await page.workbook.xlsx.writeFile(target);
}

/** exceljs reads them, but does not declare where. */
function coloursOf(sheet: ExcelJS.Worksheet): readonly ExcelJS.ConditionalFormattingOptions[] {
  return (
    (sheet as { readonly conditionalFormattings?: readonly ExcelJS.ConditionalFormattingOptions[] })
      .conditionalFormattings ?? []
  );
}
