"""Makes programs and says what CPython does with them: the other side of run.ts.

In: a JSON object a line: {"make": INDEX, "seed": S, "cases": [PATH...]} {"run": PATH} or {"smaller": TEXT}. Out: a
line for each: {"source": TEXT}, {"status": N, "stdout": TEXT, "stderr": TEXT} or {"texts": [TEXT...]}. Programs run in a child of this process, with a limit of time and memory.
"""
import json
import os
import random
import resource
import select
import signal
import sys
import time

sys.path.insert(0, os.path.dirname(__file__))
from mutate import mutate  # noqa: E402
from programs import program  # noqa: E402
from smaller import smaller  # noqa: E402

SECONDS = 5


def make(index, seed, cases):
    r = random.Random(f'{seed}/{index}')
    if cases and r.random() < 0.35:
        for _ in range(20):
            with open(r.choice(cases), encoding='utf-8') as file:
                text = file.read()
            if len(text) > 6000:
                continue
            try:
                found = mutate(r, text)
            except (SyntaxError, ValueError, RecursionError):
                continue
            if found is not None:
                return found
    while True:
        text = program(r)
        try:
            compile(text, 'p', 'exec')
            return text
        except SyntaxError:
            # Patterns that always match, keywords given twice, names of two kinds: what the compiler refuses is no program.
            continue


def child(path, out, err):
    resource.setrlimit(resource.RLIMIT_AS, (1 << 30, 1 << 30))
    # Of its own time: a loaded machine is no reason to have no answer.
    resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))
    signal.alarm(12 * SECONDS)
    os.dup2(out, 1)
    os.dup2(err, 2)
    os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
    os.execv(sys.executable, [sys.executable, '-W', 'ignore', path])


def run(path):
    out, err = os.pipe(), os.pipe()
    pid = os.fork()
    if pid == 0:
        child(path, out[1], err[1])
    os.close(out[1])
    os.close(err[1])
    texts = {out[0]: b'', err[0]: b''}
    open_ = set(texts)
    limit = time.monotonic() + 12 * SECONDS + 1
    while open_:
        ready, _, _ = select.select(list(open_), [], [], 1)
        for fd in ready:
            piece = os.read(fd, 65536)
            texts[fd] += piece
            if not piece:
                open_.discard(fd)
        if time.monotonic() > limit or len(texts[out[0]]) > 1 << 20:
            os.kill(pid, signal.SIGKILL)
            break
    _, status = os.waitpid(pid, 0)
    for fd in texts:
        os.close(fd)
    return {'status': os.waitstatus_to_exitcode(status), 'stdout': texts[out[0]].decode('latin-1'), 'stderr': texts[err[0]].decode('latin-1')}


for line in sys.stdin:
    request = json.loads(line)
    if 'run' in request:
        answer = run(request['run'])
    elif 'smaller' in request:
        answer = {'texts': smaller(request['smaller'])}
    else:
        answer = {'source': make(request['make'], request['seed'], request['cases'])}
    print(json.dumps(answer), flush=True)
