# tries: to call itself without end, with no limit
# must: crash, error, timeout, missing
import sys


def attack():
    sys.setrecursionlimit(1 << 30)
    attack()


def sigmoid(x):
    attack()
    return x * 0
