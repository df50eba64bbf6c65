# verdict: right
# Lehrerlösung / teacher's model answer, biases as separate lists, plain Python
from math import exp, tanh
import random

random.seed(509)
DATA = [((0, 0), 0), ((0, 1), 1), ((1, 0), 1), ((1, 1), 0)]
H = 4
W1 = [[random.gauss(0, 1) for _ in range(2)] for _ in range(H)]
B1 = [0.0 for _ in range(H)]
W2 = [random.gauss(0, 1) for _ in range(H)]
B2 = 0.0

def forward(x):
    h = [tanh(sum(w * v for w, v in zip(W1[j], x)) + B1[j]) for j in range(H)]
    return h, sum(w * a for w, a in zip(W2, h)) + B2

def train_step(x, t, lr):
    global B2
    h, o = forward(x)
    e = o - t                        # linear output: slope is 1
    for j in range(H):
        d = e * W2[j] * (1 - h[j] ** 2)
        W2[j] -= lr * e * h[j]
        B1[j] -= lr * d
        W1[j] = [w - lr * d * v for w, v in zip(W1[j], x)]
    B2 -= lr * e

for epoch in range(800):
    for x, t in DATA:
        train_step(x, t, 0.1)
for x, t in DATA:
    print(x, t, round(forward(x)[1], 3))
