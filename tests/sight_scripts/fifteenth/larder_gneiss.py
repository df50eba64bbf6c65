# verdict: right
import numpy as np

# the classic 8-3-8 encoder problem
np.random.seed(12)
X = np.eye(8)

def s(z):
    return 1 / (1 + np.exp(-z))

We = np.random.uniform(-.5, .5, (8, 3))
be = np.zeros((1, 3))
Wd = np.random.uniform(-.5, .5, (3, 8))
bd = np.zeros((1, 8))
vel = [np.zeros_like(p) for p in (We, be, Wd, bd)]
lr, mom = 0.3, 0.9

for epoch in range(3000):
    code = s(X @ We + be)
    rec = s(code @ Wd + bd)
    err = rec - X
    d_rec = err * rec * (1 - rec)
    d_code = (d_rec @ Wd.T) * code * (1 - code)
    grads = (X.T @ d_code, d_code.sum(0, keepdims=True),
             code.T @ d_rec, d_rec.sum(0, keepdims=True))
    for p, v, g in zip((We, be, Wd, bd), vel, grads):
        v *= mom
        v -= lr * g
        p += v
    if epoch % 500 == 0:
        print(epoch, 0.5 * np.sum(err ** 2))
print(np.round(code, 2))
