# verdict: wrong
# line: 17
# why: output delta: the hinge trains the samples with margin below 1, here it trains those above
import numpy as np

np.random.seed(88)
X = np.random.randn(160, 2)
y = np.where(X[:, :1] * X[:, 1:] > 0, 1, -1)
W1 = np.random.randn(2, 10)
b1 = np.random.randn(1, 10) * 0.1
W2 = np.random.randn(10, 1)
b2 = np.zeros((1, 1))
for epoch in range(300):
    h = np.tanh(X @ W1 + b1)
    f = h @ W2 + b2
    margin = y * f
    g = np.where(margin > 1, -y, 0) / len(X)
    gh = g @ W2.T * (1 - h ** 2)
    W2 = W2 - 0.1 * h.T @ g
    b2 = b2 - 0.1 * g.sum(axis=0, keepdims=True)
    W1 = W1 - 0.1 * X.T @ gh
    b1 = b1 - 0.1 * gh.sum(axis=0, keepdims=True)
print("train accuracy", np.mean(np.sign(f) == y))
