import type { jsPDF } from 'jspdf';
import { newObject, onCatalogue, onObjects, onPage, pageObject, write } from './jspdf-internals';
import { pdfString } from './pdf-string';
import { isElement, type MarkedContent, type StructureElement, type StructureTree } from './structure-tree';

/** Has jsPDF write the structure tree, and what leads to it from pages and catalogue, when it puts the file together. */
export function writeStructure(doc: jsPDF, tree: StructureTree): void {
  let treeObject = 0;
  onPage(doc, (page) => write(doc, `/Tabs /S${tree.owners.has(page) ? ` /StructParents ${page - 1}` : ''}`));
  onObjects(doc, () => {
    treeObject = writeTree(doc, tree);
  });
  onCatalogue(doc, () => write(doc, `/MarkInfo <</Marked true>> /StructTreeRoot ${treeObject} 0 R`));
}

function writeTree(doc: jsPDF, tree: StructureTree): number {
  const elements = tree.elements();
  const treeObject = newObject(doc);
  const parentTree = treeObject + 1;
  const numbers = new Map(elements.map((element, index) => [element, treeObject + 2 + index]));
  const reference = (element: StructureElement): string => `${numbers.get(element) ?? treeObject} 0 R`;
  const highest = Math.max(0, ...tree.owners.keys());
  write(
    doc,
    `<</Type /StructTreeRoot /K [${reference(tree.root)}] /ParentTree ${parentTree} 0 R /ParentTreeNextKey ${highest}>>\nendobj`,
  );
  const pages = [...tree.owners].sort(([a], [b]) => a - b);
  const rows = pages.map(([page, owners]) => `${page - 1} [${owners.map(reference).join(' ')}]`);
  newObject(doc);
  write(doc, `<</Nums [${rows.join('\n')}]>>\nendobj`);
  for (const element of elements) {
    if (newObject(doc) !== numbers.get(element)) throw new Error('The numbering of structure elements drifted');
    const parent = element.parent === null ? `${treeObject} 0 R` : reference(element.parent);
    write(doc, `<</Type /StructElem /S /${element.type} /P ${parent}${entries(doc, element, reference)}>>\nendobj`);
  }
  return treeObject;
}

function entries(doc: jsPDF, element: StructureElement, reference: (child: StructureElement) => string): string {
  const { scope, numbering, actual } = element.attributes;
  const marked = element.children.filter((child): child is MarkedContent => !isElement(child));
  const page = marked[0]?.page;
  const kids = element.children.map((child) => {
    if (isElement(child)) return reference(child);
    if (child.page === page) return `${child.id}`;
    return `<</Type /MCR /Pg ${pageObject(doc, child.page)} 0 R /MCID ${child.id}>>`;
  });
  return [
    page === undefined ? '' : ` /Pg ${pageObject(doc, page)} 0 R`,
    kids.length === 0 ? '' : ` /K [${kids.join(' ')}]`,
    scope === undefined ? '' : ` /A <</O /Table /Scope /${scope}>>`,
    numbering === undefined ? '' : ` /A <</O /List /ListNumbering /${numbering}>>`,
    actual === undefined ? '' : ` /ActualText ${pdfString(actual)}`,
  ].join('');
}
