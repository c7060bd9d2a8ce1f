"""types: the types of the parts of functions and classes; cells, frames, descriptors."""
import types
import sys


def outer():
    x = 1

    def inner():
        return x
    return inner




cell = outer().__closure__[0]
print(isinstance(cell, types.CellType), cell.cell_contents, types.CellType.__name__)
print(types.CellType(5).cell_contents)
print(types.GetSetDescriptorType.__name__, types.ClassMethodDescriptorType.__name__, types.FrameType.__name__)
print(isinstance(str.join, types.MethodDescriptorType), isinstance(len, types.BuiltinFunctionType))
