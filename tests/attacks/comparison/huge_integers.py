# tries: integers that fit into no array
# must: wrong, error
def sigmoid(x):
    return [10**4000] * x.size


def sigmoid_output_to_derivative(output):
    return 1 << (1 << 20)
