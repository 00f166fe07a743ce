/** The spreadsheet library weighs more than the rest of the app: it comes when a workbook is read or written. */
export const loadExcel = async () => {
  const module = await import('exceljs');
  // Node gives its CommonJS exports as the default; the browser's build has them either way.
  return module.default;
};
