# tries: to take its own file away, or put a folder in its place
# must: wrong, error, missing
import os


def tried(attempt, *given):
    try:
        print(given, attempt(*given))
    except BaseException as error:
        print(given, type(error).__name__)


def attack():
    os.unlink(__file__)
    os.mkdir(__file__)
    os.mkdir(__file__ + "/sigmoid.py")


def sigmoid(x):
    attack()
    return x * 0


def sigmoid_output_to_derivative(output):
    attack()
    return output * 0
