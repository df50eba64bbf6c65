# verdict: wrong
# line: 15
import numpy as np
np.random.seed(15)
# squeeze 5 sensors into 2 numbers and back, the same matrix both ways
readings = np.random.rand(30, 2) @ np.random.rand(2, 5)
mean = readings.mean(axis=0)
Z = readings - mean
M = np.random.randn(5, 2) * 0.5
for sweep in range(600):
    code = np.tanh(Z @ M)
    rebuilt = code @ M.T
    gap = (rebuilt - Z) / len(Z)
    inner = (gap @ M) * (1 - code ** 2)
    M = M - 0.3 * Z.T @ inner
    if sweep % 150 == 0:
        print(sweep, (gap ** 2).sum())
