# verdict: wrong
# line: 14
import numpy as np
np.random.seed(41)
# three kinds of iris-like flowers, samples in rows
flower = np.vstack([np.random.randn(12, 3) * 0.4 + c for c in ([0, 1, 2], [2, 0, 1], [1, 2, 0])])
kind = np.repeat(np.eye(3), 12, axis=0)
W1 = np.random.randn(3, 7) * 0.5; b1 = np.zeros(7)
W2 = np.random.randn(7, 3) * 0.5; b2 = np.zeros(3)
for epoch in range(500):
    hid = np.tanh(flower @ W1 + b1)
    logit = hid @ W2 + b2
    ex = np.exp(logit - logit.max())
    prob = ex / ex.sum(axis=0)
    d2 = (prob - kind) / 36
    d1 = d2 @ W2.T * (1 - hid ** 2)
    W2 -= 0.5 * hid.T @ d2; b2 -= 0.5 * d2.sum(axis=0)
    W1 -= 0.5 * flower.T @ d1; b1 -= 0.5 * d1.sum(axis=0)
print("accuracy", (prob.argmax(1) == kind.argmax(1)).mean())
