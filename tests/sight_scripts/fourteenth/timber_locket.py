# verdict: wrong
# line: 21
# why: momentum of w2 takes the velocity of w1 (copy and paste)
import numpy as np

rs = np.random.RandomState(70)
x = rs.uniform(-3, 3, size=(50, 1))
y = np.tanh(x) + 0.3 * x

q = 5
w1, b1, w2, b2 = rs.randn(q), rs.randn(q), rs.randn(q), 0.0
v1, vb1, v2, vb2 = 0.0, 0.0, 0.0, 0.0
lr, mu = 0.05, 0.8

for epoch in range(1000):
    h = 1 / (1 + np.exp(-(x * w1 + b1)))
    e = (h * w2).sum(axis=1, keepdims=True) + b2 - y
    dz = e * w2 * h * (1 - h)
    v1 = mu * v1 - lr * np.mean(dz * x, axis=0)
    vb1 = mu * vb1 - lr * np.mean(dz, axis=0)
    v2 = mu * v1 - lr * np.mean(e * h, axis=0)
    vb2 = mu * vb2 - lr * np.mean(e)
    w1 = w1 + v1
    b1 = b1 + vb1
    w2 = w2 + v2
    b2 = b2 + vb2
    if epoch % 200 == 0:
        print(epoch, np.mean(e ** 2))
