# verdict: wrong
# line: 24
# also: 25
# why: loop: The forward pass is computed once before the loop, so every step repeats the first gradient's outputs.
import numpy as np
np.random.seed(70)

X = np.array([[0, 0], [0, 1], [1, 0], [1, 1]])
y = np.array([[0], [0], [1], [0]])     # a and not b

W1 = np.random.randn(2, 3)
b1 = np.zeros((1, 3))
W2 = np.random.randn(3, 1)
b2 = np.zeros((1, 1))
eta = 0.1

def s(z):
    return 1 / (1 + np.exp(-z))

def forward(X):
    h = s(X @ W1 + b1)
    return h, s(h @ W2 + b2)

h, o = forward(X)
for epoch in range(3000):
    d2 = (o - y) * o * (1 - o)
    d1 = (d2 @ W2.T) * h * (1 - h)
    W2 = W2 - eta * h.T @ d2
    b2 = b2 - eta * d2.sum(axis=0)
    W1 = W1 - eta * X.T @ d1
    b1 = b1 - eta * d1.sum(axis=0)

h, o = forward(X)
print(np.round(o, 3))
