import numpy as np


def direction_changes(update, previous_update):
    """Which weights now move the other way."""
    return np.sum(update * previous_update < 0)


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


def sigmoid_output_to_derivative(output):
    return output * (1 - output)


def train_counting(data, target, w_in, w_out, alpha, iterations):
    """Train, and count for each weight how often its update changes direction."""
    prev_0 = np.zeros_like(w_in)
    prev_1 = np.zeros_like(w_out)
    count_0 = np.zeros_like(w_in)
    count_1 = np.zeros_like(w_out)

    for j in range(iterations):
        hid = sigmoid(np.dot(data, w_in))
        guess = sigmoid(np.dot(hid, w_out))

        eg = target - guess
        dg = eg * sigmoid_output_to_derivative(guess)
        eh = dg.dot(w_out.T)
        dh = eh * sigmoid_output_to_derivative(hid)

        update_1 = hid.T.dot(dg)
        update_0 = data.T.dot(dh)

        if j > 0:
            count_0 += np.abs(np.sign(update_0) - np.sign(prev_0)) / 2
            count_1 += np.abs(np.sign(update_1) - np.sign(prev_1)) / 2

        w_out = w_out + alpha * update_1
        w_in = w_in + alpha * update_0

        prev_0 = update_0
        prev_1 = update_1
    return w_in, w_out, count_0, count_1
