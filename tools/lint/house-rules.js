/** @type {import('eslint').Rule.RuleModule} */
const reasonForDisabling = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { reason: 'Say why after two dashes: // eslint-disable-next-line rule -- the reason.' },
  },
  create(context) {
    return {
      Program() {
        for (const comment of context.sourceCode.getAllComments()) {
          if (!/^\s*eslint-disable/.test(comment.value)) continue;
          if (!/\s--\s+\S+\s+\S+/.test(comment.value)) context.report({ loc: comment.loc, messageId: 'reason' });
        }
      },
    };
  },
};

/** Our own rules, too small for a package. */
export const houseRules = { rules: { 'reason-for-disabling': reasonForDisabling } };
