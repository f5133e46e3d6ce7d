import ts from 'typescript';

const TEXT = ts.TypeFlags.StringLike | ts.TypeFlags.Any | ts.TypeFlags.Unknown;

/** `new Date(text)` reads 30 February as 1 March, and some texts in the zone of the machine. */
export const noDateFromText = {
  meta: {
    type: 'problem',
    messages: { text: 'new Date(text) guesses: parse dates with src/core/time.' },
    schema: [],
  },
  create(context) {
    const services = context.sourceCode.parserServices;
    const mayBeText = (type) => (type.isUnion() ? type.types.some(mayBeText) : (type.flags & TEXT) !== 0);
    return {
      'NewExpression[callee.name="Date"][arguments.length=1]'(node) {
        if (mayBeText(services.getTypeAtLocation(node.arguments[0]))) context.report({ node, messageId: 'text' });
      },
    };
  },
};
