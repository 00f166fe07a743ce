/** Moves focus to the chosen one of the radios with this name, or to the first, once the screen shows which that is. */
export const focusChoice = (name: string): void => {
  requestAnimationFrame(() => {
    const radios = [...document.getElementsByName(name)].filter((node) => node instanceof HTMLInputElement);
    (radios.find(({ checked }) => checked) ?? radios[0])?.focus();
  });
};
