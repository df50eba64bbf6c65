# verdict: right
import random

import numpy as np

random.seed(20)
np.random.seed(20)

# stochastic: one sample, one step; order drawn afresh each epoch; columns as vectors
data = []
for _ in range(60):
    p = np.random.uniform(-1, 1, (2, 1))
    data.append((p, 1.0 if p[0, 0] * p[1, 0] > 0 else 0.0))

W = [np.random.randn(6, 2), np.random.randn(1, 6)]
B = [np.zeros((6, 1)), np.zeros((1, 1))]


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


def step(x, y, lr):
    h = sigmoid(W[0] @ x + B[0])
    o = sigmoid(W[1] @ h + B[1])
    delta = [None, o - y]
    delta[0] = W[1].T @ delta[1] * h * (1 - h)
    for i, inp in enumerate((x, h)):
        W[i] -= lr * delta[i] @ inp.T
        B[i] -= lr * delta[i]
    o = o.item()
    return -np.log(o if y else 1 - o)


for epoch in range(61):
    losses = [step(*data[i], lr=0.3) for i in random.sample(range(len(data)), len(data))]
    if epoch % 15 == 0:
        print("epoch", epoch, "mean loss", sum(losses) / len(losses))
