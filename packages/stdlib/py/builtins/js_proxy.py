"""Objects of JavaScript as a program has them after `from js import ...`.

Values are converted as Pyodide documents it: what has a type of its own in Python comes as that (a whole number as
an int),
null and undefined as None, instances of this program's classes as themselves, everything else as a JsProxy. Python
values given to
JavaScript are copied; functions and instances cross as objects that stand for them. The compiler calls
`_get_attribute`,
`_set_attribute`, `_delete_attribute` and `_invoke` for attributes, with names as host values.
"""
from __pyw__ import extern, from_host, host, i32, i64, op
from pyw.builtins.boundary import _bytes_from_js, _int_from_js, _str_from_js, _str_to_js, _to_js
from pyw.builtins.boundary_objects import _check_js, _exception_of, _raise_js
from pyw.builtins.host_async import _await_promise
from pyw.builtins.slices import _slice_count, _slice_start, _slice_step, _slice_stop
from pyw.builtins.text_output import _flush_buffer


class JsProxy(object):
    """`_this` is what a function was read from."""

    _ref: extern
    _this: extern

    def _get_attribute(self, key: extern):
        value = host.js_get(self._ref, key)
        if host.js_given(value) == 0 and not self._has_attribute(key):
            raise AttributeError(_str_from_js(key))
        return _value(value, self._ref)

    def _set_attribute(self, key: extern, value):
        host.js_assign(self._ref, key, _argument(value))
        _check_js()

    def _delete_attribute(self, key: extern):
        host.js_delete(self._ref, key)
        _check_js()

    def _has_attribute(self, key: extern):
        found = host.js_has(self._ref, key) != 0
        _check_js()
        return found

    def _getattr(self, name, *default):
        key = _attribute_key(name)
        if len(default) > 0 and not self._has_attribute(key):
            return default[0]
        return self._get_attribute(key)

    def _hasattr(self, name):
        return self._has_attribute(_attribute_key(name))

    def _setattr(self, name, value):
        self._set_attribute(_attribute_key(name), value)

    def _delattr(self, name):
        self._delete_attribute(_attribute_key(name))

    def _invoke(self, key: extern, *args, **kwargs):
        given = _arguments(args, kwargs)
        _flush_buffer()
        value = host.js_invoke(self._ref, key, given)
        if op.extern.is_null(value) != 0:
            error = host.js_failed()
            if op.extern.is_null(error) == 0:
                found = host.js_has(self._ref, key)
                # Of an object that throws when it is asked, the first error counts.
                if found == 0 and op.extern.is_null(host.js_failed()) != 0:
                    raise AttributeError(_str_from_js(key))
                _raise_js(error)
        return _value(value, None)

    def __call__(self, *args, **kwargs):
        given = _arguments(args, kwargs)
        _flush_buffer()
        return _value(host.js_apply(self._ref, self._this, given), None)

    def new(self, *args, **kwargs):
        given = _arguments(args, kwargs)
        _flush_buffer()
        return _value(host.js_new(self._ref, given), None)

    def __getitem__(self, key):
        if isinstance(key, slice):
            return self._slice(key.start, key.stop, key.step)
        value = host.js_item_of(self._ref, _key(key))
        if host.js_given(value) == 0:
            if isinstance(key, int):
                raise IndexError(key)
            raise KeyError(key)
        return _value(value, None)

    def _slice(self, start, stop, step):
        """Of an array or a typed array: one of its own kind, unless items are left out."""
        n = i64(host.js_size(self._ref))
        _check_js()
        by = _slice_step(step)
        first = _slice_start(start, by, n)
        count = _slice_count(first, _slice_stop(stop, by, n), by)
        if by == 1:
            return self._invoke(_str_to_js('slice'), int(first), int(first + count))
        items = host.js_array()
        while count > 0:
            host.js_push(items, host.js_item(self._ref, i32(first)))
            first = first + by
            count = count - 1
        return _proxy(items, None)

    def __setitem__(self, key, value):
        host.js_set_item(self._ref, _key(key), _argument(value))
        _check_js()

    def __delitem__(self, key):
        host.js_delete_item(self._ref, _key(key))
        _check_js()

    def __contains__(self, key):
        found = host.js_contains(self._ref, _key(key)) != 0
        _check_js()
        return found

    def __len__(self):
        n = host.js_size(self._ref)
        if n < 0:
            _check_js()
            raise TypeError('object does not have a valid length')
        return int(n)

    def __iter__(self):
        it = host.js_iterate(self._ref)
        _check_js()
        while True:
            step = host.js_step(it)
            if op.extern.is_null(step) != 0:
                _check_js()
                return
            yield _value(host.js_item(step, 0), None)

    def __aiter__(self):
        from pyw.builtins.host_promises import _async_items

        return _async_items(self)

    def __bool__(self):
        n = host.js_size(self._ref)
        if n < 0:
            _check_js()
        return n != 0

    def __eq__(self, other):
        if isinstance(other, JsProxy):
            return host.js_same(self._ref, other._ref) != 0
        return False

    def __hash__(self):
        return int(host.js_number(self._ref))

    def __str__(self):
        return _str_from_js(host.js_text(self._ref))

    def __repr__(self):
        return _str_from_js(host.js_text(self._ref))

    def __await__(self):
        return _await_promise(self)

    @property
    def typeof(self):
        return _str_from_js(host.js_typeof(self._ref))

    @property
    def js_id(self):
        return int(host.js_number(self._ref))

    def __dir__(self):
        key = _str_to_js('getOwnPropertyNames')
        objects = _js_global('Object')
        at = self
        names = set()
        while isinstance(at, JsProxy):
            for name in objects._invoke(key, at):
                names.add(str(name))
            at = objects._invoke(_str_to_js('getPrototypeOf'), at)
        return sorted(names)

    def to_py(self):
        """
        A copy in Python's types, to the bottom: arrays as lists, plain objects and maps as dicts, typed arrays as
        memoryviews.
        """
        return _copied(self._ref, 0)

    def to_bytes(self):
        held = host.js_bytes_of(self._ref)
        _check_js()
        return _bytes_from_js(held)

    def assign(self, *args, **kwargs):
        """Copies bytes into a typed array; of other objects, their own method of that name."""
        key = _str_to_js('assign')
        if self._has_attribute(key):
            return self._invoke(key, *args, **kwargs)
        host.js_fill(self._ref, _to_js(args[0]))
        _check_js()
        return None

    def destroy(self, *args, **kwargs):
        """Of what stands for an object of Python, nothing to do; of other objects, their own method of that name."""
        key = _str_to_js('destroy')
        if self._has_attribute(key):
            return self._invoke(key, *args, **kwargs)
        return None

    def _has_keys(self):
        """Is it a mapping for `dict()`? An array has a method `keys` too."""
        return self._has_attribute(_str_to_js('keys')) and host.js_kind(self._ref) != 5

    def object_keys(self):
        return _value(host.js_list(self._ref, 0), None)

    def object_values(self):
        return _value(host.js_list(self._ref, 1), None)

    def object_entries(self):
        return _value(host.js_list(self._ref, 2), None)


