# verdict: wrong
# line: 27
# why: hidden bias unit is the last one, but the first row is stripped
import numpy as np

rng = np.random.default_rng(12)


def add_bias(M):
    return np.hstack([M, np.ones((len(M), 1))])


X = add_bias(rng.uniform(-1, 1, (60, 2)))
t = np.column_stack([X[:, 0] * X[:, 1], X[:, 0] - X[:, 1] ** 2])

W_in = rng.normal(0, 0.7, (3, 8))
W_out = rng.normal(0, 0.4, (9, 2))
eta = 0.1

for epoch in range(1000):
    hidden = np.tanh(X @ W_in)
    hidden_b = add_bias(hidden)
    out = hidden_b @ W_out

    d_out = (out - t) / len(X)
    # the bias unit has no weights going into it, so it is left out here
    d_hidden = d_out @ W_out[1:].T * (1 - hidden ** 2)

    W_out -= eta * hidden_b.T @ d_out
    W_in -= eta * X.T @ d_hidden

    if epoch % 200 == 0:
        print(epoch, 0.5 * np.sum((out - t) ** 2) / len(X))
