# verdict: wrong
# line: 16
import numpy as np
rng = np.random.default_rng(8)
X = rng.normal(size=(2, 70))
Y = np.vstack([np.sin(X[0]), X[0] * X[1]])
def init(n, m): return rng.normal(size=(m, n)) / np.sqrt(n), np.zeros((m, 1))
(W1, b1), (W2, b2) = init(2, 10), init(10, 2)
def closure_train(lr):
    def step():
        global W1, b1, W2, b2
        H = np.tanh(W1 @ X + b1)
        E = (W2 @ H + b2 - Y) / X.shape[1]
        D = (W2.T @ E) * (1 - H ** 2)
        W2 = W2 - lr * E @ H.T
        b2 = b2 - lr * E.sum()
        W1 = W1 - lr * D @ X.T
        b1 = b1 - lr * D.sum(axis=1, keepdims=True)
        return np.sum(E ** 2)
    return step
train = closure_train(0.2)
for i in range(600):
    l = train()
    if i % 150 == 0: print(i, l)
