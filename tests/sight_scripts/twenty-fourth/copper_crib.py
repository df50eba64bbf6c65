# verdict: right
import numpy as np

np.random.seed(6)
X = np.array([[0, 0, 1, 1],
              [0, 1, 0, 1],
              [1, 1, 1, 1]])          # samples are the columns
T = np.array([[0, 1, 1, 0]])
W = np.random.uniform(-1, 1, (5, 3))
V = np.random.uniform(-1, 1, (1, 5))
f = lambda s: 1 / (1 + np.exp(-s))

for t in range(8000):
    eta = 2.0 / (1 + 0.0005 * t)
    H = f(W @ X)
    Y = f(V @ H)
    dY = (Y - T) * Y * (1 - Y)
    dH = V.T @ dY * H * (1 - H)
    V = V - eta * dY @ H.T
    W = W - eta * dH @ X.T

print("targets ", T[0])
print("outputs ", Y[0].round(2))
