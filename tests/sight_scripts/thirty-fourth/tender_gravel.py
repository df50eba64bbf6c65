# verdict: wrong
# line: 18
# also: 21
import numpy as np
rng = np.random.default_rng(100)
x = rng.uniform(-2, 2, (50, 1))
y = np.abs(x)
W1 = rng.normal(size=(1, 10)); b1 = rng.normal(size=(1, 10))
W2 = rng.normal(size=(10, 1)) * 0.3; b2 = rng.normal(size=(1, 1))
lr = 0.01
n = x.shape[0]
for i in range(1500):
    z = x @ W1 + b1
    a = np.maximum(z, 0)
    out = a @ W2 + b2
    diff = out - y
    dW2 = a.T @ diff / n
    db2 = diff.sum(axis=0, keepdims=True)
    dz = diff @ W2.T * (z > 0)
    dW1 = x.T @ dz / n
    db1 = dz.sum(axis=0, keepdims=True)
    W2 -= lr * dW2
    b2 -= lr * db2
    W1 -= lr * dW1
    b1 -= lr * db1
    if i % 300 == 0:
        print(i, float(np.mean(diff ** 2)))
