/**
 * Which globals of the host a program may have, and which hosts it may talk to.
 *
 * In: what it was granted. Out: its view of the globals. What is not granted is an error whose text Python makes a
 * PermissionError of.
 *
 * Invariant: `hostGlobals` is closed, since loaders contain its source text.
 */
export interface GlobalGrants {
  /** All globals, none, or those of these names; all unless something is said. */
  readonly js?: boolean | readonly string[] | undefined;
  /**
   * Hosts for `fetch`, `WebSocket` and the like, `example.org` or `example.org:8080`: what is named here grants these
   * globals. Nothing said: whatever `js` grants may talk to all.
   */
  readonly net?: boolean | readonly string[] | undefined;
}

export interface HostGlobals {
  /** Throws for one that is not granted. */
  global(name: string): unknown;
  /** Gives the value back; throws for what makes code of text, by which a program could have all the rest. */
  guard<T>(value: T): T;
}

export function hostGlobals({ js = true, net }: GlobalGrants): HostGlobals {
  type Talker = abstract new (...args: unknown[]) => object;
  const scope = globalThis as Record<string, unknown>;
  const talkers = ['fetch', 'WebSocket', 'EventSource', 'XMLHttpRequest'];
  const helpers = ['Request', 'Response', 'Headers', 'URL', 'URLSearchParams', 'AbortController', 'FormData'];
  const code = js === true ? [] : [Function, scope['eval'], ...[async () => {}, function* () {}, async function* () {}].map(f => f.constructor)];
  const made = new Map<string, unknown>();
  const refuse = (what: string): never => {
    throw Object.assign(new Error(what), { name: 'NotGranted' });
  };
  const address = (given: unknown): URL =>
    new URL(String((given as { url?: unknown } | null)?.url ?? given), (scope['location'] as { href?: string } | undefined)?.href);
  const check = (given: unknown): void => {
    const { protocol, host, hostname } = address(given);
    const isOwn = protocol === 'data:' || protocol === 'blob:';
    const hosts = net as readonly string[];
    if (!isOwn && !hosts.includes(host) && !hosts.includes(hostname)) refuse(`net ${host}`);
  };
  /** Follows redirections itself where the host shows them, and asks anew for each. */
  const checkedFetch = async (input: unknown, init: RequestInit = {}): Promise<Response> => {
    let target = input as RequestInfo;
    for (let hops = 0; hops <= 20; hops++) {
      check(target);
      const response = await fetch(target, { ...init, redirect: 'manual' });
      const next = response.headers.get('location');
      if (response.type === 'opaqueredirect') return refuse('net redirection');
      if (response.status < 300 || response.status > 399 || next === null || init.redirect === 'manual') return response;
      if (init.redirect === 'error' || response.status === 307 || response.status === 308) return refuse('net redirection');
      target = new URL(next, address(target)).href;
      init = { ...init, method: init.method === 'HEAD' ? 'HEAD' : 'GET', body: null };
    }
    return refuse('net redirection');
  };
  const restricted = (name: string, value: unknown): unknown => {
    if (name === 'fetch') return checkedFetch;
    const base = value as Talker;
    if (name === 'XMLHttpRequest') {
      return class extends base {
        open(...args: unknown[]): unknown {
          check(args[1]);
          return (base.prototype as { open: (...args: unknown[]) => unknown }).open.apply(this, args);
        }
      };
    }
    return class extends base {
      constructor(...args: unknown[]) {
        check(args[0]);
        super(...args);
      }
    };
  };
  return {
    global(name) {
      const isTalker = talkers.includes(name);
      const isNamed = typeof js === 'boolean' ? js : js.includes(name);
      const byNet = net !== undefined && net !== false && (isTalker || helpers.includes(name));
      if ((!isNamed && !byNet) || (isTalker && net === false)) return refuse(`js.${name}`);
      const value = scope[name];
      if (!isTalker || !Array.isArray(net) || typeof value !== 'function') return value;
      if (!made.has(name)) made.set(name, restricted(name, value));
      return made.get(name);
    },
    guard: value => (code.includes(value) ? refuse('js code from text') : value),
  };
}
