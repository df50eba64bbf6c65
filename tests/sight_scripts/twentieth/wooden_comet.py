# verdict: wrong
# line: 26
# why: output delta: For large negative errors the Huber derivative is -DELTA, the script always takes +DELTA.
import numpy as np

rng = np.random.default_rng(13)
N = 64
x = np.sort(rng.uniform(-1, 1, N)).reshape(N, 1)
y = np.cos(3 * x) + 0.05 * rng.normal(size=(N, 1))
y[5] += 4
y[40] -= 4

W1 = rng.normal(0, 1.5, (1, 9)); b1 = rng.normal(0, 0.5, 9)
W2 = rng.normal(0, 0.4, (9, 1)); b2 = np.zeros(1)
DELTA = 1.0
lr = 0.08

def predict(x):
    h = np.tanh(x @ W1 + b1)
    return h, h @ W2 + b2

for epoch in range(1500):
    h, out = predict(x)
    r = out - y
    # Huber: quadratic in the middle, linear outside
    g = np.where(np.abs(r) < DELTA, r, DELTA) / N
    gh = g @ W2.T * (1 - h * h)
    gW2, gb2 = h.T @ g, g.sum(0)
    gW1, gb1 = x.T @ gh, gh.sum(0)
    W1 -= lr * gW1
    b1 -= lr * gb1
    W2 -= lr * gW2
    b2 -= lr * gb2
    if epoch % 300 == 0:
        print(epoch, np.median(np.abs(r)))
