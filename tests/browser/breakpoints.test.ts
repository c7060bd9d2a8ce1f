/**
 * Breakpoints on lines of Python in Chromium's debugger, as DevTools sets them: the module says where its map is, the map
 * gives the offset of a line, and where the module stops the map gives the line again.
 *
 * Run by `node scripts/test-browser.mjs`; CHROMIUM names the browser.
 */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { after, test } from 'node:test';
import { ROOT } from '../support/cases.ts';
import { openChromium, type Session } from './devtools.ts';

const PROGRAM = `"""Stops where it is told."""


def area(width, height):
    scaled = width * 2.5
    return scaled * height


def total(sizes):
    result = 0.0
    for w, h in sizes:
        result += area(w, h)
    return result


print(total([(1.5, 2.0), (3.0, 4.0)]))
`;
const STOP_LINE = 12;
const TYPES: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.wasm': 'application/wasm', '.map': 'application/json', '.html': 'text/html' };
const dir = mkdtempSync(join(tmpdir(), 'pyw-breakpoints-'));
after(() => rmSync(dir, { recursive: true, force: true }));

interface Script {
  readonly scriptId: string;
  readonly url: string;
  readonly sourceMapURL?: string;
}
interface Frame {
  readonly functionName: string;
  readonly location: { readonly scriptId: string; readonly lineNumber: number; readonly columnNumber: number };
}

test('a breakpoint on a line of Python stops, and the stack is that of Python', { timeout: 120_000 }, async () => {
  writeFileSync(join(dir, 'shapes.py'), PROGRAM);
  writeFileSync(join(dir, 'index.html'), '<!doctype html><script type="module">import program from "./dist/shapes.js"; program.run(); document.title = "done";</script>');
  const built = spawnSync(process.execPath, [join(ROOT, 'packages', 'cli', 'bin', 'pyw.mjs'), 'build', 'shapes.py', '--no-cache'], { cwd: dir, encoding: 'utf8' });
  assert.equal(built.status, 0, built.stderr);
  const server = createServer((request, response) => {
    try {
      const path = new URL(request.url!, 'http://x').pathname;
      const body = readFileSync(join(dir, path === '/' ? 'index.html' : path));
      response.writeHead(200, { 'content-type': TYPES[extname(path)] ?? 'text/html' }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const page = await openChromium(process.env['CHROMIUM'] ?? 'chromium');
  try {
    await page.call('Debugger.enable');
    await page.call('Page.enable');
    await page.call('Runtime.enable');
    // As DevTools does, stop at the module's first statement to be in time for its breakpoints.
    const wasm = new Promise<Script>(done => page.on<Script>('Debugger.scriptParsed', script => script.url.endsWith('.wasm') && done(script)));
    const offset = offsetOf(mapAt(dir), STOP_LINE);
    await page.call('Debugger.setBreakpointByUrl', { url: `${origin}/dist/shapes.wasm`, lineNumber: 0, columnNumber: offset });
    const paused = page.once<{ callFrames: readonly Frame[]; hitBreakpoints: readonly string[] }>('Debugger.paused');
    void page.call('Page.navigate', { url: `${origin}/` });
    const script = await wasm;
    assert.equal(script.sourceMapURL, 'shapes.wasm.map');
    const map = JSON.parse(await (await fetch(new URL(script.sourceMapURL, script.url))).text()) as SourceMap;
    assert.equal(map.sourcesContent[map.sources.indexOf('shapes.py')], PROGRAM);
    const { callFrames, hitBreakpoints } = await paused;
    assert.equal(hitBreakpoints.length, 1);
    const places = callFrames.filter(f => f.location.scriptId === script.scriptId).map(f => lineAt(map, f.location.columnNumber));
    assert.equal(places[0], `shapes.py:${STOP_LINE}`);
    assert.ok(places.includes('shapes.py:16'), String(places));
    await stepOut(page, map, script);
  } finally {
    await page.close();
    server.close();
    server.closeAllConnections();
  }
});

/** A step goes on to code of another place. */
async function stepOut(page: Session, map: SourceMap, script: Script): Promise<void> {
  const next = page.once<{ callFrames: readonly Frame[] }>('Debugger.paused');
  await page.call('Debugger.stepInto');
  const { callFrames } = await next;
  const [top] = callFrames;
  assert.equal(top!.location.scriptId, script.scriptId);
  assert.ok(lineAt(map, top!.location.columnNumber).startsWith('shapes.py:'));
}

interface SourceMap {
  readonly sources: readonly string[];
  readonly sourcesContent: readonly (string | null)[];
  readonly mappings: string;
}
const mapAt = (folder: string): SourceMap => JSON.parse(readFileSync(join(folder, 'dist', 'shapes.wasm.map'), 'utf8')) as SourceMap;

/** Offset in the module, and the place there. */
function segments(map: SourceMap): { offset: number; source: number; line: number }[] {
  const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
  const state = [0, 0, 0, 0, 0];
  return map.mappings.split(',').flatMap(segment => {
    let field = 0;
    let value = 0;
    let shift = 0;
    for (const c of segment) {
      const digit = digits.indexOf(c);
      value += (digit & 31) << shift;
      shift += 5;
      if (digit & 32) continue;
      state[field] = state[field]! + (value & 1 ? -(value >> 1) : value >> 1);
      field++;
      value = shift = 0;
    }
    return field >= 4 ? [{ offset: state[0]!, source: state[1]!, line: state[2]! + 1 }] : [];
  });
}

function offsetOf(map: SourceMap, line: number): number {
  const found = segments(map).find(s => map.sources[s.source] === 'shapes.py' && s.line === line);
  assert.ok(found, `no code for line ${line}`);
  return found.offset;
}

function lineAt(map: SourceMap, offset: number): string {
  const found = segments(map).filter(s => s.offset <= offset).at(-1);
  return found ? `${map.sources[found.source]}:${found.line}` : '';
}
