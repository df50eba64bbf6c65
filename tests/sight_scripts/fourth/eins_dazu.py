# verdict: wrong
# line: 21
# why: The column of ones stands first, but the deltas are cut off at the end, so every hidden unit gets its neighbour's error.
import numpy as np
np.random.seed(55)
f = lambda v: 1/(1+np.exp(-v))
eins = lambda M: np.hstack((np.ones((len(M), 1)), M))

X = np.array([[0, 0], [0, 1], [1, 0], [1, 1]], float)
D = np.array([[1], [0], [0], [1]], float)        # XNOR
A = np.random.randn(3, 5)
B = np.random.randn(6, 1)

def netz(X):
    H = f(eins(X) @ A)
    return eins(X), H, f(eins(H) @ B)

for n in range(7000):
    X1, H, Y = netz(X)
    d_out = (Y - D) * Y * (1 - Y)
    back = (d_out @ B.T)[:, :-1] * H * (1 - H)
    B -= 0.9 * eins(H).T @ d_out
    A -= 0.9 * X1.T @ back

print(netz(X)[2].T)
