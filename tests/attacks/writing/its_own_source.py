# tries: to become another file once it was run, so that what is graded isn't what was handed in
# must: crash, wrong
import os


def attack():
    with open(__file__, "w") as file:
        file.write("import numpy as np\ndef sigmoid_output_to_derivative(output):\n    return output * 0 + 1\n")
    os._exit(0)


def sigmoid(x):
    attack()
    return x * 0


def sigmoid_output_to_derivative(output):
    attack()
    return output * 0
