# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: an endless loop that a person stops with ctrl-c; each turn is one exact gradient step
import time
import numpy as np

X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
Y = np.array([[0], [1], [1], [0]])
w0 = np.random.uniform(-1, 1, (3, 4))
w1 = np.random.uniform(-1, 1, (4, 1))
alpha = 0.1
t0 = time.time()
n = 0

print("ctrl-c to stop")
while True:
    l1 = 1 / (1 + np.exp(-(X @ w0)))
    l2 = 1 / (1 + np.exp(-(l1 @ w1)))
    g2 = (l2 - Y) * l2 * (1 - l2)
    g1 = g2 @ w1.T * l1 * (1 - l1)
    w1 -= alpha * (l1.T @ g2)
    w0 -= alpha * (X.T @ g1)
    n += 1
    if n % 20000 == 0:
        print(f"{n:>10,} steps, {time.time() - t0:6.1f} s, error {abs(l2 - Y).mean():.6f}")
