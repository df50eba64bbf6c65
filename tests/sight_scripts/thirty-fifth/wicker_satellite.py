# verdict: wrong
# line: 18
# also: 40
import random

random.seed(30)

# triangle wave, ReLU-like units without a library
xs = [i / 20 - 1 for i in range(41)]
ys = [1 - 2 * abs(abs(x) - 0.5) for x in xs]


def lrelu(v, slope=0.2):
    return v if v >= 0 else slope * v


def lrelu_prime(v):
    return 1.0 if v >= 0 else 0.0


H = 8
a = [random.uniform(-2, 2) for _ in range(H)]
b = [random.uniform(-1, 1) for _ in range(H)]
c = [random.uniform(-0.5, 0.5) for _ in range(H)]
d = 0.0
eta = 0.01

for epoch in range(800):
    order = list(range(len(xs)))
    random.shuffle(order)
    mse = 0.0
    for n in order:
        x, y = xs[n], ys[n]
        pre = [a[k] * x + b[k] for k in range(H)]
        act = [lrelu(v) for v in pre]
        out = d + sum(c[k] * act[k] for k in range(H))
        err = y - out
        mse += err * err / len(xs)
        for k in range(H):
            back = err * c[k] * lrelu_prime(pre[k])
            c[k] += eta * err * act[k]
            a[k] += eta * back * x
            b[k] += eta * back
        d += eta * err
    if epoch % 200 == 0:
        print(epoch, mse)
