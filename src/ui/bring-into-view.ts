/** Scrolls to an element, where the engine has a notion of scrolling (the one that runs our unit tests has none). */
export function bringIntoView(element: Element): void {
  if ('scrollIntoView' in element) element.scrollIntoView();
}
