# tries: to make more files than a disk has room for names
# must: error, crash, wrong, timeout
import os


def attack():
    for number in range(20_000):
        os.close(os.open(f"f{number}", os.O_CREAT | os.O_WRONLY))
    raise AssertionError("twenty thousand files")


def sigmoid(x):
    attack()
    return x * 0


def sigmoid_output_to_derivative(output):
    attack()
    return output * 0
