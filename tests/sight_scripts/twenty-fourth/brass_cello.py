# verdict: wrong
# line: 27
# also: 29
# why: updates: the penalty's sign is wrong: in the += form lam * W is added, so weights are driven away from 0
import numpy as np

rng = np.random.default_rng(64)

n = 50
a = rng.normal((0.8, 0.0), 0.7, (n, 2))
b = rng.normal((-0.8, 0.4), 0.7, (n, 2))
X = np.vstack((a, b))
t = np.vstack((np.ones((n, 1)), np.zeros((n, 1))))

W1 = rng.normal(0, 0.7, (2, 6))
b1 = np.zeros(6)
W2 = rng.normal(0, 0.7, (6, 1))
b2 = np.zeros(1)
lr = 0.2
lam = 0.01        # weight decay

for epoch in range(800):
    h = np.tanh(X @ W1 + b1)
    y = 1 / (1 + np.exp(-(h @ W2 + b2)))
    d2 = (t - y) / (2 * n)
    d1 = (d2 @ W2.T) * (1 - h ** 2)
    W2 += lr * (h.T @ d2 + lam * W2)
    b2 += lr * d2.sum(axis=0)
    W1 += lr * (X.T @ d1 + lam * W1)
    b1 += lr * d1.sum(axis=0)

print("accuracy %.2f   norm %.2f" % (((y > 0.5) == (t > 0.5)).mean(), np.sqrt((W1 ** 2).sum() + (W2 ** 2).sum())))
