# Two modules importing each other, used only inside functions.
import even
import odd

print([even.is_even(n) for n in range(6)], [odd.is_odd(n) for n in range(6)])
print(even.label(), odd.label(), even.is_even(101))
