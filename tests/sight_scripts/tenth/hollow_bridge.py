# verdict: right
import numpy as np

# samples are columns here
X = np.array([[0, 0, 1, 1],
              [0, 1, 0, 1],
              [1, 1, 1, 1]], dtype=float)
Y = np.array([[0, 1, 1, 0]], dtype=float)

rs = np.random.RandomState(3)
W1 = rs.uniform(-1, 1, size=(4, 3))
W2 = rs.uniform(-1, 1, size=(1, 4))

def s(z): return 1/(1+np.exp(-z))

lr = 1.5
for t in range(6000):
    H = s(W1 @ X)
    O = s(W2 @ H)
    E = O - Y
    dO = E * O * (1 - O)
    dH = (W2.T @ dO) * H * (1 - H)
    W2 -= lr * dO @ H.T
    W1 -= lr * dH @ X.T
    if t % 1500 == 0:
        print(t, (E**2).sum())
print(O.round(2))
