import numpy as np

def initial_weights(inputs, hidden_size, outputs, seed):
    r = np.random.RandomState(seed)
    one = 2 * r.rand(inputs, hidden_size) - 1
    two = 2 * r.rand(hidden_size, outputs) - 1
    return one, two

def forward(X, w):
    out = [X]
    for m in w:
        out.append(1 / (1 + np.exp(-out[-1] @ m)))
    return out

def final_error(X, y, hidden_size, alpha, iterations, seed):
    w = list(initial_weights(X.shape[1], hidden_size, y.shape[1], seed))
    for _ in range(iterations):
        _, h, o = forward(X, w)
        d = (o - y) * o * (1 - o)
        e = (d @ w[1].T) * h * (1 - h)
        w = [w[0] - alpha * X.T @ e, w[1] - alpha * h.T @ d]
    return np.mean((forward(X, w)[-1] - y) ** 2)
