# verdict: wrong
# line: 37
# why: weight decay of the second layer with the wrong sign
import numpy as np

rng = np.random.default_rng(101)
lam, lr = 0.01, 0.1


def init_weights(sizes):
    weights = []
    for fan_in, fan_out in zip(sizes[:-1], sizes[1:]):
        weights.append(rng.uniform(-1, 1, (fan_in, fan_out)) * np.sqrt(6 / (fan_in + fan_out)))
        weights.append(np.zeros((1, fan_out)))
    return weights


def objective(out, y, W1, W2):
    """squared error and L2 penalty"""
    return 0.5 * np.mean((out - y) ** 2) + 0.5 * lam * (np.sum(W1 ** 2) + np.sum(W2 ** 2))


X = rng.uniform(-2, 2, (60, 2))
y = X[:, :1] ** 2 - X[:, 1:]
W1, b1, W2, b2 = init_weights([2, 10, 1])
for epoch in range(600):
    h = np.tanh(X @ W1 + b1)
    out = h @ W2 + b2
    if epoch % 150 == 0:
        print(epoch, objective(out, y, W1, W2))
    d_out = (out - y) / len(X)
    d_h = (d_out @ W2.T) * (1 - h ** 2)
    dW2 = h.T @ d_out
    dW1 = X.T @ d_h
    W1 -= lr * (dW1 + lam * W1)
    b1 -= lr * d_h.sum(axis=0, keepdims=True)
    W2 -= lr * (dW2 - lam * W2)
    b2 -= lr * d_out.sum(axis=0, keepdims=True)
