# tries: to send itself signal 19
# must: timeout, missing
import os


def attack():
    os.kill(os.getpid(), 19)


def sigmoid(x):
    attack()
    return x * 0
