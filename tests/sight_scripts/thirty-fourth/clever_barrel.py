# verdict: right
# sin activation in a while loop, stops when good enough
import numpy as np

np.random.seed(73)
u = np.linspace(-1, 1, 21).reshape(1, 21)
goal = u ** 3 - 0.5 * u
p = np.random.randn(9, 1)
pb = np.random.randn(9, 1)
q = np.random.randn(1, 9) * 0.3
qb = np.random.randn(1, 1) * 0.1
mse = 1.0
count = 0
while mse > 1e-6 and count < 3000:
    z = p * u + pb
    a = np.sin(z)
    yy = q @ a + qb
    miss = goal - yy
    mse = np.mean(miss * miss)
    slope = np.cos(z)
    signal = slope * (q.T * miss)
    p += 0.1 * (signal * u).mean(axis=1, keepdims=True)
    pb += 0.1 * signal.mean(axis=1, keepdims=True)
    q += 0.1 * (a * miss).mean(axis=1).reshape(1, 9)
    qb += 0.1 * miss.mean()
    if count % 500 == 0:
        print(count, mse)
    count += 1
