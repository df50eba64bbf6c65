# verdict: wrong
# line: 27
# why: updates: the new W1 is only the step (=), not the old weights plus the step (+=)
import numpy as np

x = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
t = np.array([0, 1, 1, 0])[:, np.newaxis]


def f(u):
    return 1 / (1 + np.exp(-u))


def gradients(W1, W2):
    h = f(x @ W1)
    y = f(h @ W2)
    dy = (t - y) * y * (1 - y)
    dh = dy @ W2.T * h * (1 - h)
    return x.T @ dh, h.T @ dy, y


np.random.seed(100)
W1 = np.random.normal(size=(3, 4))
W2 = np.random.normal(size=(4, 1))
for epoch in range(5000):
    g1, g2, y = gradients(W1, W2)
    W1 = 0.9 * g1
    W2 = W2 + 0.9 * g2
print("output:", y.ravel())
