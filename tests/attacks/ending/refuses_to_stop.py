# tries: to catch whatever should stop it, and go on
# must: timeout, missing
import time


def attack():
    while True:
        try:
            while True:
                time.sleep(0.01)
        except BaseException:
            continue


def sigmoid(x):
    attack()
    return x * 0
