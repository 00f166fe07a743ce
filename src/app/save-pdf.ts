import type { Exports } from '../documents/report/exports';
import { fail, succeed } from '../domain/shared/result';
import { saveFile } from './save-file';

// Drawing and its fonts weigh more than the rest of the app, so they come when first asked for.
const loadDrawing = async () => {
  const [{ drawPdf }, { loadFonts }] = await Promise.all([
    import('../documents/pdf/draw-pdf'),
    import('../documents/pdf/load-fonts'),
  ]);
  return { drawPdf, fonts: await loadFonts() };
};

/** Draws a report as a PDF and saves it under the report's own file name. */
export const savePdf: Exports['savePdf'] = async (report) => {
  const drawing = await loadDrawing().catch(() => undefined);
  if (!drawing?.fonts.ok) return fail({ kind: 'partNotLoaded' });
  try {
    const content = new Uint8Array(drawing.drawPdf(report, drawing.fonts.value));
    saveFile({ name: `${report.fileName}.pdf`, type: 'application/pdf', content });
    return succeed(undefined);
  } catch (error) {
    return fail({ kind: 'notDrawn', detail: String(error) });
  }
};
