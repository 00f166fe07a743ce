import type { jsPDF } from 'jspdf';
import { currentPage, write } from '../file/jspdf-internals';
import { pdfNumber, pdfString } from '../file/pdf-string';
import type { StructureElement, StructureTree } from '../file/structure-tree';
import { missingWidth, type Run } from '../text/run';
import type { SetLine } from '../text/break-lines';
import type { Typeface } from '../text/typeface';
import { page } from './page-measures';
import { shapePath, type ShapeName } from './shape-path';
import type { TextStyle } from './text-style';

export type Faces = { readonly regular: Typeface; readonly bold: Typeface };

/**
 * Draws on the pages of one document. Everything is drawn either as content of an element of the structure or as an
 * artifact, which a screen reader passes over; drawing outside both is refused. Lengths in points, y from the top.
 */
export class PdfCanvas {
  private target: StructureElement | 'artifact' | null = null;
  private open = false;

  constructor(
    private readonly doc: jsPDF,
    private readonly tree: StructureTree,
    readonly faces: Faces,
  ) {}

  get page(): number {
    return currentPage(this.doc);
  }

  get pageCount(): number {
    return this.doc.getNumberOfPages();
  }

  addPage(): void {
    this.doc.addPage();
  }

  goTo(pageNumber: number): void {
    this.doc.setPage(pageNumber);
  }

  /** Draws content of an element on the current page. */
  content(element: StructureElement, draw: () => void): void {
    this.aim(element, draw);
  }

  /** Draws what is no part of the text: rules, fills, and with a kind the furniture of the page. */
  artifact(kind: 'Layout' | 'Header' | 'Footer' | 'Repeat', draw: () => void): void {
    const type = kind === 'Layout' ? 'Layout' : 'Pagination';
    const subtype = kind === 'Header' || kind === 'Footer' ? ` /Subtype /${kind}` : '';
    this.aim('artifact', () => {
      this.begin(`/Artifact <</Type /${type}${subtype}>>`);
      draw();
    });
  }

  /** Draws a set line with its top at `top`. */
  line(line: SetLine, left: number, top: number, style: TextStyle): void {
    const face = this.faces[style.face];
    const slack = style.leading - (face.ascent + face.descent) * style.size;
    const baseline = top + slack / 2 + face.ascent * style.size;
    let x = left;
    for (const run of line.runs) {
      this.run(run, x, baseline, style);
      x += run.width * style.size;
    }
  }

  fill(left: number, top: number, width: number, height: number, colour: string): void {
    this.paint(colour, `${this.rectangle(left, top, width, height)} f`);
  }

  /** Draws a shape in a square of the given size. */
  shape(name: ShapeName, left: number, top: number, size: number, colour: string): void {
    this.paint(colour, shapePath(name, left, page.height - top - size, size));
  }

  private run(run: Run, x: number, baseline: number, style: TextStyle): void {
    if (run.kind === 'plain') this.glyphs(run.text, x, baseline, style, style.size);
    else this.instead(run.actual, () => this.standIn(run, x, baseline, style));
  }

  private standIn(run: Exclude<Run, { kind: 'plain' }>, x: number, baseline: number, style: TextStyle): void {
    if (run.kind === 'substitute') this.glyphs(run.text, x, baseline, style, style.size);
    else if (run.kind === 'missing') this.missing(run.count, x, baseline, style);
    else {
      const size = style.size * 0.64;
      this.shape(run.shape, x + style.size * 0.08, baseline - size, size, style.colour);
      // Programs that read text look for glyphs: without one, the shape's own character would be passed over.
      this.glyphs(' ', x, baseline, style, style.size);
    }
  }

  private missing(count: number, x: number, baseline: number, style: TextStyle): void {
    const em = style.size;
    const small = em * 0.72;
    const mark = this.faces[style.face].width('?'.charCodeAt(0)) * small;
    for (let i = 0; i < count; i += 1) {
      const left = x + i * missingWidth * em;
      const box = this.rectangle(left + 0.06 * em, baseline - 0.68 * em, 0.6 * em, 0.78 * em);
      this.paint(style.colour, `${pdfNumber(0.045 * em)} w ${box} S`);
      this.glyphs('?', left + 0.36 * em - mark / 2, baseline - 0.05 * em, style, small);
    }
  }

  private glyphs(text: string, x: number, baseline: number, style: TextStyle, size: number): void {
    this.requireMark();
    this.doc.setFont(this.faces[style.face].family, 'normal');
    this.doc.setFontSize(size);
    this.doc.setTextColor(style.colour);
    this.doc.text(text, x, baseline);
  }

  private paint(colour: string, path: string): void {
    this.requireMark();
    const [red, green, blue] = [1, 3, 5].map((at) => pdfNumber(Number.parseInt(colour.slice(at, at + 2), 16) / 255));
    write(this.doc, `q ${red} ${green} ${blue} rg ${red} ${green} ${blue} RG ${path} Q`);
  }

  private rectangle(left: number, top: number, width: number, height: number): string {
    return `${[left, page.height - top - height, width, height].map(pdfNumber).join(' ')} re`;
  }

  /**
   * Draws what stands for other text. The text is given twice: in the structure, for screen readers, and beside the
   * drawing, for programs that only follow the page. As an element of its own: some readers lose the rest of a
   * paragraph after marked content that nests.
   */
  private instead(text: string, draw: () => void): void {
    const actual = pdfString(text);
    if (this.target === null) throw new Error(outside);
    if (this.target === 'artifact') {
      write(this.doc, `/Span <</ActualText ${actual}>> BDC`);
      draw();
      write(this.doc, 'EMC');
      return;
    }
    const outer = this.target;
    this.close();
    const span = this.tree.add(outer, 'Span', { actual: text });
    this.begin(`/Span <</MCID ${this.tree.mark(span, this.page)} /ActualText ${actual}>>`);
    draw();
    this.close();
  }

  private aim(target: StructureElement | 'artifact', draw: () => void): void {
    if (this.target !== null) throw new Error('Marked content does not nest');
    this.target = target;
    draw();
    this.close();
    this.target = null;
  }

  private begin(properties: string): void {
    write(this.doc, `${properties} BDC`);
    this.open = true;
  }

  private close(): void {
    if (this.open) write(this.doc, 'EMC');
    this.open = false;
  }

  private requireMark(): void {
    if (this.open) return;
    if (this.target === null || this.target === 'artifact') throw new Error(outside);
    this.begin(`/${this.target.type} <</MCID ${this.tree.mark(this.target, this.page)}>>`);
  }
}

const outside = 'Drawing belongs to an element of the structure or to an artifact';
