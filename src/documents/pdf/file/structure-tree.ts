/** Standard structure types of PDF 1.7 (ISO 32000-1, 14.8.4) that reports use. */
export type StructureType =
  | 'Document'
  | 'Div'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'H4'
  | 'P'
  | 'Table'
  | 'Caption'
  | 'THead'
  | 'TBody'
  | 'TFoot'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Span';

export type StructureAttributes = {
  readonly scope?: 'Row' | 'Column';
  readonly numbering?: 'Disc' | 'Decimal' | 'None';
  /** The text that drawing stands for which says something else, or nothing, to a program. */
  readonly actual?: string;
};

/** What is drawn on one page for one element: its page, counted from 1, and its number on that page. */
export type MarkedContent = { readonly page: number; readonly id: number };

export type StructureElement = {
  readonly type: StructureType;
  readonly attributes: StructureAttributes;
  readonly parent: StructureElement | null;
  readonly children: (StructureElement | MarkedContent)[];
};

export const isElement = (child: StructureElement | MarkedContent): child is StructureElement => 'type' in child;

/** The structure of a document in reading order, which is the order in which its elements are added. */
export class StructureTree {
  readonly root: StructureElement = { type: 'Document', attributes: {}, parent: null, children: [] };
  /** For each page, the element that each piece of marked content belongs to, by number. */
  readonly owners = new Map<number, StructureElement[]>();

  add(parent: StructureElement, type: StructureType, attributes: StructureAttributes = {}): StructureElement {
    const element: StructureElement = { type, attributes, parent, children: [] };
    parent.children.push(element);
    return element;
  }

  /** Takes the next number on a page for content of this element. */
  mark(element: StructureElement, page: number): number {
    const owners = this.owners.get(page) ?? [];
    this.owners.set(page, owners);
    const id = owners.push(element) - 1;
    element.children.push({ page, id });
    return id;
  }

  /** Every element, parents before their children. */
  elements(): readonly StructureElement[] {
    const found: StructureElement[] = [];
    const visit = (element: StructureElement): void => {
      found.push(element);
      element.children.filter(isElement).forEach(visit);
    };
    visit(this.root);
    return found;
  }
}
