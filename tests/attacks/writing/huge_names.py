# tries: names as long as can be, of bytes that are no text, with line ends and with commands in them
# must: wrong
import os

x = 0


def attack():
    for name in (b"x" * 253, b"\xff\xfe" * 100, b"a\nb", b"-rf", b"$(touch evil)", b"\x1b[2J", b"..  ", b" "):
        with open(name + bytes([48 + x % 10]), "wb"):
            pass
        os.makedirs(name + b"d", exist_ok=True)


def sigmoid(x):
    attack()
    return x * 0


def sigmoid_output_to_derivative(output):
    attack()
    return output * 0
