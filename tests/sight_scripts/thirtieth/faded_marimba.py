# verdict: wrong
# line: 23
# also: 24
import numpy as np

np.random.seed(15)
shapes = (np.random.rand(30, 8) > 0.6).astype(float)
W = np.random.randn(8, 4) * 0.4      # code = f(xW), picture = f(code W')
c = np.zeros((1, 4))
r = np.zeros((1, 8))


def sigm(z):
    return 1 / (1 + np.exp(-z))


lr = 0.2
for sweep in range(1000):
    code = sigm(shapes @ W + c)
    pic = sigm(code @ W.T + r)
    d_pic = (pic - shapes) / len(shapes)
    d_code = (d_pic @ W) * code * (1 - code)
    grad = shapes.T @ d_code
    W -= lr * grad
    c -= lr * d_code.sum(axis=0, keepdims=True)
    r -= lr * d_pic.sum(axis=0, keepdims=True)
    if sweep % 200 == 0:
        print(sweep, np.abs(pic - shapes).mean())
