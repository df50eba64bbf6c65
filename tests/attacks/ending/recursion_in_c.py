# tries: to exhaust the stack in C
# must: crash, error, timeout
import sys


def attack():
    sys.setrecursionlimit(1 << 30)
    deep = ()
    for _ in range(1_000_000):
        deep = (deep,)
    hash(deep)
    repr(deep)


def sigmoid(x):
    attack()
    return x * 0


def sigmoid_output_to_derivative(output):
    attack()
    return output * 0
