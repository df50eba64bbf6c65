# verdict: right
import numpy as np

# tanh all the way, targets -1 and +1
X = np.array([[-1, -1, 1], [-1, 1, 1], [1, -1, 1], [1, 1, 1]], dtype=float)
T = np.array([[-1], [1], [1], [-1]], dtype=float)
np.random.seed(19)
W1 = np.random.uniform(-.5, .5, (3, 5))
W2 = np.random.uniform(-.5, .5, (5, 1))

tanh, dtanh = np.tanh, lambda a: 1 - a * a
gamma = 0.1
for cycle in range(2500):
    A = tanh(X @ W1)
    B = tanh(A @ W2)
    dB = (T - B) * dtanh(B)
    dA = dB @ W2.T * dtanh(A)
    W2 += gamma * A.T @ dB
    W1 += gamma * X.T @ dA
    if cycle % 500 == 499:
        print(cycle + 1, B.ravel().round(3))
