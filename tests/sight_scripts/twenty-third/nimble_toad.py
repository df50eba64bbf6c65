# verdict: wrong
# line: 25
# also: 26
# why: alpha: every training uses the first alpha of the list instead of its own
import numpy as np

alphas = [0.01, 0.1, 1, 10]

X = np.array([[0, 1, 1], [0, 0, 1], [1, 1, 1], [1, 0, 1]])
y = np.array([[1], [0], [0], [1]])

def squash(x):
    return 1 / (1 + np.exp(-x))

# try them one after the other
for alpha in alphas:
    np.random.seed(3)
    a = 2 * np.random.random((3, 6)) - 1
    b = 2 * np.random.random((6, 1)) - 1
    for j in range(3000):
        l1 = squash(X @ a)
        l2 = squash(l1 @ b)
        delta2 = (y - l2) * l2 * (1 - l2)
        delta1 = delta2 @ b.T * l1 * (1 - l1)
        b += alphas[0] * l1.T @ delta2
        a += alphas[0] * X.T @ delta1
    print(alpha, "->", np.abs(y - l2).mean())
