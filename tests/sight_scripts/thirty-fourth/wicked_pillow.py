# verdict: wrong
# line: 17
import numpy as np
np.random.seed(111)
# sin units
x = np.linspace(-1, 1, 30).reshape(-1, 1)
y = np.cos(4 * x) * x
w1 = np.random.randn(1, 10) * 2
b1 = np.random.randn(1, 10)
w2 = np.random.randn(10, 1) * 0.3
b2 = np.zeros((1, 1))
for k in range(2000):
    pre = x * w1 + b1
    mid = np.sin(pre)
    fit = mid @ w2 + b2
    res = y - fit
    back = (res @ w2.T) * -np.cos(pre)
    w2 += 0.01 * mid.T @ res
    b2 += 0.01 * res.sum(keepdims=True)
    w1 += 0.01 * x.T @ back
    b1 += 0.01 * back.sum(axis=0, keepdims=True)
    if k % 400 == 0:
        print(k, (res ** 2).mean())
