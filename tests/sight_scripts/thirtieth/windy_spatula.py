# verdict: wrong
# line: 15
import numpy as np

np.random.seed(90)
A = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
B = np.array([[0.2], [0.9], [0.8], [0.3]])

s0 = 2 * np.random.random((3, 4)) - 1
s1 = 2 * np.random.random((4, 1)) - 1

for j in range(2000):
    k1 = 1 / (1 + np.exp(-(A @ s0)))
    k2 = 1 / (1 + np.exp(-(k1 @ s1)))
    k2_delta = k2 - B * k2 * (1 - k2)
    k1_delta = k2_delta @ s1.T * k1 * (1 - k1)
    s1 -= k1.T @ k2_delta
    s0 -= A.T @ k1_delta
    if j % 500 == 0:
        print(j, np.mean(np.abs(k2 - B)))
