"""Which files of `Lib/test` test which module."""

TESTS = {
    'heapq': ['test_heapq'],
    'bisect': ['test_bisect'],
    'json': ['test_json.' + part for part in (
        'test_decode test_default test_dump test_encode_basestring_ascii test_enum test_fail test_float test_indent '
        'test_pass1 test_pass2 test_pass3 test_recursion test_scanstring test_separators test_speedups test_unicode').split()],
    'string': ['test_string'],
    'textwrap': ['test_textwrap'],
    'fractions': ['test_fractions'],
    'statistics': ['test_statistics'],
    'random': ['test_random'],
    'itertools': ['test_itertools'],
    'functools': ['test_functools'],
    'collections': ['test_collections'],
    'operator': ['test_operator'],
    'copy': ['test_copy'],
    'math': ['test_math'],
    'base64': ['test_base64'],
    'struct': ['test_struct'],
    'html': ['test_html', 'test_htmlparser'],
    'urllib.parse': ['test_urlparse'],
    'csv': ['test_csv'],
    'graphlib': ['test_graphlib'],
    're': ['test_re'],
    'datetime': ['datetimetester'],
    'decimal': ['test_decimal'],
    'dataclasses': ['test_dataclasses'],
    'enum': ['test_enum'],
    'argparse': ['test_argparse'],
    'contextlib': ['test_contextlib'],
    'tomllib': ['test_tomllib.test_data', 'test_tomllib.test_error', 'test_tomllib.test_misc'],
    'calendar': ['test_calendar'],
    'difflib': ['test_difflib'],
}

# What tests the language and the built-in types, not a module of the library: each file by its own name.
LANGUAGE = (
    'grammar generators listcomps dictcomps setcomps scope class descr super property decorators exceptions baseexception '
    'exception_group except_star exception_variations raise with fstring string_literals str bytes list tuple dict dictviews '
    'set int int_literal long float complex bool range slice enumerate iter sort format print builtin call keywordonlyarg '
    'positional_only_arg unpack augassign binop compare richcmp contains index hash numeric_tower pow patma '
    'named_expressions coroutines asyncgen yield_from memoryview userdict userlist userstring types typing type_params '
    'type_aliases subclassinit abstract_numbers funcattrs global opcodes structseq isinstance ordered_dict '
    'defaultdict deque weakref io codecs eof syntax keyword dynamicclassattribute dynamic unary generator_stop '
    'genericclass genericalias typechecks utf8source iterlen type_annotations flufl contextlib_async').split()
TESTS |= {f'test_{name}': [f'test_{name}'] for name in LANGUAGE}
