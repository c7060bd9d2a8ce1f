"""Makes programs of the doctests of CPython's test files: `doctests.py TEST-FOLDER OUT [FILE ...]`.

In: the folder `Lib/test` of a CPython 3.13, run by that CPython. Out: OUT/FILE.NAME.py for each docstring (or entry of
`__test__`) with examples, to be compared with CPython by `conform.ts`: every example becomes statements that print what the
interactive interpreter would. Examples whose text is no program are left out.
"""
import ast
import doctest
import pathlib
import shutil
import sys

FILES = ('generators genexps listcomps dictcomps setcomps extcall unpack unpack_ex metaclass descrtut descr scope deque '
         'coroutines syntax pep646_syntax zip cmd').split()
HEAD = '''def _show(value):
    if value is not None:
        print(repr(value))


'''


def statements(source):
    """An example, with a value that stands alone shown, and an exception that comes out of it named."""
    try:
        compile(source, '<example>', 'single', flags=0)
        tree = ast.parse(source)
    except SyntaxError:
        return None
    lines = []
    for s in tree.body:
        text = ast.unparse(s)
        if isinstance(s, ast.Expr):
            # In parentheses, so that a string is no docstring of the program.
            text = f'_show({text})' if not isinstance(s.value, (ast.Yield, ast.YieldFrom, ast.Await)) else text
        lines += text.split('\n')
    return lines


def raises(example):
    return example.exc_msg is not None


def program(test):
    out = []
    for example in test.examples:
        lines = statements(example.source)
        # The interpreter is called by the text itself at its end.
        if lines is None or 'import test_' in example.source or 'testmod' in example.source:
            continue
        if raises(example):
            out += ['try:', *('    ' + line for line in lines),
                    'except Exception as _error:', '    print(type(_error).__name__, _error)']
        else:
            out += lines
    text = HEAD + '\n'.join(out) + '\n'
    compile(text, test.name, 'exec')
    return text


def tests_of(folder, name):
    tree = ast.parse((folder / f'test_{name}.py').read_text('utf-8'))
    parser = doctest.DocTestParser()
    found = []

    def note(text, label):
        test = parser.get_doctest(text, {}, label, None, 0)
        if test.examples:
            found.append(test)

    for n in ast.walk(tree):
        if isinstance(n, (ast.Module, ast.FunctionDef, ast.ClassDef, ast.AsyncFunctionDef)):
            text = ast.get_docstring(n)
            if text and '>>>' in text:
                note(text, getattr(n, 'name', 'module'))
    for s in tree.body:
        if isinstance(s, ast.Assign) and isinstance(s.value, ast.Constant) and isinstance(s.value.value, str) and '>>>' in s.value.value:
            note(s.value.value, s.targets[0].id)
    return found


def main():
    folder, out = (pathlib.Path(a).resolve() for a in sys.argv[1:3])
    (out / 'test').mkdir(parents=True, exist_ok=True)
    (out / 'test' / '__init__.py').write_text('')
    shutil.copytree(pathlib.Path(__file__).parent / 'support', out / 'test' / 'support', dirs_exist_ok=True)
    for name in sys.argv[3:] or FILES:
        if not (folder / f'test_{name}.py').exists():
            continue
        for test in tests_of(folder, name):
            try:
                (out / f'{name}.{test.name}.py').write_text(program(test))
            except SyntaxError as error:
                print(name, test.name, error)


main()
