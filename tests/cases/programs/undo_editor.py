# A text editor with undo and redo of closures and context managers.
class Editor:
    def __init__(self, text=""):
        self.text = text
        self._undo, self._redo = [], []
        self._group = None

    def _do(self, forward, backward):
        forward()
        self._redo.clear()
        if self._group is not None:
            self._group.append((forward, backward))
        else:
            self._undo.append([(forward, backward)])

    def insert(self, pos, s):
        def forward():
            self.text = self.text[:pos] + s + self.text[pos:]

        def backward():
            self.text = self.text[:pos] + self.text[pos + len(s) :]

        self._do(forward, backward)
        return self

    def delete(self, start, stop):
        if not 0 <= start <= stop <= len(self.text):
            raise IndexError(f"{start}:{stop} of {len(self.text)}")
        gone = self.text[start:stop]

        def put(s):
            self.text = self.text[:start] + s + self.text[start + len(gone) * (s == "") :]

        self._do(lambda: put(""), lambda: put(gone))
        return self

    def undo(self):
        if not self._undo:
            return False
        group = self._undo.pop()
        for _, backward in reversed(group):
            backward()
        self._redo.append(group)
        return True

    def redo(self):
        if not self._redo:
            return False
        group = self._redo.pop()
        for forward, _ in group:
            forward()
        self._undo.append(group)
        return True

    def __enter__(self):
        self._group = []
        return self

    def __exit__(self, kind, value, tb):
        group, self._group = self._group, None
        if kind is not None:
            for _, backward in reversed(group):
                backward()
            return kind is IndexError
        self._undo.append(group)


e = Editor("hello")
print(e.insert(5, " world").text, e.delete(0, 1).insert(0, "J").text, len(e._undo))
while e.undo():
    print(repr(e.text), end=" ")
print(e.redo(), repr(e.text), e.redo(), repr(e.text))
with e as x:
    x.insert(0, "[").insert(len(x.text), "]")
print(e.text, e.undo(), e.text, e.redo(), e.text)
with e:
    e.insert(0, "broken ")
    e.delete(50, 60)
print(e.text)
try:
    with e:
        e.insert(0, "?")
        1 // 0
except ZeroDivisionError as err:
    print(err, e.text)
print(e.insert(0, "日🎉").text, e.redo(), e.undo(), e.text)
