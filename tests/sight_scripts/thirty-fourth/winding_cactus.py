# verdict: right
import math
import random
from itertools import cycle, islice

random.seed(15)
x = [-1.0, -0.6, -0.2, 0.2, 0.6, 1.0]
t = [0.5, 0.1, -0.2, -0.1, 0.3, 0.9]
trust = [1, 2, 1, 0.5, 1, 3]
a = [random.gauss(0, 1) for _ in range(5)]
b = [random.gauss(0, 1) for _ in range(5)]
c = [random.gauss(0, 0.4) for _ in range(5)]
lr0 = 0.1
stream = cycle(zip(x, t, trust))
for n, (xi, ti, wi) in enumerate(islice(stream, 6000)):
    lr = lr0 / (1 + n / 3000)
    h = [math.tanh(ak * xi + bk) for ak, bk in zip(a, b)]
    out = math.fsum(map(float.__mul__, c, h))
    g = wi * (out - ti)
    k = [g * ck * (1 - hk * hk) for ck, hk in zip(c, h)]
    a[:] = [p - lr * q * xi for p, q in zip(a, k)]
    b[:] = [p - lr * q for p, q in zip(b, k)]
    c[:] = [p - lr * g * hk for p, hk in zip(c, h)]
    if n % 1500 == 0:
        print(n, g)
