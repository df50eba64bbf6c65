# verdict: right
import random, math
# Fortran: two passes, sums over all patterns, then one step
xs = [-1.0, -0.6, -0.2, 0.2, 0.6, 1.0]
ts = [0.9, 0.4, 0.1, 0.1, 0.4, 0.9]
n, m = 6, 4
a = [random.random() - 0.5 for j in range(m)]
b = [random.random() - 0.5 for j in range(m)]
c = [random.random() - 0.5 for j in range(m)]
d = random.random() - 0.5
for it in range(2000):
    ga = [0.0] * m
    gb = [0.0] * m
    gc = [0.0] * m
    gd = 0.0
    for i in range(n):
        h = [math.tanh(a[j] * xs[i] + b[j]) for j in range(m)]
        y = d
        for j in range(m):
            y = y + c[j] * h[j]
        e = y - ts[i]
        gd = gd + e
        for j in range(m):
            gc[j] = gc[j] + e * h[j]
            s = e * c[j] * (1.0 - h[j] ** 2)
            gb[j] = gb[j] + s
            ga[j] = ga[j] + s * xs[i]
    d = d - 0.1 * gd / n
    for j in range(m):
        a[j] = a[j] - 0.1 * ga[j] / n
        b[j] = b[j] - 0.1 * gb[j] / n
        c[j] = c[j] - 0.1 * gc[j] / n
print(a, b, c, d)
