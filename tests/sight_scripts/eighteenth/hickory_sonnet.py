# verdict: right
import numpy as np
rng = np.random.default_rng(90)
n, d, h, k = 90, 4, 24, 3
y = rng.integers(0, k, n)
X = rng.normal(size=(n, d)) + np.eye(k, d)[y] * 2
Y = np.eye(k)[y]
W1 = rng.normal(size=(d, h)) * np.sqrt(2 / d)
b1 = np.zeros(h)
W2 = rng.normal(size=(h, k)) * np.sqrt(2 / h)
b2 = np.zeros(k)
keep = 0.8
lr = 0.1

def forward(X, train=False):
    z = X @ W1 + b1
    a = np.maximum(z, 0)
    mask = (rng.random(a.shape) < keep) / keep if train else 1.0
    a = a * mask
    s = a @ W2 + b2
    e = np.exp(s - s.max(1, keepdims=True))
    return z, a, mask, e / e.sum(1, keepdims=True)

for it in range(300):
    z, a, mask, p = forward(X, train=True)
    ds = (p - Y) / n
    dW2 = a.T @ ds
    db2 = ds.sum(0)
    da = ds @ W2.T * mask
    dz = da * (z > 0)
    dW1 = X.T @ dz
    db1 = dz.sum(0)
    W1 -= lr * dW1
    b1 -= lr * db1
    W2 -= lr * dW2
    b2 -= lr * db2
    if it % 60 == 0:
        q = forward(X)[3]
        print(it, -np.log(q[np.arange(n), y]).mean(), (q.argmax(1) == y).mean())
