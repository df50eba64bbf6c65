# verdict: wrong
# line: 21
# momentum SGD
import numpy as np
np.random.seed(14)
X = np.random.rand(20, 5)
y = np.sin(X @ np.arange(1, 6))[:, None]
A = np.random.randn(5, 5) * 0.7
B = np.random.randn(5, 5) * 0.7
C = np.random.randn(5, 1) * 0.7
vA = np.zeros_like(A); vB = np.zeros_like(B); vC = np.zeros_like(C)
mu = 0.9; lr = 0.01
for it in range(1500):
    h = np.tanh(X @ A)
    g = np.tanh(h @ B)
    o = g @ C
    e = (o - y) / 20
    dg = e @ C.T * (1 - g**2)
    dh = dg @ B.T * (1 - h**2)
    vA = mu * vA - lr * X.T @ dh
    vB = mu * vA - lr * h.T @ dg
    vC = mu * vC - lr * g.T @ e
    A += vA
    B += vB
    C += vC
    if it % 300 == 0:
        print(it, ((o - y)**2).mean())
