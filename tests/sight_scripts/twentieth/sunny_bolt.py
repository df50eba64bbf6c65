# verdict: wrong
# line: 25
# why: hidden delta: the dropout mask is missing on the way back
import numpy as np

# "dropout" wie in Trasks Artikel, hier mit tanh
np.random.seed(102)
n = 140
X = np.random.randn(n, 5)
T = ((X[:, :1] ** 2 + X[:, 1:2] * X[:, 2:3]) > 0.8).astype(float)
p_drop = 0.3

W1 = np.random.randn(5, 15) * 0.4
b1 = np.zeros(15)
W2 = np.random.randn(15, 1) * 0.3
b2 = np.zeros(1)

for it in range(1500):
    h = np.tanh(X @ W1 + b1)
    drop = np.random.binomial(1, 1 - p_drop, size=h.shape) / (1 - p_drop)
    hd = h * drop
    o = 1 / (1 + np.exp(-(hd @ W2 + b2)))

    do = (o - T) / n
    dh = do @ W2.T * (1 - h ** 2)

    W2 -= 0.3 * hd.T @ do
    b2 -= 0.3 * do.sum(0)
    W1 -= 0.3 * X.T @ dh
    b1 -= 0.3 * dh.sum(0)
    if it % 300 == 0:
        print(it, -np.mean(T * np.log(o) + (1 - T) * np.log(1 - o)))
