/**
 * Stands in for html2canvas, dompurify and canvg, which jsPDF asks for only when it draws HTML or SVG.
 * Nothing here does, and together they weigh more than jsPDF itself. A default is what jsPDF looks for.
 */
const nothing = {};
export default nothing;
