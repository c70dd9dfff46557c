/** Dialogs, sidebars and pages of HtmlService; calls from pages. */
import { describe, expect, it } from 'vitest';
import { RUN, scriptsOfThisFile } from './scripts.ts';
import { sentenceOf } from './scriptUnderTest.ts';

const start = scriptsOfThisFile();

describe('dialogs', () => {
  it('alert in its three forms', async () => {
    const { value, window } = await start({ code: RUN });
    window.answers.push({ button: 'YES', text: '' }, { button: 'CLOSE', text: '' });
    const body = `var ui = SpreadsheetApp.getUi();
      return [ui.alert('a', ui.ButtonSet.YES_NO) === ui.Button.YES, String(ui.alert('t', 'b', ui.ButtonSet.YES_NO_CANCEL)), String(ui.alert('c'))]`;
    expect(await value('run', body)).toEqual([true, 'CLOSE', 'OK']);
    expect(window.shown.filter(({ what }) => what === 'alert')).toEqual([
      { what: 'alert', title: '', prompt: 'a', buttons: ['YES', 'NO'] },
      { what: 'alert', title: 't', prompt: 'b', buttons: ['YES', 'NO', 'CANCEL'] },
      { what: 'alert', title: '', prompt: 'c', buttons: ['OK'] },
    ]);
  });
  it('prompt gives button and text', async () => {
    const { value, window } = await start({ code: RUN });
    window.answers.push({ button: 'CANCEL', text: 'chữ' });
    const body = `var ui = SpreadsheetApp.getUi(); var r = ui.prompt('t', 'p', ui.ButtonSet.OK_CANCEL);
      return [r.getSelectedButton() === ui.Button.CANCEL, r.getResponseText()]`;
    expect(await value('run', body)).toEqual([true, 'chữ']);
  });
  it('sidebar and dialogs show their page', async () => {
    const { value, window } = await start({ code: RUN, files: { 'side.html': '<p>Sổ</p>' } });
    await value(
      'run',
      `var ui = SpreadsheetApp.getUi();
       ui.showSidebar(HtmlService.createHtmlOutputFromFile('side').setTitle('Bên'));
       ui.showModalDialog(HtmlService.createHtmlOutput('<b>a</b>').setWidth(300).setHeight(200), 'Hộp');
       ui.showModelessDialog(HtmlService.createHtmlOutput('c').append('d').appendUntrusted('<e>'), 'Nổi');`,
    );
    expect(window.shown.filter(({ what }) => what !== 'authorize')).toEqual([
      { what: 'sidebar', title: 'Bên', html: '<p>Sổ</p>' },
      { what: 'dialog', title: 'Hộp', html: '<b>a</b>', width: 300, height: 200 },
      { what: 'dialog', title: 'Nổi', html: 'cd&lt;e&gt;', width: 600, height: 400 },
    ]);
  });
  it('a page that is not there, a meta tag that is not allowed', async () => {
    const { value } = await start({ code: RUN });
    expect(await value('run', `HtmlService.createHtmlOutputFromFile('no')`)).toBe(
      'Exception: No HTML file named no was found.',
    );
    expect(await value('run', `HtmlService.createHtmlOutput('').addMetaTag('refresh', '1')`)).toBe(
      'Exception: The meta tag you specified is not allowed in this context.',
    );
    expect(
      await value(
        'run',
        `return HtmlService.createHtmlOutput('').addMetaTag('viewport', 'w').getMetaTags()[0].getContent()`,
      ),
    ).toBe('w');
  });
});

