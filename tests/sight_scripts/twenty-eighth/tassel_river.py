# verdict: right
# robust regression: outliers must not pull the curve away
import numpy as np

r = np.random.RandomState(3)
x = np.sort(r.uniform(-2, 2, 60)).reshape(60, 1)
y = 1.5 * np.abs(x) - 1
y[::9] += 6

k = 0.5
A = r.randn(1, 9); a = r.randn(9)
B = r.randn(9, 1) / 3; b = np.zeros(1)

def huber(e):
    return np.where(np.abs(e) <= k, 0.5 * e ** 2, k * (np.abs(e) - 0.5 * k))

for step in range(1500):
    h = np.log1p(np.exp(x @ A + a))                 # softplus
    e = h @ B + b - y
    psi = np.clip(e, -k, k) / len(x)
    slope = 1 - np.exp(-h)                          # = sigmoid of the input
    dh = psi @ B.T * slope
    B -= 0.1 * h.T @ psi
    b -= 0.1 * psi.sum(axis=0)
    A -= 0.1 * x.T @ dh
    a -= 0.1 * dh.sum(axis=0)
    if step % 300 == 0:
        print(step, 'huber', huber(e).mean(), 'median |e|', np.median(np.abs(e)))
