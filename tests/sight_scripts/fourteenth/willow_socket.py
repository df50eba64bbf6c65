# verdict: right
import numpy as np

def sigmoid(z):
    return 1.0 / (1.0 + np.exp(-z))

rs = np.random.RandomState(2023)
centers = np.array([[0, 0], [3, 0], [0, 3], [3, 3]])
pts = np.vstack([c + 0.6 * rs.randn(20, 2) for c in centers])
cls = np.repeat([0, 1, 1, 2], 20)
m = len(pts)
T = (cls[:, None] == np.arange(3)).astype(float)
Xb = np.c_[np.ones(m), pts]

Theta1 = rs.uniform(-0.5, 0.5, (3, 6))
Theta2 = rs.uniform(-0.5, 0.5, (7, 3))
lam, rate = 0.05, 1.0
prev, J, it = np.inf, 1e9, 0

while abs(prev - J) > 1e-7 and it < 3000:
    H = sigmoid(Xb @ Theta1)
    Hb = np.c_[np.ones(m), H]
    S = np.exp(Hb @ Theta2)
    P = S / S.sum(axis=1, keepdims=True)
    prev, J = J, (-np.sum(T * np.log(P)) + lam / 2 * (np.sum(Theta1[1:] ** 2) + np.sum(Theta2[1:] ** 2))) / m
    D2 = P - T
    D1 = (D2 @ Theta2[1:].T) * H * (1 - H)
    G2 = Hb.T @ D2
    G1 = Xb.T @ D1
    G2[1:] += lam * Theta2[1:]
    G1[1:] += lam * Theta1[1:]
    Theta2 -= rate * G2 / m
    Theta1 -= rate * G1 / m
    it += 1

print("stopped after", it, "iterations, J =", round(J, 5))
