# verdict: wrong
# line: 22
# also: 14
import random, math
xs = [i / 7 for i in range(8)]
ts = [math.sin(3 * x) for x in xs]
m = 5
a = [random.uniform(-1, 1) for j in range(m)]
b = [random.uniform(-1, 1) for j in range(m)]
c = [random.uniform(-1, 1) for j in range(m)]
ga, gb, gc = [0.0] * m, [0.0] * m, [0.0] * m
for it in range(800):
    for j in range(m):
        gb[j] = gc[j] = 0.0
    for x, t in zip(xs, ts):
        h = [1 / (1 + math.exp(-(a[j] * x + b[j]))) for j in range(m)]
        e = sum(c[j] * h[j] for j in range(m)) - t
        for j in range(m):
            s = e * c[j] * h[j] * (1 - h[j])
            gc[j] += e * h[j]
            gb[j] += s
            ga[j] += s * x
    for j in range(m):
        a[j] -= 0.05 * ga[j]
        b[j] -= 0.05 * gb[j]
        c[j] -= 0.05 * gc[j]
print(c)
