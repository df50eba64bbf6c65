# verdict: wrong
# line: 35
import numpy as np

gen = np.random.default_rng(3)
d = 4
# four coupled springs: positions now -> positions one tick later
A = gen.normal(0, 0.4, (d, d))
now = gen.normal(0, 1, (50, d))
later = np.sin(now @ A) + 0.5 * now

W1 = gen.normal(0, 0.5, (d, d))
W2 = gen.normal(0, 0.5, (d, d))
W3 = gen.normal(0, 0.5, (d, d))
lr = 0.1

def f(x):
    h1 = np.tanh(x @ W1)
    h2 = np.tanh(h1 @ W2)
    return h1, h2, h2 @ W3

def loss(x, y):
    return np.mean((f(x)[2] - y) ** 2)

for tick in range(1200):
    h1, h2, out = f(now)
    g3 = (out - later) / len(now)
    g2 = (g3 @ W3.T) * (1 - h2 ** 2)
    g1 = (g2 @ W2.T) * (1 - h1 ** 2)
    dW3 = h2.T @ g3
    dW2 = h1.T @ g2
    dW1 = now.T @ g1
    W3 -= lr * dW3
    W2 -= lr * dW2
    W1 -= lr * dW2
    if tick % 200 == 0:
        print(tick, loss(now, later))
print("end", loss(now, later))
