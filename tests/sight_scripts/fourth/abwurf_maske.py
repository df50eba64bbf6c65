# verdict: wrong
# line: 19
# why: A new dropout mask is drawn in the backward pass instead of using the one of the forward pass.
import numpy as np
np.random.seed(30)
X = np.random.randn(50, 4)
T = np.sin(X.sum(axis=1, keepdims=True))
A = np.random.randn(4, 20) * .5
B = np.random.randn(20, 1) * .2

def maske(form, p=0.5):
    return (np.random.rand(*form) < p) / p

for it in range(500):
    H = np.tanh(X @ A)
    m = maske(H.shape)
    O = (H * m) @ B
    dO = O - T
    m2 = maske(H.shape)
    dH = (dO @ B.T) * m2 * (1 - H**2)
    B -= 0.002 * (H * m).T @ dO
    A -= 0.002 * X.T @ dH
    if it % 100 == 0: print(it, float((dO**2).mean()))
