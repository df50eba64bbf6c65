# verdict: wrong
# line: 29
# also: 26
import numpy as np

rng = np.random.default_rng(12)

# y = x1 * x2 on a grid
g = np.linspace(-1, 1, 9)
x = np.array([[a, b] for a in g for b in g])
y = x[:, [0]] * x[:, [1]]

w1 = rng.normal(0, 1.0, (2, 10))
b1 = rng.normal(0, 0.3, 10)
w2 = rng.normal(0, 0.5, (10, 1))
b2 = np.zeros(1)

lr = 0.1
n = len(x)

for step in range(1, 1501):
    h = np.tanh(x.dot(w1) + b1)
    out = h.dot(w2) + b2

    grad_out = 2.0 * (out - y) / n
    w2 -= lr * h.T.dot(grad_out)
    b2 -= lr * grad_out.sum(axis=0)

    grad_h = grad_out.dot(w2.T) * (1 - h ** 2)
    w1 -= lr * x.T.dot(grad_h)
    b1 -= lr * grad_h.sum(axis=0)

    if step % 300 == 0:
        print(step, ((out - y) ** 2).mean())
