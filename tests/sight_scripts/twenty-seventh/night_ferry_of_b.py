# verdict: wrong
# line: 20
# also: 21, 22
import numpy as np

rng = np.random.default_rng(14)
speed_angle = rng.uniform(0, 1, (30, 2))            # throw of a ball
reach = (speed_angle[:, [0]] ** 2 * np.sin(np.pi * speed_angle[:, [1]]))

W1 = rng.normal(0, 1, (2, 6))
W2 = rng.normal(0, 1, (6, 1))
lr = 0.3

for step in range(4000):
    z = speed_angle @ W1
    a = 1 / (1 + np.exp(-z))
    out = a @ W2
    err = (out - reach) / len(reach)

    W2_old = W2
    W2 -= lr * a.T @ err
    delta = err @ W2_old.T * a * (1 - a)
    W1 -= lr * speed_angle.T @ delta
    if step % 1000 == 0:
        print(step, np.abs(out - reach).mean())
