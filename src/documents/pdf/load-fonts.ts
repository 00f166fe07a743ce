import boldAddress from '@expo-google-fonts/atkinson-hyperlegible-next/700Bold/AtkinsonHyperlegibleNext_700Bold.ttf?url';
import regularAddress from '@expo-google-fonts/atkinson-hyperlegible-next/400Regular/AtkinsonHyperlegibleNext_400Regular.ttf?url';
import { fail, succeed, type Result } from '../../domain/shared/result';
import type { PdfFonts } from './pdf-fonts';

export type FontProblem = { readonly kind: 'fontsNotLoaded' };

/**
 * Reads the report's two faces from the app's own files, for `drawPdf`.
 * The problem is one that a person can act on: the app was opened offline before it had kept these files.
 */
export async function loadFonts(): Promise<Result<PdfFonts, FontProblem>> {
  try {
    const [regular, bold] = await Promise.all([readFile(regularAddress), readFile(boldAddress)]);
    return succeed({ regular, bold });
  } catch {
    return fail({ kind: 'fontsNotLoaded' });
  }
}

async function readFile(address: string): Promise<ArrayBuffer> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}`);
  return answer.arrayBuffer();
}
