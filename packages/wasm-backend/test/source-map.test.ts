/** Positions through emission, wasm-opt and resolution: what a trap's byte offset says about the source. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { assertValid, parseText } from '@pyw/ir';
import { emitWasm, type ResolvedSourceMap, resolveSourceMap, sourceMap, WASM_OPT_FEATURES } from '@pyw/wasm-backend';
import { decodeVlq } from '../src/inspect/vlq.ts';
import { run } from './host.ts';

const TEXT = `func divide(%a: i32, %b: i32) -> i32 inline never {
  return!0(i32.div_s!1(%a, %b))
}
func plain(%a: i32) -> i32 {
  return(i32.add(%a, 1:i32))
}
func main(%a: i32) -> i32 {
  local %x: i32
  %x =!2 call!3[plain](%a)
  %x =!4 i32.add(%x, call!5[divide](10:i32, %a))
  return!6(i32.rem_s!8(%x, i32.sub(%a, 5:i32)))
}
export main = main
file "app.py"
file "pyw:lib.py" internal
position 0 = 1:10:4 divide
position 1 = 1:10:11 divide
position 2 = 0:1:0 <module>
position 3 = 0:1:4 <module>
position 4 = 0:2:0 <module>
position 5 = 0:2:8 <module>
position 6 = 0:3:0 f
position 7 = 0:30:1 <module>
position 8 = 0:3:11 f inlined 7
`;

/** Frames of a trap by the map, innermost first: `file:line:column name`, inlined places after their own. */
const framesOf = (error: unknown, map: ResolvedSourceMap): string[] => {
  const { positions, internal, segments } = map.x_pyw_positions;
  const offsets: number[] = [];
  const indices: number[] = [];
  let offset = 0;
  let index = 0;
  for (const s of map.mappings.split(',')) offsets.push((offset += decodeVlq(s)[0]!));
  for (const d of decodeVlq(segments)) indices.push((index += d));
  assert.equal(offsets.length, indices.length);
  const frames: string[] = [];
  for (const [, hex] of String((error as Error).stack).matchAll(/wasm-function\[\d+\]:0x([0-9a-f]+)/g)) {
    const at = offsets.findLastIndex(o => o <= parseInt(hex!, 16));
    for (let i = indices[at] ?? -1; i >= 0; i = positions[i]![4]) {
      const [source, line, column, name] = positions[i]!;
      frames.push(
        `${internal.includes(source) ? '(library) ' : ''}${map.sources[source]}:${line}:${column} ${map.names[name]}`,
      );
    }
  }
  return frames;
};

const trap = (wasm: Uint8Array, argument: number): unknown => {
  try {
    run(wasm).exports['main']!(argument);
  } catch (error) {
    return error;
  }
  throw new Error('no trap');
};

const DIVIDE_FRAMES = ['(library) pyw:lib.py:10:11 divide', 'app.py:2:8 <module>'];
const REM_FRAMES = ['app.py:3:11 f', 'app.py:30:1 <module>'];

test('offsets of traps and calls lead to their positions', () => {
  const program = parseText(TEXT);
  assertValid(program);
  const emitted = emitWasm(program, { sourceMappingURL: 'x.map' });
  const map = resolveSourceMap(sourceMap(emitted), program);
  assert.deepEqual(framesOf(trap(emitted.wasm, 0), map), DIVIDE_FRAMES);
  assert.deepEqual(framesOf(trap(emitted.wasm, 5), map), REM_FRAMES);
  const url = WebAssembly.Module.customSections(
    new WebAssembly.Module(emitted.wasm as BufferSource),
    'sourceMappingURL',
  )[0]!;
  assert.equal(new TextDecoder().decode(url), '\u0005x.map');
});

test('the map survives wasm-opt', () => {
  const program = parseText(TEXT);
  const emitted = emitWasm(program, { names: true });
  const bin = join(createRequire(import.meta.url).resolve('binaryen/package.json'), '..', 'bin', 'wasm-opt');
  const folder = mkdtempSync(join(tmpdir(), 'pyw-map-'));
  const file = (name: string): string => join(folder, name);
  try {
    writeFileSync(file('in.wasm'), emitted.wasm);
    writeFileSync(file('in.map'), sourceMap(emitted));
    const args = [
      file('in.wasm'),
      '-ism',
      file('in.map'),
      '-O1',
      ...WASM_OPT_FEATURES.gc,
      '-o',
      file('out.wasm'),
      '-osm',
      file('out.map'),
    ];
    execFileSync(process.execPath, [bin, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
    const map = resolveSourceMap(readFileSync(file('out.map'), 'utf8'), program);
    const frames = framesOf(trap(readFileSync(file('out.wasm')), 0), map);
    // inlined or not, the innermost place is the division's
    assert.equal(frames[0], DIVIDE_FRAMES[0]);
    assert.deepEqual(framesOf(trap(readFileSync(file('out.wasm')), 5), map), REM_FRAMES);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
