# A typed linked list with None ends.
class Node:
    def __init__(self, value: int, next: "Node | None" = None) -> None:
        self.value = value
        self.next = next


class LinkedList:
    def __init__(self) -> None:
        self.head: Node | None = None
        self.size: int = 0

    def push(self, value: int) -> None:
        self.head = Node(value, self.head)
        self.size += 1

    def pop(self) -> int:
        if self.head is None:
            raise IndexError("pop from empty LinkedList")
        value = self.head.value
        self.head = self.head.next
        self.size -= 1
        return value

    def reverse(self) -> None:
        prev: Node | None = None
        cur = self.head
        while cur:
            cur.next, prev, cur = prev, cur, cur.next
        self.head = prev

    def __iter__(self):
        cur = self.head
        while cur is not None:
            yield cur.value
            cur = cur.next

    def __len__(self) -> int:
        return self.size

    def __repr__(self) -> str:
        return "<" + " -> ".join(str(v) for v in self) + ">"


l = LinkedList()
print(l, len(l), bool(l))
for i in range(5):
    l.push(i * 10)
print(l, len(l), list(l), bool(l), 30 in l, 5 in l, max(l), sorted(l))
l.reverse()
print(l, l.pop(), l.pop(), l)
l.push("text")
l.push(2**80)
print(l, [v for v in l if isinstance(v, int)])
while l:
    l.pop()
try:
    l.pop()
except IndexError as e:
    print(e)
n = Node(1)
n.next = n
print(n.next.next.next.value)
