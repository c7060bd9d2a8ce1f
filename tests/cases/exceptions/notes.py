# add_note, __notes__.
e = ValueError("base")
print(hasattr(e, "__notes__"))
e.add_note("first")
e.add_note("second\nline")
print(e.__notes__, str(e))
try:
    e.add_note(5)
except TypeError as err:
    print(err)
try:
    try:
        raise e
    except ValueError as v:
        v.add_note("third")
        raise
except ValueError as w:
    print(w is e, len(w.__notes__))
