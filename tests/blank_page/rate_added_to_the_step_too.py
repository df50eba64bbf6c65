# verdict: wrong
# first wrong: alpha
# line: 26
# mistake: -
# why: the learning rate is added to the step where it should multiply it
import numpy as np

training = [([0, 0, 1], [0]), ([0, 1, 1], [1]), ([1, 0, 1], [1]), ([1, 1, 1], [0])]
X = np.array([row for row, _ in training])
Y = np.array([res for _, res in training])
alpha = 0.05

def sig(x):
    return 1 / (1 + np.exp(-x))

def new(shape):
    return np.random.uniform(-1, 1, shape)

np.random.seed(9)
W0, W1 = new((3, 4)), new((4, 1))
for i in range(2000):
    A = sig(X @ W0)
    B = sig(A @ W1)
    D1 = (B - Y) * B * (1 - B)
    D0 = D1 @ W1.T * A * (1 - A)
    W1 -= alpha + A.T @ D1
    W0 -= alpha + X.T @ D0
    if i % 400 == 0:
        print(i, np.mean((B - Y) ** 2))
