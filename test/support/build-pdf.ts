/** A small PDF of these pages; every line is set on its own line, an empty one leaves white. `size` 0 draws no text at all. */
export function buildPdf(pages: readonly (readonly string[])[], size = 11): Uint8Array {
  const objects: string[] = [];
  const add = (body: string): number => objects.push(body);
  const kids = pages.map((_, at) => `${4 + at * 2} 0 R`).join(' ');
  add('<< /Type /Catalog /Pages 2 0 R >>');
  add(`<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`);
  add('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>');
  for (const [at, lines] of pages.entries()) {
    const drawn = size === 0 ? '0 0 100 100 re f' : drawLines(lines, size);
    add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + at * 2} 0 R >>`,
    );
    add(`<< /Length ${Buffer.byteLength(drawn, 'latin1')} >>\nstream\n${drawn}\nendstream`);
  }
  let file = '%PDF-1.4\n';
  const offsets = objects.map((body, at) => {
    const offset = Buffer.byteLength(file, 'latin1');
    file += `${at + 1} 0 obj\n${body}\nendobj\n`;
    return offset;
  });
  const xref = Buffer.byteLength(file, 'latin1');
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${xref}\n%%EOF\n`;
  return Buffer.from(file, 'latin1');
}

/** A line that opens with "# " is set as a title. */
function drawLines(lines: readonly string[], size: number): string {
  let top = 740;
  return lines
    .map((line) => {
      const title = line.startsWith('# ');
      top -= title ? size * 3 : size * 1.3;
      const words = (title ? line.slice(2) : line).replace(/[\\()]/gu, (mark) => `\\${mark}`);
      return words === '' ? '' : `BT /F1 ${title ? size * 2 : size} Tf 72 ${top} Td (${words}) Tj ET`;
    })
    .join('\n');
}
