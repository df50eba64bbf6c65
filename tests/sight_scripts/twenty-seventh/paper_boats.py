# verdict: wrong
# line: 42
import numpy as np

# wine-like table, three growers
TABLE = """
12.9 1.6 2.4 1
13.2 1.8 2.7 1
13.7 1.9 3.1 1
14.1 2.0 3.0 1
12.3 1.2 1.9 2
11.9 1.5 2.1 2
12.0 1.0 1.7 2
12.5 1.7 2.0 2
13.0 3.9 0.7 3
13.4 3.2 0.6 3
12.8 2.9 0.8 3
13.6 4.1 0.9 3
"""
arr = np.array([row.split() for row in TABLE.strip().split("\n")], dtype=float)
X = (arr[:, :3] - arr[:, :3].mean(0)) / arr[:, :3].std(0)
labels = arr[:, 3].astype(int) - 1
T = np.eye(3)[labels]

rng = np.random.default_rng(1)
W1 = rng.normal(0, 0.6, (3, 7))
b1 = np.zeros(7)
W2 = rng.normal(0, 0.6, (7, 3))
b2 = np.zeros(3)
lr = 0.2


def softmax(z):
    z = np.exp(z - z.max(axis=1, keepdims=True))
    return z / z.sum(axis=1, keepdims=True)


for epoch in range(500):
    hid = 1 / (1 + np.exp(-(X @ W1 + b1)))
    p = softmax(hid @ W2 + b2)
    loss = -np.log(p[range(12), labels]).sum()
    delta2 = (p - T) * p * (1 - p)
    delta1 = delta2 @ W2.T * hid * (1 - hid)
    W2 -= lr * hid.T @ delta2
    b2 -= lr * delta2.sum(axis=0)
    W1 -= lr * X.T @ delta1
    b1 -= lr * delta1.sum(axis=0)
    if epoch % 100 == 0:
        print(epoch, loss)