describe('templates', () => {
  const evaluated = async (template: string, values: Readonly<Record<string, unknown>> = {}): Promise<unknown> => {
    const { value } = await start({
      code: `function twice(x) { return x + x; } ${RUN}`,
      files: { 't.html': template },
    });
    return value(
      'run',
      `return Object.assign(HtmlService.createTemplateFromFile('t'), args).evaluate().getContent()`,
      values,
    );
  };
  it.each<[string, Readonly<Record<string, unknown>>, string]>([
    ['<? for (var i = 0; i < 2; i++) { ?><b><?= i ?></b><? } ?>', {}, '<b>0</b><b>1</b>'],
    ['<p><?= twice(name) ?></p>', { name: '<i>' }, '<p>&lt;i&gt;&lt;i&gt;</p>'],
    ['<p><?!= name ?></p>', { name: '<i>' }, '<p><i></p>'],
    ['<a title="<?= a ?>" b=\'<?= a ?>\'>', { a: `"'` }, '<a title="&quot;&#39;" b=\'&quot;&#39;\'>'],
    ['<a href="<?= a ?>">', { a: 'javascript:alert(1)' }, '<a href="#">'],
    ['<a href="<?= a ?>">', { a: 'https://a/?b=1&c' }, '<a href="https://a/?b=1&amp;c">'],
    [
      '<script>var a = <?= a ?>;</script>',
      { a: ['</script>', 1] },
      '<script>var a = ["\\u003c/script\\u003e",1];</script>',
    ],
    [
      `<script>var a = '<?= a ?>';</script><?= a ?>`,
      { a: `'</` },
      `<script>var a = '\\u0027\\u003c/';</script>&#39;&lt;/`,
    ],
    ['<style>a { color: <?= a ?> }</style>', { a: 'red}</style>' }, '<style>a { color: redstyle }</style>'],
    ['<!-- "<script> --><?= a ?>', { a: '<' }, '<!-- "<script> -->&lt;'],
    ['a\n"b" \\ ${c}', {}, 'a\n"b" \\ ${c}'],
  ])('%j with %j', async (template, values, expected) => {
    expect(await evaluated(template, values)).toBe(expected);
  });
  it('a page may include another', async () => {
    const { value } = await start({
      code: `function include(name) { return HtmlService.createHtmlOutputFromFile(name).getContent(); } ${RUN}`,
      files: { 'a.html': '<?!= include("b") ?>!', 'b.html': '<b>b</b>' },
    });
    expect(await value('run', `return HtmlService.createTemplateFromFile('a').evaluate().getContent()`)).toBe(
      '<b>b</b>!',
    );
  });
});

describe('calls of a page', () => {
  const CODE = `
    function echo(value) { return value; }
    function nothing() {}
    function privately_() { return 1; }
    var held = { f: function () { return 1; } };
    function date() { return { at: new Date(0) }; }
    function self() { return SpreadsheetApp; }
    function mixed() { return [undefined, { a: undefined, b: null }]; }
    function thrown() { throw 'chữ'; }`;

  it('carry plain values both ways', async () => {
    const { value } = await start({ code: CODE });
    const data = { a: [1, 'ữ', null, { b: true }] };
    expect(await value('echo', data)).toEqual(data);
    expect(await value('echo', undefined)).toBe(null);
    expect(await value('nothing')).toBe(undefined);
    expect(await value('mixed')).toEqual([null, { b: null }]);
  });
  it('refuse what cannot cross before anything runs', async () => {
    const { document, script } = await start({ code: CODE });
    const before = script.executions.length;
    await expect(document.call('echo', [{ at: new Date() }])).rejects.toThrow(
      'Failed due to illegal value in property: at',
    );
    expect(script.executions.length).toBe(before);
  });
  it('fail when the script returns what cannot cross', async () => {
    const { failure } = await start({ code: CODE });
    expect(await failure('date')).toBe('TypeError: Failed due to illegal value in property: at');
    expect(await failure('self')).toBe('TypeError: Failed due to illegal value in property: value');
    expect(await failure('thrown')).toBe('Error: chữ');
  });
  it.each(['privately_', 'held', 'eval', 'missing', 'constructor', 'toString'])('%s cannot be called', async (name) => {
    const { document } = await start({ code: CODE });
    expect(sentenceOf(await document.call(name, []))).toBe(`Exception: Script function not found: ${name}`);
  });
  it('end with the document', async () => {
    const { document } = await start({ code: CODE });
    document.close();
    await expect(document.call('nothing', [])).rejects.toThrow('not open any more');
  });
});
