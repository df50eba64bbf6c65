# verdict: wrong
# line: 18
import numpy as np
np.random.seed(1)
centers = np.array([[1, 1], [-1, 1], [0, -1.5]])
which = np.random.randint(0, 3, 45)
X = centers[which] + 0.4 * np.random.randn(45, 2)
Y = np.zeros((45, 3)); Y[np.arange(45), which] = 1
W1 = np.random.randn(2, 7); c1 = np.zeros(7)
W2 = np.random.randn(7, 3); c2 = np.zeros(3)
sig = lambda a: 1 / (1 + np.exp(-a))
def soft(a):
    a = np.exp(a - a.max(1)[:, None])
    return a / a.sum(1)[:, None]
for t in range(600):
    h = sig(X @ W1 + c1)
    p = soft(h @ W2 + c2)
    d2 = (p - Y) * p * (1 - p) / 45
    d1 = (d2 @ W2.T) * h * (1 - h)
    W2 -= 1.0 * h.T @ d2; c2 -= 1.0 * d2.sum(0)
    W1 -= 1.0 * X.T @ d1; c1 -= 1.0 * d1.sum(0)
print((p.argmax(1) == which).mean(), -np.log((p * Y).sum(1)).mean())
