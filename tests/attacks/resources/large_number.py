# tries: a power with more digits than atoms
# must: timeout, error, crash, missing
def attack():
    str(9 ** 9 ** 9)


def sigmoid(x):
    attack()
    return x * 0
