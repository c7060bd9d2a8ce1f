import { compile } from '@pyw/frontend';
import { readFileSync } from 'node:fs';
const cpu = () => { const u = process.cpuUsage(); return (u.user + u.system) / 1e6; };
for (const f of process.argv.slice(2)) {
  const t = cpu();
  try {
    const r: any = compile({ entry: f, readModule: (p: string) => { try { return readFileSync(p, 'utf8'); } catch { return null; } } } as any);
    const e = r.diagnostics.find((d: any) => d.severity === 'error');
    console.log(r.program ? 'ok' : 'REFUSED', (cpu() - t).toFixed(1), r.program?.functions.length ?? '', f.split('/').slice(-2).join('/'), e ? `${e.code} ${e.message} ${e.span.start.line}` : '');
  } catch (e) { console.log('CRASH', (cpu() - t).toFixed(1), f.split('/').slice(-2).join('/'), String(e).slice(0, 200)); }
}
