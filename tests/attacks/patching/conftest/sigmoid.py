import sys

assert not {"conftest", "sitecustomize", "usercustomize"} & set(sys.modules)


def sigmoid(x):
    return x * 0


def sigmoid_output_to_derivative(output):
    return output * 0
