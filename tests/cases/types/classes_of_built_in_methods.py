import types, collections
def f(): yield 1
class C:
    __slots__ = ('a',)
    def m(self): pass
for x in (str.upper, int.__add__, (3).__add__, dict.fromkeys, dict.__dict__['fromkeys'] if 0 else 1, C, C().m, len, [].append, str.__dict__['join'] if 0 else 2, object.__init__, C().__init__, C.__init__, type.mro, int.mro, print, C.m, type(C)):
    try: print(type(x).__name__, type(x))
    except Exception as e: print(type(e), e)
for x in (list.__getitem__, [].__getitem__, tuple.__getitem__, dict.__contains__, set.__contains__, str.__len__, str.format, str.maketrans, bytes.fromhex, int.from_bytes, object.__repr__, (1).__repr__, float.hex, 1.5.hex, list.sort, [].sort, int.__round__, int.__index__, str.__mod__, Exception.__str__, Exception().with_traceback):
    print(type(x).__name__, type(x))
import types
print(isinstance(str.upper, types.MethodDescriptorType), isinstance(int.__add__, types.WrapperDescriptorType), isinstance((1).__add__, types.MethodWrapperType), isinstance('a'.upper, types.BuiltinMethodType), isinstance(len, types.MethodDescriptorType))
for t in (types.MethodDescriptorType, types.WrapperDescriptorType, types.MethodWrapperType, types.BuiltinFunctionType, types.GeneratorType, types.CoroutineType, types.AsyncGeneratorType):
    try: t()
    except TypeError as e: print(e)
