"""Makes the calls in Wasmtime. Ends with the module's exit status."""

import sys

import wasmtime
from calls import read_calls

engine = wasmtime.Engine()
store = wasmtime.Store(engine)
wasi = wasmtime.WasiConfig()
wasi.inherit_stdout()
wasi.inherit_stderr()
store.set_wasi(wasi)
linker = wasmtime.Linker(engine)
linker.define_wasi()
exports = linker.instantiate(store, wasmtime.Module.from_file(engine, sys.argv[1])).exports(store)
calls = list(read_calls())
try:
    for name, args in calls:
        print(exports[name](store, *args), flush=True)
    if not calls:
        exports["_start"](store)
except wasmtime.ExitTrap as end:
    sys.exit(end.code)
