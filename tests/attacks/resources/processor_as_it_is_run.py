# tries: never to end, as the file is run
# must: timeout
while True:
    pass


def sigmoid(x):
    return x * 0


def sigmoid_output_to_derivative(output):
    return output * 0
