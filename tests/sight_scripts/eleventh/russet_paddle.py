# verdict: right
import numpy as np

np.random.seed(54)
x = np.random.randn(20, 4)
t = np.random.rand(20, 4)
g = lambda z: 1.0 / (1.0 + np.exp(-z))

a = np.random.randn(4, 4)
b = np.random.randn(4, 4)
c = np.random.randn(4, 4)
eta = 0.4

for i in range(501):
    h1 = g(x.dot(a))
    h2 = g(h1.dot(b))
    o = g(h2.dot(c))

    do = (o - t) * o * (1 - o)
    d2 = do.dot(c.T) * h2 * (1 - h2)
    d1 = d2.dot(b.T) * h1 * (1 - h1)

    c -= eta * h2.T.dot(do)
    b -= eta * h1.T.dot(d2)
    a -= eta * x.T.dot(d1)

    if i % 100 == 0:
        print(i, np.square(o - t).sum())
