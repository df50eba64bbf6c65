# verdict: wrong
# line: 30
import numpy as np


def softmax(z):
    e = np.exp(z - z.max(axis=1, keepdims=True))
    return e / e.sum(axis=1, keepdims=True)


def one_hot(k, n):
    out = np.zeros((len(k), n))
    out[np.arange(len(k)), k] = 1
    return out


def cross_entropy(p, y):
    return -np.mean(np.sum(y * np.log(p), axis=1))


rng = np.random.default_rng(76)
X = rng.normal(size=(90, 2))
k = (X[:, 0] > 0).astype(int) + (X[:, 1] > 0.3).astype(int)
Y = one_hot(k, 3)
weights = {"W1": rng.normal(0, 0.8, (2, 9)), "b1": np.zeros(9), "W2": rng.normal(0, 0.4, (9, 3)), "b2": np.zeros(3)}

for epoch in range(600):
    h = np.tanh(X @ weights["W1"] + weights["b1"])
    p = softmax(h @ weights["W2"] + weights["b2"])
    delta2 = (p - Y) * p * (1 - p) / len(X)
    delta1 = delta2 @ weights["W2"].T * (1 - h ** 2)
    weights["W2"] -= 1.0 * h.T @ delta2
    weights["b2"] -= 1.0 * delta2.sum(axis=0)
    weights["W1"] -= 1.0 * X.T @ delta1
    weights["b1"] -= 1.0 * delta1.sum(axis=0)
    if epoch % 120 == 0:
        print(epoch, cross_entropy(p, Y), np.mean(p.argmax(axis=1) == k))
