"""Runs a program in Wasmtime with the arguments, the folder and the environment of this process. Ends with its status."""

import sys

import wasmtime

engine = wasmtime.Engine()
store = wasmtime.Store(engine)
wasi = wasmtime.WasiConfig()
wasi.argv = sys.argv[1:]
wasi.inherit_stdin()
wasi.inherit_stdout()
wasi.inherit_stderr()
wasi.inherit_env()
wasi.preopen_dir(".", ".")
store.set_wasi(wasi)
linker = wasmtime.Linker(engine)
linker.define_wasi()
exports = linker.instantiate(store, wasmtime.Module.from_file(engine, sys.argv[1])).exports(store)
try:
    exports["_start"](store)
except wasmtime.ExitTrap as end:
    sys.exit(end.code)
