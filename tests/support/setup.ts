import { afterEach } from 'vitest';

// Most tests run without a document; loading React for them would double their time.
if (typeof document !== 'undefined') {
  await import('@testing-library/jest-dom/vitest');
  const { cleanup, configure } = await import('@testing-library/react');
  // What is waited for comes within milliseconds; the limit is against hanging, not against a busy machine.
  configure({ asyncUtilTimeout: 5000 });
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  afterEach(cleanup);
}
