# verdict: wrong
# line: 30
import numpy as np

# parity of three bits, 8 rows, 8 hidden units
bits = np.array([[(n >> k) & 1 for k in (2, 1, 0)] for n in range(8)])
parity = bits.sum(axis=1, keepdims=True) % 2
x = 2.0 * bits - 1
t = 2.0 * parity - 1

gen = np.random.default_rng(88)
w1 = gen.uniform(-0.7, 0.7, (3, 8))
b1 = gen.uniform(-0.7, 0.7, 8)
w2 = gen.uniform(-0.7, 0.7, (8, 1))
b2 = gen.uniform(-0.7, 0.7, 1)

def run(x):
    h = np.tanh(x @ w1 + b1)
    return h, np.tanh(h @ w2 + b2)

eta = 0.05
for epoch in range(2000):
    h, o = run(x)
    err = o - t
    go = err * (1 - o ** 2)
    gh = go @ w2.T * (1 - h ** 2)
    w2 -= eta * h.T @ go
    b2 -= eta * go.sum(axis=0)
    w1 -= eta * x.T @ gh
    b1 -= eta * gh.sum(axis=1)
    if epoch % 400 == 0:
        print(epoch, float((err ** 2).mean()))
print(np.c_[bits, run(x)[1].round(2)])
