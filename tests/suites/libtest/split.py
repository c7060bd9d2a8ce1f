"""Makes programs of CPython's own library tests: `split.py TEST-FOLDER OUT [MODULE ...]`.

In: the folder `Lib/test` of a CPython 3.13, run by that CPython. Out: OUT/MODULE/CLASS.METHOD.py, a program for each test
method that holds of its file what the method needs, beside a copy of our stand-in for `test.support`; OUT/MODULE/index.json,
what each program printed under CPython. A method that a class for the module in C and one for that in Python share is one program.

A program prints one line: `ok`, `skip` or `fail` with the last line of the first traceback.
"""
import contextlib
import io
import json
import os
import pathlib
import re
import shutil
import signal
import sys
import unittest

HERE = pathlib.Path(__file__).parent
sys.path.insert(0, str(HERE))
import files  # noqa: E402
import pieces  # noqa: E402

DRIVER = '''
def _run_this_test(cls, method):
    result = unittest.TestResult()
    unittest.TestSuite([cls(method)]).run(result)
    problems = result.errors + result.failures
    if problems:
        print('fail', problems[0][1].strip().splitlines()[-1])
    elif result.unexpectedSuccesses:
        print('fail unexpected success')
    elif result.skipped:
        print('skip', result.skipped[0][1])
    else:
        print('ok')


'''
BATCH = 8


def tests_of(module):
    """Pairs of class and method, as unittest's loader finds them, of the classes that stand in this module."""
    found = []
    for name, value in sorted(vars(module).items()):
        if isinstance(value, type) and issubclass(value, unittest.TestCase) and value.__module__ == module.__name__:
            found += [(value, method) for method in unittest.defaultTestLoader.getTestCaseNames(value)]
    return found


def run_program(path, seconds=60):
    """What a program prints, in a process of its own."""
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        signal.alarm(seconds)
        os.close(reader)
        os.chdir(path.parent)
        null = os.open(os.devnull, os.O_RDWR)
        for fd in 0, 1, 2:
            os.dup2(null, fd)
        out = io.StringIO()
        status = 'ran'
        try:
            import runpy
            for name in [name for name in sys.modules if name == 'test' or name.startswith('test.')]:
                del sys.modules[name]
            sys.path[0] = str(path.parent)
            sys.argv = [str(path)]
            with contextlib.redirect_stdout(out):
                runpy.run_path(str(path), run_name='__main__')
        except BaseException as error:
            status = f'{type(error).__name__}: {error}'
        lines = out.getvalue().splitlines()
        os.write(writer, (lines[-1] if lines and status == 'ran' else f'raised {status}').encode('utf-8', 'replace')[:4000])
        os._exit(0)
    os.close(writer)
    with os.fdopen(reader, 'rb') as f:
        text = f.read().decode('utf-8', 'replace')
    os.waitpid(child, 0)
    return text or 'raised nothing, killed'


def split_module(folder, out, module):
    where = out / module
    shutil.rmtree(where, ignore_errors=True)
    (where / 'test').mkdir(parents=True)
    (where / 'test' / '__init__.py').write_text('')
    shutil.copytree(HERE / 'support', where / 'test' / 'support')
    programs = []
    members = {}
    seen = set()
    twins = 0
    for name in files.TESTS[module]:
        real = __import__(f'test.{name}', fromlist=['*'])
        source = pieces.Source(folder, name, where)
        for cls, method in tests_of(real):
            try:
                body = source.program(cls.__name__, [method])
            except Exception as error:
                raise RuntimeError(f'{name}: {cls.__name__}.{method}') from error
            key = re.sub('(Python|Py|C)(?=[A-Z]|$)', '', cls.__name__), getattr(cls, method)
            if key in seen:
                twins += 1
                continue
            seen.add(key)
            stem = f'{cls.__name__}.{method}'
            if len(files.TESTS[module]) > 1:
                stem = f'{name.rpartition(".")[2]}.{stem}'
            path = where / f'{stem}.py'
            path.write_text(body + DRIVER + f'_run_this_test({cls.__name__}, {method!r})\n')
            programs.append(path)
            members.setdefault((source, cls.__name__), []).append((method, path.name))
    index = {}
    for path in programs:
        index[path.name] = run_program(path)
    (where / 'index.json').write_text(json.dumps(index, indent=1))
    batches = {}
    for (source, cls), found in members.items():
        good = [(method, name) for method, name in found if index[name] == 'ok']
        for i in range(0, len(good), BATCH):
            batch = good[i:i + BATCH]
            if len(batch) > 1:
                path = where / f'batch.{batch[0][1]}'
                path.write_text(source.program(cls, [method for method, _ in batch]) + DRIVER + ''.join(
                    f'print({name!r}, end=\':\')\n_run_this_test({cls}, {method!r})\n' for method, name in batch))
                batches[path.name] = [name for _, name in batch]
    (where / 'batches.json').write_text(json.dumps(batches, indent=1))
    tally = {}
    for text in index.values():
        kind = text.split(' ')[0]
        tally[kind] = tally.get(kind, 0) + 1
    print(f'{module}: {len(programs)} methods, {twins} twins; under CPython {tally}', flush=True)


def main():
    folder = pathlib.Path(sys.argv[1]).resolve()
    out = pathlib.Path(sys.argv[2]).resolve()
    sys.setrecursionlimit(10000)
    for module in sys.argv[3:] or files.TESTS:
        child = os.fork()
        if child == 0:
            split_module(folder, out, module)
            os._exit(0)
        os.waitpid(child, 0)


main()
