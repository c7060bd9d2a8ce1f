/**
 * Programs of ordinary Python for bench/compile-time.ts: in, about how many lines, and a seed; out, files by name, with
 * `main.py` among them. Modules of some hundred lines define classes, functions, tables and tests of them, half of it with
 * annotations; each uses those before it. Running main prints one number a module.
 */
const MODULE_LINES = 500;

interface Writer {
  readonly lines: string[];
  /** Deterministic: a whole number below n. */
  readonly below: (n: number) => number;
  readonly pick: <T>(items: readonly T[]) => T;
}

export function programOf(lines: number, seed: number): Map<string, string> {
  const files = new Map<string, string>();
  const count = Math.max(1, Math.round(lines / MODULE_LINES));
  const target = Math.round(lines / count);
  for (let i = 0; i < count; i++) files.set(`part${i}.py`, moduleOf(i, target - 2, createRandom(seed * 1000 + i)));
  const main = Array.from({ length: count }, (_, i) => `import part${i}`);
  for (let i = 0; i < count; i++) main.push(`print(${i}, part${i}.check())`);
  files.set('main.py', `${main.join('\n')}\n`);
  return files;
}

function createRandom(seed: number): (n: number) => number {
  let state = (seed * 2654435761) >>> 0;
  return n => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 4294967296) * n);
  };
}

const NOUNS = [
  'account', 'batch', 'chart', 'device', 'entry', 'figure', 'group', 'holder', 'index', 'job', 'kernel', 'label', 'matrix',
  'node', 'order', 'packet', 'queue', 'record', 'signal', 'token', 'unit', 'vector', 'widget', 'zone',
];
const VERBS = ['apply', 'build', 'count', 'derive', 'expand', 'fold', 'gather', 'join', 'limit', 'merge', 'parse', 'rank', 'scan', 'split', 'total', 'weigh'];

function moduleOf(index: number, target: number, below: (n: number) => number): string {
  const lines: string[] = [];
  const w: Writer = { lines, below, pick: items => items[below(items.length)]! };
  lines.push(`"""Part ${index} of the program."""`, 'import math', 'from dataclasses import dataclass');
  if (index > 0) lines.push(`import part${below(index)} as earlier`);
  lines.push('', `SCALE = ${1 + below(9)}`, `NAMES = [${Array.from({ length: 6 }, () => `'${w.pick(NOUNS)}'`).join(', ')}]`, '');
  const checks: string[] = [];
  for (let n = 0; lines.length + checks.length + 8 < target; n++) checks.push(...MAKERS[(n + below(3)) % MAKERS.length]!(w, `${n}`));
  lines.push('', 'def check():', '    result = SCALE', ...checks.map(c => `    ${c}`));
  if (index > 0) lines.push('    result += earlier.SCALE');
  lines.push('    return result');
  return `${lines.join('\n')}\n`;
}

