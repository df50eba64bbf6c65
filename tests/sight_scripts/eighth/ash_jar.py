# verdict: wrong
# line: 26
# why: What is kept for the next step is the bare gradient step, not the whole step, so the momentum doesn't build up.
import numpy as np

# gradient descent with momentum, full batch
rng = np.random.default_rng(126)
X = rng.normal(size=(14, 4))
y = np.where(X[:, :1] > X[:, 1:2], 1.0, 0.0)

w1 = rng.normal(0, .6, (4, 6))
w2 = rng.normal(0, .6, (6, 1))
mu, lr = 0.9, 0.05
last = [0.0, 0.0]

for epoch in range(1000):
    h = np.tanh(X @ w1)
    p = 1 / (1 + np.exp(-(h @ w2)))
    d = (p - y) / len(X)
    g2 = h.T @ d
    g1 = X.T @ (d @ w2.T * (1 - h * h))
    step1 = lr * g1 + mu * last[0]
    step2 = lr * g2 + mu * last[1]
    w1 -= step1
    w2 -= step2
    last = [lr * g1, lr * g2]

print("cross entropy", float(-np.mean(y * np.log(p) + (1 - y) * np.log(1 - p))))