_KEYWORDS = (
    ' False None True and as assert async await break class continue def del elif else except finally for from '
    'global if import in is lambda nonlocal not or pass raise return try while with yield '
)


def _attribute_key(name) -> extern:
    """The name that is computed; of a keyword with underscores behind it, without one of them."""
    if name.endswith('_') and ' ' + name.rstrip('_') + ' ' in _KEYWORDS:
        name = name[:-1]
    return _str_to_js(name)


def _proxy(ref: extern, this: extern):
    p = JsProxy()
    p._ref = ref
    p._this = this
    return p


def _value(value: extern, this: extern):
    """The Python value of what a call of JavaScript gave; null may say that it threw."""
    if op.extern.is_null(value) != 0:
        _check_js()
        return None
    kind = host.js_kind(value)
    if kind == 0:
        return None
    if kind == 1:
        return host.js_to_f64(value) != 0.0
    if kind == 2:
        return _int_from_js(value)
    if kind == 3:
        x = host.js_to_f64(value)
        if -9007199254740992.0 < x and x < 9007199254740992.0:
            n = i64(x)
            if float(n) == x:
                return int(n)
        return x
    if kind == 4:
        return _str_from_js(value)
    if kind == 9:
        return from_host('object', value)
    if kind == 16:
        return from_host('object', host.js_ref(value))
    return _proxy(value, this)


def _raised(proxy):
    """The exception for an error of JavaScript that Python raises."""
    if not (proxy._hasattr('name') and proxy._hasattr('message')):
        raise TypeError('exceptions must derive from BaseException')
    return _exception_of(proxy._ref)