/** Each writes definitions and gives the lines that use them, which add to `result`. */
const MAKERS: readonly ((w: Writer, id: string) => string[])[] = [
  (w, id) => {
    // A class with state and methods.
    const noun = w.pick(NOUNS);
    const cls = `${noun[0]!.toUpperCase()}${noun.slice(1)}${id}`;
    const [a, b] = [w.pick(VERBS), w.pick(NOUNS)];
    const typed = w.below(2) === 0;
    const int = typed ? ': int' : '';
    w.lines.push(
      '', `class ${cls}:`, `    """Keeps ${noun}s by name."""`, '', `    def __init__(self, size${int}, name${typed ? ': str' : ''}='${b}'):`,
      '        self.size = size', '        self.name = name', '        self.items = []', '        self.seen = {}', '',
      `    def ${a}(self, value${int})${typed ? ' -> int' : ''}:`, `        if value % ${2 + w.below(5)} == 0:`, '            self.items.append(value)',
      '        else:', `            self.seen[value] = self.seen.get(value, 0) + ${1 + w.below(4)}`, '        return len(self.items) + len(self.seen)', '',
      '    def __len__(self):', '        return len(self.items)', '',
      '    def describe(self):', `        parts = [f'{self.name}:{self.size}']`, '        for key, count in sorted(self.seen.items()):',
      `            parts.append(f'{key}={count:>${1 + w.below(4)}}')`, "        return ', '.join(parts)",
    );
    return [
      `one${id} = ${cls}(${w.below(50)})`, `for i in range(${3 + w.below(20)}):`, `    result += one${id}.${a}(i * ${1 + w.below(7)})`,
      `result += len(one${id}.describe()) + len(one${id})`,
    ];
  },
  (w, id) => {
    // Numbers: a loop with branches.
    const name = `${w.pick(VERBS)}_${w.pick(NOUNS)}${id}`;
    w.lines.push(
      '', `def ${name}(limit, start=${w.below(5)}):`, '    total = start', '    step = 1', '    while step < limit:',
      `        if step % ${2 + w.below(4)} == 0 and total % 2 == 1:`, `            total += step * ${1 + w.below(9)}`,
      `        elif total > ${100 + w.below(1000)}:`, `            total //= ${2 + w.below(3)}`, '        else:',
      `            total ^= step << ${w.below(4)}`, `        step += ${1 + w.below(3)}`, '    return total',
    );
    return [`result += ${name}(${20 + w.below(60)})`, `result += ${name}(${5 + w.below(9)}, start=${w.below(8)})`];
  },
  (w, id) => {
    // Floats and lists of them.
    const name = `${w.pick(VERBS)}_values${id}`;
    w.lines.push(
      '', `def ${name}(values${w.below(2) ? ': list[float]' : ''}):`, '    if not values:', '        return 0.0', '    mean = sum(values) / len(values)',
      '    spread = 0.0', '    for v in values:', `        spread += (v - mean) ** 2 * ${1 + w.below(5)}.${w.below(10)}`,
      '    best = max(values)', '    return round(math.sqrt(spread / len(values)) + best, 3)',
    );
    return [`values${id} = [i * ${1 + w.below(9)}.5 for i in range(${4 + w.below(12)})]`, `result += int(${name}(values${id}))`];
  },
  (w, id) => {
    // Text.
    const name = `${w.pick(VERBS)}_words${id}`;
    const letter = 'aeiost'[w.below(6)];
    w.lines.push(
      '', `def ${name}(text, separator='${w.pick([' ', ',', ';'])}'):`, '    counts = {}', '    longest = ""', '    for word in text.split(separator):',
      `        word = word.strip().${w.pick(['lower', 'upper', 'title'])}()`, '        if not word:', '            continue',
      '        counts[word] = counts.get(word, 0) + 1', '        if len(word) > len(longest):', '            longest = word',
      `    picked = [w for w in counts if '${letter}' in w or w.startswith('${w.pick(NOUNS).slice(0, 2)}')]`,
      '    picked.sort(key=len)', '    return longest, picked, counts',
    );
    const text = Array.from({ length: 5 + w.below(8) }, () => w.pick(NOUNS)).join(w.pick([' ', ', ', '; ']));
    return [`longest${id}, picked${id}, counts${id} = ${name}('${text}')`, `result += len(longest${id}) + len(picked${id}) + sum(counts${id}.values())`];
  },
  (w, id) => {
    // A small hierarchy.
    const base = `Shape${id}`;
    const factor = 1 + w.below(6);
    w.lines.push(
      '', `class ${base}:`, '    def area(self):', '        raise NotImplementedError', '', '    def scaled(self, by):', '        return self.area() * by',
      '', `class Box${id}(${base}):`, '    def __init__(self, width, height):', '        self.width = width', '        self.height = height', '',
      '    def area(self):', '        return self.width * self.height', '', `class Square${id}(Box${id}):`, '    def __init__(self, side):',
      '        super().__init__(side, side)', '', `class Disc${id}(${base}):`, '    def __init__(self, radius):', '        self.radius = radius', '',
      '    def area(self):', '        return self.radius * self.radius * 3', '', '    def scaled(self, by):', `        return super().scaled(by) + ${factor}`,
    );
    return [
      `for shape in [Box${id}(${1 + w.below(9)}, 3), Square${id}(${1 + w.below(9)}), Disc${id}(${1 + w.below(5)})]:`,
      `    result += shape.scaled(${1 + w.below(4)})`,
    ];
  },
  (w, id) => {
    // Errors.
    const name = `${w.pick(VERBS)}_checked${id}`;
    w.lines.push(
      '', `class Bad${w.pick(NOUNS)}${id}(ValueError):`, '    pass', '', `def ${name}(rows):`, '    good = 0', '    problems = []', '    for row in rows:',
      '        try:', "            key, value = row.split('=')", `            number = int(value) // (len(key) - ${1 + w.below(4)})`,
      '        except ZeroDivisionError:', "            problems.append('zero')", '        except ValueError as e:', '            problems.append(str(e))',
      '        else:', '            good += number', '        finally:', '            good += 1',
      `    if good > ${50 + w.below(500)}:`, "        raise ValueError(f'too good: {good}')", '    return good, problems',
    );
    const rows = Array.from({ length: 4 }, () => `'${w.pick(NOUNS)}=${w.below(90)}'`);
    return [
      'try:', `    good${id}, problems${id} = ${name}([${rows.join(', ')}, 'broken', 'x=y'])`, `    result += good${id} + len(problems${id})`,
      'except ValueError as problem:', '    result += len(str(problem))',
    ];
  },
  (w, id) => {
    // A generator and what is built on it.
    const name = `${w.pick(VERBS)}_steps${id}`;
    w.lines.push(
      '', `def ${name}(n):`, '    a, b = 0, 1', '    for _ in range(n):', '        yield a', `        a, b = b, a + b * ${1 + w.below(3)}`, '',
      `def pairs_${name}(n):`, `    return {k: v for k, v in zip(range(n), ${name}(n)) if v % ${2 + w.below(3)}}`,
    );
    return [`result += sum(${name}(${5 + w.below(10)}))`, `result += len(pairs_${name}(${6 + w.below(9)}))`];
  },
  (w, id) => {
    // Records.
    const cls = `Record${id}`;
    w.lines.push(
      '', '@dataclass', `class ${cls}:`, '    name: str', '    size: int = 1', `    weight: float = ${w.below(9)}.5`, '',
      '    def cost(self):', `        return self.size * ${1 + w.below(9)} + int(self.weight)`, '',
      `def ${w.pick(VERBS)}_records${id}(records, least=${w.below(6)}):`, '    table = {}', '    for r in records:', '        if r.size < least:',
      '            continue', '        table.setdefault(r.name, []).append(r)', '    costs = {name: sum(r.cost() for r in group) for name, group in table.items()}',
      '    return sorted(costs.items(), key=lambda pair: (-pair[1], pair[0]))',
    );
    const call = w.lines.findLast(l => l.startsWith('def '))!.slice(4).split('(')[0];
    return [
      `records${id} = [${cls}(name, i, i / 2) for i, name in enumerate(NAMES)]`, `for name, cost in ${call}(records${id}):`, '    result += cost + len(name)',
    ];
  },
  (w, id) => {
    // Closures and functions as values.
    const name = `make_${w.pick(NOUNS)}${id}`;
    w.lines.push(
      '', `def ${name}(rate):`, '    calls = 0', '', '    def inner(x):', '        nonlocal calls', '        calls += 1', `        return x * rate + calls * ${1 + w.below(5)}`, '',
      '    return inner', '', `def each${id}(f, items):`, '    return [f(item) for item in items if item]',
    );
    return [`result += sum(each${id}(${name}(${1 + w.below(9)}), range(${2 + w.below(9)})))`];
  },
  (w, id) => {
    // Tables: nested containers.
    const name = `${w.pick(VERBS)}_grid${id}`;
    w.lines.push(
      '', `def ${name}(width${w.below(2) ? ': int' : ''}, height):`, `    grid = [[(x * ${1 + w.below(7)} + y) % ${3 + w.below(6)} for x in range(width)] for y in range(height)]`,
      '    edges = set()', '    for y, row in enumerate(grid):', '        for x, cell in enumerate(row):', '            if cell == 0:', '                edges.add((x, y))',
      '            elif x > 0 and row[x - 1] == cell:', '                edges.discard((x - 1, y))', '    best = None', '    for row in grid:',
      '        if best is None or sum(row) > sum(best):', '            best = row', '    return len(edges), best',
    );
    return [`edges${id}, best${id} = ${name}(${2 + w.below(6)}, ${2 + w.below(6)})`, `result += edges${id} + len(best${id})`];
  },
];
