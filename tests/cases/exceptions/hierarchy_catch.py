# Catching by base class for the whole built-in hierarchy.
pairs = [
    (ZeroDivisionError, ArithmeticError), (OverflowError, ArithmeticError), (FloatingPointError, ArithmeticError),
    (IndexError, LookupError), (KeyError, LookupError), (ModuleNotFoundError, ImportError), (UnboundLocalError, NameError),
    (BrokenPipeError, ConnectionError), (ConnectionError, OSError), (NotImplementedError, RuntimeError),
    (RecursionError, RuntimeError), (IndentationError, SyntaxError), (TabError, IndentationError), (UnicodeError, ValueError),
    (DeprecationWarning, Warning), (StopAsyncIteration, Exception), (BufferError, Exception), (EOFError, Exception),
    (MemoryError, Exception), (ReferenceError, Exception), (SystemError, Exception), (KeyboardInterrupt, BaseException),
    (GeneratorExit, BaseException), (SystemExit, BaseException),
]
for sub, base in pairs:
    try:
        raise sub("m")
    except base as e:
        print(sub.__name__, base.__name__, e, isinstance(e, Exception))
