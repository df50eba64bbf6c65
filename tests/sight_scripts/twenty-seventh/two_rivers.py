# verdict: right
# maxout units: two linear pieces per hidden unit, keep the larger one
import numpy as np

rng = np.random.default_rng(71)
X = rng.normal(size=(150, 2))
labels = (np.abs(X[:, 0]) + np.abs(X[:, 1]) > 1.2).astype(int)
Y = np.eye(2)[labels]

P = rng.normal(0, 0.7, (2, 8))
Q = rng.normal(0, 0.7, (2, 8))
p0, q0 = np.zeros(8), np.zeros(8)
S = rng.normal(0, 0.4, (8, 2))
s0 = np.zeros(2)


def softmax(a):
    a = np.exp(a - a.max(1, keepdims=True))
    return a / a.sum(1, keepdims=True)


for epoch in range(80):
    shuffled = rng.permutation(150)
    correct = 0
    for i in range(0, 150, 25):
        sel = shuffled[i:i + 25]
        x = X[sel]
        left, right = x @ P + p0, x @ Q + q0
        h = np.maximum(left, right)
        prob = softmax(h @ S + s0)
        correct += (prob.argmax(1) == labels[sel]).sum()

        g = (prob - Y[sel]) / 25
        gh = g @ S.T
        gl = gh * (left >= right)
        gr = gh * (left < right)
        S -= 0.2 * h.T @ g
        s0 -= 0.2 * g.sum(0)
        P -= 0.2 * x.T @ gl
        p0 -= 0.2 * gl.sum(0)
        Q -= 0.2 * x.T @ gr
        q0 -= 0.2 * gr.sum(0)
    if epoch % 20 == 0:
        print(epoch, correct / 150)
