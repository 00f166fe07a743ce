import { pdfDate, pdfString } from './pdf-string';

/** What a file says of itself. */
export type DocumentProperties = {
  readonly title: string;
  readonly author: string;
  readonly language: string;
  readonly made: Date;
};

const product = 'Prevent Assurance Workbench';
const producer = 'Prevent Assurance Workbench, with jsPDF';

/** The information dictionary. jsPDF's own garbles some letters and writes the date in the machine's time zone. */
export function informationDictionary({ title, author, made }: DocumentProperties): string {
  const date = pdfDate(made);
  return [
    `<</Title ${pdfString(title)}`,
    author === '' ? '' : `/Author ${pdfString(author)}`,
    `/Creator ${pdfString(product)}`,
    `/Producer ${pdfString(producer)}`,
    `/CreationDate ${date} /ModDate ${date}>>`,
  ].join(' ');
}

/**
 * The same as XMP. It makes no claim to PDF/UA: that is for a file that a validator has passed.
 * Takes text without control characters, which XML cannot hold.
 */
export function metadataPacket({ title, author, language, made }: DocumentProperties): string {
  const date = made.toISOString().replace(/\.\d+Z$/, 'Z');
  const spaces = [
    'xmlns:dc="http://purl.org/dc/elements/1.1/"',
    'xmlns:xmp="http://ns.adobe.com/xap/1.0/"',
    'xmlns:pdf="http://ns.adobe.com/pdf/1.3/"',
  ].join(' ');
  return [
    '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    `<rdf:Description rdf:about="" ${spaces}>`,
    '<dc:format>application/pdf</dc:format>',
    `<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${xmlText(title)}</rdf:li></rdf:Alt></dc:title>`,
    author === '' ? '' : `<dc:creator><rdf:Seq><rdf:li>${xmlText(author)}</rdf:li></rdf:Seq></dc:creator>`,
    `<dc:language><rdf:Bag><rdf:li>${language}</rdf:li></rdf:Bag></dc:language>`,
    `<xmp:CreatorTool>${product}</xmp:CreatorTool><pdf:Producer>${producer}</pdf:Producer>`,
    `<xmp:CreateDate>${date}</xmp:CreateDate><xmp:ModifyDate>${date}</xmp:ModifyDate>`,
    '</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="r"?>',
  ].join('\n');
}

const xmlText = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
