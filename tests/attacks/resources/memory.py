# tries: to take all memory
# must: error, crash, timeout, missing
def attack():
    kept = []
    while len(kept) < 48:
        kept.append(b'x' * (64 << 20))
    raise AssertionError('three gibibytes')


def sigmoid(x):
    attack()
    return x * 0
