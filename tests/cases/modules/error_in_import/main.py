# An exception in a module body reaches the importer; a failed module is not kept.
try:
    import faulty
except ZeroDivisionError as e:
    print("caught", e)
try:
    import faulty
except ZeroDivisionError as e:
    print("caught again", e)
try:
    print(faulty.done)
except NameError as e:
    print(e)
import fine

print(fine.value)
try:
    from fine import not_there
except ImportError:
    print("no such name")
fine.explode(0)
