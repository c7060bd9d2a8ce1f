"""Makes the calls in Wasmer. Ends with the module's exit status."""

import re
import sys

from calls import read_calls
from wasmer import Instance, Module, Store, engine, wasi
from wasmer_compiler_cranelift import Compiler

store = Store(engine.JIT(Compiler))
with open(sys.argv[1], "rb") as file:
    module = Module(store, file.read())
version = wasi.get_version(module, strict=False)
if version is None:
    instance = Instance(module)
else:
    state = wasi.StateBuilder("program").finalize()
    instance = Instance(module, state.generate_import_object(store, version))
calls = list(read_calls())
try:
    for name, args in calls:
        print(getattr(instance.exports, name)(*args), flush=True)
    if not calls:
        instance.exports._start()
except RuntimeError as end:
    status = re.search(r"WASI exited with code: (\d+)", str(end))
    if status is None:
        raise
    sys.exit(int(status[1]))
