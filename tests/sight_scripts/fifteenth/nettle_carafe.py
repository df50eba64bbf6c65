# verdict: right
import numpy as np

np.random.seed(93)
X = np.random.uniform(-1, 1, (200, 4))
y = (X[:, 0] * X[:, 1] - X[:, 2]).reshape(-1, 1)
Xtest = np.random.uniform(-1, 1, (60, 4))
ytest = (Xtest[:, 0] * Xtest[:, 1] - Xtest[:, 2]).reshape(-1, 1)

sizes = (4, 32, 32, 1)
W = [np.random.randn(i, o) * np.sqrt(2 / i) for i, o in zip(sizes, sizes[1:])]
b = [np.zeros(o) for o in sizes[1:]]
sqW = [np.zeros_like(w) for w in W]
sqb = [np.zeros_like(v) for v in b]
drop = 0.1

def forward(x, masks=None):
    a = [x]
    for l in range(3):
        z = a[l] @ W[l] + b[l]
        if l < 2:
            z = np.maximum(z, 0)
            if masks is not None:
                z = z * masks[l]
        a.append(z)
    return a

lr, rho = 0.002, 0.95
for epoch in range(60):
    order = np.random.permutation(200)
    for batch in order.reshape(10, 20):
        masks = [(np.random.rand(20, 32) >= drop) / (1 - drop) for _ in range(2)]
        a = forward(X[batch], masks)
        d = (a[3] - y[batch]) / 20
        gW, gb = [None] * 3, [None] * 3
        for l in (2, 1, 0):
            gW[l] = a[l].T @ d
            gb[l] = d.sum(axis=0)
            if l > 0:
                d = (d @ W[l].T) * masks[l - 1] * (a[l] > 0)
        for l in range(3):
            sqW[l] = rho * sqW[l] + (1 - rho) * gW[l] ** 2
            sqb[l] = rho * sqb[l] + (1 - rho) * gb[l] ** 2
            W[l] -= lr * gW[l] / np.sqrt(sqW[l] + 1e-8)
            b[l] -= lr * gb[l] / np.sqrt(sqb[l] + 1e-8)
    if epoch % 10 == 0:
        print(epoch, "train", np.mean((forward(X)[3] - y) ** 2), "test", np.mean((forward(Xtest)[3] - ytest) ** 2))
