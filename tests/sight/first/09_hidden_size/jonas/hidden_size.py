import numpy as np

def sig(x): return 1/(1+np.exp(-x))

def forward(X, s0, s1):
    l1 = sig(X @ s0)
    return l1, sig(l1 @ s1)

def initial_weights(inputs, hidden_size, outputs, seed):
    np.random.seed(seed)
    draw = lambda *shape: 2 * np.random.random(shape) - 1
    return draw(inputs, hidden_size), draw(hidden_size, outputs)


def final_error(X, y, hidden_size, alpha, iterations, seed):
    s0, s1 = initial_weights(X.shape[0], hidden_size, y.shape[1], seed)
    for _ in range(iterations):
        l1, l2 = forward(X, s0, s1)
        d2 = (y - l2) * l2 * (1 - l2)
        d1 = d2 @ s1.T * l1 * (1 - l1)
        s1 += alpha * l1.T @ d2
        s0 += alpha * X.T @ d1
    return np.abs(y - forward(X, s0, s1)[1]).mean()
