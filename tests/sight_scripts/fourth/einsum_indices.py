# verdict: wrong
# line: 17
# why: The index letters of the square weight matrix are swapped in the backward einsum: V instead of its transpose carries the error.
import numpy as np
np.random.seed(101)
def s(z): return 1.0 / (np.exp(-z) + 1.0)

X = np.random.randint(0, 2, (16, 4)).astype(float)
T = np.stack([X[:, 0], X[:, 1] * X[:, 2], np.maximum(X[:, 2], X[:, 3]), 1 - X[:, 3]], axis=1)
U = np.random.randn(4, 4)
V = np.random.randn(4, 4)

for it in range(2500):
    H = s(np.einsum('ni,ih->nh', X, U))
    Y = s(np.einsum('nh,ho->no', H, V))
    D2 = (Y - T) * Y * (1 - Y)
    D1 = np.einsum('no,oh,nh->nh', D2, V, H * (1 - H))
    U -= 0.3 * np.einsum('ni,nh->ih', X, D1)
    V -= 0.3 * np.einsum('nh,no->ho', H, D2)
print("err", np.abs(Y - T).mean())
