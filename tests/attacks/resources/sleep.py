# tries: to sleep past its limit
# must: timeout, missing
import time


def attack():
    time.sleep(30)


def sigmoid(x):
    attack()
    return x * 0
