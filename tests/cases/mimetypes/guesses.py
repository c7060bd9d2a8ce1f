import mimetypes
for n in ('a.html', 'b.tar.gz', 'c.JPG', 'd.json', 'e.unknown', 'noext', 'f.py', 'g.tgz', 'h.css', 'i.js', 'j.svgz', 'http://x.org/a/b.png?q=1', 'data:text/html,abc', 'k.txt', 'l.csv', 'm.pdf', 'o.mp3', 'p.wasm', 'r.webp'):
    print(n, mimetypes.guess_type(n))
print(mimetypes.guess_extension('text/html'), mimetypes.guess_extension('image/jpeg'), mimetypes.guess_extension('x/y'), mimetypes.guess_extension('application/json'))
mimetypes.add_type('application/x-mine', '.mine'); print(mimetypes.guess_type('z.mine'))
print(mimetypes.types_map['.py'], mimetypes.encodings_map['.gz'], mimetypes.guess_type('a.jpg', strict=False))
