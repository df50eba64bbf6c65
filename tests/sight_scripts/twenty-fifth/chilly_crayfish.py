# verdict: wrong
# line: 26
# why: updates: The output weights are overwritten by the step (=-) instead of being changed by it.
# my first neural net, please be kind :)
import numpy as np

sig = lambda t: 1/(1+np.exp(-t))

X = np.array([[0,0],[0,1],[1,0],[1,1]], dtype=float)
y = np.array([[0],[1],[1],[0]], dtype=float)

np.random.seed(42)
w1 = np.random.randn(2, 3)
b1 = np.random.randn(1, 3)
w2 = np.random.randn(3, 1)
b2 = np.random.randn(1, 1)
lr = 0.5

for k in range(6000):
    h = sig(X @ w1 + b1)
    o = sig(h @ w2 + b2)

    g2 = (o - y) * o * (1 - o)
    g1 = (g2 @ w2.T) * h * (1 - h)

    w2 =- lr * h.T @ g2
    b2 -= lr * g2.sum(axis=0)
    w1 -= lr * X.T @ g1
    b1 -= lr * g1.sum(axis=0)

print(o.round(2))
