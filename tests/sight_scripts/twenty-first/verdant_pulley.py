# verdict: wrong
# line: 26
# also: 27
# why: loop: The inner loop counts k, but the sample is taken with the number of the last k of the setup (i), so only one sample is ever trained.
import numpy as np

def sigmoid(x):
    return 1 / (1 + np.exp(-x))

rng = np.random.default_rng(14)
count = 30
X = np.zeros((count, 3))
y = np.zeros(count)
for i in range(count):
    X[i] = rng.uniform(-1, 1, 3)
    y[i] = 1.0 if X[i, 0] > X[i, 1] * X[i, 2] else 0.0

W1 = rng.normal(0, 0.8, (3, 6))
b1 = np.zeros(6)
w2 = rng.normal(0, 0.8, 6)
b2 = np.zeros(1)
alpha = 0.1

for epoch in range(200):
    loss = 0.0
    for k in range(count):
        x, t = X[i], y[i]
        h = sigmoid(x @ W1 + b1)
        o = sigmoid(h @ w2 + b2)
        d = (o - t) * o * (1 - o)
        dh = d * w2 * h * (1 - h)
        w2 -= alpha * d * h
        b2 -= alpha * d
        W1 -= alpha * np.outer(x, dh)
        b1 -= alpha * dh
        loss += ((o - t) ** 2).sum()
    if epoch % 50 == 0:
        print("epoch", epoch, "loss", loss / count)
