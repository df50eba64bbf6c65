# verdict: right
import numpy as np

rng = np.random.default_rng(41)
m = 72
X = rng.normal(size=(3, m))
Y = np.vstack([X[0] * X[1], np.abs(X[2]) - 0.5])
outlier = rng.random(m) < 0.08
Y[:, outlier] += 4.0
delta_h = 0.8

def huber(r):
    small = np.abs(r) <= delta_h
    return np.where(small, 0.5 * r ** 2, delta_h * (np.abs(r) - 0.5 * delta_h))

def huber_slope(r):
    return np.clip(r, -delta_h, delta_h)

U = rng.normal(size=(11, 3)) / np.sqrt(3)
u = np.zeros((11, 1))
V = rng.normal(size=(2, 11)) / np.sqrt(11)
v = np.zeros((2, 1))
rate = 0.15
for k in range(700):
    H = np.tanh(U @ X + u)
    R = V @ H + v - Y
    G = huber_slope(R) / m
    GH = V.T @ G * (1 - H ** 2)
    V -= rate * G @ H.T
    v -= rate * G.sum(axis=1, keepdims=True)
    U -= rate * GH @ X.T
    u -= rate * GH.sum(axis=1, keepdims=True)
    if k % 140 == 0:
        print(f"{k:5d}  {huber(R).sum() / m:.5f}")
