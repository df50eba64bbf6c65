# verdict: right
# why: while True with random samples, stops when the running error is small or after 20000 steps; right.
import numpy as np

rng = np.random.default_rng(64)
X = np.array([[1, 0, 0], [1, 0, 1], [1, 1, 0], [1, 1, 1]], dtype=float)  # first column = bias
T = np.array([0.1, 0.9, 0.9, 0.1])

V = rng.uniform(-1, 1, (5, 3))
w = rng.uniform(-1, 1, 6)
running = 1.0
step = 0
while True:
    k = rng.integers(4)
    x, t = X[k], T[k]
    h = 1 / (1 + np.exp(-(V @ x)))
    hb = np.concatenate(([1.0], h))
    y = 1 / (1 + np.exp(-(w @ hb)))
    err = t - y
    d_out = err * y * (1 - y)
    d_hid = d_out * w[1:] * h * (1 - h)
    w = w + 0.8 * d_out * hb
    V = V + 0.8 * np.outer(d_hid, x)
    running = 0.995 * running + 0.005 * err ** 2
    step += 1
    if step % 2500 == 0:
        print(step, running)
    if running < 1e-4 or step >= 20000:
        break
print("stopped after", step)
