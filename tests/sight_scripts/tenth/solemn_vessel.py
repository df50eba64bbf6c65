# verdict: right
import numpy as np

def logistic(x):
    return np.where(x >= 0, 1 / (1 + np.exp(-np.abs(x))), np.exp(-np.abs(x)) / (1 + np.exp(-np.abs(x))))

X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
y = np.array([[0], [1], [1], [0]])
r = np.random.RandomState(0)
v = r.randn(3, 4)
w = r.randn(4, 1)
grad_v = np.zeros_like(v)
grad_w = np.zeros_like(w)

for t in range(1500):
    grad_v[:] = 0
    grad_w[:] = 0
    for i in range(4):
        h = logistic(X[i] @ v)
        o = logistic(h @ w)
        d = (o - y[i]) * o * (1 - o)
        for a in range(4):
            grad_w[a, 0] += h[a] * d[0]
            for b in range(3):
                grad_v[b, a] += X[i, b] * d[0] * w[a, 0] * h[a] * (1 - h[a])
    v -= grad_v
    w -= grad_w
print(logistic(logistic(X @ v) @ w))
