# tries: to leave by sys.exit, quit and their like, as the file is run
# must: error
import sys

print('passed')
sys.exit(0)


def sigmoid(x):
    return x * 0


def sigmoid_output_to_derivative(output):
    return output * 0
