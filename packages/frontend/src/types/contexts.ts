/**
 * Contexts: a function is analysed and compiled once for each tuple of kinds of argument types that it is called with.
 */
import { Unsettled } from '../diagnostics.ts';
import type { ArraySite, Site, Type } from './atoms.ts';
import type { ClassInfo, Context, FuncInfo } from './infos.ts';
import { kindOf, makersOf } from './kinds.ts';
import { covers, enqueue, join, upToDate, type World } from './world.ts';

const MAX_CONTEXTS = 16;
/** Atoms of a type from which on contexts are shared with nearly the same ones. */
const VERY_MIXED = 16;
const LIBRARY_RANK = 2 ** 30;

export function newContext(
  world: World,
  fn: FuncInfo,
  key: string,
  params: readonly Type[],
  env: Context | null,
  keywords: readonly string[] | null = null,
  building: ClassInfo | null = null,
): Context {
  const ctx: Context = {
    id: world.contexts.length, fn, key, env, origins: originsOf(world, params, env), keywords, building, captured: new Map(), boxed: new Set(fn.scope.boxed), unsure: new Set(),
    params: [...params], ret: world.bottom, makesResult: false, callers: new Set(), callees: new Set(), calling: null, live: true, stale: false, mixed: false,
    rank: world.contexts.length + (fn.library ? LIBRARY_RANK : 0), analyses: 0, urgency: 0,
    vars: fn.scope.names.map(() => world.bottom),
    flags: new Set(), machine: new Map(), loops: new Map(), origin: null, analysed: false, analysedAt: -1, queued: false, active: false,
    outdated: false, requests: [], irName: null,
  };
  world.contexts.push(ctx);
  const [site = null] = sitesOf(params);
  const others = fn.bySite.get(site);
  if (others) others.push(ctx);
  else fn.bySite.set(site, [ctx]);
  return ctx;
}

/** The sites at the top of the first type that has any. */
function sitesOf(types: readonly Type[]): readonly (Site | ArraySite)[] {
  for (const t of types) {
    const sites = t.atoms.flatMap((a) => (a.kind === 'array' || a.kind === 'inst') && a.site ? [a.site] : []);
    if (sites.length > 0) return sites;
  }
  return [];
}

/** Among these is every context whose parameter types are now these: sites have become others only by merging. */
function contextsAt(fn: FuncInfo, types: readonly Type[]): readonly Context[] {
  const sites = sitesOf(types);
  if (sites.length === 0) return fn.bySite.get(null) ?? [];
  return sites.flatMap((s) => [s, ...s.absorbed]).flatMap((s) => fn.bySite.get(s) ?? []);
}

function originsOf(world: World, params: readonly Type[], env: Context | null): ReadonlySet<FuncInfo> {
  const makers = params.flatMap((p) => makersOf(world, p));
  return new Set((env ? [...makers, env] : makers).flatMap((m) => [m.fn, ...m.origins]));
}

/** Does it serve whatever no other context of the function does? */
const isShared = (ctx: Context): boolean => /[*^]$/.test(ctx.key);

/** A context of exactly these parameter types, whatever its key. */
function sameTypes(
  world: World,
  fn: FuncInfo,
  params: readonly Type[],
  env: Context | null,
  keywords: readonly string[] | null,
  building: ClassInfo | null,
): Context | undefined {
  for (const c of contextsAt(fn, params)) {
    if (c.mixed || c.env !== env || c.building !== building || c.params.length !== params.length || isShared(c)) continue;
    if (fn.contexts.get(c.key) !== c) continue;
    if (!params.every((p, i) => p === (c.params[i] = upToDate(world, c.params[i]!)))) continue;
    if (c.keywords?.join() === keywords?.join()) return c;
  }
  return undefined;
}

const isVeryMixed = (t: Type): boolean => t.atoms.length >= VERY_MIXED;

/**
 * A context for nearly these arguments, some of which are very mixed: it is asked for these as well. What flows through
 * a program as anything grows class by class, and each step would make contexts of its own for all that it is given to.
 */
function nearly(
  world: World,
  fn: FuncInfo,
  params: readonly Type[],
  env: Context | null,
  keywords: readonly string[] | null,
  building: ClassInfo | null,
): Context | undefined {
  const kinds = params.map((p) => (isVeryMixed(p) ? '' : kindOf(world, p, null)));
  for (const c of fn.contexts.values()) {
    if (c.env !== env || c.building !== building || c.params.length !== params.length || isShared(c)) continue;
    if (c.keywords?.join() !== keywords?.join()) continue;
    if (params.every((p, i) => isNear(world, p, kinds[i]!, (c.params[i] = upToDate(world, c.params[i]!))))) return c;
  }
  return undefined;
}

/** The same kind, or at most half as many atoms differ and no container is new: those would become one with others. */
function isNear(world: World, given: Type, kind: string, known: Type): boolean {
  if (given === known) return true;
  if (!isVeryMixed(given)) return !isVeryMixed(known) && kindOf(world, known, null) === kind;
  if (!isVeryMixed(known)) return false;
  const has = new Set(known.atoms);
  let more = 0;
  for (const a of given.atoms) {
    if (has.has(a)) continue;
    if (a.kind === 'array' || (a.kind === 'inst' && a.site)) return false;
    more++;
  }
  const less = known.atoms.length - (given.atoms.length - more);
  return (more + less) * 2 <= given.atoms.length;
}

