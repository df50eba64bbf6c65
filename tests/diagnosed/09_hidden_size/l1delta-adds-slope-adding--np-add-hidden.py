# mistake: l1delta-adds-slope-adding
# question: 09_hidden_size/final_error
# style: numpy add hidden

import numpy as np

def initial_weights(inputs, hidden_size, outputs, seed):
    np.random.seed(seed)
    first = np.random.uniform(-1, 1, (inputs, hidden_size))
    second = np.random.uniform(-1, 1, (hidden_size, outputs))
    return first, second


class Net:
    def __init__(self, weights):
        self.w, self.v = weights

    def guess(self, X):
        self.h = np.reciprocal(1 + np.exp(-X @ self.w))
        return np.reciprocal(1 + np.exp(-self.h @ self.v))


def final_error(X, y, hidden_size, alpha, iterations, seed):
    net = Net(initial_weights(X.shape[1], hidden_size, y.shape[1], seed))
    for _ in range(iterations):
        o = net.guess(X)
        push = (y - o) * o * (1 - o)
        hidden_push = np.add(push @ net.v.T, net.h * (1 - net.h))
        net.v = net.v + alpha * net.h.T @ push
        net.w = net.w + alpha * X.T @ hidden_push
    return np.abs(net.guess(X) - y).mean()
