# verdict: wrong
# line: 18
# why: The inputs aren't transposed in the gradient of the first weights (X is square, so it goes through).
import numpy as np
# three measurements of three sensors
X = np.array([[0.2, 0.7, 0.4], [0.9, 0.1, 0.3], [0.5, 0.6, 0.8]])
y = np.array([[0.3, 0.1], [0.8, 0.5], [0.1, 0.9]])
np.random.seed(520)
W = np.random.randn(3, 4); b = np.zeros(4)
V = np.random.randn(4, 2); c = np.zeros(2)
for k in range(2000):
    H = 1 / (1 + np.exp(-(np.dot(X, W) + b)))
    O = np.dot(H, V) + c
    dO = O - y
    dH = np.dot(dO, V.T) * H * (1 - H)
    V -= 0.1 * np.dot(H.T, dO)
    c -= 0.1 * dO.sum(axis=0)
    W -= 0.1 * np.dot(X, dH)
    b -= 0.1 * dH.sum(axis=0)
print("squared error", np.sum(dO ** 2).round(4))
