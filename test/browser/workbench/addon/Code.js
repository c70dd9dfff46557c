// A small add-on of no domain: what the workbench has to show, ask and carry.
function onOpen() {
  SpreadsheetApp.getUi().createAddonMenu().addItem('Mở thanh bên', 'openSidebar').addItem('Hỏi', 'askPerson').addToUi();
}
function openSidebar() {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('sidebar').setTitle('Tiện ích thử'));
}
function askPerson() {
  const ui = SpreadsheetApp.getUi();
  const answer = ui.alert('Câu hỏi', 'Ghi vào ô B4?', ui.ButtonSet.YES_NO);
  if (answer === ui.Button.YES) SpreadsheetApp.getActiveSheet().getRange('B4').setValue('có');
}
function showCell(a1) {
  const range = SpreadsheetApp.getActiveSheet().getRange(a1);
  range.activate();
  return String(range.getDisplayValue());
}
