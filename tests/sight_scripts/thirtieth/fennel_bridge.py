# verdict: right
# hand written RMSProp, one hidden layer of softplus units
import numpy as np

rng = np.random.default_rng(123)
x = rng.uniform(-2, 2, size=(64, 1))
y = x ** 3 / 4 - x / 2

def softplus(v):
    return np.log1p(np.exp(v))

def logistic(v):
    return 1 / (1 + np.exp(-v))

theta = [rng.normal(size=(1, 14)), rng.normal(size=(1, 14)), rng.normal(size=(14, 1)) * 0.3, np.zeros((1, 1))]
cache = [np.zeros(p.shape) for p in theta]

for k in range(700):
    W, b, V, c = theta
    pre = x @ W + b
    hid = softplus(pre)
    pred = hid @ V + c
    res = (pred - y) / len(x)
    back = res @ V.T * logistic(pre)
    grad = [x.T @ back, back.sum(axis=0, keepdims=True), hid.T @ res, res.sum(axis=0, keepdims=True)]
    for q in range(4):
        cache[q] = 0.9 * cache[q] + 0.1 * grad[q] ** 2
        theta[q] = theta[q] - 0.01 * grad[q] / (np.sqrt(cache[q]) + 1e-8)
    if k % 100 == 0:
        print(k, np.square(pred - y).mean())
