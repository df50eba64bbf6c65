# verdict: wrong
# line: 19
# why: tanh slope taken as 1 - z**2 with the pre-activation
import numpy as np
gen = np.random.RandomState(8)
X = gen.uniform(-1, 1, size=(30, 2))
y = (X[:, [0]] * X[:, [1]])
A = gen.randn(2, 10) * .3
a = np.zeros(10)
B = gen.randn(10, 1) * .5
b = np.zeros(1)
for epoch in range(300):
    z = X @ A + a
    h = np.tanh(z)
    out = h @ B + b
    r = out - y
    gB = h.T @ r
    gb = r.sum(0)
    gz = (r @ B.T) * (1 - z ** 2)
    gA = X.T @ gz
    ga = gz.sum(0)
    A -= .003 * gA
    a -= .003 * ga
    B -= .003 * gB
    b -= .003 * gb
print('sse', (r ** 2).sum())
