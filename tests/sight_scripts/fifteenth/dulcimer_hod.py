# verdict: wrong
# line: 7
# why: tanh derivative without the square
import numpy as np

def ableitung(a):
    return 1 - a

zufall = np.random.default_rng(4)
X = np.hstack([zufall.uniform(-1, 1, (30, 2)), np.ones((30, 1))])
T = np.sign(X[:, :1] + 0.5 * X[:, 1:2]) * 0.9
W = zufall.normal(0, 0.6, (3, 5))
V = zufall.normal(0, 0.6, (5, 1))
mu = 0.2

for schritt in range(1000):
    H = np.tanh(X @ W)
    O = np.tanh(H @ V)
    dO = 2 * (O - T) * ableitung(O) / len(X)
    dH = dO @ V.T * ableitung(H)
    V -= mu * H.T @ dO
    W -= mu * X.T @ dH
    if schritt % 200 == 0:
        print("Schritt", schritt, "MSE", np.mean((O - T) ** 2))
print("Anteil richtig", np.mean(np.sign(O) == np.sign(T)))
