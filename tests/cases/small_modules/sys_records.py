"""sys: records with names, and what is traced."""
import sys

for record in (sys.float_info, sys.int_info, sys.hash_info, sys.thread_info):
    print(len(record), record[0], record[0] in record, list(record)[:2], record == tuple(record))
print(sys.float_info, sys.int_info, sys.hash_info)
print(sys.thread_info.name, sys.thread_info[:2])
print(len(sys.flags), repr(sys.flags).startswith('sys.flags(debug=0, '), sys.flags[0], sys.flags.isolated)
print(sys.is_stack_trampoline_active())
print(sys.gettrace(), sys.getprofile(), sys.settrace(None), sys.setprofile(None), repr(sys.abiflags))
try:
    sys.float_info[99]
except IndexError as e:
    print(type(e).__name__)
