# verdict: wrong
# line: 25
import numpy as np

def f(x):
    return 1 / (1 + np.exp(-x))

np.random.seed(5)

# rain today? columns: clouds, wind from west, falling barometer
A = np.array([[1,1,1],[1,0,1],[0,1,1],[0,0,1],[1,1,0],[1,0,0],[0,1,0],[0,0,0]], dtype=float)
b = np.array([[1],[1],[1],[0],[1],[0],[0],[0]], dtype=float)

W1 = 2*np.random.rand(3, 4) - 1
W2 = 2*np.random.rand(4, 1) - 1

for j in range(3000):
    L1 = f(A @ W1)
    L2 = f(L1 @ W2)

    L2_delta = (b - L2) * L2 * (1 - L2)
    L1_delta = (L2_delta @ W2.T) * L1 * (1 - L1)

    W2 += L1.T @ L2_delta
    W1 += A.T @ L2_delta

    if j % 500 == 0:
        print(j, np.mean(np.abs(b - L2)))