/** While emitting: a context that was analysed for these types and others, when it goes by a key of before they had grown. */
function covering(
  world: World,
  fn: FuncInfo,
  params: readonly Type[],
  env: Context | null,
  keywords: readonly string[] | null,
  building: ClassInfo | null,
): Context | undefined {
  for (const c of [...fn.contexts.values(), ...fn.displaced]) {
    if (!c.live || !c.analysed || c.env !== env || c.building !== building || c.params.length !== params.length) continue;
    if (c.keywords?.join() !== keywords?.join()) continue;
    if (params.every((p, i) => covers(world, c.params[i]!, p))) return c;
  }
  return undefined;
}

/**
 * Has what the parameters hold grown since the context got its key? Then it goes by the key of what they hold now, if
 * that is free: whoever asks for the old key would be brought together with types that are not of these kinds any more.
 * While it is being analysed it is asked for by what it calls itself, for what it made: that grows as this did, level
 * after level, and is no other type.
 */
function hasOutgrown(world: World, ctx: Context, given: readonly Type[], prefix: string): boolean {
  if (ctx.active || isShared(ctx) || given.every((p, i) => p === ctx.params[i])) return false;
  const now = prefix + ctx.params.map((p) => kindOf(world, upToDate(world, p), null)).join(' ');
  if (now === ctx.key) return false;
  const { contexts } = ctx.fn;
  contexts.delete(ctx.key);
  if (!contexts.has(now) && !ctx.fn.aliases.has(now)) {
    ctx.key = now;
    contexts.set(now, ctx);
  } else ctx.fn.displaced.push(ctx);
  return true;
}

/** Would the context call, by the keys that its arguments have now, the very contexts that it called? */
export function callsTheSame(world: World, ctx: Context): boolean {
  return ctx.requests.every(({ given, env, keywords, building, found }) => find(world, found.fn, given, ctx, env, keywords, building) === found);
}

/**
 * The context of a function for these argument types, made if new; the types are joined into its parameters. The
 * caller's context depends on the cells that the key was made from: it remembers the request.
 */
export function contextFor(
  world: World,
  fn: FuncInfo,
  given: readonly Type[],
  caller: Context | null = null,
  env: Context | null = null,
  keywords: readonly string[] | null = null,
  building: ClassInfo | null = null,
): Context {
  const found = find(world, fn, given, caller, env, keywords, building);
  if (caller && given.some((t) => isKeyedByCells(upToDate(world, t)))) caller.requests.push({ given, env, keywords, building, found });
  return found;
}
const isKeyedByCells = (type: Type): boolean => {
  const { kind } = type;
  return kind !== null && (kind.cells.length > 0 || kind.sites.length > 0 || kind.generators.length > 0);
};

function find(
  world: World,
  fn: FuncInfo,
  given: readonly Type[],
  caller: Context | null,
  env: Context | null,
  keywords: readonly string[] | null,
  building: ClassInfo | null,
): Context {
  const params = given.map((p) => upToDate(world, p));
  const prefix = (env ? `@${env.id} ` : '') + (building ? `!${building.id} ` : '') + (keywords ? `{${keywords.join(',')}} ` : '');
  let key = prefix + params.map((p) => kindOf(world, p, caller)).join(' ');
  let ctx = fn.contexts.get(key) ?? fn.aliases.get(key);
  if (world.frozen) {
    if (ctx && params.every((p, i) => covers(world, ctx!.params[i]!, p))) return ctx;
    ctx = covering(world, fn, params, env, keywords, building);
    if (!ctx) throw new Unsettled(`${fn.qualname} is called in a context that was not analysed: ${key}`);
    return ctx;
  }
  // What is written out where it is called gives what it is given, no more.
  const wide = fn.inline !== 'always' && params.some(isVeryMixed);
  if (ctx && !wide && hasOutgrown(world, ctx, params, prefix)) ctx = undefined;
  if (!ctx && (ctx = sameTypes(world, fn, params, env, keywords, building))) {
    // What its parameters hold has grown since it got its key: it goes by the new one, and stays what it is.
    fn.contexts.delete(ctx.key);
    ctx.key = key;
    fn.contexts.set(key, ctx);
    return ctx;
  }
  const asked = key;
  if (!ctx && wide) ctx = nearly(world, fn, params, env, keywords, building);
  if (!ctx && !fn.library && fn.contexts.size >= MAX_CONTEXTS) {
    key = `${prefix}*`;
    ctx = fn.contexts.get(key);
  }
  // A function that wraps what it made itself, time after time.
  if (!ctx && fn.library && fn.contexts.size >= MAX_CONTEXTS && originsOf(world, params, env).has(fn)) {
    key = `${prefix}^`;
    ctx = fn.contexts.get(key);
  }
  // The code is made with the context that was analysed.
  if (ctx && !fn.contexts.has(asked)) fn.aliases.set(asked, ctx);
  if (!ctx) {
    ctx = newContext(world, fn, key, params, env, keywords, building);
    fn.contexts.set(key, ctx);
    if (key !== asked) fn.aliases.set(asked, ctx);
    return ctx;
  }
  for (let i = 0; i < params.length; i++) {
    const known = upToDate(world, ctx.params[i]!);
    const next = join(world, known, upToDate(world, params[i]!));
    ctx.params[i] = next;
    if (next !== params[i]) ctx.mixed = true;
    if (next === known) continue;
    ctx.mixed = true;
    if (ctx.analysed || ctx.active) enqueue(world, ctx);
  }
  return ctx;
}
