import { html } from '../../api/html.ts';

describe('html', () => {
  test('yang dimasukkan adalah teks, juga di dalam tanda kutip', () => {
    const jahat = `"><img src=x onerror='a()'>&`;
    const { teks } = html`<p title="${jahat}">${jahat}</p>`;
    const aman = '&quot;&gt;&lt;img src=x onerror=&#39;a()&#39;&gt;&amp;';
    expect(teks).toBe(`<p title="${aman}">${aman}</p>`);
  });

  test('potongan yang dibuatnya sendiri tetap markah, juga beberapa', () => {
    const { teks } = html`<ul>
      ${['a', '<'].map((b) => html`<li>${b}</li>`)}
    </ul>`;
    expect(teks).toContain('<li>a</li><li>&lt;</li>');
  });
});
