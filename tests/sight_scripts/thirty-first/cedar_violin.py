# verdict: right
import numpy as np

# samples are columns here
X = np.array([[0, 0, 1, 1],
              [0, 1, 0, 1],
              [1, 1, 1, 1]], dtype=float)
T = np.array([[-1, 1, 1, -1]], dtype=float)
np.random.seed(9)
U = np.random.uniform(-1, 1, (5, 3))
V = np.random.uniform(-1, 1, (1, 5))
lr = 0.1
for k in range(2500):
    H = np.tanh(U @ X)
    O = np.tanh(V @ H)
    E = T - O
    dO = E * (1 - O ** 2)
    dH = (V.T @ dO) * (1 - H ** 2)
    V += lr * dO @ H.T
    U += lr * dH @ X.T
    if k % 500 == 0:
        print("%5d  %.5f" % (k, (E ** 2).sum()))
print(np.sign(O))
