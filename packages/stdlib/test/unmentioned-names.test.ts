/** Every public name of the library is mentioned by a case, but for those listed here: the list only shrinks. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { unmentionedNames } from '../scripts/unmentioned-names.ts';

/** Refused where programs use them, deprecated, or of the machine; enum's wait for their mending. */
const LEFT: Readonly<Record<string, readonly string[]>> = {
  enum: ['EnumCheck', 'NAMED_FLAGS', 'member', 'nonmember'],
  importlib: ['reload'],
  locale: ['getdefaultlocale'],
  os: ['dup'],
  types: ['MemberDescriptorType'],
  weakref: ['ProxyType', 'getweakrefcount', 'getweakrefs'],
};

test('public names without a case only become fewer', () => {
  for (const [module, names] of unmentionedNames())
    assert.deepEqual(names.filter((n) => !LEFT[module]?.includes(n)), [], `${module}: names that no case mentions`);
});
