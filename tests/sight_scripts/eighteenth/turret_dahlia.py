# verdict: wrong
# line: 20
# also: 22, 25, 26
# why: stale hidden layer: forward pass stands outside of the inner repetition loop
import numpy as np

rng = np.random.default_rng(66)
X = rng.uniform(-1, 1, (48, 2))
Y = (X[:, :1] ** 2 + X[:, 1:]) / 2
w1 = rng.normal(0, 1.0, (2, 10))
b1 = np.zeros((1, 10))
w2 = rng.normal(0, 0.4, (10, 1))
b2 = np.zeros((1, 1))
lr = 0.3

def hidden(x):
    return np.tanh(x @ w1 + b1)

for epoch in range(60):
    h = hidden(X)
    for repeat in range(5):
        out = h @ w2 + b2
        err = out - Y
        d2 = err / len(X)
        d1 = d2 @ w2.T * (1 - h ** 2)
        w2 -= lr * h.T @ d2
        b2 -= lr * d2.sum(axis=0, keepdims=True)
        w1 -= lr * X.T @ d1
        b1 -= lr * d1.sum(axis=0, keepdims=True)
    if epoch % 10 == 0:
        print("epoch", epoch, "mse", float(np.mean(err ** 2)))
