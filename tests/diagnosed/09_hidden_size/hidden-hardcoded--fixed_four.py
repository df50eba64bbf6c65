# mistake: hidden-hardcoded
# question: 09_hidden_size/initial_weights 09_hidden_size/final_error
# style: default argument, tensordot
import numpy as np


def initial_weights(inputs, hidden_size, outputs, seed, nodes=4):
    np.random.seed(seed)
    layers = [inputs, nodes, outputs]
    return [2 * np.random.rand(p, q) - 1 for p, q in zip(layers, layers[1:])]


def final_error(X, y, hidden_size, alpha, iterations, seed):
    def s(z):
        return 1 / (1 + np.exp(-z))

    one, two = initial_weights(X.shape[1], hidden_size, y.shape[1], seed)
    for _ in range(iterations):
        mid = s(np.tensordot(X, one, 1))
        end = s(np.tensordot(mid, two, 1))
        d_end = (end - y) * end * (1 - end)
        d_mid = np.tensordot(d_end, two, (1, 1)) * mid * (1 - mid)
        one = one - alpha * np.tensordot(X, d_mid, (0, 0))
        two = two - alpha * np.tensordot(mid, d_end, (0, 0))
    return np.average(np.abs(s(np.tensordot(s(np.tensordot(X, one, 1)), two, 1)) - y))
