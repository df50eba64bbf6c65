# tries: to flood the error stream, in one line without end
# must: timeout, missing
import sys


def attack():
    while True:
        sys.stderr.write('\x1b[2J' * 20000)


def sigmoid(x):
    attack()
    return x * 0
