// The same handler in JavaScript, to compare with.
const escape = text => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
const page = (title, items) =>
  `<!doctype html>\n<title>${escape(title)}</title>\n<h1>${escape(title)}</h1>\n<ul>\n${items.map(i => `  <li>${escape(i)}</li>`).join('\n')}\n</ul>\n`;
const html = (text, status = 200) => new Response(text, { status, headers: { 'content-type': 'text/html; charset=utf-8' } });
const json = (text, status = 200) => new Response(text, { status, headers: { 'content-type': 'application/json' } });

export default {
  async fetch(request) {
    const { pathname } = new URL(request.url);
    if (pathname === '/') return html(page('Hello from Python', ['/', '/sum', '/weather', '/greet/NAME']));
    if (pathname.startsWith('/greet/')) return html(page(`Hello ${pathname.slice(7)}`, []));
    if (pathname === '/sum') {
      const numbers = JSON.parse(await request.text());
      return json(`{"sum": ${numbers.reduce((a, b) => a + b, 0)}, "count": ${numbers.length}}`);
    }
    return html(page('Not found', [pathname]), 404);
  },
};
