/** Terminal colours by node:util; a plain text where there are none. */
import { styleText } from 'node:util';

export type Style = 'bold' | 'dim' | 'red' | 'yellow' | 'blue' | 'green';

export function paint(text: string, styles: readonly Style[], color: boolean): string {
  if (!color || typeof styleText !== 'function') return text;
  return styles.reduce((painted, style) => styleText(style, painted, { validateStream: false }), text);
}
