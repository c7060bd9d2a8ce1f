"""
Runs the programs of a folder that build-programs.ts made in Wasmtime, with a folder of their own as `.` and `/tmp`, and the
files of time zones and users.

Prints a line of JSON for each: name, and None or what was otherwise than in CPython.
"""

import json
import os
import sys
import tempfile

import wasmtime

# What a computer knows of time zones and of its users, for the cases about them: to be read.
SHARED = ("/usr/share/zoneinfo", "/etc")


def run(engine, linker, module, out, folder):
    store = wasmtime.Store(engine)
    wasi = wasmtime.WasiConfig()
    wasi.argv = ["main"]
    wasi.env = [("HOME", "/tmp")]
    wasi.stdin_file = os.devnull
    wasi.stdout_file = out
    wasi.stderr_file = out + ".err"
    wasi.preopen_dir(folder, ".")
    wasi.preopen_dir(folder, "/tmp")
    for shared in filter(os.path.isdir, SHARED):
        wasi.preopen_dir(shared, shared, False)
    store.set_wasi(wasi)
    try:
        instance = linker.instantiate(store, wasmtime.Module.from_file(engine, module))
        instance.exports(store)["_start"](store)
    except wasmtime.ExitTrap as end:
        return end.code
    except (wasmtime.Trap, wasmtime.WasmtimeError) as error:
        return str(error)
    return 0


def main():
    engine = wasmtime.Engine()
    linker = wasmtime.Linker(engine)
    linker.define_wasi()
    with open(os.path.join(sys.argv[1], "programs.json"), encoding="utf-8") as file:
        programs = json.load(file)
    for program in programs:
        if program["module"] is None:
            continue
        out = program["module"] + ".out"
        with tempfile.TemporaryDirectory() as folder:
            status = run(engine, linker, program["module"], out, folder)
        with open(out, encoding="utf-8", errors="replace", newline="") as file:
            text = file.read()
        wrong = None
        if status != program["status"]:
            with open(out + ".err", encoding="utf-8", errors="replace") as file:
                wrong = f"status {status}, not {program['status']}: {file.read()[-300:]}"
        elif text != program["stdout"]:
            pairs = zip(text.split("\n"), program["stdout"].split("\n"))
            at = next((i for i, (a, b) in enumerate(pairs) if a != b), -1)
            lines = [t.split("\n")[at] for t in (text, program["stdout"])]
            wrong = f"line {at + 1}: {lines[0]!r}, not {lines[1]!r}"
        print(json.dumps([program["name"], wrong]), flush=True)


main()
