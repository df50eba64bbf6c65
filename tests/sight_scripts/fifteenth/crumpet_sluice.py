# verdict: wrong
# line: 24
# why: derivative z*(1-z) is taken of the pre-activation in the hidden layer
import numpy as np

def sigma(z):
    return 1.0 / (1.0 + np.exp(-z))

x = np.array([[0, 0, 1, 1], [0, 1, 0, 1]])
y = np.array([[0, 1, 1, 0]])
np.random.seed(15)
w1, b1 = np.random.randn(3, 2), np.zeros((3, 1))
w2, b2 = np.random.randn(1, 3), np.zeros((1, 1))

for n in range(400):
    z1 = np.dot(w1, x) + b1
    a1 = sigma(z1)
    z2 = np.dot(w2, a1) + b2
    a2 = sigma(z2)
    cost = 0.5 * np.mean((a2 - y) ** 2)
    if n % 100 == 0:
        print("cost", cost)
    dz2 = (a2 - y) * a2 * (1 - a2) / 4
    dz1 = np.dot(w2.T, dz2) * z1 * (1 - z1)
    w2 = w2 - 0.05 * np.dot(dz2, a1.T)
    b2 = b2 - 0.05 * dz2.sum(axis=1, keepdims=True)
    w1 = w1 - 0.05 * np.dot(dz1, x.T)
    b1 = b1 - 0.05 * dz1.sum(axis=1, keepdims=True)
print(a2)
