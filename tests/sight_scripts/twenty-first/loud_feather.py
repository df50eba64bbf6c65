# verdict: wrong
# line: 34
# also: 35
# why: hidden delta: The derivative of the hidden tanh is missing.
import numpy as np

rng = np.random.default_rng(27)
n = 140
y = rng.integers(0, 3, n)
X = np.array([[0, 1.5], [1.5, -1], [-1.5, -1]])[y] + rng.normal(0, 0.7, (n, 2))
train, test = np.arange(n) < 110, np.arange(n) >= 110
mean, std = X[train].mean(axis=0), X[train].std(axis=0)
X = (X - mean) / std


def init_params(d, h, k):
    return [rng.normal(0, 1 / np.sqrt(d), (d, h)), np.zeros(h), rng.normal(0, 1 / np.sqrt(h), (h, k)), np.zeros(k)]


def predict(params, X):
    W1, b1, W2, b2 = params
    A = np.tanh(X @ W1 + b1)
    S = A @ W2 + b2
    P = np.exp(S - S.max(axis=1, keepdims=True))
    return A, P / P.sum(axis=1, keepdims=True)


def compute_gradients(params, X, y):
    W1, b1, W2, b2 = params
    A, P = predict(params, X)
    dS = P.copy()
    dS[np.arange(len(y)), y] -= 1
    dS /= len(y)
    dA = dS @ W2.T
    return [X.T @ dA, dA.sum(axis=0), A.T @ dS, dS.sum(axis=0)]


params = init_params(2, 10, 3)
for epoch in range(200):
    grads = compute_gradients(params, X[train], y[train])
    params = [p - 0.4 * g for p, g in zip(params, grads)]
    if epoch % 50 == 0:
        for name, part in (("train", train), ("test", test)):
            print(epoch, name, np.mean(predict(params, X[part])[1].argmax(axis=1) == y[part]))
