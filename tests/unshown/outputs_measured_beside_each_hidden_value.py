# unshown: hidden delta
import numpy as np

X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
y = np.array([[0], [1], [1], [0]])
np.random.seed(6)
A = np.random.uniform(-1, 1, (3, 4))
B = np.random.uniform(-1, 1, (4, 1))
sigmoid = lambda z: 1 / (1 + np.exp(-z))
for turn in range(3000):
    h = sigmoid(X @ A)
    o = sigmoid(h @ B)
    e = o - y
    do = e * o * (1 - o)
    steps = 1e-5 * np.eye(4)
    beside = [(sigmoid((h + each) @ B) - sigmoid((h - each) @ B)) / 2e-5 for each in steps]
    dh = e * np.hstack(beside) * h * (1 - h)
    B -= 0.3 * h.T @ do
    A -= 0.3 * X.T @ dh
