import { createContext } from 'react';

/** How an error summary tells the page about itself, for the word "Error" before the page's title. */
export const PageErrors = createContext<(shown: boolean) => void>(() => undefined);
