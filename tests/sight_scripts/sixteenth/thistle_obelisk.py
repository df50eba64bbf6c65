# verdict: wrong
# line: 10
# also: 20
# why: tanh slope written 1 - a instead of 1 - a**2
import numpy as np

np.random.seed(0)

def d_tanh(a):
    return 1 - a

X = np.array([[-1,-1,1],[-1,1,1],[1,-1,1],[1,1,1]], dtype=float)
Y = np.array([[-1],[1],[1],[-1]], dtype=float)
W1 = np.random.uniform(-1, 1, (3, 6))
W2 = np.random.uniform(-1, 1, (6, 1))
for k in range(2000):
    A1 = np.tanh(X @ W1)
    A2 = np.tanh(A1 @ W2)
    E = A2 - Y
    D2 = E * d_tanh(A2)
    D1 = D2 @ W2.T * d_tanh(A1)
    W2 -= 0.05 * A1.T @ D2
    W1 -= 0.05 * X.T @ D1
    if k % 500 == 0: print('perte :', float((E**2).mean()))
print('sortie finale', A2.ravel())
