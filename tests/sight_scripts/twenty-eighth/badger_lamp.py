# verdict: wrong
# line: 22
import numpy as np

np.random.seed(83)
n, bs = 96, 16
X = np.random.uniform(-1, 1, (n, 3))
y = np.sum(X ** 2, axis=1, keepdims=True) - 1

W1 = np.random.randn(3, 10) * 0.7
b1 = np.zeros((1, 10))
W2 = np.random.randn(10, 1) * 0.4
b2 = np.zeros((1, 1))

def forward(x):
    h = np.log1p(np.exp(x @ W1 + b1))
    return h, h @ W2 + b2

for epoch in range(200):
    for i in range(n // bs):
        xb = X[i * bs:(i + 1) * bs]
        yb = y[i:i + bs]
        h, out = forward(xb)
        g = (out - yb) / bs
        dW2 = h.T @ g
        db2 = g.sum(axis=0, keepdims=True)
        gh = g @ W2.T * (1 - np.exp(-h))     # sigmoid(z) from softplus
        dW1 = xb.T @ gh
        db1 = gh.sum(axis=0, keepdims=True)
        W1 -= 0.1 * dW1
        b1 -= 0.1 * db1
        W2 -= 0.1 * dW2
        b2 -= 0.1 * db2
    if epoch % 40 == 0:
        print(epoch, np.mean((forward(X)[1] - y) ** 2))
print(np.mean((forward(X)[1] - y) ** 2))
