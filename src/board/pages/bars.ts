import { html } from '#board/html.ts';
import type { Markup } from '#board/html.ts';

/** A line of a chart: its name, and one or two amounts. */
interface Bar {
  readonly name: string;
  readonly one: number;
  readonly two?: number;
}

interface Chart {
  readonly title: string;
  /** What the first column counts, and the amounts. */
  readonly heads: readonly [name: string, one: string, two?: string];
  readonly bars: readonly Bar[];
}

/** Of the drawing, which the page then fits to its column. */
const WIDTH_PX = 400;
const NAME_PX = 120;
const LINE_PX = 30;
const AMOUNT_PX = 34;

/** Bars as SVG, and the same as a table for who reads it aloud. */
export function barChart({ title, heads, bars }: Chart): Markup {
  const [nameHead, oneHead, twoHead] = heads;
  const most = Math.max(1, ...bars.flatMap(({ one, two = 0 }) => [one, two]));
  const long = (amount: number): number => Math.round(((WIDTH_PX - NAME_PX - AMOUNT_PX) * amount) / most);
  const height = Math.max(bars.length * LINE_PX, LINE_PX);
  const lines = bars.map(({ name, one, two }, at) => {
    const top = at * LINE_PX;
    const thick = two === undefined ? 16 : 9;
    return html`<text x="${NAME_PX - 8}" y="${top + 17}" text-anchor="end">${name.slice(0, 18)}</text>
      <rect class="one" x="${NAME_PX}" y="${top + 4}" width="${long(one)}" height="${thick}" />
      <text x="${NAME_PX + long(one) + 4}" y="${top + 13}">${one}</text>
      ${two !== undefined && html`<rect class="two" x="${NAME_PX}" y="${top + 15}" width="${long(two)}" height="${thick}" /><text x="${NAME_PX + long(two) + 4}" y="${top + 24}">${two}</text>`}`;
  });
  const rows = bars.map(
    ({ name, one, two }) =>
      html`<tr>
        <th scope="row">${name}</th>
        <td class="n">${one}</td>
        ${two !== undefined && html`<td class="n">${two}</td>`}
      </tr>`,
  );
  const key =
    twoHead !== undefined &&
    html`<p class="key"><span class="one">${oneHead}</span> <span class="two">${twoHead}</span></p>`;
  return html`<figure class="panel">
    <figcaption>${title}</figcaption>
    ${key}
    <svg class="chart" viewBox="0 0 ${WIDTH_PX} ${height}" aria-hidden="true" focusable="false">${lines}</svg>
    <details>
      <summary>As a table</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">${nameHead}</th>
            <th class="n" scope="col">${oneHead}</th>
            ${twoHead !== undefined && html`<th class="n" scope="col">${twoHead}</th>`}
          </tr>
        </thead>
        <tbody>
          ${rows}
        </tbody>
      </table>
    </details>
  </figure>`;
}
