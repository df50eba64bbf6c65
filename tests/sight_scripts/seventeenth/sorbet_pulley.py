# verdict: wrong
# line: 25
# why: error compares target with the pre-activation sum instead of the output
import numpy as np

rng = np.random.default_rng(83)
samples = np.array([[0, 0], [0, 1], [1, 0], [1, 1]], dtype=float)
goal = np.array([[0.2], [0.9], [0.9], [0.2]])
w1, b1 = rng.normal(size=(2, 4)), np.zeros((1, 4))
w2, b2 = rng.normal(size=(4, 1)), np.zeros((1, 1))
lr = 0.5

def squash(z):
    return 1 / (1 + np.exp(-z))

def forward():
    z1 = samples @ w1 + b1
    a1 = squash(z1)
    z2 = a1 @ w2 + b2
    a2 = squash(z2)
    return z1, a1, z2, a2

for i in range(2000):
    z1, a1, z2, a2 = forward()
    err = z2 - goal
    d2 = err * a2 * (1 - a2)
    d1 = (d2 @ w2.T) * a1 * (1 - a1)
    w2 -= lr * a1.T @ d2
    b2 -= lr * d2.sum(0, keepdims=True)
    w1 -= lr * samples.T @ d1
    b1 -= lr * d1.sum(0, keepdims=True)
print(forward()[3])
