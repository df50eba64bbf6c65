# verdict: right

# In [1]:
import numpy as np

# In [2]:
X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
y = np.array([[0, 1, 1, 0]]).T
X.shape, y.shape

# In [3]:
def nonlin(x, deriv=False):
    if deriv:
        return x * (1 - x)
    return 1 / (1 + np.exp(-x))

# In [4]:
np.random.seed(1)
W0 = 2 * np.random.random((3, 4)) - 1
W1 = 2 * np.random.random((4, 1)) - 1

# In [5]:
tol = 0.01
err = 1.0
i = 0
while err > tol and i < 9000:
    L1 = nonlin(X @ W0)
    L2 = nonlin(L1 @ W1)
    L2_error = y - L2
    L2_delta = L2_error * nonlin(L2, True)
    L1_error = L2_delta @ W1.T
    L1_delta = L1_error * nonlin(L1, True)
    W1 += L1.T @ L2_delta
    W0 += X.T @ L1_delta
    err = np.abs(L2_error).mean()
    i += 1

# In [6]:
print("stopped after", i, "with", err)
L2
