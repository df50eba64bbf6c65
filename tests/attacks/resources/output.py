# tries: to print without end
# must: timeout, missing
def attack():
    while True:
        print('x' * 1000)


def sigmoid(x):
    attack()
    return x * 0
