/** Latin for the Cyrillic letters from U+0430 on, in their order. */
const latin = 'a b v g d e zh z i y k l m n o p r s t u f kh ts ch sh sch . y . e yu ya'.split(' ');

/** A lasting code made of a name: small Latin letters, digits and dashes. */
export function codeOf(name: string): string {
  return [...name.toLowerCase()]
    .map((letter) => {
      const at = letter.charCodeAt(0) - 0x430;
      const written = letter === '\u0451' ? 'e' : (latin[at] ?? letter);
      return written === '.' ? '' : written;
    })
    .join('')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 50)
    .replace(/-+$/, '');
}
