# verdict: right
import numpy as np
# different alphas are compared, each training with its own fresh weights
X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
y = np.array([[0], [1], [1], [0]])
alphas = [0.1, 1, 3, 10]
for a in range(4):
    alpha = alphas[a]
    np.random.seed(1)
    v0 = 2 * np.random.random((3, 8)) - 1
    v1 = 2 * np.random.random((8, 1)) - 1
    for j in range(900):
        n1 = 1 / (1 + np.exp(-X @ v0))
        n2 = 1 / (1 + np.exp(-n1 @ v1))
        down = (n2 - y) * (n2 * (1 - n2))
        v0, v1 = v0 - alpha * X.T @ (down @ v1.T * (n1 * (1 - n1))), v1 - alpha * n1.T @ down
    print("alpha", alpha, "error", np.abs(n2 - y).mean())
