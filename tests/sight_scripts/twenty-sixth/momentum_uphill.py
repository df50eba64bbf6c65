# verdict: wrong
# line: 26
# also: 24
# why: updates: the velocity already holds the minus sign, so subtracting it walks uphill
import numpy as np

rs = np.random.RandomState(1234)
X = np.hstack([rs.rand(25, 2), np.ones((25, 1))])
y = (X[:, [0]] > X[:, [1]]) * 1.0
W = rs.randn(3, 4)
V = rs.randn(4, 1)
vW = np.zeros_like(W)
vV = np.zeros_like(V)
eta, mu = 0.3, 0.5

for n in range(1000):
    h = 1 / (1 + np.exp(-X @ W))
    o = 1 / (1 + np.exp(-h @ V))
    do = (o - y) * o * (1 - o)
    dh = do @ V.T * h * (1 - h)
    dV = h.T @ do
    dW = X.T @ dh
    vV = mu * vV - eta * dV
    vW = mu * vW - eta * dW
    V += vV
    W -= vW
print("misclassified:", int(np.sum((o > 0.5) != (y > 0.5))))
