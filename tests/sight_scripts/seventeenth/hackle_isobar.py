# verdict: right
import numpy as np

def S(x, deriv=False):
    if deriv:
        return x * (1 - x)
    return 1 / (1 + np.exp(-x))

X = np.array([[1, 0, 0, 1], [0, 1, 1, 0], [1, 1, 0, 0], [0, 0, 1, 1], [1, 1, 1, 1]])
Y = np.array([[1, 0], [0, 1], [1, 1], [0, 0], [0, 1]])
np.random.seed(20)
A = np.random.standard_normal((4, 6))
B = np.random.standard_normal((6, 2))
errors = []
for n in range(2000):
    L1 = S(X @ A)
    L2 = S(L1 @ B)
    errors.append(np.sum((Y - L2) ** 2))
    L2_delta = 2 * (Y - L2) * S(L2, True)
    L1_delta = L2_delta @ B.T * S(L1, True)
    B += 0.2 * L1.T @ L2_delta
    A += 0.2 * X.T @ L1_delta
print(errors[0], errors[-1])
