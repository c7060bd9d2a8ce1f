/** JSON read and written by hand: strings, Maps, arrays and values of many classes. */
const TEXT =
  '{"name": "pump", "on": true, "parts": [{"id": 1, "size": 2.5, "tags": ["a", "bc", null]}, ' +
  '{"id": 22, "size": -0.125, "tags": []}], "note": "line\\none \\"two\\"", "count": 12345, "rest": false}';

class Reader {
  constructor(text) {
    this.text = text;
    this.at = 0;
  }
  skip() {
    while (' \n\t'.includes(this.text[this.at])) this.at++;
  }
  value() {
    this.skip();
    switch (this.text[this.at]) {
      case '{':
        return this.object();
      case '[':
        return this.array();
      case '"':
        return this.string();
      case 't':
        this.at += 4;
        return true;
      case 'f':
        this.at += 5;
        return false;
      case 'n':
        this.at += 4;
        return null;
      default:
        return this.number();
    }
  }
  object() {
    const found = new Map();
    this.at++;
    this.skip();
    if (this.text[this.at] === '}') {
      this.at++;
      return found;
    }
    for (;;) {
      this.skip();
      const key = this.string();
      this.skip();
      this.at++;
      found.set(key, this.value());
      this.skip();
      this.at++;
      if (this.text[this.at - 1] === '}') return found;
    }
  }
  array() {
    const found = [];
    this.at++;
    this.skip();
    if (this.text[this.at] === ']') {
      this.at++;
      return found;
    }
    for (;;) {
      found.push(this.value());
      this.skip();
      this.at++;
      if (this.text[this.at - 1] === ']') return found;
    }
  }
  string() {
    this.at++;
    const parts = [];
    for (;;) {
      let c = this.text[this.at++];
      if (c === '"') return parts.join('');
      if (c === '\\') {
        c = this.text[this.at++];
        if (c === 'n') c = '\n';
      }
      parts.push(c);
    }
  }
  number() {
    const start = this.at;
    while (this.at < this.text.length && '+-.0123456789eE'.includes(this.text[this.at])) this.at++;
    return Number(this.text.slice(start, this.at));
  }
}

const quote = text => `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')}"`;

function write(value) {
  if (value === null) return 'null';
  if (value === true) return 'true';
  if (value === false) return 'false';
  if (typeof value === 'string') return quote(value);
  if (Array.isArray(value)) return `[${value.map(write).join(', ')}]`;
  if (value instanceof Map) return `{${[...value].map(([k, v]) => `${quote(k)}: ${write(v)}`).join(', ')}}`;
  return String(value);
}

export function solve(n) {
  let text = TEXT;
  let total = 0;
  for (let i = 0; i < n; i++) {
    text = write(new Reader(text).value());
    total += text.length;
  }
  return total + (text === TEXT ? 1 : 0);
}
