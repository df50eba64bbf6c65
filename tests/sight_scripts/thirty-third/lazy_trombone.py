# verdict: wrong
# line: 11
import numpy as np
np.random.seed(2)
X = np.array([[-1, -1, 1], [-1, 1, 1], [1, -1, 1], [1, 1, 1]], float)
Y = np.array([[-1.0], [1.0], [1.0], [-1.0]])
W1 = np.random.uniform(-1, 1, (3, 6))
W2 = np.random.uniform(-1, 1, (6, 1))

def dtanh(h):
    return 1 - h

for k in range(2000):
    H = np.tanh(X @ W1)
    O = H @ W2
    d = O - Y
    dH = (d @ W2.T) * dtanh(H)
    W2 -= 0.03 * H.T @ d
    W1 -= 0.03 * X.T @ dH
print("mse", np.mean(d ** 2))
