# verdict: right
# esempi in colonna; il meno davanti al gradiente e il meno nel passo si tolgono a vicenda
import numpy as np
rng = np.random.default_rng(70)
X = np.array([[0, 0, 1, 1], [0, 1, 0, 1], [1, 1, 1, 1]], float)
Y = np.array([[1, 0, 0, 1]], float)
U = rng.normal(0, 1, (4, 3))
V = rng.normal(0, 1, (1, 4))
sig = lambda z: 1 / (1 + np.exp(-z))
dsig = lambda z: np.exp(-z) / (1 + np.exp(-z)) ** 2
for k in range(4000):
    zu = U @ X
    a = sig(zu)
    zv = V @ a
    b = sig(zv)
    meno_grad_v = (Y - b) * dsig(zv)
    meno_grad_u = V.T @ meno_grad_v * dsig(zu)
    V = V - (-0.9) * meno_grad_v @ a.T
    U = U - (-0.9) * meno_grad_u @ X.T
print(b.round(3))
