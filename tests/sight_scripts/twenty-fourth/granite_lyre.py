# verdict: wrong
# line: 29
# why: hidden delta: the bias weight is last in W2, but the hidden delta leaves out the first row instead of the last one
import numpy as np

np.random.seed(44)

# 3 bit odd parity
X = np.array([[int(c) for c in format(k, "03b")] for k in range(8)], float)
T = X.sum(axis=1, keepdims=True) % 2
one = np.ones((8, 1))


def sigma(z):
    return 1 / (1 + np.exp(-z))


n_hidden = 6
W1 = np.random.uniform(-1, 1, (4, n_hidden))
W2 = np.random.uniform(-1, 1, (n_hidden + 1, 1))

for it in range(8000):
    Xb = np.hstack([X, one])
    H = sigma(Xb @ W1)
    Hb = np.hstack([H, one])
    Y = sigma(Hb @ W2)

    delta_out = (Y - T) * Y * (1 - Y)
    delta_hid = (delta_out @ W2[1:].T) * H * (1 - H)

    W2 -= 0.8 * Hb.T @ delta_out
    W1 -= 0.8 * Xb.T @ delta_hid
    if it % 2000 == 0:
        print("iter", it, "sse", float(((Y - T) ** 2).sum()))

print(np.hstack([X, T, Y.round(2)]))
