# verdict: wrong
# line: 33
# why: B2 is a local copy in the function, so the global output bias never changes.
# plain Python with functions
from math import exp
import random

random.seed(510)
DATA = [((0, 0), 0), ((0, 1), 1), ((1, 0), 1), ((1, 1), 0)]
H = 5
W1 = [[random.gauss(0, 1) for _ in range(2)] for _ in range(H)]
B1 = [random.gauss(0, 1) for _ in range(H)]
W2 = [random.gauss(0, 1) for _ in range(H)]
B2 = [0.3]

def s(z):
    return 1 / (1 + exp(-z))

def forward(x):
    h = [s(W1[j][0] * x[0] + W1[j][1] * x[1] + B1[j]) for j in range(H)]
    return h, s(sum(w * a for w, a in zip(W2, h)) + B2[0])

def train_step(x, t, lr):
    h, o = forward(x)
    d = (o - t) * o * (1 - o)
    b2 = B2[0]
    for j in range(H):
        dh = d * W2[j] * h[j] * (1 - h[j])
        W2[j] -= lr * d * h[j]
        B1[j] -= lr * dh
        for i in range(2):
            W1[j][i] -= lr * dh * x[i]
    b2 -= lr * d

for epoch in range(1500):
    for x, t in DATA:
        train_step(x, t, 0.8)
print([round(forward(x)[1], 2) for x, _ in DATA])
