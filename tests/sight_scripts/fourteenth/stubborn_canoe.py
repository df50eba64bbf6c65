# verdict: wrong
# line: 23
# also: 24, 37
# why: update function rebinds its local names, the first layer never learns
import numpy as np

rng = np.random.default_rng(15)
X = rng.uniform(-1, 1, (50, 2))
y = np.exp(-4 * (X ** 2).sum(axis=1, keepdims=True))

W1 = rng.normal(size=(2, 9))
b1 = rng.normal(size=9)
W2 = rng.normal(size=(9, 1))
b2 = np.zeros(1)


def predict(X):
    h = np.tanh(X @ W1 + b1)
    return h, h @ W2 + b2


def update_hidden(W, b, gW, gb, lr):
    W = W - lr * gW
    b = b - lr * gb


def update_output(gW, gb, lr):
    W2[...] = W2 - lr * gW
    b2[...] = b2 - lr * gb


for epoch in range(800):
    h, out = predict(X)
    g = 2 * (out - y) / len(X)
    gh = (g @ W2.T) * (1 - h ** 2)
    update_output(h.T @ g, g.sum(axis=0), 0.1)
    update_hidden(W1, b1, X.T @ gh, gh.sum(axis=0), 0.1)
    if epoch % 200 == 0:
        print("epoch", epoch, "mse", np.mean((out - y) ** 2))
print("max error", np.abs(predict(X)[1] - y).max())
