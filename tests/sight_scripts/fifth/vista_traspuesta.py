# verdict: right
import numpy as np
# At y Bt son vistas: cambian solas cuando A y B cambian en el sitio
rng = np.random.default_rng(9)
X = np.array([[-1, -1, 1], [-1, 1, 1], [1, -1, 1], [1, 1, 1]], float)
T = np.array([[0], [1], [1], [0]], float)
A = rng.normal(size=(3, 4))
B = rng.normal(size=(4, 1))
Bt = B.T
Xt = X.T
for n in range(3000):
    h = np.tanh(X @ A)
    s = 1 / (1 + np.exp(-(h @ B)))
    d = s - T
    d *= s
    d *= 1 - s
    dh = d @ Bt
    dh *= 1 - h * h
    B -= .5 * (h.T @ d)
    A -= .5 * (Xt @ dh)
print(s.ravel().round(3))
