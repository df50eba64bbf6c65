# verdict: right
import numpy as np

def sg(z): return 1 / (1 + np.exp(-z))
def swish(z): return z * sg(z)
def dswish(z):
    s = sg(z)
    return s + z * s * (1 - s)

rs = np.random.RandomState(3)
X = rs.uniform(-1.5, 1.5, (1, 64))
Y = X ** 3 - X
W1, b1 = rs.randn(8, 1), rs.randn(8, 1)
W2, b2 = rs.randn(8, 8) * .4, np.zeros((8, 1))
W3, b3 = rs.randn(1, 8) * .4, np.zeros((1, 1))
n = X.shape[1]
for k in range(1500):
    z1 = W1 @ X + b1; h1 = swish(z1)
    z2 = W2 @ h1 + b2; h2 = swish(z2)
    yh = W3 @ h2 + b3
    d3 = 2 * (yh - Y) / n
    d2 = W3.T @ d3 * dswish(z2)
    d1 = W2.T @ d2 * dswish(z1)
    for P, D, I in ((W3, d3, h2), (W2, d2, h1), (W1, d1, X)):
        P -= .05 * D @ I.T
    for p, D in ((b3, d3), (b2, d2), (b1, d1)):
        p -= .05 * D.sum(1, keepdims=True)
    if k % 300 == 0: print(k, np.mean((yh - Y) ** 2))
