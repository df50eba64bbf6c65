# verdict: wrong
# line: 20
# why: The thresholds are subtracted in the forward pass but updated as if they were added: the sign of their gradient is wrong.
# Neuronen mit Schwellwert: feuert, wenn Summe > theta
import numpy as np
np.random.seed(18)
f = lambda u: 1/(1+np.exp(-u))
X = np.array([[0,0],[0,1],[1,0],[1,1]], dtype=float)
ziel = np.array([[0],[1],[1],[0]], dtype=float)
w = np.random.randn(2, 3)*2
theta = np.random.rand(3)
v = np.random.randn(3, 1)*2
phi = np.random.rand(1)
for zyklus in range(5000):
    a = f(X @ w - theta)
    o = f(a @ v - phi)
    d2 = (o - ziel) * o * (1 - o)
    d1 = d2 @ v.T * a * (1 - a)
    v -= 0.6 * a.T @ d2
    phi -= 0.6 * d2.sum(axis=0)
    w -= 0.6 * X.T @ d1
    theta -= 0.6 * d1.sum(axis=0)
print(o.ravel())
