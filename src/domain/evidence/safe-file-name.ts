const longest = 120;

// Names of devices on Windows, which no file there may have.
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;

/**
 * The name of a file as it may be offered for saving: no path, no characters that a system refuses, none that turn the
 * reading direction and so disguise the ending, and its ending kept.
 */
export const safeFileName = (name: string): string => {
  const clean = name
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u2028\u2029]/gu, '')
    .replace(/[<>:"/\\|?*]+/g, '-')
    .replace(/\s+/g, ' ')
    .replace(/^[.\s-]+|[.\s]+$/g, '');
  if (clean === '') return 'evidence';
  const ending = /\.[A-Za-z0-9]{1,10}$/.exec(clean)?.[0] ?? '';
  const stem = Array.from(clean.slice(0, clean.length - ending.length))
    .slice(0, longest - ending.length)
    .join('')
    .trim();
  const safe = `${stem || 'evidence'}${ending}`;
  return reserved.test(safe) ? `_${safe}` : safe;
};
