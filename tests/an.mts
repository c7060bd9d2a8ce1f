import { compile } from '@pyw/frontend';
import { readFileSync } from 'node:fs';
for (const f of process.argv.slice(2)) {
  const t0 = process.cpuUsage();
  const g: any = globalThis; g.__an = { n: 0, by: new Map(), ms: new Map(), ctx: 0 };
  let r: any;
  try { r = compile({ entry: f, readModule: (p: string) => { try { return readFileSync(p, 'utf8'); } catch { return null; } }, exports: null } as any); } catch (e) { console.log(f, 'ERR', String(e).slice(0, 300)); }
  const u = process.cpuUsage(t0);
  const a = g.__an;
  console.log(f, ((u.user + u.system) / 1e6).toFixed(2), 's analyses', a.n, 'contexts', a.ctx, 'emitted', r?.program?.functions.length, 'diag', r?.diagnostics.length, r?.diagnostics[0]?.message ?? '');
  const top = [...a.ms].sort((x: any, y: any) => y[1] - x[1]).slice(0, Number(process.env.TOP ?? 12));
  for (const [k, ms] of top) console.log('   ', k.padEnd(50), String(a.by.get(k)).padStart(7), (ms as number).toFixed(0).padStart(7) + ' ms');
}
