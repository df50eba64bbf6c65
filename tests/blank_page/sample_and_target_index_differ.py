# verdict: wrong
# first wrong: error
# line: 25
# mistake: -
# why: the sample is picked with i and the target with the epoch number, so they seldom belong together

import numpy as np

rng = np.random.default_rng(99)
X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
y = np.array([0, 1, 1, 0])
w1 = rng.uniform(-1, 1, size=(3, 4))
w2 = rng.uniform(-1, 1, size=4)

def sigmoid(z):
    return 1 / (1 + np.exp(-z))

def forward(x):
    h = sigmoid(x @ w1)
    return h, sigmoid(h @ w2)

for epoch in range(3000):
    for i in range(len(X)):
        x = X[i]
        target = y[epoch % 4]
        h, o = forward(x)
        delta = (target - o) * o * (1 - o)
        blame = delta * w2 * h * (1 - h)
        w2 += 0.3 * delta * h
        w1 += 0.3 * np.outer(x, blame)

for x, t in zip(X, y):
    print(x, t, forward(x)[1])
