# verdict: wrong
# line: 12
# why: error: the absolute error has lost the sign, so all outputs are pushed the same way
import numpy as np
X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
y = np.array([[0, 1, 1, 0]]).T
U = np.random.normal(size=(3, 6))
V = np.random.normal(size=(6, 1))
for i in range(2000):
    h = np.tanh(X @ U)
    o = 1 / (1 + np.exp(-h @ V))
    err = np.abs(y - o)
    do = err * o * (1 - o)
    dh = do @ V.T * (1 - h ** 2)
    V += 0.5 * h.T @ do
    U += 0.5 * X.T @ dh
print(o.T, err.mean())
