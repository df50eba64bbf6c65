"""A __main__ block that asks for input, and warnings made into errors, which cost nothing here."""
import warnings

import numpy as np

warnings.simplefilter("error")
np.seterr(all="raise")


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


def sigmoid_output_to_derivative(output):
    return output * (1 - output)


if __name__ == "__main__":
    print(sigmoid(float(input("x? "))))
