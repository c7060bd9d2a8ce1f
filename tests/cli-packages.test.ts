/** Programs that are modules of packages: run as `python -m` runs them, and imported by JavaScript. */
import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { createWorkshop } from './support/pyw.ts';

const { dir, pyw, node, clean } = createWorkshop();
after(clean);

const FILES = {
  'shop/__init__.py':
    'from .prices import price\nfrom . import prices as _prices\nfrom .stock.store import Store, left\n\n' +
    '__all__ = ["price", "Store", "left", "RATE", "double"]\nRATE: float = 1.5\n\n\ndef double(x: int) -> int:\n    return 2 * x\n\n\nprint("shop", __name__)\n',
  'shop/prices.py': 'def price(n: int) -> float:\n    return n * 1.5\n',
  'shop/stock/__init__.py': '',
  'shop/stock/store.py':
    'import shop\nfrom shop.prices import price\n\n\nclass Store:\n    def __init__(self, n: int):\n        self.n = n\n\n\n' +
    'def left(s: Store) -> str:\n    return f"{s.n} {price(s.n)} {shop.RATE} {__name__} {Store.__module__}"\n',
  'shop/stock/report.py': 'from ..prices import price\nfrom .store import Store, left\n\nprint(left(Store(2)), price(4), __name__, __package__)\n',
  'shop/__main__.py': 'from shop.stock.store import Store, left\n\nprint("main", left(Store(3)), __name__)\n',
  'shop/native.pyi': 'def twice(x: int) -> int: ...\n',
  'shop/native.js': 'export const twice = x => 2 * x;\n',
  'shop/calls.py': 'from .native import twice\n\nprint(twice(4))\n',
  'plain/__init__.py': 'print("never")\n',
  'plain/beside.py': 'NAME = __name__\n',
  'plain/main.py': 'from beside import NAME\n\nprint(NAME)\n',
  'package.json': '{ "type": "module" }',
};
for (const [path, text] of Object.entries(FILES)) {
  mkdirSync(join(dir, dirname(path)), { recursive: true });
  writeFileSync(join(dir, path), text);
}

const RUNS: Readonly<Record<string, string>> = {
  'shop/stock/report.py': 'shop shop\n2 3.0 1.5 shop.stock.store shop.stock.store 6.0 __main__ shop.stock\n',
  'shop/__main__.py': 'shop shop\nmain 3 4.5 1.5 shop.stock.store shop.stock.store __main__\n',
  shop: 'shop shop\nmain 3 4.5 1.5 shop.stock.store shop.stock.store __main__\n',
  'shop/calls.py': 'shop shop\n8\n',
  'plain/main.py': 'beside\n',
};
for (const [entry, wanted] of Object.entries(RUNS)) {
  test(`${entry} knows its package`, () => {
    const { status, out, err } = pyw('run', '--no-cache', entry);
    assert.deepEqual([status, out, err], [0, wanted, '']);
  });
}

test('a module of a package is built, where paths name no folder', () => {
  const built = pyw('build', 'shop/stock/report.py', '-o', 'out', '--no-cache');
  assert.equal(built.status, 0, built.err);
  assert.equal(node('out/report.js').out, RUNS['shop/stock/report.py']);
});

test('JavaScript imports a package by its own module', () => {
  assert.equal(pyw('build', 'shop/__init__.py', '-o', 'out', '--no-cache').status, 0);
  writeFileSync(join(dir, 'use.mjs'), "import { left, Store, RATE, double, price } from './out/__init__.js';\nconsole.log(left(new Store(2)), RATE, double(4), price(2));\n");
  assert.equal(node('use.mjs').out, 'shop shop\n2 3.0 1.5 shop.stock.store shop.stock.store 1.5 8 3\n');
});
