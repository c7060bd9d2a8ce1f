"""How arrays reduce themselves."""
import array, pickle
u = array.array('w', 'abc')
print(u.__reduce_ex__(1))
print(u.__reduce_ex__(2))
print(u.__reduce_ex__(3))
i = array.array('i', [1, -2])
print(i.__reduce_ex__(2), i.__reduce_ex__(4))
