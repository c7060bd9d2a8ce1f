/** How modules come to be imported: a module that is only imported in a `try`, or when a function runs, is not sure to run. */

/** What guards an import statement: nothing, that it stands in a function, or handlers around it. */
export type Guard = 'none' | 'later' | 'handled';

const RANK: Readonly<Record<Guard, number>> = { none: 0, later: 1, handled: 2 };

export class ImportPaths {
  readonly #known = new Map<string, Guard>();
  readonly #edges: { readonly from: string; readonly to: string; readonly guard: Guard }[] = [];

  constructor(main: string) {
    this.#known.set(main, 'none');
  }

  /** A statement of one module that imports another, and with it the packages that this is in. */
  note(from: string, to: string, guard: Guard): void {
    this.#edges.push({ from, to, guard });
    for (let i = to.indexOf('.'); i > 0; i = to.indexOf('.', i + 1)) this.#edges.push({ from, to: to.slice(0, i), guard });
  }

  /** What guards every way to a statement with its own guard in a module. */
  guardOf(mod: string, own: Guard): Guard {
    return own === 'none' ? (this.#known.get(mod) ?? 'none') : own;
  }

  /** Follows all statements that were noted. */
  settle(): void {
    for (let changed = true; changed; ) {
      changed = false;
      for (const { from, to, guard } of this.#edges) {
        if (guard === 'none' && !this.#known.has(from)) continue;
        const through = this.guardOf(from, guard);
        const known = this.#known.get(to);
        if (known !== undefined && RANK[known] <= RANK[through]) continue;
        this.#known.set(to, through);
        changed = true;
      }
    }
  }
}
