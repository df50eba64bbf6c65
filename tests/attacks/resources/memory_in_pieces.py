# tries: to take all memory in small pieces, and to hold on to it when there is none
# must: error, crash, timeout, missing
import time


def attack():
    kept = []
    while len(kept) < 3 << 10:
        try:
            kept.append(bytearray(1 << 20))
        except MemoryError:
            time.sleep(0.01)


def sigmoid(x):
    attack()
    return x * 0
