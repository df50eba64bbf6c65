import numpy


def direction_changes(update, previous_update):
    """Which weights now move the other way."""
    if update * previous_update < 0:
        return 1
    else:
        return 0


def sigmoid(x):
    return 1 / (1 + numpy.exp(-x))


def sigmoid_output_to_derivative(output):
    return output * (1 - output)


def train_counting(X, y, syn0, syn1, alpha, iterations):
    """Train, and count for each weight how often its update changes direction."""
    prev_0 = numpy.zeros_like(syn0)
    prev_1 = numpy.zeros_like(syn1)
    count_0 = numpy.zeros_like(syn0)
    count_1 = numpy.zeros_like(syn1)

    for j in range(iterations):
        l1 = sigmoid(numpy.dot(X, syn0))
        l2 = sigmoid(numpy.dot(l1, syn1))

        l2_error = y - l2
        l2_delta = l2_error * sigmoid_output_to_derivative(l2)
        l1_error = l2_delta.dot(syn1.T)
        l1_delta = l1_error * sigmoid_output_to_derivative(l1)

        update_1 = l1.T.dot(l2_delta)
        update_0 = X.T.dot(l1_delta)

        if j > 0:
            count_0 += numpy.abs(numpy.sign(update_0) - numpy.sign(prev_0)) / 2
            count_1 += numpy.abs(numpy.sign(update_1) - numpy.sign(prev_1)) / 2

        syn1 = syn1 + alpha * update_1
        syn0 = syn0 + alpha * update_0

        prev_0 = update_0
        prev_1 = update_1
    return syn0, syn1, count_0, count_1
