# verdict: wrong
# line: 23
# why: deriv helper gets the pre-activation though it expects the activation
import numpy as np

def S(x, deriv=False):
    if deriv:
        return x * (1 - x)
    return 1 / (1 + np.exp(-x))

np.random.seed(30)
X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
Y = np.array([[1], [0], [0], [1]])
A = np.random.standard_normal((3, 5)) * 0.2
B = np.random.standard_normal((5, 1)) * 0.5
for n in range(120):
    z1 = X @ A
    l1 = S(z1)
    z2 = l1 @ B
    l2 = S(z2)
    err = Y - l2
    l2_delta = err * S(l2, deriv=True)
    l1_delta = l2_delta @ B.T * S(z1, deriv=True)
    B += 0.02 * l1.T @ l2_delta
    A += 0.02 * X.T @ l1_delta
print(l2)
