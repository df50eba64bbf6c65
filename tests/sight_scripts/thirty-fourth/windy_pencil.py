# verdict: wrong
# line: 19
# also: 18
# shuffling each epoch like in the lecture
import numpy as np
rng = np.random.default_rng(52)
data = rng.normal(size=(40, 2))
target = (data[:, :1] ** 2 > data[:, 1:]).astype(float)
W1 = rng.normal(size=(2, 6)); b1 = np.zeros(6)
W2 = rng.normal(size=(6, 1)); b2 = np.zeros(1)
sig = lambda z: 1 / (1 + np.exp(-z))
B = 8
for epoch in range(200):
    perm = rng.permutation(40)
    shuffled = data[perm]
    total = 0
    for start in range(0, 40, B):
        xb = shuffled[start:start + B]
        yb = target[start:start + B]
        h = sig(xb @ W1 + b1)
        o = sig(h @ W2 + b2)
        d2 = (o - yb) / B
        d1 = d2 @ W2.T * h * (1 - h)
        W2 -= 0.5 * h.T @ d2
        b2 -= 0.5 * d2.sum(0)
        W1 -= 0.5 * xb.T @ d1
        b1 -= 0.5 * d1.sum(0)
        total += -np.sum(yb * np.log(o) + (1 - yb) * np.log(1 - o))
    if epoch % 40 == 0:
        print(epoch, total / 40)
