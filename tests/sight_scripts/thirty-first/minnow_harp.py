# verdict: right
# A scalar recurrence, all by hand: s' = tanh(a*s + b*x + c), answer = d*s + e
import math, random
random.seed(37)

a, b, c, d, e = 0.3 + 0.1 * random.random(), random.gauss(0, 0.5), random.gauss(0, 0.1), random.gauss(0, 0.5), 0.0
sequences = [[random.choice([-1, 1]) for _ in range(5)] for _ in range(24)]
answers = [0.5 * s[-1] + 0.25 * s[-2] for s in sequences]
lr = 0.03

for epoch in range(200):
    sse = 0.0
    for xs, t in zip(sequences, answers):
        s = [0.0]
        for x in xs:
            s.append(math.tanh(a * s[-1] + b * x + c))
        out = d * s[-1] + e
        err = out - t
        sse += err * err
        ga = gb = gc = 0.0
        ds = err * d
        for k in range(len(xs), 0, -1):
            dz = ds * (1 - s[k] ** 2)
            ga += dz * s[k - 1]
            gb += dz * xs[k - 1]
            gc += dz
            ds = dz * a
        a -= lr * ga
        b -= lr * gb
        c -= lr * gc
        d -= lr * err * s[-1]
        e -= lr * err
    if epoch % 40 == 0:
        print(epoch, sse, a, b)
