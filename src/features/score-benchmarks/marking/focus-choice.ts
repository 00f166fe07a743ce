/** Moves focus to the chosen one of the radios with this name, or to the first. */
export const focusChoice = (name: string): void => {
  const radios = [...document.getElementsByName(name)].filter((node) => node instanceof HTMLInputElement);
  (radios.find(({ checked }) => checked) ?? radios[0])?.focus();
};
