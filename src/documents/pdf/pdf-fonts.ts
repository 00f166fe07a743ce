/** The two faces that a report is set in, as whole TrueType files. */
export type PdfFonts = {
  readonly regular: ArrayBuffer | Uint8Array;
  readonly bold: ArrayBuffer | Uint8Array;
};
