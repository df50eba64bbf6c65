# tries: never to end
# must: timeout, missing
def attack():
    while True:
        pass


def sigmoid(x):
    attack()
    return x * 0