def _any_value(value: extern):
    return _value(value, None)


def _key(key) -> extern:
    if isinstance(key, str):
        return _str_to_js(key)
    return _to_js(key)


def _argument(x) -> extern:
    """What is given to JavaScript: a dict whose keys are strings becomes an object, as functions there expect
    options."""
    if isinstance(x, dict):
        return _record(x)
    if isinstance(x, (list, tuple)):
        out = host.js_array()
        for item in x:
            host.js_push(out, _argument(item))
        return out
    return _to_js(x)


def _record(d) -> extern:
    out = host.js_object()
    for key, value in d.items():
        if not isinstance(key, str):
            return _to_js(d)
        host.js_assign(out, _str_to_js(key), _argument(value))
    return out


def _arguments(args, kwargs) -> extern:
    out = host.js_array()
    for a in args:
        host.js_push(out, _argument(a))
    if len(kwargs) > 0:
        host.js_push(out, _record(kwargs))
    return out


# What `memoryview` calls the items of typed arrays.
_FORMATS = {
    'Int8Array': 'b', 'Uint8ClampedArray': 'B', 'Int16Array': 'h', 'Uint16Array': 'H', 'Int32Array': 'i',
    'Uint32Array': 'I', 'BigInt64Array': 'q', 'BigUint64Array': 'Q', 'Float32Array': 'f', 'Float64Array': 'd',
    'ArrayBuffer': 'B',
}


def _array_format(value: extern):
    made = host.js_get(value, _str_to_js('constructor'))
    if host.js_kind(made) != 10:
        return None
    name = host.js_get(made, _str_to_js('name'))
    return _FORMATS.get(_str_from_js(name)) if host.js_kind(name) == 4 else None


def _view_of(value: extern):
    view = memoryview(bytearray(_bytes_from_js(host.js_bytes_of(value))))
    _check_js()
    return view


def _copied(value: extern, depth: i32):
    if depth > 1000:
        raise RecursionError('maximum recursion depth exceeded')
    kind = host.js_kind(value)
    if kind == 8:
        return _view_of(value)
    if kind == 11:
        layout = _array_format(value)
        # Of an object that throws when it is looked at, this is not what was asked.
        if op.extern.is_null(host.js_failed()) != 0 and layout is not None:
            return _view_of(value).cast(layout)
    if kind == 5:
        out = []
        n = host.js_length(value)
        _check_js()
        i: i32 = 0
        while i < n:
            out.append(_copied(host.js_item(value, i), depth + 1))
            i = i + 1
        return out
    if kind == 6 or (kind == 11 and host.js_is_plain(value) != 0):
        d = {}
        entries = host.js_pairs(value)
        _check_js()
        n = host.js_length(entries)
        i: i32 = 0
        while i < n:
            d[_copied_key(host.js_item(entries, i))] = _copied(host.js_item(entries, i + 1), depth + 1)
            i = i + 2
        return d
    return _value(value, None)


def _copied_key(value: extern):
    kind = host.js_kind(value)
    if kind == 4:
        return _str_from_js(value)
    if kind == 2 or kind == 3:
        return _int_from_js(value)
    raise TypeError('keys of a map that becomes a dict are strings or whole numbers')


def _js_global(name):
    value = host.js_global(_str_to_js(name))
    _check_js()
    if host.js_given(value) == 0:
        if not _global_this()._has_attribute(_str_to_js(name)):
            raise AttributeError(name)
    return _value(value, None)


def _js_getattr(name, *default):
    if len(default) > 0 and not _js_hasattr(name):
        return default[0]
    return _js_global(name)


def _js_hasattr(name):
    try:
        _js_global(name)
    except AttributeError:
        return False
    return True


def _js_setattr(name, value):
    _global_this()._setattr(name, value)


def _js_delattr(name):
    _global_this()._delattr(name)


def _js_dir():
    return _global_this().__dir__()


def _js_import(name):
    try:
        return _js_global(name)
    except AttributeError:
        text = "cannot import name '" + name + "' from 'js' (unknown location)"
        raise ImportError(text, name=name, path=None) from None


def _global_this():
    """The object whose attributes the globals are."""
    value = host.js_global(_str_to_js('globalThis'))
    _check_js()
    return _proxy(value, None)
